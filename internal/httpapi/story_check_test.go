package httpapi

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"testing"
)

// reasonsOf writes down a row's kind and reasons.
func reasonsOf(row map[string]any) string {
	out := fmt.Sprint(row["kind"], " ", row["difference"].(map[string]any)["amount"])
	for _, r := range row["reasons"].([]any) {
		part := r.(map[string]any)
		out += fmt.Sprint(" ", part["reason"], " ", part["amount"].(map[string]any)["amount"])
	}
	return out
}

// TestAClerkChecksTheMonthBesideTheLastOne tells a month with more seats from its middle: the rows say why, page by page, in the file and in the
// summary, and the summary's check agrees.
func TestAClerkChecksTheMonthBesideTheLastOne(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	signed := w.ask(t, 201, "POST", "/v1/contracts", s.request(`,"signed_on":"2026-04-01"`))
	at := signed.Header().Get("Location")
	seats := signed.object(t, "items", 1).text(t, "id")
	change := w.ask(t, 201, "POST", at+"/changes", fmt.Sprintf(`{"effective_on":"2026-05-16","operations":[{"op":"change_quantity","contract_item_id":%q,"to":"30"}]}`, seats),
		header("If-Match", signed.Header().Get("ETag")))
	w.bill(t, "2026-05-31")

	read := func(query string) (rows []string, next string) {
		t.Helper()
		a := w.ask(t, 200, "GET", "/v1/billing-comparison?month=2026-05"+query, "")
		items, _ := a.JSON["items"].([]any)
		for _, i := range items {
			rows = append(rows, reasonsOf(i.(map[string]any)))
		}
		next, _ = a.JSON["next_cursor"].(string)
		return rows, next
	}
	// 30 seats × 200 for 16 of 31 days and 20 for 15: 6,000 less 969, and 10 % off each part.
	want := "[changed 929 quantity 2000 proration -969 discount_changed -102 changed 92 tax 92]"
	if rows, next := read(""); fmt.Sprint(rows) != want || next != "" {
		t.Errorf("rows %v, want %s", rows, want)
	}
	a := w.ask(t, 200, "GET", "/v1/billing-comparison?month=2026-05", "")
	if row := a.object(t, "items", 0); row.object(t, "changes", 0).text(t, "change_id") != change.text(t, "id") || row.text(t, "name_now") != "ユーザー追加 月額料金" {
		t.Errorf("the change isn't named: %v", row.JSON)
	}
	if rows, _ := read("&kind=same"); fmt.Sprint(rows) != "[same 0]" {
		t.Errorf("the same: %v", rows)
	}
	if rows, next := read("&limit=1"); len(rows) != 1 || next == "" {
		t.Errorf("the first page: %v", rows)
	} else if rest, next := read("&limit=1&cursor=" + url.QueryEscape(next)); fmt.Sprint(rest) != "[changed 92 tax 92]" || next != "" {
		t.Errorf("the second page: %v", rest)
	}
	contract := signed.text(t, "id")
	for query, want := range map[string]string{
		"&reason=tax": "[changed 92 tax 92]", "&reason=price": "[]", "&min_difference=500": "[changed 929 quantity 2000 proration -969 discount_changed -102]", "&documents=issued": "[]",
		"&contract_id=" + contract: "[changed 929 quantity 2000 proration -969 discount_changed -102]", "&item_id=" + s.seat: "[changed 929 quantity 2000 proration -969 discount_changed -102]",
		"&item_id=" + s.standard: "[]", "&customer_id=" + someID: "[]", "&billing_account_id=" + s.account + "&kind=gone": "[]",
	} {
		if rows, _ := read(query); fmt.Sprint(rows) != want {
			t.Errorf("%s: %v, want %s", query, rows, want)
		}
	}
	if rows, _ := read("&with=2026-03"); len(rows) != 3 || !strings.HasPrefix(rows[0], "new ") {
		t.Errorf("beside March: %v", rows)
	}

	sum := w.ask(t, 200, "GET", "/v1/billing-comparison/summary?month=2026-05", "").object(t, "currencies", 0)
	if check := sum.JSON["check"].(map[string]any); check["agrees"] != true || sum.text(t, "check.rows.amount") != "1021" || sum.text(t, "difference.net.amount") != "929" || sum.text(t, "difference.gross.amount") != "1021" {
		t.Errorf("the summary: %s", sum.Body)
	}
	if largest := sum.JSON["largest"].([]any); len(largest) != 2 || reasonsOf(largest[0].(map[string]any)) != "changed 929 quantity 2000 proration -969 discount_changed -102" {
		t.Errorf("the largest: %v", largest)
	}

	r := httptest.NewRequest("GET", "/v1/billing-comparison?month=2026-05", nil)
	r.Header.Set("Authorization", "Bearer "+w.key)
	r.Header.Set("Accept", "text/csv")
	file := httptest.NewRecorder()
	w.handler.ServeHTTP(file, r)
	text, marked := strings.CutPrefix(file.Body.String(), "\ufeff")
	rows, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil || !marked || !strings.HasPrefix(file.Header().Get("Content-Type"), "text/csv") || len(rows) != 3 {
		t.Fatalf("the file: %d %s %v", file.Code, file.Body, err)
	}
	if got := strings.Join(rows[1][:10], "|"); got != "変更|株式会社山田製作所|"+signed.text(t, "number")+"|ユーザー追加 月額料金|ユーザー追加 月額料金|JPY|3600|4529|929|数量 2000、日割り -969、割引額の変動 -102" {
		t.Errorf("the file says %s", got)
	}
	for _, query := range []string{"?month=2026-13", "?month=2026-05&with=2026-05", "?kind=other", "?cursor=eA", "?min_difference=-1", "?month=1800-01"} {
		w.ask(t, 400, "GET", "/v1/billing-comparison"+query, "")
	}
}

// TestAMonthThatHasNoDocumentsYetIsComparedAsExpected looks at May while only April is billed: an option that is reserved, more seats and an end are
// there with their reasons, the totals agree, and they are what the run of May then bills.
func TestAMonthThatHasNoDocumentsYetIsComparedAsExpected(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	signed := w.ask(t, 201, "POST", "/v1/contracts", s.request(`,"signed_on":"2026-04-01"`))
	w.bill(t, "2026-04-30")
	w.ask(t, 200, "POST", "/v1/invoices/issue", `{"up_to":"2026-04-30"}`)
	other := w.ask(t, 201, "POST", "/v1/contracts", fmt.Sprintf(`{"billing_account_id":%q,"start_on":"2026-05-11","signed_on":"2026-04-01","items":[{"item_id":%q}]}`, s.account,
		w.item(t, s, "within", recurring("a", "999", `,"tax_included":true`))))
	w.ask(t, 201, "POST", signed.Header().Get("Location")+"/changes", fmt.Sprintf(`{"effective_on":"2026-05-01","operations":[{"op":"change_quantity","contract_item_id":%q,"to":"30"}]}`,
		signed.object(t, "items", 1).text(t, "id")), header("If-Match", signed.Header().Get("ETag")))
	read := func(query string) string {
		t.Helper()
		var rows []string
		for _, i := range w.ask(t, 200, "GET", "/v1/billing-comparison?month=2026-05"+query, "").JSON["items"].([]any) {
			rows = append(rows, reasonsOf(i.(map[string]any)))
		}
		return strings.Join(rows, "; ")
	}
	if got := read(""); !strings.HasPrefix(got, "gone -3000 unbilled -3000; ") {
		t.Errorf("without what is expected: %s", got)
	}
	// 6,000 less 10 % for the seats; 999 with the tax in it, from the 11th on.
	const want = "changed 1800 quantity 2000 discount_changed -200; new 999 started 999; changed 180 tax 180"
	for range 2 { // the run makes drafts of what is expected, which then counts once
		if got := read("&documents=expected"); got != want {
			t.Errorf("expected: %s, want %s", got, want)
		}
		sum := w.ask(t, 200, "GET", "/v1/billing-comparison/summary?month=2026-05&documents=expected", "").object(t, "currencies", 0)
		if check := sum.JSON["check"].(map[string]any); check["agrees"] != true || sum.text(t, "check.rows.amount") != "2979" || sum.text(t, "now.gross.amount") != "10239" {
			t.Errorf("the summary: %s", sum.Body)
		}
		w.bill(t, "2026-05-31")
	}
	if got := read(""); got != want {
		t.Errorf("billed: %s, want %s", got, want)
	}
	if got := read("&documents=expected&contract_id=" + other.text(t, "id")); got != "new 999 started 999" {
		t.Errorf("of one contract: %s", got)
	}
	product := w.ask(t, 201, "POST", "/v1/products", `{"code":"other","name":"別製品"}`).text(t, "id")
	for query, rows := range map[string]string{
		"&product_id=" + s.product: "changed 1800 quantity 2000 discount_changed -200; new 999 started 999", "&product_id=" + product: "",
		"&product_id=" + s.product + "&item_id=" + s.seat: "changed 1800 quantity 2000 discount_changed -200",
	} {
		for _, documents := range []string{"", "&documents=expected"} {
			if got := read(query + documents); got != rows {
				t.Errorf("%s: %s, want %s", query+documents, got, rows)
			}
		}
	}
	w.ask(t, 422, "GET", "/v1/billing-comparison?month=2029-05&documents=expected", "")
}

// item puts an item with charges on sale.
func (w *world) item(t *testing.T, s shop, code, charges string) string {
	t.Helper()
	id := w.ask(t, 201, "POST", "/v1/items", fmt.Sprintf(`{"product_id":%q,"code":%q,"name":%q,"kind":"main"}`, s.product, code, code)).text(t, "id")
	w.ask(t, 201, "POST", "/v1/items/"+id+"/versions", `{"on_sale_from":"2020-01-01","charges":[`+charges+`]}`)
	return id
}

// sorted puts what a list names in order.
func sorted(list string) string {
	names := strings.Split(list, ", ")
	slices.Sort(names)
	return strings.Join(names, ", ")
}

// recurring is a monthly charge of an item.
func recurring(code, price, more string) string {
	return fmt.Sprintf(`{"code":%q,"name":%q,"kind":"recurring","model":"flat","unit_price":%q,"currency":"JPY"%s}`, code, code, price, more)
}

// TestPricesWithTheTaxInThemAreComparedToTheYen sells with the tax in prices, without it and both on accounts that show sums with and without the
// tax: rows are what the documents' lines say, the row of the tax is what is added to them, and together they come to the documents' totals.
func TestPricesWithTheTaxInThemAreComparedToTheYen(t *testing.T) {
	t.Parallel()
	const within = `,"tax_included":true`
	for _, c := range []struct{ name, charges, want string }{
		{"all with the tax", recurring("a", "999", within) + "," + recurring("b", "1005", within), "new 1005, new 999"},
		{"none", recurring("a", "999", "") + "," + recurring("b", "1005", ""), "new 1005, new 200, new 999"},
		{"both", recurring("a", "999", within) + "," + recurring("b", "1005", ""), "new 1005, new 100, new 999"}, // 191 of tax, 91 of it within 999
	} {
		for _, mode := range []string{"exclusive", "inclusive"} {
			t.Run(c.name+" on an account of sums "+mode, func(t *testing.T) {
				t.Parallel()
				w := newWorld(t)
				s := w.shop(t)
				account := w.ask(t, 201, "POST", "/v1/customers/"+s.customer+"/billing-accounts", fmt.Sprintf(`{"name":"経理部","tax_mode":%q}`, mode)).text(t, "id")
				w.ask(t, 201, "POST", "/v1/contracts", fmt.Sprintf(`{"billing_account_id":%q,"start_on":"2026-04-01","signed_on":"2026-04-01","items":[{"item_id":%q}]}`, account, w.item(t, s, "plan", c.charges)))
				w.bill(t, "2026-04-30")
				a := w.ask(t, 200, "GET", "/v1/billing-comparison?month=2026-04", "")
				var rows []string
				for i, item := range a.JSON["items"].([]any) {
					row := item.(map[string]any)
					rows = append(rows, fmt.Sprint(row["kind"], " ", row["difference"].(map[string]any)["amount"]))
					name, _ := row["name_now"].(string)
					if included := strings.HasSuffix(name, " a") && c.name != "none" || strings.HasSuffix(name, " b") && c.name == "all with the tax"; row["tax_included"] != included {
						t.Errorf("row %d of %q: %s", i, name, a.Body)
					}
				}
				slices.Sort(rows)
				if got := strings.Join(rows, ", "); got != sorted(c.want) {
					t.Errorf("rows %s, want %s", got, c.want)
				}
				sum := w.ask(t, 200, "GET", "/v1/billing-comparison/summary?month=2026-04", "").object(t, "currencies", 0)
				total := w.ask(t, 200, "GET", "/v1/invoices", "").object(t, "items", 0).text(t, "total.amount")
				if check := sum.JSON["check"].(map[string]any); check["agrees"] != true || sum.text(t, "check.rows.amount") != total {
					t.Errorf("the documents come to %s, the summary says %s", total, sum.Body)
				}
			})
		}
	}
}

// TestAClerkSeesWhatNoRunHasBilled asks for the coverage of a month before its run, after it, and after a row was lost.
func TestAClerkSeesWhatNoRunHasBilled(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	w.ask(t, 201, "POST", "/v1/contracts", s.request(`,"signed_on":"2026-04-01"`))
	classes := func(query string) string {
		t.Helper()
		a := w.ask(t, 200, "GET", "/v1/billing-coverage"+query, "")
		b, _ := json.Marshal(a.JSON["classes"])
		return fmt.Sprint(a.JSON["charge_days"], " ", a.JSON["findings"], " ", string(b))
	}
	if got := classes(""); got != `60 0 [{"charge_days":60,"class":"awaiting_run"}]` {
		t.Errorf("before the run: %s", got)
	}
	if got := classes("?month=2026-05"); got != `62 0 [{"charge_days":62,"class":"not_due"}]` {
		t.Errorf("May: %s", got)
	}
	w.bill(t, "2026-04-30")
	if got := classes("?month=2026-04"); got != `60 0 [{"charge_days":60,"class":"in_draft"}]` {
		t.Errorf("after the run: %s", got)
	}
	w.ask(t, 200, "POST", "/v1/invoices/issue", `{"up_to":"2026-04-01"}`)
	if got := classes("?month=2026-04"); got != `60 0 [{"charge_days":60,"class":"billed"}]` {
		t.Errorf("after issue: %s", got)
	}
	// A contract that was signed with nobody's job to bill it, on an account that runs have passed.
	w.ask(t, 201, "POST", "/v1/contracts", strings.Replace(s.request(`,"signed_on":"2026-04-01"`), "利用契約", "もう一つ", 1))
	a := w.ask(t, 200, "GET", "/v1/billing-coverage?month=2026-04&limit=1", "")
	first := a.object(t, "items", 0)
	if first.text(t, "kind") != "missing" || first.text(t, "mend") != "run_billing" || first.text(t, "up_to") != "2026-04-30" || first.text(t, "customer_name") != "株式会社山田製作所" || a.JSON["findings"] != float64(2) {
		t.Errorf("found %s", a.Body)
	}
	second := w.ask(t, 200, "GET", "/v1/billing-coverage?month=2026-04&limit=1&cursor="+a.text(t, "next_cursor"), "")
	if second.object(t, "items", 0).text(t, "contract_charge_id") == first.text(t, "contract_charge_id") || second.JSON["next_cursor"] != nil {
		t.Errorf("the second page: %s", second.Body)
	}
	if none := w.ask(t, 200, "GET", "/v1/billing-coverage?month=2026-04&kind=twice&contract_id="+first.text(t, "contract_id"), ""); len(none.JSON["items"].([]any)) != 0 {
		t.Errorf("billed twice: %s", none.Body)
	}
	w.bill(t, "2026-04-30")
	if got := classes("?month=2026-04"); got != `120 0 [{"charge_days":60,"class":"billed"},{"charge_days":60,"class":"in_draft"}]` {
		t.Errorf("mended: %s", got)
	}
	w.ask(t, 400, "GET", "/v1/billing-coverage?month=2026", "")
}
