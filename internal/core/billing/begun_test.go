package billing_test

import (
	"testing"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/timeline"
)

// happening is a change on a day of a story.
type happening struct {
	on string
	op func(w *world, item timeline.NewItem) timeline.Operation
}

func priceTo(p string, policy timeline.Policy) func(*world, timeline.NewItem) timeline.Operation {
	return func(_ *world, item timeline.NewItem) timeline.Operation { return price(item.ID, p, policy) }
}

func quantityTo(n string, policy timeline.Policy) func(*world, timeline.NewItem) timeline.Operation {
	return func(_ *world, item timeline.NewItem) timeline.Operation { return changeQuantity(item.ID, n, policy) }
}

func planAt(p string, policy timeline.Policy, set ...func(*timeline.ChargeSpec)) func(*world, timeline.NewItem) timeline.Operation {
	return func(w *world, item timeline.NewItem) timeline.Operation {
		c := w.charge("base", p)
		for _, f := range set {
			f(&c)
		}
		return w.changeTo(item.ID, w.item("next", c), policy)
	}
}

func ends(refund timeline.Refund) func(*world, timeline.NewItem) timeline.Operation {
	return func(*world, timeline.NewItem) timeline.Operation {
		return timeline.Operation{Op: timeline.OpTerminate, Terminate: &timeline.Terminate{Refund: refund}}
	}
}

func starts(rate timeline.Rate) func(*timeline.ChargeSpec) {
	return func(c *timeline.ChargeSpec) { c.StartRate = rate }
}

func endsAt(rate timeline.Rate) func(*timeline.ChargeSpec) {
	return func(c *timeline.ChargeSpec) { c.EndRate = rate }
}

func byThirty(c *timeline.ChargeSpec) { c.DayCount = timeline.ThirtyDays }

func byMonths(rule timeline.BegunMonth) func(*timeline.ChargeSpec) {
	return func(c *timeline.ChargeSpec) {
		c.StartRate, c.EndRate, c.BegunMonth = timeline.MonthlyRate, timeline.MonthlyRate, rule
	}
}

func cycle(months int) func(*timeline.ChargeSpec) {
	return func(c *timeline.ChargeSpec) { c.CycleMonths = months }
}

// The worked table of the policies, and more of each of its rows: what a begun period comes to, for the calendar month of April 2026 or the
// period that the anchor gives.
func TestWhatABegunPeriodComesTo(t *testing.T) {
	third := money.MustParse("0.333333")
	half := money.MustParse("0.5")
	for _, c := range []struct {
		story    string
		start    string
		anchor   string // none for the calendar month
		price    string
		quantity string
		set      []func(*timeline.ChargeSpec)
		then     []happening
		want     string
	}{
		{story: "3,000 → 10,000 on the 16th, prorate", price: "3000", then: []happening{{on: "2026-04-16", op: priceTo("10000", timeline.Prorate)}}, want: "6500"},
		{story: "full price", price: "3000", then: []happening{{on: "2026-04-16", op: priceTo("10000", timeline.FullPeriod)}}, want: "10000"},
		{story: "next period", price: "3000", then: []happening{{on: "2026-04-16", op: priceTo("10000", timeline.NextPeriod)}}, want: "3000"},
		{story: "a third", price: "3000", then: []happening{{on: "2026-04-16", op: priceTo("10000", timeline.FixedPolicy(third))}}, want: "5333"},
		{story: "another plan, prorate", price: "3000", then: []happening{{on: "2026-04-16", op: planAt("10000", timeline.Prorate)}}, want: "6500"},
		{story: "another plan, full price", price: "3000", then: []happening{{on: "2026-04-16", op: planAt("10000", timeline.FullPeriod)}}, want: "10000"},
		{story: "another plan, next period", price: "3000", then: []happening{{on: "2026-04-16", op: planAt("10000", timeline.NextPeriod)}}, want: "3000"},
		{story: "another plan, a third", price: "3000", then: []happening{{on: "2026-04-16", op: planAt("10000", timeline.FixedPolicy(third))}}, want: "5333"},
		{story: "from the 10th by days, prorate", start: "2026-04-10", price: "3000", then: []happening{{on: "2026-04-16", op: priceTo("10000", timeline.Prorate)}}, want: "5600"},
		{story: "from the 10th by days, full price", start: "2026-04-10", price: "3000", then: []happening{{on: "2026-04-16", op: priceTo("10000", timeline.FullPeriod)}}, want: "7000"},
		{story: "from the 10th by days, next period", start: "2026-04-10", price: "3000", then: []happening{{on: "2026-04-16", op: priceTo("10000", timeline.NextPeriod)}}, want: "2100"},
		{story: "two prorated steps", price: "3000", then: []happening{{on: "2026-04-10", op: priceTo("6000", timeline.Prorate)}, {on: "2026-04-20", op: priceTo("9000", timeline.Prorate)}}, want: "6200"},
		{story: "a price by days, then seats in full", price: "1000", quantity: "10", then: []happening{{on: "2026-04-10", op: priceTo("1500", timeline.Prorate)}, {on: "2026-04-16", op: quantityTo("15", timeline.FullPeriod)}}, want: "20250"},
		{story: "seats that wait, then seats by days", price: "1000", quantity: "10", then: []happening{{on: "2026-04-10", op: quantityTo("15", timeline.NextPeriod)}, {on: "2026-04-16", op: quantityTo("20", timeline.Prorate)}}, want: "12500"},
		{story: "down without refund, then up within what is billed", price: "1000", quantity: "15", then: []happening{{on: "2026-04-10", op: quantityTo("12", timeline.NoRefund)}, {on: "2026-04-20", op: quantityTo("14", timeline.NoRefund)}}, want: "15000"},
		{story: "up in full, down waits: up", price: "1000", quantity: "10", then: []happening{{on: "2026-04-16", op: quantityTo("12", timeline.UpDown(timeline.FullPeriod, timeline.NextPeriod))}}, want: "12000"},
		{story: "up in full, down waits: down", price: "1000", quantity: "10", then: []happening{{on: "2026-04-16", op: quantityTo("8", timeline.UpDown(timeline.FullPeriod, timeline.NextPeriod))}}, want: "10000"},
		{story: "a step and an end by days", price: "3000", then: []happening{{on: "2026-04-10", op: priceTo("10000", timeline.Prorate)}, {on: "2026-04-21", op: ends("")}}, want: "4566"},
		{story: "a step and an end in full", price: "3000", set: []func(*timeline.ChargeSpec){endsAt(timeline.FullPrice)}, then: []happening{{on: "2026-04-10", op: priceTo("10000", timeline.Prorate)}, {on: "2026-04-21", op: ends("")}}, want: "7900"},
		{story: "a step and an end with all of it back", price: "3000", then: []happening{{on: "2026-04-10", op: priceTo("10000", timeline.Prorate)}, {on: "2026-04-21", op: ends(timeline.RefundFull)}}, want: "0"},
		{story: "a year by whole months", start: "2025-10-01", anchor: "2025-10-01", price: "120000", set: []func(*timeline.ChargeSpec){cycle(12), byMonths(timeline.NotCounted)}, then: []happening{{on: "2025-12-15", op: priceTo("240000", timeline.Prorate)}}, want: "210000"},
		{story: "a year by begun months", start: "2025-10-01", anchor: "2025-10-01", price: "120000", set: []func(*timeline.ChargeSpec){cycle(12), byMonths(timeline.Counted)}, then: []happening{{on: "2025-12-15", op: priceTo("240000", timeline.Prorate)}}, want: "220000"},
		{story: "a year by months and days", start: "2025-10-01", anchor: "2025-10-01", price: "120000", set: []func(*timeline.ChargeSpec){cycle(12), byMonths(timeline.CountedDay)}, then: []happening{{on: "2025-12-15", op: priceTo("240000", timeline.Prorate)}}, want: "215483"},

		{story: "start in full", start: "2026-04-10", price: "3000", set: []func(*timeline.ChargeSpec){starts(timeline.FullPrice)}, want: "3000"},
		{story: "start at half a period", start: "2026-04-10", price: "3000", set: []func(*timeline.ChargeSpec){starts(timeline.FixedRate(half))}, want: "1500"},
		{story: "start free", start: "2026-04-10", price: "3000", set: []func(*timeline.ChargeSpec){starts(timeline.FixedRate(money.Int(0)))}, want: "0"},
		{story: "start at half a period, a step by days", start: "2026-04-10", price: "3000", set: []func(*timeline.ChargeSpec){starts(timeline.FixedRate(half))}, then: []happening{{on: "2026-04-16", op: priceTo("10000", timeline.Prorate)}}, want: "3250"},
		{story: "start by months, counted", start: "2026-04-10", price: "3000", set: []func(*timeline.ChargeSpec){byMonths(timeline.Counted)}, want: "3000"},
		{story: "start by months, not counted", start: "2026-04-10", price: "3000", set: []func(*timeline.ChargeSpec){byMonths(timeline.NotCounted)}, want: "0"},
		{story: "start by months, by days", start: "2026-04-10", price: "3000", set: []func(*timeline.ChargeSpec){byMonths(timeline.CountedDay)}, want: "2100"},
		{story: "a quarter from its second month, begun months counted", start: "2026-05-10", anchor: "2026-04-01", price: "9000", set: []func(*timeline.ChargeSpec){cycle(3), byMonths(timeline.Counted)}, want: "6000"},
		{story: "a quarter to its second month, begun months counted", start: "2026-04-01", anchor: "2026-04-01", price: "9000", set: []func(*timeline.ChargeSpec){cycle(3), byMonths(timeline.Counted)}, then: []happening{{on: "2026-05-11", op: ends("")}}, want: "6000"},
		{story: "a quarter to its second month, begun months not counted", start: "2026-04-01", anchor: "2026-04-01", price: "9000", set: []func(*timeline.ChargeSpec){cycle(3), byMonths(timeline.NotCounted)}, then: []happening{{on: "2026-05-11", op: ends("")}}, want: "3000"},
		{story: "a quarter from and to within, begun months counted", start: "2026-04-20", anchor: "2026-04-01", price: "9000", set: []func(*timeline.ChargeSpec){cycle(3), byMonths(timeline.Counted)}, then: []happening{{on: "2026-05-11", op: ends("")}}, want: "6000"},
		{story: "start fixed, end by days: both less 1", start: "2026-04-10", price: "3000", set: []func(*timeline.ChargeSpec){starts(timeline.FixedRate(half))}, then: []happening{{on: "2026-04-28", op: ends("")}}, want: "1200"},
		{story: "start and end that come to less than nothing", start: "2026-04-10", price: "3000", set: []func(*timeline.ChargeSpec){starts(timeline.FixedRate(half))}, then: []happening{{on: "2026-04-12", op: ends("")}}, want: "0"},
		{story: "end at a fixed rate", price: "3000", set: []func(*timeline.ChargeSpec){endsAt(timeline.FixedRate(half))}, then: []happening{{on: "2026-04-28", op: ends("")}}, want: "1500"},
		{story: "by thirty: 22 of the 31 days of May", start: "2026-05-10", anchor: "2026-05-01", price: "3000", set: []func(*timeline.ChargeSpec){byThirty}, want: "2200"},
		{story: "by thirty: 30 of 31 days are all", start: "2026-05-02", anchor: "2026-05-01", price: "3000", set: []func(*timeline.ChargeSpec){byThirty}, want: "3000"},
		{story: "by thirty: 27 days of February", start: "2026-02-02", anchor: "2026-02-01", price: "3000", set: []func(*timeline.ChargeSpec){byThirty}, want: "2700"},
		{story: "by thirty: a quarter's whole months and days", start: "2026-05-10", anchor: "2026-04-01", price: "9000", set: []func(*timeline.ChargeSpec){cycle(3), byThirty}, want: "5200"},
		{story: "by thirty: a step keeps what adds up to the period", start: "2026-05-01", anchor: "2026-05-01", price: "3000", set: []func(*timeline.ChargeSpec){byThirty}, then: []happening{{on: "2026-05-16", op: priceTo("6000", timeline.Prorate)}}, want: "4600"},
		{story: "by rates: the old in full, the new by days", price: "3000", set: []func(*timeline.ChargeSpec){endsAt(timeline.FullPrice)}, then: []happening{{on: "2026-04-16", op: planAt("10000", timeline.ByRates)}}, want: "8000"},
		{story: "by rates: the old by days, the new free", price: "3000", then: []happening{{on: "2026-04-16", op: planAt("10000", timeline.ByRates, starts(timeline.FixedRate(money.Int(0))))}}, want: "1500"},
	} {
		t.Run(c.story, func(t *testing.T) {
			start, anchor := c.start, c.anchor
			if start == "" {
				start = "2026-04-01"
			}
			w := newWorld(t, start)
			charge := w.charge("base", c.price)
			for _, f := range c.set {
				f(&charge)
			}
			item := w.item("plan", charge)
			if c.quantity != "" {
				item.Quantity = money.MustParse(c.quantity)
			}
			item.Anchor = civil.AnchorDay(date(start), 1)
			if anchor != "" {
				item.Anchor = civil.AnchorOn(date(anchor))
			}
			w.sign(start, item)
			for _, h := range c.then {
				w.must(w.change(h.on, h.op(w, item)))
			}
			period, _ := item.Anchor.Period(charge.CycleMonths, date(start))
			sum := money.Int(0)
			for k, v := range w.owedNow(start) {
				if k.PeriodFrom == period.From {
					sum = sum.Add(money.MustParse(v))
				}
			}
			for k, v := range w.owedNow(period.LastDay().String()) {
				if k.PeriodFrom == period.From && k.SegmentFrom.After(date(start)) && w.startsAChain(k.ChargeID) {
					sum = sum.Add(money.MustParse(v))
				}
			}
			if sum.String() != c.want {
				t.Errorf("owed %s, want %s", sum, c.want)
			}
		})
	}
}

// startsAChain tells whether a charge is the first of its chain and took another's place.
func (w *world) startsAChain(id timeline.ID) bool {
	for _, i := range w.fold().Items {
		for _, c := range i.Charges {
			if c.ID == id {
				return c.Chain == id && c.Replaces != ""
			}
		}
	}
	return false
}
