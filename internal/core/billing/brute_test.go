package billing_test

// A second implementation of what a begun period comes to: day by day, in rational numbers, from the story of a contract and not from its
// fold. It knows no chains, links, rulers or keys, and is as slow as it is plain. It must agree with the engine to the yen.
//
//	go test ./internal/core/billing -run Brute -lives 100000

import (
	"cmp"
	"flag"
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/pricing"
	"keiyaku/internal/core/timeline"
)

var bruteLives = flag.Int("lives", 1000, "how many random lives the second implementation is compared on")

// brutePlan is a plan of the story: one charge.
type brutePlan struct {
	price     int64
	tiered    bool // the fourth unit and those after it cost half
	policy    timeline.Policy
	startRate timeline.Rate
	endRate   timeline.Rate
	thirty    bool
	begun     timeline.BegunMonth
	rounding  money.Rounding
	scale     int
	taxed     string
	byMonth   bool // taxed by each month's last day
	included  bool // priced with the tax in it
	charge    timeline.ID
}

// bruteTerms are what holds on a day.
type bruteTerms struct {
	plan     int
	price    int64
	quantity int64
}

type bruteStep struct {
	on     civil.Date
	to     bruteTerms
	policy timeline.Policy
}

type bruteDiscount struct {
	id          timeline.ID
	percent     bool
	whole       bool
	value       int64
	plan        int // an amount is on the charge of a plan; a percentage on the contract
	from, until civil.Date
}

// bruteAllowance is an amount off the contract, in a cycle of its own on the plans' grid.
type bruteAllowance struct {
	id          timeline.ID
	value       int64
	whole       bool
	cycle       int
	rounding    money.Rounding
	from, until civil.Date
}

type bruteRest struct {
	from, until civil.Date
	share       *big.Rat
}

// bruteStory is a whole life, agreed before it begins.
type bruteStory struct {
	start, until, anchor civil.Date
	refund               timeline.Refund
	cycle                int
	arrears              bool
	plans                []brutePlan
	first                bruteTerms
	steps                []bruteStep
	discounts            []bruteDiscount
	allowances           []bruteAllowance
	rests                []bruteRest
}

// bruteLine is what both must agree on.
type bruteLine struct {
	period, segment civil.Date
	what            string
	amount          string
	billed          civil.Date
	taxed           string
	until           civil.Date // of its own days
}

func TestBruteForceAgreesWithTheEngine(t *testing.T) {
	for seed := range *bruteLives {
		rnd := rand.New(rand.NewPCG(uint64(seed), 5))
		w := newWorld(t, "2018-01-01")
		w.account.TaxMode = pick(rnd, "", billing.TaxInclusive)
		story := drawStory(rnd, w)
		end := story.until
		if end == civil.Forever {
			end = story.start.AddDays(500)
		}
		want := story.lines(end)
		got, taxes := engineLines(w, end)
		if d := cmpLines(got, want); d != "" {
			t.Fatalf("seed %d: %+v\n%s", seed, story, d)
		}
		if d := bruteTaxes(want); d != taxes {
			t.Fatalf("seed %d: taxes\n got %s\nwant %s", seed, taxes, d)
		}
	}
	t.Logf("%d lives agree", *bruteLives)
}

func cmpLines(got, want []bruteLine) string {
	text := func(lines []bruteLine) []string {
		var out []string
		for _, l := range lines {
			out = append(out, fmt.Sprintf("%s/%s %s: %s on %s at %s", l.period, l.segment, l.what, l.amount, l.billed, l.taxed))
		}
		slices.Sort(out)
		return out
	}
	g, w := text(got), text(want)
	if slices.Equal(g, w) {
		return ""
	}
	for _, l := range slices.Clone(g) {
		if i := slices.Index(w, l); i >= 0 {
			w = slices.Delete(w, i, i+1)
			g = slices.DeleteFunc(g, func(o string) bool { return o == l })
		}
	}
	return "got  " + strings.Join(g, "\n     ") + "\nwant " + strings.Join(w, "\n     ")
}

// engineLines is what the engine bills of the life, and each document's taxes.
func engineLines(w *world, end civil.Date) (lines []bruteLine, taxes string) {
	var all []string
	for _, d := range w.plan(end.AddDays(-1).String()).Documents {
		for _, l := range d.Lines {
			if l.Amount.IsZero() {
				continue
			}
			lines = append(lines, bruteLine{l.PeriodFrom, l.SegmentFrom, string(l.Kind) + " " + string(l.DiscountID) + string(l.ChargeID), l.Amount.String(), d.BillingDate, taxedAt(l), civil.Date{}})
		}
		for _, x := range d.Taxes {
			if !x.Net.IsZero() {
				all = append(all, fmt.Sprintf("%s %s%s %s %s", d.BillingDate, x.Category, x.Percent, x.Net, x.Tax))
			}
		}
	}
	slices.Sort(all)
	return lines, strings.Join(all, "\n")
}

func taxedAt(l billing.Line) string {
	if l.TaxIncluded {
		return l.TaxCategory + l.TaxRate + " within"
	}
	return l.TaxCategory + l.TaxRate
}

func bruteTaxes(lines []bruteLine) string {
	type key struct{ day, rate string }
	on, within := map[key]*big.Rat{}, map[key]*big.Rat{}
	for _, l := range lines {
		rate, included := strings.CutSuffix(l.taxed, " within")
		k := key{l.billed.String(), rate}
		if on[k] == nil {
			on[k], within[k] = new(big.Rat), new(big.Rat)
		}
		if included {
			within[k].Add(within[k], rat(l.amount))
		} else {
			on[k].Add(on[k], rat(l.amount))
		}
	}
	var out []string
	for k := range on {
		r := new(big.Rat).Mul(rat(strings.TrimLeft(k.rate, "abcdefghijklmnopqrstuvwxyz")), big.NewRat(1, 100))
		taxOn := new(big.Rat).Mul(on[k], r)
		tax, net := roundRat(taxOn, 0, money.Down), new(big.Rat).Set(on[k])
		if within[k].Sign() != 0 { // the sum with the tax is stated, and taxed
			gross := new(big.Rat).Add(net, tax)
			gross.Add(gross, within[k])
			tax = roundRat(gross.Mul(gross, new(big.Rat).Quo(r, new(big.Rat).Add(r, big.NewRat(1, 1)))), 0, money.Down)
			net.Add(net, roundRat(taxOn, 0, money.Down))
			net.Sub(net.Add(net, within[k]), tax)
		}
		if net.Sign() != 0 {
			out = append(out, fmt.Sprintf("%s %s %s %s", k.day, k.rate, plainRat(net), plainRat(tax)))
		}
	}
	slices.Sort(out)
	return strings.Join(out, "\n")
}

// lines bills the life, period after period.
func (s bruteStory) lines(end civil.Date) []bruteLine {
	var out []bruteLine
	k := 0
	for bruteBoundary(s.anchor, s.cycle*k).After(s.start) {
		k--
	}
	for !bruteBoundary(s.anchor, s.cycle*(k+1)).After(s.start) {
		k++
	}
	for ; bruteBoundary(s.anchor, s.cycle*k).Before(end); k++ {
		var months []civil.Date
		for i := range s.cycle + 1 {
			months = append(months, bruteBoundary(s.anchor, s.cycle*k+i))
		}
		out = append(out, s.period(months)...)
	}
	for _, a := range s.allowances {
		out = append(out, s.allowed(a, out, end)...)
	}
	return slices.DeleteFunc(out, func(l bruteLine) bool { return l.billed.After(end.AddDays(-1)) || l.amount == "0" })
}

// allowed is what an amount off the contract takes, period by period: its days' share of it, no more than the lines so far owe for those days, and
// of that each rate's part in turn.
func (s bruteStory) allowed(a bruteAllowance, owed []bruteLine, end civil.Date) []bruteLine {
	var out []bruteLine
	k := -40
	for !bruteBoundary(s.anchor, a.cycle*(k+1)).After(a.from) {
		k++
	}
	for ; bruteBoundary(s.anchor, a.cycle*k).Before(end); k++ {
		nominal := civil.Range{From: bruteBoundary(s.anchor, a.cycle*k), Until: bruteBoundary(s.anchor, a.cycle*(k+1))}
		part := nominal.Intersect(civil.Range{From: civil.Max(s.start, a.from), Until: civil.Min(s.until, a.until)})
		if part.Empty() {
			continue
		}
		sums, base := map[string]*big.Rat{}, new(big.Rat)
		for _, l := range owed {
			days := 0
			for d := l.segment; d.Before(l.until); d = d.AddDays(1) {
				if part.Contains(d) {
					days++
				}
			}
			if days == 0 {
				continue
			}
			if sums[l.taxed] == nil {
				sums[l.taxed] = new(big.Rat)
			}
			share := new(big.Rat).Mul(rat(l.amount), big.NewRat(int64(days), int64(l.segment.Days(l.until))))
			sums[l.taxed].Add(sums[l.taxed], roundRat(share, 0, money.Down))
		}
		var rates []string
		for taxed, sum := range sums {
			if sum.Sign() > 0 {
				rates = append(rates, taxed)
				base.Add(base, sum)
			}
		}
		slices.SortFunc(rates, func(a, b string) int { // 10 % before 8 %, then by name, prices without the tax first
			percent := func(s string) int { return -strings.Count(s, "10") }
			return cmp.Or(cmp.Compare(percent(a), percent(b)), cmp.Compare(a, b))
		})
		off := big.NewRat(a.value, 1)
		if !a.whole {
			weight := new(big.Rat)
			for d := part.From; d.Before(part.Until); d = d.AddDays(1) {
				of := big.NewRat(1, 1)
				for _, r := range s.rests {
					if !d.Before(r.from) && d.Before(r.until) {
						of.Mul(of, r.share)
					}
				}
				weight.Add(weight, of)
			}
			off = roundRat(off.Mul(off, weight.Quo(weight, big.NewRat(int64(nominal.Days()), 1))), 0, a.rounding)
		}
		if off.Cmp(base) > 0 {
			off = base
		}
		billed := part.From
		if s.arrears {
			billed = part.Until.AddDays(-1)
		}
		upTo, given := new(big.Rat), new(big.Rat)
		for _, taxed := range rates {
			upTo.Add(upTo, sums[taxed])
			sum := roundRat(new(big.Rat).Quo(new(big.Rat).Mul(off, upTo), base), 0, money.Down)
			out = append(out, bruteLine{nominal.From, part.From, "discount " + string(a.id) + string(a.id), plainRat(new(big.Rat).Sub(given, sum)), billed, taxed, part.Until})
			given = sum
		}
	}
	return out
}

// bruteBoundary is a month later and later, on the anchor's day or the last of a month without it.
func bruteBoundary(anchor civil.Date, months int) civil.Date {
	y, m, d := anchor.YMD()
	n := y*12 + int(m) - 1 + months
	for day := d; ; day-- {
		if on, err := civil.Parse(fmt.Sprintf("%04d-%02d-%02d", n/12, n%12+1, day)); err == nil {
			return on
		}
	}
}

// bruteState is a part of a day that is billed at terms.
type bruteState struct {
	fraction *big.Rat
	terms    bruteTerms
}

// bruteRow collects what the days of one segment bring.
type bruteRow struct {
	from      civil.Date
	terms     bruteTerms
	discounts []int
	byStep    bool
	rate      string // where it is taxed by month

	days []bruteDay // what its row bills
	row  int        // which row bills the last of its own days
	// weight is what its own days weigh, as far as they are billed: by it an amount off is shared.
	weight *big.Rat
}

// bruteDay is a part of a day: what the day weighs of the period, and what the part of it costs.
type bruteDay struct {
	day     civil.Date
	weight  *big.Rat
	price   *big.Rat
	segment int // whose own day it is
}

func (s bruteStory) termsOn(d civil.Date) (bruteTerms, int) {
	terms, at := s.first, -1
	for i, step := range s.steps {
		if !step.on.After(d) {
			terms, at = step.to, i
		}
	}
	return terms, at
}

func (s bruteStory) period(months []civil.Date) []bruteLine {
	nominal := civil.Range{From: months[0], Until: months[len(months)-1]}
	part := nominal.Intersect(civil.Range{From: s.start, Until: s.until})
	if part.Empty() {
		return nil
	}
	firstTerms, _ := s.termsOn(part.From)
	lastTerms, _ := s.termsOn(part.Until.AddDays(-1))
	first, last := s.plans[firstTerms.plan], s.plans[lastTerms.plan]
	own, share, weigh := s.measure(months, nominal, part, first, last)

	segments := s.segments(months, part)
	monthly := last.startRate == timeline.MonthlyRate || last.byMonth
	// What each day is billed at.
	states := map[civil.Date][]bruteState{}
	for d := own.From; d.Before(own.Until); d = d.AddDays(1) {
		states[d] = []bruteState{{big.NewRat(1, 1), firstTerms}}
	}
	was := firstTerms
	for _, step := range s.steps {
		if !step.on.After(part.From) || !part.Contains(step.on) {
			continue
		}
		up, down := step.policy.Ways()
		policy := up
		if s.direction(was, step.to) < 0 {
			policy = down
		}
		from, of := step.on, big.NewRat(1, 1)
		if monthly && s.plans[step.to.plan].startRate == timeline.MonthlyRate {
			from = bruteBegun(months, s.plans[step.to.plan].begun, step.on)
		}
		if fixed, ok := policy.Fixed(); ok {
			from, of = own.From, rat(fixed.String())
		}
		switch policy {
		case timeline.NextPeriod:
			of = new(big.Rat)
		case timeline.FullPeriod:
			from = own.From
		}
		for d, parts := range states {
			if d.Before(from) || of.Sign() == 0 {
				continue
			}
			var next []bruteState
			for _, p := range parts {
				if stay := new(big.Rat).Sub(big.NewRat(1, 1), of); stay.Sign() > 0 {
					next = append(next, bruteState{new(big.Rat).Mul(p.fraction, stay), p.terms})
				}
				next = append(next, bruteState{new(big.Rat).Mul(p.fraction, of), s.step(p.terms, was, step.to)})
			}
			states[d] = next
		}
		was = step.to
	}
	// Each part of a day goes to the row of the segment that the day lies in, or of the nearest one of the plan that prices it.
	for d := own.From; d.Before(own.Until); d = d.AddDays(1) {
		at := bruteLocate(segments, months, monthly, s, d)
		for _, st := range states[d] {
			row := bruteNearest(segments, at, st.terms.plan)
			billed := new(big.Rat).Set(st.fraction)
			for _, rest := range s.rests {
				if !d.Before(rest.from) && d.Before(rest.until) {
					billed.Mul(billed, rest.share)
				}
			}
			if s.refund == timeline.RefundFull && part.Until == s.until && s.until.Before(nominal.Until) {
				billed = new(big.Rat)
			}
			weight := new(big.Rat).Mul(weigh(d), share)
			segments[row].days = append(segments[row].days, bruteDay{d, weight, new(big.Rat).Mul(s.price(st.terms), billed), at})
			segments[at].row = row
			segments[at].weight.Add(segments[at].weight, new(big.Rat).Mul(weight, billed))
		}
	}
	return s.rows(segments, nominal, part)
}

// measure gives the days that count, what the period's share is for each unit of them, and what a day weighs of all of them.
func (s bruteStory) measure(months []civil.Date, nominal, part civil.Range, first, last brutePlan) (own civil.Range, share *big.Rat, weigh func(civil.Date) *big.Rat) {
	one := big.NewRat(1, 1)
	kind := func(p brutePlan) string {
		if p.thirty {
			return "thirty"
		}
		return "days"
	}
	measureOf := kind(last)
	if last.startRate == timeline.MonthlyRate || last.byMonth {
		measureOf = "months"
	}
	own = nominal
	begin, end := one, one
	plain := true // both ends go by the days that are counted
	if nominal.From.Before(part.From) {
		rate := first.startRate
		own.From, begin = bruteSide(rate, first, months, part.From, true)
		plain = plain && bruteGoesBy(rate, measureOf)
	}
	if part.Until.Before(nominal.Until) {
		rate := last.endRate
		switch s.refund {
		case timeline.RefundNone:
			rate = timeline.FullPrice
		case timeline.RefundFull:
			rate = timeline.DailyRate
		}
		own.Until, end = bruteSide(rate, last, months, part.Until, false)
		plain = plain && bruteGoesBy(rate, measureOf)
	}
	total := bruteCount(measureOf, months, nominal)
	all := new(big.Rat)
	if own.From.Before(own.Until) {
		all = bruteCount(measureOf, months, own)
	}
	weigh = func(d civil.Date) *big.Rat {
		rest := bruteCount(measureOf, months, civil.Range{From: d, Until: own.Until})
		if next := d.AddDays(1); next.Before(own.Until) {
			rest.Sub(rest, bruteCount(measureOf, months, civil.Range{From: next, Until: own.Until}))
		}
		return rest
	}
	if all.Sign() == 0 {
		return part, new(big.Rat), func(civil.Date) *big.Rat { return new(big.Rat) }
	}
	if plain {
		return own, new(big.Rat).Inv(total), weigh
	}
	share = new(big.Rat).Add(begin, end)
	share.Sub(share, one)
	if share.Sign() < 0 {
		share = new(big.Rat)
	}
	if share.Cmp(one) > 0 {
		share = one
	}
	return own, new(big.Rat).Quo(share, all), weigh
}

func bruteGoesBy(rate timeline.Rate, measure string) bool {
	switch rate {
	case timeline.FullPrice:
		return true
	case timeline.DailyRate:
		return measure != "months"
	case timeline.MonthlyRate:
		return measure == "months"
	}
	return false
}

// bruteCount counts days of a period in days, thirtieths of a month, or months.
func bruteCount(measure string, months []civil.Date, days civil.Range) *big.Rat {
	sum := new(big.Rat)
	for i := range len(months) - 1 {
		length := int64(months[i].Days(months[i+1]))
		var n int64
		for d := months[i]; d.Before(months[i+1]); d = d.AddDays(1) {
			if !d.Before(days.From) && d.Before(days.Until) {
				n++
			}
		}
		switch {
		case measure == "days":
			sum.Add(sum, big.NewRat(n, 1))
		case measure == "months":
			sum.Add(sum, big.NewRat(n, length))
		case n == length:
			sum.Add(sum, big.NewRat(30, 1))
		default:
			sum.Add(sum, big.NewRat(n, 1))
		}
	}
	if most := big.NewRat(int64(len(months)-1)*30, 1); measure == "thirty" && sum.Cmp(most) > 0 {
		return most
	}
	return sum
}

// bruteSide says where the days begin or end that count, and what that end of the period comes to.
func bruteSide(rate timeline.Rate, p brutePlan, months []civil.Date, d civil.Date, begin bool) (civil.Date, *big.Rat) {
	edge := months[0]
	if !begin {
		edge = months[len(months)-1]
	}
	if fixed, ok := rate.Fixed(); ok {
		return edge, rat(fixed.String())
	}
	measure := "days"
	if p.thirty {
		measure = "thirty"
	}
	switch rate {
	case timeline.FullPrice:
		return edge, big.NewRat(1, 1)
	case timeline.MonthlyRate:
		measure = "months"
		if begin {
			d = bruteBegun(months, p.begun, d)
		} else {
			d = bruteEnded(months, p.begun, d)
		}
	}
	days := civil.Range{From: d, Until: months[len(months)-1]}
	if !begin {
		days = civil.Range{From: months[0], Until: d}
	}
	count := bruteCount(measure, months, days)
	return d, count.Quo(count, bruteCount(measure, months, civil.Range{From: months[0], Until: months[len(months)-1]}))
}

func bruteBegun(months []civil.Date, rule timeline.BegunMonth, d civil.Date) civil.Date {
	for i := range len(months) - 1 {
		if d == months[i] {
			return d
		}
		if d.After(months[i]) && d.Before(months[i+1]) {
			switch rule {
			case timeline.NotCounted:
				return months[i+1]
			case timeline.CountedDay:
				return d
			default:
				return months[i]
			}
		}
	}
	return d
}

func bruteEnded(months []civil.Date, rule timeline.BegunMonth, d civil.Date) civil.Date {
	for i := range len(months) - 1 {
		if d.After(months[i]) && d.Before(months[i+1]) {
			switch rule {
			case timeline.NotCounted:
				return months[i]
			case timeline.CountedDay:
				return d
			default:
				return months[i+1]
			}
		}
	}
	return d
}

func (s bruteStory) price(t bruteTerms) *big.Rat {
	if s.plans[t.plan].tiered {
		if t.quantity <= 3 {
			return big.NewRat(t.price*t.quantity, 1)
		}
		return new(big.Rat).Add(big.NewRat(t.price*3, 1), big.NewRat(t.price*(t.quantity-3), 2))
	}
	return big.NewRat(t.price*t.quantity, 1)
}

// tariff tells prices apart that may come to the same.
func (s bruteStory) tariff(t bruteTerms) string {
	return fmt.Sprint(t.price, s.plans[t.plan].tiered)
}

func (s bruteStory) direction(was, is bruteTerms) int {
	if was.plan == is.plan && s.tariff(was) == s.tariff(is) {
		return cmp.Compare(is.quantity, was.quantity)
	}
	return s.price(is).Cmp(s.price(was))
}

// step moves what is billed by a change from was to is.
func (s bruteStory) step(billed, was, is bruteTerms) bruteTerms {
	moved := billed.quantity + is.quantity - was.quantity
	if is.quantity >= was.quantity {
		billed.quantity = max(billed.quantity, min(is.quantity, moved))
	} else {
		billed.quantity = min(billed.quantity, max(is.quantity, moved))
	}
	if was.plan == is.plan && s.tariff(was) == s.tariff(is) {
		return billed
	}
	next := bruteTerms{is.plan, is.price, billed.quantity}
	direction, moves := s.price(is).Cmp(s.price(was)), s.price(next).Cmp(s.price(billed))
	if direction > 0 && moves < 0 || direction < 0 && moves > 0 {
		return billed
	}
	return next
}

// segments cuts the days of the life in a period where its terms or its discounts change.
func (s bruteStory) segments(months []civil.Date, part civil.Range) []bruteRow {
	var out []bruteRow
	for d := part.From; d.Before(part.Until); d = d.AddDays(1) {
		terms, step := s.termsOn(d)
		var on []int
		for i, x := range s.discounts {
			if !d.Before(x.from) && d.Before(x.until) && (x.percent || x.plan == terms.plan) {
				on = append(on, i)
			}
		}
		rate := ""
		if plan := s.plans[terms.plan]; plan.byMonth {
			for i := range len(months) - 1 {
				if !d.Before(months[i]) && d.Before(months[i+1]) {
					rate = bruteRate(plan.taxed, months[i+1].AddDays(-1))
				}
			}
		}
		n := len(out)
		if n > 0 && out[n-1].rate == rate && s.alike(out[n-1].terms, terms) && slices.Equal(out[n-1].discounts, on) {
			continue
		}
		out = append(out, bruteRow{from: d, terms: terms, discounts: on, byStep: step >= 0 && s.steps[step].on == d, row: n, weight: new(big.Rat), rate: rate})
	}
	return out
}

// alike tells whether two terms are one row on an invoice.
func (s bruteStory) alike(a, b bruteTerms) bool {
	return a.plan == b.plan && s.tariff(a) == s.tariff(b) && a.quantity == b.quantity
}

// bruteLocate is the segment that a day is measured with: the last that has begun, a change's counting as begun where its begun month
// counts, and what lies between two changes only within its change's days.
func bruteLocate(segments []bruteRow, months []civil.Date, monthly bool, s bruteStory, d civil.Date) int {
	at := 0
	for i, seg := range segments {
		from := seg.from
		if seg.byStep && monthly && s.plans[seg.terms.plan].startRate == timeline.MonthlyRate {
			from = bruteBegun(months, s.plans[seg.terms.plan].begun, from)
		}
		if i > 0 && seg.byStep && !from.After(d) {
			at = i
		}
	}
	for i := at + 1; i < len(segments) && !segments[i].byStep; i++ {
		if !segments[i].from.After(d) {
			at = i
		}
	}
	return at
}

func bruteNearest(segments []bruteRow, at, plan int) int {
	for i := at; i >= 0; i-- {
		if segments[i].terms.plan == plan {
			return i
		}
	}
	for i := at; i < len(segments); i++ {
		if segments[i].terms.plan == plan {
			return i
		}
	}
	return at // it was replaced on its first day
}

// rows rounds: each row once, neighbouring rows of one price so that they add up to the undivided amount, each discount by itself.
func (s bruteStory) rows(segments []bruteRow, nominal, part civil.Range) []bruteLine {
	billed := part.From
	if s.arrears {
		billed = part.Until.AddDays(-1)
	}
	var out []bruteLine
	bases := make([]*big.Rat, len(segments))
	for i := range segments {
		bases[i] = new(big.Rat)
	}
	var before *big.Rat // the price of the row before, where it has one
	var beforePlan brutePlan
	carried := new(big.Rat)
	for i, seg := range segments {
		plan := s.plans[seg.terms.plan]
		price, weight := bruteOnePrice(seg.days)
		start := new(big.Rat)
		if price != nil && before != nil && before.Cmp(price) == 0 && beforePlan.rounding == plan.rounding && beforePlan.scale == plan.scale {
			start.Mul(price, carried)
			carried = new(big.Rat).Add(carried, weight)
		} else {
			carried = weight
		}
		before, beforePlan = price, plan
		upTo, given := new(big.Rat).Set(start), new(big.Rat)
		for own := range segments {
			had := false
			for _, d := range seg.days {
				if d.segment == own {
					upTo.Add(upTo, new(big.Rat).Mul(d.weight, d.price))
					had = true
				}
			}
			if had {
				sum := new(big.Rat).Sub(roundRat(upTo, plan.scale, plan.rounding), roundRat(start, plan.scale, plan.rounding))
				bases[own].Add(bases[own], new(big.Rat).Sub(sum, given))
				given = sum
			}
		}
		out = append(out, s.line(seg, nominal, part, bruteDays(segments, i, part), "recurring "+string(plan.charge), given, billed))
	}
	return append(out, s.discounted(segments, bases, nominal, part, billed)...)
}

func (s bruteStory) discounted(segments []bruteRow, bases []*big.Rat, nominal, part civil.Range, billed civil.Date) []bruteLine {
	var out []bruteLine
	taken := map[int]*big.Rat{}
	for i, seg := range segments {
		left := bases[i]
		plan := s.plans[segments[seg.row].terms.plan]
		for _, x := range seg.discounts {
			d := s.discounts[x]
			if taken[x] == nil {
				taken[x] = new(big.Rat)
			}
			if left.Sign() <= 0 {
				continue
			}
			var off *big.Rat
			switch {
			case d.percent:
				off = new(big.Rat).Mul(left, big.NewRat(d.value, 100))
			case d.whole:
				off = new(big.Rat).Sub(big.NewRat(d.value, 1), taken[x])
			default:
				off = new(big.Rat).Mul(big.NewRat(d.value, 1), seg.weight)
			}
			off = roundRat(off, plan.scale, plan.rounding)
			if off.Cmp(left) > 0 {
				off = left
			}
			taken[x].Add(taken[x], off)
			left = new(big.Rat).Sub(left, off)
			out = append(out, s.line(segments[seg.row], nominal, part, bruteDays(segments, i, part), "discount "+string(d.id)+string(s.plans[seg.terms.plan].charge), new(big.Rat).Neg(off), billed))
		}
	}
	return out
}

func (s bruteStory) line(row bruteRow, nominal, part, own civil.Range, what string, amount *big.Rat, billed civil.Date) bruteLine {
	plan := s.plans[row.terms.plan]
	rate := row.rate
	if rate == "" {
		rate = bruteRate(plan.taxed, part.Until.AddDays(-1))
	}
	taxed := plan.taxed + rate
	if plan.included {
		taxed += " within"
	}
	return bruteLine{nominal.From, own.From, what, plainRat(amount), billed, taxed, own.Until}
}

// bruteDays are a segment's own days.
func bruteDays(segments []bruteRow, i int, part civil.Range) civil.Range {
	until := part.Until
	if i+1 < len(segments) {
		until = segments[i+1].from
	}
	return civil.Range{From: segments[i].from, Until: until}
}

func bruteRate(category string, d civil.Date) string {
	if category == "standard" && !d.Before(date("2019-10-01")) {
		return "10"
	}
	return "8"
}

// bruteOnePrice is the price of a day of a row, where all of them cost the same, and what its days weigh.
func bruteOnePrice(days []bruteDay) (price, weight *big.Rat) {
	weight = new(big.Rat)
	prices := map[civil.Date]*big.Rat{}
	for _, d := range days {
		if prices[d.day] == nil {
			prices[d.day] = new(big.Rat)
			weight.Add(weight, d.weight)
		}
		prices[d.day].Add(prices[d.day], d.price)
	}
	for _, p := range prices {
		if price != nil && price.Cmp(p) != 0 {
			return nil, weight
		}
		price = p
	}
	return price, weight
}

func rat(s string) *big.Rat {
	r, ok := new(big.Rat).SetString(s)
	if !ok {
		panic("no number: " + s)
	}
	return r
}

// roundRat rounds to digits after the point.
func roundRat(r *big.Rat, scale int, mode money.Rounding) *big.Rat {
	ten := new(big.Rat).SetInt(new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(scale)), nil))
	x := new(big.Rat).Mul(new(big.Rat).Abs(r), ten)
	whole := new(big.Int).Quo(x.Num(), x.Denom())
	rest := new(big.Rat).Sub(x, new(big.Rat).SetInt(whole))
	up := false
	switch half := rest.Cmp(big.NewRat(1, 2)); mode {
	case money.Up:
		up = rest.Sign() > 0
	case money.HalfUp:
		up = half >= 0
	case money.HalfEven:
		up = half > 0 || half == 0 && whole.Bit(0) == 1
	}
	if up {
		whole.Add(whole, big.NewInt(1))
	}
	out := new(big.Rat).Quo(new(big.Rat).SetInt(whole), ten)
	if r.Sign() < 0 {
		out.Neg(out)
	}
	return out
}

// plainRat writes a number that ends as the engine does.
func plainRat(r *big.Rat) string {
	s := r.FloatString(6)
	return strings.TrimSuffix(strings.TrimRight(s, "0"), ".")
}

// drawStory draws a life, and records it in a world before it begins.
func drawStory(rnd *rand.Rand, w *world) bruteStory {
	s := bruteStory{start: date("2018-01-01").AddDays(rnd.IntN(1600)), until: civil.Forever, cycle: pick(rnd, 1, 1, 1, 2, 3, 5, 6, 12), arrears: rnd.IntN(3) == 0}
	s.anchor = s.start
	if rnd.IntN(2) == 0 {
		y, m, _ := s.start.YMD()
		s.anchor = bruteBoundary(civil.MustParse(fmt.Sprintf("%04d-12-%02d", y-1, 1+rnd.IntN(31))), int(m))
	}
	calls := s.anchor // an anchor on a clamped day counts from there
	life := 500
	if rnd.IntN(3) > 0 {
		life = 1 + rnd.IntN(450)
		s.until = s.start.AddDays(life)
		s.refund = pick(rnd, "", "", timeline.RefundNone, timeline.RefundFull)
	}
	item := s.newPlan(rnd, w)
	item.Anchor = civil.AnchorOn(calls)
	s.first = bruteTerms{0, s.plans[0].price, int64(1 + rnd.IntN(6))}
	item.Quantity = money.Int(s.first.quantity)
	w.sign(s.start.String(), item)
	was := s.first
	days := make([]int, rnd.IntN(7))
	for i := range days {
		days[i] = 1 + rnd.IntN(min(life, 200))
	}
	slices.Sort(days)
	for _, day := range days {
		on := s.start.AddDays(day)
		if !on.Before(s.until) {
			break
		}
		is, op, policy := was, timeline.Operation{}, drawPolicy(rnd)
		switch rnd.IntN(4) {
		case 0, 1:
			is.quantity = int64(rnd.IntN(8))
			op = changeQuantity(item.ID, fmt.Sprint(is.quantity), policy)
		case 2:
			if s.plans[was.plan].tiered {
				continue
			}
			is.price = int64(rnd.IntN(40) * 250)
			op = price(item.ID, fmt.Sprint(is.price), policy)
		default:
			next := s.newPlan(rnd, w)
			is = bruteTerms{len(s.plans) - 1, s.plans[len(s.plans)-1].price, was.quantity}
			op = w.changeTo(item.ID, next, policy)
			item = next
		}
		if is == was {
			continue
		}
		if policy == "" {
			policy = s.plans[is.plan].policy
		}
		w.must(w.change(on.String(), op))
		s.steps = append(s.steps, bruteStep{on, is, policy})
		was = is
	}
	s.drawBeside(rnd, w, life)
	if s.until != civil.Forever {
		w.must(w.change(s.until.String(), ends(s.refund)(w, item)))
	}
	return s
}

// drawBeside draws discounts and suspensions.
func (s *bruteStory) drawBeside(rnd *rand.Rand, w *world, life int) {
	for range rnd.IntN(3) {
		from := s.start.AddDays(rnd.IntN(min(life, 200)))
		d := bruteDiscount{id: w.id(), percent: rnd.IntN(2) == 0, whole: rnd.IntN(3) == 0, value: int64(1 + rnd.IntN(99)), from: from, until: from.AddDays(1 + rnd.IntN(90))}
		op := &timeline.AddDiscount{ID: d.id, Name: "off", Kind: timeline.Percent, Value: money.Int(d.value), Until: d.until}
		if !d.percent {
			terms, _ := s.termsOn(from)
			d.plan, d.value = terms.plan, d.value*20
			op.Kind, op.Value, op.Whole, op.ChargeCode = timeline.AmountOff, money.Int(d.value), d.whole, "base"
			for _, i := range w.fold().Items {
				if i.Charges[0].ID == s.plans[d.plan].charge {
					op.ContractItemID = i.ID
				}
			}
		}
		w.must(w.change(from.String(), timeline.Operation{Op: timeline.OpAddDiscount, AddDiscount: op}))
		s.discounts = append(s.discounts, d)
	}
	slices.SortStableFunc(s.discounts, func(a, b bruteDiscount) int { return a.from.Compare(b.from) })
	if rnd.IntN(3) == 0 {
		s.drawAllowance(rnd, w, life)
	}
	if rnd.IntN(3) == 0 {
		from := s.start.AddDays(rnd.IntN(min(life, 200)))
		r := bruteRest{from, from.AddDays(1 + rnd.IntN(60)), pick(rnd, new(big.Rat), big.NewRat(1, 4))}
		share := money.MustParse(plainRat(r.share))
		op := &timeline.Suspend{Until: r.until, Share: share, Policy: timeline.Prorate, ResumePolicy: timeline.Prorate}
		w.must(w.change(from.String(), timeline.Operation{Op: timeline.OpSuspend, Suspend: op}))
		s.rests = append(s.rests, r)
	}
}

// drawAllowance draws an amount off the contract, where the plan that it goes by then counts real days.
func (s *bruteStory) drawAllowance(rnd *rand.Rand, w *world, life int) {
	from := s.start.AddDays(1 + rnd.IntN(min(life, 200)))
	terms, _ := s.termsOn(from)
	lead := s.plans[terms.plan]
	until := from.AddDays(1 + rnd.IntN(300))
	if lead.thirty || !until.Before(s.until) { // it begins and ends by itself, by days
		return
	}
	a := bruteAllowance{
		id: w.id(), value: int64(1 + rnd.IntN(9000)), whole: rnd.IntN(4) == 0, cycle: pick(rnd, s.cycle, 1, 3), rounding: lead.rounding,
		from: from, until: until,
	}
	op := &timeline.AddDiscount{ID: a.id, Name: "off all", Kind: timeline.AmountOff, Value: money.Int(a.value), Whole: a.whole, CycleMonths: a.cycle, Until: a.until}
	w.must(w.change(from.String(), timeline.Operation{Op: timeline.OpAddDiscount, AddDiscount: op}))
	s.allowances = append(s.allowances, a)
}

// newPlan draws a plan and puts it in the story.
func (s *bruteStory) newPlan(rnd *rand.Rand, w *world) timeline.NewItem {
	rates := []timeline.Rate{timeline.DailyRate, timeline.DailyRate, timeline.FullPrice, timeline.MonthlyRate, timeline.FixedRate(money.MustParse("0.4")), timeline.FixedRate(money.Int(0))}
	p := brutePlan{
		price: int64(1 + rnd.IntN(40)*333), tiered: rnd.IntN(5) == 0, startRate: pick(rnd, rates...), endRate: pick(rnd, rates...), thirty: rnd.IntN(4) == 0,
		begun:    pick(rnd, timeline.Counted, timeline.NotCounted, timeline.CountedDay),
		rounding: pick(rnd, money.Down, money.Down, money.Up, money.HalfUp, money.HalfEven), taxed: "standard", byMonth: rnd.IntN(5) == 0, included: rnd.IntN(4) == 0, policy: drawPolicy(rnd),
	}
	if p.policy == "" {
		p.policy = timeline.Prorate
	}
	if !s.start.Before(date("2019-10-01")) { // there was no other rate before
		p.taxed = pick(rnd, "standard", "reduced")
	}
	c := w.charge("base", fmt.Sprint(p.price))
	c.StartRate, c.EndRate, c.BegunMonth, c.Rounding, c.TaxCategory, c.ChangePolicy, c.CycleMonths = p.startRate, p.endRate, p.begun, p.rounding, p.taxed, p.policy, s.cycle
	if p.thirty {
		c.DayCount = timeline.ThirtyDays
	}
	if p.byMonth {
		c.Supply = timeline.ByMonth
	}
	c.TaxIncluded = p.included
	if s.arrears {
		c.Timing = timeline.Arrears
	}
	if p.tiered {
		bound := money.Int(3)
		unit := money.Int(p.price)
		c.Model, c.ListPrice = pricing.Graduated, money.Int(0)
		c.Scheme = &pricing.Scheme{Tiers: []pricing.Tier{{UpTo: &bound, UnitPrice: unit}, {UnitPrice: unit.Mul(money.MustParse("0.5"))}}}
	}
	p.charge = c.ID
	s.plans = append(s.plans, p)
	return w.item(fmt.Sprintf("plan%d", len(s.plans)), c)
}

func drawPolicy(rnd *rand.Rand) timeline.Policy {
	half := timeline.FixedPolicy(money.MustParse("0.5"))
	return pick(rnd, "", timeline.Prorate, timeline.Prorate, timeline.FullPeriod, timeline.NextPeriod, timeline.NoRefund, timeline.FixedPolicy(money.MustParse("0.3")), half,
		timeline.UpDown(timeline.FullPeriod, timeline.NextPeriod), timeline.UpDown(half, timeline.Prorate))
}

func pick[T any](rnd *rand.Rand, of ...T) T { return of[rnd.IntN(len(of))] }
