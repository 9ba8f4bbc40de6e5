package main

import (
	"context"
	"net"
	"os"
	"runtime/debug"

	"keiyaku/internal/config"
	"keiyaku/internal/telemetry"
)

type workerCommand struct{ config.Worker }

// Help is shown by `keiyaku worker --help`.
func (workerCommand) Help() string {
	return `Workers share the work among themselves and with servers: adding one makes bill runs faster. One that is killed loses nothing, its jobs are tried again.`
}

// collectAt lets a worker's memory grow to five times what is in use before it is collected: what a shard of a bill run has read is garbage when it is done, and
// collecting it more often costs a fifth of the worker's time. GOGC in the environment wins.
const collectAt = 400

// Run works until ctx ends.
func (c *workerCommand) Run(ctx context.Context) error {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(collectAt)
	}
	log, err := telemetry.NewLogger(os.Stderr, c.LogLevel, c.LogFormat)
	if err != nil {
		return err
	}
	pool, err := openDatabase(ctx, c.Database, "keiyaku worker")
	if err != nil {
		return err
	}
	defer pool.Close()
	app, err := newApp(ctx, pool, appConfig{Jobs: c.JobLimit, Stop: c.Stop, Webhooks: c.Webhooks, Mail: c.Mail, Log: log})
	if err != nil {
		return err
	}
	p := process{app: app, jobs: true, stop: c.Stop, log: log}
	if c.Addr != "" {
		if p.listener, err = net.Listen("tcp", c.Addr); err != nil {
			return err
		}
	}
	return p.run(ctx, nil)
}
