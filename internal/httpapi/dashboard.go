package httpapi

import (
	"context"
	"net/url"
	"strconv"

	"keiyaku/api"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/mrr"
	"keiyaku/internal/service/metrics"
)

// GetBillingFigures answers getBillingFigures.
func (s *Server) GetBillingFigures(ctx context.Context, r api.GetBillingFiguresRequestObject) (api.GetBillingFiguresResponseObject, error) {
	p := r.Params
	q, err := metricsQuery(p.From, p.To, p.Currency, nil)
	if err != nil {
		return nil, err
	}
	found, span, err := s.metrics.Billing(ctx, tenantOf(ctx), q)
	if err != nil {
		return nil, err
	}
	deferred := map[money.Currency]money.Amount{}
	if or(p.Deferred) {
		err = s.reporting(func() error {
			sums, err := s.accounting.SummarizeDeferred(ctx, tenantOf(ctx), span.To)
			for _, a := range sums.Accounts {
				deferred[money.Currency(a.Currency)] = deferred[money.Currency(a.Currency)].Add(a.Closing.Net)
			}
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	if file, wanted := metricsFileOf(ctx, billingTable(found), billingChart(found)); wanted {
		return file, nil
	}
	return api.GetBillingFigures200JSONResponse{
		From: monthView(span.From), To: monthView(span.To), Today: dateView(span.Today),
		Currencies: list(found, func(b metrics.CurrencyBilling) api.CurrencyBilling {
			c := string(b.Currency)
			view := api.CurrencyBilling{
				Currency: c, Ageing: ageingView(b.Ageing, c), Months: list(b.Months, func(m metrics.BillingMonth) api.BillingMonth { return billingMonthView(m, c) }),
			}
			if or(p.Deferred) {
				view.Deferred = pointerTo(moneyView(deferred[b.Currency], c))
				view.DeferredHref = pointerTo("/v1/accounting/deferred-revenue?month=" + string(monthView(span.To)))
			}
			return view
		}),
	}, nil
}

func billingMonthView(m metrics.BillingMonth, c string) api.BillingMonth {
	v := url.Values{"status": {"issued"}, "billing_date_from": {m.On.String()}, "billing_date_until": {m.On.LastOfMonth().String()}}
	return api.BillingMonth{
		Month: monthView(m.On), Billed: moneyView(m.Billed.Amount, c), Credited: moneyView(m.Credited.Amount, c), Cancelled: moneyView(m.Cancelled.Amount, c), Net: moneyView(m.Net(), c),
		Collected: moneyView(m.Collected.Amount, c), Refunded: moneyView(m.Refunded.Amount, c), Invoices: int64(m.Billed.Documents), Href: "/v1/invoices?" + v.Encode(),
		CollectedHref: "/v1/payments?" + url.Values{"received_from": {m.On.String()}, "received_until": {m.On.LastOfMonth().String()}}.Encode(),
	}
}

func ageingView(a metrics.Ageing, c string) api.Ageing {
	return api.Ageing{
		Open: moneyView(a.Open, c), NotDue: moneyView(a.NotDue, c), Overdue: moneyView(a.Overdue, c), Days130: moneyView(a.Ages[0], c), Days3160: moneyView(a.Ages[1], c),
		Days6190: moneyView(a.Ages[2], c), Days91: moneyView(a.Ages[3], c), Href: "/v1/overdue-invoices",
	}
}

func billingTable(found []metrics.CurrencyBilling) *table {
	t := newTable("請求と入金",
		text("月", ""), text("通貨", ""), number("請求", "請求日による請求書の合計（税込）"), number("返還", "返還請求書"), number("取消", "請求巻戻し"), number("差引請求", "請求＋返還＋取消"), number("入金", "入金日による"), number("返金", ""), number("請求書数", ""))
	for _, b := range found {
		for _, m := range b.Months {
			t.row(string(monthView(m.On)), string(b.Currency), m.Billed.Amount.String(), m.Credited.Amount.String(), m.Cancelled.Amount.String(), m.Net().String(), m.Collected.Amount.String(), m.Refunded.Amount.String(),
				strconv.Itoa(m.Billed.Documents))
		}
	}
	return t
}

// GetDashboard answers getDashboard.
func (s *Server) GetDashboard(ctx context.Context, _ api.GetDashboardRequestObject) (api.GetDashboardResponseObject, error) {
	d, err := s.metrics.Dashboard(ctx, tenantOf(ctx))
	if err != nil {
		return nil, err
	}
	return api.GetDashboard200JSONResponse{
		Today: dateView(d.Today), Currencies: list(d.Currencies, func(c metrics.CurrencyDashboard) api.CurrencyDashboard { return dashboardView(c, d.Today) }),
		Attention: api.Attention{
			Alerts: list(d.Attention.Alerts, func(a metrics.AlertCount) api.AlertTally {
				return api.AlertTally{Kind: api.AlertKind(a.Kind), Count: int64(a.Alerts), Href: "/v1/alerts?kind=" + a.Kind + "&status=raised"}
			}),
			FailedChanges: api.Tally{Count: int64(d.Attention.FailedChanges), Href: "/v1/reservations?status=failed"},
			HeldAccounts:  api.Tally{Count: int64(d.Attention.HeldAccounts), Href: "/v1/invoices?status=held"},
		},
	}, nil
}

func dashboardView(d metrics.CurrencyDashboard, today civil.Date) api.CurrencyDashboard {
	c := string(d.Currency)
	r := d.Revenue
	contracts := opens("contracts", nil, "as_of", today.String(), "currency", c)
	this, last := d.Billing.Months[metrics.ThisMonth], d.Billing.Months[metrics.ThisMonth-1]
	yearAgo := d.Billing.Months[0]
	end := d.Months[len(d.Months)-1]
	ended := d.Months[metrics.ThisMonth-1]
	retained, moved := opensRetained(ended, 12, c, nil), opensMovements(ended, c, nil, "", "")
	return api.CurrencyDashboard{
		Currency: c, Mrr: moneyFigure(c, contracts, r.Now.Amount, &r.MonthAgo.Amount, &r.YearAgo.Amount),
		Arr: moneyFigure(c, contracts, r.Now.ARR(), pointerTo(r.MonthAgo.ARR()), pointerTo(r.YearAgo.ARR())),
		Customers: api.CountFigure{
			Value: int64(r.Now.Customers), MonthAgo: int64(r.MonthAgo.Customers), YearAgo: int64(r.YearAgo.Customers), MonthChange: rateView(mrr.Change(count(r.MonthAgo.Customers), count(r.Now.Customers))),
			YearChange: rateView(mrr.Change(count(r.YearAgo.Customers), count(r.Now.Customers))), Href: contracts,
		},
		Arpa:           arpaFigure(r, c, contracts),
		NetRetention:   rateFigure(d, func(m mrr.Month) *money.Amount { return m.Windows[12].Net() }, retained),
		GrossRetention: rateFigure(d, func(m mrr.Month) *money.Amount { return m.Windows[12].Gross() }, retained),
		CustomerChurn:  rateFigure(d, mrr.Month.CustomerChurn, moved),
		QuickRatio:     rateFigure(d, mrr.Month.QuickRatio, moved),
		Billed:         moneyFigure(c, billingMonthView(this, c).Href, this.Net(), pointerTo(last.Net()), pointerTo(yearAgo.Net())),
		Collected:      moneyFigure(c, opens("billing", nil, "from", string(monthView(this.On)), "to", string(monthView(this.On)), "currency", c), this.Collected.Amount, &last.Collected.Amount, &yearAgo.Collected.Amount),
		Overdue:        ageingView(d.Billing.Ageing, c),
		Committed:      moneyFigure(c, opens("contracts", nil, "as_of", end.On.LastOfMonth().String(), "currency", c), end.Closing.Amount, nil, nil),
		Lifetime:       api.Lifetime{MonthlyChurn: rateView(d.Lifetime.MonthlyChurn), Months: rateView(d.Lifetime.Months), Value: optionalMoney(d.Lifetime.Value, c)},
		Months:         list(d.Months, func(m mrr.Month) api.MRRMonth { return mrrMonthView(m, d.Currency, metrics.Span{Today: today}, nil) }),
		Billing:        list(d.Billing.Months, func(m metrics.BillingMonth) api.BillingMonth { return billingMonthView(m, c) }),
	}
}

func count(n int) money.Amount { return money.Int(int64(n)) }

// moneyFigure is an amount beside what it was; nil for what isn't compared.
func moneyFigure(currency string, href api.Href, value money.Amount, monthAgo, yearAgo *money.Amount) api.MoneyFigure {
	f := api.MoneyFigure{Value: moneyView(value, currency), MonthAgo: optionalMoney(monthAgo, currency), YearAgo: optionalMoney(yearAgo, currency), Href: href}
	if monthAgo != nil {
		f.MonthChange = rateView(mrr.Change(*monthAgo, value))
	}
	if yearAgo != nil {
		f.YearChange = rateView(mrr.Change(*yearAgo, value))
	}
	return f
}

// arpaFigure is what a customer pays on average; nothing where none does.
func arpaFigure(r metrics.Compared, currency string, href api.Href) *api.MoneyFigure {
	now := r.Now.ARPA()
	if now == nil {
		return nil
	}
	return pointerTo(moneyFigure(currency, href, *now, r.MonthAgo.ARPA(), r.YearAgo.ARPA()))
}

// rateFigure is a rate of the last month that has ended, beside that of the month before; nothing where there is none.
func rateFigure(d metrics.CurrencyDashboard, rate func(mrr.Month) *money.Amount, href api.Href) *api.RateFigure {
	ended, before := d.Months[metrics.ThisMonth-1], d.Months[metrics.ThisMonth-2]
	value := rate(ended)
	if value == nil {
		return nil
	}
	return &api.RateFigure{Month: monthView(ended.On), Value: *rateView(value), MonthAgo: rateView(rate(before)), Href: href}
}
