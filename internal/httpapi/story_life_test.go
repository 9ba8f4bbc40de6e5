package httpapi

import (
	"bytes"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/timeline"
	"keiyaku/internal/store"
)

// members gives one member of every element of a list in a body.
func (a answer) members(list, member string) []string {
	var out []string
	items, _ := a.JSON[list].([]any)
	for _, i := range items {
		object, _ := i.(map[string]any)
		text, _ := object[member].(string)
		out = append(out, text)
	}
	return out
}

// sign makes a contract of the light plan from a request that differs from shop.request.
func (w *world) sign(t *testing.T, s shop, more string) answer {
	t.Helper()
	return w.ask(t, 201, "POST", "/v1/contracts", fmt.Sprintf(`{"billing_account_id":%q,"start_on":"2026-04-01","signed_on":"2026-04-01","items":[{"item_id":%q}]%s}`, s.account, s.light, more))
}

// change changes a contract as it is.
func (w *world) change(t *testing.T, at, body string) answer {
	t.Helper()
	return w.ask(t, 201, "POST", at+"/changes", body, header("If-Match", w.ask(t, 200, "GET", at, "").Header().Get("ETag")))
}

func TestAlertsAreRaisedOnceForEachNumberOfDays(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	settings := w.ask(t, 200, "GET", "/v1/tenant", "")
	w.ask(t, 200, "PATCH", "/v1/tenant", `{"alert_days":{"renewal":[60,30],"notice":[10],"trial_end":[3],"discount_end":[7],"reservation":[1],"end":[5]}}`, header("If-Match", settings.Header().Get("ETag")))
	signed := w.sign(t, s, `,"term_months":12,"renewal":{"kind":"auto","notice_months":1}`)
	at := signed.Header().Get("Location")
	id := signed.text(t, "id")
	w.ask(t, 201, "POST", "/v1/contracts", fmt.Sprintf(`{"billing_account_id":%q,"start_on":"2026-04-01","signed_on":"2026-04-01","items":[{"item_id":%q,"trial":{"days":14}}]}`, s.account, s.light))
	w.change(t, at, `{"effective_on":"2026-05-01","operations":[{"op":"add_discount","name":"値引き","kind":"percent","value":"10","target":{"scope":"contract"},"end_on":"2026-06-30"}]}`)

	told := func(query string) []string {
		var out []string
		a := w.ask(t, 200, "GET", "/v1/alerts?limit=200&"+query, "")
		items, _ := a.JSON["items"].([]any)
		for i := range items {
			o := a.object(t, "items", i)
			out = append(out, fmt.Sprintf("%s %s %v days ahead, raised %s, %s", o.text(t, "kind"), o.text(t, "on_date"), o.JSON["days"], o.text(t, "raised_on"), o.text(t, "status")))
		}
		return out
	}
	w.advance(t, "2027-01-31")
	want := []string{
		"trial_end 2026-04-14 3 days ahead, raised 2026-04-11, resolved",
		"reservation 2026-05-01 1 days ahead, raised 2026-04-30, resolved",
		"discount_end 2026-06-30 7 days ahead, raised 2026-06-23, resolved",
		"renewal 2027-04-01 60 days ahead, raised 2027-01-31, raised",
	}
	if got := told(""); !slices.Equal(got, want) {
		t.Errorf("told %q, want %q", got, want)
	}

	// One is dismissed; the next number of days is told all the same, and the notice before it.
	one := w.ask(t, 200, "GET", "/v1/alerts?status=raised", "").object(t, "items", 0)
	path := "/v1/alerts/" + one.text(t, "id")
	etag := w.ask(t, 200, "GET", path, "").Header().Get("ETag")
	dismissed := w.ask(t, 200, "POST", path+"/dismiss", `{"memo":"更新の意向を確認済み"}`, header("If-Match", etag))
	if dismissed.text(t, "status") != "dismissed" || dismissed.text(t, "dismissed_by") == "" {
		t.Errorf("dismissed: %s", dismissed.Body)
	}
	problem(t, w.ask(t, 412, "POST", path+"/dismiss", `{}`, header("If-Match", etag)).ResponseRecorder, 412, fault.Stale)
	w.advance(t, "2027-03-05")
	want = []string{
		"notice 2027-02-28 10 days ahead, raised 2027-02-18, resolved",
		"renewal 2027-04-01 60 days ahead, raised 2027-01-31, dismissed",
		"renewal 2027-04-01 30 days ahead, raised 2027-03-02, raised",
	}
	if got := told("from=2027-01-01&contract_id=" + id); !slices.Equal(got, want) {
		t.Errorf("told %q, want %q", got, want)
	}

	// A termination takes the renewal's alert away and brings the end's; nothing is told twice for the day that passes again.
	w.change(t, at, `{"operations":[{"op":"terminate","end_on":"2027-03-08"}]}`)
	w.advance(t, "2027-03-06")
	want = []string{
		"notice 2027-02-28 10 days ahead, raised 2027-02-18, resolved",
		"end 2027-03-08 5 days ahead, raised 2027-03-05, raised",
		"renewal 2027-04-01 60 days ahead, raised 2027-01-31, dismissed",
		"renewal 2027-04-01 30 days ahead, raised 2027-03-02, resolved",
	}
	if got := told("from=2027-01-01&contract_id=" + id); !slices.Equal(got, want) {
		t.Errorf("told %q, want %q", got, want)
	}

	// Each was an event, once.
	raised := 0
	for _, kind := range w.everyEvent(t) {
		if kind == "alert.raised" {
			raised++
		}
	}
	if all := len(told("")); raised != all {
		t.Errorf("%d events for %d alerts", raised, all)
	}
}

// everyEvent reads the feed to its end and gives the types.
func (w *world) everyEvent(t *testing.T) (types []string) {
	t.Helper()
	w.db.WaitForHorizon(t)
	cursor := ""
	for {
		page := w.ask(t, 200, "GET", "/v1/events?limit=7"+cursor, "")
		got := page.members("items", "type")
		if len(got) == 0 {
			return types
		}
		types = append(types, got...)
		cursor = "&cursor=" + page.text(t, "next_cursor")
	}
}

func TestAReservationThatNoLongerFitsFailsAloudAndIsRetried(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	signed := w.ask(t, 201, "POST", "/v1/contracts", s.request(`,"signed_on":"2026-03-20"`))
	at, users := signed.Header().Get("Location"), signed.object(t, "items", 1).text(t, "id")
	reserved := w.change(t, at, fmt.Sprintf(`{"effective_on":"2026-06-01","operations":[{"op":"change_quantity","contract_item_id":%q,"to":"30"}]}`, users))
	// The item goes in May; who asks for it keeps the reservation, which is told to fail.
	end := fmt.Sprintf(`{"on_conflict":"keep","operations":[{"op":"cancel_item","contract_item_id":%q,"end_on":"2026-05-15"}]}`, users)
	ended := w.change(t, at, end)
	place := reserved.Header().Get("Location")
	failed := w.ask(t, 200, "GET", place, "")
	if last := failed.object(t, "events", 1); failed.text(t, "status") != "failed" || last.text(t, "kind") != "failed" || last.text(t, "detail") == "" {
		t.Errorf("failed: %s", failed.Body)
	}
	alert := w.ask(t, 200, "GET", "/v1/alerts?kind=failed_change", "").object(t, "items", 0)
	if alert.text(t, "subject_id") != reserved.text(t, "id") || alert.text(t, "status") != "raised" {
		t.Errorf("alert: %v", alert.JSON)
	}
	if !slices.Contains(w.everyEvent(t), "change.failed") {
		t.Error("no event of the failure")
	}
	problem(t, w.ask(t, 422, "POST", place+"/retry", "", header("If-Match", failed.Header().Get("ETag"))).ResponseRecorder, 422, fault.Rule)
	// The end is cancelled, the change tried again, and the alert is settled by that.
	w.ask(t, 200, "POST", ended.Header().Get("Location")+"/cancel", "", header("If-Match", ended.Header().Get("ETag")))
	w.ask(t, 200, "POST", place+"/retry", "", header("If-Match", w.ask(t, 200, "GET", place, "").Header().Get("ETag")))
	w.advance(t, "2026-06-01")
	if now := w.ask(t, 200, "GET", at, ""); now.object(t, "items", 1).text(t, "quantity") != "30" {
		t.Errorf("now: %s", now.Body)
	}
	if got := w.ask(t, 200, "GET", "/v1/alerts?kind=failed_change", "").members("items", "status"); !slices.Equal(got, []string{"resolved"}) {
		t.Errorf("the alert is %v", got)
	}
}

// TestEveryEntryOfATimelineIsAnEvent holds the kinds of the document against the types of events.
func TestEveryEntryOfATimelineIsAnEvent(t *testing.T) {
	w := newWorld(t)
	for _, kind := range w.doc.Components.Schemas["TimelineEntryKind"].Value.Enum {
		if store.EventTypes[kind.(string)] == "" {
			t.Errorf("nobody who listens learns of %s", kind)
		}
	}
}

func TestATimelineIsNarrowedByKindAndRange(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	first, second := w.ask(t, 201, "POST", "/v1/contracts", s.request(`,"signed_on":"2026-03-20"`)), w.sign(t, s, "")
	at, users := first.Header().Get("Location"), first.object(t, "items", 1).text(t, "id")
	w.change(t, at, fmt.Sprintf(`{"effective_on":"2026-04-01","operations":[{"op":"change_quantity","contract_item_id":%q,"to":"30"}]}`, users))
	w.change(t, at, fmt.Sprintf(`{"effective_on":"2026-05-01","operations":[{"op":"change_quantity","contract_item_id":%q,"to":"40"}]}`, users))
	other := w.ask(t, 201, "POST", "/v1/customers", `{"name":"田中商事株式会社"}`).text(t, "id")
	theirs := w.ask(t, 201, "POST", "/v1/customers/"+other+"/billing-accounts", `{"name":"本社"}`).text(t, "id")
	w.bill(t, "2026-04-30")
	w.ask(t, 200, "POST", "/v1/invoices/issue", `{"up_to":"2026-04-30"}`)
	w.advance(t, "2026-06-01")
	w.change(t, at, fmt.Sprintf(`{"effective_on":"2026-06-01","operations":[{"op":"transfer","customer_id":%q,"billing_account_id":%q}]}`, other, theirs))

	kinds := func(path string) []string { return w.ask(t, 200, "GET", path, "").members("items", "kind") }
	timelineOf := at + "/timeline"
	for path, want := range map[string][]string{
		// A document that two contracts share concerns each of them; what happened after the transfer is the other customer's.
		timelineOf: {"contract_signed", "change_applied", "contract_started", "invoice_issued", "change_executed", "change_reserved", "change_applied", "alert_raised"},
		timelineOf + "?kind=change_applied&kind=change_executed":                                    {"change_applied", "change_executed", "change_applied"},
		timelineOf + "?effective_from=2026-04-02&as_of=2026-05-01":                                  {"alert_raised", "change_executed", "change_reserved"},
		"/v1/customers/" + other + "/timeline":                                                      {"change_applied"},
		"/v1/customers/" + s.customer + "/timeline?kind=contract_started":                           {"contract_started", "contract_started"},
		"/v1/customers/" + s.customer + "/timeline?contract_id=" + second.text(t, "id"):             {"contract_signed", "contract_started", "invoice_issued"},
		"/v1/customers/" + s.customer + "/timeline?effective_from=2026-05-01&kind=contract_renewed": nil,
	} {
		got := kinds(path)
		slices.Sort(got)
		slices.Sort(want)
		if !slices.Equal(got, want) {
			t.Errorf("%s\n got %v\nwant %v", path, got, want)
		}
	}
	problem(t, w.ask(t, 400, "GET", timelineOf+"?kind=nothing", "").ResponseRecorder, 400, fault.Invalid)
	w.ask(t, 400, "GET", timelineOf+"?effective_from=2026-05-02&as_of=2026-05-01", "")
	page := w.ask(t, 200, "GET", timelineOf+"?limit=3", "")
	rest := w.ask(t, 200, "GET", timelineOf+"?limit=200&cursor="+page.text(t, "next_cursor"), "")
	if n := len(page.members("items", "id")) + len(rest.members("items", "id")); n != 8 {
		t.Errorf("%d entries on two pages", n)
	}
}

func TestFilesAreKeptBesideTheContract(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	at := w.sign(t, s, "").Header().Get("Location")
	pdf := append([]byte("%PDF-1.7\n"), bytes.Repeat([]byte{0, 255, 10}, 1000)...)
	send := func(status int, path string, content []byte, change ...func(*http.Request)) answer {
		t.Helper()
		return w.ask(t, status, "POST", path, string(content), append([]func(*http.Request){header("Content-Type", "application/octet-stream")}, change...)...)
	}
	made := send(201, at+"/attachments?kind=signed_contract&name=%E5%A5%91%E7%B4%84%E6%9B%B8.pdf", pdf, header("Idempotency-Key", "a-1"))
	if again := send(201, at+"/attachments?kind=signed_contract&name=%E5%A5%91%E7%B4%84%E6%9B%B8.pdf", pdf, header("Idempotency-Key", "a-1")); again.text(t, "id") != made.text(t, "id") {
		t.Error("sent twice, kept twice")
	}
	path := made.Header().Get("Location")
	if made.text(t, "content_type") != "application/pdf" || made.JSON["size"] != float64(len(pdf)) || made.text(t, "name") != "契約書.pdf" {
		t.Errorf("kept: %s", made.Body)
	}
	read := ask(w.handler, "GET", path+"/content", "", as(w.key))
	if !bytes.Equal(read.Body.Bytes(), pdf) || !strings.Contains(read.Header().Get("Content-Disposition"), "attachment") || read.Header().Get("X-Content-Type-Options") != "nosniff" {
		t.Errorf("read back: %v, %d bytes", read.Header(), read.Body.Len())
	}
	problem(t, send(415, at+"/attachments?kind=signed_contract&name=a.html", []byte("<html><script>alert(1)</script></html>")).ResponseRecorder, 415, fault.UnsupportedMedia)
	problem(t, send(413, at+"/attachments?kind=signed_contract&name=a.pdf", bytes.Repeat(pdf, 3600)).ResponseRecorder, 413, fault.TooLarge)
	send(400, at+"/attachments?kind=signed_contract&name=a.pdf", nil)

	change := w.change(t, at, `{"effective_on":"2026-05-01","operations":[{"op":"add_discount","name":"値引き","kind":"percent","value":"10","target":{"scope":"contract"}}]}`)
	send(201, change.Header().Get("Location")+"/attachments?kind=order_form&name=order.pdf", pdf)
	if got := w.ask(t, 200, "GET", change.Header().Get("Location")+"/attachments", "").members("items", "name"); !slices.Equal(got, []string{"order.pdf"}) {
		t.Errorf("of the change: %v", got)
	}
	if got := w.ask(t, 200, "GET", at+"/attachments", "").members("items", "name"); len(got) != 2 {
		t.Errorf("of the contract: %v", got)
	}
	w.ask(t, 200, "DELETE", path, "")
	if kept := ask(w.handler, "GET", path+"/content", "", as(w.key)); !bytes.Equal(kept.Body.Bytes(), pdf) {
		t.Error("what was withdrawn can't be read any more")
	}
	if got := w.ask(t, 200, "GET", path, ""); got.text(t, "withdrawn_at") == "" {
		t.Errorf("withdrawn: %s", got.Body)
	}
	if got := w.ask(t, 200, "GET", at+"/timeline?kind=attachment_added&kind=attachment_withdrawn", "").members("items", "kind"); len(got) != 3 {
		t.Errorf("on the timeline: %v", got)
	}
}

func TestCustomFieldsAreTypedAndSearched(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	w.ask(t, 201, "POST", "/v1/custom-fields", `{"key":"region","label":"地域","type":"choice","options":["関東","関西"]}`)
	seats := w.ask(t, 201, "POST", "/v1/custom-fields", `{"key":"seats","label":"席数","type":"number"}`)
	problem(t, w.ask(t, 409, "POST", "/v1/custom-fields", `{"key":"seats","label":"席","type":"text"}`).ResponseRecorder, 409, fault.Duplicate)
	east := w.sign(t, s, `,"custom_fields":{"region":"関東","seats":12}`)
	w.sign(t, s, `,"custom_fields":{"region":"関西"}`)
	w.ask(t, 422, "POST", "/v1/contracts", fmt.Sprintf(`{"billing_account_id":%q,"start_on":"2026-04-01","signed_on":"2026-04-01","items":[{"item_id":%q}],"custom_fields":{"region":"北海道"}}`, s.account, s.light))
	at := east.Header().Get("Location")
	reserved := w.change(t, at, `{"effective_on":"2026-05-01","operations":[{"op":"set_custom_fields","values":{"region":"関西","seats":null}}]}`)
	if reserved.text(t, "status") != "reserved" {
		t.Errorf("reserved: %s", reserved.Body)
	}
	found := func(query string) int {
		return len(w.ask(t, 200, "GET", "/v1/contracts?"+query, "").members("items", "id"))
	}
	if n, m := found("custom_field=region:%E9%96%A2%E6%9D%B1"), found("custom_field=region:%E9%96%A2%E8%A5%BF"); n != 1 || m != 1 {
		t.Errorf("found %d in the east, %d in the west", n, m)
	}
	w.advance(t, "2026-05-01")
	if n, m := found("custom_field=region:%E9%96%A2%E6%9D%B1"), found("custom_field=region:%E9%96%A2%E8%A5%BF"); n != 0 || m != 2 {
		t.Errorf("found %d in the east, %d in the west", n, m)
	}
	past := w.ask(t, 200, "GET", at+"?as_of=2026-04-15", "")
	if past.text(t, "custom_fields.region") != "関東" {
		t.Errorf("in April: %s", past.Body)
	}
	// A field that is retired stays on what has it, and can't be given any more.
	path := seats.Header().Get("Location")
	w.ask(t, 200, "PATCH", path, `{"active":false}`, header("If-Match", seats.Header().Get("ETag")))
	w.ask(t, 422, "POST", at+"/changes", `{"effective_on":"2026-05-01","operations":[{"op":"set_custom_fields","values":{"seats":3}}]}`, header("If-Match", w.ask(t, 200, "GET", at, "").Header().Get("ETag")))
}

func TestAClerkFindsWhatTheyType(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	w.ask(t, 200, "PATCH", "/v1/customers/"+s.customer, `{"name_kana":"ヤマダセイサクショ"}`, header("If-Match", w.ask(t, 200, "GET", "/v1/customers/"+s.customer, "").Header().Get("ETag")))
	w.ask(t, 201, "POST", "/v1/customers/"+s.customer+"/staff", `{"name":"佐藤 花子","name_kana":"サトウ ハナコ","email":"hanako@example.co.jp","phone":"03-1234-5678"}`)
	w.sign(t, s, `,"external_reference":"0065g00000XyZAAF","order_number":"PO-7788","title":"本社 利用契約"`)
	for _, typed := range []string{
		"株式会社山田製作所", "山田", "製作", "ヤマダ", "やまだ", "ﾔﾏﾀﾞ", "C-000001", "c000001", "000001", "1", "佐藤", "さとう", "hanako", "hanako@example.co.jp",
		"0065g00000XyZAAF", "PO-7788", "本社", "ライト", "らいとぷらん", "山田 佐藤 ライト", "03-1234-5678", "1234",
	} {
		got := w.ask(t, 200, "GET", "/v1/contracts?q="+url.QueryEscape(typed), "").members("items", "number")
		if !slices.Equal(got, []string{"C-000001"}) {
			t.Errorf("%q finds %v", typed, got)
		}
	}
	for _, typed := range []string{"鈴木", "山製", "C-000002", "山田 鈴木", "スタンダード"} {
		if got := w.ask(t, 200, "GET", "/v1/contracts?q="+url.QueryEscape(typed), "").members("items", "number"); len(got) > 0 {
			t.Errorf("%q finds %v", typed, got)
		}
	}
	// Renamed, it is found by its new name, and no longer by the old one.
	w.ask(t, 200, "PATCH", "/v1/customers/"+s.customer, `{"name":"ヤマダテック株式会社","name_kana":null}`, header("If-Match", w.ask(t, 200, "GET", "/v1/customers/"+s.customer, "").Header().Get("ETag")))
	for typed, n := range map[string]int{"やまだてっく": 1, "山田製作所": 0} {
		if got := w.ask(t, 200, "GET", "/v1/contracts?q="+url.QueryEscape(typed), "").members("items", "number"); len(got) != n {
			t.Errorf("%q finds %v", typed, got)
		}
		if got := w.ask(t, 200, "GET", "/v1/customers?q="+url.QueryEscape(typed), "").members("items", "name"); len(got) != n {
			t.Errorf("%q finds the customers %v", typed, got)
		}
	}
	for query, n := range map[string]int{"status=active": 1, "status=suspended": 0, "ends_from=2026-04-01": 0, "item_id=" + s.light + "&item_version=1": 1, "item_id=" + s.standard: 0} {
		if got := w.ask(t, 200, "GET", "/v1/contracts?"+query, "").members("items", "number"); len(got) != n {
			t.Errorf("%s finds %v", query, got)
		}
	}
}

// bulk works a bulk change's job to its end.
func (w *world) bulk(t *testing.T, path string) answer {
	t.Helper()
	id := strings.TrimPrefix(path, "/v1/bulk-changes/")
	if done, err := w.Contracts.RunBulk(t.Context(), w.tenant, timeline.ID(id), 0, func() bool { return true }); err != nil || !done {
		t.Fatalf("the job is done: %v, %v", done, err)
	}
	return w.ask(t, 200, "GET", path, "")
}

func TestPricesOfManyContractsAreRevisedTogether(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	first := w.sign(t, s, `,"term_months":12`)
	second := w.sign(t, s, `,"term_months":6`)
	third := w.sign(t, s, `,"term_months":12`)
	open := w.sign(t, s, "")
	w.ask(t, 201, "POST", "/v1/items/"+s.light+"/versions", `{"on_sale_from":"2026-06-01","charges":[{"code":"base","name":"月額料金","kind":"recurring","model":"flat","unit_price":"3500","currency":"JPY"}]}`)
	made := w.ask(t, 202, "POST", "/v1/bulk-changes", fmt.Sprintf(
		`{"name":"料金改定","selection":{"item_id":%q,"version":1},"to_version":2,"at":"next_renewal","tell_days":60,"opt_outs":[%q]}`, s.light, third.text(t, "id")))
	path := made.Header().Get("Location")
	problem(t, w.ask(t, 409, "POST", path+"/execute", "").ResponseRecorder, 409, fault.Conflict)
	tried := w.bulk(t, path)
	if tried.text(t, "status") != "previewed" || tried.text(t, "mrr_before.amount") != "6000" || tried.text(t, "mrr_after.amount") != "7000" || tried.text(t, "tell_by") != "2026-08-02" {
		t.Errorf("tried: %s", tried.Body)
	}
	rows := w.ask(t, 200, "GET", path+"/contracts", "")
	byNumber := map[string]string{}
	for i := range rows.JSON["items"].([]any) {
		row := rows.object(t, "items", i)
		on, _ := row.JSON["effective_on"].(string)
		byNumber[row.text(t, "contract_number")] = row.text(t, "status") + " " + on
	}
	want := map[string]string{"C-000001": "ready 2027-04-01", "C-000002": "ready 2026-10-01", "C-000003": "opted_out ", "C-000004": "failed "}
	if fmt.Sprint(byNumber) != fmt.Sprint(want) {
		t.Errorf("tried: %v, want %v", byNumber, want)
	}
	if got := w.ask(t, 200, "GET", path+"/contracts?status=failed", "").object(t, "items", 0); got.text(t, "contract_id") != open.text(t, "id") || got.text(t, "reason") == "" {
		t.Errorf("failed: %v", got.JSON)
	}
	w.ask(t, 202, "POST", path+"/execute", "")
	if done := w.bulk(t, path); done.text(t, "status") != "finished_with_errors" && done.text(t, "status") != "finished" {
		t.Errorf("executed: %s", done.Body)
	}
	w.advance(t, "2026-10-01")
	versionOf := func(a answer) float64 {
		now := w.ask(t, 200, "GET", a.Header().Get("Location"), "").object(t, "items", 0)
		return now.JSON["version"].(float64)
	}
	if versionOf(second) != 2 || versionOf(first) != 1 {
		t.Errorf("on versions %v and %v", versionOf(second), versionOf(first))
	}
	on := func(version int) []string {
		return w.ask(t, 200, "GET", fmt.Sprintf("/v1/items/%s/versions/%d/contracts", s.light, version), "").members("items", "contract_number")
	}
	if !slices.Equal(on(2), []string{"C-000002"}) || len(on(1)) != 3 {
		t.Errorf("on version 1: %v, on version 2: %v", on(1), on(2))
	}
	// Taken back as a whole: what was reserved is cancelled, what was executed is undone.
	w.ask(t, 202, "POST", path+"/undo", "")
	if undone := w.bulk(t, path); undone.text(t, "status") != "undone" {
		t.Errorf("undone: %s", undone.Body)
	}
	if versionOf(second) != 1 || len(w.ask(t, 200, "GET", "/v1/reservations", "").members("items", "change_id")) != 0 {
		t.Error("something of it is left")
	}
}
