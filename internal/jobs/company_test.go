package jobs_test

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/riverqueue/river"
	"github.com/riverqueue/river/riverdriver/riverpgxv5"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/timeline"
	"keiyaku/internal/intake"
	"keiyaku/internal/jobs"
	"keiyaku/internal/service/alerting"
	"keiyaku/internal/service/catalog"
	"keiyaku/internal/service/clock"
	"keiyaku/internal/service/contract"
	"keiyaku/internal/service/crm"
	"keiyaku/internal/service/customer"
	"keiyaku/internal/service/invoicing"
	"keiyaku/internal/service/metrics"
	"keiyaku/internal/service/search"
	"keiyaku/internal/service/simulation"
	"keiyaku/internal/service/tenancy"
	"keiyaku/internal/service/usage"
	"keiyaku/internal/store"
	"keiyaku/internal/task"
	"keiyaku/internal/testdb"
)

func TestMain(m *testing.M) { testdb.Main(m) }

// company is a sandbox tenant with a plan, an option, a customer and its account, over a database of its own, with River
// working its jobs.
type company struct {
	t testing.TB
	// wall is the wall clock of a live tenant; it stands still until a test moves it.
	wall      *wallClock
	pool      *pgxpool.Pool
	db        *testdb.DB
	river     *river.Client[pgx.Tx]
	store     *store.Store
	catalog   *catalog.Service
	customers *customer.Service
	contracts *contract.Service
	invoicing *invoicing.Service
	clock     *clock.Service
	usage     *usage.Service
	tenant    store.ID
	product   store.ID
	account   store.ID
	items     map[string]store.ID
}

// wallClock is a clock that a test sets.
type wallClock struct {
	mu sync.Mutex
	at time.Time
}

func (w *wallClock) now() time.Time {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.at.IsZero() {
		return time.Now()
	}
	return w.at
}

// running lets the clock follow the real one.
func (w *wallClock) running() { w.set(time.Time{}) }

func (w *wallClock) set(at time.Time) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.at = at
}

func date(s string) civil.Date { return civil.MustParse(s) }

// newCompany makes a company; clockOn is a sandbox's today, and none makes a live tenant.
func newCompany(t testing.TB, clockOn string, work bool) *company {
	t.Helper()
	testDB := testdb.New(t)
	pool := testDB.Pool(t, store.Prepare)
	wall := &wallClock{at: time.Now()}
	s := store.New(pool, wall.now)
	c := &company{
		t: t, wall: wall, pool: pool, db: testDB, store: s, catalog: catalog.New(s), customers: customer.New(s), contracts: contract.New(s), invoicing: invoicing.New(s), usage: usage.New(s), items: map[string]store.ID{},
	}
	c.clock = clock.New(s, c.contracts.RunDays, c.contracts.Rederive)
	workers := river.NewWorkers()
	desk := intake.Desk{Inbox: crm.New(s, time.Now), Customers: customer.New(s), Contracts: c.contracts}
	jobs.Register(workers, jobs.Services{Contracts: c.contracts, Invoicing: c.invoicing, Clock: c.clock, Desk: desk, Search: search.New(s), Alerts: alerting.New(s), Metrics: metrics.New(s), Simulations: simulation.New(s), Store: s, Log: slog.New(slog.DiscardHandler)})
	client, err := river.NewClient(riverpgxv5.New(pool), &river.Config{
		Schema: "river", Workers: workers, Queues: map[string]river.QueueConfig{river.QueueDefault: {MaxWorkers: 10}, task.BillingQueue: {MaxWorkers: 4}, task.DocumentQueue: {MaxWorkers: 1}, task.SimulationQueue: {MaxWorkers: 4}}, FetchCooldown: time.Millisecond,
		FetchPollInterval: 20 * time.Millisecond, JobTimeout: 5 * time.Second, RescueStuckJobsAfter: 10 * time.Second, TestOnly: true, Logger: slog.New(slog.DiscardHandler),
		ReindexerIndexNames: []string{},
	})
	c.must(err)
	c.river = client
	s.SetQueue(client)
	c.open(clockOn)
	if work {
		c.must(client.Start(context.WithoutCancel(t.Context())))
		t.Cleanup(func() {
			ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
			defer cancel()
			_ = client.StopAndCancel(ctx)
		})
	}
	return c
}

// open makes the company's tenant, a product, and a customer with its account.
func (c *company) open(clockOn string) {
	c.t.Helper()
	var on civil.Date
	if clockOn != "" {
		on = date(clockOn)
	}
	var err error
	c.tenant, _, err = tenancy.New(c.store).CreateTenant(c.t.Context(), "株式会社テスト", "Asia/Tokyo", money.JPY, on)
	c.must(err)
	product, err := c.catalog.CreateProduct(c.t.Context(), c.cmd(), catalog.NewProduct{Code: "kintai", Name: "クラウド勤怠"})
	c.must(err)
	c.product = product.ID
	cust, err := c.customers.Create(c.t.Context(), c.cmd(), customer.Fields{Name: "株式会社山田製作所"})
	c.must(err)
	c.account = c.newAccount(cust.ID)
}

// beside is another company in the same database.
func (c *company) beside(clockOn string) *company {
	c.t.Helper()
	other := *c
	other.items = map[string]store.ID{}
	other.open(clockOn)
	return &other
}

func (c *company) newAccount(customerID store.ID) store.ID {
	a, err := c.customers.CreateAccount(c.t.Context(), c.cmd(), customerID, customer.NewAccount{AccountFields: customer.AccountFields{Name: "経理部"}})
	c.must(err)
	return a.ID
}

func (c *company) must(err error) {
	c.t.Helper()
	if err != nil {
		c.t.Fatal(err)
	}
}

func (c *company) cmd() store.Command {
	return store.Command{TenantID: c.tenant, Actor: store.Actor{Kind: "system", Name: "test"}}
}

// item puts an item with one recurring charge on sale.
func (c *company) item(code, kind, price string, options ...store.ID) store.ID {
	c.t.Helper()
	return c.itemOf(code, kind, catalog.NewCharge{
		Code: "base", Name: code + "利用料", Kind: "recurring", Model: "per_unit", UnitPrice: money.MustParse(price),
	}, options...)
}

// itemOf puts an item of one charge on sale.
func (c *company) itemOf(code, kind string, charge catalog.NewCharge, options ...store.ID) store.ID {
	c.t.Helper()
	return c.itemWith(code, kind, []catalog.NewCharge{charge}, options...)
}

// itemWith puts an item of several charges on sale.
func (c *company) itemWith(code, kind string, charges []catalog.NewCharge, options ...store.ID) store.ID {
	c.t.Helper()
	i, err := c.catalog.CreateItem(c.t.Context(), c.cmd(), catalog.NewItem{ProductID: c.product, Code: code, Name: code, Kind: kind, AllowedOptionIDs: options})
	c.must(err)
	_, err = c.catalog.CreateVersion(c.t.Context(), c.cmd(), i.ID, catalog.NewVersion{OnSaleFrom: date("2020-01-01"), Charges: charges})
	c.must(err)
	c.items[code] = i.ID
	return i.ID
}

// measured makes a usage unit, and the charge of an item that bills what it measures.
func (c *company) measured(code string) (unit usage.Unit, charge func(price string, included bool) catalog.NewCharge) {
	c.t.Helper()
	unit, err := c.usage.CreateUnit(c.t.Context(), c.cmd(), usage.NewUnit{Code: code, Name: code, Aggregation: timeline.Sum})
	c.must(err)
	return unit, func(price string, included bool) catalog.NewCharge {
		return catalog.NewCharge{
			Code: code, Name: code, Kind: "usage", Model: "per_unit", UnitPrice: money.MustParse(price), Timing: timeline.Arrears, BillingRules: timeline.BillingRules{UsageUnit: unit.ID, TaxIncluded: included},
		}
	}
}

// measure records what a contract used on a day.
func (c *company) measure(contract store.ID, unit, on, quantity string) {
	c.t.Helper()
	_, err := c.usage.RecordDaily(c.t.Context(), c.cmd(), []usage.Daily{{Of: usage.Of{ContractID: contract, Unit: unit}, Day: date(on), Quantity: money.MustParse(quantity)}})
	c.must(err)
}

// sign makes a signed contract of one item.
func (c *company) sign(item store.ID, start string, extra string) contract.State {
	c.t.Helper()
	raw := fmt.Sprintf(`{"billing_account_id": %q, "start_on": %q, "signed_on": %q, "items": [{"item_id": %q}]%s}`, c.account, start, c.today(), item, extra)
	st, err := c.contracts.Create(c.t.Context(), c.cmd(), json.RawMessage(raw))
	c.must(err)
	return st
}

func (c *company) today() civil.Date {
	t, err := store.Read(c.t.Context(), c.store, c.tenant, func(tx *store.Tx) (civil.Date, error) { return tx.Tenant.Today, nil })
	c.must(err)
	return t
}

// change records a change on the version that is current.
func (c *company) change(id store.ID, on, operations string) (contract.ChangeResult, error) {
	st, err := c.contracts.Get(c.t.Context(), c.tenant, id, civil.Date{}, contract.KnownAt{})
	c.must(err)
	req := contract.ChangeRequest{Operations: json.RawMessage(operations), Match: store.Match{Given: true, Version: st.Row.Version}}
	if on != "" {
		req.EffectiveOn = date(on)
	}
	return c.contracts.Change(c.t.Context(), c.cmd(), id, req)
}

// settle waits until River has nothing left to do.
func (c *company) settle() {
	c.t.Helper()
	for range 2000 {
		var n int
		c.must(c.pool.QueryRow(c.t.Context(), `SELECT count(*) FROM river.river_job WHERE state IN ('available', 'pending', 'running', 'retryable') AND kind <> 'sweep'`).Scan(&n))
		if n == 0 {
			return
		}
		time.Sleep(5 * time.Millisecond)
	}
	var failed string
	_ = c.pool.QueryRow(c.t.Context(), `SELECT kind || ' ' || state || ' ' || coalesce(errors[array_length(errors, 1)]::text, '') FROM river.river_job WHERE state <> 'completed' LIMIT 1`).Scan(&failed)
	c.t.Fatal("jobs are still to be done after ten seconds: ", failed)
}

// advance moves the test clock and waits until it has arrived.
func (c *company) advance(to string) {
	c.t.Helper()
	a, err := c.clock.Start(c.t.Context(), c.cmd(), date(to))
	c.must(err)
	for range 2000 {
		if a, err = c.clock.GetAdvance(c.t.Context(), c.tenant, a.Row.ID); err != nil || a.Row.Status != "running" {
			break
		}
		time.Sleep(5 * time.Millisecond)
	}
	c.must(err)
	if a.Row.Status != "finished" {
		c.t.Fatalf("the clock is %s at %s: %v", a.Row.Status, a.Today, a.Row.Error)
	}
}

// run makes a bill run and waits for its end.
func (c *company) run(upTo string) invoicing.Run {
	c.t.Helper()
	r, err := c.invoicing.CreateRun(c.t.Context(), c.cmd(), invoicing.RunRequest{UpTo: date(upTo)})
	c.must(err)
	for range 2000 {
		var now invoicing.RunNow
		now, err = c.invoicing.GetRun(c.t.Context(), c.tenant, r.ID)
		if r = now.Run; err != nil || r.FinishedAt != nil {
			break
		}
		time.Sleep(5 * time.Millisecond)
	}
	c.must(err)
	if r.Status != "finished" {
		c.t.Fatalf("the run is %s", r.Status)
	}
	return r
}

func (c *company) documents() []invoicing.Document {
	c.t.Helper()
	list, _, err := c.invoicing.List(c.t.Context(), c.tenant, invoicing.Filter{Limit: 200})
	c.must(err)
	var out []invoicing.Document
	for _, s := range slices.Backward(list) { // as they were made
		d, err := c.invoicing.Get(c.t.Context(), c.tenant, s.Row.ID)
		c.must(err)
		out = append(out, d)
	}
	return out
}

// issueAll issues every draft, whatever its date.
func (c *company) issueAll() invoicing.Issued {
	c.t.Helper()
	var ids []store.ID
	for _, d := range c.documents() {
		if d.Row.Status == "draft" {
			ids = append(ids, d.Row.ID)
		}
	}
	if len(ids) == 0 {
		return invoicing.Issued{}
	}
	out, err := c.invoicing.IssueList(c.t.Context(), c.cmd(), ids, civil.Date{})
	c.must(err)
	return out
}

func lines(d invoicing.Document) []string {
	var out []string
	for _, l := range d.Lines {
		if !l.Amount.IsZero() {
			out = append(out, fmt.Sprintf("%s %s..%s", l.Amount, l.ShownFrom, l.ShownUntil.AddDays(-1)))
		}
	}
	return out
}

// always is a sweep's time that doesn't end.
func always() bool { return true }
