package main

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"time"

	"github.com/jackc/pgx/v5"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/gram"
	"keiyaku/internal/store"
)

// benchBook is a synthetic book of contracts, made the same for the same number: only what searches read.
type benchBook struct {
	today     civil.Date
	contracts []benchContract
	items     []benchItem
}

// benchContract is a contract with everything that it can be found by.
type benchContract struct {
	id, customer, account store.ID
	number, company, kana string
	code, staff, mail     string
	reference, region     string
	status                string
	from, until           civil.Date // of the status; the whole time for a draft
	termUntil             civil.Date
	items                 []int // of the book's items
	versions              []int
}

type benchItem struct {
	id   store.ID
	code string
	name string
}

var (
	benchFamilies = []string{"山田 ヤマダ", "佐藤 サトウ", "鈴木 スズキ", "高橋 タカハシ", "田中 タナカ", "伊藤 イトウ", "渡辺 ワタナベ", "中村 ナカムラ", "小林 コバヤシ", "加藤 カトウ", "吉田 ヨシダ", "松本 マツモト", "井上 イノウエ", "木村 キムラ", "清水 シミズ", "山崎 ヤマザキ", "池田 イケダ", "橋本 ハシモト", "石川 イシカワ", "前田 マエダ", "藤田 フジタ", "岡田 オカダ", "長谷川 ハセガワ", "村上 ムラカミ", "近藤 コンドウ", "坂本 サカモト", "青木 アオキ", "西村 ニシムラ", "福田 フクダ", "太田 オオタ"}
	benchPlaces   = []string{"東京 トウキョウ", "大阪 オオサカ", "札幌 サッポロ", "仙台 センダイ", "横浜 ヨコハマ", "名古屋 ナゴヤ", "京都 キョウト", "神戸 コウベ", "広島 ヒロシマ", "福岡 フクオカ", "新潟 ニイガタ", "静岡 シズオカ", "岡山 オカヤマ", "熊本 クマモト", "金沢 カナザワ", "千葉 チバ"}
	benchTrades   = []string{"製作所 セイサクショ", "商事 ショウジ", "工業 コウギョウ", "建設 ケンセツ", "運輸 ウンユ", "食品 ショクヒン", "印刷 インサツ", "薬局 ヤッキョク", "電機 デンキ", "不動産 フドウサン", "システム システム", "サービス サービス", "出版 シュッパン", "病院 ビョウイン", "旅館 リョカン", "設計 セッケイ"}
	benchForms    = []string{"株式会社", "株式会社", "株式会社", "株式会社", "有限会社", "合同会社", "医療法人"}
	benchRegions  = []string{"関東", "関西", "東海", "九州", "東北"}
	benchProducts = []string{"ライトプラン", "スタンダードプラン", "エンタープライズプラン", "ユーザー追加", "電話サポート", "データ保管", "監査ログ", "シングルサインオン"}
)

func pick(r *rand.Rand, words []string) (word, kana string) {
	_, err := fmt.Sscan(words[r.IntN(len(words))], &word, &kana)
	if err != nil {
		panic(err)
	}
	return word, kana
}

// makeBook makes a book of n contracts: some customers have several, states and ends are spread as in a company's life.
func makeBook(n int) benchBook {
	r := rand.New(rand.NewPCG(1, uint64(n)))
	b := benchBook{today: civil.MustParse("2026-04-16")}
	for i, name := range benchProducts {
		b.items = append(b.items, benchItem{store.NewID(), fmt.Sprintf("item-%d", i+1), name})
	}
	var c benchContract
	for i := range n {
		if i == 0 || r.IntN(10) < 7 { // else one more of the same customer
			family, familyKana := pick(r, benchFamilies)
			place, placeKana := pick(r, benchPlaces)
			trade, tradeKana := pick(r, benchTrades)
			person, _ := pick(r, benchFamilies)
			c = benchContract{
				customer: store.NewID(), account: store.NewID(), company: benchForms[r.IntN(len(benchForms))] + place + family + trade, kana: placeKana + familyKana + tradeKana,
				code: fmt.Sprintf("K%06d", i+1), staff: person + " 花子", mail: fmt.Sprintf("info%d@example.co.jp", i+1),
			}
		}
		c.id, c.number, c.reference, c.region = store.NewID(), fmt.Sprintf("C-%06d", i+1), fmt.Sprintf("0065g%07dAAF", i*7919%10000000), benchRegions[r.IntN(len(benchRegions))]
		c.items, c.versions = nil, nil
		for range 1 + r.IntN(4) {
			c.items = append(c.items, r.IntN(len(b.items)))
			c.versions = append(c.versions, 1+min(r.IntN(5), 2))
		}
		b.contracts = append(b.contracts, b.live(r, c))
	}
	return b
}

// live gives a contract its state on today, since when and until when, and the end of its term.
func (b benchBook) live(r *rand.Rand, c benchContract) benchContract {
	c.from, c.until = b.today.AddDays(-r.IntN(1500)-1), civil.Forever
	c.termUntil = b.today.AddDays(1 + r.IntN(720))
	switch n := r.IntN(100); {
	case n < 2:
		c.status = "draft"
		c.termUntil = civil.Forever
	case n < 4:
		c.status, c.from, c.until = "waiting_activation", civil.MustParse("1900-01-01"), b.today.AddDays(1+r.IntN(60))
	case n < 7:
		c.status, c.until = "in_trial", b.today.AddDays(1+r.IntN(30))
	case n < 8:
		c.status = "suspended"
	case n < 12:
		c.status, c.until = "waiting_cancellation", c.termUntil
	case n < 22:
		c.status, c.from = "cancelled", b.today.AddDays(-r.IntN(700))
		c.termUntil = c.from
	case n < 25:
		c.status, c.from = "completed", b.today.AddDays(-r.IntN(700))
		c.termUntil = c.from
	default:
		c.status = "active"
	}
	return c
}

// load writes the book as a role that policies don't bind: by COPY, table by table.
func (b benchBook) load(ctx context.Context, conn *pgx.Conn, tenant store.ID) error {
	now := time.Date(2026, 4, 1, 0, 0, 0, 0, time.UTC)
	long := civil.MustParse("1900-01-01")
	copyIn := func(table string, columns []string, rows [][]any) error {
		_, err := conn.CopyFrom(ctx, pgx.Identifier{table}, columns, pgx.CopyFromRows(rows))
		if err != nil {
			return fmt.Errorf("loading %s: %w", table, err)
		}
		return nil
	}
	var customers, staff, accounts, contracts, states, segments, texts, tokens [][]any
	seen := map[store.ID]bool{}
	for _, c := range b.contracts {
		words := gram.Text(c.company, c.kana, c.code, c.staff, c.mail)
		if !seen[c.customer] {
			seen[c.customer] = true
			customers = append(customers, []any{tenant, c.customer, c.code, c.company, c.kana, 1, now, now, store.SearchEdition})
			staff = append(staff, []any{tenant, c.customer, store.NewID(), c.staff, c.mail, 1, now, now})
			accounts = append(accounts, []any{tenant, c.account, c.customer, "経理部", "JPY", "exclusive", "bank_transfer", "email", 1, 31, []string{c.company}, now, now})
		}
		var signed, draft any = b.today, nil
		if c.status == "draft" {
			signed, draft = nil, json.RawMessage("{}")
		}
		contracts = append(contracts, []any{
			tenant, c.id, c.number, c.customer, c.account, "JPY", "利用契約", c.reference, draft, signed, c.from, 1, now, c.until, c.from, now, now, c.termUntil,
			json.RawMessage(`{"region":"` + c.region + `"}`), c.customer, c.account, store.DerivedEdition,
		})
		own := []string{c.number, "利用契約", c.reference}
		for i, item := range c.items {
			own = append(own, b.items[item].code, b.items[item].name)
			segments = append(segments, []any{
				tenant, store.NewID(), c.id, store.NewID(), store.NewID(), "base", "recurring", b.items[item].id, long, civil.Forever, now, false, store.NilID, c.versions[i],
				"月額利用料", "flat", money.Int(1000), money.Int(1), "JPY", 1, "2026-04-01", "advance", "daily_rate", "daily_rate", "prorate", "down", 0, "standard", json.RawMessage("[]"),
			})
		}
		own = append(own, c.region)
		kept := gram.Text(own...)
		texts = append(texts, []any{tenant, store.SearchContract, c.id, kept + "\n" + gram.Field("region", c.region), words})
		for _, token := range append(gram.Tokens(kept+"\n"+words), gram.Field("region", c.region)) {
			tokens = append(tokens, []any{tenant, store.SearchContract, token, c.id})
		}
		if c.status == "draft" {
			continue
		}
		state := func(from, until civil.Date, state string) {
			states = append(states, []any{tenant, c.id, from, until, state, c.customer, c.account, c.termUntil})
		}
		if c.from != long {
			state(long, c.from, "waiting_activation")
		}
		state(c.from, c.until, c.status)
		if c.until != civil.Forever {
			state(c.until, civil.Forever, "active")
		}
	}
	for _, t := range []struct {
		name    string
		columns []string
		rows    [][]any
	}{
		{"customers", []string{"tenant_id", "id", "code", "name", "name_kana", "version", "created_at", "updated_at", "indexed"}, customers},
		{"staff", []string{"tenant_id", "customer_id", "id", "name", "email", "version", "created_at", "updated_at"}, staff},
		{"billing_accounts", []string{"tenant_id", "id", "customer_id", "name", "currency", "tax_mode", "payment_method", "delivery", "payment_months", "payment_day", "addressee", "created_at", "updated_at"}, accounts},
		{"contracts", []string{
			"tenant_id", "id", "number", "customer_id", "billing_account_id", "currency", "title", "external_reference", "draft", "signed_on", "start_on", "version",
			"recorded_at", "ends_before", "passed_through", "created_at", "updated_at", "term_until", "custom_fields", "first_customer_id", "first_account_id", "derived",
		}, contracts},
		{"contract_states", []string{"tenant_id", "contract_id", "from_on", "until_on", "state", "customer_id", "account_id", "term_until"}, states},
		{"segments", []string{
			"tenant_id", "id", "contract_id", "contract_item_id", "charge_id", "charge_code", "charge_kind", "item_id", "effective_from", "effective_until", "recorded_from",
			"planned", "version_id", "version", "name", "model", "list_price", "quantity", "currency", "cycle_months", "anchor", "timing", "start_rate", "end_rate", "change_policy",
			"rounding", "scale", "tax_category", "discounts",
		}, segments},
		{"search_texts", []string{"tenant_id", "kind", "id", "own", "customer"}, texts},
		{"search_tokens", []string{"tenant_id", "kind", "token", "id"}, tokens},
	} {
		if err := copyIn(t.name, t.columns, t.rows); err != nil {
			return err
		}
	}
	return nil
}
