// Package task says what jobs there are: their arguments and what makes each unique. Services enqueue them, jobs work them.
//
// River's uniqueness takes in running jobs, so a job that was killed would block its twin until it is rescued: what is unique
// is a revision or attempt, never a period, and a job whose revision is stale does nothing.
package task

import (
	"time"

	"github.com/riverqueue/river"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/timeline"
)

// ID is the id type of the core.
type ID = timeline.ID

// Job is the arguments of any job.
type Job = river.JobArgs

// ContractDay does what is due for one contract on a date: reservations, the start, a renewal, the end.
type ContractDay struct {
	TenantID   ID         `json:"tenant_id" river:"unique"`
	ContractID ID         `json:"contract_id" river:"unique"`
	Date       civil.Date `json:"date" river:"unique"`
	// Revision is the contract version that scheduled it: a moved reservation is another job.
	Revision int `json:"revision" river:"unique"`
}

// Kind names the job.
func (ContractDay) Kind() string { return "contract_day" }

// DayShard does what is due on a date for several contracts: a share of a day on which many have something due.
type DayShard struct {
	TenantID    ID         `json:"tenant_id" river:"unique"`
	Date        civil.Date `json:"date" river:"unique"`
	ContractIDs []ID       `json:"contract_ids" river:"unique"`
}

// Kind names the job.
func (DayShard) Kind() string { return "day_shard" }

// Prorate bills what a change moved: it remakes the account's open drafts and makes those of adjustments.
type Prorate struct {
	TenantID  ID `json:"tenant_id" river:"unique"`
	AccountID ID `json:"account_id" river:"unique"`
	// ContractID is the contract that was changed, or the account itself where it was; Version its version.
	ContractID ID  `json:"contract_id" river:"unique"`
	Version    int `json:"version" river:"unique"`
}

// Kind names the job.
func (Prorate) Kind() string { return "prorate" }

// BillRunPlan cuts a run into shards.
type BillRunPlan struct {
	TenantID ID  `json:"tenant_id" river:"unique"`
	RunID    ID  `json:"run_id" river:"unique"`
	Attempt  int `json:"attempt" river:"unique"`
}

// Kind names the job.
func (BillRunPlan) Kind() string { return "bill_run_plan" }

// BillRunShard bills the accounts of one shard, or issues their drafts, in one transaction.
type BillRunShard struct {
	TenantID ID  `json:"tenant_id" river:"unique"`
	RunID    ID  `json:"run_id" river:"unique"`
	Shard    int `json:"shard" river:"unique"`
	Attempt  int `json:"attempt" river:"unique"`
	// Numbered tells the second turn of a shard of a run that issues: once numbers are given.
	Numbered bool `json:"numbered,omitempty" river:"unique"`
}

// Kind names the job.
func (BillRunShard) Kind() string { return "bill_run_shard" }

// BillRunFinish ends a run whose shards are all done. Every shard asks for it when it is, since none knows which is last.
type BillRunFinish struct {
	TenantID ID  `json:"tenant_id" river:"unique"`
	RunID    ID  `json:"run_id" river:"unique"`
	Attempt  int `json:"attempt" river:"unique"`
	// Shard is the one that asks; −1 where it is a cancellation, or a run without shards.
	Shard int `json:"shard" river:"unique"`
	// Numbered is its turn.
	Numbered bool `json:"numbered,omitempty" river:"unique"`
}

// Kind names the job.
func (BillRunFinish) Kind() string { return "bill_run_finish" }

// BulkChange works a bulk change: tries it, records it, or takes it back.
type BulkChange struct {
	TenantID ID  `json:"tenant_id" river:"unique"`
	BulkID   ID  `json:"bulk_id" river:"unique"`
	Attempt  int `json:"attempt" river:"unique"`
}

// Kind names the job.
func (BulkChange) Kind() string { return "bulk_change" }

// Simulation cuts a simulation into shards.
type Simulation struct {
	TenantID     ID `json:"tenant_id" river:"unique"`
	SimulationID ID `json:"simulation_id" river:"unique"`
}

// Kind names the job.
func (Simulation) Kind() string { return "simulation" }

// SimulationShard simulates the accounts of one shard.
type SimulationShard struct {
	TenantID     ID  `json:"tenant_id" river:"unique"`
	SimulationID ID  `json:"simulation_id" river:"unique"`
	Shard        int `json:"shard" river:"unique"`
}

// Kind names the job.
func (SimulationShard) Kind() string { return "simulation_shard" }

// SimulationQueue is where shards of simulations are worked: each takes a processor's whole time, and a bill run doesn't wait behind them.
const SimulationQueue = "simulations"

// Import reads a spreadsheet that is taken in, checks it, or does what it says.
type Import struct {
	TenantID ID  `json:"tenant_id" river:"unique"`
	ImportID ID  `json:"import_id" river:"unique"`
	Attempt  int `json:"attempt" river:"unique"`
}

// Kind names the job.
func (Import) Kind() string { return "import" }

// ImportQueue is where spreadsheets are taken in: a long one has no worker of what others wait for.
const ImportQueue = "imports"

// RenderDocuments makes the PDFs of documents that were issued together.
type RenderDocuments struct {
	TenantID   ID   `json:"tenant_id" river:"unique"`
	InvoiceIDs []ID `json:"invoice_ids" river:"unique"`
}

// Kind names the job.
func (RenderDocuments) Kind() string { return "render_documents" }

// DocumentQueue is where documents are rendered: it takes a processor's whole time and nobody waits for it, so it has few workers of its own.
const DocumentQueue = "documents"

// BillingQueue is where shards of bill runs and of days are worked: each takes a processor's whole time, so a process works as many at once as it has processors, and
// what people wait for goes on beside them.
const BillingQueue = "billing"

// WebhookQueue is where messages and mail to others are sent: it waits for them most of the time.
const WebhookQueue = "webhooks"

// HandOnEvents hands on what a transaction, and all before it, has told of to whoever listens.
type HandOnEvents struct {
	TenantID ID `json:"tenant_id" river:"unique"`
	// Tx is the transaction's number.
	Tx int `json:"tx" river:"unique"`
}

// Kind names the job.
func (HandOnEvents) Kind() string { return "hand_on_events" }

// SendMails sends the letters that are due.
type SendMails struct {
	TenantID ID `json:"tenant_id" river:"unique"`
	// Tx is the number of the transaction that wrote some; At the second, since 1970, for which it was put off.
	Tx int   `json:"tx,omitempty" river:"unique"`
	At int64 `json:"at,omitempty" river:"unique"`
}

// Kind names the job.
func (SendMails) Kind() string { return "send_mails" }

// WebhookLane sends what is due to an endpoint about one customer.
type WebhookLane struct {
	TenantID   ID `json:"tenant_id" river:"unique"`
	EndpointID ID `json:"endpoint_id" river:"unique"`
	// CustomerID is the nil id for what is about none.
	CustomerID ID `json:"customer_id" river:"unique"`
	// Sequence is the last that was entered when the job was; At the second, since 1970, for which it was put off.
	Sequence int   `json:"sequence,omitempty" river:"unique"`
	At       int64 `json:"at,omitempty" river:"unique"`
}

// Kind names the job.
func (WebhookLane) Kind() string { return "webhook_lane" }

// Rederive makes again what is stored beside contracts, where a new version of an item has overtaken it.
type Rederive struct {
	TenantID  ID `json:"tenant_id" river:"unique"`
	VersionID ID `json:"version_id" river:"unique"`
}

// Kind names the job.
func (Rederive) Kind() string { return "rederive" }

// Sweep looks at every live tenant whose day has turned and does itself what is due and undone, so that a lost job loses
// nothing. It is periodic; the minute tells one from the next.
type Sweep struct{}

// Kind names the job.
func (Sweep) Kind() string { return "sweep" }

// Months makes the partitions of the months to come. It is periodic, and does nothing where they are there.
type Months struct{}

// Kind names the job.
func (Months) Kind() string { return "months" }

// ClockAdvance moves a sandbox's test clock, day by day.
type ClockAdvance struct {
	TenantID  ID `json:"tenant_id" river:"unique"`
	AdvanceID ID `json:"advance_id" river:"unique"`
}

// Kind names the job.
func (ClockAdvance) Kind() string { return "clock_advance" }

// RollUpMetrics adds what has been written of recurring revenue to the sums that are kept of it.
type RollUpMetrics struct {
	TenantID ID `json:"tenant_id" river:"unique"`
	// Horizon is from which transaction on.
	Horizon int `json:"horizon" river:"unique"`
}

// Kind names the job.
func (RollUpMetrics) Kind() string { return "roll_up_metrics" }

// UniqueIn is Unique in a queue of its own.
func UniqueIn(queue string) *river.InsertOpts {
	o := Unique()
	o.Queue = queue
	return o
}

// Unique inserts a job at most once for its tagged arguments.
func Unique() *river.InsertOpts {
	return &river.InsertOpts{UniqueOpts: river.UniqueOpts{ByArgs: true}}
}

// UniqueAt is Unique for a job that is to run at an instant.
func UniqueAt(at time.Time) *river.InsertOpts {
	o := Unique()
	o.ScheduledAt = at
	return o
}

// CRMDeal works what came from a CRM about one opportunity or account.
type CRMDeal struct {
	TenantID     ID     `json:"tenant_id" river:"unique"`
	ConnectionID ID     `json:"connection_id" river:"unique"`
	DealID       string `json:"deal_id" river:"unique"`
	// MessageID is what it was enqueued for; At the second, since 1970, for which it was put off.
	MessageID ID    `json:"message_id,omitempty" river:"unique"`
	At        int64 `json:"at,omitempty" river:"unique"`
}

// Kind names the job.
func (CRMDeal) Kind() string { return "crm_deal" }
