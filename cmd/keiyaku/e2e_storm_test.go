package main

// The storm: a company's months are worked through while everything that can fail does, again and again, and what is in the database at the end is
// what is there without any fault, table by table.
//
//	go test ./cmd/keiyaku -run Fault -storm.seed 7 -storm.faults 200 -timeout 4h

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"maps"
	"math/rand/v2"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/postgres"
	"keiyaku/internal/testdb"
)

var (
	stormSeed   = flag.Uint64("storm.seed", 20261126, "which faults come when, and the story")
	stormFaults = flag.Int("storm.faults", 14, "how many faults, at least")
)

// stormBegins is the first day of the story.
const stormBegins = "2026-04-01"

func TestFaultStormLosesNothingAndDoesNothingTwice(t *testing.T) {
	t.Parallel()
	s := newStorm(t, nil)
	c, key := s.company()
	known := s.known(c)
	s.execute("CREATE DATABASE stormy TEMPLATE calm OWNER keiyaku_owner")

	months := max(2, *stormFaults/6)
	begin := time.Now()
	server, working := s.serve("calm"), s.work("calm")
	s.months(client{"http://" + s.addr, key}, months, func() func() { return func() {} })
	s.idle("calm")
	working.ends()
	server.ends()
	took := time.Since(begin)

	begin, s.sent = time.Now(), map[string]sentChange{}
	s.server, s.workers = s.serve("stormy"), []*kept{s.work("stormy"), s.work("stormy")}
	s.months(client{"http://" + s.addr, key}, months, s.faults(*stormFaults/months+1))
	s.idle("stormy")
	for _, w := range s.workers {
		w.ends()
	}
	s.server.ends()
	calm, stormy := s.pool("calm"), s.pool("stormy")

	counts := slices.Sorted(maps.Keys(s.count))
	total := 0
	for i, name := range counts {
		total += s.count[name]
		counts[i] = fmt.Sprintf("%d × %s", s.count[name], name)
	}
	t.Logf("seed %d: %d months in %s, and in %s with %d faults, %d of them in the middle of something: %s", *stormSeed, months, took.Round(time.Second), time.Since(begin).Round(time.Second), total, s.hit, strings.Join(counts, ", "))
	if total < *stormFaults || s.hit < total/4 {
		t.Errorf("only %d faults, of which %d in the middle of something", total, s.hit)
	}
	rows := 0
	for _, table := range testdb.Tables(t, calm) {
		if slices.Contains(stormNotCompared, table) {
			continue
		}
		want, got := stormRows(t, calm, c, known, table), stormRows(t, stormy, c, known, table)
		rows += len(want)
		if !slices.Equal(want, got) {
			t.Errorf("%s: %d rows in calm, %d in the storm\n%.5000s", table, len(want), len(got), testdb.FirstDifference(want, got))
		}
	}
	if rows < 1000 {
		t.Errorf("only %d rows are compared", rows)
	}
	verified(t, s.url("stormy"))
}

// stormRows are a table's rows without what says how things were asked for.
func stormRows(t *testing.T, pool *pgxpool.Pool, tenantID string, known map[string]bool, table string) []string {
	t.Helper()
	told := testdb.Told{Pool: pool, Tenant: tenantID, Known: known, Leave: stormLeave, Forget: stormForget}
	switch table {
	case "invoice_lines":
		told.Forget = append(slices.Clone(told.Forget), ratedFrom)
	case "billing_accounts":
		told.Forget = append(slices.Clone(told.Forget), lookedThrough)
	case "bill_runs", "bill_run_shards":
		told.Forget, told.Leave = append(slices.Clone(told.Forget), lookedAt), append(slices.Clone(told.Leave), draftShard)
	}
	return told.Rows(t, table)
}

// stormNotCompared are tables that say how things were asked for, and not what happened.
var stormNotCompared = []string{"idempotency_keys", "clock_advances", "api_keys", "tenants"}

var (
	stormLeave = []*regexp.Regexp{
		regexp.MustCompile(`"action": "(make_drafts|render_document)"`), // once by the job of a change and once by the run, or both by one
		regexp.MustCompile(`"kind": "failed_job"|処理が中断されました`),           // somebody was told of a job that had failed five times
	}
	// Whether the job of a change or the run was first to make a draft, and so how often a draft was remade; which request it was.
	stormForget = []*regexp.Regexp{regexp.MustCompile(`"(documents|held|version|attempt)": \d+`), regexp.MustCompile(`"request_id": "[^"]*"`)}
	// Which accounts a run that makes drafts had to look at: not those that a job, delivered again, had looked at on the same day. Shards that issue are compared.
	lookedAt = regexp.MustCompile(`"total": \d+`)
	// And so how far an account that nothing is due of has been looked at, at most a month ahead.
	lookedThrough = regexp.MustCompile(`"(due_on|run_through)": "[^"]*"`)
	draftShard    = regexp.MustCompile(`"numbers": \[\].*"claimed_invoices": \[\]`)
	// From which of two versions that bill the same a line was rated, for the same reason. Rows of the ledger have the newest.
	ratedFrom = regexp.MustCompile(`"contract_version": \d+`)
)

// storm is a private PostgreSQL on a volume of its own, and the processes over it.
type storm struct {
	t       *testing.T
	random  *rand.Rand
	dir     string
	volume  bool // the directory is a volume that can be filled
	port    int
	addr    string
	clock   string
	admin   string
	appURL  string
	pg      *postgres.Server
	server  *kept
	workers []*kept
	count   map[string]int
	// sent are the changes that were asked for, so that they can be asked for again.
	sent     map[string]sentChange
	settings map[string]string
	// after, if set, is told of what was done.
	after func(step string)
	// working is while something is asked for and not done yet; hit counts the faults that came then.
	working atomic.Bool
	hit     int
}

// newStorm starts the server with further settings.
func newStorm(t *testing.T, settings map[string]string) *storm {
	t.Helper()
	s := &storm{t: t, random: rand.New(rand.NewPCG(*stormSeed, 1)), dir: dataDir(t), port: freePort(t), addr: "127.0.0.1:" + strconv.Itoa(freePort(t)), count: map[string]int{}, sent: map[string]sentChange{}}
	s.settings = map[string]string{"max_wal_size": "64MB", "min_wal_size": "32MB", "shared_buffers": "64MB", "max_connections": "60"}
	maps.Copy(s.settings, settings)
	if err := syscall.Mount("tmpfs", s.dir, "tmpfs", 0, "size=700m"); err == nil {
		s.volume = true
		t.Cleanup(func() { _ = syscall.Unmount(s.dir, syscall.MNT_DETACH) })
	} else {
		t.Logf("1 sort of fault is left out: no volume can be made to be filled (%v)", err)
	}
	s.clock = filepath.Join(t.TempDir(), "clock")
	s.startPostgres()
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
		defer cancel()
		_ = s.pg.Stop(ctx)
	})
	_, appURL, err := postgres.Provision(t.Context(), s.pg.SuperuserURL("postgres"), "calm")
	if err != nil {
		t.Fatal(err)
	}
	s.appURL, s.admin = appURL, s.pg.SuperuserURL("postgres")
	if _, err := postgres.Migrate(t.Context(), s.pg.SuperuserURL("calm"), postgres.MigrateOptions{}); err != nil {
		t.Fatal(err)
	}
	return s
}

func freePort(t *testing.T) int {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port
}

func (s *storm) url(database string) string {
	return strings.Replace(s.appURL, "/calm", "/"+database, 1)
}

func (s *storm) startPostgres() {
	s.t.Helper()
	if s.pg != nil { // so that its directory is nobody's
		ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
		_ = s.pg.Stop(ctx)
		cancel()
	}
	var err error
	for range 20 {
		ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
		s.pg, err = postgres.Start(ctx, postgres.Options{
			DataDir: s.dir, Port: s.port, Settings: s.settings,
		})
		cancel()
		if err == nil {
			return
		}
		time.Sleep(200 * time.Millisecond)
	}
	s.t.Errorf("PostgreSQL doesn't start again: %v", err)
}

func (s *storm) execute(sql string) {
	s.t.Helper()
	if err := s.try(sql); err != nil {
		s.t.Fatal(err)
	}
}

// try runs a statement as the superuser in the stormy database, or before there is one in the server's.
func (s *storm) try(sql string) error {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	conn, err := pgx.Connect(ctx, s.admin)
	if err != nil {
		return err
	}
	defer conn.Close(ctx)
	_, err = conn.Exec(ctx, sql)
	return err
}

func (s *storm) env(database string) []string {
	return []string{"KEIYAKU_DATABASE_URL=" + s.url(database), clockVariable + "=" + s.clock}
}

// kept is a process that is started again when it has ended, as an operator's supervisor does.
type kept struct {
	mu      sync.Mutex
	process running
	ending  bool
	ended   chan struct{}
}

// keep keeps a command running until it is to end.
func (s *storm) keep(database string, args ...string) *kept {
	k := &kept{ended: make(chan struct{})}
	k.process = keiyaku(s.t, s.env(database), args...)
	s.t.Cleanup(func() {
		k.mu.Lock()
		k.ending = true
		_ = k.process.Process.Kill()
		k.mu.Unlock()
		<-k.ended
	})
	go func() {
		defer close(k.ended)
		for {
			_ = k.process.Wait()
			time.Sleep(100 * time.Millisecond)
			k.mu.Lock()
			if k.ending {
				k.mu.Unlock()
				return
			}
			k.process = keiyaku(s.t, s.env(database), args...)
			k.mu.Unlock()
		}
	}()
	return k
}

func (k *kept) signal(sig os.Signal) {
	k.mu.Lock()
	defer k.mu.Unlock()
	_ = k.process.Process.Signal(sig)
}

// ends ends the process in order.
func (k *kept) ends() {
	k.mu.Lock()
	k.ending = true
	k.mu.Unlock()
	k.signal(syscall.SIGTERM)
	<-k.ended
}

func (s *storm) serve(database string) *kept {
	return s.keep(database, "serve", "--addr="+s.addr, "--no-jobs")
}

func (s *storm) work(database string) *kept {
	return s.keep(database, "worker", "--job-timeout=5s", "--job-rescue-after=10s")
}

// company tells the beginning of the story: contracts with something to come in each month. It gives the tenant and its key.
func (s *storm) company() (tenantID, key string) {
	server, working := s.serve("calm"), s.work("calm")
	c := tenant(s.t, s.url("calm"), "http://"+s.addr, stormBegins)
	s.do(c, http.StatusOK, "GET", "/v1/contracts", nil, "", 0) // once it answers
	manyReservations(s.t, c, min(12+*stormFaults/10, 60))
	s.idle("calm")
	working.ends()
	server.ends()
	pool := s.pool("calm")
	defer pool.Close()
	if err := pool.QueryRow(s.t.Context(), "SELECT id::text FROM tenants").Scan(&tenantID); err != nil {
		s.t.Fatal(err)
	}
	return tenantID, c.key
}

// known are the ids of the beginning.
func (s *storm) known(tenantID string) map[string]bool {
	pool := s.pool("calm")
	defer pool.Close() // a database that is in use can't be copied
	return testdb.Told{Pool: pool, Tenant: tenantID}.IDs(s.t)
}

func (s *storm) pool(database string) *pgxpool.Pool {
	s.t.Helper()
	pool, err := postgres.NewPool(s.t.Context(), s.url(database), postgres.PoolOptions{MaxConns: 2})
	if err != nil {
		s.t.Fatal(err)
	}
	s.t.Cleanup(pool.Close)
	return pool
}

// months works through the months of the story, each with what comes over it while it does.
func (s *storm) months(c client, n int, comes func() (over func())) {
	month := civil.MustParse(stormBegins)
	for m := range n {
		begin := time.Now()
		over := comes()
		s.working.Store(true)
		last := month.LastOfMonth()
		contracts := s.list(c, "/v1/contracts")
		slices.SortFunc(contracts, func(a, b object) int { return strings.Compare(a["number"].(string), b["number"].(string)) })
		for i, contract := range contracts {
			if i%4 == m%4 {
				s.change(c, contract["id"].(string), month.AddDays(i).String(), fmt.Sprintf("change-%d-%d", m, i))
			}
		}
		month = month.AddMonths(1)
		s.end(c, "/v1/test-clock/advances/", s.do(c, http.StatusAccepted, "POST", "/v1/test-clock/advance", object{"to": month.String()}, "clock", m))
		s.end(c, "/v1/bill-runs/", s.do(c, http.StatusAccepted, "POST", "/v1/bill-runs", object{"up_to": last.String()}, "bill", m))
		if s.after != nil {
			s.after(fmt.Sprint("bill ", m))
		}
		s.end(c, "/v1/bill-runs/", s.do(c, http.StatusAccepted, "POST", "/v1/bill-runs", object{"up_to": last.String(), "action": "issue"}, "issue", m))
		if m%2 == 1 {
			s.rollBack(c, m)
		}
		s.working.Store(false)
		over()
		s.t.Logf("month %d took %s", m+1, time.Since(begin).Round(time.Second))
	}
	s.end(c, "/v1/bill-runs/", s.do(c, http.StatusAccepted, "POST", "/v1/bill-runs", object{"up_to": month.String()}, "last", n))
	for _, d := range s.list(c, "/v1/invoices") {
		s.do(c, http.StatusOK, "GET", "/v1/invoices/"+d["id"].(string)+"/pdf", nil, "", 0)
	}
}

// do sends a request until it is answered, as a client does who wants it done once.
func (s *storm) do(c client, status int, method, path string, body any, key string, turn int, headers ...string) answer {
	if key != "" {
		headers = append(headers, "Idempotency-Key", fmt.Sprintf("%s-%d", key, turn))
	}
	var last string
	for begin := time.Now(); time.Since(begin) < 3*time.Minute; time.Sleep(100 * time.Millisecond) {
		a, err := c.send(method, path, body, headers...)
		switch {
		case a.status == status: // a PDF isn't JSON
			return a
		case err != nil:
			last = err.Error()
		case a.status == http.StatusServiceUnavailable && a.header.Get("Retry-After") != "" || a.status == http.StatusConflict && strings.Contains(a.body, "idempotency"):
			last = a.body
		default:
			s.t.Fatalf("%s %s: %d %s", method, path, a.status, a.body)
		}
	}
	s.t.Fatalf("%s %s isn't answered: %s", method, path, last)
	return answer{}
}

func (s *storm) list(c client, path string) []object {
	return listed(path, func(page string) answer { return s.do(c, http.StatusOK, "GET", page, nil, "", 0) })
}

// end waits until something that jobs work on is over.
func (s *storm) end(c client, at string, begun answer) {
	path := at + begun.text(s.t, "id")
	for begin := time.Now(); time.Since(begin) < 5*time.Minute; time.Sleep(20 * time.Millisecond) {
		switch now := s.do(c, http.StatusOK, "GET", path, nil, "", 0); now.at("status") {
		case "finished":
			return
		case "planned", "running":
		default:
			s.t.Fatalf("%s: %s", path, now.body)
		}
	}
	s.t.Fatalf("%s isn't finished after 5 minutes: %s", path, s.do(c, http.StatusOK, "GET", path, nil, "", 0).body)
}

// sentChange is a change (or at a path, a rollback) as it was asked for; without a body, that there was nothing to ask for.
type sentChange struct {
	path string
	body object
	etag string
}

// change moves the quantity of a contract's first item that goes on without end. What was sent before is sent again as it was.
func (s *storm) change(c client, contract, on, key string) {
	again, was := s.sent[key]
	if !was {
		now := s.do(c, http.StatusOK, "GET", "/v1/contracts/"+contract, nil, "", 0)
		item := slices.IndexFunc(now.at("items").([]any), func(i any) bool { return at(i, "end_on") == nil })
		if now.at("end_on") == nil && item >= 0 {
			again = sentChange{"", object{"effective_on": on, "operations": []object{{"op": "change_quantity", "contract_item_id": now.text(s.t, "items", item, "id"), "by": "1"}}, "on_conflict": "keep"}, now.etag()}
		}
		s.sent[key] = again
	}
	if again.body == nil {
		return
	}
	s.do(c, http.StatusCreated, "POST", "/v1/contracts/"+contract+"/changes", again.body, key, 0, "If-Match", again.etag)
}

// rollBack takes back the issued invoice with the highest number; if one was asked for before and is there, that one again.
func (s *storm) rollBack(c client, turn int) {
	key := fmt.Sprint("rollback ", turn)
	again, was := s.sent[key]
	if was {
		a, err := c.send("GET", again.path, nil)
		was = err == nil && a.status == http.StatusOK
	}
	if !was {
		issued := s.list(c, "/v1/invoices?kind=invoice&status=issued")
		latest := slices.MaxFunc(issued, func(a, b object) int { return strings.Compare(a["number"].(string), b["number"].(string)) })
		again.path = "/v1/invoices/" + latest["id"].(string)
		again.etag = s.do(c, http.StatusOK, "GET", again.path, nil, "", 0).etag()
		s.sent[key] = again
	}
	s.do(c, http.StatusCreated, "POST", again.path+"/rollback", object{"reason": "宛名誤り"}, "rollback", turn, "If-Match", again.etag)
}

// idle waits until every job is done: one that failed several times in a storm waits for minutes until it is tried again.
func (s *storm) idle(database string) {
	s.t.Helper()
	var left []string
	for begin := time.Now(); time.Since(begin) < 12*time.Minute; time.Sleep(100 * time.Millisecond) {
		conn, err := pgx.Connect(s.t.Context(), s.pg.SuperuserURL(database))
		if err != nil {
			continue
		}
		rows, _ := conn.Query(s.t.Context(), `SELECT kind || ' ' || state || ' ' || args FROM river.river_job
			WHERE kind <> 'sweep' AND (state IN ('available', 'running', 'retryable', 'pending') OR state = 'scheduled' AND scheduled_at < now())`)
		left, err = pgx.CollectRows(rows, pgx.RowTo[string])
		_ = conn.Close(s.t.Context())
		if err == nil && len(left) == 0 {
			return
		}
	}
	s.t.Errorf("%d jobs are left, the first is %.300s", len(left), left)
}

// fault is something that happens, and after a while what undoes it.
type fault struct {
	name string
	do   func() error
}

// faults lets so many faults come over a month.
func (s *storm) faults(n int) func() (over func()) {
	s.admin = s.pg.SuperuserURL("stormy")
	possible := s.possible()
	return func() func() {
		done := make(chan struct{})
		go func() {
			defer close(done)
			for range n {
				time.Sleep(time.Duration(20+s.random.IntN(400)) * time.Millisecond)
				select {
				case <-s.pg.Ended(): // it gave up, after a fault before
					s.startPostgres()
				default:
				}
				f := possible[s.random.IntN(len(possible))]
				hit := s.working.Load()
				if err := f.do(); err != nil {
					s.t.Logf("%s: %v", f.name, err) // such as where another fault had just taken the database away
					continue
				}
				s.count[f.name]++
				if hit {
					s.hit++
				}
			}
		}()
		return func() {
			<-done
			select {
			case <-s.pg.Ended():
				s.startPostgres()
			default:
			}
		}
	}
}

func (s *storm) possible() []fault {
	killed := func(k *kept) func() error {
		return func() error {
			k.signal(syscall.SIGKILL)
			return nil
		}
	}
	out := []fault{
		{"worker killed", killed(s.workers[0])},
		{"worker killed", killed(s.workers[1])},
		{"server killed", killed(s.server)},
		{"PostgreSQL killed", func() error {
			if err := s.signal(syscall.SIGQUIT); err != nil {
				return err
			}
			<-s.pg.Ended()
			time.Sleep(time.Duration(s.random.IntN(500)) * time.Millisecond)
			s.startPostgres()
			return nil
		}},
		{"PostgreSQL's process killed", func() error {
			// All of them end then and begin again, the one that is asked too.
			_ = s.try(`COPY (SELECT pid FROM pg_stat_activity WHERE usename = 'keiyaku_app' ORDER BY random() LIMIT 1) TO PROGRAM 'xargs -r kill -9'`)
			return nil
		}},
		{"connections cut", func() error {
			return s.try(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'keiyaku_app'`)
		}},
		{"clock stepped", func() error {
			return os.WriteFile(s.clock, []byte(strconv.Itoa(s.random.IntN(3600)-1800)), 0o600)
		}},
		{"jobs delivered again", func() error {
			return s.try(`INSERT INTO river.river_job (state, max_attempts, args, kind, queue, metadata) SELECT 'available', max_attempts, args, kind, queue, '{}'
				FROM river.river_job WHERE kind <> 'sweep' AND state <> 'scheduled' ORDER BY random() LIMIT 20`)
		}},
		{"two leaders", func() error { return s.try(`DELETE FROM river.river_leader`) }},
	}
	if s.volume {
		out = append(out, fault{"disk full", s.fillDisk})
	}
	return out
}

// signal sends a signal to PostgreSQL's first process, which ours is.
func (s *storm) signal(sig syscall.Signal) error {
	text, err := os.ReadFile(filepath.Join(s.dir, "postgres", "data", "postmaster.pid"))
	if err != nil {
		return err
	}
	line, _, _ := strings.Cut(string(text), "\n")
	pid, err := strconv.Atoi(line)
	if err != nil {
		return err
	}
	return syscall.Kill(pid, sig)
}

// fillDisk leaves no room on PostgreSQL's volume for a while.
func (s *storm) fillDisk() (err error) {
	path := filepath.Join(s.dir, "filler")
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	zeros := make([]byte, 1<<20)
	for err == nil {
		_, err = f.Write(zeros)
	}
	if !errors.Is(err, syscall.ENOSPC) {
		return err
	}
	time.Sleep(time.Duration(200+s.random.IntN(1500)) * time.Millisecond)
	return errors.Join(f.Close(), os.Remove(path))
}
