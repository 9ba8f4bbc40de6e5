package pricing_test

import (
	"testing"

	"keiyaku/internal/core/money"
	"keiyaku/internal/core/pricing"

	"pgregory.net/rapid"
)

func TestAFlatPriceIsThePriceWhateverTheQuantity(t *testing.T) {
	for _, quantity := range []string{"0", "1", "12.5"} {
		if got, _ := pricing.Price(pricing.Flat, money.MustParse("980"), money.MustParse(quantity)); got.String() != "980" {
			t.Errorf("%s units cost %s", quantity, got)
		}
	}
}

func TestAPricePerUnitIsExactAndUnrounded(t *testing.T) {
	for _, c := range []struct{ price, quantity, want string }{
		{"1000", "3", "3000"},
		{"0.333333", "3", "0.999999"},
		{"1000", "0", "0"},
		{"0", "7", "0"},
		{"19.95", "0.5", "9.975"},
		{"999999999999999.999999", "999999999999.999999", "999999999999999998999000000.000000000001"},
	} {
		if got, _ := pricing.Price(pricing.PerUnit, money.MustParse(c.price), money.MustParse(c.quantity)); got.String() != c.want {
			t.Errorf("%s at %s cost %s, want %s", c.quantity, c.price, got, c.want)
		}
	}
}

func TestTheStepsAddUpToThePriceAndGiveItAgain(t *testing.T) {
	amount := rapid.Custom(func(t *rapid.T) money.Amount {
		return money.MustParse(rapid.StringMatching(`[0-9]{1,12}(\.[0-9]{1,6})?`).Draw(t, "n"))
	})
	rapid.Check(t, func(t *rapid.T) {
		model := rapid.SampledFrom([]pricing.Model{pricing.Flat, pricing.PerUnit}).Draw(t, "model")
		price, steps := pricing.Price(model, amount.Draw(t, "price"), amount.Draw(t, "quantity"))
		sum := money.Int(0)
		for _, s := range steps {
			again, _ := pricing.Price(s.Model, s.UnitPrice, s.Quantity)
			if !again.Equal(s.Amount) {
				t.Fatalf("the step %+v evaluates to %s", s, again)
			}
			sum = sum.Add(s.Amount)
		}
		if !sum.Equal(price) {
			t.Fatalf("the steps add up to %s, the price is %s", sum, price)
		}
	})
}

func TestMoreUnitsNeverCostLess(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		price := money.Int(rapid.Int64Range(0, 1_000_000).Draw(t, "price"))
		few := rapid.Int64Range(0, 1_000_000).Draw(t, "few")
		more := few + rapid.Int64Range(0, 1000).Draw(t, "more")
		for _, model := range []pricing.Model{pricing.Flat, pricing.PerUnit} {
			a, _ := pricing.Price(model, price, money.Int(few))
			b, _ := pricing.Price(model, price, money.Int(more))
			if b.Cmp(a) < 0 {
				t.Fatalf("%s: %d units cost %s, %d cost %s", model, few, a, more, b)
			}
		}
	})
}

func TestOnlyModelsOfThisReleaseAreKnown(t *testing.T) {
	for model, want := range map[pricing.Model]bool{pricing.Flat: true, pricing.PerUnit: true, "tiered_volume": false, "": false} {
		if model.Valid() != want {
			t.Errorf("%q is valid: %t", model, model.Valid())
		}
	}
	defer func() {
		if recover() == nil {
			t.Error("a model that nobody knows has a price")
		}
	}()
	pricing.Price("tiered_volume", money.Int(1), money.Int(1))
}
