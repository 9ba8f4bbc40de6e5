package httpapi

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"keiyaku/api"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/timeline"
	"keiyaku/internal/service/contract"
	"keiyaku/internal/store"
)

func changeView(c contract.ChangeResult) (api.Change, error) {
	first, now := c.Change.Events[0], c.Change.Now()
	v := api.Change{
		ID: idView(c.Change.ID), ContractID: idView(c.ContractID), Status: api.ChangeStatus(now.Status), EffectiveOn: dateView(now.EffectiveOn),
		RecordedAt: instantView(first.RecordedAt), RecordedBy: actorView(first.ActorKind, first.ActorID, first.ActorName), Resolved: []api.ResolvedOperation{},
		Differences: list(c.Differences, differenceView), Memo: now.Memo, ExternalReference: now.ExternalReference, Events: []api.ChangeEvent{},
		ContractVersion: int64(now.ContractVersion), Version: int64(len(c.Change.Events)),
	}
	if err := json.Unmarshal(now.Request, &v.Operations); err != nil {
		return api.Change{}, fmt.Errorf("reading the operations of change %s: %w", c.Change.ID, err)
	}
	operations, err := store.OperationsOf(now)
	if err != nil {
		return api.Change{}, fmt.Errorf("reading what change %s resolved to: %w", c.Change.ID, err)
	}
	for i, o := range operations {
		v.Resolved = append(v.Resolved, resolvedView(i, o, c.Differences))
	}
	switch now.Status {
	case store.Applied, store.Executed:
		v.ExecutedAt = optionalInstant(&now.RecordedAt)
	case store.Failed:
		v.Failure = now.Detail
	}
	for _, e := range c.Change.Events {
		v.Events = append(v.Events, api.ChangeEvent{
			Kind: api.ChangeEventKind(e.Kind), RecordedAt: instantView(e.RecordedAt), Actor: actorView(e.ActorKind, e.ActorID, e.ActorName),
			EffectiveOn: dateView(e.EffectiveOn), Detail: e.Detail,
		})
	}
	return v, nil
}

// changeETag counts what became of a change.
func changeETag(c contract.ChangeResult) string { return etag(len(c.Change.Events)) }

// resolvedView says which ids and versions an operation came to stand for.
func resolvedView(index int, o timeline.Operation, effects []timeline.Effect) api.ResolvedOperation {
	v := api.ResolvedOperation{Index: int32(index)}
	switch {
	case o.AddItem != nil:
		v.ContractItemID, v.Version = optionalID(o.AddItem.Item.ID), int32Pointer(&o.AddItem.Item.Version)
	case o.ChangeItem != nil:
		v.ContractItemID, v.Version = optionalID(o.ChangeItem.ContractItemID), int32Pointer(&o.ChangeItem.To.Version)
		// A version of the same item leaves the contract item what it is; another item makes a new one.
		if slices.ContainsFunc(effects, func(e timeline.Effect) bool { return e.ItemID == o.ChangeItem.To.ID }) {
			v.ContractItemID = optionalID(o.ChangeItem.To.ID)
		}
	case o.CustomizeItem != nil:
		v.ContractItemID = optionalID(o.CustomizeItem.ContractItemID)
	case o.ChangeQuantity != nil:
		v.ContractItemID = optionalID(o.ChangeQuantity.ContractItemID)
	case o.CancelItem != nil:
		v.ContractItemID = optionalID(o.CancelItem.ContractItemID)
	case o.Suspend != nil:
		v.ContractItemID = optionalID(o.Suspend.ContractItemID)
	case o.Resume != nil:
		v.ContractItemID = optionalID(o.Resume.ContractItemID)
	case o.EndDiscount != nil:
		v.DiscountID = optionalID(o.EndDiscount.DiscountID)
	case o.AddDiscount != nil:
		v.ContractItemID, v.DiscountID = optionalID(o.AddDiscount.ContractItemID), optionalID(o.AddDiscount.ID)
	}
	return v
}

func changePreviewView(p contract.Preview) api.ChangePreview {
	kind := api.TimelineEntryKindChangeApplied
	switch p.Status {
	case store.Reserved:
		kind = api.TimelineEntryKindChangeReserved
	case store.Undone:
		kind = api.TimelineEntryKindChangeUndone
	}
	differences := list(p.Differences, differenceView)
	return api.ChangePreview{
		PreviewToken: p.Token, Status: api.ChangeStatus(p.Status), EffectiveOn: dateView(p.EffectiveOn), Before: contractView(p.Before), After: contractView(p.After),
		Differences: differences,
		TimelineEntries: []api.PlannedTimelineEntry{
			{Kind: kind, EffectiveOn: dateView(p.EffectiveOn), Summary: p.Summary, Differences: differences},
		},
		Invoices: expectedView(p.Invoices), LaterChangesAffected: list(p.Affected, affectedView), Warnings: list(p.Warnings, warningView),
		MrrBefore: moneyView(p.MRRBefore, p.Before.Row.Currency), MrrAfter: moneyView(p.MRRAfter, p.After.Row.Currency),
	}
}

func affectedView(a contract.Affected) api.AffectedChange {
	return api.AffectedChange{
		ChangeID: idView(a.ChangeID), EffectiveOn: dateView(a.EffectiveOn), Status: api.ChangeStatus(a.Status), Differences: list(a.Differences, differenceView),
	}
}

func reservationView(c contract.Coming) api.Reservation {
	v := api.Reservation{
		ChangeID: idView(c.ChangeID), ContractID: idView(c.ContractID), ContractNumber: c.ContractNumber, CustomerID: idView(c.CustomerID), CustomerName: c.CustomerName,
		EffectiveOn: dateView(c.EffectiveOn), Status: api.ReservationStatus(c.Status), Summary: c.Summary, Memo: c.Memo, ExternalReference: c.ExternalReference,
		RecordedAt: instantView(c.RecordedAt), RecordedBy: actorView(c.ActorKind, c.ActorID, c.ActorName),
	}
	if c.Status == store.Failed {
		v.Failure = c.Detail
	}
	return v
}

// shown puts what a refusal shows besides its reason into the document's types: the changes in the way, the new preview.
func shown(err error) error {
	var f *fault.Error
	if !errors.As(err, &f) {
		return err
	}
	for name, value := range f.Extra {
		switch v := value.(type) {
		case []contract.Conflict:
			f.Extra[name] = list(v, conflictView)
		case contract.Preview:
			f.Extra[name] = changePreviewView(v)
		case contract.NewPreview:
			f.Extra[name] = newPreviewView(v)
		}
	}
	return err
}

func conflictView(c contract.Conflict) api.ChangeConflict {
	return api.ChangeConflict{ChangeID: idView(c.ChangeID), EffectiveOn: dateView(c.EffectiveOn), Reason: c.Reason}
}
