package postgres_test

import (
	"context"
	"fmt"
	"io"
	"io/fs"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"keiyaku/internal/postgres"
)

// helperVariable makes this test binary start a server on the directory it names, say its URL, and wait to be killed.
const helperVariable = "KEIYAKU_TEST_START_SERVER_IN"

func TestMain(m *testing.M) {
	postgres.RunChildIfAsked()
	if dir := os.Getenv(helperVariable); dir != "" {
		server, err := postgres.Start(context.Background(), postgres.Options{DataDir: dir})
		if err != nil {
			fmt.Println("error:", err)
			os.Exit(1)
		}
		fmt.Println(server.SuperuserURL("postgres"))
		select {}
	}
	os.Exit(m.Run())
}

// tempDir is t.TempDir with a parent that the server's user may search.
func tempDir(t *testing.T) string {
	t.Helper()
	dir, err := os.MkdirTemp("", "keiyaku-postgres-")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	if err := os.Chmod(dir, 0o711); err != nil {
		t.Fatal(err)
	}
	return dir
}

func start(t *testing.T, dir string) *postgres.Server {
	t.Helper()
	s, err := postgres.Start(t.Context(), postgres.Options{DataDir: dir, Logf: t.Logf})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Stop(context.Background()) })
	return s
}

func stop(t *testing.T, s *postgres.Server) {
	t.Helper()
	if err := s.Stop(t.Context()); err != nil {
		t.Fatal(err)
	}
}

func execute(t *testing.T, url, sql string) {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(t.Context())
	if _, err := conn.Exec(t.Context(), sql); err != nil {
		t.Fatal(err)
	}
}

// postmaster is the number of the server process on the data directory; 0 if it says there is none.
func postmaster(dir string) int {
	content, _ := os.ReadFile(filepath.Join(dir, "postgres", "data", "postmaster.pid"))
	first, _, _ := strings.Cut(string(content), "\n")
	pid, _ := strconv.Atoi(first)
	return pid
}

func eventually(t *testing.T, what string, ok func() bool) {
	t.Helper()
	for begin := time.Now(); !ok(); time.Sleep(20 * time.Millisecond) {
		if time.Since(begin) > 15*time.Second {
			t.Fatalf("after 15 s it is still not so that %s", what)
		}
	}
}

func runs(pid int) bool {
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err == nil {
		return !strings.Contains(string(stat), ") Z ")
	}
	return syscall.Kill(pid, 0) == nil && !os.IsNotExist(err)
}

func TestAStoppedServerGoesOnWithItsDataWhenStartedAgain(t *testing.T) {
	t.Parallel()
	dir := filepath.Join(tempDir(t), "a data directory with spaces in its name")
	s := start(t, dir)
	execute(t, s.SuperuserURL("postgres"), "create table kept as select 1 as n")
	pid := postmaster(dir)
	stop(t, s)
	eventually(t, "the server has ended after Stop", func() bool { return !runs(pid) }) // it says so a moment before its process is gone

	s = start(t, dir)
	execute(t, s.SuperuserURL("postgres"), "insert into kept values (2)")
}

func TestFreshBeginsWithoutTheOldData(t *testing.T) {
	t.Parallel()
	dir := tempDir(t)
	s := start(t, dir)
	execute(t, s.SuperuserURL("postgres"), "create table old (n int)")
	stop(t, s)

	s, err := postgres.Start(t.Context(), postgres.Options{DataDir: dir, Fresh: true})
	if err != nil {
		t.Fatal(err)
	}
	defer stop(t, s)
	execute(t, s.SuperuserURL("postgres"), "create table old (n int)")
}

func TestAThrowawayServerLeavesNoDatabases(t *testing.T) {
	t.Parallel()
	dir := tempDir(t)
	s, err := postgres.Start(t.Context(), postgres.Options{DataDir: dir, Throwaway: true, Fast: true})
	if err != nil {
		t.Fatal(err)
	}
	stop(t, s)
	if _, err := os.Stat(filepath.Join(dir, "postgres", "data")); !os.IsNotExist(err) {
		t.Errorf("the databases are still there: %v", err)
	}
}

func TestTheServerAsksForAPassword(t *testing.T) {
	t.Parallel()
	dir := tempDir(t)
	s := start(t, dir)
	wrong := s.URL(postgres.Superuser, "guessed", "postgres")
	if conn, err := pgx.Connect(t.Context(), wrong); err == nil {
		_ = conn.Close(t.Context())
		t.Error("the server let in a superuser with a wrong password")
	}
	kept, err := os.Stat(filepath.Join(dir, "postgres.password"))
	if err != nil {
		t.Fatal(err)
	}
	if kept.Mode().Perm() != 0o600 {
		t.Errorf("the kept password's mode is %v", kept.Mode())
	}
}

func TestASecondKeiyakuOnTheSameDataIsRefused(t *testing.T) {
	t.Parallel()
	dir := tempDir(t)
	start(t, dir)
	_, err := postgres.Start(t.Context(), postgres.Options{DataDir: dir})
	if err == nil || !strings.Contains(err.Error(), "in use by another keiyaku") {
		t.Errorf("a second start on the same data: %v", err)
	}
}

func TestWhenTheKeiyakuIsKilledItsServerStopsAndTheNextStartGoesOn(t *testing.T) {
	t.Parallel()
	dir := tempDir(t)
	killed := exec.Command(os.Args[0])
	killed.Env = append(os.Environ(), helperVariable+"="+dir)
	out, err := killed.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := killed.Start(); err != nil {
		t.Fatal(err)
	}
	line := make([]byte, 500)
	n, err := out.Read(line)
	if err != nil {
		t.Fatal(err)
	}
	url := strings.TrimSpace(string(line[:n]))
	execute(t, url, "create table kept (n int)")
	pid := postmaster(dir)
	if err := killed.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_, _ = io.Copy(io.Discard, out)
	_ = killed.Wait()

	// At once: the next start has to wait for the old server's end by itself.
	s := start(t, dir)
	if runs(pid) {
		t.Error("two servers run on the same data")
	}
	execute(t, s.SuperuserURL("postgres"), "insert into kept values (1)")
}

func TestWhenTheSupervisorIsKilledTheServerIsStoppedAndTheDataAreKept(t *testing.T) {
	t.Parallel()
	dir := tempDir(t)
	s := start(t, dir)
	execute(t, s.SuperuserURL("postgres"), "create table kept (n int)")
	pid := postmaster(dir)
	if err := syscall.Kill(s.SupervisorPID(), syscall.SIGKILL); err != nil {
		t.Fatal(err)
	}
	<-s.Ended()
	if !runs(pid) {
		t.Fatal("the server ended with its supervisor: this test shows nothing")
	}
	if err := s.Stop(t.Context()); err == nil {
		t.Error("Stop says nothing about the supervisor's unexpected end")
	}
	if runs(pid) {
		t.Error("the server still runs after Stop")
	}
	s = start(t, dir)
	execute(t, s.SuperuserURL("postgres"), "insert into kept values (1)")
}

func TestWhenTheServerIsKilledWeAreTold(t *testing.T) {
	t.Parallel()
	dir := tempDir(t)
	s := start(t, dir)
	execute(t, s.SuperuserURL("postgres"), "create table kept (n int)")
	if err := syscall.Kill(postmaster(dir), syscall.SIGKILL); err != nil {
		t.Fatal(err)
	}
	select {
	case <-s.Ended():
	case <-time.After(10 * time.Second):
		t.Fatal("nothing said that the server ended")
	}
	if err := s.Stop(t.Context()); err == nil {
		t.Error("Stop says nothing about the server's unexpected end")
	}
	s = start(t, dir)
	execute(t, s.SuperuserURL("postgres"), "insert into kept values (1)")
}

func TestAStaleProcessFileDoesNotBlockTheStartNorKillAStranger(t *testing.T) {
	t.Parallel()
	dir := tempDir(t)
	stop(t, start(t, dir))
	stranger := exec.Command("sleep", "60")
	if err := stranger.Start(); err != nil {
		t.Fatal(err)
	}
	defer func() { _ = stranger.Process.Kill(); _ = stranger.Wait() }()
	stale := filepath.Join(dir, "postgres", "data", "postmaster.pid")
	content := fmt.Sprintf("%d\n%s\n%d\n5432\n\n127.0.0.1\n\nready\n", stranger.Process.Pid, filepath.Dir(stale), time.Now().Unix())
	if err := os.WriteFile(stale, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}

	start(t, dir)
	if !runs(stranger.Process.Pid) {
		t.Error("a process that only has the old server's number was killed")
	}
}

func TestADatabaseThatWasNeverFinishedIsMadeAnew(t *testing.T) {
	t.Parallel()
	dir := tempDir(t)
	half := filepath.Join(dir, "postgres", "data")
	if err := os.MkdirAll(half, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(half, "PG_VERSION"), []byte("15\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	execute(t, start(t, dir).SuperuserURL("postgres"), "select 1")
}

func TestADirectoryThatTheServersUserCannotReachIsRefusedWithAWayOut(t *testing.T) {
	t.Parallel()
	if os.Geteuid() != 0 {
		t.Log("only root runs the server as another user: nothing to refuse")
		return
	}
	closed := filepath.Join(tempDir(t), "closed")
	if err := os.Mkdir(closed, 0o700); err != nil {
		t.Fatal(err)
	}
	_, err := postgres.Start(t.Context(), postgres.Options{DataDir: filepath.Join(closed, "keiyaku")})
	if err == nil || !strings.Contains(err.Error(), "--data-dir") {
		t.Errorf("starting below a closed directory: %v", err)
	}
	if _, err := os.Stat(filepath.Join(closed, "keiyaku")); !os.IsNotExist(err) {
		t.Error("the refused directory was made")
	}
}

func TestALostPasswordIsSaidNotGuessed(t *testing.T) {
	t.Parallel()
	dir := tempDir(t)
	stop(t, start(t, dir))
	if err := os.Remove(filepath.Join(dir, "postgres.password")); err != nil {
		t.Fatal(err)
	}
	_, err := postgres.Start(t.Context(), postgres.Options{DataDir: dir})
	if err == nil || !strings.Contains(err.Error(), "--fresh") {
		t.Errorf("starting without the kept password: %v", err)
	}
}

func TestAStartThatIsGivenUpLeavesNothingRunning(t *testing.T) {
	t.Parallel()
	dir := tempDir(t)
	ctx, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
	defer cancel()
	if _, err := postgres.Start(ctx, postgres.Options{DataDir: dir}); err == nil {
		t.Fatal("a server started within 300 ms: this test shows nothing")
	}
	eventually(t, "no server runs", func() bool { return postmaster(dir) == 0 })
	execute(t, start(t, dir).SuperuserURL("postgres"), "select 1")
}

func TestNothingOfTheServerIsReadableByOthers(t *testing.T) {
	t.Parallel()
	dir := tempDir(t)
	start(t, dir)
	_ = filepath.WalkDir(filepath.Join(dir, "postgres"), func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			t.Error(err)
			return err
		}
		if info, err := entry.Info(); err == nil && info.Mode().Perm()&0o077 != 0 {
			t.Errorf("%s has mode %v", path, info.Mode())
		}
		return fs.SkipDir // what is below a closed directory is closed
	})
}

func TestAURLCarriesAnyPassword(t *testing.T) {
	t.Parallel()
	s := start(t, tempDir(t))
	made := s.URL("some role", "p@ss/w:rd?%", "a database")
	parsed, err := url.Parse(made)
	if err != nil {
		t.Fatal(err)
	}
	if password, _ := parsed.User.Password(); password != "p@ss/w:rd?%" || parsed.User.Username() != "some role" {
		t.Errorf("%s doesn't carry what it was made of", made)
	}
}
