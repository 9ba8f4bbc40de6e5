package main

// Where the parts are put together. Each is constructed here, once, and handed what it needs.

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"runtime"
	"strings"
	"sync/atomic"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/riverqueue/river"
	"github.com/riverqueue/river/riverdriver/riverpgxv5"

	"keiyaku/internal/config"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/letter"
	"keiyaku/internal/core/money"
	"keiyaku/internal/egress"
	"keiyaku/internal/exchange"
	"keiyaku/internal/httpapi"
	"keiyaku/internal/intake"
	"keiyaku/internal/jobs"
	"keiyaku/internal/mail"
	"keiyaku/internal/postgres"
	"keiyaku/internal/service/accounting"
	"keiyaku/internal/service/alerting"
	"keiyaku/internal/service/attachment"
	"keiyaku/internal/service/catalog"
	"keiyaku/internal/service/clock"
	"keiyaku/internal/service/contract"
	"keiyaku/internal/service/crm"
	"keiyaku/internal/service/customer"
	"keiyaku/internal/service/invoicing"
	"keiyaku/internal/service/mailing"
	"keiyaku/internal/service/metrics"
	"keiyaku/internal/service/payment"
	"keiyaku/internal/service/search"
	"keiyaku/internal/service/simulation"
	"keiyaku/internal/service/tenancy"
	"keiyaku/internal/service/transfer"
	"keiyaku/internal/service/usage"
	"keiyaku/internal/service/verification"
	"keiyaku/internal/service/webhook"
	"keiyaku/internal/signin"
	"keiyaku/internal/store"
	"keiyaku/internal/task"
	"keiyaku/internal/telemetry"
)

// appConfig is what an app needs beside its database.
type appConfig struct {
	API  bool // serve the API, not only health and metrics
	Jobs config.Jobs
	Stop config.Stop
	Log  *slog.Logger
	// People says who signs the tokens of people.
	People config.People
	// Webhooks says where messages may go.
	Webhooks config.Webhooks
	// Mail says through which server documents are mailed.
	Mail config.Mail
}

// sendersAtOnce is how many messages to other systems one process sends at a time: each waits for an answer most of it.
const sendersAtOnce = 20

// importsAtOnce is how many spreadsheets one process takes in at a time.
const importsAtOnce = 2

// app is the service, put together: over a pool that its maker keeps open until the app has stopped.
type app struct {
	pool      *pgxpool.Pool
	store     *store.Store
	tenancy   *tenancy.Service
	catalog   *catalog.Service
	customers *customer.Service
	contracts *contract.Service
	invoicing *invoicing.Service
	clock     *clock.Service
	alerts    *alerting.Service
	search    *search.Service
	files     *attachment.Service
	usage     *usage.Service
	payments  *payment.Service
	webhooks  *webhook.Service
	desk      intake.Desk

	accounting *accounting.Service
	mails      *mailing.Service
	transfer   *transfer.Service
	figures    *metrics.Service
	simulator  *simulation.Service
	jobs       *river.Client[pgx.Tx]
	metrics    *telemetry.Metrics
	handler    http.Handler
	draining   atomic.Bool
}

// wallClock is what live tenants live by. Tests put it ahead, so that a day comes.
var wallClock = time.Now

// newApp puts the service together. Nothing runs yet: see StartJobs and Handler.
func newApp(ctx context.Context, pool *pgxpool.Pool, c appConfig) (*app, error) {
	a := &app{pool: pool, metrics: telemetry.NewMetrics(version)}
	if err := a.metrics.WatchPool(pool); err != nil {
		return nil, err
	}
	if err := a.metrics.WatchMonths(pool); err != nil {
		return nil, err
	}
	s := store.New(pool, wallClock)
	a.store = s
	if moved, err := s.FollowServer(ctx); err != nil {
		return nil, err
	} else if moved {
		c.Log.WarnContext(ctx, "the database is on another server than before, or was taken back to an instant: transactions are numbered on behind all earlier ones")
	}
	a.tenancy, a.catalog, a.customers = tenancy.New(s), catalog.New(s), customer.New(s)
	a.contracts, a.invoicing = contract.New(s), invoicing.New(s)
	a.clock = clock.New(s, a.contracts.RunDays, a.contracts.Rederive)
	workers := river.NewWorkers()
	a.alerts, a.search, a.files, a.usage = alerting.New(s), search.New(s), attachment.New(s), usage.New(s)
	a.payments = payment.New(s)
	networks, err := egress.ParseNetworks(c.Webhooks.WebhookNetworks)
	if err != nil {
		return nil, err
	}
	a.accounting = accounting.New(s)
	sender, err := mail.New(c.Mail.SMTPURL)
	if err != nil {
		return nil, err
	}
	a.mails = mailing.New(s, sender, func(ctx context.Context, tenant, invoice store.ID) (letter.File, error) {
		pdf, err := a.invoicing.PDF(ctx, tenant, invoice)
		return letter.File{Name: pdf.FileName, Bytes: pdf.Bytes}, err
	}, c.Mail.PublicURL)
	a.webhooks = webhook.New(s, egress.New(networks), httpapi.WebhookBody, wallClock)
	a.desk = intake.Desk{Inbox: crm.New(s, wallClock), Customers: a.customers, Contracts: a.contracts}
	a.figures, a.simulator = metrics.New(s), simulation.New(s)
	a.transfer = transfer.New(s, exchange.Books(exchange.Services{
		Store: s, Catalog: a.catalog, Customers: a.customers, Contracts: a.contracts, Usage: a.usage, Payments: a.payments, Validate: httpapi.Schemas(),
	}))
	jobs.Register(workers, jobs.Services{
		Contracts: a.contracts, Invoicing: a.invoicing, Clock: a.clock, Search: a.search, Alerts: a.alerts, Webhooks: a.webhooks, Mails: a.mails, Desk: a.desk, Transfer: a.transfer, Metrics: a.figures, Simulations: a.simulator, Store: s, Log: c.Log,
	})
	if a.jobs, err = newJobs(pool, workers, c); err != nil {
		return nil, err
	}
	s.SetQueue(a.jobs)
	if a.handler, err = a.newHandler(ctx, c); err != nil {
		return nil, err
	}
	return a, nil
}

// newHandler makes the API's handler; a process that only works jobs answers for its health alone.
func (a *app) newHandler(ctx context.Context, c appConfig) (http.Handler, error) {
	if c.API {
		var people httpapi.People
		if c.People.OIDCIssuer != "" {
			verifier, err := signin.New(ctx, signin.Options{
				Issuer: c.People.OIDCIssuer, Audience: c.People.OIDCAudience, Algorithms: strings.Split(c.People.OIDCAlgorithms, ","), TenantClaim: c.People.OIDCTenantClaim,
				RolesClaim: c.People.OIDCRolesClaim, Skew: c.People.OIDCSkew, Log: c.Log,
			})
			if err != nil {
				return nil, err
			}
			people = verifier
		}
		return httpapi.NewServer(httpapi.Options{
			API: httpapi.NewAPI(httpapi.Services{
				Tenancy: a.tenancy, Catalog: a.catalog, Customers: a.customers, Contracts: a.contracts, Invoicing: a.invoicing, Clock: a.clock,
				Alerts: a.alerts, Search: a.search, Files: a.files, Usage: a.usage, Payments: a.payments, Webhooks: a.webhooks, Accounting: a.accounting, Mails: a.mails, Desk: a.desk, Transfer: a.transfer, Metrics: a.figures, Simulations: a.simulator,
			}),
			Auth: a.store, People: people, Log: c.Log, Metrics: a.metrics, Ready: a.ready, Now: wallClock,
		})
	}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusOK) })
	mux.HandleFunc("GET /readyz", func(w http.ResponseWriter, r *http.Request) {
		if err := a.ready(r.Context()); err != nil {
			http.Error(w, "not ready", http.StatusServiceUnavailable)
		}
	})
	mux.Handle("GET /metrics", a.metrics.Handler())
	return mux, nil
}

// newJobs makes the client of the job queue. Services enqueue with it whether or not this process works.
func newJobs(pool *pgxpool.Pool, workers *river.Workers, c appConfig) (*river.Client[pgx.Tx], error) {
	queues := map[string]river.QueueConfig{river.QueueDefault: {MaxWorkers: max(1, c.Jobs.JobConcurrency)}, task.BillingQueue: {MaxWorkers: max(1, runtime.GOMAXPROCS(0)/2)}, task.WebhookQueue: {MaxWorkers: sendersAtOnce}, task.ImportQueue: {MaxWorkers: importsAtOnce}, task.SimulationQueue: {MaxWorkers: max(1, runtime.GOMAXPROCS(0)/2)}}
	if c.Jobs.Documents {
		queues[task.DocumentQueue] = river.QueueConfig{MaxWorkers: 1}
	}
	client, err := river.NewClient(riverpgxv5.New(pool), &river.Config{
		Schema:               postgres.JobSchema,
		Logger:               c.Log,
		Workers:              workers,
		Queues:               queues,
		JobTimeout:           c.Jobs.JobTimeout,
		RescueStuckJobsAfter: c.Jobs.JobRescueAfter,
		// River tells workers of a job only if it hasn't told them of another in the last 100 ms, so the second of two that are
		// enqueued one after the other waits for the next poll.
		FetchPollInterval: 250 * time.Millisecond,
		// A shard of a bill run may take a few milliseconds: the next one doesn't wait for longer.
		FetchCooldown: 5 * time.Millisecond,
		// Jobs get most of the time that the process has for its end; the rest is for handing back those that were cut off.
		SoftStopTimeout: c.Stop.ShutdownTimeout * 3 / 4,
		// Only an index's owner may rebuild it, and the service owns nothing.
		ReindexerIndexNames: []string{},
		PeriodicJobs:        jobs.Periodic(),
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
func (a *app) createTenant(ctx context.Context, n newTenant) (madeTenant, error) {
	var clockOn civil.Date
	if n.Sandbox {
		zone, err := time.LoadLocation(n.TimeZone)
		if err != nil {
			return madeTenant{}, err
		}
		clockOn = civil.Of(wallClock(), zone)
		if !n.Today.IsZero() {
			clockOn = civil.Of(n.Today, time.UTC)
		}
	}
	id, key, err := a.tenancy.CreateTenant(ctx, n.Name, n.TimeZone, money.JPY, clockOn)
	return madeTenant{TenantID: string(id), APIKey: key}, err
}

// verify reports what doesn't agree with what it was made from.
func (a *app) verify(ctx context.Context, found func(finding string)) error {
	return verification.New(a.store).All(ctx, found)
}
