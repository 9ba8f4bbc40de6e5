// Package civil holds what the business means by a date: a day in the tenant's time zone, without an hour and without a
// zone. Every contract fact is one of these; an instant (time.Time) is only ever for when something was recorded.
package civil

import (
	"fmt"
	"math"
	"time"
)

// Date is a day of the proleptic Gregorian calendar. The zero value is no date. Dates compare with ==, Before and After.
type Date struct{ n int32 } // days since 0000-12-31, so that 0001-01-01 is 1 and zero stays free

// Forever is the end of a range that has none. It is after every other date and isn't a day itself.
var Forever = Date{math.MaxInt32}

// MinYear and MaxYear bound (inclusive) what Parse and New take: enough for history and far plans, and small enough that no
// arithmetic on dates can overflow.
const (
	MinYear = 1900
	MaxYear = 9999
)

// First is the first day that there is: 1 January of MinYear. It is where a range begins that goes back as far as can be.
var First = fromYMD(MinYear, time.January, 1)

var epoch = time.Date(1, 1, 1, 0, 0, 0, 0, time.UTC)

// New gives the date of a year, month and day; ok is false for one that isn't in the calendar (30 February) or outside
// MinYear to MaxYear.
func New(year int, month time.Month, day int) (d Date, ok bool) {
	if year < MinYear || year > MaxYear || month < 1 || month > 12 || day < 1 || day > DaysIn(year, month) {
		return Date{}, false
	}
	return fromYMD(year, month, day), true
}

func fromYMD(year int, month time.Month, day int) Date {
	t := time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
	return Date{int32(t.Unix()/86400-epoch.Unix()/86400) + 1}
}

// Of gives the day that an instant falls on in a zone.
func Of(t time.Time, zone *time.Location) Date {
	y, m, d := t.In(zone).Date()
	return fromYMD(y, m, d)
}

// Parse reads "2006-01-02" and nothing else.
func Parse(s string) (Date, error) {
	if len(s) == 10 && s[4] == '-' && s[7] == '-' {
		y, ok1 := digits(s[:4])
		m, ok2 := digits(s[5:7])
		d, ok3 := digits(s[8:])
		if ok1 && ok2 && ok3 {
			if date, ok := New(y, time.Month(m), d); ok {
				return date, nil
			}
		}
	}
	return Date{}, fmt.Errorf("%q is not a date of the calendar written as YYYY-MM-DD", s)
}

func digits(s string) (n int, ok bool) {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = n*10 + int(s[i]-'0')
	}
	return n, true
}

// MustParse is Parse for dates written in code; it panics on a bad one.
func MustParse(s string) Date {
	d, err := Parse(s)
	if err != nil {
		panic(err)
	}
	return d
}

// Time is the midnight of the day in UTC, for libraries that only know instants.
func (d Date) Time() time.Time { return epoch.AddDate(0, 0, int(d.n)-1) }

// Start is the first instant of the day in a zone (which isn't always midnight: clocks may skip it).
func (d Date) Start(zone *time.Location) time.Time {
	y, m, day := d.YMD()
	return time.Date(y, m, day, 0, 0, 0, 0, zone)
}

// YMD takes the date apart.
func (d Date) YMD() (year int, month time.Month, day int) { return d.Time().Date() }

// IsZero tells whether it is no date.
func (d Date) IsZero() bool { return d.n == 0 }

// Before tells whether d is an earlier day than o.
func (d Date) Before(o Date) bool { return d.n < o.n }

// After tells whether d is a later day than o.
func (d Date) After(o Date) bool { return d.n > o.n }

// Compare is -1, 0 or +1, for sorting.
func (d Date) Compare(o Date) int {
	switch {
	case d.n < o.n:
		return -1
	case d.n > o.n:
		return 1
	}
	return 0
}

// AddDays moves by days; Forever and the zero date stay what they are.
func (d Date) AddDays(days int) Date {
	if d == Forever || d.IsZero() {
		return d
	}
	return Date{d.n + int32(days)}
}

// Days counts the days from d (inclusive) until o (exclusive); negative when o is before d.
func (d Date) Days(o Date) int { return int(o.n) - int(d.n) }

// String gives "2006-01-02", "infinity" (as PostgreSQL has it), or "" for no date.
func (d Date) String() string {
	switch {
	case d.IsZero():
		return ""
	case d == Forever:
		return "infinity"
	}
	y, m, day := d.YMD()
	digit := func(n int) byte { return byte('0' + n%10) }
	return string([]byte{digit(y / 1000), digit(y / 100), digit(y / 10), digit(y), '-', digit(int(m) / 10), digit(int(m)), '-', digit(day / 10), digit(day)})
}

// MarshalText writes the date as String does, so that JSON carries "2006-01-02" (and "infinity" inside keiyaku).
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads what MarshalText writes.
func (d *Date) UnmarshalText(b []byte) error {
	switch string(b) {
	case "":
		*d = Date{}
		return nil
	case "infinity":
		*d = Forever
		return nil
	}
	v, err := Parse(string(b))
	*d = v
	return err
}

// Min gives the earlier of two days, Max the later.
func Min(a, b Date) Date {
	if b.Before(a) {
		return b
	}
	return a
}

// Max gives the later of two days.
func Max(a, b Date) Date {
	if b.After(a) {
		return b
	}
	return a
}

// DaysIn counts the days of a month.
func DaysIn(year int, month time.Month) int {
	return time.Date(year, month+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

// LastOfMonth gives the last day of d's month.
func (d Date) LastOfMonth() Date {
	y, m, _ := d.YMD()
	return fromYMD(y, m, DaysIn(y, m))
}

// FirstOfMonth gives the first day of d's month.
func (d Date) FirstOfMonth() Date { return d.OnDay(0, 1) }

// OnDay gives that day (1 to 31) in the month which lies months after d's month; 31 stands for the last day, and a month
// too short for the day gives its last.
func (d Date) OnDay(months, day int) Date {
	y, m, _ := d.YMD()
	return clamped(y, int(m)-1+months, day)
}

func clamped(year, month0, day int) Date {
	year += floorDiv(month0, 12)
	month := time.Month(month0-12*floorDiv(month0, 12)) + 1
	return fromYMD(year, month, min(day, DaysIn(year, month)))
}

func floorDiv(a, b int) int {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}
