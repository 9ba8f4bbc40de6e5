package store

import (
	"bytes"
	"context"
	"encoding/json"
	"slices"
	"time"

	"keiyaku/db"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/pricing"
	"keiyaku/internal/core/timeline"
)

// edition is a version of an item with the instant at which it was made.
type edition struct {
	timeline.Edition
	createdAt time.Time
}

// BookAt gives what a fold of the contract as of a version reads besides its changes: the editions that had been made, and the
// renewals that had happened, when that version was recorded. So what a version folds to never changes. A version above the
// newest is one that is being recorded: it reads all there is.
func (c *Contract) BookAt(version int) timeline.Book {
	book := timeline.Book{Editions: map[ID][]timeline.Edition{}, Renewed: map[civil.Date]map[ID]ID{}}
	known := func(time.Time) bool { return true }
	for _, v := range c.Versions {
		if v.Version == version {
			known = func(at time.Time) bool { return !at.After(v.RecordedAt) }
		}
	}
	for _, e := range c.editions {
		if known(e.createdAt) {
			book.Editions[e.Item.ItemID] = append(book.Editions[e.Item.ItemID], e.Edition)
		}
	}
	for _, r := range c.renewals { // in order: the newest of a day counts
		var took map[ID]ID
		if known(r.RecordedAt) && unmarshal(r.Resolved, &took) == nil {
			book.Renewed[r.TermFrom] = took
		}
	}
	return book
}

// books reads the editions and renewals of the contracts that renew to the version on sale. The others need neither.
func (tx *Tx) books(ctx context.Context, contracts []*Contract) error {
	var ids, items []ID
	byID := map[ID]*Contract{}
	itemsOf := map[ID][]ID{}
	for _, c := range contracts {
		own, onSale := c.renewing()
		if !onSale {
			continue
		}
		ids = append(ids, c.ID)
		byID[c.ID], itemsOf[c.ID] = c, own
		items = append(items, own...)
	}
	if len(ids) == 0 {
		return nil
	}
	editions, err := tx.editions(ctx, items)
	if err != nil {
		return err
	}
	for id, own := range itemsOf {
		for _, e := range editions {
			if slices.Contains(own, e.Item.ItemID) {
				byID[id].editions = append(byID[id].editions, e)
			}
		}
	}
	renewals, err := tx.ListRenewals(ctx, db.ListRenewalsParams{TenantID: tx.Tenant.ID, ContractIds: ids})
	for _, r := range renewals {
		byID[r.ContractID].renewals = append(byID[r.ContractID].renewals, r)
	}
	return err
}

// renewing tells whether a contract ever renews to the version on sale, as far as is recorded and with further operations, and of one
// that does the catalogue items that it ever has.
func (c *Contract) renewing(further ...json.RawMessage) (items []ID, onSale bool) {
	for _, ch := range c.Changes {
		for _, e := range ch.Events {
			further = append(further, e.Operations)
		}
	}
	names := func(operations json.RawMessage) bool {
		return bytes.Contains(operations, []byte(`"`+string(timeline.OnSale)+`"`))
	}
	if !slices.ContainsFunc(further, names) {
		return nil, false // most never do: nothing of theirs is read further
	}
	for _, operations := range further {
		items = append(items, itemsIn(operations)...)
	}
	return items, true
}

// ReadBook reads what a fold may look up once operations are recorded that aren't yet: a rule that renews to the version on sale, or
// an item that comes under one.
func (tx *Tx) ReadBook(ctx context.Context, c *Contract, operations ...json.RawMessage) error {
	items, onSale := c.renewing(operations...)
	if !onSale || !slices.ContainsFunc(items, func(id ID) bool {
		return !slices.ContainsFunc(c.editions, func(e edition) bool { return e.Item.ItemID == id })
	}) {
		return nil
	}
	var err error
	if c.editions, err = tx.editions(ctx, items); err != nil {
		return err
	}
	c.renewals, err = tx.ListRenewals(ctx, db.ListRenewalsParams{TenantID: tx.Tenant.ID, ContractIds: []ID{c.ID}})
	return err
}

// itemsIn lists the catalogue items that operations put on a contract.
func itemsIn(operations json.RawMessage) []ID {
	var ops []timeline.Operation
	if unmarshal(operations, &ops) != nil {
		return nil
	}
	var out []ID
	for _, o := range ops {
		switch {
		case o.Sign != nil:
			for _, i := range o.Sign.Items {
				out = append(out, i.ItemID)
			}
		case o.AddItem != nil:
			out = append(out, o.AddItem.Item.ItemID)
		case o.ChangeItem != nil:
			out = append(out, o.ChangeItem.To.ItemID)
		}
	}
	return out
}

// editions reads every version of items, each item's in the order in which they are on sale.
func (tx *Tx) editions(ctx context.Context, items []ID) ([]edition, error) {
	rows, err := tx.ListEditions(ctx, db.ListEditionsParams{TenantID: tx.Tenant.ID, ItemIds: items})
	if err != nil {
		return nil, err
	}
	versions := make([]ID, len(rows))
	for i, r := range rows {
		versions[i] = r.ID
	}
	charges, err := tx.ListCharges(ctx, db.ListChargesParams{TenantID: tx.Tenant.ID, VersionIds: versions})
	if err != nil {
		return nil, err
	}
	out := make([]edition, len(rows))
	for i, r := range rows {
		item := timeline.NewItem{ItemID: r.ItemID, Code: r.Code, Name: r.Name, Kind: timeline.ItemKind(r.Kind), VersionID: r.ID, Version: r.Version, Quantity: money.Int(1)}
		for _, c := range charges {
			if c.VersionID == r.ID {
				spec, err := ChargeSpec(c, "")
				if err != nil {
					return nil, err
				}
				item.Charges = append(item.Charges, spec)
			}
		}
		out[i] = edition{timeline.Edition{OnSaleFrom: r.OnSaleFrom, Item: item}, r.CreatedAt}
	}
	return out, nil
}

// ChargeSpec gives a catalogue charge as it comes onto a contract, under an id; none where the fold makes it.
func ChargeSpec(c db.Charge, id ID) (timeline.ChargeSpec, error) {
	scheme, err := SchemeOf(c.Scheme)
	if err != nil {
		return timeline.ChargeSpec{}, err
	}
	rules, err := BillingRules(c.DayCount, c.BegunMonth, c.BillingOffsetMonths, c.BillingDay, c.BillAllAtOnce, c.DayOfSupply, c.TaxIncluded, c.UsageUnitID, c.Aggregation, c.UsageRating)
	return timeline.ChargeSpec{
		ID: id, Code: c.Code, Name: c.Name, Kind: timeline.ChargeKind(c.Kind), Model: pricing.Model(c.Model), Scheme: scheme, ListPrice: c.UnitPrice, CycleMonths: c.CycleMonths,
		Timing: timeline.Timing(c.Timing), StartRate: timeline.Rate(c.StartRate), EndRate: timeline.Rate(c.EndRate), ChangePolicy: timeline.Policy(c.ChangePolicy),
		Rounding: money.Rounding(c.Rounding), Scale: c.Scale, TaxCategory: c.TaxCategory, BillingRules: rules,
	}, err
}

// BillingRules reads a charge's rules from their columns.
func BillingRules(count, begun string, offset int, day string, atOnce bool, supply string, included bool, unit ID, aggregation, rating string) (timeline.BillingRules, error) {
	r := timeline.BillingRules{
		DayCount: timeline.DayCount(count), BegunMonth: timeline.BegunMonth(begun), OffsetMonths: offset, AllAtOnce: atOnce, Supply: timeline.DayOfSupply(supply), TaxIncluded: included,
		UsageUnit: unit, Aggregation: timeline.Aggregation(aggregation), UsageRating: timeline.UsageRating(rating),
	}
	return r, r.BillingDay.UnmarshalText([]byte(day))
}

// ItemEdition is a version of an item as it may come onto contracts, and the currency that it is priced in; none where it has no price.
type ItemEdition struct {
	timeline.Edition
	Currency money.Currency
	// OnSale tells that the item isn't discontinued.
	OnSale bool
}

// EditionOf reads a version of an item; NotFound where there is none.
func (tx *Tx) EditionOf(ctx context.Context, item ID, version int) (ItemEdition, error) {
	row, err := tx.GetItem(ctx, db.GetItemParams{TenantID: tx.Tenant.ID, ID: item})
	if err != nil {
		return ItemEdition{}, Found(err, "item")
	}
	editions, err := tx.editions(ctx, []ID{item})
	if err != nil {
		return ItemEdition{}, err
	}
	i := slices.IndexFunc(editions, func(e edition) bool { return e.Item.Version == version })
	if i < 0 {
		return ItemEdition{}, fault.New(fault.NotFound, "there is no such version of %s", row.Code)
	}
	out := ItemEdition{Edition: editions[i].Edition, OnSale: row.Status == "on_sale"}
	charges, err := tx.ListCharges(ctx, db.ListChargesParams{TenantID: tx.Tenant.ID, VersionIds: []ID{out.Item.VersionID}})
	for _, c := range charges {
		out.Currency = money.Currency(c.Currency)
	}
	return out, err
}
