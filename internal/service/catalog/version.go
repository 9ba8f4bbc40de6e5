package catalog

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"

	"keiyaku/db"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/pricing"
	"keiyaku/internal/core/timeline"
	"keiyaku/internal/store"
	"keiyaku/internal/task"
)

// Version is an immutable edition of an item (料金改定), with its charges in their order.
type Version struct {
	db.ItemVersion
	Charges []Charge `json:"charges"`
}

// Charge is one thing that an item bills (課金項目).
type Charge = db.Charge

// NewVersion is a version to be made.
type NewVersion struct {
	OnSaleFrom civil.Date
	Charges    []NewCharge
}

// NewCharge is a charge of a new version. What is left empty takes its default: a month's cycle where it recurs, in
// advance, daily rates, prorated changes, rounded down at the currency's minor unit, the standard tax rate.
type NewCharge struct {
	Code         string
	Name         string
	Kind         timeline.ChargeKind
	Model        pricing.Model
	UnitPrice    money.Amount
	Scheme       *pricing.Scheme
	Currency     money.Currency
	CycleMonths  int
	Timing       timeline.Timing
	StartRate    timeline.Rate
	EndRate      timeline.Rate
	ChangePolicy timeline.Policy
	Rounding     money.Rounding
	Scale        *int
	TaxCategory  string
	timeline.BillingRules
}

// GetVersion reads one version of an item.
func (s *Service) GetVersion(ctx context.Context, tenant, itemID store.ID, number int) (Version, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) (Version, error) {
		row, err := tx.GetItemVersion(ctx, db.GetItemVersionParams{TenantID: tenant, ItemID: itemID, Version: number})
		if err != nil {
			return Version{}, store.Found(err, "version of an item")
		}
		versions, err := withCharges(ctx, tx, []db.ItemVersion{row})
		if err != nil {
			return Version{}, err
		}
		return versions[0], nil
	})
}

// ListVersions lists the versions of an item, newest first, before a number.
func (s *Service) ListVersions(ctx context.Context, tenant, itemID store.ID, before, limit int) ([]Version, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]Version, error) {
		if _, err := tx.GetItem(ctx, db.GetItemParams{TenantID: tenant, ID: itemID}); err != nil {
			return nil, store.Found(err, "item")
		}
		rows, err := tx.ListItemVersions(ctx, db.ListItemVersionsParams{TenantID: tenant, ItemID: itemID, Before: before, PageLimit: limit})
		if err != nil {
			return nil, err
		}
		return withCharges(ctx, tx, rows)
	})
}

func withCharges(ctx context.Context, tx *store.Tx, rows []db.ItemVersion) ([]Version, error) {
	versions, ids, at := make([]Version, len(rows)), make([]store.ID, len(rows)), make(map[store.ID]int, len(rows))
	for i, r := range rows {
		versions[i], ids[i], at[r.ID] = Version{ItemVersion: r}, r.ID, i
	}
	charges, err := tx.ListCharges(ctx, db.ListChargesParams{TenantID: tx.Tenant.ID, VersionIds: ids})
	for _, c := range charges {
		v := &versions[at[c.VersionID]]
		v.Charges = append(v.Charges, c)
	}
	return versions, err
}

// CreateVersion adds a version to an item. Numbers count up from 1, under the item's lock.
func (s *Service) CreateVersion(ctx context.Context, cmd store.Command, itemID store.ID, in NewVersion) (Version, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Version, error) {
		before, err := lock(ctx, tx, itemID)
		if err != nil {
			return Version{}, err
		}
		if err := checkOrder(ctx, tx, before, in.OnSaleFrom); err != nil {
			return Version{}, err
		}
		followers, err := tx.MarkUnderived(ctx, tx.Tenant.ID)
		if err != nil {
			return Version{}, err
		}
		made := Version{ItemVersion: db.ItemVersion{
			TenantID: tx.Tenant.ID, ID: store.NewID(), ItemID: itemID, Version: before.LatestVersion + 1, OnSaleFrom: in.OnSaleFrom, CreatedAt: tx.Instant(),
		}}
		if followers > 0 {
			if err := tx.Enqueue(ctx, task.Rederive{TenantID: tx.Tenant.ID, VersionID: made.ID}, task.Unique()); err != nil {
				return Version{}, err
			}
		}
		settings, err := tx.GetSettings(ctx, tx.Tenant.ID)
		if err != nil {
			return Version{}, err
		}
		if err := measured(ctx, tx, in.Charges); err != nil {
			return Version{}, err
		}
		if made.Charges, err = charges(in.Charges, made.ItemVersion, money.Currency(settings.Currency)); err != nil {
			return Version{}, err
		}
		if err := tx.CreateItemVersion(ctx, db.CreateItemVersionParams{
			TenantID: made.TenantID, ID: made.ID, ItemID: itemID, Version: made.Version, OnSaleFrom: made.OnSaleFrom, Now: made.CreatedAt,
		}); err != nil {
			return Version{}, err
		}
		rows, err := json.Marshal(made.Charges)
		if err != nil {
			return Version{}, err
		}
		if err := tx.CreateCharges(ctx, rows); err != nil {
			return Version{}, err
		}
		if err := tx.UpdateItem(ctx, db.UpdateItemParams{
			TenantID: before.TenantID, ID: itemID, Name: before.Name, Status: before.Status, LatestVersion: made.Version, Now: tx.Tenant.Now,
		}); err != nil {
			return Version{}, err
		}
		return made, tx.Record(ctx, store.Fact{Action: "create_item_version", Entity: "item_version", ID: made.ID, After: made})
	})
}

// measured looks up how what metered charges measure is aggregated: a charge keeps it with its unit.
func measured(ctx context.Context, tx *store.Tx, in []NewCharge) error {
	for i := range in {
		c := &in[i]
		if c.UsageUnit == "" {
			continue
		}
		unit, err := tx.GetUsageUnit(ctx, db.GetUsageUnitParams{TenantID: tx.Tenant.ID, ID: c.UsageUnit})
		if store.IsNoRows(err) {
			return fault.At(fault.Rule, fmt.Sprintf("/charges/%d/usage_unit_id", i), "there is no such usage unit")
		}
		if err != nil {
			return err
		}
		c.Aggregation = timeline.Aggregation(unit.Aggregation)
	}
	return nil
}

// checkOrder sees that a later version goes on sale later than the one before it, so that one version is on sale on a day.
func checkOrder(ctx context.Context, tx *store.Tx, i Item, onSaleFrom civil.Date) error {
	if i.LatestVersion == 0 {
		return nil
	}
	latest, err := tx.GetItemVersion(ctx, db.GetItemVersionParams{TenantID: tx.Tenant.ID, ItemID: i.ID, Version: i.LatestVersion})
	if err != nil {
		return err
	}
	if !onSaleFrom.After(latest.OnSaleFrom) {
		return fault.At(fault.Rule, "/on_sale_from", "Version %d is on sale from %s: the next must go on sale later.", latest.Version, latest.OnSaleFrom)
	}
	return nil
}

// charges fills in the defaults of a new version's charges and checks them, all at once.
func charges(in []NewCharge, v db.ItemVersion, currency money.Currency) ([]Charge, error) {
	out, codes, wrong := make([]Charge, len(in)), map[string]bool{}, []fault.Field(nil)
	for i, c := range in {
		c.Currency = cmp.Or(c.Currency, currency)
		unit, known := c.Currency.MinorUnit()
		if c.Scale == nil {
			c.Scale = &unit
		}
		if c.Kind != timeline.OneTime {
			c.CycleMonths = cmp.Or(c.CycleMonths, 1)
		}
		if c.Kind == timeline.Metered {
			c.Timing = cmp.Or(c.Timing, timeline.Arrears)
		}
		at := func(member, detail string) {
			wrong = append(wrong, fault.Field{Pointer: fmt.Sprintf("/charges/%d/%s", i, member), Detail: detail})
		}
		if codes[c.Code] {
			at("code", "another charge of this version has the code")
		}
		codes[c.Code] = true
		switch {
		case !known:
			at("currency", "not a currency in use (ISO 4217)")
		case c.Currency != cmp.Or(in[0].Currency, currency):
			at("currency", "all charges of a version have one currency, since a contract has one")
		}
		for _, f := range tariff(c).Check() {
			at(inScheme(f.Member), f.Detail)
		}
		if c.Kind == timeline.Metered && c.Aggregation == "" {
			at("usage_unit_id", "say what is measured: a usage unit of the tenant")
		}
		if c.Kind != timeline.Metered && c.UsageUnit != "" {
			at("usage_unit_id", "only a charge of the kind usage measures something")
		}
		if c.UsageRating != "" && c.Kind != timeline.Metered {
			at("usage_rating", "only a charge of the kind usage measures something")
		}
		if c.UsageRating == timeline.RatedSplit && (c.Aggregation == timeline.Max || c.Aggregation == timeline.Unique) {
			at("usage_rating", "only sums and last values can be rated in parts")
		}
		if c.Kind != timeline.Recurring && c.AllAtOnce {
			at("bill_all_at_once", "what is billed once has no periods")
		}
		if c.Kind == timeline.OneTime && c.CycleMonths != 0 {
			at("cycle_months", "what is billed once has no cycle")
		}
		out[i] = Charge{
			TenantID: v.TenantID, VersionID: v.ID, Position: i + 1, Code: c.Code, Name: c.Name, Kind: string(c.Kind), Model: string(c.Model), UnitPrice: c.UnitPrice, Scheme: store.SchemeRow(c.Scheme),
			Currency: string(c.Currency), CycleMonths: c.CycleMonths, Timing: string(cmp.Or(c.Timing, timeline.Advance)),
			StartRate: string(cmp.Or(c.StartRate, timeline.DailyRate)), EndRate: string(cmp.Or(c.EndRate, timeline.DailyRate)),
			ChangePolicy: string(cmp.Or(c.ChangePolicy, timeline.Prorate)), Rounding: string(cmp.Or(c.Rounding, money.Down)), Scale: *c.Scale,
			TaxCategory: cmp.Or(c.TaxCategory, "standard"), DayCount: string(c.DayCount), BegunMonth: string(c.BegunMonth), BillingOffsetMonths: c.OffsetMonths,
			BillingDay: c.BillingDay.String(), BillAllAtOnce: c.AllAtOnce, DayOfSupply: string(c.Supply), TaxIncluded: c.TaxIncluded, UsageUnitID: c.UsageUnit, Aggregation: string(c.Aggregation), UsageRating: string(c.UsageRating),
		}
	}
	if wrong != nil {
		return nil, &fault.Error{Code: fault.Rule, Detail: "The charges don't make a version; errors says where.", Fields: wrong}
	}
	return out, nil
}
