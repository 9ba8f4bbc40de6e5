package main

import (
	"cmp"
	"context"
	"fmt"
	"math/rand/v2"
	"net/http"
	"strconv"

	"keiyaku/internal/core/civil"
)

// benchLives are contracts as a company has them, told through the API: one to twenty items with every sort of price, usage, discounts,
// years behind them with changes in it, and reservations. benchCopies makes a large book of them.
type benchLives struct {
	client benchClient
	r      *rand.Rand
	month  civil.Date // the month that will be billed: its first day
	// months is how many were billed before it; bill bills and issues what is due up to a day.
	months int
	bill   func(upTo civil.Date) error
	// billing, if it is given, is told each time that bill begins.
	billing func()
	// pass moves the test clock.
	pass func(to civil.Date) error

	plans   []string
	options []string
	metered string
	unit    string
	// calling are the contracts whose calls are measured.
	calling []string
	// contracts is how many there are. The first due of them have something reserved for dueOn.
	contracts, due int
	dueOn          civil.Date
	// until is the day on which the test clock is left; none for the day after the last month.
	until civil.Date
	// onlyBilled tells that nothing is recorded of the copies: the constraint that keeps segments from overlapping, which a bill run never asks and
	// which takes most of the time of a large load, is left out.
	onlyBilled bool
	// mark ends numbers and codes, where copies are to be made that are numbered in its place.
	mark string
	// began is how many months before the first that is billed contracts began, at most; none for past. withOptions is how many options each has at least.
	began, withOptions int
}

// past is how many months before the first that is billed contracts began, at most, where nothing else is said.
const past = 36

// copyMark ends the numbers of the contracts that are told, and the codes of customers; benchCopies puts the number of the copy in its place.
const copyMark = "-000000"

// first is the first day that is billed.
func (l *benchLives) first() civil.Date { return l.month.AddMonths(-l.months) }

// tell makes contracts until there are n, on the first day that is billed, lets the months before the last be billed, and leaves the test clock on the
// day after the last, with all that was measured closed.
func (l *benchLives) tell(ctx context.Context, n int) error {
	if err := l.priceTable(ctx); err != nil {
		return err
	}
	for l.contracts < n {
		if err := l.customer(ctx, min(l.few(), n-l.contracts)); err != nil {
			return err
		}
	}
	for month := l.first(); !month.After(l.month); month = month.AddMonths(1) {
		if err := l.pass(month.AddMonths(1)); err != nil {
			return err
		}
		if err := l.measure(ctx, month); err != nil {
			return err
		}
		if month.Before(l.month) {
			if err := l.bill(month.LastOfMonth()); err != nil {
				return err
			}
		}
	}
	return nil
}

// measure records what was used in a month, and closes it.
func (l *benchLives) measure(ctx context.Context, month civil.Date) error {
	var records []object
	for _, id := range l.calling {
		for day := month; day.Before(month.AddMonths(1)); day = day.AddDays(1 + l.r.IntN(4)) {
			records = append(records, object{"contract_id": id, "usage_unit": "api_call", "date": day.String(), "quantity": strconv.Itoa(l.r.IntN(900))})
		}
	}
	if len(records) > 0 {
		if _, err := l.client.ask(ctx, http.MethodPost, "/v1/usage/daily", object{"records": records}, nil); err != nil {
			return err
		}
	}
	_, err := l.client.ask(ctx, http.MethodPost, "/v1/usage-units/"+l.unit+"/close", object{"through": month.LastOfMonth().String()}, nil)
	return err
}

// object is a JSON object.
type object = map[string]any

func (l *benchLives) made(ctx context.Context, path string, body object) (string, error) {
	var of struct {
		ID string `json:"id"`
	}
	_, err := l.client.ask(ctx, http.MethodPost, path, body, &of)
	return of.ID, err
}

// item puts an item on sale.
func (l *benchLives) item(ctx context.Context, product, code, kind string, options []string, charges ...object) (string, error) {
	body := object{"product_id": product, "code": code, "name": code, "kind": kind}
	if len(options) > 0 {
		body["allowed_option_ids"] = options
	}
	id, err := l.made(ctx, "/v1/items", body)
	if err != nil {
		return "", err
	}
	for _, c := range charges {
		c["name"], c["currency"] = "月額料金", "JPY"
		if c["kind"] == nil {
			c["kind"] = "recurring"
		}
		if c["code"] == nil {
			c["code"] = "base"
		}
	}
	return id, func() error {
		_, err := l.made(ctx, "/v1/items/"+id+"/versions", object{"on_sale_from": "2000-01-01", "charges": charges})
		return err
	}()
}

func (l *benchLives) priceTable(ctx context.Context) (err error) {
	if l.unit, err = l.made(ctx, "/v1/usage-units", object{"code": "api_call", "name": "API呼び出し", "aggregation": "sum"}); err != nil {
		return err
	}
	product, err := l.made(ctx, "/v1/products", object{"code": "bench", "name": "クラウド勤怠"})
	if err != nil {
		return err
	}
	tiers := func(prices ...string) object {
		var out []object
		for i, p := range prices {
			tier := object{"unit_price": p}
			if i < len(prices)-1 {
				tier["up_to"] = strconv.Itoa(10 * (i + 1) * (i + 1))
			}
			out = append(out, tier)
		}
		return object{"tiers": out}
	}
	for i, c := range []object{
		{"model": "flat", "unit_price": "2000"},
		{"model": "per_unit", "unit_price": "120"},
		{"model": "per_unit", "unit_price": "55.5", "tax_category": "reduced"},
		{"model": "package", "unit_price": "1500", "scheme": object{"package_size": "100", "included": "50"}},
		{"model": "flat", "unit_price": "800", "timing": "arrears"},
		{"model": "tiered_volume", "unit_price": "0", "scheme": tiers("90", "80", "70")},
	} {
		id, err := l.item(ctx, product, fmt.Sprintf("option-%d", i+1), "option", nil, c)
		if err != nil {
			return err
		}
		l.options = append(l.options, id)
	}
	if l.metered, err = l.item(ctx, product, "calls", "option", nil, object{"kind": "usage", "model": "tiered_graduated", "usage_unit_id": l.unit, "scheme": tiers("10", "5", "3")}); err != nil {
		return err
	}
	for i, charges := range [][]object{
		{{"model": "per_unit", "unit_price": "980"}},
		{{"model": "flat", "unit_price": "10000"}},
		{{"model": "tiered_graduated", "unit_price": "0", "scheme": tiers("1000", "900", "800", "700")}},
		{{"model": "flat", "unit_price": "30000"}, {"code": "setup", "kind": "one_time", "model": "flat", "unit_price": "50000"}},
		{{"model": "flat", "unit_price": "120000", "cycle_months": 12}},
	} {
		id, err := l.item(ctx, product, fmt.Sprintf("plan-%d", i+1), "main", append([]string{l.metered}, l.options...), charges...)
		if err != nil {
			return err
		}
		l.plans = append(l.plans, id)
	}
	return nil
}

// few is one mostly, and seldom many.
func (l *benchLives) few() int {
	n := 1
	for n < 20 && l.r.IntN(10) < 4 {
		n++
	}
	return n
}

func (l *benchLives) customer(ctx context.Context, contracts int) error {
	person, kana := pick(l.r, benchFamilies)
	trade, tradeKana := pick(l.r, benchTrades)
	customer, err := l.made(ctx, "/v1/customers", object{"code": fmt.Sprintf("K%07d%s", l.contracts, l.mark), "name": "株式会社" + person + trade, "name_kana": kana + tradeKana})
	if err != nil {
		return err
	}
	account, err := l.made(ctx, "/v1/customers/"+customer+"/billing-accounts", object{"name": "経理部"})
	if err != nil {
		return err
	}
	for range contracts {
		if err := l.contract(ctx, account); err != nil {
			return err
		}
	}
	return nil
}

// contract signs one with its past: it was billed elsewhere until the first month.
func (l *benchLives) contract(ctx context.Context, account string) error {
	l.contracts++
	number := fmt.Sprintf("B%07d%s", l.contracts, l.mark)
	start := l.first().AddMonths(-1 - l.r.IntN(cmp.Or(l.began, past))).AddDays(l.r.IntN(28))
	yearly := l.r.IntN(10) == 0
	main := object{"ref": "plan", "item_id": l.plans[l.r.IntN(4)], "quantity": strconv.Itoa(1 + l.r.IntN(60))}
	if yearly {
		main["item_id"] = l.plans[4]
		if l.r.IntN(2) == 0 { // most are billed in another month
			start = l.month.AddMonths(-12 * (2 + l.r.IntN(2)))
		}
	}
	if l.r.IntN(10) < 7 {
		main["anchor"] = object{"kind": "calendar_month"}
	}
	items := []object{main}
	metered := l.r.IntN(10) == 0
	if metered {
		items = append(items, object{"ref": "calls", "item_id": l.metered, "parent_ref": "plan"})
	}
	for i := range l.withOptions + l.few() - 1 {
		items = append(items, object{"ref": fmt.Sprintf("option%d", i), "item_id": l.options[l.r.IntN(len(l.options))], "parent_ref": "plan", "quantity": strconv.Itoa(1 + l.r.IntN(200))})
	}
	body := object{
		"number": number, "billing_account_id": account, "start_on": start.String(), "signed_on": start.String(), "billing_starts_on": l.first().String(), "term_months": 12, "items": items,
	}
	switch l.r.IntN(10) {
	case 0, 1:
		body["discounts"] = []object{{"name": "長期契約割引", "scope": "contract", "kind": "percent", "value": "7"}}
	case 2:
		body["discounts"] = []object{{"name": "導入支援割引", "scope": "charge", "item_ref": "plan", "charge_code": "base", "kind": "amount", "value": "500", "end_on": l.month.AddMonths(6).String()}}
	}
	changes := l.changes(start)
	if l.contracts <= l.due {
		changes = append(changes, object{"effective_on": l.dueOn.String(), "operations": []object{{"op": "change_quantity", "contract_item_ref": "plan", "to": strconv.Itoa(500 + l.r.IntN(20))}}})
	}
	if len(changes) > 0 {
		body["changes"] = changes
	}
	id, err := l.made(ctx, "/v1/contracts", body)
	if metered {
		l.calling = append(l.calling, id)
	}
	return err
}

// changes are what became of a contract: quantities that moved in its past, in the month, or will.
func (l *benchLives) changes(start civil.Date) []object {
	var days []civil.Date
	for month := start.AddMonths(3); month.Before(l.first()) && l.r.IntN(3) > 0; month = month.AddMonths(2 + l.r.IntN(6)) {
		days = append(days, month.AddDays(l.r.IntN(20)))
	}
	if l.r.IntN(5) == 0 {
		days = append(days, l.month.AddDays(1+l.r.IntN(27)))
	}
	if l.r.IntN(10) == 0 {
		days = append(days, l.month.AddMonths(2).AddDays(l.r.IntN(60)))
	}
	var out []object
	for i, d := range days {
		if d.After(start) { // the quantity before was at most 60, or another's
			out = append(out, object{"effective_on": d.String(), "operations": []object{{"op": "change_quantity", "contract_item_ref": "plan", "to": strconv.Itoa(61 + 20*i + l.r.IntN(20))}}})
		}
	}
	return out
}
