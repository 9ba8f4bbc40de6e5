package contract

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"keiyaku/db"
	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/mrr"
	"keiyaku/internal/core/timeline"
	"keiyaku/internal/store"
	"keiyaku/internal/task"
)

// Service records contracts and their changes.
type Service struct{ store *store.Store }

// New makes the service over a store.
func New(s *store.Store) *Service { return &Service{s} }

// ChangeResult is a change as it is now, on its contract.
type ChangeResult struct {
	Change      store.Change
	ContractID  ID
	Differences []timeline.Effect
}

// Preview is what a change would do; it stores nothing.
type Preview struct {
	Token       string
	Status      string
	EffectiveOn civil.Date
	Before      State
	After       State
	Differences []timeline.Effect
	Summary     string
	// MRRBefore and MRRAfter are the contract's monthly recurring revenue on the day of the states.
	MRRBefore, MRRAfter money.Amount
	Invoices            []billing.Document
	Affected            []Affected
	Warnings            []Warning
}

// Warning is something that a person should look at before going on.
type Warning struct{ Code, Detail string }

// proposeChange makes what a request would record: a change applied today or in the past, reserved for later; or, for undo, what
// becomes of the change that it names.
func (s *Service) proposeChange(ctx context.Context, tx *store.Tx, c *store.Contract, req ChangeRequest) (*proposal, error) {
	if err := signed(c); err != nil {
		return nil, err
	}
	if undone, ok, err := undoing(c, req); err != nil {
		return nil, err
	} else if ok {
		p := &proposal{events: []db.ChangeEvent{undone}}
		p.moveRampBack(c, undone)
		if store.IsOnly(undone, timeline.OpVoid) { // what came due while it was void happens with its own date
			due, err := dueEvents(c, tx.Tenant.Today)
			if err != nil {
				return nil, err
			}
			p.events = append(p.events, due...)
		}
		return s.proposeWith(ctx, tx, c, p, req.OnConflict)
	}
	base, _, err := c.Planned(tx.Tenant.Today)
	if err != nil {
		return nil, err
	}
	if base.EndBy == timeline.EndInvalidated {
		return nil, fault.New(fault.Conflict, "the contract is void: undo that first")
	}
	e, made, err := s.resolved(ctx, tx, c, base, req, nil)
	if err != nil {
		return nil, err
	}
	p := &proposal{events: []db.ChangeEvent{e}, made: made, bulkID: req.BulkChangeID}
	if err := p.moveRamp(c, base, e); err != nil {
		return nil, err
	}
	return s.proposeWith(ctx, tx, c, p, req.OnConflict)
}

// resolved resolves a request against what it is based on, using ids again where it takes another's place.
func (s *Service) resolved(ctx context.Context, tx *store.Tx, c *store.Contract, base timeline.Timeline, req ChangeRequest, reuse keptIDs) (db.ChangeEvent, []ID, error) {
	on, err := effectiveOn(req.EffectiveOn, req.Operations, base, tx.Tenant.Today)
	if err != nil {
		return db.ChangeEvent{}, nil, err
	}
	alone, err := standsAlone(req.Operations)
	if err != nil {
		return db.ChangeEvent{}, nil, err
	}
	if on.Before(base.StartOn) && alone == "" {
		return db.ChangeEvent{}, nil, bad("/effective_on", "the contract begins on %s: nothing can change before", base.StartOn)
	}
	r := &resolver{ctx: ctx, tx: tx, currency: base.Currency, reuse: reuse, signedOn: c.Versions[0].RecordedOn}
	ops, err := r.operations(req.Operations, on, base)
	if err != nil {
		return db.ChangeEvent{}, nil, err
	}
	operations, err := json.Marshal(ops)
	if err != nil {
		return db.ChangeEvent{}, nil, err
	}
	status := store.Applied
	if on.After(tx.Tenant.Today) && alone == "" { // when it begins, and whether it ever was, holds at once
		status = store.Reserved
	}
	return db.ChangeEvent{
		ChangeID: store.NewID(), Seq: 1, Kind: "recorded", Status: status, EffectiveOn: on, Operations: operations, Request: req.Operations,
		Memo: req.Memo, ExternalReference: req.ExternalReference,
	}, r.made, nil
}

func signed(c *store.Contract) error {
	if c.SignedOn.IsZero() {
		return fault.New(fault.Conflict, "the contract is a draft: edit it, or sign it first")
	}
	return nil
}

// PreviewChange folds a change and returns what would happen, with a token that executes exactly that.
func (s *Service) PreviewChange(ctx context.Context, tenant, contract ID, req ChangeRequest, invoicesUpTo civil.Date) (Preview, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) (Preview, error) {
		c, err := tx.LoadContract(ctx, contract)
		if err != nil {
			return Preview{}, err
		}
		p, err := s.proposeChange(ctx, tx, c, req)
		if err != nil {
			return Preview{}, err
		}
		return s.preview(ctx, tx, p, invoicesUpTo)
	})
}

func (s *Service) preview(ctx context.Context, tx *store.Tx, p *proposal, upTo civil.Date) (Preview, error) {
	standard, err := p.invoices(ctx, tx, defaultUpTo(tx.Tenant.Today, p.on))
	if err != nil {
		return Preview{}, err
	}
	shown := standard
	if !upTo.IsZero() {
		if err := p.ahead(tx, upTo, "query:invoices_up_to"); err != nil {
			return Preview{}, err
		}
		if shown, err = p.invoices(ctx, tx, upTo); err != nil {
			return Preview{}, err
		}
	}
	names, err := s.namesOf(ctx, tx, p.before, p.after)
	if err != nil {
		return Preview{}, err
	}
	on := civil.Max(tx.Tenant.Today, p.on)
	was, is, err := p.shown(tx.Tenant.Today, on)
	if err != nil {
		return Preview{}, err
	}
	before, after := stateOf(p.contract, was, p.before, on, tx.Tenant.Today, names), stateOf(p.contract, is, p.after, on, tx.Tenant.Today, names)
	before.shows(p.contract.Changes, p.contract.Version, p.before)
	after.shows(p.recorded(), p.contract.Version+1, p.after)
	return Preview{
		Token: p.token(tx.Tenant.Today, standard), Status: p.events[0].Status, EffectiveOn: p.on, Before: before, After: after,
		Differences: effectsOf(p.after, p.target), Summary: summary(p.after, p.target), Invoices: shown, Affected: p.affected(), Warnings: warnings(p),
		MRRBefore: mrr.On(p.before, on), MRRAfter: mrr.On(p.after, on),
	}, nil
}

// shown gives what a contract's state on a day is read from, before and after: what has been applied for days up to today, as where the
// contract is read, else what is planned.
func (p *proposal) shown(today, on civil.Date) (before, after timeline.Timeline, err error) {
	if on.After(today) {
		return p.before, p.after, nil
	}
	changes, err := p.contract.FoldInput(p.contract.Version)
	before, _ = timeline.Fold(p.contract.BookAt(p.contract.Version), timeline.Actual(changes), store.Horizon(today))
	after, _ = timeline.Fold(p.contract.BookAt(p.contract.Version+1), timeline.Actual(p.changes), store.Horizon(today))
	return before, after, err
}

// warnings points at what is allowed and often a mistake.
func warnings(p *proposal) []Warning {
	return slices.Concat(inHistory(p), beforeMinimum(p), afterNotice(p), restWithVoid(p))
}

// afterNotice warns of an end with the running term, or before it, whose last day for notice had passed when the change was recorded.
func afterNotice(p *proposal) []Warning {
	if p.before.StartOn.IsZero() || p.after.Until == p.before.Until || p.after.EndBy == timeline.EndInvalidated {
		return nil
	}
	term, ok := p.before.TermOn(civil.Max(p.today, p.before.StartOn))
	if !ok || p.after.Until.After(term.Until) {
		return nil
	}
	on, agreed := p.before.Renewals.AtEnd(term.Until).NoticeOn(term.Until)
	if !agreed || !on.Before(p.today) {
		return nil
	}
	return []Warning{{"after_notice", fmt.Sprintf("the contract would end on %s, and the last day for giving notice was %s", p.after.Until.AddDays(-1), on)}}
}

// restWithVoid warns that what is reserved will not be executed on a contract that never was.
func restWithVoid(p *proposal) []Warning {
	if p.after.EndBy != timeline.EndInvalidated {
		return nil
	}
	n := 0
	for _, ch := range p.contract.Changes {
		if ch.Now().Status == store.Reserved {
			n++
		}
	}
	if n == 0 {
		return nil
	}
	return []Warning{{"reservations_rest", fmt.Sprintf("%d reserved change(s) rest while the contract is void, and come back if the void is undone", n)}}
}

// beforeMinimum warns of an end that comes before the minimum period is over.
func beforeMinimum(p *proposal) []Warning {
	t := p.after
	if t.MinimumUntil.IsZero() || t.EndBy != timeline.EndCancelled || !t.Until.Before(t.MinimumUntil) || p.before.Until == t.Until {
		return nil
	}
	return []Warning{{"before_minimum", fmt.Sprintf("the contract would end on %s, before its minimum period is over on %s", t.Until.AddDays(-1), t.MinimumUntil.AddDays(-1))}}
}

// inHistory warns of a change in periods that were settled elsewhere.
func inHistory(p *proposal) []Warning {
	for _, ch := range p.after.Chains() {
		first := ch.Charges[0]
		if first.Kind != timeline.Recurring || !first.BillingStartsOn.After(first.From) {
			continue
		}
		terms := first.Steps[0].Terms
		if history, _ := terms.Anchor.Period(terms.CycleMonths, first.BillingStartsOn.AddDays(-1)); p.on.Before(history.Until) {
			return []Warning{{"in_history", fmt.Sprintf(
				"the change lies in a service period that began before billing starts on %s: what was billed elsewhere for it, until %s, is not adjusted",
				first.BillingStartsOn, history.LastDay())}}
		}
	}
	return nil
}

// Change records a change: applied today or backdated, or reserved for its day.
func (s *Service) Change(ctx context.Context, cmd store.Command, contract ID, req ChangeRequest) (ChangeResult, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (ChangeResult, error) {
		c, err := tx.LoadForUpdate(ctx, contract)
		if err != nil {
			return ChangeResult{}, err
		}
		if req.PreviewToken == "" || req.Match.Given {
			if err := req.Match.Check(c.Version); err != nil {
				return ChangeResult{}, err
			}
		}
		p, err := s.proposeChange(ctx, tx, c, req)
		if err != nil {
			return ChangeResult{}, err
		}
		if err := s.checkToken(ctx, tx, p, req.PreviewToken); err != nil {
			return ChangeResult{}, err
		}
		return s.save(ctx, tx, p, "create_change")
	})
}

// checkToken refuses to execute anything but what was previewed, and shows what would happen now.
func (s *Service) checkToken(ctx context.Context, tx *store.Tx, p *proposal, token string) error {
	if token == "" {
		return nil
	}
	now, err := s.preview(ctx, tx, p, civil.Date{})
	if err != nil {
		return err
	}
	if now.Token == token {
		return nil
	}
	f := fault.New(fault.StalePreview, "what would happen is no longer what the preview showed: look at the new preview and send its token")
	f.Extra = map[string]any{"preview": now}
	return f
}

// save stores a proposal: one version of the contract, its timeline entries, its jobs.
func (s *Service) save(ctx context.Context, tx *store.Tx, p *proposal, action string) (ChangeResult, error) {
	c := p.contract
	at := tx.RecordedAt(c)
	entries := []store.Entry{}
	for _, e := range p.events {
		entries = append(entries, changeEntries(c, p, e, at)...)
	}
	if err := s.failures(ctx, tx, c, p); err != nil { // reservations that were kept, though they no longer fit
		return ChangeResult{}, err
	}
	own, err := s.ownEntries(ctx, tx, c, p.before, p.after, tx.Tenant.Today, at)
	if err != nil {
		return ChangeResult{}, err
	}
	if err := tx.SaveDiff(ctx, c, store.Recording{Events: p.events, Before: p.before, After: p.after, SignedOn: c.SignedOn, Through: civil.Max(c.PassedThrough, tx.Tenant.Today), PlanID: p.planID, BulkChangeID: p.bulkID}); err != nil {
		return ChangeResult{}, err
	}
	change, _ := c.Change(p.target)
	if err := tx.Record(ctx, store.Fact{Action: action, Entity: "change", ID: p.target, After: change.Now(), Entries: append(entries, own...)}); err != nil {
		return ChangeResult{}, err
	}
	if err := handOver(ctx, tx, c.ID, p, at); err != nil {
		return ChangeResult{}, err
	}
	if err := s.enqueue(ctx, tx, p); err != nil {
		return ChangeResult{}, err
	}
	return ChangeResult{Change: change, ContractID: c.ID, Differences: effectsOf(p.after, p.target)}, nil
}

// enqueue has the bill follow what a recording touched, and the contract's next day worked when it comes. On a sandbox
// nothing is scheduled for later: its clock runs every day's work as it passes.
func (s *Service) enqueue(ctx context.Context, tx *store.Tx, p *proposal) error {
	return s.enqueueAll(ctx, tx, []*proposal{p})
}

func (s *Service) enqueueAll(ctx context.Context, tx *store.Tx, proposals []*proposal) error {
	var jobs []task.Job
	for _, p := range proposals {
		if p.touches() {
			for _, account := range p.contract.Accounts {
				jobs = append(jobs, task.Prorate{TenantID: tx.Tenant.ID, AccountID: account, ContractID: p.contract.ID, Version: p.contract.Version})
			}
		}
	}
	if err := tx.EnqueueAll(ctx, jobs, task.Unique()); err != nil {
		return err
	}
	for _, p := range proposals {
		if err := s.schedule(ctx, tx, p.contract); err != nil {
			return err
		}
	}
	return nil
}

// touches tells whether a bill has something to follow. A hold that begins or ends on its reserved day moves no timeline, but what is
// held today does.
func (p *proposal) touches() bool {
	if len(timeline.Touched(p.before, p.after)) > 0 {
		return true
	}
	return len(p.after.Holds) > 0 && slices.ContainsFunc(p.events, func(e db.ChangeEvent) bool { return e.Kind == "executed" })
}

func (s *Service) schedule(ctx context.Context, tx *store.Tx, c *store.Contract) error {
	if c.NextDay == civil.Forever || tx.Tenant.Sandbox && c.NextDay.After(tx.Tenant.Today) {
		return nil
	}
	job := task.ContractDay{TenantID: tx.Tenant.ID, ContractID: c.ID, Date: c.NextDay, Revision: c.Version}
	return tx.Enqueue(ctx, job, task.UniqueAt(c.NextDay.Start(tx.Tenant.Zone)))
}
