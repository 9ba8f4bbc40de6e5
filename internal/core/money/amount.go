// Package money is the only door to the decimal library: an immutable amount, currencies, and rounding. Nothing here knows
// what an amount is for, and no float comes near one.
package money

import (
	"cmp"
	"fmt"
	"math"

	"github.com/ericlagergren/decimal"
)

// Amount is an exact decimal number: money, a unit price, a quantity, a percentage. It is immutable; the zero value is 0.
//
// Nearly every number of a bill fits into a machine word: it is kept as small × 10^−scale, and computed with as long as nothing leaves the word
// (small.go). What leaves it is the library's. (decimal.Big is mutable and shares backing words when a struct is copied, so none ever leaves this package.)
type Amount struct {
	small int64 // where d is nil; never the least int64, whose opposite there isn't
	scale uint8 // 0 to MaxScale
	d     *decimal.Big
}

// Digits that Parse takes: enough for any price or quantity, and few enough that sums and products of them stay exact within
// precision. Exponents aren't taken at all: 1e1000000000 would cost seconds (pitfalls of the library).
const (
	MaxIntegerDigits = 24
	MaxScale         = 18
	precision        = 120
)

// restoredDigits is how many digits before the point Restore takes: those of any sum of products of what Parse takes.
const restoredDigits = 60

// exact gives every operation a context that can't round: the default one rounds silently at 16 digits.
var exact = decimal.Context{Precision: precision, RoundingMode: decimal.ToZero}

func (a Amount) big() *decimal.Big {
	if a.d == nil {
		return new(decimal.Big).SetMantScale(a.small, int(a.scale))
	}
	return a.d
}

// made asserts what the core relies on: a finite, unrounded result.
func made(d *decimal.Big) Amount {
	if !d.IsFinite() || d.Context.Conditions&(decimal.Inexact|decimal.Rounded) != 0 || d.Precision() > precision {
		panic(fmt.Sprintf("money: a result left the exact range: %v", d))
	}
	if a, ok := shrunk(d); ok {
		return a
	}
	return Amount{d: d}
}

// Int gives a whole number as an amount.
func Int(n int64) Amount {
	if n == math.MinInt64 {
		return Amount{d: new(decimal.Big).SetMantScale(n, 0)}
	}
	return Amount{small: n}
}

// Parse reads a plain decimal number: an optional minus, 1 to MaxIntegerDigits digits, optionally a point and 1 to MaxScale
// digits. Exponents, plus signs, separators, NaN and Infinity are refused, by a scan before the library sees the text.
func Parse(s string) (Amount, error) { return parse(s, MaxIntegerDigits) }

// Restore reads a number that was kept, as Parse reads one that is entered, with up to 60 digits before the point: a product or a sum may have
// more digits than its parts, and what was written once has to be readable for good.
func Restore(s string) (Amount, error) { return parse(s, restoredDigits) }

func parse(s string, integerDigits int) (Amount, error) {
	if a, ok := parseSmall(s); ok {
		return a, nil
	}
	if !plain(s, integerDigits) {
		return Amount{}, fmt.Errorf("%.40q is not a plain decimal number of at most %d digits before and %d after the point", s, integerDigits, MaxScale)
	}
	d, ok := exact.SetString(new(decimal.Big), s)
	if !ok || !d.IsFinite() {
		return Amount{}, fmt.Errorf("%.40q is not a decimal number", s)
	}
	return made(d), nil
}

func plain(s string, integerDigits int) bool {
	if s != "" && s[0] == '-' {
		s = s[1:]
	}
	digits := func() (n int) {
		for n < len(s) && s[n] >= '0' && s[n] <= '9' {
			n++
		}
		s = s[n:]
		return n
	}
	if n := digits(); n < 1 || n > integerDigits {
		return false
	}
	if s == "" {
		return true
	}
	if s[0] != '.' {
		return false
	}
	s = s[1:]
	n := digits()
	return n >= 1 && n <= MaxScale && s == ""
}

// MustParse is Parse for numbers written in code; it panics on a bad one.
func MustParse(s string) Amount {
	a, err := Parse(s)
	if err != nil {
		panic(err)
	}
	return a
}

// Add is a + b, exactly.
func (a Amount) Add(b Amount) Amount {
	if sum, ok := addSmall(a, b); ok {
		return sum
	}
	return made(exact.Add(new(decimal.Big), a.big(), b.big()))
}

// Sub is a − b, exactly.
func (a Amount) Sub(b Amount) Amount { return a.Add(b.Neg()) }

// Mul is a × b, exactly.
func (a Amount) Mul(b Amount) Amount {
	if product, ok := mulSmall(a, b); ok {
		return product
	}
	return made(exact.Mul(new(decimal.Big), a.big(), b.big()))
}

// Neg is −a.
func (a Amount) Neg() Amount {
	if a.d == nil {
		return Amount{small: -a.small, scale: a.scale}
	}
	return made(exact.Sub(new(decimal.Big), new(decimal.Big), a.d))
}

// Abs is a without its sign.
func (a Amount) Abs() Amount {
	if a.Sign() < 0 {
		return a.Neg()
	}
	return a
}

// Cmp is −1, 0 or +1 as a is less than, equal to or greater than b; 1 and 1.00 are equal.
func (a Amount) Cmp(b Amount) int {
	if c, ok := cmpSmall(a, b); ok {
		return c
	}
	return a.big().Cmp(b.big())
}

// Equal tells whether both are the same number; 1 and 1.00 are.
func (a Amount) Equal(b Amount) bool { return a.Cmp(b) == 0 }

// Same tells whether two optional amounts are both none, or both the same number.
func Same(a, b *Amount) bool {
	if a == nil || b == nil {
		return a == b
	}
	return a.Equal(*b)
}

// Sign is −1, 0 or +1.
func (a Amount) Sign() int {
	if a.d == nil {
		return cmp.Compare(a.small, 0)
	}
	return a.d.Sign()
}

// IsZero tells whether it is 0.
func (a Amount) IsZero() bool { return a.Sign() == 0 }

// Min gives the smaller of two amounts.
func Min(a, b Amount) Amount {
	if b.Cmp(a) < 0 {
		return b
	}
	return a
}

// Max gives the greater of two amounts.
func Max(a, b Amount) Amount {
	if b.Cmp(a) > 0 {
		return b
	}
	return a
}

// Scale counts the digits after the point that the number needs: 0 for 1.00, 2 for 1.25.
func (a Amount) Scale() int {
	s := a.String()
	for i := range len(s) {
		if s[i] == '.' {
			return len(s) - i - 1
		}
	}
	return 0
}

// MulRatio is a × num ÷ den, rounded once, exactly as asked: num and den are whole numbers, den above 0. It is how a share of
// a price becomes an amount, so that days ÷ days is never a decimal in between.
func (a Amount) MulRatio(num, den int64, scale int, mode Rounding) Amount {
	if den <= 0 {
		panic("money: a ratio needs a denominator above 0")
	}
	return quoRound(a.Mul(Int(num)), Int(den), scale, mode)
}

// Round gives a rounded to scale digits after the point (0 to MaxScale).
func (a Amount) Round(scale int, mode Rounding) Amount { return quoRound(a, Int(1), scale, mode) }

// QuoRound gives a ÷ den, rounded once to scale digits after the point (0 to MaxScale). den must be above 0.
func (a Amount) QuoRound(den Amount, scale int, mode Rounding) Amount {
	return quoRound(a, den, scale, mode)
}

// quoRound divides in whole steps of 10^−scale and looks at the exact remainder, so it rounds once whatever the mode.
func quoRound(a, den Amount, scale int, mode Rounding) Amount {
	if a.IsZero() {
		return Amount{}
	}
	if quo, ok := quoSmall(a, den, scale, mode); ok {
		return quo
	}
	neg := a.Sign() < 0
	shifted := new(decimal.Big).Copy(a.Abs().big())
	shifted.SetScale(shifted.Scale() - scale)
	// Not QuoRem: its remainder is wrong when the scales of the two differ.
	quo := made(exact.QuoInt(new(decimal.Big), shifted, den.big()))
	rem := made(shifted).Sub(quo.Mul(den))
	if !rem.IsZero() && mode.up(quo.odd(), rem.Add(rem).Cmp(den)) {
		quo = quo.Add(Int(1))
	}
	if neg {
		quo = quo.Neg()
	}
	out := new(decimal.Big).Copy(quo.big())
	out.SetScale(out.Scale() + scale)
	return made(out)
}

// odd tells whether a whole number is odd, for half even.
func (a Amount) odd() bool { return !made(exact.Rem(new(decimal.Big), a.big(), Int(2).big())).IsZero() }

// String gives the number plainly, without an exponent, without zeros at the end, and 0 without a sign.
func (a Amount) String() string { return a.Fixed(0) }

// Fixed gives the number plainly with at least scale digits after the point; further digits that matter are kept.
func (a Amount) Fixed(scale int) string {
	s := a.plainText()
	point := -1
	for i := range len(s) {
		if s[i] == '.' {
			point = i
		}
	}
	if point >= 0 {
		for s[len(s)-1] == '0' {
			s = s[:len(s)-1]
		}
		if s[len(s)-1] == '.' {
			s, point = s[:len(s)-1], -1
		}
	}
	if s == "-0" {
		s = "0"
	}
	have := 0
	if point >= 0 {
		have = len(s) - point - 1
	}
	if have < scale {
		if point < 0 {
			s += "."
		}
		for ; have < scale; have++ {
			s += "0"
		}
	}
	return s
}

// plainText avoids the library's String, which writes 1E+6 and -0.
func (a Amount) plainText() string {
	if a.d == nil {
		return smallText(a)
	}
	return fmt.Sprintf("%f", a.d)
}

// MarshalText writes the number as String does, so JSON carries it as a string.
func (a Amount) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText reads what Restore reads: what is entered comes through Parse.
func (a *Amount) UnmarshalText(b []byte) error {
	v, err := Restore(string(b))
	*a = v
	return err
}
