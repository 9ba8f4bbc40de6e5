package store

import (
	"context"

	"keiyaku/db"
	"keiyaku/internal/task"
)

// MailSoon lets what is to be mailed be sent, once the transaction is committed.
func (tx *Tx) MailSoon(ctx context.Context) error {
	number, err := tx.CurrentTransaction(ctx)
	if err != nil {
		return err
	}
	return tx.Enqueue(ctx, task.SendMails{TenantID: tx.Tenant.ID, Tx: number}, task.UniqueIn(task.WebhookQueue))
}

// mailIssued has documents that were just issued mailed, where a tenant wants that and an account's delivery is by mail.
func (tx *Tx) mailIssued(ctx context.Context, documents []ID) error {
	automatic, err := tx.MailsByItself(ctx, tx.Tenant.ID)
	if err != nil || !automatic {
		return err
	}
	ids := make([]ID, len(documents))
	for i := range ids {
		ids[i] = NewID()
	}
	n, err := tx.MailIssued(ctx, db.MailIssuedParams{TenantID: tx.Tenant.ID, InvoiceIds: documents, Ids: ids, RequestedBy: tx.Actor.Name})
	if err != nil || n == 0 {
		return err
	}
	return tx.MailSoon(ctx)
}
