package billing

import (
	"slices"
	"time"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/timeline"
)

// PaymentTerms are those of the timeline.
type PaymentTerms = timeline.PaymentTerms

// businessDay moves a day on which banks are closed to the next one, or the one before, on which they are open. Banks close on weekends,
// on public holidays and from 31 December to 3 January (銀行法施行令5条).
func businessDay(rule timeline.HolidayRule, d civil.Date, holiday func(civil.Date) bool) civil.Date {
	step := map[timeline.HolidayRule]int{timeline.DayBefore: -1, timeline.DayAfter: 1}[rule]
	for step != 0 && BanksClosed(d, holiday) {
		d = d.AddDays(step)
	}
	return d
}

// BanksClosed tells whether banks are closed on a day.
func BanksClosed(d civil.Date, holiday func(civil.Date) bool) bool {
	_, month, day := d.YMD()
	switch weekday := d.Time().Weekday(); {
	case weekday == time.Saturday || weekday == time.Sunday:
		return true
	case month == time.December && day == 31 || month == time.January && day <= 3:
		return true
	}
	return holiday != nil && holiday(d)
}

// DefaultPaymentTerms is 翌月末払い.
var DefaultPaymentTerms = PaymentTerms{Months: 1, Day: 31}

// Closing gives the first closing day (締め日) on or after a date; day is 1 to 31, clamped to each month's last.
func Closing(day int, on civil.Date) civil.Date {
	if c := on.OnDay(0, day); !c.Before(on) {
		return c
	}
	return on.OnDay(1, day)
}

// DueDate gives the day by which an invoice is to be paid, never before the billing date: terms count from the first closing on or after it, and a
// day of the month that lies before it is the next month's (10日払い of an invoice of the 20th, closed on the 31st, is the 10th that follows). Where going
// back over a bank holiday would pass the billing date, it goes forward instead. Holiday tells public holidays; nil knows none.
func DueDate(closingDay int, terms PaymentTerms, billingDate civil.Date, holiday func(civil.Date) bool) civil.Date {
	closing := Closing(closingDay, billingDate)
	due := closing.AddDays(terms.NetDays)
	if !terms.Net {
		due = closing.OnDay(terms.Months, terms.Day)
		for months := terms.Months + 1; due.Before(billingDate); months++ {
			due = closing.OnDay(months, terms.Day)
		}
	}
	if open := businessDay(terms.OnHoliday, due, holiday); !open.Before(billingDate) {
		return open
	}
	return businessDay(timeline.DayAfter, due, holiday)
}

// closingDay is the account's closing day, else the tenant's billing day.
func closingDay(a Account, s Settings) int {
	if a.ClosingDay != 0 {
		return a.ClosingDay
	}
	return s.BillingDay
}

// nextBillingDay is the account's billing day on or after a day on which something was found. One that came in a hold is
// followed by the first after the release.
func (g *serviceGroup) nextBillingDay(a Account, s Settings, found civil.Date) civil.Date {
	holds := g.holds(a)
	on := Closing(closingDay(a, s), afterHold(holds, found))
	if released := afterHold(holds, on); released != on {
		on = Closing(closingDay(a, s), released)
	}
	return on
}

// holds are the days on which the group's account or contract was on hold, ascending.
func (g *serviceGroup) holds(a Account) []civil.Range {
	own := g.chain.contract.Timeline.Holds
	if len(own) == 0 {
		return a.Holds
	}
	all := slices.Concat(a.Holds, own)
	slices.SortFunc(all, func(x, y civil.Range) int { return x.From.Compare(y.From) })
	return all
}

// afterHold moves a day that lies in a hold to the day of its release: what was held is found then. A hold without an end
// moves nothing: what it holds is shown where it would be.
func afterHold(holds []civil.Range, d civil.Date) civil.Date {
	for _, h := range holds {
		if h.Contains(d) && h.Until != civil.Forever {
			d = h.Until
		}
	}
	return d
}
