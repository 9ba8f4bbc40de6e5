package billing

import (
	"slices"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/timeline"
)

// Usage is what was measured of a contract in one usage unit.
type Usage struct {
	Unit ID
	// ClosedThrough is the last day up to which nothing more is awaited: the tenant has closed it, or its grace time is over.
	ClosedThrough civil.Date
	// Days are the measurements, ascending by day.
	Days []UsageDay
}

// UsageDay is a measurement: a quantity on a day, of a subject where different ones are counted.
type UsageDay struct {
	Day      civil.Date
	Quantity money.Amount
	Subject  string
	// Revision orders the measurements of a contract as they were recorded, from 1; RecordedOn is the day of that.
	Revision   int
	RecordedOn civil.Date
}

// OpenUsage is a metered service period that is held back because it isn't closed.
type OpenUsage struct {
	ContractID  ID
	Number      string // the contract's
	ChargeID    ID
	Unit        ID
	Period      civil.Range
	BillingDate civil.Date
}

// UsageStep is how a measured quantity came about.
type UsageStep struct {
	Unit        ID                   `json:"unit"`
	Aggregation timeline.Aggregation `json:"aggregation"`
	Days        civil.Range          `json:"days"`
	Quantity    money.Amount         `json:"quantity"`
	// Revision is the newest measurement that went into it, 0 for none.
	Revision int `json:"revision"`
}

// measure aggregates what was measured on days: the sum, the greatest, the latest, or the number of different subjects. Nothing measured is 0.
func (u Usage) measure(days civil.Range, by timeline.Aggregation) UsageStep {
	out := UsageStep{Unit: u.Unit, Aggregation: by, Days: days}
	subjects := map[string]bool{}
	first := true
	for _, d := range u.Days {
		if !days.Contains(d.Day) {
			continue
		}
		out.Revision = max(out.Revision, d.Revision)
		switch by {
		case timeline.Max:
			if first || d.Quantity.Cmp(out.Quantity) > 0 {
				out.Quantity = d.Quantity
			}
		case timeline.Last:
			out.Quantity = d.Quantity
		case timeline.Unique:
			subjects[d.Subject] = true
			out.Quantity = money.Int(int64(len(subjects)))
		default:
			out.Quantity = out.Quantity.Add(d.Quantity)
		}
		first = false
	}
	return out
}

// usageOf gives the contract's measurements in a unit; none where nothing was ever measured.
func (c *Contract) usageOf(unit ID) Usage {
	if i := slices.IndexFunc(c.Usage, func(u Usage) bool { return u.Unit == unit }); i >= 0 {
		return c.Usage[i]
	}
	return Usage{Unit: unit}
}

// meteredTerms are the terms that a metered period is rated with: those that are billed on its last day, also where a change waits for the next
// boundary.
func (c *chain) meteredTerms(p period) billed {
	r, _ := c.share(p)
	last := p.part.Until.AddDays(-1)
	var out billed
	for _, d := range c.weigh(p, r) {
		if d.Contains(last) || out.charge == nil {
			out = d
		}
	}
	return out
}

// owedUsage rates a metered period once, whatever changed in it: the price of what was measured on the chain's days of it, with the terms billed
// on the last of them. Bounds aren't shared in a broken period.
func (c *chain) owedUsage(p period, tax taxer) ([]owedRow, error) {
	at := c.meteredTerms(p)
	if at.terms.UsageRating == timeline.RatedSplit {
		return c.owedSplit(p, tax)
	}
	step := c.contract.usageOf(at.terms.UsageUnit).measure(p.part, at.terms.Aggregation)
	last := p.part.Until.AddDays(-1)
	pt := part{Range: p.part, measured: p.part, charge: at.charge, terms: at.terms, discounts: inPeriod(onDay(at.charge.Discounts, last), p), account: c.party(p, last).AccountID, monthEnd: last}
	pt.days = []billed{{Range: p.part, charge: at.charge, terms: at.terms, quantity: step.Quantity, share: money.Int(1), fraction: money.Int(1)}}
	whole := ruler{measure: InDays, nominal: p.part, own: p.part}
	row, _, err := c.rateSegment(p, &pt, whole, nil, carried{}, tax)
	if err != nil {
		return nil, err
	}
	row.key.Kind, row.explain.Usage = KindUsage, &step
	pt.own, pt.base = pt.days, row.amount
	return append([]owedRow{row}, c.rateDiscounts(p, []part{pt}, 0, whole, row)...), nil
}

// owedSplit rates the parts of a metered period apart, each with the terms in force in it and what was measured on its days: a last value holds
// on from part to part.
func (c *chain) owedSplit(p period, tax taxer) ([]owedRow, error) {
	whole := ruler{measure: InDays, nominal: p.part, own: p.part}
	parts := c.meteredParts(p)
	var out []owedRow
	for i := range parts {
		pt := &parts[i]
		last := pt.LastDay()
		days := pt.Range
		if pt.terms.Aggregation == timeline.Last {
			days.From = p.part.From
		}
		step := c.contract.usageOf(pt.terms.UsageUnit).measure(days, pt.terms.Aggregation)
		pt.measured, pt.row, pt.monthEnd = pt.Range, i, p.part.LastDay()
		pt.discounts = inPeriod(onDay(pt.charge.Discounts, last), p)
		pt.days = []billed{{Range: pt.Range, charge: pt.charge, terms: pt.terms, quantity: step.Quantity, share: money.Int(1), fraction: money.Int(1)}}
		row, _, err := c.rateSegment(p, pt, whole, nil, carried{}, tax)
		if err != nil {
			return nil, err
		}
		row.key.Kind, row.explain.Usage, row.explain.Split = KindUsage, &step, true
		row.amount = row.explain.Amount()
		pt.own, pt.base = pt.days, row.amount
		out = append(out, row)
		out = append(out, c.rateDiscounts(p, parts, i, whole, row)...)
	}
	return out, nil
}

// meteredParts cuts a period where the terms that price it, the charge or the account change.
func (c *chain) meteredParts(p period) []part {
	var out []part
	for i := range c.Charges {
		charge := &c.Charges[i]
		for _, s := range c.segments[i] {
			for _, days := range c.byAccount(p, s.Intersect(p.part)) {
				account := c.party(p, days.From).AccountID
				if n := len(out); n > 0 && out[n-1].charge == charge && out[n-1].account == account && out[n-1].terms.SamePrice(s.Terms) {
					out[n-1].Until, out[n-1].terms = days.Until, s.Terms
					continue
				}
				out = append(out, part{Range: days, charge: charge, terms: s.Terms, account: account})
			}
		}
	}
	return out
}

// onDay gives the discounts that are on a charge on a day.
func onDay(discounts []timeline.Discount, d civil.Date) []timeline.Discount {
	return slices.DeleteFunc(slices.Clone(discounts), func(x timeline.Discount) bool { return !x.Contains(d) })
}

// openUsage tells whether a group is a metered period that isn't closed yet; it is told of once its billing date is reached.
func (g *serviceGroup) openUsage(upTo civil.Date) (*OpenUsage, bool) {
	if g.period == nil || g.chain.Charges[0].Kind != timeline.Metered {
		return nil, false
	}
	at := g.chain.meteredTerms(*g.period)
	last := g.period.part.Until.AddDays(-1)
	if !g.chain.contract.usageOf(at.terms.UsageUnit).ClosedThrough.Before(last) {
		return nil, false
	}
	if g.period.billingDate.After(upTo) {
		return nil, true
	}
	return &OpenUsage{g.chain.contract.ID, g.chain.contract.Number, at.charge.ID, at.terms.UsageUnit, g.period.part, g.period.billingDate}, true
}

// measuredOn is the day on which the newest measurement of a period was recorded.
func (c *chain) measuredOn(p period) civil.Date {
	var on civil.Date
	var newest int
	for _, d := range c.contract.usageOf(c.meteredTerms(p).terms.UsageUnit).Days {
		if p.part.Contains(d.Day) && d.Revision > newest {
			newest, on = d.Revision, d.RecordedOn
		}
	}
	return on
}

// usageRevision is the newest measurement that a line was rated from, 0 where none was.
func (l Line) usageRevision() int {
	if l.Explain.Rating == nil || l.Explain.Rating.Usage == nil {
		return 0
	}
	return l.Explain.Rating.Usage.Revision
}
