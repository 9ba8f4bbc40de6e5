package mrr

import (
	"maps"
	"slices"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
)

// rateScale is to how many digits rates are given, half even: 0.0375 is 3.75 %.
const rateScale = 6

// Month is a calendar month of one currency's recurring revenue: Opening is that at the end of the day before its first, Closing that at the end of its
// last, and between them lie the movements of Kinds, by reason.
type Month struct {
	// On is the month's first day.
	On               civil.Date
	Opening, Closing Sum
	Moves            map[Kind]map[Reason]Sum
	// Windows are by how many months they reach back from the month's end.
	Windows map[int]Retention
}

// Of is the movements of a kind in the month, for all reasons.
func (m Month) Of(k Kind) (sum Sum) {
	for _, s := range m.Moves[k] {
		sum = sum.plus(s, 1)
	}
	return sum
}

// Retention is a window with what there was at its beginning.
type Retention struct {
	Window
	Opening Sum
}

// Months gives the months of a currency from one to another, both included, by their first days. Movements before count as the first's opening.
func (t Totals) Months(currency money.Currency, from, to civil.Date) []Month {
	from, to = from.FirstOfMonth(), to.FirstOfMonth()
	moved := map[civil.Date]Month{}
	closings := map[civil.Date]Sum{}
	var first civil.Date
	for key, sum := range t.Days {
		on := key.On.FirstOfMonth()
		if key.Currency != currency || on.After(to) {
			continue
		}
		closings[on] = closings[on].plus(sum, 1)
		if first.IsZero() || on.Before(first) {
			first = on
		}
		if key.Kind == Moved || on.Before(from) {
			continue
		}
		if _, ok := moved[on]; !ok {
			moved[on] = Month{Moves: map[Kind]map[Reason]Sum{}}
		}
		if moved[on].Moves[key.Kind] == nil {
			moved[on].Moves[key.Kind] = map[Reason]Sum{}
		}
		moved[on].Moves[key.Kind][key.Reason] = moved[on].Moves[key.Kind][key.Reason].plus(sum, 1)
	}
	if first.IsZero() || first.After(from) {
		first = from
	}
	var running Sum
	var out []Month
	ends := map[civil.Date]Sum{}
	for on := first; !on.After(to); on = on.OnDay(1, 1) {
		m := moved[on]
		m.On, m.Opening = on, running
		running = running.plus(closings[on], 1)
		m.Closing, ends[on] = running, running
		if on.Before(from) {
			continue
		}
		m.Windows = map[int]Retention{}
		for _, months := range Windows {
			m.Windows[months] = Retention{t.Windows[WindowKey{currency, on, months}], ends[on.OnDay(-months, 1)]}
		}
		out = append(out, m)
	}
	return out
}

// At is the recurring revenue of a currency at the end of a day, and how many customers pay it.
func (t Totals) At(currency money.Currency, on civil.Date) (sum Sum) {
	for key, s := range t.Days {
		if key.Currency == currency && !key.On.After(on) {
			sum = sum.plus(s, 1)
		}
	}
	return sum
}

// Currencies are those that there are movements of, in their order.
func (t Totals) Currencies() []money.Currency {
	seen := map[money.Currency]bool{}
	for key := range t.Days {
		seen[key.Currency] = true
	}
	for key := range t.Cohorts {
		seen[key.Currency] = true
	}
	return slices.Sorted(maps.Keys(seen))
}

// Rate is a quotient to six digits, half even; nil of nothing.
func rate(of, by money.Amount) *money.Amount {
	if by.Sign() <= 0 {
		return nil
	}
	r := of.QuoRound(by, rateScale, money.HalfEven)
	return &r
}

func count(n int) money.Amount { return money.Int(int64(n)) }

// ARR is a year of the recurring revenue of a day: twelve times its MRR.
func (s Sum) ARR() money.Amount { return s.Amount.Mul(money.Int(12)) }

// ARPA is the average that a customer pays a month (average revenue per account), to six digits; nil where none does.
func (s Sum) ARPA() *money.Amount { return rate(s.Amount, count(s.Customers)) }

// Share is which part of a sum another is, to six digits; nil of nothing.
func (s Sum) Share(of Sum) *money.Amount { return rate(of.Amount, s.Amount) }

// Change is by which share an amount has become another, to six digits: 0.2 is 20 % more; nil from nothing.
func Change(from, to money.Amount) *money.Amount { return rate(to.Sub(from), from) }

// CustomerChurn is the share of the customers at the month's beginning who left in it (churn, daily movements; one that came in the same month counts too):
// churned customers ÷ opening customers. Source: ChartMogul, "Customer Churn Rate". Nil where there were none.
func (m Month) CustomerChurn() *money.Amount {
	return rate(count(-m.Of(Churn).Customers), count(m.Opening.Customers))
}

// GrossChurn is the share of the month's opening MRR that was lost in it: (churn + contraction) ÷ opening. Source: ChartMogul, "Gross MRR Churn Rate".
func (m Month) GrossChurn() *money.Amount {
	return rate(m.lost(), m.Opening.Amount)
}

// NetChurn is the same less what came from customers there had been: (churn + contraction − expansion − reactivation) ÷ opening; below 0 where more came than
// went. Source: ChartMogul, "Net MRR Churn Rate".
func (m Month) NetChurn() *money.Amount {
	return rate(m.lost().Sub(m.Of(Expansion).Amount).Sub(m.Of(Reactivation).Amount), m.Opening.Amount)
}

func (m Month) lost() money.Amount { return m.Of(Churn).Amount.Add(m.Of(Contraction).Amount).Neg() }

// QuickRatio is what was gained for each unit that was lost: (new + expansion + reactivation) ÷ (contraction + churn); nil where nothing was lost. Source:
// Social Capital (M. Hamid, "Numbers that Actually Matter", 2015), whose new revenue includes what comes back.
func (m Month) QuickRatio() *money.Amount {
	gained := m.Of(New).Amount.Add(m.Of(Expansion).Amount).Add(m.Of(Reactivation).Amount)
	return rate(gained, m.lost())
}

// Net is the net revenue retention (NRR) over the window: what the customers of its beginning pay at its end ÷ what they paid then.
func (r Retention) Net() *money.Amount {
	return rate(r.Opening.Amount.Sub(r.Lost).Add(r.Gained), r.Opening.Amount)
}

// Gross is the gross revenue retention (GRR) over the window, never above 1: as Net, with no customer counted for more than it paid at the beginning.
func (r Retention) Gross() *money.Amount { return rate(r.Opening.Amount.Sub(r.Lost), r.Opening.Amount) }

// Logo is the share of the customers of the beginning who still pay at the end.
func (r Retention) Logo() *money.Amount {
	return rate(count(r.Opening.Customers-r.LostCustomers), count(r.Opening.Customers))
}

// Lifetime is for how many months a customer stays, and what it brings meanwhile, if things go on as in the months that are looked at: the monthly churn is the
// customers who left in them ÷ the sum of their opening customers, the lifetime its inverse, and the lifetime value (LTV) the ARPA of the last month's end × the
// lifetime, before costs. Source: Stripe, "Calculating subscriber lifetime value in Billing" (average revenue per subscriber ÷ subscriber churn rate). Nil where nobody left.
type Lifetime struct {
	MonthlyChurn, Months, Value *money.Amount
}

// LifetimeOf gives it for months that follow one another.
func LifetimeOf(months []Month) (l Lifetime) {
	left, there := 0, 0
	for _, m := range months {
		left, there = left-m.Of(Churn).Customers, there+m.Opening.Customers
	}
	if len(months) == 0 || there == 0 {
		return l
	}
	l.MonthlyChurn = rate(count(left), count(there))
	l.Months = rate(count(there), count(left))
	if last := months[len(months)-1].Closing; last.Customers > 0 {
		l.Value = rate(last.Amount.Mul(count(there)), count(last.Customers*left))
	}
	return l
}

// Cohort is the customers who first paid in one month, through the months from it on: how many of them pay at the end of each, and how much.
type Cohort struct {
	// On is the month's first day; Months begin with it.
	On     civil.Date
	Months []Sum
}

// CohortTable gives the cohorts of a currency that began in months from one to another, each through that other month. Months without anybody who began are
// there, empty.
func (t Totals) CohortTable(currency money.Currency, from, to civil.Date) []Cohort {
	from, to = from.FirstOfMonth(), to.FirstOfMonth()
	var out []Cohort
	for on := from; !on.After(to); on = on.OnDay(1, 1) {
		c := Cohort{On: on}
		var running Sum
		for month := on; !month.After(to); month = month.OnDay(1, 1) {
			running = running.plus(t.Cohorts[CohortKey{currency, on, month}], 1)
			c.Months = append(c.Months, running)
		}
		out = append(out, c)
	}
	return out
}

// Kept is what is left of a cohort after so many months, as shares of the customers and of the revenue that it had at the end of its first month; the revenue's may
// be above 1.
func (c Cohort) Kept(months int) (customers, revenue *money.Amount) {
	first, then := c.Months[0], c.Months[months]
	return rate(count(then.Customers), count(first.Customers)), rate(then.Amount, first.Amount)
}
