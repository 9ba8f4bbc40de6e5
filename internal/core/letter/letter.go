// Package letter writes the letters that go with documents: a subject and a body with places that are filled in.
package letter

import (
	"regexp"
	"slices"
	"strings"

	"keiyaku/internal/core/fault"
)

// File is what goes with a letter: a PDF.
type File struct {
	Name  string
	Bytes []byte
}

// Letter is a mail on its way.
type Letter struct {
	// ID is the part of its Message-ID before the @: the same whenever it is sent again.
	ID                      string
	From, FromName, ReplyTo string // FromName and ReplyTo may be empty
	To                      []string
	Subject, Body           string
	File                    File
}

// Values are what a place stands for, by its name: {{customer_name}} is filled with that of "customer_name".
type Values map[string]string

// Places are the names that a letter may have.
var Places = []string{
	"addressee", "billing_date", "customer_name", "document_kind", "document_number", "due_date", "issuer_name", "link", "link_until", "subject", "total",
}

var place = regexp.MustCompile(`\{\{\s*([^{}]*?)\s*\}\}`)

// Check refuses a template with a place that no letter has, or one that isn't closed. pointer is where it stands in a request.
func Check(pointer, template string) error {
	for _, m := range place.FindAllStringSubmatch(template, -1) {
		if !slices.Contains(Places, m[1]) {
			return fault.At(fault.Rule, pointer, "There is no {{%s}}: the places are %s.", m[1], strings.Join(Places, ", "))
		}
	}
	if rest := place.ReplaceAllString(template, ""); strings.Contains(rest, "{{") || strings.Contains(rest, "}}") {
		return fault.At(fault.Rule, pointer, "A place isn't closed: it is written {{customer_name}}.")
	}
	return nil
}

// Has tells whether a template has a place.
func Has(template, name string) bool {
	return slices.ContainsFunc(place.FindAllStringSubmatch(template, -1), func(m []string) bool { return m[1] == name })
}

// Fill fills a template that Check lets pass. What a value says is never read as a place.
func Fill(template string, values Values) string {
	var out strings.Builder
	end := 0
	for _, m := range place.FindAllStringSubmatchIndex(template, -1) {
		name := template[m[2]:m[3]]
		value := values[name]
		if name == "addressee" && honored(template[m[1]:], strings.HasPrefix) {
			value = strings.TrimSuffix(value, toACompany)
		}
		out.WriteString(template[end:m[0]])
		out.WriteString(value)
		end = m[1]
	}
	return out.String() + template[end:]
}

// FillBody fills a body as Fill does, without the lines whose places all stand for nothing, as the day by which a credit note is to be paid.
func FillBody(template string, values Values) string {
	var out strings.Builder
	for line := range strings.Lines(template) {
		places := place.FindAllStringSubmatch(line, -1)
		if len(places) > 0 && !slices.ContainsFunc(places, func(m []string) bool { return values[m[1]] != "" }) {
			continue
		}
		out.WriteString(Fill(line, values))
	}
	return out.String()
}

// toACompany is the honorific of a company or a department; a person's (様) is written with the name.
const toACompany = "　御中"

// honored tells whether a text begins or ends with an honorific, spaces aside.
func honored(text string, has func(text, honorific string) bool) bool {
	text = strings.Trim(text, " \t　")
	return slices.ContainsFunc([]string{"様", "御中", "殿", "先生", "宛"}, func(h string) bool { return has(text, h) })
}

// Addressed gives the lines of an addressee with an honorific: as they are where one of them has one (佐藤 花子 様), else with 御中 behind the last.
func Addressed(lines []string) []string {
	if len(lines) == 0 || slices.ContainsFunc(lines, func(l string) bool { return honored(l, strings.HasSuffix) }) {
		return lines
	}
	out := slices.Clone(lines)
	out[len(out)-1] += toACompany
	return out
}

// Line is a text on one line, as a subject has to be: what breaks lines becomes spaces.
func Line(text string) string { return strings.Join(strings.Fields(text), " ") }

// Default is the letter that every company begins with.
const (
	DefaultSubject = "【{{issuer_name}}】{{document_kind}}のご送付（{{document_number}}）"
	DefaultBody    = `{{addressee}}

いつもお世話になっております。{{issuer_name}}です。

{{document_kind}}（{{document_number}}）をお送りいたします。添付のPDFをご確認ください。

請求日: {{billing_date}}
金額: {{total}}
お支払期限: {{due_date}}

ご不明な点がございましたら、このメールにご返信ください。
`
)
