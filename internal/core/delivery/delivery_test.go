package delivery

import (
	"testing"
	"time"

	"pgregory.net/rapid"
)

func TestNext(t *testing.T) {
	made := time.Date(2026, 4, 1, 9, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		name     string
		after    time.Duration
		attempts int
		wait     time.Duration
		again    bool
	}{
		{"the first is tried again at once, nearly", time.Second, 1, 5 * time.Second, true},
		{"the third", time.Minute, 3, 2 * time.Minute, true},
		{"the tenth", 20 * time.Hour, 10, 6 * time.Hour, true},
		{"the last is at the very end", 70 * time.Hour, 15, 2 * time.Hour, true},
		{"and then it is given up", 72 * time.Hour, 16, 0, false},
		{"nor later", 100 * time.Hour, 1, 0, false},
	} {
		at, again := Next(made, made.Add(c.after), c.attempts)
		if again != c.again || again && at.Sub(made.Add(c.after)) != c.wait {
			t.Errorf("%s: %v after the attempt, %t; want %v, %t", c.name, at.Sub(made.Add(c.after)), again, c.wait, c.again)
		}
	}
}

// A message that always fails is tried again ever later, for three days and no longer, however long each attempt takes.
func TestAMessageIsTriedForThreeDays(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		made := time.Date(2026, 4, 1, 9, 0, 0, 0, time.UTC)
		now, attempts := made, 0
		for {
			now = now.Add(time.Duration(rapid.IntRange(0, 15_000).Draw(t, "took")) * time.Millisecond)
			attempts++
			at, again := Next(made, now, attempts)
			if !again {
				break
			}
			if !at.After(now) && now.Before(made.Add(Lasting)) || at.After(made.Add(Lasting)) {
				t.Fatalf("attempt %d at %v is followed by one at %v", attempts, now.Sub(made), at.Sub(made))
			}
			now = at
		}
		if spent := now.Sub(made); spent < Lasting || spent > Lasting+time.Minute || attempts < 15 || attempts > 25 {
			t.Fatalf("%d attempts in %v", attempts, spent)
		}
	})
}

func TestPassedExhaustedProbe(t *testing.T) {
	at := time.Date(2026, 4, 1, 9, 0, 0, 0, time.UTC)
	if Passed(at, at.Add(Patience-1)) || !Passed(at, at.Add(Patience)) || !Passed(at, PassedAt(at)) {
		t.Error("later messages don't go past from five minutes on")
	}
	if Exhausted(at, at.Add(Endurance-1)) || !Exhausted(at, at.Add(Endurance)) {
		t.Error("an endpoint isn't exhausted from three days on")
	}
	for failing, wait := range map[time.Duration]time.Duration{0: 5 * time.Second, 20 * time.Second: 20 * time.Second, time.Hour: time.Minute} {
		if got, only := Probe(broken, at, at.Add(failing)); !only || got.Sub(at.Add(failing)) != wait {
			t.Errorf("after %v the next probe is in %v, want %v", failing, got.Sub(at.Add(failing)), wait)
		}
	}
	if _, only := Probe(broken-1, at, at.Add(time.Hour)); only {
		t.Error("a few failures let only probes through")
	}
}
