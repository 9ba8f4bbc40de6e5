package timeline

import (
	"bytes"
	"cmp"
	"fmt"
	"maps"
	"slices"

	"keiyaku/internal/core/civil"
)

// changeBilling changes where, when and whether the contract is billed.
func (f *folder) changeBilling(op ChangeBilling) error {
	on := f.change.EffectiveOn
	if op.AccountID != "" {
		last := f.Parties[len(f.Parties)-1]
		f.goTo(Party{From: on, CustomerID: last.CustomerID, AccountID: op.AccountID, OnDate: op.Policy == Prorate})
	}
	if op.Timing != "" || op.Agreed.names() {
		for i := range f.Items {
			item := &f.Items[i]
			for j := range item.Charges {
				if c := &item.Charges[j]; c.goesOn() {
					terms := op.Agreed.terms(c.LastTerms())
					terms.Timing = cmp.Or(op.Timing, terms.Timing)
					c.own = c.own.and(op.Agreed.own()).and(Own{Timing: op.Timing != ""})
					f.step(item, c, terms, NextPeriod)
				}
			}
		}
	}
	if op.Payment != nil || op.AccountPayment {
		f.setPayment(op.Payment)
	}
	if op.Hold != nil {
		return f.hold(*op.Hold)
	}
	return nil
}

// hold starts or ends a hold on the contract.
func (f *folder) hold(held bool) error {
	on := f.change.EffectiveOn
	n := len(f.Holds)
	is := n > 0 && f.Holds[n-1].Until == civil.Forever
	switch {
	case held && is:
		return fmt.Errorf("the contract is on hold already, since %s", f.Holds[n-1].From)
	case !held && !is:
		return fmt.Errorf("the contract isn't on hold on %s", on)
	case held:
		f.Holds = append(f.Holds, civil.Range{From: on, Until: civil.Forever})
	default:
		f.Holds[n-1].Until = on
		if f.Holds[n-1].Empty() {
			f.Holds = f.Holds[:n-1]
		}
	}
	f.effect(Effect{Attribute: "hold", Before: fmt.Sprint(is), After: fmt.Sprint(held)})
	return nil
}

func (f *folder) transfer(op Transfer) error {
	if f.Parties[len(f.Parties)-1].CustomerID == op.CustomerID {
		return fmt.Errorf("the contract is that customer's already on %s: change_billing moves it to another account", f.change.EffectiveOn)
	}
	f.goTo(Party{From: f.change.EffectiveOn, CustomerID: op.CustomerID, AccountID: op.AccountID, OnDate: op.Policy == Prorate})
	return nil
}

func (f *folder) goTo(to Party) {
	last := f.Parties[len(f.Parties)-1]
	to.ChangeID = f.change.ID
	f.effect(Effect{Attribute: "customer", Before: string(last.CustomerID), After: string(to.CustomerID)})
	f.effect(Effect{Attribute: "account", Before: string(last.AccountID), After: string(to.AccountID)})
	f.Parties = append(f.Parties, to)
}

// setFields puts custom fields on top of those in force.
func (f *folder) setFields(values map[string]FieldValue) error {
	now := map[string]FieldValue{}
	if n := len(f.Fields); n > 0 {
		now = maps.Clone(f.Fields[n-1].Values)
	}
	for _, key := range slices.Sorted(maps.Keys(values)) {
		v := values[key]
		f.effect(Effect{Attribute: "field:" + key, Before: fieldText(now[key]), After: fieldText(v)})
		if isNull(v) {
			delete(now, key)
			continue
		}
		now[key] = v
	}
	f.Fields = append(f.Fields, FieldStep{On: f.change.EffectiveOn, ChangeID: f.change.ID, Values: now})
	return nil
}

func isNull(v FieldValue) bool { return len(v) == 0 || bytes.Equal(bytes.TrimSpace(v), []byte("null")) }

func fieldText(v FieldValue) string {
	if isNull(v) {
		return ""
	}
	return string(v)
}
