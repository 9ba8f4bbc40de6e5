package contract

import (
	"encoding/json"

	"keiyaku/db"
	"keiyaku/internal/core/civil"
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
		if !req.EffectiveOn.IsZero() {
			return db.ChangeEvent{}, false, bad("/effective_on", "an undo has no date: the change that it takes back never was")
		}
		if req.ExternalReference != nil {
			return db.ChangeEvent{}, false, bad("/external_reference", "an undo is no change of its own that another system could know: say it in the memo")
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
	ops, err := store.OperationsOf(e)
	if err != nil || ops[0].ChangeStart == nil {
		return err
	}
	start := *ops[0].ChangeStart
	for _, ch := range c.Changes {
		step := ch.Now()
		if ch.PlanID == "" || step.Status != store.Reserved {
			continue
		}
		on := start.Shifted(base.StartOn, step.EffectiveOn)
		if on == step.EffectiveOn {
			continue
		}
		if step, err = moved(step, start, base.StartOn, on); err != nil {
			return err
		}
		step.Seq++
		step.Kind, step.OrderVersion = "rescheduled", 0
		p.events = append(p.events, step)
	}
	return nil
}

// moved is a step of a ramp on another day, with the days that its operations name moved as far.
func moved(step db.ChangeEvent, start timeline.ChangeStart, was, on civil.Date) (db.ChangeEvent, error) {
	ops, err := store.OperationsOf(step)
	if err != nil {
		return step, err
	}
	for i := range ops {
		ops[i] = start.ShiftedOperation(was, ops[i])
	}
	if step.Operations, err = json.Marshal(ops); err != nil {
		return step, err
	}
	var asked []map[string]json.RawMessage
	if err := json.Unmarshal(step.Request, &asked); err != nil {
		return step, err
	}
	for _, o := range asked {
		for key, days := range map[string]int{"end_on": 1, "resume_on": 0, "billing_starts_on": 0} { // an end is its day after
			var d civil.Date
			if o[key] == nil || json.Unmarshal(o[key], &d) != nil || d.IsZero() {
				continue
			}
			o[key], _ = json.Marshal(start.Shifted(was, d.AddDays(days)).AddDays(-days))
		}
	}
	if step.Request, err = json.Marshal(asked); err != nil {
		return step, err
	}
	step.EffectiveOn = on
	step.Request, err = movedEnds(step.Request, on)
	return step, err
}

// moveRampBack puts the steps of a ramp that moved with the start back where they were when that change is undone. What was done to
// a step since stays.
func (p *proposal) moveRampBack(c *store.Contract, undone db.ChangeEvent) {
	if !store.IsOnly(undone, timeline.OpChangeStart) {
		return
	}
	change, _ := c.Change(undone.ChangeID)
	version := change.Events[0].ContractVersion
	for _, ch := range c.Changes {
		now := ch.Now()
		if ch.PlanID == "" || now.Status != store.Reserved || now.Kind != "rescheduled" || now.ContractVersion != version {
			continue
		}
		was := ch.Events[len(ch.Events)-2]
		was.Seq, was.Kind = now.Seq+1, "rescheduled"
		p.events = append(p.events, was)
	}
}
