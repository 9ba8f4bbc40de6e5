package billing

import (
	"cmp"
	"fmt"
	"slices"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
)

// TaxRate is the rate of a category from a date on, until the next rate of the same category. Rates are rows, not constants:
// they change by law (Japan: 3 % 1989-04-01, 5 % 1997-04-01, 8 % 2014-04-01, 10 % and 8 % reduced 2019-10-01; 消費税法29条).
type TaxRate struct {
	Category string
	From     civil.Date
	Percent  money.Amount
}

// TaxRates are the rates of one country.
type TaxRates []TaxRate

// On gives the rate of a category on the day of supply; an error where no row covers it.
func (r TaxRates) On(category string, day civil.Date) (money.Amount, error) {
	var best *TaxRate
	for i := range r {
		if r[i].Category == category && !r[i].From.After(day) && (best == nil || r[i].From.After(best.From)) {
			best = &r[i]
		}
	}
	if best == nil {
		return money.Amount{}, fmt.Errorf("there is no tax rate for category %q on %s", category, day)
	}
	return best.Percent, nil
}

// ever tells whether a category had a rate on some day.
func (r TaxRates) ever(category, percent string) bool {
	return slices.ContainsFunc(r, func(t TaxRate) bool { return t.Category == category && t.Percent.String() == percent })
}

// taxesOf are the rates of an account's country.
func taxesOf(account Account, settings Settings) TaxRates {
	if account.Taxes != nil {
		return account.Taxes
	}
	return settings.Taxes
}

// Exported (免税) is the category of what is sold without tax: abroad, and to customers that are exempt from it.
const Exported = "export"

// TaxMode says how the sums of a document are shown.
type TaxMode string

// The modes; none is TaxExclusive. A document with a price that has the tax in it is inclusive: sums of both kinds have to be brought to one before
// they are taxed (国税庁 インボイスQ&A, 税抜価額と税込価額が混在する場合), and only that one keeps such a price what it is.
const (
	TaxExclusive TaxMode = "exclusive" // 税抜: the tax of a rate is of the sum without it, and added
	TaxInclusive TaxMode = "inclusive" // 税込: the tax of a rate is of the sum with it, and within
)

// TaxLine is one rate on a document: what is taxed at it without the tax, and the tax. Together they are the sum with the tax, which an inclusive
// document states.
type TaxLine struct {
	Category string
	Percent  string
	Net      money.Amount
	Tax      money.Amount
}

// sums are the amounts of one rate, as their prices are: without the tax, and with it.
type sums struct{ without, with money.Amount }

// Taxes computes the tax of each category and rate once, on the sum of its lines, and rounds it once, at the currency's minor
// unit: never per line (消費税法施行令70条の10, 基通1-8-15). What is sold at 1,100 with the tax in it is 1,100. Net and tax add up to what is to pay, which
// doesn't depend on the document's mode, and nor does the tax: see taxed.
func Taxes(lines []Line, currency money.Currency, rounding money.Rounding) []TaxLine {
	var out []TaxLine
	var of []sums
	for _, l := range lines {
		i := slices.IndexFunc(out, func(t TaxLine) bool { return t.Category == l.TaxCategory && t.Percent == l.TaxRate })
		if i < 0 {
			i = len(out)
			out, of = append(out, TaxLine{Category: l.TaxCategory, Percent: l.TaxRate}), append(of, sums{})
		}
		if l.TaxIncluded {
			of[i].with = of[i].with.Add(l.Amount)
		} else {
			of[i].without = of[i].without.Add(l.Amount)
		}
	}
	unit, _ := currency.MinorUnit()
	for i := range out {
		out[i].Net, out[i].Tax = of[i].taxed(money.MustParse(out[i].Percent), unit, rounding)
	}
	slices.SortFunc(out, inOrder)
	return out
}

// Taxed tells whether lines come to what their document says of each rate. Which rounding of taxes was in force when the document was made isn't
// kept with it, so any may have been, the same for all of its rates.
func Taxed(lines []Line, stated []TaxLine, currency money.Currency) bool {
	same := func(a, b TaxLine) bool {
		return a.Category == b.Category && a.Percent == b.Percent && a.Net.Equal(b.Net) && a.Tax.Equal(b.Tax)
	}
	stated = slices.Clone(stated)
	slices.SortFunc(stated, inOrder)
	for _, rounding := range []money.Rounding{money.Down, money.HalfUp, money.Up, money.HalfEven} {
		if slices.EqualFunc(Taxes(lines, currency, rounding), stated, same) {
			return true
		}
	}
	return false
}

// inOrder puts the highest rate first.
func inOrder(a, b TaxLine) int {
	return cmp.Or(-money.MustParse(a.Percent).Cmp(money.MustParse(b.Percent)), cmp.Compare(a.Category, b.Category))
}

// taxed gives net and tax, each pair what one of the law's two ways makes of the sum that is stated, rounded once. Without a price that has the tax in
// it the tax is W·r/100 of the sum W without, and an inclusive document, which states W and that tax together, comes to the same tax by the other
// way. With such prices, the others are brought to the sum with the tax, G, and the tax is G·r/(100+r).
func (s sums) taxed(percent money.Amount, unit int, rounding money.Rounding) (net, tax money.Amount) {
	onTop := s.without.Mul(percent).QuoRound(money.Int(100), unit, rounding)
	if s.with.IsZero() {
		return s.without, onTop
	}
	gross := s.without.Add(onTop).Add(s.with)
	tax = gross.Mul(percent).QuoRound(percent.Add(money.Int(100)), unit, rounding)
	return gross.Sub(tax), tax
}
