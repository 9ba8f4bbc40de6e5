package httpapi

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/letter"
	"keiyaku/internal/mail"
	"keiyaku/internal/service/mailing"
	"keiyaku/internal/store"
)

// mail changes the mail settings as they are.
func (w *world) mail(t *testing.T, status int, body string) answer {
	t.Helper()
	const place = "/v1/mail-settings"
	return w.ask(t, status, "PATCH", place, body, header("If-Match", w.ask(t, 200, "GET", place, "").Header().Get("ETag")))
}

// post sends what is due, as the job would, and gives when there is more.
func (w *world) post(t *testing.T) time.Time {
	t.Helper()
	next, err := w.Mails.Deliver(t.Context(), w.tenant, func() bool { return true })
	if err != nil {
		t.Fatal(err)
	}
	return next
}

// soon lets letters that wait be due.
func (w *world) soon(t *testing.T) {
	t.Helper()
	var n int
	w.look(t, `WITH d AS (UPDATE invoice_mails SET next_at = now() WHERE status = 'pending' RETURNING 1) SELECT count(*) FROM d`, &n)
}

func TestADocumentIsMailed(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	_, invoice := w.issued(t, s)
	place := "/v1/invoices/" + invoice + "/mails"

	// What is missing is said, one thing after the other.
	problem(t, w.ask(t, 409, "POST", place, `{"to":["keiri@example.jp"]}`).ResponseRecorder, 409, fault.Conflict)
	for _, refused := range []string{`{"from":"keiri"}`, `{"automatic":true}`, `{"subject":"{{customer}}"}`, `{"body":"{{total"}`, `{"reply_to":"a b@example.jp"}`} {
		w.mail(t, 422, refused)
	}
	set := w.mail(t, 200, `{"from":"seikyu@example.co.jp","from_name":"サンプルクラウド経理部","reply_to":"keiri@example.co.jp","body":"{{addressee}}\n{{document_kind}} {{document_number}} {{total}} {{due_date}}"}`)
	if set.text(t, "reply_to") != "keiri@example.co.jp" || set.JSON["ready"] != true {
		t.Errorf("%s", set.Body)
	}
	problem(t, w.ask(t, 422, "POST", place, `{}`).ResponseRecorder, 422, fault.Rule)
	for _, refused := range []string{`{"to":["keiri"]}`, `{"to":["a@example.jp"],"body":"{{x}}"}`} {
		w.ask(t, 422, "POST", place, refused)
	}
	w.ask(t, 404, "POST", "/v1/invoices/"+string(w.tenant)+"/mails", `{"to":["keiri@example.jp"]}`)

	// As it was previewed, so it is sent; a sandbox sends to nobody but whom it names.
	request := `{"to":["keiri@example.jp","b@example.jp"],"subject":"{{issuer_name}} {{document_kind}}"}`
	preview := w.ask(t, 200, "POST", place+"/preview", request)
	sent := w.ask(t, 202, "POST", place, request, header("Idempotency-Key", "mail-1"))
	if again := w.ask(t, 202, "POST", place, request, header("Idempotency-Key", "mail-1")); again.text(t, "id") != sent.text(t, "id") {
		t.Error("asked for once more, it is another letter")
	}
	w.post(t)
	mail := "/v1/mails/" + sent.text(t, "id")
	if m := w.ask(t, 200, "GET", mail, ""); m.text(t, "status") != "withheld" || !strings.HasPrefix(m.text(t, "problem"), "サンドボックスからは") || m.JSON["sent_to"] != nil || len(w.box.Letters()) != 0 {
		t.Errorf("from a sandbox: %s", m.Body)
	}
	w.mail(t, 200, `{"sandbox_to":"test@example.jp"}`)
	if p := w.ask(t, 200, "POST", place+"/preview", request); fmt.Sprint(p.JSON["to"], p.JSON["sent_to"]) != "[keiri@example.jp b@example.jp] [test@example.jp]" {
		t.Errorf("a preview of where it goes: %s", p.Body)
	}
	w.ask(t, 200, "POST", mail+"/retry", "")
	w.post(t)
	letters := w.box.Letters()
	if len(letters) != 1 || strings.Join(letters[0].To, " ") != "test@example.jp" || letters[0].Subject != preview.text(t, "subject") || letters[0].Subject != "株式会社サンプルクラウド 請求書" {
		t.Fatalf("%+v", letters)
	}
	m := w.ask(t, 200, "GET", mail, "")
	if m.text(t, "status") != "sent" || m.text(t, "body") != preview.text(t, "body") || !strings.HasSuffix(m.text(t, "body"), "請求書 INV-000001 ¥7,260 2026年5月31日") || m.text(t, "sent_at") == "" ||
		fmt.Sprint(m.JSON["to"], m.JSON["sent_to"]) != "[keiri@example.jp b@example.jp] [test@example.jp]" {
		t.Errorf("%s", m.Body)
	}
	if !strings.HasPrefix(m.text(t, "body"), "株式会社山田製作所　御中\n") {
		t.Errorf("it is addressed to %s", m.text(t, "body"))
	}
	problem(t, w.ask(t, 409, "POST", mail+"/retry", "").ResponseRecorder, 409, fault.Conflict)
	if feed := w.ask(t, 200, "GET", "/v1/customers/"+s.customer+"/timeline", "").Body.String(); strings.Count(feed, `"invoice_mailed"`) != 1 || !strings.Contains(feed, "をメールで送付（test@example.jp。本来の宛先: keiri@example.jp、b@example.jp）") {
		t.Errorf("the timeline: %s", feed)
	}

	// A server that is busy is asked again, one that refuses isn't.
	w.mail(t, 200, `{"sandbox_to":"busy@example.jp"}`)
	busy := "/v1/mails/" + w.ask(t, 202, "POST", place, `{"to":["a@example.jp"]}`).text(t, "id")
	if next := w.post(t); next.IsZero() {
		t.Error("nothing is to be sent again")
	}
	if m := w.ask(t, 200, "GET", busy, ""); m.text(t, "status") != "pending" || m.text(t, "problem") != "メールサーバーが一時的に受け付けません" || !strings.Contains(m.text(t, "problem_detail"), "try again later") {
		t.Errorf("while it is busy: %s", m.Body)
	}
	w.soon(t)
	w.post(t)
	if m := w.ask(t, 200, "GET", busy, ""); m.text(t, "status") != "sent" || fmt.Sprint(m.JSON["attempts"]) != "2" {
		t.Errorf("afterwards: %s", m.Body)
	}
	w.mail(t, 200, `{"sandbox_to":"gone@example.jp"}`)
	gone := "/v1/mails/" + w.ask(t, 202, "POST", place, `{"to":["a@example.jp"]}`).text(t, "id")
	w.post(t)
	if m := w.ask(t, 200, "GET", gone, ""); m.text(t, "status") != "failed" || !strings.Contains(m.text(t, "problem_detail"), "no such mailbox") {
		t.Errorf("to a mailbox that isn't there: %s", m.Body)
	}
	if feed := w.ask(t, 200, "GET", "/v1/customers/"+s.customer+"/timeline", "").Body.String(); !strings.Contains(feed, "メールで送付できませんでした: 宛先のメールアドレスがないか、いま受け取れません\"") {
		t.Errorf("the timeline of what failed: %s", feed)
	}
	if a := w.ask(t, 200, "GET", "/v1/alerts?kind=mail_failed", ""); len(a.JSON["items"].([]any)) != 1 {
		t.Errorf("the alerts: %s", a.Body)
	}
	same(t, "letters that failed", w.ask(t, 200, "GET", "/v1/mails?status=failed", "").members("items", "id"), strings.TrimPrefix(gone, "/v1/mails/"))
	if all := w.ask(t, 200, "GET", place+"?limit=2", ""); len(all.JSON["items"].([]any)) != 2 || all.text(t, "next_cursor") == "" {
		t.Errorf("a page of the document's letters: %s", all.Body)
	}
	w.ask(t, 404, "GET", "/v1/invoices/"+string(w.tenant)+"/mails", "")
}

func TestWhatIsIssuedIsMailedByItself(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	w.mail(t, 200, `{"from":"seikyu@example.co.jp","sandbox_to":"test@example.jp","automatic":true}`)
	w.issued(t, s)
	if w.post(t); len(w.box.Letters()) != 0 {
		t.Error("it is mailed to an account without an address")
	}
	account := "/v1/billing-accounts/" + s.account
	w.ask(t, 200, "PATCH", account, `{"email":"keiri@example.jp","delivery":"email"}`, header("If-Match", w.ask(t, 200, "GET", account, "").Header().Get("ETag")))
	w.advance(t, "2026-05-31")
	w.bill(t, "2026-05-31")
	w.ask(t, 200, "POST", "/v1/invoices/issue", `{"up_to":"2026-05-31"}`)
	second := w.ask(t, 200, "GET", "/v1/mails", "").object(t, "items", 0)
	if second.JSON["automatic"] != true || second.text(t, "status") != "pending" {
		t.Errorf("%v", second.JSON)
	}
	w.post(t)
	if letters := w.box.Letters(); len(letters) != 1 || letters[0].Subject != "【株式会社サンプルクラウド】請求書のご送付（INV-000002）" || !strings.Contains(letters[0].Raw, "INV-000002.pdf") {
		t.Errorf("%+v", letters)
	}

	// Taken back before it could be sent, it isn't.
	w.advance(t, "2026-06-30")
	w.bill(t, "2026-06-30")
	w.ask(t, 200, "POST", "/v1/invoices/issue", `{"up_to":"2026-06-30"}`)
	third := w.ask(t, 200, "GET", "/v1/invoices?status=issued", "").object(t, "items", 0).text(t, "id")
	w.ask(t, 201, "POST", "/v1/invoices/"+third+"/rollback", `{"reason":"宛先違い"}`, header("If-Match", w.ask(t, 200, "GET", "/v1/invoices/"+third, "").Header().Get("ETag")))
	w.post(t)
	if m := w.ask(t, 200, "GET", "/v1/invoices/"+third+"/mails", "").object(t, "items", 0); m.text(t, "status") != "dropped" || len(w.box.Letters()) != 1 {
		t.Errorf("%v", m.JSON)
	}
}

// In place of the PDF a letter may have a link that opens that document, and nothing else, for some days.
func TestALinkOpensADocumentUntilItIsTakenBack(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	_, invoice := w.issued(t, s)
	w.mail(t, 422, `{"attach":"link"}`) // the body has no place for it
	w.mail(t, 200, `{"from":"seikyu@example.co.jp","sandbox_to":"test@example.jp","attach":"link","link_days":7,"body":"こちらから: {{link}} （{{link_until}}まで）"}`)
	place := "/v1/invoices/" + invoice + "/mails"
	w.ask(t, 422, "POST", place, `{"to":["a@example.jp"],"body":"添付をご覧ください"}`)
	if p := w.ask(t, 200, "POST", place+"/preview", `{"to":["a@example.jp"]}`); !strings.Contains(p.text(t, "body"), "［リンク］") {
		t.Errorf("the preview: %s", p.Body)
	}
	mail := "/v1/mails/" + w.ask(t, 202, "POST", place, `{"to":["a@example.jp"]}`).text(t, "id")
	w.post(t)
	letters := w.box.Letters()
	if len(letters) != 1 {
		t.Fatalf("%+v", letters)
	}
	_, after, _ := strings.Cut(letters[0].Text(), "https://keiyaku.example.com")
	link, _, _ := strings.Cut(after, " ")
	nobody := func(r *http.Request) { r.Header.Del("Authorization") }
	opened := w.ask(t, 200, "GET", link, "", nobody)
	if kept := w.ask(t, 200, "GET", "/v1/invoices/"+invoice+"/pdf", ""); opened.Body.String() != kept.Body.String() || opened.Header().Get("ETag") != kept.Header().Get("ETag") {
		t.Error("the link opens another document")
	}
	if m := w.ask(t, 200, "GET", mail, ""); m.text(t, "status") != "sent" || strings.Contains(m.Body.String(), "kyl_") {
		t.Errorf("what is kept of the letter: %s", m.Body)
	}
	otherToken := link[:len(link)-1] + "A"
	if otherToken == link {
		otherToken = link[:len(link)-1] + "E"
	}
	for _, closed := range []string{otherToken, "/v1/shared-documents/x", "/v1/shared-documents/" + w.key} {
		refused := w.ask(t, 404, "GET", closed, "", nobody)
		problem(t, refused.ResponseRecorder, 404, fault.NotFound)
		if token := strings.TrimPrefix(closed, "/v1/shared-documents/"); len(token) > 1 && strings.Contains(refused.Body.String(), token) {
			t.Errorf("the problem tells the token: %s", refused.Body)
		}
	}
	// What was taken back isn't to be paid any more.
	place = "/v1/invoices/" + invoice
	w.ask(t, 201, "POST", place+"/rollback", `{"reason":"宛先違い"}`, header("If-Match", w.ask(t, 200, "GET", place, "").Header().Get("ETag")))
	problem(t, w.ask(t, 404, "GET", link, "", nobody).ResponseRecorder, 404, fault.NotFound)
}

// What a customer's browser shows of a link that is closed is a page, and a program gets the problem.
func TestALinkExpires(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	_, invoice := w.issued(t, w.shop(t))
	w.mail(t, 200, `{"from":"seikyu@example.co.jp","sandbox_to":"test@example.jp","attach":"link","body":"{{link}} まで"}`)
	w.ask(t, 202, "POST", "/v1/invoices/"+invoice+"/mails", `{"to":["a@example.jp"]}`)
	w.post(t)
	_, after, _ := strings.Cut(w.box.Letters()[0].Text(), "https://keiyaku.example.com")
	link, _, _ := strings.Cut(after, " ")
	nobody := func(r *http.Request) { r.Header.Del("Authorization") }
	w.ask(t, 200, "GET", link, "", nobody)
	var n int
	w.look(t, `WITH d AS (UPDATE document_links SET expires_at = now() RETURNING 1) SELECT count(*) FROM d`, &n)
	problem(t, w.ask(t, 404, "GET", link, "", nobody).ResponseRecorder, 404, fault.NotFound)
	for accept, page := range map[string]bool{
		"text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8": true, "text/html;q=0, */*": false, "application/pdf": false, "*/*": false,
		"application/problem+json, text/html;q=0.5": false,
	} {
		shown := w.ask(t, 404, "GET", link, "", nobody, header("Accept", accept))
		html := strings.HasPrefix(shown.Header().Get("Content-Type"), "text/html")
		if html != page || strings.Contains(shown.Body.String(), "kyl_") {
			t.Errorf("accepting %s: %s %s", accept, shown.Header(), shown.Body)
		}
		if page && (!strings.Contains(shown.Body.String(), "有効期限が切れている") || !strings.Contains(shown.Body.String(), "has expired") || shown.Header().Get("Content-Security-Policy") == "") {
			t.Errorf("the page says %s", shown.Body)
		}
	}
}

// A letter whose PDF can't be made says so, is tried again, and is given up with an alert; once it can be made, it is sent when somebody asks for that.
func TestALetterWhosePDFFailsIsTriedAgainAndTold(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	_, invoice := w.issued(t, s)
	w.mail(t, 200, `{"from":"seikyu@example.co.jp","sandbox_to":"test@example.jp"}`)
	sender, err := mail.New(w.box.URL())
	if err != nil {
		t.Fatal(err)
	}
	working := w.Mails
	w.Mails = mailing.New(w.store, sender, func(context.Context, store.ID, store.ID) (letter.File, error) {
		return letter.File{}, errors.New("no space left on device")
	}, "")
	place := "/v1/mails/" + w.ask(t, 202, "POST", "/v1/invoices/"+invoice+"/mails", `{"to":["a@example.jp"]}`).text(t, "id")
	told := func(status, attempts string) {
		t.Helper()
		m := w.ask(t, 200, "GET", place, "")
		if m.text(t, "status") != status || fmt.Sprint(m.JSON["attempts"]) != attempts || m.text(t, "problem") != "PDFを作成できませんでした" || m.text(t, "problem_detail") != "no space left on device" {
			t.Errorf("%s", m.Body)
		}
	}
	if next := w.post(t); next.IsZero() {
		t.Error("it isn't tried again")
	}
	told("pending", "1")
	if a := w.ask(t, 200, "GET", "/v1/alerts?kind=mail_failed", ""); len(a.JSON["items"].([]any)) != 0 {
		t.Errorf("an alert before it is given up: %s", a.Body)
	}
	var n int
	w.look(t, `WITH d AS (UPDATE invoice_mails SET next_at = now(), since = now() - interval '73 hours' RETURNING 1) SELECT count(*) FROM d`, &n)
	w.post(t)
	told("failed", "2")
	if a := w.ask(t, 200, "GET", "/v1/alerts?kind=mail_failed", ""); len(a.JSON["items"].([]any)) != 1 || !strings.Contains(a.Body.String(), "PDFを作成できませんでした") || strings.Contains(a.Body.String(), "no space") {
		t.Errorf("the alerts: %s", a.Body)
	}
	if feed := w.ask(t, 200, "GET", "/v1/customers/"+s.customer+"/timeline", "").Body.String(); strings.Count(feed, `"invoice_mail_failed"`) != 1 {
		t.Errorf("the timeline: %s", feed)
	}
	if len(w.box.Letters()) != 0 {
		t.Error("it is sent without its PDF")
	}
	w.ask(t, 200, "POST", place+"/retry", "")
	w.Mails = working
	w.post(t)
	if m := w.ask(t, 200, "GET", place, ""); m.text(t, "status") != "sent" || m.JSON["problem"] != nil || m.JSON["problem_detail"] != nil || len(w.box.Letters()) != 1 {
		t.Errorf("once it can be made: %s", m.Body)
	}
}
