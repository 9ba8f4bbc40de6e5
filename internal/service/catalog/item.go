package catalog

import (
	"context"
	"fmt"
	"slices"

	"keiyaku/db"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/store"
)

// Kinds and statuses of an item.
const (
	Main         = "main"
	Option       = "option"
	OnSale       = "on_sale"
	Discontinued = "discontinued"
)

// Item is what is sold as one (アイテム), with the options that are allowed beside it.
type Item struct {
	db.Item
	AllowedOptionIDs []store.ID `json:"allowed_option_ids"`
}

// NewItem is an item to be made.
type NewItem struct {
	ProductID        store.ID
	Code             string
	Name             string
	Kind             string
	AllowedOptionIDs []store.ID
}

// ItemFields are what can be changed of an item.
type ItemFields struct {
	Name             string
	AllowedOptionIDs []store.ID
}

// ItemFilter narrows a list of items; what is empty doesn't.
type ItemFilter struct {
	ProductID store.ID
	Kind      *string
	Status    *string
}

// GetItem reads an item.
func (s *Service) GetItem(ctx context.Context, tenant, id store.ID) (Item, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) (Item, error) { return item(ctx, tx, id) })
}

func item(ctx context.Context, tx *store.Tx, id store.ID) (Item, error) {
	row, err := tx.GetItem(ctx, db.GetItemParams{TenantID: tx.Tenant.ID, ID: id})
	if err != nil {
		return Item{}, store.Found(err, "item")
	}
	items, err := withOptions(ctx, tx, []db.Item{row})
	if err != nil {
		return Item{}, err
	}
	return items[0], nil
}

func withOptions(ctx context.Context, tx *store.Tx, rows []db.Item) ([]Item, error) {
	items, ids, at := make([]Item, len(rows)), make([]store.ID, len(rows)), make(map[store.ID]int, len(rows))
	for i, r := range rows {
		items[i], ids[i], at[r.ID] = Item{Item: r}, r.ID, i
	}
	options, err := tx.ListItemOptions(ctx, db.ListItemOptionsParams{TenantID: tx.Tenant.ID, ItemIds: ids})
	for _, o := range options {
		i := &items[at[o.ItemID]]
		i.AllowedOptionIDs = append(i.AllowedOptionIDs, o.OptionID)
	}
	return items, err
}

// ListItems lists items by code, after one of them.
func (s *Service) ListItems(ctx context.Context, tenant store.ID, f ItemFilter, after string, limit int) ([]Item, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]Item, error) {
		rows, err := tx.ListItems(ctx, db.ListItemsParams{TenantID: tenant, After: after, ProductID: f.ProductID, Kind: f.Kind, Status: f.Status, PageLimit: limit})
		if err != nil {
			return nil, err
		}
		return withOptions(ctx, tx, rows)
	})
}

// CreateItem makes an item. It can be sold once it has a version.
func (s *Service) CreateItem(ctx context.Context, cmd store.Command, in NewItem) (Item, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Item, error) {
		id := store.NewID()
		_, err := tx.GetProduct(ctx, db.GetProductParams{TenantID: tx.Tenant.ID, ID: in.ProductID})
		if store.IsNoRows(err) {
			return Item{}, fault.At(fault.Rule, "/product_id", "There is no such product.")
		}
		if err != nil {
			return Item{}, err
		}
		if err := tx.CreateItem(ctx, db.CreateItemParams{
			TenantID: tx.Tenant.ID, ID: id, ProductID: in.ProductID, Code: in.Code, Name: in.Name, Kind: in.Kind, Now: tx.Tenant.Now,
		}); err != nil {
			return Item{}, err
		}
		if err := allowOptions(ctx, tx, id, in.Kind, in.AllowedOptionIDs); err != nil {
			return Item{}, err
		}
		made, err := item(ctx, tx, id)
		if err != nil {
			return Item{}, err
		}
		return made, tx.Record(ctx, store.Fact{Action: "create_item", Entity: "item", ID: id, After: made})
	})
}

// allowOptions sets which options a new or emptied item may have beside it.
func allowOptions(ctx context.Context, tx *store.Tx, id store.ID, kind string, options []store.ID) error {
	if len(options) == 0 {
		return nil
	}
	if kind != Main {
		return fault.At(fault.Rule, "/allowed_option_ids", "Only a main item has options beside it.")
	}
	found, err := tx.GetItems(ctx, db.GetItemsParams{TenantID: tx.Tenant.ID, Ids: options})
	if err != nil {
		return err
	}
	var wrong []fault.Field
	for i, option := range options {
		if !slices.ContainsFunc(found, func(f db.Item) bool { return f.ID == option && f.Kind == Option }) {
			wrong = append(wrong, fault.Field{Pointer: fmt.Sprintf("/allowed_option_ids/%d", i), Detail: "there is no such option"})
		}
	}
	if wrong != nil {
		return &fault.Error{Code: fault.Rule, Detail: "What is allowed beside a main item must be options.", Fields: wrong}
	}
	return tx.CreateItemOptions(ctx, db.CreateItemOptionsParams{TenantID: tx.Tenant.ID, ItemID: id, OptionIds: options})
}

// UpdateItem changes an item by edit. Contracts that have an option which is no longer allowed keep it.
func (s *Service) UpdateItem(ctx context.Context, cmd store.Command, id store.ID, match store.Match, edit func(*ItemFields)) (Item, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Item, error) {
		before, err := lock(ctx, tx, id)
		if err != nil {
			return Item{}, err
		}
		if err := match.Check(before.Version); err != nil {
			return Item{}, err
		}
		in := ItemFields{Name: before.Name, AllowedOptionIDs: before.AllowedOptionIDs}
		edit(&in)
		if err := tx.DeleteItemOptions(ctx, db.DeleteItemOptionsParams{TenantID: tx.Tenant.ID, ItemID: id}); err != nil {
			return Item{}, err
		}
		if err := allowOptions(ctx, tx, id, before.Kind, in.AllowedOptionIDs); err != nil {
			return Item{}, err
		}
		row := before.Item
		row.Name = in.Name
		return update(ctx, tx, "update_item", before, row)
	})
}

// DiscontinueItem takes an item off sale. Contracts that have it keep it; discontinuing it again changes nothing.
func (s *Service) DiscontinueItem(ctx context.Context, cmd store.Command, id store.ID) (Item, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Item, error) {
		before, err := lock(ctx, tx, id)
		if err != nil || before.Status == Discontinued {
			return before, err
		}
		row := before.Item
		row.Status = Discontinued
		return update(ctx, tx, "discontinue_item", before, row)
	})
}

// lock reads an item that stays as it is until the transaction ends.
func lock(ctx context.Context, tx *store.Tx, id store.ID) (Item, error) {
	if _, err := tx.LockItem(ctx, db.LockItemParams{TenantID: tx.Tenant.ID, ID: id}); err != nil {
		return Item{}, store.Found(err, "item")
	}
	return item(ctx, tx, id)
}

// update writes a row whose lock is held, and records it.
func update(ctx context.Context, tx *store.Tx, action string, before Item, row db.Item) (Item, error) {
	if err := tx.UpdateItem(ctx, db.UpdateItemParams{
		TenantID: row.TenantID, ID: row.ID, Name: row.Name, Status: row.Status, LatestVersion: row.LatestVersion, Now: tx.Tenant.Now,
	}); err != nil {
		return Item{}, err
	}
	after, err := item(ctx, tx, row.ID)
	if err != nil {
		return Item{}, err
	}
	return after, tx.Record(ctx, store.Fact{Action: action, Entity: "item", ID: row.ID, Before: before, After: after})
}
