package store

import (
	"bytes"
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"

	"keiyaku/db"
	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
)

// group is what one draft is for: nothing else may be on the same document.
type group struct {
	account ID
	billing civil.Date
	due     civil.Date
	held    bool
	// contract is the one that the draft is for alone; none where contracts share it.
	contract ID
}

// OpenDocument is a draft as it is stored.
type OpenDocument = db.ListOpenInvoicesRow

// Saved says what SaveDrafts did, and in one digest what is planned.
type Saved struct {
	Made, Remade, Dropped, Settled int
	Digest                         []byte

	open map[ID][]stampedDraft // by account: its drafts as they are now
}

// Changed tells whether anything was written.
func (s Saved) Changed() bool { return s.Made+s.Remade+s.Dropped+s.Settled > 0 }

// SaveDrafts brings the open documents of accounts to what is planned: new ones are made, those whose content has changed
// are remade under the same id with what a clerk added, those that nothing is due for any more are dropped, and those with
// nothing to pay are settled in the ledger. What is as planned is left alone, so doing it again writes nothing. The accounts
// must be locked.
func (tx *Tx) SaveDrafts(ctx context.Context, accounts []*BilledAccount, planned []billing.Document) (Saved, error) {
	ids := make([]ID, len(accounts))
	byID := map[ID]*BilledAccount{}
	for i, a := range accounts {
		ids[i], byID[a.ID] = a.ID, a
	}
	open, err := tx.ListOpenInvoices(ctx, db.ListOpenInvoicesParams{TenantID: tx.Tenant.ID, AccountIds: ids})
	if err != nil {
		return Saved{}, err
	}
	stored := map[group]OpenDocument{}
	for _, d := range open {
		stored[group{d.BillingAccountID, d.BillingDate, d.DueDate, d.Status == "held", d.ContractID}] = d
	}
	if err := tx.follow(ctx, stored, planned); err != nil {
		return Saved{}, err
	}
	if err := tx.NameGone(ctx, planned); err != nil {
		return Saved{}, err
	}
	var w draftWriter
	saved := Saved{open: map[ID][]stampedDraft{}}
	var settled []ID
	all := sha256.New()
	for _, d := range planned {
		digest := DigestOf(d)
		_, _ = all.Write(digest)
		have, exists := stored[groupOf(d)]
		delete(stored, groupOf(d))
		id := have.ID
		if !exists {
			id = NewID()
		}
		if d.Kind != billing.Settlement || d.Held {
			saved.open[d.AccountID] = append(saved.open[d.AccountID], stampedDraft{id, statusOf(d), d.BillingDate, d.DueDate, d.ContractID, digest})
		}
		switch {
		case d.Kind == billing.Settlement && !d.Held:
			settled = append(settled, id)
			saved.Settled++
		case !exists:
			saved.Made++
		case have.BillingDate != d.BillingDate || have.DueDate != d.DueDate || !bytes.Equal(have.Digest, digest) || have.Status != statusOf(d):
			saved.Remade++
		default:
			continue
		}
		w.put(tx, byID[d.AccountID].Row, id, exists, d, digest)
	}
	saved.Digest = all.Sum(nil)
	var dropped []ID
	for _, d := range stored {
		dropped = append(dropped, d.ID)
	}
	saved.Dropped = len(dropped)
	if err := w.write(ctx, tx, dropped); err != nil {
		return Saved{}, err
	}
	return saved, tx.IssueDrafts(ctx, settled, nil, Parties{}) // those have no number, and nobody sees them: their rows say in the ledger that their days are done
}

func groupOf(d billing.Document) group {
	return group{d.AccountID, d.BillingDate, d.DueDate, d.Held, d.ContractID}
}

// follow lets a draft that is dated otherwise now keep its id and what a clerk added: where a stored draft has no group any
// more, and a planned one that bills the same service period has no draft yet, the one becomes the other.
func (tx *Tx) follow(ctx context.Context, stored map[group]OpenDocument, planned []billing.Document) error {
	groups := map[group]bool{}
	for _, d := range planned {
		groups[groupOf(d)] = true
	}
	homeless := map[ID]group{}
	var ids []ID
	for g, d := range stored {
		if !groups[g] {
			homeless[d.ID] = g
			ids = append(ids, d.ID)
		}
	}
	if len(ids) == 0 {
		return nil
	}
	lines, err := tx.ListInvoiceLines(ctx, db.ListInvoiceLinesParams{TenantID: tx.Tenant.ID, InvoiceIds: ids})
	if err != nil {
		return err
	}
	for _, d := range planned {
		if _, has := stored[groupOf(d)]; has {
			continue
		}
		for _, l := range lines {
			old, ok := homeless[l.InvoiceID]
			if ok && old.account == d.AccountID && bills(d, l) {
				stored[groupOf(d)] = stored[old]
				delete(stored, old)
				delete(homeless, l.InvoiceID)
				break
			}
		}
	}
	return nil
}

// bills tells whether a document bills the service period of a stored line.
func bills(d billing.Document, l db.InvoiceLine) bool {
	for _, p := range d.Lines {
		if p.ChargeID == l.ChargeID && p.PeriodFrom == l.PeriodFrom {
			return true
		}
	}
	return false
}

func statusOf(d billing.Document) string {
	if d.Held {
		return "held"
	}
	return "draft"
}

// DigestOf covers all that a document says, but not from which version of a contract it was rated: another version that
// bills the same makes the same document.
func DigestOf(d billing.Document) []byte {
	d.Held = false
	lines := make([]billing.Line, len(d.Lines))
	for i, l := range d.Lines {
		l.Version, l.Explain.ContractVersion, l.Explain.CauseVersion = 0, 0, 0
		if l.Explain.Rating == nil { // what is taken back may be called as earlier documents did, or not be named yet
			l.ItemName, l.ChargeCode, l.Name, l.ContractItemID = "", "", "", ""
		}
		lines[i] = l
	}
	d.Lines = lines
	sum := sha256.Sum256(marshal(d))
	return sum[:]
}

// draftWriter collects rows, so that many documents are written by a few statements.
type draftWriter struct {
	made, remade []invoiceRow
	cleared      []ID
	lines        []lineRow
	taxes        []taxRow
	corrections  []db.InvoiceCorrection
}

func (w *draftWriter) put(tx *Tx, account db.BillingAccount, id ID, exists bool, d billing.Document, digest []byte) {
	row := invoiceRow{
		TenantID: tx.Tenant.ID, ID: id, CustomerID: account.CustomerID, BillingAccountID: d.AccountID, ContractID: d.ContractID, TaxMode: string(cmp.Or(d.TaxMode, billing.TaxExclusive)),
		Kind: string(d.Kind), Status: statusOf(d), BillingDate: d.BillingDate, DueDate: d.DueDate, Currency: string(d.Currency), Subtotal: d.Subtotal, Tax: d.Tax, Total: d.Total,
		Digest: digest, CreatedAt: tx.Tenant.Now, UpdatedAt: tx.Tenant.Now,
	}
	if exists {
		w.remade = append(w.remade, row)
		w.cleared = append(w.cleared, id)
	} else {
		w.made = append(w.made, row)
	}
	for i, l := range d.Lines {
		w.lines = append(w.lines, lineRowOf(tx.Tenant.ID, id, i, l))
	}
	for _, t := range d.Taxes {
		w.taxes = append(w.taxes, taxRow{TenantID: tx.Tenant.ID, InvoiceID: id, Category: t.Category, Percent: money.MustParse(t.Percent), Taxable: t.Net, Tax: t.Tax})
	}
	for _, c := range d.Corrects {
		w.corrections = append(w.corrections, db.InvoiceCorrection{TenantID: tx.Tenant.ID, InvoiceID: id, CorrectedID: c})
	}
}

func lineRowOf(tenant, invoice ID, position int, l billing.Line) lineRow {
	return lineRow{
		TenantID: tenant, InvoiceID: invoice, ID: NewID(), Position: position, ContractID: l.ContractID, ContractNumber: l.ContractNumber,
		ContractItemID: l.ContractItemID, ItemName: l.ItemName, Name: l.Name, ChargeID: l.ChargeID, ChargeCode: l.ChargeCode, ChainID: l.ChainID,
		Kind: string(l.Kind), Reason: string(l.Reason), PeriodFrom: l.Period.From, PeriodUntil: l.Period.Until, SegmentFrom: l.SegmentFrom,
		DiscountID: OrNil(l.DiscountID), ShownFrom: l.Shown.From, ShownUntil: l.Shown.Until, CoversFrom: l.Covers.From, CoversUntil: l.Covers.Until,
		Days: l.Days, Quantity: l.Quantity, UnitPrice: l.UnitPrice, Amount: l.Amount, TaxCategory: l.TaxCategory, TaxRate: money.MustParse(l.TaxRate), TaxIncluded: l.TaxIncluded,
		ContractVersion: l.Version, Explanation: marshal(l.Explain),
	}
}

// NameGone names the lines that take back a charge which is no longer on its contract, or a discount which is no longer on its charge, as earlier
// documents named it.
func (tx *Tx) NameGone(ctx context.Context, documents []billing.Document) error {
	var contracts, charges []ID
	gone := map[ID][]*billing.Line{}
	for i := range documents {
		for j := range documents[i].Lines {
			if l := &documents[i].Lines[j]; l.Name == "" {
				contracts, charges = append(contracts, l.ContractID), append(charges, l.ChargeID)
				gone[l.ChargeID] = append(gone[l.ChargeID], l)
			}
		}
	}
	if len(charges) == 0 {
		return nil
	}
	rows, err := tx.NamesOfCharges(ctx, db.NamesOfChargesParams{TenantID: tx.Tenant.ID, ContractIds: contracts, ChargeIds: charges})
	for _, r := range rows {
		for _, l := range gone[r.ChargeID] {
			if OrNil(l.DiscountID) == r.DiscountID {
				l.ItemName, l.ChargeCode, l.Name, l.ContractItemID = r.ItemName, r.ChargeCode, r.Name, r.ContractItemID
			}
		}
	}
	return err
}

func (w *draftWriter) write(ctx context.Context, tx *Tx, dropped []ID) error {
	if gone := append(w.cleared, dropped...); len(gone) > 0 {
		if err := tx.DeleteInvoiceContent(ctx, db.DeleteInvoiceContentParams{TenantID: tx.Tenant.ID, Ids: gone}); err != nil {
			return err
		}
	}
	if len(dropped) > 0 {
		if err := tx.DeleteInvoices(ctx, db.DeleteInvoicesParams{TenantID: tx.Tenant.ID, Ids: dropped}); err != nil {
			return err
		}
	}
	for _, step := range []struct {
		rows int
		do   func() error
	}{
		{len(w.remade), func() error {
			return tx.RemakeInvoices(ctx, db.RemakeInvoicesParams{TenantID: tx.Tenant.ID, Rows: marshal(inText(w.remade))})
		}},
		{len(w.made), func() error { return tx.writeInvoices(ctx, w.made) }},
		{len(w.lines), func() error { return tx.writeLines(ctx, w.lines) }},
		{len(w.taxes), func() error { return tx.writeTaxes(ctx, w.taxes) }},
		{len(w.corrections), func() error { return tx.CreateInvoiceCorrections(ctx, marshal(w.corrections)) }},
	} {
		if step.rows > 0 {
			if err := step.do(); err != nil {
				return err
			}
		}
	}
	return nil
}

// Parties are who documents are from, frozen with them.
type Parties struct {
	RegistrationNumber *string
	Issuer             Issuer
}

// IssueDrafts issues drafts that are current: their rows are added to the ledger, their numbers (in the same order; none for those that have none) and parties
// are written, and from then on the database refuses any change of them. Nobody else may change them meanwhile: their accounts are locked, or they are claimed.
func (tx *Tx) IssueDrafts(ctx context.Context, ids []ID, numbers []string, parties Parties) error {
	if len(ids) == 0 {
		return nil
	}
	if err := tx.AppendLedgerOf(ctx, db.AppendLedgerOfParams{TenantID: tx.Tenant.ID, InvoiceIds: ids}); err != nil {
		return err
	}
	if err := tx.NoteInAdvance(ctx, db.NoteInAdvanceParams{TenantID: tx.Tenant.ID, Ids: ids}); err != nil {
		return err
	}
	if numbers == nil {
		numbers = make([]string, len(ids))
	}
	issued, err := tx.IssueInvoices(ctx, db.IssueInvoicesParams{
		TenantID: tx.Tenant.ID, Ids: ids, Numbers: numbers, RegistrationNumber: parties.RegistrationNumber, Issuer: marshal(parties.Issuer), Now: tx.Tenant.Now,
	})
	if err == nil && int(issued) != len(ids) {
		return fmt.Errorf("store: %d of %d documents that were to be issued are no drafts", len(ids)-int(issued), len(ids))
	}
	if err != nil {
		return err
	}
	return tx.mailIssued(ctx, ids)
}

// ledgerRowOf is a row of the ledger as its table has it.
func ledgerRowOf(tenant, contract ID, r billing.Row, invoice, line ID) ledgerRow {
	return ledgerRow{
		TenantID: tenant, ContractID: contract, ChargeID: r.ChargeID, PeriodFrom: r.PeriodFrom, Kind: string(r.Kind), SegmentFrom: r.SegmentFrom,
		DiscountID: OrNil(r.DiscountID), AccountID: r.AccountID, Currency: string(r.Currency), TaxCategory: r.TaxCategory, TaxRate: money.MustParse(r.TaxRate), TaxIncluded: r.TaxIncluded,
		Seq: r.Seq, ChainID: r.ChainID, Amount: r.Amount, Quantity: r.Quantity, Days: r.Days, CoversFrom: r.Covers.From, CoversUntil: r.Covers.Until,
		ContractVersion: r.Version, InvoiceID: invoice, LineID: line, Reverses: r.Reverses, ReversedOn: r.ReversedOn, UsageRevision: r.UsageRevision,
	}
}

// ExplanationOf reads a stored line's explanation.
func ExplanationOf(raw json.RawMessage) (billing.Explanation, error) {
	var e billing.Explanation
	err := unmarshal(raw, &e)
	return e, err
}
