// Package comparison says why what a charge was billed in one month differs from another (先月比較). It has no clock and no database: lines
// with their explanations go in, reasons that add up to the difference come out.
package comparison

import (
	"slices"

	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
)

// ID is the id type of the core.
type ID = billing.ID

// Reason says what a part of a difference comes from.
type Reason string

// The reasons.
const (
	Started         Reason = "started"             // the charge's first period
	Ended           Reason = "ended"               // it is billed no more
	Transfer        Reason = "transfer"            // the contract is billed to another customer or account
	Plan            Reason = "plan"                // another item or version took its place
	Price           Reason = "price"               // another price of the same version
	Quantity        Reason = "quantity"            // more or fewer units
	Proration       Reason = "proration"           // only a part of the period was billed in one of the months
	TrialSuspension Reason = "trial_or_suspension" // a share of the price was billed
	DiscountBegun   Reason = "discount_begun"
	DiscountEnded   Reason = "discount_ended"
	DiscountChanged Reason = "discount_changed"
	Cycle           Reason = "cycle"      // periods of several months, or their number in the month
	OneTime         Reason = "one_time"   // charged once
	Adjustment      Reason = "adjustment" // a difference to what earlier months were billed
	Late            Reason = "late"       // periods found after their billing date
	Unbilled        Reason = "unbilled"   // on in both months, and not billed in one of them: on hold, not run yet, a billing date beside the month
	Tax             Reason = "tax"
	Other           Reason = "other"
)

// Reasons are all of them, in the order in which a row lists them.
var Reasons = []Reason{
	Started, Ended, Transfer, Plan, Price, Quantity, Proration, TrialSuspension, DiscountBegun, DiscountEnded, DiscountChanged, Cycle, OneTime, Adjustment, Late, Unbilled, Tax, Other,
}

// Line is a line of a document as a comparison reads it.
type Line struct {
	ChargeID   ID
	DiscountID ID
	Kind       billing.RowKind
	Reason     billing.Reason
	Period     civil.Range
	Amount     money.Amount
	Explain    billing.Explanation
}

// Side is what one month billed of a chain of charges.
type Side struct {
	Month civil.Range
	Lines []Line
}

// Facts are what lines alone don't say of a chain.
type Facts struct {
	// Life is the days on which the chain is on; empty where it no longer is on the contract at all.
	Life civil.Range
	// ElsewhereThen and ElsewhereNow tell that the chain was billed to somebody else in the month.
	ElsewhereThen, ElsewhereNow bool
}

// Part is a reason with the amount, exact, that it explains.
type Part struct {
	Reason Reason
	Amount money.Amount
}

// TaxOnTop is the part of a document's total that its lines don't hold: the tax of those priced without it, as rounded once for the document.
// The tax within the others is in their amounts already, so lines and this add up to the total, whatever the prices and the account are.
func TaxOnTop(d billing.Document) money.Amount {
	on := d.Total
	for _, l := range d.Lines {
		on = on.Sub(l.Amount)
	}
	return on
}

// Explain gives the parts of the difference between two months: now less then. They add up to the difference of the lines' amounts, whatever
// the lines are, and none of them is zero.
func Explain(then, now Side, facts Facts) []Part {
	sums := map[Reason]money.Amount{}
	add := func(r Reason, a money.Amount) { sums[r] = sums[r].Add(a) }
	was, is := regular(then), regular(now)
	for _, side := range []struct {
		lines []Line
		sign  int64
	}{{then.Lines, -1}, {now.Lines, 1}} {
		for _, l := range side.lines {
			if reason, apart := apart(l); apart {
				add(reason, l.Amount.Mul(money.Int(side.sign)))
			}
		}
	}
	switch {
	case len(was.periods) == 0 && len(is.periods) == 0:
	case len(was.periods) == 0:
		add(appeared(is, now, facts), is.amount)
	case len(is.periods) == 0:
		add(vanished(was, then, now, facts), was.amount.Neg())
	case len(was.periods) != len(is.periods) || was.months != is.months:
		add(Cycle, is.amount.Sub(was.amount))
	default:
		both(was, is, add)
	}
	discounts(was, is, add)
	return parts(sums)
}

// parts are sums as a list in the stated order.
func parts(sums map[Reason]money.Amount) (out []Part) {
	for _, r := range Reasons {
		if a := sums[r]; !a.IsZero() {
			out = append(out, Part{r, a})
		}
	}
	return out
}

// apart gives the reason of a line that is no regular bill of a recurring charge.
func apart(l Line) (Reason, bool) {
	switch {
	case l.Reason == billing.Adjustment:
		return Adjustment, true
	case l.Kind == billing.KindOneTime:
		return OneTime, true
	case l.Reason == billing.Late:
		return Late, true
	}
	return "", false
}

// regularBill is what a month regularly billed of a recurring charge, and what a whole period would have cost at its last terms.
type regularBill struct {
	periods []civil.Range
	// months is how long a period is, to the nearest month.
	months int
	amount money.Amount // without discounts
	// unshared is the amount had no share been taken off; full that of whole periods at the terms in which they ended.
	unshared, full money.Amount
	last           *billing.RatedDays
	charge         ID
	rating         *billing.Rating
	discounts      map[ID]money.Amount
}

func regular(s Side) (b regularBill) {
	b.discounts = map[ID]money.Amount{}
	ends := map[civil.Date]Line{}
	for _, l := range s.Lines {
		if _, other := apart(l); other {
			continue
		}
		if l.Kind == billing.KindDiscount {
			b.discounts[l.DiscountID] = b.discounts[l.DiscountID].Add(l.Amount)
			continue
		}
		b.amount, b.unshared = b.amount.Add(l.Amount), b.unshared.Add(unshared(l))
		if !slices.Contains(b.periods, l.Period) {
			b.periods = append(b.periods, l.Period)
		}
		if r := l.Explain.Rating; r != nil && len(r.Parts) > 0 {
			if before, ok := ends[l.Period.From]; !ok || before.Explain.Rating.Part.From.Before(r.Part.From) {
				ends[l.Period.From] = l
			}
		}
	}
	if len(b.periods) > 0 {
		b.months = (b.periods[0].Days() + 15) / 30
	}
	for _, p := range b.periods {
		l, ok := ends[p.From]
		if !ok {
			continue
		}
		r := l.Explain.Rating
		last := &r.Parts[len(r.Parts)-1]
		b.full = b.full.Add(whole(r, last))
		b.last, b.charge, b.rating = last, l.ChargeID, r
	}
	return b
}

// whole is what a full period costs at the price of some of its days, rounded as the line is.
func whole(r *billing.Rating, d *billing.RatedDays) money.Amount {
	return d.Tariff().Price(d.Quantity).Round(r.Scale, r.Rounding)
}

// unshared is a line's amount had none of its days been billed at a share.
func unshared(l Line) money.Amount {
	r := l.Explain.Rating
	if r == nil || !slices.ContainsFunc(r.Parts, func(d billing.RatedDays) bool { return d.Share != nil }) {
		return l.Amount
	}
	all := *r
	all.Parts = slices.Clone(r.Parts)
	for i := range all.Parts {
		all.Parts[i].Share = nil
	}
	return l.Amount.Add(all.Amount().Sub(r.Amount()))
}

// appeared is why a charge is billed in the later month alone.
func appeared(is regularBill, now Side, facts Facts) Reason {
	switch {
	case facts.ElsewhereThen:
		return Transfer
	case slices.ContainsFunc(is.periods, func(p civil.Range) bool { return p.Contains(facts.Life.From) }):
		return Started
	case is.months > 1:
		return Cycle
	case now.Month.Contains(facts.Life.From):
		return Started
	}
	return Unbilled
}

// vanished is why a charge is billed in the earlier month alone.
func vanished(was regularBill, then, now Side, facts Facts) Reason {
	switch {
	case facts.ElsewhereNow:
		return Transfer
	case facts.Life.Empty() || facts.Life.Until.Before(now.Month.Until) && !facts.Life.Until.Before(then.Month.From):
		return Ended
	case was.months > 1:
		return Cycle
	}
	return Unbilled
}

// both compares whole periods at the terms in which they ended, and beside them what wasn't billed of them in either month.
func both(was, is regularBill, add func(Reason, money.Amount)) {
	add(TrialSuspension, is.amount.Sub(is.unshared).Sub(was.amount.Sub(was.unshared)))
	add(Proration, is.unshared.Sub(is.full).Sub(was.unshared.Sub(was.full)))
	step := is.full.Sub(was.full)
	switch {
	case was.last == nil || is.last == nil || len(is.periods) > 1:
		add(Other, step)
	case was.charge != is.charge || was.last.Version != is.last.Version || was.last.ChargeCode != is.last.ChargeCode:
		add(Plan, step)
	default: // the units first, at the price that was; then the price, at the units that are
		more := *was.last
		more.Quantity = is.last.Quantity
		units := whole(was.rating, &more).Sub(was.full)
		add(Quantity, units)
		add(Price, step.Sub(units))
	}
}

func discounts(was, is regularBill, add func(Reason, money.Amount)) {
	for id, amount := range is.discounts {
		if before, ok := was.discounts[id]; ok {
			add(DiscountChanged, amount.Sub(before))
		} else {
			add(DiscountBegun, amount)
		}
	}
	for id, amount := range was.discounts {
		if _, ok := is.discounts[id]; !ok {
			add(DiscountEnded, amount.Neg())
		}
	}
}
