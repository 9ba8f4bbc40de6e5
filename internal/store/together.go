package store

import (
	"context"
	"errors"

	"github.com/jackc/pgx/v5"

	"keiyaku/internal/core/fault"
)

type wholeKey struct{}

// wholeOf gives the transaction that a context's reads and writes are part of; nil for none.
func wholeOf(ctx context.Context) *Tx {
	tx, _ := ctx.Value(wholeKey{}).(*Tx)
	return tx
}

// Together runs fn in one transaction of the command's tenant, which every Read and Write joins that is given fn's context: what the services do there is done whole or
// not at all. It has no idempotency key of its own.
func Together(ctx context.Context, s *Store, cmd Command, fn func(context.Context, *Tx) error) error {
	cmd.Key = ""
	_, err := Write(ctx, s, cmd, func(tx *Tx) (struct{}, error) { return struct{}{}, fn(context.WithValue(ctx, wholeKey{}, tx), tx) })
	return err
}

// errRehearsed takes a rehearsal back.
var errRehearsed = errors.New("store: only a rehearsal")

// Rehearse is Together, of which nothing stays: what fn says was done exactly as it would be, and is then taken back, with its jobs.
func Rehearse(ctx context.Context, s *Store, cmd Command, fn func(context.Context, *Tx) error) error {
	err := Together(ctx, s, cmd, func(ctx context.Context, tx *Tx) error {
		if err := fn(ctx, tx); err != nil {
			return err
		}
		return errRehearsed
	})
	if errors.Is(err, errRehearsed) {
		return nil
	}
	return err
}

// Attempt runs a part of Together that may fail by itself: what it did is taken back then, and the rest goes on. The database's refusals come as those of Write.
func (tx *Tx) Attempt(ctx context.Context, fn func(context.Context) error) error {
	return translate(pgx.BeginFunc(ctx, tx.tx, func(pgx.Tx) error { return fn(ctx) }))
}

// within runs fn as a part of a transaction that is open.
func within[T any](whole *Tx, cmd Command, fn func(*Tx) (T, error)) (T, error) {
	var none T
	if cmd.TenantID != whole.Tenant.ID {
		return none, fault.New(fault.NotFound, "there is no such tenant")
	}
	part := &Tx{
		Queries: whole.Queries, Tenant: whole.Tenant, Actor: cmd.Actor, RequestID: cmd.RequestID, tx: whole.tx, queue: whole.queue, clock: whole.clock, joined: true,
	}
	result, err := fn(part)
	if err != nil {
		return none, translate(err)
	}
	return result, nil
}
