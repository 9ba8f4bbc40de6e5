package simulation_test

import (
	"slices"
	"strings"
	"testing"

	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/simulation"
	"keiyaku/internal/core/timeline"
)

// told holds both worlds of an outcome to what is expected of them: "MRR invoices total", month by month.
func told(t *testing.T, o simulation.Outcome, before, after []string) {
	t.Helper()
	if got := say(o.Before); !slices.Equal(got, before) {
		t.Errorf("as it is: %q, want %q", got, before)
	}
	if got := say(o.After); !slices.Equal(got, after) {
		t.Errorf("as it would be: %q, want %q", got, after)
	}
}

func problems(o simulation.Outcome) (out []string) {
	for _, p := range o.Problems {
		out = append(out, p.Reason)
	}
	return out
}

func TestWithoutHypothesesItIsTheForecastOfContractsAndReservations(t *testing.T) {
	t.Parallel()
	w := newWorld("2026-04-10")
	seats := w.item("light", w.charge("base", "1000"))
	c := w.signedThen("2026-04-01", 12, seats)
	w.run(date("2026-04-10"))
	if err := w.change(c, "2026-06-01", changeQuantity(seats.ID, 3)); err != nil {
		t.Fatal(err)
	}
	if err := w.change(c, "2026-07-16", terminate()); err != nil {
		t.Fatal(err)
	}
	o := w.simulate(5)
	// April is billed already; in July 15 of 31 days.
	months := []string{"1000 0 0", "1000 1 1100", "3000 1 3300", "0 1 1596", "0 0 0"}
	told(t, o, months, months)
}

func TestAllOfAPlanMovesToAnotherVersionAtItsRenewal(t *testing.T) {
	t.Parallel()
	w := newWorld("2026-04-10")
	w.signedThen("2025-07-01", 12, w.item("light", w.charge("base", "1000")))
	w.signedThen("2026-04-01", 12, w.item("light", w.charge("base", "1000"))) // renews after the last month
	w.signedThen("2025-07-01", 12, w.item("other", w.charge("base", "500")))
	w.run(date("2026-04-10"))
	move := simulation.Move{To: w.edition("light", 2, w.charge("base", "1300")), Currency: money.JPY}
	o := w.simulate(4, simulation.Hypothesis{Move: &move})
	told(t, o, []string{"2500 0 0", "2500 1 2750", "2500 1 2750", "2500 1 2750"}, []string{"2500 0 0", "2500 1 2750", "2500 1 2750", "2800 1 3080"})

	move.On = date("2026-05-16") // 16 of 31 days of May at 300 more, for both
	o = w.simulate(3, simulation.Hypothesis{Move: &move})
	told(t, o, []string{"2500 0 0", "2500 1 2750", "2500 1 2750"}, []string{"2500 0 0", "3100 1 3086", "3100 1 3410"})

	move.FromVersion = 3 // nobody has it
	told(t, w.simulate(2, simulation.Hypothesis{Move: &move}), []string{"2500 0 0", "2500 1 2750"}, []string{"2500 0 0", "2500 1 2750"})
}

func TestWhatCannotMoveIsToldAndCountsAsUnchanged(t *testing.T) {
	t.Parallel()
	w := newWorld("2026-04-10")
	w.signedThen("2026-04-01", 0, w.item("light", w.charge("base", "1000")))
	w.run(date("2026-04-10"))
	move := simulation.Move{To: w.edition("light", 2, w.charge("base", "1300")), Currency: money.JPY}
	same := []string{"1000 0 0", "1000 1 1100"}
	o := w.simulate(2, simulation.Hypothesis{Move: &move})
	told(t, o, same, same)
	if got := problems(o); len(got) != 1 || !strings.Contains(got[0], "no next term") || !o.Problems[0].Hypothetical {
		t.Errorf("without a term: %+v", o.Problems)
	}
	move.On, move.Currency = date("2026-05-01"), "USD"
	o = w.simulate(2, simulation.Hypothesis{Move: &move})
	told(t, o, same, same)
	if got := problems(o); len(got) != 1 || !strings.Contains(got[0], "priced in USD") {
		t.Errorf("in another currency: %q", got)
	}
	taxed := w.charge("base", "1300")
	taxed.TaxCategory = "luxury" // has no rate
	move = simulation.Move{To: w.edition("light", 2, taxed), Currency: money.JPY, On: date("2026-05-01")}
	o = w.simulate(2, simulation.Hypothesis{Move: &move})
	told(t, o, same, same)
	if got := problems(o); len(got) != 1 || !strings.Contains(got[0], "luxury") {
		t.Errorf("that can't be rated: %q", got)
	}
}

func TestRatesOfBegunPeriodsBecomeOthersForWhatBeginsAndEndsLater(t *testing.T) {
	t.Parallel()
	w := newWorld("2026-04-10")
	full := func(price string) timeline.ChargeSpec {
		c := w.charge("base", price)
		c.StartRate, c.EndRate = timeline.FullPrice, timeline.FullPrice
		return c
	}
	begun := w.item("light", full("3000"))
	begun.Anchor = civil.AnchorDay(date("2026-04-01"), 1)
	c := w.signedThen("2026-04-05", 0, begun) // has begun, and was billed in full: it stays so
	w.run(date("2026-04-10"))
	later := w.item("light", full("3000"))
	later.Anchor = civil.AnchorDay(date("2026-05-01"), 1)
	w.signedThen("2026-05-17", 0, later)
	if err := w.change(c, "2026-06-11", terminate()); err != nil {
		t.Fatal(err)
	}
	o := w.simulate(3, simulation.Hypothesis{Rates: &simulation.Rates{StartRate: timeline.DailyRate, From: w.today}})
	// 15 of 31 days of May are 1,451; the end in June stays at the full price.
	told(t, o, []string{"3000 0 0", "6000 2 6600", "3000 1 6600"}, []string{"3000 0 0", "6000 2 4896", "3000 1 6600"})
	o = w.simulate(3, simulation.Hypothesis{Rates: &simulation.Rates{EndRate: timeline.DailyRate, ItemID: "item-light", From: w.today}})
	// 10 of 30 days of June are 1,000.
	told(t, o, []string{"3000 0 0", "6000 2 6600", "3000 1 6600"}, []string{"3000 0 0", "6000 2 6600", "3000 1 4400"})
	o = w.simulate(3, simulation.Hypothesis{Rates: &simulation.Rates{EndRate: timeline.DailyRate, ItemID: "item-other", From: w.today}})
	told(t, o, []string{"3000 0 0", "6000 2 6600", "3000 1 6600"}, []string{"3000 0 0", "6000 2 6600", "3000 1 6600"})
}

func TestTaxBecomesAnotherFromADayOfSupplyOn(t *testing.T) {
	t.Parallel()
	w := newWorld("2026-04-10")
	w.signedThen("2026-04-01", 0, w.item("light", w.charge("base", "1000")))
	reduced := w.charge("base", "500")
	reduced.TaxCategory = "reduced"
	w.signedThen("2026-04-01", 0, w.item("paper", reduced))
	w.run(date("2026-04-10"))
	twelve := simulation.Hypothesis{Tax: &simulation.Tax{Category: "standard", Percent: money.Int(12), From: date("2026-06-01")}}
	told(t, w.simulate(3, twelve), []string{"1500 0 0", "1500 1 1640", "1500 1 1640"}, []string{"1500 0 0", "1500 1 1640", "1500 1 1660"})

	// What is billed isn't taxed again, and what is known from then on gives way.
	twelve.Tax.From = date("2026-04-01")
	w.settings.Taxes = append(w.settings.Taxes, billing.TaxRate{Category: "standard", From: date("2026-05-01"), Percent: money.Int(15)})
	told(t, w.simulate(2, twelve), []string{"1500 0 0", "1500 1 1690"}, []string{"1500 0 0", "1500 1 1660"})
	w.settings.Taxes = append(w.settings.Taxes, billing.TaxRate{Category: billing.Exported, From: date("2019-10-01")})
	w.account.TaxExempt = true
	told(t, w.simulate(2, twelve), []string{"1500 0 0", "1500 1 1500"}, []string{"1500 0 0", "1500 1 1500"})
}

func TestHypothesesHoldTogether(t *testing.T) {
	t.Parallel()
	w := newWorld("2026-04-10")
	item := w.item("light", w.charge("base", "3000"))
	c := w.signedThen("2026-04-01", 0, item)
	w.run(date("2026-04-10"))
	if err := w.change(c, "2026-06-16", terminate()); err != nil {
		t.Fatal(err)
	}
	second := w.charge("base", "4000")
	second.EndRate = timeline.FixedRate(money.MustParse("0.9"))
	o := w.simulate(
		3,
		simulation.Hypothesis{Rates: &simulation.Rates{EndRate: timeline.FullPrice, From: w.today}},
		simulation.Hypothesis{Tax: &simulation.Tax{Category: "standard", Percent: money.Int(20), From: date("2026-06-01")}},
		simulation.Hypothesis{Move: &simulation.Move{To: w.edition("light", 2, second), Currency: money.JPY, On: date("2026-05-01")}},
	)
	told(t, o, []string{"3000 0 0", "3000 1 3300", "0 1 1650"}, []string{"3000 0 0", "4000 1 4400", "0 1 4800"})
}

func TestSumsAndCustomersAddUpOverAnyDivision(t *testing.T) {
	t.Parallel()
	w := newWorld("2026-04-10")
	w.signedThen("2026-04-01", 0, w.item("light", w.charge("base", "1000")))
	move := simulation.Hypothesis{Move: &simulation.Move{To: w.edition("light", 2, w.charge("base", "1300")), Currency: money.JPY, On: date("2026-05-01")}}
	changed, same := w.simulate(3, move), w.simulate(3)
	whole, parts := simulation.Sums{}, simulation.Sums{}
	for range 3 {
		part := simulation.Sums{}
		for _, o := range []simulation.Outcome{changed, same} {
			whole.Add(o)
			part.Add(o)
		}
		parts.Merge(part)
	}
	for n, m := range whole[money.JPY] {
		if got := parts[money.JPY][n]; say([]simulation.Figures{got.After})[0] != say([]simulation.Figures{m.After})[0] || !got.Before.Total.Equal(m.Before.Total) {
			t.Errorf("month %d: %+v, want %+v", n, got, m)
		}
	}
	if got := whole[money.JPY][1]; got.Before.Invoices != 6 || !got.After.Total.Sub(got.Before.Total).Equal(money.Int(3*330)) {
		t.Errorf("May: %+v", got)
	}
	customers := simulation.Customers{}
	customers.Add("a", changed)
	customers.Add("a", changed)
	customers.Add("b", same)
	all := customers.All()
	if len(all) != 1 || all[0].CustomerID != "a" || all[0].Months != 0b110 || !all[0].TotalAfter.Sub(all[0].TotalBefore).Equal(money.Int(4*330)) || !all[0].MRRAfter.Sub(all[0].MRRBefore).Equal(money.Int(600)) {
		t.Errorf("customers: %+v", all)
	}
}
