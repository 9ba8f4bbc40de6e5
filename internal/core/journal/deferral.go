package journal

import (
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
)

// Basis is by what an amount for several months is spread over them (期間按分).
type Basis string

// The bases.
const (
	ByDays   Basis = "days"   // 日割: each month gets as much as it has of the days
	ByMonths Basis = "months" // 月割: whole months get the same, a month in part as much of that as of its days
)

// Deferral is how what later months earn is kept until then: as money received in advance, which isn't subject to consumption tax before the service is rendered
// (消費税法基本通達9-1-27). The zero Deferral keeps nothing: all of a document is earned when it is billed.
type Deferral struct {
	Basis   Basis
	Account Account // 前受金, 前受収益
}

// Earning is what a month earns of a document on an account at a rate: Amount with the Tax in it, both below zero where a document takes back.
type Earning struct {
	// Month is the first of the month; of all that was earned by the end of the month of the document's date, that month.
	Month       civil.Date
	Account     Account
	Class       Class
	Amount, Tax money.Amount
}

// Earned is a document by the months that earn it, accounts and rates: the earnings add up to what the document states for each rate, tax and all.
func Earned(d Document, scale int) (out []Earning) {
	for _, r := range d.Rates {
		for _, s := range d.divide(r, scale) {
			out = append(out, Earning{s.month, s.account, d.class(r, s.amount), s.amount, s.tax})
		}
	}
	return out
}

// Release books what a later month than the document's earns of it, on the month's last day; false where it earns nothing.
func Release(d Document, month civil.Date, scale int) (Entry, bool) {
	e := Entry{Source: Released, On: month.LastOfMonth(), Number: d.Number, Description: d.Description, Partner: d.Partner}
	if !month.After(d.On) {
		return e, false
	}
	var sum money.Amount
	for _, p := range Earned(d, scale) {
		if p.Month == month {
			e.credit(p.Account, p.Class, p.Amount, p.Tax)
			sum = sum.Add(p.Amount)
		}
	}
	e.debit(d.Deferral.Account, Class{Kind: Outside}, sum, money.Amount{})
	return e, len(e.Lines) > 0
}

// monthly is what a month earns of a line.
type monthly struct {
	month  civil.Date
	amount money.Amount
}

// spread divides a line over the months that it is for; what the document's month and those before it earn is one. The parts add up to the line.
func (f Deferral) spread(l Sold, on civil.Date, scale int) []monthly {
	first := on.FirstOfMonth()
	if f.Basis == "" || l.Days.Empty() || !l.Days.LastDay().FirstOfMonth().After(first) {
		return []monthly{{first, l.Amount}}
	}
	var months []monthly
	var weights []money.Amount
	for m := l.Days.From.FirstOfMonth(); m.Before(l.Days.Until); m = m.AddMonths(1) {
		whole := civil.Range{From: m, Until: m.AddMonths(1)}
		w := f.weight(l.Days.Intersect(whole).Days(), whole.Days())
		if n := len(months) - 1; n >= 0 && !m.After(first) {
			weights[n] = weights[n].Add(w)
			continue
		}
		months, weights = append(months, monthly{month: civil.Max(m, first)}), append(weights, w)
	}
	for i, part := range Divide(l.Amount, weights, scale) {
		months[i].amount = part
	}
	return months
}

// weight is what so many days of a month weigh.
func (f Deferral) weight(days, ofMonth int) money.Amount {
	if f.Basis == ByMonths {
		const everyLength = 28 * 29 * 30 * 31 // divided by the days of any month without a rest
		return money.Int(int64(days) * (everyLength / int64(ofMonth)))
	}
	return money.Int(int64(days))
}
