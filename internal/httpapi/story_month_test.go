package httpapi

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"keiyaku/internal/store"
)

// seats puts a charge of 100 for each different user on sale.
func (w *world) seats(t *testing.T, s shop, more string) (item, unit string) {
	t.Helper()
	unit = w.ask(t, 201, "POST", "/v1/usage-units", `{"code":"user","name":"利用者","aggregation":"unique"`+more+`}`).text(t, "id")
	item = w.ask(t, 201, "POST", "/v1/items", fmt.Sprintf(`{"product_id":%q,"code":"users","name":"利用者数","kind":"main"}`, s.product)).text(t, "id")
	w.ask(t, 201, "POST", "/v1/items/"+item+"/versions", fmt.Sprintf(
		`{"on_sale_from":"2026-01-01","charges":[{"code":"users","name":"利用者","kind":"usage","model":"per_unit","unit_price":"100","usage_unit_id":%q,"currency":"JPY"}]}`, unit))
	return item, unit
}

func TestDifferentUsersOfAMonthAreCountedOnceAndBilledWhenTheGraceIsOver(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	item, _ := w.seats(t, s, `,"grace_days":5`)
	id := w.ask(t, 201, "POST", "/v1/contracts", fmt.Sprintf(`{"billing_account_id":%q,"start_on":"2026-04-01","signed_on":"2026-04-01","items":[{"item_id":%q}]}`, s.account, item)).text(t, "id")
	w.advance(t, "2026-05-02")
	event := func(event, at, subject string) string {
		return fmt.Sprintf(`{"id":%q,"contract_id":%q,"usage_unit":"user","occurred_at":%q%s}`, event, id, at, subject)
	}
	send := func(status int, events ...string) answer {
		t.Helper()
		return w.ask(t, status, "POST", "/v1/usage/events", `{"events":[`+strings.Join(events, ",")+`]}`)
	}
	// Three of April in Tokyo: the last begins on 1 May there, and anna comes twice.
	if a := send(200, event("1", "2026-04-02T01:00:00Z", `,"subject":"anna"`), event("2", "2026-04-20T01:00:00Z", `,"subject":"anna"`), event("3", "2026-04-20T01:00:00Z", `,"subject":"ben"`),
		event("4", "2026-04-30T14:59:59Z", `,"subject":"cleo"`), event("5", "2026-04-30T15:00:00Z", `,"subject":"dora"`)); a.JSON["accepted"] != 5.0 {
		t.Errorf("recorded: %s", a.Body)
	}
	if got := send(422, event("6", "2026-04-03T01:00:00Z", "")).members("errors", "pointer"); !slices.Equal(got, []string{"/events/0/subject"}) {
		t.Errorf("without whom it is of: %v", got)
	}
	daily := w.ask(t, 422, "POST", "/v1/usage/daily", fmt.Sprintf(`{"records":[{"contract_id":%q,"usage_unit":"user","date":"2026-04-03","quantity":"3"}]}`, id))
	if got := daily.members("errors", "pointer"); !slices.Equal(got, []string{"/records/0/usage_unit"}) {
		t.Errorf("a number of them on a day: %s", daily.Body)
	}

	w.advance(t, "2026-05-05")
	w.bill(t, "2026-05-05")
	if got := w.documents(t); got != "" {
		t.Errorf("in the grace: %s", got)
	}
	w.advance(t, "2026-05-06")
	w.bill(t, "2026-05-06")
	if got := w.documents(t); got != "invoice draft 2026-04-30 330" { // 3 × 100 and the tax
		t.Errorf("after it: %s", got)
	}
}

func TestADiscountEndedAfterItWasBilledIsTakenBackForItsDays(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	signed := w.ask(t, 201, "POST", "/v1/contracts", fmt.Sprintf(
		`{"billing_account_id":%q,"start_on":"2026-04-01","signed_on":"2026-04-01","items":[{"item_id":%q}],"discounts":[{"name":"導入割引","scope":"contract","kind":"percent","value":"10"}]}`, s.account, s.light))
	w.bill(t, "2026-04-01")
	w.ask(t, 200, "POST", "/v1/invoices/issue", `{"up_to":"2026-04-01"}`)
	if got := w.documents(t); got != "invoice issued 2026-04-01 2970" { // 3,000 − 300 and the tax
		t.Fatalf("billed: %s", got)
	}
	w.advance(t, "2026-04-21")
	w.change(t, "/v1/contracts/"+signed.text(t, "id"), fmt.Sprintf(`{"effective_on":"2026-04-21","operations":[{"op":"end_discount","discount_id":%q,"end_on":"2026-04-20"}]}`, signed.object(t, "discounts", 0).text(t, "id")))
	w.bill(t, "2026-04-21")
	draft := w.ask(t, 200, "GET", "/v1/invoices?status=draft", "").object(t, "items", 0)
	if got := lines(w.ask(t, 200, "GET", "/v1/invoices/"+draft.text(t, "id"), "")); got != "adjustment ライトプラン 月額料金（4/21～4/30） -1000; discount ライトプラン 導入割引（4/21～4/30） 100; adjustment ライトプラン 月額料金（4/21～4/30） 1000" || draft.text(t, "total.amount") != "110" { // 10 of 30 days of −300
		t.Errorf("ended: %s, %v", got, draft.JSON)
	}
	expected := w.ask(t, 200, "GET", "/v1/contracts/"+signed.text(t, "id")+"/expected-invoices?up_to=2026-05-01", "")
	if n := len(expected.JSON["items"].([]any)); n != 2 || lines(expected.object(t, "items", 1)) != "charge ライトプラン 月額料金 3000" {
		t.Errorf("May has none: %s", expected.Body)
	}
}

func TestADaysBillRunIsMadeOnceByItself(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	w.ask(t, 201, "POST", "/v1/contracts", fmt.Sprintf(`{"billing_account_id":%q,"start_on":"2026-04-01","signed_on":"2026-04-01","items":[{"item_id":%q}]}`, s.account, s.light))
	day := func() (runs []string) {
		t.Helper()
		for range 2 { // the sweep comes more than once a day
			if err := w.Invoicing.AutomaticRun(t.Context(), w.tenant); err != nil {
				t.Fatal(err)
			}
		}
		list := w.ask(t, 200, "GET", "/v1/bill-runs", "")
		for i := range list.JSON["items"].([]any) {
			run := list.object(t, "items", i)
			if run.text(t, "status") == "planned" {
				if err := w.Invoicing.Complete(t.Context(), w.tenant, store.ID(run.text(t, "id")), 1); err != nil {
					t.Fatal(err)
				}
			}
			runs = append(runs, run.text(t, "up_to"))
		}
		return runs
	}
	if got := day(); len(got) != 0 {
		t.Errorf("nobody asked for it: %v", got)
	}
	w.ask(t, 400, "PATCH", "/v1/tenant", `{"bill_run_hour":24}`, header("If-Match", w.ask(t, 200, "GET", "/v1/tenant", "").Header().Get("ETag")))
	w.edit(t, 200, "/v1/tenant", `{"bill_run_hour":6}`)
	if got := day(); !slices.Equal(got, []string{"2026-04-01"}) {
		t.Errorf("today's: %v", got)
	}
	if got := w.documents(t); got != "invoice draft 2026-04-01 3300" {
		t.Errorf("what it made: %s", got)
	}
	w.advance(t, "2026-05-01")
	if got := day(); !slices.Equal(got, []string{"2026-05-01", "2026-04-01"}) {
		t.Errorf("of another day: %v", got)
	}
	if got := w.documents(t); got != "invoice draft 2026-05-01 3300, invoice draft 2026-04-01 3300" {
		t.Errorf("what it made then: %s", got)
	}
	w.edit(t, 200, "/v1/tenant", `{"bill_run_hour":null}`)
	w.advance(t, "2026-05-02")
	if got := day(); len(got) != 2 {
		t.Errorf("not wanted any more: %v", got)
	}
}

func TestABalanceIsExpectedUntilItIsUsedUp(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	w.edit(t, 200, "/v1/tenant", `{"below_zero":"balance"}`)
	signed := w.ask(t, 201, "POST", "/v1/contracts", fmt.Sprintf(`{"billing_account_id":%q,"start_on":"2026-04-01","signed_on":"2026-04-01","items":[{"item_id":%q}]}`, s.account, s.standard))
	at := "/v1/contracts/" + signed.text(t, "id")
	w.bill(t, "2026-04-01")
	w.ask(t, 200, "POST", "/v1/invoices/issue", `{"up_to":"2026-04-01"}`)
	w.change(t, at, fmt.Sprintf(`{"effective_on":"2026-04-01","operations":[{"op":"customize_item","contract_item_id":%q,"charge_code":"base","negotiated_price":"3000"}]}`, signed.object(t, "items", 0).text(t, "id")))
	expected := func(upTo string) (out []string) {
		t.Helper()
		a := w.ask(t, 200, "GET", at+"/expected-invoices?up_to="+upTo, "")
		for i := range a.JSON["items"].([]any) {
			d := a.object(t, "items", i)
			out = append(out, fmt.Sprint(d.text(t, "billing_date"), " ", d.text(t, "total.amount"), " ", d.JSON["carried"]))
		}
		return out
	}
	if got := expected("2026-06-15"); !slices.Equal(got, []string{"2026-06-01 -1100 true"}) { // −7,000 + 3,000 + 3,000 and the tax
		t.Errorf("up to June: %q", got)
	}
	if got := expected("2026-07-15"); !slices.Equal(got, []string{"2026-07-01 2200 <nil>"}) {
		t.Errorf("up to July: %q", got)
	}
	w.bill(t, "2026-05-01")
	if got := w.documents(t); got != "invoice issued 2026-04-01 11000" {
		t.Errorf("what is carried is in no draft: %s", got)
	}
}
