package jobs_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"keiyaku/internal/service/invoicing"
	"keiyaku/internal/testdb"
)

// TestFaultAClockThatIsSetBackDoesNothingTwice lives through some months of a live tenant whose clock is set back by up to a day and a half again and again, across
// midnights and month ends, with sweeps and bill runs at every stand: every table is that of a tenant whose clock never was.
func TestFaultAClockThatIsSetBackDoesNothingTwice(t *testing.T) {
	t.Parallel()
	base := newCompany(t, "", false)
	begin := time.Date(2026, 1, 10, 12, 0, 0, 0, tokyo)
	base.wall.set(begin)
	calm, stepped := base.beside(""), base.beside("")
	random := rand.New(rand.NewPCG(1, 2))
	for _, c := range []*company{calm, stepped} {
		c.wholeLife()
	}
	bill := func(c *company, upTo string) {
		t.Helper()
		run, err := c.invoicing.CreateRun(t.Context(), c.cmd(), invoicing.RunRequest{UpTo: date(upTo)})
		c.must(err)
		c.must(c.invoicing.Complete(t.Context(), c.tenant, run.ID, 1))
	}
	for day := range 120 {
		now := begin.AddDate(0, 0, day)
		for _, c := range []*company{calm, stepped} {
			c.wall.set(now)
			c.must(c.clock.Close(t.Context(), c.tenant, c.today()))
			if day%10 == 9 {
				bill(c, c.today().String())
			}
		}
		if day%3 == 0 {
			stepped.wall.set(now.Add(-time.Duration(random.IntN(36*60)) * time.Minute))
			stepped.must(stepped.clock.Close(t.Context(), stepped.tenant, stepped.today()))
			stepped.must(stepped.invoicing.Unbilled(t.Context(), stepped.tenant, always))
		}
	}
	rows := 0
	for _, table := range tablesOf(t, calm) {
		if table == "bill_runs" || table == "bill_run_shards" {
			continue
		}
		a, b := content(t, calm, table), content(t, stepped, table)
		for _, rows := range []*[]string{&a, &b} { // drafts are made by whoever comes first, or by one for another
			*rows = slices.DeleteFunc(*rows, func(row string) bool { return strings.Contains(row, `"action": "make_drafts"`) })
		}
		if rows += len(a); !slices.Equal(a, b) {
			t.Errorf("%s: %d rows, with a clock that was set back %d\n%s", table, len(a), len(b), testdb.FirstDifference(a, b))
		}
	}
	if rows < 200 {
		t.Errorf("only %d rows are compared", rows)
	}
}
