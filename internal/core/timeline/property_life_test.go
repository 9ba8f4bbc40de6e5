package timeline_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/timeline"

	"pgregory.net/rapid"
)

// lifeOps is how many kinds of operations drawLife draws from.
const lifeOps = 12

// drawLife draws an operation on the contract as a whole, or on how an item of it lives.
func drawLife(t *rapid.T, id func(string) string, one func() string, newItem func() timeline.NewItem) timeline.Operation {
	share := money.MustParse(rapid.SampledFrom([]string{"0", "0.5", "1"}).Draw(t, "share"))
	policy := rapid.SampledFrom([]timeline.Policy{"", timeline.Prorate, timeline.NextPeriod}).Draw(t, "life policy")
	later := civil.MustParse("2026-01-01").AddDays(rapid.IntRange(0, 700).Draw(t, "later"))
	of := timeline.ID("")
	if rapid.Bool().Draw(t, "of an item") {
		of = timeline.ID(one())
	}
	switch rapid.IntRange(0, lifeOps-1).Draw(t, "life op") {
	case 0:
		op := timeline.Suspend{ContractItemID: of, Share: share, Policy: policy, Extend: of == "" && rapid.Bool().Draw(t, "extend")}
		if rapid.Bool().Draw(t, "until") {
			op.Until = later
		}
		return timeline.Operation{Op: timeline.OpSuspend, Suspend: &op}
	case 1:
		return timeline.Operation{Op: timeline.OpResume, Resume: &timeline.Resume{ContractItemID: of, Policy: policy}}
	case 2:
		return timeline.Operation{Op: timeline.OpChangeTerm, ChangeTerm: rapid.SampledFrom([]*timeline.ChangeTerm{{Months: 6}, {Open: true}, {Until: later}}).Draw(t, "term")}
	case 3:
		return timeline.Operation{Op: timeline.OpChangeRenewal, ChangeRenewal: &timeline.ChangeRenewal{ContractItemID: of, Renewal: drawRenewal(t)}}
	case 4:
		op := timeline.ChangeBilling{AccountID: timeline.ID(rapid.SampledFrom([]string{"", "account-1", "account-2"}).Draw(t, "account")), Policy: policy}
		if rapid.Bool().Draw(t, "holds") {
			hold := rapid.Bool().Draw(t, "hold")
			op.Hold = &hold
		}
		return timeline.Operation{Op: timeline.OpChangeBilling, ChangeBilling: &op}
	case 5:
		return timeline.Operation{Op: timeline.OpTransfer, Transfer: &timeline.Transfer{CustomerID: timeline.ID(id("customer")), AccountID: timeline.ID(id("account")), Policy: policy}}
	case 6:
		return timeline.Operation{Op: timeline.OpEndDiscount, EndDiscount: &timeline.EndDiscount{DiscountID: timeline.ID(fmt.Sprintf("off%d", rapid.IntRange(1, 20).Draw(t, "discount")))}}
	case 7:
		op := timeline.Terminate{Refund: rapid.SampledFrom([]timeline.Refund{"", timeline.RefundFull, timeline.RefundNone}).Draw(t, "refund")}
		if rapid.Bool().Draw(t, "has a fee") {
			op.Fee = &timeline.Fee{ChargeID: timeline.ID(id("leave")), Name: "解約金", Kind: timeline.FeeRest, Percent: money.Int(50), TaxCategory: "out_of_scope"}
		}
		return timeline.Operation{Op: timeline.OpTerminate, Terminate: &op}
	case 8:
		item := newItem()
		item.Trial = &timeline.Trial{Days: rapid.IntRange(1, 40).Draw(t, "trial"), Share: share}
		return addItem(item)
	case 9:
		item := newItem()
		item.Term = &timeline.ItemTerm{Months: rapid.IntRange(1, 6).Draw(t, "own term"), Renewal: timeline.Renewal{Kind: rapid.SampledFrom([]timeline.RenewalKind{timeline.RenewAuto, timeline.RenewNone}).Draw(t, "own renewal")}}
		return addItem(item)
	case 10:
		return renew(timeline.RenewItem{ContractItemID: of, TermMonths: rapid.IntRange(0, 6).Draw(t, "months")})
	default:
		values := map[string]timeline.FieldValue{"region": json.RawMessage(rapid.SampledFrom([]string{`"東"`, `"西"`, `null`}).Draw(t, "region"))}
		return timeline.Operation{Op: timeline.OpSetCustomFields, SetCustomFields: &timeline.SetCustomFields{Values: values}}
	}
}

func drawRenewal(t *rapid.T) timeline.Renewal {
	three := money.Int(3)
	return rapid.SampledFrom([]timeline.Renewal{
		{Kind: timeline.RenewAuto, TermMonths: 3},
		{Kind: timeline.RenewAuto, TermMonths: 12, Price: timeline.Uplift, UpliftPercent: &three, UpliftUnit: money.Int(1), NoticeMonths: 1},
		{Kind: timeline.RenewManual, Unagreed: timeline.Lapse},
		{Kind: timeline.RenewManual, Unagreed: timeline.ContinueMonthly, NoticeDays: 30},
		{Kind: timeline.RenewManual, Unagreed: timeline.Grace, GraceDays: 20},
		{Kind: timeline.RenewNone},
	}).Draw(t, "rule")
}

// alone are the changes that consist of one operation about the whole history: another start, and void.
func alone(t *rapid.T, start civil.Date) (on civil.Date, op timeline.Operation) {
	if rapid.IntRange(0, 5).Draw(t, "a mistake") == 0 {
		return start, timeline.Operation{Op: timeline.OpVoid, Void: &timeline.Void{}}
	}
	on = start.AddDays(rapid.IntRange(-40, 40).Draw(t, "starts"))
	shift := rapid.SampledFrom([]timeline.Shift{timeline.ShiftAll, timeline.ShiftStart}).Draw(t, "shift")
	return on, timeline.Operation{Op: timeline.OpChangeStart, ChangeStart: &timeline.ChangeStart{StartOn: on, Shift: shift}}
}

// TestALongLifeIsDecidedByWhatFitted lives hundreds of operations with dates in any order, as a service records them: a change that
// doesn't fit, or that would take away what another stands on, isn't recorded. What was recorded stays whole: after every step all
// of it folds, states follow each other without a gap, and what was known at an earlier step reads as it did then.
func TestALongLifeIsDecidedByWhatFitted(t *testing.T) {
	longest := 200
	if testing.Short() {
		longest = 40
	}
	rapid.Check(t, func(t *rapid.T) {
		drawn := drawChangesUpTo(t, longest)
		kept := drawn[:1:1]
		if _, refused := timeline.Fold(timeline.Book{}, kept, date(through)); len(refused) > 0 {
			return
		}
		type belief struct {
			n    int
			said string
		}
		var beliefs []belief
		for _, c := range drawn[1:] {
			c.Version = kept[len(kept)-1].Version + 1
			more := append(kept[:len(kept):len(kept)], c)
			tl, refused := timeline.Fold(timeline.Book{}, more, date(through))
			if len(refused) > 0 {
				continue
			}
			kept = more
			if err := holdsTogether(tl); err != nil {
				t.Fatalf("%v\n%s", err, written(tl))
			}
			if err := statesFit(tl); err != nil {
				t.Fatalf("%v\n%s", err, written(tl))
			}
			if len(kept)%7 == 0 {
				beliefs = append(beliefs, belief{len(kept), written(tl)})
			}
		}
		for _, b := range beliefs {
			known := slices.DeleteFunc(slices.Clone(kept), func(c timeline.Change) bool { return c.Version > kept[b.n-1].Version })
			tl, _ := timeline.Fold(timeline.Book{}, known, date(through))
			if written(tl) != b.said {
				t.Fatalf("what was known after %d changes has changed", b.n)
			}
		}
	})
}

// statesFit checks that a contract's states follow each other from the first day to the last, and agree with the state of any day.
func statesFit(tl timeline.Timeline) error {
	states := tl.States(date(through))
	for i, s := range states {
		if s.Empty() {
			return fmt.Errorf("the state %s is empty: %s", s.State, s.Range)
		}
		if i > 0 && states[i-1].Until != s.From {
			return fmt.Errorf("%s ends on %s and %s begins on %s", states[i-1].State, states[i-1].Until, s.State, s.From)
		}
		if i > 0 && states[i-1].State == s.State && states[i-1].TermUntil == s.TermUntil && states[i-1].Party.CustomerID == s.Party.CustomerID && states[i-1].Party.AccountID == s.Party.AccountID {
			return fmt.Errorf("twice in a row %s", s.State)
		}
		for _, day := range []civil.Date{s.From, s.Until.AddDays(-1)} {
			if day == civil.Forever.AddDays(-1) {
				continue
			}
			if got := tl.StateOn(day); got != s.State {
				return fmt.Errorf("on %s it is %s, in the list %s", day, got, s.State)
			}
			if got := tl.PartyOn(day); got.CustomerID != s.Party.CustomerID || got.AccountID != s.Party.AccountID {
				return fmt.Errorf("on %s it is %s's, in the list %s's", day, got.CustomerID, s.Party.CustomerID)
			}
			if term, ok := tl.TermOn(day); ok && !tl.StandsStill() && !term.From.After(date(through)) && civil.Min(term.Until, tl.Until) != s.TermUntil {
				return fmt.Errorf("on %s its term is over on %s, in the list on %s", day, term.Until, s.TermUntil)
			}
		}
	}
	return nil
}
