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
	return place.ReplaceAllStringFunc(template, func(m string) string { return values[place.FindStringSubmatch(m)[1]] })
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
