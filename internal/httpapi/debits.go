package httpapi

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"mime"
	"net/http"
	"strconv"
	"strings"

	"keiyaku/api"
	core "keiyaku/internal/core/payment"
	"keiyaku/internal/service/payment"
	"keiyaku/internal/store"
)

// ListDirectDebitBatches answers listDirectDebitBatches.
func (s *Server) ListDirectDebitBatches(ctx context.Context, r api.ListDirectDebitBatchesRequestObject) (api.ListDirectDebitBatchesResponseObject, error) {
	size := pageSize(r.Params.Limit)
	before, err := cursorID(r.Params.Cursor, store.LastID)
	if err != nil {
		return nil, err
	}
	found, err := s.payments.ListDebits(ctx, tenantOf(ctx), narrow[string](r.Params.Status), before, size+1)
	if err != nil {
		return nil, err
	}
	items, next := page(found, size, func(b payment.DebitBatch) string { return string(b.ID) }, debitBatchView)
	return api.ListDirectDebitBatches200JSONResponse{Items: items, NextCursor: next}, nil
}

// CreateDirectDebitBatch answers createDirectDebitBatch.
func (s *Server) CreateDirectDebitBatch(ctx context.Context, r api.CreateDirectDebitBatchRequestObject) (api.CreateDirectDebitBatchResponseObject, error) {
	return write(ctx, api.CreateDirectDebitBatchResponseObject.VisitCreateDirectDebitBatchResponse, func(cmd store.Command) (payment.DebitBatch, error) {
		return s.payments.CreateDebits(ctx, cmd, dateOf(r.Body.CollectOn), or(r.Body.PreviewToken))
	}, func(b payment.DebitBatch) (api.CreateDirectDebitBatchResponseObject, error) {
		return api.CreateDirectDebitBatch201JSONResponse{
			Body: debitBatchView(b), Headers: api.CreateDirectDebitBatch201ResponseHeaders{Location: "/v1/direct-debit-batches/" + string(b.ID)},
		}, nil
	})
}

// PreviewDirectDebitBatch answers previewDirectDebitBatch.
func (s *Server) PreviewDirectDebitBatch(ctx context.Context, r api.PreviewDirectDebitBatchRequestObject) (api.PreviewDirectDebitBatchResponseObject, error) {
	p, err := s.payments.PreviewDebits(ctx, tenantOf(ctx), dateOf(r.Body.CollectOn))
	if err != nil {
		return nil, err
	}
	return api.PreviewDirectDebitBatch200JSONResponse{
		CollectOn: dateView(p.CollectOn), Collector: collectorView(p.Collector), Count: int32(len(p.Debits)), Total: moneyView(p.Total(), yen), Debits: list(p.Debits, debitView),
		LeftOut: list(p.LeftOut, func(l payment.LeftOut) api.LeftOutDebit {
			return api.LeftOutDebit{
				InvoiceID: idView(l.InvoiceID), InvoiceNumber: l.Number, BillingAccountID: idView(l.AccountID), Amount: moneyView(l.Amount, l.Currency), Reason: api.LeftOutDebitReason(l.Reason),
			}
		}),
		PreviewToken: p.Token(),
	}, nil
}

// GetDirectDebitBatch answers getDirectDebitBatch.
func (s *Server) GetDirectDebitBatch(ctx context.Context, r api.GetDirectDebitBatchRequestObject) (api.GetDirectDebitBatchResponseObject, error) {
	b, err := s.payments.GetDebits(ctx, tenantOf(ctx), idOf(r.DirectDebitBatchID))
	if err != nil {
		return nil, err
	}
	return api.GetDirectDebitBatch200JSONResponse(debitBatchView(b)), nil
}

// GetDirectDebitFile answers getDirectDebitFile.
func (s *Server) GetDirectDebitFile(ctx context.Context, r api.GetDirectDebitFileRequestObject) (api.GetDirectDebitFileResponseObject, error) {
	lineEnds := or(r.Params.LineEnds) != api.GetDirectDebitFileParamsLineEndsNone
	content, b, err := s.payments.DebitRequest(ctx, tenantOf(ctx), idOf(r.DirectDebitBatchID), lineEnds)
	if err != nil {
		return nil, err
	}
	return savedFile{content, fmt.Sprintf("direct-debit-%s.txt", strings.ReplaceAll(b.CollectOn.String(), "-", ""))}, nil
}

// savedFile is a file on its way to be saved, as always the same bytes.
type savedFile struct {
	content []byte
	name    string
}

// VisitGetDirectDebitFileResponse writes the file.
func (f savedFile) VisitGetDirectDebitFileResponse(w http.ResponseWriter) error { return f.send(w) }

func (f savedFile) send(w http.ResponseWriter) error {
	digest := sha256.Sum256(f.content)
	w.Header().Set("Content-Type", fileType)
	w.Header().Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": f.name}))
	w.Header().Set("ETag", `"`+hex.EncodeToString(digest[:])+`"`)
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.Header().Set("Content-Length", strconv.Itoa(len(f.content)))
	w.WriteHeader(http.StatusOK)
	_, err := io.Copy(w, bytes.NewReader(f.content))
	return err
}

// TakeDirectDebitResults answers takeDirectDebitResults.
func (s *Server) TakeDirectDebitResults(ctx context.Context, r api.TakeDirectDebitResultsRequestObject) (api.TakeDirectDebitResultsResponseObject, error) {
	content, err := io.ReadAll(r.Body)
	if err != nil {
		return nil, fmt.Errorf("reading the results: %w", err)
	}
	return write(ctx, api.TakeDirectDebitResultsResponseObject.VisitTakeDirectDebitResultsResponse, func(cmd store.Command) (payment.DebitBatch, error) {
		return s.payments.SettleDebits(ctx, cmd, idOf(r.DirectDebitBatchID), content)
	}, func(b payment.DebitBatch) (api.TakeDirectDebitResultsResponseObject, error) {
		return api.TakeDirectDebitResults200JSONResponse{Body: debitBatchView(b)}, nil
	})
}

// CancelDirectDebitBatch answers cancelDirectDebitBatch.
func (s *Server) CancelDirectDebitBatch(ctx context.Context, r api.CancelDirectDebitBatchRequestObject) (api.CancelDirectDebitBatchResponseObject, error) {
	return write(ctx, api.CancelDirectDebitBatchResponseObject.VisitCancelDirectDebitBatchResponse, func(cmd store.Command) (payment.DebitBatch, error) {
		return s.payments.CancelDebits(ctx, cmd, idOf(r.DirectDebitBatchID), r.Body.Reason)
	}, func(b payment.DebitBatch) (api.CancelDirectDebitBatchResponseObject, error) {
		return api.CancelDirectDebitBatch200JSONResponse{Body: debitBatchView(b)}, nil
	})
}

func debitBatchView(b payment.DebitBatch) api.DirectDebitBatch {
	return api.DirectDebitBatch{
		ID: idView(b.ID), Status: api.DirectDebitBatchStatus(b.Status), CollectOn: dateView(b.CollectOn), Collector: collectorView(b.Collector), Count: int32(b.Count),
		Total: moneyView(b.Total, yen), Reason: b.Reason, EndedBy: b.EndedBy, EndedAt: optionalInstant(b.EndedAt), CreatedBy: b.ActorName, CreatedAt: instantView(b.CreatedAt),
		Debits: list(b.Debits, debitView),
	}
}

func debitView(d payment.Debit) api.DirectDebit {
	return api.DirectDebit{
		Seq: int32(d.Seq), InvoiceID: idView(d.InvoiceID), InvoiceNumber: or(d.InvoiceNumber), CustomerID: idView(d.CustomerID), BillingAccountID: idView(d.BillingAccountID),
		BankAccount: api.PayerBankAccount{
			BankCode: d.BankCode, BankName: optionalText(d.BankName), BranchCode: d.BranchCode, BranchName: optionalText(d.BranchName), Kind: api.DebitAccountKind(d.Kind), Number: d.Number,
			Holder: d.Holder, CustomerNumber: d.CustomerNumber,
		},
		NewCode: api.DirectDebitNewCode(d.NewCode), Amount: moneyView(d.Amount, yen), Result: narrow[api.DirectDebitResult](d.Result), PaymentID: optionalID(d.PaymentID),
	}
}

func collectorView(c core.Collector) api.DirectDebitCollector {
	a := c.Account
	return api.DirectDebitCollector{
		Code: c.Code, Name: c.Name, BankCode: a.Bank, BankName: optionalText(a.BankName), BranchCode: a.Branch, BranchName: optionalText(a.BranchName), Kind: api.DebitAccountKind(a.Kind),
		Number: a.Number,
	}
}

func collectorOf(v api.DirectDebitCollector) core.Collector {
	return core.Collector{Code: v.Code, Name: v.Name, Account: core.BankAccount{
		Bank: v.BankCode, BankName: or(v.BankName), Branch: v.BranchCode, BranchName: or(v.BranchName), Kind: core.AccountKind(v.Kind), Number: v.Number,
	}}
}

func payerView(p core.PayerAccount) api.PayerBankAccount {
	a := p.Account
	return api.PayerBankAccount{
		BankCode: a.Bank, BankName: optionalText(a.BankName), BranchCode: a.Branch, BranchName: optionalText(a.BranchName), Kind: api.DebitAccountKind(a.Kind), Number: a.Number,
		Holder: p.Holder, CustomerNumber: optionalText(p.CustomerNumber), DebitedBefore: ifTrue(p.DebitedBefore),
	}
}

func payerOf(v api.PayerBankAccount) core.PayerAccount {
	return core.PayerAccount{
		Account: core.BankAccount{
			Bank: v.BankCode, BankName: or(v.BankName), Branch: v.BranchCode, BranchName: or(v.BranchName), Kind: core.AccountKind(v.Kind), Number: v.Number,
		},
		Holder: v.Holder, CustomerNumber: or(v.CustomerNumber), DebitedBefore: or(v.DebitedBefore),
	}
}
