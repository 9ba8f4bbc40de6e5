package chart_test

import (
	"bytes"
	"encoding/xml"
	"errors"
	"flag"
	"fmt"
	"io"
	"math"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"keiyaku/internal/chart"
)

var update = flag.Bool("update", false, "draw the pictures in testdata anew")

func months(n int) (out []string) {
	for i := range n {
		out = append(out, fmt.Sprintf("%d-%02d", 2024+i/12, i%12+1))
	}
	return out
}

func values(n int, of func(i int) float64) (out []float64) {
	for i := range n {
		out = append(out, of(i))
	}
	return out
}

// pictures are one of each kind.
func pictures() map[string]chart.Picture {
	wave := func(size float64) func(int) float64 {
		return func(i int) float64 { return math.Round(size * (1.2 + math.Sin(float64(i)))) }
	}
	triangle := chart.Heat{Title: "JPY 顧客維持率"}
	for r := range 36 {
		triangle.Columns = append(triangle.Columns, fmt.Sprint(r))
		row := chart.Row{Label: months(36)[r]}
		for c := range 36 - r {
			share := 1 / (1 + float64(c)/20)
			row.Cells = append(row.Cells, chart.Cell{Text: fmt.Sprintf("%.0f%%", share*100), Shade: share})
		}
		triangle.Rows = append(triangle.Rows, row)
	}
	return map[string]chart.Picture{
		"movements": {Title: "MRRの増減", Panels: []chart.Panel{{
			Title: "JPY", Labels: months(25), Ahead: 13, Unit: chart.Yen,
			Stacks: []chart.Series{{"新規", values(25, wave(1e6))}, {"拡大", values(25, wave(4e5))}, {"復活", values(25, wave(1e5))}, {"縮小", values(25, func(i int) float64 { return -wave(2e5)(i) })}, {"解約", values(25, func(i int) float64 { return -wave(3e5)(i) })}},
			Lines:  []chart.Series{{"月末のMRR", values(25, func(i int) float64 { return 1e5 * float64(i) })}},
		}}},
		"rates": {Title: "収益維持率", Panels: []chart.Panel{{
			Title: "JPY", Labels: months(36), Ahead: 36, Unit: chart.Percent,
			Lines: []chart.Series{{"NRR", values(36, func(i int) float64 { return 1 + float64(i)/200 })}, {"GRR", append([]float64{math.NaN(), math.NaN()}, values(34, func(i int) float64 { return 0.95 - float64(i)/900 })...)}},
		}}},
		"bars": {Title: "請求と入金", Panels: []chart.Panel{{
			Title: "USD", Labels: []string{"とても長い名前の商品のプレミアムプラン", "ライト", "標準"}, Ahead: 3,
			Bars: []chart.Series{{"差引請求", []float64{1234567.5, 20000, 0}}, {"入金", []float64{900000, -3000, 10}}},
		}}},
		"cohorts": {Title: "コホート", Heats: []chart.Heat{triangle}},
		"nothing": {Title: "MRRの増減"},
	}
}

func TestPicturesAreDrawnAlike(t *testing.T) {
	for name, p := range pictures() {
		file := filepath.Join("testdata", name+".svg")
		got := p.SVG()
		if *update {
			if err := os.WriteFile(file, got, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got, want) {
			t.Errorf("%s isn't what %s has: look at it, and draw it anew by -update", name, file)
		}
		if err := wellFormed(got); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// wellFormed reads a picture to its end and refuses what a picture of ours never has.
func wellFormed(svg []byte) error {
	d := xml.NewDecoder(bytes.NewReader(svg))
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		if e, ok := token.(xml.StartElement); ok && !slices.Contains([]string{"svg", "title", "rect", "text", "line", "circle"}, e.Name.Local) {
			return fmt.Errorf("an element %s", e.Name.Local)
		}
	}
}

// FuzzWordsStayWords draws whatever words people give: they never become elements, and the picture stays one.
func FuzzWordsStayWords(f *testing.F) {
	for _, seed := range []string{"プレミアム", `"><script>alert(1)</script>`, "a\x00b\xff", "]]>", "&#x0;", "-->"} {
		f.Add(seed, 1.5)
	}
	f.Fuzz(func(t *testing.T, words string, number float64) {
		p := chart.Picture{
			Title:  words,
			Panels: []chart.Panel{{Title: words, Labels: []string{words, "b"}, Ahead: 1, Unit: chart.Yen, Stacks: []chart.Series{{words, []float64{clamped(number), -1}}}, Lines: []chart.Series{{words, []float64{clamped(-number), 2}}}}},
			Heats:  []chart.Heat{{Title: words, Columns: []string{words}, Rows: []chart.Row{{words, []chart.Cell{{words, number}}}}}},
		}
		if err := wellFormed(p.SVG()); err != nil {
			t.Fatalf("%q: %v", words, err)
		}
	})
}

// clamped is a number that amounts can be.
func clamped(v float64) float64 {
	if math.IsNaN(v) {
		return v
	}
	return math.Max(-1e18, math.Min(1e18, v))
}
