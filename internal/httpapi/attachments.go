package httpapi

import (
	"bytes"
	"context"
	"encoding/hex"
	"fmt"
	"io"
	"mime"
	"net/http"
	"strconv"

	"keiyaku/api"
	"keiyaku/internal/service/attachment"
	"keiyaku/internal/store"
)

// fileOf reads a file that is attached; the gate has bounded it.
func fileOf(name string, kind api.AttachmentKind, memo *api.Memo, body io.Reader) (attachment.File, error) {
	content, err := io.ReadAll(body)
	if err != nil {
		return attachment.File{}, fmt.Errorf("reading a file: %w", err)
	}
	return attachment.File{Name: name, Kind: string(kind), Memo: memo, Content: content}, nil
}

// AttachToContract answers attachToContract.
func (s *Server) AttachToContract(ctx context.Context, r api.AttachToContractRequestObject) (api.AttachToContractResponseObject, error) {
	f, err := fileOf(r.Params.Name, r.Params.Kind, r.Params.Memo, r.Body)
	if err != nil {
		return nil, err
	}
	return write(ctx, api.AttachToContractResponseObject.VisitAttachToContractResponse, func(cmd store.Command) (attachment.Attachment, error) {
		return s.attachments.ToContract(ctx, cmd, idOf(r.ContractID), f)
	}, func(a attachment.Attachment) (api.AttachToContractResponseObject, error) {
		return api.AttachToContract201JSONResponse{Body: attachmentView(a), Headers: api.AttachToContract201ResponseHeaders{ETag: attachmentETag(a), Location: "/v1/attachments/" + string(a.ID)}}, nil
	})
}

// AttachToChange answers attachToChange.
func (s *Server) AttachToChange(ctx context.Context, r api.AttachToChangeRequestObject) (api.AttachToChangeResponseObject, error) {
	f, err := fileOf(r.Params.Name, r.Params.Kind, r.Params.Memo, r.Body)
	if err != nil {
		return nil, err
	}
	return write(ctx, api.AttachToChangeResponseObject.VisitAttachToChangeResponse, func(cmd store.Command) (attachment.Attachment, error) {
		return s.attachments.ToChange(ctx, cmd, idOf(r.ChangeID), f)
	}, func(a attachment.Attachment) (api.AttachToChangeResponseObject, error) {
		return api.AttachToChange201JSONResponse{Body: attachmentView(a), Headers: api.AttachToChange201ResponseHeaders{ETag: attachmentETag(a), Location: "/v1/attachments/" + string(a.ID)}}, nil
	})
}

// ListContractAttachments answers listContractAttachments.
func (s *Server) ListContractAttachments(ctx context.Context, r api.ListContractAttachmentsRequestObject) (api.ListContractAttachmentsResponseObject, error) {
	found, err := s.attachments.OfContract(ctx, tenantOf(ctx), idOf(r.ContractID))
	if err != nil {
		return nil, err
	}
	return api.ListContractAttachments200JSONResponse{Items: list(found, attachmentView)}, nil
}

// ListChangeAttachments answers listChangeAttachments.
func (s *Server) ListChangeAttachments(ctx context.Context, r api.ListChangeAttachmentsRequestObject) (api.ListChangeAttachmentsResponseObject, error) {
	found, err := s.attachments.OfChange(ctx, tenantOf(ctx), idOf(r.ChangeID))
	if err != nil {
		return nil, err
	}
	return api.ListChangeAttachments200JSONResponse{Items: list(found, attachmentView)}, nil
}

// GetAttachment answers getAttachment.
func (s *Server) GetAttachment(ctx context.Context, r api.GetAttachmentRequestObject) (api.GetAttachmentResponseObject, error) {
	a, err := s.attachments.Get(ctx, tenantOf(ctx), idOf(r.AttachmentID))
	if err != nil {
		return nil, err
	}
	return api.GetAttachment200JSONResponse{Body: attachmentView(a), Headers: api.GetAttachment200ResponseHeaders{ETag: attachmentETag(a)}}, nil
}

// WithdrawAttachment answers withdrawAttachment.
func (s *Server) WithdrawAttachment(ctx context.Context, r api.WithdrawAttachmentRequestObject) (api.WithdrawAttachmentResponseObject, error) {
	return write(ctx, api.WithdrawAttachmentResponseObject.VisitWithdrawAttachmentResponse, func(cmd store.Command) (attachment.Attachment, error) {
		return s.attachments.Withdraw(ctx, cmd, idOf(r.AttachmentID))
	}, func(a attachment.Attachment) (api.WithdrawAttachmentResponseObject, error) {
		return api.WithdrawAttachment200JSONResponse{Body: attachmentView(a), Headers: api.WithdrawAttachment200ResponseHeaders{ETag: attachmentETag(a)}}, nil
	})
}

// GetAttachmentContent answers getAttachmentContent.
func (s *Server) GetAttachmentContent(ctx context.Context, r api.GetAttachmentContentRequestObject) (api.GetAttachmentContentResponseObject, error) {
	a, content, err := s.attachments.Content(ctx, tenantOf(ctx), idOf(r.AttachmentID))
	if err != nil {
		return nil, err
	}
	return download{a, content}, nil
}

// download is a file on its way: to be saved, and never run in the page.
type download struct {
	of      attachment.Attachment
	content []byte
}

// VisitGetAttachmentContentResponse writes the file.
func (d download) VisitGetAttachmentContentResponse(w http.ResponseWriter) error {
	w.Header().Set("Content-Type", "application/octet-stream")
	w.Header().Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": d.of.Name}))
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.Header().Set("Content-Length", strconv.Itoa(len(d.content)))
	w.WriteHeader(http.StatusOK)
	_, err := io.Copy(w, bytes.NewReader(d.content))
	return err
}

// attachmentETag changes when the file is withdrawn.
func attachmentETag(a attachment.Attachment) string {
	if a.WithdrawnAt != nil {
		return etag(2)
	}
	return etag(1)
}

func attachmentView(a attachment.Attachment) api.Attachment {
	return api.Attachment{
		ID: idView(a.ID), ContractID: idView(a.ContractID), ChangeID: optionalID(a.ChangeID), Kind: api.AttachmentKind(a.Kind), Name: a.Name, ContentType: a.ContentType,
		Size: int64(a.Size), Sha256: hex.EncodeToString(a.Sha256), Memo: a.Memo, CreatedAt: instantView(a.CreatedAt), CreatedBy: a.CreatedBy,
		WithdrawnAt: optionalInstant(a.WithdrawnAt), WithdrawnBy: a.WithdrawnBy,
	}
}
