// Package accounting hands what was billed and paid to a company's books: as journal entries of a month, and as what later months have still to earn.
package accounting

import (
	"context"
	"encoding/json"
	"time"

	"keiyaku/db"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/journal"
	"keiyaku/internal/core/timeline"
	"keiyaku/internal/store"
)

// ID is the id type of the core.
type ID = timeline.ID

// Service reads a month's journal.
type Service struct{ store *store.Store }

// New makes the service.
func New(s *store.Store) *Service { return &Service{store: s} }

// Settings are what a company books amounts to.
type Settings struct {
	journal.Settings
	Version int
	// UpdatedAt is nil while they are those that every company begins with.
	UpdatedAt *time.Time
}

// firstVersion is that of the settings that every company begins with.
const firstVersion = 1

// GetSettings reads what a company books amounts to.
func (s *Service) GetSettings(ctx context.Context, tenant ID) (Settings, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) (Settings, error) { return settings(ctx, tx) })
}

func settings(ctx context.Context, tx *store.Tx) (Settings, error) {
	row, err := tx.GetAccountingSettings(ctx, tx.Tenant.ID)
	if store.IsNoRows(err) {
		return Settings{Settings: journal.FirstSettings(), Version: firstVersion}, nil
	}
	if err != nil {
		return Settings{}, err
	}
	out := Settings{Settings: journal.FirstSettings(), Version: row.Version, UpdatedAt: &row.UpdatedAt} // what was kept by an edition that didn't ask for all of it has the rest from there
	return out, json.Unmarshal(row.Settings, &out.Settings)
}

// UpdateSettings changes them by edit. They hold for every journal that is read from then on, of past months too: what was booked from a file before isn't told.
func (s *Service) UpdateSettings(ctx context.Context, cmd store.Command, match store.Match, edit func(*journal.Settings)) (Settings, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Settings, error) {
		first, err := json.Marshal(journal.FirstSettings())
		if err != nil {
			return Settings{}, err
		}
		if err := tx.CreateAccountingSettings(ctx, db.CreateAccountingSettingsParams{TenantID: tx.Tenant.ID, Settings: first, Now: tx.Tenant.Now}); err != nil {
			return Settings{}, err
		}
		version, err := tx.LockAccountingSettings(ctx, tx.Tenant.ID)
		if err != nil {
			return Settings{}, err
		}
		if err := match.Check(version); err != nil {
			return Settings{}, err
		}
		before, err := settings(ctx, tx)
		if err != nil {
			return Settings{}, err
		}
		in := before.Settings
		edit(&in)
		if err := in.Check(); err != nil {
			return Settings{}, err
		}
		if err := knowItems(ctx, tx, in); err != nil {
			return Settings{}, err
		}
		stored, err := json.Marshal(in)
		if err != nil {
			return Settings{}, err
		}
		if err := tx.SaveAccountingSettings(ctx, db.SaveAccountingSettingsParams{TenantID: tx.Tenant.ID, Settings: stored, Now: tx.Tenant.Now}); err != nil {
			return Settings{}, err
		}
		after, err := settings(ctx, tx)
		if err != nil {
			return Settings{}, err
		}
		return after, tx.Record(ctx, store.Fact{Action: "update_accounting_settings", Entity: "tenant", ID: tx.Tenant.ID, Before: before, After: after})
	})
}

// knowItems refuses accounts of items that aren't in the catalogue.
func knowItems(ctx context.Context, tx *store.Tx, in journal.Settings) error {
	var ids []ID
	for _, a := range in.Items {
		if a.ItemID != "" {
			ids = append(ids, ID(a.ItemID))
		}
	}
	if len(ids) == 0 {
		return nil
	}
	unknown, err := tx.ListUnknownItems(ctx, db.ListUnknownItemsParams{TenantID: tx.Tenant.ID, Ids: ids})
	if err == nil && len(unknown) > 0 {
		return fault.At(fault.Rule, "/items", "There is no item %s.", unknown[0])
	}
	return err
}
