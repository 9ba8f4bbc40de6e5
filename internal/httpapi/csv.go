package httpapi

import (
	"encoding/csv"
	"io"
	"strings"
	"unicode"
)

// csvFile is a table as a file for a spreadsheet: UTF-8 with a byte order mark, lines ended as RFC 4180 says.
type csvFile struct{ writer *csv.Writer }

// newCSVFile begins a file with its headings.
func newCSVFile(w io.Writer, headings ...string) (csvFile, error) {
	f, err := newCSVRows(w, "\ufeff")
	if err != nil {
		return f, err
	}
	return f, f.row(headings...)
}

// newCSVRows begins a file without headings, after what it begins with.
func newCSVRows(w io.Writer, begin string) (csvFile, error) {
	f := csvFile{csv.NewWriter(w)}
	f.writer.UseCRLF = true
	_, err := io.WriteString(w, begin)
	return f, err
}

// row adds a row.
func (f csvFile) row(cells ...string) error {
	for i, c := range cells {
		cells[i] = neutral(c)
	}
	return f.writer.Write(cells)
}

// end writes what is left.
func (f csvFile) end() error {
	f.writer.Flush()
	return f.writer.Error()
}

// neutral is a cell that no spreadsheet runs: control characters become spaces, and what begins like a formula gets an apostrophe before
// it (OWASP, CSV injection). A number stays one.
func neutral(cell string) string {
	cell = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return ' '
		}
		return r
	}, cell)
	first := strings.TrimLeft(cell, " ")
	if first == "" || !strings.ContainsAny(first[:1], "=+-@") && !strings.HasPrefix(first, "＝") && !strings.HasPrefix(first, "＋") && !strings.HasPrefix(first, "－") && !strings.HasPrefix(first, "＠") || isNumber(cell) {
		return cell
	}
	return "'" + cell
}

// isNumber tells a plain decimal number, which may be negative.
func isNumber(cell string) bool {
	digits := strings.TrimPrefix(cell, "-")
	whole, fraction, point := strings.Cut(digits, ".")
	only := func(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }
	return only(whole) && (!point || only(fraction))
}
