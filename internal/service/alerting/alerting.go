// Package alerting is about what people and systems are told: alerts of days ahead and of what went wrong, and the feed of
// everything that happened.
package alerting

import (
	"context"

	"keiyaku/db"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/timeline"
	"keiyaku/internal/store"
)

// ID is the id type of the core.
type ID = timeline.ID

// Service lists and dismisses alerts, and reads the feed.
type Service struct{ store *store.Store }

// New makes the service over a store.
func New(s *store.Store) *Service { return &Service{s} }

// Alert is something that somebody has to be told.
type Alert = db.Alert

// Filter is which alerts to list; what is empty doesn't count. From and Until are inclusive.
type Filter struct {
	Status, Kind *string
	Customer     ID
	Contract     ID
	From, Until  civil.Date
	AfterOn      civil.Date
	AfterID      ID
	Limit        int
}

// List lists alerts by the date that they are about.
func (s *Service) List(ctx context.Context, tenant ID, f Filter) ([]Alert, error) {
	if f.From.IsZero() {
		f.From = civil.First
	}
	if f.Until.IsZero() {
		f.Until = civil.Forever
	}
	if f.AfterOn.IsZero() {
		f.AfterOn = civil.First
	}
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]Alert, error) {
		if err := tx.PlanForValues(ctx); err != nil {
			return nil, err
		}
		return tx.ListAlerts(ctx, db.ListAlertsParams{
			TenantID: tenant, AfterOn: f.AfterOn, AfterID: store.OrNil(f.AfterID), FromOn: f.From, UntilOn: f.Until, Status: f.Status, Kind: f.Kind,
			CustomerID: f.Customer, ContractID: f.Contract, PageLimit: f.Limit,
		})
	})
}

// Get reads an alert.
func (s *Service) Get(ctx context.Context, tenant, id ID) (Alert, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) (Alert, error) { return get(ctx, tx, id) })
}

func get(ctx context.Context, tx *store.Tx, id ID) (Alert, error) {
	row, err := tx.GetAlert(ctx, db.GetAlertParams{TenantID: tx.Tenant.ID, ID: id})
	return row, store.Found(err, "alert")
}

// Dismiss says that somebody has seen to an alert.
func (s *Service) Dismiss(ctx context.Context, cmd store.Command, id ID, memo *string, match store.Match) (Alert, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Alert, error) {
		before, err := get(ctx, tx, id)
		if err != nil {
			return Alert{}, err
		}
		if err := match.Check(before.Version); err != nil {
			return Alert{}, err
		}
		if before.Status != "raised" {
			return Alert{}, fault.New(fault.Conflict, "the alert is %s already", before.Status)
		}
		now, by := tx.Tenant.Now, tx.Actor.Name
		if err := tx.DismissAlert(ctx, db.DismissAlertParams{TenantID: tx.Tenant.ID, ID: id, Memo: memo, DismissedBy: &by, DismissedAt: &now}); err != nil {
			return Alert{}, err
		}
		after, err := get(ctx, tx, id)
		if err != nil {
			return Alert{}, err
		}
		return after, tx.Record(ctx, store.Fact{Action: "dismiss_alert", Entity: "alert", ID: id, Before: before, After: after})
	})
}

// JobFailed raises an alert for a job that was given up: what kind of job, what it was about, and why.
func (s *Service) JobFailed(ctx context.Context, tenant ID, kind string, about ID, reason string) error {
	cmd := store.Command{TenantID: tenant, Actor: store.System, Operation: "job_failed"}
	_, err := store.Write(ctx, s.store, cmd, func(tx *store.Tx) (struct{}, error) {
		return struct{}{}, tx.RaiseAlerts(ctx, store.Alert{Kind: store.AlertFailedJob, About: about, On: tx.Tenant.Today, Detail: "処理が中断されました " + kind + ": " + reason})
	})
	return err
}

// Event is something that happened.
type Event = db.ListEventsRow

// Place is where in the feed a reader is; zero is its beginning.
type Place struct {
	Tx int
	ID ID
}

// EventFilter is which events to read; what is empty doesn't count.
type EventFilter struct {
	Type               *string
	Customer, Contract ID
}

// Events reads the feed after a place, as far as it has surely been committed.
func (s *Service) Events(ctx context.Context, tenant ID, f EventFilter, after Place, limit int) ([]Event, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]Event, error) {
		if err := tx.PlanForValues(ctx); err != nil {
			return nil, err
		}
		return tx.ListEvents(ctx, db.ListEventsParams{
			TenantID: tenant, AfterTx: after.Tx, AfterID: store.OrNil(after.ID), Type: f.Type, CustomerID: f.Customer, ContractID: f.Contract, PageLimit: limit,
		})
	})
}
