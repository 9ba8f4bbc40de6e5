package contract

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"time"

	"keiyaku/db"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/timeline"
	"keiyaku/internal/store"
)

// RunDay does all that is due for one contract up to a date, which must not lie after today: reservations with their own
// effective dates and in the fold's order, the start, renewals, the end. A reservation that no longer fits becomes failed
// with its reason; the others go on. Doing it again does nothing, so the job, the sweep and the test clock may all call it.
func (s *Service) RunDay(ctx context.Context, tenant, contract ID, date civil.Date) error {
	cmd := store.Command{TenantID: tenant, Actor: store.System, Operation: "run_day"}
	_, err := store.Write(ctx, s.store, cmd, func(tx *store.Tx) (struct{}, error) {
		c, err := tx.LoadForUpdate(ctx, contract)
		if err != nil || c.SignedOn.IsZero() {
			return struct{}{}, err
		}
		return struct{}{}, s.runDay(ctx, tx, c, civil.Min(date, tx.Tenant.Today))
	})
	return err
}

func (s *Service) runDay(ctx context.Context, tx *store.Tx, c *store.Contract, date civil.Date) error {
	if c.NextDay.After(date) {
		return nil
	}
	events, err := dueEvents(c, date)
	if err != nil {
		return err
	}
	p, err := s.fit(tx, c, events)
	if err != nil {
		return err
	}
	at := tx.RecordedAt(c)
	own, err := s.ownEntries(ctx, tx, c, p.before, p.after, date, at)
	if err != nil {
		return err
	}
	if len(p.events) == 0 && len(own) == 0 {
		// The day that was due is gone (a reservation was moved): only what is next is to be told.
		return s.forgetDay(ctx, tx, c, p.after, date)
	}
	var entries []store.Entry
	for _, e := range p.events {
		entries = append(entries, changeEntry(c, p, e, at))
	}
	through := civil.Max(c.PassedThrough, date)
	if err := tx.SaveDiff(ctx, c, store.Recording{Events: p.events, Before: p.before, After: p.after, SignedOn: c.SignedOn, Through: through}); err != nil {
		return err
	}
	if err := tx.Record(ctx, store.Fact{Action: "run_day", Entity: "contract", ID: c.ID, After: map[string]any{"date": date, "changes": len(p.events)}, Entries: append(entries, own...)}); err != nil {
		return err
	}
	return s.enqueue(ctx, tx, p)
}

// dueEvents executes every reservation whose day has come, in the order in which the fold applies them.
func dueEvents(c *store.Contract, date civil.Date) ([]db.ChangeEvent, error) {
	var out []db.ChangeEvent
	for _, ch := range c.Changes {
		e := ch.Now()
		if e.Status != store.Reserved || e.EffectiveOn.After(date) {
			continue
		}
		e.Seq++
		e.Kind, e.Status, e.Detail = "executed", store.Executed, nil
		out = append(out, e)
	}
	slices.SortStableFunc(out, func(a, b db.ChangeEvent) int {
		return cmp.Or(a.EffectiveOn.Compare(b.EffectiveOn), cmp.Compare(a.OrderVersion, b.OrderVersion))
	})
	return out, nil
}

// fit folds the contract with the events executed; those that don't fit are failed instead.
func (s *Service) fit(tx *store.Tx, c *store.Contract, events []db.ChangeEvent) (*proposal, error) {
	changes, err := c.FoldInput(c.Version)
	if err != nil {
		return nil, err
	}
	p := &proposal{contract: c, events: events, changes: changes}
	p.before, _ = timeline.Fold(changes, store.Horizon(tx.Tenant.Today))
	for _, e := range events {
		p.changes = withEvent(p.changes, e)
	}
	after, refused := timeline.Fold(p.changes, store.Horizon(tx.Tenant.Today))
	p.after = after
	for _, r := range refused {
		for i := range events {
			if events[i].ChangeID == r.ChangeID {
				detail := r.Detail
				events[i].Kind, events[i].Status, events[i].Detail = "failed", store.Failed, &detail
			}
		}
	}
	return p, nil
}

func (s *Service) forgetDay(ctx context.Context, tx *store.Tx, c *store.Contract, t timeline.Timeline, date civil.Date) error {
	return tx.ForgetDay(ctx, c, t, civil.Max(c.PassedThrough, date))
}

// ownEvent is something that happens to a contract by itself.
type ownEvent struct {
	kind string
	on   civil.Date
}

// ownEvents lists what happens by itself up to a day: the start, automatic renewals, the end.
func ownEvents(t timeline.Timeline, through civil.Date) []ownEvent {
	if t.StartOn.IsZero() {
		return nil
	}
	out := []ownEvent{{"contract_started", t.StartOn}}
	for _, term := range t.Terms {
		if term.Number > 1 && term.ChangeID == "" {
			out = append(out, ownEvent{"contract_renewed", term.From})
		}
	}
	if t.Until != civil.Forever {
		out = append(out, ownEvent{"contract_ended", t.Until})
	}
	return slices.DeleteFunc(out, func(e ownEvent) bool { return e.on.After(through) })
}

// ownEntries are the timeline entries of what happened by itself up to a day and wasn't told yet. A renewal is also kept as
// one, with the term that it made.
func (s *Service) ownEntries(ctx context.Context, tx *store.Tx, c *store.Contract, before, after timeline.Timeline, date civil.Date, at time.Time) ([]store.Entry, error) {
	told := ownEvents(before, c.PassedThrough)
	var out []store.Entry
	for _, e := range ownEvents(after, date) {
		if slices.Contains(told, e) {
			continue
		}
		text := "契約開始 " + c.Number
		switch e.kind {
		case "contract_renewed":
			term, _ := after.TermOn(e.on)
			text = fmt.Sprintf("自動更新 %s（%s～%s）", c.Number, term.From, term.LastDay())
			if err := tx.CreateRenewal(ctx, db.CreateRenewalParams{TenantID: tx.Tenant.ID, ContractID: c.ID, TermFrom: term.From, TermUntil: term.Until, RecordedAt: at}); err != nil {
				return nil, err
			}
		case "contract_ended":
			text = "契約満了 " + c.Number
			if after.EndBy == timeline.EndCancelled {
				text = "契約終了 " + c.Number
			}
		}
		out = append(out, store.Entry{CustomerID: c.CustomerID, Kind: e.kind, EffectiveOn: e.on, RecordedAt: at, ContractID: c.ID, Summary: text})
	}
	return out, nil
}
