package billing

import (
	"slices"

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
	contract *Contract
	// accountID is the account that is planned: the contract's where its timeline doesn't say.
	accountID ID
	links     []link
	// segments are those of each of its charges.
	segments [][]timeline.Segment
	// shares are the days on which only a part of the price is billed.
	shares []timeline.Share
	// closing is the account's closing day.
	closing int
	// whole is the days of the chain's life from its first paid day.
	whole civil.Range
	order int
}

func newChain(c timeline.Chain, contract *Contract, account ID, closing, order int) chain {
	ch := chain{Chain: c, contract: contract, accountID: account, closing: closing, order: order}
	for i := range c.Charges {
		charge := &c.Charges[i]
		for _, s := range charge.Steps {
			ch.links = append(ch.links, link{s, charge})
		}
		ch.segments = append(ch.segments, charge.Segments())
	}
	ch.whole = civil.Range{From: c.Charges[0].From, Until: c.Charges[0].Until}
	for _, charge := range c.Charges[1:] {
		if !charge.Empty() { // one that never was lengthens nothing
			ch.whole.Until = charge.Until
		}
	}
	ch.shares = sharesOf(c)
	ch.whole.From = paidFrom(ch.whole.From, ch.shares)
	return ch
}

// PaidFrom is the first day of a chain that can be billed: the day after a trial that is free, else its first, whatever else becomes of days of the
// trial.
func PaidFrom(c timeline.Chain) civil.Date { return paidFrom(c.Charges[0].From, sharesOf(c)) }

func paidFrom(first civil.Date, shares []timeline.Share) civil.Date {
	for _, s := range shares {
		if s.Reason == timeline.ShareTrial && s.Of.IsZero() && s.Contains(first) {
			first = s.Until
		}
	}
	return first
}

// sharesOf collects the days on which a chain is billed at a share of its price. Charges that follow one another carry the same
// days: a trial that a plan change went on with counts from where it began.
func sharesOf(c timeline.Chain) []timeline.Share {
	var out []timeline.Share
	for _, charge := range c.Charges {
		for _, s := range charge.Shares {
			i := slices.IndexFunc(out, func(o timeline.Share) bool {
				return o.Reason == s.Reason && o.Until == s.Until && o.Of.Equal(s.Of) && o.FromPolicy == s.FromPolicy && o.UntilPolicy == s.UntilPolicy
			})
			if i < 0 {
				out = append(out, s)
			} else {
				out[i].From = civil.Min(out[i].From, s.From)
			}
		}
	}
	return out
}

// party gives whose the days of a period are that begin with a day: an account that takes over with the next period has those
// that begin once it has, one that takes over on a date the days from it.
func (c *chain) party(p period, d civil.Date) timeline.Party {
	var out timeline.Party
	for i, party := range c.contract.Timeline.Parties {
		from := p.part.From
		if party.OnDate {
			from = d
		}
		if i == 0 || !party.From.After(from) {
			out = party
		}
	}
	if out.AccountID == "" {
		out.AccountID = c.accountID
	}
	return out
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
	// billingDate is the day on which the period is regularly billed.
	billingDate civil.Date
}

// periods gives the chain's service periods that may be billed on or before a day, in order, and some after them. One-time charges have one
// of a day.
func (c *chain) periods(through civil.Date) []period {
	through = c.ahead(through)
	if c.whole.Empty() {
		return nil
	}
	if c.Charges[0].Kind == timeline.OneTime {
		if c.whole.From.After(through) {
			return nil
		}
		return []period{{nominal: c.whole, part: c.whole, billingDate: c.billingDate(c.whole)}}
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
			p.billingDate = c.billingDate(part)
			if n := len(out); n > 0 && c.on(part.From).Terms.AllAtOnce && c.oneTerm(out[n-1].part.From, part.From) {
				p.billingDate = out[n-1].billingDate
			}
			out = append(out, p)
			k++
			nominal = civil.Range{From: nominal.Until, Until: terms.Anchor.Boundary(terms.CycleMonths, k+1)}
		}
	}
	return out
}

// billingDate is the day on which a part of a period is billed, by the timing in force on its first day: from that day (advance) or its last
// (arrears), the offset in months, and the day of that month; the closing day is the first on or after it, the offset then counts closings.
func (c *chain) billingDate(part civil.Range) civil.Date {
	if by := c.Charges[0].BilledOn; !by.IsZero() {
		return by
	}
	t := c.on(part.From).Terms
	base := part.From
	if t.Timing == timeline.Arrears {
		base = part.Until.AddDays(-1)
	}
	switch t.BillingDay {
	case 0:
		return base.AddMonths(t.OffsetMonths)
	case timeline.OnClosing:
		return Closing(c.closing, base).OnDay(t.OffsetMonths, c.closing)
	}
	return base.OnDay(t.OffsetMonths, int(t.BillingDay))
}

// ahead is how far periods must be looked at to find all that are billed by a day: some are billed months before they begin, some with
// the first of their term.
func (c *chain) ahead(through civil.Date) civil.Date {
	far := through
	for _, l := range c.links {
		t := l.Terms
		if t.OffsetMonths < 0 || t.BillingDay > 0 {
			far = civil.Max(far, through.AddMonths(1-t.OffsetMonths))
		}
		if t.AllAtOnce {
			for _, term := range c.terms() {
				if !term.From.After(far) && term.Until != civil.Forever {
					far = civil.Max(far, term.Until)
				}
			}
		}
	}
	return far
}

// terms are the terms of the chain's item: its own, else the contract's. A contract that was ended early keeps, for this, the term that
// was agreed where it stays paid for.
func (c *chain) terms() []civil.Range {
	if item := itemOf(c.contract.Timeline, c.ID); item != nil && item.Term != nil {
		return item.Terms
	}
	out := make([]civil.Range, 0, len(c.contract.Timeline.Terms))
	for _, t := range c.contract.Timeline.Terms {
		out = append(out, t.Range)
	}
	if n := len(out); n > 0 && out[n-1].Until == c.contract.Timeline.Until {
		out[n-1].Until = civil.Max(out[n-1].Until, c.whole.Until)
	}
	return out
}

// oneTerm tells whether two days lie in one term.
func (c *chain) oneTerm(a, b civil.Date) bool {
	for _, t := range c.terms() {
		if t.Contains(a) {
			return t.Contains(b)
		}
	}
	return false
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
		from := civil.Max(l.On, c.whole.From) // a grid that changes before the first paid day is the first
		e := epoch{Range: civil.Range{From: from, Until: c.whole.Until}, terms: l.Terms}
		if n > 0 {
			e.cutBy = l.ChangeID
			out[n-1].Until = from
			if out[n-1].Empty() { // two new grids on one day: the last one counts
				e.cutBy, out = out[n-1].cutBy, out[:n-1]
			}
		}
		out = append(out, e)
	}
	return out
}
