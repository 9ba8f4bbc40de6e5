package timeline_test

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"testing"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/timeline"

	"pgregory.net/rapid"
)

// drawChanges draws a life of a contract: a signing and changes of every kind, some of which don't fit.
func drawChanges(t *rapid.T) []timeline.Change { return drawChangesUpTo(t, 12) }

// drawChangesUpTo draws a life with at most so many changes.
func drawChangesUpTo(t *rapid.T, most int) []timeline.Change {
	made := 0
	id := func(prefix string) string { made++; return fmt.Sprintf("%s%d", prefix, made) }
	var items []string
	newItem := func() timeline.NewItem {
		spec := func() timeline.ChargeSpec {
			c := charge(id(rapid.SampledFrom([]string{"base", "seat", "fee"}).Draw(t, "code")), fmt.Sprint(rapid.IntRange(0, 5).Draw(t, "price")))
			c.CycleMonths = rapid.SampledFrom([]int{1, 1, 3, 12}).Draw(t, "cycle")
			c.ChangePolicy = rapid.SampledFrom([]timeline.Policy{timeline.Prorate, timeline.NextPeriod}).Draw(t, "change policy")
			if rapid.IntRange(0, 3).Draw(t, "negotiated") == 0 {
				c = negotiated(c, "1")
			}
			if rapid.IntRange(0, 4).Draw(t, "one-time") == 0 {
				c = once(c)
			}
			return c
		}
		charges := []timeline.ChargeSpec{spec()}
		if second := spec(); second.Code != charges[0].Code {
			charges = append(charges, second)
		}
		name := id(rapid.SampledFrom([]string{"basic", "pro", "extra"}).Draw(t, "item"))
		n := plan(name, charges...)
		if n.Code == "extra" && len(items) > 0 {
			n = option(name, rapid.SampledFrom(items).Draw(t, "parent"), charges...)
		}
		if rapid.Bool().Draw(t, "anchored") && n.Kind == timeline.Main {
			n.Anchor = civil.Anchor{Year: 2026, Month: 1, Day: rapid.IntRange(1, 31).Draw(t, "anchor")}
		}
		items = append(items, name)
		return n
	}
	one := func() string {
		if rapid.IntRange(0, 9).Draw(t, "nobody") == 0 {
			return "nobody"
		}
		return rapid.SampledFrom(items).Draw(t, "which")
	}
	policy := func() timeline.Policy {
		return rapid.SampledFrom([]timeline.Policy{"", timeline.Prorate, timeline.NextPeriod}).Draw(t, "policy")
	}
	operation := func() timeline.Operation {
		switch rapid.IntRange(0, 15).Draw(t, "op") {
		case 0:
			return addItem(newItem())
		case 1, 2:
			of := one()
			return changeItem(of, newItem(), func(op *timeline.ChangeItem) {
				op.Policy, op.KeepNegotiated, op.BillOneTime = policy(), rapid.Bool().Draw(t, "keep"), rapid.Bool().Draw(t, "bill once")
			})
		case 3:
			return customize(one(), price(fmt.Sprint(rapid.IntRange(0, 5).Draw(t, "price"))), func(op *timeline.CustomizeItem) { op.Policy = policy() })
		case 4:
			return customize(one(), cycle(rapid.SampledFrom([]int{1, 3, 12}).Draw(t, "cycle")), func(op *timeline.CustomizeItem) { op.OnDate = rapid.Bool().Draw(t, "on date") })
		case 5:
			return customize(one(), anchor(2026, rapid.IntRange(1, 12).Draw(t, "month"), rapid.IntRange(1, 28).Draw(t, "day")), func(op *timeline.CustomizeItem) { op.OnDate = rapid.Bool().Draw(t, "on date") })
		case 6:
			return quantityTo(one(), fmt.Sprint(rapid.IntRange(0, 5).Draw(t, "to")))
		case 7:
			return quantityBy(one(), fmt.Sprint(rapid.IntRange(-2, 3).Draw(t, "by")))
		case 8:
			on, until := "", ""
			if rapid.Bool().Draw(t, "on an item") {
				on = one()
			}
			if rapid.Bool().Draw(t, "ends") {
				until = civil.MustParse("2026-01-01").AddDays(rapid.IntRange(0, 900).Draw(t, "until")).String()
			}
			return discount(id("off"), on, "", until)
		case 9:
			if rapid.IntRange(0, 3).Draw(t, "all of it") == 0 {
				return terminate()
			}
			return cancel(one())
		default:
			return drawLife(t, id, one, newItem)
		}
	}
	signing := timeline.Sign{Items: []timeline.NewItem{newItem()}, TermMonths: rapid.SampledFrom([]int{0, 1, 12}).Draw(t, "term")}
	if rapid.Bool().Draw(t, "auto") {
		signing.Renewal = timeline.Renewal{Kind: timeline.RenewAuto, TermMonths: rapid.IntRange(0, 12).Draw(t, "renewal")}
	} else if signing.TermMonths > 0 {
		signing.Renewal = drawRenewal(t)
	}
	start := civil.MustParse("2026-01-01").AddDays(rapid.IntRange(0, 60).Draw(t, "start"))
	changes := []timeline.Change{{ID: "signing", EffectiveOn: start, Version: 1, Operations: []timeline.Operation{sign(signing)}}}
	for n := range rapid.IntRange(0, most).Draw(t, "changes") {
		c := timeline.Change{
			ID: timeline.ID(fmt.Sprintf("change-%d", n)), Version: n + 2, Reserved: rapid.Bool().Draw(t, "reserved"),
			EffectiveOn: start.AddDays(rapid.IntRange(0, 70).Draw(t, "on") * rapid.SampledFrom([]int{1, 5}).Draw(t, "far")),
		}
		if rapid.IntRange(0, 5).Draw(t, "renews") == 0 {
			c.EffectiveOn = start.AddMonths(rapid.SampledFrom([]int{1, 12}).Draw(t, "term end"))
			c.Operations = append(c.Operations, renew(timeline.RenewItem{TermMonths: rapid.IntRange(0, 6).Draw(t, "months")}))
		}
		if rapid.IntRange(0, 14).Draw(t, "alone") == 0 {
			var op timeline.Operation
			c.EffectiveOn, op = alone(t, start)
			c.Operations, c.Reserved = []timeline.Operation{op}, false
			changes = append(changes, c)
			continue
		}
		for range rapid.IntRange(1, 3).Draw(t, "operations") {
			c.Operations = append(c.Operations, operation())
		}
		changes = append(changes, c)
	}
	return changes
}

func TestChangesFoldAlikeInWhateverOrderTheyAreGiven(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		changes := drawChanges(t)
		want, refused := timeline.Fold(timeline.Book{}, changes, date(through))
		shuffled := rapid.Permutation(changes).Draw(t, "order")
		given := fmt.Sprintf("%+v", shuffled)
		got, refusedToo := timeline.Fold(timeline.Book{}, shuffled, date(through))
		if written(got) != written(want) || !reflect.DeepEqual(refused, refusedToo) {
			t.Fatalf("in another order\n got %s %v\nwant %s %v", written(got), refusedToo, written(want), refused)
		}
		if fmt.Sprintf("%+v", shuffled) != given {
			t.Fatal("the list that was given has been altered")
		}
	})
}

func TestWithoutItsRefusedChangesAContractFoldsAlike(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		changes := drawChanges(t)
		want, refused := timeline.Fold(timeline.Book{}, changes, date(through))
		fitting := slices.DeleteFunc(slices.Clone(changes), func(c timeline.Change) bool {
			return slices.ContainsFunc(refused, func(r timeline.Refusal) bool { return r.ChangeID == c.ID })
		})
		got, again := timeline.Fold(timeline.Book{}, fitting, date(through))
		if len(again) > 0 {
			t.Fatalf("what fitted is refused now: %v", again)
		}
		if written(got) != written(want) {
			t.Fatalf("a refused change left a trace: %v\n got %s\nwant %s", refused, written(want), written(got))
		}
		for _, e := range want.Effects {
			if slices.ContainsFunc(refused, func(r timeline.Refusal) bool { return r.ChangeID == e.ChangeID }) {
				t.Fatalf("a refused change has an effect: %+v", e)
			}
		}
	})
}

func TestAFoldHoldsTogether(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		tl, _ := timeline.Fold(timeline.Book{}, drawChanges(t), date(through))
		if err := holdsTogether(tl); err != nil {
			t.Fatalf("%v\n%s", err, written(tl))
		}
		day := civil.MustParse("2026-01-01").AddDays(rapid.IntRange(0, 800).Draw(t, "day"))
		if moved := timeline.Diff(tl, day, day); len(moved) > 0 {
			t.Fatalf("a day differs from itself: %+v", moved)
		}
		if touched := timeline.Touched(tl, tl); len(touched) > 0 {
			t.Fatalf("nothing changed and %v are touched", touched)
		}
	})
}

func TestTouchedAreTheSameChargesEitherWay(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		changes := drawChanges(t)
		a, _ := timeline.Fold(timeline.Book{}, changes, date(through))
		b, _ := timeline.Fold(timeline.Book{}, timeline.Actual(changes), date(through))
		one, other := timeline.Touched(a, b), timeline.Touched(b, a)
		byCharge := func(x, y timeline.Touch) int { return cmp.Compare(x.Charge, y.Charge) }
		slices.SortFunc(one, byCharge)
		slices.SortFunc(other, byCharge)
		if !slices.Equal(one, other) {
			t.Fatalf("touched %v, and back %v", one, other)
		}
		for _, item := range b.Items {
			for _, c := range item.Charges {
				for _, s := range c.Segments() {
					if s.Planned {
						t.Fatalf("without the reservations %s is planned", c.ID)
					}
				}
			}
		}
	})
}

// holdsTogether checks what is true of every timeline.
func holdsTogether(tl timeline.Timeline) error {
	for i, term := range tl.Terms {
		if i > 0 && term.From != tl.Terms[i-1].Until || i == 0 && term.From != tl.StartOn {
			return fmt.Errorf("term %d begins on %s", term.Number, term.From)
		}
		if term.Empty() || term.Until.After(tl.Until) {
			return fmt.Errorf("term %d is %s, the contract goes to %s", term.Number, term, tl.Until)
		}
	}
	if tl.EndBy == timeline.EndInvalidated { // it never was: nothing has a day
		for _, item := range tl.Items {
			if item.EndBy != timeline.EndInvalidated || !item.Empty() || slices.ContainsFunc(item.Charges, func(c timeline.Charge) bool { return !c.Empty() }) {
				return fmt.Errorf("%s is there although the contract never was", item.ID)
			}
		}
		return nil
	}
	for _, item := range tl.Items {
		if item.From.Before(tl.StartOn) || item.Until.After(tl.Until) || item.Until.Before(item.From) {
			return fmt.Errorf("%s is there %s, the contract [%s, %s)", item.ID, item.Range, tl.StartOn, tl.Until)
		}
		if (item.Until == civil.Forever) != (item.EndBy == "") {
			return fmt.Errorf("%s ends on %s by %q", item.ID, item.Until, item.EndBy)
		}
		if parent := tl.Item(item.ParentID); item.Kind == timeline.Option && (parent == nil || item.Until.After(parent.Until)) {
			return fmt.Errorf("the option %s outlives its main item %q", item.ID, item.ParentID)
		}
		for _, c := range item.Charges {
			if c.From.Before(item.From) || c.Until.After(tl.Until) && !c.Empty() || c.Until.Before(c.From) {
				return fmt.Errorf("charge %s is there %s, its item %s", c.ID, c.Range, item.Range)
			}
			if c.Kind == timeline.OneTime && c.Range.Days() > 1 {
				return fmt.Errorf("the one-time charge %s is there for %s", c.ID, c.Range)
			}
			if err := segmentsFit(c); err != nil {
				return err
			}
		}
	}
	for _, chain := range tl.Chains() {
		for i, c := range chain.Charges {
			if i > 0 && c.From != chain.Charges[i-1].Until {
				return fmt.Errorf("in the chain %s, %s begins on %s and not where the one before ends, %s", chain.ID, c.ID, c.From, chain.Charges[i-1].Until)
			}
		}
	}
	return nil
}

// segmentsFit checks that a charge's segments are its life without a gap, in order, and that neighbours differ.
func segmentsFit(c timeline.Charge) error {
	segments := c.Segments()
	if len(segments) == 0 {
		if !c.Empty() {
			return fmt.Errorf("%s is there %s without a segment", c.ID, c.Range)
		}
		return nil
	}
	if segments[0].From != c.From || segments[len(segments)-1].Until != c.Until {
		return fmt.Errorf("the segments of %s don't span its life, %s", c.ID, c.Range)
	}
	same := func(a, b timeline.Discount) bool { return a.ID == b.ID }
	for i, s := range segments {
		if s.Empty() {
			return fmt.Errorf("%s has an empty segment %s", c.ID, s.Range)
		}
		for _, day := range []civil.Date{s.From, s.Until.AddDays(-1)} {
			if terms, ok := c.TermsOn(day); day != civil.Forever && (!ok || !terms.Equal(s.Terms)) {
				return fmt.Errorf("%s has other terms on %s than its segment %s", c.ID, day, s.Range)
			}
		}
		if i == 0 {
			continue
		}
		before := segments[i-1]
		if before.Until != s.From {
			return fmt.Errorf("between %s and %s the segments of %s don't join", before.Range, s.Range, c.ID)
		}
		if before.Terms.Equal(s.Terms) && before.Planned == s.Planned && before.Share.Cmp(s.Share) == 0 && before.Reason == s.Reason && slices.EqualFunc(before.Discounts, s.Discounts, same) {
			return fmt.Errorf("the segments %s and %s of %s are alike", before.Range, s.Range, c.ID)
		}
	}
	return nil
}

// stored is a change as the database keeps it.
type stored struct {
	EffectiveOn civil.Date           `json:"effective_on"`
	Reserved    bool                 `json:"reserved"`
	Operations  []timeline.Operation `json:"operations"`
}

// FuzzFold folds whatever the service can store: it refuses what doesn't fit, and never panics. What the API refuses by
// its schema, and the service before it stores, is skipped.
func FuzzFold(f *testing.F) {
	seeds := [][]stored{
		{
			{date("2026-01-31"), false, []timeline.Operation{sign(timeline.Sign{TermMonths: 12, Renewal: timeline.Renewal{Kind: timeline.RenewAuto}, Items: []timeline.NewItem{plan("basic", charge("base", "10"), once(charge("setup", "5")))}})}},
			{date("2026-02-10"), false, []timeline.Operation{changeItem("basic", plan("pro", yearly(charge("year", "100"))), nextPeriod, billFees), quantityBy("pro", "2")}},
			{date("2027-01-31"), true, []timeline.Operation{renew(timeline.RenewItem{TermMonths: 6}), terminate()}},
		},
		{
			{date("2026-04-01"), false, []timeline.Operation{sign(timeline.Sign{Items: []timeline.NewItem{plan("basic", charge("base", "10")), option("extra", "basic", charge("more", "1"))}})}},
			{date("2026-05-10"), false, []timeline.Operation{customize("basic", cycle(12), price("90")), discount("off", "", "", "2026-09-01")}},
			{date("2026-05-20"), true, []timeline.Operation{cancel("extra"), addItem(plan("second", charge("s", "1"))), customize("basic", anchor(2026, 5, 15), onTheDate)}},
		},
		{
			{date("2026-01-31"), false, []timeline.Operation{sign(timeline.Sign{TermMonths: 12, Renewal: timeline.Renewal{Kind: timeline.RenewManual, Unagreed: timeline.Grace, GraceDays: 20}, Items: []timeline.NewItem{plan("basic", charge("base", "10"))}})}},
			{date("2026-03-10"), false, []timeline.Operation{{Op: timeline.OpSuspend, Suspend: &timeline.Suspend{Until: date("2026-04-02"), Extend: true}}}},
			{date("2026-05-10"), true, []timeline.Operation{{Op: timeline.OpTransfer, Transfer: &timeline.Transfer{CustomerID: "other", AccountID: "theirs"}}}},
			{date("2026-02-15"), false, []timeline.Operation{{Op: timeline.OpChangeStart, ChangeStart: &timeline.ChangeStart{StartOn: date("2026-02-15"), Shift: timeline.ShiftAll}}}},
			{date("2026-09-01"), true, []timeline.Operation{{Op: timeline.OpTerminate, Terminate: &timeline.Terminate{Refund: timeline.RefundFull, Fee: &timeline.Fee{ChargeID: "leave", Name: "解約金", Kind: timeline.FeeRest, Percent: money.Int(50), TaxCategory: "exempt"}}}}},
			{date("2026-02-15"), false, []timeline.Operation{{Op: timeline.OpVoid, Void: &timeline.Void{}}}},
		},
	}
	for _, s := range seeds {
		b, err := json.Marshal(s)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var in []stored
		dec := json.NewDecoder(bytes.NewReader(data))
		dec.DisallowUnknownFields()
		if dec.Decode(&in) != nil || len(in) > 20 {
			t.Skip()
		}
		gate := gate{made: map[timeline.ID]bool{}}
		var changes []timeline.Change
		for i, s := range in {
			if s.EffectiveOn.IsZero() || !gate.day(s.EffectiveOn) || len(s.Operations) == 0 || len(s.Operations) > 20 || slices.ContainsFunc(s.Operations, func(o timeline.Operation) bool { return !gate.takes(o) }) {
				t.Skip()
			}
			changes = append(changes, timeline.Change{ID: timeline.ID(fmt.Sprint(i)), EffectiveOn: s.EffectiveOn, Version: i + 1, Reserved: s.Reserved, Operations: s.Operations})
		}
		tl, refused := timeline.Fold(timeline.Book{}, changes, date(through))
		if err := holdsTogether(tl); err != nil {
			t.Fatalf("%v\nrefused %+v\n%s", err, refused, written(tl))
		}
		actual, _ := timeline.Fold(timeline.Book{}, timeline.Actual(changes), date(through))
		timeline.Touched(actual, tl)
		for _, c := range changes {
			timeline.Diff(tl, c.EffectiveOn.AddDays(-1), c.EffectiveOn)
			for _, o := range c.Operations {
				tl.Named(c.EffectiveOn, o)
			}
		}
	})
}

// gate is what the document and the service let through, as far as a fold depends on it.
type gate struct{ made map[timeline.ID]bool }

// day bounds dates more narrowly than the document does, so that a fold with monthly terms ends in good time.
func (g gate) day(d civil.Date) bool {
	return d.IsZero() || d != civil.Forever && !d.Before(date("2000-01-01")) && d.Before(date("2040-01-01"))
}

// fresh tells that an id names nothing else yet: the service makes a new one for all that a change makes.
func (g gate) fresh(id timeline.ID) bool {
	ok := id != "" && !g.made[id]
	g.made[id] = true
	return ok
}

func (g gate) takes(o timeline.Operation) bool {
	members := map[string]bool{
		timeline.OpSign: o.Sign != nil, timeline.OpAddItem: o.AddItem != nil, timeline.OpChangeItem: o.ChangeItem != nil, timeline.OpCustomizeItem: o.CustomizeItem != nil,
		timeline.OpChangeQuantity: o.ChangeQuantity != nil, timeline.OpCancelItem: o.CancelItem != nil, timeline.OpAddDiscount: o.AddDiscount != nil,
		timeline.OpTerminate: o.Terminate != nil, timeline.OpRenewItem: o.RenewItem != nil, timeline.OpEndDiscount: o.EndDiscount != nil,
		timeline.OpChangeStart: o.ChangeStart != nil, timeline.OpChangeTerm: o.ChangeTerm != nil, timeline.OpChangeRenewal: o.ChangeRenewal != nil,
		timeline.OpChangeBilling: o.ChangeBilling != nil, timeline.OpSetCustomFields: o.SetCustomFields != nil, timeline.OpSuspend: o.Suspend != nil,
		timeline.OpResume: o.Resume != nil, timeline.OpTransfer: o.Transfer != nil, timeline.OpVoid: o.Void != nil,
	}
	given := 0
	for _, is := range members {
		if is {
			given++
		}
	}
	if given != 1 || !members[o.Op] {
		return false
	}
	switch {
	case o.Sign != nil:
		return g.sign(*o.Sign)
	case o.AddItem != nil:
		return g.item(o.AddItem.Item)
	case o.ChangeItem != nil:
		return g.item(o.ChangeItem.To) && policy(o.ChangeItem.Policy)
	case o.CustomizeItem != nil:
		c := o.CustomizeItem
		return price0(c.NegotiatedPrice) && (c.CycleMonths == 0 || cycleMonths(c.CycleMonths)) && g.anchor(c.Anchor) && (c.Timing == "" || timing(c.Timing)) &&
			(c.Rounding == "" || c.Rounding.Valid()) && policy(c.Policy) && !(c.BackToList && c.NegotiatedPrice != nil)
	case o.ChangeQuantity != nil:
		q := o.ChangeQuantity
		return (q.To == nil) != (q.By == nil) && price0(q.To) && (q.By == nil || small(*q.By)) && policy(q.Policy)
	case o.AddDiscount != nil:
		return g.discount(*o.AddDiscount)
	case o.RenewItem != nil:
		r := o.RenewItem
		return months(r.TermMonths) && (r.Renewal == nil || renewal(*r.Renewal))
	}
	return g.life(o)
}

func (g gate) life(o timeline.Operation) bool {
	switch {
	case o.ChangeStart != nil:
		return !o.ChangeStart.StartOn.IsZero() && g.day(o.ChangeStart.StartOn) && (o.ChangeStart.Shift == timeline.ShiftAll || o.ChangeStart.Shift == timeline.ShiftStart)
	case o.ChangeTerm != nil:
		given := 0
		for _, is := range []bool{!o.ChangeTerm.Until.IsZero(), o.ChangeTerm.Months != 0, o.ChangeTerm.Open} {
			if is {
				given++
			}
		}
		return given == 1 && g.day(o.ChangeTerm.Until) && months(o.ChangeTerm.Months)
	case o.ChangeRenewal != nil:
		return renewal(o.ChangeRenewal.Renewal)
	case o.ChangeBilling != nil:
		return policy(o.ChangeBilling.Policy) && (o.ChangeBilling.Timing == "" || timing(o.ChangeBilling.Timing))
	case o.Suspend != nil:
		s := o.Suspend
		return g.day(s.Until) && share(s.Share) && policy(s.Policy) && policy(s.ResumePolicy) && !(s.Extend && s.ContractItemID != "")
	case o.Resume != nil:
		return policy(o.Resume.Policy)
	case o.Transfer != nil:
		return o.Transfer.CustomerID != "" && o.Transfer.AccountID != "" && policy(o.Transfer.Policy)
	case o.Terminate != nil && o.Terminate.Fee != nil:
		f := o.Terminate.Fee
		return g.fresh(f.ChargeID) && (f.Kind == timeline.FeeFixed && f.Amount.Sign() > 0 && small(f.Amount) && f.Percent.IsZero() ||
			f.Kind == timeline.FeeRest && f.Percent.Sign() > 0 && f.Percent.Cmp(money.Int(100)) <= 0 && f.Amount.IsZero())
	}
	return true
}

func (g gate) sign(s timeline.Sign) bool {
	if s.Currency != money.JPY || !months(s.TermMonths) || !renewal(s.Renewal) || s.Renewal.Kind == timeline.RenewAuto && s.TermMonths == 0 || !months(s.MinimumMonths) || !g.day(s.BillingStartsOn) {
		return false
	}
	return len(s.Items) <= 20 && !slices.ContainsFunc(s.Items, func(n timeline.NewItem) bool { return !g.item(n) }) &&
		!slices.ContainsFunc(s.Discounts, func(d timeline.AddDiscount) bool { return !g.discount(d) })
}

func (g gate) item(n timeline.NewItem) bool {
	if t := n.Trial; t != nil && (!months(t.Months) || t.Days < 0 || t.Days > 3000 || t.Months+t.Days == 0 || !share(t.Share)) {
		return false
	}
	if t := n.Term; t != nil && (t.Months < 1 || !months(t.Months) || !renewal(t.Renewal) || t.Renewal.Unagreed == timeline.Grace) {
		return false
	}
	if !g.fresh(n.ID) || n.Kind != timeline.Main && n.Kind != timeline.Option || !price0(&n.Quantity) || !g.anchor(n.Anchor) || !g.day(n.BillingStartsOn) || len(n.Charges) > 10 {
		return false
	}
	codes := map[string]bool{}
	for _, c := range n.Charges {
		cycle := c.Kind == timeline.Recurring && cycleMonths(c.CycleMonths) || c.Kind == timeline.OneTime && c.CycleMonths == 0
		if !g.fresh(c.ID) || codes[c.Code] || c.Code == "" || !cycle || !c.Model.Valid() || !price0(&c.ListPrice) || !price0(c.NegotiatedPrice) || !timing(c.Timing) ||
			!rate(c.StartRate) || !rate(c.EndRate) || c.ChangePolicy == "" || !policy(c.ChangePolicy) || !c.Rounding.Valid() || c.Scale < -1 || c.Scale > 6 {
			return false
		}
		codes[c.Code] = true
	}
	return true
}

func (g gate) discount(d timeline.AddDiscount) bool {
	if d.ContractItemID == "" && d.ChargeCode != "" || !months(d.CycleMonths) {
		return false
	}
	return g.fresh(d.ID) && (d.Kind == timeline.Percent || d.Kind == timeline.AmountOff) && small(d.Value) && d.Value.Sign() > 0 && g.day(d.Until)
}

func (g gate) anchor(a civil.Anchor) bool {
	return a.IsZero() || a.Year >= 2000 && a.Year < 2040 && a.Month >= 1 && a.Month <= 12 && a.Day >= 1 && a.Day <= 31
}

// renewal is what the service takes for a rule.
func renewal(r timeline.Renewal) bool {
	manual := r.Kind == timeline.RenewManual
	switch {
	case r.Kind != timeline.RenewAuto && r.Kind != timeline.RenewNone && !manual,
		!months(r.TermMonths), !months(r.NoticeMonths), r.NoticeDays < 0 || r.NoticeDays > 3000, r.GraceDays < 0 || r.GraceDays > 3000,
		(r.Price == timeline.Uplift) != (r.UpliftPercent != nil), r.UpliftUnit.Sign() < 0 || !small(r.UpliftUnit), !policy(r.Policy),
		r.UpliftPercent != nil && (r.UpliftPercent.Cmp(money.Int(-100)) <= 0 || !small(*r.UpliftPercent)),
		r.UpliftRounding != "" && !r.UpliftRounding.Valid(),
		r.Unagreed != "" && !manual, (r.Unagreed == timeline.Grace) != (r.GraceDays > 0), r.NoticeMonths > 0 && r.NoticeDays > 0,
		r.Price != "" && r.Price != timeline.KeepPrices && r.Kind != timeline.RenewAuto:
		return false
	}
	return true
}

func share(a money.Amount) bool     { return a.Sign() >= 0 && a.Cmp(money.Int(1)) <= 0 }
func months(n int) bool             { return n >= 0 && n <= 120 }
func cycleMonths(n int) bool        { return n == 1 || n == 3 || n == 6 || n == 12 }
func small(a money.Amount) bool     { return a.Abs().Cmp(money.MustParse("999999999999999.999999")) <= 0 }
func price0(a *money.Amount) bool   { return a == nil || a.Sign() >= 0 && small(*a) }
func timing(t timeline.Timing) bool { return t == timeline.Advance || t == timeline.Arrears }
func rate(r timeline.Rate) bool     { return r == timeline.DailyRate || r == timeline.FullPrice }
func policy(p timeline.Policy) bool {
	return p == "" || p == timeline.Prorate || p == timeline.NextPeriod
}
