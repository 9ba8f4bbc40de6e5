package httpapi

import (
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"keiyaku/internal/core/fault"
)

func TestFewReportsAreMadeAtOnce(t *testing.T) {
	t.Parallel()
	s := &Server{reports: make(chan struct{}, reportsAtOnce)}
	begun, end, done := make(chan struct{}), make(chan struct{}), make(chan error)
	for range reportsAtOnce {
		go func() {
			done <- s.reporting(func() error {
				begun <- struct{}{}
				<-end
				return nil
			})
		}()
	}
	for range reportsAtOnce {
		<-begun
	}
	err := s.reporting(func() error { return nil })
	var f *fault.Error
	if !errors.As(err, &f) || f.Code != fault.Unavailable {
		t.Errorf("one more: %v", err)
	}
	close(end)
	for range reportsAtOnce {
		if err := <-done; err != nil {
			t.Error(err)
		}
	}
	if err := s.reporting(func() error { return nil }); err != nil {
		t.Errorf("afterwards: %v", err)
	}
}

// What goes wrong before anything is sent is a problem; afterwards the connection breaks off, and nobody takes a part for the whole.
func TestAFileIsWholeOrBrokenOff(t *testing.T) {
	t.Parallel()
	failed := errors.New("the database is gone")
	for name, c := range map[string]struct {
		before int
		err    error
		status int
		broken bool
	}{
		"whole, short":         {10, nil, http.StatusOK, false},
		"whole, long":          {3 * heldBack, nil, http.StatusOK, false},
		"failed at its start":  {10, failed, http.StatusInternalServerError, false},
		"failed in the middle": {3 * heldBack, failed, http.StatusOK, true},
	} {
		server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			err := stream(w, "text/csv", func(w io.Writer) error {
				if _, err := io.WriteString(w, strings.Repeat("x", c.before)); err != nil {
					return err
				}
				return c.err
			})
			if err != nil {
				w.WriteHeader(http.StatusInternalServerError)
			}
		}))
		response, err := http.Get(server.URL)
		if err != nil {
			t.Fatal(err)
		}
		body, err := io.ReadAll(response.Body)
		_ = response.Body.Close()
		if response.StatusCode != c.status || (err != nil) != c.broken || !c.broken && c.status == http.StatusOK && len(body) != c.before {
			t.Errorf("%s: %d, %d bytes, %v", name, response.StatusCode, len(body), err)
		}
		server.Close()
	}
}
