package retention_test

import (
	"testing"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/retention"
)

func TestADocumentIsKeptForItsYearsFromTheEndOfTheLongestBusinessYear(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		day     string
		years   int
		through string
	}{
		// A year from 1 April 2026 ends on 31 March 2027; its years count from 1 June, or from 1 October where the time for the return is extended by four months.
		{"2026-04-01", 7, "2034-10-01"},
		{"2026-04-01", 10, "2037-10-01"},
		{"2027-03-31", 10, "2038-09-30"},
		{"2024-02-29", 7, "2032-08-29"},
		{"2025-08-29", 7, "2034-02-28"},
		{"2025-08-31", 7, "2034-02-28"},
		{"2022-08-31", 8, "2032-02-29"},
		// Never fewer than the law wants, whatever is asked.
		{"2026-04-01", 0, "2034-10-01"},
		{"2026-04-01", -3, "2034-10-01"},
		{"2026-04-01", 100, "2127-10-01"},
	} {
		day, through := civil.MustParse(c.day), civil.MustParse(c.through)
		if got := retention.KeptThrough(day, c.years); got != through {
			t.Errorf("%s for %d years is kept through %s, want %s", c.day, c.years, got, through)
		}
		if retention.Past(day, c.years, through) {
			t.Errorf("%s for %d years is past on %s, its last day", c.day, c.years, c.through)
		}
		if !retention.Past(day, c.years, through.AddDays(1)) {
			t.Errorf("%s for %d years isn't past on the day after %s", c.day, c.years, c.through)
		}
	}
}

func TestTheLastDayThatIsPastIsTheLast(t *testing.T) {
	t.Parallel()
	for years := range 12 {
		for asOf := civil.MustParse("2030-01-01"); asOf.Before(civil.MustParse("2033-03-01")); asOf = asOf.AddDays(1) {
			last := retention.LastPast(years, asOf)
			if !retention.Past(last, years, asOf) {
				t.Fatalf("on %s %s isn't past after %d years", asOf, last, years)
			}
			for later := range 40 {
				if next := last.AddDays(1 + later); retention.Past(next, years, asOf) {
					t.Fatalf("on %s %s is past after %d years, and %s is said to be the last", asOf, next, years, last)
				}
			}
		}
	}
}
