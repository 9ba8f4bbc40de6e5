package httpapi

import (
	"fmt"
	"strings"
	"testing"

	"golang.org/x/text/encoding/japanese"

	"keiyaku/internal/core/fault"
	"keiyaku/internal/service/verification"
)

const (
	collectorBody = `{"code":"0012345678","name":"カ）サンプルクラウド","bank_code":"0001","bank_name":"ミズホ","branch_code":"210","branch_name":"シブヤ","kind":"ordinary","number":"1234567"}`
	payerBody     = `{"bank_code":"0005","bank_name":"ミツビシUFJ","branch_code":"123","kind":"ordinary","number":"0012345","holder":"カ）ヤマダセイサクショ","customer_number":"1001"}`
)

// edit changes something that needs an If-Match.
func (w *world) edit(t *testing.T, status int, place, body string) answer {
	t.Helper()
	return w.ask(t, status, "PATCH", place, body, header("If-Match", w.ask(t, 200, "GET", place, "").Header().Get("ETag")))
}

// debit has the shop's account pay by direct debit.
func (w *world) debit(t *testing.T, s shop) {
	t.Helper()
	w.edit(t, 200, "/v1/tenant", `{"direct_debit":`+collectorBody+`}`)
	w.edit(t, 200, "/v1/billing-accounts/"+s.account, `{"payment_method":"direct_debit","bank_account":`+payerBody+`}`)
}

// debitBatch makes a batch of an invoice that is issued for it, and gives its id.
func (w *world) debitBatch(t *testing.T, s shop) string {
	t.Helper()
	w.debit(t, s)
	customer := w.ask(t, 201, "POST", "/v1/customers", `{"name":"口座振替の顧客"}`).text(t, "id")
	account := w.ask(t, 201, "POST", "/v1/customers/"+customer+"/billing-accounts",
		`{"name":"本社","payment_method":"direct_debit","payment_terms":{"kind":"net_days","days":0},"bank_account":`+strings.Replace(payerBody, "1001", "1002", 1)+`}`).text(t, "id")
	w.ask(t, 201, "POST", "/v1/contracts", fmt.Sprintf(`{"billing_account_id":%q,"start_on":"2026-04-01","signed_on":"2026-04-01","term_months":12,"items":[{"item_id":%q}]}`, account, s.light))
	w.bill(t, "2026-04-01")
	invoice := w.ask(t, 200, "GET", "/v1/invoices?billing_account_id="+account, "").object(t, "items", 0).text(t, "id")
	w.ask(t, 200, "POST", "/v1/invoices/issue", `{"ids":["`+invoice+`"]}`)
	return w.ask(t, 201, "POST", "/v1/direct-debit-batches", `{"collect_on":"2026-04-30"}`).text(t, "id")
}

// answeredBy gives a batch's file as the bank gives it back: with a digit for each debit, and the sums of the trailer.
func answeredBy(t *testing.T, file, results string, amounts ...int) string {
	t.Helper()
	text, err := japanese.ShiftJIS.NewDecoder().String(file)
	if err != nil {
		t.Fatal(err)
	}
	records := strings.Split(strings.TrimSuffix(text, "\r\n"), "\r\n")
	var count, sum [2]int
	for i, digit := range results {
		r := []rune(records[i+1])
		r[111] = digit
		records[i+1] = string(r)
		side := 1
		if digit == '0' {
			side = 0
		}
		count[side]++
		sum[side] += amounts[i]
	}
	trailer := records[len(records)-2]
	records[len(records)-2] = trailer[:19] + fmt.Sprintf("%06d%012d%06d%012d", count[0], sum[0], count[1], sum[1]) + trailer[55:]
	out, err := japanese.ShiftJIS.NewEncoder().String(strings.Join(records, "\r\n") + "\r\n")
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestDirectDebitsAreAskedForAndTheirResultsTaken(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	_, invoice := w.issued(t, s)
	const batches = "/v1/direct-debit-batches"
	octets := header("Content-Type", fileType)

	// Nobody collects yet, and banks don't on a Sunday, nor on a day that is over.
	problem(t, w.ask(t, 422, "POST", batches+"/preview", `{"collect_on":"2026-06-01"}`).ResponseRecorder, 422, fault.Rule)
	w.edit(t, 200, "/v1/tenant", `{"direct_debit":`+collectorBody+`}`)
	if name := w.ask(t, 200, "GET", "/v1/tenant", "").text(t, "direct_debit.name"); name != "ｶ)ｻﾝﾌﾟﾙｸﾗｳﾄﾞ" {
		t.Errorf("the collector is %s", name)
	}
	for _, day := range []string{"2026-05-31", "2026-03-31", "2026-05-05"} {
		problem(t, w.ask(t, 422, "POST", batches, `{"collect_on":"`+day+`"}`).ResponseRecorder, 422, fault.Rule)
	}
	problem(t, w.ask(t, 409, "POST", batches, `{"collect_on":"2026-06-01"}`).ResponseRecorder, 409, fault.Conflict)

	// The account pays so, first without a bank account, then with one in letters that banks don't have, then rightly.
	place := "/v1/billing-accounts/" + s.account
	w.edit(t, 200, place, `{"payment_method":"direct_debit"}`)
	out := w.ask(t, 200, "POST", batches+"/preview", `{"collect_on":"2026-06-01"}`)
	if out.object(t, "left_out", 0).text(t, "reason") != "no_bank_account" || out.JSON["count"] != 0.0 {
		t.Errorf("left out: %s", out.Body)
	}
	refused := problem(t, w.edit(t, 422, place, `{"bank_account":`+strings.Replace(payerBody, "カ）ヤマダセイサクショ", "株式会社山田製作所", 1)+`}`).ResponseRecorder, 422, fault.Rule)
	if or(refused.Errors[0].Pointer) != "/bank_account/holder" {
		t.Errorf("refused at %s", or(refused.Errors[0].Pointer))
	}
	kept := w.edit(t, 200, place, `{"bank_account":`+payerBody+`,"card_reference":"cus_1"}`)
	if kept.text(t, "bank_account.holder") != "ｶ)ﾔﾏﾀﾞｾｲｻｸｼﾖ" || kept.text(t, "card_reference") != "cus_1" {
		t.Errorf("the account: %s", kept.Body)
	}
	other := w.ask(t, 201, "POST", "/v1/customers/"+s.customer+"/billing-accounts", `{"name":"支社"}`).text(t, "id")
	twice := problem(t, w.edit(t, 409, "/v1/billing-accounts/"+other, `{"bank_account":`+strings.Replace(payerBody, "1001", "001001", 1)+`}`).ResponseRecorder, 409, fault.Duplicate)
	if or(twice.Errors[0].Pointer) != "/bank_account/customer_number" {
		t.Errorf("the same customer number: %+v", twice)
	}

	// Due on 31 May, so not collected before; a preview's token makes that batch, and no other.
	if early := w.ask(t, 200, "POST", batches+"/preview", `{"collect_on":"2026-05-29"}`); early.JSON["count"] != 0.0 {
		t.Errorf("before it is due: %s", early.Body)
	}
	preview := w.ask(t, 200, "POST", batches+"/preview", `{"collect_on":"2026-06-01"}`)
	if preview.object(t, "debits", 0).text(t, "amount.amount") != "7260" || preview.text(t, "total.amount") != "7260" {
		t.Errorf("the preview: %s", preview.Body)
	}
	body := fmt.Sprintf(`{"collect_on":"2026-06-01","preview_token":%q}`, preview.text(t, "preview_token"))
	paid := w.pay(t, 201, s, "2026-04-01", "260", fmt.Sprintf(`,"allocations":[{"invoice_id":%q}]`, invoice))
	problem(t, w.ask(t, 409, "POST", batches, body).ResponseRecorder, 409, fault.StalePreview)
	w.ask(t, 200, "POST", paid.Header().Get("Location")+"/release", `{"as":"void","reason":"誤登録"}`)
	first := w.ask(t, 201, "POST", batches, body)
	at := batches + "/" + first.text(t, "id")
	problem(t, w.ask(t, 409, "POST", batches, `{"collect_on":"2026-06-01"}`).ResponseRecorder, 409, fault.Conflict) // it is in that batch

	// The file: always the same bytes.
	file := w.ask(t, 200, "GET", at+"/file", "").Body.String()
	plain := w.ask(t, 200, "GET", at+"/file?line_ends=none", "").Body.String()
	if len(file) != 4*122 || strings.ReplaceAll(file, "\r\n", "") != plain || w.ask(t, 200, "GET", at+"/file", "").Body.String() != file {
		t.Errorf("the file: %q", file)
	}
	if want := "20005\xd0\xc2\xcb\xde\xbcUFJ       123                   10012345\xb6)\xd4\xcf\xc0\xde\xbe\xb2\xbb\xb8\xbc\xd6                  0000007260100000000000000001001" + "0        "; plain[120:240] != want {
		t.Errorf("the debit:\n%q\n%q", plain[120:240], want)
	}

	// While it is open, the invoice isn't rolled back.
	document := "/v1/invoices/" + invoice
	tag := header("If-Match", w.ask(t, 200, "GET", document, "").Header().Get("ETag"))
	stopped := problem(t, w.ask(t, 409, "POST", document+"/rollback", `{"reason":"誤り"}`, tag).ResponseRecorder, 409, fault.Conflict)
	if !strings.Contains(or(stopped.Detail), "2026-06-01") {
		t.Errorf("why not: %s", or(stopped.Detail))
	}

	// Results come after the collection, and fit the batch whole.
	short := answeredBy(t, file, "1", 7260)
	problem(t, w.ask(t, 422, "POST", at+"/results", short, octets).ResponseRecorder, 422, fault.Rule)
	w.advance(t, "2026-06-02")
	problem(t, w.ask(t, 422, "POST", at+"/results", file, octets).ResponseRecorder, 422, fault.Rule) // asks, and tells nothing
	problem(t, w.ask(t, 422, "POST", at+"/results", strings.Replace(short, "0601", "0602", 1), octets).ResponseRecorder, 422, fault.Rule)
	w.expect(t, invoice, "overdue 0 7260")
	settled := w.ask(t, 200, "POST", at+"/results", short, octets)
	if settled.text(t, "status") != "settled" || settled.object(t, "debits", 0).text(t, "result") != "insufficient_funds" {
		t.Errorf("settled: %s", settled.Body)
	}
	w.ask(t, 200, "POST", at+"/results", strings.ReplaceAll(short, "\r\n", ""), octets)
	problem(t, w.ask(t, 409, "POST", at+"/results", answeredBy(t, file, "2", 7260), octets).ResponseRecorder, 409, fault.Conflict)
	problem(t, w.ask(t, 409, "POST", at+"/cancel", `{"reason":"x"}`).ResponseRecorder, 409, fault.Conflict)
	overdue := w.ask(t, 200, "GET", "/v1/overdue-invoices", "").object(t, "items", 0).object(t, "invoices", 0)
	if overdue.text(t, "failed_debit.result") != "insufficient_funds" || overdue.text(t, "failed_debit.collect_on") != "2026-06-01" {
		t.Errorf("overdue: %v", overdue.JSON)
	}

	// The next batch is cancelled; the one after it collects, of what was paid by transfer meanwhile as well.
	gone := w.ask(t, 201, "POST", batches, `{"collect_on":"2026-06-05"}`)
	if code := gone.object(t, "debits", 0).text(t, "new_code"); code != "0" {
		t.Errorf("the bank has seen it, and the code is %s", code)
	}
	w.ask(t, 200, "POST", batches+"/"+gone.text(t, "id")+"/cancel", `{"reason":"送信前の差し替え"}`)
	problem(t, w.ask(t, 409, "GET", batches+"/"+gone.text(t, "id")+"/file", "").ResponseRecorder, 409, fault.Conflict)
	problem(t, w.ask(t, 409, "POST", batches+"/"+gone.text(t, "id")+"/results", short, octets).ResponseRecorder, 409, fault.Conflict)
	second := w.ask(t, 201, "POST", batches, `{"collect_on":"2026-06-05"}`)
	at = batches + "/" + second.text(t, "id")
	w.pay(t, 201, s, "2026-06-02", "7000", fmt.Sprintf(`,"allocations":[{"invoice_id":%q}]`, invoice))
	w.advance(t, "2026-06-08")
	done := w.ask(t, 200, "POST", at+"/results", answeredBy(t, w.ask(t, 200, "GET", at+"/file", "").Body.String(), "0", 7260), octets)
	made := w.ask(t, 200, "GET", "/v1/payments/"+done.object(t, "debits", 0).text(t, "payment_id"), "")
	if made.text(t, "method") != "direct_debit" || made.text(t, "received_on") != "2026-06-05" || made.text(t, "allocated.amount") != "260" || made.text(t, "deposit.amount") != "7000" {
		t.Errorf("the payment: %s", made.Body)
	}
	w.expect(t, invoice, "paid 7260 0")
	if list := w.ask(t, 200, "GET", batches+"?status=settled&limit=1", ""); list.object(t, "items", 0).text(t, "id") != second.text(t, "id") || list.JSON["next_cursor"] == nil {
		t.Errorf("listed: %s", list.Body)
	}
	feed := w.ask(t, 200, "GET", "/v1/customers/"+s.customer+"/timeline", "").Body.String()
	if strings.Count(feed, `"debit_failed"`) != 1 || !strings.Contains(feed, "資金不足") || strings.Count(feed, `"invoice_paid"`) != 1 {
		t.Errorf("the timeline: %s", feed)
	}
	if a := w.edit(t, 200, place, `{"payment_method":"bank_transfer","bank_account":null,"card_reference":null}`); a.JSON["bank_account"] != nil || a.JSON["card_reference"] != nil {
		t.Errorf("taken away: %s", a.Body)
	}
	if a := w.edit(t, 200, "/v1/tenant", `{"direct_debit":null}`); a.JSON["direct_debit"] != nil {
		t.Errorf("nobody collects: %s", a.Body)
	}
	if err := verification.New(w.store).Tenant(t.Context(), w.tenant, func(finding string) { t.Error(finding) }); err != nil {
		t.Fatal(err)
	}
}

func TestAMistakeInABankAccountIsPointedAt(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	for _, c := range []struct{ spoil, pointer string }{
		{strings.Replace(payerBody, `"0005"`, `"5"`, 1), "/bank_account/bank_code"},
		{strings.Replace(payerBody, `"0012345"`, `"12345"`, 1), "/bank_account/number"},
		{strings.Replace(payerBody, `"ordinary"`, `"普通"`, 1), "/bank_account/kind"},
		{strings.Replace(payerBody, `"holder"`, `"owner"`, 1), "/bank_account/owner"},
	} {
		for _, a := range []answer{
			w.edit(t, 400, "/v1/billing-accounts/"+s.account, `{"bank_account":`+c.spoil+`}`),
			w.ask(t, 400, "POST", "/v1/customers/"+s.customer+"/billing-accounts", `{"name":"支社","bank_account":`+c.spoil+`}`),
		} {
			if !strings.Contains(a.Body.String(), `"pointer":"`+c.pointer+`"`) {
				t.Errorf("%s: %s", c.pointer, a.Body)
			}
		}
	}
}
