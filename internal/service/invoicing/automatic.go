package invoicing

import (
	"context"

	"keiyaku/db"
	"keiyaku/internal/store"
	"keiyaku/internal/task"
)

// AutomaticRun begins the day's bill run where the tenant wants one by itself: once a day, from its hour on. On a test clock the hour has
// always come.
func (s *Service) AutomaticRun(ctx context.Context, tenant ID) error {
	due, err := store.Read(ctx, s.store, tenant, func(tx *store.Tx) (bool, error) { return dueByItself(ctx, tx) })
	if err != nil || !due {
		return err
	}
	_, err = store.Write(ctx, s.store, system(tenant, "automatic_bill_run"), func(tx *store.Tx) (struct{}, error) {
		if _, err := tx.LockSettings(ctx, tenant); err != nil { // one at a time
			return struct{}{}, err
		}
		if due, err := dueByItself(ctx, tx); err != nil || !due {
			return struct{}{}, err
		}
		id := store.NewID()
		if err := tx.CreateBillRun(ctx, db.CreateBillRunParams{
			TenantID: tenant, ID: id, Action: ActionDraft, UpTo: tx.Tenant.Today, ActorKind: tx.Actor.Kind, ActorID: tx.Actor.ID, ActorName: tx.Actor.Name, Now: tx.Tenant.Now, AutomaticOn: tx.Tenant.Today,
		}); err != nil {
			return struct{}{}, err
		}
		if err := tx.Record(ctx, store.Fact{Action: "create_bill_run", Entity: "bill_run", ID: id, After: RunRequest{Action: ActionDraft, UpTo: tx.Tenant.Today}}); err != nil {
			return struct{}{}, err
		}
		return struct{}{}, tx.Enqueue(ctx, task.BillRunPlan{TenantID: tenant, RunID: id, Attempt: 1}, task.Unique())
	})
	return err
}

// dueByItself tells whether the tenant's daily run is wanted, its hour has come, and it hasn't been made today.
func dueByItself(ctx context.Context, tx *store.Tx) (bool, error) {
	settings, err := tx.GetSettings(ctx, tx.Tenant.ID)
	if err != nil || settings.BillRunHour == nil || !tx.Tenant.Sandbox && tx.Tenant.Now.In(tx.Tenant.Zone).Hour() < *settings.BillRunHour {
		return false, err
	}
	made, err := tx.CountAutomaticRuns(ctx, db.CountAutomaticRunsParams{TenantID: tx.Tenant.ID, OnDay: tx.Tenant.Today})
	return made == 0, err
}
