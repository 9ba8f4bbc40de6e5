package mail_test

import (
	"bytes"
	"encoding/base64"
	"io"
	"mime"
	"mime/multipart"
	"net/mail"
	"strings"
	"testing"

	"keiyaku/internal/core/letter"
	sender "keiyaku/internal/mail"
	"keiyaku/internal/mail/mailbox"
)

func TestALetterArrivesWithItsPDF(t *testing.T) {
	t.Parallel()
	box, err := mailbox.New(1)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = box.Close() })
	s, err := sender.New(box.URL())
	if err != nil || !s.Ready() {
		t.Fatal(err)
	}
	l := letter.Letter{
		ID: "0199a3c2", From: "seikyu@example.co.jp", FromName: "株式会社サンプルクラウド 経理部", ReplyTo: "keiri@example.co.jp", To: []string{"a@example.jp", "b@example.jp"},
		Subject: "【サンプル】請求書のご送付（INV-000042）", Body: "株式会社山田製作所 御中\n\n金額: ¥1,100\n", File: letter.File{Name: "INV-000042.pdf", Bytes: []byte("%PDF-1.7 pdf")},
	}
	if problem := s.Send(t.Context(), l); problem != (letter.Problem{}) {
		t.Fatal(problem)
	}
	got := box.Letters()
	if len(got) != 1 || strings.Join(got[0].To, " ") != "a@example.jp b@example.jp" || got[0].Subject != l.Subject {
		t.Fatalf("%+v", got)
	}
	for header, want := range map[string]string{"Message-Id": "<0199a3c2@example.co.jp>", "Auto-Submitted": "auto-generated", "Reply-To": "<keiri@example.co.jp>"} {
		if v := got[0].Header(header); v != want {
			t.Errorf("%s is %s, not %s", header, v, want)
		}
	}
	m, err := mail.ReadMessage(strings.NewReader(got[0].Raw))
	if err != nil {
		t.Fatal(err)
	}
	_, params, err := mime.ParseMediaType(m.Header.Get("Content-Type"))
	if err != nil {
		t.Fatal(err)
	}
	parts := multipart.NewReader(m.Body, params["boundary"])
	text, err := parts.NextPart()
	if err != nil {
		t.Fatal(err)
	}
	if body, _ := io.ReadAll(text); !strings.Contains(strings.ReplaceAll(string(body), "\r\n", "\n"), l.Body) {
		t.Errorf("the body is %q", body)
	}
	pdf, err := parts.NextPart()
	if err != nil {
		t.Fatal(err)
	}
	if body, _ := io.ReadAll(base64.NewDecoder(base64.StdEncoding, pdf)); !bytes.Equal(body, l.File.Bytes) || pdf.FileName() != "INV-000042.pdf" {
		t.Errorf("the file is %s with %q", pdf.FileName(), body)
	}

	for to, want := range map[string]letter.Problem{
		"gone@example.jp": {Reason: "宛先のメールアドレスがないか、いま受け取れません", Detail: "no such mailbox", ForGood: true},
		"busy@example.jp": {Reason: "メールサーバーが一時的に受け付けません", Detail: "try again later"},
		"no address":      {Reason: letter.NotWritten, Detail: "a recipient's address", ForGood: true},
	} {
		l.To = []string{to}
		if got := s.Send(t.Context(), l); got.Reason != want.Reason || !strings.Contains(got.Detail, want.Detail) || got.ForGood != want.ForGood {
			t.Errorf("to %s: %+v", to, got)
		}
	}
	if problem := s.Send(t.Context(), letter.Letter{From: l.From, To: []string{"busy@example.jp"}}); problem.Reason != "" {
		t.Errorf("once it isn't busy any more: %+v", problem)
	}
	_ = box.Close()
	l.To = []string{"a@example.jp"}
	if got := s.Send(t.Context(), l); got.Reason != letter.Unreachable || got.Detail == "" || got.ForGood {
		t.Errorf("to a server that is gone: %+v", got)
	}
}

func TestTheMailServersURL(t *testing.T) {
	t.Parallel()
	for _, wrong := range []string{"http://mail", "smtp://", "smtp://mail?tls=maybe", "smtps://mail?tls=none", "smtp://u:ge%heim@mail", "mail"} {
		if _, err := sender.New(wrong); err == nil || strings.Contains(err.Error(), "heim") {
			t.Errorf("%s: %v", wrong, err)
		}
	}
	for _, right := range []string{"smtp://u:p@mail.example.com:587", "smtps://mail.example.com", "smtp://localhost:25?tls=none"} {
		if s, err := sender.New(right); err != nil || !s.Ready() {
			t.Errorf("%s: %v", right, err)
		}
	}
	s, err := sender.New("")
	if err != nil || s.Ready() {
		t.Fatal(err)
	}
	if got := s.Send(t.Context(), letter.Letter{}); got != (letter.Problem{Reason: letter.NoServer}) {
		t.Errorf("without a server: %+v", got)
	}
	for address, right := range map[string]bool{"keiri@example.co.jp": true, "経理@example.co.jp": true, "keiri": false, "A <a@example.jp>": false, "a@example.jp\r\nBcc: b@example.jp": false, "": false} {
		if err := s.CheckAddress(address); (err == nil) != right {
			t.Errorf("%q: %v", address, err)
		}
	}
}
