package payment

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
)

func day(s string) civil.Date { return civil.MustParse(s) }

func TestTheStateOfADocumentFollowsFromWhatIsPaidAndTheDay(t *testing.T) {
	thirds := []Instalment{{day("2026-05-31"), money.Int(334)}, {day("2026-06-30"), money.Int(333)}, {day("2026-07-31"), money.Int(333)}}
	for _, c := range []struct {
		name    string
		bill    Bill
		today   string
		want    Status
		due     string
		overdue int64
	}{
		{"before its day", Whole(money.Int(1000), day("2026-05-31"), money.Int(0)), "2026-05-30", NotDue, "2026-05-31", 0},
		{"on its day", Whole(money.Int(1000), day("2026-05-31"), money.Int(0)), "2026-05-31", Unpaid, "2026-05-31", 0},
		{"on the day after", Whole(money.Int(1000), day("2026-05-31"), money.Int(0)), "2026-06-01", Overdue, "2026-05-31", 1000},
		{"in part, before its day", Whole(money.Int(1000), day("2026-05-31"), money.Int(1)), "2026-05-30", PartiallyPaid, "2026-05-31", 0},
		{"in part, after it", Whole(money.Int(1000), day("2026-05-31"), money.Int(999)), "2026-06-01", Overdue, "2026-05-31", 1},
		{"whole, long after", Whole(money.Int(1000), day("2026-05-31"), money.Int(1000)), "2027-01-01", Paid, "", 0},
		{"nothing was billed", Whole(money.Int(0), day("2026-05-31"), money.Int(0)), "2026-06-01", Paid, "", 0},
		{"the first instalment is late", Bill{money.Int(1000), thirds, money.Int(0)}, "2026-06-01", Overdue, "2026-05-31", 334},
		{"the first is paid, the second ahead", Bill{money.Int(1000), thirds, money.Int(334)}, "2026-06-01", PartiallyPaid, "2026-06-30", 0},
		{"two are late, of one a part is paid", Bill{money.Int(1000), thirds, money.Int(400)}, "2026-07-01", Overdue, "2026-06-30", 267},
	} {
		if got := c.bill.Status(day(c.today)); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
		due, open := c.bill.DueOn()
		if open != (c.due != "") || open && due.String() != c.due {
			t.Errorf("%s: due on %s (%v), want %q", c.name, due, open, c.due)
		}
		if got := c.bill.OverdueOn(day(c.today)); !got.Equal(money.Int(c.overdue)) {
			t.Errorf("%s: %s overdue, want %d", c.name, got, c.overdue)
		}
	}
}

func TestAPaymentSettlesWhatWasAskedForOrNothing(t *testing.T) {
	bills := []Bill{Whole(money.Int(11000), day("2026-05-31"), money.Int(0)), Whole(money.Int(5500), day("2026-04-30"), money.Int(500))}
	of := func(n int64) *money.Amount { a := money.Int(n); return &a }
	for _, c := range []struct {
		name      string
		available int64
		asked     []Request
		want      string // bill:amount+fee, or a part of the refusal
	}{
		{"exactly", 11000, []Request{{0, of(11000), money.Int(0)}}, "0:11000+0"},
		{"the fee was kept back", 10560, []Request{{Bill: 0, Fee: money.Int(440)}}, "0:10560+440"},
		{"in part", 3000, []Request{{Bill: 0}}, "0:3000+0"},
		{"too much is left over", 20000, []Request{{Bill: 0}, {Bill: 1}}, "0:11000+0 1:5000+0"},
		{"a fee alone", 1, []Request{{0, of(0), money.Int(440)}}, "0:0+440"},
		{"more than is open", 20000, []Request{{0, of(11001), money.Int(0)}}, "more than the 11000 that are open"},
		{"with the fee more than is open", 20000, []Request{{0, of(11000), money.Int(1)}}, "more than the 11000 that are open"},
		{"more than is there", 100, []Request{{0, of(101), money.Int(0)}}, "more than the 100 that are left"},
		{"twice the same", 20000, []Request{{0, of(6000), money.Int(0)}, {0, of(6000), money.Int(0)}}, "more than the 5000 that are open"},
		{"below nothing", 100, []Request{{0, of(-1), money.Int(0)}}, "at least 0"},
		{"a fee below nothing", 100, []Request{{0, of(50), money.Int(-1)}}, "at least 0"},
		{"nothing", 100, []Request{{0, of(0), money.Int(0)}}, "nothing"},
		{"nothing is left", 0, []Request{{Bill: 0}}, "nothing is left"},
		{"oldest first", 12000, nil, "1:5000+0 0:7000+0"},
		{"oldest first, of nothing", 0, nil, ""},
	} {
		got, err := Allocate(money.Int(c.available), bills, c.asked)
		var text []string
		for _, a := range got {
			text = append(text, strings.Join([]string{money.Int(int64(a.Bill)).String(), ":", a.Amount.String(), "+", a.Fee.String()}, ""))
		}
		if err != nil {
			text = []string{err.Error()}
		}
		if all := strings.Join(text, " "); err == nil && all != c.want || err != nil && !strings.Contains(all, c.want) {
			t.Errorf("%s: %q, want %q", c.name, all, c.want)
		}
	}
}

func TestTheOldestInstalmentsOfAllDocumentsArePaidFirst(t *testing.T) {
	bills := []Bill{
		{money.Int(900), []Instalment{{day("2026-05-31"), money.Int(300)}, {day("2026-07-31"), money.Int(600)}}, money.Int(100)},
		Whole(money.Int(500), day("2026-06-30"), money.Int(0)),
	}
	got, err := Allocate(money.Int(750), bills, nil)
	if err != nil || len(got) != 2 || got[0].Bill != 0 || !got[0].Amount.Equal(money.Int(250)) || !got[1].Amount.Equal(money.Int(500)) {
		t.Errorf("got %v, %v", got, err)
	}
}

func TestInstalmentsAddUpToTheYen(t *testing.T) {
	for _, c := range []struct {
		total   string
		weights []int64
		scale   int
		want    string
	}{
		{"1000", []int64{1, 1, 1}, 0, "334 333 333"},
		{"11000", []int64{1, 1}, 0, "5500 5500"},
		{"10", []int64{1, 2, 4}, 0, "1 3 6"},     // 1.43, 2.86, 5.71: the two that lost most
		{"100", []int64{3, 3, 1}, 0, "43 43 14"}, // 42.86, 42.86, 14.29
		{"10.01", []int64{1, 1}, 2, "5.01 5"},
		{"2", []int64{1, 1, 1}, 0, "1 1 0"},
	} {
		var got []string
		for _, p := range Split(money.MustParse(c.total), c.weights, c.scale) {
			got = append(got, p.String())
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%s by %v: %v, want %s", c.total, c.weights, got, c.want)
		}
	}
}

func TestPartsOfATotalAreWithinAStepOfTheirShareAndAddUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		scale := rapid.IntRange(0, 3).Draw(t, "scale")
		total := money.Int(rapid.Int64Range(1, 1e12).Draw(t, "total")).MulRatio(1, pow10(scale), scale, money.Down)
		weights := rapid.SliceOfN(rapid.Int64Range(1, 1000), 1, 40).Draw(t, "weights")
		var sum money.Amount
		var of int64
		for _, w := range weights {
			of += w
		}
		step := money.Int(1).MulRatio(1, pow10(scale), scale, money.Down)
		for i, p := range Split(total, weights, scale) {
			sum = sum.Add(p)
			least := total.MulRatio(weights[i], of, scale, money.Down)
			if p.Cmp(least) < 0 || p.Cmp(least.Add(step)) > 0 || p.Scale() > scale {
				t.Fatalf("part %d is %s, its share %s", i, p, least)
			}
		}
		if !sum.Equal(total) {
			t.Fatalf("the parts are %s, the total %s", sum, total)
		}
	})
}

// drawBills are documents of one account as they may be found.
func drawBills(t *rapid.T) []Bill {
	bills := make([]Bill, rapid.IntRange(1, 6).Draw(t, "bills"))
	for i := range bills {
		total := rapid.Int64Range(1, 5000).Draw(t, "total")
		weights := rapid.SliceOfN(rapid.Int64Range(1, 5), 1, 4).Draw(t, "weights")
		first := day("2026-01-01").AddDays(rapid.IntRange(0, 90).Draw(t, "first"))
		bills[i] = Bill{Total: money.Int(total), Settled: money.Int(rapid.Int64Range(0, total).Draw(t, "settled"))}
		for n, part := range Split(money.Int(total), weights, 0) {
			bills[i].Instalments = append(bills[i].Instalments, Instalment{first.AddMonths(n), part})
		}
	}
	return bills
}

func TestAllocationsNeverExceedWhatIsThereNorWhatIsOpen(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		bills := drawBills(t)
		available := money.Int(rapid.Int64Range(0, 20000).Draw(t, "available"))
		var asked []Request
		for range rapid.IntRange(0, 5).Draw(t, "asked") {
			r := Request{Bill: rapid.IntRange(0, len(bills)-1).Draw(t, "bill"), Fee: money.Int(rapid.Int64Range(-1, 900).Draw(t, "fee"))}
			if rapid.Bool().Draw(t, "named") {
				a := money.Int(rapid.Int64Range(-1, 6000).Draw(t, "amount"))
				r.Amount = &a
			}
			asked = append(asked, r)
		}
		got, err := Allocate(available, bills, asked)
		if err != nil {
			return
		}
		var used, open money.Amount
		for _, b := range bills {
			open = open.Add(b.Open())
		}
		for _, a := range got {
			if a.Amount.Sign() < 0 || a.Fee.Sign() < 0 || a.Amount.Add(a.Fee).Sign() <= 0 {
				t.Fatalf("an allocation of %s and %s", a.Amount, a.Fee)
			}
			used = used.Add(a.Amount)
			b := &bills[a.Bill]
			if b.Settled = b.Settled.Add(a.Amount).Add(a.Fee); b.Open().Sign() < 0 {
				t.Fatalf("%s more than was open of a document", b.Open().Neg())
			}
		}
		if used.Cmp(available) > 0 {
			t.Fatalf("%s of %s are used", used, available)
		}
		if len(asked) == 0 && !used.Equal(money.Min(available, open)) {
			t.Fatalf("%s of %s are used, though %s are open", used, available, open)
		}
	})
}

func TestTheOrderOfPaymentsDoesntMoveWhatIsPaidInTheEnd(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		bills := drawBills(t)
		payments := rapid.SliceOfN(rapid.Int64Range(1, 4000), 1, 8).Draw(t, "payments")
		settle := func(payments []int64) []Bill {
			now := append([]Bill(nil), bills...)
			for _, p := range payments {
				got, err := Allocate(money.Int(p), now, nil)
				if err != nil {
					t.Fatal(err)
				}
				for _, a := range got {
					now[a.Bill].Settled = now[a.Bill].Settled.Add(a.Amount)
				}
			}
			return now
		}
		one, other := settle(payments), settle(rapid.Permutation(payments).Draw(t, "order"))
		for i := range one {
			if !one[i].Settled.Equal(other[i].Settled) {
				t.Fatalf("document %d: %s one way, %s the other", i, one[i].Settled, other[i].Settled)
			}
		}
	})
}
