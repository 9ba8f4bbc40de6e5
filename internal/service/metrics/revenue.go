package metrics

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"keiyaku/db"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/mrr"
	"keiyaku/internal/store"
)

// Revenue gives the recurring revenue at the end of a day (today without one; a later day counts what is reserved: the committed revenue, CMRR), as known at an instant, by currency, and told
// apart by a grouping where one is wanted.
func (s *Service) Revenue(ctx context.Context, tenant ID, asOf civil.Date, knownAt *time.Time, by Grouping) (out []Revenue, on, today civil.Date, err error) {
	_, err = store.Read(ctx, s.store, tenant, func(tx *store.Tx) (struct{}, error) {
		today = tx.Tenant.Today
		if on = asOf; on.IsZero() {
			on = today
		}
		totals, err := totals(ctx, tx, knownAt, func() (mrr.Totals, error) {
			month := on.FirstOfMonth()
			return tx.MRRTotals(ctx, store.MRRSpan{From: month, To: month, Daily: month})
		})
		if err != nil {
			return struct{}{}, err
		}
		groups, err := groups(ctx, tx, on, knownAt, by)
		if err != nil {
			return struct{}{}, err
		}
		for _, c := range totals.Currencies() {
			out = append(out, Revenue{c, totals.At(c, on), groups[c]})
		}
		return struct{}{}, nil
	})
	return out, on, today, err
}

func knownBy(at *time.Time) time.Time {
	if at == nil {
		return store.EverKnown
	}
	return *at
}

func groups(ctx context.Context, tx *store.Tx, on civil.Date, knownAt *time.Time, by Grouping) (map[money.Currency][]Group, error) {
	out := map[money.Currency][]Group{}
	field, isField := strings.CutPrefix(string(by), string(FieldGrouping))
	if by == BySalesOwner {
		field, isField = SalesOwnerField, true
	}
	switch {
	case by == "":
		return out, nil
	case isField:
		rows, err := tx.SumMRRByField(ctx, db.SumMRRByFieldParams{TenantID: tx.Tenant.ID, Field: field, AsOf: on, KnownAt: knownBy(knownAt)})
		for _, r := range rows {
			c := money.Currency(r.Currency)
			out[c] = append(out[c], Group{Key: r.Value, Label: r.Value, Sum: mrr.Sum{Amount: r.Amount, Customers: r.Customers}})
		}
		return out, err
	case by != ByItem && by != ByVersion && by != ByProduct:
		return nil, fault.At(fault.Invalid, "query:group_by", "One of item, version, product, sales_owner, or custom_field: and the key of a custom field.")
	}
	rows, err := tx.SumMRRByItem(ctx, db.SumMRRByItemParams{
		TenantID: tx.Tenant.ID, AsOf: on, KnownAt: knownBy(knownAt), ByProduct: by == ByProduct, ByVersion: by == ByVersion,
	})
	for _, r := range rows {
		g := Group{Key: string(r.ID), Label: r.Name, Version: r.Version, Sum: mrr.Sum{Amount: r.Amount, Customers: r.Customers}}
		switch by {
		case ByProduct:
			g.ProductID = r.ID
		case ByVersion:
			g.ItemID, g.Key, g.Label = r.ID, fmt.Sprintf("%s:%d", r.ID, r.Version), fmt.Sprintf("%s v%d", r.Name, r.Version)
		default:
			g.ItemID = r.ID
		}
		c := money.Currency(r.Currency)
		out[c] = append(out[c], g)
	}
	return out, err
}

// Filter narrows what is listed; what it leaves out doesn't matter.
type Filter struct {
	Currency   money.Currency
	Kind       mrr.Kind
	Reason     mrr.Reason
	Cohort     civil.Date // by any day of the month in which customers first paid
	CustomerID ID
	ContractID ID
	ItemID     ID
	ProductID  ID
	Version    int
	KnownAt    *time.Time
}

func optional[T ~string](v T) *string {
	if v == "" {
		return nil
	}
	s := string(v)
	return &s
}

func (f Filter) version() *int {
	if f.Version == 0 {
		return nil
	}
	return &f.Version
}

func (f Filter) cohort() civil.Date {
	if f.Cohort.IsZero() {
		return civil.Date{}
	}
	return f.Cohort.FirstOfMonth()
}

// Movement is a movement as it is listed.
type Movement = db.ListMRRMovementsRow

// Place is where a page of movements begins: after this one.
type Place struct {
	On         civil.Date
	CustomerID ID
	Within     string
}

// Total is what all that a list's filters let through comes to in one currency.
type Total struct {
	Currency money.Currency
	mrr.Sum
}

// Movements lists the movements between two days, both included, in their order, with what all of them come to.
func (s *Service) Movements(ctx context.Context, tenant ID, from, to civil.Date, f Filter, after Place, limit int) (found []Movement, totals []Total, next *Place, err error) {
	if from.After(to) {
		return nil, nil, nil, fault.At(fault.Invalid, "query:from", "It lies after `to`.")
	}
	_, err = store.Read(ctx, s.store, tenant, func(tx *store.Tx) (struct{}, error) {
		start := after
		if start.CustomerID == "" {
			start = Place{On: from, CustomerID: store.NilID}
		}
		found, err = tx.ListMRRMovements(ctx, db.ListMRRMovementsParams{
			TenantID: tenant, FromOn: from, UntilOn: to, KnownAt: knownBy(f.KnownAt), AfterOn: start.On, AfterCustomer: start.CustomerID, AfterPlace: start.Within, PageLimit: limit + 1,
			Currency: optional(f.Currency), Kind: optional(f.Kind), Reason: optional(f.Reason), Cohort: f.cohort(), CustomerID: f.CustomerID, ContractID: f.ContractID, ItemID: f.ItemID,
			ProductID: f.ProductID, Version: f.version(),
		})
		if err != nil {
			return struct{}{}, err
		}
		if len(found) > limit {
			found = found[:limit]
			last := found[limit-1]
			next = &Place{last.OnDate, last.CustomerID, last.Place}
		}
		sums, err := tx.SumMRRMovements(ctx, db.SumMRRMovementsParams{
			TenantID: tenant, FromOn: from, UntilOn: to, KnownAt: knownBy(f.KnownAt), Currency: optional(f.Currency), Kind: optional(f.Kind), Reason: optional(f.Reason),
			Cohort: f.cohort(), CustomerID: f.CustomerID, ContractID: f.ContractID, ItemID: f.ItemID, ProductID: f.ProductID, Version: f.version(),
		})
		for _, r := range sums {
			totals = append(totals, Total{money.Currency(r.Currency), mrr.Sum{Amount: r.Amount, Customers: r.Customers}})
		}
		return struct{}{}, err
	})
	return found, totals, next, err
}

// Contract is what a contract brings a month to whoever's it is.
type Contract = db.ListMRRContractsRow

// lookedAt is how many contracts or customers are looked at for one page at least, and pagesLooked how often for one answer: of most nothing is found where a filter is narrow.
const (
	lookedAt    = 500
	pagesLooked = 20
)

// Contracts lists the contracts that bring something at the end of a day, in the order of their ids, with what each brings. A page may be shorter than its limit, or empty, although there is a
// next one.
func (s *Service) Contracts(ctx context.Context, tenant ID, asOf civil.Date, f Filter, after ID, limit int) (found []Contract, on civil.Date, next ID, err error) {
	_, err = store.Read(ctx, s.store, tenant, func(tx *store.Tx) (struct{}, error) {
		if on = asOf; on.IsZero() {
			on = tx.Tenant.Today
		}
		ids := func(after ID, n int) ([]ID, error) {
			return tx.ListSignedContractIDs(ctx, db.ListSignedContractIDsParams{TenantID: tenant, After: after, PageLimit: n})
		}
		found, next, err = pages(after, limit, ids, func(ids []ID) ([]Contract, error) {
			return tx.ListMRRContracts(ctx, db.ListMRRContractsParams{
				TenantID: tenant, Ids: ids, AsOf: on, KnownAt: knownBy(f.KnownAt), Currency: optional(f.Currency), Cohort: f.cohort(), CustomerID: f.CustomerID, ItemID: f.ItemID,
				ProductID: f.ProductID, Version: f.version(),
			})
		}, func(c Contract) ID { return c.ContractID })
		return struct{}{}, err
	})
	return found, on, next, err
}

// Retained is a customer of a window's beginning, with what it paid then and pays at its end.
type Retained = db.ListMRRRetainedRow

// Retention lists the customers who paid at the beginning of the months that end with one, as Contracts does.
func (s *Service) Retention(ctx context.Context, tenant ID, month civil.Date, months int, f Filter, after ID, limit int) (found []Retained, next ID, err error) {
	if !slices.Contains(mrr.Windows, months) {
		return nil, "", fault.At(fault.Invalid, "query:window", "One of %v months.", mrr.Windows)
	}
	_, err = store.Read(ctx, s.store, tenant, func(tx *store.Tx) (struct{}, error) {
		ids := func(after ID, n int) ([]ID, error) {
			return tx.ListMRRCustomers(ctx, db.ListMRRCustomersParams{TenantID: tenant, After: after, PageLimit: n})
		}
		found, next, err = pages(after, limit, ids, func(ids []ID) ([]Retained, error) {
			return tx.ListMRRRetained(ctx, db.ListMRRRetainedParams{
				TenantID: tenant, Ids: ids, FromOn: month.OnDay(1-months, 1), UntilOn: month.LastOfMonth(), KnownAt: knownBy(f.KnownAt), Currency: optional(f.Currency),
			})
		}, func(r Retained) ID { return r.CustomerID })
		return struct{}{}, err
	})
	return found, next, err
}

// pages looks through ids after one until enough is found, and gives the id after which to go on; none where all have been looked at.
func pages[T any](after ID, limit int, list func(after ID, n int) ([]ID, error), read func([]ID) ([]T, error), idOf func(T) ID) (found []T, next ID, err error) {
	if after == "" {
		after = store.NilID
	}
	n := max(limit, lookedAt)
	for range pagesLooked {
		ids, err := list(after, n)
		if err != nil || len(ids) == 0 {
			return found, "", err
		}
		rows, err := read(ids)
		if err != nil {
			return nil, "", err
		}
		for _, r := range rows {
			if len(found) >= limit && idOf(r) != idOf(found[len(found)-1]) { // what is of one id stays together
				return found, idOf(found[len(found)-1]), nil
			}
			found = append(found, r)
		}
		if after = ids[len(ids)-1]; len(ids) < n {
			return found, "", nil
		}
		if len(found) >= limit {
			break
		}
	}
	return found, after, nil
}
