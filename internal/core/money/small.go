package money

import (
	"cmp"
	"fmt"
	"math"
	"math/big"
	"math/bits"
	"strconv"

	"github.com/ericlagergren/decimal"
)

// Arithmetic on numbers that fit into a machine word. Each function says whether its result does too; where it doesn't, the library computes it, and a
// property test holds both to rational numbers.

// powers are those of ten that fit into a word.
var powers = func() (out [MaxScale + 1]int64) {
	out[0] = 1
	for i := 1; i < len(out); i++ {
		out[i] = out[i-1] * 10
	}
	return out
}()

// shrunk gives the library's number as a small one.
func shrunk(d *decimal.Big) (Amount, bool) {
	digits, ok := d.Mantissa()
	if !ok || digits > math.MaxInt64 {
		return Amount{}, false
	}
	a := Amount{small: int64(digits)}
	switch scale := d.Scale(); {
	case scale > MaxScale || scale < -MaxScale:
		return Amount{}, false
	case scale >= 0:
		a.scale = uint8(scale)
	default:
		if a.small, ok = times(a.small, powers[-scale]); !ok {
			return Amount{}, false
		}
	}
	if d.Signbit() {
		a.small = -a.small
	}
	return a, true
}

// times is a × b where that fits.
func times(a, b int64) (int64, bool) {
	high, low := bits.Mul64(magnitude(a), magnitude(b))
	if high != 0 || low > math.MaxInt64 {
		return 0, false
	}
	if (a < 0) != (b < 0) {
		return -int64(low), true
	}
	return int64(low), true
}

func magnitude(n int64) uint64 {
	if n < 0 {
		return uint64(-n)
	}
	return uint64(n)
}

// aligned gives two numbers at the finer of their scales.
func aligned(a, b Amount) (x, y int64, scale uint8, ok bool) {
	if a.d != nil || b.d != nil {
		return 0, 0, 0, false
	}
	x, y, scale, ok = a.small, b.small, a.scale, true
	switch {
	case a.scale < b.scale:
		scale = b.scale
		x, ok = times(x, powers[b.scale-a.scale])
	case b.scale < a.scale:
		y, ok = times(y, powers[a.scale-b.scale])
	}
	return x, y, scale, ok
}

func addSmall(a, b Amount) (Amount, bool) {
	x, y, scale, ok := aligned(a, b)
	sum := x + y
	if overflows := (x^sum)&(y^sum) < 0; !ok || overflows || sum == math.MinInt64 {
		return Amount{}, false
	}
	return Amount{small: sum, scale: scale}, true
}

func mulSmall(a, b Amount) (Amount, bool) {
	if a.d != nil || b.d != nil || int(a.scale)+int(b.scale) > MaxScale {
		return Amount{}, false
	}
	product, ok := times(a.small, b.small)
	return Amount{small: product, scale: a.scale + b.scale}, ok
}

func cmpSmall(a, b Amount) (int, bool) {
	x, y, _, ok := aligned(a, b)
	return cmp.Compare(x, y), ok
}

// quoSmall is a ÷ den in whole steps of 10^−scale: the dividend in two words, the divisor in one.
func quoSmall(a, den Amount, scale int, mode Rounding) (Amount, bool) {
	if a.d != nil || den.d != nil || den.small <= 0 || scale < 0 || scale > MaxScale {
		return Amount{}, false
	}
	high, low := uint64(0), magnitude(a.small)
	divisor := uint64(den.small)
	switch shift := scale + int(den.scale) - int(a.scale); {
	case shift > MaxScale || shift < -MaxScale:
		return Amount{}, false
	case shift >= 0:
		high, low = bits.Mul64(low, uint64(powers[shift]))
	default:
		var over uint64
		if over, divisor = bits.Mul64(divisor, uint64(powers[-shift])); over != 0 {
			return Amount{}, false
		}
	}
	if high >= divisor {
		return Amount{}, false
	}
	quo, rem := bits.Div64(high, low, divisor)
	if rem != 0 && mode.up(quo%2 == 1, cmp.Compare(rem, divisor-rem)) {
		quo++
	}
	if quo > math.MaxInt64 {
		return Amount{}, false
	}
	out := Amount{small: int64(quo), scale: uint8(scale)}
	if a.small < 0 {
		out.small = -out.small
	}
	return out, true
}

// parseSmall reads a plain decimal number of at most 18 digits; what it doesn't take isn't wrong yet.
func parseSmall(s string) (Amount, bool) {
	digits := s
	if digits != "" && digits[0] == '-' {
		digits = digits[1:]
	}
	if len(digits) == 0 || len(digits) > MaxScale+1 || digits[0] == '.' || digits[len(digits)-1] == '.' {
		return Amount{}, false
	}
	var a Amount
	point := false
	for i := range len(digits) {
		switch c := digits[i]; {
		case c == '.' && !point:
			point = true
		case c < '0' || c > '9' || i == MaxScale && !point:
			return Amount{}, false
		default:
			a.small = a.small*10 + int64(c-'0')
			if point {
				a.scale++
			}
		}
	}
	if len(digits) < len(s) {
		a.small = -a.small
	}
	return a, true
}

// smallText writes a number with all of its digits.
func smallText(a Amount) string {
	var buf [24]byte
	text := strconv.AppendUint(buf[:0], magnitude(a.small), 10)
	out := make([]byte, 0, len(text)+int(a.scale)+2)
	if a.small < 0 {
		out = append(out, '-')
	}
	if a.scale == 0 {
		return string(append(out, text...))
	}
	for whole := len(text) - int(a.scale); whole <= 0; whole++ {
		text = append([]byte{'0'}, text...)
	}
	whole := len(text) - int(a.scale)
	out = append(append(out, text[:whole]...), '.')
	return string(append(out, text[whole:]...))
}

// Digits gives the number as a whole number × 10^exponent, for a driver.
func (a Amount) Digits() (digits *big.Int, exponent int) {
	if a.d == nil {
		return big.NewInt(a.small), -int(a.scale)
	}
	digits, _ = new(big.Int).SetString(fmt.Sprintf("%f", new(decimal.Big).Copy(a.d).SetScale(0)), 10)
	return digits, -a.d.Scale()
}

// FromDigits gives digits × 10^exponent; ok is false for what Restore wouldn't read.
func FromDigits(digits *big.Int, exponent int) (a Amount, ok bool) {
	if digits.IsInt64() && exponent <= 0 && exponent >= -MaxScale && digits.Int64() != math.MinInt64 {
		return Amount{small: digits.Int64(), scale: uint8(-exponent)}, true
	}
	if exponent > restoredDigits || exponent < -MaxScale || digits.BitLen() > 4*restoredDigits {
		return Amount{}, false
	}
	return made(new(decimal.Big).SetBigMantScale(digits, -exponent)), true
}
