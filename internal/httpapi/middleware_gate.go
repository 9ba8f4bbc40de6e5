package httpapi

// What a request to an operation passes before its handler: who is it (401), is it well formed (400, 413, 415), may it
// (403). In this order, so that a stranger learns nothing of the document from his mistakes.

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"strings"
	"time"

	"github.com/getkin/kin-openapi/openapi3filter"
	"github.com/labstack/echo/v4"

	"keiyaku/api"
	"keiyaku/internal/auth"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/service/attachment"
	"keiyaku/internal/telemetry"
)

const (
	// maxBody is the largest body, in bytes.
	maxBody = 1 << 20
	// maxBatch is the largest body of usage, in bytes: ten thousand records with room to spare.
	maxBatch = 8 << 20
	// maxLinger is how much a refused request may still send after its answer, and lingerTime how long that may take.
	maxLinger  = 64 << 20
	lingerTime = 10 * time.Second
	// fileType is the content type of the operations that take a file: its bytes as they are.
	fileType = "application/octet-stream"
)

// gate is what all operations' gates share.
type gate struct {
	auth    Authenticator
	people  People
	timeout time.Duration
	options *openapi3filter.Options
	now     func() time.Time
}

// middleware is the gate of one operation.
func (g gate) middleware(op *operation) echo.MiddlewareFunc {
	return func(next echo.HandlerFunc) echo.HandlerFunc {
		return func(c echo.Context) error {
			allowed := g.timeout
			if op.report {
				allowed *= reportPatience
				// Beyond what the server allows other answers. A recorder, in a test, has no deadline.
				if err := http.NewResponseController(c.Response()).SetWriteDeadline(time.Now().Add(allowed + g.timeout)); err != nil && !errors.Is(err, http.ErrNotSupported) {
					return err
				}
			}
			ctx, cancel := context.WithTimeout(c.Request().Context(), allowed)
			defer cancel()

			c.SetRequest(c.Request().WithContext(ctx))
			principal, err := g.principal(ctx, op, c)
			if err != nil {
				return err
			}
			ctx = c.Request().Context() // with the id of what was signed
			ctx = auth.WithPrincipal(ctx, principal)
			ctx = telemetry.WithPrincipal(ctx, principal.TenantID.String(), principal.ID.String())
			c.SetRequest(c.Request().WithContext(withAccept(ctx, c.Request())))

			body, refused := op.readBody(c)
			if refused != nil {
				return refused
			}
			if refused := op.validate(c, body, g.options); refused != nil {
				return refused
			}
			if op.takesXML || op.ingress != "" {
				c.SetRequest(c.Request().WithContext(withBody(c.Request().Context(), body)))
			}
			for _, scope := range op.scopes {
				if !principal.May(scope) {
					return fault.New(fault.Forbidden, "This operation needs the scope %s.", scope)
				}
			}
			if key := c.Request().Header.Get(idempotencyHeader); op.takesKey && key != "" {
				c.SetRequest(c.Request().WithContext(withIdempotency(c.Request().Context(), op.id, key, c.Request(), body)))
			}
			return next(c)
		}
	}
}

// requireGate refuses what didn't come through a gate: should a route ever lose its own, it is closed and not open.
func requireGate(next api.StrictHandlerFunc, operation string) api.StrictHandlerFunc {
	return func(c echo.Context, request any) (any, error) {
		if _, ok := auth.FromContext(c.Request().Context()); !ok {
			return nil, fmt.Errorf("the operation %s has no gate", operation)
		}
		return next(c, request)
	}
}

// authenticate finds the principal of a request.
func (g gate) authenticate(ctx context.Context, r *http.Request) (auth.Principal, error) {
	headers := r.Header.Values("Authorization")
	if len(headers) != 1 {
		return auth.Principal{}, fault.New(fault.Unauthenticated, "Send an API key as Authorization: Bearer.")
	}
	scheme, token, _ := strings.Cut(headers[0], " ")
	token = strings.TrimSpace(token)
	if !strings.EqualFold(scheme, "Bearer") || token == "" {
		return auth.Principal{}, fault.New(fault.Unauthenticated, "Send an API key as Authorization: Bearer.")
	}
	if g.people != nil && !auth.MayBeKey(token) {
		return g.person(ctx, token)
	}
	principal, err := g.auth.Authenticate(ctx, token)
	if err != nil {
		var refused *fault.Error
		if errors.As(err, &refused) && refused.Code == fault.Unauthenticated {
			// One answer for every reason: which keys exist is nobody's business.
			return auth.Principal{}, fault.Wrap(err, fault.Unauthenticated, "The API key is unknown, expired or revoked.")
		}
		return auth.Principal{}, fmt.Errorf("authenticating a request: %w", err)
	}
	return principal, nil
}

// person gives the principal behind a person's token.
func (g gate) person(ctx context.Context, token string) (auth.Principal, error) {
	principal, err := g.people.Verify(ctx, token)
	if err == nil {
		err = g.auth.AuthenticatePerson(ctx, principal)
	}
	switch fault.CodeOf(err) {
	case fault.Unauthenticated:
		// Why is for the log: what a token lacks is nobody's business but its maker's.
		return auth.Principal{}, fault.Wrap(err, fault.Unauthenticated, "The token isn't valid here, or is over: sign in again.")
	case fault.Unavailable:
		return auth.Principal{}, err
	}
	if err != nil {
		return auth.Principal{}, fmt.Errorf("authenticating a person: %w", err)
	}
	return principal, nil
}

// readBody reads an operation's body, bounded, and checks that it is strict JSON. The request's body is then the bytes
// that were read, for those who come after.
func (op *operation) readBody(c echo.Context) ([]byte, *fault.Error) {
	r := c.Request()
	if !op.takesBody {
		if r.ContentLength > 0 || holdsByte(r.Body) {
			return nil, fault.New(fault.Invalid, "This operation takes no body.")
		}
		r.Body = http.NoBody
		return nil, nil
	}
	bound := int64(maxBody)
	switch {
	case op.megabytes > 0:
		bound = op.megabytes << 20
	case op.takesFile:
		bound = attachment.MaxSize
	case op.takesBatch:
		bound = maxBatch
	}
	if r.ContentLength > bound {
		return nil, tooLarge(bound)
	}
	body, err := io.ReadAll(io.LimitReader(r.Body, bound+1))
	if err != nil {
		return nil, fault.Wrap(err, fault.Invalid, "The body can't be read to its end.")
	}
	if int64(len(body)) > bound {
		return nil, tooLarge(bound)
	}
	keepRead(c, body)
	if len(body) == 0 {
		// The validator knows whether one is needed.
		return nil, nil
	}
	if op.takesFile {
		if types := r.Header.Values("Content-Type"); len(types) != 1 || types[0] != fileType || r.Header.Get("Content-Encoding") != "" {
			return nil, fault.New(fault.UnsupportedMedia, "Send the file's bytes as %s, not compressed.", fileType)
		}
		return body, nil
	}
	if op.takesXML && isPlain(r.Header, xmlType) {
		return body, nil
	}
	if !op.takesJSON {
		return nil, fault.New(fault.UnsupportedMedia, "Send the body as text/xml, in UTF-8 and not compressed.")
	}
	if !isPlain(r.Header, "application/json") {
		return nil, fault.New(fault.UnsupportedMedia, "Send the body as application/json, in UTF-8 and not compressed.")
	}
	if refused := checkNumbers(body, op.takesXML || op.ingress != ""); refused != nil {
		return nil, refused
	}
	return body, nil
}

func tooLarge(bound int64) *fault.Error {
	return fault.New(fault.TooLarge, "The body is larger than %d bytes.", bound)
}

// wasRead marks a request whose body was read to its end.
const wasRead = "read"

// keepRead puts a body that was read to its end in the place of the one that it was read from, for those who come after.
func keepRead(c echo.Context, body []byte) {
	r := c.Request()
	_ = r.Body.Close()
	r.Body, r.ContentLength = io.NopCloser(bytes.NewReader(body)), int64(len(body))
	c.Set(wasRead, true)
}

// linger reads on, and forgets, what a request sends that was answered before its end: a connection that is closed with something unread is reset, and the answer may be
// lost with it to a client that is still sending (RFC 9112, 9.6). One that waits for 100 Continue sends nothing more.
func linger(c echo.Context) {
	r := c.Request()
	if c.Get(wasRead) != nil || r.ContentLength == 0 || r.Header.Get("Expect") != "" {
		return
	}
	control := http.NewResponseController(c.Response())
	if control.Flush() != nil || control.SetReadDeadline(time.Now().Add(lingerTime)) != nil { // a recorder, in a test, has no deadline
		return
	}
	_, _ = io.CopyN(io.Discard, r.Body, maxLinger)
}

// holdsByte says whether a body of unknown length has anything in it.
func holdsByte(body io.Reader) bool {
	n, _ := io.ReadFull(body, make([]byte, 1))
	return n > 0
}

// isPlain says whether the headers announce a type as we read it.
func isPlain(h http.Header, kind string) bool {
	types := h.Values("Content-Type")
	if len(types) != 1 || (h.Get("Content-Encoding") != "" && !strings.EqualFold(h.Get("Content-Encoding"), "identity")) {
		return false
	}
	mediaType, params, err := mime.ParseMediaType(types[0])
	if err != nil || mediaType != kind {
		return false
	}
	charset, ok := params["charset"]
	return !ok || strings.EqualFold(charset, "utf-8")
}
