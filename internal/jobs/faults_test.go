package jobs_test

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/service/alerting"
	"keiyaku/internal/service/contract"
	"keiyaku/internal/service/invoicing"
	"keiyaku/internal/store"
	"keiyaku/internal/task"
)

// tokyo is where every company of these tests is.
var tokyo = func() *time.Location {
	l, err := time.LoadLocation("Asia/Tokyo")
	if err != nil {
		panic(err)
	}
	return l
}()

// reserve makes a live contract with five more seats reserved for 1 May 2026.
func reserve(c *company) (contract.State, store.ID) {
	c.t.Helper()
	st := c.sign(c.item("basic", "main", "1000"), "2026-04-01", "")
	res, err := c.change(st.Row.ID, "2026-05-01", fmt.Sprintf(`[{"op": "change_quantity", "contract_item_id": %q, "by": "5"}]`, st.Timeline.Items[0].ID))
	c.must(err)
	return st, res.Change.ID
}

func (c *company) statusOf(change store.ID) (status string, events int) {
	c.t.Helper()
	ch, err := c.contracts.GetChange(context.Background(), c.tenant, change)
	c.must(err)
	return ch.Change.Now().Status, len(ch.Change.Events)
}

func TestAReservationIsScheduledForTheFirstInstantOfItsDayInTokyo(t *testing.T) {
	t.Parallel()
	c := newCompany(t, "", false)
	c.wall.set(time.Date(2026, 4, 10, 9, 0, 0, 0, tokyo))
	_, change := reserve(c)
	var at time.Time
	c.must(c.pool.QueryRow(t.Context(), `SELECT scheduled_at FROM river.river_job WHERE kind = 'contract_day' AND state = 'scheduled' ORDER BY id DESC LIMIT 1`).Scan(&at))
	if want := time.Date(2026, 4, 30, 15, 0, 0, 0, time.UTC); !at.Equal(want) {
		t.Errorf("scheduled for %s, want %s", at.UTC(), want)
	}
	// The day comes: the job's time is moved to now, and it is worked.
	c.wall.set(time.Date(2026, 5, 1, 0, 0, 1, 0, tokyo))
	_, err := c.pool.Exec(t.Context(), `UPDATE river.river_job SET scheduled_at = now() - interval '1 minute' WHERE kind = 'contract_day'`)
	c.must(err)
	c.must(c.river.Start(context.WithoutCancel(t.Context())))
	defer func() { _ = c.river.StopAndCancel(context.Background()) }()
	for range 1000 {
		if s, _ := c.statusOf(change); s == store.Executed {
			break
		}
		time.Sleep(10 * time.Millisecond)
	}
	if s, n := c.statusOf(change); s != store.Executed || n != 2 {
		t.Errorf("the change is %s after %d events", s, n)
	}
}

func TestALostJobLosesNothing(t *testing.T) {
	t.Parallel()
	c := newCompany(t, "", false)
	c.wall.set(time.Date(2026, 4, 10, 9, 0, 0, 0, tokyo))
	_, change := reserve(c)
	_, err := c.pool.Exec(t.Context(), `DELETE FROM river.river_job`)
	c.must(err)
	c.must(c.clock.Sweep(t.Context()))
	if s, _ := c.statusOf(change); s != store.Reserved {
		t.Fatalf("the sweep executed it before its day: %s", s)
	}
	// The service was down over the date: it executes with its own effective date.
	c.wall.set(time.Date(2026, 5, 7, 9, 0, 0, 0, tokyo))
	c.must(c.clock.Sweep(t.Context()))
	ch, err := c.contracts.GetChange(t.Context(), c.tenant, change)
	c.must(err)
	if e := ch.Change.Now(); e.Status != store.Executed || e.EffectiveOn != date("2026-05-01") || civil.Of(e.RecordedAt, tokyo) != date("2026-05-07") {
		t.Errorf("%s with effect from %s, recorded %s", e.Status, e.EffectiveOn, e.RecordedAt)
	}
	c.must(c.clock.Sweep(t.Context()))
	if _, n := c.statusOf(change); n != 2 {
		t.Errorf("a second sweep made it %d events", n)
	}
}

func TestADayRunTwiceAtOnceHappensOnce(t *testing.T) {
	t.Parallel()
	c := newCompany(t, "", false)
	c.wall.set(time.Date(2026, 4, 10, 9, 0, 0, 0, tokyo))
	st, change := reserve(c)
	c.wall.set(time.Date(2026, 5, 1, 0, 0, 1, 0, tokyo))
	var wg sync.WaitGroup
	errs := make([]error, 8)
	for i := range errs {
		wg.Go(func() { errs[i] = c.contracts.RunDay(context.Background(), c.tenant, st.Row.ID, date("2026-05-01")) })
	}
	wg.Wait()
	c.must(errors.Join(errs...))
	if s, n := c.statusOf(change); s != store.Executed || n != 2 {
		t.Errorf("the change is %s after %d events", s, n)
	}
}

func TestTwoRunsAtOnceBillOnce(t *testing.T) {
	t.Parallel()
	c := newCompany(t, "2026-04-01", true)
	basic := c.item("basic", "main", "1000")
	for range 5 {
		c.sign(basic, "2026-04-01", "")
	}
	c.settle()
	var wg sync.WaitGroup
	runs := make([]invoicing.Run, 4)
	for i := range runs {
		wg.Go(func() { runs[i] = c.run("2026-04-30") })
	}
	wg.Wait()
	docs := c.documents()
	if len(docs) != 1 || len(docs[0].Lines) != 5 {
		t.Fatalf("%d documents", len(docs))
	}
	results := make([]error, 4)
	for i := range results {
		wg.Go(func() {
			_, results[i] = c.invoicing.Issue(context.Background(), c.cmd(), docs[0].Row.ID, store.Match{Given: true, Version: docs[0].Row.Version})
		})
	}
	wg.Wait()
	issued := 0
	for _, err := range results {
		if err == nil {
			issued++
		} else if code := fault.CodeOf(err); code != fault.Stale && code != fault.Immutable {
			t.Errorf("refused with %v", err)
		}
	}
	if issued != 1 {
		t.Errorf("issued %d times", issued)
	}
}

func TestAStalePreviewIsNotExecuted(t *testing.T) {
	t.Parallel()
	c := newCompany(t, "2026-04-01", false)
	st := c.sign(c.item("basic", "main", "1000"), "2026-04-01", "")
	ask := contract.ChangeRequest{EffectiveOn: date("2026-04-16"), Operations: []byte(fmt.Sprintf(`[{"op": "change_quantity", "contract_item_id": %q, "to": "3"}]`, st.Timeline.Items[0].ID))}
	p, err := c.contracts.PreviewChange(t.Context(), c.tenant, st.Row.ID, ask, civil.Date{})
	c.must(err)
	again, err := c.contracts.PreviewChange(t.Context(), c.tenant, st.Row.ID, ask, civil.Date{})
	c.must(err)
	if p.Token != again.Token {
		t.Fatalf("two previews of one thing: %s and %s", p.Token, again.Token)
	}
	_, err = c.change(st.Row.ID, "2026-04-10", fmt.Sprintf(`[{"op": "change_quantity", "contract_item_id": %q, "to": "2"}]`, st.Timeline.Items[0].ID))
	c.must(err)
	ask.PreviewToken = p.Token
	_, err = c.contracts.Change(t.Context(), c.cmd(), st.Row.ID, ask)
	var f *fault.Error
	if !errors.As(err, &f) || f.Code != fault.StalePreview {
		t.Fatalf("executed on a stale preview: %v", err)
	}
	fresh, ok := f.Extra["preview"].(contract.Preview)
	if !ok {
		t.Fatal("the refusal shows no new preview")
	}
	ask.PreviewToken = fresh.Token
	_, err = c.contracts.Change(t.Context(), c.cmd(), st.Row.ID, ask)
	c.must(err)
}

func TestAChangeThatALaterOneStandsOnIsRefusedWithTheList(t *testing.T) {
	t.Parallel()
	c := newCompany(t, "2026-04-01", false)
	st := c.sign(c.item("basic", "main", "1000"), "2026-04-01", "")
	item := st.Timeline.Items[0].ID
	later, err := c.change(st.Row.ID, "2026-06-01", fmt.Sprintf(`[{"op": "change_quantity", "contract_item_id": %q, "by": "5"}]`, item))
	c.must(err)
	_, err = c.change(st.Row.ID, "", `[{"op": "terminate", "end_on": "2026-05-15"}]`)
	var f *fault.Error
	if !errors.As(err, &f) || f.Code != fault.LaterChanges {
		t.Fatalf("got %v", err)
	}
	list, ok := f.Extra["conflicts"].([]contract.Conflict)
	if !ok || len(list) != 1 || list[0].ChangeID != later.Change.ID || list[0].EffectiveOn != date("2026-06-01") {
		t.Errorf("the list is %+v", f.Extra["conflicts"])
	}
	_, err = c.contracts.Amend(t.Context(), c.cmd(), later.Change.ID, contract.Edit{Cancel: true, Match: store.Match{Given: true, Version: 1}})
	c.must(err)
	_, err = c.change(st.Row.ID, "", `[{"op": "terminate", "end_on": "2026-05-15"}]`)
	c.must(err)
}

func TestAJobThatIsGivenUpIsToldOnce(t *testing.T) {
	t.Parallel()
	c := newCompany(t, "2026-04-01", true)
	gone := store.NewID()
	for attempt := range 2 {
		_, err := store.Write(t.Context(), c.store, c.cmd(), func(tx *store.Tx) (struct{}, error) {
			return struct{}{}, tx.Enqueue(t.Context(), task.BulkChange{TenantID: c.tenant, BulkID: gone, Attempt: attempt + 1}, task.Unique())
		})
		c.must(err)
		c.settle()
	}
	told, err := alerting.New(c.store).List(t.Context(), c.tenant, alerting.Filter{Limit: 10, Until: date("2199-12-31")})
	c.must(err)
	if len(told) != 1 || told[0].Kind != "failed_job" || told[0].About != gone || told[0].Status != "raised" {
		t.Errorf("told %+v", told)
	}
}
