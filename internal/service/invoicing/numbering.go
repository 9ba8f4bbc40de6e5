package invoicing

// The numbers that documents get when they are issued, and what is written then.

import (
	"cmp"
	"context"
	"fmt"
	"strings"

	"keiyaku/db"
	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/store"
)

// toIssue is a draft that is to be issued. Numbers go by series, billing date and billing account, so they are the same however the drafts are issued together.
type toIssue = db.ListToIssueRow

// count is how many documents of a series have a billing date; First is the number of the first of them, once they have numbers.
type count struct {
	Kind        string     `json:"kind"`
	BillingDate civil.Date `json:"billing_date"`
	N           int        `json:"n"`
	First       int        `json:"first,omitempty"`
}

// byNumber is the order of numbers: that in which ListToIssue reads.
func byNumber(a, b draft) int {
	return cmp.Or(
		strings.Compare(a.Kind, b.Kind), a.BillingDate.Compare(b.BillingDate), strings.Compare(string(a.BillingAccountID), string(b.BillingAccountID)),
		a.DueDate.Compare(b.DueDate), strings.Compare(string(a.ContractID), string(b.ContractID)),
	)
}

// counted counts documents, which are in the order of their numbers.
func counted(documents []toIssue) []count {
	var out []count
	for _, d := range documents {
		if n := len(out); n == 0 || out[n-1].Kind != d.Kind || out[n-1].BillingDate != d.BillingDate {
			out = append(out, count{Kind: d.Kind, BillingDate: d.BillingDate})
		}
		out[len(out)-1].N++
	}
	return out
}

func ofKind(documents []toIssue, kind string) (n int) {
	for _, d := range documents {
		if d.Kind == kind {
			n++
		}
	}
	return n
}

// takeNumbers takes the next n numbers of a series and gives the first. Series are always taken in the same order, credit notes before invoices, so that
// two who issue can't wait for each other.
func takeNumbers(ctx context.Context, tx *store.Tx, series string, n int) (first int, err error) {
	last, err := tx.TakeNumbers(ctx, db.TakeNumbersParams{TenantID: tx.Tenant.ID, Series: series, N: n})
	return last - n + 1, err
}

// issueNumbered issues drafts that are current and that nobody else may change, each with the number that it is given.
func issueNumbered(ctx context.Context, tx *store.Tx, documents []toIssue, number func(toIssue) int) error {
	settings, err := tx.GetSettings(ctx, tx.Tenant.ID)
	if err != nil {
		return err
	}
	issuer, err := issuerOf(settings)
	if err != nil {
		return err
	}
	ids, numbers, facts := make([]ID, len(documents)), make([]string, len(documents)), make([]store.Fact, len(documents))
	for i, d := range documents {
		prefix := settings.InvoiceNumberPrefix
		if d.Kind == string(billing.CreditNote) {
			prefix = settings.CreditNoteNumberPrefix
		}
		ids[i], numbers[i] = d.ID, fmt.Sprintf("%s%06d", prefix, number(d))
		facts[i] = issuedFact(tx, d, numbers[i])
	}
	if err := tx.IssueDrafts(ctx, ids, numbers, store.Parties{RegistrationNumber: settings.RegistrationNumber, Issuer: issuer}); err != nil {
		return err
	}
	if err := tx.Record(ctx, facts...); err != nil {
		return err
	}
	return enqueueDocuments(ctx, tx, ids)
}

func issuedFact(tx *store.Tx, d toIssue, number string) store.Fact {
	kind, word := "invoice_issued", "請求書発行"
	if d.Kind == string(billing.CreditNote) {
		kind, word = "credit_note_issued", "返還請求書発行"
	}
	return store.Fact{
		Action: "issue_invoice", Entity: "invoice", ID: d.ID, After: map[string]any{"number": number, "total": d.Total},
		Entries: []store.Entry{{
			CustomerID: d.CustomerID, Kind: kind, EffectiveOn: d.BillingDate, RecordedAt: tx.Tenant.Now, DocumentID: d.ID, BillingAccountID: d.BillingAccountID, ContractID: d.OnlyContractID,
			Summary: fmt.Sprintf("%s %s %s %s", word, number, money.Currency(d.Currency).Format(d.Total), d.Currency),
		}},
	}
}
