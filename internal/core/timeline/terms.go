package timeline

import (
	"cmp"
	"fmt"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
)

// termEnd is the day on which the running term is over and its rule decides; Forever where there is none, and while a suspension
// that lengthens the term goes on without an end.
func (f *folder) termEnd() civil.Date {
	if len(f.Terms) == 0 || f.ended() || f.StandsStill() {
		return civil.Forever
	}
	if !f.GraceFrom.IsZero() && f.graceUntil != civil.Forever {
		return f.graceUntil
	}
	return f.Terms[len(f.Terms)-1].Until
}

// itemTermEnd is the first item whose own term ends next, and when; nil where none does.
func (f *folder) itemTermEnd() (item *Item, on civil.Date) {
	on = civil.Forever
	for i := range f.Items {
		it := &f.Items[i]
		if it.Until == civil.Forever && it.termUntil().Before(on) {
			item, on = it, it.termUntil()
		}
	}
	return item, on
}

// ownEvent does the next thing that happens by itself, if it comes before a day (or on it, where that is let in): a new grid at
// its boundary, the end of an item's own term, the end of the contract's.
func (f *folder) ownEvent(before func(civil.Date) bool) bool {
	end, grid := f.termEnd(), f.nextPending()
	item, itemEnd := f.itemTermEnd()
	switch next := civil.Min(grid, civil.Min(itemEnd, end)); {
	case next == civil.Forever || !before(next):
		return false
	case grid == next:
		f.applyPending(grid)
	case itemEnd == next:
		f.endItemTerm(item, itemEnd)
	default:
		f.endTerm(end)
	}
	return true
}

// advance does what happens by itself before a change of that date and class. What falls on the date itself is decided after
// the ends and renewals of that date.
func (f *folder) advance(to civil.Date, class int) {
	for f.ownEvent(func(on civil.Date) bool { return on.Before(to) || on == to && class >= classStart }) {
	}
}

// finish plays on through a day, and beyond it while an end or a new grid is still to come: those hold however far ahead nobody
// looks. Renewals that go on for ever stop at the term which through lies in.
func (f *folder) finish(through civil.Date) {
	for f.ownEvent(func(on civil.Date) bool { return !on.After(through) || f.endsByItself() }) {
	}
	f.hangShares()
	f.hangDiscounts() // which count what is owed
}

func (f *folder) endsByItself() bool {
	if len(f.pending) > 0 || f.Renewals.last().Ends() && f.termEnd() != civil.Forever {
		return true
	}
	for _, i := range f.Items {
		if i.Term != nil && i.Until == civil.Forever && i.Renewals.last().Ends() {
			return true
		}
	}
	return false
}

// endTerm is the end of a term for which nothing was agreed: the rule decides.
func (f *folder) endTerm(on civil.Date) {
	f.change, f.op = Change{EffectiveOn: on}, 0
	switch r := f.Renewals.last(); {
	case r.Kind == RenewAuto:
		f.beginTerm(on, r.TermMonths, "")
		f.reprice(r, on, func(i Item) bool { return i.Term == nil })
	case r.Kind == RenewManual && r.Unagreed == ContinueMonthly:
		f.beginTerm(on, 1, "")
	case r.Kind == RenewManual && r.Unagreed == Grace && f.GraceFrom.IsZero():
		f.GraceFrom, f.graceUntil = on, on.AddDays(r.GraceDays)
	default:
		f.endContract(on, EndCompleted, "")
	}
}

// endItemTerm is the end of an item's own term.
func (f *folder) endItemTerm(item *Item, on civil.Date) {
	f.change, f.op = Change{EffectiveOn: on}, 0
	r := item.Renewals.last()
	if r.Ends() {
		f.endItem(item, on, EndCompleted, "")
		f.endOptions(item.ID, on, EndCompleted, "")
		f.endIfEmpty()
		return
	}
	months := cmp.Or(r.TermMonths, item.Term.Months)
	if r.Kind == RenewManual {
		months = 1
	}
	item.beginTerm(months)
	if r.Kind == RenewAuto {
		id := item.ID
		f.reprice(r, on, func(i Item) bool { return i.ID == id })
	}
}

// beginTerm counts an item's terms from its first day, so that a clamped end doesn't drift.
func (item *Item) beginTerm(months int) {
	from := item.termFrom
	if item.termMonths > 0 {
		from = item.termUntil()
	}
	item.termMonths += months
	item.Terms = append(item.Terms, civil.Range{From: from, Until: civil.AnchorOn(item.termFrom).Boundary(1, item.termMonths)})
}

// termUntil is the first day after the item's own term that the fold has come to; Forever where it has none.
func (i Item) termUntil() civil.Date {
	if len(i.Terms) == 0 {
		return civil.Forever
	}
	return i.Terms[len(i.Terms)-1].Until
}

// beginTerm adds a term. Terms end on boundaries of the day that they are counted from, so that a clamped end doesn't drift.
func (f *folder) beginTerm(from civil.Date, months int, change ID) {
	f.months += months
	f.Terms = append(f.Terms, Term{Number: len(f.Terms) + 1, Range: civil.Range{From: from, Until: civil.AnchorOn(f.countFrom).Boundary(1, f.months)}, ChangeID: change})
}

// reprice gives items the prices at which a rule lets a term begin.
func (f *folder) reprice(r Renewal, on civil.Date, which func(Item) bool) {
	if r.Price == "" || r.Price == KeepPrices {
		return
	}
	for i := range f.Items {
		item := &f.Items[i]
		if item.Until != civil.Forever || !which(*item) {
			continue
		}
		if r.Price == Uplift {
			f.uplift(item, r)
			continue
		}
		e := f.book.editionFor(*item, on)
		if e == nil || e.Item.VersionID == item.versionID() {
			continue
		}
		to := e.For(*item)
		to.Quantity = item.quantity()
		// A price for another cycle can't be moved by itself: such an item keeps its version until somebody agrees on it.
		before := f.clone()
		if f.changeVersion(item, ChangeItem{ContractItemID: item.ID, To: to, Policy: r.Policy, KeepOwn: true}) != nil {
			*f = before
		}
	}
}

// uplift raises the price in force of every recurring charge of an item.
func (f *folder) uplift(item *Item, r Renewal) {
	for i := range item.Charges {
		c := &item.Charges[i]
		if c.Kind != Recurring || !c.goesOn() {
			continue
		}
		terms := c.LastTerms()
		raised := terms.Tariff().Raised(r.Uplifted)
		if raised.Equal(terms.Tariff()) {
			continue
		}
		c.uplifted = c.uplifted || terms.NegotiatedPrice == nil
		terms.Scheme = raised.Scheme
		if !raised.UnitPrice.Equal(terms.Price()) {
			terms.NegotiatedPrice = &raised.UnitPrice
		}
		f.step(item, c, terms, r.Policy)
	}
}

// Uplifted is a price after an uplift: raised by the percentage, and rounded to a multiple of the unit.
func (r Renewal) Uplifted(price money.Amount) money.Amount {
	unit := r.UpliftUnit
	if unit.IsZero() {
		unit = money.Int(1)
	}
	rounding := cmp.Or(r.UpliftRounding, money.Down)
	raised := price.Mul(money.Int(100).Add(*r.UpliftPercent))
	return raised.QuoRound(unit.Mul(money.Int(100)), 0, rounding).Mul(unit)
}

// versionID is the version that the item has: that of the newest terms of a recurring charge.
func (i Item) versionID() ID {
	id, _ := i.version()
	return id
}

// version is the version that the item has and its number.
func (i Item) version() (id ID, number int) {
	for _, c := range i.Charges {
		if c.Kind == Recurring || id == "" {
			id, number = c.LastTerms().VersionID, c.LastTerms().Version
		}
	}
	return id, number
}

// renew is the agreed renewal.
func (f *folder) renew(op RenewItem) error {
	if op.ContractItemID != "" {
		return f.renewOwn(op)
	}
	on := f.change.EffectiveOn
	if len(f.Terms) == 0 {
		return fmt.Errorf("the contract has no term that could be renewed")
	}
	last := f.Terms[len(f.Terms)-1]
	if last.Until != on {
		return fmt.Errorf("the term ends on %s: a renewal begins on the day after, not on %s", last.LastDay(), on)
	}
	rule := f.Renewals.last()
	months := cmp.Or(op.TermMonths, rule.TermMonths)
	if op.Renewal != nil {
		months = cmp.Or(op.TermMonths, op.Renewal.TermMonths, rule.TermMonths)
		rule = *op.Renewal
	}
	if months == 0 {
		return fmt.Errorf("the renewal needs the length of the new term")
	}
	if rule.Kind == RenewAuto && rule.TermMonths == 0 {
		rule.TermMonths = months
	}
	if op.Renewal != nil || rule.TermMonths != f.Renewals.last().TermMonths {
		f.setRenewal(rule)
	}
	f.beginTerm(on, months, f.change.ID)
	f.effect(Effect{Attribute: "term", Before: last.LastDay().String(), After: f.Terms[len(f.Terms)-1].LastDay().String()})
	return nil
}

// setRenewal puts another rule in force, of the contract or of an item with a term of its own.
func (f *folder) setRenewal(r Renewal) { f.Renewals = f.ruled(f.Renewals, "", r) }

// ruled gives rules with one that holds from the change's date on.
func (f *folder) ruled(rules Rules, item ID, r Renewal) Rules {
	f.effect(Effect{ItemID: item, Attribute: "renewal", Before: rules.last().String(), After: r.String()})
	return append(rules, RuleStep{f.change.EffectiveOn, f.change.ID, r})
}

// String says a rule in short, for what is shown of a change.
func (r Renewal) String() string {
	text := string(r.Kind)
	if r.TermMonths > 0 {
		text += fmt.Sprintf(" %d months", r.TermMonths)
	}
	if r.Unagreed != "" {
		text += " " + string(r.Unagreed)
	}
	switch r.Price {
	case OnSale:
		text += ", to the version on sale"
	case Uplift:
		text += fmt.Sprintf(", %s %% up", r.UpliftPercent)
	}
	if r.NoticeMonths > 0 {
		text += fmt.Sprintf(", %d months' notice", r.NoticeMonths)
	}
	if r.NoticeDays > 0 {
		text += fmt.Sprintf(", %d days' notice", r.NoticeDays)
	}
	return text
}

// ownTerm gives the item of an operation on its own term.
func (f *folder) ownTerm(id ID) (*Item, error) {
	item, err := f.active(id)
	if err != nil && (item == nil || item.termUntil() != f.change.EffectiveOn) {
		return nil, err
	}
	if item.Term == nil {
		return nil, fmt.Errorf("contract item %s (%s) has no term of its own: it goes by the contract's", id, item.Code)
	}
	return item, nil
}

func (f *folder) renewOwn(op RenewItem) error {
	item, err := f.ownTerm(op.ContractItemID)
	if err != nil {
		return err
	}
	if item.termUntil() != f.change.EffectiveOn {
		return fmt.Errorf("the term of %s ends on %s: a renewal begins on the day after, not on %s", item.Code, item.termUntil().AddDays(-1), f.change.EffectiveOn)
	}
	before := item.termUntil().AddDays(-1)
	own := *item.Term
	if op.Renewal != nil {
		item.Renewals = f.ruled(item.Renewals, item.ID, *op.Renewal)
	}
	own.Months = cmp.Or(op.TermMonths, item.Renewals.last().TermMonths, own.Months)
	item.Term = &own
	item.beginTerm(own.Months)
	f.effect(Effect{ItemID: item.ID, Attribute: "term", Before: before.String(), After: item.termUntil().AddDays(-1).String()})
	return nil
}

// changeTerm moves the end of the running term.
func (f *folder) changeTerm(op ChangeTerm) error {
	on := f.change.EffectiveOn
	if err := f.inTerm(); err != nil {
		return err
	}
	if len(f.Terms) == 0 {
		if op.Open {
			return fmt.Errorf("the contract has no term already")
		}
		f.Terms = append(f.Terms, Term{Number: 1, Range: civil.Range{From: f.StartOn, Until: civil.Forever}, ChangeID: f.change.ID})
	}
	last := &f.Terms[len(f.Terms)-1]
	was := last.LastDay()
	until := op.Until
	switch {
	case op.Open:
		until = civil.Forever
	case op.Months > 0:
		until = civil.AnchorOn(last.From).Boundary(1, op.Months)
	}
	if !until.After(on) {
		return fmt.Errorf("the term would end on %s, before the change holds on %s: use terminate to end the contract", until.AddDays(-1), on)
	}
	if rule := f.Renewals.last(); until != civil.Forever && rule.Kind == RenewAuto && rule.TermMonths == 0 {
		return fmt.Errorf("the contract renews by itself: say the length of the terms that follow, by change_renewal in the same change")
	}
	last.Until = until
	f.countFrom, f.months = until, 0
	for i := range f.Suspensions {
		if s := &f.Suspensions[i]; s.Until != civil.Forever && s.Until.After(on) {
			s.Agreed = s.Extend
		}
	}
	f.effect(Effect{Attribute: "term", Before: was.String(), After: last.LastDay().String()})
	return nil
}

// inTerm refuses what is about the end of a term while a grace goes on after it: what is agreed then is the next term.
func (f *folder) inTerm() error {
	if f.GraceFrom.IsZero() {
		return nil
	}
	return fmt.Errorf("the last term ended on %s and the contract goes on in its grace: agree on the next term by renew_item on %s", f.GraceFrom.AddDays(-1), f.GraceFrom)
}

// changeRenewal puts another rule in force.
func (f *folder) changeRenewal(op ChangeRenewal) error {
	r := op.Renewal
	if op.ContractItemID != "" {
		item, err := f.ownTerm(op.ContractItemID)
		if err != nil {
			return err
		}
		item.Renewals = f.ruled(item.Renewals, item.ID, r)
		return nil
	}
	if err := f.inTerm(); err != nil {
		return err
	}
	if r.TermMonths == 0 {
		r.TermMonths = f.Renewals.last().TermMonths
	}
	if r.Kind == RenewAuto && r.TermMonths == 0 {
		if len(f.Terms) == 0 {
			return fmt.Errorf("the contract has no term that could renew by itself")
		}
		return fmt.Errorf("say the length of the terms that follow")
	}
	f.setRenewal(r)
	return nil
}
