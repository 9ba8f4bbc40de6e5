package store

import (
	"context"
	"crypto/subtle"
	"time"

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

// AuthenticatePerson says whether there is the tenant of a person whose token is known to be good; it is Unauthenticated where there isn't.
func (s *Store) AuthenticatePerson(ctx context.Context, person auth.Principal) error {
	_, err := db.New(s.pool).GetTenant(ctx, ID(person.TenantID.String()))
	if IsNoRows(err) {
		return fault.New(fault.Unauthenticated, "there is no such tenant")
	}
	if err != nil {
		return translate(err)
	}
	return nil
}

// AuthenticateConnection finds the principal behind a connection's id and the secret in its path, behind the policy of the tenant that the secret says it is of; and the
// secrets that may sign what it sends at an instant. Whatever is wrong, a connection that is disabled included, it is Unauthenticated.
func (s *Store) AuthenticateConnection(ctx context.Context, connection, secret string, now time.Time) (auth.Principal, [][]byte, error) {
	key, err := auth.ParseConnectionSecret(secret)
	if err != nil {
		return auth.Principal{}, nil, fault.Wrap(err, fault.Unauthenticated, "this is no connection's secret")
	}
	id, err := uuid.Parse(connection)
	if err != nil {
		return auth.Principal{}, nil, fault.Wrap(err, fault.Unauthenticated, "this is no connection")
	}
	tenant := ID(key.TenantID().String())
	c, err := Read(ctx, s, tenant, func(tx *Tx) (db.CrmConnection, error) {
		return tx.GetCRMConnection(ctx, db.GetCRMConnectionParams{TenantID: tenant, ID: ID(id.String())})
	})
	if f := fault.CodeOf(err); err != nil && f == fault.NotFound {
		return auth.Principal{}, nil, fault.Wrap(err, fault.Unauthenticated, "there is no such connection")
	}
	if err != nil {
		return auth.Principal{}, nil, err
	}
	hash := key.Hash()
	is, was := subtle.ConstantTimeCompare(hash[:], c.PathHash), subtle.ConstantTimeCompare(hash[:], c.PreviousPathHash)
	overlaps := c.PreviousUntil != nil && now.Before(*c.PreviousUntil)
	if !c.Enabled || is == 0 && (was == 0 || !overlaps) {
		return auth.Principal{}, nil, fault.New(fault.Unauthenticated, "the connection is disabled, or the secret another one")
	}
	signing := [][]byte{c.SigningSecret}
	if overlaps {
		signing = append(signing, c.PreviousSecret)
	}
	return auth.Principal{TenantID: key.TenantID(), Kind: auth.KindConnection, ID: id, Name: c.Name}, signing, nil
}

// AuthenticateLink finds the document that a link opens, as a principal that is that document: behind the policy of the tenant that the token says it is of. Whatever is wrong,
// a link that has expired included, it is Unauthenticated.
func (s *Store) AuthenticateLink(ctx context.Context, token string) (auth.Principal, error) {
	key, err := auth.ParseLinkToken(token)
	if err != nil {
		return auth.Principal{}, fault.Wrap(err, fault.Unauthenticated, "this is no link's token")
	}
	tenant, hash := ID(key.TenantID().String()), key.Hash()
	document, err := Read(ctx, s, tenant, func(tx *Tx) (ID, error) {
		return tx.GetLinkedDocument(ctx, db.GetLinkedDocumentParams{TenantID: tenant, Hash: hash[:]})
	})
	if err != nil && fault.CodeOf(err) == fault.NotFound {
		return auth.Principal{}, fault.Wrap(err, fault.Unauthenticated, "there is no such link")
	}
	if err != nil {
		return auth.Principal{}, err
	}
	id, err := uuid.Parse(string(document))
	return auth.Principal{TenantID: key.TenantID(), Kind: auth.KindLink, ID: id, Name: "リンク"}, err
}
