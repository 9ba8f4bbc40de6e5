package httpapi

import (
	"context"
	"fmt"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"

	"keiyaku/internal/core/fault"
	"keiyaku/internal/store"
	"keiyaku/internal/testdb"
)

// simulate does a simulation, as its jobs would.
func (w *world) simulate(t *testing.T, id string) answer {
	t.Helper()
	if err := w.Simulations.Complete(t.Context(), w.tenant, store.ID(id), func() bool { return true }); err != nil {
		t.Fatal(err)
	}
	return w.ask(t, 200, "GET", "/v1/simulations/"+id, "")
}

// simulated asks for a simulation and does it.
func (w *world) simulated(t *testing.T, body string) answer {
	t.Helper()
	return w.simulate(t, w.ask(t, 202, "POST", "/v1/simulations", body).text(t, "id"))
}

// told writes the months of the first currency as "month before-total after-total customers".
func told(t *testing.T, of answer) string {
	t.Helper()
	var out []string
	for _, m := range of.object(t, "currencies", 0).JSON["months"].([]any) {
		month := answer{of.ResponseRecorder, m.(map[string]any)}
		out = append(out, fmt.Sprintf("%s %s %s %v", month.text(t, "month"), month.text(t, "before.total.amount"), month.text(t, "after.total.amount"), month.JSON["customers"]))
	}
	return strings.Join(out, ", ")
}

// raw reads something as what isn't JSON.
func (w *world) raw(target, accept string) *httptest.ResponseRecorder {
	r := httptest.NewRequest("GET", target, nil)
	r.Header.Set("Authorization", "Bearer "+w.key)
	r.Header.Set("Accept", accept)
	a := httptest.NewRecorder()
	w.handler.ServeHTTP(a, r)
	return a
}

// exec changes rows by hand.
func (w *world) exec(t *testing.T, sql string, args ...any) {
	t.Helper()
	tx, err := w.db.Pool(t, store.Prepare).Begin(t.Context())
	if err == nil {
		_, err = tx.Exec(t.Context(), `SELECT set_config('app.tenant_id', $1, true)`, string(w.tenant))
	}
	if err == nil {
		_, err = tx.Exec(t.Context(), sql, args...)
	}
	if err == nil {
		err = tx.Commit(t.Context())
	}
	if err != nil {
		t.Fatal(err)
	}
}

// book is all rows of all tables, but those that say who asked for what.
func (w *world) book(t *testing.T) map[string][]string {
	t.Helper()
	out := map[string][]string{}
	all := testdb.Told{Pool: w.db.Pool(t, store.Prepare), Tenant: string(w.tenant)}
	for _, table := range testdb.Tables(t, all.Pool) {
		if !strings.HasPrefix(table, "simulation") && table != "audit_entries" && table != "idempotency_keys" {
			out[table] = all.Rows(t, table)
		}
	}
	return out
}

// wouldRaise is a shop with two customers, of whom one renews in July, and a second version of the light plan.
func (w *world) wouldRaise(t *testing.T) (s shop, other string) {
	t.Helper()
	s = w.shop(t)
	w.ask(t, 201, "POST", "/v1/items/"+s.light+"/versions", `{"on_sale_from":"2026-04-01","charges":[{"code":"base","name":"月額料金","kind":"recurring","model":"flat","unit_price":"3500","currency":"JPY"}]}`)
	sign := func(account, start string) {
		w.ask(t, 201, "POST", "/v1/contracts", fmt.Sprintf(`{"billing_account_id":%q,"start_on":%q,"billing_starts_on":"2026-04-01","term_months":12,"items":[{"item_id":%q,"version":1}],"signed_on":%q}`, account, start, s.light, start))
	}
	other = w.ask(t, 201, "POST", "/v1/customers", `{"name":"鈴木商事"}`).text(t, "id")
	second := w.ask(t, 201, "POST", "/v1/customers/"+other+"/billing-accounts", `{"name":"本社"}`).text(t, "id")
	sign(s.account, "2026-04-01")
	sign(s.account, "2025-06-01")
	sign(second, "2025-06-01")
	return s, other
}

func TestASimulationTellsWhatWouldBeAndWritesNothingElse(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s, other := w.wouldRaise(t)
	before := w.book(t)
	begun := w.ask(t, 202, "POST", "/v1/simulations", fmt.Sprintf(
		`{"name":"値上げ","months":4,"hypotheses":[{"kind":"move_to_version","item_id":%q,"to_version":2,"at":"next_renewal"},{"kind":"tax","category":"standard","percent":"12","effective_on":"2026-07-01"}]}`, s.light))
	if begun.text(t, "status") != "planned" || begun.Header().Get("Location") != "/v1/simulations/"+begun.text(t, "id") {
		t.Errorf("asked for: %v %s", begun.Header(), begun.Body)
	}
	of := w.simulate(t, begun.text(t, "id"))
	// The two that renew in June pay 3,500 from then on, and all pay 12 % in July.
	want := "2026-04 9900 9900 0, 2026-05 9900 9900 0, 2026-06 9900 11000 2, 2026-07 9900 11200 2"
	if got := told(t, of); got != want || of.text(t, "status") != "finished" || of.JSON["done"] != 2.0 || of.JSON["total"] != 2.0 || of.JSON["problems"] != 0.0 {
		t.Errorf("found %s, want %s: %s", got, want, of.Body)
	}
	july := of.object(t, "currencies", 0).object(t, "months", 3)
	if july.text(t, "before.mrr.amount") != "9000" || july.text(t, "after.mrr.amount") != "10000" || july.text(t, "after.tax.amount") != "1200" {
		t.Errorf("July: %v", july.JSON)
	}
	at := "/v1/simulations/" + of.text(t, "id")
	// Both pay as much more for their contract of June; the first pays more tax for its other one too.
	page := w.ask(t, 200, "GET", at+"/customers?limit=1", "")
	worst := page.object(t, "items", 0)
	if worst.text(t, "customer_id") != s.customer || worst.text(t, "difference.amount") != "1230" || worst.text(t, "mrr_difference.amount") != "500" {
		t.Errorf("worst hit: %v", worst.JSON)
	}
	next := w.ask(t, 200, "GET", at+"/customers?limit=1&cursor="+page.text(t, "next_cursor"), "")
	if second := next.object(t, "items", 0); second.text(t, "customer_id") != other || second.text(t, "difference.amount") != "1170" || fmt.Sprint(second.JSON["months"]) != "[2026-06 2026-07]" || next.JSON["next_cursor"] != nil {
		t.Errorf("then: %s", next.Body)
	}
	if items := w.ask(t, 200, "GET", at+"/customers?currency=USD", "").JSON["items"].([]any); len(items) != 0 {
		t.Errorf("in dollars: %v", items)
	}
	csv := w.raw(at, "text/csv")
	if lines := strings.Split(strings.TrimSpace(csv.Body.String()), "\r\n"); len(lines) != 5 || !strings.HasPrefix(lines[4], "2026-07,JPY,9000,10000,2,2,9000,10000,900,1200,9900,11200,2") {
		t.Errorf("as a file: %q", csv.Body)
	}
	events := w.raw(at, "text/event-stream")
	if got := events.Body.String(); strings.Count(got, "event: progress") != 1 || !strings.Contains(got, `"status":"finished"`) {
		t.Errorf("followed: %s", got)
	}
	if got := w.ask(t, 200, "GET", "/v1/simulations", "").object(t, "items", 0); got.text(t, "id") != of.text(t, "id") || got.JSON["currencies"] != nil {
		t.Errorf("listed: %v", got.JSON)
	}
	after := w.book(t)
	for table, rows := range before {
		if fmt.Sprint(after[table]) != fmt.Sprint(rows) {
			t.Errorf("%s isn't what it was", table)
		}
	}
}

// TestWhatASimulationSaysOfABulkChangeIsWhatItBrings: once the bulk change is recorded, a run up to the last month would bill what the simulation said of it, and a
// simulation without hypotheses foresees it.
func TestWhatASimulationSaysOfABulkChangeIsWhatItBrings(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s, other := w.wouldRaise(t)
	hypothetical := w.simulated(t, fmt.Sprintf(
		`{"name":"一社だけ","months":5,"selection":{"item_id":%q,"customer_id":%q},"hypotheses":[{"kind":"move_to_version","item_id":%q,"from_version":1,"to_version":2,"at":"next_renewal"}]}`, s.light, other, s.light))
	if hypothetical.JSON["total"] != 1.0 {
		t.Errorf("of one account: %s", hypothetical.Body)
	}
	bulk := w.ask(t, 202, "POST", "/v1/bulk-changes", fmt.Sprintf(`{"name":"x","selection":{"item_id":%q,"customer_id":%q},"to_version":2,"at":"next_renewal"}`, s.light, other)).text(t, "id")
	for range 2 {
		if _, err := w.Contracts.RunBulk(t.Context(), w.tenant, store.ID(bulk), 0, func() bool { return true }); err != nil {
			t.Fatal(err)
		}
		if w.ask(t, 200, "GET", "/v1/bulk-changes/"+bulk, "").text(t, "status") == "previewed" {
			w.ask(t, 202, "POST", "/v1/bulk-changes/"+bulk+"/execute", "")
		}
	}
	account := w.ask(t, 200, "GET", "/v1/customers/"+other+"/billing-accounts", "").object(t, "items", 0).text(t, "id")
	would := w.ask(t, 200, "POST", "/v1/bill-runs/preview", fmt.Sprintf(`{"up_to":"2026-08-31","billing_account_ids":[%q]}`, account)).object(t, "totals", 0).text(t, "total.amount")
	forecast := w.simulated(t, fmt.Sprintf(`{"name":"見込み","months":5,"selection":{"customer_id":%q}}`, other))
	if got, foreseen := told(t, hypothetical), told(t, forecast); got != "2026-04 3300 3300 0, 2026-05 3300 3300 0, 2026-06 3300 3850 1, 2026-07 3300 3850 1, 2026-08 3300 3850 1" ||
		foreseen != "2026-04 3300 3300 0, 2026-05 3300 3300 0, 2026-06 3850 3850 0, 2026-07 3850 3850 0, 2026-08 3850 3850 0" || would != "18150" {
		t.Errorf("supposed %s, foreseen %s, a run would bill %s", got, foreseen, would)
	}
}

func TestASimulationIsCancelledBetweenShards(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s, _ := w.wouldRaise(t)
	one := w.Simulations.InShardsOf(1)
	begun := w.ask(t, 202, "POST", "/v1/simulations", fmt.Sprintf(`{"name":"x","hypotheses":[{"kind":"rates","item_id":%q,"start_rate":"full_price"}]}`, s.light))
	id, at := store.ID(begun.text(t, "id")), begun.Header().Get("Location")
	if err := one.Plan(t.Context(), w.tenant, id); err != nil {
		t.Fatal(err)
	}
	if err := one.RunShard(t.Context(), w.tenant, id, 1); err != nil {
		t.Fatal(err)
	}
	running := w.ask(t, 200, "GET", at, "")
	if running.text(t, "status") != "running" || running.JSON["done"] != 1.0 || running.JSON["total"] != 2.0 || running.JSON["currencies"] != nil {
		t.Errorf("half of it: %s", running.Body)
	}
	if got := w.ask(t, 202, "POST", at+"/cancel", "").text(t, "status"); got != "cancelled" {
		t.Errorf("cancelled: %s", got)
	}
	if err := one.RunShard(t.Context(), w.tenant, id, 0); err != nil {
		t.Fatal(err)
	}
	if got := w.ask(t, 200, "GET", at, ""); got.JSON["done"] != 1.0 || got.JSON["currencies"] != nil {
		t.Errorf("a shard went on: %s", got.Body)
	}
	problem(t, w.ask(t, 409, "POST", at+"/cancel", "").ResponseRecorder, 409, fault.Conflict)
}

// TestASimulationWhoseWorkersAreKilledIsFinishedOnce: a worker is cut off in a shard, shards are done by several at once, and the sweep goes on with what stands still: each shard counts once.
func TestASimulationWhoseWorkersAreKilledIsFinishedOnce(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s, _ := w.wouldRaise(t)
	body := fmt.Sprintf(`{"name":"x","months":3,"hypotheses":[{"kind":"move_to_version","item_id":%q,"to_version":2,"effective_on":"2026-05-01"}]}`, s.light)
	want := told(t, w.simulated(t, body))
	one := w.Simulations.InShardsOf(1)
	begun := w.ask(t, 202, "POST", "/v1/simulations", body)
	id, at := store.ID(begun.text(t, "id")), begun.Header().Get("Location")
	if err := one.Plan(t.Context(), w.tenant, id); err != nil {
		t.Fatal(err)
	}
	killed, kill := context.WithCancel(t.Context())
	kill()
	if err := one.RunShard(killed, w.tenant, id, 0); err == nil {
		t.Error("a killed worker says that it is done")
	}
	var group sync.WaitGroup
	for range 3 {
		group.Go(func() {
			if err := one.RunShard(t.Context(), w.tenant, id, 0); err != nil {
				t.Error(err)
			}
		})
	}
	group.Wait()
	if got := w.ask(t, 200, "GET", at, ""); got.JSON["done"] != 1.0 {
		t.Errorf("three did one shard: %s", got.Body)
	}
	more := func() bool { return true }
	if err := one.Unfinished(t.Context(), w.tenant, more); err != nil {
		t.Fatal(err)
	}
	if got := w.ask(t, 200, "GET", at, "").text(t, "status"); got != "running" {
		t.Errorf("the sweep didn't leave it to its jobs: %s", got)
	}
	w.exec(t, `UPDATE simulations SET moved_at = moved_at - interval '3 minutes'`)
	if err := one.Unfinished(t.Context(), w.tenant, more); err != nil {
		t.Fatal(err)
	}
	if got := w.ask(t, 200, "GET", at, ""); told(t, got) != want {
		t.Errorf("found %s, want %s", told(t, got), want)
	}
	w.exec(t, `UPDATE simulations SET finished_at = finished_at - interval '31 days' WHERE id = $1`, id)
	if err := one.Unfinished(t.Context(), w.tenant, more); err != nil {
		t.Fatal(err)
	}
	w.ask(t, 404, "GET", at, "")
	if items := w.ask(t, 200, "GET", "/v1/simulations", "").JSON["items"].([]any); len(items) != 1 {
		t.Errorf("%d are left", len(items))
	}
}

func TestASimulationTellsOfWhatItCannotTryAndRefusesWhatCannotBe(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s, _ := w.wouldRaise(t)
	w.ask(t, 201, "POST", "/v1/contracts", fmt.Sprintf(`{"billing_account_id":%q,"start_on":"2026-04-01","items":[{"item_id":%q,"version":1}],"signed_on":"2026-04-01"}`, s.account, s.light))
	of := w.simulated(t, fmt.Sprintf(`{"name":"x","months":1,"hypotheses":[{"kind":"move_to_version","item_id":%q,"to_version":2,"at":"next_renewal"}]}`, s.light))
	found := w.ask(t, 200, "GET", "/v1/simulations/"+of.text(t, "id")+"/problems", "")
	if p := found.object(t, "items", 0); of.JSON["problems"] != 1.0 || len(found.JSON["items"].([]any)) != 1 || p.JSON["hypothetical"] != true || !strings.Contains(p.text(t, "detail"), "no next term") {
		t.Errorf("problems: %s", found.Body)
	}
	for _, wrong := range []string{
		`{"kind":"move_to_version","item_id":"` + s.light + `","to_version":9,"at":"next_renewal"}`,
		`{"kind":"move_to_version","item_id":"` + s.light + `","to_version":2}`,
		`{"kind":"move_to_version","to_version":2,"at":"next_renewal"}`,
		`{"kind":"rates"}`,
		`{"kind":"tax","category":"standard","percent":"12"}`,
	} {
		problem(t, w.ask(t, 422, "POST", "/v1/simulations", `{"name":"x","hypotheses":[`+wrong+`]}`).ResponseRecorder, 422, fault.Rule)
	}
	problem(t, w.ask(t, 422, "POST", "/v1/simulations", `{"name":"x","selection":{"version":2}}`).ResponseRecorder, 422, fault.Rule)
	// A selection of nothing isn't one of everything, and a null is no number, though there is a default.
	for _, body := range []string{`{"name":"x","selection":{}}`, `{"name":"x","selection":{"contract_ids":[]}}`, `{"name":"x","months":null}`} {
		problem(t, w.ask(t, 400, "POST", "/v1/simulations", body).ResponseRecorder, 400, fault.Invalid)
	}
	problem(t, w.ask(t, 400, "POST", "/v1/bulk-changes", `{"name":"x","selection":{"contract_ids":[]},"uplift":{"percent":"5"},"effective_on":"2027-12-01"}`).ResponseRecorder, 400, fault.Invalid)
}

// TestASimulationThatCantBeMadeSaysWhyAndIsOver: what it supposes no longer stands when its turn comes, or it fails again and again.
func TestASimulationThatCantBeMadeSaysWhyAndIsOver(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s, _ := w.wouldRaise(t)
	begin := func() (store.ID, string) {
		begun := w.ask(t, 202, "POST", "/v1/simulations", fmt.Sprintf(`{"name":"x","months":3,"hypotheses":[{"kind":"move_to_version","item_id":%q,"to_version":2,"effective_on":"2026-05-01"}]}`, s.light))
		id := store.ID(begun.text(t, "id"))
		if err := w.Simulations.Plan(t.Context(), w.tenant, id); err != nil {
			t.Fatal(err)
		}
		return id, begun.Header().Get("Location")
	}
	_, broken := begin()
	owner := w.owner(t)
	if _, err := owner.Exec(t.Context(), `CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'it fails' USING ERRCODE = 'check_violation'; END $$;
		CREATE TRIGGER fails BEFORE UPDATE ON simulation_shards FOR EACH ROW EXECUTE FUNCTION fail()`); err != nil {
		t.Fatal(err)
	}
	for n := range 20 {
		if got := w.ask(t, 200, "GET", broken, "").text(t, "status"); got != "running" {
			t.Fatalf("after %d failures it is %s", n, got)
		}
		w.exec(t, `UPDATE simulations SET moved_at = moved_at - interval '3 minutes' WHERE status = 'running'`)
		if err := w.Simulations.Unfinished(t.Context(), w.tenant, func() bool { return true }); err == nil {
			t.Fatal("the sweep doesn't tell that it fails")
		}
	}
	if got := w.ask(t, 200, "GET", broken, ""); got.text(t, "status") != "failed" || !strings.Contains(got.text(t, "reason"), "again and again") || strings.Contains(got.Body.String(), "it fails") || got.JSON["finished_at"] == nil {
		t.Errorf("given up: %s", got.Body)
	}
	if _, err := owner.Exec(t.Context(), `DROP TRIGGER fails ON simulation_shards`); err != nil {
		t.Fatal(err)
	}
	id, ended := begin()
	w.ask(t, 200, "POST", "/v1/items/"+s.light+"/discontinue", "")
	if err := w.Simulations.RunShard(t.Context(), w.tenant, id, 0); err != nil {
		t.Fatal(err)
	}
	if got := w.ask(t, 200, "GET", ended, ""); got.text(t, "status") != "failed" || !strings.Contains(got.text(t, "reason"), "discontinued") {
		t.Errorf("of an item that is sold no more: %s", got.Body)
	}
	problem(t, w.ask(t, 409, "POST", ended+"/cancel", "").ResponseRecorder, 409, fault.Conflict)
	if err := w.Simulations.Unfinished(t.Context(), w.tenant, func() bool { return true }); err != nil {
		t.Errorf("the sweep goes on with what is over: %v", err)
	}
}
