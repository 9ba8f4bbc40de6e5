package timeline_test

import (
	"fmt"
	"slices"
	"testing"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/timeline"
)

func TestWithinADateEndsComeFirstThenRenewalStartAndTheRestByVersion(t *testing.T) {
	s := &story{t: t}
	s.change("2026-04-01", sign(timeline.Sign{TermMonths: 12, Items: []timeline.NewItem{plan("basic", charge("base", "1000")), plan("other", charge("extra", "500"))}}))
	// All on the first day of the next term, and recorded in the wrong order.
	s.changes = append(s.changes,
		s.next("2027-04-01", quantityTo("basic", "5")),
		timeline.Change{ID: "later", EffectiveOn: date("2027-04-01"), Version: 9, Operations: []timeline.Operation{quantityBy("basic", "1")}},
		timeline.Change{ID: "renewal", EffectiveOn: date("2027-04-01"), Version: 8, Operations: []timeline.Operation{renew(timeline.RenewItem{TermMonths: 12})}},
		timeline.Change{ID: "end", EffectiveOn: date("2027-04-01"), Version: 7, Operations: []timeline.Operation{cancel("other")}},
	)
	tl := s.fold()
	var order []timeline.ID
	for _, e := range tl.Effects {
		if e.On == date("2027-04-01") && !slices.Contains(order, e.ChangeID) {
			order = append(order, e.ChangeID)
		}
	}
	if want := []timeline.ID{"end", "renewal", "change-2", "later"}; !slices.Equal(order, want) {
		t.Errorf("done in the order %q, want %q", order, want)
	}
	wantSegments(t, tl, "base", "2026-04-01..2027-03-31 1 × 1000", "2027-04-01..2028-03-31 6 × 1000")
	wantItem(t, tl, "other", "2026-04-01", "2027-04-01", timeline.EndCancelled)
}

func TestAChangeOfTheDayOnWhichAContractStartsComesAfterItsStart(t *testing.T) {
	s := &story{t: t}
	s.changes = append(
		s.changes,
		timeline.Change{ID: "first recorded", EffectiveOn: date("2026-04-01"), Version: 1, Operations: []timeline.Operation{quantityTo("basic", "3")}},
		timeline.Change{ID: "signing", EffectiveOn: date("2026-04-01"), Version: 2, Operations: []timeline.Operation{sign(timeline.Sign{Items: []timeline.NewItem{plan("basic", charge("base", "1000"))}})}},
	)
	wantSegments(t, s.fold(), "base", "2026-04-01.. 3 × 1000")
}

func TestAChangeTakesEffectWholeOrNotAtAll(t *testing.T) {
	s := signed(t, "2026-04-01", plan("basic", charge("base", "1000")))
	s.refuses("not on the contract", "2026-05-01",
		quantityTo("basic", "7"), customize("basic", cycle(12)), discount("off", "basic", "", ""), addItem(plan("second", charge("more", "1"))), cancel("nobody"))
	s.refuses("would be -1", "2026-05-01", changeItem("basic", plan("pro", charge("fee", "2"))), quantityTo("pro", "1"), quantityBy("pro", "-2"))
}

func TestARefusedChangeHidesNoOther(t *testing.T) {
	s := signed(t, "2026-04-01", plan("basic", charge("base", "1000")))
	bad := s.next("2026-05-01", quantityTo("nobody", "2"))
	good := timeline.Change{ID: "good", EffectiveOn: date("2026-06-01"), Version: 9, Operations: []timeline.Operation{quantityTo("basic", "4")}}
	tl, refused := timeline.Fold(timeline.Book{}, append(slices.Clone(s.changes), bad, good), date(through))
	if len(refused) != 1 || refused[0].ChangeID != bad.ID {
		t.Errorf("refused %+v", refused)
	}
	wantSegments(t, tl, "base", "2026-04-01..2026-05-31 1 × 1000", "2026-06-01.. 4 × 1000")
}

func TestWhatDoesNotFitIsRefusedWithItsReason(t *testing.T) {
	for name, c := range map[string]struct {
		reason, on string
		op         timeline.Operation
	}{
		"a second signing":                           {"signed already", "2026-05-01", sign(timeline.Sign{Items: []timeline.NewItem{plan("b", charge("c", "1"))}})},
		"a change before the start":                  {"has not begun", "2026-03-31", quantityTo("basic", "2")},
		"a change after the end":                     {"ended on 2027-03-31", "2027-04-02", quantityTo("basic", "2")},
		"a termination before the first day is over": {"has not begun", "2026-04-01", terminate()},
		"an item that was never there":               {"not on the contract", "2026-05-01", quantityTo("nobody", "2")},
		"an item that only comes later":              {"not on the contract", "2026-05-01", quantityTo("late", "2")},
		"an item that has ended":                     {"ended on 2026-06-30", "2026-08-01", quantityTo("gone", "2")},
		"an option without a main item":              {"needs its main item", "2026-05-01", addItem(option("o", "", charge("oc", "1")))},
		"an option on an option":                     {"is no main item", "2026-05-01", addItem(option("o", "extra", charge("oc", "1")))},
		"an option on what has ended":                {"needs its main item", "2026-08-01", addItem(option("o", "gone", charge("oc", "1")))},
		"a plan that becomes an option":              {"can't become", "2026-05-01", changeItem("basic", option("o", "basic", charge("oc", "1")))},
		"a plan change of an ended item":             {"ended on 2026-06-30", "2026-07-01", changeItem("gone", plan("pro", charge("pc", "1")))},
		"a charge that isn't there":                  {"no recurring charge", "2026-05-01", customize("basic", of("nothing"), price("1"))},
		"a price for a one-time charge":              {"no recurring charge", "2026-05-01", customize("basic", of("setup"), price("1"))},
		"fewer than none":                            {"can't go below 0", "2026-05-01", quantityBy("basic", "-2")},
		"a quantity of what bills once":              {"no recurring charge", "2026-05-01", quantityTo("onceonly", "2")},
		"an end of what was never there":             {"not on the contract", "2026-05-01", cancel("nobody")},
		"an end of what only comes later":            {"not on the contract", "2026-06-01", cancel("late")},
		"a second end":                               {"ended on 2026-06-30", "2026-09-01", cancel("gone")},
		"a second end on the same day":               {"ended on 2026-06-30", "2026-07-01", cancel("gone")},
		"a discount that ends before it begins":      {"before it begins", "2026-05-01", discount("d", "", "", "2026-05-01")},
		"a discount on an item that has ended":       {"ended on 2026-06-30", "2026-08-01", discount("d", "gone", "", "")},
		"a discount on a charge that isn't there":    {"has no charge", "2026-05-01", discount("d", "basic", "nothing", "")},
		"a renewal in the middle of a term":          {"begins on the day after", "2026-05-01", renew(timeline.RenewItem{TermMonths: 12})},
		"a renewal without a length":                 {"length of the new term", "2027-04-01", renew(timeline.RenewItem{})},
		"a negotiated price for another cycle":       {"name its price or its cycle", "2026-05-01", changeItem("special", plan("special2", yearly(charge("deal2", "9"))))},
		"a kept price for another cycle":             {"name its price or its cycle", "2026-05-01", changeItem("special", plan("pro", yearly(charge("deal3", "9"))), keepPrices)},
		"a next period of two charges that disagree": {"can't say from which", "2026-05-15", changeItem("mixed", plan("pro", func() timeline.ChargeSpec { c := charge("q", "1"); c.CycleMonths = 3; return c }()), nextPeriod)},
	} {
		t.Run(name, func(t *testing.T) {
			s := &story{t: t}
			s.change("2026-04-01", sign(timeline.Sign{TermMonths: 12, Items: []timeline.NewItem{
				plan("basic", charge("base", "1000"), once(charge("setup", "5"))),
				option("extra", "basic", charge("more", "100")),
				plan("gone", charge("g", "1")),
				plan("onceonly", once(charge("single", "1"))),
				plan("special", negotiated(charge("deal", "10"), "8")),
				plan("mixed", charge("m", "1"), yearly(charge("y", "12"))),
			}}))
			s.change("2026-07-01", cancel("gone"), addItem(plan("late", charge("l", "1"))))
			s.refuses(c.reason, c.on, c.op)
		})
	}
}

func TestAContractWithoutATermHasNothingToRenew(t *testing.T) {
	signed(t, "2026-04-01", plan("basic", charge("base", "1000"))).refuses("no term", "2026-05-01", renew(timeline.RenewItem{TermMonths: 12}))
}

func TestNothingOutlivesItsContract(t *testing.T) {
	begin := func() *story {
		s := &story{t: t}
		s.change("2026-04-01", sign(timeline.Sign{TermMonths: 12, Items: []timeline.NewItem{plan("basic", charge("base", "1000")), plan("other", charge("extra", "1"))}}))
		return s
	}
	for name, tell := range map[string]func(*story){
		"added in the change that ends it": func(s *story) {
			s.change("2026-06-01", addItem(plan("new", charge("n", "1"), once(charge("setup", "5")))), terminate())
		},
		"replaced in the change that ends it": func(s *story) {
			s.change("2026-06-01", changeItem("basic", plan("new", charge("n", "1"))), terminate())
		},
		"still waiting for the next period": func(s *story) {
			s.change("2026-05-15", changeItem("basic", plan("new", yearly(charge("n", "1"))), nextPeriod))
			s.change("2026-05-20", terminate())
		},
	} {
		s := begin()
		tell(s)
		tl := s.fold()
		for _, item := range tl.Items {
			for _, c := range item.Charges {
				if item.Until.After(tl.Until) || c.Until.After(tl.Until) && !c.Empty() {
					t.Errorf("%s: %s is there %s, its charge %s, the contract until %s", name, item.ID, item.Range, c.Range, tl.Until)
				}
			}
		}
		for _, id := range []string{"n"} {
			if !chargeOf(t, tl, id).Empty() {
				t.Errorf("%s: %s would be billed for %s", name, id, chargeOf(t, tl, id).Range)
			}
		}
	}
}

func TestMonthEndTermsDoNotDrift(t *testing.T) {
	s := &story{t: t}
	s.change("2026-01-31", sign(timeline.Sign{TermMonths: 1, Renewal: timeline.Renewal{Kind: timeline.RenewAuto, TermMonths: 1}, Items: []timeline.NewItem{plan("basic", charge("base", "1000"))}}))
	tl := s.fold()
	for i, want := range []string{"[2026-01-31, 2026-02-28)", "[2026-02-28, 2026-03-31)", "[2026-03-31, 2026-04-30)", "[2026-04-30, 2026-05-31)"} {
		if got := tl.Terms[i]; got.String() != want || got.Number != i+1 {
			t.Errorf("term %d is %s, want %s", got.Number, got, want)
		}
	}
}

func TestTheRuleDecidesWhatATermThatEndsBecomes(t *testing.T) {
	twoYears := func(r timeline.Renewal) (*story, timeline.Timeline) {
		s := &story{t: t}
		s.change("2026-04-01", sign(timeline.Sign{TermMonths: 24, Renewal: r, Items: []timeline.NewItem{plan("basic", charge("base", "1000"))}}))
		return s, s.fold()
	}
	_, none := twoYears(timeline.Renewal{Kind: timeline.RenewNone})
	wantItem(t, none, "basic", "2026-04-01", "2028-04-01", timeline.EndCompleted)
	if none.EndBy != timeline.EndCompleted || none.Until != date("2028-04-01") || len(none.Terms) != 1 {
		t.Errorf("without renewal it ends on %s by %q after %d terms", none.Until, none.EndBy, len(none.Terms))
	}
	_, auto := twoYears(timeline.Renewal{Kind: timeline.RenewAuto, TermMonths: 6})
	if auto.Until != civil.Forever || auto.Terms[1].String() != "[2028-04-01, 2028-10-01)" || auto.Terms[1].ChangeID != "" {
		t.Errorf("renewed automatically it ends on %s, its second term is %+v", auto.Until, auto.Terms[1])
	}
	if last := auto.Terms[len(auto.Terms)-1]; !last.Contains(date(through)) {
		t.Errorf("terms are listed to %s, asked was %s", last, through)
	}
	s, _ := twoYears(timeline.Renewal{Kind: timeline.RenewNone})
	id := s.change("2028-04-01", renew(timeline.RenewItem{TermMonths: 12, Renewal: &timeline.Renewal{Kind: timeline.RenewAuto}}))
	agreed := s.fold()
	if agreed.Terms[1].ChangeID != id || agreed.Terms[1].String() != "[2028-04-01, 2029-04-01)" || agreed.Terms[2].String() != "[2029-04-01, 2030-04-01)" || agreed.Until != civil.Forever {
		t.Errorf("the agreed renewal gives %+v until %s", agreed.Terms, agreed.Until)
	}
	s.refuses("begins on the day after", "2028-04-01", renew(timeline.RenewItem{TermMonths: 12}))
}

func TestAnAutomaticRenewalWithoutALengthTakesTheTermsOwn(t *testing.T) {
	s := &story{t: t}
	s.change("2026-04-01", sign(timeline.Sign{TermMonths: 3, Renewal: timeline.Renewal{Kind: timeline.RenewAuto}, Items: []timeline.NewItem{plan("basic", charge("base", "1000"))}}))
	if got := s.fold().Terms[1].String(); got != "[2026-07-01, 2026-10-01)" {
		t.Errorf("the second term is %s", got)
	}
}

func TestAChangeOnTheFirstDayOfATermComesAfterTheAutomaticRenewal(t *testing.T) {
	s := &story{t: t}
	s.change("2026-04-01", sign(timeline.Sign{TermMonths: 12, Renewal: timeline.Renewal{Kind: timeline.RenewAuto}, Items: []timeline.NewItem{plan("basic", charge("base", "1000"))}}))
	s.change("2027-04-01", customize("basic", price("900")))
	tl := s.fold()
	wantSegments(t, tl, "base", "2026-04-01..2027-03-31 1 × 1000", "2027-04-01.. 1 × 900")
	if term, ok := tl.TermOn(date("2027-04-01")); !ok || term.Number != 2 {
		t.Errorf("1 April 2027 lies in term %d", term.Number)
	}
}

func TestAnEndOnTheLastDayOfATermIsAskedForAndStopsTheRenewal(t *testing.T) {
	s := &story{t: t}
	s.change("2026-04-01", sign(timeline.Sign{TermMonths: 12, Renewal: timeline.Renewal{Kind: timeline.RenewAuto}, Items: []timeline.NewItem{plan("basic", charge("base", "1000"))}}))
	s.change("2027-04-01", terminate())
	tl := s.fold()
	if tl.Until != date("2027-04-01") || tl.EndBy != timeline.EndCancelled || len(tl.Terms) != 1 {
		t.Errorf("it ends on %s by %q after %d terms", tl.Until, tl.EndBy, len(tl.Terms))
	}
}

func TestATerminationCutsTheRunningTerm(t *testing.T) {
	s := &story{t: t}
	s.change("2026-04-01", sign(timeline.Sign{TermMonths: 12, Items: []timeline.NewItem{plan("basic", charge("base", "1000"))}}))
	s.change("2026-09-16", terminate())
	if tl := s.fold(); tl.Terms[0].Until != date("2026-09-16") || tl.Items[0].EndedBy != "change-2" {
		t.Errorf("the term is %s, the item ended by %q", tl.Terms[0], tl.Items[0].EndedBy)
	}
}

func TestACancelledMainItemTakesItsOptionsAlongAndTheLastOneTheContract(t *testing.T) {
	s := signed(t, "2026-04-01", plan("basic", charge("base", "1000")), option("extra", "basic", charge("more", "1")), plan("other", charge("o", "1")))
	s.change("2026-06-01", cancel("basic"))
	tl := s.fold()
	wantItem(t, tl, "extra", "2026-04-01", "2026-06-01", timeline.EndCancelled)
	wantItem(t, tl, "other", "2026-04-01", "infinity", "")
	if tl.Until != civil.Forever {
		t.Errorf("the contract ends on %s with an item left", tl.Until)
	}
	s.change("2026-07-01", cancel("other"))
	if tl := s.fold(); tl.Until != date("2026-07-01") || tl.EndBy != timeline.EndCancelled {
		t.Errorf("the contract goes on to %s without an item", tl.Until)
	}
}

func TestAnOptionIsCancelledAlone(t *testing.T) {
	s := signed(t, "2026-04-01", plan("basic", charge("base", "1000")), option("extra", "basic", charge("more", "1")))
	s.change("2026-06-01", cancel("extra"))
	tl := s.fold()
	wantItem(t, tl, "basic", "2026-04-01", "infinity", "")
	wantItem(t, tl, "extra", "2026-04-01", "2026-06-01", timeline.EndCancelled)
}

func TestByStaysRelativeWhenAnEarlierQuantityIsRecordedLater(t *testing.T) {
	s := signed(t, "2026-04-01", plan("basic", charge("base", "100")))
	s.change("2026-06-01", quantityBy("basic", "5"))
	wantSegments(t, s.fold(), "base", "2026-04-01..2026-05-31 1 × 100", "2026-06-01.. 6 × 100")
	s.change("2026-05-01", quantityTo("basic", "10"))
	wantSegments(t, s.fold(), "base", "2026-04-01..2026-04-30 1 × 100", "2026-05-01..2026-05-31 10 × 100", "2026-06-01.. 15 × 100")
	s.refuses("would be -2", "2026-07-01", quantityBy("basic", "-17"))
}

func TestALaterDatedChangeKeepsItsSayOverWhatItNames(t *testing.T) {
	s := signed(t, "2026-04-01", plan("basic", charge("base", "100")))
	s.change("2026-06-01", customize("basic", price("80")))
	s.change("2026-05-01", quantityTo("basic", "3"), customize("basic", price("90")))
	wantSegments(t, s.fold(), "base", "2026-04-01..2026-04-30 1 × 100", "2026-05-01..2026-05-31 3 × 90", "2026-06-01.. 3 × 80")
}

func TestWhatIsReservedIsPlannedAndNotActual(t *testing.T) {
	s := signed(t, "2026-04-01", plan("basic", charge("base", "100")))
	s.reserve("2026-06-01", quantityTo("basic", "3"))
	planned := chargeOf(t, s.fold(), "base").Segments()
	if len(planned) != 2 || planned[0].Planned || !planned[1].Planned {
		t.Errorf("planned are %+v", planned)
	}
	actual, _ := timeline.Fold(timeline.Book{}, timeline.Actual(s.changes), date(through))
	wantSegments(t, actual, "base", "2026-04-01.. 1 × 100")
	s.changes[1].Reserved = false // executing it moves nothing
	wantSegments(t, s.fold(), "base", "2026-04-01..2026-05-31 1 × 100", "2026-06-01.. 3 × 100")
}

func TestBillingStartsOnIsTheLaterOfContractAndItem(t *testing.T) {
	late := plan("late", charge("l", "1"))
	late.BillingStartsOn = date("2026-07-01")
	s := &story{t: t}
	s.change("2026-04-01", sign(timeline.Sign{BillingStartsOn: date("2026-06-01"), Items: []timeline.NewItem{plan("basic", charge("base", "1")), late}}))
	s.change("2026-05-01", changeItem("late", plan("next", yearly(charge("n", "1")))))
	tl := s.fold()
	for id, want := range map[string]string{"base": "2026-06-01", "l": "2026-07-01", "n": "2026-07-01"} {
		if got := chargeOf(t, tl, id).BillingStartsOn.String(); got != want {
			t.Errorf("%s is billed from %s, want %s", id, got, want)
		}
	}
}

func TestAnEffectSaysWhatMovedAndFromWhat(t *testing.T) {
	s := signed(t, "2026-04-01", plan("basic", charge("base", "100")))
	id := s.change("2026-05-01", quantityTo("basic", "3"), customize("basic", price("90")))
	var got []string
	for _, e := range s.fold().Effects {
		if e.ChangeID == id {
			got = append(got, fmt.Sprintf("%s %s %s%s: %s to %s", e.On, e.Op, e.ItemID, e.Charge, e.Before, e.After))
		}
	}
	if want := []string{"2026-05-01 change_quantity basic: 1 to 3", "2026-05-01 customize_item basicbase: 100 to 90"}; !slices.Equal(got, want) {
		t.Errorf("effects %q, want %q", got, want)
	}
	if money.Int(3).Cmp(s.fold().Items[0].QuantityOn(date("2026-05-01"))) != 0 {
		t.Error("the quantity is not the one the effect says")
	}
}
