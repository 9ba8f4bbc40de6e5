package httpapi

import (
	"fmt"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"keiyaku/internal/core/fault"
	"keiyaku/internal/service/verification"
	"keiyaku/internal/store"
)

// metered puts an item on sale whose first hundred calls cost 10 each, the others 5.
func (w *world) metered(t *testing.T, s shop, more string) (item, unit string) {
	t.Helper()
	unit = w.ask(t, 201, "POST", "/v1/usage-units", `{"code":"api_call","name":"API呼び出し","aggregation":"sum"`+more+`}`).text(t, "id")
	item = w.ask(t, 201, "POST", "/v1/items", fmt.Sprintf(`{"product_id":%q,"code":"api","name":"API","kind":"main"}`, s.product)).text(t, "id")
	w.ask(t, 201, "POST", "/v1/items/"+item+"/versions", fmt.Sprintf(`{"on_sale_from":"2026-01-01","charges":[
		{"code":"base","name":"基本料","kind":"recurring","model":"flat","unit_price":"1000","currency":"JPY"},
		{"code":"calls","name":"従量","kind":"usage","model":"tiered_graduated","usage_unit_id":%q,"scheme":{"tiers":[{"up_to":"100","unit_price":"10"},{"unit_price":"5"}]},"currency":"JPY"}]}`, unit))
	return item, unit
}

func TestWhatIsMeasuredIsBilledOnceItIsClosed(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	item, unit := w.metered(t, s, "")
	signed := w.ask(t, 201, "POST", "/v1/contracts", fmt.Sprintf(`{"billing_account_id":%q,"start_on":"2026-04-01","signed_on":"2026-04-01","external_reference":"SF-1","items":[{"item_id":%q}]}`, s.account, item))
	number, id := signed.text(t, "number"), signed.text(t, "id")
	w.advance(t, "2026-05-02")
	daily := func(status int, body string) answer {
		t.Helper()
		return w.ask(t, status, "POST", "/v1/usage/daily", `{"records":[`+body+`]}`)
	}
	one := fmt.Sprintf(`{"contract_number":%q,"usage_unit":"api_call","date":"2026-04-10","quantity":"90"}`, number)
	if got := daily(200, one); got.JSON["accepted"].(float64) != 1 {
		t.Errorf("recorded: %s", got.Body)
	}
	if again := daily(200, one); again.JSON["duplicates"].(float64) != 1 {
		t.Errorf("the same again: %s", again.Body)
	}
	events := fmt.Sprintf(`{"events":[{"id":"a","external_reference":"SF-1","usage_unit":"api_call","occurred_at":"2026-04-20T03:00:00Z","quantity":"20"},
		{"id":"b","contract_id":%q,"usage_unit":"api_call","occurred_at":"2026-04-30T15:30:00Z"},{"id":"a","contract_id":%q,"usage_unit":"api_call","occurred_at":"2026-04-20T03:00:00Z"}]}`, id, id)
	if got := w.ask(t, 200, "POST", "/v1/usage/events", events); got.JSON["accepted"].(float64) != 2 || got.JSON["duplicates"].(float64) != 1 {
		t.Errorf("events: %s", got.Body)
	}
	if again := w.ask(t, 200, "POST", "/v1/usage/events", events); again.JSON["accepted"].(float64) != 0 || again.JSON["duplicates"].(float64) != 3 {
		t.Errorf("events again: %s", again.Body)
	}
	read := w.ask(t, 200, "GET", "/v1/contracts/"+id+"/usage?from=2026-04-01&until=2026-05-31", "")
	if got := read.members("items", "date"); !slices.Equal(got, []string{"2026-04-10", "2026-04-20", "2026-05-01"}) { // event b is of 1 May in Tokyo
		t.Errorf("the days: %v", got)
	}
	// All of a batch or nothing; what is wrong is told by its place.
	wrong := daily(422, one+`,{"contract_number":"C-999999","usage_unit":"api_call","date":"2026-04-11","quantity":"1"},`+fmt.Sprintf(`{"contract_number":%q,"usage_unit":"nothing","date":"2026-04-11","quantity":"1"}`, number))
	if got := wrong.members("errors", "pointer"); !slices.Equal(got, []string{"/records/1/contract_number", "/records/2/usage_unit"}) {
		t.Errorf("what is wrong: %s", wrong.Body)
	}
	daily(422, strings.Replace(one, "2026-04-10", "2026-05-03", 1))
	daily(422, one+","+one)
	w.ask(t, 400, "POST", "/v1/usage/daily", `{"records":[{"usage_unit":"api_call","date":"2026-04-10","quantity":"1"}]}`)
	w.ask(t, 400, "POST", "/v1/usage/daily", strings.ReplaceAll(`{"records":[`+one+`]}`, `"90"`, `"-1"`))

	// Open, it is held back and listed, and the rest is billed.
	w.bill(t, "2026-05-01")
	if got := w.documents(t); got != "invoice draft 2026-05-01 1100, invoice draft 2026-04-01 1100" {
		t.Errorf("while it is open: %s", got)
	}
	preview := w.ask(t, 200, "POST", "/v1/bill-runs/preview", `{"up_to":"2026-05-01"}`)
	if preview.object(t, "open_usage", 0).text(t, "contract_number") != number {
		t.Errorf("what is open isn't listed: %s", preview.Body)
	}
	covered := func(class string, open int) {
		t.Helper()
		a := w.ask(t, 200, "GET", "/v1/billing-coverage?month=2026-04", "")
		if got := a.members("classes", "class"); !slices.Contains(got, class) || a.JSON["findings"] != float64(0) || len(a.JSON["open_usage"].([]any)) != open {
			t.Errorf("coverage with %d open: %s", open, a.Body)
		}
	}
	covered("usage_open", 1)
	if p := w.ask(t, 200, "GET", "/v1/usage-units/"+unit+"/periods", "").object(t, "items", 0); p.JSON["closed_through"] != nil {
		t.Errorf("nothing is closed: %v", p.JSON)
	}
	problem(t, w.ask(t, 422, "POST", "/v1/usage-units/"+unit+"/close", `{"through":"2026-05-31"}`).ResponseRecorder, 422, fault.Rule)
	w.ask(t, 200, "POST", "/v1/usage-units/"+unit+"/close", `{"through":"2026-04-30"}`)
	prorate := func() {
		t.Helper()
		if err := w.Invoicing.Prorate(t.Context(), w.tenant, store.ID(s.account)); err != nil {
			t.Fatal(err)
		}
	}
	prorate()
	if got := w.documents(t); !strings.Contains(got, "invoice draft 2026-04-30 1155") { // (1,000 + 10 × 5) and the tax
		t.Errorf("closed: %s", got)
	}
	w.ask(t, 200, "POST", "/v1/invoices/issue", `{"up_to":"2026-05-01"}`)
	covered("billed", 0)

	// A correction of last month bills the difference.
	daily(200, strings.Replace(one, `"90"`, `"60"`, 1))
	prorate()
	if got := w.documents(t); !strings.Contains(got, "credit_note draft 2026-05-31 -275") { // 80 calls instead of 110
		t.Errorf("corrected: %s", got)
	}
	w.printed(t, "/v1/invoices/"+w.ask(t, 200, "GET", "/v1/invoices?status=draft", "").object(t, "items", 0).text(t, "id"), "使用量の訂正による差額")
	w.ask(t, 200, "POST", "/v1/invoices/issue", `{"ids":["`+w.ask(t, 200, "GET", "/v1/invoices?status=draft", "").object(t, "items", 0).text(t, "id")+`"]}`)
	prorate()
	if got := w.documents(t); strings.Contains(got, "draft") {
		t.Errorf("once more: %s", got)
	}
	if err := verification.New(w.store).Tenant(t.Context(), w.tenant, func(finding string) { t.Error(finding) }); err != nil {
		t.Fatal(err)
	}
}

func TestUsageClosesByItselfAfterItsGrace(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	item, unit := w.metered(t, s, `,"grace_days":5`)
	w.ask(t, 201, "POST", "/v1/contracts", fmt.Sprintf(`{"billing_account_id":%q,"start_on":"2026-04-01","signed_on":"2026-04-01","items":[{"item_id":%q}]}`, s.account, item))
	closed := func() any {
		t.Helper()
		return w.ask(t, 200, "GET", "/v1/usage-units/"+unit+"/periods", "").object(t, "items", 0).JSON["closed_through"]
	}
	w.advance(t, "2026-05-05")
	if got := closed(); got != "2026-04-29" {
		t.Errorf("four days after April: %v", got)
	}
	w.advance(t, "2026-05-06")
	if got := closed(); got != "2026-04-30" {
		t.Errorf("when its grace is over: %v", got)
	}
	unitNow := w.ask(t, 200, "GET", "/v1/usage-units/"+unit, "")
	w.ask(t, 200, "PATCH", "/v1/usage-units/"+unit, `{"grace_days":null,"name":"呼び出し"}`, header("If-Match", unitNow.Header().Get("ETag")))
	if got := closed(); got != nil {
		t.Errorf("without a grace it waits to be closed: %v", got)
	}
	problem(t, w.ask(t, 409, "POST", "/v1/usage-units", `{"code":"api_call","name":"x","aggregation":"max"}`).ResponseRecorder, 409, fault.Duplicate)
}

func TestTenThousandRecordsAreOneBatch(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	item, _ := w.metered(t, s, "")
	signed := w.ask(t, 201, "POST", "/v1/contracts", fmt.Sprintf(`{"billing_account_id":%q,"start_on":"2026-04-01","signed_on":"2026-04-01","items":[{"item_id":%q}]}`, s.account, item))
	var b strings.Builder
	for i := range 10_000 { // in the first hour of 1 April in Tokyo: never ahead of the clock
		fmt.Fprintf(&b, `,{"id":"event-%05d","contract_number":%q,"usage_unit":"api_call","occurred_at":"2026-03-31T15:%02d:%02dZ","quantity":"2"}`, i, signed.text(t, "number"), i/60%60, i%60)
	}
	body := `{"events":[` + b.String()[1:] + `]}`
	if got := w.ask(t, 200, "POST", "/v1/usage/events", body); got.JSON["accepted"].(float64) != 10_000 {
		t.Errorf("recorded: %s", got.Body)
	}
	if got := w.ask(t, 200, "GET", "/v1/contracts/"+signed.text(t, "id")+"/usage?from=2026-04-01&until=2026-04-01", ""); got.object(t, "items", 0).text(t, "quantity") != "20000" {
		t.Errorf("the day: %s", got.Body)
	}
	if got := w.ask(t, 400, "POST", "/v1/usage/events", strings.Replace(body, `{"events":[`, `{"events":[{"id":"one-more","contract_number":"x","usage_unit":"api_call","occurred_at":"2026-04-01T00:00:00Z"},`, 1)); got.Code != 400 {
		t.Error("ten thousand and one are too many")
	}
}

func TestAMeasurementThatNobodyCanMeanHoldsItsContractAlone(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	unit := w.ask(t, 201, "POST", "/v1/usage-units", `{"code":"api_call","name":"API呼び出し","aggregation":"sum"}`).text(t, "id")
	item := w.ask(t, 201, "POST", "/v1/items", fmt.Sprintf(`{"product_id":%q,"code":"api","name":"API","kind":"main"}`, s.product)).text(t, "id")
	w.ask(t, 201, "POST", "/v1/items/"+item+"/versions", fmt.Sprintf(`{"on_sale_from":"2026-01-01","charges":[
		{"code":"calls","name":"従量","kind":"usage","model":"per_unit","unit_price":"999999999999","usage_unit_id":%q,"currency":"JPY"}]}`, unit))
	sign := func(item string) answer {
		t.Helper()
		return w.ask(t, 201, "POST", "/v1/contracts", fmt.Sprintf(`{"billing_account_id":%q,"start_on":"2026-04-01","signed_on":"2026-04-01","items":[{"item_id":%q}]}`, s.account, item))
	}
	metered := sign(item)
	sign(s.light)
	w.advance(t, "2026-05-01")
	measure := func(quantity string) {
		t.Helper()
		w.ask(t, 200, "POST", "/v1/usage/daily", fmt.Sprintf(`{"records":[{"contract_number":%q,"usage_unit":"api_call","date":"2026-04-10","quantity":%q}]}`, metered.text(t, "number"), quantity))
	}
	measure("999999999999")
	w.ask(t, 200, "POST", "/v1/usage-units/"+unit+"/close", `{"through":"2026-04-30"}`)
	run := w.bill(t, "2026-04-30")
	if run.text(t, "status") != "finished_with_errors" || run.JSON["errors"] != 1.0 {
		t.Errorf("the run: %s", run.Body)
	}
	if e := w.ask(t, 200, "GET", "/v1/bill-runs/"+run.text(t, "id")+"/errors", "").object(t, "items", 0); e.text(t, "contract_id") != metered.text(t, "id") || !strings.Contains(e.text(t, "detail"), "look at its price and quantity") {
		t.Errorf("its error: %v", e.JSON)
	}
	if got := w.documents(t); got != "invoice draft 2026-04-01 3300" {
		t.Errorf("the other contract is billed: %s", got)
	}
	w.ask(t, 200, "GET", "/v1/billing-comparison/summary?month=2026-04", "")
	if found := w.ask(t, 200, "GET", "/v1/billing-coverage?month=2026-04", "").members("items", "kind"); !slices.Equal(found, []string{"unratable"}) {
		t.Errorf("what is held isn't listed: %v", found)
	}

	// A draft that an earlier edition made of such a measurement can be read.
	var draft string
	w.look(t, `UPDATE invoices SET total = 1099999999997800000000001 RETURNING id::text`, &draft)
	read := httptest.NewRequest("GET", "/v1/invoices", nil)
	read.Header.Set("Authorization", "Bearer "+w.key)
	list := httptest.NewRecorder()
	if w.handler.ServeHTTP(list, read); list.Code != 200 || !strings.Contains(list.Body.String(), "1099999999997800000000001") {
		t.Errorf("the list: %d %s", list.Code, list.Body)
	}
	w.look(t, `UPDATE invoices SET total = 3300 RETURNING id::text`, &draft)

	measure("2") // corrected, it is billed as it always would have been
	w.bill(t, "2026-04-30")
	if got := w.documents(t); got != "invoice draft 2026-04-30 2199999999997, invoice draft 2026-04-01 3300" {
		t.Errorf("corrected: %s", got)
	}

	// Wrong again, after its draft was made: that one isn't issued, and says why; the other is.
	measure("999999999999")
	issued := w.ask(t, 200, "POST", "/v1/invoices/issue", `{"up_to":"2026-05-01"}`)
	if len(issued.JSON["issued"].([]any)) != 1 || !strings.Contains(issued.object(t, "refused", 0).text(t, "detail"), "look at its price and quantity") {
		t.Errorf("issued together: %s", issued.Body)
	}
	place := "/v1/invoices/" + issued.object(t, "issued", 0).text(t, "id")
	w.ask(t, 201, "POST", place+"/rollback", `{"reason":"宛名違い"}`, header("If-Match", w.ask(t, 200, "GET", place, "").Header().Get("ETag")))
	if got := w.documents(t); got != "invoice draft 2026-04-01 3300, cancellation issued 2026-05-01 -3300, invoice draft 2026-05-01 3300, invoice cancelled 2026-04-01 3300" {
		t.Errorf("rolled back: %s", got)
	}
}
