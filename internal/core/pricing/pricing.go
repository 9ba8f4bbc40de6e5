// Package pricing turns a quantity into the price of one full service period, and shows its steps. It rounds nothing: a
// line is rounded once, later, by the charge's own rounding.
package pricing

import (
	"fmt"

	"keiyaku/internal/core/money"
)

// Model names how a price follows from a quantity.
type Model string

// The models of this release. Tiers, packages and percentages follow.
const (
	Flat    Model = "flat"     // the unit price is the price, whatever the quantity
	PerUnit Model = "per_unit" // unit price × quantity
)

// Valid tells whether the model is known.
func (m Model) Valid() bool { return m == Flat || m == PerUnit }

// Step is one line of the calculation, kept in a line's explanation so that evaluating it again gives the amount.
type Step struct {
	Model     Model        `json:"model"`
	UnitPrice money.Amount `json:"unit_price"`
	Quantity  money.Amount `json:"quantity"`
	Amount    money.Amount `json:"amount"`
}

// Price gives the price of a full period, exact and unrounded, with the steps that add up to it.
func Price(model Model, unitPrice, quantity money.Amount) (money.Amount, []Step) {
	amount := unitPrice
	switch model {
	case Flat:
	case PerUnit:
		amount = unitPrice.Mul(quantity)
	default:
		panic(fmt.Sprintf("pricing: no such model: %q", model))
	}
	return amount, []Step{{Model: model, UnitPrice: unitPrice, Quantity: quantity, Amount: amount}}
}
