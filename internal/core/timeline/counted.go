package timeline

import (
	"slices"

	"keiyaku/internal/core/civil"
)

// maxCounted bounds how many periods are looked at for a discount that is counted in periods: a century of months. One that finds
// nothing to come off for so long has no end that anybody would see.
const maxCounted = 1200

// usedUp gives the first day on which a discount for N periods is over on a chain of charges: the end of the N-th nominal period from its
// first day on in which something is owed. A trial, a suspension without a share and what is history don't count, a broken period does
// unless the discount skips it. Forever where the chain ends, or nothing is owed, before N.
func usedUp(d Discount, chain []*Charge) civil.Date {
	life := civil.Range{From: chain[0].From, Until: chain[len(chain)-1].Until}
	day := civil.Max(d.From, life.From)
	for n, looked := 0, 0; looked < maxCounted && day.Before(life.Until); looked++ {
		step, grid := stepOf(chain, day)
		nominal, _ := step.Terms.Anchor.Period(step.Terms.CycleMonths, day)
		part := nominal.Intersect(civil.Range{From: civil.Max(grid, life.From), Until: civil.Min(life.Until, nextGrid(chain, day))})
		if owes(chain, part) && (!d.SkipStub || part == nominal) && !part.From.Before(chain[0].BillingStartsOn) {
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

// owes tells whether a chain has a price on some day that isn't free.
func owes(chain []*Charge, days civil.Range) bool {
	for _, c := range chain {
		for _, s := range c.Segments() {
			if !s.Intersect(days).Empty() && s.Terms.FullPrice().Sign() > 0 && s.Share.Sign() > 0 {
				return true
			}
		}
	}
	return false
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
