package mrr

import (
	"slices"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/timeline"
)

// Reason says why the recurring revenue of a contract moves.
type Reason string

// The reasons.
const (
	ByContract   Reason = "contract"   // it begins or ends, or goes on in a grace that isn't billed
	ByItem       Reason = "item"       // an item comes or goes
	ByPlan       Reason = "plan"       // another item takes an item's place, or an item is made up otherwise
	ByPrice      Reason = "price"      // the list price, the negotiated one, or the tiers of the same item
	ByQuantity   Reason = "quantity"   // as many or few more of it
	ByTerms      Reason = "terms"      // the cycle that its price is for
	ByDiscount   Reason = "discount"   // one begins, ends, or is of another value
	ByTrial      Reason = "trial"      // the first paid day
	BySuspension Reason = "suspension" // it rests, or goes on
	ByTransfer   Reason = "transfer"   // it becomes another customer's
	// ByCurrency is shown in place of the reason where a customer comes into one currency while it pays, or goes from one and pays, in another.
	ByCurrency Reason = "currency"
)

// Reasons are all of them, in the order in which they are listed.
var Reasons = []Reason{ByContract, ByItem, ByPlan, ByPrice, ByQuantity, ByTerms, ByDiscount, ByTrial, BySuspension, ByTransfer, ByCurrency}

// Cause is what a step is of: where, when and why. It compares with ==.
type Cause struct {
	On         civil.Date
	CustomerID ID
	ContractID ID
	Currency   money.Currency
	// LineID is the contract item that began a line of them, each of which took the place of the one before (プラン変更).
	LineID ID
	// ItemID and Version are those of the catalogue.
	ItemID  ID
	Version int
	Reason  Reason
	// ChangeID is the change that makes it; none for what comes by itself (a term's end, a trial's).
	ChangeID ID
}

// Step is an amount by which the monthly recurring revenue of a contract moves on a day, from the day on: above 0 for more.
type Step struct {
	Cause
	Amount money.Amount
}

// Steps gives every step of a contract's timeline in the order of their days. The steps up to a day add up to what On gives for it.
func Steps(contract ID, t timeline.Timeline) []Step {
	if t.EndBy == timeline.EndInvalidated {
		return nil
	}
	allowances := t.Allowances()
	s := stepper{contract: contract, timeline: t}
	var before []part
	for _, on := range cuts(t, allowances) {
		after := partsOn(t, allowances, on)
		s.day(on, before, after)
		before = after
	}
	return s.steps
}

// cuts are the days on which a contract's recurring revenue may move, ascending: between two of them it stays as it is.
func cuts(t timeline.Timeline, allowances []timeline.Allowance) []civil.Date {
	var out []civil.Date
	add := func(r civil.Range) {
		if !r.Empty() {
			out = append(out, r.From, r.Until)
		}
	}
	for _, item := range t.Items {
		add(item.Range)
		for _, c := range item.Charges {
			add(c.Range)
			for _, s := range c.Segments() {
				add(s.Range)
			}
		}
	}
	for _, a := range allowances {
		add(a.Charge.Range)
	}
	for _, p := range t.Parties {
		out = append(out, p.From)
	}
	slices.SortFunc(out, civil.Date.Compare)
	return slices.DeleteFunc(slices.Compact(out), func(d civil.Date) bool { return d == civil.Forever })
}

// stepper collects the steps of one contract.
type stepper struct {
	contract ID
	timeline timeline.Timeline
	steps    []Step
}

// day adds the steps of one day: those of its customer's changing first, then each charge that is there before and after, then what came or went.
func (s *stepper) day(on civil.Date, before, after []part) {
	was, is := s.timeline.PartyOn(on.AddDays(-1)), s.timeline.PartyOn(on)
	if was.CustomerID != is.CustomerID {
		for _, p := range before {
			cause := s.cause(on, p, ByTransfer, is.ChangeID)
			s.add(from(cause, was.CustomerID), p.amount().Neg())
			s.add(cause, p.amount())
		}
	}
	for _, p := range before {
		if i := slices.IndexFunc(after, p.continues); i < 0 {
			s.add(s.cause(on, p, s.whyGone(on, p), p.item.EndedBy), p.amount().Neg())
		}
	}
	for _, p := range after {
		i := slices.IndexFunc(before, p.continues)
		if i < 0 {
			s.add(s.cause(on, p, s.whyCome(on, p, before), p.item.AddedBy), p.amount())
			continue
		}
		s.moved(on, before[i], p)
	}
}

// continues tells whether two parts of neighbouring days are one charge, or of charges that follow one another by a change of plan.
func (p part) continues(o part) bool { return p.charge.Chain == o.charge.Chain }

// moved adds the steps from a charge as it was to what it is: what is different is put in its place one after another, so that each reason gets
// what it makes alone, and all together the whole.
func (s *stepper) moved(on civil.Date, was, is part) {
	change := changeOf(on, is)
	price := ByPrice
	if was.item.ItemID != is.item.ItemID {
		price = ByPlan
	}
	if was.item.ItemID != is.item.ItemID || was.terms.Version != is.terms.Version { // all of it goes from the one to the other
		s.add(s.cause(on, was, price, change), was.amount().Neg())
		s.add(s.cause(on, is, price, change), was.amount())
	}
	now := was
	now.item, now.charge = is.item, is.charge
	put := func(reason Reason, change ID, set func()) {
		amount := now.amount()
		set()
		s.add(s.cause(on, is, reason, change), now.amount().Sub(amount))
	}
	put(price, change, func() {
		quantity, cycle := now.terms.Quantity, now.terms.CycleMonths
		now.terms = is.terms
		now.terms.Quantity, now.terms.CycleMonths = quantity, cycle
	})
	put(ByQuantity, change, func() { now.terms.Quantity = is.terms.Quantity })
	put(ByTerms, change, func() { now.terms.CycleMonths = is.terms.CycleMonths })
	put(ByDiscount, discountedBy(on, is), func() { now.discounts = is.discounts })
	put(whyShare(was, is), "", func() { now.share, now.reason = is.share, is.reason })
	put(ByDiscount, "", func() { now.allowed = is.allowed })
}

// whyShare is why another share of the price is billed.
func whyShare(was, is part) Reason {
	for _, reason := range []timeline.ShareReason{was.reason, is.reason} {
		switch reason {
		case timeline.ShareTrial:
			return ByTrial
		case timeline.ShareGrace:
			return ByContract
		}
	}
	return BySuspension
}

// whyGone is why a charge isn't there any more.
func (s *stepper) whyGone(on civil.Date, p part) Reason {
	switch {
	case !on.Before(s.timeline.Until):
		return ByContract
	case p.item.Until != on || p.item.EndBy == timeline.EndReplaced:
		return ByPlan
	}
	return ByItem
}

// whyCome is why a charge is there that wasn't.
func (s *stepper) whyCome(on civil.Date, p part, before []part) Reason {
	switch {
	case len(before) == 0 && on == s.timeline.StartOn:
		return ByContract
	case p.item.From != on || p.item.ReplacesID != "":
		return ByPlan
	}
	return ByItem
}

// changeOf is the change from which a charge has the terms that begin on a day; none where they began before.
func changeOf(on civil.Date, p part) ID {
	for _, s := range slices.Backward(p.charge.Steps) {
		if s.On == on {
			return s.ChangeID
		}
	}
	return ""
}

// discountedBy is the change that agreed a discount which begins on a day; none where none does.
func discountedBy(on civil.Date, p part) ID {
	for _, d := range p.discounts {
		if d.From == on {
			return d.ChangeID
		}
	}
	return ""
}

func (s *stepper) cause(on civil.Date, p part, reason Reason, change ID) Cause {
	return Cause{
		On: on, CustomerID: s.timeline.PartyOn(on).CustomerID, ContractID: s.contract, Currency: s.timeline.Currency, LineID: s.line(p.item), ItemID: p.item.ItemID,
		Version: p.terms.Version, Reason: reason, ChangeID: change,
	}
}

func from(c Cause, customer ID) Cause {
	c.CustomerID = customer
	return c
}

// line is the contract item that began the line of an item.
func (s *stepper) line(item *timeline.Item) ID {
	for item.ReplacesID != "" {
		before := s.timeline.Item(item.ReplacesID)
		if before == nil {
			break
		}
		item = before
	}
	return item.ID
}

// add adds to the step of a cause.
func (s *stepper) add(c Cause, amount money.Amount) {
	if amount.IsZero() {
		return
	}
	for i := len(s.steps) - 1; i >= 0 && s.steps[i].On == c.On; i-- {
		if s.steps[i].Cause == c {
			s.steps[i].Amount = s.steps[i].Amount.Add(amount)
			return
		}
	}
	s.steps = append(s.steps, Step{c, amount})
}
