package httpapi

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"keiyaku/internal/core/fault"
)

// pull gives what the feed of accounting has after a cursor, as "change number", and where it goes on.
func (w *world) pull(t *testing.T, query, cursor string) (found []string, next string) {
	t.Helper()
	for next = cursor; ; {
		target := "/v1/accounting/invoices?limit=1" + query
		if next != "" {
			target += "&cursor=" + next
		}
		page := w.ask(t, 200, "GET", target, "")
		if len(page.JSON["items"].([]any)) == 0 {
			return found, next
		}
		p := page.object(t, "items", 0)
		found = append(found, fmt.Sprintf("%s %s", p.text(t, "change"), p.text(t, "invoice.number")))
		next = page.text(t, "next_cursor")
	}
}

// comes waits until so much has come after a cursor: a transaction of another test, on the same server, may keep it back for a moment.
func (w *world) comes(t *testing.T, what, cursor string, want ...string) (next string) {
	t.Helper()
	var found []string
	for begin := time.Now(); len(found) < len(want) && time.Since(begin) < 20*time.Second; time.Sleep(20 * time.Millisecond) {
		found, next = w.pull(t, "", cursor)
	}
	same(t, what, found, want...)
	return next
}

func TestAccountingPullsWhatIsBooked(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	w.sign(t, s, "")
	w.bill(t, "2026-04-30")
	draft := w.ask(t, 200, "GET", "/v1/invoices", "").object(t, "items", 0).text(t, "id")
	place := "/v1/invoices/" + draft
	problem(t, w.ask(t, 409, "POST", place+"/acknowledge", `{"system":"freee","external_id":"1"}`).ResponseRecorder, 409, fault.Conflict)
	if found, _ := w.pull(t, "", ""); len(found) > 0 {
		t.Errorf("a draft is pulled: %q", found)
	}
	w.ask(t, 200, "POST", "/v1/invoices/issue", `{"ids":["`+draft+`"]}`)
	cursor := w.comes(t, "what was issued", "", "issued INV-000001")

	// The client booked it and died before it said so: it asks again for what isn't acknowledged, and finds it there.
	found, _ := w.pull(t, "&open_for=freee", "")
	same(t, "what freee hasn't taken over", found, "issued INV-000001")
	first := w.ask(t, 200, "POST", place+"/acknowledge", `{"system":"freee","external_id":"98765432"}`)
	again := w.ask(t, 200, "POST", place+"/acknowledge", `{"system":"freee","external_id":"98765432"}`)
	if first.Body.String() != again.Body.String() {
		t.Errorf("saying so again gives %s, the first time %s", again.Body, first.Body)
	}
	problem(t, w.ask(t, 409, "POST", place+"/acknowledge", `{"system":"freee","external_id":"98765433"}`).ResponseRecorder, 409, fault.Conflict)
	if a := w.ask(t, 200, "POST", place+"/acknowledge", `{"system":"freee","external_id":"98765433","replace":true}`); a.text(t, "external_id") != "98765433" {
		t.Errorf("replaced it is %s", a.Body)
	}
	w.ask(t, 200, "POST", place+"/acknowledge", `{"system":"yayoi","external_id":"12"}`)
	found, _ = w.pull(t, "&open_for=freee", "")
	same(t, "what freee hasn't taken over", found)
	found, _ = w.pull(t, "&open_for=moneyforward", "")
	same(t, "what another hasn't taken over", found, "issued INV-000001")
	if p := w.ask(t, 200, "GET", "/v1/accounting/invoices", "").object(t, "items", 0); len(p.JSON["acknowledgements"].([]any)) != 2 {
		t.Errorf("the posting is %v", p.JSON)
	}

	// Paid, and another taken back.
	total := w.ask(t, 200, "GET", place, "").text(t, "total.amount")
	w.pay(t, 201, s, "2026-04-01", total, fmt.Sprintf(`,"allocations":[{"invoice_id":%q}]`, draft))
	cursor = w.comes(t, "what was paid", cursor, "paid INV-000001")
	w.bill(t, "2026-05-31")
	second := w.ask(t, 200, "GET", "/v1/invoices?status=draft", "").object(t, "items", 0).text(t, "id")
	w.ask(t, 200, "POST", "/v1/invoices/issue", `{"ids":["`+second+`"]}`)
	back := w.ask(t, 201, "POST", "/v1/invoices/"+second+"/rollback", `{"reason":"宛先違い"}`, header("If-Match", w.ask(t, 200, "GET", "/v1/invoices/"+second, "").Header().Get("ETag")))
	w.comes(t, "what was taken back", cursor, "issued INV-000002", "cancelled "+back.text(t, "number"))
}

// TestAccountingMissesNothingThatCommitsLate: what a transaction wrote that began before others and ends after them comes all the same, to a client that keeps its place.
func TestAccountingMissesNothingThatCommitsLate(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	w.sign(t, s, "")
	w.bill(t, "2026-05-31")
	w.ask(t, 200, "POST", "/v1/invoices/issue", `{"up_to":"2026-04-30"}`)
	cursor := w.comes(t, "at first", "", "issued INV-000001")
	first := w.ask(t, 200, "GET", "/v1/accounting/invoices", "").object(t, "items", 0).text(t, "invoice.id")

	conn, err := pgx.Connect(t.Context(), w.db.AppURL)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(context.Background())
	late, err := conn.Begin(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := late.Exec(t.Context(), "SELECT set_config('app.tenant_id', $1, true)", string(w.tenant)); err != nil {
		t.Fatal(err)
	}
	if _, err := late.Exec(t.Context(), `INSERT INTO events (tenant_id, id, type, occurred_at, effective_on, customer_id, document_id, summary, data)
		VALUES ($1, gen_random_uuid(), 'invoice.paid', now(), '2026-04-01', $2, $3, 'late', '{"differences": []}')`, string(w.tenant), s.customer, first); err != nil {
		t.Fatal(err)
	}
	may := w.ask(t, 200, "GET", "/v1/invoices?status=draft", "").object(t, "items", 0).text(t, "id")
	w.ask(t, 200, "POST", "/v1/invoices/issue", `{"ids":["`+may+`"]}`)
	found, cursor := w.pull(t, "", cursor)
	same(t, "while it runs", found)
	if err := late.Commit(t.Context()); err != nil {
		t.Fatal(err)
	}
	cursor = w.comes(t, "once it has ended", cursor, "paid INV-000001", "issued INV-000002")
	found, _ = w.pull(t, "", cursor)
	same(t, "after that", found)
}
