package jobs_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"

	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/timeline"
	"keiyaku/internal/service/catalog"
	"keiyaku/internal/service/contract"
	"keiyaku/internal/service/customer"
	"keiyaku/internal/service/invoicing"
	"keiyaku/internal/service/tenancy"
	"keiyaku/internal/service/verification"
	"keiyaku/internal/store"
)

// covered holds that every month of a life is billed once, and that its days add up: nothing is found after a complete run.
func (l *life) covered(end civil.Date) {
	st, err := l.state(civil.Date{}, contract.KnownAt{})
	l.ok(err)
	for month := st.Ends.StartOn.AddMonths(-4); month.Before(end); month = month.AddMonths(1) {
		c, err := l.invoicing.Coverage(context.Background(), l.tenant, month)
		l.ok(err)
		for _, f := range c.Findings {
			if f.ContractID == l.id {
				l.rt.Fatalf("%s: found %+v", month, f)
			}
		}
		on := 0
		l.ok(onDays(l.company, c, &on))
		if c.Days() != on {
			l.rt.Fatalf("%s: charges are on for %d days, the classes say %v", month, on, c.Classes)
		}
	}
}

// onDays counts the days of a month on which charges are on, one by one.
func onDays(c *company, of invoicing.Coverage, n *int) error {
	tx, err := c.pool.Begin(context.Background())
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback(context.Background()) }()
	if _, err := tx.Exec(context.Background(), "SELECT set_config('app.tenant_id', $1, true)", string(c.tenant)); err != nil {
		return err
	}
	return tx.QueryRow(context.Background(), `SELECT count(*) FROM generate_series($1::date, $2::date - 1, '1 day') AS d(day)
		JOIN segments s ON s.recorded_until = 'infinity' AND s.effective_from <= d.day AND s.effective_until > d.day`, of.From.String(), of.Until.String()).Scan(n)
}

// TestWhatIsMissingFromTheLedgerIsFound plants faults by hand, as somebody with all rights: coverage finds nothing before, each of them
// while it is there, and nothing once it is put right.
func TestWhatIsMissingFromTheLedgerIsFound(t *testing.T) {
	t.Parallel()
	c := newCompany(t, "2026-04-20", true)
	ctx := t.Context()
	st := c.sign(c.item("basic", "main", "1000"), "2026-04-01", "")
	c.sign(c.item("other", "main", "700"), "2026-04-11", "")
	second := c.newAccount(st.Row.CustomerID)
	c.run("2026-04-30")
	c.issueAll()
	_, err := c.change(st.Row.ID, "2026-04-16", fmt.Sprintf(`[{"op": "change_quantity", "contract_item_id": %q, "to": "3"}]`, st.Timeline.Items[0].ID))
	c.must(err)
	c.settle()
	c.run("2026-04-30")
	c.issueAll()
	c.settle()

	conn, err := pgx.Connect(ctx, c.db.OwnerURL)
	c.must(err)
	defer conn.Close(ctx)
	exec := func(sql string) {
		t.Helper()
		if _, err := conn.Exec(ctx, sql); err != nil {
			t.Fatalf("%s: %v", sql, err)
		}
	}
	exec("SELECT set_config('app.tenant_id', '" + string(c.tenant) + "', false)")
	found := func() string {
		t.Helper()
		cov, err := c.invoicing.Coverage(ctx, c.tenant, date("2026-04-01"))
		c.must(err)
		var kinds []string
		for _, f := range cov.Findings {
			kinds = append(kinds, f.Kind+" "+f.Mend)
		}
		return strings.Join(kinds, ", ")
	}
	if all := found(); all != "" {
		t.Fatalf("before anything was falsified: %s", all)
	}
	// Who plants a fault has all rights: neither triggers nor references stop them.
	tables := []string{"ledger_rows", "invoice_lines", "invoices", "segments"}
	for _, table := range tables {
		exec("ALTER TABLE " + table + " DISABLE TRIGGER USER")
	}
	exec(`DO $$ DECLARE c record; BEGIN
		FOR c IN SELECT conrelid::regclass AS t, conname FROM pg_constraint WHERE contype = 'f' AND confrelid IN ('invoices'::regclass, 'invoice_lines'::regclass) OR contype = 'f' AND conrelid = 'ledger_rows'::regclass LOOP
			EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', c.t, c.conname);
		END LOOP; END $$`)
	basic := "contract_id = '" + string(st.Row.ID) + "'"
	for _, f := range []struct{ name, fault, finds string }{
		{"a row is deleted", "DELETE FROM ledger_rows WHERE NOT " + basic, "missing run_billing"},
		{"a row is deleted, seen from its document", "DELETE FROM ledger_rows WHERE NOT " + basic, "line_without_row"},
		{"the first of two rows is deleted", "DELETE FROM ledger_rows WHERE " + basic + " AND seq = 1 AND segment_from = '2026-04-01'", "seq"},
		{"the newest of two rows is deleted", "DELETE FROM ledger_rows WHERE " + basic + " AND seq = 2", "twice"},
		{"a row is there twice", "INSERT INTO ledger_rows SELECT (jsonb_populate_record(r, jsonb_build_object('seq', r.seq + 1))).* FROM ledger_rows r WHERE NOT " + basic, "twice"},
		{"an amount is another", "UPDATE ledger_rows SET amount = amount + 1 WHERE NOT " + basic, "amount"},
		{"the days are shifted", "UPDATE ledger_rows SET covers_from = covers_from + 1, covers_until = covers_until + 1 WHERE NOT " + basic, "days"},
		{"the days end too early", "UPDATE ledger_rows SET covers_until = covers_until - 15 WHERE NOT " + basic, "missing restore_records"},
		{"a row is on another account", "UPDATE ledger_rows SET account_id = '" + string(second) + "' WHERE NOT " + basic, "account"},
		{"days were taken back without a counterpart", "UPDATE ledger_rows SET days = -days, covers_until = covers_from, amount = -amount WHERE NOT " + basic, "without_cause rerate"},
		{"a document's line is deleted", "DELETE FROM invoice_lines WHERE NOT " + basic, "row_without_line"},
		{"a document's line is deleted, seen from its sum", "DELETE FROM invoice_lines WHERE NOT " + basic, "subtotal"},
		{"a document's tax is another", "UPDATE invoices SET tax = tax + 1, total = total + 1 WHERE status = 'issued'", "tax"},
		{"a document's total is another", "UPDATE invoices SET total = total + 1 WHERE status = 'issued'", "tax"},
		{"a charge is no longer on", "UPDATE segments SET effective_until = '2026-04-21' WHERE recorded_until = 'infinity' AND effective_until = 'infinity' AND NOT " + basic, "unowed"},
		{"a row is of another charge", "UPDATE ledger_rows SET charge_id = contract_id WHERE NOT " + basic, "row_differs"},
	} {
		t.Run(f.name, func(t *testing.T) {
			for _, table := range tables {
				exec("CREATE TEMP TABLE kept_" + table + " AS SELECT * FROM " + table)
			}
			exec(f.fault)
			if all := found(); !strings.Contains(all, f.finds) {
				t.Errorf("found %q, want %s", all, f.finds)
			}
			for _, table := range tables {
				exec("DELETE FROM " + table)
				exec("INSERT INTO " + table + " SELECT * FROM kept_" + table)
				exec("DROP TABLE kept_" + table)
			}
			if all := found(); all != "" {
				t.Errorf("put right, and still found: %s", all)
			}
		})
	}
}

// TestPricesWithTheTaxInThemAreNoFinding issues documents with the tax in some prices on accounts of either kind: nothing is found by coverage nor by
// verify, and a net that was altered by a yen is found by both.
func TestPricesWithTheTaxInThemAreNoFinding(t *testing.T) {
	t.Parallel()
	c := newCompany(t, "2026-04-20", true)
	charge := func(code, price string, included bool) catalog.NewCharge {
		return catalog.NewCharge{Code: code, Name: code, Kind: "recurring", Model: "flat", UnitPrice: money.MustParse(price), BillingRules: timeline.BillingRules{TaxIncluded: included}}
	}
	plans := []store.ID{
		c.itemWith("both", "main", []catalog.NewCharge{charge("a", "999", true), charge("b", "1005", false)}), c.itemWith("all", "main", []catalog.NewCharge{charge("a", "1100", true), charge("b", "333", true)}),
	}
	first := c.sign(plans[0], "2026-04-01", "")
	account, err := c.customers.CreateAccount(t.Context(), c.cmd(), first.Row.CustomerID, customer.NewAccount{AccountFields: customer.AccountFields{Name: "税込", TaxMode: string(billing.TaxInclusive)}})
	c.must(err)
	exclusive := c.account
	for _, c.account = range []store.ID{exclusive, account.ID} {
		for _, plan := range plans {
			st := c.sign(plan, "2026-03-01", "")
			c.run("2026-04-30")
			c.issueAll()
			_, err := c.change(st.Row.ID, "2026-04-01", `[{"op": "add_discount", "name": "契約値引き", "kind": "amount", "value": "200", "target": {"scope": "contract"}}]`)
			c.must(err)
			_, err = c.change(st.Row.ID, "2026-04-16", fmt.Sprintf(`[{"op": "customize_item", "contract_item_id": %q, "charge_code": "a", "negotiated_price": "501"}]`, st.Timeline.Items[0].ID))
			c.must(err)
			c.settle()
			c.run("2026-04-30")
			c.issueAll()
		}
	}
	found := func() (all []string) {
		t.Helper()
		for _, month := range []string{"2026-03-01", "2026-04-01"} {
			cov, err := c.invoicing.Coverage(t.Context(), c.tenant, date(month))
			c.must(err)
			for _, f := range cov.Findings {
				all = append(all, fmt.Sprint(f.Kind, " ", *f.InvoiceNumber))
			}
		}
		c.must(verification.New(c.store).Tenant(t.Context(), c.tenant, func(finding string) { all = append(all, "verify: "+finding) }))
		return all
	}
	if all := found(); len(all) > 0 {
		t.Errorf("found %q", all)
	}
	conn, err := pgx.Connect(t.Context(), c.db.OwnerURL)
	c.must(err)
	defer conn.Close(context.WithoutCancel(t.Context()))
	for _, sql := range []string{
		"SELECT set_config('app.tenant_id', '" + string(c.tenant) + "', false)", "ALTER TABLE invoices DISABLE TRIGGER USER", "ALTER TABLE invoice_taxes DISABLE TRIGGER USER",
		"UPDATE invoices SET subtotal = subtotal - 1, tax = tax + 1 WHERE number LIKE '%-000003'", "UPDATE invoice_taxes t SET taxable = t.taxable - 1, tax = t.tax + 1 FROM invoices i WHERE i.id = t.invoice_id AND i.number LIKE '%-000003'",
	} {
		_, err := conn.Exec(t.Context(), sql)
		c.must(err)
	}
	if all := found(); len(all) != 2 || !strings.HasPrefix(all[0], "subtotal ") || !strings.Contains(all[1], "doesn't add up") {
		t.Errorf("a net that was altered: found %q", all)
	}
}

// TestMeteredDaysAreCoveredByTheirChain changes the plan within metered periods: nothing is found while they are open, in a draft, or billed, and
// the days are counted for what they are.
func TestMeteredDaysAreCoveredByTheirChain(t *testing.T) {
	t.Parallel()
	c := newCompany(t, "2026-04-20", true)
	unit, calls := c.measured("calls")
	var plans []store.ID
	for _, price := range []string{"10", "8", "5"} {
		plans = append(plans, c.itemWith("plan"+price, "main", []catalog.NewCharge{calls(price, false)}))
	}
	st := c.sign(plans[0], "2026-03-01", `, "billing_starts_on": "2026-03-01"`)
	for i, on := range []string{"2026-03-11", "2026-03-21"} {
		items, err := c.contracts.Get(t.Context(), c.tenant, st.Row.ID, date(on), contract.KnownAt{})
		c.must(err)
		_, err = c.change(st.Row.ID, on, fmt.Sprintf(`[{"op": "change_item", "contract_item_id": %q, "item_id": %q}]`, items.Timeline.Items[i].ID, plans[i+1]))
		c.must(err)
	}
	c.measure(st.Row.ID, "calls", "2026-03-05", "7")
	c.measure(st.Row.ID, "calls", "2026-03-25", "3")
	c.settle()
	expect := func(when, classes string, open int) {
		t.Helper()
		cov, err := c.invoicing.Coverage(t.Context(), c.tenant, date("2026-03-01"))
		c.must(err)
		if got := fmt.Sprint(cov.Classes); got != classes || len(cov.Open) != open {
			t.Errorf("%s: %s with %+v, want %s", when, got, cov.Open, classes)
		}
		for _, f := range cov.Findings {
			t.Errorf("%s: found %+v", when, f)
		}
	}
	c.run("2026-04-20")
	expect("open", "map[usage_open:31]", 1)
	_, err := c.usage.SetClosed(t.Context(), c.cmd(), unit.ID, "", date("2026-03-31"))
	c.must(err)
	c.settle()
	c.run("2026-04-20")
	expect("closed", "map[in_draft:31]", 0)
	c.issueAll()
	expect("issued", "map[billed:31]", 0)
	if got := fmt.Sprint(lines(c.documents()[0])); got != "[50 2026-03-01..2026-03-31]" {
		t.Errorf("billed %s", got)
	}
	c.measure(st.Row.ID, "calls", "2026-03-15", "2")
	c.settle()
	c.run("2026-04-30")
	expect("corrected", "map[in_draft:31]", 0)
	c.issueAll()
	expect("the correction issued", "map[billed:31]", 0)
}

// TestEveryDayOfAMonthHasAClass signs what is free, held, discounted, in arrears and billed elsewhere before: each day is counted once, for
// its reason, and nothing is found.
func TestEveryDayOfAMonthHasAClass(t *testing.T) {
	t.Parallel()
	c := newCompany(t, "2026-04-20", true)
	plan := c.item("basic", "main", "1000")
	item := func(extra string) string { return fmt.Sprintf(`"items": [{"item_id": %q, %s}]`, plan, extra) }
	sign := func(body string) {
		t.Helper()
		_, err := c.contracts.Create(t.Context(), c.cmd(), []byte(fmt.Sprintf(`{"billing_account_id": %q, "signed_on": "2026-04-20", %s}`, c.account, body)))
		c.must(err)
	}
	sign(`"start_on": "2026-04-01", ` + item(`"trial": {"days": 10}`))
	sign(`"start_on": "2026-01-01", "billing_starts_on": "2026-05-01", ` + item(`"quantity": "1"`))
	st := c.sign(plan, "2026-04-01", "")
	_, err := c.change(st.Row.ID, "2026-04-01", `[{"op": "add_discount", "name": "全額", "kind": "percent", "value": "100", "target": {"scope": "contract"}, "end_on": "2026-04-30"}]`)
	c.must(err)
	st = c.sign(plan, "2026-04-01", "")
	_, err = c.change(st.Row.ID, "2026-04-11", `[{"op": "suspend", "share": "0"}]`)
	c.must(err)
	c.settle()
	c.run("2026-04-30")
	got := func(month string) string {
		t.Helper()
		cov, err := c.invoicing.Coverage(t.Context(), c.tenant, date(month))
		c.must(err)
		for _, f := range cov.Findings {
			t.Errorf("found %+v", f)
		}
		return fmt.Sprint(cov.Classes)
	}
	if is := got("2026-04-01"); is != "map[before_billing_starts:30 in_draft:90 trial:10]" && is != "map[before_billing_starts:30 in_draft:80 trial:10]" {
		t.Errorf("before issue: %s", is)
	}
	c.issueAll()
	if is, want := got("2026-04-01"), "map[before_billing_starts:30 billed:30 fully_discounted:30 suspended:20 trial:10]"; is != want {
		t.Errorf("April: %s, want %s", is, want)
	}
	if is := got("2026-06-01"); !strings.HasPrefix(is, "map[not_due:") {
		t.Errorf("June: %s", is)
	}
}

// TestWhatWaitsIsNoFinding suspends in a free trial, moves a contract whose refund is carried, and holds a refund over: what is owed for such days, or to
// be given back, waits for its document.
func TestWhatWaitsIsNoFinding(t *testing.T) {
	t.Parallel()
	c := newCompany(t, "2026-04-20", true)
	settings := tenancy.New(c.store)
	before, err := settings.GetTenant(t.Context(), c.tenant)
	c.must(err)
	_, err = settings.UpdateTenant(t.Context(), c.cmd(), store.Match{Given: true, Version: before.Version}, func(to *tenancy.Settings) { to.BelowZero = string(billing.ByBalance) })
	c.must(err)
	plan := c.item("plan", "main", "30000")
	expect := func(when, month, classes string) {
		t.Helper()
		cov, err := c.invoicing.Coverage(t.Context(), c.tenant, date(month))
		c.must(err)
		for _, f := range cov.Findings {
			t.Errorf("%s: found %+v", when, f)
		}
		if got := fmt.Sprint(cov.Classes); classes != "" && got != classes {
			t.Errorf("%s: %s, want %s", when, got, classes)
		}
	}
	tried, err := c.contracts.Create(t.Context(), c.cmd(), []byte(fmt.Sprintf(`{"billing_account_id": %q, "signed_on": "2026-04-20", "start_on": "2026-04-01", "items": [{"item_id": %q, "trial": {"months": 1}}]}`, c.account, plan)))
	c.must(err)
	_, err = c.change(tried.Row.ID, "2026-04-11", `[{"op": "suspend", "share": "0.5"}]`)
	c.must(err)
	moved := c.sign(plan, "2026-04-01", "")
	c.settle()
	c.run("2026-04-30")
	expect("in a trial", "2026-04-01", "map[in_draft:30 trial:30]")
	c.issueAll()
	other := c.newAccount(moved.Row.CustomerID)
	_, err = c.change(moved.Row.ID, "2026-04-16", fmt.Sprintf(`[{"op": "change_billing", "billing_account_id": %q, "policy": "prorate"}]`, other))
	c.must(err)
	c.sign(plan, "2026-04-15", "")
	c.settle()
	c.run("2026-04-30")
	expect("the refund is carried", "2026-04-01", "")
	if carried := len(c.documents()); carried != 3 {
		t.Errorf("%d documents: the refund was billed by itself", carried)
	}
}
