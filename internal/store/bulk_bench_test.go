package store_test

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/store"
	"keiyaku/internal/testdb"
)

func TestMain(m *testing.M) { testdb.Main(m) }

// The columns of a line, the widest of what a bill run writes, in the order of their values in lineOf.
var lineColumns = []string{
	"tenant_id", "invoice_id", "id", "position", "contract_id", "contract_number", "contract_item_id", "item_name", "name", "charge_id", "charge_code", "chain_id", "kind", "reason",
	"period_from", "period_until", "segment_from", "discount_id", "shown_from", "shown_until", "covers_from", "covers_until", "days", "quantity", "unit_price", "amount",
	"tax_category", "tax_rate", "contract_version", "explanation",
}

var lineTypes = []string{
	"uuid", "uuid", "uuid", "int4", "uuid", "text", "uuid", "text", "text", "uuid", "text", "uuid", "text", "text", "date", "date", "date", "uuid", "date", "date", "date", "date", "int4",
	"numeric", "numeric", "numeric", "text", "numeric", "int8", "jsonb",
}

// book is a tenant with a contract and invoices to write lines of.
type bulkBook struct {
	tenant, contract store.ID
	invoices         []store.ID
}

func makeBulkBook(b *testing.B, super *pgx.Conn, n int) bulkBook {
	b.Helper()
	ctx := b.Context()
	out := bulkBook{tenant: store.NewID(), contract: store.NewID()}
	customer, account := store.NewID(), store.NewID()
	exec := func(sql string, args ...any) {
		b.Helper()
		if _, err := super.Exec(ctx, sql, args...); err != nil {
			b.Fatal(err)
		}
	}
	for _, table := range []string{"customers", "billing_accounts", "contracts", "invoices", "invoice_lines"} {
		exec("ALTER TABLE " + table + " NO FORCE ROW LEVEL SECURITY") // no policy binds the owner then
	}
	exec("INSERT INTO tenants (id, time_zone) VALUES ($1, 'Asia/Tokyo')", out.tenant)
	exec("INSERT INTO customers (tenant_id, id, code, name, version, created_at, updated_at) VALUES ($1, $2, 'C', 'bench', 1, now(), now())", out.tenant, customer)
	exec(`INSERT INTO billing_accounts (tenant_id, id, customer_id, name, currency, tax_mode, payment_method, delivery, payment_months, payment_day, addressee, created_at, updated_at)
		VALUES ($1, $2, $3, 'bench', 'JPY', 'exclusive', 'bank_transfer', 'email', 1, 31, '{}', now(), now())`, out.tenant, account, customer)
	exec(`INSERT INTO contracts (tenant_id, id, number, customer_id, billing_account_id, currency, signed_on, start_on, recorded_at, passed_through, created_at, updated_at, first_customer_id, first_account_id)
		VALUES ($1, $2, 'C-1', $3, $4, 'JPY', '2026-04-01', '2026-04-01', now(), '2026-04-01', now(), now(), $3, $4)`, out.tenant, out.contract, customer, account)
	for range n {
		out.invoices = append(out.invoices, store.NewID())
	}
	exec(`INSERT INTO invoices (tenant_id, id, customer_id, billing_account_id, kind, status, billing_date, due_date, currency, subtotal, tax, total, digest, created_at, updated_at)
		SELECT $1, i, $2, $3, 'invoice', 'draft', DATE '2000-01-01' + (row_number() OVER ())::integer, '2040-01-01', 'JPY', 0, 0, 0, '', now(), now() FROM unnest($4::uuid[]) AS i`, out.tenant, customer, account, out.invoices)
	exec("VACUUM (ANALYZE) invoices, contracts")
	return out
}

const explanation = `{"reason": "regular", "rating": {"period": {"from": "2026-04-01", "until": "2026-05-01"}, "part": {"from": "2026-04-01", "until": "2026-05-01"}, "of_days": 30, "parts": [{"from": "2026-04-01", "until": "2026-05-01", "days": 30, "charge_code": "base", "version": 1, "model": "per_unit", "unit_price": "980", "list_price": "980", "quantity": "12"}], "rounding": "down", "scale": 0}, "contract_version": 1}`

// lines are rows of lines, three an invoice.
func (k bulkBook) lines(from, until int) [][]any {
	var out [][]any
	day, end := civil.MustParse("2026-04-01"), civil.MustParse("2026-05-01")
	for _, invoice := range k.invoices[from:until] {
		for position := range 3 {
			out = append(out, []any{
				k.tenant, invoice, store.NewID(), position, k.contract, "C-000001", store.NewID(), "スタンダードプラン", "月額利用料", store.NewID(), "base", store.NewID(), "recurring", "regular",
				day, end, day, store.NilID, day, end, day, end, 30, money.Int(12), money.Int(980), money.Int(11760), "standard", money.Int(10), 1, json.RawMessage(explanation),
			})
		}
	}
	return out
}

// asJSON is how rows are written by one parameter.
func asJSON(b *testing.B, rows [][]any) []byte {
	out := make([]map[string]any, len(rows))
	for i, r := range rows {
		out[i] = map[string]any{}
		for j, c := range lineColumns {
			out[i][c] = r[j]
		}
	}
	text, err := json.Marshal(out)
	if err != nil {
		b.Fatal(err)
	}
	return text
}

// BenchmarkBulkWrite writes lines of invoices in every way that is there, with all keys, indexes and triggers, a transaction for every 500 invoices:
// as the role of the service, which policies bind, and beside it by plain COPY as a role that they don't. The figures are rows a second, and how much of
// the plain COPY's that is.
func BenchmarkBulkWrite(b *testing.B) {
	ctx := context.Background()
	d := testdb.New(b)
	super, err := pgx.Connect(ctx, d.OwnerURL)
	if err != nil {
		b.Fatal(err)
	}
	defer super.Close(ctx)
	app, err := pgx.Connect(ctx, d.AppURL)
	if err != nil {
		b.Fatal(err)
	}
	defer app.Close(ctx)
	for _, c := range []*pgx.Conn{super, app} {
		if err := store.Prepare(ctx, c); err != nil {
			b.Fatal(err)
		}
	}
	const invoices, together = 20_000, 500
	book := makeBulkBook(b, super, invoices)
	list := strings.Join(lineColumns, ", ")
	var arrays, names []string
	for i, t := range lineTypes {
		arrays, names = append(arrays, fmt.Sprintf("$%d::%s[]", i+1, t)), append(names, "r."+lineColumns[i])
	}
	exec := func(tx pgx.Tx, sql string, args ...any) error {
		_, err := tx.Exec(ctx, sql, args...)
		return err
	}
	copied := func(tx pgx.Tx, table string, rows [][]any) error {
		_, err := tx.CopyFrom(ctx, pgx.Identifier{table}, lineColumns, pgx.CopyFromRows(rows))
		return err
	}
	var limit float64
	for _, way := range []struct {
		name  string
		conn  *pgx.Conn
		write func(tx pgx.Tx, rows [][]any) error
	}{
		{"COPY, no policy", super, func(tx pgx.Tx, rows [][]any) error { return copied(tx, "invoice_lines", rows) }},
		{"jsonb", app, func(tx pgx.Tx, rows [][]any) error {
			return exec(tx, "INSERT INTO invoice_lines ("+list+") SELECT "+strings.Join(names, ", ")+" FROM jsonb_populate_recordset(NULL::invoice_lines, $1::jsonb) AS r", asJSON(b, rows))
		}},
		{"json", app, func(tx pgx.Tx, rows [][]any) error {
			return exec(tx, "INSERT INTO invoice_lines ("+list+") SELECT "+strings.Join(names, ", ")+" FROM json_populate_recordset(NULL::invoice_lines, $1::json) AS r", asJSON(b, rows))
		}},
		{"unnest", app, func(tx pgx.Tx, rows [][]any) error {
			columns := make([]any, len(lineColumns))
			for j := range lineColumns {
				columns[j] = column(rows, j)
			}
			return exec(tx, "INSERT INTO invoice_lines ("+list+") SELECT * FROM unnest("+strings.Join(arrays, ", ")+")", columns...)
		}},
		{"temporary table", app, func(tx pgx.Tx, rows [][]any) error {
			if err := exec(tx, "CREATE TEMPORARY TABLE staged ON COMMIT DROP AS SELECT "+list+" FROM invoice_lines LIMIT 0"); err != nil {
				return err
			}
			if err := copied(tx, "staged", rows); err != nil {
				return err
			}
			return exec(tx, "INSERT INTO invoice_lines ("+list+") SELECT "+list+" FROM staged")
		}},
	} {
		b.Run(way.name, func(b *testing.B) {
			for b.Loop() {
				b.StopTimer()
				if _, err := super.Exec(ctx, "TRUNCATE invoice_lines CASCADE"); err != nil {
					b.Fatal(err)
				}
				b.StartTimer()
				begin, n := time.Now(), 0
				for from := 0; from < invoices; from += together {
					rows := book.lines(from, from+together)
					n += len(rows)
					err := pgx.BeginFunc(ctx, way.conn, func(tx pgx.Tx) error {
						if err := exec(tx, "SELECT set_config('app.tenant_id', $1, true)", string(book.tenant)); err != nil {
							return err
						}
						return way.write(tx, rows)
					})
					if err != nil {
						b.Fatal(err)
					}
				}
				rate := float64(n) / time.Since(begin).Seconds()
				if way.conn == super {
					limit = rate
				}
				b.ReportMetric(rate, "rows/s")
				b.ReportMetric(rate/limit, "of-COPY")
			}
		})
	}
}

func column(rows [][]any, j int) any {
	switch rows[0][j].(type) {
	case store.ID:
		return slice[store.ID](rows, j)
	case string:
		return slice[string](rows, j)
	case int:
		return slice[int](rows, j)
	case civil.Date:
		return slice[civil.Date](rows, j)
	case money.Amount:
		return slice[money.Amount](rows, j)
	case json.RawMessage:
		return slice[json.RawMessage](rows, j)
	}
	panic(fmt.Sprintf("%T", rows[0][j]))
}

func slice[T any](rows [][]any, j int) []T {
	out := make([]T, len(rows))
	for i, r := range rows {
		out[i] = r[j].(T)
	}
	return out
}
