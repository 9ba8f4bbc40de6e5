// Package mailing sends documents by mail: each letter is kept with what became of it, and tried until its server takes it or three days have passed.
package mailing

import (
	"cmp"
	"context"
	"strings"

	"keiyaku/db"
	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/letter"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/timeline"
	"keiyaku/internal/document"
	"keiyaku/internal/store"
)

// ID is the id type of the core.
type ID = timeline.ID

// Mail is a letter with what became of it.
type Mail = db.InvoiceMail

// Sender puts letters on the wire.
type Sender interface {
	// Ready tells whether there is a server.
	Ready() bool
	// CheckAddress tells what is wrong with an address; nil for nothing.
	CheckAddress(address string) error
	// Send sends a letter once, and gives what stood in the way.
	Send(ctx context.Context, l letter.Letter) letter.Problem
}

// Service keeps letters and sends them.
type Service struct {
	store  *store.Store
	sender Sender
	// pdf gives an issued document's PDF.
	pdf func(ctx context.Context, tenant, invoice ID) (letter.File, error)
	// public is where links lead to, without a slash at its end; empty where nobody has said so.
	public string
}

// New makes the service over a store, a sender, what gives a document's PDF, and the URL of the API for those who are mailed a link; empty for none.
func New(s *store.Store, sender Sender, pdf func(ctx context.Context, tenant, invoice ID) (letter.File, error), public string) *Service {
	return &Service{s, sender, pdf, strings.TrimSuffix(public, "/")}
}

// Request is a letter that a person asks for: to whom, where not to the account's address, and with which words, where not the settings'.
type Request struct {
	To            []string
	Subject, Body *string
}

// Preview is a letter as it would be sent.
type Preview struct {
	// To is to whom it is, SentTo where it goes; nowhere in a sandbox that names nobody.
	To, SentTo    []string
	Subject, Body string
	FileName      string
}

// addressed is an issued document with whom it goes to.
type addressed struct {
	row db.Invoice
	to  []string
}

// Preview shows the letter that Send would send, with the same refusals.
func (s *Service) Preview(ctx context.Context, tenant, invoice ID, in Request) (Preview, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) (Preview, error) {
		of, set, err := s.address(ctx, tx, invoice, in)
		if err != nil {
			return Preview{}, err
		}
		subject, body, err := written(ctx, tx, of.row, cmp.Or(value(in.Subject), set.Subject), cmp.Or(value(in.Body), set.Body), shown(set))
		return Preview{of.to, reached(tx, set, of.to), subject, body, *of.row.Number + ".pdf"}, err
	})
}

// Send has an issued document mailed.
func (s *Service) Send(ctx context.Context, cmd store.Command, invoice ID, in Request) (Mail, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Mail, error) {
		of, _, err := s.address(ctx, tx, invoice, in)
		if err != nil {
			return Mail{}, err
		}
		id := store.NewID()
		if err := tx.CreateMail(ctx, db.CreateMailParams{
			TenantID: tx.Tenant.ID, ID: id, InvoiceID: invoice, CustomerID: of.row.CustomerID, BillingAccountID: of.row.BillingAccountID, Recipients: of.to,
			Subject: in.Subject, Body: in.Body, RequestedBy: tx.Actor.Name,
		}); err != nil {
			return Mail{}, err
		}
		if err := tx.MailSoon(ctx); err != nil {
			return Mail{}, err
		}
		mail, err := tx.GetMail(ctx, db.GetMailParams{TenantID: tx.Tenant.ID, ID: id})
		if err != nil {
			return Mail{}, err
		}
		return mail, tx.Record(ctx, store.Fact{Action: "mail_invoice", Entity: "invoice", ID: invoice, After: mail})
	})
}

// mostRecipients bounds to how many a letter goes.
const mostRecipients = 20

// address refuses a letter that can't be sent, and gives its document and to whom it goes.
func (s *Service) address(ctx context.Context, tx *store.Tx, invoice ID, in Request) (addressed, Settings, error) {
	set, err := s.settings(ctx, tx)
	if err != nil {
		return addressed{}, set, err
	}
	row, err := tx.GetInvoice(ctx, db.GetInvoiceParams{TenantID: tx.Tenant.ID, ID: invoice})
	if err != nil {
		return addressed{}, set, store.Found(err, "invoice")
	}
	switch {
	case row.Status != "issued" || row.Number == nil:
		return addressed{}, set, fault.New(fault.Conflict, "only issued documents with a number are mailed")
	case set.From == "":
		return addressed{}, set, fault.New(fault.Conflict, "the mail settings name no address that mail comes from: set `from`")
	case !s.sender.Ready():
		return addressed{}, set, fault.New(fault.Conflict, "the operator has named no mail server (KEIYAKU_SMTP_URL)")
	}
	to := in.To
	if len(to) == 0 {
		accounts, err := tx.GetAccounts(ctx, db.GetAccountsParams{TenantID: tx.Tenant.ID, Ids: []ID{row.BillingAccountID}})
		if err != nil {
			return addressed{}, set, err
		}
		if len(accounts) == 0 || accounts[0].Email == nil {
			return addressed{}, set, fault.At(fault.Rule, "/to", "The billing account has no mail address: name one, or give the account one.")
		}
		to = []string{*accounts[0].Email}
	}
	if len(to) > mostRecipients {
		return addressed{}, set, fault.At(fault.Rule, "/to", "A letter goes to at most %d addresses.", mostRecipients)
	}
	for _, a := range to {
		if err := s.sender.CheckAddress(a); err != nil {
			return addressed{}, set, fault.At(fault.Rule, "/to", "%s.", err)
		}
	}
	if in.Subject != nil {
		if err := letter.Check("/subject", *in.Subject); err != nil {
			return addressed{}, set, err
		}
	}
	if in.Body != nil {
		if err := letter.Check("/body", *in.Body); err != nil {
			return addressed{}, set, err
		}
		if set.Linked && !letter.Has(*in.Body, "link") {
			return addressed{}, set, fault.At(fault.Rule, "/body", "Without an attachment the body needs a {{link}}.")
		}
	}
	return addressed{row, to}, set, nil
}

func value(p *string) string {
	if p == nil {
		return ""
	}
	return *p
}

// link is what a letter has in place of an attachment; zero where it has one.
type link struct{ url, until string }

// shown is a link as it stands where nobody is to open it: in a preview, and in what is kept of a letter.
func shown(set Settings) link {
	if !set.Linked {
		return link{}
	}
	return link{"［リンク］", "［期限］"}
}

// written fills in a subject and a body with what a document says.
func written(ctx context.Context, tx *store.Tx, row db.Invoice, subject, body string, to link) (string, string, error) {
	tenant, err := tx.GetSettings(ctx, tx.Tenant.ID)
	if err != nil {
		return "", "", err
	}
	values := letter.Values{
		"addressee": strings.Join(letter.Addressed(row.Addressee), "\n"), "billing_date": document.Day(row.BillingDate), "customer_name": value(row.CustomerName), "document_kind": document.Title(billing.DocumentKind(row.Kind)),
		"document_number": value(row.Number), "due_date": document.Day(row.DueDate), "issuer_name": tenant.Name, "link": to.url, "link_until": to.until, "subject": value(row.Subject), "total": document.Headline(money.Currency(row.Currency), row.Total),
	}
	if row.Kind != string(billing.Invoice) {
		values["due_date"] = ""
	}
	return letter.Line(letter.Fill(subject, values)), letter.FillBody(body, values), nil
}

// ListFilter is which letters to list: of a document, or of a status; none for all. The newest made first, before one of them.
type ListFilter struct {
	Invoice ID
	Status  string
	Before  ID
	Limit   int
}

// List gives a page of letters, and what the next page begins before; none where there is no more.
func (s *Service) List(ctx context.Context, tenant ID, f ListFilter) (found []Mail, next ID, err error) {
	before := cmp.Or(f.Before, store.LastID)
	found, err = store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]Mail, error) {
		switch {
		case f.Invoice != "":
			if _, err := tx.GetInvoice(ctx, db.GetInvoiceParams{TenantID: tenant, ID: f.Invoice}); err != nil {
				return nil, store.Found(err, "invoice")
			}
			return tx.ListMailsOfInvoice(ctx, db.ListMailsOfInvoiceParams{TenantID: tenant, InvoiceID: f.Invoice, Before: before, PageLimit: f.Limit + 1})
		case f.Status != "":
			return tx.ListMailsByStatus(ctx, db.ListMailsByStatusParams{TenantID: tenant, Status: f.Status, Before: before, PageLimit: f.Limit + 1})
		}
		return tx.ListMails(ctx, db.ListMailsParams{TenantID: tenant, Before: before, PageLimit: f.Limit + 1})
	})
	if len(found) > f.Limit {
		found = found[:f.Limit]
		next = found[f.Limit-1].ID
	}
	return found, next, err
}

// Get reads a letter.
func (s *Service) Get(ctx context.Context, tenant, id ID) (Mail, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) (Mail, error) {
		m, err := tx.GetMail(ctx, db.GetMailParams{TenantID: tenant, ID: id})
		return m, store.Found(err, "mail")
	})
}

// Retry has a letter that failed, or was withheld, sent again: for three days from now on.
func (s *Service) Retry(ctx context.Context, cmd store.Command, id ID) (Mail, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Mail, error) {
		get := func() (Mail, error) {
			m, err := tx.GetMail(ctx, db.GetMailParams{TenantID: tx.Tenant.ID, ID: id})
			return m, store.Found(err, "mail")
		}
		before, err := get()
		if err != nil {
			return Mail{}, err
		}
		n, err := tx.RetryMail(ctx, db.RetryMailParams{TenantID: tx.Tenant.ID, ID: id})
		if err != nil {
			return Mail{}, err
		}
		if n == 0 {
			return Mail{}, fault.New(fault.Conflict, "the mail is %s: only what failed or was withheld is sent again", before.Status)
		}
		if err := tx.MailSoon(ctx); err != nil {
			return Mail{}, err
		}
		after, err := get()
		if err != nil {
			return Mail{}, err
		}
		return after, tx.Record(ctx, store.Fact{Action: "retry_mail", Entity: "invoice", ID: after.InvoiceID, Before: before, After: after})
	})
}
