package timeline

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"

	"keiyaku/internal/core/money"
)

// Rate says what a begun period costs where a charge really starts or ends inside it. FixedRate makes one that isn't a constant.
type Rate string

// The rates.
const (
	DailyRate   Rate = "daily_rate"   // 日割り: its days ÷ the period's days, as the charge's day count says
	FullPrice   Rate = "full_price"   // 満額; for an end: nothing is given back
	MonthlyRate Rate = "monthly_rate" // 月割り: its months ÷ the period's months, on the period's own grid
)

const fixed = "fixed_rate:"

// FixedRate is the rate that costs a share of the period's price, 0 to 1, however many days it has (0: その月は無料).
func FixedRate(share money.Amount) Rate { return Rate(withShare(fixed, share)) }

// Fixed gives the share of a fixed rate; ok is false for other rates.
func (r Rate) Fixed() (share money.Amount, ok bool) { return shareIn(string(r)) }

// Policy says how a change bites on the bill of the period it falls into. FixedPolicy and UpDown make those that aren't constants.
type Policy string

// The policies.
const (
	Prorate    Policy = "prorate"     // from the change on
	FullPeriod Policy = "full_price"  // 当期間から満額: as if the new terms had held since the period, or the charge in it, began
	NextPeriod Policy = "next_period" // 翌期間から: the bill follows at the next boundary
	ByRates    Policy = "by_rates"    // a plan change as two charges: the old one ends by its end rate, the new one starts by its start rate
	NoRefund   Policy = "no_refund"   // a step up from the change on, a step down from the next boundary
)

// FixedPolicy is the policy by which a change moves a share of each day of the period, 0 to 1.
func FixedPolicy(share money.Amount) Policy { return Policy(withShare(fixed, share)) }

// Fixed gives the share of a fixed policy; ok is false for other policies.
func (p Policy) Fixed() (share money.Amount, ok bool) { return shareIn(string(p)) }

// UpDown is one policy for a step up and another for a step down; 当月満額・翌月減 is UpDown(FullPeriod, NextPeriod).
func UpDown(up, down Policy) Policy {
	if up == down {
		return up
	}
	return "up:" + up + ",down:" + down
}

// Ways gives the policy of a step up and that of a step down.
func (p Policy) Ways() (up, down Policy) {
	if p == NoRefund {
		return Prorate, NextPeriod
	}
	if ways, two := strings.CutPrefix(string(p), "up:"); two {
		a, b, _ := strings.Cut(ways, ",down:")
		return Policy(a), Policy(b)
	}
	return p, p
}

// For gives the policy of a step in a direction: below 0 a step down, else a step up.
func (p Policy) For(direction int) Policy {
	up, down := p.Ways()
	if direction < 0 {
		return down
	}
	return up
}

// Waits tells whether the policy lets the bill follow at the next boundary, whichever way the step goes.
func (p Policy) Waits() bool { return p == NextPeriod }

func withShare(kind string, share money.Amount) string { return kind + share.String() }

func shareIn(text string) (share money.Amount, ok bool) {
	number, ok := strings.CutPrefix(text, fixed)
	if !ok {
		return money.Amount{}, false
	}
	share, err := money.Parse(number)
	if err != nil {
		panic(fmt.Sprintf("timeline: a share that is no number was let in: %q", text))
	}
	return share, true
}

// DayCount says how days of a period are counted where a charge is billed for a part of it.
type DayCount string

// The day counts; none is ActualDays.
const (
	ActualDays DayCount = "actual" // days ÷ the period's days
	ThirtyDays DayCount = "thirty" // the whole months of the period's grid count 1 each, the days beside them 1/30 each, never above 1 in all
)

// BegunMonth says what a month counts that a monthly rate begins or ends in.
type BegunMonth string

// The ways; none is Counted.
const (
	Counted    BegunMonth = "counted"     // in full
	NotCounted BegunMonth = "not_counted" // not at all
	CountedDay BegunMonth = "by_days"     // its days ÷ its days
)

// DayOfSupply (課税時期) says by which day's rate a charge is taxed.
type DayOfSupply string

// The days; none is Completion.
const (
	Completion    DayOfSupply = "completion"   // the period's last day
	ByMonth       DayOfSupply = "by_month"     // each month's last day: a whole month 1/N of the period, a broken one by days
	OnBillingDate DayOfSupply = "billing_date" // the day that its invoice is dated
)

// BillingDay is a day on which a charge is billed: 1 to 31 of the month (31 the last, shorter months clamp), OnClosing, or 0 for the
// day that its period gives. As text it is "1" to "31", "first", "last" or "closing".
type BillingDay int

// OnClosing is the account's closing day (締め日): the first on or after the day that the period gives.
const OnClosing BillingDay = -1

// String writes the day as text; empty for the day that the period gives.
func (d BillingDay) String() string {
	switch d {
	case 0:
		return ""
	case OnClosing:
		return "closing"
	case 1:
		return "first"
	case 31:
		return "last"
	}
	return strconv.Itoa(int(d))
}

// MarshalText writes the day as text.
func (d BillingDay) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads the day from text.
func (d *BillingDay) UnmarshalText(text []byte) error {
	switch string(text) {
	case "":
		*d = 0
	case "first":
		*d = 1
	case "last":
		*d = 31
	case "closing":
		*d = OnClosing
	default:
		n, err := strconv.Atoi(string(text))
		if err != nil || n < 1 || n > 31 {
			return fmt.Errorf("%q is no day of a month, nor first, last or closing", text)
		}
		*d = BillingDay(n)
	}
	return nil
}

// BillingRules are how a charge is billed beside its price, its cycle and its rates. The zero value is the default of each.
type BillingRules struct {
	DayCount   DayCount   `json:"day_count,omitempty"`
	BegunMonth BegunMonth `json:"begun_month,omitempty"`
	// OffsetMonths, −12 to 12, moves the billing date from the service period's first or last day, as the timing says; with the
	// closing day it counts closings.
	OffsetMonths int `json:"billing_offset_months,omitempty"`
	// BillingDay is the day of that month on which it is billed.
	BillingDay BillingDay `json:"billing_day,omitempty"`
	// AllAtOnce bills all periods of a term on the billing date of its first.
	AllAtOnce bool        `json:"bill_all_at_once,omitempty"`
	Supply    DayOfSupply `json:"day_of_supply,omitempty"`
	// TaxIncluded tells that the price is with the tax in it (税込).
	TaxIncluded bool `json:"tax_included,omitempty"`
	// UsageUnit is what a metered charge measures, Aggregation how a period's measurements come to one quantity.
	UsageUnit   ID          `json:"usage_unit,omitempty"`
	Aggregation Aggregation `json:"aggregation,omitempty"`
	// UsageRating says how a metered period is rated within which the terms changed; none means at its end.
	UsageRating UsageRating `json:"usage_rating,omitempty"`
}

// UsageRating says how a metered service period is rated within which the terms changed.
type UsageRating string

// The ways.
const (
	RatedAtEnd UsageRating = "at_end" // once, with the terms that are billed on its last day; the default
	// RatedSplit rates its parts apart, each with the terms in force: of sums the bounds of tiers, flat fees, what is included, minimum and maximum
	// are shared by days, of last values the price.
	RatedSplit UsageRating = "split"
)

// Aggregation says how the measurements of a period come to one quantity.
type Aggregation string

// The aggregations.
const (
	Sum    Aggregation = "sum"    // all of them
	Max    Aggregation = "max"    // the greatest
	Last   Aggregation = "last"   // the latest
	Unique Aggregation = "unique" // how many different subjects were measured
)

// Agreed is what a contract may agree for itself about when a charge is billed, and for what of a begun period. Zero members are left as
// they are.
type Agreed struct {
	OffsetMonths *int        `json:"billing_offset_months,omitempty"`
	BillingDay   *BillingDay `json:"billing_day,omitempty"`
	AllAtOnce    *bool       `json:"bill_all_at_once,omitempty"`
	StartRate    Rate        `json:"start_rate,omitempty"`
	EndRate      Rate        `json:"end_rate,omitempty"`
	ChangePolicy Policy      `json:"change_policy,omitempty"`
	DayCount     DayCount    `json:"day_count,omitempty"`
	BegunMonth   BegunMonth  `json:"begun_month,omitempty"`
}

// own says which of a charge's rules are agreed with it.
func (a Agreed) own() Own {
	return Own{
		Timing: a.OffsetMonths != nil || a.BillingDay != nil || a.AllAtOnce != nil,
		Rates:  a.StartRate != "" || a.EndRate != "" || a.ChangePolicy != "" || a.DayCount != "" || a.BegunMonth != "",
	}
}

// names tells whether anything is agreed.
func (a Agreed) names() bool { return a.own() != Own{} }

// terms gives terms with what is agreed.
func (a Agreed) terms(t Terms) Terms {
	if a.OffsetMonths != nil {
		t.OffsetMonths = *a.OffsetMonths
	}
	if a.BillingDay != nil {
		t.BillingDay = *a.BillingDay
	}
	if a.AllAtOnce != nil {
		t.AllAtOnce = *a.AllAtOnce
	}
	t.StartRate, t.EndRate, t.ChangePolicy = cmp.Or(a.StartRate, t.StartRate), cmp.Or(a.EndRate, t.EndRate), cmp.Or(a.ChangePolicy, t.ChangePolicy)
	t.DayCount, t.BegunMonth = cmp.Or(a.DayCount, t.DayCount), cmp.Or(a.BegunMonth, t.BegunMonth)
	return t
}

// Spec gives a charge with what a contract agreed about it.
func (a Agreed) Spec(c ChargeSpec) ChargeSpec {
	t := a.terms(Terms{StartRate: c.StartRate, EndRate: c.EndRate, ChangePolicy: c.ChangePolicy, BillingRules: c.BillingRules})
	c.StartRate, c.EndRate, c.ChangePolicy, c.BillingRules = t.StartRate, t.EndRate, t.ChangePolicy, t.BillingRules
	c.Own = c.Own.and(a.own())
	return c
}

// differences between two sets of rules, for what is shown of a change.
func (t Terms) ruleDifferences(to Terms) []Effect {
	return []Effect{
		{Attribute: "start_rate", Before: string(t.StartRate), After: string(to.StartRate)},
		{Attribute: "end_rate", Before: string(t.EndRate), After: string(to.EndRate)},
		{Attribute: "change_policy", Before: string(t.ChangePolicy), After: string(to.ChangePolicy)},
		{Attribute: "day_count", Before: string(t.DayCount), After: string(to.DayCount)},
		{Attribute: "begun_month", Before: string(t.BegunMonth), After: string(to.BegunMonth)},
		{Attribute: "billing_offset_months", Before: fmt.Sprint(t.OffsetMonths), After: fmt.Sprint(to.OffsetMonths)},
		{Attribute: "billing_day", Before: t.BillingDay.String(), After: to.BillingDay.String()},
		{Attribute: "bill_all_at_once", Before: fmt.Sprint(t.AllAtOnce), After: fmt.Sprint(to.AllAtOnce)},
		{Attribute: "day_of_supply", Before: string(t.Supply), After: string(to.Supply)},
		{Attribute: "tax_included", Before: fmt.Sprint(t.TaxIncluded), After: fmt.Sprint(to.TaxIncluded)},
	}
}
