// Package billing says what is to be billed: owed(planned timeline) − billed(ledger), with gates that decide when and causes
// that decide whether. It has no clock, no database and no state. Preview, bill run, expected invoices and adjustments all
// call Plan, so they can't differ.
package billing

import (
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/timeline"
)

// ID is the id type of the timeline, so that one id means the same on both sides.
type ID = timeline.ID

// RowKind says what a row of the ledger bills.
type RowKind string

// The kinds of rows.
const (
	KindRecurring RowKind = "recurring"
	KindOneTime   RowKind = "one_time"
	KindDiscount  RowKind = "discount"
	KindUsage     RowKind = "usage"
)

// Key names what is owed and billed: one part of one service period of one charge (or of a discount on it), on one account,
// at one tax rate. Owed and billed are compared key by key.
type Key struct {
	ChargeID ID `json:"charge_id"`
	// PeriodFrom is the nominal start of the service period on its grid, also for a stub.
	PeriodFrom civil.Date `json:"period_from"`
	Kind       RowKind    `json:"kind"`
	// SegmentFrom is the first day of the segment within the period.
	SegmentFrom civil.Date     `json:"segment_from"`
	DiscountID  ID             `json:"discount_id,omitempty"`
	AccountID   ID             `json:"account_id"`
	Currency    money.Currency `json:"currency"`
	TaxCategory string         `json:"tax_category"`
	// TaxRate is the percentage as plain text ("10"), so that keys compare with ==.
	TaxRate string `json:"tax_rate"`
	// TaxIncluded tells that the amount is with the tax in it.
	TaxIncluded bool `json:"tax_included,omitempty"`
}

// Row is one row of the ledger: what an issued document billed on a key. Rows are only ever added; their sum is what is billed.
type Row struct {
	Key
	Seq      int
	ChainID  ID
	Amount   money.Amount
	Quantity money.Amount
	// Days is how many days of the charge this row adds (or, negative, takes back).
	Days int
	// Covers is the days the key stands for after this row; empty when it was taken back whole.
	Covers civil.Range
	// Version is the contract version that the row was rated from.
	Version    int
	DocumentID ID
	// Reverses is the Seq of the row of the key that this one took back when its document was rolled back, on the day ReversedOn; 0 for none.
	Reverses   int
	ReversedOn civil.Date
	// UsageRevision is the newest measurement of the period that a metered charge was rated from; 0 for other rows.
	UsageRevision int
}

// Mark is one version of a contract: the day it was recorded, and the charges whose bill it changed, each from which day on.
type Mark struct {
	Version    int
	RecordedOn civil.Date
	Charges    []timeline.Touch
}

// Contract is what Plan needs of one contract.
type Contract struct {
	ID     ID
	Number string
	// Timeline is the planned one: an invoice sent ahead must know what is reserved.
	Timeline timeline.Timeline
	Version  int
	// Marks are the contract's versions, ascending.
	Marks []Mark
	// Recorded gives the day on which each change was recorded, in the tenant's zone.
	Recorded map[ID]civil.Date
	// Ledger is every row of the contract, on whatever account, by key in order of Seq.
	Ledger []Row
	// Held tells that the contract is on hold now.
	Held bool
	// Usage is what was measured of the contract, by usage unit.
	Usage []Usage
	// Deferred are service periods that a clerk holds over to a later day.
	Deferred []Deferral
	// Restored are days that came back when a change was undone which had taken them away: an end, a transfer.
	Restored []Restoration
}

// Deferral holds what a service period of a chain bills over to a day: it is billed on it, if it would be earlier.
type Deferral struct {
	ChainID    ID
	PeriodFrom civil.Date // nominal
	To         civil.Date
}

// Restoration is days, from one on, that came back on the day on which it was recorded: what had been due in between is found then.
type Restoration struct {
	From       civil.Date
	RecordedOn civil.Date
}

// Account is what Plan needs of one billing account.
type Account struct {
	ID       ID
	Currency money.Currency
	// ClosingDay is the day of the month (1 to 31, 31 the last) on which the account closes; 0 means the tenant's billing day.
	ClosingDay int
	Payment    PaymentTerms
	// PerContract makes a document of its own for each contract.
	PerContract bool
	// TaxMode says whether the documents' sums are without the tax or with it.
	TaxMode TaxMode
	// TaxExempt tells that nothing is taxed for this customer (免税): what would be at a rate is billed as export.
	TaxExempt bool
	// Taxes are the rates of the account's country; nil means the tenant's.
	Taxes TaxRates
	// Holds are the days on which the account was on hold, ascending; the last is without end while it is.
	Holds []civil.Range
	// RunThrough is the latest date that any run of the account has reached; none before the first.
	RunThrough civil.Date
	Contracts  []Contract
}

// Held tells whether the account is on hold now.
func (a Account) Held() bool {
	return len(a.Holds) > 0 && a.Holds[len(a.Holds)-1].Until == civil.Forever
}

// Settings are the tenant's rules that touch amounts and dates.
type Settings struct {
	// BillingDay is the tenant's closing day, 1 to 31; 31 (the default) is the last of the month.
	BillingDay int
	// TaxRounding is how the tax of one rate on one document is rounded; Down by default.
	TaxRounding money.Rounding
	Taxes       TaxRates
	// Below says what becomes of a document below zero.
	Below Below
	// Minimum is the least total of an invoice: what is less is carried to the next one, if one is expected; 0 for any.
	Minimum money.Amount
	// Holiday tells the public holidays on which banks are closed; nil knows none.
	Holiday func(civil.Date) bool
}

// Reason says why a line is on its document.
type Reason string

// The reasons.
const (
	Regular    Reason = "regular"      // a period on its own billing date
	Late       Reason = "late"         // a period found after its billing date
	Adjustment Reason = "adjustment"   // a difference to what was billed
	RolledBack Reason = "cancellation" // a line of a document that was rolled back
)

// Line is one difference that a document bills: one new row of the ledger.
type Line struct {
	Key
	ContractID     ID
	ContractNumber string
	ContractItemID ID
	ItemName       string
	ChargeCode     string
	Name           string // the charge's or the discount's
	ChainID        ID
	Reason         Reason
	Amount         money.Amount
	Quantity       money.Amount
	UnitPrice      money.Amount
	Days           int
	Covers         civil.Range
	// Period is the nominal service period; Shown the days that the amount is for.
	Period  civil.Range
	Shown   civil.Range
	Version int
	Explain Explanation

	order [3]int // contract, charge, discount: the order on the document
}

// Hidden tells that a line has nothing to show: it only says in the ledger that the days are settled.
func (l Line) Hidden() bool { return l.Amount.IsZero() }

// DocumentKind tells what a document is.
type DocumentKind string

// The kinds of documents.
const (
	Invoice    DocumentKind = "invoice"
	CreditNote DocumentKind = "credit_note" // 返還請求書: its total is below zero
	Settlement DocumentKind = "settlement"  // nothing to pay in any tax rate: a ledger-only document without a number
	// Cancellation takes back another document (請求巻戻し). Plan makes none.
	Cancellation DocumentKind = "cancellation"
)

// Document is what would be issued for one group: account, currency, billing date, due date.
type Document struct {
	AccountID   ID
	Currency    money.Currency
	Kind        DocumentKind
	BillingDate civil.Date
	DueDate     civil.Date
	// ContractID is the contract that the document is for alone; none where contracts share it.
	ContractID ID      `json:",omitempty"`
	TaxMode    TaxMode `json:",omitempty"`
	// Held tells that the account, or the contracts of its lines, are on hold: shown, not billed.
	Held bool
	// Carried tells that its lines wait for a later document, below zero or too little to bill as they are: nothing is issued of this one.
	Carried  bool `json:",omitempty"`
	Lines    []Line
	Taxes    []TaxLine
	Subtotal money.Amount
	Tax      money.Amount
	Total    money.Amount
	// Corrects are the documents whose rows its lines take back or add to, ascending.
	Corrects []ID
}

// Exception is a difference without a cause: nothing about the contract changed since the row was billed, so the software
// did. It is listed, and billed only on request.
type Exception struct {
	ContractID ID
	Key        Key
	Owed       money.Amount
	Billed     money.Amount
}

// Says tells of the difference in a sentence.
func (e Exception) Says() string {
	return "a difference without a cause is not billed: " + e.Owed.String() + " is owed, " + e.Billed.String() + " was billed from " + e.Key.PeriodFrom.String()
}

// Failure says why a contract can't be rated; the others are.
type Failure struct {
	ContractID ID
	Reason     string
}

// Result is what Plan answers.
type Result struct {
	Documents []Document
	// Carried are documents that would be due and whose lines wait for one that isn't yet: in no draft, and shown where it is asked what will come.
	Carried    []Document
	Exceptions []Exception
	Failures   []Failure
	// Open are metered service periods whose billing date is reached and that aren't closed: they are held back, never billed as zero.
	Open []OpenUsage
	// Next is a day before which planning further gives nothing more, if nothing else changes: at most a month and a day after the date that was planned up to.
	// It is the first of all days where what comes next hangs on more than dates: something is held, open, carried, or couldn't be rated.
	Next civil.Date
}
