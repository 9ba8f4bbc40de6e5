package jobs_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"keiyaku/internal/service/alerting"
	"keiyaku/internal/service/customer"
	"keiyaku/internal/service/metrics"
	"keiyaku/internal/service/verification"
	"keiyaku/internal/store"
)

// TestWhatIsFalsifiedByHandIsFound lets somebody with all rights alter one row of each kind: verification finds nothing before,
// something while it is so, and nothing once it is put right.
func TestWhatIsFalsifiedByHandIsFound(t *testing.T) {
	t.Parallel()
	c := newCompany(t, "2026-04-01", true)
	ctx := t.Context()
	st := c.sign(c.item("basic", "main", "1000"), "2026-04-01", `, "term_months": 12`)
	_, err := c.change(st.Row.ID, "2026-06-01", fmt.Sprintf(`[{"op": "change_quantity", "contract_item_id": %q, "to": "3"}]`, st.Timeline.Items[0].ID))
	c.must(err)
	c.run("2026-04-30")
	c.issueAll()
	c.settle()
	c.must(metrics.New(c.store).RollUp(ctx, c.tenant))

	conn, err := pgx.Connect(ctx, c.db.OwnerURL)
	c.must(err)
	defer conn.Close(ctx)
	exec := func(sql string) {
		t.Helper()
		if _, err := conn.Exec(ctx, sql); err != nil {
			t.Fatalf("%s: %v", sql, err)
		}
	}
	if _, err := conn.Exec(ctx, "SELECT set_config('app.tenant_id', $1, false)", string(c.tenant)); err != nil {
		t.Fatal(err)
	}
	findings := func() (all []string) {
		t.Helper()
		c.must(verification.New(c.store).Tenant(ctx, c.tenant, func(finding string) { all = append(all, finding) }))
		return all
	}
	if all := findings(); len(all) > 0 {
		t.Fatalf("before anything was falsified: %q", all)
	}
	for _, f := range []struct{ table, set, back, finds string }{
		{"segments", "quantity = quantity + 1", "quantity = quantity - 1", "stored segment"},
		{"segments", "effective_until = effective_until - 1", "effective_until = effective_until + 1", "stored segment"},
		{"segments", "share = 0.5", "share = 1", "stored segment"},
		{"contract_states", "state = 'suspended' WHERE state = 'active'", "state = 'active' WHERE state = 'suspended'", "stored states"},
		{"contract_states", "term_until = term_until + 1", "term_until = term_until - 1", "stored states"},
		{"deadlines", "on_date = on_date + 1", "on_date = on_date - 1", "isn't stored"},
		{"deadlines", "on_date = on_date + 1", "on_date = on_date - 1", "is stored and is none"},
		{"reservations", "effective_on = effective_on + 1", "effective_on = effective_on - 1", "its listed reservations"},
		{"contracts", "term_until = term_until + 1", "term_until = term_until - 1", "it is listed as"},
		{"contracts", `custom_fields = '{"x": 1}'`, `custom_fields = '{}'`, "it is listed as"},
		{"contracts", "next_day = next_day + 1", "next_day = next_day - 1", "is due on"},
		{"contracts", "start_on = start_on + 1", "start_on = start_on - 1", "it is listed from"},
		{"search_texts", "own = own || 'x' WHERE kind = 'contract'", "own = rtrim(own, 'x') WHERE kind = 'contract'", "searches don't find it"},
		{"change_events", `operations = jsonb_set(operations, '{0,change_quantity,to}', '"4"') WHERE operations @> '[{"op": "change_quantity"}]'`, `operations = jsonb_set(operations, '{0,change_quantity,to}', '"3"') WHERE operations @> '[{"op": "change_quantity"}]'`, "segment"},
		{"ledger_rows", "amount = amount + 1", "amount = amount - 1", "rows in the ledger"},
		{"invoice_lines", "amount = amount + 1", "amount = amount - 1", "its explanation"},
		{"invoices", "total = total + 1", "total = total - 1", "doesn't add up"},
		{"mrr_movements", "amount = amount + 1", "amount = amount - 1", "isn't written"},
		{"mrr_movements", "kind = 'expansion' WHERE kind = 'new'", "kind = 'new' WHERE kind = 'expansion' AND reason = 'contract'", "isn't written"},
		{"mrr_days", "amount = amount + 1", "amount = amount - 1", "monthly recurring revenue: new"},
		{"mrr_cohorts", "customers = customers + 1", "customers = customers - 1", "monthly recurring revenue: the cohort"},
		{"mrr_windows", "gained = gained + 1", "gained = gained - 1", "monthly recurring revenue: the 12 months"},
		{"billing_days", "amount = amount + 1", "amount = amount - 1", "billing: billed"},
	} {
		t.Run(f.table, func(t *testing.T) {
			exec("ALTER TABLE " + f.table + " DISABLE TRIGGER USER")
			defer exec("ALTER TABLE " + f.table + " ENABLE TRIGGER USER")
			exec("UPDATE " + f.table + " SET " + f.set)
			if all := findings(); !strings.Contains(strings.Join(all, "\n"), f.finds) {
				t.Errorf("%s: found %q", f.set, all)
			}
			exec("UPDATE " + f.table + " SET " + f.back)
			if all := findings(); len(all) > 0 {
				t.Errorf("put right by %s, and still found: %q", f.back, all)
			}
		})
	}
}

// TestTheFeedMissesNothingThatCommitsLate reads the feed while one write stands open and a later one has been committed: what is given
// stops before both, so that keeping the last cursor loses nothing.
func TestTheFeedMissesNothingThatCommitsLate(t *testing.T) {
	t.Parallel()
	c := newCompany(t, "2026-04-01", false)
	alerts := alerting.New(c.store)
	read := func(after alerting.Place) (types []string, next alerting.Place) {
		t.Helper()
		found, err := alerts.Events(t.Context(), c.tenant, alerting.EventFilter{}, after, 100)
		c.must(err)
		for _, e := range found {
			types = append(types, e.Summary)
			after = alerting.Place{Tx: e.Tx, ID: e.ID}
		}
		return types, after
	}
	say := func(text string, during func()) error {
		cmd := store.Command{TenantID: c.tenant, Actor: store.System, Operation: "say"}
		_, err := store.Write(t.Context(), c.store, cmd, func(tx *store.Tx) (struct{}, error) {
			err := tx.Record(t.Context(), store.Fact{Action: "say", Entity: "test", ID: store.NewID(), Entries: []store.Entry{{Kind: "alert_raised", EffectiveOn: date("2026-04-01"), RecordedAt: tx.Tenant.Now, Summary: text}}})
			during()
			return struct{}{}, err
		})
		return err
	}
	c.db.WaitForHorizon(t)
	_, start := read(alerting.Place{})
	begun, end := make(chan struct{}), make(chan struct{})
	late := make(chan error)
	go func() { late <- say("late", func() { close(begun); <-end }) }()
	<-begun
	c.must(say("early", func() {}))
	types, place := read(start)
	if len(types) > 0 || place != start {
		t.Errorf("given while an earlier write is open: %v", types)
	}
	close(end)
	c.must(<-late)
	c.db.WaitForHorizon(t)
	if types, _ := read(place); fmt.Sprint(types) != "[late early]" {
		t.Errorf("given in the end: %v", types)
	}
}

// TestWhatWasKnownOfATimelineStaysWhateverCommitsLate asks what was known at an instant while a write from before it stands open: the answer
// comes when that has ended, with what it recorded, and stays.
func TestWhatWasKnownOfATimelineStaysWhateverCommitsLate(t *testing.T) {
	t.Parallel()
	c := newCompany(t, "", false)
	c.wall.running()
	st := c.sign(c.item("basic", "main", "1000"), c.today().String(), "")
	known := func(at time.Time) (summaries []string) {
		t.Helper()
		found, err := c.customers.ContractTimeline(t.Context(), c.tenant, st.Row.ID, customer.TimelineFilter{KnownAt: at}, customer.TimelinePlace{EffectiveOn: date("1900-01-01"), ID: store.NilID}, 100)
		c.must(err)
		for _, e := range found {
			summaries = append(summaries, e.Summary)
		}
		return summaries
	}
	begun, end, late := make(chan time.Time), make(chan struct{}), make(chan error)
	go func() {
		cmd := store.Command{TenantID: c.tenant, Actor: store.System, Operation: "say"}
		_, err := store.Write(t.Context(), c.store, cmd, func(tx *store.Tx) (struct{}, error) {
			begun <- tx.Tenant.Now
			<-end
			return struct{}{}, tx.Record(t.Context(), store.Fact{Action: "say", Entity: "test", ID: store.NewID(), Entries: []store.Entry{{
				CustomerID: st.Row.CustomerID, ContractID: st.Row.ID, Kind: "alert_raised", EffectiveOn: tx.Tenant.Today, RecordedAt: tx.Tenant.Now, Summary: "late",
			}}})
		})
		late <- err
	}()
	at := (<-begun).Add(time.Microsecond)
	time.AfterFunc(50*time.Millisecond, func() { close(end) })
	first := known(at)
	c.must(<-late)
	if !slices.Contains(first, "late") {
		t.Errorf("known at %s: %q", at, first)
	}
	if again := known(at); !slices.Equal(again, first) {
		t.Errorf("asked again %q, before %q", again, first)
	}
	if _, err := c.customers.ContractTimeline(t.Context(), c.tenant, st.Row.ID, customer.TimelineFilter{KnownAt: time.Now().Add(time.Hour)}, customer.TimelinePlace{EffectiveOn: date("1900-01-01"), ID: store.NilID}, 100); err == nil {
		t.Error("what will be known was told")
	}
}

// TestAContractGoesFromOneAccountToAnotherWhileBothAreBilled transfers and takes back while jobs bill: nobody waits for the other in a circle.
func TestAContractGoesFromOneAccountToAnotherWhileBothAreBilled(t *testing.T) {
	t.Parallel()
	c := newCompany(t, "2026-04-10", true)
	st := c.sign(c.item("basic", "main", "30000"), "2026-04-01", "")
	c.run("2026-04-10")
	c.issueAll()
	tanaka, err := c.customers.Create(t.Context(), c.cmd(), customer.Fields{Name: "田中商事株式会社"})
	c.must(err)
	theirs := c.newAccount(tanaka.ID)
	for range 30 {
		moved, err := c.change(st.Row.ID, "2026-04-05", fmt.Sprintf(`[{"op": "transfer", "customer_id": %q, "billing_account_id": %q, "policy": "prorate"}]`, tanaka.ID, theirs))
		c.must(err)
		_, err = c.change(st.Row.ID, "", fmt.Sprintf(`[{"op": "undo", "change_id": %q}]`, moved.Change.ID))
		c.must(err)
	}
	c.settle()
	c.must(verification.New(c.store).Tenant(t.Context(), c.tenant, func(finding string) { t.Error(finding) }))
}
