package httpapi

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"keiyaku/internal/core/fault"
	"keiyaku/internal/store"
)

// shop is what a contract needs: two plans at ¥3,000 and ¥10,000 a month, an option at ¥200 a user, and who buys them.
type shop struct {
	light, standard, seat      string
	product, customer, account string
}

func (w *world) shop(t *testing.T) shop {
	t.Helper()
	product := w.ask(t, 201, "POST", "/v1/products", `{"code":"kintai","name":"クラウド勤怠"}`).text(t, "id")
	item := func(code, name, kind, options, model, price string) string {
		id := w.ask(t, 201, "POST", "/v1/items", fmt.Sprintf(`{"product_id":%q,"code":%q,"name":%q,"kind":%q,"allowed_option_ids":[%s]}`,
			product, code, name, kind, options)).text(t, "id")
		w.ask(t, 201, "POST", "/v1/items/"+id+"/versions", fmt.Sprintf(
			`{"on_sale_from":"2020-01-01","charges":[{"code":"base","name":"月額料金","kind":"recurring","model":%q,"unit_price":%q,"currency":"JPY"}]}`, model, price))
		return id
	}
	s := shop{product: product, seat: item("seat", "ユーザー追加", "option", "", "per_unit", "200")}
	s.light = item("light", "ライトプラン", "main", `"`+s.seat+`"`, "flat", "3000")
	s.standard = item("standard", "スタンダードプラン", "main", `"`+s.seat+`"`, "flat", "10000")
	s.customer = w.ask(t, 201, "POST", "/v1/customers", `{"name":"株式会社山田製作所"}`).text(t, "id")
	s.account = w.ask(t, 201, "POST", "/v1/customers/"+s.customer+"/billing-accounts", `{"name":"本社"}`).text(t, "id")
	return s
}

// request is a contract of the light plan with 20 users and a discount of 10 % on them.
func (s shop) request(more string) string {
	return fmt.Sprintf(`{"billing_account_id":%q,"start_on":"2026-04-01","term_months":12,"title":"利用契約","items":[
		{"ref":"main","item_id":%q},{"item_id":%q,"ref":"users","quantity":"20"}],
		"discounts":[{"name":"導入割引","scope":"item","item_ref":"users","kind":"percent","value":"10","end_on":"2026-09-30"}]%s}`, s.account, s.light, s.seat, more)
}

// object gives an element of a list in a body.
func (a answer) object(t *testing.T, list string, i int) answer {
	t.Helper()
	items, ok := a.JSON[list].([]any)
	if !ok || len(items) <= i {
		t.Fatalf("no %s[%d] in %s", list, i, a.Body)
	}
	object, _ := items[i].(map[string]any)
	return answer{a.ResponseRecorder, object}
}

// advance takes the clock to a date, as the job would.
func (w *world) advance(t *testing.T, to string) {
	t.Helper()
	begun := w.ask(t, 202, "POST", "/v1/test-clock/advance", `{"to":"`+to+`"}`)
	if _, err := w.Clock.Run(t.Context(), w.tenant, store.ID(begun.text(t, "id")), 1000); err != nil {
		t.Fatal(err)
	}
	if end := w.ask(t, 200, "GET", begun.Header().Get("Location"), ""); end.text(t, "status") != "finished" || end.text(t, "today") != to {
		t.Fatalf("the clock: %s", end.Body)
	}
}

// bill makes all drafts up to a date, as the jobs would.
func (w *world) bill(t *testing.T, upTo string) answer {
	t.Helper()
	run := w.ask(t, 202, "POST", "/v1/bill-runs", `{"up_to":"`+upTo+`"}`)
	if err := w.Invoicing.Complete(t.Context(), w.tenant, store.ID(run.text(t, "id")), 1); err != nil {
		t.Fatal(err)
	}
	return w.ask(t, 200, "GET", run.Header().Get("Location"), "")
}

// lines writes down an invoice's lines as "kind description amount".
func lines(a answer) string {
	var all []string
	items, _ := a.JSON["lines"].([]any)
	for _, l := range items {
		line := l.(map[string]any)
		all = append(all, fmt.Sprint(line["kind"], " ", line["description"], " ", line["amount"].(map[string]any)["amount"]))
	}
	return strings.Join(all, "; ")
}

func TestAPlanChangeIsBilledByTheDifference(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	previewed := w.ask(t, 200, "POST", "/v1/contracts/preview", s.request(`,"signed_on":"2026-03-20"`))
	if got, want := lines(previewed.object(t, "invoices", 0)), "charge ライトプラン 月額料金 3000; charge ユーザー追加 月額料金 4000; discount ユーザー追加 導入割引 -400"; got != want {
		t.Errorf("the preview bills %s", got)
	}
	if previewed.text(t, "contract.status") != "active" || previewed.text(t, "contract.signed_on") != "2026-03-20" {
		t.Errorf("the preview shows %s", previewed.Body)
	}
	signed := w.ask(t, 201, "POST", "/v1/contracts", s.request(`,"signed_on":"2026-03-20","preview_token":"`+previewed.text(t, "preview_token")+`"`))
	at := signed.Header().Get("Location")
	if signed.text(t, "status") != "active" || signed.text(t, "number") != "C-000001" || signed.text(t, "term.end_on") != "2027-03-31" || signed.JSON["term_months"] != 12.0 {
		t.Errorf("signed: %s", signed.Body)
	}
	plan, users := signed.object(t, "items", 0), signed.object(t, "items", 1)
	if plan.text(t, "item_code") != "light" || users.text(t, "parent_contract_item_id") != plan.text(t, "id") || users.text(t, "quantity") != "20" {
		t.Errorf("items: %s", signed.Body)
	}
	if d := signed.object(t, "discounts", 0); d.text(t, "scope") != "item" || d.text(t, "contract_item_id") != users.text(t, "id") || d.text(t, "end_on") != "2026-09-30" {
		t.Errorf("discounts: %s", signed.Body)
	}
	if again := w.ask(t, 200, "GET", at+"?as_of=2026-12-01", ""); again.JSON["planned"] != true || again.Header().Get("ETag") != signed.Header().Get("ETag") {
		t.Errorf("in December: %s", again.Body)
	}
	segments := w.ask(t, 200, "GET", at+"/segments?limit=1", "")
	w.ask(t, 200, "GET", at+"/segments?cursor="+segments.text(t, "next_cursor"), "")

	if run := w.bill(t, "2026-04-30"); run.text(t, "status") != "finished" || run.JSON["done"] != 1.0 {
		t.Errorf("the run: %s", run.Body)
	}
	draft := w.ask(t, 200, "GET", "/v1/invoices?status=draft", "").object(t, "items", 0)
	place := "/v1/invoices/" + draft.text(t, "id")
	named := w.ask(t, 200, "PATCH", place, `{"subject":"2026年4月分","notes":null}`, header("If-Match", `"1"`))
	issued := w.ask(t, 200, "POST", place+"/issue", "", header("If-Match", named.Header().Get("ETag")))
	if issued.text(t, "number") != "INV-000001" || issued.text(t, "total.amount") != "7260" || issued.text(t, "subject") != "2026年4月分" || issued.text(t, "due_date") != "2026-05-31" {
		t.Errorf("issued: %s", issued.Body)
	}
	problem(t, w.ask(t, 409, "PATCH", place, `{"subject":"x"}`, header("If-Match", issued.Header().Get("ETag"))).ResponseRecorder, 409, fault.Immutable)

	w.advance(t, "2026-04-16")
	change := fmt.Sprintf(`{"effective_on":"2026-04-16","memo":"機能拡張","operations":[{"op":"change_item","contract_item_id":%q,"item_id":%q}]`, plan.text(t, "id"), s.standard)
	shownBefore := w.ask(t, 200, "POST", at+"/changes/preview", change+"}")
	if got, want := lines(shownBefore.object(t, "invoices", 0)), "adjustment ライトプラン 月額料金（4/16～4/30） -1500; adjustment スタンダードプラン 月額料金（4/16～4/30） 5000"; got != want {
		t.Errorf("the preview bills\n%s, want\n%s", got, want)
	}
	applied := w.ask(t, 201, "POST", at+"/changes", change+`,"preview_token":"`+shownBefore.text(t, "preview_token")+`"}`)
	if applied.text(t, "status") != "applied" || applied.object(t, "operations", 0).text(t, "op") != "change_item" || applied.text(t, "recorded_by.name") != "admin" {
		t.Errorf("applied: %s", applied.Body)
	}
	standard := applied.object(t, "resolved", 0).text(t, "contract_item_id")
	now := w.ask(t, 200, "GET", at, "")
	if replaced, next := now.object(t, "items", 0), now.object(t, "items", 1); replaced.text(t, "state") != "replaced" || next.text(t, "id") != standard || next.text(t, "state") != "active" {
		t.Errorf("now: %s", now.Body)
	}
	w.ask(t, 200, "GET", applied.Header().Get("Location"), "")
	if diff := w.ask(t, 200, "GET", at+"/diff?from=2026-04-15&until=2026-04-16", ""); len(diff.JSON["differences"].([]any)) == 0 {
		t.Errorf("no difference: %s", diff.Body)
	}
	if then := w.ask(t, 200, "GET", at+"?as_of=2026-04-16&known_at=1", ""); then.object(t, "items", 0).text(t, "state") != "active" || then.JSON["version"] != 1.0 {
		t.Errorf("what was known before: %s", then.Body)
	}

	if err := w.Invoicing.Prorate(t.Context(), w.tenant, store.ID(s.account)); err != nil {
		t.Fatal(err)
	}
	adjustment := w.ask(t, 200, "GET", "/v1/invoices?status=draft&contract_id="+now.text(t, "id"), "").object(t, "items", 0)
	full := w.ask(t, 200, "GET", "/v1/invoices/"+adjustment.text(t, "id"), "")
	if full.text(t, "billing_date") != "2026-04-30" || full.text(t, "tax.amount") != "350" || full.text(t, "total.amount") != "3850" {
		t.Errorf("the adjustment: %s", full.Body)
	}
	why := w.ask(t, 200, "GET", "/v1/invoice-lines/"+full.object(t, "lines", 0).text(t, "id")+"/explanation", "")
	if why.text(t, "owed.amount") != "1500" || why.text(t, "billed.amount") != "3000" || why.object(t, "netted", 0).text(t, "invoice_number") != "INV-000001" ||
		why.text(t, "cause.change_id") != applied.text(t, "id") {
		t.Errorf("the explanation: %s", why.Body)
	}
	w.advance(t, "2026-04-30")
	result := w.ask(t, 200, "POST", "/v1/invoices/issue", `{"up_to":"2026-04-30"}`, header("Idempotency-Key", "april"))
	if result.object(t, "issued", 0).text(t, "number") != "INV-000002" || len(result.JSON["refused"].([]any)) != 0 {
		t.Errorf("issued: %s", result.Body)
	}
	if again := w.ask(t, 200, "POST", "/v1/invoices/issue", `{"up_to":"2026-04-30"}`, header("Idempotency-Key", "april")); again.Body.String() != result.Body.String() {
		t.Errorf("a retry gives %s", again.Body)
	}
	story := w.ask(t, 200, "GET", "/v1/customers/"+s.customer+"/timeline", "").Body.String()
	for _, kind := range []string{"contract_signed", "contract_started", "change_applied", "invoice_issued"} {
		if !strings.Contains(story, `"kind":"`+kind+`"`) {
			t.Errorf("no %s in %s", kind, story)
		}
	}
}

func TestAReservationIsMovedEditedAndExecuted(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	signed := w.ask(t, 201, "POST", "/v1/contracts", s.request(`,"signed_on":"2026-03-20"`))
	at, users := signed.Header().Get("Location"), signed.object(t, "items", 1).text(t, "id")
	seats := func(by string) string {
		return fmt.Sprintf(`{"effective_on":"2026-05-01","operations":[{"op":"change_quantity","contract_item_id":%q,"by":%q}]}`, users, by)
	}
	problem(t, w.ask(t, 428, "POST", at+"/changes", seats("5")).ResponseRecorder, 428, fault.PreconditionRequired)
	problem(t, w.ask(t, 412, "POST", at+"/changes", seats("5"), header("If-Match", `"9"`)).ResponseRecorder, 412, fault.Stale)
	reserved := w.ask(t, 201, "POST", at+"/changes", seats("5"), header("If-Match", signed.Header().Get("ETag")))
	place := reserved.Header().Get("Location")
	if reserved.text(t, "status") != "reserved" || reserved.JSON["executed_at"] != nil {
		t.Errorf("reserved: %s", reserved.Body)
	}
	coming := w.ask(t, 200, "GET", "/v1/reservations?customer_id="+s.customer, "")
	if r := coming.object(t, "items", 0); r.text(t, "change_id") != reserved.text(t, "id") || r.text(t, "contract_number") != "C-000001" {
		t.Errorf("coming: %s", coming.Body)
	}
	moved := w.ask(t, 200, "POST", place+"/reschedule", `{"effective_on":"2026-06-01"}`, header("If-Match", reserved.Header().Get("ETag")))
	edited := w.ask(t, 200, "PATCH", place, fmt.Sprintf(`{"operations":[{"op":"change_quantity","contract_item_id":%q,"to":"30"}],"memo":"訂正"}`, users),
		header("If-Match", moved.Header().Get("ETag")))
	if edited.text(t, "effective_on") != "2026-06-01" || edited.text(t, "memo") != "訂正" || len(edited.JSON["events"].([]any)) != 3 {
		t.Errorf("edited: %s", edited.Body)
	}
	w.advance(t, "2026-06-01")
	executed := w.ask(t, 200, "GET", place, "")
	if executed.text(t, "status") != "executed" || executed.text(t, "executed_at") == "" {
		t.Errorf("executed: %s", executed.Body)
	}
	if now := w.ask(t, 200, "GET", at, ""); now.object(t, "items", 1).text(t, "quantity") != "30" {
		t.Errorf("now: %s", now.Body)
	}
	problem(t, w.ask(t, 409, "POST", place+"/cancel", "", header("If-Match", executed.Header().Get("ETag"))).ResponseRecorder, 409, fault.Immutable)

	version := func() func(*http.Request) {
		return header("If-Match", w.ask(t, 200, "GET", at, "").Header().Get("ETag"))
	}
	second := w.ask(t, 201, "POST", at+"/changes", strings.Replace(seats("1"), "2026-05-01", "2026-07-01", 1), version())
	// An end before a reservation takes away what the reservation stands on.
	end := fmt.Sprintf(`{"operations":[{"op":"cancel_item","contract_item_id":%q,"end_on":"2026-06-15"}]}`, users)
	if p := problem(t, w.ask(t, 409, "POST", at+"/changes", end, version()).ResponseRecorder, 409, fault.LaterChanges); len(p.Conflicts) != 1 ||
		p.Conflicts[0].ChangeID.String() != second.text(t, "id") {
		t.Errorf("conflicts: %+v", p.Conflicts)
	}
	shownBefore := w.ask(t, 200, "POST", at+"/changes/preview", strings.Replace(seats("2"), "2026-05-01", "2026-08-01", 1))
	cancelled := w.ask(t, 200, "POST", second.Header().Get("Location")+"/cancel", `{"memo":"取消"}`, header("If-Match", second.Header().Get("ETag")))
	if cancelled.text(t, "status") != "cancelled" {
		t.Errorf("cancelled: %s", cancelled.Body)
	}
	stale := strings.Replace(strings.Replace(seats("2"), "2026-05-01", "2026-08-01", 1), `"operations"`, `"preview_token":"`+shownBefore.text(t, "preview_token")+`","operations"`, 1)
	p := problem(t, w.ask(t, 409, "POST", at+"/changes", stale).ResponseRecorder, 409, fault.StalePreview)
	if p.Preview == nil {
		t.Fatalf("no new preview in %+v", p)
	}
	w.ask(t, 201, "POST", at+"/changes", strings.Replace(stale, shownBefore.text(t, "preview_token"), p.Preview.PreviewToken, 1))
	w.ask(t, 201, "POST", at+"/changes", `{"operations":[{"op":"terminate","end_on":"2027-03-31"}]}`, version())
	page := w.ask(t, 200, "GET", at+"/changes?limit=2", "")
	rest := w.ask(t, 200, "GET", at+"/changes?cursor="+page.text(t, "next_cursor"), "")
	if len(page.JSON["items"].([]any)) != 2 || len(rest.JSON["items"].([]any)) != 2 || rest.JSON["next_cursor"] != nil {
		t.Errorf("changes: %s and %s", page.Body, rest.Body)
	}
	if gone := w.ask(t, 200, "GET", at+"/changes?status=cancelled", ""); len(gone.JSON["items"].([]any)) != 1 {
		t.Errorf("cancelled: %s", gone.Body)
	}
	if over := w.ask(t, 200, "GET", at, ""); over.text(t, "status") != "waiting_cancellation" || over.text(t, "end_on") != "2027-03-31" {
		t.Errorf("terminated: %s", over.Body)
	}
}

func TestADraftContractIsEditedAndSigned(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	draft := w.ask(t, 201, "POST", "/v1/contracts", s.request(""))
	at := draft.Header().Get("Location")
	if draft.text(t, "status") != "draft" || draft.object(t, "items", 0).text(t, "state") != "draft" {
		t.Errorf("draft: %s", draft.Body)
	}
	if listed := w.ask(t, 200, "GET", "/v1/contracts?status=draft", ""); len(listed.JSON["items"].([]any)) != 1 {
		t.Errorf("listed: %s", listed.Body)
	}
	edited := w.ask(t, 200, "PATCH", at, `{"title":null,"start_on":"2026-05-01","term_months":null,"renewal":{"kind":"none"},"discounts":[]}`, header("If-Match", draft.Header().Get("ETag")))
	if edited.JSON["title"] != nil || edited.JSON["term_months"] != nil || len(edited.JSON["discounts"].([]any)) != 0 || edited.text(t, "number") != draft.text(t, "number") {
		t.Errorf("edited: %s", edited.Body)
	}
	w.ask(t, 412, "POST", at+"/sign", `{"signed_on":"2026-04-01"}`, header("If-Match", draft.Header().Get("ETag")))
	signed := w.ask(t, 200, "POST", at+"/sign", `{"signed_on":"2026-04-01"}`, header("If-Match", edited.Header().Get("ETag")))
	if signed.text(t, "status") != "waiting_activation" || signed.text(t, "start_on") != "2026-05-01" || signed.text(t, "id") != draft.text(t, "id") {
		t.Errorf("signed: %s", signed.Body)
	}
	w.ask(t, 409, "PATCH", at, `{"title":"遅い"}`, header("If-Match", signed.Header().Get("ETag")))
	expected := w.ask(t, 200, "GET", at+"/expected-invoices?up_to=2026-06-30", "")
	if len(expected.JSON["items"].([]any)) != 2 || expected.text(t, "up_to") != "2026-06-30" {
		t.Errorf("expected: %s", expected.Body)
	}
	w.ask(t, 422, "POST", "/v1/contracts", strings.Replace(s.request(""), s.account, someID, 1))
	w.ask(t, 404, "GET", at+"?known_at=99", "")
	w.ask(t, 404, "GET", at+"?known_at="+time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC).Format(time.RFC3339), "")
}

func TestARunIsPreviewedCancelledAndResumed(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	w.ask(t, 201, "POST", "/v1/contracts", s.request(`,"signed_on":"2026-03-20"`))
	w.ask(t, 200, "POST", "/v1/billing-accounts/"+s.account+"/hold", `{"reason":"確認中"}`)
	preview := w.ask(t, 200, "POST", "/v1/bill-runs/preview", `{"up_to":"2026-04-30","billing_account_ids":["`+s.account+`"]}`)
	if total := preview.object(t, "totals", 0); total.JSON["documents"] != 1.0 || total.text(t, "total.amount") != "7260" || preview.JSON["truncated"] != false {
		t.Errorf("preview: %s", preview.Body)
	}
	run := w.ask(t, 202, "POST", "/v1/bill-runs", `{"up_to":"2026-04-30","billing_account_ids":["`+s.account+`"]}`)
	w.ask(t, 202, "POST", run.Header().Get("Location")+"/cancel", "")
	if err := w.Invoicing.FinishRun(t.Context(), w.tenant, store.ID(run.text(t, "id"))); err != nil {
		t.Fatal(err)
	}
	w.ask(t, 409, "POST", run.Header().Get("Location")+"/cancel", "")
	w.ask(t, 202, "POST", run.Header().Get("Location")+"/resume", "")
	if err := w.Invoicing.Complete(t.Context(), w.tenant, store.ID(run.text(t, "id")), 2); err != nil {
		t.Fatal(err)
	}
	r := httptest.NewRequest("GET", "/v1/bill-runs/"+run.text(t, "id"), nil)
	r.Header.Set("Authorization", "Bearer "+w.key)
	r.Header.Set("Accept", "text/event-stream")
	stream := httptest.NewRecorder()
	w.handler.ServeHTTP(stream, r)
	if got := stream.Body.String(); stream.Header().Get("Content-Type") != "text/event-stream" || stream.Header().Get("ETag") == "" ||
		!strings.HasPrefix(got, "event: progress\ndata: {") || !strings.Contains(got, `"status":"finished"`) || !strings.HasSuffix(got, "}\n\n") {
		t.Errorf("as events: %v %s", stream.Header(), got)
	}
	if runs := w.ask(t, 200, "GET", "/v1/bill-runs", ""); runs.object(t, "items", 0).text(t, "status") != "finished" {
		t.Errorf("runs: %s", runs.Body)
	}
	w.ask(t, 200, "GET", run.Header().Get("Location")+"/errors", "")
	held := w.ask(t, 200, "GET", "/v1/invoices", "").object(t, "items", 0)
	place := "/v1/invoices/" + held.text(t, "id")
	one := w.ask(t, 200, "GET", place, "")
	if one.text(t, "status") != "held" || one.text(t, "hold_reason") != "確認中" {
		t.Errorf("held: %s", one.Body)
	}
	w.ask(t, 409, "POST", place+"/issue", "", header("If-Match", one.Header().Get("ETag")))
	refused := w.ask(t, 200, "POST", "/v1/invoices/issue", `{"ids":["`+held.text(t, "id")+`","`+someID+`"]}`)
	if len(refused.JSON["refused"].([]any)) != 2 {
		t.Errorf("refused: %s", refused.Body)
	}
	w.ask(t, 200, "POST", "/v1/billing-accounts/"+s.account+"/release", "")
	free := w.ask(t, 200, "GET", place, "")
	if free.text(t, "status") != "draft" {
		t.Errorf("released: %s", free.Body)
	}
	w.ask(t, 200, "POST", place+"/issue", "", header("If-Match", free.Header().Get("ETag")))
}
