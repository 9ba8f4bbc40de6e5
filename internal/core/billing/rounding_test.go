package billing_test

import (
	"testing"

	"keiyaku/internal/core/money"
	"keiyaku/internal/core/timeline"
)

// The parts of a period that a discount divides are rounded so that they add up, whatever else happens that doesn't price.
func TestWhatDoesNotPriceMovesNoAmount(t *testing.T) {
	for _, on := range []string{"", "2026-04-05", "2026-04-11", "2026-04-21"} {
		w := newWorld(t, "2026-04-01")
		item := w.item("plan", w.charge("base", "1000"))
		w.sign("2026-04-01", item)
		w.must(w.change("2026-04-11", timeline.Operation{Op: timeline.OpAddDiscount, AddDiscount: &timeline.AddDiscount{ID: w.id(), Name: "d", Kind: timeline.Percent, Value: money.Int(10)}}))
		if on != "" {
			w.must(w.change(on, timeline.Operation{Op: timeline.OpCustomizeItem, CustomizeItem: &timeline.CustomizeItem{ContractItemID: item.ID, Name: "another name"}}))
		}
		wantLines(t, w.bill("2026-04-01"), "333 2026-04-01..2026-04-10", "667 2026-04-11..2026-04-30", "-66 2026-04-11..2026-04-30")
	}
}
