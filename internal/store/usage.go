package store

import (
	"context"

	"keiyaku/db"
	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/civil"
)

// usage reads what was measured of contracts, in every unit of the tenant, and up to when each is closed.
func (tx *Tx) usage(ctx context.Context, contracts []ID) (map[ID][]billing.Usage, error) {
	units, err := tx.ListUsageUnits(ctx, tx.Tenant.ID)
	if err != nil || len(units) == 0 {
		return nil, err
	}
	closes, err := tx.ListUsageCloses(ctx, db.ListUsageClosesParams{TenantID: tx.Tenant.ID, ContractIds: append([]ID{NilID}, contracts...)}) // with what is closed for all
	if err != nil {
		return nil, err
	}
	rows, err := tx.ListUsage(ctx, db.ListUsageParams{TenantID: tx.Tenant.ID, ContractIds: contracts, FromOn: civil.First, UntilOn: civil.Forever})
	if err != nil {
		return nil, err
	}
	type of struct{ contract, unit ID }
	at := map[of]*billing.Usage{}
	out := map[ID][]billing.Usage{}
	closed := closesOf(closes)
	for _, c := range contracts {
		list := make([]billing.Usage, len(units))
		for i, u := range units {
			list[i] = billing.Usage{Unit: u.ID, ClosedThrough: closedThrough(u, closed[c], closed[NilID], tx.Tenant.Today)}
			at[of{c, u.ID}] = &list[i]
		}
		out[c] = list
	}
	for _, r := range rows {
		u := at[of{r.ContractID, r.UnitID}]
		u.Days = append(u.Days, billing.UsageDay{Day: r.Day, Quantity: r.Quantity, Subject: r.Subject, Revision: r.Revision, RecordedOn: r.RecordedOn})
	}
	return out, nil
}

// closesOf sorts closes by contract, and under NilID those for all contracts.
func closesOf(closes []db.ListUsageClosesRow) map[ID][]db.ListUsageClosesRow {
	out := map[ID][]db.ListUsageClosesRow{}
	for _, c := range closes {
		out[c.ContractID] = append(out[c.ContractID], c)
	}
	return out
}

// ClosedThrough is the last day up to which a contract's usage of a unit is closed: by the tenant, for all contracts or this one, which wins, or
// because its grace time is over. None where it is open from the beginning.
func ClosedThrough(u db.UsageUnit, closes []db.ListUsageClosesRow, contract ID, today civil.Date) civil.Date {
	closed := closesOf(closes)
	return closedThrough(u, closed[contract], closed[NilID], today)
}

func closedThrough(u db.UsageUnit, own, all []db.ListUsageClosesRow, today civil.Date) civil.Date {
	for _, c := range own {
		if c.UnitID == u.ID {
			return c.Through
		}
	}
	var through civil.Date
	for _, c := range all {
		if c.UnitID == u.ID {
			through = c.Through
		}
	}
	if u.GraceDays != nil {
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
