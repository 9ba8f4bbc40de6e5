package timeline

import (
	"fmt"

	"keiyaku/internal/core/civil"
)

// PaymentTerms say when an invoice is due, counted from the first closing on or after its billing date: in the month Months
// later on Day (月末締め翌月末払い is {Months: 1, Day: 31}; 20日締め翌月10日払い is {Months: 1, Day: 10} with closing day 20),
// or with Net that many days after the closing.
type PaymentTerms struct {
	// Net tells to count NetDays instead of months.
	Net     bool `json:"net,omitempty"`
	NetDays int  `json:"net_days,omitempty"`
	Months  int  `json:"months,omitempty"`
	Day     int  `json:"day,omitempty"`
	// OnHoliday says what becomes of a day on which banks are closed.
	OnHoliday HolidayRule `json:"on_holiday,omitempty"`
}

// HolidayRule says where a due date goes that falls on a day on which banks are closed.
type HolidayRule string

// The rules; none leaves the day as it is (民法142条 lets the customer pay on the next business day all the same).
const (
	DayBefore HolidayRule = "day_before" // 前営業日
	DayAfter  HolidayRule = "day_after"  // 翌営業日
)

// String says the terms in short, for what is shown of a change.
func (p PaymentTerms) String() string {
	text := fmt.Sprintf("month +%d, day %d", p.Months, p.Day)
	if p.Net {
		text = fmt.Sprintf("net %d days", p.NetDays)
	}
	if p.OnHoliday != "" {
		text += ", " + string(p.OnHoliday)
	}
	return text
}

// PaymentStep is the contract's own payment terms from a day on; nil goes by its account's.
type PaymentStep struct {
	On       civil.Date
	ChangeID ID
	Terms    *PaymentTerms
}

// PaymentOn gives the contract's own payment terms for a document of a day; nil where it goes by its account's.
func (t Timeline) PaymentOn(d civil.Date) *PaymentTerms {
	var out *PaymentTerms
	for i, s := range t.Payments {
		if !s.On.After(d) || i == 0 && !t.StartOn.Before(s.On) { // what was signed holds for what is billed ahead of the start too
			out = s.Terms
		}
	}
	return out
}

// setPayment puts payment terms of the contract's own in force, or takes them away.
func (f *folder) setPayment(terms *PaymentTerms) {
	text := func(p *PaymentTerms) string {
		if p == nil {
			return ""
		}
		return p.String()
	}
	f.effect(Effect{Attribute: "payment_terms", Before: text(f.PaymentOn(f.change.EffectiveOn)), After: text(terms)})
	f.Payments = append(f.Payments, PaymentStep{f.change.EffectiveOn, f.change.ID, terms})
}
