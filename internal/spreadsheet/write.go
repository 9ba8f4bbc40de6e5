package spreadsheet

import (
	"encoding/csv"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"
	"golang.org/x/text/encoding/japanese"

	"keiyaku/internal/core/sheet"
)

// Writer writes the rows of a sheet into a file. Close ends the file; without it there is none.
type Writer interface {
	Row(cells []Cell) error
	Close() error
}

// Cell is a cell to be written: a text, or a number where spreadsheets keep it as it is.
type Cell struct {
	Text   string
	Number bool
}

// Cells are a row's cells as the sheet's columns have them.
func Cells(s sheet.Sheet, r sheet.Row) []Cell {
	out := make([]Cell, len(s.Columns))
	for i, c := range s.Columns {
		out[i] = Cell{c.Shown(r.Value(c.Key)), c.Type == sheet.Amount || c.Type == sheet.Whole}
	}
	return out
}

// NewWriter begins a file of a format with the headers.
func NewWriter(w io.Writer, format string, s sheet.Sheet, headers []string) (Writer, error) {
	switch format {
	case XLSX:
		return newXLSX(w, s, headers)
	case CP932:
		return newCSV(japanese.ShiftJIS.NewEncoder().Writer(w), headers)
	}
	if _, err := io.WriteString(w, "\ufeff"); err != nil {
		return nil, err
	}
	return newCSV(w, headers)
}

// Type is the media type of a format's files.
func Type(format string) string {
	switch format {
	case XLSX:
		return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
	case CP932:
		return "text/csv; charset=windows-31j"
	}
	return "text/csv; charset=utf-8"
}

type csvWriter struct {
	*csv.Writer
	cells []string
}

// neutral are headers that no spreadsheet runs: those of a clerk's own columns come back with what is wrong in them.
func neutral(headers []string) []string {
	out := make([]string, len(headers))
	for i, h := range headers {
		out[i] = sheet.Neutral(h)
	}
	return out
}

func newCSV(w io.Writer, headers []string) (Writer, error) {
	out := &csvWriter{Writer: csv.NewWriter(w)}
	out.UseCRLF = true
	return out, out.Write(neutral(headers))
}

// Row writes a row, of which no cell is a formula.
func (w *csvWriter) Row(cells []Cell) error {
	w.cells = w.cells[:0]
	for _, c := range cells {
		w.cells = append(w.cells, sheet.Neutral(c.Text))
	}
	if err := w.Write(w.cells); err != nil {
		return fmt.Errorf("writing a row: %w", err)
	}
	return nil
}

// Close writes what is left.
func (w *csvWriter) Close() error {
	w.Flush()
	return w.Error()
}

// Names of the sheets beside the one with the data.
const (
	aboutSheet   = "説明"
	optionsSheet = "選択肢"
)

// lastRow is the last row for which a template has formats and lists.
const lastRow = 50_001

type xlsxWriter struct {
	out   io.Writer
	book  *excelize.File
	data  *excelize.StreamWriter
	row   int
	text  int
	cells []any
}

// newXLSX begins a book: the data with its headers, formats and lists, what the columns are, and what the lists have.
func newXLSX(w io.Writer, s sheet.Sheet, headers []string) (Writer, error) {
	book := excelize.NewFile()
	x := &xlsxWriter{out: w, book: book, row: 1}
	if err := x.begin(s, headers); err != nil {
		_ = book.Close()
		return nil, fmt.Errorf("beginning a book: %w", err)
	}
	return x, nil
}

func (x *xlsxWriter) begin(s sheet.Sheet, headers []string) error {
	book := x.book
	if err := book.SetSheetName("Sheet1", s.Name); err != nil {
		return err
	}
	for _, name := range []string{aboutSheet, optionsSheet} {
		if _, err := book.NewSheet(name); err != nil {
			return err
		}
	}
	if err := explain(book, s); err != nil {
		return err
	}
	text := 49 // the number of the built-in format for text
	var err error
	if x.text, err = book.NewStyle(&excelize.Style{NumFmt: text}); err != nil {
		return err
	}
	lists, err := options(book, s)
	if err != nil {
		return err
	}
	if x.data, err = book.NewStreamWriter(s.Name); err != nil {
		return err
	}
	head, err := book.NewStyle(&excelize.Style{Font: &excelize.Font{Bold: true}, Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{"DDEBF7"}}, NumFmt: text})
	if err != nil {
		return err
	}
	needed, err := book.NewStyle(&excelize.Style{Font: &excelize.Font{Bold: true}, Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{"FCE4D6"}}, NumFmt: text})
	if err != nil {
		return err
	}
	row := make([]any, len(headers))
	for i, h := range headers {
		style := head
		if i < len(s.Columns) && s.Columns[i].Required {
			style = needed
		}
		row[i] = excelize.Cell{StyleID: style, Value: h}
		if err := x.data.SetColWidth(i+1, i+1, 16); err != nil {
			return err
		}
	}
	for i, c := range s.Columns {
		if c.Type == sheet.Amount || c.Type == sheet.Whole {
			continue
		}
		if err := x.data.SetColStyle(i+1, i+1, x.text); err != nil {
			return err
		}
	}
	if err := x.data.SetPanes(&excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"}); err != nil {
		return err
	}
	if err := x.data.SetRow("A1", row); err != nil {
		return err
	}
	for key, list := range lists {
		if err := book.AddDataValidation(s.Name, list); err != nil {
			return fmt.Errorf("the list of %s: %w", key, err)
		}
	}
	return nil
}

// options writes what the lists have onto a sheet of their own, and gives the rules that refer to it by column.
func options(book *excelize.File, s sheet.Sheet) (map[string]*excelize.DataValidation, error) {
	lists, at := map[string]*excelize.DataValidation{}, 0
	for i, c := range s.Columns {
		var words []any
		for _, o := range c.Options {
			words = append(words, o.Word)
		}
		if c.Type == sheet.YesNo {
			words = []any{"はい", "いいえ"}
		}
		if words == nil {
			continue
		}
		at++
		column := sheet.Letters(at)
		if err := book.SetSheetCol(optionsSheet, column+"1", new(append([]any{c.Header}, words...))); err != nil {
			return nil, err
		}
		list := excelize.NewDataValidation(true)
		list.Sqref = fmt.Sprintf("%[1]s2:%[1]s%[2]d", sheet.Letters(i+1), lastRow)
		list.SetSqrefDropList(fmt.Sprintf("%[1]s!$%[2]s$2:$%[2]s$%[3]d", optionsSheet, column, len(words)+1))
		list.SetError(excelize.DataValidationErrorStyleStop, c.Header, "一覧にある値を選んでください。")
		lists[c.Key] = list
	}
	return lists, nil
}

// typeNames are what the types of columns are called in the explanation.
var typeNames = map[sheet.Type]string{
	sheet.Line: "文字（1行）", sheet.Text: "文字", sheet.Code: "コード", sheet.Date: "日付", sheet.Time: "時刻", sheet.Amount: "数値", sheet.Whole: "整数", sheet.YesNo: "はい・いいえ", sheet.Choice: "選択肢",
	sheet.List: "コードの並び", sheet.JSON: "書き出した値",
}

// explain writes what the sheet and its columns are.
func explain(book *excelize.File, s sheet.Sheet) error {
	row := 1
	line := func(cells ...any) error {
		err := book.SetSheetRow(aboutSheet, "A"+strconv.Itoa(row), &cells)
		row++
		return err
	}
	for _, text := range s.About {
		if err := line(text); err != nil {
			return err
		}
	}
	row++
	if err := line("見出し", "キー", "必須", "種類", "入れられる値", "例", "説明"); err != nil {
		return err
	}
	for _, c := range s.Columns {
		needed, values := "", ""
		if c.Required {
			needed = "必須"
		}
		switch {
		case c.Type == sheet.Whole:
			values = fmt.Sprintf("%dから%dまで", c.Least, c.Most)
		case c.Type == sheet.YesNo:
			values = "はい、いいえ"
		case c.Type == sheet.Date:
			values = "2026/4/1、2026-04-01、令和8年4月1日 など"
		case c.Form != nil:
			values = c.Form.Mend
		case len(c.Options) > 0:
			var words []string
			for _, o := range c.Options {
				words = append(words, o.Word)
			}
			values = strings.Join(words, "、")
		}
		if err := line(c.Header, c.Key, needed, typeNames[c.Type], values, c.Example, c.About); err != nil {
			return err
		}
	}
	for column, width := range map[string]float64{"A": 24, "B": 22, "C": 8, "D": 14, "E": 50, "F": 22, "G": 70} {
		if err := book.SetColWidth(aboutSheet, column, column, width); err != nil {
			return err
		}
	}
	return nil
}

// Row writes a row, of which no cell is a formula.
func (x *xlsxWriter) Row(cells []Cell) error {
	x.row++
	x.cells = x.cells[:0]
	for _, c := range cells {
		switch {
		case c.Text == "":
			x.cells = append(x.cells, nil)
		case c.Number && exact(c.Text):
			f, _ := strconv.ParseFloat(c.Text, 64) // it is a number of few digits
			x.cells = append(x.cells, f)
		default:
			x.cells = append(x.cells, excelize.Cell{StyleID: x.text, Value: sheet.Neutral(c.Text)})
		}
	}
	if err := x.data.SetRow("A"+strconv.Itoa(x.row), x.cells); err != nil {
		return fmt.Errorf("writing a row: %w", err)
	}
	return nil
}

// exact tells a number that binary arithmetic keeps as it is written: fifteen digits at most.
func exact(text string) bool {
	return sheet.IsNumber(text) && len(strings.Trim(text, "-.")) <= 15
}

// Close writes the book.
func (x *xlsxWriter) Close() error {
	defer x.book.Close() //nolint:errcheck // temporary files that are left are the system's to sweep
	if err := x.data.Flush(); err != nil {
		return fmt.Errorf("ending a book: %w", err)
	}
	if _, err := x.book.WriteTo(x.out); err != nil {
		return fmt.Errorf("writing a book: %w", err)
	}
	return nil
}
