package httpapi

import (
	"bytes"
	"context"
	"encoding/hex"
	"io"
	"mime"
	"net/http"
	"strconv"

	"keiyaku/api"
	"keiyaku/internal/service/invoicing"
)

// GetInvoicePdf answers getInvoicePdf.
func (s *Server) GetInvoicePdf(ctx context.Context, r api.GetInvoicePdfRequestObject) (api.GetInvoicePdfResponseObject, error) {
	p, err := s.invoicing.PDF(ctx, tenantOf(ctx), idOf(r.InvoiceID))
	if err != nil {
		return nil, err
	}
	return pdf{p}, nil
}

// pdf is a document on its way: to be shown, or saved under its number.
type pdf struct{ of invoicing.PDF }

// VisitGetInvoicePdfResponse writes the PDF.
func (p pdf) VisitGetInvoicePdfResponse(w http.ResponseWriter) error { return p.send(w) }

// VisitGetSharedDocumentResponse writes the PDF.
func (p pdf) VisitGetSharedDocumentResponse(w http.ResponseWriter) error { return p.send(w) }

func (p pdf) send(w http.ResponseWriter) error {
	w.Header().Set("Content-Type", "application/pdf")
	w.Header().Set("Content-Disposition", mime.FormatMediaType("inline", map[string]string{"filename": p.of.FileName}))
	w.Header().Set("ETag", `"`+hex.EncodeToString(p.of.SHA256)+`"`)
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.Header().Set("Content-Length", strconv.Itoa(len(p.of.Bytes)))
	w.WriteHeader(http.StatusOK)
	_, err := io.Copy(w, bytes.NewReader(p.of.Bytes))
	return err
}
