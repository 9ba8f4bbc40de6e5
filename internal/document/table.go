package document

// The table of lines with what is carried from page to page, and what stands beneath it.

import (
	"strconv"
	"strings"

	"keiyaku/internal/core/billing"
)

const (
	rowHeight = 7.0
	lineSpace = 4.2
)

func pageNumber(n, of int) string { return strconv.Itoa(n) + " / " + strconv.Itoa(of) }

// headings name the columns.
func (c *composer) headings() {
	s := c.page()
	s.areas = append(s.areas, area{left, c.y, right - left, rowHeight, accent})
	h := style{size: 8, bold: true, color: color{255, 255, 255}}
	y := c.y + 4.7
	c.put(itemX, y, h, "品目・内容")
	c.put(periodX, y, h, "対象期間")
	for _, column := range []struct {
		x float64
		t string
	}{{quantityX, "数量"}, {priceX, "単価"}, {amountX, "金額（税抜）"}} {
		c.end(column.x, y, 22, h, column.t)
	}
	c.y += rowHeight
}

// carried is a row with the sum of all lines so far.
func (c *composer) carried(label string) {
	s := c.page()
	s.areas = append(s.areas, area{left, c.y, right - left, rowHeight, pale})
	c.put(itemX, c.y+4.7, caption, label)
	c.end(amountX, c.y+4.7, 40, sum, amount(c.d.Currency, c.running))
	c.y += rowHeight
	c.rule(left, right, c.y, 0.2, strong)
}

func (c *composer) lines() {
	c.headings()
	c.table = true
	contract := ""
	for i, l := range c.d.Lines {
		pages := len(c.sheets)
		row := c.row(l)
		if l.ContractNumber != contract || i == 0 {
			contract = l.ContractNumber
			c.need(rowHeight + row.height)
			c.contract(contract, false)
		} else if c.need(row.height); len(c.sheets) > pages {
			c.contract(contract, true)
		}
		c.draw(row)
		c.running = c.running.Add(l.Amount)
	}
	c.rule(left, right, c.y, 0.4, strong)
}

// contract heads the lines of one contract; again where they go on behind a page's end.
func (c *composer) contract(number string, again bool) {
	t := "契約番号　" + number
	if again {
		t += "（続き）"
	}
	c.fit(itemX, c.y+4.8, itemRight-itemX, caption, t)
	c.y += rowHeight
	c.rule(left, right, c.y, 0.15, line)
}

// row is a line of the table before it stands anywhere.
type row struct {
	line        Line
	indent      float64
	description []string
	remark      []string
	height      float64
}

// How many lines of text one line of the table takes at most, so that it fits on a page.
const (
	maxDescription = 30
	maxRemark      = 2
)

func (c *composer) row(l Line) row {
	r := row{line: l}
	if l.Discount {
		r.indent = 3
	}
	t := shown(l.Description)
	if l.Category == "reduced" {
		t += " ※"
	}
	r.description = c.wrapped(t, itemRight-itemX-r.indent, body)
	r.description = r.description[:min(len(r.description), maxDescription)]
	if l.Remark != "" {
		r.remark = c.wrapped(l.Remark, itemRight-itemX-r.indent, small)
		r.remark = r.remark[:min(len(r.remark), maxRemark)]
	}
	r.height = rowHeight + lineSpace*float64(len(r.description)-1) + 3.6*float64(len(r.remark))
	return r
}

func (c *composer) draw(r row) {
	y := c.y + 4.8
	l := r.line
	c.fit(periodX, y, 38, style{size: 8, color: ink}, days(l.Period))
	if !l.Discount {
		c.end(quantityX, y, 12, figure, figures(l.Quantity.String()))
		c.end(priceX, y, 18, figure, figures(l.UnitPrice.String()))
	}
	c.end(amountX, y, 21, figure, amount(c.d.Currency, l.Amount))
	for _, t := range r.description {
		c.put(itemX+r.indent, y, body, t)
		y += lineSpace
	}
	y -= lineSpace - 3.6
	for _, t := range r.remark {
		c.put(itemX+r.indent, y, small, t)
		y += 3.6
	}
	c.y += r.height
	c.rule(left, right, c.y, 0.15, line)
}

// sums are the tax per rate at the left and the totals at the right.
func (c *composer) sums() {
	d := c.d
	const step = 6.0
	reduced := false
	for _, t := range d.Taxes {
		reduced = reduced || t.Category == "reduced"
	}
	height := max(float64(len(d.Taxes)+1)*step, 3*step+2) + 6
	if reduced {
		height += 5
	}
	c.need(height)
	c.table = false
	start := c.y + 5
	y := start + 4.2
	c.put(itemX, y, caption, "税率別内訳")
	c.end(78, y, 24, caption, "対象額（税抜）")
	c.end(102, y, 20, caption, "消費税額")
	c.rule(left, 104, start+step, 0.25, strong)
	y = start + step
	for _, t := range d.Taxes {
		c.fit(itemX, y+4.2, 36, body, t.label())
		c.end(78, y+4.2, 21, figure, amount(d.Currency, t.Taxable))
		c.end(102, y+4.2, 20, figure, amount(d.Currency, t.Tax))
		y += step
		c.rule(left, 104, y, 0.15, line)
	}
	if reduced {
		c.put(itemX, y+4.4, small, "※は軽減税率対象")
		y += 5
	}
	ry := start
	for _, t := range []struct {
		name, value string
	}{{"小計（税抜）", amount(d.Currency, d.Subtotal)}, {"消費税", amount(d.Currency, d.Tax)}} {
		c.put(124, ry+4.2, body, t.name)
		c.end(amountX, ry+4.2, 40, figure, t.value)
		ry += step
		c.rule(122, right, ry, 0.15, line)
	}
	s := c.page()
	s.areas = append(s.areas, area{122, ry, right - 122, step + 2, pale})
	c.put(124, ry+5.3, style{size: 10, bold: true, color: accent}, "合計（税込）")
	c.end(amountX, ry+5.3, 42, style{size: 12, bold: true, color: ink}, headline(d.Currency, d.Total))
	ry += step + 2
	c.rule(122, right, ry, 0.4, accent)
	c.y = max(y, ry) + 7
}

// banks say where to pay; a credit note has nothing to pay.
func (c *composer) banks() {
	accounts := c.d.Issuer.BankAccounts
	if c.d.Kind != billing.Invoice || len(accounts) == 0 {
		return
	}
	c.need(6 + 9.5)
	c.block("お振込先")
	for _, a := range accounts {
		c.need(9.5)
		c.fit(itemX, c.y, right-itemX, body, shown(a.Bank)+"　"+shown(a.Branch)+"　"+a.Kind+"　"+a.Number)
		c.fit(itemX, c.y+4.3, right-itemX, style{size: 8, color: ink}, "口座名義　"+shown(a.Holder))
		c.y += 10.5
	}
	c.y += 2
}

func (c *composer) block(name string) {
	c.put(left, c.y, style{size: 8.5, bold: true, color: accent}, name)
	c.rule(left, right, c.y+1.8, 0.25, strong)
	c.y += 6.6
}

func (c *composer) notes() {
	if strings.TrimSpace(c.d.Notes) == "" {
		return
	}
	c.need(6 + 2*lineSpace)
	c.block("備考")
	for _, p := range paragraphs(c.d.Notes) {
		for _, l := range c.wrapped(p, right-itemX, style{size: 8.5, color: ink}) {
			c.need(lineSpace)
			c.put(itemX, c.y, style{size: 8.5, color: ink}, l)
			c.y += lineSpace
		}
	}
}
