package httpapi

import (
	"context"

	"keiyaku/api"
	"keiyaku/internal/auth"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/money"
	"keiyaku/internal/service/tenancy"
	"keiyaku/internal/store"
)

// GetTenant answers getTenant.
func (s *Server) GetTenant(ctx context.Context, _ api.GetTenantRequestObject) (api.GetTenantResponseObject, error) {
	t, err := s.tenancy.GetTenant(ctx, tenantOf(ctx))
	if err != nil {
		return nil, err
	}
	return api.GetTenant200JSONResponse{Body: tenantView(t), Headers: api.GetTenant200ResponseHeaders{ETag: etagOn(t.Version, t.Today)}}, nil
}

// UpdateTenant answers updateTenant.
func (s *Server) UpdateTenant(ctx context.Context, r api.UpdateTenantRequestObject) (api.UpdateTenantResponseObject, error) {
	var minimum money.Amount
	if r.Body.MinimumInvoiceAmount != nil {
		var err error
		if minimum, err = money.Parse(*r.Body.MinimumInvoiceAmount); err != nil {
			return nil, fault.At(fault.Invalid, "/minimum_invoice_amount", "not a decimal number")
		}
	}
	return write(ctx, api.UpdateTenantResponseObject.VisitUpdateTenantResponse, func(cmd store.Command) (tenancy.Tenant, error) {
		return s.tenancy.UpdateTenant(ctx, cmd, match(r.Params.IfMatch), func(to *tenancy.Settings) {
			set(&to.Name, r.Body.Name)
			if r.Body.BillingDay != nil {
				to.BillingDay = int(*r.Body.BillingDay)
			}
			set(&to.TaxRounding, r.Body.TaxRounding)
			setOrClear(&to.RegistrationNumber, r.Body.RegistrationNumber)
			set(&to.InvoiceNumberPrefix, r.Body.InvoiceNumberPrefix)
			set(&to.CreditNoteNumberPrefix, r.Body.CreditNoteNumberPrefix)
			set(&to.ContractNumberPrefix, r.Body.ContractNumberPrefix)
			set(&to.CancellationNumberPrefix, r.Body.CancellationNumberPrefix)
			set(&to.BelowZero, r.Body.BelowZero)
			if r.Body.MinimumInvoiceAmount != nil {
				to.MinimumInvoiceAmount = minimum
			}
			setOrClearInt(&to.BillRunHour, r.Body.BillRunHour)
			if r.Body.RetentionYears != nil {
				to.RetentionYears = int(*r.Body.RetentionYears)
			}
			if r.Body.AlertDays != nil {
				to.AlertDays = alertDaysOf(*r.Body.AlertDays)
			}
			if r.Body.Issuer != nil {
				to.Issuer = issuerOf(*r.Body.Issuer)
			}
			setOrClearAs(&to.Collector, r.Body.DirectDebit, collectorOf)
		})
	}, func(t tenancy.Tenant) (api.UpdateTenantResponseObject, error) {
		return api.UpdateTenant200JSONResponse{Body: tenantView(t), Headers: api.UpdateTenant200ResponseHeaders{ETag: etagOn(t.Version, t.Today)}}, nil
	})
}

// GetMe answers getMe.
func (s *Server) GetMe(ctx context.Context, _ api.GetMeRequestObject) (api.GetMeResponseObject, error) {
	p, _ := auth.FromContext(ctx)
	me := api.GetMe200JSONResponse{Kind: api.ActorKind(p.Kind), ID: p.ID, Name: p.Name, TenantID: p.TenantID, Scopes: scopesView(p.Scopes)}
	if p.Kind == auth.KindPerson {
		me.Roles = list(p.Roles, func(r auth.Role) api.Role { return api.Role(r) })
	}
	return me, nil
}

// ListAPIKeys answers listApiKeys.
func (s *Server) ListAPIKeys(ctx context.Context, r api.ListAPIKeysRequestObject) (api.ListAPIKeysResponseObject, error) {
	size := pageSize(r.Params.Limit)
	before, err := cursorID(r.Params.Cursor, store.LastID)
	if err != nil {
		return nil, err
	}
	keys, err := s.tenancy.ListAPIKeys(ctx, tenantOf(ctx), before, size+1)
	if err != nil {
		return nil, err
	}
	items, next := page(keys, size, func(k tenancy.APIKey) string { return string(k.ID) }, apiKeyView)
	return api.ListAPIKeys200JSONResponse{Items: items, NextCursor: next}, nil
}

// CreateAPIKey answers createApiKey.
func (s *Server) CreateAPIKey(ctx context.Context, r api.CreateAPIKeyRequestObject) (api.CreateAPIKeyResponseObject, error) {
	return write(ctx, api.CreateAPIKeyResponseObject.VisitCreateAPIKeyResponse, func(cmd store.Command) (tenancy.CreatedAPIKey, error) {
		return s.tenancy.CreateAPIKey(ctx, cmd, tenancy.NewAPIKey{
			Name: r.Body.Name, Scopes: list(r.Body.Scopes, func(s api.Scope) auth.Scope { return auth.Scope(s) }), ExpiresAt: r.Body.ExpiresAt,
		})
	}, func(k tenancy.CreatedAPIKey) (api.CreateAPIKeyResponseObject, error) {
		return api.CreateAPIKey201JSONResponse{Body: createdAPIKeyView(k)}, nil
	})
}

// RevokeAPIKey answers revokeApiKey.
func (s *Server) RevokeAPIKey(ctx context.Context, r api.RevokeAPIKeyRequestObject) (api.RevokeAPIKeyResponseObject, error) {
	return write(ctx, api.RevokeAPIKeyResponseObject.VisitRevokeAPIKeyResponse, func(cmd store.Command) (tenancy.APIKey, error) {
		return s.tenancy.RevokeAPIKey(ctx, cmd, idOf(r.APIKeyID))
	}, func(tenancy.APIKey) (api.RevokeAPIKeyResponseObject, error) {
		return api.RevokeAPIKey204Response{}, nil
	})
}

// ListAuditEntries answers listAuditEntries.
func (s *Server) ListAuditEntries(ctx context.Context, r api.ListAuditEntriesRequestObject) (api.ListAuditEntriesResponseObject, error) {
	size := pageSize(r.Params.Limit)
	before, err := cursorID(r.Params.Cursor, store.LastID)
	if err != nil {
		return nil, err
	}
	entries, err := s.tenancy.ListAudit(ctx, tenantOf(ctx), idOr(r.Params.EntityID), before, size+1)
	if err != nil {
		return nil, err
	}
	items, next := page(entries, size, func(e tenancy.AuditEntry) string { return string(e.ID) }, auditView)
	return api.ListAuditEntries200JSONResponse{Items: items, NextCursor: next}, nil
}
