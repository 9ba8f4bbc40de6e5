package invoicing

import (
	"context"
	"errors"

	"keiyaku/db"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/store"
)

// RunShard bills the accounts of one shard, in one transaction that also says that it is done. If that can't be written it is
// tried in halves, down to the account that is then reported.
func (s *Service) RunShard(ctx context.Context, tenant, run ID, shard, attempt int) error {
	var todo []ID
	var upTo civil.Date
	_, err := store.Write(ctx, s.store, system(tenant, "bill_run_shard"), func(tx *store.Tx) (struct{}, error) {
		accounts, date, err := openShard(ctx, tx, run, shard, attempt)
		if err != nil || accounts == nil {
			return struct{}{}, err
		}
		todo, upTo = accounts, date
		return struct{}{}, finishShard(ctx, tx, run, shard, attempt, accounts, date)
	})
	if err == nil || todo == nil || retryable(err) {
		return err
	}
	return s.halve(ctx, tenant, run, shard, attempt, todo, upTo)
}

// openShard locks a shard that is still to be done; no accounts where there is nothing to do.
func openShard(ctx context.Context, tx *store.Tx, run ID, shard, attempt int) ([]ID, civil.Date, error) {
	row, err := tx.GetBillRun(ctx, db.GetBillRunParams{TenantID: tx.Tenant.ID, ID: run})
	if err != nil || row.Status != running || row.Attempt != attempt {
		return nil, civil.Date{}, err
	}
	s, err := tx.LockBillRunShard(ctx, db.LockBillRunShardParams{TenantID: tx.Tenant.ID, RunID: run, Shard: shard})
	if err != nil || s.Status == "done" {
		return nil, civil.Date{}, err
	}
	return s.AccountIds, row.UpTo, nil
}

func finishShard(ctx context.Context, tx *store.Tx, run ID, shard, attempt int, accounts []ID, upTo civil.Date) error {
	documents, held := 0, 0
	if len(accounts) > 0 {
		billed, err := bill(ctx, tx, accounts, upTo, true)
		if err != nil {
			return err
		}
		documents, held = billed.Made+billed.Remade+billed.Settled, billed.Held
		if err := saveErrors(ctx, tx, run, billed.Failures); err != nil {
			return err
		}
	}
	if err := tx.FinishBillRunShard(ctx, db.FinishBillRunShardParams{TenantID: tx.Tenant.ID, RunID: run, Shard: shard, Documents: documents, Held: held, Now: &tx.Tenant.Now}); err != nil {
		return err
	}
	return enqueueFinish(ctx, tx, run, attempt, shard)
}

// halve bills accounts in ever smaller transactions; the one that still can't be written is reported.
func (s *Service) halve(ctx context.Context, tenant, run ID, shard, attempt int, accounts []ID, upTo civil.Date) error {
	for part := range halves(accounts) {
		err := s.part(ctx, tenant, run, part, upTo)
		if err != nil {
			return err
		}
	}
	_, err := store.Write(ctx, s.store, system(tenant, "bill_run_shard"), func(tx *store.Tx) (struct{}, error) {
		open, _, err := openShard(ctx, tx, run, shard, attempt)
		if err != nil || open == nil {
			return struct{}{}, err
		}
		return struct{}{}, finishShard(ctx, tx, run, shard, attempt, nil, upTo)
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
