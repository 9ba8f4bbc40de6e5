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
	t.StartRate, t.EndRate, t.ChangePolicy, t.TaxCategory = DailyRate, DailyRate, Prorate, ""
	t.Supply, t.BegunMonth, t.TaxIncluded = "", "", false
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
		a.Charge = Charge{
			ID: d.ID, Code: DiscountCode, Kind: Recurring, Chain: d.ID, BillingStartsOn: t.BillingStartsOn, Range: days,
			Steps: []Step{{On: days.From, ChangeID: d.ChangeID, Planned: d.Planned, Policy: Prorate, Terms: *d.Own}},
		}
		if d.Periods > 0 {
			a.Charge.Until = civil.Min(a.Charge.Until, usedUp(d, []*Charge{&a.Charge}, off))
		}
		out = append(out, a)
	}
	return out
}

// DiscountCode is the code of the charges that amounts off items and contracts are billed as.
const DiscountCode = "discount"
