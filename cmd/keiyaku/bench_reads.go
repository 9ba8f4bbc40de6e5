package main

import (
	"context"
	"fmt"
	"math/rand/v2"
	"net/http"
	"strconv"
	"time"

	"keiyaku/internal/core/civil"
)

// benchLived is a contract with a long life among the book's many: signed three years ago, changed every month since, with
// more reserved.
type benchLived struct {
	contract, customer string
	start, today       civil.Date
}

// monthsLived is how long their lives are.
const monthsLived = 36

// live signs contracts with their past through the API.
func (b benchClient) live(ctx context.Context, today civil.Date, n int) ([]benchLived, error) {
	made := func(path string, body any) (string, error) {
		var of struct {
			ID string `json:"id"`
		}
		_, err := b.ask(ctx, http.MethodPost, path, body, &of)
		return of.ID, err
	}
	product, err := made("/v1/products", object{"code": "bench", "name": "クラウド勤怠"})
	if err != nil {
		return nil, err
	}
	item := func(code, kind, price string, options ...string) (string, error) {
		body := object{"product_id": product, "code": code, "name": code, "kind": kind}
		if len(options) > 0 {
			body["allowed_option_ids"] = options
		}
		id, err := made("/v1/items", body)
		if err != nil {
			return "", err
		}
		_, err = made("/v1/items/"+id+"/versions", object{"on_sale_from": "2000-01-01", "charges": []object{{"code": "base", "name": "月額料金", "kind": "recurring", "model": "per_unit", "unit_price": price, "currency": "JPY"}}})
		return id, err
	}
	option, err := item("bench-option", "option", "200")
	if err != nil {
		return nil, err
	}
	plan, err := item("bench-plan", "main", "3000", option)
	if err != nil {
		return nil, err
	}
	var out []benchLived
	for i := range n {
		customer, err := made("/v1/customers", object{"name": fmt.Sprintf("長寿商店 %d号店", i+1)})
		if err != nil {
			return nil, err
		}
		account, err := made("/v1/customers/"+customer+"/billing-accounts", object{"name": "経理部"})
		if err != nil {
			return nil, err
		}
		lived := benchLived{customer: customer, start: today.AddMonths(-monthsLived).AddDays(i % 28), today: today}
		var changes []object
		for month := 1; month < monthsLived+6; month++ {
			operation := object{"op": "change_quantity", "contract_item_ref": "option", "to": strconv.Itoa(2 + (month*7+i)%50)}
			if month%5 == 0 {
				operation = object{"op": "customize_item", "contract_item_ref": "plan", "charge_code": "base", "negotiated_price": strconv.Itoa(2500 + 10*month)}
			}
			changes = append(changes, object{"effective_on": lived.start.AddMonths(month).AddDays(month % 9).String(), "operations": []object{operation}})
		}
		if lived.contract, err = made("/v1/contracts", object{
			"number": fmt.Sprintf("L-%05d", i+1), "billing_account_id": account, "start_on": lived.start.String(), "signed_on": lived.start.String(), "billing_starts_on": today.String(), "term_months": 12,
			"items":   []object{{"item_id": plan, "ref": "plan"}, {"item_id": option, "ref": "option", "parent_ref": "plan"}},
			"changes": changes,
		}); err != nil {
			return nil, err
		}
		out = append(out, lived)
	}
	return out, nil
}

// on is a day of a life, or some months ahead.
func (l benchLived) on(r *rand.Rand) string {
	return l.start.AddDays(r.IntN(monthsLived*30 + 150)).String()
}

// benchReads are the answers about one contract or customer.
var benchReads = []struct {
	name string
	path func(r *rand.Rand, l benchLived) string
}{
	{"a contract today", func(_ *rand.Rand, l benchLived) string { return "/v1/contracts/" + l.contract }},
	{"a contract on a date", func(r *rand.Rand, l benchLived) string { return "/v1/contracts/" + l.contract + "?as_of=" + l.on(r) }},
	{"a contract as a version knew it", func(r *rand.Rand, l benchLived) string {
		return "/v1/contracts/" + l.contract + "?known_at=1&as_of=" + l.on(r)
	}},
	{"the difference of two dates", func(r *rand.Rand, l benchLived) string {
		from := l.start.AddDays(r.IntN(500))
		return "/v1/contracts/" + l.contract + "/diff?from=" + from.String() + "&until=" + from.AddDays(300+r.IntN(300)).String()
	}},
	{"a customer's timeline", func(_ *rand.Rand, l benchLived) string { return "/v1/customers/" + l.customer + "/timeline?limit=50" }},
	{"a contract's timeline by kind", func(r *rand.Rand, l benchLived) string {
		return "/v1/contracts/" + l.contract + "/timeline?limit=50&kind=change_applied&kind=contract_renewed&effective_from=" + l.start.AddDays(r.IntN(700)).String()
	}},
	{"a contract's changes", func(_ *rand.Rand, l benchLived) string { return "/v1/contracts/" + l.contract + "/changes?limit=50" }},
	{"reservations by date", func(r *rand.Rand, l benchLived) string {
		return "/v1/reservations?limit=50&effective_from=" + l.today.AddDays(r.IntN(100)).String()
	}},
	{"customers by name", func(r *rand.Rand, _ benchLived) string {
		return "/v1/customers?q=" + strconv.Itoa(1+r.IntN(20)) + "&limit=50"
	}},
}

// read asks for something of contracts with a long life, so many times.
func (b benchClient) read(ctx context.Context, r *rand.Rand, lived []benchLived, times int, path func(*rand.Rand, benchLived) string) (took []time.Duration, found int, err error) {
	for range times {
		var answer struct {
			ID    string `json:"id"`
			Items []any  `json:"items"`
		}
		t, err := b.ask(ctx, http.MethodGet, path(r, lived[r.IntN(len(lived))]), nil, &answer)
		if err != nil {
			return nil, 0, err
		}
		took = append(took, t)
		found += max(1, len(answer.Items))
	}
	return took, found, nil
}
