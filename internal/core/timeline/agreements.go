package timeline

import (
	"encoding/json"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
)

// RenewalKind says what happens when a term ends and nothing else was agreed.
type RenewalKind string

// The kinds of renewal.
const (
	RenewAuto   RenewalKind = "auto"   // 自動更新: the next term begins by itself
	RenewManual RenewalKind = "manual" // 都度更新: it is agreed, or what Unagreed says happens
	RenewNone   RenewalKind = "none"   // the contract ends (completed)
)

// PricePolicy says at which prices a term begins that renews by itself.
type PricePolicy string

// The price policies.
const (
	KeepPrices PricePolicy = "keep"    // as they are, negotiated ones too; the default
	OnSale     PricePolicy = "on_sale" // every item moves to its version that is on sale on the term's first day
	Uplift     PricePolicy = "uplift"  // every recurring price goes up by a percentage
)

// Unagreed says what happens at the end of a term whose renewal is manual and was not agreed.
type Unagreed string

// What may happen.
const (
	Lapse           Unagreed = "lapse"            // the contract ends (completed); the default
	ContinueMonthly Unagreed = "continue_monthly" // 自動で月次継続: terms of a month follow until something is agreed
	Grace           Unagreed = "grace"            // it goes on unbilled for GraceDays, and then ends
)

// Renewal is the rule for the end of a term.
type Renewal struct {
	Kind RenewalKind `json:"kind"`
	// TermMonths is the length of each next term; 0 means that of the term agreed with the rule.
	TermMonths int         `json:"term_months,omitempty"`
	Price      PricePolicy `json:"price_policy,omitempty"`
	// UpliftPercent is what every recurring price goes up by, above −100; UpliftUnit what the new price is a multiple of (10 for
	// tens of yen, 0.01 for cents; 0 means 1), rounded to it by UpliftRounding (none means down).
	UpliftPercent  *money.Amount  `json:"uplift_percent,omitempty"`
	UpliftUnit     money.Amount   `json:"uplift_unit,omitzero"`
	UpliftRounding money.Rounding `json:"uplift_rounding,omitempty"`
	// Policy says how the new prices bite in a period that the renewal falls into; none means prorate.
	Policy Policy `json:"policy,omitempty"`
	// NoticeMonths or NoticeDays before the term's last day is the last day for giving notice (解約申入期限); 0 means none is agreed.
	NoticeMonths int `json:"notice_months,omitempty"`
	NoticeDays   int `json:"notice_days,omitempty"`
	// Unagreed and GraceDays are for a manual renewal.
	Unagreed  Unagreed `json:"unagreed,omitempty"`
	GraceDays int      `json:"grace_days,omitempty"`
}

// Ends tells that a term under this rule is the last, unless something is agreed.
func (r Renewal) Ends() bool {
	return r.Kind == RenewNone || r.Kind == RenewManual && r.Unagreed != ContinueMonthly
}

// NoticeOn is the last day for giving notice before a term ends; ok is false where none is agreed. A month before 31 March is
// 28 February: months are counted from the day after the term.
func (r Renewal) NoticeOn(termUntil civil.Date) (on civil.Date, ok bool) {
	switch {
	case termUntil == civil.Forever:
		return civil.Date{}, false
	case r.NoticeMonths > 0:
		return termUntil.AddMonths(-r.NoticeMonths).AddDays(-1), true
	case r.NoticeDays > 0:
		return termUntil.AddDays(-r.NoticeDays - 1), true
	}
	return civil.Date{}, false
}

// Refund says what of the running period is given back where something ends.
type Refund string

// The refunds. None of them means: by each charge's end rate.
const (
	RefundFull Refund = "full" // the whole running period
	RefundNone Refund = "none" // nothing: it is billed to its end
)

// FeeKind says how an early-termination fee comes about.
type FeeKind string

// The kinds of fees.
const (
	FeeFixed FeeKind = "fixed"
	FeeRest  FeeKind = "rest" // a share of what the rest of the term, or of the minimum period, would have cost; days that are paid and not given back don't count
)

// Fee (解約金, 違約金) is what ending early costs: a one-time charge on the last day.
type Fee struct {
	// ChargeID is the id of the charge that it makes.
	ChargeID ID      `json:"charge_id"`
	Name     string  `json:"name"`
	Kind     FeeKind `json:"kind"`
	// Amount is a fixed fee's.
	Amount money.Amount `json:"amount,omitzero"`
	// Percent is the share of the rest, above 0 and at most 100. The rest is that of the running term, or, with ToMinimum, of the
	// minimum period.
	Percent     money.Amount `json:"percent,omitzero"`
	ToMinimum   bool         `json:"to_minimum,omitempty"`
	TaxCategory string       `json:"tax_category"`
}

// Terminate ends the contract. The change's date is the day after the last day.
type Terminate struct {
	Refund Refund `json:"refund,omitempty"`
	Fee    *Fee   `json:"fee,omitempty"`
}

// RenewItem is the agreed renewal: the next term, from the day the running one ends. Zero members keep the rule in force. With
// an item it is that item's own term.
type RenewItem struct {
	ContractItemID ID       `json:"contract_item_id,omitempty"`
	TermMonths     int      `json:"term_months,omitempty"`
	Renewal        *Renewal `json:"renewal,omitempty"`
}

// EndDiscount ends a discount. The change's date is the first day without it.
type EndDiscount struct {
	DiscountID ID `json:"discount_id"`
}

// Shift says what moves with the contract's start.
type Shift string

// The shifts.
const (
	ShiftAll   Shift = "all"        // the term's end, trials, discounts and reservations agreed at signing move too; the default
	ShiftStart Shift = "start_only" // they stay where they are
)

// ChangeStart (契約開始日・開始月の変更) says that the contract begins on another day than was said before. It holds at once, whatever
// day that is: it is alone in its change.
type ChangeStart struct {
	StartOn civil.Date `json:"start_on"`
	Shift   Shift      `json:"shift"`
	// BillingStartsOn is the day from which it is billed then; zero for from the start.
	BillingStartsOn civil.Date `json:"billing_starts_on,omitzero"`
}

// ChangeTerm moves the end of the term that the change's date lies in. Exactly one member is given.
type ChangeTerm struct {
	// Until is the first day after the term.
	Until civil.Date `json:"until,omitzero"`
	// Months is the term's whole length from its first day.
	Months int `json:"months,omitempty"`
	// Open takes the end away: the contract goes on until something ends it.
	Open bool `json:"open,omitempty"`
}

// ChangeRenewal puts another rule for the end of the term in force, of the contract or of an item with a term of its own.
type ChangeRenewal struct {
	ContractItemID ID      `json:"contract_item_id,omitempty"`
	Renewal        Renewal `json:"renewal"`
}

// ChangeBilling changes how the contract is billed. Zero members stay.
type ChangeBilling struct {
	// AccountID is another billing account of the same customer; Policy says from when its bills follow: from the next period
	// (next_period, the default), or from the date (prorate), splitting the running period between the accounts.
	AccountID ID     `json:"account_id,omitempty"`
	Policy    Policy `json:"policy,omitempty"`
	// Timing is another end of the period to bill at, for every recurring charge, from the next period on.
	Timing Timing `json:"timing,omitempty"`
	// Agreed holds for every recurring charge from the next period on.
	Agreed
	// Payment are payment terms of the contract's own for documents from the date on; AccountPayment goes back to the account's.
	Payment        *PaymentTerms `json:"payment_terms,omitempty"`
	AccountPayment bool          `json:"account_payment,omitempty"`
	// Hold starts (true) or ends (false) a hold on the contract: nothing of it is billed, all of it is shown.
	Hold *bool `json:"hold,omitempty"`
}

// FieldValue is the value of a custom field as JSON: a text, a number, a truth value, or null for none.
type FieldValue = json.RawMessage

// SetCustomFields gives custom fields other values from the change's date on; null takes one away.
type SetCustomFields struct {
	Values map[string]FieldValue `json:"values"`
}

// Suspend (休止) stops an item, or without one the contract, for a time: it stays agreed and isn't used.
type Suspend struct {
	ContractItemID ID `json:"contract_item_id,omitempty"`
	// Until is the first day on which it goes on again by itself; zero means until a resume.
	Until civil.Date `json:"until,omitzero"`
	// Share is the part of the price that is billed meanwhile, 0 to 1: 0 for not billed, 1 for billed on.
	Share money.Amount `json:"share"`
	// Policy says from when the share is billed: prorate (from the date; the default) or next_period. ResumePolicy says the same of
	// the end that Until brings.
	Policy       Policy `json:"policy,omitempty"`
	ResumePolicy Policy `json:"resume_policy,omitempty"`
	// Extend lengthens the contract's running term by the days of the suspension; only for the contract as a whole.
	Extend bool `json:"extend,omitempty"`
}

// Resume (再開) ends a suspension from the change's date on.
type Resume struct {
	ContractItemID ID     `json:"contract_item_id,omitempty"`
	Policy         Policy `json:"policy,omitempty"`
}

// Transfer (契約先の変更) makes the contract another customer's, from the change's date on. Its history stays with it.
type Transfer struct {
	CustomerID ID `json:"customer_id"`
	AccountID  ID `json:"account_id"`
	// Policy is as in ChangeBilling.
	Policy Policy `json:"policy,omitempty"`
}

// OneOff (スポット請求) is a one-time charge outside the catalogue, on the change's date.
type OneOff struct {
	// ContractItemID is the item that it is billed with; none for the first main item that is there.
	ContractItemID ID           `json:"contract_item_id,omitempty"`
	ChargeID       ID           `json:"charge_id"`
	Name           string       `json:"name"`
	UnitPrice      money.Amount `json:"unit_price"`
	Quantity       money.Amount `json:"quantity"`
	TaxCategory    string       `json:"tax_category"`
	// BilledOn is the date of the document that it is put on by hand; none bills it on the change's date.
	BilledOn civil.Date `json:"billed_on,omitzero"`
}

// Concede (値引き・返金) is an amount off what a charge bills for the service period that the change's date lies in, out of goodwill. It is capped
// by what the period owes, and stays with the chain of charges when a plan change is recorded in the period later.
type Concede struct {
	ID             ID           `json:"id"`
	ContractItemID ID           `json:"contract_item_id"`
	ChargeCode     string       `json:"charge_code"`
	Name           string       `json:"name"`
	Amount         money.Amount `json:"amount"` // above 0
}

// RebillTax (税の再計算) taxes again, at the rates and by the exemption that are known now, what was billed of service periods whose day of supply
// is the change's date or later: without it, what was billed stays at its rate.
type RebillTax struct{}

// Void says that the contract was signed by mistake: it never was, and nothing of it is owed.
type Void struct{}
