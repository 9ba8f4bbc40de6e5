package billing

import (
	"cmp"
	"slices"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/timeline"
)

// taxedAs is how an amount is taxed: an amount off several charges comes off each rate's share of them.
type taxedAs struct {
	category, rate string
	included       bool
}

func compareTaxed(a, b taxedAs) int {
	included := func(t taxedAs) int {
		if t.included {
			return 1
		}
		return 0
	}
	return cmp.Or(-money.MustParse(a.rate).Cmp(money.MustParse(b.rate)), cmp.Compare(a.category, b.category), cmp.Compare(included(a), included(b)))
}

// owedAllowance rates one period of an amount off an item or the contract. It is shared like the charges that it comes off, unless whole; it is
// no more than what the charges that it comes off owe for its days on the account, under being their rows and those of the amounts that
// were taken off them before; and it is divided over their rates of tax in proportion to what they owe at each (国税庁 インボイス Q&A: a discount
// on several rates is divided by the ratio of their prices), cumulatively, so that the parts add up to it.
func (c *chain) owedAllowance(p period, d timeline.Discount, under []owedRow) []owedRow {
	charge := &c.Charges[0]
	terms := charge.LastTerms()
	r, share := c.share(p)
	weighed := c.weigh(p, r)
	scale := c.contract.Timeline.Currency.LineScale(terms.Scale)
	var out []owedRow
	var taken money.Amount
	divided := c.byAccount(p, p.part)
	for i, days := range divided {
		own := days // and what of the own part lies before the first day or after the last
		if i == 0 {
			own.From = civil.Min(own.From, r.own.From)
		}
		if i == len(divided)-1 {
			own.Until = civil.Max(own.Until, r.own.Until)
		}
		account := c.party(p, days.From).AccountID
		sums := map[taxedAs]money.Amount{}
		for _, u := range under {
			in := u.covers.Intersect(days)
			if in.Empty() || u.key.AccountID != account {
				continue
			}
			t := taxedAs{u.key.TaxCategory, u.key.TaxRate, u.key.TaxIncluded}
			sums[t] = sums[t].Add(u.amount.Mul(money.Int(int64(in.Days()))).QuoRound(money.Int(int64(u.covers.Days())), scale, money.Down))
		}
		var rates []taxedAs
		var base money.Amount
		for t, sum := range sums {
			if sum.Sign() > 0 {
				rates, base = append(rates, t), base.Add(sum)
			}
		}
		slices.SortFunc(rates, compareTaxed)
		step := DiscountStep{Kind: d.Kind, Value: d.Value, Whole: d.Whole, Base: base}
		if d.Whole {
			step.Value = d.Value.Sub(taken)
		} else {
			for _, d := range weighed {
				step.count(r.units(d.Intersect(own)), d.share.Mul(d.fraction))
			}
		}
		var upTo money.Amount
		for _, t := range rates {
			part := Division{Before: upTo, Through: upTo.Add(sums[t]), Of: base}
			upTo = part.Through
			of := step
			of.Divided = &part
			rating := Rating{
				Period: p.nominal, Part: days, OfDays: r.total(), Measure: r.name(), Share: share, Rounding: terms.Rounding, Scale: scale, Discount: &of,
			}
			if share != nil {
				rating.OfDays = r.left(r.own.From)
			}
			off := rating.Amount()
			taken = taken.Sub(off)
			if off.IsZero() {
				continue
			}
			out = append(out, owedRow{
				key: Key{
					ChargeID: charge.ID, DiscountID: d.ID, PeriodFrom: p.nominal.From, Kind: KindDiscount, SegmentFrom: days.From, AccountID: account,
					Currency: c.contract.Timeline.Currency, TaxCategory: t.category, TaxRate: t.rate, TaxIncluded: t.included,
				},
				charge: charge, terms: terms, name: d.Name, amount: off, quantity: money.Int(1), price: off, covers: days, period: p, explain: rating, discount: 1,
			})
		}
	}
	return out
}

// Division is the part of a discount that one rate of tax bears, where it comes off charges at several: from Before to Through of what the
// charges owe, Of in all.
type Division struct {
	Before  money.Amount `json:"before"`
	Through money.Amount `json:"through"`
	Of      money.Amount `json:"of"`
}

// of gives the part of an amount, rounded down where it isn't whole; the parts of all rates add up to it.
func (d Division) of(amount money.Amount, scale int) money.Amount {
	upTo := func(sum money.Amount) money.Amount { return amount.Mul(sum).QuoRound(d.Of, scale, money.Down) }
	return upTo(d.Through).Sub(upTo(d.Before))
}
