package httpapi

import (
	"context"

	"github.com/oapi-codegen/nullable"

	"keiyaku/api"
	"keiyaku/internal/auth"
	"keiyaku/internal/service/mailing"
	"keiyaku/internal/store"
)

// GetMailSettings answers getMailSettings.
func (s *Server) GetMailSettings(ctx context.Context, _ api.GetMailSettingsRequestObject) (api.GetMailSettingsResponseObject, error) {
	found, err := s.mails.GetSettings(ctx, tenantOf(ctx))
	if err != nil {
		return nil, err
	}
	return api.GetMailSettings200JSONResponse{Body: mailSettingsView(found), Headers: api.GetMailSettings200ResponseHeaders{ETag: etag(found.Version)}}, nil
}

// UpdateMailSettings answers updateMailSettings.
func (s *Server) UpdateMailSettings(ctx context.Context, r api.UpdateMailSettingsRequestObject) (api.UpdateMailSettingsResponseObject, error) {
	return write(ctx, api.UpdateMailSettingsResponseObject.VisitUpdateMailSettingsResponse, func(cmd store.Command) (mailing.Settings, error) {
		return s.mails.UpdateSettings(ctx, cmd, match(r.Params.IfMatch), func(to *mailing.Fields) {
			set(&to.From, r.Body.From)
			set(&to.FromName, r.Body.FromName)
			set(&to.Subject, r.Body.Subject)
			set(&to.Body, r.Body.Body)
			setOrEmpty(&to.ReplyTo, r.Body.ReplyTo)
			setOrEmpty(&to.SandboxTo, r.Body.SandboxTo)
			if r.Body.Attach != nil {
				to.Linked = *r.Body.Attach == api.MailAttachmentLink
			}
			if r.Body.LinkDays != nil {
				to.LinkDays = int(*r.Body.LinkDays)
			}
			if r.Body.Automatic != nil {
				to.Automatic = *r.Body.Automatic
			}
		})
	}, func(after mailing.Settings) (api.UpdateMailSettingsResponseObject, error) {
		return api.UpdateMailSettings200JSONResponse{Body: mailSettingsView(after), Headers: api.UpdateMailSettings200ResponseHeaders{ETag: etag(after.Version)}}, nil
	})
}

// setOrEmpty changes a text where the request names it; null empties it.
func setOrEmpty(to *string, from nullable.Nullable[string]) {
	if from.IsSpecified() {
		*to, _ = from.Get()
	}
}

func mailSettingsView(s mailing.Settings) api.MailSettings {
	return api.MailSettings{
		From: optionalText(s.From), FromName: s.FromName, ReplyTo: optionalText(s.ReplyTo), SandboxTo: optionalText(s.SandboxTo), Subject: s.Subject, Body: s.Body,
		Attach: attachedView(s.Linked), LinkDays: int32(s.LinkDays), Automatic: s.Automatic, Ready: s.Ready, Version: int64(s.Version), UpdatedAt: optionalInstant(s.UpdatedAt),
	}
}

func attachedView(linked bool) api.MailAttachment {
	if linked {
		return api.MailAttachmentLink
	}
	return api.MailAttachmentPdf
}

func mailRequest(in api.MailInvoice) mailing.Request {
	return mailing.Request{To: in.To, Subject: in.Subject, Body: in.Body}
}

// MailInvoice answers mailInvoice.
func (s *Server) MailInvoice(ctx context.Context, r api.MailInvoiceRequestObject) (api.MailInvoiceResponseObject, error) {
	return write(ctx, api.MailInvoiceResponseObject.VisitMailInvoiceResponse, func(cmd store.Command) (mailing.Mail, error) {
		return s.mails.Send(ctx, cmd, idOf(r.InvoiceID), mailRequest(*r.Body))
	}, func(m mailing.Mail) (api.MailInvoiceResponseObject, error) {
		return api.MailInvoice202JSONResponse{Body: mailView(m), Headers: api.MailInvoice202ResponseHeaders{Location: "/v1/mails/" + string(m.ID)}}, nil
	})
}

// PreviewInvoiceMail answers previewInvoiceMail.
func (s *Server) PreviewInvoiceMail(ctx context.Context, r api.PreviewInvoiceMailRequestObject) (api.PreviewInvoiceMailResponseObject, error) {
	p, err := s.mails.Preview(ctx, tenantOf(ctx), idOf(r.InvoiceID), mailRequest(*r.Body))
	if err != nil {
		return nil, err
	}
	return api.PreviewInvoiceMail200JSONResponse{To: p.To, SentTo: p.SentTo, Subject: p.Subject, Body: p.Body, FileName: p.FileName}, nil
}

// ListInvoiceMails answers listInvoiceMails.
func (s *Server) ListInvoiceMails(ctx context.Context, r api.ListInvoiceMailsRequestObject) (api.ListInvoiceMailsResponseObject, error) {
	before, err := cursorID(r.Params.Cursor, store.LastID)
	if err != nil {
		return nil, err
	}
	found, next, err := s.mails.List(ctx, tenantOf(ctx), mailing.ListFilter{Invoice: idOf(r.InvoiceID), Before: before, Limit: pageSize(r.Params.Limit)})
	if err != nil {
		return nil, err
	}
	return api.ListInvoiceMails200JSONResponse{Items: list(found, mailView), NextCursor: cursorUnlessNone(next)}, nil
}

// ListMails answers listMails.
func (s *Server) ListMails(ctx context.Context, r api.ListMailsRequestObject) (api.ListMailsResponseObject, error) {
	before, err := cursorID(r.Params.Cursor, store.LastID)
	if err != nil {
		return nil, err
	}
	found, next, err := s.mails.List(ctx, tenantOf(ctx), mailing.ListFilter{Status: string(or(r.Params.Status)), Before: before, Limit: pageSize(r.Params.Limit)})
	if err != nil {
		return nil, err
	}
	return api.ListMails200JSONResponse{Items: list(found, mailView), NextCursor: cursorUnlessNone(next)}, nil
}

// GetMail answers getMail.
func (s *Server) GetMail(ctx context.Context, r api.GetMailRequestObject) (api.GetMailResponseObject, error) {
	m, err := s.mails.Get(ctx, tenantOf(ctx), idOf(r.MailID))
	if err != nil {
		return nil, err
	}
	return api.GetMail200JSONResponse(mailView(m)), nil
}

// GetSharedDocument answers getSharedDocument: whoever has the link is the document's reader, and of nothing else.
func (s *Server) GetSharedDocument(ctx context.Context, _ api.GetSharedDocumentRequestObject) (api.GetSharedDocumentResponseObject, error) {
	principal, _ := auth.FromContext(ctx)
	found, err := s.invoicing.PDF(ctx, tenantOf(ctx), idOf(principal.ID))
	if err != nil {
		return nil, err
	}
	return pdf{found}, nil
}

// RetryMail answers retryMail.
func (s *Server) RetryMail(ctx context.Context, r api.RetryMailRequestObject) (api.RetryMailResponseObject, error) {
	return write(ctx, api.RetryMailResponseObject.VisitRetryMailResponse, func(cmd store.Command) (mailing.Mail, error) {
		return s.mails.Retry(ctx, cmd, idOf(r.MailID))
	}, func(m mailing.Mail) (api.RetryMailResponseObject, error) {
		return api.RetryMail200JSONResponse{Body: mailView(m)}, nil
	})
}

func mailView(m mailing.Mail) api.Mail {
	view := api.Mail{
		ID: idView(m.ID), InvoiceID: idView(m.InvoiceID), CustomerID: idView(m.CustomerID), BillingAccountID: idView(m.BillingAccountID), Status: api.MailStatus(m.Status), To: m.Recipients,
		Subject: m.Subject, Body: m.Body, Automatic: m.Automatic, RequestedBy: m.RequestedBy, Attempts: int32(m.Attempts), Problem: m.Problem, ProblemDetail: m.ProblemDetail, SentTo: m.SentTo, SentAt: optionalInstant(m.SentAt), CreatedAt: instantView(m.CreatedAt),
	}
	if m.Status == "pending" {
		view.NextAt = optionalInstant(&m.NextAt)
	}
	return view
}
