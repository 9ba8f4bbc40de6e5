package httpapi

import (
	"context"
	"encoding/json"
	"fmt"

	"keiyaku/api"
	"keiyaku/internal/service/contract"
	"keiyaku/internal/store"
)

// ListBulkChanges answers listBulkChanges.
func (s *Server) ListBulkChanges(ctx context.Context, r api.ListBulkChangesRequestObject) (api.ListBulkChangesResponseObject, error) {
	size := pageSize(r.Params.Limit)
	before, err := cursorID(r.Params.Cursor, store.LastID)
	if err != nil {
		return nil, err
	}
	found, err := s.contracts.Bulks(ctx, tenantOf(ctx), before, size+1)
	if err != nil {
		return nil, err
	}
	views := make([]api.BulkChange, len(found))
	for i, b := range found {
		if views[i], err = bulkView(b); err != nil {
			return nil, err
		}
	}
	items, next := page(views, size, func(b api.BulkChange) string { return b.ID.String() }, func(b api.BulkChange) api.BulkChange { return b })
	return api.ListBulkChanges200JSONResponse{Items: items, NextCursor: next}, nil
}

// CreateBulkChange answers createBulkChange.
func (s *Server) CreateBulkChange(ctx context.Context, r api.CreateBulkChangeRequestObject) (api.CreateBulkChangeResponseObject, error) {
	raw, err := json.Marshal(r.Body)
	if err != nil {
		return nil, fmt.Errorf("passing a bulk change on: %w", err)
	}
	return write(ctx, api.CreateBulkChangeResponseObject.VisitCreateBulkChangeResponse, func(cmd store.Command) (contract.Bulk, error) {
		return s.contracts.CreateBulk(ctx, cmd, raw)
	}, func(b contract.Bulk) (api.CreateBulkChangeResponseObject, error) {
		v, err := bulkView(b)
		return api.CreateBulkChange202JSONResponse{Body: v, Headers: api.CreateBulkChange202ResponseHeaders{Location: bulkLocation(b)}}, err
	})
}

func bulkLocation(b contract.Bulk) string { return "/v1/bulk-changes/" + string(b.Row.ID) }

// GetBulkChange answers getBulkChange.
func (s *Server) GetBulkChange(ctx context.Context, r api.GetBulkChangeRequestObject) (api.GetBulkChangeResponseObject, error) {
	b, err := s.contracts.GetBulk(ctx, tenantOf(ctx), idOf(r.BulkChangeID))
	if err != nil {
		return nil, err
	}
	v, err := bulkView(b)
	return api.GetBulkChange200JSONResponse(v), err
}

// ListBulkChangeContracts answers listBulkChangeContracts.
func (s *Server) ListBulkChangeContracts(ctx context.Context, r api.ListBulkChangeContractsRequestObject) (api.ListBulkChangeContractsResponseObject, error) {
	size := pageSize(r.Params.Limit)
	after, err := cursorID(r.Params.Cursor, store.NilID)
	if err != nil {
		return nil, err
	}
	found, err := s.contracts.BulkContracts(ctx, tenantOf(ctx), idOf(r.BulkChangeID), narrow[string](r.Params.Status), after, size+1)
	if err != nil {
		return nil, err
	}
	items, next := page(found, size, func(b contract.BulkContract) string { return string(b.ContractID) }, bulkContractView)
	return api.ListBulkChangeContracts200JSONResponse{Items: items, NextCursor: next}, nil
}

// ExecuteBulkChange answers executeBulkChange.
func (s *Server) ExecuteBulkChange(ctx context.Context, r api.ExecuteBulkChangeRequestObject) (api.ExecuteBulkChangeResponseObject, error) {
	return write(ctx, api.ExecuteBulkChangeResponseObject.VisitExecuteBulkChangeResponse, func(cmd store.Command) (contract.Bulk, error) {
		return s.contracts.ExecuteBulk(ctx, cmd, idOf(r.BulkChangeID))
	}, func(b contract.Bulk) (api.ExecuteBulkChangeResponseObject, error) {
		v, err := bulkView(b)
		return api.ExecuteBulkChange202JSONResponse{Body: v, Headers: api.ExecuteBulkChange202ResponseHeaders{Location: bulkLocation(b)}}, err
	})
}

// CancelBulkChange answers cancelBulkChange.
func (s *Server) CancelBulkChange(ctx context.Context, r api.CancelBulkChangeRequestObject) (api.CancelBulkChangeResponseObject, error) {
	return write(ctx, api.CancelBulkChangeResponseObject.VisitCancelBulkChangeResponse, func(cmd store.Command) (contract.Bulk, error) {
		return s.contracts.CancelBulk(ctx, cmd, idOf(r.BulkChangeID))
	}, func(b contract.Bulk) (api.CancelBulkChangeResponseObject, error) {
		v, err := bulkView(b)
		return api.CancelBulkChange202JSONResponse{Body: v, Headers: api.CancelBulkChange202ResponseHeaders{Location: bulkLocation(b)}}, err
	})
}

// UndoBulkChange answers undoBulkChange.
func (s *Server) UndoBulkChange(ctx context.Context, r api.UndoBulkChangeRequestObject) (api.UndoBulkChangeResponseObject, error) {
	return write(ctx, api.UndoBulkChangeResponseObject.VisitUndoBulkChangeResponse, func(cmd store.Command) (contract.Bulk, error) {
		return s.contracts.UndoBulk(ctx, cmd, idOf(r.BulkChangeID))
	}, func(b contract.Bulk) (api.UndoBulkChangeResponseObject, error) {
		v, err := bulkView(b)
		return api.UndoBulkChange202JSONResponse{Body: v, Headers: api.UndoBulkChange202ResponseHeaders{Location: bulkLocation(b)}}, err
	})
}

// OptOutOfBulkChange answers optOutOfBulkChange.
func (s *Server) OptOutOfBulkChange(ctx context.Context, r api.OptOutOfBulkChangeRequestObject) (api.OptOutOfBulkChangeResponseObject, error) {
	return write(ctx, api.OptOutOfBulkChangeResponseObject.VisitOptOutOfBulkChangeResponse, func(cmd store.Command) (contract.Bulk, error) {
		return s.contracts.OptOut(ctx, cmd, idOf(r.BulkChangeID), list(r.Body.ContractIds, idOf))
	}, func(b contract.Bulk) (api.OptOutOfBulkChangeResponseObject, error) {
		v, err := bulkView(b)
		return api.OptOutOfBulkChange200JSONResponse{Body: v}, err
	})
}

func bulkView(b contract.Bulk) (api.BulkChange, error) {
	v := api.BulkChange{
		ID: idView(b.Row.ID), Name: b.Row.Name, Status: api.BulkChangeStatus(b.Row.Status), Total: int32(b.Total), Done: int32(b.Done), Failed: int32(b.Failed), OptedOut: int32(b.OptedOut),
		MrrBefore: moneyView(b.MRRBefore, b.Currency), MrrAfter: moneyView(b.MRRAfter, b.Currency), TellBy: optionalDate(b.TellBy), CreatedAt: instantView(b.Row.CreatedAt),
		CreatedBy: actorView(b.Row.ActorKind, b.Row.ActorID, b.Row.ActorName), FinishedAt: optionalInstant(b.Row.FinishedAt),
	}
	if err := json.Unmarshal(b.Row.Request, &v.Request); err != nil {
		return v, fmt.Errorf("reading the request of bulk change %s: %w", b.Row.ID, err)
	}
	return v, nil
}

func bulkContractView(b contract.BulkContract) api.BulkContract {
	before, after := moneyView(b.MrrBefore, b.Currency), moneyView(b.MrrAfter, b.Currency)
	return api.BulkContract{
		ContractID: idView(b.ContractID), ContractNumber: b.Number, CustomerID: idView(b.CustomerID), CustomerName: b.CustomerName, Status: api.BulkContractStatus(b.Status),
		EffectiveOn: optionalDate(b.EffectiveOn), TellBy: optionalDate(b.TellBy), MrrBefore: &before, MrrAfter: &after, ChangeID: optionalID(b.ChangeID), Reason: b.Reason,
	}
}
