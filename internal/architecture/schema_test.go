package architecture_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"

	"keiyaku/internal/postgres"
	"keiyaku/internal/testdb"
)

func TestMain(m *testing.M) { testdb.Main(m) }

// column gives the one column of a catalogue query.
func column(t *testing.T, pool *pgxpool.Pool, sql string, args ...any) []string {
	t.Helper()
	rows, err := pool.Query(t.Context(), sql, args...)
	if err != nil {
		t.Fatal(err)
	}
	out, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// tenantTables is the part of a catalogue query that finds the tables of a tenant, as c, with the number of their tenant_id. A table with partitions is one table.
const tenantTables = `pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant_id' AND NOT a.attisdropped
	WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relnamespace = 'public'::regnamespace`

func TestOnlyTheTablesWithoutATenantHaveNone(t *testing.T) {
	t.Parallel()
	pool := testdb.New(t).Pool(t)
	got := column(t, pool, `SELECT c.relname FROM pg_class c WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace
		AND NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'tenant_id' AND NOT a.attisdropped)`)
	want := slices.Clone(untenanted)
	slices.Sort(got)
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Errorf("without a tenant are %q, want %q", got, want)
	}
	for _, schema := range column(t, pool, `SELECT DISTINCT n.nspname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
		WHERE c.relkind IN ('r', 'p') AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'public')`) {
		if schema != postgres.JobSchema {
			t.Errorf("there are tables in the schema %s", schema)
		}
	}
}

func TestEveryTenantsTableKeepsTenantsApart(t *testing.T) {
	t.Parallel()
	pool := testdb.New(t).Pool(t)
	if n := len(column(t, pool, "SELECT c.relname FROM "+tenantTables)); n < 25 {
		t.Fatalf("only %d tables have a tenant", n)
	}
	for _, fault := range faults(t, pool) {
		t.Error(fault)
	}
}

// A check that finds nothing is worth something only if it would.
func TestATableThatMixesTenantsIsFound(t *testing.T) {
	t.Parallel()
	db := testdb.New(t)
	owner, err := pgx.Connect(t.Context(), db.OwnerURL)
	if err != nil {
		t.Fatal(err)
	}
	defer owner.Close(context.WithoutCancel(t.Context()))
	if _, err := owner.Exec(t.Context(), `
		CREATE TABLE stray (id uuid PRIMARY KEY, tenant_id uuid, other uuid, code text, UNIQUE (code, tenant_id));
		ALTER TABLE stray ADD FOREIGN KEY (other) REFERENCES stray (id);
		CREATE TABLE keyless (tenant_id uuid NOT NULL);
		ALTER TABLE keyless ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
		CREATE POLICY tenant ON keyless FOR ALL USING (tenant_id = current_setting('app.tenant_id', true)::uuid);
		CREATE POLICY another ON keyless FOR SELECT USING (true)`, pgx.QueryExecModeSimpleProtocol); err != nil {
		t.Fatal(err)
	}
	got := faults(t, db.Pool(t))
	slices.Sort(got)
	want := []string{
		"a row of stray may have no tenant",
		"keyless has 2 policies",
		"keyless has another policy than the one",
		"keyless has no primary key",
		"stray doesn't force its policies",
		"stray has 0 policies",
		"stray has another policy than the one",
		"the foreign key stray_other_fkey of stray doesn't hold both sides to one tenant",
		"the index stray_code_tenant_id_key doesn't begin with the tenant",
		"the index stray_pkey doesn't begin with the tenant",
	}
	if !slices.Equal(got, want) {
		t.Errorf("found\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// faults says what in the schema would let tenants meet: keys and indexes that don't begin with the tenant, and tables that are
// not under the one policy (for all commands and every role, with the setting read once a query, and none as no tenant).
func faults(t *testing.T, pool *pgxpool.Pool) []string {
	t.Helper()
	withPolicies := strings.Replace(tenantTables, "WHERE", "LEFT JOIN pg_policy p ON p.polrelid = c.oid WHERE", 1)
	var out []string
	for _, sql := range []string{
		`SELECT c.relname || ' has no primary key' FROM ` + tenantTables + ` AND NOT EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.oid AND i.indisprimary)`,
		`SELECT 'a row of ' || c.relname || ' may have no tenant' FROM ` + tenantTables + ` AND NOT a.attnotnull`,
		`SELECT 'the index ' || i.indexrelid::regclass || ' doesn''t begin with the tenant' FROM pg_index i, ` + tenantTables + ` AND i.indrelid = c.oid AND i.indkey[0] <> a.attnum`,
		`SELECT 'the foreign key ' || k.conname || ' of ' || c.relname || ' doesn''t hold both sides to one tenant' FROM pg_constraint k, ` + tenantTables + `
			AND k.conrelid = c.oid AND k.contype = 'f' AND k.confrelid <> 'tenants'::regclass
			AND (k.conkey[1] <> a.attnum OR k.confkey[1] <> (SELECT r.attnum FROM pg_attribute r WHERE r.attrelid = k.confrelid AND r.attname = 'tenant_id'))`,
		`SELECT c.relname || ' doesn''t force its policies' FROM ` + tenantTables + ` AND NOT (c.relrowsecurity AND c.relforcerowsecurity)`,
		`SELECT c.relname || ' has ' || count(p) || ' policies' FROM ` + withPolicies + ` GROUP BY c.relname HAVING count(p) <> 1`,
		`SELECT c.relname || ' has another policy than the one' FROM ` + tenantTables + ` AND NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid
			AND p.polcmd = '*' AND p.polpermissive AND p.polroles = '{0}' AND p.polwithcheck IS NULL
			AND regexp_replace(pg_get_expr(p.polqual, p.polrelid), '\s|"nullif"|AS|::text', '', 'g') = '(tenant_id=(SELECT(NULLIF(current_setting(''app.tenant_id'',true),''''))::uuid))')`,
	} {
		out = append(out, column(t, pool, sql)...)
	}
	return out
}

// appendOnly are the tables whose rows the service can add and not change.
var appendOnly = []string{
	"changes", "change_events", "contract_versions", "timeline_entries", "ledger_rows", "audit_entries", "renewals", "item_versions", "charges",
	"invoice_documents",
	"payments", "payment_allocations", "invoice_instalments", "bank_statement_lines", "bank_statement_decisions", "learned_payers", "reminders",
}

func TestTheServiceCanAddToTheRecordAndNotAlterIt(t *testing.T) {
	t.Parallel()
	pool := testdb.New(t).Pool(t)
	can := func(table, right string) bool {
		t.Helper()
		return len(column(t, pool, `SELECT 'yes' WHERE has_table_privilege($1, $2, $3) OR CASE WHEN $3 NOT IN ('DELETE', 'TRUNCATE', 'TRIGGER') THEN has_any_column_privilege($1, $2, $3) END`, postgres.AppRole, table, right)) > 0
	}
	for _, table := range appendOnly {
		if !can(table, "SELECT") || !can(table, "INSERT") {
			t.Errorf("the service can't add to %s", table)
		}
		if can(table, "UPDATE") || can(table, "DELETE") {
			t.Errorf("the service can alter %s", table)
		}
	}
	if can("segments", "DELETE") {
		t.Error("the service can delete segments")
	}
	for table, want := range map[string][]string{
		"segments": {"recorded_until"}, "direct_debits": {"open", "payment_id", "result"}, "direct_debit_batches": {"ended_at", "ended_by", "reason", "result_digest", "status"},
	} {
		got := column(t, pool, `SELECT attname FROM pg_attribute WHERE attrelid = $2::text::regclass AND attnum > 0 AND has_column_privilege($1, attrelid, attnum, 'UPDATE') ORDER BY attname`, postgres.AppRole, table)
		if !slices.Equal(got, want) {
			t.Errorf("the service can change %q of %s, want %q alone", got, table, want)
		}
	}
	for _, table := range column(t, pool, `SELECT c.oid::regclass::text FROM pg_class c WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace`) {
		if can(table, "TRUNCATE") || can(table, "TRIGGER") || can(table, "REFERENCES") {
			t.Errorf("the service can do to %s what only its owner may", table)
		}
	}
}

// Behind the table is its policy; a partition that could be named instead would have none.
func TestThePartitionsOfATableAreReachedThroughTheTableAlone(t *testing.T) {
	t.Parallel()
	pool, db := filled(t)
	partitions := column(t, pool, `SELECT c.relname FROM pg_class c WHERE c.relispartition AND c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace`)
	if len(partitions) < 2*4 {
		t.Fatalf("only %d partitions: %q", len(partitions), partitions)
	}
	for _, p := range partitions {
		for _, right := range []string{"SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE", "REFERENCES", "TRIGGER"} {
			if len(column(t, pool, `SELECT 'yes' WHERE has_table_privilege($1, $2, $3) OR CASE WHEN $3 NOT IN ('DELETE', 'TRUNCATE', 'TRIGGER') THEN has_any_column_privilege($1, $2, $3) END`, postgres.AppRole, p, right)) > 0 {
				t.Errorf("the service may %s %s", right, p)
			}
		}
		for _, s := range []string{"SELECT FROM " + p, "DELETE FROM " + p, "INSERT INTO " + p + " (tenant_id) VALUES ('$tenant')", "DROP TABLE " + p} {
			if err := as(t.Context(), pool, tenantA, s); state(err) != "42501" {
				t.Errorf("%s: %v", s, err)
			}
		}
	}
	// Each has the keys and columns of its table, and a table without one for whatever comes isn't whole.
	for _, bad := range column(t, pool, `SELECT c.relname || ' lacks an index of ' || p.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid AND c.relkind = 'r' JOIN pg_class p ON p.oid = i.inhparent
			WHERE (SELECT count(*) FROM pg_index x WHERE x.indrelid = c.oid) <> (SELECT count(*) FROM pg_index x WHERE x.indrelid = p.oid)
		UNION ALL SELECT p.relname || ' has no default' FROM pg_partitioned_table t JOIN pg_class p ON p.oid = t.partrelid WHERE t.partdefid = 0
		UNION ALL SELECT c.relname || ' has triggers, policies or checks of its own' FROM pg_class c WHERE c.relispartition AND c.relkind = 'r'
			AND (c.relrowsecurity OR EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid) OR EXISTS (SELECT FROM pg_constraint k WHERE k.conrelid = c.oid AND k.conislocal AND k.contype NOT IN ('c', 'n', 'p', 'f')))`) {
		t.Error(bad)
	}
	// Rows of either tenant are in them, and each sees its own through the table.
	for _, tenant := range []string{tenantA, tenantB} {
		if err := as(t.Context(), pool, tenant, `INSERT INTO events (tenant_id, id, type, occurred_at, effective_on, summary, data) VALUES ('$tenant', '`+one+`', 't', now(), '2026-04-01', '', '{}')`); err != nil {
			t.Fatal(err)
		}
	}
	owner, err := pgx.Connect(t.Context(), db.OwnerURL)
	if err != nil {
		t.Fatal(err)
	}
	defer owner.Close(context.WithoutCancel(t.Context()))
	var n int
	if err := owner.QueryRow(t.Context(), "SELECT count(*) FROM events").Scan(&n); err != nil || n != 0 {
		t.Errorf("the owner sees %d events of no tenant, %v", n, err)
	}
}

func TestTheServicesRoleOwnsNothingAndPassesNoPolicy(t *testing.T) {
	t.Parallel()
	pool := testdb.New(t).Pool(t)
	for _, what := range column(t, pool, `SELECT c.oid::regclass::text FROM pg_class c WHERE pg_get_userbyid(c.relowner) = $1
			UNION ALL SELECT nspname FROM pg_namespace WHERE pg_get_userbyid(nspowner) = $1
			UNION ALL SELECT proname FROM pg_proc WHERE pg_get_userbyid(proowner) = $1
			UNION ALL SELECT datname FROM pg_database WHERE pg_get_userbyid(datdba) = $1`, postgres.AppRole) {
		t.Errorf("it owns %s", what)
	}
	if bad := column(t, pool, `SELECT rolname FROM pg_roles WHERE rolname = $1 AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication)`, postgres.AppRole); len(bad) > 0 {
		t.Error("it may do more than serve")
	}
	if of := column(t, pool, `SELECT g.rolname FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.member JOIN pg_roles g ON g.oid = m.roleid WHERE r.rolname = $1`, postgres.AppRole); len(of) > 0 {
		t.Errorf("it is a member of %q", of)
	}
	if may := column(t, pool, `SELECT n.nspname FROM pg_namespace n WHERE n.nspname IN ('public', $2) AND has_schema_privilege($1, n.oid, 'CREATE')`, postgres.AppRole, postgres.JobSchema); len(may) > 0 {
		t.Errorf("it can create in %q", may)
	}
}

const (
	tenantA = "00000000-0000-7000-8000-00000000000a"
	tenantB = "00000000-0000-7000-8000-00000000000b"
)

// as runs statements in a transaction of a tenant, as the service does.
func as(ctx context.Context, pool *pgxpool.Pool, tenant string, statements ...string) error {
	return pgx.BeginFunc(ctx, pool, func(tx pgx.Tx) error {
		if _, err := tx.Exec(ctx, "SELECT set_config('app.tenant_id', $1, true)", tenant); err != nil {
			return err
		}
		for _, s := range statements {
			if _, err := tx.Exec(ctx, strings.NewReplacer("$tenant", tenant, "$other", other(tenant)).Replace(s)); err != nil {
				return fmt.Errorf("%s: %w", s, err)
			}
		}
		return nil
	})
}

func other(tenant string) string {
	if tenant == tenantA {
		return tenantB
	}
	return tenantA
}

// state is the code with which the database refused.
func state(err error) string {
	var pg *pgconn.PgError
	if errors.As(err, &pg) {
		return pg.Code
	}
	return fmt.Sprint(err)
}

// one is an id, the same for both tenants: keys begin with the tenant, so that they don't meet.
const one = "00000000-0000-7000-8000-000000000001"

var (
	company = []string{
		`INSERT INTO tenants (id, time_zone) VALUES ('$tenant', 'Asia/Tokyo')`,
		`INSERT INTO tenant_settings (tenant_id, name, currency, created_at, updated_at) VALUES ('$tenant', 'T', 'JPY', now(), now())`,
		`INSERT INTO customers (tenant_id, id, code, name, created_at, updated_at) VALUES ('$tenant', '` + one + `', 'K', 'K', now(), now())`,
		`INSERT INTO billing_accounts (tenant_id, id, customer_id, name, addressee, currency, tax_mode, payment_method, payment_months, payment_day, delivery, created_at, updated_at)
			VALUES ('$tenant', '` + one + `', '` + one + `', 'K', '{K}', 'JPY', 'exclusive', 'bank_transfer', 1, 31, 'none', now(), now())`,
		`INSERT INTO contracts (tenant_id, id, number, customer_id, billing_account_id, currency, signed_on, start_on, recorded_at, passed_through, created_at, updated_at, first_customer_id, first_account_id)
			VALUES ('$tenant', '` + one + `', 'C-1', '` + one + `', '` + one + `', 'JPY', '2026-04-01', '2026-04-01', now(), '2026-04-01', now(), now(), '00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000001')`,
	}
	invoice = []string{
		`INSERT INTO invoices (tenant_id, id, customer_id, billing_account_id, kind, status, billing_date, due_date, currency, subtotal, tax, total, digest, created_at, updated_at)
			VALUES ('$tenant', '` + one + `', '` + one + `', '` + one + `', 'invoice', 'draft', '2026-04-01', '2026-05-31', 'JPY', 1000, 100, 1100, '\x00', now(), now())`,
		line(one),
		`INSERT INTO invoice_taxes (tenant_id, invoice_id, category, percent, taxable, tax) VALUES ('$tenant', '` + one + `', 'standard', 10, 1000, 100)`,
		`INSERT INTO invoice_corrections (tenant_id, invoice_id, corrected_id) VALUES ('$tenant', '` + one + `', '` + one + `')`,
	}
	issue = `UPDATE invoices SET status = 'issued', number = 'INV-1', issued_at = now() WHERE tenant_id = '$tenant'`
)

func line(id string) string {
	return `INSERT INTO invoice_lines (tenant_id, invoice_id, id, position, contract_id, contract_number, item_name, name, charge_id, charge_code, chain_id, kind, reason, period_from,
			period_until, segment_from, discount_id, shown_from, shown_until, covers_from, covers_until, days, quantity, unit_price, amount, tax_category, tax_rate, contract_version, explanation)
		VALUES ('$tenant', '` + one + `', '` + id + `', 1, '` + one + `', 'C-1', 'I', 'N', '` + one + `', 'base', '` + one + `', 'recurring', 'regular', '2026-04-01',
			'2026-05-01', '2026-04-01', '` + one + `', '2026-04-01', '2026-05-01', '2026-04-01', '2026-05-01', 30, 1, 1000, 1000, 'standard', 10, 1, '{}')`
}

func segment(id, from, until, recordedFrom string) string {
	return `INSERT INTO segments (tenant_id, id, contract_id, contract_item_id, charge_id, charge_code, charge_kind, item_id, effective_from, effective_until, recorded_from, planned,
			version_id, version, name, model, list_price, quantity, currency, cycle_months, anchor, timing, start_rate, end_rate, change_policy, rounding, scale, tax_category, discounts)
		VALUES ('$tenant', '` + id + `', '` + one + `', '` + one + `', '` + one + `', 'base', 'recurring', '` + one + `', '` + from + `', '` + until + `', '` + recordedFrom + `', false,
			'` + one + `', 1, 'N', 'flat', 1000, 1, 'JPY', 1, '2026-04-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]')`
}

// filled is a database with the same rows for two tenants.
func filled(t *testing.T) (*pgxpool.Pool, *testdb.DB) {
	t.Helper()
	db := testdb.New(t)
	pool := db.Pool(t)
	for _, tenant := range []string{tenantA, tenantB} {
		if err := as(t.Context(), pool, tenant, append(append(slices.Clone(company), invoice...), segment(one, "2026-04-01", "infinity", "2026-04-01"))...); err != nil {
			t.Fatal(err)
		}
	}
	return pool, db
}

func TestAQueryThatForgetsTheTenantSeesNothing(t *testing.T) {
	t.Parallel()
	pool, db := filled(t)
	tables := column(t, pool, "SELECT c.relname FROM "+tenantTables)
	for connection, prepare := range map[string]string{
		"a fresh one": "SELECT 1",
		// After a transaction of a tenant the setting is '', not unset.
		"one that has served before": "BEGIN; SELECT set_config('app.tenant_id', '" + tenantA + "', true); COMMIT",
	} {
		conn, err := pgx.Connect(t.Context(), db.AppURL)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := conn.Exec(t.Context(), prepare, pgx.QueryExecModeSimpleProtocol); err != nil {
			t.Fatal(err)
		}
		for _, table := range tables {
			var n int
			if err := conn.QueryRow(t.Context(), "SELECT count(*) FROM "+pgx.Identifier{table}.Sanitize()).Scan(&n); err != nil || n != 0 {
				t.Errorf("on %s %s shows %d rows, %v", connection, table, n, err)
			}
		}
		if err := conn.Close(t.Context()); err != nil {
			t.Error(err)
		}
	}
}

func TestATenantSeesItsRowsAlone(t *testing.T) {
	t.Parallel()
	pool, db := filled(t)
	for role, url := range map[string]string{"the service": db.AppURL, "the owner": db.OwnerURL} { // policies are forced on the owner too
		conn, err := pgx.Connect(t.Context(), url)
		if err != nil {
			t.Fatal(err)
		}
		seen := 0
		for _, table := range column(t, pool, "SELECT c.relname FROM "+tenantTables) {
			var mine, others int
			sql := "SELECT count(*) FILTER (WHERE tenant_id = $1), count(*) FILTER (WHERE tenant_id <> $1) FROM " + pgx.Identifier{table}.Sanitize()
			err := pgx.BeginFunc(t.Context(), conn, func(tx pgx.Tx) error {
				if _, err := tx.Exec(t.Context(), "SELECT set_config('app.tenant_id', $1, true)", tenantA); err != nil {
					return err
				}
				return tx.QueryRow(t.Context(), sql, tenantA).Scan(&mine, &others)
			})
			if err != nil || others != 0 {
				t.Errorf("%s sees %d rows of another tenant in %s, %v", role, others, table, err)
			}
			seen += mine
		}
		if seen < 9 {
			t.Errorf("%s sees only %d rows of its own", role, seen)
		}
		if err := conn.Close(t.Context()); err != nil {
			t.Error(err)
		}
	}
}

func TestNoTenantCanAddOrTakeARowOfAnother(t *testing.T) {
	t.Parallel()
	pool, _ := filled(t)
	for _, table := range column(t, pool, "SELECT c.relname FROM "+tenantTables) {
		// The policy speaks before any NOT NULL does.
		if err := as(t.Context(), pool, tenantA, "INSERT INTO "+table+" (tenant_id) VALUES ('$other')"); state(err) != "42501" {
			t.Errorf("a row of another tenant in %s: %v", table, err)
		}
	}
	for _, s := range []string{
		"UPDATE contracts SET tenant_id = '$other'",
		strings.Replace(company[2], "$tenant", "$other", 1),
	} {
		if err := as(t.Context(), pool, tenantA, s); state(err) != "42501" {
			t.Errorf("%s: %v", s, err)
		}
	}
	// What another tenant has can't be referred to either: the same id of one's own is what is meant.
	second := strings.ReplaceAll(line(strings.Replace(one, "0001", "0002", 1)), "'"+one+"', 'C-1'", "'00000000-0000-7000-8000-0000000000ff', 'C-1'")
	if err := as(t.Context(), pool, tenantA, second); state(err) != "23503" {
		t.Errorf("a line of a contract that isn't there: %v", err)
	}
}

func TestAnIssuedDocumentCannotChangeWhoeverAsks(t *testing.T) {
	t.Parallel()
	pool, db := filled(t)
	if err := as(t.Context(), pool, tenantA, "UPDATE invoices SET subject = 'a draft may'", issue); err != nil {
		t.Fatal(err)
	}
	owner, err := pgxpool.New(t.Context(), db.OwnerURL)
	if err != nil {
		t.Fatal(err)
	}
	defer owner.Close()
	for _, s := range []string{
		"UPDATE invoices SET subject = 'x'",
		"UPDATE invoices SET status = 'draft', number = NULL, issued_at = NULL",
		"DELETE FROM invoices",
		line(strings.Replace(one, "0001", "0002", 1)),
		"UPDATE invoice_lines SET amount = 1",
		"DELETE FROM invoice_lines",
		"INSERT INTO invoice_taxes (tenant_id, invoice_id, category, percent, taxable, tax) VALUES ('$tenant', '" + one + "', 'reduced', 8, 0, 0)",
		"UPDATE invoice_taxes SET tax = 0",
		"DELETE FROM invoice_taxes",
		"DELETE FROM invoice_corrections",
	} {
		if err := as(t.Context(), owner, tenantA, s); state(err) != "23001" {
			t.Errorf("the owner: %s: %v", s, err)
		}
		// The service is refused by the trigger, or has not even the right.
		if err := as(t.Context(), pool, tenantA, s); state(err) != "23001" && state(err) != "42501" {
			t.Errorf("the service: %s: %v", s, err)
		}
	}
	// The other tenant's is still a draft.
	if err := as(t.Context(), pool, tenantB, "UPDATE invoices SET subject = 'x'", "DELETE FROM invoice_taxes", "DELETE FROM invoice_corrections", "DELETE FROM invoice_lines", "DELETE FROM invoices"); err != nil {
		t.Error(err)
	}
}

func TestTwoSegmentsOfAChargeCannotOverlapInBothTimes(t *testing.T) {
	t.Parallel()
	pool, _ := filled(t)
	id := func(n int) string { return fmt.Sprintf("%s%d", one[:len(one)-1], n) }
	if err := as(t.Context(), pool, tenantA, segment(id(2), "2026-06-01", "2026-07-01", "2026-05-01")); state(err) != "23P01" {
		t.Errorf("an overlap in both times: %v", err)
	}
	// What is no longer believed makes room for what is.
	if err := as(
		t.Context(), pool, tenantA, "UPDATE segments SET recorded_until = '2026-05-01'",
		segment(id(3), "2026-04-01", "2026-06-01", "2026-05-01"), segment(id(4), "2026-06-01", "infinity", "2026-05-01"),
	); err != nil {
		t.Error(err)
	}
	if err := as(t.Context(), pool, tenantA, segment(id(5), "2026-05-31", "2026-06-02", "2026-04-15")); state(err) != "23P01" {
		t.Errorf("an overlap with what was believed: %v", err)
	}
	if err := as(t.Context(), pool, tenantA, segment(id(6), "2026-06-01", "2026-06-01", "2026-04-15")); state(err) != "23514" {
		t.Errorf("a segment without a day: %v", err)
	}
}
