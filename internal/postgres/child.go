package postgres

// The supervisor: this program started again, as a user that PostgreSQL accepts. It lives as long as its standard input is
// open, and the server lives as long as it.

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"net"
	"os"
	"os/signal"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"

	embedded "github.com/fergusstrange/embedded-postgres"
)

// childVariable marks a process as the supervisor.
const childVariable = "KEIYAKU_POSTGRES_CHILD"

// childRequest is the one line that the supervisor reads.
type childRequest struct {
	Dir       string
	Cache     string
	Port      int
	Password  string
	Fast      bool
	Throwaway bool
	Settings  map[string]string
}

// childReport is a line that the supervisor writes. One of its fields is set.
type childReport struct {
	Log   string `json:",omitempty"`
	Port  int    `json:",omitempty"` // the server listens there: it is ready
	Error string `json:",omitempty"`
}

// RunChildIfAsked turns this process into the supervisor of a private server if [Start] started it as one, and then doesn't
// return. It has to be the first thing that main, or a test's TestMain, does.
func RunChildIfAsked() {
	if os.Getenv(childVariable) == "" {
		return
	}
	_ = os.Unsetenv(childVariable)
	// The lock and the executable are held, not handed on to the server.
	syscall.CloseOnExec(3)
	syscall.CloseOnExec(4)
	// The service decides when to stop, and may be gone when something is reported to it.
	signal.Ignore(syscall.SIGINT, syscall.SIGHUP, syscall.SIGPIPE)
	terminated := make(chan os.Signal, 1)
	signal.Notify(terminated, syscall.SIGTERM)

	report := json.NewEncoder(os.Stdout)
	if err := supervise(os.Stdin, terminated, func(r childReport) { _ = report.Encode(r) }); err != nil {
		_ = report.Encode(childReport{Error: err.Error()})
		os.Exit(1)
	}
	os.Exit(0)
}

func supervise(lifeline io.Reader, terminated <-chan os.Signal, report func(childReport)) (err error) {
	var request childRequest
	if err := json.NewDecoder(lifeline).Decode(&request); err != nil {
		return fmt.Errorf("reading what to start: %w", err)
	}
	abandoned := make(chan struct{})
	go func() {
		_, _ = io.Copy(io.Discard, lifeline)
		close(abandoned)
	}()
	dir := dataDir{path: filepath.Dir(request.Dir)}
	if request.Throwaway {
		defer func() { err = errors.Join(err, os.RemoveAll(dir.databases())) }()
	}
	server, port, err := startServer(dir, request, report)
	if err != nil {
		return err
	}
	report(childReport{Port: port})

	pid := readPID(filepath.Join(dir.databases(), "postmaster.pid"))
	watch := time.NewTicker(time.Second)
	defer watch.Stop()
	for {
		select {
		case <-abandoned:
			return stopServer(server, pid)
		case <-terminated:
			return stopServer(server, pid)
		case <-watch.C:
			if !processRuns(pid) {
				return errors.New("PostgreSQL ended without being asked to; its log is in " + filepath.Join(request.Dir, "log"))
			}
		}
	}
}

func stopServer(server *embedded.EmbeddedPostgres, pid int) error {
	if err := server.Stop(); err != nil && processRuns(pid) {
		return fmt.Errorf("stopping PostgreSQL: %w", err)
	}
	return nil
}

// startServer initializes the databases if needed and starts the server. With a free port asked for, another program can
// take the port between our finding and the server's taking it, so it is tried again.
func startServer(dir dataDir, request childRequest, report func(childReport)) (*embedded.EmbeddedPostgres, int, error) {
	log := filepath.Join(request.Dir, "log")
	if err := errors.Join(os.RemoveAll(log), os.Mkdir(log, 0o700)); err != nil {
		return nil, 0, err
	}
	// The library puts the server's log where temporary files go.
	if err := os.Setenv("TMPDIR", log); err != nil {
		return nil, 0, err
	}
	if _, err := os.Stat(dir.initialized()); err != nil {
		// What there is was never finished: a crash during initialization.
		if err := os.RemoveAll(dir.databases()); err != nil {
			return nil, 0, err
		}
		report(childReport{Log: "creating a private PostgreSQL in " + request.Dir})
	}
	access := filepath.Join(request.Dir, "pg_hba.conf")
	// The library would let passwords travel in clear; nothing but loopback comes in here, but a habit is a habit.
	if err := os.WriteFile(access, []byte("host all all 127.0.0.1/32 scram-sha-256\nhost all all ::1/128 scram-sha-256\n"), 0o600); err != nil {
		return nil, 0, err
	}
	programs, release, err := findBinaries(dir, request.Cache, report)
	if err != nil {
		return nil, 0, err
	}
	defer release()

	for attempt := 1; ; attempt++ {
		port := request.Port
		if port == 0 {
			preferred := keptPort(dir)
			if attempt > 1 {
				preferred = 0
			}
			if port, err = freePort(preferred); err != nil {
				return nil, 0, err
			}
		}
		server := embedded.NewDatabase(serverConfig(request, programs, port, access))
		err = server.Start()
		if err == nil {
			return server, port, errors.Join(programs.markComplete(), os.WriteFile(dir.initialized(), []byte(strconv.Itoa(port)), 0o600))
		}
		if request.Port != 0 || attempt == 5 || !portWasTaken(err) {
			return nil, 0, err
		}
	}
}

func serverConfig(request childRequest, programs binaries, port int, access string) embedded.Config {
	settings := map[string]string{
		"listen_addresses": "127.0.0.1",
		// No socket: its path may be at most 107 bytes long, and a data directory's may be longer.
		"unix_socket_directories": "",
		"hba_file":                access,
		"timezone":                "UTC",
		"log_timezone":            "UTC",
		"lc_messages":             "C",
		"max_connections":         "200",
	}
	if request.Fast {
		settings["fsync"] = "off"
		settings["synchronous_commit"] = "off"
		settings["full_page_writes"] = "off"
		// The log may lie in memory, and nothing will be recovered from it.
		settings["max_wal_size"] = "128MB"
	}
	maps.Copy(settings, request.Settings)
	return embedded.DefaultConfig().
		Version(programs.version).
		BinariesPath(programs.dir).
		CachePath(request.Cache).
		RuntimePath(filepath.Join(request.Dir, "run")).
		DataPath(filepath.Join(request.Dir, "data")).
		Port(uint32(port)).
		Username(Superuser).
		Password(request.Password).
		Database("postgres").
		// Byte order: the same on every machine, and what an index behind a row policy can use.
		Locale("C").
		Encoding("UTF8").
		StartParameters(settings).
		StartTimeout(time.Minute).
		Logger(io.Discard)
}

// keptPort is the port of the last start, 0 if there was none: with it, addresses that somebody wrote down stay true.
func keptPort(dir dataDir) int {
	kept, _ := os.ReadFile(dir.initialized())
	port, _ := strconv.Atoi(string(kept))
	return port
}

// freePort finds a free port, best the preferred one.
func freePort(preferred int) (int, error) {
	listener, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", preferred))
	if err != nil && preferred != 0 {
		return freePort(0)
	}
	if err != nil {
		return 0, fmt.Errorf("finding a free port: %w", err)
	}
	defer listener.Close()
	return listener.Addr().(*net.TCPAddr).Port, nil
}

func portWasTaken(err error) bool {
	message := err.Error()
	return strings.Contains(message, "already listening on port") || strings.Contains(message, "could not bind")
}
