// Package usage takes in what is measured (使用量), by day or by event, and says which service periods are closed. What it comes to on an invoice
// is the engine's business.
package usage

import (
	"context"

	"keiyaku/db"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/timeline"
	"keiyaku/internal/store"
	"keiyaku/internal/task"
)

// ID is the id type of the core.
type ID = timeline.ID

// Service records usage.
type Service struct{ store *store.Store }

// New makes the service over a store.
func New(s *store.Store) *Service { return &Service{s} }

// Unit is what is measured: a code, and how the measurements of a service period come to one quantity, which never changes.
type Unit = db.UsageUnit

// NewUnit is a unit to be made. GraceDays is nil where its periods wait to be closed by somebody.
type NewUnit struct {
	Code, Name  string
	Aggregation timeline.Aggregation
	GraceDays   *int
}

// GetUnit reads a unit.
func (s *Service) GetUnit(ctx context.Context, tenant, id ID) (Unit, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) (Unit, error) { return unit(ctx, tx, id) })
}

func unit(ctx context.Context, tx *store.Tx, id ID) (Unit, error) {
	row, err := tx.GetUsageUnit(ctx, db.GetUsageUnitParams{TenantID: tx.Tenant.ID, ID: id})
	return row, store.Found(err, "usage unit")
}

// ListUnits lists all units, by code.
func (s *Service) ListUnits(ctx context.Context, tenant ID) ([]Unit, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]Unit, error) { return tx.ListUsageUnits(ctx, tenant) })
}

// CreateUnit makes a unit.
func (s *Service) CreateUnit(ctx context.Context, cmd store.Command, in NewUnit) (Unit, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Unit, error) {
		id := store.NewID()
		if err := tx.CreateUsageUnit(ctx, db.CreateUsageUnitParams{
			TenantID: tx.Tenant.ID, ID: id, Code: in.Code, Name: in.Name, Aggregation: string(in.Aggregation), GraceDays: in.GraceDays, Now: tx.Tenant.Now,
		}); err != nil {
			return Unit{}, err
		}
		made, err := unit(ctx, tx, id)
		if err != nil {
			return Unit{}, err
		}
		return made, tx.Record(ctx, store.Fact{Action: "create_usage_unit", Entity: "usage_unit", ID: id, After: made})
	})
}

// UpdateUnit changes a unit's name or grace time by edit. How it aggregates stays.
func (s *Service) UpdateUnit(ctx context.Context, cmd store.Command, id ID, match store.Match, edit func(name *string, grace **int)) (Unit, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Unit, error) {
		version, err := tx.LockUsageUnit(ctx, db.LockUsageUnitParams{TenantID: tx.Tenant.ID, ID: id})
		if err != nil {
			return Unit{}, store.Found(err, "usage unit")
		}
		if err := match.Check(version); err != nil {
			return Unit{}, err
		}
		before, err := unit(ctx, tx, id)
		if err != nil {
			return Unit{}, err
		}
		to := before
		edit(&to.Name, &to.GraceDays)
		if err := tx.UpdateUsageUnit(ctx, db.UpdateUsageUnitParams{TenantID: tx.Tenant.ID, ID: id, Name: to.Name, GraceDays: to.GraceDays, Now: tx.Tenant.Now}); err != nil {
			return Unit{}, err
		}
		after, err := unit(ctx, tx, id)
		if err != nil {
			return Unit{}, err
		}
		return after, tx.Record(ctx, store.Fact{Action: "update_usage_unit", Entity: "usage_unit", ID: id, Before: before, After: after})
	})
}

// remake lets the drafts of accounts follow what was recorded or closed.
func remake(ctx context.Context, tx *store.Tx, accounts []ID) error {
	for _, account := range accounts {
		if err := tx.TouchAccount(ctx, db.TouchAccountParams{TenantID: tx.Tenant.ID, ID: account, Now: tx.Tenant.Now}); err != nil {
			return err
		}
		rows, err := tx.GetAccounts(ctx, db.GetAccountsParams{TenantID: tx.Tenant.ID, Ids: []ID{account}})
		if err != nil {
			return err
		}
		job := task.Prorate{TenantID: tx.Tenant.ID, AccountID: account, ContractID: account, Version: rows[0].Version}
		if err := tx.Enqueue(ctx, job, task.Unique()); err != nil {
			return err
		}
	}
	return nil
}

// maxProblems bounds how many records of a batch are told of that can't be taken.
const maxProblems = 100

// problems collects what is wrong with a batch, which is taken whole or not at all.
type problems []fault.Field

func (p *problems) at(pointer, detail string) {
	if len(*p) < maxProblems {
		*p = append(*p, fault.Field{Pointer: pointer, Detail: detail})
	}
}

func (p problems) err() error {
	if len(p) == 0 {
		return nil
	}
	return &fault.Error{Code: fault.Rule, Detail: "Nothing of the batch was recorded: mend what errors lists, and send it again.", Fields: p}
}
