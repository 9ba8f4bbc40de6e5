package httpapi

// A screen asks again and again for what hasn't changed: with If-None-Match it is told so, without the body.

import (
	"net/http"
	"strings"

	"github.com/labstack/echo/v4"
)

// revalidate answers 304 where the client has what would be sent. Only reads have their ETag compared; a write's
// If-Match is compared under the lock of what it writes.
func revalidate(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		has := c.Request().Header.Values("If-None-Match")
		if c.Request().Method != http.MethodGet || len(has) == 0 {
			return next(c)
		}
		w := c.Response()
		w.Before(func() {
			if w.Status != http.StatusOK || !matchesETag(has, w.Header().Get("ETag")) {
				return
			}
			w.Status = http.StatusNotModified
			w.Header().Del("Content-Type")
			w.Header().Del("Content-Length")
			w.Writer = bodiless{w.Writer}
		})
		return next(c)
	}
}

// matchesETag compares as RFC 9110 has it for If-None-Match: weakly, since a proxy that compresses weakens a tag.
func matchesETag(has []string, etag string) bool {
	if etag == "" {
		return false
	}
	for tag := range strings.SplitSeq(strings.Join(has, ","), ",") {
		tag = strings.TrimSpace(tag)
		if tag == "*" || strings.TrimPrefix(tag, "W/") == strings.TrimPrefix(etag, "W/") {
			return true
		}
	}
	return false
}

// bodiless drops the body that a handler writes, which a 304 must not have.
type bodiless struct{ http.ResponseWriter }

func (bodiless) Write(b []byte) (int, error) { return len(b), nil }

// Unwrap lets http.ResponseController find the writer below.
func (w bodiless) Unwrap() http.ResponseWriter { return w.ResponseWriter }
