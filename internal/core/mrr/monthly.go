// Package mrr tells what contracts say about the business: monthly recurring revenue, how it moves and why, and the figures that are made of its
// movements. It is pure: timelines in, movements out; movements in, figures out.
package mrr

import (
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/timeline"
)

// ID is the id type of the core.
type ID = timeline.ID

// scale is how exactly monthly amounts are kept; sums of them are rounded for showing only.
const scale = 6

// On is a contract's monthly recurring revenue on a day: what its recurring charges cost in a full period after recurring
// discounts, divided by the period's months, to six digits, half even. One-time charges don't count, of metered ones only the minimum that is
// committed to. It is 0 in a trial, and the
// share that is billed in a suspension. It follows the terms in force, not the bill.
func On(t timeline.Timeline, on civil.Date) money.Amount { return OnEach(t, []civil.Date{on})[0] }

// OnEach is On for several days.
func OnEach(t timeline.Timeline, days []civil.Date) []money.Amount {
	out := make([]money.Amount, len(days))
	allowances := t.Allowances()
	for i, on := range days {
		for _, p := range partsOn(t, allowances, on) {
			out[i] = out[i].Add(p.amount())
		}
	}
	return out
}

// part is what one charge adds on a day, with all that its monthly amount follows from.
type part struct {
	item   *timeline.Item
	charge *timeline.Charge
	terms  timeline.Terms
	// discounts are those of the charge on the day, share the part of its price that is billed, and why.
	discounts []timeline.Discount
	share     money.Amount
	reason    timeline.ShareReason
	// allowed is what amounts off the item or the contract take of it a month.
	allowed money.Amount
}

// partsOn gives the parts on a day in the order in which their items came, those of metered charges with what they commit to.
func partsOn(t timeline.Timeline, allowances []timeline.Allowance, on civil.Date) []part {
	var out []part
	if t.EndBy == timeline.EndInvalidated {
		return nil
	}
	for i := range t.Items {
		item := &t.Items[i]
		for j := range item.Charges {
			c := &item.Charges[j]
			terms, ok := c.TermsOn(on)
			if !ok || c.PaidOut && !item.Contains(on) || c.Kind != timeline.Recurring && c.Kind != timeline.Metered {
				continue
			}
			p := part{item: item, charge: c, terms: terms}
			p.share, p.reason = c.ShareOn(on)
			for _, d := range c.Discounts {
				if !d.Concession() && d.Contains(on) {
					p.discounts = append(p.discounts, d)
				}
			}
			out = append(out, p)
		}
	}
	for _, a := range allowances {
		if a.Charge.Contains(on) {
			allow(a, out)
		}
	}
	return out
}

// allow takes an amount off an item or the contract from the charges that it comes off: no more than what is left of them.
func allow(a timeline.Allowance, parts []part) {
	left := a.Discount.Value.QuoRound(money.Int(int64(a.Discount.Own.CycleMonths)), scale, money.HalfEven)
	for _, chain := range a.Scope {
		for i := range parts {
			if p := &parts[i]; p.charge.Chain == chain && p.charge.Kind == timeline.Recurring {
				by := money.Min(left, p.amount())
				p.allowed, left = p.allowed.Add(by), left.Sub(by)
			}
		}
	}
}

// amount is what the part adds.
func (p part) amount() money.Amount { return p.own().Sub(p.allowed) }

// own is what the charge adds before amounts off its item or contract.
func (p part) own() money.Amount {
	if p.charge.Kind == timeline.Metered {
		return p.committed()
	}
	if p.reason == timeline.ShareTrial {
		return money.Amount{}
	}
	left := p.terms.FullPrice()
	for _, d := range p.discounts {
		if left.Sign() <= 0 {
			break
		}
		off := d.Value
		if d.Kind == timeline.Percent {
			off = left.Mul(d.Value).QuoRound(money.Int(100), scale, money.HalfEven)
		}
		left = left.Sub(money.Min(off, left))
	}
	return left.Mul(p.share).QuoRound(money.Int(int64(p.terms.CycleMonths)), scale, money.HalfEven)
}

// committed is the monthly part of the least that a metered charge bills.
func (p part) committed() money.Amount {
	if p.terms.Scheme == nil || p.terms.Scheme.Minimum == nil {
		return money.Amount{}
	}
	return p.terms.Scheme.Minimum.QuoRound(money.Int(int64(p.terms.CycleMonths)), scale, money.HalfEven)
}
