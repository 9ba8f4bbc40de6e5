package httpapi

import (
	"context"
	"encoding/json"
	"slices"

	"keiyaku/api"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/timeline"
	"keiyaku/internal/service/contract"
	"keiyaku/internal/service/invoicing"
	"keiyaku/internal/store"
)

// RollBackInvoice answers rollBackInvoice.
func (s *Server) RollBackInvoice(ctx context.Context, r api.RollBackInvoiceRequestObject) (api.RollBackInvoiceResponseObject, error) {
	return write(ctx, api.RollBackInvoiceResponseObject.VisitRollBackInvoiceResponse, func(cmd store.Command) (invoicing.Document, error) {
		return s.invoicing.Rollback(ctx, cmd, idOf(r.InvoiceID), match(r.Params.IfMatch), r.Body.Reason)
	}, func(d invoicing.Document) (api.RollBackInvoiceResponseObject, error) {
		return api.RollBackInvoice201JSONResponse{
			Body: invoiceView(d), Headers: api.RollBackInvoice201ResponseHeaders{ETag: etag(d.Row.Version), Location: "/v1/invoices/" + string(d.Row.ID)},
		}, nil
	})
}

// HoldInvoice answers holdInvoice.
func (s *Server) HoldInvoice(ctx context.Context, r api.HoldInvoiceRequestObject) (api.HoldInvoiceResponseObject, error) {
	return write(ctx, api.HoldInvoiceResponseObject.VisitHoldInvoiceResponse, func(cmd store.Command) (invoicing.Document, error) {
		return s.invoicing.HoldInvoice(ctx, cmd, idOf(r.InvoiceID), match(r.Params.IfMatch), &r.Body.Reason)
	}, func(d invoicing.Document) (api.HoldInvoiceResponseObject, error) {
		return api.HoldInvoice200JSONResponse{Body: invoiceView(d), Headers: api.HoldInvoice200ResponseHeaders{ETag: etag(d.Row.Version)}}, nil
	})
}

// ReleaseInvoice answers releaseInvoice.
func (s *Server) ReleaseInvoice(ctx context.Context, r api.ReleaseInvoiceRequestObject) (api.ReleaseInvoiceResponseObject, error) {
	return write(ctx, api.ReleaseInvoiceResponseObject.VisitReleaseInvoiceResponse, func(cmd store.Command) (invoicing.Document, error) {
		return s.invoicing.HoldInvoice(ctx, cmd, idOf(r.InvoiceID), match(r.Params.IfMatch), nil)
	}, func(d invoicing.Document) (api.ReleaseInvoiceResponseObject, error) {
		return api.ReleaseInvoice200JSONResponse{Body: invoiceView(d), Headers: api.ReleaseInvoice200ResponseHeaders{ETag: etag(d.Row.Version)}}, nil
	})
}

// AddExtraLine answers addExtraLine: a one-off charge on a contract of the draft, billed with it.
func (s *Server) AddExtraLine(ctx context.Context, r api.AddExtraLineRequestObject) (api.AddExtraLineResponseObject, error) {
	d, err := s.invoicing.Get(ctx, tenantOf(ctx), idOf(r.InvoiceID))
	if err != nil {
		return nil, err
	}
	if d.Row.Status == "issued" {
		return nil, fault.New(fault.Immutable, "the document is issued: it can't change any more")
	}
	of, err := contractOf(d, idOr(r.Body.ContractID))
	if err != nil {
		return nil, err
	}
	state, err := s.contracts.Get(ctx, tenantOf(ctx), of, civil.Date{}, contract.KnownAt{})
	if err != nil {
		return nil, err
	}
	operations, err := json.Marshal([]api.OneOffOperation{{
		Op: api.OneOffOperationOpOneOff, Name: r.Body.Name, UnitPrice: r.Body.UnitPrice, Quantity: r.Body.Quantity, TaxCategory: r.Body.TaxCategory, BilledOn: pointerTo(dateView(d.Row.BillingDate)),
	}})
	if err != nil {
		return nil, err
	}
	in := contract.ChangeRequest{EffectiveOn: d.Row.BillingDate, Operations: operations, Memo: r.Body.Memo, Match: store.Match{Given: true, Version: state.Version}}
	answer, err := write(ctx, api.AddExtraLineResponseObject.VisitAddExtraLineResponse, func(cmd store.Command) (contract.ChangeResult, error) {
		return s.contracts.Change(ctx, cmd, of, in)
	}, func(c contract.ChangeResult) (api.AddExtraLineResponseObject, error) {
		v, err := changeView(c)
		return api.AddExtraLine201JSONResponse{
			Body: v, Headers: api.AddExtraLine201ResponseHeaders{ETag: changeETag(c), Location: "/v1/changes/" + string(c.Change.ID)},
		}, err
	})
	if err == nil { // it is on the draft when the answer comes
		err = s.invoicing.Prorate(ctx, tenantOf(ctx), d.Row.BillingAccountID)
	}
	return answer, err
}

// contractOf is the contract that an extra line of a document is put on: the one that was named, else the only one.
func contractOf(d invoicing.Document, named timeline.ID) (timeline.ID, error) {
	var on []timeline.ID
	for _, l := range d.Lines {
		if !slices.Contains(on, l.ContractID) {
			on = append(on, l.ContractID)
		}
	}
	switch {
	case named != "" && slices.Contains(on, named):
		return named, nil
	case named != "":
		return "", fault.At(fault.Rule, "/contract_id", "the draft bills nothing of that contract")
	case len(on) == 1:
		return on[0], nil
	}
	return "", fault.At(fault.Rule, "/contract_id", "the draft bills %d contracts: say on which the line is", len(on))
}

// HoldLineOver answers holdLineOver.
func (s *Server) HoldLineOver(ctx context.Context, r api.HoldLineOverRequestObject) (api.HoldLineOverResponseObject, error) {
	return write(ctx, api.HoldLineOverResponseObject.VisitHoldLineOverResponse, func(cmd store.Command) (invoicing.HeldOver, error) {
		return s.invoicing.HoldOver(ctx, cmd, idOf(r.InvoiceLineID), dateOr(r.Body.To), r.Body.Reason)
	}, func(h invoicing.HeldOver) (api.HoldLineOverResponseObject, error) {
		return api.HoldLineOver201JSONResponse{Body: heldOverView(h), Headers: api.HoldLineOver201ResponseHeaders{Location: "/v1/held-over-lines/" + string(h.ID)}}, nil
	})
}

// ListHeldOverLines answers listHeldOverLines.
func (s *Server) ListHeldOverLines(ctx context.Context, r api.ListHeldOverLinesRequestObject) (api.ListHeldOverLinesResponseObject, error) {
	size := pageSize(r.Params.Limit)
	after, err := cursorID(r.Params.Cursor, store.NilID)
	if err != nil {
		return nil, err
	}
	found, err := s.invoicing.ListHeldOver(ctx, tenantOf(ctx), after, size+1)
	if err != nil {
		return nil, err
	}
	items, next := page(found, size, func(h invoicing.HeldOver) string { return string(h.ID) }, heldOverView)
	return api.ListHeldOverLines200JSONResponse{Items: items, NextCursor: next}, nil
}

// BringLineBack answers bringLineBack.
func (s *Server) BringLineBack(ctx context.Context, r api.BringLineBackRequestObject) (api.BringLineBackResponseObject, error) {
	return write(ctx, api.BringLineBackResponseObject.VisitBringLineBackResponse, func(cmd store.Command) (struct{}, error) {
		return struct{}{}, s.invoicing.BringBack(ctx, cmd, idOf(r.HeldOverLineID))
	}, func(struct{}) (api.BringLineBackResponseObject, error) {
		return api.BringLineBack204Response{}, nil
	})
}

func heldOverView(h invoicing.HeldOver) api.HeldOverLine {
	return api.HeldOverLine{
		ID: idView(h.ID), ContractID: idView(h.ContractID), ContractNumber: h.Number, Name: h.Name, ServicePeriodStartOn: dateView(h.PeriodFrom), To: dateView(h.ToOn), Reason: h.Reason,
		CreatedAt: instantView(h.CreatedAt),
	}
}
