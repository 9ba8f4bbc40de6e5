package httpapi

// What every request passes, whether or not its path exists: an id, one line in the log, the metrics, and the net that
// panics fall into.

import (
	"crypto/rand"
	"encoding/hex"
	"fmt"
	"log/slog"
	"net/http"
	"regexp"
	"runtime/debug"
	"strings"
	"time"

	"github.com/labstack/echo/v4"

	"keiyaku/internal/telemetry"
)

const requestIDHeader = "X-Request-Id"

// identify gives the request an id, or keeps the one that a proxy before us gave it, and sends it back.
func identify(next echo.HandlerFunc) echo.HandlerFunc {
	// Bounded, since it goes into the log and the audit trail as it is.
	acceptable := regexp.MustCompile(`^[A-Za-z0-9_-]{8,64}$`)
	return func(c echo.Context) error {
		r := c.Request()
		id := r.Header.Get(requestIDHeader)
		if !acceptable.MatchString(id) {
			var random [8]byte
			_, _ = rand.Read(random[:]) // never fails
			id = hex.EncodeToString(random[:])
		}
		c.Response().Header().Set(requestIDHeader, id)
		c.SetRequest(r.WithContext(telemetry.WithRequest(r.Context(), id)))
		return next(c)
	}
}

// observe writes one line per request, and counts it. Neither has the path, the query or a header: they hold codes and
// ids of customers, and keys. The route's pattern is enough, and the request id finds the rest in the audit trail.
func observe(log *slog.Logger, metrics *telemetry.Metrics) echo.MiddlewareFunc {
	return func(next echo.HandlerFunc) echo.HandlerFunc {
		return func(c echo.Context) error {
			begin := time.Now()
			end := metrics.BeginRequest(c.Request().Method)
			err := next(c)
			if err != nil {
				// Answered here, so that the status is known; what is returned has been dealt with.
				c.Error(err)
			}
			route := c.Path()
			if strings.Contains(route, "*") || route == "" {
				route = "other"
			}
			status := c.Response().Status
			end(route, status)
			log.LogAttrs(c.Request().Context(), levelOf(route), "request",
				slog.String("method", c.Request().Method),
				slog.String("route", route),
				slog.Int("status", status),
				slog.Int64("bytes", c.Response().Size),
				slog.Duration("duration", time.Since(begin)))
			return nil
		}
	}
}

// levelOf keeps the questions of load balancers and scrapers out of the log, unless it is at debug.
func levelOf(route string) slog.Level {
	switch route {
	case "/healthz", "/readyz", "/metrics":
		return slog.LevelDebug
	default:
		return slog.LevelInfo
	}
}

// panicError is a panic as an error, for the log.
type panicError struct {
	value any
	stack []byte
}

func (e *panicError) Error() string { return fmt.Sprintf("panic: %v\n%s", e.value, e.stack) }

// recoverPanics turns a handler's panic into an error, and so into a problem.
func recoverPanics(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) (err error) {
		defer func() {
			switch v := recover(); v {
			case nil:
			case http.ErrAbortHandler: // net/http's own way to drop a connection
				panic(v)
			default:
				err = &panicError{value: v, stack: debug.Stack()}
			}
		}()
		return next(c)
	}
}

// secureHeaders are for browsers, which must neither guess types nor keep a tenant's data in a shared cache.
func secureHeaders(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		h := c.Response().Header()
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "no-referrer")
		if strings.HasPrefix(c.Path(), "/v1/") {
			h.Set("Cache-Control", "private, no-cache")
			h.Set("Vary", "Authorization, Accept") // some answers are told as files, charts or events too
		}
		return next(c)
	}
}
