// Package clock moves a sandbox's test clock: every day that it passes does what a live tenant's day does, in the order of
// dates, each in transactions of its own, so that one jump gives the same as the days passing one by one.
package clock

import (
	"context"
	"errors"
	"maps"
	"slices"
	"sync"

	"keiyaku/db"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/timeline"
	"keiyaku/internal/store"
	"keiyaku/internal/task"
)

// ID is the id type of the core.
type ID = timeline.ID

// maxDays bounds how far one advance goes: ten years.
const maxDays = 3660

// DayRunner does what is due for contracts on a day, and gives those for which that couldn't be done; the contract service is one.
type DayRunner func(ctx context.Context, tenant ID, contracts []ID, date civil.Date) (failed map[ID]error)

// Rederiver makes again what is stored beside contracts and has been overtaken; the contract service is one.
type Rederiver func(ctx context.Context, tenant ID) error

// Service moves clocks and closes days.
type Service struct {
	store    *store.Store
	runDays  DayRunner
	rederive Rederiver
	left     leftOver
}

// New makes the service over the contract service's RunDays and Rederive: services don't import each other.
func New(s *store.Store, runDays DayRunner, rederive Rederiver) *Service {
	return &Service{store: s, runDays: runDays, rederive: rederive}
}

// Advance is a clock on its way.
type Advance struct {
	Row   db.ClockAdvance
	Today civil.Date
}

// Clock is where a sandbox's clock stands.
type Clock struct {
	Today civil.Date
	// AdvanceID is the advance that is under way; none if none is.
	AdvanceID ID
}

func sandbox(tx *store.Tx) error {
	if !tx.Tenant.Sandbox {
		return fault.New(fault.NotASandbox, "only a sandbox tenant has a test clock: this one follows the calendar")
	}
	return nil
}

// Get tells where the clock stands.
func (s *Service) Get(ctx context.Context, tenant ID) (Clock, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) (Clock, error) {
		if err := sandbox(tx); err != nil {
			return Clock{}, err
		}
		id, err := tx.GetRunningClockAdvance(ctx, tenant)
		if err != nil && !store.IsNoRows(err) {
			return Clock{}, err
		}
		return Clock{Today: tx.Tenant.Today, AdvanceID: id}, nil
	})
}

// Start begins an advance to a later date; a job runs it.
func (s *Service) Start(ctx context.Context, cmd store.Command, to civil.Date) (Advance, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Advance, error) {
		a, err := s.begin(ctx, tx, to)
		if err != nil {
			return Advance{}, err
		}
		return a, tx.Enqueue(ctx, task.ClockAdvance{TenantID: tx.Tenant.ID, AdvanceID: a.Row.ID}, task.Unique())
	})
}

// Pass advances the clock to a later date and comes back when it has arrived: Start without the job, for an operator.
func (s *Service) Pass(ctx context.Context, cmd store.Command, to civil.Date) error {
	a, err := store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Advance, error) { return s.begin(ctx, tx, to) })
	for arrived := false; err == nil && !arrived; {
		arrived, err = s.Run(ctx, cmd.TenantID, a.Row.ID, maxDays)
	}
	return err
}

func (s *Service) begin(ctx context.Context, tx *store.Tx, to civil.Date) (Advance, error) {
	if err := sandbox(tx); err != nil {
		return Advance{}, err
	}
	if _, err := tx.LockTenant(ctx, tx.Tenant.ID); err != nil {
		return Advance{}, err
	}
	if _, err := tx.GetRunningClockAdvance(ctx, tx.Tenant.ID); err == nil {
		return Advance{}, fault.New(fault.Conflict, "the clock is being advanced: wait until it has arrived")
	} else if !store.IsNoRows(err) {
		return Advance{}, err
	}
	switch days := tx.Tenant.Today.Days(to); {
	case days <= 0:
		return Advance{}, fault.At(fault.Rule, "/to", "the clock stands at %s and only goes forward", tx.Tenant.Today)
	case days > maxDays:
		return Advance{}, fault.At(fault.Rule, "/to", "one advance goes at most %d days", maxDays)
	}
	id := store.NewID()
	if err := tx.CreateClockAdvance(ctx, db.CreateClockAdvanceParams{TenantID: tx.Tenant.ID, ID: id, FromOn: tx.Tenant.Today, ToOn: to}); err != nil {
		return Advance{}, err
	}
	if err := tx.Record(ctx, store.Fact{Action: "advance_test_clock", Entity: "test_clock", ID: id, After: map[string]any{"from": tx.Tenant.Today, "to": to}}); err != nil {
		return Advance{}, err
	}
	return s.advance(ctx, tx, id)
}

// GetAdvance tells how far an advance has come.
func (s *Service) GetAdvance(ctx context.Context, tenant, id ID) (Advance, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) (Advance, error) {
		if err := sandbox(tx); err != nil {
			return Advance{}, err
		}
		return s.advance(ctx, tx, id)
	})
}

func (s *Service) advance(ctx context.Context, tx *store.Tx, id ID) (Advance, error) {
	row, err := tx.GetClockAdvance(ctx, db.GetClockAdvanceParams{TenantID: tx.Tenant.ID, ID: id})
	return Advance{row, tx.Tenant.Today}, store.Found(err, "clock advance")
}

// Run takes an advance towards its date by at most days days that have something to do, and tells whether it has arrived. The clock moves to a day,
// then the day's work is done. A day that was cut off is done again: its work is done once however often it is called.
func (s *Service) Run(ctx context.Context, tenant, id ID, days int) (arrived bool, err error) {
	for range days {
		a, err := s.GetAdvance(ctx, tenant, id)
		if err != nil || a.Row.Status != "running" {
			return true, err
		}
		if err := s.Close(ctx, tenant, a.Today); err != nil {
			return false, err
		}
		if arrived, err := s.step(ctx, tenant, id, a); err != nil || arrived {
			return arrived, err
		}
	}
	return false, nil
}

// step moves the clock to the next day with something to do, or ends the advance where it has arrived.
func (s *Service) step(ctx context.Context, tenant, id ID, a Advance) (arrived bool, err error) {
	cmd := store.Command{TenantID: tenant, Actor: store.System, Operation: "advance_day"}
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (bool, error) {
		if _, err := tx.LockTenant(ctx, tenant); err != nil {
			return false, err
		}
		row, err := tx.GetTenant(ctx, tenant) // as it is under the lock
		if err != nil || row.ClockOn != a.Today {
			return false, err // another run of this job got here first
		}
		if !a.Today.Before(a.Row.ToOn) {
			return true, tx.EndClockAdvance(ctx, db.EndClockAdvanceParams{TenantID: tenant, ID: id, Status: "finished"})
		}
		// Days on which nothing is due are passed at once: they would do nothing.
		due, err := tx.NextDueDay(ctx, tenant)
		if err != nil {
			return false, err
		}
		told, err := tx.NextAlertDay(ctx, db.NextAlertDayParams{TenantID: tenant, Today: a.Today})
		if err != nil {
			return false, err
		}
		next := civil.Min(a.Row.ToOn, civil.Max(civil.Min(due, told), a.Today.AddDays(1)))
		return false, tx.SetClock(ctx, db.SetClockParams{ID: tenant, ClockOn: next})
	})
}

// Fail ends an advance that can't go on, with the reason.
func (s *Service) Fail(ctx context.Context, tenant, id ID, reason string) error {
	cmd := store.Command{TenantID: tenant, Actor: store.System, Operation: "fail_clock_advance"}
	_, err := store.Write(ctx, s.store, cmd, func(tx *store.Tx) (struct{}, error) {
		return struct{}{}, tx.EndClockAdvance(ctx, db.EndClockAdvanceParams{TenantID: tenant, ID: id, Status: "failed", Error: &reason})
	})
	return err
}

// shardSize is how many contracts' days are done in one transaction.
const shardSize = 50

// pageSize is how many due contracts are looked up at a time.
const pageSize = 10 * shardSize

// Close does all the work of a tenant's days up to a date: every contract that has something due, and then the alerts. It finds work by what is
// undone, not by what was enqueued, so a lost job loses nothing. A contract that fails doesn't keep the others from their day.
func (s *Service) Close(ctx context.Context, tenant ID, date civil.Date) error {
	if err := s.rederive(ctx, tenant); err != nil { // a renewal of the day reads what is on sale
		return err
	}
	failed := map[ID]error{}
	for {
		due, err := s.due(ctx, tenant, date, pageSize+len(failed))
		if err != nil {
			return err
		}
		if len(due) == len(failed) {
			break
		}
		due = slices.DeleteFunc(due, func(id ID) bool { return failed[id] != nil })
		for some := range slices.Chunk(due, shardSize) {
			maps.Copy(failed, s.runDays(ctx, tenant, some, date))
		}
	}
	if err := s.raise(ctx, tenant); err != nil {
		return err
	}
	// The others are done; these are tried again with the next close.
	return errors.Join(slices.Collect(maps.Values(failed))...)
}

// due are contracts that have something due by a date, the oldest first.
func (s *Service) due(ctx context.Context, tenant ID, date civil.Date, limit int) ([]ID, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]ID, error) {
		rows, err := tx.ListDueContracts(ctx, db.ListDueContractsParams{TenantID: tenant, Through: civil.Min(date, tx.Tenant.Today), PageLimit: limit})
		ids := make([]ID, len(rows))
		for i, r := range rows {
			ids[i] = r.ID
		}
		return ids, err
	})
}

func (s *Service) raise(ctx context.Context, tenant ID) error {
	cmd := store.Command{TenantID: tenant, Actor: store.System, Operation: "raise_alerts"}
	_, err := store.Write(ctx, s.store, cmd, func(tx *store.Tx) (struct{}, error) { return struct{}{}, tx.RaiseDue(ctx) })
	return err
}

// shared is from how many due contracts on a day is cut into shards, which all workers do; fewer are done at once.
const shared = 2 * shardSize

// maxShared is how many contracts one sweep shares out: no more than are done until the next, which shares out what is left (some of it again, which does
// nothing).
const maxShared = 240 * shardSize

// share cuts a day on which many contracts have something due into shards, each a job, and tells whether it did. What is due is found again by the next
// sweep, should one be lost; the alerts of the day come when all is done. Where that finds what the one before it found, none has come through: then the
// day is closed as any other, so that its alerts don't wait for contracts whose days fail again and again.
func (s *Service) share(ctx context.Context, tenant ID, date civil.Date) (bool, error) {
	due, err := s.due(ctx, tenant, date, maxShared)
	if err != nil || len(due) < shared {
		return false, err
	}
	slices.Sort(due) // which they are doesn't hang on what was done meanwhile
	if !s.left.changed(tenant, due) {
		return false, nil
	}
	if err := s.rederive(ctx, tenant); err != nil { // as before any close
		return false, err
	}
	var jobs []task.Job
	for some := range slices.Chunk(due, shardSize) {
		jobs = append(jobs, task.DayShard{TenantID: tenant, Date: date, ContractIDs: some})
	}
	cmd := store.Command{TenantID: tenant, Actor: store.System, Operation: "share_day"}
	_, err = store.Write(ctx, s.store, cmd, func(tx *store.Tx) (struct{}, error) {
		return struct{}{}, tx.EnqueueAll(ctx, jobs, task.UniqueIn(task.BillingQueue))
	})
	return err == nil, err
}

// Sweep closes the day of every live tenant, doing what is due and undone, and takes the clocks of sandboxes whose job was
// lost to where they were going.
func (s *Service) Sweep(ctx context.Context) error {
	tenants, err := s.store.Tenants(ctx)
	if err != nil {
		return err
	}
	var all error
	for _, t := range tenants {
		if !t.Sandbox {
			if shared, err := s.share(ctx, t.ID, t.Today); shared || err != nil {
				all = errors.Join(all, err)
				continue
			}
			all = errors.Join(all, s.Close(ctx, t.ID, t.Today))
			continue
		}
		clock, err := s.Get(ctx, t.ID)
		switch {
		case err != nil:
		case clock.AdvanceID != "":
			_, err = s.Run(ctx, t.ID, clock.AdvanceID, maxDays)
		default: // what was recorded while the clock passed its day
			err = s.Close(ctx, t.ID, t.Today)
		}
		all = errors.Join(all, err)
	}
	return all
}

// leftOver is what the last sweep of this process found due of each tenant that it shared out.
type leftOver struct {
	mu  sync.Mutex
	due map[ID][]ID
}

// changed notes what is due and tells whether it is other than the last time.
func (l *leftOver) changed(tenant ID, due []ID) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	if slices.Equal(l.due[tenant], due) {
		return false
	}
	if l.due == nil {
		l.due = map[ID][]ID{}
	}
	l.due[tenant] = due
	return true
}
