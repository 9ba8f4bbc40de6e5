package httpapi

import (
	"context"

	"keiyaku/api"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/service/invoicing"
)

// coverageClasses are all classes, in the order in which they are shown.
var coverageClasses = []api.CoverageClass{
	api.CoverageClassBilled, api.CoverageClassInDraft, api.CoverageClassHeld, api.CoverageClassUsageOpen, api.CoverageClassTrial, api.CoverageClassSuspended, api.CoverageClassGrace,
	api.CoverageClassFullyDiscounted, api.CoverageClassFree, api.CoverageClassBeforeBillingStarts, api.CoverageClassNotDue, api.CoverageClassAwaitingRun, api.CoverageClassMissing,
}

// GetBillingCoverage answers getBillingCoverage.
func (s *Server) GetBillingCoverage(ctx context.Context, r api.GetBillingCoverageRequestObject) (api.GetBillingCoverageResponseObject, error) {
	p := r.Params
	month, err := monthOf("month", p.Month)
	if err != nil {
		return nil, err
	}
	after, err := cursorText(p.Cursor)
	if err != nil {
		return nil, err
	}
	c, err := s.invoicing.Coverage(ctx, tenantOf(ctx), month)
	if err != nil {
		return nil, err
	}
	matching := c.Matching(invoicing.CoverageFilter{CustomerID: idOr(p.CustomerID), ContractID: idOr(p.ContractID), Kind: string(or(p.Kind)), After: after})
	items, next := page(matching, pageSize(p.Limit), invoicing.Finding.Key, findingView)
	v := api.GetBillingCoverage200JSONResponse{
		Month: monthView(c.From), ChargeDays: int64(c.Days()), Classes: []api.CoverageCount{}, Findings: int32(len(c.Findings)), Items: items, NextCursor: next,
		OpenUsage: list(c.Open[:min(len(c.Open), maxPreviewed)], openUsageView),
	}
	for _, class := range coverageClasses {
		if days := c.Classes[string(class)]; days != 0 {
			v.Classes = append(v.Classes, api.CoverageCount{Class: class, ChargeDays: int64(days)})
		}
	}
	return v, nil
}

func findingView(f invoicing.Finding) api.CoverageFinding {
	return api.CoverageFinding{
		Kind: api.CoverageFindingKind(f.Kind), CustomerID: idView(f.CustomerID), CustomerName: f.CustomerName, ContractID: optionalID(f.ContractID), ContractNumber: optionalText(f.ContractNumber),
		ContractChargeID: optionalID(f.ChargeID), ChargeName: optionalText(f.ChargeName), BillingAccountID: optionalID(f.AccountID), InvoiceID: optionalID(f.InvoiceID), InvoiceNumber: f.InvoiceNumber,
		Period: pointerTo(rangeView(civil.Range{From: f.From, Until: f.Until})), Days: int64(f.Days), Mend: api.CoverageMend(f.Mend), UpTo: optionalDate(f.UpTo), Advice: f.Advice(), Detail: optionalText(f.Detail),
	}
}
