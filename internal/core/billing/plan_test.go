package billing_test

import (
	"slices"
	"testing"

	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/timeline"
)

func wantLines(t *testing.T, docs []billing.Document, want ...string) {
	t.Helper()
	if got := shown(docs); !slices.Equal(got, want) {
		t.Errorf("lines\n got %q\nwant %q", got, want)
	}
}

func TestAPlanChangeInAPaidMonthIsBilledByTheDifference(t *testing.T) {
	w := newWorld(t, "2026-04-01")
	item := w.item("basic", w.charge("base", "3000"))
	w.sign("2026-04-01", item)
	wantLines(t, w.bill("2026-04-01"), "3000 2026-04-01..2026-04-30")
	w.today = date("2026-04-16")
	w.must(w.change("2026-04-16", w.changeTo(item.ID, w.item("pro", w.charge("base", "10000")), "")))
	docs := w.bill("2026-04-16")
	wantLines(t, docs, "-1500 2026-04-16..2026-04-30", "5000 2026-04-16..2026-04-30")
	if d := docs[0]; d.Tax.String() != "350" || d.Kind != billing.Invoice || d.BillingDate != date("2026-04-30") || d.DueDate != date("2026-05-31") {
		t.Errorf("the adjustment is %s of %s with tax %s, due %s", d.Kind, d.BillingDate, d.Tax, d.DueDate)
	}
	wantLines(t, w.bill("2026-05-01"), "10000 2026-05-01..2026-05-31")
	if again := w.bill("2026-05-01"); len(again) != 0 {
		t.Errorf("a second run made %q", shown(again))
	}
}

// owedFor sums what an untouched contract owes for April 2026, rated after all changes.
func owedFor(t *testing.T, until string, story func(w *world, item billing.ID, plan timeline.NewItem)) string {
	w := newWorld(t, "2026-03-01")
	start := "2026-04-01"
	plan := w.item("plan", w.charge("seat", "1000"))
	story(w, plan.ID, plan)
	_ = start
	var sum money.Amount
	for _, d := range w.plan(until).Documents {
		for _, l := range d.Lines {
			if l.PeriodFrom == date("2026-04-01") {
				sum = sum.Add(l.Amount)
			}
		}
	}
	return sum.String()
}

func TestWhatABegunAprilOwes(t *testing.T) {
	sign := func(w *world, start string, plan timeline.NewItem, quantity string) {
		plan.Quantity = money.MustParse(quantity)
		plan.Anchor = civil.Anchor{Year: 2026, Month: 4, Day: 1}
		w.sign(start, plan)
	}
	for name, c := range map[string]struct {
		want  string
		story func(w *world, item billing.ID, plan timeline.NewItem)
	}{
		"3,000 to 10,000 on the 16th, prorated": {"6500", func(w *world, item billing.ID, plan timeline.NewItem) {
			sign(w, "2026-04-01", plan, "3")
			w.must(w.change("2026-04-16", changeQuantity(item, "10", timeline.Prorate)))
		}},
		"3,000 to 10,000 on the 16th, next period": {"3000", func(w *world, item billing.ID, plan timeline.NewItem) {
			sign(w, "2026-04-01", plan, "3")
			w.must(w.change("2026-04-16", w.changeTo(item, w.item("pro", w.charge("pro", "10000")), timeline.NextPeriod)))
		}},
		"starts on the 10th by days, 10,000 from the 16th, prorated": {"5600", func(w *world, item billing.ID, plan timeline.NewItem) {
			sign(w, "2026-04-10", plan, "3")
			w.must(w.change("2026-04-16", changeQuantity(item, "10", timeline.Prorate)))
		}},
		"starts on the 10th by days, 10,000 from the 16th, next period": {"2100", func(w *world, item billing.ID, plan timeline.NewItem) {
			sign(w, "2026-04-10", plan, "3")
			w.must(w.change("2026-04-16", changeQuantity(item, "10", timeline.NextPeriod)))
		}},
		"3,000; 6,000 on the 10th, 9,000 on the 20th, both prorated": {"6200", func(w *world, item billing.ID, plan timeline.NewItem) {
			sign(w, "2026-04-01", plan, "3")
			w.must(w.change("2026-04-10", changeQuantity(item, "6", timeline.Prorate)))
			w.must(w.change("2026-04-20", changeQuantity(item, "9", timeline.Prorate)))
		}},
		"10 seats; five more on the 10th from the next period; five more on the 16th prorated": {"12500", func(w *world, item billing.ID, plan timeline.NewItem) {
			sign(w, "2026-04-01", plan, "10")
			w.must(w.change("2026-04-10", changeQuantity(item, "15", timeline.NextPeriod)))
			w.must(w.change("2026-04-16", changeQuantity(item, "20", timeline.Prorate)))
		}},
		"15 to 12 on the 10th from the next period, 14 on the 20th": {"15000", func(w *world, item billing.ID, plan timeline.NewItem) {
			sign(w, "2026-04-01", plan, "15")
			w.must(w.change("2026-04-10", changeQuantity(item, "12", timeline.NextPeriod)))
			w.must(w.change("2026-04-20", changeQuantity(item, "14", timeline.Prorate)))
		}},
		"3,000 to 10,000 on the 10th, ends on the 20th by days": {"4566", func(w *world, item billing.ID, plan timeline.NewItem) {
			sign(w, "2026-04-01", plan, "3")
			w.must(w.change("2026-04-10", changeQuantity(item, "10", timeline.Prorate)))
			w.must(w.change("2026-04-21", terminate()))
		}},
		"3,000 to 10,000 on the 10th, ends on the 20th at the full price": {"7900", func(w *world, item billing.ID, plan timeline.NewItem) {
			plan.Charges[0].EndRate = timeline.FullPrice
			sign(w, "2026-04-01", plan, "3")
			w.must(w.change("2026-04-10", changeQuantity(item, "10", timeline.Prorate)))
			w.must(w.change("2026-04-21", terminate()))
		}},
		"starts on the 10th at the full price": {"3000", func(w *world, _ billing.ID, plan timeline.NewItem) {
			plan.Charges[0].StartRate = timeline.FullPrice
			sign(w, "2026-04-10", plan, "3")
		}},
	} {
		if got := owedFor(t, "2026-04-30", c.story); got != c.want {
			t.Errorf("%s: April owes %s, want %s", name, got, c.want)
		}
	}
}

func TestAMonthEndAnchorStays(t *testing.T) {
	w := newWorld(t, "2026-01-31")
	w.sign("2026-01-31", w.item("plan", w.charge("base", "1000")))
	wantLines(t, w.bill("2026-04-30"), "1000 2026-01-31..2026-02-27", "1000 2026-02-28..2026-03-30", "1000 2026-03-31..2026-04-29", "1000 2026-04-30..2026-05-30")
}

func TestWhatIsFoundLateGoesOnTheNextBillingDay(t *testing.T) {
	w := newWorld(t, "2026-04-05")
	w.sign("2026-04-01", w.item("plan", w.charge("base", "1000")))
	docs := w.bill("2026-04-05")
	wantLines(t, docs, "1000 2026-04-01..2026-04-30")
	if docs[0].BillingDate != date("2026-04-30") || docs[0].Lines[0].Reason != billing.Late {
		t.Errorf("dated %s as %s", docs[0].BillingDate, docs[0].Lines[0].Reason)
	}
}

func TestARegularPeriodKeepsItsDateWheneverTheRunIsMade(t *testing.T) {
	w := newWorld(t, "2026-03-01")
	charge := w.charge("base", "1000")
	charge.Timing = timeline.Arrears
	w.sign("2026-03-01", w.item("plan", charge))
	w.today = date("2026-04-03")
	docs := w.bill("2026-04-03")
	if len(docs) != 1 || docs[0].BillingDate != date("2026-03-31") {
		t.Errorf("the run of 3 April made %v", docs)
	}
}

func TestATerminationInAPaidMonthIsACreditNote(t *testing.T) {
	w := newWorld(t, "2026-04-01")
	w.sign("2026-04-01", w.item("plan", w.charge("base", "3000")))
	w.bill("2026-04-01")
	w.today = date("2026-04-10")
	w.must(w.change("2026-04-21", terminate()))
	docs := w.bill("2026-04-10")
	wantLines(t, docs, "-1000 2026-04-21..2026-04-30")
	if docs[0].Kind != billing.CreditNote || docs[0].Total.String() != "-1100" || len(docs[0].Corrects) != 1 {
		t.Errorf("made a %s over %s correcting %v", docs[0].Kind, docs[0].Total, docs[0].Corrects)
	}
	if again := w.bill("2026-12-31"); len(again) != 0 {
		t.Errorf("the ended contract bills %q", shown(again))
	}
}

func TestANewCycleOutsideTheChainIsBilledWithTheCreditForTheOld(t *testing.T) {
	w := newWorld(t, "2026-04-01")
	item := w.item("monthly", w.charge("base", "3000"))
	w.sign("2026-04-01", item)
	w.bill("2026-04-01")
	w.today = date("2026-04-16")
	year := w.charge("year", "30000")
	year.CycleMonths = 12
	w.must(w.change("2026-04-16", w.changeTo(item.ID, w.item("annual", year), "")))
	docs := w.bill("2026-04-16")
	wantLines(t, docs, "-1500 2026-04-16..2026-04-30", "30000 2026-04-16..2027-04-15")
	if len(docs) != 1 || docs[0].BillingDate != date("2026-04-30") {
		t.Errorf("the credit and its counterpart parted: %d documents", len(docs))
	}
}

func TestAHoldBillsNothingAndItsReleaseBillsWhatWasHeld(t *testing.T) {
	w := newWorld(t, "2026-04-01")
	w.sign("2026-04-01", w.item("plan", w.charge("base", "1000")))
	w.account.Holds = []civil.Range{{From: date("2026-04-20"), Until: civil.Forever}}
	w.bill("2026-05-02")
	if len(w.ledger) != 0 {
		t.Fatal("a held account was billed")
	}
	w.account.Holds[0].Until = date("2026-05-10")
	w.today = date("2026-05-10")
	docs := w.bill("2026-05-10")
	wantLines(t, docs, "1000 2026-04-01..2026-04-30", "1000 2026-05-01..2026-05-31")
	if docs[0].BillingDate != date("2026-04-01") || docs[1].BillingDate != date("2026-05-31") {
		t.Errorf("dated %s and %s", docs[0].BillingDate, docs[1].BillingDate)
	}
}

func TestTaxFollowsTheDayTheSupplyIsComplete(t *testing.T) {
	w := newWorld(t, "2019-09-16")
	w.sign("2019-09-16", w.item("plan", w.charge("base", "1000")))
	docs := w.bill("2019-09-16")
	if docs[0].Taxes[0].Percent != "10" { // 16 September to 15 October 2019: complete under the new rate
		t.Errorf("taxed at %s", docs[0].Taxes[0].Percent)
	}
}

func TestDiscountsComeOffInTheirOrderAndNeverBelowZero(t *testing.T) {
	w := newWorld(t, "2026-04-01")
	item := w.item("plan", w.charge("base", "1000"))
	w.sign("2026-04-01", item)
	off := func(kind timeline.DiscountKind, value, until string) timeline.Operation {
		d := &timeline.AddDiscount{ID: w.id(), Name: "d", Kind: kind, Value: money.MustParse(value), ContractItemID: item.ID, ChargeCode: "base"}
		if until != "" {
			d.Until = date(until)
		}
		return timeline.Operation{Op: timeline.OpAddDiscount, AddDiscount: d}
	}
	w.must(w.change("2026-04-01", off(timeline.AmountOff, "300", "2026-05-01")))
	w.must(w.change("2026-04-01", off(timeline.Percent, "15", "")))
	wantLines(t, w.bill("2026-04-01"), "1000 2026-04-01..2026-04-30", "-300 2026-04-01..2026-04-30", "-105 2026-04-01..2026-04-30")
	wantLines(t, w.bill("2026-05-01"), "1000 2026-05-01..2026-05-31", "-150 2026-05-01..2026-05-31")
	w.must(w.change("2026-06-01", off(timeline.AmountOff, "5000", "")))
	wantLines(t, w.bill("2026-06-01"), "1000 2026-06-01..2026-06-30", "-150 2026-06-01..2026-06-30", "-850 2026-06-01..2026-06-30")
	if k := w.issued[len(w.issued)-1].Kind; k != billing.Settlement {
		t.Errorf("nothing to pay became a %s", k)
	}
}

func TestPeriodsBeforeBillingStartsAreHistory(t *testing.T) {
	w := newWorld(t, "2026-04-01")
	item := w.item("plan", w.charge("base", "1000"))
	w.must(w.change("2024-01-01", timeline.Operation{Op: timeline.OpSign, Sign: &timeline.Sign{
		Currency: money.JPY, Renewal: timeline.Renewal{Kind: timeline.RenewNone}, BillingStartsOn: date("2026-04-01"), Items: []timeline.NewItem{item},
	}}))
	wantLines(t, w.bill("2026-04-01"), "1000 2026-04-01..2026-04-30")
}

func TestAnAutomaticRenewalGoesOnAndAnUnrenewedTermCompletes(t *testing.T) {
	for kind, want := range map[timeline.RenewalKind]int{timeline.RenewAuto: 24, timeline.RenewNone: 12} {
		w := newWorld(t, "2026-01-01")
		w.must(w.change("2026-01-01", timeline.Operation{Op: timeline.OpSign, Sign: &timeline.Sign{
			Currency: money.JPY, TermMonths: 12, Renewal: timeline.Renewal{Kind: kind, TermMonths: 12}, Items: []timeline.NewItem{w.item("plan", w.charge("base", "1000"))},
		}}))
		if got := len(shown(w.bill("2027-12-31"))); got != want {
			t.Errorf("%s: %d months billed, want %d", kind, got, want)
		}
	}
}

func TestTwoGridsThatShareANominalStartAreBilledOnce(t *testing.T) {
	w := newWorld(t, "2026-04-01")
	item := w.item("plan", w.charge("base", "3000"))
	w.sign("2026-04-01", item)
	w.bill("2026-04-01")
	w.today = date("2026-04-15")
	anchor := timeline.Operation{Op: timeline.OpCustomizeItem, CustomizeItem: &timeline.CustomizeItem{ContractItemID: item.ID, Anchor: civil.Anchor{Year: 2026, Month: 4, Day: 1}, CycleMonths: 3, OnDate: true}}
	w.must(w.change("2026-04-15", anchor))
	wantLines(t, w.bill("2026-04-15"), "-1600 2026-04-15..2026-04-30", "2538 2026-04-15..2026-06-30")
	if again := w.bill("2026-05-31"); len(again) != 0 {
		t.Errorf("billed again: %q", shown(again))
	}
}

func TestADiscountIsTakenOffTheDaysItIsOn(t *testing.T) {
	for name, c := range map[string]struct {
		from, until string
		want        []string
	}{
		"until the 19th, the new plan waiting from the 10th": {"2026-04-01", "2026-04-20", []string{"3000 2026-04-01..2026-04-30", "-90 2026-04-01..2026-04-09", "-100 2026-04-10..2026-04-19"}},
		"from the 12th, the new plan waiting from the 10th":  {"2026-04-12", "", []string{"3000 2026-04-01..2026-04-30", "-190 2026-04-12..2026-04-30"}},
	} {
		w := newWorld(t, "2026-04-01")
		item := w.item("basic", w.charge("base", "3000"))
		w.sign("2026-04-01", item)
		w.must(w.change("2026-04-10", w.changeTo(item.ID, w.item("pro", w.charge("base", "10000")), timeline.NextPeriod)))
		off := &timeline.AddDiscount{ID: w.id(), Name: "off", Kind: timeline.Percent, Value: money.Int(10)}
		if c.until != "" {
			off.Until = date(c.until)
		}
		w.must(w.change(c.from, timeline.Operation{Op: timeline.OpAddDiscount, AddDiscount: off}))
		if got := shown(w.bill("2026-04-01")); !slices.Equal(got, c.want) {
			t.Errorf("%s: got %q, want %q", name, got, c.want)
		}
	}
}

func TestALaterRecordingForLaterDaysDoesNotMoveAnAdjustment(t *testing.T) {
	w := newWorld(t, "2026-04-01")
	item := w.item("plan", w.charge("base", "3000"))
	w.sign("2026-04-01", item)
	w.bill("2026-04-01")
	w.today = date("2026-04-16")
	w.must(w.change("2026-04-16", changeQuantity(item.ID, "2", timeline.Prorate)))
	if docs := w.plan("2026-04-16").Documents; len(docs) != 1 || docs[0].BillingDate != date("2026-04-30") {
		t.Fatalf("%d documents", len(docs))
	}
	w.today = date("2026-05-05")
	w.must(w.change("2026-09-01", price(item.ID, "2500", "")))
	if docs := w.plan("2026-04-30").Documents; len(docs) != 1 || docs[0].BillingDate != date("2026-04-30") {
		t.Errorf("the adjustment moved to %s", docs[0].BillingDate)
	}
}

func TestWhatReplacesAChargeInsideHistoryIsSettledElsewhereToo(t *testing.T) {
	w := newWorld(t, "2026-04-01")
	year := w.charge("year", "120000")
	year.CycleMonths = 12
	item := w.item("annual", year)
	w.must(w.change("2026-01-01", timeline.Operation{Op: timeline.OpSign, Sign: &timeline.Sign{
		Currency: money.JPY, Renewal: timeline.Renewal{Kind: timeline.RenewNone}, BillingStartsOn: date("2026-04-01"), Items: []timeline.NewItem{item},
	}}))
	w.must(w.change("2026-06-16", w.changeTo(item.ID, w.item("monthly", w.charge("base", "12000")), "")))
	wantLines(t, w.bill("2027-01-31"), "12000 2027-01-16..2027-02-15")
}

func TestAReservedReplacementComesWithItsCredit(t *testing.T) {
	w := newWorld(t, "2026-01-01")
	year := w.charge("year", "365000")
	year.CycleMonths = 12
	item := w.item("annual", year)
	w.sign("2026-01-01", item)
	w.bill("2026-01-01")
	w.today = date("2026-09-03")
	w.must(w.change("2026-11-10", w.changeTo(item.ID, w.item("monthly", w.charge("base", "12000")), "")))
	if docs := w.plan("2026-11-09").Documents; len(docs) != 0 {
		t.Errorf("billed before its day: %q", shown(docs))
	}
	docs := w.bill("2026-11-10")
	wantLines(t, docs, "-52000 2026-11-10..2026-12-31", "12000 2026-11-10..2026-12-09")
	if len(docs) != 1 || docs[0].BillingDate != date("2026-11-10") {
		t.Errorf("%d documents", len(docs))
	}
}

func TestThreeGridsThatShareANominalStartAreBilledOnce(t *testing.T) {
	w := newWorld(t, "2026-04-01")
	item := w.item("plan", w.charge("base", "3000"))
	item.Anchor = civil.Anchor{Year: 2026, Month: 4, Day: 1}
	w.sign("2026-04-01", item)
	for _, on := range []string{"2026-04-05", "2026-04-10"} {
		day := 5
		if on == "2026-04-10" {
			day = 1
		}
		w.must(w.change(on, timeline.Operation{Op: timeline.OpCustomizeItem, CustomizeItem: &timeline.CustomizeItem{
			ContractItemID: item.ID, Anchor: civil.AnchorDay(date(on), day), OnDate: true,
		}}))
	}
	w.today = date("2026-04-10")
	wantLines(t, w.bill("2026-04-10"), "400 2026-04-01..2026-04-04", "500 2026-04-05..2026-04-09", "2100 2026-04-10..2026-04-30")
	for range 3 {
		if again := w.bill("2026-04-30"); len(again) != 0 {
			t.Fatalf("billed again: %q", shown(again))
		}
	}
}

func TestAContractMayChangeItsOnlyItemForAnotherInOneChange(t *testing.T) {
	w := newWorld(t, "2026-04-01")
	item := w.item("plan", w.charge("base", "3000"))
	w.sign("2026-04-01", item)
	w.must(w.change("2026-05-01", cancelItem(item.ID), timeline.Operation{Op: timeline.OpAddItem, AddItem: &timeline.AddItem{Item: w.item("other", w.charge("base", "4000"))}}))
	wantLines(t, w.bill("2026-05-31"), "3000 2026-04-01..2026-04-30", "4000 2026-05-01..2026-05-31")
}

func TestARenewalOnOtherTermsTakesTheLengthOfTheRule(t *testing.T) {
	w := newWorld(t, "2026-01-01")
	w.must(w.change("2026-01-01", timeline.Operation{Op: timeline.OpSign, Sign: &timeline.Sign{
		Currency: money.JPY, TermMonths: 12, Renewal: timeline.Renewal{Kind: timeline.RenewAuto, TermMonths: 12}, Items: []timeline.NewItem{w.item("plan", w.charge("base", "1000"))},
	}}))
	w.must(w.change("2027-01-01", timeline.Operation{Op: timeline.OpRenewItem, RenewItem: &timeline.RenewItem{Renewal: &timeline.Renewal{Kind: timeline.RenewNone}}}))
	if tl := w.fold(); tl.Until != date("2028-01-01") || tl.EndBy != timeline.EndCompleted {
		t.Errorf("the contract ends on %s, %s", tl.Until, tl.EndBy)
	}
}
