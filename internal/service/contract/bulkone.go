package contract

import (
	"context"
	"encoding/json"
	"slices"

	"keiyaku/db"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/mrr"
	"keiyaku/internal/core/timeline"
	"keiyaku/internal/store"
)

// selectedRef is what operations of a bulk change call the item that was selected.
const selectedRef = "selected"

// bulkContract does a bulk change's next step to one contract: tries it, records it, or takes it back; stopped tells that the bulk change
// has been stopped or turned round meanwhile, and nothing was done.
func (s *Service) bulkContract(ctx context.Context, tenant ID, row db.BulkChange, contract ID) (stopped bool, err error) {
	stopped, err = s.bulkStep(ctx, tenant, row, contract, "")
	if reason, refused := refusalOf(err); refused {
		return s.bulkStep(ctx, tenant, row, contract, reason)
	}
	return stopped, err
}

// bulkStep is one transaction on one contract: the step itself, or with a reason the record that it can't be done.
func (s *Service) bulkStep(ctx context.Context, tenant ID, row db.BulkChange, contract ID, reason string) (stopped bool, err error) {
	actor := store.Actor{Kind: row.ActorKind, ID: row.ActorID, Name: row.ActorName}
	cmd := store.Command{TenantID: tenant, Actor: actor, Operation: "bulk_change"}
	_, err = store.Write(ctx, s.store, cmd, func(tx *store.Tx) (struct{}, error) {
		now, err := tx.ShareBulkChange(ctx, db.ShareBulkChangeParams{TenantID: tenant, ID: row.ID})
		if stopped = now.Status != row.Status || now.Attempt != row.Attempt; err != nil || stopped {
			return struct{}{}, err
		}
		at, err := tx.LockBulkContract(ctx, db.LockBulkContractParams{TenantID: tenant, BulkID: row.ID, ContractID: contract})
		if err != nil || at.Status != bulkWork[row.Status] {
			return struct{}{}, err // another run did it
		}
		switch {
		case reason != "" && row.Status == bulkUndoing: // something stands on it: it stays recorded, with why
			at.Reason = &reason
		case reason != "":
			at.Status, at.Reason = bulkFailed, &reason
		case row.Status == bulkUndoing:
			err = s.bulkUndo(ctx, tx, &at)
		default:
			err = s.bulkDo(ctx, tx, row, &at)
		}
		if err != nil {
			return struct{}{}, err
		}
		return struct{}{}, tx.SaveBulkContract(ctx, db.SaveBulkContractParams{
			TenantID: tenant, BulkID: row.ID, ContractID: contract, Status: at.Status, EffectiveOn: at.EffectiveOn, ChangeID: at.ChangeID, MrrBefore: at.MrrBefore,
			MrrAfter: at.MrrAfter, TellBy: at.TellBy, Reason: at.Reason,
		})
	})
	return stopped, err
}

// bulkDo tries the change on a contract, or records it.
func (s *Service) bulkDo(ctx context.Context, tx *store.Tx, row db.BulkChange, at *db.BulkChangeContract) error {
	var req BulkRequest
	if err := json.Unmarshal(row.Request, &req); err != nil {
		return err
	}
	c, err := tx.LoadForUpdate(ctx, at.ContractID)
	if err != nil {
		return err
	}
	change, err := s.bulkRequest(tx, c, req)
	if err != nil {
		return err
	}
	change.BulkChangeID = row.ID
	p, err := s.proposeChange(ctx, tx, c, change)
	if err != nil {
		return err
	}
	at.EffectiveOn, at.Reason = p.on, nil
	at.MrrBefore, at.MrrAfter = mrr.On(p.before, p.on), mrr.On(p.after, p.on)
	if req.TellDays > 0 {
		at.TellBy = p.on.AddDays(-req.TellDays)
	}
	at.Status = bulkReady
	if row.Status == bulkPlanned {
		return nil
	}
	made, err := s.save(ctx, tx, p, "bulk_change")
	if err != nil {
		return err
	}
	at.Status, at.ChangeID = bulkDone, made.Change.ID
	return nil
}

// bulkRequest is what a bulk change asks of one contract.
func (s *Service) bulkRequest(tx *store.Tx, c *store.Contract, req BulkRequest) (ChangeRequest, error) {
	planned, _, err := c.Planned(tx.Tenant.Today)
	if err != nil {
		return ChangeRequest{}, err
	}
	today := civil.Max(tx.Tenant.Today, planned.StartOn)
	items := planned.ItemsOn(today, req.Selection.ItemID, req.Selection.Version)
	on := req.EffectiveOn
	if req.At != "" {
		about, err := aboutItems(req)
		if err != nil {
			return ChangeRequest{}, err
		}
		if !about {
			items = nil
		}
		if on, err = planned.NextTermOf(items, tx.Tenant.Today); err != nil {
			return ChangeRequest{}, bad("/at", "%s", err)
		}
	}
	if items = planned.ItemsOn(on, req.Selection.ItemID, req.Selection.Version); len(items) == 0 && req.Selection.ItemID != "" {
		return ChangeRequest{}, bad("/selection", "the contract doesn't have the item on %s", on)
	}
	ops, err := bulkOperations(req, planned, items, on)
	if err != nil {
		return ChangeRequest{}, err
	}
	raw, err := json.Marshal(ops)
	return ChangeRequest{EffectiveOn: on, Operations: raw, Memo: req.Memo}, err
}

// bulkOperations writes a bulk change's operations for the items of one contract.
func bulkOperations(req BulkRequest, t timeline.Timeline, items []timeline.Item, on civil.Date) ([]map[string]any, error) {
	var out []map[string]any
	if req.Operations != nil {
		return forSelected(req.Operations, items)
	}
	for _, i := range items {
		if req.ToVersion > 0 {
			out = append(out, map[string]any{"op": timeline.OpChangeItem, "contract_item_id": i.ID, "item_id": i.ItemID, "version": req.ToVersion})
			continue
		}
		rule := timeline.Renewal{UpliftPercent: &req.Uplift.Percent, UpliftUnit: req.Uplift.Unit, UpliftRounding: req.Uplift.Rounding}
		for _, c := range i.Charges {
			if price, ok := raisedFrom(t, i, c, on); ok {
				out = append(out, map[string]any{
					"op": timeline.OpCustomizeItem, "contract_item_id": i.ID, "charge_code": c.Code, "negotiated_price": rule.Uplifted(price),
				})
			}
		}
	}
	return out, nil
}

// raisedFrom is the price that a bulk uplift raises: what is planned for its day, but what was paid until then where the contract's own rule
// raises prices on that day, for the uplift takes that rule's place.
func raisedFrom(t timeline.Timeline, i timeline.Item, c timeline.Charge, on civil.Date) (price money.Amount, ok bool) {
	terms, ok := c.TermsOn(on)
	if !ok || c.Kind != timeline.Recurring {
		return money.Amount{}, false
	}
	rules, begins := t.Renewals, slices.ContainsFunc(t.Terms, func(term timeline.Term) bool { return term.From == on })
	if i.Term != nil {
		rules, begins = i.Renewals, slices.ContainsFunc(i.Terms, func(term civil.Range) bool { return term.From == on })
	}
	if before, had := c.TermsOn(on.AddDays(-1)); had && begins && rules.AtEnd(on).Price == timeline.Uplift {
		terms = before
	}
	return terms.Price(), true
}

// aboutItems tells whether a bulk change is about the items that it selects, and not about their contracts as a whole.
func aboutItems(req BulkRequest) (bool, error) {
	if req.Operations == nil {
		return true, nil
	}
	var asked []map[string]any
	err := json.Unmarshal(req.Operations, &asked)
	return slices.ContainsFunc(asked, namesSelected), err
}

func namesSelected(operation map[string]any) bool {
	return operation["contract_item_ref"] == selectedRef
}

// forSelected gives operations for each selected item where they name it, and once where they don't.
func forSelected(raw json.RawMessage, items []timeline.Item) ([]map[string]any, error) {
	var asked []map[string]any
	if err := json.Unmarshal(raw, &asked); err != nil {
		return nil, err
	}
	var out []map[string]any
	for _, o := range asked {
		if !namesSelected(o) {
			out = append(out, o)
			continue
		}
		for _, i := range items {
			own := map[string]any{"contract_item_id": i.ID}
			for name, v := range o {
				if name != "contract_item_ref" {
					own[name] = v
				}
			}
			out = append(out, own)
		}
	}
	return out, nil
}

// bulkUndo takes back what was recorded on a contract: a reservation is cancelled, an applied change undone.
func (s *Service) bulkUndo(ctx context.Context, tx *store.Tx, at *db.BulkChangeContract) error {
	c, err := tx.LoadForUpdate(ctx, at.ContractID)
	if err != nil {
		return err
	}
	change, _ := c.Change(at.ChangeID)
	e := change.Now()
	at.Status, at.Reason = bulkUndone, nil
	switch {
	case store.Gone(e.Status) && e.Status != store.Failed: // somebody took it back already
		return nil
	case e.Status == store.Reserved || e.Status == store.Failed:
		e.Seq++
		e.Kind, e.Status, e.Detail = "cancelled", store.Cancelled, nil
	default:
		if e, err = undone(c, at.ChangeID, "", nil); err != nil {
			return err
		}
	}
	p, err := s.propose(ctx, tx, c, []db.ChangeEvent{e})
	if err != nil {
		return err
	}
	_, err = s.save(ctx, tx, p, "undo_bulk_change")
	return err
}
