package httpapi

import (
	"fmt"
	"testing"

	"keiyaku/internal/core/money"
)

// billed reads the billing figures of months, in short: what was billed, credited, cancelled, collected and refunded of each, and what is open by its age.
func (w *world) billed(t *testing.T, from, to string) (months map[string]string, ageing string) {
	t.Helper()
	months = map[string]string{}
	c := w.ask(t, 200, "GET", "/v1/metrics/billing?from="+from+"&to="+to, "").object(t, "currencies", 0)
	for i := range c.JSON["months"].([]any) {
		m := c.object(t, "months", i)
		months[m.text(t, "month")] = fmt.Sprintf("%s %s %s %s %s, %v", m.text(t, "billed.amount"), m.text(t, "credited.amount"), m.text(t, "cancelled.amount"), m.text(t, "collected.amount"), m.text(t, "refunded.amount"), m.JSON["invoices"])
	}
	for _, of := range []string{"open", "not_due", "overdue", "days_1_30", "days_31_60", "days_61_90", "days_91"} {
		ageing += c.text(t, "ageing."+of+".amount") + " "
	}
	return months, ageing
}

// TestBillingFiguresFollowDocumentsAndPayments bills, is paid in part, gives back and cancels, and holds the figures against that after each: before and after it is rolled up.
func TestBillingFiguresFollowDocumentsAndPayments(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	w.sign(t, s, "") // 3,300 a month, on its first day
	rollUp := func() {
		t.Helper()
		if err := w.Metrics.RollUp(t.Context(), w.tenant); err != nil {
			t.Fatal(err)
		}
	}
	holds := func(what, month, want, ageing string) {
		t.Helper()
		for range 2 { // as it comes, and rolled up
			months, aged := w.billed(t, "2026-04", "2026-08")
			if months[month] != want || aged != ageing {
				t.Errorf("%s: %s is %q of %q, want %q of %q", what, month, months[month], aged, want, ageing)
			}
			rollUp()
		}
	}
	w.bill(t, "2026-04-01")
	w.ask(t, 200, "POST", "/v1/invoices/issue", `{"up_to":"2026-04-01"}`)
	holds("issued", "2026-04", "3300 0 0 0 0, 1", "3300 3300 0 0 0 0 0 ")
	invoice := w.ask(t, 200, "GET", "/v1/invoices?status=issued", "").object(t, "items", 0).text(t, "id")
	part := w.pay(t, 201, s, "2026-04-01", "1000", fmt.Sprintf(`,"allocations":[{"invoice_id":%q}]`, invoice))
	holds("paid in part", "2026-04", "3300 0 0 1000 0, 1", "2300 2300 0 0 0 0 0 ")
	w.advance(t, "2026-06-10") // due on the last of May
	holds("overdue", "2026-04", "3300 0 0 1000 0, 1", "2300 0 2300 2300 0 0 0 ")
	w.advance(t, "2026-08-10")
	holds("long overdue", "2026-04", "3300 0 0 1000 0, 1", "2300 0 2300 0 0 2300 0 ")
	at := part.Header().Get("Location")
	w.ask(t, 200, "POST", at+"/release", `{"reason":"取り違え"}`)
	holds("released", "2026-04", "3300 0 0 1000 0, 1", "3300 0 3300 0 0 3300 0 ")
	w.ask(t, 200, "POST", at+"/refund", `{"refunded_on":"2026-08-10","reason":"過入金"}`)
	holds("refunded", "2026-08", "0 0 0 0 -1000, 0", "3300 0 3300 0 0 3300 0 ")
	place := "/v1/invoices/" + invoice
	w.ask(t, 201, "POST", place+"/rollback", `{"reason":"誤り"}`, header("If-Match", w.ask(t, 200, "GET", place, "").Header().Get("ETag")))
	holds("cancelled", "2026-08", "0 0 -3300 0 -1000, 0", "0 0 0 0 0 0 0 ")
}

// TestBilledAndCollectedOpenToDocumentsAndPayments holds that the month's documents add up to what is net of it, its payments to what was collected, and what is deferred to what the documents in
// advance have left.
func TestBilledAndCollectedOpenToDocumentsAndPayments(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s, _ := w.business(t)
	w.bill(t, "2026-04-01")
	w.ask(t, 200, "POST", "/v1/invoices/issue", `{"up_to":"2026-04-01"}`)
	w.pay(t, 201, s, "2026-04-01", "1234", "")
	c := w.ask(t, 200, "GET", "/v1/metrics/billing?from=2026-01&to=2026-04&deferred=true", "").object(t, "currencies", 0)
	billed := money.Amount{}
	for i := range 4 {
		m := c.object(t, "months", i)
		if sum := w.amounts(t, m.text(t, "href")+"&limit=2", "total.amount"); !sum.Equal(money.MustParse(m.text(t, "net.amount"))) {
			t.Errorf("%s: net %s opens to %s", m.text(t, "month"), m.text(t, "net.amount"), sum)
		}
		if sum := w.amounts(t, m.text(t, "collected_href"), "amount.amount"); !sum.Equal(money.MustParse(m.text(t, "collected.amount"))) {
			t.Errorf("%s: collected %s opens to %s", m.text(t, "month"), m.text(t, "collected.amount"), sum)
		}
		billed = billed.Add(money.MustParse(m.text(t, "net.amount")))
	}
	if billed.Sign() <= 0 || c.text(t, "deferred.amount") == "" {
		t.Errorf("billed %s, deferred %v", billed, c.JSON["deferred"])
	}
	w.ask(t, 200, "GET", c.text(t, "deferred_href"), "")
}

// TestADashboardSaysWhatItsPartsSay holds each figure of the dashboard against the operation that it opens to.
func TestADashboardSaysWhatItsPartsSay(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s, _ := w.business(t)
	w.advance(t, "2026-06-15")
	w.bill(t, "2026-06-15")
	w.ask(t, 200, "POST", "/v1/invoices/issue", `{"up_to":"2026-05-31"}`)
	w.pay(t, 201, s, "2026-06-02", "3300", "")
	for range 2 {
		d := w.ask(t, 200, "GET", "/v1/dashboard", "")
		c := d.object(t, "currencies", 0)
		if c.text(t, "mrr.value.amount") != "26000" || c.text(t, "mrr.month_ago.amount") != "19000" || c.text(t, "mrr.month_change") != "0.368421" || c.text(t, "mrr.year_ago.amount") != "0" {
			t.Errorf("the revenue: %v", c.JSON["mrr"])
		}
		for _, figure := range []string{"mrr", "committed"} {
			if sum := w.amounts(t, c.text(t, figure+".href"), "mrr.amount"); !sum.Equal(money.MustParse(c.text(t, figure+".value.amount"))) {
				t.Errorf("%s is %s and opens to %s", figure, c.text(t, figure+".value.amount"), sum)
			}
		}
		if n := len(c.JSON["months"].([]any)); n != 25 {
			t.Fatalf("%d months", n)
		}
		months := w.ask(t, 200, "GET", "/v1/metrics/mrr-movements?from=2025-06&to=2027-06", "").object(t, "currencies", 0)
		for i := range 25 {
			if got, want := fmt.Sprint(c.object(t, "months", i).JSON), fmt.Sprint(months.object(t, "months", i).JSON); got != want {
				t.Errorf("month %d: %s, want %s", i, got, want)
			}
		}
		if churn := w.ask(t, 200, "GET", "/v1/metrics/churn?from=2026-05&to=2026-05", "").object(t, "currencies", 0).object(t, "months", 0); c.text(t, "customer_churn.value") != churn.text(t, "customer_churn") {
			t.Errorf("churn is %s, opened %s", c.text(t, "customer_churn.value"), churn.text(t, "customer_churn"))
		}
		billing := w.ask(t, 200, "GET", "/v1/metrics/billing?from=2025-06&to=2026-06", "").object(t, "currencies", 0)
		for i := range 13 {
			if got, want := fmt.Sprint(c.object(t, "billing", i).JSON), fmt.Sprint(billing.object(t, "months", i).JSON); got != want {
				t.Errorf("billing of month %d: %s, want %s", i, got, want)
			}
		}
		if c.text(t, "collected.value.amount") != "3300" {
			t.Errorf("collected: %v", c.JSON["collected"])
		}
		if held := d.JSON["attention"].(map[string]any)["held_accounts"].(map[string]any)["count"]; held != 0.0 {
			t.Errorf("held: %v", held)
		}
		if err := w.Metrics.RollUp(t.Context(), w.tenant); err != nil {
			t.Fatal(err)
		}
	}
	// A change is in the next answer.
	w.ask(t, 201, "POST", "/v1/contracts", fmt.Sprintf(`{"billing_account_id":%q,"start_on":"2026-06-15","signed_on":"2026-06-15","items":[{"item_id":%q}]}`, s.account, s.light))
	account := w.ask(t, 200, "GET", "/v1/billing-accounts/"+s.account, "")
	w.ask(t, 200, "POST", "/v1/billing-accounts/"+s.account+"/hold", `{"reason":"確認中"}`, header("If-Match", account.Header().Get("ETag")))
	d := w.ask(t, 200, "GET", "/v1/dashboard", "")
	if got := d.object(t, "currencies", 0).text(t, "mrr.value.amount"); got != "29000" {
		t.Errorf("after another contract: %s", got)
	}
	if held := d.JSON["attention"].(map[string]any)["held_accounts"].(map[string]any)["count"]; held != 1.0 {
		t.Errorf("held: %v", held)
	}
}
