package httpapi

// Reports look at the whole book: they may take minutes, few are made at once, and files are written as they are found.

import (
	"bufio"
	"io"
	"net/http"

	"keiyaku/internal/core/fault"
)

const (
	// reportPatience is how many times as long as another request a report may take (x-report in the document).
	reportPatience = 30
	// reportsAtOnce bounds how many a process makes at a time: each keeps a connection to the database.
	reportsAtOnce = 2
	// heldBack is how much of a file is kept before any of it is sent: until then a problem can still be told as one.
	heldBack = 64 << 10
)

// reporting makes a report where not too many are being made.
func (s *Server) reporting(make func() error) error {
	select {
	case s.reports <- struct{}{}:
		defer func() { <-s.reports }()
		return make()
	default:
		return fault.New(fault.Unavailable, "%d reports over the whole book are being made: ask again in a moment", reportsAtOnce)
	}
}

// stream writes an answer as it is found. What goes wrong after its beginning has been sent breaks the connection off, so that nobody takes a part for the whole.
func stream(w http.ResponseWriter, contentType string, write func(io.Writer) error) error {
	sent := &begun{w: w, contentType: contentType}
	buffered := bufio.NewWriterSize(sent, heldBack)
	err := write(buffered)
	if err == nil {
		err = buffered.Flush()
	}
	if err != nil && sent.sent {
		panic(http.ErrAbortHandler)
	}
	return err
}

// begun sends the headers with the first bytes.
type begun struct {
	w           http.ResponseWriter
	contentType string
	sent        bool
}

// Write sends bytes.
func (b *begun) Write(p []byte) (int, error) {
	if !b.sent {
		b.sent = true
		b.w.Header().Set("Content-Type", b.contentType)
		b.w.WriteHeader(http.StatusOK)
	}
	return b.w.Write(p)
}
