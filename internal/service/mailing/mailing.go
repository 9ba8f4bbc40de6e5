// Package mailing sends documents by mail: each letter is kept with what became of it, and tried until its server takes it or three days have passed.
package mailing

import (
	"cmp"
	"context"
	"encoding/json"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"

	"keiyaku/db"
	"keiyaku/internal/auth"
	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/delivery"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/letter"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/timeline"
	"keiyaku/internal/document"
	"keiyaku/internal/store"
	"keiyaku/internal/task"
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

// Fields are how a company's letters are.
type Fields struct {
	// From is the sender's address, without which nothing is sent; ReplyTo may be empty.
	From     string `json:"from"`
	FromName string `json:"from_name"`
	ReplyTo  string `json:"reply_to,omitempty"`
	// SandboxTo is to whom all mail of a sandbox goes; empty for nobody.
	SandboxTo string `json:"sandbox_to,omitempty"`
	Subject   string `json:"subject"`
	Body      string `json:"body"`
	// Linked has a link in place of the PDF, which opens it for LinkDays without a key.
	Linked   bool `json:"linked"`
	LinkDays int  `json:"link_days"`
	// Automatic has what is issued mailed by itself, to accounts whose delivery is by mail.
	Automatic bool `json:"automatic"`
}

// Settings are a company's fields with their version.
type Settings struct {
	Fields
	Version   int
	UpdatedAt *time.Time
	// Ready tells whether the operator has named a mail server.
	Ready bool
}

// firstLinkDays is for how long links open at first.
const firstLinkDays = 30

// firstVersion is that of the settings that every company begins with.
const firstVersion = 1

// GetSettings reads how a company's letters are.
func (s *Service) GetSettings(ctx context.Context, tenant ID) (Settings, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) (Settings, error) { return s.settings(ctx, tx) })
}

func (s *Service) settings(ctx context.Context, tx *store.Tx) (Settings, error) {
	out := Settings{Fields: Fields{Subject: letter.DefaultSubject, Body: letter.DefaultBody, LinkDays: firstLinkDays}, Version: firstVersion, Ready: s.sender.Ready()}
	row, err := tx.GetMailSettings(ctx, tx.Tenant.ID)
	if store.IsNoRows(err) {
		return out, nil
	}
	if err != nil {
		return Settings{}, err
	}
	out.Version, out.UpdatedAt = row.Version, &row.UpdatedAt
	return out, json.Unmarshal(row.Settings, &out.Fields)
}

// UpdateSettings changes them by edit.
func (s *Service) UpdateSettings(ctx context.Context, cmd store.Command, match store.Match, edit func(*Fields)) (Settings, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Settings, error) {
		first, err := s.settings(ctx, tx)
		if err != nil {
			return Settings{}, err
		}
		stored, err := json.Marshal(first.Fields)
		if err != nil {
			return Settings{}, err
		}
		if err := tx.CreateMailSettings(ctx, db.CreateMailSettingsParams{TenantID: tx.Tenant.ID, Settings: stored, Now: tx.Tenant.Now}); err != nil {
			return Settings{}, err
		}
		version, err := tx.LockMailSettings(ctx, tx.Tenant.ID)
		if err != nil {
			return Settings{}, err
		}
		if err := match.Check(version); err != nil {
			return Settings{}, err
		}
		before, err := s.settings(ctx, tx)
		if err != nil {
			return Settings{}, err
		}
		in := before.Fields
		edit(&in)
		if err := s.check(in); err != nil {
			return Settings{}, err
		}
		if stored, err = json.Marshal(in); err != nil {
			return Settings{}, err
		}
		if err := tx.SaveMailSettings(ctx, db.SaveMailSettingsParams{TenantID: tx.Tenant.ID, Settings: stored, Automatic: in.Automatic, Now: tx.Tenant.Now}); err != nil {
			return Settings{}, err
		}
		after, err := s.settings(ctx, tx)
		if err != nil {
			return Settings{}, err
		}
		return after, tx.Record(ctx, store.Fact{Action: "update_mail_settings", Entity: "tenant", ID: tx.Tenant.ID, Before: before.Fields, After: after.Fields})
	})
}

func (s *Service) check(in Fields) error {
	for _, a := range []struct{ pointer, address string }{{"/from", in.From}, {"/reply_to", in.ReplyTo}, {"/sandbox_to", in.SandboxTo}} {
		if a.address != "" {
			if err := s.sender.CheckAddress(a.address); err != nil {
				return fault.At(fault.Rule, a.pointer, "%s.", err)
			}
		}
	}
	if in.Automatic && in.From == "" {
		return fault.At(fault.Rule, "/from", "Nothing can be mailed by itself without an address that it comes from.")
	}
	if in.Linked && s.public == "" {
		return fault.At(fault.Rule, "/attach", "The operator has named no URL that links could lead to (KEIYAKU_PUBLIC_URL).")
	}
	if in.Linked && !letter.Has(in.Body, "link") {
		return fault.At(fault.Rule, "/body", "Without an attachment the body needs a {{link}}.")
	}
	if err := letter.Check("/subject", in.Subject); err != nil {
		return err
	}
	return letter.Check("/body", in.Body)
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

// reached is where a letter goes: to whom it is, but from a sandbox, whose customers may be real ones, to whom its settings name; nil for nobody.
func reached(tx *store.Tx, set Settings, to []string) []string {
	switch {
	case !tx.Tenant.Sandbox:
		return to
	case set.SandboxTo == "":
		return nil
	}
	return []string{set.SandboxTo}
}

func system(tenant ID) store.Command {
	return store.Command{TenantID: tenant, Actor: store.System, Operation: "send_mails"}
}

const (
	// leaseTime is how long a letter is its sender's: longer than sending it may take.
	leaseTime = 2 * time.Minute
	// overdueAfter is how long a letter may be due before its job counts as lost.
	overdueAfter = time.Minute
)

// sending is a letter that is being sent.
type sending struct {
	claimed db.ClaimMailRow
	row     db.Invoice
	mail    letter.Letter
	// kept is its body as it is kept: a link in it opens the document for whoever has it.
	kept   string
	linked bool
	// dropped tells that its document was taken back.
	dropped bool
}

// instead tells to whom a letter is that went elsewhere.
func (s sending) instead() string {
	if slices.Equal(s.mail.To, s.claimed.Recipients) {
		return ""
	}
	return "。本来の宛先: " + strings.Join(s.claimed.Recipients, "、")
}

// Deliver sends what is due, one letter after the other while there is time, and gives when to look again; zero where nothing is left. Several may send at once.
func (s *Service) Deliver(ctx context.Context, tenant ID, more func() bool) (time.Time, error) {
	for more() {
		next, err := s.claim(ctx, tenant)
		if err != nil {
			return time.Time{}, err
		}
		if next == nil {
			break
		}
		if err := s.send(ctx, tenant, *next); err != nil {
			return time.Time{}, err
		}
	}
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) (time.Time, error) {
		n, err := tx.NextMail(ctx, db.NextMailParams{TenantID: tenant})
		if store.IsNoRows(err) {
			return time.Time{}, nil
		}
		return n.NextAt, err
	})
}

// claim takes the letter that has been due longest, written as it is to be sent; nil where none is due.
func (s *Service) claim(ctx context.Context, tenant ID) (*sending, error) {
	return store.Write(ctx, s.store, system(tenant), func(tx *store.Tx) (*sending, error) {
		c, err := tx.ClaimMail(ctx, db.ClaimMailParams{TenantID: tenant, LeaseSeconds: leaseTime.Seconds()})
		if store.IsNoRows(err) {
			return nil, nil
		}
		if err != nil {
			return nil, err
		}
		of := &sending{claimed: c}
		if of.row, err = tx.GetInvoice(ctx, db.GetInvoiceParams{TenantID: tenant, ID: c.InvoiceID}); err != nil {
			return nil, err
		}
		cancelled, err := tx.ListCancellations(ctx, db.ListCancellationsParams{TenantID: tenant, Ids: []ID{c.InvoiceID}})
		if err != nil {
			return nil, err
		}
		if len(cancelled) > 0 {
			of.dropped = true
			return of, nil
		}
		set, err := s.settings(ctx, tx)
		if err != nil {
			return nil, err
		}
		subject, body := cmp.Or(value(c.Subject), set.Subject), cmp.Or(value(c.Body), set.Body)
		if _, of.kept, err = written(ctx, tx, of.row, subject, body, shown(set)); err != nil {
			return nil, err
		}
		var to link
		if of.linked = set.Linked; of.linked {
			if to, err = s.linkTo(ctx, tx, c, set.LinkDays); err != nil {
				return nil, err
			}
		}
		if subject, body, err = written(ctx, tx, of.row, subject, body, to); err != nil {
			return nil, err
		}
		of.mail = letter.Letter{ID: string(c.ID), From: set.From, FromName: set.FromName, ReplyTo: set.ReplyTo, To: slices.Clone(reached(tx, set, c.Recipients)), Subject: subject, Body: body}
		return of, nil
	})
}

// linkTo makes a link that opens a letter's document: each attempt its own, for what it is made of is only in the letter.
func (s *Service) linkTo(ctx context.Context, tx *store.Tx, c db.ClaimMailRow, days int) (link, error) {
	tenant, err := uuid.Parse(string(tx.Tenant.ID))
	if err != nil {
		return link{}, err
	}
	token := auth.NewLinkToken(tenant)
	hash := token.Hash()
	if err := tx.CreateDocumentLink(ctx, db.CreateDocumentLinkParams{TenantID: tx.Tenant.ID, Hash: hash[:], InvoiceID: c.InvoiceID, MailID: c.ID, Days: days}); err != nil {
		return link{}, err
	}
	return link{s.public + "/v1/shared-documents/" + token.Reveal(), document.Day(tx.Tenant.Calendar.AddDays(days))}, nil
}

// send sends a claimed letter and keeps what became of it.
func (s *Service) send(ctx context.Context, tenant ID, of sending) error {
	status, problem := "sent", letter.Problem{}
	switch {
	case of.dropped:
		status, problem.Reason = "dropped", letter.TakenBack
	case len(of.mail.To) == 0:
		status, problem.Reason = "withheld", letter.FromASandbox
	default:
		if !of.linked {
			var err error
			if of.mail.File, err = s.pdf(ctx, tenant, of.row.ID); err != nil {
				problem = letter.Problem{Reason: letter.NoPDF, Detail: err.Error()}
			}
		}
		if problem.Reason == "" {
			problem = s.sender.Send(ctx, of.mail)
		}
		switch {
		case problem.Reason == "":
		case problem.ForGood:
			status = "failed"
		default:
			status = "pending"
		}
	}
	_, err := store.Write(ctx, s.store, system(tenant), func(tx *store.Tx) (struct{}, error) { return struct{}{}, s.note(ctx, tx, of, status, problem) })
	return err
}

// note keeps what became of an attempt: on the timeline what was sent, and what won't be; that as an alert, too.
func (s *Service) note(ctx context.Context, tx *store.Tx, of sending, status string, problem letter.Problem) error {
	c := of.claimed
	p := db.SetMailSentParams{TenantID: tx.Tenant.ID, ID: c.ID, Attempts: c.Attempts, Status: status, NextAt: c.ClaimedAt, Subject: c.Subject, Body: c.Body, SentTo: of.mail.To}
	if problem.Reason != "" {
		p.Problem = &problem.Reason
	}
	if problem.Detail != "" {
		p.ProblemDetail = &problem.Detail
	}
	switch status {
	case "pending":
		at, again := delivery.Next(c.Since, c.ClaimedAt, c.Attempts)
		p.NextAt = at
		if !again {
			p.Status, p.NextAt = "failed", c.ClaimedAt
		}
	case "sent":
		p.Subject, p.Body = &of.mail.Subject, &of.kept
	}
	n, err := tx.SetMailSent(ctx, p)
	if err != nil || n == 0 || p.Status != "sent" && p.Status != "failed" { // n is 0 where somebody has sent it again meanwhile
		return err
	}
	entry := store.Entry{
		CustomerID: of.row.CustomerID, Kind: "invoice_mailed", EffectiveOn: tx.Tenant.Today, RecordedAt: tx.Tenant.Now, DocumentID: of.row.ID, BillingAccountID: of.row.BillingAccountID,
		Summary: value(of.row.Number) + " をメールで送付（" + strings.Join(of.mail.To, "、") + of.instead() + "）",
	}
	if p.Status == "failed" {
		entry.Kind, entry.Summary = "invoice_mail_failed", value(of.row.Number)+" をメールで送付できませんでした: "+problem.Reason
		if err := tx.RaiseAlerts(ctx, store.Alert{Kind: store.AlertMailFailed, About: c.ID, CustomerID: of.row.CustomerID, On: tx.Tenant.Today, Seq: c.Attempts, Detail: entry.Summary}); err != nil {
			return err
		}
	}
	return tx.Record(ctx, store.Fact{Action: entry.Kind, Entity: "invoice", ID: of.row.ID, After: map[string]any{"mail_id": c.ID, "to": c.Recipients, "sent_to": of.mail.To, "problem": problem.Reason, "problem_detail": problem.Detail}, Entries: []store.Entry{entry}})
}

// Later lets letters be sent at an instant.
func (s *Service) Later(ctx context.Context, tenant ID, at time.Time) error {
	_, err := store.Write(ctx, s.store, system(tenant), func(tx *store.Tx) (struct{}, error) {
		on := at.Add(time.Second - 1).Truncate(time.Second)
		opts := task.UniqueAt(on)
		opts.Queue = task.WebhookQueue
		return struct{}{}, tx.Enqueue(ctx, task.SendMails{TenantID: tenant, At: on.Unix()}, opts)
	})
	return err
}

// Unsent lets letters be sent whose job was lost: the sweep's part.
func (s *Service) Unsent(ctx context.Context, tenant ID) error {
	next, err := store.Read(ctx, s.store, tenant, func(tx *store.Tx) (db.NextMailRow, error) {
		n, err := tx.NextMail(ctx, db.NextMailParams{TenantID: tenant, OverdueSeconds: overdueAfter.Seconds()})
		if store.IsNoRows(err) {
			return n, nil
		}
		return n, err
	})
	if err != nil || !next.Overdue {
		return err
	}
	return s.Later(ctx, tenant, next.AskedAt)
}
