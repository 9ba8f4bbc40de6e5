package billing_test

// A second implementation of metered charges, day by day: what was measured of each day, summed or looked at, priced by counting units one by
// one.

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/pricing"
	"keiyaku/internal/core/timeline"
)

// bruteMeter is what a metered plan costs: units up to a bound at one price, those above it at another, some included, a fee, a least and a most.
type bruteMeter struct {
	from                                        civil.Date
	below, above, bound, included, fee, minimum int64
}

// price counts units one by one; share is the part of the period that bounds and fees are for.
func (m bruteMeter) price(units int64, share *big.Rat) *big.Rat {
	sum := new(big.Rat).Mul(big.NewRat(m.fee, 1), share)
	included := new(big.Rat).Mul(big.NewRat(m.included, 1), share)
	bound := new(big.Rat).Add(included, new(big.Rat).Mul(big.NewRat(m.bound, 1), share))
	for u := range units { // the unit from u to u + 1, in up to three pieces
		at, end := big.NewRat(u, 1), big.NewRat(u+1, 1)
		piece := func(lo, hi *big.Rat, price int64) {
			if lo.Cmp(at) < 0 {
				lo = at
			}
			if hi.Cmp(end) > 0 {
				hi = end
			}
			if width := new(big.Rat).Sub(hi, lo); width.Sign() > 0 {
				sum.Add(sum, width.Mul(width, big.NewRat(price, 1)))
			}
		}
		piece(included, bound, m.below)
		piece(bound, end, m.above)
	}
	if least := new(big.Rat).Mul(big.NewRat(m.minimum, 1), share); sum.Cmp(least) < 0 {
		return least
	}
	return sum
}

func (m bruteMeter) scheme() *pricing.Scheme {
	bound, minimum := money.Int(m.bound), money.Int(m.minimum)
	return &pricing.Scheme{Included: money.Int(m.included), Minimum: &minimum, Tiers: []pricing.Tier{{UpTo: &bound, UnitPrice: money.Int(m.below), FlatFee: money.Int(m.fee)}, {UnitPrice: money.Int(m.above)}}}
}

func TestBruteForceAgreesOnUsage(t *testing.T) {
	for seed := range *bruteLives {
		rnd := rand.New(rand.NewPCG(uint64(seed), 9))
		w := newWorld(t, "2020-01-01")
		start := date("2020-01-01").AddDays(rnd.IntN(400))
		end := start.AddDays(1 + rnd.IntN(300))
		anchor := pick(rnd, start, bruteBoundary(date("2019-01-31"), rnd.IntN(12)))
		cycle, by := pick(rnd, 1, 1, 2, 3), pick(rnd, timeline.Sum, timeline.Last, timeline.Max, timeline.Unique)
		split := rnd.IntN(2) == 0 && (by == timeline.Sum || by == timeline.Last)
		draw := func(from civil.Date) (bruteMeter, timeline.ChargeSpec) {
			m := bruteMeter{from, int64(rnd.IntN(50)), int64(rnd.IntN(50)), int64(1 + rnd.IntN(40)), int64(rnd.IntN(20)), int64(rnd.IntN(3) * 100), int64(rnd.IntN(3) * 500)}
			c := w.metered("0", by)
			c.Model, c.Scheme, c.CycleMonths = pricing.Graduated, m.scheme(), cycle
			if split {
				c.UsageRating = timeline.RatedSplit
			}
			return m, c
		}
		first, spec := draw(start)
		meters := []bruteMeter{first}
		item := w.item("plan", spec)
		item.Anchor = civil.AnchorOn(anchor)
		w.sign(start.String(), item)
		for range rnd.IntN(4) {
			on := meters[len(meters)-1].from.AddDays(1 + rnd.IntN(60))
			if !on.Before(end) {
				break
			}
			m, c := draw(on)
			next := w.item(fmt.Sprintf("plan%d", len(meters)), c)
			w.must(w.change(on.String(), w.changeTo(item.ID, next, timeline.Prorate)))
			item, meters = next, append(meters, m)
		}
		w.must(w.change(end.String(), terminate()))
		measured := map[civil.Date]int64{}
		subjects := map[civil.Date][]string{}
		for d := start.AddDays(-3); d.Before(end.AddDays(3)); d = d.AddDays(1) {
			if rnd.IntN(4) > 0 {
				continue
			}
			if by == timeline.Unique {
				for _, s := range []string{"a", "b", "c"}[:1+rnd.IntN(3)] {
					subjects[d] = append(subjects[d], s)
					w.measured(d.String(), "1", s)
				}
				continue
			}
			measured[d] = int64(rnd.IntN(60))
			w.measured(d.String(), fmt.Sprint(measured[d]), "")
		}
		w.closed(end.AddDays(5).String())
		count := func(days civil.Range) (n int64) {
			seen := map[string]bool{}
			for d := days.From; d.Before(days.Until); d = d.AddDays(1) {
				q, ok := measured[d]
				switch by {
				case timeline.Sum:
					n += q
				case timeline.Max:
					n = max(n, q)
				case timeline.Last:
					if ok {
						n = q
					}
				default:
					for _, s := range subjects[d] {
						seen[s] = true
					}
					n = int64(len(seen))
				}
			}
			return n
		}
		on := func(d civil.Date) (m bruteMeter) {
			for _, each := range meters {
				if !each.from.After(d) {
					m = each
				}
			}
			return m
		}
		var want []string
		add := func(days civil.Range, sum *big.Rat) {
			if sum = roundRat(sum, 0, money.Down); sum.Sign() != 0 {
				want = append(want, fmt.Sprintf("%s %s..%s", plainRat(sum), days.From, days.LastDay()))
			}
		}
		k := -30
		for !bruteBoundary(anchor, cycle*(k+1)).After(start) {
			k++
		}
		for ; bruteBoundary(anchor, cycle*k).Before(end); k++ {
			part := civil.Range{From: civil.Max(start, bruteBoundary(anchor, cycle*k)), Until: civil.Min(end, bruteBoundary(anchor, cycle*(k+1)))}
			if !split {
				add(part, on(part.LastDay()).price(count(part), big.NewRat(1, 1)))
				continue
			}
			for from := part.From; from.Before(part.Until); {
				until := from.AddDays(1)
				for until.Before(part.Until) && on(until) == on(from) {
					until = until.AddDays(1)
				}
				days, looked := civil.Range{From: from, Until: until}, civil.Range{From: from, Until: until}
				if by == timeline.Last {
					looked.From = part.From
				}
				share := big.NewRat(int64(days.Days()), int64(part.Days()))
				if by == timeline.Last { // a level is there for its days
					add(days, share.Mul(share, on(from).price(count(looked), big.NewRat(1, 1))))
				} else {
					add(days, on(from).price(count(looked), share))
				}
				from = until
			}
		}
		var got []string
		for _, d := range w.plan(end.AddDays(60).String()).Documents {
			for _, l := range d.Lines {
				if !l.Hidden() {
					got = append(got, fmt.Sprintf("%s %s..%s", l.Amount, l.Covers.From, l.Covers.LastDay()))
				}
			}
		}
		slices.Sort(got)
		slices.Sort(want)
		if !slices.Equal(got, want) {
			t.Fatalf("seed %d, %s, split %t, every %d months from %s to %s, meters %+v:\n got %q\nwant %q", seed, by, split, cycle, start, end, meters, got, want)
		}
	}
}
