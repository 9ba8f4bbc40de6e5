package timeline

import (
	"fmt"
	"slices"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/pricing"
)

func (f *folder) sign(s Sign) error {
	on := f.change.EffectiveOn
	f.Currency, f.StartOn, f.Until = s.Currency, on, civil.Forever
	f.BillingStartsOn = s.BillingStartsOn
	if f.BillingStartsOn.IsZero() {
		f.BillingStartsOn = on
	}
	rule := s.Renewal
	if rule.Kind != RenewNone && rule.TermMonths == 0 {
		rule.TermMonths = s.TermMonths
	}
	f.Renewals = Rules{{on, f.change.ID, rule}}
	f.countFrom = s.countFrom
	if f.countFrom.IsZero() {
		f.countFrom = on
	}
	if s.MinimumMonths > 0 {
		f.MinimumUntil = civil.AnchorOn(f.countFrom).Boundary(1, s.MinimumMonths)
	}
	f.Parties = []Party{{From: on, CustomerID: s.CustomerID, AccountID: s.AccountID, ChangeID: f.change.ID}}
	if s.Payment != nil {
		f.Payments = []PaymentStep{{on, f.change.ID, s.Payment}}
	}
	if len(s.CustomFields) > 0 {
		f.Fields = []FieldStep{{On: on, ChangeID: f.change.ID, Values: s.CustomFields}}
	}
	if s.TermMonths > 0 {
		f.beginTerm(on, s.TermMonths, f.change.ID)
	}
	for _, item := range s.Items {
		if err := f.addItem(item); err != nil {
			return err
		}
	}
	for _, d := range s.Discounts {
		if err := f.addDiscount(d); err != nil {
			return err
		}
	}
	return nil
}

// addItem begins an item with its charges. An option's charges take their main item's anchor and end with it (co-termed).
func (f *folder) addItem(n NewItem) error {
	on := f.change.EffectiveOn
	item := Item{
		ID: n.ID, ItemID: n.ItemID, Code: n.Code, Name: n.Name, Kind: n.Kind, ParentID: n.ParentID,
		Range: civil.Range{From: on, Until: civil.Forever}, AddedBy: f.change.ID, Term: n.Term,
	}
	f.beginTrial(&item, n.Trial)
	anchor := n.Anchor
	if anchor.IsZero() {
		anchor = civil.AnchorOn(item.paidFrom())
	}
	if n.Kind == Option {
		parent, err := f.active(n.ParentID)
		if err != nil {
			return fmt.Errorf("option %s needs its main item: %w", n.Code, err)
		}
		if parent.Kind != Main {
			return fmt.Errorf("option %s stands on %s, which is no main item", n.Code, parent.Code)
		}
		anchor = parent.Anchor
	}
	item.Anchor = anchor
	if item.Term != nil {
		item.termFrom, item.Renewals = on, Rules{{on, f.change.ID, item.Term.Renewal}}
		item.beginTerm(item.Term.Months)
	}
	for _, spec := range n.Charges {
		from := on
		if spec.Kind == OneTime { // falls on the first paid day, so that one cancelled in its trial pays nothing
			from = item.paidFrom()
		}
		item.Charges = append(item.Charges, f.newCharge(spec, n, anchor, from))
	}
	f.Items = append(f.Items, item)
	f.effect(Effect{ItemID: n.ID, Attribute: "state", After: "active"})
	f.effect(Effect{ItemID: n.ID, Attribute: "quantity", After: n.Quantity.String()})
	return nil
}

// newCharge begins a charge of its own chain. A one-time charge is there for the one day on which it falls.
func (f *folder) newCharge(spec ChargeSpec, item NewItem, anchor civil.Anchor, on civil.Date) Charge {
	c := Charge{
		ID: spec.ID, Code: spec.Code, Kind: spec.Kind, Chain: spec.ID, Range: civil.Range{From: on, Until: civil.Forever},
		BillingStartsOn: civil.Max(f.BillingStartsOn, item.BillingStartsOn), own: spec.Own,
	}
	if spec.Kind == OneTime {
		c.Until = on.AddDays(1)
	}
	c.Steps = []Step{{On: on, ChangeID: f.change.ID, Planned: f.change.Reserved, Terms: termsOf(spec, item, anchor)}}
	return c
}

func termsOf(spec ChargeSpec, item NewItem, anchor civil.Anchor) Terms {
	return Terms{
		VersionID: item.VersionID, Version: item.Version, Name: spec.Name, Model: spec.Model, Scheme: spec.Scheme, ListPrice: spec.ListPrice,
		NegotiatedPrice: spec.NegotiatedPrice, Quantity: item.Quantity, CycleMonths: spec.CycleMonths, Anchor: anchor,
		Timing: spec.Timing, StartRate: spec.StartRate, EndRate: spec.EndRate, ChangePolicy: spec.ChangePolicy,
		Rounding: spec.Rounding, Scale: spec.Scale, TaxCategory: spec.TaxCategory, BillingRules: spec.BillingRules,
	}
}

// active gives the item with that id if it is on the contract on the change's date.
func (f *folder) active(id ID) (*Item, error) {
	on := f.change.EffectiveOn
	item := f.Item(id)
	switch {
	case item == nil:
		return nil, fmt.Errorf("contract item %s is not on the contract on %s", id, on)
	case on.Before(item.From):
		return nil, fmt.Errorf("contract item %s (%s) only begins on %s", id, item.Code, item.From)
	case !on.Before(item.Until):
		return nil, fmt.Errorf("contract item %s (%s) ended on %s", id, item.Code, item.Until.AddDays(-1))
	}
	return item, nil
}

// step gives a charge new terms from the change's date, and says what moved.
func (f *folder) step(item *Item, c *Charge, to Terms, policy Policy) {
	f.stepOn(item, c, to, policy, f.change.EffectiveOn, f.change.ID, f.change.Reserved)
}

func (f *folder) stepOn(item *Item, c *Charge, to Terms, policy Policy, on civil.Date, change ID, planned bool) {
	from := c.LastTerms()
	if from.Equal(to) {
		return
	}
	if policy == "" {
		policy = to.ChangePolicy
	}
	if policy == ByRates { // of a plan change to another item; within a charge there is nothing that ends
		policy = Prorate
	}
	on = civil.Max(on, c.From) // a charge that still waits for its boundary begins with the new terms
	f.termEffects(item.ID, c.Code, from, to)
	c.Steps = append(c.Steps, Step{On: on, ChangeID: change, Planned: planned, Policy: policy, Terms: to})
}

func (f *folder) termEffects(item ID, code string, from, to Terms) {
	for _, e := range termDifferences(item, code, from, to) {
		f.effect(e)
	}
}

func termDifferences(item ID, code string, from, to Terms) []Effect {
	out := []Effect{
		{Attribute: "version", Before: fmt.Sprint(from.Version), After: fmt.Sprint(to.Version)},
		{Attribute: "price", Before: from.priceText(), After: to.priceText()},
		{Attribute: "cycle_months", Before: fmt.Sprint(from.CycleMonths), After: fmt.Sprint(to.CycleMonths)},
		{Attribute: "anchor", Before: from.Anchor.String(), After: to.Anchor.String()},
		{Attribute: "timing", Before: string(from.Timing), After: string(to.Timing)},
		{Attribute: "rounding", Before: string(from.Rounding), After: string(to.Rounding)},
		{Attribute: "name", Before: from.Name, After: to.Name},
	}
	out = append(out, from.ruleDifferences(to)...)
	for i := range out {
		out[i].ItemID, out[i].Charge = item, code
	}
	return out
}

func (f *folder) changeQuantity(op ChangeQuantity) error {
	item, err := f.active(op.ContractItemID)
	if err != nil {
		return err
	}
	if !slices.ContainsFunc(item.Charges, func(c Charge) bool { return c.Kind == Recurring && c.goesOn() }) {
		return fmt.Errorf("contract item %s (%s) has no recurring charge on %s whose quantity could change", item.ID, item.Code, f.change.EffectiveOn)
	}
	from := item.quantity()
	to := from
	if op.To != nil {
		to = *op.To
	}
	if op.By != nil {
		to = from.Add(*op.By)
	}
	if to.Sign() < 0 {
		return fmt.Errorf("the quantity of %s would be %s: it can't go below 0", item.Code, to)
	}
	for i := range item.Charges {
		if c := &item.Charges[i]; c.Kind == Recurring && c.goesOn() {
			terms := c.LastTerms()
			terms.Quantity = to
			f.step(item, c, terms, op.Policy)
		}
	}
	f.effect(Effect{ItemID: item.ID, Attribute: "quantity", Before: from.String(), After: to.String()})
	return nil
}

// goesOn tells that it bills period after period and that nothing has ended it yet.
func (c Charge) goesOn() bool { return c.Kind != OneTime && c.Until == civil.Forever }

// quantity is the item's contracted quantity: that of the newest terms of a charge that goes on, else of a recurring one.
func (i Item) quantity() money.Amount {
	var of *Charge
	for j := range i.Charges {
		if c := &i.Charges[j]; of == nil || c.goesOn() || c.Kind == Recurring && !of.goesOn() {
			of = c
		}
	}
	if of == nil {
		return money.Int(1)
	}
	return of.LastTerms().Quantity
}

func (f *folder) cancelItem(op CancelItem) error {
	on, id := f.change.EffectiveOn, op.ContractItemID
	item := f.Item(id)
	if item == nil || on.Before(item.From) || item.Until.Before(on) {
		_, err := f.active(id)
		return err
	}
	if on == item.From {
		return fmt.Errorf("contract item %s (%s) begins on %s: it can't end before its first day is over", id, item.Code, item.From)
	}
	if item.Until != civil.Forever {
		return fmt.Errorf("contract item %s (%s) ended on %s", id, item.Code, item.Until.AddDays(-1))
	}
	f.endItem(item, on, EndCancelled, op.Refund)
	if item.Kind == Main {
		f.endOptions(id, on, EndCancelled, op.Refund)
	}
	return nil
}

// terminate ends the contract, with the fee for ending early on its last day.
func (f *folder) terminate(op Terminate) error {
	on := f.change.EffectiveOn
	if !on.After(f.StartOn) {
		return fmt.Errorf("the contract begins on %s: it can't end before its first day is over", f.StartOn)
	}
	if op.Fee != nil {
		if err := f.chargeFee(*op.Fee, op.Refund); err != nil {
			return err
		}
	}
	f.endContract(on, EndCancelled, op.Refund)
	return nil
}

// endDiscount ends a discount on the change's date.
func (f *folder) endDiscount(id ID) error {
	on := f.change.EffectiveOn
	for i := range f.Discounts {
		d := &f.Discounts[i]
		if d.ID != id {
			continue
		}
		if d.Concession() {
			return fmt.Errorf("%q was given for one period: undo the change that gave it", d.Name)
		}
		if !d.From.Before(on) {
			return fmt.Errorf("discount %q only begins on %s: it can't end before its first day is over", d.Name, d.From)
		}
		if !on.Before(d.Until) {
			return fmt.Errorf("discount %q ends on %s anyway", d.Name, d.LastDay())
		}
		d.Until = on
		f.effect(Effect{ItemID: d.ContractItemID, Charge: d.ChargeCode, Attribute: "discount", Before: d.String()})
		return nil
	}
	return fmt.Errorf("there is no discount %s on %s", id, on)
}

func (f *folder) addDiscount(op AddDiscount) error {
	on := f.change.EffectiveOn
	until := op.Until
	if until.IsZero() {
		until = civil.Forever
	}
	if !on.Before(until) {
		return fmt.Errorf("discount %q would end on %s, before it begins", op.Name, until.AddDays(-1))
	}
	if op.ContractItemID != "" {
		item, err := f.active(op.ContractItemID)
		if err != nil {
			return err
		}
		if op.ChargeCode != "" && item.charge(op.ChargeCode, on) == nil {
			return fmt.Errorf("contract item %s (%s) has no charge %q on %s", item.ID, item.Code, op.ChargeCode, on)
		}
	}
	d := Discount{
		ID: op.ID, Name: op.Name, Kind: op.Kind, Value: op.Value, Whole: op.Whole, Periods: op.Periods, SkipStub: op.SkipStub,
		ContractItemID: op.ContractItemID, ChargeCode: op.ChargeCode, Range: civil.Range{From: on, Until: until}, ChangeID: f.change.ID, Planned: f.change.Reserved,
	}
	if op.Kind == AmountOff && op.ChargeCode == "" {
		lead := f.leading(op.ContractItemID)
		if lead == nil {
			return fmt.Errorf("there is no recurring charge on %s that discount %q could come off", on, op.Name)
		}
		d.Own = allowanceTerms(op, lead.LastTerms())
	}
	f.Discounts = append(f.Discounts, d)
	f.effect(Effect{ItemID: op.ContractItemID, Charge: op.ChargeCode, Attribute: "discount", After: f.Discounts[len(f.Discounts)-1].String()})
	return nil
}

// OneOffCode is the code of the charges that one-off operations make.
const OneOffCode = "one_off"

// oneOff puts a one-time charge on an item that is there.
func (f *folder) oneOff(op OneOff) error {
	on := f.change.EffectiveOn
	id := op.ContractItemID
	for _, i := range f.Items {
		if id == "" && i.Kind == Main && i.Contains(on) {
			id = i.ID
		}
	}
	item, err := f.active(id)
	if err != nil {
		return err
	}
	spec := ChargeSpec{ID: op.ChargeID, Code: OneOffCode, Name: op.Name, Model: pricing.PerUnit, ListPrice: op.UnitPrice, TaxCategory: op.TaxCategory}
	f.chargeOnce(item, spec, op.Quantity, on)
	item.Charges[len(item.Charges)-1].BilledOn = op.BilledOn
	f.effect(Effect{ItemID: item.ID, Charge: OneOffCode, Attribute: "one_off", After: op.Name + " " + op.UnitPrice.Mul(op.Quantity).String()})
	return nil
}

// chargeOnce puts a one-time charge that is in no catalogue on an item, on a day: in whole units of the currency, never prorated.
func (f *folder) chargeOnce(item *Item, spec ChargeSpec, quantity money.Amount, on civil.Date) {
	spec.Kind, spec.Timing, spec.StartRate, spec.EndRate, spec.ChangePolicy, spec.Rounding = OneTime, Advance, FullPrice, FullPrice, Prorate, money.Down
	spec.Scale, _ = f.Currency.MinorUnit()
	id, version := item.version()
	c := f.newCharge(spec, NewItem{VersionID: id, Version: version, Quantity: quantity}, item.Anchor, on)
	c.BillingStartsOn = on // agreed now, it was billed nowhere else
	item.Charges = append(item.Charges, c)
}

// concede takes an amount off the service period that the change's date lies in.
func (f *folder) concede(op Concede) error {
	on := f.change.EffectiveOn
	item, err := f.active(op.ContractItemID)
	if err != nil {
		return err
	}
	c := item.charge(op.ChargeCode, on)
	if c == nil {
		return fmt.Errorf("contract item %s (%s) has no charge %q on %s", item.ID, item.Code, op.ChargeCode, on)
	}
	period := c.Range
	if c.Kind != OneTime {
		terms := c.LastTerms()
		period, _ = terms.Anchor.Period(terms.CycleMonths, on)
	}
	f.Discounts = append(f.Discounts, Discount{
		ID: op.ID, Name: op.Name, Kind: AmountOff, Value: op.Amount, Whole: true, ContractItemID: op.ContractItemID, ChargeCode: op.ChargeCode, Range: period,
		ChangeID: f.change.ID, Planned: f.change.Reserved, ForDay: on, Chain: c.Chain,
	})
	f.effect(Effect{ItemID: op.ContractItemID, Charge: op.ChargeCode, Attribute: "concession", After: op.Name + " " + op.Amount.String()})
	return nil
}

// charge gives the charge with that code that is there on a day.
func (i *Item) charge(code string, on civil.Date) *Charge {
	for j := range i.Charges {
		if i.Charges[j].Code == code && i.Charges[j].Contains(on) {
			return &i.Charges[j]
		}
	}
	return nil
}
