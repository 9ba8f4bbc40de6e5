package httpapi

import (
	"context"
	"encoding/json"
	"fmt"
	"math"
	"strconv"

	"keiyaku/api"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/pricing"
	"keiyaku/internal/core/timeline"
	"keiyaku/internal/service/catalog"
	"keiyaku/internal/store"
)

// ListProducts answers listProducts.
func (s *Server) ListProducts(ctx context.Context, r api.ListProductsRequestObject) (api.ListProductsResponseObject, error) {
	size := pageSize(r.Params.Limit)
	after, err := cursorText(r.Params.Cursor)
	if err != nil {
		return nil, err
	}
	products, err := s.catalog.ListProducts(ctx, tenantOf(ctx), after, size+1)
	if err != nil {
		return nil, err
	}
	items, next := page(products, size, func(p catalog.Product) string { return p.Code }, productView)
	return api.ListProducts200JSONResponse{Items: items, NextCursor: next}, nil
}

// CreateProduct answers createProduct.
func (s *Server) CreateProduct(ctx context.Context, r api.CreateProductRequestObject) (api.CreateProductResponseObject, error) {
	return write(ctx, api.CreateProductResponseObject.VisitCreateProductResponse, func(cmd store.Command) (catalog.Product, error) {
		return s.catalog.CreateProduct(ctx, cmd, catalog.NewProduct{Code: r.Body.Code, Name: r.Body.Name, Description: r.Body.Description})
	}, func(p catalog.Product) (api.CreateProductResponseObject, error) {
		return api.CreateProduct201JSONResponse{
			Body: productView(p), Headers: api.CreateProduct201ResponseHeaders{ETag: etag(p.Version), Location: "/v1/products/" + string(p.ID)},
		}, nil
	})
}

// GetProduct answers getProduct.
func (s *Server) GetProduct(ctx context.Context, r api.GetProductRequestObject) (api.GetProductResponseObject, error) {
	p, err := s.catalog.GetProduct(ctx, tenantOf(ctx), idOf(r.ProductID))
	if err != nil {
		return nil, err
	}
	return api.GetProduct200JSONResponse{Body: productView(p), Headers: api.GetProduct200ResponseHeaders{ETag: etag(p.Version)}}, nil
}

// UpdateProduct answers updateProduct.
func (s *Server) UpdateProduct(ctx context.Context, r api.UpdateProductRequestObject) (api.UpdateProductResponseObject, error) {
	return write(ctx, api.UpdateProductResponseObject.VisitUpdateProductResponse, func(cmd store.Command) (catalog.Product, error) {
		return s.catalog.UpdateProduct(ctx, cmd, idOf(r.ProductID), match(r.Params.IfMatch), func(to *catalog.ProductFields) {
			set(&to.Name, r.Body.Name)
			setOrClear(&to.Description, r.Body.Description)
		})
	}, func(p catalog.Product) (api.UpdateProductResponseObject, error) {
		return api.UpdateProduct200JSONResponse{Body: productView(p), Headers: api.UpdateProduct200ResponseHeaders{ETag: etag(p.Version)}}, nil
	})
}

// ListItems answers listItems.
func (s *Server) ListItems(ctx context.Context, r api.ListItemsRequestObject) (api.ListItemsResponseObject, error) {
	size := pageSize(r.Params.Limit)
	after, err := cursorText(r.Params.Cursor)
	if err != nil {
		return nil, err
	}
	filter := catalog.ItemFilter{ProductID: idOr(r.Params.ProductID), Kind: narrow[string](r.Params.Kind), Status: narrow[string](r.Params.Status)}
	found, err := s.catalog.ListItems(ctx, tenantOf(ctx), filter, after, size+1)
	if err != nil {
		return nil, err
	}
	items, next := page(found, size, func(i catalog.Item) string { return i.Code }, itemView)
	return api.ListItems200JSONResponse{Items: items, NextCursor: next}, nil
}

// CreateItem answers createItem.
func (s *Server) CreateItem(ctx context.Context, r api.CreateItemRequestObject) (api.CreateItemResponseObject, error) {
	return write(ctx, api.CreateItemResponseObject.VisitCreateItemResponse, func(cmd store.Command) (catalog.Item, error) {
		return s.catalog.CreateItem(ctx, cmd, catalog.NewItem{
			ProductID: idOf(r.Body.ProductID), Code: r.Body.Code, Name: r.Body.Name, Kind: string(r.Body.Kind), AllowedOptionIDs: idsOf(r.Body.AllowedOptionIds),
		})
	}, func(i catalog.Item) (api.CreateItemResponseObject, error) {
		return api.CreateItem201JSONResponse{
			Body: itemView(i), Headers: api.CreateItem201ResponseHeaders{ETag: etag(i.Version), Location: "/v1/items/" + string(i.ID)},
		}, nil
	})
}

// GetItem answers getItem.
func (s *Server) GetItem(ctx context.Context, r api.GetItemRequestObject) (api.GetItemResponseObject, error) {
	i, err := s.catalog.GetItem(ctx, tenantOf(ctx), idOf(r.ItemID))
	if err != nil {
		return nil, err
	}
	return api.GetItem200JSONResponse{Body: itemView(i), Headers: api.GetItem200ResponseHeaders{ETag: etag(i.Version)}}, nil
}

// UpdateItem answers updateItem.
func (s *Server) UpdateItem(ctx context.Context, r api.UpdateItemRequestObject) (api.UpdateItemResponseObject, error) {
	return write(ctx, api.UpdateItemResponseObject.VisitUpdateItemResponse, func(cmd store.Command) (catalog.Item, error) {
		return s.catalog.UpdateItem(ctx, cmd, idOf(r.ItemID), match(r.Params.IfMatch), func(to *catalog.ItemFields) {
			set(&to.Name, r.Body.Name)
			// An empty list allows none; one that was left out changes nothing.
			if r.Body.AllowedOptionIds != nil {
				to.AllowedOptionIDs = idsOf(r.Body.AllowedOptionIds)
			}
		})
	}, func(i catalog.Item) (api.UpdateItemResponseObject, error) {
		return api.UpdateItem200JSONResponse{Body: itemView(i), Headers: api.UpdateItem200ResponseHeaders{ETag: etag(i.Version)}}, nil
	})
}

// DiscontinueItem answers discontinueItem.
func (s *Server) DiscontinueItem(ctx context.Context, r api.DiscontinueItemRequestObject) (api.DiscontinueItemResponseObject, error) {
	return write(ctx, api.DiscontinueItemResponseObject.VisitDiscontinueItemResponse, func(cmd store.Command) (catalog.Item, error) {
		return s.catalog.DiscontinueItem(ctx, cmd, idOf(r.ItemID))
	}, func(i catalog.Item) (api.DiscontinueItemResponseObject, error) {
		return api.DiscontinueItem200JSONResponse{Body: itemView(i), Headers: api.DiscontinueItem200ResponseHeaders{ETag: etag(i.Version)}}, nil
	})
}

// ListItemVersions answers listItemVersions.
func (s *Server) ListItemVersions(ctx context.Context, r api.ListItemVersionsRequestObject) (api.ListItemVersionsResponseObject, error) {
	size := pageSize(r.Params.Limit)
	before, err := cursorNumber(r.Params.Cursor, math.MaxInt32)
	if err != nil {
		return nil, err
	}
	versions, err := s.catalog.ListVersions(ctx, tenantOf(ctx), idOf(r.ItemID), before, size+1)
	if err != nil {
		return nil, err
	}
	items, next := page(versions, size, func(v catalog.Version) string { return strconv.Itoa(v.Version) }, itemVersionView)
	return api.ListItemVersions200JSONResponse{Items: items, NextCursor: next}, nil
}

// CreateItemVersion answers createItemVersion.
func (s *Server) CreateItemVersion(ctx context.Context, r api.CreateItemVersionRequestObject) (api.CreateItemVersionResponseObject, error) {
	in := catalog.NewVersion{OnSaleFrom: dateOf(r.Body.OnSaleFrom)}
	for i, c := range r.Body.Charges {
		charge, err := newCharge(c)
		if err != nil {
			return nil, fault.At(fault.Invalid, fmt.Sprintf("/charges/%d", i), "its price isn't made of decimal numbers: %v", err)
		}
		in.Charges = append(in.Charges, charge)
	}
	return write(ctx, api.CreateItemVersionResponseObject.VisitCreateItemVersionResponse, func(cmd store.Command) (catalog.Version, error) {
		return s.catalog.CreateVersion(ctx, cmd, idOf(r.ItemID), in)
	}, func(v catalog.Version) (api.CreateItemVersionResponseObject, error) {
		return api.CreateItemVersion201JSONResponse{
			Body: itemVersionView(v), Headers: api.CreateItemVersion201ResponseHeaders{Location: fmt.Sprintf("/v1/items/%s/versions/%d", v.ItemID, v.Version)},
		}, nil
	})
}

func newCharge(c api.CreateCharge) (catalog.NewCharge, error) {
	price, scheme, err := tariffOf(c.UnitPrice, c.Scheme)
	if err != nil {
		return catalog.NewCharge{}, err
	}
	rules := timeline.BillingRules{
		DayCount: timeline.DayCount(or(c.DayCount)), BegunMonth: timeline.BegunMonth(or(c.BegunMonth)), OffsetMonths: int(or(c.BillingOffsetMonths)),
		AllAtOnce: or(c.BillAllAtOnce), Supply: timeline.DayOfSupply(or(c.DayOfSupply)), TaxIncluded: or(c.TaxIncluded), UsageUnit: idOr(c.UsageUnitID), UsageRating: timeline.UsageRating(or(c.UsageRating)),
	}
	err = rules.BillingDay.UnmarshalText([]byte(or(c.BillingDay)))
	return catalog.NewCharge{
		Code: c.Code, Name: c.Name, Kind: timeline.ChargeKind(c.Kind), Model: pricing.Model(c.Model), UnitPrice: price, Scheme: scheme, Currency: money.Currency(c.Currency),
		CycleMonths: int(or(c.CycleMonths)), Timing: timeline.Timing(or(c.Timing)), StartRate: timeline.Rate(or(c.StartRate)),
		EndRate: timeline.Rate(or(c.EndRate)), ChangePolicy: timeline.Policy(or(c.ChangePolicy)), Rounding: money.Rounding(or(c.Rounding)),
		Scale: intPointer(c.Scale), TaxCategory: string(or(c.TaxCategory)), BillingRules: rules,
	}, err
}

// tariffOf reads a unit price, 0 where it is left out, and a scheme, which the document and the core write alike.
func tariffOf(unitPrice *string, scheme *api.PriceScheme) (money.Amount, *pricing.Scheme, error) {
	price := money.Int(0)
	if unitPrice != nil {
		var err error
		if price, err = money.Parse(*unitPrice); err != nil {
			return price, nil, err
		}
	}
	if scheme == nil {
		return price, nil, nil
	}
	raw, err := json.Marshal(scheme)
	if err != nil {
		return price, nil, err
	}
	var s pricing.Scheme
	return price, &s, json.Unmarshal(raw, &s)
}

// CalculatePrice answers calculatePrice.
func (s *Server) CalculatePrice(ctx context.Context, r api.CalculatePriceRequestObject) (api.CalculatePriceResponseObject, error) {
	if (r.Body.ItemID == nil) == (r.Body.Charge == nil) || (r.Body.ItemID == nil) != (r.Body.ChargeCode == nil) {
		return nil, fault.New(fault.Invalid, "give either item_id with charge_code, or charge")
	}
	quantity, err := money.Parse(r.Body.Quantity)
	if err != nil {
		return nil, fault.At(fault.Invalid, "/quantity", "not a decimal number")
	}
	of := catalog.Priced{ItemID: idOr(r.Body.ItemID), Version: int(or(r.Body.Version)), ChargeCode: or(r.Body.ChargeCode)}
	if c := r.Body.Charge; c != nil {
		price, scheme, err := tariffOf(c.UnitPrice, c.Scheme)
		if err != nil {
			return nil, fault.At(fault.Invalid, "/charge", "its price isn't made of decimal numbers: %v", err)
		}
		of.Described = catalog.NewCharge{
			Model: pricing.Model(c.Model), UnitPrice: price, Scheme: scheme, Currency: money.Currency(c.Currency), Rounding: money.Rounding(or(c.Rounding)), Scale: intPointer(c.Scale),
		}
	}
	made, err := s.catalog.Calculate(ctx, tenantOf(ctx), of, quantity)
	if err != nil {
		return nil, err
	}
	return api.CalculatePrice200JSONResponse{Amount: moneyView(made.Amount, string(made.Currency)), Exact: made.Exact.String(), Steps: list(made.Steps, priceStepView)}, nil
}

// GetItemVersion answers getItemVersion.
func (s *Server) GetItemVersion(ctx context.Context, r api.GetItemVersionRequestObject) (api.GetItemVersionResponseObject, error) {
	v, err := s.catalog.GetVersion(ctx, tenantOf(ctx), idOf(r.ItemID), int(r.Version))
	if err != nil {
		return nil, err
	}
	return api.GetItemVersion200JSONResponse{Body: itemVersionView(v), Headers: api.GetItemVersion200ResponseHeaders{ETag: etag(v.Version)}}, nil
}

// ListTaxRates answers listTaxRates.
func (s *Server) ListTaxRates(ctx context.Context, r api.ListTaxRatesRequestObject) (api.ListTaxRatesResponseObject, error) {
	rates, err := s.catalog.ListTaxRates(ctx, tenantOf(ctx), dateOr(r.Params.AsOf))
	if err != nil {
		return nil, err
	}
	return api.ListTaxRates200JSONResponse{Items: list(rates, taxRateView)}, nil
}
