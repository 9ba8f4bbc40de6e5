package main

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"

	"keiyaku/db"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/postgres"
	"keiyaku/internal/store"
)

// benchSearchCommand loads a synthetic book into a database of its own and searches it through the API's handler, as a clerk
// would, beside bare look-ups of contracts by their primary key.
type benchSearchCommand struct {
	Contracts int    `default:"100000" help:"How many contracts the book has."`
	Searches  int    `default:"150" help:"How many searches of each kind are measured."`
	Dir       string `help:"Where the database is made and kept afterwards, to be looked at; without it, it is thrown away." type:"path"`
	JSON      bool   `help:"Print the figures as JSON." name:"json"`
	Check     bool   `help:"Compare every answer, page by page, with a look at the whole book; for small books."`
}

// benchKind is one sort of search.
type benchKind struct {
	name string
	// ask makes a search of the sort, with what has to be found by it.
	ask func(r *rand.Rand, b benchBook) (query url.Values, found func(benchContract) bool)
}

// benchFigures are what one sort of search took.
type benchFigures struct {
	Kind  string  `json:"kind"`
	N     int     `json:"n"`
	P50   float64 `json:"p50_ms"`
	P99   float64 `json:"p99_ms"`
	Found float64 `json:"found_on_average"`
}

// benchReport is what the bench prints.
type benchReport struct {
	Contracts int            `json:"contracts"`
	LoadS     float64        `json:"load_s"`
	P50       float64        `json:"p50_ms"`
	P99       float64        `json:"p99_ms"`
	WorstP99  float64        `json:"worst_kind_p99_ms"`
	LookupP50 float64        `json:"lookup_p50_ms"`
	LookupP99 float64        `json:"lookup_p99_ms"`
	Ratio     float64        `json:"p99_ratio"`
	Checked   int            `json:"answers_checked"`
	Kinds     []benchFigures `json:"kinds"`
}

// Run measures, and prints what it measured.
func (c *benchSearchCommand) Run(ctx context.Context) error {
	report, err := c.measure(ctx)
	if err != nil {
		return err
	}
	if c.JSON {
		return json.NewEncoder(os.Stdout).Encode(report)
	}
	fmt.Printf("%d contracts, loaded in %.1f s; over the API's handler; first and later pages of 50, and what contracts with a long life were\n\n%-34s %8s %8s %8s %10s\n", report.Contracts, report.LoadS, "searched by", "n", "p50 ms", "p99 ms", "found")
	for _, k := range report.Kinds {
		fmt.Printf("%-34s %8d %8.2f %8.2f %10.1f\n", k.Kind, k.N, k.P50, k.P99, k.Found)
	}
	fmt.Printf("\nall p50 %.2f ms, p99 %.2f ms, the slowest kind's p99 %.2f ms\na bare look-up by primary key in the same run: p50 %.2f ms, p99 %.2f ms; p99 ratio %.0f\n",
		report.P50, report.P99, report.WorstP99, report.LookupP50, report.LookupP99, report.Ratio)
	return nil
}

func (c *benchSearchCommand) measure(ctx context.Context) (report benchReport, err error) {
	err = onBenchServer(ctx, postgres.Options{DataDir: c.Dir, Fast: true}, func(b benchServer) error {
		report, err = c.run(ctx, b.app, b.server)
		return err
	})
	return report, err
}

// run loads the book and measures.
func (c *benchSearchCommand) run(ctx context.Context, app *app, server *postgres.Server) (benchReport, error) {
	book := makeBook(c.Contracts)
	report := benchReport{Contracts: c.Contracts}
	begin := time.Now()
	loaded, err := loadBook(ctx, app, server, book, func(*pgx.Conn, store.ID) error { return nil })
	if err != nil {
		return report, err
	}
	defer loaded.conn.Close(context.WithoutCancel(ctx))
	report.LoadS = time.Since(begin).Seconds()
	return report, c.search(ctx, loaded.client, book, db.New(loaded.conn), loaded.tenant, &report)
}

// benchClient calls the API's handler in this process.
type benchClient struct {
	handler http.Handler
	key     string
}

type benchPage struct {
	Items []struct {
		ID store.ID `json:"id"`
	} `json:"items"`
	Next string `json:"next_cursor"`
}

// page asks for a page and gives it with the time that it took.
func (b benchClient) page(ctx context.Context, query url.Values) (p benchPage, took time.Duration, err error) {
	took, err = b.ask(ctx, http.MethodGet, "/v1/contracts?"+query.Encode(), nil, &p)
	return p, took, err
}

// ask sends a request, reads the answer into something, if that is given, and tells the time that it took.
func (b benchClient) ask(ctx context.Context, method, path string, body, into any) (time.Duration, error) {
	text, err := json.Marshal(body)
	if err != nil {
		return 0, err
	}
	request := httptest.NewRequestWithContext(ctx, method, path, bytes.NewReader(text))
	if body == nil {
		request = httptest.NewRequestWithContext(ctx, method, path, http.NoBody)
	}
	request.Header.Set("Authorization", "Bearer "+b.key)
	request.Header.Set("Content-Type", "application/json")
	answer := httptest.NewRecorder()
	begin := time.Now()
	b.handler.ServeHTTP(answer, request)
	took := time.Since(begin)
	if answer.Code >= http.StatusBadRequest {
		return took, fmt.Errorf("%s %s: %d %s", method, path, answer.Code, answer.Body)
	}
	if into == nil {
		return took, nil
	}
	return took, json.Unmarshal(answer.Body.Bytes(), into)
}

// deepest is how many pages of a search are measured.
const deepest = 3

func (c *benchSearchCommand) search(ctx context.Context, client benchClient, book benchBook, bare *db.Queries, tenant store.ID, report *benchReport) error {
	r := rand.New(rand.NewPCG(2, uint64(c.Contracts)))
	var all []time.Duration
	for round, measured := range []int{max(1, c.Searches/10), c.Searches} { // the first warms the cache
		all, report.Kinds = nil, nil
		for _, kind := range benchKinds {
			var took []time.Duration
			found := 0
			for range measured {
				query, wanted := kind.ask(r, book)
				n, times, err := c.one(ctx, client, query)
				if err != nil {
					return err
				}
				took = append(took, times...)
				found += n
				if c.Check && round == 1 {
					if err := checkSearch(ctx, client, book, query, wanted); err != nil {
						return fmt.Errorf("searched by %s: %w", kind.name, err)
					}
					report.Checked++
				}
			}
			all = append(all, took...)
			report.Kinds = append(report.Kinds, benchFigures{kind.name, len(took), milliseconds(took, 0.5), milliseconds(took, 0.99), float64(found) / float64(measured)})
		}
	}
	times, err := c.reads(ctx, client, book.today, r, report)
	if err != nil {
		return err
	}
	all = append(all, times...)
	var lookups []time.Duration
	for range max(1000, len(all)/2) {
		of := book.contracts[r.IntN(len(book.contracts))]
		begin := time.Now()
		if _, err := bare.GetContract(ctx, db.GetContractParams{TenantID: tenant, ID: of.id}); err != nil {
			return err
		}
		lookups = append(lookups, time.Since(begin))
	}
	for _, k := range report.Kinds {
		report.WorstP99 = max(report.WorstP99, k.P99)
	}
	report.P50, report.P99 = milliseconds(all, 0.5), milliseconds(all, 0.99)
	report.LookupP50, report.LookupP99 = milliseconds(lookups, 0.5), milliseconds(lookups, 0.99)
	report.Ratio = report.P99 / report.LookupP99
	return nil
}

// reads measures the answers about one contract or customer.
func (c *benchSearchCommand) reads(ctx context.Context, client benchClient, today civil.Date, r *rand.Rand, report *benchReport) (all []time.Duration, err error) {
	lived, err := client.live(ctx, today, max(20, min(200, c.Contracts/500)))
	if err != nil {
		return nil, err
	}
	for _, read := range benchReads {
		if _, _, err := client.read(ctx, r, lived, max(1, c.Searches/10), read.path); err != nil { // warms the cache
			return nil, err
		}
		took, found, err := client.read(ctx, r, lived, c.Searches, read.path)
		if err != nil {
			return nil, err
		}
		all = append(all, took...)
		report.Kinds = append(report.Kinds, benchFigures{read.name, len(took), milliseconds(took, 0.5), milliseconds(took, 0.99), float64(found) / float64(c.Searches)})
	}
	return all, nil
}

// one searches, first page and those behind it, each measured by itself.
func (c *benchSearchCommand) one(ctx context.Context, client benchClient, query url.Values) (found int, took []time.Duration, err error) {
	query.Set("limit", "50")
	for range deepest {
		p, t, err := client.page(ctx, query)
		if err != nil {
			return 0, nil, err
		}
		took = append(took, t)
		found += len(p.Items)
		if p.Next == "" {
			break
		}
		query.Set("cursor", p.Next)
	}
	query.Del("cursor")
	return found, took, nil
}

// checkSearch walks all pages of a search and compares with a look at the whole book.
func checkSearch(ctx context.Context, client benchClient, book benchBook, query url.Values, wanted func(benchContract) bool) error {
	var got, want []store.ID
	query.Set("limit", "7")
	for {
		p, _, err := client.page(ctx, query)
		if err != nil {
			return err
		}
		for _, i := range p.Items {
			got = append(got, i.ID)
		}
		if p.Next == "" {
			break
		}
		if decoded, err := base64.RawURLEncoding.DecodeString(p.Next); err != nil || len(decoded) == 0 {
			return fmt.Errorf("a cursor that can't be read: %s", p.Next)
		}
		query.Set("cursor", p.Next)
	}
	for _, c := range book.contracts {
		if wanted(c) {
			want = append(want, c.id)
		}
	}
	slices.Sort(want)
	if !slices.Equal(got, want) {
		return fmt.Errorf("%s finds %d contracts, the book has %d", query.Encode(), len(got), len(want))
	}
	return nil
}

// milliseconds gives a quantile of times.
func milliseconds(times []time.Duration, quantile float64) float64 {
	sorted := slices.Sorted(slices.Values(times))
	return float64(sorted[min(len(sorted)-1, int(quantile*float64(len(sorted))))].Microseconds()) / 1000
}

// typed is a search by text.
func typed(text string) url.Values { return url.Values{"q": {text}} }

// some is a contract of the book.
func (b benchBook) some(r *rand.Rand) benchContract { return b.contracts[r.IntN(len(b.contracts))] }

// endsIn tells whether a contract's running term ends in a range of last days.
func (c benchContract) endsIn(from, until civil.Date) bool {
	return c.termUntil != civil.Forever && !c.termUntil.AddDays(-1).Before(from) && !c.termUntil.AddDays(-1).After(until)
}

func (c benchContract) has(item, version int) bool {
	for i := range c.items {
		if c.items[i] == item && (version == 0 || c.versions[i] == version) {
			return true
		}
	}
	return false
}

// lettered is the beginning of one of a text's words, as its words of letters and digits are found.
func lettered(text, typed string) bool { return strings.HasPrefix(text, typed) }

var benchKinds = []benchKind{
	{"nothing (the whole book)", func(*rand.Rand, benchBook) (url.Values, func(benchContract) bool) {
		return url.Values{}, func(benchContract) bool { return true }
	}},
	{"a company's full name", func(r *rand.Rand, b benchBook) (url.Values, func(benchContract) bool) {
		name := b.some(r).company
		return typed(name), func(c benchContract) bool { return c.company == name }
	}},
	{"part of a company's name", func(r *rand.Rand, b benchBook) (url.Values, func(benchContract) bool) {
		trade, _ := pick(r, benchTrades)
		family, _ := pick(r, benchFamilies)
		return typed(family + trade), func(c benchContract) bool { return strings.Contains(c.company, family+trade) }
	}},
	{"株式会社", func(*rand.Rand, benchBook) (url.Values, func(benchContract) bool) {
		return typed("株式会社"), func(c benchContract) bool { return strings.Contains(c.company, "株式会社") }
	}},
	{"two words that never meet", func(*rand.Rand, benchBook) (url.Values, func(benchContract) bool) {
		return typed("株式会社 有限会社"), func(benchContract) bool { return false }
	}},
	{"kana, typed as hiragana", func(r *rand.Rand, b benchBook) (url.Values, func(benchContract) bool) {
		_, kana := pick(r, benchPlaces)
		hiragana := strings.Map(func(c rune) rune {
			if c >= 'ァ' && c <= 'ヶ' {
				return c - ('ァ' - 'ぁ')
			}
			return c
		}, kana)
		return typed(hiragana), func(c benchContract) bool { return strings.Contains(c.kana, kana) }
	}},
	{"a customer's code", func(r *rand.Rand, b benchBook) (url.Values, func(benchContract) bool) {
		code := b.some(r).code
		return typed(strings.ToLower(code)), func(c benchContract) bool { return c.code == code }
	}},
	{"a contract's number", func(r *rand.Rand, b benchBook) (url.Values, func(benchContract) bool) {
		number := b.some(r).number
		return typed(number), func(c benchContract) bool { return c.number == number }
	}},
	{"the beginning of a number", func(r *rand.Rand, b benchBook) (url.Values, func(benchContract) bool) {
		number := b.some(r).number[:6]
		return typed(number), func(c benchContract) bool { return lettered(c.number, number) }
	}},
	{"a person and the company", func(r *rand.Rand, b benchBook) (url.Values, func(benchContract) bool) {
		of := b.some(r)
		family, _, _ := strings.Cut(of.staff, " ")
		return typed(family + " " + of.company), func(c benchContract) bool {
			return c.company == of.company && strings.Contains(c.company+" "+c.staff, family)
		}
	}},
	{"an address of mail", func(r *rand.Rand, b benchBook) (url.Values, func(benchContract) bool) {
		mail := b.some(r).mail
		return typed(mail), func(c benchContract) bool {
			return c.mail == mail || strings.HasPrefix(c.mail, strings.TrimSuffix(mail, "@example.co.jp"))
		}
	}},
	{"an external reference", func(r *rand.Rand, b benchBook) (url.Values, func(benchContract) bool) {
		reference := b.some(r).reference
		return typed(reference), func(c benchContract) bool { return c.reference == reference }
	}},
	{"an item's name", func(r *rand.Rand, b benchBook) (url.Values, func(benchContract) bool) {
		item := r.IntN(len(b.items))
		return typed(b.items[item].name), func(c benchContract) bool { return c.has(item, 0) }
	}},
	{"a custom field", func(r *rand.Rand, b benchBook) (url.Values, func(benchContract) bool) {
		region := benchRegions[r.IntN(len(benchRegions))]
		return url.Values{"custom_field": {"region:" + region}}, func(c benchContract) bool { return c.region == region }
	}},
	{"a state today", func(r *rand.Rand, b benchBook) (url.Values, func(benchContract) bool) {
		status := []string{"draft", "waiting_activation", "in_trial", "active", "suspended", "waiting_cancellation", "cancelled", "completed"}[r.IntN(8)]
		return url.Values{"status": {status}}, func(c benchContract) bool { return c.status == status }
	}},
	{"an end in a month", func(r *rand.Rand, b benchBook) (url.Values, func(benchContract) bool) {
		from := b.today.AddMonths(r.IntN(20))
		until := from.AddMonths(1)
		return url.Values{"ends_from": {from.String()}, "ends_until": {until.String()}}, func(c benchContract) bool { return c.endsIn(from, until) }
	}},
	{"an end on a day", func(r *rand.Rand, b benchBook) (url.Values, func(benchContract) bool) {
		on := b.today.AddDays(r.IntN(200))
		return url.Values{"ends_from": {on.String()}, "ends_until": {on.String()}}, func(c benchContract) bool { return c.endsIn(on, on) }
	}},
	{"a version of an item", func(r *rand.Rand, b benchBook) (url.Values, func(benchContract) bool) {
		item, version := r.IntN(len(b.items)), 1+r.IntN(3)
		return url.Values{"item_id": {string(b.items[item].id)}, "item_version": {fmt.Sprint(version)}}, func(c benchContract) bool { return c.has(item, version) }
	}},
	{"a trade and a rare state", func(r *rand.Rand, b benchBook) (url.Values, func(benchContract) bool) {
		trade, _ := pick(r, benchTrades)
		return url.Values{"q": {trade}, "status": {"suspended"}}, func(c benchContract) bool { return c.status == "suspended" && strings.Contains(c.company, trade) }
	}},
	{"株式会社, a version and a month", func(r *rand.Rand, b benchBook) (url.Values, func(benchContract) bool) {
		item, version, from := r.IntN(len(b.items)), 1+r.IntN(3), b.today.AddMonths(r.IntN(20))
		until := from.AddMonths(1)
		query := url.Values{"q": {"株式会社"}, "item_id": {string(b.items[item].id)}, "item_version": {fmt.Sprint(version)}, "ends_from": {from.String()}, "ends_until": {until.String()}}
		return query, func(c benchContract) bool {
			return strings.Contains(c.company, "株式会社") && c.has(item, version) && c.endsIn(from, until)
		}
	}},
	{"what isn't there", func(*rand.Rand, benchBook) (url.Values, func(benchContract) bool) {
		return typed("龍宮城"), func(benchContract) bool { return false }
	}},
}
