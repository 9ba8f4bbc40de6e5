// Package httpapi is the HTTP edge: it maps requests to the services and their results back to the types of package
// api, and everything that goes wrong to problems. Nothing of the business is decided here.
package httpapi

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"time"

	"github.com/labstack/echo/v4"

	"keiyaku/api"
	"keiyaku/internal/auth"
	"keiyaku/internal/telemetry"
)

// defaultTimeout is how long a request may take where [Options] says nothing. It is above any bound of the database's.
const defaultTimeout = 30 * time.Second

// Authenticator finds the principal behind a bearer token. A token that isn't valid (unknown, expired, revoked,
// malformed) is a fault of code Unauthenticated; any other error means that it can't be told.
type Authenticator interface {
	Authenticate(ctx context.Context, token string) (auth.Principal, error)
	// AuthenticateConnection finds the principal behind the id and secret in a connection's path, and the secrets that may sign what it sends; errors are as those of Authenticate.
	AuthenticateConnection(ctx context.Context, connection, secret string, now time.Time) (auth.Principal, [][]byte, error)
	// AuthenticateLink finds the document that a link opens, as a principal; errors are as those of Authenticate.
	AuthenticateLink(ctx context.Context, token string) (auth.Principal, error)
	// AuthenticatePerson says whether the tenant of a person is there, who is known by a token already; errors are as those of Authenticate.
	AuthenticatePerson(ctx context.Context, person auth.Principal) error
}

// People verifies the tokens of people; errors are as those of [Authenticator].
type People interface {
	Verify(ctx context.Context, token string) (auth.Principal, error)
}

// Options are what the edge stands on. All but People, Timeout and Now are needed.
type Options struct {
	API  api.StrictServerInterface
	Auth Authenticator
	// People verifies the tokens of people; nil where only machines are let in.
	People  People
	Log     *slog.Logger
	Metrics *telemetry.Metrics
	// Ready says whether requests should be sent here, and why not.
	Ready func(context.Context) error
	// Timeout bounds a request's context; 30 seconds where it is zero.
	Timeout time.Duration
	// Now is the wall clock, by which the time of signatures is judged; time.Now where it is nil.
	Now func() time.Time
}

// NewServer puts the edge together: the API under /v1, its documentation at /docs, the document at /openapi.yaml and
// /openapi.json, and /healthz, /readyz and /metrics. It fails if the embedded document isn't sound.
//
// A request to the API passes in this order: request id and log; panics; 404 and 405; 401; content type, size and
// strictness of the body, and the document (400, 413, 415); scopes (403); the handler.
func NewServer(o Options) (http.Handler, error) {
	if o.Timeout == 0 {
		o.Timeout = defaultTimeout
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	doc, err := document()
	if err != nil {
		return nil, err
	}
	operations, err := operationsOf(doc)
	if err != nil {
		return nil, fmt.Errorf("compiling the embedded API document: %w", err)
	}

	e := echo.New()
	e.HTTPErrorHandler = problems(o.Log)
	e.Use(identify, observe(o.Log, o.Metrics), recoverPanics, secureHeaders, revalidate)

	g := gate{auth: o.Auth, people: o.People, timeout: o.Timeout, options: validationOptions(), now: o.Now}
	gates := make(map[string][]echo.MiddlewareFunc, len(operations))
	for id, op := range operations {
		gates[id] = []echo.MiddlewareFunc{g.middleware(op)}
	}
	api.RegisterHandlersWithOptions(e,
		api.NewStrictHandler(o.API, []api.StrictMiddlewareFunc{sendStored, requireGate}),
		api.RegisterHandlersOptions{OperationMiddlewares: gates})

	if err := registerDocs(e); err != nil {
		return nil, err
	}
	e.GET("/healthz", func(c echo.Context) error { return c.String(http.StatusOK, "ok\n") })
	e.GET("/readyz", readiness(o.Ready, o.Log))
	e.GET("/metrics", echo.WrapHandler(o.Metrics.Handler()))
	return e, nil
}

// readiness answers whether requests should be sent here. The reason is for the log: it may name the database.
func readiness(ready func(context.Context) error, log *slog.Logger) echo.HandlerFunc {
	return func(c echo.Context) error {
		if err := ready(c.Request().Context()); err != nil {
			if !errors.Is(err, context.Canceled) {
				log.WarnContext(c.Request().Context(), "not ready", "error", err)
			}
			return c.String(http.StatusServiceUnavailable, "not ready\n")
		}
		return c.String(http.StatusOK, "ready\n")
	}
}
