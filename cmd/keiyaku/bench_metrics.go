package main

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"net/http"
	"os"
	"os/exec"
	"time"

	"github.com/jackc/pgx/v5"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/postgres"
	"keiyaku/internal/store"
)

// benchMetricsCommand reads the metrics of a large book over HTTP from a server process, each by itself, beside a handler that does one bare aggregate over the same movements.
type benchMetricsCommand struct {
	Contracts int           `default:"20000" help:"How many contracts the book has, at least."`
	Told      int           `default:"200" help:"How many different contracts there are, told through the API, with up to three years behind them; the others are copies of them."`
	Clients   int           `default:"1" help:"How many clients ask at once."`
	Time      time.Duration `default:"5s" help:"How long each sort of read is measured."`
	JSON      bool          `help:"Print the figures as JSON." name:"json"`
}

// benchMetricsReport is what the bench prints.
type benchMetricsReport struct {
	Contracts int `json:"contracts"`
	Movements int `json:"movements"`
	// RollUpSeconds is how long adding up all of the book took.
	RollUpSeconds float64 `json:"roll_up_seconds"`
	// Aggregate is the bare aggregate: the sum of all movements up to today.
	Aggregate benchPace         `json:"aggregate"`
	Reads     []benchMetricRead `json:"reads"`
}

// benchMetricRead is how long one metric took.
type benchMetricRead struct {
	Read string `json:"read"`
	benchPace
	// Ratio is its p99 by that of the bare aggregate.
	Ratio float64 `json:"ratio"`
}

// metricReads are what is read.
var metricReads = []struct{ name, path string }{
	{"dashboard", "/v1/dashboard"},
	{"cohorts, 36 × 36", "/v1/metrics/cohorts"},
	{"revenue today", "/v1/metrics/mrr"},
	{"movements, 36 months", "/v1/metrics/mrr-movements?from=2023-05&to=2026-04"},
	{"retention, 36 months", "/v1/metrics/retention?from=2023-05&to=2026-04"},
	{"revenue by item", "/v1/metrics/mrr?group_by=item"},
	{"a month's movements", "/v1/metrics/movements?from=2026-03-01&to=2026-03-31"},
	{"contracts of a day", "/v1/metrics/contracts"},
}

// Run measures, and prints what it measured.
func (c *benchMetricsCommand) Run(ctx context.Context) error {
	var report benchMetricsReport
	err := onBenchServer(ctx, postgres.Options{Settings: largeSettings}, func(b benchServer) (err error) {
		report, err = c.measure(ctx, b)
		return err
	})
	if err != nil {
		return err
	}
	if c.JSON {
		return json.NewEncoder(os.Stdout).Encode(report)
	}
	fmt.Printf("%d contracts, %d movements, added up in %.1f s\n\n%-28s %10s %10s %10s %10s\n", report.Contracts, report.Movements, report.RollUpSeconds, "", "requests", "p50 ms", "p99 ms", "÷ bare")
	row := func(name string, p benchPace, ratio float64) {
		fmt.Printf("%-28s %10d %10.1f %10.1f %10.2f\n", name, p.Requests, p.P50Ms, p.P99Ms, ratio)
	}
	row("a bare aggregate", report.Aggregate, 1)
	for _, r := range report.Reads {
		row(r.Read, r.benchPace, r.Ratio)
	}
	return nil
}

func (c *benchMetricsCommand) measure(ctx context.Context, b benchServer) (report benchMetricsReport, err error) {
	month := civil.MustParse("2026-04-01")
	book, err := tellBook(ctx, b, benchLives{month: month, months: 1, onlyBilled: true}, c.Told, c.Contracts)
	if err != nil {
		return report, err
	}
	defer book.close(ctx)
	report.Contracts = book.contracts
	if err := book.conn.QueryRow(ctx, "SELECT count(*) FROM mrr_movements WHERE tenant_id = $1", book.tenant).Scan(&report.Movements); err != nil {
		return report, err
	}
	begin := time.Now()
	if err := b.app.figures.RollUp(ctx, book.tenant); err != nil {
		return report, err
	}
	report.RollUpSeconds = time.Since(begin).Seconds()
	if err := billedYears(ctx, book.conn, book.tenant, month); err != nil {
		return report, err
	}
	server, base, err := startServing(ctx, b.url)
	if err != nil {
		return report, err
	}
	defer endWorkers([]*exec.Cmd{server})
	m := measuredAPI{base: base, key: book.key, client: &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: c.Clients}}}
	bare, end, err := bareAggregate(b, book.tenant)
	if err != nil {
		return report, err
	}
	defer end()
	if report.Aggregate, err = c.pace(ctx, m, bare); err != nil {
		return report, err
	}
	for _, read := range metricReads {
		p, err := c.pace(ctx, m, base+read.path)
		if err != nil {
			return report, err
		}
		report.Reads = append(report.Reads, benchMetricRead{read.name, p, p.P99Ms / report.Aggregate.P99Ms})
	}
	return report, nil
}

// pace measures one sort of request, after a fifth of its time to warm up.
func (c *benchMetricsCommand) pace(ctx context.Context, m measuredAPI, url string) (benchPace, error) {
	ask := func(*rand.Rand) (string, error) {
		_, _, err := m.send(ctx, http.MethodGet, url, nil, "")
		return "it", err
	}
	never := func() bool { return false }
	if _, err := (benchClients{c.Clients, c.Time / 5}).drive(ctx, never, ask); err != nil {
		return benchPace{}, err
	}
	paces, err := benchClients{c.Clients, c.Time}.drive(ctx, never, ask)
	return paces["it"], err
}

// billedYears puts three years of days into the sums of what was billed and collected, and of what is open: a book of copies has no documents of its own.
func billedYears(ctx context.Context, conn *pgx.Conn, tenant store.ID, month civil.Date) error {
	_, err := conn.Exec(ctx, `
		INSERT INTO billing_days (tenant_id, currency, kind, on_date, amount, documents)
		SELECT $1, 'JPY', k, d::date, 1000 + extract(day FROM d), 10 FROM unnest(ARRAY['billed', 'credited', 'cancelled', 'collected', 'refunded', 'open']) AS k,
			generate_series($2::date - 1095, $2::date + 60, interval '1 day') AS d
		ON CONFLICT DO NOTHING`, tenant, month.Time())
	if err != nil {
		return err
	}
	_, err = conn.Exec(ctx, "ANALYZE mrr_movements, mrr_days, mrr_cohorts, mrr_windows, billing_days")
	return err
}

// bareAggregate adds up all movements.
func bareAggregate(b benchServer, tenant store.ID) (base string, end func(), err error) {
	return bareHandler(b, tenant, func(ctx context.Context, tx pgx.Tx, _ *http.Request) (sum string, err error) {
		err = tx.QueryRow(ctx, "SELECT coalesce(sum(amount), 0)::text FROM mrr_movements WHERE tenant_id = $1 AND on_date <= '2026-05-01'", string(tenant)).Scan(&sum)
		return sum, err
	})
}
