package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/riverqueue/river"

	"keiyaku/internal/config"
	"keiyaku/internal/postgres"
	"keiyaku/internal/task"
	"keiyaku/internal/testdb"
)

// commandVariable makes this test binary be the command: what is tested is a process, with its signals and its status.
const commandVariable = "KEIYAKU_TEST_RUN_COMMAND"

// aheadVariable is by how many days the command's clock is ahead of the machine's.
const aheadVariable = "KEIYAKU_TEST_DAYS_AHEAD"

// clockVariable names a file that says by how many seconds the command's clock is ahead of the machine's, or behind it, while it runs.
const clockVariable = "KEIYAKU_TEST_CLOCK"

func stepOf(path string) time.Duration {
	text, err := os.ReadFile(path)
	if err != nil {
		return 0
	}
	seconds, err := strconv.Atoi(string(text))
	if err != nil {
		return 0 // just being written
	}
	return time.Duration(seconds) * time.Second
}

// full runs the long proofs at the sizes that the notes give figures for.
var full = flag.Bool("full", false, "run the long proofs at their full size")

func TestMain(m *testing.M) {
	if address := os.Getenv(mailServerVariable); address != "" {
		serveMail(address)
	}
	if os.Getenv(commandVariable) != "" {
		if days, err := strconv.Atoi(os.Getenv(aheadVariable)); err == nil {
			wallClock = func() time.Time { return time.Now().AddDate(0, 0, days) }
		}
		if path := os.Getenv(clockVariable); path != "" {
			wallClock = func() time.Time { return time.Now().Add(stepOf(path)) }
		}
		main()
		os.Exit(0)
	}
	// Most of these tests wait for other processes, so more go at once than there are processors. The command line's -parallel goes before it.
	if err := flag.Set("test.parallel", strconv.Itoa(3*runtime.GOMAXPROCS(0))); err != nil {
		panic(err)
	}
	testdb.Main(m)
}

// running is a command that was started.
type running struct {
	*exec.Cmd
	output *lockedBuffer
}

func keiyaku(t *testing.T, env []string, args ...string) running {
	t.Helper()
	out := new(lockedBuffer)
	cmd := exec.Command(os.Args[0], args...)
	cmd.Env = append(append(os.Environ(), commandVariable+"=1"), env...)
	cmd.Stdout, cmd.Stderr = out, out
	cmd.WaitDelay = 5 * time.Second // what it has begun itself may still hold its output
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if cmd.ProcessState == nil {
			_ = cmd.Process.Kill()
			_ = cmd.Wait()
		}
		if t.Failed() {
			for line := range strings.Lines(out.String()) {
				if strings.Contains(line, "ERROR") {
					t.Logf("%s: %s", args[0], line)
				}
			}
		}
	})
	return running{cmd, out}
}

// ends asks a command to end and expects that it does so in order.
func (r running) ends(t *testing.T) {
	t.Helper()
	if err := r.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	if err := r.Wait(); err != nil {
		t.Errorf("after SIGTERM: %v\n%s", err, r.output)
	}
}

type lockedBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *lockedBuffer) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

func (l *lockedBuffer) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}

// dataDir is a directory that the user who runs PostgreSQL can reach, which t.TempDir isn't for root's.
func dataDir(t *testing.T) string {
	t.Helper()
	dir, err := os.MkdirTemp("", "keiyaku-demo-")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	return dir
}

// demoWithin is how long a demo may take until it is ready: 15 s on a machine that does nothing else, and these tests share
// theirs with each other and with those of other packages.
const demoWithin = 90 * time.Second

// demoReady waits for a demo's file.
func demoReady(t *testing.T, demo running, dir string) demoFile {
	t.Helper()
	for begin := time.Now(); time.Since(begin) < demoWithin; time.Sleep(20 * time.Millisecond) {
		content, err := os.ReadFile(filepath.Join(dir, "demo.json"))
		if err != nil {
			continue
		}
		var file demoFile
		if err := json.Unmarshal(content, &file); err != nil {
			t.Fatal(err)
		}
		return file
	}
	t.Fatalf("the demo isn't ready after %s:\n%s", demoWithin, demo.output)
	return demoFile{}
}

func status(t *testing.T, url string) int {
	t.Helper()
	answer, err := http.Get(url)
	if err != nil {
		t.Fatal(err)
	}
	_ = answer.Body.Close()
	return answer.StatusCode
}

func TestTheDemoStartsWithOneCommandAndGoesOnAfterItWasStoppedOrKilled(t *testing.T) {
	t.Parallel()
	dir := dataDir(t)
	demo := func() running {
		return keiyaku(t, []string{"KEIYAKU_OWNER_URL="}, "demo", "--addr=127.0.0.1:0", "--data-dir="+dir)
	}
	first := demo()
	file := demoReady(t, first, dir)
	if got := status(t, file.BaseURL+"/readyz"); got != http.StatusOK {
		t.Errorf("the demo answers %d", got)
	}
	if info, err := os.Stat(filepath.Join(dir, "demo.json")); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("demo.json: %v, %v", info.Mode(), err)
	}
	owner, err := postgres.NewPool(t.Context(), file.OwnerURL, postgres.PoolOptions{})
	if err != nil {
		t.Fatal(err)
	}
	defer owner.Close()
	if _, err := owner.Exec(t.Context(), "CREATE TABLE kept (n int)"); err != nil {
		t.Fatal(err)
	}
	owner.Close()
	first.ends(t)

	second := demo()
	file = demoReadyAgain(t, second, dir, file)
	if err := second.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = second.Wait()

	third := demo()
	file = demoReadyAgain(t, third, dir, file)
	owner, err = postgres.NewPool(t.Context(), file.OwnerURL, postgres.PoolOptions{})
	if err != nil {
		t.Fatal(err)
	}
	defer owner.Close()
	if _, err := owner.Exec(t.Context(), "INSERT INTO kept VALUES (1)"); err != nil {
		t.Error(err)
	}
	owner.Close()
	third.ends(t)
	_, err = os.Stat(filepath.Join(dir, "postgres", "data", "postmaster.pid"))
	if !os.IsNotExist(err) {
		t.Error("PostgreSQL still runs")
	}
}

// demoReadyAgain waits for the file of a later start, which differs from the former one's by its port.
func demoReadyAgain(t *testing.T, demo running, dir string, former demoFile) demoFile {
	t.Helper()
	for begin := time.Now(); time.Since(begin) < demoWithin; time.Sleep(20 * time.Millisecond) {
		if file := demoReady(t, demo, dir); file.BaseURL != former.BaseURL {
			return file
		}
	}
	t.Fatalf("the demo isn't ready again after %s:\n%s", demoWithin, demo.output)
	return demoFile{}
}

func TestTheDemoUsesAServerThatIsNamed(t *testing.T) {
	t.Parallel()
	db := testdb.New(t)
	dir := dataDir(t)
	demo := keiyaku(t, []string{"KEIYAKU_OWNER_URL=" + db.OwnerURL}, "demo", "--empty", "--addr=127.0.0.1:0", "--data-dir="+dir)
	file := demoReady(t, demo, dir)
	if file.OwnerURL != db.OwnerURL {
		t.Errorf("the demo's owner is %s", file.OwnerURL)
	}
	if _, err := os.Stat(filepath.Join(dir, "postgres")); !os.IsNotExist(err) {
		t.Error("a private PostgreSQL was made nevertheless")
	}
	demo.ends(t)
}

func TestATakenPortIsSaidBeforeAnythingIsMade(t *testing.T) {
	t.Parallel()
	taken := keiyakuServing(t, testdb.New(t).AppURL)
	dir := filepath.Join(dataDir(t), "not made")
	demo := keiyaku(t, []string{"KEIYAKU_OWNER_URL="}, "demo", "--addr="+taken.addr, "--data-dir="+dir)
	if err := demo.Wait(); err == nil || !strings.Contains(demo.output.String(), "--addr") {
		t.Errorf("on a taken port: %v\n%s", err, demo.output)
	}
	if _, err := os.Stat(dir); !os.IsNotExist(err) {
		t.Error("the data directory was made")
	}
}

// serving is a `keiyaku serve` that answers.
type serving struct {
	running
	addr string
}

func keiyakuServing(t *testing.T, databaseURL string, args ...string) serving {
	t.Helper()
	return servingWith(t, []string{"KEIYAKU_DATABASE_URL=" + databaseURL}, args...)
}

func servingWith(t *testing.T, env []string, args ...string) serving {
	t.Helper()
	return servingAt(t, env, "127.0.0.1:0", args...)
}

func servingAt(t *testing.T, env []string, addr string, args ...string) serving {
	t.Helper()
	server := keiyaku(t, env, append([]string{"serve", "--addr=" + addr}, args...)...)
	for begin := time.Now(); time.Since(begin) < 15*time.Second; time.Sleep(10 * time.Millisecond) {
		for line := range strings.Lines(server.output.String()) {
			var record struct{ Msg, Addr string }
			if json.Unmarshal([]byte(line), &record) == nil && record.Msg == "listening" {
				return serving{server, record.Addr}
			}
		}
	}
	t.Fatalf("serve doesn't listen after 15 s:\n%s", server.output)
	return serving{}
}

func TestAServerIsHealthyAndEndsInOrder(t *testing.T) {
	t.Parallel()
	server := keiyakuServing(t, testdb.New(t).AppURL)
	for _, path := range []string{"/healthz", "/readyz", "/metrics"} {
		if got := status(t, "http://"+server.addr+path); got != http.StatusOK {
			t.Errorf("%s answers %d", path, got)
		}
	}
	if health := keiyaku(t, nil, "health", "--addr="+server.addr); health.Wait() != nil {
		t.Errorf("health: %s", health.output)
	}
	server.ends(t)
	if health := keiyaku(t, nil, "health", "--addr="+server.addr); health.Wait() == nil {
		t.Error("health says that a stopped server is well")
	}
}

func TestAServerRefusesADatabaseThatItCannotWorkWithSafely(t *testing.T) {
	t.Parallel()
	db := testdb.New(t)
	server := keiyaku(t, []string{"KEIYAKU_DATABASE_URL=" + db.OwnerURL}, "serve", "--addr=127.0.0.1:0")
	if err := server.Wait(); err == nil || !strings.Contains(server.output.String(), "row-level security") {
		t.Errorf("serving as the tables' owner: %v\n%s", err, server.output)
	}

	owner, err := postgres.NewPool(t.Context(), db.OwnerURL, postgres.PoolOptions{})
	if err != nil {
		t.Fatal(err)
	}
	defer owner.Close()
	if _, err := owner.Exec(t.Context(), "INSERT INTO schema_versions (version_id, is_applied) VALUES (99999, true)"); err != nil {
		t.Fatal(err)
	}
	server = keiyaku(t, []string{"KEIYAKU_DATABASE_URL=" + db.AppURL}, "serve", "--addr=127.0.0.1:0")
	if err := server.Wait(); err == nil || !strings.Contains(server.output.String(), "a newer keiyaku") {
		t.Errorf("serving on a newer schema: %v\n%s", err, server.output)
	}
}

func TestMigrateCanBeRunAgain(t *testing.T) {
	t.Parallel()
	migrate := keiyaku(t, []string{"KEIYAKU_OWNER_URL=" + testdb.New(t).OwnerURL}, "migrate")
	if err := migrate.Wait(); err != nil || !strings.Contains(migrate.output.String(), "already") {
		t.Errorf("%v\n%s", err, migrate.output)
	}
}

func TestTheHelpSaysWhatToRunFirst(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		args []string
		says string
	}{
		{nil, "keiyaku demo"},
		{[]string{"serve", "--help"}, "KEIYAKU_DATABASE_URL"},
		{[]string{"migrate", "--help"}, "KEIYAKU_OWNER_URL"},
		{[]string{"tenant", "create", "--help"}, "--time-zone"},
	} {
		help := keiyaku(t, nil, c.args...)
		if err := help.Wait(); err != nil || !strings.Contains(help.output.String(), c.says) {
			t.Errorf("keiyaku %v: %v, doesn't say %s", c.args, err, c.says)
		}
	}
	wrong := keiyaku(t, nil, "serv")
	if err := wrong.Wait(); err == nil {
		t.Error("a command that doesn't exist is a success")
	}
}

func TestAJobIsWorkedOnceItIsInserted(t *testing.T) {
	t.Parallel()
	app, err := newApp(t.Context(), testdb.New(t).Pool(t), appConfig{
		Jobs: config.Jobs{JobTimeout: 5 * time.Second, JobRescueAfter: 10 * time.Second, JobConcurrency: 10},
		Stop: config.Stop{ShutdownTimeout: 10 * time.Second},
		Log:  discard(),
	})
	if err != nil {
		t.Fatal(err)
	}
	completed, unsubscribe := app.jobs.Subscribe(river.EventKindJobCompleted)
	defer unsubscribe()
	if err := app.StartJobs(t.Context()); err != nil {
		t.Fatal(err)
	}
	inserted, err := app.jobs.Insert(t.Context(), task.Sweep{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	select {
	case event := <-completed:
		if event.Job.Kind != inserted.Job.Kind { // the schedule's own sweep may come first
			t.Errorf("a %s was completed, not a %s", event.Job.Kind, inserted.Job.Kind)
		}
	case <-time.After(10 * time.Second):
		t.Error("the job wasn't worked within 10 s")
	}
	if err := app.StopJobs(t.Context()); err != nil {
		t.Error(fmt.Errorf("stopping: %w", err))
	}
}
