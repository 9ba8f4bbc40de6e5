package contract

import (
	"context"
	"encoding/json"

	"keiyaku/db"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/timeline"
	"keiyaku/internal/store"
)

// checkRenewal holds a rule together: what a kind or a price policy needs, and nothing that it doesn't use.
func checkRenewal(pointer string, r timeline.Renewal) error {
	switch {
	case r.Price == timeline.Uplift && r.UpliftPercent == nil:
		return bad(pointer+"/uplift_percent", "an uplift needs its percentage")
	case r.Price != timeline.Uplift && r.UpliftPercent != nil:
		return bad(pointer+"/price_policy", "a percentage goes with the price policy uplift")
	case r.UpliftPercent != nil && r.UpliftPercent.Cmp(money.Int(-100)) <= 0:
		return bad(pointer+"/uplift_percent", "prices can't go down by 100 %% or more")
	case r.UpliftUnit.Sign() < 0:
		return bad(pointer+"/uplift_unit", "prices are rounded to a multiple of a unit above 0")
	case r.Unagreed != "" && r.Kind != timeline.RenewManual:
		return bad(pointer+"/unagreed", "what happens unagreed is for a manual renewal")
	case (r.Unagreed == timeline.Grace) != (r.GraceDays > 0):
		return bad(pointer+"/grace_days", "a grace has its days, and nothing else has")
	case r.NoticeMonths > 0 && r.NoticeDays > 0:
		return bad(pointer+"/notice_days", "notice is agreed in months or in days")
	case r.Price != "" && r.Price != timeline.KeepPrices && r.Kind != timeline.RenewAuto:
		return bad(pointer+"/price_policy", "prices move by themselves only where the renewal does")
	}
	return nil
}

// ownStart resolves how an item begins and which term of its own it has.
func ownStart(pointer string, trial *TrialRequest, term *ItemTermRequest) (*timeline.Trial, *timeline.ItemTerm, error) {
	t, own := trial.trial(), term.term()
	if t != nil {
		if t.Days <= 0 && t.Months <= 0 {
			return nil, nil, bad(pointer+"/trial", "a trial has days or months")
		}
		if err := checkShare(pointer+"/trial/share", t.Share); err != nil {
			return nil, nil, err
		}
	}
	if own != nil {
		if err := checkRenewal(pointer+"/term/renewal", own.Renewal); err != nil {
			return nil, nil, err
		}
		if own.Renewal.Kind == timeline.RenewManual && own.Renewal.Unagreed == timeline.Grace {
			return nil, nil, bad(pointer+"/term/renewal/unagreed", "a grace is for the contract as a whole")
		}
	}
	return t, own, nil
}

func checkShare(pointer string, share money.Amount) error {
	if share.Sign() < 0 || share.Cmp(money.Int(1)) > 0 {
		return bad(pointer, "a share is from 0 (nothing is billed) to 1 (all of it)")
	}
	return nil
}

// fields checks custom fields against their definitions, and writes each value in one way, so that equal ones are alike.
func (r *resolver) fields(pointer string, values map[string]timeline.FieldValue) (map[string]timeline.FieldValue, error) {
	if len(values) == 0 {
		return nil, nil
	}
	if err := r.tx.CheckCustomFields(r.ctx, pointer, values); err != nil {
		return nil, err
	}
	out := map[string]timeline.FieldValue{}
	for key, raw := range values {
		var v any
		if err := json.Unmarshal(raw, &v); err != nil {
			return nil, bad(pointer+"/"+key, "it can't be read: %v", err)
		}
		var err error
		if out[key], err = json.Marshal(v); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// party resolves the account that a contract is to be billed on: of the customer, and in the contract's currency.
func (r *resolver) party(pointer string, customer, account ID) error {
	rows, err := r.tx.GetAccounts(r.ctx, db.GetAccountsParams{TenantID: r.tx.Tenant.ID, Ids: []ID{account}})
	switch {
	case err != nil:
		return err
	case len(rows) == 0:
		return bad(pointer+"/billing_account_id", "there is no such billing account")
	case money.Currency(rows[0].Currency) != r.currency:
		return bad(pointer+"/billing_account_id", "the account is in %s, the contract in %s", rows[0].Currency, r.currency)
	}
	return paysFor(r.ctx, r.tx, pointer, rows[0].CustomerID, customer)
}

// maxGenerations bounds how far up a group of customers is looked.
const maxGenerations = 20

// paysFor sees that an account's customer may pay for another: for itself, or as its parent (親会社), or a parent of that.
func paysFor(ctx context.Context, tx *store.Tx, pointer string, payer, customer ID) error {
	for range maxGenerations {
		if payer == customer {
			return nil
		}
		row, err := tx.GetCustomer(ctx, db.GetCustomerParams{TenantID: tx.Tenant.ID, ID: customer})
		if store.IsNoRows(err) {
			return bad(pointer+"/customer_id", "there is no such customer")
		}
		if err != nil {
			return err
		}
		if row.ParentID == "" {
			break
		}
		customer = row.ParentID
	}
	return bad(pointer+"/billing_account_id", "the billing account is another customer's, and none that is a parent of this one")
}

// fee resolves a fee for ending early. Damages are no consideration for a supply, so without another category it is out of scope
// of consumption tax (消費税法基本通達5-2-5).
func (r *resolver) fee(pointer string, asked *FeeRequest, base timeline.Timeline) (*timeline.Fee, error) {
	if asked == nil {
		return nil, nil
	}
	out := &timeline.Fee{ChargeID: r.id(ofFee), Name: asked.Name, Kind: asked.Kind, ToMinimum: asked.Until == "minimum", TaxCategory: asked.TaxCategory}
	if out.Name == "" {
		out.Name = "解約金"
	}
	if out.TaxCategory == "" {
		out.TaxCategory = "out_of_scope"
	}
	unit, _ := r.currency.MinorUnit()
	switch {
	case asked.Kind == timeline.FeeFixed && (asked.Amount == nil || asked.Percent != nil || asked.Until == "minimum"):
		return nil, bad(pointer+"/fee", "a fixed fee has an amount and nothing else")
	case asked.Kind == timeline.FeeRest && (asked.Percent == nil || asked.Amount != nil):
		return nil, bad(pointer+"/fee", "a share of the rest has a percent and no amount")
	case asked.Amount != nil && (asked.Amount.Sign() <= 0 || asked.Amount.Scale() > unit):
		return nil, bad(pointer+"/fee/amount", "a fee is above 0 and has at most %d digits after the point", unit)
	case asked.Percent != nil && (asked.Percent.Sign() <= 0 || asked.Percent.Cmp(money.Int(100)) > 0):
		return nil, bad(pointer+"/fee/percent", "a share is above 0 and at most 100 %%")
	case out.ToMinimum && base.MinimumUntil.IsZero():
		return nil, bad(pointer+"/fee/until", "the contract has no minimum period")
	}
	if asked.Amount != nil {
		out.Amount = *asked.Amount
	}
	if asked.Percent != nil {
		out.Percent = *asked.Percent
	}
	return out, nil
}

// name remembers what a request called a thing that it makes.
func (r *resolver) name(ref string, id ID) {
	if ref == "" {
		return
	}
	if r.refs == nil {
		r.refs = map[string]ID{}
	}
	r.refs[ref] = id
}

// named gives the id of a thing: given, or by the name that the same request gave it.
func (r *resolver) named(pointer string, id ID, ref string) (ID, error) {
	if ref == "" {
		return id, nil
	}
	made, ok := r.refs[ref]
	if !ok {
		return "", bad(pointer, "nothing in this request is named %q", ref)
	}
	return made, nil
}

// lastDay is the first day after an inclusive end; none for none.
func lastDay(on civil.Date) civil.Date {
	if on.IsZero() {
		return civil.Date{}
	}
	return on.AddDays(1)
}
