package main

import (
	"context"

	"github.com/riverqueue/river"
)

// pingArgs is a job that does nothing: that it completes shows that the queue works from end to end.
type pingArgs struct{}

// Kind implements [river.JobArgs].
func (pingArgs) Kind() string { return "ping" }

type pingWorker struct{ river.WorkerDefaults[pingArgs] }

// Work implements [river.Worker].
func (pingWorker) Work(context.Context, *river.Job[pingArgs]) error { return nil }
