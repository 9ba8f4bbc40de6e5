package main

import (
	"context"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"keiyaku/internal/testdb"
)

// TestFaultRestoredToAnInstantWritesOnlyWhatWasLost restores a base backup and its log to an instant in the middle of a month, as the README says, and sends
// everything again that was sent since the backup, with the same keys: what was there is answered again, what was lost is done again, and every table
// is as it was.
func TestFaultRestoredToAnInstantWritesOnlyWhatWasLost(t *testing.T) {
	t.Parallel()
	archive := dataDir(t)
	if err := os.Chmod(archive, 0o777); err != nil { // PostgreSQL's user writes there
		t.Fatal(err)
	}
	s := newStorm(t, map[string]string{"archive_mode": "on", "archive_command": "cp %p " + archive + "/%f"})
	tenantID, key := s.company()
	known := s.known(tenantID)
	server, working := s.serve("calm"), s.work("calm")
	c := client{"http://" + s.addr, key}
	nothing := func() func() { return func() {} }
	s.months(c, 2, nothing)
	backup := s.baseBackup()
	var instant string
	s.after = func(step string) {
		if step == "bill 2" { // drafts are made, and nothing is issued yet
			s.admin = s.pg.SuperuserURL("calm")
			instant = s.ask("SELECT now()::text")
		}
	}
	s.months(c, 4, nothing)
	s.after = nil
	s.idle("calm")
	_, followed := s.feed(c, "")
	end := func() {
		working.ends()
		server.ends()
	}
	end()
	want := s.tables(tenantID, known)

	// The server is lost. Its backup and the log bring back what had been committed by the instant.
	s.execute("SELECT pg_switch_wal()")
	s.execute("CHECKPOINT")
	stopped, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	if err := s.pg.Stop(stopped); err != nil {
		t.Fatal(err)
	}
	s.restore(backup, map[string]string{
		"restore_command": "cp " + archive + "/%f %p", "recovery_target_time": instant, "recovery_target_action": "promote", "recovery_target_timeline": "latest",
	})
	lost := s.tables(tenantID, known)
	fewer := 0
	for table, rows := range want {
		fewer += len(rows) - len(lost[table])
	}
	if fewer < 100 {
		t.Fatalf("only %d rows were lost", fewer)
	}
	verified(t, s.url("calm"))

	server, working = s.serve("calm"), s.work("calm")
	s.months(c, 4, nothing)
	s.idle("calm")
	// Whoever had followed the feed to its end is told of what was done again: its numbers come after those that were lost.
	if again, _ := s.feed(c, followed); len(again) < 20 {
		t.Errorf("whoever followed the feed before the loss gets %d events behind it", len(again))
	}
	end()
	for table, rows := range s.tables(tenantID, known) {
		if !slices.Equal(rows, want[table]) {
			t.Errorf("%s: %d rows, want %d\n%.2000s", table, len(rows), len(want[table]), testdb.FirstDifference(want[table], rows))
		}
	}
	verified(t, s.url("calm"))
	t.Logf("%d rows were lost and written again", fewer)
}

// feed gives the ids of the events behind a cursor, and the cursor behind them.
func (s *storm) feed(c client, cursor string) (ids []string, after string) {
	events, after := eventsBehind(cursor, func(page string) answer { return s.do(c, http.StatusOK, "GET", page, nil, "", 0) })
	for _, e := range events {
		ids = append(ids, e["id"].(string))
	}
	return ids, after
}

// TestADumpIsWhole dumps a database with pg_dump and loads it into a new server, which counts its transactions anew: every table is as it was, running the month again
// writes nothing, and whoever follows the feed of events goes on where it was, and misses nothing.
func TestADumpIsWhole(t *testing.T) {
	t.Parallel()
	dump, load := postgresProgram(t, "pg_dump"), postgresProgram(t, "psql")
	s := newStorm(t, nil)
	s.admin = s.pg.SuperuserURL("calm")
	s.execute("DO $$ BEGIN FOR i IN 1..50000 LOOP PERFORM pg_current_xact_id(); COMMIT; END LOOP; END $$") // it has counted far
	tenantID, key := s.company()
	known := s.known(tenantID)
	server, working := s.serve("calm"), s.work("calm")
	c := client{"http://" + s.addr, key}
	s.months(c, 1, func() func() { return func() {} })
	s.idle("calm")
	told, followed := s.feed(c, "")
	revenue := c.get(t, "/v1/metrics/mrr").body
	working.ends()
	server.ends()
	want := s.tables(tenantID, known)

	file := filepath.Join(t.TempDir(), "dump.sql")
	s.admin = s.pg.SuperuserURL("calm")
	counted := s.ask("SELECT max(tx)::text FROM events")
	before := s
	s = newStorm(t, nil)
	s.clock = before.clock
	s.admin = s.pg.SuperuserURL("calm")
	for _, command := range []*exec.Cmd{
		exec.Command(dump, "--dbname="+before.pg.SuperuserURL("calm"), "--file="+file),
		exec.Command(load, "--dbname="+s.pg.SuperuserURL("postgres"), "--quiet", "--set=ON_ERROR_STOP=1", "--command=ALTER DATABASE calm RENAME TO lost", "--command=CREATE DATABASE calm OWNER keiyaku_owner"),
		exec.Command(load, "--dbname="+s.pg.SuperuserURL("calm"), "--quiet", "--set=ON_ERROR_STOP=1", "--file="+file),
	} {
		if said, err := command.CombinedOutput(); err != nil {
			t.Fatalf("%s: %v\n%s", command, err, said)
		}
	}
	if s.ask("SELECT ("+counted+" > pg_current_xact_id()::text::bigint)::text") != "true" {
		t.Fatal("the new server has counted further than the old")
	}
	server, working = s.serve("calm"), s.work("calm")
	c = client{"http://" + s.addr, key}
	if again, _ := s.feed(c, ""); !slices.Equal(again, told) {
		t.Errorf("the feed has %d events, and had %d", len(again), len(told))
	}
	if more, _ := s.feed(c, followed); len(more) != 0 {
		t.Errorf("whoever follows the feed gets %d events once more", len(more))
	}
	if now := c.get(t, "/v1/metrics/mrr").body; now != revenue {
		t.Errorf("the recurring revenue is %s, and was %s", now, revenue)
	}
	s.end(c, "/v1/bill-runs/", s.do(c, http.StatusAccepted, "POST", "/v1/bill-runs", object{"up_to": "2026-05-01"}, "again", 0))
	s.end(c, "/v1/bill-runs/", s.do(c, http.StatusAccepted, "POST", "/v1/bill-runs", object{"up_to": "2026-04-30", "action": "issue"}, "again-issue", 0))
	s.idle("calm")
	after := s.tables(tenantID, known)
	changed := 0
	for i, contract := range s.list(c, "/v1/contracts") {
		key := fmt.Sprint("after-", i)
		if s.change(c, contract["id"].(string), "2026-05-02", key); s.sent[key].body != nil {
			changed++
		}
	}
	s.idle("calm")
	if more, _ := s.feed(c, followed); len(more) < changed || changed == 0 {
		t.Errorf("whoever follows the feed gets %d events of %d changes on the new server", len(more), changed)
	}
	working.ends()
	server.ends()
	for table, rows := range after {
		if slices.Contains([]string{"bill_runs", "bill_run_shards", "audit_entries"}, table) {
			continue // there was another run
		}
		if !slices.Equal(rows, want[table]) {
			t.Errorf("%s: %d rows, want %d\n%.2000s", table, len(rows), len(want[table]), testdb.FirstDifference(want[table], rows))
		}
	}
	verified(t, s.url("calm"))
}

// postgresProgram finds one of PostgreSQL's programs, or skips the test.
func postgresProgram(t *testing.T, name string) string {
	t.Helper()
	if path, err := exec.LookPath(name); err == nil {
		return path
	}
	found, _ := filepath.Glob("/usr/lib/postgresql/*/bin/" + name)
	if len(found) == 0 {
		t.Skipf("1 test is left out: there is no %s on this machine", name)
	}
	return found[len(found)-1]
}

// tables are the rows of every table that says what happened.
func (s *storm) tables(tenantID string, known map[string]bool) map[string][]string {
	s.t.Helper()
	pool := s.pool("calm")
	defer pool.Close()
	out := map[string][]string{}
	for _, table := range testdb.Tables(s.t, pool) {
		if !slices.Contains(stormNotCompared, table) {
			out[table] = stormRows(s.t, pool, tenantID, known, table)
		}
	}
	return out
}

// ask gives the one text that a statement of the superuser's answers with.
func (s *storm) ask(sql string) (text string) {
	s.t.Helper()
	conn, err := pgx.Connect(s.t.Context(), s.admin)
	if err != nil {
		s.t.Fatal(err)
	}
	defer conn.Close(context.Background())
	if err := conn.QueryRow(s.t.Context(), sql).Scan(&text); err != nil {
		s.t.Fatal(err)
	}
	return text
}

// baseBackup copies the server's files while it works, as pg_basebackup does, and gives where they are.
func (s *storm) baseBackup() string {
	s.t.Helper()
	conn, err := pgx.Connect(s.t.Context(), s.pg.SuperuserURL("postgres"))
	if err != nil {
		s.t.Fatal(err)
	}
	defer conn.Close(context.Background())
	if _, err := conn.Exec(s.t.Context(), "SELECT pg_backup_start('keiyaku', true)"); err != nil {
		s.t.Fatal(err)
	}
	to := filepath.Join(dataDir(s.t), "data")
	data := filepath.Join(s.dir, "postgres", "data")
	// What is written meanwhile may go away under the copy; the log has it.
	_, _ = exec.Command("cp", "-a", data, to).CombinedOutput()
	var label string
	if err := conn.QueryRow(s.t.Context(), "SELECT labelfile FROM pg_backup_stop()").Scan(&label); err != nil {
		s.t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(to, "backup_label"), []byte(label), 0o600); err != nil {
		s.t.Fatal(err)
	}
	s.own(filepath.Join(to, "backup_label"))
	for _, gone := range []string{"postmaster.pid", "postmaster.opts", "pg_wal"} {
		if err := os.RemoveAll(filepath.Join(to, gone)); err != nil {
			s.t.Fatal(err)
		}
	}
	return to
}

// own gives a file to whom the server's files belong.
func (s *storm) own(path string) {
	s.t.Helper()
	info, err := os.Stat(filepath.Join(s.dir, "postgres", "data"))
	if err != nil {
		s.t.Fatal(err)
	}
	if of, ok := info.Sys().(*syscall.Stat_t); ok {
		if err := os.Chown(path, int(of.Uid), int(of.Gid)); err != nil {
			s.t.Fatal(err)
		}
	}
}

// replace puts a backup in the place of the server's files, with a file that says what to do with it.
func (s *storm) replace(backup, signal string) {
	s.t.Helper()
	data := filepath.Join(s.dir, "postgres", "data")
	if err := os.WriteFile(filepath.Join(backup, signal), nil, 0o600); err != nil {
		s.t.Fatal(err)
	}
	if err := os.Mkdir(filepath.Join(backup, "pg_wal"), 0o700); err != nil {
		s.t.Fatal(err)
	}
	s.own(filepath.Join(backup, signal))
	s.own(filepath.Join(backup, "pg_wal"))
	for _, command := range []*exec.Cmd{exec.Command("rm", "-rf", data), exec.Command("cp", "-a", backup, data)} {
		if said, err := command.CombinedOutput(); err != nil {
			s.t.Fatalf("%s: %v %s", command, err, said)
		}
	}
}

// restore puts a backup in the place of the server's files and lets the server recover with settings.
func (s *storm) restore(backup string, settings map[string]string) {
	s.t.Helper()
	s.replace(backup, "recovery.signal")
	for name, value := range settings {
		s.settings[name] = value
	}
	s.startPostgres()
	for begin := time.Now(); ; time.Sleep(100 * time.Millisecond) {
		s.admin = s.pg.SuperuserURL("calm")
		if strings.HasPrefix(s.ask("SELECT pg_is_in_recovery()::text"), "f") {
			return
		}
		if time.Since(begin) > time.Minute {
			s.t.Fatal(fmt.Errorf("the server still recovers after a minute"))
		}
	}
}

// TestReportsAreReadFromACopyThatIsNotFarBehind makes a hot standby of a server from its backup and its log: reports are read there, all else where it is written; while
// the copy is away or too far behind, reports are read there too.
func TestReportsAreReadFromACopyThatIsNotFarBehind(t *testing.T) {
	t.Parallel()
	archive := dataDir(t)
	if err := os.Chmod(archive, 0o777); err != nil {
		t.Fatal(err)
	}
	s := newStorm(t, map[string]string{"archive_mode": "on", "archive_command": "cp %p " + archive + "/%f"})
	_, key := s.company()
	server, working := s.serve("calm"), s.work("calm")
	s.months(client{"http://" + s.addr, key}, 1, func() func() { return func() {} })
	s.idle("calm")
	working.ends()
	server.ends()

	// A server of another directory takes the backup's files, and the password that they know.
	copied := &storm{t: t, dir: dataDir(t), port: freePort(t), settings: map[string]string{"shared_buffers": "64MB", "max_connections": "60"}}
	copied.startPostgres()
	stop := func() {
		ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
		defer cancel()
		_ = copied.pg.Stop(ctx)
	}
	stop()
	t.Cleanup(stop)
	backup := s.baseBackup()
	s.admin = s.pg.SuperuserURL("calm")
	s.ask("SELECT pg_current_xact_id()::text") // something is committed after the backup
	s.execute("SELECT pg_switch_wal()")
	if said, err := exec.Command("cp", "-a", filepath.Join(s.dir, "postgres.password"), filepath.Join(copied.dir, "postgres.password")).CombinedOutput(); err != nil {
		t.Fatalf("%v %s", err, said)
	}
	copied.settings["restore_command"] = "cp " + archive + "/%f %p"
	copied.replace(backup, "standby.signal")
	copied.startPostgres()
	copied.admin = copied.pg.SuperuserURL("calm")

	away := strings.Replace(s.url("calm"), fmt.Sprint(s.port), fmt.Sprint(copied.port), 1)
	serving := servingWith(t, append(s.env("calm"), "KEIYAKU_REPLICA_URL="+away), "--no-jobs")
	c := client{"http://" + serving.addr, key}
	const report = "/v1/billing-comparison?month=2026-04"
	reads := func() (n int) {
		_, err := fmt.Sscan(copied.ask("SELECT sum(seq_scan + coalesce(idx_scan, 0))::bigint::text FROM pg_stat_user_tables WHERE relname = 'invoices'"), &n)
		if err != nil {
			t.Fatal(err)
		}
		return n
	}
	before := reads()
	want := c.get(t, report).body
	c.get(t, "/v1/invoices")
	for begin := time.Now(); reads() == before; time.Sleep(100 * time.Millisecond) {
		if time.Since(begin) > 20*time.Second {
			t.Fatal("the copy wasn't asked")
		}
	}
	if got := copied.ask("SELECT pg_is_in_recovery()::text"); got != "true" {
		t.Errorf("the copy is no copy: %s", got)
	}
	stop()
	if got := c.get(t, report).body; got != want {
		t.Errorf("without the copy the report says\n%s\nwith it\n%s", got, want)
	}
	serving.ends(t)
}
