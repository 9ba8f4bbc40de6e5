package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"keiyaku/internal/postgres"
	"keiyaku/internal/store"
	"keiyaku/internal/testdb"
)

// firstRelease are requests as 0.1.0 made them, statement by statement, each one transaction: what still comes while the schema under it is migrated, and
// after that until the last of its processes has been replaced. Parameters are the tenant, a contract, its account, its customer, and an id of its own.
var firstRelease = map[string][]string{
	"reading a contract": {
		`SELECT tenant_id, id, number, customer_id, billing_account_id, currency, title, order_number, external_reference, draft, signed_on, start_on, version, recorded_at,
			ends_before, end_by, passed_through, next_day, billed_version, created_at, updated_at FROM contracts WHERE tenant_id = $1 AND id = $2`,
		`SELECT tenant_id, contract_id, change_id, seq, kind, status, effective_on, operations, request, contract_version, order_version, recorded_at, recorded_on,
			actor_kind, actor_id, actor_name, memo, external_reference, detail FROM change_events WHERE tenant_id = $1 AND contract_id = $2 ORDER BY contract_id, change_id, seq`,
		`SELECT tenant_id, id, contract_id, contract_item_id, charge_id, charge_code, charge_kind, item_id, effective_from, effective_until, recorded_from, planned,
			version_id, version, name, model, list_price, negotiated_price, quantity, currency, cycle_months, anchor, timing, start_rate, end_rate, change_policy,
			rounding, scale, tax_category, discounts FROM segments WHERE tenant_id = $1 AND contract_id = $2 AND recorded_until = 'infinity' ORDER BY charge_id, effective_from`,
	},
	"reading documents": {
		`SELECT i.tenant_id, i.id, i.customer_id, i.billing_account_id, i.kind, i.status, i.number, i.billing_date, i.due_date, i.currency, i.subtotal, i.tax, i.total, i.subject,
			i.notes, i.order_number, i.customer_name, i.addressee, i.registration_number, i.digest, i.version, i.created_at, i.updated_at, i.issued_at
			FROM invoices i WHERE i.tenant_id = $1 AND i.customer_id = $4 ORDER BY i.id DESC LIMIT 50`,
		`SELECT contract_id, charge_id, period_from, kind, segment_from, discount_id, account_id, currency, tax_category, tax_rate, seq, chain_id, amount, quantity, days,
			covers_from, covers_until, contract_version, invoice_id FROM ledger_rows WHERE tenant_id = $1 AND contract_id = $2`,
	},
	"recording a change": {
		`SELECT id FROM contracts WHERE tenant_id = $1 AND id = $2 FOR UPDATE`,
		`INSERT INTO audit_entries (tenant_id, id, actor_kind, actor_id, actor_name, action, entity_kind, entity_id, request_id, before, after)
			VALUES ($1, $5, 'system', NULL, 'load', 'load', 'contract', $2, NULL, NULL, '{}')`,
		`INSERT INTO timeline_entries (tenant_id, customer_id, id, kind, effective_on, recorded_at, executed_at, contract_id, change_id, document_id, billing_account_id,
			actor_kind, actor_id, actor_name, summary, memo, differences)
			VALUES ($1, $4, $5, 'change_applied', '2026-05-01', now(), NULL, $2, NULL, NULL, NULL, 'system', NULL, 'load', 'load', NULL, '[]')`,
		`UPDATE contracts SET updated_at = now() WHERE tenant_id = $1 AND id = $2`,
		`INSERT INTO idempotency_keys (tenant_id, principal_id, operation, key, request_digest, status, headers, body) VALUES ($1, $5, 'load', 'load', '\x00', 200, '{}', '\x')`,
	},
	"remaking a draft": {
		`SELECT id FROM billing_accounts WHERE tenant_id = $1 AND id = $3 ORDER BY id FOR UPDATE`,
		`INSERT INTO invoices (tenant_id, id, customer_id, billing_account_id, kind, status, billing_date, due_date, currency, subtotal, tax, total, digest, created_at, updated_at)
			VALUES ($1, $5, $4, $3, 'invoice', 'draft', '2031-01-31', '2031-02-28', 'JPY', 100, 10, 110, '\x00', now(), now())`,
		`INSERT INTO invoice_lines (tenant_id, invoice_id, id, position, contract_id, contract_number, contract_item_id, item_name, name, charge_id, charge_code, chain_id, kind,
			reason, period_from, period_until, segment_from, discount_id, shown_from, shown_until, covers_from, covers_until, days, quantity, unit_price, amount,
			tax_category, tax_rate, contract_version, explanation)
			VALUES ($1, $5, $5, 0, $2, 'C', NULL, 'item', 'name', $5, 'base', $5, 'recurring', 'regular', '2031-01-01', '2031-02-01', '2031-01-01', $5, '2031-01-01', '2031-02-01',
			'2031-01-01', '2031-02-01', 31, 1, 100, 100, 'standard', 10, 1, '{}')`,
		`INSERT INTO invoice_taxes (tenant_id, invoice_id, category, percent, taxable, tax) VALUES ($1, $5, 'standard', 10, 100, 10)`,
		`WITH lines AS (DELETE FROM invoice_lines l WHERE l.tenant_id = $1 AND l.invoice_id = $5), taxes AS (DELETE FROM invoice_taxes t WHERE t.tenant_id = $1 AND t.invoice_id = $5)
			DELETE FROM invoice_corrections c WHERE c.tenant_id = $1 AND c.invoice_id = $5`,
		`DELETE FROM invoices WHERE tenant_id = $1 AND id = $5 AND status <> 'issued'`,
		`UPDATE billing_accounts SET run_through = greatest(run_through, '2026-04-30'::date) WHERE tenant_id = $1 AND id = $3`,
	},
}

// TestMigratingUnderLoadFailsNoRequest migrates the first release's database while its requests go on, and lets them go on on the new schema: each succeeds, or
// does so the second time, and what they leave is whole.
func TestMigratingUnderLoadFailsNoRequest(t *testing.T) {
	t.Parallel()
	sql, err := os.ReadFile(filepath.Join("..", "..", "testdata", "upgrade", "0.1.0.sql"))
	if err != nil {
		t.Fatal(err)
	}
	db := testdb.Empty(t)
	owner, err := pgx.Connect(t.Context(), db.OwnerURL)
	if err != nil {
		t.Fatal(err)
	}
	defer owner.Close(context.WithoutCancel(t.Context()))
	if _, err := owner.PgConn().Exec(t.Context(), string(sql)).ReadAll(); err != nil {
		t.Fatalf("loading the dump: %v", err)
	}
	l := newOldLoad(t, db)
	const enough = 50
	l.start(8)
	for begin := time.Now(); l.sent() < 2*enough && time.Since(begin) < 30*time.Second; time.Sleep(50 * time.Millisecond) {
	}
	before := l.sent()
	begin := time.Now()
	migrate := keiyaku(t, []string{"KEIYAKU_OWNER_URL=" + db.OwnerURL}, "migrate")
	if err := migrate.Wait(); err != nil {
		t.Fatalf("migrating: %v\n%s", err, migrate.output)
	}
	took, during := time.Since(begin), l.sent()
	for begin := time.Now(); l.sent()-during < enough && time.Since(begin) < 30*time.Second; time.Sleep(50 * time.Millisecond) { // some wait before they are sent again
	}
	l.end()
	t.Logf("migrated in %s; %d requests before, %d meanwhile, %d after; %d were sent again; the longest took %s", took.Round(time.Millisecond), before, during-before, l.sent()-during, l.again, l.longest.Round(time.Millisecond))
	if len(l.failed) > 0 {
		t.Errorf("%d requests failed twice, the first: %s", len(l.failed), l.failed[0])
	}
	if before < enough || during == before || l.sent()-during < enough {
		t.Error("that was no load")
	}
	verified(t, db.AppURL)
}

// oldLoad sends the first release's requests.
type oldLoad struct {
	t       *testing.T
	pool    *pgxpool.Pool
	tenant  string
	targets [][3]any
	stop    chan struct{}
	group   sync.WaitGroup

	mu      sync.Mutex
	n       int
	again   int
	longest time.Duration
	failed  []string
}

func newOldLoad(t *testing.T, db *testdb.DB) *oldLoad {
	t.Helper()
	l := &oldLoad{t: t, stop: make(chan struct{})}
	var err error
	if l.pool, err = postgres.NewPool(t.Context(), db.AppURL, postgres.PoolOptions{MaxConns: 8}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(l.pool.Close)
	if err := l.pool.QueryRow(t.Context(), "SELECT id::text FROM tenants").Scan(&l.tenant); err != nil {
		t.Fatal(err)
	}
	err = pgx.BeginFunc(t.Context(), l.pool, func(tx pgx.Tx) error {
		if _, err := tx.Exec(t.Context(), "SELECT set_config('app.tenant_id', $1, true)", l.tenant); err != nil {
			return err
		}
		rows, err := tx.Query(t.Context(), "SELECT id::text, billing_account_id::text, customer_id::text FROM contracts WHERE signed_on IS NOT NULL ORDER BY id")
		if err != nil {
			return err
		}
		l.targets, err = pgx.CollectRows(rows, func(row pgx.CollectableRow) (out [3]any, err error) {
			values, err := row.Values()
			copy(out[:], values)
			return out, err
		})
		return err
	})
	if err != nil || len(l.targets) == 0 {
		t.Fatalf("the dump's contracts: %d, %v", len(l.targets), err)
	}
	return l
}

func (l *oldLoad) start(clients int) {
	for i := range clients {
		l.group.Go(func() {
			names := slices.Sorted(func(yield func(string) bool) {
				for name := range firstRelease {
					if !yield(name) {
						return
					}
				}
			})
			for n := i; ; n++ {
				select {
				case <-l.stop:
					return
				default:
				}
				name, target := names[n%len(names)], l.targets[n%len(l.targets)]
				begin := time.Now()
				err := l.request(name, target)
				if err != nil {
					time.Sleep(time.Second) // as the answer's Retry-After says
					l.mu.Lock()
					l.again++
					l.mu.Unlock()
					err = l.request(name, target)
				}
				l.mu.Lock()
				l.n++
				l.longest = max(l.longest, time.Since(begin))
				if err != nil {
					l.failed = append(l.failed, fmt.Sprintf("%s: %v", name, err))
				}
				l.mu.Unlock()
			}
		})
	}
}

func (l *oldLoad) end() {
	close(l.stop)
	l.group.Wait()
}

func (l *oldLoad) sent() int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.n
}

var aParameter = regexp.MustCompile(`\$([1-5])`)

func (l *oldLoad) request(name string, target [3]any) error {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(l.t.Context()), 30*time.Second)
	defer cancel()
	return pgx.BeginFunc(ctx, l.pool, func(tx pgx.Tx) error {
		if _, err := tx.Exec(ctx, "SELECT set_config('app.tenant_id', $1, true)", l.tenant); err != nil {
			return err
		}
		values := []any{l.tenant, target[0], target[1], target[2], string(store.NewID())}
		for _, sql := range firstRelease[name] {
			// The statements take some of the values, and the driver wants all that are sent to be taken.
			var args []any
			sql = aParameter.ReplaceAllStringFunc(sql, func(p string) string {
				args = append(args, values[p[1]-'1'])
				return fmt.Sprintf("$%d::text::uuid", len(args))
			})
			if _, err := tx.Exec(ctx, sql, args...); err != nil {
				return err
			}
		}
		return nil
	})
}
