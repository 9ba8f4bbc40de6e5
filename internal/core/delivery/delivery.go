// Package delivery holds the rules by which messages to other systems are sent, sent again and given up.
package delivery

import "time"

// waits are how long after an attempt in vain the next one follows, each longer than the one before; the last goes on. The steps are those that the
// specification of Standard Webhooks advises: seconds at first, for a restart on the other side, then up to hours.
var waits = []time.Duration{5 * time.Second, 30 * time.Second, 2 * time.Minute, 10 * time.Minute, 30 * time.Minute, time.Hour, 2 * time.Hour, 4 * time.Hour, 6 * time.Hour}

const (
	// Lasting is how long a message is tried, from when it was made on.
	Lasting = 72 * time.Hour
	// Patience is how long later messages about the same customer wait for one that fails: then they go past it.
	Patience = 5 * time.Minute
	// Endurance is how long an endpoint may fail at everything before it is disabled.
	Endurance = 72 * time.Hour
	// broken is how many attempts in a row an endpoint may fail before only probes are sent to it.
	broken = 5
	// probes bounds how often an endpoint that fails is tried, whatever is due to it.
	probes = time.Minute
)

// Next tells when a message is tried again after so many attempts in vain, the last of them now (attempts ≥ 1); false that it is given up, since it was
// made [Lasting] ago or longer.
func Next(made, now time.Time, attempts int) (at time.Time, again bool) {
	if !now.Before(made.Add(Lasting)) {
		return time.Time{}, false
	}
	at = now.Add(waits[min(attempts, len(waits))-1])
	if last := made.Add(Lasting); at.After(last) {
		at = last // once more at the very end
	}
	return at, true
}

// Passed tells whether later messages may go past one that was first tried in vain at an instant.
func Passed(failed, now time.Time) bool { return !now.Before(failed.Add(Patience)) }

// PassedAt is from when on they may.
func PassedAt(failed time.Time) time.Time { return failed.Add(Patience) }

// Exhausted tells whether an endpoint that has failed at everything since an instant is disabled.
func Exhausted(since, now time.Time) bool { return !now.Before(since.Add(Endurance)) }

// Probe tells when an endpoint that has failed at so many attempts in a row, since an instant, is tried next: as long from now as it has failed, between 5 seconds
// and a minute. One message is the probe; the others wait for what comes of it. False while it hasn't failed often enough for that.
func Probe(failures int, since, now time.Time) (time.Time, bool) {
	if failures < broken {
		return time.Time{}, false
	}
	return now.Add(max(waits[0], min(probes, now.Sub(since)))), true
}
