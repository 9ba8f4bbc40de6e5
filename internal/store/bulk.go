package store

import (
	"context"
	"encoding/hex"
	"encoding/json"

	"keiyaku/db"
	"keiyaku/db/staging"
	"keiyaku/internal/core/civil"
)

// Rows as their tables have them.
type (
	invoiceRow = db.StageInvoicesParams
	lineRow    = db.StageInvoiceLinesParams
	taxRow     = db.StageInvoiceTaxesParams
	ledgerRow  = db.StageLedgerParams
	auditRow   = db.StageAuditsParams
	entryRow   = db.StageEntriesParams
	eventRow   = db.StageEventsParams
)

// stagedFrom is from how many rows on COPY into a staging table, and from there into place, takes less than one parameter of JSON: it is several
// statements instead of one, each row of which costs the server a third.
const stagedFrom = 50

// bulk is how rows of one table are written. Either way it is the same rows, and the policy of their place checks them.
type bulk[T any] struct {
	staged  string
	asJSON  func(context.Context, json.RawMessage) error
	stage   func(context.Context, []T) (int64, error)
	move    func(context.Context, ID) error
	spelled func([]T) any
}

func write[T any](ctx context.Context, tx *Tx, rows []T, b bulk[T]) error {
	switch {
	case len(rows) == 0:
		return nil
	case len(rows) < stagedFrom || tx.staged[b.staged] || tx.joined: // what was staged before is still there
		if b.spelled != nil {
			return b.asJSON(ctx, marshal(b.spelled(rows)))
		}
		return b.asJSON(ctx, marshal(rows))
	}
	if tx.staged == nil {
		if _, err := tx.tx.Conn().PgConn().Exec(ctx, staging.SQL).ReadAll(); err != nil {
			return err
		}
		tx.staged = map[string]bool{}
	}
	tx.staged[b.staged] = true
	if _, err := b.stage(ctx, rows); err != nil {
		return err
	}
	return b.move(ctx, tx.Tenant.ID)
}

func (tx *Tx) writeInvoices(ctx context.Context, rows []invoiceRow) error {
	return write(ctx, tx, rows, bulk[invoiceRow]{"invoices", tx.CreateInvoices, tx.StageInvoices, tx.MoveInvoices, func(rows []invoiceRow) any { return inText(rows) }})
}

func (tx *Tx) writeLines(ctx context.Context, rows []lineRow) error {
	return write(ctx, tx, rows, bulk[lineRow]{"lines", tx.CreateInvoiceLines, tx.StageInvoiceLines, tx.MoveInvoiceLines, nil})
}

func (tx *Tx) writeTaxes(ctx context.Context, rows []taxRow) error {
	return write(ctx, tx, rows, bulk[taxRow]{"taxes", tx.CreateInvoiceTaxes, tx.StageInvoiceTaxes, tx.MoveInvoiceTaxes, nil})
}

func (tx *Tx) writeLedger(ctx context.Context, rows []ledgerRow) error {
	return write(ctx, tx, rows, bulk[ledgerRow]{"ledger", tx.AppendLedger, tx.StageLedger, tx.MoveLedger, func(rows []ledgerRow) any { return ledgerInText(rows) }})
}

func (tx *Tx) writeAudits(ctx context.Context, rows []auditRow) error {
	return write(ctx, tx, rows, bulk[auditRow]{"audits", tx.SaveAudit, tx.StageAudits, tx.MoveAudits, nil})
}

func (tx *Tx) writeEntries(ctx context.Context, rows []entryRow) error {
	return write(ctx, tx, rows, bulk[entryRow]{"entries", tx.CreateTimelineEntries, tx.StageEntries, tx.MoveEntries, nil})
}

func (tx *Tx) writeEvents(ctx context.Context, rows []eventRow) error {
	return write(ctx, tx, rows, bulk[eventRow]{"events", tx.CreateEvents, tx.StageEvents, tx.MoveEvents, nil})
}

// invoiceText is a document's row as JSON spells it: its digest in hexadecimal.
type invoiceText struct {
	invoiceRow
	Digest string `json:"digest"`
}

func inText(rows []invoiceRow) []invoiceText {
	out := make([]invoiceText, len(rows))
	for i, r := range rows {
		out[i] = invoiceText{r, `\x` + hex.EncodeToString(r.Digest)}
	}
	return out
}

// ledgerText is a row of the ledger as JSON spells it: no day is null.
type ledgerText struct {
	ledgerRow
	ReversedOn *civil.Date `json:"reversed_on"`
}

func ledgerInText(rows []ledgerRow) []ledgerText {
	out := make([]ledgerText, len(rows))
	for i, r := range rows {
		out[i] = ledgerText{ledgerRow: r}
		if !r.ReversedOn.IsZero() {
			out[i].ReversedOn = &rows[i].ReversedOn
		}
	}
	return out
}
