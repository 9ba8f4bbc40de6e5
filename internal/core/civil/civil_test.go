package civil_test

import (
	"testing"
	"time"

	"keiyaku/internal/core/civil"

	"pgregory.net/rapid"
)

func TestParseTakesDaysOfTheCalendarOnly(t *testing.T) {
	for _, s := range []string{"2026-02-30", "2026-2-3", "2025-02-29", "2026-13-01", "2026-00-10", "0000-01-01", "20260401", "2026-04-01T00:00:00Z", ""} {
		if d, err := civil.Parse(s); err == nil {
			t.Errorf("Parse(%q) = %v; want it refused", s, d)
		}
	}
	if civil.MustParse("2024-02-29").String() != "2024-02-29" {
		t.Error("a leap day doesn't read back")
	}
}

func TestDatesCountLikeTheCalendar(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		day := rapid.Custom(func(t *rapid.T) time.Time {
			return time.Date(1900, 1, 1+rapid.IntRange(0, 200*365).Draw(t, "n"), 0, 0, 0, 0, time.UTC)
		})
		a, b := day.Draw(t, "a"), day.Draw(t, "b")
		da, db := civil.Of(a, time.UTC), civil.Of(b, time.UTC)
		if da.String() != a.Format(time.DateOnly) || !da.Time().Equal(a) {
			t.Fatalf("%v became %v", a, da)
		}
		if da.Days(db) != int(b.Sub(a).Hours()/24) {
			t.Fatalf("%v to %v is not %d days", da, db, da.Days(db))
		}
		if da.AddDays(da.Days(db)) != db {
			t.Fatalf("%v + days is not %v", da, db)
		}
	})
}

func TestTheAnchorStaysAsGiven(t *testing.T) {
	a := civil.AnchorOn(civil.MustParse("2026-01-31"))
	for k, want := range []string{"2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30"} {
		if got := a.Boundary(1, k).String(); got != want {
			t.Errorf("boundary %d is %s, want %s", k, got, want)
		}
	}
}

func TestEveryDayLiesInItsPeriod(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		first := civil.MustParse("2020-01-01").AddDays(rapid.IntRange(0, 2000).Draw(t, "anchor"))
		a := civil.AnchorDay(first, rapid.IntRange(1, 31).Draw(t, "day"))
		months := rapid.SampledFrom([]int{1, 2, 3, 6, 12, 7}).Draw(t, "cycle")
		d := civil.MustParse("2015-01-01").AddDays(rapid.IntRange(0, 5000).Draw(t, "d"))
		p, k := a.Period(months, d)
		if !p.Contains(d) || p.From != a.Boundary(months, k) || p.Until != a.Boundary(months, k+1) {
			t.Fatalf("%v is not in %v (anchor %v, %d months, k %d)", d, p, a, months, k)
		}
		if nb := a.NextBoundary(months, d); nb.Before(d) || (nb != p.From && nb != p.Until) {
			t.Fatalf("the next boundary of %v is %v", d, nb)
		}
	})
}

func TestADayBeginsInItsZone(t *testing.T) {
	tokyo, err := time.LoadLocation("Asia/Tokyo")
	if err != nil {
		t.Fatal(err)
	}
	d := civil.MustParse("2026-05-01")
	if got := d.Start(tokyo).UTC().Format(time.RFC3339); got != "2026-04-30T15:00:00Z" {
		t.Errorf("1 May in Tokyo begins at %s", got)
	}
	if civil.Of(d.Start(tokyo), tokyo) != d || civil.Of(d.Start(tokyo).Add(-1), tokyo) == d {
		t.Error("the first instant of a day is not on its edge")
	}
}
