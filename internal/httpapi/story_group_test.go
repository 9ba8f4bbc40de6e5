package httpapi

import (
	"fmt"
	"os/exec"
	"strings"
	"testing"

	"keiyaku/internal/core/fault"
	"keiyaku/internal/service/verification"
	"keiyaku/internal/store"
)

func TestAParentPaysForItsChildrenOnOneInvoice(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	child := func(name, parent string) string {
		return w.ask(t, 201, "POST", "/v1/customers", fmt.Sprintf(`{"name":%q,"parent_id":%q}`, name, parent)).text(t, "id")
	}
	daughter := child("山田販売株式会社", s.customer)
	grandchild := child("山田販売九州株式会社", daughter)
	stranger := w.ask(t, 201, "POST", "/v1/customers", `{"name":"よその会社"}`).text(t, "id")
	body := func(customer string) string {
		return strings.Replace(s.request(`,"signed_on":"2026-04-01","customer_id":"`+customer+`"`), `"title":"利用契約",`, "", 1)
	}
	problem(t, w.ask(t, 422, "POST", "/v1/contracts", body(stranger)).ResponseRecorder, 422, fault.Rule)
	problem(t, w.ask(t, 422, "POST", "/v1/contracts", body(someID)).ResponseRecorder, 422, fault.Rule)
	for _, customer := range []string{daughter, s.customer, grandchild} {
		if signed := w.ask(t, 201, "POST", "/v1/contracts", body(customer)); signed.text(t, "customer_id") != customer {
			t.Errorf("whose contract it is: %s", signed.Body)
		}
	}
	w.bill(t, "2026-04-01")
	if got := w.documents(t); got != "invoice draft 2026-04-01 21780" { // three times 7,260
		t.Fatalf("one invoice for all: %s", got)
	}
	draft := w.ask(t, 200, "GET", "/v1/invoices", "").object(t, "items", 0)
	if draft.text(t, "customer_id") != s.customer {
		t.Errorf("to the parent: %v", draft.JSON)
	}
	whole := w.ask(t, 200, "GET", "/v1/invoices/"+draft.text(t, "id"), "")
	if first := whole.object(t, "lines", 0); first.text(t, "contract_number") != "C-000002" {
		t.Errorf("the parent's own contract comes first: %v", first.JSON)
	}
	issued := w.ask(t, 200, "POST", "/v1/invoices/"+draft.text(t, "id")+"/issue", "", header("If-Match", whole.Header().Get("ETag")))
	pdf, err := w.Invoicing.PDF(t.Context(), w.tenant, store.ID(issued.text(t, "id")))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := exec.LookPath("pdftotext"); err == nil {
		run := exec.CommandContext(t.Context(), "pdftotext", "-layout", "-", "-")
		run.Stdin = strings.NewReader(string(pdf.Bytes))
		text, err := run.Output()
		if err != nil || !strings.Contains(string(text), "山田販売九州株式会社") {
			t.Errorf("a section for each child: %v\n%s", err, text)
		}
	}
	// A child that pays for itself again has its own account.
	own := w.ask(t, 201, "POST", "/v1/customers/"+daughter+"/billing-accounts", `{"name":"本社"}`).text(t, "id")
	found := w.ask(t, 200, "GET", "/v1/contracts?customer_id="+daughter, "").object(t, "items", 0).text(t, "id")
	w.change(t, "/v1/contracts/"+found, fmt.Sprintf(`{"effective_on":"2026-05-01","operations":[{"op":"change_billing","billing_account_id":%q}]}`, own))
	w.bill(t, "2026-05-01")
	if got := w.documents(t); !strings.Contains(got, "invoice draft 2026-05-01 7260") || !strings.Contains(got, "invoice draft 2026-05-01 14520") {
		t.Errorf("each its own: %s", got)
	}
	if err := verification.New(w.store).Tenant(t.Context(), w.tenant, func(finding string) { t.Error(finding) }); err != nil {
		t.Fatal(err)
	}
}
