package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
)

// see compares what the tenant's clients see with what the scenario says. Of a contract only what is named is compared; lists
// are compared whole.
func (p *stage) see(args object) {
	p.t.Helper()
	p.known("what is seen", args, "contract", "as_of", "known_at", "is", "changes", "expected", "differs", "timeline", "invoices")
	if name, ok := args["contract"].(string); ok {
		id := p.id("contract", name)
		var query []string
		for _, parameter := range []string{"as_of", "known_at"} {
			if v, ok := args[parameter]; ok {
				query = append(query, parameter+"="+text(v))
			}
		}
		got := p.contract(id, "?"+strings.Join(query, "&"))
		if want, ok := args["is"].(object); ok {
			p.compare(name, got, want)
		}
		p.seeMore(id, args)
	}
	if want, ok := args["timeline"].(object); ok {
		for customer, entries := range want {
			var got []any
			for _, e := range p.list(p.t, "/v1/customers/"+p.id("customer", customer)+"/timeline") {
				if kind := e["kind"].(string); !strings.HasPrefix(kind, "invoice") && !strings.HasPrefix(kind, "credit") && !strings.HasPrefix(kind, "alert") {
					got = append(got, fmt.Sprintf("%s %s", e["effective_on"], kind))
				}
			}
			p.compare("the timeline of "+customer, got, entries)
		}
	}
	if want, ok := args["invoices"].(object); ok {
		for account, documents := range want {
			var got []any
			for _, d := range p.invoices(p.t, "?billing_account_id="+p.account(account)) {
				got = append(got, document(d))
			}
			slices.SortFunc(got, func(a, b any) int { return strings.Compare(text(at(a, "on")), text(at(b, "on"))) })
			p.compare("the invoices of "+account, got, documents)
		}
	}
}

func (p *stage) seeMore(id string, args object) {
	p.t.Helper()
	if want, ok := args["changes"]; ok {
		var got []any
		for _, c := range p.list(p.t, "/v1/contracts/"+id+"/changes") {
			got = append(got, fmt.Sprintf("%s %s", c["effective_on"], c["status"]))
		}
		p.compare("the changes", got, want)
	}
	if want, ok := args["expected"].(object); ok {
		var got []any
		for _, d := range p.get(p.t, "/v1/contracts/"+id+"/expected-invoices?up_to="+want["up_to"].(string)).at("items").([]any) {
			got = append(got, document(d))
		}
		p.compare("the expected invoices", got, want["invoices"])
	}
	if want, ok := args["differs"].(object); ok {
		var got []any
		for _, d := range p.get(p.t, fmt.Sprintf("/v1/contracts/%s/diff?from=%s&until=%s", id, want["from"], want["until"])).at("differences").([]any) {
			got = append(got, strings.TrimSpace(fmt.Sprintf("%s %s → %s", at(d, "attribute"), or(at(d, "before"), ""), or(at(d, "after"), ""))))
		}
		p.compare("the difference", got, want["by"])
	}
}

func or(v, instead any) any {
	if v == nil {
		return instead
	}
	return v
}

func (p *stage) contract(id, query string) object {
	p.t.Helper()
	return seen(p.get(p.t, "/v1/contracts/"+id+query).json)
}

// contractItem is an item of a contract with the name that scenarios call it by.
type contractItem struct {
	name, code string
	item       object
}

func itemsOf(contract object) []contractItem {
	var out []contractItem
	count := map[string]int{}
	for _, i := range contract["items"].([]any) {
		code := at(i, "item_code").(string)
		count[code]++
		name := code
		if count[code] > 1 {
			name = fmt.Sprintf("%s#%d", code, count[code])
		}
		out = append(out, contractItem{name, code, i.(object)})
	}
	return out
}

// seen writes down what a contract shows, as a scenario says it.
func seen(c object) object {
	out := object{
		"status": c["status"], "start_on": c["start_on"], "end_on": or(c["end_on"], ""), "customer": c["customer_name"], "mrr": at(c, "mrr", "amount"), "on_hold": c["on_hold"],
		"notice_on": or(c["notice_on"], ""), "minimum_end_on": or(c["minimum_end_on"], ""), "fields": c["custom_fields"], "renewal": at(c, "renewal", "kind"), "term": span(c["term"]),
	}
	items := object{}
	for _, i := range itemsOf(c) {
		shown := object{"state": i.item["state"], "start_on": i.item["start_on"], "end_on": or(i.item["end_on"], ""), "quantity": i.item["quantity"], "version": i.item["version"], "trial_end_on": or(i.item["trial_end_on"], ""), "term": span(i.item["term"])}
		for _, charge := range i.item["charges"].([]any) {
			if at(charge, "terms", "kind") == "recurring" {
				shown["price"], shown["cycle_months"] = at(charge, "terms", "price"), at(charge, "terms", "cycle_months")
			}
		}
		items[i.name] = shown
	}
	out["items"] = items
	lists := map[string]func(any) string{
		"discounts": func(v any) string {
			return fmt.Sprintf("%s %s %s %s", at(v, "name"), at(v, "value"), at(v, "kind"), span(v))
		},
		"reservations": func(v any) string { return fmt.Sprintf("%s %s", at(v, "effective_on"), at(v, "status")) },
		"plan": func(v any) string {
			return fmt.Sprintf("%s %s %s", at(v, "effective_on"), at(v, "status"), at(v, "mrr", "amount"))
		},
		"suspensions": func(v any) string { return fmt.Sprintf("%s %s", span(v), at(v, "share")) },
	}
	for name, write := range lists {
		all := []any{}
		inner, _ := c[name].([]any)
		for _, v := range inner {
			all = append(all, write(v))
		}
		out[name] = all
	}
	return out
}

// span writes days as "first..last"; nothing after the dots where there is no end.
func span(v any) string {
	if v == nil {
		return ""
	}
	return fmt.Sprintf("%s..%s", at(v, "start_on"), or(at(v, "end_on"), ""))
}

// document writes down what an invoice shows.
func document(d any) object {
	out := object{"on": at(d, "billing_date"), "total": at(d, "total", "amount"), "kind": at(d, "kind"), "status": or(at(d, "status"), "")}
	written := []any{}
	for _, l := range at(d, "lines").([]any) {
		written = append(written, fmt.Sprintf("%s %s..%s %s", at(l, "charge_code"), at(l, "part", "start_on"), at(l, "part", "end_on"), at(l, "amount", "amount")))
	}
	out["lines"] = written
	return out
}

func same(a, b any) bool {
	x, _ := json.Marshal(a)
	y, _ := json.Marshal(b)
	return string(x) == string(y)
}

// compare looks for what is wanted in what was got: of an object what is named, of a list all of it.
func (p *stage) compare(what string, got, want any) {
	p.t.Helper()
	switch want := want.(type) {
	case object:
		inner, ok := got.(object)
		if !ok {
			p.t.Errorf("step %d: %s is %v, want %v", p.at, what, got, want)
			return
		}
		for name, w := range want {
			if _, ok := inner[name]; !ok && w != nil {
				p.t.Errorf("step %d: %s has no %q", p.at, what, name)
				continue
			}
			p.compare(what+" "+name, inner[name], w)
		}
	case []any:
		list, _ := got.([]any)
		if len(list) != len(want) {
			p.t.Errorf("step %d: %s: got %d\n%s\nwant %d\n%s", p.at, what, len(list), written(list), len(want), written(want))
			return
		}
		for i := range want {
			p.compare(fmt.Sprintf("%s %d", what, i+1), list[i], want[i])
		}
	default:
		if text(or(got, "")) != text(or(want, "")) {
			p.t.Errorf("step %d: %s is %v, want %v", p.at, what, got, want)
		}
	}
}

func written(list []any) string {
	var out []string
	for _, v := range list {
		b, _ := json.Marshal(v)
		out = append(out, "  - "+string(b))
	}
	return strings.Join(out, "\n")
}
