package billing

import (
	"fmt"

	"keiyaku/internal/core/money"
)

// MaxAmount bounds what a charge may cost in a full period, every line and every sum of a document, either side of zero: 15 digits before the point, as
// the API's amounts have. What was entered passes one by one, but a product of price and measured quantity, or the sum of a document, is only known here;
// one that doesn't pass is a slip of somebody's keyboard or meter.
var MaxAmount = money.MustParse("999999999999999")

// Bounded tells whether an amount is within MaxAmount.
func Bounded(a money.Amount) bool { return a.Abs().Cmp(MaxAmount) <= 0 }

// bounded gives an error where a line says more than anybody can mean.
func (l Line) bounded() error {
	if Bounded(l.Amount) && Bounded(l.Quantity) && Bounded(l.UnitPrice) {
		return nil
	}
	return fmt.Errorf("contract %s can't be billed: %s %s comes to %s (%s × %s) for the period from %s: %s at most, so look at its price and quantity",
		l.ContractNumber, l.ItemName, l.Name, l.Amount, l.Quantity, l.UnitPrice, l.Period.From, MaxAmount)
}

// bounded tells whether the sums of a document are within MaxAmount.
func (d Document) bounded() bool {
	for _, t := range d.Taxes {
		if !Bounded(t.Net) || !Bounded(t.Tax) {
			return false
		}
	}
	return Bounded(d.Subtotal) && Bounded(d.Total)
}

// keepBounded keeps the documents whose sums are within bounds. Nobody can say which of the others' lines is the slip, so every contract on them is told
// of, and its lines wait.
func keepBounded(documents []Document) (kept []Document, failures []Failure) {
	told := map[ID]bool{}
	for _, d := range documents {
		if d.bounded() {
			kept = append(kept, d)
			continue
		}
		for _, l := range d.Lines {
			if !told[l.ContractID] {
				told[l.ContractID] = true
				failures = append(failures, Failure{l.ContractID, fmt.Sprintf("contract %s can't be billed: the document of %s comes to %s %s: %s at most, so look at its prices and quantities",
					l.ContractNumber, d.BillingDate, d.Total, d.Currency, MaxAmount)})
			}
		}
	}
	return kept, failures
}
