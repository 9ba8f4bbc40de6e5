package invoicing

import (
	"cmp"
	"context"
	"time"

	"keiyaku/db"
	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/store"
)

// RunNow is a run at an instant of its tenant's clock.
type RunNow struct {
	Run
	Now time.Time
}

// Pace tells how long a run that is under way has taken so far, and how long what is left takes; see store.Pace.
func (r RunNow) Pace() (taken, left time.Duration, ok bool) {
	return store.Pace(r.Now, r.StartedAt, r.FinishedAt, r.Total, r.Done)
}

// Over tells that the run goes on no more.
func (r RunNow) Over() bool {
	return r.Status == finished || r.Status == finishedWithErrors || r.Status == cancelled
}

// GetRun gives a run with its progress, and the instant of the tenant's clock at which it is so.
func (s *Service) GetRun(ctx context.Context, tenant, run ID) (RunNow, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) (RunNow, error) {
		r, err := tx.GetBillRun(ctx, db.GetBillRunParams{TenantID: tenant, ID: run})
		return RunNow{r, tx.Tenant.Now}, store.Found(err, "bill run")
	})
}

// ListRuns gives a page of runs, the newest first, before one of them.
func (s *Service) ListRuns(ctx context.Context, tenant, before ID, limit int) ([]Run, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]Run, error) {
		rows, err := tx.ListBillRuns(ctx, db.ListBillRunsParams{TenantID: tenant, Before: cmp.Or(before, store.LastID), PageLimit: limit})
		out := make([]Run, 0, len(rows))
		for _, r := range rows {
			out = append(out, Run(r))
		}
		return out, err
	})
}

// RunErrors gives a page of what a run couldn't bill, and why.
func (s *Service) RunErrors(ctx context.Context, tenant, run, after ID, limit int) ([]db.BillRunError, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]db.BillRunError, error) {
		if _, err := tx.GetBillRun(ctx, db.GetBillRunParams{TenantID: tenant, ID: run}); err != nil {
			return nil, store.Found(err, "bill run")
		}
		return tx.ListBillRunErrors(ctx, db.ListBillRunErrorsParams{TenantID: tenant, RunID: run, After: store.OrNil(after), PageLimit: limit})
	})
}

// RunPreview is what a run would leave as drafts.
type RunPreview struct {
	Documents []billing.Document
	Failures  []Failure
	// Truncated tells that there are more accounts than a preview looks at.
	Truncated bool
	// Open are metered periods that are due and not closed.
	Open []billing.OpenUsage
}

// previewAccounts bounds how many accounts a preview looks at.
const previewAccounts = 1000

// PreviewRun shows every draft that there would be after a run, and stores nothing.
func (s *Service) PreviewRun(ctx context.Context, tenant ID, req RunRequest) (RunPreview, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) (RunPreview, error) {
		if req.Action == ActionIssue {
			return RunPreview{}, fault.At(fault.Rule, "/action", "a preview shows the drafts that a run would make: the drafts that one would issue are there (listInvoices)")
		}
		if err := req.check(ctx, tx); err != nil {
			return RunPreview{}, err
		}
		ids := req.AccountIDs
		var err error
		if len(ids) == 0 {
			if ids, err = tx.ListBilledAccounts(ctx, tenant); err != nil {
				return RunPreview{}, err
			}
		}
		truncated := len(ids) > previewAccounts
		accounts, err := tx.LoadAccounts(ctx, ids[:min(len(ids), previewAccounts)], false)
		if err != nil {
			return RunPreview{}, err
		}
		settings, err := tx.BillingSettings(ctx)
		if err != nil {
			return RunPreview{}, err
		}
		of := plan(accounts, settings, req.UpTo)
		return RunPreview{of.documents, of.failures, truncated, of.open}, tx.NameGone(ctx, of.documents)
	})
}
