package billing_test

import (
	"slices"
	"testing"

	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/mrr"
	"keiyaku/internal/core/pricing"
	"keiyaku/internal/core/timeline"
)

func (w *world) metered(price string, by timeline.Aggregation) timeline.ChargeSpec {
	c := w.charge("calls", price)
	c.Kind, c.Timing, c.UsageUnit, c.Aggregation = timeline.Metered, timeline.Arrears, "call", by
	return c
}

// measured records a measurement today.
func (w *world) measured(day string, quantity string, subject string) {
	if len(w.usage) == 0 {
		w.usage = []billing.Usage{{Unit: "call"}}
	}
	u := &w.usage[0]
	d := billing.UsageDay{Day: date(day), Quantity: money.MustParse(quantity), Subject: subject, Revision: len(u.Days) + 1, RecordedOn: w.today}
	for i := range u.Days {
		if u.Days[i].Day == d.Day && u.Days[i].Subject == subject { // a new value for a day is a new row in its place
			d.Revision = u.Days[len(u.Days)-1].Revision + 1
			u.Days = append(u.Days[:i], u.Days[i+1:]...)
			break
		}
	}
	u.Days = append(u.Days, d)
}

func (w *world) closed(through string) {
	if len(w.usage) == 0 {
		w.usage = []billing.Usage{{Unit: "call"}}
	}
	w.usage[0].ClosedThrough = date(through)
}

func TestAPeriodIsRatedByWhatWasMeasured(t *testing.T) {
	for by, want := range map[timeline.Aggregation]string{timeline.Sum: "600", timeline.Max: "300", timeline.Last: "200", timeline.Unique: "20"} {
		w := newWorld(t, "2026-04-01")
		w.sign("2026-04-01", w.item("plan", w.metered("10", by)))
		w.measured("2026-04-03", "10", "a")
		w.measured("2026-04-10", "30", "b")
		w.measured("2026-04-30", "20", "a")
		w.measured("2026-05-01", "99", "c") // of May
		w.closed("2026-04-30")
		docs := w.plan("2026-04-30").Documents
		if len(docs) != 1 || docs[0].Subtotal.String() != want {
			t.Errorf("%s: %q, want %s", by, shown(docs), want)
		}
	}
}

func TestWhatIsNotClosedIsHeldBackAndNeverZero(t *testing.T) {
	w := newWorld(t, "2026-04-01")
	w.sign("2026-04-01", w.item("plan", w.charge("base", "3000"), w.metered("10", timeline.Sum)))
	w.bill("2026-04-01")
	res := w.plan("2026-04-30")
	if len(res.Documents) != 0 || len(res.Open) != 1 || res.Open[0].Period.LastDay() != date("2026-04-30") {
		t.Fatalf("open: %q, %+v", shown(res.Documents), res.Open)
	}
	w.bill("2026-05-01") // the rest is billed all the same
	w.closed("2026-04-30")
	docs := w.bill("2026-05-01")
	if len(docs) != 1 || docs[0].Kind != billing.Settlement || docs[0].BillingDate.String() != "2026-04-30" {
		t.Errorf("closed with nothing measured it is settled at nothing: %+v", docs)
	}
}

func TestALateMeasurementIsBilledByTheDifference(t *testing.T) {
	w := newWorld(t, "2026-04-01")
	tiers := []pricing.Tier{{UpTo: ptr("100"), UnitPrice: money.Int(10)}, {UnitPrice: money.Int(5)}}
	c := w.metered("0", timeline.Sum)
	c.Model, c.Scheme = pricing.Graduated, &pricing.Scheme{Tiers: tiers}
	w.sign("2026-04-01", w.item("plan", c))
	w.measured("2026-04-10", "120", "")
	w.closed("2026-04-30")
	wantLines(t, w.bill("2026-04-30"), "1100 2026-04-01..2026-04-30")
	w.today = date("2026-05-08")
	w.measured("2026-04-10", "90", "") // it was measured wrongly
	docs := w.bill("2026-05-08")
	wantLines(t, docs, "-200 2026-04-01..2026-04-30")
	if docs[0].BillingDate.String() != "2026-05-31" || docs[0].Lines[0].Explain.CauseUsage == 0 {
		t.Errorf("found on 8 May: %+v", docs[0])
	}
	if again := w.bill("2026-05-08"); len(again) > 0 {
		t.Errorf("once more: %q", shown(again))
	}
}

func TestAMeteredPeriodIsRatedOnceAtItsEnd(t *testing.T) {
	for _, c := range []struct {
		policy timeline.Policy
		want   string
	}{{"", "4000"}, {timeline.NextPeriod, "2000"}} {
		w := newWorld(t, "2026-04-01")
		item := w.item("plan", w.metered("10", timeline.Sum))
		w.sign("2026-04-01", item)
		next := w.item("next", w.metered("20", timeline.Sum))
		next.Charges[0].Code = "requests" // another code for the same unit
		w.must(w.change("2026-04-16", w.changeTo(item.ID, next, c.policy)))
		w.measured("2026-04-10", "150", "")
		w.measured("2026-04-20", "50", "")
		w.closed("2026-04-30")
		docs := w.plan("2026-04-30").Documents
		if len(docs) != 1 || docs[0].Subtotal.String() != c.want {
			t.Errorf("policy %q: %q, want %s", c.policy, shown(docs), c.want)
		}
	}
}

func TestAnEndIsRatedByItsOwnDaysAndTheMinimumIsWhole(t *testing.T) {
	w := newWorld(t, "2026-04-01")
	c := w.metered("10", timeline.Sum)
	c.Scheme = &pricing.Scheme{Minimum: ptr("1000")}
	w.sign("2026-04-01", w.item("plan", c))
	w.must(w.change("2026-04-11", terminate()))
	w.measured("2026-04-05", "30", "")
	w.measured("2026-04-20", "500", "") // after the end
	w.closed("2026-04-30")
	wantLines(t, w.bill("2026-04-30"), "1000 2026-04-01..2026-04-10")
	if mrr := mrr.On(w.fold(), date("2026-04-02")); mrr.String() != "1000" {
		t.Errorf("the minimum that is committed to recurs: %s", mrr)
	}
}

func ptr(s string) *money.Amount {
	a := money.MustParse(s)
	return &a
}

func TestAPeriodIsRatedInPartsWhereAsked(t *testing.T) {
	tiered := func(w *world, below, above int64, by timeline.Aggregation) timeline.ChargeSpec {
		c := w.metered("0", by)
		c.Model, c.UsageRating = pricing.Graduated, timeline.RatedSplit
		c.Scheme = &pricing.Scheme{Included: money.Int(20), Minimum: ptr("600"), Tiers: []pricing.Tier{{UpTo: ptr("100"), UnitPrice: money.Int(below), FlatFee: money.Int(300)}, {UnitPrice: money.Int(above)}}}
		return c
	}
	for _, c := range []struct {
		by    timeline.Aggregation
		first string
		want  []string
	}{
		// 15 of 30 days: 10 included, 50 below the bound, a flat fee of 150, a minimum of 300.
		{timeline.Sum, "80", []string{"750 2026-04-01..2026-04-15", "1750 2026-04-16..2026-04-30"}}, // 150 + 50 × 10 + 20 × 5, 150 + 50 × 20 + 60 × 10
		{timeline.Sum, "1", []string{"300 2026-04-01..2026-04-15", "1750 2026-04-16..2026-04-30"}},
		{timeline.Last, "80", []string{"450 2026-04-01..2026-04-15", "1150 2026-04-16..2026-04-30"}}, // half of 300 + 60 × 10, half of 300 + 100 × 20
	} {
		w := newWorld(t, "2026-04-01")
		item := w.item("plan", tiered(w, 10, 5, c.by))
		w.sign("2026-04-01", item)
		w.must(w.change("2026-04-16", w.changeTo(item.ID, w.item("more", tiered(w, 20, 10, c.by)), timeline.Prorate)))
		w.measured("2026-04-03", c.first, "")
		w.measured("2026-04-20", "120", "")
		w.closed("2026-04-30")
		docs := w.bill("2026-04-30")
		if got := shown(docs); !slices.Equal(got, c.want) {
			t.Errorf("%s of %s: %q, want %q", c.by, c.first, got, c.want)
		}
		if again := w.plan("2026-04-30").Documents; len(again) > 0 {
			t.Errorf("a second run makes %q", shown(again))
		}
		w.today = date("2026-05-10")
		w.measured("2026-04-20", "130", "")
		more := map[timeline.Aggregation]string{timeline.Sum: "100", timeline.Last: "50"}[c.by] // ten more above the bound
		if got := shown(w.plan("2026-05-31").Documents); !slices.Contains(got, more+" 2026-04-16..2026-04-30") {
			t.Errorf("a correction of its second part: %q", got)
		}
	}
	// A level that isn't measured in a part holds on.
	w := newWorld(t, "2026-04-01")
	c := w.metered("30", timeline.Last)
	c.UsageRating = timeline.RatedSplit
	item := w.item("plan", c)
	w.sign("2026-04-01", item)
	w.must(w.change("2026-04-11", price(item.ID, "60", "")))
	w.measured("2026-04-03", "10", "")
	w.closed("2026-04-30")
	if got, want := shown(w.plan("2026-04-30").Documents), []string{"100 2026-04-01..2026-04-10", "400 2026-04-11..2026-04-30"}; !slices.Equal(got, want) {
		t.Errorf("a level: %q, want %q", got, want)
	}
}
