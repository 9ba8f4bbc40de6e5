package main

import (
	"context"
	"fmt"

	"keiyaku/internal/config"
)

type verifyCommand struct{ config.Database }

// Help is shown by `keiyaku verify --help`.
func (verifyCommand) Help() string {
	return `It reads every tenant's data, makes again what was made from them, and prints what differs. It changes nothing. The status is 0 if nothing differs.`
}

// Run verifies.
func (c *verifyCommand) Run(ctx context.Context) error {
	pool, err := openDatabase(ctx, c.Database, "keiyaku verify")
	if err != nil {
		return err
	}
	defer pool.Close()
	app, err := newApp(ctx, pool, appConfig{Log: discard()})
	if err != nil {
		return err
	}
	findings := 0
	err = app.verify(ctx, func(finding string) {
		findings++
		fmt.Println(finding)
	})
	if err != nil {
		return err
	}
	if findings > 0 {
		return fmt.Errorf("%d things differ", findings)
	}
	fmt.Println("nothing differs")
	return nil
}
