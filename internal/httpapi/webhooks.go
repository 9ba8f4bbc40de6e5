package httpapi

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"keiyaku/api"
	"keiyaku/internal/service/alerting"
	"keiyaku/internal/service/webhook"
	"keiyaku/internal/store"
)

// WebhookBody writes a message as the document says that it is sent: with the event as the feed has it.
func WebhookBody(m webhook.Message) ([]byte, error) {
	event, err := eventView(alerting.Event(m.Event))
	if err != nil {
		return nil, err
	}
	message := api.WebhookMessage{Type: event.Type, Timestamp: event.OccurredAt, Sequence: int64(m.Sequence), Replay: m.Replay, Data: event}
	for _, told := range m.CRM {
		v, err := crmContractView(told)
		if err != nil {
			return nil, err
		}
		message.Crm = append(message.Crm, v)
	}
	return json.Marshal(message)
}

// ListWebhookEndpoints answers listWebhookEndpoints.
func (s *Server) ListWebhookEndpoints(ctx context.Context, _ api.ListWebhookEndpointsRequestObject) (api.ListWebhookEndpointsResponseObject, error) {
	found, err := s.webhooks.List(ctx, tenantOf(ctx))
	return api.ListWebhookEndpoints200JSONResponse{Items: list(found, webhookEndpointView)}, err
}

// CreateWebhookEndpoint answers createWebhookEndpoint.
func (s *Server) CreateWebhookEndpoint(ctx context.Context, r api.CreateWebhookEndpointRequestObject) (api.CreateWebhookEndpointResponseObject, error) {
	in := webhook.Fields{URL: r.Body.URL, Description: r.Body.Description, Types: eventTypes(r.Body.Types)}
	return write(ctx, api.CreateWebhookEndpointResponseObject.VisitCreateWebhookEndpointResponse, func(cmd store.Command) (webhook.Endpoint, error) {
		return s.webhooks.Create(ctx, cmd, in, r.Body.Past != nil && *r.Body.Past)
	}, func(e webhook.Endpoint) (api.CreateWebhookEndpointResponseObject, error) {
		return api.CreateWebhookEndpoint201JSONResponse{
			Body: createdEndpointView(e), Headers: api.CreateWebhookEndpoint201ResponseHeaders{ETag: etag(e.Version), Location: "/v1/webhook-endpoints/" + string(e.ID)},
		}, nil
	})
}

// GetWebhookEndpoint answers getWebhookEndpoint.
func (s *Server) GetWebhookEndpoint(ctx context.Context, r api.GetWebhookEndpointRequestObject) (api.GetWebhookEndpointResponseObject, error) {
	e, err := s.webhooks.Get(ctx, tenantOf(ctx), idOf(r.WebhookEndpointID))
	if err != nil {
		return nil, err
	}
	return api.GetWebhookEndpoint200JSONResponse{Body: webhookEndpointView(e), Headers: api.GetWebhookEndpoint200ResponseHeaders{ETag: etag(e.Version)}}, nil
}

// UpdateWebhookEndpoint answers updateWebhookEndpoint.
func (s *Server) UpdateWebhookEndpoint(ctx context.Context, r api.UpdateWebhookEndpointRequestObject) (api.UpdateWebhookEndpointResponseObject, error) {
	return write(ctx, api.UpdateWebhookEndpointResponseObject.VisitUpdateWebhookEndpointResponse, func(cmd store.Command) (webhook.Endpoint, error) {
		return s.webhooks.Update(ctx, cmd, idOf(r.WebhookEndpointID), match(r.Params.IfMatch), func(to *webhook.Fields) {
			set(&to.URL, r.Body.URL)
			if r.Body.Enabled != nil {
				to.Enabled = *r.Body.Enabled
			}
			if r.Body.Description != nil {
				to.Description = r.Body.Description
			}
			if r.Body.Types != nil {
				to.Types = eventTypes(r.Body.Types)
			}
		})
	}, func(e webhook.Endpoint) (api.UpdateWebhookEndpointResponseObject, error) {
		return api.UpdateWebhookEndpoint200JSONResponse{Body: webhookEndpointView(e), Headers: api.UpdateWebhookEndpoint200ResponseHeaders{ETag: etag(e.Version)}}, nil
	})
}

// DeleteWebhookEndpoint answers deleteWebhookEndpoint.
func (s *Server) DeleteWebhookEndpoint(ctx context.Context, r api.DeleteWebhookEndpointRequestObject) (api.DeleteWebhookEndpointResponseObject, error) {
	return write(ctx, api.DeleteWebhookEndpointResponseObject.VisitDeleteWebhookEndpointResponse, func(cmd store.Command) (struct{}, error) {
		return struct{}{}, s.webhooks.Delete(ctx, cmd, idOf(r.WebhookEndpointID))
	}, func(struct{}) (api.DeleteWebhookEndpointResponseObject, error) {
		return api.DeleteWebhookEndpoint204Response{}, nil
	})
}

// defaultOverlap is the document's default for overlap_hours.
const defaultOverlap = 24

// RotateWebhookSecret answers rotateWebhookSecret.
func (s *Server) RotateWebhookSecret(ctx context.Context, r api.RotateWebhookSecretRequestObject) (api.RotateWebhookSecretResponseObject, error) {
	overlap := int32(defaultOverlap)
	if r.Body.OverlapHours != nil {
		overlap = *r.Body.OverlapHours
	}
	return write(ctx, api.RotateWebhookSecretResponseObject.VisitRotateWebhookSecretResponse, func(cmd store.Command) (webhook.Endpoint, error) {
		return s.webhooks.Rotate(ctx, cmd, idOf(r.WebhookEndpointID), match(r.Params.IfMatch), time.Duration(overlap)*time.Hour)
	}, func(e webhook.Endpoint) (api.RotateWebhookSecretResponseObject, error) {
		return api.RotateWebhookSecret200JSONResponse{Body: createdEndpointView(e), Headers: api.RotateWebhookSecret200ResponseHeaders{ETag: etag(e.Version)}}, nil
	})
}

// TestWebhookEndpoint answers testWebhookEndpoint.
func (s *Server) TestWebhookEndpoint(ctx context.Context, r api.TestWebhookEndpointRequestObject) (api.TestWebhookEndpointResponseObject, error) {
	a, err := s.webhooks.Test(ctx, tenantOf(ctx), idOf(r.WebhookEndpointID))
	if err != nil {
		return nil, err
	}
	return api.TestWebhookEndpoint200JSONResponse(attemptView(a)), nil
}

// ReplayWebhookDeliveries answers replayWebhookDeliveries.
func (s *Server) ReplayWebhookDeliveries(ctx context.Context, r api.ReplayWebhookDeliveriesRequestObject) (api.ReplayWebhookDeliveriesResponseObject, error) {
	of := webhook.Selection{From: r.Body.From, Until: r.Body.Until, Status: narrow[string](r.Body.Status)}
	for _, id := range r.Body.EventIds {
		of.Events = append(of.Events, idOf(id))
	}
	return write(ctx, api.ReplayWebhookDeliveriesResponseObject.VisitReplayWebhookDeliveriesResponse, func(cmd store.Command) (int, error) {
		return s.webhooks.Replay(ctx, cmd, idOf(r.WebhookEndpointID), of)
	}, func(n int) (api.ReplayWebhookDeliveriesResponseObject, error) {
		return api.ReplayWebhookDeliveries200JSONResponse{Body: api.ReplayedWebhookDeliveries{Deliveries: int32(n)}}, nil
	})
}

// ListWebhookDeliveries answers listWebhookDeliveries.
func (s *Server) ListWebhookDeliveries(ctx context.Context, r api.ListWebhookDeliveriesRequestObject) (api.ListWebhookDeliveriesResponseObject, error) {
	size := pageSize(r.Params.Limit)
	before, err := cursorID(r.Params.Cursor, store.LastID)
	if err != nil {
		return nil, err
	}
	found, err := s.webhooks.Deliveries(ctx, tenantOf(ctx), webhook.Filter{
		Endpoint: idOr(r.Params.WebhookEndpointID), Event: idOr(r.Params.EventID), Status: narrow[string](r.Params.Status), Before: before, Limit: size + 1,
	})
	if err != nil {
		return nil, err
	}
	var wrong error
	items, next := page(found, size, func(d webhook.Delivery) string { return string(d.ID) }, func(d webhook.Delivery) api.WebhookDelivery {
		v, err := webhookDeliveryView(d)
		if err != nil {
			wrong = err
		}
		return v
	})
	return api.ListWebhookDeliveries200JSONResponse{Items: items, NextCursor: next}, wrong
}

// GetWebhookDelivery answers getWebhookDelivery.
func (s *Server) GetWebhookDelivery(ctx context.Context, r api.GetWebhookDeliveryRequestObject) (api.GetWebhookDeliveryResponseObject, error) {
	d, err := s.webhooks.Delivery(ctx, tenantOf(ctx), idOf(r.WebhookDeliveryID))
	if err != nil {
		return nil, err
	}
	v, err := webhookDeliveryView(d)
	return api.GetWebhookDelivery200JSONResponse(v), err
}

func eventTypes(of *api.WebhookTypes) []string {
	out := []string{}
	if of != nil {
		for _, t := range *of {
			out = append(out, string(t))
		}
	}
	return out
}

func webhookEndpointView(e webhook.Endpoint) api.WebhookEndpoint {
	v := api.WebhookEndpoint{
		ID: idView(e.ID), URL: e.Url, Description: e.Description, Types: make(api.WebhookTypes, len(e.Types)), Enabled: e.Enabled, DisabledReason: e.DisabledReason,
		FailingSince: optionalInstant(e.FailingSince), PreviousSecretUntil: optionalInstant(e.PreviousUntil), Version: int64(e.Version), CreatedAt: instantView(e.CreatedAt), UpdatedAt: instantView(e.UpdatedAt),
	}
	for i, t := range e.Types {
		v.Types[i] = api.EventType(t)
	}
	return v
}

func createdEndpointView(e webhook.Endpoint) api.CreatedWebhookEndpoint {
	return api.CreatedWebhookEndpoint{WebhookEndpoint: webhookEndpointView(e), Secret: webhook.Secret(e.Secret)}
}

func attemptView(a webhook.Attempt) api.WebhookAttempt {
	v := api.WebhookAttempt{At: instantView(a.At), TookMs: a.TookMS}
	if a.ResponseStatus != 0 {
		v.ResponseStatus = pointerTo(int32(a.ResponseStatus))
	}
	if a.Problem != "" {
		v.Problem = &a.Problem
	}
	return v
}

func webhookDeliveryView(d webhook.Delivery) (api.WebhookDelivery, error) {
	v := api.WebhookDelivery{
		ID: idView(d.ID), WebhookEndpointID: idView(d.EndpointID), EventID: idView(d.EventID), Type: api.EventType(d.Type), Sequence: int64(d.Sequence), Replay: d.Replay,
		Status: api.WebhookDeliveryStatus(d.Status), DeliveredAt: optionalInstant(d.DeliveredAt), CreatedAt: instantView(d.CreatedAt),
	}
	if d.CustomerID != store.NilID {
		v.CustomerID = optionalID(d.CustomerID)
	}
	if d.Status == "pending" || d.Status == "failed" {
		v.NextAttemptAt = optionalInstant(&d.NextAt)
	}
	attempts, err := webhook.Attempts(d)
	if err != nil {
		return v, fmt.Errorf("reading delivery %s: %w", d.ID, err)
	}
	v.Attempts = list(attempts, attemptView)
	return v, nil
}
