package httpapi

import (
	"context"
	"net/url"
	"strconv"
	"strings"
	"time"

	"keiyaku/api"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/mrr"
	"keiyaku/internal/service/metrics"
	"keiyaku/internal/store"
)

// metricsQuery reads which months are wanted.
func metricsQuery(from, to *api.Month, currency *api.Currency, knownAt *api.Instant) (q metrics.Query, err error) {
	q.Currency, q.KnownAt = money.Currency(or(currency)), knownAt
	if q.From, err = monthOf("from", from); err != nil {
		return q, err
	}
	q.To, err = monthOf("to", to)
	return q, err
}

// settleFor is for how long an answer for an instant that has passed waits for what was being recorded when it was asked for, looking every settleEvery.
const (
	settleFor   = 10 * time.Second
	settleEvery = 20 * time.Millisecond
)

// manyDays is from how many days on a list of movements is a report over the whole book.
const manyDays = 400

// looking reads metrics: as a report over the whole book where every movement has to be read, as known at an instant once nothing can be recorded before it any more.
func (s *Server) looking(ctx context.Context, knownAt *time.Time, whole bool, read func() error) error {
	if knownAt != nil {
		number, err := s.metrics.AskedFor(ctx, tenantOf(ctx), *knownAt)
		if err != nil {
			return err
		}
		for end := time.Now().Add(settleFor); ; time.Sleep(settleEvery) {
			settled, err := s.metrics.Settled(ctx, tenantOf(ctx), number)
			if err != nil {
				return err
			}
			if settled {
				break
			}
			if time.Now().After(end) {
				return fault.New(fault.Unavailable, "something that began before is still being recorded: ask again in a moment")
			}
		}
	}
	if whole || knownAt != nil {
		return s.reporting(read)
	}
	return read()
}

// opens is where a number of metrics is opened: a path with parameters, those without a value left out, in the order of their names.
func opens(path string, knownAt *time.Time, parameters ...string) api.Href {
	v := url.Values{}
	for i := 0; i < len(parameters); i += 2 {
		if parameters[i+1] != "" {
			v.Set(parameters[i], parameters[i+1])
		}
	}
	if knownAt != nil {
		v.Set("known_at", knownAt.Format(time.RFC3339Nano))
	}
	return "/v1/metrics/" + path + "?" + v.Encode()
}

// GetRecurringRevenue answers getRecurringRevenue.
func (s *Server) GetRecurringRevenue(ctx context.Context, r api.GetRecurringRevenueRequestObject) (api.GetRecurringRevenueResponseObject, error) {
	p := r.Params
	var found []metrics.Revenue
	var on, today civil.Date
	err := s.looking(ctx, p.KnownAt, p.GroupBy != nil, func() (err error) {
		found, on, today, err = s.metrics.Revenue(ctx, tenantOf(ctx), dateOr(p.AsOf), p.KnownAt, metrics.Grouping(or(p.GroupBy)))
		return err
	})
	if err != nil {
		return nil, err
	}
	if file, wanted := metricsFileOf(ctx, revenueTable(on, found), revenueChart(on, found)); wanted {
		return file, nil
	}
	return api.GetRecurringRevenue200JSONResponse{
		AsOf: dateView(on), KnownAt: p.KnownAt, Committed: on.After(today), Currencies: list(found, func(v metrics.Revenue) api.CurrencyRevenue { return revenueView(v, on, p.KnownAt) }),
	}, nil
}

func revenueView(v metrics.Revenue, on civil.Date, knownAt *time.Time) api.CurrencyRevenue {
	c := string(v.Currency)
	return api.CurrencyRevenue{
		Currency: c, Mrr: moneyView(v.Amount, c), Arr: moneyView(v.ARR(), c), Customers: int64(v.Customers), Arpa: optionalMoney(v.ARPA(), c),
		Href: opens("contracts", knownAt, "as_of", on.String(), "currency", c),
		Groups: list(v.Groups, func(g metrics.Group) api.RevenueGroup {
			view := api.RevenueGroup{Key: g.Key, Label: g.Label, Mrr: moneyView(g.Amount, c), Customers: int64(g.Customers), Share: rateView(v.Share(g.Sum))}
			if g.ItemID != "" || g.ProductID != "" {
				version := ""
				if g.Version > 0 {
					version = strconv.Itoa(g.Version)
				}
				view.Href = pointerTo(opens("contracts", knownAt, "as_of", on.String(), "currency", c, "item_id", string(g.ItemID), "product_id", string(g.ProductID), "version", version))
			}
			return view
		}),
	}
}

func rateView(rate *money.Amount) *api.Rate {
	if rate == nil {
		return nil
	}
	return pointerTo(rate.String())
}

func optionalMoney(a *money.Amount, currency string) *api.Money {
	if a == nil {
		return nil
	}
	return pointerTo(moneyView(*a, currency))
}

// monthsOf reads the months of a query.
func (s *Server) monthsOf(ctx context.Context, q metrics.Query) (found []metrics.CurrencyMonths, span metrics.Span, err error) {
	err = s.looking(ctx, q.KnownAt, false, func() (err error) {
		found, span, err = s.metrics.Months(ctx, tenantOf(ctx), q)
		return err
	})
	return found, span, err
}

// GetMRRMovements answers getMRRMovements.
func (s *Server) GetMRRMovements(ctx context.Context, r api.GetMRRMovementsRequestObject) (api.GetMRRMovementsResponseObject, error) {
	p := r.Params
	q, err := metricsQuery(p.From, p.To, p.Currency, p.KnownAt)
	if err != nil {
		return nil, err
	}
	found, span, err := s.monthsOf(ctx, q)
	if err != nil {
		return nil, err
	}
	if file, wanted := metricsFileOf(ctx, movementsTable(found), movementsChart(found, span.Today)); wanted {
		return file, nil
	}
	return api.GetMRRMovements200JSONResponse{
		From: monthView(span.From), To: monthView(span.To), KnownAt: p.KnownAt,
		Currencies: list(found, func(c metrics.CurrencyMonths) api.CurrencyMRRMonths {
			return api.CurrencyMRRMonths{Currency: string(c.Currency), Months: list(c.Months, func(m mrr.Month) api.MRRMonth { return mrrMonthView(m, c.Currency, span, p.KnownAt) })}
		}),
	}, nil
}

func mrrMonthView(m mrr.Month, currency money.Currency, span metrics.Span, knownAt *time.Time) api.MRRMonth {
	c := string(currency)
	view := api.MRRMonth{
		Month: monthView(m.On), Committed: m.On.LastOfMonth().After(span.Today), Opening: moneyView(m.Opening.Amount, c), New: moneyView(m.Of(mrr.New).Amount, c),
		Expansion: moneyView(m.Of(mrr.Expansion).Amount, c), Contraction: moneyView(m.Of(mrr.Contraction).Amount, c), Churn: moneyView(m.Of(mrr.Churn).Amount, c),
		Reactivation: moneyView(m.Of(mrr.Reactivation).Amount, c), Closing: moneyView(m.Closing.Amount, c), Reasons: []api.MovementPart{},
		Customers: api.CustomerMonth{
			Opening: int64(m.Opening.Customers), New: int64(m.Of(mrr.New).Customers), Churned: int64(-m.Of(mrr.Churn).Customers), Reactivated: int64(m.Of(mrr.Reactivation).Customers),
			Closing: int64(m.Closing.Customers),
		},
		Href: opensMovements(m, c, knownAt, "", ""),
	}
	for _, kind := range mrr.Kinds {
		for _, reason := range mrr.Reasons {
			if sum, ok := m.Moves[kind][reason]; ok && !sum.Amount.IsZero() {
				view.Reasons = append(view.Reasons, api.MovementPart{
					Kind: api.MovementKind(kind), Reason: api.MovementReason(reason), Amount: moneyView(sum.Amount, c), Href: opensMovements(m, c, knownAt, kind, reason),
				})
			}
		}
	}
	return view
}

func opensMovements(m mrr.Month, currency string, knownAt *time.Time, kind mrr.Kind, reason mrr.Reason) api.Href {
	return opens("movements", knownAt, "from", m.On.String(), "to", m.On.LastOfMonth().String(), "currency", currency, "kind", string(kind), "reason", string(reason))
}

// GetChurn answers getChurn.
func (s *Server) GetChurn(ctx context.Context, r api.GetChurnRequestObject) (api.GetChurnResponseObject, error) {
	p := r.Params
	q, err := metricsQuery(p.From, p.To, p.Currency, p.KnownAt)
	if err != nil {
		return nil, err
	}
	found, span, err := s.monthsOf(ctx, q)
	if err != nil {
		return nil, err
	}
	if file, wanted := metricsFileOf(ctx, churnTable(found), churnChart(found, span.Today)); wanted {
		return file, nil
	}
	return api.GetChurn200JSONResponse{
		From: monthView(span.From), To: monthView(span.To), KnownAt: p.KnownAt,
		Currencies: list(found, func(v metrics.CurrencyMonths) api.CurrencyChurn {
			c := string(v.Currency)
			return api.CurrencyChurn{
				Currency: c, Lifetime: api.Lifetime{MonthlyChurn: rateView(v.Lifetime.MonthlyChurn), Months: rateView(v.Lifetime.Months), Value: optionalMoney(v.Lifetime.Value, c)},
				Months: list(v.Months, func(m mrr.Month) api.ChurnMonth {
					return api.ChurnMonth{
						Month: monthView(m.On), CustomerChurn: rateView(m.CustomerChurn()), GrossChurn: rateView(m.GrossChurn()), NetChurn: rateView(m.NetChurn()), QuickRatio: rateView(m.QuickRatio()),
						Arpa: optionalMoney(m.Closing.ARPA(), c), Href: opensMovements(m, c, p.KnownAt, "", ""),
					}
				}),
			}
		}),
	}, nil
}

// retentionWindow is how many months a request compares.
func retentionWindow[T ~int | ~int32](window *T) int {
	if window == nil {
		return 12
	}
	return int(*window)
}

// GetRetention answers getRetention.
func (s *Server) GetRetention(ctx context.Context, r api.GetRetentionRequestObject) (api.GetRetentionResponseObject, error) {
	p := r.Params
	q, err := metricsQuery(p.From, p.To, p.Currency, p.KnownAt)
	if err != nil {
		return nil, err
	}
	window := retentionWindow(p.Window)
	found, span, err := s.monthsOf(ctx, q)
	if err != nil {
		return nil, err
	}
	if file, wanted := metricsFileOf(ctx, retentionTable(window, found), retentionChart(window, found, span.Today)); wanted {
		return file, nil
	}
	return api.GetRetention200JSONResponse{
		From: monthView(span.From), To: monthView(span.To), KnownAt: p.KnownAt, Window: int32(window),
		Currencies: list(found, func(v metrics.CurrencyMonths) api.CurrencyRetention {
			return api.CurrencyRetention{Currency: string(v.Currency), Months: list(v.Months, func(m mrr.Month) api.RetentionMonth { return retentionView(m, window, v.Currency, p.KnownAt) })}
		}),
	}, nil
}

func retentionView(m mrr.Month, window int, currency money.Currency, knownAt *time.Time) api.RetentionMonth {
	w, c := m.Windows[window], string(currency)
	return api.RetentionMonth{
		Month: monthView(m.On), Opening: moneyView(w.Opening.Amount, c), Lost: moneyView(w.Lost, c), Gained: moneyView(w.Gained, c), Customers: int64(w.Opening.Customers),
		LostCustomers: int64(w.LostCustomers), Net: rateView(w.Net()), Gross: rateView(w.Gross()), Logo: rateView(w.Logo()),
		Href: opensRetained(m, window, c, knownAt),
	}
}

func opensRetained(m mrr.Month, window int, currency string, knownAt *time.Time) api.Href {
	return opens("retained-customers", knownAt, "month", string(monthView(m.On)), "window", strconv.Itoa(window), "currency", currency)
}

// GetCohorts answers getCohorts.
func (s *Server) GetCohorts(ctx context.Context, r api.GetCohortsRequestObject) (api.GetCohortsResponseObject, error) {
	p := r.Params
	q, err := metricsQuery(p.From, p.To, p.Currency, p.KnownAt)
	if err != nil {
		return nil, err
	}
	var found []metrics.CurrencyCohorts
	var span metrics.Span
	err = s.looking(ctx, p.KnownAt, false, func() (err error) {
		found, span, err = s.metrics.Cohorts(ctx, tenantOf(ctx), q)
		return err
	})
	if err != nil {
		return nil, err
	}
	if file, wanted := metricsFileOf(ctx, cohortsTable(found), cohortsChart(found)); wanted {
		return file, nil
	}
	return api.GetCohorts200JSONResponse{
		From: monthView(span.From), To: monthView(span.To), KnownAt: p.KnownAt,
		Currencies: list(found, func(v metrics.CurrencyCohorts) api.CurrencyCohorts {
			return api.CurrencyCohorts{Currency: string(v.Currency), Cohorts: list(v.Cohorts, func(c mrr.Cohort) api.CohortRow { return cohortView(c, string(v.Currency), p.KnownAt) })}
		}),
	}, nil
}

func cohortView(c mrr.Cohort, currency string, knownAt *time.Time) api.CohortRow {
	row := api.CohortRow{Cohort: monthView(c.On), Months: []api.CohortCell{}}
	for k, sum := range c.Months {
		customers, revenue := c.Kept(k)
		month := c.On.OnDay(k, 1)
		row.Months = append(row.Months, api.CohortCell{
			Month: monthView(month), Customers: int64(sum.Customers), Mrr: moneyView(sum.Amount, currency), CustomersKept: rateView(customers), MrrKept: rateView(revenue),
			Href: opens("contracts", knownAt, "as_of", month.LastOfMonth().String(), "currency", currency, "cohort", string(monthView(c.On))),
		})
	}
	return row
}

// ListMRRMovements answers listMRRMovements.
func (s *Server) ListMRRMovements(ctx context.Context, r api.ListMRRMovementsRequestObject) (api.ListMRRMovementsResponseObject, error) {
	p := r.Params
	f := metrics.Filter{
		Currency: money.Currency(or(p.Currency)), Kind: mrr.Kind(or(p.Kind)), Reason: mrr.Reason(or(p.Reason)), CustomerID: idOr(p.CustomerID), ContractID: idOr(p.ContractID),
		ItemID: idOr(p.ItemID), ProductID: idOr(p.ProductID), Version: int(or(p.Version)), KnownAt: p.KnownAt,
	}
	var err error
	if f.Cohort, err = monthOf("cohort", p.Cohort); err != nil {
		return nil, err
	}
	after, err := cursorMovement(p.Cursor)
	if err != nil {
		return nil, err
	}
	var found []metrics.Movement
	var totals []metrics.Total
	var next *metrics.Place
	err = s.looking(ctx, p.KnownAt, dateOr(&p.From).Days(dateOr(&p.To)) > manyDays, func() (err error) {
		found, totals, next, err = s.metrics.Movements(ctx, tenantOf(ctx), dateOr(&p.From), dateOr(&p.To), f, after, pageSize(p.Limit))
		return err
	})
	if err != nil {
		return nil, err
	}
	answer := api.ListMRRMovements200JSONResponse{
		Items: list(found, movementView),
		Totals: list(totals, func(t metrics.Total) api.MovementTotal {
			return api.MovementTotal{Amount: moneyView(t.Amount, string(t.Currency)), Customers: int64(t.Customers)}
		}),
	}
	if next != nil {
		answer.NextCursor = cursorOf(dayKey(next.On, next.CustomerID) + " " + next.Within)
	}
	return answer, nil
}

// cursorMovement reads where a page of movements ended.
func cursorMovement(cursor *api.PageCursor) (p metrics.Place, err error) {
	key, err := cursorText(cursor)
	if err != nil || key == "" {
		return p, err
	}
	parts := strings.SplitN(key, " ", 3)
	if len(parts) != 3 || !isID(parts[1]) {
		return p, badCursor()
	}
	p.CustomerID, p.Within = store.ID(parts[1]), parts[2]
	if p.On, err = civil.Parse(parts[0]); err != nil {
		return metrics.Place{}, badCursor()
	}
	return p, nil
}

func movementView(m metrics.Movement) api.MRRMovement {
	reason := mrr.Mark{Cause: mrr.Cause{Reason: mrr.Reason(m.Reason)}, Across: m.Across}.ReasonShown()
	return api.MRRMovement{
		On: dateView(m.OnDate), Kind: api.MovementKind(m.Kind), Reason: api.MovementReason(reason), Amount: moneyView(m.Amount, m.Currency), Customers: int32(m.Customers),
		CustomerID: idView(m.CustomerID), CustomerName: m.CustomerName, ContractID: idView(m.ContractID), ContractNumber: m.ContractNumber, ItemID: idView(m.ItemID), ItemName: m.ItemName,
		Version: int32(m.Version), Cohort: monthView(m.Cohort), ChangeID: optionalID(m.ChangeID),
	}
}

// ListRecurringContracts answers listRecurringContracts.
func (s *Server) ListRecurringContracts(ctx context.Context, r api.ListRecurringContractsRequestObject) (api.ListRecurringContractsResponseObject, error) {
	p := r.Params
	f := metrics.Filter{
		Currency: money.Currency(or(p.Currency)), CustomerID: idOr(p.CustomerID), ItemID: idOr(p.ItemID), ProductID: idOr(p.ProductID), Version: int(or(p.Version)), KnownAt: p.KnownAt,
	}
	var err error
	if f.Cohort, err = monthOf("cohort", p.Cohort); err != nil {
		return nil, err
	}
	after, err := cursorID(p.Cursor, "")
	if err != nil {
		return nil, err
	}
	var found []metrics.Contract
	var on civil.Date
	var next store.ID
	err = s.looking(ctx, p.KnownAt, false, func() (err error) {
		found, on, next, err = s.metrics.Contracts(ctx, tenantOf(ctx), dateOr(p.AsOf), f, after, pageSize(p.Limit))
		return err
	})
	if err != nil {
		return nil, err
	}
	return api.ListRecurringContracts200JSONResponse{
		AsOf: dateView(on), NextCursor: cursorUnlessNone(next),
		Items: list(found, func(c metrics.Contract) api.RecurringContract {
			return api.RecurringContract{
				ContractID: idView(c.ContractID), ContractNumber: c.ContractNumber, CustomerID: idView(c.CustomerID), CustomerName: c.CustomerName, Mrr: moneyView(c.Amount, c.Currency),
			}
		}),
	}, nil
}

// ListRetainedCustomers answers listRetainedCustomers.
func (s *Server) ListRetainedCustomers(ctx context.Context, r api.ListRetainedCustomersRequestObject) (api.ListRetainedCustomersResponseObject, error) {
	p := r.Params
	month, err := monthOf("month", &p.Month)
	if err != nil {
		return nil, err
	}
	after, err := cursorID(p.Cursor, "")
	if err != nil {
		return nil, err
	}
	f := metrics.Filter{Currency: money.Currency(or(p.Currency)), KnownAt: p.KnownAt}
	var found []metrics.Retained
	var next store.ID
	err = s.looking(ctx, p.KnownAt, false, func() (err error) {
		found, next, err = s.metrics.Retention(ctx, tenantOf(ctx), month, retentionWindow(p.Window), f, after, pageSize(p.Limit))
		return err
	})
	if err != nil {
		return nil, err
	}
	return api.ListRetainedCustomers200JSONResponse{
		NextCursor: cursorUnlessNone(next),
		Items: list(found, func(c metrics.Retained) api.RetainedCustomer {
			return api.RetainedCustomer{CustomerID: idView(c.CustomerID), CustomerName: c.CustomerName, Opening: moneyView(c.Opening, c.Currency), Closing: moneyView(c.Closing, c.Currency)}
		}),
	}, nil
}
