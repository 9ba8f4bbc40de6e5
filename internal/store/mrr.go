package store

import (
	"context"
	"errors"
	"fmt"
	"math"
	"slices"
	"time"

	"github.com/jackc/pgx/v5"

	"keiyaku/db"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/mrr"
)

// movementsPage is of how many customers movements are read at a time.
const movementsPage = 2000

// EverKnown is later than any recording, and notYet than any transaction.
var EverKnown = time.Date(9999, 1, 1, 0, 0, 0, 0, time.UTC)

const notYet = math.MaxInt64

// RollUpMetrics adds what has been written since the last time to the sums that are kept over all customers: of each customer of whom something was written, what it added to
// them before is taken out and what it adds now put in. It goes up to the transactions that have surely ended, but not beyond the one with which the movements are most; done says
// that nothing is left.
func (tx *Tx) RollUpMetrics(ctx context.Context, most int) (done bool, err error) {
	since, err := tx.LockMRRRollup(ctx, db.LockMRRRollupParams{TenantID: tx.Tenant.ID, RolledAt: tx.Instant()})
	if err != nil {
		return false, err
	}
	below, err := tx.OldestTransaction(ctx)
	if err != nil {
		return false, err
	}
	switch end, err := tx.MRRPageEnd(ctx, db.MRRPageEndParams{TenantID: tx.Tenant.ID, Horizon: since, Below: below, Most: most}); {
	case IsNoRows(err):
		done = true
	case err != nil:
		return false, err
	default:
		below = max(end, since+1) // a transaction is added up whole, however many it wrote
	}
	totals := mrr.NewTotals()
	if err := tx.addSince(ctx, totals, since, below); err != nil {
		return false, err
	}
	if err := tx.addTotals(ctx, totals); err != nil {
		return false, err
	}
	if err := tx.addBilling(ctx, since, below); err != nil {
		return false, err
	}
	return done, tx.SaveMRRRollup(ctx, db.SaveMRRRollupParams{TenantID: tx.Tenant.ID, Horizon: below})
}

// addBilling adds what was billed and collected between two transactions to the sums that are kept of it.
func (tx *Tx) addBilling(ctx context.Context, since, below int) error {
	rows, err := tx.SumBillingSince(ctx, db.SumBillingSinceParams{TenantID: tx.Tenant.ID, Since: since, Below: below})
	if err != nil || len(rows) == 0 {
		return err
	}
	days := make([]db.BillingDay, len(rows))
	for i, r := range rows {
		days[i] = db.BillingDay{TenantID: tx.Tenant.ID, Currency: r.Currency, Kind: r.Kind, OnDate: r.OnDate, Amount: r.Amount, Documents: r.Documents}
	}
	return tx.AddBillingDays(ctx, marshal(days))
}

// BillingSum is what was billed, credited, cancelled, collected or refunded in a month (On is its first day), or what is left to be paid of what was due on a day.
type BillingSum struct {
	Currency  string
	Kind      string
	On        civil.Date
	Amount    money.Amount
	Documents int
}

// BillingMonths reads what was billed and collected in the months from one to another, by their first days, and what is open, as it is now: the sums that are kept, with what has been
// recorded since.
func (tx *Tx) BillingMonths(ctx context.Context, from, to civil.Date) ([]BillingSum, error) {
	until := to.OnDay(1, 1)
	kept, err := tx.SumBillingMonths(ctx, db.SumBillingMonthsParams{TenantID: tx.Tenant.ID, FromOn: from, UntilOn: until})
	if err != nil {
		return nil, err
	}
	var out []BillingSum
	for _, r := range kept {
		out = append(out, BillingSum{r.Currency, r.Kind, r.OnDate, r.Amount, r.Documents})
	}
	horizon, err := tx.mrrHorizon(ctx)
	if err != nil {
		return nil, err
	}
	since, err := tx.SumBillingSince(ctx, db.SumBillingSinceParams{TenantID: tx.Tenant.ID, Since: horizon, Below: notYet})
	for _, r := range since {
		if r.Kind != "open" {
			if r.OnDate.Before(from) || !r.OnDate.Before(until) {
				continue
			}
			r.OnDate = r.OnDate.FirstOfMonth()
		}
		out = append(out, BillingSum{r.Currency, r.Kind, r.OnDate, r.Amount, r.Documents})
	}
	return out, err
}

// BillingDifferences adds up all documents and payments again and says where the sums that are kept, with what has been recorded since, differ; a sentence each.
func (tx *Tx) BillingDifferences(ctx context.Context) ([]string, error) {
	first, last := civil.First.OnDay(1, 1), civil.MustParse("9999-11-01")
	kept, err := tx.BillingMonths(ctx, first, last)
	if err != nil {
		return nil, err
	}
	afresh, err := tx.SumBillingSince(ctx, db.SumBillingSinceParams{TenantID: tx.Tenant.ID, Since: 0, Below: notYet})
	if err != nil {
		return nil, err
	}
	type key struct {
		currency, kind string
		on             civil.Date
	}
	type pair struct{ kept, afresh money.Amount }
	sums := map[key]pair{}
	for _, s := range kept {
		k := key{s.Currency, s.Kind, s.On}
		sums[k] = pair{sums[k].kept.Add(s.Amount), sums[k].afresh}
	}
	for _, r := range afresh {
		k := key{r.Currency, r.Kind, r.OnDate}
		if k.kind != "open" {
			k.on = k.on.FirstOfMonth()
		}
		sums[k] = pair{sums[k].kept, sums[k].afresh.Add(r.Amount)}
	}
	var out []string
	for k, p := range sums {
		if !p.kept.Equal(p.afresh) {
			out = append(out, fmt.Sprintf("%s in %s on %s is kept as %s and adds up to %s", k.kind, k.currency, k.on, p.kept, p.afresh))
		}
	}
	return out, nil
}

// MetricsUnrolled tells from which transaction on something was written that has surely ended and isn't in the sums yet; ok is false where nothing was.
func (tx *Tx) MetricsUnrolled(ctx context.Context) (horizon int, ok bool, err error) {
	if horizon, err = tx.mrrHorizon(ctx); err != nil {
		return 0, false, err
	}
	if ok, err = tx.MRRToRollUp(ctx, db.MRRToRollUpParams{TenantID: tx.Tenant.ID, Horizon: horizon}); err != nil || ok {
		return horizon, ok, err
	}
	ok, err = tx.BillingToRollUp(ctx, db.BillingToRollUpParams{TenantID: tx.Tenant.ID, Horizon: horizon})
	return horizon, ok, err
}

func (tx *Tx) mrrHorizon(ctx context.Context) (int, error) {
	r, err := tx.GetMRRRollup(ctx, tx.Tenant.ID)
	if errors.Is(err, pgx.ErrNoRows) {
		return 0, nil
	}
	return r.Horizon, err
}

// addSince makes totals of what they are below one transaction into what they are below another.
func (tx *Tx) addSince(ctx context.Context, totals mrr.Totals, since, below int) error {
	touched, err := tx.ListMRRTouched(ctx, db.ListMRRTouchedParams{TenantID: tx.Tenant.ID, Since: since, Below: below})
	if err != nil {
		return err
	}
	for page := range slices.Chunk(touched, movementsPage) {
		if err := tx.addMovements(ctx, totals, page, since, below, EverKnown); err != nil {
			return err
		}
	}
	return nil
}

// addMovements takes out of totals what some customers had added to them below one transaction, and puts in what they add below another.
func (tx *Tx) addMovements(ctx context.Context, totals mrr.Totals, customers []ID, since, below int, knownAt time.Time) error {
	rows, err := tx.ListMRRMovementsOfCustomers(ctx, db.ListMRRMovementsOfCustomersParams{TenantID: tx.Tenant.ID, Ids: customers, Since: since, Below: below, KnownAt: knownAt})
	if err != nil {
		return err
	}
	had, is := map[ID][]mrr.Movement{}, map[ID][]mrr.Movement{}
	for _, r := range rows {
		m := mrr.Movement{Mark: mrr.Mark{
			Cause: mrr.Cause{On: r.OnDate, CustomerID: r.CustomerID, Currency: money.Currency(r.Currency), Reason: mrr.Reason(r.Reason)},
			Kind:  mrr.Kind(r.Kind), Cohort: r.Cohort, Across: r.Across,
		}}
		m.Amount, m.Customers = r.HadAmount, r.HadCustomers
		had[r.CustomerID] = append(had[r.CustomerID], m)
		m.Amount, m.Customers = r.Amount, r.Customers
		is[r.CustomerID] = append(is[r.CustomerID], m)
	}
	for _, customer := range customers {
		totals.Remove(had[customer])
		totals.Add(is[customer])
	}
	return nil
}

func (tx *Tx) addTotals(ctx context.Context, totals mrr.Totals) error {
	var days []db.MrrDay
	for k, s := range totals.Days {
		days = append(days, db.MrrDay{TenantID: tx.Tenant.ID, Currency: string(k.Currency), OnDate: k.On, Kind: string(k.Kind), Reason: string(k.Reason), Amount: s.Amount, Customers: s.Customers})
	}
	var cohorts []db.MrrCohort
	for k, s := range totals.Cohorts {
		cohorts = append(cohorts, db.MrrCohort{TenantID: tx.Tenant.ID, Currency: string(k.Currency), Cohort: k.Cohort, Month: k.Month, Amount: s.Amount, Customers: s.Customers})
	}
	var windows []db.MrrWindow
	for k, w := range totals.Windows {
		windows = append(windows, db.MrrWindow{
			TenantID: tx.Tenant.ID, Currency: string(k.Currency), Month: k.Month, Months: k.Months, Lost: w.Lost, Gained: w.Gained, LostCustomers: w.LostCustomers,
		})
	}
	if len(days) > 0 {
		if err := tx.AddMRRDays(ctx, marshal(days)); err != nil {
			return err
		}
	}
	if len(cohorts) > 0 {
		if err := tx.AddMRRCohorts(ctx, marshal(cohorts)); err != nil {
			return err
		}
	}
	if len(windows) > 0 {
		return tx.AddMRRWindows(ctx, marshal(windows))
	}
	return nil
}

// MRRSpan is what totals are wanted of: the months from one to another, by their first days, both included. What lies before comes as of the day before the first. From the day
// Daily on, days are told apart; before it, a month's movements come as of its first day.
type MRRSpan struct{ From, To, Daily civil.Date }

// MRRTotals reads the totals of a span, but those of cohorts, as they are now: the sums that are kept, with what has been written since.
func (tx *Tx) MRRTotals(ctx context.Context, span MRRSpan) (mrr.Totals, error) {
	totals, err := tx.MRRKept(ctx, span)
	if err != nil {
		return totals, err
	}
	since, err := tx.MRRSince(ctx)
	totals.Merge(since)
	return totals, err
}

// MRRKept reads the sums that are kept of a span.
func (tx *Tx) MRRKept(ctx context.Context, span MRRSpan) (mrr.Totals, error) {
	totals := mrr.NewTotals()
	until := span.To.OnDay(1, 1)
	days, err := tx.SumMRRDays(ctx, db.SumMRRDaysParams{TenantID: tx.Tenant.ID, FromOn: span.From, OpeningOn: span.From.AddDays(-1), DailyFrom: span.Daily, UntilOn: until})
	if err != nil {
		return totals, err
	}
	for _, r := range days {
		totals.Days[mrr.DayKey{Currency: money.Currency(r.Currency), On: r.AsOf, Kind: mrr.Kind(r.Kind), Reason: mrr.Reason(r.Reason)}] = mrr.Sum{Amount: r.Amount, Customers: r.Customers}
	}
	windows, err := tx.ListMRRWindows(ctx, db.ListMRRWindowsParams{TenantID: tx.Tenant.ID, FromOn: span.From, UntilOn: until})
	if err != nil {
		return totals, err
	}
	for _, r := range windows {
		key := mrr.WindowKey{Currency: money.Currency(r.Currency), Month: r.Month, Months: r.Months}
		totals.Windows[key] = mrr.Window{Lost: r.Lost, Gained: r.Gained, LostCustomers: r.LostCustomers}
	}
	return totals, nil
}

// MRRSince reads by how much what has been written since the sums were made changes them.
func (tx *Tx) MRRSince(ctx context.Context) (mrr.Totals, error) {
	totals := mrr.NewTotals()
	horizon, err := tx.mrrHorizon(ctx)
	if err != nil {
		return totals, err
	}
	return totals, tx.addSince(ctx, totals, horizon, notYet)
}

// AllMRRTotals reads the totals of all days, each told apart, and of all cohorts.
func (tx *Tx) AllMRRTotals(ctx context.Context) (mrr.Totals, error) {
	first, last := civil.First.OnDay(1, 1), civil.MustParse("9999-11-01")
	totals, err := tx.MRRTotals(ctx, MRRSpan{From: first, To: last, Daily: first})
	if err != nil {
		return totals, err
	}
	cohorts, err := tx.MRRCohorts(ctx, first, last)
	totals.Cohorts = cohorts.Cohorts
	return totals, err
}

// MRRTotalsKnownAt reads the totals as they were believed at an instant: from all movements that had been recorded by then, customer by customer.
func (tx *Tx) MRRTotalsKnownAt(ctx context.Context, knownAt time.Time) (mrr.Totals, error) {
	totals := mrr.NewTotals()
	after := NilID
	for {
		customers, err := tx.ListMRRCustomers(ctx, db.ListMRRCustomersParams{TenantID: tx.Tenant.ID, After: after, PageLimit: movementsPage})
		if err != nil || len(customers) == 0 {
			return totals, err
		}
		if err := tx.addMovements(ctx, totals, customers, 0, notYet, knownAt); err != nil {
			return totals, err
		}
		after = customers[len(customers)-1]
	}
}

// MRRCohorts reads the totals of cohorts that began in months from one to another, through the other, as they are now. Of days and windows it has none but those of what has just been written.
func (tx *Tx) MRRCohorts(ctx context.Context, from, to civil.Date) (mrr.Totals, error) {
	totals := mrr.NewTotals()
	rows, err := tx.ListMRRCohorts(ctx, db.ListMRRCohortsParams{TenantID: tx.Tenant.ID, FromOn: from, UntilOn: to.OnDay(1, 1)})
	if err != nil {
		return totals, err
	}
	for _, r := range rows {
		totals.Cohorts[mrr.CohortKey{Currency: money.Currency(r.Currency), Cohort: r.Cohort, Month: r.Month}] = mrr.Sum{Amount: r.Amount, Customers: r.Customers}
	}
	since, err := tx.MRRSince(ctx)
	totals.Merge(since)
	return totals, err
}
