package billing_test

import (
	"regexp"
	"strings"
	"testing"

	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/pricing"
	"keiyaku/internal/core/timeline"

	"pgregory.net/rapid"
)

func TestALineIsExplainedInOneSentence(t *testing.T) {
	t.Parallel()
	april := civil.Range{From: date("2026-04-01"), Until: date("2026-05-01")}
	early, late := civil.Range{From: date("2026-04-01"), Until: date("2026-04-16")}, civil.Range{From: date("2026-04-16"), Until: date("2026-05-01")}
	amount := func(s string) *money.Amount { a := money.MustParse(s); return &a }
	at := func(r civil.Range, model pricing.Model, price, quantity int64, scheme *pricing.Scheme) billing.RatedDays {
		return billing.RatedDays{Range: r, Days: int64(r.Days()), ChargeCode: "base", Version: 1, Model: model, UnitPrice: money.Int(price), Quantity: money.Int(quantity), Scheme: scheme}
	}
	rated := func(part civil.Range, parts ...billing.RatedDays) *billing.Rating {
		return &billing.Rating{Period: april, Part: part, OfDays: 30, Parts: parts, Rounding: money.Down}
	}
	off := func(d billing.DiscountStep) *billing.Rating {
		return &billing.Rating{Period: april, Part: april, OfDays: 30, Rounding: money.HalfUp, Discount: &d}
	}
	reduced := at(late, pricing.Flat, 3000, 1, nil)
	reduced.Share = amount("0.5")
	ten := money.Int(10)
	tiers := &pricing.Scheme{Tiers: []pricing.Tier{{UpTo: &ten, UnitPrice: money.Int(100), FlatFee: money.Int(500)}, {UnitPrice: money.Int(80)}}}
	least := money.Int(2000)
	carried := rated(late, at(late, pricing.Flat, 1001, 1, nil))
	carried.CarriedDays = 15
	once := rated(civil.Range{From: april.From, Until: april.From.AddDays(1)}, at(civil.Range{From: april.From, Until: april.From.AddDays(1)}, pricing.Flat, 777, 1, nil))
	once.OfDays = 1
	netted := []billing.NettedRow{{DocumentID: "d", Seq: 1, Amount: money.Int(3000)}}
	for _, c := range []struct {
		shape, ja, en string
		e             billing.Explanation
	}{
		{"the whole period", "2026-04-01～2026-04-30は期間の全部を200 × 20、端数は切り捨てで、4000です。", "2026-04-01 – 2026-04-30, the whole period at 200 × 20, rounded down, 4000.", billing.Explanation{Rating: rated(april, at(april, pricing.PerUnit, 200, 20, nil))}},
		{"days of it", "2026-04-16～2026-04-30は30日のうち15日分を10000、端数は切り捨てで、5000です。", "2026-04-16 – 2026-04-30, 15 of 30 days at 10000, rounded down, 5000.", billing.Explanation{Rating: rated(late, at(late, pricing.Flat, 10000, 1, nil))}},
		{
			"several prices", "2026-04-01～2026-04-15は30日のうち15日分を3000、2026-04-16～2026-04-30は30日のうち15日分を10000、端数は切り捨てで、6500です。",
			"2026-04-01 – 2026-04-15, 15 of 30 days at 3000; 2026-04-16 – 2026-04-30, 15 of 30 days at 10000, rounded down, 6500.",
			billing.Explanation{Rating: rated(april, at(early, pricing.Flat, 3000, 1, nil), at(late, pricing.Flat, 10000, 1, nil))},
		},
		{"a share", "2026-04-16～2026-04-30は30日のうち15日分を3000（その50％を請求）、端数は切り捨てで、750です。", "2026-04-16 – 2026-04-30, 15 of 30 days at 3000 (of which 50% is billed), rounded down, 750.", billing.Explanation{Rating: rated(late, reduced)}},
		{"rounded together", "2026-04-16～2026-04-30は30日のうち15日分を1001、前の15日分と合わせて端数を処理し、端数は切り捨てで、501です。", "2026-04-16 – 2026-04-30, 15 of 30 days at 1001, rounded together with the 15 days before, rounded down, 501.", billing.Explanation{Rating: carried}},
		{"once", "2026-04-01に1回限りで777、端数は切り捨てで、777です。", "Charged once on 2026-04-01 at 777, rounded down, 777.", billing.Explanation{Rating: once}},
		{
			"tiers", "2026-04-01～2026-04-30は期間の全部を1660（数量 12：第1段階 100 × 10 + 第1段階 定額 500 + 第2段階 80 × 2）、端数は切り捨てで、1660です。",
			"2026-04-01 – 2026-04-30, the whole period at 1660 for a quantity of 12 (tier 1: 100 × 10 + tier 1: a flat fee of 500 + tier 2: 80 × 2), rounded down, 1660.",
			billing.Explanation{Rating: rated(april, at(april, pricing.Graduated, 0, 12, tiers))},
		},
		{
			"packages, up to the minimum", "2026-04-01～2026-04-30は期間の全部を2000（数量 9：500 × 3 + 最低料金までの 500）、端数は切り捨てで、2000です。",
			"2026-04-01 – 2026-04-30, the whole period at 2000 for a quantity of 9 (500 × 3 + 500 up to the minimum), rounded down, 2000.",
			billing.Explanation{Rating: rated(april, at(april, pricing.Package, 500, 9, &pricing.Scheme{PackageSize: money.Int(4), Minimum: &least}))},
		},
		{
			"a percentage of an amount", "2026-04-01～2026-04-30は期間の全部を300（数量 10000：10000 の 3％）、端数は切り捨てで、300です。",
			"2026-04-01 – 2026-04-30, the whole period at 300 for a quantity of 10000 (3% of 10000), rounded down, 300.",
			billing.Explanation{Rating: rated(april, at(april, pricing.Percentage, 3, 10000, nil))},
		},
		{"a percentage off", "2026-04-01～2026-04-30の 4000 から 10％を割引、端数は四捨五入で、-400です。", "2026-04-01 – 2026-04-30, 10% off 4000, rounded half up, -400.", billing.Explanation{Rating: off(billing.DiscountStep{Kind: timeline.Percent, Value: money.Int(10), Base: money.Int(4000)})}},
		{"an amount off for days", "2026-04-01～2026-04-30の 4000 から、300 の30日のうち15日分を割引、端数は四捨五入で、-150です。", "2026-04-01 – 2026-04-30, 15 of 30 days of 300 off 4000, rounded half up, -150.", billing.Explanation{Rating: off(billing.DiscountStep{Kind: timeline.AmountOff, Value: money.Int(300), Days: 15, Base: money.Int(4000)})}},
		{
			"an amount off, shared", "2026-04-01～2026-04-30の 4000 から、300 の30日のうち15日分を割引（一部だけ請求する日の 7.5 日分も含む）、端数は四捨五入で、-225です。",
			"2026-04-01 – 2026-04-30, 15 of 30 days of 300 off 4000 (with 7.5 days' worth of days of which a share is billed), rounded half up, -225.",
			billing.Explanation{Rating: off(billing.DiscountStep{Kind: timeline.AmountOff, Value: money.Int(300), Days: 15, SharedDays: amount("7.5"), Base: money.Int(4000)})},
		},
		{"a concession, or an amount whole", "2026-04-01～2026-04-30の 4000 から 500 を割引、端数は四捨五入で、-500です。", "2026-04-01 – 2026-04-30, 500 off 4000, rounded half up, -500.", billing.Explanation{Rating: off(billing.DiscountStep{Kind: timeline.AmountOff, Value: money.Int(500), Whole: true, Base: money.Int(4000)})}},
		{"more than there is", "2026-04-01～2026-04-30の 4000 から 5000 を割引（対象の金額まで）、端数は四捨五入で、-4000です。", "2026-04-01 – 2026-04-30, 5000 off 4000 (no more than what it is taken off), rounded half up, -4000.", billing.Explanation{Rating: off(billing.DiscountStep{Kind: timeline.AmountOff, Value: money.Int(5000), Whole: true, Base: money.Int(4000)})}},
		{"nothing to take it off", "2026-04-01～2026-04-30は割り引く金額がなく、端数は四捨五入で、0です。", "2026-04-01 – 2026-04-30, nothing to take it off, rounded half up, 0.", billing.Explanation{Rating: off(billing.DiscountStep{Kind: timeline.Percent, Value: money.Int(10)})}},
		{"billed with what it replaces", "2026-04-16～2026-04-30は次の期間まで、入れ替わる前の料金で請求、0です。", "2026-04-16 – 2026-04-30, billed until the next period with what it replaces, 0.", billing.Explanation{Rating: rated(late)}},
		{
			"an adjustment", "2026-04-01～2026-04-15は30日のうち15日分を3000、端数は切り捨てで、1500、請求済みの 3000 との差額で（契約の第3版による）、-1500です。",
			"2026-04-01 – 2026-04-15, 15 of 30 days at 3000, rounded down, owed 1500, less 3000 billed before (by version 3 of the contract), -1500.",
			billing.Explanation{Reason: billing.Adjustment, Rating: rated(early, at(early, pricing.Flat, 3000, 1, nil)), Netted: netted, CauseVersion: 3},
		},
		{
			"found late", "請求日を過ぎてから判明した期間で、2026-04-01～2026-04-30は期間の全部を3000、端数は切り捨てで、3000です。", "Found after its billing date: 2026-04-01 – 2026-04-30, the whole period at 3000, rounded down, 3000.",
			billing.Explanation{Reason: billing.Late, Rating: rated(april, at(april, pricing.Flat, 3000, 1, nil))},
		},
		{
			"given back in full", "請求の対象でなくなったため、請求済みの 3000 の全額を戻し（契約の第4版による）、-3000です。", "No longer owed: 3000 that had been billed is given back in full (by version 4 of the contract), -3000.",
			billing.Explanation{Reason: billing.Adjustment, Netted: netted, CauseVersion: 4},
		},
	} {
		if got := c.e.Japanese(); got != c.ja {
			t.Errorf("%s: %s\nwant %s", c.shape, got, c.ja)
		}
		if got := c.e.English(); got != c.en {
			t.Errorf("%s: %s\nwant %s", c.shape, got, c.en)
		}
	}
}

// The sentences of random lives' lines end with the line's amount, and no verb of a format is left over.
func TestASentenceEndsWithItsLinesAmount(t *testing.T) {
	leftOver := regexp.MustCompile(`%!|%[sd\[]`)
	rapid.Check(t, func(rt *rapid.T) {
		w := newWorld(t, "2026-01-15")
		for _, step := range drawScript(rt) {
			step(w)
			for _, d := range w.bill(w.today.AddDays(30).String()) {
				for _, l := range d.Lines {
					ja, en := l.Explain.Japanese(), l.Explain.English()
					if !strings.HasSuffix(ja, "、"+l.Amount.String()+"です。") || !strings.HasSuffix(en, ", "+l.Amount.String()+".") || leftOver.MatchString(ja+en) {
						rt.Fatalf("a line of %s is explained as %q, %q", l.Amount, ja, en)
					}
				}
			}
		}
	})
}
