// Package crm keeps the connections to CRMs that push what was sold: who may, the inbox of what came, and what was made of it. What comes of a message is decided in
// the core, and done where services are put together.
package crm

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"time"

	"github.com/google/uuid"

	"keiyaku/db"
	"keiyaku/internal/auth"
	"keiyaku/internal/core/crm"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/timeline"
	"keiyaku/internal/store"
)

// ID is the id type of the core.
type ID = timeline.ID

// Service keeps connections and their inboxes.
type Service struct {
	store *store.Store
	// now is the wall clock, also for sandboxes: who sends lives by it.
	now func() time.Time
}

// New makes the service over a store and the wall clock.
func New(s *store.Store, now func() time.Time) *Service { return &Service{s, now} }

// maxConnections is how many connections a tenant has at most.
const maxConnections = 20

// signingSize is how long the secret of signatures is, in bytes.
const signingSize = 32

// Connection is a CRM that pushes, with how many messages of its inbox want something.
type Connection struct {
	db.CrmConnection
	Waiting, Failed int
}

// Mapping is what a connection's records mean.
func (c Connection) Mapping() (m crm.Mapping, err error) {
	err = json.Unmarshal(c.CrmConnection.Mapping, &m)
	return m.Filled(), err
}

// Secrets are a connection's secrets as they are shown, once.
type Secrets struct {
	// Path is the secret of its paths; Signing that of signatures, as the libraries of Standard Webhooks take it.
	Path    string
	Signing []byte
}

// Made is a connection with secrets that were just made.
type Made struct {
	Connection
	Secrets
}

func newSecrets(tenant ID) (Secrets, []byte, error) {
	id, err := uuid.Parse(string(tenant))
	if err != nil {
		return Secrets{}, nil, err
	}
	key := auth.NewConnectionSecret(id)
	signing := make([]byte, signingSize)
	_, _ = rand.Read(signing) // it never fails
	hash := key.Hash()
	return Secrets{key.Reveal(), signing}, hash[:], nil
}

// Fields are what can be changed of a connection.
type Fields struct {
	Name    string
	Enabled bool
	Mapping crm.Mapping
}

func (f Fields) check() error {
	if pointer, problem := f.Mapping.Check(); problem != "" {
		return fault.At(fault.Rule, "/mapping"+pointer, "%s", problem)
	}
	return nil
}

// counted is how far messages that want something are counted.
const counted = 10_000

func counts(ctx context.Context, tx *store.Tx, row db.CrmConnection) (c Connection, err error) {
	c.CrmConnection = row
	for state, to := range map[crm.Outcome]*int{crm.Waits: &c.Waiting, crm.Failed: &c.Failed} {
		if *to, err = tx.CountCRMMessages(ctx, db.CountCRMMessagesParams{TenantID: tx.Tenant.ID, ConnectionID: row.ID, State: string(state), Bound: counted}); err != nil {
			return c, err
		}
	}
	return c, nil
}

func get(ctx context.Context, tx *store.Tx, id ID) (Connection, error) {
	row, err := tx.GetCRMConnection(ctx, db.GetCRMConnectionParams{TenantID: tx.Tenant.ID, ID: id})
	if err != nil {
		return Connection{}, store.Found(err, "CRM connection")
	}
	return counts(ctx, tx, row)
}

// bare is a connection without its secrets, for the audit trail.
func bare(c Connection) Connection {
	c.PathHash, c.SigningSecret, c.PreviousPathHash, c.PreviousSecret = nil, nil, nil, nil
	return c
}

// Create makes a connection, with secrets of its own.
func (s *Service) Create(ctx context.Context, cmd store.Command, organization string, f Fields) (Made, error) {
	organization, err := crm.NormalID(organization)
	if err != nil {
		return Made{}, fault.At(fault.Rule, "/organization_id", "%s", err)
	}
	f.Mapping = f.Mapping.Filled()
	if err := f.check(); err != nil {
		return Made{}, err
	}
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Made, error) {
		if _, err := tx.LockTenant(ctx, tx.Tenant.ID); err != nil { // one at a time, so that their number holds
			return Made{}, err
		}
		have, err := tx.ListCRMConnections(ctx, tx.Tenant.ID)
		if err != nil {
			return Made{}, err
		}
		if len(have) >= maxConnections {
			return Made{}, fault.New(fault.Rule, "there are %d CRM connections, which is all that there can be", maxConnections)
		}
		secrets, hash, err := newSecrets(tx.Tenant.ID)
		if err != nil {
			return Made{}, err
		}
		mapping, err := json.Marshal(f.Mapping)
		if err != nil {
			return Made{}, err
		}
		id := store.NewID()
		if err := tx.CreateCRMConnection(ctx, db.CreateCRMConnectionParams{
			TenantID: tx.Tenant.ID, ID: id, Name: f.Name, OrganizationID: organization, Mapping: mapping, PathHash: hash, SigningSecret: secrets.Signing, Now: tx.Tenant.Now,
		}); err != nil {
			return Made{}, err
		}
		made, err := get(ctx, tx, id)
		if err != nil {
			return Made{}, err
		}
		return Made{made, secrets}, tx.Record(ctx, store.Fact{Action: "create_crm_connection", Entity: "crm_connection", ID: id, After: bare(made)})
	})
}

// List lists all connections.
func (s *Service) List(ctx context.Context, tenant ID) ([]Connection, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) (out []Connection, err error) {
		rows, err := tx.ListCRMConnections(ctx, tenant)
		for _, row := range rows {
			c, err := counts(ctx, tx, row)
			if err != nil {
				return nil, err
			}
			out = append(out, c)
		}
		return out, err
	})
}

// Get reads a connection.
func (s *Service) Get(ctx context.Context, tenant, id ID) (Connection, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) (Connection, error) { return get(ctx, tx, id) })
}

// Update changes a connection. What waits or failed in its inbox isn't looked at again by that: it is retried.
func (s *Service) Update(ctx context.Context, cmd store.Command, id ID, match store.Match, change func(*Fields)) (Connection, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Connection, error) {
		before, err := lock(ctx, tx, id, match)
		if err != nil {
			return Connection{}, err
		}
		f := Fields{Name: before.Name, Enabled: before.Enabled}
		if f.Mapping, err = before.Mapping(); err != nil {
			return Connection{}, err
		}
		change(&f)
		f.Mapping = f.Mapping.Filled()
		if err := f.check(); err != nil {
			return Connection{}, err
		}
		mapping, err := json.Marshal(f.Mapping)
		if err != nil {
			return Connection{}, err
		}
		if err := tx.UpdateCRMConnection(ctx, db.UpdateCRMConnectionParams{TenantID: tx.Tenant.ID, ID: id, Name: f.Name, Enabled: f.Enabled, Mapping: mapping, Now: tx.Tenant.Now}); err != nil {
			return Connection{}, err
		}
		after, err := get(ctx, tx, id)
		if err != nil {
			return Connection{}, err
		}
		return after, tx.Record(ctx, store.Fact{Action: "update_crm_connection", Entity: "crm_connection", ID: id, Before: bare(before), After: bare(after)})
	})
}

func lock(ctx context.Context, tx *store.Tx, id ID, match store.Match) (Connection, error) {
	row, err := tx.LockCRMConnection(ctx, db.LockCRMConnectionParams{TenantID: tx.Tenant.ID, ID: id})
	if err != nil {
		return Connection{}, store.Found(err, "CRM connection")
	}
	return Connection{CrmConnection: row}, match.Check(row.Version)
}

// Rotate gives a connection new secrets. For a while those before them hold too, so that the CRM can take the new ones at its time.
func (s *Service) Rotate(ctx context.Context, cmd store.Command, id ID, match store.Match, overlap time.Duration) (Made, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Made, error) {
		if _, err := lock(ctx, tx, id, match); err != nil {
			return Made{}, err
		}
		secrets, hash, err := newSecrets(tx.Tenant.ID)
		if err != nil {
			return Made{}, err
		}
		until := s.now().Add(overlap)
		if err := tx.RotateCRMSecrets(ctx, db.RotateCRMSecretsParams{TenantID: tx.Tenant.ID, ID: id, PreviousUntil: &until, PathHash: hash, SigningSecret: secrets.Signing, Now: tx.Tenant.Now}); err != nil {
			return Made{}, err
		}
		after, err := get(ctx, tx, id)
		if err != nil {
			return Made{}, err
		}
		return Made{after, secrets}, tx.Record(ctx, store.Fact{Action: "rotate_crm_secrets", Entity: "crm_connection", ID: id, After: map[string]any{"previous_until": until}})
	})
}
