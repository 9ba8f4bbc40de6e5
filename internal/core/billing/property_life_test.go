package billing_test

import (
	"fmt"
	"slices"

	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/timeline"
)

// kinds is how many kinds of steps a script draws from: those of drawScript, and those of lifeOperation behind them.
const kinds = 24

// lifeOperation makes the operations on the contract as a whole, and undoes what was applied; done tells that the step is over.
func (w *world) lifeOperation(kind, n int, on string, item timeline.Item, policy timeline.Policy) (op timeline.Operation, done string) {
	share := money.Int(int64(n%4)).QuoRound(money.Int(4), 2, money.Down)
	switch kind {
	case 11:
		op = timeline.Operation{Op: timeline.OpSuspend, Suspend: &timeline.Suspend{Share: share, Policy: policy, Extend: n > 8}}
		if n%3 == 0 {
			op.Suspend.ContractItemID, op.Suspend.Extend = item.ID, false
		}
		if n%2 == 0 {
			op.Suspend.Until, op.Suspend.ResumePolicy = date(on).AddDays(5*n+1), policy
		}
	case 12:
		op = timeline.Operation{Op: timeline.OpResume, Resume: &timeline.Resume{Policy: policy}}
		if n%3 == 0 {
			op.Resume.ContractItemID = item.ID
		}
	case 13:
		op = timeline.Operation{Op: timeline.OpChangeTerm, ChangeTerm: &timeline.ChangeTerm{Months: n + 1}}
		if n == 0 {
			op.ChangeTerm = &timeline.ChangeTerm{Open: true}
		}
	case 14:
		percent := money.Int(int64(n) - 4)
		op = timeline.Operation{Op: timeline.OpChangeRenewal, ChangeRenewal: &timeline.ChangeRenewal{Renewal: timeline.Renewal{
			Kind: timeline.RenewAuto, TermMonths: n%3*3 + 3, Price: timeline.Uplift, UpliftPercent: &percent, UpliftUnit: money.Int(10), Policy: policy,
		}}}
		if n%4 == 0 {
			op.ChangeRenewal.Renewal = timeline.Renewal{Kind: timeline.RenewManual, Unagreed: timeline.Grace, GraceDays: n + 10}
		}
		if n%5 == 0 {
			op.ChangeRenewal.Renewal = timeline.Renewal{Kind: timeline.RenewManual, Unagreed: timeline.ContinueMonthly}
		}
	case 15:
		shift := timeline.ShiftAll
		if n%2 == 0 {
			shift = timeline.ShiftStart
		}
		to := w.fold().StartOn.AddDays(7 * (n - 6))
		c := timeline.Change{ID: w.id(), EffectiveOn: to, Version: w.version + 1, Operations: []timeline.Operation{{Op: timeline.OpChangeStart, ChangeStart: &timeline.ChangeStart{StartOn: to, Shift: shift}}}}
		if err := w.record(append(slices.Clone(w.changes), c), c.ID); err != nil {
			return op, "another start refused: " + err.Error()
		}
		w.recorded[w.changes[0].ID] = w.today
		return op, fmt.Sprintf("starts on %s (%s)", to, shift)
	case 16:
		op = timeline.Operation{Op: timeline.OpChangeBilling, ChangeBilling: &timeline.ChangeBilling{AccountID: []billing.ID{"account", "second"}[n%2], Policy: policy}}
		if n%3 == 0 {
			op.ChangeBilling.Timing = []timeline.Timing{timeline.Advance, timeline.Arrears}[n%2]
		}
	case 17:
		op = timeline.Operation{Op: timeline.OpTransfer, Transfer: &timeline.Transfer{CustomerID: billing.ID(fmt.Sprintf("customer%d", n%2)), AccountID: []billing.ID{"account", "second"}[n%2], Policy: policy}}
	case 18:
		discounts := w.fold().Discounts
		if len(discounts) == 0 {
			return op, "no discount to end"
		}
		op = timeline.Operation{Op: timeline.OpEndDiscount, EndDiscount: &timeline.EndDiscount{DiscountID: discounts[n%len(discounts)].ID}}
	case 19:
		fee := &timeline.Fee{ChargeID: w.id(), Name: "fee", Kind: timeline.FeeFixed, Amount: money.Int(int64(n) * 100), TaxCategory: "exempt"}
		if n%2 == 0 {
			fee = &timeline.Fee{ChargeID: fee.ChargeID, Name: "fee", Kind: timeline.FeeRest, Percent: money.Int(50), TaxCategory: "standard"}
		}
		op = timeline.Operation{Op: timeline.OpTerminate, Terminate: &timeline.Terminate{Refund: []timeline.Refund{"", timeline.RefundFull, timeline.RefundNone}[n%3], Fee: fee}}
	case 20:
		add := w.item("tried", w.charge("tried", fmt.Sprint(100*n)))
		add.Trial = &timeline.Trial{Days: 5 * n, Months: 1, Share: share}
		add.Term = &timeline.ItemTerm{Months: n%3 + 1, Renewal: timeline.Renewal{Kind: []timeline.RenewalKind{timeline.RenewAuto, timeline.RenewNone}[n%2]}}
		op = timeline.Operation{Op: timeline.OpAddItem, AddItem: &timeline.AddItem{Item: add}}
	case 21, 22:
		return op, w.undoOne(n)
	case 23:
		if n != 12 {
			return op, "waits"
		}
		c := timeline.Change{ID: w.id(), EffectiveOn: w.fold().StartOn, Version: w.version + 1, Operations: []timeline.Operation{{Op: timeline.OpVoid, Void: &timeline.Void{}}}}
		if err := w.record(append(slices.Clone(w.changes), c), c.ID); err != nil {
			return op, "void refused: " + err.Error()
		}
		return op, "voided"
	}
	return op, ""
}

// undoOne takes an applied change back as if it had never been.
func (w *world) undoOne(n int) string {
	if len(w.changes) < 2 {
		return "nothing to undo"
	}
	c := w.changes[1+n%(len(w.changes)-1)]
	if err := w.cancel(c.ID); err != nil {
		return "undoing refused: " + err.Error()
	}
	w.restored = append(w.restored, billing.Restoration{From: c.EffectiveOn, RecordedOn: w.today})
	return "undid " + c.Operations[0].Op + " of " + c.EffectiveOn.String()
}

// paidDays is how many of its days a charge is billed for: all but those of a free trial.
func paidDays(c timeline.Charge) int {
	from := c.From
	for _, s := range c.Shares {
		if s.Reason == timeline.ShareTrial && s.Of.IsZero() {
			from = civil.Max(from, civil.Min(s.Until, c.Until))
		}
	}
	return civil.Range{From: from, Until: c.Until}.Days()
}
