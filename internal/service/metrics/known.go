package metrics

import (
	"context"
	"time"

	"keiyaku/internal/core/fault"
	"keiyaku/internal/store"
)

// settleFor is for how long an answer for an instant that has passed waits for the transactions that were under way when it was asked for, looking every settleEvery.
const (
	settleFor   = 10 * time.Second
	settleEvery = 20 * time.Millisecond
)

// settled waits until whatever was being recorded has ended: what is answered for an instant that has passed can't change afterwards, since what is recorded from now on
// is recorded later. An instant to come is refused.
func (s *Service) settled(ctx context.Context, tenant ID, knownAt *time.Time) error {
	if knownAt == nil {
		return nil
	}
	cmd := store.Command{TenantID: tenant, Actor: store.System, Operation: "read_known_at"} // it takes a number, and writes nothing
	now, err := store.Write(ctx, s.store, cmd, func(tx *store.Tx) (int, error) {
		if knownAt.After(tx.Instant()) {
			return 0, fault.At(fault.Invalid, "query:known_at", "It is still to come: nobody knows what will be believed then.")
		}
		return tx.NextTransaction(ctx)
	})
	if err != nil {
		return err
	}
	for end := time.Now().Add(settleFor); ; time.Sleep(settleEvery) {
		oldest, err := store.Read(ctx, s.store, tenant, func(tx *store.Tx) (int, error) { return tx.OldestTransaction(ctx) })
		if err != nil || oldest > now {
			return err
		}
		if time.Now().After(end) {
			return fault.New(fault.Unavailable, "something that began before is still being recorded: ask again in a moment")
		}
	}
}
