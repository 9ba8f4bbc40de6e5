package httpapi

import (
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"slices"
	"sync"
	"testing"
	"time"

	standardwebhooks "github.com/standard-webhooks/standard-webhooks/libraries/go"

	"keiyaku/api"
	"keiyaku/internal/store"
)

// receiver listens as others do: it verifies with the specification's own library, and answers as it is told.
type receiver struct {
	*httptest.Server
	t      *testing.T
	mu     sync.Mutex
	secret string
	status int
	// refused is which messages it refuses, whatever the status.
	refused map[string]bool
	got     []api.WebhookMessage
}

func newReceiver(t *testing.T) *receiver {
	t.Helper()
	r := &receiver{t: t, status: http.StatusNoContent, refused: map[string]bool{}}
	r.Server = httptest.NewServer(http.HandlerFunc(r.receive))
	t.Cleanup(r.Close)
	return r
}

func (r *receiver) receive(w http.ResponseWriter, request *http.Request) {
	r.mu.Lock()
	defer r.mu.Unlock()
	body, err := io.ReadAll(request.Body)
	if err != nil {
		r.t.Error(err)
	}
	hook, err := standardwebhooks.NewWebhook(r.secret)
	if err != nil {
		r.t.Error(err)
	}
	headers := request.Header.Clone()
	if err := hook.VerifyIgnoringTimestamp(body, headers); err != nil {
		r.t.Errorf("a message isn't verified: %v", err)
	}
	var m api.WebhookMessage
	if err := json.Unmarshal(body, &m); err != nil {
		r.t.Error(err)
	}
	if id := headers.Get("webhook-id"); id != string(m.Data.ID.String()) {
		r.t.Errorf("the message %s is about the event %s", id, m.Data.ID)
	}
	status := r.status
	if r.refused[m.Data.ID.String()] {
		status = http.StatusInternalServerError
	}
	if status < 300 {
		r.got = append(r.got, m)
	}
	w.WriteHeader(status)
}

func (r *receiver) set(f func()) {
	r.mu.Lock()
	defer r.mu.Unlock()
	f()
}

// received gives the sequences and types of what has arrived since the last time.
func (r *receiver) received() []string {
	r.mu.Lock()
	defer r.mu.Unlock()
	var out []string
	for _, m := range r.got {
		out = append(out, fmt.Sprintf("%d %s", m.Sequence, m.Type))
	}
	r.got = nil
	return out
}

// listen makes an endpoint at a receiver.
func (w *world) listen(t *testing.T, r *receiver, more string) (id string) {
	t.Helper()
	a := w.ask(t, 201, "POST", "/v1/webhook-endpoints", `{"url":"`+r.URL+`/hooks"`+more+`}`)
	r.set(func() { r.secret = a.text(t, "secret") })
	return a.text(t, "webhook_endpoint.id")
}

// handOn hands on all that has been told. A transaction of another test, on the same server, may keep it back for a moment.
func (w *world) handOn(t *testing.T) {
	t.Helper()
	var now int
	if err := w.db.Pool(t).QueryRow(t.Context(), "SELECT pg_current_xact_id()::text::bigint").Scan(&now); err != nil {
		t.Fatal(err)
	}
	for begin := time.Now(); ; time.Sleep(10 * time.Millisecond) {
		done, err := w.Webhooks.HandOn(t.Context(), w.tenant, now)
		if err != nil || time.Since(begin) > 30*time.Second {
			t.Fatalf("handing on: %t, %v", done, err)
		}
		if done {
			return
		}
	}
}

// deliver does what the jobs of webhooks do, until nothing is due.
func (w *world) deliver(t *testing.T) {
	t.Helper()
	w.handOn(t)
	endpoints, err := w.Webhooks.List(t.Context(), w.tenant)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range endpoints {
		lanes := map[store.ID]bool{}
		for page := w.ask(t, 200, "GET", "/v1/webhook-deliveries?limit=200&webhook_endpoint_id="+string(e.ID), ""); ; {
			for i := range page.JSON["items"].([]any) {
				d := page.object(t, "items", i)
				id, _ := d.JSON["customer_id"].(string)
				lanes[store.OrNil(store.ID(id))] = true
			}
			cursor, ok := page.JSON["next_cursor"].(string)
			if !ok {
				break
			}
			page = w.ask(t, 200, "GET", "/v1/webhook-deliveries?limit=200&webhook_endpoint_id="+string(e.ID)+"&cursor="+cursor, "")
		}
		for _, customer := range slices.Sorted(maps.Keys(lanes)) {
			if _, err := w.Webhooks.Deliver(t.Context(), w.tenant, e.ID, customer, func() bool { return true }); err != nil {
				t.Fatal(err)
			}
		}
	}
}

func same(t *testing.T, what string, got []string, want ...string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("%s: %q, want %q", what, got, want)
	}
}

func TestWhoListensIsToldInOrder(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	r := newReceiver(t)
	endpoint := w.listen(t, r, "")
	place := "/v1/webhook-endpoints/" + endpoint
	if a := w.ask(t, 200, "POST", place+"/test", ""); a.JSON["response_status"] != 204.0 || a.JSON["problem"] != nil {
		t.Errorf("the test message went %s", a.Body)
	}
	same(t, "the test message", r.received(), "0 webhook.test")
	contract := w.sign(t, s, "").Header().Get("Location")
	w.deliver(t)
	same(t, "a contract", r.received(), "1 contract.signed", "2 contract.started")
	w.deliver(t)
	same(t, "doing it again", r.received())

	// While the receiver refuses, what comes later waits, for five minutes.
	r.set(func() { r.status = http.StatusServiceUnavailable })
	change := func(percent int) {
		w.change(t, contract, fmt.Sprintf(`{"effective_on":"2026-04-01","operations":[{"op":"add_discount","target":{"scope":"contract"},"kind":"percent","value":"%d","name":"割引%d"}]}`, percent, percent))
	}
	change(2)
	w.deliver(t)
	if a := w.ask(t, 200, "GET", place, ""); a.JSON["failing_since"] == nil {
		t.Errorf("the endpoint fails and doesn't tell: %s", a.Body)
	}
	r.set(func() { r.status = http.StatusNoContent })
	change(3)
	w.deliver(t)
	same(t, "before the refused message is due", r.received())
	w.wall.pass(6 * time.Second)
	w.deliver(t)
	same(t, "once it is due", r.received(), "3 change.applied", "4 change.applied")
	if a := w.ask(t, 200, "GET", place, ""); a.JSON["failing_since"] != nil {
		t.Errorf("the endpoint fails no longer and doesn't tell: %s", a.Body)
	}
	log := w.ask(t, 200, "GET", "/v1/webhook-deliveries?webhook_endpoint_id="+endpoint, "").object(t, "items", 1)
	if log.JSON["status"] != "delivered" || len(log.JSON["attempts"].([]any)) != 2 {
		t.Errorf("the log of the refused message is %v", log.JSON)
	}
	if one := w.ask(t, 200, "GET", "/v1/webhook-deliveries/"+log.text(t, "id"), ""); one.text(t, "id") != log.text(t, "id") {
		t.Errorf("the delivery is %s", one.Body)
	}

	// One message alone is refused, for longer: later ones go past it after five minutes, and it comes in the end.
	change(4)
	w.handOn(t)
	poison := w.ask(t, 200, "GET", "/v1/webhook-deliveries?status=pending", "").object(t, "items", 0).text(t, "event_id")
	r.set(func() { r.refused[poison] = true })
	w.deliver(t)
	change(5)
	for range 6 {
		w.wall.pass(time.Minute)
		w.deliver(t)
	}
	same(t, "behind a message that fails for five minutes", r.received(), "6 change.applied")
	r.set(func() { delete(r.refused, poison) })
	w.wall.pass(time.Hour)
	w.deliver(t)
	same(t, "that message", r.received(), "5 change.applied")

	// What was sent is sent again.
	again := w.ask(t, 200, "POST", place+"/replay", `{"event_ids":["`+poison+`"]}`)
	if again.JSON["deliveries"] != 1.0 {
		t.Errorf("replaying: %s", again.Body)
	}
	all := w.ask(t, 200, "POST", place+"/replay", `{"from":"2026-01-01T00:00:00Z","status":"delivered"}`)
	w.deliver(t)
	if all.JSON["deliveries"] != 6.0 {
		t.Errorf("replaying: %s", all.Body)
	}
	same(t, "again", r.received(), "7 change.applied", "8 contract.signed", "9 contract.started", "10 change.applied", "11 change.applied", "12 change.applied", "13 change.applied")
}

func TestASecretIsRotatedWithOverlap(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	r := newReceiver(t)
	place := "/v1/webhook-endpoints/" + w.listen(t, r, "")
	etag := w.ask(t, 200, "GET", place, "").Header().Get("ETag")
	w.ask(t, 428, "POST", place+"/rotate-secret", `{"overlap_hours":2}`)
	rotated := w.ask(t, 200, "POST", place+"/rotate-secret", `{"overlap_hours":2}`, header("If-Match", etag))
	old, fresh := r.secret, rotated.text(t, "secret")
	if old == fresh {
		t.Fatal("the secret is the same")
	}
	w.sign(t, s, "")
	w.deliver(t) // the receiver still knows the old one
	same(t, "with the old secret", r.received(), "1 contract.signed", "2 contract.started")
	r.set(func() { r.secret = fresh })
	w.sign(t, s, "")
	w.deliver(t)
	same(t, "with the new secret", r.received(), "3 contract.signed", "4 contract.started")
	w.wall.pass(3 * time.Hour)
	hook, err := standardwebhooks.NewWebhook(old)
	if err != nil {
		t.Fatal(err)
	}
	late := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, request *http.Request) {
		body, _ := io.ReadAll(request.Body)
		if hook.VerifyIgnoringTimestamp(body, request.Header) == nil {
			t.Error("the old secret signs after its time")
		}
	}))
	defer late.Close()
	w.edit(t, 200, place, `{"url":"`+late.URL+`"}`)
	w.ask(t, 200, "POST", place+"/test", "")
}

func TestAnEndpointThatFailsForDaysIsDisabledAndLosesNothing(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	r := newReceiver(t)
	endpoint := w.listen(t, r, `,"types":["contract.signed"]`)
	place := "/v1/webhook-endpoints/" + endpoint
	r.set(func() { r.status = http.StatusInternalServerError })
	w.sign(t, s, "")
	for range 80 {
		w.deliver(t)
		w.wall.pass(time.Hour)
	}
	e := w.ask(t, 200, "GET", place, "")
	if e.JSON["enabled"] != false || e.JSON["disabled_reason"] == nil {
		t.Fatalf("after three days of failures it is %s", e.Body)
	}
	alerts := w.ask(t, 200, "GET", "/v1/alerts?kind=webhook_disabled", "")
	if a := alerts.object(t, "items", 0); a.JSON["status"] != "raised" || a.JSON["subject_id"] != endpoint {
		t.Errorf("the alert is %s", alerts.Body)
	}
	delivery := w.ask(t, 200, "GET", "/v1/webhook-deliveries?status=given_up", "").object(t, "items", 0)
	if n := len(delivery.JSON["attempts"].([]any)); n < 12 || n > 25 {
		t.Errorf("%d attempts in three days", n)
	}
	w.sign(t, s, "") // while nobody is told
	r.set(func() { r.status = http.StatusOK })
	w.edit(t, 200, place, `{"enabled":true}`)
	w.deliver(t)
	same(t, "what was missed", r.received(), "2 contract.signed")
	w.ask(t, 200, "POST", place+"/replay", `{"status":"given_up"}`)
	w.deliver(t)
	same(t, "what was given up, replayed", r.received(), "3 contract.signed")

	w.ask(t, 204, "DELETE", place, "")
	w.ask(t, 404, "GET", place, "")
	w.sign(t, s, "")
	w.deliver(t)
	same(t, "after it was deleted", r.received())
}

func TestWebhooksAreRefusedWhatTheyMustNotDo(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for _, url := range []string{"https://10.0.0.1/hooks", "https://[::1]/hooks", "ftp://example.com", "https://user:secret@example.com/", "no url"} {
		if a := w.ask(t, 422, "POST", "/v1/webhook-endpoints", `{"url":"`+url+`"}`); a.JSON["code"] != "rule_violation" {
			t.Errorf("%s: %s", url, a.Body)
		}
	}
	w.ask(t, 400, "POST", "/v1/webhook-endpoints", `{"url":"https://example.com","types":["contract.exploded"]}`)
	r := newReceiver(t)
	endpoint := w.listen(t, r, `,"past":true`)
	_, other := w.another(t, "他社")
	for _, place := range []string{"/v1/webhook-endpoints/" + endpoint} {
		w.ask(t, 404, "GET", place, "", as(other))
		w.ask(t, 404, "DELETE", place, "", as(other))
		w.ask(t, 404, "POST", place+"/test", "", as(other))
		w.ask(t, 404, "POST", place+"/replay", `{"status":"given_up"}`, as(other))
	}
	for range 19 {
		w.ask(t, 201, "POST", "/v1/webhook-endpoints", `{"url":"`+r.URL+`"}`)
	}
	w.ask(t, 422, "POST", "/v1/webhook-endpoints", `{"url":"`+r.URL+`"}`)
	audit := w.ask(t, 200, "GET", "/v1/audit-entries?entity_id="+endpoint, "").object(t, "items", 0)
	if after, _ := audit.JSON["after"].(map[string]any); after == nil || after["secret"] != nil {
		t.Errorf("the audit trail has %v", audit.JSON)
	}
}

// TestOldDeliveriesLeaveTheLog: after ninety days what was delivered does; what is still to be delivered stays.
func TestOldDeliveriesLeaveTheLog(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	r := newReceiver(t)
	w.listen(t, r, "")
	w.sign(t, s, "")
	w.deliver(t)
	r.set(func() { r.status = http.StatusInternalServerError })
	w.sign(t, s, "")
	w.deliver(t)
	count := func(days time.Duration) int {
		w.wall.pass(days * 24 * time.Hour)
		if err := w.Webhooks.Undelivered(t.Context(), w.tenant); err != nil {
			t.Fatal(err)
		}
		return len(w.ask(t, 200, "GET", "/v1/webhook-deliveries", "").JSON["items"].([]any))
	}
	if before, after := count(89), count(2); before != 4 || after != 2 {
		t.Errorf("%d deliveries before and %d after ninety days, want 4 and 2", before, after)
	}
}

// TestEveryTypeOfEventIsInTheDocument: what is told is what the document lists.
func TestEveryTypeOfEventIsInTheDocument(t *testing.T) {
	doc := theDocument(t)
	var listed []string
	for _, v := range doc.Components.Schemas["EventType"].Value.Enum {
		listed = append(listed, v.(string))
	}
	slices.Sort(listed)
	told := slices.Sorted(maps.Values(store.EventTypes))
	if told = slices.Compact(told); !slices.Equal(listed, told) {
		t.Errorf("the document lists %q, and %q are told", listed, told)
	}
}
