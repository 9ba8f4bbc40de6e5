package document

// The table of lines with what is carried from page to page, and what stands beneath it.

import (
	"strconv"
	"strings"

	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/money"
)

const (
	rowHeight = 7.0
	lineSpace = 4.2
)

func pageNumber(n, of int) string { return strconv.Itoa(n) + " / " + strconv.Itoa(of) }

// prices tells whether the amounts of a document's lines are without the tax, with it, or both.
type prices int

const (
	without prices = iota
	with
	mixed
)

func (c *composer) prices() prices {
	within := 0
	for _, l := range c.d.Lines {
		if l.TaxIncluded {
			within++
		}
	}
	switch {
	case within == 0:
		return without
	case within == len(c.d.Lines):
		return with
	}
	return mixed
}

// column titles the column of amounts by what it holds.
func (p prices) column() string {
	return [...]string{"金額（税抜）", "金額（税込）", "金額"}[p]
}

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
	}{{quantityX, "数量"}, {priceX, "単価"}, {amountX, c.prices().column()}} {
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
	c.need(4 * rowHeight) // a table isn't begun where no line of it has room
	c.headings()
	c.table = true
	contract := ""
	for i, l := range c.d.Lines {
		pages := len(c.sheets)
		row := c.row(l)
		if l.ContractNumber != contract || i == 0 {
			contract = l.ContractNumber
			c.need(rowHeight + row.height)
			c.contract(l, false)
		} else if c.need(row.height); len(c.sheets) > pages {
			c.contract(l, true)
		}
		c.draw(row)
		c.running = c.running.Add(l.Amount)
	}
	c.rule(left, right, c.y, 0.4, strong)
}

// contract heads the lines of one contract; again where they go on behind a page's end.
func (c *composer) contract(l Line, again bool) {
	t := "契約番号　" + l.ContractNumber
	if title := shown(l.ContractTitle); title != "" {
		t += "　" + title
	}
	if again {
		t += "（続き）"
	}
	c.fit(itemX, c.y+4.8, amountX-itemX, caption, t)
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
	if l.Remark == "" {
		l.Remark = l.part(c.d.Currency)
	}
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
	if quantity, ok := l.counted(c.d.Currency); ok {
		c.end(quantityX, y, 12, figure, figures(quantity.String()))
		c.end(priceX, y, 18, figure, figures(l.UnitPrice.String()))
	}
	room := 21.0
	if l.TaxIncluded && c.prices() == mixed {
		const mark = "内税"
		c.put(priceX+1.5, y, small, mark)
		room -= c.width(small, mark)
	}
	c.end(amountX, y, room, figure, amount(c.d.Currency, l.Amount))
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

// counted gives the quantity that times the unit price is the amount, by less than a unit of the currency; below zero where something is given
// back. ok is false where there is none: a part of a period, a difference, tiers, a discount.
func (l Line) counted(currency money.Currency) (quantity money.Amount, ok bool) {
	quantity = l.Quantity
	if l.Amount.Sign() < 0 && quantity.Sign() > 0 {
		quantity = quantity.Neg()
	}
	unit, _ := currency.MinorUnit()
	off := quantity.Mul(l.UnitPrice).Sub(l.Amount).Abs()
	return quantity, !l.Discount && off.Mul(money.Int(pow10(unit))).Cmp(money.Int(1)) < 0
}

// part says what a line without quantity and price is a part of, where it bills less than a whole period.
func (l Line) part(currency money.Currency) string {
	if _, ok := l.counted(currency); ok || l.Discount || l.Amount.Sign() <= 0 || l.WholePeriod.Cmp(l.Amount) <= 0 {
		return ""
	}
	return "1期間 " + amount(currency, l.WholePeriod) + "（数量 " + figures(l.Quantity.String()) + "）のうち今回分"
}

// pow10 is 10 to the power of the digits after a currency's point.
func pow10(digits int) int64 {
	n := int64(1)
	for range digits {
		n *= 10
	}
	return n
}

// total is a row beneath the table, above what is to pay.
type total struct{ name, value string }

// totals lead from the sum of the column of amounts, which pages carry over, to what is to pay.
func (c *composer) totals() (rows []total, within string) {
	d := c.d
	lines, tax := amount(d.Currency, c.running), amount(d.Currency, d.Tax)
	switch c.prices() {
	case with:
		return []total{{"小計（税込）", lines}}, "うち消費税　" + tax
	case mixed:
		return []total{{"明細合計", lines}, {"加算する消費税", amount(d.Currency, d.Total.Sub(c.running))}}, "うち消費税　" + tax
	}
	return []total{{"小計（税抜）", amount(d.Currency, d.Subtotal)}, {"消費税", tax}}, ""
}

// sums are the tax per rate at the left and the totals at the right.
func (c *composer) sums() {
	d := c.d
	const step = 6.0
	reduced := false
	for _, t := range d.Taxes {
		reduced = reduced || t.Category == "reduced"
	}
	height := max(float64(len(d.Taxes)+1)*step, 4*step+2) + 6
	if reduced {
		height += 5
	}
	if c.prices() == mixed {
		height += 5
	}
	c.need(height)
	c.table = false
	start := c.y + 5
	y := start + 4.2
	c.put(itemX, y, caption, "税率別内訳")
	stated, taxable := "対象額（税抜）", func(t Tax) money.Amount { return t.Taxable }
	if d.TaxWithin {
		stated, taxable = "対象額（税込）", func(t Tax) money.Amount { return t.Taxable.Add(t.Tax) }
	}
	c.end(78, y, 24, caption, stated)
	c.end(102, y, 20, caption, "消費税額")
	c.rule(left, 104, start+step, 0.25, strong)
	y = start + step
	for _, t := range d.Taxes {
		c.fit(itemX, y+4.2, 36, body, t.label())
		c.end(78, y+4.2, 21, figure, amount(d.Currency, taxable(t)))
		c.end(102, y+4.2, 20, figure, amount(d.Currency, t.Tax))
		y += step
		c.rule(left, 104, y, 0.15, line)
	}
	if reduced {
		c.put(itemX, y+4.4, small, "※は軽減税率対象")
		y += 5
	}
	if c.prices() == mixed {
		c.put(itemX, y+4.4, small, "「内税」の金額は消費税を含み、ほかの金額は含みません")
		y += 5
	}
	ry := start
	totals, within := c.totals()
	for _, t := range totals {
		c.put(124, ry+4.2, body, t.name)
		c.end(amountX, ry+4.2, 40, figure, t.value)
		ry += step
		c.rule(122, right, ry, 0.15, line)
	}
	s := c.page()
	s.areas = append(s.areas, area{122, ry, right - 122, step + 2, pale})
	c.put(124, ry+5.3, style{size: 10, bold: true, color: accent}, "合計（税込）")
	c.end(amountX, ry+5.3, 42, style{size: 12, bold: true, color: ink}, Headline(d.Currency, d.Total))
	ry += step + 2
	c.rule(122, right, ry, 0.4, accent)
	if within != "" {
		c.end(amountX, ry+4.4, 60, small, within)
		ry += 5
	}
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
	for _, p := range paragraphs(strings.TrimRight(c.d.Notes, " \t\r\n　")) {
		for _, l := range c.wrapped(p, right-itemX, style{size: 8.5, color: ink}) {
			c.need(lineSpace)
			c.put(itemX, c.y, style{size: 8.5, color: ink}, l)
			c.y += lineSpace
		}
	}
}
