package invoicing

// What a month is expected to bill, as one side of a comparison: the same plan that a run would make drafts of.

import (
	"context"
	"encoding/json"

	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/comparison"
	"keiyaku/internal/store"
)

// expectation is the documents that are expected of some customers, the last of whom it names, on their accounts; no accounts are those of the whole book.
type expectation struct {
	documents []expectedDocument
	accounts  []ID
	last      ID
}

// expectedDocument is one with whose it is.
type expectedDocument struct {
	billing.Document
	customer ID
}

// expectedTogether is how many customers are planned at a time.
const expectedTogether = 100

// expected plans all customers, some at a time, and tells what a run up to the later month's end would bill in it and hasn't issued yet, with the place that
// their rows begin behind.
func expected(ctx context.Context, tx *store.Tx, q ComparisonQuery, m Months, tell func(expectation, comparisonPlace) error) error {
	settings, err := tx.BillingSettings(ctx)
	if err != nil {
		return err
	}
	for from := firstCompared; ; {
		some, err := payersFrom(ctx, tx, q, from.customer, expectedTogether)
		if err != nil {
			return err
		}
		e, err := expect(ctx, tx, settings, m, some)
		if err != nil {
			return err
		}
		if err := tell(e, from); err != nil || some.next == "" {
			return err
		}
		from = comparisonPlace{some.next, store.NilID, store.NilID, anyCurrency}
	}
}

// expect plans the accounts of some customers. What is on hold isn't expected.
func expect(ctx context.Context, tx *store.Tx, settings billing.Settings, m Months, some payers) (expectation, error) {
	e := expectation{accounts: some.accounts, last: some.last}
	accounts, err := tx.LoadAccounts(ctx, some.accounts, false)
	if err != nil {
		return e, err
	}
	documents := plan(accounts, settings, m.Now.LastDay()).documents
	if err := tx.NameGone(ctx, documents); err != nil {
		return e, err
	}
	for _, d := range documents {
		if m.Now.Contains(d.BillingDate) && !d.Held {
			e.documents = append(e.documents, expectedDocument{d, some.customers[d.AccountID]})
		}
	}
	return e, nil
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
		rows = append(rows, row{d.customer, store.LastID, d.AccountID, d.AccountID, string(d.Currency), comparison.TaxOnTop(d.Document).String(), false})
	}
	out, err := json.Marshal(rows)
	if err != nil {
		panic(err) // texts alone
	}
	return out
}
