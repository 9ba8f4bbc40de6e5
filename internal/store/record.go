package store

import (
	"context"
	"encoding/json"
	"time"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/task"
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
	AlertID          ID
	Summary          string
	Memo             *string
	// Differences are what moved, with before and after; nil for none.
	Differences any
}

// Record writes the audit rows of facts, their timeline entries and the events of these, in the write's transaction: a few statements,
// however many there are.
func (tx *Tx) Record(ctx context.Context, facts ...Fact) error {
	var requestID *string
	if tx.RequestID != "" {
		requestID = &tx.RequestID
	}
	var audits []auditRow
	var entries []entryRow
	var events []eventRow
	for _, f := range facts {
		audits = append(audits, auditRow{
			TenantID: tx.Tenant.ID, ID: NewID(), ActorKind: tx.Actor.Kind, ActorID: tx.Actor.ID, ActorName: tx.Actor.Name, Action: f.Action,
			EntityKind: f.Entity, EntityID: f.ID, RequestID: requestID, Before: marshalled(f.Before), After: marshalled(f.After),
		})
		for _, e := range f.Entries {
			if e.Differences == nil {
				e.Differences = []string{}
			}
			events = append(events, tx.eventRowOf(e))
			if e.CustomerID == "" { // what isn't about a customer is on no timeline
				continue
			}
			entries = append(entries, entryRow{
				TenantID: tx.Tenant.ID, CustomerID: e.CustomerID, ID: NewID(), Kind: e.Kind, EffectiveOn: e.EffectiveOn, RecordedAt: e.RecordedAt,
				ExecutedAt: e.ExecutedAt, ContractID: e.ContractID, ChangeID: e.ChangeID, DocumentID: e.DocumentID, BillingAccountID: e.BillingAccountID,
				ActorKind: tx.Actor.Kind, ActorID: tx.Actor.ID, ActorName: tx.Actor.Name, Summary: e.Summary, Memo: e.Memo, Differences: marshal(e.Differences),
			})
		}
	}
	if err := tx.writeAudits(ctx, audits); err != nil {
		return err
	}
	if err := tx.writeEvents(ctx, events); err != nil {
		return err
	}
	if len(events) > 0 && tx.Tenant.ListenedTo {
		if err := tx.HandOn(ctx); err != nil {
			return err
		}
	}
	return tx.writeEntries(ctx, entries)
}

// HandOn lets what the transaction tells of be handed on, once it is committed, to whoever listens.
func (tx *Tx) HandOn(ctx context.Context) error {
	number, err := tx.CurrentTransaction(ctx)
	if err != nil {
		return err
	}
	return tx.Enqueue(ctx, task.HandOnEvents{TenantID: tx.Tenant.ID, Tx: number}, task.Unique())
}

// marshalled is something as JSON; none for nothing.
func marshalled(v any) json.RawMessage {
	if v == nil {
		return nil
	}
	return marshal(v)
}
