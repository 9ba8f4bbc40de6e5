package store_test

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"keiyaku/internal/store"
	"keiyaku/internal/testdb"
)

// madeAt is an id as it would have been made at an instant.
func madeAt(at time.Time, n int) string {
	id := uuid.Must(uuid.NewV7())
	ms := at.UnixMilli()
	for i := range 6 {
		id[i] = byte(ms >> (40 - 8*i))
	}
	id[15] = byte(n)
	return id.String()
}

// months is a database with two tenants.
type months struct {
	t     *testing.T
	db    *testdb.DB
	store *store.Store
	owner *pgx.Conn
}

func newMonths(t *testing.T) months {
	t.Helper()
	db := testdb.New(t)
	owner, err := pgx.Connect(t.Context(), db.OwnerURL)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = owner.Close(context.Background()) })
	m := months{t, db, store.New(db.Pool(t, store.Prepare), nil), owner}
	for _, tenant := range []store.ID{monthsTenant, otherTenant} {
		err := m.store.CreateTenant(t.Context(), store.NewTenant{ID: tenant, Name: "T", TimeZone: "Asia/Tokyo", Currency: "JPY"}, func(*store.Tx) error { return nil })
		if err != nil {
			t.Fatal(err)
		}
	}
	return m
}

const (
	monthsTenant = store.ID("00000000-0000-7000-8000-00000000000a")
	otherTenant  = store.ID("00000000-0000-7000-8000-00000000000b")
)

// event writes an event of a tenant as the service does, with an id of some instant.
func (m months) event(tenant store.ID, at time.Time, n int) string {
	m.t.Helper()
	id := madeAt(at, n)
	pool := m.db.Pool(m.t)
	err := pgx.BeginFunc(m.t.Context(), pool, func(tx pgx.Tx) error {
		if _, err := tx.Exec(m.t.Context(), "SELECT set_config('app.tenant_id', $1, true)", string(tenant)); err != nil {
			return err
		}
		_, err := tx.Exec(m.t.Context(), `INSERT INTO events (tenant_id, id, type, occurred_at, effective_on, summary, data) VALUES ($1, $2, 't', $3::timestamptz, $3::timestamptz::date, '', '{}')`, string(tenant), id, at)
		return err
	})
	if err != nil {
		m.t.Fatalf("an event of %s: %v", at, err)
	}
	return id
}

// place is the partition that an event stands in.
func (m months) place(id string) (partition string) {
	m.t.Helper()
	for _, tenant := range []store.ID{monthsTenant, otherTenant} {
		_ = pgx.BeginFunc(m.t.Context(), m.owner, func(tx pgx.Tx) error {
			if _, err := tx.Exec(m.t.Context(), "SELECT set_config('app.tenant_id', $1, true)", string(tenant)); err != nil {
				return err
			}
			var at string
			if err := tx.QueryRow(m.t.Context(), "SELECT tableoid::regclass::text FROM events WHERE id = $1", id).Scan(&at); err == nil {
				partition = at
			}
			return nil
		})
	}
	return partition
}

func (m months) keep(ahead int) int {
	m.t.Helper()
	var made int
	if err := m.owner.QueryRow(m.t.Context(), "SELECT keep_months_ahead($1)", ahead).Scan(&made); err != nil {
		m.t.Fatal(err)
	}
	return made
}

// standing is how many months ahead the events have a place, and how many rows have none of their own.
func (m months) standing() (ahead, astray int) {
	m.t.Helper()
	if err := m.owner.QueryRow(m.t.Context(), "SELECT ahead, astray FROM months_ahead() WHERE parent = 'events'").Scan(&ahead, &astray); err != nil {
		m.t.Fatal(err)
	}
	return ahead, astray
}

func TestARowOfAFarMonthHasAPlaceAndIsMovedWhenTheMonthIsMade(t *testing.T) {
	t.Parallel()
	m := newMonths(t)
	now := time.Now().UTC()
	this := time.Date(now.Year(), now.Month(), 1, 0, 0, 0, 0, time.UTC)
	if ahead, astray := m.standing(); ahead != 3 || astray != 0 {
		t.Errorf("after migrating it is %d months ahead with %d rows astray", ahead, astray)
	}
	near, far, farther, wrong := m.event(monthsTenant, now, 1), m.event(monthsTenant, this.AddDate(0, 6, 0), 2), m.event(otherTenant, this.AddDate(0, 7, -1), 3), m.event(otherTenant, this.AddDate(40, 0, 0), 4)
	if ahead, astray := m.standing(); ahead != 3 || astray != 3 {
		t.Errorf("with rows of the future it is %d months ahead with %d rows astray", ahead, astray)
	}
	for id, want := range map[string]string{near: "events_before_" + this.AddDate(0, 2, 0).Format("2006_01"), far: "events_default", farther: "events_default", wrong: "events_default"} {
		if got := m.place(id); got != want {
			t.Errorf("a row stands in %q, want %q", got, want)
		}
	}
	if made, err := m.store.KeepMonthsAhead(t.Context()); made != 0 || err != nil {
		t.Errorf("where all are there %d were made, %v", made, err)
	}
	if made := m.keep(8); made != 2*5 {
		t.Errorf("for five months more of two tables %d partitions were made", made)
	}
	if ahead, astray := m.standing(); ahead != 8 || astray != 1 {
		t.Errorf("then it is %d months ahead with %d rows astray", ahead, astray)
	}
	for id, want := range map[string]string{far: "events_" + this.AddDate(0, 6, 0).Format("2006_01"), farther: "events_" + this.AddDate(0, 6, 0).Format("2006_01"), wrong: "events_default"} {
		if got := m.place(id); got != want {
			t.Errorf("a row stands in %q, want %q", got, want)
		}
	}
	if made := m.keep(8); made != 0 {
		t.Errorf("a second time %d partitions were made", made)
	}
}

func TestMonthsAreMadeOnceHoweverManyMakeThemWhileRowsComeIn(t *testing.T) {
	t.Parallel()
	m := newMonths(t)
	now := time.Now()
	var group sync.WaitGroup
	made := make([]int, 6)
	failed := make([]error, len(made))
	for i := range made {
		group.Go(func() {
			conn, err := pgx.Connect(t.Context(), m.db.OwnerURL)
			if err != nil {
				failed[i] = err
				return
			}
			defer conn.Close(context.WithoutCancel(t.Context()))
			failed[i] = conn.QueryRow(t.Context(), "SELECT keep_months_ahead(12)").Scan(&made[i])
		})
	}
	for i := range 40 {
		m.event(monthsTenant, now, i)
	}
	group.Wait()
	if err := errors.Join(failed...); err != nil {
		t.Fatal(err)
	}
	sum := 0
	for _, n := range made {
		sum += n
	}
	if ahead, _ := m.standing(); sum != 2*9 || ahead != 12 {
		t.Errorf("%v partitions were made, and it is %d months ahead", made, ahead)
	}
}

func TestOnlyMonthsThatNobodyHasToKeepAreDroppedAndOnlyWhole(t *testing.T) {
	t.Parallel()
	m := newMonths(t)
	now := time.Now().UTC()
	m.event(monthsTenant, now, 1)
	first := "events_before_" + time.Date(now.Year(), now.Month()+2, 1, 0, 0, 0, 0, time.UTC).Format("2006_01")
	for _, partition := range []string{first, "events_default", "events_" + time.Date(now.Year(), now.Month()+2, 1, 0, 0, 0, 0, time.UTC).Format("2006_01")} {
		var refused *pgconn.PgError
		if _, err := m.owner.Exec(t.Context(), "SELECT drop_months($1, 0)", partition); !errors.As(err, &refused) || refused.Code != "23001" {
			t.Errorf("dropping %s: %v", partition, err)
		}
	}
	if _, err := m.owner.Exec(t.Context(), "SELECT drop_months('customers', 0)"); err == nil {
		t.Error("a table that is no partition was dropped")
	}
	// As if the first partition had ended ten years ago.
	old := now.AddDate(-10, 0, 0)
	m.event(monthsTenant, old, 1)
	m.event(otherTenant, old, 2)
	until := time.Date(old.Year(), old.Month()+1, 1, 0, 0, 0, 0, time.UTC)
	if _, err := m.owner.Exec(t.Context(), fmt.Sprintf(`ALTER TABLE events DETACH PARTITION %[1]s;
		DELETE FROM %[1]s WHERE id >= month_bound('%[2]s');
		ALTER TABLE %[1]s RENAME TO events_before_old;
		DO $$ BEGIN EXECUTE format('ALTER TABLE events ATTACH PARTITION events_before_old FOR VALUES FROM (MINVALUE) TO (%%L)', month_bound('%[2]s')); END $$`, first, until.Format(time.DateOnly)), pgx.QueryExecModeSimpleProtocol); err != nil {
		t.Fatal(err)
	}
	var refused *pgconn.PgError
	if _, err := m.owner.Exec(t.Context(), "SELECT drop_months('events_before_old', 1)"); !errors.As(err, &refused) || refused.Code != "23001" {
		t.Errorf("dropping two rows of which one was archived: %v", err)
	}
	if _, err := m.db.Pool(t).Exec(t.Context(), "SELECT drop_months('events_before_old', 2)"); !errors.As(err, &refused) || refused.Code != "42501" {
		t.Errorf("the service drops: %v", err)
	}
	if _, err := m.owner.Exec(t.Context(), "SELECT drop_months('events_before_old', 2)"); err != nil {
		t.Errorf("dropping what is past: %v", err)
	}
}
