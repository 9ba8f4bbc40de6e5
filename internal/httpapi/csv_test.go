package httpapi

import (
	"bytes"
	"encoding/csv"
	"strings"
	"testing"
	"unicode"

	"keiyaku/internal/core/sheet"
)

func TestACellIsNothingThatASpreadsheetRuns(t *testing.T) {
	t.Parallel()
	for cell, want := range map[string]string{
		"株式会社山田": "株式会社山田", "=1+2": "'=1+2", "+81": "'+81", "-1200": "-1200", "-12.5": "-12.5", "-": "'-", "-1-2": "'-1-2", "@SUM(A1)": "'@SUM(A1)", "\t=1": "' =1",
		" =1": "' =1", "a\r\nb": "a  b", "": "", "1200": "1200", "-1.": "'-1.", "＝1": "'＝1", "a=b": "a=b",
	} {
		if got := sheet.Neutral(oneLine(cell)); got != want {
			t.Errorf("%q became %q, want %q", cell, got, want)
		}
	}
}

func FuzzACellIsNothingThatASpreadsheetRuns(f *testing.F) {
	for _, seed := range []string{"=cmd|' /C calc'!A0", "\x00=1", "-1200", "a\"b,c", "\u0085=1", "　=1"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, cell string) {
		var out bytes.Buffer
		file, err := newCSVFile(&out, "a", "b")
		if err != nil || file.row(cell, "x") != nil || file.end() != nil {
			t.Fatal("writing to memory fails")
		}
		text, ok := strings.CutPrefix(out.String(), "\ufeff")
		rows, err := csv.NewReader(bytes.NewReader([]byte(text))).ReadAll()
		if err != nil || !ok || len(rows) != 2 || len(rows[1]) != 2 {
			t.Fatalf("%q: %v %v", cell, rows, err)
		}
		got := rows[1][0]
		if strings.ContainsFunc(got, unicode.IsControl) {
			t.Errorf("%q keeps a control character", got)
		}
		if got != "" && strings.ContainsRune("=+@", rune(got[0])) || strings.HasPrefix(got, "-") && !sheet.IsNumber(got) {
			t.Errorf("%q begins like a formula", got)
		}
	})
}
