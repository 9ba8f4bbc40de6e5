package main

// A book of a million contracts to be read: copies of told contracts that differ in their numbers and in the names of their companies, and so in what
// they are found by. Copies are written as if each had been made by itself: ids count up as rows do, all contracts were signed before the first month was
// billed, and each month was billed for all of them.

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/jackc/pgx/v5"

	"keiyaku/internal/gram"
	"keiyaku/internal/postgres"
	"keiyaku/internal/store"
)

// loadSettings are those of a server that is loaded and then only read: what isn't lost in a crash is made again, and indexes are sorted in memory.
var loadSettings = map[string]string{
	"shared_buffers": "3GB", "max_wal_size": "2GB", "wal_level": "minimal", "max_wal_senders": "0", "work_mem": "32MB", "maintenance_work_mem": "1GB",
	"max_parallel_maintenance_workers": "1", "autovacuum": "off",
}

// readTables are the tables of what a customer has and what is read of it. Those that stand together are loaded over one connection, one after the
// other, as one transaction; the largest come first.
var readTables = [][]string{
	{"invoice_lines", "ledger_rows"},
	{"search_texts", "search_tokens"},
	{"timeline_entries"},
	{"events"},
	{"segments"},
	{"invoices"},
	{"change_events"},
	{"invoice_taxes"},
	{"usage_days"},
	{"contract_states"},
	{"contracts"},
	{"billing_accounts"},
	{"customers", "account_holds", "staff"},
	{"contract_versions", "changes", "renewals", "reservations"},
	{"mrr_movements", "mrr_customers", "mrr_contracts"},
	{"contract_accounts", "deadlines", "usage_revisions", "usage_closes", "invoice_corrections"},
}

// loadConnections is how many groups of tables are loaded at once.
const loadConnections = 2

// readBook makes copies of a told book to be read.
type readBook struct {
	server *postgres.Server
	tenant store.ID
	// told is how many contracts were told, copies how many copies are made of each.
	told, copies int
	shared       map[string]bool
	// phases are the instants, in milliseconds, at which the telling and the billing of each month began, and at which the last ended.
	phases []int64
	// documents are the last numbers of told documents, by what they begin with.
	documents map[string]int
}

// piece is what stands in a row before something that every copy has of its own, and that: an id's instant, a number, a company's name, or its kana.
type piece struct {
	before []byte
	what   byte
	// of is the instant in milliseconds, the number, or which name it is.
	of int64
	// phase is the instant's. A number has so many digits at least, and is step more in each copy.
	phase, digits, step int
}

const (
	theEnd  = 0
	anID    = 'i'
	aNumber = 'n'
	aName   = 'c'
	itsKana = 'k'
)

// templateRow is a row in pieces, and when it was written: after all that it names.
type templateRow struct {
	pieces []piece
	phase  int
}

var (
	rowPattern = regexp.MustCompile(`(` + idPattern.String() + `)|\b[BK](\d{7})\b|\b(INV|CN)-(\d{6})\b|` + namePattern)
	// textPattern finds the same in texts that are searched, which are in small letters, with a line's end written as \n.
	textPattern = regexp.MustCompile(`(` + idPattern.String() + `)|(?:\b|\\n)[bk](\d{7})\b|\b(inv|cn)-(\d{6})\b|` + namePattern)
	// namePattern finds the names that benchLives gives companies, and their kana.
	namePattern = `株式会社(` + strings.Join(firsts(benchFamilies), "|") + `)(` + strings.Join(firsts(benchTrades), "|") + `)|(` +
		strings.Join(seconds(benchFamilies), "|") + `)(` + strings.Join(seconds(benchTrades), "|") + `)`
)

func firsts(words []string) (out []string) {
	for _, w := range words {
		first, _, _ := strings.Cut(w, " ")
		out = append(out, first)
	}
	return out
}

func seconds(words []string) (out []string) {
	for _, w := range words {
		_, second, _ := strings.Cut(w, " ")
		out = append(out, second)
	}
	return out
}

// cut takes a row apart.
func (b readBook) cut(row []byte, pattern *regexp.Regexp) templateRow {
	var t templateRow
	at := 0
	for _, m := range pattern.FindAllSubmatchIndex(row, -1) {
		p := piece{}
		from, until := m[0], m[1]
		group := func(n int) string { return string(row[m[2*n]:m[2*n+1]]) }
		switch {
		case m[2] >= 0:
			id := group(1)
			if b.shared[id] {
				continue
			}
			p.what, p.of, until = anID, instantOf(id), from+len("01234567-8901")
			p.phase = b.phaseOf(p.of)
			t.phase = max(t.phase, p.phase)
		case m[4] >= 0:
			n, _ := strconv.Atoi(group(2))
			p.what, p.of, p.digits, p.step, from = aNumber, int64(n), 7, b.told, m[4]
		case m[6] >= 0:
			n, _ := strconv.Atoi(group(4))
			p.what, p.of, p.digits, p.step, from = aNumber, int64(n), 6, b.documents[strings.ToUpper(group(3))], m[8]
		case m[10] >= 0:
			p.what, p.of = aName, nameOf(firsts(benchFamilies), group(5), firsts(benchTrades), group(6))
		default:
			p.what, p.of = itsKana, nameOf(seconds(benchFamilies), group(7), seconds(benchTrades), group(8))
		}
		p.before = slices.Clone(row[at:from])
		at = until
		t.pieces = append(t.pieces, p)
	}
	t.pieces = append(t.pieces, piece{before: slices.Clone(row[at:])})
	return t
}

// instantOf is when an id was made, in milliseconds.
func instantOf(id string) int64 {
	n, err := strconv.ParseInt(id[:8]+id[9:13], 16, 64)
	if err != nil {
		panic(fmt.Sprintf("bench: an id that isn't one: %s", id))
	}
	return n
}

func nameOf(families []string, family string, trades []string, trade string) int64 {
	return int64(slices.Index(families, family)*len(trades) + slices.Index(trades, trade))
}

// phaseOf is the phase that an instant lies in.
func (b readBook) phaseOf(instant int64) int {
	for p := len(b.phases) - 2; p > 0; p-- {
		if instant >= b.phases[p] {
			return p
		}
	}
	return 0
}

// bookCopy is a copy in the making: by how much the ids of each phase are moved.
type bookCopy struct {
	readBook
	number int
	moved  []int64
}

// copied is the copy of a number, from 1 on. Copies lie before what was told: phase by phase, and in each phase one behind the other.
func (b readBook) copied(number int) bookCopy {
	c := bookCopy{b, number, make([]int64, len(b.phases)-1)}
	first := b.phases[0]
	for p := len(c.moved) - 1; p >= 0; p-- {
		long := b.phases[p+1] - b.phases[p]
		first -= long * int64(b.copies)
		c.moved[p] = first + long*int64(number-1) - b.phases[p]
	}
	return c
}

// append writes a row of the copy.
func (c bookCopy) append(out []byte, row templateRow) []byte {
	for _, p := range row.pieces {
		out = append(out, p.before...)
		switch p.what {
		case anID:
			out = appendInstant(out, p.of+c.moved[p.phase])
		case aNumber:
			out = appendDigits(out, int(p.of)+c.number*p.step, p.digits)
		case aName, itsKana:
			out = c.appendName(out, p)
		case theEnd:
		}
	}
	return out
}

const hexDigits = "0123456789abcdef"

// appendInstant writes the beginning of an id.
func appendInstant(out []byte, instant int64) []byte {
	for digit := 11; digit >= 0; digit-- {
		out = append(out, hexDigits[instant>>(4*digit)&15])
		if digit == 4 {
			out = append(out, '-')
		}
	}
	return out
}

// appendDigits writes a number of at least so many digits.
func appendDigits(out []byte, n, width int) []byte {
	text := strconv.Itoa(n)
	for range width - len(text) {
		out = append(out, '0')
	}
	return append(out, text...)
}

// appendName writes the name that the copy has in a name's place, or its kana: always the same for the same.
func (c bookCopy) appendName(out []byte, p piece) []byte {
	some := (uint64(c.number)*2_654_435_761 + uint64(p.of) + 1) * 0x9e3779b97f4a7c15
	from := func(words []string) string {
		some ^= some >> 29
		some *= 0xbf58476d1ce4e5b9
		return words[some>>33%uint64(len(words))]
	}
	form, place, family, trade := from(benchForms), from(benchPlaces), from(benchFamilies), from(benchTrades)
	for _, words := range []string{place, family, trade} {
		name, kana, _ := strings.Cut(words, " ")
		if p.what == itsKana {
			out = append(out, kana...)
			continue
		}
		out = append(out, form...)
		form = ""
		out = append(out, name...)
	}
	return out
}

// load writes all copies.
func (b readBook) load(ctx context.Context, say func(string, ...any)) error {
	groups := make(chan []string, len(readTables))
	for _, g := range readTables {
		groups <- g
	}
	close(groups)
	var work sync.WaitGroup
	failed := make([]error, loadConnections)
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	for i := range loadConnections {
		work.Go(func() {
			for g := range groups {
				if failed[i] = b.loadGroup(ctx, g); failed[i] != nil {
					cancel()
					return
				}
				say("%s: written and indexed", strings.Join(g, ", "))
			}
		})
	}
	work.Wait()
	return errors.Join(failed...)
}

// loadGroup writes the copies of some tables' rows over a connection of its own. What refers to these tables alone is emptied and written whole, so that
// nothing of it goes through the log, nor has to be frozen later. Indexes are made when all is there.
func (b readBook) loadGroup(ctx context.Context, tables []string) error {
	conn, err := pgx.Connect(ctx, b.server.SuperuserURL("keiyaku"))
	if err != nil {
		return err
	}
	defer conn.Close(context.WithoutCancel(ctx))
	// Rows that come whole from where they were checked aren't checked again.
	if _, err := conn.Exec(ctx, "SET session_replication_role = replica"); err != nil {
		return err
	}
	var templates []tableToCopy
	for _, table := range tables {
		t, err := b.read(ctx, conn, table)
		if err != nil {
			return fmt.Errorf("reading %s: %w", table, err)
		}
		if t.tokens = table == "search_tokens"; t.tokens {
			t.rows = templates[len(templates)-1].rows
		}
		templates = append(templates, t)
	}
	tx, err := conn.Begin(ctx)
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback(context.WithoutCancel(ctx)) }()
	alone := true
	if err := conn.QueryRow(ctx, `SELECT count(*) = 0 FROM pg_constraint WHERE contype = 'f' AND confrelid = ANY($1::text[]::regclass[]) AND conrelid <> ALL($1::text[]::regclass[])`, tables).Scan(&alone); err != nil {
		return err
	}
	if alone {
		if _, err := conn.Exec(ctx, "TRUNCATE "+strings.Join(tables, ", ")); err != nil {
			return err
		}
	}
	for _, t := range templates {
		if err := b.write(ctx, conn, t, alone); err != nil {
			return fmt.Errorf("copying %s: %w", t.name, err)
		}
	}
	return tx.Commit(ctx)
}

// tableToCopy is a table with the rows that were told, as COPY writes them, and in pieces. Tokens are made of the texts that they are of.
type tableToCopy struct {
	name, columns string
	told          [][]byte
	rows          []templateRow
	tokens        bool
}

// append writes a row of a copy, or its tokens.
func (t tableToCopy) append(out []byte, c bookCopy, row templateRow) []byte {
	if !t.tokens {
		return c.append(out, row)
	}
	fields := bytes.Split(bytes.TrimSuffix(c.append(nil, row), []byte("\n")), []byte("\t"))
	tenant, kind, id, texts := fields[0], fields[1], fields[2], bytes.Join(fields[3:], []byte("\n"))
	for _, token := range gram.Tokens(strings.ReplaceAll(string(texts), `\n`, "\n")) {
		for _, field := range [][]byte{tenant, kind, []byte(token)} {
			out = append(append(out, field...), '\t')
		}
		out = append(append(out, id...), '\n')
	}
	return out
}

// read reads a table's rows in the order of its key.
func (b readBook) read(ctx context.Context, conn *pgx.Conn, table string) (t tableToCopy, err error) {
	t.name = table
	if err := conn.QueryRow(ctx, columnsQuery, table).Scan(&t.columns); err != nil {
		return t, err
	}
	var key string
	if err := conn.QueryRow(ctx, `SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY k.n) FROM pg_index i, unnest(i.indkey::int2[]) WITH ORDINALITY AS k (attnum, n), pg_attribute a
		WHERE i.indrelid = $1::text::regclass AND i.indisprimary AND a.attrelid = i.indrelid AND a.attnum = k.attnum`, table).Scan(&key); err != nil {
		return t, err
	}
	var text bytes.Buffer
	if _, err := conn.PgConn().CopyTo(ctx, &text, fmt.Sprintf("COPY (SELECT %s FROM %s WHERE tenant_id = '%s' ORDER BY %s) TO STDOUT", t.columns, table, b.tenant, key)); err != nil {
		return t, err
	}
	pattern := rowPattern
	if table == "search_texts" {
		pattern = textPattern
	}
	for line := range bytes.Lines(text.Bytes()) {
		t.told = append(t.told, line)
		if table == "search_tokens" {
			continue
		}
		row := b.cut(line, pattern)
		if fields := bytes.Split(line, []byte("\t")); table == "search_texts" && string(fields[1]) == store.SearchCustomer {
			row.phase = 1 // behind all contracts: in the order of the index
		}
		if len(row.pieces) > 1 { // else it is no customer's
			t.rows = append(t.rows, row)
		}
	}
	slices.SortStableFunc(t.rows, func(x, y templateRow) int { return x.phase - y.phase })
	return t, nil
}

// write writes the copies of a table's rows, and what was told too where the table was emptied, without its indexes.
func (b readBook) write(ctx context.Context, conn *pgx.Conn, t tableToCopy, emptied bool) error {
	again, err := dropIndexes(ctx, conn, t.name)
	if err != nil {
		return err
	}
	sql := fmt.Sprintf("COPY %s (%s) FROM STDIN", t.name, t.columns)
	var whole bool // and not in partitions, into which rows can't come frozen
	if err := conn.QueryRow(ctx, "SELECT relkind = 'r' FROM pg_class WHERE oid = $1::text::regclass", t.name).Scan(&whole); err != nil {
		return err
	}
	if emptied && whole {
		sql += " (FREEZE)"
	}
	read, write := io.Pipe()
	go func() { _ = write.CloseWithError(b.rows(write, t, emptied)) }()
	_, err = conn.PgConn().CopyFrom(ctx, read, sql)
	_ = read.CloseWithError(err)
	if err != nil {
		return err
	}
	for _, sql := range again {
		if _, err := conn.Exec(ctx, sql); err != nil {
			return fmt.Errorf("%s: %w", sql, err)
		}
	}
	return nil
}

// leftOut is the constraint that keeps a contract's segments from overlapping: no read looks at it, and it takes longer to make than all the rest.
const leftOut = "segments_do_not_overlap"

// dropIndexes drops the indexes and constraints of a table that no other table's rows refer to, and gives the statements that make them again.
func dropIndexes(ctx context.Context, conn *pgx.Conn, table string) (again []string, err error) {
	rows, err := conn.Query(ctx, `
		SELECT CASE WHEN c.oid IS NULL THEN format('DROP INDEX %I', x.relname) ELSE format('ALTER TABLE %I DROP CONSTRAINT %I', $1::text, c.conname) END,
			CASE WHEN c.conname = $2 THEN '' WHEN c.oid IS NULL THEN replace(pg_get_indexdef(x.oid), ' ON ONLY ', ' ON ') ELSE format('ALTER TABLE %I ADD CONSTRAINT %I %s', $1::text, c.conname, pg_get_constraintdef(c.oid)) END
		FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid LEFT JOIN pg_constraint c ON c.conindid = i.indexrelid AND c.contype IN ('p', 'u', 'x')
		WHERE i.indrelid = $1::text::regclass AND NOT EXISTS (SELECT FROM pg_constraint f WHERE f.contype = 'f' AND f.conindid = i.indexrelid) ORDER BY x.relname`, table, leftOut)
	if err != nil {
		return nil, err
	}
	type index struct{ drop, make string }
	indexes, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (i index, err error) {
		err = row.Scan(&i.drop, &i.make)
		return i, err
	})
	for _, i := range indexes {
		if _, err := conn.Exec(ctx, i.drop); err != nil {
			return nil, err
		}
		if i.make != "" {
			again = append(again, i.make)
		}
	}
	return again, err
}

// aChunk is how much is handed on at a time.
const aChunk = 1 << 18

// rows writes rows, phase by phase and in each phase copy by copy.
func (b readBook) rows(w io.Writer, t tableToCopy, whole bool) error {
	var out []byte
	flush := func(least int) error {
		if len(out) < least {
			return nil
		}
		_, err := w.Write(out)
		out = out[:0]
		return err
	}
	if whole {
		for _, row := range t.told {
			out = append(out, row...)
		}
	}
	for begin, end := 0, 0; begin < len(t.rows); begin = end {
		for end = begin; end < len(t.rows) && t.rows[end].phase == t.rows[begin].phase; end++ {
		}
		for number := 1; number <= b.copies; number++ {
			c := b.copied(number)
			for _, row := range t.rows[begin:end] {
				out = t.append(out, c, row)
				if err := flush(aChunk); err != nil {
					return err
				}
			}
		}
	}
	return flush(1)
}
