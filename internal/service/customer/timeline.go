package customer

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"keiyaku/db"
	"keiyaku/internal/core/civil"
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
	// AsOf leaves out what is effective later, KnownAt what was recorded later.
	AsOf       civil.Date
	KnownAt    time.Time
	ContractID store.ID
}

// TimelinePlace is where an entry is in its timeline: by effective date, then by the order of recording.
type TimelinePlace struct {
	EffectiveOn civil.Date
	ID          store.ID
}

// Timeline reads the one ordered record of a customer, across all its contracts, after a place.
func (s *Service) Timeline(ctx context.Context, tenant, customerID store.ID, f TimelineFilter, after TimelinePlace, limit int) ([]Entry, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]Entry, error) {
		if _, err := get(ctx, tx, customerID); err != nil {
			return nil, err
		}
		if f.AsOf.IsZero() {
			f.AsOf = civil.Forever
		}
		if f.KnownAt.IsZero() {
			f.KnownAt = endOfTime
		}
		rows, err := tx.ListTimeline(ctx, db.ListTimelineParams{
			TenantID: tenant, CustomerID: customerID, AfterOn: after.EffectiveOn, AfterID: after.ID, UntilOn: f.AsOf, KnownAt: f.KnownAt,
			ContractID: f.ContractID, PageLimit: limit,
		})
		if err != nil {
			return nil, err
		}
		entries := make([]Entry, len(rows))
		for i, r := range rows {
			entries[i].ListTimelineRow = r
			if err := json.Unmarshal(r.Differences, &entries[i].Effects); err != nil {
				return nil, fmt.Errorf("reading what timeline entry %s moved: %w", r.ID, err)
			}
		}
		return entries, nil
	})
}
