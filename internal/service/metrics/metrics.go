// Package metrics tells what the contracts say about the business: recurring revenue and how it moves, churn and retention, what is billed and collected. It reads
// movements and the sums that are kept of them, and never folds a contract.
package metrics

import (
	"context"
	"time"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/mrr"
	"keiyaku/internal/core/timeline"
	"keiyaku/internal/store"
	"keiyaku/internal/task"
)

// ID is the id type of the core.
type ID = timeline.ID

// Service reads metrics.
type Service struct{ store *store.Store }

// movementsAtOnce is how many movements, about, one transaction adds up: a second's work, so that a worker that is killed is soon known to be.
const movementsAtOnce = 50_000

// New makes the service over a store.
func New(s *store.Store) *Service { return &Service{s} }

// RollUp adds all that has been written to the sums that are kept. Doing it again does nothing.
func (s *Service) RollUp(ctx context.Context, tenant ID) error {
	_, err := s.RollUpWhile(ctx, tenant, func() bool { return true })
	return err
}

// RollUpWhile is RollUp, in transactions one after another while more says so; done says that nothing is left.
func (s *Service) RollUpWhile(ctx context.Context, tenant ID, more func() bool) (done bool, err error) {
	cmd := store.Command{TenantID: tenant, Actor: store.System, Operation: "roll_up_metrics"}
	for !done && err == nil && more() {
		done, err = store.Write(ctx, s.store, cmd, func(tx *store.Tx) (bool, error) { return tx.RollUpMetrics(ctx, movementsAtOnce) })
	}
	return done, err
}

// Unrolled has what has been written since the last time added to the sums, by a job of its own: after much was, it takes longer than a sweep may.
func (s *Service) Unrolled(ctx context.Context, tenant ID) error {
	type behind struct {
		horizon int
		is      bool
	}
	b, err := store.Read(ctx, s.store, tenant, func(tx *store.Tx) (b behind, err error) {
		b.horizon, b.is, err = tx.MetricsUnrolled(ctx)
		return b, err
	})
	if err != nil || !b.is {
		return err
	}
	cmd := store.Command{TenantID: tenant, Actor: store.System, Operation: "roll_up_metrics"}
	_, err = store.Write(ctx, s.store, cmd, func(tx *store.Tx) (struct{}, error) {
		return struct{}{}, tx.Enqueue(ctx, task.RollUpMetrics{TenantID: tenant, Horizon: b.horizon}, task.Unique())
	})
	return err
}

// Query says of which months figures are wanted, and as known when.
type Query struct {
	// From and To are months by any of their days, both included; without them, the twelve up to today's, or as many as the metric says.
	From, To civil.Date
	// Currency is the one that is wanted; none for all.
	Currency money.Currency
	// KnownAt is the instant as of which it was believed; nil for now.
	KnownAt *time.Time
}

// mostMonths bounds how many months are told at a time: ten years.
const mostMonths = 120

// months fills in the months that a query leaves out, and refuses too many.
func (q Query) months(today civil.Date, by int) (Query, error) {
	if q.To.IsZero() {
		q.To = civil.Max(today, q.From)
	}
	q.To = q.To.FirstOfMonth()
	if q.From.IsZero() {
		q.From = q.To.OnDay(1-by, 1)
	}
	q.From = q.From.FirstOfMonth()
	switch {
	case q.From.After(q.To):
		return q, fault.At(fault.Invalid, "query:from", "It lies after `to`.")
	case q.From.OnDay(mostMonths-1, 1).Before(q.To):
		return q, fault.At(fault.Invalid, "query:from", "At most %d months at a time: ask for a later `from` or an earlier `to`.", mostMonths)
	}
	return q, nil
}

// totals reads totals as they were believed at an instant, or by now where there is none.
func totals(ctx context.Context, tx *store.Tx, knownAt *time.Time, now func() (mrr.Totals, error)) (mrr.Totals, error) {
	if knownAt != nil {
		return tx.MRRTotalsKnownAt(ctx, *knownAt)
	}
	return now()
}

// currencies are those that a query wants.
func (q Query) currencies(t mrr.Totals) []money.Currency {
	if q.Currency != "" {
		return []money.Currency{q.Currency}
	}
	return t.Currencies()
}

// CurrencyMonths is the months of one currency.
type CurrencyMonths struct {
	Currency money.Currency
	Months   []mrr.Month
	// Lifetime is of the months together.
	Lifetime mrr.Lifetime
}

// Span is the months that were looked at, by their first days, and the day it was.
type Span struct{ From, To, Today civil.Date }

// byDefault is how many months are told where a query doesn't say.
const byDefault = 12

// Months gives months with their movements, retention and rates, by currency.
func (s *Service) Months(ctx context.Context, tenant ID, q Query) (out []CurrencyMonths, span Span, err error) {
	_, err = store.Read(ctx, s.store, tenant, func(tx *store.Tx) (struct{}, error) {
		if q, err = q.months(tx.Tenant.Today, byDefault); err != nil {
			return struct{}{}, err
		}
		span = Span{q.From, q.To, tx.Tenant.Today}
		totals, err := totals(ctx, tx, q.KnownAt, func() (mrr.Totals, error) { // with those of a year before, at which windows begin
			return tx.MRRTotals(ctx, store.MRRSpan{From: q.From.OnDay(-13, 1), To: q.To, Daily: civil.Forever})
		})
		if err != nil {
			return struct{}{}, err
		}
		for _, c := range q.currencies(totals) {
			months := totals.Months(c, q.From, q.To)
			out = append(out, CurrencyMonths{c, months, mrr.LifetimeOf(months)})
		}
		return struct{}{}, nil
	})
	return out, span, err
}

// CurrencyCohorts is the cohorts of one currency.
type CurrencyCohorts struct {
	Currency money.Currency
	Cohorts  []mrr.Cohort
}

// cohortsByDefault is how many months of cohorts are told where a query doesn't say.
const cohortsByDefault = 36

// Cohorts gives the customers who first paid in each month, followed through the months after.
func (s *Service) Cohorts(ctx context.Context, tenant ID, q Query) (out []CurrencyCohorts, span Span, err error) {
	_, err = store.Read(ctx, s.store, tenant, func(tx *store.Tx) (struct{}, error) {
		if q, err = q.months(tx.Tenant.Today, cohortsByDefault); err != nil {
			return struct{}{}, err
		}
		span = Span{q.From, q.To, tx.Tenant.Today}
		totals, err := totals(ctx, tx, q.KnownAt, func() (mrr.Totals, error) { return tx.MRRCohorts(ctx, q.From, q.To) })
		if err != nil {
			return struct{}{}, err
		}
		for _, c := range q.currencies(totals) {
			out = append(out, CurrencyCohorts{c, totals.CohortTable(c, q.From, q.To)})
		}
		return struct{}{}, nil
	})
	return out, span, err
}

// Grouping says by what recurring revenue is told apart; none for not at all.
type Grouping string

// The groupings. A custom field is FieldGrouping and its key.
const (
	ByItem    Grouping = "item"
	ByVersion Grouping = "version"
	ByProduct Grouping = "product"
	// FieldGrouping begins the grouping by a custom field: "custom_field:region". Contracts stand by the value that they have today.
	FieldGrouping Grouping = "custom_field:"
	// BySalesOwner is by the custom field whose key is SalesOwnerField: keiyaku keeps no list of salespeople of its own.
	BySalesOwner Grouping = "sales_owner"
)

// SalesOwnerField is the key of the custom field that says who sold a contract.
const SalesOwnerField = "sales_owner"

// Group is a part of the recurring revenue.
type Group struct {
	// Key is an id, or the value of a custom field; Label what it is called.
	Key, Label string
	ItemID     ID
	ProductID  ID
	Version    int
	mrr.Sum
}

// Revenue is the recurring revenue of one currency at the end of a day.
type Revenue struct {
	Currency money.Currency
	mrr.Sum
	Groups []Group
}
