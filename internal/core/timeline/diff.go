package timeline

import (
	"fmt"
	"maps"
	"slices"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
)

// Diff says what differs between two days of a contract: items that came and went, and every attribute that moved.
func Diff(t Timeline, from, until civil.Date) []Effect {
	var out []Effect
	add := func(e Effect) {
		if e.Before != e.After {
			e.On = until
			out = append(out, e)
		}
	}
	for _, item := range t.Items {
		add(Effect{ItemID: item.ID, Attribute: "state", Before: string(item.StateOn(from)), After: string(item.StateOn(until))})
		add(Effect{ItemID: item.ID, Attribute: "renewal", Before: item.Renewals.On(from).String(), After: item.Renewals.On(until).String()})
		add(Effect{ItemID: item.ID, Attribute: "quantity", Before: item.QuantityOn(from).String(), After: item.QuantityOn(until).String()})
		for _, c := range item.Charges {
			was, had := c.TermsOn(from)
			is, has := c.TermsOn(until)
			if had && has {
				for _, e := range termDifferences(item.ID, c.Code, was, is) {
					add(e)
				}
			}
			for _, d := range c.Discounts {
				add(Effect{ItemID: item.ID, Charge: c.Code, Attribute: "discount", Before: d.on(from), After: d.on(until)})
			}
		}
	}
	for _, a := range t.Allowances() {
		d := a.Discount
		d.Range = a.Charge.Range
		add(Effect{ItemID: d.ContractItemID, Attribute: "discount", Before: d.on(from), After: d.on(until)})
	}
	was, is := t.PartyOn(from), t.PartyOn(until)
	add(Effect{Attribute: "customer", Before: string(was.CustomerID), After: string(is.CustomerID)})
	add(Effect{Attribute: "account", Before: string(was.AccountID), After: string(is.AccountID)})
	had, has := t.FieldsOn(from), t.FieldsOn(until)
	keys := map[string]bool{}
	for k := range had {
		keys[k] = true
	}
	for k := range has {
		keys[k] = true
	}
	for _, k := range slices.Sorted(maps.Keys(keys)) {
		add(Effect{Attribute: "field:" + k, Before: fieldText(had[k]), After: fieldText(has[k])})
	}
	add(Effect{Attribute: "hold", Before: fmt.Sprint(t.HeldOn(from)), After: fmt.Sprint(t.HeldOn(until))})
	add(Effect{Attribute: "renewal", Before: t.Renewals.On(from).String(), After: t.Renewals.On(until).String()})
	before, _ := t.TermOn(from)
	after, _ := t.TermOn(until)
	add(Effect{Attribute: "term", Before: before.LastDay().String(), After: after.LastDay().String()})
	return out
}

func (d Discount) on(day civil.Date) string {
	if !d.Contains(day) {
		return ""
	}
	return d.String()
}

// String says a discount in short, for what is shown of a change.
func (d Discount) String() string { return fmt.Sprintf("%s %s %s", d.Name, d.Kind, d.Value) }

// Named gives the operation without what equals the state that it is based on, and false where nothing is left: a form that
// sends everything names nothing by accident. The timeline is the fold of everything else.
func (t Timeline) Named(on civil.Date, o Operation) (Operation, bool) {
	switch {
	case o.ChangeQuantity != nil:
		item := t.Item(o.ChangeQuantity.ContractItemID)
		if item == nil {
			return o, true
		}
		to := o.ChangeQuantity.To
		by := o.ChangeQuantity.By
		same := to != nil && to.Equal(item.QuantityOn(on)) || by != nil && by.IsZero()
		return o, !same
	case o.CustomizeItem != nil:
		item := t.Item(o.CustomizeItem.ContractItemID)
		if item == nil {
			return o, true
		}
		named := *o.CustomizeItem
		t.dropUnmoved(*item, on, &named)
		o.CustomizeItem = &named
		return o, named.names()
	case o.SetCustomFields != nil:
		now := t.FieldsOn(on)
		named := map[string]FieldValue{}
		for k, v := range o.SetCustomFields.Values {
			if fieldText(v) != fieldText(now[k]) {
				named[k] = v
			}
		}
		o.SetCustomFields = &SetCustomFields{Values: named}
		return o, len(named) > 0
	case o.ChangeBilling != nil:
		named := *o.ChangeBilling
		if named.AccountID == t.PartyOn(on).AccountID {
			named.AccountID = ""
		}
		if now := t.PaymentOn(on); named.Payment != nil && now != nil && *now == *named.Payment {
			named.Payment = nil
		}
		if t.PaymentOn(on) == nil {
			named.AccountPayment = false
		}
		o.ChangeBilling = &named
		return o, named.Payment != nil || named.AccountPayment || named.AccountID != "" || named.Timing != "" || named.Agreed.names() || named.Hold != nil
	case o.ChangeStart != nil:
		return o, o.ChangeStart.StartOn != t.StartOn
	}
	return o, true
}

// dropUnmoved takes out of a customization what every charge that it is for has already.
func (t Timeline) dropUnmoved(item Item, on civil.Date, op *CustomizeItem) {
	all := func(has func(Terms) bool) bool {
		any := false
		for _, c := range item.Charges {
			terms, ok := c.TermsOn(on)
			if !ok || c.Kind != Recurring || op.ChargeCode != "" && c.Code != op.ChargeCode {
				continue
			}
			if !has(terms) {
				return false
			}
			any = true
		}
		return any
	}
	if p := op.NegotiatedPrice; p != nil && all(func(t Terms) bool { return t.NegotiatedPrice != nil && t.NegotiatedPrice.Equal(*p) }) {
		op.NegotiatedPrice = nil
	}
	if op.BackToList && all(func(t Terms) bool { return t.NegotiatedPrice == nil }) {
		op.BackToList = false
	}
	if op.CycleMonths != 0 && all(func(t Terms) bool { return t.CycleMonths == op.CycleMonths }) {
		op.CycleMonths = 0
	}
	if !op.Anchor.IsZero() && all(func(t Terms) bool { return t.Anchor == op.Anchor }) {
		op.Anchor = civil.Anchor{}
	}
	if op.Timing != "" && all(func(t Terms) bool { return t.Timing == op.Timing }) {
		op.Timing = ""
	}
	if op.Rounding != "" && all(func(t Terms) bool { return t.Rounding == op.Rounding }) {
		op.Rounding = ""
	}
	if op.Name != "" && all(func(t Terms) bool { return t.Name == op.Name }) {
		op.Name = ""
	}
	if op.Agreed.names() && all(func(t Terms) bool { return op.Agreed.terms(t).Equal(t) }) {
		op.Agreed = Agreed{}
	}
}

func (c CustomizeItem) names() bool {
	return c.NegotiatedPrice != nil || c.BackToList || c.CycleMonths != 0 || !c.Anchor.IsZero() || c.Timing != "" || c.Rounding != money.Rounding("") || c.Name != "" || c.Agreed.names()
}
