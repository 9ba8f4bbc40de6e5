package usage

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"time"

	"keiyaku/db"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/store"
	"keiyaku/internal/task"
)

// Of says what a measurement is of: a contract by its id, its number or its external reference (exactly one), and a unit by its code.
type Of struct {
	ContractID        ID
	Number            string
	ExternalReference string
	Unit              string
}

// Daily is the quantity of a day; it takes the place of what was recorded for the day before.
type Daily struct {
	Of
	Day      civil.Date
	Quantity money.Amount
}

// Event is one thing that was measured, recorded once by its sender's id.
type Event struct {
	Of
	ID         string
	OccurredAt time.Time
	Quantity   money.Amount
	Subject    string
}

// Recorded is what became of a batch.
type Recorded struct {
	Accepted int
	// Duplicates are events that had been recorded before, and days whose quantity is what it was.
	Duplicates int
}

// RecordDaily records quantities of days, all of them or none. A quantity that is what was recorded for the day already writes nothing.
func (s *Service) RecordDaily(ctx context.Context, cmd store.Command, records []Daily) (Recorded, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Recorded, error) {
		of := make([]Of, len(records))
		for i, r := range records {
			of[i] = r.Of
		}
		found, err := find(ctx, tx, "records", of)
		if err != nil {
			return Recorded{}, err
		}
		type place struct {
			contract, unit ID
			day            civil.Date
		}
		seen := map[place]int{}
		var wrong problems
		first, last := civil.Forever, civil.First
		for i, r := range records {
			p := place{found.contracts[i].ID, found.units[i].ID, r.Day}
			if before, twice := seen[p]; twice {
				wrong.at(fmt.Sprintf("/records/%d", i), fmt.Sprintf("is the same contract, unit and day as record %d", before))
			}
			if r.Day.After(tx.Tenant.Today) {
				wrong.at(fmt.Sprintf("/records/%d/date", i), "lies in the future")
			}
			if found.units[i].Aggregation == "unique" {
				wrong.at(fmt.Sprintf("/records/%d/usage_unit", i), "counts different subjects, which a day's quantity doesn't name: send events")
			}
			seen[p] = i
			first, last = civil.Min(first, r.Day), civil.Max(last, r.Day)
		}
		if err := wrong.err(); err != nil {
			return Recorded{}, err
		}
		revisions, err := found.revisions(ctx, tx)
		if err != nil {
			return Recorded{}, err
		}
		now, err := tx.ListUsage(ctx, db.ListUsageParams{TenantID: tx.Tenant.ID, ContractIds: found.ids(), FromOn: first, UntilOn: last.AddDays(1)})
		if err != nil {
			return Recorded{}, err
		}
		have := map[place]money.Amount{}
		for _, u := range now {
			have[place{u.ContractID, u.UnitID, u.Day}] = u.Quantity
		}
		var rows []db.UsageDay
		out := Recorded{}
		for i, r := range records {
			p := place{found.contracts[i].ID, found.units[i].ID, r.Day}
			if q, ok := have[p]; ok && q.Equal(r.Quantity) {
				out.Duplicates++
				continue
			}
			rows = append(rows, db.UsageDay{
				TenantID: tx.Tenant.ID, ContractID: p.contract, UnitID: p.unit, Day: r.Day, Revision: revisions[p.contract], Quantity: r.Quantity, RecordedOn: tx.Tenant.Today, RecordedAt: tx.Tenant.Now,
			})
		}
		if out.Accepted = len(rows); out.Accepted == 0 {
			return out, nil
		}
		if err := tx.SaveUsageDays(ctx, rows); err != nil {
			return Recorded{}, err
		}
		return out, found.record(ctx, tx, "record_daily_usage", revisions, out)
	})
}

// RecordEvents records events, all of them or none; those whose id is known already are passed over.
func (s *Service) RecordEvents(ctx context.Context, cmd store.Command, events []Event) (Recorded, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Recorded, error) {
		of := make([]Of, len(events))
		for i, e := range events {
			of[i] = e.Of
		}
		found, err := find(ctx, tx, "events", of)
		if err != nil {
			return Recorded{}, err
		}
		var wrong problems
		for i, e := range events {
			if e.OccurredAt.After(tx.Tenant.Now.Add(time.Hour)) { // clocks differ by a little
				wrong.at(fmt.Sprintf("/events/%d/occurred_at", i), "lies in the future")
			}
			if found.units[i].Aggregation == "unique" && e.Subject == "" {
				wrong.at(fmt.Sprintf("/events/%d/subject", i), "is what the unit counts the different ones of")
			}
		}
		if err := wrong.err(); err != nil {
			return Recorded{}, err
		}
		revisions, err := found.revisions(ctx, tx)
		if err != nil {
			return Recorded{}, err
		}
		known, err := knownEvents(ctx, tx, found, events)
		if err != nil {
			return Recorded{}, err
		}
		var rows []db.UsageEvent
		out := Recorded{}
		for i, e := range events {
			id := eventID{found.units[i].ID, e.ID}
			if known[id] {
				out.Duplicates++
				continue
			}
			known[id] = true
			rows = append(rows, db.UsageEvent{
				TenantID: tx.Tenant.ID, UnitID: id.unit, EventID: e.ID, ContractID: found.contracts[i].ID, Day: civil.Of(e.OccurredAt, tx.Tenant.Zone), OccurredAt: e.OccurredAt,
				Quantity: e.Quantity, Subject: e.Subject, Revision: revisions[found.contracts[i].ID], RecordedOn: tx.Tenant.Today, RecordedAt: tx.Tenant.Now,
			})
		}
		if out.Accepted = len(rows); out.Accepted == 0 {
			return out, nil
		}
		if err := tx.SaveUsageEvents(ctx, rows); err != nil {
			return Recorded{}, err
		}
		return out, found.record(ctx, tx, "record_usage_events", revisions, out)
	})
}

// eventID is an event's id within its unit.
type eventID struct {
	unit ID
	id   string
}

func knownEvents(ctx context.Context, tx *store.Tx, found addressed, events []Event) (map[eventID]bool, error) {
	byUnit := map[ID][]string{}
	for i, e := range events {
		byUnit[found.units[i].ID] = append(byUnit[found.units[i].ID], e.ID)
	}
	known := map[eventID]bool{}
	for unit, ids := range byUnit {
		rows, err := tx.KnownUsageEvents(ctx, db.KnownUsageEventsParams{TenantID: tx.Tenant.ID, UnitID: unit, EventIds: ids})
		if err != nil {
			return nil, err
		}
		for _, id := range rows {
			known[eventID{unit, id}] = true
		}
	}
	return known, nil
}

// addressed is what the records of a batch are of, each by its index.
type addressed struct {
	contracts []db.FindContractsForUsageRow
	units     []Unit
}

// find looks up the contracts and units that a batch names.
func find(ctx context.Context, tx *store.Tx, list string, of []Of) (addressed, error) {
	var p db.FindContractsForUsageParams
	for _, o := range of {
		switch {
		case o.ContractID != "":
			p.Ids = append(p.Ids, o.ContractID)
		case o.Number != "":
			p.Numbers = append(p.Numbers, o.Number)
		default:
			p.ExternalReferences = append(p.ExternalReferences, o.ExternalReference)
		}
	}
	p.TenantID = tx.Tenant.ID
	rows, err := tx.FindContractsForUsage(ctx, p)
	if err != nil {
		return addressed{}, err
	}
	byID, byNumber, byReference := map[ID]int{}, map[string]int{}, map[string][]int{}
	for i, r := range rows {
		byID[r.ID], byNumber[r.Number] = i, i
		if r.ExternalReference != nil {
			byReference[*r.ExternalReference] = append(byReference[*r.ExternalReference], i)
		}
	}
	units, err := tx.ListUsageUnits(ctx, tx.Tenant.ID)
	if err != nil {
		return addressed{}, err
	}
	out := addressed{make([]db.FindContractsForUsageRow, len(of)), make([]Unit, len(of))}
	var wrong problems
	for i, o := range of {
		at, ok, name := 0, false, "contract_id"
		switch {
		case o.ContractID != "":
			at, ok = byID[o.ContractID], has(byID, o.ContractID)
		case o.Number != "":
			at, ok, name = byNumber[o.Number], has(byNumber, o.Number), "contract_number"
		default:
			found := byReference[o.ExternalReference]
			ok, name = len(found) == 1, "external_reference"
			if ok {
				at = found[0]
			}
			if len(found) > 1 {
				wrong.at(fmt.Sprintf("/%s/%d/%s", list, i, name), "is the reference of several contracts: name the contract by its number")
				continue
			}
		}
		if !ok {
			wrong.at(fmt.Sprintf("/%s/%d/%s", list, i, name), "there is no such signed contract")
			continue
		}
		out.contracts[i] = rows[at]
		u := slices.IndexFunc(units, func(u Unit) bool { return u.Code == o.Unit })
		if u < 0 {
			wrong.at(fmt.Sprintf("/%s/%d/usage_unit", list, i), "there is no such usage unit")
			continue
		}
		out.units[i] = units[u]
	}
	return out, wrong.err()
}

func has[K comparable, V any](m map[K]V, k K) bool {
	_, ok := m[k]
	return ok
}

// ids are the contracts, each once, ascending.
func (a addressed) ids() []ID {
	set := map[ID]bool{}
	for _, c := range a.contracts {
		set[c.ID] = true
	}
	return slices.Sorted(maps.Keys(set))
}

// revisions gives each contract the number of this recording; the contracts' counters are locked until the transaction ends.
func (a addressed) revisions(ctx context.Context, tx *store.Tx) (map[ID]int, error) {
	rows, err := tx.NextUsageRevisions(ctx, db.NextUsageRevisionsParams{TenantID: tx.Tenant.ID, Ids: a.ids()})
	out := map[ID]int{}
	for _, r := range rows {
		out[r.ContractID] = r.Last
	}
	return out, err
}

// record notes a batch in the audit trail, and lets the drafts of the contracts' accounts follow.
func (a addressed) record(ctx context.Context, tx *store.Tx, action string, revisions map[ID]int, out Recorded) error {
	if err := tx.MarkMeasured(ctx, db.MarkMeasuredParams{TenantID: tx.Tenant.ID, ContractIds: a.ids()}); err != nil {
		return err
	}
	told := map[ID]bool{}
	for _, c := range a.contracts {
		if told[c.BillingAccountID] {
			continue
		}
		told[c.BillingAccountID] = true
		// Below 0, the number can't be that of a version of the contract.
		job := task.Prorate{TenantID: tx.Tenant.ID, AccountID: c.BillingAccountID, ContractID: c.ID, Version: -revisions[c.ID]}
		if err := tx.Enqueue(ctx, job, task.Unique()); err != nil {
			return err
		}
	}
	return tx.Record(ctx, store.Fact{Action: action, Entity: "usage", After: map[string]any{"accepted": out.Accepted, "duplicates": out.Duplicates, "contracts": a.ids()}})
}
