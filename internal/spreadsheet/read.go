// Package spreadsheet reads and writes the files of spreadsheets, CSV (UTF-8 and CP932) and XLSX, row by row and within bounds. What the rows mean is core/sheet's to say.
package spreadsheet

import (
	"archive/zip"
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"
	"golang.org/x/text/encoding/japanese"

	"keiyaku/internal/core/fault"
)

// Bounds of a file that is read.
const (
	// MaxRows is how many rows that aren't empty a file may have, its headers among them.
	MaxRows = 100_001
	// MaxColumns is how many columns; the widest sheet has a fifth of that.
	MaxColumns = 200
	// maxRecord is how long one row of a CSV may be, in bytes.
	maxRecord = 256 << 10
	// maxUnzipped is how large all parts of an XLSX may be together, in bytes; maxRatio how many times as large as the file where it is more than smallUnzipped.
	maxUnzipped   = 512 << 20
	smallUnzipped = 8 << 20
	maxRatio      = 100
	maxParts      = 1000
	// lastPossible is the last row that a sheet has.
	lastPossible = 1 << 20
	// keptUnzipped is how much of a part is kept in memory: what is larger goes through a temporary file.
	keptUnzipped = 4 << 20
)

// The formats of files.
const (
	CSV   = "csv"
	CP932 = "csv_cp932"
	XLSX  = "xlsx"
)

// Read gives the rows of a file that aren't empty, each with its number from 1, until yield answers an error. What the file is, its first bytes tell: XLSX, or CSV in UTF-8
// (with a byte order mark or without) or CP932. Of an XLSX it is the sheet with that name, else the first. It answers the format; what can't be read, or is larger than may be,
// is refused as Invalid with what to do.
func Read(content []byte, name string, yield func(number int, cells []string) error) (format string, err error) {
	switch {
	case bytes.HasPrefix(content, []byte("PK\x03\x04")):
		return XLSX, readXLSX(content, name, yield)
	case bytes.HasPrefix(content, []byte("\xd0\xcf\x11\xe0")):
		return "", refused("この形式（古い Excel の .xls、またはパスワード付きのファイル）は読めません。Excel で「名前を付けて保存」から .xlsx を選び、パスワードを外して保存してください。")
	case bytes.HasPrefix(content, []byte("\xff\xfe")), bytes.HasPrefix(content, []byte("\xfe\xff")):
		return "", refused("文字コードが UTF-16 です。「CSV UTF-8（コンマ区切り）」または .xlsx で保存してください。")
	case bytes.IndexByte(content, 0) >= 0:
		return "", refused("CSV でも XLSX でもないファイルです。.xlsx または .csv で保存してください。")
	}
	if text, hasMark := bytes.CutPrefix(content, []byte("\ufeff")); hasMark || utf8.Valid(text) {
		return CSV, readCSV(bytes.NewReader(text), yield)
	}
	return CP932, readCSV(japanese.ShiftJIS.NewDecoder().Reader(bytes.NewReader(content)), yield)
}

func refused(format string, args ...any) error { return fault.New(fault.Invalid, format, args...) }

func readCSV(r io.Reader, yield func(int, []string) error) error {
	reader := csv.NewReader(&bounded{r: r, row: 1})
	reader.FieldsPerRecord, reader.ReuseRecord = -1, true
	rows, within := 0, 0 // within are the line breaks in cells: a spreadsheet counts rows, and not lines
	for {
		cells, err := reader.Read()
		var wrong *csv.ParseError
		switch {
		case errors.Is(err, io.EOF):
			return nil
		case errors.As(err, &wrong):
			return refused("CSV の %d 行目が壊れています（引用符 \" の対応など）。セルの中の \" は \"\" と書き、カンマや改行を含むセルは \" で囲んでください。", wrong.StartLine-within)
		case err != nil:
			return err
		}
		line, _ := reader.FieldPos(0)
		line -= within
		for _, c := range cells {
			within += strings.Count(c, "\n")
		}
		if empty(cells) {
			continue
		}
		if rows++; rows > MaxRows {
			return tooManyRows()
		}
		if err := yield(line, cells); err != nil {
			return err
		}
	}
}

func tooManyRows() error {
	return refused("行が多すぎます。1つのファイルは見出しを除いて %d 行までです。ファイルを分けてください。", MaxRows-1)
}

func empty(cells []string) bool {
	for _, c := range cells {
		if strings.TrimSpace(c) != "" {
			return false
		}
	}
	return true
}

// bounded passes a CSV on and refuses a row that is too long or too wide before anything has kept it.
type bounded struct {
	r          io.Reader
	row        int
	bytes      int
	separators int
	quoted     bool
}

// Read reads from what it bounds.
func (b *bounded) Read(p []byte) (int, error) {
	n, err := b.r.Read(p)
	for _, c := range p[:n] {
		b.bytes++
		switch {
		case c == '"':
			b.quoted = !b.quoted
		case c == ',' && !b.quoted:
			b.separators++
		case c == '\n' && !b.quoted:
			b.row, b.bytes, b.separators = b.row+1, 0, 0
		}
		if b.separators >= MaxColumns {
			return 0, refused("%d 行目の列が多すぎます。列は %d までです。", b.row, MaxColumns)
		}
		if b.bytes > maxRecord {
			return 0, refused("%d 行目が長すぎます（%d KiB まで）。引用符 \" が閉じていないか確かめてください。", b.row, maxRecord>>10)
		}
	}
	return n, err
}

func readXLSX(content []byte, name string, yield func(int, []string) error) error {
	if err := checkZip(content); err != nil {
		return err
	}
	book, err := excelize.OpenReader(bytes.NewReader(content), excelize.Options{RawCellValue: true, UnzipSizeLimit: maxUnzipped, UnzipXMLSizeLimit: keptUnzipped})
	if err != nil {
		return refused("XLSX として読めません。Excel で開いて保存し直してください。")
	}
	defer book.Close() //nolint:errcheck // temporary files that are left are the system's to sweep
	if props, err := book.GetWorkbookProps(); err == nil && props.Date1904 != nil && *props.Date1904 {
		return refused("日付が1904年から数えられています。Excel の「1904年から計算する」を外して保存してください。")
	}
	names := book.GetSheetList()
	if len(names) == 0 {
		return refused("シートがありません。")
	}
	at := names[0]
	for _, n := range names {
		if n == name {
			at = n
		}
	}
	rows, err := book.Rows(at)
	if err != nil {
		return refused("シート「%s」が読めません。Excel で開いて保存し直してください。", at)
	}
	defer rows.Close() //nolint:errcheck // only read
	read := 0
	for number := 1; rows.Next(); number++ {
		if number > lastPossible {
			return tooManyRows()
		}
		cells, err := rows.Columns(excelize.Options{RawCellValue: true})
		if err != nil {
			return refused("シート「%s」の %d 行目が読めません。Excel で開いて保存し直してください。", at, number)
		}
		for len(cells) > 0 && strings.TrimSpace(cells[len(cells)-1]) == "" {
			cells = cells[:len(cells)-1]
		}
		if len(cells) == 0 {
			continue
		}
		if len(cells) > MaxColumns {
			return refused("%d 行目の列が多すぎます。列は %d までです。", number, MaxColumns)
		}
		if read++; read > MaxRows {
			return tooManyRows()
		}
		for i, c := range cells {
			cells[i] = shortest(c)
		}
		if err := yield(number, cells); err != nil {
			return err
		}
	}
	if err := rows.Error(); err != nil {
		return refused("シート「%s」が途中で壊れています。Excel で開いて保存し直してください。", at)
	}
	return nil
}

// checkZip refuses what would take more room than a spreadsheet may: by what its parts say of themselves, to which the reader then holds them.
func checkZip(content []byte) error {
	archive, err := zip.NewReader(bytes.NewReader(content), int64(len(content)))
	if err != nil {
		return refused("XLSX として読めません。Excel で開いて保存し直してください。")
	}
	var total uint64
	for _, part := range archive.File {
		total += part.UncompressedSize64
		if part.UncompressedSize64 > maxUnzipped || total > maxUnzipped {
			return refused("展開すると大きすぎる XLSX です（%d MiB まで）。使っていないシートや書式を消し、ファイルを分けてください。", maxUnzipped>>20)
		}
	}
	if len(archive.File) > maxParts {
		return refused("XLSX の部品が多すぎます。使っていないシートを消してください。")
	}
	if total > smallUnzipped && total/uint64(len(content)) > maxRatio {
		return refused("圧縮の比が大きすぎる XLSX です（%d 倍まで）。Excel で開き、データだけを新しいファイルに貼り付けて保存してください。", maxRatio)
	}
	for _, part := range archive.File {
		if err := whole(part); err != nil {
			return err
		}
	}
	return nil
}

// whole sees that a part is what the archive says of it, and that a sheet doesn't break off: the library would take what there is for all of it.
func whole(part *zip.File) error {
	broken := refused("XLSX の「%s」が壊れています。Excel で開いて保存し直してください。", part.Name)
	r, err := part.Open()
	if err != nil {
		return broken
	}
	defer r.Close() //nolint:errcheck // only read
	var end tail
	if _, err := io.Copy(&end, r); err != nil {
		return broken
	}
	if strings.HasPrefix(part.Name, "xl/worksheets/sheet") && !strings.HasSuffix(strings.TrimSpace(string(end)), "worksheet>") {
		return broken
	}
	return nil
}

// tail keeps the last bytes of what is written to it.
type tail []byte

// tailSize is how many bytes a tail keeps: an end tag with blanks behind it.
const tailSize = 64

// Write keeps the last bytes.
func (t *tail) Write(p []byte) (int, error) {
	kept := append(*t, p[max(0, len(p)-tailSize):]...)
	*t = append((*t)[:0], kept[max(0, len(kept)-tailSize):]...)
	return len(p), nil
}

// inexact is a number as programs keep it that compute in binary: 1.1000000000000001, 1.5E-05. They write an exponent behind one digit, a point and more: 2024E-01 is a
// code that somebody typed.
var inexact = regexp.MustCompile(`^-?([0-9]+\.[0-9]+|[0-9]\.[0-9]+E[+-]?[0-9]{1,3})$`)

// shortest gives the number that was typed where a file has it as binary arithmetic keeps it; anything else as it is.
func shortest(cell string) string {
	if len(cell) < 5 || len(cell) > 30 || !strings.ContainsAny(cell, ".E") || !inexact.MatchString(cell) {
		return cell
	}
	if digits := strings.Trim(strings.ReplaceAll(cell, ".", ""), "-0"); len(digits) <= 15 && !strings.Contains(cell, "E") {
		return cell
	}
	f, err := strconv.ParseFloat(cell, 64)
	if err != nil {
		return cell
	}
	return strconv.FormatFloat(f, 'f', -1, 64)
}

// Unwritable gives the characters of a text that CP932 doesn't have, each once.
func Unwritable(text string) []rune {
	if _, err := japanese.ShiftJIS.NewEncoder().String(text); err == nil {
		return nil
	}
	var out []rune
	seen := map[rune]bool{}
	for _, r := range text {
		if seen[r] {
			continue
		}
		seen[r] = true
		if _, err := japanese.ShiftJIS.NewEncoder().String(string(r)); err != nil {
			out = append(out, r)
		}
	}
	return out
}
