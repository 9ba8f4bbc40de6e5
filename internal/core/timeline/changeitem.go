package timeline

import (
	"fmt"
	"slices"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
)

// changeItem moves an item to another version of itself, or puts another item in its place.
func (f *folder) changeItem(op ChangeItem) error {
	item, err := f.active(op.ContractItemID)
	if err != nil {
		return err
	}
	if item.Kind != op.To.Kind {
		return fmt.Errorf("%s is a %s item and can't become %s, a %s item", item.Code, item.Kind, op.To.Code, op.To.Kind)
	}
	op.To.Quantity = item.quantity()
	for _, c := range item.Charges {
		op.To.BillingStartsOn = civil.Max(op.To.BillingStartsOn, c.BillingStartsOn)
	}
	if op.To.ItemID == item.ItemID {
		return f.changeVersion(item, op)
	}
	return f.replace(item, op)
}

// changeVersion gives the charges with the same code the new version's rules; what the contract negotiated stays. A code
// that is gone ends, a new one begins. A new cycle cuts the grid on the date, or with the policy next_period at the boundary.
func (f *folder) changeVersion(item *Item, op ChangeItem) error {
	on := f.change.EffectiveOn
	if op.Policy == ByRates {
		return fmt.Errorf("by_rates ends one charge and starts another: it is for a change to another item")
	}
	specs := map[string]ChargeSpec{}
	for _, s := range op.To.Charges {
		specs[s.Code] = s
	}
	for i := range item.Charges {
		c := &item.Charges[i]
		if !c.goesOn() {
			continue
		}
		spec, ok := specs[c.Code]
		if !ok || spec.Kind != c.Kind {
			c.Until = civil.Max(on, c.From)
			continue
		}
		delete(specs, c.Code)
		from := c.LastTerms()
		if err := keepNegotiated(&spec, *c); err != nil {
			return err
		}
		c.uplifted = c.uplifted && spec.NegotiatedPrice != nil
		if op.KeepOwn {
			spec = c.own.kept(spec, from)
		}
		c.own = c.own.and(spec.Own)
		if spec.CycleMonths == from.CycleMonths {
			f.step(item, c, termsOf(spec, op.To, from.Anchor), op.Policy)
			continue
		}
		cut := civil.Max(on, c.From)
		if op.Policy == NextPeriod {
			cut = from.Anchor.NextBoundary(from.CycleMonths, cut)
		}
		f.cutGrid(item, c, cut, op.Policy, func(t Terms) Terms {
			to := termsOf(spec, op.To, gridFrom(t, cut))
			to.Quantity = t.Quantity
			return to
		})
	}
	for _, s := range op.To.Charges {
		if _, left := specs[s.Code]; left && (s.Kind != OneTime || op.BillOneTime) {
			item.Charges = append(item.Charges, f.newCharge(s, op.To, item.Anchor, on))
		}
	}
	item.Name = op.To.Name
	return nil
}

// keepNegotiated lets a negotiated price stay, unless another was named. It is a price for a cycle: for another cycle it would
// say something that nobody agreed. A list price that a renewal raised was not negotiated, and tiers take no one price.
func keepNegotiated(spec *ChargeSpec, c Charge) error {
	from := c.LastTerms()
	if spec.NegotiatedPrice != nil || from.NegotiatedPrice == nil || c.uplifted || spec.Model.Tiered() {
		return nil
	}
	if spec.CycleMonths != from.CycleMonths {
		return fmt.Errorf("charge %s has a negotiated price of %s for %d months and would get a cycle of %d: name its price or its cycle", spec.Code, from.NegotiatedPrice, from.CycleMonths, spec.CycleMonths)
	}
	spec.NegotiatedPrice = from.NegotiatedPrice
	return nil
}

// gridFrom is the anchor of a new grid that begins on a day. Off the old grid it is the day; on it the anchor's own day stays,
// so that a clamped boundary (28 February of an anchor on the 31st) moves nothing for good.
func gridFrom(old Terms, on civil.Date) civil.Anchor {
	if on != old.Anchor.NextBoundary(1, on) {
		return civil.AnchorOn(on)
	}
	_, _, day := on.YMD()
	return civil.AnchorDay(on, max(day, old.Anchor.Day))
}

// cutGrid gives a charge terms with a new grid, at once where the cut is on the change's date, else when its day comes.
func (f *folder) cutGrid(item *Item, c *Charge, cut civil.Date, policy Policy, to func(Terms) Terms) {
	if cut == f.change.EffectiveOn {
		f.step(item, c, to(c.LastTerms()), policy)
		return
	}
	asked := f.change
	asked.EffectiveOn, asked.Operations = cut, asked.Operations[f.op:f.op+1]
	f.pending = append(f.pending, pending{cut, item.ID, c.ID, to, policy, asked})
}

// replace ends an item and begins another in its place. Charges with the same cycle that have the same code, or are each
// the only recurring charge of their item, form a chain: rated as one, on the same grid. The others end and begin by their
// own rates; with the policy next_period the old one is billed to its boundary and the new one from there.
func (f *folder) replace(old *Item, op ChangeItem) error {
	on := f.change.EffectiveOn
	pairs, apart, err := pair(*old, op)
	if err != nil {
		return err
	}
	r := replacement{op: op, pairs: pairs, boundary: on, grid: old.Anchor}
	if len(r.pairs) == 0 && !apart {
		r.grid = op.To.Anchor
		if r.grid.IsZero() {
			r.grid = civil.AnchorOn(on)
		}
	}
	r.keepsGrid = apart && op.To.Anchor.IsZero()
	r.next = Item{
		ID: op.To.ID, ItemID: op.To.ItemID, Code: op.To.Code, Name: op.To.Name, Kind: op.To.Kind, ParentID: old.ParentID, ReplacesID: old.ID,
		Range: civil.Range{From: on, Until: civil.Forever}, AddedBy: f.change.ID,
		// The trial and a term of its own go on.
		TrialUntil: old.TrialUntil, TrialShare: old.TrialShare, Term: old.Term, Terms: old.Terms, Renewals: old.Renewals, termFrom: old.termFrom, termMonths: old.termMonths,
	}
	if err := f.endOld(old, &r); err != nil {
		return err
	}
	if err := f.beginRest(*old, &r); err != nil {
		return err
	}
	r.next.Anchor = r.grid
	f.takePlace(old, r.next)
	return nil
}

// replacement is an item on its way into another's place.
type replacement struct {
	op    ChangeItem
	pairs map[ID]ChargeSpec // what each old charge's chain goes on with
	next  Item
	// boundary is the day from which the new charges outside a chain are billed, grid where their periods are fixed.
	boundary civil.Date
	grid     civil.Anchor
	// keepsGrid tells that charges which could have gone on are billed as two, on the periods that there were.
	keepsGrid bool
	// unpaired is the first old charge without a chain: what the new ones stand in for, so that its credit and they are billed
	// together.
	unpaired *Charge
}

// endOld ends the old item's charges: a paired one goes on with the new item's, the others end on the day, or with
// next_period at their boundary.
func (f *folder) endOld(old *Item, r *replacement) error {
	for i := range old.Charges {
		c := &old.Charges[i]
		if c.Kind == OneTime && f.change.EffectiveOn.Before(old.paidFrom()) { // replaced in its trial it pays nothing
			c.Until = c.From
		}
		if !c.goesOn() {
			continue
		}
		c.Until = civil.Max(f.change.EffectiveOn, c.From) // one that still waits for its boundary never begins, and hands that day on
		r.boundary = civil.Max(r.boundary, c.Until)
		if spec, ok := r.pairs[c.ID]; ok {
			c.Continued = true
			if r.op.KeepNegotiated {
				if err := keepNegotiated(&spec, *c); err != nil {
					return err
				}
			}
			r.next.Charges = append(r.next.Charges, f.continued(*c, spec, r.op))
			continue
		}
		t := c.LastTerms()
		if p := r.op.Policy; len(r.pairs) == 0 && p != "" && p != NextPeriod && p != ByRates {
			return fmt.Errorf("nothing of %s goes on where %s of %s ends: it is billed by its end rate (by_rates) or to its next boundary (next_period), not by %s", r.op.To.Code, c.Code, old.Code, p)
		}
		if r.op.Policy == NextPeriod {
			c.Until = t.Anchor.NextBoundary(t.CycleMonths, c.Until)
			if u := r.unpaired; u != nil && u.Until != c.Until {
				return fmt.Errorf("%s and %s are billed to different days, %s and %s: next_period can't say from which one %s begins", u.Code, c.Code, u.LastDay(), c.LastDay(), r.op.To.Code)
			}
			r.boundary = civil.Max(r.boundary, c.Until)
		}
		if r.unpaired == nil {
			r.unpaired = c
			if len(r.pairs) == 0 && r.op.To.Anchor.IsZero() && !r.keepsGrid {
				r.grid = gridFrom(t, c.Until)
			}
		}
	}
	return nil
}

// beginRest begins the new item's charges that no chain goes on with.
func (f *folder) beginRest(old Item, r *replacement) error {
	for _, s := range r.op.To.Charges {
		if chargeOf(r.next, s.Code) != nil || s.Kind == OneTime && !r.op.BillOneTime {
			continue
		}
		from := f.change.EffectiveOn
		if s.Kind != OneTime {
			from = r.boundary
		}
		if was := chargeOf(old, s.Code); r.op.KeepNegotiated && was != nil && s.Kind == was.Kind {
			if err := keepNegotiated(&s, *was); err != nil {
				return err
			}
		}
		c := f.newCharge(s, r.op.To, r.grid, from)
		if r.unpaired != nil && s.Kind != OneTime {
			c.Replaces = r.unpaired.ID
		}
		r.next.Charges = append(r.next.Charges, c)
	}
	return nil
}

// takePlace ends the old item and puts the next one in its place, with the options that go on beside it.
func (f *folder) takePlace(old *Item, next Item) {
	on := f.change.EffectiveOn
	old.Until, old.EndBy, old.EndedBy = on, EndReplaced, f.change.ID
	oldID, oldName := old.ID, old.Name
	f.Items = append(f.Items, next) // old points into the former array from here on
	for i := range f.Items {
		if f.Items[i].ParentID == oldID && f.Items[i].Until.After(on) {
			f.Items[i].ParentID = next.ID
		}
	}
	f.effect(Effect{ItemID: next.ID, Attribute: "item", Before: oldName, After: next.Name})
	for _, c := range next.Charges {
		if c.Chain != c.ID {
			f.effect(Effect{ItemID: next.ID, Charge: c.Code, Attribute: "price", Before: f.lastPrice(oldID, c.Chain), After: c.Steps[0].Terms.Price().String()})
		}
	}
}

func (f *folder) lastPrice(item, chain ID) string {
	var last money.Amount
	for _, c := range f.Item(item).Charges {
		if c.Chain == chain {
			last = c.LastTerms().Price()
		}
	}
	return last.String()
}

// continued begins the charge that goes on with a chain: the same anchor and grid, the new item's price and rules.
func (f *folder) continued(old Charge, spec ChargeSpec, op ChangeItem) Charge {
	c := f.newCharge(spec, op.To, old.LastTerms().Anchor, old.Until)
	c.Chain = old.Chain
	c.Steps[0].Policy = op.Policy
	if op.Policy == "" {
		c.Steps[0].Policy = spec.ChangePolicy
	}
	return c
}

// pair finds the charges of a chain: those that the change names, by code, else the only recurring charge of each item, and metered
// ones by what they measure; always of the same cycle. With by_rates there are none, and apart tells that there could have been.
func pair(old Item, op ChangeItem) (pairs map[ID]ChargeSpec, apart bool, err error) {
	pairs = map[ID]ChargeSpec{}
	var olds []Charge
	news := map[string]ChargeSpec{}
	var only ChargeSpec
	for _, c := range old.Charges {
		switch s := sameUnit(c, op.To.Charges); {
		case !c.goesOn():
		case c.Kind == Recurring:
			olds = append(olds, c)
		case s != nil && s.CycleMonths == c.LastTerms().CycleMonths:
			pairs[c.ID] = *s
		}
	}
	for _, s := range op.To.Charges {
		if s.Kind == Recurring {
			news[s.Code], only = s, s
		}
	}
	named, taken := map[string]string{}, map[string]bool{}
	for from, to := range op.Pairs {
		i := slices.IndexFunc(olds, func(c Charge) bool { return c.Code == from })
		s, ok := news[to]
		switch {
		case i < 0:
			return nil, false, fmt.Errorf("%s has no recurring charge %q that could go on", old.Code, from)
		case !ok:
			return nil, false, fmt.Errorf("%s has no recurring charge %q to go on with", op.To.Code, to)
		case taken[to]:
			return nil, false, fmt.Errorf("charge %s of %s can go on with one charge only", to, op.To.Code)
		case s.CycleMonths != olds[i].LastTerms().CycleMonths:
			return nil, false, fmt.Errorf("%s has a cycle of %d months and %s one of %d: one can't go on with the other", from, olds[i].LastTerms().CycleMonths, to, s.CycleMonths)
		}
		named[from], taken[to] = to, true
	}
	for _, c := range olds {
		s, ok := news[c.Code]
		if ok && taken[c.Code] {
			ok = false
		}
		if to, isNamed := named[c.Code]; isNamed {
			s, ok = news[to], true
		} else if !ok && len(olds) == 1 && len(news) == 1 {
			s, ok = only, true
		}
		if ok && s.CycleMonths == c.LastTerms().CycleMonths {
			policy := op.Policy
			if policy == "" {
				policy = s.ChangePolicy
			}
			if policy == ByRates {
				apart = true
				continue
			}
			pairs[c.ID] = s
		}
	}
	return pairs, apart, nil
}

// sameUnit gives the metered charge that goes on where one ends: the one that measures the same.
func sameUnit(c Charge, specs []ChargeSpec) *ChargeSpec {
	for i, s := range specs {
		if c.Kind == Metered && s.Kind == Metered && s.UsageUnit == c.LastTerms().UsageUnit {
			return &specs[i]
		}
	}
	return nil
}

func chargeOf(item Item, code string) *Charge {
	for i := range item.Charges {
		if item.Charges[i].Code == code && item.Charges[i].Kind != OneTime {
			return &item.Charges[i]
		}
	}
	return nil
}

// customize changes what the contract agreed about charges. A new cycle or anchor waits for the next boundary, with all
// else that was asked for with it (its price is the price of the new cycle), unless asked for on the date.
func (f *folder) customize(op CustomizeItem) error {
	item, err := f.active(op.ContractItemID)
	if err != nil {
		return err
	}
	on := f.change.EffectiveOn
	touched := 0
	for i := range f.Items {
		it := &f.Items[i]
		// Options use their main item's anchor, so a new anchor is theirs too.
		follows := !op.Anchor.IsZero() && op.ChargeCode == "" && it.ParentID == item.ID
		if it.ID != item.ID && !follows {
			continue
		}
		mine := op
		if follows {
			mine = CustomizeItem{ContractItemID: it.ID, Anchor: op.Anchor, OnDate: op.OnDate, Policy: op.Policy}
		}
		for j := range it.Charges {
			c := &it.Charges[j]
			if !c.goesOn() || op.ChargeCode != "" && c.Code != op.ChargeCode {
				continue
			}
			touched++
			terms := c.LastTerms()
			if terms.Model.Tiered() && mine.NegotiatedPrice != nil {
				return fmt.Errorf("charge %s of %s has its prices in tiers: they can't be negotiated as one", c.Code, it.Code)
			}
			from := on
			if mine.CycleMonths != 0 || !mine.Anchor.IsZero() {
				from = civil.Max(on, c.From)
				if !mine.OnDate {
					from = terms.Anchor.NextBoundary(terms.CycleMonths, from)
				}
			}
			if mine.NegotiatedPrice != nil || mine.BackToList {
				c.uplifted = false
			}
			c.own = c.own.and(mine.Agreed.own()).and(Own{Timing: mine.Timing != "", Rounding: mine.Rounding != "", Name: mine.Name != ""})
			f.cutGrid(it, c, from, mine.Policy, func(t Terms) Terms { return customized(t, mine, from) })
		}
		if !mine.Anchor.IsZero() && op.ChargeCode == "" {
			it.Anchor = mine.Anchor
		}
	}
	if touched == 0 {
		return fmt.Errorf("contract item %s (%s) has no recurring charge %q on %s", item.ID, item.Code, op.ChargeCode, on)
	}
	return nil
}

func customized(t Terms, op CustomizeItem, on civil.Date) Terms {
	if op.NegotiatedPrice != nil {
		t.NegotiatedPrice = op.NegotiatedPrice
	}
	if op.BackToList {
		t.NegotiatedPrice = nil
	}
	if op.CycleMonths != 0 && op.CycleMonths != t.CycleMonths {
		t.CycleMonths, t.Anchor = op.CycleMonths, gridFrom(t, on)
	}
	if !op.Anchor.IsZero() {
		t.Anchor = op.Anchor
	}
	if op.Timing != "" {
		t.Timing = op.Timing
	}
	if op.Rounding != "" {
		t.Rounding = op.Rounding
	}
	if op.Name != "" {
		t.Name = op.Name
	}
	return op.Agreed.terms(t)
}

// applyPending gives charges their new grid on its boundary, if they are still there.
func (f *folder) applyPending(on civil.Date) {
	rest := f.pending[:0:0]
	for _, p := range f.pending {
		if p.on != on {
			rest = append(rest, p)
			continue
		}
		item := f.Item(p.item)
		f.change, f.op = p.change, 0
		for i := range item.Charges {
			if c := &item.Charges[i]; c.ID == p.charge && c.Until == civil.Forever {
				f.step(item, c, p.to(c.LastTerms()), p.policy)
			}
		}
	}
	f.pending = rest
}
