package billing_test

import (
	"fmt"
	"testing"
	"time"

	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/timeline"
)

// busyYears is a contract of two years with an option, a discount and a quantity change every other month.
func busyYears(b *testing.B) *world {
	w := newWorld(b, "2024-01-01")
	item := w.item("plan", w.charge("base", "997"), w.charge("support", "1234"))
	w.sign("2024-01-01", item)
	for m := range 12 {
		w.must(w.change(date("2024-01-16").AddMonths(2*m).String(), changeQuantity(item.ID, fmt.Sprint(m+2), timeline.Prorate)))
	}
	off := &timeline.AddDiscount{ID: w.id(), Name: "off", Kind: timeline.Percent, Value: money.Int(7)}
	w.must(w.change("2024-03-01", timeline.Operation{Op: timeline.OpAddDiscount, AddDiscount: off}))
	return w
}

// multiply is what everything is measured against: one exact multiplication of two amounts.
func multiply(n int) time.Duration {
	a, x := money.MustParse("997.25"), money.MustParse("1234")
	begin := time.Now()
	for range n {
		_ = a.Mul(x)
	}
	return time.Since(begin) / time.Duration(n)
}

func BenchmarkPlanTwoYears(b *testing.B) {
	w := busyYears(b)
	a := w.account
	a.Contracts = []billing.Contract{{ID: "contract", Number: "C-1", Timeline: w.fold(), Version: w.version, Marks: w.marks, Recorded: w.recorded}}
	lines := 0
	for _, d := range billing.Plan(a, w.settings, date("2025-12-31")).Documents {
		lines += len(d.Lines)
	}
	allocs := testing.AllocsPerRun(10, func() { billing.Plan(a, w.settings, date("2025-12-31")) })
	bareLine := bare(100_000)
	b.ReportAllocs()
	for b.Loop() {
		billing.Plan(a, w.settings, date("2025-12-31"))
	}
	perPlan := float64(b.Elapsed().Nanoseconds()) / float64(b.N)
	const months = 24
	b.ReportMetric(months*1e9/perPlan, "contract-months/s")
	b.ReportMetric(allocs/float64(lines), "allocs/line")
	b.ReportMetric(perPlan/float64(lines)/float64(bareLine.Nanoseconds()), "bare-lines/line")
	b.ReportMetric(float64(lines), "lines")
}

// bare is what the arithmetic of one line takes by itself: a price times a quantity, times days, divided by the period's and rounded.
func bare(n int) time.Duration {
	price, quantity, days := money.MustParse("997"), money.Int(12), money.Int(15)
	begin := time.Now()
	for range n {
		_ = price.Mul(quantity).Mul(days).MulRatio(1, 30, 0, money.Down)
	}
	return time.Since(begin) / time.Duration(n)
}

func BenchmarkFoldTwoYears(b *testing.B) {
	w := busyYears(b)
	unit := multiply(100_000)
	b.ReportAllocs()
	for b.Loop() {
		timeline.Fold(timeline.Book{}, w.changes, date(horizon))
	}
	perChange := float64(b.Elapsed().Nanoseconds()) / float64(b.N) / float64(len(w.changes))
	b.ReportMetric(perChange/float64(unit.Nanoseconds()), "multiplications/change")
}
