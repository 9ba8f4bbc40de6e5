package httpapi

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"keiyaku/internal/core/money"
	"keiyaku/internal/store"
)

// business is a small book told over HTTP: four customers who come, grow, shrink, go and come back; last is when all of it had been recorded.
func (w *world) business(t *testing.T) (s shop, last string) {
	t.Helper()
	s = w.shop(t)
	account := func(name string) string {
		c := w.ask(t, 201, "POST", "/v1/customers", fmt.Sprintf(`{"name":%q}`, name)).text(t, "id")
		return w.ask(t, 201, "POST", "/v1/customers/"+c+"/billing-accounts", `{"name":"本社"}`).text(t, "id")
	}
	sign := func(account, item, on string) string {
		return w.ask(t, 201, "POST", "/v1/contracts", fmt.Sprintf(`{"billing_account_id":%q,"start_on":%q,"signed_on":%q,"items":[{"item_id":%q}]}`, account, on, min(on, "2026-04-01"), item)).Header().Get("Location")
	}
	grows, leaves, returns := account("株式会社成長"), account("合同会社退会"), account("株式会社復帰")
	first := sign(s.account, s.light, "2026-01-10") // the shop's own customer stays
	sign(grows, s.light, "2026-02-01")              // 3,000, and a second contract in April
	gone := sign(leaves, s.standard, "2026-01-05")  // 10,000 until March
	back := sign(returns, s.light, "2026-01-15")    // 3,000 until February, and again from May
	w.change(t, gone, `{"effective_on":"2026-04-01","operations":[{"op":"terminate","end_on":"2026-03-31"}]}`)
	w.change(t, back, `{"effective_on":"2026-03-01","operations":[{"op":"terminate","end_on":"2026-02-28"}]}`)
	sign(grows, s.standard, "2026-04-10")
	sign(returns, s.light, "2026-05-01")
	item := w.ask(t, 200, "GET", first, "").object(t, "items", 0).text(t, "id")
	changed := w.change(t, first, fmt.Sprintf(`{"effective_on":"2026-06-01","operations":[{"op":"change_item","contract_item_id":%q,"item_id":%q}]}`, item, s.standard))
	return s, w.ask(t, 200, "GET", changed.Header().Get("Location"), "").text(t, "recorded_at")
}

// amounts adds up a member of all pages of a list.
func (w *world) amounts(t *testing.T, target, member string) money.Amount {
	t.Helper()
	var sum money.Amount
	for next := target; next != ""; {
		a := w.ask(t, 200, "GET", next, "")
		for i := range a.JSON["items"].([]any) {
			sum = sum.Add(money.MustParse(a.object(t, "items", i).text(t, member)))
		}
		next = ""
		if cursor, ok := a.JSON["next_cursor"].(string); ok {
			joint := "&"
			if !strings.Contains(target, "?") {
				joint = "?"
			}
			next = target + joint + "cursor=" + url.QueryEscape(cursor)
		}
	}
	return sum
}

func TestEveryNumberOpensToWhatItAddsUpFrom(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.business(t)
	a := w.ask(t, 200, "GET", "/v1/metrics/mrr-movements?from=2026-01&to=2026-06", "")
	months := a.object(t, "currencies", 0)
	want := []string{ // opening, new, expansion, contraction, churn, reactivation, closing, customers
		"0 16000 0 0 0 0 16000 3", "16000 3000 0 0 0 0 19000 4", "19000 0 0 0 -3000 0 16000 3", "16000 0 10000 0 -10000 0 16000 2", "16000 0 0 0 0 3000 19000 3", "19000 0 7000 0 0 0 26000 3",
	}
	for i, line := range want {
		m := months.object(t, "months", i)
		got := ""
		for _, member := range []string{"opening", "new", "expansion", "contraction", "churn", "reactivation", "closing"} {
			got += m.text(t, member+".amount") + " "
		}
		if got += fmt.Sprint(m.JSON["customers"].(map[string]any)["closing"]); got != line {
			t.Errorf("%s: %s, want %s", m.text(t, "month"), got, line)
		}
		// The month opens to movements that add up to how it moves, and each of its reasons to those of it.
		moved := money.MustParse(m.text(t, "closing.amount")).Sub(money.MustParse(m.text(t, "opening.amount")))
		if sum := w.amounts(t, m.text(t, "href")+"&limit=2", "amount.amount"); !sum.Equal(moved) {
			t.Errorf("%s moves by %s and opens to %s", m.text(t, "month"), moved, sum)
		}
		for j := range m.JSON["reasons"].([]any) {
			part := m.object(t, "reasons", j)
			sum := w.amounts(t, part.text(t, "href")+"&limit=1", "amount.amount")
			total := w.ask(t, 200, "GET", part.text(t, "href"), "").object(t, "totals", 0).text(t, "amount.amount")
			if !sum.Equal(money.MustParse(part.text(t, "amount.amount"))) || !sum.Equal(money.MustParse(total)) {
				t.Errorf("%s %s is %s, opens to %s and totals %s", m.text(t, "month"), part.text(t, "reason"), part.text(t, "amount.amount"), sum, total)
			}
		}
	}
	for _, group := range []string{"item", "version", "product"} {
		revenue := w.ask(t, 200, "GET", "/v1/metrics/mrr?as_of=2026-06-30&group_by="+group, "").object(t, "currencies", 0)
		if sum := w.amounts(t, revenue.text(t, "href")+"&limit=1", "mrr.amount"); sum.String() != "26000" || revenue.text(t, "mrr.amount") != "26000" || revenue.text(t, "arr.amount") != "312000" {
			t.Errorf("26,000 a month: %v, opens to %s", revenue.JSON, sum)
		}
		var all money.Amount
		for i := range revenue.JSON["groups"].([]any) {
			g := revenue.object(t, "groups", i)
			sum := w.amounts(t, g.text(t, "href")+"&limit=1", "mrr.amount")
			if !sum.Equal(money.MustParse(g.text(t, "mrr.amount"))) {
				t.Errorf("%s %s is %s and opens to %s", group, g.text(t, "label"), g.text(t, "mrr.amount"), sum)
			}
			all = all.Add(sum)
		}
		if all.String() != "26000" {
			t.Errorf("by %s it is %s", group, all)
		}
	}
	retention := w.ask(t, 200, "GET", "/v1/metrics/retention?from=2026-01&to=2026-06&window=1", "").object(t, "currencies", 0)
	for i := range want {
		m := retention.object(t, "months", i)
		opening := w.amounts(t, m.text(t, "href")+"&limit=1", "opening.amount")
		kept := w.amounts(t, m.text(t, "href")+"&limit=1", "closing.amount")
		net := money.MustParse(m.text(t, "opening.amount")).Sub(money.MustParse(m.text(t, "lost.amount"))).Add(money.MustParse(m.text(t, "gained.amount")))
		if !opening.Equal(money.MustParse(m.text(t, "opening.amount"))) || !kept.Equal(net) {
			t.Errorf("%s retains %v, opens to %s and %s", m.text(t, "month"), m.JSON, opening, kept)
		}
	}
	cohorts := w.ask(t, 200, "GET", "/v1/metrics/cohorts?from=2026-01&to=2026-06", "").object(t, "currencies", 0)
	for i := range cohorts.JSON["cohorts"].([]any) {
		c := cohorts.object(t, "cohorts", i)
		for j := range c.JSON["months"].([]any) {
			cell := c.object(t, "months", j)
			if sum := w.amounts(t, cell.text(t, "href")+"&limit=1", "mrr.amount"); !sum.Equal(money.MustParse(cell.text(t, "mrr.amount"))) {
				t.Errorf("cohort %s in %s is %s and opens to %s", c.text(t, "cohort"), cell.text(t, "month"), cell.text(t, "mrr.amount"), sum)
			}
		}
	}
	if january := cohorts.object(t, "cohorts", 0); january.object(t, "months", 5).text(t, "customers_kept") != "0.666667" || january.object(t, "months", 5).text(t, "mrr_kept") != "0.8125" {
		t.Errorf("the cohort of January in June: %v", january.object(t, "months", 5).JSON)
	}
	churn := w.ask(t, 200, "GET", "/v1/metrics/churn?from=2026-04&to=2026-04", "").object(t, "currencies", 0).object(t, "months", 0)
	if churn.text(t, "customer_churn") != "0.333333" || churn.text(t, "gross_churn") != "0.625" || churn.text(t, "net_churn") != "0" || churn.text(t, "quick_ratio") != "1" {
		t.Errorf("churn of April: %v", churn.JSON)
	}
}

// TestMetricsAreFreshRolledUpOrNot holds that answers are the same before and after what was written is added to the sums, as known then, and that a change that is made is in the next answer.
func TestMetricsAreFreshRolledUpOrNot(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s, recorded := w.business(t)
	targets := []string{
		"/v1/metrics/mrr?as_of=2026-04-20", "/v1/metrics/mrr?as_of=2026-12-31&group_by=item", "/v1/metrics/mrr-movements?from=2025-06&to=2026-12", "/v1/metrics/churn?from=2026-01&to=2026-12",
		"/v1/metrics/retention?from=2026-01&to=2027-12", "/v1/metrics/retention?from=2026-01&to=2026-12&window=1", "/v1/metrics/cohorts?from=2025-11&to=2026-12",
	}
	read := func(more string) (out []string) {
		for _, target := range targets {
			body := w.ask(t, 200, "GET", target+more, "").Body.String()
			out = append(out, body)
		}
		return out
	}
	before := read("")
	var after []string
	pages := 0
	for done := false; !done; pages++ { // a few movements at a time: in between a part of them is in the sums
		var err error
		done, err = store.Write(t.Context(), w.store, store.Command{TenantID: w.tenant, Actor: store.System, Operation: "test"}, func(tx *store.Tx) (bool, error) {
			return tx.RollUpMetrics(t.Context(), 3)
		})
		if err != nil {
			t.Fatal(err)
		}
		after = read("")
		for i := range targets {
			if before[i] != after[i] {
				t.Errorf("%s isn't the same once %d parts are rolled up:\n%s\n%s", targets[i], pages+1, before[i], after[i])
			}
		}
	}
	if pages < 3 {
		t.Errorf("it was rolled up in %d parts", pages)
	}
	known := url.QueryEscape(recorded)
	// Another customer, backdated into what has been rolled up.
	w.ask(t, 201, "POST", "/v1/contracts", fmt.Sprintf(`{"billing_account_id":%q,"start_on":"2025-11-01","signed_on":"2025-11-01","items":[{"item_id":%q}]}`, s.account, s.light))
	w.ask(t, 400, "GET", "/v1/metrics/mrr?known_at=2199-01-01T00:00:00Z", "")
	fresh := read("")
	if err := w.Metrics.RollUp(t.Context(), w.tenant); err != nil {
		t.Fatal(err)
	}
	rolled := read("")
	then := read("&known_at=" + known)
	for i := range targets {
		if fresh[i] == after[i] || fresh[i] != rolled[i] {
			t.Errorf("%s doesn't follow: %s\n%s\n%s", targets[i], after[i], fresh[i], rolled[i])
		}
		if got := knownParts.ReplaceAllString(then[i], ""); got != after[i] {
			t.Errorf("%s as known then: %s\nwas %s", targets[i], got, after[i])
		}
	}
}

// knownParts are what an answer says of when it was known.
var knownParts = regexp.MustCompile(`,?"known_at":"[^"]*"|\\u0026known_at=[^"\\]*`)

func TestMetricsComeAsFiles(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.business(t)
	w.bill(t, "2026-04-01")
	w.ask(t, 200, "POST", "/v1/invoices/issue", `{"up_to":"2026-04-01"}`)
	for _, target := range []string{"/v1/metrics/mrr?group_by=item", "/v1/metrics/mrr-movements", "/v1/metrics/churn", "/v1/metrics/retention", "/v1/metrics/cohorts", "/v1/metrics/billing"} {
		svg := w.ask(t, 200, "GET", target, "", header("Accept", "image/svg+xml"))
		if got := svg.Header(); got.Get("Content-Type") != "image/svg+xml" || !strings.Contains(got.Get("Content-Security-Policy"), "default-src 'none'") || !bytes.HasPrefix(svg.Body.Bytes(), []byte("<svg ")) {
			t.Errorf("%s as a picture: %v %q", target, got, svg.Body.Bytes()[:8])
		}
		a := w.ask(t, 200, "GET", target, "", header("Accept", "text/csv"))
		rows, err := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(a.Body.Bytes(), []byte("\ufeff")))).ReadAll()
		if err != nil || len(rows) < 2 {
			t.Errorf("%s as CSV: %d rows, %v", target, len(rows), err)
		}
		x := w.ask(t, 200, "GET", target, "", header("Accept", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
		if !bytes.HasPrefix(x.Body.Bytes(), []byte("PK")) {
			t.Errorf("%s as XLSX: %q", target, x.Body.Bytes()[:8])
		}
	}
}
