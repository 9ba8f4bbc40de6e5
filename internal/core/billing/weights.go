package billing

import (
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/pricing"
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
}

func (b billed) price() money.Amount { return priceOf(b.terms, b.quantity) }

func priceOf(t timeline.Terms, quantity money.Amount) money.Amount {
	p, _ := pricing.Price(t.Model, t.Price(), quantity)
	return p
}

// weigh says what each day of the charge's own part of a period is billed at: it starts with the terms of the first day, and
// each change in the period moves only what it names, on the days that its policy says.
func (c *chain) weigh(p period, own civil.Range) []billed {
	first := c.on(p.part.From)
	days := []billed{{Range: own, charge: first.charge, terms: first.Terms, quantity: first.Terms.Quantity}}
	was := first
	for _, is := range c.links {
		if !is.On.After(p.part.From) || !p.part.Contains(is.On) {
			continue
		}
		if is.Policy != timeline.NextPeriod {
			days = split(days, is.On)
			for i := range days {
				if !days[i].From.Before(is.On) {
					days[i] = days[i].step(was, is)
				}
			}
		}
		was = is
	}
	return days
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
	if was.charge == is.charge && was.Terms.Model == is.Terms.Model && was.Terms.Price().Equal(is.Terms.Price()) {
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
