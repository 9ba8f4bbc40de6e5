package invoicing

import (
	"context"
	"encoding/json"
	"errors"

	"keiyaku/db"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/store"
)

// RunShard does a shard's next turn, in one transaction that also says so: it bills the accounts, or claims their drafts and, once those have numbers, issues
// them. If the bills can't be written that is tried in halves, down to the account that is then reported.
func (s *Service) RunShard(ctx context.Context, tenant, run ID, shard, attempt int) error {
	var opened shardOf
	_, err := store.Write(ctx, s.store, system(tenant, "bill_run_shard"), func(tx *store.Tx) (struct{}, error) {
		var err error
		if opened, err = openShard(ctx, tx, run, shard, attempt); err != nil || opened.done() {
			return struct{}{}, err
		}
		if opened.Action == ActionIssue {
			return struct{}{}, s.issueShard(ctx, tx, opened, nil)
		}
		return struct{}{}, finishShard(ctx, tx, opened, opened.Accounts)
	})
	switch {
	case err == nil && opened.Status == claimed && opened.Numbered:
		return s.remakeChanged(ctx, tenant, opened)
	case err == nil || opened.done() || retryable(err):
		return err
	case opened.Action == ActionIssue:
		return s.claimWithout(ctx, tenant, opened, err)
	}
	return s.halve(ctx, tenant, opened)
}

// shardOf is a shard that is locked, with what of its run matters.
type shardOf struct {
	RunID    ID
	Shard    int
	Attempt  int
	Action   string
	UpTo     civil.Date
	Numbered bool
	// Actor asked for the run: it issues in that name.
	Actor    store.Actor
	Status   string
	Accounts []ID
	// Claimed are the drafts that it has claimed, Numbers how many there are of each series and day, and Held how many a hold keeps back.
	Claimed []ID
	Numbers []count
	Held    int
}

// done tells that there is nothing to do now: that is done, or waits for the others.
func (s shardOf) done() bool {
	return s.Status == "" || s.Status == "done" || s.Status == claimed && !s.Numbered
}

// openShard locks a shard; the zero one where its run doesn't go on, or in another attempt.
func openShard(ctx context.Context, tx *store.Tx, run ID, shard, attempt int) (out shardOf, err error) {
	if err := tx.PlanOnce(ctx); err != nil {
		return out, err
	}
	row, err := tx.GetBillRun(ctx, db.GetBillRunParams{TenantID: tx.Tenant.ID, ID: run})
	if err != nil || row.Status != running || row.Attempt != attempt {
		return out, err
	}
	s, err := tx.LockBillRunShard(ctx, db.LockBillRunShardParams{TenantID: tx.Tenant.ID, RunID: run, Shard: shard})
	if err != nil {
		return out, err
	}
	out = shardOf{
		RunID: run, Shard: shard, Attempt: attempt, Action: row.Action, UpTo: row.UpTo, Numbered: row.NumberedAt != nil, Actor: store.Actor{Kind: row.ActorKind, ID: row.ActorID, Name: row.ActorName}, Status: s.Status, Accounts: s.AccountIds, Claimed: s.ClaimedInvoices, Held: s.Held,
	}
	return out, json.Unmarshal(s.Numbers, &out.Numbers)
}

// finishShard bills accounts of a shard and says that it is done.
func finishShard(ctx context.Context, tx *store.Tx, of shardOf, accounts []ID) error {
	documents, held := 0, 0
	if len(accounts) > 0 {
		billed, err := bill(ctx, tx, accounts, of.UpTo, true)
		if err != nil {
			return err
		}
		documents, held = billed.Made+billed.Remade+billed.Settled, billed.Held
		if err := saveErrors(ctx, tx, of.RunID, billed.Failures); err != nil {
			return err
		}
	}
	return shardDone(ctx, tx, of, documents, held)
}

func shardDone(ctx context.Context, tx *store.Tx, of shardOf, documents, held int) error {
	if err := tx.FinishBillRunShard(ctx, db.FinishBillRunShardParams{TenantID: tx.Tenant.ID, RunID: of.RunID, Shard: of.Shard, Documents: documents, Held: held, Now: &tx.Tenant.Now}); err != nil {
		return err
	}
	return enqueueFinish(ctx, tx, of.RunID, of.Attempt, of.Shard, of.Numbered)
}

// halve bills accounts in ever smaller transactions; the one that still can't be written is reported.
func (s *Service) halve(ctx context.Context, tenant ID, of shardOf) error {
	for part := range halves(of.Accounts) {
		if err := s.part(ctx, tenant, of.RunID, part, of.UpTo); err != nil {
			return err
		}
	}
	_, err := store.Write(ctx, s.store, system(tenant, "bill_run_shard"), func(tx *store.Tx) (struct{}, error) {
		open, err := openShard(ctx, tx, of.RunID, of.Shard, of.Attempt)
		if err != nil || open.done() {
			return struct{}{}, err
		}
		return struct{}{}, finishShard(ctx, tx, open, nil)
	})
	return err
}

// part bills a part of a shard on its own; one account that can't be billed is reported.
func (s *Service) part(ctx context.Context, tenant, run ID, accounts []ID, upTo civil.Date) error {
	_, err := store.Write(ctx, s.store, system(tenant, "bill_run_part"), func(tx *store.Tx) (struct{}, error) {
		billed, err := bill(ctx, tx, accounts, upTo, true)
		if err != nil {
			return struct{}{}, err
		}
		return struct{}{}, saveErrors(ctx, tx, run, billed.Failures)
	})
	if err == nil || retryable(err) {
		return err
	}
	if len(accounts) > 1 {
		for half := range halves(accounts) {
			if err := s.part(ctx, tenant, run, half, upTo); err != nil {
				return err
			}
		}
		return nil
	}
	_, err = store.Write(ctx, s.store, system(tenant, "bill_run_error"), func(tx *store.Tx) (struct{}, error) {
		return struct{}{}, saveErrors(ctx, tx, run, []Failure{{AccountID: accounts[0], Code: string(fault.CodeOf(err)), Detail: "the account can't be billed: its documents couldn't be written"}})
	})
	return err
}

func halves(ids []ID) func(func([]ID) bool) {
	return func(yield func([]ID) bool) {
		mid := (len(ids) + 1) / 2
		if yield(ids[:mid]) && mid < len(ids) {
			yield(ids[mid:])
		}
	}
}

// retryable tells that the same work may go through later: it is no account's fault.
func retryable(err error) bool {
	return err != nil && (fault.CodeOf(err) == fault.Unavailable || errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded))
}

func saveErrors(ctx context.Context, tx *store.Tx, run ID, failures []Failure) error {
	for _, f := range failures {
		if err := tx.CreateBillRunError(ctx, db.CreateBillRunErrorParams{
			TenantID: tx.Tenant.ID, RunID: run, ID: store.NewID(), AccountID: f.AccountID, ContractID: f.ContractID, Code: f.Code, Detail: f.Detail,
		}); err != nil {
			return err
		}
	}
	return nil
}
