package timeline

import (
	"fmt"

	"keiyaku/internal/core/civil"
)

// ItemsOn are the contract items that are there on a day: those of a catalogue item and of a version of it, where they are named (none and 0 for any).
func (t Timeline) ItemsOn(d civil.Date, item ID, version int) []Item {
	var out []Item
	for _, i := range t.Items {
		if !i.Contains(d) || item != "" && i.ItemID != item || version != 0 && i.VersionOn(d) != version {
			continue
		}
		out = append(out, i)
	}
	return out
}

// NextTerm is the first day of the term after the running one, of the contract or of an item with its own; none where there is none.
func (t Timeline) NextTerm(item ID, today civil.Date) civil.Date {
	if i := t.Item(item); i != nil {
		for _, own := range i.Terms {
			if own.Contains(civil.Max(today, i.From)) {
				return own.Until
			}
		}
	}
	if term, ok := t.TermOn(civil.Max(today, t.StartOn)); ok && item == "" {
		return term.Until
	}
	return civil.Date{}
}

// NextTermOf is the first day of the term after the running one, of contract items; of the contract where there are none. They have to have one day, since a change
// takes effect on one, and the contract has to go on then: else the error says why not.
func (t Timeline) NextTermOf(items []Item, today civil.Date) (civil.Date, error) {
	var on civil.Date
	for n, i := range items {
		id := ID("")
		if i.Term != nil {
			id = i.ID
		}
		next := t.NextTerm(id, today)
		if n > 0 && next != on {
			return civil.Date{}, fmt.Errorf("its items renew on different days, %s on %s: select by item", i.Code, next)
		}
		on = next
	}
	if len(items) == 0 {
		on = t.NextTerm("", today)
	}
	if on.IsZero() || !on.Before(t.Until) {
		return civil.Date{}, fmt.Errorf("the contract doesn't renew: it has no next term")
	}
	return on, nil
}
