package crm

import (
	"slices"
	"time"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/timeline"
)

// What later opportunities do to a contract that there is: add-ons, renewals, cancellations.

// changeRequest is what createChange takes.
type changeRequest struct {
	EffectiveOn       civil.Date       `json:"effective_on,omitzero"`
	Operations        []map[string]any `json:"operations"`
	ExternalReference string           `json:"external_reference"`
}

// later is the change that a later deal makes to a contract: reserved, where its day is still to come.
func (f Facts) later(deal Deal) (Command, Decision) {
	c, problem := f.contractOf(deal)
	if problem.Outcome != "" {
		return Command{}, problem
	}
	r := changeRequest{ExternalReference: f.DealID}
	switch deal.Kind {
	case Cancellation:
		r.Operations = []map[string]any{{"op": timeline.OpTerminate, "end_on": deal.EndOn}}
	case Renewal:
		renew := map[string]any{"op": timeline.OpRenewItem}
		if deal.TermMonths > 0 {
			renew["term_months"] = deal.TermMonths
		}
		r.Operations = []map[string]any{renew}
	default:
		r.EffectiveOn = deal.StartOn
	}
	if deal.Kind != Cancellation {
		ops, problem := f.lineOperations(deal, c)
		if problem.Outcome != "" {
			return Command{}, problem
		}
		r.Operations = append(r.Operations, ops...)
	}
	return Command{Do: ChangeContract, ContractID: c.ID, Request: marshalled(r)}, Decision{}
}

// draftEvery is how often it is looked whether a draft was signed that a later opportunity is about: nothing comes from the CRM then.
const draftEvery = 10 * time.Minute

// contractOf is the contract that a later deal is about: that with the number that it names, else the account's only one.
func (f Facts) contractOf(deal Deal) (Contract, Decision) {
	open := slices.DeleteFunc(slices.Clone(f.Contracts), func(c Contract) bool { return c.Ended })
	if deal.ContractNumber != "" {
		open = slices.DeleteFunc(slices.Clone(f.Contracts), func(c Contract) bool { return c.Number != deal.ContractNumber })
		if len(open) == 0 {
			return Contract{}, failed(ContractUnknown, "the account has no contract with the number %.80q", deal.ContractNumber)
		}
	}
	switch {
	case len(open) == 0:
		return Contract{}, waits(ContractMissing, "no contract of the account %s has come from this Salesforce that still runs", deal.AccountID)
	case len(open) > 1:
		return Contract{}, failed(ContractAmbiguous, "the account has %d contracts that run: say which one in a field of the opportunity, and in fields.contract_number of the mapping", len(open))
	case open[0].Draft:
		d := waits(ContractIsDraft, "the contract %s is a draft: it is changed once it is signed", open[0].Number)
		d.Until = f.Now.Add(draftEvery)
		return Contract{}, d
	}
	return open[0], Decision{}
}

// lineOperations are what the line items of a later deal do: an add-on adds so many to what the contract has, a renewal says how many there are from the new term on;
// what it doesn't have comes to it.
func (f Facts) lineOperations(deal Deal, c Contract) ([]map[string]any, Decision) {
	var out []map[string]any
	for _, l := range deal.Lines {
		item, ok := f.Items[l.Code]
		if !ok {
			return nil, unknownItem(l)
		}
		var has []ContractItem
		for _, i := range c.Items {
			if i.Code == l.Code {
				has = append(has, i)
			}
		}
		target := map[string]any{"scope": "item", "contract_item_ref": ref(l.ID)}
		switch {
		case len(has) > 1:
			return nil, failed(ParentUnclear, "the contract %s has the item %s more than once: change it by hand", c.Number, l.Code)
		case len(has) == 1:
			ops, problem := has[0].more(deal.Kind, l)
			if problem.Outcome != "" {
				return nil, problem
			}
			if l.Discount.Sign() > 0 { // it would be of all of them, and beside the discounts that there are
				return nil, failed(PriceUnclear, "the contract %s has the item %s already, with its own discounts: nobody knows what a discount of %s %% in a later deal is of; change it by hand, or leave the discount out", c.Number, l.Code, l.Discount)
			}
			out = append(out, ops...)
			target = map[string]any{"scope": "item", "contract_item_id": has[0].ID}
		default:
			charges, problem := item.priced(l)
			if problem.Outcome != "" {
				return nil, problem
			}
			add := map[string]any{"op": timeline.OpAddItem, "item_id": item.ID, "quantity": l.Quantity, "ref": ref(l.ID)}
			if charges != nil {
				add["charges"] = charges
			}
			out = append(out, add)
		}
		if l.Discount.Sign() > 0 {
			out = append(out, map[string]any{"op": timeline.OpAddDiscount, "target": target, "kind": "percent", "value": l.Discount, "name": discountName})
		}
	}
	return out, Decision{}
}

// discountName is what a discount of a line item is called.
const discountName = "値引き"

// more is what a line does to an item that the contract has. An add-on can't have another price: it would be that of all of them.
func (i ContractItem) more(kind Kind, l Line) ([]map[string]any, Decision) {
	if l.Price != nil && i.Price == nil {
		return nil, failed(PriceUnclear, "the item %s doesn't have one charge with one price, so nobody knows what the unit price %s is: set price of the mapping to list", l.Code, l.Price)
	}
	if kind == AddOn {
		if l.Price != nil && !l.Price.Equal(*i.Price) {
			return nil, failed(PriceDiffers, "the contract has the item %s at %s, and the add-on says %s, which would be the price of all of them: change the contract by hand", l.Code, i.Price, l.Price)
		}
		return []map[string]any{{"op": timeline.OpChangeQuantity, "contract_item_id": i.ID, "by": l.Quantity}}, Decision{}
	}
	out := []map[string]any{{"op": timeline.OpChangeQuantity, "contract_item_id": i.ID, "to": l.Quantity}}
	if l.Price != nil && !l.Price.Equal(*i.Price) {
		out = append(out, map[string]any{"op": timeline.OpCustomizeItem, "contract_item_id": i.ID, "charge_code": i.ChargeCode, "negotiated_price": *l.Price})
	}
	return out, Decision{}
}
