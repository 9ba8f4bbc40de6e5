// Package payment decides what is paid of a document, and what a payment may be used for. It knows amounts and days; whose they are, and what
// was recorded when, the store knows.
package payment

import (
	"fmt"
	"slices"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/money"
)

// Status is the payment state of an issued document on a day. It is derived, never stored.
type Status string

// The statuses. Where several could be said, the first of overdue, paid, partially paid holds.
const (
	// NotDue: nothing is paid yet, and nothing has to be before a later day.
	NotDue Status = "not_due"
	// Unpaid: nothing is paid, and the first payment is due on this day (payment due).
	Unpaid Status = "unpaid"
	// PartiallyPaid: something is paid, and what is open isn't overdue.
	PartiallyPaid Status = "partially_paid"
	// Paid: nothing is open.
	Paid Status = "paid"
	// Overdue: the day on which something open was due is over.
	Overdue Status = "overdue"
)

// Instalment is a part of a document's total that is due on a day of its own.
type Instalment struct {
	DueOn  civil.Date
	Amount money.Amount
}

// Bill is an issued invoice as payments see it.
type Bill struct {
	// Total is what was billed, with tax.
	Total money.Amount
	// Instalments are in the order of their days, and their amounts add up to the total: one, where the document is due whole.
	Instalments []Instalment
	// Settled is what allocated payments, fees that payers kept back and credit notes have settled so far.
	Settled money.Amount
}

// Whole is a document that is due in one amount.
func Whole(total money.Amount, dueOn civil.Date, settled money.Amount) Bill {
	return Bill{Total: total, Instalments: []Instalment{{dueOn, total}}, Settled: settled}
}

// Open is what is still to be paid.
func (b Bill) Open() money.Amount { return b.Total.Sub(b.Settled) }

// DueOn is the day on which the oldest open amount is, or was, due; false where nothing is open. What is settled counts for the instalments in
// the order of their days.
func (b Bill) DueOn() (civil.Date, bool) {
	var through money.Amount
	for _, i := range b.Instalments {
		through = through.Add(i.Amount)
		if through.Cmp(b.Settled) > 0 {
			return i.DueOn, true
		}
	}
	return civil.Date{}, false
}

// OverdueOn is how much of what is open was due before a day.
func (b Bill) OverdueOn(today civil.Date) money.Amount {
	var due money.Amount
	for _, i := range b.Instalments {
		if i.DueOn.Before(today) {
			due = due.Add(i.Amount)
		}
	}
	return money.Max(money.Int(0), due.Sub(b.Settled))
}

// Status tells how the document stands on a day. It becomes overdue on the day after the one on which it is due.
func (b Bill) Status(today civil.Date) Status {
	due, open := b.DueOn()
	switch {
	case !open:
		return Paid
	case due.Before(today):
		return Overdue
	case b.Settled.Sign() > 0:
		return PartiallyPaid
	case due.After(today):
		return NotDue
	}
	return Unpaid
}

// Request is what somebody wants to use of a payment for one document.
type Request struct {
	// Bill is the index of the document in the list of those that may be paid.
	Bill int
	// Amount is how much of the payment; nil for as much as is open of the document and there is of the payment.
	Amount *money.Amount
	// Fee is what the payer kept back for the transfer (振込手数料, 差し引き): it settles the document and is our cost. 0 for none.
	Fee money.Amount
}

// Allocation is how much of a payment settles a document, and how much of it a fee does. Neither is below 0, and together they are above.
type Allocation struct {
	Bill        int
	Amount, Fee money.Amount
}

// Allocate decides what a payment of which available is left settles. What was asked for holds whole or is refused: never more than is
// available, never more than is open. Where nothing was asked for the oldest due amounts are settled first; in both cases what is left over
// stays available, as a deposit of the account (前受金).
func Allocate(available money.Amount, bills []Bill, asked []Request) ([]Allocation, error) {
	if len(asked) == 0 {
		return oldestFirst(available, bills), nil
	}
	open := make([]money.Amount, len(bills))
	for i, b := range bills {
		open[i] = b.Open()
	}
	var out []Allocation
	for at, r := range asked {
		pointer := fmt.Sprintf("/allocations/%d", at)
		if r.Fee.Sign() < 0 {
			return nil, fault.At(fault.Rule, pointer+"/fee", "a fee is at least 0")
		}
		amount := money.Max(money.Int(0), money.Min(available, open[r.Bill].Sub(r.Fee)))
		if r.Amount != nil {
			amount = *r.Amount
		}
		switch settles := amount.Add(r.Fee); {
		case open[r.Bill].Sign() <= 0:
			return nil, fault.At(fault.Rule, pointer, "nothing is open of the document")
		case amount.Sign() < 0:
			return nil, fault.At(fault.Rule, pointer+"/amount", "an allocation is at least 0: release one instead")
		case settles.Cmp(open[r.Bill]) > 0:
			return nil, fault.At(fault.Rule, pointer, "%s is more than the %s that are open of the document", settles, open[r.Bill])
		case amount.Cmp(available) > 0:
			return nil, fault.At(fault.Rule, pointer, "%s is more than the %s that are left of the payment", amount, available)
		case amount.IsZero() && r.Amount == nil && available.Sign() > 0:
			return nil, fault.At(fault.Rule, pointer+"/fee", "the fee is all that is open of the document: say how much of the payment settles it")
		case amount.IsZero() && r.Amount == nil:
			return nil, fault.At(fault.Rule, pointer, "nothing is left of the payment")
		case settles.IsZero():
			return nil, fault.At(fault.Rule, pointer, "an allocation of nothing")
		}
		available, open[r.Bill] = available.Sub(amount), open[r.Bill].Sub(amount).Sub(r.Fee)
		out = append(out, Allocation{r.Bill, amount, r.Fee})
	}
	return out, nil
}

// oldestFirst settles what is due first at first; of two that are due on one day the one that comes first in the list.
func oldestFirst(available money.Amount, bills []Bill) []Allocation {
	type part struct {
		bill   int
		due    civil.Date
		amount money.Amount
	}
	var parts []part
	for n, b := range bills {
		var through money.Amount
		for _, i := range b.Instalments {
			through = through.Add(i.Amount)
			if open := money.Min(i.Amount, through.Sub(b.Settled)); open.Sign() > 0 {
				parts = append(parts, part{n, i.DueOn, open})
			}
		}
	}
	slices.SortStableFunc(parts, func(a, b part) int { return a.due.Compare(b.due) })
	var out []Allocation
	for _, p := range parts {
		amount := money.Min(available, p.amount)
		if amount.Sign() <= 0 {
			break
		}
		available = available.Sub(amount)
		if at := slices.IndexFunc(out, func(a Allocation) bool { return a.Bill == p.bill }); at >= 0 {
			out[at].Amount = out[at].Amount.Add(amount)
		} else {
			out = append(out, Allocation{Bill: p.bill, Amount: amount})
		}
	}
	return out
}

// Split cuts a total above 0 into parts in proportion to weights above 0, exact in steps of 10^−scale (the currency's minor unit), by the method
// of the largest remainder: each part is rounded down, and what that leaves goes, a step at a time, to the parts that lost most; of equal ones
// to the earlier. So the parts always add up to the total (分割請求).
func Split(total money.Amount, weights []int64, scale int) []money.Amount {
	var sum int64
	for _, w := range weights {
		sum += w
	}
	parts, lost, order := make([]money.Amount, len(weights)), make([]money.Amount, len(weights)), make([]int, len(weights))
	rest := total
	for i, w := range weights {
		order[i] = i
		parts[i] = total.MulRatio(w, sum, scale, money.Down)
		lost[i] = total.Mul(money.Int(w)).Sub(parts[i].Mul(money.Int(sum)))
		rest = rest.Sub(parts[i])
	}
	slices.SortStableFunc(order, func(a, b int) int { return lost[b].Cmp(lost[a]) })
	step := money.Int(1).MulRatio(1, pow10(scale), scale, money.Down)
	for _, i := range order {
		if rest.Cmp(step) < 0 {
			break
		}
		parts[i], rest = parts[i].Add(step), rest.Sub(step)
	}
	return parts
}

func pow10(n int) int64 {
	p := int64(1)
	for range n {
		p *= 10
	}
	return p
}
