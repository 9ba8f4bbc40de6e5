package jobs_test

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

	"keiyaku/internal/testdb"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/money"
	"keiyaku/internal/service/customer"
	"keiyaku/internal/service/invoicing"
	"keiyaku/internal/service/verification"
	"keiyaku/internal/store"
)

// many signs a contract on each of n accounts, which close on different days, and bills all of April.
func (c *company) many(n int) {
	c.t.Helper()
	plan, cheap := c.item("plan", "main", "1000"), c.item("cheap", "main", "700")
	first := c.sign(plan, "2026-04-01", "")
	for i := range n - 1 {
		day := []*int{nil, ptr(10), ptr(25)}[i%3]
		a, err := c.customers.CreateAccount(c.t.Context(), c.cmd(), first.Row.CustomerID, customer.NewAccount{AccountFields: customer.AccountFields{Name: "経理部", ClosingDay: day}})
		c.must(err)
		c.account = a.ID
		item := plan
		if i%4 == 0 {
			item = cheap
		}
		c.sign(item, "2026-04-01", fmt.Sprintf(`, "discounts": [{"name": "割引", "scope": "contract", "kind": "percent", "value": "%d"}]`, 1+i%9))
	}
}

// waitForDocuments waits until all PDFs are made, which takes longer than other jobs.
func waitForDocuments(t *testing.T, c *company) {
	t.Helper()
	for begin := time.Now(); len(content(t, c, "invoice_documents_due")) > 0; time.Sleep(20 * time.Millisecond) {
		if time.Since(begin) > 2*time.Minute {
			t.Fatal("the PDFs aren't made after two minutes")
		}
	}
}

func ptr[T any](v T) *T { return &v }

// runIssue issues all drafts up to a day as a run, with or without its jobs.
func (c *company) runIssue(of *invoicing.Service, upTo string, jobs bool) invoicing.Run {
	c.t.Helper()
	r, err := of.CreateRun(c.t.Context(), c.cmd(), invoicing.RunRequest{Action: invoicing.ActionIssue, UpTo: date(upTo)})
	c.must(err)
	if jobs {
		c.settle()
	} else {
		c.must(of.Complete(c.t.Context(), c.tenant, r.ID, 1))
	}
	now, err := of.GetRun(c.t.Context(), c.tenant, r.ID)
	c.must(err)
	return now.Run
}

// TestIssuingAsARunIsTheSame issues the same drafts as a list, as a run by jobs, and as runs of other shards: every row of every table is alike, numbers too.
func TestIssuingAsARunIsTheSame(t *testing.T) {
	t.Parallel()
	asList := newCompany(t, "2026-04-01", true)
	accounts := 9
	if testing.Short() { // each document's PDF takes seconds under the race detector
		accounts = 6
	}
	byJobs, small, large := asList.beside("2026-04-01"), asList.beside("2026-04-01"), asList.beside("2026-04-01")
	all := []*company{asList, byJobs, small, large}
	for _, c := range all {
		c.many(accounts)
		c.settle()
		c.advance("2026-06-01")
		c.settle()
		c.run("2026-05-31")
	}
	_, err := asList.invoicing.IssueList(t.Context(), asList.cmd(), nil, civil.Date{})
	asList.must(err)
	waitForDocuments(t, asList)
	for c, of := range map[*company]*invoicing.Service{byJobs: byJobs.invoicing.InShardsOf(5), small: small.invoicing.InShardsOf(1), large: large.invoicing} {
		if r := c.runIssue(of, "2026-06-01", c == byJobs); r.Status != "finished" || r.Documents < accounts || r.Documents != len(c.documents()) || *r.Total != accounts {
			t.Errorf("the run is %+v, of %d documents", r, len(c.documents()))
		}
		waitForDocuments(t, c)
		for _, table := range tablesOf(t, c) {
			if table == "bill_runs" || table == "bill_run_shards" || table == "audit_entries" {
				continue // the list has none, or rows of other actions
			}
			if a, b := content(t, asList, table), content(t, c, table); !slices.Equal(a, b) {
				t.Errorf("%s: %d rows by the list, %d by the run\n%s", table, len(a), len(b), testdb.FirstDifference(a, b))
			}
		}
		c.must(verification.New(c.store).Tenant(t.Context(), c.tenant, func(finding string) { t.Error(finding) }))
	}
}

// TestARunIssuesWhatIsCurrent: a draft that is no longer what would be billed, one that is held, and one of an account on hold stay drafts; the first is told and remade.
func TestARunIssuesWhatIsCurrent(t *testing.T) {
	t.Parallel()
	c := newCompany(t, "2026-04-01", true)
	c.many(9)
	c.settle()
	c.advance("2026-05-01")
	c.run("2026-04-30")
	drafts := c.documents()
	held, onHold, changed := drafts[0], drafts[1], drafts[2]
	_, err := c.invoicing.HoldInvoice(t.Context(), c.cmd(), held.Row.ID, store.Match{Given: true, Version: held.Row.Version}, ptr("確認中"))
	c.must(err)
	_, err = c.customers.HoldAccount(t.Context(), c.cmd(), onHold.Row.BillingAccountID, "与信")
	c.must(err)
	c.settle()                                 // the hold has its account billed anew, up to today: May's document is held too
	c.must(c.river.StopAndCancel(t.Context())) // so that the change isn't billed before the run
	_, err = c.change(changed.Lines[0].ContractID, "2026-04-01", `[{"op": "change_quantity", "contract_item_id": "`+string(changed.Lines[0].ContractItemID)+`", "to": "3"}]`)
	c.must(err)
	r := c.runIssue(c.invoicing, "2026-05-01", false)
	if r.Status != "finished_with_errors" || r.Errors != 1 || r.Documents != len(drafts)-3 || r.Held != 3 {
		t.Errorf("the run is %+v of %d drafts", r, len(drafts))
	}
	problems, err := c.invoicing.RunErrors(t.Context(), c.tenant, r.ID, "", 10)
	c.must(err)
	if len(problems) != 1 || problems[0].Code != string(fault.DraftChanged) || problems[0].AccountID != changed.Row.BillingAccountID {
		t.Errorf("errors are %+v", problems)
	}
	left := 0
	for _, d := range c.documents() {
		want := "issued"
		switch {
		case d.Row.ID == held.Row.ID:
			want = "draft"
		case d.Row.BillingAccountID == changed.Row.BillingAccountID:
			want = "draft"
			left++
		case d.Row.BillingAccountID == onHold.Row.BillingAccountID:
			want = "held"
		}
		if d.Row.Status != want {
			t.Errorf("document %s is %s, want %s", d.Row.ID, d.Row.Status, want)
		}
		if d.Row.ID == changed.Row.ID && (d.Row.Version == changed.Row.Version || d.Row.Subtotal.String() != changed.Row.Subtotal.Mul(money.MustParse("3")).String()) {
			t.Errorf("the changed draft is of %s in version %d", d.Row.Subtotal, d.Row.Version)
		}
	}
	if again := c.runIssue(c.invoicing, "2026-05-01", false); left == 0 || again.Status != "finished" || again.Documents != left {
		t.Errorf("the run after it is %+v", again)
	}
	c.must(verification.New(c.store).Tenant(t.Context(), c.tenant, func(finding string) { t.Error(finding) }))
}

// TestWhatIsClaimedWaits: between claim and issue nothing moves a claimed draft; cancelling gives it back, and once there are numbers there is no way back.
func TestWhatIsClaimedWaits(t *testing.T) {
	t.Parallel()
	c := newCompany(t, "2026-04-01", true)
	c.many(4)
	c.settle()
	c.advance("2026-05-01")
	c.settle()
	c.must(c.river.StopAndCancel(t.Context())) // every job is done by hand
	ctx, of := t.Context(), c.invoicing.InShardsOf(2)
	run, err := of.CreateRun(ctx, c.cmd(), invoicing.RunRequest{UpTo: date("2026-04-30")})
	c.must(err)
	c.must(of.Complete(ctx, c.tenant, run.ID, 1))
	draft := c.documents()[0]
	issue, err := of.CreateRun(ctx, c.cmd(), invoicing.RunRequest{Action: invoicing.ActionIssue, UpTo: date("2026-05-01")})
	c.must(err)
	c.must(of.PlanRun(ctx, c.tenant, issue.ID, 1))
	c.must(of.RunShard(ctx, c.tenant, issue.ID, 0, 1))
	c.must(of.FinishRun(ctx, c.tenant, issue.ID)) // the other shard hasn't claimed yet
	blocked := func() {
		t.Helper()
		_, err := of.HoldInvoice(ctx, c.cmd(), draft.Row.ID, store.Match{Given: true, Version: draft.Row.Version}, ptr("確認中"))
		_, issued := of.Issue(ctx, c.cmd(), draft.Row.ID, store.Match{Given: true, Version: draft.Row.Version})
		billed := of.Prorate(ctx, c.tenant, draft.Row.BillingAccountID)
		for _, err := range []error{err, issued, billed} {
			if fault.CodeOf(err) != fault.Unavailable {
				t.Errorf("a claimed draft is answered with %v", err)
			}
		}
	}
	blocked()
	_, err = of.CancelRun(ctx, c.cmd(), issue.ID)
	c.must(err)
	c.must(of.FinishRun(ctx, c.tenant, issue.ID))
	c.must(of.Prorate(ctx, c.tenant, draft.Row.BillingAccountID))
	_, err = of.ResumeRun(ctx, c.cmd(), issue.ID)
	c.must(err)
	for shard := range 2 {
		c.must(of.RunShard(ctx, c.tenant, issue.ID, shard, 2))
	}
	c.must(of.FinishRun(ctx, c.tenant, issue.ID))
	blocked()
	if _, err := of.CancelRun(ctx, c.cmd(), issue.ID); fault.CodeOf(err) != fault.Conflict {
		t.Errorf("cancelling a run with numbers is answered with %v", err)
	}
	// What is agreed meanwhile is billed behind.
	_, err = c.change(draft.Lines[0].ContractID, "2026-04-01", `[{"op": "change_quantity", "contract_item_id": "`+string(draft.Lines[0].ContractItemID)+`", "to": "2"}]`)
	c.must(err)
	c.must(verification.New(c.store).Tenant(context.WithoutCancel(ctx), c.tenant, func(finding string) { t.Error(finding) }))
	c.must(of.Complete(ctx, c.tenant, issue.ID, 2))
	c.must(of.Prorate(ctx, c.tenant, draft.Row.BillingAccountID))
	c.must(verification.New(c.store).Tenant(ctx, c.tenant, func(finding string) { t.Error(finding) }))
	open := 0
	for _, d := range c.documents() {
		if d.Row.BillingAccountID == draft.Row.BillingAccountID && d.Row.Status == "draft" {
			open++
		}
		if d.Row.ID == draft.Row.ID && (d.Row.Status != "issued" || d.Row.Total.String() != draft.Row.Total.String()) {
			t.Errorf("what was claimed is %s, of %s", d.Row.Status, d.Row.Total)
		}
	}
	if open == 0 {
		t.Error("what was agreed meanwhile isn't billed")
	}
}
