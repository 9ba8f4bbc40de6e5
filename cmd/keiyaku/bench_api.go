package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"net/http"
	"os"
	"os/exec"
	"slices"
	"sync"
	"time"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/postgres"
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

func (c *benchAPICommand) clients() benchClients { return benchClients{c.Clients, c.Time} }

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
	if report.Lookup, err = c.clients().bareLookups(ctx, b, m, book.tenant); err != nil {
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

// mix measures reads of all sorts and changes until their time is over, or something else is.
func (c *benchAPICommand) mix(ctx context.Context, m measuredAPI, over func() bool) (map[string]benchPace, error) {
	return c.clients().drive(ctx, over, func(r *rand.Rand) (string, error) {
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
