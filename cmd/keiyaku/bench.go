package main

// benchCommand measures. Each figure stands beside another that was measured in the same run, since machines differ.
type benchCommand struct {
	Search   benchSearchCommand   `cmd:"" help:"How fast contracts are found in a large book."`
	BillRun  benchBillRunCommand  `cmd:"" help:"How fast the month of a large book is billed and issued."`
	Coverage benchCoverageCommand `cmd:"" help:"How fast the days of a large book are examined, and two months compared."`
}
