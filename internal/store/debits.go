package store

// Whose accounts are debited, by whom, and the debits of batches.

import (
	"context"
	"encoding/json"

	"keiyaku/db"
	"keiyaku/internal/core/payment"
)

// CollectorOf reads a stored collector; nil where none is stored.
func CollectorOf(raw json.RawMessage) (*payment.Collector, error) {
	if len(raw) == 0 {
		return nil, nil
	}
	c := new(payment.Collector)
	return c, unmarshal(raw, c)
}

// StoredCollector is a collector as it is stored.
func StoredCollector(c *payment.Collector) json.RawMessage {
	if c == nil {
		return nil
	}
	return marshal(c)
}

// LoadPayers reads whose bank accounts are debited for some billing accounts, by those that have one.
func (tx *Tx) LoadPayers(ctx context.Context, accounts []ID) (map[ID]payment.PayerAccount, error) {
	rows, err := tx.ListPayerAccounts(ctx, db.ListPayerAccountsParams{TenantID: tx.Tenant.ID, AccountIds: accounts})
	out := make(map[ID]payment.PayerAccount, len(rows))
	for _, r := range rows {
		p := payment.PayerAccount{
			Account: payment.BankAccount{Bank: r.BankCode, BankName: r.BankName, Branch: r.BranchCode, BranchName: r.BranchName, Kind: payment.AccountKind(r.Kind), Number: r.Number},
			Holder:  r.Holder, DebitedBefore: r.DebitedBefore,
		}
		if r.CustomerNumber != nil {
			p.CustomerNumber = *r.CustomerNumber
		}
		out[r.BillingAccountID] = p
	}
	return out, err
}

// SavePayer keeps whose bank account is debited for a billing account, which must be locked; nil for none.
func (tx *Tx) SavePayer(ctx context.Context, account ID, p *payment.PayerAccount) error {
	if p == nil {
		return tx.DeletePayerAccount(ctx, db.DeletePayerAccountParams{TenantID: tx.Tenant.ID, BillingAccountID: account})
	}
	row := db.SetPayerAccountParams{
		TenantID: tx.Tenant.ID, BillingAccountID: account, BankCode: p.Account.Bank, BankName: p.Account.BankName, BranchCode: p.Account.Branch, BranchName: p.Account.BranchName,
		Kind: string(p.Account.Kind), Number: p.Account.Number, Holder: p.Holder, DebitedBefore: p.DebitedBefore,
	}
	if p.CustomerNumber != "" {
		row.CustomerNumber = &p.CustomerNumber
	}
	return tx.SetPayerAccount(ctx, row)
}

// SaveDebits adds the debits of a new batch. Their accounts must be locked.
func (tx *Tx) SaveDebits(ctx context.Context, rows []db.DirectDebit) error {
	return tx.CreateDebits(ctx, marshal(rows))
}

// SaveDebitResults writes down what became of the debits of a batch, which must be locked.
func (tx *Tx) SaveDebitResults(ctx context.Context, batch ID, rows []db.DirectDebit) error {
	return tx.SettleDebits(ctx, db.SettleDebitsParams{TenantID: tx.Tenant.ID, BatchID: batch, Rows: marshal(rows)})
}
