package httpapi

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"

	"keiyaku/internal/core/fault"
	"keiyaku/internal/store"
)

// one of everything: the ids of a tenant by the names of the path parameters that take them.
func (w *world) everything(t *testing.T) map[string]string {
	t.Helper()
	s := w.shop(t)
	signed := w.ask(t, 201, "POST", "/v1/contracts", s.request(`,"signed_on":"2026-03-20"`))
	at := signed.Header().Get("Location")
	change := w.ask(t, 201, "POST", at+"/changes", fmt.Sprintf(
		`{"effective_on":"2026-05-01","operations":[{"op":"change_quantity","contract_item_id":%q,"by":"5"}]}`, signed.object(t, "items", 1).text(t, "id")),
		header("If-Match", signed.Header().Get("ETag")))
	run := w.bill(t, "2026-04-30")
	invoice := w.ask(t, 200, "GET", "/v1/invoices", "").object(t, "items", 0).text(t, "id")
	advance := w.ask(t, 202, "POST", "/v1/test-clock/advance", `{"to":"2026-04-02"}`).text(t, "id")
	if _, err := w.Clock.Run(t.Context(), w.tenant, store.ID(advance), 1000); err != nil {
		t.Fatal(err)
	}
	product := w.ask(t, 200, "GET", "/v1/products", "").object(t, "items", 0).text(t, "id")
	// A term of a month is renewed within the days that people are told ahead of.
	w.ask(t, 201, "POST", "/v1/contracts", strings.Replace(s.request(`,"signed_on":"2026-04-02"`), `"term_months":12`, `"term_months":1`, 1))
	seats := w.ask(t, 200, "GET", "/v1/invoices/"+invoice, "").object(t, "lines", 1).text(t, "id")
	heldOver := w.ask(t, 201, "POST", "/v1/invoice-lines/"+seats+"/hold-over", `{"reason":"x"}`).text(t, "id")
	unit := w.ask(t, 201, "POST", "/v1/usage-units", `{"code":"call","name":"x","aggregation":"sum"}`).text(t, "id")
	w.ask(t, 200, "POST", "/v1/bank-statements", "日付,入金額,摘要\n2026-04-01,100,ｶ)ﾔﾏﾀﾞ\n", header("Content-Type", fileType))
	batch := w.debitBatch(t, s)
	endpoint := w.ask(t, 201, "POST", "/v1/webhook-endpoints", `{"url":"http://127.0.0.1:9/","past":true}`).text(t, "webhook_endpoint.id")
	w.handOn(t)
	w.mail(t, 200, `{"from":"seikyu@example.co.jp"}`)
	issued := w.ask(t, 200, "GET", "/v1/invoices?status=issued", "").object(t, "items", 0).text(t, "id")
	mail := w.ask(t, 202, "POST", "/v1/invoices/"+issued+"/mails", `{"to":["keiri@example.jp"]}`).text(t, "id")
	connection, message := w.crmMessage(t)
	imported := w.ask(t, 202, "POST", "/v1/imports?kind=customers", "顧客コード,顧客名\nX-1,\n", header("Content-Type", fileType)).text(t, "id")
	w.work(t, imported)
	simulated := w.ask(t, 202, "POST", "/v1/simulations", `{"name":"x"}`).text(t, "id")
	w.simulate(t, simulated)
	return map[string]string{
		"simulation_id":          simulated,
		"import_id":              imported,
		"crm_connection_id":      connection,
		"crm_message_id":         message,
		"secret":                 connectionSecret,
		"webhook_endpoint_id":    endpoint,
		"webhook_delivery_id":    w.ask(t, 200, "GET", "/v1/webhook-deliveries", "").object(t, "items", 0).text(t, "id"),
		"direct_debit_batch_id":  batch,
		"usage_unit_id":          unit,
		"bank_statement_line_id": w.ask(t, 200, "GET", "/v1/bank-statement-lines", "").object(t, "items", 0).text(t, "id"),
		"held_over_line_id":      heldOver,
		"payment_id":             w.ask(t, 201, "POST", "/v1/payments", fmt.Sprintf(`{"billing_account_id":%q,"received_on":"2026-04-01","amount":"100","method":"cash"}`, s.account)).text(t, "id"),
		"api_key_id":             w.ask(t, 201, "POST", "/v1/api-keys", `{"name":"x","scopes":["admin"]}`).text(t, "id"),
		"advance_id":             advance,
		"product_id":             product,
		"item_id":                s.light,
		"version":                "1",
		"customer_id":            s.customer,
		"staff_id":               w.ask(t, 201, "POST", "/v1/customers/"+s.customer+"/staff", `{"name":"佐藤 花子"}`).text(t, "id"),
		"billing_account_id":     s.account,
		"contract_id":            signed.text(t, "id"),
		"change_id":              change.text(t, "id"),
		"bill_run_id":            run.text(t, "id"),
		"invoice_id":             invoice,
		"alert_id":               w.ask(t, 200, "GET", "/v1/alerts", "").object(t, "items", 0).text(t, "id"),
		"custom_field_id":        w.ask(t, 201, "POST", "/v1/custom-fields", `{"key":"region","label":"地域","type":"text"}`).text(t, "id"),
		"attachment_id": w.ask(t, 201, "POST", "/v1/contracts/"+signed.text(t, "id")+"/attachments?name=a.pdf&kind=other", "%PDF-1.4 x",
			header("Content-Type", fileType)).text(t, "id"),
		"bulk_change_id":  w.ask(t, 202, "POST", "/v1/bulk-changes", fmt.Sprintf(`{"name":"x","selection":{"item_id":%q},"uplift":{"percent":"5"},"effective_on":"2026-12-01"}`, s.light)).text(t, "id"),
		"link_token":      "kyl_unknown",
		"mail_id":         mail,
		"invoice_line_id": w.ask(t, 200, "GET", "/v1/invoices/"+invoice, "").object(t, "lines", 0).text(t, "id"),
	}
}

// exampleBody gives the document's own example of a body, and "" where an operation takes none.
func exampleBody(t *testing.T, op *openapi3.Operation) string {
	t.Helper()
	if op.RequestBody == nil {
		return ""
	}
	if op.RequestBody.Value.Content[fileType] != nil {
		return "%PDF-1.4 x"
	}
	media := op.RequestBody.Value.Content["application/json"]
	example := media.Example
	names := make([]string, 0, len(media.Examples))
	for name := range media.Examples {
		names = append(names, name)
	}
	if slices.Sort(names); len(names) > 0 {
		example = media.Examples[names[0]].Value.Value
	}
	body, err := json.Marshal(example)
	if err != nil || example == nil {
		t.Fatalf("%s has no example: %v", op.OperationID, err)
	}
	return string(body)
}

// call is a request for an operation with a world's ids, as its document describes it.
type call struct {
	id, method, path, scopes  string
	target, body, contentType string
	list                      bool
}

// requiredQuery is what an operation needs beside its path.
var requiredQuery = map[string]string{
	"diffContract": "?from=2026-04-01&until=2026-04-02", "getJournalFile": "?system=freee", "attachToContract": "?name=a.pdf&kind=other", "attachToChange": "?name=a.pdf&kind=other",
	"getImportTemplate": "?kind=customers", "exportSheet": "?kind=customers", "createImport": "?name=contract.pdf&kind=customers", "listMRRMovements": "?from=2020-01-01&to=2030-12-31",
	"listRetainedCustomers": "?month=2026-04&window=1",
}

// calls are all operations that a bearer is let in to; those by a secret or a link in their path aren't among them: see the stories of CRMs and of mails.
func (w *world) calls(t *testing.T, ids map[string]string) (all []call) {
	t.Helper()
	for path, item := range w.doc.Paths.Map() {
		target := path
		for name, id := range ids {
			target = strings.ReplaceAll(target, "{"+name+"}", id)
		}
		if strings.Contains(target, "{") {
			t.Fatalf("nothing is known to put into %s", path)
		}
		for method, op := range item.Operations() {
			if op.Security != nil {
				continue
			}
			c := call{
				id: op.OperationID, method: method, path: path, scopes: strings.Trim(fmt.Sprint(op.Extensions["x-scopes"]), "[]"),
				target: target + requiredQuery[op.OperationID], body: exampleBody(t, op), contentType: "application/json", list: method == "GET" && strings.HasPrefix(op.OperationID, "list"),
			}
			if op.RequestBody != nil && op.RequestBody.Value.Content[fileType] != nil {
				c.contentType = fileType
			}
			all = append(all, c)
		}
	}
	return all
}

// named tells whether what it is about is named in its path.
func (c call) named() bool { return strings.Contains(c.path, "{") }

func TestNothingOfAnotherTenantIsThere(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ids := w.everything(t)
	_, other := w.another(t, "よその会社")
	walked := 0
	for _, c := range w.calls(t, ids) {
		if !c.named() {
			if c.list {
				w.emptyList(t, c, other)
			}
			continue
		}
		a := w.ask(t, 404, c.method, c.target, c.body, as(other), header("If-Match", `"1"`), header("Content-Type", c.contentType))
		problem(t, a.ResponseRecorder, 404, fault.NotFound)
		if c.method == "GET" && c.id != "getAttachmentContent" && c.id != "getImportProblemFile" { // its answer is no JSON
			// The ids are right: their own tenant finds them.
			w.ask(t, 200, c.method, c.target, "")
		}
		walked++
	}
	if walked < 40 {
		t.Errorf("only %d operations have an id in their path", walked)
	}
}

// emptyList sees that a list shows a tenant nothing of another's. What every tenant has from its beginning is left out.
func (w *world) emptyList(t *testing.T, c call, key string) {
	t.Helper()
	switch c.id {
	case "listTaxRates", "listApiKeys", "listAuditEntries":
		return
	}
	if a := w.ask(t, 200, "GET", c.target, "", as(key)); len(a.JSON["items"].([]any)) != 0 {
		t.Errorf("%s shows another tenant's: %s", c.id, a.Body)
	}
}

func TestABodyCantReferToAnotherTenant(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	mine := w.everything(t)
	_, other := w.another(t, "よその会社")
	theirs := w.key
	w.key = other
	own := w.shop(t)
	for target, body := range map[string]string{
		"/v1/items":     fmt.Sprintf(`{"product_id":%q,"code":"x","name":"x","kind":"main"}`, mine["product_id"]),
		"/v1/customers": fmt.Sprintf(`{"name":"x","parent_id":%q}`, mine["customer_id"]),
		"/v1/customers/" + own.customer + "/billing-accounts": fmt.Sprintf(`{"name":"x","staff_id":%q}`, mine["staff_id"]),
		"/v1/contracts":         strings.Replace(own.request(""), own.account, mine["billing_account_id"], 1),
		"/v1/contracts/preview": strings.Replace(own.request(""), own.light, mine["item_id"], 1),
		"/v1/bill-runs":         fmt.Sprintf(`{"up_to":"2026-04-30","billing_account_ids":[%q]}`, mine["billing_account_id"]),
		"/v1/simulations":       fmt.Sprintf(`{"name":"x","hypotheses":[{"kind":"move_to_version","item_id":%q,"to_version":1,"at":"next_renewal"}]}`, mine["item_id"]),
	} {
		problem(t, w.ask(t, 422, "POST", target, body).ResponseRecorder, 422, fault.Rule)
	}
	w.ask(t, 401, "GET", "/v1/me", "", as(theirs+"x"))
}
