package civil

import "fmt"

// Anchor fixes a grid of service periods: the k-th period of a cycle of N months starts at the anchor plus k·N months, k of
// any sign, always counted from the anchor as given. So an anchor on the 31st goes 31 Jan, 28 Feb, 31 Mar: a short month
// clamps that one boundary and never moves the anchor (what "moved for good" cost others: killbill #127).
type Anchor struct {
	Year  int `json:"year"`
	Month int `json:"month"` // 1 to 12
	Day   int `json:"day"`   // 1 to 31; may be more than the month has
}

// AnchorOn makes the anchor of a date.
func AnchorOn(d Date) Anchor {
	y, m, day := d.YMD()
	return Anchor{y, int(m), day}
}

// AnchorDay makes the anchor of a day of the month (1 to 31) in the month of first, before or after it.
func AnchorDay(first Date, day int) Anchor {
	y, m, _ := first.YMD()
	return Anchor{y, int(m), day}
}

// IsZero tells whether it is no anchor.
func (a Anchor) IsZero() bool { return a == Anchor{} }

// Boundary gives the first day of the k-th period of a cycle of months.
func (a Anchor) Boundary(months, k int) Date { return clamped(a.Year, a.Month-1+months*k, a.Day) }

// Period gives the nominal service period, of a cycle of months (at least 1), which a day lies in, and its number k.
func (a Anchor) Period(months int, d Date) (Range, int) {
	y, m, _ := d.YMD()
	k := floorDiv((y-a.Year)*12+int(m)-a.Month, months)
	// The month says which k to within one: the day of the month decides.
	for a.Boundary(months, k).After(d) {
		k--
	}
	for !a.Boundary(months, k+1).After(d) {
		k++
	}
	return Range{a.Boundary(months, k), a.Boundary(months, k+1)}, k
}

// NextBoundary gives the first boundary on or after a day.
func (a Anchor) NextBoundary(months int, d Date) Date {
	p, _ := a.Period(months, d)
	if p.From == d {
		return d
	}
	return p.Until
}

// String writes the anchor as it was given.
func (a Anchor) String() string { return fmt.Sprintf("%04d-%02d-%02d", a.Year, a.Month, a.Day) }

// AddMonths moves a date by months, clamping to the month's last day: the rule by which terms end (31 Jan + 1 = 28 Feb).
func (d Date) AddMonths(months int) Date { return AnchorOn(d).Boundary(1, months) }
