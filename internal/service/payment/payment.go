// Package payment keeps what customers paid: payments, what they were used for, and invoices that are due in parts. Issued documents never
// change by it; how they stand follows from what is recorded here.
package payment

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"keiyaku/db"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/money"
	"keiyaku/internal/store"
)

// ID is the id of anything.
type ID = store.ID

// Row is a payment as it was recorded.
type Row = db.Payment

// Use is something that a payment was used for, or took back.
type Use = db.ListAllocationsRow

// The kinds of uses.
const (
	settles = "payment"
	fee     = "fee"
	refund  = "refund"
	void    = "void"
)

// byCreditNote is the method of a payment that is made of a credit note.
const byCreditNote = "credit_note"

// Payment is a payment with all that it was used for, in the order in which it was recorded.
type Payment struct {
	Row
	Uses []Use
}

// Version counts what was recorded of it.
func (p Payment) Version() int { return 1 + len(p.Uses) }

// Sum adds up what holds of one kind of use.
func (p Payment) Sum(kind string) money.Amount {
	var sum money.Amount
	for _, u := range p.Uses {
		if u.Kind == kind {
			sum = sum.Add(u.Amount)
		}
	}
	return sum
}

// Allocated is how much of it settles documents, Fees what payers kept back beside that, Refunded what was paid back.
func (p Payment) Allocated() money.Amount { return p.Sum(settles) }

// Fees is what the payer kept back for the transfer; it isn't part of the amount.
func (p Payment) Fees() money.Amount { return p.Sum(fee) }

// Refunded is what was paid back of it.
func (p Payment) Refunded() money.Amount { return p.Sum(refund) }

// Voided tells whether it was recorded by mistake.
func (p Payment) Voided() bool { return !p.Sum(void).IsZero() }

// Deposit is what is left of it: 前受金 of the account.
func (p Payment) Deposit() money.Amount {
	return p.Amount.Sub(p.Sum(settles)).Sub(p.Sum(refund)).Sub(p.Sum(void))
}

// Holding gives the uses that weren't taken back.
func (p Payment) Holding() []Use {
	back := map[int]bool{}
	for _, u := range p.Uses {
		back[u.Reverses] = true
	}
	var out []Use
	for _, u := range p.Uses {
		if u.Reverses == 0 && !back[u.Seq] {
			out = append(out, u)
		}
	}
	return out
}

// Service is about payments.
type Service struct{ store *store.Store }

// New makes the service over a store.
func New(s *store.Store) *Service { return &Service{s} }

// Asked is what is to be settled of one invoice. A nil amount is as much as is open and there is; Fee is what the payer kept back.
type Asked struct {
	InvoiceID ID
	Amount    *money.Amount
	Fee       money.Amount
}

// NewPayment is a payment to be recorded, in the account's currency.
type NewPayment struct {
	AccountID  ID
	ReceivedOn civil.Date
	// Amount is above 0; nil, for a credit note alone, is what is left of it.
	Amount                                *money.Amount
	Method                                string
	PayerName, PayerKana, Reference, Memo *string
	CreditNoteID                          ID
	// Asked are what it settles at once; none leaves it a deposit.
	Asked []Asked
}

// Record records a payment. What is allocated with it holds whole, or nothing is recorded.
func (s *Service) Record(ctx context.Context, cmd store.Command, in NewPayment) (Payment, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Payment, error) { return record(ctx, tx, store.NewID(), in) })
}

func record(ctx context.Context, tx *store.Tx, id ID, in NewPayment) (Payment, error) {
	made, err := recordAll(ctx, tx, []newPayment{{id, in}})
	if err != nil {
		return Payment{}, err
	}
	return made[0], nil
}

// newPayment is a payment to be recorded under an id.
type newPayment struct {
	id ID
	NewPayment
}

// recordAll records payments, and settles what is asked of each, in their order; with as many statements however many there are, those of credit notes aside.
func recordAll(ctx context.Context, tx *store.Tx, ins []newPayment) ([]Payment, error) {
	ids, of := make([]ID, len(ins)), make([]ID, len(ins))
	for i, in := range ins {
		ids[i], of[i] = in.id, in.AccountID
	}
	accounts, err := lockAll(ctx, tx, of)
	if err != nil {
		return nil, err
	}
	rows, facts := make([]Row, len(ins)), make([]store.Fact, len(ins))
	var uses []use
	for i, in := range ins {
		account, found := accounts[in.AccountID]
		if !found {
			return nil, noAccount()
		}
		if in.ReceivedOn.After(tx.Tenant.Today) {
			return nil, fault.At(fault.Rule, "/received_on", "%s hasn't come yet: today is %s", in.ReceivedOn, tx.Tenant.Today)
		}
		currency := money.Currency(account.Currency)
		amount, err := amountOf(ctx, tx, in.NewPayment, currency)
		if err != nil {
			return nil, err
		}
		rows[i] = Row{
			TenantID: tx.Tenant.ID, ID: in.id, CustomerID: account.CustomerID, BillingAccountID: account.ID, ReceivedOn: in.ReceivedOn, Amount: amount, Currency: account.Currency,
			Method: in.Method, PayerName: in.PayerName, PayerKana: in.PayerKana, Reference: in.Reference, Memo: in.Memo, CreditNoteID: in.CreditNoteID, ActorName: tx.Actor.Name,
			CreatedAt: tx.Tenant.Now,
		}
		facts[i] = store.Fact{
			Action: "record_payment", Entity: "payment", ID: in.id, After: rows[i],
			Entries: []store.Entry{{
				CustomerID: account.CustomerID, Kind: "payment_recorded", EffectiveOn: in.ReceivedOn, RecordedAt: tx.Tenant.Now, BillingAccountID: account.ID, DocumentID: in.CreditNoteID,
				Memo: in.Memo, Summary: fmt.Sprintf("入金 %s %s %s", methods[in.Method], currency.Format(amount), currency),
			}},
		}
		if len(in.Asked) > 0 {
			uses = append(uses, use{Payment{Row: rows[i]}, in.Asked, in.ReceivedOn})
		}
	}
	if err := tx.SavePayments(ctx, rows); err != nil {
		return nil, err
	}
	if err := tx.Record(ctx, facts...); err != nil {
		return nil, err
	}
	if err := allocate(ctx, tx, uses); err != nil {
		return nil, err
	}
	found, err := tx.GetPayments(ctx, db.GetPaymentsParams{TenantID: tx.Tenant.ID, Ids: ids})
	if err != nil {
		return nil, err
	}
	return withUses(ctx, tx, found)
}

// methods are what ways of paying are called where a user sees them.
var methods = map[string]string{
	"bank_transfer": "銀行振込", byDebit: "口座振替", "credit_card": "クレジットカード", "cash": "現金", byCreditNote: "返還請求書による充当", "other": "その他",
}

// amountOf gives what is recorded: what was asked for, in steps of the currency's minor unit, and never more than is left of a credit note.
func amountOf(ctx context.Context, tx *store.Tx, in NewPayment, currency money.Currency) (money.Amount, error) {
	if (in.Method == byCreditNote) != (in.CreditNoteID != "") {
		return money.Amount{}, fault.At(fault.Rule, "/credit_note_id", "the method credit_note goes with a credit note, and no other does")
	}
	if in.CreditNoteID == "" && in.Amount == nil {
		return money.Amount{}, fault.At(fault.Rule, "/amount", "an amount is needed")
	}
	if in.Amount != nil {
		if err := inSteps("/amount", *in.Amount, currency); err != nil {
			return money.Amount{}, err
		}
		if in.CreditNoteID == "" {
			return *in.Amount, nil
		}
	}
	note, err := tx.GetInvoice(ctx, db.GetInvoiceParams{TenantID: tx.Tenant.ID, ID: in.CreditNoteID})
	if err != nil && !store.IsNoRows(err) {
		return money.Amount{}, err
	}
	if err != nil || note.BillingAccountID != in.AccountID || note.Kind != "credit_note" || note.Status != "issued" {
		return money.Amount{}, fault.At(fault.Rule, "/credit_note_id", "the account has no such credit note that is issued")
	}
	if err := notCancelled(ctx, tx, note, "/credit_note_id"); err != nil {
		return money.Amount{}, err
	}
	bills, err := tx.LoadBills(ctx, []db.Invoice{note})
	if err != nil {
		return money.Amount{}, err
	}
	left := bills[note.ID].Open().Neg()
	amount := left
	if in.Amount != nil {
		amount = *in.Amount
	}
	if amount.Sign() <= 0 || amount.Cmp(left) > 0 {
		return money.Amount{}, fault.At(fault.Rule, "/amount", "%s are left of the credit note", currency.Format(left))
	}
	return amount, nil
}

// inSteps sees that an amount above 0 is a multiple of the currency's minor unit.
func inSteps(pointer string, a money.Amount, currency money.Currency) error {
	digits, _ := currency.MinorUnit()
	switch {
	case a.Sign() <= 0:
		return fault.At(fault.Rule, pointer, "an amount is above 0")
	case a.Scale() > digits:
		return fault.At(fault.Rule, pointer, "%s has %d digits after the point at most", currency, digits)
	}
	return nil
}

// lock locks an account, which orders all that moves its documents, and reads it.
func lock(ctx context.Context, tx *store.Tx, id ID) (db.BillingAccount, error) {
	accounts, err := lockAll(ctx, tx, []ID{id})
	if err != nil {
		return db.BillingAccount{}, err
	}
	account, found := accounts[id]
	if !found {
		return db.BillingAccount{}, noAccount()
	}
	return account, nil
}

// lockAll locks accounts and reads those that there are.
func lockAll(ctx context.Context, tx *store.Tx, ids []ID) (map[ID]db.BillingAccount, error) {
	if _, err := tx.LockAccounts(ctx, db.LockAccountsParams{TenantID: tx.Tenant.ID, Ids: ids}); err != nil {
		return nil, err
	}
	rows, err := tx.GetAccounts(ctx, db.GetAccountsParams{TenantID: tx.Tenant.ID, Ids: ids})
	accounts := make(map[ID]db.BillingAccount, len(rows))
	for _, r := range rows {
		accounts[r.ID] = r
	}
	return accounts, err
}

func noAccount() error {
	return fault.At(fault.Rule, "/billing_account_id", "there is no such billing account")
}

func notCancelled(ctx context.Context, tx *store.Tx, of db.Invoice, pointer string) error {
	cancelled, err := tx.ListCancellations(ctx, db.ListCancellationsParams{TenantID: tx.Tenant.ID, Ids: []ID{of.ID}})
	if err == nil && len(cancelled) > 0 {
		return rolledBack(of, pointer)
	}
	return err
}

func rolledBack(of db.Invoice, pointer string) error {
	return fault.At(fault.Conflict, pointer, "%s was rolled back: nothing is paid of it", *of.Number)
}

// Get gives a payment.
func (s *Service) Get(ctx context.Context, tenant, id ID) (Payment, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) (Payment, error) { return get(ctx, tx, id) })
}

// GetAll gives payments by their ids, in the order of ids.
func (s *Service) GetAll(ctx context.Context, tenant ID, ids []ID) ([]Payment, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]Payment, error) {
		rows, err := tx.GetPayments(ctx, db.GetPaymentsParams{TenantID: tenant, Ids: ids})
		if err != nil {
			return nil, err
		}
		slices.SortFunc(rows, func(a, b Row) int { return cmp.Compare(a.ID, b.ID) })
		return withUses(ctx, tx, rows)
	})
}

func get(ctx context.Context, tx *store.Tx, id ID) (Payment, error) {
	row, err := tx.GetPayment(ctx, db.GetPaymentParams{TenantID: tx.Tenant.ID, ID: id})
	if err != nil {
		return Payment{}, store.Found(err, "payment")
	}
	out, err := withUses(ctx, tx, []Row{row})
	if err != nil {
		return Payment{}, err
	}
	return out[0], nil
}

func withUses(ctx context.Context, tx *store.Tx, rows []Row) ([]Payment, error) {
	out, ids, at := make([]Payment, len(rows)), make([]ID, len(rows)), make(map[ID]int, len(rows))
	for i, r := range rows {
		out[i], ids[i], at[r.ID] = Payment{Row: r}, r.ID, i
	}
	uses, err := tx.ListAllocations(ctx, db.ListAllocationsParams{TenantID: tx.Tenant.ID, PaymentIds: ids})
	for _, u := range uses {
		p := &out[at[u.PaymentID]]
		p.Uses = append(p.Uses, u)
	}
	return out, err
}

// Filter is which payments to list. Days are inclusive.
type Filter struct {
	CustomerID, AccountID ID
	Method                *string
	From, Until           civil.Date
	Before                ID
	Limit                 int
}

// List gives a page of payments, the newest recorded first, before one of them.
func (s *Service) List(ctx context.Context, tenant ID, f Filter) ([]Payment, error) {
	if f.From.IsZero() {
		f.From = civil.First
	}
	if f.Until.IsZero() {
		f.Until = civil.Forever
	}
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]Payment, error) {
		rows, err := tx.ListPayments(ctx, db.ListPaymentsParams{
			TenantID: tenant, Before: cmp.Or(f.Before, store.LastID), CustomerID: f.CustomerID, AccountID: f.AccountID, Method: f.Method, FromOn: f.From,
			UntilOn: f.Until, PageLimit: f.Limit,
		})
		if err != nil {
			return nil, err
		}
		return withUses(ctx, tx, rows)
	})
}
