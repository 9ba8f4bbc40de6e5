package timeline

import (
	"cmp"
	"fmt"
	"maps"
	"slices"

	"keiyaku/internal/core/civil"
)

// Refusal says why a change does not fit where it stands in the fold. The change is left out whole.
type Refusal struct {
	ChangeID ID
	// Operation is the index of the operation that doesn't fit.
	Operation int
	Detail    string
}

// Fold applies changes in order of effective date; within one date: ends of the day before, renewal, start, then the rest by
// the version at which each was recorded. All validation that needs the contract's state is in it. A change that doesn't
// fit is left out and told as a refusal, and the fold goes on, so that one bad reservation hides nothing else.
//
// With the reservations among the changes the result is the planned timeline; see Actual for the other. What renews for ever is
// played up to the term that through (a real date) lies in.
func Fold(book Book, changes []Change, through civil.Date) (Timeline, []Refusal) {
	rest, moved, voided, refusals := beginning(changes)
	acts := actsOf(rest)
	f, refused, parted := play(book, acts)
	for parted != nil { // part of it had been done when another part was refused: it is left out whole
		if voided == nil {
			refusals = append(refusals, *parted)
		}
		acts = slices.DeleteFunc(acts, func(a act) bool { return a.change.ID == parted.ChangeID })
		f, refused, parted = play(book, acts)
	}
	f.finish(through)
	f.Effects = append(f.Effects, moved...)
	if voided != nil { // nothing holds, so nothing fails to
		f.void(*voided)
		return f.Timeline, refusals
	}
	refusals = append(refusals, refused...)
	return f.Timeline, refusals
}

// Actual leaves the reservations out: what has been applied or executed.
func Actual(changes []Change) []Change {
	return slices.DeleteFunc(slices.Clone(changes), func(c Change) bool { return c.Reserved })
}

// Classes order the changes of one date.
const (
	classEnd = iota
	classRenewal
	classStart
	classRest
)

// act is the operations of one change that have their turn together on its date. A change of several classes has several: what it ends,
// ends before a renewal of that day, and what it says of prices is said after it.
type act struct {
	change Change
	class  int
	ops    []int // which of the change's operations
	begun  bool  // an act of the change came before
	more   bool  // another act of the change follows
}

// actsOf puts changes in the order in which they are played.
func actsOf(changes []Change) []act {
	var out []act
	for _, c := range changes {
		byClass := map[int][]int{}
		for i, o := range c.Operations {
			class := o.class()
			if c.has(OpTerminate) { // nothing that it says can hold after the end
				class = classEnd
			}
			byClass[class] = append(byClass[class], i)
		}
		classes := slices.Sorted(maps.Keys(byClass))
		for i, class := range classes {
			out = append(out, act{change: c, class: class, ops: byClass[class], begun: i > 0, more: i+1 < len(classes)})
		}
	}
	slices.SortStableFunc(out, func(a, b act) int {
		return cmp.Or(a.change.EffectiveOn.Compare(b.change.EffectiveOn), cmp.Compare(a.class, b.class), cmp.Compare(a.change.Version, b.change.Version))
	})
	return out
}

func (o Operation) class() int {
	switch o.Op {
	case OpCancelItem, OpTerminate, OpEndDiscount:
		return classEnd
	case OpRenewItem:
		return classRenewal
	case OpSign:
		return classStart
	}
	return classRest
}

// play applies acts in order. One that doesn't fit is left out and told; where its change had begun to be done already, that is
// parted, and the play is to begin again without the change.
func play(book Book, acts []act) (f folder, refused []Refusal, parted *Refusal) {
	f = folder{book: book, graceUntil: civil.Forever}
	gone := map[ID]bool{}
	for _, a := range acts {
		if gone[a.change.ID] {
			continue
		}
		f.advance(a.change.EffectiveOn, a.class)
		before := f.clone()
		op, err := f.apply(a)
		switch {
		case err == nil:
		case a.begun:
			return folder{}, nil, &Refusal{a.change.ID, op, err.Error()}
		default:
			f, gone[a.change.ID] = before, true
			refused = append(refused, Refusal{a.change.ID, op, err.Error()})
		}
	}
	return f, refused, nil
}

// folder is the state between two changes.
type folder struct {
	Timeline
	book    Book
	pending []pending
	// Terms end on boundaries of the day from which they are counted, after the months of all of them so far.
	countFrom civil.Date
	months    int
	// graceUntil is when a grace is over that began with GraceFrom.
	graceUntil civil.Date
	change     Change // the one being applied
	op         int
	// begun is how many changes have done a part of what they do and not all.
	begun int
}

// pending is a new grid that waits for its boundary. Then it gives the terms that follow those in force.
type pending struct {
	on     civil.Date
	item   ID
	charge ID
	to     func(Terms) Terms
	policy Policy
	// change is the change that asked for it, with the one operation that did.
	change Change
}

func (f *folder) clone() folder {
	g := *f
	g.Terms, g.Renewals = slices.Clone(f.Terms), slices.Clone(f.Renewals)
	g.Parties, g.Fields, g.Payments = slices.Clone(f.Parties), slices.Clone(f.Fields), slices.Clone(f.Payments)
	g.Suspensions, g.Holds = slices.Clone(f.Suspensions), slices.Clone(f.Holds)
	g.Effects = slices.Clone(f.Effects)
	g.Discounts, g.Retaxed = slices.Clone(f.Discounts), slices.Clone(f.Retaxed)
	g.pending = slices.Clone(f.pending)
	g.Items = slices.Clone(f.Items)
	for i := range g.Items {
		g.Items[i].Terms, g.Items[i].Renewals = slices.Clone(g.Items[i].Terms), slices.Clone(g.Items[i].Renewals)
		g.Items[i].Charges = slices.Clone(g.Items[i].Charges)
		for j := range g.Items[i].Charges {
			c := &g.Items[i].Charges[j]
			c.Steps = slices.Clone(c.Steps)
		}
	}
	return g
}

func (f *folder) signed() bool { return !f.StartOn.IsZero() }

func (f *folder) ended() bool { return f.signed() && f.Until != civil.Forever }

// endContract ends every item that is still there, and with it the contract.
func (f *folder) endContract(on civil.Date, by EndBy, refund Refund) {
	for i := range f.Items {
		if f.Items[i].Until == civil.Forever { // also one that would have begun on the day: nothing outlives the contract
			f.endItem(&f.Items[i], on, by, refund)
		}
	}
	f.Until, f.EndBy = on, by
	f.pending = nil
	if n := len(f.Terms); n > 0 && f.Terms[n-1].Until.After(on) {
		f.Terms[n-1].Until = on
		if f.Terms[n-1].Empty() { // renewed by the change that ends it
			f.Terms = f.Terms[:n-1]
		}
	}
	f.effect(Effect{Attribute: "state", Before: "active", After: string(by)})
}

// endItem ends an item and its charges, and clips what the bill of an item it replaced would still have run on for.
func (f *folder) endItem(item *Item, on civil.Date, by EndBy, refund Refund) {
	item.Until, item.EndBy, item.EndedBy = on, by, f.change.ID
	for it := item; it != nil; it = f.Item(it.ReplacesID) {
		for i := range it.Charges {
			if c := &it.Charges[i]; c.Until.After(on) {
				c.Until, c.Continued, c.Refund = civil.Max(on, c.From), false, refund
				if paid := f.termUntil(*item); refund == RefundNone && c.Kind == Recurring && c.LastTerms().AllAtOnce && paid != civil.Forever && paid.After(c.Until) {
					c.Until, c.PaidOut = paid, true
				}
			}
		}
	}
	f.effect(Effect{ItemID: item.ID, Attribute: "state", Before: "active", After: string(by)})
}

// termUntil is the end of the term that an item is in: its own, else the contract's.
func (f *folder) termUntil(item Item) civil.Date {
	if item.Term != nil {
		return item.termUntil()
	}
	if len(f.Terms) == 0 {
		return civil.Forever
	}
	return f.Terms[len(f.Terms)-1].Until
}

// endOptions ends the options of a main item with it.
func (f *folder) endOptions(main ID, on civil.Date, by EndBy, refund Refund) {
	for i := range f.Items {
		if o := &f.Items[i]; o.ParentID == main && o.Until == civil.Forever {
			f.endItem(o, on, by, refund)
		}
	}
}

func (f *folder) effect(e Effect) {
	e.ChangeID, e.On = f.change.ID, f.change.EffectiveOn
	if f.op < len(f.change.Operations) {
		e.Op = f.change.Operations[f.op].Op
	}
	if e.ChangeID != "" && e.Before != e.After {
		f.Effects = append(f.Effects, e)
	}
}

// apply does one act of a change; the index says at which operation it failed.
func (f *folder) apply(a act) (op int, err error) {
	f.change = a.change
	for _, i := range a.ops {
		f.op = i
		if err := f.operate(a.change.Operations[i]); err != nil {
			return i, err
		}
	}
	if a.more && !a.begun {
		f.begun++
	}
	if a.begun && !a.more {
		f.begun--
	}
	f.endIfEmpty()
	return 0, nil
}

// endIfEmpty ends a contract when a change has ended its last item and put nothing in its place.
func (f *folder) endIfEmpty() {
	if f.ended() || len(f.Items) == 0 || f.begun > 0 {
		return
	}
	for _, i := range f.Items {
		if i.Until == civil.Forever {
			return
		}
	}
	by := EndCancelled
	if f.change.ID == "" { // its last item's own term ended
		by = EndCompleted
	}
	f.endContract(f.change.EffectiveOn, by, "")
}

func (f *folder) operate(o Operation) error {
	if o.Sign != nil {
		if f.signed() {
			return fmt.Errorf("the contract is signed already")
		}
		return f.sign(*o.Sign)
	}
	if !f.signed() {
		return fmt.Errorf("the contract has not begun on %s", f.change.EffectiveOn)
	}
	if f.ended() {
		return fmt.Errorf("the contract ended on %s", f.Until.AddDays(-1))
	}
	if o.stepsBy() == ByRates {
		return fmt.Errorf("by_rates ends one charge and starts another: it is for a change to another item")
	}
	switch {
	case o.AddItem != nil:
		return f.addItem(o.AddItem.Item)
	case o.ChangeItem != nil:
		return f.changeItem(*o.ChangeItem)
	case o.CustomizeItem != nil:
		return f.customize(*o.CustomizeItem)
	case o.ChangeQuantity != nil:
		return f.changeQuantity(*o.ChangeQuantity)
	case o.CancelItem != nil:
		return f.cancelItem(*o.CancelItem)
	case o.AddDiscount != nil:
		return f.addDiscount(*o.AddDiscount)
	case o.Terminate != nil:
		return f.terminate(*o.Terminate)
	case o.RenewItem != nil:
		return f.renew(*o.RenewItem)
	case o.EndDiscount != nil:
		return f.endDiscount(o.EndDiscount.DiscountID)
	case o.ChangeTerm != nil:
		return f.changeTerm(*o.ChangeTerm)
	case o.ChangeRenewal != nil:
		return f.changeRenewal(*o.ChangeRenewal)
	case o.ChangeBilling != nil:
		return f.changeBilling(*o.ChangeBilling)
	case o.SetCustomFields != nil:
		return f.setFields(o.SetCustomFields.Values)
	case o.Suspend != nil:
		return f.suspend(*o.Suspend)
	case o.Resume != nil:
		return f.resume(*o.Resume)
	case o.Transfer != nil:
		return f.transfer(*o.Transfer)
	case o.OneOff != nil:
		return f.oneOff(*o.OneOff)
	case o.Concede != nil:
		return f.concede(*o.Concede)
	case o.RebillTax != nil:
		f.Retaxed = append(f.Retaxed, f.change.EffectiveOn)
		f.effect(Effect{Attribute: "tax", After: f.change.EffectiveOn.String()})
		return nil
	}
	panic(fmt.Sprintf("timeline: an operation without content: %q", o.Op))
}

// stepsBy gives the policy that an operation names for a step within a charge.
func (o Operation) stepsBy() Policy {
	switch {
	case o.CustomizeItem != nil:
		return o.CustomizeItem.Policy
	case o.ChangeQuantity != nil:
		return o.ChangeQuantity.Policy
	}
	return ""
}

func (f *folder) nextPending() civil.Date {
	next := civil.Forever
	for _, p := range f.pending {
		next = civil.Min(next, p.on)
	}
	return next
}

// hangDiscounts puts every discount on the charges it is for, for the days on which both are.
//
// Concessions come last: what is given out of goodwill comes off what was agreed.
func (f *folder) hangDiscounts() {
	ordered := slices.Clone(f.Discounts)
	slices.SortStableFunc(ordered, func(a, b Discount) int { return cmp.Compare(a.turn(), b.turn()) })
	for i := range f.Items {
		item := &f.Items[i]
		for j := range item.Charges {
			c := &item.Charges[j]
			for _, d := range ordered {
				if d.Own != nil || !f.isOn(d, *item, *c) {
					continue
				}
				days := d.Intersect(c.Range)
				if d.Periods > 0 && c.Kind != OneTime && !days.Empty() {
					chain := f.chainOf(c.Chain)
					days.Until = civil.Min(days.Until, usedUp(d, chain, chain))
				}
				if !days.Empty() {
					d.Range = days
					c.Discounts = append(c.Discounts, d)
				}
			}
		}
	}
}

// isOn tells whether a discount is for a charge: one on the contract or an item takes in its recurring charges and goes on
// with what replaces the item; one on a charge ends with it.
func (t Timeline) isOn(d Discount, item Item, c Charge) bool {
	if d.Concession() {
		return c.Chain == d.Chain
	}
	if d.ChargeCode != "" {
		return item.ID == d.ContractItemID && c.Code == d.ChargeCode
	}
	if c.Kind != Recurring {
		return false
	}
	if d.ContractItemID == "" {
		return true
	}
	for it := &item; it != nil; it = t.Item(it.ReplacesID) {
		if it.ID == d.ContractItemID {
			return true
		}
	}
	return false
}
