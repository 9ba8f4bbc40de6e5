package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"time"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/postgres"
	"keiyaku/internal/task"
)

// benchCloseCommand closes a day by worker processes in a large book, and in one of a tenth of its size in which as many contracts have something due: both take as
// long where what a day costs hangs on what is due, and not on the book.
type benchCloseCommand struct {
	Contracts int  `default:"20000" help:"How many contracts the book has, at least."`
	Due       int  `default:"1000" help:"How many of them have a reserved change on the day; at most a tenth."`
	Workers   int  `default:"2" help:"How many worker processes share the day."`
	Told      int  `default:"100" help:"How many different contracts there are in the small book, told through the API; the others are copies of them."`
	JSON      bool `help:"Print the figures as JSON." name:"json"`
}

// benchCloseReport is what the bench prints.
type benchCloseReport struct {
	Workers int            `json:"workers"`
	Small   benchClosedDay `json:"small"`
	Large   benchClosedDay `json:"large"`
	// Ratio is the seconds of a due contract in the large book by those in the small one.
	Ratio float64 `json:"ratio"`
}

// benchClosedDay is what one day took.
type benchClosedDay struct {
	Contracts  int     `json:"contracts"`
	Due        int     `json:"due"`
	Seconds    float64 `json:"seconds"`
	DuePerS    float64 `json:"due_per_second"`
	PeakRSSMiB float64 `json:"peak_rss_mib"`
}

// Run measures, and prints what it measured.
func (c *benchCloseCommand) Run(ctx context.Context) error {
	report := benchCloseReport{Workers: c.Workers}
	err := onBenchServer(ctx, postgres.Options{Settings: largeSettings}, func(b benchServer) (err error) {
		if report.Small, err = c.day(ctx, b, c.Contracts/10); err != nil {
			return err
		}
		report.Large, err = c.day(ctx, b, c.Contracts)
		return err
	})
	if err != nil {
		return err
	}
	report.Ratio = report.Small.DuePerS / report.Large.DuePerS
	if c.JSON {
		return json.NewEncoder(os.Stdout).Encode(report)
	}
	for _, d := range []benchClosedDay{report.Small, report.Large} {
		fmt.Printf("%8d contracts, %6d due: closed by %d worker processes in %6.1f s, %.0f a second, at most %.0f MiB each\n", d.Contracts, d.Due, c.Workers, d.Seconds, d.DuePerS, d.PeakRSSMiB)
	}
	fmt.Printf("ratio (time of a due contract, large ÷ small) %.2f\n", report.Ratio)
	return nil
}

// day makes a live tenant's book for whom the day has just turned, and closes it.
func (c *benchCloseCommand) day(ctx context.Context, b benchServer, contracts int) (out benchClosedDay, err error) {
	zone, err := time.LoadLocation("Asia/Tokyo")
	if err != nil {
		return out, err
	}
	today := civil.Of(wallClock(), zone)
	yesterday := today.AddDays(-1)
	month := yesterday.FirstOfMonth().AddMonths(-1)
	told := min(c.Told*contracts/(c.Contracts/10), contracts)
	book, err := tellBook(ctx, b, benchLives{month: month, due: max(1, told*c.Due/contracts), dueOn: today, until: yesterday}, told, contracts)
	if err != nil {
		return out, err
	}
	defer book.close(ctx)
	conn, id := book.conn, book.tenant
	out.Contracts = book.contracts
	workers, err := startWorkers(ctx, b.url, c.Workers)
	if err != nil {
		return out, err
	}
	defer endWorkers(workers)
	time.Sleep(3 * time.Second) // they look around first
	const due = "SELECT count(*) FROM contracts WHERE tenant_id = $1 AND next_day <= $2"
	if err := conn.QueryRow(ctx, due, id, today.Time()).Scan(&out.Due); err != nil {
		return out, err
	}
	// From here on the tenant lives by the calendar.
	if _, err := conn.Exec(ctx, "UPDATE tenants SET sandbox = false, clock_on = NULL WHERE id = $1", id); err != nil {
		return out, err
	}
	begin := time.Now()
	if _, err := b.app.jobs.Insert(ctx, task.Sweep{}, nil); err != nil {
		return out, err
	}
	for left := out.Due; left > 0; time.Sleep(20 * time.Millisecond) {
		if time.Since(begin) > time.Hour {
			return out, errors.New("the day isn't closed after an hour")
		}
		if err := conn.QueryRow(ctx, due, id, today.Time()).Scan(&left); err != nil {
			return out, err
		}
	}
	out.Seconds = time.Since(begin).Seconds()
	out.DuePerS = float64(out.Due) / out.Seconds
	for _, w := range workers {
		out.PeakRSSMiB = max(out.PeakRSSMiB, peakMiB(w.Process.Pid))
	}
	// The tenant takes no part in what is measured after it.
	_, err = conn.Exec(ctx, "UPDATE tenants SET sandbox = true, clock_on = $2 WHERE id = $1", id, today.Time())
	return out, err
}

func endWorkers(workers []*exec.Cmd) {
	for _, w := range workers {
		_ = w.Process.Kill()
		_ = w.Wait()
	}
}
