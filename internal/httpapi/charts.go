package httpapi

// Metrics as pictures: the same figures as in JSON, drawn.

import (
	"math"
	"strconv"

	"keiyaku/internal/chart"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/mrr"
	"keiyaku/internal/service/metrics"
)

// drawn is an amount as a length: a picture needs no more digits than that.
func drawn(a money.Amount) float64 {
	f, err := strconv.ParseFloat(a.String(), 64)
	if err != nil { // amounts are numbers
		return math.NaN()
	}
	return f
}

func drawnRate(a *money.Amount) float64 {
	if a == nil {
		return math.NaN()
	}
	return drawn(*a)
}

func unitOf(c money.Currency) chart.Unit {
	if c == money.JPY {
		return chart.Yen
	}
	return chart.Plain
}

// series makes a row of numbers of what there is.
func series[T any](name string, of []T, value func(T) float64) chart.Series {
	s := chart.Series{Name: name, Values: make([]float64, len(of))}
	for i, one := range of {
		s.Values[i] = value(one)
	}
	return s
}

// monthsPanel is a diagram along months, those that end after today paler.
func monthsPanel(title string, unit chart.Unit, months []mrr.Month, today civil.Date) chart.Panel {
	p := chart.Panel{Title: title, Unit: unit, Ahead: len(months)}
	for i, m := range months {
		p.Labels = append(p.Labels, string(monthView(m.On)))
		if m.On.LastOfMonth().After(today) && i < p.Ahead {
			p.Ahead = i
		}
	}
	return p
}

func revenueChart(on civil.Date, found []metrics.Revenue) chart.Picture {
	pic := chart.Picture{Title: "月次経常収益（MRR） " + on.String()}
	for _, v := range found {
		p := chart.Panel{Title: string(v.Currency), Unit: unitOf(v.Currency)}
		groups := v.Groups
		if len(groups) == 0 {
			groups = []metrics.Group{{Label: "合計", Sum: v.Sum}}
		}
		for _, g := range groups {
			p.Labels = append(p.Labels, g.Label)
		}
		p.Ahead = len(p.Labels)
		p.Bars = []chart.Series{series("MRR", groups, func(g metrics.Group) float64 { return drawn(g.Amount) })}
		pic.Panels = append(pic.Panels, p)
	}
	return pic
}

func movementsChart(found []metrics.CurrencyMonths, today civil.Date) chart.Picture {
	pic := chart.Picture{Title: "MRRの増減"}
	for _, c := range found {
		p := monthsPanel(string(c.Currency), unitOf(c.Currency), c.Months, today)
		for _, kind := range []struct {
			kind mrr.Kind
			name string
		}{{mrr.New, "新規"}, {mrr.Expansion, "拡大"}, {mrr.Reactivation, "復活"}, {mrr.Contraction, "縮小"}, {mrr.Churn, "解約"}} {
			p.Stacks = append(p.Stacks, series(kind.name, c.Months, func(m mrr.Month) float64 { return drawn(m.Of(kind.kind).Amount) }))
		}
		total := monthsPanel(string(c.Currency)+" 月末のMRR", unitOf(c.Currency), c.Months, today)
		total.Lines = []chart.Series{series("月末のMRR", c.Months, func(m mrr.Month) float64 { return drawn(m.Closing.Amount) })}
		pic.Panels = append(pic.Panels, p, total)
	}
	return pic
}

func churnChart(found []metrics.CurrencyMonths, today civil.Date) chart.Picture {
	pic := chart.Picture{Title: "解約率"}
	for _, c := range found {
		p := monthsPanel(string(c.Currency), chart.Percent, c.Months, today)
		p.Lines = []chart.Series{
			series("顧客解約率", c.Months, func(m mrr.Month) float64 { return drawnRate(m.CustomerChurn()) }),
			series("総収益解約率", c.Months, func(m mrr.Month) float64 { return drawnRate(m.GrossChurn()) }),
			series("純収益解約率", c.Months, func(m mrr.Month) float64 { return drawnRate(m.NetChurn()) }),
		}
		pic.Panels = append(pic.Panels, p)
	}
	return pic
}

func retentionChart(window int, found []metrics.CurrencyMonths, today civil.Date) chart.Picture {
	pic := chart.Picture{Title: "収益維持率（" + strconv.Itoa(window) + "か月）"}
	for _, c := range found {
		p := monthsPanel(string(c.Currency), chart.Percent, c.Months, today)
		p.Lines = []chart.Series{
			series("NRR", c.Months, func(m mrr.Month) float64 { return drawnRate(m.Windows[window].Net()) }),
			series("GRR", c.Months, func(m mrr.Month) float64 { return drawnRate(m.Windows[window].Gross()) }),
			series("顧客維持率", c.Months, func(m mrr.Month) float64 { return drawnRate(m.Windows[window].Logo()) }),
		}
		pic.Panels = append(pic.Panels, p)
	}
	return pic
}

func cohortsChart(found []metrics.CurrencyCohorts) chart.Picture {
	pic := chart.Picture{Title: "コホート"}
	for _, c := range found {
		customers := chart.Heat{Title: string(c.Currency) + " 顧客維持率（横は開始からの月数）"}
		revenue := chart.Heat{Title: string(c.Currency) + " MRR維持率（横は開始からの月数）"}
		for k := range c.Cohorts {
			customers.Columns = append(customers.Columns, strconv.Itoa(k))
		}
		revenue.Columns = customers.Columns
		for _, cohort := range c.Cohorts {
			label := string(monthView(cohort.On))
			ofCustomers, ofRevenue := chart.Row{Label: label}, chart.Row{Label: label}
			for k := range cohort.Months {
				kept, paid := cohort.Kept(k)
				ofCustomers.Cells, ofRevenue.Cells = append(ofCustomers.Cells, shareCell(kept)), append(ofRevenue.Cells, shareCell(paid))
			}
			customers.Rows, revenue.Rows = append(customers.Rows, ofCustomers), append(revenue.Rows, ofRevenue)
		}
		pic.Heats = append(pic.Heats, customers, revenue)
	}
	return pic
}

// shareCell is a share as a field, empty for nothing.
func shareCell(share *money.Amount) chart.Cell {
	if share == nil {
		return chart.Cell{Shade: math.NaN()}
	}
	return chart.Cell{Text: share.Mul(money.Int(100)).Round(0, money.HalfEven).String() + "%", Shade: drawn(*share)}
}

func billingChart(found []metrics.CurrencyBilling) chart.Picture {
	pic := chart.Picture{Title: "請求と入金"}
	for _, b := range found {
		p := chart.Panel{Title: string(b.Currency), Unit: unitOf(b.Currency), Ahead: len(b.Months)}
		for _, m := range b.Months {
			p.Labels = append(p.Labels, string(monthView(m.On)))
		}
		p.Bars = []chart.Series{
			series("差引請求", b.Months, func(m metrics.BillingMonth) float64 { return drawn(m.Net()) }),
			series("入金", b.Months, func(m metrics.BillingMonth) float64 { return drawn(m.Collected.Amount) }),
		}
		ages := chart.Panel{Title: string(b.Currency) + " 未入金の期日経過", Unit: unitOf(b.Currency), Labels: []string{"期日前", "1～30日", "31～60日", "61～90日", "91日～"}, Ahead: 5}
		ages.Bars = []chart.Series{{Name: "未入金", Values: []float64{
			drawn(b.Ageing.NotDue), drawn(b.Ageing.Ages[0]), drawn(b.Ageing.Ages[1]), drawn(b.Ageing.Ages[2]), drawn(b.Ageing.Ages[3]),
		}}}
		pic.Panels = append(pic.Panels, p, ages)
	}
	return pic
}
