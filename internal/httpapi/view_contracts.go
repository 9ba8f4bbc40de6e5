package httpapi

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"keiyaku/api"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/pricing"
	"keiyaku/internal/core/timeline"
	"keiyaku/internal/service/contract"
	"keiyaku/internal/store"
)

// maxTermMonths is the longest term that the document allows.
const maxTermMonths = 600

func contractView(s contract.State) api.Contract {
	r, t := s.Row, s.Timeline
	v := api.Contract{
		ID: idView(r.ID), Number: optionalText(r.Number), Title: r.Title, OrderNumber: r.OrderNumber, CustomerID: idView(r.CustomerID), CustomerName: s.CustomerName,
		BillingAccountID: idView(r.BillingAccountID), Currency: r.Currency, Status: api.ContractStatus(s.Status()), AsOf: dateView(s.AsOf),
		KnownAt: optionalInstant(s.KnownAt), Planned: s.Planned, SignedOn: optionalDate(r.SignedOn), StartOn: dateView(t.StartOn), EndOn: lifeEndView(civil.Range{From: t.StartOn, Until: s.Ends.Until}),
		BillingStartsOn: optionalDate(t.BillingStartsOn), TermMonths: termMonths(t), Renewal: renewalView(s.Ends.Renewals.On(s.AsOf)), Items: itemsView(s),
		Discounts: list(withPlannedEnds(t.Discounts, s.Ends.Discounts), discountView), Reservations: list(s.Reservations, reservedView), ExternalReference: r.ExternalReference,
		Version: int64(s.Version), CreatedAt: optionalInstant(&r.CreatedAt), UpdatedAt: optionalInstant(&r.UpdatedAt),
		Plan: list(s.Plan, func(p contract.Step) api.PlanStep { return planStepView(p, r.Currency) }), Suspensions: list(t.Suspensions, suspensionView),
		OnHold: t.HeldOn(s.AsOf), Mrr: moneyView(s.MRR, r.Currency),
		MinimumEndOn: endView(cmp.Or(s.Ends.MinimumUntil, civil.Forever)), CustomFields: fieldsView(t.FieldsOn(s.AsOf)),
	}
	if term, ok := s.Ends.TermOn(s.AsOf); ok {
		v.Term = &api.ContractTerm{Number: int32(term.Number), StartOn: dateView(term.From), EndOn: endView(term.Until)}
		if on, agreed := s.Ends.Renewals.AtEnd(term.Until).NoticeOn(term.Until); agreed {
			v.NoticeOn = optionalDate(on)
		}
	}
	if s.Request != nil {
		v.Request = requestView(s.Request)
	}
	return v
}

// requestView gives a draft's request back, without the token of a preview that it was made by.
func requestView(raw json.RawMessage) *api.ContractRequest {
	var r api.ContractRequest
	if err := json.Unmarshal(raw, &r); err != nil {
		panic(fmt.Sprintf("httpapi: a request that was taken before can't be read: %v", err))
	}
	r.PreviewToken = nil
	return &r
}

// withPlannedEnds gives discounts with the ends that are recorded for them, also where these are still to come.
func withPlannedEnds(discounts, planned []timeline.Discount) []timeline.Discount {
	out := slices.Clone(discounts)
	for i := range out {
		for _, p := range planned {
			if p.ID == out[i].ID {
				out[i].Until = p.Until
			}
		}
	}
	return out
}

func planStepView(p contract.Step, currency string) api.PlanStep {
	return api.PlanStep{
		ChangeID: idView(p.ChangeID), EffectiveOn: dateView(p.EffectiveOn), Status: api.ChangeStatus(p.Status), Summary: p.Summary, Mrr: moneyView(p.MRR, currency),
	}
}

func suspensionView(s timeline.Suspension) api.Suspension {
	return api.Suspension{ContractItemID: optionalID(s.ContractItemID), StartOn: dateView(s.From), EndOn: endView(s.Until), Share: s.Share.String()}
}

func fieldsView(values map[string]timeline.FieldValue) api.CustomFieldValues {
	out := api.CustomFieldValues{}
	for key, raw := range values {
		var v any
		if json.Unmarshal(raw, &v) == nil {
			out[key] = v
		}
	}
	return out
}

// contractETag changes with the contract's version, and with the day, since states follow from it.
func contractETag(s contract.State) string { return etagOn(s.Version, s.Today) }

// termMonths is the length of the first term, as it was agreed.
func termMonths(t timeline.Timeline) *int32 {
	if len(t.Terms) == 0 {
		return nil
	}
	for months := int32(1); months <= maxTermMonths; months++ {
		if t.StartOn.AddMonths(int(months)) == t.Terms[0].Until {
			return &months
		}
	}
	return nil
}

func renewalView(r timeline.Renewal) api.Renewal {
	v := api.Renewal{Kind: api.RenewalKind(cmp.Or(r.Kind, timeline.RenewNone))}
	v.TermMonths, v.NoticeMonths, v.NoticeDays, v.GraceDays = above0(r.TermMonths), above0(r.NoticeMonths), above0(r.NoticeDays), above0(r.GraceDays)
	v.PricePolicy, v.UpliftRounding, v.Policy, v.Unagreed = given[api.PricePolicy](r.Price), given[api.Rounding](r.UpliftRounding), given[api.ChangePolicy](r.Policy), given[api.Unagreed](r.Unagreed)
	if r.UpliftPercent != nil {
		v.UpliftPercent = optionalText(r.UpliftPercent.String())
	}
	if !r.UpliftUnit.IsZero() {
		v.UpliftUnit = optionalText(r.UpliftUnit.String())
	}
	return v
}

// above0 shows a count that is there.
func above0(n int) *int32 {
	if n == 0 {
		return nil
	}
	return int32Pointer(&n)
}

// given shows a word that is there, as the document's type.
func given[To, From ~string](s From) *To {
	if s == "" {
		return nil
	}
	out := To(s)
	return &out
}

// itemsView puts each main item's options behind it. Its end is the planned one, also where the state shown is the actual.
func itemsView(s contract.State) []api.ContractItem {
	views := []api.ContractItem{}
	place := make(map[timeline.ID]int)
	for i, item := range s.Timeline.Items {
		if item.Kind == timeline.Main {
			place[item.ID] = i
		}
	}
	items := slices.Clone(s.Timeline.Items)
	slices.SortStableFunc(items, func(a, b timeline.Item) int {
		// No parent sorts before one: the main item comes first.
		return cmp.Or(cmp.Compare(place[cmp.Or(a.ParentID, a.ID)], place[cmp.Or(b.ParentID, b.ID)]), cmp.Compare(min(len(a.ParentID), 1), min(len(b.ParentID), 1)))
	})
	for _, item := range items {
		end := item
		if planned := s.Ends.Item(item.ID); planned != nil {
			end = *planned
		}
		v := api.ContractItem{
			ID: idView(item.ID), ItemID: idView(item.ItemID), ItemCode: item.Code, ItemName: item.Name, Kind: api.ItemKind(item.Kind),
			ParentContractItemID: optionalID(item.ParentID), ReplacesContractItemID: optionalID(item.ReplacesID),
			State: api.ContractItemState(end.StateOn(s.AsOf)), StartOn: dateView(item.From), EndOn: lifeEndView(end.Range),
			Quantity: item.QuantityOn(s.AsOf).String(), Charges: []api.ContractCharge{},
		}
		if !item.TrialUntil.IsZero() {
			v.TrialEndOn = optionalDate(item.TrialUntil.AddDays(-1))
		}
		for n, own := range end.Terms {
			if own.Contains(s.AsOf) {
				v.Term = &api.ContractTerm{Number: int32(n + 1), StartOn: dateView(own.From), EndOn: endView(own.Until)}
			}
		}
		if s.Row.SignedOn.IsZero() {
			v.State = api.ContractItemStateDraft
		}
		for _, c := range item.Charges {
			terms, discounts := termsNear(c, s.AsOf)
			v.Version = int32(terms.Version)
			v.Charges = append(v.Charges, api.ContractCharge{
				ID: idView(c.ID), Code: c.Code, BillingStartsOn: optionalDate(c.BillingStartsOn),
				Terms: chargeTermsView(item.ItemID, c.Kind, s.Row.Currency, terms, discounts),
			})
		}
		views = append(views, v)
	}
	return views
}

// termsNear gives a charge's terms on a day; before its first day those that it begins with, after its last those that it
// ended with.
func termsNear(c timeline.Charge, day civil.Date) (timeline.Terms, []timeline.Discount) {
	if !day.Before(c.Until) {
		day = c.Until.AddDays(-1)
	}
	day = civil.Max(day, c.From)
	terms, ok := c.TermsOn(day)
	if !ok { // one that never began
		terms = c.Steps[0].Terms
	}
	var discounts []timeline.Discount
	for _, d := range c.Discounts {
		if d.Contains(day) {
			discounts = append(discounts, d)
		}
	}
	return terms, discounts
}

func chargeTermsView(item timeline.ID, kind timeline.ChargeKind, currency string, t timeline.Terms, discounts []timeline.Discount) api.ChargeTerms {
	v := api.ChargeTerms{
		ItemID: idView(item), Version: int32(t.Version), Name: t.Name, Kind: api.ChargeKind(kind), Model: api.PricingModel(t.Model), Quantity: t.Quantity.String(),
		ListPrice: t.ListPrice.String(), Price: t.Price().String(), Negotiated: t.NegotiatedPrice != nil, Scheme: schemeView(t.Scheme), Currency: currency, CycleMonths: cycleView(t.CycleMonths),
		Timing: api.BillingTiming(t.Timing), StartRate: api.BegunPeriodRate(t.StartRate), EndRate: api.BegunPeriodRate(t.EndRate),
		ChangePolicy: api.ChangePolicy(t.ChangePolicy), Rounding: api.Rounding(t.Rounding), Scale: int32(t.Scale), TaxCategory: api.TaxCategory(t.TaxCategory),
		DayCount: given[api.DayCount](t.DayCount), BegunMonth: given[api.BegunMonth](t.BegunMonth), BillingOffsetMonths: offsetView(t.OffsetMonths),
		BillingDay: given[api.BillingDay](t.BillingDay.String()), BillAllAtOnce: ifTrue(t.AllAtOnce), DayOfSupply: given[api.DayOfSupply](t.Supply), TaxIncluded: ifTrue(t.TaxIncluded), UsageUnitID: optionalID(t.UsageUnit), UsageRating: given[api.UsageRating](t.UsageRating),
		Discounts: list(discounts, discountView),
	}
	if t.Scale < 0 {
		v.Scale = int32(money.Currency(currency).LineScale(t.Scale))
	}
	if kind != timeline.OneTime {
		v.Grid = &api.PeriodGrid{Date: dateView(t.Anchor.Boundary(t.CycleMonths, 0)), Day: int32(t.Anchor.Day)}
	}
	return v
}

func discountView(d timeline.Discount) api.Discount {
	v := api.Discount{
		ID: idView(d.ID), Name: d.Name, Scope: api.DiscountScopeContract, ContractItemID: optionalID(d.ContractItemID), ChargeCode: optionalText(d.ChargeCode),
		Kind: api.DiscountKind(d.Kind), Value: d.Value.String(), Whole: d.Whole, StartOn: dateView(d.From), EndOn: endView(d.Until),
	}
	if d.Periods > 0 {
		v.Periods = int32Pointer(&d.Periods)
	}
	if d.Own != nil {
		v.CycleMonths = int32Pointer(&d.Own.CycleMonths)
	}
	if d.Concession() {
		v.Concession = pointerTo(true)
	}
	switch {
	case d.ChargeCode != "":
		v.Scope = api.DiscountScopeCharge
	case d.ContractItemID != "":
		v.Scope = api.DiscountScopeItem
	}
	return v
}

func reservedView(r contract.Reserved) api.ReservationSummary {
	return api.ReservationSummary{ChangeID: idView(r.ChangeID), EffectiveOn: dateView(r.EffectiveOn), Status: api.ReservationStatus(r.Status), Summary: r.Summary}
}

func segmentView(s contract.Segment) (api.Segment, error) {
	var discounts []timeline.Discount
	if err := json.Unmarshal(s.Discounts, &discounts); err != nil {
		return api.Segment{}, fmt.Errorf("reading the discounts of segment %s: %w", s.ID, err)
	}
	scheme, err := store.SchemeOf(s.Scheme)
	if err != nil {
		return api.Segment{}, fmt.Errorf("reading the prices of segment %s: %w", s.ID, err)
	}
	rules, err := store.BillingRules(s.DayCount, s.BegunMonth, s.BillingOffsetMonths, s.BillingDay, s.BillAllAtOnce, s.DayOfSupply, s.TaxIncluded, s.UsageUnitID, s.Aggregation, s.UsageRating)
	if err != nil {
		return api.Segment{}, fmt.Errorf("reading the rules of segment %s: %w", s.ID, err)
	}
	terms := timeline.Terms{
		Scheme: scheme, Version: s.Version, Name: s.Name, Model: pricing.Model(s.Model), ListPrice: s.ListPrice, NegotiatedPrice: s.NegotiatedPrice, Quantity: s.Quantity, CycleMonths: s.CycleMonths,
		Timing: timeline.Timing(s.Timing), StartRate: timeline.Rate(s.StartRate), EndRate: timeline.Rate(s.EndRate), ChangePolicy: timeline.Policy(s.ChangePolicy),
		Rounding: money.Rounding(s.Rounding), Scale: s.Scale, TaxCategory: s.TaxCategory, BillingRules: rules,
	}
	if _, err := fmt.Sscanf(s.Anchor, "%d-%d-%d", &terms.Anchor.Year, &terms.Anchor.Month, &terms.Anchor.Day); err != nil {
		return api.Segment{}, fmt.Errorf("reading the grid of segment %s: %w", s.ID, err)
	}
	v := api.Segment{
		ID: idView(s.ID), ContractItemID: idView(s.ContractItemID), ContractChargeID: idView(s.ChargeID), ChargeCode: s.ChargeCode, StartOn: dateView(s.EffectiveFrom),
		EndOn: endView(s.EffectiveUntil), Planned: s.Planned, State: api.SegmentState(s.State), Share: s.Share.String(), RecordedFrom: instantView(s.RecordedFrom),
		Terms: chargeTermsView(s.ItemID, timeline.ChargeKind(s.ChargeKind), s.Currency, terms, discounts),
	}
	if !s.Open {
		v.RecordedUntil = optionalInstant(&s.RecordedUntil)
	}
	return v, nil
}

func newPreviewView(p contract.NewPreview) api.ContractPreview {
	v := api.ContractPreview{
		PreviewToken: p.Token, Contract: contractView(p.State), TimelineEntries: []api.PlannedTimelineEntry{}, Invoices: expectedView(p.Invoices),
		Warnings: list(p.Warnings, warningView),
	}
	v.Contract.CreatedAt, v.Contract.UpdatedAt = nil, nil
	for _, e := range p.Entries {
		effects, _ := e.Differences.([]timeline.Effect)
		v.TimelineEntries = append(v.TimelineEntries, api.PlannedTimelineEntry{
			Kind: api.TimelineEntryKind(e.Kind), EffectiveOn: dateView(e.EffectiveOn), Summary: e.Summary, Differences: list(effects, differenceView),
		})
	}
	return v
}

func warningView(w contract.Warning) api.PreviewWarning {
	return api.PreviewWarning{Code: w.Code, Detail: w.Detail}
}

// knownAtOf reads what was validated to be a version or an instant.
func knownAtOf(text *api.KnownAt) (contract.KnownAt, error) {
	if text == nil {
		return contract.KnownAt{}, nil
	}
	var version int
	if _, err := fmt.Sscanf(*text, "%d", &version); err == nil && fmt.Sprint(version) == *text {
		return contract.KnownAt{Version: version}, nil
	}
	at, err := time.Parse(time.RFC3339Nano, *text)
	return contract.KnownAt{Instant: at}, err
}
