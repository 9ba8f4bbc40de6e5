package jobs_test

import (
	"fmt"
	"slices"
	"testing"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/service/contract"
)

func TestAPlanChangeOnThe16thIsBilledByTheDifference(t *testing.T) {
	t.Parallel()
	c := newCompany(t, "2026-04-01", true)
	basic, pro := c.item("basic", "main", "3000"), c.item("pro", "main", "10000")
	st := c.sign(basic, "2026-04-01", "")
	c.run("2026-04-01")
	if out := c.issueAll(); len(out.Documents) != 1 || *out.Documents[0].Row.Number != "INV-000001" {
		t.Fatalf("issued %+v", out)
	}
	c.advance("2026-04-16")
	_, err := c.change(st.Row.ID, "2026-04-16", fmt.Sprintf(`[{"op": "change_item", "contract_item_id": %q, "item_id": %q}]`, st.Timeline.Items[0].ID, pro))
	c.must(err)
	c.settle()
	docs := c.documents()
	if len(docs) != 2 {
		t.Fatalf("%d documents", len(docs))
	}
	d := docs[1]
	if got := lines(d); !slices.Equal(got, []string{"-1500 2026-04-16..2026-04-30", "5000 2026-04-16..2026-04-30"}) || d.Row.Tax.String() != "350" || d.Row.BillingDate != date("2026-04-30") {
		t.Errorf("the adjustment of %s has %q and tax %s", d.Row.BillingDate, got, d.Row.Tax)
	}
	c.run("2026-05-01")
	c.issueAll()
	before := c.documents()
	c.run("2026-05-01")
	if after := c.documents(); len(after) != len(before) || len(after) != 3 {
		t.Errorf("a second run made %d documents of %d", len(after), len(before))
	}
}

func TestAReservationExecutesOnItsDayOnce(t *testing.T) {
	t.Parallel()
	c := newCompany(t, "2026-04-10", true)
	st := c.sign(c.item("basic", "main", "1000"), "2026-04-01", `, "term_months": 12`)
	res, err := c.change(st.Row.ID, "2026-05-01", fmt.Sprintf(`[{"op": "change_quantity", "contract_item_id": %q, "by": "5"}]`, st.Timeline.Items[0].ID))
	c.must(err)
	if got := res.Change.Now().Status; got != "reserved" {
		t.Fatalf("the change is %s", got)
	}
	c.advance("2026-04-30")
	if ch, err := c.contracts.GetChange(t.Context(), c.tenant, res.Change.ID); err != nil || ch.Change.Now().Status != "reserved" {
		t.Fatalf("executed before its day: %v %v", ch.Change.Now().Status, err)
	}
	c.advance("2026-05-02")
	ch, err := c.contracts.GetChange(t.Context(), c.tenant, res.Change.ID)
	c.must(err)
	if e := ch.Change.Now(); e.Status != "executed" || e.EffectiveOn != date("2026-05-01") || len(ch.Change.Events) != 2 {
		t.Errorf("the change is %s from %s after %d events", e.Status, e.EffectiveOn, len(ch.Change.Events))
	}
	now, err := c.contracts.Get(t.Context(), c.tenant, st.Row.ID, civil.Date{}, contract.KnownAt{})
	c.must(err)
	if q := now.Timeline.Items[0].QuantityOn(date("2026-05-01")); q.String() != "6" {
		t.Errorf("the quantity is %s", q)
	}
}

func TestARenewalAndATermination(t *testing.T) {
	t.Parallel()
	c := newCompany(t, "2026-01-01", true)
	item := c.item("basic", "main", "1000")
	auto := c.sign(item, "2026-01-01", `, "term_months": 3`)
	none := c.sign(item, "2026-01-01", `, "term_months": 3, "renewal": {"kind": "none"}`)
	c.advance("2026-04-05")
	a, err := c.contracts.Get(t.Context(), c.tenant, auto.Row.ID, civil.Date{}, contract.KnownAt{})
	c.must(err)
	n, err := c.contracts.Get(t.Context(), c.tenant, none.Row.ID, civil.Date{}, contract.KnownAt{})
	c.must(err)
	if a.Status() != "active" || n.Status() != "completed" {
		t.Errorf("renewed is %s, unrenewed is %s", a.Status(), n.Status())
	}
	if term, _ := a.Timeline.TermOn(date("2026-04-05")); term.Number != 2 {
		t.Errorf("the term is number %d", term.Number)
	}
	_, err = c.change(auto.Row.ID, "", `[{"op": "terminate", "end_on": "2026-04-20"}]`)
	c.must(err)
	c.run("2026-04-30")
	var sum string
	for _, d := range c.documents() {
		sum += fmt.Sprintf("%s%s", d.Row.BillingDate, lines(d))
	}
	want := "2026-01-01[1000 2026-01-01..2026-01-31 1000 2026-01-01..2026-01-31]2026-02-01[1000 2026-02-01..2026-02-28 1000 2026-02-01..2026-02-28]" +
		"2026-03-01[1000 2026-03-01..2026-03-31 1000 2026-03-01..2026-03-31]2026-04-01[666 2026-04-01..2026-04-20]"
	if sum != want {
		t.Errorf("billed %s\nwant %s", sum, want)
	}
}

func TestEveryLineEverMadeEvaluatesToItsAmount(t *testing.T) {
	t.Parallel()
	c := newCompany(t, "2026-01-31", true)
	st := c.sign(c.item("basic", "main", "997"), "2026-01-31", `, "term_months": 12, "discounts": [{"name": "長期割", "scope": "contract", "kind": "percent", "value": "7"}]`)
	c.run("2026-03-31")
	c.issueAll()
	c.advance("2026-04-10")
	_, err := c.change(st.Row.ID, "2026-02-10", fmt.Sprintf(`[{"op": "change_quantity", "contract_item_id": %q, "to": "3"}]`, st.Timeline.Items[0].ID))
	c.must(err)
	c.settle()
	c.run("2026-05-31")
	n := 0
	for _, d := range c.documents() {
		for _, l := range d.Lines {
			e, err := c.invoicing.Explain(t.Context(), c.tenant, l.ID)
			c.must(err)
			if got := e.Explanation.Evaluate(); !got.Equal(l.Amount) {
				t.Errorf("line %s says %s, its explanation %s", l.ID, l.Amount, got)
			}
			n++
		}
	}
	if n < 10 {
		t.Errorf("only %d lines", n)
	}
}
