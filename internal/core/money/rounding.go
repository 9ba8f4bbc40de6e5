package money

import "fmt"

// Rounding says where a number goes that lies between two steps.
type Rounding string

// The roundings.
const (
	Down     Rounding = "down"      // towards zero (切り捨て), the default
	Up       Rounding = "up"        // away from zero (切り上げ)
	HalfUp   Rounding = "half_up"   // to the nearer, a half away from zero (四捨五入)
	HalfEven Rounding = "half_even" // to the nearer, a half to the even one
)

// Valid tells whether it is one of the four.
func (r Rounding) Valid() bool {
	switch r {
	case Down, Up, HalfUp, HalfEven:
		return true
	}
	return false
}

// up tells whether the magnitude, which is odd or even, goes up: half is the comparison of twice the remainder with the step.
func (r Rounding) up(odd bool, half int) bool {
	switch r {
	case Down:
		return false
	case Up:
		return true
	case HalfUp:
		return half >= 0
	case HalfEven:
		return half > 0 || half == 0 && odd
	}
	panic(fmt.Sprintf("money: no such rounding: %q", r))
}
