package sample_test

import (
	"cmp"
	"fmt"
	"slices"
	"testing"

	"keiyaku/db"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/service/invoicing"
	"keiyaku/internal/store"
)

// checkPages holds lists of documents, by whatever they are looked for, and comparisons page by page to all that there is.
func checkPages(t *testing.T, s *invoicing.Service, tenant store.ID, month civil.Date) {
	t.Helper()
	pages := func(f invoicing.Filter, limit int) (all []invoicing.Summary) {
		f.Limit = limit
		for {
			found, next, err := s.List(t.Context(), tenant, f)
			if err != nil {
				t.Fatal(err)
			}
			if all = append(all, found...); next == "" {
				return all
			}
			f.Before = next
		}
	}
	every := append(pages(invoicing.Filter{}, 200), pages(invoicing.Filter{Kind: new("settlement")}, 200)...)
	slices.SortFunc(every, func(a, b invoicing.Summary) int { return cmp.Compare(b.Row.ID, a.Row.ID) })
	some := every[len(every)/2]
	lines, err := s.Get(t.Context(), tenant, some.Row.ID)
	if err != nil {
		t.Fatal(err)
	}
	contract := lines.Lines[0].ContractID
	of := func(d invoicing.Summary) bool {
		document, err := s.Get(t.Context(), tenant, d.Row.ID)
		return err == nil && slices.ContainsFunc(document.Lines, func(l db.InvoiceLine) bool { return l.ContractID == contract })
	}
	shown := func(d invoicing.Summary) bool { return d.Row.Kind != "settlement" }
	within := func(d invoicing.Summary) bool {
		return shown(d) && !d.Row.BillingDate.Before(month) && !d.Row.BillingDate.After(month.LastOfMonth())
	}
	for name, c := range map[string]struct {
		filter invoicing.Filter
		wanted func(invoicing.Summary) bool
	}{
		"all":              {invoicing.Filter{}, shown},
		"a number":         {invoicing.Filter{Number: some.Row.Number}, func(d invoicing.Summary) bool { return d.Row.ID == some.Row.ID }},
		"a customer":       {invoicing.Filter{CustomerID: some.Row.CustomerID}, func(d invoicing.Summary) bool { return shown(d) && d.Row.CustomerID == some.Row.CustomerID }},
		"an account":       {invoicing.Filter{AccountID: some.Row.BillingAccountID}, func(d invoicing.Summary) bool { return shown(d) && d.Row.BillingAccountID == some.Row.BillingAccountID }},
		"a contract":       {invoicing.Filter{ContractID: contract}, func(d invoicing.Summary) bool { return shown(d) && of(d) }},
		"drafts":           {invoicing.Filter{Status: new("draft")}, func(d invoicing.Summary) bool { return shown(d) && d.Status() == "draft" }},
		"issued":           {invoicing.Filter{Status: new("issued")}, func(d invoicing.Summary) bool { return shown(d) && d.Status() == "issued" }},
		"credit notes":     {invoicing.Filter{Kind: new("credit_note")}, func(d invoicing.Summary) bool { return d.Row.Kind == "credit_note" }},
		"a month":          {invoicing.Filter{From: month, Until: month.LastOfMonth()}, within},
		"since a month":    {invoicing.Filter{From: month}, func(d invoicing.Summary) bool { return shown(d) && !d.Row.BillingDate.Before(month) }},
		"until a month":    {invoicing.Filter{Until: month}, func(d invoicing.Summary) bool { return shown(d) && !d.Row.BillingDate.After(month) }},
		"a month's drafts": {invoicing.Filter{Status: new("draft"), From: month, Until: month.LastOfMonth()}, func(d invoicing.Summary) bool { return within(d) && d.Status() == "draft" }},
		"overdue":          {invoicing.Filter{PaymentStatus: new("overdue")}, func(d invoicing.Summary) bool { status, ok := d.PaymentStatus(); return ok && status == "overdue" }},
	} {
		var want []store.ID
		for _, d := range every {
			if c.wanted(d) {
				want = append(want, d.Row.ID)
			}
		}
		if len(want) == 0 {
			t.Errorf("%s: the sample company has none", name)
		}
		for _, limit := range []int{1, 7, 200} {
			var got []store.ID
			for _, d := range pages(c.filter, limit) {
				got = append(got, d.Row.ID)
			}
			if !slices.Equal(got, want) {
				t.Errorf("%s, %d a page: %d documents, not %d", name, limit, len(got), len(want))
			}
		}
	}
	for _, q := range []invoicing.ComparisonQuery{
		{Month: month},
		{Month: month, Kind: invoicing.KindSame},
		{Month: month, Kind: invoicing.KindChanged},
		{Month: month.AddMonths(1), Expected: true},
		{Month: month, ContractID: contract, Kind: invoicing.KindSame},
		{Month: month, CustomerID: some.Row.CustomerID, Kind: invoicing.KindSame},
		{Month: month, Reason: "tax"},
	} {
		var want, got []string
		if err := s.WholeComparison(t.Context(), tenant, q, func(c invoicing.Compared) error {
			want = append(want, fmt.Sprint(c.Key(), c.Difference(), c.Reasons, len(c.Changes)))
			return nil
		}); err != nil {
			t.Fatal(err)
		}
		for after := ""; ; {
			rows, next, _, err := s.Comparison(t.Context(), tenant, q, after, 5)
			if err != nil {
				t.Fatal(err)
			}
			for _, c := range rows {
				got = append(got, fmt.Sprint(c.Key(), c.Difference(), c.Reasons, len(c.Changes)))
			}
			if after = next; next == "" {
				break
			}
		}
		if len(want) == 0 || !slices.Equal(got, want) {
			t.Errorf("%+v: %d rows page by page, not %d\n%q\n%q", q, len(got), len(want), got, want)
		}
	}
}
