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
		if err := allocate(ctx, tx, []use{{p, asked, tx.Tenant.Today}}); err != nil {
			return Payment{}, err
		}
		return get(ctx, tx, id)
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

// use is what a payment is to be used for, on a day: what is asked for, or where nothing is, what was due first at first.
type use struct {
	Payment
	asked []Asked
	on    civil.Date
}

// allocate settles invoices of the payments' accounts, which are locked, in the order of the payments.
func allocate(ctx context.Context, tx *store.Tx, uses []use) error {
	if len(uses) == 0 {
		return nil
	}
	from, err := loadPayable(ctx, tx, uses)
	if err != nil {
		return err
	}
	var rows []db.PaymentAllocation
	facts := make([]store.Fact, len(uses))
	for i, u := range uses {
		documents, requests, err := from.of(u)
		if err != nil {
			return err
		}
		bills := make([]core.Bill, len(documents))
		for n, d := range documents {
			bills[n] = from.bills[d.ID]
		}
		got, err := core.Allocate(u.Deposit(), bills, requests)
		if err != nil {
			return err
		}
		if len(got) == 0 {
			return fault.New(fault.Conflict, "nothing is left of the payment, or nothing is open on the account")
		}
		var own []db.PaymentAllocation
		for _, a := range got {
			d := documents[a.Bill]
			for _, part := range []struct {
				kind   string
				amount money.Amount
			}{{settles, a.Amount}, {fee, a.Fee}} {
				if !part.amount.IsZero() {
					own = append(own, db.PaymentAllocation{
						TenantID: tx.Tenant.ID, PaymentID: u.ID, Seq: len(u.Uses) + len(own) + 1, Kind: part.kind, InvoiceID: d.ID, Amount: part.amount, AllocatedOn: u.on, CreatedAt: tx.Tenant.Now,
					})
				}
			}
			if from.settle(d.ID, a.Amount.Add(a.Fee)).IsZero() {
				facts[i].Entries = append(facts[i].Entries, store.Entry{
					CustomerID: d.CustomerID, Kind: "invoice_paid", EffectiveOn: u.on, RecordedAt: tx.Tenant.Now, DocumentID: d.ID, BillingAccountID: d.BillingAccountID,
					Summary: fmt.Sprintf("入金完了 %s %s %s", *d.Number, money.Currency(u.Currency).Format(d.Total), u.Currency),
				})
			}
		}
		rows = append(rows, own...)
		facts[i].Action, facts[i].Entity, facts[i].ID, facts[i].After = "allocate_payment", "payment", u.ID, own
	}
	if err := tx.SaveAllocations(ctx, rows); err != nil {
		return err
	}
	return tx.Record(ctx, facts...)
}

// payable are documents that payments may settle, and how they stand.
type payable struct {
	byID map[ID]db.Invoice
	// open are the open ones of accounts of which a payment asks for none.
	open      []db.Invoice
	bills     map[ID]core.Bill
	cancelled map[ID]bool
}

// loadPayable reads the documents that are asked for, and all that are open of accounts where a payment asks for none.
func loadPayable(ctx context.Context, tx *store.Tx, uses []use) (payable, error) {
	p := payable{byID: map[ID]db.Invoice{}, cancelled: map[ID]bool{}}
	var ids, accounts []ID
	for _, u := range uses {
		if len(u.asked) == 0 {
			accounts = append(accounts, u.BillingAccountID)
		}
		for _, a := range u.asked {
			ids = append(ids, a.InvoiceID)
		}
	}
	isOpen := map[ID]bool{}
	if len(accounts) > 0 {
		open, err := tx.ListOpenOfAccounts(ctx, db.ListOpenOfAccountsParams{TenantID: tx.Tenant.ID, AccountIds: accounts})
		if err != nil {
			return p, err
		}
		for _, id := range open {
			isOpen[id] = true
		}
		ids = append(ids, open...)
	}
	documents, err := tx.GetInvoices(ctx, db.GetInvoicesParams{TenantID: tx.Tenant.ID, Ids: ids})
	if err != nil {
		return p, err
	}
	for _, d := range documents {
		if p.byID[d.ID] = d; isOpen[d.ID] {
			p.open = append(p.open, d)
		}
	}
	cancelled, err := tx.ListCancellations(ctx, db.ListCancellationsParams{TenantID: tx.Tenant.ID, Ids: ids})
	if err != nil {
		return p, err
	}
	for _, c := range cancelled {
		p.cancelled[c.InvoiceID] = true
	}
	p.bills, err = tx.LoadBills(ctx, documents)
	return p, err
}

// settle counts what is settled of a document, and gives what is open of it then.
func (p payable) settle(id ID, amount money.Amount) money.Amount {
	b := p.bills[id]
	b.Settled = b.Settled.Add(amount)
	p.bills[id] = b
	return b.Open()
}

// of gives the documents that a payment may settle, and what is asked of each of them.
func (p payable) of(u use) (documents []db.Invoice, requests []core.Request, err error) {
	if len(u.asked) == 0 {
		for _, d := range p.open {
			if d.BillingAccountID == u.BillingAccountID {
				documents = append(documents, d)
			}
		}
		return documents, nil, nil
	}
	at := map[ID]int{}
	for i, a := range u.asked {
		pointer := fmt.Sprintf("/allocations/%d/", i)
		d, found := p.byID[a.InvoiceID]
		if !found || d.BillingAccountID != u.BillingAccountID {
			return nil, nil, fault.At(fault.Rule, pointer+"invoice_id", "the payment's account has no such invoice")
		}
		if d.Status != "issued" || d.Kind != "invoice" {
			return nil, nil, fault.At(fault.Conflict, pointer+"invoice_id", "only an issued invoice is paid")
		}
		if p.cancelled[d.ID] {
			return nil, nil, rolledBack(d, pointer+"invoice_id")
		}
		for _, v := range []struct {
			name   string
			amount *money.Amount
		}{{"amount", a.Amount}, {"fee", &a.Fee}} {
			if v.amount != nil && !v.amount.IsZero() {
				if err := inSteps(pointer+v.name, *v.amount, money.Currency(u.Currency)); err != nil {
					return nil, nil, err
				}
			}
		}
		n, known := at[d.ID]
		if !known {
			n = len(documents)
			at[d.ID], documents = n, append(documents, d)
		}
		requests = append(requests, core.Request{Bill: n, Amount: a.Amount, Fee: a.Fee})
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
			// What it was on a bank statement is still to be said.
			if err := tx.ReopenStatementLine(ctx, db.ReopenStatementLineParams{TenantID: tx.Tenant.ID, PaymentID: p.ID, Reason: &reason, ActorName: tx.Actor.Name, Now: tx.Tenant.Now}); err != nil {
				return Payment{}, err
			}
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
