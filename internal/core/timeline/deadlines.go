package timeline

import (
	"cmp"
	"slices"

	"keiyaku/internal/core/civil"
)

// DeadlineKind says what a day ahead is for.
type DeadlineKind string

// The kinds of deadlines.
const (
	DeadlineEnd         DeadlineKind = "end"          // the contract's last day
	DeadlineRenewal     DeadlineKind = "renewal"      // the first day of the next term
	DeadlineNotice      DeadlineKind = "notice"       // the last day for giving notice before a term ends
	DeadlineTrialEnd    DeadlineKind = "trial_end"    // an item's last day of trial
	DeadlineDiscountEnd DeadlineKind = "discount_end" // a discount's last day
	DeadlineReservation DeadlineKind = "reservation"  // the day on which a reserved change takes effect
	DeadlineGraceEnd    DeadlineKind = "grace_end"    // the last unbilled day after a renewal that wasn't agreed
)

// Deadline is a day ahead that somebody wants to be told of.
type Deadline struct {
	Kind DeadlineKind
	// SubjectID is the item, discount or change that it is about; none for the contract.
	SubjectID ID
	// Subject is the name of the item or discount; empty for the contract.
	Subject string
	On      civil.Date
}

// Deadlines lists what lies on or after a day: of the running term only, since a later term's are told once it runs. Reservations
// are not the timeline's: whoever has the changes adds theirs.
func (t Timeline) Deadlines(today civil.Date) []Deadline {
	if t.EndBy == EndInvalidated || t.StartOn.IsZero() {
		return nil
	}
	var out []Deadline
	add := func(kind DeadlineKind, subject ID, name string, on civil.Date) {
		if !on.Before(today) {
			out = append(out, Deadline{kind, subject, name, on})
		}
	}
	if t.Until != civil.Forever {
		add(DeadlineEnd, "", "", t.Until.AddDays(-1))
	}
	if term, ok := t.TermOn(civil.Max(today, t.StartOn)); ok {
		if term.Until.Before(t.Until) {
			add(DeadlineRenewal, "", "", term.Until)
		}
		if on, agreed := t.Renewals.AtEnd(term.Until).NoticeOn(term.Until); agreed && (term.Until.Before(t.Until) || t.EndBy != EndCancelled) {
			add(DeadlineNotice, "", "", on)
		}
	}
	if !t.GraceFrom.IsZero() && t.Until != civil.Forever && !today.Before(t.GraceFrom) {
		add(DeadlineGraceEnd, "", "", t.Until.AddDays(-1))
	}
	for _, i := range t.Items {
		if !i.TrialUntil.IsZero() && i.Until.After(i.TrialUntil) {
			add(DeadlineTrialEnd, i.ID, i.Name, i.TrialUntil.AddDays(-1))
		}
		for _, own := range i.Terms {
			if !own.Contains(civil.Max(today, i.From)) || i.EndBy == EndReplaced {
				continue
			}
			if own.Until.Before(i.Until) {
				add(DeadlineRenewal, i.ID, i.Name, own.Until)
			}
			if on, agreed := i.Renewals.AtEnd(own.Until).NoticeOn(own.Until); agreed && (own.Until.Before(i.Until) || i.EndBy == EndCompleted) {
				add(DeadlineNotice, i.ID, i.Name, on)
			}
		}
		if i.Until.Before(t.Until) && i.EndBy != EndReplaced && !t.endsWithMain(i) {
			add(DeadlineEnd, i.ID, i.Name, i.Until.AddDays(-1))
		}
	}
	for _, d := range t.Discounts {
		if d.Until != civil.Forever && d.Until.Before(t.Until) && !d.Concession() {
			add(DeadlineDiscountEnd, d.ID, d.Name, d.LastDay())
		}
	}
	slices.SortFunc(out, func(a, b Deadline) int {
		return cmp.Or(a.On.Compare(b.On), cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.SubjectID, b.SubjectID))
	})
	return out
}

// endsWithMain tells an option that ends on its main item's last day: who is told of one needn't be told of the other.
func (t Timeline) endsWithMain(i Item) bool {
	main := t.Item(i.ParentID)
	return main != nil && main.Until == i.Until
}
