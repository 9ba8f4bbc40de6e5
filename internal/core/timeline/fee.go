package timeline

import (
	"fmt"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/pricing"
)

// FeeCode is the code of the charge that a fee for ending early makes.
const FeeCode = "early_termination_fee"

// chargeFee puts the fee for ending early on the contract: a one-time charge of its main item on the last day. Ending when the
// rest is over costs nothing.
func (f *folder) chargeFee(fee Fee, refund Refund) error {
	on := f.change.EffectiveOn
	amount := fee.Amount
	if fee.Kind == FeeRest {
		until := f.MinimumUntil
		if !fee.ToMinimum {
			until = f.termEnd()
		}
		if until == civil.Forever || until.IsZero() {
			return fmt.Errorf("there is no end that the rest could be counted to: the contract has no such term; use a fixed fee")
		}
		unit, _ := f.Currency.MinorUnit()
		amount = f.costOf(civil.Range{From: on, Until: until}, refund).Mul(fee.Percent).QuoRound(money.Int(100), unit, money.Down)
	}
	if amount.Sign() <= 0 {
		return nil
	}
	last := on.AddDays(-1)
	for i := range f.Items {
		item := &f.Items[i]
		if item.Kind != Main || item.Until != civil.Forever || item.From.After(last) {
			continue
		}
		spec := ChargeSpec{ID: fee.ChargeID, Code: FeeCode, Name: fee.Name, Model: pricing.Flat, ListPrice: amount, TaxCategory: fee.TaxCategory}
		f.chargeOnce(item, spec, money.Int(1), last)
		f.effect(Effect{ItemID: item.ID, Charge: FeeCode, Attribute: "fee", After: amount.String()})
		return nil
	}
	return fmt.Errorf("the contract has no main item on %s that the fee could be charged on", last)
}

// feeScale is how exactly the rest of each charge is counted before the share is taken and rounded.
const feeScale = 6

// costOf is what the recurring charges in force would cost in a range of days at their prices before discounts: by whole months
// from its first day, the rest by the days of the month that they lie in. Days of a running period that nothing is given back for are paid
// already and don't count again.
func (f *folder) costOf(days civil.Range, refund Refund) money.Amount {
	var sum money.Amount
	for _, item := range f.Items {
		for _, c := range item.Charges {
			if c.Kind != Recurring || !c.goesOn() {
				continue
			}
			terms := c.LastTerms()
			rest := days
			if refund == RefundNone || refund == "" && terms.EndRate == FullPrice {
				rest.From = terms.Anchor.NextBoundary(terms.CycleMonths, days.From)
			}
			if !rest.Empty() {
				sum = sum.Add(terms.costOf(rest))
			}
		}
	}
	return sum
}

// costOf is what a charge with these terms would cost in a range of days, at its price before discounts.
func (t Terms) costOf(days civil.Range) money.Amount {
	begun, months := civil.AnchorOn(days.From).Period(1, days.Until)
	price := t.FullPrice()
	month := price.QuoRound(money.Int(int64(t.CycleMonths)), feeScale, money.HalfEven)
	whole := price.MulRatio(int64(months), int64(t.CycleMonths), feeScale, money.HalfEven)
	return whole.Add(month.MulRatio(int64(begun.From.Days(days.Until)), int64(begun.Days()), feeScale, money.HalfEven))
}
