package timeline_test

import (
	"fmt"
	"slices"
	"testing"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/timeline"
)

func TestANewerVersionKeepsIdsAndNegotiatedPricesByChargeCode(t *testing.T) {
	s := signed(t, "2026-04-01", plan("basic", negotiated(charge("base", "1000"), "900"), charge("gone", "10"), once(charge("setup", "5"))))
	newer := plan("basic2", charge("base2", "1200"), charge("fresh", "20"), once(charge("setup2", "7")))
	newer.Version = 2
	s.change("2026-06-01", changeItem("basic", newer))
	tl := s.fold()
	if len(tl.Items) != 1 {
		t.Fatalf("it became %d items", len(tl.Items))
	}
	base := chargeOf(t, tl, "base")
	if terms, _ := base.TermsOn(date("2026-06-01")); terms.Version != 2 || terms.ListPrice.String() != "1200" || terms.Price().String() != "900" || terms.VersionID != "basic2-version" {
		t.Errorf("its terms are %+v", terms)
	}
	if gone := chargeOf(t, tl, "gone"); gone.String() != "[2026-04-01, 2026-06-01)" || gone.Continued {
		t.Errorf("a code that the version has no more is there %s", gone.Range)
	}
	if fresh := chargeOf(t, tl, "fresh"); fresh.String() != "[2026-06-01, infinity)" {
		t.Errorf("a new code is there %s", fresh.Range)
	}
	for _, c := range tl.Items[0].Charges {
		if c.ID == "setup2" || c.ID == "base2" {
			t.Errorf("%s was made, unasked", c.ID)
		}
	}
}

func TestTheQuantityIsCarriedWhenTheFirstChargeOfAnItemIsGone(t *testing.T) {
	s := signed(t, "2026-04-01", plan("basic", charge("base", "1000"), charge("seat", "10")))
	s.change("2026-05-01", quantityTo("basic", "3"))
	s.change("2026-06-01", changeItem("basic", plan("basic2", charge("seat2", "20"))))
	s.change("2026-07-01", quantityTo("basic", "5"))
	s.change("2026-08-01", quantityBy("basic", "2"))
	tl := s.fold()
	wantSegments(t, tl, "seat", "2026-04-01..2026-04-30 1 × 10", "2026-05-01..2026-05-31 3 × 10", "2026-06-01..2026-06-30 3 × 20", "2026-07-01..2026-07-31 5 × 20", "2026-08-01.. 7 × 20")
	for day, want := range map[string]string{"2026-03-01": "1", "2026-05-31": "3", "2026-06-01": "3", "2026-07-15": "5", "2027-01-01": "7"} {
		if got := tl.Items[0].QuantityOn(date(day)).String(); got != want {
			t.Errorf("on %s the quantity is %s, want %s", day, got, want)
		}
	}
}

func TestAnotherItemTakesTheQuantityAndNegotiatedPricesOnlyIfKept(t *testing.T) {
	for _, keep := range []bool{false, true} {
		s := signed(t, "2026-04-01", plan("basic", negotiated(charge("base", "1000"), "900")))
		s.change("2026-04-01", quantityTo("basic", "4"))
		how := func(op *timeline.ChangeItem) { op.KeepNegotiated = keep }
		s.change("2026-06-01", changeItem("basic", plan("pro", charge("base2", "2000")), how))
		tl := s.fold()
		wantItem(t, tl, "basic", "2026-04-01", "2026-06-01", timeline.EndReplaced)
		wantItem(t, tl, "pro", "2026-06-01", "infinity", "")
		if tl.Item("pro").ReplacesID != "basic" {
			t.Errorf("pro replaces %q", tl.Item("pro").ReplacesID)
		}
		wantSegments(t, tl, "base2", map[bool]string{false: "2026-06-01.. 4 × 2000", true: "2026-06-01.. 4 × 900"}[keep])
	}
}

func TestChargesOfTheSameCycleAndCodeOrTheOnlyOnesFormAChain(t *testing.T) {
	for name, c := range map[string]struct {
		from, to []timeline.ChargeSpec
		chained  bool
	}{
		"the same code":                    {[]timeline.ChargeSpec{charge("a", "1"), charge("b", "1")}, []timeline.ChargeSpec{charge("x", "1"), charge("a2", "2")}, true},
		"the only recurring charge":        {[]timeline.ChargeSpec{charge("a", "1"), once(charge("f", "1"))}, []timeline.ChargeSpec{charge("x", "2")}, true},
		"other codes, several charges":     {[]timeline.ChargeSpec{charge("a", "1"), charge("b", "1")}, []timeline.ChargeSpec{charge("x", "1")}, false},
		"another cycle under the one code": {[]timeline.ChargeSpec{charge("a", "1")}, []timeline.ChargeSpec{yearly(charge("a2", "1"))}, false},
	} {
		s := signed(t, "2026-01-31", plan("basic", c.from...))
		s.change("2026-04-16", changeItem("basic", plan("pro", c.to...)))
		tl := s.fold()
		old := chargeOf(t, tl, "a")
		if old.Continued != c.chained || old.Until != date("2026-04-16") {
			t.Errorf("%s: the old charge is there %s, continued: %t", name, old.Range, old.Continued)
		}
		var next timeline.Charge
		for _, n := range tl.Item("pro").Charges {
			if n.Chain == "a" || n.Replaces == "a" {
				next = n
			}
		}
		terms, _ := next.TermsOn(date("2026-04-16"))
		want := civil.Anchor{Year: 2026, Month: 4, Day: 16}
		if c.chained {
			want = civil.Anchor{Year: 2026, Month: 1, Day: 31}
		}
		if (next.Chain == "a") != c.chained || (next.Replaces == "a") == c.chained || terms.Anchor != want {
			t.Errorf("%s: %s follows in chain %s instead of %q on the grid of %s", name, next.ID, next.Chain, next.Replaces, terms.Anchor)
		}
	}
}

func TestAPlanChangeLeavesOptionsUnderTheNewPlanOnTheirOwnGrid(t *testing.T) {
	s := signed(t, "2026-01-31", plan("basic", charge("base", "1")), option("extra", "basic", charge("more", "1")), option("over", "basic", charge("past", "1")))
	s.change("2026-03-01", cancel("over"))
	s.change("2026-04-16", changeItem("basic", plan("pro", yearly(charge("year", "10")))))
	tl := s.fold()
	if got := tl.Item("extra").ParentID; got != "pro" {
		t.Errorf("the option is under %q", got)
	}
	if got := tl.Item("over").ParentID; got != "basic" {
		t.Errorf("an option that had ended before is under %q", got)
	}
	if terms, _ := chargeOf(t, tl, "more").TermsOn(date("2026-05-01")); terms.Anchor.Day != 31 {
		t.Errorf("its grid is of %s", terms.Anchor)
	}
	s.change("2026-06-01", cancel("pro"))
	wantItem(t, s.fold(), "extra", "2026-01-31", "2026-06-01", timeline.EndCancelled)
}

func TestOneTimeChargesOfAnotherItemAreBilledOnlyIfAsked(t *testing.T) {
	for _, ask := range []bool{false, true} {
		s := signed(t, "2026-04-01", plan("basic", charge("base", "1"), once(charge("setup", "5"))))
		how := func(op *timeline.ChangeItem) { op.BillOneTime = ask }
		s.change("2026-06-01", changeItem("basic", plan("pro", charge("base2", "1"), once(charge("move", "9"))), how))
		made := slices.ContainsFunc(s.fold().Item("pro").Charges, func(c timeline.Charge) bool { return c.ID == "move" && c.String() == "[2026-06-01, 2026-06-02)" })
		if made != ask {
			t.Errorf("asked %t, made %t", ask, made)
		}
	}
}

func TestWithTheNextPeriodAnotherCycleBeginsAtTheBoundary(t *testing.T) {
	s := signed(t, "2026-01-31", plan("basic", charge("base", "1000")))
	s.change("2026-02-10", changeItem("basic", plan("annual", yearly(charge("year", "10000"))), nextPeriod))
	tl := s.fold()
	wantItem(t, tl, "basic", "2026-01-31", "2026-02-10", timeline.EndReplaced)
	wantSegments(t, tl, "base", "2026-01-31..2026-02-27 1 × 1000")
	wantSegments(t, tl, "year", "2026-02-28.. 1 × 10000")
	// The boundary was a clamped 31st: the anchor isn't moved to the 28th for good.
	if terms, _ := chargeOf(t, tl, "year").TermsOn(date("2026-03-01")); terms.Anchor != (civil.Anchor{Year: 2026, Month: 2, Day: 31}) {
		t.Errorf("the new grid is of %s", terms.Anchor)
	}
	// What still runs on ends with the item that took its place.
	s.change("2026-02-20", terminate())
	tl = s.fold()
	wantSegments(t, tl, "base", "2026-01-31..2026-02-19 1 × 1000")
	wantSegments(t, tl, "year")
}

func TestANewVersionWithAnotherCycleCutsTheGridOrWaitsForIt(t *testing.T) {
	for policy, want := range map[timeline.Policy][]string{
		timeline.Prorate:    {"2026-01-31..2026-02-09 1 × 10", "2026-02-10.. 1 × 100"},
		timeline.NextPeriod: {"2026-01-31..2026-02-27 1 × 10", "2026-02-28.. 1 × 100"},
	} {
		s := signed(t, "2026-01-31", plan("basic", charge("base", "10")))
		how := func(op *timeline.ChangeItem) { op.Policy = policy }
		id := s.reserve("2026-02-10", changeItem("basic", plan("basic2", yearly(charge("base2", "100"))), how))
		tl := s.fold()
		wantSegments(t, tl, "base", want...)
		c := chargeOf(t, tl, "base")
		terms, _ := c.TermsOn(date("2026-03-01"))
		anchors := map[timeline.Policy]string{timeline.Prorate: "2026-02-10", timeline.NextPeriod: "2026-02-31"}
		if terms.Anchor.String() != anchors[policy] || terms.CycleMonths != 12 {
			t.Errorf("%s: a cycle of %d months on the grid of %s", policy, terms.CycleMonths, terms.Anchor)
		}
		if seg := c.Segments()[1]; seg.ChangeID != id || !seg.Planned {
			t.Errorf("%s: the new terms come from %q, planned: %t", policy, seg.ChangeID, seg.Planned)
		}
	}
}

func TestAVersionThatWaitsTakesTheQuantityOfItsDay(t *testing.T) {
	s := signed(t, "2026-04-01", plan("basic", charge("base", "10")))
	s.change("2026-04-10", changeItem("basic", plan("basic2", yearly(charge("base2", "100"))), nextPeriod))
	s.change("2026-04-20", quantityTo("basic", "3"))
	wantSegments(t, s.fold(), "base", "2026-04-01..2026-04-19 1 × 10", "2026-04-20..2026-04-30 3 × 10", "2026-05-01.. 3 × 100")
}

func TestAPlanMayChangeTwiceOnADay(t *testing.T) {
	s := signed(t, "2026-04-01", plan("basic", charge("base", "1")))
	s.change("2026-04-16", changeItem("basic", plan("pro", charge("base2", "2"))))
	s.change("2026-04-16", changeItem("pro", plan("max", charge("base3", "3"))))
	tl := s.fold()
	wantSegments(t, tl, "base2")
	wantSegments(t, tl, "base3", "2026-04-16.. 1 × 3")
	chains := tl.Chains()
	if len(chains) != 1 || chains[0].ItemID != "basic" || len(chains[0].Charges) != 3 {
		t.Errorf("chains are %+v", chains)
	}
}

func TestANewCycleOrAnchorStartsAtTheNextBoundaryWithAllThatWasAskedWithIt(t *testing.T) {
	s := signed(t, "2026-01-31", plan("basic", charge("base", "10")), option("extra", "basic", charge("more", "1")))
	s.change("2026-02-10", customize("basic", cycle(12), price("100")))
	tl := s.fold()
	wantSegments(t, tl, "base", "2026-01-31..2026-02-27 1 × 10", "2026-02-28.. 1 × 100")
	if terms, _ := chargeOf(t, tl, "base").TermsOn(date("2026-03-01")); terms.CycleMonths != 12 || terms.Anchor != (civil.Anchor{Year: 2026, Month: 2, Day: 31}) {
		t.Errorf("a cycle of %d months on the grid of %s", terms.CycleMonths, terms.Anchor)
	}

	s = signed(t, "2026-04-01", plan("basic", charge("base", "10")), option("extra", "basic", charge("more", "1")))
	s.change("2026-04-10", customize("basic", anchor(2026, 4, 20)))
	tl = s.fold()
	for _, id := range []string{"base", "more"} { // an option uses its main item's anchor
		var anchors []string
		for _, step := range chargeOf(t, tl, id).Steps {
			anchors = append(anchors, fmt.Sprintf("%s from %s", step.Terms.Anchor, step.On))
		}
		if want := []string{"2026-04-01 from 2026-04-01", "2026-04-20 from 2026-05-01"}; !slices.Equal(anchors, want) {
			t.Errorf("%s has the anchors %q, want %q", id, anchors, want)
		}
	}
}

func TestANewCycleOrAnchorCutsThePeriodOnItsDateIfAskedTo(t *testing.T) {
	s := signed(t, "2026-04-01", plan("basic", charge("base", "10")))
	s.change("2026-04-10", customize("basic", cycle(12), price("100"), onTheDate))
	wantSegments(t, s.fold(), "base", "2026-04-01..2026-04-09 1 × 10", "2026-04-10.. 1 × 100")
	if terms, _ := chargeOf(t, s.fold(), "base").TermsOn(date("2026-04-10")); terms.Anchor.String() != "2026-04-10" {
		t.Errorf("the new grid is of %s", terms.Anchor)
	}
	s.change("2026-05-20", customize("basic", anchor(2026, 5, 1), onTheDate))
	if terms, _ := chargeOf(t, s.fold(), "base").TermsOn(date("2026-05-20")); terms.Anchor.String() != "2026-05-01" {
		t.Errorf("the new grid is of %s", terms.Anchor)
	}
}

func TestWhatWaitsForABoundaryIsForgottenWhenItsChargeEndsBefore(t *testing.T) {
	s := signed(t, "2026-04-01", plan("basic", charge("base", "10")))
	s.change("2026-04-10", customize("basic", cycle(12), price("100")))
	s.change("2026-04-20", changeItem("basic", plan("pro", charge("base2", "20"))))
	tl := s.fold()
	wantSegments(t, tl, "base", "2026-04-01..2026-04-19 1 × 10")
	wantSegments(t, tl, "base2", "2026-04-20.. 1 × 20")
}

func TestOtherCustomizationsHoldFromTheirDate(t *testing.T) {
	s := signed(t, "2026-04-01", plan("basic", charge("base", "10"), charge("seat", "1")))
	s.change("2026-05-01", customize("basic", of("seat"), price("2"), func(op *timeline.CustomizeItem) {
		op.Timing, op.Rounding, op.Name = timeline.Arrears, "half_up", "Seats"
	}))
	terms, _ := chargeOf(t, s.fold(), "seat").TermsOn(date("2026-05-01"))
	if terms.Timing != timeline.Arrears || terms.Rounding != "half_up" || terms.Name != "Seats" || terms.Price().String() != "2" {
		t.Errorf("its terms are %+v", terms)
	}
	wantSegments(t, s.fold(), "base", "2026-04-01.. 1 × 10")
	s.change("2026-06-01", customize("basic", of("seat"), func(op *timeline.CustomizeItem) { op.BackToList = true }))
	if terms, _ := chargeOf(t, s.fold(), "seat").TermsOn(date("2026-06-01")); terms.NegotiatedPrice != nil || terms.Price().String() != "1" {
		t.Errorf("back to the list price it has %+v", terms)
	}
}

func TestThePolicyIsTheChangesElseTheCharges(t *testing.T) {
	next := charge("base", "10")
	next.ChangePolicy = timeline.NextPeriod
	s := signed(t, "2026-04-01", plan("basic", next))
	s.change("2026-05-10", quantityTo("basic", "2"))
	named := quantityTo("basic", "3")
	named.ChangeQuantity.Policy = timeline.Prorate
	s.change("2026-06-10", named)
	steps := chargeOf(t, s.fold(), "base").Steps
	if steps[1].Policy != timeline.NextPeriod || steps[2].Policy != timeline.Prorate {
		t.Errorf("the policies are %q and %q", steps[1].Policy, steps[2].Policy)
	}
}
