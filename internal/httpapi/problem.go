package httpapi

// Every refusal leaves as an RFC 9457 problem, whatever made it: a service, the validator, the router, the generated
// code's own binding, or a panic. This file is the one place where a fault becomes a status.

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"slices"
	"strings"

	"github.com/labstack/echo/v4"

	"keiyaku/api"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/telemetry"
)

const (
	problemType = "application/problem+json"
	// maxProblemFields bounds an answer: a body of ten thousand mistakes is told about the first fifty.
	maxProblemFields = 50
	// maxProblemText bounds what of the request is repeated in one sentence of the answer.
	maxProblemText = 300
)

// The members that a service's fault may add to a problem ([fault.Error.Extra]). The handler puts the API's types there;
// members of other names or types don't leave the house.
const (
	extraConflicts       = "conflicts"        // []api.ChangeConflict
	extraPreview         = "preview"          // api.ChangePreview
	extraContractPreview = "contract_preview" // api.ContractPreview
)

// describe gives what HTTP says for a code: its status, and the title that is the same for all its occurrences.
func describe(code fault.Code) (status int, title string) {
	switch code {
	case fault.Invalid:
		return http.StatusBadRequest, "The request doesn't match the API's description"
	case fault.Unauthenticated:
		return http.StatusUnauthorized, "Valid credentials are needed"
	case fault.Forbidden:
		return http.StatusForbidden, "A scope is missing"
	case fault.NotFound:
		return http.StatusNotFound, "Not found"
	case fault.MethodNotAllowed:
		return http.StatusMethodNotAllowed, "The path doesn't take this method"
	case fault.Conflict:
		return http.StatusConflict, "The current state doesn't allow this"
	case fault.Immutable:
		return http.StatusConflict, "It can't be edited any more"
	case fault.Duplicate:
		return http.StatusConflict, "The code or number is already used"
	case fault.LaterChanges:
		return http.StatusConflict, "Later changes stand in the way"
	case fault.StalePreview:
		return http.StatusConflict, "The preview no longer holds"
	case fault.DraftChanged:
		return http.StatusConflict, "The draft was remade"
	case fault.IdempotencyRunning:
		return http.StatusConflict, "The first request with this key is still running"
	case fault.NotASandbox:
		return http.StatusConflict, "Only a sandbox tenant has a test clock"
	case fault.Stale:
		return http.StatusPreconditionFailed, "The resource has changed since it was read"
	case fault.TooLarge:
		return http.StatusRequestEntityTooLarge, "The body is too large"
	case fault.UnsupportedMedia:
		return http.StatusUnsupportedMediaType, "The media type isn't supported"
	case fault.Rule:
		return http.StatusUnprocessableEntity, "A rule doesn't allow this"
	case fault.IdempotencyMismatch:
		return http.StatusUnprocessableEntity, "The idempotency key was used for another request"
	case fault.PreconditionRequired:
		return http.StatusPreconditionRequired, "If-Match is needed"
	case fault.Unavailable:
		return http.StatusServiceUnavailable, "Temporarily unavailable"
	default:
		return http.StatusInternalServerError, "Internal error"
	}
}

// faultOf finds the fault in an error, or makes the one that says as much as a client may know of it.
func faultOf(err error) *fault.Error {
	var f *fault.Error
	if errors.As(err, &f) {
		return f
	}
	if errors.Is(err, context.DeadlineExceeded) || errors.Is(err, context.Canceled) {
		return fault.Wrap(err, fault.Unavailable, "The request took too long and was given up; nothing was written.")
	}
	var tooLarge *http.MaxBytesError
	if errors.As(err, &tooLarge) {
		return fault.Wrap(err, fault.TooLarge, "The body is larger than %d bytes.", tooLarge.Limit)
	}
	var refused *echo.HTTPError
	if errors.As(err, &refused) {
		return faultOfEcho(refused)
	}
	return fault.Wrap(err, fault.Internal, "")
}

// faultOfEcho translates what the router, and the binding in the generated code, refuse with. The binding comes after
// validation, so its refusals mean that the two disagree about a value; the client learns that it was refused.
func faultOfEcho(err *echo.HTTPError) *fault.Error {
	switch err.Code {
	case http.StatusNotFound:
		return fault.Wrap(err, fault.NotFound, "There is no such path.")
	case http.StatusMethodNotAllowed:
		return fault.Wrap(err, fault.MethodNotAllowed, "The Allow header lists the methods of this path.")
	case http.StatusRequestEntityTooLarge:
		return fault.Wrap(err, fault.TooLarge, "The body is too large.")
	case http.StatusUnsupportedMediaType:
		return fault.Wrap(err, fault.UnsupportedMedia, "Send the body as application/json.")
	case http.StatusBadRequest, http.StatusUnprocessableEntity:
		return fault.Wrap(err, fault.Invalid, "A value can't be read: %s", shorten(fmt.Sprint(err.Message)))
	default:
		return fault.Wrap(err, fault.Internal, "")
	}
}

// problemOf is the answer for a fault.
func problemOf(f *fault.Error, r *http.Request) api.Problem {
	status, title := describe(f.Code)
	code := f.Code
	detail := f.Detail
	if status == http.StatusInternalServerError {
		// Whatever the code and detail were, our own defects aren't told to strangers.
		code, detail = fault.Internal, "Something went wrong. Quote the request id when you report it."
	}
	p := api.Problem{
		Type:     "urn:keiyaku:problem:" + strings.ReplaceAll(string(code), "_", "-"),
		Title:    title,
		Status:   int32(status),
		Code:     api.ProblemCode(code),
		Instance: pointerTo(instanceOf(r)),
	}
	if detail != "" {
		p.Detail = &detail
	}
	if id := telemetry.RequestID(r.Context()); id != "" {
		p.RequestID = &id
	}
	if status == http.StatusInternalServerError {
		return p
	}
	for _, field := range f.Fields[:min(len(f.Fields), maxProblemFields)] {
		p.Errors = append(p.Errors, problemField(field))
	}
	for name, value := range f.Extra {
		switch v := value.(type) {
		case []api.ChangeConflict:
			if name == extraConflicts {
				p.Conflicts = v
			}
		case api.ChangePreview:
			if name == extraPreview {
				p.Preview = &v
			}
		case api.ContractPreview:
			if name == extraContractPreview {
				p.ContractPreview = &v
			}
		}
	}
	return p
}

// problemField tells a pointer into the body from the name of a parameter.
func problemField(f fault.Field) api.ProblemField {
	if place, name, ok := strings.Cut(f.Pointer, ":"); ok && api.ParameterPlace(place).Valid() {
		return api.ProblemField{Parameter: &name, In: pointerTo(api.ParameterPlace(place)), Detail: f.Detail}
	}
	return api.ProblemField{Pointer: &f.Pointer, Detail: f.Detail}
}

// problems is echo's error handler, and so the last to see whatever went wrong.
func problems(log *slog.Logger) echo.HTTPErrorHandler {
	return func(err error, c echo.Context) {
		r := c.Request()
		f := faultOf(err)
		status, _ := describe(f.Code)
		switch {
		case status == http.StatusInternalServerError:
			log.ErrorContext(r.Context(), "a request failed", "route", c.Path(), "error", err)
		case f.Code == fault.Unavailable:
			log.WarnContext(r.Context(), "a request couldn't be served", "route", c.Path(), "error", err)
		}
		if c.Response().Committed {
			// The answer had begun, so there is no place left for a problem.
			return
		}
		write := writeProblem
		switch {
		case c.Get(speaksSOAP) != nil:
			write = writeSOAPFault
		case c.Get(speaksHTML) != nil:
			write = writeLinkPage
		}
		if err := write(c.Response(), r, f); err != nil {
			log.InfoContext(r.Context(), "an answer didn't reach its client", "route", c.Path(), "error", err)
			return
		}
		linger(c)
	}
}

// writeProblem sends a fault as the answer.
func writeProblem(w http.ResponseWriter, r *http.Request, f *fault.Error) error {
	p := problemOf(f, r)
	body, err := json.Marshal(p)
	if err != nil {
		return fmt.Errorf("rendering a problem: %w", err)
	}
	h := w.Header()
	// A handler may have begun to set the headers of the answer that didn't come.
	for _, name := range []string{"ETag", "Location", "Last-Modified"} {
		h.Del(name)
	}
	h.Set("Content-Type", problemType)
	h.Set("Cache-Control", "no-store")
	switch p.Status {
	case http.StatusUnauthorized:
		h.Set("WWW-Authenticate", `Bearer realm="keiyaku"`)
	case http.StatusServiceUnavailable:
		h.Set("Retry-After", "1")
	}
	w.WriteHeader(int(p.Status))
	if r.Method == http.MethodHead {
		return nil
	}
	_, err = w.Write(body)
	return err
}

// shorten bounds what of a request is repeated to its sender, on a boundary of characters.
func shorten(text string) string {
	runes := []rune(text)
	if len(runes) <= maxProblemText {
		return text
	}
	return string(slices.Concat(runes[:maxProblemText], []rune{'…'}))
}

func pointerTo[T any](v T) *T { return &v }
