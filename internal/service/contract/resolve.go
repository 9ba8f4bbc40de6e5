package contract

import (
	"context"
	"fmt"

	"keiyaku/db"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/timeline"
	"keiyaku/internal/store"
)

// resolver turns what was asked for into what the core folds, with everything that the catalogue says on the day: version
// ids, rules, prices, and the ids of what the change makes. Ids given to it are used again first, so that signing a draft,
// editing or rescheduling keeps them.
type resolver struct {
	ctx      context.Context
	tx       *store.Tx
	currency money.Currency
	// accounts and customers are where the contract is at first: what a signing says.
	customer, account ID
	// signedOn is the day on which the signing was recorded.
	signedOn civil.Date
	reuse    keptIDs
	made     []ID
	// refs are the ids of what the same request named.
	refs map[string]ID
}

// id makes an id, or gives one again that the same thing had before.
func (r *resolver) id(of string) ID {
	id := store.NewID()
	if had := r.reuse[of]; len(had) > 0 {
		id, r.reuse[of] = had[0], had[1:]
	}
	r.made = append(r.made, id)
	return id
}

// keptIDs are the ids of what a request made before it was edited, by what each is of: an item keeps its own whatever is put before it.
type keptIDs map[string][]ID

func ofItem(item ID) string                { return "item " + string(item) }
func ofCharge(item ID, code string) string { return "charge " + string(item) + " " + code }
func ofDiscount(name string) string        { return "discount " + name }
func ofOneOff(name string) string          { return "one-off " + name }

const (
	ofFee    = "fee"
	ofChange = "change"
)

// keep notes the ids that operations made.
func (k keptIDs) keep(ops []timeline.Operation) {
	note := func(of string, id ID) { k[of] = append(k[of], id) }
	item := func(n timeline.NewItem) {
		note(ofItem(n.ItemID), n.ID)
		for _, c := range n.Charges {
			note(ofCharge(n.ItemID, c.Code), c.ID)
		}
	}
	for _, o := range ops {
		switch {
		case o.Sign != nil:
			for _, n := range o.Sign.Items {
				item(n)
			}
			for _, d := range o.Sign.Discounts {
				note(ofDiscount(d.Name), d.ID)
			}
		case o.AddItem != nil:
			item(o.AddItem.Item)
		case o.ChangeItem != nil:
			item(o.ChangeItem.To)
		case o.AddDiscount != nil:
			note(ofDiscount(o.AddDiscount.Name), o.AddDiscount.ID)
		case o.OneOff != nil:
			note(ofOneOff(o.OneOff.Name), o.OneOff.ChargeID)
		case o.Concede != nil:
			note(ofDiscount(o.Concede.Name), o.Concede.ID)
		case o.Terminate != nil && o.Terminate.Fee != nil:
			note(ofFee, o.Terminate.Fee.ChargeID)
		}
	}
}

func bad(pointer, format string, args ...any) error {
	return fault.At(fault.Rule, pointer, format, args...)
}

// item resolves a catalogue item as it comes onto a contract on a day.
func (r *resolver) item(pointer string, itemID ID, version int, on civil.Date, overrides []Override) (timeline.NewItem, db.Item, error) {
	tenant := r.tx.Tenant.ID
	item, err := r.tx.GetItem(r.ctx, db.GetItemParams{TenantID: tenant, ID: itemID})
	if store.IsNoRows(err) {
		return timeline.NewItem{}, db.Item{}, bad(pointer+"/item_id", "there is no such item")
	}
	if err != nil {
		return timeline.NewItem{}, db.Item{}, err
	}
	if item.Status != "on_sale" {
		return timeline.NewItem{}, db.Item{}, bad(pointer+"/item_id", "%s is discontinued: existing contracts keep it, new ones can't have it", item.Code)
	}
	var v db.ItemVersion
	if version != 0 {
		v, err = r.tx.GetItemVersion(r.ctx, db.GetItemVersionParams{TenantID: tenant, ItemID: itemID, Version: version})
	} else {
		v, err = r.tx.GetItemVersionOnSale(r.ctx, db.GetItemVersionOnSaleParams{TenantID: tenant, ItemID: itemID, OnDay: on})
	}
	if store.IsNoRows(err) {
		return timeline.NewItem{}, db.Item{}, bad(pointer+"/version", "%s has no such version on sale on %s", item.Code, on)
	}
	if err != nil {
		return timeline.NewItem{}, db.Item{}, err
	}
	charges, err := r.tx.ListCharges(r.ctx, db.ListChargesParams{TenantID: tenant, VersionIds: []ID{v.ID}})
	if err != nil {
		return timeline.NewItem{}, db.Item{}, err
	}
	out := timeline.NewItem{
		ID: r.id(ofItem(item.ID)), ItemID: item.ID, Code: item.Code, Name: item.Name, Kind: timeline.ItemKind(item.Kind), VersionID: v.ID, Version: v.Version, Quantity: money.Int(1),
	}
	for _, c := range charges {
		if money.Currency(c.Currency) != r.currency {
			return timeline.NewItem{}, db.Item{}, bad(pointer+"/item_id", "%s is priced in %s, the contract is in %s", item.Code, c.Currency, r.currency)
		}
		spec, err := store.ChargeSpec(c, r.id(ofCharge(item.ID, c.Code)))
		if err != nil {
			return timeline.NewItem{}, db.Item{}, err
		}
		out.Charges = append(out.Charges, spec)
	}
	if err := override(pointer, out.Charges, overrides); err != nil {
		return timeline.NewItem{}, db.Item{}, err
	}
	return out, item, nil
}

func override(pointer string, charges []timeline.ChargeSpec, overrides []Override) error {
next:
	for i, o := range overrides {
		for j := range charges {
			c := &charges[j]
			if c.Code != o.Code {
				continue
			}
			if o.NegotiatedPrice != nil && c.Model.Tiered() {
				return bad(fmt.Sprintf("%s/charges/%d/negotiated_price", pointer, i), "%s has its prices in tiers: they can't be negotiated as one", o.Code)
			}
			if o.NegotiatedPrice != nil {
				c.NegotiatedPrice = o.NegotiatedPrice
			}
			if o.CycleMonths != 0 {
				if c.Kind == timeline.OneTime {
					return bad(fmt.Sprintf("%s/charges/%d/cycle_months", pointer, i), "%s is a one-time charge: it has no cycle", o.Code)
				}
				c.CycleMonths = o.CycleMonths
			}
			if o.Timing != "" {
				c.Timing, c.Own.Timing = o.Timing, true
			}
			if o.Rounding != "" {
				c.Rounding, c.Own.Rounding = o.Rounding, true
			}
			if o.Name != "" {
				c.Name, c.Own.Name = o.Name, true
			}
			*c = o.Agreed.Spec(*c)
			continue next
		}
		return bad(fmt.Sprintf("%s/charges/%d/code", pointer, i), "the item has no charge %q", o.Code)
	}
	return nil
}

// allowed says whether an option may stand beside a main item.
func (r *resolver) allowed(pointer string, main ID, option db.Item) error {
	pairs, err := r.tx.ListItemOptions(r.ctx, db.ListItemOptionsParams{TenantID: r.tx.Tenant.ID, ItemIds: []ID{main}})
	if err != nil {
		return err
	}
	for _, p := range pairs {
		if p.OptionID == option.ID {
			return nil
		}
	}
	return bad(pointer+"/item_id", "the option %s is not sold with that main item", option.Code)
}

// sign resolves a whole new contract.
func (r *resolver) sign(req Request) (timeline.Change, error) {
	sign, err := r.header(req)
	if err != nil {
		return timeline.Change{}, err
	}
	refs := map[string]int{}
	var mains []int
	rows := make([]db.Item, len(req.Items))
	for i, want := range req.Items {
		pointer := fmt.Sprintf("/items/%d", i)
		item, row, err := r.item(pointer, want.ItemID, want.Version, req.StartOn, want.Charges)
		if err != nil {
			return timeline.Change{}, err
		}
		if want.Quantity != nil {
			item.Quantity = *want.Quantity
		}
		item.BillingStartsOn = want.BillingStartsOn
		if item.Trial, item.Term, err = ownStart(pointer, want.Trial, want.Term); err != nil {
			return timeline.Change{}, err
		}
		if item.Kind == timeline.Main {
			item.Anchor = want.Anchor.on(req.StartOn)
			mains = append(mains, i)
		} else if want.Anchor != nil {
			return timeline.Change{}, bad(pointer+"/anchor", "an option uses its main item's anchor")
		}
		if want.Ref != "" {
			if _, taken := refs[want.Ref]; taken {
				return timeline.Change{}, bad(pointer+"/ref", "%q names two items", want.Ref)
			}
			refs[want.Ref] = i
			r.name(want.Ref, item.ID)
		}
		rows[i] = row
		sign.Items = append(sign.Items, item)
	}
	for i, want := range req.Items {
		if err := r.parent(&sign, rows, refs, mains, i, want); err != nil {
			return timeline.Change{}, err
		}
	}
	if err := r.discounts(&sign, req.Discounts, refs); err != nil {
		return timeline.Change{}, err
	}
	orderMainsFirst(sign.Items)
	return timeline.Change{EffectiveOn: req.StartOn, Operations: []timeline.Operation{{Op: timeline.OpSign, Sign: &sign}}}, nil
}

// header resolves what is agreed of the whole contract: a term renews by itself unless something else is agreed.
func (r *resolver) header(req Request) (timeline.Sign, error) {
	sign := timeline.Sign{
		Currency: r.currency, CustomerID: r.customer, AccountID: r.account, TermMonths: req.TermMonths, MinimumMonths: req.MinimumMonths,
		BillingStartsOn: req.BillingStartsOn, Renewal: timeline.Renewal{Kind: timeline.RenewNone},
	}
	var err error
	if sign.Payment, err = req.PaymentTerms.resolve("/payment_terms"); err != nil {
		return timeline.Sign{}, err
	}
	if sign.CustomFields, err = r.fields("/custom_fields", req.CustomFields); err != nil {
		return timeline.Sign{}, err
	}
	if req.TermMonths > 0 {
		sign.Renewal = timeline.Renewal{Kind: timeline.RenewAuto, TermMonths: req.TermMonths}
	}
	if req.Renewal != nil {
		sign.Renewal = *req.Renewal
		if sign.Renewal.TermMonths == 0 {
			sign.Renewal.TermMonths = req.TermMonths
		}
		if err := checkRenewal("/renewal", sign.Renewal); err != nil {
			return timeline.Sign{}, err
		}
		if sign.Renewal.Kind == timeline.RenewAuto && sign.Renewal.TermMonths == 0 {
			return timeline.Sign{}, bad("/renewal/kind", "a contract without a term doesn't renew: give term_months, or renewal none")
		}
		if sign.Renewal.Kind == timeline.RenewManual && req.TermMonths == 0 {
			return timeline.Sign{}, bad("/renewal/kind", "a contract without a term isn't renewed: give term_months, or renewal none")
		}
	}
	return sign, nil
}

// discounts resolves the discounts of a new contract, in the order in which they apply.
func (r *resolver) discounts(sign *timeline.Sign, asked []DiscountRequest, refs map[string]int) error {
	for i, d := range asked {
		op := timeline.AddDiscount{ID: r.id(ofDiscount(d.Name)), Name: d.Name, Kind: d.Kind, Value: d.Value, ChargeCode: d.ChargeCode, Whole: d.Whole, Periods: d.Periods, SkipStub: d.SkipStub, CycleMonths: d.CycleMonths}
		if !d.EndOn.IsZero() {
			op.Until = d.EndOn.AddDays(1)
		}
		pointer := fmt.Sprintf("/discounts/%d", i)
		if d.ItemRef != "" {
			at, ok := refs[d.ItemRef]
			if !ok {
				return bad(pointer+"/item_ref", "no item of this request has the ref %q", d.ItemRef)
			}
			op.ContractItemID = sign.Items[at].ID
		} else if d.Scope != "contract" && len(sign.Items) == 1 {
			op.ContractItemID = sign.Items[0].ID
		}
		if err := checkDiscount(pointer, d.Scope, op, r.currency); err != nil {
			return err
		}
		r.name(d.Ref, op.ID)
		sign.Discounts = append(sign.Discounts, op)
	}
	return nil
}

// parent puts an option under its main item: the one that was named, else the only one.
func (r *resolver) parent(sign *timeline.Sign, rows []db.Item, refs map[string]int, mains []int, i int, want ItemRequest) error {
	pointer := fmt.Sprintf("/items/%d", i)
	if sign.Items[i].Kind == timeline.Main {
		if want.ParentRef != "" {
			return bad(pointer+"/parent_ref", "a main item has no parent")
		}
		return nil
	}
	at := -1
	switch named, ok := refs[want.ParentRef]; {
	case ok:
		at = named
	case want.ParentRef != "":
		return bad(pointer+"/parent_ref", "no item of this request has the ref %q", want.ParentRef)
	case len(mains) == 1:
		at = mains[0]
	}
	if at < 0 || sign.Items[at].Kind != timeline.Main {
		return bad(pointer+"/parent_ref", "say which main item the option %s belongs to", rows[i].Code)
	}
	sign.Items[i].ParentID = sign.Items[at].ID
	return r.allowed(pointer, rows[at].ID, rows[i])
}

func orderMainsFirst(items []timeline.NewItem) {
	var mains, options []timeline.NewItem
	for _, i := range items {
		if i.Kind == timeline.Main {
			mains = append(mains, i)
		} else {
			options = append(options, i)
		}
	}
	copy(items, append(mains, options...))
}

// checkDiscount holds a discount to its scope.
func checkDiscount(pointer, scope string, d timeline.AddDiscount, currency money.Currency) error {
	unit, _ := currency.MinorUnit()
	switch {
	case scope == "contract" && (d.ContractItemID != "" || d.ChargeCode != ""):
		return bad(pointer+"/scope", "a discount on the contract names no item and no charge")
	case scope != "contract" && d.ContractItemID == "":
		return bad(pointer, "say which item the discount is on")
	case scope == "item" && d.ChargeCode != "":
		return bad(pointer+"/scope", "a discount on an item names no charge: use the scope charge")
	case scope == "charge" && d.ChargeCode == "":
		return bad(pointer, "say which charge the discount is on")
	case d.CycleMonths > 0 && (d.Kind != timeline.AmountOff || scope == "charge"):
		return bad(pointer+"/cycle_months", "a cycle of its own is for an amount off an item or the contract")
	case d.Value.Sign() <= 0:
		return bad(pointer+"/value", "a discount takes something off")
	case d.Kind == timeline.Percent && d.Value.Cmp(money.Int(100)) > 0:
		return bad(pointer+"/value", "more than 100 %% can't be taken off")
	case d.Kind == timeline.AmountOff && d.Value.Scale() > unit:
		return bad(pointer+"/value", "%s has %d digits after the point", currency, unit)
	case d.Periods == 0 && d.SkipStub:
		return bad(pointer+"/skip_stub", "it is for a discount that is counted in periods")
	case d.Kind == timeline.Percent && d.Whole:
		return bad(pointer+"/whole", "only an amount can be whole in a begun period")
	}
	return nil
}
