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
	unit := multiply(100_000)
	b.ReportAllocs()
	for b.Loop() {
		billing.Plan(a, w.settings, date("2025-12-31"))
	}
	perLine := float64(b.Elapsed().Nanoseconds()) / float64(b.N) / float64(lines)
	b.ReportMetric(perLine/float64(unit.Nanoseconds()), "multiplications/line")
	b.ReportMetric(float64(lines), "lines")
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
