package mrr

import (
	"fmt"
	"maps"
	"slices"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
)

// Sum is an amount of movements, and by how many customers more they have.
type Sum struct {
	Amount    money.Amount
	Customers int
}

// Plus adds two sums.
func (s Sum) Plus(o Sum) Sum { return s.plus(o, 1) }

func (s Sum) plus(o Sum, sign int) Sum {
	if sign < 0 {
		o.Amount = o.Amount.Neg()
	}
	return Sum{s.Amount.Add(o.Amount), s.Customers + sign*o.Customers}
}

// DayKey is a day's movements of a kind for a reason.
type DayKey struct {
	Currency money.Currency
	On       civil.Date
	Kind     Kind
	Reason   Reason
}

// CohortKey is the movements in a month (its first day) of the customers who first paid in another.
type CohortKey struct {
	Currency money.Currency
	Cohort   civil.Date
	Month    civil.Date
}

// Windows are over how many months retention is told.
var Windows = []int{1, 12}

// WindowKey is the months that end with a month (its first day).
type WindowKey struct {
	Currency money.Currency
	Month    civil.Date
	Months   int
}

// Window is what became, in the months of a window, of the customers who paid at its beginning: Lost is by how much those who pay less at its end do so, Gained
// by how much those who pay more, LostCustomers how many pay nothing. Comparing both ends, customer by customer, is what makes gross and net retention
// comparable between companies: what goes and comes back within the window is neither.
type Window struct {
	Lost, Gained  money.Amount
	LostCustomers int
}

// Totals are sums over customers: what a customer adds follows from its own movements alone, so that those of a few customers can be taken out and put
// in again when something of theirs changes.
type Totals struct {
	Days    map[DayKey]Sum
	Cohorts map[CohortKey]Sum
	Windows map[WindowKey]Window
}

// NewTotals makes totals of nobody.
func NewTotals() Totals {
	return Totals{Days: map[DayKey]Sum{}, Cohorts: map[CohortKey]Sum{}, Windows: map[WindowKey]Window{}}
}

// Add puts in the movements of one customer, whole and in any order; movements of one mark add up.
func (t Totals) Add(movements []Movement) { t.put(movements, 1) }

// Remove takes out what Add put in.
func (t Totals) Remove(movements []Movement) { t.put(movements, -1) }

// Merge adds other totals.
func (t Totals) Merge(o Totals) {
	for key, sum := range o.Days {
		add(t.Days, key, sum, 1)
	}
	for key, sum := range o.Cohorts {
		add(t.Cohorts, key, sum, 1)
	}
	for key, w := range o.Windows {
		t.window(key, w, 1)
	}
}

func (t Totals) put(movements []Movement, sign int) {
	months := map[money.Currency]map[civil.Date]money.Amount{}
	for _, m := range movements {
		sum := Sum{m.Amount, m.Customers}
		add(t.Days, DayKey{m.Currency, m.On, m.Kind, m.ReasonShown()}, sum, sign)
		month := m.On.FirstOfMonth()
		add(t.Cohorts, CohortKey{m.Currency, m.Cohort, month}, sum, sign)
		if months[m.Currency] == nil {
			months[m.Currency] = map[civil.Date]money.Amount{}
		}
		months[m.Currency][month] = months[m.Currency][month].Add(m.Amount)
	}
	for currency, moved := range months {
		for _, w := range windowsOf(moved) {
			t.window(WindowKey{currency, w.month, w.months}, w.Window, sign)
		}
	}
}

func add[K comparable](to map[K]Sum, key K, sum Sum, sign int) {
	if after := to[key].plus(sum, sign); after.Amount.IsZero() && after.Customers == 0 {
		delete(to, key)
	} else {
		to[key] = after
	}
}

func (t Totals) window(key WindowKey, w Window, sign int) {
	had := t.Windows[key]
	if sign < 0 {
		w.Lost, w.Gained = w.Lost.Neg(), w.Gained.Neg()
	}
	had = Window{had.Lost.Add(w.Lost), had.Gained.Add(w.Gained), had.LostCustomers + sign*w.LostCustomers}
	if had.none() {
		delete(t.Windows, key)
		return
	}
	t.Windows[key] = had
}

func (w Window) none() bool { return w.Lost.IsZero() && w.Gained.IsZero() && w.LostCustomers == 0 }

// customerWindow is what one customer adds to a window.
type customerWindow struct {
	month  civil.Date
	months int
	Window
}

// windowsOf gives what a customer adds to windows, by how it moved in each month: only windows in which it moves are touched.
func windowsOf(moved map[civil.Date]money.Amount) []customerWindow {
	var at []civil.Date
	for month := range moved {
		at = append(at, month)
	}
	slices.SortFunc(at, civil.Date.Compare)
	until := func(month civil.Date) (sum money.Amount) { // what is paid at the end of a month
		for _, m := range at {
			if m.After(month) {
				break
			}
			sum = sum.Add(moved[m])
		}
		return sum
	}
	var out []customerWindow
	for _, months := range Windows {
		var last civil.Date
		for _, from := range at {
			for k := range months {
				month := from.OnDay(k, 1)
				if !last.IsZero() && !month.After(last) {
					continue
				}
				last = month
				if w := windowOf(until(month.OnDay(-months, 1)), until(month)); !w.none() {
					out = append(out, customerWindow{month, months, w})
				}
			}
		}
	}
	return out
}

// windowOf compares what one customer pays at both ends of a window.
func windowOf(opening, closing money.Amount) Window {
	switch {
	case opening.Sign() <= 0:
		return Window{}
	case closing.Sign() <= 0:
		return Window{Lost: opening, LostCustomers: 1}
	}
	return Window{Lost: money.Max(opening.Sub(closing), money.Amount{}), Gained: money.Max(closing.Sub(opening), money.Amount{})}
}

// Differences says where other totals differ, a sentence each, in no order; none where they are the same.
func (t Totals) Differences(o Totals) []string {
	var out []string
	for _, key := range keysOf(t.Days, o.Days) {
		if a, b := t.Days[key], o.Days[key]; !a.Amount.Equal(b.Amount) || a.Customers != b.Customers {
			out = append(out, fmt.Sprintf("%s for %s in %s on %s is %s of %d, and %s of %d", key.Kind, key.Reason, key.Currency, key.On, a.Amount, a.Customers, b.Amount, b.Customers))
		}
	}
	for _, key := range keysOf(t.Cohorts, o.Cohorts) {
		if a, b := t.Cohorts[key], o.Cohorts[key]; !a.Amount.Equal(b.Amount) || a.Customers != b.Customers {
			out = append(out, fmt.Sprintf("the cohort of %s in %s moves in %s by %s of %d, and by %s of %d", key.Cohort, key.Currency, key.Month, a.Amount, a.Customers, b.Amount, b.Customers))
		}
	}
	for _, key := range keysOf(t.Windows, o.Windows) {
		if a, b := t.Windows[key], o.Windows[key]; !a.Lost.Equal(b.Lost) || !a.Gained.Equal(b.Gained) || a.LostCustomers != b.LostCustomers {
			out = append(out, fmt.Sprintf("the %d months to %s in %s lose %s of %d and gain %s, and %s of %d and %s", key.Months, key.Month, key.Currency, a.Lost, a.LostCustomers, a.Gained, b.Lost, b.LostCustomers, b.Gained))
		}
	}
	return out
}

// keysOf are the keys of two maps.
func keysOf[K comparable, V any](a, b map[K]V) []K {
	both := maps.Clone(a)
	maps.Copy(both, b)
	return slices.Collect(maps.Keys(both))
}
