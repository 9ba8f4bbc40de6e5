package billing

import (
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/timeline"
)

// Measure says in what parts of a service period are counted.
type Measure string

// The measures.
const (
	InDays      Measure = "days"      // days ÷ the period's days
	InThirtieth Measure = "thirtieth" // thirtieths of a month: whole months of the grid 30 each, days beside them 1 each
	InMonths    Measure = "months"    // months of the period's own grid, a broken one by its days
)

// monthUnits is how many units a month has where it is counted in months: what 28, 29, 30 and 31 days all divide, so that a day of any
// month is a whole number of units and nothing is rounded before a line is.
const monthUnits = 28 * 29 * 30 * 31 / 2

// ruler measures days of one service period.
type ruler struct {
	measure Measure
	nominal civil.Range
	// months are the boundaries of the period's months on its own grid, the first to the one after the last.
	months []civil.Date
	// own is the days that the share of the period counts.
	own civil.Range
}

// rulerOf is the ruler of a period whose parts are counted as terms say.
func rulerOf(p period, t timeline.Terms) ruler {
	r := ruler{measure: InDays, nominal: p.nominal, own: p.nominal}
	switch {
	case t.StartRate == timeline.MonthlyRate || t.Supply == timeline.ByMonth:
		r.measure = InMonths
	case t.DayCount == timeline.ThirtyDays:
		r.measure = InThirtieth
	}
	r.months = monthsOf(p.nominal, t)
	return r
}

// monthsOf are the boundaries of a period's months, always counted from the anchor as given.
func monthsOf(nominal civil.Range, t timeline.Terms) []civil.Date {
	_, first := t.Anchor.Period(1, nominal.From)
	out := make([]civil.Date, 0, t.CycleMonths+1)
	for k := range t.CycleMonths + 1 {
		out = append(out, t.Anchor.Boundary(1, first+k))
	}
	return out
}

// name is the measure as an explanation keeps it: none for days.
func (r ruler) name() Measure {
	if r.measure == InDays {
		return ""
	}
	return r.measure
}

// total is the units of the whole period.
func (r ruler) total() int64 {
	switch r.measure {
	case InMonths:
		return int64(len(r.months)-1) * monthUnits
	case InThirtieth:
		return int64(len(r.months)-1) * 30
	}
	return int64(r.nominal.Days())
}

// units measures days of the own part. Whatever the days are cut into, the units of the parts add up to those of the whole: by thirtieths
// a part is what is left of the own part from its first day on, less what is left after its last.
func (r ruler) units(days civil.Range) int64 {
	days = days.Intersect(r.own)
	if days.Empty() {
		return 0
	}
	return r.left(days.From) - r.left(days.Until)
}

// left measures the own part from a day on.
func (r ruler) left(from civil.Date) int64 {
	rest := civil.Range{From: from, Until: r.own.Until}
	if rest.Empty() {
		return 0
	}
	switch r.measure {
	case InMonths:
		return r.before(rest.Until) - r.before(rest.From)
	case InThirtieth:
		return min(r.thirtieths(rest), r.total())
	}
	return int64(rest.Days())
}

// before is how many units of months lie before a day.
func (r ruler) before(d civil.Date) int64 {
	var units int64
	for i := range len(r.months) - 1 {
		month := civil.Range{From: r.months[i], Until: r.months[i+1]}
		if !d.Before(month.Until) {
			units += monthUnits
			continue
		}
		if month.From.Before(d) {
			units += int64(month.From.Days(d)) * (monthUnits / int64(month.Days()))
		}
	}
	return units
}

// thirtieths counts 30 for each whole month of the grid and 1 for each day beside them.
func (r ruler) thirtieths(days civil.Range) int64 {
	var units int64
	for i := range len(r.months) - 1 {
		month := civil.Range{From: r.months[i], Until: r.months[i+1]}
		switch in := month.Intersect(days); {
		case in.Empty():
		case in == month:
			units += 30
		default:
			units += int64(in.Days())
		}
	}
	return units
}

// begun gives where a part begins that begins on a day, as begun months count: with the month, after it, or on the day.
func begun(months []civil.Date, rule timeline.BegunMonth, d civil.Date) civil.Date {
	for i := range len(months) - 1 {
		if d.After(months[i]) && d.Before(months[i+1]) {
			switch rule {
			case timeline.NotCounted:
				return months[i+1]
			case timeline.CountedDay:
				return d
			}
			return months[i]
		}
	}
	return d
}

// ended gives where a part ends that ends before a day, as begun months count: after the month, before it, or on the day.
func ended(months []civil.Date, rule timeline.BegunMonth, d civil.Date) civil.Date {
	if rule == timeline.NotCounted {
		rule = timeline.Counted
	} else if rule != timeline.CountedDay {
		rule = timeline.NotCounted
	}
	return begun(months, rule, d)
}

// PeriodShare is the part of a period's price that is billed where that isn't measured by the same days as what is billed in it: the
// shares of its beginning and its end, less 1, between 0 and 1.
type PeriodShare struct {
	Begin SideShare `json:"begin"`
	End   SideShare `json:"end"`
}

// SideShare is what the beginning or the end of a period counts for: Units of Of, or a fixed share.
type SideShare struct {
	Rate  timeline.Rate `json:"rate,omitempty"` // none where the charge neither begins nor ends
	Units int64         `json:"units,omitempty"`
	Of    int64         `json:"of,omitempty"`
	Fixed *money.Amount `json:"fixed,omitempty"`
}

// fraction is the share as a numerator and a denominator.
func (s SideShare) fraction() (num money.Amount, den int64) {
	switch {
	case s.Fixed != nil:
		return *s.Fixed, 1
	case s.Of > 0:
		return money.Int(s.Units), s.Of
	}
	return money.Int(1), 1
}

// fraction is the share of the whole period: begin + end − 1, within 0 and 1.
func (s PeriodShare) fraction() (num money.Amount, den int64) {
	begin, of := s.Begin.fraction()
	end, ofEnd := s.End.fraction()
	den = of * ofEnd
	num = begin.Mul(money.Int(ofEnd)).Add(end.Mul(money.Int(of))).Sub(money.Int(den))
	return money.Max(money.Int(0), money.Min(num, money.Int(den))), den
}

// share measures what a period's beginning and end let be billed: the own part on the ruler, and the share of the period where that
// isn't the own part's. A cut of the grid alone is measured, never by rates.
func (c *chain) share(p period) (ruler, *PeriodShare) {
	first, last := c.on(p.part.From).Terms, c.on(p.part.Until.AddDays(-1)).Terms
	r := rulerOf(p, last)
	var s PeriodShare
	var startRate, endRate timeline.Rate
	if p.begins {
		startRate = first.StartRate
	}
	if p.ends {
		endRate = c.endRate(p)
	}
	from, begin := r.side(p, first, startRate, true)
	until, end := r.side(p, last, endRate, false)
	r.own, s.Begin, s.End = civil.Range{From: from, Until: civil.Max(from, until)}, begin, end
	if r.left(r.own.From) == 0 { // nothing of it counts: its parts go by days, at the share of 0
		return ruler{measure: InDays, nominal: p.nominal, months: r.months, own: p.part}, &s
	}
	if s.measured(r.measure) { // what is billed in the period is measured by the days that the share counts
		return r, nil
	}
	return r, &s
}

// measured tells whether both ends go by the ruler's days, so that the own part's own measure is the share.
func (s PeriodShare) measured(m Measure) bool {
	of := func(side SideShare) bool {
		switch side.Rate {
		case "", timeline.FullPrice:
			return true
		case timeline.DailyRate:
			return m != InMonths
		case timeline.MonthlyRate:
			return m == InMonths
		}
		return false
	}
	return of(s.Begin) && of(s.End)
}

// side gives where the own part begins or ends, and what that end of the period counts for. Without a rate it is a cut of the grid, which
// the ruler measures.
func (r ruler) side(p period, t timeline.Terms, rate timeline.Rate, begin bool) (civil.Date, SideShare) {
	edge, d := p.nominal.From, p.part.From
	rest := func(d civil.Date) civil.Range { return civil.Range{From: d, Until: p.nominal.Until} }
	round := begun
	if !begin {
		edge, d = p.nominal.Until, p.part.Until
		rest = func(d civil.Date) civil.Range { return civil.Range{From: p.nominal.From, Until: d} }
		round = ended
	}
	if d == edge {
		return edge, SideShare{}
	}
	if fixed, ok := rate.Fixed(); ok {
		return edge, SideShare{Rate: rate, Fixed: &fixed}
	}
	switch {
	case rate == "":
		return d, SideShare{}
	case rate == timeline.FullPrice:
		return edge, SideShare{Rate: rate}
	}
	days := ruler{measure: InDays, nominal: p.nominal, months: monthsOf(p.nominal, t)}
	switch {
	case rate == timeline.MonthlyRate:
		days.measure = InMonths
		d = round(days.months, t.BegunMonth, d)
	case t.DayCount == timeline.ThirtyDays:
		days.measure = InThirtieth
	}
	days.own = rest(d)
	return d, SideShare{Rate: rate, Units: days.left(days.own.From), Of: days.total()}
}
