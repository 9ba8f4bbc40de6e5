package billing_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/mrr"
	"keiyaku/internal/core/timeline"
)

// dates gives "billing date: shown days" of what is billed up to a day.
func dates(w *world, upTo string) string {
	var out []string
	for _, d := range w.plan(upTo).Documents {
		for _, l := range d.Lines {
			out = append(out, fmt.Sprintf("%s: %s..%s", d.BillingDate, l.Shown.From, l.Shown.LastDay()))
		}
	}
	return strings.Join(out, ", ")
}

func TestABillingDateIsAnOffsetAndADay(t *testing.T) {
	for _, c := range []struct {
		story   string
		timing  timeline.Timing
		offset  int
		day     timeline.BillingDay
		closing int
		upTo    string
		want    string
	}{
		{"on the first day", timeline.Advance, 0, 0, 0, "2026-05-10", "2026-05-10: 2026-05-10..2026-06-09"},
		{"the month before, on its last day", timeline.Advance, -1, 31, 0, "2026-05-09", "2026-04-30: 2026-05-10..2026-06-09"},
		{"two months ahead", timeline.Advance, -2, 0, 0, "2026-05-09", "2026-03-10: 2026-05-10..2026-06-09, 2026-04-10: 2026-06-10..2026-07-09"},
		{"the month after, on the first", timeline.Advance, 1, 1, 0, "2026-06-01", "2026-06-01: 2026-05-10..2026-06-09"},
		{"on its last day", timeline.Arrears, 0, 0, 0, "2026-06-09", "2026-06-09: 2026-05-10..2026-06-09"},
		{"at the end of the month of its last day", timeline.Arrears, 0, 31, 0, "2026-06-30", "2026-06-30: 2026-05-10..2026-06-09"},
		{"on the closing of the 20th after its last day", timeline.Arrears, 0, timeline.OnClosing, 20, "2026-06-20", "2026-06-20: 2026-05-10..2026-06-09"},
		{"on the closing after that", timeline.Arrears, 1, timeline.OnClosing, 20, "2026-07-19", ""},
		{"on the closing before it begins", timeline.Advance, -1, timeline.OnClosing, 20, "2026-05-20", "2026-04-20: 2026-05-10..2026-06-09, 2026-05-20: 2026-06-10..2026-07-09"},
		{"a year ahead", timeline.Advance, -12, 0, 0, "2025-06-10", "2025-05-10: 2026-05-10..2026-06-09, 2025-06-10: 2026-06-10..2026-07-09"},
	} {
		t.Run(c.story, func(t *testing.T) {
			w := newWorld(t, "2025-01-01")
			w.account.ClosingDay = c.closing
			charge := w.charge("base", "3000")
			charge.Timing, charge.OffsetMonths, charge.BillingDay = c.timing, c.offset, c.day
			w.sign("2026-05-10", w.item("plan", charge))
			if got := dates(w, c.upTo); got != c.want {
				t.Errorf("billed %q, want %q", got, c.want)
			}
		})
	}
}

func allAtOnce(w *world) timeline.NewItem {
	charge := w.charge("base", "3000")
	charge.AllAtOnce = true
	item := w.item("plan", charge)
	w.must(w.change("2026-04-01", timeline.Operation{Op: timeline.OpSign, Sign: &timeline.Sign{
		Currency: money.JPY, TermMonths: 3, Renewal: timeline.Renewal{Kind: timeline.RenewAuto, TermMonths: 2}, Items: []timeline.NewItem{item},
	}}))
	return item
}

func TestAllPeriodsOfATermAreBilledAtOnce(t *testing.T) {
	w := newWorld(t, "2026-03-01")
	item := allAtOnce(w)
	if got, want := dates(w, "2026-04-01"), "2026-04-01: 2026-04-01..2026-04-30, 2026-04-01: 2026-05-01..2026-05-31, 2026-04-01: 2026-06-01..2026-06-30"; got != want {
		t.Fatalf("billed %q, want %q", got, want)
	}
	w.bill("2026-04-01")
	if got, want := dates(w, "2026-07-01"), "2026-07-01: 2026-07-01..2026-07-31, 2026-07-01: 2026-08-01..2026-08-31"; got != want {
		t.Errorf("the next term: billed %q, want %q", got, want)
	}
	t.Run("an end gives back by its rate", func(t *testing.T) {
		w := newWorld(t, "2026-03-01")
		item := allAtOnce(w)
		w.bill("2026-04-01")
		w.must(w.change("2026-05-16", ends("")(w, item)))
		wantLines(t, w.bill("2026-05-31"), "-1549 2026-05-16..2026-05-31", "-3000 2026-06-01..2026-06-30")
	})
	t.Run("or nothing of the term", func(t *testing.T) {
		w.must(w.change("2026-05-16", ends(timeline.RefundNone)(w, item)))
		if docs := w.bill("2026-05-31"); len(docs) > 0 {
			t.Errorf("it bills %q", shown(docs))
		}
		if mrr := mrr.On(w.fold(), date("2026-05-20")); !mrr.IsZero() {
			t.Errorf("what has ended recurs no more, and its MRR is %s", mrr)
		}
	})
}

func TestADueDateOnAHolidayMoves(t *testing.T) {
	holiday := func(d civil.Date) bool {
		return d == date("2026-05-04") || d == date("2026-05-05") || d == date("2026-05-06")
	}
	for _, c := range []struct {
		billed string
		day    int
		rule   timeline.HolidayRule
		want   string
	}{
		{"2026-04-30", 31, "", "2026-05-31"},                 // a Sunday stays
		{"2026-04-30", 31, timeline.DayBefore, "2026-05-29"}, // a Friday
		{"2026-04-30", 31, timeline.DayAfter, "2026-06-01"},  // a Monday
		{"2026-04-30", 4, timeline.DayAfter, "2026-05-07"},   // three holidays in a row
		{"2026-04-30", 5, timeline.DayBefore, "2026-05-01"},  // back over the weekend
		{"2026-11-30", 31, timeline.DayBefore, "2026-12-30"}, // banks close on 31 December
		{"2026-11-30", 31, timeline.DayAfter, "2027-01-04"},  // and until 3 January
		{"2026-04-30", 29, timeline.DayBefore, "2026-05-29"}, // a business day stays
	} {
		got := billing.DueDate(31, billing.PaymentTerms{Months: 1, Day: c.day, OnHoliday: c.rule}, date(c.billed), holiday)
		if got.String() != c.want {
			t.Errorf("billed %s, day %d %s: due %s, want %s", c.billed, c.day, c.rule, got, c.want)
		}
	}
}

func TestADueDateIsNeverBeforeTheBillingDate(t *testing.T) {
	holiday := func(d civil.Date) bool {
		return d == date("2026-05-04") || d == date("2026-05-05") || d == date("2026-05-06")
	}
	sameMonth := func(day int, rule timeline.HolidayRule) billing.PaymentTerms {
		return billing.PaymentTerms{Day: day, OnHoliday: rule}
	}
	for _, c := range []struct {
		closing int
		terms   billing.PaymentTerms
		billed  string
		want    string
	}{
		{31, sameMonth(10, ""), "2026-04-20", "2026-05-10"},                                                          // the 10th that follows
		{31, sameMonth(10, ""), "2026-04-10", "2026-04-10"},                                                          // the day itself
		{31, sameMonth(10, ""), "2026-04-01", "2026-04-10"},                                                          // the 10th of the month lies ahead
		{31, sameMonth(30, ""), "2026-01-31", "2026-02-28"},                                                          // the 30th of February
		{20, sameMonth(20, timeline.DayBefore), "2026-06-20", "2026-06-22"},                                          // a Saturday: not the Friday before it was billed
		{20, sameMonth(20, timeline.DayBefore), "2026-06-19", "2026-06-19"},                                          // billed on the Friday it is the Friday
		{31, sameMonth(10, timeline.DayBefore), "2026-04-20", "2026-05-08"},                                          // a Sunday in the next month goes back
		{3, billing.PaymentTerms{Net: true, OnHoliday: timeline.DayBefore}, "2026-05-03", "2026-05-07"},              // at once, in the holidays
		{31, billing.PaymentTerms{Net: true, NetDays: 3, OnHoliday: timeline.DayBefore}, "2026-04-30", "2026-05-01"}, // three days on, back over the weekend
	} {
		if got := billing.DueDate(c.closing, c.terms, date(c.billed), holiday); got.String() != c.want {
			t.Errorf("closing %d, %+v, billed %s: due %s, want %s", c.closing, c.terms, c.billed, got, c.want)
		}
	}
}

func TestADiscountForPeriodsCountsThoseThatOweSomething(t *testing.T) {
	first := func(w *world, d timeline.AddDiscount) timeline.Operation {
		d.ID, d.Name, d.Kind, d.Value = w.id(), "off", timeline.Percent, money.Int(50)
		return timeline.Operation{Op: timeline.OpAddDiscount, AddDiscount: &d}
	}
	discounted := func(w *world) string {
		var out []string
		for _, d := range w.plan("2026-10-31").Documents {
			for _, l := range d.Lines {
				if l.Kind == billing.KindDiscount {
					out = append(out, l.Shown.From.String()[5:]+" "+l.Amount.String())
				}
			}
		}
		return strings.Join(out, ", ")
	}
	for _, c := range []struct {
		story string
		start string
		skip  bool
		also  func(w *world, item timeline.NewItem)
		want  string
	}{
		{story: "three whole months", start: "2026-04-01", want: "04-01 -1500, 05-01 -1500, 06-01 -1500"},
		{story: "a broken one counts", start: "2026-04-16", want: "04-16 -750, 05-01 -1500, 06-01 -1500"},
		{story: "unless it is skipped", start: "2026-04-16", skip: true, want: "04-16 -750, 05-01 -1500, 06-01 -1500, 07-01 -1500"},
		{story: "a month at rest doesn't", start: "2026-04-01", also: func(w *world, _ timeline.NewItem) {
			op := &timeline.Suspend{Until: date("2026-06-01"), Share: money.Int(0), Policy: timeline.Prorate, ResumePolicy: timeline.Prorate}
			w.must(w.change("2026-05-01", timeline.Operation{Op: timeline.OpSuspend, Suspend: op}))
		}, want: "04-01 -1500, 06-01 -1500, 07-01 -1500"},
		{story: "another plan goes on with it", start: "2026-04-01", also: func(w *world, item timeline.NewItem) {
			w.must(w.change("2026-06-01", planAt("5000", timeline.Prorate)(w, item)))
		}, want: "04-01 -1500, 05-01 -1500, 06-01 -2500"},
	} {
		t.Run(c.story, func(t *testing.T) {
			w := newWorld(t, "2026-03-01")
			item := w.item("plan", w.charge("base", "3000"))
			item.Anchor = civil.AnchorDay(date(c.start), 1)
			w.sign(c.start, item)
			w.must(w.change(c.start, first(w, timeline.AddDiscount{Periods: 3, SkipStub: c.skip})))
			if c.also != nil {
				c.also(w, item)
			}
			if got := discounted(w); got != c.want {
				t.Errorf("discounts %q, want %q", got, c.want)
			}
		})
	}
}

func TestAYearAcrossTheRiseOfTheRate(t *testing.T) {
	for _, c := range []struct {
		supply timeline.DayOfSupply
		want   string
	}{
		{timeline.Completion, "standard 10: 120000 12000"},
		{timeline.ByMonth, "standard 10: 60000 6000, standard 8: 60000 4800"},
		{timeline.OnBillingDate, "standard 8: 120000 9600"},
	} {
		w := newWorld(t, "2019-03-01")
		charge := w.charge("base", "120000")
		charge.CycleMonths, charge.Supply = 12, c.supply
		w.sign("2019-04-01", w.item("plan", charge))
		var got []string
		for _, x := range w.plan("2019-04-01").Documents[0].Taxes {
			got = append(got, fmt.Sprintf("%s %s: %s %s", x.Category, x.Percent, x.Net, x.Tax))
		}
		if strings.Join(got, ", ") != c.want {
			t.Errorf("by %s: %q, want %q", c.supply, got, c.want)
		}
	}
}

func TestPricesWithTheTaxInThemKeepTheirSum(t *testing.T) {
	line := func(amount string, within bool) billing.Line {
		return billing.Line{Key: billing.Key{TaxCategory: "standard", TaxRate: "10", TaxIncluded: within}, Amount: money.MustParse(amount)}
	}
	for _, c := range []struct {
		story    string
		lines    []billing.Line
		net, tax string
	}{
		{"one price with the tax", []billing.Line{line("1100", true)}, "1000", "100"},
		{"an odd one stays what it is", []billing.Line{line("1000", true)}, "910", "90"},
		{"three odd ones, rounded once", []billing.Line{line("1000", true), line("1000", true), line("1000", true)}, "2728", "272"},
		{"both kinds", []billing.Line{line("1000", true), line("999", false)}, "1908", "190"},
		{"given back", []billing.Line{line("-1100", true)}, "-1000", "-100"},
	} {
		got := billing.Taxes(c.lines, money.JPY, money.Down)[0]
		if got.Net.String() != c.net || got.Tax.String() != c.tax {
			t.Errorf("%s: %s and %s, want %s and %s", c.story, got.Net, got.Tax, c.net, c.tax)
		}
	}
}

// TestTheTaxIsOfTheSumThatIsStated holds every pair of a sum and its tax to the law: the sum without the tax times the rate, or the sum with it times
// rate ÷ (100 + rate), rounded once. An inclusive document states the latter, also where no price has the tax in it.
func TestTheTaxIsOfTheSumThatIsStated(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		rate := rapid.SampledFrom([]string{"3", "5", "8", "10", "0", "7.7"}).Draw(rt, "rate")
		rounding := rapid.SampledFrom([]money.Rounding{money.Down, money.Up, money.HalfUp, money.HalfEven}).Draw(rt, "rounding")
		currency := rapid.SampledFrom([]money.Currency{money.JPY, "USD"}).Draw(rt, "currency")
		var lines []billing.Line
		var within, without money.Amount
		for range rapid.IntRange(1, 6).Draw(rt, "lines") {
			l := billing.Line{Key: billing.Key{TaxCategory: "standard", TaxRate: rate, TaxIncluded: rapid.Bool().Draw(rt, "within")}, Amount: money.Int(rapid.Int64Range(-5000, 20000).Draw(rt, "amount"))}
			if l.TaxIncluded {
				within = within.Add(l.Amount)
			} else {
				without = without.Add(l.Amount)
			}
			lines = append(lines, l)
		}
		unit, _ := currency.MinorUnit()
		got := billing.Taxes(lines, currency, rounding)[0]
		percent, gross := money.MustParse(rate), got.Net.Add(got.Tax)
		onTop := without.Mul(percent).QuoRound(money.Int(100), unit, rounding)
		if want := within.Add(without).Add(onTop); !gross.Equal(want) {
			rt.Fatalf("%s is to pay, want %s", gross, want)
		}
		stated := gross.Mul(percent).QuoRound(percent.Add(money.Int(100)), unit, rounding)
		if !got.Tax.Equal(stated) {
			rt.Fatalf("%s is stated with %s of tax, want %s", gross, got.Tax, stated)
		}
		if within.IsZero() && !got.Tax.Equal(got.Net.Mul(percent).QuoRound(money.Int(100), unit, rounding)) {
			rt.Fatalf("%s is stated without %s of tax", got.Net, got.Tax)
		}
	})
}

func TestAnExemptCustomerIsBilledWithoutTax(t *testing.T) {
	w := newWorld(t, "2026-03-01")
	w.settings.Taxes = append(billing.TaxRates{{Category: billing.Exported, From: date("1989-04-01")}}, japanTaxes...)
	w.sign("2026-04-01", w.item("plan", w.charge("base", "3000")))
	first := w.bill("2026-04-01")[0]
	w.account.TaxExempt = true
	second := w.bill("2026-05-01")
	if first.Tax.String() != "300" || len(second) != 1 || !second[0].Tax.IsZero() || second[0].Taxes[0].Category != billing.Exported {
		t.Errorf("taxed %s, then %+v", first.Tax, second)
	}
	w.account.TaxExempt = false // what was billed without stays so
	w.must(w.change("2026-05-16", price(w.fold().Items[0].ID, "6000", "")))
	third := w.bill("2026-05-31")[0]
	if !third.Tax.IsZero() || third.Subtotal.String() != "1547" {
		t.Errorf("the correction of a month without tax: %s and %s", third.Subtotal, third.Tax)
	}
}

func TestADocumentForEachContractWhereAsked(t *testing.T) {
	w := newWorld(t, "2026-03-01")
	w.sign("2026-04-01", w.item("plan", w.charge("base", "3000")))
	a := w.account
	a.PerContract = true
	own := billing.PaymentTerms{Net: true, NetDays: 10}
	one := billing.Contract{ID: "one", Number: "C-1", Timeline: w.fold(), Version: 1, Marks: w.marks, Recorded: w.recorded}
	two := one
	two.ID, two.Number = "two", "C-2"
	two.Timeline.Payments = []timeline.PaymentStep{{On: date("2026-04-01"), Terms: &own}}
	a.Contracts = []billing.Contract{one, two}
	docs := billing.Plan(a, w.settings, date("2026-04-01")).Documents
	if len(docs) != 2 || docs[0].ContractID == docs[1].ContractID {
		t.Fatalf("two contracts make %d documents", len(docs))
	}
	a.PerContract = false
	docs = billing.Plan(a, w.settings, date("2026-04-01")).Documents
	if len(docs) != 2 || docs[0].DueDate.String() != "2026-05-10" || docs[1].DueDate.String() != "2026-05-31" {
		t.Errorf("contracts with payment terms of their own: %+v", docs)
	}
}

func TestAPeriodBetweenATaxableAndAnExemptAccount(t *testing.T) {
	for _, exempt := range []billing.ID{"account", "second"} {
		for _, issuedBefore := range []bool{false, true} {
			w := newWorld(t, "2026-04-01")
			w.settings.Taxes = append(billing.TaxRates{{Category: billing.Exported, From: date("1989-04-01")}}, japanTaxes...)
			w.sign("2026-04-01", w.item("plan", w.charge("base", "3000")))
			of := func(account billing.ID) billing.Account {
				a := w.account
				a.ID, a.TaxExempt = account, account == exempt
				a.Contracts = []billing.Contract{{ID: "contract", Number: "C-1", Timeline: w.fold(), Version: w.version, Marks: w.marks, Recorded: w.recorded, Ledger: w.ledger}}
				return a
			}
			issue := func(account billing.ID, upTo string) {
				for _, d := range billing.Plan(of(account), w.settings, date(upTo)).Documents {
					w.ledger = append(w.ledger, d.Issue("d", w.ledger)...)
				}
			}
			if issuedBefore {
				issue("account", "2026-04-01")
			}
			w.must(w.change("2026-04-16", timeline.Operation{Op: timeline.OpTransfer, Transfer: &timeline.Transfer{CustomerID: "other", AccountID: "second", Policy: timeline.Prorate}}))
			issue("account", "2026-04-30")
			issue("second", "2026-04-30")
			for _, r := range w.ledger {
				want := "10"
				if r.AccountID == exempt {
					want = "0"
				}
				if r.TaxRate != want {
					t.Errorf("exempt %s, issued before %t: %s on %s is taxed at %s", exempt, issuedBefore, r.Amount, r.AccountID, r.TaxRate)
				}
			}
		}
	}
}

func TestWhatWasBilledIsTaxedAgainOnlyWhereAsked(t *testing.T) {
	w := newWorld(t, "2026-04-01")
	w.sign("2026-04-01", w.item("plan", w.charge("base", "3000")))
	w.bill("2026-05-01")
	w.settings.Taxes = append(slices.Clone(japanTaxes), billing.TaxRate{Category: "standard", From: date("2026-05-01"), Percent: money.Int(12)})
	if docs := w.plan("2026-05-31").Documents; len(docs) > 0 {
		t.Fatalf("a rate that was recorded late moves what was billed: %q", shown(docs))
	}
	w.must(w.change("2026-05-01", timeline.Operation{Op: timeline.OpRebillTax, RebillTax: &timeline.RebillTax{}}))
	docs := w.bill("2026-05-31")
	if len(docs) != 1 || !docs[0].Subtotal.IsZero() || docs[0].Tax.String() != "60" || len(docs[0].Lines) != 2 {
		t.Fatalf("taxed again: %+v", docs)
	}
	if docs := w.bill("2026-06-01"); len(docs) != 1 || docs[0].Tax.String() != "360" {
		t.Errorf("June: %+v", docs)
	}
	again := w.changes[len(w.changes)-1].ID
	w.must(w.cancel(again))
	undone := w.bill("2026-06-30") // May goes back to the rate at which it was billed first
	if len(undone) != 1 || !undone[0].Subtotal.IsZero() || undone[0].Tax.String() != "-60" {
		t.Errorf("taxing again undone: %+v", undone)
	}
	if docs := w.plan("2026-06-30").Documents; len(docs) > 0 {
		t.Errorf("again: %q", shown(docs))
	}
}

func TestAFreeBeginningUsesNoPeriodOfADiscountUp(t *testing.T) {
	for _, set := range []func(*timeline.ChargeSpec){
		func(c *timeline.ChargeSpec) { c.StartRate = timeline.FixedRate(money.Int(0)) },
		func(c *timeline.ChargeSpec) {
			c.StartRate, c.BegunMonth = timeline.MonthlyRate, timeline.NotCounted
		},
	} {
		w := newWorld(t, "2026-04-01")
		c := w.charge("base", "3000")
		set(&c)
		item := w.item("plan", c)
		item.Anchor = civil.AnchorDay(date("2026-04-01"), 1)
		w.sign("2026-04-10", item)
		off := &timeline.AddDiscount{ID: w.id(), Name: "off", Kind: timeline.Percent, Value: money.Int(50), Periods: 2}
		w.must(w.change("2026-04-10", timeline.Operation{Op: timeline.OpAddDiscount, AddDiscount: off}))
		var sum money.Amount
		for _, d := range w.plan("2026-08-31").Documents {
			sum = sum.Add(d.Subtotal)
		}
		if sum.String() != "9000" {
			t.Errorf("May to August with two periods at half the price: %s", sum)
		}
	}
}
