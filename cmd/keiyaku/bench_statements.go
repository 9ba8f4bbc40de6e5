package main

import (
	"context"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"github.com/jackc/pgx/v5"
)

// statementsLibrary is what PostgreSQL counts statements by; it has to be loaded at its start.
const statementsLibrary = "pg_stat_statements"

// benchStatement is what the database spent on a statement.
type benchStatement struct {
	// Name is what its query is called, or how it begins.
	Name    string  `json:"name"`
	Calls   int64   `json:"calls"`
	Rows    int64   `json:"rows"`
	Seconds float64 `json:"seconds"`
}

// countStatements begins to count what the database spends on statements.
func countStatements(ctx context.Context, conn *pgx.Conn) error {
	_, err := conn.Exec(ctx, "CREATE EXTENSION IF NOT EXISTS "+statementsLibrary)
	return err
}

// costliestStatements are the statements that the database has spent most on since they were asked for before, the costliest first, of which there are at most n.
func costliestStatements(ctx context.Context, conn *pgx.Conn, n int) ([]benchStatement, error) {
	rows, err := conn.Query(ctx, `SELECT query, calls, rows, total_exec_time / 1000 FROM pg_stat_statements WHERE toplevel ORDER BY total_exec_time DESC LIMIT $1`, n)
	if err != nil {
		return nil, err
	}
	out, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (s benchStatement, err error) {
		err = row.Scan(&s.Name, &s.Calls, &s.Rows, &s.Seconds)
		s.Name = statementName(s.Name)
		return s, err
	})
	if err != nil {
		return nil, err
	}
	_, err = conn.Exec(ctx, "SELECT pg_stat_statements_reset()")
	return out, err
}

// statementName is the name that sqlc writes above a query, or the beginning of one that has none.
func statementName(query string) string {
	if named, ok := strings.CutPrefix(query, "-- name: "); ok {
		name, _, _ := strings.Cut(named, " ")
		return name
	}
	const enough = 70
	if short := []rune(strings.Join(strings.Fields(query), " ")); len(short) > enough {
		return string(short[:enough]) + "…"
	} else {
		return string(short)
	}
}

// printStatements prints them as a table.
func printStatements(w io.Writer, title string, statements []benchStatement) error {
	fmt.Fprintf(w, "\n%s, by statement\n", title)
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "seconds\tcalls\trows\t\t")
	for _, s := range statements {
		fmt.Fprintf(t, "%.2f\t%d\t%d\t\t%s\n", s.Seconds, s.Calls, s.Rows, s.Name)
	}
	return t.Flush()
}
