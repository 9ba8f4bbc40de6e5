package httpapi

import (
	"fmt"
	"net/http/httptest"
	"strconv"
	"strings"
	"sync"
	"testing"

	"golang.org/x/text/encoding/japanese"

	"keiyaku/internal/core/fault"
)

// statement sends a file and gives how many lines were added, known, and something else.
func (w *world) statement(t *testing.T, content string) string {
	t.Helper()
	a := w.ask(t, 200, "POST", "/v1/bank-statements", content, header("Content-Type", fileType))
	return fmt.Sprint(a.JSON["added"], " ", a.JSON["known"], " ", a.JSON["others"])
}

// open gives the candidates of the only open line, as "payer fit score fee invoices".
func (w *world) open(t *testing.T) (line string, candidates []string) {
	t.Helper()
	lines := w.ask(t, 200, "GET", "/v1/bank-statement-lines?status=open", "")
	if n := len(lines.JSON["items"].([]any)); n != 1 {
		t.Fatalf("%d open lines: %s", n, lines.Body)
	}
	one := lines.object(t, "items", 0)
	for i := range one.JSON["candidates"].([]any) {
		c := one.object(t, "candidates", i)
		candidates = append(candidates, fmt.Sprint(c.text(t, "payer"), " ", c.text(t, "fit"), " ", c.JSON["score"], " ", c.text(t, "fee.amount"), " ", len(c.JSON["invoices"].([]any))))
	}
	return one.text(t, "id"), candidates
}

func TestABankStatementIsMatchedAndConfirmedByAPerson(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	customer := w.ask(t, 200, "GET", "/v1/customers/"+s.customer, "")
	w.ask(t, 200, "PATCH", "/v1/customers/"+s.customer, `{"name_kana":"カブシキガイシャヤマダセイサクショ"}`, header("If-Match", customer.Header().Get("ETag")))
	_, invoice := w.issued(t, s)
	w.advance(t, "2026-05-29")

	statement := "日付,出金額,入金額,摘要\n2026/5/29,,\"6,820\",ｶ)ﾔﾏﾀﾞｾｲｻｸｼﾖ\n2026/5/29,880,,手数料\n"
	if got := w.statement(t, statement); got != "1 0 1" {
		t.Errorf("taken in: %s", got)
	}
	sjis, err := japanese.ShiftJIS.NewEncoder().String(statement)
	if err != nil {
		t.Fatal(err)
	}
	if got := w.statement(t, sjis); got != "0 1 1" {
		t.Errorf("the same, as Shift_JIS: %s", got)
	}
	if got := w.statement(t, "\ufeff"+statement+"2026/5/29,,300,ﾘｿｸ\n"); got != "1 1 1" {
		t.Errorf("one more: %s", got)
	}
	interest := w.ask(t, 200, "GET", "/v1/bank-statement-lines", "").object(t, "items", 1).text(t, "id")
	if a := w.ask(t, 200, "POST", "/v1/bank-statement-lines/"+interest+"/ignore", `{"reason":"利息"}`); a.text(t, "status") != "ignored" || a.text(t, "reason") != "利息" {
		t.Errorf("ignored: %s", a.Body)
	}
	problem(t, w.ask(t, 409, "POST", "/v1/bank-statement-lines/"+interest+"/ignore", `{"reason":"利息"}`).ResponseRecorder, 409, fault.Conflict)

	line, candidates := w.open(t)
	if len(candidates) != 1 || candidates[0] != "same_name less_fee 75 440 1" {
		t.Errorf("the candidates: %q", candidates)
	}
	// Two persons at once: one payment.
	body := fmt.Sprintf(`{"billing_account_id":%q,"allocations":[{"invoice_id":%q,"fee":"440"}]}`, s.account, invoice)
	var wg sync.WaitGroup
	codes := make(chan int, 6)
	for range cap(codes) {
		wg.Go(func() {
			r := httptest.NewRequest("POST", "/v1/bank-statement-lines/"+line+"/confirm", strings.NewReader(body))
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
	if count[201] != 1 || count[409] != cap(codes)-1 {
		t.Errorf("the answers: %v", count)
	}
	w.expect(t, invoice, "paid 7260 0")
	payments := w.ask(t, 200, "GET", "/v1/payments", "")
	if p := payments.object(t, "items", 0); len(payments.JSON["items"].([]any)) != 1 || p.text(t, "payer_kana") != "ｶ)ﾔﾏﾀﾞｾｲｻｸｼﾖ" || p.text(t, "received_on") != "2026-05-29" {
		t.Errorf("the payment: %s", payments.Body)
	}
	done := w.ask(t, 200, "GET", "/v1/bank-statement-lines?status=confirmed", "").object(t, "items", 0)
	if done.text(t, "payment_id") != payments.object(t, "items", 0).text(t, "id") {
		t.Errorf("the line: %v", done.JSON)
	}
}

func TestANameThatWasConfirmedIsKnownTheNextTime(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	_, invoice := w.issued(t, s)
	w.statement(t, "日付,入金額,摘要\n2026-04-01,1000,ﾔﾏﾀﾞ ﾀﾛｳ\n")
	line, candidates := w.open(t)
	if len(candidates) != 0 {
		t.Errorf("of a name that nobody knows, and another amount: %q", candidates)
	}
	// What can't be confirmed leaves the line open, and teaches nothing.
	problem(t, w.ask(t, 422, "POST", "/v1/bank-statement-lines/"+line+"/confirm", fmt.Sprintf(`{"billing_account_id":%q,"allocations":[{"invoice_id":%q,"amount":"1001"}]}`, s.account, invoice)).ResponseRecorder, 422, fault.Rule)
	if _, candidates := w.open(t); len(candidates) != 0 {
		t.Errorf("after a refusal: %q", candidates)
	}
	paid := w.ask(t, 201, "POST", "/v1/bank-statement-lines/"+line+"/confirm", fmt.Sprintf(`{"billing_account_id":%q}`, s.account))
	if paid.text(t, "deposit.amount") != "1000" {
		t.Errorf("a deposit: %s", paid.Body)
	}
	w.statement(t, "日付,入金額,摘要\n2026-04-01,7260,ヤマダタロウ\n")
	if _, candidates := w.open(t); len(candidates) != 1 || candidates[0] != "learned one_invoice 100 0 1" {
		t.Errorf("the next time: %q", candidates)
	}
}

func TestALineThatWasConfirmedByMistakeIsOpenAgain(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	_, invoice := w.issued(t, s)
	_, wrong := w.other(t, "田中商事")
	w.statement(t, "日付,入金額,摘要\n2026-04-01,7260,ﾔﾏﾀﾞ ﾀﾛｳ\n")
	line, _ := w.open(t)
	confirm := "/v1/bank-statement-lines/" + line + "/confirm"
	paid := w.ask(t, 201, "POST", confirm, fmt.Sprintf(`{"billing_account_id":%q}`, wrong))
	again := w.ask(t, 409, "POST", confirm, fmt.Sprintf(`{"billing_account_id":%q}`, s.account))
	if !strings.Contains(again.text(t, "detail"), "void") {
		t.Errorf("what to do about it: %s", again.Body)
	}
	w.ask(t, 200, "POST", "/v1/payments/"+paid.text(t, "id")+"/release", `{"reason":"取り違え","as":"void"}`)
	// The name is of nobody any more, and the line is there to be confirmed, or ignored first.
	if same, candidates := w.open(t); same != line || len(candidates) != 1 || strings.HasPrefix(candidates[0], "learned") {
		t.Errorf("open again: %s with %q", same, candidates)
	}
	w.ask(t, 200, "POST", "/v1/bank-statement-lines/"+line+"/ignore", `{"reason":"保留"}`)
	right := w.ask(t, 201, "POST", confirm, fmt.Sprintf(`{"billing_account_id":%q,"allocations":[{"invoice_id":%q}]}`, s.account, invoice))
	done := w.ask(t, 200, "GET", "/v1/bank-statement-lines?status=confirmed", "").object(t, "items", 0)
	if done.text(t, "payment_id") != right.text(t, "id") {
		t.Errorf("the line: %v", done.JSON)
	}
	w.expect(t, invoice, "paid 7260 0")
}

// zengin writes records of a 全銀 file: fields one behind the other, "text:width", padded with spaces.
func zengin(t *testing.T, records ...[]string) string {
	t.Helper()
	var out strings.Builder
	for _, fields := range records {
		width := 0
		for _, f := range fields {
			at := strings.LastIndexByte(f, ':')
			text, err := japanese.ShiftJIS.NewEncoder().String(f[:at])
			if err != nil {
				t.Fatal(err)
			}
			n, err := strconv.Atoi(f[at+1:])
			if err != nil || len(text) > n {
				t.Fatalf("%s: %v", f, err)
			}
			out.WriteString(text + strings.Repeat(" ", n-len(text)))
			width += n
		}
		out.WriteString(strings.Repeat(" ", 200-width))
	}
	return out.String()
}

func TestAFileOfTheBankIsTakenInAndPaysAnInvoice(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	w.edit(t, 200, "/v1/customers/"+s.customer, `{"name_kana":"カブシキガイシャヤマダセイサクショ"}`)
	_, invoice := w.issued(t, s)
	w.advance(t, "2026-05-29")
	// Year 8 of 令和; 7,260 yen came, a fee went and was given back: three entries, one of them a credit.
	entry := func(number, in, kind, amount, payer, words string) []string {
		return []string{"2:1", number + ":8", "080529:6", "080529:6", in + ":1", kind + ":2", amount + ":12", "000000000000:12", ":6", ":6", ":1", ":7", ":3", ":10", payer + ":48", ":15", ":15", words + ":20"}
	}
	file := zengin(t,
		[]string{"1:1", "03:2", "0:1", "080529:6", "080529:6", "080529:6", "0001:4", "ﾐｽﾞﾎ:15", "123:3", "ｼﾌﾞﾔ:15", "000:3", "1:1", "0001234567:10", "ｶ)ｻﾝﾌﾟﾙｸﾗｳﾄﾞ:40"},
		entry("00000001", "1", "11", "000000007260", "ｶ)ﾔﾏﾀﾞｾｲｻｸｼﾖ", ""),
		entry("00000002", "2", "18", "000000000880", "", "ﾃｽｳﾘﾖｳ"),
		entry("00000003", "1", "19", "000000000880", "", "ﾃｽｳﾘﾖｳﾃｲｾｲ"),
		[]string{"8:1", "000002:6", "0000000008140:13", "000001:6", "0000000000880:13"},
		[]string{"9:1"},
	)
	if got := w.statement(t, file); got != "1 0 2" {
		t.Errorf("taken in: %s", got)
	}
	if got := w.statement(t, file); got != "0 1 2" {
		t.Errorf("again: %s", got)
	}
	line, candidates := w.open(t)
	if len(candidates) != 1 || candidates[0] != "same_name one_invoice 90 0 1" {
		t.Errorf("the candidates: %q", candidates)
	}
	paid := w.ask(t, 201, "POST", "/v1/bank-statement-lines/"+line+"/confirm", fmt.Sprintf(`{"billing_account_id":%q,"allocations":[{"invoice_id":%q}]}`, s.account, invoice))
	if paid.text(t, "amount.amount") != "7260" || paid.text(t, "received_on") != "2026-05-29" {
		t.Errorf("the payment: %s", paid.Body)
	}
	w.expect(t, invoice, "paid 7260 0")
}

func TestAStatementThatCantBeReadIsRefusedWhole(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for _, content := range []string{
		"x", "日付,入金額\n", "日付,入金額,摘要\n2026-04-01,x,y\n", "101" + strings.Repeat(" ", 100), "日付,入金額,摘要\n2026-04-01,1,a\x00b\n",
		"日付,入金額,摘要\n2026-04-01,100,a\n2026-04-01,\"1,00\",b\n", "日付,入金額,摘要\n2026-04-01,100,a\n2030-04-01,100,b\n",
	} {
		problem(t, w.ask(t, 422, "POST", "/v1/bank-statements", content, header("Content-Type", fileType)).ResponseRecorder, 422, fault.Rule)
	}
	problem(t, w.ask(t, 415, "POST", "/v1/bank-statements", "{}").ResponseRecorder, 415, fault.UnsupportedMedia)
	if lines := w.ask(t, 200, "GET", "/v1/bank-statement-lines", ""); len(lines.JSON["items"].([]any)) != 0 {
		t.Errorf("taken in: %s", lines.Body)
	}
}
