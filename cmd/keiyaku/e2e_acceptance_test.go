package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/testdb"
)

func TestAPlanChangeInTheMiddleOfAMonthIsBilledByTheDifference(t *testing.T) {
	t.Parallel()
	c := sandbox(t, testdb.New(t).AppURL, "2026-04-01")
	s := c.shop(t)
	light, standard := s.plan("light", nil, charge("base", "3000", nil)), s.plan("standard", nil, charge("base", "10000", nil))
	signed := c.sign(t, c.account(t, "株式会社山田製作所", nil), "2026-04-01", object{"items": []object{{"item_id": light}}})
	contract, item := signed.text(t, "id"), signed.text(t, "items", 0, "id")
	c.bill(t, "2026-04-01")
	c.issue(t, "2026-04-01")

	c.advance(t, "2026-04-16")
	c.change(t, contract, "2026-04-16", object{"op": "change_item", "contract_item_id": item, "item_id": standard})
	c.bill(t, "2026-04-16")
	drafts := c.invoices(t, "?status=draft")
	if len(drafts) != 1 {
		t.Fatalf("%d drafts", len(drafts))
	}
	if got := lines(drafts[0]); !slices.Equal(got, []string{"-1500 2026-04-16..2026-04-30", "5000 2026-04-16..2026-04-30"}) {
		t.Errorf("lines: %q", got)
	}
	taxes := at(drafts[0], "taxes")
	if at(taxes, 0, "percent") != "10" || at(taxes, 0, "taxable", "amount") != "3500" || at(taxes, 0, "tax", "amount") != "350" || at(taxes, 1) != nil {
		t.Errorf("taxes: %v", taxes)
	}
	if at(drafts[0], "kind") != "invoice" || at(drafts[0], "billing_date") != "2026-04-30" || at(drafts[0], "due_date") != "2026-05-31" || at(drafts[0], "total", "amount") != "3850" {
		t.Errorf("the adjustment: %v", drafts[0])
	}

	// The rest of the story: the adjustment joins nothing else, May is billed as usual, and a second run finds nothing.
	c.advance(t, "2026-05-01")
	c.bill(t, "2026-05-01")
	c.issue(t, "2026-05-01")
	c.bill(t, "2026-05-01")
	var numbers []string
	for _, d := range c.invoices(t, "") {
		numbers = append(numbers, fmt.Sprint(at(d, "number"), " ", at(d, "billing_date"), " ", at(d, "total", "amount")))
	}
	if !slices.Equal(numbers, []string{"INV-000001 2026-04-01 3300", "INV-000002 2026-04-30 3850", "INV-000003 2026-05-01 11000"}) {
		t.Errorf("invoices: %q", numbers)
	}
}

func TestMonthsThatBeginOnThe31stBeginOnTheLastDayOfShorterOnes(t *testing.T) {
	t.Parallel()
	c := sandbox(t, testdb.New(t).AppURL, "2026-01-31")
	plan := c.shop(t).plan("light", nil, charge("base", "3000", nil))
	c.sign(t, c.account(t, "株式会社山田製作所", nil), "2026-01-31", object{"items": []object{{"item_id": plan}}})
	c.advance(t, "2026-04-30")
	c.bill(t, "2026-04-30")
	var got []string
	for _, d := range c.invoices(t, "") {
		got = append(got, fmt.Sprint(at(d, "billing_date"), ": ", lines(d)))
	}
	want := []string{
		"2026-01-31: [3000 2026-01-31..2026-02-27]", "2026-02-28: [3000 2026-02-28..2026-03-30]",
		"2026-03-31: [3000 2026-03-31..2026-04-29]", "2026-04-30: [3000 2026-04-30..2026-05-30]",
	}
	if !slices.Equal(got, want) {
		t.Errorf("billed\n%q, want\n%q", got, want)
	}
}

// overHTTP are the public cases that are told to the real service, a few of each family; internal/core/billing runs all.
var overHTTP = []string{
	"kb-prorate-001", "kb-prorate-036", "kb-prorate-066", // stubs at the start, at both ends, of a quarter
	"kb-annual-dbl-001",              // two stubs, of years of 365 and of 366 days
	"kb-arrear-003", "kb-arrear-008", // from month's end to month's end; until a termination
	"kb-amount-006", "kb-amount-008", "kb-amount-011", "kb-amount-016", // another anchor, a second run, from month to year, one-time
	"fx-001", "fx-003", "fx-005", // price, quantity, end of a paid month
	"fx-line-003", "fx-line-005", // an option from the 21st, an end on the 11th
	"jp-001", "jp-003", "jp-005", // 日割り
	"jp-tax-001", "jp-due-001", // 端数処理は税率ごとに一回, 10日締め翌々月20日払い
	"lago-dates-003", "lago-dates-005", // month ends in leap years
}

// publicCase is what this test needs of a line of the file.
type publicCase struct {
	ID    string
	Setup struct {
		Currency                           string
		Amount                             string `json:"recurring_amount"`
		OneTime                            string `json:"one_time_amount"`
		Cycle                              int    `json:"cycle_months"`
		Timing, Anchor, Rounding, Quantity string
		StartOn                            string `json:"start_on"`
		EndBefore                          string `json:"end_before"`
		TaxPercent                         string `json:"tax_rate_percent"`
		ClosingDay                         string `json:"closing_day"`
		PaymentTerm                        string `json:"payment_term"`
		Pricing                            struct {
			Lines []struct{ Net string }
		}
	}
	Events  []struct{ Date, Op, Value string }
	UpTo    string `json:"invoiced_up_to"`
	Already string `json:"already_invoiced_up_to"`
	Total   string `json:"expected_total"`

	Expected []struct {
		From       string `json:"period_from"`
		Until      string `json:"period_until"`
		Amount     string
		Cycles     string
		OfDays     int64 `json:"of_days"`
		Tax, Total string
		BilledFrom string `json:"billed_from"`
		Net        string
		ClosedOn   string `json:"closed_on"`
		DueOn      string `json:"due_on"`
	}
}

func publicCases(t *testing.T) map[string]publicCase {
	t.Helper()
	file, err := os.Open("../../internal/core/billing/testdata/public.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	cases := map[string]publicCase{}
	text := bufio.NewScanner(file)
	text.Buffer(nil, 1<<20)
	for text.Scan() {
		var c publicCase
		if err := json.Unmarshal(text.Bytes(), &c); err != nil {
			t.Fatal(err)
		}
		cases[c.ID] = c
	}
	if err := text.Err(); err != nil {
		t.Fatal(err)
	}
	return cases
}

func TestPublicCasesComeToTheSameOverHTTP(t *testing.T) {
	t.Parallel()
	cases := publicCases(t)
	db := testdb.New(t)
	server := keiyakuServing(t, db.AppURL)
	t.Run("cases", func(t *testing.T) {
		for _, id := range overHTTP {
			c, ok := cases[id]
			if !ok {
				t.Errorf("there is no case %s", id)
				continue
			}
			t.Run(id, func(t *testing.T) {
				t.Parallel()
				c.told(t, tenant(t, db.AppURL, "http://"+server.addr, c.startOn()))
			})
		}
	})
	verified(t, db.AppURL)
}

// startOn is the first day; of a case about due dates, that on which the term closes.
func (c publicCase) startOn() string {
	switch {
	case c.Setup.StartOn != "":
		return c.Setup.StartOn
	case c.Expected[0].ClosedOn != "":
		return c.Expected[0].ClosedOn
	}
	return "2026-04-01" // a case about taxes says no date
}

// upTo is the date to bill up to. Others bill an arrears period on the day after it, keiyaku on its last day.
func (c publicCase) upTo(date string) string {
	if date == "" {
		date = c.startOn()
	}
	if c.Setup.Timing == "arrears" {
		return civil.MustParse(date).AddDays(-1).String()
	}
	return date
}

// price is the case's; where it is about dates or fractions only, one that shows each fraction as a whole number of yen.
func (c publicCase) price() string {
	if c.Setup.Amount != "" && !c.inCycles() {
		return c.Setup.Amount
	}
	price := int64(1)
	for _, e := range c.Expected {
		price *= max(1, e.OfDays)
	}
	return strconv.FormatInt(price, 10)
}

func (c publicCase) inCycles() bool { return len(c.Expected) > 0 && c.Expected[0].Cycles != "" }

func (c publicCase) currency() string {
	if c.inCycles() || c.Setup.Amount == "" {
		return "JPY"
	}
	return c.Setup.Currency
}

func (c publicCase) charge(code, price string, differs object) object {
	made := charge(code, price, object{"model": "per_unit", "currency": c.currency(), "cycle_months": c.Setup.Cycle, "timing": c.Setup.Timing, "tax_category": "exempt"})
	if c.Setup.Rounding == "half_up" {
		made["rounding"] = "half_up"
	}
	if c.Setup.TaxPercent == "10" || len(c.Setup.Pricing.Lines) > 0 {
		made["tax_category"] = "standard"
	}
	for name, value := range differs {
		made[name] = value
	}
	if made["kind"] == "one_time" {
		delete(made, "cycle_months")
	}
	return made
}

// told tells the case to the service and compares what it bills.
func (c publicCase) told(t *testing.T, k client) {
	s := k.shop(t)
	charges := []object{c.charge("base", c.price(), nil)}
	if c.Setup.OneTime != "" {
		charges = append(charges, c.charge("fee", c.Setup.OneTime, object{"kind": "one_time"}))
	}
	if taxed := c.Setup.Pricing.Lines; len(taxed) > 0 {
		charges = nil
		for i, line := range taxed {
			charges = append(charges, c.charge(nth("line", i), line.Net, nil))
		}
	}
	var options []string
	for _, e := range c.Events {
		if e.Op == "add_item" {
			options = append(options, s.option("option", c.charge("option", e.Value, nil)))
		}
	}
	account := object{"currency": c.currency()}
	if c.Setup.ClosingDay != "" {
		day, err := strconv.Atoi(c.Setup.ClosingDay)
		due, found := strings.CutPrefix(c.Setup.PaymentTerm, "month after next, day ")
		dueDay, err2 := strconv.Atoi(due)
		if err != nil || err2 != nil || !found {
			t.Fatalf("closing %q, term %q", c.Setup.ClosingDay, c.Setup.PaymentTerm)
		}
		account["closing_day"], account["payment_terms"] = day, object{"kind": "month_and_day", "months": 2, "day": dueDay}
	}
	item := object{"item_id": s.plan("plan", options, charges...), "anchor": anchorOf(t, c.Setup.Anchor, c.startOn())}
	if c.Setup.Quantity != "" {
		item["quantity"] = c.Setup.Quantity
	}
	signed := k.sign(t, k.account(t, c.ID, account), c.startOn(), object{"items": []object{item}})
	life := life{client: k, publicCase: c, shop: s, contract: signed.text(t, "id"), item: signed.text(t, "items", 0, "id"), options: options, today: c.startOn()}
	if end := c.Setup.EndBefore; end != "" {
		k.change(t, life.contract, "", object{"op": "terminate", "end_on": civil.MustParse(end).AddDays(-1).String()})
	}
	if c.Already != "" {
		life.comes(t, c.Already)
		k.bill(t, c.upTo(c.Already))
		k.issue(t, c.upTo(c.Already))
	}
	for _, e := range c.Events {
		life.comes(t, e.Date)
		life.happens(t, e.Date, e.Op, e.Value)
	}
	k.bill(t, c.upTo(c.UpTo))
	c.compare(t, k.invoices(t, "?status=draft"))
}

var (
	anchorDay  = regexp.MustCompile(`^(?:bill cycle day|day) (\d+)`)
	anchorDate = regexp.MustCompile(`^(?:period )?(\d{4}-\d\d-\d\d)`)
)

// anchorOf reads where a case fixes its periods.
func anchorOf(t *testing.T, text, startOn string) object {
	t.Helper()
	if found := anchorDay.FindStringSubmatch(text); found != nil {
		day, err := strconv.Atoi(found[1])
		if err != nil {
			t.Fatal(err)
		}
		return object{"kind": "day_of_month", "day": day}
	}
	if found := anchorDate.FindStringSubmatch(text); found != nil {
		return object{"kind": "date", "date": found[1]}
	}
	switch {
	case text == "" || strings.HasPrefix(text, "contract start"):
		return object{"kind": "start"}
	case text == "calendar month":
		return object{"kind": "calendar_month"}
	}
	t.Fatalf("there is no anchor %q", text)
	return nil
}

// life is a case that has been signed.
type life struct {
	client
	publicCase
	shop           shop
	contract, item string
	options        []string
	today          string
}

// comes moves the test clock, if the day is later than today.
func (l *life) comes(t *testing.T, day string) {
	t.Helper()
	if day > l.today {
		l.advance(t, day)
		l.today = day
	}
}

// happens does an event of the case on its day.
func (l *life) happens(t *testing.T, on, op, value string) {
	t.Helper()
	replace := func(code string, charge object) {
		next := l.shop.plan(code, nil, charge)
		changed := l.change(t, l.contract, on, object{"op": "change_item", "contract_item_id": l.item, "item_id": next})
		l.item = changed.text(t, "resolved", 0, "contract_item_id")
	}
	switch op {
	case "terminate":
		l.change(t, l.contract, "", object{"op": "terminate", "end_on": civil.MustParse(on).AddDays(-1).String()})
	case "change_quantity":
		l.change(t, l.contract, on, object{"op": "change_quantity", "contract_item_id": l.item, "to": value})
	case "change_price":
		replace("plan-"+value, l.charge("base", value, nil))
	case "change_plan":
		found := regexp.MustCompile(`^annual price (\d+), bill cycle day (\d+)$`).FindStringSubmatch(value)
		if found == nil || !strings.HasSuffix(on, "-"+found[2]) {
			t.Fatalf("%q isn't a year from the day of the change", value)
		}
		replace("annual", l.charge("year", found[1], object{"cycle_months": 12}))
	case "change_anchor":
		change := object{"op": "customize_item", "contract_item_id": l.item, "anchor": anchorOf(t, "day "+value, on), "apply": "next_boundary"}
		if l.Already == "" { // with a new price on the same day, it cuts the running period
			change["apply"] = "on_date"
		}
		l.change(t, l.contract, on, change)
	case "add_item":
		l.change(t, l.contract, on, object{"op": "add_item", "item_id": l.options[0], "parent_contract_item_id": l.item})
	default:
		t.Fatalf("nothing is known of %s", op)
	}
}

// compare holds the documents against what is expected.
func (c publicCase) compare(t *testing.T, documents []object) {
	t.Helper()
	if len(c.Expected) > 0 && c.Expected[0].From == "" {
		c.compareOne(t, documents)
		return
	}
	fees := map[string]money.Amount{} // a one-time charge stands in the row of the period that it begins with
	var got, want []string
	sum := money.Int(0)
	for pass := range 2 {
		for _, d := range documents {
			for i := range at(d, "lines").([]any) {
				line := at(d, "lines", i)
				from, amount := at(line, "part", "start_on").(string), money.MustParse(at(line, "amount", "amount").(string))
				until := civil.MustParse(at(line, "part", "end_on").(string)).AddDays(1).String()
				switch {
				case pass == 0 && at(line, "charge_code") == "fee":
					fees[from] = amount
				case pass == 0 || at(line, "charge_code") == "fee":
				case c.addsItem() && at(line, "charge_code") != "option": // the source asserts the added item's lines alone
				default:
					amount = amount.Add(fees[from])
					sum = sum.Add(amount)
					got = append(got, fmt.Sprintf("%s until %s: %s", from, until, amount))
				}
			}
		}
	}
	for _, e := range c.Expected {
		amount := e.Amount
		if e.Cycles != "" {
			amount = cyclesOf(t, e.Cycles, c.price())
		}
		want = append(want, fmt.Sprintf("%s until %s: %s", e.From, e.Until, money.MustParse(amount)))
		if e.Tax != "" && (len(documents) != 1 || at(documents[0], "tax", "amount") != e.Tax || at(documents[0], "total", "amount") != e.Total) {
			t.Errorf("the tax isn't %s, or the total %s, in %v", e.Tax, e.Total, documents)
		}
	}
	slices.Sort(got)
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Errorf("lines\n got %q\nwant %q", got, want)
	}
	if c.Total != "" && !sum.Equal(money.MustParse(c.Total)) {
		t.Errorf("the sum is %s, want %s", sum, c.Total)
	}
	if sum.Sign() < 0 && at(documents[0], "kind") != "credit_note" {
		t.Errorf("below zero, and it is a %v", at(documents[0], "kind"))
	}
}

func (c publicCase) addsItem() bool {
	return slices.ContainsFunc(c.Events, func(e struct{ Date, Op, Value string }) bool { return e.Op == "add_item" })
}

// compareOne compares a tax, a due date, or where the last period that is billed begins.
func (c publicCase) compareOne(t *testing.T, documents []object) {
	t.Helper()
	if len(documents) == 0 {
		t.Fatal("nothing is billed")
	}
	last, want := documents[len(documents)-1], c.Expected[0]
	for _, one := range []struct {
		name, want string
		got        any
	}{
		{"billed from", want.BilledFrom, at(last, "lines", 0, "part", "start_on")},
		{"due on", want.DueOn, at(documents[0], "due_date")},
		{"net", want.Net, at(documents[0], "subtotal", "amount")},
		{"tax", want.Tax, at(documents[0], "tax", "amount")},
	} {
		if one.want != "" && one.got != one.want {
			t.Errorf("%s: %v, want %s", one.name, one.got, one.want)
		}
	}
}

// cyclesOf is a share of the price: "12/31", "1".
func cyclesOf(t *testing.T, share, price string) string {
	t.Helper()
	num, den, found := strings.Cut(share, "/")
	if !found {
		den = "1"
	}
	var whole, n, d int64
	if _, err := fmt.Sscan(price+" "+num+" "+den, &whole, &n, &d); err != nil || whole*n%d != 0 {
		t.Fatalf("%s of %s: %v", share, price, err)
	}
	return strconv.FormatInt(whole*n/d, 10)
}

func TestAReservationExecutesOnceWhenItsDayComes(t *testing.T) {
	t.Parallel()
	c := sandbox(t, testdb.New(t).AppURL, "2026-04-10")
	s := c.shop(t)
	plan := s.plan("seats", nil, charge("base", "1000", object{"model": "per_unit"}))
	signed := c.sign(t, c.account(t, "株式会社山田製作所", nil), "2026-04-10", object{"items": []object{{"item_id": plan, "quantity": "10"}}})
	contract, item := signed.text(t, "id"), signed.text(t, "items", 0, "id")
	reserved := c.change(t, contract, "2026-05-01", object{"op": "change_quantity", "contract_item_id": item, "by": "5"})
	for day, want := range map[string]string{"2026-04-30": "10", "2026-05-01": "15"} {
		if got := c.get(t, "/v1/contracts/"+contract+"?as_of="+day).at("items", 0, "quantity"); got != want {
			t.Errorf("on %s there will be %v seats, want %s", day, got, want)
		}
	}
	c.advance(t, "2026-04-30")
	if now := c.get(t, "/v1/changes/"+reserved.text(t, "id")); now.at("status") != "reserved" {
		t.Errorf("the day before: %s", now.body)
	}
	c.advance(t, "2026-05-01")
	c.advance(t, "2026-05-02")
	now := c.get(t, "/v1/changes/"+reserved.text(t, "id"))
	if now.at("status") != "executed" || now.length("events") != 2 || now.at("events", 1, "kind") != "executed" || now.at("events", 1, "effective_on") != "2026-05-01" {
		t.Errorf("the days after: %s", now.body)
	}
	if a := c.ask(t, http.StatusOK, "GET", "/v1/contracts/"+contract, nil); a.at("items", 0, "quantity") != "15" || a.length("reservations") != 0 {
		t.Errorf("the contract: %s", a.body)
	}
}
