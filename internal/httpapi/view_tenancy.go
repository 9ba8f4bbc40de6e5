package httpapi

import (
	"encoding/json"

	"keiyaku/api"
	"keiyaku/internal/service/tenancy"
)

func tenantView(t tenancy.Tenant) api.Tenant {
	return api.Tenant{
		ID: idView(t.TenantID), Name: t.Name, TimeZone: t.TimeZone, Currency: t.Currency, Today: dateView(t.Today), Sandbox: t.Sandbox,
		BillingDay: int32(t.BillingDay), TaxRounding: api.TaxRounding(t.TaxRounding), RegistrationNumber: t.RegistrationNumber,
		InvoiceNumberPrefix: t.InvoiceNumberPrefix, CreditNoteNumberPrefix: t.CreditNoteNumberPrefix, ContractNumberPrefix: t.ContractNumberPrefix,
		Version: int64(t.Version), CreatedAt: instantView(t.CreatedAt), UpdatedAt: instantView(t.UpdatedAt),
	}
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
