package invoicing

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"time"

	"keiyaku/db"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/store"
	"keiyaku/internal/task"
)

// Statuses of a run.
const (
	planned            = "planned"
	running            = "running"
	cancelling         = "cancelling"
	cancelled          = "cancelled"
	finished           = "finished"
	finishedWithErrors = "finished_with_errors"
)

// What a run does with all that is due by a date: makes drafts of it, or issues the drafts that there are.
const (
	ActionDraft = "draft"
	ActionIssue = "issue"
)

// shardSize is how many billing accounts one transaction bills: small enough that a kill loses little, and large enough that
// the few reads of a shard are worth it.
const shardSize = 250

// unfinishedAfter is how long a run is left to its jobs before the sweep does its work itself.
const unfinishedAfter = 2 * time.Minute

// Run is a bill run with its progress.
type Run = db.GetBillRunRow

// RunRequest is a bill run as it was asked for.
type RunRequest struct {
	// Action is ActionDraft (also where none is given) or ActionIssue.
	Action string
	UpTo   civil.Date
	// AccountIDs limits the run; none means every account.
	AccountIDs []ID
}

// check bounds how far a run looks, and holds it to accounts that are there.
func (r RunRequest) check(ctx context.Context, tx *store.Tx) error {
	if latest := store.Ahead(tx.Tenant.Today); r.UpTo.After(latest) {
		return fault.At(fault.Rule, "/up_to", "a run looks at most 24 months ahead: up to %s", latest)
	}
	if r.Action == ActionIssue && r.UpTo.After(tx.Tenant.Today) {
		return fault.At(fault.Rule, "/up_to", "drafts are issued when their day has come: up to %s", tx.Tenant.Today)
	}
	if len(r.AccountIDs) == 0 {
		return nil
	}
	known, err := tx.GetAccounts(ctx, db.GetAccountsParams{TenantID: tx.Tenant.ID, Ids: r.AccountIDs})
	if err != nil {
		return err
	}
	if len(known) != len(r.AccountIDs) {
		return fault.At(fault.Rule, "/billing_account_ids", "one of the billing accounts isn't there, or is named twice")
	}
	return nil
}

// CreateRun plans a run: its jobs make the drafts of all that is due by the date.
func (s *Service) CreateRun(ctx context.Context, cmd store.Command, req RunRequest) (Run, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Run, error) {
		req.Action = cmp.Or(req.Action, ActionDraft)
		if len(req.AccountIDs) == 0 {
			req.AccountIDs = nil // everyone's
		}
		if err := req.check(ctx, tx); err != nil {
			return Run{}, err
		}
		id := store.NewID()
		if err := tx.CreateBillRun(ctx, db.CreateBillRunParams{
			TenantID: tx.Tenant.ID, ID: id, Action: req.Action, UpTo: req.UpTo, AccountIds: req.AccountIDs, ActorKind: tx.Actor.Kind, ActorID: tx.Actor.ID, ActorName: tx.Actor.Name, Now: tx.Tenant.Now,
		}); err != nil {
			return Run{}, err
		}
		if err := tx.Record(ctx, store.Fact{Action: "create_bill_run", Entity: "bill_run", ID: id, After: req}); err != nil {
			return Run{}, err
		}
		if err := tx.Enqueue(ctx, task.BillRunPlan{TenantID: tx.Tenant.ID, RunID: id, Attempt: 1}, task.Unique()); err != nil {
			return Run{}, err
		}
		return tx.GetBillRun(ctx, db.GetBillRunParams{TenantID: tx.Tenant.ID, ID: id})
	})
}

// PlanRun cuts a planned run into shards. A stale attempt, or a run that is planned already, is left alone.
func (s *Service) PlanRun(ctx context.Context, tenant, run ID, attempt int) error {
	_, err := store.Write(ctx, s.store, system(tenant, "plan_bill_run"), func(tx *store.Tx) (struct{}, error) {
		locked, err := tx.LockBillRun(ctx, db.LockBillRunParams{TenantID: tenant, ID: run})
		if err != nil || locked.Status != planned || locked.Attempt != attempt {
			return struct{}{}, err
		}
		row, err := tx.GetBillRun(ctx, db.GetBillRunParams{TenantID: tenant, ID: run})
		if err != nil {
			return struct{}{}, err
		}
		accounts, err := runAccounts(ctx, tx, row)
		if err != nil {
			return struct{}{}, err
		}
		total := len(accounts)
		if err := tx.StartBillRun(ctx, db.StartBillRunParams{TenantID: tenant, ID: run, Total: &total, Now: tx.Tenant.Now}); err != nil {
			return struct{}{}, err
		}
		if total == 0 {
			return struct{}{}, enqueueFinish(ctx, tx, run, attempt, -1, false)
		}
		if err := tx.CreateBillRunShards(ctx, db.CreateBillRunShardsParams{TenantID: tenant, RunID: run, Size: s.shardSize, AccountIds: accounts}); err != nil {
			return struct{}{}, err
		}
		shards := make([]int, (total+s.shardSize-1)/s.shardSize)
		for i := range shards {
			shards[i] = i
		}
		return struct{}{}, enqueueShards(ctx, tx, run, attempt, shards, false)
	})
	return err
}

// runAccounts are the accounts that a run is about, in the order of ids: those that are named, else those that are due.
func runAccounts(ctx context.Context, tx *store.Tx, row Run) ([]ID, error) {
	if row.Action == ActionIssue {
		if len(row.AccountIds) == 0 { // everyone's, as an older edition wrote it
			row.AccountIds = nil
		}
		return tx.ListAccountsToIssue(ctx, db.ListAccountsToIssueParams{TenantID: tx.Tenant.ID, UpTo: row.UpTo, AccountIds: row.AccountIds})
	}
	if len(row.AccountIds) > 0 {
		return row.AccountIds, nil
	}
	rules, err := tx.RulesNumber(ctx, tx.Tenant.ID)
	if err != nil {
		return nil, err
	}
	return tx.ListDueAccounts(ctx, db.ListDueAccountsParams{TenantID: tx.Tenant.ID, Rules: rules, UpTo: row.UpTo})
}

func enqueueShards(ctx context.Context, tx *store.Tx, run ID, attempt int, shards []int, numbered bool) error {
	jobs := make([]task.Job, len(shards))
	for i, shard := range shards {
		jobs[i] = task.BillRunShard{TenantID: tx.Tenant.ID, RunID: run, Shard: shard, Attempt: attempt, Numbered: numbered}
	}
	return tx.EnqueueAll(ctx, jobs, task.UniqueIn(task.BillingQueue))
}

func enqueueFinish(ctx context.Context, tx *store.Tx, run ID, attempt, shard int, numbered bool) error {
	return tx.Enqueue(ctx, task.BillRunFinish{TenantID: tx.Tenant.ID, RunID: run, Attempt: attempt, Shard: shard, Numbered: numbered}, task.Unique())
}

// FinishRun ends a run whose shards are all done, or that is being cancelled. One with shards left is left running; one that issues gets its numbers when
// all its shards have claimed their drafts.
func (s *Service) FinishRun(ctx context.Context, tenant, run ID) error {
	_, err := store.Write(ctx, s.store, system(tenant, "finish_bill_run"), func(tx *store.Tx) (struct{}, error) {
		locked, err := tx.LockBillRun(ctx, db.LockBillRunParams{TenantID: tenant, ID: run})
		if err != nil || locked.Status != running && locked.Status != cancelling {
			return struct{}{}, err
		}
		shards, err := tx.ListBillRunShards(ctx, db.ListBillRunShardsParams{TenantID: tenant, RunID: run})
		if err != nil {
			return struct{}{}, err
		}
		if locked.Status == running && locked.Action == ActionIssue && locked.NumberedAt == nil && !slices.ContainsFunc(shards, isPlanned) && len(shards) > 0 {
			return struct{}{}, giveNumbers(ctx, tx, run, locked.Attempt)
		}
		status := finished
		for _, sh := range shards {
			if sh.Status != "done" {
				if locked.Status == running {
					return struct{}{}, nil
				}
				status = cancelled
			}
		}
		if locked.Status == cancelling {
			if err := tx.ReleaseClaims(ctx, db.ReleaseClaimsParams{TenantID: tenant, RunID: run}); err != nil {
				return struct{}{}, err
			}
		}
		row, err := tx.GetBillRun(ctx, db.GetBillRunParams{TenantID: tenant, ID: run})
		if err != nil {
			return struct{}{}, err
		}
		if locked.Status == cancelling && row.Total == nil { // before it was cut into shards
			status = cancelled
		}
		if status == finished && row.Errors > 0 {
			status = finishedWithErrors
		}
		return struct{}{}, setStatus(ctx, tx, run, status, locked.Attempt, &tx.Tenant.Now)
	})
	return err
}

func setStatus(ctx context.Context, tx *store.Tx, run ID, status string, attempt int, at *time.Time) error {
	return tx.SetBillRunStatus(ctx, db.SetBillRunStatusParams{TenantID: tx.Tenant.ID, ID: run, Status: status, Attempt: attempt, FinishedAt: at})
}

// CancelRun stops a run between shards: what is done stays done.
func (s *Service) CancelRun(ctx context.Context, cmd store.Command, run ID) (Run, error) {
	return s.turn(ctx, cmd, run, "cancel_bill_run", func(tx *store.Tx, now db.LockBillRunRow) error {
		if now.Status != planned && now.Status != running {
			return fault.New(fault.Conflict, "the run is %s: only one that is planned or running can be cancelled", now.Status)
		}
		if now.NumberedAt != nil {
			return fault.New(fault.Conflict, "the run has given its documents their numbers: it goes on to the end")
		}
		if err := setStatus(ctx, tx, run, cancelling, now.Attempt, nil); err != nil {
			return err
		}
		return enqueueFinish(ctx, tx, run, now.Attempt, -1, false)
	})
}

// ResumeRun goes on with a cancelled run, or tries again what was in error.
func (s *Service) ResumeRun(ctx context.Context, cmd store.Command, run ID) (Run, error) {
	return s.turn(ctx, cmd, run, "resume_bill_run", func(tx *store.Tx, now db.LockBillRunRow) error {
		if now.Status != cancelled {
			return fault.New(fault.Conflict, "the run is %s: only a cancelled one can be resumed", now.Status)
		}
		attempt := now.Attempt + 1
		shards, err := tx.ListBillRunShards(ctx, db.ListBillRunShardsParams{TenantID: tx.Tenant.ID, RunID: run})
		if err != nil {
			return err
		}
		if len(shards) == 0 {
			if err := setStatus(ctx, tx, run, planned, attempt, nil); err != nil {
				return err
			}
			return tx.Enqueue(ctx, task.BillRunPlan{TenantID: tx.Tenant.ID, RunID: run, Attempt: attempt}, task.Unique())
		}
		if err := setStatus(ctx, tx, run, running, attempt, nil); err != nil {
			return err
		}
		var left []int
		for _, sh := range shards {
			if sh.Status != "done" {
				left = append(left, sh.Shard)
			}
		}
		return enqueueShards(ctx, tx, run, attempt, left, false)
	})
}

func (s *Service) turn(ctx context.Context, cmd store.Command, run ID, action string, do func(tx *store.Tx, now db.LockBillRunRow) error) (Run, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Run, error) {
		locked, err := tx.LockBillRun(ctx, db.LockBillRunParams{TenantID: tx.Tenant.ID, ID: run})
		if err != nil {
			return Run{}, store.Found(err, "bill run")
		}
		if err := do(tx, locked); err != nil {
			return Run{}, err
		}
		if err := tx.Record(ctx, store.Fact{Action: action, Entity: "bill_run", ID: run}); err != nil {
			return Run{}, err
		}
		return tx.GetBillRun(ctx, db.GetBillRunParams{TenantID: tx.Tenant.ID, ID: run})
	})
}

// Unfinished does what is left of every run that was asked for a while ago and isn't over: the sweep's part, for jobs that
// were lost.
func (s *Service) Unfinished(ctx context.Context, tenant ID) error {
	runs, err := store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]db.ListUnfinishedBillRunsRow, error) {
		return tx.ListUnfinishedBillRuns(ctx, db.ListUnfinishedBillRunsParams{TenantID: tenant, Before: tx.Tenant.Now.Add(-unfinishedAfter)})
	})
	if err != nil {
		return err
	}
	for _, r := range runs {
		err = errors.Join(err, s.Complete(ctx, tenant, r.ID, r.Attempt)) // one bad run doesn't keep the others
	}
	return err
}

// Complete does all that is left of one run, as its jobs would.
func (s *Service) Complete(ctx context.Context, tenant, run ID, attempt int) error {
	if err := s.PlanRun(ctx, tenant, run, attempt); err != nil {
		return err
	}
	for range 2 { // the shards of a run that issues have two turns
		shards, err := store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]db.ListBillRunShardsRow, error) {
			return tx.ListBillRunShards(ctx, db.ListBillRunShardsParams{TenantID: tenant, RunID: run})
		})
		if err != nil {
			return err
		}
		for _, sh := range shards {
			if sh.Status != "done" {
				if err := s.RunShard(ctx, tenant, run, sh.Shard, attempt); err != nil {
					return err
				}
			}
		}
		if err := s.FinishRun(ctx, tenant, run); err != nil {
			return err
		}
	}
	return nil
}

func isPlanned(s db.ListBillRunShardsRow) bool { return s.Status == planned }
