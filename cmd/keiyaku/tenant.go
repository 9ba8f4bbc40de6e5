package main

import (
	"context"
	"fmt"
	"time"

	"keiyaku/internal/config"
)

type tenantCreateCommand struct {
	config.Database
	Name     string    `required:"" help:"The company's name."`
	TimeZone string    `default:"Asia/Tokyo" placeholder:"ZONE" help:"Whose days the tenant's dates are (${default})."`
	Sandbox  bool      `help:"A tenant to try things with: its today is a test clock that you move, and nothing runs by the calendar."`
	Today    time.Time `format:"2006-01-02" placeholder:"YYYY-MM-DD" help:"Where a sandbox's test clock begins (default: the calendar's today)."`
}

// Validate is called by the command line's parser.
func (c *tenantCreateCommand) Validate() error {
	if !c.Today.IsZero() && !c.Sandbox {
		return fmt.Errorf("--today: only a --sandbox has a test clock")
	}
	if _, err := time.LoadLocation(c.TimeZone); err != nil || c.TimeZone == "Local" {
		return fmt.Errorf("--time-zone: %q is no zone's name, like Asia/Tokyo", c.TimeZone)
	}
	return nil
}

// Run makes the tenant.
func (c *tenantCreateCommand) Run(ctx context.Context) error {
	pool, err := openDatabase(ctx, c.Database, "keiyaku tenant create")
	if err != nil {
		return err
	}
	defer pool.Close()
	app, err := newApp(ctx, pool, appConfig{Log: discard()})
	if err != nil {
		return err
	}
	made, err := app.createTenant(ctx, newTenant{Name: c.Name, TimeZone: c.TimeZone, Sandbox: c.Sandbox, Today: c.Today})
	if err != nil {
		return err
	}
	fmt.Printf("tenant:  %s\nAPI key: %s\n(the key has all rights, and isn't shown again)\n", made.TenantID, made.APIKey)
	return nil
}
