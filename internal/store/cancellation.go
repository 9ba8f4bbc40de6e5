package store

import (
	"context"
	"crypto/sha256"

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
	header := invoiceRow{
		TenantID: tx.Tenant.ID, ID: c.ID, CustomerID: c.Of.CustomerID, BillingAccountID: c.Of.BillingAccountID, ContractID: c.Of.ContractID, TaxMode: c.Of.TaxMode,
		Kind: string(kind), Status: "draft", BillingDate: tx.Tenant.Today, DueDate: tx.Tenant.Today, Currency: c.Of.Currency,
		Subtotal: c.Of.Subtotal.Neg(), Tax: c.Of.Tax.Neg(), Total: c.Of.Total.Neg(), Digest: digest[:], CreatedAt: tx.Tenant.Now, UpdatedAt: tx.Tenant.Now,
	}
	var lines []lineRow
	var ledger []ledgerRow
	for i, l := range c.Lines {
		row := byKey[keyOf(l, c.Of)]
		id := NewID()
		explanation := billing.Explanation{
			Reason: billing.RolledBack, ContractVersion: l.ContractVersion,
			Netted: []billing.NettedRow{{DocumentID: c.Of.ID, Seq: row.Reverses, Amount: l.Amount}},
		}
		taken := lineRow{
			TenantID: l.TenantID, InvoiceID: c.ID, ID: id, Position: i, ContractID: l.ContractID, ContractNumber: l.ContractNumber, ContractItemID: l.ContractItemID,
			ItemName: l.ItemName, Name: l.Name, ChargeID: l.ChargeID, ChargeCode: l.ChargeCode, ChainID: l.ChainID, Kind: l.Kind, Reason: string(billing.RolledBack),
			PeriodFrom: l.PeriodFrom, PeriodUntil: l.PeriodUntil, SegmentFrom: l.SegmentFrom, DiscountID: l.DiscountID, ShownFrom: l.ShownFrom, ShownUntil: l.ShownUntil,
			CoversFrom: row.Covers.From, CoversUntil: row.Covers.Until, Days: row.Days, Quantity: l.Quantity, UnitPrice: l.UnitPrice, Amount: l.Amount.Neg(),
			TaxCategory: l.TaxCategory, TaxRate: l.TaxRate, TaxIncluded: l.TaxIncluded, ContractVersion: l.ContractVersion, Explanation: marshal(explanation),
		}
		lines, ledger = append(lines, taken), append(ledger, ledgerRowOf(tx.Tenant.ID, l.ContractID, row, c.ID, id))
	}
	var taxes []taxRow
	for _, t := range c.Taxes {
		taxes = append(taxes, taxRow{TenantID: tx.Tenant.ID, InvoiceID: c.ID, Category: t.Category, Percent: t.Percent, Taxable: t.Taxable.Neg(), Tax: t.Tax.Neg()})
	}
	for _, step := range []func() error{
		func() error { return tx.writeInvoices(ctx, []invoiceRow{header}) },
		func() error { return tx.writeLines(ctx, lines) },
		func() error { return tx.writeTaxes(ctx, taxes) },
		func() error {
			return tx.CreateInvoiceCorrections(ctx, marshal([]db.InvoiceCorrection{{TenantID: tx.Tenant.ID, InvoiceID: c.ID, CorrectedID: c.Of.ID}}))
		},
		func() error { return tx.writeLedger(ctx, ledger) },
		func() error {
			return tx.IssueCancellation(ctx, db.IssueCancellationParams{TenantID: tx.Tenant.ID, ID: c.ID, OfID: c.Of.ID, Number: number, Now: tx.Tenant.Now})
		},
		func() error {
			return tx.NoteInAdvance(ctx, db.NoteInAdvanceParams{TenantID: tx.Tenant.ID, Ids: []ID{c.ID}})
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
