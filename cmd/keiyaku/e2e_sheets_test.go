package main

// Spreadsheets against the real binary: a clerk's with every kind of mistake, files that went through LibreOffice, a book of contracts whose bill is the sum of a column, files that
// are made to do harm, and workers that are killed in the middle.

import (
	"archive/zip"
	"bytes"
	"encoding/csv"
	"fmt"
	"io"
	"maps"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"
	"golang.org/x/text/encoding/japanese"

	"keiyaku/internal/core/money"
	"keiyaku/internal/testdb"
)

// upload brings a file and gives where its import is.
func (c client) upload(t *testing.T, kind, mode string, content []byte) string {
	t.Helper()
	a := c.ask(t, http.StatusAccepted, "POST", "/v1/imports?kind="+kind+"&mode="+mode, string(content), "Content-Type", "application/octet-stream")
	return "/v1/imports/" + a.text(t, "id")
}

// settled waits until an import stands still.
func (c client) settled(t *testing.T, at string) answer {
	t.Helper()
	for begin := time.Now(); time.Since(begin) < 5*time.Minute; time.Sleep(20 * time.Millisecond) {
		switch now := c.get(t, at); now.at("status") {
		case "reading", "checking", "running":
		default:
			return now
		}
	}
	t.Fatalf("%s doesn't stand still: %s", at, c.get(t, at).body)
	return answer{}
}

// run does what a checked file says.
func (c client) run(t *testing.T, at string) answer {
	t.Helper()
	c.ask(t, http.StatusAccepted, "POST", at+"/run", nil)
	return c.settled(t, at)
}

// take brings a file in whole; all its rows have to become as is said.
func (c client) take(t *testing.T, kind string, content []byte, outcome string, rows int) {
	t.Helper()
	at := c.upload(t, kind, "all_or_nothing", content)
	if checked := c.settled(t, at); checked.at("status") != "checked" || checked.at("problems") != 0.0 {
		t.Fatalf("%s: %s\n%s", kind, checked.body, c.get(t, at+"/problems").body)
	}
	if done := c.run(t, at); done.at("status") != "finished" || done.at(outcome) != float64(rows) {
		t.Fatalf("%s: %s, want %d %s\n%s", kind, done.body, rows, outcome, c.get(t, at+"/problems").body)
	}
}

// download gives a file.
func (c client) download(t *testing.T, path string) []byte {
	t.Helper()
	request, err := http.NewRequest("GET", c.base+path, nil)
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Authorization", "Bearer "+c.key)
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	content, err := io.ReadAll(response.Body)
	if err != nil || response.StatusCode != http.StatusOK {
		t.Fatalf("%s: %d %v %s", path, response.StatusCode, err, content)
	}
	return content
}

// table writes a CSV.
func table(rows ...[]string) []byte {
	var out bytes.Buffer
	out.WriteString("\ufeff")
	w := csv.NewWriter(&out)
	_ = w.WriteAll(rows) // into memory
	return out.Bytes()
}

// rowsOf counts the rows of a CSV beneath its headers.
func rowsOf(t *testing.T, content []byte) int {
	t.Helper()
	rows, err := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(content, []byte("\ufeff")))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return len(rows) - 1
}

// The catalogue and the customers that the sheets below are about.
var (
	soldSheet = table(
		[]string{"商品コード", "商品名", "アイテムコード", "アイテム名", "種類", "販売状態", "使用可能なオプション", "版", "販売開始日", "課金項目コード", "課金項目名", "課金の種類", "料金モデル", "単価", "使用量単位コード", "使用量単位名", "集計方法"},
		[]string{"kintai", "クラウド勤怠", "light", "ライトプラン", "プラン", "", "seat", "1", "2020/4/1", "base", "基本料", "継続", "定額", "3,000", "", "", ""},
		[]string{"kintai", "クラウド勤怠", "light", "", "", "", "", "1", "", "calls", "呼び出し", "従量", "単価", "2", "call", "呼び出し", "合計"},
		[]string{"kintai", "クラウド勤怠", "plus", "プラスプラン", "プラン", "", "", "1", "2020/4/1", "base", "基本料", "継続", "定額", "9,000", "", "", ""},
		[]string{"kintai", "クラウド勤怠", "old", "旧プラン", "プラン", "販売終了", "", "1", "2020/4/1", "base", "基本料", "継続", "定額", "2,000", "", "", ""},
		[]string{"kintai", "クラウド勤怠", "seat", "ユーザー追加", "オプション", "", "", "1", "2020/4/1", "base", "ユーザー", "継続", "単価", "200", "", "", ""},
	)
	customerSheet = table(
		[]string{"顧客コード", "顧客名", "請求先コード"}, []string{"CU-1", "株式会社山田製作所", "CU-1"}, []string{"CU-2", "鈴木商事", "CU-2"},
	)
)

// mistake is a row of a clerk's sheet with something wrong: where, and what sort it is. Without a column it is about the whole row.
type mistake struct {
	cells  []string
	column string
	code   string
}

// A clerk's sheets, each kind of mistake once. Every one is told by row and column, with how to mend it; what is right beside them is told right.
var mistakes = []struct {
	kind    string
	headers []string
	good    [][]string
	wrong   []mistake
}{
	{
		kind:    "contracts",
		headers: []string{"契約番号", "操作", "適用日", "請求先コード", "件名", "締結日", "契約期間(月)", "更新方法", "アイテム行番号", "アイテムコード", "数量", "課金項目コード", "単価", "行の詳細"},
		good:    [][]string{{"K-1", "契約開始", "2025/4/1", "CU-1", "利用契約", "", "12", "自動更新", "1", "light", "", "", "", ""}, {"K-1", "数量変更", "2025/10/1", "", "", "", "", "", "", "", "7", "", "", ""}},
		wrong: []mistake{
			{[]string{"", "契約開始", "2025/4/1", "CU-1", "", "", "", "", "", "light"}, "A", "needed"},
			{[]string{"契約２", "契約開始", "2025/4/1", "CU-1", "", "", "", "", "", "light"}, "A", "wrong_form"},
			{[]string{"K-3", "かいやく", "2025/4/1", "CU-1", "", "", "", "", "", "light"}, "B", "not_a_choice"},
			{[]string{"K-4", "契約開始", "2025/2/30", "CU-1", "", "", "", "", "", "light"}, "C", "not_a_date"},
			{[]string{"K-5", "契約開始", "", "CU-1", "", "", "", "", "", "light"}, "C", "needed"},
			{[]string{"K-6", "契約開始", "2025/4/1", "", "", "", "", "", "", "light"}, "D", "missing"},
			{[]string{"K-7", "契約開始", "2025/4/1", "CU-9", "", "", "", "", "", "light"}, "D", "not_found"},
			{[]string{"K-8", "契約開始", "2025/4/1", "CU-1", "改行\nあり", "", "", "", "", "light"}, "E", "not_a_line"},
			{[]string{"K-9", "契約開始", "2025/4/1", "CU-1", strings.Repeat("長", 201), "", "", "", "", "light"}, "E", "too_long"},
			{[]string{"K-10", "契約開始", "2025/4/1", "CU-1", "壊れ\ufffd字", "", "", "", "", "light"}, "E", "broken_text"},
			{[]string{"K-11", "契約開始", "2025/4/1", "CU-1", "", "2026/5/1", "", "", "", "light"}, "F", "against_rule"},
			{[]string{"K-12", "契約開始", "2025/4/1", "CU-1", "", "", "1.5", "", "", "light"}, "G", "not_whole"},
			{[]string{"K-13", "契約開始", "2025/4/1", "CU-1", "", "", "700", "", "", "light"}, "G", "out_of_range"},
			{[]string{"K-14", "契約開始", "2025/4/1", "CU-1", "", "", "一年", "", "", "light"}, "G", "not_a_number"},
			{[]string{"K-15", "契約開始", "2025/4/1", "CU-1", "", "", "", "自動更新", "", "light"}, "H", "against_rule"},
			{[]string{"K-16", "契約開始", "2025/4/1", "CU-1", "", "", "", "", "一", "light"}, "I", "wrong_form"},
			{[]string{"K-17", "契約開始", "2025/4/1", "CU-1", "", "", "", "", "", ""}, "J", "missing"},
			{[]string{"K-18", "契約開始", "2025/4/1", "CU-1", "", "", "", "", "", "heavy"}, "J", "not_found"},
			{[]string{"K-19", "契約開始", "2025/4/1", "CU-1", "", "", "", "", "", "old"}, "J", "against_rule"},
			{[]string{"K-20", "契約開始", "2025/4/1", "CU-1", "", "", "", "", "", "light", "たくさん"}, "K", "not_a_number"},
			{[]string{"K-21", "契約開始", "2025/4/1", "CU-1", "", "", "", "", "", "light", "-3"}, "K", "out_of_range"},
			{[]string{"K-22", "契約開始", "2025/4/1", "CU-1", "", "", "", "", "", "light", "#REF!"}, "K", "error_value"},
			{[]string{"K-23", "契約開始", "2025/4/1", "CU-1", "", "", "", "", "", "light", "", "", "500"}, "L", "missing"},
			{[]string{"K-24", "契約開始", "2025/4/1", "CU-1", "", "", "", "", "", "light", "", "base", ""}, "M", "missing"},
			{[]string{"K-25", "契約開始", "2025/4/1", "CU-1", "", "", "", "", "", "light", "", "extra", "500"}, "L", "against_rule"},
			{[]string{"K-26", "契約開始", "2025/4/1", "CU-1", "", "", "", "", "", "light", "", "", "", "{a}"}, "N", "not_json"},
			{[]string{"K-27", "契約開始", "2025/4/1", "CU-1", "", "", "", "", "", "light", "", "", "", `{"color":"red"}`}, "N", "against_rule"},
			{[]string{"K-28", "契約開始", "2025/4/1", "CU-1", "", "", "", "", "", "light", "", "", "", "", "はみ出し"}, "O", "too_many_cells"},
			{[]string{"K-29", "数量変更", "2025/4/1", "", "", "", "", "", "", "", "3"}, "B", "missing"},
		},
	},
	{ // Of several rows: the first is right, the second isn't.
		kind:    "contracts",
		headers: []string{"契約番号", "操作", "適用日", "請求先コード", "件名", "アイテム行番号", "アイテムコード", "数量"},
		wrong: []mistake{
			{[]string{"M-1", "数量変更", "2024/4/1", "", "", "1", "", "3"}, "C", "against_rule"},
			{[]string{"M-2", "数量変更", "2025/5/1", "", "", "2", "", "3"}, "F", "not_found"},
			{[]string{"M-3", "数量変更", "2025/5/1", "", "", "1", "", ""}, "H", "missing"},
			{[]string{"M-4", "数量変更", "2025/5/1", "", "別の件名", "1", "", "3"}, "E", "not_used"},
			{[]string{"M-5", "契約開始", "2025/5/1", "", "", "2", "plus", ""}, "C", "disagrees"},
			{[]string{"M-6", "契約開始", "2025/4/1", "CU-2", "", "2", "plus", ""}, "D", "disagrees"},
			{[]string{"M-7", "プラン変更", "2025/5/1", "", "", "1", "", ""}, "G", "missing"},
			{[]string{"M-8", "アイテム追加", "2025/5/1", "", "", "2", "seat", "-1"}, "H", "out_of_range"},
			{[]string{"M-9", "更新", "2025/5/1", "", "", "1", "", ""}, "F", "against_rule"},
			{[]string{"M-10", "更新", "2025/5/1", "", "", "", "", ""}, "B", "against_rule"},
			{[]string{"M-11", "プラン変更", "2025/5/1", "", "", "1", "seat", ""}, "G", "against_rule"},
			{[]string{"M-12", "解約", "2025/3/30", "", "", "", "", ""}, "C", "against_rule"},
			{[]string{"M-13", "アイテム追加", "2025/5/1", "", "", "2", "old", ""}, "G", "against_rule"},
			{[]string{"M-14", "数量変更", "2025/5/1", "", "", "1", "", "1"}, "B", "against_rule"},
			{[]string{"M-15", "アイテム追加", "2019/5/1", "", "", "2", "seat", ""}, "C", "against_rule"},
			{[]string{"M-16", "契約開始", "2025/4/1", "", "", "1", "plus", ""}, "F", "against_rule"},
			{[]string{"M-17", "アイテム解約", "2025/3/1", "", "", "1", "", ""}, "C", "against_rule"},
		},
	},
	{
		kind:    "customers",
		headers: []string{"顧客コード", "顧客名", "法人番号", "親顧客コード", "請求先コード", "都道府県", "請求メール", "送付方法", "締め日", "支払月数", "支払日", "支払日数", "免税"},
		good:    [][]string{{"D-1", "良い会社", "1234567890123", "D-2", "D-1", "東京都", "a@example.co.jp", "メール", "31", "1", "31", "", "いいえ"}, {"D-2", "親会社"}},
		wrong: []mistake{
			{[]string{"D-10", ""}, "B", "needed"},
			{[]string{"D-11", "x", "123"}, "C", "wrong_form"},
			{[]string{"D-12", "x", "", "D-99"}, "D", "not_found"},
			{[]string{"D-13", "x", "", "", "CU-1", "東京都"}, "E", "recorded_else"},
			{[]string{"D-14", "x", "", "", "", "東京"}, "F", "not_a_choice"},
			{[]string{"D-15", "x", "", "", "", "", "keiri"}, "G", "wrong_form"},
			{[]string{"D-16", "x", "", "", "", "", "", "メール"}, "G", "missing"},
			{[]string{"D-17", "x", "", "", "", "", "", "", "末"}, "I", "not_a_number"},
			{[]string{"D-18", "x", "", "", "", "", "", "", "", "", "31"}, "J", "missing"},
			{[]string{"D-19", "x", "", "", "", "", "", "", "", "1"}, "K", "missing"},
			{[]string{"D-20", "x", "", "", "", "", "", "", "", "1", "31", "30"}, "L", "not_used"},
			{[]string{"D-21", "x", "", "", "", "", "", "", "", "", "", "", "たぶん"}, "M", "not_yes_no"},
		},
	},
	{
		kind:    "catalog",
		headers: []string{"商品コード", "商品名", "アイテムコード", "アイテム名", "種類", "使用可能なオプション", "版", "販売開始日", "課金項目コード", "課金項目名", "課金の種類", "料金モデル", "単価", "使用量単位コード", "段階料金"},
		good:    [][]string{{"kintai", "", "pro", "プロ", "プラン", "", "1", "2020/4/1", "base", "基本料", "継続", "定額", "5"}},
		wrong: []mistake{
			{[]string{"new", "", "n1", "x", "プラン"}, "B", "missing"},
			{[]string{"kintai", "", "n2", "", "プラン"}, "D", "missing"},
			{[]string{"kintai", "", "n3", "x", ""}, "E", "missing"},
			{[]string{"kintai", "クラウド勤怠", "light", "", "オプション"}, "E", "recorded_else"},
			{[]string{"kintai", "", "n4", "x", "プラン", "none"}, "F", "not_found"},
			{[]string{"kintai", "", "n5", "x", "プラン", "", "2", "2020/4/1", "base", "基本料", "継続", "定額", "5"}, "G", "out_of_range"},
			{[]string{"kintai", "クラウド勤怠", "plus", "", "", "", "1", "2020/4/1", "base", "", "", "", "8000"}, "M", "recorded_else"},
			{[]string{"kintai", "", "n6", "x", "プラン", "", "1", "", "base", "基本料", "継続", "定額", "5"}, "H", "missing"},
			{[]string{"kintai", "", "n7", "x", "プラン", "", "1", "2020/4/1", "base", "基本料", "従量", "単価", "5", "none"}, "N", "not_found"},
			{[]string{"kintai", "", "n8", "x", "プラン", "", "1", "2020/4/1", "base", "基本料", "継続", "数量スライド", "", "", `{"tiers":1}`}, "O", "not_json"},
		},
	},
	{
		kind:    "usage",
		headers: []string{"契約番号", "使用量単位コード", "日付", "数量", "イベントID", "時刻", "対象"},
		good:    [][]string{{"K-1", "call", "2026/3/1", "10"}},
		wrong: []mistake{
			{[]string{"K-99", "call", "2026/3/1", "10"}, "A", "against_rule"},
			{[]string{"K-1", "none", "2026/3/1", "10"}, "B", "against_rule"},
			{[]string{"K-1", "call", "2026/5/1", "10"}, "C", "against_rule"},
			{[]string{"K-1", "call", "2026/3/2", "10", "e-1", "25:00"}, "F", "not_a_time"},
			{[]string{"K-1", "call", "2026/3/3", "10", "", "", "誰か"}, "G", "not_used"},
		},
	},
	{
		kind:    "payments",
		headers: []string{"入金番号", "請求先コード", "入金日", "入金額", "入金方法", "請求書番号", "充当額"},
		good:    [][]string{{"P-1", "CU-1", "2026/3/1", "¥1,000", "銀行振込"}},
		wrong: []mistake{
			{[]string{"P-2", "", "2026/3/1", "1"}, "B", "missing"},
			{[]string{"P-3", "CU-1", "2026/5/1", "1"}, "C", "against_rule"},
			{[]string{"P-4", "CU-1", "2026/3/1", "0"}, "D", "out_of_range"},
			{[]string{"P-5", "CU-1", "2026/3/1", "1", "小切手"}, "E", "not_a_choice"},
			{[]string{"P-6", "CU-1", "2026/3/1", "1", "", "INV-9"}, "F", "not_found"},
			{[]string{"P-7", "CU-1", "2026/3/1", "1", "", "", "5"}, "G", "not_used"},
			{[]string{"P-8", "CU-1", "2026/3/1", "0.5"}, "D", "against_rule"},
		},
	},
}

func TestAClerksSpreadsheetIsToldEveryMistakeByRowAndColumn(t *testing.T) {
	t.Parallel()
	c := sandbox(t, testdb.New(t).AppURL, "2026-04-01")
	c.take(t, "catalog", soldSheet, "created", 5)
	c.take(t, "customers", customerSheet, "created", 2)
	kinds := map[string]bool{}
	for n, m := range mistakes {
		rows := append([][]string{m.headers}, m.good...)
		var want []string
		for _, w := range m.wrong {
			if n == 1 { // the contract that the row belongs to begins before it
				rows = append(rows, []string{w.cells[0], "契約開始", "2025/4/1", "CU-1", "利用契約", "1", "light", ""})
			}
			rows = append(rows, w.cells)
			want = append(want, fmt.Sprintf("%s%d %s", w.column, len(rows), w.code))
			kinds[m.kind+" "+w.column+" "+w.code+fmt.Sprint(n)] = true
		}
		at := c.upload(t, m.kind, "by_row", table(rows...))
		checked := c.settled(t, at)
		var got []string
		for _, p := range c.list(t, at+"/problems") {
			column, _ := p["column"].(string)
			got = append(got, fmt.Sprintf("%s%v %v", column, p["row"], p["code"]))
			if told := english(p); told != "" {
				t.Errorf("%s%v tells a clerk %q", column, p["row"], told)
			}
			if p["detail"] == "" || p["mend"] == "" || column != "" && p["header"] == nil && p["code"] != "too_many_cells" {
				t.Errorf("%v doesn't say how to mend it", p)
			}
		}
		if !slices.Equal(got, want) || checked.at("problems") != float64(len(want)) {
			for i := range max(len(got), len(want)) {
				g, w := "", ""
				if i < len(got) {
					g = got[i]
				}
				if i < len(want) {
					w = want[i]
				}
				if g != w {
					t.Errorf("%s, sheet %d: got %q, want %q", m.kind, n, g, w)
				}
			}
			t.Logf("%s", c.get(t, at+"/problems?limit=200").body)
		}
		// What is right is done all the same.
		if done := c.run(t, at); done.at("created") != float64(len(m.good)) {
			t.Errorf("%s: %s, want %d created", m.kind, done.body, len(m.good))
		}
	}
	for headers, want := range map[string]string{
		"顧客コード,顧客名,電話": "C1 unknown_header", "顧客コード,顧客名,顧客名": "C1 doubled_header", "顧客コード,顧客カナ": "1 missing_header",
	} {
		at := c.upload(t, "customers", "all_or_nothing", []byte(headers+"\nX,x,x\n"))
		c.settled(t, at)
		var got []string
		for _, p := range c.list(t, at+"/problems") {
			column, _ := p["column"].(string)
			got = append(got, fmt.Sprintf("%s%v %v", column, p["row"], p["code"]))
		}
		if !slices.Contains(got, want) {
			t.Errorf("%s: got %q, want %q", headers, got, want)
		}
		kinds[want] = true
	}
	if len(kinds) < 40 {
		t.Errorf("only %d kinds of mistakes", len(kinds))
	}
	t.Logf("%d kinds of mistakes", len(kinds))
}

// told gives the problems of a file as "C7 code".
func (c client) told(t *testing.T, at string) (places []string, problems []map[string]any) {
	t.Helper()
	c.settled(t, at)
	for _, p := range c.list(t, at+"/problems") {
		column, _ := p["column"].(string)
		places, problems = append(places, fmt.Sprintf("%s%v %v", column, p["row"], p["code"])), append(problems, p)
		if text := english(p); text != "" {
			t.Errorf("%s%v tells a clerk %q: %v", column, p["row"], text, p)
		}
	}
	return places, problems
}

// A cell that can't be read hides nothing else of its contract or customer, and nothing is told that only comes of it. Rows are counted as a spreadsheet counts them, with
// blank rows and cells of several lines.
func TestAllThatIsWrongWithAContractOrCustomerIsToldAtOnce(t *testing.T) {
	t.Parallel()
	c := sandbox(t, testdb.New(t).AppURL, "2026-04-01")
	c.take(t, "catalog", soldSheet, "created", 5)
	c.take(t, "customers", customerSheet, "created", 2)
	for _, s := range []struct {
		kind string
		rows [][]string
		want []string
	}{
		{
			"contracts",
			[][]string{
				{"契約番号", "操作", "適用日", "請求先コード", "件名", "アイテム行番号", "アイテムコード", "数量", "課金項目コード", "単価", "備考"},
				{"T-1", "契約開始", "2025/4/1", "CU-9", "", "1", "heavy", "", "", "500", "二行の\n備考"},
				{""},
				{"T-1", "数量変更", "2025/2/30", "", "", "1", "", "", "", "", ""},
				{"T-1", "アイテム追加", "2025/6/1", "", "", "2", "none", "", "base", "", ""},
				{"T-2", "契約開始", "2025/4/1", "CU-1", "改行\nあり", "1", "old", "1", "", "", ""}, // a title that can't be read is nothing that the rest stands on
				{"T-3", "けいやく", "2025/4/1", "CU-1", "", "1", "light", "1", "", "", ""},
				{"T-3", "数量変更", "2025/5/1", "", "", "1", "", "たくさん", "", "", ""},
				{"T-4", "契約開始", "2025/4/1", "CU-1", "", "1", "light", "1", "", "", ""},
				{"T-4", "解約", "2024/4/1", "", "", "", "", "", "", "", ""},
				{"T-5", "契約開始", "2025/4/1", "CU-1", "", "1", "light", "", "base", "9999999999999999", ""},
			},
			[]string{"D2 not_found", "G2 not_found", "I2 missing", "C4 not_a_date", "H4 missing", "G5 not_found", "J5 missing", "E6 not_a_line", "G6 against_rule", "B7 not_a_choice", "H8 not_a_number", "C10 against_rule", "J11 against_rule"},
		},
		{
			"customers",
			[][]string{
				{"顧客コード", "顧客名", "法人番号", "親顧客コード", "請求先コード", "請求メール", "送付方法", "支払日", "税の国", "通貨"},
				{"S-1", "良い会社", "123", "S-99", "S-1", "", "メール", "31", "", ""},
				{"S-1", "別の名前", "", "", "S-1", "", "", "", "", ""},
				{"S-2", "x", "", "S-2", "", "", "", "", "", ""},
				{"S-3", "x", "", "", "S-3", "", "", "", "ZZ", ""},
				{"S-3", "", "", "", "S-3b", "", "", "", "", "QQQ"},
				{"S-4", "x", "", "S-5", "", "", "", "", "", ""},
				{"S-5", "x", "", "S-4", "", "", "", "", "", ""},
				{"S-6", "x", "", "S-2", "", "", "", "", "", ""},
			},
			[]string{
				"C2 wrong_form", "D2 not_found", "F2 missing", "2 missing", "B3 disagrees", "E3 disagrees", "D4 against_rule", "I5 against_rule", "J6 against_rule", "D7 not_found", "D8 not_found", "D9 not_found",
			},
		},
	} {
		got, problems := c.told(t, c.upload(t, s.kind, "by_row", table(s.rows...)))
		t.Logf("%s: %q", s.kind, got)
		for _, p := range problems {
			t.Logf("%v%v %v / %v / %v", p["column"], p["row"], p["detail"], p["mend"], p["refusal"])
		}
		if !slices.Equal(got, s.want) {
			t.Errorf("%s: got %q, want %q", s.kind, got, s.want)
		}
	}
}

// Of a payment that can't be used, and of an invoice that has nothing left to be paid, each is told.
func TestAPaymentsSheetTellsWhetherThePaymentOrTheInvoiceIsUsedUp(t *testing.T) {
	t.Parallel()
	c := sandbox(t, testdb.New(t).AppURL, "2026-04-01")
	c.take(t, "catalog", soldSheet, "created", 5)
	c.take(t, "customers", customerSheet, "created", 2)
	c.take(t, "contracts", table(
		[]string{"契約番号", "操作", "適用日", "請求先コード", "アイテムコード"}, []string{"Q-1", "契約開始", "2026/4/1", "CU-1", "plus"}, []string{"Q-2", "契約開始", "2026/4/1", "CU-2", "plus"},
	), "created", 2)
	c.bill(t, "2026-04-30")
	c.issue(t, "2026-04-30")
	numbers, open := map[string]string{}, ""
	for _, d := range c.list(t, "/v1/invoices?status=issued") {
		total := at(d, "total", "amount").(string)
		numbers[total+fmt.Sprint(len(numbers))] = d["number"].(string)
		open = total
	}
	if len(numbers) != 2 {
		t.Fatalf("%d invoices", len(numbers))
	}
	header := []string{"入金番号", "請求先コード", "入金日", "入金額", "請求書番号", "充当額", "振込手数料"}
	var one string
	for _, n := range slices.Sorted(maps.Values(numbers)) {
		at := c.upload(t, "payments", "by_row", table(header, []string{"R-0", "CU-1", "2026/4/1", open, n, "", ""}))
		if got, _ := c.told(t, at); len(got) == 0 { // the invoice of this account
			c.run(t, at)
			one = n
		}
	}
	other := ""
	for _, n := range numbers {
		if n != one {
			other = n
		}
	}
	at := c.upload(t, "payments", "by_row", table(
		header,
		[]string{"R-1", "CU-1", "2026/4/1", "500", one, "", ""},
		[]string{"R-2", "CU-2", "2026/4/1", "500", other, "500", ""},
		[]string{"R-2", "", "", "", other, "", ""},
		[]string{"R-3", "CU-2", "2026/4/1", "999999", other, "999999", ""},
		[]string{"R-4", "CU-1", "2026/4/1", "500", other, "", ""},
	))
	got, problems := c.told(t, at)
	if want := []string{"E2 against_rule", "E4 against_rule", "F5 against_rule", "E6 against_rule"}; !slices.Equal(got, want) {
		t.Fatalf("got %q, want %q: %v", got, want, problems)
	}
	for i, want := range []string{"未入金の額がありません", "使い切られ", "未入金の額", "入金の請求先のものではありません"} {
		if detail := problems[i]["detail"].(string); !strings.Contains(detail, want) {
			t.Errorf("%s is told as %q, which doesn't say %q", got[i], detail, want)
		}
	}
}

// Parents may come in any order and lie as deep as customers may; what lies deeper is told so, and what stands on it is told of it.
func TestParentsOfCustomersComeInAnyOrderHoweverDeep(t *testing.T) {
	t.Parallel()
	c := sandbox(t, testdb.New(t).AppURL, "2026-04-01")
	chain := func(name string, n int) [][]string {
		rows := [][]string{{"顧客コード", "顧客名", "親顧客コード"}}
		for i := n; i > 1; i-- { // the deepest first
			rows = append(rows, []string{fmt.Sprintf("%s-%d", name, i), "会社", fmt.Sprintf("%s-%d", name, i-1)})
		}
		return append(rows, []string{name + "-1", "会社", ""})
	}
	c.take(t, "customers", table(chain("deep", 51)...), "created", 51)
	rows := chain("deeper", 70)
	got, problems := c.told(t, c.upload(t, "customers", "by_row", table(rows...)))
	if len(got) != 19 {
		t.Fatalf("%d problems: %q", len(got), got)
	}
	for i, p := range problems {
		want := fmt.Sprintf("このファイルの%d行目にあります", i+3)
		if i == len(problems)-1 {
			want = "50階層を超えて"
		}
		if !strings.Contains(p["detail"].(string), want) {
			t.Errorf("%s is told as %q, which doesn't say %q", got[i], p["detail"], want)
		}
	}
}

// english is what of a problem is no Japanese: a sentence of letters that the clerk didn't write, a pattern, or advice that says nothing but to look again.
func english(p map[string]any) string {
	value, _ := p["value"].(string)
	for _, of := range []string{"detail", "mend"} {
		text := strings.ReplaceAll(p[of].(string), value, "")
		if found := regexp.MustCompile(`[A-Za-z']{2,}[ ,:;]+[A-Za-z']{2,}|\^\[|の内容を確かめて直してください|説明シートで確かめて`).FindString(text); found != "" {
			return found
		}
	}
	return ""
}

// moved makes the same company in another tenant of what was exported, and sees that it is exported alike there.
func moved(t *testing.T, from, to client) {
	t.Helper()
	for _, kind := range []string{"catalog", "customers", "contracts"} {
		file := from.download(t, "/v1/exports?kind="+kind+"&format=csv")
		to.take(t, kind, file, "created", rowsOf(t, file))
		if again := to.download(t, "/v1/exports?kind="+kind+"&format=csv"); !bytes.Equal(again, file) {
			t.Errorf("%s became\n%s\nof\n%s", kind, again, file)
		}
	}
}

func TestACompanyMovesByItsSpreadsheetsAndLooksTheSame(t *testing.T) {
	t.Parallel()
	database := testdb.New(t).AppURL
	server := keiyakuServing(t, database)
	c := tenant(t, database, "http://"+server.addr, storyBegins)
	reservations(t, c)
	// What begins like a formula, and what has no column of its own.
	evil := c.account(t, "=cmd|'/C calc'!A0", object{"email": "a@example.co.jp", "address": object{"city": "+81 渋谷"}})
	plan := c.shop2(t)
	c.sign(t, evil, storyBegins, object{
		"title": "@SUM(A1)", "term_months": 12, "renewal": object{"kind": "auto", "price_policy": "uplift", "uplift_percent": "3"},
		"items":     []object{{"ref": "main", "item_id": plan, "anchor": object{"kind": "calendar_month"}, "charges": []object{{"code": "base", "negotiated_price": "1234", "timing": "arrears"}}}},
		"discounts": []object{{"name": "導入割引", "scope": "item", "item_ref": "main", "kind": "percent", "value": "10", "end_on": "2026-09-30"}},
	})
	there := tenant(t, database, "http://"+server.addr, storyBegins)
	moved(t, c, there)
	here, gone := c.picture(t), there.picture(t)
	if len(here) < 50 || len(here) != len(gone) {
		t.Errorf("%d things here, %d there", len(here), len(gone))
	}
	file := string(c.download(t, "/v1/exports?kind=customers&format=csv"))
	for _, want := range []string{`'=cmd|'/C calc'!A0`, `'+81 渋谷`} {
		if !strings.Contains(file, want) {
			t.Errorf("the file has no %s", want)
		}
	}
	// Billed alike to the yen.
	for _, k := range []client{c, there} {
		k.bill(t, storyEnds)
	}
	if one, two := sums(t, c), sums(t, there); one != two || one == "0" {
		t.Errorf("%s is billed here, %s there", one, two)
	}
}

// shop2 puts a plan of another product on sale.
func (c client) shop2(t *testing.T) string {
	t.Helper()
	product := c.make(t, "/v1/products", object{"code": "other", "name": "別の商品"})
	return shop{c, t, product}.plan("other-plan", nil, charge("base", "4000", object{"start_rate": "full_price", "rounding": "up"}))
}

// sums adds up what all documents bill without tax.
func sums(t *testing.T, c client) string {
	t.Helper()
	sum := money.Int(0)
	for _, d := range c.list(t, "/v1/invoices") {
		amount, err := money.Parse(at(d, "subtotal", "amount").(string))
		if err != nil {
			t.Fatal(err)
		}
		sum = sum.Add(amount)
	}
	return sum.String()
}

func TestFilesThatWentThroughLibreOfficeAreTheSame(t *testing.T) {
	t.Parallel()
	office, err := exec.LookPath("soffice")
	if err != nil {
		t.Skip("LibreOffice (soffice) isn't there")
	}
	c := sandbox(t, testdb.New(t).AppURL, "2026-04-01")
	c.take(t, "catalog", soldSheet, "created", 5)
	c.take(t, "customers", customerSheet, "created", 2)
	c.take(t, "contracts", table(
		[]string{"契約番号", "操作", "適用日", "請求先コード", "件名", "請求開始日", "契約期間(月)", "アイテム行番号", "アイテムコード", "数量", "課金項目コード", "単価", "備考"},
		[]string{"0001", "契約開始", "2024/4/1", "CU-1", "=1+1", "2026/4/1", "12", "1", "light", "", "base", "2,980", ""},
		[]string{"0001", "契約開始", "2024/4/1", "", "", "", "", "2", "seat", "12.5", "", "", ""},
		[]string{"0001", "数量変更", "2025/10/1", "", "", "", "", "2", "", "20", "", "", "増員\n(10月)"},
	), "created", 3)
	dir := t.TempDir()
	for _, kind := range []string{"customers", "catalog", "contracts"} {
		rows := rowsOf(t, c.download(t, "/v1/exports?kind="+kind+"&format=csv"))
		path := filepath.Join(dir, kind+".xlsx")
		if err := os.WriteFile(path, c.download(t, "/v1/exports?kind="+kind+"&format=xlsx"), 0o600); err != nil {
			t.Fatal(err)
		}
		for _, to := range []string{"xlsx", `csv:Text - txt - csv (StarCalc):44,34,76,1`} {
			ending, _, _ := strings.Cut(to, ":")
			out := filepath.Join(dir, "out-"+ending)
			cmd := exec.CommandContext(t.Context(), office, "-env:UserInstallation=file://"+filepath.Join(dir, "profile"), "--headless", "--convert-to", to, "--outdir", out, path)
			if text, err := cmd.CombinedOutput(); err != nil {
				t.Fatalf("%v: %s", err, text)
			}
			content, err := os.ReadFile(filepath.Join(out, kind+"."+ending))
			if err != nil {
				t.Fatal(err)
			}
			c.take(t, kind, content, "unchanged", rows)
		}
	}
}

// What a column of contracts adds up to is what their bill run bills. -full is five thousand contracts; the small size is the same story.
func TestABookOfContractsBillsTheSumOfItsColumn(t *testing.T) {
	t.Parallel()
	contracts := 120
	if *full {
		contracts = 5000
	}
	c := sandbox(t, testdb.New(t).AppURL, "2026-04-01")
	c.take(t, "catalog", soldSheet, "created", 5)
	customers := [][]string{{"顧客コード", "顧客名"}}
	for i := range contracts / 10 {
		customers = append(customers, []string{fmt.Sprintf("N-%04d", i), fmt.Sprintf("取引先%d", i)})
	}
	withAccounts := [][]string{{"顧客コード", "顧客名", "請求先コード"}}
	for _, r := range customers[1:] {
		withAccounts = append(withAccounts, append(r, r[0]))
	}
	c.take(t, "customers", table(withAccounts...), "created", contracts/10)
	book := excelize.NewFile()
	write := func(row int, cells ...any) {
		if err := book.SetSheetRow("Sheet1", fmt.Sprintf("A%d", row), &cells); err != nil {
			t.Fatal(err)
		}
	}
	write(1, "契約番号", "操作", "適用日", "請求先コード", "請求開始日", "アイテムコード", "課金項目コード", "単価", "月額")
	row, sum := 1, int64(0)
	for i := range contracts {
		price, then := 1000+int64(i*7), 500+int64(i)
		row++
		write(row, fmt.Sprintf("B-%05d", i), "契約開始", "2025/4/1", fmt.Sprintf("N-%04d", i%(contracts/10)), "2026/4/1", "light", "base", then)
		if i%3 == 0 { // the price went up since
			row++
			write(row, fmt.Sprintf("B-%05d", i), "単価変更", "2025/10/1", "", "", "", "base", price)
			sum += price
		} else {
			sum += then
		}
	}
	// The clerk's own column isn't the sheet's: it goes before the file does.
	if err := book.RemoveCol("Sheet1", "I"); err != nil {
		t.Fatal(err)
	}
	var file bytes.Buffer
	if _, err := book.WriteTo(&file); err != nil {
		t.Fatal(err)
	}
	begin := time.Now()
	c.take(t, "contracts", file.Bytes(), "created", row-1)
	imported := time.Since(begin)
	run := "/v1/bill-runs/" + c.ask(t, http.StatusAccepted, "POST", "/v1/bill-runs", object{"up_to": "2026-04-01"}).text(t, "id")
	for begin := time.Now(); time.Since(begin) < 10*time.Minute; time.Sleep(100 * time.Millisecond) { // beside the jobs that follow the signings
		if now, err := c.send("GET", run, nil); err == nil && now.at("status") == "finished" {
			break
		}
	}
	if got := sums(t, c); got != fmt.Sprint(sum) {
		t.Errorf("%s is billed, and the column adds up to %d", got, sum)
	}
	issue := "/v1/bill-runs/" + c.ask(t, http.StatusAccepted, "POST", "/v1/bill-runs", object{"up_to": "2026-04-01", "action": "issue"}).text(t, "id")
	for begin := time.Now(); time.Since(begin) < 10*time.Minute; time.Sleep(100 * time.Millisecond) {
		if now, err := c.send("GET", issue, nil); err == nil && now.at("status") == "finished" {
			break
		}
	}
	c.booked(t, sum)
	t.Logf("%d contracts in %d rows: checked and run in %s", contracts, row-1, imported.Round(time.Millisecond))
}

// booked sees that a month's journal has sales of so many yen before tax, and that each accounting system's file says the same.
func (c client) booked(t *testing.T, want int64) {
	t.Helper()
	var sales, owed, claimed money.Amount
	for _, e := range c.list(t, "/v1/accounting/journal?month=2026-04") {
		for _, side := range e["credits"].([]any) {
			sales = sales.Add(money.MustParse(at(side, "amount").(string))).Sub(money.MustParse(at(side, "tax").(string)))
		}
		for _, side := range e["debits"].([]any) {
			owed = owed.Add(money.MustParse(at(side, "amount").(string)))
		}
	}
	for _, d := range c.list(t, "/v1/invoices?status=issued") {
		claimed = claimed.Add(money.MustParse(at(d, "total", "amount").(string)))
	}
	if !sales.Equal(money.Int(want)) || !owed.Equal(claimed) {
		t.Errorf("the journal has sales of %s, and %s owed; the column adds up to %d, and the invoices to %s", sales, owed, want, claimed)
	}
	for system, columns := range map[string][2]int{"freee": {8, 10}, "moneyforward": {16, 17}, "yayoi": {14, 15}} {
		content := c.download(t, "/v1/accounting/journal/file?month=2026-04&system="+system)
		text := strings.TrimPrefix(string(content), "\ufeff")
		if system == "yayoi" {
			decoded, err := japanese.ShiftJIS.NewDecoder().String(text)
			if err != nil {
				t.Fatal(err)
			}
			text = decoded
		}
		rows, err := csv.NewReader(strings.NewReader(text)).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		var net money.Amount
		for _, row := range rows {
			if amount, err := money.Parse(row[columns[0]]); err == nil {
				net = net.Add(amount)
			}
			if tax, err := money.Parse(row[columns[1]]); err == nil {
				net = net.Sub(tax)
			}
		}
		if !net.Equal(money.Int(want)) {
			t.Errorf("%s's file has sales of %s, and the column adds up to %d", system, net, want)
		}
	}
}

// bomb is a workbook of a few hundred kilobytes whose sheet is 600 MB.
func bomb(t *testing.T) []byte {
	t.Helper()
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	part, err := w.Create("xl/worksheets/sheet1.xml")
	if err != nil {
		t.Fatal(err)
	}
	blanks := bytes.Repeat([]byte("0"), 1<<20)
	for range 600 {
		if _, err := part.Write(blanks); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestFilesThatAreMadeToDoHarmAreRefused(t *testing.T) {
	t.Parallel()
	c := sandbox(t, testdb.New(t).AppURL, "2026-04-01")
	for name, content := range map[string][]byte{
		"a zip bomb": bomb(t), "a million columns": []byte("顧客コード,顧客名" + strings.Repeat(",x", 1_000_000) + "\nA,b\n"), "half an archive": []byte("PK\x03\x04"), "nothing": []byte(" \n"),
	} {
		begin := time.Now()
		now := c.settled(t, c.upload(t, "customers", "all_or_nothing", content))
		reason, _ := now.at("reason").(string)
		if now.at("status") != "refused" || reason == "" || time.Since(begin) > 10*time.Second {
			t.Errorf("%s: %s after %s", name, now.body, time.Since(begin))
		}
	}
	large := c.base + "/v1/imports?kind=customers"
	request, err := http.NewRequest("POST", large, bytes.NewReader(bytes.Repeat([]byte("a"), 33<<20)))
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Authorization", "Bearer "+c.key)
	request.Header.Set("Content-Type", "application/octet-stream")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	response.Body.Close()
	if response.StatusCode != http.StatusRequestEntityTooLarge {
		t.Errorf("a file that is too large: %d", response.StatusCode)
	}
}

// Workers are killed while a file runs, at full size while it is checked, too; another goes on, and every row is done once.
func TestAnImportWhoseWorkersAreKilledIsDoneOnce(t *testing.T) {
	t.Parallel()
	database := testdb.New(t).AppURL
	server := keiyakuServing(t, database, "--no-jobs")
	c := tenant(t, database, "http://"+server.addr, "2026-04-01")
	first := worker(t, database)
	c.take(t, "catalog", soldSheet, "created", 5)
	c.take(t, "customers", customerSheet, "created", 2)
	rows := 160
	if *full {
		rows = 4000
	}
	for n, mode := range []string{"by_row", "all_or_nothing"} {
		sheet := [][]string{{"契約番号", "操作", "適用日", "請求先コード", "アイテムコード"}}
		for i := range rows {
			sheet = append(sheet, []string{fmt.Sprintf("W%d-%04d", n, i), "契約開始", "2026/4/1", "CU-1", "light"})
		}
		at := c.upload(t, "contracts", mode, table(sheet...))
		kill := func(done float64) {
			for begin := time.Now(); time.Since(begin) < time.Minute; time.Sleep(5 * time.Millisecond) {
				if now := c.get(t, at); now.at("done").(float64) >= done {
					break
				}
			}
			if err := first.Process.Kill(); err != nil {
				t.Fatal(err)
			}
			_ = first.Wait()
			first = worker(t, database)
		}
		if *full {
			kill(25)
		}
		if now := c.settled(t, at); now.at("status") != "checked" || now.at("problems") != 0.0 {
			t.Fatalf("%s: %s", mode, now.body)
		}
		c.ask(t, http.StatusAccepted, "POST", at+"/run", nil)
		kill(50)
		if mode == "all_or_nothing" {
			if found := c.list(t, "/v1/contracts?q=W1"); len(found) != 0 && len(found) != rows {
				t.Errorf("%d contracts of one that is all or nothing are seen", len(found))
			}
		}
		if now := c.settled(t, at); now.at("status") != "finished" || now.at("created") != float64(rows) {
			t.Errorf("%s: %s", mode, now.body)
		}
	}
	if got := len(c.list(t, "/v1/contracts")); got != 2*rows {
		t.Errorf("there are %d contracts, want %d", got, 2*rows)
	}
	verified(t, database)
}
