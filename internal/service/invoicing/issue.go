package invoicing

import (
	"bytes"
	"context"
	"errors"
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

// issue locks the drafts' accounts and issues every draft that is what would be billed now. Numbers are taken last, so that the lock on a series is short.
func (s *Service) issue(ctx context.Context, tx *store.Tx, ids []ID, check func(version int) error) (Issued, error) {
	drafts, refused, err := s.ready(ctx, tx, ids, check)
	if err != nil || len(drafts) == 0 {
		return Issued{Refused: refused}, err
	}
	ready := idsOf(drafts)
	documents, err := tx.ListToIssue(ctx, db.ListToIssueParams{TenantID: tx.Tenant.ID, Ids: ready})
	if err != nil {
		return Issued{}, err
	}
	next := map[string]int{}
	for _, c := range counted(documents) {
		if next[c.Kind] == 0 {
			if next[c.Kind], err = takeNumbers(ctx, tx, c.Kind, ofKind(documents, c.Kind)); err != nil {
				return Issued{}, err
			}
		}
	}
	if err := issueNumbered(ctx, tx, documents, func(d toIssue) int {
		next[d.Kind]++
		return next[d.Kind] - 1
	}); err != nil {
		return Issued{}, err
	}
	rows, err := tx.GetInvoices(ctx, db.GetInvoicesParams{TenantID: tx.Tenant.ID, Ids: ready})
	if err != nil {
		return Issued{}, err
	}
	summaries, err := s.summaries(ctx, tx, rows)
	return Issued{Documents: summaries, Refused: refused}, err
}

// draft is what has to be known of one to tell whether it can be issued, and which number it gets.
type draft = db.ListInvoicesByIDRow

func idsOf(drafts []draft) []ID {
	out := make([]ID, len(drafts))
	for i, d := range drafts {
		out[i] = d.ID
	}
	return out
}

// ready locks the accounts of drafts and tells which can be issued, and why the others can't: those that are no longer what would be billed. Only the accounts of
// which that isn't known without it are planned.
func (s *Service) ready(ctx context.Context, tx *store.Tx, ids []ID, check func(version int) error) (ready []draft, refused []Refusal, err error) {
	accounts, err := s.accountsOf(ctx, tx, ids)
	if err != nil {
		return nil, nil, err
	}
	if err := tx.LockToBill(ctx, accounts); err != nil {
		return nil, nil, err
	}
	rows, err := tx.ListInvoicesByID(ctx, db.ListInvoicesByIDParams{TenantID: tx.Tenant.ID, Ids: ids})
	if err != nil {
		return nil, nil, err
	}
	there := map[ID]bool{}
	for _, r := range rows {
		there[r.ID] = true
		if check != nil {
			if err := check(r.Version); err != nil {
				return nil, nil, err
			}
		}
	}
	for _, id := range ids {
		if !there[id] {
			refused = append(refused, Refusal{id, fault.NotFound, "there is no such invoice"})
		}
	}
	ready, further, err := s.readyOf(ctx, tx, accounts, rows)
	return ready, append(refused, further...), err
}

// readyOf tells which drafts of accounts that are locked can be issued, and why the others can't.
func (s *Service) readyOf(ctx context.Context, tx *store.Tx, accounts []ID, drafts []draft) (ready []draft, refused []Refusal, err error) {
	settings, err := tx.BillingSettings(ctx)
	if err != nil {
		return nil, nil, err
	}
	current, err := tx.Current(ctx, accounts, settings)
	if err != nil {
		return nil, nil, err
	}
	var open []draft
	for _, r := range drafts {
		if current[r.BillingAccountID] && r.Status == "draft" && r.HoldReason == nil && r.Kind != string(billing.Settlement) {
			ready = append(ready, r)
		} else {
			open = append(open, r)
		}
	}
	planned, refused, err := s.planned(ctx, tx, settings, open)
	return append(ready, planned...), refused, err
}

// planned tells of drafts whether they are what would be billed now, by planning their accounts.
func (s *Service) planned(ctx context.Context, tx *store.Tx, settings billing.Settings, drafts []draft) (ready []draft, refused []Refusal, err error) {
	var ids []ID
	for _, r := range drafts {
		if !slices.Contains(ids, r.BillingAccountID) {
			ids = append(ids, r.BillingAccountID)
		}
	}
	if len(ids) == 0 {
		return nil, nil, nil
	}
	loaded, err := tx.LoadAccounts(ctx, ids, false)
	if err != nil {
		return nil, nil, err
	}
	accounts := map[ID]billing.Account{}
	current := map[ID][]billing.Document{}
	unratable := map[ID][]Failure{}
	for _, a := range loaded {
		accounts[a.ID] = a.Account
		// Up to the latest run, as the drafts were made: looking further would add what no run has let through yet.
		of := plan([]*store.BilledAccount{a}, settings, a.RunThrough)
		current[a.ID], unratable[a.ID] = of.documents, of.failures
	}
	for _, r := range drafts {
		refusal := notCurrent(r, accounts[r.BillingAccountID], current[r.BillingAccountID])
		if refusal == nil {
			ready = append(ready, r)
			continue
		}
		if failed := unratable[r.BillingAccountID]; refusal.Code == fault.DraftChanged && len(failed) > 0 {
			refusal.Detail += "; " + failed[0].Detail
		}
		refused = append(refused, *refusal)
	}
	return ready, refused, nil
}

func (s *Service) accountsOf(ctx context.Context, tx *store.Tx, ids []ID) ([]ID, error) {
	rows, err := tx.ListInvoicesByID(ctx, db.ListInvoicesByIDParams{TenantID: tx.Tenant.ID, Ids: ids})
	if err != nil {
		return nil, err
	}
	var out []ID
	for _, r := range rows {
		out = append(out, r.BillingAccountID)
	}
	slices.Sort(out)
	return slices.Compact(out), nil
}

// notCurrent says why a draft can't be issued, where it can't: what is planned is what it would be if it were made now.
func notCurrent(r draft, account billing.Account, planned []billing.Document) *Refusal {
	switch r.Status {
	case "issued":
		return &Refusal{r.ID, fault.Immutable, "the document is issued already"}
	case "held":
		return &Refusal{r.ID, fault.Conflict, held(r, account, planned)}
	}
	if r.HoldReason != nil {
		return &Refusal{r.ID, fault.Conflict, "the draft is on hold (" + *r.HoldReason + "): release it first"}
	}
	for _, d := range planned {
		if d.BillingDate == r.BillingDate && d.DueDate == r.DueDate && d.ContractID == r.ContractID && d.Kind != billing.Settlement && bytes.Equal(store.DigestOf(d), r.Digest) {
			return nil
		}
	}
	return &Refusal{r.ID, fault.DraftChanged, "what the draft was made from has changed and it has been remade: look at it again, then issue it"}
}

// held says what keeps a draft back: the billing account, or contracts whose lines are on it.
func held(r draft, account billing.Account, planned []billing.Document) string {
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
