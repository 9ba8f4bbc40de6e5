// Package timeline is a contract as the fold of its changes: a pure function from a list of changes to everything that
// holds on every day, past and planned. A backdated change, a correction, a cancelled reservation are one thing here: a list
// with one element more or fewer, folded again. It reads changes only, never today's catalogue, settings or clock.
package timeline

import (
	"encoding/json"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/pricing"
)

// ID names a thing. The core never makes one: whoever records a change does, so that folding again gives the same ids.
type ID string

// MarshalJSON writes no id as null, which a database takes where it refuses an empty text.
func (id ID) MarshalJSON() ([]byte, error) {
	if id == "" {
		return []byte("null"), nil
	}
	return json.Marshal(string(id))
}

// Change is operations on one contract that take effect together, on one date, or not at all.
type Change struct {
	ID ID
	// EffectiveOn is the first day on which the change holds. For an end it is the day after the last day.
	EffectiveOn civil.Date
	// Version is the contract's version when the change was recorded; it orders changes of one date. Executing a reservation
	// doesn't move it; editing or rescheduling is a new recording.
	Version int
	// Reserved tells that it has not been executed yet: it belongs to the planned timeline only.
	Reserved   bool
	Operations []Operation
}

// Operation is one thing a change does: Op says which, and the member of that name holds the rest, with everything it
// resolved when it was recorded (version ids, the ids of what it makes, the rules and prices it copied).
type Operation struct {
	Op             string          `json:"op"`
	Sign           *Sign           `json:"sign,omitempty"`
	AddItem        *AddItem        `json:"add_item,omitempty"`
	ChangeItem     *ChangeItem     `json:"change_item,omitempty"`
	CustomizeItem  *CustomizeItem  `json:"customize_item,omitempty"`
	ChangeQuantity *ChangeQuantity `json:"change_quantity,omitempty"`
	CancelItem     *CancelItem     `json:"cancel_item,omitempty"`
	AddDiscount    *AddDiscount    `json:"add_discount,omitempty"`
	Terminate      *Terminate      `json:"terminate,omitempty"`
	RenewItem      *RenewItem      `json:"renew_item,omitempty"`

	EndDiscount     *EndDiscount     `json:"end_discount,omitempty"`
	ChangeStart     *ChangeStart     `json:"change_start,omitempty"`
	ChangeTerm      *ChangeTerm      `json:"change_term,omitempty"`
	ChangeRenewal   *ChangeRenewal   `json:"change_renewal,omitempty"`
	ChangeBilling   *ChangeBilling   `json:"change_billing,omitempty"`
	SetCustomFields *SetCustomFields `json:"set_custom_fields,omitempty"`
	Suspend         *Suspend         `json:"suspend,omitempty"`
	Resume          *Resume          `json:"resume,omitempty"`
	Transfer        *Transfer        `json:"transfer,omitempty"`
	Void            *Void            `json:"void,omitempty"`
	OneOff          *OneOff          `json:"one_off,omitempty"`
	Concede         *Concede         `json:"concede,omitempty"`
	RebillTax       *RebillTax       `json:"rebill_tax,omitempty"`
}

// The operations.
const (
	OpSign           = "sign"
	OpAddItem        = "add_item"
	OpChangeItem     = "change_item"
	OpCustomizeItem  = "customize_item"
	OpChangeQuantity = "change_quantity"
	OpCancelItem     = "cancel_item"
	OpAddDiscount    = "add_discount"
	OpTerminate      = "terminate"
	OpRenewItem      = "renew_item"

	OpEndDiscount     = "end_discount"
	OpChangeStart     = "change_start"
	OpChangeTerm      = "change_term"
	OpChangeRenewal   = "change_renewal"
	OpChangeBilling   = "change_billing"
	OpSetCustomFields = "set_custom_fields"
	OpSuspend         = "suspend"
	OpResume          = "resume"
	OpTransfer        = "transfer"
	OpVoid            = "void"
	OpOneOff          = "one_off"
	OpConcede         = "concede"
	OpRebillTax       = "rebill_tax"
)

// Sign begins a contract on its start date, with everything agreed at signing.
type Sign struct {
	Currency money.Currency `json:"currency"`
	// CustomerID and AccountID are whose contract it is at first, and where it is billed.
	CustomerID ID `json:"customer_id,omitempty"`
	AccountID  ID `json:"account_id,omitempty"`
	// Payment are payment terms of the contract's own; nil goes by its account's.
	Payment *PaymentTerms `json:"payment_terms,omitempty"`
	// TermMonths is the first term's length; 0 means without end.
	TermMonths int     `json:"term_months"`
	Renewal    Renewal `json:"renewal"`
	// MinimumMonths (最低利用期間) is how long the contract is meant to run at least, from its start; 0 means no minimum.
	MinimumMonths int `json:"minimum_months,omitempty"`
	// BillingStartsOn (請求開始日): service periods that begin before it are history, settled elsewhere.
	BillingStartsOn civil.Date            `json:"billing_starts_on"`
	Items           []NewItem             `json:"items"`
	Discounts       []AddDiscount         `json:"discounts,omitempty"`
	CustomFields    map[string]FieldValue `json:"custom_fields,omitempty"`

	// countFrom is the day from which terms, trials and the minimum are counted where that isn't the start: after the start
	// alone was moved.
	countFrom civil.Date
}

// ItemKind tells a plan from an option.
type ItemKind string

// The kinds of items.
const (
	Main   ItemKind = "main"   // プラン
	Option ItemKind = "option" // オプション: only beside a main item, and ends with it
)

// NewItem is an item as it comes onto a contract, resolved from the catalogue when the change was recorded.
type NewItem struct {
	ID        ID           `json:"id"`
	ItemID    ID           `json:"item_id"`
	Code      string       `json:"code"`
	Name      string       `json:"name"`
	Kind      ItemKind     `json:"kind"`
	VersionID ID           `json:"version_id"`
	Version   int          `json:"version"`
	ParentID  ID           `json:"parent_id,omitempty"`
	Quantity  money.Amount `json:"quantity"`
	// BillingStartsOn is as the contract's, for this item alone; the later of the two counts.
	BillingStartsOn civil.Date `json:"billing_starts_on,omitzero"`
	// Anchor of the service periods; none means the item's first paid day. An option has none: it uses its main item's.
	Anchor  civil.Anchor `json:"anchor,omitzero"`
	Charges []ChargeSpec `json:"charges"`
	// Trial is how the item begins; nil for one that is paid from its first day.
	Trial *Trial `json:"trial,omitempty"`
	// Term is a term of the item's own; nil for one that ends and renews with the contract (co-termed).
	Term *ItemTerm `json:"term,omitempty"`
}

// Trial (トライアル) is the first days of an item, free or at a share of the price. Cancelled in its trial an item bills
// nothing.
type Trial struct {
	// Months and Days are its length from the item's first day; one of them is above 0.
	Months int `json:"months,omitempty"`
	Days   int `json:"days,omitempty"`
	// Share is the part of the price that is billed in it, 0 to 1.
	Share money.Amount `json:"share"`
}

// ItemTerm is a term of an item's own, from its first day.
type ItemTerm struct {
	Months  int     `json:"months"`
	Renewal Renewal `json:"renewal"`
}

// ChargeKind tells what a charge bills.
type ChargeKind string

// The kinds.
const (
	Recurring ChargeKind = "recurring"
	OneTime   ChargeKind = "one_time"
	Metered   ChargeKind = "usage" // of a measured quantity (使用量), rated once a service period
)

// Timing says which end of a service period its billing date is: its first day, or its last.
type Timing string

// The timings.
const (
	Advance Timing = "advance" // 前払い
	Arrears Timing = "arrears" // 後払い
)

// ChargeSpec is a charge as resolved for one contract: the item version's rules with what this contract changed about them.
type ChargeSpec struct {
	ID        ID            `json:"id"`
	Code      string        `json:"code"`
	Name      string        `json:"name"`
	Kind      ChargeKind    `json:"kind"`
	Model     pricing.Model `json:"model"`
	ListPrice money.Amount  `json:"list_price"`
	// Scheme is what the price goes by beside the unit price; nil for nothing.
	Scheme *pricing.Scheme `json:"scheme,omitempty"`
	// NegotiatedPrice replaces the list price for this contract.
	NegotiatedPrice *money.Amount `json:"negotiated_price,omitempty"`
	// CycleMonths is the length of a service period; 0 for a one-time charge.
	CycleMonths  int            `json:"cycle_months"`
	Timing       Timing         `json:"timing"`
	StartRate    Rate           `json:"start_rate"`
	EndRate      Rate           `json:"end_rate"`
	ChangePolicy Policy         `json:"change_policy"`
	Rounding     money.Rounding `json:"rounding"`
	// Scale is the charge's own digits after the point, 0 to 6; −1 means the currency's.
	Scale       int    `json:"scale"`
	TaxCategory string `json:"tax_category"`
	BillingRules
	// Own says which rules this contract agreed for itself.
	Own Own `json:"own,omitzero"`
}

// Own says which of a charge's rules a contract agreed for itself, and not with the item's version: they stay when the version
// changes. A negotiated price says so by being there.
type Own struct {
	Timing   bool `json:"timing,omitempty"`
	Rounding bool `json:"rounding,omitempty"`
	Name     bool `json:"name,omitempty"`
	// Timing takes in the billing day and its offset; Rates those of begun periods and how changes bite.
	Rates bool `json:"rates,omitempty"`
}

// kept is a charge of a new version with what the contract has agreed for itself, unless something else was named.
func (o Own) kept(spec ChargeSpec, from Terms) ChargeSpec {
	if o.Timing && !spec.Own.Timing {
		spec.Timing, spec.OffsetMonths, spec.BillingDay, spec.AllAtOnce = from.Timing, from.OffsetMonths, from.BillingDay, from.AllAtOnce
	}
	if o.Rates && !spec.Own.Rates {
		spec.StartRate, spec.EndRate, spec.ChangePolicy, spec.DayCount, spec.BegunMonth = from.StartRate, from.EndRate, from.ChangePolicy, from.DayCount, from.BegunMonth
	}
	if o.Rounding && !spec.Own.Rounding {
		spec.Rounding = from.Rounding
	}
	if o.Name && !spec.Own.Name {
		spec.Name = from.Name
	}
	return spec
}

// and adds what was agreed with something else.
func (o Own) and(more Own) Own {
	return Own{Timing: o.Timing || more.Timing, Rounding: o.Rounding || more.Rounding, Name: o.Name || more.Name, Rates: o.Rates || more.Rates}
}

// AddItem puts one more item on the contract from the change's date.
type AddItem struct {
	Item NewItem `json:"item"`
}

// ChangeItem moves a contract item to another item (プラン変更) or to another version of its own (商品マスタの付け替え).
type ChangeItem struct {
	ContractItemID ID `json:"contract_item_id"`
	// To is what it becomes. To.ID is the id of the new contract item where the catalogue item differs; where it is the same,
	// the contract item and the charges with the same codes keep theirs. To.Quantity isn't read: quantity is carried.
	To NewItem `json:"to"`
	// KeepOwn keeps, with another version of the same item, the rules that the contract agreed for itself. Changes recorded by 0.1.0 don't
	// have it: they gave every rule of the version.
	KeepOwn bool `json:"keep_own,omitempty"`
	// KeepNegotiated carries negotiated prices to another item's charges; to another version of the same item they always stay.
	KeepNegotiated bool `json:"keep_negotiated,omitempty"`
	// BillOneTime bills the other item's one-time charges; without it they are left out.
	BillOneTime bool `json:"bill_one_time,omitempty"`
	// Policy overrides the new charges' change policy.
	Policy Policy `json:"policy,omitempty"`
	// Pairs lets charges of another item go on where charges of the old one end, by codes, old to new: those that have the same code, or are
	// each the only recurring charge of their item, do so by themselves.
	Pairs map[string]string `json:"pairs,omitempty"`
}

// CustomizeItem changes what this contract agreed about an item's charges. Nil or zero members are left as they are.
type CustomizeItem struct {
	ContractItemID ID `json:"contract_item_id"`
	// ChargeCode names one charge; empty means every recurring charge of the item.
	ChargeCode      string        `json:"charge_code,omitempty"`
	NegotiatedPrice *money.Amount `json:"negotiated_price,omitempty"`
	// BackToList takes the negotiated price away.
	BackToList  bool           `json:"back_to_list,omitempty"`
	CycleMonths int            `json:"cycle_months,omitempty"`
	Anchor      civil.Anchor   `json:"anchor,omitzero"`
	Timing      Timing         `json:"timing,omitempty"`
	Rounding    money.Rounding `json:"rounding,omitempty"`
	Name        string         `json:"name,omitempty"`
	// OnDate cuts the running period on the change's date for a new cycle or anchor; else they start at the next boundary.
	OnDate bool   `json:"on_date,omitempty"`
	Policy Policy `json:"policy,omitempty"`
	Agreed
}

// ChangeQuantity sets or moves an item's contracted quantity. Exactly one of To and By is given; By stays relative when
// folded.
type ChangeQuantity struct {
	ContractItemID ID            `json:"contract_item_id"`
	To             *money.Amount `json:"to,omitempty"`
	By             *money.Amount `json:"by,omitempty"`
	Policy         Policy        `json:"policy,omitempty"`
}

// CancelItem ends an item, and with a main item its options. The change's date is the day after the last day.
type CancelItem struct {
	ContractItemID ID `json:"contract_item_id"`
	// Refund says what of the running periods is given back; none means by the charges' end rates.
	Refund Refund `json:"refund,omitempty"`
}

// DiscountKind tells a share from a sum.
type DiscountKind string

// The kinds of discounts. A negotiated price is no discount but an attribute of the charge.
const (
	Percent   DiscountKind = "percent"
	AmountOff DiscountKind = "amount"
)

// AddDiscount takes something off from the change's date, for ever or until a date.
type AddDiscount struct {
	ID   ID           `json:"id"`
	Name string       `json:"name"`
	Kind DiscountKind `json:"kind"`
	// Value is a percentage above 0 and at most 100, or an amount per service period in the contract's currency.
	Value money.Amount `json:"value"`
	// ContractItemID and ChargeCode say what it is on: a charge, an item (every recurring charge), or with neither the contract
	// (every recurring charge).
	ContractItemID ID     `json:"contract_item_id,omitempty"`
	ChargeCode     string `json:"charge_code,omitempty"`
	// Until is the first day without it; zero means for ever.
	Until civil.Date `json:"until,omitzero"`
	// Whole takes the full amount off a begun period too, instead of sharing it like the charge.
	Whole bool `json:"whole,omitempty"`
	// Periods is for how many service periods of each charge it is, counted from its first day where something is owed; 0 for no such
	// limit. SkipStub doesn't count a broken period.
	Periods  int  `json:"periods,omitempty"`
	SkipStub bool `json:"skip_stub,omitempty"`
	// CycleMonths is for an amount off an item or the contract: how many months the amount is for; 0 means the cycle of the first recurring
	// charge that it comes off.
	CycleMonths int `json:"cycle_months,omitempty"`
}
