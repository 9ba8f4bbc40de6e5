package jobs_test

import (
	"fmt"
	"slices"
	"testing"

	"keiyaku/internal/core/billing"
	"keiyaku/internal/store"
	"keiyaku/internal/task"
)

// TestTheLedgerIsWhatTheEngineIssues: what the database adds to the ledger when drafts are issued is, row by row, what billing.Document.Issue says: for the
// periods' own bills, for corrections after them and for what is taken back.
func TestTheLedgerIsWhatTheEngineIssues(t *testing.T) {
	t.Parallel()
	c := newCompany(t, "2026-04-01", true)
	c.must(c.river.QueuePause(t.Context(), task.DocumentQueue, nil)) // nobody looks at the PDFs
	c.many(9)
	c.settle()
	checked, again := 0, 0
	for _, month := range []struct{ from, last, quantity string }{{"2026-04-01", "2026-04-30", "3"}, {"2026-05-01", "2026-05-31", "2"}, {"2026-06-01", "2026-06-30", "5"}} {
		c.advance(date(month.last).AddDays(1).String())
		c.settle()
		c.run(month.last)
		want := issuedByTheEngine(c, month.last)
		c.runIssue(c.invoicing, date(month.last).AddDays(1).String(), false)
		_, err := c.pool.Exec(t.Context(), `DELETE FROM river.river_job WHERE kind = 'render_documents'`)
		c.must(err)
		got := map[store.ID][]string{}
		for _, r := range ledgerOf(c) {
			if want[r.DocumentID] != nil {
				got[r.DocumentID] = append(got[r.DocumentID], told(r))
			}
			if r.Seq > 1 {
				again++
			}
		}
		for id, rows := range want {
			slices.Sort(got[id])
			if !slices.Equal(got[id], rows) {
				t.Errorf("document %s of %s is in the ledger with\n%q, want\n%q", id, month.last, got[id], rows)
			}
			checked += len(rows)
		}
		changed := map[store.ID]bool{}
		for i, d := range c.documents() { // what has been issued is corrected by the next month's documents
			if i%2 == 0 && len(d.Lines) > 0 && d.Lines[0].ContractItemID != "" && !changed[d.Lines[0].ContractID] {
				changed[d.Lines[0].ContractID] = true
				_, err := c.change(d.Lines[0].ContractID, month.from, `[{"op": "change_quantity", "contract_item_id": "`+string(d.Lines[0].ContractItemID)+`", "to": "`+month.quantity+`"}]`)
				c.must(err)
			}
		}
		c.settle()
	}
	if checked < 40 || again < 5 {
		t.Errorf("only %d rows were looked at, %d of them of keys that had been billed before", checked, again)
	}
}

// issuedByTheEngine is by draft what the engine would add to the ledger on issuing it.
func issuedByTheEngine(c *company, upTo string) map[store.ID][]string {
	c.t.Helper()
	ids := map[string]store.ID{}
	group := func(account store.ID, billing, due fmt.Stringer) string {
		return fmt.Sprint(account, billing, due)
	}
	for _, d := range c.documents() {
		if d.Row.Status == "draft" {
			ids[group(d.Row.BillingAccountID, d.Row.BillingDate, d.Row.DueDate)] = d.Row.ID
		}
	}
	out := map[store.ID][]string{}
	for _, a := range accountsOf(c) {
		var ledger []billing.Row
		for _, k := range a.account.Contracts {
			ledger = append(ledger, k.Ledger...)
		}
		for _, d := range billing.Plan(a.account, a.settings, date(upTo)).Documents {
			id := ids[group(d.AccountID, d.BillingDate, d.DueDate)]
			if id == "" || d.Kind == billing.Settlement || d.Held {
				continue
			}
			for _, r := range d.Issue(id, ledger) {
				out[id] = append(out[id], told(r))
			}
			slices.Sort(out[id])
		}
	}
	return out
}

// told is a row of the ledger in words.
func told(r billing.Row) string { return fmt.Sprintf("%+v", r) }

type settledAccount struct {
	account  billing.Account
	settings billing.Settings
}

func accountsOf(c *company) []settledAccount {
	c.t.Helper()
	out, err := store.Read(c.t.Context(), c.store, c.tenant, func(tx *store.Tx) (out []settledAccount, err error) {
		settings, err := tx.BillingSettings(c.t.Context())
		if err != nil {
			return nil, err
		}
		ids, err := tx.ListBilledAccounts(c.t.Context(), c.tenant)
		if err != nil {
			return nil, err
		}
		loaded, err := tx.LoadAccounts(c.t.Context(), ids, false)
		for _, a := range loaded {
			out = append(out, settledAccount{a.Account, settings})
		}
		return out, err
	})
	c.must(err)
	return out
}

// ledgerOf is the whole ledger.
func ledgerOf(c *company) []billing.Row {
	c.t.Helper()
	var out []billing.Row
	for _, a := range accountsOf(c) {
		for _, k := range a.account.Contracts {
			out = append(out, k.Ledger...)
		}
	}
	return out
}
