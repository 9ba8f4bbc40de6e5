package billing_test

import (
	"fmt"
	"maps"
	"slices"
	"testing"

	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/pricing"
	"keiyaku/internal/core/timeline"

	"pgregory.net/rapid"
)

// script is one random life of a contract: what is recorded on which day. Runs are not part of it, so that the same life can
// be billed in different ways.
type script []func(w *world) string

// priced is a charge with another model, at prices about its unit price.
func priced(c timeline.ChargeSpec, model pricing.Model, price int) timeline.ChargeSpec {
	bound, least := money.Int(3), money.Int(int64(price))
	c.Model = model
	switch model {
	case pricing.Graduated, pricing.Volume:
		c.ListPrice, c.Scheme = money.Int(0), &pricing.Scheme{Minimum: &least, Tiers: []pricing.Tier{{UpTo: &bound, UnitPrice: money.Int(int64(price)), FlatFee: money.Int(77)}, {UnitPrice: money.Int(int64(price / 2))}}}
	case pricing.TieredFlat:
		c.ListPrice, c.Scheme = money.Int(0), &pricing.Scheme{Tiers: []pricing.Tier{{UpTo: &bound, FlatFee: money.Int(int64(price))}, {FlatFee: money.Int(int64(price * 3))}}}
	case pricing.Package:
		c.Scheme = &pricing.Scheme{PackageSize: money.Int(4), Included: money.Int(1)}
	}
	return c
}

var policies = []timeline.Policy{
	"", timeline.Prorate, timeline.NextPeriod, timeline.FullPeriod, timeline.FixedPolicy(money.MustParse("0.3")), timeline.NoRefund, timeline.ByRates,
	timeline.UpDown(timeline.FullPeriod, timeline.NextPeriod),
}

// drawScript draws changes of every kind, backdated, for today and reserved, and cancellations of reservations.
func drawScript(t *rapid.T) script {
	var s script
	terms := rapid.SampledFrom([]int{0, 0, 6, 12}).Draw(t, "term")
	auto := rapid.Bool().Draw(t, "auto")
	start := rapid.IntRange(-40, 20).Draw(t, "start")
	cycle := rapid.SampledFrom([]int{1, 1, 3, 12}).Draw(t, "cycle")
	arrears := rapid.Bool().Draw(t, "arrears")
	anchorDay := rapid.IntRange(0, 31).Draw(t, "anchor day")
	rates := []timeline.Rate{timeline.DailyRate, timeline.DailyRate, timeline.FullPrice, timeline.MonthlyRate, timeline.FixedRate(money.MustParse("0.4")), timeline.FixedRate(money.Int(0))}
	startRate, endRate := rapid.SampledFrom(rates).Draw(t, "start rate"), rapid.SampledFrom(rates).Draw(t, "end rate")
	begun := rapid.SampledFrom([]timeline.BegunMonth{"", timeline.NotCounted, timeline.CountedDay}).Draw(t, "begun month")
	dayCount := rapid.SampledFrom([]timeline.DayCount{"", timeline.ThirtyDays}).Draw(t, "day count")
	rounding := rapid.SampledFrom([]money.Rounding{money.Down, money.Up, money.HalfUp, money.HalfEven}).Draw(t, "rounding")
	model := rapid.SampledFrom([]pricing.Model{pricing.PerUnit, pricing.PerUnit, pricing.Graduated, pricing.Volume, pricing.TieredFlat, pricing.Package}).Draw(t, "model")
	// Prices with the tax in them: none, all, or some, so that documents hold both.
	included := rapid.IntRange(0, 2).Draw(t, "tax included")
	mode := rapid.SampledFrom([]billing.TaxMode{billing.TaxExclusive, billing.TaxInclusive}).Draw(t, "tax mode")
	spec := func(w *world, code string, price int) timeline.ChargeSpec {
		c := priced(w.charge(code, fmt.Sprint(price)), model, price)
		c.TaxIncluded = included == 1 || included == 2 && price%1000 == 0
		c.CycleMonths, c.Rounding = cycle, rounding
		if arrears {
			c.Timing = timeline.Arrears
		}
		c.StartRate, c.EndRate, c.BegunMonth, c.DayCount = startRate, endRate, begun, dayCount
		return c
	}
	s = append(s, func(w *world) string {
		w.account.TaxMode = mode
		fee := w.charge("fee", "777")
		fee.Kind, fee.CycleMonths = timeline.OneTime, 0
		item := w.item("plan", spec(w, "base", 1000), fee)
		on := w.today.AddDays(start)
		if anchorDay > 0 {
			item.Anchor = civil.AnchorDay(on, anchorDay)
		}
		kind := timeline.RenewNone
		if auto {
			kind = timeline.RenewAuto
		}
		w.must(w.change(on.String(), timeline.Operation{Op: timeline.OpSign, Sign: &timeline.Sign{
			Currency: money.JPY, TermMonths: terms, Renewal: timeline.Renewal{Kind: kind, TermMonths: 12}, Items: []timeline.NewItem{item},
		}}))
		return fmt.Sprintf("signed on %s, cycle %d, term %d, arrears %v, %s %s %s %s, %s %s, day %d", on, cycle, terms, arrears, startRate, endRate, begun, dayCount, model, rounding, anchorDay)
	})
	for range rapid.IntRange(1, 14).Draw(t, "changes") {
		wait := rapid.IntRange(0, 25).Draw(t, "wait")
		offset := rapid.IntRange(-45, 60).Draw(t, "offset")
		kind := rapid.IntRange(0, kinds-1).Draw(t, "kind")
		n := rapid.IntRange(0, 12).Draw(t, "n")
		which := rapid.IntRange(0, 5).Draw(t, "which")
		policy := rapid.SampledFrom(policies).Draw(t, "policy")
		s = append(s, func(w *world) string {
			w.today = w.today.AddDays(wait)
			on := w.today.AddDays(offset).String()
			items := w.fold().Items
			item := items[which%len(items)]
			var op timeline.Operation
			switch kind {
			case 0, 1:
				op = changeQuantity(item.ID, fmt.Sprint(n), policy)
			case 2:
				op = w.changeTo(item.ID, w.item(fmt.Sprintf("plan%d", n), spec(w, "base", 500*n)), policy)
				op.ChangeItem.To.Kind = item.Kind
			case 3:
				c := spec(w, "other", 700*n)
				c.CycleMonths = 2
				op = w.changeTo(item.ID, w.item(fmt.Sprintf("odd%d", n), c), policy)
				op.ChangeItem.To.Kind = item.Kind
			case 4:
				op = price(item.ID, fmt.Sprint(300*n), policy)
			case 5:
				op = timeline.Operation{Op: timeline.OpAddItem, AddItem: &timeline.AddItem{Item: w.item("option", spec(w, "opt", 200))}}
				op.AddItem.Item.Kind, op.AddItem.Item.ParentID = timeline.Option, item.ID
			case 6:
				op = cancelItem(item.ID)
			case 7:
				d := &timeline.AddDiscount{ID: w.id(), Name: "off", Kind: timeline.Percent, Value: money.Int(int64(n)*8 + 1), Whole: n%3 == 0}
				if n%2 == 0 {
					d.Kind, d.ContractItemID, d.ChargeCode = timeline.AmountOff, item.ID, item.Charges[0].Code
				}
				if n%4 == 0 { // a charge of its own, off the item or the contract
					d.ChargeCode, d.CycleMonths, d.Value = "", n%3, money.Int(int64(n)*150)
				}
				if n%8 == 0 {
					d.ContractItemID = ""
				}
				if n > 4 {
					d.Until = date(on).AddDays(n * 7)
				}
				op = timeline.Operation{Op: timeline.OpAddDiscount, AddDiscount: d}
			case 8:
				c := &timeline.CustomizeItem{ContractItemID: item.ID, OnDate: n%2 == 0, Policy: policy}
				if n%3 != 0 {
					c.CycleMonths = n%4 + 1
				}
				if n > 5 || c.CycleMonths == 0 { // also anchors whose period begins where the cut one did
					c.Anchor = civil.AnchorDay(date(on), []int{1, 15, 31}[n%3])
				}
				op = timeline.Operation{Op: timeline.OpCustomizeItem, CustomizeItem: c}
			case 9:
				if n > 2 {
					return "waits"
				}
				op = terminate()
			case 10:
				for _, c := range slices.Backward(w.changes) {
					if c.EffectiveOn.After(w.today) && c.Operations[0].Sign == nil {
						if err := w.cancel(c.ID); err != nil {
							return "cancellation refused: " + err.Error()
						}
						return "cancelled the reservation for " + c.EffectiveOn.String()
					}
				}
				return "nothing to cancel"
			default:
				var done string
				if op, done = w.lifeOperation(kind, n, on, item, policy); done != "" {
					return done
				}
			}
			if err := w.change(on, op); err != nil {
				return fmt.Sprintf("%s on %s refused: %v", op.Op, on, err)
			}
			return fmt.Sprintf("on %s: %s of %s from %s, n %d, %s", w.today, op.Op, item.ID, on, n, policy)
		})
	}
	return s
}

// net is the ledger's sum per key, without the keys that come to nothing.
func (w *world) net() map[billing.Key]string {
	sums := map[billing.Key]money.Amount{}
	for _, r := range w.ledger {
		sums[r.Key] = sums[r.Key].Add(r.Amount)
	}
	out := map[billing.Key]string{}
	for k, a := range sums {
		if !a.IsZero() {
			out[k] = a.String()
		}
	}
	return out
}

// owedNow is what the timeline alone owes: the plan of the same contract with an empty ledger.
func (w *world) owedNow(upTo string) map[billing.Key]string {
	empty := *w
	empty.ledger = nil
	empty.account.Holds = nil
	out := map[billing.Key]string{}
	for _, d := range empty.plan(upTo).Documents {
		for _, l := range d.Lines {
			if !l.Amount.IsZero() {
				out[l.Key] = l.Amount.String()
			}
		}
	}
	return out
}

func diff(got, want map[billing.Key]string) string {
	out := ""
	for k, v := range want {
		if got[k] != v {
			out += fmt.Sprintf("\n %s from %s segment %s %s %s: got %q, want %q", k.ChargeID, k.PeriodFrom, k.SegmentFrom, k.Kind, k.DiscountID, got[k], v)
		}
	}
	for k, v := range got {
		if _, ok := want[k]; !ok {
			out += fmt.Sprintf("\n %s from %s segment %s %s %s: got %q, want nothing", k.ChargeID, k.PeriodFrom, k.SegmentFrom, k.Kind, k.DiscountID, v)
		}
	}
	return out
}

func TestAfterIssuingAllTheLedgerIsWhatIsOwed(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		w := newWorld(rt, "2026-01-15")
		var log []string
		for _, step := range drawScript(rt) {
			log = append(log, step(w))
			if rapid.Bool().Draw(rt, "run") {
				upTo := w.today.AddDays(rapid.IntRange(-30, 60).Draw(rt, "up to"))
				w.bill(upTo.String())
				log = append(log, "ran to "+upTo.String())
			}
			if n := len(w.issued); n > 0 && rapid.IntRange(0, 4).Draw(rt, "roll back") == 0 {
				which := rapid.IntRange(0, n-1).Draw(rt, "document")
				log = append(log, fmt.Sprintf("rolled back document %d, in the way: %v", which+1, w.rollback(which)))
			}
		}
		end := civil.Max(w.today.AddDays(400), w.account.RunThrough).String()
		w.bill(end)
		if again := w.bill(end); len(again) != 0 {
			rt.Fatalf("%q\na second run made %q", log, shown(again))
		}
		if d := diff(w.net(), w.owedNow(end)); d != "" {
			rt.Fatalf("%q\nthe ledger is not what is owed:%s", log, d)
		}
		days := map[billing.ID]map[civil.Date]int{}
		for _, r := range w.ledger {
			if r.Kind == billing.KindRecurring && days[r.ChargeID] == nil {
				days[r.ChargeID] = map[civil.Date]int{}
			}
			if r.Kind == billing.KindRecurring {
				days[r.ChargeID][r.PeriodFrom] += r.Days
			}
		}
		for _, item := range w.fold().Items {
			for _, c := range item.Charges {
				total := 0
				for _, n := range days[c.ID] {
					total += n
				}
				if c.Kind == timeline.Recurring && c.Until != civil.Forever && !c.Until.After(date(end)) && total != paidDays(c) {
					rt.Fatalf("%q\ncharge %s lives %d paid days, %d are settled", log, c.ID, paidDays(c), total)
				}
			}
		}
	})
}

func TestRunsInAnyOrderEndInTheSameLedger(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		s := drawScript(rt)
		a, b := newWorld(rt, "2026-01-15"), newWorld(rt, "2026-01-15")
		for _, step := range s {
			step(a)
			step(b)
			for range rapid.IntRange(0, 2).Draw(rt, "runs") {
				a.bill(a.today.AddDays(rapid.IntRange(-60, 60).Draw(rt, "up to")).String())
			}
			if n := len(a.account.Holds); rapid.IntRange(0, 3).Draw(rt, "hold") == 0 {
				if a.account.Held() {
					a.account.Holds[n-1].Until = a.today
				} else {
					a.account.Holds = append(a.account.Holds, civil.Range{From: a.today, Until: civil.Forever})
				}
			}
		}
		if a.account.Held() {
			a.account.Holds[len(a.account.Holds)-1].Until = a.today
		}
		end := civil.Max(a.today.AddDays(400), a.account.RunThrough).String()
		a.bill(end)
		b.bill(end)
		if d := diff(a.net(), b.net()); d != "" {
			rt.Fatalf("many runs and one run differ:%s", d)
		}
	})
}

func TestAPreviewIsWhatExecutingGives(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		w := newWorld(rt, "2026-01-15")
		for _, step := range drawScript(rt) {
			step(w)
		}
		w.bill(w.today.String())
		far := w.today.AddDays(90).String()
		before := w.plan(far).Documents
		// Executing a reservation on its day changes its status, not its place in the fold.
		for i := range w.changes {
			w.changes[i].Reserved = false
		}
		w.version++
		w.marks = append(w.marks, billing.Mark{Version: w.version, RecordedOn: w.today.AddDays(90)})
		after := w.plan(far).Documents
		if a, b := shown(before), shown(after); !slices.Equal(a, b) {
			rt.Fatalf("planned %q\nexecuted %q", a, b)
		}
		if len(before) != len(after) {
			rt.Fatalf("planned %d documents, executed %d", len(before), len(after))
		}
		for i := range before {
			if before[i].BillingDate != after[i].BillingDate || !before[i].Total.Equal(after[i].Total) {
				rt.Fatalf("planned %s of %s, executed %s of %s", before[i].Total, before[i].BillingDate, after[i].Total, after[i].BillingDate)
			}
		}
	})
}

// The oracle knows nothing of chains, steps or keys: it walks day by day and divides.
func TestProratedQuantitiesAgreeWithCountingDays(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		w := newWorld(rt, "2026-01-01")
		start := w.today.AddDays(rapid.IntRange(0, 27).Draw(rt, "start"))
		item := w.item("plan", w.charge("base", "997"))
		item.Anchor = civil.AnchorDay(start, 1)
		w.sign(start.String(), item)
		quantity := map[civil.Date]int64{start: 1}
		for range rapid.IntRange(0, 6).Draw(rt, "changes") {
			on := start.AddDays(rapid.IntRange(1, 80).Draw(rt, "on"))
			n := rapid.IntRange(0, 9).Draw(rt, "n")
			w.must(w.change(on.String(), changeQuantity(item.ID, fmt.Sprint(n), timeline.Prorate)))
			quantity[on] = int64(n)
		}
		want := money.Int(0)
		var q, run int64
		end := date("2026-05-01")
		flush := func(day civil.Date) {
			ofDays := int64(day.AddDays(-1).LastOfMonth().Time().Day())
			want = want.Add(money.MustParse("997").Mul(money.Int(q)).MulRatio(run, ofDays, 0, money.Down))
			run = 0
		}
		for day := start; day != end; day = day.AddDays(1) {
			_, _, dom := day.YMD()
			n, changed := quantity[day]
			if run > 0 && (dom == 1 || changed && n != q) {
				flush(day)
			}
			if changed {
				q = n
			}
			run++
		}
		flush(end)
		got := money.Int(0)
		for v := range maps.Values(w.owedNow("2026-04-30")) {
			got = got.Add(money.MustParse(v))
		}
		if !got.Equal(want) {
			rt.Fatalf("owed %s, counting days gives %s", got, want)
		}
	})
}
