// Package catalog keeps what a tenant sells: products, their items, the items' versions and charges, and the tax rates.
package catalog

import (
	"context"

	"keiyaku/db"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/store"
)

// Service reads and writes the catalogue.
type Service struct{ store *store.Store }

// New makes the service.
func New(s *store.Store) *Service { return &Service{store: s} }

// Product is a family of items (商品).
type Product = db.Product

// NewProduct is a product to be made.
type NewProduct struct {
	Code        string
	Name        string
	Description *string
}

// ProductFields are what can be changed of a product.
type ProductFields struct {
	Name        string
	Description *string
}

// GetProduct reads a product.
func (s *Service) GetProduct(ctx context.Context, tenant, id store.ID) (Product, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) (Product, error) { return product(ctx, tx, id) })
}

func product(ctx context.Context, tx *store.Tx, id store.ID) (Product, error) {
	row, err := tx.GetProduct(ctx, db.GetProductParams{TenantID: tx.Tenant.ID, ID: id})
	return row, store.Found(err, "product")
}

// ListProducts lists products by code, after one of them.
func (s *Service) ListProducts(ctx context.Context, tenant store.ID, after string, limit int) ([]Product, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]Product, error) {
		return tx.ListProducts(ctx, db.ListProductsParams{TenantID: tenant, After: after, PageLimit: limit})
	})
}

// CreateProduct makes a product.
func (s *Service) CreateProduct(ctx context.Context, cmd store.Command, in NewProduct) (Product, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Product, error) {
		id := store.NewID()
		if err := tx.CreateProduct(ctx, db.CreateProductParams{
			TenantID: tx.Tenant.ID, ID: id, Code: in.Code, Name: in.Name, Description: in.Description, Now: tx.Tenant.Now,
		}); err != nil {
			return Product{}, err
		}
		made, err := product(ctx, tx, id)
		if err != nil {
			return Product{}, err
		}
		return made, tx.Record(ctx, store.Fact{Action: "create_product", Entity: "product", ID: id, After: made})
	})
}

// UpdateProduct changes a product by edit.
func (s *Service) UpdateProduct(ctx context.Context, cmd store.Command, id store.ID, match store.Match, edit func(*ProductFields)) (Product, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Product, error) {
		version, err := tx.LockProduct(ctx, db.LockProductParams{TenantID: tx.Tenant.ID, ID: id})
		if err != nil {
			return Product{}, store.Found(err, "product")
		}
		if err := match.Check(version); err != nil {
			return Product{}, err
		}
		before, err := product(ctx, tx, id)
		if err != nil {
			return Product{}, err
		}
		in := ProductFields{Name: before.Name, Description: before.Description}
		edit(&in)
		if err := tx.UpdateProduct(ctx, db.UpdateProductParams{TenantID: tx.Tenant.ID, ID: id, Name: in.Name, Description: in.Description, Now: tx.Tenant.Now}); err != nil {
			return Product{}, err
		}
		after, err := product(ctx, tx, id)
		if err != nil {
			return Product{}, err
		}
		return after, tx.Record(ctx, store.Fact{Action: "update_product", Entity: "product", ID: id, Before: before, After: after})
	})
}

// TaxRate is a rate of a category from a date on.
type TaxRate = db.TaxRate

// ListTaxRates lists the rates of the tenant's country, by category and date; on a day, only those that hold on it.
func (s *Service) ListTaxRates(ctx context.Context, tenant store.ID, on civil.Date) ([]TaxRate, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]TaxRate, error) {
		settings, err := tx.GetSettings(ctx, tenant)
		if err != nil {
			return nil, err
		}
		all, err := tx.ListTaxRates(ctx, settings.Country)
		if err != nil || on.IsZero() {
			return all, err
		}
		var holding []TaxRate
		for _, r := range all {
			if r.ValidFrom.After(on) {
				continue
			}
			// In the order of dates: a later rate of a category takes the place of the one before it.
			if n := len(holding); n > 0 && holding[n-1].Category == r.Category {
				holding = holding[:n-1]
			}
			holding = append(holding, r)
		}
		return holding, nil
	})
}
