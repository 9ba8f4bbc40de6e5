package store

import (
	"context"

	"keiyaku/db"
	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/payment"
)

// LoadBills gives how those of some documents stand with their payments that are issued invoices or credit notes, by id: three reads, however
// many there are. Of a credit note total and settled are below zero: settled is what was used of it.
func (tx *Tx) LoadBills(ctx context.Context, documents []db.Invoice) (map[ID]payment.Bill, error) {
	bills := map[ID]payment.Bill{}
	var ids []ID
	for _, d := range documents {
		if d.Status == "issued" && (d.Kind == string(billing.Invoice) || d.Kind == string(billing.CreditNote)) {
			ids, bills[d.ID] = append(ids, d.ID), payment.Whole(d.Total, d.DueDate, money.Amount{})
		}
	}
	if len(ids) == 0 {
		return bills, nil
	}
	settled, err := tx.ListSettled(ctx, db.ListSettledParams{TenantID: tx.Tenant.ID, Ids: ids})
	if err != nil {
		return nil, err
	}
	instalments, err := tx.ListInstalments(ctx, db.ListInstalmentsParams{TenantID: tx.Tenant.ID, Ids: ids})
	if err != nil {
		return nil, err
	}
	for _, s := range settled {
		b := bills[s.ID]
		b.Settled = b.Settled.Add(s.Settled)
		bills[s.ID] = b
	}
	for _, n := range instalments {
		b := bills[n.InvoiceID]
		if n.Position == 1 {
			b.Instalments = nil // in place of the one that is due whole
		}
		b.Instalments = append(b.Instalments, payment.Instalment{DueOn: n.DueOn, Amount: n.Amount})
		bills[n.InvoiceID] = b
	}
	return bills, nil
}

// SavePayments adds payments. Their accounts must be locked.
func (tx *Tx) SavePayments(ctx context.Context, rows []db.Payment) error {
	return tx.CreatePayments(ctx, marshal(rows))
}

// SaveAllocations adds what payments are used for, and what is taken back of it. The account must be locked.
func (tx *Tx) SaveAllocations(ctx context.Context, rows []db.PaymentAllocation) error {
	if len(rows) == 0 {
		return nil
	}
	return tx.CreateAllocations(ctx, marshal(rows))
}

// SaveStatementLines adds the lines of a statement that aren't there yet, and tells how many those are.
func (tx *Tx) SaveStatementLines(ctx context.Context, rows []map[string]any) (int64, error) {
	return tx.CreateStatementLines(ctx, marshal(rows))
}

// SaveInstalments adds a plan of an invoice. The account must be locked.
func (tx *Tx) SaveInstalments(ctx context.Context, rows []db.InvoiceInstalment) error {
	return tx.CreateInstalments(ctx, marshal(rows))
}
