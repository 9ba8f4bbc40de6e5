package contract

import (
	"cmp"
	"encoding/json"
	"fmt"

	"keiyaku/db"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/timeline"
)

// operations resolves a change's operations for a date, on top of the timeline that they are based on.
func (r *resolver) operations(raw json.RawMessage, on civil.Date, base timeline.Timeline) ([]timeline.Operation, error) {
	var asked []Operation
	if err := json.Unmarshal(raw, &asked); err != nil {
		return nil, fault.Wrap(err, fault.Invalid, "the operations can't be read")
	}
	out := make([]timeline.Operation, 0, len(asked))
	moved := map[ID]bool{} // by an earlier operation of this change: what equals the state before it isn't nothing any more
	for i, o := range asked {
		pointer := fmt.Sprintf("/operations/%d", i)
		if err := r.namesIn(pointer, &o); err != nil {
			return nil, err
		}
		op, err := r.operation(pointer, o, on, base)
		if err != nil {
			return nil, err
		}
		named, anything := base.Named(on, op)
		switch {
		case o.ContractItemID != "" && moved[o.ContractItemID]:
			out = append(out, op)
		case anything:
			out = append(out, named)
		}
		moved[o.ContractItemID] = true
	}
	if len(out) == 0 {
		return nil, fault.At(fault.Rule, "/operations", "nothing would change: everything named is so already")
	}
	return out, nil
}

// namesIn puts ids in the place of the names that the same request gave.
func (r *resolver) namesIn(pointer string, o *Operation) error {
	if o.Refund == "by_rates" {
		o.Refund = ""
	}
	var err error
	if o.ContractItemID, err = r.named(pointer+"/contract_item_ref", o.ContractItemID, o.ContractItemRef); err != nil {
		return err
	}
	if o.ParentContractItemID, err = r.named(pointer+"/parent_ref", o.ParentContractItemID, o.ParentRef); err != nil {
		return err
	}
	if o.DiscountID, err = r.named(pointer+"/discount_ref", o.DiscountID, o.DiscountRef); err != nil {
		return err
	}
	switch o.Op {
	case timeline.OpChangeItem, timeline.OpCustomizeItem, timeline.OpChangeQuantity, timeline.OpCancelItem:
		if o.ContractItemID == "" {
			return fault.At(fault.Invalid, pointer+"/contract_item_id", "say which item of the contract it is about")
		}
	case timeline.OpEndDiscount:
		if o.DiscountID == "" {
			return fault.At(fault.Invalid, pointer+"/discount_id", "say which discount ends")
		}
	}
	if o.Target != nil {
		o.Target.ContractItemID, err = r.named(pointer+"/target/contract_item_ref", o.Target.ContractItemID, o.Target.ContractItemRef)
	}
	return err
}

func (r *resolver) operation(pointer string, o Operation, on civil.Date, base timeline.Timeline) (timeline.Operation, error) {
	out := timeline.Operation{Op: o.Op}
	switch o.Op {
	case timeline.OpAddItem:
		return r.addItem(pointer, o, on, base)
	case timeline.OpChangeItem:
		return r.changeItem(pointer, o, on, base)
	case timeline.OpCustomizeItem:
		c := timeline.CustomizeItem{
			ContractItemID: o.ContractItemID, ChargeCode: o.ChargeCode, CycleMonths: o.CycleMonths, Anchor: o.Anchor.on(on), Timing: o.Timing, Rounding: o.Rounding,
			Name: o.Name, OnDate: o.Apply == "on_date", Policy: o.Policy, Agreed: o.Agreed,
		}
		if o.Anchor != nil && c.Anchor.IsZero() { // from the start: of the new grid
			c.Anchor = civil.AnchorOn(on)
		}
		switch string(o.NegotiatedPrice) {
		case "":
		case "null":
			c.BackToList = true
		default:
			c.NegotiatedPrice = new(money.Amount)
			if err := json.Unmarshal(o.NegotiatedPrice, c.NegotiatedPrice); err != nil {
				return out, bad(pointer+"/negotiated_price", "it is no price: %v", err)
			}
		}
		out.CustomizeItem = &c
	case timeline.OpChangeQuantity:
		if (o.To == nil) == (o.By == nil) {
			return out, bad(pointer, "give either to or by")
		}
		out.ChangeQuantity = &timeline.ChangeQuantity{ContractItemID: o.ContractItemID, To: o.To, By: o.By, Policy: o.Policy}
	case timeline.OpCancelItem:
		out.CancelItem = &timeline.CancelItem{ContractItemID: o.ContractItemID, Refund: o.Refund}
	case timeline.OpTerminate:
		fee, err := r.fee(pointer, o.Fee, base)
		if err != nil {
			return out, err
		}
		out.Terminate = &timeline.Terminate{Refund: o.Refund, Fee: fee}
	case timeline.OpRenewItem:
		if o.Renewal != nil {
			if o.Renewal.Kind == timeline.RenewAuto && o.Renewal.TermMonths == 0 {
				o.Renewal.TermMonths = o.TermMonths
			}
			if err := checkRenewal(pointer+"/renewal", *o.Renewal); err != nil {
				return out, err
			}
		}
		out.RenewItem = &timeline.RenewItem{ContractItemID: o.ContractItemID, TermMonths: o.TermMonths, Renewal: o.Renewal}
	case timeline.OpAddDiscount:
		d := timeline.AddDiscount{ID: r.id(ofDiscount(o.Name)), Name: o.Name, Kind: o.Kind, Value: *o.Value, Whole: o.Whole, Periods: o.Periods, SkipStub: o.SkipStub, CycleMonths: o.CycleMonths, ContractItemID: o.Target.ContractItemID, ChargeCode: o.Target.ChargeCode}
		if !o.EndOn.IsZero() {
			d.Until = o.EndOn.AddDays(1)
		}
		if err := checkDiscount(pointer, o.Target.Scope, d, r.currency); err != nil {
			return out, err
		}
		r.name(o.Ref, d.ID)
		out.AddDiscount = &d
	default:
		return r.agreement(pointer, o, on, base)
	}
	return out, nil
}

// agreement resolves the operations on the contract as a whole.
func (r *resolver) agreement(pointer string, o Operation, on civil.Date, base timeline.Timeline) (timeline.Operation, error) {
	out := timeline.Operation{Op: o.Op}
	switch o.Op {
	case timeline.OpEndDiscount:
		out.EndDiscount = &timeline.EndDiscount{DiscountID: o.DiscountID}
	case timeline.OpChangeStart:
		start := timeline.ChangeStart{StartOn: o.StartOn, Shift: cmp.Or(o.Shift, timeline.ShiftAll)}
		start.BillingStartsOn = r.billedFrom(start, o.BillingStartsOn, base)
		out.ChangeStart = &start
	case timeline.OpChangeTerm:
		given := 0
		for _, is := range []bool{!o.EndOn.IsZero(), o.TermMonths > 0, o.Open} {
			if is {
				given++
			}
		}
		if given != 1 {
			return out, bad(pointer, "give one of end_on, term_months and open")
		}
		out.ChangeTerm = &timeline.ChangeTerm{Until: lastDay(o.EndOn), Months: o.TermMonths, Open: o.Open}
	case timeline.OpChangeRenewal:
		if err := checkRenewal(pointer+"/renewal", *o.Renewal); err != nil {
			return out, err
		}
		out.ChangeRenewal = &timeline.ChangeRenewal{ContractItemID: o.ContractItemID, Renewal: *o.Renewal}
	case timeline.OpChangeBilling:
		if o.BillingAccountID != "" {
			if err := r.party(pointer, base.PartyOn(on).CustomerID, o.BillingAccountID); err != nil {
				return out, err
			}
		}
		payment, err := o.PaymentTerms.resolve(pointer + "/payment_terms")
		if err != nil {
			return out, err
		}
		if payment != nil && o.AccountPaymentTerms {
			return out, bad(pointer+"/account_payment_terms", "either payment terms of its own, or the account's")
		}
		out.ChangeBilling = &timeline.ChangeBilling{
			AccountID: o.BillingAccountID, Policy: o.Policy, Timing: o.Timing, Agreed: o.Agreed, Payment: payment, AccountPayment: o.AccountPaymentTerms, Hold: o.Hold,
		}
	case timeline.OpSetCustomFields:
		values, err := r.fields(pointer+"/values", o.Values)
		if err != nil {
			return out, err
		}
		out.SetCustomFields = &timeline.SetCustomFields{Values: values}
	case timeline.OpSuspend:
		share := money.Int(0)
		if o.Share != nil {
			share = *o.Share
		}
		if err := checkShare(pointer+"/share", share); err != nil {
			return out, err
		}
		if o.ExtendTerm && o.ContractItemID != "" {
			return out, bad(pointer+"/extend_term", "only a suspension of the whole contract lengthens its term")
		}
		out.Suspend = &timeline.Suspend{
			ContractItemID: o.ContractItemID, Until: o.ResumeOn, Share: share, Policy: o.Policy, ResumePolicy: o.ResumePolicy, Extend: o.ExtendTerm,
		}
	case timeline.OpResume:
		out.Resume = &timeline.Resume{ContractItemID: o.ContractItemID, Policy: o.Policy}
	case timeline.OpTransfer:
		if err := r.party(pointer, o.CustomerID, o.BillingAccountID); err != nil {
			return out, err
		}
		out.Transfer = &timeline.Transfer{CustomerID: o.CustomerID, AccountID: o.BillingAccountID, Policy: o.Policy}
	case timeline.OpVoid:
		out.Void = &timeline.Void{}
	case timeline.OpRebillTax:
		out.RebillTax = &timeline.RebillTax{}
	case timeline.OpOneOff:
		quantity := money.Int(1)
		if o.Quantity != nil {
			quantity = *o.Quantity
		}
		out.OneOff = &timeline.OneOff{
			ContractItemID: o.ContractItemID, ChargeID: r.id(ofOneOff(o.Name)), Name: o.Name, UnitPrice: *o.UnitPrice, Quantity: quantity, TaxCategory: cmp.Or(o.TaxCategory, "standard"), BilledOn: o.BilledOn,
		}
	case timeline.OpConcede:
		if o.Amount.Sign() <= 0 {
			return out, bad(pointer+"/amount", "give an amount above 0: it comes off")
		}
		out.Concede = &timeline.Concede{ID: r.id(ofDiscount(o.Name)), ContractItemID: o.ContractItemID, ChargeCode: o.ChargeCode, Name: o.Name, Amount: *o.Amount}
	default:
		return out, bad(pointer+"/op", "there is no operation %q", o.Op)
	}
	return out, nil
}

func (r *resolver) addItem(pointer string, o Operation, on civil.Date, base timeline.Timeline) (timeline.Operation, error) {
	item, row, err := r.item(pointer, o.ItemID, o.Version, on, o.Charges)
	if err != nil {
		return timeline.Operation{}, err
	}
	if o.Quantity != nil {
		item.Quantity = *o.Quantity
	}
	item.BillingStartsOn = o.BillingStartsOn
	if item.Trial, item.Term, err = ownStart(pointer, o.Trial, o.Term); err != nil {
		return timeline.Operation{}, err
	}
	r.name(o.Ref, item.ID)
	if item.Kind == timeline.Main {
		item.Anchor = o.Anchor.on(on)
		return timeline.Operation{Op: o.Op, AddItem: &timeline.AddItem{Item: item}}, nil
	}
	if o.Anchor != nil {
		return timeline.Operation{}, bad(pointer+"/anchor", "an option uses its main item's anchor")
	}
	item.ParentID = o.ParentContractItemID
	if item.ParentID == "" {
		var mains []ID
		for _, i := range base.Items {
			if i.Kind == timeline.Main && i.Contains(on) {
				mains = append(mains, i.ID)
			}
		}
		if len(mains) != 1 {
			return timeline.Operation{}, bad(pointer+"/parent_contract_item_id", "say which main item the option %s belongs to", row.Code)
		}
		item.ParentID = mains[0]
	}
	if parent := base.Item(item.ParentID); parent != nil {
		if err := r.allowed(pointer, parent.ItemID, row); err != nil {
			return timeline.Operation{}, err
		}
	}
	return timeline.Operation{Op: o.Op, AddItem: &timeline.AddItem{Item: item}}, nil
}

// changeItem resolves a plan change. Options that the new main item isn't sold with stand in its way.
func (r *resolver) changeItem(pointer string, o Operation, on civil.Date, base timeline.Timeline) (timeline.Operation, error) {
	to, row, err := r.item(pointer, o.ItemID, o.Version, on, o.Charges)
	if err != nil {
		return timeline.Operation{}, err
	}
	old := base.Item(o.ContractItemID)
	if old != nil && old.ItemID == row.ID { // another version of the same: the contract item stays
		r.name(o.Ref, old.ID)
	} else {
		r.name(o.Ref, to.ID)
	}
	if old != nil && old.ItemID != row.ID {
		for _, other := range base.Items {
			if other.ParentID == old.ID && other.Contains(on) {
				if err := r.allowed(pointer, row.ID, db.Item{ID: other.ItemID, Code: other.Code}); err != nil {
					return timeline.Operation{}, err
				}
			}
		}
		if old.Kind == timeline.Option {
			if parent := base.Item(old.ParentID); parent != nil {
				if err := r.allowed(pointer, parent.ItemID, row); err != nil {
					return timeline.Operation{}, err
				}
			}
		}
	}
	return timeline.Operation{Op: o.Op, ChangeItem: &timeline.ChangeItem{
		ContractItemID: o.ContractItemID, To: to, KeepOwn: true, KeepNegotiated: o.KeepNegotiatedPrices, BillOneTime: o.BillOneTime, Policy: o.Policy, Pairs: o.Pairs,
	}}, nil
}

// effectiveOn is the day from which the operations hold: given, or said by an operation (the day after an end, the first day
// of the next term). All that say one must agree.
func effectiveOn(given civil.Date, raw json.RawMessage, base timeline.Timeline, today civil.Date) (civil.Date, error) {
	var asked []Operation
	if err := json.Unmarshal(raw, &asked); err != nil {
		return civil.Date{}, fault.Wrap(err, fault.Invalid, "the operations can't be read")
	}
	on := given
	for i, o := range asked {
		var says civil.Date
		switch o.Op {
		case timeline.OpCancelItem, timeline.OpTerminate, timeline.OpEndDiscount:
			says = lastDay(o.EndOn)
		case timeline.OpChangeStart:
			says = o.StartOn
		case timeline.OpVoid:
			says = base.StartOn
		case timeline.OpRenewItem:
			if on.IsZero() {
				says = base.NextTerm(o.ContractItemID, today)
			}
		}
		if says.IsZero() {
			continue
		}
		if !on.IsZero() && on != says && (o.Op == timeline.OpChangeStart || o.Op == timeline.OpVoid) {
			return civil.Date{}, bad("/effective_on", "%s holds from the contract's start, %s: leave effective_on out", o.Op, says)
		}
		if !on.IsZero() && on != says {
			return civil.Date{}, bad(fmt.Sprintf("/operations/%d/end_on", i), "the operations of a change hold from one day: this one says %s, the change %s", says, on)
		}
		on = says
	}
	if on.IsZero() {
		return civil.Date{}, fault.At(fault.Invalid, "/effective_on", "say from which day the change holds")
	}
	return on, nil
}

// billedFrom is the day from which a contract with another start is billed: as asked, else with the start where that was so before. Days
// that were agreed to be free at first move with the start; the end of a past that was billed elsewhere doesn't.
func (r *resolver) billedFrom(start timeline.ChangeStart, asked civil.Date, base timeline.Timeline) civil.Date {
	was := base.BillingStartsOn
	switch history := base.StartOn.Before(r.signedOn); {
	case !asked.IsZero():
		return asked
	case was == base.StartOn:
		return civil.Date{}
	case history:
		return was
	default:
		return start.Shifted(base.StartOn, was)
	}
}
