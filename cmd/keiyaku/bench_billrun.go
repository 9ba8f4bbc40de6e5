package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"sync"
	"time"

	"github.com/jackc/pgx/v5"

	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/postgres"
	"keiyaku/internal/service/invoicing"
	"keiyaku/internal/store"
)

// benchBillRunCommand bills a month of a synthetic book by worker processes and issues all of it, beside the engine alone and beside writing the
// same rows by plain COPY as a role that no policy binds, into the same tables with all their keys and indexes.
type benchBillRunCommand struct {
	Contracts int    `default:"100000" help:"How many contracts the book has, at least."`
	Workers   int    `default:"2" help:"How many worker processes share the run; the limit is written over as many connections."`
	Months    int    `default:"1" help:"How many months have been billed before."`
	Told      int    `default:"400" help:"How many different contracts there are, told through the API; the others are copies of them."`
	Dir       string `help:"Where the database is made and kept afterwards, to be looked at; without it, it is thrown away." type:"path"`
	JSON      bool   `help:"Print the figures as JSON." name:"json"`

	Statements int `help:"Print so many of the statements that the run and the issue cost the database most; counting them costs a little itself."`
}

// benchBillRunReport is what the bench prints.
type benchBillRunReport struct {
	Contracts int `json:"contracts"`
	Accounts  int `json:"accounts"`
	Invoices  int `json:"invoices"`
	Lines     int `json:"lines"`
	Rows      int `json:"rows_written"`
	Workers   int `json:"workers"`

	LoadS  float64 `json:"load_s"`
	RunS   float64 `json:"run_s"`
	IssueS float64 `json:"issue_s"`
	// Seconds is the run and the issue.
	Seconds           float64 `json:"seconds"`
	InvoicesPerSecond float64 `json:"invoices_per_second"`
	PeakRSSMiB        float64 `json:"peak_rss_mib"`
	EngineS           float64 `json:"engine_s"`
	LimitS            float64 `json:"limit_s"`
	Ratio             float64 `json:"ratio"`

	RunStatements   []benchStatement `json:"run_statements,omitempty"`
	IssueStatements []benchStatement `json:"issue_statements,omitempty"`
}

// Run measures, and prints what it measured.
func (c *benchBillRunCommand) Run(ctx context.Context) error {
	var report benchBillRunReport
	settings := maps.Clone(largeSettings)
	if c.Statements > 0 {
		settings["shared_preload_libraries"] = statementsLibrary
	}
	err := onBenchServer(ctx, postgres.Options{DataDir: c.Dir, Settings: settings}, func(b benchServer) (err error) {
		report, err = c.measure(ctx, b)
		return err
	})
	if err != nil {
		return err
	}
	if c.JSON {
		return json.NewEncoder(os.Stdout).Encode(report)
	}
	fmt.Printf("%d contracts on %d accounts, loaded in %.0f s\n\n", report.Contracts, report.Accounts, report.LoadS)
	fmt.Printf("%d worker processes made %d invoices of %d lines (%d rows)\n", report.Workers, report.Invoices, report.Lines, report.Rows)
	fmt.Printf("  the run                         %8.1f s\n  issuing all of it               %8.1f s\n", report.RunS, report.IssueS)
	fmt.Printf("  together                        %8.1f s, %.0f invoices a second\n", report.Seconds, report.InvoicesPerSecond)
	fmt.Printf("  peak memory of a worker         %8.0f MiB\n\n", report.PeakRSSMiB)
	fmt.Printf("the engine alone, one core        %8.1f s\nthe same rows by plain COPY       %8.1f s, over %d connections\nratio (COPY ÷ run and issue)      %8.2f\n", report.EngineS, report.LimitS, report.Workers, report.Ratio)
	if c.Statements > 0 {
		return errors.Join(printStatements(os.Stdout, "the run", report.RunStatements), printStatements(os.Stdout, "issuing", report.IssueStatements))
	}
	return nil
}

func (c *benchBillRunCommand) measure(ctx context.Context, b benchServer) (report benchBillRunReport, err error) {
	report.Workers = c.Workers
	month := civil.MustParse("2026-04-01")
	begin := time.Now()
	book, err := tellBook(ctx, b, benchLives{month: month, months: c.Months, onlyBilled: true}, c.Told, c.Contracts)
	if err != nil {
		return report, err
	}
	defer book.close(ctx)
	report.Contracts = book.contracts
	report.LoadS = time.Since(begin).Seconds()
	upTo := month.LastOfMonth()
	if report.Accounts, report.EngineS, err = engineAlone(ctx, b.app, book.tenant, upTo); err != nil {
		return report, err
	}
	since := store.NewID()
	if err := c.bill(ctx, b, book, upTo, &report); err != nil {
		return report, err
	}
	if report.Lines, report.Rows, report.LimitS, err = writeAgain(ctx, b.server, book.conn, since, c.Workers); err != nil {
		return report, err
	}
	report.Seconds = report.RunS + report.IssueS
	report.InvoicesPerSecond, report.Ratio = float64(report.Invoices)/report.Seconds, report.LimitS/report.Seconds
	return report, nil
}

// billAtOnce bills and issues what is due up to a day, in this process.
func billAtOnce(ctx context.Context, app *app, tenant store.ID, upTo civil.Date) error {
	cmd := store.Command{TenantID: tenant, Actor: store.System}
	run, err := app.invoicing.CreateRun(ctx, cmd, invoicing.RunRequest{UpTo: upTo})
	if err != nil {
		return err
	}
	if err := app.invoicing.Complete(ctx, tenant, run.ID, 1); err != nil {
		return err
	}
	if run, err = app.invoicing.CreateRun(ctx, cmd, invoicing.RunRequest{Action: invoicing.ActionIssue, UpTo: upTo}); err != nil {
		return err
	}
	return app.invoicing.Complete(ctx, tenant, run.ID, 1)
}

// engineAlone plans every account once, and gives how many there are and the seconds of billing.Plan.
func engineAlone(ctx context.Context, app *app, tenant store.ID, upTo civil.Date) (accounts int, seconds float64, err error) {
	ids, err := store.Read(ctx, app.store, tenant, func(tx *store.Tx) ([]store.ID, error) { return tx.ListBilledAccounts(ctx, tenant) })
	if err != nil {
		return 0, 0, err
	}
	const together = 500
	for some := range slices.Chunk(ids, together) {
		_, err := store.Read(ctx, app.store, tenant, func(tx *store.Tx) (struct{}, error) {
			loaded, err := tx.LoadAccounts(ctx, some, false)
			if err != nil {
				return struct{}{}, err
			}
			settings, err := tx.BillingSettings(ctx)
			begin := time.Now()
			for _, a := range loaded {
				billing.Plan(a.Account, settings, upTo)
			}
			seconds += time.Since(begin).Seconds()
			return struct{}{}, err
		})
		if err != nil {
			return 0, 0, err
		}
	}
	return len(ids), seconds, nil
}

// bill runs the billing by worker processes and issues what it made.
func (c *benchBillRunCommand) bill(ctx context.Context, b benchServer, book toldBook, upTo civil.Date, report *benchBillRunReport) error {
	spent := func() ([]benchStatement, error) {
		if c.Statements == 0 {
			return nil, nil
		}
		return costliestStatements(ctx, book.conn, c.Statements)
	}
	if c.Statements > 0 {
		if err := countStatements(ctx, book.conn); err != nil {
			return err
		}
	}
	workers, err := startWorkers(ctx, b.url, c.Workers)
	if err != nil {
		return err
	}
	defer endWorkers(workers)
	if _, err := spent(); err != nil { // what came before the run
		return err
	}
	if report.RunS, _, err = runToEnd(ctx, book.client, object{"up_to": upTo.String()}); err != nil {
		return err
	}
	if report.RunStatements, err = spent(); err != nil {
		return err
	}
	if report.IssueS, report.Invoices, err = runToEnd(ctx, book.client, object{"up_to": upTo.String(), "action": "issue"}); err != nil {
		return err
	}
	if report.IssueStatements, err = spent(); err != nil {
		return err
	}
	for _, w := range workers {
		report.PeakRSSMiB = max(report.PeakRSSMiB, peakMiB(w.Process.Pid))
	}
	return nil
}

// runToEnd asks for a bill run and follows it to its end, and gives how long that took and how many documents it made or issued.
func runToEnd(ctx context.Context, client benchClient, request object) (seconds float64, documents int, err error) {
	var run struct {
		ID        string `json:"id"`
		Status    string `json:"status"`
		Errors    int    `json:"errors"`
		Documents int    `json:"documents"`
	}
	begin := time.Now()
	if _, err := client.ask(ctx, http.MethodPost, "/v1/bill-runs", request, &run); err != nil {
		return 0, 0, err
	}
	for run.Status != "finished" {
		if run.Status == "finished_with_errors" || run.Status == "cancelled" {
			return 0, 0, fmt.Errorf("the run is %s, with %d errors", run.Status, run.Errors)
		}
		time.Sleep(50 * time.Millisecond)
		if _, err := client.ask(ctx, http.MethodGet, "/v1/bill-runs/"+run.ID, nil, &run); err != nil {
			return 0, 0, err
		}
	}
	return time.Since(begin).Seconds(), run.Documents, nil
}

// startWorkers starts processes that work jobs on a database, but for the rendering of documents, which others do.
func startWorkers(ctx context.Context, url string, n int) ([]*exec.Cmd, error) {
	program, err := os.Executable()
	if err != nil {
		return nil, err
	}
	var out []*exec.Cmd
	for range n {
		w := exec.CommandContext(ctx, program, "worker", "--log-level=error", "--no-documents")
		w.Env = append(os.Environ(), "KEIYAKU_DATABASE_URL="+url)
		w.Stderr = os.Stderr
		if err := w.Start(); err != nil {
			return out, err
		}
		out = append(out, w)
	}
	return out, nil
}

var peakPattern = regexp.MustCompile(`VmHWM:\s+(\d+) kB`)

// peakMiB is the most memory that a process has had resident; 0 where the system doesn't say.
func peakMiB(pid int) float64 {
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		return 0
	}
	if m := peakPattern.FindSubmatch(status); m != nil {
		kib, _ := strconv.ParseFloat(string(m[1]), 64)
		return kib / 1024
	}
	return 0
}

// writtenTables are the tables that a run and its issue add rows to, in the order in which they refer to one another. The id of a row (or of its document) says
// when it was made, and which connection writes it: rows of one document are written over one.
var writtenTables = []struct{ name, id string }{
	{"invoices", "id"},
	{"invoice_lines", "invoice_id"},
	{"invoice_taxes", "invoice_id"},
	{"invoice_corrections", "invoice_id"},
	{"ledger_rows", "invoice_id"},
	{"invoice_documents_due", "invoice_id"},
	{"documents_in_advance", "invoice_id"},
	{"audit_entries", "id"},
	{"timeline_entries", "id"},
	{"events", "id"},
}

// writeAgain takes all that a run and its issue have added since an id was made out of the database, and writes the same rows by COPY over some
// connections, with keys and indexes but without policies and without our own triggers. It gives how many lines and rows there are, and the seconds.
func writeAgain(ctx context.Context, server *postgres.Server, conn *pgx.Conn, since store.ID, connections int) (lines, rows int, seconds float64, err error) {
	dir, err := os.MkdirTemp("", "keiyaku-bench-rows-")
	if err != nil {
		return 0, 0, 0, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	file := func(table string, part int) string { return filepath.Join(dir, fmt.Sprintf("%s-%d", table, part)) }
	columns := map[string]string{}
	for _, t := range writtenTables {
		where := fmt.Sprintf("%s >= '%s'", t.id, since)
		var list string
		var n int
		if err := conn.QueryRow(ctx, columnsQuery, t.name).Scan(&list); err != nil {
			return 0, 0, 0, err
		}
		columns[t.name] = list
		if err := conn.QueryRow(ctx, fmt.Sprintf("SELECT count(*) FROM %s WHERE %s", t.name, where)).Scan(&n); err != nil {
			return 0, 0, 0, err
		}
		rows += n
		if t.name == "invoice_lines" {
			lines = n
		}
		for part := range connections {
			sql := fmt.Sprintf("COPY (SELECT %s FROM %s WHERE %s AND abs(hashtext(%s::text)) %% %d = %d) TO STDOUT (FORMAT binary)", list, t.name, where, t.id, connections, part)
			if err := toFile(ctx, conn, sql, file(t.name, part)); err != nil {
				return 0, 0, 0, err
			}
		}
	}
	if err := clearWritten(ctx, conn, since); err != nil {
		return 0, 0, 0, err
	}
	begin := time.Now()
	var group sync.WaitGroup
	failed := make([]error, connections)
	for part := range connections {
		group.Go(func() {
			own, err := pgx.Connect(ctx, server.SuperuserURL("keiyaku"))
			if err != nil {
				failed[part] = err
				return
			}
			defer own.Close(context.WithoutCancel(ctx))
			for _, t := range writtenTables {
				if failed[part] = fromFile(ctx, own, fmt.Sprintf("COPY %s (%s) FROM STDIN (FORMAT binary)", t.name, columns[t.name]), file(t.name, part)); failed[part] != nil {
					return
				}
			}
		})
	}
	group.Wait()
	return lines, rows, time.Since(begin).Seconds(), errors.Join(failed...)
}

// clearWritten takes out what was written since an id was made, and lets the tables be written without our own triggers.
func clearWritten(ctx context.Context, conn *pgx.Conn, since store.ID) error {
	steps := []string{"SET session_replication_role = replica"}
	for _, t := range writtenTables {
		steps = append(steps, fmt.Sprintf("DELETE FROM %s WHERE %s >= '%s'", t.name, t.id, since), fmt.Sprintf("ALTER TABLE %s DISABLE TRIGGER USER", t.name))
	}
	for _, sql := range append(steps, "SET session_replication_role = origin", "VACUUM (ANALYZE)", "CHECKPOINT") {
		if _, err := conn.Exec(ctx, sql); err != nil {
			return err
		}
	}
	return nil
}

func toFile(ctx context.Context, conn *pgx.Conn, sql, path string) (err error) {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	w := bufio.NewWriterSize(f, 1<<20)
	if _, err := conn.PgConn().CopyTo(ctx, w, sql); err != nil {
		return err
	}
	return w.Flush()
}

func fromFile(ctx context.Context, conn *pgx.Conn, sql, path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	_, err = conn.PgConn().CopyFrom(ctx, bufio.NewReaderSize(f, 1<<20), sql)
	return err
}
