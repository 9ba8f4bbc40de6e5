package main

// Where the parts are put together. Each is constructed here, once, and handed what it needs.

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"sync/atomic"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/riverqueue/river"
	"github.com/riverqueue/river/riverdriver/riverpgxv5"

	"keiyaku/internal/config"
	"keiyaku/internal/postgres"
	"keiyaku/internal/telemetry"
)

// appConfig is what an app needs beside its database.
type appConfig struct {
	API  bool // serve the API, not only health and metrics
	Jobs config.Jobs
	Stop config.Stop
	Log  *slog.Logger
}

// app is the service, put together: over a pool that its maker keeps open until the app has stopped.
type app struct {
	pool     *pgxpool.Pool
	jobs     *river.Client[pgx.Tx]
	metrics  *telemetry.Metrics
	handler  http.Handler
	draining atomic.Bool
}

// prepareConnection is called for each new connection of the service's pool: codecs are registered here.
func prepareConnection(context.Context, *pgx.Conn) error { return nil }

// newApp puts the service together. Nothing runs yet: see StartJobs and Handler.
func newApp(_ context.Context, pool *pgxpool.Pool, c appConfig) (*app, error) {
	a := &app{pool: pool, metrics: telemetry.NewMetrics(version)}
	if err := a.metrics.WatchPool(pool); err != nil {
		return nil, err
	}
	workers := river.NewWorkers()
	var err error
	if a.jobs, err = newJobs(pool, workers, c); err != nil {
		return nil, err
	}
	// The store, the services over it, and the workers that call them, which are added to the bundle, come here.
	river.AddWorker(workers, &pingWorker{})

	// The API's handler comes here, if c.API, with a.ready and a.metrics.
	mux := http.NewServeMux()
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusOK) })
	mux.HandleFunc("GET /readyz", func(w http.ResponseWriter, r *http.Request) {
		if err := a.ready(r.Context()); err != nil {
			http.Error(w, "not ready", http.StatusServiceUnavailable)
		}
	})
	mux.Handle("GET /metrics", a.metrics.Handler())
	a.handler = mux
	return a, nil
}

// newJobs makes the client of the job queue. Services enqueue with it whether or not this process works.
func newJobs(pool *pgxpool.Pool, workers *river.Workers, c appConfig) (*river.Client[pgx.Tx], error) {
	client, err := river.NewClient(riverpgxv5.New(pool), &river.Config{
		Schema:               postgres.JobSchema,
		Logger:               c.Log,
		Workers:              workers,
		Queues:               map[string]river.QueueConfig{river.QueueDefault: {MaxWorkers: max(1, c.Jobs.JobConcurrency)}},
		JobTimeout:           c.Jobs.JobTimeout,
		RescueStuckJobsAfter: c.Jobs.JobRescueAfter,
		// Jobs get most of the time that the process has for its end; the rest is for handing back those that were cut off.
		SoftStopTimeout: c.Stop.ShutdownTimeout * 3 / 4,
		// Only an index's owner may rebuild it, and the service owns nothing.
		ReindexerIndexNames: []string{},
	})
	if err != nil {
		return nil, fmt.Errorf("making the job queue's client: %w", err)
	}
	return client, nil
}

// Handler answers HTTP.
func (a *app) Handler() http.Handler { return a.handler }

// StartJobs begins to work jobs. They run until StopJobs; ctx carries values only.
func (a *app) StartJobs(ctx context.Context) error { return a.jobs.Start(ctx) }

// StopJobs takes no new jobs and waits for those that run, which are cut off before ctx ends and then tried again later.
func (a *app) StopJobs(ctx context.Context) error { return a.jobs.Stop(ctx) }

// Drain makes the app say that it isn't ready any more, so that no more requests are sent to it.
func (a *app) Drain() { a.draining.Store(true) }

// ready says whether the app can work.
func (a *app) ready(ctx context.Context) error {
	if a.draining.Load() {
		return errors.New("stopping")
	}
	ctx, cancel := context.WithTimeout(ctx, 2*time.Second)
	defer cancel()
	return a.pool.Ping(ctx)
}

// newTenant is a tenant to be made. Today is a sandbox's; zero means the calendar's today.
type newTenant struct {
	Name     string
	TimeZone string
	Sandbox  bool
	Today    time.Time
}

// madeTenant is a tenant with a key of all rights.
type madeTenant struct{ TenantID, APIKey string }

// createTenant makes a tenant and its first key.
func (a *app) createTenant(context.Context, newTenant) (madeTenant, error) {
	return madeTenant{}, fmt.Errorf("making a tenant: %w", errors.ErrUnsupported)
}

// verify reports what doesn't agree with what it was made from.
func (a *app) verify(context.Context, func(finding string)) error {
	return fmt.Errorf("verifying: %w", errors.ErrUnsupported)
}
