// Command keiyaku is the whole service: server, job workers, migrations, the demonstration and operators' tools.
// `keiyaku --help` says what to run first.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"
	_ "time/tzdata" // tenants' zones have to be known where nothing else is installed, such as in the container image

	"github.com/alecthomas/kong"

	"keiyaku/internal/postgres"
)

// cli is the command line. Each command's file has its flags and what it does.
type cli struct {
	Demo    demoCommand    `cmd:"" help:"Try it: a private PostgreSQL, a sample company, the API and the jobs, with one command."`
	Migrate migrateCommand `cmd:"" help:"Bring a database's schema to this version."`
	Serve   serveCommand   `cmd:"" help:"Serve the API and run jobs."`
	Worker  workerCommand  `cmd:"" help:"Run jobs only, beside servers."`
	Tenant  struct {
		Create tenantCreateCommand `cmd:"" help:"Make a tenant and print its first API key."`
	} `cmd:"" help:"Tenants: the companies that use this installation."`
	BillRun   billRunCommand `cmd:"" help:"Bill what is due on a running server, and show how it gets on."`
	Verify    verifyCommand  `cmd:"" help:"Check that what is stored agrees with itself."`
	Retention struct {
		Plan  retentionPlanCommand  `cmd:"" help:"List what the law no longer wants kept."`
		Apply retentionApplyCommand `cmd:"" help:"Archive it, and delete it then."`
	} `cmd:"" help:"What is past: kept as long as the law wants, then archived and deleted."`
	Bench   benchCommand   `cmd:"" help:"Measure on a database of its own."`
	Health  healthCommand  `cmd:"" help:"Ask a running server whether it is well; for container health checks."`
	Version versionCommand `cmd:"" help:"Print the version."`
}

const description = `keiyaku keeps who bought what, on which terms, from when until when, and everything that ever changed, and turns that into invoices.

To try it, on a machine with nothing else set up:

    keiyaku demo

To run it for real, with a PostgreSQL 15 or later:

    export KEIYAKU_OWNER_URL=postgres://owner:secret@host/keiyaku
    keiyaku migrate              # makes the schema and the role keiyaku_app
    unset KEIYAKU_OWNER_URL      # the server never needs it
    export KEIYAKU_DATABASE_URL=postgres://keiyaku_app:secret@host/keiyaku
    keiyaku tenant create --name "Example Inc."
    keiyaku serve                # as many as you like, and "keiyaku worker" beside them

Every flag can be set by the environment variable named beside it. SIGTERM and Ctrl-C end a command in order, a second one at once.`

func main() {
	postgres.RunChildIfAsked()

	var commands cli
	parser := kong.Must(&commands, kong.Name("keiyaku"), kong.Description(description), kong.UsageOnError(), kong.ConfigureHelp(kong.HelpOptions{
		Compact:             true,
		NoExpandSubcommands: true,
	}))
	arguments := os.Args[1:]
	if len(arguments) == 0 {
		arguments = []string{"--help"}
	}
	command, err := parser.Parse(arguments)
	parser.FatalIfErrorf(err)

	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer stop()
	// From the first signal on, signals have their usual effect again: a second one ends the process at once. What has to
	// be stopped with it, such as a private PostgreSQL, notices.
	context.AfterFunc(ctx, stop)
	command.BindTo(ctx, (*context.Context)(nil))
	command.FatalIfErrorf(command.Run())
}
