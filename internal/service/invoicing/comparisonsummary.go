package invoicing

import (
	"cmp"
	"context"
	"slices"

	"keiyaku/db"
	"keiyaku/internal/core/comparison"
	"keiyaku/internal/core/money"
	"keiyaku/internal/store"
)

// ComparisonSummary is a comparison that a person can check in a minute, of one currency.
type ComparisonSummary struct {
	Currency string
	// What the documents of each month come to.
	NetThen, TaxThen, NetNow, TaxNow money.Amount
	Kinds                            map[string]Tally
	Reasons                          map[comparison.Reason]Tally
	// Rows is what the differences of all rows add up to: it has to be the difference of the documents' totals.
	Rows money.Amount
	// Largest are the rows with the largest differences, up or down, the largest first.
	Largest []Compared
}

// Tally counts rows, and adds up what they explain.
type Tally struct {
	Count  int
	Amount money.Amount
}

func (t Tally) plus(a money.Amount) Tally { return Tally{t.Count + 1, t.Amount.Add(a)} }

// Difference is what the documents of now come to less those of then, with tax.
func (s ComparisonSummary) Difference() money.Amount {
	return s.NetNow.Add(s.TaxNow).Sub(s.NetThen).Sub(s.TaxThen)
}

// largestShown is how many rows a summary names.
const largestShown = 10

// SummarizeComparison adds up all rows, by currency, beside the totals of the documents.
func (s *Service) SummarizeComparison(ctx context.Context, tenant ID, q ComparisonQuery) (out []ComparisonSummary, months Months, err error) {
	out, err = store.ReadBehind(ctx, s.store, tenant, func(tx *store.Tx) ([]ComparisonSummary, error) {
		if months, err = q.months(tx.Tenant.Today); err != nil {
			return nil, err
		}
		totals, err := tx.CompareTotals(ctx, db.CompareTotalsParams{
			TenantID: tenant, ThenFrom: months.Then.From, ThenUntil: months.Then.Until, NowFrom: months.Now.From, NowUntil: months.Now.Until, Drafts: !q.IssuedOnly, Planned: q.Expected,
			CustomerID: q.CustomerID, AccountID: q.AccountID,
		})
		if err != nil {
			return nil, err
		}
		sums := []ComparisonSummary{}
		of := func(currency string) *ComparisonSummary {
			i, found := slices.BinarySearchFunc(sums, currency, func(s ComparisonSummary, c string) int { return cmp.Compare(s.Currency, c) })
			if !found {
				sums = slices.Insert(sums, i, ComparisonSummary{Currency: currency, Kinds: map[string]Tally{}, Reasons: map[comparison.Reason]Tally{}})
			}
			return &sums[i]
		}
		for _, t := range totals {
			s := of(t.Currency)
			s.NetThen, s.TaxThen, s.NetNow, s.TaxNow = t.NetThen, t.TaxThen, t.NetNow, t.TaxNow
		}
		all := ComparisonQuery{IssuedOnly: q.IssuedOnly, Expected: q.Expected, CustomerID: q.CustomerID, AccountID: q.AccountID}
		meet := func(e expectation) {
			for _, d := range e.documents {
				s := of(string(d.Currency))
				s.NetNow, s.TaxNow = s.NetNow.Add(d.Subtotal), s.TaxNow.Add(d.Tax)
			}
		}
		err = compareAll(ctx, tx, all, months, meet, func(c Compared) error {
			of(c.Currency).add(c)
			return nil
		})
		return sums, err
	})
	return out, months, err
}

func (s *ComparisonSummary) add(c Compared) {
	d := c.Difference()
	s.Rows = s.Rows.Add(d)
	s.Kinds[c.Kind] = s.Kinds[c.Kind].plus(d)
	for _, p := range c.Reasons {
		s.Reasons[p.Reason] = s.Reasons[p.Reason].plus(p.Amount)
	}
	at, _ := slices.BinarySearchFunc(s.Largest, d, func(c Compared, d money.Amount) int {
		if order := d.Abs().Cmp(c.Difference().Abs()); order != 0 {
			return order
		}
		return -1 // behind those that are as large
	})
	if at < largestShown {
		s.Largest = slices.Insert(s.Largest, at, c)
		s.Largest = s.Largest[:min(len(s.Largest), largestShown)]
	}
}

// WholeComparison gives every row to yield, in order, as of one moment, until it fails.
func (s *Service) WholeComparison(ctx context.Context, tenant ID, q ComparisonQuery, yield func(Compared) error) error {
	_, err := store.ReadBehind(ctx, s.store, tenant, func(tx *store.Tx) (struct{}, error) {
		months, err := q.months(tx.Tenant.Today)
		if err != nil {
			return struct{}{}, err
		}
		return struct{}{}, compareAll(ctx, tx, q, months, unmet, yield)
	})
	return err
}
