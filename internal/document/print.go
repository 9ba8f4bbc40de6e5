package document

// The one place that knows the PDF library: sheets of texts, rules and areas become pages.

import (
	_ "embed" // the fonts
	"time"

	"codeberg.org/go-pdf/fpdf"

	"keiyaku/internal/core/billing"
)

var (
	//go:embed font/BIZUDPGothic-Regular.ttf
	regular []byte
	//go:embed font/BIZUDPGothic-Bold.ttf
	bold []byte
)

const family = "bizudpgothic"

// style is how a text looks; sizes are in points.
type style struct {
	size  float64
	bold  bool
	color color
}

type color struct{ r, g, b int }

var (
	ink    = color{34, 40, 49}
	muted  = color{104, 113, 125}
	accent = color{31, 61, 104}
	line   = color{214, 219, 226}
	strong = color{120, 132, 148}
	pale   = color{244, 246, 249}
	faint  = color{238, 240, 244}
)

// text is a line of text with its baseline. Coordinates are millimetres from the upper left corner.
type text struct {
	x, y float64
	s    string
	style
}

// rule is a line from left to right.
type rule struct {
	x1, x2, y, weight float64
	color             color
}

// area is filled.
type area struct {
	x, y, w, h float64
	color      color
}

// sheet is a page before it is printed.
type sheet struct {
	texts []text
	rules []rule
	areas []area
}

type printer struct{ pdf *fpdf.Fpdf }

func newPrinter(d Document) printer {
	pdf := fpdf.NewCustom(&fpdf.InitType{OrientationStr: "P", UnitStr: "mm", SizeStr: "A4"})
	pdf.AddUTF8FontFromBytes(family, "", regular)
	pdf.AddUTF8FontFromBytes(family, "B", bold)
	pdf.SetAutoPageBreak(false, 0)
	pdf.SetMargins(0, 0, 0)
	// Nothing of the moment or of a map's order goes into the bytes.
	made := d.BillingDate.Start(time.UTC)
	pdf.SetCreationDate(made)
	pdf.SetModificationDate(made)
	pdf.SetCatalogSort(true)
	pdf.SetTitle(Title(d.Kind)+" "+shown(d.Number), true)
	pdf.SetAuthor(shown(d.Issuer.Name), true)
	pdf.SetCreator("keiyaku", false)
	pdf.SetLang("ja")
	return printer{pdf}
}

// Title is what a kind of document is called: 請求書.
func Title(k billing.DocumentKind) string {
	switch k {
	case billing.CreditNote:
		return "返還請求書"
	case billing.Cancellation:
		return "請求取消書"
	}
	return "請求書"
}

func (p printer) use(s style) {
	weight := ""
	if s.bold {
		weight = "B"
	}
	p.pdf.SetFont(family, weight, s.size)
}

// width is that of a text in millimetres.
func (p printer) width(s style, t string) float64 {
	p.use(s)
	return p.pdf.GetStringWidth(t)
}

func (p printer) print(s sheet, draft bool) {
	p.pdf.AddPage()
	if draft {
		p.watermark()
	}
	for _, a := range s.areas {
		p.pdf.SetFillColor(a.color.r, a.color.g, a.color.b)
		p.pdf.Rect(a.x, a.y, a.w, a.h, "F")
	}
	for _, r := range s.rules {
		p.pdf.SetDrawColor(r.color.r, r.color.g, r.color.b)
		p.pdf.SetLineWidth(r.weight)
		p.pdf.Line(r.x1, r.y, r.x2, r.y)
	}
	for _, t := range s.texts {
		p.use(t.style)
		p.pdf.SetTextColor(t.color.r, t.color.g, t.color.b)
		p.pdf.Text(t.x, t.y, t.s)
	}
}

// watermark says across the page that the document isn't issued.
func (p printer) watermark() {
	s := style{size: 130, bold: true, color: faint}
	const word = "下書き"
	p.use(s)
	p.pdf.SetTextColor(s.color.r, s.color.g, s.color.b)
	p.pdf.TransformBegin()
	p.pdf.TransformRotate(35, pageWidth/2, pageHeight/2)
	p.pdf.Text((pageWidth-p.width(s, word))/2, pageHeight/2+15, word)
	p.pdf.TransformEnd()
}
