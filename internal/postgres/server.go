// Package postgres is the ground that keiyaku's data stands on: a private PostgreSQL server for the demo and the tests,
// the connection pool, and the way from an empty server to the schema that this binary expects.
//
// The private server lives in a data directory of its own:
//
//	lock                one keiyaku at a time
//	postgres.password   the superuser's password, kept from start to start
//	postgres/           what belongs to the server's user: data, log, run
//
// PostgreSQL refuses to run as root and outlives whoever started it. So it isn't started by the service itself but by a
// supervisor: this same executable, started again (see [RunChildIfAsked]) as an unprivileged user where needed, which
// holds the reading end of a pipe. Nothing is ever sent through that pipe after the first line; it closes when the
// service ends, however it ends, and then the supervisor stops the server.
package postgres

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"
)

// Superuser is the role that a private server is created with.
const Superuser = "postgres"

// Options says what kind of server [Start] starts.
type Options struct {
	// DataDir is made if it doesn't exist. See [DefaultDataDir].
	DataDir string
	// Port is the loopback port to listen on; 0 takes a free one.
	Port int
	// Fast gives up durability against a crash of the machine for speed. For tests.
	Fast bool
	// Fresh deletes the databases of an earlier start.
	Fresh bool
	// Settings are further settings of the server, by name.
	Settings map[string]string
	// Throwaway deletes the databases when the server stops, also when the process that started it was killed.
	Throwaway bool
	// Logf is told what takes long; nil drops it.
	Logf func(format string, args ...any)
}

// Server is a running private PostgreSQL. It stops with [Server.Stop], or when this process ends.
type Server struct {
	dir      dataDir
	lock     *os.File
	password string
	port     int

	lifeline io.Closer
	process  *os.Process
	ended    chan struct{}
	endErr   error
	stop     sync.Once
	stopErr  error
}

// Start starts a private PostgreSQL on the data directory and returns when it accepts connections, on the loopback
// interface only. A server that an earlier, killed keiyaku left running there is stopped first, and its data are gone
// on with. It fails if another keiyaku uses the directory. ctx bounds the start, not the server's life.
func Start(ctx context.Context, o Options) (*Server, error) {
	if o.Logf == nil {
		o.Logf = func(string, ...any) {}
	}
	account, err := serverAccount()
	if err != nil {
		return nil, err
	}
	dir, err := openDataDir(o.DataDir, account)
	if err != nil {
		return nil, err
	}
	lock, err := dir.lock(ctx)
	if err != nil {
		return nil, err
	}
	s, err := startLocked(ctx, dir, lock, account, o)
	if err != nil {
		_ = lock.Close()
		return nil, fmt.Errorf("starting PostgreSQL in %s: %w", dir.path, err)
	}
	return s, nil
}

func startLocked(ctx context.Context, dir dataDir, lock *os.File, account *account, o Options) (*Server, error) {
	if err := dir.stopLeftover(o.Logf); err != nil {
		return nil, err
	}
	if o.Fresh {
		if err := dir.removeDatabases(); err != nil {
			return nil, err
		}
	}
	if err := dir.makeServerDir(account); err != nil {
		return nil, err
	}
	password, err := dir.keptPassword()
	if err != nil {
		return nil, err
	}
	s := &Server{dir: dir, lock: lock, password: password, ended: make(chan struct{})}
	started := make(chan childReport, 1)
	err = s.spawn(account, childRequest{
		Dir:       dir.server(),
		Cache:     binariesCache(account),
		Port:      o.Port,
		Password:  password,
		Fast:      o.Fast,
		Throwaway: o.Throwaway,
		Settings:  o.Settings,
	}, started, o.Logf)
	if err != nil {
		return nil, err
	}

	select {
	case report := <-started:
		s.port = report.Port
		return s, nil
	case <-s.ended:
		return nil, s.endErr
	case <-ctx.Done():
		// The supervisor finishes what it is doing, finds the pipe closed and stops.
		_ = s.lifeline.Close()
		<-s.ended
		return nil, ctx.Err()
	}
}

// URL is the connection string of a role's access to one of the server's databases.
func (s *Server) URL(role, password, database string) string {
	u := url.URL{
		Scheme:   "postgres",
		User:     url.UserPassword(role, password),
		Host:     "127.0.0.1:" + strconv.Itoa(s.port),
		Path:     "/" + database,
		RawQuery: "sslmode=disable",
	}
	return u.String()
}

// SuperuserURL is the connection string of the server's superuser.
func (s *Server) SuperuserURL(database string) string {
	return s.URL(Superuser, s.password, database)
}

// Ended is closed when the server has ended, whether it was asked to or not.
func (s *Server) Ended() <-chan struct{} { return s.ended }

// Stop stops the server and waits for its end. When ctx ends first, the server is killed: its data survive that, but the
// next start takes longer. Stopping twice is the same as stopping once.
func (s *Server) Stop(ctx context.Context) error {
	s.stop.Do(func() {
		_ = s.lifeline.Close()
		select {
		case <-s.ended:
			s.stopErr = s.endErr
		case <-ctx.Done():
			_ = s.process.Kill()
			<-s.ended
			s.stopErr = fmt.Errorf("stopping PostgreSQL in %s: %w", s.dir.path, ctx.Err())
		}
		// A supervisor that was killed leaves its server behind.
		if err := s.dir.stopLeftover(func(string, ...any) {}); err != nil {
			s.stopErr = errors.Join(s.stopErr, err)
		}
		_ = s.lock.Close()
	})
	return s.stopErr
}

// spawn starts the supervisor. It sends the supervisor's success to started; a failure ends the supervisor and is found
// in endErr once ended is closed.
func (s *Server) spawn(account *account, request childRequest, started chan<- childReport, logf func(string, ...any)) error {
	executable, err := openExecutable()
	if err != nil {
		return err
	}
	defer executable.close()

	var stderr bytes.Buffer
	cmd := &exec.Cmd{
		Path:   executable.path,
		Args:   []string{"keiyaku-postgres"},
		Env:    childEnvironment(account),
		Dir:    request.Dir,
		Stderr: &stderr,
		// The supervisor keeps the lock too, so that nobody starts on this data before it has stopped the server.
		ExtraFiles: append([]*os.File{s.lock}, executable.files...),
		// A process group of its own: Ctrl-C at a terminal goes to the service, which stops the server last.
		SysProcAttr: &syscall.SysProcAttr{Setpgid: true},
		WaitDelay:   5 * time.Second,
	}
	if account != nil {
		cmd.SysProcAttr.Credential = &syscall.Credential{Uid: account.uid, Gid: account.gid}
	}
	stdin, err := cmd.StdinPipe()
	if err != nil {
		return err
	}
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		return err
	}
	if err := cmd.Start(); err != nil {
		return fmt.Errorf("starting its supervisor: %w", err)
	}
	s.lifeline, s.process = stdin, cmd.Process

	go func() {
		defer close(s.ended)
		failure := readReports(stdout, started, logf)
		err := cmd.Wait()
		switch {
		case failure != "":
			s.endErr = errors.New(failure)
		case err != nil:
			s.endErr = fmt.Errorf("its supervisor ended: %w %s", err, strings.TrimSpace(stderr.String()))
		}
	}()
	if err := json.NewEncoder(stdin).Encode(request); err != nil {
		_ = stdin.Close()
		<-s.ended
		return errors.Join(s.endErr, fmt.Errorf("talking to its supervisor: %w", err))
	}
	return nil
}

// readReports reads what the supervisor says until it ends, and returns its last error.
func readReports(from io.Reader, started chan<- childReport, logf func(string, ...any)) (failure string) {
	lines := bufio.NewScanner(from)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var report childReport
		if json.Unmarshal(lines.Bytes(), &report) != nil {
			continue
		}
		switch {
		case report.Error != "":
			failure = report.Error
		case report.Port != 0:
			started <- report
		case report.Log != "":
			logf("%s", report.Log)
		}
	}
	return failure
}

// executable is this program, in a form that another user can execute.
type executable struct {
	path  string
	files []*os.File
}

// openExecutable finds this program. `go run` and `go test` build it into a directory that only we may search, so that
// another user can't execute it by its path; by an open file it can, where the kernel lets it be named.
func openExecutable() (executable, error) {
	if runtime.GOOS != "linux" {
		path, err := os.Executable()
		return executable{path: path}, err
	}
	file, err := os.Open("/proc/self/exe")
	if err != nil {
		return executable{}, err
	}
	// Descriptor 3 is the lock.
	return executable{path: "/proc/self/fd/4", files: []*os.File{file}}, nil
}

func (e executable) close() {
	for _, f := range e.files {
		_ = f.Close()
	}
}

// childEnvironment is the supervisor's: ours without what steers PostgreSQL's own programs and client libraries.
func childEnvironment(account *account) []string {
	var env []string
	for _, e := range os.Environ() {
		if !strings.HasPrefix(e, "PG") && !strings.HasPrefix(e, childVariable+"=") {
			env = append(env, e)
		}
	}
	if account != nil {
		env = append(env, "HOME="+account.home, "USER="+account.name)
	}
	return append(env, childVariable+"=1")
}

// DefaultDataDir is where the private server's data live unless the user says otherwise: keiyaku in the user's data home,
// or for root a directory that the unprivileged user who runs PostgreSQL can reach.
func DefaultDataDir() (string, error) {
	if os.Geteuid() == 0 {
		return "/var/lib/keiyaku", nil
	}
	if home := os.Getenv("XDG_DATA_HOME"); filepath.IsAbs(home) {
		return filepath.Join(home, "keiyaku"), nil
	}
	home, err := os.UserHomeDir()
	if err != nil {
		return "", fmt.Errorf("finding your home directory for the default data directory: %w", err)
	}
	return filepath.Join(home, ".local", "share", "keiyaku"), nil
}
