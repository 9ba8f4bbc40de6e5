package main

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"os"
	"slices"
	"time"

	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/postgres"
	"keiyaku/internal/store"
)

// benchSimulationCommand simulates the months to come of a synthetic book by worker processes, beside the engine alone over as many bill runs.
type benchSimulationCommand struct {
	Contracts int    `default:"100000" help:"How many contracts the book has, at least."`
	Months    int    `default:"12" help:"How many months are simulated."`
	Workers   int    `default:"1" help:"How many worker processes share a simulation."`
	Told      int    `default:"400" help:"How many different contracts there are, told through the API; the others are copies of them."`
	Dir       string `help:"Where the database is made and kept afterwards, to be looked at; without it, it is thrown away." type:"path"`
	JSON      bool   `help:"Print the figures as JSON." name:"json"`
}

// benchSimulationReport is what the bench prints.
type benchSimulationReport struct {
	Contracts int     `json:"contracts"`
	Accounts  int     `json:"accounts"`
	Months    int     `json:"months"`
	Workers   int     `json:"workers"`
	LoadS     float64 `json:"load_s"`
	// ForecastS is without hypotheses, TaxS with another tax, for which every account is planned twice, and AllS with other rates of begun periods too, for which every
	// contract is folded twice.
	ForecastS  float64 `json:"forecast_s"`
	TaxS       float64 `json:"tax_s"`
	AllS       float64 `json:"all_s"`
	Customers  int     `json:"customers"`
	Problems   int     `json:"problems"`
	EngineS    float64 `json:"engine_s"`
	Ratio      float64 `json:"ratio"`
	PeakRSSMiB float64 `json:"peak_rss_mib"`
}

// Run measures, and prints what it measured.
func (c *benchSimulationCommand) Run(ctx context.Context) error {
	var report benchSimulationReport
	err := onBenchServer(ctx, postgres.Options{DataDir: c.Dir, Settings: maps.Clone(largeSettings)}, func(b benchServer) (err error) {
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
	fmt.Printf("%d months, simulated by %d worker processes\n", report.Months, report.Workers)
	fmt.Printf("  the forecast                    %8.1f s\n  with another tax                %8.1f s\n  with other rates too            %8.1f s, %d customers affected, %d problems\n", report.ForecastS, report.TaxS, report.AllS, report.Customers, report.Problems)
	fmt.Printf("  peak memory of a worker         %8.0f MiB\n\n", report.PeakRSSMiB)
	fmt.Printf("the engine alone, %2d runs         %8.1f s, one core\nratio (with another tax ÷ engine) %8.2f\n", report.Months, report.EngineS, report.Ratio)
	return nil
}

func (c *benchSimulationCommand) measure(ctx context.Context, b benchServer) (report benchSimulationReport, err error) {
	report.Workers, report.Months = c.Workers, c.Months
	month := civil.MustParse("2026-04-01")
	begin := time.Now()
	book, err := tellBook(ctx, b, benchLives{month: month, months: 1, onlyBilled: true}, c.Told, c.Contracts)
	if err != nil {
		return report, err
	}
	defer book.close(ctx)
	report.Contracts, report.LoadS = book.contracts, time.Since(begin).Seconds()
	if report.Accounts, report.EngineS, err = engineMonthByMonth(ctx, b.app, book.tenant, month, c.Months); err != nil {
		return report, err
	}
	workers, err := startWorkers(ctx, b.url, c.Workers)
	if err != nil {
		return report, err
	}
	defer endWorkers(workers)
	tax := object{"kind": "tax", "category": "standard", "percent": "12", "effective_on": month.AddMonths(1).String()}
	rates := object{"kind": "rates", "start_rate": "full_price", "end_rate": "fixed_rate:0.5"}
	for _, s := range []struct {
		hypotheses []object
		seconds    *float64
	}{{nil, &report.ForecastS}, {[]object{tax}, &report.TaxS}, {[]object{tax, rates}, &report.AllS}} {
		request := object{"name": "bench", "months": c.Months}
		if s.hypotheses != nil {
			request["hypotheses"] = s.hypotheses
		}
		if *s.seconds, err = c.toEnd(ctx, book.client, request, &report); err != nil {
			return report, err
		}
	}
	report.Ratio = report.TaxS / report.EngineS
	for _, w := range workers {
		report.PeakRSSMiB = max(report.PeakRSSMiB, peakMiB(w.Process.Pid))
	}
	return report, nil
}

// toEnd asks for a simulation and follows it to its end, and gives how long that took.
func (c *benchSimulationCommand) toEnd(ctx context.Context, client benchClient, request object, report *benchSimulationReport) (seconds float64, err error) {
	var of struct {
		ID         string `json:"id"`
		Status     string `json:"status"`
		Problems   int    `json:"problems"`
		Currencies []struct {
			Customers int `json:"customers"`
		} `json:"currencies"`
	}
	begin := time.Now()
	if _, err := client.ask(ctx, http.MethodPost, "/v1/simulations", request, &of); err != nil {
		return 0, err
	}
	for of.Status != "finished" {
		time.Sleep(50 * time.Millisecond)
		if _, err := client.ask(ctx, http.MethodGet, "/v1/simulations/"+of.ID, nil, &of); err != nil {
			return 0, err
		}
	}
	report.Problems, report.Customers = of.Problems, 0
	for _, currency := range of.Currencies {
		report.Customers += currency.Customers
	}
	return time.Since(begin).Seconds(), nil
}

// engineMonthByMonth plans every account month by month, each month's documents being issued in memory before the next, and gives how many accounts there are and the seconds of
// billing.Plan.
func engineMonthByMonth(ctx context.Context, app *app, tenant store.ID, month civil.Date, months int) (accounts int, seconds float64, err error) {
	ids, err := store.Read(ctx, app.store, tenant, func(tx *store.Tx) ([]store.ID, error) { return tx.ListBilledAccounts(ctx, tenant) })
	if err != nil {
		return 0, 0, err
	}
	const together = 250
	for some := range slices.Chunk(ids, together) {
		_, err := store.Read(ctx, app.store, tenant, func(tx *store.Tx) (struct{}, error) {
			loaded, err := tx.LoadAccounts(ctx, some, false)
			if err != nil {
				return struct{}{}, err
			}
			settings, err := tx.BillingSettings(ctx)
			for _, a := range loaded {
				for n := range months {
					upTo := month.OnDay(n, 31)
					begin := time.Now()
					planned := billing.Plan(a.Account, settings, upTo)
					seconds += time.Since(begin).Seconds()
					a.RunThrough = upTo
					issueInMemory(&a.Account, planned.Documents)
				}
			}
			return struct{}{}, err
		})
		if err != nil {
			return 0, 0, err
		}
	}
	return len(ids), seconds, nil
}

// issueInMemory adds the rows of documents to the ledgers of an account's contracts.
func issueInMemory(a *billing.Account, documents []billing.Document) {
	for _, d := range documents {
		for i := range a.Contracts {
			c := &a.Contracts[i]
			own := d
			own.Lines = slices.DeleteFunc(slices.Clone(d.Lines), func(l billing.Line) bool { return l.ContractID != c.ID })
			if len(own.Lines) > 0 {
				c.Ledger = append(c.Ledger, own.Issue(store.NewID(), c.Ledger)...)
			}
		}
	}
}
