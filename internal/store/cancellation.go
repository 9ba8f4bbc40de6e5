package store

import (
	"context"
	"crypto/sha256"
	"encoding/hex"

	"keiyaku/db"
	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/money"
)

// Cancellation is the document that takes another back, and the rows that it adds to the ledger.
type Cancellation struct {
	ID      ID
	Of      db.Invoice
	Account db.BillingAccount
	// Number is its number; none where it takes back a document with nothing to pay, which has none either.
	Number string
	Lines  []db.InvoiceLine
	Taxes  []db.InvoiceTax
	Rows   []billing.Row
}

// SaveCancellation writes a cancellation and issues it: each line and each tax of the document with the opposite sign, so that both add up to
// nothing to the yen, however the taxes were rounded. The account must be locked.
func (tx *Tx) SaveCancellation(ctx context.Context, c Cancellation) error {
	byKey := map[billing.Key]billing.Row{}
	for _, r := range c.Rows {
		byKey[r.Key] = r
	}
	digest := sha256.Sum256([]byte(c.ID))
	kind, number := billing.Cancellation, &c.Number
	if c.Number == "" {
		kind, number = billing.Settlement, nil
	}
	header := map[string]any{
		"tenant_id": tx.Tenant.ID, "id": c.ID, "customer_id": c.Of.CustomerID, "billing_account_id": c.Of.BillingAccountID, "contract_id": c.Of.ContractID, "tax_mode": c.Of.TaxMode,
		"kind": kind, "status": "draft", "billing_date": tx.Tenant.Today, "due_date": tx.Tenant.Today, "currency": c.Of.Currency,
		"subtotal": c.Of.Subtotal.Neg(), "tax": c.Of.Tax.Neg(), "total": c.Of.Total.Neg(), "digest": `\x` + hex.EncodeToString(digest[:]),
		"created_at": tx.Tenant.Now, "updated_at": tx.Tenant.Now,
	}
	var lines, ledger []map[string]any
	for i, l := range c.Lines {
		key := keyOf(l, c.Of)
		row := byKey[key]
		id := NewID()
		explanation := billing.Explanation{
			Reason: billing.RolledBack, ContractVersion: l.ContractVersion,
			Netted: []billing.NettedRow{{DocumentID: c.Of.ID, Seq: row.Reverses, Amount: l.Amount}},
		}
		lines = append(lines, map[string]any{
			"tenant_id": tx.Tenant.ID, "invoice_id": c.ID, "id": id, "position": i, "contract_id": l.ContractID, "contract_number": l.ContractNumber, "contract_item_id": l.ContractItemID,
			"item_name": l.ItemName, "name": l.Name, "charge_id": l.ChargeID, "charge_code": l.ChargeCode, "chain_id": l.ChainID, "kind": l.Kind, "reason": billing.RolledBack,
			"period_from": l.PeriodFrom, "period_until": l.PeriodUntil, "segment_from": l.SegmentFrom, "discount_id": l.DiscountID, "shown_from": l.ShownFrom, "shown_until": l.ShownUntil,
			"covers_from": row.Covers.From, "covers_until": row.Covers.Until, "days": row.Days, "quantity": l.Quantity, "unit_price": l.UnitPrice, "amount": l.Amount.Neg(),
			"tax_category": l.TaxCategory, "tax_rate": l.TaxRate, "tax_included": l.TaxIncluded, "contract_version": l.ContractVersion, "explanation": explanation,
		})
		entry := ledgerRow(tx.Tenant.ID, l.ContractID, row, c.ID, id)
		entry["reverses"], entry["reversed_on"] = row.Reverses, row.ReversedOn
		ledger = append(ledger, entry)
	}
	var taxes []db.InvoiceTax
	for _, t := range c.Taxes {
		taxes = append(taxes, db.InvoiceTax{TenantID: tx.Tenant.ID, InvoiceID: c.ID, Category: t.Category, Percent: t.Percent, Taxable: t.Taxable.Neg(), Tax: t.Tax.Neg()})
	}
	issue := map[string]any{
		"tenant_id": tx.Tenant.ID, "id": c.ID, "number": number, "customer_name": c.Of.CustomerName, "addressee": c.Of.Addressee,
		"registration_number": c.Of.RegistrationNumber, "issued_at": tx.Tenant.Now, "issuer": c.Of.Issuer, "address": c.Of.Address,
	}
	for _, step := range []func() error{
		func() error { return tx.CreateInvoices(ctx, marshal([]any{header})) },
		func() error { return tx.CreateInvoiceLines(ctx, marshal(lines)) },
		func() error { return tx.CreateInvoiceTaxes(ctx, marshal(taxes)) },
		func() error {
			return tx.CreateInvoiceCorrections(ctx, marshal([]db.InvoiceCorrection{{TenantID: tx.Tenant.ID, InvoiceID: c.ID, CorrectedID: c.Of.ID}}))
		},
		func() error { return tx.AppendLedger(ctx, marshal(ledger)) },
		func() error {
			return tx.IssueInvoices(ctx, db.IssueInvoicesParams{TenantID: tx.Tenant.ID, Rows: marshal([]any{issue})})
		},
	} {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

// keyOf gives the engine's key of a line of a document.
func keyOf(l db.InvoiceLine, of db.Invoice) billing.Key {
	discount := l.DiscountID
	if discount == NilID {
		discount = ""
	}
	return billing.Key{
		ChargeID: l.ChargeID, PeriodFrom: l.PeriodFrom, Kind: billing.RowKind(l.Kind), SegmentFrom: l.SegmentFrom, DiscountID: discount, AccountID: of.BillingAccountID,
		Currency: money.Currency(of.Currency), TaxCategory: l.TaxCategory, TaxRate: l.TaxRate.String(), TaxIncluded: l.TaxIncluded,
	}
}
