package store

import "time"

// Pace tells how long work that began at an instant has taken by now, and how long what is left of it takes at the same pace, to the millisecond; ok is false while there is
// no pace: before it began, before anything is done, and once it is over.
func Pace(now time.Time, started, finished *time.Time, total *int, done int) (taken, left time.Duration, ok bool) {
	if started == nil || finished != nil || total == nil || done == 0 {
		return 0, 0, false
	}
	taken = max(now.Sub(*started), time.Millisecond)
	return taken, time.Duration(taken.Milliseconds()*int64(*total-done)/int64(done)) * time.Millisecond, true
}
