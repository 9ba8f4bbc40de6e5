package httpapi

import (
	"context"
	"fmt"
	"io"

	"keiyaku/api"
	"keiyaku/internal/core/money"
	core "keiyaku/internal/core/payment"
	"keiyaku/internal/service/payment"
	"keiyaku/internal/store"
)

// ImportBankStatement answers importBankStatement.
func (s *Server) ImportBankStatement(ctx context.Context, r api.ImportBankStatementRequestObject) (api.ImportBankStatementResponseObject, error) {
	content, err := io.ReadAll(r.Body)
	if err != nil {
		return nil, fmt.Errorf("reading the statement: %w", err)
	}
	columns := core.Columns{Date: or(r.Params.DateColumn), Amount: or(r.Params.AmountColumn), Payer: or(r.Params.PayerColumn)}
	return write(ctx, api.ImportBankStatementResponseObject.VisitImportBankStatementResponse, func(cmd store.Command) (payment.Imported, error) {
		return s.payments.Import(ctx, cmd, content, string(or(r.Params.Format)), columns)
	}, func(i payment.Imported) (api.ImportBankStatementResponseObject, error) {
		return api.ImportBankStatement200JSONResponse{Body: api.ImportedStatement{Added: int32(i.Added), Known: int32(i.Known), Others: int32(i.Others)}}, nil
	})
}

// ListBankStatementLines answers listBankStatementLines.
func (s *Server) ListBankStatementLines(ctx context.Context, r api.ListBankStatementLinesRequestObject) (api.ListBankStatementLinesResponseObject, error) {
	size := pageSize(r.Params.Limit)
	after, err := cursorID(r.Params.Cursor, store.NilID)
	if err != nil {
		return nil, err
	}
	found, err := s.payments.Lines(ctx, tenantOf(ctx), narrow[string](r.Params.Status), after, size+1)
	if err != nil {
		return nil, err
	}
	items, next := page(found, size, func(l payment.Line) string { return string(l.ID) }, statementLineView)
	return api.ListBankStatementLines200JSONResponse{Items: items, NextCursor: next}, nil
}

// ConfirmBankStatementLine answers confirmBankStatementLine.
func (s *Server) ConfirmBankStatementLine(ctx context.Context, r api.ConfirmBankStatementLineRequestObject) (api.ConfirmBankStatementLineResponseObject, error) {
	asked, err := allocationsOf(r.Body.Allocations)
	if err != nil {
		return nil, err
	}
	return write(ctx, api.ConfirmBankStatementLineResponseObject.VisitConfirmBankStatementLineResponse, func(cmd store.Command) (payment.Payment, error) {
		return s.payments.Confirm(ctx, cmd, idOf(r.BankStatementLineID), idOf(r.Body.BillingAccountID), asked)
	}, func(p payment.Payment) (api.ConfirmBankStatementLineResponseObject, error) {
		return api.ConfirmBankStatementLine201JSONResponse{
			Body: paymentView(p), Headers: api.ConfirmBankStatementLine201ResponseHeaders{ETag: etag(p.Version()), Location: "/v1/payments/" + string(p.ID)},
		}, nil
	})
}

// IgnoreBankStatementLine answers ignoreBankStatementLine.
func (s *Server) IgnoreBankStatementLine(ctx context.Context, r api.IgnoreBankStatementLineRequestObject) (api.IgnoreBankStatementLineResponseObject, error) {
	return write(ctx, api.IgnoreBankStatementLineResponseObject.VisitIgnoreBankStatementLineResponse, func(cmd store.Command) (payment.Line, error) {
		return s.payments.Ignore(ctx, cmd, idOf(r.BankStatementLineID), r.Body.Reason)
	}, func(l payment.Line) (api.IgnoreBankStatementLineResponseObject, error) {
		return api.IgnoreBankStatementLine200JSONResponse{Body: statementLineView(l)}, nil
	})
}

// yen is the currency of statements.
const yen = string(money.JPY)

func statementLineView(l payment.Line) api.StatementLine {
	v := api.StatementLine{
		ID: idView(l.ID), Status: api.StatementLineStatus(l.Status()), BankAccount: optionalText(l.BankAccount), ReceivedOn: dateView(l.ReceivedOn), Amount: moneyView(l.Amount, yen),
		PayerKana: l.Payer, Reference: optionalText(l.Reference), CreatedAt: instantView(l.CreatedAt), Candidates: list(l.Candidates, candidateView),
	}
	if d := l.Decided(); d != nil {
		v.PaymentID, v.DecidedBy, v.Reason = optionalID(d.PaymentID), &d.ActorName, d.Reason
	}
	return v
}

func candidateView(c payment.Candidate) api.MatchCandidate {
	return api.MatchCandidate{
		BillingAccountID: idView(store.ID(c.AccountID)), AccountName: c.AccountName, CustomerName: c.CustomerName, Payer: api.MatchCandidatePayer(c.Payer), Fit: api.MatchCandidateFit(c.Fit),
		Score: int32(c.Score), Fee: moneyView(c.Fee, yen),
		Invoices: list(c.Invoices, func(i payment.OpenInvoice) api.MatchedInvoice {
			return api.MatchedInvoice{ID: idView(i.ID), Number: or(i.Number), DueDate: dateView(i.DueDate), AmountDue: moneyView(i.Open, yen)}
		}),
	}
}
