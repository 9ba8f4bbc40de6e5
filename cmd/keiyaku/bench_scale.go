package main

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math/rand/v2"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"time"

	"github.com/jackc/pgx/v5"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/postgres"
	"keiyaku/internal/store"
)

// benchScaleCommand reads a book of a million contracts over HTTP from a server process, each sort of read by itself, beside a handler that does one bare
// look-up. The book is made once, and kept. (The reads of contracts with a long life are bench search's.)
type benchScaleCommand struct {
	Contracts int           `default:"1000000" help:"How many contracts the book has, at least."`
	Months    int           `default:"8" help:"How many months of them are billed and issued: eight come to 24 lines a contract."`
	Told      int           `default:"400" help:"How many different contracts there are, told through the API; the others are copies of them, with numbers and names of their own."`
	Clients   int           `default:"0" help:"How many clients ask at once; 0 for one a processor: server and database share the processors with them, and with more clients it is their queue that is measured."`
	Time      time.Duration `default:"10s" help:"How long each sort of read is measured, after a fifth of that to warm up."`
	Dir       string        `required:"" help:"Where the database is made, or has been made before: a book of the same size that is there is only measured. A million contracts take about 100 GB." type:"path"`
	JSON      bool          `help:"Print the figures as JSON." name:"json"`
}

// benchScaleReport is what the bench prints.
type benchScaleReport struct {
	scaleBook
	Clients int               `json:"clients"`
	Reads   []benchScaleReads `json:"reads"`
	// WorstP99Ms is of the slowest sort of read.
	WorstP99Ms float64 `json:"worst_p99_ms"`
	// Reports look at the whole book, once each.
	Reports []benchScaleWhole `json:"reports"`
}

// benchScaleWhole is how long a report over the whole book took, and how long it is.
type benchScaleWhole struct {
	Report  string  `json:"report"`
	Seconds float64 `json:"seconds"`
	Bytes   int64   `json:"bytes"`
}

// scaleReports are the reports over the whole book, of the last month that is billed.
var scaleReports = []struct{ name, path, accept string }{
	{"a comparison's totals", "/v1/billing-comparison/summary?month=2026-04", "application/json"},
	{"a whole comparison as CSV", "/v1/billing-comparison?month=2026-04", "text/csv"},
	{"how deferred revenue moves", "/v1/accounting/deferred-revenue/summary?month=2026-04", "application/json"},
}

// whole asks for a report and reads it to its end.
func (m measuredAPI) whole(ctx context.Context, path, accept string) (seconds float64, bytes int64, err error) {
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, m.base+path, nil)
	if err != nil {
		return 0, 0, err
	}
	r.Header.Set("Authorization", "Bearer "+m.key)
	r.Header.Set("Accept", accept)
	begin := time.Now()
	response, err := m.client.Do(r)
	if err != nil {
		return 0, 0, err
	}
	defer response.Body.Close()
	bytes, err = io.Copy(io.Discard, response.Body)
	if err == nil && response.StatusCode != http.StatusOK {
		err = fmt.Errorf("%s answers %d", path, response.StatusCode)
	}
	return time.Since(begin).Seconds(), bytes, err
}

// benchScaleReads is how long one sort of read took.
type benchScaleReads struct {
	Read string `json:"read"`
	benchPace
	// Lookup is of the bare look-ups in between.
	Lookup benchPace `json:"lookup"`
	// Ratio is the p99 by theirs.
	Ratio float64 `json:"ratio"`
}

// lookedUp is how many requests there are to one bare look-up in between, so that whatever else the machine does shows in both.
const lookedUp = 4

// scaleBook says what a book is like that is kept; it lies beside the database as book.json.
type scaleBook struct {
	Contracts int `json:"contracts"`
	Months    int `json:"months"`
	Told      int `json:"told"`
	// Made is how many contracts were asked for.
	Made     int      `json:"asked_for"`
	Accounts int      `json:"accounts"`
	Invoices int      `json:"invoices"`
	Lines    int      `json:"lines"`
	Events   int      `json:"events"`
	Tokens   int      `json:"search_tokens"`
	Bytes    int64    `json:"bytes"`
	LoadS    float64  `json:"load_s"`
	Tenant   store.ID `json:"tenant"`
	Key      string   `json:"key"`
}

// lastBilled is the last month that the book's contracts are billed for.
var lastBilled = civil.MustParse("2026-04-01")

// Run measures, and prints what it measured.
func (c *benchScaleCommand) Run(ctx context.Context) error {
	var report benchScaleReport
	book, err := c.kept()
	if err != nil {
		return err
	}
	// Nothing but reads is measured: durability would cost the load its time and change nothing.
	o := postgres.Options{DataDir: c.Dir, Fast: true, Settings: loadSettings, Fresh: book == nil}
	err = onKeptServer(ctx, o, func(b benchServer) error {
		if book == nil {
			if book, err = c.make(ctx, b); err != nil {
				return err
			}
		}
		report, err = c.measure(ctx, b, *book)
		return err
	})
	if err != nil {
		return err
	}
	report.Key = "" // it opens a database that only its folder's owner reaches, and still isn't for a terminal
	if c.JSON {
		return json.NewEncoder(os.Stdout).Encode(report)
	}
	fmt.Printf("%d contracts on %d accounts; %d months issued: %d invoices of %d lines, %d events; %d search tokens; %.1f GB, loaded in %.0f s, kept in %s\n",
		report.Contracts, report.Accounts, report.Months, report.Invoices, report.Lines, report.Events, report.Tokens, float64(report.Bytes)/1e9, report.LoadS, c.Dir)
	fmt.Printf("%d clients, one sort of read after the other; of %d requests one is a bare look-up by primary key\n\n%-52s %8s %9s %9s %13s %9s\n", report.Clients, lookedUp, "", "n", "p50 ms", "p99 ms", "look-up's p99", "ratio")
	for _, r := range report.Reads {
		fmt.Printf("%-52s %8d %9.2f %9.2f %13.2f %9.1f\n", r.Read, r.Requests, r.P50Ms, r.P99Ms, r.Lookup.P99Ms, r.Ratio)
	}
	fmt.Printf("\nthe slowest sort's p99 is %.1f ms\n\n", report.WorstP99Ms)
	for _, w := range report.Reports {
		fmt.Printf("%-52s %8.1f s %9.1f MB\n", w.Report, w.Seconds, float64(w.Bytes)/1e6)
	}
	return nil
}

func (c *benchScaleCommand) note() string { return filepath.Join(c.Dir, "book.json") }

// kept is the book that a folder has, nil where it has none of the size.
func (c *benchScaleCommand) kept() (*scaleBook, error) {
	text, err := os.ReadFile(c.note())
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	var book scaleBook
	if err == nil {
		err = json.Unmarshal(text, &book)
	}
	if err != nil {
		return nil, fmt.Errorf("reading what %s is: %w", c.note(), err)
	}
	if book.Made != c.Contracts || book.Months != c.Months || book.Told != min(c.Told, c.Contracts) {
		return nil, fmt.Errorf("%s holds %d contracts, %d told and %d months billed: ask for the same, or name another folder", c.Dir, book.Made, book.Told, book.Months)
	}
	return &book, nil
}

// say tells how a load gets on.
func (c *benchScaleCommand) say(begin time.Time) func(string, ...any) {
	return func(format string, args ...any) {
		if !c.JSON {
			fmt.Printf("%6.0f s  %s\n", time.Since(begin).Seconds(), fmt.Sprintf(format, args...))
		}
	}
}

// make tells a book, copies it, and notes what it is like.
func (c *benchScaleCommand) make(ctx context.Context, b benchServer) (*scaleBook, error) {
	begin := time.Now()
	say := c.say(begin)
	lives := &benchLives{month: lastBilled, months: c.Months - 1, began: 6, withOptions: 1}
	load := readBook{server: b.server, told: min(c.Told, c.Contracts)}
	phase := func() { load.phases = append(load.phases, time.Now().UnixMilli()) }
	phase()
	lives.billing = phase
	told, err := tellLives(ctx, b, lives, load.told)
	if err != nil {
		return nil, err
	}
	defer told.close(ctx)
	if err := lives.bill(lastBilled.LastOfMonth()); err != nil {
		return nil, err
	}
	phase()
	say("%d contracts are told, and %d months of them issued", load.told, c.Months)
	load.tenant, load.copies = told.tenant, max(0, (c.Contracts+load.told-1)/load.told-1)
	if load.shared, err = idsInCommon(ctx, told.conn); err != nil {
		return nil, err
	}
	if load.documents, err = lastNumbers(ctx, told.conn, load.tenant, load.copies); err != nil {
		return nil, err
	}
	if err := load.load(ctx, say); err != nil {
		return nil, err
	}
	for _, sql := range []string{"DELETE FROM river.river_job", "VACUUM (ANALYZE)"} {
		if _, err := told.conn.Exec(ctx, sql); err != nil {
			return nil, err
		}
	}
	say("vacuumed and analysed")
	book := &scaleBook{Contracts: load.told * (load.copies + 1), Months: c.Months, Told: load.told, Made: c.Contracts, Tenant: told.tenant, Key: told.key, LoadS: time.Since(begin).Seconds()}
	if err := book.count(ctx, told.conn); err != nil {
		return nil, err
	}
	text, err := json.Marshal(book)
	if err != nil {
		return nil, err
	}
	return book, os.WriteFile(c.note(), text, 0o600)
}

// lastNumbers gives the last numbers that were given, and counts them on for so many copies.
func lastNumbers(ctx context.Context, conn *pgx.Conn, tenant store.ID, copies int) (map[string]int, error) {
	out := map[string]int{}
	for series, prefix := range map[string]string{"invoice": "INV", "credit_note": "CN"} {
		var last int
		err := conn.QueryRow(ctx, "SELECT last FROM number_series WHERE tenant_id = $1 AND series = $2", tenant, series).Scan(&last)
		if errors.Is(err, pgx.ErrNoRows) {
			continue
		}
		if err != nil {
			return nil, err
		}
		out[prefix] = last
	}
	_, err := conn.Exec(ctx, "UPDATE number_series SET last = last * (1 + $2::bigint) WHERE tenant_id = $1", tenant, copies)
	return out, err
}

// count counts what the book has: from the statistics that were just made.
func (s *scaleBook) count(ctx context.Context, conn *pgx.Conn) error {
	for table, n := range map[string]*int{"billing_accounts": &s.Accounts, "invoices": &s.Invoices, "invoice_lines": &s.Lines, "events": &s.Events, "search_tokens": &s.Tokens} {
		if err := conn.QueryRow(ctx, "SELECT reltuples::bigint FROM pg_class WHERE oid = $1::text::regclass", table).Scan(n); err != nil {
			return err
		}
	}
	return conn.QueryRow(ctx, "SELECT pg_database_size(current_database())").Scan(&s.Bytes)
}

// scaleTargets are some thousand rows from all over the book.
type scaleTargets struct {
	contracts []scaleContract
	invoices  []store.ID
	// events are places in the feed.
	events []string
	items  []store.ID
}

// scaleContract is a contract with what it is looked for by.
type scaleContract struct {
	benchTarget
	Number, Company, Kana, Code string
}

// measure asks for each sort of read in turn.
func (c *benchScaleCommand) measure(ctx context.Context, b benchServer, book scaleBook) (report benchScaleReport, err error) {
	report.scaleBook = book
	clients := benchClients{c.Clients, c.Time}
	if clients.n == 0 {
		clients.n = runtime.NumCPU()
	}
	report.Clients = clients.n
	conn, err := pgx.Connect(ctx, b.server.SuperuserURL("keiyaku"))
	if err != nil {
		return report, err
	}
	defer conn.Close(context.WithoutCancel(ctx))
	targets, err := findTargets(ctx, conn, book)
	if err != nil {
		return report, err
	}
	server, base, err := startServing(ctx, b.url)
	if err != nil {
		return report, err
	}
	defer endWorkers([]*exec.Cmd{server})
	m := measuredAPI{base: base, key: book.Key, client: &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: clients.n}}}
	for _, t := range targets.contracts {
		m.targets = append(m.targets, t.benchTarget)
	}
	bare, end, err := bareLookup(b, book.Tenant)
	if err != nil {
		return report, err
	}
	defer end()
	never := func() bool { return false }
	warm := benchClients{clients.n, c.Time / 5}
	for _, read := range scaleReads {
		ask := func(r *rand.Rand) (string, error) {
			if r.IntN(lookedUp) == 0 {
				return lookup, m.lookUp(ctx, bare, r)
			}
			_, _, err := m.send(ctx, http.MethodGet, m.base+read.path(r, targets), nil, "")
			return read.name, err
		}
		if _, err := warm.drive(ctx, never, ask); err != nil {
			return report, fmt.Errorf("%s: %w", read.name, err)
		}
		paces, err := clients.drive(ctx, never, ask)
		if err != nil {
			return report, fmt.Errorf("%s: %w", read.name, err)
		}
		of := benchScaleReads{Read: read.name, benchPace: paces[read.name], Lookup: paces[lookup]}
		if of.Lookup.P99Ms > 0 {
			of.Ratio = of.P99Ms / of.Lookup.P99Ms
		}
		report.Reads = append(report.Reads, of)
		report.WorstP99Ms = max(report.WorstP99Ms, of.P99Ms)
	}
	for _, w := range scaleReports {
		of := benchScaleWhole{Report: w.name}
		if of.Seconds, of.Bytes, err = m.whole(ctx, w.path, w.accept); err != nil {
			return report, fmt.Errorf("%s: %w", w.name, err)
		}
		report.Reports = append(report.Reports, of)
	}
	return report, nil
}

// manyTargets is how many of each sort of row are asked for.
const manyTargets = 5000

// findTargets picks rows at random: from random pages of their tables, and from those at random.
func findTargets(ctx context.Context, conn *pgx.Conn, book scaleBook) (t scaleTargets, err error) {
	sampled := func(table, columns string, n int) string {
		return fmt.Sprintf("(SELECT %s FROM %s TABLESAMPLE SYSTEM (%f) REPEATABLE (1) WHERE tenant_id = '%s' ORDER BY random() LIMIT %d)",
			columns, table, min(100, 100*4*manyTargets/float64(max(n, 1))), book.Tenant, manyTargets)
	}
	rows, err := conn.Query(ctx, "SELECT c.id::text, c.customer_id::text, c.number, u.name, u.name_kana, u.code FROM "+sampled("contracts", "tenant_id, id, customer_id, number", book.Contracts)+" c JOIN customers u ON u.tenant_id = c.tenant_id AND u.id = c.customer_id")
	if err != nil {
		return t, err
	}
	t.contracts, err = pgx.CollectRows(rows, func(row pgx.CollectableRow) (c scaleContract, err error) {
		err = row.Scan(&c.contract, &c.customer, &c.Number, &c.Company, &c.Kana, &c.Code)
		return c, err
	})
	if err != nil {
		return t, err
	}
	ids := func(sql string) ([]string, error) {
		rows, err := conn.Query(ctx, sql)
		if err != nil {
			return nil, err
		}
		return pgx.CollectRows(rows, pgx.RowTo[string])
	}
	invoices, err := ids("SELECT id::text FROM " + sampled("invoices", "id", book.Invoices) + " i")
	if err != nil {
		return t, err
	}
	for _, id := range invoices {
		t.invoices = append(t.invoices, store.ID(id))
	}
	if t.events, err = ids("SELECT tx || ' ' || id FROM " + sampled("events", "tx, id", book.Events) + " e"); err != nil {
		return t, err
	}
	items, err := ids(fmt.Sprintf("SELECT id::text FROM items WHERE tenant_id = '%s' ORDER BY id", book.Tenant))
	for _, id := range items {
		t.items = append(t.items, store.ID(id))
	}
	return t, err
}

func some[T any](r *rand.Rand, of []T) T { return of[r.IntN(len(of))] }

// behind is a cursor of a list: where a row is, the next page begins.
func behind(key string) string { return base64.RawURLEncoding.EncodeToString([]byte(key)) }

func searched(query url.Values) string {
	query.Set("limit", "50")
	return "/v1/contracts?" + query.Encode()
}

// scaleReads are the sorts of reads.
var scaleReads = []struct {
	name string
	path func(*rand.Rand, scaleTargets) string
}{
	{"contracts, a page deep in the book", func(r *rand.Rand, t scaleTargets) string {
		return searched(url.Values{"cursor": {behind(some(r, t.contracts).contract)}})
	}},
	{"search: a contract's number", func(r *rand.Rand, t scaleTargets) string { return searched(typed(some(r, t.contracts).Number)) }},
	{"search: the beginning of a number", func(r *rand.Rand, t scaleTargets) string { return searched(typed(some(r, t.contracts).Number[:5])) }},
	{"search: a customer's code", func(r *rand.Rand, t scaleTargets) string { return searched(typed(some(r, t.contracts).Code)) }},
	{"search: a company's full name", func(r *rand.Rand, t scaleTargets) string { return searched(typed(some(r, t.contracts).Company)) }},
	{"search: part of a company's name", func(r *rand.Rand, _ scaleTargets) string {
		family, _ := pick(r, benchFamilies)
		trade, _ := pick(r, benchTrades)
		return searched(typed(family + trade))
	}},
	{"search: a place, typed as kana", func(r *rand.Rand, _ scaleTargets) string {
		_, kana := pick(r, benchPlaces)
		return searched(typed(kana))
	}},
	{"search: two words that never meet", func(*rand.Rand, scaleTargets) string { return searched(typed("株式会社 有限会社")) }},
	{"search: an item", func(r *rand.Rand, t scaleTargets) string {
		return searched(url.Values{"item_id": {string(some(r, t.items))}, "item_version": {"1"}, "cursor": {behind(some(r, t.contracts).contract)}})
	}},
	{"search: a state and an end in a month", func(r *rand.Rand, _ scaleTargets) string {
		from := lastBilled.AddMonths(1 + r.IntN(12))
		return searched(url.Values{"status": {some(r, []string{"active", "waiting_activation", "cancelled"})}, "ends_from": {from.String()}, "ends_until": {from.LastOfMonth().String()}})
	}},
	{"search: a trade and an end on a day", func(r *rand.Rand, _ scaleTargets) string {
		trade, _ := pick(r, benchTrades)
		on := lastBilled.AddMonths(1).AddDays(r.IntN(300)).String()
		return searched(url.Values{"q": {trade}, "ends_from": {on}, "ends_until": {on}})
	}},
	{"customers by part of a name", func(r *rand.Rand, _ scaleTargets) string {
		place, _ := pick(r, benchPlaces)
		trade, _ := pick(r, benchTrades)
		return "/v1/customers?limit=50&q=" + url.QueryEscape(place+" "+trade)
	}},
	{"a contract", func(r *rand.Rand, t scaleTargets) string { return "/v1/contracts/" + some(r, t.contracts).contract }},
	{"a customer's timeline", func(r *rand.Rand, t scaleTargets) string {
		return "/v1/customers/" + some(r, t.contracts).customer + "/timeline?limit=50"
	}},
	{"a contract's timeline", func(r *rand.Rand, t scaleTargets) string {
		return "/v1/contracts/" + some(r, t.contracts).contract + "/timeline?limit=50"
	}},
	{"a contract's expected invoices", func(r *rand.Rand, t scaleTargets) string {
		return "/v1/contracts/" + some(r, t.contracts).contract + "/expected-invoices"
	}},
	{"comparison, the first page", func(*rand.Rand, scaleTargets) string { return compared("") }},
	{"comparison, a page in the middle", func(r *rand.Rand, t scaleTargets) string { return compared(some(r, t.contracts).customer) }},
	{"comparison, what is new, in the middle", func(r *rand.Rand, t scaleTargets) string {
		return compared(some(r, t.contracts).customer) + "&kind=new"
	}},
	{"comparison of a customer", func(r *rand.Rand, t scaleTargets) string {
		return compared("") + "&kind=same&customer_id=" + some(r, t.contracts).customer
	}},
	{"comparison of an item, in the middle", func(r *rand.Rand, t scaleTargets) string {
		return compared(some(r, t.contracts).customer) + "&item_id=" + string(some(r, t.items))
	}},
	{"comparison with what is expected, in the middle", func(r *rand.Rand, t scaleTargets) string {
		return compared(some(r, t.contracts).customer) + "&documents=expected&month=" + lastBilled.AddMonths(1).String()[:7]
	}},
	{"invoices, the first page", func(*rand.Rand, scaleTargets) string { return "/v1/invoices?limit=50" }},
	{"invoices, a page in the middle", func(r *rand.Rand, t scaleTargets) string {
		return "/v1/invoices?limit=50&cursor=" + behind(string(some(r, t.invoices)))
	}},
	{"invoices of an early month", func(r *rand.Rand, _ scaleTargets) string {
		from := lastBilled.AddMonths(-1 - r.IntN(4))
		return "/v1/invoices?limit=50&billing_date_from=" + from.String() + "&billing_date_until=" + from.LastOfMonth().String()
	}},
	{"invoices of a customer", func(r *rand.Rand, t scaleTargets) string {
		return "/v1/invoices?limit=50&customer_id=" + some(r, t.contracts).customer
	}},
	{"invoices of a contract", func(r *rand.Rand, t scaleTargets) string {
		return "/v1/invoices?limit=50&contract_id=" + some(r, t.contracts).contract
	}},
	{"invoices that are overdue", func(*rand.Rand, scaleTargets) string { return "/v1/invoices?limit=50&payment_status=overdue" }},
	{"drafts", func(*rand.Rand, scaleTargets) string { return "/v1/invoices?limit=50&status=draft" }},
	{"an invoice with its lines", func(r *rand.Rand, t scaleTargets) string { return "/v1/invoices/" + string(some(r, t.invoices)) }},
	{"events from the middle on", func(r *rand.Rand, t scaleTargets) string {
		return "/v1/events?limit=50&cursor=" + behind(some(r, t.events))
	}},
	{"events of a sort from the middle on", func(r *rand.Rand, t scaleTargets) string {
		return "/v1/events?limit=50&type=contract.renewed&cursor=" + behind(some(r, t.events))
	}},
	{"events of a contract", func(r *rand.Rand, t scaleTargets) string {
		return "/v1/events?limit=50&contract_id=" + some(r, t.contracts).contract
	}},
}

// compared is a page of the comparison of the last month that was billed with the one before, behind a customer.
func compared(customer string) string {
	path := "/v1/billing-comparison?limit=50"
	if customer != "" {
		path += "&cursor=" + behind(customer+" "+string(store.NilID)+" "+string(store.NilID)+" JPY")
	}
	return path
}
