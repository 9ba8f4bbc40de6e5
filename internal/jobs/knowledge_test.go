package jobs_test

import (
	"context"
	"encoding/json"
	"fmt"
	"sync"
	"testing"
	"time"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/money"
	"keiyaku/internal/service/catalog"
	"keiyaku/internal/service/contract"
	"keiyaku/internal/store"
)

// TestAnAnswerForAPassedInstantStaysWhileOthersRecord asks what is known now, again and again, while changes are recorded;
// asked later, every instant gets the answer it got.
func TestAnAnswerForAPassedInstantStaysWhileOthersRecord(t *testing.T) {
	t.Parallel()
	c := newCompany(t, "", false)
	c.wall.running()
	st := c.sign(c.item("basic", "main", "1000"), civil.Of(time.Now(), tokyo).String(), "")
	ctx := context.Background()
	var mu sync.Mutex
	answers := map[time.Time]int{}
	var recording, asking sync.WaitGroup
	done := make(chan struct{})
	for w := range 3 {
		recording.Go(func() {
			for n := range 15 {
				now, err := c.contracts.Get(ctx, c.tenant, st.Row.ID, civil.Date{}, contract.KnownAt{})
				if err != nil {
					t.Error(err)
					return
				}
				_, err = c.contracts.Change(ctx, c.cmd(), st.Row.ID, contract.ChangeRequest{
					EffectiveOn: now.Today, Match: store.Match{Given: true, Version: now.Row.Version},
					Operations: json.RawMessage(fmt.Sprintf(`[{"op": "change_quantity", "contract_item_id": %q, "to": "%d"}]`, st.Timeline.Items[0].ID, 2+w*100+n)),
				})
				if err != nil && fault.CodeOf(err) != fault.Stale {
					t.Error(err)
				}
			}
		})
	}
	for range 3 {
		asking.Go(func() {
			for {
				select {
				case <-done:
					return
				default:
				}
				at := time.Now().Truncate(time.Microsecond)
				got, err := c.contracts.Get(ctx, c.tenant, st.Row.ID, civil.Date{}, contract.KnownAt{Instant: at})
				if err != nil {
					t.Error(err)
					return
				}
				mu.Lock()
				answers[at] = got.Version
				mu.Unlock()
			}
		})
	}
	recording.Wait()
	close(done)
	asking.Wait()
	for at, version := range answers {
		again, err := c.contracts.Get(ctx, c.tenant, st.Row.ID, civil.Date{}, contract.KnownAt{Instant: at})
		c.must(err)
		if again.Version != version {
			t.Errorf("at %s version %d was known, asked later it is %d", at.Format(time.RFC3339Nano), version, again.Version)
		}
	}
	if len(answers) < 20 {
		t.Errorf("only %d answers", len(answers))
	}
	_, err := c.contracts.Get(ctx, c.tenant, st.Row.ID, civil.Date{}, contract.KnownAt{Instant: time.Now().AddDate(1, 0, 0)})
	if fault.CodeOf(err) != fault.Invalid {
		t.Errorf("what will be known next year was told: %v", err)
	}
}

func TestADraftHoldsWhatItQuoted(t *testing.T) {
	t.Parallel()
	c := newCompany(t, "2026-04-01", false)
	item := c.item("basic", "main", "3000")
	raw := fmt.Sprintf(`{"billing_account_id": %q, "start_on": "2026-05-01", "items": [{"item_id": %q}]}`, c.account, item)
	draft, err := c.contracts.Create(t.Context(), c.cmd(), json.RawMessage(raw))
	c.must(err)
	_, err = c.catalog.CreateVersion(t.Context(), c.cmd(), item, catalog.NewVersion{OnSaleFrom: date("2026-04-01"), Charges: []catalog.NewCharge{{
		Code: "base", Name: "新料金", Kind: "recurring", Model: "flat", UnitPrice: money.Int(9999),
	}}})
	c.must(err)
	_, err = c.catalog.DiscontinueItem(t.Context(), c.cmd(), item)
	c.must(err)
	signed, err := c.contracts.Sign(t.Context(), c.cmd(), draft.Row.ID, date("2026-04-01"), nil, store.Match{Given: true, Version: draft.Row.Version})
	c.must(err)
	was, is := draft.Timeline.Items[0], signed.Timeline.Items[0]
	if was.ID != is.ID || was.Charges[0].ID != is.Charges[0].ID || is.Charges[0].Steps[0].Terms.Price().String() != "3000" {
		t.Errorf("quoted %s at %s, signed %s at %s", was.ID, was.Charges[0].Steps[0].Terms.Price(), is.ID, is.Charges[0].Steps[0].Terms.Price())
	}
}

func TestALostProrateJobIsFoundByTheSweep(t *testing.T) {
	t.Parallel()
	c := newCompany(t, "", false)
	c.wall.set(time.Date(2026, 4, 1, 9, 0, 0, 0, tokyo))
	c.sign(c.item("basic", "main", "1000"), "2026-04-01", "")
	_, err := c.pool.Exec(t.Context(), `DELETE FROM river.river_job`)
	c.must(err)
	c.must(c.invoicing.Unbilled(t.Context(), c.tenant, always))
	if n := len(c.documents()); n != 0 {
		t.Fatalf("%d documents before the job had its time", n)
	}
	c.wall.set(time.Date(2026, 4, 1, 9, 5, 0, 0, tokyo))
	c.must(c.invoicing.Unbilled(t.Context(), c.tenant, func() bool { return false }))
	if n := len(c.documents()); n != 0 {
		t.Fatalf("%d documents from a sweep that has no time", n)
	}
	c.must(c.invoicing.Unbilled(t.Context(), c.tenant, always))
	if n := len(c.documents()); n != 1 {
		t.Errorf("%d documents after the sweep", n)
	}
}

func TestAPriceTimesAQuantityHasABound(t *testing.T) {
	t.Parallel()
	c := newCompany(t, "2026-04-01", false)
	st := c.sign(c.item("basic", "main", "999999999999"), "2026-04-01", "")
	_, err := c.change(st.Row.ID, "2026-04-01", fmt.Sprintf(`[{"op": "change_quantity", "contract_item_id": %q, "to": "999999"}]`, st.Timeline.Items[0].ID))
	if fault.CodeOf(err) != fault.Rule {
		t.Errorf("a period may cost more than the world has: %v", err)
	}
}
