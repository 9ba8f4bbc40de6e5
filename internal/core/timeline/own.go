package timeline

import (
	"cmp"
	"slices"

	"keiyaku/internal/core/civil"
)

// OwnKind says what happens to a contract by itself on a day.
type OwnKind string

// What happens by itself.
const (
	OwnStart      OwnKind = "contract_started"
	OwnRenewal    OwnKind = "contract_renewed"
	OwnEnd        OwnKind = "contract_ended"
	OwnTrialEnd   OwnKind = "trial_ended"  // an item's first paid day
	OwnResumption OwnKind = "resumed"      // a suspension that was recorded with its end is over
	OwnGrace      OwnKind = "grace_began"  // the term ended, its renewal wasn't agreed
	OwnItemTerm   OwnKind = "item_renewed" // the next term of an item that has its own
	OwnItemEnd    OwnKind = "item_ended"   // the last day of such a term has passed
)

// OwnEvent is something that happens to a contract by itself, without a change of that day.
type OwnEvent struct {
	Kind   OwnKind
	On     civil.Date
	ItemID ID // none for the contract
}

// OwnEvents lists what happens by itself, as far ahead as the fold was asked for, in order of dates.
func (t Timeline) OwnEvents() []OwnEvent {
	if t.StartOn.IsZero() || t.EndBy == EndInvalidated {
		return nil
	}
	out := []OwnEvent{{OwnStart, t.StartOn, ""}}
	for _, term := range t.Terms {
		if term.Number > 1 && term.ChangeID == "" {
			out = append(out, OwnEvent{OwnRenewal, term.From, ""})
		}
	}
	if !t.GraceFrom.IsZero() {
		out = append(out, OwnEvent{OwnGrace, t.GraceFrom, ""})
	}
	if t.Until != civil.Forever {
		out = append(out, OwnEvent{OwnEnd, t.Until, ""})
	}
	for _, s := range t.Suspensions {
		if s.EndsItself && s.Until.Before(t.Until) {
			out = append(out, OwnEvent{OwnResumption, s.Until, s.ContractItemID})
		}
	}
	for _, i := range t.Items {
		if !i.TrialUntil.IsZero() && i.Contains(i.TrialUntil) {
			out = append(out, OwnEvent{OwnTrialEnd, i.TrialUntil, i.ID})
		}
		for n, own := range i.Terms {
			if n > 0 && own.From.Before(i.Until) {
				out = append(out, OwnEvent{OwnItemTerm, own.From, i.ID})
			}
		}
		if i.EndBy == EndCompleted && i.Until.Before(t.Until) {
			out = append(out, OwnEvent{OwnItemEnd, i.Until, i.ID})
		}
	}
	slices.SortStableFunc(out, func(a, b OwnEvent) int { return cmp.Or(a.On.Compare(b.On), cmp.Compare(a.Kind, b.Kind)) })
	return out
}

// NextOwnDay is the first day after a day on which something happens by itself, Forever where nothing does. The ends of terms count
// also beyond where the fold has played.
func (t Timeline) NextOwnDay(after civil.Date) civil.Date {
	next := civil.Forever
	see := func(d civil.Date) {
		if d.After(after) {
			next = civil.Min(next, d)
		}
	}
	for _, own := range t.OwnEvents() {
		see(own.On)
	}
	for _, term := range t.Terms {
		see(term.Until)
	}
	for _, i := range t.Items {
		for _, own := range i.Terms {
			see(own.Until)
		}
	}
	return next
}

// VersionOn is the number of the version that an item has on a day of its life; 0 on other days.
func (i Item) VersionOn(d civil.Date) int {
	version := 0
	if c := i.nearest(d); c != nil && i.Contains(d) {
		for _, s := range c.Steps {
			if !s.On.After(d) {
				version = s.Terms.Version
			}
		}
	}
	return version
}

// VersionsOn gives the version that each item has on a day, by contract item: what a renewal of that day took.
func (t Timeline) VersionsOn(d civil.Date) map[ID]ID {
	out := map[ID]ID{}
	for _, i := range t.Items {
		if c := i.nearest(d); c != nil && i.Contains(d) {
			for _, s := range c.Steps {
				if !s.On.After(d) {
					out[i.ID] = s.Terms.VersionID
				}
			}
		}
	}
	return out
}
