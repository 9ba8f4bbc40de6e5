// Package pricing turns a quantity into the price of one full service period, and shows its steps. It rounds nothing: a
// line is rounded once, later, by the charge's own rounding.
package pricing

import (
	"fmt"
	"slices"

	"keiyaku/internal/core/money"
)

// Model names how a price follows from a quantity.
type Model string

// The models.
const (
	Flat    Model = "flat"     // 定額: the unit price is the price, whatever the quantity
	PerUnit Model = "per_unit" // 単価: unit price × quantity
	// Graduated (積み上げ段階) prices each tier's units at that tier's price, Volume (数量スライド) all units at the reached tier's, and
	// TieredFlat (段階定額) is the reached tier's flat fee.
	Graduated  Model = "tiered_graduated"
	Volume     Model = "tiered_volume"
	TieredFlat Model = "tiered_flat"
	Package    Model = "package" // パッケージ: unit price × started packages of so many units
	// Percentage (料率) is a percentage of the quantity, which is an amount of money then; GraduatedPercentage has one for each tier.
	Percentage          Model = "percentage"
	GraduatedPercentage Model = "graduated_percentage"
)

// Models are all there are.
var Models = []Model{Flat, PerUnit, Graduated, Volume, TieredFlat, Package, Percentage, GraduatedPercentage}

// Valid tells whether the model is known.
func (m Model) Valid() bool { return slices.Contains(Models, m) }

// Tiered tells a model whose prices stand in tiers.
func (m Model) Tiered() bool {
	return m == Graduated || m == Volume || m == TieredFlat || m == GraduatedPercentage
}

// Percent tells a model whose prices are percentages of an amount of money.
func (m Model) Percent() bool { return m == Percentage || m == GraduatedPercentage }

// Tier (段階) is the units from the tier before it up to a bound.
type Tier struct {
	// UpTo is the last unit of the tier, counted from the first unit of all (inclusive); nil on the last tier, which has no bound.
	UpTo *money.Amount `json:"up_to,omitempty"`
	// UnitPrice is the price of a unit, or of each started Per units where that is given; a percentage in graduated_percentage.
	UnitPrice money.Amount `json:"unit_price"`
	Per       money.Amount `json:"per,omitzero"`
	// FlatFee is due once where the tier is reached; the first tier's is due at quantity 0 too.
	FlatFee money.Amount `json:"flat_fee,omitzero"`
}

// Scheme is what a price goes by beside model and unit price. It is immutable once made.
type Scheme struct {
	Tiers []Tier `json:"tiers,omitempty"`
	// PackageSize is how many units a package has, above 0; for the model package.
	PackageSize money.Amount `json:"package_size,omitzero"`
	// Included is how many units cost nothing; they are taken off before anything is counted.
	Included money.Amount `json:"included,omitzero"`
	// Minimum and Maximum bound the price of a full period.
	Minimum *money.Amount `json:"minimum,omitempty"`
	Maximum *money.Amount `json:"maximum,omitempty"`
}

// Equal tells whether two schemes say the same; nil is the empty one.
func (s *Scheme) Equal(o *Scheme) bool {
	if s == o {
		return true
	}
	a, b := s.orEmpty(), o.orEmpty()
	return slices.EqualFunc(a.Tiers, b.Tiers, Tier.equal) && a.PackageSize.Equal(b.PackageSize) && a.Included.Equal(b.Included) &&
		money.Same(a.Minimum, b.Minimum) && money.Same(a.Maximum, b.Maximum)
}

func (s *Scheme) orEmpty() *Scheme {
	if s == nil {
		return &Scheme{}
	}
	return s
}

func (t Tier) equal(o Tier) bool {
	return money.Same(t.UpTo, o.UpTo) && t.UnitPrice.Equal(o.UnitPrice) && t.Per.Equal(o.Per) && t.FlatFee.Equal(o.FlatFee)
}

// Tariff (料金表) is all that a price follows from but the quantity.
type Tariff struct {
	Model     Model
	UnitPrice money.Amount // 0 where the prices stand in tiers
	Scheme    *Scheme      // nil where nothing is agreed beside the unit price
}

// Equal tells whether two tariffs give the same price for every quantity because they say the same.
func (t Tariff) Equal(o Tariff) bool {
	return t.Model == o.Model && t.UnitPrice.Equal(o.UnitPrice) && t.Scheme.Equal(o.Scheme)
}

// StepKind says what a step of a calculation adds.
type StepKind string

// The kinds of steps.
const (
	StepUnits   StepKind = "units"    // units, packages or an amount, at a price
	StepFlatFee StepKind = "flat_fee" // the flat fee of a tier
	StepMinimum StepKind = "minimum"  // what lifts the price to its minimum
	StepMaximum StepKind = "maximum"  // what cuts it to its maximum
)

// Step is one line of the calculation: the amounts of all steps add up to the price. Units × UnitPrice is the amount, or a hundredth of it
// where the price is a percentage.
type Step struct {
	Kind StepKind `json:"kind"`
	// Tier counts from 1; 0 where there are no tiers.
	Tier      int          `json:"tier,omitempty"`
	Units     money.Amount `json:"units"`
	UnitPrice money.Amount `json:"unit_price"`
	Amount    money.Amount `json:"amount"`
}

// Price gives the price of a full period for a quantity, exact and unrounded.
func (t Tariff) Price(quantity money.Amount) money.Amount {
	if t.Scheme == nil { // what most contracts have, without a list of steps
		switch t.Model {
		case Flat:
			return t.UnitPrice
		case PerUnit:
			return t.UnitPrice.Mul(quantity)
		}
	}
	return total(t.Steps(quantity))
}

func total(steps []Step) (sum money.Amount) {
	for _, s := range steps {
		sum = sum.Add(s.Amount)
	}
	return sum
}

// Steps shows how the price of a full period comes about. A quantity below what is included counts as none.
func (t Tariff) Steps(quantity money.Amount) []Step {
	s := t.Scheme.orEmpty()
	units := money.Max(quantity.Sub(s.Included), money.Int(0))
	var out []Step
	switch t.Model {
	case Flat:
		out = []Step{priced(0, money.Int(1), t.UnitPrice)}
	case PerUnit:
		out = []Step{priced(0, units, t.UnitPrice)}
	case Package:
		out = []Step{priced(0, started(units, s.PackageSize), t.UnitPrice)}
	case Percentage:
		out = []Step{percent(0, units, t.UnitPrice)}
	case Volume, TieredFlat:
		n := reached(s.Tiers, units)
		if t.Model == Volume {
			out = append(out, s.Tiers[n].step(n, units))
		}
		out = append(out, s.Tiers[n].fee(n)...)
	case Graduated, GraduatedPercentage:
		out = t.graduated(s.Tiers, units)
	default:
		panic(fmt.Sprintf("pricing: no such model: %q", t.Model))
	}
	return s.bounded(out)
}

func priced(tier int, units, price money.Amount) Step {
	return Step{Kind: StepUnits, Tier: tier, Units: units, UnitPrice: price, Amount: price.Mul(units)}
}

func percent(tier int, amount, rate money.Amount) Step {
	return Step{Kind: StepUnits, Tier: tier, Units: amount, UnitPrice: rate, Amount: amount.Mul(rate).Mul(hundredth)}
}

var hundredth = money.MustParse("0.01")

// started is how many packages of a size are begun: 0 for nothing, 2 for 11 of packages of 10.
func started(units, size money.Amount) money.Amount { return units.QuoRound(size, 0, money.Up) }

// reached is the index of the tier that a quantity lies in: bounds are inclusive, the last tier has none.
func reached(tiers []Tier, units money.Amount) int {
	for i, t := range tiers {
		if t.UpTo == nil || units.Cmp(*t.UpTo) <= 0 {
			return i
		}
	}
	return len(tiers) - 1
}

// step prices units in a tier.
func (t Tier) step(index int, units money.Amount) Step {
	if t.Per.Sign() > 0 {
		units = started(units, t.Per)
	}
	return priced(index+1, units, t.UnitPrice)
}

// fee is the tier's flat fee, where it has one.
func (t Tier) fee(index int) []Step {
	if t.FlatFee.IsZero() {
		return nil
	}
	return []Step{{Kind: StepFlatFee, Tier: index + 1, Units: money.Int(1), UnitPrice: t.FlatFee, Amount: t.FlatFee}}
}

// graduated prices each tier's own units, up to the tier that is reached.
func (t Tariff) graduated(tiers []Tier, units money.Amount) (out []Step) {
	last := reached(tiers, units)
	from := money.Int(0)
	for i, tier := range tiers[:last+1] {
		own := units.Sub(from)
		if i < last {
			own = tier.UpTo.Sub(from)
			from = *tier.UpTo
		}
		switch {
		case own.IsZero():
		case t.Model == GraduatedPercentage:
			out = append(out, percent(i+1, own, tier.UnitPrice))
		default:
			out = append(out, tier.step(i, own))
		}
		out = append(out, tier.fee(i)...)
	}
	return out
}

// bounded adds the step that lifts or cuts a price to its bounds.
func (s *Scheme) bounded(steps []Step) []Step {
	sum := total(steps)
	add := func(kind StepKind, to money.Amount) {
		by := to.Sub(sum)
		steps = append(steps, Step{Kind: kind, Units: money.Int(1), UnitPrice: by, Amount: by})
		sum = to
	}
	if s.Minimum != nil && sum.Cmp(*s.Minimum) < 0 {
		add(StepMinimum, *s.Minimum)
	}
	if s.Maximum != nil && sum.Cmp(*s.Maximum) > 0 {
		add(StepMaximum, *s.Maximum)
	}
	return steps
}

// PartPrice gives the price of a quantity in a part of a full period, days of of days, times of, so that it is exact: bounds of tiers, flat
// fees, what is included, minimum and maximum are shared by days, the prices of units and the sizes of packages are not.
func (t Tariff) PartPrice(quantity money.Amount, days, of int64) money.Amount {
	return t.part(days, of).Price(quantity.Mul(money.Int(of)))
}

// part is a tariff for of times a quantity, whose price is of times that of the part.
func (t Tariff) part(days, of int64) Tariff {
	share, whole := money.Int(days), money.Int(of)
	s := *t.Scheme.orEmpty()
	s.Included = s.Included.Mul(share)
	s.PackageSize = s.PackageSize.Mul(whole)
	switch t.Model {
	case Flat:
		t.UnitPrice = t.UnitPrice.Mul(share)
	case Package:
		t.UnitPrice = t.UnitPrice.Mul(whole)
	}
	s.Tiers = slices.Clone(s.Tiers)
	for i := range s.Tiers {
		tier := &s.Tiers[i]
		tier.FlatFee = tier.FlatFee.Mul(share)
		if tier.Per.Sign() > 0 {
			tier.Per, tier.UnitPrice = tier.Per.Mul(whole), tier.UnitPrice.Mul(whole)
		}
		if tier.UpTo != nil {
			upTo := tier.UpTo.Mul(share)
			tier.UpTo = &upTo
		}
	}
	for _, bound := range []**money.Amount{&s.Minimum, &s.Maximum} {
		if *bound != nil {
			shared := (*bound).Mul(share)
			*bound = &shared
		}
	}
	t.Scheme = &s
	return t
}

// Raised is a tariff whose prices of money went up, each by a function: unit price or tiers' prices, flat fees and bounds. Percentages
// stay: what they are of goes up by itself.
func (t Tariff) Raised(raise func(money.Amount) money.Amount) Tariff {
	if !t.Model.Percent() && !t.Model.Tiered() {
		t.UnitPrice = raise(t.UnitPrice)
	}
	if t.Scheme == nil {
		return t
	}
	s := *t.Scheme
	s.Tiers = slices.Clone(s.Tiers)
	for i := range s.Tiers {
		if !t.Model.Percent() {
			s.Tiers[i].UnitPrice = raise(s.Tiers[i].UnitPrice)
		}
		s.Tiers[i].FlatFee = raise(s.Tiers[i].FlatFee)
	}
	for _, bound := range []**money.Amount{&s.Minimum, &s.Maximum} {
		if *bound != nil {
			raised := raise(**bound)
			*bound = &raised
		}
	}
	t.Scheme = &s
	return t
}

// MaxTiers bounds how many tiers a tariff has: more than any price list, few enough that a price is counted in microseconds.
const MaxTiers = 100

// Fault is what is wrong with a tariff, and where: the name of a member, or of a tier's ("tiers/2/up_to").
type Fault struct{ Member, Detail string }

// Check says what is wrong with a tariff; nothing where it gives a price for every quantity from 0.
func (t Tariff) Check() (wrong []Fault) {
	s := t.Scheme.orEmpty()
	say := func(member, detail string, args ...any) {
		wrong = append(wrong, Fault{member, fmt.Sprintf(detail, args...)})
	}
	if !t.Model.Valid() {
		say("model", "there is no such model")
		return wrong
	}
	if t.Model.Tiered() != (len(s.Tiers) > 0) {
		if t.Model.Tiered() {
			say("tiers", "%s has its prices in tiers: give at least one", t.Model)
		} else {
			say("tiers", "%s has no tiers", t.Model)
		}
	}
	if t.Model.Tiered() && !t.UnitPrice.IsZero() {
		say("unit_price", "%s has its prices in tiers: leave unit_price out", t.Model)
	}
	if (t.Model == Package) != (s.PackageSize.Sign() > 0) {
		say("package_size", "a size above 0 is for the model package, and for it alone")
	}
	if s.Included.Sign() < 0 || t.Model == Flat && !s.Included.IsZero() {
		say("included", "it is 0 or more units, of what has units")
	}
	if len(s.Tiers) > MaxTiers {
		say("tiers", "%d tiers at most", MaxTiers)
	}
	wrong = append(wrong, checkTiers(t.Model, s.Tiers)...)
	return append(wrong, s.checkBounds()...)
}

// checkTiers sees that bounds ascend and that the last tier alone has none.
func checkTiers(model Model, tiers []Tier) (wrong []Fault) {
	last := money.Int(0)
	for i, tier := range tiers {
		say := func(member, detail string) {
			wrong = append(wrong, Fault{fmt.Sprintf("tiers/%d/%s", i, member), detail})
		}
		switch {
		case tier.UpTo == nil && i < len(tiers)-1:
			say("up_to", "only the last tier has no bound")
		case tier.UpTo != nil && i == len(tiers)-1:
			say("up_to", "the last tier has no bound: any quantity has a price")
		case tier.UpTo != nil && tier.UpTo.Cmp(last) <= 0:
			say("up_to", "each bound is above the one before it, the first above 0")
		}
		if tier.UpTo != nil {
			last = *tier.UpTo
		}
		if tier.UnitPrice.Sign() < 0 || tier.FlatFee.Sign() < 0 || tier.Per.Sign() < 0 {
			say("unit_price", "prices, fees and blocks aren't below 0")
		}
		if model == TieredFlat && !tier.UnitPrice.IsZero() {
			say("unit_price", "tiered_flat has flat fees alone")
		}
		if tier.Per.Sign() > 0 && model != Graduated && model != Volume {
			say("per", "blocks are for tiered_graduated and tiered_volume")
		}
	}
	return wrong
}

func (s *Scheme) checkBounds() (wrong []Fault) {
	if s.Minimum != nil && s.Minimum.Sign() < 0 {
		wrong = append(wrong, Fault{"minimum", "it isn't below 0"})
	}
	if s.Maximum != nil && s.Maximum.Sign() < 0 {
		wrong = append(wrong, Fault{"maximum", "it isn't below 0"})
	}
	if s.Minimum != nil && s.Maximum != nil && s.Maximum.Cmp(*s.Minimum) < 0 {
		wrong = append(wrong, Fault{"maximum", "it isn't below the minimum"})
	}
	return wrong
}
