package simulation_test

import (
	"fmt"
	"testing"

	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/pricing"
	"keiyaku/internal/core/simulation"
	"keiyaku/internal/core/timeline"

	"pgregory.net/rapid"
)

var rates = []timeline.Rate{timeline.DailyRate, timeline.FullPrice, timeline.MonthlyRate, timeline.FixedRate(money.MustParse("0.4"))}

// drawWorld draws a small book: contracts with a past that was billed, and reservations.
func drawWorld(t *rapid.T) *world {
	w := newWorld("2026-04-01")
	w.today = w.today.AddDays(rapid.IntRange(0, 40).Draw(t, "today"))
	w.settings.TaxRounding = rapid.SampledFrom([]money.Rounding{money.Down, money.HalfUp}).Draw(t, "tax rounding")
	if rapid.Bool().Draw(t, "carries") {
		w.settings.Below, w.settings.Minimum = billing.ByBalance, money.Int(int64(rapid.SampledFrom([]int{0, 900}).Draw(t, "least")))
	}
	w.account.ClosingDay = rapid.SampledFrom([]int{0, 0, 20}).Draw(t, "closing day")
	w.account.PerContract = rapid.Bool().Draw(t, "per contract")
	now := w.today
	for n := range rapid.IntRange(1, 2).Draw(t, "contracts") {
		label := func(of string) string { return fmt.Sprintf("%s %d", of, n) }
		price := rapid.SampledFrom([]string{"1000", "997", "300"}).Draw(t, label("price"))
		charge := w.charge("base", price)
		charge.CycleMonths = rapid.SampledFrom([]int{1, 1, 3, 12}).Draw(t, label("cycle"))
		charge.StartRate, charge.EndRate = rapid.SampledFrom(rates).Draw(t, label("start rate")), rapid.SampledFrom(rates).Draw(t, label("end rate"))
		charge.Timing = rapid.SampledFrom([]timeline.Timing{timeline.Advance, timeline.Arrears}).Draw(t, label("timing"))
		if rapid.Bool().Draw(t, label("packages")) {
			charge.Model, charge.Scheme = pricing.Package, &pricing.Scheme{PackageSize: money.Int(4)}
		}
		item := w.item("light", charge)
		start := now.AddDays(rapid.IntRange(-200, 60).Draw(t, label("start")))
		if day := rapid.IntRange(0, 31).Draw(t, label("anchor")); day > 0 {
			item.Anchor = civil.AnchorDay(start, day)
		}
		// What is in the past was recorded then, and billed.
		w.today = civil.Min(now, start.AddDays(rapid.IntRange(-20, 20).Draw(t, label("recorded"))))
		c := w.sign(start.String(), rapid.SampledFrom([]int{0, 1, 6, 12}).Draw(t, label("term")), item)
		w.today = now
		for m := range rapid.IntRange(0, 3).Draw(t, label("changes")) {
			on := now.AddDays(rapid.IntRange(-60, 150).Draw(t, label("on")+fmt.Sprint(m)))
			n := int64(rapid.IntRange(0, 9).Draw(t, label("n")+fmt.Sprint(m)))
			var op timeline.Operation
			switch rapid.IntRange(0, 4).Draw(t, label("kind")+fmt.Sprint(m)) {
			case 0:
				op = changeQuantity(item.ID, n)
			case 1:
				negotiated := money.Int(100 * n)
				op = timeline.Operation{Op: timeline.OpCustomizeItem, CustomizeItem: &timeline.CustomizeItem{ContractItemID: item.ID, NegotiatedPrice: &negotiated}}
			case 2:
				opt := w.item("option", w.charge("opt", "200"))
				opt.Kind, opt.ParentID = timeline.Option, item.ID
				op = timeline.Operation{Op: timeline.OpAddItem, AddItem: &timeline.AddItem{Item: opt}}
			case 3:
				op = timeline.Operation{Op: timeline.OpAddDiscount, AddDiscount: &timeline.AddDiscount{ID: w.id(), Name: "off", Kind: timeline.Percent, Value: money.Int(7*n + 1), ContractItemID: item.ID}}
			default:
				op = terminate()
			}
			_ = w.change(c, on.String(), op) // what doesn't fit isn't recorded
		}
	}
	for range rapid.IntRange(0, 2).Draw(t, "runs") {
		w.run(now.AddDays(-rapid.IntRange(0, 120).Draw(t, "run")))
	}
	return w
}

// drawHypothesis draws a hypothesis, and tells how it is really done.
func drawHypothesis(t *rapid.T, w *world) (h simulation.Hypothesis, really func(w *world) (refused map[id]bool)) {
	on := w.today.AddDays(rapid.IntRange(-10, 100).Draw(t, "hypothetical day"))
	switch rapid.IntRange(0, 2).Draw(t, "hypothesis") {
	case 0:
		charge := w.charge("base", rapid.SampledFrom([]string{"1300", "650"}).Draw(t, "new price"))
		charge.CycleMonths = rapid.SampledFrom([]int{1, 1, 3, 12}).Draw(t, "new cycle")
		move := simulation.Move{To: w.edition("light", 2, charge, w.charge("new", "77")), Currency: money.JPY}
		if rapid.Bool().Draw(t, "dated") {
			move.On = on
		}
		return simulation.Hypothesis{Move: &move}, func(w *world) map[id]bool { return moveReally(w, move) }
	case 1:
		r := simulation.Rates{StartRate: rapid.SampledFrom(rates).Draw(t, "start"), From: on}
		if rapid.Bool().Draw(t, "ends too") {
			r.EndRate = rapid.SampledFrom(rates).Draw(t, "end")
		}
		return simulation.Hypothesis{Rates: &r}, func(w *world) map[id]bool { return rateReally(w, r) }
	}
	tax := simulation.Tax{Category: "standard", Percent: money.Int(12), From: on}
	return simulation.Hypothesis{Tax: &tax}, func(w *world) map[id]bool {
		w.settings.Taxes = append(w.settings.Taxes, billing.TaxRate{Category: tax.Category, From: tax.From, Percent: tax.Percent})
		return nil
	}
}

// moveReally moves the contracts that have the item, as a bulk change does.
func moveReally(w *world, m simulation.Move) map[id]bool {
	refused := map[id]bool{}
	for _, c := range w.contracts {
		t, _ := fold(c.changes)
		item := t.Items[0]
		on := m.On
		if on.IsZero() {
			term, ok := t.TermOn(civil.Max(w.today, t.StartOn))
			if on = term.Until; !item.Contains(civil.Max(w.today, t.StartOn)) {
				continue
			} else if !ok || !on.Before(t.Until) {
				refused[c.id] = true
				continue
			}
		}
		if !item.Contains(on) {
			continue
		}
		to := m.To.Item
		to.ID = item.ID
		to.Charges = append([]timeline.ChargeSpec(nil), to.Charges...)
		for i := range to.Charges {
			to.Charges[i].ID = w.id()
		}
		op := timeline.Operation{Op: timeline.OpChangeItem, ChangeItem: &timeline.ChangeItem{ContractItemID: item.ID, To: to, KeepOwn: true}}
		refused[c.id] = w.change(c, on.String(), op) != nil
	}
	return refused
}

// rateReally edits what is reserved and what begins from the day on, and then agrees the rates for the items that are there.
func rateReally(w *world, r simulation.Rates) map[id]bool {
	refused := map[id]bool{}
	with := func(n timeline.NewItem) timeline.NewItem {
		n.Charges = append([]timeline.ChargeSpec(nil), n.Charges...)
		for i := range n.Charges {
			if n.Charges[i].StartRate = r.StartRate; r.EndRate != "" {
				n.Charges[i].EndRate = r.EndRate
			}
		}
		return n
	}
	for _, c := range w.contracts {
		t, _ := fold(c.changes)
		var changes []timeline.Change
		for _, ch := range c.changes {
			ch.Operations = append([]timeline.Operation(nil), ch.Operations...)
			for i, o := range ch.Operations {
				switch {
				case ch.EffectiveOn.Before(r.From):
				case o.Sign != nil:
					sign := *o.Sign
					sign.Items = []timeline.NewItem{with(sign.Items[0])}
					ch.Operations[i].Sign = &sign
				case o.ChangeItem != nil:
					change := *o.ChangeItem
					change.To = with(change.To)
					ch.Operations[i].ChangeItem = &change
				case o.CustomizeItem != nil && o.CustomizeItem.StartRate != "":
					customize := *o.CustomizeItem
					if customize.StartRate = r.StartRate; r.EndRate != "" && customize.EndRate != "" {
						customize.EndRate = r.EndRate
					}
					ch.Operations[i].CustomizeItem = &customize
				case o.AddItem != nil:
					ch.Operations[i].AddItem = &timeline.AddItem{Item: with(o.AddItem.Item)}
				}
			}
			changes = append(changes, ch)
		}
		var ops []timeline.Operation
		for _, i := range t.Items {
			others := false // whoever has them already is left alone
			for _, charge := range i.Charges {
				terms, ok := charge.TermsOn(r.From)
				others = others || ok && (terms.StartRate != r.StartRate || r.EndRate != "" && terms.EndRate != r.EndRate)
			}
			if others && i.Contains(r.From) && i.From.Before(r.From) {
				ops = append(ops, timeline.Operation{Op: timeline.OpCustomizeItem, CustomizeItem: &timeline.CustomizeItem{ContractItemID: i.ID, Agreed: timeline.Agreed{StartRate: r.StartRate, EndRate: r.EndRate}}})
			}
		}
		ch := timeline.Change{ID: w.id(), EffectiveOn: r.From, Version: c.version + 1, Reserved: r.From.After(w.today), Operations: ops}
		if len(ops) > 0 {
			changes = append(changes, ch)
		}
		refused[c.id] = w.record(c, changes, ch.ID) != nil
	}
	return refused
}

// TestASimulationIsWhatMakingTheChangeAndRunningTheMonthsBrings: for small books, what is told of both worlds is what twelve bill runs, one after the other and each
// issued, bring: as it is, and once the hypothesis has really been recorded. What is skipped is drawn anew, so a hundred books are compared all the same; rapid fails, with
// how many there were, where too few are left.
func TestASimulationIsWhatMakingTheChangeAndRunningTheMonthsBrings(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		w := drawWorld(t)
		var hypotheses []simulation.Hypothesis
		var reallies []func(w *world) map[id]bool
		for range rapid.SampledFrom([]int{1, 1, 2}).Draw(t, "hypotheses") {
			h, really := drawHypothesis(t, w)
			if hypotheses = append(hypotheses, h); h.Move != nil { // moves are recorded first
				reallies = append([]func(w *world) map[id]bool{really}, reallies...)
				continue
			}
			reallies = append(reallies, really)
		}
		months := rapid.SampledFrom([]int{1, 4, 12}).Draw(t, "months")
		told := w.simulate(months, hypotheses...)

		asItIs, failed := w.clone().live(months)
		if failed {
			t.Skip("it can't be billed as it is")
		}
		compare(t, "as it is", told.Before, asItIs)

		if len(hypotheses) > 1 && (len(told.Problems) > 0 || hypotheses[0].Move != nil && hypotheses[1].Move != nil) {
			t.Skip("what is done of two when one is refused is another story, and two moves were recorded the other way round")
		}
		would := w.clone()
		refused := map[id]bool{}
		for _, really := range reallies {
			for c, is := range really(would) {
				refused[c] = refused[c] || is
			}
		}
		for _, p := range told.Problems {
			if !p.Hypothetical || !refused[p.ContractID] {
				t.Fatalf("a problem that isn't one: %+v", p)
			}
			delete(refused, p.ContractID)
		}
		for id, is := range refused {
			if is {
				t.Fatalf("%s refuses the change, and nothing is told of it", id)
			}
		}
		asItWouldBe, failed := would.live(months)
		if failed {
			t.Fatalf("it can't be billed once it is done")
		}
		compare(t, "as it would be", told.After, asItWouldBe)
	})
}

func compare(t *rapid.T, what string, told, lived []simulation.Figures) {
	t.Helper()
	for n, f := range lived {
		g := told[n]
		if g.Invoices != f.Invoices || !g.MRR.Equal(f.MRR) || !g.Net.Equal(f.Net) || !g.Tax.Equal(f.Tax) || !g.Total.Equal(f.Total) {
			t.Fatalf("%s, month %d: told %+v, lived %+v", what, n, g, f)
		}
	}
}
