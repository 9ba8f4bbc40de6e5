package webhook

import (
	"context"
	"encoding/json"
	"slices"
	"time"

	"keiyaku/db"
	"keiyaku/internal/core/delivery"
	"keiyaku/internal/store"
	"keiyaku/internal/task"
)

// handedTogether is how many events are handed on in one transaction.
const handedTogether = 500

// HandOn hands on to every endpoint what has happened since it was last done, and tells whether that includes all up to a transaction: not where an older one
// still runs, whose events come first.
func (s *Service) HandOn(ctx context.Context, tenant ID, upTo int) (done bool, err error) {
	type state struct {
		oldest    int
		endpoints []Endpoint
	}
	now, err := store.Read(ctx, s.store, tenant, func(tx *store.Tx) (at state, err error) {
		if at.oldest, err = tx.OldestTransaction(ctx); err != nil {
			return at, err
		}
		at.endpoints, err = tx.ListWebhookEndpoints(ctx, tenant)
		return at, err
	})
	if err != nil {
		return false, err
	}
	for _, e := range now.endpoints {
		for more := e.Enabled; more; {
			if more, err = s.handOn(ctx, tenant, e.ID); err != nil {
				return false, err
			}
		}
	}
	return now.oldest > upTo, nil
}

func (s *Service) handOn(ctx context.Context, tenant, endpoint ID) (more bool, err error) {
	return store.Write(ctx, s.store, system(tenant, "hand_on_events"), func(tx *store.Tx) (bool, error) {
		e, err := tx.LockWebhookEndpoint(ctx, db.LockWebhookEndpointParams{TenantID: tenant, ID: endpoint})
		if store.IsNoRows(err) || err == nil && !e.Enabled {
			return false, nil
		}
		if err != nil {
			return false, err
		}
		if err := tx.PlanForValues(ctx); err != nil {
			return false, err
		}
		events, err := tx.ListEventsFrom(ctx, db.ListEventsFromParams{TenantID: tenant, AfterTx: e.AfterTx, AfterID: e.AfterID, PageLimit: handedTogether})
		if err != nil || len(events) == 0 {
			return false, err
		}
		last := events[len(events)-1]
		if err := tx.SetWebhookPlace(ctx, db.SetWebhookPlaceParams{TenantID: tenant, ID: endpoint, AfterTx: last.Tx, AfterID: last.ID}); err != nil {
			return false, err
		}
		more := len(events) == handedTogether
		if len(e.Types) > 0 {
			events = slices.DeleteFunc(events, func(h handed) bool { return !slices.Contains(e.Types, h.Type) })
		}
		return more, s.enter(ctx, tx, endpoint, events, false)
	})
}

func system(tenant ID, operation string) store.Command {
	return store.Command{TenantID: tenant, Actor: store.System, Operation: operation}
}

// lane is what an endpoint is told of one customer.
type lane struct{ tenant, endpoint, customer ID }

// sending is a delivery that is being sent, and how that went.
type sending struct {
	delivery Delivery
	endpoint Endpoint
	body     []byte
	went     Attempt
}

const (
	// leaseTime is how long a lane is its sender's: longer than one attempt may take.
	leaseTime = 20 * time.Second
	// looked is how many of a lane's deliveries are looked at for one that is due.
	looked = 1000
)

// Deliver sends what is due in a lane, one after the other while there is time, and gives when to look again; zero where nothing is left. One sends at a time:
// another looks again when the first has surely ended.
func (s *Service) Deliver(ctx context.Context, tenant, endpoint, customer ID, more func() bool) (time.Time, error) {
	l := lane{tenant, endpoint, customer}
	var last *sending
	for {
		next, wait, err := s.turn(ctx, l, last, more())
		if err != nil || next == nil {
			return wait, err
		}
		next.went = s.attempt(ctx, next.endpoint, string(next.delivery.EventID), next.body)
		last = next
	}
}

// turn notes how the last attempt went and leases the lane for the next, in one transaction; or gives when there is more to do and lets the lane go.
func (s *Service) turn(ctx context.Context, l lane, last *sending, more bool) (next *sending, wait time.Time, err error) {
	type result struct {
		next *sending
		wait time.Time
	}
	of, err := store.Write(ctx, s.store, system(l.tenant, "deliver_webhooks"), func(tx *store.Tx) (result, error) {
		e, err := tx.LockWebhookEndpoint(ctx, db.LockWebhookEndpointParams{TenantID: l.tenant, ID: l.endpoint})
		if store.IsNoRows(err) {
			return result{}, nil // it is gone, with all of its lanes
		}
		if err != nil {
			return result{}, err
		}
		row, err := tx.LockWebhookLane(ctx, db.LockWebhookLaneParams{TenantID: l.tenant, EndpointID: l.endpoint, CustomerID: l.customer})
		if store.IsNoRows(err) {
			return result{}, nil
		}
		if err != nil {
			return result{}, err
		}
		now := s.now()
		switch {
		case last != nil:
			if err := s.note(ctx, tx, &e, *last, now); err != nil {
				return result{}, err
			}
		case row.LeasedUntil != nil && now.Before(*row.LeasedUntil):
			return result{wait: *row.LeasedUntil}, nil // its sender looks again when it has sent; should it have been killed, somebody else does
		}
		var of result
		if e.Enabled {
			if of.next, of.wait, err = s.choose(ctx, tx, l, &e, now, more); err != nil {
				return result{}, err
			}
		}
		lease := db.LeaseWebhookLaneParams{TenantID: l.tenant, EndpointID: l.endpoint, CustomerID: l.customer}
		if of.next != nil {
			until := now.Add(leaseTime)
			lease.LeasedUntil = &until
		}
		return of, tx.LeaseWebhookLane(ctx, lease)
	})
	return of.next, of.wait, err
}

// choose finds what is to be sent next in a lane: the first that is due, behind none that others still wait for. Of an endpoint that fails at everything only a
// probe is sent.
func (s *Service) choose(ctx context.Context, tx *store.Tx, l lane, e *Endpoint, now time.Time, more bool) (next *sending, wait time.Time, err error) {
	open, err := tx.ListOpenDeliveries(ctx, db.ListOpenDeliveriesParams{TenantID: l.tenant, EndpointID: l.endpoint, CustomerID: l.customer, PageLimit: looked})
	if err != nil || len(open) == 0 {
		return nil, time.Time{}, err
	}
	due, wait := firstDue(open, now)
	switch {
	case due == nil:
		return nil, wait, nil
	case e.ProbeAt != nil && now.Before(*e.ProbeAt):
		return nil, *e.ProbeAt, nil
	case !more:
		return nil, now, nil
	}
	event, err := tx.GetEvent(ctx, db.GetEventParams{TenantID: l.tenant, Tx: due.EventTx, ID: due.EventID})
	if store.IsNoRows(err) { // it is past its retention
		log, err := logged(Attempt{At: now.UTC(), Problem: "the event is no longer kept"})
		if err != nil {
			return nil, time.Time{}, err
		}
		if err := tx.SaveAttempt(ctx, db.SaveAttemptParams{TenantID: l.tenant, ID: due.ID, Status: "given_up", NextAt: due.NextAt, FailedAt: due.FailedAt, Attempt: log}); err != nil {
			return nil, time.Time{}, err
		}
		return s.choose(ctx, tx, l, e, now, more)
	}
	if err != nil {
		return nil, time.Time{}, err
	}
	told, err := tx.ToldToCRMs(ctx, event.ContractID)
	if err != nil {
		return nil, time.Time{}, err
	}
	body, err := s.body(Message{Event: event, Sequence: due.Sequence, Replay: due.Replay, CRM: told})
	if err != nil {
		return nil, time.Time{}, err
	}
	if e.ProbeAt != nil { // this one is the probe
		if err := standing(ctx, tx, e, now); err != nil {
			return nil, time.Time{}, err
		}
	}
	return &sending{delivery: *due, endpoint: *e, body: body}, time.Time{}, nil
}

// firstDue is the first of a lane's open deliveries that is due, where none before it is waited for; else when the first will be.
func firstDue(open []Delivery, now time.Time) (due *Delivery, wait time.Time) {
	for i, d := range open {
		if !now.Before(d.NextAt) {
			return &open[i], time.Time{}
		}
		if wait.IsZero() || d.NextAt.Before(wait) {
			wait = d.NextAt
		}
		if d.FailedAt == nil || !delivery.Passed(*d.FailedAt, now) {
			if d.FailedAt != nil && i+1 < len(open) && delivery.PassedAt(*d.FailedAt).Before(wait) {
				wait = delivery.PassedAt(*d.FailedAt)
			}
			return nil, wait
		}
	}
	return nil, wait
}

// note keeps how an attempt went, and what that says of the endpoint.
func (s *Service) note(ctx context.Context, tx *store.Tx, e *Endpoint, of sending, now time.Time) error {
	d := of.delivery
	log, err := logged(of.went)
	if err != nil {
		return err
	}
	p := db.SaveAttemptParams{TenantID: d.TenantID, ID: d.ID, Attempt: log, NextAt: d.NextAt, FailedAt: d.FailedAt}
	if of.went.Problem == "" {
		p.Status, p.DeliveredAt = "delivered", &now
		if err := tx.SaveAttempt(ctx, p); err != nil || e.FailingSince == nil {
			return err
		}
		e.FailingSince, e.Failures = nil, 0
		return standing(ctx, tx, e, now)
	}
	if p.FailedAt == nil {
		p.FailedAt = &now
	}
	at, again := delivery.Next(d.CreatedAt, now, d.Attempts+1)
	p.Status = "given_up"
	if again {
		p.Status, p.NextAt = "failed", at
	}
	if err := tx.SaveAttempt(ctx, p); err != nil {
		return err
	}
	if e.FailingSince == nil {
		e.FailingSince = &now
	}
	e.Failures++
	if err := standing(ctx, tx, e, now); err != nil {
		return err
	}
	if e.Enabled && delivery.Exhausted(*e.FailingSince, now) {
		return s.disable(ctx, tx, e, of.went.Problem)
	}
	return nil
}

// standing keeps since when and how often an endpoint has failed, and when it is tried next.
func standing(ctx context.Context, tx *store.Tx, e *Endpoint, now time.Time) error {
	e.ProbeAt = nil
	if e.FailingSince != nil {
		if at, only := delivery.Probe(e.Failures, *e.FailingSince, now); only {
			e.ProbeAt = &at
		}
	}
	return tx.SetWebhookStanding(ctx, db.SetWebhookStandingParams{TenantID: tx.Tenant.ID, ID: e.ID, FailingSince: e.FailingSince, Failures: e.Failures, ProbeAt: e.ProbeAt})
}

// disable ends deliveries to an endpoint that has failed at everything for days, and alerts people. What it isn't sent waits until it is enabled again.
func (s *Service) disable(ctx context.Context, tx *store.Tx, e *Endpoint, problem string) error {
	reason := "nothing has been delivered for three days: " + problem
	e.Enabled, e.DisabledReason = false, &reason
	if err := tx.UpdateWebhookEndpoint(ctx, db.UpdateWebhookEndpointParams{
		TenantID: tx.Tenant.ID, ID: e.ID, Url: e.Url, Description: e.Description, Types: e.Types, Enabled: false, DisabledReason: &reason, FailingSince: e.FailingSince, Failures: e.Failures, ProbeAt: e.ProbeAt, Now: tx.Tenant.Now,
	}); err != nil {
		return err
	}
	if err := tx.Record(ctx, store.Fact{Action: "disable_webhook_endpoint", Entity: "webhook_endpoint", ID: e.ID, After: bare(*e)}); err != nil {
		return err
	}
	if err := tx.RaiseAlerts(ctx, store.Alert{Kind: store.AlertWebhookDisabled, About: e.ID, On: tx.Tenant.Today, Seq: e.Version, Detail: "Webhookの送信先を停止しました（3日間すべて失敗）: " + problem}); err != nil {
		return err
	}
	return s.listened(ctx, tx)
}

// logged is an attempt as it is added to the log of a delivery.
func logged(a Attempt) (json.RawMessage, error) { return json.Marshal([]Attempt{a}) }

const (
	// lostAfter is how long something may be due before its job counts as lost.
	lostAfter = time.Minute
	// lanesTogether is how many lanes the sweep looks after at a time.
	lanesTogether = 1000
	// loggedFor is how long the log keeps what was delivered or given up, and forgottenTogether how much of it the sweep forgets at a time.
	loggedFor         = 90 * 24 * time.Hour
	forgottenTogether = 5000
)

// Undelivered hands on what hasn't been, lets lanes be worked whose jobs were lost, and forgets old deliveries: the sweep's part.
func (s *Service) Undelivered(ctx context.Context, tenant ID) error {
	if _, err := s.HandOn(ctx, tenant, 0); err != nil {
		return err
	}
	_, err := store.Write(ctx, s.store, system(tenant, "deliver_webhooks"), func(tx *store.Tx) (struct{}, error) {
		now := s.now()
		lanes, err := tx.ListOverdueLanes(ctx, db.ListOverdueLanesParams{TenantID: tenant, Before: now.Add(-lostAfter), PageLimit: lanesTogether})
		if err != nil {
			return struct{}{}, err
		}
		var jobs []task.Job
		for _, l := range lanes {
			jobs = append(jobs, task.WebhookLane{TenantID: tenant, EndpointID: l.EndpointID, CustomerID: l.CustomerID, At: now.Unix()})
		}
		if err := tx.EnqueueAll(ctx, jobs, task.UniqueIn(task.WebhookQueue)); err != nil {
			return struct{}{}, err
		}
		return struct{}{}, tx.ForgetWebhookDeliveries(ctx, db.ForgetWebhookDeliveriesParams{TenantID: tenant, BeforeID: store.IDAt(now.Add(-loggedFor)), PageLimit: forgottenTogether})
	})
	return err
}

// Later lets a lane be worked again at an instant.
func (s *Service) Later(ctx context.Context, tenant, endpoint, customer ID, at time.Time) error {
	_, err := store.Write(ctx, s.store, system(tenant, "deliver_webhooks"), func(tx *store.Tx) (struct{}, error) {
		// A whole second, not before it is due: jobs for the same one are one job.
		on := at.Add(time.Second - 1).Truncate(time.Second)
		opts := task.UniqueAt(on)
		opts.Queue = task.WebhookQueue
		return struct{}{}, tx.Enqueue(ctx, task.WebhookLane{TenantID: tenant, EndpointID: endpoint, CustomerID: customer, At: on.Unix()}, opts)
	})
	return err
}
