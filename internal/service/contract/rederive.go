package contract

import (
	"context"
	"errors"
	"fmt"

	"keiyaku/db"
	"keiyaku/internal/core/timeline"
	"keiyaku/internal/store"
)

// rederivePage is how many contracts are looked up at a time.
const rederivePage = 200

// Rederive makes again what is stored beside the changes, for contracts that an older edition of the software wrote, or whose
// planned renewals a new version of an item has overtaken: these get a new version of the contract, whose bill follows. It does
// nothing where nothing is behind, so the sweep may call it every time.
func (s *Service) Rederive(ctx context.Context, tenant ID) error {
	failed := map[ID]error{}
	for {
		ids, err := store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]ID, error) {
			return tx.ListUnderived(ctx, db.ListUnderivedParams{TenantID: tenant, Edition: store.DerivedEdition, PageLimit: rederivePage + len(failed)})
		})
		if err != nil {
			return err
		}
		if len(ids) == len(failed) {
			break
		}
		for _, id := range ids {
			if failed[id] == nil {
				if err := s.rederive(ctx, tenant, id); err != nil {
					failed[id] = fmt.Errorf("contract %s: %w", id, err)
				}
			}
		}
	}
	var all error
	for _, err := range failed {
		all = errors.Join(all, err)
	}
	return all
}

func (s *Service) rederive(ctx context.Context, tenant, id ID) error {
	cmd := store.Command{TenantID: tenant, Actor: store.System, Operation: "rederive_contract"}
	_, err := store.Write(ctx, s.store, cmd, func(tx *store.Tx) (struct{}, error) {
		c, err := tx.LoadForUpdate(ctx, id)
		if err != nil {
			return struct{}{}, err
		}
		if c.SignedOn.IsZero() {
			t, err := s.draftTimeline(ctx, tx, c)
			if err != nil { // a quote that can't be signed any more is still there to be edited
				t = timeline.Timeline{}
			}
			return struct{}{}, tx.DeriveDraft(ctx, c, t)
		}
		if err := tx.ReplayMovements(ctx, c.ID); err != nil {
			return struct{}{}, err
		}
		t, _, err := c.Planned(tx.Tenant.Today)
		if err != nil {
			return struct{}{}, err
		}
		if t.EndBy == timeline.EndInvalidated { // nothing is recorded of what never was
			return struct{}{}, tx.ForgetDay(ctx, c, t, c.PassedThrough)
		}
		p, err := s.propose(ctx, tx, c, nil)
		if err != nil {
			return struct{}{}, err
		}
		if len(timeline.Touched(p.before, p.after)) == 0 {
			return struct{}{}, tx.ForgetDay(ctx, c, p.after, c.PassedThrough)
		}
		if err := tx.SaveDiff(ctx, c, store.Recording{Before: p.before, After: p.after, SignedOn: c.SignedOn, Through: c.PassedThrough}); err != nil {
			return struct{}{}, err
		}
		if err := tx.Record(ctx, store.Fact{Action: "rederive_contract", Entity: "contract", ID: c.ID, After: c.Contract}); err != nil {
			return struct{}{}, err
		}
		return struct{}{}, s.enqueue(ctx, tx, p)
	})
	return err
}
