package httpapi

import (
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/getkin/kin-openapi/openapi3filter"
	"github.com/getkin/kin-openapi/routers"
	"github.com/riverqueue/river"
	"github.com/riverqueue/river/riverdriver/riverpgxv5"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/letter"
	"keiyaku/internal/core/money"
	"keiyaku/internal/egress"
	"keiyaku/internal/exchange"
	"keiyaku/internal/intake"
	"keiyaku/internal/mail"
	"keiyaku/internal/mail/mailbox"
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
	"keiyaku/internal/service/webhook"
	"keiyaku/internal/store"
	"keiyaku/internal/telemetry"
	"keiyaku/internal/testdb"
)

func TestMain(m *testing.M) {
	openapi3filter.RegisterBodyDecoder("text/html", openapi3filter.FileBodyDecoder) // to hold a page against the document
	openapi3filter.RegisterBodyDecoder(svgType, openapi3filter.FileBodyDecoder)
	testdb.Main(m)
}

// world is the whole edge over the services and a database of its own. Every answer is checked against the document.
type world struct {
	box *mailbox.Server
	Services
	handler http.Handler
	router  routers.Router
	doc     *openapi3.T
	// key is of a sandbox tenant whose today is 2026-04-01.
	key    string
	tenant store.ID
	db     *testdb.DB
	store  *store.Store
	// wall is what webhooks live by.
	wall wallClock
}

// wallClock is a clock that runs ahead of the real one by as much as a test wants.
type wallClock struct {
	mu    sync.Mutex
	ahead time.Duration
}

func (c *wallClock) now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return time.Now().Add(c.ahead)
}

func (c *wallClock) pass(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.ahead += d
}

func newWorld(t *testing.T) *world {
	t.Helper()
	db := testdb.New(t)
	pool := db.Pool(t, store.Prepare)
	st := store.New(pool, nil)
	// It inserts jobs and works none: a test calls what they would.
	jobs, err := river.NewClient(riverpgxv5.New(pool), &river.Config{Schema: postgres.JobSchema})
	if err != nil {
		t.Fatal(err)
	}
	st.SetQueue(jobs)
	contracts := contract.New(st)
	w := &world{db: db, store: st, Services: Services{
		Tenancy: tenancy.New(st), Catalog: catalog.New(st), Customers: customer.New(st), Contracts: contracts, Invoicing: invoicing.New(st),
		Clock: clock.New(st, contracts.RunDays, contracts.Rederive), Alerts: alerting.New(st), Search: search.New(st), Files: attachment.New(st), Usage: usage.New(st),
		Payments: payment.New(st), Accounting: accounting.New(st),
	}}
	networks, err := egress.ParseNetworks("127.0.0.0/8")
	if err != nil {
		t.Fatal(err)
	}
	if w.box, err = mailbox.New(1); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = w.box.Close() })
	sender, err := mail.New(w.box.URL())
	if err != nil {
		t.Fatal(err)
	}
	w.Mails = mailing.New(st, sender, func(ctx context.Context, tenant, invoice store.ID) (letter.File, error) {
		pdf, err := w.Invoicing.PDF(ctx, tenant, invoice)
		return letter.File{Name: pdf.FileName, Bytes: pdf.Bytes}, err
	}, "https://keiyaku.example.com/")
	w.Webhooks = webhook.New(st, egress.New(networks), WebhookBody, w.wall.now)
	w.Desk = intake.Desk{Inbox: crm.New(st, w.wall.now), Customers: w.Customers, Contracts: contracts}
	w.Metrics, w.Simulations = metrics.New(st), simulation.New(st)
	w.Transfer = transfer.New(st, exchange.Books(exchange.Services{
		Store: st, Catalog: w.Catalog, Customers: w.Customers, Contracts: contracts, Usage: w.Usage, Payments: w.Payments, Validate: Schemas(),
	}))
	w.handler, err = NewServer(Options{
		API: NewAPI(w.Services), Auth: st, Now: w.wall.now, Log: slog.New(slog.NewTextHandler(t.Output(), nil)), Metrics: telemetry.NewMetrics("test"),
		Ready: func(context.Context) error { return nil },
	})
	if err != nil {
		t.Fatal(err)
	}
	w.doc = theDocument(t)
	if w.router, err = routesOfTheDocument(); err != nil {
		t.Fatal(err)
	}
	w.tenant, w.key = w.another(t, "株式会社サンプルクラウド")
	return w
}

// another makes a sandbox tenant and gives its key.
func (w *world) another(t *testing.T, name string) (tenant store.ID, key string) {
	t.Helper()
	tenant, key, err := w.Tenancy.CreateTenant(t.Context(), name, "Asia/Tokyo", money.JPY, civil.MustParse("2026-04-01"))
	if err != nil {
		t.Fatal(err)
	}
	return tenant, key
}

// answer is an answer with its body as JSON.
type answer struct {
	*httptest.ResponseRecorder
	JSON map[string]any
}

// text gives a member of the body, or of an object in it ("a.b"), which must be a text.
func (a answer) text(t *testing.T, path string) string {
	t.Helper()
	var v any = a.JSON
	for step := range strings.SplitSeq(path, ".") {
		object, _ := v.(map[string]any)
		v = object[step]
	}
	s, ok := v.(string)
	if !ok {
		t.Fatalf("%s isn't a text in %s", path, a.Body)
	}
	return s
}

// ask sends a request with the world's key and checks the answer's status, and that the document allows the answer.
func (w *world) ask(t *testing.T, status int, method, target, body string, change ...func(*http.Request)) answer {
	t.Helper()
	r := httptest.NewRequest(method, target, nil)
	if body != "" {
		r = httptest.NewRequest(method, target, strings.NewReader(body))
		r.Header.Set("Content-Type", "application/json")
	}
	r.Header.Set("Authorization", "Bearer "+w.key)
	for _, f := range change {
		f(r)
	}
	a := answer{ResponseRecorder: httptest.NewRecorder()}
	w.handler.ServeHTTP(a, r)
	if a.Code != status {
		t.Fatalf("%s %s: got %d, want %d: %s", method, target, a.Code, status, a.Body)
	}
	w.check(t, r, a)
	if a.Body.Len() > 0 && !slices.Contains([]string{"application/pdf", fileType, htmlType, svgType}, a.Header().Get("Content-Type")) && a.Header().Get("Content-Disposition") == "" {
		if err := json.Unmarshal(a.Body.Bytes(), &a.JSON); err != nil {
			t.Fatal(err)
		}
	}
	return a
}

// check holds an answer against the document.
func (w *world) check(t *testing.T, r *http.Request, a answer) {
	t.Helper()
	route, params, err := w.router.FindRoute(r)
	if err != nil {
		t.Fatal(err)
	}
	err = openapi3filter.ValidateResponse(r.Context(), &openapi3filter.ResponseValidationInput{
		RequestValidationInput: &openapi3filter.RequestValidationInput{Request: r, PathParams: params, Route: route, Options: validationOptions()},
		Status:                 a.Code, Header: a.Header(), Body: io.NopCloser(strings.NewReader(a.Body.String())),
		Options: &openapi3filter.Options{MultiError: true, IncludeResponseStatus: true, AuthenticationFunc: openapi3filter.NoopAuthenticationFunc},
	})
	if err != nil {
		t.Errorf("%s %s answers what the document doesn't allow: %v\n%s", r.Method, r.URL, err, a.Body)
	}
}

// as sends a request with another key.
func as(key string) func(*http.Request) { return header("Authorization", "Bearer "+key) }
