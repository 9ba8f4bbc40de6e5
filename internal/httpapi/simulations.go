package httpapi

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"time"

	"keiyaku/api"
	"keiyaku/internal/chart"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	core "keiyaku/internal/core/simulation"
	"keiyaku/internal/service/simulation"
	"keiyaku/internal/store"
)

// ListSimulations answers listSimulations.
func (s *Server) ListSimulations(ctx context.Context, r api.ListSimulationsRequestObject) (api.ListSimulationsResponseObject, error) {
	size := pageSize(r.Params.Limit)
	before, err := cursorID(r.Params.Cursor, store.LastID)
	if err != nil {
		return nil, err
	}
	found, err := s.simulations.List(ctx, tenantOf(ctx), before, size+1)
	if err != nil {
		return nil, err
	}
	views := make([]api.Simulation, len(found))
	for i, f := range found {
		if views[i], err = simulationView(f); err != nil {
			return nil, err
		}
	}
	items, next := page(views, size, func(v api.Simulation) string { return v.ID.String() }, func(v api.Simulation) api.Simulation { return v })
	return api.ListSimulations200JSONResponse{Items: items, NextCursor: next}, nil
}

// CreateSimulation answers createSimulation.
func (s *Server) CreateSimulation(ctx context.Context, r api.CreateSimulationRequestObject) (api.CreateSimulationResponseObject, error) {
	raw, err := json.Marshal(r.Body)
	if err != nil {
		return nil, fmt.Errorf("passing a simulation on: %w", err)
	}
	return write(ctx, api.CreateSimulationResponseObject.VisitCreateSimulationResponse, func(cmd store.Command) (simulation.Simulation, error) {
		return s.simulations.Create(ctx, cmd, raw)
	}, func(of simulation.Simulation) (api.CreateSimulationResponseObject, error) {
		v, err := simulationView(of)
		return api.CreateSimulation202JSONResponse{Body: v, Headers: api.CreateSimulation202ResponseHeaders{Location: simulationLocation(of)}}, err
	})
}

func simulationLocation(s simulation.Simulation) string { return "/v1/simulations/" + string(s.ID) }

// GetSimulation answers getSimulation.
func (s *Server) GetSimulation(ctx context.Context, r api.GetSimulationRequestObject) (api.GetSimulationResponseObject, error) {
	of, err := s.simulations.Get(ctx, tenantOf(ctx), idOf(r.SimulationID))
	if err != nil {
		return nil, err
	}
	v, err := simulationView(of)
	if err != nil {
		return nil, err
	}
	if wantsEvents(ctx) {
		return simulationEvents{followed(ctx, of, func() (simulation.Simulation, error) { return s.simulations.Get(ctx, tenantOf(ctx), of.ID) }, func(of simulation.Simulation) progress {
			now, _ := simulationView(of) // its request has been read already
			return progress{simulationETag(of), now, of.Over()}
		})}, nil
	}
	if file, wanted := metricsFileOf(ctx, simulationTable(of), simulationChart(of)); wanted {
		return file, nil
	}
	return api.GetSimulation200JSONResponse{Body: v, Headers: api.GetSimulation200ResponseHeaders{ETag: simulationETag(of)}}, nil
}

// simulationEvents is a simulation as server-sent events.
type simulationEvents struct{ events }

// VisitGetSimulationResponse sends them.
func (e simulationEvents) VisitGetSimulationResponse(w http.ResponseWriter) error { return e.send(w) }

// simulationETag changes with all of a simulation that moves.
func simulationETag(s simulation.Simulation) string {
	return fmt.Sprintf(`"%s-%d-%d"`, s.Status, s.Done, s.Problems)
}

// CancelSimulation answers cancelSimulation.
func (s *Server) CancelSimulation(ctx context.Context, r api.CancelSimulationRequestObject) (api.CancelSimulationResponseObject, error) {
	return write(ctx, api.CancelSimulationResponseObject.VisitCancelSimulationResponse, func(cmd store.Command) (simulation.Simulation, error) {
		return s.simulations.Cancel(ctx, cmd, idOf(r.SimulationID))
	}, func(of simulation.Simulation) (api.CancelSimulationResponseObject, error) {
		v, err := simulationView(of)
		return api.CancelSimulation202JSONResponse{Body: v, Headers: api.CancelSimulation202ResponseHeaders{Location: simulationLocation(of)}}, err
	})
}

// ListSimulationCustomers answers listSimulationCustomers.
func (s *Server) ListSimulationCustomers(ctx context.Context, r api.ListSimulationCustomersRequestObject) (api.ListSimulationCustomersResponseObject, error) {
	size := pageSize(r.Params.Limit)
	after, err := cursorCustomer(r.Params.Cursor)
	if err != nil {
		return nil, err
	}
	of, err := s.simulations.Get(ctx, tenantOf(ctx), idOf(r.SimulationID))
	if err != nil {
		return nil, err
	}
	found, err := s.simulations.Customers(ctx, tenantOf(ctx), of.ID, money.Currency(or(r.Params.Currency)), after, size+1)
	if err != nil {
		return nil, err
	}
	items, next := page(found, size, func(c simulation.Customer) string { return c.Relief.String() + " " + string(c.CustomerID) }, func(c simulation.Customer) api.SimulationCustomer {
		return simulatedCustomerView(of, c)
	})
	return api.ListSimulationCustomers200JSONResponse{Items: items, NextCursor: next}, nil
}

// cursorCustomer reads where a page of affected customers ended; nil for the first page.
func cursorCustomer(cursor *api.PageCursor) (*simulation.Place, error) {
	key, err := cursorText(cursor)
	if err != nil || key == "" {
		return nil, err
	}
	relief, id, _ := strings.Cut(key, " ")
	amount, err := money.Parse(relief)
	if err != nil || !isID(id) {
		return nil, badCursor()
	}
	return &simulation.Place{Relief: amount, CustomerID: store.ID(id)}, nil
}

// ListSimulationProblems answers listSimulationProblems.
func (s *Server) ListSimulationProblems(ctx context.Context, r api.ListSimulationProblemsRequestObject) (api.ListSimulationProblemsResponseObject, error) {
	size := pageSize(r.Params.Limit)
	key, err := cursorText(r.Params.Cursor)
	if err != nil {
		return nil, err
	}
	after, hypothetical := strings.CutSuffix(key, " hypothetical")
	if after != "" && !isID(after) {
		return nil, badCursor()
	}
	found, err := s.simulations.Problems(ctx, tenantOf(ctx), idOf(r.SimulationID), store.ID(after), hypothetical, size+1)
	if err != nil {
		return nil, err
	}
	items, next := page(found, size, func(p simulation.Problem) string {
		if p.Hypothetical {
			return string(p.ContractID) + " hypothetical"
		}
		return string(p.ContractID)
	}, func(p simulation.Problem) api.SimulationProblem {
		return api.SimulationProblem{
			ContractID: idView(p.ContractID), ContractNumber: p.Number, CustomerID: idView(p.CustomerID), CustomerName: p.CustomerName, Hypothetical: p.Hypothetical, Detail: p.Reason,
		}
	})
	return api.ListSimulationProblems200JSONResponse{Items: items, NextCursor: next}, nil
}

func simulationView(s simulation.Simulation) (api.Simulation, error) {
	v := api.Simulation{
		ID: idView(s.ID), Name: s.Name, Status: api.SimulationStatus(s.Status), FromMonth: monthView(s.FirstMonth), Done: int64(s.Done), Problems: int64(s.Problems), Reason: s.Reason,
		CreatedAt: instantView(s.CreatedAt), CreatedBy: actorView(s.ActorKind, s.ActorID, s.ActorName), StartedAt: optionalInstant(s.StartedAt), FinishedAt: optionalInstant(s.FinishedAt),
	}
	if s.Total != nil {
		v.Total = pointerTo(int64(*s.Total))
	}
	if taken, left, ok := s.Pace(); ok {
		v.AccountsPerSecond, v.SecondsLeft = pointerTo(float64(s.Done)/taken.Seconds()), pointerTo(int64(left.Round(time.Second).Seconds()))
	}
	if s.Found != nil {
		v.Currencies = list(s.Found, func(f simulation.Found) api.SimulatedCurrency { return simulatedView(s, f) })
	}
	if err := json.Unmarshal(s.Request, &v.Request); err != nil {
		return v, fmt.Errorf("reading the request of simulation %s: %w", s.ID, err)
	}
	return v, nil
}

// simulatedMonth is the n-th month of a simulation.
func simulatedMonth(s simulation.Simulation, n int) civil.Date { return s.FirstMonth.OnDay(n, 1) }

func simulatedView(s simulation.Simulation, f simulation.Found) api.SimulatedCurrency {
	c := string(f.Currency)
	figures := func(f core.Figures) api.SimulatedFigures {
		return api.SimulatedFigures{Mrr: moneyView(f.MRR, c), Invoices: int64(f.Invoices), Subtotal: moneyView(f.Net, c), Tax: moneyView(f.Tax, c), Total: moneyView(f.Total, c)}
	}
	v := api.SimulatedCurrency{Currency: c, Customers: int64(f.Customers), Months: make([]api.SimulatedMonth, len(f.Months))}
	for n, m := range f.Months {
		v.Months[n] = api.SimulatedMonth{Month: monthView(simulatedMonth(s, n)), Before: figures(m.Before), After: figures(m.After), Customers: int64(m.Customers)}
	}
	return v
}

func simulatedCustomerView(s simulation.Simulation, c simulation.Customer) api.SimulationCustomer {
	v := api.SimulationCustomer{
		CustomerID: idView(c.CustomerID), CustomerCode: c.Code, CustomerName: c.Name, TotalBefore: moneyView(c.TotalBefore, c.Currency), TotalAfter: moneyView(c.TotalAfter, c.Currency),
		Difference: moneyView(c.TotalAfter.Sub(c.TotalBefore), c.Currency), MrrBefore: moneyView(c.MrrBefore, c.Currency), MrrAfter: moneyView(c.MrrAfter, c.Currency),
		MrrDifference: moneyView(c.MrrAfter.Sub(c.MrrBefore), c.Currency), Months: []api.Month{},
	}
	for n := range s.Months {
		if c.Months>>n&1 == 1 {
			v.Months = append(v.Months, monthView(simulatedMonth(s, n)))
		}
	}
	return v
}

// VisitGetSimulationResponse writes the file.
func (f metricsFile) VisitGetSimulationResponse(w http.ResponseWriter) error { return f.visit(w) }

func simulationTable(s simulation.Simulation) *table {
	t := newTable("シミュレーション",
		text("月", ""), text("通貨", ""), number("MRR（現状）", "月末の月次経常収益"), number("MRR（仮定）", ""), number("請求書数（現状）", "この月の日付の請求書と返還請求書"), number("請求書数（仮定）", ""),
		number("税抜（現状）", ""), number("税抜（仮定）", ""), number("消費税（現状）", ""), number("消費税（仮定）", ""), number("税込（現状）", ""), number("税込（仮定）", ""), number("影響を受ける顧客数", ""))
	for _, f := range s.Found {
		for n, m := range f.Months {
			b, a := m.Before, m.After
			t.row(string(monthView(simulatedMonth(s, n))), string(f.Currency), b.MRR.String(), a.MRR.String(), strconv.Itoa(b.Invoices), strconv.Itoa(a.Invoices), b.Net.String(), a.Net.String(),
				b.Tax.String(), a.Tax.String(), b.Total.String(), a.Total.String(), strconv.Itoa(m.Customers))
		}
	}
	return t
}

func simulationChart(s simulation.Simulation) chart.Picture {
	pic := chart.Picture{Title: "シミュレーション"}
	for _, f := range s.Found {
		revenue := chart.Panel{Title: string(f.Currency) + " 月末のMRR", Unit: unitOf(f.Currency), Ahead: len(f.Months)}
		for n := range f.Months {
			revenue.Labels = append(revenue.Labels, string(monthView(simulatedMonth(s, n))))
		}
		billed := revenue
		billed.Title = string(f.Currency) + " 請求（税込）"
		revenue.Lines = []chart.Series{{Name: "現状"}, {Name: "仮定"}}
		billed.Bars = []chart.Series{{Name: "現状"}, {Name: "仮定"}}
		for _, m := range f.Months {
			revenue.Lines[0].Values, revenue.Lines[1].Values = append(revenue.Lines[0].Values, drawn(m.Before.MRR)), append(revenue.Lines[1].Values, drawn(m.After.MRR))
			billed.Bars[0].Values, billed.Bars[1].Values = append(billed.Bars[0].Values, drawn(m.Before.Total)), append(billed.Bars[1].Values, drawn(m.After.Total))
		}
		pic.Panels = append(pic.Panels, revenue, billed)
	}
	return pic
}
