package store

import (
	"context"
	"time"

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
	AlertID          ID
	Summary          string
	Memo             *string
	// Differences are what moved, with before and after; nil for none.
	Differences any
}

// Record writes the audit rows of facts, their timeline entries and the events of these, in the write's transaction: three statements,
// however many there are.
func (tx *Tx) Record(ctx context.Context, facts ...Fact) error {
	var requestID *string
	if tx.RequestID != "" {
		requestID = &tx.RequestID
	}
	var audits, entries, events []map[string]any
	for _, f := range facts {
		audits = append(audits, map[string]any{
			"tenant_id": tx.Tenant.ID, "id": NewID(), "actor_kind": tx.Actor.Kind, "actor_id": tx.Actor.ID, "actor_name": tx.Actor.Name, "action": f.Action,
			"entity_kind": f.Entity, "entity_id": f.ID, "request_id": requestID, "before": f.Before, "after": f.After,
		})
		for _, e := range f.Entries {
			if e.Differences == nil {
				e.Differences = []string{}
			}
			events = append(events, tx.eventRow(e))
			if e.CustomerID == "" { // what isn't about a customer is on no timeline
				continue
			}
			entries = append(entries, map[string]any{
				"tenant_id": tx.Tenant.ID, "customer_id": e.CustomerID, "id": NewID(), "kind": e.Kind, "effective_on": e.EffectiveOn, "recorded_at": e.RecordedAt,
				"executed_at": e.ExecutedAt, "contract_id": e.ContractID, "change_id": e.ChangeID, "document_id": e.DocumentID, "billing_account_id": e.BillingAccountID,
				"actor_kind": tx.Actor.Kind, "actor_id": tx.Actor.ID, "actor_name": tx.Actor.Name, "summary": e.Summary, "memo": e.Memo, "differences": e.Differences,
			})
		}
	}
	if len(audits) == 0 {
		return nil
	}
	if err := tx.SaveAudit(ctx, marshal(audits)); err != nil || len(events) == 0 {
		return err
	}
	if err := tx.CreateEvents(ctx, marshal(events)); err != nil || len(entries) == 0 {
		return err
	}
	return tx.CreateTimelineEntries(ctx, marshal(entries))
}
