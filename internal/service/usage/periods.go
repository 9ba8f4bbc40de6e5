package usage

import (
	"context"

	"keiyaku/db"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/store"
)

// Day is what counts for a day of a contract.
type Day = db.ListUsageRow

// List gives what counts on each day of a contract, of one unit or all, on days from one to another inclusive, at most 367 of them:
// without the last it is today, without the first that of the last day's month.
func (s *Service) List(ctx context.Context, tenant, contract ID, unitCode string, from, through civil.Date) ([]Day, map[ID]Unit, error) {
	type answer struct {
		days  []Day
		units map[ID]Unit
	}
	out, err := store.Read(ctx, s.store, tenant, func(tx *store.Tx) (answer, error) {
		if _, err := tx.GetContract(ctx, db.GetContractParams{TenantID: tenant, ID: contract}); err != nil {
			return answer{}, store.Found(err, "contract")
		}
		if through.IsZero() {
			through = tx.Tenant.Today
		}
		if from.IsZero() {
			from = through.FirstOfMonth()
		}
		if through.Before(from) || from.Days(through) > 366 {
			return answer{}, fault.At(fault.Rule, "/until", "give a last day up to 366 days after the first")
		}
		units, err := tx.ListUsageUnits(ctx, tenant)
		if err != nil {
			return answer{}, err
		}
		a := answer{units: map[ID]Unit{}}
		for _, u := range units {
			if unitCode == "" || u.Code == unitCode {
				a.units[u.ID] = u
			}
		}
		rows, err := tx.ListUsage(ctx, db.ListUsageParams{TenantID: tenant, ContractIds: []ID{contract}, FromOn: from, UntilOn: through.AddDays(1)})
		for _, r := range rows {
			if _, wanted := a.units[r.UnitID]; wanted {
				a.days = append(a.days, r)
			}
		}
		return a, err
	})
	return out.days, out.units, err
}

// Period is up to when a contract's usage of a unit is closed.
type Period struct {
	Unit
	ContractID     ID
	ContractNumber string
	ClosedThrough  civil.Date // none where it is open from the beginning
}

// ListPeriods gives, of the contracts that have a charge which measures a unit on a day, up to when each is closed, after one of them.
func (s *Service) ListPeriods(ctx context.Context, tenant, unitID ID, on civil.Date, after ID, limit int) ([]Period, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]Period, error) {
		u, err := unit(ctx, tx, unitID)
		if err != nil {
			return nil, err
		}
		if on.IsZero() {
			on = tx.Tenant.Today
		}
		rows, err := tx.ListContractsOfUnit(ctx, db.ListContractsOfUnitParams{TenantID: tenant, UnitID: unitID, FromOn: on.AddDays(-1), UntilOn: on, After: after, PageLimit: limit})
		if err != nil {
			return nil, err
		}
		ids := []ID{store.NilID}
		for _, r := range rows {
			ids = append(ids, r.ContractID)
		}
		closes, err := tx.ListUsageCloses(ctx, db.ListUsageClosesParams{TenantID: tenant, ContractIds: ids})
		out := make([]Period, len(rows))
		for i, r := range rows {
			out[i] = Period{u, r.ContractID, r.Number, store.ClosedThrough(u, closes, r.ContractID, tx.Tenant.Today)}
		}
		return out, err
	})
}

// SetClosed says that nothing more is awaited of a unit up to a day inclusive, for one contract or (with none named) for all. A day before the
// one that was closed to opens what lies between again: it is held back until it is closed anew, and what was billed of it is corrected then.
func (s *Service) SetClosed(ctx context.Context, cmd store.Command, unitID, contract ID, through civil.Date) (Unit, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Unit, error) {
		if _, err := tx.LockUsageUnit(ctx, db.LockUsageUnitParams{TenantID: tx.Tenant.ID, ID: unitID}); err != nil {
			return Unit{}, store.Found(err, "usage unit")
		}
		u, err := unit(ctx, tx, unitID)
		if err != nil {
			return Unit{}, err
		}
		if through.After(tx.Tenant.Today) {
			return Unit{}, fault.At(fault.Rule, "/through", "%s lies in the future: only what is over can be closed", through)
		}
		if contract != "" {
			if _, err := tx.GetContract(ctx, db.GetContractParams{TenantID: tx.Tenant.ID, ID: contract}); store.IsNoRows(err) {
				return Unit{}, fault.At(fault.Rule, "/contract_id", "there is no such contract")
			} else if err != nil {
				return Unit{}, err
			}
		}
		if err := tx.SetUsageClose(ctx, db.SetUsageCloseParams{TenantID: tx.Tenant.ID, UnitID: unitID, ContractID: store.OrNil(contract), Through: through, Now: tx.Tenant.Now}); err != nil {
			return Unit{}, err
		}
		accounts, err := tx.ListAccountsOfUnit(ctx, db.ListAccountsOfUnitParams{TenantID: tx.Tenant.ID, UnitID: unitID, ContractID: contract})
		if err != nil {
			return Unit{}, err
		}
		if err := remake(ctx, tx, accounts); err != nil {
			return Unit{}, err
		}
		return u, tx.Record(ctx, store.Fact{Action: "close_usage", Entity: "usage_unit", ID: unitID, After: map[string]any{"contract_id": contract, "through": through}})
	})
}
