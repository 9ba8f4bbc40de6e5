package store

import (
	"context"

	"github.com/jackc/pgx/v5"

	"keiyaku/db"
	"keiyaku/internal/core/civil"
)

// NewTenant is a tenant to be made.
type NewTenant struct {
	ID       ID
	Name     string
	TimeZone string
	Currency string
	// ClockOn makes a sandbox with a test clock on that date; no date makes a live tenant.
	ClockOn civil.Date
}

// CreateTenant makes a tenant and runs fn in its transaction (for its first key). Only an operator can: there is no request
// for it.
func (s *Store) CreateTenant(ctx context.Context, n NewTenant, fn func(*Tx) error) error {
	return pgx.BeginTxFunc(ctx, s.pool, pgx.TxOptions{}, func(ptx pgx.Tx) error {
		if err := db.New(ptx).CreateTenant(ctx, db.CreateTenantParams{
			ID: n.ID, TimeZone: n.TimeZone, Sandbox: !n.ClockOn.IsZero(), ClockOn: n.ClockOn,
		}); err != nil {
			return err
		}
		tx, err := s.enter(ctx, ptx, n.ID)
		if err != nil {
			return err
		}
		tx.Actor = System
		if err := tx.CreateSettings(ctx, db.CreateSettingsParams{TenantID: n.ID, Name: n.Name, Currency: n.Currency, Now: tx.Tenant.Now}); err != nil {
			return err
		}
		if err := tx.SaveAlertDays(ctx, defaultAlertDays); err != nil {
			return err
		}
		return fn(tx)
	})
}

// Tenants lists every tenant with its clock: the one read across tenants, for the daily close.
func (s *Store) Tenants(ctx context.Context) ([]Tenant, error) {
	rows, err := db.New(s.pool).ListTenants(ctx)
	if err != nil {
		return nil, err
	}
	out := make([]Tenant, 0, len(rows))
	for _, r := range rows {
		t, err := tenantOf(r, s.now())
		if err != nil {
			return nil, err
		}
		out = append(out, t)
	}
	return out, nil
}

// KeepMonthsAhead makes the partitions of the months to come, of what is kept by month (the audit trail and the events), and tells how many it made. It can be
// called any number of times and at once. It is Unavailable while somebody reads the partition that takes what has no other place.
func (s *Store) KeepMonthsAhead(ctx context.Context) (made int, err error) {
	made, err = db.New(s.pool).KeepMonthsAhead(ctx)
	if err != nil {
		return 0, translate(err)
	}
	return made, nil
}

// FollowServer makes the numbers of transactions, by which feeds and sums are read, go on behind all that were ever given, if the database is on another server than
// before; it tells whether it was. It can be called any number of times and at once; where the server is the same it costs a read.
func (s *Store) FollowServer(ctx context.Context) (moved bool, err error) {
	q := db.New(s.pool)
	another, err := q.IsOnAnotherServer(ctx)
	if err == nil && another {
		moved, err = q.FollowServer(ctx)
	}
	if err != nil {
		return false, translate(err)
	}
	return moved, nil
}

// ForgetAnswers deletes a tenant's stored answers that are too old to be given again.
func (s *Store) ForgetAnswers(ctx context.Context, tenant ID) error {
	_, err := Write(ctx, s, Command{TenantID: tenant, Actor: System, Operation: "forget_answers"}, func(tx *Tx) (int64, error) {
		return tx.DeleteIdempotencyKeys(ctx, db.DeleteIdempotencyKeysParams{TenantID: tenant, Before: s.now().Add(-idempotencyAge)})
	})
	return err
}
