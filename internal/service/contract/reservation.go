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
	Match             store.Match
}

// reservation loads a change for update, with its contract.
func (s *Service) reservation(ctx context.Context, tx *store.Tx, id ID, match store.Match) (*store.Contract, store.Change, error) {
	contract, err := tx.FindChange(ctx, db.FindChangeParams{TenantID: tx.Tenant.ID, ID: id})
	if err != nil {
		return nil, store.Change{}, store.Found(err, "change")
	}
	c, err := tx.LoadForUpdate(ctx, contract)
	if err != nil {
		return nil, store.Change{}, err
	}
	change, ok := c.Change(id)
	if !ok || isSigning(change.Now()) {
		return nil, store.Change{}, fault.New(fault.NotFound, "there is no such change")
	}
	return c, change, match.Check(len(change.Events))
}

// Amend edits or reschedules a reservation. It is a new recording: it takes its place among the changes of its date anew.
func (s *Service) Amend(ctx context.Context, cmd store.Command, id ID, edit Edit) (ChangeResult, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (ChangeResult, error) {
		c, change, err := s.reservation(ctx, tx, id, edit.Match)
		if err != nil {
			return ChangeResult{}, err
		}
		now := change.Now()
		if now.Status != store.Reserved && now.Status != store.Failed {
			return ChangeResult{}, fault.New(fault.Immutable, "the change is %s: only what is reserved can be changed; record a new change", now.Status)
		}
		kind, action := "edited", "edit_change"
		req := ChangeRequest{EffectiveOn: now.EffectiveOn, Operations: now.Request, Memo: now.Memo, ExternalReference: now.ExternalReference}
		if !edit.EffectiveOn.IsZero() {
			kind, action = "rescheduled", "reschedule_change"
			req.EffectiveOn = edit.EffectiveOn
			if req.Operations, err = movedEnds(req.Operations, edit.EffectiveOn); err != nil {
				return ChangeResult{}, err
			}
		}
		if edit.Operations != nil {
			req.Operations = edit.Operations
			req.EffectiveOn = civil.Date{}
			if !saysItsDate(edit.Operations) {
				req.EffectiveOn = now.EffectiveOn
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
			return ChangeResult{}, err
		}
		if e.Status != store.Reserved {
			return ChangeResult{}, bad("/effective_on", "a reservation is for a day that is still to come: %s is not; cancel it and record a change", e.EffectiveOn)
		}
		e.Kind = kind
		p, err := s.propose(tx, c, []db.ChangeEvent{e})
		if err != nil {
			return ChangeResult{}, err
		}
		p.made = made
		return s.save(ctx, tx, p, action)
	})
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
	var ops []timeline.Operation
	if err := json.Unmarshal(now.Operations, &ops); err != nil {
		return db.ChangeEvent{}, nil, err
	}
	e, made, err := s.resolved(ctx, tx, c, base, req, idsOf(ops))
	if err != nil {
		return db.ChangeEvent{}, nil, err
	}
	e.ChangeID, e.Seq = now.ChangeID, now.Seq+1
	return e, made, nil
}

// idsOf lists the ids that operations made, in the order in which a resolver makes them.
func idsOf(ops []timeline.Operation) []ID {
	var out []ID
	item := func(n timeline.NewItem) {
		out = append(out, n.ID)
		for _, c := range n.Charges {
			out = append(out, c.ID)
		}
	}
	for _, o := range ops {
		switch {
		case o.AddItem != nil:
			item(o.AddItem.Item)
		case o.ChangeItem != nil:
			item(o.ChangeItem.To)
		case o.AddDiscount != nil:
			out = append(out, o.AddDiscount.ID)
		case o.Terminate != nil && o.Terminate.Fee != nil:
			out = append(out, o.Terminate.Fee.ChargeID)
		}
	}
	return out
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

// Cancel takes a reservation back before it runs.
func (s *Service) Cancel(ctx context.Context, cmd store.Command, id ID, memo *string, match store.Match) (ChangeResult, error) {
	return s.transition(ctx, cmd, id, match, func(now db.ChangeEvent) (db.ChangeEvent, error) {
		if now.Status != store.Reserved && now.Status != store.Failed {
			return now, fault.New(fault.Immutable, "the change is %s: only a reservation can be cancelled", now.Status)
		}
		now.Kind, now.Status, now.Detail = "cancelled", store.Cancelled, memo
		return now, nil
	}, "cancel_change")
}

// Retry reserves a failed change again; one whose day has passed is executed with its own date by the contract's next day.
func (s *Service) Retry(ctx context.Context, cmd store.Command, id ID, match store.Match) (ChangeResult, error) {
	return s.transition(ctx, cmd, id, match, func(now db.ChangeEvent) (db.ChangeEvent, error) {
		if now.Status != store.Failed {
			return now, fault.New(fault.Conflict, "the change is %s: only a failed one is retried", now.Status)
		}
		now.Kind, now.Status, now.Detail = "retried", store.Reserved, nil
		return now, nil
	}, "retry_change")
}

func (s *Service) transition(ctx context.Context, cmd store.Command, id ID, match store.Match, to func(db.ChangeEvent) (db.ChangeEvent, error), action string) (ChangeResult, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (ChangeResult, error) {
		c, change, err := s.reservation(ctx, tx, id, match)
		if err != nil {
			return ChangeResult{}, err
		}
		e, err := to(change.Now())
		if err != nil {
			return ChangeResult{}, err
		}
		e.Seq++
		p, err := s.propose(tx, c, []db.ChangeEvent{e})
		if err != nil {
			return ChangeResult{}, err
		}
		return s.save(ctx, tx, p, action)
	})
}
