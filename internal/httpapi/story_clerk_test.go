package httpapi

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"keiyaku/internal/core/fault"
	"keiyaku/internal/service/verification"
	"keiyaku/internal/store"
)

// documents gives the tenant's documents as "status date total", the newest made first.
func (w *world) documents(t *testing.T) string {
	t.Helper()
	var out []string
	a := w.ask(t, 200, "GET", "/v1/invoices", "")
	for i := range a.JSON["items"].([]any) {
		d := a.object(t, "items", i)
		out = append(out, d.text(t, "kind")+" "+d.text(t, "status")+" "+d.text(t, "billing_date")+" "+d.text(t, "total.amount"))
	}
	return strings.Join(out, ", ")
}

// TestIssuingSaysWhatIsOnHold holds a contract, then its account: a refusal to issue names the one that is to be released.
func TestIssuingSaysWhatIsOnHold(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	signed := w.sign(t, s, "")
	w.bill(t, "2026-04-01")
	w.change(t, signed.Header().Get("Location"), `{"effective_on":"2026-04-01","operations":[{"op":"change_billing","hold":true}]}`)
	w.bill(t, "2026-04-01")
	draft := w.ask(t, 200, "GET", "/v1/invoices", "").object(t, "items", 0).text(t, "id")
	refused := func(says string) {
		t.Helper()
		if got := w.ask(t, 409, "POST", "/v1/invoices/"+draft+"/issue", "", header("If-Match", w.ask(t, 200, "GET", "/v1/invoices/"+draft, "").Header().Get("ETag"))); !strings.Contains(got.text(t, "detail"), says) {
			t.Errorf("refused with %q, want %q", got.text(t, "detail"), says)
		}
	}
	refused("contract " + signed.text(t, "number") + " is on hold: release it first")
	w.ask(t, 200, "POST", "/v1/billing-accounts/"+s.account+"/hold", `{"reason":"確認中"}`)
	refused("the billing account is on hold: release it first")
}

func TestAClerkHoldsLinesOverAndPutsExtraOnesOnADraft(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	signed := w.ask(t, 201, "POST", "/v1/contracts", s.request(`,"signed_on":"2026-04-01"`))
	w.bill(t, "2026-04-01")
	draft := w.ask(t, 200, "GET", "/v1/invoices", "").object(t, "items", 0).text(t, "id")
	place := "/v1/invoices/" + draft
	noted := w.ask(t, 200, "PATCH", place, `{"subject":"4月分","notes":"ご確認ください","order_number":"PO-7"}`, header("If-Match", w.ask(t, 200, "GET", place, "").Header().Get("ETag")))
	if noted.text(t, "total.amount") != "7260" {
		t.Fatalf("the draft: %s", noted.Body)
	}
	seats := noted.object(t, "lines", 1)
	held := w.ask(t, 201, "POST", "/v1/invoice-lines/"+seats.text(t, "id")+"/hold-over", `{"reason":"検収が5月になるため"}`)
	if held.text(t, "to") != "2026-04-30" { // the account's next billing day after 1 April
		t.Errorf("held over: %s", held.Body)
	}
	problem(t, w.ask(t, 422, "POST", "/v1/invoice-lines/"+w.ask(t, 200, "GET", place, "").object(t, "lines", 0).text(t, "id")+"/hold-over", `{"to":"2026-04-01","reason":"x"}`).ResponseRecorder, 422, fault.Rule)
	extra := w.ask(t, 201, "POST", place+"/extra-lines", `{"name":"送料","unit_price":"800"}`)
	now := w.ask(t, 200, "GET", place, "")
	if now.text(t, "total.amount") != "4180" || now.text(t, "subject") != "4月分" || now.text(t, "order_number") != "PO-7" { // (3,000 + 800) with its tax
		t.Errorf("the draft after both: %s", now.Body)
	}
	// A change of the contract remakes the draft, and what the clerk did to it stays.
	w.change(t, signed.Header().Get("Location"), fmt.Sprintf(`{"effective_on":"2026-04-01","operations":[{"op":"change_item","contract_item_id":%q,"item_id":%q}]}`, signed.object(t, "items", 0).text(t, "id"), s.standard))
	if err := w.Invoicing.Prorate(t.Context(), w.tenant, store.ID(s.account)); err != nil {
		t.Fatal(err)
	}
	now = w.ask(t, 200, "GET", place, "")
	if now.text(t, "total.amount") != "11880" || now.text(t, "subject") != "4月分" {
		t.Errorf("remade: %s", now.Body)
	}
	if list := w.ask(t, 200, "GET", "/v1/held-over-lines", ""); list.object(t, "items", 0).text(t, "id") != held.text(t, "id") {
		t.Errorf("held over: %s", list.Body)
	}
	// Undone, the extra line is off the draft; brought back, the held over line is on it.
	w.change(t, signed.Header().Get("Location"), fmt.Sprintf(`{"operations":[{"op":"undo","change_id":%q}]}`, extra.text(t, "id")))
	w.ask(t, 204, "DELETE", "/v1/held-over-lines/"+held.text(t, "id"), "")
	now = w.ask(t, 200, "GET", place, "")
	if now.text(t, "total.amount") != "14960" { // 10,000 + 4,000 − 400 and the tax
		t.Errorf("as at first, on the other plan: %s", now.Body)
	}

	// A held draft can't be issued, alone or with others.
	onHold := w.ask(t, 200, "POST", place+"/hold", `{"reason":"先方確認中"}`, header("If-Match", now.Header().Get("ETag")))
	if onHold.text(t, "status") != "held" || onHold.text(t, "hold_reason") != "先方確認中" {
		t.Errorf("held: %s", onHold.Body)
	}
	problem(t, w.ask(t, 409, "POST", place+"/issue", "", header("If-Match", onHold.Header().Get("ETag"))).ResponseRecorder, 409, fault.Conflict)
	if none := w.ask(t, 200, "POST", "/v1/invoices/issue", `{"up_to":"2026-04-30"}`); len(none.JSON["issued"].([]any)) != 0 {
		t.Errorf("issued on hold: %s", none.Body)
	}
	free := w.ask(t, 200, "POST", place+"/release", "", header("If-Match", onHold.Header().Get("ETag")))
	issued := w.ask(t, 200, "POST", place+"/issue", "", header("If-Match", free.Header().Get("ETag")))
	problem(t, w.ask(t, 409, "POST", place+"/extra-lines", `{"name":"送料","unit_price":"800"}`).ResponseRecorder, 409, fault.Immutable)
	problem(t, w.ask(t, 409, "POST", place+"/hold", `{"reason":"x"}`, header("If-Match", issued.Header().Get("ETag"))).ResponseRecorder, 409, fault.Immutable)
}

func TestAnIssuedInvoiceIsRolledBackAndBilledAgain(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	signed := w.ask(t, 201, "POST", "/v1/contracts", s.request(`,"signed_on":"2026-04-01"`))
	w.bill(t, "2026-04-01")
	draft := w.ask(t, 200, "GET", "/v1/invoices", "").object(t, "items", 0)
	place := "/v1/invoices/" + draft.text(t, "id")
	problem(t, w.ask(t, 409, "POST", place+"/rollback", `{"reason":"x"}`, header("If-Match", w.ask(t, 200, "GET", place, "").Header().Get("ETag"))).ResponseRecorder, 409, fault.Conflict)
	issued := w.ask(t, 200, "POST", place+"/issue", "", header("If-Match", w.ask(t, 200, "GET", place, "").Header().Get("ETag")))
	w.advance(t, "2026-04-16")
	w.change(t, signed.Header().Get("Location"), fmt.Sprintf(`{"effective_on":"2026-04-16","operations":[{"op":"change_item","contract_item_id":%q,"item_id":%q}]}`, signed.object(t, "items", 0).text(t, "id"), s.standard))
	w.bill(t, "2026-04-30")
	w.ask(t, 200, "POST", "/v1/invoices/issue", `{"ids":["`+w.ask(t, 200, "GET", "/v1/invoices?status=draft", "").object(t, "items", 0).text(t, "id")+`"]}`)

	// The correction stands on it, so it comes first.
	inTheWay := w.ask(t, 409, "POST", place+"/rollback", `{"reason":"請求先の誤り"}`, header("If-Match", issued.Header().Get("ETag")))
	if !strings.Contains(inTheWay.text(t, "detail"), "INV-000002") {
		t.Errorf("what stands in the way: %s", inTheWay.Body)
	}
	second := w.ask(t, 200, "GET", "/v1/invoices?number=INV-000002", "").object(t, "items", 0).text(t, "id")
	back := func(id string) answer {
		t.Helper()
		return w.ask(t, 201, "POST", "/v1/invoices/"+id+"/rollback", `{"reason":"請求先の誤り"}`, header("If-Match", w.ask(t, 200, "GET", "/v1/invoices/"+id, "").Header().Get("ETag")))
	}
	first := back(second)
	if first.text(t, "number") != "CAN-000001" || first.text(t, "kind") != "cancellation" || first.text(t, "total.amount") != "-3850" || first.object(t, "corrects", 0).text(t, "number") != "INV-000002" {
		t.Errorf("the cancellation: %s", first.Body)
	}
	again := back(draft.text(t, "id"))
	if again.text(t, "total.amount") != "-7260" || again.text(t, "billing_date") != "2026-04-16" {
		t.Errorf("the cancellation of the first: %s", again.Body)
	}
	cancelled := w.ask(t, 200, "GET", place, "")
	if cancelled.text(t, "status") != "cancelled" || cancelled.text(t, "cancelled_by.number") != "CAN-000002" || cancelled.text(t, "number") != "INV-000001" {
		t.Errorf("the document that was rolled back: %s", cancelled.Body)
	}
	problem(t, w.ask(t, 409, "POST", place+"/rollback", `{"reason":"x"}`, header("If-Match", cancelled.Header().Get("ETag"))).ResponseRecorder, 409, fault.Conflict)
	explained := w.ask(t, 200, "GET", "/v1/invoice-lines/"+again.object(t, "lines", 0).text(t, "id")+"/explanation", "")
	if explained.Code != 200 {
		t.Errorf("explained: %s", explained.Body)
	}
	// April is billed anew, on its own day, as it is owed now; the numbers go on.
	if got := w.documents(t); !strings.Contains(got, "invoice draft 2026-04-01 11110") || strings.Count(got, "draft") != 1 {
		t.Errorf("after both: %s", got)
	}
	w.bill(t, "2026-04-30")
	result := w.ask(t, 200, "POST", "/v1/invoices/issue", `{"up_to":"2026-04-16"}`)
	if result.object(t, "issued", 0).text(t, "number") != "INV-000003" {
		t.Errorf("issued again: %s", result.Body)
	}
	if list := w.ask(t, 200, "GET", "/v1/invoices?status=cancelled", ""); len(list.JSON["items"].([]any)) != 2 {
		t.Errorf("what was rolled back: %s", list.Body)
	}
	if err := verification.New(w.store).Tenant(t.Context(), w.tenant, func(finding string) { t.Error(finding) }); err != nil {
		t.Fatal(err)
	}
}

// TestWhatComesToNothingIsRolledBackAlong changes to another plan of the same price: nothing is to pay, so nobody sees the document that settles it, and it
// stands in nobody's way.
func TestWhatComesToNothingIsRolledBackAlong(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	charges := recurring("base", "3000", "")
	plans := []string{w.item(t, s, "one", charges), w.item(t, s, "two", charges)}
	signed := w.ask(t, 201, "POST", "/v1/contracts", fmt.Sprintf(`{"billing_account_id":%q,"start_on":"2026-04-01","signed_on":"2026-04-01","items":[{"item_id":%q}]}`, s.account, plans[0]))
	at := signed.Header().Get("Location")
	w.bill(t, "2026-04-01")
	place := "/v1/invoices/" + w.ask(t, 200, "GET", "/v1/invoices", "").object(t, "items", 0).text(t, "id")
	w.ask(t, 200, "POST", place+"/issue", "", header("If-Match", w.ask(t, 200, "GET", place, "").Header().Get("ETag")))
	w.advance(t, "2026-04-30")
	for i, on := range []string{"2026-04-11", "2026-04-21"} { // there, and back again
		items := w.ask(t, 200, "GET", at+"?as_of="+on, "")
		w.change(t, at, fmt.Sprintf(`{"effective_on":%q,"operations":[{"op":"change_item","contract_item_id":%q,"item_id":%q}]}`, on, items.object(t, "items", i).text(t, "id"), plans[1-i]))
		w.bill(t, "2026-04-30")
	}
	settled := w.ask(t, 200, "GET", "/v1/invoices?kind=settlement", "")
	if n := len(settled.JSON["items"].([]any)); n == 0 {
		t.Fatalf("nothing was settled: %s", settled.Body)
	}
	back := w.ask(t, 201, "POST", place+"/rollback", `{"reason":"宛名の誤り"}`, header("If-Match", w.ask(t, 200, "GET", place, "").Header().Get("ETag")))
	if back.text(t, "number") != "CAN-000001" {
		t.Errorf("the cancellation: %s", back.Body)
	}
	w.bill(t, "2026-04-30")
	if got := w.documents(t); !strings.Contains(got, "invoice draft 2026-04-01") || strings.Count(got, "draft") != 1 {
		t.Errorf("April is billed anew: %s", got)
	}
	if c := w.ask(t, 200, "GET", "/v1/billing-coverage?month=2026-04", ""); c.JSON["findings"] != 0.0 {
		t.Errorf("coverage: %s", c.Body)
	}
	if err := verification.New(w.store).Tenant(t.Context(), w.tenant, func(finding string) { t.Error(finding) }); err != nil {
		t.Fatal(err)
	}
}

func TestWhatACreditNoteCorrectsIsRolledBackAfterIt(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	signed := w.ask(t, 201, "POST", "/v1/contracts", s.request(`,"signed_on":"2026-04-01"`))
	w.bill(t, "2026-04-01")
	place := "/v1/invoices/" + w.ask(t, 200, "GET", "/v1/invoices", "").object(t, "items", 0).text(t, "id")
	match := func(place string) func(*http.Request) {
		t.Helper()
		return header("If-Match", w.ask(t, 200, "GET", place, "").Header().Get("ETag"))
	}
	w.ask(t, 200, "POST", place+"/issue", "", match(place))
	charge := w.ask(t, 200, "GET", signed.Header().Get("Location"), "").object(t, "items", 0)
	w.change(t, signed.Header().Get("Location"), fmt.Sprintf(`{"effective_on":"2026-04-01","operations":[{"op":"concede","contract_item_id":%q,"charge_code":"base","amount":"1000","name":"お詫び"}]}`, charge.text(t, "id")))
	w.advance(t, "2026-04-30")
	w.bill(t, "2026-04-30")
	note := "/v1/invoices/" + w.ask(t, 200, "GET", "/v1/invoices?kind=credit_note", "").object(t, "items", 0).text(t, "id")
	w.ask(t, 200, "POST", note+"/issue", "", match(note))
	refused := w.ask(t, 409, "POST", place+"/rollback", `{"reason":"x"}`, match(place))
	if !strings.Contains(refused.text(t, "detail"), "CN-000001") {
		t.Errorf("what stands in the way: %s", refused.Body)
	}
	back := w.ask(t, 201, "POST", note+"/rollback", `{"reason":"x"}`, match(note))
	if !strings.HasPrefix(back.text(t, "total.amount"), "1") {
		t.Errorf("the return is taken back: %s", back.Body)
	}
	w.ask(t, 201, "POST", place+"/rollback", `{"reason":"x"}`, match(place))
}
