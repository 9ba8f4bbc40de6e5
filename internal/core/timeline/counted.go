package timeline

import (
	"slices"

	"keiyaku/internal/core/civil"
)

// maxCounted bounds how many periods are looked at for a discount that is counted in periods: a century of months. One that finds
// nothing to come off for so long has no end that anybody would see.
const maxCounted = 1200

// usedUp gives the first day on which a discount for N periods is over on a chain of charges: the end of the N-th nominal period from its
// first day on in which something is owed by the charges that it comes off. A trial, a suspension without a share, a free beginning and what
// is history don't count, a broken period does unless the discount skips it. Forever where the chain ends, or nothing is owed, before N.
func usedUp(d Discount, chain, off []*Charge) civil.Date {
	life := civil.Range{From: chain[0].From, Until: chain[len(chain)-1].Until}
	day := civil.Max(d.From, life.From)
	for n, looked := 0, 0; looked < maxCounted && day.Before(life.Until); looked++ {
		step, grid := stepOf(chain, day)
		nominal, _ := step.Terms.Anchor.Period(step.Terms.CycleMonths, day)
		part := nominal.Intersect(civil.Range{From: civil.Max(grid, life.From), Until: civil.Min(life.Until, nextGrid(chain, day))})
		if owes(off, part) && (!d.SkipStub || part == nominal) && !part.From.Before(chain[0].BillingStartsOn) {
			n++
		}
		day = part.Until
		if n == d.Periods {
			return day
		}
	}
	return civil.Forever
}

// stepOf gives the step in force on a day of a chain, and the day from which its grid has held.
func stepOf(chain []*Charge, d civil.Date) (in Step, since civil.Date) {
	first := true
	for _, c := range chain {
		for _, s := range c.Steps {
			if s.On.After(d) && !first {
				return in, since
			}
			if first || !s.Terms.SameGrid(in.Terms) {
				since = s.On
			}
			in, first = s, false
		}
	}
	return in, since
}

// nextGrid is the first day after a day on which a chain has another grid; Forever where it keeps the one it has.
func nextGrid(chain []*Charge, d civil.Date) civil.Date {
	now, _ := stepOf(chain, d)
	for _, c := range chain {
		for _, s := range c.Steps {
			if s.On.After(d) && !s.Terms.SameGrid(now.Terms) {
				return s.On
			}
		}
	}
	return civil.Forever
}

// owes tells whether one of some charges has a price on some day that isn't free.
func owes(charges []*Charge, days civil.Range) bool {
	for _, c := range charges {
		first := c
		if i := slices.IndexFunc(charges, func(o *Charge) bool { return o.ID == c.Chain }); i >= 0 {
			first = charges[i]
		}
		for _, s := range c.Segments() {
			if priced := s.Intersect(days); !priced.Empty() && s.Terms.FullPrice().Sign() > 0 && s.Share.Sign() > 0 && !first.beginsFree(priced.From) {
				return true
			}
		}
	}
	return false
}

// beginsFree tells whether a day lies in a broken first period of a chain, begun by a charge whose start rate lets that cost nothing: a fixed
// rate of 0, or begun months that don't count with no whole one beside them.
func (c *Charge) beginsFree(d civil.Date) bool {
	if len(c.Shares) > 0 && c.Shares[0].Reason == ShareTrial {
		return false // it begins with the first paid day
	}
	t := c.stepOn(c.From).Terms
	nominal, _ := t.Anchor.Period(t.CycleMonths, c.From)
	if !nominal.Contains(d) || nominal.From == c.From {
		return false
	}
	if share, ok := t.StartRate.Fixed(); ok {
		return share.IsZero()
	}
	_, months := t.Anchor.Period(1, nominal.From)
	lastMonth := t.Anchor.Boundary(1, months+t.CycleMonths-1)
	return t.StartRate == MonthlyRate && t.BegunMonth == NotCounted && c.From.After(lastMonth)
}

// chainOf gives the charges of a chain in the order of their days.
func (f *folder) chainOf(id ID) []*Charge {
	var out []*Charge
	for i := range f.Items {
		for j := range f.Items[i].Charges {
			if c := &f.Items[i].Charges[j]; c.Chain == id && !c.Empty() {
				out = append(out, c)
			}
		}
	}
	slices.SortStableFunc(out, func(a, b *Charge) int { return a.From.Compare(b.From) })
	return out
}
