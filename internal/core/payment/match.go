package payment

// Which invoices may a credit on a bank statement be for (消込)? Candidates with a score and the reasons; a person decides.

import (
	"cmp"
	"slices"
	"strings"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
)

// Payer is why a payer may be whom an account belongs to.
type Payer string

// The reasons, the best first.
const (
	// LearnedPayer: somebody confirmed a payment of this name for the account before.
	LearnedPayer Payer = "learned"
	// SamePayer: the names are the same, but for how banks write them.
	SamePayer Payer = "same_name"
	// SimilarPayer: one name begins with the other; banks cut names, and people add branches.
	SimilarPayer Payer = "similar_name"
	// OtherPayer: only the amount tells.
	OtherPayer Payer = "other_name"
)

// Fit is how an amount goes with what is open.
type Fit string

// The fits, the best first.
const (
	// OneInvoice: what is open of one invoice.
	OneInvoice Fit = "one_invoice"
	// SeveralInvoices: the sum of what is open of several.
	SeveralInvoices Fit = "several_invoices"
	// LessFee: one invoice or the oldest ones, less a fee that a bank may have taken (110 to 880 yen).
	LessFee Fit = "less_fee"
	// NoFit: another amount.
	NoFit Fit = "other_amount"
)

// The fees of a transfer that payers keep back, in yen.
const leastFee, mostFee = 110, 880

// OpenBill is an open invoice.
type OpenBill struct {
	ID    string
	Open  money.Amount
	DueOn civil.Date
}

// OpenAccount is a billing account with what is open of it, by due date.
type OpenAccount struct {
	ID string
	// Keys are the account's and its customer's names as PayerKey gives them.
	Keys []string
	// Learned are the keys that were confirmed for it.
	Learned []string
	Bills   []OpenBill
}

// Candidate is what a credit may be for: invoices of an account, and the fee that the payer kept back. No invoices where no amount fits.
type Candidate struct {
	AccountID string
	Invoices  []string
	Fee       money.Amount
	Payer     Payer
	Fit       Fit
	// Score orders candidates: 0 to 100.
	Score int
}

// most candidates are worth a look.
const maxCandidates = 5

var payerScores = map[Payer]int{LearnedPayer: 60, SamePayer: 50, SimilarPayer: 30, OtherPayer: 0}

var fitScores = map[Fit]int{OneInvoice: 40, SeveralInvoices: 35, LessFee: 25, NoFit: 0}

// Match gives the candidates for a credit, the best first. A name counts more than an amount: 60 for one that was learned, 50 for the same, 30 for a
// similar one; 40 for what is open of one invoice, 35 for several, 25 less a fee. What agrees in neither isn't a candidate, nor is an
// amount less a fee of another name.
func Match(amount money.Amount, payer string, accounts []OpenAccount) []Candidate {
	var out []Candidate
	for _, a := range accounts {
		who := a.payer(payer)
		add := func(fit Fit, bills []OpenBill) {
			c := Candidate{AccountID: a.ID, Payer: who, Fit: fit, Score: payerScores[who] + fitScores[fit]}
			var sum money.Amount
			for _, b := range bills {
				c.Invoices, sum = append(c.Invoices, b.ID), sum.Add(b.Open)
			}
			if fit == LessFee {
				c.Fee = sum.Sub(amount)
			}
			out = append(out, c)
		}
		fits := false
		for _, set := range sets(a.Bills, who != OtherPayer) {
			fit := fitOf(amount, set)
			if fit == LessFee && (who == OtherPayer || !usualTogether(a.Bills, set)) {
				continue
			}
			if fit != NoFit {
				fits = true
				add(fit, set)
			}
		}
		if !fits && who != OtherPayer {
			add(NoFit, nil)
		}
	}
	slices.SortStableFunc(out, func(a, b Candidate) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(len(a.Invoices), len(b.Invoices)), cmp.Compare(a.AccountID, b.AccountID))
	})
	return out[:min(len(out), maxCandidates)]
}

// usualTogether tells whether invoices are one, or the oldest ones: of any others some sum or other is always within a fee of an amount.
func usualTogether(bills, set []OpenBill) bool {
	n := len(set)
	return n == 1 || set[n-1].ID == bills[n-1].ID
}

func (a OpenAccount) payer(key string) Payer {
	if key == "" {
		return OtherPayer
	}
	if slices.Contains(a.Learned, key) {
		return LearnedPayer
	}
	best := OtherPayer
	for _, k := range a.Keys {
		switch {
		case k == key:
			return SamePayer
		case min(len([]rune(k)), len([]rune(key))) >= 3 && (strings.HasPrefix(k, key) || strings.HasPrefix(key, k)):
			best = SimilarPayer
		}
	}
	return best
}

// maxTogether bounds the invoices whose sums are all tried.
const maxTogether = 10

// sets are the invoices that may be paid together: each alone, the oldest ones, and, where the payer is known, any of the oldest few.
func sets(bills []OpenBill, known bool) [][]OpenBill {
	var out [][]OpenBill
	for i := range bills {
		out = append(out, bills[i:i+1])
	}
	few := min(len(bills), maxTogether)
	for mask := 3; known && mask < 1<<few; mask++ {
		var set []OpenBill
		for i := range few {
			if mask>>i&1 == 1 {
				set = append(set, bills[i])
			}
		}
		if len(set) > 1 {
			out = append(out, set)
		}
	}
	from := 2
	if known {
		from = few + 1 // the shorter ones are among those above
	}
	for n := from; n <= len(bills); n++ {
		out = append(out, bills[:n])
	}
	return out
}

func fitOf(amount money.Amount, set []OpenBill) Fit {
	var sum money.Amount
	for _, b := range set {
		sum = sum.Add(b.Open)
	}
	switch less := sum.Sub(amount); {
	case less.IsZero() && len(set) == 1:
		return OneInvoice
	case less.IsZero():
		return SeveralInvoices
	case less.Cmp(money.Int(leastFee)) >= 0 && less.Cmp(money.Int(mostFee)) <= 0:
		return LessFee
	}
	return NoFit
}
