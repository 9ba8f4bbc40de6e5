package contract

import (
	"context"
	"encoding/json"
	"errors"
	"slices"

	"keiyaku/db"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/money"
	"keiyaku/internal/store"
	"keiyaku/internal/task"
)

// BulkRequest is a change of many contracts as it was asked for.
type BulkRequest struct {
	Name        string          `json:"name"`
	Selection   store.Selection `json:"selection"`
	ToVersion   int             `json:"to_version,omitempty"`
	Uplift      *BulkUplift     `json:"uplift,omitempty"`
	Operations  json.RawMessage `json:"operations,omitempty"`
	EffectiveOn civil.Date      `json:"effective_on,omitzero"`
	At          string          `json:"at,omitempty"`
	// TellDays is how many days ahead customers must be told.
	TellDays int     `json:"tell_days,omitempty"`
	OptOuts  []ID    `json:"opt_outs,omitempty"`
	Memo     *string `json:"memo,omitempty"`
}

// BulkUplift raises recurring prices by a percentage, rounded to a multiple of a unit.
type BulkUplift struct {
	Percent  money.Amount   `json:"percent"`
	Unit     money.Amount   `json:"unit,omitzero"`
	Rounding money.Rounding `json:"rounding,omitempty"`
}

// Statuses of a bulk change and of its contracts.
const (
	bulkPlanned    = "planned"
	bulkPreviewed  = "previewed"
	bulkRunning    = "running"
	bulkCancelling = "cancelling"
	bulkCancelled  = "cancelled"
	bulkFinished   = "finished"
	bulkWithErrors = "finished_with_errors"
	bulkUndoing    = "undoing"
	bulkUndone     = "undone"

	bulkReady    = "ready"
	bulkFailed   = "failed"
	bulkOptedOut = "opted_out"
	bulkDone     = "done"
)

// Bulk is a bulk change with its sums.
type Bulk struct {
	Row                           db.BulkChange
	Total, Done, Failed, OptedOut int
	MRRBefore, MRRAfter           money.Amount
	// TellBy is the first day by which a customer must be told; none where none must be.
	TellBy   civil.Date
	Currency string
}

// BulkContract is what a bulk change does to one contract.
type BulkContract = db.ListBulkContractsRow

// bulkPage is how many contracts are selected, or worked, between two looks at the bulk change.
const bulkPage = 100

func (r BulkRequest) check() error {
	kinds := 0
	for _, is := range []bool{r.ToVersion > 0, r.Uplift != nil, r.Operations != nil} {
		if is {
			kinds++
		}
	}
	switch {
	case kinds != 1:
		return bad("", "give one of to_version, uplift and operations")
	case r.EffectiveOn.IsZero() == (r.At == ""):
		return bad("/effective_on", "give either effective_on or at: next_renewal")
	case r.ToVersion > 0 && r.Selection.ItemID == "":
		return bad("/selection/item_id", "say which item moves to another version")
	case r.Uplift != nil && r.Uplift.Percent.Cmp(money.Int(-100)) <= 0:
		return bad("/uplift/percent", "prices can't go down by 100 %% or more")
	}
	return r.Selection.Check("/selection")
}

// CreateBulk plans a change of many contracts: it selects them, and a job tries the change on each.
func (s *Service) CreateBulk(ctx context.Context, cmd store.Command, raw json.RawMessage) (Bulk, error) {
	var req BulkRequest
	if err := json.Unmarshal(raw, &req); err != nil {
		return Bulk{}, fault.Wrap(err, fault.Invalid, "the bulk change can't be read")
	}
	if err := req.check(); err != nil {
		return Bulk{}, err
	}
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Bulk, error) {
		id := store.NewID()
		if err := tx.CreateBulkChange(ctx, db.CreateBulkChangeParams{
			TenantID: tx.Tenant.ID, ID: id, Name: req.Name, Request: raw, ActorKind: tx.Actor.Kind, ActorID: tx.Actor.ID, ActorName: tx.Actor.Name, CreatedAt: tx.Tenant.Now,
		}); err != nil {
			return Bulk{}, err
		}
		if err := selectContracts(ctx, tx, id, req); err != nil {
			return Bulk{}, err
		}
		if err := tx.Record(ctx, store.Fact{Action: "create_bulk_change", Entity: "bulk_change", ID: id, After: req}); err != nil {
			return Bulk{}, err
		}
		if err := tx.Enqueue(ctx, task.BulkChange{TenantID: tx.Tenant.ID, BulkID: id, Attempt: 1}, task.Unique()); err != nil {
			return Bulk{}, err
		}
		return bulk(ctx, tx, id)
	})
}

func selectContracts(ctx context.Context, tx *store.Tx, id ID, req BulkRequest) error {
	after := store.NilID
	for {
		ids, err := tx.SelectContracts(ctx, req.Selection, after, bulkPage)
		if err != nil || len(ids) == 0 {
			return err
		}
		rows := make([]map[string]any, len(ids))
		for i, contract := range ids {
			status := bulkPlanned
			if slices.Contains(req.OptOuts, contract) {
				status = bulkOptedOut
			}
			rows[i] = map[string]any{"tenant_id": tx.Tenant.ID, "bulk_id": id, "contract_id": contract, "status": status}
		}
		content, err := json.Marshal(rows)
		if err != nil {
			return err
		}
		if err := tx.CreateBulkContracts(ctx, content); err != nil {
			return err
		}
		after = ids[len(ids)-1]
	}
}

// GetBulk reads a bulk change with its progress.
func (s *Service) GetBulk(ctx context.Context, tenant, id ID) (Bulk, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) (Bulk, error) { return bulk(ctx, tx, id) })
}

func bulk(ctx context.Context, tx *store.Tx, id ID) (Bulk, error) {
	row, err := tx.GetBulkChange(ctx, db.GetBulkChangeParams{TenantID: tx.Tenant.ID, ID: id})
	if err != nil {
		return Bulk{}, store.Found(err, "bulk change")
	}
	return countedOne(ctx, tx, row)
}

func countedOne(ctx context.Context, tx *store.Tx, row db.BulkChange) (Bulk, error) {
	all, err := counted(ctx, tx, []db.BulkChange{row})
	if err != nil {
		return Bulk{}, err
	}
	return all[0], nil
}

// counted sums the contracts of bulk changes up: the progress of each is what its rows say.
func counted(ctx context.Context, tx *store.Tx, rows []db.BulkChange) ([]Bulk, error) {
	settings, err := tx.GetSettings(ctx, tx.Tenant.ID)
	if err != nil {
		return nil, err
	}
	out, ids, at := make([]Bulk, len(rows)), make([]ID, len(rows)), map[ID]*Bulk{}
	for i, row := range rows {
		out[i] = Bulk{Row: row, Currency: settings.Currency}
		ids[i], at[row.ID] = row.ID, &out[i]
	}
	counts, err := tx.CountBulkContracts(ctx, db.CountBulkContractsParams{TenantID: tx.Tenant.ID, BulkIds: ids})
	for _, c := range counts {
		at[c.BulkID].count(c)
	}
	return out, err
}

// count adds the contracts in one status to the sums.
func (b *Bulk) count(c db.CountBulkContractsRow) {
	b.Total += c.N
	switch c.Status {
	case bulkFailed:
		b.Failed += c.N
	case bulkOptedOut:
		b.OptedOut += c.N
		return
	}
	trying := b.Row.Status == bulkPlanned || b.Row.Status == bulkPreviewed
	if trying && c.Status != bulkPlanned || !trying && (c.Status == bulkDone || c.Status == bulkUndone || c.Status == bulkFailed) {
		b.Done += c.N
	}
	b.MRRBefore, b.MRRAfter = b.MRRBefore.Add(c.MrrBefore), b.MRRAfter.Add(c.MrrAfter)
	if c.TellBy != civil.Forever && (b.TellBy.IsZero() || c.TellBy.Before(b.TellBy)) {
		b.TellBy = c.TellBy
	}
}

// Bulks lists bulk changes, the newest first, before one of them.
func (s *Service) Bulks(ctx context.Context, tenant, before ID, limit int) ([]Bulk, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]Bulk, error) {
		rows, err := tx.ListBulkChanges(ctx, db.ListBulkChangesParams{TenantID: tenant, Before: before, PageLimit: limit})
		if err != nil {
			return nil, err
		}
		return counted(ctx, tx, rows)
	})
}

// BulkContracts lists the contracts of a bulk change, after one of them.
func (s *Service) BulkContracts(ctx context.Context, tenant, id ID, status *string, after ID, limit int) ([]BulkContract, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]BulkContract, error) {
		if _, err := tx.GetBulkChange(ctx, db.GetBulkChangeParams{TenantID: tenant, ID: id}); err != nil {
			return nil, store.Found(err, "bulk change")
		}
		return tx.ListBulkContracts(ctx, db.ListBulkContractsParams{TenantID: tenant, BulkID: id, Status: status, After: store.OrNil(after), PageLimit: limit})
	})
}

// ExecuteBulk has a tried bulk change recorded. One that was stopped or had errors goes on with what is left and tries again what
// failed; one that was stopped before all of it had been tried goes on being tried, to be executed once its preview is whole.
func (s *Service) ExecuteBulk(ctx context.Context, cmd store.Command, id ID) (Bulk, error) {
	return s.begin(ctx, cmd, id, bulkRunning, bulkPreviewed, bulkCancelled, bulkWithErrors)
}

// UndoBulk takes back what a bulk change recorded.
func (s *Service) UndoBulk(ctx context.Context, cmd store.Command, id ID) (Bulk, error) {
	return s.begin(ctx, cmd, id, bulkUndoing, bulkFinished, bulkWithErrors, bulkCancelled)
}

// CancelBulk stops a bulk change between two contracts.
func (s *Service) CancelBulk(ctx context.Context, cmd store.Command, id ID) (Bulk, error) {
	return s.begin(ctx, cmd, id, bulkCancelling, bulkPlanned, bulkRunning, bulkPreviewed)
}

func (s *Service) begin(ctx context.Context, cmd store.Command, id ID, to string, from ...string) (Bulk, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Bulk, error) {
		row, err := tx.LockBulkChange(ctx, db.LockBulkChangeParams{TenantID: tx.Tenant.ID, ID: id})
		if err != nil {
			return Bulk{}, store.Found(err, "bulk change")
		}
		if !slices.Contains(from, row.Status) {
			return Bulk{}, fault.New(fault.Conflict, "the bulk change is %s", row.Status)
		}
		if to == bulkRunning && row.Status != bulkPreviewed {
			if to, err = again(ctx, tx, id); err != nil {
				return Bulk{}, err
			}
		}
		row.Status, row.Attempt, row.FinishedAt = to, row.Attempt+1, nil
		if err := setBulk(ctx, tx, row); err != nil {
			return Bulk{}, err
		}
		if err := tx.Record(ctx, store.Fact{Action: cmd.Operation, Entity: "bulk_change", ID: id, After: map[string]any{"status": to}}); err != nil {
			return Bulk{}, err
		}
		if err := tx.Enqueue(ctx, task.BulkChange{TenantID: tx.Tenant.ID, BulkID: id, Attempt: row.Attempt}, task.Unique()); err != nil {
			return Bulk{}, err
		}
		return countedOne(ctx, tx, row)
	})
}

// again is what a bulk change that ended goes on with: trying, where contracts are left that weren't tried, else recording, with what
// had failed.
func again(ctx context.Context, tx *store.Tx, id ID) (status string, err error) {
	untried, err := tx.NextBulkContracts(ctx, db.NextBulkContractsParams{TenantID: tx.Tenant.ID, BulkID: id, Status: bulkPlanned, After: store.NilID, PageLimit: 1})
	if err != nil || len(untried) > 0 {
		return bulkPlanned, err
	}
	return bulkRunning, tx.RetryBulkContracts(ctx, db.RetryBulkContractsParams{TenantID: tx.Tenant.ID, BulkID: id})
}

func setBulk(ctx context.Context, tx *store.Tx, row db.BulkChange) error {
	return tx.SetBulkChange(ctx, db.SetBulkChangeParams{TenantID: tx.Tenant.ID, ID: row.ID, Status: row.Status, Attempt: row.Attempt, FinishedAt: row.FinishedAt})
}

// OptOut leaves contracts out that the bulk change hasn't been recorded on.
func (s *Service) OptOut(ctx context.Context, cmd store.Command, id ID, contracts []ID) (Bulk, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Bulk, error) {
		if _, err := tx.LockBulkChange(ctx, db.LockBulkChangeParams{TenantID: tx.Tenant.ID, ID: id}); err != nil {
			return Bulk{}, store.Found(err, "bulk change")
		}
		n, err := tx.OptOutBulkContracts(ctx, db.OptOutBulkContractsParams{TenantID: tx.Tenant.ID, BulkID: id, Ids: contracts})
		if err != nil {
			return Bulk{}, err
		}
		if int(n) != len(contracts) {
			return Bulk{}, bad("/contract_ids", "%d of the %d contracts can still be left out: the others aren't in it, or it was recorded on them", n, len(contracts))
		}
		if err := tx.Record(ctx, store.Fact{Action: "opt_out", Entity: "bulk_change", ID: id, After: contracts}); err != nil {
			return Bulk{}, err
		}
		return bulk(ctx, tx, id)
	})
}

// RunBulk works a bulk change while more says so, and tells whether there is nothing left to do. Each contract is a transaction of its own
// under its row's lock, so it may be killed, run twice, or run by several at once.
func (s *Service) RunBulk(ctx context.Context, tenant, id ID, attempt int, more func() bool) (done bool, err error) {
	after := store.NilID
	for {
		row, err := store.Read(ctx, s.store, tenant, func(tx *store.Tx) (db.BulkChange, error) {
			r, err := tx.GetBulkChange(ctx, db.GetBulkChangeParams{TenantID: tenant, ID: id})
			return r, store.Found(err, "bulk change")
		})
		if err != nil || attempt != 0 && row.Attempt != attempt {
			return true, err
		}
		from, work, end := bulkWork[row.Status], s.bulkContract, bulkEnds[row.Status]
		if end == "" {
			return true, nil
		}
		var ids []ID
		if from != "" {
			if ids, err = store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]ID, error) {
				return tx.NextBulkContracts(ctx, db.NextBulkContractsParams{TenantID: tenant, BulkID: id, Status: from, After: after, PageLimit: bulkPage})
			}); err != nil {
				return false, err
			}
		}
		if len(ids) == 0 {
			return true, s.endBulk(ctx, tenant, id, row.Status, end)
		}
		for _, contract := range ids {
			stopped, err := work(ctx, tenant, row, contract)
			if err != nil {
				return false, err
			}
			if after = contract; stopped {
				after = store.NilID
				break
			}
		}
		if !more() {
			return false, nil
		}
	}
}

// bulkWork is the status of the contracts that are worked in a status of the bulk change, bulkEnds what it becomes when none is left.
var (
	bulkWork = map[string]string{bulkPlanned: bulkPlanned, bulkRunning: bulkReady, bulkUndoing: bulkDone}
	bulkEnds = map[string]string{bulkPlanned: bulkPreviewed, bulkRunning: bulkFinished, bulkUndoing: bulkUndone, bulkCancelling: bulkCancelled}
)

func (s *Service) endBulk(ctx context.Context, tenant, id ID, from, to string) error {
	cmd := store.Command{TenantID: tenant, Actor: store.System, Operation: "end_bulk_change"}
	_, err := store.Write(ctx, s.store, cmd, func(tx *store.Tx) (struct{}, error) {
		row, err := tx.LockBulkChange(ctx, db.LockBulkChangeParams{TenantID: tenant, ID: id})
		if err != nil || row.Status != from {
			return struct{}{}, err
		}
		sums, err := countedOne(ctx, tx, row)
		if err != nil {
			return struct{}{}, err
		}
		kept, err := tx.NextBulkContracts(ctx, db.NextBulkContractsParams{TenantID: tenant, BulkID: id, Status: bulkDone, After: store.NilID, PageLimit: 1})
		if err != nil {
			return struct{}{}, err
		}
		if to == bulkFinished && sums.Failed > 0 || to == bulkUndone && len(kept) > 0 {
			to = bulkWithErrors
		}
		now := tx.Tenant.Now
		row.Status, row.FinishedAt = to, &now
		return struct{}{}, setBulk(ctx, tx, row)
	})
	return err
}

// UnfinishedBulks works the bulk changes whose job was lost.
func (s *Service) UnfinishedBulks(ctx context.Context, tenant ID, more func() bool) error {
	ids, err := store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]ID, error) { return tx.ListOpenBulkChanges(ctx, tenant) })
	for _, id := range ids {
		_, ran := s.RunBulk(ctx, tenant, id, 0, more)
		err = errors.Join(err, ran)
	}
	return err
}

// refusalOf is why something can't be done to a contract; false for trouble that isn't the contract's.
func refusalOf(err error) (string, bool) {
	var f *fault.Error
	if !errors.As(err, &f) || f.Code == fault.Internal || f.Code == fault.Unavailable {
		return "", false
	}
	return f.Detail, true
}
