package httpapi

import (
	"context"

	"github.com/oapi-codegen/nullable"

	"keiyaku/api"
	"keiyaku/internal/service/invoicing"
	"keiyaku/internal/store"
)

// ListInvoices answers listInvoices.
func (s *Server) ListInvoices(ctx context.Context, r api.ListInvoicesRequestObject) (api.ListInvoicesResponseObject, error) {
	size := pageSize(r.Params.Limit)
	before, err := cursorID(r.Params.Cursor, store.LastID)
	if err != nil {
		return nil, err
	}
	found, next, err := s.invoicing.List(ctx, tenantOf(ctx), invoicing.Filter{
		Kind: narrow[string](r.Params.Kind), Status: narrow[string](r.Params.Status), Number: r.Params.Number, PaymentStatus: narrow[string](r.Params.PaymentStatus), CustomerID: idOr(r.Params.CustomerID),
		AccountID: idOr(r.Params.BillingAccountID), ContractID: idOr(r.Params.ContractID), From: dateOr(r.Params.BillingDateFrom),
		Until: dateOr(r.Params.BillingDateUntil), Before: before, Limit: size,
	})
	if err != nil {
		return nil, err
	}
	return api.ListInvoices200JSONResponse{Items: list(found, invoiceSummaryView), NextCursor: cursorUnlessNone(next)}, nil
}

// GetInvoice answers getInvoice.
func (s *Server) GetInvoice(ctx context.Context, r api.GetInvoiceRequestObject) (api.GetInvoiceResponseObject, error) {
	d, err := s.invoicing.Get(ctx, tenantOf(ctx), idOf(r.InvoiceID))
	if err != nil {
		return nil, err
	}
	return api.GetInvoice200JSONResponse{Body: invoiceView(d), Headers: api.GetInvoice200ResponseHeaders{ETag: etag(d.Row.Version)}}, nil
}

// UpdateInvoice answers updateInvoice.
func (s *Server) UpdateInvoice(ctx context.Context, r api.UpdateInvoiceRequestObject) (api.UpdateInvoiceResponseObject, error) {
	note := invoicing.Note{
		Subject: named(r.Body.Subject), Notes: named(r.Body.Notes), OrderNumber: named(r.Body.OrderNumber), Match: match(r.Params.IfMatch),
	}
	return write(ctx, api.UpdateInvoiceResponseObject.VisitUpdateInvoiceResponse, func(cmd store.Command) (invoicing.Document, error) {
		return s.invoicing.Annotate(ctx, cmd, idOf(r.InvoiceID), note)
	}, func(d invoicing.Document) (api.UpdateInvoiceResponseObject, error) {
		return api.UpdateInvoice200JSONResponse{Body: invoiceView(d), Headers: api.UpdateInvoice200ResponseHeaders{ETag: etag(d.Row.Version)}}, nil
	})
}

// named is nil for what a request doesn't name, and points to nil for what it clears.
func named(from nullable.Nullable[string]) **string {
	if !from.IsSpecified() {
		return nil
	}
	to := new(*string)
	setOrClear(to, from)
	return to
}

// IssueInvoice answers issueInvoice.
func (s *Server) IssueInvoice(ctx context.Context, r api.IssueInvoiceRequestObject) (api.IssueInvoiceResponseObject, error) {
	return write(ctx, api.IssueInvoiceResponseObject.VisitIssueInvoiceResponse, func(cmd store.Command) (invoicing.Document, error) {
		return s.invoicing.Issue(ctx, cmd, idOf(r.InvoiceID), match(r.Params.IfMatch))
	}, func(d invoicing.Document) (api.IssueInvoiceResponseObject, error) {
		return api.IssueInvoice200JSONResponse{Body: invoiceView(d), Headers: api.IssueInvoice200ResponseHeaders{ETag: etag(d.Row.Version)}}, nil
	})
}

// IssueInvoices answers issueInvoices.
func (s *Server) IssueInvoices(ctx context.Context, r api.IssueInvoicesRequestObject) (api.IssueInvoicesResponseObject, error) {
	return write(ctx, api.IssueInvoicesResponseObject.VisitIssueInvoicesResponse, func(cmd store.Command) (invoicing.Issued, error) {
		return s.invoicing.IssueList(ctx, cmd, idsOf(r.Body.Ids), dateOr(r.Body.UpTo))
	}, func(i invoicing.Issued) (api.IssueInvoicesResponseObject, error) {
		return api.IssueInvoices200JSONResponse{Body: api.IssueResult{
			Issued: list(i.Documents, invoiceSummaryView), Refused: list(i.Refused, refusalView),
		}}, nil
	})
}

func refusalView(r invoicing.Refusal) api.IssueRefusal {
	return api.IssueRefusal{InvoiceID: idView(r.InvoiceID), Code: api.ProblemCode(r.Code), Detail: r.Detail}
}

// GetInvoiceLineExplanation answers getInvoiceLineExplanation.
func (s *Server) GetInvoiceLineExplanation(ctx context.Context, r api.GetInvoiceLineExplanationRequestObject) (api.GetInvoiceLineExplanationResponseObject, error) {
	e, err := s.invoicing.Explain(ctx, tenantOf(ctx), idOf(r.InvoiceLineID))
	if err != nil {
		return nil, err
	}
	return api.GetInvoiceLineExplanation200JSONResponse(explanationView(e)), nil
}
