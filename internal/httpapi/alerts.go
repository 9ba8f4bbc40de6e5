package httpapi

import (
	"context"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"

	"keiyaku/api"
	"keiyaku/internal/service/alerting"
	"keiyaku/internal/store"
)

// ListAlerts answers listAlerts.
func (s *Server) ListAlerts(ctx context.Context, r api.ListAlertsRequestObject) (api.ListAlertsResponseObject, error) {
	size := pageSize(r.Params.Limit)
	on, id, err := cursorDay(r.Params.Cursor)
	if err != nil {
		return nil, err
	}
	found, err := s.alerts.List(ctx, tenantOf(ctx), alerting.Filter{
		Status: narrow[string](r.Params.Status), Kind: narrow[string](r.Params.Kind), Customer: idOr(r.Params.CustomerID), Contract: idOr(r.Params.ContractID),
		From: dateOr(r.Params.From), Until: dateOr(r.Params.Until), AfterOn: on, AfterID: id, Limit: size + 1,
	})
	if err != nil {
		return nil, err
	}
	items, next := page(found, size, func(a alerting.Alert) string { return dayKey(a.OnDate, a.ID) }, alertView)
	return api.ListAlerts200JSONResponse{Items: items, NextCursor: next}, nil
}

// GetAlert answers getAlert.
func (s *Server) GetAlert(ctx context.Context, r api.GetAlertRequestObject) (api.GetAlertResponseObject, error) {
	a, err := s.alerts.Get(ctx, tenantOf(ctx), idOf(r.AlertID))
	if err != nil {
		return nil, err
	}
	return api.GetAlert200JSONResponse{Body: alertView(a), Headers: api.GetAlert200ResponseHeaders{ETag: etag(a.Version)}}, nil
}

// DismissAlert answers dismissAlert.
func (s *Server) DismissAlert(ctx context.Context, r api.DismissAlertRequestObject) (api.DismissAlertResponseObject, error) {
	return write(ctx, api.DismissAlertResponseObject.VisitDismissAlertResponse, func(cmd store.Command) (alerting.Alert, error) {
		return s.alerts.Dismiss(ctx, cmd, idOf(r.AlertID), r.Body.Memo, match(r.Params.IfMatch))
	}, func(a alerting.Alert) (api.DismissAlertResponseObject, error) {
		return api.DismissAlert200JSONResponse{Body: alertView(a), Headers: api.DismissAlert200ResponseHeaders{ETag: etag(a.Version)}}, nil
	})
}

func alertView(a alerting.Alert) api.Alert {
	v := api.Alert{
		ID: idView(a.ID), Kind: api.AlertKind(a.Kind), Status: api.AlertStatus(a.Status), ContractID: optionalID(a.ContractID), CustomerID: optionalID(a.CustomerID),
		OnDate: dateView(a.OnDate), Days: int32(a.Days), RaisedOn: dateView(a.RaisedOn), Detail: a.Detail, Memo: a.Memo, DismissedBy: a.DismissedBy,
		DismissedAt: optionalInstant(a.DismissedAt), Version: int64(a.Version), CreatedAt: instantView(a.CreatedAt),
	}
	switch {
	case a.SubjectID != store.NilID:
		v.SubjectID = optionalID(a.SubjectID)
	case a.ContractID == "": // a job, about a run, an account or a bulk change
		v.SubjectID = optionalID(a.About)
	}
	return v
}

// ListEvents answers listEvents. Its cursor is there wherever something was given: who keeps it asks again with it for what came
// after.
func (s *Server) ListEvents(ctx context.Context, r api.ListEventsRequestObject) (api.ListEventsResponseObject, error) {
	after, err := cursorPlace(r.Params.Cursor)
	if err != nil {
		return nil, err
	}
	found, err := s.alerts.Events(ctx, tenantOf(ctx), alerting.EventFilter{Type: r.Params.Type, Customer: idOr(r.Params.CustomerID), Contract: idOr(r.Params.ContractID)}, after, pageSize(r.Params.Limit))
	if err != nil {
		return nil, err
	}
	answer := api.ListEvents200JSONResponse{Items: make([]api.Event, len(found)), NextCursor: r.Params.Cursor}
	for i, e := range found {
		if answer.Items[i], err = eventView(e); err != nil {
			return nil, err
		}
	}
	if n := len(found); n > 0 {
		answer.NextCursor = cursorOf(fmt.Sprintf("%d %s", found[n-1].Tx, found[n-1].ID))
	}
	return answer, nil
}

// cursorPlace gives the place in the feed that a cursor holds.
func cursorPlace(cursor *api.PageCursor) (alerting.Place, error) {
	key, err := cursorText(cursor)
	if err != nil || key == "" {
		return alerting.Place{}, err
	}
	text, id, _ := strings.Cut(key, " ")
	tx, err := strconv.ParseInt(text, 10, 64)
	if err != nil || tx < 0 || !isID(id) {
		return alerting.Place{}, badCursor()
	}
	return alerting.Place{Tx: int(tx), ID: store.ID(id)}, nil
}

func eventView(e alerting.Event) (api.Event, error) {
	v := api.Event{
		ID: idView(e.ID), Type: e.Type, Version: 1, OccurredAt: instantView(e.OccurredAt), EffectiveOn: dateView(e.EffectiveOn), CustomerID: optionalID(e.CustomerID),
		ContractID: optionalID(e.ContractID), ChangeID: optionalID(e.ChangeID), InvoiceID: optionalID(e.DocumentID), AlertID: optionalID(e.AlertID), Summary: e.Summary,
	}
	var data struct {
		Differences json.RawMessage `json:"differences"`
		Memo        *string         `json:"memo"`
	}
	if err := json.Unmarshal(e.Data, &data); err != nil {
		return v, fmt.Errorf("reading event %s: %w", e.ID, err)
	}
	differences, err := differencesView(data.Differences)
	v.Data.Differences, v.Data.Memo = differences, data.Memo
	return v, err
}
