package catalog

import (
	"cmp"
	"context"

	"keiyaku/db"
	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/pricing"
	"keiyaku/internal/store"
)

// Priced is a charge as far as its price goes: one of the catalogue, or one that is described.
type Priced struct {
	ItemID     store.ID
	Version    int // 0 for the one on sale today
	ChargeCode string
	// Described is the charge where ItemID is none.
	Described NewCharge
}

// Calculation is the price of a full period, with what it comes from.
type Calculation struct {
	Currency money.Currency
	// Exact is the price before the one rounding, Amount after it.
	Exact, Amount money.Amount
	Steps         []pricing.Step
}

// Calculate answers what a full period of a charge costs for a quantity. It stores nothing.
func (s *Service) Calculate(ctx context.Context, tenant store.ID, of Priced, quantity money.Amount) (Calculation, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) (Calculation, error) {
		c := of.Described
		if of.ItemID != "" {
			var err error
			if c, err = listed(ctx, tx, of); err != nil {
				return Calculation{}, err
			}
		}
		if wrong := tariff(c).Check(); len(wrong) > 0 {
			f := &fault.Error{Code: fault.Rule, Detail: "The charge has no price for every quantity; errors says where."}
			for _, w := range wrong {
				f.Fields = append(f.Fields, fault.Field{Pointer: "/charge/" + inScheme(w.Member), Detail: w.Detail})
			}
			return Calculation{}, f
		}
		unit, known := c.Currency.MinorUnit()
		if !known {
			return Calculation{}, fault.At(fault.Rule, "/charge/currency", "not a currency in use (ISO 4217)")
		}
		if c.Scale != nil {
			unit = c.Currency.LineScale(*c.Scale)
		}
		out := Calculation{Currency: c.Currency, Steps: tariff(c).Steps(quantity), Exact: tariff(c).Price(quantity)}
		for _, step := range out.Steps {
			if !billing.Bounded(step.Amount) {
				return Calculation{}, fault.At(fault.Rule, "/quantity", "a step of the price comes to %s: %s at most", step.Amount, billing.MaxAmount)
			}
		}
		out.Amount = out.Exact.Round(unit, cmp.Or(c.Rounding, money.Down))
		return out, nil
	})
}

// listed reads a charge of the catalogue.
func listed(ctx context.Context, tx *store.Tx, of Priced) (NewCharge, error) {
	var v db.ItemVersion
	var err error
	if of.Version != 0 {
		v, err = tx.GetItemVersion(ctx, db.GetItemVersionParams{TenantID: tx.Tenant.ID, ItemID: of.ItemID, Version: of.Version})
	} else {
		v, err = tx.GetItemVersionOnSale(ctx, db.GetItemVersionOnSaleParams{TenantID: tx.Tenant.ID, ItemID: of.ItemID, OnDay: tx.Tenant.Today})
	}
	if err != nil {
		return NewCharge{}, store.Found(err, "version of an item")
	}
	charges, err := tx.ListCharges(ctx, db.ListChargesParams{TenantID: tx.Tenant.ID, VersionIds: []store.ID{v.ID}})
	if err != nil {
		return NewCharge{}, err
	}
	for _, c := range charges {
		if c.Code != of.ChargeCode {
			continue
		}
		scheme, err := store.SchemeOf(c.Scheme)
		return NewCharge{
			Code: c.Code, Model: pricing.Model(c.Model), UnitPrice: c.UnitPrice, Scheme: scheme, Currency: money.Currency(c.Currency), Rounding: money.Rounding(c.Rounding), Scale: &c.Scale,
		}, err
	}
	return NewCharge{}, fault.At(fault.Rule, "/charge_code", "version %d of the item has no charge %q", v.Version, of.ChargeCode)
}

func tariff(c NewCharge) pricing.Tariff {
	return pricing.Tariff{Model: c.Model, UnitPrice: c.UnitPrice, Scheme: c.Scheme}
}

// inScheme is where a member of a tariff stands in a charge.
func inScheme(member string) string {
	if member == "model" || member == "unit_price" {
		return member
	}
	return "scheme/" + member
}
