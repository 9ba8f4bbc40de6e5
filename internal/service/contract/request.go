// Package contract records what is agreed: contracts, their changes, reservations and renewals. It decides nothing by
// itself: the core folds, the store keeps; what this room adds is what the catalogue and the calendar say on the day.
package contract

import (
	"encoding/json"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/timeline"
	"keiyaku/internal/store"
)

// ID is the id type of the core.
type ID = timeline.ID

// Request is a new contract as it was asked for. Its JSON is the document's ContractRequest, which has been validated.
type Request struct {
	Number           *string       `json:"number,omitempty"`
	Title            *string       `json:"title,omitempty"`
	OrderNumber      *string       `json:"order_number,omitempty"`
	BillingAccountID ID            `json:"billing_account_id"`
	PaymentTerms     *PaymentTerms `json:"payment_terms,omitempty"`
	// CustomerID is whose contract it is where that isn't the account's customer, but one that it is a parent of and pays for.
	CustomerID      ID                `json:"customer_id,omitempty"`
	StartOn         civil.Date        `json:"start_on"`
	BillingStartsOn civil.Date        `json:"billing_starts_on,omitzero"`
	SignedOn        civil.Date        `json:"signed_on,omitzero"`
	TermMonths      int               `json:"term_months,omitempty"`
	Renewal         *timeline.Renewal `json:"renewal,omitempty"`
	// MinimumMonths (最低利用期間) is how long the contract is meant to run at least; 0 means no minimum.
	MinimumMonths int                            `json:"minimum_months,omitempty"`
	CustomFields  map[string]timeline.FieldValue `json:"custom_fields,omitempty"`
	Items         []ItemRequest                  `json:"items"`
	Discounts     []DiscountRequest              `json:"discounts,omitempty"`
	// Changes are agreed with the signing: the history of a contract that ran elsewhere until now, and the steps of a ramp to come.
	Changes           []PlannedChange `json:"changes,omitempty"`
	Memo              *string         `json:"memo,omitempty"`
	ExternalReference *string         `json:"external_reference,omitempty"`
	PreviewToken      string          `json:"preview_token,omitempty"`
}

// PlannedChange is a change that is agreed with the signing. Its operations may name items and discounts by their refs.
type PlannedChange struct {
	EffectiveOn       civil.Date      `json:"effective_on,omitzero"`
	Operations        json.RawMessage `json:"operations"`
	Memo              *string         `json:"memo,omitempty"`
	ExternalReference *string         `json:"external_reference,omitempty"`
}

// TrialRequest is how an item begins; the share is none where it is free.
type TrialRequest struct {
	Days   int           `json:"days,omitempty"`
	Months int           `json:"months,omitempty"`
	Share  *money.Amount `json:"share,omitempty"`
}

func (t *TrialRequest) trial() *timeline.Trial {
	if t == nil {
		return nil
	}
	out := &timeline.Trial{Days: t.Days, Months: t.Months}
	if t.Share != nil {
		out.Share = *t.Share
	}
	return out
}

// ItemTermRequest is a term of an item's own: a rule without a kind renews by itself.
type ItemTermRequest struct {
	Months  int               `json:"months"`
	Renewal *timeline.Renewal `json:"renewal,omitempty"`
}

func (t *ItemTermRequest) term() *timeline.ItemTerm {
	if t == nil {
		return nil
	}
	out := &timeline.ItemTerm{Months: t.Months, Renewal: timeline.Renewal{Kind: timeline.RenewAuto}}
	if t.Renewal != nil {
		out.Renewal = *t.Renewal
	}
	return out
}

// ItemRequest is an item of a new contract; Ref names it within the request.
type ItemRequest struct {
	Ref             string           `json:"ref,omitempty"`
	ItemID          ID               `json:"item_id"`
	Version         int              `json:"version,omitempty"`
	ParentRef       string           `json:"parent_ref,omitempty"`
	Quantity        *money.Amount    `json:"quantity,omitempty"`
	Anchor          *Anchor          `json:"anchor,omitempty"`
	BillingStartsOn civil.Date       `json:"billing_starts_on,omitzero"`
	Charges         []Override       `json:"charges,omitempty"`
	Trial           *TrialRequest    `json:"trial,omitempty"`
	Term            *ItemTermRequest `json:"term,omitempty"`
}

// Anchor is where the service periods are fixed, as it was asked for.
type Anchor struct {
	Kind string     `json:"kind"` // start, day_of_month, calendar_month, date
	Day  int        `json:"day,omitempty"`
	Date civil.Date `json:"date,omitzero"`
}

// on resolves the anchor for an item that begins on a day; none means the day itself.
func (a *Anchor) on(start civil.Date) civil.Anchor {
	if a == nil {
		return civil.Anchor{}
	}
	switch a.Kind {
	case "day_of_month":
		return civil.AnchorDay(start, a.Day)
	case "calendar_month":
		return civil.AnchorDay(start, 1)
	case "date":
		return civil.AnchorOn(a.Date)
	}
	return civil.Anchor{}
}

// Override is what a contract agrees about one charge of an item.
type Override struct {
	Code            string          `json:"code"`
	NegotiatedPrice *money.Amount   `json:"negotiated_price,omitempty"`
	CycleMonths     int             `json:"cycle_months,omitempty"`
	Timing          timeline.Timing `json:"timing,omitempty"`
	Rounding        money.Rounding  `json:"rounding,omitempty"`
	Name            string          `json:"name,omitempty"`
	timeline.Agreed
}

// PaymentTerms are payment terms as they were asked for: Kind says which members they have.
type PaymentTerms struct {
	Kind      string `json:"kind"` // month_and_day or net_days
	Months    *int   `json:"months,omitempty"`
	Day       *int   `json:"day,omitempty"`
	Days      *int   `json:"days,omitempty"`
	OnHoliday string `json:"on_holiday,omitempty"`
}

// resolve gives the terms as the core takes them; nil for none.
func (p *PaymentTerms) resolve(pointer string) (*timeline.PaymentTerms, error) {
	if p == nil {
		return nil, nil
	}
	out := timeline.PaymentTerms{OnHoliday: timeline.HolidayRule(p.OnHoliday)}
	if p.OnHoliday == "as_it_is" {
		out.OnHoliday = ""
	}
	switch {
	case p.Kind == "net_days" && p.Days != nil && p.Months == nil && p.Day == nil:
		out.Net, out.NetDays = true, *p.Days
	case p.Kind == "month_and_day" && p.Months != nil && p.Day != nil && p.Days == nil:
		out.Months, out.Day = *p.Months, *p.Day
	default:
		return nil, fault.At(fault.Invalid, pointer, "payment terms of the kind %s have months and day for month_and_day, days for net_days, and nothing else", p.Kind)
	}
	return &out, nil
}

// DiscountRequest is a discount of a new contract.
type DiscountRequest struct {
	Ref        string                `json:"ref,omitempty"`
	Name       string                `json:"name"`
	Scope      string                `json:"scope"` // contract, item, charge
	ItemRef    string                `json:"item_ref,omitempty"`
	ChargeCode string                `json:"charge_code,omitempty"`
	Kind       timeline.DiscountKind `json:"kind"`
	Value      money.Amount          `json:"value"`
	Whole      bool                  `json:"whole,omitempty"`
	Periods    int                   `json:"periods,omitempty"`
	SkipStub   bool                  `json:"skip_stub,omitempty"`
	EndOn      civil.Date            `json:"end_on,omitzero"`
	// CycleMonths is for an amount off an item or the contract; 0 means the cycle of the first recurring charge that it comes off.
	CycleMonths int `json:"cycle_months,omitempty"`
}

// Operation is one operation of a change as it was asked for: Op says which, the members are those of its schema.
type Operation struct {
	Op                   string                `json:"op"`
	ContractItemID       ID                    `json:"contract_item_id,omitempty"`
	ItemID               ID                    `json:"item_id,omitempty"`
	Version              int                   `json:"version,omitempty"`
	Quantity             *money.Amount         `json:"quantity,omitempty"`
	ParentContractItemID ID                    `json:"parent_contract_item_id,omitempty"`
	Charges              []Override            `json:"charges,omitempty"`
	Anchor               *Anchor               `json:"anchor,omitempty"`
	BillingStartsOn      civil.Date            `json:"billing_starts_on,omitzero"`
	KeepNegotiatedPrices bool                  `json:"keep_negotiated_prices,omitempty"`
	BillOneTime          bool                  `json:"bill_one_time,omitempty"`
	Policy               timeline.Policy       `json:"policy,omitempty"`
	ChargeCode           string                `json:"charge_code,omitempty"`
	NegotiatedPrice      json.RawMessage       `json:"negotiated_price,omitempty"` // a number, or null for back to the list price
	CycleMonths          int                   `json:"cycle_months,omitempty"`
	Timing               timeline.Timing       `json:"timing,omitempty"`
	Rounding             money.Rounding        `json:"rounding,omitempty"`
	Name                 string                `json:"name,omitempty"`
	Apply                string                `json:"apply,omitempty"`
	To                   *money.Amount         `json:"to,omitempty"`
	By                   *money.Amount         `json:"by,omitempty"`
	EndOn                civil.Date            `json:"end_on,omitzero"`
	Target               *Target               `json:"target,omitempty"`
	Kind                 timeline.DiscountKind `json:"kind,omitempty"`
	Value                *money.Amount         `json:"value,omitempty"`
	Whole                bool                  `json:"whole,omitempty"`
	TermMonths           int                   `json:"term_months,omitempty"`
	Renewal              *timeline.Renewal     `json:"renewal,omitempty"`

	// Refs name things of the same request, where a new contract brings its changes with it.
	Ref             string `json:"ref,omitempty"`
	ContractItemRef string `json:"contract_item_ref,omitempty"`
	ParentRef       string `json:"parent_ref,omitempty"`
	DiscountRef     string `json:"discount_ref,omitempty"`

	Trial            *TrialRequest                  `json:"trial,omitempty"`
	Term             *ItemTermRequest               `json:"term,omitempty"`
	DiscountID       ID                             `json:"discount_id,omitempty"`
	StartOn          civil.Date                     `json:"start_on,omitzero"`
	Shift            timeline.Shift                 `json:"shift,omitempty"`
	Open             bool                           `json:"open,omitempty"`
	CustomerID       ID                             `json:"customer_id,omitempty"`
	BillingAccountID ID                             `json:"billing_account_id,omitempty"`
	Hold             *bool                          `json:"hold,omitempty"`
	Values           map[string]timeline.FieldValue `json:"values,omitempty"`
	ResumeOn         civil.Date                     `json:"resume_on,omitzero"`
	Share            *money.Amount                  `json:"share,omitempty"`
	ResumePolicy     timeline.Policy                `json:"resume_policy,omitempty"`
	ExtendTerm       bool                           `json:"extend_term,omitempty"`
	Refund           timeline.Refund                `json:"refund,omitempty"`
	Fee              *FeeRequest                    `json:"fee,omitempty"`
	ChangeID         ID                             `json:"change_id,omitempty"`
	UnitPrice        *money.Amount                  `json:"unit_price,omitempty"`
	Amount           *money.Amount                  `json:"amount,omitempty"`
	TaxCategory      string                         `json:"tax_category,omitempty"`

	timeline.Agreed
	Pairs               map[string]string `json:"pairs,omitempty"`
	Periods             int               `json:"periods,omitempty"`
	SkipStub            bool              `json:"skip_stub,omitempty"`
	BilledOn            civil.Date        `json:"billed_on,omitzero"`
	PaymentTerms        *PaymentTerms     `json:"payment_terms,omitempty"`
	AccountPaymentTerms bool              `json:"account_payment_terms,omitempty"`
}

// FeeRequest is a fee for ending early.
type FeeRequest struct {
	Kind        timeline.FeeKind `json:"kind"`
	Name        string           `json:"name,omitempty"`
	Amount      *money.Amount    `json:"amount,omitempty"`
	Percent     *money.Amount    `json:"percent,omitempty"`
	Until       string           `json:"until,omitempty"` // term, minimum
	TaxCategory string           `json:"tax_category,omitempty"`
}

// Target says what a discount is on.
type Target struct {
	Scope           string `json:"scope"`
	ContractItemRef string `json:"contract_item_ref,omitempty"`
	ContractItemID  ID     `json:"contract_item_id,omitempty"`
	ChargeCode      string `json:"charge_code,omitempty"`
}

// OnConflict says what becomes of later changes that no longer fold.
type OnConflict string

// What may become of them.
const (
	// Reject refuses the change and lists them.
	Reject OnConflict = "reject"
	// Keep lets reservations stay, as failed with the reason, to be edited and retried; applied changes still refuse it.
	Keep OnConflict = "keep"
	// UndoDependents undoes applied ones and cancels reservations, in the same recording.
	UndoDependents OnConflict = "undo_dependents"
)

// ChangeRequest is a change as it was asked for.
type ChangeRequest struct {
	// EffectiveOn may be left out where an operation says the date: an end, or the renewal of the running term.
	EffectiveOn civil.Date
	// Operations is the JSON of the operations, kept with the change as it came.
	Operations        json.RawMessage
	Memo              *string
	ExternalReference *string
	PreviewToken      string
	// BulkChangeID is the bulk change that makes it; none for others.
	BulkChangeID ID
	// OnConflict says what becomes of later changes that this one leaves without what they stand on; none means Reject.
	OnConflict OnConflict
	// Match is the version that the change was based on; with a preview token it may be left out.
	Match store.Match
}
