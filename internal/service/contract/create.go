package contract

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"keiyaku/db"
	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/timeline"
	"keiyaku/internal/store"
)

// draft is what is kept of a contract before it is signed: the request, and what it resolved when it was last edited. A quote
// holds what it quoted: signing takes the prices that were shown, whatever the catalogue says by then.
type draft struct {
	Request  json.RawMessage `json:"request"`
	ChangeID ID              `json:"change_id,omitempty"`
	// IDs are those that it made, in order; Kept what an edited request had made before.
	IDs        []ID            `json:"ids,omitempty"`
	Kept       keptIDs         `json:"kept,omitempty"`
	Operations json.RawMessage `json:"operations,omitempty"`
	// Changes are what the changes resolved to that are agreed with the signing, in the request's order.
	Changes []draftChange `json:"changes,omitempty"`
}

// draftChange is a change that is agreed with the signing.
type draftChange struct {
	ID          ID              `json:"id"`
	EffectiveOn civil.Date      `json:"effective_on"`
	Operations  json.RawMessage `json:"operations"`
}

// NewPreview is what a new contract would be.
type NewPreview struct {
	Token    string
	State    State
	Entries  []store.Entry
	Invoices []billing.Document
	Warnings []Warning
}

// Create makes a contract: a draft, or with signed_on a signed one. Previewing it is the same without the storing.
func (s *Service) Create(ctx context.Context, cmd store.Command, raw json.RawMessage) (State, error) {
	req, err := parse(raw)
	if err != nil {
		return State{}, err
	}
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (State, error) {
		c, err := s.newContract(ctx, tx, req, raw)
		if err != nil {
			return State{}, err
		}
		p, err := s.proposeSigning(ctx, tx, c)
		if err != nil {
			return State{}, err
		}
		if err := s.checkNewToken(ctx, tx, p, req.PreviewToken); err != nil {
			return State{}, err
		}
		if err := insert(ctx, tx, c, p); err != nil {
			return State{}, err
		}
		if err := tx.Record(ctx, store.Fact{Action: "create_contract", Entity: "contract", ID: c.ID, After: c.Contract}); err != nil {
			return State{}, err
		}
		if !req.SignedOn.IsZero() {
			if err := s.sign(ctx, tx, p, req.SignedOn, req.Memo); err != nil {
				return State{}, err
			}
		}
		return s.state(ctx, tx, c, civil.Date{}, KnownAt{})
	})
}

func parse(raw json.RawMessage) (Request, error) {
	var req Request
	if err := json.Unmarshal(raw, &req); err != nil {
		return req, fault.Wrap(err, fault.Invalid, "the contract can't be read")
	}
	return req, nil
}

// newContract makes the row of a contract that isn't stored yet.
func (s *Service) newContract(ctx context.Context, tx *store.Tx, req Request, raw json.RawMessage) (*store.Contract, error) {
	account, err := s.account(ctx, tx, req.BillingAccountID)
	if err != nil {
		return nil, err
	}
	customer, err := req.customer(ctx, tx, account.CustomerID)
	if err != nil {
		return nil, err
	}
	if err := signedBy(tx, req.SignedOn); err != nil {
		return nil, err
	}
	c := &store.Contract{Contract: db.Contract{
		TenantID: tx.Tenant.ID, ID: store.NewID(), CustomerID: customer, BillingAccountID: account.ID, Currency: account.Currency,
		Title: req.Title, OrderNumber: req.OrderNumber, ExternalReference: req.ExternalReference, StartOn: req.StartOn, RecordedAt: tx.Tenant.Now,
		CreatedAt: tx.Tenant.Now, UpdatedAt: tx.Tenant.Now, EndsBefore: civil.Forever, NextDay: civil.Forever, PassedThrough: req.StartOn.AddDays(-1),
	}}
	if req.Number != nil {
		c.Number = *req.Number
		taken, err := tx.IsNumberTaken(ctx, db.IsNumberTakenParams{TenantID: tx.Tenant.ID, Number: c.Number})
		if err != nil {
			return nil, err
		}
		if taken {
			return nil, fault.At(fault.Duplicate, "/number", "another contract has the number %s", c.Number)
		}
	}
	c.Draft, err = json.Marshal(draft{Request: raw})
	return c, err
}

func (s *Service) account(ctx context.Context, tx *store.Tx, id ID) (db.BillingAccount, error) {
	rows, err := tx.GetAccounts(ctx, db.GetAccountsParams{TenantID: tx.Tenant.ID, Ids: []ID{id}})
	if err != nil {
		return db.BillingAccount{}, err
	}
	if len(rows) == 0 {
		return db.BillingAccount{}, bad("/billing_account_id", "there is no such billing account")
	}
	return rows[0], nil
}

// insert stores a new contract as a draft, with a number if it has none.
func insert(ctx context.Context, tx *store.Tx, c *store.Contract, p *proposal) error {
	if c.Number == "" {
		settings, err := tx.GetSettings(ctx, tx.Tenant.ID)
		if err != nil {
			return err
		}
		n, err := tx.TakeNumbers(ctx, db.TakeNumbersParams{TenantID: tx.Tenant.ID, Series: "contract", N: 1})
		if err != nil {
			return err
		}
		c.Number = fmt.Sprintf("%s%06d", settings.ContractNumberPrefix, n)
	}
	if err := quote(c, p); err != nil {
		return err
	}
	c.Derived = store.DerivedEdition
	if err := tx.CreateContract(ctx, db.CreateContractParams{
		TenantID: c.TenantID, ID: c.ID, Number: c.Number, CustomerID: c.CustomerID, BillingAccountID: c.BillingAccountID, Currency: c.Currency, Title: c.Title,
		OrderNumber: c.OrderNumber, ExternalReference: c.ExternalReference, Draft: c.Draft, StartOn: c.StartOn, PassedThrough: c.PassedThrough, RecordedAt: c.RecordedAt,
		Derived: c.Derived,
	}); err != nil {
		return err
	}
	return tx.IndexContract(ctx, c, p.after)
}

// quote keeps in a draft what its request resolved to.
func quote(c *store.Contract, p *proposal) error {
	var err error
	e := p.events[0]
	d := draft{Request: e.Request, ChangeID: e.ChangeID, IDs: p.made, Operations: e.Operations}
	for _, e := range p.events[1:] {
		d.Changes = append(d.Changes, draftChange{e.ChangeID, e.EffectiveOn, e.Operations})
	}
	c.Draft, err = json.Marshal(d)
	return err
}

// proposeSigning folds a draft as if it were signed now: with what it quoted, or, where its request is new, with what that
// resolves to today.
func (s *Service) proposeSigning(ctx context.Context, tx *store.Tx, c *store.Contract) (*proposal, error) {
	var d draft
	if err := json.Unmarshal(c.Draft, &d); err != nil {
		return nil, err
	}
	req, err := parse(d.Request)
	if err != nil {
		return nil, err
	}
	if d.Operations == nil {
		if err := s.resolveDraft(ctx, tx, c, req, &d); err != nil {
			return nil, err
		}
	}
	p := &proposal{made: d.IDs, planID: d.ChangeID, own: map[ID]string{}, events: []db.ChangeEvent{{
		ChangeID: d.ChangeID, Seq: 1, Kind: "recorded", Status: store.Applied, EffectiveOn: req.StartOn, Operations: d.Operations, Request: d.Request,
		ExternalReference: req.ExternalReference,
	}}}
	for i, ch := range d.Changes {
		asked := req.Changes[i]
		e := db.ChangeEvent{
			ChangeID: ch.ID, Seq: 1, Kind: "recorded", Status: store.Applied, EffectiveOn: ch.EffectiveOn, Operations: ch.Operations, Request: asked.Operations,
			Memo: asked.Memo, ExternalReference: asked.ExternalReference,
		}
		if ch.EffectiveOn.After(tx.Tenant.Today) {
			e.Status = store.Reserved
		}
		p.own[ch.ID] = fmt.Sprintf("/changes/%d", i)
		p.events = append(p.events, e)
	}
	return s.proposeWith(ctx, tx, c, p, Reject)
}

// resolveDraft resolves a draft's request, using ids that it had again.
func (s *Service) resolveDraft(ctx context.Context, tx *store.Tx, c *store.Contract, req Request, d *draft) error {
	r := &resolver{ctx: ctx, tx: tx, currency: money.Currency(c.Currency), customer: c.CustomerID, account: c.BillingAccountID, reuse: d.Kept, signedOn: tx.Tenant.Today}
	change, err := r.sign(req)
	if err != nil {
		return err
	}
	if d.ChangeID == "" {
		d.ChangeID = store.NewID()
	}
	if d.Operations, err = json.Marshal(change.Operations); err != nil {
		return err
	}
	change.ID = d.ChangeID
	if err := tx.ReadBook(ctx, c, d.Operations); err != nil {
		return err
	}
	if d.Changes, err = r.changes(c, req, change); err != nil {
		return err
	}
	d.IDs = r.made
	return nil
}

// changes resolves the changes that are agreed with the signing, each on top of those before it.
func (r *resolver) changes(c *store.Contract, req Request, signing timeline.Change) ([]draftChange, error) {
	folded := []timeline.Change{signing}
	var out []draftChange
	for i, asked := range req.Changes {
		pointer := fmt.Sprintf("/changes/%d", i)
		if err := allowedAtSigning(pointer, asked.Operations); err != nil {
			return nil, err
		}
		base, _ := timeline.Fold(c.BookAt(c.Version+1), folded, civil.Max(asked.EffectiveOn, store.Horizon(r.tx.Tenant.Today)))
		on, err := effectiveOn(asked.EffectiveOn, asked.Operations, base, r.tx.Tenant.Today)
		if err != nil {
			return nil, within(pointer, err)
		}
		if on.Before(req.StartOn) {
			return nil, bad(pointer+"/effective_on", "the contract begins on %s: nothing can change before", req.StartOn)
		}
		ops, err := r.operations(asked.Operations, on, base)
		if err != nil {
			return nil, within(pointer, err)
		}
		raw, err := json.Marshal(ops)
		if err != nil {
			return nil, err
		}
		change := draftChange{ID: r.id(ofChange), EffectiveOn: on, Operations: raw}
		out = append(out, change)
		folded = append(folded, timeline.Change{ID: change.ID, EffectiveOn: on, Version: 1, Operations: ops})
	}
	return out, nil
}

// allowedAtSigning refuses what makes no sense beside the signing itself.
func allowedAtSigning(pointer string, raw json.RawMessage) error {
	alone, err := standsAlone(raw)
	if err != nil {
		return within(pointer, err)
	}
	if alone != "" {
		return bad(pointer+"/operations/0/op", "%s is for a contract that is signed already", alone)
	}
	return nil
}

// within moves the pointers of a refusal under the part of the request that it is about.
func within(pointer string, err error) error {
	var f *fault.Error
	if !errors.As(err, &f) {
		return err
	}
	moved := *f
	moved.Fields = slices.Clone(f.Fields)
	for i := range moved.Fields {
		moved.Fields[i].Pointer = pointer + moved.Fields[i].Pointer
	}
	return &moved
}

func (s *Service) draftTimeline(ctx context.Context, tx *store.Tx, c *store.Contract) (timeline.Timeline, error) {
	p, err := s.proposeSigning(ctx, tx, c)
	if err != nil {
		return timeline.Timeline{}, err
	}
	return p.after, nil
}

// sign records the signing: from now on the contract is the fold of its changes.
func (s *Service) sign(ctx context.Context, tx *store.Tx, p *proposal, on civil.Date, memo *string) error {
	c := p.contract
	c.SignedOn = on
	p.events[0].Memo = memo
	at := tx.RecordedAt(c)
	own, err := s.ownEntries(ctx, tx, c, p.before, p.after, tx.Tenant.Today, at)
	if err != nil {
		return err
	}
	if err := tx.SaveDiff(ctx, c, store.Recording{Events: p.events, Before: p.before, After: p.after, SignedOn: on, Through: civil.Max(c.PassedThrough, tx.Tenant.Today), PlanID: p.planID}); err != nil {
		return err
	}
	entries := append([]store.Entry{{
		CustomerID: p.after.PartyOn(on).CustomerID, Kind: "contract_signed", EffectiveOn: on, RecordedAt: at, ExecutedAt: &at, ContractID: c.ID,
		Summary: "契約締結 " + c.Number, Memo: memo, Differences: nonNil(effectsOf(p.after, p.target)),
	}}, own...)
	for _, e := range p.events[1:] {
		entries = append(entries, changeEntries(c, p, e, at)...)
	}
	if err := tx.Record(ctx, store.Fact{Action: "sign_contract", Entity: "contract", ID: c.ID, After: c.Contract, Entries: entries}); err != nil {
		return err
	}
	return s.enqueue(ctx, tx, p)
}

// PreviewNew shows what a new contract would be: its state, its timeline entries, its invoices.
func (s *Service) PreviewNew(ctx context.Context, tenant ID, raw json.RawMessage, upTo civil.Date) (NewPreview, error) {
	req, err := parse(raw)
	if err != nil {
		return NewPreview{}, err
	}
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) (NewPreview, error) {
		c, err := s.newContract(ctx, tx, req, raw)
		if err != nil {
			return NewPreview{}, err
		}
		p, err := s.proposeSigning(ctx, tx, c)
		if err != nil {
			return NewPreview{}, err
		}
		c.SignedOn = req.SignedOn // what creating would make: signed, or a draft
		return s.previewNew(ctx, tx, p, upTo)
	})
}

func (s *Service) previewNew(ctx context.Context, tx *store.Tx, p *proposal, upTo civil.Date) (NewPreview, error) {
	standard, err := p.invoices(ctx, tx, defaultUpTo(tx.Tenant.Today, p.on))
	if err != nil {
		return NewPreview{}, err
	}
	if upTo.IsZero() {
		upTo = p.wholeTerm(tx.Tenant.Today)
	}
	if err := p.ahead(tx, upTo, "query:invoices_up_to"); err != nil {
		return NewPreview{}, err
	}
	shown, err := p.invoices(ctx, tx, upTo)
	if err != nil {
		return NewPreview{}, err
	}
	n, err := s.namesOf(ctx, tx, p.after)
	if err != nil {
		return NewPreview{}, err
	}
	on := civil.Max(tx.Tenant.Today, p.on)
	signed := p.contract.SignedOn
	if signed.IsZero() { // a draft: signed today, as far as anybody knows
		signed = tx.Tenant.Today
	}
	entries := []store.Entry{{Kind: "contract_signed", EffectiveOn: signed, Summary: "契約締結 " + p.contract.Number, Differences: nonNil(effectsOf(p.after, p.target))}}
	for _, e := range p.events[1:] {
		entries = append(entries, changeEntries(p.contract, p, e, tx.Tenant.Now)...)
	}
	for _, e := range p.after.OwnEvents() {
		if !e.On.After(upTo) {
			entries = append(entries, store.Entry{Kind: string(e.Kind), EffectiveOn: e.On, Summary: strings.TrimSpace(ownText(p.contract, p.after, e))})
		}
	}
	slices.SortStableFunc(entries, func(a, b store.Entry) int { return a.EffectiveOn.Compare(b.EffectiveOn) })
	state := stateOf(p.contract, p.after, p.after, on, tx.Tenant.Today, n)
	state.shows(p.recorded(), p.contract.Version+1, p.after)
	return NewPreview{
		Token: p.token(tx.Tenant.Today, standard), State: state, Entries: entries,
		Invoices: shown, Warnings: warnings(p),
	}, nil
}

func (s *Service) checkNewToken(ctx context.Context, tx *store.Tx, p *proposal, token string) error {
	if token == "" {
		return nil
	}
	now, err := s.previewNew(ctx, tx, p, civil.Date{})
	if err != nil || now.Token == token {
		return err
	}
	f := fault.New(fault.StalePreview, "the contract would no longer be what the preview showed: look at the new preview and send its token")
	f.Extra = map[string]any{"contract_preview": now}
	return f
}

// signedBy refuses a day of signing that is still to come; no day is none.
func signedBy(tx *store.Tx, on civil.Date) error {
	if on.After(tx.Tenant.Today) {
		return bad("/signed_on", "a contract can't have been signed on %s: today is %s", on, tx.Tenant.Today)
	}
	return nil
}

// Sign signs a draft. It keeps its number and ids.
func (s *Service) Sign(ctx context.Context, cmd store.Command, id ID, signedOn civil.Date, memo *string, match store.Match) (State, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (State, error) {
		c, err := tx.LoadForUpdate(ctx, id)
		if err != nil {
			return State{}, err
		}
		if err := match.Check(c.Version); err != nil {
			return State{}, err
		}
		if !c.SignedOn.IsZero() {
			return State{}, fault.New(fault.Conflict, "the contract was signed on %s", c.SignedOn)
		}
		if err := signedBy(tx, signedOn); err != nil {
			return State{}, err
		}
		p, err := s.proposeSigning(ctx, tx, c)
		if err != nil {
			return State{}, err
		}
		if err := s.sign(ctx, tx, p, signedOn, memo); err != nil {
			return State{}, err
		}
		return s.state(ctx, tx, c, civil.Date{}, KnownAt{})
	})
}

// UpdateDraft changes members of a draft; null takes one away. A signed contract changes by changes.
func (s *Service) UpdateDraft(ctx context.Context, cmd store.Command, id ID, patch json.RawMessage, match store.Match) (State, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (State, error) {
		c, err := tx.LoadForUpdate(ctx, id)
		if err != nil {
			return State{}, err
		}
		if err := match.Check(c.Version); err != nil {
			return State{}, err
		}
		if !c.SignedOn.IsZero() {
			return State{}, fault.New(fault.Immutable, "the contract is signed: record a change instead")
		}
		raw, err := merged(c.Draft, patch)
		if err != nil {
			return State{}, err
		}
		var d draft
		if err := json.Unmarshal(c.Draft, &d); err != nil {
			return State{}, err
		}
		kept, err := d.kept()
		if err != nil {
			return State{}, err
		}
		if err := s.redraft(ctx, tx, c, draft{Request: raw, ChangeID: d.ChangeID, Kept: kept}); err != nil {
			return State{}, err
		}
		return s.state(ctx, tx, c, civil.Date{}, KnownAt{})
	})
}

// kept are the ids of what a draft had made.
func (d draft) kept() (keptIDs, error) {
	out := keptIDs{}
	all := []json.RawMessage{d.Operations}
	for _, ch := range d.Changes {
		all = append(all, ch.Operations)
		out[ofChange] = append(out[ofChange], ch.ID)
	}
	for _, raw := range all {
		var ops []timeline.Operation
		if raw == nil {
			continue
		}
		if err := json.Unmarshal(raw, &ops); err != nil {
			return nil, err
		}
		out.keep(ops)
	}
	return out, nil
}

func merged(stored, patch json.RawMessage) (json.RawMessage, error) {
	var d draft
	var members, changes map[string]json.RawMessage
	if err := json.Unmarshal(stored, &d); err != nil {
		return nil, err
	}
	if err := json.Unmarshal(d.Request, &members); err != nil {
		return nil, err
	}
	if err := json.Unmarshal(patch, &changes); err != nil {
		return nil, fault.Wrap(err, fault.Invalid, "the patch can't be read")
	}
	maps.Copy(members, changes)
	maps.DeleteFunc(members, func(_ string, v json.RawMessage) bool { return string(v) == "null" })
	return json.Marshal(members)
}

// customer is whose contract it is: the one that was named, if the account's customer may pay for it, else the account's.
func (r Request) customer(ctx context.Context, tx *store.Tx, payer ID) (ID, error) {
	if r.CustomerID == "" {
		return payer, nil
	}
	return r.CustomerID, paysFor(ctx, tx, "", payer, r.CustomerID)
}

// redraft puts another request in a draft's place, if it resolves.
func (s *Service) redraft(ctx context.Context, tx *store.Tx, c *store.Contract, d draft) error {
	req, err := parse(d.Request)
	if err != nil {
		return err
	}
	before := c.Contract
	account, err := s.account(ctx, tx, req.BillingAccountID)
	if err != nil {
		return err
	}
	customer, err := req.customer(ctx, tx, account.CustomerID)
	if err != nil {
		return err
	}
	at := tx.RecordedAt(c)
	c.CustomerID, c.BillingAccountID, c.Currency = customer, account.ID, account.Currency
	c.Title, c.OrderNumber, c.StartOn, c.RecordedAt, c.UpdatedAt = req.Title, req.OrderNumber, req.StartOn, at, at
	if req.Number != nil {
		c.Number = *req.Number
	}
	if c.Draft, err = json.Marshal(d); err != nil {
		return err
	}
	p, err := s.proposeSigning(ctx, tx, c)
	if err != nil {
		return err
	}
	if err := quote(c, p); err != nil {
		return err
	}
	c.Version++
	if err := tx.UpdateDraft(ctx, db.UpdateDraftParams{
		TenantID: tx.Tenant.ID, ID: c.ID, Number: c.Number, BillingAccountID: c.BillingAccountID, CustomerID: c.CustomerID, Currency: c.Currency, Title: c.Title,
		OrderNumber: c.OrderNumber, Draft: c.Draft, StartOn: c.StartOn, PassedThrough: c.StartOn.AddDays(-1), RecordedAt: at,
	}); err != nil {
		return err
	}
	c.PassedThrough = c.StartOn.AddDays(-1)
	if err := tx.IndexContract(ctx, c, p.after); err != nil {
		return err
	}
	return tx.Record(ctx, store.Fact{Action: "update_contract", Entity: "contract", ID: c.ID, Before: before, After: c.Contract})
}
