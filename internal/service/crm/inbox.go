package crm

import (
	"context"
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"time"

	"keiyaku/db"
	"keiyaku/internal/core/crm"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/store"
	"keiyaku/internal/task"
)

// The ways in which messages come.
const (
	OutboundMessage = "outbound_message"
	Event           = "event"
)

// Read reads what came: the envelope of an outbound message, or an event, whose own id is that of its message. What can't be read, and what says to be of another
// organization than the connection's, is refused.
func (c Connection) Read(source, id string, body []byte) (crm.Received, error) {
	var received crm.Received
	var err error
	if source == OutboundMessage {
		received, err = crm.ReadOutboundMessage(body)
	} else {
		received, err = crm.ReadEvent(id, body)
	}
	var wrong *crm.Malformed
	if errors.As(err, &wrong) {
		return received, fault.Wrap(err, fault.Invalid, "the message can't be read: %s", wrong.Reason)
	}
	if err == nil && received.OrganizationID != c.OrganizationID {
		return received, fault.New(fault.Forbidden, "the message is of the organization %s, and the connection is for another one", received.OrganizationID)
	}
	return received, err
}

// Taken is what became of messages that came together.
type Taken struct {
	// Kept are new; Known had come before, and nothing was done about them.
	Kept, Known int
}

// received is a row of the inbox, as it is written.
type received struct {
	TenantID       ID              `json:"tenant_id"`
	ID             ID              `json:"id"`
	ConnectionID   ID              `json:"connection_id"`
	Source         string          `json:"source"`
	NotificationID string          `json:"notification_id"`
	Modstamp       time.Time       `json:"modstamp"`
	Object         string          `json:"object"`
	RecordID       string          `json:"record_id"`
	DealID         string          `json:"deal_id"`
	AccountID      *string         `json:"account_id"`
	Fields         json.RawMessage `json:"fields"`
	State          crm.Outcome     `json:"state"`
	Reason         *string         `json:"reason"`
	Detail         *string         `json:"detail"`
	NextAt         *time.Time      `json:"next_at"`
	ReceivedAt     time.Time       `json:"received_at"`
	SettledAt      *time.Time      `json:"settled_at"`
}

// Receive puts what came into the inbox, all of it or nothing, and lets it be worked. What has come before is passed over; what can't be used stands there with why.
func (s *Service) Receive(ctx context.Context, cmd store.Command, connection ID, source, id string, body []byte) (Taken, error) {
	c, err := s.Get(ctx, cmd.TenantID, connection)
	if err != nil {
		return Taken{}, err
	}
	in, err := c.Read(source, id, body)
	if err != nil {
		return Taken{}, err
	}
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Taken, error) {
		rows := make([]received, len(in.Messages))
		for i, m := range in.Messages {
			if rows[i], err = s.row(tx, connection, source, m); err != nil {
				return Taken{}, err
			}
		}
		// In one order, so that two who bring the same can't wait for each other.
		slices.SortStableFunc(rows, func(a, b received) int { return strings.Compare(a.NotificationID, b.NotificationID) })
		content, err := json.Marshal(rows)
		if err != nil {
			return Taken{}, err
		}
		kept, err := tx.ReceiveCRMMessages(ctx, content)
		if err != nil {
			return Taken{}, err
		}
		of, details := map[string]ID{}, map[ID]*string{}
		for _, r := range rows {
			details[r.ID] = r.Detail
		}
		var failed []store.Alert
		for _, k := range kept {
			if crm.Outcome(k.State) == crm.Waits {
				of[k.DealID] = k.ID
			} else {
				failed = append(failed, failure(tx, c.Name, k.ID, *details[k.ID]))
			}
		}
		var jobs []task.Job
		for deal, message := range of {
			jobs = append(jobs, task.CRMDeal{TenantID: tx.Tenant.ID, ConnectionID: connection, DealID: deal, MessageID: message})
		}
		if err := tx.EnqueueAll(ctx, jobs, task.Unique()); err != nil {
			return Taken{}, err
		}
		return Taken{len(kept), len(rows) - len(kept)}, tx.RaiseAlerts(ctx, failed...)
	})
}

// failure is the alert of a message that failed.
func failure(tx *store.Tx, connection string, message ID, detail string) store.Alert {
	return store.Alert{Kind: store.AlertFailedJob, About: message, On: tx.Tenant.Today, Detail: "CRMからのメッセージを処理できません（" + connection + "）: " + detail}
}

func (s *Service) row(tx *store.Tx, connection ID, source string, m crm.Message) (received, error) {
	fields, err := json.Marshal(m.Fields)
	now := s.now().UTC()
	r := received{
		TenantID: tx.Tenant.ID, ID: store.NewID(), ConnectionID: connection, Source: source, NotificationID: m.NotificationID, Modstamp: m.Modstamp, Object: m.Object,
		RecordID: m.RecordID, DealID: m.DealID(), Fields: fields, State: crm.Waits, ReceivedAt: now,
	}
	if m.Modstamp.IsZero() {
		r.Modstamp = time.Unix(0, 0).UTC()
	}
	if account := m.AccountID(); account != "" {
		r.AccountID = &account
	}
	if reason := m.Unusable(); reason.Code != "" {
		r.State, r.Reason, r.Detail, r.SettledAt = crm.Failed, &reason.Code, &reason.Detail, &now
		return r, err
	}
	code := crm.JustReceived
	r.Reason, r.NextAt = &code, &now
	return r, err
}

// Message is something that came.
type Message = db.CrmMessage

// Filter is which messages to list; what is empty doesn't count.
type Filter struct {
	Connection     ID
	State          *string
	Record, DealID *string
	Before         ID
	Limit          int
}

// Messages lists what came, newest first.
func (s *Service) Messages(ctx context.Context, tenant ID, f Filter) ([]Message, error) {
	for _, id := range []*string{f.Record, f.DealID} {
		if id != nil {
			if long, err := crm.NormalID(*id); err == nil {
				*id = long
			}
		}
	}
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]Message, error) {
		if err := tx.PlanForValues(ctx); err != nil {
			return nil, err
		}
		return tx.ListCRMMessages(ctx, db.ListCRMMessagesParams{
			TenantID: tenant, Before: f.Before, ConnectionID: f.Connection, State: f.State, RecordID: f.Record, DealID: f.DealID, PageLimit: f.Limit,
		})
	})
}

// Message reads one.
func (s *Service) Message(ctx context.Context, tenant, id ID) (Message, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) (Message, error) { return message(ctx, tx, id) })
}

func message(ctx context.Context, tx *store.Tx, id ID) (Message, error) {
	m, err := tx.GetCRMMessage(ctx, db.GetCRMMessageParams{TenantID: tx.Tenant.ID, ID: id})
	return m, store.Found(err, "CRM message")
}

// Retry looks again at a message, and at what else belongs to its deal: after the mapping, the catalogue or the customer was mended.
func (s *Service) Retry(ctx context.Context, cmd store.Command, id ID) (Message, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Message, error) {
		before, err := message(ctx, tx, id)
		if err != nil {
			return Message{}, err
		}
		switch {
		case before.State == string(crm.Done) || before.State == string(crm.Superseded):
			return Message{}, fault.New(fault.Conflict, "the message is %s: there is nothing to try again", before.State)
		case !before.Modstamp.After(time.Unix(0, 0)):
			return Message{}, fault.New(fault.Conflict, "the message can't be used whatever is mended: %s", *before.Detail)
		}
		deal := db.LockCRMMessagesOfDealParams{TenantID: tx.Tenant.ID, ConnectionID: before.ConnectionID, DealID: before.DealID, PageLimit: maxDealMessages}
		if _, err := tx.LockCRMMessagesOfDeal(ctx, deal); err != nil { // in the order in which others lock them
			return Message{}, err
		}
		now := s.now()
		if err := tx.RetryCRMDeal(ctx, db.RetryCRMDealParams{TenantID: deal.TenantID, ConnectionID: deal.ConnectionID, DealID: deal.DealID, Now: &now}); err != nil {
			return Message{}, err
		}
		if err := s.wake(ctx, tx, before.ConnectionID, before.DealID); err != nil {
			return Message{}, err
		}
		after, err := message(ctx, tx, id)
		if err != nil {
			return Message{}, err
		}
		return after, tx.Record(ctx, store.Fact{Action: "retry_crm_message", Entity: "crm_message", ID: id, After: map[string]any{"deal_id": before.DealID}})
	})
}

// wake lets a deal be worked now.
func (s *Service) wake(ctx context.Context, tx *store.Tx, connection ID, deals ...string) error {
	var jobs []task.Job
	for _, deal := range deals {
		jobs = append(jobs, task.CRMDeal{TenantID: tx.Tenant.ID, ConnectionID: connection, DealID: deal, MessageID: store.NewID()})
	}
	return tx.EnqueueAll(ctx, jobs, task.Unique())
}
