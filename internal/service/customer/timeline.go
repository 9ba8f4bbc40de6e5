package customer

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"keiyaku/db"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/timeline"
	"keiyaku/internal/store"
)

// endOfTime is after every recording, also where a test clock runs ahead of the calendar.
var endOfTime = time.Date(9999, time.December, 31, 0, 0, 0, 0, time.UTC)

// Entry is one entry of a customer's timeline, with what it moved.
type Entry struct {
	db.ListTimelineRow
	Effects []timeline.Effect
}

// TimelineFilter narrows a timeline; what is empty doesn't.
type TimelineFilter struct {
	// From leaves out what is effective earlier, AsOf what is effective later, KnownAt what was recorded later.
	From, AsOf civil.Date
	KnownAt    time.Time
	// Kinds are the only ones that are wanted.
	Kinds      []string
	ContractID store.ID
}

// read reads a page about what is there. What was known at an instant is read once nothing more can come to be known at it.
func (s *Service) read(
	ctx context.Context, tenant store.ID, f TimelineFilter, there func(*store.Tx) error, page func(*store.Tx, TimelineFilter) ([]Entry, error),
) ([]Entry, error) {
	if !f.KnownAt.IsZero() {
		if err := s.store.AwaitRecordings(ctx); err != nil {
			return nil, err
		}
	}
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]Entry, error) {
		if err := there(tx); err != nil {
			return nil, err
		}
		ready, err := f.ready(tx.Tenant)
		if err != nil {
			return nil, err
		}
		return page(tx, ready)
	})
}

// ready puts in what leaves nothing out. What will be known can't be told; on a sandbox recordings of a day may run ahead of its clock.
func (f TimelineFilter) ready(t store.Tenant) (TimelineFilter, error) {
	latest := t.Now
	if t.Sandbox {
		latest = t.Today.AddDays(1).Start(t.Zone)
	}
	if f.KnownAt.After(latest) {
		return f, fault.At(fault.Invalid, "query:known_at", "what will be known on %s can't be told yet", f.KnownAt.Format(time.RFC3339))
	}
	if f.From.IsZero() {
		f.From = civil.First
	}
	if f.AsOf.IsZero() {
		f.AsOf = civil.Forever
	}
	if f.KnownAt.IsZero() {
		f.KnownAt = endOfTime
	}
	if f.Kinds == nil {
		f.Kinds = []string{}
	}
	return f, nil
}

// TimelinePlace is where an entry is in its timeline: by effective date, then by the order of recording.
type TimelinePlace struct {
	EffectiveOn civil.Date
	ID          store.ID
}

// Timeline reads the one ordered record of a customer, across all its contracts, after a place.
func (s *Service) Timeline(ctx context.Context, tenant, customerID store.ID, f TimelineFilter, after TimelinePlace, limit int) ([]Entry, error) {
	there := func(tx *store.Tx) error {
		_, err := get(ctx, tx, customerID)
		return err
	}
	return s.read(ctx, tenant, f, there, func(tx *store.Tx, f TimelineFilter) ([]Entry, error) {
		return entries(tx.ListTimeline(ctx, db.ListTimelineParams{
			TenantID: tenant, CustomerID: customerID, AfterOn: after.EffectiveOn, AfterID: after.ID, FromOn: f.From, UntilOn: f.AsOf, KnownAt: f.KnownAt,
			ContractID: f.ContractID, Kinds: f.Kinds, PageLimit: limit,
		}))
	})
}

// ContractTimeline reads what happened to one contract, whoever's it was, after a place.
func (s *Service) ContractTimeline(ctx context.Context, tenant, contractID store.ID, f TimelineFilter, after TimelinePlace, limit int) ([]Entry, error) {
	there := func(tx *store.Tx) error {
		_, err := tx.GetContract(ctx, db.GetContractParams{TenantID: tenant, ID: contractID})
		return store.Found(err, "contract")
	}
	return s.read(ctx, tenant, f, there, func(tx *store.Tx, f TimelineFilter) ([]Entry, error) {
		rows, err := tx.ListContractTimeline(ctx, db.ListContractTimelineParams{
			TenantID: tenant, ContractID: contractID, AfterOn: after.EffectiveOn, AfterID: after.ID, FromOn: f.From, UntilOn: f.AsOf, KnownAt: f.KnownAt,
			Kinds: f.Kinds, PageLimit: limit,
		})
		same := make([]db.ListTimelineRow, len(rows))
		for i, r := range rows {
			same[i] = db.ListTimelineRow(r)
		}
		return entries(same, err)
	})
}

func entries(rows []db.ListTimelineRow, err error) ([]Entry, error) {
	if err != nil {
		return nil, err
	}
	out := make([]Entry, len(rows))
	for i, r := range rows {
		out[i].ListTimelineRow = r
		if err := json.Unmarshal(r.Differences, &out[i].Effects); err != nil {
			return nil, fmt.Errorf("reading what timeline entry %s moved: %w", r.ID, err)
		}
	}
	return out, nil
}
