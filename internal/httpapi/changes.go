package httpapi

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"keiyaku/api"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/service/contract"
	"keiyaku/internal/store"
)

// ListChanges answers listChanges.
func (s *Server) ListChanges(ctx context.Context, r api.ListChangesRequestObject) (api.ListChangesResponseObject, error) {
	size := pageSize(r.Params.Limit)
	after, err := cursorID(r.Params.Cursor, store.NilID)
	if err != nil {
		return nil, err
	}
	all, err := s.contracts.Changes(ctx, tenantOf(ctx), idOf(r.ContractID))
	if err != nil {
		return nil, err
	}
	// A contract is read with all its changes anyway, so the page is cut here.
	if i := slices.IndexFunc(all, func(c contract.ChangeResult) bool { return c.Change.ID == after }); i >= 0 {
		all = all[i+1:]
	} else if after != store.NilID {
		return nil, badCursor()
	}
	if wanted := r.Params.Status; wanted != nil {
		all = slices.DeleteFunc(all, func(c contract.ChangeResult) bool { return c.Change.Now().Status != string(*wanted) })
	}
	views := make([]api.Change, min(len(all), size+1))
	for i := range views {
		if views[i], err = changeView(all[i]); err != nil {
			return nil, err
		}
	}
	items, next := page(views, size, func(v api.Change) string { return v.ID.String() }, func(v api.Change) api.Change { return v })
	return api.ListChanges200JSONResponse{Items: items, NextCursor: next}, nil
}

// changeRequest maps a change; its operations are kept as they came.
func changeRequest(body api.ChangeRequest, ifMatch *api.IfMatch) (contract.ChangeRequest, error) {
	operations, err := passedOn(&body.Operations)
	if err != nil {
		return contract.ChangeRequest{}, err
	}
	return contract.ChangeRequest{
		EffectiveOn: dateOr(body.EffectiveOn), Operations: operations, Memo: body.Memo, ExternalReference: body.ExternalReference,
		PreviewToken: or(body.PreviewToken), Match: match(ifMatch), OnConflict: contract.OnConflict(or(body.OnConflict)),
	}, nil
}

// passedOn gives operations as they came; none where none were given.
func passedOn(operations *[]api.ChangeOperation) (json.RawMessage, error) {
	if operations == nil {
		return nil, nil
	}
	raw, err := json.Marshal(*operations)
	if err != nil {
		return nil, fmt.Errorf("passing operations on: %w", err)
	}
	return raw, nil
}

// CreateChange answers createChange.
func (s *Server) CreateChange(ctx context.Context, r api.CreateChangeRequestObject) (api.CreateChangeResponseObject, error) {
	in, err := changeRequest(*r.Body, r.Params.IfMatch)
	if err != nil {
		return nil, err
	}
	answer, err := write(ctx, api.CreateChangeResponseObject.VisitCreateChangeResponse, func(cmd store.Command) (contract.ChangeResult, error) {
		return s.contracts.Change(ctx, cmd, idOf(r.ContractID), in)
	}, func(c contract.ChangeResult) (api.CreateChangeResponseObject, error) {
		v, err := changeView(c)
		return api.CreateChange201JSONResponse{
			Body: v, Headers: api.CreateChange201ResponseHeaders{ETag: changeETag(c), Location: "/v1/changes/" + string(c.Change.ID)},
		}, err
	})
	return answer, shown(err)
}

// PreviewChange answers previewChange.
func (s *Server) PreviewChange(ctx context.Context, r api.PreviewChangeRequestObject) (api.PreviewChangeResponseObject, error) {
	in, err := changeRequest(*r.Body, nil)
	if err != nil {
		return nil, err
	}
	p, err := s.contracts.PreviewChange(ctx, tenantOf(ctx), idOf(r.ContractID), in, dateOr(r.Params.InvoicesUpTo))
	if err != nil {
		return nil, shown(err)
	}
	return api.PreviewChange200JSONResponse(changePreviewView(p)), nil
}

// GetChange answers getChange.
func (s *Server) GetChange(ctx context.Context, r api.GetChangeRequestObject) (api.GetChangeResponseObject, error) {
	c, err := s.contracts.GetChange(ctx, tenantOf(ctx), idOf(r.ChangeID))
	if err != nil {
		return nil, err
	}
	v, err := changeView(c)
	return api.GetChange200JSONResponse{Body: v, Headers: api.GetChange200ResponseHeaders{ETag: changeETag(c)}}, err
}

// EditChange answers editChange.
func (s *Server) EditChange(ctx context.Context, r api.EditChangeRequestObject) (api.EditChangeResponseObject, error) {
	in := contract.Edit{
		Memo: r.Body.Memo, ExternalReference: r.Body.ExternalReference, OnConflict: contract.OnConflict(or(r.Body.OnConflict)), PreviewToken: or(r.Body.PreviewToken),
		Match: match(r.Params.IfMatch),
	}
	var err error
	if in.Operations, err = passedOn(r.Body.Operations); err != nil {
		return nil, err
	}
	answer, err := write(ctx, api.EditChangeResponseObject.VisitEditChangeResponse, func(cmd store.Command) (contract.ChangeResult, error) {
		return s.contracts.Amend(ctx, cmd, idOf(r.ChangeID), in)
	}, func(c contract.ChangeResult) (api.EditChangeResponseObject, error) {
		v, err := changeView(c)
		return api.EditChange200JSONResponse{Body: v, Headers: api.EditChange200ResponseHeaders{ETag: changeETag(c)}}, err
	})
	return answer, shown(err)
}

// PreviewEdit answers previewEdit.
func (s *Server) PreviewEdit(ctx context.Context, r api.PreviewEditRequestObject) (api.PreviewEditResponseObject, error) {
	in := contract.Edit{EffectiveOn: dateOr(r.Body.EffectiveOn), Cancel: or(r.Body.Cancel), OnConflict: contract.OnConflict(or(r.Body.OnConflict))}
	var err error
	if in.Operations, err = passedOn(r.Body.Operations); err != nil {
		return nil, err
	}
	if given := in.Operations != nil || !in.EffectiveOn.IsZero(); given == in.Cancel {
		return nil, fault.New(fault.Invalid, "say what is to be previewed: another effective_on, other operations, or cancel")
	}
	p, err := s.contracts.PreviewAmend(ctx, tenantOf(ctx), idOf(r.ChangeID), in, dateOr(r.Params.InvoicesUpTo))
	if err != nil {
		return nil, shown(err)
	}
	return api.PreviewEdit200JSONResponse(changePreviewView(p)), nil
}

// RescheduleChange answers rescheduleChange.
func (s *Server) RescheduleChange(ctx context.Context, r api.RescheduleChangeRequestObject) (api.RescheduleChangeResponseObject, error) {
	in := contract.Edit{
		EffectiveOn: dateOf(r.Body.EffectiveOn), Memo: r.Body.Memo, OnConflict: contract.OnConflict(or(r.Body.OnConflict)), PreviewToken: or(r.Body.PreviewToken),
		Match: match(r.Params.IfMatch),
	}
	answer, err := write(ctx, api.RescheduleChangeResponseObject.VisitRescheduleChangeResponse, func(cmd store.Command) (contract.ChangeResult, error) {
		return s.contracts.Amend(ctx, cmd, idOf(r.ChangeID), in)
	}, func(c contract.ChangeResult) (api.RescheduleChangeResponseObject, error) {
		v, err := changeView(c)
		return api.RescheduleChange200JSONResponse{Body: v, Headers: api.RescheduleChange200ResponseHeaders{ETag: changeETag(c)}}, err
	})
	return answer, shown(err)
}

// CancelChange answers cancelChange.
func (s *Server) CancelChange(ctx context.Context, r api.CancelChangeRequestObject) (api.CancelChangeResponseObject, error) {
	in := contract.Edit{Cancel: true, Match: match(r.Params.IfMatch)}
	if r.Body != nil {
		in.Memo, in.OnConflict, in.PreviewToken = r.Body.Memo, contract.OnConflict(or(r.Body.OnConflict)), or(r.Body.PreviewToken)
	}
	answer, err := write(ctx, api.CancelChangeResponseObject.VisitCancelChangeResponse, func(cmd store.Command) (contract.ChangeResult, error) {
		return s.contracts.Amend(ctx, cmd, idOf(r.ChangeID), in)
	}, func(c contract.ChangeResult) (api.CancelChangeResponseObject, error) {
		v, err := changeView(c)
		return api.CancelChange200JSONResponse{Body: v, Headers: api.CancelChange200ResponseHeaders{ETag: changeETag(c)}}, err
	})
	return answer, shown(err)
}

// RetryChange answers retryChange.
func (s *Server) RetryChange(ctx context.Context, r api.RetryChangeRequestObject) (api.RetryChangeResponseObject, error) {
	answer, err := write(ctx, api.RetryChangeResponseObject.VisitRetryChangeResponse, func(cmd store.Command) (contract.ChangeResult, error) {
		return s.contracts.Retry(ctx, cmd, idOf(r.ChangeID), match(r.Params.IfMatch))
	}, func(c contract.ChangeResult) (api.RetryChangeResponseObject, error) {
		v, err := changeView(c)
		return api.RetryChange200JSONResponse{Body: v, Headers: api.RetryChange200ResponseHeaders{ETag: changeETag(c)}}, err
	})
	return answer, shown(err)
}

// ListReservations answers listReservations.
func (s *Server) ListReservations(ctx context.Context, r api.ListReservationsRequestObject) (api.ListReservationsResponseObject, error) {
	size := pageSize(r.Params.Limit)
	day, id, err := cursorDay(r.Params.Cursor)
	if err != nil {
		return nil, err
	}
	coming, err := s.contracts.Reservations(ctx, tenantOf(ctx), contract.ReservationFilter{
		From: dateOr(r.Params.EffectiveFrom), Until: dateOr(r.Params.EffectiveUntil), CustomerID: idOr(r.Params.CustomerID),
		Status: narrow[string](r.Params.Status), AfterOn: day, AfterID: id, Limit: size + 1,
	})
	if err != nil {
		return nil, err
	}
	items, next := page(coming, size, func(c contract.Coming) string { return dayKey(c.EffectiveOn, c.ChangeID) }, reservationView)
	return api.ListReservations200JSONResponse{Items: items, NextCursor: next}, nil
}
