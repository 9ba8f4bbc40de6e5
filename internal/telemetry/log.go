// Package telemetry makes the process's signals: structured logs and Prometheus metrics. Neither ever carries a secret or
// personal data: what is attached are ids, and routes by their pattern.
package telemetry

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"slices"
)

// NewLogger makes a logger that adds to each record what [WithRequest] and [WithPrincipal] put into its context. level is
// debug, info, warn or error; format is json or text.
func NewLogger(w io.Writer, level, format string) (*slog.Logger, error) {
	var l slog.Level
	if err := l.UnmarshalText([]byte(level)); err != nil {
		return nil, fmt.Errorf("the log level %q: %w", level, err)
	}
	options := &slog.HandlerOptions{Level: l}
	switch format {
	case "json":
		return slog.New(contextHandler{slog.NewJSONHandler(w, options)}), nil
	case "text":
		return slog.New(contextHandler{slog.NewTextHandler(w, options)}), nil
	default:
		return nil, fmt.Errorf("the log format %q is neither json nor text", format)
	}
}

type (
	attrsKey   struct{}
	requestKey struct{}
)

// WithRequest marks a context as belonging to a request: log records made with it name the request.
func WithRequest(ctx context.Context, requestID string) context.Context {
	ctx = context.WithValue(ctx, requestKey{}, requestID)
	return with(ctx, slog.String("request_id", requestID))
}

// RequestID is the request that a context belongs to, or empty.
func RequestID(ctx context.Context) string {
	id, _ := ctx.Value(requestKey{}).(string)
	return id
}

// WithPrincipal marks a context as acting for a tenant by a principal, both by id.
func WithPrincipal(ctx context.Context, tenantID, principalID string) context.Context {
	return with(ctx, slog.String("tenant_id", tenantID), slog.String("principal_id", principalID))
}

func with(ctx context.Context, attrs ...slog.Attr) context.Context {
	had, _ := ctx.Value(attrsKey{}).([]slog.Attr)
	// Clipped: two contexts made from one must not write into the same array.
	return context.WithValue(ctx, attrsKey{}, append(slices.Clip(had), attrs...))
}

// contextHandler adds the context's attributes to a record.
type contextHandler struct{ slog.Handler }

// Handle implements [slog.Handler].
func (h contextHandler) Handle(ctx context.Context, record slog.Record) error {
	if attrs, ok := ctx.Value(attrsKey{}).([]slog.Attr); ok {
		record = record.Clone()
		record.AddAttrs(attrs...)
	}
	return h.Handler.Handle(ctx, record)
}

// WithAttrs implements [slog.Handler].
func (h contextHandler) WithAttrs(attrs []slog.Attr) slog.Handler {
	return contextHandler{h.Handler.WithAttrs(attrs)}
}

// WithGroup implements [slog.Handler].
func (h contextHandler) WithGroup(name string) slog.Handler {
	return contextHandler{h.Handler.WithGroup(name)}
}
