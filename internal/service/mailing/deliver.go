package mailing

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"

	"keiyaku/db"
	"keiyaku/internal/auth"
	"keiyaku/internal/core/delivery"
	"keiyaku/internal/core/letter"
	"keiyaku/internal/document"
	"keiyaku/internal/store"
	"keiyaku/internal/task"
)

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
