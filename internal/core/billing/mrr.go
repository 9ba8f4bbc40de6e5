package billing

import (
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/timeline"
)

// mrrScale is how exactly monthly amounts are kept; sums of them are rounded for showing only.
const mrrScale = 6

// MRR is a contract's monthly recurring revenue on a day: what its recurring charges cost in a full period after recurring
// discounts, divided by the period's months, to six digits, half even. One-time charges don't count, of metered ones only the minimum that is
// committed to. It is 0 in a trial, and the
// share that is billed in a suspension. It follows the terms in force, not the bill.
func MRR(t timeline.Timeline, on civil.Date) money.Amount {
	var sum money.Amount
	left := map[ID]money.Amount{} // of each chain, for the amounts off items and the contract
	for _, item := range t.Items {
		for _, c := range item.Charges {
			if c.Kind == timeline.Metered && c.Contains(on) {
				sum = sum.Add(committed(c, on))
			}
			if c.Kind == timeline.Recurring && c.Contains(on) && (!c.PaidOut || item.Contains(on)) {
				of := monthly(c, on)
				sum, left[c.Chain] = sum.Add(of), left[c.Chain].Add(of)
			}
		}
	}
	for _, a := range t.Allowances() {
		if a.Charge.Contains(on) {
			sum = sum.Sub(monthlyOff(a, left))
		}
	}
	return sum
}

// monthlyOff is what an amount off an item or the contract takes a month: no more than what is left of its charges, from which it is taken.
func monthlyOff(a timeline.Allowance, left map[ID]money.Amount) money.Amount {
	off := a.Discount.Value.QuoRound(money.Int(int64(a.Discount.Own.CycleMonths)), mrrScale, money.HalfEven)
	var taken money.Amount
	for _, ch := range a.Scope {
		by := money.Min(off.Sub(taken), left[ch])
		left[ch], taken = left[ch].Sub(by), taken.Add(by)
	}
	return taken
}

// committed is the monthly part of the least that a metered charge bills.
func committed(c timeline.Charge, on civil.Date) money.Amount {
	terms, ok := c.TermsOn(on)
	if !ok || terms.Scheme == nil || terms.Scheme.Minimum == nil {
		return money.Amount{}
	}
	return terms.Scheme.Minimum.QuoRound(money.Int(int64(terms.CycleMonths)), mrrScale, money.HalfEven)
}

func monthly(c timeline.Charge, on civil.Date) money.Amount {
	share, why := c.ShareOn(on)
	terms, ok := c.TermsOn(on)
	if !ok || why == timeline.ShareTrial {
		return money.Amount{}
	}
	left := terms.FullPrice()
	for _, d := range c.Discounts {
		if d.Concession() || !d.Contains(on) || left.Sign() <= 0 {
			continue
		}
		off := d.Value
		if d.Kind == timeline.Percent {
			off = left.Mul(d.Value).QuoRound(money.Int(100), mrrScale, money.HalfEven)
		}
		left = left.Sub(money.Min(off, left))
	}
	return left.Mul(share).QuoRound(money.Int(int64(terms.CycleMonths)), mrrScale, money.HalfEven)
}
