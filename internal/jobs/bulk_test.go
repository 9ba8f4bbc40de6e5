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

// TestABulkChangeStopsAtOnceAndGoesOnWithWhatIsLeft: stopped while it is worked it touches no further contract, stopped while it is tried it
// goes on being tried, and what could not be recorded or taken back is tried again when somebody asks.
func TestABulkChangeStopsAtOnceAndGoesOnWithWhatIsLeft(t *testing.T) {
	t.Parallel()
	c := newCompany(t, "2026-04-01", false)
	basic := c.item("basic", "main", "1000")
	var ids []store.ID
	for range 40 {
		ids = append(ids, c.sign(basic, "2026-04-01", "").Row.ID)
	}
	ctx := context.Background()
	bulk := func(id store.ID) contract.Bulk {
		b, err := c.contracts.GetBulk(ctx, c.tenant, id)
		c.must(err)
		return b
	}
	work := func(id store.ID) contract.Bulk {
		for {
			done, err := c.contracts.RunBulk(ctx, c.tenant, id, 0, func() bool { return true })
			c.must(err)
			if done {
				return bulk(id)
			}
		}
	}
	counts := func(id store.ID) map[string]int {
		rows, err := c.contracts.BulkContracts(ctx, c.tenant, id, nil, "", 200)
		c.must(err)
		out := map[string]int{}
		for _, r := range rows {
			out[r.Status]++
		}
		return out
	}
	b, err := c.contracts.CreateBulk(ctx, c.cmd(), json.RawMessage(fmt.Sprintf(
		`{"name": "一人増", "selection": {"item_id": %q}, "operations": [{"op": "change_quantity", "contract_item_ref": "selected", "by": "1"}], "effective_on": "2026-04-01"}`, basic)))
	c.must(err)
	id := b.Row.ID

	// Stopped before it was tried: asked to go on it is tried, and only then recorded.
	_, err = c.contracts.CancelBulk(ctx, c.cmd(), id)
	c.must(err)
	if b := work(id); b.Row.Status != "cancelled" {
		t.Fatalf("stopped: %s", b.Row.Status)
	}
	_, err = c.contracts.ExecuteBulk(ctx, c.cmd(), id)
	c.must(err)
	if b := work(id); b.Row.Status != "previewed" || fmt.Sprint(counts(id)) != "map[ready:40]" {
		t.Fatalf("gone on: %s, %v", b.Row.Status, counts(id))
	}

	// Stopped in the middle: what is recorded when the stop is answered is all.
	_, err = c.contracts.ExecuteBulk(ctx, c.cmd(), id)
	c.must(err)
	worked := make(chan contract.Bulk)
	go func() { worked <- work(id) }()
	for counts(id)["done"] == 0 {
	}
	_, err = c.contracts.CancelBulk(ctx, c.cmd(), id)
	c.must(err)
	at := counts(id)["done"]
	if b := <-worked; b.Row.Status != "cancelled" || counts(id)["done"] != at {
		t.Fatalf("%s with %v, and %d were done when it was stopped", b.Row.Status, counts(id), at)
	}

	// A contract that is void can't be changed; once that is undone it is done with the rest.
	last := ids[len(ids)-1]
	void, err := c.change(last, "", `[{"op": "void"}]`)
	c.must(err)
	_, err = c.contracts.ExecuteBulk(ctx, c.cmd(), id)
	c.must(err)
	if b := work(id); b.Row.Status != "finished_with_errors" || fmt.Sprint(counts(id)) != "map[done:39 failed:1]" {
		t.Fatalf("with a void contract: %s, %v", b.Row.Status, counts(id))
	}
	undo := func(contract, change store.ID) {
		t.Helper()
		_, err := c.change(contract, "", fmt.Sprintf(`[{"op": "undo", "change_id": %q}]`, change))
		c.must(err)
	}
	undo(last, void.Change.ID)
	_, err = c.contracts.ExecuteBulk(ctx, c.cmd(), id)
	c.must(err)
	if b := work(id); b.Row.Status != "finished" || fmt.Sprint(counts(id)) != "map[done:40]" {
		t.Fatalf("tried again: %s, %v", b.Row.Status, counts(id))
	}

	// One that something stands on isn't taken back, and says why; without that it is.
	st, err := c.contracts.Get(ctx, c.tenant, ids[0], civil.Date{}, contract.KnownAt{})
	c.must(err)
	fewer, err := c.change(ids[0], "2026-04-01", fmt.Sprintf(`[{"op": "change_quantity", "contract_item_id": %q, "by": "-2"}]`, st.Timeline.Items[0].ID))
	c.must(err)
	_, err = c.contracts.UndoBulk(ctx, c.cmd(), id)
	c.must(err)
	if b := work(id); b.Row.Status != "finished_with_errors" || fmt.Sprint(counts(id)) != "map[done:1 undone:39]" {
		t.Fatalf("taken back but one: %s, %v", b.Row.Status, counts(id))
	}
	undo(ids[0], fewer.Change.ID)
	_, err = c.contracts.UndoBulk(ctx, c.cmd(), id)
	c.must(err)
	if b := work(id); b.Row.Status != "undone" || fmt.Sprint(counts(id)) != "map[undone:40]" {
		t.Fatalf("taken back: %s, %v", b.Row.Status, counts(id))
	}
	c.must(verification.New(c.store).Tenant(ctx, c.tenant, func(finding string) { t.Error(finding) }))
}
