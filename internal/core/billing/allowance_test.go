package billing_test

import (
	"fmt"
	"slices"
	"testing"

	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/mrr"
	"keiyaku/internal/core/timeline"
)

// offs are the lines of amounts off an item or the contract that are billed by a day, as "segment: amount at rate".
func offs(w *world, upTo string) []string {
	var out []string
	for _, d := range w.plan(upTo).Documents {
		for _, l := range d.Lines {
			if l.ChargeCode == timeline.DiscountCode || l.Kind == billing.KindDiscount && l.ChargeID == l.DiscountID {
				out = append(out, fmt.Sprintf("%s: %s at %s", l.Shown.From, l.Amount, l.TaxRate))
			}
		}
	}
	return out
}

func TestAnAmountOffTheContractIsAChargeOfItsOwn(t *testing.T) {
	for _, c := range []struct {
		name  string
		off   timeline.AddDiscount
		upTo  string
		then  func(w *world, main, option billing.ID)
		want  []string
		final []string // after then, of what isn't issued yet
	}{
		{
			name: "divided over the rates by what they owe", off: timeline.AddDiscount{Value: money.Int(1000)}, upTo: "2026-04-01",
			want: []string{"2026-04-01: -666 at 10", "2026-04-01: -334 at 8"},
		},
		{
			name: "no more than the charges owe", off: timeline.AddDiscount{Value: money.Int(99999)}, upTo: "2026-04-01",
			want: []string{"2026-04-01: -10000 at 10", "2026-04-01: -5000 at 8"},
		},
		{
			name: "in its own cycle, of a quarter", off: timeline.AddDiscount{Value: money.Int(3000), CycleMonths: 3}, upTo: "2026-06-30",
			want: []string{"2026-04-01: -2000 at 10", "2026-04-01: -1000 at 8"},
		},
		{
			name: "for two periods", off: timeline.AddDiscount{Value: money.Int(1500), Periods: 2}, upTo: "2026-09-30",
			want: []string{"2026-04-01: -1000 at 10", "2026-04-01: -500 at 8", "2026-05-01: -1000 at 10", "2026-05-01: -500 at 8"},
		},
		{
			name: "off one item alone, which goes on with what takes its place", off: timeline.AddDiscount{Value: money.Int(1500), ContractItemID: "main"}, upTo: "2026-04-01",
			want: []string{"2026-04-01: -1500 at 10"},
			then: func(w *world, main, _ billing.ID) {
				w.must(w.change("2026-05-01", w.changeTo(main, w.item("plan2", w.charge("base", "700")), timeline.Prorate)))
			},
			final: []string{"2026-05-01: -700 at 10"},
		},
		{
			name: "an end gives its days back, by days", off: timeline.AddDiscount{Value: money.Int(1500)}, upTo: "2026-04-01",
			want: []string{"2026-04-01: -1000 at 10", "2026-04-01: -500 at 8"},
			then: func(w *world, _, _ billing.ID) {
				w.must(w.change("2026-04-16", timeline.Operation{Op: timeline.OpTerminate, Terminate: &timeline.Terminate{}}))
			},
			final: []string{"2026-04-16: 500 at 10", "2026-04-16: 250 at 8"},
		},
		{
			name: "a rest lets its share of the days off, like a charge", off: timeline.AddDiscount{Value: money.Int(1500)}, upTo: "2026-04-01",
			want: []string{"2026-04-01: -1000 at 10", "2026-04-01: -500 at 8"},
			then: func(w *world, _, _ billing.ID) {
				rest := &timeline.Suspend{Until: date("2026-04-26"), Share: money.Int(0), Policy: timeline.Prorate, ResumePolicy: timeline.Prorate}
				w.must(w.change("2026-04-16", timeline.Operation{Op: timeline.OpSuspend, Suspend: rest}))
				w.must(w.change("2026-05-01", timeline.Operation{Op: timeline.OpTerminate, Terminate: &timeline.Terminate{}}))
			},
			final: []string{"2026-04-01: 334 at 10", "2026-04-01: 166 at 8"}, // 20 of 30 days: 1,000 in all
		},
		{
			name: "an end without a refund keeps it to the period's end", off: timeline.AddDiscount{Value: money.Int(1500)}, upTo: "2026-04-01",
			want: []string{"2026-04-01: -1000 at 10", "2026-04-01: -500 at 8"},
			then: func(w *world, _, _ billing.ID) {
				w.must(w.change("2026-04-16", timeline.Operation{Op: timeline.OpTerminate, Terminate: &timeline.Terminate{Refund: timeline.RefundNone}}))
			},
			final: nil,
		},
		{
			name: "whole, it is not shared", off: timeline.AddDiscount{Value: money.Int(1500), Whole: true}, upTo: "2026-04-01",
			want: []string{"2026-04-01: -1000 at 10", "2026-04-01: -500 at 8"},
			then: func(w *world, _, _ billing.ID) {
				w.must(w.change("2026-04-16", timeline.Operation{Op: timeline.OpTerminate, Terminate: &timeline.Terminate{}}))
			},
			final: nil,
		},
		{
			name: "an option that ends leaves it to the rest", off: timeline.AddDiscount{Value: money.Int(1500)}, upTo: "2026-04-01",
			want: []string{"2026-04-01: -1000 at 10", "2026-04-01: -500 at 8"},
			then: func(w *world, _, option billing.ID) {
				w.must(w.change("2026-04-16", cancelItem(option)))
			},
			final: []string{"2026-04-01: -200 at 10", "2026-04-01: 200 at 8", "2026-05-01: -1500 at 10"}, // 10,000 to 2,500 in April
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := newWorld(t, "2026-04-01")
			reduced := w.charge("paper", "5000")
			reduced.TaxCategory = "reduced"
			main, option := w.item("plan", w.charge("base", "10000")), w.item("option", reduced)
			option.Kind, option.ParentID = timeline.Option, main.ID
			w.sign("2026-04-01", main, option)
			off := c.off
			off.ID, off.Name, off.Kind = w.id(), "off", timeline.AmountOff
			if off.ContractItemID != "" {
				off.ContractItemID = main.ID
			}
			w.must(w.change("2026-04-01", timeline.Operation{Op: timeline.OpAddDiscount, AddDiscount: &off}))
			if got := offs(w, c.upTo); !slices.Equal(got, c.want) {
				t.Errorf("%v, not %v", got, c.want)
			}
			if c.then == nil {
				return
			}
			w.bill(c.upTo)
			c.then(w, main.ID, option.ID)
			if got := offs(w, "2026-05-01"); !slices.Equal(got, c.final) {
				t.Errorf("then %v, not %v", got, c.final)
			}
		})
	}
}

func TestAnAmountOffTheContractComesOffItsMRR(t *testing.T) {
	w := newWorld(t, "2026-04-01")
	w.sign("2026-04-01", w.item("plan", w.charge("base", "10000")))
	add := func(value int64, months int) {
		w.must(w.change("2026-04-01", timeline.Operation{Op: timeline.OpAddDiscount, AddDiscount: &timeline.AddDiscount{ID: w.id(), Name: "off", Kind: timeline.AmountOff, Value: money.Int(value), CycleMonths: months}}))
	}
	add(6000, 3)
	if got := mrr.On(w.fold(), date("2026-04-01")); !got.Equal(money.Int(8000)) {
		t.Errorf("6,000 a quarter off 10,000 a month leave %s", got)
	}
	add(9000, 0)
	if got := mrr.On(w.fold(), date("2026-04-01")); !got.IsZero() {
		t.Errorf("more than all leaves %s", got)
	}
}
