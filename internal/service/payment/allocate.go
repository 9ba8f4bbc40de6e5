package payment

// What payments are used for: allocations to invoices, what is taken back, what is paid back.

import (
	"context"
	"fmt"

	"keiyaku/db"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/money"
	core "keiyaku/internal/core/payment"
	"keiyaku/internal/store"
)

// Allocate uses what is left of a payment for invoices of its account: those that are named, else what was due first at first. It is a
// conflict where nothing is left, or nothing is open.
func (s *Service) Allocate(ctx context.Context, cmd store.Command, id ID, asked []Asked) (Payment, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Payment, error) {
		p, err := lockPayment(ctx, tx, id)
		if err != nil {
			return Payment{}, err
		}
		return allocate(ctx, tx, p, asked, tx.Tenant.Today)
	})
}

// lockPayment locks a payment's account and reads the payment as it is then.
func lockPayment(ctx context.Context, tx *store.Tx, id ID) (Payment, error) {
	row, err := tx.GetPayment(ctx, db.GetPaymentParams{TenantID: tx.Tenant.ID, ID: id})
	if err != nil {
		return Payment{}, store.Found(err, "payment")
	}
	if _, err := lock(ctx, tx, row.BillingAccountID); err != nil {
		return Payment{}, err
	}
	p, err := get(ctx, tx, id)
	if err == nil && p.Voided() {
		err = fault.New(fault.Conflict, "the payment was recorded by mistake and is void")
	}
	return p, err
}

// allocate settles invoices of the payment's account, which is locked.
func allocate(ctx context.Context, tx *store.Tx, p Payment, asked []Asked, on civil.Date) (Payment, error) {
	documents, requests, err := payable(ctx, tx, p, asked)
	if err != nil {
		return Payment{}, err
	}
	byID, err := tx.LoadBills(ctx, documents)
	if err != nil {
		return Payment{}, err
	}
	bills := make([]core.Bill, len(documents))
	for i, d := range documents {
		bills[i] = byID[d.ID]
	}
	got, err := core.Allocate(p.Deposit(), bills, requests)
	if err != nil {
		return Payment{}, err
	}
	if len(got) == 0 {
		return Payment{}, fault.New(fault.Conflict, "nothing is left of the payment, or nothing is open on the account")
	}
	currency := money.Currency(p.Currency)
	var rows []db.PaymentAllocation
	var entries []store.Entry
	for _, a := range got {
		d := documents[a.Bill]
		for _, part := range []struct {
			kind   string
			amount money.Amount
		}{{settles, a.Amount}, {fee, a.Fee}} {
			if !part.amount.IsZero() {
				rows = append(rows, db.PaymentAllocation{
					TenantID: tx.Tenant.ID, PaymentID: p.ID, Seq: len(p.Uses) + len(rows) + 1, Kind: part.kind, InvoiceID: d.ID, Amount: part.amount, AllocatedOn: on, CreatedAt: tx.Tenant.Now,
				})
			}
		}
		b := &bills[a.Bill]
		if b.Settled = b.Settled.Add(a.Amount).Add(a.Fee); b.Open().IsZero() {
			entries = append(entries, store.Entry{
				CustomerID: d.CustomerID, Kind: "invoice_paid", EffectiveOn: on, RecordedAt: tx.Tenant.Now, DocumentID: d.ID, BillingAccountID: d.BillingAccountID,
				Summary: fmt.Sprintf("入金完了 %s %s %s", *d.Number, currency.Format(d.Total), currency),
			})
		}
	}
	if err := tx.SaveAllocations(ctx, rows); err != nil {
		return Payment{}, err
	}
	if err := tx.Record(ctx, store.Fact{Action: "allocate_payment", Entity: "payment", ID: p.ID, After: rows, Entries: entries}); err != nil {
		return Payment{}, err
	}
	return get(ctx, tx, p.ID)
}

// payable gives the documents that a payment may settle, and what is asked of each of them: those that are named, else all that are open.
func payable(ctx context.Context, tx *store.Tx, p Payment, asked []Asked) ([]db.Invoice, []core.Request, error) {
	var ids []ID
	if len(asked) == 0 {
		open, err := tx.ListOpenOfAccounts(ctx, db.ListOpenOfAccountsParams{TenantID: tx.Tenant.ID, AccountIds: []ID{p.BillingAccountID}})
		if err != nil {
			return nil, nil, err
		}
		documents, err := tx.GetInvoices(ctx, db.GetInvoicesParams{TenantID: tx.Tenant.ID, Ids: open})
		return documents, nil, err
	}
	for _, a := range asked {
		ids = append(ids, a.InvoiceID)
	}
	documents, err := tx.GetInvoices(ctx, db.GetInvoicesParams{TenantID: tx.Tenant.ID, Ids: ids})
	if err != nil {
		return nil, nil, err
	}
	at := map[ID]int{}
	for i, d := range documents {
		at[d.ID] = i
	}
	requests := make([]core.Request, len(asked))
	for i, a := range asked {
		pointer := fmt.Sprintf("/allocations/%d/", i)
		n, found := at[a.InvoiceID]
		if !found || documents[n].BillingAccountID != p.BillingAccountID {
			return nil, nil, fault.At(fault.Rule, pointer+"invoice_id", "the payment's account has no such invoice")
		}
		d := documents[n]
		if d.Status != "issued" || d.Kind != "invoice" {
			return nil, nil, fault.At(fault.Conflict, pointer+"invoice_id", "only an issued invoice is paid")
		}
		if err := notCancelled(ctx, tx, d, pointer+"invoice_id"); err != nil {
			return nil, nil, err
		}
		for _, v := range []struct {
			name   string
			amount *money.Amount
		}{{"amount", a.Amount}, {"fee", &a.Fee}} {
			if v.amount != nil && !v.amount.IsZero() {
				if err := inSteps(pointer+v.name, *v.amount, money.Currency(p.Currency)); err != nil {
					return nil, nil, err
				}
			}
		}
		requests[i] = core.Request{Bill: n, Amount: a.Amount, Fee: a.Fee}
	}
	return documents, requests, nil
}

// Release takes back what a payment settles, of one invoice or of all, so that it is a deposit (前受金) again; with asVoid the payment never
// was: all of it is taken back, and nothing is left.
func (s *Service) Release(ctx context.Context, cmd store.Command, id, invoice ID, asVoid bool, reason string) (Payment, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Payment, error) {
		p, err := lockPayment(ctx, tx, id)
		if err != nil {
			return Payment{}, err
		}
		var rows []db.PaymentAllocation
		row := db.PaymentAllocation{TenantID: tx.Tenant.ID, PaymentID: p.ID, AllocatedOn: tx.Tenant.Today, Memo: &reason, CreatedAt: tx.Tenant.Now}
		for _, u := range p.Holding() {
			back := u.Kind == settles || u.Kind == fee
			if back && (invoice == "" || u.InvoiceID == invoice) {
				row.Seq, row.Kind, row.InvoiceID, row.Amount, row.Reverses = len(p.Uses)+len(rows)+1, u.Kind, u.InvoiceID, u.Amount.Neg(), u.Seq
				rows = append(rows, row)
			}
		}
		switch {
		case asVoid && invoice != "":
			return Payment{}, fault.At(fault.Rule, "/invoice_id", "a payment is void as a whole")
		case asVoid && !p.Refunded().IsZero():
			return Payment{}, fault.New(fault.Conflict, "a part of the payment was paid back: it can't be void")
		case asVoid:
			row.Seq, row.Kind, row.InvoiceID, row.Amount, row.Reverses = len(p.Uses)+len(rows)+1, void, "", p.Amount, 0
			rows = append(rows, row)
		case len(rows) == 0:
			return Payment{}, fault.New(fault.Conflict, "the payment settles nothing that could be taken back")
		}
		return p.save(ctx, tx, rows, "release_payment", "payment_released", "入金消込の取消", reason)
	})
}

// Refund records that a deposit was paid back: amount, or all that is left where it is nil.
func (s *Service) Refund(ctx context.Context, cmd store.Command, id ID, amount *money.Amount, on civil.Date, reason string) (Payment, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Payment, error) {
		p, err := lockPayment(ctx, tx, id)
		if err != nil {
			return Payment{}, err
		}
		left := p.Deposit()
		if amount == nil {
			amount = &left
		}
		switch {
		case left.IsZero():
			return Payment{}, fault.New(fault.Conflict, "nothing is left of the payment: release what it settles first")
		case amount.Cmp(left) > 0:
			return Payment{}, fault.At(fault.Rule, "/amount", "%s are left of the payment", money.Currency(p.Currency).Format(left))
		case on.After(tx.Tenant.Today) || on.Before(p.ReceivedOn):
			return Payment{}, fault.At(fault.Rule, "/refunded_on", "a refund lies between the payment, %s, and today", p.ReceivedOn)
		}
		if err := inSteps("/amount", *amount, money.Currency(p.Currency)); err != nil {
			return Payment{}, err
		}
		return p.save(ctx, tx, []db.PaymentAllocation{{
			TenantID: tx.Tenant.ID, PaymentID: p.ID, Seq: len(p.Uses) + 1, Kind: refund, Amount: *amount, AllocatedOn: on, Memo: &reason, CreatedAt: tx.Tenant.Now,
		}}, "refund_payment", "payment_refunded", "返金", reason)
	})
}

// save adds uses that come with a reason, and says so on the customer's timeline.
func (p Payment) save(ctx context.Context, tx *store.Tx, rows []db.PaymentAllocation, action, entry, summary, reason string) (Payment, error) {
	if err := tx.SaveAllocations(ctx, rows); err != nil {
		return Payment{}, err
	}
	var sum money.Amount
	for _, r := range rows {
		if r.Kind == settles || r.Kind == refund {
			sum = sum.Add(r.Amount.Abs())
		}
	}
	currency := money.Currency(p.Currency)
	if err := tx.Record(ctx, store.Fact{
		Action: action, Entity: "payment", ID: p.ID, After: rows,
		Entries: []store.Entry{{
			CustomerID: p.CustomerID, Kind: entry, EffectiveOn: rows[0].AllocatedOn, RecordedAt: tx.Tenant.Now, BillingAccountID: p.BillingAccountID, Memo: &reason,
			Summary: fmt.Sprintf("%s %s %s", summary, currency.Format(sum), currency),
		}},
	}); err != nil {
		return Payment{}, err
	}
	return get(ctx, tx, p.ID)
}
