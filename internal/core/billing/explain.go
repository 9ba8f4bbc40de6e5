package billing

import (
	"fmt"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/pricing"
	"keiyaku/internal/core/timeline"
)

// Explanation is how a line came about, as data and not prose. Evaluate gives the line's amount again from nothing else.
type Explanation struct {
	Reason Reason `json:"reason"`
	// Rating is what the key owes; none where the timeline owes nothing on it any more.
	Rating *Rating `json:"rating,omitempty"`
	// Netted are the ledger rows that had billed the key before.
	Netted []NettedRow `json:"netted,omitempty"`
	// ContractVersion is the version of the contract that was rated; CauseVersion the one that made the difference.
	ContractVersion int `json:"contract_version"`
	CauseVersion    int `json:"cause_version,omitempty"`
	// CauseUsage is the measurement that made the difference, where one did.
	CauseUsage int `json:"cause_usage,omitempty"`
}

// NettedRow is a ledger row that a difference was taken against.
type NettedRow struct {
	DocumentID ID           `json:"document_id"`
	Seq        int          `json:"seq"`
	Amount     money.Amount `json:"amount"`
}

// Rating is how an owed amount came about: parts of a service period at their prices, rounded once.
type Rating struct {
	Period civil.Range `json:"period"`
	Part   civil.Range `json:"part"`
	// OfDays is the days of the whole period (with another measure its units): a part is its days (units) of OfDays. With a Share it is those
	// of the own part, and what the parts come to is billed at that share.
	OfDays int64 `json:"of_days"`
	// Measure is what is counted where that isn't days.
	Measure Measure      `json:"measure,omitempty"`
	Share   *PeriodShare `json:"share,omitempty"`
	// Parts are the days at their prices; none on a discount.
	Parts []RatedDays `json:"parts,omitempty"`
	// CarriedDays are the days of the neighbouring part of equal terms before it, so that both round to the undivided amount.
	CarriedDays int64         `json:"carried_days,omitempty"`
	Discount    *DiscountStep `json:"discount,omitempty"`
	// Usage is what was measured, of a metered charge. Split tells that it is a part of a metered period that is rated apart: of a sum with its
	// bounds shared by its days of OfDays, of a level with its price.
	Usage    *UsageStep     `json:"usage,omitempty"`
	Split    bool           `json:"split,omitempty"`
	Rounding money.Rounding `json:"rounding"`
	// Scale is the digits after the point that the amount was rounded to.
	Scale int `json:"scale"`
}

// RatedDays are days billed at one price.
type RatedDays struct {
	civil.Range
	Days       int64           `json:"days"`
	ChargeCode string          `json:"charge_code"`
	Version    int             `json:"version"`
	Model      pricing.Model   `json:"model"`
	Scheme     *pricing.Scheme `json:"scheme,omitempty"`
	UnitPrice  money.Amount    `json:"unit_price"`
	ListPrice  money.Amount    `json:"list_price"`
	Quantity   money.Amount    `json:"quantity"`
	// Share is the part of the price that is billed, 0 to 1, in a trial, a suspension or a grace; none for all of it.
	Share *money.Amount `json:"share,omitempty"`
	// Units is what the days measure where days aren't what is counted.
	Units int64 `json:"units,omitempty"`
	// Fraction is the part of each day, 0 to 1, that a change with a fixed rate let be billed so; none for all of it.
	Fraction *money.Amount `json:"fraction,omitempty"`
}

// on puts it on other days.
func (d RatedDays) on(days civil.Range, r ruler) RatedDays {
	d.Range, d.Days = days, int64(days.Days())
	if r.measure != InDays {
		d.Units = r.units(days)
	}
	return d
}

// cost is what the days bring, times what they are shares of.
func (r Rating) cost(d RatedDays) money.Amount {
	if r.Split && r.Usage.Aggregation != timeline.Last { // a level is there for its days, a sum is what came in them
		return d.Tariff().PartPrice(d.Quantity, d.Days, r.OfDays)
	}
	return d.mixed().Mul(money.Int(r.units(d)))
}

// units is what the days measure.
func (r Rating) units(d RatedDays) int64 {
	if r.Measure != "" {
		return d.Units
	}
	return d.Days
}

// mixed is the price of such days as far as it goes into that of a day.
func (d RatedDays) mixed() money.Amount {
	p := d.price()
	if d.Fraction != nil {
		p = p.Mul(*d.Fraction)
	}
	return p
}

// Tariff is what the price of such days follows from, but the quantity.
func (d RatedDays) Tariff() pricing.Tariff {
	return pricing.Tariff{Model: d.Model, UnitPrice: d.UnitPrice, Scheme: d.Scheme}
}

// price is what a full period of such days costs.
func (d RatedDays) price() money.Amount {
	p := d.Tariff().Price(d.Quantity)
	if d.Share != nil {
		p = p.Mul(*d.Share)
	}
	return p
}

// DiscountStep is how a discount came about. Base is what it was taken off and caps it.
type DiscountStep struct {
	Kind  timeline.DiscountKind `json:"kind"`
	Value money.Amount          `json:"value"`
	Whole bool                  `json:"whole,omitempty"`
	Days  int64                 `json:"days,omitempty"`
	// SharedDays are days of which only a share is billed, times that share.
	SharedDays *money.Amount `json:"shared_days,omitempty"`
	Base       money.Amount  `json:"base"`
	// Divided is the part of it that this rate of tax bears; none where it comes off one charge.
	Divided *Division `json:"divided,omitempty"`
}

// count adds days to what an amount is shared by.
func (d *DiscountStep) count(days int64, share money.Amount) {
	if share.Equal(money.Int(1)) {
		d.Days += days
		return
	}
	sum := share.Mul(money.Int(days))
	if d.SharedDays != nil {
		sum = sum.Add(*d.SharedDays)
	}
	d.SharedDays = &sum
}

// Amount evaluates the rating: the one place where an amount comes into being.
func (r Rating) Amount() money.Amount {
	if r.Discount != nil {
		return r.Discount.off(r).Neg()
	}
	var sum, dayPrice money.Amount // Σ price × days, exact; and the price of the first days
	for i, d := range r.Parts {
		sum = sum.Add(r.cost(d))
		if d.Range == r.Parts[0].Range && (i == 0 || d.Fraction != nil) {
			dayPrice = dayPrice.Add(d.mixed())
		}
	}
	carried := dayPrice.Mul(money.Int(r.CarriedDays))
	return r.portion(sum.Add(carried)).Sub(r.portion(carried))
}

// portion is the share of the period that price × days comes to, rounded.
func (r Rating) portion(of money.Amount) money.Amount {
	if of.IsZero() {
		return money.Amount{}
	}
	num, den := money.Int(1), int64(1)
	if r.Share != nil {
		num, den = r.Share.fraction()
	}
	return of.Mul(num).QuoRound(money.Int(r.OfDays).Mul(money.Int(den)), r.Scale, r.Rounding)
}

// off is what a discount takes, never more than its base, nothing off a base that isn't above 0.
func (d DiscountStep) off(r Rating) money.Amount {
	if d.Base.Sign() <= 0 {
		return money.Amount{}
	}
	var off money.Amount
	switch {
	case d.Kind == timeline.Percent:
		off = d.Base.Mul(d.Value).MulRatio(1, 100, r.Scale, r.Rounding)
	case d.Whole:
		off = d.Value.Round(r.Scale, r.Rounding)
	default:
		days := money.Int(d.Days)
		if d.SharedDays != nil {
			days = days.Add(*d.SharedDays)
		}
		off = r.portion(d.Value.Mul(days))
	}
	off = money.Min(off, d.Base)
	if d.Divided != nil {
		return d.Divided.of(off, r.Scale)
	}
	return off
}

// Evaluate gives the line's amount again: what the rating owes, less what the netted rows had billed.
func (e Explanation) Evaluate() money.Amount {
	var amount money.Amount
	if e.Rating != nil {
		amount = e.Rating.Amount()
	}
	for _, n := range e.Netted {
		amount = amount.Sub(n.Amount)
	}
	return amount
}

// Caption says in words what the explanation records ("2026-04-16 – 2026-04-30, 15 of 30 days at 10000"). It is made from the
// record alone, so it can't say one thing while the amount says another.
func (e Explanation) Caption() string {
	if e.Rating == nil {
		return "given back in full"
	}
	r := e.Rating
	text := fmt.Sprintf("%s – %s", r.Part.From, r.Part.LastDay())
	if d := r.Discount; d != nil {
		if d.Kind == timeline.Percent {
			return fmt.Sprintf("%s, %s %% off %s", text, d.Value, d.Base)
		}
		return fmt.Sprintf("%s, %s off %s", text, d.Value, d.Base)
	}
	if len(r.Parts) == 0 {
		return text + ", billed with what it replaces until the next period"
	}
	text = ""
	for i, p := range joined(r.Parts) {
		if i > 0 {
			text += "; "
		}
		text += fmt.Sprintf("%s – %s, ", p.From, p.LastDay())
		switch units := r.units(p); {
		case r.Split:
			text += fmt.Sprintf("measured, rated apart for %d of %d days at %s", p.Days, r.OfDays, p.priceCaption())
		case r.Usage != nil:
			text += "measured at " + p.priceCaption()
		case units == r.OfDays && r.Share == nil:
			text += "the whole period at " + p.priceCaption()
		case r.Measure == InMonths:
			text += fmt.Sprintf("%s of %s months at %s", monthsText(units), monthsText(r.OfDays), p.priceCaption())
		case r.Measure == InThirtieth:
			text += fmt.Sprintf("%d of %d days (30 a month) at %s", units, r.OfDays, p.priceCaption())
		default:
			text += fmt.Sprintf("%d of %d days at %s", units, r.OfDays, p.priceCaption())
		}
		if p.Fraction != nil {
			text += fmt.Sprintf(", for %s %% of each day", p.Fraction.Mul(money.Int(100)))
		}
		if p.Share != nil {
			text += fmt.Sprintf(", of which %s %% is billed", p.Share.Mul(money.Int(100)))
		}
	}
	return text
}

// priceCaption says what a full period costs, and how.
func (d RatedDays) priceCaption() string {
	switch {
	case d.Model == pricing.PerUnit && d.Scheme == nil:
		return d.UnitPrice.String() + " × " + d.Quantity.String()
	case d.Model == pricing.Flat && d.Scheme == nil:
		return d.UnitPrice.String()
	}
	return fmt.Sprintf("%s for %s (%s)", d.Tariff().Price(d.Quantity), d.Quantity, d.Model)
}

// joined puts neighbouring days at one price together, for reading.
func joined(parts []RatedDays) []RatedDays {
	var out []RatedDays
	for _, p := range parts {
		n := len(out)
		if n > 0 && out[n-1].Until == p.From && out[n-1].Tariff().Equal(p.Tariff()) && out[n-1].Quantity.Equal(p.Quantity) && out[n-1].mixed().Equal(p.mixed()) {
			out[n-1].Until, out[n-1].Days, out[n-1].Units = p.Until, out[n-1].Days+p.Days, out[n-1].Units+p.Units
			continue
		}
		out = append(out, p)
	}
	return out
}

// billedDays are the days that the rating's parts cover, of those that the charge has: the segment's own, or more where a plan
// is billed on until the next period.
func (r Rating) billedDays(life civil.Range) civil.Range {
	if r.Discount != nil || len(r.Parts) == 0 {
		return r.Part
	}
	return civil.Range{From: r.Parts[0].From, Until: r.Parts[len(r.Parts)-1].Until}.Intersect(life)
}
