package httpapi

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"keiyaku/api"
	"keiyaku/internal/auth"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/telemetry"
)

const (
	goodToken    = "kyk_good"
	viewerToken  = "kyk_viewer"
	brokenToken  = "kyk_broken"
	someID       = "0199a3c2-7b10-7c3e-9f41-2d5b8c1e0c01"
	changesPath  = "/v1/contracts/" + someID + "/changes"
	contractPath = "/v1/contracts/" + someID
)

// keyring is an Authenticator that knows three tokens.
type keyring struct{}

func (keyring) Authenticate(_ context.Context, token string) (auth.Principal, error) {
	p := auth.Principal{TenantID: uuid.MustParse(someID), Kind: auth.KindAPIKey, ID: uuid.MustParse(someID), Name: "test"}
	switch token {
	case goodToken:
		p.Scopes = []auth.Scope{auth.Admin}
		return p, nil
	case viewerToken:
		p.Scopes = []auth.Scope{auth.ContractsRead}
		return p, nil
	case brokenToken:
		return auth.Principal{}, errors.New("connection refused by db.internal:5432")
	default:
		return auth.Principal{}, fault.New(fault.Unauthenticated, "revoked on 2026-04-01")
	}
}

// connectionSecret is the secret of the one connection that the keyring knows.
const connectionSecret = "kyc_good"

func (keyring) AuthenticateConnection(_ context.Context, connection, secret string, _ time.Time) (auth.Principal, [][]byte, error) {
	if connection != someID || secret != connectionSecret {
		return auth.Principal{}, nil, fault.New(fault.Unauthenticated, "another secret")
	}
	return auth.Principal{TenantID: uuid.MustParse(someID), Kind: auth.KindConnection, ID: uuid.MustParse(someID), Name: "Salesforce"}, [][]byte{[]byte(connectionSecret)}, nil
}

func (keyring) AuthenticateLink(context.Context, string) (auth.Principal, error) {
	return auth.Principal{}, fault.New(fault.Unauthenticated, "no link")
}

func (keyring) AuthenticatePerson(context.Context, auth.Principal) error {
	return fault.New(fault.Unauthenticated, "nobody")
}

// fakeAPI answers a few operations by the functions that a test gives it; reaching any other is a panic.
type fakeAPI struct {
	api.StrictServerInterface
	getContract   func(context.Context, api.GetContractRequestObject) (api.GetContractResponseObject, error)
	listContracts func(context.Context, api.ListContractsRequestObject) (api.ListContractsResponseObject, error)
	createChange  func(context.Context, api.CreateChangeRequestObject) (api.CreateChangeResponseObject, error)
}

func (f fakeAPI) GetContract(ctx context.Context, r api.GetContractRequestObject) (api.GetContractResponseObject, error) {
	return f.getContract(ctx, r)
}

func (f fakeAPI) ListContracts(ctx context.Context, r api.ListContractsRequestObject) (api.ListContractsResponseObject, error) {
	return f.listContracts(ctx, r)
}

func (f fakeAPI) CreateChange(ctx context.Context, r api.CreateChangeRequestObject) (api.CreateChangeResponseObject, error) {
	return f.createChange(ctx, r)
}

// serve puts the edge over a fake, and gives the log that it writes.
func serve(t *testing.T, fake api.StrictServerInterface) (http.Handler, *bytes.Buffer) {
	t.Helper()
	var written bytes.Buffer
	log, err := telemetry.NewLogger(&written, "debug", "json")
	if err != nil {
		t.Fatal(err)
	}
	handler, err := NewServer(Options{
		API: fake, Auth: keyring{}, Log: log, Metrics: telemetry.NewMetrics("test"),
		Ready: func(context.Context) error { return nil },
	})
	if err != nil {
		t.Fatal(err)
	}
	return handler, &written
}

// ask sends a request as a client with every right would.
func ask(handler http.Handler, method, target, body string, change ...func(*http.Request)) *httptest.ResponseRecorder {
	var reader io.Reader
	if body != "" {
		reader = strings.NewReader(body)
	}
	r := httptest.NewRequest(method, target, reader)
	r.Header.Set("Authorization", "Bearer "+goodToken)
	if body != "" {
		r.Header.Set("Content-Type", "application/json")
	}
	for _, f := range change {
		f(r)
	}
	w := httptest.NewRecorder()
	handler.ServeHTTP(w, r)
	return w
}

// problem reads an answer that must be a problem with this status and code.
func problem(t *testing.T, w *httptest.ResponseRecorder, status int, code fault.Code) api.Problem {
	t.Helper()
	if w.Code != status || w.Header().Get("Content-Type") != problemType {
		t.Fatalf("got %d %s: %s", w.Code, w.Header().Get("Content-Type"), w.Body)
	}
	var p api.Problem
	if err := json.Unmarshal(w.Body.Bytes(), &p); err != nil {
		t.Fatal(err)
	}
	if p.Code != api.ProblemCode(code) || int(p.Status) != status || p.Type == "" || p.Title == "" || p.RequestID == nil {
		t.Fatalf("unexpected problem: %s", w.Body)
	}
	return p
}

func header(name, value string) func(*http.Request) {
	return func(r *http.Request) { r.Header.Set(name, value) }
}

func without(name string) func(*http.Request) {
	return func(r *http.Request) { r.Header.Del(name) }
}

func TestBadRequestsGetProblems(t *testing.T) {
	t.Parallel()
	// Nothing of this may reach a handler: the fake has none.
	handler, _ := serve(t, fakeAPI{})
	quantity := func(member string) string {
		return `{"effective_on":"2026-05-01","operations":[{"op":"change_quantity","contract_item_id":"` + someID + `",` + member + `}]}`
	}
	product := func(members string) string { return `{"code":"kintai","name":"勤怠"` + members + `}` }
	for _, c := range []struct {
		name, method, target, body string
		change                     func(*http.Request)
		status                     int
		code                       fault.Code
		at                         string // a pointer, or place:name, that is among the errors
	}{
		{name: "an unknown path", method: "GET", target: "/v1/contract", status: 404, code: fault.NotFound},
		{name: "an unknown path outside", method: "GET", target: "/", status: 404, code: fault.NotFound},
		{name: "a wrong method", method: "PUT", target: contractPath, status: 405, code: fault.MethodNotAllowed},
		{name: "no key", method: "GET", target: contractPath, change: without("Authorization"), status: 401, code: fault.Unauthenticated},
		{name: "another scheme", method: "GET", target: contractPath, change: header("Authorization", "Basic a3lrOg=="), status: 401, code: fault.Unauthenticated},
		{name: "an unknown key", method: "GET", target: contractPath, change: header("Authorization", "Bearer kyk_x"), status: 401, code: fault.Unauthenticated},
		{name: "401 comes before 400", method: "GET", target: "/v1/contracts/x?y=z", change: without("Authorization"), status: 401, code: fault.Unauthenticated},
		{name: "a missing scope", method: "POST", target: "/v1/products", body: product(""), change: header("Authorization", "Bearer "+viewerToken), status: 403, code: fault.Forbidden},
		{name: "400 comes before 403", method: "POST", target: "/v1/products", body: `{}`, change: header("Authorization", "Bearer "+viewerToken), status: 400, code: fault.Invalid, at: "/code"},

		{name: "an id that is none", method: "GET", target: "/v1/contracts/42", status: 400, code: fault.Invalid, at: "path:contract_id"},
		{name: "an id with a NUL", method: "GET", target: "/v1/contracts/%00", status: 400, code: fault.Invalid, at: "path:contract_id"},
		{name: "an id that isn't UTF-8", method: "GET", target: "/v1/contracts/%ff", status: 400, code: fault.Invalid, at: "path:contract_id"},
		{name: "an unknown query parameter", method: "GET", target: contractPath + "?asof=2026-04-01", status: 400, code: fault.Invalid, at: "query:asof"},
		{name: "a query parameter twice", method: "GET", target: contractPath + "?as_of=2026-04-01&as_of=2026-04-02", status: 400, code: fault.Invalid, at: "query:as_of"},
		{name: "a broken query", method: "GET", target: contractPath + "?as_of=%zz", status: 400, code: fault.Invalid, at: "query:"},
		{name: "a query that isn't UTF-8", method: "GET", target: "/v1/contracts?number=%ff", status: 400, code: fault.Invalid, at: "query:number"},
		{name: "a query with a NUL", method: "GET", target: "/v1/contracts?number=%00", status: 400, code: fault.Invalid, at: "query:number"},
		{name: "an empty query parameter", method: "GET", target: contractPath + "?as_of=", status: 400, code: fault.Invalid, at: "query:as_of"},
		{name: "a day that isn't in the calendar", method: "GET", target: contractPath + "?as_of=2026-02-30", status: 400, code: fault.Invalid, at: "query:as_of"},
		{name: "a month that isn't", method: "GET", target: contractPath + "?known_at=2026-13-01T00:00:00Z", status: 400, code: fault.Invalid, at: "query:known_at"},
		{name: "a version zero", method: "GET", target: contractPath + "?known_at=0", status: 400, code: fault.Invalid, at: "query:known_at"},
		{name: "a limit that is no number", method: "GET", target: "/v1/contracts?limit=all", status: 400, code: fault.Invalid, at: "query:limit"},
		{name: "a limit over the bound", method: "GET", target: "/v1/contracts?limit=201", status: 400, code: fault.Invalid, at: "query:limit"},
		{name: "a limit of 1e1000000000", method: "GET", target: "/v1/contracts?limit=1e1000000000", status: 400, code: fault.Invalid, at: "query:limit"},
		{name: "a required query parameter missing", method: "GET", target: contractPath + "/diff?from=2026-04-01", status: 400, code: fault.Invalid, at: "query:until"},
		{name: "a range upside down", method: "GET", target: contractPath + "/diff?from=2026-04-02&until=2026-04-01", status: 400, code: fault.Invalid, at: "query:until"},
		{name: "another range upside down", method: "GET", target: "/v1/invoices?billing_date_from=2026-05-01&billing_date_until=2026-04-30", status: 400, code: fault.Invalid, at: "query:billing_date_until"},
		{name: "an idempotency key with a space", method: "POST", target: "/v1/products", body: product(""), change: header("Idempotency-Key", "a b"), status: 400, code: fault.Invalid, at: "header:Idempotency-Key"},

		{name: "no body", method: "POST", target: "/v1/products", status: 400, code: fault.Invalid, at: ""},
		{name: "a body where none is taken", method: "DELETE", target: "/v1/api-keys/" + someID, body: `{}`, status: 400, code: fault.Invalid},
		{name: "another content type", method: "POST", target: "/v1/products", body: product(""), change: header("Content-Type", "text/plain"), status: 415, code: fault.UnsupportedMedia},
		{name: "no content type", method: "POST", target: "/v1/products", body: product(""), change: without("Content-Type"), status: 415, code: fault.UnsupportedMedia},
		{name: "another charset", method: "POST", target: "/v1/products", body: product(""), change: header("Content-Type", "application/json; charset=shift_jis"), status: 415, code: fault.UnsupportedMedia},
		{name: "a compressed body", method: "POST", target: "/v1/products", body: product(""), change: header("Content-Encoding", "gzip"), status: 415, code: fault.UnsupportedMedia},
		{name: "a body of 10 MB", method: "POST", target: "/v1/products", body: product(`,"description":"` + strings.Repeat("x", 10<<20) + `"`), status: 413, code: fault.TooLarge},
		{name: "a body of 10 MB in pieces", method: "POST", target: "/v1/products", body: strings.Repeat(" ", 10<<20), change: func(r *http.Request) { r.ContentLength = -1 }, status: 413, code: fault.TooLarge},

		{name: "not JSON", method: "POST", target: "/v1/products", body: `code=kintai`, status: 400, code: fault.Invalid, at: ""},
		{name: "half of a value", method: "POST", target: "/v1/products", body: `{"code":"kintai"`, status: 400, code: fault.Invalid},
		{name: "NaN", method: "POST", target: "/v1/products", body: product(`,"description":NaN`), status: 400, code: fault.Invalid, at: "/description"},
		{name: "a member twice", method: "POST", target: "/v1/products", body: product(`,"code":"other"`), status: 400, code: fault.Invalid, at: "/code"},
		{name: "data after the value", method: "POST", target: "/v1/products", body: product("") + `{}`, status: 400, code: fault.Invalid, at: ""},
		{name: "broken UTF-8", method: "POST", target: "/v1/products", body: product(",\"description\":\"\xff\""), status: 400, code: fault.Invalid, at: "/description"},
		{name: "half a surrogate pair", method: "POST", target: "/v1/products", body: product(`,"description":"\ud800"`), status: 400, code: fault.Invalid, at: "/description"},
		{name: "a NUL", method: "POST", target: "/v1/products", body: product(`,"description":"a\u0000b"`), status: 400, code: fault.Invalid, at: "/description"},
		{name: "a deep body", method: "POST", target: "/v1/products", body: strings.Repeat("[", 100_000), status: 400, code: fault.Invalid},
		{name: "a long array", method: "POST", target: "/v1/invoices/issue", body: `{"ids":[` + strings.Repeat("1,", 10_000) + `1]}`, status: 400, code: fault.Invalid, at: "/ids/10000"},
		{name: "a number of 1e1000000000", method: "POST", target: changesPath, body: quantity(`"to":1e1000000000`), status: 400, code: fault.Invalid, at: "/operations/0/to"},
		{name: "a number of a thousand digits", method: "POST", target: changesPath, body: quantity(`"to":` + strings.Repeat("9", 1000)), status: 400, code: fault.Invalid, at: "/operations/0/to"},

		{name: "null as the body", method: "POST", target: "/v1/products", body: `null`, status: 400, code: fault.Invalid, at: ""},
		{name: "an array as the body", method: "POST", target: "/v1/products", body: `[]`, status: 400, code: fault.Invalid, at: ""},
		{name: "a wrong type", method: "POST", target: "/v1/products", body: `{"code":1,"name":true}`, status: 400, code: fault.Invalid, at: "/name"},
		{name: "null where there is none", method: "POST", target: "/v1/products", body: `{"code":null,"name":"x"}`, status: 400, code: fault.Invalid, at: "/code"},
		{name: "a member missing", method: "POST", target: "/v1/products", body: `{"code":"x"}`, status: 400, code: fault.Invalid, at: "/name"},
		{name: "an unknown member", method: "POST", target: "/v1/products", body: product(`,"memo":"x"`), status: 400, code: fault.Invalid, at: "/memo"},
		{name: "a member by another case", method: "POST", target: "/v1/products", body: product(`,"DESCRIPTION":"x"`), status: 400, code: fault.Invalid, at: "/DESCRIPTION"},
		{name: "an unknown member with a slash", method: "POST", target: "/v1/products", body: product(`,"a/b~c":"x"`), status: 400, code: fault.Invalid, at: "/a~1b~0c"},
		{name: "an empty name", method: "POST", target: "/v1/products", body: `{"code":"x","name":""}`, status: 400, code: fault.Invalid, at: "/name"},
		{name: "an update of nothing", method: "PATCH", target: "/v1/products/" + someID, body: `{}`, status: 400, code: fault.Invalid, at: ""},
		{name: "2026-02-30 in a body", method: "POST", target: "/v1/bill-runs", body: `{"up_to":"2026-02-30"}`, status: 400, code: fault.Invalid, at: "/up_to"},
		{name: "the year 9999", method: "POST", target: "/v1/bill-runs", body: `{"up_to":"9999-12-31"}`, status: 400, code: fault.Invalid, at: "/up_to"},
		{name: "a date with a time", method: "POST", target: "/v1/bill-runs", body: `{"up_to":"2026-04-01T00:00:00Z"}`, status: 400, code: fault.Invalid, at: "/up_to"},
		{name: "no operations", method: "POST", target: changesPath, body: `{"operations":[]}`, status: 400, code: fault.Invalid, at: "/operations"},
		{name: "an unknown operation", method: "POST", target: changesPath, body: `{"operations":[{"op":"unmake"}]}`, status: 400, code: fault.Invalid, at: "/operations/0/op"},
		{name: "an operation without op", method: "POST", target: changesPath, body: `{"operations":[{"end_on":"2026-04-30"}]}`, status: 400, code: fault.Invalid, at: "/operations/0/op"},
		{name: "an op that is a number", method: "POST", target: changesPath, body: `{"operations":[{"op":1}]}`, status: 400, code: fault.Invalid, at: "/operations/0/op"},
		{name: "an operation that is a text", method: "POST", target: changesPath, body: `{"operations":["terminate"]}`, status: 400, code: fault.Invalid, at: "/operations/0"},
		{name: "2026-02-30 in an operation", method: "POST", target: changesPath, body: `{"operations":[{"op":"terminate","end_on":"2026-02-30"}]}`, status: 400, code: fault.Invalid, at: "/operations/0/end_on"},
		{name: "a member of another operation", method: "POST", target: changesPath, body: `{"operations":[{"op":"terminate","end_on":"2026-04-30","quantity":"1"}]}`, status: 400, code: fault.Invalid, at: "/operations/0/quantity"},
		{name: "a quantity as a number", method: "POST", target: changesPath, body: quantity(`"to":25`), status: 400, code: fault.Invalid, at: "/operations/0/to"},
		{name: "a quantity of NaN", method: "POST", target: changesPath, body: quantity(`"to":"NaN"`), status: 400, code: fault.Invalid, at: "/operations/0/to"},
		{name: "a quantity of 1e1000000000", method: "POST", target: changesPath, body: quantity(`"to":"1e1000000000"`), status: 400, code: fault.Invalid, at: "/operations/0/to"},
		{name: "a quantity below zero", method: "POST", target: changesPath, body: quantity(`"to":"-1"`), status: 400, code: fault.Invalid, at: "/operations/0/to"},
		{name: "a fraction for a whole number", method: "PATCH", target: contractPath, body: `{"term_months":1.5}`, status: 400, code: fault.Invalid, at: "/term_months"},
		{name: "a cycle that isn't offered", method: "POST", target: "/v1/items/" + someID + "/versions", body: `{"on_sale_from":"2026-04-01","charges":[{"code":"base","name":"x","kind":"recurring","model":"flat","unit_price":"1","currency":"JPY","cycle_months":121}]}`, status: 400, code: fault.Invalid, at: "/charges/0/cycle_months"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			change := c.change
			if change == nil {
				change = func(*http.Request) {}
			}
			p := problem(t, ask(handler, c.method, c.target, c.body, change), c.status, c.code)
			if c.at == "" {
				return
			}
			var at []string
			for _, e := range p.Errors {
				if e.Pointer != nil {
					at = append(at, *e.Pointer)
				} else {
					at = append(at, string(*e.In)+":"+*e.Parameter)
				}
				if e.Detail == "" {
					t.Errorf("no detail at %v", at)
				}
			}
			if !strings.Contains(" "+strings.Join(at, " ")+" ", " "+c.at+" ") {
				t.Errorf("%s isn't among %v", c.at, p.Errors)
			}
		})
	}
}

func TestEveryMistakeOfABodyIsReportedAtOnce(t *testing.T) {
	t.Parallel()
	handler, _ := serve(t, fakeAPI{})
	body := `{"effective_on":"2026-02-30","x":1,"operations":[{"op":"terminate"},{"op":"add_discount","kind":"half","value":"-1","name":"","target":{}}]}`
	p := problem(t, ask(handler, "POST", changesPath+"?dry=1", body), 400, fault.Invalid)
	if len(p.Errors) != 1 || *p.Errors[0].Parameter != "dry" {
		t.Fatalf("a misread query is told first: %v", p.Errors)
	}
	p = problem(t, ask(handler, "POST", changesPath, body), 400, fault.Invalid)
	var at []string
	for _, e := range p.Errors {
		at = append(at, *e.Pointer)
	}
	want := "/effective_on /operations/0/end_on /operations/1/kind /operations/1/name /operations/1/target/scope /operations/1/value /x"
	if got := strings.Join(at, " "); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestAnAnswerToManyMistakesIsShort(t *testing.T) {
	t.Parallel()
	handler, _ := serve(t, fakeAPI{})
	w := ask(handler, "POST", "/v1/bill-runs", `{"up_to":"2026-04-30","billing_account_ids":[`+strings.Repeat(`"`+strings.Repeat("x", 90)+`",`, 9_999)+`""]}`)
	p := problem(t, w, 400, fault.Invalid)
	if len(p.Errors) != maxProblemFields || w.Body.Len() > 50_000 {
		t.Errorf("%d errors in %d bytes", len(p.Errors), w.Body.Len())
	}
	w = ask(handler, "POST", "/v1/products", `{"`+strings.Repeat("a", 1_000_000)+`":1}`)
	if problem(t, w, 400, fault.Invalid); w.Body.Len() > 2_000 {
		t.Errorf("%d bytes", w.Body.Len())
	}
}

func TestAPanicIsAProblemThatLeaksNothing(t *testing.T) {
	t.Parallel()
	handler, log := serve(t, fakeAPI{getContract: func(context.Context, api.GetContractRequestObject) (api.GetContractResponseObject, error) {
		panic("password=hunter2")
	}})
	w := ask(handler, "GET", contractPath, "")
	p := problem(t, w, 500, fault.Internal)
	if strings.Contains(w.Body.String(), "hunter2") {
		t.Errorf("the panic is told: %s", w.Body)
	}
	if !strings.Contains(log.String(), "hunter2") || !strings.Contains(log.String(), *p.RequestID) {
		t.Errorf("the log doesn't have it: %s", log)
	}
}

func TestAnErrorOfOursLeaksNothing(t *testing.T) {
	t.Parallel()
	for _, err := range []error{
		errors.New("connection refused by db.internal:5432"),
		fault.New(fault.Internal, "db.internal"),
		fault.New("something_new", "db.internal"),
	} {
		handler, log := serve(t, fakeAPI{getContract: func(context.Context, api.GetContractRequestObject) (api.GetContractResponseObject, error) {
			return nil, err
		}})
		w := ask(handler, "GET", contractPath, "")
		problem(t, w, 500, fault.Internal)
		if strings.Contains(w.Body.String(), "db.internal") || !strings.Contains(log.String(), "db.internal") {
			t.Errorf("answer %s, log %s", w.Body, log)
		}
	}
	handler, _ := serve(t, fakeAPI{})
	w := ask(handler, "GET", contractPath, "", header("Authorization", "Bearer "+brokenToken))
	if problem(t, w, 500, fault.Internal); strings.Contains(w.Body.String(), "db.internal") {
		t.Errorf("the answer is %s", w.Body)
	}
}

func TestAFaultKeepsItsCodeFieldsAndExtras(t *testing.T) {
	t.Parallel()
	handler, _ := serve(t, fakeAPI{createChange: func(context.Context, api.CreateChangeRequestObject) (api.CreateChangeResponseObject, error) {
		f := fault.At(fault.LaterChanges, "/operations/0", "The item ends before.")
		f.Extra = map[string]any{
			extraConflicts: []api.ChangeConflict{{ChangeID: uuid.MustParse(someID), Reason: "the item would have ended"}},
			"secret":       "x",
		}
		return nil, f
	}})
	w := ask(handler, "POST", changesPath, `{"operations":[{"op":"terminate","end_on":"2026-04-30"}]}`)
	p := problem(t, w, 409, fault.LaterChanges)
	if len(p.Conflicts) != 1 || len(p.Errors) != 1 || *p.Errors[0].Pointer != "/operations/0" || strings.Contains(w.Body.String(), "secret") {
		t.Errorf("unexpected problem: %s", w.Body)
	}
	if p.Type != "urn:keiyaku:problem:later-changes-conflict" || *p.Instance != changesPath {
		t.Errorf("unexpected problem: %s", w.Body)
	}
}

func TestARequestThatTakesTooLongIsGivenUp(t *testing.T) {
	t.Parallel()
	handler, err := NewServer(Options{
		API: fakeAPI{getContract: func(ctx context.Context, _ api.GetContractRequestObject) (api.GetContractResponseObject, error) {
			<-ctx.Done()
			return nil, ctx.Err()
		}},
		Auth: keyring{}, Log: slog.New(slog.DiscardHandler), Metrics: telemetry.NewMetrics("test"), Timeout: time.Millisecond,
		Ready: func(context.Context) error { return errors.New("db.internal is away") },
	})
	if err != nil {
		t.Fatal(err)
	}
	w := ask(handler, "GET", contractPath, "")
	if problem(t, w, 503, fault.Unavailable); w.Header().Get("Retry-After") == "" {
		t.Error("no Retry-After")
	}
	if w := ask(handler, "GET", "/readyz", ""); w.Code != 503 || strings.Contains(w.Body.String(), "db.internal") {
		t.Errorf("readyz says %d %s", w.Code, w.Body)
	}
}
