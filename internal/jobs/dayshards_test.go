package jobs_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"keiyaku/internal/store"
)

// TestADayOnWhichManyAreDueIsShared: the sweep cuts it into shards that jobs do, once each however often it looks, and the alerts come when all is done.
func TestADayOnWhichManyAreDueIsShared(t *testing.T) {
	t.Parallel()
	c := newCompany(t, "", true)
	const contracts = 130
	plan := c.item("plan", "main", "1000")
	tomorrow := c.today().AddDays(1)
	var changes []store.ID
	for i := range contracts {
		s := c.sign(plan, c.today().String(), "")
		if i%10 == 9 { // each change bills an account anew, with all of its contracts
			c.account = c.newAccount(s.Row.CustomerID)
		}
		made, err := c.change(s.Row.ID, tomorrow.String(), fmt.Sprintf(`[{"op": "change_quantity", "contract_item_id": %q, "to": "2"}]`, s.Timeline.Items[0].ID))
		c.must(err)
		changes = append(changes, made.Change.ID)
	}
	c.settle()
	// The jobs that would do each contract's day are lost.
	_, err := c.pool.Exec(t.Context(), `UPDATE river.river_job SET state = 'cancelled', finalized_at = now() WHERE kind = 'contract_day'`)
	c.must(err)
	c.wall.set(tomorrow.Start(tokyo).Add(time.Hour))
	for range 3 {
		c.must(c.clock.Sweep(t.Context()))
	}
	c.settle()
	c.must(c.clock.Sweep(t.Context()))
	var executed, shards int
	c.must(c.pool.QueryRow(t.Context(), `SELECT count(*) FROM river.river_job WHERE kind = 'day_shard' AND state = 'completed'`).Scan(&shards))
	for _, id := range changes {
		status, events := c.statusOf(id)
		if status == "executed" && events == 2 {
			executed++
		}
	}
	if executed != contracts || shards < 3 {
		t.Errorf("%d of %d are executed once, by %d shards", executed, contracts, shards)
	}
	if rows := content(t, c, "alert_progress"); len(rows) != 1 || !strings.Contains(rows[0], tomorrow.String()) {
		t.Errorf("alerts are raised as far as %v, want %s", rows, tomorrow)
	}
}

// TestAlertsDontWaitForDaysThatFail: contracts whose days can't be done are tried by shards, and once that has changed nothing the day is closed without them.
func TestAlertsDontWaitForDaysThatFail(t *testing.T) {
	t.Parallel()
	c := newCompany(t, "", true)
	const contracts = 110
	plan := c.item("plan", "main", "1000")
	tomorrow := c.today().AddDays(1)
	var changes []store.ID
	for i := range contracts {
		s := c.sign(plan, c.today().String(), "")
		if i%10 == 9 { // each change bills an account anew, with all of its contracts
			c.account = c.newAccount(s.Row.CustomerID)
		}
		made, err := c.change(s.Row.ID, tomorrow.String(), fmt.Sprintf(`[{"op": "change_quantity", "contract_item_id": %q, "to": "2"}]`, s.Timeline.Items[0].ID))
		c.must(err)
		changes = append(changes, made.Change.ID)
	}
	c.settle()
	_, err := c.pool.Exec(t.Context(), `UPDATE river.river_job SET state = 'cancelled', finalized_at = now() WHERE kind = 'contract_day'`)
	c.must(err)
	owner, err := pgx.Connect(t.Context(), c.db.OwnerURL)
	c.must(err)
	defer owner.Close(context.Background())
	_, err = owner.Exec(t.Context(), `CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'it fails' USING ERRCODE = 'check_violation'; END $$;
		CREATE TRIGGER fails BEFORE INSERT ON change_events FOR EACH ROW EXECUTE FUNCTION fail()`)
	c.must(err)
	c.wall.set(tomorrow.Start(tokyo).Add(time.Hour))
	told := func() string { return strings.Join(content(t, c, "alert_progress"), "\n") }
	c.must(c.clock.Sweep(t.Context()))
	if strings.Contains(told(), tomorrow.String()) {
		t.Error("alerts are raised before a day that is shared has been tried")
	}
	if err := c.clock.Sweep(t.Context()); err == nil {
		t.Error("the sweep doesn't tell that days fail")
	}
	if !strings.Contains(told(), tomorrow.String()) {
		t.Errorf("alerts are raised as far as %v, want %s", told(), tomorrow)
	}
	_, err = owner.Exec(t.Context(), `DROP TRIGGER fails ON change_events`)
	c.must(err)
	c.must(c.clock.Sweep(t.Context()))
	for _, id := range changes {
		if status, events := c.statusOf(id); status != store.Executed || events != 2 {
			t.Fatalf("a change whose day failed is %s with %d events", status, events)
		}
	}
}
