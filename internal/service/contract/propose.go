package contract

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"strings"

	"keiyaku/db"
	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/pricing"
	"keiyaku/internal/core/timeline"
	"keiyaku/internal/store"
)

// Conflict is a later change that would be left without what it stands on.
type Conflict struct {
	ChangeID    ID
	EffectiveOn civil.Date
	Reason      string
}

// Affected is a later change that still fits, with what it does now.
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
	before  timeline.Timeline
	after   timeline.Timeline
	made    []ID
}

// propose folds the contract with and without the events. What no longer folds is refused: the change itself with the reason
// (422), or, where later changes stand in the way, with their list (409).
func (s *Service) propose(tx *store.Tx, c *store.Contract, events []db.ChangeEvent) (*proposal, error) {
	today := tx.Tenant.Today
	p := &proposal{contract: c, events: events}
	var err error
	if p.changes, err = c.FoldInput(c.Version); err != nil {
		return nil, err
	}
	had := map[ID]bool{}
	before, refusedBefore := timeline.Fold(p.changes, store.Horizon(today))
	for _, r := range refusedBefore {
		had[r.ChangeID] = true
	}
	p.before = before
	for _, e := range events {
		if e.OrderVersion == 0 {
			e.OrderVersion = c.Version + 1
		}
		p.changes = withEvent(p.changes, e)
	}
	if len(events) > 0 {
		p.target, p.on = events[0].ChangeID, events[0].EffectiveOn
	}
	after, refused := timeline.Fold(p.changes, store.Horizon(today))
	p.after = after
	var conflicts []Conflict
	for _, r := range refused {
		switch {
		case r.ChangeID == p.target:
			return nil, bad(fmt.Sprintf("/operations/%d", r.Operation), "%s", r.Detail)
		case !had[r.ChangeID]:
			conflicts = append(conflicts, Conflict{r.ChangeID, effectiveOf(p.changes, r.ChangeID), r.Detail})
		}
	}
	if err := withinBounds(after); err != nil {
		return nil, err
	}
	if len(conflicts) > 0 {
		f := fault.New(fault.LaterChanges, "%d later change(s) stand on what this takes away: change or cancel them first", len(conflicts))
		f.Extra = map[string]any{"conflicts": conflicts}
		return nil, f
	}
	return p, nil
}

// maxPeriodPrice bounds what one charge may cost in a full period: a price and a quantity that pass one by one are a slip of the
// keyboard when their product doesn't.
var maxPeriodPrice = money.MustParse("1000000000000000")

func withinBounds(t timeline.Timeline) error {
	for _, item := range t.Items {
		for _, c := range item.Charges {
			for _, s := range c.Steps {
				if price, _ := pricing.Price(s.Terms.Model, s.Terms.Price(), s.Terms.Quantity); price.Cmp(maxPeriodPrice) > 0 {
					return fault.New(fault.Rule, "%s %s would cost %s in a period: %s at most, so look at its price and quantity", item.Code, c.Code, price, maxPeriodPrice)
				}
			}
		}
	}
	return nil
}

// withEvent gives the changes as they are after an event of one of them.
func withEvent(changes []timeline.Change, e db.ChangeEvent) []timeline.Change {
	var out []timeline.Change
	for _, c := range changes {
		if c.ID != e.ChangeID {
			out = append(out, c)
		}
	}
	if e.Status == store.Cancelled || e.Status == store.Failed {
		return out
	}
	folded, err := store.FoldChange(e)
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

// affected lists the later changes that do something else than before.
func (p *proposal) affected() []Affected {
	var out []Affected
	for _, ch := range p.contract.Changes {
		now := ch.Now()
		if ch.ID == p.target || now.Status == store.Cancelled || now.Status == store.Failed || now.EffectiveOn.Before(p.on) {
			continue
		}
		was, is := effectsOf(p.before, ch.ID), effectsOf(p.after, ch.ID)
		if fmt.Sprint(was) != fmt.Sprint(is) {
			out = append(out, Affected{ch.ID, now.EffectiveOn, now.Status, is})
		}
	}
	return out
}

// invoices gives the documents that the contract alone would get up to a date, as things are after the proposal.
func (p *proposal) invoices(ctx context.Context, tx *store.Tx, upTo civil.Date) ([]billing.Document, error) {
	accounts, err := tx.LoadAccounts(ctx, []ID{p.contract.BillingAccountID}, false)
	if err != nil {
		return nil, err
	}
	settings, err := tx.BillingSettings(ctx)
	if err != nil {
		return nil, err
	}
	account := accounts[0].Account
	var rated billing.Contract
	for _, c := range account.Contracts {
		if c.ID == p.contract.ID {
			rated = c
		}
	}
	if rated.ID == "" { // a draft, or not signed yet
		rated = billing.Contract{ID: p.contract.ID, Number: p.contract.Number, Version: p.contract.Version, Recorded: p.contract.Recorded()}
	}
	rated.Timeline = p.after
	for _, e := range p.events {
		if e.Kind != "executed" {
			rated.Recorded[e.ChangeID] = tx.Tenant.Today
		}
	}
	if len(p.events) > 0 {
		rated.Version++
		rated.Marks = append(rated.Marks, billing.Mark{Version: rated.Version, RecordedOn: tx.Tenant.Today, Charges: timeline.Touched(p.before, p.after)})
	}
	account.Contracts = []billing.Contract{rated}
	res := billing.Plan(account, settings, upTo)
	if len(res.Failures) > 0 {
		return nil, fault.New(fault.Rule, "%s", res.Failures[0].Reason)
	}
	return res.Documents, nil
}

// digest covers what the proposal would do to the contract: its terms on every day and its documents. Ids that it makes are
// new each time it is proposed, so they count by their order.
func (p *proposal) digest(documents []billing.Document) string {
	for i := range documents {
		documents[i].Corrects = nil
	}
	content, err := json.Marshal([]any{p.after.Items, p.after.Terms, p.after.Until, p.after.EndBy, p.after.Renewal, p.after.Effects, documents})
	if err != nil {
		panic(fmt.Sprintf("contract: a proposal that doesn't marshal: %v", err))
	}
	names := []string{string(p.contract.ID), "contract"}
	for i, id := range p.made {
		names = append(names, string(id), fmt.Sprintf("made%d", i))
	}
	if p.target != "" {
		names = append(names, string(p.target), "target")
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

// ahead refuses to look further than terms are folded.
func ahead(tx *store.Tx, upTo civil.Date, parameter string) error {
	if latest := store.Horizon(tx.Tenant.Today); upTo.After(latest) {
		return fault.At(fault.Rule, parameter, "it looks at most 24 months ahead: up to %s", latest)
	}
	return nil
}
