package metrics

import (
	"context"
	"maps"
	"slices"

	"keiyaku/db"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/mrr"
	"keiyaku/internal/store"
)

// Counted is an amount with how many documents or payments it is of.
type Counted struct {
	Amount    money.Amount
	Documents int
}

func (c Counted) plus(o store.BillingSum) Counted {
	return Counted{c.Amount.Add(o.Amount), c.Documents + o.Documents}
}

// BillingMonth is what was billed and collected in a month: documents by their dates, payments by the day on which they came. What was credited and cancelled is below 0, refunds too.
type BillingMonth struct {
	On                                               civil.Date
	Billed, Credited, Cancelled, Collected, Refunded Counted
}

// Net is what is left of what was billed in the month.
func (m BillingMonth) Net() money.Amount {
	return m.Billed.Amount.Add(m.Credited.Amount).Add(m.Cancelled.Amount)
}

// AgeingDays are the bounds of the ages of what is overdue: up to 30 days, to 60, to 90, and more.
var AgeingDays = []int{30, 60, 90}

// Ageing is what is left to be paid, by how long it has been due.
type Ageing struct {
	// Open is all of it, NotDue what is due today or later, Overdue the rest, told apart in Ages by AgeingDays, the oldest last.
	Open, NotDue, Overdue money.Amount
	Ages                  []money.Amount
}

// CurrencyBilling is what was billed and collected in one currency.
type CurrencyBilling struct {
	Currency money.Currency
	Months   []BillingMonth
	Ageing   Ageing
}

// Billing gives what was billed and collected month by month, and what is open today by its age. Invoices count by their own due dates, those in instalments too.
func (s *Service) Billing(ctx context.Context, tenant ID, q Query) (out []CurrencyBilling, span Span, err error) {
	_, err = store.Read(ctx, s.store, tenant, func(tx *store.Tx) (struct{}, error) {
		if q, err = q.months(tx.Tenant.Today, byDefault); err != nil {
			return struct{}{}, err
		}
		span = Span{q.From, q.To, tx.Tenant.Today}
		out, err = billing(ctx, tx, span, q.Currency)
		return struct{}{}, err
	})
	return out, span, err
}

func billing(ctx context.Context, tx *store.Tx, span Span, only money.Currency) ([]CurrencyBilling, error) {
	sums, err := tx.BillingMonths(ctx, span.From, span.To)
	if err != nil {
		return nil, err
	}
	byCurrency := map[money.Currency][]store.BillingSum{}
	for _, sum := range sums {
		if c := money.Currency(sum.Currency); only == "" || c == only {
			byCurrency[c] = append(byCurrency[c], sum)
		}
	}
	var out []CurrencyBilling
	for _, c := range slices.Sorted(maps.Keys(byCurrency)) {
		out = append(out, billingOf(c, byCurrency[c], span))
	}
	return out, nil
}

func billingOf(currency money.Currency, sums []store.BillingSum, span Span) CurrencyBilling {
	out := CurrencyBilling{Currency: currency, Ageing: Ageing{Ages: make([]money.Amount, len(AgeingDays)+1)}}
	at := map[civil.Date]int{}
	for on := span.From; !on.After(span.To); on = on.OnDay(1, 1) {
		at[on] = len(out.Months)
		out.Months = append(out.Months, BillingMonth{On: on})
	}
	for _, sum := range sums {
		if sum.Kind == "open" {
			out.Ageing.add(sum.Amount, sum.On.Days(span.Today))
			continue
		}
		m := &out.Months[at[sum.On]]
		for kind, counted := range map[string]*Counted{"billed": &m.Billed, "credited": &m.Credited, "cancelled": &m.Cancelled, "collected": &m.Collected, "refunded": &m.Refunded} {
			if sum.Kind == kind {
				*counted = counted.plus(sum)
			}
		}
	}
	return out
}

// add adds what has been due for so many days; 0 or less where it isn't overdue.
func (a *Ageing) add(amount money.Amount, days int) {
	a.Open = a.Open.Add(amount)
	if days <= 0 {
		a.NotDue = a.NotDue.Add(amount)
		return
	}
	a.Overdue = a.Overdue.Add(amount)
	age := len(AgeingDays)
	if i := slices.IndexFunc(AgeingDays, func(most int) bool { return days <= most }); i >= 0 {
		age = i
	}
	a.Ages[age] = a.Ages[age].Add(amount)
}

// Compared is a sum at the end of today, of the same day a month ago, and of the same day a year ago.
type Compared struct{ Now, MonthAgo, YearAgo mrr.Sum }

// CurrencyDashboard is what there is to see of one currency.
type CurrencyDashboard struct {
	Currency money.Currency
	Revenue  Compared
	// Months are the twelve before this one, this one, and the twelve to come, whose movements are what is reserved and renews by itself.
	Months  []mrr.Month
	Billing CurrencyBilling
	// Lifetime is of the last twelve months that have ended.
	Lifetime mrr.Lifetime
}

// ThisMonth is where this month stands among the months.
const ThisMonth = 12

// Attention is what people should look at.
type Attention struct {
	Alerts        []AlertCount
	FailedChanges int
	HeldAccounts  int
}

// AlertCount is how many alerts of a kind are raised.
type AlertCount = db.CountRaisedAlertsRow

// Dashboard is the business at a glance.
type Dashboard struct {
	Today      civil.Date
	Currencies []CurrencyDashboard
	Attention  Attention
}

// Dashboard reads all of it at once: a change that is recorded is in the next answer.
func (s *Service) Dashboard(ctx context.Context, tenant ID) (Dashboard, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) (d Dashboard, err error) {
		d.Today = tx.Tenant.Today
		this := d.Today.FirstOfMonth()
		span := Span{this.OnDay(-ThisMonth, 1), this.OnDay(12, 1), d.Today}
		kept, err := tx.MRRKept(ctx, store.MRRSpan{From: span.From.OnDay(-13, 1), To: span.To, Daily: civil.Forever})
		if err != nil {
			return d, err
		}
		since, err := tx.MRRSince(ctx)
		if err != nil {
			return d, err
		}
		revenue, err := compared(ctx, tx, since, d.Today)
		if err != nil {
			return d, err
		}
		kept.Merge(since)
		billed, err := billing(ctx, tx, Span{span.From, this, d.Today}, "")
		if err != nil {
			return d, err
		}
		currencies := map[money.Currency]CurrencyBilling{}
		for _, b := range billed {
			currencies[b.Currency] = b
		}
		for _, c := range kept.Currencies() {
			if _, ok := currencies[c]; !ok {
				currencies[c] = billingOf(c, nil, Span{span.From, this, d.Today})
			}
		}
		for _, c := range slices.Sorted(maps.Keys(currencies)) {
			months := kept.Months(c, span.From, span.To)
			d.Currencies = append(d.Currencies, CurrencyDashboard{c, revenue[c], months, currencies[c], mrr.LifetimeOf(months[:ThisMonth])})
		}
		d.Attention, err = attention(ctx, tx)
		return d, err
	})
}

// compared adds what has been written since to the sums that are kept, for today, a month ago and a year ago.
func compared(ctx context.Context, tx *store.Tx, since mrr.Totals, today civil.Date) (map[money.Currency]Compared, error) {
	monthAgo, yearAgo := today.AddMonths(-1), today.AddMonths(-12)
	rows, err := tx.SumMRRAt(ctx, db.SumMRRAtParams{TenantID: tx.Tenant.ID, AsOf: today, MonthBefore: monthAgo, YearBefore: yearAgo})
	if err != nil {
		return nil, err
	}
	out := map[money.Currency]Compared{}
	for _, r := range rows {
		out[money.Currency(r.Currency)] = Compared{
			mrr.Sum{Amount: r.Amount, Customers: r.Customers}, mrr.Sum{Amount: r.MonthAmount, Customers: r.MonthCustomers}, mrr.Sum{Amount: r.YearAmount, Customers: r.YearCustomers},
		}
	}
	for _, c := range since.Currencies() {
		was := out[c]
		out[c] = Compared{was.Now.Plus(since.At(c, today)), was.MonthAgo.Plus(since.At(c, monthAgo)), was.YearAgo.Plus(since.At(c, yearAgo))}
	}
	return out, nil
}

func attention(ctx context.Context, tx *store.Tx) (a Attention, err error) {
	if a.Alerts, err = tx.CountRaisedAlerts(ctx, tx.Tenant.ID); err != nil {
		return a, err
	}
	if a.FailedChanges, err = tx.CountFailedReservations(ctx, tx.Tenant.ID); err != nil {
		return a, err
	}
	a.HeldAccounts, err = tx.CountHeldAccounts(ctx, tx.Tenant.ID)
	return a, err
}
