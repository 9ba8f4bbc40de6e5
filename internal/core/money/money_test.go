package money_test

import (
	"math/big"
	"strings"
	"testing"

	"keiyaku/internal/core/money"

	"pgregory.net/rapid"
)

func TestParseTakesPlainNumbersOnly(t *testing.T) {
	for in, want := range map[string]string{
		"0": "0", "-0": "0", "1.00": "1", "1200": "1200", "-0.50": "-0.5", "007": "7", "0.000001": "0.000001",
		"1000000": "1000000", "999999999999999999999999.123456789012345678": "999999999999999999999999.123456789012345678",
	} {
		a, err := money.Parse(in)
		if err != nil || a.String() != want {
			t.Errorf("Parse(%q) = %v, %v; want %s", in, a, err, want)
		}
	}
	for _, in := range []string{
		"", "-", "+1", "1e3", "1e1000000000", "NaN", "nan123", "Infinity", "1_000", "0x10", "--1", "1.", ".5", " 1", "1 ", "1,000", "１",
		"1.1234567890123456789", "9999999999999999999999999",
	} {
		if a, err := money.Parse(in); err == nil {
			t.Errorf("Parse(%q) = %v; want it refused", in, a)
		}
	}
}

func TestWhatWasKeptIsReadWithMoreDigitsThanAreEntered(t *testing.T) {
	product := money.MustParse("999999999999999999999999").Mul(money.MustParse("-999999999999.5"))
	if a, err := money.Restore(product.String()); err != nil || !a.Equal(product) {
		t.Errorf("Restore(%s) = %v, %v", product, a, err)
	}
	var a money.Amount
	if err := a.UnmarshalText([]byte(product.String())); err != nil || !a.Equal(product) {
		t.Errorf("as text: %v, %v", a, err)
	}
	for _, in := range []string{"1e60", strings.Repeat("9", 61), "", "NaN"} {
		if a, err := money.Restore(in); err == nil {
			t.Errorf("Restore(%q) = %v; want it refused", in, a)
		}
	}
}

func TestRoundingKnowsItsHalves(t *testing.T) {
	for _, c := range []struct {
		in, down, up, halfUp, halfEven string
	}{
		{"1.5", "1", "2", "2", "2"},
		{"2.5", "2", "3", "3", "2"},
		{"-2.5", "-2", "-3", "-3", "-2"},
		{"-1.2", "-1", "-2", "-1", "-1"},
		{"0.4", "0", "1", "0", "0"},
		{"3", "3", "3", "3", "3"},
		{"1000000.5", "1000000", "1000001", "1000001", "1000000"},
	} {
		a := money.MustParse(c.in)
		for mode, want := range map[money.Rounding]string{money.Down: c.down, money.Up: c.up, money.HalfUp: c.halfUp, money.HalfEven: c.halfEven} {
			if got := a.Round(0, mode).String(); got != want {
				t.Errorf("%s %s: got %s, want %s", c.in, mode, got, want)
			}
		}
	}
}

func TestArithmeticAgreesWithRationals(t *testing.T) {
	amount := rapid.Custom(func(t *rapid.T) money.Amount {
		return money.MustParse(rapid.StringMatching(`-?[0-9]{1,15}(\.[0-9]{1,6})?`).Draw(t, "n"))
	})
	rat := func(a money.Amount) *big.Rat { r, _ := new(big.Rat).SetString(a.String()); return r }
	rapid.Check(t, func(t *rapid.T) {
		a, b := amount.Draw(t, "a"), amount.Draw(t, "b")
		for name, pair := range map[string][2]*big.Rat{
			"sum":        {rat(a.Add(b)), new(big.Rat).Add(rat(a), rat(b))},
			"difference": {rat(a.Sub(b)), new(big.Rat).Sub(rat(a), rat(b))},
			"product":    {rat(a.Mul(b)), new(big.Rat).Mul(rat(a), rat(b))},
		} {
			if pair[0].Cmp(pair[1]) != 0 {
				t.Fatalf("%s of %s and %s: %s, want %s", name, a, b, pair[0], pair[1])
			}
		}
		num, den := rapid.Int64Range(-4000, 4000).Draw(t, "num"), rapid.Int64Range(1, 4000).Draw(t, "den")
		scale := rapid.IntRange(0, 6).Draw(t, "scale")
		exactly := new(big.Rat).Mul(rat(a), big.NewRat(num, den))
		step := new(big.Rat).SetFrac(big.NewInt(1), new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(scale)), nil))
		for _, mode := range []money.Rounding{money.Down, money.Up, money.HalfUp, money.HalfEven} {
			got := rat(a.MulRatio(num, den, scale, mode))
			off := new(big.Rat).Sub(got, exactly)
			limit := new(big.Rat).Set(step)
			if mode == money.HalfUp || mode == money.HalfEven {
				limit.Mul(limit, big.NewRat(1, 2))
				if new(big.Rat).Abs(off).Cmp(limit) > 0 {
					t.Fatalf("%s of %s·%d/%d at %d is %s off", mode, a, num, den, scale, off)
				}
				continue
			}
			if new(big.Rat).Abs(off).Cmp(limit) >= 0 {
				t.Fatalf("%s of %s·%d/%d at %d is a step off", mode, a, num, den, scale)
			}
			away := new(big.Rat).Abs(got).Cmp(new(big.Rat).Abs(exactly))
			if mode == money.Down && away > 0 || mode == money.Up && away < 0 {
				t.Fatalf("%s of %s·%d/%d went the wrong way", mode, a, num, den)
			}
		}
	})
}

// TestWhatLeavesTheWordIsTheSame computes with numbers around the ends of a machine word and of its digits: whether they fit or not, they are what
// rational numbers say, and read back from text and digits.
func TestWhatLeavesTheWordIsTheSame(t *testing.T) {
	amount := rapid.Custom(func(t *rapid.T) money.Amount {
		if rapid.Bool().Draw(t, "edge") {
			n := new(big.Int).Lsh(big.NewInt(1), uint(rapid.IntRange(0, 64).Draw(t, "bits")))
			n.Add(n, big.NewInt(rapid.Int64Range(-2, 2).Draw(t, "off")))
			if rapid.Bool().Draw(t, "below") {
				n.Neg(n)
			}
			a, ok := money.FromDigits(n, -rapid.IntRange(0, money.MaxScale).Draw(t, "scale"))
			if !ok {
				t.Fatalf("%s isn't taken", n)
			}
			return a
		}
		return money.MustParse(rapid.StringMatching(`-?[0-9]{1,20}(\.[0-9]{1,18})?`).Draw(t, "n"))
	})
	rat := func(a money.Amount) *big.Rat { r, _ := new(big.Rat).SetString(a.String()); return r }
	rapid.Check(t, func(t *rapid.T) {
		a, b := amount.Draw(t, "a"), amount.Draw(t, "b")
		for name, pair := range map[string][2]*big.Rat{
			"sum": {rat(a.Add(b)), new(big.Rat).Add(rat(a), rat(b))}, "difference": {rat(a.Sub(b)), new(big.Rat).Sub(rat(a), rat(b))},
			"product": {rat(a.Mul(b)), new(big.Rat).Mul(rat(a), rat(b))}, "opposite": {rat(a.Neg()), new(big.Rat).Neg(rat(a))}, "magnitude": {rat(a.Abs()), new(big.Rat).Abs(rat(a))},
		} {
			if pair[0].Cmp(pair[1]) != 0 {
				t.Fatalf("%s of %s and %s: %s, want %s", name, a, b, pair[0], pair[1])
			}
		}
		if a.Cmp(b) != rat(a).Cmp(rat(b)) || a.Sign() != rat(a).Sign() || a.Equal(b) != (rat(a).Cmp(rat(b)) == 0) {
			t.Fatalf("%s and %s are compared wrongly", a, b)
		}
		digits, exponent := a.Digits()
		again, ok := money.FromDigits(digits, exponent)
		restored, err := money.Restore(a.String())
		if !ok || !again.Equal(a) || err != nil || !restored.Equal(a) {
			t.Fatalf("%s doesn't read back: %s, %s, %v", a, again, restored, err)
		}
		den, scale := b.Abs(), rapid.IntRange(0, 6).Draw(t, "rounded")
		if den.IsZero() {
			return
		}
		exactly := new(big.Rat).Quo(rat(a), rat(den))
		step := new(big.Rat).SetFrac(big.NewInt(1), new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(scale)), nil))
		for _, mode := range []money.Rounding{money.Down, money.Up, money.HalfUp, money.HalfEven} {
			got := a.QuoRound(den, scale, mode)
			if want := nearest(exactly, step, mode); rat(got).Cmp(want) != 0 {
				t.Fatalf("%s ÷ %s at %d, %s: %s, want %s", a, den, scale, mode, got, want.RatString())
			}
		}
	})
}

// nearest is the step that a rounding takes, computed from its definition.
func nearest(r, step *big.Rat, mode money.Rounding) *big.Rat {
	steps := new(big.Rat).Quo(r, step)
	whole, rest := new(big.Int).QuoRem(new(big.Int).Abs(steps.Num()), steps.Denom(), new(big.Int))
	half := new(big.Int).Lsh(rest, 1).Cmp(steps.Denom())
	if rest.Sign() > 0 && (mode == money.Up || mode == money.HalfUp && half >= 0 || mode == money.HalfEven && (half > 0 || half == 0 && whole.Bit(0) == 1)) {
		whole.Add(whole, big.NewInt(1))
	}
	if r.Sign() < 0 {
		whole.Neg(whole)
	}
	return new(big.Rat).Mul(new(big.Rat).SetInt(whole), step)
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"1", "-0", "1e9", "0.1", "NaN", "1_0"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		a, err := money.Parse(s)
		if err != nil {
			return
		}
		again, err := money.Parse(a.String())
		if err != nil || !again.Equal(a) {
			t.Fatalf("%q: %s does not read back: %v", s, a, err)
		}
	})
}
