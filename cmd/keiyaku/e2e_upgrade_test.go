package main

import (
	"bytes"
	"flag"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"keiyaku/internal/core/money"
	"keiyaku/internal/postgres"
	"keiyaku/internal/testdb"
)

// The dumps of each release's database. Beside each is what its clients saw of it.
const upgrades = "../../testdata/upgrade"

var update = flag.Bool("update", false, "make the dump of this version's database anew; needs pg_dump of the PostgreSQL that is used")

func TestUpgradedDatabasesOfEachReleaseAreWholeAndGoOn(t *testing.T) {
	t.Parallel()
	if *update {
		dumpThisVersion(t)
	}
	dumps, err := filepath.Glob(upgrades + "/*.sql")
	if err != nil || !slices.Contains(dumps, filepath.Join(upgrades, version+".sql")) {
		t.Fatalf("there is no dump of this version's database (%v): %q", err, dumps)
	}
	for _, dump := range dumps {
		t.Run(strings.TrimSuffix(filepath.Base(dump), ".sql"), func(t *testing.T) {
			t.Parallel()
			upgraded(t, dump)
		})
	}
}

func upgraded(t *testing.T, dump string) {
	sql, err := os.ReadFile(dump)
	if err != nil {
		t.Fatal(err)
	}
	seen, err := os.ReadFile(strings.TrimSuffix(dump, ".sql") + ".txt")
	if err != nil {
		t.Fatal(err)
	}
	key := regexp.MustCompile(`(?m)^-- key: (\S+)$`).FindSubmatch(sql)
	if key == nil {
		t.Fatal("the dump doesn't say its tenant's key")
	}
	db := testdb.Empty(t)
	owner, err := pgx.Connect(t.Context(), db.OwnerURL)
	if err != nil {
		t.Fatal(err)
	}
	// By the simple protocol, which takes many statements at once.
	if _, err := owner.PgConn().Exec(t.Context(), string(sql)).ReadAll(); err != nil {
		t.Fatalf("loading the dump: %v", err)
	}
	if err := owner.Close(t.Context()); err != nil {
		t.Fatal(err)
	}

	migrate := keiyaku(t, []string{"KEIYAKU_OWNER_URL=" + db.OwnerURL}, "migrate")
	if err := migrate.Wait(); err != nil {
		t.Fatalf("migrating: %v\n%s", err, migrate.output)
	}
	monthsAreThere(t, db.AppURL)
	verified(t, db.AppURL)
	server := keiyakuServing(t, db.AppURL)
	c := client{"http://" + server.addr, string(key[1])}
	if got := shown(t, c); got != string(seen) {
		t.Errorf("its clients see\n%s\nbefore the upgrade they saw\n%s", got, seen)
	}
	revenueIsKnown(t, c)

	// What was reserved before the upgrade happens, and the months after it are billed.
	c.advance(t, "2026-12-01")
	c.bill(t, "2026-12-01")
	c.issue(t, "2026-12-01")
	if waiting := c.list(t, "/v1/reservations?effective_until=2026-12-01"); len(waiting) > 0 {
		t.Errorf("still reserved: %v", waiting)
	}
	if drafts := c.list(t, "/v1/invoices?status=draft"); len(drafts) > 0 {
		t.Errorf("still a draft: %v", drafts[0])
	}
	server.ends(t)
	verified(t, db.AppURL)
}

// revenueIsKnown waits until the movements of recurring revenue are there that older releases didn't write, and holds them against the contracts: as they are, and as they were known when each of
// their changes was recorded.
func revenueIsKnown(t *testing.T, c client) {
	t.Helper()
	contracts := c.list(t, "/v1/contracts")
	instants := []string{""}
	for _, contract := range contracts {
		for _, change := range c.list(t, "/v1/contracts/"+contract["id"].(string)+"/changes") {
			instants = append(instants, "&known_at="+url.QueryEscape(at(change, "recorded_at").(string)))
		}
	}
	days := []string{"2026-04-30", "2026-07-15", "2026-12-31", "2027-06-30"}
	sum := func(day, known string) string {
		var sum money.Amount
		for _, contract := range contracts {
			a, err := c.send("GET", "/v1/contracts/"+contract["id"].(string)+"?as_of="+day+known, nil)
			if err != nil || a.status != http.StatusOK && a.status != http.StatusNotFound {
				t.Fatalf("%v %s", err, a.body)
			}
			if a.status == http.StatusOK && at(a.json, "status") != "draft" {
				sum = sum.Add(money.MustParse(at(a.json, "mrr", "amount").(string)))
			}
		}
		return sum.String()
	}
	tells := func(day, known string) string {
		if a := c.get(t, "/v1/metrics/mrr?as_of="+day+known); a.length("currencies") > 0 {
			return a.at("currencies", 0, "mrr", "amount").(string)
		}
		return "0"
	}
	for begin := time.Now(); tells(days[0], "") != sum(days[0], "") && time.Since(begin) < 2*time.Minute; {
		time.Sleep(200 * time.Millisecond)
	}
	for _, known := range instants {
		for _, day := range days {
			want := sum(day, known)
			if got := tells(day, known); got != want {
				t.Errorf("on %s as known at %q, the contracts bring %s and the movements add up to %s", day, known, want, got)
			}
		}
	}
}

// monthsAreThere tells that what is kept by month has its partitions, and every row that was there before a place in one of them.
func monthsAreThere(t *testing.T, databaseURL string) {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), databaseURL)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(t.Context())
	rows, err := conn.Query(t.Context(), "SELECT parent, ahead, astray FROM months_ahead()")
	if err != nil {
		t.Fatal(err)
	}
	var table string
	var ahead, astray, tables int
	if _, err := pgx.ForEachRow(rows, []any{&table, &ahead, &astray}, func() error {
		tables++
		if ahead < 3 || astray > 0 {
			t.Errorf("%s has its partitions for %d months ahead, and %d rows are in none", table, ahead, astray)
		}
		return nil
	}); err != nil || tables != 2 {
		t.Errorf("%d tables are kept by month, %v", tables, err)
	}
}

// shown is what clients see of a database, one line a thing, in words that later releases can still say.
func shown(t *testing.T, c client) string {
	t.Helper()
	var text strings.Builder
	line := func(values ...any) { fmt.Fprintln(&text, values...) }
	for _, listed := range c.list(t, "/v1/contracts") {
		place := "/v1/contracts/" + listed["id"].(string)
		contract := c.get(t, place)
		line("contract", contract.at("number"), contract.at("status"), contract.at("start_on"), contract.at("term", "end_on"))
		for i := range contract.length("items") {
			item := contract.at("items", i)
			line("  item", at(item, "item_code"), at(item, "state"), at(item, "quantity"), at(item, "start_on"), at(item, "end_on"), at(item, "charges", 0, "terms", "price"))
		}
		for i := range contract.length("discounts") {
			discount := contract.at("discounts", i)
			line("  discount", at(discount, "name"), at(discount, "kind"), at(discount, "value"), at(discount, "end_on"))
		}
		for _, change := range c.list(t, place+"/changes") {
			line("  change", at(change, "effective_on"), at(change, "status"), at(change, "operations", 0, "op"))
		}
	}
	for _, document := range c.invoices(t, "") {
		line("document", at(document, "kind"), at(document, "status"), at(document, "number"), at(document, "billing_date"), at(document, "total", "amount"), lines(document))
	}
	return text.String()
}

// dumpThisVersion tells the story on a server of its own and writes its database down.
func dumpThisVersion(t *testing.T) {
	t.Helper()
	server, err := postgres.Start(t.Context(), postgres.Options{DataDir: dataDir(t), Fast: true, Throwaway: true})
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := server.Stop(t.Context()); err != nil {
			t.Error(err)
		}
	}()
	ownerURL, appURL, err := postgres.Provision(t.Context(), server.SuperuserURL("postgres"), "keiyaku")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := postgres.Migrate(t.Context(), ownerURL, postgres.MigrateOptions{}); err != nil {
		t.Fatal(err)
	}
	serving := keiyakuServing(t, appURL)
	c := tenant(t, appURL, "http://"+serving.addr, storyBegins)
	company(t, c)
	seen := shown(t, c)
	serving.ends(t)

	// As a superuser, whom row policies don't bind, and so that it belongs to whoever loads it. Rights stay, roles have to exist.
	var dump, failure bytes.Buffer
	pgDump := exec.CommandContext(t.Context(), "pg_dump", "--no-owner", "--inserts", "--rows-per-insert=50", server.SuperuserURL("keiyaku"))
	pgDump.Stdout, pgDump.Stderr = &dump, &failure
	if err := pgDump.Run(); err != nil {
		t.Fatalf("pg_dump: %v\n%s", err, &failure)
	}
	// Left out: what only psql understands, and settings that older servers don't know.
	sql := regexp.MustCompile(`(?m)^(\\.*|SET transaction_timeout.*)\n`).ReplaceAll(dump.Bytes(), nil)
	head := fmt.Sprintf("-- The database of keiyaku %s after the story of cmd/keiyaku/e2e_upgrade_test.go, made by\n--     go test ./cmd/keiyaku -run TestUpgrade -update\n-- It is loaded by a role that owns an empty database; the role keiyaku_app has to exist.\n-- key: %s\n", version, c.key)
	for name, content := range map[string][]byte{version + ".sql": append([]byte(head), sql...), version + ".txt": []byte(seen)} {
		if err := os.MkdirAll(upgrades, 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(upgrades, name), content, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// company is a story with something of everything that a release has to bring over: what is signed, changed, reserved,
// renewed, ended, billed, credited, held and still a draft.
func company(t *testing.T, c client) {
	t.Helper()
	s := c.shop(t)
	seat := s.option("seat", charge("base", "200", object{"model": "per_unit", "name": "ユーザー追加"}))
	light := s.plan("light", []string{seat}, charge("base", "3000", nil), charge("setup", "50000", object{"kind": "one_time", "name": "初期費用"}))
	standard := s.plan("standard", []string{seat}, charge("base", "10000", nil))
	yearly := s.plan("yearly", nil, charge("base", "120000", object{"cycle_months": 12, "name": "年額利用料"}))
	quarterly := s.plan("quarterly", nil, charge("base", "9100.5", object{"cycle_months": 3, "timing": "arrears", "rounding": "half_up", "tax_category": "reduced"}))
	on := func(contract answer, effectiveOn string, operation object) answer {
		t.Helper()
		operation["contract_item_id"] = contract.text(t, "items", 0, "id")
		return c.change(t, contract.text(t, "id"), effectiveOn, operation)
	}

	// The tour's: from light to standard on 16 April, and a negotiated price from September.
	tour := c.sign(t, c.account(t, "株式会社山田製作所", nil), storyBegins, object{"term_months": 12, "order_number": "PO-1", "items": []object{{"item_id": light}}})
	c.bill(t, storyBegins)
	c.issue(t, storyBegins)
	c.advance(t, "2026-04-16")
	moved := on(tour, "2026-04-16", object{"op": "change_item", "item_id": standard})
	c.change(t, tour.text(t, "id"), "2026-09-01", object{"op": "customize_item", "contract_item_id": moved.text(t, "resolved", 0, "contract_item_id"), "charge_code": "base", "negotiated_price": "9000"})

	// A term of three months that renews by itself, with seats at a discount; more seats are reserved, some moved, some cancelled.
	seats := c.sign(t, c.account(t, "鈴木商事株式会社", object{"closing_day": 20}), "2026-05-01", object{
		"signed_on": "2026-04-16", "term_months": 3, "items": []object{{"ref": "main", "item_id": standard}, {"ref": "seats", "item_id": seat, "quantity": "20"}},
		"discounts": []object{{"name": "導入割引", "scope": "item", "item_ref": "seats", "kind": "percent", "value": "10", "end_on": "2026-09-30"}},
	})
	more := func(by, effectiveOn string) answer {
		t.Helper()
		return c.change(t, seats.text(t, "id"), effectiveOn, object{"op": "change_quantity", "contract_item_id": seats.text(t, "items", 1, "id"), "by": by})
	}
	more("5", "2026-07-10")
	later, never := more("-2", "2026-08-10"), more("3", "2026-08-20")
	c.ask(t, http.StatusOK, "POST", "/v1/changes/"+later.text(t, "id")+"/reschedule", object{"effective_on": "2026-11-10", "memo": "先方都合"}, "If-Match", later.etag())
	c.ask(t, http.StatusOK, "POST", "/v1/changes/"+never.text(t, "id")+"/cancel", object{"memo": "取消"}, "If-Match", never.etag())

	// A year that ends after five months, for a credit note; a quarter in arrears; a contract that ends with its term.
	year := c.sign(t, c.account(t, "佐藤工業株式会社", nil), "2026-05-01", object{"signed_on": "2026-04-16", "items": []object{{"item_id": yearly, "anchor": object{"kind": "calendar_month"}}}})
	c.sign(t, c.account(t, "高橋物産株式会社", nil), "2026-05-11", object{"signed_on": "2026-04-16", "items": []object{{"item_id": quarterly, "anchor": object{"kind": "day_of_month", "day": 31}}}})
	c.sign(t, c.account(t, "田中印刷株式会社", nil), "2026-05-01", object{"signed_on": "2026-04-16", "term_months": 4, "renewal": object{"kind": "none"}, "items": []object{{"item_id": light}}})

	c.advance(t, "2026-06-30")
	c.bill(t, "2026-06-30")
	c.issue(t, "2026-06-30")
	c.change(t, year.text(t, "id"), "", object{"op": "terminate", "end_on": "2026-09-30"})
	c.change(t, tour.text(t, "id"), "2026-06-01", object{"op": "add_discount", "target": object{"scope": "contract"}, "kind": "percent", "value": "5", "name": "遡及割引"})
	wholeLives(t, c, standard, seat)
	c.advance(t, storyEnds)
	c.bill(t, storyEnds)
	c.issue(t, "2026-09-30")

	// Still to come: a draft of a contract and an account on hold.
	draft := object{"billing_account_id": c.account(t, "渡辺食品株式会社", nil), "start_on": "2027-01-01", "items": []object{{"item_id": standard}}}
	c.make(t, "/v1/contracts", draft)
	held := c.account(t, "伊藤運輸株式会社", nil)
	c.sign(t, held, storyEnds, object{"items": []object{{"item_id": light}}})
	c.ask(t, http.StatusOK, "POST", "/v1/billing-accounts/"+held+"/hold", object{"reason": "請求先の確認中"})
	c.bill(t, storyEnds)
}

// wholeLives are contracts with what a life may have since 0.2.0, signed on 30 June: a trial and a ramp, a rest at half the price, a transfer,
// an end with a fee, a renewal that nobody agreed on, one that never was.
func wholeLives(t *testing.T, c client, standard, seat string) {
	t.Helper()
	sign := func(account string, more object) string {
		t.Helper()
		more["signed_on"] = "2026-06-30"
		if more["items"] == nil {
			more["items"] = []object{{"item_id": standard}}
		}
		return c.sign(t, account, "2026-07-01", more).text(t, "id")
	}
	ramp := sign(c.account(t, "加藤建設株式会社", nil), object{
		"term_months": 12, "minimum_months": 6, "renewal": object{"kind": "auto", "price_policy": "uplift", "uplift_percent": "3", "notice_months": 1},
		"items":   []object{{"ref": "main", "item_id": standard, "trial": object{"days": 14}}, {"ref": "seats", "item_id": seat, "quantity": "5"}},
		"changes": []object{{"effective_on": "2026-11-01", "operations": []object{{"op": "change_quantity", "contract_item_ref": "seats", "to": "30"}}}},
	})
	c.change(t, ramp, "2026-08-01", object{"op": "suspend", "share": "0.5", "resume_on": "2026-09-01"})

	buyer := c.account(t, "吉田商店株式会社", nil)
	moving := sign(c.account(t, "山本薬品株式会社", nil), object{})
	c.change(t, moving, "2026-08-15", object{
		"op": "transfer", "customer_id": c.get(t, "/v1/billing-accounts/"+buyer).text(t, "customer_id"), "billing_account_id": buyer, "policy": "prorate",
	})
	leaving := sign(c.account(t, "中村機械株式会社", nil), object{"term_months": 12})
	c.change(t, leaving, "", object{"op": "terminate", "end_on": "2026-08-31", "refund": "full", "fee": object{"kind": "rest", "percent": "50"}})
	sign(c.account(t, "小林工芸株式会社", nil), object{"term_months": 2, "renewal": object{"kind": "manual", "unagreed": "grace", "grace_days": 60}})
	c.change(t, sign(c.account(t, "斎藤水産株式会社", nil), object{}), "", object{"op": "void"})
}
