// Package retention finds what the law no longer wants kept, archives it and deletes it: customers as a whole, and the audit trail and the events of months that
// are over. Nothing goes by itself: an operator asks for it, as the tables' owner.
package retention

import (
	"context"
	"maps"
	"slices"

	"keiyaku/db"
	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/retention"
	"keiyaku/internal/core/timeline"
	"keiyaku/internal/store"
)

// ID is the id type of the core.
type ID = timeline.ID

// Service plans and applies retention. Its store has to be connected as the owner of the tables, whom the policies bind as they bind the service.
type Service struct{ store *store.Store }

// New makes the service over a store.
func New(s *store.Store) *Service { return &Service{s} }

// Plan is what of a tenant is past.
type Plan struct {
	TenantID ID
	Name     string
	// AsOf is the day on which it is past, Years for how many years the tenant keeps documents, Through the last day that is past.
	AsOf    civil.Date
	Years   int
	Through civil.Date
	// Sets are the customers that go, each with those that it is connected with.
	Sets []Set
	// Kept are those whose days are all past and that stay, because something of them is open.
	Kept []Kept
	// Before is the first month that isn't past for the audit trail and the events, named by its first day; Months are the rows before it, by table.
	Before civil.Date
	Months []store.Census
}

// Empty tells that nothing is past.
func (p Plan) Empty() bool { return len(p.Sets) == 0 && len(p.Months) == 0 }

// Set are customers that refer to one another, with what they have in each table.
type Set struct {
	Customers []ID
	Tables    []store.Census
}

// Kept are customers that refer to one another and that stay, and why.
type Kept struct {
	Customers []ID
	Why       []string
}

// Tables adds up what goes, by table: the rows of customers first, then those of months.
func (p Plan) Tables() []store.Census {
	byTable := map[string]*store.Census{}
	for _, s := range p.Sets {
		for _, t := range s.Tables {
			sum := byTable[t.Table]
			if sum == nil {
				sum = &store.Census{Table: t.Table}
				byTable[t.Table] = sum
			}
			sum.Rows += t.Rows
			sum.Newest = civil.Max(sum.Newest, t.Newest)
			if sum.Oldest.IsZero() || !t.Oldest.IsZero() && t.Oldest.Before(sum.Oldest) {
				sum.Oldest = t.Oldest
			}
		}
	}
	var out []store.Census
	for _, r := range store.OfCustomers {
		if sum := byTable[r.Table]; sum != nil {
			out = append(out, *sum)
		}
	}
	return out
}

// Plan finds what of a tenant is past on a day; no day is the tenant's today, and a later one is refused.
func (s *Service) Plan(ctx context.Context, tenant ID, asOf civil.Date) (Plan, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) (Plan, error) { return plan(ctx, tx, asOf) })
}

func plan(ctx context.Context, tx *store.Tx, asOf civil.Date) (Plan, error) {
	if err := tx.Unhurried(ctx); err != nil {
		return Plan{}, err
	}
	if asOf.IsZero() {
		asOf = tx.Tenant.Today
	}
	if asOf.After(tx.Tenant.Today) {
		return Plan{}, fault.New(fault.Rule, "%s is still to come: what is past by then may not be by the rules of that day", asOf)
	}
	settings, err := tx.GetRetentionYears(ctx, tx.Tenant.ID)
	if err != nil {
		return Plan{}, err
	}
	p := Plan{TenantID: tx.Tenant.ID, Name: settings.Name, AsOf: asOf, Years: settings.RetentionYears, Through: retention.LastPast(settings.RetentionYears, asOf)}
	p.Before = monthBefore(settings.RetentionYears, civil.Min(asOf, tx.Tenant.Calendar))
	if err := p.findCustomers(ctx, tx); err != nil {
		return Plan{}, err
	}
	for _, table := range store.ByMonth {
		c, err := tx.CensusBefore(ctx, table, p.Before)
		if err != nil {
			return Plan{}, err
		}
		if c.Rows > 0 {
			p.Months = append(p.Months, c)
		}
	}
	return p, nil
}

// monthBefore is the first month (its first day) that isn't past as a whole. Months are those of ids, in UTC: one is past when the day after its last is, so that
// it is in any zone.
func monthBefore(years int, asOf civil.Date) civil.Date {
	return retention.LastPast(years, asOf).FirstOfMonth()
}

func (p *Plan) findCustomers(ctx context.Context, tx *store.Tx) error {
	idle, err := tx.ListIdleCustomers(ctx, db.ListIdleCustomersParams{TenantID: tx.Tenant.ID, Through: p.Through})
	if err != nil || len(idle) == 0 {
		return err
	}
	connections, err := tx.ListConnections(ctx, tx.Tenant.ID)
	if err != nil {
		return err
	}
	for _, customers := range together(idle, connections) {
		set, why, err := look(ctx, tx, customers, p.Through, p.Before)
		switch {
		case err != nil:
			return err
		case set == nil:
		case len(why) > 0:
			p.Kept = append(p.Kept, Kept{customers, why})
		default:
			p.Sets = append(p.Sets, *set)
		}
	}
	return nil
}

// together puts those that are connected, by others too, into one set, and leaves out the sets in which one isn't idle.
func together(idle []ID, connections []db.ListConnectionsRow) [][]ID {
	root := map[ID]ID{}
	var find func(ID) ID
	find = func(id ID) ID {
		if up, ok := root[id]; ok && up != id {
			root[id] = find(up)
			return root[id]
		}
		return id
	}
	for _, c := range connections {
		root[find(c.One)] = find(c.Other)
	}
	is := map[ID]bool{}
	for _, id := range idle {
		is[id] = true
	}
	busy := map[ID]bool{}
	for _, c := range connections {
		for _, id := range []ID{c.One, c.Other} {
			if !is[id] {
				busy[find(id)] = true
			}
		}
	}
	sets := map[ID][]ID{}
	for _, id := range idle {
		if of := find(id); !busy[of] {
			sets[of] = append(sets[of], id)
		}
	}
	out := slices.Collect(maps.Values(sets))
	slices.SortFunc(out, func(a, b []ID) int { return compare(a[0], b[0]) })
	return out
}

func compare(a, b ID) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

// look tells what customers have where all of it is of days through one, and what of it is open; nil where something is younger.
func look(ctx context.Context, tx *store.Tx, customers []ID, through, monthsFrom civil.Date) (set *Set, why []string, err error) {
	b, err := tx.BelongingsOf(ctx, customers, monthsFrom)
	if err != nil {
		return nil, nil, err
	}
	tables, err := tx.Census(ctx, b)
	if err != nil {
		return nil, nil, err
	}
	for _, t := range tables {
		if t.Newest.After(through) {
			return nil, nil, nil
		}
	}
	why, err = tx.ListOpenOfCustomers(ctx, db.ListOpenOfCustomersParams{TenantID: tx.Tenant.ID, Customers: customers})
	if err != nil {
		return nil, nil, err
	}
	billed, err := billedWhole(ctx, tx, b.Accounts)
	if err == nil && !billed {
		why = append(why, "something is still to be billed")
	}
	return &Set{customers, tables}, why, err
}

// billedWhole tells whether the ledger has all that was ever owed on accounts: that a run today would make no document, and nothing waits for one.
func billedWhole(ctx context.Context, tx *store.Tx, accounts []ID) (bool, error) {
	if len(accounts) == 0 {
		return true, nil
	}
	settings, err := tx.BillingSettings(ctx)
	if err != nil {
		return false, err
	}
	loaded, err := tx.LoadAccounts(ctx, accounts, false)
	if err != nil {
		return false, err
	}
	for _, a := range loaded {
		p := billing.Plan(a.Account, settings, civil.Max(a.RunThrough, tx.Tenant.Today))
		if len(p.Documents)+len(p.Carried)+len(p.Failures)+len(p.Open)+len(p.Exceptions) > 0 {
			return false, nil
		}
	}
	return true, nil
}
