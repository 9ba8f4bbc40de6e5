package invoicing

// The PDFs of documents. That of an issued one is made once, from what was frozen, and kept.

import (
	"context"
	"crypto/sha256"
	"errors"
	"slices"
	"strings"
	"time"

	"keiyaku/db"
	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/money"
	"keiyaku/internal/document"
	"keiyaku/internal/store"
	"keiyaku/internal/task"
)

// renderedTogether is how many documents one job makes: some seconds of work at most.
const renderedTogether = 20

// undocumentedAfter is how long an issued document is left to its job before the sweep makes it; sweptTogether how many one sweep does.
const (
	undocumentedAfter = 10 * time.Minute
	sweptTogether     = 200
)

// PDF is a document as it is sent.
type PDF struct {
	Bytes    []byte
	SHA256   []byte
	FileName string
}

// enqueueDocuments has the PDFs of issued documents made.
func enqueueDocuments(ctx context.Context, tx *store.Tx, ids []ID) error {
	if err := tx.CreateDocumentsDue(ctx, db.CreateDocumentsDueParams{TenantID: tx.Tenant.ID, InvoiceIds: ids}); err != nil {
		return err
	}
	var jobs []task.Job
	for some := range slices.Chunk(ids, renderedTogether) {
		jobs = append(jobs, task.RenderDocuments{TenantID: tx.Tenant.ID, InvoiceIDs: some})
	}
	return tx.EnqueueAll(ctx, jobs, task.UniqueIn(task.DocumentQueue))
}

// RenderDocuments makes and keeps the PDFs of issued documents that have none yet.
func (s *Service) RenderDocuments(ctx context.Context, tenant ID, ids []ID) error {
	var all error
	for _, id := range ids {
		_, err := s.PDF(ctx, tenant, id)
		all = errors.Join(all, err) // one bad document doesn't keep the others
	}
	return all
}

// Undocumented makes the PDFs whose job was lost, while there is more time: the sweep's part.
func (s *Service) Undocumented(ctx context.Context, tenant ID, more func() bool) error {
	due, err := store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]ID, error) {
		return tx.ListDocumentsDue(ctx, db.ListDocumentsDueParams{TenantID: tenant, Waited: undocumentedAfter.Seconds(), PageLimit: sweptTogether})
	})
	for _, id := range due {
		if !more() {
			break
		}
		err = errors.Join(err, s.RenderDocuments(ctx, tenant, []ID{id}))
	}
	return err
}

// printed is a document with what its PDF needs: its kept bytes, or what to make them of.
type printed struct {
	Document
	kept   []byte
	sha256 []byte
	says   document.Document
}

// PDF gives an issued document's kept bytes, which it makes where the job hasn't yet, or a draft's preview, which isn't kept. A settlement
// has none: NotFound.
func (s *Service) PDF(ctx context.Context, tenant, id ID) (PDF, error) {
	p, err := store.Read(ctx, s.store, tenant, func(tx *store.Tx) (printed, error) { return s.printed(ctx, tx, id) })
	if err != nil {
		return PDF{}, err
	}
	if p.kept != nil {
		return PDF{p.kept, p.sha256, fileName(p.says)}, nil
	}
	made, err := document.Render(p.says)
	if err != nil {
		return PDF{}, err
	}
	sum := sha256.Sum256(made.Bytes)
	out := PDF{made.Bytes, sum[:], fileName(p.says)}
	if p.says.Draft {
		return out, nil
	}
	return store.Write(ctx, s.store, system(tenant, "render_document"), func(tx *store.Tx) (PDF, error) { return keep(ctx, tx, id, out, made.Pages) })
}

// keep stores bytes, and gives those that are kept: another's, where they came first.
func keep(ctx context.Context, tx *store.Tx, id ID, out PDF, pages int) (PDF, error) {
	n, err := tx.CreateInvoiceDocument(ctx, db.CreateInvoiceDocumentParams{
		TenantID: tx.Tenant.ID, InvoiceID: id, Edition: document.Edition, Pages: pages, Sha256: out.SHA256, Bytes: out.Bytes, Now: tx.Tenant.Now,
	})
	if err != nil {
		return PDF{}, err
	}
	if err := tx.DeleteDocumentDue(ctx, db.DeleteDocumentDueParams{TenantID: tx.Tenant.ID, InvoiceID: id}); err != nil {
		return PDF{}, err
	}
	if n == 0 {
		kept, err := tx.GetInvoiceDocument(ctx, db.GetInvoiceDocumentParams{TenantID: tx.Tenant.ID, InvoiceID: id})
		out.Bytes, out.SHA256 = kept.Bytes, kept.Sha256
		return out, err
	}
	return out, tx.Record(ctx, store.Fact{
		Action: "render_document", Entity: "invoice", ID: id, After: map[string]any{"pages": pages, "edition": document.Edition, "bytes": len(out.Bytes)},
	})
}

// fileName is what a document is saved as.
func fileName(d document.Document) string {
	if d.Number == "" {
		return "下書き-" + d.BillingDate.String() + ".pdf"
	}
	return d.Number + ".pdf"
}

func (s *Service) printed(ctx context.Context, tx *store.Tx, id ID) (printed, error) {
	d, err := s.document(ctx, tx, id)
	if err != nil {
		return printed{}, err
	}
	if d.Row.Kind == string(billing.Settlement) {
		return printed{}, fault.New(fault.NotFound, "a settlement only says in the ledger that its days are settled: there is no document of it")
	}
	p := printed{Document: d}
	if d.Row.Status == "issued" {
		kept, err := tx.GetInvoiceDocument(ctx, db.GetInvoiceDocumentParams{TenantID: tx.Tenant.ID, InvoiceID: id})
		if err == nil {
			p.kept, p.sha256, p.says = kept.Bytes, kept.Sha256, document.Document{Number: or(d.Row.Number)}
			return p, nil
		}
		if !store.IsNoRows(err) {
			return printed{}, err
		}
	}
	issuer, err := issuerOn(ctx, tx, d.Row)
	if err != nil {
		return printed{}, err
	}
	p.says, err = says(d, issuer)
	return p, err
}

// issuerOn is who a document is from: as frozen, else as the settings have it now.
func issuerOn(ctx context.Context, tx *store.Tx, row db.Invoice) (store.Issuer, error) {
	if row.Issuer != nil {
		return store.IssuerOf(row.Issuer)
	}
	settings, err := tx.GetSettings(ctx, tx.Tenant.ID)
	if err != nil {
		return store.Issuer{}, err
	}
	return issuerOf(settings)
}

func issuerOf(settings db.TenantSetting) (store.Issuer, error) {
	issuer, err := store.IssuerOf(settings.Issuer)
	issuer.Name = settings.Name
	return issuer, err
}

// says is what a document's PDF shows.
func says(d Document, issuer store.Issuer) (document.Document, error) {
	r := d.Row
	out := document.Document{
		Kind: billing.DocumentKind(r.Kind), Draft: r.Status != "issued", Number: or(r.Number), BillingDate: r.BillingDate, DueDate: r.DueDate, Recipient: d.Addressee,
		Subject: or(r.Subject), OrderNumber: or(r.OrderNumber), Currency: money.Currency(r.Currency), TaxWithin: billing.TaxMode(r.TaxMode) == billing.TaxInclusive, Subtotal: r.Subtotal, Tax: r.Tax, Total: r.Total,
		Issuer: document.Issuer{
			Name: issuer.Name, RegistrationNumber: or(d.RegistrationNumber), PostalCode: issuer.PostalCode, AddressLines: issuer.AddressLines, Phone: issuer.Phone, Contact: issuer.Contact,
		},
	}
	out.PostalCode, out.Address = postal(d.Address)
	if len(out.Recipient) == 0 {
		out.Recipient = []string{d.CustomerName}
	}
	switch {
	case r.Notes != nil:
		out.Notes = *r.Notes
	case out.Kind == billing.Invoice: // they are about paying
		out.Notes = issuer.Notes
	}
	for _, a := range issuer.BankAccounts {
		kind := "普通"
		if a.Kind == "checking" {
			kind = "当座"
		}
		out.Issuer.BankAccounts = append(out.Issuer.BankAccounts, document.BankAccount{Bank: a.Bank, Branch: a.Branch, Kind: kind, Number: a.Number, Holder: a.Holder})
	}
	for _, l := range d.Lines {
		if !l.Amount.IsZero() {
			line, err := saysLine(l)
			if err != nil {
				return out, err
			}
			line.ContractTitle = d.Titles[l.ContractID]
			if name, of := d.Others[l.ContractID]; of { // a section of its own for each customer that a parent pays for
				line.ContractNumber += "　" + name + " 様分"
			}
			out.Lines = append(out.Lines, line)
		}
	}
	for _, t := range d.Taxes {
		out.Taxes = append(out.Taxes, document.Tax{Category: t.Category, Percent: t.Percent, Taxable: t.Taxable, Tax: t.Tax})
	}
	for _, c := range d.Corrects {
		out.Corrects = append(out.Corrects, document.Reference{Number: or(c.Number), BillingDate: c.BillingDate})
	}
	return out, nil
}

// postal writes an address as it stands on a document: the code with its hyphen, the town with the street, the building.
func postal(a store.PostalAddress) (code string, lines []string) {
	code = or(a.PostalCode)
	if len(code) == 7 {
		code = code[:3] + "-" + code[3:]
	}
	for _, l := range []string{or(a.Prefecture) + or(a.City) + or(a.Line1), or(a.Line2)} {
		if l != "" {
			lines = append(lines, l)
		}
	}
	return code, lines
}

func saysLine(l Line) (document.Line, error) {
	explanation, err := store.ExplanationOf(l.Explanation)
	if err != nil {
		return document.Line{}, err
	}
	out := document.Line{
		ContractNumber: l.ContractNumber, Description: strings.TrimSpace(l.ItemName + " " + l.Name), Period: civil.Range{From: l.ShownFrom, Until: l.ShownUntil},
		Discount: l.Kind == string(billing.KindDiscount), Quantity: l.Quantity, UnitPrice: l.UnitPrice, Amount: l.Amount, Category: l.TaxCategory, TaxIncluded: l.TaxIncluded,
	}
	if out.Period.Empty() {
		out.Period = civil.Range{From: l.PeriodFrom, Until: l.PeriodUntil}
	}
	switch r := explanation.Rating; {
	case l.Reason != string(billing.Adjustment):
		if r != nil && len(r.Parts) > 0 {
			last := r.Parts[len(r.Parts)-1]
			out.WholePeriod = last.Tariff().Price(last.Quantity).Round(r.Scale, r.Rounding)
		}
	case explanation.CauseUsage > 0 && explanation.CauseVersion == 0:
		out.Remark = "使用量の訂正による差額"
	default:
		out.Remark = "契約変更等による差額"
	}
	return out, nil
}

func or(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}
