package main

import (
	"encoding/json"
	"os"
	"testing"
)

// TestTheSearchBenchFindsWhatTheBookHas runs the bench over a small book, with every answer compared with a look at all of it.
func TestTheSearchBenchFindsWhatTheBookHas(t *testing.T) {
	t.Parallel()
	bench := keiyaku(t, nil, "bench", "search", "--contracts=200", "--searches=6", "--check", "--json")
	if err := bench.Wait(); err != nil {
		t.Fatalf("%v\n%s", err, bench.output)
	}
	var report benchReport
	if err := json.Unmarshal([]byte(bench.output.String()), &report); err != nil {
		t.Fatalf("%v\n%s", err, bench.output)
	}
	if report.Checked < 100 || report.P50 <= 0 || report.P99 < report.P50 || report.LookupP99 <= 0 || len(report.Kinds) != len(benchKinds)+len(benchReads) {
		t.Errorf("the report is %+v", report)
	}
}

// TestTheCoverageBenchFindsWhatWasLost runs the bench over a small book: nothing is found in what is billed, and what was taken out of the ledger is.
func TestTheCoverageBenchFindsWhatWasLost(t *testing.T) {
	t.Parallel()
	bench := keiyaku(t, nil, "bench", "coverage", "--contracts=2000", "--months=2", "--times=1", "--json")
	if err := bench.Wait(); err != nil {
		t.Fatalf("%v\n%s", err, bench.output)
	}
	var report benchCoverageReport
	if err := json.Unmarshal([]byte(bench.output.String()), &report); err != nil {
		t.Fatalf("%v\n%s", err, bench.output)
	}
	// Each lost row is a finding of its charge's days and one of its document.
	if report.Faults == 0 || report.Findings != 2*report.Faults || report.ChargeDays == 0 || report.CoverageMs <= 0 || report.CountMs <= 0 || report.SummaryMs <= 0 {
		t.Errorf("the report is %+v", report)
	}
}

// TestTheBillRunBenchBillsAllOfTheBook runs the bench over a small book: every contract is billed and issued by two worker processes, and what it
// wrote is written again.
func TestTheBillRunBenchBillsAllOfTheBook(t *testing.T) {
	t.Parallel()
	bench := keiyaku(t, nil, "bench", "bill-run", "--contracts=120", "--told=40", "--json")
	if err := bench.Wait(); err != nil {
		t.Fatalf("%v\n%s", err, bench.output)
	}
	var report benchBillRunReport
	if err := json.Unmarshal([]byte(bench.output.String()), &report); err != nil {
		t.Fatalf("%v\n%s", err, bench.output)
	}
	if report.Contracts != 120 || report.Invoices < report.Accounts || report.Lines < report.Contracts || report.Rows < 2*report.Lines || report.Ratio <= 0 || report.EngineS <= 0 {
		t.Errorf("the report is %+v", report)
	}
}

// TestTheSimulationBenchSimulatesAllOfTheBook runs the bench over a small book: other taxes and rates affect its customers.
func TestTheSimulationBenchSimulatesAllOfTheBook(t *testing.T) {
	t.Parallel()
	bench := keiyaku(t, nil, "bench", "simulation", "--contracts=120", "--told=40", "--months=3", "--json")
	if err := bench.Wait(); err != nil {
		t.Fatalf("%v\n%s", err, bench.output)
	}
	var report benchSimulationReport
	if err := json.Unmarshal([]byte(bench.output.String()), &report); err != nil {
		t.Fatalf("%v\n%s", err, bench.output)
	}
	if report.Contracts != 120 || report.Customers == 0 || report.ForecastS <= 0 || report.AllS <= 0 || report.EngineS <= 0 || report.Ratio <= 0 {
		t.Errorf("the report is %+v", report)
	}
}

// TestTheAPIBenchMeasuresEverySortOfRequest runs the bench over a small book: all sorts are answered, at rest and during a run.
func TestTheAPIBenchMeasuresEverySortOfRequest(t *testing.T) {
	t.Parallel()
	bench := keiyaku(t, nil, "bench", "api", "--contracts=120", "--told=40", "--clients=2", "--time=2s", "--json")
	if err := bench.Wait(); err != nil {
		t.Fatalf("%v\n%s", err, bench.output)
	}
	var report benchAPIReport
	if err := json.Unmarshal([]byte(bench.output.String()), &report); err != nil {
		t.Fatalf("%v\n%s", err, bench.output)
	}
	if report.Contracts != 120 || report.Lookup.Requests == 0 || report.Ratio <= 0 || report.RunWent <= 0 {
		t.Errorf("the report is %+v", report)
	}
	for _, what := range append(benchRequests, "reads", "changes") {
		if p := report.Idle[what]; p.Requests == 0 || p.P50Ms <= 0 || p.P99Ms < p.P50Ms {
			t.Errorf("%s: %+v", what, p)
		}
	}
}

// TestTheCloseBenchDoesWhatIsDue runs the bench over two small books: each day is closed with what is due on it.
func TestTheCloseBenchDoesWhatIsDue(t *testing.T) {
	t.Parallel()
	bench := keiyaku(t, nil, "bench", "close", "--contracts=400", "--told=40", "--due=40", "--json")
	if err := bench.Wait(); err != nil {
		t.Fatalf("%v\n%s", err, bench.output)
	}
	var report benchCloseReport
	if err := json.Unmarshal([]byte(bench.output.String()), &report); err != nil {
		t.Fatalf("%v\n%s", err, bench.output)
	}
	if report.Small.Contracts != 40 || report.Large.Contracts != 400 || report.Small.Due < 40 || report.Large.Due < 40 || report.Large.Due > 80 || report.Ratio <= 0 {
		t.Errorf("the report is %+v", report)
	}
}

// TestTheReadsBenchMeasuresEverySortOfRead runs the bench over a small book, and again over the one that it kept: every sort is answered, and the copies are
// whole.
func TestTheReadsBenchMeasuresEverySortOfRead(t *testing.T) {
	t.Parallel()
	dir := dataDir(t)
	if err := os.Chmod(dir, 0o711); err != nil { // the server's user has to get in
		t.Fatal(err)
	}
	var report benchScaleReport
	for range 2 {
		bench := keiyaku(t, nil, "bench", "reads", "--contracts=120", "--told=40", "--months=2", "--time=60ms", "--dir="+dir, "--json")
		if err := bench.Wait(); err != nil {
			t.Fatalf("%v\n%s", err, bench.output)
		}
		made := report.Tenant
		if err := json.Unmarshal([]byte(bench.output.String()), &report); err != nil {
			t.Fatalf("%v\n%s", err, bench.output)
		}
		if made != "" && report.Tenant != made {
			t.Error("the book was made again")
		}
	}
	if report.Contracts != 120 || report.Lines < 2*report.Contracts || report.Events < report.Invoices || report.Tokens < 30*report.Contracts || len(report.Reads) != len(scaleReads) {
		t.Errorf("the report is %+v", report)
	}
	for _, r := range report.Reads {
		if r.Requests == 0 || r.P50Ms <= 0 || r.P99Ms < r.P50Ms {
			t.Errorf("%+v", r)
		}
	}
}

// TestTheMetricsBenchReadsEveryMetric runs the bench over a small book.
func TestTheMetricsBenchReadsEveryMetric(t *testing.T) {
	t.Parallel()
	bench := keiyaku(t, nil, "bench", "metrics", "--contracts=120", "--told=40", "--time=200ms", "--json")
	if err := bench.Wait(); err != nil {
		t.Fatalf("%v\n%s", err, bench.output)
	}
	var report benchMetricsReport
	if err := json.Unmarshal([]byte(bench.output.String()), &report); err != nil {
		t.Fatalf("%v\n%s", err, bench.output)
	}
	if report.Contracts != 120 || report.Movements < 120 || report.Aggregate.Requests == 0 || len(report.Reads) != len(metricReads) {
		t.Errorf("the report is %+v", report)
	}
	for _, r := range report.Reads {
		if r.Requests == 0 || r.Ratio <= 0 {
			t.Errorf("%+v", r)
		}
	}
}
