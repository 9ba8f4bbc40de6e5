// Package journal writes what was billed and paid as bookkeeping entries (仕訳): each with its debit equal to its credit, and all of them equal to the documents.
package journal

import (
	"cmp"
	"maps"
	"slices"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
)

// Class is what an amount is for consumption tax: accounting systems name each kind, category and rate differently.
type Class struct {
	Kind     Kind   `json:"kind"`
	Category string `json:"category,omitempty"` // of the catalogue: standard, reduced, exempt …; none where Kind is outside
	Percent  string `json:"percent,omitempty"`  // "10", "8"
}

// Kind tells sales from what comes back of them.
type Kind string

// The kinds.
const (
	Sales     Kind = "sales"
	Returns   Kind = "returns"  // 売上に係る対価の返還等 (消費税法38条)
	Purchases Kind = "purchase" // 課税仕入れ that sales subject to tax need (課税対応仕入)
	Outside   Kind = "outside"  // 不課税・対象外: receivables, deposits, banks
)

// Account is where an amount is booked (勘定科目), with what divides it further: a sub-account (補助科目) and a department (部門), either of which may be empty.
type Account struct {
	Name       string `json:"name"`
	Sub        string `json:"sub,omitempty"`
	Department string `json:"department,omitempty"`
	// Customer is the code of the customer whose sub-account it is; none for one that the settings name.
	Customer string `json:"-"`
}

// Compare orders accounts by name, sub-account and department.
func (a Account) Compare(b Account) int {
	return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.Sub, b.Sub), cmp.Compare(a.Department, b.Department))
}

// Side is one side of a line: an account with an amount, tax in it, which is never below zero.
type Side struct {
	Account Account
	Class   Class
	Amount  money.Amount
	Tax     money.Amount // of Amount
}

// Line is a line of an entry. Either side may be missing; an entry's sides add up all the same.
type Line struct{ Debit, Credit *Side }

// Source is what an entry books.
type Source string

// The sources.
const (
	Issued   Source = "document" // an issued document
	Paid     Source = "payment"  // what came in or went back on one day
	Released Source = "release"  // the part of a document that a month has earned
)

// Entry is a journal entry.
type Entry struct {
	Source      Source
	On          civil.Date
	Number      string // of the document or the payment; a document that nobody sees has none
	Description string
	Partner     string // 取引先
	// DueOn is when what it claims is to be paid; zero where it claims nothing.
	DueOn civil.Date
	Lines []Line
}

// debit and credit add a side with an amount, which stands on the other side where it is below zero; nothing is left out.
func (e *Entry) debit(account Account, class Class, amount, tax money.Amount) {
	switch amount.Sign() {
	case 1:
		e.Lines = append(e.Lines, Line{Debit: &Side{account, class, amount, tax}})
	case -1:
		e.Lines = append(e.Lines, Line{Credit: &Side{account, class, amount.Neg(), tax.Neg()}})
	}
}

func (e *Entry) credit(account Account, class Class, amount, tax money.Amount) {
	e.debit(account, class, amount.Neg(), tax.Neg())
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

// Sold is the part of a document's line that is booked to an account: its amount as its price is, without the tax or with it, for some days.
type Sold struct {
	Account           Account
	Category, Percent string
	Amount            money.Amount
	Included          bool        // whether the tax is in Amount
	Days              civil.Range // none for what is earned when it is billed
}

// Document is an issued document. A credit note's amounts are below zero, and so are those of what takes an invoice back.
type Document struct {
	On          civil.Date
	DueOn       civil.Date
	Number      string
	Description string
	Partner     string
	Receivable  Account
	Returned    bool // a credit note: what is below zero comes back of sales. What takes an invoice back reverses the sale itself
	Rates       []Rate
	Lines       []Sold
	Total       money.Amount
	// Deferral is how what later months earn is kept until then.
	Deferral Deferral
}

// Of books a document: what the customer owes against what was sold, by account and rate, and what later months earn against the account that keeps it, where it is
// deferred. scale is how many digits after the point its currency has. The tax of a rate, which the document states once, is divided over its parts by their shares,
// so that they add up to it to the last digit.
func Of(d Document, scale int) Entry {
	e := Entry{Source: Issued, On: d.On, DueOn: d.DueOn, Number: d.Number, Description: d.Description, Partner: d.Partner}
	e.debit(d.Receivable, Class{Kind: Outside}, d.Total, money.Amount{})
	var kept money.Amount
	for _, p := range Earned(d, scale) {
		if p.Month.After(d.On) {
			kept = kept.Add(p.Amount)
			continue
		}
		e.credit(p.Account, p.Class, p.Amount, p.Tax)
	}
	e.credit(d.Deferral.Account, Class{Kind: Outside}, kept, money.Amount{})
	return e
}

// class is what an amount of a rate is for tax.
func (d Document) class(r Rate, amount money.Amount) Class {
	if d.Returned && amount.Sign() < 0 {
		return Class{Returns, r.Category, r.Percent}
	}
	return Class{Sales, r.Category, r.Percent}
}

// share is what one account gets of a rate in one month, tax in it.
type share struct {
	month       civil.Date
	account     Account
	amount, tax money.Amount
}

// divide divides what a document states for a rate over the accounts that its lines are booked to, and over the months that earn it: each share is its lines' own amount,
// with the tax that its lines have at the rate, to which what the document rounded is added once.
func (d Document) divide(r Rate, scale int) []share {
	type key struct {
		month   civil.Date
		account Account
	}
	percent, hundred := money.MustParse(r.Percent), money.Int(100)
	sums := map[key]*taxed{}
	for _, l := range d.Lines {
		if l.Category != r.Category || l.Percent != r.Percent {
			continue
		}
		for _, m := range d.Deferral.spread(l, d.On, scale) {
			k := key{m.month, l.Account}
			if sums[k] == nil {
				sums[k] = &taxed{}
			}
			of := sums[k]
			of.amount = of.amount.Add(m.amount)
			if l.Included {
				of.tax = of.tax.Add(m.amount.Mul(percent).QuoRound(hundred.Add(percent), taxDigits, money.HalfUp))
			} else {
				onTop := m.amount.Mul(percent).QuoRound(hundred, taxDigits, money.HalfUp)
				of.onTop, of.tax = of.onTop.Add(onTop), of.tax.Add(onTop)
			}
		}
	}
	keys := slices.SortedFunc(maps.Keys(sums), func(a, b key) int { return cmp.Or(a.month.Compare(b.month), a.account.Compare(b.account)) })
	onTop, taxes := make([]money.Amount, len(keys)), make([]money.Amount, len(keys))
	var lines money.Amount
	for i, k := range keys {
		onTop[i], taxes[i] = sums[k].onTop, sums[k].tax
		lines = lines.Add(sums[k].amount)
	}
	onTop, taxes = settle(r.Net.Add(r.Tax).Sub(lines), onTop, scale), settle(r.Tax, taxes, scale)
	out := make([]share, len(keys))
	for i, k := range keys {
		out[i] = share{k.month, k.account, sums[k].amount.Add(onTop[i]), taxes[i]}
	}
	return withOwnTax(out)
}

// taxed is what lines of one share come to as they stand, the tax that comes on top of those without it, and the tax on all of them, neither rounded.
type taxed struct{ amount, onTop, tax money.Amount }

// taxDigits is to how many digits after the point the tax of a share is told before it is rounded with the others.
const taxDigits = 12

// settle rounds parts to so many digits after the point so that they add up to a total: each running sum is rounded once, half away from zero, and what the total differs by
// is the largest part's. None is off by one of the last digit or more, but for that one.
func settle(total money.Amount, parts []money.Amount, scale int) []money.Amount {
	out := make([]money.Amount, len(parts))
	var run, given money.Amount
	largest := 0
	for i, p := range parts {
		run = run.Add(p)
		out[i] = run.Round(scale, money.HalfUp).Sub(given)
		given = given.Add(out[i])
		if p.Abs().Cmp(parts[largest].Abs()) > 0 {
			largest = i
		}
	}
	if len(out) > 0 {
		out[largest] = out[largest].Add(total.Sub(given))
	}
	return out
}

// withOwnTax lets no share have tax that isn't of its amount, as the odd yen of a share that comes to nothing, or to less: that is the largest share's on whose side it
// still is tax, or none any more.
func withOwnTax(shares []share) []share {
	for i, s := range shares {
		if s.tax.Sign() == 0 || s.tax.Sign() == s.amount.Sign() {
			continue
		}
		takes := -1
		for j, o := range shares {
			sign := o.tax.Add(s.tax).Sign()
			if j != i && (sign == 0 || sign == o.amount.Sign()) && (takes < 0 || o.amount.Abs().Cmp(shares[takes].amount.Abs()) > 0) {
				takes = j
			}
		}
		if takes >= 0 {
			shares[takes].tax, shares[i].tax = shares[takes].tax.Add(s.tax), money.Amount{}
		}
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

// Payment is what came in of a payment, was used of it, and went back, on one day; what was taken back is below zero.
type Payment struct {
	On          civil.Date
	Number      string
	Description string
	Partner     string
	// Into is the account that it came into (普通預金); Receivable, Deposit (what was paid and not used yet: 前受金) and Fee (支払手数料) are the others.
	Into, Receivable, Deposit, Fee Account
	Received                       money.Amount // what came in; 0 where a deposit is used
	Settled                        money.Amount // of receivables, fees in it
	Fees                           []Fee        // what the payer kept back for the bank
	Refunded                       money.Amount // what went back of a deposit
}

// OfPayment books a payment: what came in and the bank's fees against the receivables that they settle; what is over is a deposit, and what is missing is taken
// from one.
func OfPayment(p Payment) Entry {
	e := Entry{Source: Paid, On: p.On, Number: p.Number, Description: p.Description, Partner: p.Partner}
	outside := Class{Kind: Outside}
	var none money.Amount
	e.debit(p.Into, outside, p.Received, none)
	left := p.Received.Sub(p.Settled).Sub(p.Refunded)
	for _, f := range p.Fees {
		e.debit(p.Fee, f.Class, f.Amount, f.Tax)
		left = left.Add(f.Amount)
	}
	e.credit(p.Receivable, outside, p.Settled, none)
	e.credit(p.Into, outside, p.Refunded, none)
	e.credit(p.Deposit, outside, left, none)
	return e
}
