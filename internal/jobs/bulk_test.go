package jobs_test

import (
	"context"
	"encoding/json"
	"fmt"
	"sync"
	"testing"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/service/contract"
	"keiyaku/internal/service/verification"
	"keiyaku/internal/store"
)

// TestABulkChangeIsWorkedOnceByAsManyAsWish: three work the same bulk change at once, each giving up after every page; each
// contract is changed once. Stopped in the middle it goes no further, and taken back nothing is left of it.
func TestABulkChangeIsWorkedOnceByAsManyAsWish(t *testing.T) {
	t.Parallel()
	c := newCompany(t, "2026-04-01", false)
	basic := c.item("basic", "main", "1000")
	var ids []store.ID
	for range 30 {
		ids = append(ids, c.sign(basic, "2026-04-01", "").Row.ID)
	}
	ctx := context.Background()
	begin := func(name string) store.ID {
		b, err := c.contracts.CreateBulk(ctx, c.cmd(), json.RawMessage(fmt.Sprintf(
			`{"name": %q, "selection": {"item_id": %q}, "operations": [{"op": "change_quantity", "contract_item_ref": "selected", "by": "1"}], "effective_on": "2026-04-01"}`, name, basic)))
		c.must(err)
		return b.Row.ID
	}
	together := func(id store.ID) {
		var wg sync.WaitGroup
		for range 3 {
			wg.Go(func() {
				for {
					done, err := c.contracts.RunBulk(ctx, c.tenant, id, 0, func() bool { return false })
					if err != nil {
						t.Error(err)
					}
					if done || err != nil {
						return
					}
				}
			})
		}
		wg.Wait()
	}
	status := func(id store.ID) string {
		b, err := c.contracts.GetBulk(ctx, c.tenant, id)
		c.must(err)
		return b.Row.Status
	}
	quantities := func() (all map[string]int) {
		all = map[string]int{}
		for _, id := range ids {
			st, err := c.contracts.Get(ctx, c.tenant, id, civil.Date{}, contract.KnownAt{})
			c.must(err)
			all[st.Timeline.Items[0].QuantityOn(c.today()).String()]++
		}
		return all
	}

	first := begin("一人増")
	together(first)
	if s, q := status(first), quantities(); s != "previewed" || q["1"] != 30 {
		t.Fatalf("tried: %s, %v", s, q)
	}
	_, err := c.contracts.ExecuteBulk(ctx, c.cmd(), first)
	c.must(err)
	together(first)
	if s, q := status(first), quantities(); s != "finished" || q["2"] != 30 {
		t.Fatalf("executed: %s, %v", s, q)
	}

	second := begin("さらに一人増")
	together(second)
	_, err = c.contracts.ExecuteBulk(ctx, c.cmd(), second)
	c.must(err)
	_, err = c.contracts.CancelBulk(ctx, c.cmd(), second)
	c.must(err)
	together(second)
	if s, q := status(second), quantities(); s != "cancelled" || q["2"] != 30 {
		t.Fatalf("cancelled: %s, %v", s, q)
	}

	_, err = c.contracts.UndoBulk(ctx, c.cmd(), first)
	c.must(err)
	together(first)
	if s, q := status(first), quantities(); s != "undone" || q["1"] != 30 {
		t.Fatalf("undone: %s, %v", s, q)
	}
	c.must(verification.New(c.store).Tenant(ctx, c.tenant, func(finding string) { t.Error(finding) }))
}
