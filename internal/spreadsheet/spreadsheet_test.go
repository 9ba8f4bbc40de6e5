package spreadsheet

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/text/encoding/japanese"

	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/sheet"
)

// all reads a file whole.
func all(content []byte, name string) (rows [][]string, format string, err error) {
	format, err = Read(content, name, func(_ int, cells []string) error {
		rows = append(rows, slices.Clone(cells))
		return nil
	})
	return rows, format, err
}

func file(t testing.TB, format string, s sheet.Sheet, rows []sheet.Row) []byte {
	t.Helper()
	var out bytes.Buffer
	w, err := NewWriter(&out, format, s, s.Headers())
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range rows {
		if err := w.Row(Cells(s, r)); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestWhatIsWrittenIsReadAgainInEveryFormat(t *testing.T) {
	t.Parallel()
	s, _ := sheet.Of(sheet.Contracts)
	rows := []sheet.Row{
		{Values: map[string]string{"contract_number": "C-1", "operation": "start", "effective_on": "2026-04-01", "quantity": "12.5", "title": "=HYPERLINK(\"http://x\")", "memo": "一行目\n二行目, \"三\""}},
		{Values: map[string]string{"contract_number": "0001", "operation": "change_item", "effective_on": "2026-04-01", "unit_price": "123456789012345", "title": "-1+2", "order_number": "'+x"}},
		{Values: map[string]string{"contract_number": "C-3", "operation": "terminate", "effective_on": "2026-04-01", "unit_price": "123456789012345678901", "quantity": "0.1", "details": `{"a":["＝1"]}`}},
	}
	for _, format := range []string{CSV, CP932, XLSX} {
		content := file(t, format, s, rows)
		got, is, err := all(content, s.Name)
		if err != nil || is != format || len(got) != len(rows)+1 {
			t.Fatalf("%s: %v, read as %s with %d rows", format, err, is, len(got))
		}
		heading, problems := s.Understand(1, got[0])
		if len(problems) != 0 {
			t.Fatal(problems)
		}
		for i, r := range rows {
			row, problems := heading.Row(i+2, got[i+1])
			if len(problems) != 0 || fmt.Sprint(row.Values) != fmt.Sprint(r.Values) {
				t.Errorf("%s: %v came back as %v, %v", format, r.Values, row.Values, problems)
			}
		}
	}
}

func TestRowsAreCountedAsASpreadsheetCountsThem(t *testing.T) {
	t.Parallel()
	var at []int
	if _, err := Read([]byte("a,b\n\"x\ny\",1\n\n,,\nz,2\n"), "x", func(n int, _ []string) error { at = append(at, n); return nil }); err != nil || !slices.Equal(at, []int{1, 2, 5}) {
		t.Errorf("%v %v", at, err)
	}
}

func TestFilesThatCannotBeReadAreRefusedWithWhatToDo(t *testing.T) {
	t.Parallel()
	wide := "a" + strings.Repeat(",", MaxColumns) + "\n"
	for name, content := range map[string][]byte{
		"an old workbook": []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), "UTF-16": []byte("\xff\xfea\x00"), "a program": []byte("MZ\x00\x00"), "half an archive": []byte("PK\x03\x04abc"),
		"a quotation mark that isn't closed": []byte("a,b\n\"x,1\n"), "too wide a row": []byte(wide), "too many rows": []byte(strings.Repeat("a\n", MaxRows+1)),
		"too long a row": []byte("a\n\"" + strings.Repeat("x", maxRecord+1) + "\""),
	} {
		_, _, err := all(content, "x")
		var f *fault.Error
		if !errors.As(err, &f) || f.Code != fault.Invalid || f.Detail == "" {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// parts makes an archive with a part of so many zeros.
func parts(t testing.TB, name string, size int64) []byte {
	t.Helper()
	s, _ := sheet.Of(sheet.Customers)
	content := file(t, XLSX, s, nil)
	plain, err := zip.NewReader(bytes.NewReader(content), int64(len(content)))
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for _, p := range plain.File {
		part, err := w.Create(p.Name)
		if err != nil {
			t.Fatal(err)
		}
		if p.Name != name {
			r, err := p.Open()
			if err != nil {
				t.Fatal(err)
			}
			if _, err := io.Copy(part, r); err != nil {
				t.Fatal(err)
			}
			continue
		}
		blanks := bytes.Repeat([]byte(" "), 1<<20)
		if _, err := part.Write([]byte(`<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>`)); err != nil {
			t.Fatal(err)
		}
		for written := int64(0); written < size; written += int64(len(blanks)) {
			if _, err := part.Write(blanks); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// bounds runs something that has to end soon without taking much memory.
func bounds(t *testing.T, within time.Duration, megabytes uint64, fn func()) {
	t.Helper()
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	begin := time.Now()
	fn()
	took := time.Since(begin)
	runtime.ReadMemStats(&after)
	if took > within {
		t.Errorf("it took %s", took)
	}
	if grown := (after.TotalAlloc - before.TotalAlloc) >> 20; grown > megabytes {
		t.Errorf("it took %d MB", grown)
	}
}

func TestABombIsRefusedBeforeItGoesOff(t *testing.T) {
	bomb := parts(t, "xl/worksheets/sheet1.xml", 600<<20)
	styles := parts(t, "xl/styles.xml", 64<<20)
	lying := bytes.Clone(bomb)
	// The sizes that the archive says of the part, in its directory and behind the part: small ones.
	for at := 0; ; {
		i := bytes.Index(lying[at:], []byte("PK\x01\x02"))
		if i < 0 {
			break
		}
		at += i
		if bytes.Contains(lying[at:min(at+80, len(lying))], []byte("sheet1.xml")) {
			copy(lying[at+24:at+28], []byte{0, 16, 0, 0})
		}
		at += 4
	}
	million := []byte("顧客コード,顧客名" + strings.Repeat(",x", 1_000_000) + "\n")
	for name, content := range map[string][]byte{"a sheet of 600 MB": bomb, "styles of 64 MB": styles, "sizes that aren't true": lying, "a million columns": million} {
		t.Run(name, func(t *testing.T) {
			bounds(t, 5*time.Second, 64, func() {
				_, _, err := all(content, "x")
				var f *fault.Error
				if !errors.As(err, &f) || f.Code != fault.Invalid {
					t.Errorf("got %v", err)
				}
			})
		})
	}
}

// Fifty thousand rows go through without being kept, in either direction.
func TestALongFileTakesNoMemory(t *testing.T) {
	s, _ := sheet.Of(sheet.Customers)
	row := sheet.Row{Values: map[string]string{"customer_code": "CU-1", "customer_name": "株式会社山田製作所", "addressee": "株式会社山田製作所\n経理部", "closing_day": "31", "payment_method": "bank_transfer"}}
	for _, format := range []string{CSV, XLSX} {
		var out bytes.Buffer
		w, err := NewWriter(&out, format, s, s.Headers())
		if err != nil {
			t.Fatal(err)
		}
		peak := peaking(t, func() {
			for range 50_000 {
				if err := w.Row(Cells(s, row)); err != nil {
					t.Fatal(err)
				}
			}
			if err := w.Close(); err != nil {
				t.Fatal(err)
			}
		})
		n := 0
		read := peaking(t, func() {
			if _, err := Read(out.Bytes(), s.Name, func(int, []string) error { n++; return nil }); err != nil {
				t.Fatal(err)
			}
		})
		t.Logf("%s: %d KB; heap at most %d MB while written, %d MB while read", format, out.Len()>>10, peak>>20, read>>20)
		if n != 50_001 || peak > 200<<20 || read > 200<<20 {
			t.Errorf("%s: %d rows; %d MB while written, %d MB while read", format, n, peak>>20, read>>20)
		}
	}
}

// peaking gives by how much the heap in use grew at most.
func peaking(t *testing.T, fn func()) uint64 {
	t.Helper()
	var m runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&m)
	before, peak := m.HeapInuse, m.HeapInuse
	done := make(chan struct{})
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		for {
			select {
			case <-done:
				return
			case <-time.After(20 * time.Millisecond):
				var m runtime.MemStats
				runtime.ReadMemStats(&m)
				peak = max(peak, m.HeapInuse)
			}
		}
	}()
	fn()
	close(done)
	<-ended
	return peak - before
}

func TestCharactersThatCP932DoesNotHaveAreNamed(t *testing.T) {
	t.Parallel()
	if lost := Unwritable("髙橋〜𠮷野〜①"); string(lost) != "〜𠮷" {
		t.Errorf("got %q", string(lost))
	}
	if lost := Unwritable("株式会社～山田"); lost != nil {
		t.Errorf("got %q", string(lost))
	}
	text, err := japanese.ShiftJIS.NewEncoder().String("顧客コード,顧客名\nC-1,表示能力\n")
	if err != nil {
		t.Fatal(err)
	}
	rows, format, err := all([]byte(text), "x")
	if err != nil || format != CP932 || rows[1][1] != "表示能力" {
		t.Errorf("%v %s %v", rows, format, err)
	}
}

func TestATemplateSaysWhatItsColumnsAre(t *testing.T) {
	t.Parallel()
	for _, k := range sheet.Kinds {
		s, _ := sheet.Of(k)
		content := file(t, XLSX, s, nil)
		rows, _, err := all(content, s.Name)
		if err != nil || len(rows) != 1 || !slices.Equal(rows[0], s.Headers()) {
			t.Errorf("%s: %v %v", k, rows, err)
		}
		about, _, err := all(content, aboutSheet)
		if err != nil || len(about) < len(s.About)+1+len(s.Columns) {
			t.Errorf("%s: %d rows of explanation, %v", k, len(about), err)
		}
	}
}

func FuzzAFileIsReadOrRefused(f *testing.F) {
	s, _ := sheet.Of(sheet.Customers)
	row := []sheet.Row{{Values: map[string]string{"customer_code": "CU-1", "customer_name": "=山田", "memo": "a\nb"}}}
	for _, format := range []string{CSV, CP932, XLSX} {
		f.Add(file(f, format, s, row))
	}
	f.Add([]byte("a,\"b\n\"\"c\",d\r\n\n,,\n"))
	f.Add([]byte("PK\x03\x04"))
	f.Add([]byte("\xef\xbb\xbf\x82\xa0,\xff"))
	f.Fuzz(func(t *testing.T, content []byte) {
		last := 0
		_, err := Read(content, s.Name, func(number int, cells []string) error {
			if number <= last || len(cells) == 0 || len(cells) > MaxColumns {
				t.Fatalf("row %d after %d, of %d cells", number, last, len(cells))
			}
			last = number
			heading, _ := s.Understand(number, slices.Clone(cells))
			heading.Row(number, cells)
			return nil
		})
		var refused *fault.Error
		if err != nil && (!errors.As(err, &refused) || refused.Code != fault.Invalid) {
			t.Fatalf("%v isn't said to whoever brought it", err)
		}
	})
}

// What programs keep of a number in binary is the number that was typed; a code that looks like one is a code.
func TestACodeThatLooksLikeANumberStays(t *testing.T) {
	for cell, want := range map[string]string{
		"1.1000000000000001": "1.1", "1.5E-05": "0.000015", "1.0000000000000001E-5": "0.00001", "2024E-01": "2024E-01", "1234E+2": "1234E+2", "12.5": "12.5", "1E+05": "1E+05", "A-1.5": "A-1.5",
	} {
		if got := shortest(cell); got != want {
			t.Errorf("%s became %s, want %s", cell, got, want)
		}
	}
}
