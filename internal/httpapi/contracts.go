package httpapi

import (
	"context"
	"encoding/json"
	"fmt"

	"keiyaku/api"
	"keiyaku/internal/service/contract"
	"keiyaku/internal/store"
)

// CreateContract answers createContract.
func (s *Server) CreateContract(ctx context.Context, r api.CreateContractRequestObject) (api.CreateContractResponseObject, error) {
	raw, err := json.Marshal(r.Body)
	if err != nil {
		return nil, fmt.Errorf("passing a contract on: %w", err)
	}
	answer, err := write(ctx, api.CreateContractResponseObject.VisitCreateContractResponse, func(cmd store.Command) (contract.State, error) {
		return s.contracts.Create(ctx, cmd, raw)
	}, func(c contract.State) (api.CreateContractResponseObject, error) {
		return api.CreateContract201JSONResponse{
			Body: contractView(c), Headers: api.CreateContract201ResponseHeaders{ETag: contractETag(c), Location: "/v1/contracts/" + string(c.Row.ID)},
		}, nil
	})
	return answer, shown(err)
}

// PreviewContract answers previewContract.
func (s *Server) PreviewContract(ctx context.Context, r api.PreviewContractRequestObject) (api.PreviewContractResponseObject, error) {
	raw, err := json.Marshal(r.Body)
	if err != nil {
		return nil, fmt.Errorf("passing a contract on: %w", err)
	}
	p, err := s.contracts.PreviewNew(ctx, tenantOf(ctx), raw, dateOr(r.Params.InvoicesUpTo))
	if err != nil {
		return nil, err
	}
	return api.PreviewContract200JSONResponse(newPreviewView(p)), nil
}

// GetContract answers getContract.
func (s *Server) GetContract(ctx context.Context, r api.GetContractRequestObject) (api.GetContractResponseObject, error) {
	known, err := knownAtOf(r.Params.KnownAt)
	if err != nil {
		return nil, err
	}
	c, err := s.contracts.Get(ctx, tenantOf(ctx), idOf(r.ContractID), dateOr(r.Params.AsOf), known)
	if err != nil {
		return nil, err
	}
	return api.GetContract200JSONResponse{Body: contractView(c), Headers: api.GetContract200ResponseHeaders{ETag: contractETag(c)}}, nil
}

// UpdateContract answers updateContract.
func (s *Server) UpdateContract(ctx context.Context, r api.UpdateContractRequestObject) (api.UpdateContractResponseObject, error) {
	patch, err := draftPatch(*r.Body)
	if err != nil {
		return nil, err
	}
	return write(ctx, api.UpdateContractResponseObject.VisitUpdateContractResponse, func(cmd store.Command) (contract.State, error) {
		return s.contracts.UpdateDraft(ctx, cmd, idOf(r.ContractID), patch, match(r.Params.IfMatch))
	}, func(c contract.State) (api.UpdateContractResponseObject, error) {
		return api.UpdateContract200JSONResponse{Body: contractView(c), Headers: api.UpdateContract200ResponseHeaders{ETag: contractETag(c)}}, nil
	})
}

// draftPatch writes down what an update names. An empty list is named too: it takes away what the draft had.
func draftPatch(body api.UpdateContract) (json.RawMessage, error) {
	raw, err := json.Marshal(body)
	if err != nil || body.Discounts == nil || len(body.Discounts) > 0 {
		return raw, err
	}
	var members map[string]json.RawMessage
	if err := json.Unmarshal(raw, &members); err != nil {
		return nil, err
	}
	members["discounts"] = json.RawMessage("[]")
	return json.Marshal(members)
}

// SignContract answers signContract.
func (s *Server) SignContract(ctx context.Context, r api.SignContractRequestObject) (api.SignContractResponseObject, error) {
	return write(ctx, api.SignContractResponseObject.VisitSignContractResponse, func(cmd store.Command) (contract.State, error) {
		return s.contracts.Sign(ctx, cmd, idOf(r.ContractID), dateOf(r.Body.SignedOn), r.Body.Memo, match(r.Params.IfMatch))
	}, func(c contract.State) (api.SignContractResponseObject, error) {
		return api.SignContract200JSONResponse{Body: contractView(c), Headers: api.SignContract200ResponseHeaders{ETag: contractETag(c)}}, nil
	})
}

// ListSegments answers listSegments.
func (s *Server) ListSegments(ctx context.Context, r api.ListSegmentsRequestObject) (api.ListSegmentsResponseObject, error) {
	size := pageSize(r.Params.Limit)
	after, err := cursorID(r.Params.Cursor, store.NilID)
	if err != nil {
		return nil, err
	}
	known, err := knownAtOf(r.Params.KnownAt)
	if err != nil {
		return nil, err
	}
	found, err := s.contracts.Segments(ctx, tenantOf(ctx), idOf(r.ContractID), dateOr(r.Params.AsOf), known, after, size+1)
	if err != nil {
		return nil, err
	}
	views := make([]api.Segment, len(found))
	for i, row := range found {
		if views[i], err = segmentView(row); err != nil {
			return nil, err
		}
	}
	items, next := page(views, size, func(v api.Segment) string { return v.ID.String() }, func(v api.Segment) api.Segment { return v })
	return api.ListSegments200JSONResponse{Items: items, NextCursor: next}, nil
}

// DiffContract answers diffContract.
func (s *Server) DiffContract(ctx context.Context, r api.DiffContractRequestObject) (api.DiffContractResponseObject, error) {
	known, err := knownAtOf(r.Params.KnownAt)
	if err != nil {
		return nil, err
	}
	effects, err := s.contracts.Difference(ctx, tenantOf(ctx), idOf(r.ContractID), dateOf(r.Params.From), dateOf(r.Params.Until), known)
	if err != nil {
		return nil, err
	}
	return api.DiffContract200JSONResponse{
		ContractID: r.ContractID, From: r.Params.From, Until: r.Params.Until, Differences: list(effects, differenceView),
	}, nil
}

// ListExpectedInvoices answers listExpectedInvoices.
func (s *Server) ListExpectedInvoices(ctx context.Context, r api.ListExpectedInvoicesRequestObject) (api.ListExpectedInvoicesResponseObject, error) {
	documents, upTo, err := s.contracts.Expected(ctx, tenantOf(ctx), idOf(r.ContractID), dateOr(r.Params.UpTo))
	if err != nil {
		return nil, err
	}
	return api.ListExpectedInvoices200JSONResponse{UpTo: dateView(upTo), Items: expectedView(documents)}, nil
}
