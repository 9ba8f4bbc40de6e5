package store

import (
	"context"
	"time"

	"keiyaku/db"
	"keiyaku/internal/core/civil"
)

// Fact is what a mutation leaves behind besides its own rows.
type Fact struct {
	// Action is the operation ("create_customer"); Entity and ID say on what.
	Action string
	Entity string
	ID     ID
	// Before and After are the entity, for the audit trail; nil where there is none.
	Before, After any
	// Entries go on the customer's timeline.
	Entries []Entry
}

// Entry is one line of a customer's timeline.
type Entry struct {
	CustomerID  ID
	Kind        string
	EffectiveOn civil.Date
	RecordedAt  time.Time
	// ExecutedAt is when a change was executed; none for what isn't a change.
	ExecutedAt       *time.Time
	ContractID       ID
	ChangeID         ID
	DocumentID       ID
	BillingAccountID ID
	Summary          string
	Memo             *string
	// Differences are what moved, with before and after; nil for none.
	Differences any
}

// Record writes a fact's audit row and its timeline entries, in the write's transaction.
func (tx *Tx) Record(ctx context.Context, f Fact) error {
	var before, after []byte
	if f.Before != nil {
		before = marshal(f.Before)
	}
	if f.After != nil {
		after = marshal(f.After)
	}
	var requestID *string
	if tx.RequestID != "" {
		requestID = &tx.RequestID
	}
	if err := tx.SaveAudit(ctx, db.SaveAuditParams{
		TenantID: tx.Tenant.ID, ID: NewID(), ActorKind: tx.Actor.Kind, ActorID: tx.Actor.ID, ActorName: tx.Actor.Name, Action: f.Action, EntityKind: f.Entity,
		EntityID: f.ID, RequestID: requestID, Before: before, After: after,
	}); err != nil {
		return err
	}
	for _, e := range f.Entries {
		differences := marshal(e.Differences)
		if e.Differences == nil {
			differences = []byte("[]")
		}
		if err := tx.CreateTimelineEntry(ctx, db.CreateTimelineEntryParams{
			TenantID: tx.Tenant.ID, CustomerID: e.CustomerID, ID: NewID(), Kind: e.Kind, EffectiveOn: e.EffectiveOn, RecordedAt: e.RecordedAt, ExecutedAt: e.ExecutedAt,
			ContractID: e.ContractID, ChangeID: e.ChangeID, DocumentID: e.DocumentID, BillingAccountID: e.BillingAccountID, ActorKind: tx.Actor.Kind, ActorID: tx.Actor.ID,
			ActorName: tx.Actor.Name, Summary: e.Summary, Memo: e.Memo, Differences: differences,
		}); err != nil {
			return err
		}
	}
	return nil
}
