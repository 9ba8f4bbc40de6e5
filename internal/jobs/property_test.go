package jobs_test

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"testing"

	"pgregory.net/rapid"

	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/money"
	"keiyaku/internal/service/contract"
	"keiyaku/internal/service/customer"
	"keiyaku/internal/service/invoicing"
	"keiyaku/internal/service/verification"
	"keiyaku/internal/store"
)

// checks is how many lives a property test tries in CI; -rapid.checks gives another number.
const checks = "20"

// fewer sets the number of checks unless the command line did.
func fewer(t *testing.T) {
	t.Helper()
	given := false
	flag.Visit(func(f *flag.Flag) { given = given || f.Name == "rapid.checks" })
	if !given {
		if err := flag.Set("rapid.checks", checks); err != nil {
			t.Fatal(err)
		}
	}
}

// belief is an answer that was once given about what is known, by instant or by version.
type belief struct {
	known contract.KnownAt
	asOf  civil.Date
	said  string
}

// TestALifeInTheDatabase lives random lives of a contract through the services, with real transactions and the real clock:
// previews are what executing gives, past answers never change, what is stored is what folding gives, and after issuing all
// the ledger is what is owed.
func TestALifeInTheDatabase(t *testing.T) {
	fewer(t)
	c := newCompany(t, "2026-01-10", false)
	option := c.item("option", "option", "200")
	plans := []store.ID{c.item("basic", "main", "1000", option), c.item("pro", "main", "2500", option)}
	rapid.Check(t, func(rt *rapid.T) {
		l := &life{company: c, rt: rt, option: option, plans: plans}
		l.begin()
		for range rapid.IntRange(1, 10).Draw(rt, "steps") {
			l.step()
			l.believe()
		}
		l.end()
	})
	c.must(verification.New(c.store).Tenant(t.Context(), c.tenant, func(finding string) { t.Errorf("verify: %s", finding) }))
}

type life struct {
	*company
	rt      *rapid.T
	option  store.ID
	plans   []store.ID
	id      store.ID
	account store.ID
	beliefs []belief
}

func (l *life) ok(err error) {
	l.rt.Helper()
	if err != nil {
		l.rt.Fatal(err)
	}
}

func (l *life) begin() {
	ctx := context.Background()
	cust, err := l.customers.Create(ctx, l.cmd(), customer.Fields{Name: "顧客"})
	l.ok(err)
	a, err := l.customers.CreateAccount(ctx, l.cmd(), cust.ID, customer.NewAccount{AccountFields: customer.AccountFields{Name: "経理"}})
	l.ok(err)
	l.account = a.ID
	start := l.today().AddDays(rapid.IntRange(-50, 20).Draw(l.rt, "start"))
	term := ""
	if rapid.Bool().Draw(l.rt, "term") {
		term = `, "term_months": 3`
	}
	raw := fmt.Sprintf(`{"billing_account_id": %q, "start_on": %q, "signed_on": %q, "items": [{"item_id": %q}]%s}`, a.ID, start, l.today(), l.plans[0], term)
	st, err := l.contracts.Create(ctx, l.cmd(), json.RawMessage(raw))
	l.ok(err)
	l.id = st.Row.ID
}

func (l *life) state(asOf civil.Date, known contract.KnownAt) (contract.State, error) {
	return l.contracts.Get(context.Background(), l.tenant, l.id, asOf, known)
}

// step does one thing: a change by a preview's token, a cancellation, a run, an issue, a hold, or some days pass.
func (l *life) step() {
	ctx, rt := context.Background(), l.rt
	switch rapid.IntRange(0, 9).Draw(rt, "step") {
	case 0, 1, 2, 3, 4:
		l.change()
	case 5:
		changes, err := l.contracts.Changes(ctx, l.tenant, l.id)
		l.ok(err)
		for _, ch := range changes {
			if ch.Change.Now().Status == store.Reserved {
				_, err := l.contracts.Cancel(ctx, l.cmd(), ch.Change.ID, nil, store.Match{Given: true, Version: len(ch.Change.Events)})
				l.expect(err)
				return
			}
		}
	case 6:
		l.bill(l.today().AddDays(rapid.IntRange(-40, 50).Draw(rt, "up to")))
		if rapid.Bool().Draw(rt, "issue") {
			l.issue()
		}
	case 7:
		l.ok(l.clock.Pass(ctx, l.cmd(), l.today().AddDays(rapid.IntRange(1, 25).Draw(rt, "days"))))
	case 8:
		_, err := l.customers.HoldAccount(ctx, l.cmd(), l.account, "確認中")
		l.expect(err)
	case 9:
		_, err := l.customers.ReleaseAccount(ctx, l.cmd(), l.account)
		l.expect(err)
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

func (l *life) change() {
	ctx, rt := context.Background(), l.rt
	on := l.today().AddDays(rapid.IntRange(-30, 45).Draw(rt, "on"))
	st, err := l.state(civil.Date{}, contract.KnownAt{})
	l.ok(err)
	items := st.Ends.Items
	item := items[rapid.IntRange(0, len(items)-1).Draw(rt, "item")]
	policy := rapid.SampledFrom([]string{"prorate", "next_period"}).Draw(rt, "policy")
	op := map[string]any{"contract_item_id": item.ID}
	switch rapid.IntRange(0, 6).Draw(rt, "operation") {
	case 0:
		op["op"], op["to"], op["policy"] = "change_quantity", fmt.Sprint(rapid.IntRange(0, 9).Draw(rt, "to")), policy
	case 1:
		op["op"], op["by"] = "change_quantity", fmt.Sprint(rapid.IntRange(-2, 4).Draw(rt, "by"))
	case 2:
		op["op"], op["item_id"], op["policy"] = "change_item", l.plans[rapid.IntRange(0, 1).Draw(rt, "plan")], policy
	case 3:
		op = map[string]any{"op": "add_item", "item_id": l.option, "quantity": "2"}
	case 4:
		op["op"], op["end_on"] = "cancel_item", on.AddDays(-1)
	case 5:
		op["op"], op["negotiated_price"] = "customize_item", fmt.Sprint(rapid.IntRange(1, 3000).Draw(rt, "price"))
	case 6:
		op = map[string]any{
			"op": "add_discount", "name": "割引", "kind": "percent", "value": fmt.Sprint(rapid.IntRange(1, 100).Draw(rt, "percent")),
			"target": map[string]any{"scope": "item", "contract_item_id": item.ID}, "end_on": on.AddDays(40),
		}
	}
	ops, err := json.Marshal([]any{op})
	l.ok(err)
	req := contract.ChangeRequest{EffectiveOn: on, Operations: ops}
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
	r, err := l.invoicing.CreateRun(context.Background(), l.cmd(), invoicing.RunRequest{UpTo: upTo, AccountIDs: []store.ID{l.account}})
	l.ok(err)
	l.ok(l.invoicing.Complete(context.Background(), l.tenant, r.ID, 1))
	if r, err = l.invoicing.GetRun(context.Background(), l.tenant, r.ID); err != nil || r.Status != "finished" {
		l.rt.Fatalf("the run is %s: %v", r.Status, err)
	}
}

func (l *life) issue() {
	list, err := l.invoicing.List(context.Background(), l.tenant, invoicing.Filter{AccountID: l.account, Limit: 200})
	l.ok(err)
	var ids []store.ID
	for _, d := range list {
		if d.Row.Status == "draft" {
			ids = append(ids, d.Row.ID)
		}
	}
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

// believe asks what is known by now about some day, to be asked again when more has been recorded.
func (l *life) believe() {
	asOf := l.today().AddDays(rapid.IntRange(-60, 60).Draw(l.rt, "as of"))
	st, err := l.state(asOf, contract.KnownAt{})
	l.ok(err)
	for _, known := range []contract.KnownAt{{Version: st.Row.Version}, {Instant: st.Row.RecordedAt}, {Instant: l.today().Start(tokyo)}} {
		st, err := l.state(asOf, known)
		if fault.CodeOf(err) == fault.NotFound && err != nil { // before the signing
			continue
		}
		l.ok(err)
		l.beliefs = append(l.beliefs, belief{known, asOf, l.said(st)})
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

func (l *life) end() {
	ctx := context.Background()
	for _, b := range l.beliefs {
		st, err := l.state(b.asOf, b.known)
		l.ok(err)
		if got := l.said(st); got != b.said {
			l.rt.Fatalf("on %s, as known at %+v, the answer was %q and is now %q", b.asOf, b.known, b.said, got)
		}
	}
	_, err := l.customers.ReleaseAccount(ctx, l.cmd(), l.account)
	l.expect(err)
	end := l.today().AddDays(300)
	for range 3 { // what is made by remaking is issued too
		l.bill(end)
		l.issue()
	}
	l.bill(end)
	open, err := l.invoicing.List(ctx, l.tenant, invoicing.Filter{AccountID: l.account, Status: new("draft"), Limit: 200})
	l.ok(err)
	if len(open) != 0 {
		l.rt.Fatalf("%d drafts are left after everything was issued", len(open))
	}
	l.ledgerIsOwed(end)
}

// ledgerIsOwed plans the account against an empty ledger: what it would bill is what the ledger says.
func (l *life) ledgerIsOwed(upTo civil.Date) {
	_, err := store.Read(context.Background(), l.store, l.tenant, func(tx *store.Tx) (struct{}, error) {
		accounts, err := tx.LoadAccounts(context.Background(), []store.ID{l.account}, false)
		if err != nil {
			return struct{}{}, err
		}
		settings, err := tx.BillingSettings(context.Background())
		if err != nil {
			return struct{}{}, err
		}
		net := map[billing.Key]money.Amount{}
		account := accounts[0].Account
		for i := range account.Contracts {
			for _, r := range account.Contracts[i].Ledger {
				net[r.Key] = net[r.Key].Add(r.Amount)
			}
			account.Contracts[i].Ledger = nil
		}
		account.Holds = nil
		for _, d := range billing.Plan(account, settings, upTo).Documents {
			for _, line := range d.Lines {
				net[line.Key] = net[line.Key].Sub(line.Amount)
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
