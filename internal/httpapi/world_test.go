package httpapi

import (
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/getkin/kin-openapi/openapi3filter"
	"github.com/getkin/kin-openapi/routers"
	"github.com/getkin/kin-openapi/routers/legacy"

	"keiyaku/api"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/service/catalog"
	"keiyaku/internal/service/customer"
	"keiyaku/internal/service/tenancy"
	"keiyaku/internal/store"
	"keiyaku/internal/telemetry"
	"keiyaku/internal/testdb"
)

func TestMain(m *testing.M) { testdb.Main(m) }

// partial is the API with what isn't written yet.
type (
	rest    struct{ api.StrictServerInterface }
	partial struct {
		*Server
		rest
	}
)

// world is the whole edge over the services and a database of its own. Every answer is checked against the document.
type world struct {
	handler http.Handler
	tenancy *tenancy.Service
	router  routers.Router
	doc     *openapi3.T
	// key is of a sandbox tenant whose today is 2026-04-01.
	key string
}

func newWorld(t *testing.T) *world {
	t.Helper()
	st := store.New(testdb.New(t).Pool(t, store.Prepare), nil)
	w := &world{tenancy: tenancy.New(st)}
	var err error
	w.handler, err = NewServer(Options{
		API:  partial{Server: NewAPI(Services{Tenancy: w.tenancy, Catalog: catalog.New(st), Customers: customer.New(st)})},
		Auth: st, Log: slog.New(slog.NewTextHandler(t.Output(), nil)), Metrics: telemetry.NewMetrics("test"), Ready: func(context.Context) error { return nil },
	})
	if err != nil {
		t.Fatal(err)
	}
	if w.doc, err = api.GetSpec(); err != nil {
		t.Fatal(err)
	}
	w.doc.Servers = nil
	if w.router, err = legacy.NewRouter(w.doc); err != nil {
		t.Fatal(err)
	}
	w.key = w.tenant(t, "株式会社サンプルクラウド")
	return w
}

// tenant makes a sandbox tenant and gives its key.
func (w *world) tenant(t *testing.T, name string) string {
	t.Helper()
	_, key, err := w.tenancy.CreateTenant(t.Context(), name, "Asia/Tokyo", money.JPY, civil.MustParse("2026-04-01"))
	if err != nil {
		t.Fatal(err)
	}
	return key
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
	if a.Body.Len() > 0 {
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
