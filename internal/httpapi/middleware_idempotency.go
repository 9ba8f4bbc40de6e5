package httpapi

// A retry must get the answer of the first try. The store keeps it with the write, in one transaction; here is what it
// needs from HTTP: the key, a fingerprint that tells a retry from another request, a way to render an answer to bytes
// before it is sent, and a way to send bytes that were stored.

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"net/http"

	"github.com/go-json-experiment/json/jsontext"
	"github.com/labstack/echo/v4"

	"keiyaku/api"
)

const idempotencyHeader = "Idempotency-Key"

// Idempotency is what tells the retries of a request from other requests. Keys are per principal and operation.
type Idempotency struct {
	Operation string
	Key       string
	// Fingerprint covers the path, the query, If-Match and the body, whatever its white space and order of members.
	Fingerprint [sha256.Size]byte
}

type idempotencyKey struct{}

// withIdempotency marks a context with the idempotency key of its request. body is strict JSON or empty.
func withIdempotency(ctx context.Context, operation, key string, r *http.Request, body []byte) context.Context {
	canonical := jsontext.Value(bytes.Clone(body))
	if err := canonical.Canonicalize(); err != nil {
		canonical = body
	}
	h := sha256.New()
	// %q keeps the parts apart, whatever is in them.
	_, _ = fmt.Fprintf(h, "%q %q %q\n", r.URL.Path, r.URL.RawQuery, r.Header.Get("If-Match"))
	_, _ = h.Write(canonical)
	i := Idempotency{Operation: operation, Key: key}
	h.Sum(i.Fingerprint[:0])
	return context.WithValue(ctx, idempotencyKey{}, i)
}

// IdempotencyOf gives what tells this request from others, and false where it was sent without a key.
func IdempotencyOf(ctx context.Context) (Idempotency, bool) {
	i, ok := ctx.Value(idempotencyKey{}).(Idempotency)
	return i, ok
}

// StoredAnswer is an answer as bytes. A handler that gets one from the store returns it as its error: the answer of an
// earlier request isn't one of its own response types. It is sent with Idempotency-Replayed.
type StoredAnswer struct {
	Status int
	Header http.Header
	Body   []byte
}

// Error says what this is, should it get where it doesn't belong.
func (a *StoredAnswer) Error() string { return fmt.Sprintf("a stored answer with status %d", a.Status) }

// renderAnswer runs the Visit method of a response and keeps what it would have sent.
func renderAnswer(visit func(http.ResponseWriter) error) (*StoredAnswer, error) {
	w := &answerRecorder{header: make(http.Header), status: http.StatusOK}
	if err := visit(w); err != nil {
		return nil, fmt.Errorf("rendering an answer: %w", err)
	}
	return &StoredAnswer{Status: w.status, Header: w.header, Body: w.body.Bytes()}, nil
}

// answerRecorder is a response that goes nowhere.
type answerRecorder struct {
	header http.Header
	status int
	body   bytes.Buffer
}

func (w *answerRecorder) Header() http.Header         { return w.header }
func (w *answerRecorder) WriteHeader(status int)      { w.status = status }
func (w *answerRecorder) Write(b []byte) (int, error) { return w.body.Write(b) }

// sendStored sends the stored answer that a handler returned in place of a response.
func sendStored(next api.StrictHandlerFunc, _ string) api.StrictHandlerFunc {
	return func(c echo.Context, request any) (any, error) {
		response, err := next(c, request)
		var stored *StoredAnswer
		if !errors.As(err, &stored) {
			return response, err
		}
		h := c.Response().Header()
		for name, values := range stored.Header {
			h[name] = values
		}
		h.Set("Idempotency-Replayed", "true")
		c.Response().WriteHeader(stored.Status)
		_, err = c.Response().Write(stored.Body)
		return nil, err
	}
}
