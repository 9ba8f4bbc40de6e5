package contract

import (
	"context"
	"encoding/json"
	"slices"
	"time"

	"keiyaku/db"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/store"
)

// handOver puts what happened to a contract on days that are over onto the timeline of the customer whose it was on them after all: a
// backdated transfer, or the undoing of one. It stays on the former's too, where it was believed to belong.
func handOver(ctx context.Context, tx *store.Tx, contract ID, p *proposal, at time.Time) error {
	days := []civil.Date{civil.First}
	for _, party := range slices.Concat(p.before.Parties, p.after.Parties) {
		days = append(days, party.From)
	}
	slices.SortFunc(days, civil.Date.Compare)
	days = slices.Compact(days)
	for i, from := range days {
		last := tx.Tenant.Today
		if i+1 < len(days) {
			last = civil.Min(last, days[i+1].AddDays(-1))
		}
		was, is := p.before.PartyOn(from).CustomerID, p.after.PartyOn(from).CustomerID
		if was == "" || was == is || last.Before(from) {
			continue
		}
		ids, err := tx.ListEntriesToHandOver(ctx, db.ListEntriesToHandOverParams{
			TenantID: tx.Tenant.ID, ContractID: contract, FromCustomer: was, ToCustomer: is, FromOn: from, UntilOn: last,
		})
		if err != nil {
			return err
		}
		rows := make([]map[string]any, len(ids))
		for i, id := range ids {
			rows[i] = map[string]any{"id": store.NewID(), "copy_of": id}
		}
		content, err := json.Marshal(rows)
		if err != nil {
			return err
		}
		if err := tx.HandOverEntries(ctx, db.HandOverEntriesParams{TenantID: tx.Tenant.ID, FromCustomer: was, ToCustomer: is, RecordedAt: at, Rows: content}); err != nil {
			return err
		}
	}
	return nil
}
