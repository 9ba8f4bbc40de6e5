package tenancy

import (
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"

	"keiyaku/db"
	"keiyaku/internal/auth"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/money"
	"keiyaku/internal/store"
)

// APIKey is a machine's credentials, without their secret.
type APIKey = db.GetAPIKeyRow

// CreatedAPIKey is a new key with its secret, which nobody can read again.
type CreatedAPIKey struct {
	APIKey
	Secret string
}

// NewAPIKey is a key to be made. ExpiresAt is none for a key that doesn't expire.
type NewAPIKey struct {
	Name      string
	Scopes    []auth.Scope
	ExpiresAt *time.Time
}

// ListAPIKeys lists the tenant's keys, newest first, before one of them: revoked and expired ones too.
func (s *Service) ListAPIKeys(ctx context.Context, tenant, before store.ID, limit int) ([]APIKey, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]APIKey, error) {
		rows, err := tx.ListAPIKeys(ctx, db.ListAPIKeysParams{TenantID: tenant, Before: before, PageLimit: limit})
		keys := make([]APIKey, len(rows))
		for i, r := range rows {
			keys[i] = APIKey(r)
		}
		return keys, err
	})
}

// CreateAPIKey makes a key. Who has an idempotency key may read the answer, with the secret, again for as long as answers
// are kept.
func (s *Service) CreateAPIKey(ctx context.Context, cmd store.Command, in NewAPIKey) (CreatedAPIKey, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (CreatedAPIKey, error) { return create(ctx, tx, in) })
}

func create(ctx context.Context, tx *store.Tx, in NewAPIKey) (CreatedAPIKey, error) {
	tenant, err := uuid.Parse(string(tx.Tenant.ID))
	if err != nil {
		return CreatedAPIKey{}, fmt.Errorf("the tenant's id: %w", err)
	}
	key := auth.NewKey(tenant)
	hash, scopes := key.Hash(), make([]string, len(in.Scopes))
	for i, scope := range in.Scopes {
		scopes[i] = string(scope)
	}
	made := CreatedAPIKey{APIKey{ID: store.NewID(), Name: in.Name, Scopes: scopes, ExpiresAt: in.ExpiresAt}, key.Reveal()}
	made.CreatedAt, err = tx.CreateAPIKey(ctx, db.CreateAPIKeyParams{
		TenantID: tx.Tenant.ID, ID: made.ID, Name: made.Name, Hash: hash[:], Scopes: scopes, ExpiresAt: made.ExpiresAt,
	})
	if err != nil {
		return CreatedAPIKey{}, err
	}
	if made.ExpiresAt != nil && !made.ExpiresAt.After(made.CreatedAt) {
		return CreatedAPIKey{}, fault.At(fault.Rule, "/expires_at", "The key would have expired already.")
	}
	return made, tx.Record(ctx, store.Fact{Action: "create_api_key", Entity: "api_key", ID: made.ID, After: made.APIKey})
}

// RevokeAPIKey ends a key at once. Revoking one that is revoked changes nothing.
func (s *Service) RevokeAPIKey(ctx context.Context, cmd store.Command, id store.ID) (APIKey, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (APIKey, error) {
		get := db.GetAPIKeyParams{TenantID: tx.Tenant.ID, ID: id}
		before, err := tx.GetAPIKey(ctx, get)
		if err != nil {
			return APIKey{}, store.Found(err, "API key")
		}
		revoked, err := tx.RevokeAPIKey(ctx, db.RevokeAPIKeyParams(get))
		if err != nil || revoked == 0 {
			return before, err
		}
		after, err := tx.GetAPIKey(ctx, get)
		if err != nil {
			return APIKey{}, err
		}
		return after, tx.Record(ctx, store.Fact{Action: "revoke_api_key", Entity: "api_key", ID: id, Before: before, After: after})
	})
}

// CreateTenant makes a tenant with a key that may do everything. It is for operators: no request can ask for it. A clock
// date makes it a sandbox.
func (s *Service) CreateTenant(ctx context.Context, name, zone string, currency money.Currency, clockOn civil.Date) (tenant store.ID, apiKey string, err error) {
	if _, ok := currency.MinorUnit(); !ok {
		return "", "", fault.New(fault.Rule, "%s isn't a currency in use (ISO 4217).", currency)
	}
	if _, err := time.LoadLocation(zone); err != nil || zone == "" || zone == "Local" {
		return "", "", fault.New(fault.Rule, "%q isn't a time zone, as Asia/Tokyo is one.", zone)
	}
	tenant = store.NewID()
	err = s.store.CreateTenant(ctx, store.NewTenant{ID: tenant, Name: name, TimeZone: zone, Currency: string(currency), ClockOn: clockOn}, func(tx *store.Tx) error {
		key, err := create(ctx, tx, NewAPIKey{Name: "admin", Scopes: []auth.Scope{auth.Admin}})
		apiKey = key.Secret
		return err
	})
	if err != nil {
		return "", "", fmt.Errorf("creating a tenant: %w", err)
	}
	return tenant, apiKey, nil
}
