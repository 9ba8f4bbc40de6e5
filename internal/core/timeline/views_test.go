package timeline_test

import (
	"fmt"
	"slices"
	"testing"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/timeline"
)

func TestADiscountIsOnItsTargetBetweenItsDates(t *testing.T) {
	s := signed(t, "2026-04-01", plan("basic", charge("base", "10"), charge("seat", "1"), once(charge("setup", "5"))), plan("other", charge("o", "1")))
	s.change(
		"2026-04-01",
		discount("onCharge", "basic", "seat", "2026-06-01"), discount("onItem", "basic", "", ""), discount("onContract", "", "", "2026-08-01"), discount("onFee", "basic", "setup", ""),
	)
	tl := s.fold()
	wantSegments(t, tl, "base", "2026-04-01..2026-07-31 1 × 10 onItem onContract", "2026-08-01.. 1 × 10 onItem")
	wantSegments(t, tl, "seat", "2026-04-01..2026-05-31 1 × 1 onCharge onItem onContract", "2026-06-01..2026-07-31 1 × 1 onItem onContract", "2026-08-01.. 1 × 1 onItem")
	wantSegments(t, tl, "setup", "2026-04-01..2026-04-01 1 × 5 onFee") // one-time charges only where they are named
	wantSegments(t, tl, "o", "2026-04-01..2026-07-31 1 × 1 onContract", "2026-08-01.. 1 × 1")
}

func TestADiscountOfItemOrContractGoesOnThroughAPlanChangeOneOfAChargeEndsWithIt(t *testing.T) {
	s := signed(t, "2026-04-01", plan("basic", charge("base", "10")))
	s.change("2026-04-01", discount("onCharge", "basic", "base", ""), discount("onItem", "basic", "", ""), discount("onContract", "", "", ""))
	s.change("2026-05-01", changeItem("basic", plan("pro", charge("base2", "20"))))
	s.change("2026-06-01", changeItem("pro", plan("max", charge("base3", "30"))))
	tl := s.fold()
	wantSegments(t, tl, "base", "2026-04-01..2026-04-30 1 × 10 onCharge onItem onContract")
	wantSegments(t, tl, "base2", "2026-05-01..2026-05-31 1 × 20 onItem onContract")
	wantSegments(t, tl, "base3", "2026-06-01.. 1 × 30 onItem onContract")
	s = signed(t, "2026-04-01", plan("basic", charge("base", "10")))
	s.change("2026-04-01", discount("onCharge", "basic", "base", ""))
	s.change("2026-05-01", changeItem("basic", plan("basic2", charge("base2", "20")))) // a newer version: the same charge
	wantSegments(t, s.fold(), "base", "2026-04-01..2026-04-30 1 × 10 onCharge", "2026-05-01.. 1 × 20 onCharge")
}

func TestAnItemThatComesLaterHasTheContractsDiscount(t *testing.T) {
	s := signed(t, "2026-04-01", plan("basic", charge("base", "10")))
	s.change("2026-04-01", discount("onContract", "", "", "2026-07-01"))
	s.change("2026-06-01", addItem(option("extra", "basic", charge("more", "1"))))
	wantSegments(t, s.fold(), "more", "2026-06-01..2026-06-30 1 × 1 onContract", "2026-07-01.. 1 × 1")
}

func TestDaysOfEqualTermsAreOneSegment(t *testing.T) {
	s := signed(t, "2026-04-01", plan("basic", charge("base", "10")))
	s.change("2026-05-01", quantityTo("basic", "3"))
	s.change("2026-05-01", quantityTo("basic", "1")) // back again on the day: nothing to see
	s.change("2026-06-01", quantityTo("basic", "2"))
	s.change("2026-07-01", quantityTo("basic", "1"))
	wantSegments(t, s.fold(), "base", "2026-04-01..2026-05-31 1 × 10", "2026-06-01..2026-06-30 2 × 10", "2026-07-01.. 1 × 10")
}

func TestStatesFollowFromTheDay(t *testing.T) {
	s := &story{t: t}
	s.change("2026-04-01", sign(timeline.Sign{TermMonths: 12, Items: []timeline.NewItem{plan("basic", charge("base", "1")), plan("other", charge("o", "1")), plan("stays", charge("st", "1"))}}))
	s.change("2026-06-01", cancel("basic"))
	s.change("2026-07-01", changeItem("other", plan("next", charge("n", "1"))))
	tl := s.fold()
	for _, c := range []struct {
		item, on string
		want     timeline.ItemState
	}{
		{"basic", "2026-03-31", timeline.WaitingActivation},
		{"basic", "2026-04-01", timeline.WaitingCancellation},
		{"basic", "2026-05-31", timeline.WaitingCancellation},
		{"basic", "2026-06-01", timeline.Cancelled},
		{"other", "2026-06-30", timeline.Active},
		{"other", "2026-07-01", timeline.Replaced},
		{"stays", "2027-03-31", timeline.Active},
		{"stays", "2027-04-01", timeline.Completed},
	} {
		if got := tl.Item(timeline.ID(c.item)).StateOn(date(c.on)); got != c.want {
			t.Errorf("%s on %s is %s, want %s", c.item, c.on, got, c.want)
		}
	}
	for on, want := range map[string]timeline.ItemState{
		"2026-03-31": timeline.WaitingActivation, "2026-04-01": timeline.Active, "2027-03-31": timeline.Active, "2027-04-01": timeline.Completed,
	} {
		if got := tl.StateOn(date(on)); got != want {
			t.Errorf("the contract on %s is %s, want %s", on, got, want)
		}
	}
	s.change("2026-09-01", terminate())
	tl = s.fold()
	for on, want := range map[string]timeline.ItemState{"2026-08-31": timeline.WaitingCancellation, "2026-09-01": timeline.Cancelled} {
		if got := tl.StateOn(date(on)); got != want {
			t.Errorf("the terminated contract on %s is %s, want %s", on, got, want)
		}
	}
}

func TestTheDifferenceOfTwoDaysIsWhatMoved(t *testing.T) {
	s := &story{t: t}
	s.change("2026-04-01", sign(timeline.Sign{TermMonths: 12, Renewal: timeline.Renewal{Kind: timeline.RenewAuto}, Items: []timeline.NewItem{plan("basic", charge("base", "10"))}}))
	s.change("2026-05-01", quantityTo("basic", "3"), customize("basic", price("9")), discount("off", "basic", "base", ""))
	s.change("2026-06-01", addItem(option("extra", "basic", charge("more", "1"))))
	write := func(from, until string) []string {
		var out []string
		for _, e := range timeline.Diff(s.fold(), date(from), date(until)) {
			out = append(out, fmt.Sprintf("%s%s %s: %s to %s", e.ItemID, e.Charge, e.Attribute, e.Before, e.After))
		}
		return out
	}
	want := []string{"basic quantity: 1 to 3", "basicbase price: 10 to 9", "basicbase discount:  to off percent 10", "extra state: waiting_activation to active"}
	if got := write("2026-04-30", "2026-06-01"); !slices.Equal(got, want) {
		t.Errorf("moved %q, want %q", got, want)
	}
	if got := write("2027-03-31", "2027-04-01"); !slices.Equal(got, []string{" term: 2027-03-31 to 2028-03-31"}) {
		t.Errorf("over the end of the term moved %q", got)
	}
	if got := write("2026-06-15", "2026-06-16"); len(got) != 0 {
		t.Errorf("between two days alike moved %q", got)
	}
}

func TestWhatEqualsTheStateIsNotNamed(t *testing.T) {
	s := signed(t, "2026-04-01", plan("basic", negotiated(charge("base", "10"), "9"), charge("seat", "1")))
	tl := s.fold()
	all := customize("basic", of("base"), price("9.00"), cycle(1), anchor(2026, 4, 1), func(op *timeline.CustomizeItem) {
		op.Timing, op.Rounding, op.Name = timeline.Advance, "down", "base"
	})
	if named, anything := tl.Named(date("2026-05-01"), all); anything {
		t.Errorf("a form that sends everything names %+v", named.CustomizeItem)
	}
	all.CustomizeItem.Timing = timeline.Arrears
	named, anything := tl.Named(date("2026-05-01"), all)
	if c := named.CustomizeItem; !anything || c.Timing != timeline.Arrears || c.NegotiatedPrice != nil || c.CycleMonths != 0 || !c.Anchor.IsZero() || c.Rounding != "" || c.Name != "" {
		t.Errorf("of everything it names %+v", c)
	}
	if all.CustomizeItem.NegotiatedPrice == nil {
		t.Error("what was asked was altered")
	}
	for name, c := range map[string]struct {
		op    timeline.Operation
		names bool
	}{
		"a price that only one of the charges has": {customize("basic", price("9")), true},
		"the list price of a charge that has it":   {customize("basic", of("seat"), func(op *timeline.CustomizeItem) { op.BackToList = true }), false},
		"the list price of one that was agreed":    {customize("basic", of("base"), func(op *timeline.CustomizeItem) { op.BackToList = true }), true},
		"the quantity that it has":                 {quantityTo("basic", "1.0"), false},
		"another quantity":                         {quantityTo("basic", "2"), true},
		"none more":                                {quantityBy("basic", "0"), false},
		"one more":                                 {quantityBy("basic", "1"), true},
		"what isn't there":                         {customize("nobody", price("9")), true},
		"the quantity of what isn't there":         {quantityTo("nobody", "1"), true},
		"an end":                                   {terminate(), true},
	} {
		if _, got := tl.Named(date("2026-05-01"), c.op); got != c.names {
			t.Errorf("%s: named %t, want %t", name, got, c.names)
		}
	}
}

func TestTouchedAreTheChargesWhoseBillMayDiffer(t *testing.T) {
	s := signed(t, "2026-04-01", plan("basic", charge("base", "10"), charge("seat", "1")), plan("other", charge("o", "1")))
	before := s.fold()
	touched := func(ops ...timeline.Operation) []timeline.ID {
		c := s.next("2026-05-01", ops...)
		after, refused := timeline.Fold(timeline.Book{}, append(slices.Clone(s.changes), c), date(through))
		if len(refused) > 0 {
			t.Fatal(refused)
		}
		for _, touch := range timeline.Touched(before, after) {
			if touch.From != date("2026-05-01") {
				t.Errorf("%s is touched from %s", touch.Charge, touch.From)
			}
		}
		return chargesOf(timeline.Touched(before, after))
	}
	for name, c := range map[string]struct {
		got, want []timeline.ID
	}{
		"a price":      {touched(customize("basic", of("seat"), price("2"))), []timeline.ID{"seat"}},
		"a quantity":   {touched(quantityTo("basic", "2")), []timeline.ID{"base", "seat"}},
		"a name":       {touched(customize("basic", func(op *timeline.CustomizeItem) { op.Name = "Other" })), nil},
		"a new item":   {touched(addItem(plan("new", charge("n", "1")))), []timeline.ID{"n"}},
		"a discount":   {touched(discount("off", "", "", "")), []timeline.ID{"base", "seat", "o"}},
		"an end":       {touched(cancel("other")), []timeline.ID{"o"}},
		"another plan": {touched(changeItem("other", plan("pro", charge("p", "2")))), []timeline.ID{"o", "p"}},
		"nothing":      {chargesOf(timeline.Touched(before, before)), nil},
	} {
		if !slices.Equal(c.got, c.want) {
			t.Errorf("%s touches %q, want %q", name, c.got, c.want)
		}
	}
}

func chargesOf(touched []timeline.Touch) []timeline.ID {
	var out []timeline.ID
	for _, t := range touched {
		out = append(out, t.Charge)
	}
	return out
}

func TestAChainIsTouchedWhole(t *testing.T) {
	s := signed(t, "2026-04-01", plan("basic", charge("base", "10")))
	s.change("2026-06-01", changeItem("basic", plan("pro", charge("base2", "20"))))
	before := s.fold()
	s.change("2026-07-01", quantityTo("pro", "2"))
	from := date("2026-07-01")
	if got := timeline.Touched(before, s.fold()); !slices.Equal(got, []timeline.Touch{{Charge: "base", From: from}, {Charge: "base2", From: from}}) {
		t.Errorf("touched %v", got)
	}
}

func TestTermsOutsideAChargesLifeAreNone(t *testing.T) {
	s := signed(t, "2026-04-01", plan("basic", charge("base", "10")))
	c := chargeOf(t, s.fold(), "base")
	if _, ok := c.TermsOn(date("2026-03-31")); ok {
		t.Error("it has terms before it begins")
	}
	if _, ok := s.fold().TermOn(date("2026-04-01")); ok {
		t.Error("a contract without end has a term")
	}
	if s.fold().Until != civil.Forever || s.fold().Item("nobody") != nil {
		t.Error("it ends, or has an item that nobody added")
	}
}
