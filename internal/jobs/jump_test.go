package jobs_test

import (
	"context"
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"testing"

	"keiyaku/internal/testdb"

	"pgregory.net/rapid"

	"keiyaku/internal/core/money"
	"keiyaku/internal/service/catalog"
	"keiyaku/internal/service/invoicing"
)

// notCompared are tables that say how the days were passed, and not what passed.
var notCompared = []string{"idempotency_keys", "clock_advances", "api_keys", "tenants"}

// Two years in one jump leave the same rows in every table as two years day by day.
func TestAJumpOfTheClockIsTheSameAsItsDaysOneByOne(t *testing.T) {
	t.Parallel()
	jumped, walked := newCompany(t, "2026-01-10", false), newCompany(t, "2026-01-10", false)
	for _, c := range []*company{jumped, walked} {
		c.wholeLife()
	}
	end := date("2028-01-10")
	jumped.must(jumped.clock.Pass(t.Context(), jumped.cmd(), end))
	for day := date("2026-01-11"); !day.After(end); day = day.AddDays(1) {
		walked.must(walked.clock.Pass(t.Context(), walked.cmd(), day))
	}
	for _, c := range []*company{jumped, walked} {
		r, err := c.invoicing.CreateRun(t.Context(), c.cmd(), invoicing.RunRequest{UpTo: end})
		c.must(err)
		c.must(c.invoicing.Complete(t.Context(), c.tenant, r.ID, 1))
	}
	rows, differs := compare(t, jumped, walked)
	if differs != "" {
		t.Error(differs)
	}
	if rows < 300 {
		t.Errorf("only %d rows were compared", rows)
	}
}

// TestRandomLivesJumpAsTheyWalk lives a random life whose days pass in jumps, and the same one day by day.
func TestRandomLivesJumpAsTheyWalk(t *testing.T) {
	fewer(t, 8)
	base := newCompany(t, "2026-01-10", false)
	rapid.Check(t, func(rt *rapid.T) {
		var tape []int
		draws := func(lo, hi int, label string) int {
			n := rapid.IntRange(lo, hi).Draw(rt, label)
			tape = append(tape, n)
			return n
		}
		replays := func(int, int, string) int {
			n := tape[0]
			tape = tape[1:]
			return n
		}
		var lives []*life
		for i, pick := range []func(int, int, string) int{draws, replays} {
			l := &life{company: base.beside("2026-01-10"), rt: rt, pick: pick, walks: i == 1}
			l.option, l.plans = l.lifeGoods()
			l.begin()
			for range l.steps(10) {
				l.step()
			}
			l.pass(150)
			l.bill(l.today())
			lives = append(lives, l)
		}
		if len(tape) > 0 {
			rt.Fatalf("walking, %d decisions were not asked for", len(tape))
		}
		if _, differs := compare(t, lives[0].company, lives[1].company); differs != "" {
			rt.Fatal(differs)
		}
	})
}

// compare compares every table of two companies; differs says where they part, in the first table that does.
func compare(t *testing.T, jumped, walked *company) (rows int, differs string) {
	t.Helper()
	tables := tablesOf(t, jumped)
	if len(tables) < 30 {
		t.Fatalf("only the tables %v are compared", tables)
	}
	for _, table := range tables {
		a, b := content(t, jumped, table), content(t, walked, table)
		rows += len(a)
		if !slices.Equal(a, b) {
			return rows, fmt.Sprintf("%s: jumped %d rows, walked %d\n%s", table, len(a), len(b), testdb.FirstDifference(a, b))
		}
	}
	return rows, ""
}

// wholeLife signs contracts to which most things happen that can happen by themselves.
func (c *company) wholeLife() {
	ctx := context.Background()
	option := c.item("option", "option", "200")
	plan, big := c.item("plan", "main", "1000", option), c.item("big", "main", "5000", option)
	_, err := c.catalog.CreateVersion(ctx, c.cmd(), plan, catalog.NewVersion{OnSaleFrom: date("2026-09-01"), Charges: []catalog.NewCharge{{
		Code: "base", Name: "利用料", Kind: "recurring", Model: "per_unit", UnitPrice: money.MustParse("1100"),
	}}})
	c.must(err)
	lives := []string{
		`"term_months": 12, "renewal": {"kind": "auto", "price_policy": "on_sale", "notice_months": 1}`,
		`"term_months": 6, "renewal": {"kind": "auto", "price_policy": "uplift", "uplift_percent": "3"}`,
		`"term_months": 12, "renewal": {"kind": "manual", "unagreed": "grace", "grace_days": 20}`,
		`"term_months": 3, "renewal": {"kind": "manual", "unagreed": "continue_monthly"}`,
		`"term_months": 36, "discounts": [{"name": "割引", "scope": "contract", "kind": "percent", "value": "10", "end_on": "2026-12-31"}]`,
	}
	for i, life := range lives {
		start := date("2026-01-10").AddDays(7 * i)
		items := fmt.Sprintf(`[{"item_id": %q, "ref": "plan", "trial": {"days": 14}}, {"item_id": %q, "ref": "option", "term": {"months": 4, "renewal": {"kind": "auto"}}}]`, plan, option)
		changes := fmt.Sprintf(`[
			{"effective_on": %q, "operations": [{"op": "change_quantity", "contract_item_ref": "option", "to": "5"}]},
			{"effective_on": %q, "operations": [{"op": "suspend", "resume_on": %q}]},
			{"effective_on": %q, "operations": [{"op": "change_item", "contract_item_ref": "plan", "item_id": %q}]},
			{"effective_on": %q, "operations": [{"op": "cancel_item", "contract_item_ref": "option", "end_on": %q}]}]`,
			start.AddMonths(2), start.AddMonths(3), start.AddMonths(5).AddDays(3), start.AddMonths(7), big, start.AddMonths(9).AddDays(1), start.AddMonths(9))
		raw := fmt.Sprintf(`{"billing_account_id": %q, "start_on": %q, "signed_on": %q, "items": %s, "changes": %s, %s}`, c.account, start, c.today(), items, changes, life)
		_, err := c.contracts.Create(ctx, c.cmd(), json.RawMessage(raw))
		c.must(err)
	}
}

// tablesOf lists the tables of a tenant that are compared.
func tablesOf(t *testing.T, c *company) []string {
	t.Helper()
	return slices.DeleteFunc(testdb.Tables(t, c.pool), func(table string) bool { return slices.Contains(notCompared, table) })
}

// aJump is recorded once for a jump and once a day for a walk.
var aJump = regexp.MustCompile(`"action": "advance_test_clock"`)

// content gives the rows of a table without ids and instants, sorted.
func content(t *testing.T, c *company, table string) []string {
	t.Helper()
	return testdb.Told{Pool: c.pool, Tenant: string(c.tenant), Leave: []*regexp.Regexp{aJump}}.Rows(t, table)
}
