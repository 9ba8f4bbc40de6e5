package invoicing

import (
	"cmp"
	"context"
	"slices"

	"keiyaku/db"
	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/store"
)

// Filter is which documents to list; settlements only when asked for by kind.
type Filter struct {
	Kind, Status, Number *string
	PaymentStatus        *string
	CustomerID           ID
	AccountID            ID
	ContractID           ID
	From, Until          civil.Date
	Before               ID
	Limit                int
}

// mostListed is how many documents are looked at for one page: it may be shorter than was asked for, and the next one goes on where it stopped.
const mostListed = 2000

// List gives a page of documents, the newest made first, before one of them. next is what the next page begins before; none where there is no more.
//
// As searches do it: the rarest thing that is asked for gives candidates in the order of the pages, by an index, and one read keeps those that have all the rest.
func (s *Service) List(ctx context.Context, tenant ID, f Filter) (found []Summary, next ID, err error) {
	f.Before = cmp.Or(f.Before, store.LastID)
	if f.From.IsZero() {
		f.From = civil.First
	}
	if f.Until.IsZero() {
		f.Until = civil.Forever
	}
	found, err = store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]Summary, error) {
		var rows []db.Invoice
		give := f.candidates(ctx, tx)
		// What is found is one more than the page has, to see whether there is a next one.
		for before, size, looked := f.Before, f.Limit+1, 0; ; size, looked = 2*size, looked+size {
			if looked >= mostListed {
				next = before
				break
			}
			ids, err := give(before, size)
			if err != nil {
				return nil, err
			}
			kept, err := tx.FilterInvoices(ctx, db.FilterInvoicesParams{
				TenantID: tenant, Ids: ids, Kind: f.Kind, Status: f.Status, CustomerID: f.CustomerID, AccountID: f.AccountID, Number: f.Number,
				FromOn: f.From, UntilOn: f.Until, ContractID: f.ContractID, PaymentStatus: f.PaymentStatus, Today: tx.Tenant.Today, PageLimit: f.Limit + 1 - len(rows),
			})
			if err != nil {
				return nil, err
			}
			if rows = append(rows, kept...); len(rows) > f.Limit {
				rows = rows[:f.Limit]
				next = rows[f.Limit-1].ID
				break
			}
			if len(ids) < size {
				break
			}
			before = ids[len(ids)-1]
		}
		return s.summaries(ctx, tx, rows)
	})
	return found, next, err
}

// candidates gives ids of documents before one of them, descending, among which all are that are looked for.
func (f Filter) candidates(ctx context.Context, tx *store.Tx) func(before ID, limit int) ([]ID, error) {
	tenant := tx.Tenant.ID
	status := ""
	if f.Status != nil {
		status = *f.Status
	}
	switch {
	case f.Number != nil:
		return func(before ID, _ int) ([]ID, error) {
			return tx.InvoicesByNumber(ctx, db.InvoicesByNumberParams{TenantID: tenant, Number: *f.Number, Before: before})
		}
	case f.ContractID != "":
		return func(before ID, limit int) ([]ID, error) {
			return tx.InvoicesByContract(ctx, db.InvoicesByContractParams{TenantID: tenant, ContractID: f.ContractID, Before: before, PageLimit: limit})
		}
	case f.AccountID != "":
		return func(before ID, limit int) ([]ID, error) {
			return tx.InvoicesByAccount(ctx, db.InvoicesByAccountParams{TenantID: tenant, AccountID: f.AccountID, Before: before, PageLimit: limit})
		}
	case f.CustomerID != "":
		return func(before ID, limit int) ([]ID, error) {
			return tx.InvoicesByCustomer(ctx, db.InvoicesByCustomerParams{TenantID: tenant, CustomerID: f.CustomerID, Before: before, PageLimit: limit})
		}
	case slices.Contains([]string{"draft", "held"}, status):
		return func(before ID, limit int) ([]ID, error) {
			return tx.InvoicesUnissued(ctx, db.InvoicesUnissuedParams{TenantID: tenant, Before: before, PageLimit: limit})
		}
	case status == "cancelled":
		return func(before ID, limit int) ([]ID, error) {
			return tx.InvoicesCancelled(ctx, db.InvoicesCancelledParams{TenantID: tenant, Before: before, PageLimit: limit})
		}
	case f.Kind != nil && *f.Kind != string(billing.Invoice):
		return func(before ID, limit int) ([]ID, error) {
			return tx.InvoicesByKind(ctx, db.InvoicesByKindParams{TenantID: tenant, Kind: *f.Kind, Before: before, PageLimit: limit})
		}
	case f.From != civil.First || f.Until != civil.Forever:
		return func(before ID, limit int) ([]ID, error) {
			return tx.InvoicesByDate(ctx, db.InvoicesByDateParams{TenantID: tenant, FromOn: f.From, UntilOn: f.Until, Before: before, PageLimit: limit})
		}
	}
	return func(before ID, limit int) ([]ID, error) {
		return tx.InvoicesByID(ctx, db.InvoicesByIDParams{TenantID: tenant, Before: before, PageLimit: limit})
	}
}
