package contract

import (
	"cmp"
	"context"
	"encoding/json"
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
	return s.runDays(ctx, tenant, []ID{contract}, date)
}

// RunDays does the same for several contracts in one transaction, which makes it cheaper; where that can't be written, each in one of its own. It gives
// those whose day couldn't be done.
func (s *Service) RunDays(ctx context.Context, tenant ID, contracts []ID, date civil.Date) map[ID]error {
	failed := map[ID]error{}
	if len(contracts) > 1 && s.runDays(ctx, tenant, contracts, date) == nil {
		return failed
	}
	for _, id := range contracts {
		if err := s.runDays(ctx, tenant, []ID{id}, date); err != nil {
			failed[id] = fmt.Errorf("the day of contract %s: %w", id, err)
		}
	}
	return failed
}

func (s *Service) runDays(ctx context.Context, tenant ID, contracts []ID, date civil.Date) error {
	cmd := store.Command{TenantID: tenant, Actor: store.System, Operation: "run_day"}
	_, err := store.Write(ctx, s.store, cmd, func(tx *store.Tx) (struct{}, error) {
		if err := tx.PlanOnce(ctx); err != nil {
			return struct{}{}, err
		}
		all, err := tx.LoadAllForUpdate(ctx, contracts)
		if err != nil {
			return struct{}{}, err
		}
		var facts []store.Fact
		var jobs []*proposal
		for _, c := range all {
			if c.SignedOn.IsZero() {
				continue
			}
			fact, p, err := s.runDay(ctx, tx, c, civil.Min(date, tx.Tenant.Today))
			if err != nil {
				return struct{}{}, err
			}
			if fact != nil {
				facts, jobs = append(facts, *fact), append(jobs, p)
			}
		}
		if err := tx.Record(ctx, facts...); err != nil {
			return struct{}{}, err
		}
		return struct{}{}, s.enqueueAll(ctx, tx, jobs)
	})
	return err
}

// runDay does what is due for one contract; no fact where nothing is.
func (s *Service) runDay(ctx context.Context, tx *store.Tx, c *store.Contract, date civil.Date) (*store.Fact, *proposal, error) {
	if c.NextDay.After(date) {
		return nil, nil, nil
	}
	events, err := dueEvents(c, date)
	if err != nil {
		return nil, nil, err
	}
	p, err := s.fit(tx, c, events)
	if err != nil {
		return nil, nil, err
	}
	at := tx.RecordedAt(c)
	own, err := s.ownEntries(ctx, tx, c, p.before, p.after, date, at)
	if err != nil {
		return nil, nil, err
	}
	if len(p.events) == 0 && len(own) == 0 {
		// The day that was due is gone (a reservation was moved): only what is next is to be told.
		return nil, nil, s.forgetDay(ctx, tx, c, p.after, date)
	}
	var entries []store.Entry
	for _, e := range p.events {
		entries = append(entries, changeEntries(c, p, e, at)...)
	}
	if err := s.failures(ctx, tx, c, p); err != nil {
		return nil, nil, err
	}
	through := civil.Max(c.PassedThrough, date)
	if err := tx.SaveDiff(ctx, c, store.Recording{Events: p.events, Before: p.before, After: p.after, SignedOn: c.SignedOn, Through: through}); err != nil {
		return nil, nil, err
	}
	return &store.Fact{Action: "run_day", Entity: "contract", ID: c.ID, After: map[string]any{"date": date, "changes": len(p.events)}, Entries: append(entries, own...)}, p, nil
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
	p.before, _ = timeline.Fold(c.BookAt(c.Version), changes, store.Horizon(tx.Tenant.Today))
	for _, e := range events {
		p.changes = withEvent(c, p.changes, e)
	}
	after, refused := timeline.Fold(c.BookAt(c.Version+1), p.changes, store.Horizon(tx.Tenant.Today))
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

// failures alerts people to reservations that no longer fitted when their day came.
func (s *Service) failures(ctx context.Context, tx *store.Tx, c *store.Contract, p *proposal) error {
	var alerts []store.Alert
	for _, e := range p.events {
		if e.Status == store.Failed {
			alerts = append(alerts, store.Alert{
				Kind: store.AlertFailedChange, About: c.ID, ContractID: c.ID, CustomerID: c.CustomerID, SubjectID: e.ChangeID, On: e.EffectiveOn, Seq: e.Seq,
				Detail: fmt.Sprintf("変更予約を実行できませんでした %s（%s）: %s", c.Number, requestSummary(e.Request), *e.Detail),
			})
		}
	}
	return tx.RaiseAlerts(ctx, alerts...)
}

func (s *Service) forgetDay(ctx context.Context, tx *store.Tx, c *store.Contract, t timeline.Timeline, date civil.Date) error {
	return tx.ForgetDay(ctx, c, t, civil.Max(c.PassedThrough, date))
}

// ownTexts say what happened by itself.
var ownTexts = map[timeline.OwnKind]string{
	timeline.OwnStart:      "契約開始",
	timeline.OwnRenewal:    "自動更新",
	timeline.OwnEnd:        "契約満了",
	timeline.OwnTrialEnd:   "トライアル終了",
	timeline.OwnResumption: "利用再開",
	timeline.OwnGrace:      "更新未合意（猶予期間）",
	timeline.OwnItemTerm:   "アイテム自動更新",
	timeline.OwnItemEnd:    "アイテム満了",
}

// ownEntries are the timeline entries of what happened by itself up to a day and wasn't told yet. A renewal is also kept as
// one, with the term that it made and the versions that it took.
func (s *Service) ownEntries(ctx context.Context, tx *store.Tx, c *store.Contract, before, after timeline.Timeline, date civil.Date, at time.Time) ([]store.Entry, error) {
	told := map[timeline.OwnEvent]bool{}
	for _, e := range before.OwnEvents() {
		told[e] = !e.On.After(c.PassedThrough)
	}
	out := withdrawn(c, before, after, at)
	for _, e := range after.OwnEvents() {
		if told[e] || e.On.After(date) {
			continue
		}
		entry := store.Entry{
			CustomerID: after.PartyOn(e.On).CustomerID, Kind: string(e.Kind), EffectiveOn: e.On, RecordedAt: at, ContractID: c.ID,
			Summary: ownText(c, after, e),
		}
		if e.Kind == timeline.OwnRenewal || e.Kind == timeline.OwnItemTerm {
			if err := recordRenewal(ctx, tx, c, after, e, at); err != nil {
				return nil, err
			}
			entry.Differences = nonNil(timeline.Diff(after, e.On.AddDays(-1), e.On))
		}
		out = append(out, entry)
	}
	return out, nil
}

// withdrawn are the entries of what had been told as happened and, as a correction of the past shows, didn't.
func withdrawn(c *store.Contract, before, after timeline.Timeline, at time.Time) (out []store.Entry) {
	still := after.OwnEvents()
	for _, e := range before.OwnEvents() {
		if e.On.After(c.PassedThrough) || slices.Contains(still, e) {
			continue
		}
		out = append(out, store.Entry{
			CustomerID: before.PartyOn(e.On).CustomerID, Kind: "event_withdrawn", EffectiveOn: e.On, RecordedAt: at, ContractID: c.ID, Summary: "取消: " + ownText(c, before, e),
		})
	}
	return out
}

// recordRenewal keeps that a term began by itself, until when, and which versions its items took.
func recordRenewal(ctx context.Context, tx *store.Tx, c *store.Contract, t timeline.Timeline, e timeline.OwnEvent, at time.Time) error {
	took, err := json.Marshal(t.VersionsOn(e.On))
	if err != nil {
		return err
	}
	return tx.CreateRenewal(ctx, db.CreateRenewalParams{
		TenantID: tx.Tenant.ID, ContractID: c.ID, TermFrom: e.On, TermUntil: termOf(t, e).Until, RecordedAt: at, Resolved: took,
	})
}

// termOf is the term that a renewal began.
func termOf(t timeline.Timeline, e timeline.OwnEvent) civil.Range {
	if i := t.Item(e.ItemID); i != nil {
		for _, own := range i.Terms {
			if own.From == e.On {
				return own
			}
		}
	}
	term, _ := t.TermOn(e.On)
	return term.Range
}

func ownText(c *store.Contract, t timeline.Timeline, e timeline.OwnEvent) string {
	text := ownTexts[e.Kind] + " " + c.Number
	if i := t.Item(e.ItemID); i != nil {
		text += " " + i.Name
	}
	switch {
	case e.Kind == timeline.OwnRenewal || e.Kind == timeline.OwnItemTerm:
		term := termOf(t, e)
		return fmt.Sprintf("%s（%s～%s）", text, term.From, term.LastDay())
	case e.Kind == timeline.OwnEnd && t.EndBy == timeline.EndCancelled:
		return "契約終了 " + c.Number
	}
	return text
}
