package httpapi

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
	"sync"
	"testing"

	"keiyaku/internal/core/fault"
	"keiyaku/internal/store"
)

// work does what the jobs of an import would, until there is nothing left to do.
func (w *world) work(t *testing.T, id string) {
	t.Helper()
	for done := false; !done; {
		var err error
		if done, err = w.Transfer.Work(t.Context(), w.tenant, store.ID(id), 0, func() bool { return true }); err != nil {
			t.Fatal(err)
		}
	}
}

// bring takes a CSV in, has it checked and gives the import.
func (w *world) bring(t *testing.T, kind, mode, csv string) answer {
	t.Helper()
	id := w.ask(t, 202, "POST", "/v1/imports?kind="+kind+"&mode="+mode, csv, header("Content-Type", fileType)).text(t, "id")
	w.work(t, id)
	return w.ask(t, 200, "GET", "/v1/imports/"+id, "")
}

// did runs a checked import to its end.
func (w *world) did(t *testing.T, i answer) answer {
	t.Helper()
	w.ask(t, 202, "POST", "/v1/imports/"+i.text(t, "id")+"/run", "")
	w.work(t, i.text(t, "id"))
	return w.ask(t, 200, "GET", "/v1/imports/"+i.text(t, "id"), "")
}

// told gives the problems of an import in short.
func (w *world) told(t *testing.T, i answer) string {
	t.Helper()
	return w.ask(t, 200, "GET", "/v1/imports/"+i.text(t, "id")+"/problems", "").Body.String()
}

// counts are the sums of an import in short.
func (a answer) counts() string {
	return fmt.Sprintf("%v: %v created, %v updated, %v unchanged, %v failed, %v problems", a.JSON["status"], a.JSON["created"], a.JSON["updated"], a.JSON["unchanged"], a.JSON["failed"], a.JSON["problems"])
}

func TestACheckRecordsNothingAndARunThatIsAllOrNothingNeedsItClean(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	customers := func() int { return len(w.ask(t, 200, "GET", "/v1/customers", "").JSON["items"].([]any)) }
	// The parent stands behind its child; one cell is wrong.
	bad := w.bring(t, "customers", "all_or_nothing", "顧客コード,顧客名,親顧客コード,締め日\nA-2,子会社,A-1,31\nA-1,親会社,,末日\nA-3,別の会社,,10\n")
	if got := bad.counts(); got != "checked: 0 created, 0 updated, 0 unchanged, 0 failed, 2 problems" || customers() != 0 {
		t.Errorf("got %s, %d customers", got, customers())
	}
	at := "/v1/imports/" + bad.text(t, "id")
	problem(t, w.ask(t, 409, "POST", at+"/run", "").ResponseRecorder, 409, fault.Conflict)
	var told []string
	for i := range 2 {
		p := w.ask(t, 200, "GET", at+"/problems", "").object(t, "items", i).JSON
		told = append(told, fmt.Sprintf("%v%v %v %v", p["column"], p["row"], p["key"], p["code"]))
	}
	// The child can't be done since its parent can't.
	if want := []string{"C2 parent_code not_found", "D3 closing_day not_a_number"}; !slices.Equal(told, want) {
		t.Errorf("got %q, want %q", told, want)
	}
	first := w.ask(t, 200, "GET", at+"/problems?limit=1", "")
	second := w.ask(t, 200, "GET", at+"/problems?limit=1&cursor="+first.text(t, "next_cursor"), "")
	if first.object(t, "items", 0).text(t, "column") != "C" || second.object(t, "items", 0).text(t, "column") != "D" || second.JSON["next_cursor"] != nil {
		t.Errorf("%s\n%s", first.Body, second.Body)
	}

	// Its rows come back beside what is wrong, and the file is brought again as it is, mended.
	file := w.ask(t, 200, "GET", at+"/problem-file?format=csv", "").Body.String()
	if !strings.Contains(file, "行3 D列") || !strings.Contains(file, "1から31までの整数を入力してください。") {
		t.Error(file)
	}
	good := w.bring(t, "customers", "all_or_nothing", strings.Replace(file, "末日,", "31,", 1))
	if got := w.did(t, good).counts(); got != "finished: 2 created, 0 updated, 0 unchanged, 0 failed, 0 problems" || customers() != 2 {
		t.Errorf("got %s, %d customers", got, customers())
	}
	// The same again changes nothing; another name and a cell that is empty now change two.
	again := w.did(t, w.bring(t, "customers", "all_or_nothing", "顧客コード,顧客名,親顧客コード,締め日\nA-2,子会社,A-1,31\nA-1,親会社,,31\n"))
	if got := again.counts(); got != "finished: 0 created, 0 updated, 2 unchanged, 0 failed, 0 problems" {
		t.Error(got)
	}
	changed := w.did(t, w.bring(t, "customers", "by_row", "顧客コード,顧客名,請求先コード,締め日\nA-2,子会社,A-2,\nA-1,親会社ホールディングス,A-1,31\n"))
	if got := changed.counts(); got != "finished: 0 created, 2 updated, 0 unchanged, 0 failed, 0 problems" {
		t.Error(got, w.told(t, changed))
	}
	// What its file had no column for stays: the child is still the parent's.
	if w.ask(t, 200, "GET", "/v1/customers?code=A-2", "").object(t, "items", 0).JSON["parent_id"] == nil {
		t.Error("the child lost its parent")
	}
}

func TestByRowWhatIsRightIsDoneAndTheRestTold(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	done := w.did(t, w.bring(t, "customers", "by_row", "顧客コード,顧客名,締め日\nB-1,一,31\nB-2,二,32\nB-3,三,30\nB-4,,30\n"))
	if got := done.counts(); got != "finished_with_errors: 2 created, 0 updated, 0 unchanged, 2 failed, 2 problems" {
		t.Error(got)
	}
	// What failed is tried again, and what was done isn't done twice.
	if got := w.did(t, done).counts(); got != "finished_with_errors: 2 created, 0 updated, 0 unchanged, 2 failed, 2 problems" {
		t.Error(got)
	}
	problem(t, w.ask(t, 409, "POST", "/v1/imports/"+done.text(t, "id")+"/cancel", "").ResponseRecorder, 409, fault.Conflict)
	wrongHead := w.bring(t, "customers", "by_row", "顧客コード,顧客名,電話\nB-5,五,03\n")
	problem(t, w.ask(t, 409, "POST", "/v1/imports/"+wrongHead.text(t, "id")+"/run", "").ResponseRecorder, 409, fault.Conflict)
	w.ask(t, 202, "POST", "/v1/imports/"+wrongHead.text(t, "id")+"/cancel", "")
	unreadable := w.bring(t, "customers", "by_row", "\x00\x01")
	if unreadable.text(t, "status") != "refused" || unreadable.text(t, "reason") == "" {
		t.Error(unreadable.Body)
	}
}

const (
	catalogFile  = "商品コード,商品名,アイテムコード,アイテム名,種類,版,販売開始日,課金項目コード,課金項目名,課金の種類,料金モデル,単価\nk,勤怠,light,ライト,プラン,1,2020/4/1,base,基本料,継続,定額,3000\nk,,plus,プラス,プラン,1,2020/4/1,base,基本料,継続,定額,9000\n"
	customerFile = "顧客コード,顧客名,請求先コード\nC-1,山田製作所,C-1\n"
	// A contract that ran elsewhere for two years: eight until a change to six, another price, another plan; billed here from April on.
	contractFile = "契約番号,操作,適用日,請求先コード,件名,請求開始日,契約期間(月),アイテム行番号,アイテムコード,数量,課金項目コード,単価\n" +
		"K-1,契約開始,2024/4/1,C-1,利用契約,2026/4/1,12,1,light,8,,\n" +
		"K-1,数量変更,2024/10/1,,,,,1,,6,,\n" +
		"K-1,単価変更,令和7年4月1日,,,,,1,,,base,2800\n" +
		"K-1,プラン変更,2026/4/1,,,,,1,plus,,,\n" +
		"K-1,解約,2027/3/31,,,,,,,,,\n"
)

func TestAContractComesWithItsPastAndTheSameFileAgainChangesNothing(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.did(t, w.bring(t, "catalog", "all_or_nothing", catalogFile))
	w.did(t, w.bring(t, "customers", "all_or_nothing", customerFile))
	if got := w.did(t, w.bring(t, "contracts", "all_or_nothing", contractFile)).counts(); got != "finished: 5 created, 0 updated, 0 unchanged, 0 failed, 0 problems" {
		t.Fatal(got)
	}
	contract := w.ask(t, 200, "GET", "/v1/contracts?number=K-1", "").object(t, "items", 0).text(t, "id")
	then := w.ask(t, 200, "GET", "/v1/contracts/"+contract+"?as_of=2024-12-01", "").object(t, "items", 0)
	if then.text(t, "item_code") != "light" || then.text(t, "quantity") != "6" {
		t.Error(then.JSON)
	}
	if now := w.ask(t, 200, "GET", "/v1/contracts/"+contract, "").object(t, "items", 1); now.text(t, "item_code") != "plus" {
		t.Error(now.JSON)
	}
	w.bill(t, "2026-04-30")
	drafts := w.ask(t, 200, "GET", "/v1/invoices", "")
	if len(drafts.JSON["items"].([]any)) != 1 || drafts.object(t, "items", 0).text(t, "billing_date") != "2026-04-01" {
		t.Errorf("what was billed elsewhere is billed again: %s", drafts.Body)
	}
	if got := w.did(t, w.bring(t, "contracts", "by_row", contractFile)).counts(); got != "finished: 0 created, 0 updated, 5 unchanged, 0 failed, 0 problems" {
		t.Error(got)
	}
	// A row more is one change more; a row that says something else of what is recorded is told.
	more := w.did(t, w.bring(t, "contracts", "by_row", contractFile+"K-1,数量変更,2026/6/1,,,,,1,,9,,\n"))
	if got := more.counts(); got != "finished: 0 created, 6 updated, 0 unchanged, 0 failed, 0 problems" {
		t.Error(got, w.told(t, more))
	}
	// The file of problems has all rows of the contract, and can be brought again once it is mended.
	broken := w.bring(t, "contracts", "by_row", strings.NewReplacer("K-1", "K-2", ",6,,", ",六,,").Replace(contractFile))
	file := w.ask(t, 200, "GET", "/v1/imports/"+broken.text(t, "id")+"/problem-file?format=csv", "").Body.String()
	if got := w.did(t, w.bring(t, "contracts", "by_row", strings.Replace(file, "六", "6", 1))).counts(); got != "finished: 5 created, 0 updated, 0 unchanged, 0 failed, 0 problems" {
		t.Error(got, file)
	}
	other := w.bring(t, "contracts", "all_or_nothing", strings.Replace(contractFile, "利用契約", "別の契約", 1))
	p := w.ask(t, 200, "GET", "/v1/imports/"+other.text(t, "id")+"/problems", "").object(t, "items", 0)
	if p.text(t, "code") != "recorded_else" || p.text(t, "column") != "E" {
		t.Error(p.JSON)
	}
}

func TestTheSameFileTwiceAtOnceIsDoneOnce(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.did(t, w.bring(t, "catalog", "all_or_nothing", catalogFile))
	w.did(t, w.bring(t, "customers", "all_or_nothing", customerFile))
	for _, mode := range []string{"by_row", "all_or_nothing"} {
		var file strings.Builder
		file.WriteString("契約番号,操作,適用日,請求先コード,アイテムコード\n")
		for i := range 30 {
			fmt.Fprintf(&file, "%s-%d,契約開始,2026/4/1,C-1,light\n", strings.ToUpper(mode[:1]), i)
		}
		one, two := w.bring(t, "contracts", mode, file.String()), w.bring(t, "contracts", mode, file.String())
		var all sync.WaitGroup
		for _, i := range []answer{one, two} {
			w.ask(t, 202, "POST", "/v1/imports/"+i.text(t, "id")+"/run", "")
			for range 2 { // two workers each
				all.Go(func() { w.work(t, i.text(t, "id")) })
			}
		}
		all.Wait()
		created, unchanged := 0.0, 0.0
		for _, i := range []answer{one, two} {
			now := w.ask(t, 200, "GET", "/v1/imports/"+i.text(t, "id"), "")
			if now.text(t, "status") != "finished" {
				t.Errorf("%s: %s", mode, now.counts())
			}
			created, unchanged = created+now.JSON["created"].(float64), unchanged+now.JSON["unchanged"].(float64)
		}
		if created != 30 || unchanged != 30 {
			t.Errorf("%s: %v created, %v unchanged", mode, created, unchanged)
		}
	}
}

func TestUsageAndPaymentsComeOnce(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.did(t, w.bring(t, "catalog", "all_or_nothing", "商品コード,商品名,アイテムコード,アイテム名,種類,版,販売開始日,課金項目コード,課金項目名,課金の種類,料金モデル,単価,使用量単位コード,使用量単位名,集計方法\n"+
		"k,勤怠,light,ライト,プラン,1,2020/4/1,base,基本料,継続,定額,3000,,,\nk,,light,,,1,,calls,呼び出し,従量,単価,2,call,呼び出し,合計\n"))
	w.did(t, w.bring(t, "customers", "all_or_nothing", customerFile))
	w.did(t, w.bring(t, "contracts", "all_or_nothing", "契約番号,操作,適用日,請求先コード,アイテムコード\nK-1,契約開始,2026/4/1,C-1,light\n"))
	usage := "契約番号,使用量単位コード,日付,数量,イベントID,時刻\nK-1,call,2026/4/1,\"1,200\",,\nK-1,call,2026/4/1,5,e-1,\n"
	if got := w.did(t, w.bring(t, "usage", "all_or_nothing", usage)).counts(); got != "finished: 2 created, 0 updated, 0 unchanged, 0 failed, 0 problems" {
		t.Error(got)
	}
	w.bill(t, "2026-04-01")
	if issued := w.ask(t, 200, "POST", "/v1/invoices/issue", `{"up_to":"2026-04-01"}`); len(issued.JSON["refused"].([]any)) != 0 {
		t.Fatal(issued.Body)
	}
	number := w.ask(t, 200, "GET", "/v1/invoices?status=issued", "").object(t, "items", 0).text(t, "number")
	payments := "入金番号,請求先コード,入金日,入金額,請求書番号,充当額,振込手数料\nP-1,C-1,2026/4/1,\"2,000\"," + number + ",2000,\nP-2,C-1,2026/4/1,5000,,,\n"
	if got := w.did(t, w.bring(t, "payments", "all_or_nothing", payments)).counts(); got != "finished: 2 created, 0 updated, 0 unchanged, 0 failed, 0 problems" {
		t.Error(got)
	}
	if paid := w.ask(t, 200, "GET", "/v1/invoices?status=issued", "").object(t, "items", 0).text(t, "amount_paid.amount"); paid != "2000" {
		t.Errorf("%s is paid", paid)
	}
	for _, kind := range []string{"usage", "payments"} {
		exported := w.ask(t, 200, "GET", "/v1/exports?kind="+kind+"&format=csv", "").Body.String()
		for _, file := range []string{map[string]string{"usage": usage, "payments": payments}[kind], exported} {
			if got := w.did(t, w.bring(t, kind, "by_row", file)).counts(); got != "finished: 0 created, 0 updated, 2 unchanged, 0 failed, 0 problems" {
				t.Errorf("%s: %s\n%s", kind, got, file)
			}
		}
	}
	fee := w.bring(t, "payments", "by_row", strings.Replace(payments, ",2000,\n", ",2000,440\n", 1))
	if p := w.ask(t, 200, "GET", "/v1/imports/"+fee.text(t, "id")+"/problems", "").object(t, "items", 0); p.text(t, "code") != "recorded_else" || p.text(t, "column") != "E" {
		t.Errorf("another use of the same payment: %v", p.JSON)
	}
	other := w.bring(t, "payments", "by_row", strings.Replace(payments, "5000", "6000", 1))
	if p := w.ask(t, 200, "GET", "/v1/imports/"+other.text(t, "id")+"/problems", "").object(t, "items", 0); p.text(t, "code") != "recorded_else" || p.text(t, "column") != "D" {
		t.Error(p.JSON)
	}
}

func TestASheetNeedsTheScopesOfWhatItIsOf(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.did(t, w.bring(t, "customers", "all_or_nothing", customerFile))
	key := w.ask(t, 201, "POST", "/v1/api-keys", `{"name":"x","scopes":["transfer:write","catalog:read"]}`).text(t, "key")
	w.ask(t, 200, "GET", "/v1/exports?kind=catalog&format=csv", "", as(key))
	problem(t, w.ask(t, 403, "GET", "/v1/exports?kind=customers&format=csv", "", as(key)).ResponseRecorder, 403, fault.Forbidden)
	problem(t, w.ask(t, 403, "POST", "/v1/imports?kind=customers", customerFile, as(key), header("Content-Type", fileType)).ResponseRecorder, 403, fault.Forbidden)
	if seen := w.ask(t, 200, "GET", "/v1/imports", "", as(key)).JSON["items"].([]any); len(seen) != 0 {
		t.Errorf("it sees %v", seen)
	}
}

func TestAFileInCP932NamesWhatItWouldLose(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.ask(t, 201, "POST", "/v1/customers", `{"code":"X-1","name":"𠮷野家"}`)
	refused := w.ask(t, 422, "GET", "/v1/exports?kind=customers&format=csv_cp932", "")
	problem(t, refused.ResponseRecorder, http.StatusUnprocessableEntity, fault.Rule)
	if !strings.Contains(refused.Body.String(), "𠮷 (U+20BB7)") || !strings.Contains(refused.Body.String(), "X-1") {
		t.Error(refused.Body)
	}
	w.ask(t, 200, "GET", "/v1/exports?kind=customers&format=xlsx", "")
}
