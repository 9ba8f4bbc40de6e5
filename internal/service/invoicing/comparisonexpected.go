package invoicing

// What a month is expected to bill, as one side of a comparison: the same plan that a run would make drafts of.

import (
	"context"
	"encoding/json"

	"keiyaku/db"
	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/comparison"
	"keiyaku/internal/store"
)

// expectation is the documents that are expected of some customers, the last of whom it names.
type expectation struct {
	documents []expectedDocument
	last      ID
}

// expectedDocument is one with whose it is.
type expectedDocument struct {
	billing.Document
	customer ID
}

// expectedTogether is how many customers are planned at a time.
const expectedTogether = 100

// expected plans customers from one on, and tells what a run up to the later month's end would bill in it and hasn't issued yet, some customers at
// a time, while more is wanted. What is on hold isn't expected.
func expected(ctx context.Context, tx *store.Tx, q ComparisonQuery, m Months, from ID, tell func(expectation) (more bool, err error)) error {
	settings, err := tx.BillingSettings(ctx)
	if err != nil {
		return err
	}
	for {
		payers, err := tx.ComparePayers(ctx, db.ComparePayersParams{TenantID: tx.Tenant.ID, FromCustomer: from, CustomerID: q.CustomerID, AccountID: q.AccountID, PageLimit: expectedTogether + 1})
		if err != nil {
			return err
		}
		e := expectation{last: lastID}
		if len(payers) > expectedTogether {
			from = payers[expectedTogether].CustomerID
			payers = payers[:expectedTogether]
			e.last = payers[expectedTogether-1].CustomerID
		}
		var ids []ID
		customers := map[ID]ID{}
		for _, p := range payers {
			ids = append(ids, p.AccountIds...)
			for _, account := range p.AccountIds {
				customers[account] = p.CustomerID
			}
		}
		accounts, err := tx.LoadAccounts(ctx, ids, false)
		if err != nil {
			return err
		}
		documents := plan(accounts, settings, m.Now.LastDay()).documents
		if err := tx.NameGone(ctx, documents); err != nil {
			return err
		}
		for _, d := range documents {
			if m.Now.Contains(d.BillingDate) && !d.Held {
				e.documents = append(e.documents, expectedDocument{d, customers[d.AccountID]})
			}
		}
		if more, err := tell(e); err != nil || !more || e.last == lastID {
			return err
		}
	}
}

// rows are what is expected as the comparison's statement takes it.
func (e expectation) rows() json.RawMessage {
	type row struct {
		CustomerID  ID     `json:"customer_id"`
		ContractID  ID     `json:"contract_id"`
		ChainID     ID     `json:"chain_id"`
		ChargeID    ID     `json:"charge_id"`
		Currency    string `json:"currency"`
		Amount      string `json:"amount"`
		TaxIncluded bool   `json:"tax_included"`
	}
	rows := []row{}
	for _, d := range e.documents {
		for _, l := range d.Lines {
			rows = append(rows, row{d.customer, l.ContractID, l.ChainID, l.ChargeID, string(d.Currency), l.Amount.String(), l.TaxIncluded})
		}
		rows = append(rows, row{d.customer, lastID, d.AccountID, d.AccountID, string(d.Currency), comparison.TaxOnTop(d.Document).String(), false})
	}
	out, err := json.Marshal(rows)
	if err != nil {
		panic(err) // texts alone
	}
	return out
}
