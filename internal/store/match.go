package store

import "keiyaku/internal/core/fault"

// Match is what an update was based on: the version in its If-Match.
type Match struct {
	// Given is false where there was none.
	Given bool
	// Version is the version that was read; one that can't be is less than every version there is.
	Version int
}

// Check compares with the version of a row that is locked: PreconditionRequired where nothing was given, Stale where the
// row has moved on.
func (m Match) Check(version int) error {
	switch {
	case !m.Given:
		return fault.New(fault.PreconditionRequired, "Send the ETag of what you read as If-Match, so that nobody else's update is lost.")
	case m.Version != version:
		return fault.New(fault.Stale, "It is at version %d now: read it again, then decide again.", version)
	}
	return nil
}
