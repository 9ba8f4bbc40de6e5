package architecture_test

import (
	"context"
	"fmt"
	"slices"
	"testing"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"keiyaku/internal/postgres"
	"keiyaku/internal/store"
	"keiyaku/internal/testdb"
)

// A table that nobody thought of would keep what has to go, or stand in its way.
func TestEveryTableGoesWithItsCustomerByMonthOrStays(t *testing.T) {
	t.Parallel()
	pool := testdb.New(t).Pool(t)
	listed := map[string]int{}
	for _, r := range store.OfCustomers {
		listed[r.Table]++
	}
	for _, table := range store.ByMonth {
		listed[table] = 1 // of customers too
		if len(column(t, pool, `SELECT 'yes' FROM pg_partitioned_table WHERE partrelid = $1::text::regclass`, table)) == 0 {
			t.Errorf("%s is to go by month and has no partitions", table)
		}
	}
	for _, table := range store.OfTenants {
		listed[table]++
	}
	for _, table := range testdb.Tables(t, pool) {
		if n := listed[table]; n != 1 {
			t.Errorf("%s is listed %d times: say whether its rows go with their customer, by month, or stay", table, n)
		}
		delete(listed, table)
	}
	for table := range listed {
		t.Errorf("%s is listed and isn't there", table)
	}
	if parted := column(t, pool, `SELECT partrelid::regclass::text FROM pg_partitioned_table`); len(parted) != len(store.ByMonth) {
		t.Errorf("%q have partitions, and %q go by month", parted, store.ByMonth)
	}
}

// What stays refers to nothing that goes, and what goes first to nothing that would still refer to it.
func TestCustomersGoInAnOrderThatReferencesAllow(t *testing.T) {
	t.Parallel()
	pool := testdb.New(t).Pool(t)
	turn := map[string]int{}
	for i, r := range store.OfCustomers {
		turn[r.Table] = i + 1
	}
	rows, err := pool.Query(t.Context(), `SELECT k.conrelid::regclass::text, k.confrelid::regclass::text FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
		WHERE k.contype = 'f' AND NOT c.relispartition AND k.conrelid <> k.confrelid AND k.confrelid <> 'tenants'::regclass AND NOT k.condeferrable`)
	if err != nil {
		t.Fatal(err)
	}
	var from, to string
	n := 0
	if _, err := pgx.ForEachRow(rows, []any{&from, &to}, func() error {
		n++
		switch {
		case turn[to] == 0:
		case turn[from] == 0:
			t.Errorf("%s stays and refers to %s, which goes", from, to)
		case turn[from] > turn[to]:
			t.Errorf("%s goes after %s, to which it refers", from, to)
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	if n < 30 {
		t.Errorf("only %d references were looked at", n)
	}
}

// Without an index, each row that goes would have a whole table looked through for what refers to it.
func TestWhatRefersToWhatGoesIsFoundByAnIndex(t *testing.T) {
	t.Parallel()
	pool := testdb.New(t).Pool(t)
	var goes []string
	for _, r := range store.OfCustomers {
		goes = append(goes, r.Table)
	}
	got := column(t, pool, `SELECT k.conrelid::regclass || ' ' || (SELECT string_agg(a.attname, ',' ORDER BY n) FROM unnest(k.conkey) WITH ORDINALITY AS c (attnum, n)
			JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = c.attnum WHERE a.attname <> 'tenant_id')
		FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid WHERE k.contype = 'f' AND NOT c.relispartition AND k.confrelid::regclass::text = ANY($1)
			AND NOT EXISTS (SELECT FROM pg_index i WHERE i.indrelid = k.conrelid AND i.indisvalid
				-- Behind the tenant comes one of its columns; a part of the rows will do where it is those that refer to something.
				AND i.indkey[0] = k.conkey[1] AND i.indkey[1] = ANY(k.conkey)
				AND (i.indpred IS NULL OR pg_get_expr(i.indpred, i.indrelid) ~ '^\(\w+ IS NOT NULL\)$'))
		ORDER BY 1`, goes)
	var want []string
	for _, i := range store.WhileDeleting {
		want = append(want, i.Table+" "+i.Column)
	}
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Errorf("without an index are looked for\n%q\nand indexes are made for\n%q", got, want)
	}
}

// A date that nobody thought of could be younger than what is taken for the youngest.
func TestEveryDayOfWhatGoesCountsOrIsKnownNotTo(t *testing.T) {
	t.Parallel()
	pool := testdb.New(t).Pool(t)
	for _, r := range store.OfCustomers {
		for kind, listed := range map[string][]string{"date": r.Dates, "timestamptz": r.Instants} {
			have := column(t, pool, `SELECT attname FROM pg_attribute WHERE attrelid = $1::text::regclass AND attnum > 0 AND NOT attisdropped AND atttypid = $2::text::regtype`, r.Table, kind)
			for _, c := range have {
				if n := len(slices.DeleteFunc(slices.Concat(listed, r.Apart), func(l string) bool { return l != c })); n != 1 {
					t.Errorf("%s.%s is listed %d times: say whether it tells how young a row is", r.Table, c, n)
				}
			}
			for _, c := range listed {
				if !slices.Contains(have, c) {
					t.Errorf("%s.%s is listed and is no %s", r.Table, c, kind)
				}
			}
		}
	}
}

func TestAnIssuedDocumentGoesOnlyByItsOwnerAndWhenTheLawLetsIt(t *testing.T) {
	t.Parallel()
	pool, db := filled(t)
	owner, err := pgxpool.New(t.Context(), db.OwnerURL)
	if err != nil {
		t.Fatal(err)
	}
	defer owner.Close()
	// Issued on 10 May 2026 and due on 31 May, so it has to be kept through 30 November 2034.
	if err := as(t.Context(), pool, tenantA, `UPDATE tenants SET sandbox = true, clock_on = '2034-11-30' WHERE id = '$tenant'`,
		`UPDATE invoices SET status = 'issued', number = 'INV-1', issued_at = '2026-05-10' WHERE tenant_id = '$tenant'`); err != nil {
		t.Fatal(err)
	}
	deletions := []string{"DELETE FROM invoice_taxes", "DELETE FROM invoice_corrections", "DELETE FROM invoice_lines", "DELETE FROM invoices"}
	for _, s := range deletions {
		if err := as(t.Context(), owner, tenantA, s); state(err) != "23001" {
			t.Errorf("the owner on the last day: %s: %v", s, err)
		}
	}
	if err := as(t.Context(), pool, tenantA, `UPDATE tenants SET clock_on = '2034-12-01' WHERE id = '$tenant'`); err != nil {
		t.Fatal(err)
	}
	for _, s := range deletions {
		if err := as(t.Context(), pool, tenantA, s); state(err) != "23001" {
			t.Errorf("the service on the day after: %s: %v", s, err)
		}
	}
	for _, s := range []string{"UPDATE invoices SET subject = 'x'", "UPDATE invoice_lines SET amount = 1", "UPDATE invoice_taxes SET tax = 0"} {
		if err := as(t.Context(), owner, tenantA, s); state(err) != "23001" {
			t.Errorf("the owner on the day after: %s: %v", s, err)
		}
	}
	if err := as(t.Context(), owner, tenantA, deletions...); err != nil {
		t.Errorf("the owner on the day after: %v", err)
	}
}

// The service works as a role that can delete nothing of the record, by no table and no function.
func TestTheServiceCannotDeleteWhatIsPast(t *testing.T) {
	t.Parallel()
	pool := testdb.New(t).Pool(t)
	may := []string{"invoices", "invoice_lines", "invoice_taxes", "invoice_corrections"} // drafts; a trigger holds the issued
	derived := []string{
		"alert_rules", "contract_states", "deadlines", "held_over_lines", "idempotency_keys", "import_files", "import_rows", "invoice_documents_due", "item_options", "payer_accounts", "reservations",
		"search_texts", "search_tokens", "simulations", "staff",
		"webhook_deliveries", "webhook_endpoints", "webhook_lanes", // no record of the business
	}
	got := column(t, pool, `SELECT c.relname FROM pg_class c WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace AND has_table_privilege($1, c.oid, 'DELETE') ORDER BY 1`, postgres.AppRole)
	want := slices.Sorted(slices.Values(slices.Concat(may, derived)))
	if !slices.Equal(got, want) {
		t.Errorf("it may delete from %q, want %q", got, want)
	}
	// What runs with its owner's rights for whoever calls it is few, and deletes nothing.
	definers := column(t, pool, `SELECT p.proname || CASE WHEN has_function_privilege($1, p.oid, 'EXECUTE') THEN '' ELSE ' (not for the service)' END FROM pg_proc p
		WHERE p.pronamespace = 'public'::regnamespace AND p.prosecdef ORDER BY 1`, postgres.AppRole)
	if want := []string{"count_what_imports_fill", "follow_server", "keep_months_ahead", "months_ahead"}; !slices.Equal(definers, want) {
		t.Errorf("with the owner's rights run %q, want %q", definers, want)
	}
	for _, bad := range column(t, pool, `SELECT p.proname FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace AND p.prosecdef
		AND NOT EXISTS (SELECT FROM unnest(p.proconfig) c WHERE c = 'search_path=pg_catalog, public, pg_temp')`) {
		t.Errorf("%s runs with its owner's rights and its caller's search path", bad)
	}
	if err := as(t.Context(), pool, tenantA, "SELECT drop_months('events_default', 0)"); state(err) != "42501" {
		t.Errorf("dropping months: %v", err)
	}
}

func TestATenantCannotKeepForFewerYearsThanTheLawWants(t *testing.T) {
	t.Parallel()
	pool, db := filled(t)
	owner, err := pgxpool.New(t.Context(), db.OwnerURL)
	if err != nil {
		t.Fatal(err)
	}
	defer owner.Close()
	for who, p := range map[string]*pgxpool.Pool{"the service": pool, "the owner": owner} {
		for years, want := range map[int]string{6: "23514", 0: "23514", 101: "23514", 7: "<nil>", 10: "<nil>"} {
			if err := as(context.WithoutCancel(t.Context()), p, tenantA, fmt.Sprintf("UPDATE tenant_settings SET retention_years = %d", years)); state(err) != want {
				t.Errorf("%s keeps for %d years: %v", who, years, err)
			}
		}
	}
}
