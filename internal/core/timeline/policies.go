package timeline

import (
	"fmt"
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

const fixed = "fixed_rate"

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

const upDown = " / "

// UpDown is one policy for a step up and another for a step down; 当月満額・翌月減 is UpDown(FullPeriod, NextPeriod).
func UpDown(up, down Policy) Policy {
	if up == down {
		return up
	}
	return up + upDown + down
}

// Ways gives the policy of a step up and that of a step down.
func (p Policy) Ways() (up, down Policy) {
	if p == NoRefund {
		return Prorate, NextPeriod
	}
	if a, b, two := strings.Cut(string(p), upDown); two {
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

func withShare(kind string, share money.Amount) string { return kind + " " + share.String() }

func shareIn(text string) (share money.Amount, ok bool) {
	number, ok := strings.CutPrefix(text, fixed+" ")
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

// OnClosing is the BillingDay that is the account's closing day (締め日).
const OnClosing = -1

// BillingRules are how a charge is billed beside its price, its cycle and its rates. The zero value is the default of each.
type BillingRules struct {
	DayCount   DayCount   `json:"day_count,omitempty"`
	BegunMonth BegunMonth `json:"begun_month,omitempty"`
	// OffsetMonths, −12 to 12, moves the billing date from the service period's first or last day, as the timing says; with the
	// closing day it counts closings.
	OffsetMonths int `json:"billing_offset_months,omitempty"`
	// BillingDay is the day of that month on which it is billed: 1 to 31 (31 the last, shorter months clamp), OnClosing for the first
	// closing on or after the day; 0 for the day itself.
	BillingDay int `json:"billing_day,omitempty"`
	// AllAtOnce bills all periods of a term on the billing date of its first.
	AllAtOnce bool        `json:"bill_all_at_once,omitempty"`
	Supply    DayOfSupply `json:"day_of_supply,omitempty"`
	// TaxIncluded tells that the price is with the tax in it (税込).
	TaxIncluded bool `json:"tax_included,omitempty"`
}

// differences between two sets of rules, for what is shown of a change.
func (r BillingRules) differences(to BillingRules) []Effect {
	return []Effect{
		{Attribute: "day_count", Before: string(r.DayCount), After: string(to.DayCount)},
		{Attribute: "begun_month", Before: string(r.BegunMonth), After: string(to.BegunMonth)},
		{Attribute: "billing_offset_months", Before: fmt.Sprint(r.OffsetMonths), After: fmt.Sprint(to.OffsetMonths)},
		{Attribute: "billing_day", Before: fmt.Sprint(r.BillingDay), After: fmt.Sprint(to.BillingDay)},
		{Attribute: "bill_all_at_once", Before: fmt.Sprint(r.AllAtOnce), After: fmt.Sprint(to.AllAtOnce)},
		{Attribute: "day_of_supply", Before: string(r.Supply), After: string(to.Supply)},
		{Attribute: "tax_included", Before: fmt.Sprint(r.TaxIncluded), After: fmt.Sprint(to.TaxIncluded)},
	}
}
