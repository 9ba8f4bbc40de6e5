package main

import (
	"bytes"
	"context"
	"encoding/hex"
	"fmt"
	"io"
	"regexp"

	"github.com/jackc/pgx/v5"

	"keiyaku/internal/store"
)

// copiedTables are the tables of what a customer has, in the order in which they refer to one another. Search texts and what was recorded of
// documents are left out: a book of copies is billed, not searched.
var copiedTables = []string{
	"customers", "staff", "billing_accounts", "account_holds", "contracts", "contract_versions", "changes", "change_events", "reservations", "renewals", "segments",
	"contract_accounts", "contract_states", "deadlines", "timeline_entries", "usage_revisions", "usage_days", "usage_closes",
	"invoices", "invoice_lines", "invoice_taxes", "invoice_corrections", "ledger_rows",
}

// sharedIDs are the ids that copies have in common: everything that isn't a customer's.
const sharedIDs = `SELECT id FROM tenants UNION SELECT id FROM products UNION SELECT id FROM items UNION SELECT id FROM item_versions
	UNION SELECT id FROM usage_units UNION SELECT id FROM api_keys`

// columnsQuery lists a table's columns that can be written.
const columnsQuery = `SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) FROM pg_attribute
	WHERE attrelid = $1::text::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''`

// copiedRow is a row as COPY writes it, and where in it something is that every copy has of its own.
type copiedRow struct {
	text  []byte
	ids   []int // where the last eight digits of an id begin
	marks []int // where the digits of a copyMark begin
}

var (
	idPattern   = regexp.MustCompile(`[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`)
	markPattern = regexp.MustCompile(`(?:[BK][0-9]{7}|(?:INV|CN)-[0-9]{6})` + copyMark)
	// documentNumber is a number that keiyaku gave.
	documentNumber = regexp.MustCompile(`\b(?:INV|CN)-[0-9]{6}\b`)
)

// copyBook fills a tenant's book with copies of all its contracts until it has n: every row of every customer again, under ids and numbers of its
// own. The connection is one that policies don't bind. It gives how many contracts there are.
func copyBook(ctx context.Context, conn *pgx.Conn, tenant store.ID, told, n int) (int, error) {
	shared := map[string]bool{string(store.NilID): true}
	rows, err := conn.Query(ctx, sharedIDs)
	if err != nil {
		return 0, err
	}
	ids, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		return 0, err
	}
	for _, id := range ids {
		shared[id] = true
	}
	// Rows that come whole from where they were checked aren't checked again.
	if _, err := conn.Exec(ctx, "SET session_replication_role = replica"); err != nil {
		return 0, err
	}
	copies := max(0, (n+told-1)/told-1)
	for _, table := range copiedTables {
		columns, rows, err := rowsToCopy(ctx, conn, table, tenant, shared)
		if err != nil {
			return 0, fmt.Errorf("reading %s: %w", table, err)
		}
		if err := copyRows(ctx, conn, table, columns, rows, copies); err != nil {
			return 0, fmt.Errorf("copying %s: %w", table, err)
		}
	}
	_, err = conn.Exec(ctx, "SET session_replication_role = origin")
	return told * (copies + 1), err
}

// rowsToCopy reads a table's rows and its columns that can be written.
func rowsToCopy(ctx context.Context, conn *pgx.Conn, table string, tenant store.ID, shared map[string]bool) (columns string, out []copiedRow, err error) {
	err = conn.QueryRow(ctx, columnsQuery, table).Scan(&columns)
	if err != nil {
		return "", nil, err
	}
	var text bytes.Buffer
	if _, err := conn.PgConn().CopyTo(ctx, &text, fmt.Sprintf("COPY (SELECT %s FROM %s WHERE tenant_id = '%s') TO STDOUT", columns, table, tenant)); err != nil {
		return "", nil, err
	}
	for line := range bytes.Lines(documentNumber.ReplaceAll(text.Bytes(), []byte("$0"+copyMark))) {
		row := copiedRow{text: line}
		for _, at := range idPattern.FindAllIndex(line, -1) {
			if !shared[string(line[at[0]:at[1]])] {
				row.ids = append(row.ids, at[1]-8)
			}
		}
		for _, at := range markPattern.FindAllIndex(line, -1) {
			row.marks = append(row.marks, at[1]-6)
		}
		if len(row.ids) > 0 { // else it is no customer's
			out = append(out, row)
		}
	}
	return columns, out, nil
}

// copyRows writes the copies numbered 1 to n of rows.
func copyRows(ctx context.Context, conn *pgx.Conn, table, columns string, rows []copiedRow, n int) error {
	read, write := io.Pipe()
	go func() {
		var text []byte
		for number := 1; number <= n; number++ {
			text = text[:0]
			for _, row := range rows {
				begin := len(text)
				text = append(text, row.text...)
				row.number(text[begin:], number)
			}
			if _, err := write.Write(text); err != nil {
				return // the other end knows why
			}
		}
		_ = write.Close()
	}()
	_, err := conn.PgConn().CopyFrom(ctx, read, fmt.Sprintf("COPY %s (%s) FROM STDIN", table, columns))
	_ = read.CloseWithError(err)
	return err
}

// number makes a row's text that of a copy. An id's last 32 bits are random: turned by the copy's number they are another's.
func (r copiedRow) number(text []byte, copied int) {
	for _, at := range r.ids {
		var bits [4]byte
		if _, err := hex.Decode(bits[:], text[at:at+8]); err != nil {
			panic(fmt.Sprintf("bench: an id that isn't one: %s", text[at:at+8]))
		}
		bits[0], bits[1], bits[2], bits[3] = bits[0]^byte(copied>>24), bits[1]^byte(copied>>16), bits[2]^byte(copied>>8), bits[3]^byte(copied)
		hex.Encode(text[at:], bits[:])
	}
	for _, at := range r.marks {
		copy(text[at:], fmt.Sprintf("%06d", copied))
	}
}
