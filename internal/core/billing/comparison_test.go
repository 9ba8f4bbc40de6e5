package billing_test

import (
	"slices"
	"testing"

	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/comparison"
	"keiyaku/internal/core/money"

	"pgregory.net/rapid"
)

// TestReasonsAddUpToTheDifferenceOfTheDocuments compares every month of random lives with every other of the year: the reasons of each chain
// add up to its difference, and all of them with the tax to the difference of the documents' totals.
func TestReasonsAddUpToTheDifferenceOfTheDocuments(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		w := newWorld(t, "2026-01-15")
		var log []string
		var documents []billing.Document
		for _, step := range drawScript(rt) {
			log = append(log, step(w))
			if rapid.Bool().Draw(rt, "run") {
				documents = append(documents, w.bill(w.today.AddDays(rapid.IntRange(-30, 60).Draw(rt, "up to")).String())...)
			}
		}
		documents = append(documents, w.bill(w.today.AddDays(120).String())...)
		lives := map[billing.ID]civil.Range{}
		for _, chain := range w.fold().Chains() {
			lives[chain.ID] = civil.Range{From: chain.Charges[0].From, Until: chain.Charges[len(chain.Charges)-1].Until}
		}
		first := date("2025-11-01")
		month := func(n int) civil.Range { return civil.Range{From: first.AddMonths(n), Until: first.AddMonths(n + 1)} }
		a, b := rapid.IntRange(0, 9).Draw(rt, "then"), rapid.IntRange(0, 9).Draw(rt, "now")
		sides := map[billing.ID]*[2]comparison.Side{}
		var totals, taxes [2]money.Amount
		var explained money.Amount
		for i, m := range []civil.Range{month(a), month(b)} {
			for _, d := range documents {
				if !m.Contains(d.BillingDate) {
					continue
				}
				onTop := comparison.TaxOnTop(d)
				totals[i], taxes[i] = totals[i].Add(d.Total), taxes[i].Add(onTop)
				within := func(l billing.Line) bool { return l.TaxIncluded }
				if !slices.ContainsFunc(d.Lines, within) && !onTop.Equal(d.Tax) || !slices.ContainsFunc(d.Lines, func(l billing.Line) bool { return !within(l) }) && !onTop.IsZero() {
					rt.Fatalf("%q\n%s of the tax %s is on top of %+v", log, onTop, d.Tax, d.Lines)
				}
				for _, l := range d.Lines {
					if sides[l.ChainID] == nil {
						sides[l.ChainID] = &[2]comparison.Side{{Month: month(a)}, {Month: month(b)}}
					}
					s := &sides[l.ChainID][i]
					s.Lines = append(s.Lines, comparison.Line{ChargeID: l.ChargeID, DiscountID: l.DiscountID, Kind: l.Kind, Reason: l.Reason, Period: l.Period, Amount: l.Amount, Explain: l.Explain})
				}
			}
		}
		for id, s := range sides {
			var difference, sum money.Amount
			for _, l := range s[0].Lines {
				difference = difference.Sub(l.Amount)
			}
			for _, l := range s[1].Lines {
				difference = difference.Add(l.Amount)
			}
			for _, p := range comparison.Explain(s[0], s[1], comparison.Facts{Life: lives[id]}) {
				if p.Amount.IsZero() {
					rt.Fatalf("%q\n%s explains nothing", log, p.Reason)
				}
				sum = sum.Add(p.Amount)
			}
			if !sum.Equal(difference) {
				rt.Fatalf("%q\nchain %s differs by %s, its reasons add up to %s", log, id, difference, sum)
			}
			explained = explained.Add(sum)
		}
		if all := explained.Add(taxes[1]).Sub(taxes[0]); !all.Equal(totals[1].Sub(totals[0])) {
			rt.Fatalf("%q\nrows and taxes add up to %s, the documents differ by %s", log, all, totals[1].Sub(totals[0]))
		}
	})
}
