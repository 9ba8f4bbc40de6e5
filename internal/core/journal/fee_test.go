package journal

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
)

func TestABanksFeeHasTheTaxThatItIsTakenFor(t *testing.T) {
	standard := []Rate{{"standard", "10", yen(10000), yen(1000)}}
	mixed := []Rate{{"standard", "10", yen(1000), yen(100)}, {"reduced", "8", yen(1000), yen(80)}, {"exempt", "0", yen(-100), yen(0)}}
	for _, c := range []struct {
		name string
		tax  FeeTax
		kept []Kept
		want []string
	}{
		{"a purchase", FeePurchased, []Kept{{yen(440), standard}}, []string{"借 支払手数料 440（うち税40） purchase standard10"}},
		{"its tax is rounded down, once", FeePurchased, []Kept{{yen(55), standard}, {yen(90), mixed}}, []string{"借 支払手数料 145（うち税13） purchase standard10"}},
		{"what comes back of sales", FeeReturned, []Kept{{yen(440), standard}}, []string{"借 支払手数料 440（うち税40） returns standard10"}},
		{
			"of sales at two rates", FeeReturned,
			[]Kept{{yen(440), mixed}},
			[]string{"借 支払手数料 222（うち税20） returns standard10", "借 支払手数料 218（うち税16） returns reduced8"},
		},
		{"of two documents", FeeReturned, []Kept{{yen(440), standard}, {yen(110), standard}}, []string{"借 支払手数料 550（うち税50） returns standard10"}},
		{"taken back", FeePurchased, []Kept{{yen(-440), standard}}, []string{"貸 支払手数料 440（うち税40） purchase standard10"}},
		{"taken back on the same day", FeePurchased, []Kept{{yen(440), standard}, {yen(-440), standard}}, nil},
		{"nothing of it", FeeOutside, []Kept{{yen(440), standard}}, []string{"借 支払手数料 440（うち税0） outside "}},
		{"of a document without tax", FeeReturned, []Kept{{yen(440), nil}}, []string{"借 支払手数料 440（うち税0） outside "}},
	} {
		e := OfPayment(Payment{Fee: Account{Name: "支払手数料"}, Fees: c.tax.Fees(c.kept, "10", 0)})
		got := slices.DeleteFunc(said(e), func(line string) bool { return !strings.Contains(line, "支払手数料") })
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// Whatever is kept back of whatever, and however it is taken for tax: the classes add up to it, and the entry balances.
func TestFeesAddUpToWhatWasKeptBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var kept []Kept
		var sum money.Amount
		for range rapid.IntRange(1, 4).Draw(t, "documents") {
			k := Kept{Amount: yen(rapid.Int64Range(-900, 900).Draw(t, "kept"))}
			for i, percent := range []string{"10", "8", "0"} {
				if net := rapid.Int64Range(-500, 100_000).Draw(t, "net"); net != 0 {
					k.Rates = append(k.Rates, Rate{[]string{"standard", "reduced", "exempt"}[i], percent, yen(net), yen(net / 10)})
				}
			}
			kept, sum = append(kept, k), sum.Add(k.Amount)
		}
		tax := rapid.SampledFrom([]FeeTax{FeePurchased, FeeReturned, FeeOutside}).Draw(t, "tax")
		fees := tax.Fees(kept, "10", 0)
		var got money.Amount
		for _, f := range fees {
			got = got.Add(f.Amount)
			if f.Tax.Scale() > 0 || f.Tax.Abs().Cmp(f.Amount.Abs()) > 0 {
				t.Fatalf("the tax in %s is %s", f.Amount, f.Tax)
			}
		}
		if !got.Equal(sum) {
			t.Fatalf("%s of %s", got, sum)
		}
		e := OfPayment(Payment{On: civil.MustParse("2026-04-30"), Received: yen(5000), Settled: yen(5000).Add(sum), Fees: fees})
		if debit, credit := e.Totals(); !debit.Equal(credit) {
			t.Fatalf("%s against %s: %q", debit, credit, said(e))
		}
	})
}
