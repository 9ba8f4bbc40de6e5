package document

// Where everything stands. A composer puts blocks one below the other and begins a new page where one doesn't fit.

import (
	"fmt"
	"strings"

	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/money"
)

// Measures of the page, in millimetres.
const (
	pageWidth, pageHeight = 210.0, 297.0
	left, right           = 18.0, 192.0
	top, bottom           = 18.0, 279.0
	footer                = 287.0
)

// Columns of the table: where texts begin, and where figures end.
const (
	itemX     = left + 2
	itemRight = 94.0
	periodX   = 97.0
	quantityX = 148.0
	priceX    = 168.0
	amountX   = right - 2
)

var (
	heading   = style{size: 24, bold: true, color: accent}
	recipient = style{size: 13, bold: true, color: ink}
	body      = style{size: 9, color: ink}
	small     = style{size: 7.5, color: muted}
	caption   = style{size: 8, bold: true, color: muted}
	figure    = style{size: 9, color: ink}
	sum       = style{size: 9, bold: true, color: ink}
)

// carry is what a page takes over from the one before, or hands to the next.
type carry struct{ in, out *money.Amount }

type composer struct {
	d      Document
	width  func(style, string) float64
	sheets []sheet
	y      float64
	// table tells that the columns go on, so that a new page begins with their headings and what is carried over.
	table   bool
	running money.Amount
	// carries are per page.
	carries []carry
}

// compose lays a document out.
func compose(d Document, width func(style, string) float64) []sheet {
	return composed(d, width).sheets
}

func composed(d Document, width func(style, string) float64) *composer {
	c := &composer{d: d, width: width, sheets: []sheet{{}}, carries: []carry{{}}, y: top}
	c.head()
	c.lines()
	c.sums()
	c.banks()
	c.notes()
	c.footers()
	return c
}

func (c *composer) page() *sheet { return &c.sheets[len(c.sheets)-1] }

func (c *composer) put(x, y float64, s style, t string) {
	if t = shown(t); t != "" {
		c.page().texts = append(c.page().texts, text{x, y, t, s})
	}
}

// fit puts a text that must stay on one line: smaller where it is too wide, and cut where it would become too small.
func (c *composer) fit(x, y, room float64, s style, t string) {
	t = shown(t)
	s, t = c.fitted(room, s, t)
	c.put(x, y, s, t)
}

// smallest is the size that a text may shrink to, in points.
const smallest = 6

func (c *composer) fitted(room float64, s style, t string) (style, string) {
	if w := c.width(s, t); w > room {
		s.size = max(smallest, s.size*room/w*0.995)
	}
	for runes := []rune(t); c.width(s, t) > room && len(runes) > 1; {
		runes = runes[:len(runes)-1]
		t = string(runes) + "…"
	}
	return s, t
}

// end puts a text that ends at x.
func (c *composer) end(x, y, room float64, s style, t string) {
	t = shown(t)
	s, t = c.fitted(room, s, t)
	c.put(x-c.width(s, t), y, s, t)
}

func (c *composer) rule(x1, x2, y, weight float64, col color) {
	c.page().rules = append(c.page().rules, rule{x1, x2, y, weight, col})
}

func (c *composer) wrapped(t string, room float64, s style) []string {
	return wrap(shown(t), room, func(part string) float64 { return c.width(s, part) })
}

// need begins a new page where a height isn't left on this one.
func (c *composer) need(height float64) {
	floor := bottom
	if c.table {
		floor -= rowHeight
	}
	if c.y+height <= floor {
		return
	}
	if c.table {
		c.carried("次頁へ繰越")
		out := c.running
		c.carries[len(c.carries)-1].out = &out
	}
	c.sheets = append(c.sheets, sheet{})
	c.carries = append(c.carries, carry{})
	c.y = top
	c.put(left, c.y, style{size: 10, bold: true, color: accent}, Title(c.d.Kind))
	c.end(right, c.y, 130, small, c.d.Number+"　"+c.d.Issuer.Name)
	c.rule(left, right, c.y+2.5, 0.3, accent)
	c.y += 8
	if c.table {
		in := c.running
		c.carries[len(c.carries)-1].in = &in
		c.headings()
		c.carried("前頁繰越")
	}
}

// head is what stands above the table on the first page.
func (c *composer) head() {
	d := c.d
	c.put(left, c.y+7, heading, Title(d.Kind))
	metaY := c.y + 1.5
	for _, m := range c.meta() {
		c.put(122, metaY, small, m[0])
		c.fit(146, metaY, right-146, body, m[1])
		metaY += 5
	}
	c.rule(left, right, c.y+12.5, 0.6, accent)
	y := c.y + 22
	issuerEnd := c.issuer(y)
	y = c.address(y)
	last := y
	for i, l := range addressed(d.Recipient) {
		s := recipient
		if i > 0 {
			s.size = 10.5
		}
		fitted, parts := c.recipient(s, l)
		for _, p := range parts {
			c.put(left, y, fitted, p)
			last = y
			y += fitted.size * 0.52
		}
	}
	c.rule(left, left+90, last+2.4, 0.25, strong)
	y = last + 9
	if d.Subject != "" {
		subject := style{size: 9, bold: true, color: ink}
		lines := c.wrapped(d.Subject, 78, subject)
		if len(lines) > 3 { // beneath the issuer there is all of the page's width
			y = max(y, issuerEnd+2)
			lines = c.wrapped(d.Subject, right-left-12, subject)
		}
		c.put(left, y, small, "件名")
		for _, l := range lines[:min(mostFactLines, len(lines))] {
			c.put(left+12, y, subject, l)
			y += 4.6
		}
		y += 1
	}
	c.put(left, y+0.5, body, c.phrase())
	y = max(y+6, issuerEnd+1)
	c.y = c.headline(y)
}

// address puts where the document goes above the recipient, and tells where it ends.
func (c *composer) address(y float64) float64 {
	base := style{size: 8.5, color: ink}
	if c.d.PostalCode != "" {
		c.fit(left, y, recipientWidth, base, "〒"+shown(c.d.PostalCode))
		y += 4.3
	}
	for _, l := range c.d.Address {
		s, parts := c.shrunk(base, l, 2, smallest)
		for _, p := range parts {
			c.put(left, y, s, p)
			y += s.size * 0.51
		}
	}
	if c.d.PostalCode != "" || len(c.d.Address) > 0 {
		y += 3.5
	}
	return y
}

// recipient gives a line of the recipient as it fits: smaller, on several lines, and smaller still where those would be more than three. Nothing of
// a name is left out.
func (c *composer) recipient(s style, l string) (style, []string) {
	if w := c.width(s, l); w > recipientWidth {
		s.size = max(9, s.size*recipientWidth/w*0.995)
	}
	floor := 8.0
	if c.width(style{size: floor, bold: true}, strings.Join(c.d.Recipient, "")) > 12*recipientWidth { // several names as long as they may be
		floor = smallest
	}
	return c.shrunk(s, l, 3, floor)
}

// recipientWidth is how much room there is beside the issuer; mostWrapped how many lines the longest name takes that the API lets through (200
// characters), and a street with its town (304): more would run over the page.
const (
	recipientWidth = 88.0
	mostWrapped    = 9
)

// shrunk wraps a text, smaller where it would take more than so many lines, and in more of them where it would become too small.
func (c *composer) shrunk(s style, t string, lines int, floor float64) (style, []string) {
	parts := c.wrapped(t, recipientWidth, s)
	for len(parts) > lines && s.size > floor {
		s.size = max(floor, s.size-0.5)
		parts = c.wrapped(t, recipientWidth, s)
	}
	return s, parts[:min(mostWrapped, len(parts))]
}

func (c *composer) phrase() string {
	switch c.d.Kind {
	case billing.CreditNote:
		return "下記のとおりご返還いたします。"
	case billing.Cancellation:
		if c.d.Total.Sign() > 0 { // of a credit note
			return "下記のご返還を取り消しいたします。"
		}
		return "下記のご請求を取り消しいたします。"
	}
	return "下記のとおりご請求申し上げます。"
}

// meta are the facts in the upper right corner, each with its name.
func (c *composer) meta() [][2]string {
	d := c.d
	var out [][2]string
	add := func(name, value string) {
		if value != "" {
			out = append(out, [2]string{name, value})
		}
	}
	switch d.Kind {
	case billing.CreditNote:
		add("返還請求書番号", d.Number)
		add("返還日", Day(d.BillingDate))
	case billing.Cancellation:
		add("請求取消書番号", d.Number)
		add("取消日", Day(d.BillingDate))
	default:
		add("請求書番号", d.Number)
		add("請求日", Day(d.BillingDate))
	}
	return out
}

// issuer puts who the document is from at the right, and tells where it ends.
func (c *composer) issuer(y float64) float64 {
	const x, room = 122.0, right - 122.0
	i := c.d.Issuer
	name := style{size: 11, bold: true, color: ink}
	for n, l := range c.wrapped(i.Name, room, name) {
		if n < 3 {
			c.put(x, y, name, l)
			y += 5.4
		}
	}
	line := func(t string) {
		if t = shown(t); t != "" {
			c.fit(x, y, room, style{size: 8, color: ink}, t)
			y += 4.1
		}
	}
	if i.PostalCode != "" {
		line("〒" + i.PostalCode)
	}
	for _, l := range i.AddressLines {
		line(l)
	}
	if i.Phone != "" {
		line("電話　" + i.Phone)
	}
	if i.Contact != "" {
		line("担当　" + i.Contact)
	}
	if i.RegistrationNumber != "" {
		line("登録番号　" + i.RegistrationNumber)
	}
	return y
}

// headline is the amount, large, with the day by which to pay it, and what else is known of the document.
func (c *composer) headline(y float64) float64 {
	d := c.d
	const height = 17.0
	s := c.page()
	s.areas = append(s.areas, area{left, y, right - left, height, pale}, area{left, y, 1.2, height, accent})
	label, total := "御請求金額（税込）", d.Total
	switch d.Kind {
	case billing.CreditNote:
		label, total = "御返還金額（税込）", total.Neg()
	case billing.Cancellation:
		label = "取消金額（税込）"
	}
	c.put(left+6, y+10.2, style{size: 10, bold: true, color: accent}, label)
	c.fit(left+46, y+11.2, 62, style{size: 22, bold: true, color: ink}, Headline(d.Currency, total))
	if d.Kind == billing.Invoice {
		c.put(132, y+10.2, style{size: 9, color: muted}, "お支払期限")
		c.end(right-5, y+10.2, 34, style{size: 11, bold: true, color: ink}, Day(d.DueDate))
	}
	y += height + 5
	fact := func(name, value string) {
		lines := c.wrapped(value, right-left-26, body)
		for i, l := range lines[:min(mostFactLines, len(lines))] {
			if i == 0 {
				c.put(left, y, small, name)
			}
			c.put(left+24, y, body, l)
			y += 4.6
		}
	}
	if d.OrderNumber != "" {
		fact("ご注文番号", d.OrderNumber)
	}
	if len(d.Corrects) > 0 {
		fact("対象の請求書", references(d.Corrects))
	}
	return y + 1
}

// mostFactLines is how many lines a subject or a fact takes at most: as many as the longest that the API takes needs.
const mostFactLines = 5

// mostReferences is how many documents are named as corrected: more would fill the page, and every line says its period.
const mostReferences = 9

func references(of []Reference) string {
	var all []string
	for _, r := range of[:min(mostReferences, len(of))] {
		all = append(all, r.Number+"（"+Day(r.BillingDate)+"）")
	}
	out := strings.Join(all, "、")
	if more := len(of) - len(all); more > 0 {
		out += fmt.Sprintf("、ほか%d件", more)
	}
	return out
}

// footers number the pages.
func (c *composer) footers() {
	for i := range c.sheets {
		s := &c.sheets[i]
		t := pageNumber(i+1, len(c.sheets))
		s.texts = append(s.texts, text{(pageWidth - c.width(small, t)) / 2, footer, t, small})
	}
}
