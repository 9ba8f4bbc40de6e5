package journal

import (
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
)

func yen(n int64) money.Amount { return money.Int(n) }

// said writes an entry down, a line a side.
func said(e Entry) []string {
	var out []string
	for _, l := range e.Lines {
		side, what := l.Debit, "借"
		if side == nil {
			side, what = l.Credit, "貸"
		}
		out = append(out, fmt.Sprintf("%s %s %s（うち税%s） %s %s%s", what, side.Account, side.Amount, side.Tax, side.Class.Kind, side.Class.Category, side.Class.Percent))
	}
	return out
}

func TestOf(t *testing.T) {
	for _, c := range []struct {
		name string
		d    Document
		want []string
	}{
		{
			"an invoice of two accounts at two rates",
			Document{
				Total: yen(13280), Rates: []Rate{{"standard", "10", yen(10001), yen(1000)}, {"reduced", "8", yen(2110), yen(169)}},
				Lines: []Sold{{"売上高", "standard", "10", yen(7000)}, {"役務収益", "standard", "10", yen(3001)}, {"売上高", "reduced", "8", yen(2110)}},
			},
			[]string{
				"借 売掛金 13280（うち税0） outside ", "貸 売上高 7700（うち税700） sales standard10", "貸 役務収益 3301（うち税300） sales standard10",
				"貸 売上高 2279（うち税169） sales reduced8",
			},
		},
		{
			"prices with the tax in them",
			Document{
				Total: yen(1100), Rates: []Rate{{"standard", "10", yen(1000), yen(100)}}, Lines: []Sold{{"売上高", "standard", "10", yen(1100)}},
			},
			[]string{"借 売掛金 1100（うち税0） outside ", "貸 売上高 1100（うち税100） sales standard10"},
		},
		{
			"prices without the tax and with it on one document",
			Document{
				Total: yen(2200), Rates: []Rate{{"standard", "10", yen(2000), yen(200)}}, Lines: []Sold{{"A", "standard", "10", yen(1000)}, {"B", "standard", "10", yen(1100)}},
			},
			[]string{"借 売掛金 2200（うち税0） outside ", "貸 A 1048（うち税95） sales standard10", "貸 B 1152（うち税105） sales standard10"},
		},
		{
			"a credit note",
			Document{
				Returned: true, Total: yen(-1100), Rates: []Rate{{"standard", "10", yen(-1000), yen(-100)}}, Lines: []Sold{{"売上高", "standard", "10", yen(-1000)}},
			},
			[]string{"貸 売掛金 1100（うち税0） outside ", "借 売上高 1100（うち税100） returns standard10"},
		},
		{
			"an invoice on which one account comes to less than nothing",
			Document{
				Total: yen(990), Rates: []Rate{{"standard", "10", yen(900), yen(90)}}, Lines: []Sold{{"売上高", "standard", "10", yen(1000)}, {"値引", "standard", "10", yen(-100)}},
			},
			[]string{"借 売掛金 990（うち税0） outside ", "借 値引 110（うち税10） sales standard10", "貸 売上高 1100（うち税100） sales standard10"},
		},
		{"exempt", Document{Total: yen(500), Rates: []Rate{{"exempt", "0", yen(500), yen(0)}}, Lines: []Sold{{"売上高", "exempt", "0", yen(500)}}}, []string{"借 売掛金 500（うち税0） outside ", "貸 売上高 500（うち税0） sales exempt0"}},
	} {
		c.d.Receivable = "売掛金"
		got := Of(c.d, 0)
		slices.Sort(c.want)
		words := said(got)
		slices.Sort(words)
		if !slices.Equal(words, c.want) {
			t.Errorf("%s: %q, want %q", c.name, words, c.want)
		}
		if debit, credit := got.Totals(); !debit.Equal(credit) {
			t.Errorf("%s: %s against %s", c.name, debit, credit)
		}
	}
}

func TestOfPayment(t *testing.T) {
	accounts := Payment{Into: "普通預金", Receivable: "売掛金", Deposit: "前受金", Fee: "支払手数料"}
	for _, c := range []struct {
		name                              string
		received, settled, fees, refunded int64
		want                              []string
	}{
		{"paid", 1100, 1100, 0, 0, []string{"借 普通預金 1100", "貸 売掛金 1100"}},
		{"less the bank's fee", 660, 1100, 440, 0, []string{"借 普通預金 660", "借 支払手数料 440", "貸 売掛金 1100"}},
		{"more than is owed", 2000, 1100, 0, 0, []string{"借 普通預金 2000", "貸 売掛金 1100", "貸 前受金 900"}},
		{"a deposit that is used", 0, 900, 0, 0, []string{"借 前受金 900", "貸 売掛金 900"}},
		{"a deposit that is paid back", 0, 0, 0, 900, []string{"借 前受金 900", "貸 普通預金 900"}},
	} {
		p := accounts
		p.On, p.Received, p.Settled, p.Fees, p.Refunded = civil.MustParse("2026-04-30"), yen(c.received), yen(c.settled), yen(c.fees), yen(c.refunded)
		got := OfPayment(p)
		var words []string
		for _, l := range got.Lines {
			if l.Debit != nil {
				words = append(words, fmt.Sprintf("借 %s %s", l.Debit.Account, l.Debit.Amount))
			} else {
				words = append(words, fmt.Sprintf("貸 %s %s", l.Credit.Account, l.Credit.Amount))
			}
		}
		if !slices.Equal(words, c.want) {
			t.Errorf("%s: %q, want %q", c.name, words, c.want)
		}
	}
}

// Whatever a document says, its entry balances, its tax is the document's, and no amount is below zero.
func TestEntriesBalance(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		accounts := []string{"A", "B", "C"}
		d := Document{Receivable: "売掛金", Returned: rapid.Bool().Draw(t, "returned")}
		for i, percent := range []string{"10", "8", "0"} {
			category := []string{"standard", "reduced", "exempt"}[i]
			var sum money.Amount
			for range rapid.IntRange(0, 4).Draw(t, "lines") {
				l := Sold{rapid.SampledFrom(accounts).Draw(t, "account"), category, percent, yen(rapid.Int64Range(-100_000, 1_000_000).Draw(t, "amount"))}
				sum = sum.Add(l.Amount)
				d.Lines = append(d.Lines, l)
			}
			if len(d.Lines) == 0 || d.Lines[len(d.Lines)-1].Category != category {
				continue
			}
			rate := map[string]int64{"10": 10, "8": 8, "0": 0}[percent]
			r := Rate{category, percent, sum, sum.MulRatio(rate, 100, 0, money.Down)}
			switch rapid.IntRange(0, 2).Draw(t, "prices") {
			case 1: // with the tax in them
				r.Tax = sum.MulRatio(rate, 100+rate, 0, money.Down)
				r.Net = sum.Sub(r.Tax)
			case 2: // both: neither sum is the document's
				r.Net = sum.Sub(yen(3))
			}
			d.Rates = append(d.Rates, r)
			d.Total = d.Total.Add(r.Net).Add(r.Tax)
		}
		e := Of(d, 0)
		debit, credit := e.Totals()
		if !debit.Equal(credit) {
			t.Fatalf("%s against %s: %q", debit, credit, said(e))
		}
		var tax, want money.Amount
		for _, l := range e.Lines {
			for side, sign := range map[*Side]int{l.Debit: -1, l.Credit: 1} {
				if side == nil {
					continue
				}
				if side.Amount.Sign() <= 0 || side.Tax.Sign() < 0 {
					t.Fatalf("a side of %s with tax %s", side.Amount, side.Tax)
				}
				if sign > 0 {
					tax = tax.Add(side.Tax)
				} else {
					tax = tax.Sub(side.Tax)
				}
			}
		}
		for _, r := range d.Rates {
			want = want.Add(r.Tax)
		}
		if !tax.Equal(want) {
			t.Fatalf("the tax is %s, the document's %s: %q", tax, want, said(e))
		}
	})
}
