// Package testdb gives each test a PostgreSQL database of its own, migrated and empty, so that tests run in parallel and
// against what runs in production.
//
// A package that uses it needs
//
//	func TestMain(m *testing.M) { testdb.Main(m) }
//
// The first [New] of a test process starts a private server and migrates a template; each database is a copy of that. With
// KEIYAKU_TEST_OWNER_URL (a superuser's) that server is used instead.
package testdb

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"net/url"
	"os"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"keiyaku/internal/postgres"
)

// DB is a database of one test.
type DB struct {
	// OwnerURL connects as the role that owns the tables: for what a test needs that the service may not do.
	OwnerURL string
	// AppURL connects as the service does.
	AppURL string
}

// Main runs a package's tests and cleans up after them. It doesn't return.
func Main(m *testing.M) {
	postgres.RunChildIfAsked()
	code := m.Run()
	if err := shared.close(); err != nil {
		fmt.Fprintln(os.Stderr, "stopping the tests' PostgreSQL:", err)
		code = max(code, 1)
	}
	os.Exit(code)
}

// New makes a database for the test, which is dropped at the test's end.
func New(t testing.TB) *DB {
	t.Helper()
	return copyOf(t, func() string { return shared.template() })
}

// Empty makes a database for the test that nothing has been migrated into yet, such as to load a dump.
func Empty(t testing.TB) *DB {
	t.Helper()
	return copyOf(t, func() string { return "template0" })
}

func copyOf(t testing.TB, template func() string) *DB {
	t.Helper()
	if err := shared.open(); err != nil {
		t.Fatalf("starting the tests' PostgreSQL: %v", err)
	}
	name := shared.prefix + strings.ToLower(rand.Text()[:12])
	// Copying the template's files costs less than logging a copy of its pages, since nothing waits for a disk here.
	if err := shared.execute("CREATE DATABASE " + name + " OWNER " + shared.owner + " TEMPLATE " + template() + " STRATEGY FILE_COPY"); err != nil {
		t.Fatalf("making the test's database: %v", err)
	}
	t.Cleanup(func() {
		if err := shared.execute("DROP DATABASE " + name + " WITH (FORCE)"); err != nil {
			t.Errorf("dropping the test's database: %v", err)
		}
	})
	return &DB{OwnerURL: withDatabase(shared.ownerURL, name), AppURL: withDatabase(shared.appURL, name)}
}

// Pool connects to the database as the service does. afterConnect prepares each connection, if given.
func (db *DB) Pool(t testing.TB, afterConnect ...func(context.Context, *pgx.Conn) error) *pgxpool.Pool {
	t.Helper()
	pool, err := postgres.NewPool(t.Context(), db.AppURL, postgres.PoolOptions{
		Name:     t.Name(),
		MaxConns: 8,
		AfterConnect: func(ctx context.Context, conn *pgx.Conn) error {
			for _, prepare := range afterConnect {
				if err := prepare(ctx, conn); err != nil {
					return err
				}
			}
			return nil
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(pool.Close)
	return pool
}

// WaitForHorizon waits until every transaction that had begun by now, in any database of the server, has ended: a feed that is read
// below the oldest running transaction then has all that the test has committed. Tests beside this one hold it back too.
func (db *DB) WaitForHorizon(t testing.TB) {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), db.OwnerURL)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(context.Background())
	var begun int64
	if err := conn.QueryRow(t.Context(), "SELECT pg_current_xact_id()::text::bigint").Scan(&begun); err != nil {
		t.Fatal(err)
	}
	for begin := time.Now(); ; time.Sleep(5 * time.Millisecond) {
		var passed bool
		if err := conn.QueryRow(t.Context(), "SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint > $1", begun).Scan(&passed); err != nil {
			t.Fatal(err)
		}
		if passed {
			return
		}
		if time.Since(begin) > time.Minute {
			t.Fatal("a transaction has been running for a minute")
		}
	}
}

// shared is the one thing that the tests of a process have in common. It holds no data of any test.
var shared server

// server is where the test process's databases are.
type server struct {
	once sync.Once
	err  error

	private  *postgres.Server // nil when a server was named
	dir      string
	admin    *pgxpool.Pool
	prefix   string
	owner    string
	ownerURL string
	appURL   string
}

func (s *server) template() string { return s.prefix + "template" }

func (s *server) open() error {
	s.once.Do(func() {
		ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
		defer cancel()
		s.err = s.start(ctx)
	})
	return s.err
}

func (s *server) start(ctx context.Context) error {
	adminURL := os.Getenv("KEIYAKU_TEST_OWNER_URL")
	if adminURL == "" {
		dir, err := os.MkdirTemp(fastestDir(), "keiyaku-test-")
		if err != nil {
			return err
		}
		s.dir = dir
		if s.private, err = postgres.Start(ctx, postgres.Options{DataDir: dir, Fast: true, Throwaway: true}); err != nil {
			return err
		}
		adminURL = s.private.SuperuserURL("postgres")
	}
	// Several packages' tests may share a named server.
	s.prefix = "keiyaku_test_" + strings.ToLower(rand.Text()[:8]) + "_"
	admin, err := pgxpool.New(ctx, adminURL)
	if err != nil {
		return err
	}
	s.admin = admin
	if s.ownerURL, s.appURL, err = postgres.Provision(ctx, adminURL, s.template()); err != nil {
		return err
	}
	owner, err := url.Parse(s.ownerURL)
	if err != nil {
		return err
	}
	s.owner = owner.User.Username()
	_, err = postgres.Migrate(ctx, s.ownerURL, postgres.MigrateOptions{})
	return err
}

// fastestDir is where files cost least: memory, where there is enough of it. A copy of the template takes 5 ms there and
// 90 ms on a disk. Empty means the usual place for temporary files.
func fastestDir() string {
	const memory, enough = "/dev/shm", 2 << 30
	var room syscall.Statfs_t
	if err := syscall.Statfs(memory, &room); err != nil || uint64(room.Bavail)*uint64(room.Bsize) < enough {
		return ""
	}
	return memory
}

func (s *server) execute(sql string) error {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	_, err := s.admin.Exec(ctx, sql)
	return err
}

func (s *server) close() (err error) {
	if s.admin != nil {
		if s.private == nil {
			err = s.execute("DROP DATABASE IF EXISTS " + s.template() + " WITH (FORCE)")
		}
		s.admin.Close()
	}
	if s.private != nil {
		ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
		defer cancel()
		err = errors.Join(err, s.private.Stop(ctx))
	}
	if s.dir != "" {
		err = errors.Join(err, os.RemoveAll(s.dir))
	}
	return err
}

func withDatabase(access, name string) string {
	u, err := url.Parse(access)
	if err != nil {
		panic(fmt.Sprintf("testdb: %q was made by Provision and is no URL: %v", access, err))
	}
	u.Path = "/" + name
	return u.String()
}
