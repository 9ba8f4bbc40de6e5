package httpapi

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
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

// look reads one value of the tenant as it is stored.
func (w *world) look(t *testing.T, sql string, to any) {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), w.db.OwnerURL)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(t.Context())
	if _, err := conn.Exec(t.Context(), "SELECT set_config('app.tenant_id', $1, false)", string(w.tenant)); err != nil {
		t.Fatal(err)
	}
	if err := conn.QueryRow(t.Context(), sql).Scan(to); err != nil {
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
