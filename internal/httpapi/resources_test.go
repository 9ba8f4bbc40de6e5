package httpapi

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"keiyaku/internal/core/fault"
)

func TestACatalogueIsBuiltOverHTTP(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	product := w.ask(t, 201, "POST", "/v1/products", `{"code":"kintai","name":"クラウド勤怠","description":"勤怠管理"}`)
	location := product.Header().Get("Location")
	if location != "/v1/products/"+product.text(t, "id") || product.Header().Get("ETag") != `"1"` {
		t.Errorf("headers %v", product.Header())
	}
	w.ask(t, 200, "PATCH", location, `{"name":"クラウド勤怠管理","description":null}`, header("If-Match", `"1"`))
	read := w.ask(t, 200, "GET", location, "")
	if _, has := read.JSON["description"]; has || read.text(t, "name") != "クラウド勤怠管理" || read.Header().Get("ETag") != `"2"` {
		t.Errorf("read %v %s", read.Header(), read.Body)
	}
	problem(t, w.ask(t, 409, "POST", "/v1/products", `{"code":"kintai","name":"もう一つ"}`).ResponseRecorder, 409, fault.Duplicate)

	newItem := func(code, kind, options string) answer {
		return w.ask(t, 201, "POST", "/v1/items", fmt.Sprintf(`{"product_id":%q,"code":%q,"name":"アイテム","kind":%q,"allowed_option_ids":[%s]}`,
			product.text(t, "id"), code, kind, options))
	}
	option := newItem("support", "option", "")
	plan := newItem("light", "main", `"`+option.text(t, "id")+`"`)
	item := "/v1/items/" + plan.text(t, "id")
	p := problem(t, w.ask(t, 422, "PATCH", item, `{"allowed_option_ids":["`+plan.text(t, "id")+`"]}`, header("If-Match", `"1"`)).ResponseRecorder, 422, fault.Rule)
	if *p.Errors[0].Pointer != "/allowed_option_ids/0" {
		t.Errorf("errors %+v", p.Errors)
	}
	if w.ask(t, 200, "PATCH", item, `{"name":"ライト"}`, header("If-Match", `"1"`)); !strings.Contains(w.ask(t, 200, "GET", item, "").Body.String(), option.text(t, "id")) {
		t.Error("an update that doesn't name the options changed them")
	}

	charges := `[{"code":"base","name":"月額基本料金","kind":"recurring","model":"flat","unit_price":"3000","currency":"JPY"},
		{"code":"setup","name":"初期費用","kind":"one_time","model":"flat","unit_price":"30000.5","currency":"JPY","tax_category":"reduced"}]`
	version := w.ask(t, 201, "POST", item+"/versions", `{"on_sale_from":"2026-04-01","charges":`+charges+`}`)
	again := w.ask(t, 200, "GET", version.Header().Get("Location"), "")
	for _, want := range []string{
		`"change_policy":"prorate","code":"base"`, `"cycle_months":1`, `"start_rate":"daily_rate"`, `"timing":"advance"`, `"rounding":"down"`, `"scale":0`,
		`"tax_category":"standard"`, `"unit_price":"30000.5"`,
	} {
		if !strings.Contains(again.Body.String(), want) {
			t.Errorf("no %s in %s", want, again.Body)
		}
	}
	w.ask(t, 422, "POST", item+"/versions", `{"on_sale_from":"2026-04-01","charges":`+charges+`}`)
	w.ask(t, 201, "POST", item+"/versions", `{"on_sale_from":"2026-05-01","charges":`+charges+`}`)
	if latest := w.ask(t, 200, "GET", item, "").JSON["latest_version"]; latest != 2.0 {
		t.Errorf("the latest version is %v", latest)
	}
	page := w.ask(t, 200, "GET", item+"/versions?limit=1", "")
	if !strings.Contains(page.Body.String(), `"on_sale_from":"2026-05-01"`) {
		t.Errorf("not the newest first: %s", page.Body)
	}
	if last := w.ask(t, 200, "GET", item+"/versions?limit=1&cursor="+page.text(t, "next_cursor"), ""); last.JSON["next_cursor"] != nil ||
		!strings.Contains(last.Body.String(), `"on_sale_from":"2026-04-01"`) {
		t.Errorf("the last page is %s", last.Body)
	}
	for range 2 {
		if off := w.ask(t, 200, "POST", item+"/discontinue", ""); off.text(t, "status") != "discontinued" || off.Header().Get("ETag") != `"5"` {
			t.Errorf("discontinued: %v %s", off.Header(), off.Body)
		}
	}
	if sold := w.ask(t, 200, "GET", "/v1/items?status=on_sale", ""); len(sold.JSON["items"].([]any)) != 1 {
		t.Errorf("on sale: %s", sold.Body)
	}
	if rates := w.ask(t, 200, "GET", "/v1/tax-rates?as_of=2026-04-01", ""); !strings.Contains(rates.Body.String(), `"percent":"10"`) ||
		strings.Contains(rates.Body.String(), `"percent":"5"`) {
		t.Errorf("rates: %s", rates.Body)
	}
}

func TestACustomerIsKeptOverHTTP(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.ask(t, 201, "POST", "/v1/customers", `{"code":"CU-000001","name":"番号を先取りした顧客"}`)
	parent := w.ask(t, 201, "POST", "/v1/customers", `{"name":"株式会社山田製作所"}`)
	if parent.text(t, "code") != "CU-000002" {
		t.Errorf("the code is %s", parent.Body)
	}
	child := w.ask(t, 201, "POST", "/v1/customers", `{"name":"子会社","parent_id":"`+parent.text(t, "id")+`","memo":"グループ"}`)
	at := "/v1/customers/" + child.text(t, "id")
	w.ask(t, 422, "PATCH", "/v1/customers/"+parent.text(t, "id"), `{"parent_id":"`+child.text(t, "id")+`"}`, header("If-Match", `"1"`))
	if freed := w.ask(t, 200, "PATCH", at, `{"parent_id":null,"name_kana":"コガイシャ"}`, header("If-Match", `"1"`)); freed.JSON["parent_id"] != nil || freed.text(t, "memo") != "グループ" {
		t.Errorf("freed: %s", freed.Body)
	}
	w.ask(t, 200, "PATCH", "/v1/customers/"+parent.text(t, "id"), `{"parent_id":"`+child.text(t, "id")+`"}`, header("If-Match", `"1"`))

	person := w.ask(t, 201, "POST", at+"/staff", `{"name":"佐藤 花子","email":"keiri@example.co.jp","address":{"prefecture":"東京都","city":"千代田区"}}`)
	account := w.ask(t, 201, "POST", at+"/billing-accounts", `{"name":"本社","staff_id":"`+person.text(t, "id")+`"}`)
	for _, want := range []string{`"addressee":["子会社"]`, `"currency":"JPY"`, `"delivery":"none"`, `"months":1`, `"day":31`, `"payment_method":"bank_transfer"`, `"tax_mode":"exclusive"`} {
		if !strings.Contains(account.Body.String(), want) {
			t.Errorf("no %s in %s", want, account.Body)
		}
	}
	w.ask(t, 409, "DELETE", person.Header().Get("Location"), "")
	place := account.Header().Get("Location")
	for _, bad := range []string{`{"kind":"net_days"}`, `{"kind":"net_days","days":30,"day":1}`, `{"kind":"month_and_day","months":1}`} {
		w.ask(t, 400, "PATCH", place, `{"payment_terms":`+bad+`}`, header("If-Match", `"1"`))
	}
	w.ask(t, 422, "PATCH", place, `{"delivery":"email"}`, header("If-Match", `"1"`))
	changed := w.ask(t, 200, "PATCH", place, `{"staff_id":null,"closing_day":20,"payment_terms":{"kind":"net_days","days":30}}`, header("If-Match", `"1"`))
	if changed.JSON["staff_id"] != nil || changed.JSON["closing_day"] != 20.0 || !strings.Contains(changed.Body.String(), `"kind":"net_days"`) {
		t.Errorf("changed: %s", changed.Body)
	}
	w.ask(t, 204, "DELETE", person.Header().Get("Location"), "")
	w.ask(t, 404, "GET", person.Header().Get("Location"), "")

	if held := w.ask(t, 200, "POST", place+"/hold", `{"reason":"契約書の再締結待ち"}`); held.text(t, "hold.held_by.name") != "admin" || held.Header().Get("ETag") != `"3"` {
		t.Errorf("held: %v %s", held.Header(), held.Body)
	}
	w.ask(t, 409, "POST", place+"/hold", `{"reason":"もう一度"}`)
	for range 2 {
		if free := w.ask(t, 200, "POST", place+"/release", ""); free.JSON["hold"] != nil || free.Header().Get("ETag") != `"4"` {
			t.Errorf("released: %v %s", free.Header(), free.Body)
		}
	}
	first := w.ask(t, 200, "GET", at+"/timeline?limit=1", "")
	second := w.ask(t, 200, "GET", at+"/timeline?limit=1&cursor="+first.text(t, "next_cursor"), "")
	if !strings.Contains(first.Body.String(), "account_held") || !strings.Contains(second.Body.String(), "account_released") || second.JSON["next_cursor"] != nil {
		t.Errorf("the timeline is %s, %s", first.Body, second.Body)
	}
	if earlier := w.ask(t, 200, "GET", at+"/timeline?as_of=2026-03-31", ""); len(earlier.JSON["items"].([]any)) != 0 {
		t.Errorf("earlier: %s", earlier.Body)
	}
	w.ask(t, 400, "GET", at+"/timeline?cursor=bm9uc2Vuc2U", "")
}

func TestATenantKeepsItsSettingsAndKeys(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	tenant := w.ask(t, 200, "GET", "/v1/tenant", "")
	if tenant.Header().Get("ETag") != `"1-20260401"` || tenant.text(t, "today") != "2026-04-01" {
		t.Errorf("tenant: %v %s", tenant.Header(), tenant.Body)
	}
	// The day in an ETag is for revalidation: an update isn't stale because midnight has passed.
	changed := w.ask(t, 200, "PATCH", "/v1/tenant", `{"registration_number":"T1234567890123","billing_day":20}`, header("If-Match", `"1-20260331"`))
	if changed.text(t, "registration_number") != "T1234567890123" || changed.text(t, "tax_rounding") != "down" {
		t.Errorf("changed: %s", changed.Body)
	}
	if got := changed.members("warnings", "pointer"); !slices.Equal(got, []string{"/registration_number"}) || changed.object(t, "warnings", 0).text(t, "code") != "check_digit" {
		t.Errorf("its check digit is wrong, and that isn't said: %s", changed.Body)
	}
	for number, warned := range map[string]bool{`"T0000000000000"`: true, `"T7010705000725"`: false, `null`: false} {
		if again := w.edit(t, 200, "/v1/tenant", `{"registration_number":`+number+`}`); len(again.JSON["warnings"].([]any)) > 0 != warned {
			t.Errorf("%s: %s", number, again.Body)
		}
	}
	w.edit(t, 422, "/v1/tenant", `{"credit_note_number_prefix":"INV-"}`)
	// Ten years unless the tenant says otherwise, and never fewer than the law wants.
	if years := tenant.JSON["retention_years"]; years != 10.0 {
		t.Errorf("it keeps for %v years", years)
	}
	if years := w.edit(t, 200, "/v1/tenant", `{"retention_years":7}`).JSON["retention_years"]; years != 7.0 {
		t.Errorf("it keeps for %v years", years)
	}
	if refused := w.edit(t, 422, "/v1/tenant", `{"retention_years":6}`); !strings.Contains(refused.Body.String(), "/retention_years") || !strings.Contains(refused.Body.String(), "法人税法") {
		t.Errorf("refused without the reason: %s", refused.Body)
	}
	w.edit(t, 400, "/v1/tenant", `{"retention_years":101}`)

	soon := w.ask(t, 201, "POST", "/v1/api-keys", fmt.Sprintf(`{"name":"短期","scopes":["admin"],"expires_at":%q}`, time.Now().Add(500*time.Millisecond).Format(time.RFC3339Nano)))
	for ask(w.handler, "GET", "/v1/me", "", as(soon.text(t, "key"))).Code == http.StatusOK {
		time.Sleep(50 * time.Millisecond) // the test's deadline ends this, should the key never expire
	}
	w.ask(t, 401, "GET", "/v1/me", "", as(soon.text(t, "key")))

	made := w.ask(t, 201, "POST", "/v1/api-keys", `{"name":"閲覧","scopes":["catalog:read"]}`)
	viewer := as(made.text(t, "key"))
	if me := w.ask(t, 200, "GET", "/v1/me", "", viewer); me.text(t, "name") != "閲覧" || me.text(t, "id") != made.text(t, "id") {
		t.Errorf("me: %s", me.Body)
	}
	w.ask(t, 200, "GET", "/v1/products", "", viewer)
	problem(t, w.ask(t, 403, "POST", "/v1/products", `{"code":"a","name":"a"}`, viewer).ResponseRecorder, 403, fault.Forbidden)
	w.ask(t, 422, "POST", "/v1/api-keys", `{"name":"昔","scopes":["admin"],"expires_at":"2020-01-01T00:00:00Z"}`)

	keys := w.ask(t, 200, "GET", "/v1/api-keys", "")
	if newest := keys.JSON["items"].([]any)[0].(map[string]any); newest["name"] != "閲覧" || newest["last_used_at"] == nil || newest["key"] != nil {
		t.Errorf("keys: %s", keys.Body)
	}
	for range 2 {
		w.ask(t, 204, "DELETE", "/v1/api-keys/"+made.text(t, "id"), "")
	}
	problem(t, w.ask(t, 401, "GET", "/v1/me", "", viewer).ResponseRecorder, 401, fault.Unauthenticated)
	audit := w.ask(t, 200, "GET", "/v1/audit-entries?entity_id="+made.text(t, "id"), "")
	if entries := audit.JSON["items"].([]any); len(entries) != 2 || entries[0].(map[string]any)["action"] != "revoke_api_key" || strings.Contains(audit.Body.String(), "hash") {
		t.Errorf("audit: %s", audit.Body)
	}
}

func TestAKeyOfNobodyIsRefused(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	_, other := w.another(t, "よその会社")
	mixed := other[:len("kyk_")+32] + w.key[len("kyk_")+32:]
	altered := w.key[:len(w.key)-2] + "AA"
	if altered == w.key { // one key of a thousand ends so
		altered = w.key[:len(w.key)-2] + "EE"
	}
	for _, key := range []string{"nonsense", strings.Replace(w.key, w.key[4:36], strings.Repeat("0", 32), 1), mixed, altered} {
		w.ask(t, 401, "GET", "/v1/me", "", as(key))
	}
}

func TestAWriteIsSentTwiceAndDoneOnce(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	key := header("Idempotency-Key", "7d0c")
	first := w.ask(t, 201, "POST", "/v1/products", `{"code":"a","name":"勤怠"}`, key)
	second := w.ask(t, 201, "POST", "/v1/products", `{ "name":"勤怠", "code":"a" }`, key)
	if second.Body.String() != first.Body.String() || second.Header().Get("ETag") != first.Header().Get("ETag") ||
		second.Header().Get("Location") != first.Header().Get("Location") || first.Header().Get("Idempotency-Replayed") != "" || second.Header().Get("Idempotency-Replayed") != "true" {
		t.Errorf("first %v %s, second %v %s", first.Header(), first.Body, second.Header(), second.Body)
	}
	problem(t, w.ask(t, 422, "POST", "/v1/products", `{"code":"b","name":"勤怠"}`, key).ResponseRecorder, 422, fault.IdempotencyMismatch)
	// A key is the operation's and the principal's own.
	w.ask(t, 201, "POST", "/v1/customers", `{"name":"a"}`, key)
	_, other := w.another(t, "よその会社")
	w.ask(t, 201, "POST", "/v1/products", `{"code":"a","name":"勤怠"}`, key, as(other))
	// A refusal isn't kept: mended, the same key may be used for the same body.
	again := header("Idempotency-Key", "refused")
	w.ask(t, 422, "POST", "/v1/customers", `{"name":"b","parent_id":"`+someID+`"}`, again)
	w.ask(t, 201, "POST", "/v1/customers", `{"name":"b"}`, again)
}

func TestAnUpdateNeedsWhatItIsBasedOn(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	at := w.ask(t, 201, "POST", "/v1/products", `{"code":"a","name":"勤怠"}`).Header().Get("Location")
	problem(t, w.ask(t, 428, "PATCH", at, `{"name":"x"}`).ResponseRecorder, 428, fault.PreconditionRequired)
	for _, tag := range []string{`"2"`, `"0"`, `1`, `W/"1"`, `"x"`, `"-1"`, `"99999999999999999999"`, `*`} {
		problem(t, w.ask(t, 412, "PATCH", at, `{"name":"x"}`, header("If-Match", tag)).ResponseRecorder, 412, fault.Stale)
	}
	// 404 comes before 428.
	w.ask(t, 404, "PATCH", "/v1/products/"+someID, `{"name":"x"}`)
	w.ask(t, 200, "PATCH", at, `{"name":"x"}`, header("If-Match", `"1"`))
	w.ask(t, 412, "PATCH", at, `{"name":"y"}`, header("If-Match", `"1"`))
	r := w.ask(t, 200, "GET", at, "")
	if again := ask(w.handler, http.MethodGet, at, "", as(w.key), header("If-None-Match", r.Header().Get("ETag"))); again.Code != http.StatusNotModified {
		t.Errorf("revalidation gives %d", again.Code)
	}
}
