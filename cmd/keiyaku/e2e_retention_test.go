package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"keiyaku/internal/testdb"
)

// How many customers are past.
const pastCustomers = 120

func TestRetentionIsAppliedByTheOperatorThoughItIsKilledInTheMiddle(t *testing.T) {
	t.Parallel()
	db := testdb.New(t)
	env := []string{"KEIYAKU_OWNER_URL=" + db.OwnerURL}
	server := keiyakuServing(t, db.AppURL)
	c := tenant(t, db.AppURL, "http://"+server.addr, "2026-04-01")
	s := c.shop(t)
	light := s.plan("light", nil, charge("base", "3000", nil))
	goesOn := c.account(t, "株式会社いまも", nil)
	c.sign(t, goesOn, "2026-04-01", object{"term_months": 12, "items": []object{{"item_id": light}}})
	for i := range pastCustomers {
		c.account(t, nth("株式会社", i), nil)
	}
	id := c.get(t, "/v1/tenant").text(t, "id")

	retention := func(args ...string) running { return keiyaku(t, env, append([]string{"retention"}, args...)...) }
	planned := func(args ...string) string {
		t.Helper()
		plan := retention(append([]string{"plan"}, args...)...)
		if err := plan.Wait(); err != nil {
			t.Fatalf("%v\n%s", err, plan.output)
		}
		return plan.output.String()
	}
	c.advance(t, "2036-04-01")
	c.advance(t, "2037-10-01")
	if plan := planned(); !strings.Contains(plan, "nothing is past") {
		t.Errorf("on the last day:\n%s", plan)
	}
	c.advance(t, "2037-10-02")
	plan := planned("--tenant=" + id)
	if !strings.Contains(plan, "120 customers go") || !strings.Contains(plan, "2026-04-01 to 2026-04-01") {
		t.Errorf("on the day after:\n%s", plan)
	}
	if early := planned("--as-of=2037-10-01"); !strings.Contains(early, "nothing is past") {
		t.Errorf("as of the last day:\n%s", early)
	}
	if retention("plan", "--as-of=2037-10-03").Wait() == nil {
		t.Error("a day to come was taken")
	}

	// Killed as soon as the first customer is gone.
	conn, err := pgx.Connect(t.Context(), db.OwnerURL)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(t.Context())
	if _, err := conn.Exec(t.Context(), "SELECT set_config('app.tenant_id', $1, false)", id); err != nil {
		t.Fatal(err)
	}
	left := func() (n int) {
		if err := conn.QueryRow(t.Context(), "SELECT count(*) FROM customers").Scan(&n); err != nil {
			t.Fatal(err)
		}
		return n
	}
	archives := t.TempDir()
	killed := retention("apply", "--archive="+archives, "--by=経理部長")
	for begin := time.Now(); left() == pastCustomers+1; time.Sleep(time.Millisecond) {
		if time.Since(begin) > time.Minute {
			t.Fatalf("nothing is deleted:\n%s", killed.output)
		}
	}
	if err := killed.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = killed.Wait()
	t.Logf("killed when %d of %d customers were left", left(), pastCustomers+1)
	// The server that it was connected to needs a moment to notice.
	var out string
	for begin := time.Now(); ; time.Sleep(100 * time.Millisecond) {
		again := retention("apply", "--archive="+archives, "--by=経理部長")
		if again.Wait() == nil {
			out = again.output.String()
			break
		}
		if time.Since(begin) > time.Minute {
			t.Fatalf("it doesn't go on:\n%s", again.output)
		}
	}
	if n := left(); n != 1 {
		t.Errorf("%d customers are left:\n%s", n, out)
	}
	if _, err := os.Stat(filepath.Join(archives, id, "2037-10-02", "customers.jsonl.gz")); err != nil {
		t.Error(err)
	}
	if names := c.list(t, "/v1/customers"); len(names) != 1 || names[0]["name"] != "株式会社いまも" {
		t.Errorf("clients see %v", names)
	}
	entries := 0
	for _, e := range c.list(t, "/v1/audit-entries") {
		if at(e, "action") == "delete_past_retention" && at(e, "actor", "name") == "経理部長" {
			entries++
		}
	}
	if entries != pastCustomers {
		t.Errorf("%d entries of the audit trail tell of it", entries)
	}
	if plan := planned(); !strings.Contains(plan, "nothing is past") {
		t.Errorf("when all is done:\n%s", plan)
	}
	server.ends(t)
	verified(t, db.AppURL)
}
