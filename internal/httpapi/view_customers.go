package httpapi

import (
	"encoding/json"
	"fmt"

	"keiyaku/api"
	"keiyaku/internal/core/timeline"
	"keiyaku/internal/service/customer"
)

func customerView(c customer.Customer) api.Customer {
	return api.Customer{
		ID: idView(c.ID), Code: c.Code, Name: c.Name, NameKana: c.NameKana, CorporateNumber: c.CorporateNumber, ParentID: optionalID(c.ParentID), Memo: c.Memo,
		Version: int64(c.Version), CreatedAt: instantView(c.CreatedAt), UpdatedAt: instantView(c.UpdatedAt),
	}
}

func staffView(p customer.Staff) api.Staff {
	return api.Staff{
		ID: idView(p.ID), CustomerID: idView(p.CustomerID), Name: p.Name, NameKana: p.NameKana, Department: p.Department, Email: p.Email, Phone: p.Phone,
		Address: addressView(customer.Address{PostalCode: p.PostalCode, Prefecture: p.Prefecture, City: p.City, Line1: p.Line1, Line2: p.Line2}),
		Version: int64(p.Version), CreatedAt: instantView(p.CreatedAt), UpdatedAt: instantView(p.UpdatedAt),
	}
}

// addressView leaves out an address of which nothing is known.
func addressView(a customer.Address) *api.PostalAddress {
	if a == (customer.Address{}) {
		return nil
	}
	return &api.PostalAddress{PostalCode: a.PostalCode, Prefecture: narrow[api.Prefecture](a.Prefecture), City: a.City, Line1: a.Line1, Line2: a.Line2}
}

func accountView(a customer.Account) api.BillingAccount {
	v := api.BillingAccount{
		ID: idView(a.ID), CustomerID: idView(a.CustomerID), Name: a.Name, Addressee: a.Addressee,
		Address: addressView(customer.Address{PostalCode: a.PostalCode, Prefecture: a.Prefecture, City: a.City, Line1: a.Line1, Line2: a.Line2}),
		StaffID: optionalID(a.StaffID), Currency: a.Currency, TaxMode: api.TaxMode(a.TaxMode), ClosingDay: int32Pointer(a.ClosingDay),
		PaymentMethod: api.PaymentMethod(a.PaymentMethod), CardReference: a.CardReference,
		PaymentTerms: termsView(customer.Terms{Months: a.PaymentMonths, Day: a.PaymentDay, Days: a.PaymentDays, OnHoliday: a.PaymentOnHoliday}),
		TaxExempt:    ifTrue(a.TaxExempt), TaxCountry: a.TaxCountry, DocumentGrouping: pointerTo(api.DocumentGrouping(a.DocumentGrouping)),
		Delivery: api.Delivery(a.Delivery), Email: a.Email, Version: int64(a.Version), CreatedAt: instantView(a.CreatedAt), UpdatedAt: instantView(a.UpdatedAt),
	}
	if a.Payer != nil {
		v.BankAccount = pointerTo(payerView(*a.Payer))
	}
	if h := a.Hold; h != nil {
		v.Hold = &api.Hold{Reason: h.Reason, HeldAt: instantView(h.HeldAt), HeldBy: actorView(h.ActorKind, h.ActorID, h.ActorName)}
	}
	return v
}

func termsView(t customer.Terms) api.PaymentTerms {
	v := api.PaymentTerms{Kind: api.PaymentTermsKindMonthAndDay, Months: int32Pointer(t.Months), Day: int32Pointer(t.Day), Days: int32Pointer(t.Days)}
	v.OnHoliday = given[api.HolidayRule](t.OnHoliday)
	if t.Days != nil {
		v.Kind = api.PaymentTermsKindNetDays
	}
	return v
}

func timelineEntryView(e customer.Entry) api.TimelineEntry {
	return api.TimelineEntry{
		ID: idView(e.ID), Kind: api.TimelineEntryKind(e.Kind), EffectiveOn: dateView(e.EffectiveOn), RecordedAt: instantView(e.RecordedAt),
		ExecutedAt: optionalInstant(e.ExecutedAt), ContractID: optionalID(e.ContractID), ChangeID: optionalID(e.ChangeID), DocumentID: optionalID(e.DocumentID),
		BillingAccountID: optionalID(e.BillingAccountID), Actor: actorView(e.ActorKind, e.ActorID, e.ActorName), Summary: e.Summary, Memo: e.Memo,
		Differences: list(e.Effects, differenceView),
	}
}

// differenceView leaves out a side that didn't exist.
// differencesView reads what a stored entry or event says has moved.
func differencesView(stored json.RawMessage) ([]api.TermDifference, error) {
	var effects []timeline.Effect
	if len(stored) > 0 {
		if err := json.Unmarshal(stored, &effects); err != nil {
			return nil, fmt.Errorf("reading differences: %w", err)
		}
	}
	return list(effects, differenceView), nil
}

func differenceView(e timeline.Effect) api.TermDifference {
	return api.TermDifference{
		ContractItemID: optionalID(e.ItemID), ChargeCode: optionalText(e.Charge), Attribute: e.Attribute, Before: optionalText(e.Before), After: optionalText(e.After),
	}
}
