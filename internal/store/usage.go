package store

import (
	"context"

	"keiyaku/db"
	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/civil"
)

// usage reads what was measured of contracts, in every unit of the tenant, and up to when each is closed.
func (tx *Tx) usage(ctx context.Context, contracts []db.Contract) (map[ID][]billing.Usage, error) {
	units, err := tx.ListUsageUnits(ctx, tx.Tenant.ID)
	if err != nil || len(units) == 0 {
		return nil, err
	}
	ids := []ID{NilID} // what is closed for all contracts
	for _, c := range contracts {
		ids = append(ids, c.ID)
	}
	closes, err := tx.ListUsageCloses(ctx, db.ListUsageClosesParams{TenantID: tx.Tenant.ID, ContractIds: ids})
	if err != nil {
		return nil, err
	}
	rows, err := tx.ListUsage(ctx, db.ListUsageParams{TenantID: tx.Tenant.ID, ContractIds: ids[1:], FromOn: civil.First, UntilOn: civil.Forever})
	if err != nil {
		return nil, err
	}
	type of struct{ contract, unit ID }
	at := map[of]*billing.Usage{}
	out := map[ID][]billing.Usage{}
	for _, c := range contracts {
		if _, has := out[c.ID]; has {
			continue
		}
		list := make([]billing.Usage, len(units))
		for i, u := range units {
			list[i] = billing.Usage{Unit: u.ID, ClosedThrough: ClosedThrough(u, closes, c.ID, tx.Tenant.Today)}
			at[of{c.ID, u.ID}] = &list[i]
		}
		out[c.ID] = list
	}
	for _, r := range rows {
		u := at[of{r.ContractID, r.UnitID}]
		u.Days = append(u.Days, billing.UsageDay{Day: r.Day, Quantity: r.Quantity, Subject: r.Subject, Revision: r.Revision, RecordedOn: r.RecordedOn})
	}
	return out, nil
}

// ClosedThrough is the last day up to which a contract's usage of a unit is closed: by the tenant, for all contracts or this one, which wins, or
// because its grace time is over. None where it is open from the beginning.
func ClosedThrough(u db.UsageUnit, closes []db.ListUsageClosesRow, contract ID, today civil.Date) civil.Date {
	var through civil.Date
	own := false
	for _, c := range closes {
		switch {
		case c.UnitID != u.ID:
		case c.ContractID == contract:
			through, own = c.Through, true
		case c.ContractID == NilID && !own:
			through = c.Through
		}
	}
	if u.GraceDays != nil && !own {
		through = civil.Max(through, today.AddDays(-*u.GraceDays-1))
	}
	return through
}

// SaveUsageDays records quantities of days.
func (tx *Tx) SaveUsageDays(ctx context.Context, rows []db.UsageDay) error {
	return tx.CreateUsageDays(ctx, marshal(rows))
}

// SaveUsageEvents records events that aren't known yet.
func (tx *Tx) SaveUsageEvents(ctx context.Context, rows []db.UsageEvent) error {
	return tx.CreateUsageEvents(ctx, marshal(rows))
}
