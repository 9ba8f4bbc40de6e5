package main

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"os"
	"time"

	"github.com/jackc/pgx/v5"

	"keiyaku/internal/config"
	"keiyaku/internal/postgres"
	"keiyaku/internal/store"
)

// benchServer is a database with the service over it.
type benchServer struct {
	server *postgres.Server
	app    *app
	// url is how the service reaches the database.
	url string
}

// onBenchServer starts a database of its own, with the service over it, for as long as it is measured. It is made in a folder, where that is
// named, and kept there.
func onBenchServer(ctx context.Context, o postgres.Options, measure func(benchServer) error) (err error) {
	if o.DataDir == "" {
		if o.DataDir, err = os.MkdirTemp("", "keiyaku-bench-"); err != nil {
			return err
		}
		defer func() { err = errors.Join(err, os.RemoveAll(o.DataDir)) }()
		if err := os.Chmod(o.DataDir, 0o755); err != nil { // the unprivileged user of the server has to get in
			return err
		}
	}
	o.Fresh = true
	return onKeptServer(ctx, o, measure)
}

// onKeptServer starts the database of a folder, with the service over it; it is made where there is none, or a fresh one is asked for.
func onKeptServer(ctx context.Context, o postgres.Options, measure func(benchServer) error) (err error) {
	o.DataDir += "/data"
	server, err := postgres.Start(ctx, o)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, stopServer(ctx, server, time.Minute)) }()
	ownerURL, appURL, err := postgres.Provision(ctx, server.SuperuserURL("postgres"), "")
	if err != nil {
		return err
	}
	if _, err := postgres.Migrate(ctx, ownerURL, postgres.MigrateOptions{}); err != nil {
		return err
	}
	pool, err := openDatabase(ctx, config.Database{DatabaseURL: appURL, MaxConnections: 4}, "keiyaku bench")
	if err != nil {
		return err
	}
	defer pool.Close()
	app, err := newApp(ctx, pool, appConfig{API: true, Jobs: config.DemoJobs(), Log: slog.New(slog.NewTextHandler(io.Discard, nil))})
	if err != nil {
		return err
	}
	return measure(benchServer{server, app, appURL})
}

// benchLoaded is a book in a database, and how to ask for it.
type benchLoaded struct {
	client benchClient
	tenant store.ID
	// conn is a connection that policies don't bind.
	conn *pgx.Conn
}

// loadBook makes a tenant with a book, and with what more adds to it.
func loadBook(ctx context.Context, app *app, server *postgres.Server, book benchBook, more func(*pgx.Conn, store.ID) error) (l benchLoaded, err error) {
	tenant, err := app.createTenant(ctx, newTenant{Name: "株式会社サンプルクラウド", TimeZone: "Asia/Tokyo", Sandbox: true, Today: book.today.Time()})
	if err != nil {
		return l, err
	}
	l.client, l.tenant = benchClient{app.Handler(), tenant.APIKey}, store.ID(tenant.TenantID)
	if l.conn, err = pgx.Connect(ctx, server.SuperuserURL("keiyaku")); err != nil {
		return l, err
	}
	err = errors.Join(store.Prepare(ctx, l.conn), book.load(ctx, l.conn, l.tenant))
	if err == nil {
		err = more(l.conn, l.tenant)
	}
	if err == nil {
		_, err = l.conn.Exec(ctx, "VACUUM (ANALYZE)")
	}
	if err != nil {
		l.conn.Close(context.WithoutCancel(ctx))
	}
	return l, err
}
