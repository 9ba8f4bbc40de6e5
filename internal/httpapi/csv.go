package httpapi

import (
	"bytes"
	"encoding/csv"
	"strings"
	"unicode"
)

// csvFile is a table as a file for a spreadsheet: UTF-8 with a byte order mark, lines ended as RFC 4180 says.
type csvFile struct {
	buffer bytes.Buffer
	writer *csv.Writer
}

func newCSVFile(headings ...string) *csvFile {
	f := newCSVRows("\ufeff")
	f.row(headings...)
	return f
}

// newCSVRows is a table without headings, after what the file begins with.
func newCSVRows(begin string) *csvFile {
	f := &csvFile{}
	f.buffer.WriteString(begin)
	f.writer = csv.NewWriter(&f.buffer)
	f.writer.UseCRLF = true
	return f
}

// row adds a row. Writing to memory doesn't fail.
func (f *csvFile) row(cells ...string) {
	for i, c := range cells {
		cells[i] = neutral(c)
	}
	_ = f.writer.Write(cells)
}

// bytes ends the file.
func (f *csvFile) bytes() []byte {
	f.writer.Flush()
	return f.buffer.Bytes()
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
