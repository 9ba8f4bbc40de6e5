package simulation

import (
	"context"
	"encoding/json"
	"errors"
	"slices"
	"time"

	"keiyaku/db"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/simulation"
	"keiyaku/internal/store"
	"keiyaku/internal/task"
)

const (
	// selectedAtOnce is how many contracts are selected by one statement.
	selectedAtOnce = 1000
	// standingAfter is how long a simulation that doesn't get on is left to its jobs before the sweep does their work.
	standingAfter = 2 * time.Minute
	// givenUpAfter is after how many failures in a row, of the sweep, a simulation is given up: most of an hour.
	givenUpAfter = 20
	// keptDays is for how many days a simulation is kept once it is over.
	keptDays = 30
)

func system(tenant ID, operation string) store.Command {
	return store.Command{TenantID: tenant, Actor: store.System, Operation: operation}
}

// Plan cuts a simulation into shards of billing accounts. One that is cut already, or cancelled, is left alone.
func (s *Service) Plan(ctx context.Context, tenant, id ID) error {
	_, err := store.Write(ctx, s.store, system(tenant, "plan_simulation"), func(tx *store.Tx) (struct{}, error) {
		row, err := tx.LockSimulation(ctx, db.LockSimulationParams{TenantID: tenant, ID: id})
		if err != nil || row.Status != planned {
			return struct{}{}, store.Found(err, "simulation")
		}
		var req Request
		if err := json.Unmarshal(row.Request, &req); err != nil {
			return struct{}{}, err
		}
		accounts, err := req.accounts(ctx, tx)
		if err != nil {
			return struct{}{}, err
		}
		total, now := len(accounts), tx.Tenant.Now
		row.Status, row.Total, row.StartedAt = running, &total, &now
		if total == 0 {
			return struct{}{}, finish(ctx, tx, row)
		}
		if err := set(ctx, tx, row); err != nil {
			return struct{}{}, err
		}
		if err := tx.CreateSimulationShards(ctx, db.CreateSimulationShardsParams{TenantID: tenant, SimulationID: id, Size: s.shardSize, AccountIds: accounts}); err != nil {
			return struct{}{}, err
		}
		jobs := make([]task.Job, (total+s.shardSize-1)/s.shardSize)
		for i := range jobs {
			jobs[i] = task.SimulationShard{TenantID: tenant, SimulationID: id, Shard: i}
		}
		return struct{}{}, tx.EnqueueAll(ctx, jobs, task.UniqueIn(task.SimulationQueue))
	})
	return err
}

// accounts are the billing accounts that are looked at, in the order of ids: all on which a contract that is selected was, is or will be billed.
func (r Request) accounts(ctx context.Context, tx *store.Tx) ([]ID, error) {
	if r.Selection == nil {
		return tx.ListBilledAccounts(ctx, tx.Tenant.ID)
	}
	var out []ID
	for after := store.NilID; ; {
		contracts, err := tx.SelectContracts(ctx, *r.Selection, after, selectedAtOnce)
		if err != nil {
			return nil, err
		}
		if len(contracts) == 0 {
			slices.Sort(out)
			return slices.Compact(out), nil
		}
		accounts, err := tx.ListAccountsOfContracts(ctx, db.ListAccountsOfContractsParams{TenantID: tx.Tenant.ID, ContractIds: contracts})
		if err != nil {
			return nil, err
		}
		out, after = append(out, accounts...), contracts[len(contracts)-1]
	}
}

// found is what was found of a shard.
type found struct {
	accounts  int
	sums      simulation.Sums
	customers simulation.Customers
	problems  []simulation.Problem
}

// RunShard simulates a shard's accounts and keeps what comes of it, once: what was killed, cancelled or done meanwhile leaves nothing.
func (s *Service) RunShard(ctx context.Context, tenant, id ID, shard int) error {
	of, err := store.Read(ctx, s.store, tenant, func(tx *store.Tx) (*found, error) { return simulate(ctx, tx, id, shard) })
	if fault.CodeOf(err) == fault.Rule {
		return s.fail(ctx, tenant, id, err.Error())
	}
	if err != nil || of == nil {
		return err
	}
	_, err = store.Write(ctx, s.store, system(tenant, "simulation_shard"), func(tx *store.Tx) (struct{}, error) {
		row, err := tx.LockSimulation(ctx, db.LockSimulationParams{TenantID: tenant, ID: id})
		if err != nil || row.Status != running {
			return struct{}{}, store.Found(err, "simulation")
		}
		now, err := tx.GetSimulationShard(ctx, db.GetSimulationShardParams{TenantID: tenant, SimulationID: id, Shard: shard})
		if err != nil || now.Done {
			return struct{}{}, err
		}
		problems, err := of.keep(ctx, tx, id, shard)
		if err != nil {
			return struct{}{}, err
		}
		row.Done, row.Problems = row.Done+of.accounts, row.Problems+problems
		if row.Done >= *row.Total {
			return struct{}{}, finish(ctx, tx, row)
		}
		return struct{}{}, set(ctx, tx, row)
	})
	return err
}

// simulate runs the engine over a shard's accounts; nil where there is nothing to do.
func simulate(ctx context.Context, tx *store.Tx, id ID, shard int) (*found, error) {
	tenant := tx.Tenant.ID
	row, err := tx.GetSimulation(ctx, db.GetSimulationParams{TenantID: tenant, ID: id})
	if err != nil || row.Status != running {
		return nil, store.Found(err, "simulation")
	}
	of, err := tx.GetSimulationShard(ctx, db.GetSimulationShardParams{TenantID: tenant, SimulationID: id, Shard: shard})
	if err != nil || of.Done {
		return nil, err
	}
	var req Request
	if err := json.Unmarshal(row.Request, &req); err != nil {
		return nil, err
	}
	asked := civil.Of(row.CreatedAt, tx.Tenant.Zone) // of all shards alike, also where the day turns meanwhile
	hypotheses, err := req.resolved(ctx, tx, asked)
	if err != nil {
		return nil, err
	}
	settings, err := tx.BillingSettings(ctx)
	if err != nil {
		return nil, err
	}
	accounts, err := tx.LoadAccounts(ctx, of.AccountIds, false)
	if err != nil {
		return nil, err
	}
	recorded, err := concerned(ctx, tx, req, hypotheses, accounts, asked)
	if err != nil {
		return nil, err
	}
	out := &found{accounts: len(of.AccountIds), sums: simulation.Sums{}, customers: simulation.Customers{}}
	for _, a := range accounts {
		outcome := simulation.Run(simulation.Account{
			Account: a.Account, CustomerID: a.Row.CustomerID, Settings: settings, Recorded: recorded, Hypotheses: hypotheses, Today: asked,
			Through: store.Horizon(tx.Tenant.Today), Months: simulation.Months{First: row.FirstMonth, N: row.Months},
		})
		out.sums.Add(outcome)
		out.customers.Add(a.Row.CustomerID, outcome)
		out.problems = append(out.problems, outcome.Problems...)
	}
	return out, nil
}

// concerned gives what is recorded of the contracts that are selected and that the hypotheses may change.
func concerned(ctx context.Context, tx *store.Tx, req Request, hypotheses simulation.Hypotheses, accounts []*store.BilledAccount, asked civil.Date) (map[ID]simulation.Recorded, error) {
	contracts := map[ID]*store.Contract{}
	var ids []ID
	for _, a := range accounts {
		own := map[ID]*store.Contract{}
		for _, c := range a.Contracts {
			if contracts[c.ID] == nil { // else another account has it too, and came first
				own[c.ID], contracts[c.ID] = c, c
			}
		}
		for _, c := range a.Account.Contracts {
			if own[c.ID] != nil && hypotheses.Concern(c.Timeline, asked) {
				ids = append(ids, c.ID)
			}
		}
	}
	ids, err := req.selects(ctx, tx, ids)
	out := make(map[ID]simulation.Recorded, len(ids))
	for _, id := range ids {
		c := contracts[id]
		changes, err := c.FoldInput(c.Version)
		if err != nil {
			return nil, err
		}
		out[id] = simulation.Recorded{Changes: changes, Book: c.BookAt(c.Version + 1)}
	}
	return out, err
}

// keep writes what was found of a shard, and gives how many contracts it is the first to find something wrong with.
func (f *found) keep(ctx context.Context, tx *store.Tx, id ID, shard int) (problems int, err error) {
	var customers []db.SimulationCustomer
	for _, c := range f.customers.All() {
		customers = append(customers, db.SimulationCustomer{
			TenantID: tx.Tenant.ID, SimulationID: id, Currency: string(c.Currency), CustomerID: c.CustomerID, TotalBefore: c.TotalBefore, TotalAfter: c.TotalAfter,
			MrrBefore: c.MRRBefore, MrrAfter: c.MRRAfter, Months: int(c.Months),
		})
	}
	if len(customers) > 0 {
		rows, err := json.Marshal(customers)
		if err != nil {
			return 0, err
		}
		if err := tx.AddSimulationCustomers(ctx, rows); err != nil {
			return 0, err
		}
	}
	var wrong []db.SimulationProblem
	for _, p := range f.problems {
		wrong = append(wrong, db.SimulationProblem{TenantID: tx.Tenant.ID, SimulationID: id, ContractID: p.ContractID, Hypothetical: p.Hypothetical, Reason: p.Reason})
	}
	if len(wrong) > 0 {
		rows, err := json.Marshal(wrong)
		if err != nil {
			return 0, err
		}
		n, err := tx.AddSimulationProblems(ctx, rows)
		if err != nil {
			return 0, err
		}
		problems = int(n)
	}
	sums, err := json.Marshal(f.sums)
	if err != nil {
		return 0, err
	}
	return problems, tx.FinishSimulationShard(ctx, db.FinishSimulationShardParams{TenantID: tx.Tenant.ID, SimulationID: id, Shard: shard, Sums: sums})
}

// fail ends a simulation that can't be made, with the reason; one that is over is left as it is.
func (s *Service) fail(ctx context.Context, tenant, id ID, reason string) error {
	_, err := store.Write(ctx, s.store, system(tenant, "fail_simulation"), func(tx *store.Tx) (struct{}, error) {
		row, err := tx.LockSimulation(ctx, db.LockSimulationParams{TenantID: tenant, ID: id})
		if err != nil || over(row.Status) {
			return struct{}{}, store.Found(err, "simulation")
		}
		row.Status, row.Reason, row.FinishedAt = failed, &reason, &tx.Tenant.Now
		return struct{}{}, set(ctx, tx, row)
	})
	return err
}

// count counts a failure, and gives a simulation up that fails again and again. What the failure says is for the log.
func (s *Service) count(ctx context.Context, tenant, id ID) error {
	failures, err := store.Write(ctx, s.store, system(tenant, "count_simulation_failure"), func(tx *store.Tx) (int, error) {
		return tx.CountSimulationFailure(ctx, db.CountSimulationFailureParams{TenantID: tenant, ID: id, Now: tx.Tenant.Now})
	})
	if err != nil || failures < givenUpAfter {
		return err
	}
	return s.fail(ctx, tenant, id, "keiyaku failed again and again; its operator's log says at what")
}

// finish adds up what the shards found.
func finish(ctx context.Context, tx *store.Tx, row db.Simulation) error {
	parts, err := tx.ListSimulationSums(ctx, db.ListSimulationSumsParams{TenantID: row.TenantID, SimulationID: row.ID})
	if err != nil {
		return err
	}
	whole := simulation.Sums{}
	for _, part := range parts {
		var sums simulation.Sums
		if err := json.Unmarshal(part, &sums); err != nil {
			return err
		}
		whole.Merge(sums)
	}
	counts, err := tx.CountSimulationCustomers(ctx, db.CountSimulationCustomersParams{TenantID: row.TenantID, SimulationID: row.ID})
	if err != nil {
		return err
	}
	out := []Found{}
	for _, currency := range whole.Currencies() {
		of := Found{Currency: currency, Months: make([]Month, row.Months)}
		for n, worlds := range whole[currency] {
			of.Months[n].Worlds = worlds
		}
		for _, c := range counts {
			if money.Currency(c.Currency) != currency {
				continue
			}
			of.Customers += c.Customers
			for n := range of.Months {
				if c.Months>>n&1 == 1 {
					of.Months[n].Customers += c.Customers
				}
			}
		}
		out = append(out, of)
	}
	if row.Result, err = json.Marshal(out); err != nil {
		return err
	}
	row.Status, row.FinishedAt = finished, &tx.Tenant.Now
	return set(ctx, tx, row)
}

// Complete does all that is left of a simulation while more says so, as its jobs would.
func (s *Service) Complete(ctx context.Context, tenant, id ID, more func() bool) error {
	if err := s.Plan(ctx, tenant, id); err != nil {
		return err
	}
	shards, err := store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]int, error) {
		return tx.ListOpenSimulationShards(ctx, db.ListOpenSimulationShardsParams{TenantID: tenant, SimulationID: id})
	})
	for _, shard := range shards {
		if err != nil || !more() {
			break
		}
		err = s.RunShard(ctx, tenant, id, shard)
	}
	return err
}

// Unfinished goes on, while more says so, with the simulations that have stood still for a while, since their jobs were lost; and forgets those that have been over for long.
func (s *Service) Unfinished(ctx context.Context, tenant ID, more func() bool) error {
	ids, err := store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]ID, error) {
		return tx.ListStandingSimulations(ctx, db.ListStandingSimulationsParams{TenantID: tenant, Before: tx.Tenant.Now.Add(-standingAfter)})
	})
	for _, id := range ids {
		if more() {
			if failure := s.Complete(ctx, tenant, id, more); failure != nil {
				err = errors.Join(err, failure, s.count(ctx, tenant, id))
			}
		}
	}
	_, forgot := store.Write(ctx, s.store, system(tenant, "forget_simulations"), func(tx *store.Tx) (struct{}, error) {
		before := tx.Tenant.Now.Add(-keptDays * 24 * time.Hour)
		return struct{}{}, tx.ForgetSimulations(ctx, db.ForgetSimulationsParams{TenantID: tenant, Before: &before})
	})
	return errors.Join(err, forgot)
}
