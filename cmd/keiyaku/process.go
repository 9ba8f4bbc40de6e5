package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"os"
	"runtime/debug"
	"time"

	"keiyaku/internal/config"
)

// process is what serve, worker and demo have in common: an app whose jobs run and whose handler is served until somebody
// ends it, and an orderly end.
type process struct {
	app      *app
	listener net.Listener // nil: nothing is served
	jobs     bool
	// load, if set, runs when jobs are worked and before requests are answered.
	load func(context.Context) error
	stop config.Stop
	log  *slog.Logger
}

// garbagePercent lets the heap grow to five times what is in use before it is collected, unless GOGC says otherwise: a bill run makes much that is
// forgotten at once, and a worker's heap is some ten MiB.
const garbagePercent = 400

// run serves and works until ctx ends, then stops accepting, lets requests and jobs finish within the bound, and returns
// nil. broken ends it with an error: something that it stands on is gone.
func (p process) run(ctx context.Context, broken <-chan error) error {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(garbagePercent)
	}
	if p.jobs {
		// Not ctx: its end is the beginning of an orderly stop, not the end of the jobs.
		if err := p.app.StartJobs(context.WithoutCancel(ctx)); err != nil {
			return fmt.Errorf("starting the jobs: %w", err)
		}
	}
	if p.load != nil {
		if err := p.load(ctx); err != nil {
			return errors.Join(err, p.end(ctx, nil))
		}
	}
	failed := make(chan error, 1)
	server := &http.Server{
		Handler:           p.app.Handler(),
		ReadHeaderTimeout: 10 * time.Second,
		ReadTimeout:       time.Minute,
		WriteTimeout:      2 * time.Minute,
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    64 << 10,
		ErrorLog:          slog.NewLogLogger(p.log.Handler(), slog.LevelWarn),
	}
	if p.listener != nil {
		p.log.Info("listening", "addr", p.listener.Addr().String(), "jobs", p.jobs)
		go func() { failed <- server.Serve(p.listener) }()
	}

	var why error
	select {
	case <-ctx.Done():
		p.log.Info("stopping: no new requests, letting requests and jobs finish", "at_most", p.stop.ShutdownTimeout.String())
	case why = <-broken:
	case why = <-failed:
	}
	return errors.Join(why, p.end(ctx, server))
}

// end stops in order: no new requests, requests, jobs. server is nil if it didn't come to that.
func (p process) end(ctx context.Context, server *http.Server) (err error) {
	p.app.Drain()
	bounded, cancel := context.WithTimeout(context.WithoutCancel(ctx), p.stop.ShutdownTimeout)
	defer cancel()
	// Requests may enqueue jobs, so they end first.
	if server != nil {
		if late := server.Shutdown(bounded); late != nil {
			err = errors.Join(fmt.Errorf("requests didn't finish in time: %w", late), server.Close())
		}
	}
	if p.jobs {
		if late := p.app.StopJobs(bounded); late != nil {
			err = errors.Join(err, fmt.Errorf("jobs didn't finish in time, they will be tried again: %w", late))
		}
	}
	if err == nil {
		p.log.Info("stopped")
	}
	return err
}
