package architecture_test

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"

	"keiyaku/internal/store"
	"keiyaku/internal/testdb"
)

// lookups are the queries by which a shard of a run reaches open documents, with what they are asked with: the tenant, and the ids of accounts or documents.
var lookups = map[string]string{
	"listOpenInvoices":     "accounts, tenant",
	"listDraftsOfAccounts": "accounts, tenant, '9999-12-31'",
	"listInvoicesByID":     "tenant, documents",
	"listToIssue":          "tenant, documents",
	"appendLedgerOf":       "tenant, documents",
	"issueInvoices":        "NULL, '{}', now(), tenant, documents, numbers",
}

// openBook makes a tenant's accounts, each with a document that is issued, and, once the database has counted them, each with a draft too: a run's own rows, which
// no statistics know of yet.
const openBook = `
INSERT INTO tenants (id, time_zone, sandbox) VALUES (%[1]s, 'Asia/Tokyo', false);
INSERT INTO customers (tenant_id, id, code, name, created_at, updated_at) SELECT %[1]s, id('customer', n), 'C-' || n, 'x', now(), now() FROM generate_series(1, %[2]d) n;
INSERT INTO billing_accounts (tenant_id, id, customer_id, name, addressee, currency, tax_mode, payment_method, payment_days, delivery, created_at, updated_at)
    SELECT %[1]s, id('account', n), id('customer', n), 'x', '{x}', 'JPY', 'exclusive', 'bank_transfer', 30, 'email', now(), now() FROM generate_series(1, %[2]d) n;
INSERT INTO invoices (tenant_id, id, customer_id, billing_account_id, kind, status, number, billing_date, due_date, currency, subtotal, tax, total, digest, tax_mode, created_at, updated_at, issued_at)
    SELECT %[1]s, id('issued', n), id('customer', n), id('account', n), 'invoice', 'issued', 'I-' || n, '2026-03-31', '2026-04-30', 'JPY', 1, 0, 1, '', 'exclusive', now(), now(), now()
    FROM generate_series(1, %[2]d) n;
ANALYZE;
INSERT INTO invoices (tenant_id, id, customer_id, billing_account_id, kind, status, billing_date, due_date, currency, subtotal, tax, total, digest, tax_mode, created_at, updated_at)
    SELECT %[1]s, id('draft', n), id('customer', n), id('account', n), 'invoice', 'draft', '2026-04-30', '2026-05-31', 'JPY', 1, 0, 1, '', 'exclusive', now(), now() FROM generate_series(1, %[2]d) n;
`

// A shard reads its own rows: however many drafts others have made since the database last counted them, none of its queries sifts those.
func TestAShardReadsItsOwnRows(t *testing.T) {
	t.Parallel()
	const accounts, asked = 4000, 25
	ctx := t.Context()
	db := testdb.New(t)
	tenant := fmt.Sprintf("'%s'::uuid", store.NewID())
	owner, err := pgx.Connect(ctx, db.OwnerURL)
	if err != nil {
		t.Fatal(err)
	}
	defer owner.Close(context.Background())
	must := func(conn *pgx.Conn, sql string) {
		t.Helper()
		if _, err := conn.PgConn().Exec(ctx, sql).ReadAll(); err != nil {
			t.Fatalf("%s: %v", sql, err)
		}
	}
	set := fmt.Sprintf("SELECT set_config('app.tenant_id', %s::text, false);", tenant)
	must(owner, set+`CREATE FUNCTION id(kind text, n bigint) RETURNS uuid IMMUTABLE LANGUAGE sql AS $$ SELECT md5(kind || n)::uuid $$;`+fmt.Sprintf(openBook, tenant, accounts))

	conn, err := db.Pool(t, store.Prepare).Acquire(ctx)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Release()
	must(conn.Conn(), set)
	of := func(what string) (array string) {
		if err := owner.QueryRow(ctx, fmt.Sprintf("SELECT quote_literal(array_agg(%s)::text) FROM generate_series(1, %d) n", what, asked)).Scan(&array); err != nil {
			t.Fatal(err)
		}
		return array
	}
	values := strings.NewReplacer("tenant", tenant, "accounts", of("id('account', n)"), "documents", of("id('draft', n)"), "numbers", of("'N-' || n"))
	// reads is how many rows a query reads that it doesn't keep.
	reads := func(name, sql, with string) (sifted float64, plan []byte) {
		must(conn.Conn(), "PREPARE q AS "+sql)
		results, err := conn.Conn().PgConn().Exec(ctx, "BEGIN; EXPLAIN (ANALYZE, FORMAT JSON) EXECUTE q("+values.Replace(with)+"); ROLLBACK").ReadAll()
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		plan = results[1].Rows[0][0]
		var explained []struct{ Plan planNode }
		if err := json.Unmarshal(plan, &explained); err != nil {
			t.Fatal(err)
		}
		must(conn.Conn(), "DEALLOCATE q")
		return explained[0].Plan.sifted(), plan
	}
	all := generated(t)
	for name, with := range lookups {
		// They may be compared with each other.
		if sifted, plan := reads(name, all[name], with); sifted > asked*asked {
			t.Errorf("%s reads %.0f rows that are others'\n%s", name, sifted, plan)
		}
	}
	// What is looked for is found where it is.
	const joined = `SELECT id FROM invoices WHERE tenant_id = $1::uuid AND billing_account_id = ANY($2::uuid[]) AND status <> 'issued' AND kind <> 'cancellation'`
	if sifted, plan := reads("joined", joined, "tenant, accounts"); sifted < accounts-asked {
		t.Errorf("a query that sifts reads %.0f rows that are others'\n%s", sifted, plan)
	}
}

// planNode is a step of a plan that was executed.
type planNode struct {
	Loops    float64    `json:"Actual Loops"`
	Filtered float64    `json:"Rows Removed by Filter"`
	Unjoined float64    `json:"Rows Removed by Join Filter"`
	Plans    []planNode `json:"Plans"`
}

// sifted is how many rows were read and not kept.
func (n planNode) sifted() float64 {
	sum := n.Loops * (n.Filtered + n.Unjoined)
	for _, p := range n.Plans {
		sum += p.sifted()
	}
	return sum
}
