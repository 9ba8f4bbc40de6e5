package jobs_test

import (
	"fmt"
	"regexp"
	"slices"
	"testing"

	"keiyaku/internal/testdb"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/service/invoicing"
	"keiyaku/internal/service/verification"
	"keiyaku/internal/store"
)

// aNumber is one that keiyaku gave.
var aNumber = regexp.MustCompile(`(INV|C)-[0-9]{6}`)

// TestMuchWrittenAtOnceIsTheSame bills and issues fifty accounts at once, whose rows go through staging tables, and the same ten at a time, whose
// rows go as one parameter: every row is alike.
func TestMuchWrittenAtOnceIsTheSame(t *testing.T) {
	t.Parallel()
	atOnce := newCompany(t, "2026-04-01", true)
	bit := atOnce.beside("2026-04-01")
	const accounts = 55
	made := map[*company][]store.ID{}
	for _, c := range []*company{atOnce, bit} {
		plan := c.item("plan", "main", "1000")
		first := c.sign(plan, "2026-04-01", "")
		made[c] = []store.ID{c.account}
		for i := range accounts - 1 {
			c.account = c.newAccount(first.Row.CustomerID)
			made[c] = append(made[c], c.account)
			c.sign(plan, "2026-04-01", fmt.Sprintf(`, "discounts": [{"name": "割引", "scope": "contract", "kind": "percent", "value": "%d"}]`, 1+i%9))
		}
	}
	atOnce.settle()
	for _, c := range []*company{atOnce, bit} {
		together := accounts
		if c == bit {
			together = 10
		}
		for some := range slices.Chunk(made[c], together) {
			r, err := c.invoicing.CreateRun(t.Context(), c.cmd(), invoicing.RunRequest{UpTo: date("2026-04-30"), AccountIDs: some})
			c.must(err)
			c.must(c.invoicing.Complete(t.Context(), c.tenant, r.ID, 1))
		}
		var drafts []store.ID
		for _, d := range c.documents() {
			drafts = append(drafts, d.Row.ID)
		}
		for some := range slices.Chunk(drafts, together) {
			_, err := c.invoicing.IssueList(t.Context(), c.cmd(), some, civil.Date{})
			c.must(err)
		}
		c.must(verification.New(c.store).Tenant(t.Context(), c.tenant, func(finding string) { t.Error(finding) }))
	}
	for _, table := range []string{"invoices", "invoice_lines", "invoice_taxes", "ledger_rows", "timeline_entries", "events"} {
		a, b := content(t, atOnce, table), content(t, bit, table)
		// Which account has which number depends on the order of issue alone.
		for _, rows := range [][]string{a, b} {
			for i := range rows {
				rows[i] = aNumber.ReplaceAllString(rows[i], "number")
			}
			slices.Sort(rows)
		}
		if len(a) < accounts || !slices.Equal(a, b) {
			t.Errorf("%s: %d rows at once, %d bit by bit\n%s", table, len(a), len(b), testdb.FirstDifference(a, b))
		}
	}
}
