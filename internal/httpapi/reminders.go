package httpapi

import (
	"context"

	"keiyaku/api"
	"keiyaku/internal/service/payment"
	"keiyaku/internal/store"
)

// ListOverdueInvoices answers listOverdueInvoices.
func (s *Server) ListOverdueInvoices(ctx context.Context, r api.ListOverdueInvoicesRequestObject) (api.ListOverdueInvoicesResponseObject, error) {
	size := pageSize(r.Params.Limit)
	after, err := cursorID(r.Params.Cursor, store.NilID)
	if err != nil {
		return nil, err
	}
	found, err := s.payments.Overdue(ctx, tenantOf(ctx), idOr(r.Params.BillingAccountID), after, size+1)
	if err != nil {
		return nil, err
	}
	items, next := page(found, size, func(o payment.Overdue) string { return string(o.Account.ID) }, overdueView)
	return api.ListOverdueInvoices200JSONResponse{Items: items, NextCursor: next}, nil
}

// ListReminders answers listReminders.
func (s *Server) ListReminders(ctx context.Context, r api.ListRemindersRequestObject) (api.ListRemindersResponseObject, error) {
	size := pageSize(r.Params.Limit)
	before, err := cursorID(r.Params.Cursor, store.LastID)
	if err != nil {
		return nil, err
	}
	found, err := s.payments.Reminders(ctx, tenantOf(ctx), idOr(r.Params.BillingAccountID), before, size+1)
	if err != nil {
		return nil, err
	}
	items, next := page(found, size, func(m payment.Reminder) string { return string(m.ID) }, reminderView)
	return api.ListReminders200JSONResponse{Items: items, NextCursor: next}, nil
}

// RecordReminder answers recordReminder.
func (s *Server) RecordReminder(ctx context.Context, r api.RecordReminderRequestObject) (api.RecordReminderResponseObject, error) {
	in := payment.NewReminder{AccountID: idOf(r.Body.BillingAccountID), Level: int(r.Body.Level), RemindedOn: dateOf(r.Body.RemindedOn), Note: r.Body.Note}
	return write(ctx, api.RecordReminderResponseObject.VisitRecordReminderResponse, func(cmd store.Command) (payment.Reminder, error) {
		return s.payments.Remind(ctx, cmd, in)
	}, func(m payment.Reminder) (api.RecordReminderResponseObject, error) {
		return api.RecordReminder200JSONResponse{Body: reminderView(m)}, nil
	})
}

func reminderView(m payment.Reminder) api.Reminder {
	return api.Reminder{
		ID: idView(m.ID), CustomerID: idView(m.CustomerID), BillingAccountID: idView(m.BillingAccountID), Level: int32(m.Level), RemindedOn: dateView(m.RemindedOn), Note: m.Note,
		AmountOverdue: moneyView(m.Overdue, m.Currency), RecordedBy: m.ActorName, CreatedAt: instantView(m.CreatedAt),
	}
}

func overdueView(o payment.Overdue) api.OverdueAccount {
	v := api.OverdueAccount{
		BillingAccountID: idView(o.Account.ID), AccountName: o.Account.Name, CustomerID: idView(o.Account.CustomerID), CustomerName: o.CustomerName,
		AmountOverdue: moneyView(o.Total(), o.Account.Currency), DaysOverdue: int32(o.Days()),
		Invoices: list(o.Invoices, func(i payment.OverdueInvoice) api.OverdueInvoice {
			v := api.OverdueInvoice{ID: idView(i.ID), Number: i.Number, DueOn: dateView(i.DueOn), DaysOverdue: int32(i.Days), AmountOverdue: moneyView(i.Amount, o.Account.Currency)}
			if f := i.Failed; f != nil {
				v.FailedDebit = &api.FailedDebit{BatchID: idView(f.BatchID), CollectOn: dateView(f.CollectOn), Result: api.DirectDebitResult(f.Result)}
			}
			return v
		}),
	}
	if o.Last != nil {
		v.LastReminder = pointerTo(reminderView(*o.Last))
	}
	return v
}
