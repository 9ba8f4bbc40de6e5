package invoicing

// Rolling a document back (請求巻戻し): a cancellation with a number of its own reverses its rows and its tax, and what it had billed is owed again.

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"keiyaku/db"
	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/money"
	"keiyaku/internal/store"
	"keiyaku/internal/task"
)

// Rollback takes an issued document back. The answer is its cancellation, dated today; the document keeps its number, which isn't used again.
// What it billed is billed again on its own billing date; the differences that it billed count as found today. A document that a later one
// corrects is refused: the later one has to be rolled back first.
func (s *Service) Rollback(ctx context.Context, cmd store.Command, id ID, match store.Match, reason string) (Document, error) {
	var account ID
	d, err := store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Document, error) {
		of, err := s.toCancel(ctx, tx, id, match)
		if err != nil {
			return Document{}, err
		}
		account = of.Account.ID
		made, err := s.cancel(ctx, tx, of, reason)
		if err != nil {
			return Document{}, err
		}
		return s.document(ctx, tx, made)
	})
	if err == nil { // what is owed again is drafted at once; were that lost, the job that was enqueued does it
		err = s.remake(ctx, cmd.TenantID, account)
	}
	return d, err
}

// rollbackOf is a document that is being rolled back.
type rollbackOf struct {
	Summary
	Account *store.BilledAccount
}

// toCancel locks the account of a document and sees that the document can be rolled back.
func (s *Service) toCancel(ctx context.Context, tx *store.Tx, id ID, match store.Match) (rollbackOf, error) {
	before, err := s.summary(ctx, tx, id)
	if err != nil {
		return rollbackOf{}, err
	}
	accounts, err := tx.LoadAccounts(ctx, []ID{before.Row.BillingAccountID}, true)
	if err != nil {
		return rollbackOf{}, err
	}
	if before, err = s.summary(ctx, tx, id); err != nil {
		return rollbackOf{}, err
	}
	if err := match.Check(before.Row.Version); err != nil {
		return rollbackOf{}, err
	}
	switch row := before.Row; {
	case row.Status != "issued":
		return rollbackOf{}, fault.New(fault.Conflict, "the document isn't issued: a draft follows its contracts by itself")
	case row.Kind != string(billing.Invoice) && row.Kind != string(billing.CreditNote):
		return rollbackOf{}, fault.New(fault.Conflict, "a %s can't be rolled back", row.Kind)
	case before.Cancelled != nil:
		return rollbackOf{}, fault.New(fault.Conflict, "the document was rolled back already, by %s", or(before.Cancelled.Number))
	case !before.Bill.Settled.IsZero() && row.Kind == string(billing.CreditNote):
		return rollbackOf{}, fault.New(fault.Conflict, "%s of it were used as a payment: release that payment as void first", before.Bill.Settled.Abs())
	case !before.Bill.Settled.IsZero():
		return rollbackOf{}, fault.New(fault.Conflict, "%s of it are settled by payments: release those first, so that they are a deposit (前受金) of the account", before.Bill.Settled.Abs())
	}
	switch debit, err := tx.GetOpenDebit(ctx, db.GetOpenDebitParams{TenantID: tx.Tenant.ID, InvoiceID: id}); {
	case err == nil:
		return rollbackOf{}, fault.New(fault.Conflict, "it is to be collected by direct debit on %s (batch %s): cancel that batch, or wait for its results", debit.CollectOn, debit.ID)
	case !store.IsNoRows(err):
		return rollbackOf{}, err
	}
	return rollbackOf{before, accounts[0]}, nil
}

// cancel writes the cancellation of a document and gives its id. Documents with nothing to pay that settled differences to it later are taken back
// before it: nobody sees those, so nobody could.
func (s *Service) cancel(ctx context.Context, tx *store.Tx, of rollbackOf, reason string) (ID, error) {
	id := store.NewID()
	var ledger []billing.Row
	for _, c := range of.Account.Account.Contracts {
		ledger = append(ledger, c.Ledger...)
	}
	ledger, err := s.unsettle(ctx, tx, of, ledger, reason)
	if err != nil {
		return "", err
	}
	rows, _ := billing.Reverse(of.Row.ID, id, tx.Tenant.Today, ledger)
	lines, taxes, err := content(ctx, tx, of.Row.ID)
	if err != nil {
		return "", err
	}
	settings, err := tx.GetSettings(ctx, tx.Tenant.ID)
	if err != nil {
		return "", err
	}
	n, err := tx.TakeNumbers(ctx, db.TakeNumbersParams{TenantID: tx.Tenant.ID, Series: string(billing.Cancellation), N: 1})
	if err != nil {
		return "", err
	}
	number := fmt.Sprintf("%s%06d", settings.CancellationNumberPrefix, n)
	if err := tx.SaveCancellation(ctx, store.Cancellation{ID: id, Of: of.Row, Account: of.Account.Row, Number: number, Lines: lines, Taxes: taxes, Rows: rows}); err != nil {
		return "", err
	}
	if err := enqueueDocuments(ctx, tx, []ID{id}); err != nil {
		return "", err
	}
	if err := tx.CreateCancellation(ctx, db.CreateCancellationParams{TenantID: tx.Tenant.ID, InvoiceID: of.Row.ID, CancellationID: id, Reason: reason, CancelledOn: tx.Tenant.Today}); err != nil {
		return "", err
	}
	if err := tx.TouchAccount(ctx, db.TouchAccountParams{TenantID: tx.Tenant.ID, ID: of.Account.ID, Now: tx.Tenant.Now}); err != nil {
		return "", err
	}
	again := task.Prorate{TenantID: tx.Tenant.ID, AccountID: of.Account.ID, ContractID: of.Account.ID, Version: of.Account.Row.Version + 1}
	if err := tx.Enqueue(ctx, again, task.Unique()); err != nil {
		return "", err
	}
	total := of.Row.Total.Neg()
	return id, tx.Record(ctx, store.Fact{
		Action: "roll_back_invoice", Entity: "invoice", ID: of.Row.ID, After: map[string]any{"cancellation": number, "reason": reason, "total": total},
		Entries: []store.Entry{{
			CustomerID: of.Row.CustomerID, Kind: "invoice_cancelled", EffectiveOn: tx.Tenant.Today, RecordedAt: tx.Tenant.Now, DocumentID: id, BillingAccountID: of.Account.ID,
			Summary: fmt.Sprintf("請求巻戻し %s（%s） %s %s", number, or(of.Row.Number), money.Currency(of.Row.Currency).Format(total), of.Row.Currency),
		}},
	})
}

// content reads what a document says.
func content(ctx context.Context, tx *store.Tx, id ID) ([]db.InvoiceLine, []db.InvoiceTax, error) {
	lines, err := tx.ListInvoiceLines(ctx, db.ListInvoiceLinesParams{TenantID: tx.Tenant.ID, InvoiceIds: []ID{id}})
	if err != nil {
		return nil, nil, err
	}
	taxes, err := tx.ListInvoiceTaxes(ctx, db.ListInvoiceTaxesParams{TenantID: tx.Tenant.ID, InvoiceID: id})
	return lines, taxes, err
}

// unsettle takes back every document with nothing to pay that stands in the way of a rollback, the latest first, and gives the ledger with that.
// Documents with a number that stand in the way refuse it.
func (s *Service) unsettle(ctx context.Context, tx *store.Tx, of rollbackOf, ledger []billing.Row, reason string) ([]billing.Row, error) {
	settled, numbered, err := inTheWay(ctx, tx, of.Row.ID, ledger)
	if err != nil {
		return nil, err
	}
	if len(numbered) > 0 {
		return nil, fault.New(fault.Conflict, "later documents bill differences to it: roll back %s first, the latest at first", strings.Join(numbered, ", "))
	}
	for _, row := range settled {
		lines, taxes, err := content(ctx, tx, row.ID)
		if err != nil {
			return nil, err
		}
		id := store.NewID()
		rows, _ := billing.Reverse(row.ID, id, tx.Tenant.Today, ledger)
		if err := tx.SaveCancellation(ctx, store.Cancellation{ID: id, Of: row, Account: of.Account.Row, Lines: lines, Taxes: taxes, Rows: rows}); err != nil {
			return nil, err
		}
		if err := tx.CreateCancellation(ctx, db.CreateCancellationParams{TenantID: tx.Tenant.ID, InvoiceID: row.ID, CancellationID: id, Reason: reason, CancelledOn: tx.Tenant.Today}); err != nil {
			return nil, err
		}
		ledger = append(ledger, rows...)
	}
	return ledger, nil
}

// inTheWay gives the documents with nothing to pay that would have to be taken back before a document, in the order in which that can be done, and the
// numbers of the others that would.
func inTheWay(ctx context.Context, tx *store.Tx, id ID, ledger []billing.Row) (settled []db.Invoice, numbered []string, err error) {
	found := map[ID]bool{}
	var visit func(id ID) error
	visit = func(id ID) error {
		_, ids := billing.Reverse(id, "", tx.Tenant.Today, ledger)
		correcting, err := tx.ListCorrecting(ctx, db.ListCorrectingParams{TenantID: tx.Tenant.ID, CorrectedID: id})
		if err != nil {
			return err
		}
		ids = append(ids, correcting...)
		rows, err := tx.GetInvoices(ctx, db.GetInvoicesParams{TenantID: tx.Tenant.ID, Ids: ids})
		if err != nil {
			return err
		}
		for _, row := range rows {
			if found[row.ID] {
				continue
			}
			found[row.ID] = true
			if row.Kind != string(billing.Settlement) {
				numbered = append(numbered, or(row.Number))
				continue
			}
			if err := visit(row.ID); err != nil {
				return err
			}
			settled = append(settled, row)
		}
		return nil
	}
	err = visit(id)
	slices.Sort(numbered)
	return settled, numbered, err
}
