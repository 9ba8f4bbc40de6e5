package main

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"net/http"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/testdb"
)

// dueWorld is a live tenant with contracts whose term ends on one day, each with two reservations of the day.
type dueWorld struct {
	client
	conn      *pgx.Conn
	due       civil.Date
	contracts []string
	accounts  []string
}

// What each contract costs: ten of the plan and one of the option, then eleven at another price, and the option's price goes up by
// a tenth with the renewal.
const (
	dueBefore = 10*1000 + 200
	dueAfter  = 11*900 + 220
)

func (w *dueWorld) fill(t *testing.T, contracts int) {
	t.Helper()
	s := w.shop(t)
	option := s.option("option", charge("base", "200", nil))
	basic := s.plan("basic", []string{option}, charge("base", "1000", object{"model": "per_unit"}))
	for i := range max(1, contracts/10) {
		w.accounts = append(w.accounts, w.account(t, nth("株式会社", i), nil))
	}
	w.contracts = make([]string, contracts)
	var wg sync.WaitGroup
	for worker := range 4 {
		wg.Go(func() {
			for i := worker; i < contracts; i += 4 {
				signed := w.sign(t, w.accounts[i%len(w.accounts)], w.due.AddMonths(-1).String(), object{
					"term_months": 1, "renewal": object{"kind": "auto", "price_policy": "uplift", "uplift_percent": "10"},
					"items": []object{{"item_id": basic, "quantity": "10", "ref": "plan"}, {"item_id": option, "parent_ref": "plan"}},
				})
				id, plan := signed.text(t, "id"), signed.text(t, "items", 0, "id")
				w.change(t, id, w.due.String(), object{"op": "change_quantity", "contract_item_id": plan, "by": "1"})
				w.change(t, id, w.due.String(), object{"op": "customize_item", "contract_item_id": plan, "charge_code": "base", "negotiated_price": "900"})
				w.contracts[i] = id
			}
		})
	}
	wg.Wait()
}

// left is how many contracts have yet to live the day.
func (w *dueWorld) left(t *testing.T) (n int) {
	t.Helper()
	if err := w.conn.QueryRow(t.Context(), "SELECT count(*) FROM contracts WHERE next_day <= $1", w.due.Time()).Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}

// jobs is how many jobs could or should be worked now.
func (w *dueWorld) jobs(t *testing.T) (n int) {
	t.Helper()
	if err := w.conn.QueryRow(t.Context(), "SELECT count(*) FROM river.river_job WHERE state IN ('available', 'running', 'retryable') AND kind <> 'sweep'").Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}

// TestADayThatWorkersAreKilledOnIsLivedOnce: reservations and renewals fall due, and the worker is killed again and again while it
// executes them. Each is executed once, on its own date; what is billed then is right to the yen, and nothing is left to do.
func TestADayThatWorkersAreKilledOnIsLivedOnce(t *testing.T) {
	t.Parallel()
	contracts, kills, atLeast := 40, 3, 1
	if *full {
		contracts, kills, atLeast = 500, 25, 10
	}
	seed := uint64(time.Now().UnixNano())
	random := rand.New(rand.NewPCG(seed, seed))
	testDB := testdb.New(t)
	before := keiyakuServing(t, testDB.AppURL, "--no-jobs")
	conn, err := pgx.Connect(t.Context(), testDB.OwnerURL)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(context.Background())
	w := &dueWorld{client: live(t, testDB.AppURL, "http://"+before.addr), conn: conn}
	me := w.get(t, "/v1/me")
	if _, err := conn.Exec(t.Context(), "SELECT set_config('app.tenant_id', $1, false)", me.text(t, "tenant_id")); err != nil {
		t.Fatal(err)
	}
	// Two or three days ahead, and no end of a month that a month later isn't.
	w.due = civil.Of(time.Now(), time.UTC).AddDays(3).AddMonths(-1).AddMonths(1)
	w.fill(t, contracts)
	if n := w.left(t); n != contracts {
		t.Fatalf("%d contracts have something due on %s, want %d", n, w.due, contracts)
	}
	before.ends(t)

	// The day comes, for our clock and for River's.
	env := []string{"KEIYAKU_DATABASE_URL=" + testDB.AppURL, aheadVariable + "=5"}
	after := servingWith(t, env, "--no-jobs")
	w.base = "http://" + after.addr
	if _, err := conn.Exec(t.Context(), "UPDATE river.river_job SET state = 'available', scheduled_at = now() WHERE state = 'scheduled'"); err != nil {
		t.Fatal(err)
	}
	starts := func() running { return keiyaku(t, env, "worker", "--job-timeout=5s", "--job-rescue-after=10s") }
	hit := 0
	for range kills {
		working := starts()
		stood := w.left(t)
		for begin := time.Now(); w.left(t) == stood && stood > 0 && time.Since(begin) < 30*time.Second; {
			time.Sleep(time.Millisecond)
		}
		time.Sleep(time.Duration(random.IntN(60)) * time.Millisecond)
		if err := working.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		_ = working.Wait()
		if n := w.left(t); n > 0 && n < contracts {
			hit++
		}
	}
	t.Logf("seed %d: %d of %d kills hit the day in the middle", seed, hit, kills)
	if hit < atLeast {
		t.Errorf("only %d of %d kills hit the day in the middle", hit, kills)
	}
	working := starts()
	for begin := time.Now(); w.left(t)+w.jobs(t) > 0; time.Sleep(50 * time.Millisecond) {
		if time.Since(begin) > 2*time.Minute {
			t.Fatalf("%d contracts and %d jobs are left after two minutes", w.left(t), w.jobs(t))
		}
	}

	w.livedOnce(t)
	w.bill(t, w.due.AddDays(5).String())
	w.issue(t, w.due.AddDays(5).String())
	sum := 0
	for _, document := range w.list(t, "/v1/invoices") {
		amount := 0
		if _, err := fmt.Sscan(at(document, "total", "amount").(string), &amount); err != nil {
			t.Fatal(err)
		}
		sum += amount
	}
	if want := contracts * (dueBefore + dueAfter) * 110 / 100; sum != want {
		t.Errorf("billed %d, want %d", sum, want)
	}
	if next := w.list(t, "/v1/reservations"); len(next) > 0 {
		t.Errorf("still reserved: %v", next[0])
	}
	working.ends(t)
	after.ends(t)
	verifiedWith(t, env)
}

// livedOnce looks at every contract: what was reserved was executed once, the renewal recorded once.
func (w *dueWorld) livedOnce(t *testing.T) {
	t.Helper()
	for _, id := range w.contracts {
		count := map[any]int{}
		for _, e := range w.list(t, "/v1/contracts/"+id+"/timeline") {
			count[e["kind"]]++
			if e["kind"] == "change_executed" && e["effective_on"] != w.due.String() {
				t.Errorf("executed as of %v", e["effective_on"])
			}
		}
		if count["change_executed"] != 2 || count["contract_renewed"] != 1 || count["change_failed"] != 0 {
			t.Errorf("%s lived %v", id, count)
		}
		for _, change := range w.list(t, "/v1/contracts/"+id+"/changes") {
			if kinds := eventKinds(change); change["status"] == "executed" && !slices.Equal(kinds, []any{"recorded", "executed"}) {
				t.Errorf("a change went through %v", kinds)
			}
		}
		now := w.get(t, "/v1/contracts/"+id)
		if q := now.at("items", 0, "quantity"); q != "11" {
			t.Errorf("%s has %v of the plan", id, q)
		}
		if t.Failed() {
			t.Fatal(now.body)
		}
	}
}

func eventKinds(change object) (kinds []any) {
	events, _ := change["events"].([]any)
	for _, e := range events {
		kinds = append(kinds, at(e, "kind"))
	}
	return kinds
}

// accepting is a change that a client got recorded: what it asked for, and the version that it made of the contract.
type accepting struct {
	version float64
	method  string
	path    string
	body    object
	id      string
}

// TestSixteenClientsOnTenContracts lets clients change the same contracts at once, each by what it has just read. Who comes second is
// told so and nothing is lost: telling the accepted changes again, one after the other in the order of their versions, to
// contracts that nobody else touches gives the same contracts.
func TestSixteenClientsOnTenContracts(t *testing.T) {
	t.Parallel()
	clients, each := 16, 20
	if *full {
		each = 200
	}
	testDB := testdb.New(t)
	c := sandbox(t, testDB.AppURL, "2026-04-10", "--no-jobs")
	s := c.shop(t)
	seat := s.option("seat", charge("base", "200", object{"model": "per_unit"}))
	basic := s.plan("basic", []string{seat}, charge("base", "1000", object{"model": "per_unit"}))
	account := c.account(t, "株式会社山田製作所", nil)
	signed := func() (id, plan string) {
		st := c.sign(t, account, "2026-03-01", object{"items": []object{{"item_id": basic, "quantity": "10"}}})
		return st.text(t, "id"), st.text(t, "items", 0, "id")
	}
	var contracts, plans []string
	for range 10 {
		id, plan := signed()
		contracts, plans = append(contracts, id), append(plans, plan)
	}
	var mu sync.Mutex
	accepted := make([][]accepting, len(contracts))
	answers := map[int]int{}
	var wg sync.WaitGroup
	for n := range clients {
		r := rand.New(rand.NewPCG(uint64(n), 16))
		wg.Go(func() {
			for range each {
				i := r.IntN(len(contracts))
				mu.Lock()
				had := slices.Clone(accepted[i])
				mu.Unlock()
				done, status := c.hammer(t, r, contracts[i], plans[i], seat, had)
				mu.Lock()
				answers[status]++
				if status < 300 {
					accepted[i] = append(accepted[i], done)
				}
				mu.Unlock()
			}
		})
	}
	wg.Wait()
	t.Logf("answers: %v", answers)
	for status := range answers {
		if status >= 500 || status == http.StatusBadRequest || status == http.StatusNotFound {
			t.Errorf("%d answers were %d", answers[status], status)
		}
	}
	if answers[http.StatusCreated] < 50 || answers[http.StatusPreconditionFailed]+answers[http.StatusConflict] == 0 {
		t.Errorf("nobody was in anybody's way: %v", answers)
	}
	for i, id := range contracts {
		c.toldAgain(t, id, plans[i], accepted[i], signed)
	}
	verified(t, testDB.AppURL)
}

// hammer does one thing to a contract by what it reads.
func (c client) hammer(t *testing.T, r *rand.Rand, contract, plan, seat string, had []accepting) (accepting, int) {
	now, err := c.send("GET", "/v1/contracts/"+contract, nil)
	if err != nil {
		t.Error(err)
		return accepting{}, 599
	}
	w := accepting{method: "POST", path: "/v1/contracts/{contract}/changes", body: object{"effective_on": civil.MustParse("2026-03-20").AddDays(r.IntN(60)).String()}}
	operation := object{"op": "change_quantity", "contract_item_id": plan, "by": fmt.Sprint(r.IntN(5) - 2)}
	match := now.etag()
	switch r.IntN(5) {
	case 0:
		operation = object{"op": "customize_item", "contract_item_id": plan, "charge_code": "base", "negotiated_price": fmt.Sprint(500 + r.IntN(500))}
	case 1:
		operation = object{"op": "add_item", "item_id": seat, "parent_contract_item_id": plan, "quantity": fmt.Sprint(1 + r.IntN(3))}
	case 2:
		operation = object{"op": "add_discount", "target": object{"scope": "contract"}, "kind": "percent", "value": fmt.Sprint(1 + r.IntN(9)), "name": "割引"}
	case 3:
		if len(had) > 0 {
			operation = object{"op": "undo", "change_id": had[r.IntN(len(had))].id}
			delete(w.body, "effective_on")
		}
	}
	w.body["operations"] = []object{operation}
	if r.IntN(6) == 0 && len(had) > 0 {
		of := had[r.IntN(len(had))].id
		read, err := c.send("GET", "/v1/changes/"+of, nil)
		if err != nil {
			t.Error(err)
			return w, 599
		}
		w.path, w.body, match = "/v1/changes/"+of+"/cancel", object{}, read.etag()
	}
	a, err := c.send(w.method, filled(w.path, contract), w.body, "If-Match", match)
	if err != nil {
		t.Error(err)
		return w, 599
	}
	if a.status >= 500 {
		t.Errorf("%s: %d %s", w.path, a.status, a.body)
	}
	w.version, _ = a.at("contract_version").(float64)
	w.id, _ = a.at("id").(string)
	return w, a.status
}

func filled(path, contract string) string {
	return strings.Replace(path, "{contract}", contract, 1)
}

// toldAgain tells what was accepted of a contract to a fresh one, and compares the two.
func (c client) toldAgain(t *testing.T, contract, plan string, accepted []accepting, signed func() (id, plan string)) {
	t.Helper()
	slices.SortFunc(accepted, func(a, b accepting) int { return cmp.Compare(a.version, b.version) })
	other, otherPlan := signed()
	same := map[string]string{plan: otherPlan}
	for i, w := range accepted {
		if want := float64(i + 2); w.version != want {
			t.Fatalf("the %d-th change of %s made version %v of it, want %v: a change was lost or two made one version", i+1, contract, w.version, want)
		}
		path, body := w.path, again(w.body, same).(object)
		match := c.get(t, "/v1/contracts/"+other).etag()
		if id, ok := strings.CutPrefix(w.path, "/v1/changes/"); ok {
			id = strings.TrimSuffix(id, "/cancel")
			path = "/v1/changes/" + same[id] + "/cancel"
			match = c.get(t, "/v1/changes/"+same[id]).etag()
		}
		a, err := c.send(w.method, filled(path, other), body, "If-Match", match)
		if err != nil || a.status >= 300 {
			t.Fatalf("alone, %s %v isn't accepted: %v %s", path, body, err, a.body)
		}
		same[w.id] = a.text(t, "id")
	}
	for _, view := range []string{"", "?as_of=2026-03-25", "?as_of=2026-06-30", "/expected-invoices?up_to=2026-12-31"} {
		one, two := c.get(t, "/v1/contracts/"+contract+view).json, c.get(t, "/v1/contracts/"+other+view).json
		delete(one, "number")
		delete(two, "number")
		c.alike(t, contract+view, one, two)
	}
	segments := func(of string) object {
		var all []any
		for _, s := range c.list(t, "/v1/contracts/"+of+"/segments") {
			all = append(all, s)
		}
		return object{"items": all}
	}
	c.alike(t, contract+"/segments", segments(contract), segments(other))
}

func (c client) alike(t *testing.T, what string, one, two object) {
	t.Helper()
	if one, two := plain(t, one), plain(t, two); one != two {
		differ := 0
		for differ < min(len(one), len(two)) && one[differ] == two[differ] {
			differ++
		}
		differ = max(0, differ-200)
		t.Errorf("%s\nis  …%.600s\nand alone …%.600s", what, one[differ:], two[differ:])
	}
}

// again is a request with the ids of the second telling.
func again(v any, same map[string]string) any {
	switch v := v.(type) {
	case object:
		out := object{}
		for name, inner := range v {
			out[name] = again(inner, same)
		}
		return out
	case []object:
		out := make([]any, len(v))
		for i, inner := range v {
			out[i] = again(inner, same)
		}
		return out
	case string:
		return cmp.Or(same[v], v)
	}
	return v
}

// plain writes down a view without what two tellings have of their own; a list in no order, for that is by ids.
func plain(t *testing.T, v object) string {
	t.Helper()
	list, _ := v["items"].([]any)
	of := func(v any) string {
		text, err := json.Marshal(natural(v))
		if err != nil {
			t.Fatal(err)
		}
		return regexp.MustCompile(`"recorded_from":"[^"]*"|C-\d+`).ReplaceAllString(string(text), "")
	}
	slices.SortFunc(list, func(a, b any) int { return cmp.Compare(of(a), of(b)) })
	return of(v)
}
