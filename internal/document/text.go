package document

// Texts as they can be shown: without what the font has no glyph for, cut into lines, and figures with their separators.

import (
	"fmt"
	"strings"
	"sync"
	"unicode"

	"golang.org/x/image/font/sfnt"
	"golang.org/x/text/unicode/norm"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/letter"
	"keiyaku/internal/core/money"
)

// missing stands for a character that the font lacks, as in Japanese print (下駄記号).
const missing = '〓'

var glyphs = sync.OnceValue(func() *sfnt.Font {
	f, err := sfnt.Parse(regular)
	if err != nil {
		panic("the embedded font: " + err.Error()) // it is part of the program
	}
	return f
})

// shown gives a text as the font can show it, on one line: control characters are blanks, kana and a combining (han)dakuten are one character,
// invisible characters are dropped.
func shown(text string) string {
	var out []rune
	var buffer sfnt.Buffer
	for _, r := range text {
		switch {
		case r == '\u3099' || r == '\u309a':
			if n := len(out); n > 0 {
				if one := []rune(norm.NFC.String(string([]rune{out[n-1], r}))); len(one) == 1 {
					out[n-1] = one[0]
				}
			}
		case unicode.IsControl(r) || r == '\u2028' || r == '\u2029':
			out = append(out, ' ')
		case unicode.In(r, unicode.Cf, unicode.Mn, unicode.Me): // marks of direction, joiners, variants of characters
		default:
			if i, err := glyphs().GlyphIndex(&buffer, r); err != nil || i == 0 || r > 0xffff {
				r = missing
			}
			out = append(out, r)
		}
	}
	return strings.TrimSpace(string(out))
}

// paragraphs are the lines that a text was written in.
func paragraphs(text string) []string {
	return strings.Split(strings.ReplaceAll(text, "\r\n", "\n"), "\n")
}

// notFirst must not begin a line (行頭禁則).
const notFirst = "、。，．・：；？！）］｝」』】〉》ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.:;?!)]}%％"

// wrap cuts a text into lines no wider than a width. A word of latin letters or figures that fits on a line is kept whole.
func wrap(text string, width float64, measure func(string) float64) []string {
	var lines []string
	rest := []rune(text)
	for len(rest) > 0 {
		n := fitting(rest, width, measure)
		if n < len(rest) {
			n = breakAt(rest, n)
		}
		lines = append(lines, strings.TrimSpace(string(rest[:n])))
		rest = []rune(strings.TrimLeft(string(rest[n:]), " "))
	}
	if len(lines) == 0 {
		return []string{""}
	}
	return lines
}

// fitting is how many runes fit; at least one, so that wrapping comes to an end.
func fitting(text []rune, width float64, measure func(string) float64) int {
	sum := 0.0
	for i, r := range text {
		if sum += measure(string(r)); sum > width && i > 0 {
			return i
		}
	}
	return len(text)
}

func breakAt(text []rune, n int) int {
	at := n
	for at > 1 && word(text[at-1]) && word(text[at]) {
		at--
	}
	if at <= 1 {
		at = n
	}
	for at > 1 && strings.ContainsRune(notFirst, text[at]) {
		at--
	}
	return at
}

func word(r rune) bool {
	return r < 0x250 && (unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune("-_.,@/", r))
}

// figures groups the digits of a plain number by thousands.
func figures(plain string) string {
	sign := ""
	if strings.HasPrefix(plain, "-") {
		sign, plain = "-", plain[1:]
	}
	whole, fraction, dot := strings.Cut(plain, ".")
	var b strings.Builder
	for i, r := range whole {
		if i > 0 && (len(whole)-i)%3 == 0 {
			b.WriteByte(',')
		}
		b.WriteRune(r)
	}
	if dot {
		return sign + b.String() + "." + fraction
	}
	return sign + b.String()
}

func amount(c money.Currency, a money.Amount) string { return figures(c.Format(a)) }

// Headline is an amount with its currency, as it stands large at the top: ¥1,100.
func Headline(c money.Currency, a money.Amount) string {
	if c == "JPY" {
		if a.Sign() < 0 {
			return "-¥" + amount(c, a.Abs())
		}
		return "¥" + amount(c, a)
	}
	return string(c) + " " + amount(c, a)
}

// Day is a date as it is written: 2026年4月30日.
func Day(d civil.Date) string {
	y, m, day := d.YMD()
	return fmt.Sprintf("%d年%d月%d日", y, m, day)
}

// days are the first and the last day of a range, each on a line of the narrow column where they aren't one day.
func days(r civil.Range) string {
	if r.Empty() {
		return ""
	}
	y, m, d := r.From.YMD()
	from := fmt.Sprintf("%d/%02d/%02d", y, m, d)
	if r.Days() == 1 {
		return from
	}
	y, m, d = r.LastDay().YMD()
	return from + " – " + fmt.Sprintf("%d/%02d/%02d", y, m, d)
}

// addressed gives the lines of a recipient as they can be shown, with an honorific.
func addressed(lines []string) []string {
	var out []string
	for _, l := range lines {
		if l = shown(l); l != "" {
			out = append(out, l)
		}
	}
	return letter.Addressed(out)
}

// label says what a rate is of.
func (t Tax) label() string {
	switch t.Category {
	case "reduced":
		return t.Percent.String() + "%対象（軽減税率）※"
	case "export":
		return "免税（輸出）"
	case "exempt":
		return "非課税"
	case "out_of_scope":
		return "不課税（対象外）"
	}
	return t.Percent.String() + "%対象"
}
