// Package store is the only room that speaks to PostgreSQL: transactions, tenants, idempotency, and the loading and saving
// of whole aggregates. What a write leaves behind (audit, timeline) is recorded here, in its transaction.
package store

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"net"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/riverqueue/river"
	"github.com/riverqueue/river/rivertype"

	"keiyaku/db"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/timeline"
)

// ID is the id type of the core.
type ID = timeline.ID

// NewID makes an id that sorts by when it was made (UUIDv7).
func NewID() ID { return ID(uuid.Must(uuid.NewV7()).String()) }

// IDAt is before every id that was made at an instant or later, to the millisecond, and after those made earlier.
func IDAt(at time.Time) ID {
	ms := max(0, at.UnixMilli())
	return ID(fmt.Sprintf("%08x-%04x-0000-0000-000000000000", ms>>16&0xffffffff, ms&0xffff))
}

// Queue takes jobs in a transaction. A river client is one.
type Queue interface {
	InsertTx(ctx context.Context, tx pgx.Tx, args river.JobArgs, opts *river.InsertOpts) (*rivertype.JobInsertResult, error)
	InsertManyTx(ctx context.Context, tx pgx.Tx, params []river.InsertManyParams) ([]*rivertype.JobInsertResult, error)
}

// Store is the database as the services see it.
type Store struct {
	pool *pgxpool.Pool
	// replica is a copy that may be behind; nil for none.
	replica *pgxpool.Pool
	queue   Queue
	now     func() time.Time
}

// New makes a store over a pool whose connections were prepared with Prepare. The queue may be set later with SetQueue. now
// is the wall clock, for live tenants; nil means time.Now.
func New(pool *pgxpool.Pool, now func() time.Time) *Store {
	if now == nil {
		now = time.Now
	}
	return &Store{pool: pool, now: now}
}

// SetQueue gives the store the queue that Enqueue inserts into. It is called once, before the first write.
func (s *Store) SetQueue(q Queue) { s.queue = q }

// SetReplica gives the store a copy of the database for ReadBehind. It is called once, before the first read.
func (s *Store) SetReplica(pool *pgxpool.Pool) { s.replica = pool }

// Actor is who does something: a client by its key, a person who signed in, or keiyaku's own jobs.
type Actor struct {
	Kind string // "api_key", "person" or "system"
	ID   ID     // the key's or the person's; none for the system
	Name string
}

// System is the actor of jobs.
var System = Actor{Kind: "system", Name: "keiyaku"}

// Command is a write as it was asked for.
type Command struct {
	TenantID  ID
	Actor     Actor
	RequestID string
	// Operation is the operation id; keys are per principal and operation.
	Operation string
	// Key is the idempotency key; empty for none. Digest tells a retry from another request with the same key.
	Key    string
	Digest [sha256.Size]byte
	// Render turns the result into the answer, which is kept with the write when there is a key.
	Render func(result any) (Answer, error)
	// Also writes what has to be written with it or not at all, in its transaction and after it; nil for nothing.
	Also func(ctx context.Context, tx *Tx, result any) error
}

// Answer is an answer as bytes.
type Answer struct {
	Status int
	Header map[string][]string
	Body   []byte
}

// Replay is the error of a write that was done before: it carries the answer of the first time.
type Replay struct{ Answer Answer }

// Error says what this is, should it get where it doesn't belong.
func (r *Replay) Error() string {
	return fmt.Sprintf("answered before, with status %d", r.Answer.Status)
}

// idempotencyAge is how long an answer is kept.
const idempotencyAge = 24 * time.Hour

// Tenant is the tenant of a transaction, and its today.
type Tenant struct {
	ID      ID
	Zone    *time.Location
	Sandbox bool
	// ListenedTo tells that events are handed on to somebody.
	ListenedTo bool
	// Today is the tenant's civil date; Now the instant that is recorded: on a sandbox it follows the test clock.
	Today civil.Date
	Now   time.Time
	// Calendar is the calendar's today in the tenant's zone, whatever a test clock says: ids and the audit trail live by it.
	Calendar civil.Date
}

// Tx is a transaction bound to one tenant. Its queries see that tenant's rows only.
type Tx struct {
	*db.Queries
	Tenant    Tenant
	Actor     Actor
	RequestID string

	tx    pgx.Tx
	queue Queue
	clock func() (Tenant, error)
	// staged are the tables of which rows have been staged; nil before the first.
	staged map[string]bool
	// joined tells that it is part of a transaction of several writes.
	joined bool
}

// Write runs fn in a transaction of the command's tenant. With an idempotency key a second request gets the first one's
// answer as a *Replay, and a concurrent one IdempotencyRunning; refusals roll back and aren't kept.
//
// With the context that Together gives it is a part of that transaction: its key isn't looked at, and a refusal leaves what has been done to Together.
func Write[T any](ctx context.Context, s *Store, cmd Command, fn func(*Tx) (T, error)) (T, error) {
	var result T
	if whole := wholeOf(ctx); whole != nil {
		return within(whole, cmd, fn)
	}
	err := pgx.BeginTxFunc(ctx, s.pool, pgx.TxOptions{}, func(ptx pgx.Tx) error {
		if err := db.New(ptx).EnterToWrite(ctx, string(cmd.TenantID)); err != nil {
			return err
		}
		tx, err := s.entered(ctx, ptx, cmd.TenantID)
		if err != nil {
			return err
		}
		tx.Actor, tx.RequestID = cmd.Actor, cmd.RequestID
		if cmd.Key != "" {
			if err := tx.replay(ctx, cmd, s.now()); err != nil {
				return err
			}
		}
		if result, err = fn(tx); err != nil {
			return err
		}
		if cmd.Also != nil {
			if err := cmd.Also(ctx, tx, result); err != nil {
				return err
			}
		}
		if cmd.Key == "" || cmd.Render == nil {
			return nil
		}
		return tx.keep(ctx, cmd, result)
	})
	if err != nil {
		var none T
		return none, translate(err)
	}
	return result, nil
}

// Read runs fn in a read-only transaction of a tenant, on one snapshot.
//
// With the context that Together gives it reads what that transaction sees.
func Read[T any](ctx context.Context, s *Store, tenant ID, fn func(*Tx) (T, error)) (T, error) {
	if whole := wholeOf(ctx); whole != nil {
		return within(whole, Command{TenantID: tenant, Actor: whole.Actor}, fn)
	}
	return readOn(ctx, s, s.pool, tenant, fn)
}

// behindAtMost is how many seconds a copy of the database may be behind to be read.
const behindAtMost = 60

// ReadBehind is Read for reports that may be some seconds behind: on the copy of the database, where there is one that can be reached and has come far enough.
func ReadBehind[T any](ctx context.Context, s *Store, tenant ID, fn func(*Tx) (T, error)) (T, error) {
	if s.replica != nil {
		asking, cancel := context.WithTimeout(ctx, time.Second)
		fresh, err := db.New(s.replica).Fresh(asking, behindAtMost)
		cancel()
		if err == nil && fresh {
			return readOn(ctx, s, s.replica, tenant, fn)
		}
	}
	return Read(ctx, s, tenant, fn)
}

func readOn[T any](ctx context.Context, s *Store, pool *pgxpool.Pool, tenant ID, fn func(*Tx) (T, error)) (T, error) {
	var result T
	err := pgx.BeginTxFunc(ctx, pool, pgx.TxOptions{IsoLevel: pgx.RepeatableRead, AccessMode: pgx.ReadOnly}, func(ptx pgx.Tx) error {
		tx, err := s.enter(ctx, ptx, tenant)
		if err != nil {
			return err
		}
		result, err = fn(tx)
		return err
	})
	if err != nil {
		var none T
		return none, translate(err)
	}
	return result, nil
}

// enter binds a transaction to a tenant and reads its clock.
func (s *Store) enter(ctx context.Context, ptx pgx.Tx, tenant ID) (*Tx, error) {
	if err := db.New(ptx).EnterTenant(ctx, string(tenant)); err != nil {
		return nil, err
	}
	return s.entered(ctx, ptx, tenant)
}

// entered is a transaction that is bound to a tenant, with its clock.
func (s *Store) entered(ctx context.Context, ptx pgx.Tx, tenant ID) (*Tx, error) {
	q := db.New(ptx)
	row, err := q.GetTenant(ctx, tenant)
	if errors.Is(err, pgx.ErrNoRows) {
		return nil, fault.New(fault.NotFound, "there is no such tenant")
	}
	if err != nil {
		return nil, err
	}
	t, err := tenantOf(row, s.now())
	if err != nil {
		return nil, err
	}
	clock := func() (Tenant, error) { return tenantOf(row, s.now()) }
	return &Tx{Queries: q, Tenant: t, tx: ptx, queue: s.queue, clock: clock}, nil
}

// recordingTime bounds how long recordings that are under way are waited for.
const recordingTime = 5 * time.Second

// AwaitRecordings waits until every write that is under way has ended. What is read then for an instant that has passed can't change
// afterwards: whoever writes next records a later one. It is Unavailable where they take too long.
func (s *Store) AwaitRecordings(ctx context.Context) error {
	q := db.New(s.pool)
	next, err := q.NextTransaction(ctx)
	if err != nil {
		return translate(err)
	}
	for wait, waited := time.Millisecond, time.Duration(0); waited < recordingTime; wait, waited = min(2*wait, 50*time.Millisecond), waited+wait {
		oldest, err := q.OldestTransaction(ctx)
		if err != nil {
			return translate(err)
		}
		if oldest >= next {
			return nil
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(wait):
		}
	}
	return fault.New(fault.Unavailable, "recordings are under way that this answer has to wait for: send the request again in a moment")
}

// tenantOf reads a tenant's clock. A sandbox is at the present time of day of its test date.
func tenantOf(row db.Tenant, now time.Time) (Tenant, error) {
	zone, err := time.LoadLocation(row.TimeZone)
	if err != nil {
		return Tenant{}, fmt.Errorf("the tenant's time zone: %w", err)
	}
	t := Tenant{ID: row.ID, Zone: zone, Sandbox: row.Sandbox, ListenedTo: row.ListenedTo, Now: now, Today: civil.Of(now, zone), Calendar: civil.Of(now, zone)}
	if row.Sandbox {
		t.Today = row.ClockOn
		t.Now = row.ClockOn.Start(zone).Add(now.Sub(civil.Of(now, zone).Start(zone)))
	}
	t.Now = t.Now.Truncate(time.Microsecond)
	return t, nil
}

// replay looks for the answer of an earlier request with the same key.
func (tx *Tx) replay(ctx context.Context, cmd Command, now time.Time) error {
	locked, err := tx.TryIdempotencyLock(ctx, fmt.Sprintf("%s %s %s %s", cmd.TenantID, cmd.Actor.ID, cmd.Operation, cmd.Key))
	if err != nil {
		return err
	}
	if !locked {
		return fault.New(fault.IdempotencyRunning, "the first request with this Idempotency-Key is still running: send it again in a moment")
	}
	kept, err := tx.GetIdempotencyKey(ctx, db.GetIdempotencyKeyParams{
		TenantID: cmd.TenantID, PrincipalID: cmd.Actor.ID, Operation: cmd.Operation, Key: cmd.Key, Since: now.Add(-idempotencyAge),
	})
	if errors.Is(err, pgx.ErrNoRows) {
		return tx.DeleteIdempotencyKey(ctx, db.DeleteIdempotencyKeyParams{
			TenantID: cmd.TenantID, PrincipalID: cmd.Actor.ID, Operation: cmd.Operation, Key: cmd.Key, Before: now.Add(-idempotencyAge),
		})
	}
	if err != nil {
		return err
	}
	if string(kept.RequestDigest) != string(cmd.Digest[:]) {
		return fault.New(fault.IdempotencyMismatch, "this Idempotency-Key was used for another request: use a new key for a new request")
	}
	answer := Answer{Status: kept.Status, Body: kept.Body}
	if err := unmarshal(kept.Headers, &answer.Header); err != nil {
		return err
	}
	return &Replay{answer}
}

// keep stores the answer with the write.
func (tx *Tx) keep(ctx context.Context, cmd Command, result any) error {
	answer, err := cmd.Render(result)
	if err != nil {
		return err
	}
	return tx.SaveIdempotencyKey(ctx, db.SaveIdempotencyKeyParams{
		TenantID: cmd.TenantID, PrincipalID: cmd.Actor.ID, Operation: cmd.Operation, Key: cmd.Key, RequestDigest: cmd.Digest[:],
		Status: answer.Status, Headers: marshal(answer.Header), Body: answer.Body,
	})
}

// Enqueue inserts a job in the transaction, so that it exists if and only if the write does.
func (tx *Tx) Enqueue(ctx context.Context, args river.JobArgs, opts *river.InsertOpts) error {
	if tx.queue == nil {
		return errors.New("store: there is no queue to insert a job into")
	}
	if _, err := tx.queue.InsertTx(ctx, tx.tx, args, opts); err != nil {
		return fmt.Errorf("enqueueing %s: %w", args.Kind(), err)
	}
	return nil
}

// EnqueueAll is Enqueue for many jobs alike, in one statement.
func (tx *Tx) EnqueueAll(ctx context.Context, jobs []river.JobArgs, opts *river.InsertOpts) error {
	if len(jobs) == 0 {
		return nil
	}
	if tx.queue == nil {
		return errors.New("store: there is no queue to insert a job into")
	}
	params := make([]river.InsertManyParams, len(jobs))
	for i, args := range jobs {
		params[i] = river.InsertManyParams{Args: args, InsertOpts: opts}
	}
	if _, err := tx.queue.InsertManyTx(ctx, tx.tx, params); err != nil {
		return fmt.Errorf("enqueueing %d %s: %w", len(jobs), jobs[0].Kind(), err)
	}
	return nil
}

// IsNoRows tells whether a query found nothing.
func IsNoRows(err error) bool { return errors.Is(err, pgx.ErrNoRows) }

// Found turns "no rows" into NotFound with what was looked for.
func Found(err error, what string) error {
	if IsNoRows(err) {
		return fault.New(fault.NotFound, "there is no such %s", what)
	}
	return err
}

// translate gives the database's refusals a code that a client can act on.
func translate(err error) error {
	var f *fault.Error
	var r *Replay
	if errors.As(err, &f) || errors.As(err, &r) {
		return err
	}
	if errors.Is(err, pgx.ErrNoRows) {
		return fault.Wrap(err, fault.NotFound, "there is no such thing")
	}
	var pg *pgconn.PgError
	if !errors.As(err, &pg) {
		if lost(err) {
			return fault.Wrap(err, fault.Unavailable, "the database can't be reached: send the request again in a moment, with the same Idempotency-Key")
		}
		return err
	}
	switch pg.Code {
	case "23505":
		return fault.Wrap(err, fault.Duplicate, "something with this code or number exists already")
	case "23503":
		return fault.Wrap(err, fault.Rule, "it refers to something that isn't there, or something still refers to it")
	case "40001", "40P01", "55P03", "57014", "53300":
		return fault.Wrap(err, fault.Unavailable, "the database is busy: send the request again in a moment")
	case "25006": // a copy that takes no writes yet
		return fault.Wrap(err, fault.Unavailable, "the database can't be used for the moment: send the request again in a moment, with the same Idempotency-Key")
	}
	switch pg.Code[:2] {
	case "08", "53", "57", "58": // it ends, begins, has no room, or trouble with its disk
		return fault.Wrap(err, fault.Unavailable, "the database can't be used for the moment: send the request again in a moment, with the same Idempotency-Key")
	}
	return err
}

// lost tells that there is no connection, or none any more: whether a write was done isn't known then.
func lost(err error) bool {
	var connecting *pgconn.ConnectError
	var network net.Error
	if errors.Is(err, context.DeadlineExceeded) || errors.Is(err, context.Canceled) {
		return false // whoever asked waits no longer
	}
	return errors.As(err, &connecting) || errors.As(err, &network) || errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, net.ErrClosed) ||
		errors.Is(err, pgconn.ErrConnClosed)
}
