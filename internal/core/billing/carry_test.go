package billing_test

import (
	"strings"
	"testing"

	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/timeline"
)

func TestWhatIsCarriedIsShownUntilItIsUsedUp(t *testing.T) {
	w := newWorld(t, "2026-04-01")
	w.settings.Below = billing.ByBalance
	plan := w.item("plan", w.charge("base", "10000"))
	w.sign("2026-04-01", plan)
	w.bill("2026-04-01")
	w.must(w.change("2026-04-01", price(plan.ID, "3000", timeline.Prorate)))
	for _, c := range []struct{ upTo, carried, billed string }{
		{"2026-04-30", "-7700 2026-04-30", ""},
		{"2026-05-01", "-4400 2026-05-01", ""},
		{"2026-06-01", "-1100 2026-06-01", ""},
		{"2026-07-01", "", "2200 2026-07-01"},
	} {
		told := func(docs []billing.Document) string {
			var out []string
			for _, d := range docs {
				out = append(out, d.Total.String()+" "+d.BillingDate.String())
			}
			return strings.Join(out, ", ")
		}
		if res := w.planned(c.upTo); told(res.Carried) != c.carried || told(res.Documents) != c.billed {
			t.Errorf("up to %s: %s carried, %s billed; want %s and %s", c.upTo, told(res.Carried), told(res.Documents), c.carried, c.billed)
		}
	}
}
