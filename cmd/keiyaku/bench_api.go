package main

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"net/http"
	"os"
	"os/exec"
	"slices"
	"sync"
	"time"

	"github.com/jackc/pgx/v5"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/postgres"
	"keiyaku/internal/store"
)

// benchAPICommand sends reads and changes over HTTP to a server process, at rest and while a bill run goes on, beside a handler that does one bare look-up.
type benchAPICommand struct {
	Contracts int           `default:"20000" help:"How many contracts the book has, at least."`
	Clients   int           `default:"8" help:"How many clients ask at once."`
	Time      time.Duration `default:"10s" help:"How long each of the three is measured."`
	Changes   int           `default:"10" help:"Of a hundred requests so many change a contract."`
	Workers   int           `default:"1" help:"How many worker processes work on the bill run."`
	Told      int           `default:"200" help:"How many different contracts there are, told through the API; the others are copies of them."`
	JSON      bool          `help:"Print the figures as JSON." name:"json"`
}

// benchAPIReport is what the bench prints.
type benchAPIReport struct {
	Contracts int `json:"contracts"`
	Clients   int `json:"clients"`
	// Lookup is the bare handler; Idle and DuringRun are the mix at rest and while a bill run goes on.
	Lookup    benchPace            `json:"lookup"`
	Idle      map[string]benchPace `json:"idle"`
	DuringRun map[string]benchPace `json:"during_run"`
	// RunWent tells how long the bill run took beside the requests; the requests that came after it aren't measured.
	RunWent float64 `json:"run_s"`
	// Ratio is the p99 of reads at rest by that of the bare look-up; Starved that of reads during the run by that at rest.
	Ratio   float64 `json:"ratio"`
	Starved float64 `json:"starved"`
}

// benchPace is how long requests of one sort took.
type benchPace struct {
	Requests  int     `json:"requests"`
	P50Ms     float64 `json:"p50_ms"`
	P99Ms     float64 `json:"p99_ms"`
	PerSecond float64 `json:"per_second"`
}

// Run measures, and prints what it measured.
func (c *benchAPICommand) Run(ctx context.Context) error {
	var report benchAPIReport
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
	fmt.Printf("%d contracts, %d clients\n\n%-28s %10s %10s %10s %12s\n", report.Contracts, report.Clients, "", "requests", "p50 ms", "p99 ms", "a second")
	row := func(name string, p benchPace) {
		fmt.Printf("%-28s %10d %10.1f %10.1f %12.0f\n", name, p.Requests, p.P50Ms, p.P99Ms, p.PerSecond)
	}
	row("a bare look-up", report.Lookup)
	for _, part := range []struct {
		name  string
		paces map[string]benchPace
	}{{"at rest", report.Idle}, {"during a bill run", report.DuringRun}} {
		fmt.Println(part.name)
		for _, name := range append(slices.Clone(benchRequests), "reads", "changes") {
			row("  "+name, part.paces[name])
		}
	}
	fmt.Printf("\nratio (p99 of reads ÷ of the bare look-up) %.1f, during a bill run of %.0f s by %d workers %.1f times that at rest\n", report.Ratio, report.RunWent, c.Workers, report.Starved)
	return nil
}

// benchRequests are the sorts of reads, each as often as any other.
var benchRequests = []string{"contract", "timeline", "invoices", "expected invoices", "contracts"}

// benchTarget is a contract that is asked for and changed.
type benchTarget struct{ contract, customer string }

// measureAPI is a book with a server process over it.
type measuredAPI struct {
	base, key string
	targets   []benchTarget
	today     civil.Date
	client    *http.Client
}

func (c *benchAPICommand) measure(ctx context.Context, b benchServer) (report benchAPIReport, err error) {
	report.Clients = c.Clients
	month := civil.MustParse("2026-04-01")
	book, err := tellBook(ctx, b, benchLives{month: month, months: 1}, c.Told, c.Contracts)
	if err != nil {
		return report, err
	}
	defer book.close(ctx)
	report.Contracts = book.contracts
	m := measuredAPI{key: book.key, today: month.AddMonths(1), client: &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: c.Clients}}}
	if m.targets, err = benchTargets(ctx, book.conn, book.tenant); err != nil {
		return report, err
	}
	server, base, err := startServing(ctx, b.url)
	if err != nil {
		return report, err
	}
	defer endWorkers([]*exec.Cmd{server})
	m.base = base
	if report.Lookup, err = c.bareLookups(ctx, b, m, book.tenant); err != nil {
		return report, err
	}
	over := func() bool { return false }
	if report.Idle, err = c.mix(ctx, m, over); err != nil {
		return report, err
	}
	workers, err := startWorkers(ctx, b.url, c.Workers)
	if err != nil {
		return report, err
	}
	defer endWorkers(workers)
	var went sync.WaitGroup
	ended := make(chan struct{})
	var runErr error
	went.Go(func() {
		defer close(ended)
		report.RunWent, _, runErr = runToEnd(ctx, book.client, object{"up_to": month.LastOfMonth().String()})
	})
	report.DuringRun, err = c.mix(ctx, m, func() bool {
		select {
		case <-ended:
			return true
		default:
			return false
		}
	})
	went.Wait()
	if err := errors.Join(err, runErr); err != nil {
		return report, err
	}
	report.Ratio = report.Idle["reads"].P99Ms / report.Lookup.P99Ms
	report.Starved = report.DuringRun["reads"].P99Ms / report.Idle["reads"].P99Ms
	return report, nil
}

// benchTargets are some thousand contracts of a book that can be changed.
func benchTargets(ctx context.Context, conn *pgx.Conn, tenant store.ID) ([]benchTarget, error) {
	rows, err := conn.Query(ctx, "SELECT id::text, customer_id::text FROM contracts WHERE tenant_id = $1 ORDER BY id LIMIT 5000", tenant)
	if err != nil {
		return nil, err
	}
	return pgx.CollectRows(rows, func(row pgx.CollectableRow) (t benchTarget, err error) {
		err = row.Scan(&t.contract, &t.customer)
		return t, err
	})
}

// startServing starts a server process and gives where it answers.
func startServing(ctx context.Context, url string) (*exec.Cmd, string, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, "", err
	}
	addr := l.Addr().String()
	if err := l.Close(); err != nil {
		return nil, "", err
	}
	program, err := os.Executable()
	if err != nil {
		return nil, "", err
	}
	server := exec.CommandContext(ctx, program, "serve", "--addr="+addr, "--no-jobs", "--log-level=error")
	server.Env, server.Stderr = append(os.Environ(), "KEIYAKU_DATABASE_URL="+url), os.Stderr
	if err := server.Start(); err != nil {
		return nil, "", err
	}
	for begin := time.Now(); time.Since(begin) < 15*time.Second; time.Sleep(20 * time.Millisecond) {
		if answer, err := http.Get("http://" + addr + "/readyz"); err == nil {
			_ = answer.Body.Close()
			if answer.StatusCode == http.StatusOK {
				return server, "http://" + addr, nil
			}
		}
	}
	endWorkers([]*exec.Cmd{server})
	return nil, "", errors.New("the server isn't ready after 15 s")
}

// bareLookups measures a handler of our own process that reads one contract's row by its key and answers with its number.
func (c *benchAPICommand) bareLookups(ctx context.Context, b benchServer, m measuredAPI, tenant store.ID) (benchPace, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return benchPace{}, err
	}
	server := &http.Server{ReadHeaderTimeout: time.Second, Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var number string
		err := pgx.BeginFunc(r.Context(), b.app.pool, func(tx pgx.Tx) error {
			if _, err := tx.Exec(r.Context(), "SELECT set_config('app.tenant_id', $1, true)", string(tenant)); err != nil {
				return err
			}
			return tx.QueryRow(r.Context(), "SELECT number FROM contracts WHERE tenant_id = $1 AND id = $2", string(tenant), r.URL.Query().Get("id")).Scan(&number)
		})
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		_, _ = io.WriteString(w, number)
	})}
	go func() { _ = server.Serve(l) }()
	defer server.Close()
	paces, err := c.drive(ctx, func() bool { return false }, func(r *rand.Rand) (string, error) {
		t := m.targets[r.IntN(len(m.targets))]
		_, _, err := m.send(ctx, http.MethodGet, "http://"+l.Addr().String()+"/?id="+t.contract, nil, "")
		return "lookup", err
	})
	return paces["lookup"], err
}

// mix measures reads of all sorts and changes until their time is over, or something else is.
func (c *benchAPICommand) mix(ctx context.Context, m measuredAPI, over func() bool) (map[string]benchPace, error) {
	return c.drive(ctx, over, func(r *rand.Rand) (string, error) {
		t := m.targets[r.IntN(len(m.targets))]
		if r.IntN(100) < c.Changes {
			return "changes", m.change(ctx, t, r)
		}
		what := benchRequests[r.IntN(len(benchRequests))]
		path := map[string]string{
			"contract": "/v1/contracts/" + t.contract, "timeline": "/v1/customers/" + t.customer + "/timeline", "invoices": "/v1/invoices?customer_id=" + t.customer,
			"expected invoices": "/v1/contracts/" + t.contract + "/expected-invoices", "contracts": "/v1/contracts?limit=50&customer_id=" + t.customer,
		}[what]
		_, _, err := m.send(ctx, http.MethodGet, m.base+path, nil, "")
		return what, err
	})
}

// change reserves a discount for a day ahead; somebody else's change in between is read and tried again.
func (m measuredAPI) change(ctx context.Context, t benchTarget, r *rand.Rand) error {
	for {
		_, etag, err := m.send(ctx, http.MethodGet, m.base+"/v1/contracts/"+t.contract, nil, "")
		if err != nil {
			return err
		}
		on := m.today.AddDays(1 + r.IntN(300))
		status, _, err := m.send(ctx, http.MethodPost, m.base+"/v1/contracts/"+t.contract+"/changes", object{
			"effective_on": on.String(), "on_conflict": "keep",
			"operations": []object{{"op": "add_discount", "target": object{"scope": "contract"}, "kind": "percent", "value": "1", "end_on": on.AddDays(30).String(), "name": "キャンペーン"}},
		}, etag)
		if status != http.StatusPreconditionFailed {
			return err
		}
	}
}

func (m measuredAPI) send(ctx context.Context, method, url string, body any, match string) (status int, etag string, err error) {
	text, err := json.Marshal(body)
	if err != nil {
		return 0, "", err
	}
	if body == nil {
		text = nil
	}
	request, err := http.NewRequestWithContext(ctx, method, url, bytes.NewReader(text))
	if err != nil {
		return 0, "", err
	}
	request.Header.Set("Authorization", "Bearer "+m.key)
	request.Header.Set("Content-Type", "application/json")
	if match != "" {
		request.Header.Set("If-Match", match)
	}
	answer, err := m.client.Do(request)
	if err != nil {
		return 0, "", err
	}
	defer answer.Body.Close()
	said, err := io.ReadAll(answer.Body)
	if err == nil && answer.StatusCode >= http.StatusBadRequest {
		err = fmt.Errorf("%s %s: %d %s", method, url, answer.StatusCode, said)
	}
	return answer.StatusCode, answer.Header.Get("ETag"), err
}

// drive lets clients send requests one after the other until their time is over, and gives how long each sort took, and all reads together.
func (c *benchAPICommand) drive(ctx context.Context, over func() bool, request func(*rand.Rand) (string, error)) (map[string]benchPace, error) {
	var mu sync.Mutex
	took := map[string][]time.Duration{}
	var group sync.WaitGroup
	failed := make([]error, c.Clients)
	begin := time.Now()
	for i := range c.Clients {
		group.Go(func() {
			r := rand.New(rand.NewPCG(2, uint64(i)))
			for time.Since(begin) < c.Time && !over() && ctx.Err() == nil {
				sent := time.Now()
				what, err := request(r)
				if err != nil {
					failed[i] = err
					return
				}
				mu.Lock()
				took[what] = append(took[what], time.Since(sent))
				if what != "changes" {
					took["reads"] = append(took["reads"], time.Since(sent))
				}
				mu.Unlock()
			}
		})
	}
	group.Wait()
	all := time.Since(begin).Seconds()
	out := map[string]benchPace{}
	for what, times := range took {
		slices.SortFunc(times, cmp.Compare[time.Duration])
		ms := func(share float64) float64 {
			return float64(times[min(len(times)-1, int(share*float64(len(times))))].Microseconds()) / 1000
		}
		out[what] = benchPace{Requests: len(times), P50Ms: ms(0.5), P99Ms: ms(0.99), PerSecond: float64(len(times)) / all}
	}
	return out, errors.Join(failed...)
}
