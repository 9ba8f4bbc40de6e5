// Package simulation keeps simulations: what the months to come bring as contracts are, and as they would be with hypothetical changes. It reads the book as bill runs do,
// and writes nothing of it.
package simulation

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"keiyaku/db"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/simulation"
	"keiyaku/internal/core/timeline"
	"keiyaku/internal/store"
	"keiyaku/internal/task"
)

// ID is the id type of the core.
type ID = timeline.ID

// Service runs simulations.
type Service struct {
	store *store.Store
	// shardSize is how many billing accounts a shard has.
	shardSize int
}

// shardSize bounds what of a book is in memory at a time, and how little a kill loses.
const shardSize = 250

// New makes the service over a store.
func New(s *store.Store) *Service { return &Service{s, shardSize} }

// InShardsOf is the service with shards of so many billing accounts.
func (s *Service) InShardsOf(accounts int) *Service { return &Service{s.store, accounts} }

// Statuses of a simulation.
const (
	planned   = "planned"
	running   = "running"
	finished  = "finished"
	cancelled = "cancelled"
	failed    = "failed"
)

// Request is a simulation as it was asked for.
type Request struct {
	Name string `json:"name"`
	// Selection is which contracts the hypotheses are tried on; nil for the whole book.
	Selection  *store.Selection `json:"selection,omitempty"`
	Hypotheses []Hypothesis     `json:"hypotheses"`
	// Months is how many there are, today's first.
	Months int `json:"months"`
}

// Hypothesis is what might be: of a kind, with what that kind needs.
type Hypothesis struct {
	Kind        string        `json:"kind"`
	ItemID      ID            `json:"item_id,omitempty"`
	FromVersion int           `json:"from_version,omitempty"`
	ToVersion   int           `json:"to_version,omitempty"`
	At          string        `json:"at,omitempty"`
	EffectiveOn civil.Date    `json:"effective_on,omitzero"`
	StartRate   timeline.Rate `json:"start_rate,omitempty"`
	EndRate     timeline.Rate `json:"end_rate,omitempty"`
	Category    string        `json:"category,omitempty"`
	Percent     *money.Amount `json:"percent,omitempty"`
}

// The kinds.
const (
	moveToVersion = "move_to_version"
	rates         = "rates"
	tax           = "tax"
)

// monthsAhead is how many months are simulated where it isn't said.
const monthsAhead = 12

// resolved turns what was asked for on a day into hypotheses, with what the catalogue says.
func (r Request) resolved(ctx context.Context, tx *store.Tx, asked civil.Date) (simulation.Hypotheses, error) {
	out := make(simulation.Hypotheses, len(r.Hypotheses))
	for i, h := range r.Hypotheses {
		var err error
		if out[i], err = h.resolved(ctx, tx, asked, fmt.Sprintf("/hypotheses/%d", i)); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func (h Hypothesis) resolved(ctx context.Context, tx *store.Tx, asked civil.Date, pointer string) (simulation.Hypothesis, error) {
	switch h.Kind {
	case moveToVersion:
		move, err := h.move(ctx, tx, pointer)
		return simulation.Hypothesis{Move: move}, err
	case rates:
		if h.StartRate == "" && h.EndRate == "" {
			return simulation.Hypothesis{}, fault.At(fault.Rule, pointer, "give start_rate, end_rate or both")
		}
		return simulation.Hypothesis{Rates: &simulation.Rates{ItemID: h.ItemID, StartRate: h.StartRate, EndRate: h.EndRate, From: or(h.EffectiveOn, asked)}}, nil
	}
	if h.Category == "" || h.Percent == nil || h.EffectiveOn.IsZero() {
		return simulation.Hypothesis{}, fault.At(fault.Rule, pointer, "give category, percent and effective_on")
	}
	settings, err := tx.BillingSettings(ctx)
	if err != nil {
		return simulation.Hypothesis{}, err
	}
	if _, err := settings.Taxes.On(h.Category, h.EffectiveOn); err != nil {
		return simulation.Hypothesis{}, fault.At(fault.Rule, pointer+"/category", "%s", err)
	}
	return simulation.Hypothesis{Tax: &simulation.Tax{Category: h.Category, Percent: *h.Percent, From: h.EffectiveOn}}, nil
}

func (h Hypothesis) move(ctx context.Context, tx *store.Tx, pointer string) (*simulation.Move, error) {
	switch {
	case h.ItemID == "" || h.ToVersion == 0:
		return nil, fault.At(fault.Rule, pointer, "give item_id and to_version")
	case h.EffectiveOn.IsZero() == (h.At == ""):
		return nil, fault.At(fault.Rule, pointer+"/effective_on", "give either effective_on or at: next_renewal")
	}
	to, err := tx.EditionOf(ctx, h.ItemID, h.ToVersion)
	switch {
	case fault.CodeOf(err) == fault.NotFound:
		return nil, fault.At(fault.Rule, pointer+"/to_version", "%s", err)
	case err != nil:
		return nil, err
	case !to.OnSale:
		return nil, fault.At(fault.Rule, pointer+"/item_id", "%s is discontinued: existing contracts keep it, new ones can't have it", to.Item.Code)
	}
	return &simulation.Move{To: to.Edition, Currency: to.Currency, FromVersion: h.FromVersion, On: h.EffectiveOn}, nil
}

func or(d, otherwise civil.Date) civil.Date {
	if d.IsZero() {
		return otherwise
	}
	return d
}

// Simulation is a simulation with how far it is, and the instant of the tenant's clock at which it is so.
type Simulation struct {
	db.Simulation
	// Found is what it found, by currency; nil before it is finished.
	Found []Found
	Now   time.Time
}

// Found is what was found of one currency.
type Found struct {
	Currency money.Currency `json:"currency"`
	// Customers is how many pay or bring something else in any month.
	Customers int     `json:"customers"`
	Months    []Month `json:"months"`
}

// Month is a month in both worlds.
type Month struct {
	simulation.Worlds
	// Customers is how many pay or bring something else in it.
	Customers int `json:"customers"`
}

// Pace tells how long a simulation that is under way has taken so far, and how long what is left takes; see store.Pace.
func (s Simulation) Pace() (taken, left time.Duration, ok bool) {
	return store.Pace(s.Now, s.StartedAt, s.FinishedAt, s.Total, s.Done)
}

// Over tells that it goes on no more.
func (s Simulation) Over() bool { return over(s.Status) }

func over(status string) bool { return status != planned && status != running }

func shown(tx *store.Tx, row db.Simulation) (Simulation, error) {
	out := Simulation{Simulation: row, Now: tx.Tenant.Now}
	if row.Result == nil {
		return out, nil
	}
	return out, json.Unmarshal(row.Result, &out.Found)
}

// Create asks for a simulation, which jobs do. What it can't be resolved with is refused; what of a contract doesn't fit is told as a problem of its result.
func (s *Service) Create(ctx context.Context, cmd store.Command, raw json.RawMessage) (Simulation, error) {
	req := Request{Months: monthsAhead}
	if err := json.Unmarshal(raw, &req); err != nil {
		return Simulation{}, fault.Wrap(err, fault.Invalid, "the simulation can't be read")
	}
	if req.Selection != nil {
		if err := req.Selection.Check("/selection"); err != nil {
			return Simulation{}, err
		}
	}
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Simulation, error) {
		if _, err := req.resolved(ctx, tx, tx.Tenant.Today); err != nil {
			return Simulation{}, err
		}
		row, err := tx.CreateSimulation(ctx, db.CreateSimulationParams{
			TenantID: tx.Tenant.ID, ID: store.NewID(), Name: req.Name, Request: raw, FirstMonth: tx.Tenant.Today.FirstOfMonth(), Months: req.Months,
			ActorKind: tx.Actor.Kind, ActorID: tx.Actor.ID, ActorName: tx.Actor.Name, Now: tx.Tenant.Now,
		})
		if err != nil {
			return Simulation{}, err
		}
		if err := tx.Record(ctx, store.Fact{Action: "create_simulation", Entity: "simulation", ID: row.ID, After: req}); err != nil {
			return Simulation{}, err
		}
		if err := tx.Enqueue(ctx, task.Simulation{TenantID: tx.Tenant.ID, SimulationID: row.ID}, task.Unique()); err != nil {
			return Simulation{}, err
		}
		return shown(tx, row)
	})
}

// Get gives a simulation.
func (s *Service) Get(ctx context.Context, tenant, id ID) (Simulation, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) (Simulation, error) {
		row, err := tx.GetSimulation(ctx, db.GetSimulationParams{TenantID: tenant, ID: id})
		if err != nil {
			return Simulation{}, store.Found(err, "simulation")
		}
		return shown(tx, row)
	})
}

// List gives a page of simulations, the newest first, before one of them, without what they found.
func (s *Service) List(ctx context.Context, tenant, before ID, limit int) ([]Simulation, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]Simulation, error) {
		rows, err := tx.ListSimulations(ctx, db.ListSimulationsParams{TenantID: tenant, Before: cmp.Or(before, store.LastID), PageLimit: limit})
		out := make([]Simulation, len(rows))
		for i, row := range rows {
			out[i] = Simulation{Simulation: row, Now: tx.Tenant.Now}
		}
		return out, err
	})
}

// Cancel stops a simulation between two shards.
func (s *Service) Cancel(ctx context.Context, cmd store.Command, id ID) (Simulation, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Simulation, error) {
		row, err := tx.LockSimulation(ctx, db.LockSimulationParams{TenantID: tx.Tenant.ID, ID: id})
		if err != nil {
			return Simulation{}, store.Found(err, "simulation")
		}
		if over(row.Status) {
			return Simulation{}, fault.New(fault.Conflict, "the simulation is %s: only one that is planned or running can be cancelled", row.Status)
		}
		row.Status, row.FinishedAt = cancelled, &tx.Tenant.Now
		if err := set(ctx, tx, row); err != nil {
			return Simulation{}, err
		}
		if err := tx.Record(ctx, store.Fact{Action: "cancel_simulation", Entity: "simulation", ID: id}); err != nil {
			return Simulation{}, err
		}
		return shown(tx, row)
	})
}

func set(ctx context.Context, tx *store.Tx, row db.Simulation) error {
	return tx.SetSimulation(ctx, db.SetSimulationParams{
		TenantID: tx.Tenant.ID, ID: row.ID, Status: row.Status, Total: row.Total, Done: row.Done, Problems: row.Problems, Result: row.Result, Reason: row.Reason, StartedAt: row.StartedAt,
		MovedAt: tx.Tenant.Now, FinishedAt: row.FinishedAt,
	})
}

// Customer is a customer that is affected.
type Customer = db.ListSimulationCustomersRow

// Place is where a page of customers ended.
type Place struct {
	Relief     money.Amount
	CustomerID ID
}

// Customers gives a page of the customers that are affected in a currency (none for the tenant's), who pay the most more first, after a place; nil for the first page.
func (s *Service) Customers(ctx context.Context, tenant, id ID, currency money.Currency, after *Place, limit int) ([]Customer, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]Customer, error) {
		if _, err := tx.GetSimulation(ctx, db.GetSimulationParams{TenantID: tenant, ID: id}); err != nil {
			return nil, store.Found(err, "simulation")
		}
		if currency == "" {
			settings, err := tx.GetSettings(ctx, tenant)
			if err != nil {
				return nil, err
			}
			currency = money.Currency(settings.Currency)
		}
		p := db.ListSimulationCustomersParams{TenantID: tenant, SimulationID: id, Currency: string(currency), After: store.NilID, PageLimit: limit}
		if after != nil {
			p.Further, p.Relief, p.After = true, after.Relief, after.CustomerID
		}
		return tx.ListSimulationCustomers(ctx, p)
	})
}

// Problem is a contract that something is wrong with.
type Problem = db.ListSimulationProblemsRow

// Problems gives a page of the contracts that something is wrong with, after one of them.
func (s *Service) Problems(ctx context.Context, tenant, id, after ID, hypothetical bool, limit int) ([]Problem, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]Problem, error) {
		if _, err := tx.GetSimulation(ctx, db.GetSimulationParams{TenantID: tenant, ID: id}); err != nil {
			return nil, store.Found(err, "simulation")
		}
		return tx.ListSimulationProblems(ctx, db.ListSimulationProblemsParams{
			TenantID: tenant, SimulationID: id, After: store.OrNil(after), AfterHypothetical: hypothetical, PageLimit: limit,
		})
	})
}

// selects tells which of some contracts a request is about; nil for all.
func (r Request) selects(ctx context.Context, tx *store.Tx, contracts []ID) ([]ID, error) {
	if r.Selection == nil || len(contracts) == 0 {
		return contracts, nil
	}
	of := *r.Selection
	if named := of.ContractIDs; len(named) > 0 {
		contracts = slices.DeleteFunc(contracts, func(id ID) bool { return !slices.Contains(named, id) })
		if len(contracts) == 0 {
			return nil, nil
		}
	}
	of.ContractIDs = contracts
	return tx.SelectContracts(ctx, of, store.NilID, len(contracts))
}
