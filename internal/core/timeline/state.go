package timeline

import (
	"encoding/json"
	"fmt"
	"slices"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
)

// ItemState is where an item stands on a day. It is derived, never stored.
type ItemState string

// The states.
const (
	WaitingActivation   ItemState = "waiting_activation"   // signed, before its start
	InTrial             ItemState = "in_trial"             // before its first paid day
	Active              ItemState = "active"               // between start and end
	Suspended           ItemState = "suspended"            // between start and end, and resting
	WaitingCancellation ItemState = "waiting_cancellation" // active, and an earlier end than its term's is recorded
	Cancelled           ItemState = "cancelled"            // after an end that was asked for
	Completed           ItemState = "completed"            // after the term's end without renewal
	Replaced            ItemState = "replaced"             // after a plan change
	Invalidated         ItemState = "invalidated"          // of a contract that never was
)

// StateOn tells an item's state on a day.
func (i Item) StateOn(d civil.Date) ItemState {
	switch {
	case i.EndBy == EndInvalidated:
		return Invalidated
	case d.Before(i.From):
		return WaitingActivation
	case d.Before(i.Until) && slices.ContainsFunc(i.Rests, func(r civil.Range) bool { return r.Contains(d) }):
		return Suspended
	case d.Before(i.Until) && d.Before(i.TrialUntil):
		return InTrial
	case d.Before(i.Until) && i.EndBy == EndCancelled:
		return WaitingCancellation
	case d.Before(i.Until):
		return Active
	case i.EndBy == EndCancelled:
		return Cancelled
	case i.EndBy == EndReplaced:
		return Replaced
	}
	return Completed
}

// StateOn tells the contract's state on a day: what its main items make it.
func (t Timeline) StateOn(d civil.Date) ItemState {
	switch {
	case t.EndBy == EndInvalidated:
		return Invalidated
	case d.Before(t.StartOn):
		return WaitingActivation
	case !d.Before(t.Until) && t.EndBy == EndCancelled:
		return Cancelled
	case !d.Before(t.Until):
		return Completed
	}
	states := map[ItemState]bool{}
	for _, i := range t.Items {
		if i.Kind == Main && i.Contains(d) {
			states[i.StateOn(d)] = true
		}
	}
	switch {
	case len(states) == 1 && states[Suspended]:
		return Suspended
	case len(states) == 1 && states[InTrial]:
		return InTrial
	case t.EndBy == EndCancelled:
		return WaitingCancellation
	case len(states) == 0:
		return Completed
	}
	return Active
}

// StateRange is days on which a contract is in one state, one customer's on one account, and in one term.
type StateRange struct {
	civil.Range
	State ItemState
	Party Party
	// TermUntil is the first day after the term, or after the contract where that is earlier; Forever where nothing ends it.
	TermUntil civil.Date
}

// States gives where the contract stands on every day, from the first of the calendar that civil knows: ranges without a gap, the last
// without an end. Terms that begin after a day (through) haven't begun: the one that runs on it is told for the days to come too.
func (t Timeline) States(through civil.Date) []StateRange {
	cuts := []civil.Date{civil.First, t.StartOn}
	cut := func(r civil.Range) { cuts = append(cuts, r.From, r.Until) }
	cuts = append(cuts, t.Until)
	for _, i := range t.Items {
		cut(i.Range)
		if !i.TrialUntil.IsZero() {
			cuts = append(cuts, i.TrialUntil)
		}
		for _, r := range i.Rests {
			cut(r)
		}
	}
	for _, p := range t.Parties {
		cuts = append(cuts, p.From)
	}
	for _, term := range t.Terms {
		cuts = append(cuts, term.From)
	}
	slices.SortFunc(cuts, civil.Date.Compare)
	cuts = slices.Compact(cuts)
	var out []StateRange
	for i, from := range cuts {
		if from == civil.Forever {
			break
		}
		until := civil.Forever
		if i+1 < len(cuts) {
			until = cuts[i+1]
		}
		next := StateRange{civil.Range{From: from, Until: until}, t.StateOn(from), t.PartyOn(from), t.termUntilOn(from, through)}
		if n := len(out); n > 0 && out[n-1].says(next) {
			out[n-1].Until = until
			continue
		}
		out = append(out, next)
	}
	return out
}

func (s StateRange) says(o StateRange) bool {
	return s.State == o.State && s.Party.CustomerID == o.Party.CustomerID && s.Party.AccountID == o.Party.AccountID && s.TermUntil == o.TermUntil
}

// termUntilOn is when the term is over that a day lies in, of those that have begun by another day; the first before the start, the
// last after it.
//
// Nobody knows the end of a term that stands still, and what never was has none.
func (t Timeline) termUntilOn(d, through civil.Date) civil.Date {
	if t.EndBy == EndInvalidated {
		return civil.Forever
	}
	until := t.Until
	for i, term := range t.Terms {
		if i == 0 || !term.From.After(d) && !term.From.After(through) {
			until = civil.Min(term.Until, t.Until)
			if i == len(t.Terms)-1 && t.StandsStill() {
				until = t.Until
			}
		}
	}
	return until
}

// QuantityOn is the item's contracted quantity on a day of its life; before and after it, that of the nearest day.
func (i Item) QuantityOn(d civil.Date) money.Amount {
	c := i.nearest(d)
	if c == nil {
		return money.Int(1)
	}
	q := c.Steps[0].Terms.Quantity
	for _, s := range c.Steps {
		if !s.On.After(d) {
			q = s.Terms.Quantity
		}
	}
	return q
}

// nearest is the charge that says the item's quantity on a day: a recurring one that is there, else the last that was, else
// the first to come; a one-time charge where the item has no other.
func (i Item) nearest(d civil.Date) *Charge {
	var out *Charge
	best := -1
	for j := range i.Charges {
		c, fit := &i.Charges[j], 0
		if c.Kind == Recurring {
			fit += 4
		}
		if c.Contains(d) {
			fit += 2
		}
		if !c.From.After(d) {
			fit++
		}
		if fit > best || fit == best && fit&1 == 1 {
			out, best = c, fit
		}
	}
	return out
}

// Touch is a charge whose bill a recording may make differ, from a day on: periods that end before it are not its business.
type Touch struct {
	Charge ID
	From   civil.Date
}

// Touched lists the charges whose bill two folds of one contract may make differ, in the order in which they come: what a
// change is a cause for. Names don't price and don't count. A chain is rated as one, so it is touched whole.
func Touched(before, after Timeline) []Touch {
	was, is := before.ratings(), after.ratings()
	chains := map[ID]civil.Date{}
	for _, t := range []Timeline{before, after} {
		for _, ch := range t.Chains() {
			for _, c := range ch.Charges {
				from := firstDifference(was[c.ID], is[c.ID])
				if known, ok := chains[ch.ID]; !ok || from.Before(known) {
					chains[ch.ID] = from
				}
			}
		}
	}
	var order []ID
	touched := map[ID]civil.Date{}
	for _, t := range []Timeline{before, after} {
		for _, ch := range t.Chains() {
			for _, c := range ch.Charges { // one that came into another chain is touched as early as either is
				from, seen := touched[c.ID]
				if !seen {
					order = append(order, c.ID)
					from = civil.Forever
				}
				touched[c.ID] = civil.Min(from, chains[ch.ID])
			}
		}
	}
	for _, t := range []Timeline{before, after} {
		for _, a := range t.Allowances() { // what it comes off caps it
			id := a.Charge.ID
			from, seen := touched[id]
			if !seen {
				order = append(order, id)
				from = firstDifference(was[id], is[id])
			}
			for _, ch := range a.Scope {
				from = civil.Min(from, before.periodAt(ch, chains[ch]))
				from = civil.Min(from, after.periodAt(ch, chains[ch]))
			}
			touched[id] = from
		}
	}
	var out []Touch
	for _, id := range order {
		if from := touched[id]; from != civil.Forever {
			out = append(out, Touch{id, from})
		}
	}
	return out
}

// periodAt is the first day of the service period of a chain that a day lies in: what changes on the day may change what is owed for all of
// it. The day itself where the chain has none.
func (t Timeline) periodAt(chain ID, d civil.Date) civil.Date {
	first := d
	if d == civil.Forever {
		return d
	}
	for _, ch := range t.Chains() {
		for _, c := range ch.Charges {
			if ch.ID != chain || c.Empty() || d.Before(c.From) {
				continue
			}
			terms := c.stepOn(d).Terms
			nominal, _ := terms.Anchor.Period(terms.CycleMonths, d)
			first = civil.Min(first, nominal.From)
		}
	}
	return first
}

// ratingFact is something that a charge's bill depends on, from a day on.
type ratingFact struct {
	on   civil.Date
	what string
}

// firstDifference is the first day on which two sets of facts differ; Forever where they are the same.
func firstDifference(a, b map[ratingFact]bool) civil.Date {
	first := civil.Forever
	for _, pair := range [][2]map[ratingFact]bool{{a, b}, {b, a}} {
		for f := range pair[0] {
			if !pair[1][f] {
				first = civil.Min(first, f.on)
			}
		}
	}
	return first
}

// ratings writes down, for every charge, all that its bill depends on. An amount off an item or the contract is a charge too.
func (t Timeline) ratings() map[ID]map[ratingFact]bool {
	out := map[ID]map[ratingFact]bool{}
	for _, item := range t.Items {
		for _, c := range item.Charges {
			out[c.ID] = t.ratingOf(c)
		}
	}
	for _, a := range t.Allowances() {
		out[a.Charge.ID] = t.ratingOf(a.Charge)
	}
	return out
}

func (t Timeline) ratingOf(c Charge) map[ratingFact]bool {
	facts := map[ratingFact]bool{}
	add := func(on civil.Date, what ...any) {
		b, err := json.Marshal(what)
		if err != nil {
			panic(fmt.Sprintf("timeline: terms that don't marshal: %v", err))
		}
		facts[ratingFact{on, string(b)}] = true
	}
	add(c.From, "begins", c.Kind, c.Chain, c.Replaces, c.BillingStartsOn, t.Currency, c.BilledOn)
	if c.Until != civil.Forever {
		add(c.Until, "ends", c.Continued, c.Refund)
		if c.Refund != "" { // the whole last period is another
			add(civil.Min(c.From, c.Until), "ends with a refund", c.Until, c.Refund)
		}
	}
	for i, d := range t.Retaxed {
		add(civil.Max(d, c.From), "taxed again", i)
	}
	for i, s := range c.Shares {
		add(s.From, "share", i, s.Reason, s.Of, s.FromPolicy)
		if s.Until != civil.Forever {
			add(s.Until, "share ends", i, s.UntilPolicy)
		}
	}
	for i, p := range t.Parties {
		add(civil.Max(p.From, c.From), "billed to", i, p.AccountID, p.OnDate)
	}
	for _, h := range t.Holds {
		add(h.From, "held")
		if h.Until != civil.Forever {
			add(h.Until, "released")
		}
	}
	var last *Terms
	turn := map[civil.Date]int{}
	for _, s := range c.Steps {
		s.Terms.Name = ""
		if last == nil || !last.Equal(s.Terms) { // else only the name is new
			// With what it steps from and its turn: the order of a day's steps counts, and a day may step to and fro.
			turn[s.On]++
			add(s.On, "step", turn[s.On], last, s.Policy, s.Terms)
		}
		last = &s.Terms
	}
	for i, d := range c.Discounts {
		add(d.From, "discount", i, d.ID, d.Kind, d.Value, d.Whole)
		if d.Until != civil.Forever {
			add(d.Until, "discount ends", i, d.ID)
		}
	}
	return facts
}
