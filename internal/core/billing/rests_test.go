package billing_test

import (
	"testing"

	"keiyaku/internal/core/money"
	"keiyaku/internal/core/timeline"
)

func TestWhatIsCancelledInItsTrialOwesNothing(t *testing.T) {
	t.Parallel()
	for _, share := range []string{"0", "0.5"} {
		w := newWorld(t, "2026-04-10")
		item := w.item("plan", w.charge("base", "6000"))
		item.Trial = &timeline.Trial{Days: 14, Share: money.MustParse(share)}
		w.sign("2026-04-10", item)
		w.bill("2026-04-10")
		w.must(w.change("2026-04-24", timeline.Operation{Op: timeline.OpTerminate, Terminate: &timeline.Terminate{}}))
		w.bill("2026-07-01")
		var sum money.Amount
		days := 0
		for _, r := range w.ledger {
			sum = sum.Add(r.Amount)
			days += r.Days
		}
		if !sum.IsZero() {
			t.Errorf("with a share of %s the ledger has %s for %d days: %+v", share, sum, days, w.ledger)
		}
		if share == "0" && len(w.ledger) > 0 {
			t.Errorf("a free trial has rows: %+v", w.ledger)
		}
	}
}
