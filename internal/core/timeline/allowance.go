package timeline

import (
	"cmp"
	"slices"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/pricing"
)

// Allowance is an amount off an item or the whole contract as it is billed: a negative charge of its own, with a cycle of its own, that is
// never more than what the recurring charges in its scope owe for its days.
type Allowance struct {
	Discount Discount
	// Charge has the discount's id, its days and its terms; the amount is the list price of its terms, above 0.
	Charge Charge
	// ItemID is the contract item that it was agreed on; none for the contract.
	ItemID ID
	// Scope are the chains that it comes off.
	Scope []ID
}

// allowanceTerms are the terms that an amount off an item or the contract is billed by: the grid, the timing and the rounding of the first
// recurring charge that it comes off, as they are when it is agreed.
func allowanceTerms(op AddDiscount, lead Terms) *Terms {
	t := lead
	t.Name, t.Model, t.Scheme, t.ListPrice, t.NegotiatedPrice, t.Quantity = op.Name, pricing.Flat, nil, op.Value, nil, money.Int(1)
	t.CycleMonths = cmp.Or(op.CycleMonths, lead.CycleMonths)
	t.ChangePolicy, t.TaxCategory, t.Supply, t.TaxIncluded = Prorate, "", "", false
	return &t
}

// leading is the first recurring charge in force of an item, or of the contract's items in the order in which they came.
func (f *folder) leading(item ID) *Charge {
	for i := range f.Items {
		it := &f.Items[i]
		if item != "" && it.ID != item {
			continue
		}
		for j := range it.Charges {
			if c := &it.Charges[j]; c.Kind == Recurring && c.goesOn() {
				return c
			}
		}
	}
	return nil
}

// Allowances are the amounts off items and the contract in their stated order, those alone that have charges to come off.
func (t Timeline) Allowances() []Allowance {
	var out []Allowance
	for _, d := range t.Discounts {
		if d.Own == nil {
			continue
		}
		a := Allowance{Discount: d, ItemID: d.ContractItemID}
		life := civil.Range{From: civil.Forever}
		var off []*Charge
		for i := range t.Items {
			for j := range t.Items[i].Charges {
				c := &t.Items[i].Charges[j]
				if c.Kind != Recurring || c.Empty() || !t.isOn(d, t.Items[i], *c) {
					continue
				}
				life = civil.Range{From: civil.Min(life.From, c.From), Until: civil.Max(life.Until, c.Until)}
				off = append(off, c)
				if !slices.Contains(a.Scope, c.Chain) {
					a.Scope = append(a.Scope, c.Chain)
				}
			}
		}
		days := d.Intersect(life)
		if days.Empty() {
			continue
		}
		terms := *d.Own
		a.Charge = Charge{
			ID: d.ID, Code: DiscountCode, Kind: Recurring, Chain: d.ID, BillingStartsOn: t.BillingStartsOn, Range: days, Shares: sharesOfAll(off),
		}
		a.Charge.Steps = []Step{{On: days.From, ChangeID: d.ChangeID, Planned: d.Planned, Policy: Prorate, Terms: terms}}
		if d.Periods > 0 {
			a.Charge.Until = civil.Min(a.Charge.Until, usedUp(d, []*Charge{&a.Charge}, off))
		}
		// What begins or ends with its charges does so by their rates, what does so by itself by days.
		if life.From.Before(a.Charge.From) {
			terms.StartRate = DailyRate
		}
		if a.Charge.Until.Before(life.Until) {
			terms.EndRate = DailyRate
		} else {
			a.Charge.Refund = refundOfAll(off, life.Until)
		}
		a.Charge.Steps[0].Terms = terms
		out = append(out, a)
	}
	return out
}

// sharesOfAll are the days on which only a share is billed of every one of some charges that is there on them.
func sharesOfAll(charges []*Charge) []Share {
	var out []Share
	for _, first := range charges {
		for _, s := range first.Shares {
			alike := func(o Share) bool {
				return o.Reason == s.Reason && o.Until == s.Until && o.Of.Equal(s.Of) && o.FromPolicy == s.FromPolicy && o.UntilPolicy == s.UntilPolicy
			}
			all := !slices.ContainsFunc(charges, func(c *Charge) bool { return !c.Intersect(s.Range).Empty() && !slices.ContainsFunc(c.Shares, alike) })
			if all && !slices.ContainsFunc(out, alike) {
				out = append(out, s)
			}
		}
	}
	return out
}

// refundOfAll is what the ends on a day were asked to give back; none where they differ.
func refundOfAll(charges []*Charge, until civil.Date) (refund Refund) {
	for i, c := range charges {
		if c.Until != until {
			continue
		}
		if i > 0 && refund != "" && c.Refund != refund {
			return ""
		}
		refund = c.Refund
	}
	return refund
}

// DiscountCode is the code of the charges that amounts off items and contracts are billed as.
const DiscountCode = "discount"
