package invoicing

import (
	"context"
	"slices"

	"keiyaku/db"
	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/payment"
	"keiyaku/internal/store"
)

// Summary is a document in a list.
type Summary struct {
	Row          db.Invoice
	CustomerName string
	// Cancelled is how it was rolled back; nil where it wasn't.
	Cancelled *db.ListCancellationsRow
	// Bill is how an issued invoice or credit note stands with its payments; nil for others, and for what was rolled back.
	Bill *payment.Bill
	// Today is the day that it stands so on.
	Today civil.Date
}

// PaymentStatus tells how an invoice that is to be paid stands today; ok is false for every other document.
func (s Summary) PaymentStatus() (status payment.Status, ok bool) {
	if s.Bill == nil || s.Row.Kind != string(billing.Invoice) {
		return "", false
	}
	return s.Bill.Status(s.Today), true
}

// Status is what a reader is told: a draft that a clerk holds is held, an issued document that was rolled back is cancelled.
func (s Summary) Status() string {
	switch {
	case s.Row.Status == "draft" && s.Row.HoldReason != nil:
		return "held"
	case s.Cancelled != nil:
		return "cancelled"
	}
	return s.Row.Status
}

// Document is a draft or an issued document with all that it says.
type Document struct {
	Summary
	Addressee          []string
	Address            store.PostalAddress
	RegistrationNumber *string
	TaxMode            string
	Lines              []db.InvoiceLine
	Taxes              []db.InvoiceTax
	Corrects           []db.ListInvoiceCorrectionsRow
	// Others are the names of the customers whose contracts a parent pays for, by contract.
	Others map[ID]string
	// Titles are what contracts are called, by contract; none where they have no title.
	Titles     map[ID]string
	HoldReason *string
}

// summaries names the customers of documents: as issued, else as they are called now.
func (s *Service) summaries(ctx context.Context, tx *store.Tx, rows []db.Invoice) ([]Summary, error) {
	var ids []ID
	for _, r := range rows {
		ids = append(ids, r.CustomerID)
	}
	named, err := tx.GetCustomerNames(ctx, db.GetCustomerNamesParams{TenantID: tx.Tenant.ID, Ids: ids})
	if err != nil {
		return nil, err
	}
	documents := make([]ID, len(rows))
	for i, r := range rows {
		documents[i] = r.ID
	}
	cancelled := map[ID]*db.ListCancellationsRow{}
	cancellations, err := tx.ListCancellations(ctx, db.ListCancellationsParams{TenantID: tx.Tenant.ID, Ids: documents})
	if err != nil {
		return nil, err
	}
	for i, c := range cancellations {
		cancelled[c.InvoiceID] = &cancellations[i]
	}
	bills, err := tx.LoadBills(ctx, rows)
	if err != nil {
		return nil, err
	}
	names := map[ID]string{}
	for _, n := range named {
		names[n.ID] = n.Name
	}
	out := make([]Summary, 0, len(rows))
	for _, r := range rows {
		name := names[r.CustomerID]
		if r.CustomerName != nil {
			name = *r.CustomerName
		}
		sum := Summary{Row: r, CustomerName: name, Cancelled: cancelled[r.ID], Today: tx.Tenant.Today}
		if b, ok := bills[r.ID]; ok && sum.Cancelled == nil {
			sum.Bill = &b
		}
		out = append(out, sum)
	}
	return out, nil
}

func (s *Service) summary(ctx context.Context, tx *store.Tx, id ID) (Summary, error) {
	row, err := tx.GetInvoice(ctx, db.GetInvoiceParams{TenantID: tx.Tenant.ID, ID: id})
	if err != nil {
		return Summary{}, store.Found(err, "invoice")
	}
	out, err := s.summaries(ctx, tx, []db.Invoice{row})
	if err != nil {
		return Summary{}, err
	}
	return out[0], nil
}

// Get gives one document.
func (s *Service) Get(ctx context.Context, tenant, id ID) (Document, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) (Document, error) { return s.document(ctx, tx, id) })
}

func (s *Service) document(ctx context.Context, tx *store.Tx, id ID) (Document, error) {
	sum, err := s.summary(ctx, tx, id)
	if err != nil {
		return Document{}, err
	}
	d := Document{Summary: sum, Addressee: sum.Row.Addressee, RegistrationNumber: sum.Row.RegistrationNumber}
	accounts, err := tx.GetAccounts(ctx, db.GetAccountsParams{TenantID: tx.Tenant.ID, Ids: []ID{sum.Row.BillingAccountID}})
	if err != nil {
		return Document{}, err
	}
	d.TaxMode = sum.Row.TaxMode
	if d.Address, err = store.FrozenAddress(sum.Row.Address); err != nil {
		return Document{}, err
	}
	if sum.Row.Status != "issued" {
		settings, err := tx.GetSettings(ctx, tx.Tenant.ID)
		if err != nil {
			return Document{}, err
		}
		d.Addressee, d.Address, d.RegistrationNumber = accounts[0].Addressee, store.AddressOf(accounts[0]), settings.RegistrationNumber
	}
	if d.Lines, err = tx.ListInvoiceLines(ctx, db.ListInvoiceLinesParams{TenantID: tx.Tenant.ID, InvoiceIds: []ID{id}}); err != nil {
		return Document{}, err
	}
	if err = d.nameContracts(ctx, tx); err != nil {
		return Document{}, err
	}
	if d.Taxes, err = tx.ListInvoiceTaxes(ctx, db.ListInvoiceTaxesParams{TenantID: tx.Tenant.ID, InvoiceID: id}); err != nil {
		return Document{}, err
	}
	if d.Corrects, err = tx.ListInvoiceCorrections(ctx, db.ListInvoiceCorrectionsParams{TenantID: tx.Tenant.ID, InvoiceID: id}); err != nil {
		return Document{}, err
	}
	d.HoldReason = sum.Row.HoldReason
	if sum.Row.Status == "held" {
		holds, err := tx.ListHolds(ctx, db.ListHoldsParams{TenantID: tx.Tenant.ID, AccountIds: []ID{sum.Row.BillingAccountID}})
		if err != nil {
			return Document{}, err
		}
		if n := len(holds); n > 0 && holds[n-1].ReleasedOn == civil.Forever { // else a contract is on hold
			d.HoldReason = &holds[n-1].Reason
		}
	}
	return d, nil
}

// nameContracts reads what a document's contracts are called, and the customers of those that aren't its own.
func (d *Document) nameContracts(ctx context.Context, tx *store.Tx) error {
	var ids []ID
	for _, l := range d.Lines {
		if !slices.Contains(ids, l.ContractID) {
			ids = append(ids, l.ContractID)
		}
	}
	rows, err := tx.ListContractCustomers(ctx, db.ListContractCustomersParams{TenantID: tx.Tenant.ID, Ids: ids})
	d.Others, d.Titles = map[ID]string{}, map[ID]string{}
	for _, r := range rows {
		if r.CustomerID != d.Row.CustomerID {
			d.Others[r.ID] = r.Name
		}
		if r.Title != nil {
			d.Titles[r.ID] = *r.Title
		}
	}
	return err
}

// Note is what a clerk adds to a draft. A nil member stays; one that points to nil is taken away.
type Note struct {
	Subject, Notes, OrderNumber **string
	Match                       store.Match
}

// Annotate changes what a clerk added to a draft.
func (s *Service) Annotate(ctx context.Context, cmd store.Command, id ID, n Note) (Document, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Document, error) {
		before, err := s.openDraft(ctx, tx, id, n.Match.Check)
		if err != nil {
			return Document{}, err
		}
		row := before.Row
		for _, m := range []struct {
			to   **string
			from **string
		}{{&row.Subject, n.Subject}, {&row.Notes, n.Notes}, {&row.OrderNumber, n.OrderNumber}} {
			if m.from != nil {
				*m.to = *m.from
			}
		}
		if _, err := tx.UpdateDraftInvoice(ctx, db.UpdateDraftInvoiceParams{
			TenantID: tx.Tenant.ID, ID: id, Subject: row.Subject, Notes: row.Notes, OrderNumber: row.OrderNumber, Now: tx.Tenant.Now,
		}); err != nil {
			return Document{}, err
		}
		if err := tx.Record(ctx, store.Fact{Action: "update_invoice", Entity: "invoice", ID: id, Before: before.Row, After: row}); err != nil {
			return Document{}, err
		}
		return s.document(ctx, tx, id)
	})
}

// Explained is a line with how it came about.
type Explained struct {
	Line        db.InvoiceLine
	Currency    string
	Explanation billing.Explanation
	// Numbers are those of the documents that it was netted against, by id.
	Numbers map[ID]string
	// Cause is the contract version that made a difference; nil for a regular line.
	Cause *db.ContractVersion
}

// Explain gives a line's explanation: evaluating it again gives the line's amount.
func (s *Service) Explain(ctx context.Context, tenant, line ID) (Explained, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) (Explained, error) {
		row, err := tx.GetInvoiceLine(ctx, db.GetInvoiceLineParams{TenantID: tenant, ID: line})
		if err != nil {
			return Explained{}, store.Found(err, "invoice line")
		}
		e := Explained{Line: row, Numbers: map[ID]string{}}
		if e.Explanation, err = store.ExplanationOf(row.Explanation); err != nil {
			return Explained{}, err
		}
		invoice, err := tx.GetInvoice(ctx, db.GetInvoiceParams{TenantID: tenant, ID: row.InvoiceID})
		if err != nil {
			return Explained{}, err
		}
		e.Currency = invoice.Currency
		var ids []ID
		for _, n := range e.Explanation.Netted {
			ids = append(ids, n.DocumentID)
		}
		numbers, err := tx.GetInvoiceNumbers(ctx, db.GetInvoiceNumbersParams{TenantID: tenant, Ids: ids})
		if err != nil {
			return Explained{}, err
		}
		for _, n := range numbers {
			if n.Number != nil {
				e.Numbers[n.ID] = *n.Number
			}
		}
		versions, err := tx.ListContractVersions(ctx, db.ListContractVersionsParams{TenantID: tenant, ContractIds: []ID{row.ContractID}})
		if err != nil {
			return Explained{}, err
		}
		for i := range versions {
			if v := e.Explanation.CauseVersion; v != 0 && versions[i].Version == v {
				e.Cause = &versions[i]
			}
		}
		return e, nil
	})
}
