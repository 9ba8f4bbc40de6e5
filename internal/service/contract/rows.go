package contract

import "keiyaku/db"

// Segment is a stored run of days over which a charge's terms stay the same; RecordedUntil counts unless it is Open.
type Segment = db.ListSegmentsRow
