package mrr_test

import (
	"fmt"
	"testing"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/mrr"
	"keiyaku/internal/core/timeline"
)

// customers are a book told by what each customer pays a month, from which days on.
func customers(t *testing.T, told map[string][]string) mrr.Totals {
	t.Helper()
	totals := mrr.NewTotals()
	for customer, steps := range told {
		var own []mrr.Step
		var was money.Amount
		for _, step := range steps {
			var on, pays string
			if _, err := fmt.Sscanf(step, "%s %s", &on, &pays); err != nil {
				t.Fatalf("%q: %v", step, err)
			}
			is := money.MustParse(pays)
			own = append(own, mrr.Step{Cause: mrr.Cause{
				On: date(on), CustomerID: mrr.ID(customer), ContractID: mrr.ID("of " + customer), Currency: "USD", LineID: "line", ItemID: "item", Version: 1, Reason: mrr.ByQuantity,
			}, Amount: is.Sub(was)})
			was = is
		}
		totals.Add(mrr.Classify(own))
	}
	return totals
}

func monthOf(t *testing.T, totals mrr.Totals, on string) mrr.Month {
	t.Helper()
	return totals.Months("USD", date(on), date(on))[0]
}

func says(t *testing.T, what string, got *money.Amount, want string) {
	t.Helper()
	if got == nil || got.Round(4, money.HalfEven).String() != want {
		t.Errorf("%s is %v, published as %s", what, got, want)
	}
}

// TestMovementsOfMRR is the January of "How to Calculate Quick Ratio for SaaS" (contextawareanalytics.com/metrics-governance/how-to-calculate-quick-ratio-saas): new 15,000,
// expansion 8,000, churn 4,000 and contraction 1,000 make 18,000 more, and a quick ratio of 4.6.
func TestMovementsOfMRR(t *testing.T) {
	totals := customers(t, map[string][]string{
		"there":   {"2025-01-01 50000", "2025-12-15 42000", "2026-01-10 50000"}, // pays more
		"less":    {"2025-01-01 6000", "2026-01-20 5000"},
		"leaving": {"2025-03-01 4000", "2026-01-31 0"},
		"coming":  {"2026-01-05 15000"},
	})
	m := monthOf(t, totals, "2026-01-01")
	for kind, want := range map[mrr.Kind]string{mrr.New: "15000", mrr.Expansion: "8000", mrr.Churn: "-4000", mrr.Contraction: "-1000", mrr.Reactivation: "0"} {
		if got := m.Of(kind).Amount.String(); got != want {
			t.Errorf("%s is %s, published as %s", kind, got, want)
		}
	}
	if net := m.Closing.Amount.Sub(m.Opening.Amount).String(); net != "18000" {
		t.Errorf("net new MRR is %s, published as 18000", net)
	}
	says(t, "the quick ratio", m.QuickRatio(), "4.6")
}

// TestNetAndGrossRetention is the example of "NRR vs GRR" (bigdelta.com/library/metrics/nrr-vs-grr): of 20,000, 1,200 are cancelled, 800 downgraded and 3,000 upgraded,
// so that GRR is 90 % and NRR 105 %; a customer who is new in the window counts for neither.
func TestNetAndGrossRetention(t *testing.T) {
	totals := customers(t, map[string][]string{
		"cancels":    {"2025-02-10 1200", "2026-03-01 0"},
		"downgrades": {"2025-02-11 4800", "2026-01-15 4000"},
		"upgrades":   {"2025-01-12 14000", "2025-09-09 17000"},
		"new":        {"2025-08-01 9999"},
	})
	w := monthOf(t, totals, "2026-03-01").Windows[12]
	if w.Opening.Amount.String() != "20000" {
		t.Fatalf("the window opens with %s", w.Opening.Amount)
	}
	says(t, "gross revenue retention", w.Gross(), "0.9")
	says(t, "net revenue retention", w.Net(), "1.05")
}

// TestGrossAndCustomerChurn is "MRR Churn Example" (teamtreehouse.com/library/mrr-churn-example-pt-2): ten customers pay 34,500, one of them 10,000, eight 3,000 and one 500.
// When two medium ones leave, revenue churn is 17.39 % and customer churn 20 %; when the big one does, 28.99 % and 10 %.
func TestGrossAndCustomerChurn(t *testing.T) {
	book := func(leaving ...string) mrr.Month {
		told := map[string][]string{"big": {"2026-01-01 10000"}, "small": {"2026-01-01 500"}}
		for n := range 8 {
			told[fmt.Sprintf("medium%d", n)] = []string{"2026-01-01 3000"}
		}
		for _, who := range leaving {
			told[who] = append(told[who], "2026-02-14 0")
		}
		return monthOf(t, customers(t, told), "2026-02-01")
	}
	two := book("medium0", "medium5")
	says(t, "gross churn without two medium customers", two.GrossChurn(), "0.1739")
	says(t, "customer churn without two medium customers", two.CustomerChurn(), "0.2")
	one := book("big")
	says(t, "gross churn without the big customer", one.GrossChurn(), "0.2899")
	says(t, "customer churn without the big customer", one.CustomerChurn(), "0.1")
}

// TestNetChurn is both examples of "Net MRR Churn Rate" (klipfolio.com/metrics/saas/net-mrr-churn-rate): of 50,000, 10,000 are cancelled and 7,000 come from expansions: 6 %; of
// 100,000, 7,000 against 12,000: −5 %.
func TestNetChurn(t *testing.T) {
	for _, x := range []struct{ stays, grows, leaves, want string }{{"40000", "47000", "10000", "0.06"}, {"93000", "105000", "7000", "-0.05"}} {
		m := monthOf(t, customers(t, map[string][]string{"grows": {"2026-01-01 " + x.stays, "2026-02-02 " + x.grows}, "leaves": {"2026-01-01 " + x.leaves, "2026-02-20 0"}}), "2026-02-01")
		says(t, "net churn", m.NetChurn(), x.want)
	}
}

// TestACohortIsKept is the example of "Cohort Analysis" (mowt.pages.dev/glossary/cohort-analysis): of a hundred customers of January, 92, 85 and 80 are there after one, two and three months.
func TestACohortIsKept(t *testing.T) {
	told := map[string][]string{}
	for n := range 100 {
		steps := []string{fmt.Sprintf("2026-01-%02d 100", n%28+1)}
		switch {
		case n < 8:
			steps = append(steps, "2026-02-10 0")
		case n < 15:
			steps = append(steps, "2026-03-10 0")
		case n < 20:
			steps = append(steps, "2026-04-10 0")
		}
		told[fmt.Sprint(n)] = steps
	}
	cohort := customers(t, told).CohortTable("USD", date("2026-01-01"), date("2026-04-01"))[0]
	for months, want := range []string{"1", "0.92", "0.85", "0.8"} {
		kept, revenue := cohort.Kept(months)
		says(t, fmt.Sprintf("what is left after %d months", months), kept, want)
		says(t, fmt.Sprintf("the revenue left after %d months", months), revenue, want)
	}
}

// TestALifetimeIsTheInverseOfChurn is the example of "Lifetime Value" (learn.profitwell.com/article/xJx5sQX95w-life-time-value): at 10 a month from each customer and a churn
// of 4 % a month, a customer brings 250. That is 25 months, the inverse of the churn.
func TestALifetimeIsTheInverseOfChurn(t *testing.T) {
	told := map[string][]string{}
	for n := range 25 {
		told[fmt.Sprint(n)] = []string{"2026-01-01 10"}
	}
	told["0"] = append(told["0"], "2026-02-10 0")
	l := mrr.LifetimeOf(customers(t, told).Months("USD", date("2026-02-01"), date("2026-02-01")))
	says(t, "monthly churn", l.MonthlyChurn, "0.04")
	says(t, "the lifetime", l.Months, "25")
	says(t, "the lifetime value", l.Value, "250")
}

// TestWhatACustomerDoesDecides holds the definitions of ChartMogul ("Data Table and MRR Movements", help.chartmogul.com/hc/en-us/articles/203299912): a second subscription
// is expansion, ending one of several contraction, ending the last churn, and a return reactivation; in another currency, a customer comes and goes across.
func TestWhatACustomerDoesDecides(t *testing.T) {
	b := newBook()
	none := timeline.Renewal{Kind: timeline.RenewNone}
	b.sign("first", "a", money.JPY, "2026-01-10", none, 0, b.plan("basic", 1, "1000", 1))
	b.sign("second", "a", money.JPY, "2026-02-10", none, 0, b.plan("basic", 1, "500", 1))
	b.change("first", "2026-03-10", timeline.Operation{Op: timeline.OpTerminate, Terminate: &timeline.Terminate{}})
	b.change("second", "2026-04-10", timeline.Operation{Op: timeline.OpTerminate, Terminate: &timeline.Terminate{}})
	b.sign("third", "a", money.JPY, "2026-05-10", none, 0, b.plan("basic", 1, "700", 1))
	b.sign("dollars", "a", "USD", "2026-06-10", none, 0, b.plan("basic", 1, "9", 1))
	want := map[string]string{
		"2026-01-10": "new 1000 contract 1", "2026-02-10": "expansion 500 contract 0", "2026-03-10": "contraction -1000 contract 0", "2026-04-10": "churn -500 contract -1",
		"2026-05-10": "reactivation 700 contract 1", "2026-06-10": "new 9 currency 1",
	}
	for _, m := range mrr.Difference(nil, b.written["a"]) {
		if got := fmt.Sprintf("%s %s %s %d", m.Kind, m.Amount, m.ReasonShown(), m.Customers); got != want[m.On.String()] {
			t.Errorf("on %s: %s, want %s", m.On, got, want[m.On.String()])
		}
		delete(want, m.On.String())
	}
	for on, missing := range want {
		t.Errorf("on %s: no %s", on, missing)
	}
}

// TestAChangeOfPlanMovesAndGrows holds that what goes from one plan to another is told apart from what it grows by, and that price, quantity and discount each get what
// they make.
func TestAChangeOfPlanMovesAndGrows(t *testing.T) {
	b := newBook()
	basic := b.plan("basic", 1, "1000", 2)
	b.sign("contract", "a", money.JPY, "2026-01-01", timeline.Renewal{Kind: timeline.RenewNone}, 0, basic)
	pro := b.plan("pro", 1, "1500", 1)
	b.change("contract", "2026-02-01",
		timeline.Operation{Op: timeline.OpChangeItem, ChangeItem: &timeline.ChangeItem{ContractItemID: basic.ID, To: pro}})
	three := money.Int(3)
	b.change("contract", "2026-03-01", timeline.Operation{Op: timeline.OpChangeQuantity, ChangeQuantity: &timeline.ChangeQuantity{ContractItemID: pro.ID, To: &three}})
	b.change("contract", "2026-04-01", timeline.Operation{Op: timeline.OpAddDiscount, AddDiscount: &timeline.AddDiscount{ID: "off", Name: "値引", Kind: timeline.Percent, Value: money.Int(10)}})
	var got []string
	for _, m := range mrr.Difference(nil, b.written["a"]) {
		got = append(got, fmt.Sprintf("%s %s %s of %s for %s", m.On, m.Kind, m.Amount, m.ItemID, m.Reason))
	}
	want := []string{
		"2026-01-01 new 2000 of basic for contract", "2026-02-01 moved -2000 of basic for plan", "2026-02-01 moved 2000 of pro for plan", "2026-02-01 expansion 1000 of pro for plan",
		"2026-03-01 expansion 1500 of pro for quantity", "2026-04-01 contraction -450 of pro for discount",
	}
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("got\n%v\nwant\n%v", got, want)
	}
}

func TestAnEmptyBookHasMonthsWithoutRates(t *testing.T) {
	months := mrr.NewTotals().Months(money.JPY, date("2026-01-01"), date("2026-03-31"))
	if len(months) != 3 || months[2].On != civil.MustParse("2026-03-01") {
		t.Fatalf("%v", months)
	}
	if m := months[1]; m.GrossChurn() != nil || m.QuickRatio() != nil || m.Windows[12].Net() != nil || m.Closing.ARPA() != nil || mrr.LifetimeOf(months).Months != nil {
		t.Errorf("a rate of nothing: %+v", m)
	}
}
