package store

import (
	"context"
	"encoding/json"
	"time"

	"keiyaku/db"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/pricing"
	"keiyaku/internal/core/timeline"
)

// SegmentRows gives the stored form of a planned timeline: the segments of every charge, cut at the end of the running term
// where an automatic renewal carries them on, so that what rests on an unmade renewal is marked planned.
func SegmentRows(t timeline.Timeline, through civil.Date) []db.Segment {
	var out []db.Segment
	termEnd := carriedOn(t, through)
	for _, item := range t.Items {
		for _, c := range item.Charges {
			for _, s := range c.Segments() {
				for _, part := range []civil.Range{{From: s.From, Until: civil.Min(s.Until, termEnd)}, {From: civil.Max(s.From, termEnd), Until: s.Until}} {
					if part.Empty() {
						continue
					}
					discounts := s.Discounts
					if discounts == nil {
						discounts = []timeline.Discount{}
					}
					out = append(out, db.Segment{
						ContractItemID: item.ID, ChargeID: c.ID, ChargeCode: c.Code, ChargeKind: string(c.Kind), ItemID: item.ItemID, EffectiveFrom: part.From,
						EffectiveUntil: part.Until, Planned: s.Planned || !part.From.Before(termEnd), VersionID: s.Terms.VersionID, Version: s.Terms.Version,
						Name: s.Terms.Name, Model: string(s.Terms.Model), ListPrice: s.Terms.ListPrice, NegotiatedPrice: s.Terms.NegotiatedPrice, Scheme: SchemeRow(s.Terms.Scheme), Quantity: s.Terms.Quantity,
						Currency: string(t.Currency), CycleMonths: s.Terms.CycleMonths, Anchor: s.Terms.Anchor.String(), Timing: string(s.Terms.Timing),
						StartRate: string(s.Terms.StartRate), EndRate: string(s.Terms.EndRate), ChangePolicy: string(s.Terms.ChangePolicy),
						Rounding: string(s.Terms.Rounding), Scale: s.Terms.Scale, TaxCategory: s.Terms.TaxCategory, Discounts: marshal(discounts),
						DayCount: string(s.Terms.DayCount), BegunMonth: string(s.Terms.BegunMonth), BillingOffsetMonths: s.Terms.OffsetMonths, BillingDay: s.Terms.BillingDay.String(),
						BillAllAtOnce: s.Terms.AllAtOnce, DayOfSupply: string(s.Terms.Supply), TaxIncluded: s.Terms.TaxIncluded,
						UsageUnitID: s.Terms.UsageUnit, Aggregation: string(s.Terms.Aggregation), UsageRating: string(s.Terms.UsageRating),
						State: segmentState(s), Share: s.Share,
					})
				}
			}
		}
	}
	return out
}

// carriedOn is the day from which a contract goes on by a renewal, or in a grace, that hasn't come yet; Forever where none is foreseen.
func carriedOn(t timeline.Timeline, through civil.Date) civil.Date {
	if term, ok := t.TermOn(civil.Max(through, t.StartOn)); ok && !t.StandsStill() {
		return term.Until
	}
	return civil.Forever
}

// segmentState says what a segment's days are.
func segmentState(s timeline.Segment) string {
	switch s.Reason {
	case timeline.ShareTrial:
		return string(timeline.InTrial)
	case timeline.ShareSuspended:
		return string(timeline.Suspended)
	}
	return string(timeline.Active)
}

// SegmentContent is a segment without what says which row it is, to compare what two rows say.
func SegmentContent(s db.Segment) string {
	s.TenantID, s.ID, s.ContractID, s.RecordedFrom, s.RecordedUntil = "", "", "", time.Time{}, time.Time{}
	for _, column := range []*json.RawMessage{&s.Discounts, &s.Scheme} {
		var content any // jsonb comes back with its own spaces and order
		if err := json.Unmarshal(*column, &content); err == nil {
			*column = marshal(content)
		}
	}
	return string(marshal(s))
}

// SchemeRow is a scheme as a column keeps it; NULL for none.
func SchemeRow(s *pricing.Scheme) json.RawMessage {
	if s == nil {
		return nil
	}
	return marshal(s)
}

// SchemeOf reads a scheme from its column.
func SchemeOf(column json.RawMessage) (*pricing.Scheme, error) {
	if len(column) == 0 || string(column) == "null" {
		return nil, nil
	}
	var s pricing.Scheme
	return &s, unmarshal(column, &s)
}

// SegmentsNow reads what is believed now of a contract.
func (tx *Tx) SegmentsNow(ctx context.Context, contract ID) ([]db.Segment, error) {
	rows, err := tx.ListSegmentsNow(ctx, db.ListSegmentsNowParams{TenantID: tx.Tenant.ID, ContractID: contract})
	if err != nil {
		return nil, err
	}
	out := make([]db.Segment, len(rows))
	for i, r := range rows {
		out[i] = db.Segment{
			TenantID: r.TenantID, ID: r.ID, ContractID: r.ContractID, ContractItemID: r.ContractItemID, ChargeID: r.ChargeID, ChargeCode: r.ChargeCode,
			ChargeKind: r.ChargeKind, ItemID: r.ItemID, EffectiveFrom: r.EffectiveFrom, EffectiveUntil: r.EffectiveUntil, RecordedFrom: r.RecordedFrom, Planned: r.Planned,
			VersionID: r.VersionID, Version: r.Version, Name: r.Name, Model: r.Model, ListPrice: r.ListPrice, NegotiatedPrice: r.NegotiatedPrice, Scheme: r.Scheme, Quantity: r.Quantity,
			Currency: r.Currency, CycleMonths: r.CycleMonths, Anchor: r.Anchor, Timing: r.Timing, StartRate: r.StartRate, EndRate: r.EndRate,
			ChangePolicy: r.ChangePolicy, Rounding: r.Rounding, Scale: r.Scale, TaxCategory: r.TaxCategory, Discounts: r.Discounts,
			DayCount: r.DayCount, BegunMonth: r.BegunMonth, BillingOffsetMonths: r.BillingOffsetMonths, BillingDay: r.BillingDay,
			BillAllAtOnce: r.BillAllAtOnce, DayOfSupply: r.DayOfSupply, TaxIncluded: r.TaxIncluded,
			UsageUnitID: r.UsageUnitID, Aggregation: r.Aggregation, UsageRating: r.UsageRating,
			State: r.State, Share: r.Share,
		}
	}
	return out, nil
}

// saveSegments writes the difference between the stored fold and a new one: what no longer holds is ended in recorded time,
// what is new begins there, and what both say is left alone.
func (tx *Tx) saveSegments(ctx context.Context, contract ID, t timeline.Timeline, through civil.Date, at time.Time) error {
	stored, err := tx.SegmentsNow(ctx, contract)
	if err != nil {
		return err
	}
	had := map[string]ID{}
	for _, s := range stored {
		had[SegmentContent(s)] = s.ID
	}
	var added []db.Segment
	for _, s := range SegmentRows(t, through) {
		content := SegmentContent(s)
		if _, ok := had[content]; ok {
			delete(had, content)
			continue
		}
		s.TenantID, s.ID, s.ContractID, s.RecordedFrom = tx.Tenant.ID, NewID(), contract, at
		added = append(added, s)
	}
	var ended []ID
	for _, id := range had {
		ended = append(ended, id)
	}
	if len(ended) > 0 {
		if err := tx.EndSegments(ctx, db.EndSegmentsParams{TenantID: tx.Tenant.ID, ContractID: contract, Ids: ended, RecordedUntil: at}); err != nil {
			return err
		}
	}
	if len(added) == 0 {
		return nil
	}
	return tx.CreateSegments(ctx, marshal(added))
}
