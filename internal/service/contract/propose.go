package contract

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"keiyaku/db"
	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/timeline"
	"keiyaku/internal/store"
)

// Conflict is a later change that would be left without what it stands on.
type Conflict struct {
	ChangeID    ID
	EffectiveOn civil.Date
	Reason      string
}

// Affected is a later change that does something else now, or that would be undone, cancelled or failed with this one.
type Affected struct {
	ChangeID    ID
	EffectiveOn civil.Date
	Status      string
	Differences []timeline.Effect
}

// proposal is a contract before and after something would be recorded: what a preview shows and an execution stores.
type proposal struct {
	contract *store.Contract
	// events would be recorded; changes are what would then be folded.
	events  []db.ChangeEvent
	changes []timeline.Change
	target  ID // the change that it is about
	on      civil.Date
	// own are the changes that are recorded together with the target, with where each stands in the request.
	own map[ID]string
	// planID and bulkID are what the changes belong to that it makes.
	planID, bulkID ID
	// today is the tenant's day on which it is proposed.
	today  civil.Date
	before timeline.Timeline
	after  timeline.Timeline
	made   []ID
}

// propose folds the contract with and without the events. What no longer folds is refused: the change itself with the reason
// (422), or, where later changes stand in the way, with their list (409).
func (s *Service) propose(ctx context.Context, tx *store.Tx, c *store.Contract, events []db.ChangeEvent) (*proposal, error) {
	return s.proposeWith(ctx, tx, c, &proposal{events: events}, Reject)
}

// proposeWith is propose with what belongs to the events, and with what becomes of later changes that no longer fold.
func (s *Service) proposeWith(ctx context.Context, tx *store.Tx, c *store.Contract, p *proposal, onConflict OnConflict) (*proposal, error) {
	today := tx.Tenant.Today
	p.contract, p.today = c, today
	var asked []json.RawMessage
	for _, e := range p.events {
		asked = append(asked, e.Operations)
	}
	err := tx.ReadBook(ctx, c, asked...)
	if err != nil {
		return nil, err
	}
	if p.changes, err = c.FoldInput(c.Version); err != nil {
		return nil, err
	}
	had := map[ID]bool{}
	before, refusedBefore := timeline.Fold(c.BookAt(c.Version), p.changes, store.Horizon(today))
	for _, r := range refusedBefore {
		had[r.ChangeID] = true
	}
	p.before = before
	for _, e := range p.events {
		p.with(e)
	}
	if before.EndBy == timeline.EndInvalidated && !slices.ContainsFunc(p.events, func(e db.ChangeEvent) bool { return e.Status == store.Undone }) {
		return nil, fault.New(fault.Conflict, "the contract is void: undo that first")
	}
	if len(p.events) > 0 {
		p.target, p.on = p.events[0].ChangeID, p.events[0].EffectiveOn
	}
	for {
		conflicts, err := p.fold(today, had)
		if err != nil {
			return nil, err
		}
		if len(conflicts) == 0 {
			if err := withinBounds(p.after); err != nil {
				return nil, err
			}
			return p, s.concessions(ctx, tx, p)
		}
		// Each round takes changes away that stood in the way, so it ends.
		if !p.resolve(conflicts, onConflict) {
			f := fault.New(fault.LaterChanges, "%d later change(s) stand on what this takes away: change or cancel them first, or say what becomes of them by on_conflict", len(conflicts))
			f.Extra = map[string]any{"conflicts": conflicts}
			return nil, f
		}
	}
}

// with puts an event in its place among the changes.
func (p *proposal) with(e db.ChangeEvent) {
	if e.OrderVersion == 0 {
		e.OrderVersion = p.contract.Version + 1
	}
	p.changes = withEvent(p.contract, p.changes, e)
}

// fold plays the changes as they would be, and gives the later ones that no longer fit; its own changes that don't are refused.
func (p *proposal) fold(today civil.Date, had map[ID]bool) ([]Conflict, error) {
	after, refused := timeline.Fold(p.contract.BookAt(p.contract.Version+1), p.changes, store.Horizon(today))
	p.after = after
	var conflicts []Conflict
	for _, r := range refused {
		at, own := p.own[r.ChangeID]
		switch {
		case r.ChangeID == p.target && isSigning(p.events[0]):
			return nil, bad("", "%s", r.Detail)
		case own || r.ChangeID == p.target:
			return nil, bad(fmt.Sprintf("%s/operations/%d", at, r.Operation), "%s", r.Detail)
		case !had[r.ChangeID]:
			conflicts = append(conflicts, Conflict{r.ChangeID, effectiveOf(p.changes, r.ChangeID), r.Detail})
		}
	}
	return conflicts, nil
}

// resolve takes changes that stand in the way out of it as was asked; false where that can't be.
func (p *proposal) resolve(conflicts []Conflict, how OnConflict) bool {
	var events []db.ChangeEvent
	for _, conflict := range conflicts {
		change, ok := p.contract.Change(conflict.ChangeID)
		if !ok {
			return false
		}
		e := change.Now()
		reason := conflict.Reason
		e.Seq++
		e.Detail = &reason
		switch {
		case isSigning(e):
			return false
		case how == UndoDependents && e.Status == store.Reserved:
			e.Kind, e.Status = "cancelled", store.Cancelled
		case how == UndoDependents:
			e.Kind, e.Status = "undone", store.Undone
		case how == Keep && e.Status == store.Reserved:
			e.Kind, e.Status = "failed", store.Failed
		default:
			return false
		}
		events = append(events, e)
	}
	for _, e := range events {
		p.with(e)
		if i := slices.IndexFunc(p.events, func(moved db.ChangeEvent) bool { return moved.ChangeID == e.ChangeID }); i >= 0 {
			p.events[i] = e // it would have moved with the target
			continue
		}
		p.events = append(p.events, e)
	}
	return true
}

// withinBounds refuses a charge that would cost more in a full period than can be billed: a price and a quantity that pass one by one are a slip
// of the keyboard when their product doesn't.
func withinBounds(t timeline.Timeline) error {
	for _, item := range t.Items {
		for _, c := range item.Charges {
			for _, s := range c.Steps {
				if price := s.Terms.FullPrice(); !billing.Bounded(price) {
					return fault.New(fault.Rule, "%s %s would cost %s in a period: %s at most, so look at its price and quantity", item.Code, c.Code, price, billing.MaxAmount)
				}
			}
		}
	}
	return nil
}

// withEvent gives the changes of a contract as they are after an event of one of them.
func withEvent(c *store.Contract, changes []timeline.Change, e db.ChangeEvent) []timeline.Change {
	var out []timeline.Change
	for _, ch := range changes {
		if ch.ID != e.ChangeID {
			out = append(out, ch)
		}
	}
	if store.Gone(e.Status) {
		return out
	}
	folded, err := c.FoldChange(e)
	if err != nil {
		panic(fmt.Sprintf("contract: operations that were just resolved don't read back: %v", err))
	}
	return append(out, folded)
}

func effectiveOf(changes []timeline.Change, id ID) civil.Date {
	for _, c := range changes {
		if c.ID == id {
			return c.EffectiveOn
		}
	}
	return civil.Date{}
}

// concessions refuses to give away more than is owed: what is left of a concession would come off whatever is owed later.
func (s *Service) concessions(ctx context.Context, tx *store.Tx, p *proposal) error {
	for _, ch := range p.changes {
		at, own := p.own[ch.ID]
		if !own && ch.ID != p.target {
			continue
		}
		for i, o := range ch.Operations {
			if o.Concede == nil {
				continue
			}
			rated, on, err := p.rated(ctx, tx)
			if err != nil {
				return err
			}
			accounts, err := tx.LoadBareAccounts(ctx, on)
			if err != nil {
				return err
			}
			settings, err := tx.BillingSettings(ctx)
			if err != nil {
				return err
			}
			off, days, err := billing.TakenOff(accounts[0], settings, &rated, o.Concede.ID, ch.EffectiveOn)
			if err != nil {
				return fault.New(fault.Rule, "%s", err)
			}
			if off.Cmp(o.Concede.Amount) < 0 {
				period := "that period"
				if !days.Empty() {
					period = fmt.Sprintf("%s – %s", days.From, days.LastDay())
				}
				return bad(fmt.Sprintf("%s/operations/%d/amount", at, i), "%s owes %s on %s: no more than that can be given back", period, off, o.Concede.ChargeCode)
			}
		}
	}
	return nil
}

// effectsOf gives what one change does in a timeline.
func effectsOf(t timeline.Timeline, change ID) []timeline.Effect {
	var out []timeline.Effect
	for _, e := range t.Effects {
		if e.ChangeID == change {
			out = append(out, e)
		}
	}
	return out
}

// recorded gives the contract's changes as they would stand once the proposal is recorded.
func (p *proposal) recorded() []store.Change {
	out := slices.Clone(p.contract.Changes)
	for _, e := range p.events {
		e.ContractVersion = p.contract.Version + 1
		i := slices.IndexFunc(out, func(ch store.Change) bool { return ch.ID == e.ChangeID })
		if i < 0 {
			i = len(out)
			out = append(out, store.Change{ID: e.ChangeID})
			if e.ChangeID != p.planID {
				out[i].PlanID = p.planID
			}
		}
		out[i].Events = append(slices.Clone(out[i].Events), e)
	}
	return out
}

// affected lists the later changes that do something else than before.
func (p *proposal) affected() []Affected {
	var out []Affected
	if len(p.events) > 0 {
		for _, e := range p.events[1:] {
			if _, own := p.own[e.ChangeID]; !own {
				out = append(out, Affected{e.ChangeID, e.EffectiveOn, e.Status, []timeline.Effect{}})
			}
		}
	}
	for _, ch := range p.contract.Changes {
		now := ch.Now()
		moved := slices.ContainsFunc(p.events, func(e db.ChangeEvent) bool { return e.ChangeID == ch.ID })
		if moved || store.Gone(now.Status) || now.EffectiveOn.Before(p.on) {
			continue
		}
		was, is := effectsOf(p.before, ch.ID), effectsOf(p.after, ch.ID)
		if fmt.Sprint(was) != fmt.Sprint(is) {
			out = append(out, Affected{ch.ID, now.EffectiveOn, now.Status, is})
		}
	}
	return out
}

// invoices gives the documents that the contract alone would get up to a date, as things are after the proposal, on every account
// that it is, was or would be billed on.
func (p *proposal) invoices(ctx context.Context, tx *store.Tx, upTo civil.Date) ([]billing.Document, error) {
	rated, on, err := p.rated(ctx, tx)
	if err != nil {
		return nil, err
	}
	if through := store.PlayedFor(upTo); through.After(store.Horizon(tx.Tenant.Today)) { // renewals are played as far as is looked
		rated.Timeline, _ = timeline.Fold(p.contract.BookAt(p.contract.Version+1), p.changes, through)
	}
	settings, err := tx.BillingSettings(ctx)
	if err != nil {
		return nil, err
	}
	accounts, err := p.billedWith(ctx, tx, on, rated, settings)
	if err != nil {
		return nil, err
	}
	var out []billing.Document
	for _, account := range accounts {
		res := billing.Plan(account, settings, upTo)
		for _, f := range res.Failures {
			if f.ContractID == rated.ID {
				return nil, fault.New(fault.Rule, "%s", f.Reason)
			}
		}
		out = append(append(out, billing.Of(rated.ID, res.Documents, settings)...), billing.Of(rated.ID, res.Carried, settings)...)
	}
	slices.SortStableFunc(out, func(a, b billing.Document) int { return a.BillingDate.Compare(b.BillingDate) })
	return out, tx.NameGone(ctx, out)
}

// billedWith gives accounts with the contract on them: alone, but where what is too little to bill may be carried on to a document of others.
func (p *proposal) billedWith(ctx context.Context, tx *store.Tx, on []store.ID, rated billing.Contract, settings billing.Settings) ([]billing.Account, error) {
	if !settings.Carries() {
		accounts, err := tx.LoadBareAccounts(ctx, on)
		for i := range accounts {
			accounts[i].Contracts = []billing.Contract{rated}
		}
		return accounts, err
	}
	loaded, err := tx.LoadAccounts(ctx, on, false)
	out := make([]billing.Account, len(loaded))
	for i, a := range loaded {
		out[i] = a.Account
		if at := slices.IndexFunc(out[i].Contracts, func(c billing.Contract) bool { return c.ID == rated.ID }); at >= 0 {
			out[i].Contracts[at] = rated
		} else {
			out[i].Contracts = append(out[i].Contracts, rated)
		}
	}
	return out, err
}

// rated gives the contract as the engine would take it after the proposal, and its accounts.
func (p *proposal) rated(ctx context.Context, tx *store.Tx) (billing.Contract, []ID, error) {
	rated, on, err := tx.Billed(ctx, p.contract)
	if err != nil {
		return billing.Contract{}, nil, err
	}
	for _, party := range p.after.Parties {
		if !slices.Contains(on, party.AccountID) {
			on = append(on, party.AccountID)
		}
	}
	rated.Timeline, rated.Held = p.after, p.after.HeldOn(tx.Tenant.Today)
	for _, e := range p.events {
		if r, back := store.RestoredBy(e, tx.Tenant.Today); back {
			rated.Restored = append(rated.Restored, r)
		}
		if e.Kind != "executed" && !store.Gone(e.Status) {
			rated.Recorded[e.ChangeID] = tx.Tenant.Today
		}
	}
	if start := p.after.StartOn; len(p.events) > 0 && !p.before.StartOn.IsZero() && start != p.before.StartOn {
		for _, party := range p.after.Parties[:1] { // the signing counts as recorded when its start was moved
			rated.Recorded[party.ChangeID] = tx.Tenant.Today
		}
	}
	if len(p.events) > 0 {
		rated.Version++
		rated.Marks = append(rated.Marks, billing.Mark{Version: rated.Version, RecordedOn: tx.Tenant.Today, Charges: timeline.Touched(p.before, p.after)})
	}
	return rated, on, nil
}

// digest covers what the proposal would do to the contract: its terms on every day and its documents. Ids that it makes are
// new each time it is proposed, so they count by their order.
func (p *proposal) digest(documents []billing.Document) string {
	for i := range documents {
		documents[i].Corrects = nil
	}
	content, err := json.Marshal([]any{p.after.Items, p.after.Terms, p.after.Until, p.after.EndBy, p.after.Renewals, p.after.Parties, p.after.Fields, p.after.Suspensions, p.after.Holds, p.after.Discounts, p.after.Retaxed, p.after.Effects, documents})
	if err != nil {
		panic(fmt.Sprintf("contract: a proposal that doesn't marshal: %v", err))
	}
	names := []string{string(p.contract.ID), "contract"}
	for i, id := range p.made {
		names = append(names, string(id), fmt.Sprintf("made%d", i))
	}
	for i, e := range p.events {
		names = append(names, string(e.ChangeID), fmt.Sprintf("change%d", i))
	}
	sum := sha256.Sum256([]byte(strings.NewReplacer(names...).Replace(string(content))))
	return base64.RawURLEncoding.EncodeToString(sum[:12])
}

// token says on which day, of which version, what was previewed.
func (p *proposal) token(today civil.Date, documents []billing.Document) string {
	y, m, d := today.YMD()
	return fmt.Sprintf("pv1.%04d%02d%02d.%d.%s", y, int(m), d, p.contract.Version, p.digest(documents))
}

// defaultUpTo is how far ahead a preview looks: three months from the later of today and the effective date.
func defaultUpTo(today, on civil.Date) civil.Date { return civil.Max(today, on).AddMonths(3) }

// aheadMonths is how far ahead documents are shown: ten years, or to the end of a contract's first term.
const aheadMonths = 120

// ahead refuses to look further.
func (p *proposal) ahead(tx *store.Tx, upTo civil.Date, parameter string) error {
	latest := tx.Tenant.Today.AddMonths(aheadMonths)
	if last, ok := p.firstTermEnd(); ok {
		latest = civil.Max(latest, last)
	}
	if upTo.After(latest) {
		return fault.At(fault.Rule, parameter, "it looks at most %d months ahead, or to the end of the first term: up to %s", aheadMonths, latest)
	}
	return nil
}

// wholeTerm is how far ahead the preview of a new contract looks: to the end of its first term, or three months where it has none.
func (p *proposal) wholeTerm(today civil.Date) civil.Date {
	if last, ok := p.firstTermEnd(); ok {
		return last
	}
	return defaultUpTo(today, p.on)
}

// firstTermEnd is the last day of the contract's first term, where it has one that ends.
func (p *proposal) firstTermEnd() (last civil.Date, ok bool) {
	if terms := p.after.Terms; len(terms) > 0 && terms[0].Until != civil.Forever {
		return terms[0].LastDay(), true
	}
	return civil.Date{}, false
}
