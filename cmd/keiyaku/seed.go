package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"keiyaku/internal/auth"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/sample"
	"keiyaku/internal/service/tenancy"
	"keiyaku/internal/store"
)

// demoZone is where the demonstration's days begin.
const demoZone = "Asia/Tokyo"

// demoSeed says what the demonstration begins with.
type demoSeed struct {
	// Dir is the data directory: a marker in it tells that loading was cut off.
	Dir string
	// Private tells that the database is the demo's own: another's sandboxes aren't taken over.
	Private bool
	// Empty leaves out the sample company: a tenant and its key only.
	Empty bool
	// Today is where the test clock stands; zero means the calendar's today in Tokyo.
	Today time.Time
	// Previous is what an earlier start on this data said, nil if there was none. Its tenant and key are gone on with if they
	// are still good.
	Previous *demoFile
	// Progress tells whoever waits.
	Progress func(format string, args ...any)
}

// seedDemo makes the demo's tenant, its key and the sample company by the services that the API calls, or finds them made.
func seedDemo(ctx context.Context, a *app, s demoSeed) (madeTenant, error) {
	marker := filepath.Join(s.Dir, "demo.loading")
	_, err := os.Stat(marker)
	cutOff := err == nil
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return madeTenant{}, err
	}
	if !cutOff {
		if made, ok, err := found(ctx, a, s); ok || err != nil {
			return made, err
		}
	}
	if err := os.MkdirAll(s.Dir, 0o700); err != nil {
		return madeTenant{}, err
	}
	if err := os.WriteFile(marker, []byte("the sample company is being loaded; if this file is still here at the next start, another one is loaded\n"), 0o600); err != nil {
		return madeTenant{}, err
	}
	made, err := loadDemo(ctx, a, s)
	if err != nil {
		return madeTenant{}, err
	}
	return made, os.Remove(marker)
}

// found goes on with what an earlier start made: its key, or a new key for the newest sandbox.
func found(ctx context.Context, a *app, s demoSeed) (madeTenant, bool, error) {
	if s.Previous != nil && s.Previous.APIKey != "" {
		if _, err := a.store.Authenticate(ctx, s.Previous.APIKey); err == nil {
			return madeTenant{TenantID: s.Previous.TenantID, APIKey: s.Previous.APIKey}, true, nil
		}
	}
	if !s.Private {
		return madeTenant{}, false, nil
	}
	tenants, err := a.store.Tenants(ctx)
	if err != nil {
		return madeTenant{}, false, err
	}
	var newest store.ID
	for _, t := range tenants {
		if t.Sandbox {
			newest = t.ID
		}
	}
	if newest == "" {
		return madeTenant{}, false, nil
	}
	cmd := store.Command{TenantID: newest, Actor: store.System}
	key, err := a.tenancy.CreateAPIKey(ctx, cmd, tenancy.NewAPIKey{Name: "demo", Scopes: []auth.Scope{auth.Admin}})
	return madeTenant{TenantID: string(newest), APIKey: key.Secret}, err == nil, err
}

func loadDemo(ctx context.Context, a *app, s demoSeed) (madeTenant, error) {
	zone, err := time.LoadLocation(demoZone)
	if err != nil {
		return madeTenant{}, err
	}
	today := civil.Of(time.Now(), zone)
	if !s.Today.IsZero() {
		today = civil.Of(s.Today, time.UTC)
	}
	begins := today
	if !s.Empty {
		begins = sample.Begins(today)
	}
	id, key, err := a.tenancy.CreateTenant(ctx, sample.CompanyName, demoZone, money.JPY, begins)
	if err != nil {
		return madeTenant{}, fmt.Errorf("making the demo's tenant: %w", err)
	}
	made := madeTenant{TenantID: string(id), APIKey: key}
	if s.Empty {
		return made, nil
	}
	s.Progress("sample company: 60 customers, two years from %s", begins)
	return made, sample.Load(ctx, sample.Services{
		Tenancy: a.tenancy, Catalog: a.catalog, Customers: a.customers, Contracts: a.contracts, Invoicing: a.invoicing, Clock: a.clock,
	}, id, today, s.Progress)
}
