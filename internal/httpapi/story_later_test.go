package httpapi

import (
	"fmt"
	"net/url"
	"slices"
	"strings"
	"testing"

	"keiyaku/internal/core/fault"
)

// other makes another customer with an account.
func (w *world) other(t *testing.T, name string) (customer, account string) {
	t.Helper()
	customer = w.ask(t, 201, "POST", "/v1/customers", fmt.Sprintf(`{"name":%q}`, name)).text(t, "id")
	return customer, w.ask(t, 201, "POST", "/v1/customers/"+customer+"/billing-accounts", `{"name":"本社"}`).text(t, "id")
}

func TestListsSayWhoseAContractWasOnTheDay(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	tanaka, account := w.other(t, "田中商事株式会社")
	signed := w.sign(t, s, `,"term_months":3`)
	at := signed.Header().Get("Location")
	w.advance(t, "2026-07-10")
	w.change(t, at, fmt.Sprintf(`{"effective_on":"2026-05-05","operations":[{"op":"transfer","customer_id":%q,"billing_account_id":%q}]}`, tanaka, account))
	for query, want := range map[string]string{
		"customer_id=" + s.customer + "&as_of=2026-05-01":             s.customer + " 2026-06-30",
		"customer_id=" + s.customer + "&as_of=2026-05-05":             "",
		"customer_id=" + s.customer:                                   "",
		"customer_id=" + tanaka + "&as_of=2026-05-05":                 tanaka + " 2026-06-30",
		"customer_id=" + tanaka:                                       tanaka + " 2026-09-30",
		"as_of=2026-05-04":                                            s.customer + " 2026-06-30",
		"ends_from=2026-06-30&ends_until=2026-06-30&as_of=2026-05-01": s.customer + " 2026-06-30",
		"ends_from=2026-06-30&ends_until=2026-06-30":                  "",
		"ends_from=2026-09-30&ends_until=2026-09-30":                  tanaka + " 2026-09-30",
		"billing_account_id=" + s.account + "&as_of=2026-05-04":       s.customer + " 2026-06-30",
		"q=" + url.QueryEscape("山田製作"):                                tanaka + " 2026-09-30", // found by whose it was, shown as it is
		"q=" + url.QueryEscape("田中"):                                  tanaka + " 2026-09-30",
		"q=" + url.QueryEscape("%"):                                   "",
		"q=" + url.QueryEscape("_'"):                                  "",
	} {
		a := w.ask(t, 200, "GET", "/v1/contracts?"+query, "")
		var got []string
		for i := range a.members("items", "id") {
			o := a.object(t, "items", i)
			got = append(got, o.text(t, "customer_id")+" "+o.text(t, "term_end_on"))
		}
		if strings.Join(got, ", ") != want {
			t.Errorf("%s finds %q, want %q", query, got, want)
		}
	}
	// The former customer is renamed: the contract is found by the new name too.
	w.ask(t, 200, "PATCH", "/v1/customers/"+s.customer, `{"name":"ヤマダテック株式会社"}`, header("If-Match", w.ask(t, 200, "GET", "/v1/customers/"+s.customer, "").Header().Get("ETag")))
	for typed, n := range map[string]int{"ヤマダテック": 1, "田中": 1, "山田製作": 0} {
		if got := w.ask(t, 200, "GET", "/v1/contracts?q="+url.QueryEscape(typed), "").members("items", "number"); len(got) != n {
			t.Errorf("%q finds %v", typed, got)
		}
	}
}

func TestAReservationThatOthersStandOnIsTakenBackWithThem(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	at := w.sign(t, s, "").Header().Get("Location")
	rest := w.change(t, at, `{"effective_on":"2026-09-01","operations":[{"op":"suspend","share":"0"}]}`)
	back := w.change(t, at, `{"effective_on":"2026-10-01","operations":[{"op":"resume"}]}`)
	place := rest.Header().Get("Location")
	etag := func(of string) string { return w.ask(t, 200, "GET", of, "").Header().Get("ETag") }

	refused := w.ask(t, 409, "POST", place+"/cancel", "", header("If-Match", etag(place)))
	problem(t, refused.ResponseRecorder, 409, fault.LaterChanges)
	// It can be moved to where the other still stands on it, and not behind that.
	if moved := w.ask(t, 200, "POST", place+"/preview", `{"effective_on":"2026-09-15"}`); moved.text(t, "effective_on") != "2026-09-15" || moved.text(t, "status") != "reserved" {
		t.Errorf("moved: %s", moved.Body)
	}
	w.ask(t, 409, "POST", place+"/preview", `{"effective_on":"2026-10-02"}`)
	w.ask(t, 400, "POST", place+"/preview", `{"on_conflict":"keep"}`)
	w.ask(t, 400, "POST", place+"/preview", `{"cancel":true,"effective_on":"2026-09-15"}`)

	shown := w.ask(t, 200, "POST", place+"/preview", `{"cancel":true,"on_conflict":"undo_dependents"}`)
	if got := shown.members("later_changes_affected", "change_id"); !slices.Equal(got, []string{back.text(t, "id")}) {
		t.Errorf("affected: %v", got)
	}
	// Something else is recorded meanwhile: what was shown isn't what would happen.
	w.change(t, at, `{"effective_on":"2026-04-01","operations":[{"op":"add_discount","name":"値引き","kind":"percent","value":"10","target":{"scope":"contract"}}]}`)
	cancel := func(status int, token string) answer {
		t.Helper()
		return w.ask(t, status, "POST", place+"/cancel", fmt.Sprintf(`{"on_conflict":"undo_dependents","preview_token":%q}`, token), header("If-Match", etag(place)))
	}
	problem(t, cancel(409, shown.text(t, "preview_token")).ResponseRecorder, 409, fault.StalePreview)
	cancel(200, w.ask(t, 200, "POST", place+"/preview", `{"cancel":true,"on_conflict":"undo_dependents"}`).text(t, "preview_token"))
	for _, of := range []string{place, back.Header().Get("Location")} {
		if got := w.ask(t, 200, "GET", of, "").text(t, "status"); got != "cancelled" {
			t.Errorf("%s is %s", of, got)
		}
	}
	if got := w.ask(t, 200, "GET", "/v1/reservations", "").members("items", "change_id"); len(got) > 0 {
		t.Errorf("still coming: %v", got)
	}
	undo := w.ask(t, 422, "POST", at+"/changes", fmt.Sprintf(`{"effective_on":"2026-04-01","operations":[{"op":"undo","change_id":%q}]}`, back.text(t, "id")), header("If-Match", etag(at)))
	problem(t, undo.ResponseRecorder, 422, fault.Rule)
}

func TestAQuoteIsPreviewedForItsWholeTerm(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	request := fmt.Sprintf(`{"billing_account_id":%q,"start_on":"2026-05-01","term_months":36,"items":[{"item_id":%q}],"changes":[{"effective_on":"2027-05-01","operations":[{"op":"add_discount","name":"値引き","kind":"percent","value":"10","target":{"scope":"contract"}}]}]}`, s.account, s.light)
	shown := w.ask(t, 200, "POST", "/v1/contracts/preview", request)
	if n := len(shown.members("invoices", "billing_date")); n != 36 {
		t.Errorf("%d invoices in three years", n)
	}
	if got := shown.members("timeline_entries", "kind"); !slices.Equal(got, []string{"contract_signed", "contract_started", "change_reserved"}) {
		t.Errorf("the timeline: %v", got)
	}
	w.ask(t, 422, "POST", "/v1/contracts/preview?invoices_up_to=2036-05-01", request)
	draft := w.ask(t, 201, "POST", "/v1/contracts", request)
	at := draft.Header().Get("Location")
	if got := w.ask(t, 200, "GET", at, "").members("plan", "effective_on"); !slices.Equal(got, []string{"2027-05-01"}) {
		t.Errorf("the draft's plan: %v", got)
	}
	if got := w.ask(t, 200, "GET", at, "").text(t, "request.start_on"); got != "2026-05-01" {
		t.Errorf("the draft's request begins on %s", got)
	}
	number := draft.text(t, "number")
	taken := strings.Replace(request, `"start_on"`, fmt.Sprintf(`"number":%q,"start_on"`, number), 1)
	problem(t, w.ask(t, 409, "POST", "/v1/contracts/preview", taken).ResponseRecorder, 409, fault.Duplicate)
	if n := len(w.ask(t, 200, "GET", at+"/expected-invoices?up_to=2029-04-30", "").members("items", "billing_date")); n != 36 {
		t.Errorf("%d invoices expected", n)
	}
}

func TestAnEndAfterTheLastDayForNoticeIsWarnedOf(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	at := w.sign(t, s, `,"term_months":3,"renewal":{"kind":"auto","notice_months":2}`).Header().Get("Location")
	warned := func(body string) []string {
		return w.ask(t, 200, "POST", at+"/changes/preview", body).members("warnings", "code")
	}
	const end = `{"operations":[{"op":"terminate","end_on":"2026-06-30"}]}`
	const none = `{"effective_on":"2026-05-01","operations":[{"op":"change_renewal","renewal":{"kind":"none"}}]}`
	if got := warned(end); len(got) > 0 {
		t.Errorf("in time: %v", got)
	}
	w.advance(t, "2026-05-01")
	for _, body := range []string{end, none} {
		if got := warned(body); !slices.Equal(got, []string{"after_notice"}) {
			t.Errorf("too late: %v", got)
		}
	}
	if got := warned(`{"operations":[{"op":"terminate","end_on":"2026-09-30"}]}`); len(got) > 0 {
		t.Errorf("for the next term: %v", got)
	}
}

func TestAnAlertNamesWhatItIsOfAndComesBackWithIt(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	signed := w.ask(t, 201, "POST", "/v1/contracts", s.request(`,"signed_on":"2026-03-20"`))
	at, users := signed.Header().Get("Location"), signed.object(t, "items", 1).text(t, "id")
	end := fmt.Sprintf(`{"operations":[{"op":"cancel_item","contract_item_id":%q,"end_on":"2026-04-30"}]}`, users)
	told := func() []string {
		a := w.ask(t, 200, "GET", "/v1/alerts?kind=end", "")
		var out []string
		for i := range a.members("items", "id") {
			o := a.object(t, "items", i)
			out = append(out, o.text(t, "detail")+" "+o.text(t, "status"))
		}
		return out
	}
	first := w.change(t, at, end)
	got := told()
	if len(got) != 1 || !strings.HasPrefix(got[0], "アイテム終了日まであと") || !strings.HasSuffix(got[0], " raised") {
		t.Errorf("told: %q", got)
	}
	w.ask(t, 200, "POST", first.Header().Get("Location")+"/cancel", "", header("If-Match", first.Header().Get("ETag")))
	if got := told(); len(got) != 1 || !strings.HasSuffix(got[0], " resolved") {
		t.Errorf("the end was taken back: %q", got)
	}
	w.change(t, at, end)
	if got := told(); len(got) != 1 || !strings.HasSuffix(got[0], " raised") {
		t.Errorf("the end is there again: %q", got)
	}
	// Another number of days is told at once where it has passed already.
	settings := w.ask(t, 200, "GET", "/v1/tenant", "")
	w.ask(t, 200, "PATCH", "/v1/tenant", `{"alert_days":{"end":[90,45]}}`, header("If-Match", settings.Header().Get("ETag")))
	if got := told(); len(got) != 2 {
		t.Errorf("with other days: %q", got)
	}
}

func TestWhatDidNotHappenAfterAllIsTakenBackOnTheTimeline(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	at := w.sign(t, s, `,"term_months":3`).Header().Get("Location")
	w.advance(t, "2026-07-10")
	w.change(t, at, `{"operations":[{"op":"terminate","end_on":"2026-05-31"}]}`)
	kinds := w.ask(t, 200, "GET", at+"/timeline?effective_from=2026-05-02", "").members("items", "kind")
	slices.Sort(kinds)
	want := []string{"alert_raised", "change_applied", "contract_ended", "contract_renewed", "event_withdrawn"}
	if got := slices.Compact(kinds); !slices.Equal(got, want) {
		t.Errorf("the timeline has %v, want %v", got, want)
	}
	withdrawn := w.ask(t, 200, "GET", at+"/timeline?kind=event_withdrawn", "").object(t, "items", 0)
	if withdrawn.text(t, "effective_on") != "2026-07-01" || !strings.HasPrefix(withdrawn.text(t, "summary"), "取消: 自動更新") {
		t.Errorf("taken back: %v", withdrawn.JSON)
	}
}
