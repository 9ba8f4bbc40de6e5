package jobs_test

import (
	"encoding/json"
	"testing"
	"time"

	"keiyaku/internal/core/money"
	"keiyaku/internal/service/simulation"
)

// TestASimulationIsDoneByItsJobs: four workers share its shards, and its sums are those of all contracts.
func TestASimulationIsDoneByItsJobs(t *testing.T) {
	t.Parallel()
	c := newCompany(t, "2026-04-01", true)
	basic := c.item("basic", "main", "1000")
	for range 12 {
		c.sign(basic, "2026-04-01", "")
	}
	simulations := simulation.New(c.store)
	of, err := simulations.Create(t.Context(), c.cmd(), json.RawMessage(`{"name":"x","months":2,"hypotheses":[{"kind":"tax","category":"standard","percent":"20","effective_on":"2026-05-01"}]}`))
	c.must(err)
	for range 200 {
		if of, err = simulations.Get(t.Context(), c.tenant, of.ID); of.Over() {
			break
		}
		c.must(err)
		time.Sleep(50 * time.Millisecond)
	}
	if of.Status != "finished" || len(of.Found) != 1 {
		t.Fatalf("it is %s, with %+v", of.Status, of.Found)
	}
	may := of.Found[0].Months[1]
	if !may.Before.MRR.Equal(money.Int(12_000)) || !may.Before.Total.Equal(money.Int(13_200)) || !may.After.Total.Equal(money.Int(14_400)) || of.Found[0].Customers != 1 {
		t.Errorf("May: %+v", may)
	}
}
