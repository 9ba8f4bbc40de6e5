package customer

import (
	"context"

	"keiyaku/db"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/store"
	"keiyaku/internal/task"
)

// HoldAccount stops the issuing of an account's documents. All of it is still made and shown, as held.
func (s *Service) HoldAccount(ctx context.Context, cmd store.Command, id store.ID, reason string) (Account, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Account, error) {
		before, err := lockAccount(ctx, tx, id)
		if err != nil {
			return Account{}, err
		}
		if before.Hold != nil {
			return Account{}, fault.New(fault.Conflict, "The account is held already, since %s: release it first.", before.Hold.HeldOn)
		}
		if err := tx.CreateHold(ctx, db.CreateHoldParams{
			TenantID: tx.Tenant.ID, AccountID: id, ID: store.NewID(), Reason: reason, HeldOn: tx.Tenant.Today, HeldAt: tx.Tenant.Now,
			ActorKind: tx.Actor.Kind, ActorID: tx.Actor.ID, ActorName: tx.Actor.Name,
		}); err != nil {
			return Account{}, err
		}
		return turn(ctx, tx, before, true, "hold_billing_account", store.Entry{Kind: "account_held", Summary: "請求保留 " + before.Name, Memo: &reason})
	})
}

// ReleaseAccount lets an account's documents be issued again. What was held is billed, and found on the day of the release: a
// document whose day came in the hold moves to the next billing day. Releasing one that isn't held changes nothing.
func (s *Service) ReleaseAccount(ctx context.Context, cmd store.Command, id store.ID) (Account, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Account, error) {
		before, err := lockAccount(ctx, tx, id)
		if err != nil || before.Hold == nil {
			return before, err
		}
		if _, err := tx.ReleaseHold(ctx, db.ReleaseHoldParams{
			TenantID: tx.Tenant.ID, AccountID: id, ReleasedOn: tx.Tenant.Today, ReleasedAt: tx.Tenant.Now,
		}); err != nil {
			return Account{}, err
		}
		return turn(ctx, tx, before, false, "release_billing_account", store.Entry{Kind: "account_released", Summary: "請求保留解除 " + before.Name})
	})
}

// turn lets an account's open documents follow its hold, and records which way it went.
func turn(ctx context.Context, tx *store.Tx, before Account, held bool, action string, entry store.Entry) (Account, error) {
	if err := tx.SetHeld(ctx, db.SetHeldParams{TenantID: tx.Tenant.ID, AccountID: before.ID, Held: held, Now: tx.Tenant.Now}); err != nil {
		return Account{}, err
	}
	if err := tx.TouchAccount(ctx, db.TouchAccountParams{TenantID: tx.Tenant.ID, ID: before.ID, Now: tx.Tenant.Now}); err != nil {
		return Account{}, err
	}
	after, err := account(ctx, tx, before.ID)
	if err != nil {
		return Account{}, err
	}
	// The drafts are remade as they are to be issued: what was held is found on the day of the release.
	remake := task.Prorate{TenantID: tx.Tenant.ID, AccountID: before.ID, ContractID: before.ID, Version: after.Version}
	if err := tx.Enqueue(ctx, remake, task.Unique()); err != nil {
		return Account{}, err
	}
	entry.CustomerID, entry.BillingAccountID, entry.EffectiveOn, entry.RecordedAt = before.CustomerID, before.ID, tx.Tenant.Today, tx.Tenant.Now
	return after, tx.Record(ctx, store.Fact{
		Action: action, Entity: "billing_account", ID: before.ID, Before: before, After: after, Entries: []store.Entry{entry},
	})
}
