// Package fault is the one error type of keiyaku: a stable code that a client can act on, a sentence that says what to
// do, and, where the mistake lies in what was sent, where exactly. It knows nothing of HTTP or jobs; each edge translates.
package fault

import (
	"errors"
	"fmt"
	"strings"
)

// Code names a kind of refusal. Codes are part of the API: they are never renamed or reused.
type Code string

// The codes. The comment says when a caller meets it and what it should do.
const (
	// Invalid: the request breaks a rule that can be seen without the database. Mend the fields named.
	Invalid Code = "invalid_request"
	// Unauthenticated: no key, or a key that is unknown, expired or revoked.
	Unauthenticated Code = "unauthenticated"
	// Forbidden: the principal lacks the scope that the operation needs.
	Forbidden Code = "forbidden"
	// NotFound: nothing of this tenant has that id. Another tenant's thing is answered alike.
	NotFound Code = "not_found"
	// MethodNotAllowed: the path exists, the method does not.
	MethodNotAllowed Code = "method_not_allowed"
	// TooLarge: the body is over the limit.
	TooLarge Code = "body_too_large"
	// UnsupportedMedia: the content type isn't the one the operation takes.
	UnsupportedMedia Code = "unsupported_media_type"
	// PreconditionRequired: an If-Match (or a preview token) is needed.
	PreconditionRequired Code = "precondition_required"
	// Stale: the If-Match is of an older state. Read again, then decide again.
	Stale Code = "stale_version"
	// StalePreview: what the preview showed is no longer what would happen.
	StalePreview Code = "stale_preview"
	// Conflict: the state does not allow it.
	Conflict Code = "conflict"
	// LaterChanges: a later change stands on what this one takes away.
	LaterChanges Code = "later_changes_conflict"
	// Duplicate: a thing with that code or number exists.
	Duplicate Code = "duplicate"
	// Rule: understood, and against a rule of the business; the detail says which.
	Rule Code = "rule_violation"
	// IdempotencyMismatch: the idempotency key was used with another body.
	IdempotencyMismatch Code = "idempotency_key_reused"
	// IdempotencyRunning: the first request with this key has not ended.
	IdempotencyRunning Code = "idempotency_key_running"
	// Immutable: the document is issued, the change executed: it can't be edited any more.
	Immutable Code = "immutable"
	// DraftChanged: what a draft was made from has changed, and the draft was remade. Read it again, then decide again.
	DraftChanged Code = "draft_changed"
	// NotASandbox: only a sandbox tenant has a test clock.
	NotASandbox Code = "not_a_sandbox"
	// Unavailable: keiyaku can't answer now; the same request may be sent again.
	Unavailable Code = "unavailable"
	// Internal: a defect of keiyaku. The request id finds it in the log.
	Internal Code = "internal_error"
)

// Field points at one part of what was sent.
type Field struct {
	// Pointer is an RFC 6901 JSON pointer into the body ("/operations/0/to"), or "query:name", "header:name", "path:name".
	Pointer string
	// Detail is a sentence for a person.
	Detail string
}

// Error is the error that crosses rooms. Detail is for the client: it must hold neither secrets nor another tenant's data.
type Error struct {
	Code   Code
	Detail string
	Fields []Field
	// Extra are members for the answer besides the standard ones (the conflicting changes, the fresh preview).
	Extra map[string]any
	// Cause is for the log alone.
	Cause error
}

// Error gives code, detail, fields and cause in one line, for logs.
func (e *Error) Error() string {
	var b strings.Builder
	b.WriteString(string(e.Code))
	if e.Detail != "" {
		b.WriteString(": " + e.Detail)
	}
	for _, f := range e.Fields {
		b.WriteString(" [" + f.Pointer + ": " + f.Detail + "]")
	}
	if e.Cause != nil {
		b.WriteString(": " + e.Cause.Error())
	}
	return b.String()
}

// Unwrap gives the cause.
func (e *Error) Unwrap() error { return e.Cause }

// Is lets errors.Is compare by code: errors.Is(err, fault.New(fault.NotFound, "")).
func (e *Error) Is(target error) bool {
	var t *Error
	return errors.As(target, &t) && t.Code == e.Code
}

// New makes an error with a formatted detail.
func New(code Code, format string, args ...any) *Error {
	return &Error{Code: code, Detail: fmt.Sprintf(format, args...)}
}

// At makes an error about one part of what was sent.
func At(code Code, pointer, format string, args ...any) *Error {
	d := fmt.Sprintf(format, args...)
	return &Error{Code: code, Detail: d, Fields: []Field{{Pointer: pointer, Detail: d}}}
}

// Wrap hides a cause behind a code; the detail is what the client sees.
func Wrap(cause error, code Code, format string, args ...any) *Error {
	e := New(code, format, args...)
	e.Cause = cause
	return e
}

// CodeOf gives the code of the first *Error in err's chain, and Internal where there is none.
func CodeOf(err error) Code {
	var e *Error
	if errors.As(err, &e) {
		return e.Code
	}
	return Internal
}
