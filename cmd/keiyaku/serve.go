package main

import (
	"context"
	"log/slog"
	"net"
	"os"

	"github.com/jackc/pgx/v5/pgxpool"

	"keiyaku/internal/config"
	"keiyaku/internal/postgres"
	"keiyaku/internal/store"
	"keiyaku/internal/telemetry"
)

type serveCommand struct{ config.Serve }

// Help is shown by `keiyaku serve --help`.
func (serveCommand) Help() string {
	return `The database has to be migrated to exactly this version first: serve never changes a schema. Any number of servers can share one database. With --no-jobs a server leaves the jobs to others, with --no-api the API.

/healthz answers while the process lives, /readyz while it can work, /metrics in Prometheus' format.`
}

// Run serves until ctx ends.
func (c *serveCommand) Run(ctx context.Context) error {
	log, err := telemetry.NewLogger(os.Stderr, c.LogLevel, c.LogFormat)
	if err != nil {
		return err
	}
	pool, err := openDatabase(ctx, c.Database, "keiyaku serve")
	if err != nil {
		return err
	}
	defer pool.Close()
	app, err := newApp(ctx, pool, appConfig{API: c.API, Jobs: c.JobLimit, Stop: c.Stop, People: c.People, Webhooks: c.Webhooks, Mail: c.Mail, Log: log})
	if err != nil {
		return err
	}
	if c.ReplicaURL != "" {
		replica, err := postgres.NewPool(ctx, c.ReplicaURL, postgres.PoolOptions{Name: "keiyaku serve", MaxConns: c.MaxConnections, Lazy: true, AfterConnect: store.Prepare})
		if err != nil {
			return err
		}
		defer replica.Close()
		app.store.SetReplica(replica)
	}
	listener, err := net.Listen("tcp", c.Addr)
	if err != nil {
		return err
	}
	return process{app: app, listener: listener, jobs: c.Jobs, stop: c.Stop, log: log}.run(ctx, nil)
}

// openDatabase connects as the service does, and refuses a database or a role that it can't work with safely.
func openDatabase(ctx context.Context, c config.Database, name string) (*pgxpool.Pool, error) {
	pool, err := postgres.NewPool(ctx, c.DatabaseURL, postgres.PoolOptions{Name: name, MaxConns: c.MaxConnections, AfterConnect: store.Prepare})
	if err != nil {
		return nil, err
	}
	if err := checkDatabase(ctx, pool); err != nil {
		pool.Close()
		return nil, err
	}
	return pool, nil
}

func checkDatabase(ctx context.Context, pool *pgxpool.Pool) error {
	if err := postgres.CheckRole(ctx, pool); err != nil {
		return err
	}
	return postgres.CheckVersion(ctx, pool)
}

// discard is a logger for commands that print what they do instead.
func discard() *slog.Logger { return slog.New(slog.DiscardHandler) }
