package httpapi

import (
	"context"

	"keiyaku/api"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/money"
	"keiyaku/internal/service/payment"
	"keiyaku/internal/store"
)

// ListPayments answers listPayments.
func (s *Server) ListPayments(ctx context.Context, r api.ListPaymentsRequestObject) (api.ListPaymentsResponseObject, error) {
	size := pageSize(r.Params.Limit)
	before, err := cursorID(r.Params.Cursor, store.LastID)
	if err != nil {
		return nil, err
	}
	found, err := s.payments.List(ctx, tenantOf(ctx), payment.Filter{
		CustomerID: idOr(r.Params.CustomerID), AccountID: idOr(r.Params.BillingAccountID), Method: narrow[string](r.Params.Method), From: dateOr(r.Params.ReceivedFrom),
		Until: dateOr(r.Params.ReceivedUntil), Before: before, Limit: size + 1,
	})
	if err != nil {
		return nil, err
	}
	items, next := page(found, size, func(p payment.Payment) string { return string(p.ID) }, paymentView)
	return api.ListPayments200JSONResponse{Items: items, NextCursor: next}, nil
}

// GetPayment answers getPayment.
func (s *Server) GetPayment(ctx context.Context, r api.GetPaymentRequestObject) (api.GetPaymentResponseObject, error) {
	p, err := s.payments.Get(ctx, tenantOf(ctx), idOf(r.PaymentID))
	if err != nil {
		return nil, err
	}
	return api.GetPayment200JSONResponse{Body: paymentView(p), Headers: api.GetPayment200ResponseHeaders{ETag: etag(p.Version())}}, nil
}

// RecordPayment answers recordPayment.
func (s *Server) RecordPayment(ctx context.Context, r api.RecordPaymentRequestObject) (api.RecordPaymentResponseObject, error) {
	amount, err := optionalAmount("/amount", r.Body.Amount)
	if err != nil {
		return nil, err
	}
	asked, err := allocationsOf(r.Body.Allocations)
	if err != nil {
		return nil, err
	}
	in := payment.NewPayment{
		AccountID: idOf(r.Body.BillingAccountID), ReceivedOn: dateOf(r.Body.ReceivedOn), Amount: amount, Method: string(r.Body.Method), PayerName: r.Body.PayerName,
		PayerKana: r.Body.PayerKana, Reference: r.Body.Reference, Memo: r.Body.Memo, CreditNoteID: idOr(r.Body.CreditNoteID), Asked: asked,
	}
	return write(ctx, api.RecordPaymentResponseObject.VisitRecordPaymentResponse, func(cmd store.Command) (payment.Payment, error) {
		return s.payments.Record(ctx, cmd, in)
	}, func(p payment.Payment) (api.RecordPaymentResponseObject, error) {
		return api.RecordPayment201JSONResponse{
			Body: paymentView(p), Headers: api.RecordPayment201ResponseHeaders{ETag: etag(p.Version()), Location: "/v1/payments/" + string(p.ID)},
		}, nil
	})
}

// AllocatePayment answers allocatePayment.
func (s *Server) AllocatePayment(ctx context.Context, r api.AllocatePaymentRequestObject) (api.AllocatePaymentResponseObject, error) {
	asked, err := allocationsOf(r.Body.Allocations)
	if err != nil {
		return nil, err
	}
	return write(ctx, api.AllocatePaymentResponseObject.VisitAllocatePaymentResponse, func(cmd store.Command) (payment.Payment, error) {
		return s.payments.Allocate(ctx, cmd, idOf(r.PaymentID), asked)
	}, func(p payment.Payment) (api.AllocatePaymentResponseObject, error) {
		return api.AllocatePayment200JSONResponse{Body: paymentView(p), Headers: api.AllocatePayment200ResponseHeaders{ETag: etag(p.Version())}}, nil
	})
}

// ReleasePayment answers releasePayment.
func (s *Server) ReleasePayment(ctx context.Context, r api.ReleasePaymentRequestObject) (api.ReleasePaymentResponseObject, error) {
	return write(ctx, api.ReleasePaymentResponseObject.VisitReleasePaymentResponse, func(cmd store.Command) (payment.Payment, error) {
		return s.payments.Release(ctx, cmd, idOf(r.PaymentID), idOr(r.Body.InvoiceID), or(r.Body.As) == "void", r.Body.Reason)
	}, func(p payment.Payment) (api.ReleasePaymentResponseObject, error) {
		return api.ReleasePayment200JSONResponse{Body: paymentView(p), Headers: api.ReleasePayment200ResponseHeaders{ETag: etag(p.Version())}}, nil
	})
}

// RefundPayment answers refundPayment.
func (s *Server) RefundPayment(ctx context.Context, r api.RefundPaymentRequestObject) (api.RefundPaymentResponseObject, error) {
	amount, err := optionalAmount("/amount", r.Body.Amount)
	if err != nil {
		return nil, err
	}
	return write(ctx, api.RefundPaymentResponseObject.VisitRefundPaymentResponse, func(cmd store.Command) (payment.Payment, error) {
		return s.payments.Refund(ctx, cmd, idOf(r.PaymentID), amount, dateOf(r.Body.RefundedOn), r.Body.Reason)
	}, func(p payment.Payment) (api.RefundPaymentResponseObject, error) {
		return api.RefundPayment200JSONResponse{Body: paymentView(p), Headers: api.RefundPayment200ResponseHeaders{ETag: etag(p.Version())}}, nil
	})
}

// GetInstalments answers getInstalments.
func (s *Server) GetInstalments(ctx context.Context, r api.GetInstalmentsRequestObject) (api.GetInstalmentsResponseObject, error) {
	p, err := s.payments.Instalments(ctx, tenantOf(ctx), idOf(r.InvoiceID))
	if err != nil {
		return nil, err
	}
	return api.GetInstalments200JSONResponse(instalmentsView(p)), nil
}

// SetInstalments answers setInstalments.
func (s *Server) SetInstalments(ctx context.Context, r api.SetInstalmentsRequestObject) (api.SetInstalmentsResponseObject, error) {
	parts := list(r.Body.Instalments, func(n api.NewInstalment) payment.NewPart {
		part := payment.NewPart{DueOn: dateOf(n.DueOn), Weight: 1}
		if n.Weight != nil {
			part.Weight = int64(*n.Weight)
		}
		return part
	})
	return write(ctx, api.SetInstalmentsResponseObject.VisitSetInstalmentsResponse, func(cmd store.Command) (payment.Plan, error) {
		return s.payments.SetInstalments(ctx, cmd, idOf(r.InvoiceID), parts)
	}, func(p payment.Plan) (api.SetInstalmentsResponseObject, error) {
		return api.SetInstalments200JSONResponse{Body: instalmentsView(p)}, nil
	})
}

// optionalAmount reads an amount that may be left out.
func optionalAmount(pointer string, text *string) (*money.Amount, error) {
	if text == nil {
		return nil, nil
	}
	amount, err := money.Parse(*text)
	if err != nil {
		return nil, fault.At(fault.Invalid, pointer, "%v", err)
	}
	return &amount, nil
}

func allocationsOf(from *api.AllocationRequests) ([]payment.Asked, error) {
	var out []payment.Asked
	for _, a := range or(from) {
		amount, err := optionalAmount("/allocations", a.Amount)
		if err != nil {
			return nil, err
		}
		fee, err := optionalAmount("/allocations", a.Fee)
		if err != nil {
			return nil, err
		}
		out = append(out, payment.Asked{InvoiceID: idOf(a.InvoiceID), Amount: amount, Fee: or(fee)})
	}
	return out, nil
}

func paymentView(p payment.Payment) api.Payment {
	return api.Payment{
		ID: idView(p.ID), CustomerID: idView(p.CustomerID), BillingAccountID: idView(p.BillingAccountID), ReceivedOn: dateView(p.ReceivedOn), Method: api.PaidBy(p.Method),
		Amount: moneyView(p.Amount, p.Currency), Allocated: moneyView(p.Allocated(), p.Currency), Fees: moneyView(p.Fees(), p.Currency),
		Refunded: moneyView(p.Refunded(), p.Currency), Deposit: moneyView(p.Deposit(), p.Currency), Void: p.Voided(), PayerName: p.PayerName, PayerKana: p.PayerKana,
		Reference: p.Reference, Memo: p.Memo, CreditNoteID: optionalID(p.CreditNoteID), RecordedBy: p.ActorName, Version: int64(p.Version()), CreatedAt: instantView(p.CreatedAt),
		Allocations: list(p.Uses, func(u payment.Use) api.PaymentUse {
			v := api.PaymentUse{
				Seq: int32(u.Seq), Kind: api.PaymentUseKind(u.Kind), InvoiceID: optionalID(u.InvoiceID), InvoiceNumber: u.Number, Amount: moneyView(u.Amount, p.Currency),
				On: dateView(u.AllocatedOn), Memo: u.Memo,
			}
			if u.Reverses != 0 {
				v.Reverses = pointerTo(int32(u.Reverses))
			}
			return v
		}),
	}
}

func instalmentsView(p payment.Plan) api.InvoiceInstalments {
	currency := p.Invoice.Currency
	return api.InvoiceInstalments{
		InvoiceID: idView(p.Invoice.ID), Total: moneyView(p.Invoice.Total, currency),
		Instalments: list(p.Parts(), func(n payment.Part) api.Instalment {
			return api.Instalment{
				DueOn: dateView(n.DueOn), Amount: moneyView(n.Amount, currency), AmountPaid: moneyView(n.Paid, currency), AmountDue: moneyView(n.Amount.Sub(n.Paid), currency),
				PaymentStatus: api.PaymentStatus(n.Status),
			}
		}),
	}
}
