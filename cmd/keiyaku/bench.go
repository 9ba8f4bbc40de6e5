package main

// benchCommand measures. Each figure stands beside another that was measured in the same run, since machines differ.
type benchCommand struct {
	Search     benchSearchCommand     `cmd:"" help:"How fast contracts are found in a large book."`
	API        benchAPICommand        `cmd:"" name:"api" help:"How fast reads and changes are answered over HTTP, at rest and during a bill run."`
	BillRun    benchBillRunCommand    `cmd:"" help:"How fast the month of a large book is billed and issued."`
	Close      benchCloseCommand      `cmd:"" help:"How fast a day of a large book is closed on which some contracts have something due."`
	Coverage   benchCoverageCommand   `cmd:"" help:"How fast the days of a large book are examined, and two months compared."`
	Metrics    benchMetricsCommand    `cmd:"" help:"How fast the dashboard, cohorts and other metrics of a large book are answered over HTTP."`
	Simulation benchSimulationCommand `cmd:"" help:"How fast the months to come of a large book are simulated."`
	Reads      benchScaleCommand      `cmd:"" help:"How fast reads of a book of a million contracts are answered over HTTP."`
}
