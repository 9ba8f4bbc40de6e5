package main

import (
	"fmt"
	"math/rand/v2"
	"net/http"
	"slices"
	"testing"
	"time"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/testdb"
)

// worker starts a process that works jobs alone, with the bounds that the demo has.
func worker(t *testing.T, databaseURL string) running {
	t.Helper()
	return keiyaku(t, []string{"KEIYAKU_DATABASE_URL=" + databaseURL}, "worker", "--job-timeout=5s", "--job-rescue-after=10s")
}

// Where the story that is told with and without faults begins and ends.
const (
	storyBegins = "2026-04-01"
	storyEnds   = "2026-10-01"
)

// reservations makes contracts of three months that renew, each with something reserved for every twenty days, and gives
// their accounts. It is the same story each time.
func reservations(t *testing.T, c client) (accounts []string) {
	t.Helper()
	return manyReservations(t, c, 12)
}

func manyReservations(t *testing.T, c client, n int) (accounts []string) {
	t.Helper()
	s := c.shop(t)
	seat := s.option("seat", charge("base", "200", object{"model": "per_unit"}))
	basic := s.plan("basic", []string{seat}, charge("base", "1000", object{"model": "per_unit"}), charge("setup", "5000", object{"kind": "one_time"}))
	plus := s.plan("plus", []string{seat}, charge("base", "9000", nil))
	for i := range n {
		account := c.account(t, nth("株式会社", i), object{"closing_day": 31 - i%31})
		signed := c.sign(t, account, storyBegins, object{"term_months": 3, "items": []object{{"item_id": basic, "quantity": "10"}}})
		contract, item := signed.text(t, "id"), signed.text(t, "items", 0, "id")
		day := civil.MustParse(storyBegins).AddDays(1 + 3*i%20)
		for j := range 8 {
			c.change(t, contract, day.AddDays(20*j).String(), []object{
				{"op": "change_quantity", "contract_item_id": item, "by": "1"},
				{"op": "customize_item", "contract_item_id": item, "charge_code": "base", "negotiated_price": fmt.Sprint(900 - 10*j - i%100)},
				{"op": "add_discount", "target": object{"scope": "contract"}, "kind": "percent", "value": "5", "end_on": day.AddDays(20*j + 45).String(), "name": "期間限定"},
				{"op": "add_item", "item_id": seat, "parent_contract_item_id": item, "quantity": "2"},
			}[(i+j)%4])
		}
		switch i % 3 {
		case 0:
			c.change(t, contract, "", object{"op": "terminate", "end_on": "2026-09-24"})
		case 1:
			c.change(t, contract, "2026-09-25", object{"op": "change_item", "contract_item_id": item, "item_id": plus})
		}
		accounts = append(accounts, account)
	}
	return accounts
}

func TestWorkersThatAreKilledLoseNothingAndDoNothingTwice(t *testing.T) {
	t.Parallel()
	const seed = 20260401
	random := rand.New(rand.NewPCG(seed, seed))
	db := testdb.New(t)
	server := keiyakuServing(t, db.AppURL, "--no-jobs")
	working := worker(t, db.AppURL)
	undisturbed := tenant(t, db.AppURL, "http://"+server.addr, storyBegins)
	moved := tenant(t, db.AppURL, "http://"+server.addr, storyBegins)
	billed := tenant(t, db.AppURL, "http://"+server.addr, storyBegins)
	reservations(t, undisturbed)
	reservations(t, moved)
	accounts := reservations(t, billed)

	// Two tell their story without faults up to its end; one of them has yet to be billed.
	undisturbed.advance(t, storyEnds)
	undisturbed.bill(t, storyEnds)
	want := undisturbed.picture(t)
	billed.advance(t, storyEnds)

	// The third's clock is on its way when the worker is killed. As soon as another goes on with it, that one is killed too, with
	// the second's bill runs in its hands, and the next one at once, with more of them. It takes River up to 20 s to see that
	// the worker that led the others is gone, so nobody has yet repaired anything then.
	advance := moved.begin(t, storyEnds)
	var runs []string
	clockHit, runsHit := 0, 0
	for round, upTo := range []string{"", "2026-06-30", storyEnds} {
		if round < 2 {
			movesOn(t, moved)
		}
		var begun []string
		for _, account := range accounts {
			if upTo != "" {
				run := billed.ask(t, http.StatusAccepted, "POST", "/v1/bill-runs", object{"up_to": upTo, "billing_account_ids": []string{account}})
				begun = append(begun, "/v1/bill-runs/"+run.text(t, "id"))
			}
		}
		time.Sleep(time.Duration(random.IntN(150)) * time.Millisecond)
		if err := working.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		_ = working.Wait()
		if round < 2 && moved.get(t, advance).at("status") == "running" {
			clockHit++
		}
		if slices.ContainsFunc(begun, func(run string) bool { return billed.get(t, run).at("status") != "finished" }) {
			runsHit++
		}
		runs = append(runs, begun...)
		working = worker(t, db.AppURL)
	}
	if clockHit < 2 || runsHit < 2 {
		t.Errorf("with the seed %d, %d kills hit the clock in the middle and %d the bill runs", seed, clockHit, runsHit)
	}
	moved.finished(t, advance)
	for _, run := range runs {
		billed.finished(t, run)
	}
	moved.bill(t, storyEnds)
	for name, c := range map[string]client{"the moved clock": moved, "the bill runs": billed} {
		executedOnce(t, c)
		samePicture(t, name, c.picture(t), want)
	}

	// All can be issued, without a gap in the numbers.
	for _, c := range []client{undisturbed, moved, billed} {
		c.issue(t, storyEnds)
		if drafts := c.list(t, "/v1/invoices?status=draft"); len(drafts) > 0 {
			t.Errorf("still a draft: %v", drafts[0])
		}
		documents := c.list(t, "/v1/invoices?kind=invoice")
		for n := range documents {
			number := fmt.Sprintf("INV-%06d", n+1)
			if !slices.ContainsFunc(documents, func(d object) bool { return d["number"] == number }) {
				t.Errorf("there is no %s among %d invoices", number, len(documents))
			}
		}
	}
	working.ends(t)
	server.ends(t)
	verified(t, db.AppURL)
}

// movesOn waits until a clock that is on its way passes another day.
func movesOn(t *testing.T, c client) {
	t.Helper()
	stood := c.get(t, "/v1/test-clock").text(t, "today")
	for begin := time.Now(); time.Since(begin) < time.Minute; time.Sleep(2 * time.Millisecond) {
		if c.get(t, "/v1/test-clock").text(t, "today") != stood {
			return
		}
	}
	t.Fatalf("the clock still stands at %s", stood)
}

// executedOnce looks at every reservation: recorded, then executed on its day, and nothing else.
func executedOnce(t *testing.T, c client) {
	t.Helper()
	count := 0
	for _, contract := range c.list(t, "/v1/contracts") {
		for _, change := range c.list(t, "/v1/contracts/"+contract["id"].(string)+"/changes") {
			count++
			kinds := []any{at(change, "events", 0, "kind"), at(change, "events", 1, "kind"), at(change, "events", 2, "kind")}
			if at(change, "status") != "executed" || !slices.Equal(kinds, []any{"recorded", "executed", nil}) || at(change, "events", 1, "effective_on") != at(change, "effective_on") {
				t.Errorf("a change is %v after %v", at(change, "status"), at(change, "events"))
			}
		}
	}
	if count < 100 {
		t.Errorf("only %d changes", count)
	}
}
