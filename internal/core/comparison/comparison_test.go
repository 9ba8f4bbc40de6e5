package comparison_test

import (
	"fmt"
	"testing"

	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/comparison"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/pricing"
)

func date(s string) civil.Date { return civil.MustParse(s) }

func days(from, until string) civil.Range { return civil.Range{From: date(from), Until: date(until)} }

var (
	april = days("2026-04-01", "2026-05-01")
	may   = days("2026-05-01", "2026-06-01")
)

// rated is days at a price: 1,000 a seat unless said.
type rated struct {
	civil.Range
	seats, price int64
	share        string
}

// bill is a regular line over a period, with the amount that its rating gives.
func bill(charge comparison.ID, version int, period civil.Range, parts ...rated) comparison.Line {
	r := billing.Rating{Period: period, Part: civil.Range{From: parts[0].From, Until: parts[len(parts)-1].Until}, OfDays: int64(period.Days()), Rounding: money.Down}
	for _, p := range parts {
		d := billing.RatedDays{Range: p.Range, Days: int64(p.Days()), ChargeCode: "base", Version: version, Model: pricing.PerUnit, UnitPrice: money.Int(p.price), ListPrice: money.Int(p.price), Quantity: money.Int(p.seats)}
		if p.share != "" {
			share := money.MustParse(p.share)
			d.Share = &share
		}
		r.Parts = append(r.Parts, d)
	}
	return comparison.Line{ChargeID: charge, Kind: billing.KindRecurring, Reason: billing.Regular, Period: period, Amount: r.Amount(), Explain: billing.Explanation{Reason: billing.Regular, Rating: &r}}
}

func whole(month civil.Range, seats, price int64) comparison.Line {
	return bill("base", 1, month, rated{month, seats, price, ""})
}

// other is a line of a kind and reason with nothing to rate.
func other(kind billing.RowKind, reason billing.Reason, discount comparison.ID, amount int64) comparison.Line {
	return comparison.Line{ChargeID: "base", DiscountID: discount, Kind: kind, Reason: reason, Period: april, Amount: money.Int(amount)}
}

func TestEveryDifferenceHasItsReasons(t *testing.T) {
	t.Parallel()
	long := civil.Range{From: date("2025-01-01"), Until: civil.Forever}
	type lines = []comparison.Line
	for _, c := range []struct {
		story     string
		then, now lines
		facts     comparison.Facts
		want      string
	}{
		{"nothing changed", lines{whole(april, 10, 1000)}, lines{whole(may, 10, 1000)}, comparison.Facts{Life: long}, "[]"},
		{"five more seats since the first", lines{whole(april, 10, 1000)}, lines{whole(may, 15, 1000)}, comparison.Facts{Life: long}, "[{quantity 5000}]"},
		{"another price", lines{whole(april, 10, 1000)}, lines{whole(may, 10, 900)}, comparison.Facts{Life: long}, "[{price -1000}]"},
		{"seats and price: the units at the old price, then the price", lines{whole(april, 10, 1000)}, lines{whole(may, 12, 1100)}, comparison.Facts{Life: long}, "[{price 1200} {quantity 2000}]"},
		{
			"five more seats from the 16th",
			lines{whole(april, 10, 1000)},
			lines{bill("base", 1, may, rated{days("2026-05-01", "2026-05-16"), 10, 1000, ""}, rated{days("2026-05-16", "2026-06-01"), 15, 1000, ""})},
			comparison.Facts{Life: long},
			"[{quantity 5000} {proration -2420}]",
		},
		{
			"begun in the middle of April, whole in May",
			lines{bill("base", 1, april, rated{days("2026-04-16", "2026-05-01"), 10, 1000, ""})},
			lines{whole(may, 10, 1000)},
			comparison.Facts{Life: civil.Range{From: date("2026-04-16"), Until: civil.Forever}},
			"[{proration 5000}]",
		},
		{
			"another plan from the first",
			lines{whole(april, 1, 3000)},
			lines{bill("pro", 1, may, rated{may, 1, 10000, ""})},
			comparison.Facts{Life: long},
			"[{plan 7000}]",
		},
		{
			"another plan from the 16th, the old one until then",
			lines{whole(april, 1, 3100)},
			lines{bill("base", 1, may, rated{days("2026-05-01", "2026-05-16"), 1, 3100, ""}), bill("pro", 1, may, rated{days("2026-05-16", "2026-06-01"), 1, 9300, ""})},
			comparison.Facts{Life: long},
			"[{plan 6200} {proration -3000}]",
		},
		{
			"suspended for half of May",
			lines{whole(april, 1, 3100)},
			lines{bill("base", 1, may, rated{days("2026-05-01", "2026-05-16"), 1, 3100, ""}, rated{days("2026-05-16", "2026-06-01"), 1, 3100, "0"})},
			comparison.Facts{Life: long},
			"[{trial_or_suspension -1600}]",
		},
		{"began", nil, lines{whole(may, 1, 3000)}, comparison.Facts{Life: civil.Range{From: date("2026-05-01"), Until: civil.Forever}}, "[{started 3000}]"},
		{"ended", lines{whole(april, 1, 3000)}, nil, comparison.Facts{Life: civil.Range{From: date("2025-01-01"), Until: date("2026-05-01")}}, "[{ended -3000}]"},
		{"void, so no longer on the contract", lines{whole(april, 1, 3000)}, nil, comparison.Facts{}, "[{ended -3000}]"},
		{"a year, billed in April", lines{whole(days("2026-04-01", "2027-04-01"), 1, 120000)}, nil, comparison.Facts{Life: long}, "[{cycle -120000}]"},
		{"a year, renewed in May", nil, lines{whole(days("2026-05-01", "2027-05-01"), 1, 120000)}, comparison.Facts{Life: long}, "[{cycle 120000}]"},
		{"from months to quarters", lines{whole(april, 1, 3000)}, lines{whole(days("2026-05-01", "2026-08-01"), 1, 9000)}, comparison.Facts{Life: long}, "[{cycle 6000}]"},
		{"to another customer", lines{whole(april, 1, 3000)}, nil, comparison.Facts{Life: long, ElsewhereNow: true}, "[{transfer -3000}]"},
		{"from another customer", nil, lines{whole(may, 1, 3000)}, comparison.Facts{Life: long, ElsewhereThen: true}, "[{transfer 3000}]"},
		{"on, and not billed in May", lines{whole(april, 1, 3000)}, nil, comparison.Facts{Life: long}, "[{unbilled -3000}]"},
		{"on, and not billed in April", nil, lines{whole(may, 1, 3000)}, comparison.Facts{Life: long}, "[{unbilled 3000}]"},
		{
			"a discount begins, one ends, one changes",
			lines{whole(april, 1, 3000), other(billing.KindDiscount, billing.Regular, "a", -300), other(billing.KindDiscount, billing.Regular, "b", -100)},
			lines{whole(may, 1, 3000), other(billing.KindDiscount, billing.Regular, "b", -150), other(billing.KindDiscount, billing.Regular, "c", -200)},
			comparison.Facts{Life: long},
			"[{discount_begun -200} {discount_ended 300} {discount_changed -50}]",
		},
		{
			"adjusted, charged once, found late",
			lines{whole(april, 1, 3000), other(billing.KindRecurring, billing.Adjustment, "", -500)},
			lines{whole(may, 1, 3000), other(billing.KindOneTime, billing.Regular, "", 700), other(billing.KindRecurring, billing.Late, "", 900)},
			comparison.Facts{Life: long},
			"[{one_time 700} {adjustment 500} {late 900}]",
		},
	} {
		got := comparison.Explain(comparison.Side{Month: april, Lines: c.then}, comparison.Side{Month: may, Lines: c.now}, c.facts)
		if is := fmt.Sprint(got); is != c.want {
			t.Errorf("%s: %s, want %s", c.story, is, c.want)
		}
	}
}
