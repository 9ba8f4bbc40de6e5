package jobs_test

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"strconv"
	"strings"
	"sync"
	"testing"

	"pgregory.net/rapid"

	"keiyaku/db"
	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/timeline"
	"keiyaku/internal/service/catalog"
	"keiyaku/internal/service/contract"
	"keiyaku/internal/service/customer"
	"keiyaku/internal/service/invoicing"
	"keiyaku/internal/service/tenancy"
	"keiyaku/internal/service/usage"
	"keiyaku/internal/service/verification"
	"keiyaku/internal/store"
)

// fewer sets the number of lives that a property test tries in CI, and a third of it with -short (as under the race detector); -rapid.checks gives another number.
func fewer(t *testing.T, checks int) {
	t.Helper()
	if testing.Short() {
		checks = max(checks/3, 1)
	}
	if !checksGiven() {
		if err := flag.Set("rapid.checks", strconv.Itoa(checks)); err != nil {
			t.Fatal(err)
		}
	}
}

// checksGiven tells whether the command line says how many lives are tried.
var checksGiven = sync.OnceValue(func() (given bool) {
	flag.Visit(func(f *flag.Flag) { given = given || f.Name == "rapid.checks" })
	return given
})

// full lets lives be long; with more of them by -rapid.checks it is the full size of the proofs.
var full = flag.Bool("full", false, "lives of up to 150 steps")

// steps draws how long a life is: short in CI, up to 150 in the full size.
func (l *life) steps(inCI int) int {
	if *full {
		inCI = 150
	}
	return l.pick(1, inCI, "steps")
}

// belief is an answer that was once given about what is known, by instant or by version.
type belief struct {
	known contract.KnownAt
	asOf  civil.Date
	said  string
	// told is the contract's timeline as known at the instant; none for a version.
	told string
}

// TestALifeInTheDatabase lives random lives of a contract through the services, with real transactions and the real clock:
// previews are what executing gives, past answers never change, what is stored is what folding gives, and after issuing all
// the ledger is what is owed.
func TestALifeInTheDatabase(t *testing.T) {
	fewer(t, 20)
	c := newCompany(t, "2026-01-10", false)
	c.wall.running()
	option, plans := c.lifeGoods()
	rapid.Check(t, func(rt *rapid.T) {
		l := &life{company: c, rt: rt, option: option, plans: plans, pick: func(lo, hi int, label string) int { return rapid.IntRange(lo, hi).Draw(rt, label) }}
		l.begin()
		for range l.steps(14) {
			l.step()
			l.believe()
		}
		l.end()
	})
	c.must(verification.New(c.store).Tenant(t.Context(), c.tenant, func(finding string) { t.Errorf("verify: %s", finding) }))
}

// lifeGoods are what lives are about: an option, two plans and a custom field.
func (c *company) lifeGoods() (option store.ID, plans []store.ID) {
	c.t.Helper()
	option = c.item("option", "option", "200")
	// The other plan is billed on the last day of the month before, and goes by other rates.
	pro := catalog.NewCharge{
		Code: "base", Name: "利用料", Kind: "recurring", Model: "per_unit", UnitPrice: money.Int(2500), StartRate: timeline.MonthlyRate, EndRate: timeline.FixedRate(money.MustParse("0.5")),
		ChangePolicy: timeline.FullPeriod, BillingRules: timeline.BillingRules{OffsetMonths: -1, BillingDay: 31, BegunMonth: timeline.NotCounted},
	}
	// Both measure the same, so that a change of plan goes on with what is metered; the other plan's prices are with the tax in them. What is
	// measured counts as closed for all of a life, whose documents lie ahead of its days.
	unit, calls := c.measured("calls")
	pro.TaxIncluded = true
	basic := catalog.NewCharge{Code: "base", Name: "basic利用料", Kind: "recurring", Model: "per_unit", UnitPrice: money.Int(1000)}
	plans = []store.ID{
		c.itemWith("basic", "main", []catalog.NewCharge{basic, calls("3", false)}, option), c.itemWith("pro", "main", []catalog.NewCharge{pro, calls("2.5", true)}, option),
	}
	_, err := store.Write(c.t.Context(), c.store, c.cmd(), func(tx *store.Tx) (struct{}, error) {
		return struct{}{}, tx.SetUsageClose(c.t.Context(), db.SetUsageCloseParams{TenantID: c.tenant, UnitID: unit.ID, ContractID: store.NilID, Through: date("2040-12-31"), Now: tx.Tenant.Now})
	})
	c.must(err)
	_, err = tenancy.New(c.store).CreateCustomField(c.t.Context(), c.cmd(), tenancy.NewCustomField{Key: "region", Label: "地域", Type: "text", Options: []string{}, Searchable: true})
	c.must(err)
	return option, plans
}

type life struct {
	*company
	rt *rapid.T
	// pick decides: by rapid, or as another life did.
	pick    func(lo, hi int, label string) int
	option  store.ID
	plans   []store.ID
	id      store.ID
	account store.ID
	// second is another account of the same customer, buyer and theirs another customer and its account.
	second, buyer, theirs store.ID
	beliefs               []belief
	walks                 bool
}

// accounts are all that the contract may be billed on.
func (l *life) accounts() []store.ID { return []store.ID{l.account, l.second, l.theirs} }

func (l *life) oneOf(label string, of ...string) string { return of[l.pick(0, len(of)-1, label)] }

func (l *life) ok(err error) {
	l.rt.Helper()
	if err != nil {
		l.rt.Fatal(err)
	}
}

func (l *life) begin() {
	ctx := context.Background()
	someone := func() store.ID {
		c, err := l.customers.Create(ctx, l.cmd(), customer.Fields{Name: "顧客"})
		l.ok(err)
		return c.ID
	}
	billed := func(customerID store.ID) store.ID {
		a, err := l.customers.CreateAccount(ctx, l.cmd(), customerID, customer.NewAccount{AccountFields: customer.AccountFields{Name: "経理"}})
		l.ok(err)
		return a.ID
	}
	seller := someone()
	l.account, l.second, l.buyer = billed(seller), billed(seller), someone()
	l.theirs = billed(l.buyer)
	start := l.today().AddDays(l.pick(-50, 20, "start"))
	term := ""
	if l.pick(0, 1, "term") == 1 {
		rule := l.oneOf("rule",
			`{"kind": "auto"}`, `{"kind": "auto", "price_policy": "uplift", "uplift_percent": "7", "uplift_unit": "10"}`, `{"kind": "auto", "price_policy": "on_sale"}`,
			`{"kind": "manual", "unagreed": "continue_monthly"}`, `{"kind": "manual", "unagreed": "grace", "grace_days": 20}`, `{"kind": "none"}`,
		)
		term = `, "term_months": 3, "minimum_months": 2, "renewal": ` + rule
	}
	if l.pick(0, 2, "ramp") == 0 {
		term += fmt.Sprintf(`, "changes": [
			{"effective_on": %q, "operations": [{"op": "change_quantity", "contract_item_ref": "plan", "to": "4"}]},
			{"effective_on": %q, "operations": [{"op": "add_discount", "name": "段階", "kind": "percent", "value": "5", "target": {"scope": "contract"}, "end_on": %q}]}]`,
			start.AddMonths(1), start.AddMonths(2), start.AddMonths(3))
	}
	raw := fmt.Sprintf(`{"billing_account_id": %q, "start_on": %q, "signed_on": %q, "items": [{"item_id": %q, "ref": "plan"}]%s}`, l.account, start, l.today(), l.plans[0], term)
	st, err := l.contracts.Create(ctx, l.cmd(), json.RawMessage(raw))
	l.ok(err)
	l.id = st.Row.ID
}

func (l *life) state(asOf civil.Date, known contract.KnownAt) (contract.State, error) {
	return l.contracts.Get(context.Background(), l.tenant, l.id, asOf, known)
}

// step does one thing: a change by a preview's token, a cancellation, a run, an issue, a hold, or some days pass.
func (l *life) step() {
	ctx := context.Background()
	switch l.pick(0, 12, "step") {
	case 0, 1, 2, 3, 4:
		l.change()
	case 10:
		l.undo()
	case 11:
		l.rollback()
	case 12:
		_, err := l.usage.RecordDaily(ctx, l.cmd(), []usage.Daily{{
			Of: usage.Of{ContractID: l.id, Unit: "calls"}, Day: l.today().AddDays(-l.pick(0, 60, "measured on")), Quantity: money.Int(int64(l.pick(0, 99, "measured"))),
		}})
		l.expect(err)
	case 5:
		changes, err := l.contracts.Changes(ctx, l.tenant, l.id)
		l.ok(err)
		for _, ch := range changes {
			if ch.Change.Now().Status == store.Reserved {
				_, err := l.contracts.Amend(ctx, l.cmd(), ch.Change.ID, contract.Edit{Cancel: true, Match: store.Match{Given: true, Version: len(ch.Change.Events)}})
				l.expect(err)
				return
			}
		}
	case 6:
		l.bill(l.today().AddDays(l.pick(-40, 50, "up to")))
		if l.pick(0, 1, "issue") == 1 {
			l.issue()
		}
	case 7:
		l.pass(l.pick(1, 25, "days"))
	case 8:
		_, err := l.customers.HoldAccount(ctx, l.cmd(), l.account, "確認中")
		l.expect(err)
	case 9:
		_, err := l.customers.ReleaseAccount(ctx, l.cmd(), l.account)
		l.expect(err)
	}
}

// rollback takes an issued document back, unless a later one stands on it.
func (l *life) rollback() {
	ctx := context.Background()
	issued := "issued"
	documents, _, err := l.invoicing.List(ctx, l.tenant, invoicing.Filter{Status: &issued, ContractID: l.id, Limit: 50})
	l.ok(err)
	if len(documents) == 0 {
		return
	}
	d := documents[l.pick(0, len(documents)-1, "rolled back")]
	_, err = l.invoicing.Rollback(ctx, l.cmd(), d.Row.ID, store.Match{Given: true, Version: d.Row.Version}, "誤り")
	l.expect(err)
}

// pass lets days pass, in one jump or one by one.
func (l *life) pass(days int) {
	step := days
	if l.walks {
		step = 1
	}
	for range days / step {
		l.ok(l.clock.Pass(context.Background(), l.cmd(), l.today().AddDays(step)))
	}
}

// expect lets through what the business refuses, and nothing else.
func (l *life) expect(err error) {
	l.rt.Helper()
	if err == nil {
		return
	}
	switch fault.CodeOf(err) {
	case fault.Rule, fault.LaterChanges, fault.Conflict:
	default:
		l.rt.Fatal(err)
	}
}

// change makes a change, as its preview says.
func (l *life) change() {
	on := l.today().AddDays(l.pick(-30, 45, "on"))
	st, err := l.state(civil.Date{}, contract.KnownAt{})
	l.ok(err)
	ops := []map[string]any{l.operation(st, on)}
	req := contract.ChangeRequest{EffectiveOn: on}
	if alone(ops[0]) {
		req.EffectiveOn = civil.Date{}
	} else if l.pick(0, 3, "more") == 0 { // several take effect together
		if more := l.operation(st, on); !alone(more) {
			ops = append(ops, more)
		}
	}
	l.record(st, req, ops...)
}

// alone tells an operation that holds from the contract's start, with nothing beside it.
func alone(op map[string]any) bool { return op["op"] == "change_start" || op["op"] == "void" }

// undo takes back something that was applied.
func (l *life) undo() {
	st, err := l.state(civil.Date{}, contract.KnownAt{})
	l.ok(err)
	changes, err := l.contracts.Changes(context.Background(), l.tenant, l.id)
	l.ok(err)
	var applied []store.ID
	for _, ch := range changes {
		if s := ch.Change.Now().Status; s == store.Applied || s == store.Executed {
			applied = append(applied, ch.Change.ID)
		}
	}
	if len(applied) > 1 { // the signing is always there
		l.record(st, contract.ChangeRequest{}, map[string]any{"op": "undo", "change_id": applied[l.pick(0, len(applied)-1, "undone")]})
	}
}

// record previews and records operations, and compares the two.
func (l *life) record(st contract.State, req contract.ChangeRequest, ops ...map[string]any) {
	ctx, rt := context.Background(), l.rt
	raw, err := json.Marshal(ops)
	l.ok(err)
	req.Operations = raw
	req.OnConflict = contract.OnConflict(l.oneOf("on conflict", "reject", "reject", "keep", "undo_dependents"))
	preview, err := l.contracts.PreviewChange(ctx, l.tenant, l.id, req, civil.Date{})
	l.expect(err)
	req.PreviewToken = preview.Token
	if err != nil {
		req.Match = store.Match{Given: true, Version: st.Row.Version}
	}
	res, executed := l.contracts.Change(ctx, l.cmd(), l.id, req)
	l.expect(executed)
	if (err == nil) != (executed == nil) {
		rt.Fatalf("the preview says %v, executing %v", err, executed)
	}
	if err == nil && fmt.Sprint(withoutIDs(preview.Differences)) != fmt.Sprint(withoutIDs(res.Differences)) {
		rt.Fatalf("previewed %v, executed %v", preview.Differences, res.Differences)
	}
}

// operation draws an operation on an item, or on the contract as a whole.
func (l *life) operation(st contract.State, on civil.Date) map[string]any {
	items := st.Ends.Items
	item := items[l.pick(0, len(items)-1, "item")]
	policy := l.oneOf("policy", "prorate", "next_period", "full_price", "fixed_rate:0.3", "no_refund", "up:full_price,down:next_period")
	n := l.pick(0, 9, "n")
	switch l.pick(0, 19, "operation") {
	case 0:
		return map[string]any{"op": "change_quantity", "contract_item_id": item.ID, "to": fmt.Sprint(n), "policy": policy}
	case 1:
		return map[string]any{"op": "change_quantity", "contract_item_id": item.ID, "by": fmt.Sprint(n - 3)}
	case 2:
		return map[string]any{"op": "change_item", "contract_item_id": item.ID, "item_id": l.plans[n%2], "policy": policy}
	case 3:
		add := map[string]any{"op": "add_item", "item_id": l.option, "quantity": "2"}
		if n%2 == 0 {
			add["trial"] = map[string]any{"days": 3 * (n + 1), "share": "0.5"}
		}
		return add
	case 4:
		return map[string]any{"op": "cancel_item", "contract_item_id": item.ID, "end_on": on.AddDays(-1), "refund": []string{"by_rates", "full", "none"}[n%3]}
	case 5:
		return map[string]any{"op": "customize_item", "contract_item_id": item.ID, "negotiated_price": fmt.Sprint(1 + 300*n)}
	case 6:
		if n%3 == 2 { // an amount off the item, or off the contract in a cycle of its own
			off := map[string]any{"op": "add_discount", "name": "値引き", "kind": "amount", "value": fmt.Sprint(150 * n), "target": map[string]any{"scope": "item", "contract_item_id": item.ID}}
			if n != 2 {
				off["target"], off["cycle_months"], off["periods"] = map[string]any{"scope": "contract"}, n/3, n-3
			}
			return off
		}
		return map[string]any{
			"op": "add_discount", "name": "割引", "kind": "percent", "value": fmt.Sprint(1 + 10*n),
			"target": map[string]any{"scope": "item", "contract_item_id": item.ID}, "end_on": on.AddDays(40),
		}
	case 7:
		s := map[string]any{"op": "suspend", "share": []string{"0", "0.3", "1"}[n%3], "policy": policy, "extend_term": n > 5}
		if n%2 == 0 {
			s["resume_on"] = on.AddDays(4 * (n + 1))
		}
		if n%4 == 1 {
			s = map[string]any{"op": "suspend", "contract_item_id": item.ID}
		}
		return s
	case 8:
		if n%2 == 1 {
			return map[string]any{"op": "resume", "contract_item_id": item.ID}
		}
		return map[string]any{"op": "resume"}
	case 9:
		return map[string]any{"op": "change_term", "term_months": n + 1}
	case 10:
		return map[string]any{"op": "change_renewal", "renewal": map[string]any{"kind": []string{"auto", "none"}[n%2], "term_months": 1 + n%3, "notice_days": 5 * n}}
	case 11:
		return map[string]any{"op": "change_billing", "billing_account_id": []store.ID{l.account, l.second}[n%2], "policy": policy}
	case 12:
		return map[string]any{"op": "change_billing", "hold": n%2 == 0}
	case 13:
		return map[string]any{"op": "transfer", "customer_id": l.buyer, "billing_account_id": l.theirs, "policy": policy}
	case 14:
		return map[string]any{"op": "terminate", "end_on": on.AddDays(-1), "fee": map[string]any{"kind": "fixed", "amount": fmt.Sprint(100 * (n + 1))}}
	case 15:
		if d := st.Ends.Discounts; len(d) > 0 {
			return map[string]any{"op": "end_discount", "discount_id": d[n%len(d)].ID, "end_on": on.AddDays(-1)}
		}
		return map[string]any{"op": "resume", "contract_item_id": item.ID}
	case 16:
		return map[string]any{"op": "change_start", "start_on": st.Ends.StartOn.AddDays(5 * (n - 4)), "shift": []string{"all", "start_only"}[n%2]}
	case 18:
		return map[string]any{"op": "rebill_tax"}
	case 17:
		if n == 9 {
			return map[string]any{"op": "void"}
		}
		return map[string]any{"op": "renew_item", "term_months": n + 1}
	default:
		return map[string]any{"op": "set_custom_fields", "values": map[string]any{"region": []string{"東", "西"}[n%2]}}
	}
}

func withoutIDs[T any](effects []T) string {
	b, _ := json.Marshal(effects)
	var out []map[string]any
	_ = json.Unmarshal(b, &out)
	for _, e := range out {
		delete(e, "change_id")
		delete(e, "contract_item_id")
	}
	return fmt.Sprint(out)
}

func (l *life) bill(upTo civil.Date) {
	r, err := l.invoicing.CreateRun(context.Background(), l.cmd(), invoicing.RunRequest{UpTo: upTo, AccountIDs: l.accounts()})
	l.ok(err)
	l.ok(l.invoicing.Complete(context.Background(), l.tenant, r.ID, 1))
	now, err := l.invoicing.GetRun(context.Background(), l.tenant, r.ID)
	if r = now.Run; err != nil || r.Status != "finished" {
		l.rt.Fatalf("the run is %s: %v", r.Status, err)
	}
}

func (l *life) issue() {
	ids := l.drafts()
	if len(ids) == 0 {
		return
	}
	out, err := l.invoicing.IssueList(context.Background(), l.cmd(), ids, civil.Date{})
	l.ok(err)
	for _, r := range out.Refused {
		if r.Code != fault.DraftChanged {
			l.rt.Fatalf("refused: %+v", r)
		}
	}
}

func (l *life) drafts() []store.ID {
	var ids []store.ID
	for _, a := range l.accounts() {
		list, _, err := l.invoicing.List(context.Background(), l.tenant, invoicing.Filter{AccountID: a, Limit: 200})
		l.ok(err)
		for _, d := range list {
			if d.Row.Status == "draft" {
				ids = append(ids, d.Row.ID)
			}
		}
	}
	return ids
}

// believe asks what is known by now about some day, to be asked again when more has been recorded.
func (l *life) believe() {
	asOf := l.today().AddDays(l.pick(-60, 60, "as of"))
	st, err := l.state(asOf, contract.KnownAt{})
	l.ok(err)
	for _, known := range []contract.KnownAt{{Version: st.Row.Version}, {Instant: st.Row.RecordedAt}, {Instant: l.today().Start(tokyo)}} {
		st, err := l.state(asOf, known)
		if fault.CodeOf(err) == fault.NotFound && err != nil { // before the signing
			continue
		}
		l.ok(err)
		l.beliefs = append(l.beliefs, belief{known, asOf, l.said(st), l.told(known)})
	}
}

// said is what a state says of its day.
func (l *life) said(st contract.State) string {
	out := st.Status()
	for _, item := range st.Timeline.Items {
		out += fmt.Sprintf(" %s %s %s", item.Code, item.StateOn(st.AsOf), item.QuantityOn(st.AsOf))
		for _, ch := range item.Charges {
			if t, ok := ch.TermsOn(st.AsOf); ok {
				out += " " + t.Price().String()
			}
		}
	}
	return out
}

// told is the contract's timeline as known at an instant, and its customers' together with it; none for a version.
func (l *life) told(known contract.KnownAt) string {
	if known.Instant.IsZero() {
		return ""
	}
	first := customer.TimelinePlace{EffectiveOn: date("1900-01-01"), ID: store.NilID}
	filter := customer.TimelineFilter{KnownAt: known.Instant}
	all, err := l.customers.ContractTimeline(context.Background(), l.tenant, l.id, filter, first, 1000)
	l.ok(err)
	theirs, err := l.customers.Timeline(context.Background(), l.tenant, l.buyer, filter, first, 1000)
	l.ok(err)
	out := ""
	for _, e := range append(all, theirs...) {
		out += fmt.Sprintf("%s %s %s\n", e.EffectiveOn, e.Kind, e.Summary)
	}
	return out
}

func (l *life) end() {
	ctx := context.Background()
	for _, b := range l.beliefs {
		if got := l.told(b.known); got != b.told {
			l.rt.Fatalf("as known at %+v, the timeline was\n%s\nand is now\n%s", b.known, b.told, got)
		}
		st, err := l.state(b.asOf, b.known)
		l.ok(err)
		if got := l.said(st); got != b.said {
			l.rt.Fatalf("on %s, as known at %+v, the answer was %q and is now %q", b.asOf, b.known, b.said, got)
		}
	}
	_, err := l.customers.ReleaseAccount(ctx, l.cmd(), l.account)
	l.expect(err)
	l.release()
	end := l.today().AddDays(300)
	for range 3 { // what is made by remaking is issued too
		l.bill(end)
		l.issue()
	}
	l.bill(end)
	if n := len(l.drafts()); n != 0 {
		l.rt.Fatalf("%d drafts are left after everything was issued", n)
	}
	l.ledgerIsOwed(end)
	l.covered(end)
}

// release ends a hold on the contract, by undoing what holds it.
func (l *life) release() {
	ctx := context.Background()
	changes, err := l.contracts.Changes(ctx, l.tenant, l.id)
	l.ok(err)
	for _, ch := range changes {
		e := ch.Change.Now()
		if e.Status == store.Reserved {
			_, err := l.contracts.Amend(ctx, l.cmd(), ch.Change.ID, contract.Edit{Cancel: true, Match: store.Match{Given: true, Version: len(ch.Change.Events)}})
			l.expect(err)
		}
		if !strings.Contains(string(e.Operations), `"hold": true`) && !strings.Contains(string(e.Operations), `"hold":true`) || e.Status != store.Applied && e.Status != store.Executed {
			continue
		}
		st, err := l.state(civil.Date{}, contract.KnownAt{})
		l.ok(err)
		_, err = l.contracts.Change(ctx, l.cmd(), l.id, contract.ChangeRequest{
			Operations: json.RawMessage(fmt.Sprintf(`[{"op": "undo", "change_id": %q}]`, ch.Change.ID)), Match: store.Match{Given: true, Version: st.Row.Version},
			OnConflict: "undo_dependents", // the hold may have come together with something that later changes stand on
		})
		l.ok(err)
	}
}

// ledgerIsOwed plans the accounts against an empty ledger: what they would bill is what the ledger says.
func (l *life) ledgerIsOwed(upTo civil.Date) {
	_, err := store.Read(context.Background(), l.store, l.tenant, func(tx *store.Tx) (struct{}, error) {
		accounts, err := tx.LoadAccounts(context.Background(), l.accounts(), false)
		if err != nil {
			return struct{}{}, err
		}
		settings, err := tx.BillingSettings(context.Background())
		if err != nil {
			return struct{}{}, err
		}
		net := map[billing.Key]money.Amount{}
		for _, a := range accounts {
			account := a.Account
			for i := range account.Contracts {
				for _, r := range account.Contracts[i].Ledger {
					if r.Key.AccountID == account.ID { // a contract knows what it was billed on other accounts too
						net[r.Key] = net[r.Key].Add(r.Amount)
					}
				}
				account.Contracts[i].Ledger = nil
			}
			account.Holds = nil
			for _, d := range billing.Plan(account, settings, upTo).Documents {
				for _, line := range d.Lines {
					net[line.Key] = net[line.Key].Sub(line.Amount)
				}
			}
		}
		for k, a := range net {
			if !a.IsZero() {
				return struct{}{}, errors.New("the ledger is off by " + a.String() + " from what is owed on " + fmt.Sprint(k))
			}
		}
		return struct{}{}, nil
	})
	l.ok(err)
}
