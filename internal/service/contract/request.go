// Package contract records what is agreed: contracts, their changes, reservations and renewals. It decides nothing by
// itself: the core folds, the store keeps; what this room adds is what the catalogue and the calendar say on the day.
package contract

import (
	"encoding/json"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/timeline"
	"keiyaku/internal/store"
)

// ID is the id type of the core.
type ID = timeline.ID

// Request is a new contract as it was asked for. Its JSON is the document's ContractRequest, which has been validated.
type Request struct {
	Number            *string           `json:"number,omitempty"`
	Title             *string           `json:"title,omitempty"`
	OrderNumber       *string           `json:"order_number,omitempty"`
	BillingAccountID  ID                `json:"billing_account_id"`
	StartOn           civil.Date        `json:"start_on"`
	BillingStartsOn   civil.Date        `json:"billing_starts_on,omitzero"`
	SignedOn          civil.Date        `json:"signed_on,omitzero"`
	TermMonths        int               `json:"term_months,omitempty"`
	Renewal           *timeline.Renewal `json:"renewal,omitempty"`
	Items             []ItemRequest     `json:"items"`
	Discounts         []DiscountRequest `json:"discounts,omitempty"`
	Memo              *string           `json:"memo,omitempty"`
	ExternalReference *string           `json:"external_reference,omitempty"`
	PreviewToken      string            `json:"preview_token,omitempty"`
}

// ItemRequest is an item of a new contract; Ref names it within the request.
type ItemRequest struct {
	Ref             string        `json:"ref,omitempty"`
	ItemID          ID            `json:"item_id"`
	Version         int           `json:"version,omitempty"`
	ParentRef       string        `json:"parent_ref,omitempty"`
	Quantity        *money.Amount `json:"quantity,omitempty"`
	Anchor          *Anchor       `json:"anchor,omitempty"`
	BillingStartsOn civil.Date    `json:"billing_starts_on,omitzero"`
	Charges         []Override    `json:"charges,omitempty"`
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
}

// DiscountRequest is a discount of a new contract.
type DiscountRequest struct {
	Name       string                `json:"name"`
	Scope      string                `json:"scope"` // contract, item, charge
	ItemRef    string                `json:"item_ref,omitempty"`
	ChargeCode string                `json:"charge_code,omitempty"`
	Kind       timeline.DiscountKind `json:"kind"`
	Value      money.Amount          `json:"value"`
	Whole      bool                  `json:"whole,omitempty"`
	EndOn      civil.Date            `json:"end_on,omitzero"`
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
}

// Target says what a discount is on.
type Target struct {
	Scope          string `json:"scope"`
	ContractItemID ID     `json:"contract_item_id,omitempty"`
	ChargeCode     string `json:"charge_code,omitempty"`
}

// ChangeRequest is a change as it was asked for.
type ChangeRequest struct {
	// EffectiveOn may be left out where an operation says the date: an end, or the renewal of the running term.
	EffectiveOn civil.Date
	// Operations is the JSON of the operations, kept with the change as it came.
	Operations        json.RawMessage
	Memo              *string
	ExternalReference *string
	PreviewToken      string
	// Match is the version that the change was based on; with a preview token it may be left out.
	Match store.Match
}
