// Package journal writes what was billed and paid as bookkeeping entries (仕訳): each with its debit equal to its credit, and all of them equal to the documents.
package journal

import (
	"cmp"
	"slices"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
)

// Class is what an amount is for consumption tax: accounting systems name each kind, category and rate differently.
type Class struct {
	Kind     Kind
	Category string // of the catalogue: standard, reduced, exempt …; none where Kind is outside
	Percent  string // "10", "8"
}

// Kind tells sales from what comes back of them.
type Kind string

// The kinds.
const (
	Sales   Kind = "sales"
	Returns Kind = "returns" // 売上に係る対価の返還等 (消費税法38条)
	Outside Kind = "outside" // 不課税・対象外: receivables, deposits, banks
)

// Side is one side of a line: an account with an amount, tax in it, which is never below zero.
type Side struct {
	Account string
	Class   Class
	Amount  money.Amount
	Tax     money.Amount // of Amount
}

// Line is a line of an entry. Either side may be missing; an entry's sides add up all the same.
type Line struct{ Debit, Credit *Side }

// Entry is a journal entry.
type Entry struct {
	On          civil.Date
	Number      string // of the document or the payment
	Description string
	Partner     string // 取引先
	// DueOn is when what it claims is to be paid; zero where it claims nothing.
	DueOn civil.Date
	Lines []Line
}

// Totals are what an entry's sides add up to.
func (e Entry) Totals() (debit, credit money.Amount) {
	for _, l := range e.Lines {
		if l.Debit != nil {
			debit = debit.Add(l.Debit.Amount)
		}
		if l.Credit != nil {
			credit = credit.Add(l.Credit.Amount)
		}
	}
	return debit, credit
}

// Rate is what a document states for one rate of tax.
type Rate struct {
	Category, Percent string
	Net, Tax          money.Amount
}

// Sold is the part of a document's line that is booked to an account: its amount as its price is, without the tax or with it.
type Sold struct {
	Account           string
	Category, Percent string
	Amount            money.Amount
}

// Document is an issued document. A credit note's amounts are below zero, and so are those of what takes an invoice back.
type Document struct {
	On          civil.Date
	DueOn       civil.Date
	Number      string
	Description string
	Partner     string
	Receivable  string // the account of receivables
	Returned    bool   // a credit note, or what takes an invoice back: what is below zero comes back of sales
	Rates       []Rate
	Lines       []Sold
	Total       money.Amount
}

// Of books a document: what the customer owes against what was sold, by account and rate. scale is how many digits after the point its currency has. The tax of a
// rate, which the document states once, is divided over the accounts by their shares, so that they add up to it to the last digit.
func Of(d Document, scale int) Entry {
	e := Entry{On: d.On, DueOn: d.DueOn, Number: d.Number, Description: d.Description, Partner: d.Partner}
	owed := Side{Account: d.Receivable, Class: Class{Kind: Outside}, Amount: d.Total.Abs()}
	switch d.Total.Sign() {
	case 1:
		e.Lines = append(e.Lines, Line{Debit: &owed})
	case -1:
		e.Lines = append(e.Lines, Line{Credit: &owed})
	}
	for _, r := range d.Rates {
		for _, s := range divide(r, d.Lines, scale) {
			class := Class{Sales, r.Category, r.Percent}
			side := Side{Account: s.account, Class: class, Amount: s.amount.Abs(), Tax: s.tax.Abs()}
			switch s.amount.Sign() {
			case 1:
				e.Lines = append(e.Lines, Line{Credit: &side})
			case -1:
				if d.Returned {
					side.Class.Kind = Returns
				}
				e.Lines = append(e.Lines, Line{Debit: &side})
			}
		}
	}
	return e
}

// share is what one account gets of a rate, tax in it.
type share struct {
	account     string
	amount, tax money.Amount
}

// divide divides what a document states for a rate over the accounts that its lines are booked to.
func divide(r Rate, lines []Sold, scale int) []share {
	weights := map[string]money.Amount{}
	for _, l := range lines {
		if l.Category == r.Category && l.Percent == r.Percent {
			weights[l.Account] = weights[l.Account].Add(l.Amount)
		}
	}
	accounts := make([]string, 0, len(weights))
	for a := range weights {
		accounts = append(accounts, a)
	}
	slices.SortFunc(accounts, cmp.Compare[string])
	by := make([]money.Amount, len(accounts))
	var sum money.Amount
	for i, a := range accounts {
		by[i] = weights[a]
		sum = sum.Add(by[i])
	}
	gross := r.Net.Add(r.Tax)
	taxes := Divide(r.Tax, by, scale)
	var amounts []money.Amount
	switch {
	case sum.Equal(r.Net): // prices without the tax: each account's amount is its own, and its share of the tax
		for i := range by {
			amounts = append(amounts, by[i].Add(taxes[i]))
		}
	case sum.Equal(gross): // prices with the tax in them
		amounts = by
	default: // both on one document
		amounts = Divide(gross, by, scale)
	}
	out := make([]share, len(accounts))
	for i, a := range accounts {
		out[i] = share{a, amounts[i], taxes[i]}
	}
	return withOwnTax(out, r.Tax.Sign())
}

// withOwnTax lets no share have tax that isn't of its amount, as the odd yen of a share that comes to nothing, or to less: that is the largest share's of the same
// side as the whole tax, of which there is one wherever there is tax.
func withOwnTax(shares []share, side int) []share {
	var astray money.Amount
	largest := -1
	for i, s := range shares {
		if s.tax.Sign() != 0 && s.tax.Sign() != s.amount.Sign() {
			astray = astray.Add(s.tax)
			shares[i].tax = money.Amount{}
		}
		if s.amount.Sign() == side && (largest < 0 || s.amount.Abs().Cmp(shares[largest].amount.Abs()) > 0) {
			largest = i
		}
	}
	if largest >= 0 {
		shares[largest].tax = shares[largest].tax.Add(astray)
	}
	return shares
}

// Divide divides an amount by weights into parts that add up to it: each running sum is rounded once, half away from zero, to so many digits after the point, so no
// part is off by one of the last digit or more. Where the weights come to nothing the first part is all of it.
func Divide(total money.Amount, weights []money.Amount, scale int) []money.Amount {
	out := make([]money.Amount, len(weights))
	var sum money.Amount
	for _, w := range weights {
		sum = sum.Add(w)
	}
	if len(weights) == 0 {
		return out
	}
	if sum.IsZero() {
		out[0] = total
		return out
	}
	var run, given money.Amount
	for i, w := range weights {
		run = run.Add(w)
		part := total.Mul(run)
		if sum.Sign() < 0 {
			part = part.Neg()
		}
		upTo := part.QuoRound(sum.Abs(), scale, money.HalfUp)
		if i == len(weights)-1 {
			upTo = total
		}
		out[i] = upTo.Sub(given)
		given = upTo
	}
	return out
}

// Payment is money that came in, or went back, with what it settled.
type Payment struct {
	On          civil.Date
	Number      string
	Description string
	Partner     string
	// Into is the account that it came into (普通預金); Receivable, Deposit (前受金) and Fee (支払手数料) those of the others.
	Into, Receivable, Deposit, Fee string
	Received                       money.Amount // what came in; 0 where a deposit is used
	Settled                        money.Amount // of receivables, fees in it
	Fees                           money.Amount // what the payer kept back for the bank
	Refunded                       money.Amount // what went back of a deposit
}

// OfPayment books a payment: what came in and the bank's fees against the receivables that they settle; what is over is a deposit, and what is missing is taken
// from one.
func OfPayment(p Payment) Entry {
	e := Entry{On: p.On, Number: p.Number, Description: p.Description, Partner: p.Partner}
	debit := func(account string, amount money.Amount) {
		if amount.Sign() > 0 {
			e.Lines = append(e.Lines, Line{Debit: &Side{Account: account, Class: Class{Kind: Outside}, Amount: amount}})
		}
	}
	credit := func(account string, amount money.Amount) {
		if amount.Sign() > 0 {
			e.Lines = append(e.Lines, Line{Credit: &Side{Account: account, Class: Class{Kind: Outside}, Amount: amount}})
		}
	}
	over := p.Received.Add(p.Fees).Sub(p.Settled).Sub(p.Refunded)
	debit(p.Into, p.Received)
	debit(p.Fee, p.Fees)
	debit(p.Deposit, over.Neg())
	credit(p.Receivable, p.Settled)
	credit(p.Into, p.Refunded)
	credit(p.Deposit, over)
	return e
}
