package main

import (
	"bytes"
	"context"
	"encoding/hex"
	"fmt"
	"io"
	"math/rand/v2"
	"regexp"

	"github.com/jackc/pgx/v5"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/store"
)

// largeSettings are those of a server for a book of some hundred thousand contracts: durable, so that what is measured is what a company would see.
var largeSettings = map[string]string{"shared_buffers": "2GB", "max_wal_size": "16GB", "min_wal_size": "4GB", "work_mem": "32MB", "maintenance_work_mem": "512MB"}

// toldBook is a tenant with a book of contracts that were told through the API, and their copies.
type toldBook struct {
	client benchClient
	tenant store.ID
	key    string
	// conn is a connection that policies don't bind.
	conn *pgx.Conn
	// contracts is how many there are.
	contracts int
}

// close ends its connection.
func (b toldBook) close(ctx context.Context) { _ = b.conn.Close(context.WithoutCancel(ctx)) }

// tellLives makes a tenant whose book has told different contracts. lives says what they are like.
func tellLives(ctx context.Context, b benchServer, lives *benchLives, told int) (book toldBook, err error) {
	tenant, err := b.app.createTenant(ctx, newTenant{Name: "株式会社サンプルクラウド", TimeZone: "Asia/Tokyo", Sandbox: true, Today: lives.first().Time()})
	if err != nil {
		return book, err
	}
	book = toldBook{client: benchClient{b.app.Handler(), tenant.APIKey}, tenant: store.ID(tenant.TenantID), key: tenant.APIKey}
	lives.client, lives.r = book.client, rand.New(rand.NewPCG(1, uint64(told)))
	lives.pass = func(to civil.Date) error {
		return b.app.clock.Pass(ctx, store.Command{TenantID: book.tenant, Actor: store.System}, to)
	}
	lives.bill = func(upTo civil.Date) error {
		if lives.billing != nil {
			lives.billing()
		}
		return billAtOnce(ctx, b.app, book.tenant, upTo)
	}
	if err := lives.tell(ctx, told); err != nil {
		return book, err
	}
	if lives.until.After(lives.month.AddMonths(1)) {
		if err := lives.pass(lives.until); err != nil {
			return book, err
		}
	}
	book.contracts = lives.contracts
	book.conn, err = pgx.Connect(ctx, b.server.SuperuserURL("keiyaku"))
	return book, err
}

// tellBook makes a tenant whose book has told different contracts, and copies of them until there are n. lives says what they are like.
func tellBook(ctx context.Context, b benchServer, lives benchLives, told, n int) (book toldBook, err error) {
	lives.mark = copyMark
	if book, err = tellLives(ctx, b, &lives, min(told, n)); err != nil {
		return book, err
	}
	if lives.onlyBilled {
		if _, err := book.conn.Exec(ctx, "ALTER TABLE segments DROP CONSTRAINT segments_do_not_overlap"); err != nil {
			return book, err
		}
	}
	book.contracts, err = copyBook(ctx, book.conn, book.tenant, book.contracts, n)
	for _, sql := range []string{"DELETE FROM river.river_job", "VACUUM (ANALYZE)", "CHECKPOINT"} { // what jobs are left over from the telling isn't measured, nor is what writing the book has left to do
		if err == nil {
			_, err = book.conn.Exec(ctx, sql)
		}
	}
	if err != nil {
		book.close(ctx)
	}
	return book, err
}

// copiedTables are the tables of what a customer has, in the order in which they refer to one another. Search texts and what was recorded of
// documents are left out: a book of copies is billed, not searched.
var copiedTables = []string{
	"customers", "staff", "billing_accounts", "account_holds", "contracts", "contract_versions", "changes", "change_events", "reservations", "renewals", "segments",
	"contract_accounts", "contract_states", "deadlines", "timeline_entries", "usage_revisions", "usage_days", "usage_closes",
	"mrr_movements", "mrr_customers", "mrr_contracts",
	"invoices", "invoice_lines", "invoice_taxes", "invoice_corrections", "ledger_rows",
}

// sharedIDs are the ids that copies have in common: everything that isn't a customer's.
const sharedIDs = `SELECT id FROM tenants UNION SELECT id FROM products UNION SELECT id FROM items UNION SELECT id FROM item_versions
	UNION SELECT id FROM usage_units UNION SELECT id FROM api_keys`

// idsInCommon are those ids, and the one that stands for none.
func idsInCommon(ctx context.Context, conn *pgx.Conn) (map[string]bool, error) {
	rows, err := conn.Query(ctx, sharedIDs)
	if err != nil {
		return nil, err
	}
	ids, err := pgx.CollectRows(rows, pgx.RowTo[string])
	shared := map[string]bool{string(store.NilID): true}
	for _, id := range ids {
		shared[id] = true
	}
	return shared, err
}

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
	shared, err := idsInCommon(ctx, conn)
	if err != nil {
		return 0, err
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
