package httpapi

import (
	"context"
	"fmt"

	"keiyaku/api"
	"keiyaku/internal/service/invoicing"
	"keiyaku/internal/store"
)

// ListAccountingPostings answers listAccountingPostings. Its cursor is there wherever something was given, as that of listEvents.
func (s *Server) ListAccountingPostings(ctx context.Context, r api.ListAccountingPostingsRequestObject) (api.ListAccountingPostingsResponseObject, error) {
	after, err := cursorPlace(r.Params.Cursor)
	if err != nil {
		return nil, err
	}
	found, err := s.invoicing.Postings(ctx, tenantOf(ctx), invoicing.PostingFilter{OpenFor: r.Params.OpenFor, After: invoicing.FeedPlace(after), Limit: pageSize(r.Params.Limit)})
	if err != nil {
		return nil, err
	}
	answer := api.ListAccountingPostings200JSONResponse{Items: list(found, postingView), NextCursor: r.Params.Cursor}
	if n := len(found); n > 0 {
		answer.NextCursor = cursorOf(fmt.Sprintf("%d %s", found[n-1].Tx, found[n-1].ID))
	}
	return answer, nil
}

// AcknowledgeInvoice answers acknowledgeInvoice.
func (s *Server) AcknowledgeInvoice(ctx context.Context, r api.AcknowledgeInvoiceRequestObject) (api.AcknowledgeInvoiceResponseObject, error) {
	return write(ctx, api.AcknowledgeInvoiceResponseObject.VisitAcknowledgeInvoiceResponse, func(cmd store.Command) (invoicing.Acknowledgement, error) {
		return s.invoicing.Acknowledge(ctx, cmd, idOf(r.InvoiceID), r.Body.System, r.Body.ExternalID, r.Body.Replace != nil && *r.Body.Replace)
	}, func(a invoicing.Acknowledgement) (api.AcknowledgeInvoiceResponseObject, error) {
		return api.AcknowledgeInvoice200JSONResponse{Body: acknowledgementView(a)}, nil
	})
}

func postingView(p invoicing.Posting) api.AccountingPosting {
	return api.AccountingPosting{
		EventID: idView(p.ID), Change: api.AccountingPostingChange(p.Change), OccurredAt: instantView(p.OccurredAt), EffectiveOn: dateView(p.EffectiveOn),
		Invoice: invoiceSummaryView(p.Document), Acknowledgements: list(p.Acknowledgements, acknowledgementView),
	}
}

func acknowledgementView(a invoicing.Acknowledgement) api.AccountingAcknowledgement {
	return api.AccountingAcknowledgement{System: a.System, ExternalID: a.ExternalID, AcknowledgedAt: instantView(a.AcknowledgedAt), AcknowledgedBy: a.AcknowledgedBy}
}
