package civil

// Range is the days from From (inclusive) until Until (exclusive); Until is Forever where there is no end.
type Range struct {
	From  Date `json:"from"`
	Until Date `json:"until"`
}

// Empty tells whether no day is in it.
func (r Range) Empty() bool { return !r.From.Before(r.Until) }

// Contains tells whether the day is in it.
func (r Range) Contains(d Date) bool { return !d.Before(r.From) && d.Before(r.Until) }

// Intersect gives the days that are in both; it is Empty where there are none.
func (r Range) Intersect(o Range) Range { return Range{Max(r.From, o.From), Min(r.Until, o.Until)} }

// Days counts the days; 0 for an empty range. The range must have an end.
func (r Range) Days() int {
	if r.Empty() {
		return 0
	}
	return r.From.Days(r.Until)
}

// LastDay is the inclusive end (満了日), no date where the range has no end.
func (r Range) LastDay() Date {
	if r.Until == Forever {
		return Date{}
	}
	return r.Until.AddDays(-1)
}

// String writes the range as [from, until).
func (r Range) String() string { return "[" + r.From.String() + ", " + r.Until.String() + ")" }
