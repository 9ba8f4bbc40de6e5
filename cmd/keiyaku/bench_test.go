package main

import (
	"encoding/json"
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
