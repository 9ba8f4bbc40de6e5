package main

import (
	"context"
	"fmt"

	"keiyaku/internal/config"
	"keiyaku/internal/postgres"
)

type migrateCommand struct{ config.Owner }

// Help is shown by `keiyaku migrate --help`.
func (migrateCommand) Help() string {
	return `Run it before the first start and before starting a new version. It only goes forward, it can be run any number of times, and two at once wait for each other. The role keiyaku_app, as which the server works, is made if it doesn't exist.`
}

// Run migrates.
func (c *migrateCommand) Run(ctx context.Context) error {
	done, err := postgres.Migrate(ctx, c.OwnerURL, postgres.MigrateOptions{
		AppPassword: c.AppPassword,
		Logf:        func(format string, args ...any) { fmt.Printf(format+"\n", args...) },
	})
	if done.GeneratedAppPassword != "" {
		// Also after a failure: the role has been made, and nobody else knows.
		fmt.Printf("made the role %s with the password %s\n(it isn't kept anywhere: put it into KEIYAKU_DATABASE_URL)\n", postgres.AppRole, done.GeneratedAppPassword)
	}
	if err != nil {
		return err
	}
	if done.From == done.To {
		fmt.Printf("the schema was at version %d already\n", done.To)
	} else {
		fmt.Printf("the schema is at version %d\n", done.To)
	}
	return nil
}
