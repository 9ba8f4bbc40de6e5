package simulation

import (
	"cmp"
	"slices"

	"keiyaku/internal/core/money"
)

// Sums are months over some accounts, by currency. Those of a whole are those of its parts, added in any order.
type Sums map[money.Currency][]Worlds

// Worlds are a month as it will be and as it would be.
type Worlds struct {
	Before Figures `json:"before"`
	After  Figures `json:"after"`
}

// Add adds what was found of an account.
func (s Sums) Add(o Outcome) {
	months := make([]Worlds, len(o.Before))
	for n := range months {
		months[n] = Worlds{o.Before[n], o.After[n]}
	}
	s.Merge(Sums{o.Currency: months})
}

// Merge adds other sums of the same months.
func (s Sums) Merge(o Sums) {
	for currency, months := range o {
		if s[currency] == nil {
			s[currency] = make([]Worlds, len(months))
		}
		for n, m := range months {
			s[currency][n] = Worlds{s[currency][n].Before.add(m.Before), s[currency][n].After.add(m.After)}
		}
	}
}

// Currencies are those that there are sums of, in the order of their codes.
func (s Sums) Currencies() []money.Currency {
	var out []money.Currency
	for c := range s {
		out = append(out, c)
	}
	slices.Sort(out)
	return out
}

// Affected is a customer that is billed, or brings, something else with the hypotheses, in one currency, over the accounts that were looked at.
type Affected struct {
	CustomerID ID
	Currency   money.Currency
	// TotalBefore and TotalAfter are what is billed in all months with tax, MRRBefore and MRRAfter the monthly recurring revenue at the end of the last.
	TotalBefore, TotalAfter money.Amount
	MRRBefore, MRRAfter     money.Amount
	// Months has the bit n set where month n is another for one of its accounts.
	Months uint32
}

// Customers are customers that are affected; more of them are added as accounts are.
type Customers map[customerIn]Affected

type customerIn struct {
	customer ID
	currency money.Currency
}

// Add adds what was found of an account of a customer, if anything of it is another.
func (c Customers) Add(customer ID, o Outcome) {
	months := uint32(0)
	of := Affected{CustomerID: customer, Currency: o.Currency}
	for n := range o.Before {
		before, after := o.Before[n], o.After[n]
		if !before.equal(after) {
			months |= 1 << n
		}
		of.TotalBefore, of.TotalAfter = of.TotalBefore.Add(before.Total), of.TotalAfter.Add(after.Total)
		of.MRRBefore, of.MRRAfter = before.MRR, after.MRR
	}
	if of.Months = months; months == 0 {
		return
	}
	k := customerIn{customer, o.Currency}
	if was, ok := c[k]; ok {
		of.TotalBefore, of.TotalAfter = of.TotalBefore.Add(was.TotalBefore), of.TotalAfter.Add(was.TotalAfter)
		of.MRRBefore, of.MRRAfter, of.Months = of.MRRBefore.Add(was.MRRBefore), of.MRRAfter.Add(was.MRRAfter), of.Months|was.Months
	}
	c[k] = of
}

// All are the customers in the order of their ids, by currency.
func (c Customers) All() []Affected {
	out := make([]Affected, 0, len(c))
	for _, a := range c {
		out = append(out, a)
	}
	slices.SortFunc(out, func(a, b Affected) int {
		return cmp.Or(cmp.Compare(a.CustomerID, b.CustomerID), cmp.Compare(a.Currency, b.Currency))
	})
	return out
}
