package invoicing

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"keiyaku/db"
	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/store"
)

// maxIssued bounds how many documents one request issues; the next one goes on.
const maxIssued = 1000

// Refusal is a draft that couldn't be issued, and why.
type Refusal struct {
	InvoiceID ID
	Code      fault.Code
	Detail    string
}

// Issued is what became of a list of drafts.
type Issued struct {
	Documents []Summary
	Refused   []Refusal
}

// Issue issues one draft: it gets the next number of its series, its rows go into the ledger, and it can't change any more.
// If it is no longer what would be billed, it is remade instead and the answer says so.
func (s *Service) Issue(ctx context.Context, cmd store.Command, id ID, match store.Match) (Document, error) {
	var account ID
	d, err := store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Document, error) {
		rows, err := tx.ListInvoicesByID(ctx, db.ListInvoicesByIDParams{TenantID: tx.Tenant.ID, Ids: []ID{id}})
		if err != nil {
			return Document{}, err
		}
		if len(rows) == 0 {
			return Document{}, fault.New(fault.NotFound, "there is no such invoice")
		}
		account = rows[0].BillingAccountID
		out, err := s.issue(ctx, tx, []ID{id}, func(version int) error { return match.Check(version) })
		if err != nil {
			return Document{}, err
		}
		if len(out.Refused) > 0 {
			return Document{}, fault.New(out.Refused[0].Code, "%s", out.Refused[0].Detail)
		}
		return s.document(ctx, tx, id)
	})
	if errors.Is(err, fault.New(fault.DraftChanged, "")) {
		if remade := s.remake(ctx, cmd.TenantID, account); remade != nil {
			return Document{}, remade
		}
	}
	return d, err
}

// IssueList issues drafts by id, or without ids all that are dated up to a day (today, if none is given), in the order of
// their dates. What can't be issued is told; the others are.
func (s *Service) IssueList(ctx context.Context, cmd store.Command, ids []ID, upTo civil.Date) (Issued, error) {
	var stale []ID
	out, err := store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Issued, error) {
		if len(ids) == 0 {
			if upTo.IsZero() || upTo.After(tx.Tenant.Today) {
				upTo = tx.Tenant.Today
			}
			var err error
			if ids, err = tx.ListDraftsToIssue(ctx, db.ListDraftsToIssueParams{TenantID: tx.Tenant.ID, UpTo: upTo, PageLimit: maxIssued}); err != nil {
				return Issued{}, err
			}
		}
		out, err := s.issue(ctx, tx, ids, nil)
		if err != nil {
			return Issued{}, err
		}
		stale, err = s.accountsOf(ctx, tx, out.changed())
		return out, err
	})
	for _, account := range stale { // what has changed is remade, in a transaction of its own
		if err == nil {
			err = s.remake(ctx, cmd.TenantID, account)
		}
	}
	return out, err
}

// changed are the drafts that were refused because they are no longer what would be billed.
func (i Issued) changed() []ID {
	var out []ID
	for _, r := range i.Refused {
		if r.Code == fault.DraftChanged {
			out = append(out, r.InvoiceID)
		}
	}
	return out
}

// issue locks the drafts' accounts, plans them, and issues every draft that is what would be billed now. Numbers are taken
// last, so that the lock on a series is short.
func (s *Service) issue(ctx context.Context, tx *store.Tx, ids []ID, check func(version int) error) (Issued, error) {
	ready, refused, err := s.ready(ctx, tx, ids, check)
	if err != nil || len(ready) == 0 {
		return Issued{Refused: refused}, err
	}
	if err := tx.AppendRows(ctx, ready); err != nil {
		return Issued{}, err
	}
	if err := number(ctx, tx, ready); err != nil {
		return Issued{}, err
	}
	if err := tx.Freeze(ctx, ready); err != nil {
		return Issued{}, err
	}
	if err := recordIssued(ctx, tx, ready); err != nil {
		return Issued{}, err
	}
	if err := enqueueDocuments(ctx, tx, ready); err != nil {
		return Issued{}, err
	}
	documents, err := s.issuedSummaries(ctx, tx, ready)
	return Issued{Documents: documents, Refused: refused}, err
}

// ready tells which drafts can be issued, with what they say, and why the others can't. Their accounts are locked.
func (s *Service) ready(ctx context.Context, tx *store.Tx, ids []ID, check func(version int) error) (ready []store.IssuedDocument, refused []Refusal, err error) {
	accounts, err := s.accountsOf(ctx, tx, ids)
	if err != nil {
		return nil, nil, err
	}
	loaded, err := tx.LoadAccounts(ctx, accounts, true)
	if err != nil {
		return nil, nil, err
	}
	rows, err := tx.ListInvoicesByID(ctx, db.ListInvoicesByIDParams{TenantID: tx.Tenant.ID, Ids: ids})
	if err != nil {
		return nil, nil, err
	}
	for _, id := range ids {
		if !slices.ContainsFunc(rows, func(r db.ListInvoicesByIDRow) bool { return r.ID == id }) {
			refused = append(refused, Refusal{id, fault.NotFound, "there is no such invoice"})
		}
	}
	settings, err := tx.BillingSettings(ctx)
	if err != nil {
		return nil, nil, err
	}
	byID := map[ID]*store.BilledAccount{}
	current := map[ID][]billing.Document{}
	unratable := map[ID][]Failure{}
	for _, a := range loaded {
		byID[a.ID] = a
		// Up to the latest run, as the drafts were made: looking further would add what no run has let through yet.
		current[a.ID], unratable[a.ID], _ = plan([]*store.BilledAccount{a}, settings, a.RunThrough)
	}
	for _, r := range rows {
		if check != nil {
			if err := check(r.Version); err != nil {
				return nil, nil, err
			}
		}
		d, refusal := currentPlan(r, byID[r.BillingAccountID].Account, current[r.BillingAccountID])
		if refusal != nil {
			if failed := unratable[r.BillingAccountID]; refusal.Code == fault.DraftChanged && len(failed) > 0 {
				refusal.Detail += "; " + failed[0].Detail
			}
			refused = append(refused, *refusal)
			continue
		}
		ready = append(ready, store.IssuedDocument{ID: r.ID, Document: *d, Account: byID[r.BillingAccountID]})
	}
	return ready, refused, nil
}

func (s *Service) issuedSummaries(ctx context.Context, tx *store.Tx, documents []store.IssuedDocument) ([]Summary, error) {
	ids := make([]ID, len(documents))
	for i, d := range documents {
		ids[i] = d.ID
	}
	rows, err := tx.GetInvoices(ctx, db.GetInvoicesParams{TenantID: tx.Tenant.ID, Ids: ids})
	if err != nil {
		return nil, err
	}
	return s.summaries(ctx, tx, rows)
}

func (s *Service) accountsOf(ctx context.Context, tx *store.Tx, ids []ID) ([]ID, error) {
	rows, err := tx.ListInvoicesByID(ctx, db.ListInvoicesByIDParams{TenantID: tx.Tenant.ID, Ids: ids})
	if err != nil {
		return nil, err
	}
	var out []ID
	for _, r := range rows {
		if !slices.Contains(out, r.BillingAccountID) {
			out = append(out, r.BillingAccountID)
		}
	}
	return out, nil
}

// currentPlan finds what a draft would be if it were made now.
func currentPlan(r db.ListInvoicesByIDRow, account billing.Account, planned []billing.Document) (*billing.Document, *Refusal) {
	switch r.Status {
	case "issued":
		return nil, &Refusal{r.ID, fault.Immutable, "the document is issued already"}
	case "held":
		return nil, &Refusal{r.ID, fault.Conflict, held(r, account, planned)}
	}
	if r.HoldReason != nil {
		return nil, &Refusal{r.ID, fault.Conflict, "the draft is on hold (" + *r.HoldReason + "): release it first"}
	}
	for i := range planned {
		d := &planned[i]
		if d.BillingDate == r.BillingDate && d.DueDate == r.DueDate && d.ContractID == r.ContractID && d.Kind != billing.Settlement && bytes.Equal(store.DigestOf(*d), r.Digest) {
			return d, nil
		}
	}
	return nil, &Refusal{r.ID, fault.DraftChanged, "what the draft was made from has changed and it has been remade: look at it again, then issue it"}
}

// held says what keeps a draft back: the billing account, or contracts whose lines are on it.
func held(r db.ListInvoicesByIDRow, account billing.Account, planned []billing.Document) string {
	if account.Held() {
		return "the billing account is on hold: release it first"
	}
	var numbers []string
	for _, d := range planned {
		if !d.Held || d.BillingDate != r.BillingDate || d.DueDate != r.DueDate || d.ContractID != r.ContractID {
			continue
		}
		for _, l := range d.Lines {
			if !slices.Contains(numbers, l.ContractNumber) {
				numbers = append(numbers, l.ContractNumber)
			}
		}
	}
	switch len(numbers) {
	case 0: // released meanwhile
		return "what kept the draft back has been released and it is remade: look at it again, then issue it"
	case 1:
		return "contract " + numbers[0] + " is on hold: release it first (change_billing)"
	}
	return "contracts " + strings.Join(numbers, ", ") + " are on hold: release them first (change_billing)"
}

// number gives documents the next numbers of their series, in the order of their dates, and says from and to whom they are.
// The series are always taken in the same order, so that two who issue can't wait for each other.
func number(ctx context.Context, tx *store.Tx, documents []store.IssuedDocument) error {
	settings, err := tx.GetSettings(ctx, tx.Tenant.ID)
	if err != nil {
		return err
	}
	if err := nameParties(ctx, tx, documents, settings); err != nil {
		return err
	}
	for _, kind := range []billing.DocumentKind{billing.CreditNote, billing.Invoice} {
		prefix := settings.InvoiceNumberPrefix
		if kind == billing.CreditNote {
			prefix = settings.CreditNoteNumberPrefix
		}
		var of []*store.IssuedDocument
		for i := range documents {
			if documents[i].Document.Kind == kind {
				of = append(of, &documents[i])
			}
		}
		if len(of) == 0 {
			continue
		}
		last, err := tx.TakeNumbers(ctx, db.TakeNumbersParams{TenantID: tx.Tenant.ID, Series: string(kind), N: len(of)})
		if err != nil {
			return err
		}
		for i, d := range of {
			d.Number = fmt.Sprintf("%s%06d", prefix, last-len(of)+1+i)
		}
	}
	return nil
}

func nameParties(ctx context.Context, tx *store.Tx, documents []store.IssuedDocument, settings db.TenantSetting) error {
	issuer, err := issuerOf(settings)
	if err != nil {
		return err
	}
	var ids []ID
	for _, d := range documents {
		ids = append(ids, d.Account.Row.CustomerID)
	}
	rows, err := tx.GetCustomerNames(ctx, db.GetCustomerNamesParams{TenantID: tx.Tenant.ID, Ids: ids})
	if err != nil {
		return err
	}
	for i := range documents {
		documents[i].RegistrationNumber, documents[i].Issuer = settings.RegistrationNumber, issuer
		for _, r := range rows {
			if r.ID == documents[i].Account.Row.CustomerID {
				documents[i].CustomerName = r.Name
			}
		}
	}
	return nil
}

func recordIssued(ctx context.Context, tx *store.Tx, documents []store.IssuedDocument) error {
	var facts []store.Fact
	for _, d := range documents {
		kind, word := "invoice_issued", "請求書発行"
		if d.Document.Kind == billing.CreditNote {
			kind, word = "credit_note_issued", "返還請求書発行"
		}
		entry := store.Entry{
			CustomerID: d.Account.Row.CustomerID, Kind: kind, EffectiveOn: d.Document.BillingDate, RecordedAt: tx.Tenant.Now, DocumentID: d.ID,
			BillingAccountID: d.Account.ID, ContractID: onlyContract(d.Document),
			Summary: fmt.Sprintf("%s %s %s %s", word, d.Number, d.Document.Currency.Format(d.Document.Total), d.Document.Currency),
		}
		facts = append(facts, store.Fact{
			Action: "issue_invoice", Entity: "invoice", ID: d.ID, After: map[string]any{"number": d.Number, "total": d.Document.Total}, Entries: []store.Entry{entry},
		})
	}
	return tx.Record(ctx, facts...)
}

func onlyContract(d billing.Document) ID {
	var only ID
	for _, l := range d.Lines {
		if only != "" && only != l.ContractID {
			return ""
		}
		only = l.ContractID
	}
	return only
}
