package httpapi

import (
	"encoding/csv"
	"fmt"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/encoding/japanese"

	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/money"
)

// journal writes a month's entries down, a line each: what they book, and their sides. Each has to balance.
func (w *world) journal(t *testing.T, query string) (entries []string) {
	t.Helper()
	for cursor := ""; ; {
		page := w.ask(t, 200, "GET", "/v1/accounting/journal?limit=1&"+query+cursor, "")
		for i := range page.JSON["items"].([]any) {
			e := page.object(t, "items", i)
			var sums [2]money.Amount
			line := e.text(t, "source") + " " + e.text(t, "on")
			for at, list := range []string{"debits", "credits"} {
				for j := range e.JSON[list].([]any) {
					side := e.object(t, list, j)
					amount := money.MustParse(side.text(t, "amount"))
					sums[at] = sums[at].Add(amount)
					line += fmt.Sprintf(" %s%s %s", []string{"借", "貸"}[at], side.text(t, "account.name"), amount)
					if tax := side.text(t, "tax"); tax != "0" {
						line += fmt.Sprintf("（%s %s%% %s）", side.text(t, "tax_kind"), side.text(t, "percent"), tax)
					}
				}
			}
			if !sums[0].Equal(sums[1]) {
				t.Errorf("%s: %s against %s", line, sums[0], sums[1])
			}
			entries = append(entries, line)
		}
		next, more := page.JSON["next_cursor"].(string)
		if !more {
			return entries
		}
		cursor = "&cursor=" + next
	}
}

// settle changes the accounting settings as they are.
func (w *world) settle(t *testing.T, status int, body string) answer {
	t.Helper()
	const place = "/v1/accounting/settings"
	return w.ask(t, status, "PATCH", place, body, header("If-Match", w.ask(t, 200, "GET", place, "").Header().Get("ETag")))
}

// yearly signs a contract of ¥120,000 for a year in advance, from 1 April 2026 on.
func (w *world) yearly(t *testing.T, s shop) (item string) {
	t.Helper()
	item = w.item(t, s, "annual", `{"code":"base","name":"年額料金","kind":"recurring","model":"flat","unit_price":"120000","currency":"JPY","cycle_months":12,"timing":"advance"}`)
	w.ask(t, 201, "POST", "/v1/contracts", fmt.Sprintf(`{"billing_account_id":%q,"start_on":"2026-04-01","signed_on":"2026-04-01","term_months":12,"items":[{"item_id":%q}]}`, s.account, item))
	return item
}

func TestAMonthIsBookedAsItWasBilledAndPaid(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	w.sign(t, s, "")
	item := w.yearly(t, s)
	w.bill(t, "2026-04-30")
	invoice := w.ask(t, 200, "POST", "/v1/invoices/issue", `{"up_to":"2026-04-30"}`).object(t, "issued", 0).text(t, "id")
	same(t, "all at once", w.journal(t, "month=2026-04"), "document 2026-04-01 借売掛金 135300 貸売上高 135300（sales 10% 12300）")

	// By item, and kept until it is earned.
	w.ask(t, 428, "PATCH", "/v1/accounting/settings", `{"deferral":"months"}`)
	w.ask(t, 412, "PATCH", "/v1/accounting/settings", `{"deferral":"months"}`, header("If-Match", `"7"`))
	for _, refused := range []string{
		`{"sales_accounts":[{"account":{"name":"売上高"}}]}`,
		`{"sales_accounts":[{"item_id":"` + item + `","account":{"name":"A"}},{"item_id":"` + item + `","account":{"name":"B"}}]}`,
		`{"sales_accounts":[{"item_id":"` + string(w.tenant) + `","account":{"name":"A"}}]}`,
		`{"payment_accounts":[{"method":"cash","account":{"name":"現金"}},{"method":"cash","account":{"name":"小口現金"}}]}`,
		`{"tax_names":[{"system":"freee","kind":"outside","name":"A"},{"system":"freee","kind":"outside","name":"B"}]}`,
	} {
		w.settle(t, 422, refused)
	}
	set := w.settle(t, 200, `{"deferral":"months","deferred":{"name":"前受収益"},"sales_accounts":[{"item_id":"`+item+`","account":{"name":"年間売上高","sub_account":"年"}}],
		"payment_accounts":[{"method":"cash","account":{"name":"現金"}}],"receivable_per":"customer_name","tax_names":[{"system":"moneyforward","kind":"sales","tax_category":"standard","percent":"10","name":"課売 10%"}]}`)
	if got := w.ask(t, 200, "GET", "/v1/accounting/settings", ""); got.Body.String() != set.Body.String() || got.text(t, "deferral") != "months" || got.text(t, "sales.name") != "売上高" {
		t.Errorf("the settings are %s, said to be %s", got.Body, set.Body)
	}
	same(t, "with what later months earn kept", w.journal(t, "month=2026-04"), "document 2026-04-01 借売掛金 135300 貸売上高 3300（sales 10% 300） 貸年間売上高 11000（sales 10% 1000） 貸前受収益 121000")

	// Paid less the bank's fee, and more than is owed.
	w.advance(t, "2026-05-29")
	w.pay(t, 201, s, "2026-05-28", "134860", fmt.Sprintf(`,"allocations":[{"invoice_id":%q,"amount":"134860","fee":"440"}]`, invoice))
	w.ask(t, 201, "POST", "/v1/payments", fmt.Sprintf(`{"billing_account_id":%q,"received_on":"2026-05-29","amount":"500","method":"cash"}`, s.account))
	w.bill(t, "2026-05-31")
	w.ask(t, 200, "POST", "/v1/invoices/issue", `{"up_to":"2026-05-31"}`)
	may := []string{
		"document 2026-05-01 借売掛金 3300 貸売上高 3300（sales 10% 300）",
		"payment 2026-05-28 借普通預金 134860 借支払手数料 440（purchase 10% 40） 貸売掛金 135300",
		"payment 2026-05-29 借現金 500 貸前受金 500",
		"release 2026-05-31 借前受収益 11000 貸年間売上高 11000（sales 10% 1000）",
	}
	same(t, "May", w.journal(t, "month=2026-05"), may...)
	same(t, "a day of May", w.journal(t, "day=2026-05-29"), may[2])
	same(t, "the last day of May", w.journal(t, "day=2026-05-31"), may[3])
	same(t, "another currency", w.journal(t, "month=2026-05&currency=USD"))
	problem(t, w.ask(t, 400, "GET", "/v1/accounting/journal?month=2026-04&day=2026-05-29", "").ResponseRecorder, 400, fault.Invalid)
	w.ask(t, 400, "GET", "/v1/accounting/journal?cursor=eA", "")

	// Every file says the same.
	problem(t, w.ask(t, 422, "GET", "/v1/accounting/journal/file?month=2026-05&system=freee", "").ResponseRecorder, 422, fault.Rule) // it has no place for releases
	for system, columns := range map[string]int{"freee": 21, "moneyforward": 27, "yayoi": 25} {
		if system == "freee" {
			w.settle(t, 200, `{"deferral":"none"}`)
		} else {
			w.settle(t, 200, `{"deferral":"months"}`)
		}
		w.ask(t, 400, "GET", "/v1/accounting/journal/file?system=obic&month=2026-05", "")
		file := w.ask(t, 200, "GET", "/v1/accounting/journal/file?month=2026-05&system="+system, "")
		if name := file.Header().Get("Content-Disposition"); name != "attachment; filename="+system+"-2026-05.csv" {
			t.Errorf("the file is called %s", name)
		}
		text := strings.TrimPrefix(file.Body.String(), "\ufeff")
		if system == "yayoi" {
			decoded, err := japanese.ShiftJIS.NewDecoder().String(text)
			if err != nil {
				t.Fatal(err)
			}
			text = decoded
		}
		rows, err := csv.NewReader(strings.NewReader(text)).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		if system != "yayoi" {
			rows = rows[1:]
		}
		var debits, credits, deals money.Amount
		for _, row := range rows {
			if len(row) != columns {
				t.Errorf("%s has %d columns", system, len(row))
			}
			switch system {
			case "freee":
				deals = deals.Add(money.MustParse(row[8]))
			case "moneyforward":
				debits, credits = debits.Add(amountOr(row[8])), credits.Add(amountOr(row[16]))
			default:
				debits, credits = debits.Add(amountOr(row[8])), credits.Add(amountOr(row[14]))
			}
		}
		if want := money.MustParse("150100"); system != "freee" && (!debits.Equal(want) || !credits.Equal(want)) || system == "freee" && !deals.Equal(money.MustParse("3300")) {
			t.Errorf("%s adds up to %s, %s, %s\n%s", system, debits, credits, deals, text)
		}
		fee := map[string]string{"moneyforward": "支払手数料,,,株式会社山田製作所,課税仕入 10%,,440,40,", "yayoi": "支払手数料,,,課対仕入内10%,440,40,"}[system]
		if !strings.Contains(text, fee) {
			t.Errorf("%s doesn't have the bank's fee as a purchase: %s\n%s", system, fee, text)
		}
		if system == "moneyforward" && !strings.Contains(text, "課売 10%") || system != "freee" && !strings.Contains(text, "株式会社山田製作所") {
			t.Errorf("%s doesn't call things as the company does\n%s", system, text)
		}
	}
	// Where the fee lowers the price instead, or is left out of tax, the settings say so; settings that an earlier edition kept have what every company begins with.
	w.settle(t, 200, `{"deferral":"months","fee":{"name":"売上値引"},"fee_tax":"returns"}`)
	same(t, "a fee that lowers the price", w.journal(t, "day=2026-05-28"), "payment 2026-05-28 借普通預金 134860 借売上値引 440（returns 10% 40） 貸売掛金 135300")
	w.settle(t, 200, `{"fee_tax":"outside"}`)
	same(t, "a fee without tax", w.journal(t, "day=2026-05-28"), "payment 2026-05-28 借普通預金 134860 借売上値引 440 貸売掛金 135300")
	w.settle(t, 400, `{"fee_tax":"none"}`)
	var n int
	w.look(t, `WITH d AS (UPDATE accounting_settings SET settings = settings - 'fee_tax' RETURNING 1) SELECT count(*) FROM d`, &n)
	if got := w.ask(t, 200, "GET", "/v1/accounting/settings", ""); got.text(t, "fee_tax") != "purchase" {
		t.Errorf("settings of an earlier edition: %s", got.Body)
	}

	// One customer's long name cuts no month short: its sub-account is the name's beginning with its code, the same for what is billed and what is paid.
	customer := "/v1/customers/" + s.customer
	renamed := w.ask(t, 200, "PATCH", customer, `{"name":"株式会社山田製作所東日本営業本部"}`, header("If-Match", w.ask(t, 200, "GET", customer, "").Header().Get("ETag")))
	file := w.ask(t, 200, "GET", "/v1/accounting/journal/file?month=2026-05&system=yayoi", "")
	rows, err := japanese.ShiftJIS.NewDecoder().String(file.Body.String())
	if err != nil {
		t.Fatal(err)
	}
	if sub := "売掛金,株式会社山田製 " + renamed.text(t, "code") + ","; strings.Count(rows, sub) != 2 || strings.Count(rows, "売掛金,") != 2 {
		t.Errorf("the receivables aren't all of %s\n%s", sub, rows)
	}

	w.settle(t, 200, `{"bank":{"name":"三菱ＵＦＪ銀行渋谷支店普通預金"}}`)
	problem(t, w.ask(t, 422, "GET", "/v1/accounting/journal/file?month=2026-05&system=yayoi", "").ResponseRecorder, 422, fault.Rule)
}

func amountOr(cell string) (a money.Amount) {
	if cell != "" {
		a = money.MustParse(cell)
	}
	return a
}

// What is deferred adds up to what was billed, month by month, and is gone when an invoice is taken back.
func TestDeferredRevenueAddsUpToWhatWasBilled(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	w.yearly(t, s)
	w.sign(t, s, "")
	w.bill(t, "2026-04-30")
	w.ask(t, 200, "POST", "/v1/invoices/issue", `{"up_to":"2026-04-30"}`)

	page := w.ask(t, 200, "GET", "/v1/accounting/deferred-revenue?month=2026-04", "")
	d := page.object(t, "items", 0)
	if len(page.JSON["items"].([]any)) != 1 || d.text(t, "until") != "2027-04-01" || d.text(t, "billed.net") != "123000" || d.text(t, "billed.tax") != "12300" {
		t.Fatalf("%s", page.Body)
	}
	var net, tax money.Amount
	for i := range d.JSON["months"].([]any) {
		m := d.object(t, "months", i)
		net, tax = net.Add(money.MustParse(m.text(t, "net"))), tax.Add(money.MustParse(m.text(t, "tax")))
	}
	if net.String() != "123000" || tax.String() != "12300" || len(d.JSON["months"].([]any)) != 12 {
		t.Errorf("the months add up to %s and %s: %s", net, tax, page.Body)
	}

	// By days, as nothing else was said: 3,000 of the month, and 30 of the year's 365 days.
	sums := func(month string) (out []string) {
		summary := w.ask(t, 200, "GET", "/v1/accounting/deferred-revenue/summary?month="+month, "")
		for i := range summary.JSON["accounts"].([]any) {
			a := summary.object(t, "accounts", i)
			var all [4]string
			for j, what := range []string{"opening", "added", "earned", "closing"} {
				all[j] = a.text(t, what+".net")
			}
			out = append(out, strings.Join(all[:], " "))
			closing := money.MustParse(all[0]).Add(money.MustParse(all[1])).Sub(money.MustParse(all[2]))
			if closing.String() != all[3] {
				t.Errorf("%s: %s", month, out)
			}
			ahead := money.Amount{}
			for k := range summary.JSON["ahead"].([]any) {
				months := summary.object(t, "ahead", k)
				for m := range months.JSON["months"].([]any) {
					ahead = ahead.Add(money.MustParse(months.object(t, "months", m).text(t, "net")))
				}
			}
			if ahead.String() != all[3] {
				t.Errorf("%s: %s ahead of %s", month, ahead, all[3])
			}
		}
		return out
	}
	same(t, "April", sums("2026-04"), "0 110137 0 110137")
	same(t, "May", sums("2026-05"), "110137 0 10192 99945")
	same(t, "the last month", sums("2027-03"), "10192 0 10192 0")
	same(t, "after it", sums("2027-04"))
	same(t, "before it", sums("2026-03"))

	// Taken back in May: what was to come is gone, and May earns back what April had.
	w.advance(t, "2026-05-10")
	invoice := w.ask(t, 200, "GET", "/v1/invoices?status=issued", "").object(t, "items", 0).text(t, "id")
	w.ask(t, 201, "POST", "/v1/invoices/"+invoice+"/rollback", `{"reason":"宛先違い"}`, header("If-Match", w.ask(t, 200, "GET", "/v1/invoices/"+invoice, "").Header().Get("ETag")))
	same(t, "May with what was taken back", sums("2026-05"), "110137 -99945 10192 0")
	same(t, "June", sums("2026-06"), "0 0 0 0")
	w.settle(t, 200, `{"deferral":"days"}`)
	same(t, "May's journal", w.journal(t, "month=2026-05"),
		"document 2026-05-10 借売上高 25361（sales 10% 2306） 借前受収益 109939 貸売掛金 135300", "release 2026-05-31 借前受収益 11212 貸売上高 11212（sales 10% 1020）")
	if all := w.journal(t, "month=2026-06"); !slices.Equal(all, []string{"release 2026-06-30 借前受収益 10849 貸売上高 10849（sales 10% 986）", "release 2026-06-30 借売上高 10849（sales 10% 986） 貸前受収益 10849"}) {
		t.Errorf("June's journal: %q", all)
	}
}

// After a customer's change of name what it owes and what it pays are booked to one receivable, by its present name; what a document says stays as it was.
func TestAReceivableIsNamedAlikeForInvoiceAndPaymentAfterARename(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	_, invoice := w.issued(t, s)
	w.settle(t, 200, `{"receivable_per":"customer_name"}`)
	customer := "/v1/customers/" + s.customer
	w.advance(t, "2026-05-29")
	total := w.ask(t, 200, "GET", "/v1/invoices/"+invoice, "").text(t, "total.amount")
	for _, name := range []string{"株式会社山田製作所", "山田ホールディングス株式会社"} {
		w.edit(t, 200, customer, `{"name":"`+name+`"}`)
		if name != "株式会社山田製作所" {
			w.pay(t, 201, s, "2026-05-28", total, fmt.Sprintf(`,"allocations":[{"invoice_id":%q,"amount":%q}]`, invoice, total))
		}
		for month, side := range map[string]string{"2026-04": "debits", "2026-05": "credits"} {
			page := w.ask(t, 200, "GET", "/v1/accounting/journal?month="+month, "")
			for i := range page.JSON["items"].([]any) {
				e := page.object(t, "items", i)
				receivable := e.object(t, side, 0)
				if receivable.text(t, "account.name") != "売掛金" || receivable.text(t, "account.sub_account") != name {
					t.Errorf("%s, called %s: %v", month, name, e.JSON)
				}
				if month == "2026-04" && e.text(t, "customer_name") != "株式会社山田製作所" {
					t.Errorf("the document is of %s", e.text(t, "customer_name"))
				}
			}
			if n := len(page.JSON["items"].([]any)); name != "株式会社山田製作所" && n != 1 {
				t.Errorf("%s has %d entries", month, n)
			}
		}
	}
}
