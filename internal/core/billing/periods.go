package billing

import (
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/timeline"
)

// link is a step of a chain: from its day on the chain has these terms, on this charge.
type link struct {
	timeline.Step
	charge *timeline.Charge
}

// chain is a chain of charges made ready for rating.
type chain struct {
	timeline.Chain
	contract  *Contract
	accountID ID
	links     []link
	// whole is the days of the chain's life.
	whole civil.Range
	order int
}

func newChain(c timeline.Chain, contract *Contract, account ID, order int) chain {
	ch := chain{Chain: c, contract: contract, accountID: account, order: order}
	for i := range c.Charges {
		charge := &c.Charges[i]
		for _, s := range charge.Steps {
			ch.links = append(ch.links, link{s, charge})
		}
	}
	first, last := c.Charges[0], c.Charges[len(c.Charges)-1]
	ch.whole = civil.Range{From: first.From, Until: last.Until}
	return ch
}

// on gives the link in force on a day of the chain's life.
func (c *chain) on(d civil.Date) link {
	for i := len(c.links) - 1; i >= 0; i-- {
		if !c.links[i].On.After(d) {
			return c.links[i]
		}
	}
	panic("billing: asked for terms before the chain begins")
}

// period is one service period of a chain.
type period struct {
	// nominal is the whole period on its grid, part the days of it that the chain has.
	nominal civil.Range
	part    civil.Range
	// begins and ends tell that the chain really starts or ends inside the nominal period, so that its rates apply; a cut of the
	// grid alone is always measured.
	begins, ends bool
	// cutBy is the change that put the grid here, if the period is the first of a later grid.
	cutBy ID
	// billingDate is the day on which the period is regularly billed: its first day (advance) or last day (arrears).
	billingDate civil.Date
}

// periods gives the chain's service periods that begin on or before a day, in order. One-time charges have one of a day.
func (c *chain) periods(through civil.Date) []period {
	if c.whole.Empty() {
		return nil
	}
	if c.Charges[0].Kind == timeline.OneTime {
		if c.whole.From.After(through) {
			return nil
		}
		return []period{{nominal: c.whole, part: c.whole, billingDate: c.whole.From}}
	}
	var out []period
	for _, e := range c.epochs() {
		terms := e.terms
		for nominal, k := terms.Anchor.Period(terms.CycleMonths, e.From); nominal.From.Before(e.Until); {
			part := nominal.Intersect(e.Range)
			if part.From.After(through) {
				return out
			}
			p := period{nominal: nominal, part: part, begins: part.From == c.whole.From, ends: part.Until == c.whole.Until}
			if part.From == e.From {
				p.cutBy = e.cutBy
			}
			p.billingDate = part.From
			if c.on(part.From).Terms.Timing == timeline.Arrears {
				p.billingDate = part.Until.AddDays(-1)
			}
			out = append(out, p)
			k++
			nominal = civil.Range{From: nominal.Until, Until: terms.Anchor.Boundary(terms.CycleMonths, k+1)}
		}
	}
	return out
}

// epoch is the days for which a chain keeps one grid.
type epoch struct {
	civil.Range
	terms timeline.Terms
	cutBy ID
}

func (c *chain) epochs() []epoch {
	var out []epoch
	for _, l := range c.links {
		n := len(out)
		if n > 0 && (out[n-1].terms.SameGrid(l.Terms) || !l.On.Before(c.whole.Until)) { // a grid for after the end is none
			continue
		}
		e := epoch{Range: civil.Range{From: l.On, Until: c.whole.Until}, terms: l.Terms}
		if n > 0 {
			e.cutBy = l.ChangeID
			out[n-1].Until = l.On
			if out[n-1].Empty() { // two new grids on one day: the last one counts
				e.cutBy, out = out[n-1].cutBy, out[:n-1]
			}
		}
		out = append(out, e)
	}
	return out
}
