package store

import (
	"bytes"
	"cmp"
	"context"
	"crypto/sha256"
	"errors"
	"slices"
	"time"

	"github.com/jackc/pgx/v5"

	"keiyaku/db"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/mrr"
	"keiyaku/internal/core/timeline"
)

// movementRow is a movement as jsonb_populate_recordset takes it.
type movementRow = db.MrrMovement

// stepsDigest is kept of the steps that a contract's movements were made from.
func stepsDigest(steps []mrr.Step) []byte {
	sum := sha256.Sum256(marshal(steps))
	return sum[:]
}

// saveMovements writes by how much the recurring revenue moves that the contract's planned timeline says, where it says anything else than before: the difference of
// what had been written of its customers and what is so now. Movements of their other contracts may change in kind, so one customer's are made by one transaction after another.
func (tx *Tx) saveMovements(ctx context.Context, c *Contract, t timeline.Timeline, at time.Time) error {
	steps := mrr.Steps(c.ID, t)
	digest := stepsDigest(steps)
	had, err := tx.GetMRRSteps(ctx, db.GetMRRStepsParams{TenantID: tx.Tenant.ID, ContractID: c.ID})
	if errors.Is(err, pgx.ErrNoRows) {
		if c.SignedOn.IsZero() || len(c.Versions) == 0 {
			err = nil
		} else { // of a release that wrote none
			err = tx.ReplayMovements(ctx, c.ID)
		}
	}
	if err != nil || bytes.Equal(had, digest) {
		return err
	}
	customers, err := tx.ListMRRCustomersOfContract(ctx, db.ListMRRCustomersOfContractParams{TenantID: tx.Tenant.ID, ContractID: c.ID})
	if err != nil {
		return err
	}
	of := stepsByCustomer(steps)
	for customer := range of {
		customers = append(customers, customer)
	}
	slices.Sort(customers)
	var rows []movementRow
	for _, customer := range slices.Compact(customers) {
		recorded, err := tx.LockMRRCustomer(ctx, db.LockMRRCustomerParams{TenantID: tx.Tenant.ID, CustomerID: customer, RecordedAt: at})
		if err != nil {
			return err
		}
		written, err := tx.MovementsOf(ctx, customer)
		if err != nil {
			return err
		}
		rows = append(rows, tx.movementRows(mrr.Difference(written, mrr.Reclassified(written, c.ID, of[customer])), recorded)...)
	}
	if err := tx.createMovements(ctx, rows); err != nil {
		return err
	}
	return tx.SaveMRRSteps(ctx, db.SaveMRRStepsParams{TenantID: tx.Tenant.ID, ContractID: c.ID, Digest: digest})
}

func stepsByCustomer(steps []mrr.Step) map[ID][]mrr.Step {
	out := map[ID][]mrr.Step{}
	for _, s := range steps {
		out[s.CustomerID] = append(out[s.CustomerID], s)
	}
	return out
}

func (tx *Tx) createMovements(ctx context.Context, rows []movementRow) error {
	if len(rows) == 0 {
		return nil
	}
	return tx.CreateMRRMovements(ctx, marshal(rows))
}

func (tx *Tx) movementRows(movements []mrr.Movement, at time.Time) []movementRow {
	var out []movementRow
	for _, m := range movements {
		out = append(out, movementRow{
			TenantID: tx.Tenant.ID, CustomerID: m.CustomerID, ID: NewID(), ContractID: m.ContractID, LineID: m.LineID, ItemID: m.ItemID, Version: m.Version,
			Currency: string(m.Currency), OnDate: m.On, Kind: string(m.Kind), Reason: string(m.Reason), Across: m.Across, Cohort: m.Cohort, ChangeID: m.ChangeID,
			Amount: m.Amount, Customers: m.Customers, RecordedAt: at,
		})
	}
	return out
}

// MovementsOf reads what has been written of a customer, those of one mark added up.
func (tx *Tx) MovementsOf(ctx context.Context, customer ID) ([]mrr.Movement, error) {
	rows, err := tx.ListMRRMovementsOfCustomer(ctx, db.ListMRRMovementsOfCustomerParams{TenantID: tx.Tenant.ID, CustomerID: customer})
	out := make([]mrr.Movement, len(rows))
	for i, r := range rows {
		out[i] = mrr.Movement{
			Mark: mrr.Mark{
				Cause: mrr.Cause{
					On: r.OnDate, CustomerID: customer, ContractID: r.ContractID, Currency: money.Currency(r.Currency), LineID: r.LineID, ItemID: r.ItemID, Version: r.Version,
					Reason: mrr.Reason(r.Reason), ChangeID: r.ChangeID,
				},
				Kind: mrr.Kind(r.Kind), Cohort: r.Cohort, Across: r.Across,
			},
			Amount: r.Amount, Customers: r.Customers,
		}
	}
	return out, err
}

// ReplayMovements writes the movements of contracts that a release recorded which wrote none, of the given one and of all that its customers have: recording by
// recording, each with its own instant, so that also for the time before it can be told what was believed. It does nothing for contracts that have theirs.
func (tx *Tx) ReplayMovements(ctx context.Context, contract ID) error {
	customers, err := tx.ListCustomersOfContracts(ctx, db.ListCustomersOfContractsParams{TenantID: tx.Tenant.ID, Ids: []ID{contract}})
	if err != nil {
		return err
	}
	for _, customer := range customers {
		if _, err := tx.LockMRRCustomer(ctx, db.LockMRRCustomerParams{TenantID: tx.Tenant.ID, CustomerID: customer}); err != nil {
			return err
		}
	}
	ids, err := tx.ListContractsOfCustomers(ctx, db.ListContractsOfCustomersParams{TenantID: tx.Tenant.ID, Ids: customers})
	if err != nil {
		return err
	}
	if ids, err = tx.ListContractsWithoutMRR(ctx, db.ListContractsWithoutMRRParams{TenantID: tx.Tenant.ID, Ids: ids}); err != nil {
		return err
	}
	contracts, err := tx.LoadContracts(ctx, ids)
	if err != nil {
		return err
	}
	r := replay{tx: tx, written: map[ID][]mrr.Movement{}, latest: map[ID][]mrr.Step{}}
	for _, c := range contracts {
		for _, v := range c.Versions {
			r.recordings = append(r.recordings, recorded{c, v})
		}
	}
	slices.SortStableFunc(r.recordings, func(a, b recorded) int {
		return cmp.Or(a.version.RecordedAt.Compare(b.version.RecordedAt), cmp.Compare(a.contract.ID, b.contract.ID))
	})
	for _, at := range r.recordings {
		if err := r.play(ctx, at); err != nil {
			return err
		}
	}
	if err := tx.createMovements(ctx, r.rows); err != nil {
		return err
	}
	for _, c := range contracts {
		if err := tx.SaveMRRSteps(ctx, db.SaveMRRStepsParams{TenantID: tx.Tenant.ID, ContractID: c.ID, Digest: stepsDigest(r.latest[c.ID])}); err != nil {
			return err
		}
	}
	return nil
}

// recorded is one recording of a contract.
type recorded struct {
	contract *Contract
	version  db.ContractVersion
}

// replay plays recordings again in the order in which they were made.
type replay struct {
	tx         *Tx
	recordings []recorded
	// written is what has been written of each customer so far, latest the newest steps of each contract.
	written map[ID][]mrr.Movement
	latest  map[ID][]mrr.Step
	rows    []movementRow
}

func (r *replay) play(ctx context.Context, at recorded) error {
	c := at.contract
	t, _, err := c.PlannedAt(at.version.Version, at.version.RecordedOn)
	if err != nil {
		return err
	}
	steps := mrr.Steps(c.ID, t)
	customers := map[ID]bool{}
	for _, s := range slices.Concat(r.latest[c.ID], steps) {
		customers[s.CustomerID] = true
	}
	r.latest[c.ID] = steps
	of := stepsByCustomer(steps)
	for customer := range customers {
		if _, known := r.written[customer]; !known {
			if r.written[customer], err = r.tx.MovementsOf(ctx, customer); err != nil {
				return err
			}
		}
		more := mrr.Difference(r.written[customer], mrr.Reclassified(r.written[customer], c.ID, of[customer]))
		r.written[customer] = append(r.written[customer], more...)
		r.rows = append(r.rows, r.tx.movementRows(more, at.version.RecordedAt)...)
	}
	return nil
}
