package simulation

import (
	"slices"

	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/mrr"
)

// Months are the months that are looked at, one after the other.
type Months struct {
	// First is any day of the first of them.
	First civil.Date
	// N is how many there are, from 1.
	N int
}

// Last is the last day of a month, counted from 0.
func (m Months) Last(n int) civil.Date { return m.First.OnDay(n, 31) }

// Through is the last day of all.
func (m Months) Through() civil.Date { return m.Last(m.N - 1) }

// of is the month that a document is counted in: that of its billing date. What is due from before counts in the first; ok is false for what is dated after the last.
func (m Months) of(on civil.Date) (n int, ok bool) {
	for n = range m.N {
		if !on.After(m.Last(n)) {
			return n, true
		}
	}
	return 0, false
}

// Account is a billing account in both worlds.
type Account struct {
	billing.Account
	// CustomerID is whose account it is: who pays.
	CustomerID ID
	Settings   billing.Settings
	// Recorded is, by contract, what the hypotheses are tried on; a contract that they don't concern, or that isn't selected, isn't there.
	Recorded   map[ID]Recorded
	Hypotheses Hypotheses
	// Today is the day on which the hypothetical changes are recorded; Through how far ahead terms are played, as in the contracts' timelines.
	Today, Through civil.Date
	Months         Months
}

// Problem is a contract that something is wrong with.
type Problem struct {
	ContractID ID
	// Hypothetical tells that it can be billed as it is and not with the hypotheses: it counts as unchanged. Else it can't be billed as it is, and is in no sum of what
	// is billed.
	Hypothetical bool
	Reason       string
}

// Outcome is what a simulation finds of an account: its months in both worlds.
type Outcome struct {
	Currency      money.Currency
	Before, After []Figures
	Problems      []Problem
}

// Figures are what a month brings: what is billed with a date in it (invoices and credit notes, but none that a hold keeps back), and the monthly recurring revenue at its end.
type Figures struct {
	MRR money.Amount `json:"mrr"`
	// Invoices is how many documents, credit notes too.
	Invoices int          `json:"invoices"`
	Net      money.Amount `json:"net"`
	Tax      money.Amount `json:"tax"`
	Total    money.Amount `json:"total"`
}

func (f Figures) add(o Figures) Figures {
	return Figures{f.MRR.Add(o.MRR), f.Invoices + o.Invoices, f.Net.Add(o.Net), f.Tax.Add(o.Tax), f.Total.Add(o.Total)}
}

func (f Figures) equal(o Figures) bool {
	return f.Invoices == o.Invoices && f.MRR.Equal(o.MRR) && f.Net.Equal(o.Net) && f.Tax.Equal(o.Tax) && f.Total.Equal(o.Total)
}

// Run tells an account's months as they will be and as they would be. An account that no hypothesis changes is planned once. What is planned at once up to the last day is
// what runs day by day would bill; what is metered and not measured yet is in no month.
func Run(a Account) Outcome {
	out := Outcome{Currency: a.Currency}
	planned := billing.Plan(a.Account, a.Settings, a.Months.Through())
	for _, f := range planned.Failures {
		out.Problems = append(out.Problems, Problem{ContractID: f.ContractID, Reason: f.Reason})
	}
	for _, e := range planned.Exceptions {
		out.Problems = append(out.Problems, Problem{ContractID: e.ContractID, Reason: e.Says()})
	}
	out.Before = a.figures(a.Account, planned)

	supposed := a.Account
	supposed.Contracts = slices.Clone(a.Contracts)
	settings, changed := a.Settings, a.Hypotheses.tax(a.Account)
	if changed {
		settings = a.Hypotheses.Settings(settings)
	}
	for i, c := range a.Contracts {
		of, concerned := a.Recorded[c.ID]
		if !concerned {
			continue
		}
		would, moved, err := a.Hypotheses.Suppose(c, of, a.Today, a.Through)
		switch {
		case err != nil:
			out.Problems = append(out.Problems, Problem{c.ID, true, err.Error()})
		case moved:
			supposed.Contracts[i], changed = would, true
		}
	}
	if !changed {
		out.After = out.Before
		return out
	}
	after := billing.Plan(supposed, settings, a.Months.Through())
	if a.without(&supposed, planned, after, &out) {
		after = billing.Plan(supposed, settings, a.Months.Through())
	}
	out.After = a.figures(supposed, after)
	return out
}

// without puts contracts that can be billed as they are, and not as they would be, back to what they are, and tells of them; whether there are any.
func (a Account) without(supposed *billing.Account, before, after billing.Result, out *Outcome) (any bool) {
	for _, f := range after.Failures {
		same := func(g billing.Failure) bool { return g.ContractID == f.ContractID }
		i := slices.IndexFunc(a.Contracts, func(c billing.Contract) bool { return c.ID == f.ContractID })
		if i < 0 || slices.ContainsFunc(before.Failures, same) {
			continue
		}
		supposed.Contracts[i], any = a.Contracts[i], true
		out.Problems = append(out.Problems, Problem{f.ContractID, true, f.Reason})
	}
	return any
}

// figures are the months of one world. A contract's recurring revenue counts where it is billed on the day, so that one that goes to another account counts once.
func (a Account) figures(account billing.Account, planned billing.Result) []Figures {
	out := make([]Figures, a.Months.N)
	for _, d := range planned.Documents {
		n, ok := a.Months.of(d.BillingDate)
		if !ok || d.Held || d.Kind == billing.Settlement {
			continue
		}
		out[n] = out[n].add(Figures{Invoices: 1, Net: d.Subtotal, Tax: d.Tax, Total: d.Total})
	}
	days := make([]civil.Date, a.Months.N)
	for n := range days {
		days[n] = a.Months.Last(n)
	}
	for _, c := range account.Contracts {
		for n, amount := range mrr.OnEach(c.Timeline, days) {
			if !amount.IsZero() && c.Timeline.PartyOn(days[n]).AccountID == account.ID {
				out[n].MRR = out[n].MRR.Add(amount)
			}
		}
	}
	return out
}
