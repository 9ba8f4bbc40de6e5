package contract

import (
	"context"
	"encoding/json"

	"keiyaku/db"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/timeline"
	"keiyaku/internal/store"
)

// Edit is what a reservation is to become. Nil members stay.
type Edit struct {
	Operations        json.RawMessage
	EffectiveOn       civil.Date
	Memo              *string
	ExternalReference *string
	// Cancel takes it back; then the others but Memo aren't read.
	Cancel bool
	// OnConflict says what becomes of later changes that are left without what they stand on; none means Reject.
	OnConflict OnConflict
	// PreviewToken executes exactly what a preview of the edit showed; none doesn't ask for that.
	PreviewToken string
	Match        store.Match
}

// reservation loads a change for update, with its contract.
func (s *Service) reservation(ctx context.Context, tx *store.Tx, id ID, match store.Match) (*store.Contract, store.Change, error) {
	c, change, err := found(ctx, tx, id, tx.LoadForUpdate)
	if err != nil {
		return nil, store.Change{}, err
	}
	return c, change, match.Check(len(change.Events))
}

// found loads a change with its contract, to be read or to be written; a signing is no change of its own.
func found(ctx context.Context, tx *store.Tx, id ID, load func(context.Context, ID) (*store.Contract, error)) (*store.Contract, store.Change, error) {
	contract, err := tx.FindChange(ctx, db.FindChangeParams{TenantID: tx.Tenant.ID, ID: id})
	if err != nil {
		return nil, store.Change{}, store.Found(err, "change")
	}
	c, err := load(ctx, contract)
	if err != nil {
		return nil, store.Change{}, err
	}
	change, ok := c.Change(id)
	if !ok || isSigning(change.Now()) {
		return nil, store.Change{}, fault.New(fault.NotFound, "there is no such change")
	}
	return c, change, nil
}

// Amend edits, reschedules or cancels a reservation. An edit is a new recording: it takes its place among the changes of its date anew.
func (s *Service) Amend(ctx context.Context, cmd store.Command, id ID, edit Edit) (ChangeResult, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (ChangeResult, error) {
		c, change, err := s.reservation(ctx, tx, id, edit.Match)
		if err != nil {
			return ChangeResult{}, err
		}
		p, err := s.proposeEdit(ctx, tx, c, change.Now(), edit)
		if err != nil {
			return ChangeResult{}, err
		}
		if err := s.checkToken(ctx, tx, p, edit.PreviewToken); err != nil {
			return ChangeResult{}, err
		}
		return s.save(ctx, tx, p, amendments[p.events[0].Kind])
	})
}

// amendments say which action of the audit trail an event of a reservation comes from.
var amendments = map[string]string{"edited": "edit_change", "rescheduled": "reschedule_change", "cancelled": "cancel_change"}

// PreviewAmend shows what editing, rescheduling or cancelling a reservation would do.
func (s *Service) PreviewAmend(ctx context.Context, tenant, id ID, edit Edit, invoicesUpTo civil.Date) (Preview, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) (Preview, error) {
		c, change, err := found(ctx, tx, id, tx.LoadContract)
		if err != nil {
			return Preview{}, err
		}
		p, err := s.proposeEdit(ctx, tx, c, change.Now(), edit)
		if err != nil {
			return Preview{}, err
		}
		return s.preview(ctx, tx, p, invoicesUpTo)
	})
}

// proposeEdit makes what an edit of a reservation would record.
func (s *Service) proposeEdit(ctx context.Context, tx *store.Tx, c *store.Contract, now db.ChangeEvent, edit Edit) (*proposal, error) {
	if now.Status != store.Reserved && now.Status != store.Failed {
		return nil, fault.New(fault.Immutable, "the change is %s: only what is reserved can be edited, moved or cancelled; undo it, or record a new change", now.Status)
	}
	if edit.Cancel {
		now.Seq++
		now.Kind, now.Status, now.Detail = "cancelled", store.Cancelled, edit.Memo
		return s.proposeWith(ctx, tx, c, &proposal{events: []db.ChangeEvent{now}}, edit.OnConflict)
	}
	kind := "edited"
	req := ChangeRequest{EffectiveOn: now.EffectiveOn, Operations: now.Request, Memo: now.Memo, ExternalReference: now.ExternalReference}
	if !edit.EffectiveOn.IsZero() {
		kind = "rescheduled"
		req.EffectiveOn = edit.EffectiveOn
		var err error
		if req.Operations, err = movedEnds(req.Operations, edit.EffectiveOn); err != nil {
			return nil, err
		}
	}
	if edit.Operations != nil {
		req.Operations = edit.Operations
		if edit.EffectiveOn.IsZero() && saysItsDate(edit.Operations) {
			req.EffectiveOn = civil.Date{}
		}
	}
	if edit.Memo != nil {
		req.Memo = edit.Memo
	}
	if edit.ExternalReference != nil {
		req.ExternalReference = edit.ExternalReference
	}
	e, made, err := s.amended(ctx, tx, c, now, req)
	if err != nil {
		return nil, err
	}
	if e.Status != store.Reserved {
		return nil, bad("/effective_on", "a reservation is for a day that is still to come: %s is not; cancel it and record a change", e.EffectiveOn)
	}
	e.Kind = kind
	return s.proposeWith(ctx, tx, c, &proposal{events: []db.ChangeEvent{e}, made: made}, edit.OnConflict)
}

// amended resolves a reservation anew on the contract without it, keeping the ids of what it makes.
func (s *Service) amended(ctx context.Context, tx *store.Tx, c *store.Contract, now db.ChangeEvent, req ChangeRequest) (db.ChangeEvent, []ID, error) {
	changes, err := c.FoldInput(c.Version)
	if err != nil {
		return db.ChangeEvent{}, nil, err
	}
	gone := now
	gone.Status = store.Cancelled
	base, _ := timeline.Fold(c.BookAt(c.Version+1), withEvent(c, changes, gone), store.Horizon(tx.Tenant.Today))
	ops, err := store.OperationsOf(now)
	if err != nil {
		return db.ChangeEvent{}, nil, err
	}
	kept := keptIDs{}
	kept.keep(ops)
	e, made, err := s.resolved(ctx, tx, c, base, req, kept)
	if err != nil {
		return db.ChangeEvent{}, nil, err
	}
	e.ChangeID, e.Seq = now.ChangeID, now.Seq+1
	return e, made, nil
}

// movedEnds moves the last days that operations name, when their change is rescheduled.
func movedEnds(raw json.RawMessage, on civil.Date) (json.RawMessage, error) {
	var asked []map[string]json.RawMessage
	if err := json.Unmarshal(raw, &asked); err != nil {
		return nil, err
	}
	for _, o := range asked {
		if op := string(o["op"]); op == `"cancel_item"` || op == `"terminate"` || op == `"end_discount"` {
			o["end_on"], _ = json.Marshal(on.AddDays(-1))
		}
	}
	return json.Marshal(asked)
}

func saysItsDate(raw json.RawMessage) bool {
	var asked []Operation
	if json.Unmarshal(raw, &asked) != nil {
		return false
	}
	for _, o := range asked {
		if o.Op == timeline.OpCancelItem || o.Op == timeline.OpTerminate || o.Op == timeline.OpEndDiscount {
			return true
		}
	}
	return false
}

// Retry reserves a failed change again; one whose day has passed is executed with its own date by the contract's next day.
func (s *Service) Retry(ctx context.Context, cmd store.Command, id ID, match store.Match) (ChangeResult, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (ChangeResult, error) {
		c, change, err := s.reservation(ctx, tx, id, match)
		if err != nil {
			return ChangeResult{}, err
		}
		e := change.Now()
		if e.Status != store.Failed {
			return ChangeResult{}, fault.New(fault.Conflict, "the change is %s: only a failed one is retried", e.Status)
		}
		e.Seq++
		e.Kind, e.Status, e.Detail = "retried", store.Reserved, nil
		p, err := s.propose(ctx, tx, c, []db.ChangeEvent{e})
		if err != nil {
			return ChangeResult{}, err
		}
		return s.save(ctx, tx, p, "retry_change")
	})
}
