package httpapi

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"keiyaku/internal/core/fault"
)

func TestAPriceIsCalculatedWithItsSteps(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	ask := func(status int, body string) answer {
		t.Helper()
		return w.ask(t, status, "POST", "/v1/price-calculations", body)
	}
	item := w.ask(t, 201, "POST", "/v1/items", fmt.Sprintf(`{"product_id":%q,"code":"team","name":"チーム","kind":"main"}`, s.product)).text(t, "id")
	path := "/v1/items/" + item + "/versions"
	const tiers = `{"tiers":[{"up_to":"10","unit_price":"1000.5"},{"unit_price":"800","flat_fee":"100"}]}`
	w.ask(t, 201, "POST", path, `{"on_sale_from":"2026-01-01","charges":[{"code":"users","name":"利用者","kind":"recurring","model":"tiered_graduated","scheme":`+tiers+`,"currency":"JPY"}]}`)
	w.ask(t, 201, "POST", path, `{"on_sale_from":"2026-06-01","charges":[{"code":"users","name":"利用者","kind":"recurring","model":"per_unit","unit_price":"900","currency":"JPY"}]}`)

	listed := ask(200, fmt.Sprintf(`{"item_id":%q,"charge_code":"users","quantity":"11"}`, item))
	if listed.text(t, "amount.amount") != "10905" || listed.text(t, "exact") != "10905" {
		t.Errorf("eleven users: %s", listed.Body)
	}
	if got := listed.members("steps", "amount"); !slices.Equal(got, []string{"10005", "800", "100"}) {
		t.Errorf("the steps: %v", got)
	}
	if got := ask(200, fmt.Sprintf(`{"item_id":%q,"version":2,"charge_code":"users","quantity":"11"}`, item)).text(t, "exact"); got != "9900" {
		t.Errorf("by the next version: %s", got)
	}
	described := ask(200, `{"charge":{"model":"tiered_graduated","currency":"JPY","rounding":"up","scheme":`+tiers+`},"quantity":"1"}`)
	if described.text(t, "amount.amount") != "1001" || described.text(t, "exact") != "1000.5" {
		t.Errorf("one user: %s", described.Body)
	}
	ask(400, `{"quantity":"1"}`)
	ask(400, fmt.Sprintf(`{"item_id":%q,"quantity":"1"}`, item))
	ask(404, fmt.Sprintf(`{"item_id":%q,"version":3,"charge_code":"users","quantity":"1"}`, item))
	problem(t, ask(422, fmt.Sprintf(`{"item_id":%q,"charge_code":"nothing","quantity":"1"}`, item)).ResponseRecorder, 422, fault.Rule)
	ask(400, `{"charge":{"model":"by the moon","currency":"JPY"},"quantity":"1"}`)
	ask(400, `{"charge":{"model":"per_unit","unit_price":"1e9","currency":"JPY"},"quantity":"1"}`)
	ask(400, `{"charge":{"model":"tiered_volume","currency":"JPY","scheme":{"tiers":[`+strings.Repeat(`{"up_to":"1","unit_price":"1"},`, 10_000)+`{"unit_price":"1"}]}},"quantity":"1"}`)
	wrong := ask(422, `{"charge":{"model":"tiered_volume","currency":"JPY","scheme":{"tiers":[{"up_to":"10","unit_price":"1"},{"up_to":"5","unit_price":"1"}]}},"quantity":"1"}`)
	if got := wrong.members("errors", "pointer"); !slices.Equal(got, []string{"/charge/scheme/tiers/1/up_to"}) {
		t.Errorf("what is wrong: %s", wrong.Body)
	}

	// What the catalogue refuses says where.
	refused := w.ask(t, 422, "POST", path, `{"on_sale_from":"2027-01-01","charges":[{"code":"a","name":"a","kind":"recurring","model":"package","unit_price":"5","currency":"JPY"}]}`)
	if got := refused.members("errors", "pointer"); !slices.Equal(got, []string{"/charges/0/scheme/package_size"}) {
		t.Errorf("refused: %s", refused.Body)
	}

	// A contract keeps the tiers of its version, shows them, and is billed by them.
	signed := w.ask(t, 201, "POST", "/v1/contracts", fmt.Sprintf(`{"billing_account_id":%q,"start_on":"2026-04-01","signed_on":"2026-04-01","items":[{"item_id":%q,"quantity":"12"}]}`, s.account, item))
	if got := signed.text(t, "mrr.amount"); got != "11705" {
		t.Errorf("its MRR is %s", got)
	}
	at := signed.Header().Get("Location")
	terms := w.ask(t, 200, "GET", at+"/segments", "").object(t, "items", 0)
	if got := terms.text(t, "terms.model"); got != "tiered_graduated" {
		t.Errorf("the segment: %v", terms.JSON)
	}
	w.ask(t, 422, "POST", "/v1/contracts", fmt.Sprintf(`{"billing_account_id":%q,"start_on":"2026-04-01","items":[{"item_id":%q,"charges":[{"code":"users","negotiated_price":"700"}]}]}`, s.account, item))
	w.bill(t, "2026-04-01")
	draft := w.ask(t, 200, "GET", "/v1/invoices?contract_id="+signed.text(t, "id"), "").object(t, "items", 0).text(t, "id")
	line := w.ask(t, 200, "GET", "/v1/invoices/"+draft, "").object(t, "lines", 0)
	if line.text(t, "amount.amount") != "11705" || line.text(t, "quantity") != "12" {
		t.Errorf("the line: %v", line.JSON)
	}
	why := w.ask(t, 200, "GET", "/v1/invoice-lines/"+line.text(t, "id")+"/explanation", "")
	if !strings.Contains(why.Body.String(), `"tiers"`) || !strings.Contains(why.Body.String(), "11705 for 12 (tiered_graduated)") {
		t.Errorf("the explanation: %s", why.Body)
	}
}
