package httpapi

import (
	"encoding/json"

	"keiyaku/api"
	"keiyaku/internal/service/tenancy"
	"keiyaku/internal/store"
)

func tenantView(t tenancy.Tenant) api.Tenant {
	v := api.Tenant{
		CancellationNumberPrefix: &t.CancellationNumberPrefix, BelowZero: pointerTo(api.BelowZero(t.BelowZero)), MinimumInvoiceAmount: pointerTo(t.MinimumInvoiceAmount.String()),
		BillRunHour: int32Pointer(t.BillRunHour), RetentionYears: pointerTo(int32(t.RetentionYears)),
		ID: idView(t.TenantID), Name: t.Name, TimeZone: t.TimeZone, Currency: t.Currency, Today: dateView(t.Today), Sandbox: t.Sandbox,
		BillingDay: int32(t.BillingDay), TaxRounding: api.TaxRounding(t.TaxRounding), RegistrationNumber: t.RegistrationNumber,
		InvoiceNumberPrefix: t.InvoiceNumberPrefix, CreditNoteNumberPrefix: t.CreditNoteNumberPrefix, ContractNumberPrefix: t.ContractNumberPrefix, AlertDays: alertDaysView(t.AlertDays),
		Issuer: issuerView(t.Issuer), Warnings: list(t.Warnings(), func(w tenancy.Warning) api.SettingWarning {
			return api.SettingWarning{Code: w.Code, Detail: w.Detail, Pointer: w.Pointer}
		}),
		Version: int64(t.Version), CreatedAt: instantView(t.CreatedAt), UpdatedAt: instantView(t.UpdatedAt),
	}
	if t.Collector != nil {
		v.DirectDebit = pointerTo(collectorView(*t.Collector))
	}
	return v
}

func apiKeyView(k tenancy.APIKey) api.APIKey {
	return api.APIKey{
		ID: idView(k.ID), Name: k.Name, Scopes: scopesView(k.Scopes), CreatedAt: instantView(k.CreatedAt), ExpiresAt: optionalInstant(k.ExpiresAt),
		LastUsedAt: optionalInstant(k.LastUsedAt), RevokedAt: optionalInstant(k.RevokedAt),
	}
}

func createdAPIKeyView(k tenancy.CreatedAPIKey) api.CreatedAPIKey {
	return api.CreatedAPIKey{
		ID: idView(k.ID), Name: k.Name, Scopes: scopesView(k.Scopes), CreatedAt: instantView(k.CreatedAt), ExpiresAt: optionalInstant(k.ExpiresAt), Key: k.Secret,
	}
}

func scopesView[S ~string](scopes []S) []api.Scope {
	return list(scopes, func(s S) api.Scope { return api.Scope(s) })
}

func auditView(e tenancy.AuditEntry) api.AuditEntry {
	return api.AuditEntry{
		ID: idView(e.ID), RecordedAt: instantView(e.RecordedAt), Actor: actorView(e.ActorKind, e.ActorID, e.ActorName), Action: e.Action,
		EntityKind: e.EntityKind, EntityID: optionalID(e.EntityID), RequestID: e.RequestID, Before: auditState(e.Before), After: auditState(e.After),
	}
}

// auditState leaves out a side that there is not.
func auditState(stored json.RawMessage) *api.AuditState {
	if stored == nil {
		return nil
	}
	return &stored
}

// alertKinds are the kinds of deadlines with where the document has their days.
func alertKinds(d *api.AlertDays) map[string]**api.DaysAhead {
	return map[string]**api.DaysAhead{
		"end": &d.End, "renewal": &d.Renewal, "notice": &d.Notice, "trial_end": &d.TrialEnd, "discount_end": &d.DiscountEnd, "reservation": &d.Reservation, "grace_end": &d.GraceEnd,
	}
}

func alertDaysView(days map[string][]int) api.AlertDays {
	var v api.AlertDays
	for kind, place := range alertKinds(&v) {
		*place = pointerTo(list(days[kind], func(d int) int32 { return int32(d) }))
	}
	return v
}

func alertDaysOf(v api.AlertDays) map[string][]int {
	out := map[string][]int{}
	for kind, place := range alertKinds(&v) {
		if *place != nil {
			out[kind] = list(**place, func(d int32) int { return int(d) })
		}
	}
	return out
}

func issuerView(i store.Issuer) api.Issuer {
	return api.Issuer{
		PostalCode: optionalText(i.PostalCode), Phone: optionalText(i.Phone), Contact: optionalText(i.Contact), Notes: optionalText(i.Notes), AddressLines: i.AddressLines,
		BankAccounts: list(i.BankAccounts, func(a store.BankAccount) api.IssuerBankAccount {
			return api.IssuerBankAccount{Bank: a.Bank, Branch: a.Branch, Kind: api.BankAccountKind(a.Kind), Number: a.Number, Holder: a.Holder}
		}),
	}
}

func issuerOf(v api.Issuer) store.Issuer {
	i := store.Issuer{PostalCode: or(v.PostalCode), AddressLines: v.AddressLines, Phone: or(v.Phone), Contact: or(v.Contact), Notes: or(v.Notes)}
	for _, a := range v.BankAccounts {
		i.BankAccounts = append(i.BankAccounts, store.BankAccount{Bank: a.Bank, Branch: a.Branch, Kind: string(a.Kind), Number: a.Number, Holder: a.Holder})
	}
	return i
}
