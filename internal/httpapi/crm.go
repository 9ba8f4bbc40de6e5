package httpapi

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/google/uuid"

	"keiyaku/api"
	corecrm "keiyaku/internal/core/crm"
	"keiyaku/internal/intake"
	"keiyaku/internal/service/crm"
	"keiyaku/internal/service/webhook"
	"keiyaku/internal/store"
)

// ListCrmConnections answers listCrmConnections.
func (s *Server) ListCrmConnections(ctx context.Context, _ api.ListCrmConnectionsRequestObject) (api.ListCrmConnectionsResponseObject, error) {
	found, err := s.desk.Inbox.List(ctx, tenantOf(ctx))
	if err != nil {
		return nil, err
	}
	answer := api.ListCrmConnections200JSONResponse{Items: []api.CrmConnection{}}
	for _, c := range found {
		v, err := crmConnectionView(c)
		if err != nil {
			return nil, err
		}
		answer.Items = append(answer.Items, v)
	}
	return answer, nil
}

// CreateCrmConnection answers createCrmConnection.
func (s *Server) CreateCrmConnection(ctx context.Context, r api.CreateCrmConnectionRequestObject) (api.CreateCrmConnectionResponseObject, error) {
	mapping, err := crmMappingOf(r.Body.Mapping)
	if err != nil {
		return nil, err
	}
	return write(ctx, api.CreateCrmConnectionResponseObject.VisitCreateCrmConnectionResponse, func(cmd store.Command) (crm.Made, error) {
		return s.desk.Inbox.Create(ctx, cmd, r.Body.OrganizationID, crm.Fields{Name: r.Body.Name, Enabled: true, Mapping: mapping})
	}, func(m crm.Made) (api.CreateCrmConnectionResponseObject, error) {
		v, err := madeCrmConnectionView(m)
		return api.CreateCrmConnection201JSONResponse{
			Body: v, Headers: api.CreateCrmConnection201ResponseHeaders{ETag: etag(m.Version), Location: "/v1/crm-connections/" + string(m.ID)},
		}, err
	})
}

// GetCrmConnection answers getCrmConnection.
func (s *Server) GetCrmConnection(ctx context.Context, r api.GetCrmConnectionRequestObject) (api.GetCrmConnectionResponseObject, error) {
	c, err := s.desk.Inbox.Get(ctx, tenantOf(ctx), idOf(r.CrmConnectionID))
	if err != nil {
		return nil, err
	}
	v, err := crmConnectionView(c)
	return api.GetCrmConnection200JSONResponse{Body: v, Headers: api.GetCrmConnection200ResponseHeaders{ETag: etag(c.Version)}}, err
}

// UpdateCrmConnection answers updateCrmConnection.
func (s *Server) UpdateCrmConnection(ctx context.Context, r api.UpdateCrmConnectionRequestObject) (api.UpdateCrmConnectionResponseObject, error) {
	mapping, err := crmMappingOf(r.Body.Mapping)
	if err != nil {
		return nil, err
	}
	return write(ctx, api.UpdateCrmConnectionResponseObject.VisitUpdateCrmConnectionResponse, func(cmd store.Command) (crm.Connection, error) {
		return s.desk.Inbox.Update(ctx, cmd, idOf(r.CrmConnectionID), match(r.Params.IfMatch), func(to *crm.Fields) {
			set(&to.Name, r.Body.Name)
			if r.Body.Enabled != nil {
				to.Enabled = *r.Body.Enabled
			}
			if r.Body.Mapping != nil {
				to.Mapping = mapping
			}
		})
	}, func(c crm.Connection) (api.UpdateCrmConnectionResponseObject, error) {
		v, err := crmConnectionView(c)
		return api.UpdateCrmConnection200JSONResponse{Body: v, Headers: api.UpdateCrmConnection200ResponseHeaders{ETag: etag(c.Version)}}, err
	})
}

// RotateCrmSecrets answers rotateCrmSecrets.
func (s *Server) RotateCrmSecrets(ctx context.Context, r api.RotateCrmSecretsRequestObject) (api.RotateCrmSecretsResponseObject, error) {
	overlap := int32(defaultOverlap)
	if r.Body.OverlapHours != nil {
		overlap = *r.Body.OverlapHours
	}
	return write(ctx, api.RotateCrmSecretsResponseObject.VisitRotateCrmSecretsResponse, func(cmd store.Command) (crm.Made, error) {
		return s.desk.Inbox.Rotate(ctx, cmd, idOf(r.CrmConnectionID), match(r.Params.IfMatch), time.Duration(overlap)*time.Hour)
	}, func(m crm.Made) (api.RotateCrmSecretsResponseObject, error) {
		v, err := madeCrmConnectionView(m)
		return api.RotateCrmSecrets200JSONResponse{Body: v, Headers: api.RotateCrmSecrets200ResponseHeaders{ETag: etag(m.Version)}}, err
	})
}

// triedID is the id of an event that is only tried.
const triedID = "test"

// TestCrmMessage answers testCrmMessage.
func (s *Server) TestCrmMessage(ctx context.Context, r api.TestCrmMessageRequestObject) (api.TestCrmMessageResponseObject, error) {
	source := crm.OutboundMessage
	if r.JSONBody != nil {
		source = crm.Event
	}
	trials, err := s.desk.Try(ctx, tenantOf(ctx), idOf(r.CrmConnectionID), source, triedID, bodyOf(ctx))
	if err != nil {
		return nil, err
	}
	answer := api.TestCrmMessage200JSONResponse{Items: []api.CrmTrial{}}
	for _, t := range trials {
		v, err := crmTrialView(t)
		if err != nil {
			return nil, err
		}
		answer.Items = append(answer.Items, v)
	}
	return answer, nil
}

// ListCrmContracts answers listCrmContracts.
func (s *Server) ListCrmContracts(ctx context.Context, r api.ListCrmContractsRequestObject) (api.ListCrmContractsResponseObject, error) {
	size := pageSize(r.Params.Limit)
	after, err := cursorText(r.Params.Cursor)
	if err != nil {
		return nil, err
	}
	found, err := s.desk.Inbox.Contracts(ctx, tenantOf(ctx), idOf(r.CrmConnectionID), r.Params.OpportunityID, after, size+1)
	if err != nil {
		return nil, err
	}
	var wrong error
	items, next := page(found, size, func(c crm.Contract) string { return c.OpportunityID }, func(c crm.Contract) api.CrmContract {
		v, err := crmContractView(c)
		if err != nil {
			wrong = err
		}
		return v
	})
	return api.ListCrmContracts200JSONResponse{Items: items, NextCursor: next}, wrong
}

// ListCrmMessages answers listCrmMessages.
func (s *Server) ListCrmMessages(ctx context.Context, r api.ListCrmMessagesRequestObject) (api.ListCrmMessagesResponseObject, error) {
	size := pageSize(r.Params.Limit)
	before, err := cursorID(r.Params.Cursor, store.LastID)
	if err != nil {
		return nil, err
	}
	found, err := s.desk.Inbox.Messages(ctx, tenantOf(ctx), crm.Filter{
		Connection: idOr(r.Params.CrmConnectionID), State: narrow[string](r.Params.State), Record: r.Params.RecordID, DealID: r.Params.DealID, Before: before, Limit: size + 1,
	})
	if err != nil {
		return nil, err
	}
	var wrong error
	items, next := page(found, size, func(m crm.Message) string { return string(m.ID) }, func(m crm.Message) api.CrmMessage {
		v, err := crmMessageView(m)
		if err != nil {
			wrong = err
		}
		return v
	})
	return api.ListCrmMessages200JSONResponse{Items: items, NextCursor: next}, wrong
}

// GetCrmMessage answers getCrmMessage.
func (s *Server) GetCrmMessage(ctx context.Context, r api.GetCrmMessageRequestObject) (api.GetCrmMessageResponseObject, error) {
	m, err := s.desk.Inbox.Message(ctx, tenantOf(ctx), idOf(r.CrmMessageID))
	if err != nil {
		return nil, err
	}
	v, err := crmMessageView(m)
	return api.GetCrmMessage200JSONResponse(v), err
}

// RetryCrmMessage answers retryCrmMessage.
func (s *Server) RetryCrmMessage(ctx context.Context, r api.RetryCrmMessageRequestObject) (api.RetryCrmMessageResponseObject, error) {
	return write(ctx, api.RetryCrmMessageResponseObject.VisitRetryCrmMessageResponse, func(cmd store.Command) (crm.Message, error) {
		return s.desk.Inbox.Retry(ctx, cmd, idOf(r.CrmMessageID))
	}, func(m crm.Message) (api.RetryCrmMessageResponseObject, error) {
		v, err := crmMessageView(m)
		return api.RetryCrmMessage200JSONResponse{Body: v}, err
	})
}

// acknowledged is the answer to an outbound message that is kept, by its WSDL.
const acknowledged = `<?xml version="1.0" encoding="UTF-8"?><soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body>` +
	`<notificationsResponse xmlns="http://soap.sforce.com/2005/09/outbound"><Ack>true</Ack></notificationsResponse></soapenv:Body></soapenv:Envelope>`

// ReceiveOutboundMessage answers receiveOutboundMessage.
func (s *Server) ReceiveOutboundMessage(ctx context.Context, r api.ReceiveOutboundMessageRequestObject) (api.ReceiveOutboundMessageResponseObject, error) {
	if _, err := s.receive(ctx, r.CrmConnectionID, crm.OutboundMessage); err != nil {
		return nil, err
	}
	return api.ReceiveOutboundMessage200TextXMLResponse{Body: bytes.NewReader([]byte(acknowledged)), ContentLength: int64(len(acknowledged))}, nil
}

// ReceiveCrmEvent answers receiveCrmEvent.
func (s *Server) ReceiveCrmEvent(ctx context.Context, r api.ReceiveCrmEventRequestObject) (api.ReceiveCrmEventResponseObject, error) {
	taken, err := s.receive(ctx, r.CrmConnectionID, crm.Event)
	if err != nil {
		return nil, err
	}
	return api.ReceiveCrmEvent200JSONResponse{Kept: int32(taken.Kept), Known: int32(taken.Known)}, nil
}

func (s *Server) receive(ctx context.Context, connection uuid.UUID, source string) (crm.Taken, error) {
	cmd := commandOf(ctx)
	cmd.Actor.Kind = store.System.Kind // in the audit trail, what is no client's is keiyaku's own
	return s.desk.Inbox.Receive(ctx, cmd, store.ID(connection.String()), source, signedID(ctx), bodyOf(ctx))
}

// crmMappingOf reads a mapping: the document's names are the core's.
func crmMappingOf(of *api.CrmMapping) (m corecrm.Mapping, err error) {
	if of == nil {
		return m, nil
	}
	text, err := json.Marshal(of)
	if err != nil {
		return m, err
	}
	return m, json.Unmarshal(text, &m)
}

func crmConnectionView(c crm.Connection) (api.CrmConnection, error) {
	v := api.CrmConnection{
		ID: idView(c.ID), Name: c.Name, OrganizationID: c.OrganizationID, Enabled: c.Enabled, Waiting: int32(c.Waiting), Failed: int32(c.Failed),
		PreviousSecretsUntil: optionalInstant(c.PreviousUntil), Version: int64(c.Version), CreatedAt: instantView(c.CreatedAt), UpdatedAt: instantView(c.UpdatedAt),
	}
	return v, json.Unmarshal(c.CrmConnection.Mapping, &v.Mapping)
}

func madeCrmConnectionView(m crm.Made) (api.CreatedCrmConnection, error) {
	v, err := crmConnectionView(m.Connection)
	path := ingressPath + string(m.ID) + "/" + m.Path
	return api.CreatedCrmConnection{CrmConnection: v, OutboundMessagesURL: path + "/outbound-messages", EventsURL: path + "/events", SigningSecret: webhook.Secret(m.Signing)}, err
}

func crmReasonView(code, detail *string) *api.CrmReason {
	if code == nil || *code == "" {
		return nil
	}
	return &api.CrmReason{Code: api.CrmReasonCode(*code), Detail: or(detail)}
}

func crmMessageView(m crm.Message) (api.CrmMessage, error) {
	v := api.CrmMessage{
		ID: idView(m.ID), CrmConnectionID: idView(m.ConnectionID), Source: api.CrmMessageSource(m.Source), NotificationID: m.NotificationID, Object: m.Object, RecordID: m.RecordID,
		DealID: m.DealID, State: api.CrmMessageState(m.State), Reason: crmReasonView(m.Reason, m.Detail), CustomerID: optionalID(m.CustomerID), ContractID: optionalID(m.ContractID),
		ChangeID: optionalID(m.ChangeID), NextAttemptAt: optionalInstant(m.NextAt), ReceivedAt: instantView(m.ReceivedAt), SettledAt: optionalInstant(m.SettledAt),
	}
	if m.Modstamp.After(time.Unix(0, 0)) {
		v.ModifiedAt = optionalInstant(&m.Modstamp)
	}
	if err := json.Unmarshal(m.Fields, &v.Fields); err != nil {
		return v, fmt.Errorf("reading the CRM message %s: %w", m.ID, err)
	}
	return v, nil
}

func crmTrialView(t intake.Trial) (api.CrmTrial, error) {
	v := api.CrmTrial{
		DealID: t.DealID, Object: t.Object, Outcome: api.CrmTrialOutcome(t.Decision.Outcome), Reason: crmReasonView(&t.Decision.Reason.Code, &t.Decision.Reason.Detail),
		Commands: []api.CrmCommand{}, Checked: t.Checked,
	}
	if t.Quiet > 0 {
		v.QuietSeconds = pointerTo(int32(t.Quiet / time.Second))
	}
	for _, c := range t.Decision.Commands {
		of := api.CrmCommand{
			Do: api.CrmCommandDo(c.Do), RecordID: c.RecordID, CustomerID: optionalID(c.CustomerID), BillingAccountID: optionalID(c.AccountID), ContractID: optionalID(c.ContractID),
		}
		if c.Kind != "" {
			of.Kind = pointerTo(api.CrmOpportunityKind(c.Kind))
		}
		if err := json.Unmarshal(c.Request, &of.Request); err != nil {
			return v, err
		}
		v.Commands = append(v.Commands, of)
	}
	return v, nil
}

func crmContractView(c store.ToldContract) (api.CrmContract, error) {
	v := api.CrmContract{
		CrmConnectionID: idView(c.ConnectionID), OpportunityID: c.OpportunityID, ContractID: idView(c.State.ID), Number: c.State.Number, Status: api.ContractStatus(c.State.Status),
		StartOn: dateView(c.State.StartOn), EndOn: optionalDate(c.State.EndOn), TermEndOn: optionalDate(c.State.TermEndOn), NextRenewalOn: optionalDate(c.State.NextRenewalOn),
		Version: int64(c.State.Version), Upsert: api.CrmUpsert{Method: api.CrmUpsertMethod(c.Upsert.Method), Path: c.Upsert.Path},
	}
	return v, json.Unmarshal(c.Upsert.Body, &v.Upsert.Body)
}
