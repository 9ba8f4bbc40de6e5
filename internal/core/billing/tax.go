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

// TaxLine is one rate on a document: what is taxed at it, and the tax.
type TaxLine struct {
	Category string
	Percent  string
	Net      money.Amount
	Tax      money.Amount
}

// Taxes computes the tax of each category and rate once, on the sum of its lines, and rounds it once, at the currency's minor
// unit: never per line (消費税法施行令70条の10, 基通1-8-15). Lines without the tax are given as (category, percent, amount).
func Taxes(lines []Line, currency money.Currency, rounding money.Rounding) []TaxLine {
	var out []TaxLine
	for _, l := range lines {
		i := slices.IndexFunc(out, func(t TaxLine) bool { return t.Category == l.TaxCategory && t.Percent == l.TaxRate })
		if i < 0 {
			i = len(out)
			out = append(out, TaxLine{Category: l.TaxCategory, Percent: l.TaxRate})
		}
		out[i].Net = out[i].Net.Add(l.Amount)
	}
	unit, _ := currency.MinorUnit()
	for i := range out {
		out[i].Tax = out[i].Net.Mul(money.MustParse(out[i].Percent)).MulRatio(1, 100, unit, rounding)
	}
	slices.SortFunc(out, func(a, b TaxLine) int {
		return cmp.Or(-money.MustParse(a.Percent).Cmp(money.MustParse(b.Percent)), cmp.Compare(a.Category, b.Category))
	})
	return out
}
