package httpapi

// What every handler does around its service call: say who asks, take the preconditions and the idempotency key from the
// request, and have the answer rendered inside the write's transaction.

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"strings"

	"keiyaku/api"
	"keiyaku/internal/auth"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/store"
	"keiyaku/internal/telemetry"
)

// noMatch is the version of an If-Match that isn't one of our ETags. No row has it.
const noMatch = -1

// tenantOf gives the tenant that a request is of. The gate lets no request through without its principal.
func tenantOf(ctx context.Context) store.ID {
	principal, _ := auth.FromContext(ctx)
	return store.ID(principal.TenantID.String())
}

// commandOf is a write as it was asked for, before anything is known of its answer.
func commandOf(ctx context.Context) store.Command {
	principal, _ := auth.FromContext(ctx)
	return store.Command{
		TenantID:  store.ID(principal.TenantID.String()),
		Actor:     store.Actor{Kind: string(principal.Kind), ID: store.ID(principal.ID.String()), Name: principal.Name},
		RequestID: telemetry.RequestID(ctx),
	}
}

// write calls a service that writes, and gives its result as an answer. With an idempotency key the answer is rendered to
// bytes and kept with the write; the answer of an earlier request comes back as the error that sendStored sends.
func write[T, R any](ctx context.Context, visit func(R, http.ResponseWriter) error, do func(store.Command) (T, error), view func(T) (R, error)) (R, error) {
	cmd := commandOf(ctx)
	if i, ok := IdempotencyOf(ctx); ok {
		cmd.Operation, cmd.Key, cmd.Digest = i.Operation, i.Key, i.Fingerprint
		cmd.Render = func(result any) (store.Answer, error) {
			typed, ok := result.(T)
			if !ok {
				return store.Answer{}, fmt.Errorf("rendering a %T as the answer to %s", result, i.Operation)
			}
			response, err := view(typed)
			if err != nil {
				return store.Answer{}, err
			}
			stored, err := renderAnswer(func(w http.ResponseWriter) error { return visit(response, w) })
			if err != nil {
				return store.Answer{}, err
			}
			return store.Answer{Status: stored.Status, Header: stored.Header, Body: stored.Body}, nil
		}
	}
	var none R
	result, err := do(cmd)
	var replay *store.Replay
	if errors.As(err, &replay) {
		return none, &StoredAnswer{Status: replay.Answer.Status, Header: replay.Answer.Header, Body: replay.Answer.Body}
	}
	if err != nil {
		return none, err
	}
	return view(result)
}

// etag is the state of a resource that is the same whatever the day.
func etag(version int) string { return `"` + strconv.Itoa(version) + `"` }

// etagOn is the state of a resource with parts that follow from the day.
func etagOn(version int, today civil.Date) string {
	return fmt.Sprintf(`"%d-%s"`, version, strings.ReplaceAll(today.String(), "-", ""))
}

// match reads an If-Match. Only the version in it counts: a resource that only looks otherwise because a day has passed is
// the one that was read.
func match(header *api.IfMatch) store.Match {
	if header == nil {
		return store.Match{}
	}
	m := store.Match{Given: true, Version: noMatch}
	text, isTag := strings.CutPrefix(*header, `"`)
	text, isClosed := strings.CutSuffix(text, `"`)
	text, _, _ = strings.Cut(text, "-")
	if version, err := strconv.ParseUint(text, 10, 31); err == nil && isTag && isClosed {
		m.Version = int(version)
	}
	return m
}
