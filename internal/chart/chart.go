// Package chart draws figures as SVG, for a report or a chat: numbers and words in, one picture out, the same bytes for the same figures. It knows no font: words are left to
// whatever shows the picture, by a list of families that have Japanese.
package chart

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"math"
	"strconv"
	"strings"
)

// Unit says how numbers are written along an axis.
type Unit string

// The units.
const (
	Yen     Unit = "JPY" // 万 and 億
	Percent Unit = "%"   // 0.05 is 5%
	Plain   Unit = ""    // thousands apart
)

// Series is a row of numbers, one for each label of its panel; NaN where there is none.
type Series struct {
	Name   string
	Values []float64
}

// Panel is one diagram: along its labels stacks of bars (what is below 0 hangs down), bars side by side, and lines.
type Panel struct {
	Title  string
	Labels []string
	// From Ahead on, labels are still to come and drawn paler; their number where none is.
	Ahead  int
	Unit   Unit
	Stacks []Series
	Bars   []Series
	Lines  []Series
}

// Cell is a field of a heat map: what is written in it, and how dark it is, from 0 to 1; NaN for an empty one.
type Cell struct {
	Text  string
	Shade float64
}

// Row is a row of a heat map.
type Row struct {
	Label string
	Cells []Cell
}

// Heat is a heat map.
type Heat struct {
	Title   string
	Columns []string
	Rows    []Row
}

// Picture is diagrams and heat maps, one below the other.
type Picture struct {
	Title  string
	Panels []Panel
	Heats  []Heat
}

// Sizes, in pixels of the picture.
const (
	width       = 960
	panelHeight = 340
	plotTop     = 70
	plotBottom  = 50
	plotLeft    = 90
	plotRight   = 20
	titleHeight = 46
	cellWidth   = 46
	cellHeight  = 22
	rowLabel    = 90
	heatTop     = 60
	nothing     = 120
)

// family are fonts with Japanese, on whatever shows it.
const family = "'Noto Sans JP','Noto Sans CJK JP','Hiragino Sans','Yu Gothic','Meiryo',sans-serif"

// colours are told apart also by those who don't see all of them, and in grey (Okabe and Ito, "Color Universal Design", 2008).
var colours = []string{"#0072B2", "#56B4E9", "#009E73", "#E69F00", "#D55E00", "#CC79A7", "#F0E442"}

// lineColours are those of lines, the first of which lies over bars.
var lineColours = []string{"#000000", "#D55E00", "#0072B2", "#009E73"}

// SVG draws the picture.
func (p Picture) SVG() []byte {
	d := drawing{width: width}
	for _, h := range p.Heats {
		d.width = max(d.width, rowLabel+cellWidth*len(h.Columns)+plotRight)
	}
	y := titleHeight
	for _, panel := range p.Panels {
		d.panel(panel, y)
		y += panelHeight
	}
	for _, h := range p.Heats {
		d.heat(h, y)
		y += heatTop + cellHeight*len(h.Rows) + plotRight
	}
	if len(p.Panels)+len(p.Heats) == 0 {
		d.text(d.width/2, y+nothing/2, "データなし", 16, "middle", "#555555")
		y += nothing
	}
	var out bytes.Buffer
	fmt.Fprintf(&out, `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="%d" height="%d" viewBox="0 0 %d %d" font-family="%s">`, d.width, y, d.width, y, family)
	fmt.Fprintf(&out, `<title>%s</title><rect width="100%%" height="100%%" fill="#FFFFFF"/>`, escaped(p.Title))
	title := drawing{}
	title.text(16, 30, p.Title, 18, "start", "#000000")
	out.Write(title.out.Bytes())
	out.Write(d.out.Bytes())
	out.WriteString("</svg>\n")
	return out.Bytes()
}

// drawing collects shapes.
type drawing struct {
	out   bytes.Buffer
	width int
}

// escaped is a text as XML has it; what XML can't have is replaced.
func escaped(text string) string {
	var out bytes.Buffer
	if err := xml.EscapeText(&out, []byte(text)); err != nil { // a buffer takes everything
		panic(err)
	}
	return out.String()
}

func (d *drawing) text(x, y int, text string, size int, anchor, colour string) {
	fmt.Fprintf(&d.out, `<text x="%d" y="%d" font-size="%d" text-anchor="%s" fill="%s">%s</text>`, x, y, size, anchor, colour, escaped(text))
}

func (d *drawing) rect(x, y, w, h float64, colour, title string, pale bool) {
	opacity := ""
	if pale {
		opacity = ` fill-opacity="0.45"`
	}
	fmt.Fprintf(&d.out, `<rect x="%s" y="%s" width="%s" height="%s" fill="%s"%s><title>%s</title></rect>`, short(x), short(y), short(w), short(h), colour, opacity, escaped(title))
}

// short is a coordinate to a tenth of a pixel.
func short(f float64) string { return strconv.FormatFloat(math.Round(f*10)/10, 'f', -1, 64) }

// panel draws a diagram below y.
func (d *drawing) panel(p Panel, y int) {
	low, high := p.bounds()
	ticks := ticksOf(low, high)
	low, high = math.Min(low, ticks[0]), math.Max(high, ticks[len(ticks)-1])
	plotW, plotH := float64(d.width-plotLeft-plotRight), float64(panelHeight-plotTop-plotBottom)
	at := func(v float64) float64 { return float64(y+plotTop) + plotH*(high-v)/(high-low) }
	d.text(16, y+20, p.Title, 14, "start", "#000000")
	d.legend(p, y+42)
	for _, t := range ticks {
		fmt.Fprintf(&d.out, `<line x1="%d" x2="%d" y1="%s" y2="%s" stroke="%s"/>`, plotLeft, d.width-plotRight, short(at(t)), short(at(t)), map[bool]string{true: "#555555", false: "#DDDDDD"}[t == 0])
		d.text(plotLeft-8, int(at(t))+4, p.Unit.written(t), 11, "end", "#333333")
	}
	if len(p.Labels) == 0 {
		d.text(d.width/2, y+panelHeight/2, "データなし", 16, "middle", "#555555")
		return
	}
	step := plotW / float64(len(p.Labels))
	every := int(math.Ceil(64 / step)) // labels are this far apart at least
	for i, label := range p.Labels {
		x := plotLeft + step*(float64(i)+0.5)
		if i%every == 0 {
			d.text(int(x), y+panelHeight-plotBottom+18, fitting(label, int(step)*every-6), 11, "middle", "#333333")
		}
		d.stack(p, i, x, step, at)
		for k, s := range p.Bars {
			w := step * 0.8 / float64(len(p.Bars))
			d.bar(s, i, x-step*0.4+w*float64(k), w, at(0), at, colours[k%len(colours)], i >= p.Ahead, p)
		}
	}
	for k, s := range p.Lines {
		d.line(s, step, at, lineColours[k%len(lineColours)], p)
	}
}

func (d *drawing) stack(p Panel, i int, x, step float64, at func(float64) float64) {
	up, down := 0.0, 0.0
	for k, s := range p.Stacks {
		v := s.Values[i]
		from := &up
		if v < 0 {
			from = &down
		}
		if math.IsNaN(v) || v == 0 {
			continue
		}
		top, bottom := at(math.Max(*from, *from+v)), at(math.Min(*from, *from+v))
		d.rect(x-step*0.35, top, step*0.7, bottom-top, colours[k%len(colours)], p.says(s, i), i >= p.Ahead)
		*from += v
	}
}

func (d *drawing) bar(s Series, i int, x, w, zero float64, at func(float64) float64, colour string, pale bool, p Panel) {
	if v := s.Values[i]; !math.IsNaN(v) && v != 0 {
		d.rect(x, math.Min(at(v), zero), w, math.Abs(at(v)-zero), colour, p.says(s, i), pale)
	}
}

// says is what is told of one number, where the picture is pointed at.
func (p Panel) says(s Series, i int) string {
	return p.Labels[i] + " " + s.Name + " " + p.Unit.written(s.Values[i])
}

// line draws a line, broken where a number is missing and dashed where it is still to come.
func (d *drawing) line(s Series, step float64, at func(float64) float64, colour string, p Panel) {
	for i, v := range s.Values {
		if math.IsNaN(v) {
			continue
		}
		x := plotLeft + step*(float64(i)+0.5)
		if i > 0 && !math.IsNaN(s.Values[i-1]) {
			dashes := ""
			if i >= p.Ahead {
				dashes = ` stroke-dasharray="5 4"`
			}
			fmt.Fprintf(&d.out, `<line x1="%s" y1="%s" x2="%s" y2="%s" stroke="%s" stroke-width="2"%s/>`, short(x-step), short(at(s.Values[i-1])), short(x), short(at(v)), colour, dashes)
		}
		fmt.Fprintf(&d.out, `<circle cx="%s" cy="%s" r="3" fill="%s"><title>%s</title></circle>`, short(x), short(at(v)), colour, escaped(p.says(s, i)))
	}
}

// legend names the series in a line; names that are too long are cut.
func (d *drawing) legend(p Panel, y int) {
	x := plotLeft
	name := func(s Series, colour string) {
		fmt.Fprintf(&d.out, `<rect x="%d" y="%d" width="12" height="12" fill="%s"/>`, x, y-10, colour)
		short := cut(s.Name, 12)
		d.text(x+16, y, short, 12, "start", "#000000")
		x += 30 + 12*len([]rune(short))
	}
	for k, s := range p.Stacks {
		name(s, colours[k%len(colours)])
	}
	for k, s := range p.Bars {
		name(s, colours[k%len(colours)])
	}
	for k, s := range p.Lines {
		name(s, lineColours[k%len(lineColours)])
	}
	if p.Ahead < len(p.Labels) {
		d.text(x, y, "淡色・破線は予約と更新による予定", 12, "start", "#333333")
	}
}

// cut is a text of so many letters at most.
func cut(text string, most int) string {
	if runes := []rune(text); len(runes) > most {
		return string(runes[:most-1]) + "…"
	}
	return text
}

// fitting is a text of so many pixels at most, in letters of eleven, those of ASCII some six wide.
func fitting(text string, pixels int) string {
	wide := 0
	for i, r := range []rune(text) {
		if wide += 11; r < 0x80 {
			wide -= 5
		}
		if wide > pixels {
			return cut(text, max(i, 2))
		}
	}
	return text
}

// bounds are the least and the greatest that a panel shows; 0 is always there.
func (p Panel) bounds() (low, high float64) {
	take := func(v float64) {
		if !math.IsNaN(v) {
			low, high = math.Min(low, v), math.Max(high, v)
		}
	}
	for i := range p.Labels {
		up, down := 0.0, 0.0
		for _, s := range p.Stacks {
			if v := s.Values[i]; v > 0 {
				up += v
			} else if v < 0 {
				down += v
			}
		}
		take(up)
		take(down)
		for _, s := range append(append([]Series(nil), p.Bars...), p.Lines...) {
			take(s.Values[i])
		}
	}
	return low, high
}

// ticksOf are round numbers from at or below the least to at or above the greatest, some five of them.
func ticksOf(low, high float64) []float64 {
	if high-low < 1e-6 { // amounts and rates have six digits
		high = low + 1
	}
	raw := (high - low) / 5
	power := math.Pow(10, math.Floor(math.Log10(raw)))
	step := power * 10
	for _, m := range []float64{1, 2, 5} {
		if raw <= m*power {
			step = m * power
			break
		}
	}
	var out []float64
	for k := math.Floor(low / step); ; k++ {
		out = append(out, k*step)
		if k*step >= high {
			return out
		}
	}
}

// written is a number as it stands along an axis.
func (u Unit) written(v float64) string {
	switch {
	case math.IsNaN(v):
		return "－"
	case u == Percent:
		return trimmed(v*100, 1) + "%"
	case u == Yen && math.Abs(v) >= 1e8:
		return trimmed(v/1e8, 2) + "億"
	case u == Yen && math.Abs(v) >= 1e4:
		return trimmed(v/1e4, 1) + "万"
	}
	return trimmed(v, 2)
}

// trimmed is a number to so many places, without what is 0 of them, its thousands apart.
func trimmed(v float64, places int) string {
	text := strconv.FormatFloat(v, 'f', places, 64)
	text = strings.TrimSuffix(strings.TrimRight(text, "0"), ".")
	if text == "" || text == "-" || text == "-0" {
		return "0"
	}
	whole, rest, point := strings.Cut(text, ".")
	sign := ""
	if strings.HasPrefix(whole, "-") {
		sign, whole = "-", whole[1:]
	}
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	if point {
		whole += "." + rest
	}
	return sign + whole
}

// heat draws a heat map below y.
func (d *drawing) heat(h Heat, y int) {
	d.text(16, y+20, h.Title, 14, "start", "#000000")
	for i, column := range h.Columns {
		d.text(rowLabel+cellWidth*i+cellWidth/2, y+heatTop-8, cut(column, 6), 11, "middle", "#333333")
	}
	for r, row := range h.Rows {
		top := y + heatTop + cellHeight*r
		d.text(rowLabel-8, top+15, cut(row.Label, 10), 11, "end", "#333333")
		for i, cell := range row.Cells {
			if math.IsNaN(cell.Shade) {
				continue
			}
			shade := math.Min(math.Max(cell.Shade, 0), 1)
			ink := "#000000"
			if shade > 0.6 {
				ink = "#FFFFFF"
			}
			d.rect(float64(rowLabel+cellWidth*i), float64(top), cellWidth-1, cellHeight-1, mixed(shade), row.Label+" "+h.Columns[i]+" "+cell.Text, false)
			d.text(rowLabel+cellWidth*i+cellWidth/2, top+15, cell.Text, 10, "middle", ink)
		}
	}
}

// mixed is white for 0 and dark blue for 1.
func mixed(shade float64) string {
	mix := func(to int) int { return 255 - int(math.Round(shade*float64(255-to))) }
	return fmt.Sprintf("#%02X%02X%02X", mix(0x00), mix(0x45), mix(0x8A))
}
