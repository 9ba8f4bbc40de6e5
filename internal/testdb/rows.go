package testdb

import (
	"context"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
)

// Told compares what two tellings of one story have left in the database: rows without what differs each time.
type Told struct {
	Pool *pgxpool.Pool
	// Tenant is whose rows.
	Tenant string
	// Known are ids that both tellings have; all others are alike.
	Known map[string]bool
	// Leave are patterns of rows that say how a story was told, and not what happened.
	Leave []*regexp.Regexp
	// Forget are patterns of parts of rows, in the same sense.
	Forget []*regexp.Regexp
}

var (
	anID      = regexp.MustCompile(`[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`)
	anInstant = regexp.MustCompile(`\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}[^",}]*`)
	// What is counted or digested over ids: which transaction wrote a row.
	aDigest = regexp.MustCompile(`"(digest|derived_digest|plan_stamp|xid|tx|hash)":\s*("[^"]*"|\d+)`)
)

// keptSums are sums of other tables' rows: how far they have come is a matter of when, and verification holds them against the rows.
var keptSums = []string{"mrr_rollups", "mrr_days", "mrr_cohorts", "mrr_windows", "billing_days"}

// Tables lists the tables of tenants.
func Tables(t testing.TB, pool *pgxpool.Pool) []string {
	t.Helper()
	rows, err := pool.Query(t.Context(), `SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant_id' AND NOT a.attisdropped
		WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relnamespace = 'public'::regnamespace ORDER BY 1`)
	if err != nil {
		t.Fatal(err)
	}
	all, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// Rows gives the rows of a table as JSON, sorted; none of sums that are kept.
func (told Told) Rows(t testing.TB, table string) []string {
	t.Helper()
	if slices.Contains(keptSums, table) {
		return nil
	}
	out := slices.DeleteFunc(told.texts(t, table), func(row string) bool {
		return slices.ContainsFunc(told.Leave, func(p *regexp.Regexp) bool { return p.MatchString(row) })
	})
	for i, row := range out {
		row = anID.ReplaceAllStringFunc(row, func(id string) string {
			if told.Known[id] {
				return id
			}
			return "id"
		})
		row = aDigest.ReplaceAllString(anInstant.ReplaceAllString(row, "instant"), "")
		for _, p := range told.Forget {
			row = p.ReplaceAllString(row, "")
		}
		out[i] = row
	}
	slices.Sort(out)
	return out
}

// IDs gives every id that a tenant's rows have.
func (told Told) IDs(t testing.TB) map[string]bool {
	t.Helper()
	ids := map[string]bool{}
	for _, table := range Tables(t, told.Pool) {
		for _, text := range told.texts(t, table) {
			for _, id := range anID.FindAllString(text, -1) {
				ids[id] = true
			}
		}
	}
	return ids
}

func (told Told) texts(t testing.TB, table string) []string {
	t.Helper()
	tx, err := told.Pool.Begin(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = tx.Rollback(context.WithoutCancel(t.Context())) }()
	if _, err := tx.Exec(t.Context(), `SELECT set_config('app.tenant_id', $1, true)`, told.Tenant); err != nil {
		t.Fatal(err)
	}
	rows, err := tx.Query(t.Context(), `SELECT to_jsonb(x)::text FROM `+pgx.Identifier{table}.Sanitize()+` x`)
	if err != nil {
		t.Fatal(err)
	}
	out, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// FirstDifference says where two lists of rows part: the first row that is only in the one, and the first that is only in the other.
func FirstDifference(a, b []string) string {
	var parted []string
	for _, side := range []struct {
		name          string
		rows, without []string
	}{{"the one", a, b}, {"the other", b, a}} {
		if i := slices.IndexFunc(side.rows, func(row string) bool { return !slices.Contains(side.without, row) }); i >= 0 {
			parted = append(parted, "only "+side.name+": "+side.rows[i])
		}
	}
	if len(parted) == 0 {
		return "rows are there another number of times"
	}
	return strings.Join(parted, "\n")
}
