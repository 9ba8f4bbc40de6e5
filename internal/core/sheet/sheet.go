// Package sheet says what the spreadsheets are that people bring and take away: which columns each kind has, what may stand in a cell, what a row means, and how what is
// wrong is mended. Templates, explanations, readers, exports and problems all come from the one table in kinds.go.
package sheet

import (
	"regexp"
	"slices"
	"strings"
)

// Kind is what a sheet is of.
type Kind string

// The kinds of sheets.
const (
	Customers Kind = "customers"
	Catalog   Kind = "catalog"
	Contracts Kind = "contracts"
	Usage     Kind = "usage"
	Payments  Kind = "payments"
)

// Kinds are all of them, in the order in which a company that moves in brings them: each refers to those before it.
var Kinds = []Kind{Customers, Catalog, Contracts, Usage, Payments}

// Type is what may stand in the cells of a column. Values are texts in one form, whatever was typed (see Column.Read).
type Type string

// The types of columns.
const (
	Line   Type = "line"   // one line of text
	Text   Type = "text"   // text, of several lines too
	Code   Type = "code"   // a code or number that something is known by
	Date   Type = "date"   // a day: 2026-04-01
	Time   Type = "time"   // a time of day: 09:30:00
	Amount Type = "amount" // a decimal number, not below 0 unless the column says so
	Whole  Type = "whole"  // a whole number between Least and Most
	YesNo  Type = "yes_no" // yes or no
	Choice Type = "choice" // one of Choices
	List   Type = "list"   // codes with commas between them
	JSON   Type = "json"   // what has no column of its own, as the API takes it
)

// Option is a value that a cell may have: the word that people write, and the value of the API that it stands for.
type Option struct{ Value, Word string }

// Column is a column of a sheet.
type Column struct {
	// Key names it whatever the language; Header is what people read above it.
	Key, Header string
	Type        Type
	Required    bool
	// Once is for what several rows are about together: the first of them needs a value, the others may leave it empty. Whoever has the rows sees to that.
	Once    bool
	Options []Option
	// Least and Most bound a whole number, both inclusive.
	Least, Most int
	// Longest is how many characters a text may have; 0 means the type's own bound.
	Longest int
	// Form is what a code or a line has to look like; nil for anything.
	Form *Form
	// Positive is for amounts that must be above 0.
	Positive bool
	// About explains it, Example shows it.
	About, Example string
}

// Form is what a text has to look like, and how that is said.
type Form struct {
	pattern *regexp.Regexp
	Mend    string
}

// Sheet is one kind of spreadsheet.
type Sheet struct {
	Kind    Kind
	Name    string
	About   []string
	Columns []Column
	// Keys are the columns that say together what a row is about: the rows with one key are done together, or not at all.
	Keys []string
}

// Of gives the sheet of a kind; ok is false where there is none.
func Of(k Kind) (s Sheet, ok bool) {
	s, ok = sheets[k]
	return s, ok
}

// Column gives a column by its key; nil where there is none.
func (s Sheet) Column(key string) *Column {
	if i := slices.IndexFunc(s.Columns, func(c Column) bool { return c.Key == key }); i >= 0 {
		return &s.Columns[i]
	}
	return nil
}

// Headers are the headers of the columns, in their order.
func (s Sheet) Headers() []string {
	out := make([]string, len(s.Columns))
	for i, c := range s.Columns {
		out[i] = c.Header
	}
	return out
}

// Row is a row of a sheet: the values of its columns by key, each in the one form that its type has. What is empty isn't in it.
type Row struct {
	// Number is where it stands in its file, from 1; 0 for a row that comes from no file.
	Number int
	// Named are the columns that its file has: of others nothing is said, while an empty cell says that there is nothing.
	Named  map[string]bool
	Values map[string]string
	// Unread are the columns whose cells have something wrong with them. What they say isn't known, which is another thing than saying nothing.
	Unread map[string]bool
}

// Value gives a column's value; empty where there is none.
func (r Row) Value(key string) string { return r.Values[key] }

// Names tells whether the row's file has a column.
func (r Row) Names(key string) bool { return r.Named == nil || r.Named[key] }

// Reads tells whether what a row says in a column is known.
func (r Row) Reads(key string) bool { return !r.Unread[key] }

// Key is what the row is about; known is false where a cell that says so can't be read.
func (s Sheet) Key(r Row) (key string, known bool) {
	parts := make([]string, len(s.Keys))
	known = true
	for i, k := range s.Keys {
		parts[i] = r.Values[k]
		known = known && r.Reads(k)
	}
	return strings.Join(parts, "\x1f"), known
}

// Same tells whether two rows say the same in all columns that both name.
func (s Sheet) Same(a, b Row) bool {
	for _, c := range s.Columns {
		if a.Names(c.Key) && b.Names(c.Key) && a.Values[c.Key] != b.Values[c.Key] {
			return false
		}
	}
	return true
}

// Problem is something in a file that a person has to mend.
type Problem struct {
	// Row is the row's number in the file, from 1; Column the number of the column, from 1, and 0 where it is about the whole row.
	Row    int `json:"row"`
	Column int `json:"column,omitempty"`
	// Key is the column's key, empty where there is no such column; Header is what stands above it, Value what stands in the cell.
	Key    string `json:"key,omitempty"`
	Header string `json:"header,omitempty"`
	Value  string `json:"value,omitempty"`
	// Code says what sort of mistake it is; it is stable.
	Code string `json:"code"`
	// Detail says what is wrong, Mend how to mend it.
	Detail string `json:"detail"`
	Mend   string `json:"mend"`
	// Refusal is what refused it, as the API says it in English; empty where the sheet itself tells.
	Refusal string `json:"refusal,omitempty"`
}

// The codes of problems.
const (
	UnknownHeader = "unknown_header" // a header that the sheet doesn't have
	DoubledHeader = "doubled_header" // two columns with one header
	MissingHeader = "missing_header" // a column that is needed isn't there
	NeededValue   = "needed"         // a cell that must not be empty is
	NotADate      = "not_a_date"     // neither a day as people write it nor a spreadsheet's number of one
	NotATime      = "not_a_time"     // no time of day
	NotANumber    = "not_a_number"   // no decimal number
	NotWhole      = "not_whole"      // a number that isn't whole
	OutOfRange    = "out_of_range"   // beyond the column's bounds
	NotYesNo      = "not_yes_no"     // neither yes nor no
	NotAChoice    = "not_a_choice"   // none of the column's choices
	TooLong       = "too_long"       // more characters than there may be
	WrongForm     = "wrong_form"     // a code or text that doesn't look as it has to
	NotALine      = "not_a_line"     // a line break or control character where one line is meant
	NotJSON       = "not_json"       // no JSON
	BrokenText    = "broken_text"    // a character that was lost before
	ErrorValue    = "error_value"    // #N/A and its like
	TooManyCells  = "too_many_cells" // a cell beyond the last header
	Disagrees     = "disagrees"      // rows of one thing say different things of it
	NotFound      = "not_found"      // something that it refers to isn't there
	AgainstRule   = "against_rule"   // the business's rules stand against it
	RecordedElse  = "recorded_else"  // recorded already, and otherwise
	Missing       = "missing"        // a value that is needed in this case
	NotUsed       = "not_used"       // a value that has no meaning in this case
)

// Normal gives a row as it is read back from a file that it was written into.
func (s Sheet) Normal(r Row) Row {
	out := Row{Number: r.Number, Named: r.Named, Values: map[string]string{}}
	for _, c := range s.Columns {
		c.Required = false
		value, wrong := c.Read(Neutral(c.Shown(r.Values[c.Key])))
		if wrong != nil { // what the API takes and a sheet doesn't, such as a longer text
			value = r.Values[c.Key]
		}
		if value != "" {
			out.Values[c.Key] = value
		}
	}
	return out
}

// Mistake is a problem of one of the rows that are done together: by the row's place among them, from 0.
type Mistake struct {
	Row                     int
	Key, Code, Detail, Mend string
	// Refusal is what refused it, as the API says it in English; empty where the sheet itself tells.
	Refusal string
	// Needs is the key of other rows of the sheet that this one stands on and that aren't there: what is said of it depends on whether they are in the same file.
	Needs string
}

// Mistakes are why rows can't be done.
type Mistakes []Mistake

// Error gives the first.
func (m Mistakes) Error() string { return m[0].Detail }

// Err is nil where there is none.
func (m Mistakes) Err() error {
	if len(m) == 0 {
		return nil
	}
	return m
}

// Add notes a mistake in a cell.
func (m *Mistakes) Add(row int, key, code, detail, mend string) {
	*m = append(*m, Mistake{Row: row, Key: key, Code: code, Detail: detail, Mend: mend})
}

// Known are the mistakes that lie in cells that can be read: what is wrong with a cell that can't be is told already.
func (m Mistakes) Known(rows []Row) Mistakes {
	return slices.DeleteFunc(slices.Clone(m), func(w Mistake) bool { return !rows[w.Row].Reads(w.Key) })
}
