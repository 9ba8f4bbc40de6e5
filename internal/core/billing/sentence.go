package billing

// How a line came about in one sentence, for people: rendered from the explanation record alone, so that no number can stand in it that isn't
// the record's or follows from it.

import (
	"fmt"
	"math/big"
	"strings"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/pricing"
	"keiyaku/internal/core/timeline"
)

// language is the words of one language; what is said, and in which order, is the same in all.
type language struct {
	days, onceOnly, wholePeriod, part, partDays, share, comma, join, rounded, carried   string
	perUnit, flat, tariff, units, percentUnits, flatFee, minimum, maximum, tier         string
	percentOff, wholeOff, sharedOff, sharedMore, capped, nothingOff, replaced, divided  string
	adjusted, cause, late, givenBack, owes, stop                                        string
	partThirtieths, partMonths, fraction, periodShare, parts, usage, rolledBack, cause2 string
	level, split, carriedDays, carriedMonths                                            string
	aggregations                                                                        map[timeline.Aggregation]string
	rounding                                                                            map[money.Rounding]string
}

var japanese = language{
	days: "%s～%s", onceOnly: "%sに1回限りで%s", wholePeriod: "%sは期間の全部を%s", partDays: "%[2]d日のうち%[1]d日分", part: "%sは%sを%s", share: "（その%s％を請求）", comma: "、", join: "、",
	rounded: "端数は%sで", carried: "前の%s分と合わせて端数を処理し、", carriedDays: "%d日", carriedMonths: "%sか月", level: "%sの期間%[3]d日のうち%[2]d日分", split: "%s（段階の境界・定額などは期間%[3]d日のうちの%[2]d日で按分）", perUnit: "%s × %s", flat: "%s", tariff: "%s（数量 %s：%s）",
	units: "%s × %s", percentUnits: "%s の %s％", flatFee: "定額 %s", minimum: "最低料金までの %s", maximum: "上限による %s", tier: "第%d段階 ",
	percentOff: "%sの %s から %s％を割引", wholeOff: "%sの %s から %s を割引", sharedOff: "%sの %s から、%s の%sを割引", sharedMore: "（一部だけ請求する日の %s 日分も含む）",
	capped: "（対象の金額まで）", divided: "、その税率の分（対象 %s のうち %s）", nothingOff: "%sは割り引く金額がなく", replaced: "%sは次の期間まで、入れ替わる前の料金で請求", adjusted: "、請求済みの %s との差額で", cause: "（契約の第%d版による）",
	partThirtieths: "1か月を30日とみなした%[2]d日のうち%[1]d日分", partMonths: "%[2]sか月のうち%[1]sか月分", fraction: "（各日の%s％）", periodShare: "、期間の開始・終了の割合により全体の%s", parts: "%s分の%s",
	usage: "%sの使用量（%s）%s に対して%s", rolledBack: "請求巻戻しにより、請求した %s の全額を取り消し、", cause2: "（記録第%d回の使用量による）",
	aggregations: map[timeline.Aggregation]string{timeline.Sum: "合計", timeline.Max: "最大", timeline.Last: "最終", timeline.Unique: "異なり数"},
	late:         "請求日を過ぎてから判明した期間で、", givenBack: "請求の対象でなくなったため、請求済みの %s の全額を戻し%s、", owes: "、%s", stop: "です。",
	rounding: map[money.Rounding]string{money.Down: "切り捨て", money.Up: "切り上げ", money.HalfUp: "四捨五入", money.HalfEven: "偶数丸め"},
}

var english = language{
	days: "%s – %s", onceOnly: "charged once on %s at %s", wholePeriod: "%s, the whole period at %s", partDays: "%d of %d days", part: "%s, %s at %s", share: " (of which %s%% is billed)", comma: ", ", join: "; ",
	rounded: "%s", carried: "rounded together with the %s before, ", carriedDays: "%d days", carriedMonths: "%s months", level: "%s for %d of %d days", split: "%s, with the bounds of tiers and flat fees of %d of %d days", perUnit: "%s × %s", flat: "%s", tariff: "%s for a quantity of %s (%s)",
	units: "%s × %s", percentUnits: "%[2]s%% of %[1]s", flatFee: "a flat fee of %s", minimum: "%s up to the minimum", maximum: "%s down to the maximum", tier: "tier %d: ",
	percentOff: "%[1]s, %[3]s%% off %[2]s", wholeOff: "%[1]s, %[3]s off %[2]s", sharedOff: "%[1]s, %[4]s of %[3]s off %[2]s", sharedMore: " (with %s days' worth of days of which a share is billed)",
	capped: " (no more than what it is taken off)", divided: ", the part of its rate of tax (%[2]s of %[1]s)", nothingOff: "%s, nothing to take it off", replaced: "%s, billed until the next period with what it replaces", adjusted: ", less %s billed before",
	partThirtieths: "%d of %d days (30 a month)", partMonths: "%s of %s months", fraction: " (for %s%% of each day)", periodShare: ", of which %s by the rates of the period's beginning and end", parts: "%[2]s/%[1]s",
	usage: "%s, for a usage (%s) of %s: %s", rolledBack: "%s that had been billed is taken back by a rollback, ", cause2: " (by usage recording %d)",
	aggregations: map[timeline.Aggregation]string{timeline.Sum: "sum", timeline.Max: "maximum", timeline.Last: "last", timeline.Unique: "different ones"},
	cause:        " (by version %d of the contract)", late: "found after its billing date: ", givenBack: "no longer owed: %s that had been billed is given back in full%s, ", owes: ", owed %s", stop: ".",
	rounding: map[money.Rounding]string{money.Down: "rounded down", money.Up: "rounded up", money.HalfUp: "rounded half up", money.HalfEven: "rounded half to even"},
}

// Japanese says in one sentence how the line came about.
func (e Explanation) Japanese() string { return japanese.sentence(e) }

// English says in one sentence how the line came about.
func (e Explanation) English() string { return english.sentence(e) }

func (w language) sentence(e Explanation) string {
	var billed money.Amount
	for _, n := range e.Netted {
		billed = billed.Add(n.Amount)
	}
	cause := ""
	if e.CauseVersion > 0 {
		cause = fmt.Sprintf(w.cause, e.CauseVersion)
	}
	if e.CauseUsage > 0 {
		cause = fmt.Sprintf(w.cause2, e.CauseUsage)
	}
	amount := e.Evaluate().String()
	if e.Reason == RolledBack {
		return capital(fmt.Sprintf(w.rolledBack, billed)) + amount + w.stop
	}
	if e.Rating == nil {
		return capital(fmt.Sprintf(w.givenBack, billed, cause)) + amount + w.stop
	}
	text := ""
	if e.Reason == Late {
		text = w.late
	}
	text += w.rating(*e.Rating)
	if len(e.Netted) > 0 {
		text += fmt.Sprintf(w.owes, e.Rating.Amount()) + fmt.Sprintf(w.adjusted, billed) + cause
	}
	return capital(text) + w.comma + amount + w.stop
}

// capital begins an English sentence; other scripts have no case.
func capital(text string) string {
	if text != "" && text[0] >= 'a' && text[0] <= 'z' {
		return strings.ToUpper(text[:1]) + text[1:]
	}
	return text
}

func (w language) span(r civil.Range) string { return fmt.Sprintf(w.days, r.From, r.LastDay()) }

// rating says what is owed, and how it was rounded where it can have been.
func (w language) rating(r Rating) string {
	rounded := w.comma + fmt.Sprintf(w.rounded, w.rounding[r.Rounding])
	if r.Discount != nil {
		return w.discount(r) + rounded
	}
	if len(r.Parts) == 0 {
		return fmt.Sprintf(w.replaced, w.span(r.Part))
	}
	if r.Usage != nil {
		price := w.price(r.Parts[0])
		if d := r.Parts[0]; r.Split {
			price = fmt.Sprintf(w.level, price, d.Days, r.OfDays)
			if r.Usage.Aggregation != timeline.Last {
				price = fmt.Sprintf(w.split, r.cost(d).QuoRound(money.Int(r.OfDays), 6, money.HalfEven), d.Days, r.OfDays)
			}
		}
		return fmt.Sprintf(w.usage, w.span(r.Part), w.aggregations[r.Usage.Aggregation], r.Usage.Quantity, price) + rounded
	}
	if r.OfDays == 1 {
		return fmt.Sprintf(w.onceOnly, r.Part.From, w.price(r.Parts[0])) + rounded
	}
	var parts []string
	for _, p := range joined(r.Parts) {
		text := w.partOf(r, p)
		if p.Fraction != nil {
			text += fmt.Sprintf(w.fraction, p.Fraction.Mul(money.Int(100)))
		}
		if p.Share != nil {
			text += fmt.Sprintf(w.share, p.Share.Mul(money.Int(100)))
		}
		parts = append(parts, text)
	}
	if r.CarriedDays > 0 {
		rounded = w.comma + fmt.Sprintf(w.carried, w.carriedPart(r)) + strings.TrimPrefix(rounded, w.comma)
	}
	text := strings.Join(parts, w.join)
	if r.Share != nil {
		text += fmt.Sprintf(w.periodShare, w.shareText(r.Share.fraction()))
	}
	return text + rounded
}

// partOf says for which part of the period a price is.
func (w language) partOf(r Rating, p RatedDays) string {
	units := r.units(p)
	if units == r.OfDays && r.Share == nil {
		return fmt.Sprintf(w.wholePeriod, w.span(p.Range), w.price(p))
	}
	return fmt.Sprintf(w.part, w.span(p.Range), w.portion(r, units), w.price(p))
}

// portion says how much of the period so many units are.
func (w language) portion(r Rating, units int64) string {
	switch r.Measure {
	case InMonths:
		return fmt.Sprintf(w.partMonths, monthsText(units), monthsText(r.OfDays))
	case InThirtieth:
		return fmt.Sprintf(w.partThirtieths, units, r.OfDays)
	}
	return fmt.Sprintf(w.partDays, units, r.OfDays)
}

// carriedPart says with how much before it a part is rounded.
func (w language) carriedPart(r Rating) string {
	if r.Measure == InMonths {
		return fmt.Sprintf(w.carriedMonths, monthsText(r.CarriedDays))
	}
	return fmt.Sprintf(w.carriedDays, r.CarriedDays)
}

// shareText writes a share as a percentage where two digits say it exactly, else as a fraction in lowest terms.
func (w language) shareText(num money.Amount, den int64) string {
	percent := num.Mul(money.Int(100)).QuoRound(money.Int(den), 2, money.HalfEven)
	ratio, ok := new(big.Rat).SetString(num.String())
	if !ok || percent.Mul(money.Int(den)).Equal(num.Mul(money.Int(100))) {
		return percent.String() + "%"
	}
	ratio.Quo(ratio, new(big.Rat).SetInt64(den))
	return fmt.Sprintf(w.parts, ratio.Denom(), ratio.Num())
}

// monthsText writes units as months, to six digits where they are broken.
func monthsText(units int64) string {
	return money.Int(units).QuoRound(money.Int(monthUnits), 6, money.HalfEven).String()
}

// price says what a full period costs, step by step where it follows from a scheme.
func (w language) price(d RatedDays) string {
	switch {
	case d.Model == pricing.PerUnit && d.Scheme == nil:
		return fmt.Sprintf(w.perUnit, d.UnitPrice, d.Quantity)
	case d.Model == pricing.Flat && d.Scheme == nil:
		return fmt.Sprintf(w.flat, d.UnitPrice)
	}
	var steps []string
	for _, s := range d.Tariff().Steps(d.Quantity) {
		steps = append(steps, w.step(d.Model, s))
	}
	return fmt.Sprintf(w.tariff, d.Tariff().Price(d.Quantity), d.Quantity, strings.Join(steps, " + "))
}

func (w language) step(model pricing.Model, s pricing.Step) string {
	text := ""
	if s.Tier > 0 {
		text = fmt.Sprintf(w.tier, s.Tier)
	}
	switch {
	case s.Kind == pricing.StepFlatFee:
		return text + fmt.Sprintf(w.flatFee, s.Amount)
	case s.Kind == pricing.StepMinimum:
		return text + fmt.Sprintf(w.minimum, s.Amount)
	case s.Kind == pricing.StepMaximum:
		return text + fmt.Sprintf(w.maximum, s.Amount)
	case model.Percent():
		return text + fmt.Sprintf(w.percentUnits, s.Units, s.UnitPrice)
	}
	return text + fmt.Sprintf(w.units, s.UnitPrice, s.Units)
}

func (w language) discount(r Rating) string {
	d, days := r.Discount, w.span(r.Part)
	if d.Base.Sign() <= 0 {
		return fmt.Sprintf(w.nothingOff, days)
	}
	text := ""
	switch {
	case d.Kind == timeline.Percent:
		return fmt.Sprintf(w.percentOff, days, d.Base, d.Value)
	case d.Whole:
		text = fmt.Sprintf(w.wholeOff, days, d.Base, d.Value)
	default:
		text = fmt.Sprintf(w.sharedOff, days, d.Base, d.Value, w.portion(r, d.Days))
		if d.SharedDays != nil {
			text += fmt.Sprintf(w.sharedMore, d.SharedDays)
		}
	}
	whole := *d
	whole.Divided = nil
	if whole.off(r).Equal(d.Base) && d.Value.Cmp(d.Base) > 0 {
		text += w.capped
	}
	if by := d.Divided; by != nil && !by.Through.Sub(by.Before).Equal(by.Of) {
		text += fmt.Sprintf(w.divided, by.Of, by.Through.Sub(by.Before))
	}
	return text
}
