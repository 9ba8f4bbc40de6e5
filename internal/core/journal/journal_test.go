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
		out = append(out, fmt.Sprintf("%s %s %s（うち税%s） %s %s%s", what, side.Account.Name, side.Amount, side.Tax, side.Class.Kind, side.Class.Category, side.Class.Percent))
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
				Lines: []Sold{{Account{Name: "売上高"}, "standard", "10", yen(7000), false, civil.Range{}}, {Account{Name: "役務収益"}, "standard", "10", yen(3001), false, civil.Range{}}, {Account{Name: "売上高"}, "reduced", "8", yen(2110), false, civil.Range{}}},
			},
			[]string{
				"借 売掛金 13280（うち税0） outside ", "貸 売上高 7700（うち税700） sales standard10", "貸 役務収益 3301（うち税300） sales standard10",
				"貸 売上高 2279（うち税169） sales reduced8",
			},
		},
		{
			"prices with the tax in them",
			Document{
				Total: yen(1100), Rates: []Rate{{"standard", "10", yen(1000), yen(100)}}, Lines: []Sold{{Account{Name: "売上高"}, "standard", "10", yen(1100), true, civil.Range{}}},
			},
			[]string{"借 売掛金 1100（うち税0） outside ", "貸 売上高 1100（うち税100） sales standard10"},
		},
		{
			"prices without the tax and with it on one document",
			Document{
				Total: yen(2200), Rates: []Rate{{"standard", "10", yen(2000), yen(200)}}, Lines: []Sold{{Account{Name: "A"}, "standard", "10", yen(1000), false, civil.Range{}}, {Account{Name: "B"}, "standard", "10", yen(1100), true, civil.Range{}}},
			},
			[]string{"借 売掛金 2200（うち税0） outside ", "貸 A 1100（うち税100） sales standard10", "貸 B 1100（うち税100） sales standard10"},
		},
		{
			"a credit note",
			Document{
				Returned: true, Total: yen(-1100), Rates: []Rate{{"standard", "10", yen(-1000), yen(-100)}}, Lines: []Sold{{Account{Name: "売上高"}, "standard", "10", yen(-1000), false, civil.Range{}}},
			},
			[]string{"貸 売掛金 1100（うち税0） outside ", "借 売上高 1100（うち税100） returns standard10"},
		},
		{
			"an invoice on which one account comes to less than nothing",
			Document{
				Total: yen(990), Rates: []Rate{{"standard", "10", yen(900), yen(90)}}, Lines: []Sold{{Account{Name: "売上高"}, "standard", "10", yen(1000), false, civil.Range{}}, {Account{Name: "値引"}, "standard", "10", yen(-100), false, civil.Range{}}},
			},
			[]string{"借 売掛金 990（うち税0） outside ", "借 値引 110（うち税10） sales standard10", "貸 売上高 1100（うち税100） sales standard10"},
		},
		{
			"a plan that changed: nearly nothing is owed, and each account's tax is its own",
			Document{
				Total: yen(5), Rates: []Rate{{"standard", "10", yen(5), yen(0)}},
				Lines: []Sold{{Account{Name: "A"}, "standard", "10", yen(-72628), false, civil.Range{}}, {Account{Name: "B"}, "standard", "10", yen(72633), false, civil.Range{}}},
			},
			[]string{"借 売掛金 5（うち税0） outside ", "借 A 79891（うち税7263） sales standard10", "貸 B 79896（うち税7263） sales standard10"},
		},
		{
			"a price with the tax in it became one without: each line is its own",
			Document{
				Total: yen(954), Rates: []Rate{{"standard", "10", yen(868), yen(86)}},
				Lines: []Sold{{Account{Name: "A"}, "standard", "10", yen(-9534), true, civil.Range{}}, {Account{Name: "B"}, "standard", "10", yen(9535), false, civil.Range{}}},
			},
			[]string{"借 売掛金 954（うち税0） outside ", "借 A 9534（うち税867） sales standard10", "貸 B 10488（うち税953） sales standard10"},
		},
		{"exempt", Document{Total: yen(500), Rates: []Rate{{"exempt", "0", yen(500), yen(0)}}, Lines: []Sold{{Account{Name: "売上高"}, "exempt", "0", yen(500), false, civil.Range{}}}}, []string{"借 売掛金 500（うち税0） outside ", "貸 売上高 500（うち税0） sales exempt0"}},
	} {
		c.d.Receivable = Account{Name: "売掛金"}
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

// 120,000 yen for a year from 1 April on are 10,000 a month by months; by days April's 30 of 365 are 9,863, and running sums are rounded once.
func TestAYearInAdvanceIsEarnedMonthByMonth(t *testing.T) {
	for basis, want := range map[Basis][]int64{
		ByMonths: {10000, 10000, 10000, 10000, 10000, 10000, 10000, 10000, 10000, 10000, 10000, 10000},
		ByDays:   {9863, 10192, 9863, 10192, 10191, 9863, 10192, 9863, 10192, 10192, 9205, 10192},
	} {
		d := Document{
			On: civil.MustParse("2026-04-30"), Number: "INV-1", Receivable: Account{Name: "売掛金"}, Total: yen(132000), Rates: []Rate{{"standard", "10", yen(120000), yen(12000)}},
			Lines:    []Sold{{Account{Name: "売上高"}, "standard", "10", yen(120000), false, civil.Range{From: civil.MustParse("2026-04-01"), Until: civil.MustParse("2027-04-01")}}},
			Deferral: Deferral{basis, Account{Name: "前受金"}},
		}
		var months int
		var net money.Amount
		for i, p := range Earned(d, 0) {
			if m := civil.MustParse("2026-04-01").AddMonths(i); p.Month != m {
				t.Errorf("%s comes as number %d", p.Month, i)
			}
			net = net.Add(p.Amount.Sub(p.Tax))
			if !p.Amount.Sub(p.Tax).Equal(yen(want[i])) {
				t.Errorf("by %s, %s earns %s of the net amount, not %d", basis, p.Month, p.Amount.Sub(p.Tax), want[i])
			}
			months++
		}
		if months != 12 || !net.Equal(yen(120000)) {
			t.Errorf("by %s %d months earn %s", basis, months, net)
		}
		if words := said(Of(d, 0)); basis == ByMonths && !slices.Equal(words, []string{"借 売掛金 132000（うち税0） outside ", "貸 売上高 11000（うち税1000） sales standard10", "貸 前受金 121000（うち税0） outside "}) {
			t.Errorf("when it is billed: %q", words)
		}
		e, ok := Release(d, civil.MustParse("2026-05-01"), 0)
		if words := said(e); basis == ByMonths && (!ok || e.On != civil.MustParse("2026-05-31") || !slices.Equal(words, []string{"貸 売上高 11000（うち税1000） sales standard10", "借 前受金 11000（うち税0） outside "})) {
			t.Errorf("in May: %v %s %q", ok, e.On, words)
		}
		for _, nothing := range []string{"2026-04-01", "2027-04-01"} {
			if _, ok := Release(d, civil.MustParse(nothing), 0); ok {
				t.Errorf("%s earns something", nothing)
			}
		}
	}
}

func TestOfPayment(t *testing.T) {
	accounts := Payment{Into: Account{Name: "普通預金"}, Receivable: Account{Name: "売掛金"}, Deposit: Account{Name: "前受金"}, Fee: Account{Name: "支払手数料"}}
	for _, c := range []struct {
		name                              string
		received, settled, fees, refunded int64
		want                              []string
	}{
		{"paid", 1100, 1100, 0, 0, []string{"借 普通預金 1100", "貸 売掛金 1100"}},
		{"less the bank's fee", 660, 1100, 440, 0, []string{"借 普通預金 660", "借 支払手数料 440", "貸 売掛金 1100"}},
		{"more than is owed", 2000, 1100, 0, 0, []string{"借 普通預金 2000", "貸 売掛金 1100", "貸 前受金 900"}},
		{"a deposit that is used", 0, 900, 0, 0, []string{"貸 売掛金 900", "借 前受金 900"}},
		{"a deposit that is paid back", 0, 0, 0, 900, []string{"貸 普通預金 900", "借 前受金 900"}},
		{"an allocation that is taken back", 0, -900, 0, 0, []string{"借 売掛金 900", "貸 前受金 900"}},
		{"a payment that never was", -900, 0, 0, 0, []string{"貸 普通預金 900", "借 前受金 900"}},
	} {
		p := accounts
		p.On, p.Received, p.Settled, p.Refunded = civil.MustParse("2026-04-30"), yen(c.received), yen(c.settled), yen(c.refunded)
		p.Fees = FeeOutside.Fees([]Kept{{Amount: yen(c.fees)}}, "", 0)
		got := OfPayment(p)
		var words []string
		for _, l := range got.Lines {
			if l.Debit != nil {
				words = append(words, fmt.Sprintf("借 %s %s", l.Debit.Account.Name, l.Debit.Amount))
			} else {
				words = append(words, fmt.Sprintf("貸 %s %s", l.Credit.Account.Name, l.Credit.Amount))
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
		accounts := []Account{{Name: "A"}, {Name: "B", Sub: "b"}, {Name: "B"}}
		d := Document{On: civil.MustParse("2026-04-20"), Receivable: Account{Name: "売掛金"}, Returned: rapid.Bool().Draw(t, "returned")}
		if rapid.Bool().Draw(t, "deferred") {
			d.Deferral = Deferral{rapid.SampledFrom([]Basis{ByDays, ByMonths}).Draw(t, "basis"), Account{Name: "前受金"}}
		}
		for i, percent := range []string{"10", "8", "0"} {
			category := []string{"standard", "reduced", "exempt"}[i]
			var sum, with money.Amount // without the tax, and with it
			for range rapid.IntRange(0, 4).Draw(t, "lines") {
				from := civil.MustParse("2026-01-01").AddDays(rapid.IntRange(0, 200).Draw(t, "from"))
				covers := civil.Range{From: from, Until: from.AddDays(rapid.IntRange(0, 800).Draw(t, "days"))}
				l := Sold{rapid.SampledFrom(accounts).Draw(t, "account"), category, percent, yen(rapid.Int64Range(-1_000_000, 1_000_000).Draw(t, "amount")), rapid.Bool().Draw(t, "included"), covers}
				if l.Included {
					with = with.Add(l.Amount)
				} else {
					sum = sum.Add(l.Amount)
				}
				d.Lines = append(d.Lines, l)
			}
			if len(d.Lines) == 0 || d.Lines[len(d.Lines)-1].Category != category {
				continue
			}
			rate := map[string]int64{"10": 10, "8": 8, "0": 0}[percent]
			within := with.MulRatio(rate, 100+rate, 0, money.Down)
			r := Rate{category, percent, sum.Add(with).Sub(within), sum.MulRatio(rate, 100, 0, money.Down).Add(within)}
			d.Rates = append(d.Rates, r)
			d.Total = d.Total.Add(r.Net).Add(r.Tax)
		}
		entries := []Entry{Of(d, 0)}
		var until civil.Date
		for _, l := range d.Lines {
			if !l.Days.Empty() {
				until = civil.Max(until, l.Days.Until)
			}
		}
		for m := civil.MustParse("2026-05-01"); m.Before(civil.MustParse("2029-01-01")); m = m.AddMonths(1) {
			e, earned := Release(d, m, 0)
			if earned && !m.Before(until) {
				t.Fatalf("%s earns something, and all is deferred until %s", m, until)
			}
			if earned {
				entries = append(entries, e)
			}
		}
		var lines []Line
		var kept money.Amount
		for _, e := range entries {
			debit, credit := e.Totals()
			if !debit.Equal(credit) {
				t.Fatalf("%s against %s: %q", debit, credit, said(e))
			}
			lines = append(lines, e.Lines...)
			for _, l := range e.Lines {
				if l.Credit != nil && l.Credit.Account == d.Deferral.Account {
					kept = kept.Add(l.Credit.Amount)
				}
				if l.Debit != nil && l.Debit.Account == d.Deferral.Account {
					kept = kept.Sub(l.Debit.Amount)
				}
			}
		}
		if !kept.IsZero() {
			t.Fatalf("%s is kept after all is earned", kept)
		}
		e := Entry{Lines: lines}
		var tax, want money.Amount
		for _, l := range lines {
			for side, sign := range map[*Side]int{l.Debit: -1, l.Credit: 1} {
				if side == nil {
					continue
				}
				if side.Amount.Sign() <= 0 || side.Tax.Sign() < 0 {
					t.Fatalf("a side of %s with tax %s", side.Amount, side.Tax)
				}
				if side.Class.Kind != Outside {
					rate := map[string]int64{"10": 10, "8": 8, "0": 0}[side.Class.Percent]
					if off := side.Amount.MulRatio(rate, 100+rate, 0, money.HalfUp).Sub(side.Tax).Abs(); off.Cmp(yen(4)) > 0 {
						t.Fatalf("the tax in %s at %d %% is %s: %q", side.Amount, rate, side.Tax, said(e))
					}
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
