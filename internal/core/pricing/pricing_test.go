package pricing_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"keiyaku/internal/core/money"
	"keiyaku/internal/core/pricing"

	"pgregory.net/rapid"
)

func amount(s string) money.Amount { return money.MustParse(s) }

func upTo(s string) *money.Amount {
	a := amount(s)
	return &a
}

// tiers writes tiers as "bound: price + fee", the last without a bound.
func tiers(lines ...string) []pricing.Tier {
	var out []pricing.Tier
	for _, line := range lines {
		bound, price, _ := strings.Cut(line, ": ")
		price, fee, _ := strings.Cut(price, " + ")
		t := pricing.Tier{UnitPrice: amount(price)}
		if fee != "" {
			t.FlatFee = amount(fee)
		}
		if bound != "rest" {
			t.UpTo = upTo(bound)
		}
		out = append(out, t)
	}
	return out
}

func TestAPriceFollowsFromItsModel(t *testing.T) {
	seats := &pricing.Scheme{Tiers: tiers("10: 1000", "50: 800", "rest: 500")}
	for _, c := range []struct {
		name   string
		tariff pricing.Tariff
		prices string // quantity=price
	}{
		{"flat", pricing.Tariff{Model: pricing.Flat, UnitPrice: amount("980")}, "0=980 1=980 12.5=980"},
		{"per unit", pricing.Tariff{Model: pricing.PerUnit, UnitPrice: amount("1000")}, "0=0 3=3000 0.5=500"},
		{"finer than the currency", pricing.Tariff{Model: pricing.PerUnit, UnitPrice: amount("0.333333")}, "3=0.999999"},
		{"large", pricing.Tariff{Model: pricing.PerUnit, UnitPrice: amount("999999999999999.999999")}, "999999999.999999=999999999999998999999000.000000000001"},
		{"each tier's units at its price", pricing.Tariff{Model: pricing.Graduated, Scheme: seats}, "0=0 10=10000 11=10800 50=42000 51=42500 60=47000"},
		{"all units at the reached tier's price", pricing.Tariff{Model: pricing.Volume, Scheme: seats}, "0=0 10=10000 11=8800 50=40000 51=25500"},
		{"the fee of each tier that is reached", pricing.Tariff{Model: pricing.Graduated, Scheme: &pricing.Scheme{Tiers: tiers("5: 0 + 100", "10: 0 + 50", "rest: 5")}}, "0=100 5=100 5.1=150 10=150 12=160"},
		{"the fee of the reached tier", pricing.Tariff{Model: pricing.TieredFlat, Scheme: &pricing.Scheme{Tiers: tiers("10: 0 + 5000", "30: 0 + 12000", "rest: 0 + 30000")}}, "0=5000 10=5000 11=12000 30=12000 31=30000"},
		{"started packages", pricing.Tariff{Model: pricing.Package, UnitPrice: amount("1500"), Scheme: &pricing.Scheme{PackageSize: amount("10")}}, "0=0 1=1500 10=1500 11=3000"},
		{"started packages beyond what is included", pricing.Tariff{Model: pricing.Package, UnitPrice: amount("1500"), Scheme: &pricing.Scheme{PackageSize: amount("10"), Included: amount("100")}}, "100=0 101=1500 121=4500"},
		{"a share of an amount", pricing.Tariff{Model: pricing.Percentage, UnitPrice: amount("3.6")}, "0=0 100000=3600 12345=444.42"},
		{"shares by tiers", pricing.Tariff{Model: pricing.GraduatedPercentage, Scheme: &pricing.Scheme{Tiers: tiers("1000000: 3.6", "rest: 2.5 + 500")}}, "1000000=36000 2000000=61500"},
		{"included units", pricing.Tariff{Model: pricing.PerUnit, UnitPrice: amount("200"), Scheme: &pricing.Scheme{Included: amount("5")}}, "0=0 5=0 8=600"},
		{"at least and at most", pricing.Tariff{Model: pricing.PerUnit, UnitPrice: amount("200"), Scheme: &pricing.Scheme{Minimum: upTo("1000"), Maximum: upTo("3000")}}, "0=1000 5=1000 6=1200 15=3000 16=3000"},
		{"started blocks of a tier", pricing.Tariff{Model: pricing.Graduated, Scheme: &pricing.Scheme{Tiers: []pricing.Tier{
			{UpTo: upTo("1000"), UnitPrice: amount("1"), Per: amount("100")}, {UnitPrice: amount("1"), Per: amount("1000")},
		}}}, "50=1 1000=10 1001=11 5325=15"},
	} {
		if wrong := c.tariff.Check(); len(wrong) > 0 {
			t.Errorf("%s: %v", c.name, wrong)
		}
		for _, pair := range strings.Fields(c.prices) {
			quantity, want, _ := strings.Cut(pair, "=")
			if got := c.tariff.Price(amount(quantity)); !got.Equal(amount(want)) {
				t.Errorf("%s: %s cost %s, want %s", c.name, quantity, got, want)
			}
		}
	}
}

func TestATariffThatHasNoPriceForSomeQuantityIsRefused(t *testing.T) {
	for _, c := range []struct {
		tariff pricing.Tariff
		member string
	}{
		{pricing.Tariff{Model: "by the moon"}, "model"},
		{pricing.Tariff{Model: pricing.Graduated}, "tiers"},
		{pricing.Tariff{Model: pricing.PerUnit, Scheme: &pricing.Scheme{Tiers: tiers("rest: 1")}}, "tiers"},
		{pricing.Tariff{Model: pricing.Volume, UnitPrice: amount("5"), Scheme: &pricing.Scheme{Tiers: tiers("rest: 1")}}, "unit_price"},
		{pricing.Tariff{Model: pricing.Volume, Scheme: &pricing.Scheme{Tiers: tiers("10: 1", "20: 2")}}, "tiers/1/up_to"},
		{pricing.Tariff{Model: pricing.Volume, Scheme: &pricing.Scheme{Tiers: tiers("rest: 1", "rest: 2")}}, "tiers/0/up_to"},
		{pricing.Tariff{Model: pricing.Volume, Scheme: &pricing.Scheme{Tiers: tiers("10: 1", "10: 2", "rest: 3")}}, "tiers/1/up_to"},
		{pricing.Tariff{Model: pricing.Volume, Scheme: &pricing.Scheme{Tiers: tiers("0: 1", "rest: 3")}}, "tiers/0/up_to"},
		{pricing.Tariff{Model: pricing.TieredFlat, Scheme: &pricing.Scheme{Tiers: tiers("rest: 1")}}, "tiers/0/unit_price"},
		{pricing.Tariff{Model: pricing.Package, UnitPrice: amount("1")}, "package_size"},
		{pricing.Tariff{Model: pricing.Flat, UnitPrice: amount("1"), Scheme: &pricing.Scheme{Included: amount("1")}}, "included"},
		{pricing.Tariff{Model: pricing.Flat, Scheme: &pricing.Scheme{Minimum: upTo("2"), Maximum: upTo("1")}}, "maximum"},
		{pricing.Tariff{Model: pricing.Percentage, Scheme: &pricing.Scheme{PackageSize: amount("3")}}, "package_size"},
		{pricing.Tariff{Model: pricing.Volume, Scheme: &pricing.Scheme{Tiers: slices.Repeat(tiers("rest: 1"), pricing.MaxTiers+1)}}, "tiers"},
	} {
		found := slices.ContainsFunc(c.tariff.Check(), func(f pricing.Fault) bool { return f.Member == c.member && f.Detail != "" })
		if !found {
			t.Errorf("%+v: %v, want something about %s", c.tariff, c.tariff.Check(), c.member)
		}
	}
}

// drawTariff draws a tariff of one of some models that has a price for every quantity.
func drawTariff(t *rapid.T, models ...pricing.Model) pricing.Tariff {
	number := func(label string, most int64) money.Amount {
		return money.Int(rapid.Int64Range(0, most).Draw(t, label)).Mul(amount("0.01"))
	}
	out := pricing.Tariff{Model: rapid.SampledFrom(models).Draw(t, "model")}
	var s pricing.Scheme
	if out.Model.Tiered() {
		bound := money.Int(0)
		for range rapid.IntRange(1, 6).Draw(t, "tiers") {
			tier := pricing.Tier{FlatFee: number("fee", 100_000)}
			if out.Model != pricing.TieredFlat {
				tier.UnitPrice = number("price", 100_000)
			}
			if (out.Model == pricing.Graduated || out.Model == pricing.Volume) && rapid.Bool().Draw(t, "blocks") {
				tier.Per = money.Int(rapid.Int64Range(1, 20).Draw(t, "per"))
			}
			bound = bound.Add(money.Int(rapid.Int64Range(1, 40).Draw(t, "width")))
			last := bound
			tier.UpTo = &last
			s.Tiers = append(s.Tiers, tier)
		}
		s.Tiers[len(s.Tiers)-1].UpTo = nil
	} else {
		out.UnitPrice = number("price", 1_000_000)
	}
	if out.Model == pricing.Package {
		s.PackageSize = money.Int(rapid.Int64Range(1, 50).Draw(t, "size"))
	}
	if out.Model != pricing.Flat && rapid.Bool().Draw(t, "includes") {
		s.Included = money.Int(rapid.Int64Range(0, 30).Draw(t, "included"))
	}
	if rapid.Bool().Draw(t, "bounded") {
		low := number("minimum", 100_000)
		high := low.Add(number("above", 1_000_000))
		s.Minimum, s.Maximum = &low, &high
	}
	if !s.PackageSize.IsZero() || len(s.Tiers) > 0 || !s.Included.IsZero() || s.Minimum != nil {
		out.Scheme = &s
	}
	return out
}

func TestStepsAddUpAndATariffReadsBackAsItWasWritten(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		tariff := drawTariff(t, pricing.Models...)
		if wrong := tariff.Check(); len(wrong) > 0 {
			t.Fatalf("%+v: %v", tariff, wrong)
		}
		quantity := money.Int(rapid.Int64Range(0, 30_000).Draw(t, "quantity")).Mul(amount("0.01"))
		price := tariff.Price(quantity)
		sum := money.Int(0)
		for _, s := range tariff.Steps(quantity) {
			each := s.Units.Mul(s.UnitPrice)
			if !s.Amount.Equal(each) && !s.Amount.Equal(each.Mul(amount("0.01"))) {
				t.Fatalf("the step %+v isn't its units at its price", s)
			}
			sum = sum.Add(s.Amount)
		}
		if !sum.Equal(price) || price.Sign() < 0 {
			t.Fatalf("the steps add up to %s, the price is %s", sum, price)
		}
		if tariff.Scheme == nil {
			return
		}
		if b := tariff.Scheme; b.Minimum != nil && (price.Cmp(*b.Minimum) < 0 || price.Cmp(*b.Maximum) > 0) {
			t.Fatalf("%s is outside %s to %s", price, b.Minimum, b.Maximum)
		}
		raw, err := json.Marshal(tariff.Scheme)
		var back pricing.Scheme
		if err != nil || json.Unmarshal(raw, &back) != nil || !back.Equal(tariff.Scheme) {
			t.Fatalf("%s reads back as %+v: %v", raw, back, err)
		}
	})
}

// TestAGraduatedPriceIsCountedUnitByUnit agrees with an oracle that looks at one whole unit after the other.
func TestAGraduatedPriceIsCountedUnitByUnit(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		tariff := drawTariff(t, pricing.Graduated, pricing.Volume)
		tariff.Scheme.Minimum, tariff.Scheme.Maximum = nil, nil
		for i := range tariff.Scheme.Tiers {
			tariff.Scheme.Tiers[i].Per = money.Amount{}
		}
		quantity := rapid.Int64Range(0, 300).Draw(t, "quantity")
		units := max(0, quantity-mustInt(tariff.Scheme.Included))
		tierOf := func(unit int64) int {
			for i, tier := range tariff.Scheme.Tiers {
				if tier.UpTo == nil || unit <= mustInt(*tier.UpTo) {
					return i
				}
			}
			panic("no tier")
		}
		want, last := money.Int(0), tierOf(units)
		for unit := int64(1); unit <= units; unit++ {
			tier := tierOf(unit)
			if tariff.Model == pricing.Volume {
				tier = last
			}
			want = want.Add(tariff.Scheme.Tiers[tier].UnitPrice)
		}
		for i := range last + 1 {
			if i == last || tariff.Model == pricing.Graduated {
				want = want.Add(tariff.Scheme.Tiers[i].FlatFee)
			}
		}
		if got := tariff.Price(money.Int(quantity)); !got.Equal(want) {
			t.Fatalf("%d cost %s, want %s", quantity, got, want)
		}
	})
}

func mustInt(a money.Amount) (n int64) {
	for money.Int(n).Cmp(a) < 0 {
		n++
	}
	return n
}

func TestPricesGoUpAndPercentagesStay(t *testing.T) {
	double := func(a money.Amount) money.Amount { return a.Add(a) }
	seats := pricing.Tariff{Model: pricing.Graduated, Scheme: &pricing.Scheme{Tiers: tiers("10: 1000 + 50", "rest: 800"), Minimum: upTo("500")}}
	if got := seats.Raised(double).Price(amount("12")); got.String() != "23300" {
		t.Errorf("raised, twelve seats cost %s", got)
	}
	if got := seats.Price(amount("12")); got.String() != "11650" {
		t.Errorf("what was raised has changed itself: %s", got)
	}
	fee := pricing.Tariff{Model: pricing.GraduatedPercentage, Scheme: &pricing.Scheme{Tiers: tiers("1000: 3 + 10", "rest: 2")}}
	if got := fee.Raised(double).Price(amount("1000")); got.String() != "50" {
		t.Errorf("raised, the fee is %s", got)
	}
	flat := pricing.Tariff{Model: pricing.Flat, UnitPrice: amount("980")}
	if got := flat.Raised(double).Price(amount("1")); got.String() != "1960" {
		t.Errorf("raised, it costs %s", got)
	}
}

func BenchmarkPrice(b *testing.B) {
	many := make([]pricing.Tier, pricing.MaxTiers)
	for i := range many {
		bound := money.Int(int64(i+1) * 10)
		many[i] = pricing.Tier{UpTo: &bound, UnitPrice: money.Int(int64(1000 - i))}
	}
	many[len(many)-1].UpTo = nil
	quantity := money.Int(995)
	var bare float64 // nanoseconds of one multiplication, which prices are compared with
	b.Run("a multiplication", func(b *testing.B) {
		for b.Loop() {
			quantity.Mul(quantity)
		}
		bare = float64(b.Elapsed().Nanoseconds()) / float64(b.N)
	})
	for name, tariff := range map[string]pricing.Tariff{
		"per unit": {Model: pricing.PerUnit, UnitPrice: money.Int(1000)}, "100 tiers": {Model: pricing.Graduated, Scheme: &pricing.Scheme{Tiers: many}},
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				tariff.Price(quantity)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/bare, "multiplications")
		})
	}
}
