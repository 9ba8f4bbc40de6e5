package httpapi

import (
	"context"
	"io"
	"net/http"
	"strings"

	"keiyaku/api"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/comparison"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/money"
	"keiyaku/internal/service/invoicing"
)

// CompareBilling answers compareBilling.
func (s *Server) CompareBilling(ctx context.Context, r api.CompareBillingRequestObject) (api.CompareBillingResponseObject, error) {
	p := r.Params
	q, err := comparisonQuery(p.Month, p.With, string(or(p.Documents)), p.CustomerID, p.BillingAccountID)
	if err != nil {
		return nil, err
	}
	q.ContractID, q.Item, q.Product, q.Kind, q.Reason = idOr(p.ContractID), idOr(p.ItemID), idOr(p.ProductID), string(or(p.Kind)), string(or(p.Reason))
	if p.MinDifference != nil {
		if q.Least, err = money.Parse(*p.MinDifference); err != nil {
			return nil, fault.At(fault.Invalid, "query:min_difference", "This isn't an amount.")
		}
	}
	if wantsCSV(ctx) {
		return comparisonFile{func(w io.Writer) error {
			return s.reporting(func() error {
				file, err := newCSVFile(w, "区分", "顧客", "契約番号", "内容（前）", "内容（今）", "通貨", "前", "今", "差額", "理由", "変更", "価格")
				if err != nil {
					return err
				}
				if err := s.invoicing.WholeComparison(ctx, tenantOf(ctx), q, func(c invoicing.Compared) error { return file.row(comparedCells(c)...) }); err != nil {
					return err
				}
				return file.end()
			})
		}}, nil
	}
	after, err := cursorText(p.Cursor)
	if err != nil {
		return nil, err
	}
	rows, next, months, err := s.invoicing.Comparison(ctx, tenantOf(ctx), q, after, pageSize(p.Limit))
	if err != nil {
		return nil, err
	}
	answer := api.CompareBilling200JSONResponse{Month: monthView(months.Now.From), With: monthView(months.Then.From), Items: list(rows, comparedView)}
	if next != "" {
		answer.NextCursor = cursorOf(next)
	}
	return answer, nil
}

// comparisonFile is a whole comparison on its way, written as it is found.
type comparisonFile struct{ write func(io.Writer) error }

// VisitCompareBillingResponse writes the file.
func (f comparisonFile) VisitCompareBillingResponse(w http.ResponseWriter) error {
	return stream(w, "text/csv", f.write)
}

// SummarizeBillingComparison answers summarizeBillingComparison.
func (s *Server) SummarizeBillingComparison(ctx context.Context, r api.SummarizeBillingComparisonRequestObject) (api.SummarizeBillingComparisonResponseObject, error) {
	p := r.Params
	q, err := comparisonQuery(p.Month, p.With, string(or(p.Documents)), p.CustomerID, p.BillingAccountID)
	if err != nil {
		return nil, err
	}
	var sums []invoicing.ComparisonSummary
	var months invoicing.Months
	err = s.reporting(func() (err error) {
		sums, months, err = s.invoicing.SummarizeComparison(ctx, tenantOf(ctx), q)
		return err
	})
	if err != nil {
		return nil, err
	}
	return api.SummarizeBillingComparison200JSONResponse{Month: monthView(months.Now.From), With: monthView(months.Then.From), Currencies: list(sums, comparisonSummaryView)}, nil
}

func comparisonQuery(month, with *api.Month, documents string, customer, account *api.ID) (q invoicing.ComparisonQuery, err error) {
	q = invoicing.ComparisonQuery{IssuedOnly: documents == "issued", Expected: documents == "expected", CustomerID: idOr(customer), AccountID: idOr(account)}
	if q.Month, err = monthOf("month", month); err != nil {
		return q, err
	}
	q.With, err = monthOf("with", with)
	return q, err
}

// monthOf gives the first day of a month; none where it is left out.
func monthOf(name string, month *api.Month) (civil.Date, error) {
	if month == nil {
		return civil.Date{}, nil
	}
	d, err := civil.Parse(*month + "-01")
	if err != nil {
		return d, fault.At(fault.Invalid, "query:"+name, "This isn't a month.")
	}
	return d, nil
}

func monthView(d civil.Date) api.Month { return d.String()[:len("2026-04")] }

func comparedView(c invoicing.Compared) api.ComparisonRow {
	return api.ComparisonRow{
		Kind: api.ComparisonKind(c.Kind), CustomerID: idView(c.CustomerID), CustomerName: c.CustomerName, ContractID: optionalID(c.ContractID), ContractNumber: optionalText(c.ContractNumber),
		ChainID: optionalID(c.ChainID), BillingAccountID: optionalID(c.AccountID), NameThen: optionalText(c.NameThen), NameNow: optionalText(c.NameNow),
		Then: moneyView(c.Then, c.Currency), Now: moneyView(c.Now, c.Currency), Difference: moneyView(c.Difference(), c.Currency), TaxIncluded: c.TaxIncluded,
		Reasons: list(c.Reasons, func(p comparison.Part) api.ComparisonPart {
			return api.ComparisonPart{Reason: api.ComparisonReason(p.Reason), Amount: moneyView(p.Amount, c.Currency)}
		}),
		Changes: list(c.Changes, func(h invoicing.ComparedChange) api.ComparisonChange {
			return api.ComparisonChange{ChangeID: idView(h.ID), EffectiveOn: dateView(h.EffectiveOn), Operations: list(h.Operations, func(s string) string { return s }), Summary: h.Summary}
		}),
	}
}

var (
	kindNames   = map[string]string{invoicing.KindNew: "新規", invoicing.KindGone: "終了", invoicing.KindChanged: "変更", invoicing.KindSame: "同じ"}
	reasonNames = map[comparison.Reason]string{
		comparison.Started: "開始", comparison.Ended: "終了", comparison.Transfer: "契約先の変更", comparison.Plan: "プラン変更", comparison.Price: "単価", comparison.Quantity: "数量",
		comparison.Proration: "日割り", comparison.TrialSuspension: "試用・休止", comparison.DiscountBegun: "割引開始", comparison.DiscountEnded: "割引終了", comparison.DiscountChanged: "割引額の変動",
		comparison.Cycle: "請求周期", comparison.OneTime: "一時費用", comparison.Adjustment: "過去の期間の調整", comparison.Late: "過去の期間の請求", comparison.Unbilled: "請求なし", comparison.Tax: "消費税", comparison.Other: "その他",
	}
)

// comparedCells are a row of the file: the reasons with their amounts in one cell.
func comparedCells(c invoicing.Compared) []string {
	var reasons, changes []string
	for _, p := range c.Reasons {
		reasons = append(reasons, reasonNames[p.Reason]+" "+p.Amount.String())
	}
	for _, h := range c.Changes {
		changes = append(changes, h.EffectiveOn.String()+" "+h.Summary)
	}
	tax := "税抜"
	switch {
	case c.AccountID != "":
		tax = ""
	case c.TaxIncluded:
		tax = "税込"
	}
	return []string{
		kindNames[c.Kind], c.CustomerName, c.ContractNumber, c.NameThen, c.NameNow, c.Currency, c.Then.String(), c.Now.String(), c.Difference().String(),
		strings.Join(reasons, "、"), strings.Join(changes, "、"), tax,
	}
}

func comparisonSummaryView(s invoicing.ComparisonSummary) api.ComparisonOfCurrency {
	totals := func(net, tax money.Amount) api.ComparisonTotals {
		return api.ComparisonTotals{Net: moneyView(net, s.Currency), Tax: moneyView(tax, s.Currency), Gross: moneyView(net.Add(tax), s.Currency)}
	}
	v := api.ComparisonOfCurrency{
		Currency: s.Currency, Then: totals(s.NetThen, s.TaxThen), Now: totals(s.NetNow, s.TaxNow), Difference: totals(s.NetNow.Sub(s.NetThen), s.TaxNow.Sub(s.TaxThen)),
		Kinds: []api.ComparisonKindTally{}, Reasons: []api.ComparisonReasonTally{}, Largest: list(s.Largest, comparedView),
		Check: api.ComparisonCheck{Rows: moneyView(s.Rows, s.Currency), Documents: moneyView(s.Difference(), s.Currency), Agrees: s.Rows.Equal(s.Difference())},
	}
	for _, kind := range []string{invoicing.KindNew, invoicing.KindGone, invoicing.KindChanged} {
		if t, ok := s.Kinds[kind]; ok {
			v.Kinds = append(v.Kinds, api.ComparisonKindTally{Kind: api.ComparisonKind(kind), Count: int32(t.Count), Amount: moneyView(t.Amount, s.Currency)})
		}
	}
	for _, reason := range comparison.Reasons {
		if t, ok := s.Reasons[reason]; ok {
			v.Reasons = append(v.Reasons, api.ComparisonReasonTally{Reason: api.ComparisonReason(reason), Count: int32(t.Count), Amount: moneyView(t.Amount, s.Currency)})
		}
	}
	return v
}
