package metrics

import (
	"context"
	"time"

	"keiyaku/internal/core/fault"
	"keiyaku/internal/store"
)

// AskedFor takes a number after those of all transactions that are under way, for an answer as known at an instant: once Settled tells that these have ended, the answer can't change
// any more, since what is recorded from now on is recorded later. An instant to come is refused.
func (s *Service) AskedFor(ctx context.Context, tenant ID, knownAt time.Time) (number int, err error) {
	cmd := store.Command{TenantID: tenant, Actor: store.System, Operation: "read_known_at"} // it takes a number, and writes nothing
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (int, error) {
		if knownAt.After(tx.Instant()) {
			return 0, fault.At(fault.Invalid, "query:known_at", "It is still to come: nobody knows what will be believed then.")
		}
		return tx.NextTransaction(ctx)
	})
}

// Settled tells whether all transactions have ended that were under way when a number was taken.
func (s *Service) Settled(ctx context.Context, tenant ID, number int) (bool, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) (bool, error) {
		oldest, err := tx.OldestTransaction(ctx)
		return oldest > number, err
	})
}
