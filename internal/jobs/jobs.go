// Package jobs works River's jobs: each worker calls a service and nothing else. River delivers at least once, so nothing
// here is what makes work happen once: that is in the services' locks and the database's keys.
package jobs

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"github.com/riverqueue/river"

	"keiyaku/internal/core/fault"
	"keiyaku/internal/intake"
	"keiyaku/internal/service/alerting"
	"keiyaku/internal/service/clock"
	"keiyaku/internal/service/contract"
	"keiyaku/internal/service/invoicing"
	"keiyaku/internal/service/mailing"
	"keiyaku/internal/service/metrics"
	"keiyaku/internal/service/search"
	"keiyaku/internal/service/simulation"
	"keiyaku/internal/service/transfer"
	"keiyaku/internal/service/webhook"
	"keiyaku/internal/store"
	"keiyaku/internal/task"
)

// Services are what jobs call.
type Services struct {
	Contracts *contract.Service
	Invoicing *invoicing.Service
	Clock     *clock.Service
	Search    *search.Service
	Alerts    *alerting.Service
	Webhooks  *webhook.Service
	Mails     *mailing.Service
	Desk      intake.Desk
	Transfer  *transfer.Service
	Metrics   *metrics.Service
	// Simulations says what would be.
	Simulations *simulation.Service
	Store       *store.Store
	Log         *slog.Logger
}

// sweepEvery is how often what is due and undone is looked for.
const sweepEvery = time.Minute

// monthsEvery is how often the partitions of the months to come are looked at: there are some ahead, so a day that is missed costs nothing.
const monthsEvery = 24 * time.Hour

// advanceDays is how many days of a test clock one run of its job passes: few enough for the job's time.
const advanceDays = 31

// Register adds the workers.
func Register(w *river.Workers, s Services) {
	river.AddWorker(w, river.WorkFunc(s.contractDay))
	river.AddWorker(w, river.WorkFunc(s.dayShard))
	river.AddWorker(w, river.WorkFunc(s.prorate))
	river.AddWorker(w, river.WorkFunc(s.planRun))
	river.AddWorker(w, river.WorkFunc(s.runShard))
	river.AddWorker(w, river.WorkFunc(s.finishRun))
	river.AddWorker(w, river.WorkFunc(s.advanceClock))
	river.AddWorker(w, river.WorkFunc(s.bulkChange))
	river.AddWorker(w, river.WorkFunc(s.rederive))
	river.AddWorker(w, river.WorkFunc(s.renderDocuments))
	river.AddWorker(w, river.WorkFunc(s.handOnEvents))
	river.AddWorker(w, laneWorker{services: s})
	river.AddWorker(w, mailWorker{services: s})
	river.AddWorker(w, river.WorkFunc(s.crmDeal))
	river.AddWorker(w, importWorker{services: s})
	river.AddWorker(w, river.WorkFunc(s.rollUpMetrics))
	river.AddWorker(w, river.WorkFunc(s.planSimulation))
	river.AddWorker(w, river.WorkFunc(s.simulationShard))
	river.AddWorker(w, river.WorkFunc(s.sweep))
	river.AddWorker(w, river.WorkFunc(s.months))
}

// Periodic are the schedules. They live in the leader's memory, so each also runs at its start.
func Periodic() []*river.PeriodicJob {
	return []*river.PeriodicJob{
		river.NewPeriodicJob(
			river.PeriodicInterval(sweepEvery),
			func() (river.JobArgs, *river.InsertOpts) { return task.Sweep{}, &river.InsertOpts{MaxAttempts: 1} },
			&river.PeriodicJobOpts{RunOnStart: true},
		),
		river.NewPeriodicJob(
			river.PeriodicInterval(monthsEvery),
			func() (river.JobArgs, *river.InsertOpts) { return task.Months{}, &river.InsertOpts{MaxAttempts: 5} },
			&river.PeriodicJobOpts{RunOnStart: true},
		),
	}
}

func (s Services) contractDay(ctx context.Context, j *river.Job[task.ContractDay]) error {
	return s.final(ctx, of(j, j.Args.TenantID, j.Args.ContractID), s.Contracts.RunDay(ctx, j.Args.TenantID, j.Args.ContractID, j.Args.Date))
}

func (s Services) dayShard(ctx context.Context, j *river.Job[task.DayShard]) error {
	var all error
	for _, err := range s.Contracts.RunDays(ctx, j.Args.TenantID, j.Args.ContractIDs, j.Args.Date) {
		all = errors.Join(all, err)
	}
	return s.final(ctx, of(j, j.Args.TenantID, j.Args.ContractIDs[0]), all)
}

func (s Services) prorate(ctx context.Context, j *river.Job[task.Prorate]) error {
	return s.final(ctx, of(j, j.Args.TenantID, j.Args.AccountID), s.Invoicing.Prorate(ctx, j.Args.TenantID, j.Args.AccountID))
}

func (s Services) planRun(ctx context.Context, j *river.Job[task.BillRunPlan]) error {
	return s.final(ctx, of(j, j.Args.TenantID, j.Args.RunID), s.Invoicing.PlanRun(ctx, j.Args.TenantID, j.Args.RunID, j.Args.Attempt))
}

func (s Services) runShard(ctx context.Context, j *river.Job[task.BillRunShard]) error {
	return s.final(ctx, of(j, j.Args.TenantID, j.Args.RunID), s.Invoicing.RunShard(ctx, j.Args.TenantID, j.Args.RunID, j.Args.Shard, j.Args.Attempt))
}

func (s Services) finishRun(ctx context.Context, j *river.Job[task.BillRunFinish]) error {
	return s.final(ctx, of(j, j.Args.TenantID, j.Args.RunID), s.Invoicing.FinishRun(ctx, j.Args.TenantID, j.Args.RunID))
}

// maxAdvanceAttempts is after how many failures an advance is given up and says so.
const maxAdvanceAttempts = 3

func (s Services) advanceClock(ctx context.Context, j *river.Job[task.ClockAdvance]) error {
	arrived, err := s.Clock.Run(ctx, j.Args.TenantID, j.Args.AdvanceID, advanceDays)
	if err != nil && ctx.Err() == nil && j.Attempt >= maxAdvanceAttempts {
		return errors.Join(err, s.Clock.Fail(ctx, j.Args.TenantID, j.Args.AdvanceID, err.Error()))
	}
	if err == nil && !arrived {
		return river.JobSnooze(0)
	}
	return s.final(ctx, of(j, j.Args.TenantID, j.Args.AdvanceID), err)
}

// bulkTime is how long one run of a bulk change's job works: less than a job may take.
const bulkTime = 10 * time.Second

// within tells, while a time lasts, that there is more of it.
func within(d time.Duration) func() bool {
	end := time.Now().Add(d)
	return func() bool { return time.Now().Before(end) }
}

func (s Services) bulkChange(ctx context.Context, j *river.Job[task.BulkChange]) error {
	done, err := s.Contracts.RunBulk(ctx, j.Args.TenantID, j.Args.BulkID, j.Args.Attempt, within(bulkTime))
	if err == nil && !done {
		return river.JobSnooze(0)
	}
	return s.final(ctx, of(j, j.Args.TenantID, j.Args.BulkID), err)
}

func (s Services) rederive(ctx context.Context, j *river.Job[task.Rederive]) error {
	return s.final(ctx, of(j, j.Args.TenantID, j.Args.VersionID), s.Contracts.Rederive(ctx, j.Args.TenantID))
}

func (s Services) renderDocuments(ctx context.Context, j *river.Job[task.RenderDocuments]) error {
	return s.final(ctx, of(j, j.Args.TenantID, j.Args.InvoiceIDs[0]), s.Invoicing.RenderDocuments(ctx, j.Args.TenantID, j.Args.InvoiceIDs))
}

// handOnWait is after how long it is looked again whether an older transaction has ended.
const handOnWait = 500 * time.Millisecond

func (s Services) handOnEvents(ctx context.Context, j *river.Job[task.HandOnEvents]) error {
	done, err := s.Webhooks.HandOn(ctx, j.Args.TenantID, j.Args.Tx)
	if err == nil && !done {
		return river.JobSnooze(handOnWait)
	}
	return s.final(ctx, of(j, j.Args.TenantID, j.Args.TenantID), err)
}

// laneTime is how long one job sends: with its last attempt less than a job may take.
const laneTime = 20 * time.Second

// laneWorker sends. It waits for others, who may take longer to answer than jobs of ours may take.
type laneWorker struct {
	river.WorkerDefaults[task.WebhookLane]
	services Services
}

// Timeout is how long a job may take: its time, and one attempt.
func (laneWorker) Timeout(*river.Job[task.WebhookLane]) time.Duration { return 2 * laneTime }

// Work sends what is due, and puts off what isn't.
func (w laneWorker) Work(ctx context.Context, j *river.Job[task.WebhookLane]) error {
	s := w.services
	next, err := s.Webhooks.Deliver(ctx, j.Args.TenantID, j.Args.EndpointID, j.Args.CustomerID, within(laneTime))
	if err == nil && !next.IsZero() {
		err = s.Webhooks.Later(ctx, j.Args.TenantID, j.Args.EndpointID, j.Args.CustomerID, next)
	}
	return s.final(ctx, of(j, j.Args.TenantID, j.Args.EndpointID), err)
}

// mailTime is how long one letter may take beyond the time of the job that sends it.
const mailTime = time.Minute

// mailWorker sends letters, for which it waits as laneWorker does.
type mailWorker struct {
	river.WorkerDefaults[task.SendMails]
	services Services
}

// Timeout is how long a job may take: its time, and one letter.
func (mailWorker) Timeout(*river.Job[task.SendMails]) time.Duration { return laneTime + mailTime }

// Work sends what is due, and puts off what isn't.
func (w mailWorker) Work(ctx context.Context, j *river.Job[task.SendMails]) error {
	s := w.services
	next, err := s.Mails.Deliver(ctx, j.Args.TenantID, within(laneTime))
	if err == nil && !next.IsZero() {
		err = s.Mails.Later(ctx, j.Args.TenantID, next)
	}
	return s.final(ctx, of(j, j.Args.TenantID, j.Args.TenantID), err)
}

func (s Services) crmDeal(ctx context.Context, j *river.Job[task.CRMDeal]) error {
	return s.final(ctx, of(j, j.Args.TenantID, j.Args.ConnectionID), s.Desk.Work(ctx, j.Args.TenantID, j.Args.ConnectionID, j.Args.DealID))
}

// deals works what came from CRMs and whose jobs were lost.
func (s Services) deals(ctx context.Context, tenant store.ID, more func() bool) error {
	due, err := s.Desk.Inbox.Unworked(ctx, tenant)
	for _, d := range due {
		if !more() {
			break
		}
		err = errors.Join(err, s.Desk.Work(ctx, tenant, d.ConnectionID, d.DealID))
	}
	return err
}

// importTime is how long one job may take: a run that is all or nothing is one transaction.
const importTime = time.Hour

// importWait is after how long it is looked again whether another import of the kind has ended.
const importWait = time.Second

// importWorker works spreadsheets that are taken in.
type importWorker struct {
	river.WorkerDefaults[task.Import]
	services Services
}

// Timeout is how long a job may take.
func (importWorker) Timeout(*river.Job[task.Import]) time.Duration { return importTime }

// Work works for a while, and goes on in another turn.
func (w importWorker) Work(ctx context.Context, j *river.Job[task.Import]) error {
	s := w.services
	more := within(bulkTime)
	done, err := s.Transfer.Work(ctx, j.Args.TenantID, j.Args.ImportID, j.Args.Attempt, more)
	if err == nil && !done {
		wait := time.Duration(0)
		if more() { // it stopped before its time: another is in work
			wait = importWait
		}
		return river.JobSnooze(wait)
	}
	return s.final(ctx, of(j, j.Args.TenantID, j.Args.ImportID), err)
}

func (s Services) rollUpMetrics(ctx context.Context, j *river.Job[task.RollUpMetrics]) error {
	done, err := s.Metrics.RollUpWhile(ctx, j.Args.TenantID, within(bulkTime))
	if err == nil && !done {
		return river.JobSnooze(0)
	}
	return s.final(ctx, of(j, j.Args.TenantID, j.Args.TenantID), err)
}

func (s Services) planSimulation(ctx context.Context, j *river.Job[task.Simulation]) error {
	return s.final(ctx, of(j, j.Args.TenantID, j.Args.SimulationID), s.Simulations.Plan(ctx, j.Args.TenantID, j.Args.SimulationID))
}

func (s Services) simulationShard(ctx context.Context, j *river.Job[task.SimulationShard]) error {
	return s.final(ctx, of(j, j.Args.TenantID, j.Args.SimulationID), s.Simulations.RunShard(ctx, j.Args.TenantID, j.Args.SimulationID, j.Args.Shard))
}

// sweep does the work itself: what it finds undone has lost its job, and another job could be lost too. Spreadsheets alone take longer than it may, and get a job anew.
func (s Services) sweep(ctx context.Context, _ *river.Job[task.Sweep]) error {
	_, err := s.Store.FollowServer(ctx) // a copy may have taken over
	err = errors.Join(err, s.Clock.Sweep(ctx))
	tenants, listed := s.Store.Tenants(ctx)
	err = errors.Join(err, listed)
	for _, t := range tenants {
		err = errors.Join(err, s.Search.Index(ctx, t.ID), s.Contracts.UnfinishedBulks(ctx, t.ID, within(bulkTime)), s.Transfer.Unfinished(ctx, t.ID))
		err = errors.Join(err, s.Invoicing.AutomaticRun(ctx, t.ID), s.Invoicing.Unfinished(ctx, t.ID), s.Invoicing.Unbilled(ctx, t.ID, within(bulkTime)))
		err = errors.Join(err, s.Invoicing.Undocumented(ctx, t.ID, within(bulkTime)), s.Store.ForgetAnswers(ctx, t.ID))
		err = errors.Join(err, s.Mails.Unsent(ctx, t.ID), s.Metrics.Unrolled(ctx, t.ID), s.Simulations.Unfinished(ctx, t.ID, within(bulkTime)))
		err = errors.Join(err, s.deals(ctx, t.ID, within(bulkTime)))
		if t.ListenedTo {
			err = errors.Join(err, s.Webhooks.Undelivered(ctx, t.ID))
		}
	}
	if err != nil {
		s.Log.ErrorContext(ctx, "the sweep left something undone", "error", err)
	}
	return err
}

// months gives way to whoever reads meanwhile, and is tried again.
func (s Services) months(ctx context.Context, _ *river.Job[task.Months]) error {
	made, err := s.Store.KeepMonthsAhead(ctx)
	if err != nil {
		s.Log.WarnContext(ctx, "the months to come have no partitions yet", "error", err)
	} else if made > 0 {
		s.Log.InfoContext(ctx, "made the partitions of months to come", "made", made)
	}
	return err
}

// job says which job it is, what it is about, and that people should be told if it fails now.
type job struct {
	tenant, about task.ID
	kind          string
	told          bool
}

// tellAfter is at which failure people are told of a job that goes on being tried: with River's waits, some five minutes after the first.
// The last is told too.
const tellAfter = 5

func of[T river.JobArgs](j *river.Job[T], tenant, about task.ID) job {
	return job{tenant, about, j.Kind, j.Attempt == tellAfter || j.Attempt == j.MaxAttempts}
}

// final gives a job up that trying again can't help, and alerts people to it: its object is gone, or a rule of the business stands
// against it (a contract that can't be rated waits for somebody to mend it, and for the change that this makes). They are alerted, too, to
// one that fails again and again.
func (s Services) final(ctx context.Context, of job, err error) error {
	helpless := errors.Is(err, fault.New(fault.NotFound, "")) || errors.Is(err, fault.New(fault.Rule, ""))
	if err == nil || !helpless && !of.told {
		return err
	}
	s.Log.WarnContext(ctx, "a job fails", "kind", of.kind, "about", of.about, "given_up", helpless, "error", err)
	// Its own time may be over; what it was about has to be told all the same.
	telling, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
	defer cancel()
	reason := err.Error()
	if f := (*fault.Error)(nil); !errors.As(err, &f) {
		reason = "内部エラー" // what it says is for the log
	}
	if told := s.Alerts.JobFailed(telling, of.tenant, of.kind, of.about, reason); told != nil {
		return errors.Join(err, told) // tried again, so that somebody is told
	}
	if !helpless {
		return err
	}
	return river.JobCancel(err)
}
