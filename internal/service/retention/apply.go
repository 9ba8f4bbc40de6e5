package retention

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"keiyaku/db"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/retention"
	"keiyaku/internal/store"
)

// Action is what the audit trail calls a deletion.
const Action = "delete_past_retention"

// Done is what an application did for a tenant.
type Done struct {
	TenantID ID
	// Archive is the digest of the archive's manifest; empty where nothing was past.
	Archive string
	// Sets are how many sets of customers went, Rows how many rows in all.
	Sets, Rows int
}

// Apply archives what of tenants is past on a day (no day is each tenant's today) below a directory, and then deletes it: customers that refer to one another in a
// transaction, months in portions, or a partition at once where it is past for every tenant there is. It can be ended at any moment and called again: what was
// archived on the day is deleted as far as it is still there, and nothing is deleted that isn't in an archive on the disk exactly as it stands. What has
// changed since it was archived stays, and is among the errors; the rest is done.
func (s *Service) Apply(ctx context.Context, by string, tenants []ID, asOf civil.Date, dir string) ([]Done, error) {
	done := make([]Done, len(tenants))
	err := s.store.AloneInRetention(ctx, func() error {
		partitions, err := s.store.MonthPartitions(ctx)
		if err != nil {
			return err
		}
		// All of it is on the disk before any of it is deleted.
		var archives []*archive
		of := map[ID]*Done{}
		for i, tenant := range tenants {
			done[i].TenantID, of[tenant] = tenant, &done[i]
			a, err := s.archive(ctx, by, tenant, asOf, dir, partitions)
			if err != nil {
				return fmt.Errorf("tenant %s: %w", tenant, err)
			}
			if a != nil {
				done[i].Archive = a.digest
				archives = append(archives, a)
			}
		}
		actor := store.Actor{Kind: store.System.Kind, Name: by}
		var failed error
		if slices.ContainsFunc(archives, func(a *archive) bool { return len(a.Sets) > 0 }) {
			failed = s.store.WithIndexesToDelete(ctx, func() (failed error) {
				for _, a := range archives {
					failed = errors.Join(failed, s.deleteSets(ctx, actor, a, of[a.TenantID]))
				}
				return failed
			})
		}
		dropped, err := s.dropMonths(ctx, actor, tenants, asOf, archives, partitions, of)
		failed = errors.Join(failed, err)
		for _, a := range archives {
			failed = errors.Join(failed, s.deletePortions(ctx, actor, a, dropped, of[a.TenantID]))
		}
		return failed
	})
	return done, err
}

// deleteSets deletes what is left of a tenant's archived customers. One that has to stay doesn't keep the others.
func (s *Service) deleteSets(ctx context.Context, by store.Actor, a *archive, done *Done) (failed error) {
	for _, set := range a.Sets {
		rows, err := s.deleteSet(ctx, by, a, set)
		if err != nil {
			failed = errors.Join(failed, fmt.Errorf("tenant %s: customer %s: %w", a.TenantID, set.Customers[0], err))
			if ctx.Err() != nil {
				return failed
			}
			continue
		}
		if rows > 0 {
			done.Sets++
			done.Rows += rows
		}
	}
	return errors.Join(failed, s.forget(ctx, by, a))
}

// deleteSet deletes what is left of archived customers, and tells how many rows that were; none where they are gone.
func (s *Service) deleteSet(ctx context.Context, by store.Actor, a *archive, set ArchivedSet) (int, error) {
	cmd := store.Command{TenantID: a.TenantID, Actor: by, Operation: Action}
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (int, error) {
		if err := tx.Unhurried(ctx); err != nil {
			return 0, err
		}
		there, err := lock(ctx, tx, set.Customers)
		if err != nil || len(there) == 0 {
			return 0, err
		}
		settings, err := tx.GetRetentionYears(ctx, a.TenantID)
		if err != nil {
			return 0, err
		}
		through := retention.LastPast(settings.RetentionYears, civil.Min(a.AsOf, tx.Tenant.Today))
		now, why, err := look(ctx, tx, set.Customers, through, a.MonthsBefore)
		if err != nil {
			return 0, err
		}
		if now == nil || len(why) > 0 {
			return 0, changed
		}
		b, err := tx.BelongingsOf(ctx, set.Customers, a.MonthsBefore)
		if err != nil {
			return 0, err
		}
		if err := tx.RetireNumbers(ctx, db.RetireNumbersParams{TenantID: a.TenantID, Invoices: b.Invoices}); err != nil {
			return 0, err
		}
		var digest rowsDigest
		for _, r := range store.OfCustomers {
			if err := tx.DeleteRowsOf(ctx, r, b, func(row string) error { digest.add(r.Table, row); return nil }); err != nil {
				return 0, fmt.Errorf("deleting from %s: %w", r.Table, err)
			}
		}
		rows := len(digest.rows)
		if digest.sum() != set.SHA256 {
			return 0, changed
		}
		if err := tx.ForgetSums(ctx); err != nil {
			return 0, fmt.Errorf("forgetting sums: %w", err)
		}
		return rows, tx.Record(ctx, store.Fact{Action: Action, Entity: "customer", ID: set.Customers[0], After: map[string]any{
			"customers": set.Customers, "rows": set.Rows, "archive": a.digest, "as_of": a.AsOf, "retention_years": settings.RetentionYears,
		}})
	})
}

// changed is why something stays that was archived.
var changed = fault.New(fault.Conflict, "it has changed since it was archived, and stays: archive again, into another directory")

// lock takes customers, their accounts and their contracts, in the order in which whoever writes for them does, and gives the customers that are there.
func lock(ctx context.Context, tx *store.Tx, customers []ID) ([]ID, error) {
	if _, err := tx.LockContractsOfCustomers(ctx, db.LockContractsOfCustomersParams{TenantID: tx.Tenant.ID, Customers: customers}); err != nil {
		return nil, err
	}
	if _, err := tx.LockAccountsOfCustomers(ctx, db.LockAccountsOfCustomersParams{TenantID: tx.Tenant.ID, Customers: customers}); err != nil {
		return nil, err
	}
	return tx.LockCustomers(ctx, db.LockCustomersParams{TenantID: tx.Tenant.ID, Customers: customers})
}

// forget takes the accounts and documents that are gone out of what runs say they looked at.
func (s *Service) forget(ctx context.Context, by store.Actor, a *archive) error {
	cmd := store.Command{TenantID: a.TenantID, Actor: by, Operation: Action}
	_, err := store.Write(ctx, s.store, cmd, func(tx *store.Tx) (struct{}, error) {
		if err := tx.Unhurried(ctx); err != nil {
			return struct{}{}, err
		}
		var accounts, invoices []ID
		for _, set := range a.Sets {
			there, err := tx.LockCustomers(ctx, db.LockCustomersParams{TenantID: a.TenantID, Customers: set.Customers})
			if err != nil {
				return struct{}{}, err
			}
			if len(there) == 0 {
				accounts, invoices = append(accounts, set.Accounts...), append(invoices, set.Invoices...)
			}
		}
		if len(accounts) == 0 {
			return struct{}{}, nil
		}
		if err := tx.ForgetAccountsOfRunRequests(ctx, db.ForgetAccountsOfRunRequestsParams{TenantID: a.TenantID, Accounts: accounts}); err != nil {
			return struct{}{}, err
		}
		return struct{}{}, tx.ForgetAccountsOfRuns(ctx, db.ForgetAccountsOfRunsParams{TenantID: a.TenantID, Accounts: accounts, Invoices: invoices})
	})
	return err
}

// deletePortions deletes what is left of a tenant's archived months, but for those in partitions that were dropped.
func (s *Service) deletePortions(ctx context.Context, by store.Actor, a *archive, dropped map[string]bool, done *Done) (failed error) {
	for _, p := range a.Portions {
		if dropped[p.Partition] {
			continue
		}
		rows, err := s.deletePortion(ctx, by, a, p)
		if err != nil {
			failed = errors.Join(failed, fmt.Errorf("tenant %s: %s from %s: %w", a.TenantID, p.Table, p.From, err))
			if ctx.Err() != nil {
				return failed
			}
		}
		done.Rows += rows
	}
	return failed
}

// deletePortion deletes an archived portion of a month, and tells how many rows that were; none where they are gone.
func (s *Service) deletePortion(ctx context.Context, by store.Actor, a *archive, p Portion) (int, error) {
	cmd := store.Command{TenantID: a.TenantID, Actor: by, Operation: Action}
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (int, error) {
		if err := tx.Unhurried(ctx); err != nil {
			return 0, err
		}
		settings, err := tx.GetRetentionYears(ctx, a.TenantID)
		if err != nil {
			return 0, err
		}
		if a.MonthsBefore.After(monthBefore(settings.RetentionYears, tx.Tenant.Calendar)) {
			return 0, changed // the tenant has said since that it keeps for longer
		}
		var digest rowsDigest
		if err := tx.DeleteRowsBetween(ctx, p.Table, p.From, p.Through, func(row string) error { digest.add(p.Table, row); return nil }); err != nil {
			return 0, err
		}
		rows := len(digest.rows)
		if rows == 0 {
			return 0, nil
		}
		if digest.sum() != p.SHA256 {
			return 0, changed
		}
		return rows, tx.Record(ctx, monthsFact(a, p.Table, rows))
	})
}

func monthsFact(a *archive, table string, rows int) store.Fact {
	return store.Fact{Action: Action, Entity: table, After: map[string]any{
		"months_before": a.MonthsBefore, "rows": map[string]int{table: rows}, "archive": a.digest, "as_of": a.AsOf, "retention_years": a.RetentionYears,
	}}
}

// record notes that rows of a tenant's months go.
func (s *Service) record(ctx context.Context, by store.Actor, a *archive, table string, rows int) error {
	cmd := store.Command{TenantID: a.TenantID, Actor: by, Operation: Action}
	_, err := store.Write(ctx, s.store, cmd, func(tx *store.Tx) (struct{}, error) {
		return struct{}{}, tx.Record(ctx, monthsFact(a, table, rows))
	})
	return err
}

// dropMonths drops the partitions that are past for every tenant there is, where every tenant's rows in them were archived, and gives their names.
func (s *Service) dropMonths(ctx context.Context, by store.Actor, tenants []ID, asOf civil.Date, archives []*archive, partitions []store.MonthPartition, done map[ID]*Done) (map[string]bool, error) {
	all, err := s.store.Tenants(ctx)
	if err != nil {
		return nil, err
	}
	// Before the least of these months everything is past, whoever's it is.
	before := civil.Forever
	for _, t := range all {
		if !slices.Contains(tenants, t.ID) {
			return nil, nil // its rows aren't archived
		}
		of, err := s.monthsBefore(ctx, t.ID, asOf)
		if err != nil {
			return nil, err
		}
		before = civil.Min(before, of)
	}
	dropped := map[string]bool{}
	for _, p := range partitions {
		if p.Until.IsZero() || p.Until.After(before) {
			continue
		}
		rowsOf, rows := map[ID]int{}, 0
		for _, a := range archives {
			left, err := s.left(ctx, a, p.Name)
			if err != nil {
				return dropped, fmt.Errorf("tenant %s: %s: %w", a.TenantID, p.Name, err)
			}
			rowsOf[a.TenantID] = left
			rows += left
		}
		// The entries first, for no transaction spans tenants: what ends in between is told of twice, and never not at all.
		for _, a := range archives {
			if n := rowsOf[a.TenantID]; n > 0 {
				if err := s.record(ctx, by, a, p.Table, n); err != nil {
					return dropped, err
				}
			}
		}
		if err := s.store.DropMonths(ctx, p.Name, rows); err != nil {
			return dropped, fmt.Errorf("dropping %s: %w", p.Name, err)
		}
		dropped[p.Name] = true
		for tenant, n := range rowsOf {
			done[tenant].Rows += n
		}
	}
	return dropped, nil
}

// left is how many of a tenant's rows in a partition that were archived are still there: of each portion all or none, or it has changed.
func (s *Service) left(ctx context.Context, a *archive, partition string) (int, error) {
	return store.Read(ctx, s.store, a.TenantID, func(tx *store.Tx) (left int, err error) {
		if err := tx.Unhurried(ctx); err != nil {
			return 0, err
		}
		for _, p := range a.Portions {
			if p.Partition != partition {
				continue
			}
			rows, err := tx.CountRowsBetween(ctx, p.Table, p.From, p.Through)
			if err != nil {
				return 0, err
			}
			if rows != 0 && rows != p.Rows {
				return 0, changed
			}
			left += rows
		}
		return left, nil
	})
}

// monthsBefore is the first month of a tenant that isn't past as a whole, as its settings are now.
func (s *Service) monthsBefore(ctx context.Context, tenant ID, asOf civil.Date) (civil.Date, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) (civil.Date, error) {
		settings, err := tx.GetRetentionYears(ctx, tenant)
		day := tx.Tenant.Calendar
		if !asOf.IsZero() {
			day = civil.Min(day, asOf)
		}
		return monthBefore(settings.RetentionYears, day), err
	})
}
