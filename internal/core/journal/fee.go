package journal

import "keiyaku/internal/core/money"

// FeeTax is what the bank's fee that a payer keeps back of a transfer (売手が負担する振込手数料) is for consumption tax. What it is follows from what the two agreed, and a
// company books all of them alike (国税庁 インボイスQ&A 売手が負担する振込手数料相当額に係る経理処理等). The account that it is booked to is another question: 支払手数料 may be
// a return of sales too.
type FeeTax string

// The ways.
const (
	// FeePurchased is a service that the company pays for: a purchase at the standard rate of the day of the transfer (課税仕入れ).
	FeePurchased FeeTax = "purchase"
	// FeeReturned lowers the price of what was sold: it comes back of the sales that it is kept back of, at their rates (売上に係る対価の返還等).
	FeeReturned FeeTax = "returns"
	// FeeOutside has no tax told: a company that is exempt from it, or that tells it by hand.
	FeeOutside FeeTax = "outside"
)

// Kept is what a payer kept back for the bank of what settles a document; below zero where that was taken back. Rates are those that the document states.
type Kept struct {
	Amount money.Amount
	Rates  []Rate
}

// Fee is what was kept back of one class of tax, with the tax in it.
type Fee struct {
	Class       Class
	Amount, Tax money.Amount
}

// Fees are what was kept back of a payment, by class of tax: they add up to it to the last digit. standard is the percentage of the standard rate, scale how many digits
// after the point the currency has. The tax in a fee is taken out once for each class, and rounded down, as accounting systems do where nothing else is said.
func (t FeeTax) Fees(kept []Kept, standard string, scale int) (out []Fee) {
	add := func(c Class, amount money.Amount) {
		for i := range out {
			if out[i].Class == c {
				out[i].Amount = out[i].Amount.Add(amount)
				return
			}
		}
		out = append(out, Fee{Class: c, Amount: amount})
	}
	for _, k := range kept {
		switch t {
		case FeeReturned:
			k.returned(scale, add)
		case FeePurchased:
			add(Class{Purchases, "standard", standard}, k.Amount)
		default:
			add(Class{Kind: Outside}, k.Amount)
		}
	}
	for i := range out {
		if percent := out[i].Class.Percent; percent != "" {
			rate := money.MustParse(percent)
			out[i].Tax = out[i].Amount.Mul(rate).QuoRound(money.Int(100).Add(rate), scale, money.Down)
		}
	}
	return out
}

// returned divides what was kept back over the rates of the document that it is kept back of, by what is owed at each.
func (k Kept) returned(scale int, add func(Class, money.Amount)) {
	if len(k.Rates) == 0 { // of a document that states no tax nothing of it comes back
		add(Class{Kind: Outside}, k.Amount)
		return
	}
	weights := make([]money.Amount, len(k.Rates))
	for i, r := range k.Rates {
		if owed := r.Net.Add(r.Tax); owed.Sign() > 0 { // what is given back of a rate isn't what the payer pays
			weights[i] = owed
		}
	}
	for i, part := range Divide(k.Amount, weights, scale) {
		add(Class{Returns, k.Rates[i].Category, k.Rates[i].Percent}, part)
	}
}
