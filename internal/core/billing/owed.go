package billing

import (
	"slices"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/pricing"
	"keiyaku/internal/core/timeline"
)

// owedRow is what the timeline alone says about one key: no today and no gate is in it.
type owedRow struct {
	key      Key
	charge   *timeline.Charge
	terms    timeline.Terms
	name     string
	amount   money.Amount
	quantity money.Amount
	price    money.Amount
	covers   civil.Range
	period   period
	explain  Rating
	discount int // 1 and up for a discount, in stated order
}

// part is a rating segment of a period: neighbouring segments that price alike are one.
type part struct {
	civil.Range // the segment's own days
	account     ID
	// monthEnd is the last day of a month of the period's grid by which the segment is taxed, byMonth the rate on it, where it is taxed by month.
	monthEnd  civil.Date
	byMonth   string
	measured  civil.Range
	charge    *timeline.Charge
	terms     timeline.Terms
	discounts []timeline.Discount
	// days are what the segment's row bills; own are the segment's own days, which the row numbered row bills; base is what they
	// bring.
	days  []billed
	own   []billed
	row   int
	base  money.Amount
	taken map[ID]money.Amount // what whole discounts took here
}

func (p *part) take(discount ID, amount money.Amount) {
	if p.taken == nil {
		p.taken = map[ID]money.Amount{}
	}
	p.taken[discount] = amount
}

func takenBefore(parts []part, discount ID) money.Amount {
	var sum money.Amount
	for _, p := range parts {
		sum = sum.Add(p.taken[discount])
	}
	return sum
}

// owed rates one period: owed = s × Σ wₖ × price(terms k), a row a segment, each rounded once. Rates of tax are looked up for
// the last day of the period's part (the day on which the supply is complete), unless the period has been billed: then it
// stays at the rate of its rows.
func (c *chain) owed(p period, tax taxer) ([]owedRow, error) {
	if c.Charges[0].Kind == timeline.OneTime {
		return c.owedOnce(p, tax)
	}
	if c.Charges[0].Kind == timeline.Metered {
		return c.owedUsage(p, tax)
	}
	ruler, share := c.share(p)
	parts, err := c.parts(p, ruler, tax)
	if err != nil {
		return nil, err
	}
	for _, d := range c.weigh(p, ruler) {
		assign(parts, d)
	}
	charges := make([]owedRow, len(parts))
	var before carried
	for i := range parts {
		row, next, err := c.rateSegment(p, &parts[i], ruler, share, before, tax)
		if err != nil {
			return nil, err
		}
		before, charges[i] = next, row
	}
	shareOut(parts, charges, ruler)
	var rows []owedRow
	for i := range parts {
		rows = append(rows, charges[i])
		rows = append(rows, c.rateDiscounts(p, parts, i, ruler, charges[parts[i].row])...)
	}
	return rows, nil
}

// shareOut says how much of the rows each segment's own days bring, which is what its discounts are taken off: all of its row,
// but where the old plan is billed on under the new one, that row's amount is shared by days, rounded cumulatively.
func shareOut(parts []part, charges []owedRow, ruler ruler) {
	for row := range charges {
		rating := charges[row].explain
		rating.Parts = nil
		var given money.Amount
		for i := range parts {
			n := len(rating.Parts)
			for _, d := range charges[row].explain.Parts {
				if in := d.Intersect(parts[i].measured); !in.Empty() {
					rating.Parts = append(rating.Parts, d.on(in, ruler))
				}
			}
			if len(rating.Parts) == n {
				continue
			}
			upTo := rating.Amount()
			parts[i].base = parts[i].base.Add(upTo.Sub(given))
			given = upTo
		}
	}
}

// owedOnce is a one-time charge: its price, on the day it falls on.
func (c *chain) owedOnce(p period, tax taxer) ([]owedRow, error) {
	charge := &c.Charges[0]
	terms := charge.LastTerms()
	pt := part{Range: p.part, measured: p.part, charge: charge, terms: terms, discounts: charge.Discounts, account: c.party(p, p.part.From).AccountID, monthEnd: p.part.LastDay()}
	pt.days = []billed{{Range: p.part, charge: charge, terms: terms, quantity: terms.Quantity, share: money.Int(1), fraction: money.Int(1)}}
	day := ruler{measure: InDays, nominal: p.nominal, own: p.part}
	row, _, err := c.rateSegment(p, &pt, day, nil, carried{}, tax)
	if err != nil {
		return nil, err
	}
	row.key.Kind, pt.own, pt.base = KindOneTime, pt.days, row.amount
	return append([]owedRow{row}, c.rateDiscounts(p, []part{pt}, 0, day, row)...), nil
}

// endRate is what the begun period costs in which the chain ends: its charge's end rate, unless the end was asked for otherwise.
func (c *chain) endRate(p period) timeline.Rate {
	switch c.Charges[len(c.Charges)-1].Refund {
	case timeline.RefundNone:
		return timeline.FullPrice
	case timeline.RefundFull:
		return timeline.DailyRate
	}
	return c.on(p.part.Until.AddDays(-1)).Terms.EndRate
}

// parts cuts a period into rating segments and spreads the days of the own part over them: days before the chain's first
// (full price) are measured with the first segment, days after its last with the last. Where months are counted, a segment that a change
// begins is measured from where its begun month counts.
func (c *chain) parts(p period, r ruler, tax taxer) ([]part, error) {
	var out []part
	for i := range c.Charges {
		charge := &c.Charges[i]
		for _, s := range c.segments[i] {
			if s.Intersect(p.part).Empty() {
				continue
			}
			for _, days := range c.byAccount(p, s.Intersect(p.part)) {
				account := c.party(p, days.From).AccountID
				taxed, err := r.byTax(days, s.Terms, tax)
				if err != nil {
					return nil, err
				}
				for _, t := range taxed {
					n := len(out)
					if n > 0 && out[n-1].charge == charge && out[n-1].account == account && out[n-1].byMonth == t.rate && ratesAlike(out[n-1], s, p) {
						out[n-1].Until = t.days.Until
						continue
					}
					out = append(out, part{Range: t.days, charge: charge, terms: s.Terms, discounts: inPeriod(s.Discounts, p), account: account, monthEnd: t.end, byMonth: t.rate})
				}
			}
		}
	}
	cuts := c.cuts(out, r)
	for i := range out {
		out[i].measured, out[i].row = civil.Range{From: cuts[i], Until: cuts[i+1]}, i
	}
	return out, nil
}

// taxedDays are days of a period that are taxed at one rate: by that of the last day of a month.
type taxedDays struct {
	days civil.Range
	end  civil.Date
	rate string
}

// byTax cuts days where the rate changes that each month's last day gives, for a charge that is taxed by month.
func (r ruler) byTax(days civil.Range, t timeline.Terms, tax taxer) ([]taxedDays, error) {
	if t.Supply != timeline.ByMonth || days.Empty() {
		return []taxedDays{{days: days}}, nil
	}
	var out []taxedDays
	for i := range len(r.months) - 1 {
		in := days.Intersect(civil.Range{From: r.months[i], Until: r.months[i+1]})
		if in.Empty() {
			continue
		}
		end := r.months[i+1].AddDays(-1)
		_, rate, err := tax.on(t.TaxCategory, end, in.From)
		if err != nil {
			return nil, err
		}
		if n := len(out); n > 0 && out[n-1].rate == rate {
			out[n-1].days.Until = in.Until
			continue
		}
		out = append(out, taxedDays{in, end, rate})
	}
	return out, nil
}

// cuts gives where each part is measured from, and where the last one to. A change whose begun month counts from before an earlier change
// takes its days; what cuts the days otherwise does so within those of the change before it.
func (c *chain) cuts(parts []part, r ruler) []civil.Date {
	cuts := make([]civil.Date, len(parts)+1)
	next := r.own.Until
	cuts[len(parts)] = next
	byChange := make([]bool, len(parts))
	for i := len(parts) - 1; i > 0; i-- {
		is := c.on(parts[i].From)
		if byChange[i] = is.On == parts[i].From; byChange[i] {
			next = civil.Max(r.own.From, civil.Min(next, r.cut(is)))
			cuts[i] = next
		} else {
			cuts[i] = civil.Min(next, parts[i].From)
		}
	}
	cuts[0] = r.own.From
	for i := 1; i < len(parts); i++ {
		if !byChange[i] {
			cuts[i] = civil.Max(cuts[i], cuts[i-1])
		}
	}
	return cuts
}

// byAccount cuts days of a period where another account takes over.
func (c *chain) byAccount(p period, days civil.Range) []civil.Range {
	if days.Empty() {
		return nil
	}
	var out []civil.Range
	for _, party := range c.contract.Timeline.Parties {
		if party.OnDate && days.From.Before(party.From) && party.From.Before(days.Until) {
			out = append(out, civil.Range{From: days.From, Until: party.From})
			days.From = party.From
		}
	}
	return append(out, days)
}

// inPeriod leaves out concessions that are for another service period: a cut may have put the end of one grid's period into another's.
func inPeriod(discounts []timeline.Discount, p period) []timeline.Discount {
	return slices.DeleteFunc(slices.Clone(discounts), func(d timeline.Discount) bool {
		// Its day may have been cut off where the chain now begins or ends in the period.
		own := p.part.Contains(d.ForDay) || p.nominal.Contains(d.ForDay) && (p.begins || p.ends)
		return d.Concession() && !own
	})
}

func ratesAlike(a part, s timeline.Segment, p period) bool {
	return a.terms.SamePrice(s.Terms) && a.terms.Rounding == s.Terms.Rounding && a.terms.Scale == s.Terms.Scale && a.terms.TaxCategory == s.Terms.TaxCategory &&
		slices.EqualFunc(a.discounts, inPeriod(s.Discounts, p), func(x, y timeline.Discount) bool { return x.ID == y.ID })
}

// assign puts billed days into the segments they lie in; days that another charge of the chain prices go to that charge's nearest segment
// (the old plan's until the next boundary, the new plan's from the period's first day), so that each row is rounded and taxed as its own
// charge says.
func assign(parts []part, d billed) {
	for i := range parts {
		in := d
		in.Range = d.Intersect(parts[i].measured)
		if in.Empty() {
			continue
		}
		to := i
		if d.charge != parts[i].charge {
			to = nearest(parts, i, d.charge)
		}
		parts[to].days = append(parts[to].days, in)
		parts[i].own, parts[i].row = append(parts[i].own, in), to
	}
}

// nearest is the segment of a charge that is nearest to a segment of another: its last before, else its first after; the segment itself where the charge has none (it
// was replaced on its first day).
func nearest(parts []part, i int, charge *timeline.Charge) int {
	for j := i - 1; j >= 0; j-- {
		if parts[j].charge == charge {
			return j
		}
	}
	for j := i + 1; j < len(parts); j++ {
		if parts[j].charge == charge {
			return j
		}
	}
	return i
}

// carried is what cumulative rounding has rounded so far: neighbouring parts of equal terms add up to the undivided amount.
type carried struct {
	price money.Amount
	days  int64
	terms timeline.Terms
	valid bool
}

// onePrice tells whether all the days are billed at one price; a change that doesn't price may have divided them, a fixed policy mixed them.
func onePrice(days []billed, r ruler) (price money.Amount, units int64, one bool) {
	mixed := map[civil.Range]money.Amount{}
	for _, b := range days {
		mixed[b.Range] = mixed[b.Range].Add(b.price().Mul(b.fraction))
	}
	for i, b := range days {
		switch p := mixed[b.Range]; {
		case i == 0:
			price = p
		case !price.Equal(p):
			return money.Amount{}, 0, false
		}
		if first := slices.IndexFunc(days, func(o billed) bool { return o.Range == b.Range }); first == i {
			units += r.units(b.Range)
		}
	}
	return price, units, len(days) > 0
}

// shownPrice is the price that a line shows: of a unit where the full period's is unit × quantity, else the full period's.
func shownPrice(t timeline.Terms, quantity money.Amount) money.Amount {
	if t.Model == pricing.PerUnit && t.Scheme == nil {
		return t.Price()
	}
	return t.Tariff().Price(quantity)
}

// below1 is a share as an explanation keeps it: none for the whole price.
func below1(share money.Amount) *money.Amount {
	if share.Equal(money.Int(1)) {
		return nil
	}
	return &share
}

func (c *chain) rateSegment(p period, pt *part, ruler ruler, share *PeriodShare, before carried, tax taxer) (owedRow, carried, error) {
	key := Key{
		ChargeID: pt.charge.ID, PeriodFrom: p.nominal.From, Kind: KindRecurring, SegmentFrom: pt.From, AccountID: pt.account,
		Currency: c.contract.Timeline.Currency, TaxIncluded: pt.terms.TaxIncluded,
	}
	var err error
	if key.TaxCategory, key.TaxRate, err = tax.on(pt.terms.TaxCategory, pt.supplied(p), pt.From); err != nil {
		return owedRow{}, carried{}, err
	}
	r := Rating{
		Period: p.nominal, Part: pt.Range, OfDays: ruler.total(), Measure: ruler.name(), Share: share, Rounding: pt.terms.Rounding,
		Scale: key.Currency.LineScale(pt.terms.Scale),
	}
	if share != nil {
		r.OfDays = ruler.left(ruler.own.From)
	}
	quantity := pt.terms.Quantity
	for _, d := range pt.days {
		quantity = d.quantity
		r.Parts = append(r.Parts, RatedDays{
			ChargeCode: d.charge.Code, Version: d.terms.Version, Model: d.terms.Model, Scheme: d.terms.Scheme,
			UnitPrice: d.terms.Price(), ListPrice: d.terms.ListPrice, Quantity: d.quantity, Share: below1(d.share), Fraction: below1(d.fraction),
		}.on(d.Range, ruler))
	}
	var after carried
	if price, days, one := onePrice(pt.days, ruler); one {
		after = carried{price: price, days: days, terms: pt.terms, valid: true}
		if before.valid && before.price.Equal(after.price) && before.terms.Rounding == pt.terms.Rounding && before.terms.Scale == pt.terms.Scale {
			r.CarriedDays = before.days
			after.days += before.days
		}
	}
	return owedRow{
		key: key, charge: pt.charge, terms: pt.terms, name: pt.terms.Name, amount: r.Amount(), quantity: quantity, price: shownPrice(pt.terms, quantity),
		covers: pt.Range, period: p, explain: r,
	}, after, nil
}

// rateDiscounts takes the discounts of a segment off what its days bring to the row that bills them, in their stated order,
// each from what the earlier ones left, each rounded by itself and never below zero. A percentage is of the amount that the
// line above it shows. An amount is shared like the charge's begun period, unless whole: then it comes off the period once, as
// far as the segments hold it. A discount is taxed like the row.
func (c *chain) rateDiscounts(p period, parts []part, i int, ruler ruler, row owedRow) []owedRow {
	pt := &parts[i]
	left := pt.base
	var out []owedRow
	for n, d := range pt.discounts {
		r := Rating{
			Period: p.nominal, Part: pt.Range, OfDays: row.explain.OfDays, Measure: row.explain.Measure, Share: row.explain.Share,
			Rounding: row.explain.Rounding, Scale: row.explain.Scale,
			Discount: &DiscountStep{Kind: d.Kind, Value: d.Value, Whole: d.Whole, Base: left},
		}
		switch {
		case d.Kind == timeline.Percent:
		case d.Whole:
			r.Discount.Value = d.Value.Sub(takenBefore(parts[:i], d.ID))
		default:
			for _, days := range pt.own {
				r.Discount.count(ruler.units(days.Range), days.share.Mul(days.fraction))
			}
		}
		off := r.Amount()
		left = left.Add(off)
		pt.take(d.ID, off.Neg())
		if off.IsZero() {
			continue
		}
		key := row.key
		key.Kind, key.DiscountID, key.ChargeID, key.SegmentFrom = KindDiscount, d.ID, pt.charge.ID, pt.From
		out = append(out, owedRow{
			key: key, charge: pt.charge, terms: pt.terms, name: d.Name, amount: off, quantity: money.Int(1), price: off, covers: pt.Range, period: p,
			explain: r, discount: n + 1,
		})
	}
	return out
}

// taxer tells at which category and rate the rows of a period are owed.
type taxer struct {
	account Account
	rates   TaxRates
	// billed are the rows of the period in the ledger: it stays at their rates.
	billed []Row
	// again is the day of supply from which that no longer holds, because the contract is to be taxed again; none for never.
	again civil.Date
}

// on gives the category and the rate of a segment whose supply is complete on a day.
func (t taxer) on(category string, supplied, segment civil.Date) (string, string, error) {
	if t.again.IsZero() || supplied.Before(t.again) {
		if category, rate, ok := t.asBilled(category, segment); ok {
			return category, rate, nil
		}
	}
	rate, err := t.rates.On(category, supplied)
	if err != nil {
		return "", "", err
	}
	if t.account.TaxExempt && rate.Sign() > 0 {
		category = Exported
		if rate, err = t.rates.On(category, supplied); err != nil {
			return "", "", err
		}
	}
	return category, rate.String(), nil
}

// asBilled gives the category and rate at which the period was billed on the account: by the rows of the segment's own days rather than of
// others. Another account's rows tell the rate of the category alone, not who is exempt, and only where the account's country has it.
func (t taxer) asBilled(category string, segment civil.Date) (string, string, bool) {
	at, best := -1, -1
	for i, r := range t.billed {
		own := r.AccountID == t.account.ID
		switch {
		case r.TaxCategory != category && (r.TaxCategory != Exported || !own):
			continue
		case !own && (t.account.TaxExempt && r.TaxRate != "0" || !t.rates.ever(category, r.TaxRate)):
			continue
		}
		fit := 0
		if own {
			fit += 2
		}
		if r.Covers.Contains(segment) {
			fit++
		}
		if fit > best || fit == best && r.Version < t.billed[at].Version { // of several, as it was billed first: what taxed it again may have been undone
			at, best = i, fit
		}
	}
	if at < 0 {
		return "", "", false
	}
	return t.billed[at].TaxCategory, t.billed[at].TaxRate, true
}

// supplied is the day by whose rate a segment is taxed (課税時期).
func (pt *part) supplied(p period) civil.Date {
	switch pt.terms.Supply {
	case timeline.OnBillingDate:
		return p.billingDate
	case timeline.ByMonth:
		return pt.monthEnd
	}
	return p.part.Until.AddDays(-1)
}
