package httpapi

// What takes a while can be followed as server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html).

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"time"
)

const (
	// followEvery is how often what is followed is looked at.
	followEvery = 500 * time.Millisecond
	// followedWithin is how long one event may take to be sent: a client that reads no more is left.
	followedWithin = 10 * time.Second
	// quietFor is after how long what doesn't get on is told again: what lies between client and server keeps the connection open so long.
	quietFor = 15 * time.Second
)

// progress is how far something is: what changes whenever it gets on, what is told of it, and whether it is over.
type progress struct {
	etag string
	view any
	over bool
}

// events are something as it is at first, and next, which waits a while and looks at it again.
type events struct {
	first progress
	next  func() (progress, error)
}

// followed are the events of something that is read again and again.
func followed[T any](ctx context.Context, first T, read func() (T, error), of func(T) progress) events {
	return events{of(first), func() (progress, error) {
		select {
		case <-ctx.Done():
			return progress{}, ctx.Err()
		case <-time.After(followEvery):
		}
		now, err := read()
		if err != nil {
			return progress{}, err
		}
		return of(now), nil
	}}
}

// send sends an event each time that it has got on, until it is over. What goes wrong once the answer has begun ends it; the client asks again.
func (e events) send(w http.ResponseWriter) error {
	w.Header().Set("Content-Type", "text/event-stream")
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Set("ETag", e.first.etag) // as it is at first
	w.WriteHeader(http.StatusOK)
	var told string
	var last time.Time
	for now, err := e.first, error(nil); err == nil; now, err = e.next() {
		if now.etag != told || time.Since(last) > quietFor {
			if err := sendEvent(w, "progress", now.view); err != nil {
				return nil // nobody listens any more
			}
			told, last = now.etag, time.Now()
		}
		if now.over {
			break
		}
	}
	return nil
}

// sendEvent sends one server-sent event.
func sendEvent(w http.ResponseWriter, name string, data any) error {
	text, err := json.Marshal(data)
	if err != nil {
		return err
	}
	control := http.NewResponseController(w)
	_ = control.SetWriteDeadline(time.Now().Add(followedWithin)) // what can't have one is a test's recorder
	if _, err := fmt.Fprintf(w, "event: %s\ndata: %s\n\n", name, text); err != nil {
		return err
	}
	return control.Flush()
}
