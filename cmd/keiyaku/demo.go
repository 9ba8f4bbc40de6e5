package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"os"
	"path/filepath"
	"time"

	"keiyaku/internal/config"
	"keiyaku/internal/postgres"
	"keiyaku/internal/store"
	"keiyaku/internal/telemetry"
)

type demoCommand struct{ config.Demo }

// Help is shown by `keiyaku demo --help`.
func (demoCommand) Help() string {
	return `It uses a PostgreSQL that is installed on this machine (PATH or the usual places) or downloads one into your cache directory, and runs it privately, on the loopback interface, as long as the demo runs. A second start goes on with the same data; --fresh begins anew.

When it is ready it writes demo.json into the data directory, readable by you alone: base_url, api_key, database_url, owner_url and tenant_id.

The demo's tenant is a sandbox: its today is a test clock that you move by the API.`
}

// demoFile is demo.json.
type demoFile struct {
	BaseURL     string `json:"base_url"`
	APIKey      string `json:"api_key"`
	DatabaseURL string `json:"database_url"`
	OwnerURL    string `json:"owner_url"`
	TenantID    string `json:"tenant_id"`

	// tomorrow is the day after the test clock's, for the tour.
	tomorrow string
}

// Run starts everything, and stops it when ctx ends.
func (c *demoCommand) Run(ctx context.Context) error {
	err := c.run(ctx)
	if ctx.Err() != nil && errors.Is(err, context.Canceled) {
		return nil // stopped before it was ready: that is what was asked for
	}
	return err
}

func (c *demoCommand) run(ctx context.Context) (err error) {
	begin := time.Now()
	progress := func(format string, args ...any) {
		fmt.Printf("%5.1f s  %s\n", time.Since(begin).Seconds(), fmt.Sprintf(format, args...))
	}
	log, err := telemetry.NewLogger(os.Stderr, c.LogLevel, "text")
	if err != nil {
		return err
	}
	if c.DataDir == "" {
		if c.DataDir, err = postgres.DefaultDataDir(); err != nil {
			return err
		}
	}
	// First of all: that a port is taken should be said before anything else is done.
	listener, err := net.Listen("tcp", c.Addr)
	if err != nil {
		return fmt.Errorf("%w (choose another place with --addr)", err)
	}
	defer listener.Close()

	adminURL, broken, stop, err := c.server(ctx, progress)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, stop()) }()
	previous, err := takeDemoFile(c.DataDir)
	if err != nil {
		return err
	}
	if c.Fresh {
		previous = nil // what it names is gone
	}
	ownerURL, appURL, err := postgres.Provision(ctx, adminURL, "")
	if err != nil {
		return err
	}
	if _, err := postgres.Migrate(ctx, ownerURL, postgres.MigrateOptions{Logf: progress}); err != nil {
		return err
	}
	pool, err := openDatabase(ctx, config.Database{DatabaseURL: appURL, MaxConnections: 20}, "keiyaku demo")
	if err != nil {
		return err
	}
	defer pool.Close()
	app, err := newApp(ctx, pool, appConfig{API: true, Jobs: config.DemoJobs(), Stop: c.Stop, People: c.People, Webhooks: c.Webhooks, Mail: c.Mail, Log: log})
	if err != nil {
		return err
	}

	load := func(ctx context.Context) error {
		return c.load(ctx, app, previous, demoFile{BaseURL: "http://" + reachable(listener.Addr()), DatabaseURL: appURL, OwnerURL: ownerURL}, progress)
	}
	return process{app: app, listener: listener, jobs: true, load: load, stop: c.Stop, log: log}.run(ctx, broken)
}

// server gives the database server to use, as a role that may do everything: the one that was named, or a private one that is
// started. broken tells when the private one has ended by itself; stop ends it.
func (c *demoCommand) server(ctx context.Context, progress func(string, ...any)) (adminURL string, broken <-chan error, stop func() error, err error) {
	ended := make(chan error, 1)
	if c.OwnerURL != "" {
		return c.OwnerURL, ended, func() error { return nil }, nil
	}
	server, err := postgres.Start(ctx, postgres.Options{DataDir: c.DataDir, Fresh: c.Fresh, Logf: progress})
	if err != nil {
		return "", nil, nil, err
	}
	go func() {
		<-server.Ended()
		ended <- errors.New("the private PostgreSQL ended by itself")
	}()
	progress("PostgreSQL runs, its data are in %s", c.DataDir)
	return server.SuperuserURL("postgres"), ended, func() error {
		err := stopServer(ctx, server, c.ShutdownTimeout)
		if err == nil {
			progress("stopped; the next start goes on with the same data")
		}
		return err
	}, nil
}

// load makes the demo's data, or finds them made, and says that the demo is ready and how to reach it.
func (c *demoCommand) load(ctx context.Context, app *app, previous *demoFile, file demoFile, progress func(string, ...any)) error {
	seed := demoSeed{Dir: c.DataDir, Private: c.OwnerURL == "", Empty: c.Empty, Today: c.Today, Previous: previous, Progress: progress}
	seeded, err := seedDemo(ctx, app, seed)
	if err != nil {
		return fmt.Errorf("loading the sample company: %w", err)
	}
	file.APIKey, file.TenantID = seeded.APIKey, seeded.TenantID
	clock, err := app.clock.Get(ctx, store.ID(seeded.TenantID))
	if err != nil {
		return err
	}
	file.tomorrow = clock.Today.AddDays(1).String()
	if err := writeDemoFile(c.DataDir, file); err != nil {
		return err
	}
	progress("ready: %s", file.BaseURL)
	printTour(file, c.DataDir)
	return nil
}

func stopServer(ctx context.Context, server *postgres.Server, atMost time.Duration) error {
	bounded, cancel := context.WithTimeout(context.WithoutCancel(ctx), atMost)
	defer cancel()
	return server.Stop(bounded)
}

// reachable is how a client on this machine reaches a listener.
func reachable(addr net.Addr) string {
	tcp, ok := addr.(*net.TCPAddr)
	if ok && tcp.IP.IsUnspecified() {
		return fmt.Sprintf("127.0.0.1:%d", tcp.Port)
	}
	return addr.String()
}

// takeDemoFile reads what an earlier start said and takes it away: as long as there is a demo.json, it is true. Nil if there
// is none.
func takeDemoFile(dir string) (*demoFile, error) {
	path := filepath.Join(dir, "demo.json")
	content, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var file demoFile
	if json.Unmarshal(content, &file) != nil {
		return nil, os.Remove(path)
	}
	return &file, os.Remove(path)
}

// writeDemoFile puts demo.json into its place whole: whoever waits for it reads no half of it.
func writeDemoFile(dir string, file demoFile) error {
	content, err := json.MarshalIndent(file, "", "  ")
	if err != nil {
		return err
	}
	// A private server has made the directory; with a server that was named, nobody has.
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	path := filepath.Join(dir, "demo.json")
	if err := os.WriteFile(path+".new", append(content, '\n'), 0o600); err != nil {
		return err
	}
	return os.Rename(path+".new", path)
}

// printTour prints what to try: lines that can be copied as they are.
func printTour(file demoFile, dir string) {
	fmt.Printf(`
Open %[1]s/docs in a browser, or paste into another terminal:

    KEY=%[2]s
    curl -s -H "Authorization: Bearer $KEY" %[1]s/v1/tenant
    curl -s -H "Authorization: Bearer $KEY" "%[1]s/v1/contracts?status=active&limit=3"
    curl -s -H "Authorization: Bearer $KEY" "%[1]s/v1/reservations?limit=5"
    curl -s -H "Authorization: Bearer $KEY" "%[1]s/v1/invoices?status=draft&limit=3"
    curl -s -H "Authorization: Bearer $KEY" -H "Content-Type: application/json" -d '{"to": "%[4]s"}' %[1]s/v1/test-clock/advance

The addresses and the key are in %[3]s. The README's tour goes on from here. Stop with Ctrl-C.
`, file.BaseURL, file.APIKey, filepath.Join(dir, "demo.json"), file.tomorrow)
}
