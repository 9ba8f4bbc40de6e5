package payment

// Bank statements: what they tell came in, and what a person says of it (消込).

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"unicode/utf8"

	"golang.org/x/text/encoding/japanese"

	"keiyaku/db"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/money"
	core "keiyaku/internal/core/payment"
	"keiyaku/internal/store"
)

// Imported tells what became of a statement: lines that were added, those that were there already, and entries that aren't credits.
type Imported struct{ Added, Known, Others int }

// Line is a credit of a statement, with what was said of it and, while it is open, what it may be.
type Line struct {
	db.BankStatementLine
	Decisions  []db.BankStatementDecision
	Candidates []Candidate
}

// The states of a line, and the kinds of decisions.
const (
	lineOpen  = "open"
	confirmed = "confirmed"
	ignored   = "ignored"
	reopened  = "reopened"
)

// Decided gives the decision that holds, the last; nil while the line is open.
func (l Line) Decided() *db.BankStatementDecision {
	n := len(l.Decisions)
	if n == 0 || l.Decisions[n-1].Kind == reopened {
		return nil
	}
	return &l.Decisions[n-1]
}

// Status is open, confirmed or ignored.
func (l Line) Status() string {
	if d := l.Decided(); d != nil {
		return d.Kind
	}
	return lineOpen
}

// OpenInvoice is an issued invoice that isn't paid whole.
type OpenInvoice = db.ListOpenToMatchRow

// Candidate is what a line may be, with the invoices as they are open now, by due date.
type Candidate struct {
	core.Candidate
	AccountName, CustomerName string
	Invoices                  []OpenInvoice
}

// Import takes a statement's credits, those that aren't there yet: equal entries of one statement are told apart by their order, so sending a
// statement again adds nothing. The format is zengin or csv; empty finds out by the first bytes.
func (s *Service) Import(ctx context.Context, cmd store.Command, content []byte, format string, columns core.Columns) (Imported, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Imported, error) {
		statement, err := read(tx, content, format, columns)
		if err != nil {
			return Imported{}, err
		}
		seen := map[string]int{}
		rows := make([]map[string]any, len(statement.Credits))
		for i, c := range statement.Credits {
			text := fmt.Sprintf("%s|%s|%s|%s|%s", c.Account, c.ReceivedOn, c.Amount, c.Reference, c.Payer)
			seen[text]++
			fingerprint := sha256.Sum256(fmt.Appendf(nil, "%s|%d", text, seen[text]))
			rows[i] = map[string]any{
				"tenant_id": tx.Tenant.ID, "id": store.NewID(), "fingerprint": `\x` + hex.EncodeToString(fingerprint[:]), "bank_account": c.Account, "received_on": c.ReceivedOn,
				"amount": c.Amount, "payer": c.Payer, "payer_key": core.PayerKey(c.Payer), "reference": c.Reference, "created_at": tx.Tenant.Now,
			}
		}
		added, err := tx.SaveStatementLines(ctx, rows)
		if err != nil {
			return Imported{}, err
		}
		out := Imported{int(added), len(rows) - int(added), statement.Others}
		return out, tx.Record(ctx, store.Fact{Action: "import_bank_statement", Entity: "bank_statement", ID: store.NewID(), After: out})
	})
}

func read(tx *store.Tx, content []byte, format string, columns core.Columns) (core.Statement, error) {
	if format == "zengin" || format == "" && (bytes.HasPrefix(content, []byte("101")) || bytes.HasPrefix(content, []byte("103"))) {
		return core.Zengin(content, tx.Tenant.Today)
	}
	if !utf8.Valid(content) { // as most banks write it, CP932
		decoded, err := japanese.ShiftJIS.NewDecoder().Bytes(content)
		if err != nil {
			return core.Statement{}, fault.New(fault.Rule, "the file is neither UTF-8 nor Shift_JIS")
		}
		content = decoded
	}
	if bytes.IndexByte(content, 0) >= 0 {
		return core.Statement{}, fault.New(fault.Rule, "the file is no text")
	}
	return core.CSV(string(content), columns, tx.Tenant.Today)
}

// Lines gives a page of lines in the order in which they were added, after one of them; candidates for those that are open.
func (s *Service) Lines(ctx context.Context, tenant ID, status *string, after ID, limit int) ([]Line, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]Line, error) {
		rows, err := tx.ListStatementLines(ctx, db.ListStatementLinesParams{TenantID: tenant, After: after, Status: status, PageLimit: limit})
		if err != nil {
			return nil, err
		}
		return lines(ctx, tx, rows)
	})
}

func line(ctx context.Context, tx *store.Tx, id ID) (Line, error) {
	row, err := tx.GetStatementLine(ctx, db.GetStatementLineParams{TenantID: tx.Tenant.ID, ID: id})
	if err != nil {
		return Line{}, store.Found(err, "bank statement line")
	}
	out, err := lines(ctx, tx, []db.BankStatementLine{row})
	if err != nil {
		return Line{}, err
	}
	return out[0], nil
}

func lines(ctx context.Context, tx *store.Tx, rows []db.BankStatementLine) ([]Line, error) {
	out, ids, at := make([]Line, len(rows)), make([]ID, len(rows)), make(map[ID]int, len(rows))
	for i, r := range rows {
		out[i], ids[i], at[r.ID] = Line{BankStatementLine: r}, r.ID, i
	}
	decisions, err := tx.ListStatementDecisions(ctx, db.ListStatementDecisionsParams{TenantID: tx.Tenant.ID, LineIds: ids})
	if err != nil {
		return nil, err
	}
	for _, d := range decisions {
		l := &out[at[d.LineID]]
		l.Decisions = append(l.Decisions, d)
	}
	var keys []string
	for _, l := range out {
		if l.Status() == lineOpen {
			keys = append(keys, l.PayerKey)
		}
	}
	if len(keys) == 0 {
		return out, nil
	}
	b, err := openBook(ctx, tx, keys)
	if err != nil {
		return nil, err
	}
	for i := range out {
		if out[i].Status() == lineOpen {
			out[i].Candidates = b.candidates(out[i])
		}
	}
	return out, nil
}

// book is what is open of a whole tenant in yen, by account.
type book struct {
	accounts []core.OpenAccount
	invoices map[string]OpenInvoice
}

func openBook(ctx context.Context, tx *store.Tx, keys []string) (book, error) {
	rows, err := tx.ListOpenToMatch(ctx, db.ListOpenToMatchParams{TenantID: tx.Tenant.ID, Currency: string(money.JPY)})
	if err != nil {
		return book{}, err
	}
	learned, err := tx.ListLearnedPayers(ctx, db.ListLearnedPayersParams{TenantID: tx.Tenant.ID, Keys: keys})
	if err != nil {
		return book{}, err
	}
	of := map[ID][]string{}
	for _, l := range learned {
		of[l.BillingAccountID] = append(of[l.BillingAccountID], l.PayerKey)
	}
	b := book{invoices: map[string]OpenInvoice{}}
	for _, r := range rows {
		b.invoices[string(r.ID)] = r
		if n := len(b.accounts); n == 0 || b.accounts[n-1].ID != string(r.BillingAccountID) {
			b.accounts = append(b.accounts, core.OpenAccount{ID: string(r.BillingAccountID), Keys: namesOf(r), Learned: of[r.BillingAccountID]})
		}
		a := &b.accounts[len(b.accounts)-1]
		a.Bills = append(a.Bills, core.OpenBill{ID: string(r.ID), Open: r.Open, DueOn: r.DueDate})
	}
	return b, nil
}

// namesOf gives the names that may pay an account's invoices, as they are compared.
func namesOf(r OpenInvoice) []string {
	var out []string
	for _, name := range []*string{r.NameKana, &r.CustomerName, &r.AccountName} {
		if name != nil {
			if key := core.PayerKey(*name); key != "" && !slices.Contains(out, key) {
				out = append(out, key)
			}
		}
	}
	return out
}

func (b book) candidates(l Line) []Candidate {
	var out []Candidate
	for _, c := range core.Match(l.Amount, l.PayerKey, b.accounts) {
		candidate := Candidate{Candidate: c}
		for _, id := range c.Invoices {
			candidate.Invoices = append(candidate.Invoices, b.invoices[id])
		}
		for _, a := range b.accounts {
			if a.ID == c.AccountID {
				first := b.invoices[a.Bills[0].ID]
				candidate.AccountName, candidate.CustomerName = first.AccountName, first.CustomerName
			}
		}
		out = append(out, candidate)
	}
	return out
}

// Confirm says which account's payment a line is and what it settles, if anything: the payment is recorded, and the payer's name is remembered
// for the account. It is a conflict where somebody confirmed the line before.
func (s *Service) Confirm(ctx context.Context, cmd store.Command, id, account ID, asked []Asked) (Payment, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Payment, error) {
		row, err := tx.GetStatementLine(ctx, db.GetStatementLineParams{TenantID: tx.Tenant.ID, ID: id})
		if err != nil {
			return Payment{}, store.Found(err, "bank statement line")
		}
		payment := store.NewID()
		n, err := tx.DecideStatementLine(ctx, db.DecideStatementLineParams{
			TenantID: tx.Tenant.ID, LineID: id, Kind: confirmed, PaymentID: payment, States: []string{reopened, ignored}, ActorName: tx.Actor.Name, Now: tx.Tenant.Now,
		})
		if err != nil {
			return Payment{}, err
		}
		if n == 0 {
			return Payment{}, fault.New(fault.Conflict, "the line was confirmed before: if by mistake, release that payment as void first")
		}
		accounts, err := tx.GetAccounts(ctx, db.GetAccountsParams{TenantID: tx.Tenant.ID, Ids: []ID{account}})
		if err != nil {
			return Payment{}, err
		}
		if len(accounts) > 0 && accounts[0].Currency != string(money.JPY) {
			return Payment{}, fault.At(fault.Rule, "/billing_account_id", "the account is billed in %s, the line is in yen", accounts[0].Currency)
		}
		amount, payer := row.Amount, row.Payer
		in := NewPayment{AccountID: account, ReceivedOn: row.ReceivedOn, Amount: &amount, Method: "bank_transfer", Asked: asked}
		if payer != "" {
			in.PayerKana = &payer
		}
		if row.Reference != "" {
			in.Reference = &row.Reference
		}
		made, err := record(ctx, tx, payment, in)
		if err != nil {
			return Payment{}, err
		}
		if row.PayerKey != "" {
			if err := tx.LearnPayer(ctx, db.LearnPayerParams{TenantID: tx.Tenant.ID, PayerKey: row.PayerKey, BillingAccountID: account, Now: tx.Tenant.Now}); err != nil {
				return Payment{}, err
			}
		}
		return made, tx.Record(ctx, store.Fact{Action: "confirm_bank_statement_line", Entity: "bank_statement_line", ID: id, After: map[string]any{"payment_id": payment}})
	})
}

// Ignore says that a line is none of keiyaku's. It may still be confirmed later.
func (s *Service) Ignore(ctx context.Context, cmd store.Command, id ID, reason string) (Line, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Line, error) {
		before, err := line(ctx, tx, id)
		if err != nil {
			return Line{}, err
		}
		if before.Status() != lineOpen {
			return Line{}, fault.New(fault.Conflict, "the line is %s already", before.Status())
		}
		if n, err := tx.DecideStatementLine(ctx, db.DecideStatementLineParams{
			TenantID: tx.Tenant.ID, LineID: id, Kind: ignored, Reason: &reason, States: []string{reopened}, ActorName: tx.Actor.Name, Now: tx.Tenant.Now,
		}); err != nil || n == 0 {
			if err == nil {
				err = fault.New(fault.Conflict, "somebody has decided on the line meanwhile: look at it again")
			}
			return Line{}, err
		}
		if err := tx.Record(ctx, store.Fact{Action: "ignore_bank_statement_line", Entity: "bank_statement_line", ID: id, After: map[string]any{"reason": reason}}); err != nil {
			return Line{}, err
		}
		return line(ctx, tx, id)
	})
}
