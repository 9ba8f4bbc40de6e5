package timeline

import (
	"cmp"
	"fmt"
	"slices"

	"keiyaku/internal/core/civil"
)

// beginning settles what is decided before a contract begins to be played: on which day it starts, and whether it ever was. It
// gives the changes to fold, with the signing where the last change of the start put it, what those changes did, and the change
// that voids the contract, if one does. Refused is a start at which nothing would be left of the first term.
func beginning(changes []Change) (rest []Change, moved []Effect, voided *Change, refused []Refusal) {
	var starts, voids []Change
	var signing *Change
	for _, c := range changes {
		switch {
		case c.has(OpVoid):
			voids = append(voids, c)
		case c.has(OpChangeStart):
			starts = append(starts, c)
		default:
			rest = append(rest, c)
		}
	}
	byVersion := func(a, b Change) int { return cmp.Compare(a.Version, b.Version) }
	slices.SortFunc(voids, byVersion)
	for i, c := range voids {
		if voided = &voids[0]; i > 0 {
			refused = append(refused, Refusal{c.ID, 0, "the contract is void already"})
		}
	}
	if voided != nil { // what was reserved rests, in case the void is undone
		rest = slices.DeleteFunc(rest, func(c Change) bool { return c.Reserved && !c.has(OpSign) })
	}
	for i := range rest {
		if rest[i].has(OpSign) {
			signing = &rest[i]
		}
	}
	if signing == nil {
		return rest, nil, voided, refused
	}
	slices.SortFunc(starts, byVersion)
	for _, c := range starts {
		op := *c.Operations[0].ChangeStart
		next := signing.startingOn(op)
		if end := next.Operations[0].Sign.firstTermUntil(); !op.StartOn.Before(end) {
			refused = append(refused, Refusal{c.ID, 0, fmt.Sprintf("the first term ends on %s, before it would begin: move the term with the start (shift all)", end.AddDays(-1))})
			continue
		}
		if e := (Effect{ChangeID: c.ID, On: c.EffectiveOn, Op: OpChangeStart, Attribute: "start", Before: signing.EffectiveOn.String(), After: op.StartOn.String()}); e.Before != e.After {
			moved = append(moved, e)
		}
		if was, is := signing.billedFrom(), next.billedFrom(); was != is {
			moved = append(moved, Effect{ChangeID: c.ID, On: c.EffectiveOn, Op: OpChangeStart, Attribute: "billing_starts_on", Before: was.String(), After: is.String()})
		}
		*signing = next
	}
	return rest, moved, voided, refused
}

// firstTermUntil is the first day after the first term where that is counted from a day of its own; else it follows the start.
func (s Sign) firstTermUntil() civil.Date {
	if s.TermMonths == 0 || s.countFrom.IsZero() {
		return civil.Forever
	}
	return civil.AnchorOn(s.countFrom).Boundary(1, s.TermMonths)
}

// billedFrom is the day from which a signing lets the contract be billed.
func (c Change) billedFrom() civil.Date {
	if on := c.Operations[0].Sign.BillingStartsOn; !on.IsZero() {
		return on
	}
	return c.EffectiveOn
}

func (c Change) has(op string) bool {
	return slices.ContainsFunc(c.Operations, func(o Operation) bool { return o.Op == op })
}

// startingOn is a signing with another start. What was agreed at signing moves by the same distance, or stays: then terms, trials
// and the minimum are counted from where they were.
func (c Change) startingOn(to ChangeStart) Change {
	was := c.EffectiveOn
	sign := *c.Operations[0].Sign
	if to.Shift == ShiftStart {
		if sign.countFrom.IsZero() {
			sign.countFrom = was
		}
	} else {
		if !sign.countFrom.IsZero() {
			sign.countFrom = to.Shifted(was, sign.countFrom)
		}
		sign.Discounts = slices.Clone(sign.Discounts)
		for i := range sign.Discounts {
			if d := &sign.Discounts[i]; !d.Until.IsZero() {
				d.Until = to.Shifted(was, d.Until)
			}
		}
	}
	sign.BillingStartsOn = to.BillingStartsOn
	c.EffectiveOn = to.StartOn
	c.Operations = []Operation{{Op: OpSign, Sign: &sign}}
	return c
}

// Shifted moves a day by as much as the start moves: by months where the start keeps its day of the month, else by days.
func (s ChangeStart) Shifted(was, d civil.Date) civil.Date {
	if s.Shift == ShiftStart || d == civil.Forever {
		return d
	}
	y0, m0, d0 := was.YMD()
	y1, m1, d1 := s.StartOn.YMD()
	if d0 == d1 {
		return d.AddMonths((y1-y0)*12 + int(m1) - int(m0))
	}
	return d.AddDays(was.Days(s.StartOn))
}

// ShiftedOperation is an operation agreed at signing with the days that it names moved as the start moves.
func (s ChangeStart) ShiftedOperation(was civil.Date, o Operation) Operation {
	shift := func(d *civil.Date) {
		if !d.IsZero() {
			*d = s.Shifted(was, *d)
		}
	}
	switch {
	case o.AddDiscount != nil:
		d := *o.AddDiscount
		shift(&d.Until)
		o.AddDiscount = &d
	case o.Suspend != nil:
		rest := *o.Suspend
		shift(&rest.Until)
		o.Suspend = &rest
	case o.ChangeTerm != nil:
		term := *o.ChangeTerm
		shift(&term.Until)
		o.ChangeTerm = &term
	case o.AddItem != nil:
		add := *o.AddItem
		shift(&add.Item.BillingStartsOn)
		o.AddItem = &add
	case o.ChangeItem != nil:
		change := *o.ChangeItem
		shift(&change.To.BillingStartsOn)
		o.ChangeItem = &change
	}
	return o
}

// void empties the timeline of a contract that never was. What had been on it is still named, with no day of its own, so that
// people see what was voided; nothing is owed for it.
func (f *folder) void(c Change) {
	f.change, f.op = c, 0
	f.Until, f.EndBy = f.StartOn, EndInvalidated
	f.Terms, f.Discounts, f.Suspensions, f.Holds = nil, nil, nil, nil
	f.GraceFrom = civil.Date{}
	for i := range f.Items {
		item := &f.Items[i]
		item.Until, item.EndBy, item.EndedBy = item.From, EndInvalidated, c.ID
		item.Terms, item.Renewals, item.Rests, item.TrialUntil = nil, nil, nil, civil.Date{}
		for j := range item.Charges {
			ch := &item.Charges[j]
			ch.Until, ch.Continued, ch.Discounts, ch.Shares, ch.Refund = ch.From, false, nil, nil, ""
		}
	}
	f.effect(Effect{Attribute: "state", Before: "active", After: string(EndInvalidated)})
}
