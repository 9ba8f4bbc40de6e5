package httpapi

import (
	"encoding/json"
	"fmt"

	"keiyaku/api"
	"keiyaku/internal/core/pricing"
	"keiyaku/internal/service/catalog"
)

func productView(p catalog.Product) api.Product {
	return api.Product{
		ID: idView(p.ID), Code: p.Code, Name: p.Name, Description: p.Description, Version: int64(p.Version), CreatedAt: instantView(p.CreatedAt),
		UpdatedAt: instantView(p.UpdatedAt),
	}
}

func itemView(i catalog.Item) api.Item {
	v := api.Item{
		ID: idView(i.ID), ProductID: idView(i.ProductID), Code: i.Code, Name: i.Name, Kind: api.ItemKind(i.Kind), Status: api.ItemStatus(i.Status),
		AllowedOptionIds: list(i.AllowedOptionIDs, idView), Version: int64(i.Version), CreatedAt: instantView(i.CreatedAt), UpdatedAt: instantView(i.UpdatedAt),
	}
	if i.LatestVersion > 0 {
		v.LatestVersion = int32Pointer(&i.LatestVersion)
	}
	return v
}

func itemVersionView(v catalog.Version) api.ItemVersion {
	return api.ItemVersion{
		ID: idView(v.ID), ItemID: idView(v.ItemID), Version: int32(v.Version), OnSaleFrom: dateView(v.OnSaleFrom), Charges: list(v.Charges, chargeView),
		CreatedAt: instantView(v.CreatedAt),
	}
}

func chargeView(c catalog.Charge) api.Charge {
	v := api.Charge{
		Code: c.Code, Name: c.Name, Kind: api.ChargeKind(c.Kind), Model: api.PricingModel(c.Model), UnitPrice: c.UnitPrice.String(), Scheme: schemeColumnView(c.Scheme), Currency: c.Currency,
		CycleMonths: cycleView(c.CycleMonths), Timing: api.BillingTiming(c.Timing), StartRate: api.BegunPeriodRate(c.StartRate),
		EndRate: api.BegunPeriodRate(c.EndRate), ChangePolicy: api.ChangePolicy(c.ChangePolicy), Rounding: api.Rounding(c.Rounding), Scale: int32(c.Scale),
		TaxCategory: api.TaxCategory(c.TaxCategory), DayCount: given[api.DayCount](c.DayCount), BegunMonth: given[api.BegunMonth](c.BegunMonth),
		BillingDay: given[api.BillingDay](c.BillingDay), DayOfSupply: given[api.DayOfSupply](c.DayOfSupply), BillAllAtOnce: ifTrue(c.BillAllAtOnce), TaxIncluded: ifTrue(c.TaxIncluded),
		UsageUnitID: optionalID(c.UsageUnitID), UsageRating: given[api.UsageRating](c.UsageRating),
	}
	v.BillingOffsetMonths = offsetView(c.BillingOffsetMonths)
	return v
}

// ifTrue leaves out what is false.
func ifTrue(b bool) *bool {
	if !b {
		return nil
	}
	return &b
}

// offsetView leaves out an offset of no months.
func offsetView(months int) *int32 {
	if months == 0 {
		return nil
	}
	return int32Pointer(&months)
}

// schemeView writes a scheme as the document has it; none where there is none.
func schemeView(s *pricing.Scheme) *api.PriceScheme {
	if s == nil {
		return nil
	}
	raw, err := json.Marshal(s)
	if err != nil {
		panic(fmt.Sprintf("httpapi: a scheme that doesn't marshal: %v", err))
	}
	return schemeColumnView(raw)
}

// schemeColumnView is the same of what is stored.
func schemeColumnView(raw json.RawMessage) *api.PriceScheme {
	if len(raw) == 0 || string(raw) == "null" {
		return nil
	}
	var v api.PriceScheme
	if err := json.Unmarshal(raw, &v); err != nil {
		panic(fmt.Sprintf("httpapi: a scheme that the document has no form for: %v", err))
	}
	return &v
}

func priceStepView(s pricing.Step) api.PriceStep {
	v := api.PriceStep{Kind: api.PriceStepKind(s.Kind), Units: s.Units.String(), UnitPrice: s.UnitPrice.String(), Amount: s.Amount.String()}
	if s.Tier > 0 {
		v.Tier = int32Pointer(&s.Tier)
	}
	return v
}

// cycleView leaves out the cycle of what is billed once.
func cycleView(months int) *api.CycleMonths {
	if months == 0 {
		return nil
	}
	return pointerTo(api.CycleMonths(months))
}

func taxRateView(r catalog.TaxRate) api.TaxRate {
	return api.TaxRate{Country: r.Country, Category: api.TaxCategory(r.Category), Percent: r.Percent.String(), ValidFrom: dateView(r.ValidFrom)}
}
