package httpapi

import (
	"encoding/csv"
	"io"
	"strings"
	"unicode"

	"keiyaku/internal/core/sheet"
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

// plain writes cells as they are, but for control characters: for systems that import them, to which an apostrophe would be another name.
func (f csvFile) plain(cells ...string) error {
	for i, c := range cells {
		cells[i] = oneLine(c)
	}
	return f.writer.Write(cells)
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
		cells[i] = sheet.Neutral(oneLine(c))
	}
	return f.writer.Write(cells)
}

// end writes what is left.
func (f csvFile) end() error {
	f.writer.Flush()
	return f.writer.Error()
}

// oneLine is a cell with blanks in the place of control characters.
func oneLine(cell string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return ' '
		}
		return r
	}, cell)
}
