package sheet

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// Heading is a file's row of headers, understood.
type Heading struct {
	sheet Sheet
	// Headers are as they stand in the file.
	Headers []string
	// columns are the sheet's columns by their place in the file; nil where there is none.
	columns []*Column
	named   map[string]bool
	// Wrong tells that it has to be mended before the rows can be understood.
	Wrong bool
}

// Remarks are the columns that a file of problems has beside the sheet's: they are passed over, so that the file can be mended and brought again.
var Remarks = []string{"行", "問題", "直し方"}

// Understand reads a file's row of headers: the sheet's headers or keys, in any order. All that is wrong is said; a sheet can be read only where nothing is.
func (s Sheet) Understand(row int, headers []string) (Heading, []Problem) {
	h := Heading{sheet: s, Headers: headers, columns: make([]*Column, len(headers)), named: map[string]bool{}}
	var problems []Problem
	first := map[string]int{}
	for i, header := range headers {
		name := bare(header)
		if name == "" || slices.Contains(Remarks, header) {
			continue
		}
		c := s.named(name)
		if c == nil {
			problems = append(problems, Problem{
				Row: row, Column: i + 1, Header: shorten(header), Code: UnknownHeader, Detail: fmt.Sprintf("「%s」という列はありません。", shorten(header)),
				Mend: "この列を消すか、見出しを次のいずれかにしてください: " + strings.Join(s.Headers(), "、"),
			})
			continue
		}
		if at, twice := first[c.Key]; twice {
			problems = append(problems, Problem{
				Row: row, Column: i + 1, Key: c.Key, Header: shorten(header), Code: DoubledHeader, Detail: fmt.Sprintf("「%s」の列が2つあります（%s列と%s列）。", c.Header, Letters(at), Letters(i+1)), Mend: "どちらかの列を消してください。",
			})
			continue
		}
		first[c.Key] = i + 1
		h.columns[i], h.named[c.Key] = c, true
	}
	for _, c := range s.Columns {
		if c.Required && !h.named[c.Key] {
			problems = append(problems, Problem{
				Row: row, Key: c.Key, Header: c.Header, Code: MissingHeader, Detail: fmt.Sprintf("「%s」の列がありません。", c.Header),
				Mend: "テンプレートの見出しのとおりに「" + c.Header + "」の列を加えてください。",
			})
		}
	}
	h.Wrong = len(problems) > 0
	return h, problems
}

// named finds a column by its header or its key.
func (s Sheet) named(name string) *Column {
	for i, c := range s.Columns {
		if name == bare(c.Header) || name == c.Key {
			return &s.Columns[i]
		}
	}
	return nil
}

// bare is a header without what people add to it: blanks, a mark that it is needed.
func bare(header string) string {
	s := strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || r == '*' || r == '＊' || r == '※' {
			return -1
		}
		return r
	}, narrow(header))
	for _, needed := range []string{"(必須)", "【必須】"} {
		s = strings.ReplaceAll(s, needed, "")
	}
	return strings.ToLower(s)
}

// Row reads a row of a file. It has the values of the cells that are right, and a problem for each that isn't.
func (h Heading) Row(number int, cells []string) (Row, []Problem) {
	r := Row{Number: number, Named: h.named, Values: map[string]string{}, Unread: map[string]bool{}}
	var problems []Problem
	for i, c := range h.columns {
		cell := ""
		if i < len(cells) {
			cell = cells[i]
		}
		if c == nil {
			continue
		}
		value, wrong := c.Read(cell)
		if wrong != nil {
			r.Unread[c.Key] = true
			problems = append(problems, Problem{Row: number, Column: i + 1, Key: c.Key, Header: c.Header, Value: shorten(cell), Code: wrong.Code, Detail: wrong.Detail, Mend: wrong.Mend})
			continue
		}
		if value != "" {
			r.Values[c.Key] = value
		}
	}
	for i := len(h.columns); i < len(cells); i++ {
		if strings.TrimSpace(cells[i]) != "" {
			problems = append(problems, Problem{
				Row: number, Column: i + 1, Value: shorten(cells[i]), Code: TooManyCells, Detail: "見出しのない列に値があります。",
				Mend: "値を見出しのある列に移すか消してください。CSV では、カンマを含む値を \" で囲んでください。",
			})
			break
		}
	}
	return r, problems
}

// Blank tells a row that has nothing but remarks.
func (h Heading) Blank(cells []string) bool {
	for i, c := range cells {
		if strings.TrimSpace(c) != "" && (i >= len(h.Headers) || !slices.Contains(Remarks, h.Headers[i])) {
			return false
		}
	}
	return true
}

// At makes a problem of a mistake in a row, with what stands in its cell: where the file has no such column, it is about the row.
func (h Heading) At(row Row, cells []string, m Mistake) Problem {
	p := Problem{Row: row.Number, Key: m.Key, Code: m.Code, Detail: m.Detail, Mend: m.Mend, Refusal: m.Refusal}
	for i, c := range h.columns {
		if c == nil || c.Key != m.Key {
			continue
		}
		p.Column, p.Header = i+1, c.Header
		if i < len(cells) {
			p.Value = shorten(cells[i])
		}
	}
	if c := h.sheet.Column(m.Key); c != nil && p.Column == 0 {
		p.Header = c.Header
	}
	return p
}

// Place is where in its file a problem lies, as people name it: 行12 C列.
func (p Problem) Place() string {
	if p.Column == 0 {
		return "行" + strconv.Itoa(p.Row)
	}
	return "行" + strconv.Itoa(p.Row) + " " + Letters(p.Column) + "列"
}

// Letters names a column as spreadsheets do: 1 is A, 27 is AA.
func Letters(column int) string {
	var out string
	for column > 0 {
		column--
		out = string(rune('A'+column%26)) + out
		column /= 26
	}
	return out
}
