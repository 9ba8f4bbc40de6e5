package store

import (
	"context"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"keiyaku/db"
	"keiyaku/internal/auth"
	"keiyaku/internal/core/fault"
)

// Authenticate finds the principal of an API key, behind the policy of the tenant that the key says it is of. Whatever is
// wrong with a token, a tenant that doesn't exist included, it is Unauthenticated.
func (s *Store) Authenticate(ctx context.Context, token string) (auth.Principal, error) {
	key, err := auth.ParseKey(token)
	if err != nil {
		return auth.Principal{}, fault.Wrap(err, fault.Unauthenticated, "this is no API key")
	}
	tenant, hash := ID(key.TenantID().String()), key.Hash()
	principal := auth.Principal{TenantID: key.TenantID(), Kind: auth.KindAPIKey}
	err = pgx.BeginTxFunc(ctx, s.pool, pgx.TxOptions{}, func(ptx pgx.Tx) error {
		q := db.New(ptx)
		if err := q.EnterTenant(ctx, string(tenant)); err != nil {
			return err
		}
		row, err := q.GetAPIKeyByHash(ctx, db.GetAPIKeyByHashParams{TenantID: tenant, Hash: hash[:]})
		if IsNoRows(err) || err == nil && !row.Valid {
			return fault.New(fault.Unauthenticated, "the key is unknown, expired or revoked")
		}
		if err != nil {
			return err
		}
		principal.Name = row.Name
		if principal.ID, err = uuid.Parse(string(row.ID)); err != nil {
			return err
		}
		for _, scope := range row.Scopes {
			principal.Scopes = append(principal.Scopes, auth.Scope(scope))
		}
		if row.Used {
			return nil
		}
		return q.TouchAPIKey(ctx, db.TouchAPIKeyParams{TenantID: tenant, ID: row.ID})
	})
	if err != nil {
		return auth.Principal{}, translate(err)
	}
	return principal, nil
}
