// Package webhook tells other systems what happens: each event goes to every endpoint that listens for it, signed, in the order in which it happened to a
// customer, until it is acknowledged or three days have passed.
package webhook

import (
	"context"
	"crypto/rand"
	"encoding/base64"
	"encoding/json"
	"slices"
	"time"

	"keiyaku/db"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/timeline"
	"keiyaku/internal/store"
	"keiyaku/internal/task"
)

// ID is the id type of the core.
type ID = timeline.ID

// Endpoint is where somebody listens.
type Endpoint = db.WebhookEndpoint

// Event is something that happened, as the feed has it.
type Event = db.GetEventRow

// Message is what an endpoint is told.
type Message struct {
	Event Event
	// Sequence counts what the endpoint is told of one customer (or of none), from 1 on without a gap.
	Sequence int
	// Replay tells that it was asked for again.
	Replay bool
	// CRM is the contract that the event is of, where a CRM knows it, as it stands now.
	CRM []store.ToldContract
}

// Sender puts messages on the wire.
type Sender interface {
	// CheckURL tells what is wrong with a URL; nil for nothing.
	CheckURL(url string) error
	// Send sends a body once, under an id, signed with all secrets. problem says what went wrong and is empty for nothing; status is 0 where there was no answer.
	Send(ctx context.Context, url, id string, at time.Time, body []byte, secrets [][]byte) (status int, took time.Duration, problem string)
}

// Service keeps endpoints and delivers to them.
type Service struct {
	store  *store.Store
	sender Sender
	// body writes a message as it is sent.
	body func(Message) ([]byte, error)
	// now is the wall clock, also for sandboxes: receivers live by it.
	now func() time.Time
}

// New makes the service over a store, a sender, the form of messages, and the wall clock.
func New(s *store.Store, sender Sender, body func(Message) ([]byte, error), now func() time.Time) *Service {
	return &Service{s, sender, body, now}
}

// maxEndpoints is how many endpoints a tenant has at most.
const maxEndpoints = 20

// secretSize is how long a secret is, in bytes: the specification asks for 24 to 64.
const secretSize = 32

// Secret is a secret as it is shown, once.
func Secret(secret []byte) string { return "whsec_" + base64.StdEncoding.EncodeToString(secret) }

func newSecret() []byte {
	secret := make([]byte, secretSize)
	_, _ = rand.Read(secret) // it never fails
	return secret
}

// Fields are what can be changed of an endpoint.
type Fields struct {
	URL         string
	Description *string
	// Types are the types of events that it gets; none for all.
	Types   []string
	Enabled bool
}

func (s *Service) check(f Fields) error {
	if err := s.sender.CheckURL(f.URL); err != nil {
		return fault.At(fault.Rule, "/url", "nothing can be sent there: %s", err)
	}
	return nil
}

// Create makes an endpoint, with a secret of its own. It gets what happens from now on; with all of the past, everything from the first event on.
func (s *Service) Create(ctx context.Context, cmd store.Command, f Fields, past bool) (Endpoint, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Endpoint, error) {
		if err := s.check(f); err != nil {
			return Endpoint{}, err
		}
		if _, err := tx.LockTenant(ctx, tx.Tenant.ID); err != nil { // one at a time, so that their number holds
			return Endpoint{}, err
		}
		have, err := tx.ListWebhookEndpoints(ctx, tx.Tenant.ID)
		if err != nil {
			return Endpoint{}, err
		}
		if len(have) >= maxEndpoints {
			return Endpoint{}, fault.New(fault.Rule, "there are %d webhook endpoints, which is all that there can be", maxEndpoints)
		}
		id, place := store.NewID(), 0
		if !past { // what others are writing meanwhile counts as from now on
			if place, err = tx.OldestTransaction(ctx); err != nil {
				return Endpoint{}, err
			}
			place--
		}
		if err := tx.CreateWebhookEndpoint(ctx, db.CreateWebhookEndpointParams{
			TenantID: tx.Tenant.ID, ID: id, Url: f.URL, Description: f.Description, Types: f.Types, Secret: newSecret(), AfterTx: place, AfterID: store.LastID, Now: tx.Tenant.Now,
		}); err != nil {
			return Endpoint{}, err
		}
		made, err := get(ctx, tx, id)
		if err != nil {
			return Endpoint{}, err
		}
		if err := s.listened(ctx, tx); err != nil {
			return Endpoint{}, err
		}
		return made, tx.Record(ctx, store.Fact{Action: "create_webhook_endpoint", Entity: "webhook_endpoint", ID: id, After: bare(made)})
	})
}

// bare is an endpoint without its secrets, for the audit trail.
func bare(e Endpoint) Endpoint {
	e.Secret, e.PreviousSecret = nil, nil
	return e
}

func get(ctx context.Context, tx *store.Tx, id ID) (Endpoint, error) {
	e, err := tx.GetWebhookEndpoint(ctx, db.GetWebhookEndpointParams{TenantID: tx.Tenant.ID, ID: id})
	return e, store.Found(err, "webhook endpoint")
}

func lock(ctx context.Context, tx *store.Tx, id ID) (Endpoint, error) {
	e, err := tx.LockWebhookEndpoint(ctx, db.LockWebhookEndpointParams{TenantID: tx.Tenant.ID, ID: id})
	return e, store.Found(err, "webhook endpoint")
}

// listened notes with the tenant whether anybody listens, and lets what an endpoint hasn't got yet be handed on.
func (s *Service) listened(ctx context.Context, tx *store.Tx) error {
	all, err := tx.ListWebhookEndpoints(ctx, tx.Tenant.ID)
	if err != nil {
		return err
	}
	enabled := slices.ContainsFunc(all, func(e Endpoint) bool { return e.Enabled })
	if err := tx.SetListenedTo(ctx, db.SetListenedToParams{ID: tx.Tenant.ID, ListenedTo: enabled}); err != nil || !enabled {
		return err
	}
	return tx.HandOn(ctx)
}

// List lists all endpoints.
func (s *Service) List(ctx context.Context, tenant ID) ([]Endpoint, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]Endpoint, error) { return tx.ListWebhookEndpoints(ctx, tenant) })
}

// Get reads an endpoint.
func (s *Service) Get(ctx context.Context, tenant, id ID) (Endpoint, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) (Endpoint, error) { return get(ctx, tx, id) })
}

// Update changes an endpoint. One that is enabled again gets all that it missed.
func (s *Service) Update(ctx context.Context, cmd store.Command, id ID, match store.Match, change func(*Fields)) (Endpoint, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Endpoint, error) {
		if _, err := tx.LockTenant(ctx, tx.Tenant.ID); err != nil {
			return Endpoint{}, err
		}
		before, err := lock(ctx, tx, id)
		if err != nil {
			return Endpoint{}, err
		}
		if err := match.Check(before.Version); err != nil {
			return Endpoint{}, err
		}
		f := Fields{URL: before.Url, Description: before.Description, Types: before.Types, Enabled: before.Enabled}
		change(&f)
		if err := s.check(f); err != nil {
			return Endpoint{}, err
		}
		to := db.UpdateWebhookEndpointParams{
			TenantID: tx.Tenant.ID, ID: id, Url: f.URL, Description: f.Description, Types: f.Types, Enabled: f.Enabled, Now: tx.Tenant.Now,
			DisabledReason: before.DisabledReason, FailingSince: before.FailingSince, Failures: before.Failures, ProbeAt: before.ProbeAt,
		}
		if f.Enabled && !before.Enabled || f.URL != before.Url { // it begins anew
			to.DisabledReason, to.FailingSince, to.Failures, to.ProbeAt = nil, nil, 0, nil
		}
		if err := tx.UpdateWebhookEndpoint(ctx, to); err != nil {
			return Endpoint{}, err
		}
		after, err := get(ctx, tx, id)
		if err != nil {
			return Endpoint{}, err
		}
		if err := s.listened(ctx, tx); err != nil {
			return Endpoint{}, err
		}
		return after, tx.Record(ctx, store.Fact{Action: "update_webhook_endpoint", Entity: "webhook_endpoint", ID: id, Before: bare(before), After: bare(after)})
	})
}

// Rotate gives an endpoint a new secret. For a while the one before it signs too, so that the receiver can take the new one at its time.
func (s *Service) Rotate(ctx context.Context, cmd store.Command, id ID, match store.Match, overlap time.Duration) (Endpoint, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Endpoint, error) {
		before, err := lock(ctx, tx, id)
		if err != nil {
			return Endpoint{}, err
		}
		if err := match.Check(before.Version); err != nil {
			return Endpoint{}, err
		}
		until := s.now().Add(overlap)
		if err := tx.RotateWebhookSecret(ctx, db.RotateWebhookSecretParams{TenantID: tx.Tenant.ID, ID: id, Secret: newSecret(), PreviousUntil: &until, Now: tx.Tenant.Now}); err != nil {
			return Endpoint{}, err
		}
		after, err := get(ctx, tx, id)
		if err != nil {
			return Endpoint{}, err
		}
		return after, tx.Record(ctx, store.Fact{Action: "rotate_webhook_secret", Entity: "webhook_endpoint", ID: id, After: map[string]any{"previous_until": until}})
	})
}

// Delete takes an endpoint away, with the log of what it was sent.
func (s *Service) Delete(ctx context.Context, cmd store.Command, id ID) error {
	_, err := store.Write(ctx, s.store, cmd, func(tx *store.Tx) (struct{}, error) {
		if _, err := tx.LockTenant(ctx, tx.Tenant.ID); err != nil {
			return struct{}{}, err
		}
		before, err := lock(ctx, tx, id)
		if err != nil {
			return struct{}{}, err
		}
		if _, err := tx.DeleteWebhookEndpoint(ctx, db.DeleteWebhookEndpointParams{TenantID: tx.Tenant.ID, ID: id}); err != nil {
			return struct{}{}, err
		}
		if err := s.listened(ctx, tx); err != nil {
			return struct{}{}, err
		}
		return struct{}{}, tx.Record(ctx, store.Fact{Action: "delete_webhook_endpoint", Entity: "webhook_endpoint", ID: id, Before: bare(before)})
	})
	return err
}

// TestType is the type of what Test sends: no event is of it.
const TestType = "webhook.test"

// Test sends a message that says nothing, at once and once, and tells how that went. It is in no sequence and in no log of deliveries.
func (s *Service) Test(ctx context.Context, tenant, id ID) (Attempt, error) {
	var today Event
	e, err := store.Read(ctx, s.store, tenant, func(tx *store.Tx) (Endpoint, error) {
		today = Event{ID: store.NewID(), Type: TestType, OccurredAt: tx.Tenant.Now, EffectiveOn: tx.Tenant.Today, Summary: "テスト送信", Data: []byte(`{"differences": []}`)}
		return get(ctx, tx, id)
	})
	if err != nil {
		return Attempt{}, err
	}
	body, err := s.body(Message{Event: today})
	if err != nil {
		return Attempt{}, err
	}
	return s.attempt(ctx, e, string(today.ID), body), nil
}

// secrets are what a message to an endpoint is signed with now.
func (s *Service) secrets(e Endpoint) [][]byte {
	out := [][]byte{e.Secret}
	if e.PreviousUntil != nil && s.now().Before(*e.PreviousUntil) {
		out = append(out, e.PreviousSecret)
	}
	return out
}

// Delivery is something that an endpoint is told.
type Delivery = db.WebhookDelivery

// Attempt is one attempt to deliver something.
type Attempt struct {
	At time.Time `json:"at"`
	// ResponseStatus is that of the answer; 0 for none.
	ResponseStatus int    `json:"response_status,omitempty"`
	TookMS         int64  `json:"took_ms"`
	Problem        string `json:"problem,omitempty"`
}

// attempt sends a message to an endpoint once.
func (s *Service) attempt(ctx context.Context, e Endpoint, id string, body []byte) Attempt {
	at := s.now()
	status, took, problem := s.sender.Send(ctx, e.Url, id, at, body, s.secrets(e))
	return Attempt{At: at.UTC(), ResponseStatus: status, TookMS: took.Milliseconds(), Problem: problem}
}

// Attempts are those that were made at a delivery, in their order.
func Attempts(d Delivery) (out []Attempt, err error) {
	err = json.Unmarshal(d.Log, &out)
	return out, err
}

// Filter is which deliveries to list; what is empty doesn't count.
type Filter struct {
	Endpoint, Event ID
	Status          *string
	Before          ID
	Limit           int
}

// Deliveries lists what endpoints were and will be told, newest first.
func (s *Service) Deliveries(ctx context.Context, tenant ID, f Filter) ([]Delivery, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]Delivery, error) {
		if err := tx.PlanForValues(ctx); err != nil {
			return nil, err
		}
		return tx.ListWebhookDeliveries(ctx, db.ListWebhookDeliveriesParams{
			TenantID: tenant, Before: f.Before, EndpointID: f.Endpoint, EventID: f.Event, Status: f.Status, PageLimit: f.Limit,
		})
	})
}

// Delivery reads one.
func (s *Service) Delivery(ctx context.Context, tenant, id ID) (Delivery, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) (Delivery, error) {
		d, err := tx.GetWebhookDelivery(ctx, db.GetWebhookDeliveryParams{TenantID: tenant, ID: id})
		return d, store.Found(err, "webhook delivery")
	})
}

// Selection is what to send again of what an endpoint was or was to be sent: what was made from one instant on and before another, of a status, of some
// events; what is empty doesn't count.
type Selection struct {
	From, Until *time.Time
	Status      *string
	Events      []ID
}

// maxReplayed is how much one request sends again.
const maxReplayed = 10_000

// Replay sends again what an endpoint was sent before, in the same order and under new numbers of its sequences, and tells how much that is. The ids of the
// messages are those of their events, so a receiver that has one already can tell.
func (s *Service) Replay(ctx context.Context, cmd store.Command, endpoint ID, of Selection) (int, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (int, error) {
		e, err := lock(ctx, tx, endpoint)
		if err != nil {
			return 0, err
		}
		if !e.Enabled {
			return 0, fault.New(fault.Conflict, "the endpoint is disabled: enable it first")
		}
		p := db.ListDeliveriesToReplayParams{TenantID: tx.Tenant.ID, EndpointID: endpoint, FromID: store.NilID, UntilID: store.LastID, Status: of.Status, EventIds: of.Events, PageLimit: maxReplayed + 1}
		if of.From != nil {
			p.FromID = store.IDAt(*of.From)
		}
		if of.Until != nil {
			p.UntilID = store.IDAt(*of.Until)
		}
		if err := tx.PlanForValues(ctx); err != nil {
			return 0, err
		}
		rows, err := tx.ListDeliveriesToReplay(ctx, p)
		if err != nil {
			return 0, err
		}
		if len(rows) > maxReplayed {
			return 0, fault.New(fault.Rule, "that is more than %d deliveries: choose a shorter time", maxReplayed)
		}
		events := make([]handed, len(rows))
		for i, r := range rows {
			events[i] = handed{Tx: r.EventTx, ID: r.EventID, Type: r.Type, CustomerID: r.CustomerID}
		}
		if err := s.enter(ctx, tx, endpoint, events, true); err != nil {
			return 0, err
		}
		return len(rows), tx.Record(ctx, store.Fact{Action: "replay_webhook_deliveries", Entity: "webhook_endpoint", ID: endpoint, After: map[string]any{"deliveries": len(rows)}})
	})
}

// handed is an event that is handed on.
type handed = db.ListEventsFromRow

// enter puts events at the end of an endpoint's lanes, and lets those be worked.
func (s *Service) enter(ctx context.Context, tx *store.Tx, endpoint ID, events []handed, replay bool) error {
	if len(events) == 0 {
		return nil
	}
	counts := map[ID]int{}
	for _, e := range events {
		counts[store.OrNil(e.CustomerID)]++
	}
	customers := make([]ID, 0, len(counts))
	for c := range counts {
		customers = append(customers, c)
	}
	slices.Sort(customers) // so that two can't wait for each other
	next := map[ID]int{}
	var jobs []task.Job
	for _, c := range customers {
		last, err := tx.TakeSequences(ctx, db.TakeSequencesParams{TenantID: tx.Tenant.ID, EndpointID: endpoint, CustomerID: c, N: counts[c]})
		if err != nil {
			return err
		}
		next[c] = last - counts[c] + 1
		jobs = append(jobs, task.WebhookLane{TenantID: tx.Tenant.ID, EndpointID: endpoint, CustomerID: c, Sequence: last})
	}
	p := db.CreateWebhookDeliveriesParams{TenantID: tx.Tenant.ID, EndpointID: endpoint, Replay: replay, Now: s.now()}
	for _, e := range events {
		c := store.OrNil(e.CustomerID)
		p.Ids, p.Customers, p.Sequences = append(p.Ids, store.NewID()), append(p.Customers, c), append(p.Sequences, next[c])
		p.EventTxs, p.EventIds, p.Types = append(p.EventTxs, e.Tx), append(p.EventIds, e.ID), append(p.Types, e.Type)
		next[c]++
	}
	if err := tx.CreateWebhookDeliveries(ctx, p); err != nil {
		return err
	}
	return tx.EnqueueAll(ctx, jobs, task.UniqueIn(task.WebhookQueue))
}
