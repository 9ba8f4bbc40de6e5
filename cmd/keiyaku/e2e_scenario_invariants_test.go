package main

// What holds at the end of every scenario, whatever it is about, as far as a client can see it.

import (
	"encoding/json"
	"fmt"
	"math/big"
	"net/http"
	"slices"
	"testing"
	"time"

	"keiyaku/internal/core/money"
	"keiyaku/internal/core/pricing"
)

// invariants bills all that is due today and holds it to what a clerk relies on: the preview said it, billing again changes nothing, documents add
// up, lines follow from their explanations, every day is covered, and months compared add up; and again once all of it is issued.
func (p *stage) invariants() {
	t, today := p.t, p.today()
	previewed := p.ask(t, http.StatusOK, "POST", "/v1/bill-runs/preview", object{"up_to": today})
	if previewed.length("errors") > 0 {
		t.Errorf("at the end: %s", previewed.body)
	}
	p.bill(t, today)
	var planned []string
	for i := range previewed.length("invoices") {
		if d := previewed.at("invoices", i); at(d, "kind") != "settlement" {
			planned = append(planned, headOf(d))
		}
	}
	var made []string
	for _, d := range p.list(t, "/v1/invoices") {
		if d["status"] == "draft" || d["status"] == "held" {
			made = append(made, headOf(d))
		}
	}
	slices.Sort(planned)
	slices.Sort(made)
	if !slices.Equal(planned, made) {
		t.Errorf("at the end the preview said\n%v\nand the run made\n%v", planned, made)
	}
	before := fmt.Sprint(p.list(t, "/v1/invoices"))
	p.bill(t, today)
	if after := fmt.Sprint(p.list(t, "/v1/invoices")); after != before {
		t.Errorf("at the end a second run changed documents:\n%s\n%s", before, after)
	}
	p.covered(today)
	p.ask(t, http.StatusOK, "POST", "/v1/invoices/issue", object{"up_to": today})
	for _, d := range p.invoices(t, "") {
		addsUp(t, d)
		for i := range at(d, "lines").([]any) {
			p.explained(at(d, "lines", i, "id").(string), at(d, "lines", i, "amount", "amount").(string))
		}
	}
	p.covered(today)
	month, err := time.Parse(time.DateOnly, today)
	if err != nil {
		t.Fatal(err)
	}
	for range 6 {
		summary := p.get(t, "/v1/billing-comparison/summary?month="+month.Format("2006-01"))
		for i := range summary.length("currencies") {
			if summary.at("currencies", i, "check", "agrees") != true {
				t.Errorf("at the end the comparison doesn't add up: %s", summary.body)
			}
		}
		month = month.AddDate(0, -1, 1-month.Day())
	}
}

// headOf is what a preview and a list say alike of a document.
func headOf(d any) string {
	return fmt.Sprint(at(d, "kind"), at(d, "billing_account_id"), at(d, "billing_date"), at(d, "due_date"), at(d, "subtotal", "amount"), at(d, "tax", "amount"), at(d, "total", "amount"))
}

// covered asks for findings of the months up to today.
func (p *stage) covered(today string) {
	month, err := time.Parse(time.DateOnly, today)
	if err != nil {
		p.t.Fatal(err)
	}
	for range 6 {
		if c := p.get(p.t, "/v1/billing-coverage?month="+month.Format("2006-01")); c.at("findings") != 0.0 {
			p.t.Errorf("at the end days aren't covered: %s", c.body)
		}
		month = month.AddDate(0, -1, 1-month.Day())
	}
}

// addsUp holds a document to its lines and taxes.
func addsUp(t *testing.T, d object) {
	sum := func(list string, of ...any) *big.Rat {
		out := new(big.Rat)
		for i := range at(d, list).([]any) {
			out.Add(out, rational(at(at(d, list, i), of...)))
		}
		return out
	}
	subtotal, tax, total := rational(at(d, "subtotal", "amount")), rational(at(d, "tax", "amount")), rational(at(d, "total", "amount"))
	if sum("taxes", "tax", "amount").Cmp(tax) != 0 || sum("taxes", "taxable", "amount").Cmp(subtotal) != 0 || new(big.Rat).Add(subtotal, tax).Cmp(total) != 0 {
		t.Errorf("a document doesn't add up: %v", d)
	}
	for i := range at(d, "taxes").([]any) { // each pair is what the law makes of the sum that is stated (rounded down is the default)
		of := at(d, "taxes", i)
		percent, taxable, tax, gross := rational(at(of, "percent")), rational(at(of, "taxable", "amount")), rational(at(of, "tax", "amount")), rational(at(of, "total", "amount"))
		want := new(big.Rat).Quo(new(big.Rat).Mul(taxable, percent), big.NewRat(100, 1))
		if at(d, "tax_mode") == "inclusive" {
			want = new(big.Rat).Quo(new(big.Rat).Mul(gross, percent), new(big.Rat).Add(percent, big.NewRat(100, 1)))
		}
		if rounded(want, 0, "down").Cmp(tax) != 0 || new(big.Rat).Add(taxable, tax).Cmp(gross) != 0 {
			t.Errorf("a document's tax isn't that of what it states: %v", of)
		}
	}
	included := slices.ContainsFunc(at(d, "lines").([]any), func(l any) bool { return at(l, "tax_included") == true })
	if lines := sum("lines", "amount", "amount"); !included && lines.Cmp(subtotal) != 0 {
		t.Errorf("a document's lines come to %s: %v", lines.RatString(), d)
	}
}

// rational reads a decimal of the API.
func rational(v any) *big.Rat {
	text, _ := v.(string)
	r, ok := new(big.Rat).SetString(text)
	if !ok {
		panic(fmt.Sprintf("%v isn't a decimal", v))
	}
	return r
}

// explained evaluates a line's explanation by what its document in openapi.yaml says, and nothing else.
func (p *stage) explained(line, amount string) {
	answer := p.get(p.t, "/v1/invoice-lines/"+line+"/explanation")
	owed := new(big.Rat)
	if rating, ok := answer.at("rating").(object); ok {
		owed = evaluate(rating)
	}
	billed := new(big.Rat)
	for i := range answer.length("netted") {
		billed.Add(billed, rational(answer.at("netted", i, "amount", "amount")))
	}
	if owed.Cmp(rational(answer.at("owed", "amount"))) != 0 || billed.Cmp(rational(answer.at("billed", "amount"))) != 0 ||
		new(big.Rat).Sub(owed, billed).Cmp(rational(amount)) != 0 && answer.at("reason") != "cancellation" {
		p.t.Errorf("at the end a line of %s is explained as %s owed less %s: %s", amount, owed.RatString(), billed.RatString(), answer.body)
	}
}

// evaluate is the formula at the schema Rating.
func evaluate(rating object) *big.Rat {
	num := func(v any) *big.Rat {
		switch v := v.(type) {
		case float64:
			return new(big.Rat).SetInt64(int64(v))
		case string:
			return rational(v)
		}
		return new(big.Rat)
	}
	one := func(v any) *big.Rat {
		if v == nil {
			return big.NewRat(1, 1)
		}
		return num(v)
	}
	times := func(factors ...*big.Rat) *big.Rat {
		out := big.NewRat(1, 1)
		for _, f := range factors {
			out.Mul(out, f)
		}
		return out
	}
	side := func(name string) *big.Rat {
		s := at(rating, "share", name)
		if of := at(s, "of"); of != nil {
			return new(big.Rat).Quo(num(at(s, "units")), num(of))
		}
		return one(at(s, "fixed"))
	}
	share := new(big.Rat).Sub(new(big.Rat).Add(side("start"), side("end")), big.NewRat(1, 1))
	if share.Sign() < 0 {
		share = new(big.Rat)
	}
	ofDays := num(rating["of_days"])
	portion := func(of *big.Rat) *big.Rat {
		if of.Sign() == 0 {
			return of
		}
		return rounded(new(big.Rat).Quo(times(share, of), ofDays), int(rating["scale"].(float64)), rating["rounding"].(string))
	}
	if discount, ok := rating["discount"].(object); ok {
		return new(big.Rat).Neg(takenOff(discount, rating, portion, num))
	}
	sum, first := new(big.Rat), new(big.Rat)
	parts := rating["parts"].([]any)
	for i, part := range parts {
		units := num(at(part, "days"))
		if rating["measure"] != nil {
			units = num(at(part, "units"))
		}
		if rating["split"] == true && at(rating, "usage", "aggregation") != "last" {
			price := tariff(part).PartPrice(money.MustParse(at(part, "quantity").(string)), int64(at(part, "days").(float64)), int64(rating["of_days"].(float64)))
			sum.Add(sum, rational(price.String()))
			continue
		}
		price := times(rational(tariff(part).Price(money.MustParse(at(part, "quantity").(string))).String()), one(at(part, "share")), one(at(part, "fraction")))
		sum.Add(sum, times(price, units))
		alike := at(part, "start_on") == at(parts[0], "start_on") && at(part, "end_on") == at(parts[0], "end_on")
		if i == 0 || alike && at(part, "fraction") != nil {
			first.Add(first, price)
		}
	}
	carried := times(first, num(rating["carried_days"]))
	return new(big.Rat).Sub(portion(new(big.Rat).Add(sum, carried)), portion(carried))
}

// takenOff is the formula at the schema RatedDiscount.
func takenOff(discount, rating object, portion func(*big.Rat) *big.Rat, num func(any) *big.Rat) *big.Rat {
	base, value := num(discount["base"]), num(discount["value"])
	if base.Sign() <= 0 {
		return new(big.Rat)
	}
	scale, rounding := int(rating["scale"].(float64)), rating["rounding"].(string)
	var off *big.Rat
	switch {
	case discount["kind"] == "percent":
		off = rounded(new(big.Rat).Quo(new(big.Rat).Mul(base, value), big.NewRat(100, 1)), scale, rounding)
	case discount["whole"] == true:
		off = rounded(value, scale, rounding)
	default:
		off = portion(new(big.Rat).Mul(value, new(big.Rat).Add(num(discount["days"]), num(discount["shared_days"]))))
	}
	if off.Cmp(base) > 0 {
		off = base
	}
	if by, ok := discount["divided"].(object); ok {
		part := func(name string) *big.Rat {
			return rounded(new(big.Rat).Quo(new(big.Rat).Mul(off, num(by[name])), num(by["of"])), scale, "down")
		}
		return new(big.Rat).Sub(part("through"), part("before"))
	}
	return off
}

func tariff(part any) pricing.Tariff {
	out := pricing.Tariff{Model: pricing.Model(at(part, "model").(string)), UnitPrice: money.MustParse(at(part, "unit_price").(string))}
	if scheme := at(part, "scheme"); scheme != nil {
		text, err := json.Marshal(scheme)
		if err == nil {
			out.Scheme = new(pricing.Scheme)
			err = json.Unmarshal(text, out.Scheme)
		}
		if err != nil {
			panic(err)
		}
	}
	return out
}

// rounded rounds to digits after the point.
func rounded(r *big.Rat, scale int, how string) *big.Rat {
	ten := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(scale)), nil)
	scaled := new(big.Rat).Mul(r, new(big.Rat).SetInt(ten))
	whole, rest := new(big.Int).QuoRem(scaled.Num(), scaled.Denom(), new(big.Int)) // towards zero
	twice := new(big.Int).Abs(new(big.Int).Lsh(rest, 1)).Cmp(scaled.Denom())
	if rest.Sign() != 0 && (how == "up" || how == "half_up" && twice >= 0 || how == "half_even" && (twice > 0 || twice == 0 && whole.Bit(0) == 1)) {
		whole.Add(whole, big.NewInt(int64(rest.Sign())))
	}
	return new(big.Rat).SetFrac(whole, ten)
}
