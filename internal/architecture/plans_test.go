package architecture_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"keiyaku/db/staging"
	"keiyaku/internal/store"
	"keiyaku/internal/testdb"
)

// generatedQuery finds the SQL in what sqlc generated.
var generatedQuery = regexp.MustCompile("(?s)const (\\w+) = `-- name: \\w+ :\\w+\n(.*?)`")

// scanned are the tables that have no index to be reached by: small, and the same for every tenant.
var scanned = map[string]bool{"installation": true, "tenants": true, "tax_rates": true}

// pages are the queries that lead to a page, or count what leads to one: in a book of any size they read no more than some rows that lie together in an index, so
// each of their scans has to be told by more than whose rows they are. (Names and sums are then read by ids, which a plan for empty tables doesn't show.)
var pages = []string{
	"candidatesByCustomer", "candidatesByDraft", "candidatesByEnds", "candidatesByEndDays", "candidatesByID", "candidatesByState", "candidatesByToken", "candidatesByTokens", "candidatesByVersion",
	"countCustomer", "countEnds", "countState", "countToken", "countVersion",
	"comparePayers", "getContract", "getInvoice", "listEvents", "listTimeline", "nthOfToken",
	"invoicesByAccount", "invoicesByContract", "invoicesByCustomer", "invoicesByDate", "invoicesByID", "invoicesByKind", "invoicesByNumber", "invoicesCancelled", "invoicesUnissued",
}

// planned are the queries as they are planned behind the policy, for any values. With sequential scans made as dear as can be, one that is left in a plan has no
// index that it could have used.
type planned struct {
	t    *testing.T
	exec func(sql string) [][][]byte
}

func newPlanned(t *testing.T) planned {
	conn, err := testdb.New(t).Pool(t, store.Prepare).Acquire(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(conn.Release)
	// By the simple protocol: the driver's own prepared statements stay out of it.
	p := planned{t, func(sql string) [][][]byte {
		results, err := conn.Conn().PgConn().Exec(context.Background(), sql).ReadAll()
		if err != nil {
			t.Fatalf("%s: %v", sql, err)
		}
		return results[len(results)-1].Rows
	}}
	p.exec(staging.SQL)
	p.exec(`SET enable_seqscan = off; SET enable_hashjoin = off; SET enable_mergejoin = off; SET enable_bitmapscan = off; SET plan_cache_mode = force_generic_plan`)
	p.exec(fmt.Sprintf(`SELECT set_config('app.tenant_id', '%s', false)`, store.NewID()))
	return p
}

// plan gives the lines of a query's plan.
func (p planned) plan(sql string) (lines []string) {
	p.exec(fmt.Sprintf(`PREPARE q AS %s`, sql))
	defer p.exec(`DEALLOCATE q`)
	var nulls []string
	for _, row := range p.exec(`SELECT unnest(parameter_types)::text FROM pg_prepared_statements WHERE name = 'q'`) {
		nulls = append(nulls, "NULL::"+string(row[0]))
	}
	args := ""
	if len(nulls) > 0 {
		args = "(" + strings.Join(nulls, ", ") + ")"
	}
	for _, row := range p.exec(`EXPLAIN EXECUTE q` + args) {
		lines = append(lines, string(row[0]))
	}
	return lines
}

// sequential are the tables that a plan scans from end to end.
func sequential(plan []string) (tables []string) {
	for _, line := range plan {
		// Staged rows are read whole.
		if _, table, ok := strings.Cut(line, "Seq Scan on "); ok && !scanned[strings.Fields(table)[0]] && !strings.HasPrefix(table, "staged_") {
			tables = append(tables, strings.Fields(table)[0])
		}
	}
	return tables
}

var (
	indexScan = regexp.MustCompile(`(?:Index Scan|Index Only Scan)(?: Backward)? using \w+ on (\w+)`)
	ofTenant  = regexp.MustCompile(`^Index Cond: \(tenant_id = [^()]+\)$`)
)

// broad are the tables of which a plan reads all that a tenant has, or all from one end on.
func broad(plan []string) (tables []string) {
	for i, line := range plan {
		m := indexScan.FindStringSubmatch(line)
		if m == nil {
			continue
		}
		condition := "Index Cond: (tenant_id = none)"
		if i+1 < len(plan) && strings.Contains(plan[i+1], "Index Cond: ") {
			condition = strings.TrimSpace(plan[i+1])
		}
		if ofTenant.MatchString(condition) {
			tables = append(tables, m[1])
		}
	}
	return tables
}

// generated gives what sqlc generated, by name.
func generated(t *testing.T) map[string]string {
	files, err := filepath.Glob("../../db/*.sql.go")
	if err != nil || len(files) == 0 {
		t.Fatalf("no generated queries: %v", err)
	}
	out := map[string]string{}
	for _, file := range files {
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, q := range generatedQuery.FindAllStringSubmatch(string(source), -1) {
			out[q[1]] = q[2]
		}
	}
	if len(out) < 100 {
		t.Errorf("only %d queries were found", len(out))
	}
	return out
}

// Behind a policy only leakproof operators reach an index.
func TestEveryQueryReachesAnIndexBehindThePolicy(t *testing.T) {
	t.Parallel()
	p := newPlanned(t)
	all := generated(t)
	for name, sql := range all {
		plan := p.plan(sql)
		for _, table := range sequential(plan) {
			t.Errorf("%s scans %s", name, table)
		}
		if tables := broad(plan); slices.Contains(pages, name) && len(tables) > 0 {
			t.Errorf("%s reads all rows of a tenant in %v\n%s", name, tables, strings.Join(plan, "\n"))
		}
	}
	for _, name := range pages {
		if _, ok := all[name]; !ok {
			t.Errorf("there is no query %s", name)
		}
	}
}

// What the test above looks for is found where it is.
func TestAPlanThatReachesNoIndexIsSeen(t *testing.T) {
	t.Parallel()
	p := newPlanned(t)
	const of = `SELECT id FROM invoices WHERE tenant_id = $1::uuid`
	for sql, want := range map[string]int{
		of + ` AND id < $2::uuid ORDER BY id DESC LIMIT 50`:       0,
		of + ` AND billing_date >= $2::date LIMIT 50`:             0,
		of + ` AND total = $2::numeric`:                           1,
		of + ` AND number LIKE $2::text`:                          1,
		of + ` AND ($2::text IS NULL OR number = $2) ORDER BY id`: 1,
	} {
		if plan := p.plan(sql); len(broad(plan)) != want {
			t.Errorf("%s\n%s", sql, strings.Join(plan, "\n"))
		}
	}
	p.exec(`SET enable_seqscan = on; SET enable_indexscan = off; SET enable_indexonlyscan = off`)
	if plan := p.plan(of); len(sequential(plan)) != 1 {
		t.Errorf("%s", strings.Join(plan, "\n"))
	}
}
