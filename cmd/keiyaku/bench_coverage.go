package main

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"

	"keiyaku/db"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/postgres"
	"keiyaku/internal/store"
)

// benchCoverageCommand bills a synthetic book for some months and asks for the coverage of the last of them and for its comparison with the one
// before, beside a bare count of the same rows of the ledger.
type benchCoverageCommand struct {
	Contracts int    `default:"100000" help:"How many contracts the book has."`
	Months    int    `default:"3" help:"How many months have been billed."`
	Times     int    `default:"3" help:"How often each is asked for; the median counts."`
	Dir       string `help:"Where the database is made and kept afterwards, to be looked at; without it, it is thrown away." type:"path"`
	JSON      bool   `help:"Print the figures as JSON." name:"json"`
}

// benchCoverageReport is what the bench prints.
type benchCoverageReport struct {
	Contracts     int     `json:"contracts"`
	LedgerRows    int     `json:"ledger_rows"`
	ChargeDays    int     `json:"charge_days"`
	Faults        int     `json:"faults_planted"`
	Findings      int     `json:"findings"`
	LoadS         float64 `json:"load_s"`
	CoverageMs    float64 `json:"coverage_ms"`
	DoneMs        float64 `json:"coverage_without_faults_ms"`
	SummaryMs     float64 `json:"comparison_summary_ms"`
	PageMs        float64 `json:"comparison_page_ms"`
	CountMs       float64 `json:"count_ms"`
	CoverageRatio float64 `json:"coverage_ratio"`
}

// Run measures, and prints what it measured.
func (c *benchCoverageCommand) Run(ctx context.Context) error {
	var report benchCoverageReport
	err := onBenchServer(ctx, postgres.Options{DataDir: c.Dir, Fast: true}, func(b benchServer) (err error) {
		report, err = c.measure(ctx, b.app, b.server)
		return err
	})
	if err != nil {
		return err
	}
	if c.JSON {
		return json.NewEncoder(os.Stdout).Encode(report)
	}
	fmt.Printf("%d contracts with %d rows in the ledger, loaded in %.1f s; over the API's handler\n\n", report.Contracts, report.LedgerRows, report.LoadS)
	fmt.Printf("coverage of a month, %d charge-days          %8.0f ms\nthe same with %d faults planted, %d findings  %8.0f ms\n", report.ChargeDays, report.DoneMs, report.Faults, report.Findings, report.CoverageMs)
	fmt.Printf("summary of its comparison                    %8.0f ms\na page of its comparison                     %8.0f ms\na bare count of the rows in the same run     %8.0f ms\n", report.SummaryMs, report.PageMs, report.CountMs)
	return nil
}

func (c *benchCoverageCommand) measure(ctx context.Context, app *app, server *postgres.Server) (report benchCoverageReport, err error) {
	book := makeBook(c.Contracts)
	month := book.today.FirstOfMonth()
	begin := time.Now()
	loaded, err := loadBook(ctx, app, server, book, func(conn *pgx.Conn, tenant store.ID) error { return billBook(ctx, conn, tenant, month, c.Months) })
	if err != nil {
		return report, err
	}
	defer loaded.conn.Close(context.WithoutCancel(ctx))
	report.Contracts, report.LoadS = c.Contracts, time.Since(begin).Seconds()

	var covered struct {
		Days     int `json:"charge_days"`
		Findings int `json:"findings"`
	}
	query := month.String()[:7]
	median := func(path string, into any) (float64, error) {
		var took []time.Duration
		for range c.Times + 1 {
			t, err := loaded.client.ask(ctx, http.MethodGet, path, nil, into)
			if err != nil {
				return 0, err
			}
			took = append(took, t)
		}
		return milliseconds(took[1:], 0.5), nil // the first warms the cache
	}
	if report.DoneMs, err = median("/v1/billing-coverage?month="+query, &covered); err != nil {
		return report, err
	}
	if report.ChargeDays = covered.Days; covered.Findings > 0 {
		return report, fmt.Errorf("%d findings in a book that is billed", covered.Findings)
	}
	var took []time.Duration
	bare := db.New(loaded.conn)
	for range c.Times + 1 {
		begin := time.Now()
		if report.LedgerRows, err = bare.CountLedgerOfMonth(ctx, db.CountLedgerOfMonthParams{TenantID: loaded.tenant, RowsFrom: month.AddMonths(-1), MonthUntil: month.AddMonths(1)}); err != nil {
			return report, err
		}
		took = append(took, time.Since(begin))
	}
	report.CountMs = milliseconds(took[1:], 0.5)
	if report.SummaryMs, err = median("/v1/billing-comparison/summary?month="+query, &struct{}{}); err != nil {
		return report, err
	}
	if report.PageMs, err = median("/v1/billing-comparison?limit=50&month="+query, &struct{}{}); err != nil {
		return report, err
	}
	if report.Faults, err = loseRows(ctx, loaded.conn, loaded.tenant, month); err != nil {
		return report, err
	}
	if report.CoverageMs, err = median("/v1/billing-coverage?month="+query, &covered); err != nil {
		return report, err
	}
	report.Findings, report.CoverageRatio = covered.Findings, report.CoverageMs/report.CountMs
	return report, nil
}

// billBook bills every charge of a book for some months up to one, as runs would have, with one charge in twenty raised in the last of them.
func billBook(ctx context.Context, conn *pgx.Conn, tenant store.ID, last civil.Date, months int) error {
	// What is billed in bulk goes past the triggers, which are for one document at a time.
	if _, err := conn.Exec(ctx, "SET session_replication_role = replica"); err != nil {
		return err
	}
	for n := range months {
		month := last.AddMonths(n + 1 - months)
		for _, sql := range []string{
			`INSERT INTO invoices (tenant_id, id, customer_id, billing_account_id, kind, status, number, billing_date, due_date, currency, subtotal, tax, total, digest, created_at, updated_at, issued_at)
				SELECT tenant_id, gen_random_uuid(), customer_id, id, 'invoice', 'issued', 'INV-' || $2::date || '-' || id, $2::date, $2::date, 'JPY', 0, 0, 0, '', now(), now(), now() FROM billing_accounts WHERE tenant_id = $1`,
			`INSERT INTO invoice_lines (tenant_id, invoice_id, id, position, contract_id, contract_number, contract_item_id, item_name, name, charge_id, charge_code, chain_id, kind, reason, period_from, period_until,
					segment_from, discount_id, shown_from, shown_until, covers_from, covers_until, days, quantity, unit_price, amount, tax_category, tax_rate, contract_version, explanation)
				SELECT s.tenant_id, i.id, gen_random_uuid(), 1, s.contract_id, c.number, s.contract_item_id, 'プラン', s.name, s.charge_id, s.charge_code, s.charge_id, 'recurring', 'regular', m.f, m.u, m.f,
					'00000000-0000-0000-0000-000000000000', m.f, m.u, m.f, m.u, m.u - m.f, 1, 1000, CASE WHEN $3::boolean AND hashtext(s.charge_id::text) % 20 = 0 THEN 1100 ELSE 1000 END, 'standard', 10, 1,
					jsonb_build_object('reason', 'regular', 'contract_version', 1)
				FROM segments s JOIN contracts c ON c.tenant_id = s.tenant_id AND c.id = s.contract_id
				JOIN invoices i ON i.tenant_id = s.tenant_id AND i.billing_account_id = c.billing_account_id AND i.billing_date = $2::date,
				LATERAL (SELECT $2::date AS f, ($2::date + interval '1 month')::date AS u) AS m WHERE s.tenant_id = $1`,
			`INSERT INTO ledger_rows (tenant_id, contract_id, charge_id, period_from, kind, segment_from, discount_id, account_id, currency, tax_category, tax_rate, seq, chain_id, amount, quantity, days, covers_from,
					covers_until, contract_version, invoice_id, line_id)
				SELECT l.tenant_id, l.contract_id, l.charge_id, l.period_from, l.kind, l.segment_from, l.discount_id, i.billing_account_id, 'JPY', l.tax_category, l.tax_rate, 1, l.chain_id, l.amount, 1, l.days, l.covers_from,
					l.covers_until, 1, l.invoice_id, l.id
				FROM invoices i JOIN invoice_lines l ON l.tenant_id = i.tenant_id AND l.invoice_id = i.id WHERE i.tenant_id = $1 AND i.billing_date = $2::date`,
			`INSERT INTO invoice_taxes (tenant_id, invoice_id, category, percent, taxable, tax)
				SELECT l.tenant_id, i.id, 'standard', 10, sum(l.amount), trunc(sum(l.amount) / 10) FROM invoices i JOIN invoice_lines l ON l.tenant_id = i.tenant_id AND l.invoice_id = i.id
				WHERE i.tenant_id = $1 AND i.billing_date = $2::date GROUP BY 1, 2`,
			`UPDATE invoices i SET subtotal = t.taxable, tax = t.tax, total = t.taxable + t.tax FROM invoice_taxes t
				WHERE t.tenant_id = i.tenant_id AND t.invoice_id = i.id AND i.tenant_id = $1 AND i.billing_date = $2::date`,
			`INSERT INTO contract_accounts (tenant_id, contract_id, account_id, recorded_at) SELECT tenant_id, id, billing_account_id, now() FROM contracts WHERE tenant_id = $1 ON CONFLICT DO NOTHING`,
		} {
			args := []any{tenant, month, n == months-1}
			if _, err := conn.Exec(ctx, sql, args[:parameters(sql)]...); err != nil {
				return fmt.Errorf("billing %s: %w", month, err)
			}
		}
	}
	_, err := conn.Exec(ctx, "INSERT INTO bill_runs (tenant_id, id, status, up_to, actor_kind, actor_name, created_at) VALUES ($1, $2, 'finished', $3, 'system', 'bench', now())", tenant, store.NewID(), last)
	return err
}

// parameters is how many of $1 to $3 a statement has.
func parameters(sql string) int {
	for n := 3; n > 0; n-- {
		if strings.Contains(sql, "$"+strconv.Itoa(n)) {
			return n
		}
	}
	return 0
}

// loseRows takes rows of a month out of the ledger by hand, and says of how many charges.
func loseRows(ctx context.Context, conn *pgx.Conn, tenant store.ID, month civil.Date) (int, error) {
	tag, err := conn.Exec(ctx, `DELETE FROM ledger_rows r WHERE r.tenant_id = $1 AND r.segment_from = $2 AND r.charge_id IN
		(SELECT charge_id FROM ledger_rows WHERE tenant_id = $1 AND segment_from = $2 ORDER BY charge_id LIMIT 20)`, tenant, month)
	return int(tag.RowsAffected()), err
}
