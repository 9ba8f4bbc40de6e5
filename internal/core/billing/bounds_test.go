package billing_test

import (
	"strings"
	"testing"

	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/timeline"
)

// planned is what Plan answers for the world's contract beside others on its account, failures and all.
func (w *world) planned(upTo string, others ...billing.Contract) billing.Result {
	a := w.account
	a.Contracts = append([]billing.Contract{{
		ID: "contract", Number: "C-1", Timeline: w.fold(), Version: w.version, Marks: w.marks, Recorded: w.recorded, Ledger: w.ledger, Usage: w.usage,
	}}, others...)
	return billing.Plan(a, w.settings, date(upTo))
}

// another is a contract of one charge on the same account.
func another(t *testing.T, id billing.ID, amount string) billing.Contract {
	o := newWorld(t, "2026-04-01")
	o.sign("2026-04-01", o.item(string(id), o.charge("base", amount)))
	return billing.Contract{ID: id, Number: string(id), Timeline: o.fold(), Version: o.version, Marks: o.marks, Recorded: o.recorded}
}

func TestWhatNobodyCanMeanIsAFailureOfItsContract(t *testing.T) {
	for name, c := range map[string]struct {
		price, measured string
		fails           bool
	}{
		"the most there is":           {"999999999999", "1000", false},
		"a little more":               {"999999999999", "1001", true},
		"twelve digits times twelve":  {"999999999999", "999999999999", true},
		"more digits than are read":   {"999999999999999", "999999999999999", true},
		"a quantity without a price":  {"0", "9999999999999999", true},
		"with the tax it is too much": {"999999999999999", "1", true},
	} {
		w := newWorld(t, "2026-04-01")
		w.sign("2026-04-01", w.item("plan", w.metered(c.price, timeline.Sum)))
		w.measured("2026-04-03", c.measured, "a")
		w.closed("2026-04-30")
		if name == "the most there is" { // without the tax, which would take the sum beyond
			w.account.Taxes = billing.TaxRates{{Category: "standard", From: date("1989-04-01")}}
		}
		beside := another(t, "beside", "1000")
		res := w.planned("2026-04-30", beside)
		if failed := len(res.Failures) == 1 && res.Failures[0].ContractID == "contract" && strings.Contains(res.Failures[0].Reason, "999999999999999 at most"); failed != c.fails {
			t.Errorf("%s: %+v", name, res.Failures)
		}
		rest := 0
		for _, d := range res.Documents {
			for _, l := range d.Lines {
				if l.ContractID == "beside" {
					rest++
				} else if c.fails {
					t.Errorf("%s: it is billed all the same: %s", name, l.Amount)
				}
			}
		}
		if rest == 0 {
			t.Errorf("%s: the other contract isn't billed", name)
		}
	}
}

func TestLinesThatComeToTooMuchTogetherWait(t *testing.T) {
	w := newWorld(t, "2026-04-01")
	w.sign("2026-04-01", w.item("plan", w.charge("base", "600000000000000")))
	res := w.planned("2026-05-01", another(t, "second", "600000000000000"))
	if len(res.Failures) != 2 || len(res.Documents) != 0 {
		t.Errorf("together: %+v, %d documents", res.Failures, len(res.Documents))
	}
	if w.account.PerContract = true; len(w.planned("2026-04-01", another(t, "second", "600000000000000")).Documents) != 2 {
		t.Error("each on its own is within bounds")
	}
}

func TestAContractThatFailsAheadIsToldOfBeforeItIsCarried(t *testing.T) {
	w := newWorld(t, "2026-04-01")
	w.settings.Minimum = money.Int(5000)
	plan := w.item("plan", w.charge("base", "1000"))
	w.sign("2026-04-01", plan)
	w.must(w.change("2026-05-01", price(plan.ID, "999999999999999", timeline.Prorate)))
	w.must(w.change("2026-05-01", changeQuantity(plan.ID, "2", timeline.Prorate)))
	if res := w.planned("2026-04-01"); len(res.Failures) != 1 || len(res.Documents) != 0 {
		t.Errorf("too little to bill, and the next can't be rated: %+v, %q", res.Failures, shown(res.Documents))
	}
}
