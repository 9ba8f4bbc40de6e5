package invoicing

import (
	"testing"
	"time"
)

func TestPaceIsOfWhatIsDone(t *testing.T) {
	began := time.Date(2026, 4, 30, 1, 0, 0, 0, time.UTC)
	total := 1000
	for name, c := range map[string]struct {
		run   Run
		after time.Duration
		ok    bool
		left  time.Duration
	}{
		"planned":      {Run{Total: &total}, time.Second, false, 0},
		"just begun":   {Run{Total: &total, StartedAt: &began}, time.Second, false, 0},
		"under way":    {Run{Total: &total, StartedAt: &began, Done: 200}, 10 * time.Second, true, 40 * time.Second},
		"nothing left": {Run{Total: &total, StartedAt: &began, Done: 1000}, 10 * time.Second, true, 0},
		"over":         {Run{Total: &total, StartedAt: &began, FinishedAt: &began, Done: 1000}, 10 * time.Second, false, 0},
	} {
		taken, left, ok := RunNow{c.run, began.Add(c.after)}.Pace()
		if ok != c.ok || left != c.left || ok && taken != c.after {
			t.Errorf("%s: %s, %s, %t", name, taken, left, ok)
		}
	}
}
