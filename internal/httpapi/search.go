package httpapi

import (
	"context"
	"strings"

	"keiyaku/api"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/timeline"
	"keiyaku/internal/service/search"
	"keiyaku/internal/store"
)

// ListContracts answers listContracts.
func (s *Server) ListContracts(ctx context.Context, r api.ListContractsRequestObject) (api.ListContractsResponseObject, error) {
	after, err := cursorID(r.Params.Cursor, store.NilID)
	if err != nil {
		return nil, err
	}
	p := r.Params
	if p.ItemVersion != nil && p.ItemID == nil {
		return nil, fault.At(fault.Invalid, "query:item_version", "a version is of an item: give item_id too")
	}
	q := search.Query{
		Text: or(p.Q), AsOf: dateOr(p.AsOf), Status: string(or(p.Status)), ItemID: idOr(p.ItemID), Version: int(or(p.ItemVersion)), Customer: idOr(p.CustomerID),
		AccountID: idOr(p.BillingAccountID), Number: p.Number, EndsFrom: dateOr(p.EndsFrom), EndsUntil: dateOr(p.EndsUntil),
	}
	q.FieldKey, q.FieldValue, _ = strings.Cut(or(p.CustomField), ":")
	found, next, err := s.search.Contracts(ctx, tenantOf(ctx), q, after, pageSize(p.Limit))
	if err != nil {
		return nil, err
	}
	return api.ListContracts200JSONResponse{Items: list(found, contractSummaryView), NextCursor: cursorUnlessNone(next)}, nil
}

func contractSummaryView(c search.Contract) api.ContractSummary {
	if c.State == string(timeline.Invalidated) { // what never was ends on no day
		c.EndsBefore = civil.Forever
	}
	return api.ContractSummary{
		ID: idView(c.ID), Number: c.Number, Title: c.Title, CustomerID: idView(c.CustomerID), CustomerName: c.CustomerName, BillingAccountID: idView(c.BillingAccountID),
		Currency: c.Currency, Status: api.ContractStatus(c.State), StartOn: dateView(c.StartOn), EndOn: endView(c.EndsBefore), TermEndOn: endView(c.TermUntil), Version: int64(c.Version),
	}
}

// searchCustomers lists customers by what a person typed.
func (s *Server) searchCustomers(ctx context.Context, r api.ListCustomersRequestObject) (api.ListCustomersResponseObject, error) {
	after, err := cursorID(r.Params.Cursor, store.NilID)
	if err != nil {
		return nil, err
	}
	found, next, err := s.search.Customers(ctx, tenantOf(ctx), *r.Params.Q, after, pageSize(r.Params.Limit))
	if err != nil {
		return nil, err
	}
	return api.ListCustomers200JSONResponse{Items: list(found, customerView), NextCursor: cursorUnlessNone(next)}, nil
}

// ListVersionContracts answers listVersionContracts.
func (s *Server) ListVersionContracts(ctx context.Context, r api.ListVersionContractsRequestObject) (api.ListVersionContractsResponseObject, error) {
	size := pageSize(r.Params.Limit)
	contract, item, err := cursorPair(r.Params.Cursor)
	if err != nil {
		return nil, err
	}
	found, err := s.search.OnVersion(ctx, tenantOf(ctx), idOf(r.ItemID), int(r.Version), dateOr(r.Params.AsOf), contract, item, size+1)
	if err != nil {
		return nil, err
	}
	items, next := page(found, size, func(v search.VersionContract) string { return string(v.ContractID) + " " + string(v.ContractItemID) }, versionContractView)
	return api.ListVersionContracts200JSONResponse{Items: items, NextCursor: next}, nil
}

// cursorPair gives the two ids that a cursor holds.
func cursorPair(cursor *api.PageCursor) (first, second store.ID, err error) {
	key, err := cursorText(cursor)
	if err != nil || key == "" {
		return store.NilID, store.NilID, err
	}
	a, b, _ := strings.Cut(key, " ")
	if !isID(a) || !isID(b) {
		return "", "", badCursor()
	}
	return store.ID(a), store.ID(b), nil
}

func versionContractView(v search.VersionContract) api.VersionContract {
	return api.VersionContract{
		ContractID: idView(v.ContractID), ContractNumber: v.Number, CustomerID: idView(v.CustomerID), CustomerName: v.CustomerName, ContractItemID: idView(v.ContractItemID),
		Quantity: v.Quantity.String(), Since: dateView(v.Since),
	}
}
