package contract

import (
	"encoding/json"

	"keiyaku/db"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/timeline"
	"keiyaku/internal/store"
)

// opUndo is asked for like an operation, and is none: it is what becomes of another change.
const opUndo = "undo"

// undoing gives the event by which an applied change never was, where that is what a request asks for.
func undoing(c *store.Contract, req ChangeRequest) (db.ChangeEvent, bool, error) {
	var asked []Operation
	if err := json.Unmarshal(req.Operations, &asked); err != nil {
		return db.ChangeEvent{}, false, fault.Wrap(err, fault.Invalid, "the operations can't be read")
	}
	for _, o := range asked {
		if o.Op != opUndo {
			continue
		}
		if len(asked) > 1 {
			return db.ChangeEvent{}, false, bad("/operations", "an undo stands alone in its change")
		}
		e, err := undone(c, o.ChangeID, "/operations/0/change_id", req.Memo)
		return e, true, err
	}
	return db.ChangeEvent{}, false, nil
}

// undone is the event by which a change of a contract never was.
func undone(c *store.Contract, id ID, pointer string, memo *string) (db.ChangeEvent, error) {
	change, ok := c.Change(id)
	if !ok {
		return db.ChangeEvent{}, bad(pointer, "the contract has no such change")
	}
	e := change.Now()
	switch {
	case isSigning(e):
		return e, bad(pointer, "the signing can't be undone: void the contract")
	case e.Status == store.Reserved || e.Status == store.Failed:
		return e, bad(pointer, "the change is %s: cancel the reservation instead", e.Status)
	case e.Status != store.Applied && e.Status != store.Executed:
		return e, bad(pointer, "the change is %s: only what was applied can be undone", e.Status)
	}
	e.Seq++
	e.Kind, e.Status, e.Detail = "undone", store.Undone, memo
	return e, nil
}

// standsAlone gives the operation that settles when the contract begins or whether it ever was, none where there is none: it holds
// at once, and with nothing else beside it.
func standsAlone(raw json.RawMessage) (string, error) {
	var asked []Operation
	if err := json.Unmarshal(raw, &asked); err != nil {
		return "", fault.Wrap(err, fault.Invalid, "the operations can't be read")
	}
	for _, o := range asked {
		if o.Op != timeline.OpChangeStart && o.Op != timeline.OpVoid {
			continue
		}
		if len(asked) > 1 {
			return "", bad("/operations", "%s stands alone in its change", o.Op)
		}
		return o.Op, nil
	}
	return "", nil
}

// moveRamp lets the reservations that were agreed at signing move with the contract's start.
func (p *proposal) moveRamp(c *store.Contract, base timeline.Timeline, e db.ChangeEvent) error {
	var ops []timeline.Operation
	if err := json.Unmarshal(e.Operations, &ops); err != nil {
		return err
	}
	if ops[0].ChangeStart == nil {
		return nil
	}
	for _, ch := range c.Changes {
		step := ch.Now()
		if ch.PlanID == "" || step.Status != store.Reserved {
			continue
		}
		on := ops[0].ChangeStart.Shifted(base.StartOn, step.EffectiveOn)
		if on == step.EffectiveOn {
			continue
		}
		request, err := movedEnds(step.Request, on)
		if err != nil {
			return err
		}
		step.Seq++
		step.Kind, step.EffectiveOn, step.Request, step.OrderVersion = "rescheduled", on, request, 0
		p.events = append(p.events, step)
	}
	return nil
}
