// Package simulation tells what a book of contracts will bring in the months to come, as it is and as it would be with hypothetical changes. Both worlds are the
// engine's own: the same folds, the same plans, with changes added that nobody recorded. It is pure, an account at a time, and its sums add up over any division of
// the accounts.
package simulation

import (
	"errors"
	"fmt"
	"maps"
	"slices"

	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/timeline"
)

// ID is the id type of the core.
type ID = timeline.ID

// Hypothesis is something that might be: exactly one of its members is there.
type Hypothesis struct {
	Move  *Move
	Rates *Rates
	Tax   *Tax
}

// Move is what a bulk change to another version of an item does.
type Move struct {
	// To is the version, of the item that moves; Currency the one that its charges are priced in.
	To       timeline.Edition
	Currency money.Currency
	// FromVersion is the version that moves; 0 for any other than To's.
	FromVersion int
	// On is the day from which on; none for the first day of each contract's next term.
	On civil.Date
}

// Rates are start and end rates as they might be agreed: the items that have others on a day agree them on it, as customize_item does, so that they keep their rates when they move to
// another version later, and what begins later begins with them. What began before keeps its beginning.
type Rates struct {
	// ItemID is the catalogue item whose charges have them; none for all.
	ItemID ID
	// StartRate and EndRate are as a charge's; none for one that stays as it is.
	StartRate, EndRate timeline.Rate
	// From is the day from which on.
	From civil.Date
}

// Tax is a rate of tax in the tenant's country from a day of supply on, in the place of all that are known from then on.
type Tax struct {
	Category string
	Percent  money.Amount
	From     civil.Date
}

// Recorded is what a contract's hypothetical timeline is folded from: the changes that are recorded of it, and what a fold looks up with one recording more.
type Recorded struct {
	Changes []timeline.Change
	Book    timeline.Book
}

// Hypotheses hold together.
type Hypotheses []Hypothesis

// Concern tells whether hypotheses may change a contract, by its timeline as it is. It is right where it says no.
func (hs Hypotheses) Concern(t timeline.Timeline, today civil.Date) bool {
	return slices.ContainsFunc(hs, func(h Hypothesis) bool {
		switch {
		case h.Move != nil:
			from := h.Move.On
			if from.IsZero() {
				from = today
			}
			return slices.ContainsFunc(t.Items, func(i timeline.Item) bool { return i.ItemID == h.Move.To.Item.ItemID && i.Until.After(from) })
		case h.Rates != nil:
			return slices.ContainsFunc(t.Items, h.Rates.concern)
		}
		return false
	})
}

// Settings are the tenant's rules with the hypothetical rates of tax.
func (hs Hypotheses) Settings(s billing.Settings) billing.Settings {
	for _, h := range hs {
		if h.Tax == nil {
			continue
		}
		s.Taxes = slices.DeleteFunc(slices.Clone(s.Taxes), func(r billing.TaxRate) bool { return r.Category == h.Tax.Category && !r.From.Before(h.Tax.From) })
		s.Taxes = append(s.Taxes, billing.TaxRate{Category: h.Tax.Category, From: h.Tax.From, Percent: h.Tax.Percent})
	}
	return s
}

// tax tells whether hypothetical rates of tax may change what an account is billed.
func (hs Hypotheses) tax(a billing.Account) bool {
	if a.Taxes != nil || a.TaxExempt { // another country's, or none
		return false
	}
	return slices.ContainsFunc(hs, func(h Hypothesis) bool {
		return h.Tax != nil && slices.ContainsFunc(a.Contracts, func(c billing.Contract) bool { return h.Tax.taxes(c.Timeline) })
	})
}

func (x Tax) taxes(t timeline.Timeline) bool {
	of := func(terms timeline.Terms) bool { return terms.TaxCategory == x.Category }
	for _, i := range t.Items {
		for _, c := range i.Charges {
			if slices.ContainsFunc(c.Steps, func(s timeline.Step) bool { return of(s.Terms) }) {
				return true
			}
		}
	}
	return slices.ContainsFunc(t.Discounts, func(d timeline.Discount) bool { return d.Own != nil && of(*d.Own) })
}

// Suppose gives a contract as it would be, as the engine takes it: folded from what is recorded of it and what the hypotheses would record today, each as a version of its
// own that says what it moved. They are recorded moves first, so that rates are also those of what items move to. Changed is false where they would record nothing. The error says
// why a hypothesis doesn't fit the contract, in the words that the change itself would be refused with.
func (hs Hypotheses) Suppose(c billing.Contract, of Recorded, today, through civil.Date) (supposed billing.Contract, changed bool, err error) {
	supposed = c
	for _, rates := range []bool{false, true} {
		for n, h := range hs {
			if h.Tax != nil || (h.Rates != nil) != rates {
				continue
			}
			changes, err := h.record(supposed, of.Changes, derivedChange(c.ID, n), today)
			if err != nil {
				return c, false, err
			}
			if changes == nil {
				continue
			}
			if supposed, err = folded(supposed, of, changes, today, through); err != nil {
				return c, false, err
			}
			of.Changes, changed = changes, true
		}
	}
	return supposed, changed, nil
}

// derivedChange is the id of the change that a contract's n-th hypothesis records.
func derivedChange(contract ID, n int) ID {
	return timeline.DerivedID(contract, "hypothesis", ID(fmt.Sprint(n)))
}

// record are a contract's changes with what the hypothesis would record; nil where that is nothing.
func (h Hypothesis) record(c billing.Contract, changes []timeline.Change, id ID, today civil.Date) ([]timeline.Change, error) {
	out, replaced := slices.Clone(changes), false
	var ops []timeline.Operation
	var on civil.Date
	switch {
	case h.Move != nil:
		var err error
		if ops, on, err = h.Move.operations(c.Timeline, today); err != nil {
			return nil, err
		}
	case h.Rates != nil:
		out, replaced = h.Rates.replaced(changes, c.Timeline)
		ops, on = h.Rates.operations(c.Timeline), h.Rates.From
	}
	if len(ops) == 0 && !replaced {
		return nil, nil
	}
	if len(ops) > 0 {
		out = append(out, timeline.Change{ID: id, EffectiveOn: on, Version: c.Version + 1, Reserved: on.After(today), Operations: ops})
	}
	return out, nil
}

// folded folds a contract's changes as they would be, as a version more. What the changes so far don't refuse is an error: that those of the hypothesis don't fit, or that
// later ones don't any more.
func folded(c billing.Contract, of Recorded, changes []timeline.Change, today, through civil.Date) (billing.Contract, error) {
	after, refused := timeline.Fold(of.Book, changes, through)
	known := func(id ID) bool {
		return slices.ContainsFunc(of.Changes, func(ch timeline.Change) bool { return ch.ID == id })
	}
	var had []timeline.Refusal
	if len(refused) > 0 {
		_, had = timeline.Fold(of.Book, of.Changes, through)
	}
	for _, r := range refused {
		switch {
		case !known(r.ChangeID):
			return c, errors.New(r.Detail)
		case !slices.ContainsFunc(had, func(was timeline.Refusal) bool { return was.ChangeID == r.ChangeID }):
			return c, fmt.Errorf("a later change stands on what this takes away: %s", r.Detail)
		}
	}
	touched := timeline.Touched(c.Timeline, after)
	c.Timeline = after
	c.Version++
	c.Marks = append(slices.Clone(c.Marks), billing.Mark{Version: c.Version, RecordedOn: today, Charges: touched})
	c.Recorded = maps.Clone(c.Recorded)
	for _, ch := range changes {
		if !known(ch.ID) {
			c.Recorded[ch.ID] = today
		}
	}
	return c, nil
}

// operations move the contract items that a move is about; none where there are none.
func (m Move) operations(t timeline.Timeline, today civil.Date) ([]timeline.Operation, civil.Date, error) {
	item, on := m.To.Item.ItemID, m.On
	if on.IsZero() {
		now := t.ItemsOn(civil.Max(today, t.StartOn), item, m.FromVersion)
		next, err := t.NextTermOf(now, today)
		if err != nil && len(now) == 0 { // it doesn't have the item
			return nil, on, nil
		}
		if err != nil {
			return nil, on, err
		}
		on = next
	}
	var ops []timeline.Operation
	for _, i := range t.ItemsOn(on, item, m.FromVersion) {
		if i.VersionOn(on) == m.To.Item.Version {
			continue
		}
		if t.Currency != m.Currency {
			return nil, on, fmt.Errorf("%s is priced in %s, the contract is in %s", i.Code, m.Currency, t.Currency)
		}
		ops = append(ops, timeline.Operation{Op: timeline.OpChangeItem, ChangeItem: &timeline.ChangeItem{ContractItemID: i.ID, To: m.To.For(i), KeepOwn: true}})
	}
	return ops, on, nil
}

// moves tells whether terms would be others with the rates.
func (r Rates) moves(t timeline.Terms) bool {
	return r.StartRate != "" && t.StartRate != r.StartRate || r.EndRate != "" && t.EndRate != r.EndRate
}

// concern tells whether an item has charges that would have other rates.
func (r Rates) concern(i timeline.Item) bool {
	return r.about(i.ItemID) && slices.ContainsFunc(i.Charges, func(c timeline.Charge) bool {
		return c.Kind != timeline.OneTime && c.Until.After(r.From) && slices.ContainsFunc(c.Steps, func(s timeline.Step) bool { return r.moves(s.Terms) })
	})
}

func (r Rates) about(item ID) bool { return r.ItemID == "" || r.ItemID == item }

// operations agree the rates for the items that are there before their day.
func (r Rates) operations(t timeline.Timeline) []timeline.Operation {
	var ops []timeline.Operation
	for _, i := range t.ItemsOn(r.From, r.ItemID, 0) {
		there := func(c timeline.Charge) bool {
			terms, ok := c.TermsOn(r.From)
			return ok && c.Kind != timeline.OneTime && r.moves(terms)
		}
		if i.From.Before(r.From) && slices.ContainsFunc(i.Charges, there) {
			ops = append(ops, timeline.Operation{Op: timeline.OpCustomizeItem, CustomizeItem: &timeline.CustomizeItem{
				ContractItemID: i.ID, Agreed: timeline.Agreed{StartRate: r.StartRate, EndRate: r.EndRate},
			}})
		}
	}
	return ops
}

// replaced are the changes with the rates in those that hold from their day on, and in what begins from it on; whether any are others.
func (r Rates) replaced(changes []timeline.Change, t timeline.Timeline) (out []timeline.Change, any bool) {
	out = slices.Clone(changes)
	for i, ch := range out {
		later := !ch.EffectiveOn.Before(r.From)
		ops := slices.Clone(ch.Operations)
		for j := range ops {
			o := &ops[j]
			switch {
			case o.Sign != nil:
				sign := *o.Sign
				sign.Items = slices.Clone(sign.Items)
				for k := range sign.Items {
					any = r.item(&sign.Items[k], !t.StartOn.Before(r.From)) || any
				}
				o.Sign = &sign
			case o.AddItem != nil:
				add := *o.AddItem
				any = r.item(&add.Item, later) || any
				o.AddItem = &add
			case o.ChangeItem != nil:
				change := *o.ChangeItem
				any = r.item(&change.To, later) || any
				o.ChangeItem = &change
			case o.CustomizeItem != nil:
				customize := *o.CustomizeItem
				if on := t.Item(customize.ContractItemID); later && on != nil && r.about(on.ItemID) {
					any = r.agreed(&customize.Agreed) || any
				}
				o.CustomizeItem = &customize
			}
		}
		out[i].Operations = ops
	}
	return out, any
}

// item gives a new item's charges the rates where it begins late enough.
func (r Rates) item(n *timeline.NewItem, later bool) (any bool) {
	if !later || !r.about(n.ItemID) {
		return false
	}
	n.Charges = slices.Clone(n.Charges)
	for i := range n.Charges {
		c := &n.Charges[i]
		if c.Kind == timeline.OneTime || !r.moves(timeline.Terms{StartRate: c.StartRate, EndRate: c.EndRate}) {
			continue
		}
		any = true
		if r.StartRate != "" {
			c.StartRate = r.StartRate
		}
		if r.EndRate != "" {
			c.EndRate = r.EndRate
		}
	}
	return any
}

// agreed gives what a later change agrees of rates.
func (r Rates) agreed(a *timeline.Agreed) (any bool) {
	if r.StartRate != "" && a.StartRate != "" && a.StartRate != r.StartRate {
		a.StartRate, any = r.StartRate, true
	}
	if r.EndRate != "" && a.EndRate != "" && a.EndRate != r.EndRate {
		a.EndRate, any = r.EndRate, true
	}
	return any
}
