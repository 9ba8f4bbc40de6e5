package timeline_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/timeline"
)

func TestNoticeIsCountedFromTheDayAfterTheTerm(t *testing.T) {
	for _, c := range []struct {
		until        string
		months, days int
		want         string
	}{
		{"2026-04-01", 1, 0, "2026-02-28"}, // the term ends on 31 March
		{"2026-04-01", 3, 0, "2025-12-31"},
		{"2026-03-31", 1, 0, "2026-02-27"}, // the term ends on 30 March
		{"2026-04-01", 0, 30, "2026-03-01"},
		{"2028-03-01", 1, 0, "2028-01-31"}, // the term ends on a leap day
		{"2026-04-01", 0, 0, ""},
	} {
		on, ok := timeline.Renewal{NoticeMonths: c.months, NoticeDays: c.days}.NoticeOn(date(c.until))
		if got := on.String(); ok != (c.want != "") || ok && got != c.want {
			t.Errorf("a term until %s with %d months, %d days: %s, want %s", c.until, c.months, c.days, got, c.want)
		}
	}
	if _, ok := (timeline.Renewal{NoticeMonths: 1}).NoticeOn(civil.Forever); ok {
		t.Error("a term without an end has a day for notice")
	}
}

func TestAnUpliftIsRoundedToItsUnit(t *testing.T) {
	for _, c := range []struct {
		price, percent, unit string
		rounding             money.Rounding
		want                 string
	}{
		{"1000", "3", "0", "", "1030"},
		{"1001", "3", "0", "", "1031"}, // 1031.03
		{"1234", "5", "10", "", "1290"},
		{"1234", "5", "10", money.Up, "1300"},
		{"1235", "4", "10", money.HalfUp, "1280"}, // 1284.4
		{"0.35", "10", "0.01", "", "0.38"},        // 0.385
		{"1000", "-5", "1", "", "950"},
		{"1000", "0", "100", "", "1000"},
	} {
		percent := money.MustParse(c.percent)
		r := timeline.Renewal{UpliftPercent: &percent, UpliftUnit: money.MustParse(c.unit), UpliftRounding: c.rounding}
		if got := r.Uplifted(money.MustParse(c.price)); !got.Equal(money.MustParse(c.want)) {
			t.Errorf("%s raised by %s %% in units of %s: %s, want %s", c.price, c.percent, c.unit, got, c.want)
		}
	}
}

// fee is what a contract's end costs; none where it costs nothing.
func fee(tl timeline.Timeline) string {
	for _, item := range tl.Items {
		for _, c := range item.Charges {
			if c.Code == timeline.FeeCode {
				return fmt.Sprintf("%s on %s", c.Steps[0].Terms.ListPrice, c.From)
			}
		}
	}
	return ""
}

func terminating(f timeline.Fee) timeline.Operation {
	f.ChargeID, f.Name, f.TaxCategory = "leave", "解約金", "out_of_scope"
	return timeline.Operation{Op: timeline.OpTerminate, Terminate: &timeline.Terminate{Fee: &f}}
}

func TestAFeeForEndingEarlyIsAShareOfTheRest(t *testing.T) {
	life := func() *story {
		s := &story{t: t}
		s.change("2026-04-01", sign(timeline.Sign{TermMonths: 12, MinimumMonths: 6, Items: []timeline.NewItem{plan("basic", charge("base", "1000"), yearly(charge("year", "12000")))}}))
		return s
	}
	for _, c := range []struct {
		on   string
		fee  timeline.Fee
		want string
	}{
		// Ten months at 1,000 and at a twelfth of 12,000.
		{"2026-06-01", timeline.Fee{Kind: timeline.FeeRest, Percent: money.Int(100)}, "20000 on 2026-05-31"},
		{"2026-06-01", timeline.Fee{Kind: timeline.FeeRest, Percent: money.Int(50)}, "10000 on 2026-05-31"},
		// Four months to the end of the minimum period.
		{"2026-06-01", timeline.Fee{Kind: timeline.FeeRest, Percent: money.Int(100), ToMinimum: true}, "8000 on 2026-05-31"},
		// Three whole months from the 16th and 15 of the 30 days from 16 September.
		{"2026-06-16", timeline.Fee{Kind: timeline.FeeRest, Percent: money.Int(100), ToMinimum: true}, "7000 on 2026-06-15"},
		{"2026-10-01", timeline.Fee{Kind: timeline.FeeRest, Percent: money.Int(100), ToMinimum: true}, ""},
		{"2026-06-01", timeline.Fee{Kind: timeline.FeeFixed, Amount: money.Int(30000)}, "30000 on 2026-05-31"},
	} {
		s := life()
		s.change(c.on, terminating(c.fee))
		if got := fee(s.fold()); got != c.want {
			t.Errorf("ending before %s for %+v costs %q, want %q", c.on, c.fee, got, c.want)
		}
	}
	endless := signed(t, "2026-04-01", plan("basic", charge("base", "1000")))
	endless.refuses("no end that the rest could be counted to", "2026-06-01", terminating(timeline.Fee{Kind: timeline.FeeRest, Percent: money.Int(50)}))
}

func starting(on string, shift timeline.Shift) timeline.Operation {
	return timeline.Operation{Op: timeline.OpChangeStart, ChangeStart: &timeline.ChangeStart{StartOn: date(on), Shift: shift}}
}

func TestWhatWasAgreedAtSigningMovesWithTheStartOrStays(t *testing.T) {
	for _, c := range []struct {
		to    string
		shift timeline.Shift
		want  string
	}{
		{"2026-05-01", timeline.ShiftAll, "2026-05-01 term 2026-05-01..2027-04-30 minimum 2026-10-31 discount 2026-07-31 trial 2026-05-31"},
		{"2026-04-20", timeline.ShiftStart, "2026-04-20 term 2026-04-20..2027-03-31 minimum 2026-09-30 discount 2026-06-30 trial 2026-04-30"},
		{"2026-03-15", timeline.ShiftAll, "2026-03-15 term 2026-03-15..2027-03-14 minimum 2026-09-14 discount 2026-06-13 trial 2026-04-14"},
	} {
		s := &story{t: t}
		tried := plan("basic", charge("base", "1000"))
		tried.Trial = &timeline.Trial{Months: 1}
		s.change("2026-04-01", sign(timeline.Sign{TermMonths: 12, MinimumMonths: 6, Items: []timeline.NewItem{tried}, Discounts: []timeline.AddDiscount{
			{ID: "off", Name: "off", Kind: timeline.Percent, Value: money.Int(10), Until: date("2026-07-01")},
		}}))
		s.change(c.to, starting(c.to, c.shift))
		tl := s.fold()
		last := func(until civil.Date) civil.Date { return until.AddDays(-1) }
		got := fmt.Sprintf("%s term %s..%s minimum %s discount %s trial %s", tl.StartOn, tl.Terms[0].From, tl.Terms[0].LastDay(), last(tl.MinimumUntil), last(tl.Discounts[0].Until), last(tl.Items[0].TrialUntil))
		if got != c.want {
			t.Errorf("to %s (%s)\n got %s\nwant %s", c.to, c.shift, got, c.want)
		}
	}
	s := &story{t: t}
	s.change("2026-04-01", sign(timeline.Sign{TermMonths: 1, Items: []timeline.NewItem{plan("basic", charge("base", "1000"))}}))
	s.refuses("before it would begin", "2026-05-01", starting("2026-05-01", timeline.ShiftStart))
}

func TestInAGraceTheNextTermIsAgreedAndNothingElse(t *testing.T) {
	s := &story{t: t}
	s.change("2026-04-01", sign(timeline.Sign{TermMonths: 3, Renewal: timeline.Renewal{Kind: timeline.RenewManual, Unagreed: timeline.Grace, GraceDays: 20}, Items: []timeline.NewItem{plan("basic", charge("base", "1000"))}}))
	if tl := s.fold(); tl.GraceFrom != date("2026-07-01") || tl.Until != date("2026-07-21") {
		t.Fatalf("the grace is %s to %s", tl.GraceFrom, tl.Until)
	}
	const reason = "agree on the next term by renew_item on 2026-07-01"
	s.refuses(reason, "2026-07-05", timeline.Operation{Op: timeline.OpChangeRenewal, ChangeRenewal: &timeline.ChangeRenewal{Renewal: timeline.Renewal{Kind: timeline.RenewAuto, TermMonths: 3}}})
	s.refuses(reason, "2026-07-05", timeline.Operation{Op: timeline.OpChangeTerm, ChangeTerm: &timeline.ChangeTerm{Months: 6}})
	s.refuses(reason, "2026-07-05", timeline.Operation{Op: timeline.OpSuspend, Suspend: &timeline.Suspend{Extend: true}})
	s.change("2026-07-01", renew(timeline.RenewItem{TermMonths: 3, Renewal: &timeline.Renewal{Kind: timeline.RenewAuto}}))
	if tl := s.fold(); !tl.GraceFrom.IsZero() || tl.Terms[1].LastDay() != date("2026-09-30") {
		t.Errorf("agreed, the grace is from %s and the term %s", tl.GraceFrom, tl.Terms[1].Range)
	}
}

func TestATermStandsStillInASuspensionThatLengthensIt(t *testing.T) {
	s := &story{t: t}
	s.change("2026-04-01", sign(timeline.Sign{TermMonths: 3, Renewal: timeline.Renewal{Kind: timeline.RenewAuto}, Items: []timeline.NewItem{plan("basic", charge("base", "1000"))}}))
	s.change("2026-06-01", timeline.Operation{Op: timeline.OpSuspend, Suspend: &timeline.Suspend{Extend: true}})
	if tl := s.fold(); !tl.StandsStill() || len(tl.Terms) != 1 || tl.StateOn(date("2029-01-01")) != timeline.Suspended {
		t.Errorf("terms %v, state %s", tl.Terms, tl.StateOn(date("2029-01-01")))
	}
	s.change("2026-08-11", timeline.Operation{Op: timeline.OpResume, Resume: &timeline.Resume{}}) // after 71 days
	if tl := s.fold(); tl.StandsStill() || tl.Terms[0].Until != date("2026-07-01").AddDays(71) || tl.Terms[1].Until != date("2026-12-10") {
		t.Errorf("terms %v", tl.Terms[:2])
	}
}

// TestAnEarlyResumptionLeavesATermThatWasAgreedMeanwhile: the days that a suspension had added are in no end that was agreed after it.
func TestAnEarlyResumptionLeavesATermThatWasAgreedMeanwhile(t *testing.T) {
	s := &story{t: t}
	s.change("2026-01-01", sign(timeline.Sign{TermMonths: 1, Renewal: timeline.Renewal{Kind: timeline.RenewAuto, TermMonths: 3}, Items: []timeline.NewItem{plan("basic", charge("base", "1000"))}}))
	s.change("2026-01-01", timeline.Operation{Op: timeline.OpSuspend, Suspend: &timeline.Suspend{Until: date("2026-08-01"), Extend: true}})
	s.change("2026-01-11", timeline.Operation{Op: timeline.OpChangeTerm, ChangeTerm: &timeline.ChangeTerm{Months: 6}})
	s.change("2026-02-01", timeline.Operation{Op: timeline.OpResume, Resume: &timeline.Resume{}})
	if tl := s.fold(); tl.Terms[0].Until != date("2026-07-01") || tl.Terms[1].From != date("2026-07-01") {
		t.Errorf("terms %v", tl.Terms[:2])
	}
}

func TestDeadlinesAreOfTheRunningTerm(t *testing.T) {
	s := &story{t: t}
	tried := plan("basic", charge("base", "1000"))
	tried.Trial = &timeline.Trial{Days: 14}
	own := option("extra", "basic", charge("more", "1"))
	own.Term = &timeline.ItemTerm{Months: 4, Renewal: timeline.Renewal{Kind: timeline.RenewAuto}}
	s.change("2026-04-01", sign(timeline.Sign{TermMonths: 12, Renewal: timeline.Renewal{Kind: timeline.RenewAuto, NoticeMonths: 2}, Items: []timeline.NewItem{tried, own}, Discounts: []timeline.AddDiscount{
		{ID: "off", Name: "off", Kind: timeline.Percent, Value: money.Int(10), Until: date("2026-07-01")},
	}}))
	shown := func(on string) (all []string) {
		for _, d := range s.fold().Deadlines(date(on)) {
			all = append(all, strings.TrimSpace(fmt.Sprintf("%s %s %s", d.On, d.Kind, d.SubjectID)))
		}
		return all
	}
	want := []string{"2026-04-14 trial_end basic", "2026-06-30 discount_end off", "2026-08-01 renewal extra", "2027-01-31 notice", "2027-04-01 renewal"}
	if got := shown("2026-04-01"); !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	s.change("2026-11-01", terminate())
	want = []string{"2026-08-01 renewal extra", "2026-10-31 end"}
	if got := shown("2026-07-02"); !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	s.change("2026-04-01", timeline.Operation{Op: timeline.OpVoid, Void: &timeline.Void{}})
	if got := shown("2026-04-01"); got != nil {
		t.Errorf("of what never was: %q", got)
	}
	s.refuses("void already", "2026-04-01", timeline.Operation{Op: timeline.OpVoid, Void: &timeline.Void{}})
}

func TestATransferKeepsTheHistoryAndChangesTheParty(t *testing.T) {
	s := &story{t: t}
	s.change("2026-04-01", sign(timeline.Sign{CustomerID: "one", AccountID: "a", Items: []timeline.NewItem{plan("basic", charge("base", "1000"))}}))
	s.change("2026-06-10", timeline.Operation{Op: timeline.OpTransfer, Transfer: &timeline.Transfer{CustomerID: "two", AccountID: "b"}})
	tl := s.fold()
	for day, want := range map[string]timeline.ID{"2026-04-01": "one", "2026-06-09": "one", "2026-06-10": "two", "2029-01-01": "two"} {
		if got := tl.PartyOn(date(day)).CustomerID; got != want {
			t.Errorf("on %s it is %s's, want %s", day, got, want)
		}
	}
	if n := len(tl.Items); n != 1 {
		t.Errorf("%d items", n)
	}
}

func TestWhatTheContractAgreedForItselfStaysWhenTheVersionChanges(t *testing.T) {
	for _, keeps := range []bool{true, false} {
		s := signed(t, "2026-04-01", plan("basic", charge("base", "1000"), charge("seat", "10")))
		s.change("2026-05-01", customize("basic", of("base"), func(op *timeline.CustomizeItem) {
			op.Timing, op.Rounding, op.Name = timeline.Arrears, money.HalfUp, "基本料"
		}))
		s.change("2026-06-01", changeItem("basic", plan("basic2", charge("base2", "1100"), charge("seat2", "11")), func(op *timeline.ChangeItem) { op.KeepOwn = keeps }))
		item := s.fold().Item("basic")
		base, _ := item.Charges[0].TermsOn(date("2026-06-01"))
		seat, _ := item.Charges[1].TermsOn(date("2026-06-01"))
		want := "1100 arrears half_up 基本料"
		if !keeps { // as 0.1.0 recorded it
			want = "1100 advance down base2"
		}
		if got := fmt.Sprintf("%s %s %s %s", base.Price(), base.Timing, base.Rounding, base.Name); got != want {
			t.Errorf("it is %s, want %s", got, want)
		}
		if got := fmt.Sprintf("%s %s %s %s", seat.Price(), seat.Timing, seat.Rounding, seat.Name); got != "11 advance down seat2" {
			t.Errorf("the other charge is %s", got)
		}
	}
}
