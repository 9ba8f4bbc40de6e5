package architecture_test

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"keiyaku/db/staging"
	"keiyaku/internal/store"
	"keiyaku/internal/testdb"
)

// generatedQuery finds the SQL in what sqlc generated.
var generatedQuery = regexp.MustCompile("(?s)const (\\w+) = `-- name: \\w+ :\\w+\n(.*?)`")

// scanned are the tables that have no index to be reached by: small, and the same for every tenant.
var scanned = map[string]bool{"tenants": true, "tax_rates": true}

// Behind a policy only leakproof operators reach an index. With sequential scans made as dear as can be, one that is left in
// a plan has no index that it could have used.
func TestEveryQueryReachesAnIndexBehindThePolicy(t *testing.T) {
	t.Parallel()
	conn, err := testdb.New(t).Pool(t, store.Prepare).Acquire(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Release()
	// By the simple protocol: the driver's own prepared statements stay out of it.
	exec := func(sql string) [][][]byte {
		results, err := conn.Conn().PgConn().Exec(t.Context(), sql).ReadAll()
		if err != nil {
			t.Fatalf("%s: %v", sql, err)
		}
		return results[len(results)-1].Rows
	}
	exec(staging.SQL)
	exec(`SET enable_seqscan = off; SET plan_cache_mode = force_generic_plan`)
	exec(fmt.Sprintf(`SELECT set_config('app.tenant_id', '%s', false)`, store.NewID()))
	files, err := filepath.Glob("../../db/*.sql.go")
	if err != nil || len(files) == 0 {
		t.Fatalf("no generated queries: %v", err)
	}
	n := 0
	for _, file := range files {
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, q := range generatedQuery.FindAllStringSubmatch(string(source), -1) {
			n++
			name, sql := q[1], q[2]
			exec(fmt.Sprintf(`PREPARE q AS %s`, sql))
			var nulls []string
			for _, row := range exec(`SELECT unnest(parameter_types)::text FROM pg_prepared_statements WHERE name = 'q'`) {
				nulls = append(nulls, "NULL::"+string(row[0]))
			}
			args := ""
			if len(nulls) > 0 {
				args = "(" + strings.Join(nulls, ", ") + ")"
			}
			for _, row := range exec(`EXPLAIN EXECUTE q` + args) {
				if _, table, ok := strings.Cut(string(row[0]), "Seq Scan on "); ok && !scanned[strings.Fields(table)[0]] && !strings.HasPrefix(table, "staged_") { // those are read whole
					t.Errorf("%s scans %s", name, table)
				}
			}
			exec(`DEALLOCATE q`)
		}
	}
	if n < 100 {
		t.Errorf("only %d queries were found", n)
	}
}
