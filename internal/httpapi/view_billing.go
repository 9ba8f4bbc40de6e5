package httpapi

import (
	"fmt"
	"strings"

	"keiyaku/api"
	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/service/customer"
	"keiyaku/internal/service/invoicing"
)

// expectedView shows what a clerk would see of documents: what only settles the ledger isn't.
func expectedView(documents []billing.Document) []api.ExpectedInvoice {
	views := []api.ExpectedInvoice{}
	for _, d := range documents {
		if d.Kind != billing.Settlement {
			views = append(views, expectedInvoiceView(d))
		}
	}
	return views
}

func expectedInvoiceView(d billing.Document) api.ExpectedInvoice {
	currency := string(d.Currency)
	v := api.ExpectedInvoice{
		Kind: api.InvoiceKind(d.Kind), BillingAccountID: idView(d.AccountID), BillingDate: dateView(d.BillingDate), DueDate: dateView(d.DueDate), Currency: currency,
		Subtotal: moneyView(d.Subtotal, currency), Tax: moneyView(d.Tax, currency), Total: moneyView(d.Total, currency), Lines: []api.ExpectedLine{},
		Taxes: list(d.Taxes, func(t billing.TaxLine) api.TaxTotal {
			return taxTotalView(t.Category, t.Percent, t.Net, t.Tax, currency)
		}),
	}
	if d.Carried {
		v.Carried = &d.Carried
	}
	for _, l := range d.Lines {
		if l.Hidden() {
			continue
		}
		v.Lines = append(v.Lines, api.ExpectedLine{
			Kind: lineKind(l.Kind, l.Reason), ContractID: idView(l.ContractID), ContractNumber: optionalText(l.ContractNumber),
			ContractItemID: optionalID(l.ContractItemID), ContractChargeID: optionalID(l.ChargeID), ChargeCode: optionalText(l.ChargeCode),
			Description: lineText(l.ItemName, l.Name, l.Period, l.Shown), ServicePeriod: pointerTo(rangeView(l.Period)), Part: pointerTo(rangeView(l.Shown)),
			Quantity: pointerTo(l.Quantity.String()), UnitPrice: pointerTo(l.UnitPrice.String()), Amount: moneyView(l.Amount, currency),
			TaxCategory: api.TaxCategory(l.TaxCategory), TaxPercent: optionalText(l.TaxRate),
		})
	}
	return v
}

func taxTotalView(category, percent string, net, tax money.Amount, currency string) api.TaxTotal {
	return api.TaxTotal{
		Category: api.TaxCategory(category), Percent: percent, Taxable: moneyView(net, currency), Tax: moneyView(tax, currency), Total: moneyView(net.Add(tax), currency),
	}
}

func lineKind(kind billing.RowKind, reason billing.Reason) api.LineKind {
	switch {
	case kind == billing.KindDiscount:
		return api.LineKindDiscount
	case reason == billing.Adjustment:
		return api.LineKindAdjustment
	}
	return api.LineKindCharge
}

// lineText is what a line says on its document: what is billed, and which days of the period where it isn't all of them.
func lineText(item, name string, period, part civil.Range) string {
	text := strings.TrimSpace(item + " " + name)
	if part == period || part.Empty() {
		return text
	}
	_, fromMonth, fromDay := part.From.YMD()
	_, lastMonth, lastDay := part.LastDay().YMD()
	return fmt.Sprintf("%s（%d/%d～%d/%d）", text, fromMonth, fromDay, lastMonth, lastDay)
}

func rangeView(r civil.Range) api.DateRange {
	return api.DateRange{StartOn: dateView(r.From), EndOn: dateView(r.LastDay())}
}

func invoiceSummaryView(s invoicing.Summary) api.InvoiceSummary {
	r := s.Row
	paid := paidView(s)
	return api.InvoiceSummary{
		PaymentStatus: paid.status, AmountPaid: paid.paid, AmountDue: paid.due,
		ID: idView(r.ID), Number: r.Number, Kind: api.InvoiceKind(r.Kind), Status: api.InvoiceStatus(s.Status()), CustomerID: idView(r.CustomerID),
		CustomerName: s.CustomerName, BillingAccountID: idView(r.BillingAccountID), Subject: r.Subject, BillingDate: dateView(r.BillingDate), DueDate: dateView(r.DueDate),
		Currency: r.Currency, Subtotal: moneyView(r.Subtotal, r.Currency), Tax: moneyView(r.Tax, r.Currency), Total: moneyView(r.Total, r.Currency),
		IssuedAt: optionalInstant(r.IssuedAt), Version: int64(r.Version),
	}
}

// paidOf is how a document stands with its payments; all nil where nothing is to be paid of it.
type paidOf struct {
	status    *api.PaymentStatus
	paid, due *api.Money
}

func paidView(s invoicing.Summary) paidOf {
	if s.Bill == nil {
		return paidOf{}
	}
	out := paidOf{paid: pointerTo(moneyView(s.Bill.Settled, s.Row.Currency)), due: pointerTo(moneyView(s.Bill.Open(), s.Row.Currency))}
	if status, ok := s.PaymentStatus(); ok {
		out.status = pointerTo(api.PaymentStatus(status))
	}
	return out
}

func invoiceView(d invoicing.Document) api.Invoice {
	r := d.Row
	paid := paidView(d.Summary)
	v := api.Invoice{
		PaymentStatus: paid.status, AmountPaid: paid.paid, AmountDue: paid.due,
		ID: idView(r.ID), Number: r.Number, Kind: api.InvoiceKind(r.Kind), Status: api.InvoiceStatus(d.Status()), CustomerID: idView(r.CustomerID),
		CustomerName: d.CustomerName, BillingAccountID: idView(r.BillingAccountID), Addressee: list(d.Addressee, func(s string) string { return s }),
		RegistrationNumber: d.RegistrationNumber, Subject: r.Subject, Notes: r.Notes, OrderNumber: r.OrderNumber, TaxMode: api.TaxMode(d.TaxMode),
		BillingDate: dateView(r.BillingDate), DueDate: dateView(r.DueDate), Currency: r.Currency, Subtotal: moneyView(r.Subtotal, r.Currency),
		Tax: moneyView(r.Tax, r.Currency), Total: moneyView(r.Total, r.Currency), Lines: []api.InvoiceLine{}, HoldReason: d.HoldReason,
		IssuedAt: optionalInstant(r.IssuedAt), Version: int64(r.Version), CreatedAt: instantView(r.CreatedAt), UpdatedAt: instantView(r.UpdatedAt),
		Taxes: list(d.Taxes, func(t invoicing.Tax) api.TaxTotal {
			return taxTotalView(t.Category, t.Percent.String(), t.Taxable, t.Tax, r.Currency)
		}),
		Corrects: list(d.Corrects, correctionView),
		Address:  addressView(customer.Address(d.Address)),
	}
	if c := d.Cancelled; c != nil {
		v.CancelledBy = &api.DocumentReference{ID: idView(c.CancellationID), Number: or(c.Number)}
	}
	for _, l := range d.Lines {
		// A line of nothing only tells the ledger that its days are settled, which is all that a settlement is about.
		if !l.Amount.IsZero() || r.Kind == string(billing.Settlement) {
			v.Lines = append(v.Lines, invoiceLineView(l, r.Currency))
		}
	}
	return v
}

func correctionView(c invoicing.Correction) api.DocumentReference {
	return api.DocumentReference{ID: idView(c.CorrectedID), Number: or(c.Number)}
}

func invoiceLineView(l invoicing.Line, currency string) api.InvoiceLine {
	period, part := linePeriods(l)
	return api.InvoiceLine{
		ID: idView(l.ID), Kind: lineKind(billing.RowKind(l.Kind), billing.Reason(l.Reason)), ContractID: idView(l.ContractID), ContractNumber: l.ContractNumber,
		ContractItemID: optionalID(l.ContractItemID), ContractChargeID: optionalID(l.ChargeID), ChargeCode: optionalText(l.ChargeCode),
		Description: lineText(l.ItemName, l.Name, period, part), ServicePeriod: pointerTo(rangeView(period)), Part: pointerTo(rangeView(part)),
		Quantity: pointerTo(l.Quantity.String()), UnitPrice: pointerTo(l.UnitPrice.String()), Amount: moneyView(l.Amount, currency),
		TaxCategory: api.TaxCategory(l.TaxCategory), TaxPercent: pointerTo(l.TaxRate.String()), TaxIncluded: ifTrue(l.TaxIncluded),
	}
}

func linePeriods(l invoicing.Line) (period, part civil.Range) {
	return civil.Range{From: l.PeriodFrom, Until: l.PeriodUntil}, civil.Range{From: l.ShownFrom, Until: l.ShownUntil}
}

func explanationView(e invoicing.Explained) api.LineExplanation {
	var owed, billed money.Amount
	if e.Explanation.Rating != nil {
		owed = e.Explanation.Rating.Amount()
	}
	period, part := linePeriods(e.Line)
	v := api.LineExplanation{
		LineID: idView(e.Line.ID), InvoiceID: idView(e.Line.InvoiceID), Description: lineText(e.Line.ItemName, e.Line.Name, period, part),
		Caption: e.Explanation.Caption(), Sentences: api.LineSentences{Ja: e.Explanation.Japanese(), En: e.Explanation.English()}, Reason: api.LineReason(e.Explanation.Reason), Amount: moneyView(e.Line.Amount, e.Currency),
		Rating: ratingView(e.Explanation.Rating), Netted: []api.NettedRow{}, ContractVersion: int64(e.Explanation.ContractVersion),
	}
	for _, n := range e.Explanation.Netted {
		billed = billed.Add(n.Amount)
		v.Netted = append(v.Netted, api.NettedRow{
			InvoiceID: idView(n.DocumentID), InvoiceNumber: optionalText(e.Numbers[n.DocumentID]), Seq: int32(n.Seq), Amount: moneyView(n.Amount, e.Currency),
		})
	}
	v.Owed, v.Billed = moneyView(owed, e.Currency), moneyView(billed, e.Currency)
	if c := e.Cause; c != nil {
		v.Cause = &api.LineCause{ContractVersion: int64(c.Version), ChangeID: optionalID(c.ChangeID), RecordedAt: instantView(c.RecordedAt)}
	}
	return v
}

func ratingView(r *billing.Rating) *api.Rating {
	if r == nil {
		return nil
	}
	v := &api.Rating{
		ServicePeriod: rangeView(r.Period), Part: rangeView(r.Part), OfDays: r.OfDays, Parts: list(r.Parts, ratedDaysView), Rounding: api.Rounding(r.Rounding),
		Scale: int32(r.Scale), Measure: given[api.RatingMeasure](r.Measure),
	}
	if r.Split {
		v.Split = &r.Split
	}
	if r.CarriedDays > 0 {
		v.CarriedDays = &r.CarriedDays
	}
	if s := r.Share; s != nil {
		v.Share = &api.RatedShare{Start: ratedSideView(s.Begin), End: ratedSideView(s.End)}
	}
	if u := r.Usage; u != nil {
		v.Usage = &api.RatedUsage{UsageUnitID: idView(u.Unit), Aggregation: api.Aggregation(u.Aggregation), StartOn: dateView(u.Days.From), EndOn: dateView(u.Days.LastDay()), Quantity: u.Quantity.String()}
	}
	if d := r.Discount; d != nil {
		v.Discount = &api.RatedDiscount{Kind: api.DiscountKind(d.Kind), Value: d.Value.String(), Whole: d.Whole, Base: d.Base.String()}
		if d.Days > 0 {
			v.Discount.Days = &d.Days
		}
		v.Discount.SharedDays = decimalView(d.SharedDays)
		if by := d.Divided; by != nil {
			v.Discount.Divided = &api.RatedDivision{Before: by.Before.String(), Through: by.Through.String(), Of: by.Of.String()}
		}
	}
	return v
}

func ratedSideView(s billing.SideShare) api.RatedSide {
	v := api.RatedSide{Rate: given[api.BegunPeriodRate](s.Rate), Fixed: decimalView(s.Fixed)}
	if s.Fixed == nil && s.Of > 0 {
		v.Units, v.Of = &s.Units, &s.Of
	}
	return v
}

// decimalView writes a number that may be left out.
func decimalView(a *money.Amount) *string {
	if a == nil {
		return nil
	}
	return pointerTo(a.String())
}

func ratedDaysView(d billing.RatedDays) api.RatedDays {
	v := api.RatedDays{
		StartOn: dateView(d.From), EndOn: dateView(d.LastDay()), Days: d.Days, ChargeCode: d.ChargeCode, ItemVersion: int32(d.Version),
		Model: api.PricingModel(d.Model), Scheme: schemeView(d.Scheme), UnitPrice: d.UnitPrice.String(), ListPrice: d.ListPrice.String(), Quantity: d.Quantity.String(),
		Share: decimalView(d.Share), Fraction: decimalView(d.Fraction),
	}
	if d.Units > 0 {
		v.Units = &d.Units
	}
	return v
}
