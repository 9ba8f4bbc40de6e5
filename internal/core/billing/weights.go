package billing

import (
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/timeline"
)

// billed is days of a period with what they are billed at, which differs from the terms in force on them where a change
// bites only at the next boundary.
type billed struct {
	civil.Range
	// charge prices the days; terms are its price, quantity what is billed of it.
	charge   *timeline.Charge
	terms    timeline.Terms
	quantity money.Amount
	// share is the part of the price that is billed, 0 to 1: below 1 in a trial, a suspension, or where a period is given back.
	share money.Amount
	// fraction is the part of each of the days that is billed so, above 0 to 1.
	fraction money.Amount
}

func (b billed) price() money.Amount { return priceOf(b.terms, b.quantity).Mul(b.share) }

func priceOf(t timeline.Terms, quantity money.Amount) money.Amount {
	return t.Tariff().Price(quantity)
}

// weigh says what each day of the charge's own part of a period is billed at: it starts with the terms of the first day, and
// each change in the period moves only what it names, on the days that its policy says. Parts of equal days whose fractions add up to 1
// are days that a fixed policy moved for a share only.
func (c *chain) weigh(p period, r ruler) []billed {
	first := c.on(p.part.From)
	days := []billed{{Range: r.own, charge: first.charge, terms: first.Terms, quantity: first.Terms.Quantity, share: money.Int(1), fraction: money.Int(1)}}
	was := first
	for i, is := range c.links {
		if !is.On.After(p.part.From) || !p.part.Contains(is.On) {
			continue
		}
		bites, share := r.bites(is, is.Policy.For(c.direction(was, i)))
		days = stepped(days, bites, share, func(b billed) billed { return b.step(was, is) })
		was = is
	}
	for _, s := range c.shares {
		days = shared(days, s, p)
	}
	if c.givenBack(p) {
		for i := range days {
			days[i].share = money.Int(0)
		}
	}
	return days
}

// direction tells whether the change of a link is a step up (above 0) or down from the terms before it: of the units where only they
// change, else of the full-period amount. All that one change does to a chain on a day has one direction.
func (c *chain) direction(was link, i int) int {
	is := c.links[i]
	for _, next := range c.links[i+1:] {
		if next.ChangeID == "" || next.ChangeID != is.ChangeID || next.On != is.On {
			break
		}
		is = next
	}
	for j := i - 1; j >= 0 && c.links[j].ChangeID != "" && c.links[j].ChangeID == is.ChangeID && c.links[j].On == is.On && j > 0; j-- {
		was = c.links[j-1]
	}
	if was.charge == is.charge && was.Terms.Tariff().Equal(is.Terms.Tariff()) {
		return is.Terms.Quantity.Cmp(was.Terms.Quantity)
	}
	return is.Terms.FullPrice().Cmp(was.Terms.FullPrice())
}

// bites says on which days of the own part a change acts, and for what share of each.
func (r ruler) bites(is link, policy timeline.Policy) (days civil.Range, share money.Amount) {
	if fixed, ok := policy.Fixed(); ok {
		return r.own, fixed
	}
	switch policy {
	case timeline.FullPeriod:
		return r.own, money.Int(1)
	case timeline.NextPeriod:
		return civil.Range{}, money.Int(0)
	}
	return civil.Range{From: r.cut(is), Until: r.own.Until}, money.Int(1)
}

// cut gives the day from which a change is billed by days: where months are counted, as a begun month counts.
func (r ruler) cut(is link) civil.Date {
	if r.measure == InMonths && is.Terms.StartRate == timeline.MonthlyRate {
		return begun(r.months, is.Terms.BegunMonth, is.On)
	}
	return is.On
}

// stepped moves a share of what some days are billed at.
func stepped(days []billed, bites civil.Range, share money.Amount, step func(billed) billed) []billed {
	if bites.Intersect(civil.Range{From: days[0].From, Until: days[len(days)-1].Until}).Empty() || share.IsZero() {
		return days
	}
	var out []billed
	for _, d := range split(days, bites.From) {
		switch {
		case !bites.Contains(d.From):
			out = append(out, d)
		case share.Equal(money.Int(1)):
			out = append(out, step(d))
		default:
			stays, moves := d, step(d)
			stays.fraction, moves.fraction = d.fraction.Mul(money.Int(1).Sub(share)), d.fraction.Mul(share)
			out = append(out, stays, moves)
		}
	}
	return out
}

// shared puts a share on the days that it is for: all of them, or with the policy next_period those from the next boundary on.
func shared(days []billed, s timeline.Share, p period) []billed {
	bites := s.Range
	if s.FromPolicy == timeline.NextPeriod && s.From.After(p.part.From) {
		bites.From = civil.Max(s.From, p.part.Until)
	}
	if s.UntilPolicy == timeline.NextPeriod && s.Until.After(p.part.From) && s.Until.Before(p.part.Until) {
		bites.Until = p.part.Until
	}
	if bites.Empty() {
		return days
	}
	days = split(split(days, bites.From), bites.Until)
	for i := range days {
		if bites.Contains(days[i].From) {
			days[i].share = days[i].share.Mul(s.Of)
		}
	}
	return days
}

// givenBack tells whether a period was still running when the chain was asked to end with a refund in full.
func (c *chain) givenBack(p period) bool {
	return p.ends && p.part.Until.Before(p.nominal.Until) && c.Charges[len(c.Charges)-1].Refund == timeline.RefundFull
}

func split(days []billed, at civil.Date) []billed {
	var out []billed
	for _, d := range days {
		if d.From.Before(at) && at.Before(d.Until) {
			left := d
			left.Until, d.From = at, at
			out = append(out, left)
		}
		out = append(out, d)
	}
	return out
}

// step moves what the days are billed at by one change from was to is. It never bills more units than the change adds, nor
// gives back more than it takes; a step up in price never lowers, a step down never raises what is billed: one that would
// waits for the next period.
func (b billed) step(was, is link) billed {
	b.quantity = stepQuantity(b.quantity, was.Terms.Quantity, is.Terms.Quantity)
	if was.charge == is.charge && was.Terms.Tariff().Equal(is.Terms.Tariff()) {
		return b
	}
	next := b
	next.charge, next.terms = is.charge, is.Terms
	direction := priceOf(is.Terms, is.Terms.Quantity).Cmp(priceOf(was.Terms, was.Terms.Quantity))
	moves := next.price().Cmp(b.price())
	if direction > 0 && moves < 0 || direction < 0 && moves > 0 {
		return b
	}
	return next
}

// stepQuantity is what is billed after a change from o to n where b was billed: up max(b, min(n, b+n−o)), down min(b, max(n,
// b+n−o)).
func stepQuantity(b, o, n money.Amount) money.Amount {
	moved := b.Add(n).Sub(o)
	if n.Cmp(o) >= 0 {
		return money.Max(b, money.Min(n, moved))
	}
	return money.Min(b, money.Max(n, moved))
}
