package timeline

import (
	"fmt"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
)

// beginTrial gives an item its trial: counted from its first day, or from where the contract's start was before it alone was
// moved.
func (f *folder) beginTrial(item *Item, t *Trial) {
	if t == nil {
		return
	}
	from := item.From
	if item.From == f.StartOn {
		from = f.countFrom
	}
	until := civil.AnchorOn(from).Boundary(1, t.Months).AddDays(t.Days)
	if until.After(item.From) {
		item.TrialUntil, item.TrialShare = until, t.Share
	}
}

// paidFrom is the item's first paid day: the day after its trial.
func (i Item) paidFrom() civil.Date { return civil.Max(i.From, i.TrialUntil) }

// StandsStill tells that nobody knows when the last term ends: in a suspension that lengthens it and has no end yet.
func (t Timeline) StandsStill() bool {
	for _, s := range t.Suspensions {
		if s.Extend && s.Until == civil.Forever {
			return true
		}
	}
	return false
}

// resting gives the suspension of an item, or without one of the contract, that lies on a day: also one that began with what the item
// took the place of.
func (f *folder) resting(item ID, on civil.Date) *Suspension {
	for i := range f.Suspensions {
		if s := &f.Suspensions[i]; s.Contains(on) && f.goesOnFrom(item, s.ContractItemID) {
			return s
		}
	}
	return nil
}

func (f *folder) suspend(op Suspend) error {
	on := f.change.EffectiveOn
	if op.ContractItemID != "" {
		if _, err := f.active(op.ContractItemID); err != nil {
			return err
		}
	}
	if s := f.resting(op.ContractItemID, on); s != nil {
		return fmt.Errorf("it is suspended already, since %s", s.From)
	}
	if op.Extend {
		if err := f.inTerm(); err != nil {
			return err
		}
	}
	s := Suspension{Range: civil.Range{From: on, Until: civil.Forever}, ContractItemID: op.ContractItemID, Share: op.Share, Policy: op.Policy, ResumePolicy: op.ResumePolicy, Extend: op.Extend}
	if !op.Until.IsZero() {
		s.Until, s.EndsItself = op.Until, true
	}
	if s.Empty() {
		return fmt.Errorf("the suspension would be over on %s, before it begins", op.Until)
	}
	f.Suspensions = append(f.Suspensions, s)
	if s.Until != civil.Forever {
		f.lengthen(s, s.Days())
	}
	f.effect(Effect{ItemID: op.ContractItemID, Attribute: "state", Before: "active", After: "suspended"})
	return nil
}

// resume ends a suspension; one with an end gives back the days by which it had lengthened the term too much.
func (f *folder) resume(op Resume) error {
	on := f.change.EffectiveOn
	s := f.resting(op.ContractItemID, on)
	if s == nil {
		return fmt.Errorf("it isn't suspended on %s", on)
	}
	had := 0
	if s.Until != civil.Forever {
		had = s.Days()
	}
	s.Until, s.EndsItself = on, false
	if op.Policy != "" {
		s.ResumePolicy = op.Policy
	}
	f.lengthen(*s, s.Days()-had)
	f.effect(Effect{ItemID: op.ContractItemID, Attribute: "state", Before: "suspended", After: "active"})
	return nil
}

// lengthen moves the end of the running term by the days that a suspension added to it.
func (f *folder) lengthen(s Suspension, days int) {
	if !s.Extend || s.Agreed || len(f.Terms) == 0 || days == 0 {
		return
	}
	last := &f.Terms[len(f.Terms)-1]
	if last.Until == civil.Forever {
		return
	}
	was := last.LastDay()
	last.Until = last.Until.AddDays(days)
	f.countFrom, f.months = last.Until, 0
	f.effect(Effect{Attribute: "term", Before: was.String(), After: last.LastDay().String()})
}

// hangShares says on every charge on which days only a share of its price is billed.
func (f *folder) hangShares() {
	for i := range f.Items {
		item := &f.Items[i]
		for _, s := range f.Suspensions {
			if rest := s.Intersect(item.Range); !rest.Empty() && (s.ContractItemID == "" || f.under(*item, s.ContractItemID)) {
				item.Rests = append(item.Rests, rest)
			}
		}
		for j := range item.Charges {
			c := &item.Charges[j]
			if c.Kind != Recurring {
				continue
			}
			if !item.TrialUntil.IsZero() {
				c.share(Share{Range: civil.Range{From: item.From, Until: item.TrialUntil}, Reason: ShareTrial, Of: f.trialShare(*item)})
			}
			for _, s := range f.Suspensions {
				if s.ContractItemID == "" || f.under(*item, s.ContractItemID) {
					c.share(Share{Range: s.Range, Reason: ShareSuspended, Of: s.Share, FromPolicy: s.Policy, UntilPolicy: s.ResumePolicy})
				}
			}
			if !f.GraceFrom.IsZero() {
				c.share(Share{Range: civil.Range{From: f.GraceFrom, Until: f.graceUntil}, Reason: ShareGrace})
			}
		}
	}
}

// trialShare is the part of the price that an item's trial bills: nothing where it, or what took its place, was cancelled in the
// trial.
func (f *folder) trialShare(item Item) money.Amount {
	last := item
	for _, next := range f.Items { // what replaces an item comes after it
		if next.ReplacesID == last.ID {
			last = next
		}
	}
	if last.EndBy == EndCancelled && !last.Until.After(item.TrialUntil) {
		return money.Int(0)
	}
	return item.TrialShare
}

// share adds days to a charge's shares, if it is there on any of them. They stay whole: what bites from the next period on is judged
// by where they really begin and end.
func (c *Charge) share(s Share) {
	if !s.Intersect(c.Range).Empty() {
		c.Shares = append(c.Shares, s)
	}
}

// under tells whether an item goes on from the item with that id, or is an option of one that does.
func (f *folder) under(item Item, id ID) bool {
	return f.goesOnFrom(item.ID, id) || item.ParentID != "" && f.goesOnFrom(item.ParentID, id)
}

// goesOnFrom tells whether an item is another, or took its place by plan changes.
func (f *folder) goesOnFrom(item, id ID) bool {
	for item != id {
		it := f.Item(item)
		if it == nil || it.ReplacesID == "" {
			return false
		}
		item = it.ReplacesID
	}
	return true
}
