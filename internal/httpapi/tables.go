package httpapi

// Metrics as files: the same figures as in JSON, as tables for a spreadsheet (CSV, XLSX) and as charts for a report or a chat (SVG).

import (
	"context"
	"io"
	"mime"
	"net/http"
	"strconv"
	"strings"

	"keiyaku/internal/chart"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/mrr"
	"keiyaku/internal/core/sheet"
	"keiyaku/internal/service/metrics"
	"keiyaku/internal/spreadsheet"
)

// table is figures in rows: what each column is called and explained by, and its cells.
type table struct {
	sheet sheet.Sheet
	rows  [][]string
}

// newTable makes a table without rows. Columns are a heading, whether they hold numbers, and what explains them.
func newTable(name string, columns ...sheet.Column) *table {
	for i := range columns {
		columns[i].Key = strconv.Itoa(i)
	}
	return &table{sheet: sheet.Sheet{Name: name, Columns: columns}}
}

func text(header, about string) sheet.Column {
	return sheet.Column{Header: header, Type: sheet.Text, About: about}
}

func number(header, about string) sheet.Column {
	return sheet.Column{Header: header, Type: sheet.Amount, About: about}
}

func (t *table) row(cells ...string) { t.rows = append(t.rows, cells) }

// write writes the table in a format.
func (t *table) write(w io.Writer, format string) error {
	out, err := spreadsheet.NewWriter(w, format, t.sheet, t.sheet.Headers())
	if err != nil {
		return err
	}
	for _, row := range t.rows {
		cells := make([]spreadsheet.Cell, len(row))
		for i, text := range row {
			cells[i] = spreadsheet.Cell{Text: text, Number: t.sheet.Columns[i].Type == sheet.Amount}
		}
		if err := out.Row(cells); err != nil {
			return err
		}
	}
	return out.Close()
}

// metricsFile is a metric as a file.
type metricsFile struct {
	contentType string
	// name is what it is saved as; none for what is shown.
	name  string
	write func(io.Writer) error
}

// svgType is the media type of pictures.
const svgType = "image/svg+xml"

// metricsFileOf gives a metric as the file that a request accepts; ok is false where it wants JSON.
func metricsFileOf(ctx context.Context, t *table, pic chart.Picture) (file metricsFile, ok bool) {
	if wants(ctx, svgType) {
		return metricsFile{contentType: svgType, write: func(w io.Writer) error {
			_, err := w.Write(pic.SVG())
			return err
		}}, true
	}
	for _, format := range []string{spreadsheet.CSV, spreadsheet.XLSX} {
		contentType, _, _ := strings.Cut(spreadsheet.Type(format), ";")
		if wants(ctx, contentType) {
			return metricsFile{spreadsheet.Type(format), t.sheet.Name + "." + format, func(w io.Writer) error { return t.write(w, format) }}, true
		}
	}
	return metricsFile{}, false
}

func (f metricsFile) visit(w http.ResponseWriter) error {
	if f.contentType == svgType { // a picture that is opened by itself runs nothing and fetches nothing
		w.Header().Set("Content-Security-Policy", "default-src 'none'")
	}
	if f.name != "" {
		w.Header().Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": f.name}))
	}
	return stream(w, f.contentType, f.write)
}

// VisitGetRecurringRevenueResponse writes the file.
func (f metricsFile) VisitGetRecurringRevenueResponse(w http.ResponseWriter) error { return f.visit(w) }

// VisitGetMRRMovementsResponse writes the file.
func (f metricsFile) VisitGetMRRMovementsResponse(w http.ResponseWriter) error { return f.visit(w) }

// VisitGetChurnResponse writes the file.
func (f metricsFile) VisitGetChurnResponse(w http.ResponseWriter) error { return f.visit(w) }

// VisitGetRetentionResponse writes the file.
func (f metricsFile) VisitGetRetentionResponse(w http.ResponseWriter) error { return f.visit(w) }

// VisitGetCohortsResponse writes the file.
func (f metricsFile) VisitGetCohortsResponse(w http.ResponseWriter) error { return f.visit(w) }

// VisitGetBillingFiguresResponse writes the file.
func (f metricsFile) VisitGetBillingFiguresResponse(w http.ResponseWriter) error { return f.visit(w) }

func rateText(r *money.Amount) string {
	if r == nil {
		return ""
	}
	return r.String()
}

func revenueTable(on civil.Date, found []metrics.Revenue) *table {
	t := newTable("月次経常収益",
		text("日付", "この日の終わりの金額"), text("通貨", ""), text("内訳", "空欄は通貨の合計"), number("MRR", "月次経常収益"), number("ARR", "MRR×12"), number("顧客数", "MRRが0を超える顧客"), number("ARPA", "MRR÷顧客数"))
	for _, v := range found {
		t.row(on.String(), string(v.Currency), "", v.Amount.String(), v.ARR().String(), strconv.Itoa(v.Customers), rateText(v.ARPA()))
		for _, g := range v.Groups {
			t.row(on.String(), string(v.Currency), g.Label, g.Amount.String(), g.ARR().String(), strconv.Itoa(g.Customers), rateText(g.ARPA()))
		}
	}
	return t
}

func movementsTable(found []metrics.CurrencyMonths) *table {
	t := newTable("MRRの増減",
		text("月", ""), text("通貨", ""), number("月初", "前月末のMRR"), number("新規", "初めて支払う顧客"), number("拡大", "支払いを続ける顧客の増加"), number("縮小", "支払いを続ける顧客の減少"),
		number("解約", "支払いがなくなった顧客"), number("復活", "戻ってきた顧客"), number("月末", "月初から復活までの合計"), number("月初顧客数", ""), number("新規顧客", ""), number("解約顧客", ""), number("復活顧客", ""), number("月末顧客数", ""))
	for _, c := range found {
		for _, m := range c.Months {
			t.row(string(monthView(m.On)), string(c.Currency), m.Opening.Amount.String(), m.Of(mrr.New).Amount.String(), m.Of(mrr.Expansion).Amount.String(), m.Of(mrr.Contraction).Amount.String(),
				m.Of(mrr.Churn).Amount.String(), m.Of(mrr.Reactivation).Amount.String(), m.Closing.Amount.String(), strconv.Itoa(m.Opening.Customers), strconv.Itoa(m.Of(mrr.New).Customers),
				strconv.Itoa(-m.Of(mrr.Churn).Customers), strconv.Itoa(m.Of(mrr.Reactivation).Customers), strconv.Itoa(m.Closing.Customers))
		}
	}
	return t
}

func churnTable(found []metrics.CurrencyMonths) *table {
	t := newTable("解約率",
		text("月", ""), text("通貨", ""), number("顧客解約率", "解約した顧客÷月初の顧客"), number("総収益解約率", "（解約＋縮小）÷月初のMRR"), number("純収益解約率", "（解約＋縮小−拡大−復活）÷月初のMRR"),
		number("クイックレシオ", "（新規＋拡大＋復活）÷（縮小＋解約）"), number("ARPA", "月末のMRR÷顧客数"))
	for _, c := range found {
		for _, m := range c.Months {
			t.row(string(monthView(m.On)), string(c.Currency), rateText(m.CustomerChurn()), rateText(m.GrossChurn()), rateText(m.NetChurn()), rateText(m.QuickRatio()), rateText(m.Closing.ARPA()))
		}
	}
	return t
}

func retentionTable(window int, found []metrics.CurrencyMonths) *table {
	t := newTable("収益維持率",
		text("月", "この月で終わる期間"), text("通貨", ""), number("期間（月）", ""), number("期首MRR", "期首に支払っていた顧客のMRR"), number("減少", "期末に少なく支払う分"), number("増加", "期末に多く支払う分"),
		number("NRR", "（期首−減少＋増加）÷期首"), number("GRR", "（期首−減少）÷期首"), number("期首顧客数", ""), number("失った顧客", "期末に支払わない顧客"))
	for _, c := range found {
		for _, m := range c.Months {
			w := m.Windows[window]
			t.row(string(monthView(m.On)), string(c.Currency), strconv.Itoa(window), w.Opening.Amount.String(), w.Lost.String(), w.Gained.String(), rateText(w.Net()), rateText(w.Gross()),
				strconv.Itoa(w.Opening.Customers), strconv.Itoa(w.LostCustomers))
		}
	}
	return t
}

func cohortsTable(found []metrics.CurrencyCohorts) *table {
	t := newTable("コホート",
		text("開始月", "初めて支払った月"), text("通貨", ""), text("月", ""), number("経過月", ""), number("顧客数", "月末に支払う顧客"), number("MRR", "月末のMRR"), number("顧客維持率", "開始月の月末に対する割合"), number("MRR維持率", "開始月の月末に対する割合"))
	for _, c := range found {
		for _, cohort := range c.Cohorts {
			for k, sum := range cohort.Months {
				customers, revenue := cohort.Kept(k)
				t.row(string(monthView(cohort.On)), string(c.Currency), string(monthView(cohort.On.OnDay(k, 1))), strconv.Itoa(k), strconv.Itoa(sum.Customers), sum.Amount.String(), rateText(customers), rateText(revenue))
			}
		}
	}
	return t
}
