package httpapi

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os/exec"
	"strings"
	"sync"
	"testing"

	"github.com/jackc/pgx/v5"

	"keiyaku/internal/core/fault"
	"keiyaku/internal/store"
)

const issuerJSON = `{"registration_number":"T1234567890123","issuer":{"postal_code":"150-0002","address_lines":["東京都渋谷区渋谷2-21-1"],"phone":"03-0000-1234","contact":"経理部",
	"notes":"振込手数料はご負担ください。","bank_accounts":[{"bank":"みずほ銀行","branch":"渋谷支店","kind":"ordinary","number":"1234567","holder":"カ）サンプル"}]}}`

// issuedInvoice signs a contract and issues its first invoice; it gives the draft's place before that.
func (w *world) issuedInvoice(t *testing.T) (place string) {
	t.Helper()
	s := w.shop(t)
	w.ask(t, 201, "POST", "/v1/contracts", s.request(`,"signed_on":"2026-03-20"`))
	w.bill(t, "2026-04-30")
	draft := w.ask(t, 200, "GET", "/v1/invoices?status=draft", "").object(t, "items", 0)
	place = "/v1/invoices/" + draft.text(t, "id")
	preview := w.ask(t, 200, "GET", place+"/pdf", "")
	if !bytes.HasPrefix(preview.Body.Bytes(), []byte("%PDF-")) || !strings.Contains(preview.Header().Get("Content-Disposition"), "filename*=utf-8''%E4%B8%8B%E6%9B%B8%E3%81%8D") {
		t.Errorf("the draft's preview: %v", preview.Header())
	}
	if n := w.count(t, "invoice_documents") + w.count(t, "invoice_documents_due"); n != 0 {
		t.Errorf("the preview was kept")
	}
	w.ask(t, 200, "POST", place+"/issue", "", header("If-Match", w.ask(t, 200, "GET", place, "").Header().Get("ETag")))
	return place
}

// owner is a connection as the role that owns the tables, in the world's tenant.
func (w *world) owner(t *testing.T) *pgx.Conn {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), w.db.OwnerURL)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close(context.Background()) })
	if _, err := conn.Exec(t.Context(), "SELECT set_config('app.tenant_id', $1, false)", string(w.tenant)); err != nil {
		t.Fatal(err)
	}
	return conn
}

// look reads one value of the tenant as it is stored.
func (w *world) look(t *testing.T, sql string, to any) {
	t.Helper()
	if err := w.owner(t).QueryRow(t.Context(), sql).Scan(to); err != nil {
		t.Fatal(err)
	}
}

func (w *world) count(t *testing.T, table string) (n int) {
	t.Helper()
	w.look(t, `SELECT count(*) FROM `+table, &n)
	return n
}

func TestAnIssuedInvoiceHasOnePDFWhateverIsSetLater(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	tenant := w.ask(t, 200, "GET", "/v1/tenant", "")
	set := w.ask(t, 200, "PATCH", "/v1/tenant", issuerJSON, header("If-Match", tenant.Header().Get("ETag")))
	if set.text(t, "issuer.phone") != "03-0000-1234" {
		t.Errorf("the settings: %s", set.Body)
	}
	place := w.issuedInvoice(t)
	if n := w.count(t, "invoice_documents_due"); n != 1 {
		t.Errorf("%d documents are due after the issue", n)
	}

	// What is set now is for the documents to come.
	w.ask(t, 200, "PATCH", "/v1/tenant", `{"name":"別の会社","issuer":{}}`, header("If-Match", set.Header().Get("ETag")))
	var group sync.WaitGroup
	answers := make([][]byte, 6)
	for i := range answers {
		group.Go(func() {
			if p, err := w.Invoicing.PDF(t.Context(), w.tenant, store.ID(strings.TrimPrefix(place, "/v1/invoices/"))); err == nil {
				answers[i] = p.Bytes
			}
		})
	}
	group.Wait()
	first := w.ask(t, 200, "GET", place+"/pdf", "")
	sum := sha256.Sum256(first.Body.Bytes())
	if got, want := first.Header().Get("ETag"), `"`+hex.EncodeToString(sum[:])+`"`; got != want {
		t.Errorf("the ETag is %s, want %s", got, want)
	}
	if got := first.Header().Get("Content-Disposition"); got != "inline; filename=INV-000001.pdf" {
		t.Errorf("it is called %s", got)
	}
	for i, a := range answers {
		if !bytes.Equal(a, first.Body.Bytes()) {
			t.Errorf("request %d got other bytes", i)
		}
	}
	if n := w.count(t, "invoice_documents"); n != 1 {
		t.Errorf("%d documents are kept", n)
	}
	if n := w.count(t, "invoice_documents_due"); n != 0 {
		t.Errorf("%d documents are still due", n)
	}
	w.ask(t, 304, "GET", place+"/pdf", "", header("If-None-Match", first.Header().Get("ETag")))

	var issuer string
	w.look(t, `SELECT issuer::text FROM invoices WHERE number = 'INV-000001'`, &issuer)
	for _, want := range []string{"株式会社サンプルクラウド", "東京都渋谷区渋谷2-21-1", "03-0000-1234", "1234567", "振込手数料"} {
		if !strings.Contains(issuer, want) {
			t.Errorf("the document doesn't say %s: %s", want, issuer)
		}
	}
}

// printed holds that a document's PDF shows texts, where there is a tool here that reads them.
func (w *world) printed(t *testing.T, place string, texts ...string) {
	t.Helper()
	tool, err := exec.LookPath("pdftotext")
	if err != nil {
		return
	}
	run := exec.CommandContext(t.Context(), tool, "-layout", "-", "-")
	run.Stdin = w.ask(t, 200, "GET", place+"/pdf", "").Body
	got, err := run.Output()
	for _, text := range texts {
		if err != nil || !strings.Contains(string(got), text) {
			t.Errorf("the PDF doesn't show %q: %v\n%s", text, err, got)
		}
	}
}

// TestADocumentGoesToTheAddressOfItsIssue issues to an address, changes it, and reads both; a cancellation goes where its document went.
func TestADocumentGoesToTheAddressOfItsIssue(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	account := "/v1/billing-accounts/" + s.account
	w.edit(t, 200, account, `{"address":{"postal_code":"1500002","prefecture":"東京都","city":"渋谷区","line1":"渋谷2-21-1"}}`)
	w.sign(t, s, "")
	w.bill(t, "2026-04-01")
	place := "/v1/invoices/" + w.ask(t, 200, "GET", "/v1/invoices", "").object(t, "items", 0).text(t, "id")
	draft := w.ask(t, 200, "GET", place, "")
	w.ask(t, 200, "POST", place+"/issue", "", header("If-Match", draft.Header().Get("ETag")))
	w.edit(t, 200, account, `{"address":{"postal_code":"530-0001","prefecture":"大阪府","city":"大阪市北区"}}`)
	issued := w.ask(t, 200, "GET", place, "")
	cancelled := w.ask(t, 201, "POST", place+"/rollback", `{"reason":"誤り"}`, header("If-Match", issued.Header().Get("ETag")))
	for name, d := range map[string]answer{"the draft": draft, "the issued one": issued, "its cancellation": cancelled} {
		if d.text(t, "address.postal_code") != "1500002" || d.text(t, "address.line1") != "渋谷2-21-1" {
			t.Errorf("%s goes to %v", name, d.JSON["address"])
		}
	}
	w.bill(t, "2026-04-01")
	if next := w.ask(t, 200, "GET", "/v1/invoices/"+w.ask(t, 200, "GET", "/v1/invoices?status=draft", "").object(t, "items", 0).text(t, "id"), ""); next.text(t, "address.prefecture") != "大阪府" {
		t.Errorf("the next draft goes to %v", next.JSON["address"])
	}
	w.printed(t, place, "〒150-0002", "東京都渋谷区渋谷2-21-1")
}

// TestWhatIsGivenBackOfADiscountIsNamedByIt voids a contract with a discount, and takes a discount back that was agreed by mistake: the lines say what
// they take back, though the discount is no longer there.
func TestWhatIsGivenBackOfADiscountIsNamedByIt(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	of := func(contract string) string {
		t.Helper()
		w.bill(t, "2026-04-30")
		newest := w.ask(t, 200, "GET", "/v1/invoices?contract_id="+contract, "").object(t, "items", 0).text(t, "id")
		d := w.ask(t, 200, "GET", "/v1/invoices/"+newest, "")
		w.ask(t, 200, "POST", "/v1/invoices/"+newest+"/issue", "", header("If-Match", d.Header().Get("ETag")))
		var out []string
		for _, l := range d.JSON["lines"].([]any) {
			out = append(out, fmt.Sprint(l.(map[string]any)["description"], " ", l.(map[string]any)["amount"].(map[string]any)["amount"]))
		}
		return strings.Join(out, ", ")
	}
	signed := w.ask(t, 201, "POST", "/v1/contracts", s.request(`,"signed_on":"2026-04-01"`))
	of(signed.text(t, "id"))
	w.change(t, signed.Header().Get("Location"), `{"operations":[{"op":"void"}]}`)
	if got, want := of(signed.text(t, "id")), "ライトプラン 月額料金 -3000, ユーザー追加 月額料金 -4000, ユーザー追加 導入割引 400"; got != want {
		t.Errorf("voided: %s, want %s", got, want)
	}
	other := w.sign(t, s, "")
	discount := w.change(t, other.Header().Get("Location"), `{"effective_on":"2026-04-01","operations":[{"op":"add_discount","name":"誤った割引","kind":"percent","value":"10","target":{"scope":"contract"}}]}`)
	of(other.text(t, "id"))
	w.change(t, other.Header().Get("Location"), fmt.Sprintf(`{"operations":[{"op":"undo","change_id":%q}]}`, discount.text(t, "id")))
	if got, want := of(other.text(t, "id")), "ライトプラン 誤った割引 300"; got != want {
		t.Errorf("undone: %s, want %s", got, want)
	}
}

func TestAnIssuerThatNoDocumentCouldShowIsRefused(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	etag := w.ask(t, 200, "GET", "/v1/tenant", "").Header().Get("ETag")
	account := func(number, holder string) string {
		return `{"issuer":{"bank_accounts":[{"bank":"みずほ銀行","branch":"本店","kind":"ordinary","number":"` + number + `","holder":"` + holder + `"}]}}`
	}
	for _, body := range []string{
		`{"issuer":{"postal_code":"1500002"}}`, `{"issuer":{"phone":"電話"}}`, `{"issuer":{"address_lines":["a","b","c","d","e"]}}`, `{"issuer":{"fax":"1"}}`,
		account("123", "カ）サンプル"), account("1234567", "株式会社サンプル"), `{"issuer":null}`,
	} {
		problem(t, w.ask(t, 400, "PATCH", "/v1/tenant", body, header("If-Match", etag)).ResponseRecorder, 400, fault.Invalid)
	}
}

func TestWhatHasNoDocumentHasNoPDF(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	problem(t, w.ask(t, 404, "GET", "/v1/invoices/0199a3c2-7b10-7c3e-9f41-2d5b8c1e0a99/pdf", "").ResponseRecorder, 404, fault.NotFound)
}
