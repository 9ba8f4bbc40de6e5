package httpapi

import (
	"fmt"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"

	"keiyaku/internal/core/fault"
	"keiyaku/internal/service/verification"
)

// issued signs the shop's contract and issues April's invoice of 7,260 yen, due on 31 May 2026, a Sunday.
func (w *world) issued(t *testing.T, s shop) (contract, invoice string) {
	t.Helper()
	signed := w.ask(t, 201, "POST", "/v1/contracts", s.request(`,"signed_on":"2026-04-01"`))
	w.bill(t, "2026-04-01")
	id := w.ask(t, 200, "GET", "/v1/invoices", "").object(t, "items", 0).text(t, "id")
	w.ask(t, 200, "POST", "/v1/invoices/issue", `{"ids":["`+id+`"]}`)
	return signed.Header().Get("Location"), id
}

func (w *world) pay(t *testing.T, status int, s shop, on, amount, more string) answer {
	t.Helper()
	return w.ask(t, status, "POST", "/v1/payments", fmt.Sprintf(`{"billing_account_id":%q,"received_on":%q,"amount":%q,"method":"bank_transfer"%s}`, s.account, on, amount, more))
}

// stands writes down how an invoice stands: status, paid, due. The list must say the same, and be found by it.
func (w *world) stands(t *testing.T, invoice string) string {
	t.Helper()
	a := w.ask(t, 200, "GET", "/v1/invoices/"+invoice, "")
	for _, status := range []string{"not_due", "unpaid", "partially_paid", "paid", "overdue"} {
		found := strings.Contains(w.ask(t, 200, "GET", "/v1/invoices?payment_status="+status, "").Body.String(), invoice)
		if found != (status == a.JSON["payment_status"]) {
			t.Errorf("listed by %s: %v, the invoice says %v", status, found, a.JSON["payment_status"])
		}
	}
	return a.text(t, "payment_status") + " " + a.text(t, "amount_paid.amount") + " " + a.text(t, "amount_due.amount")
}

func (w *world) expect(t *testing.T, invoice, want string) {
	t.Helper()
	if got := w.stands(t, invoice); got != want {
		t.Errorf("the invoice stands at %s, want %s", got, want)
	}
}

func TestAnInvoiceIsPaidInPartAndTheRestWithTheBanksFeeKeptBack(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	contract, invoice := w.issued(t, s)
	w.expect(t, invoice, "not_due 0 7260")
	first := w.pay(t, 201, s, "2026-04-01", "3000", fmt.Sprintf(`,"payer_kana":"ﾔﾏﾀﾞ","allocations":[{"invoice_id":%q}]`, invoice))
	if first.text(t, "deposit.amount") != "0" || first.text(t, "allocated.amount") != "3000" {
		t.Errorf("the first payment: %s", first.Body)
	}
	w.expect(t, invoice, "partially_paid 3000 4260")
	w.advance(t, "2026-05-31")
	w.expect(t, invoice, "partially_paid 3000 4260")
	w.advance(t, "2026-06-01")
	w.expect(t, invoice, "overdue 3000 4260")
	second := w.pay(t, 201, s, "2026-06-01", "3820", fmt.Sprintf(`,"allocations":[{"invoice_id":%q,"amount":"3820","fee":"440"}]`, invoice))
	if second.text(t, "fees.amount") != "440" {
		t.Errorf("the second payment: %s", second.Body)
	}
	w.expect(t, invoice, "paid 7260 0")
	feed := w.ask(t, 200, "GET", "/v1/customers/"+s.customer+"/timeline", "").Body.String()
	if strings.Count(feed, `"payment_recorded"`) != 2 || strings.Count(feed, `"invoice_paid"`) != 1 {
		t.Errorf("the timeline: %s", feed)
	}

	// A document that is paid isn't rolled back until its payments are released; then nothing is paid of it any more.
	place := "/v1/invoices/" + invoice
	tag := header("If-Match", w.ask(t, 200, "GET", place, "").Header().Get("ETag"))
	problem(t, w.ask(t, 409, "POST", place+"/rollback", `{"reason":"請求先の誤り"}`, tag).ResponseRecorder, 409, fault.Conflict)
	for _, p := range []answer{first, second} {
		at := "/v1/payments/" + p.text(t, "id")
		back := w.ask(t, 200, "POST", at+"/release", `{"reason":"請求書の取り違え"}`)
		if back.text(t, "deposit.amount") != p.text(t, "amount.amount") || back.text(t, "fees.amount") != "0" {
			t.Errorf("released: %s", back.Body)
		}
		problem(t, w.ask(t, 409, "POST", at+"/release", `{"reason":"x"}`).ResponseRecorder, 409, fault.Conflict)
	}
	w.expect(t, invoice, "overdue 0 7260")
	w.ask(t, 201, "POST", place+"/rollback", `{"reason":"請求先の誤り"}`, tag)
	if a := w.ask(t, 200, "GET", place, ""); a.JSON["payment_status"] != nil || a.JSON["amount_due"] != nil {
		t.Errorf("rolled back: %s", a.Body)
	}
	at := "/v1/payments/" + first.text(t, "id")
	problem(t, w.ask(t, 409, "POST", at+"/allocations", fmt.Sprintf(`{"allocations":[{"invoice_id":%q}]}`, invoice)).ResponseRecorder, 409, fault.Conflict)
	problem(t, w.ask(t, 409, "POST", at+"/allocations", `{}`).ResponseRecorder, 409, fault.Conflict)
	w.ask(t, 200, "GET", contract, "")
	if err := verification.New(w.store).Tenant(t.Context(), w.tenant, func(finding string) { t.Error(finding) }); err != nil {
		t.Fatal(err)
	}
}

func TestWhatIsPaidTooMuchIsADepositThatIsUsedOrPaidBack(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	_, invoice := w.issued(t, s)
	paid := w.pay(t, 201, s, "2026-04-01", "10000", "")
	at := paid.Header().Get("Location")
	if paid.text(t, "deposit.amount") != "10000" {
		t.Errorf("a deposit: %s", paid.Body)
	}
	used := w.ask(t, 200, "POST", at+"/allocations", `{}`)
	if used.text(t, "deposit.amount") != "2740" || used.text(t, "allocated.amount") != "7260" {
		t.Errorf("oldest first: %s", used.Body)
	}
	w.expect(t, invoice, "paid 7260 0")
	problem(t, w.ask(t, 422, "POST", at+"/refund", `{"amount":"2741","refunded_on":"2026-04-01","reason":"過入金"}`).ResponseRecorder, 422, fault.Rule)
	problem(t, w.ask(t, 422, "POST", at+"/refund", `{"refunded_on":"2026-04-02","reason":"過入金"}`).ResponseRecorder, 422, fault.Rule)
	back := w.ask(t, 200, "POST", at+"/refund", `{"refunded_on":"2026-04-01","reason":"過入金"}`)
	if back.text(t, "refunded.amount") != "2740" || back.text(t, "deposit.amount") != "0" {
		t.Errorf("paid back: %s", back.Body)
	}
	problem(t, w.ask(t, 409, "POST", at+"/refund", `{"refunded_on":"2026-04-01","reason":"過入金"}`).ResponseRecorder, 409, fault.Conflict)
	problem(t, w.ask(t, 409, "POST", at+"/release", `{"as":"void","reason":"誤登録"}`).ResponseRecorder, 409, fault.Conflict)

	// One that was recorded by mistake leaves nothing, and settles nothing any more.
	w.ask(t, 200, "POST", at+"/release", `{"reason":"x"}`)
	wrong := w.pay(t, 201, s, "2026-04-01", "7260", fmt.Sprintf(`,"allocations":[{"invoice_id":%q}]`, invoice)).Header().Get("Location")
	if gone := w.ask(t, 200, "POST", wrong+"/release", `{"as":"void","reason":"誤登録"}`); gone.JSON["void"] != true || gone.text(t, "deposit.amount") != "0" {
		t.Errorf("void: %s", gone.Body)
	}
	w.expect(t, invoice, "not_due 0 7260")
	problem(t, w.ask(t, 409, "POST", wrong+"/allocations", `{}`).ResponseRecorder, 409, fault.Conflict)
}

func TestACreditNoteReducesWhatIsOpenOfAnotherInvoice(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	contract, invoice := w.issued(t, s)
	w.advance(t, "2026-04-16")
	w.change(t, contract, `{"operations":[{"op":"terminate","end_on":"2026-04-15"}]}`)
	w.bill(t, "2026-04-30")
	note := w.ask(t, 200, "GET", "/v1/invoices?kind=credit_note", "").object(t, "items", 0)
	w.ask(t, 200, "POST", "/v1/invoices/issue", `{"ids":["`+note.text(t, "id")+`"]}`)
	body := fmt.Sprintf(`{"billing_account_id":%q,"received_on":"2026-04-16","method":"credit_note","credit_note_id":%q,"allocations":[{"invoice_id":%q}]}`, s.account, note.text(t, "id"), invoice)
	used := w.ask(t, 201, "POST", "/v1/payments", body)
	if used.text(t, "amount.amount") != "3630" { // half a month
		t.Errorf("the credit note's: %s", used.Body)
	}
	w.expect(t, invoice, "partially_paid 3630 3630")
	now := w.ask(t, 200, "GET", "/v1/invoices/"+note.text(t, "id"), "")
	if now.text(t, "amount_paid.amount") != "-3630" || now.text(t, "amount_due.amount") != "0" || now.JSON["payment_status"] != nil {
		t.Errorf("the credit note: %s", now.Body)
	}
	problem(t, w.ask(t, 422, "POST", "/v1/payments", body).ResponseRecorder, 422, fault.Rule)
	problem(t, w.ask(t, 409, "POST", "/v1/invoices/"+note.text(t, "id")+"/rollback", `{"reason":"x"}`, header("If-Match", now.Header().Get("ETag"))).ResponseRecorder, 409, fault.Conflict)
	w.ask(t, 200, "POST", used.Header().Get("Location")+"/release", `{"as":"void","reason":"充当の取消"}`)
	w.expect(t, invoice, "not_due 0 7260")
	if now := w.ask(t, 200, "GET", "/v1/invoices/"+note.text(t, "id"), ""); now.text(t, "amount_due.amount") != "-3630" {
		t.Errorf("the credit note is free again: %s", now.Body)
	}
}

func TestAnInvoiceIsDueInInstalments(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	_, invoice := w.issued(t, s)
	at := "/v1/invoices/" + invoice + "/instalments"
	if whole := w.ask(t, 200, "GET", at, ""); whole.object(t, "instalments", 0).text(t, "due_on") != "2026-05-31" {
		t.Errorf("whole: %s", whole.Body)
	}
	problem(t, w.ask(t, 422, "POST", at, `{"instalments":[{"due_on":"2026-06-30"},{"due_on":"2026-06-30"}]}`).ResponseRecorder, 422, fault.Rule)
	problem(t, w.ask(t, 422, "POST", at, `{"instalments":[{"due_on":"2026-03-31"}]}`).ResponseRecorder, 422, fault.Rule)
	w.ask(t, 200, "POST", at, `{"instalments":[{"due_on":"2026-04-30"}]}`)
	plan := w.ask(t, 200, "POST", at, `{"instalments":[{"due_on":"2026-04-30","weight":3},{"due_on":"2026-05-31","weight":2},{"due_on":"2026-06-30","weight":2}]}`)
	var amounts []string
	for i := range plan.JSON["instalments"].([]any) {
		amounts = append(amounts, plan.object(t, "instalments", i).text(t, "amount.amount"))
	}
	if got := strings.Join(amounts, " "); got != "3112 2074 2074" { // 3111.43, 2074.29, 2074.29
		t.Errorf("the parts: %s", got)
	}
	w.expect(t, invoice, "not_due 0 7260")
	w.advance(t, "2026-04-30")
	w.expect(t, invoice, "unpaid 0 7260")
	w.advance(t, "2026-05-01")
	w.expect(t, invoice, "overdue 0 7260")
	w.pay(t, 201, s, "2026-05-01", "3112", fmt.Sprintf(`,"allocations":[{"invoice_id":%q}]`, invoice))
	w.expect(t, invoice, "partially_paid 3112 4148")
	if now := w.ask(t, 200, "GET", at, ""); now.object(t, "instalments", 0).text(t, "payment_status") != "paid" || now.object(t, "instalments", 1).text(t, "payment_status") != "not_due" {
		t.Errorf("after the first: %s", now.Body)
	}
	w.advance(t, "2026-06-01")
	w.expect(t, invoice, "overdue 3112 4148")
}

func TestWhatIsOpenIsPaidOnceThoughTwoPayAtOnce(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	_, invoice := w.issued(t, s)
	body := fmt.Sprintf(`{"billing_account_id":%q,"received_on":"2026-04-01","amount":"7260","method":"cash","allocations":[{"invoice_id":%q,"amount":"7260"}]}`, s.account, invoice)
	var wg sync.WaitGroup
	codes := make(chan int, 8)
	for range cap(codes) {
		wg.Go(func() {
			r := httptest.NewRequest("POST", "/v1/payments", strings.NewReader(body))
			r.Header.Set("Content-Type", "application/json")
			r.Header.Set("Authorization", "Bearer "+w.key)
			rec := httptest.NewRecorder()
			w.handler.ServeHTTP(rec, r)
			codes <- rec.Code
		})
	}
	wg.Wait()
	close(codes)
	count := map[int]int{}
	for code := range codes {
		count[code]++
	}
	if count[201] != 1 || count[422] != cap(codes)-1 {
		t.Errorf("the answers: %v", count)
	}
	w.expect(t, invoice, "paid 7260 0")
	if list := w.ask(t, 200, "GET", "/v1/payments?billing_account_id="+s.account, ""); len(list.JSON["items"].([]any)) != 1 {
		t.Errorf("what was recorded: %s", list.Body)
	}
}

func TestAPaymentThatCantBeIsRefusedWithWhereTheMistakeLies(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	_, invoice := w.issued(t, s)
	other := w.ask(t, 201, "POST", "/v1/customers/"+s.customer+"/billing-accounts", `{"name":"支社"}`).text(t, "id")
	for _, c := range []struct{ body, pointer string }{
		{`"billing_account_id":"` + s.customer + `","amount":"1"`, "/billing_account_id"},
		{`"billing_account_id":"` + s.account + `","amount":"0"`, "/amount"},
		{`"billing_account_id":"` + s.account + `","amount":"0.5"`, "/amount"},
		{`"billing_account_id":"` + s.account + `"`, "/amount"},
		{`"billing_account_id":"` + s.account + `","amount":"1","credit_note_id":"` + invoice + `"`, "/credit_note_id"},
		{`"billing_account_id":"` + s.account + `","amount":"8000","allocations":[{"invoice_id":"` + invoice + `","amount":"7261"}]`, "/allocations/0"},
		{`"billing_account_id":"` + s.account + `","amount":"8000","allocations":[{"invoice_id":"` + invoice + `","fee":"0.5"}]`, "/allocations/0/fee"},
		{`"billing_account_id":"` + other + `","amount":"8000","allocations":[{"invoice_id":"` + invoice + `"}]`, "/allocations/0/invoice_id"},
	} {
		a := w.ask(t, 422, "POST", "/v1/payments", `{"received_on":"2026-04-01","method":"cash",`+c.body+`}`)
		if got := a.object(t, "errors", 0).text(t, "pointer"); got != c.pointer {
			t.Errorf("%s: at %s, want %s", c.body, got, c.pointer)
		}
	}
	problem(t, w.pay(t, 422, s, "2026-04-02", "100", "").ResponseRecorder, 422, fault.Rule)
	if list := w.ask(t, 200, "GET", "/v1/payments", ""); len(list.JSON["items"].([]any)) != 0 {
		t.Errorf("what was recorded: %s", list.Body)
	}
}

func TestWhatIsOverdueIsListedByAccountAndReminded(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	_, invoice := w.issued(t, s)
	body := fmt.Sprintf(`{"billing_account_id":%q,"level":1,"reminded_on":"2026-04-01"}`, s.account)
	problem(t, w.ask(t, 409, "POST", "/v1/reminders", body).ResponseRecorder, 409, fault.Conflict)
	w.ask(t, 200, "POST", "/v1/invoices/"+invoice+"/instalments", `{"instalments":[{"due_on":"2026-04-10"},{"due_on":"2026-05-10"}]}`)
	w.pay(t, 201, s, "2026-04-01", "630", fmt.Sprintf(`,"allocations":[{"invoice_id":%q}]`, invoice))
	w.advance(t, "2026-04-10")
	if a := w.ask(t, 200, "GET", "/v1/overdue-invoices", ""); len(a.JSON["items"].([]any)) != 0 {
		t.Errorf("on its day: %s", a.Body)
	}
	w.advance(t, "2026-04-15")
	one := w.ask(t, 200, "GET", "/v1/overdue-invoices", "").object(t, "items", 0)
	if one.text(t, "amount_overdue.amount") != "3000" || one.JSON["days_overdue"] != 5.0 || one.object(t, "invoices", 0).text(t, "due_on") != "2026-04-10" || one.JSON["last_reminder"] != nil {
		t.Errorf("overdue: %v", one.JSON)
	}
	problem(t, w.ask(t, 422, "POST", "/v1/reminders", strings.Replace(body, "2026-04-01", "2026-04-16", 1)).ResponseRecorder, 422, fault.Rule)
	made := w.ask(t, 200, "POST", "/v1/reminders", strings.Replace(body, `"2026-04-01"`, `"2026-04-15","note":"電話で連絡"`, 1))
	if made.text(t, "amount_overdue.amount") != "3000" {
		t.Errorf("reminded: %s", made.Body)
	}
	if one := w.ask(t, 200, "GET", "/v1/overdue-invoices?billing_account_id="+s.account, "").object(t, "items", 0); one.text(t, "last_reminder.id") != made.text(t, "id") {
		t.Errorf("after it: %v", one.JSON)
	}
	if list := w.ask(t, 200, "GET", "/v1/reminders?billing_account_id="+s.account, ""); list.object(t, "items", 0).text(t, "note") != "電話で連絡" {
		t.Errorf("listed: %s", list.Body)
	}
	if feed := w.ask(t, 200, "GET", "/v1/customers/"+s.customer+"/timeline", "").Body.String(); strings.Count(feed, `"reminder_recorded"`) != 1 {
		t.Errorf("the timeline: %s", feed)
	}
	w.pay(t, 201, s, "2026-04-15", "3000", fmt.Sprintf(`,"allocations":[{"invoice_id":%q}]`, invoice))
	if a := w.ask(t, 200, "GET", "/v1/overdue-invoices", ""); len(a.JSON["items"].([]any)) != 0 {
		t.Errorf("paid: %s", a.Body)
	}
}
