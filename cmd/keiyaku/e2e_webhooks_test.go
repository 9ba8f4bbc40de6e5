package main

import (
	"encoding/json"
	"io"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"slices"
	"sync"
	"testing"
	"time"

	standardwebhooks "github.com/standard-webhooks/standard-webhooks/libraries/go"

	"keiyaku/internal/testdb"
)

// hookReceiver is a system of somebody else's: it verifies every message with the specification's own library, keeps what it has acknowledged, and fails at random: it
// answers 500, or not at all, or keeps a message and doesn't say so.
type hookReceiver struct {
	*httptest.Server
	mu       sync.Mutex
	random   *rand.Rand
	hook     *standardwebhooks.Webhook
	faults   int
	failed   map[string]int // by message: how often it did
	doubles  int
	kept     map[string]hookMessage
	order    []string
	problems []string
}

type hookMessage struct {
	Type     string `json:"type"`
	Sequence int    `json:"sequence"`
	Data     struct {
		ID         string `json:"id"`
		CustomerID string `json:"customer_id"`
	} `json:"data"`
}

func newHookReceiver(t *testing.T, seed uint64) *hookReceiver {
	t.Helper()
	r := &hookReceiver{random: rand.New(rand.NewPCG(seed, seed)), kept: map[string]hookMessage{}, failed: map[string]int{}}
	r.Server = httptest.NewServer(http.HandlerFunc(r.receive))
	t.Cleanup(r.Close)
	return r
}

func (r *hookReceiver) receive(w http.ResponseWriter, request *http.Request) {
	r.mu.Lock()
	defer r.mu.Unlock()
	body, err := io.ReadAll(request.Body)
	if err != nil {
		return
	}
	if err := r.hook.Verify(body, request.Header); err != nil {
		r.problems = append(r.problems, err.Error())
	}
	var m hookMessage
	if err := json.Unmarshal(body, &m); err != nil {
		r.problems = append(r.problems, err.Error())
	}
	id := request.Header.Get("webhook-id")
	fault := r.random.IntN(100)
	if r.failed[id] == 2 { // the third wait is longer than a test's
		fault = 100
	}
	if fault < 12 {
		r.failed[id]++
	}
	if fault < 8 { // before it is kept
		r.faults++
		if fault < 4 {
			panic(http.ErrAbortHandler)
		}
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	if _, double := r.kept[id]; double {
		r.doubles++
	} else {
		r.kept[id] = m
		r.order = append(r.order, id)
	}
	if fault < 12 { // after it was kept
		r.faults++
		panic(http.ErrAbortHandler)
	}
	w.WriteHeader(http.StatusNoContent)
}

// TestWebhooksReachWhoListens: everything on every timeline arrives, of each customer in order and without a gap, at a receiver that fails at random, while the
// worker that sends is killed again and again.
func TestWebhooksReachWhoListens(t *testing.T) {
	t.Parallel()
	db := testdb.New(t)
	allowed := "KEIYAKU_WEBHOOK_NETWORKS=127.0.0.0/8"
	server := keiyakuServing(t, db.AppURL, "--no-jobs", "--webhook-networks=127.0.0.0/8")
	work := func() running {
		return keiyaku(t, []string{"KEIYAKU_DATABASE_URL=" + db.AppURL, allowed}, "worker", "--job-timeout=5s", "--job-rescue-after=10s")
	}
	working := work()
	c := tenant(t, db.AppURL, "http://"+server.addr, storyBegins)
	r := newHookReceiver(t, 7)
	made := c.ask(t, http.StatusCreated, "POST", "/v1/webhook-endpoints", object{"url": r.URL + "/hooks", "description": "CRM"})
	var err error
	if r.hook, err = standardwebhooks.NewWebhook(made.text(t, "secret")); err != nil {
		t.Fatal(err)
	}
	if a := c.ask(t, http.StatusOK, "POST", "/v1/webhook-endpoints/"+made.text(t, "webhook_endpoint", "id")+"/test", nil); a.at("took_ms") == nil {
		t.Errorf("the test message: %s", a.body)
	}
	reservations(t, c)
	c.bill(t, storyBegins)
	c.issue(t, storyBegins)
	for range 3 {
		time.Sleep(time.Second)
		if err := working.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		_ = working.Wait()
		working = work()
	}
	events := map[string]object{}
	all, _ := eventsBehind("", func(page string) answer { return c.get(t, page) })
	for _, e := range all {
		events[e["id"].(string)] = e
	}
	arrived := func() (n int) {
		r.mu.Lock()
		defer r.mu.Unlock()
		for id := range events {
			if _, ok := r.kept[id]; ok {
				n++
			}
		}
		return n
	}
	for begin := time.Now(); arrived() < len(events); time.Sleep(100 * time.Millisecond) {
		if time.Since(begin) > 4*time.Minute {
			t.Fatalf("%d of %d events have arrived after four minutes; the log: %s", arrived(), len(events), c.get(t, "/v1/webhook-deliveries?status=failed").body)
		}
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if len(r.problems) > 0 {
		t.Errorf("what arrived has problems: %q", r.problems)
	}
	last := map[string]int{}
	for _, id := range r.order {
		m := r.kept[id]
		if m.Type == "webhook.test" {
			continue
		}
		if m.Sequence != last[m.Data.CustomerID]+1 {
			t.Errorf("of customer %s the message %d came after %d", m.Data.CustomerID, m.Sequence, last[m.Data.CustomerID])
		}
		last[m.Data.CustomerID] = m.Sequence
		if e := events[id]; e == nil || e["type"] != m.Type {
			t.Errorf("the message %s isn't an event of the feed: %+v", id, m)
		}
	}
	if len(events) < 100 || r.faults < 10 || len(last) < 10 {
		t.Errorf("only %d events of %d customers, and %d faults", len(events), len(last), r.faults)
	}
	t.Logf("%d events of %d customers arrived in order, %d faults of the receiver, %d came twice", len(events), len(last), r.faults, r.doubles)
	delivered := slices.DeleteFunc(c.list(t, "/v1/webhook-deliveries"), func(d object) bool { return d["status"] == "delivered" })
	if len(delivered) > 3 { // what was kept without saying so is still to be sent again
		t.Errorf("%d deliveries are open", len(delivered))
	}
}
