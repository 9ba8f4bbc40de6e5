package httpapi

// Whoever was mailed a link opens it in a browser, and knows nothing of problems in JSON: what stands in the way is told as a page.

import (
	"fmt"
	"html/template"
	"net/http"

	"keiyaku/internal/core/fault"
)

const (
	// speaksHTML marks a request whose problems are pages.
	speaksHTML = "html"
	htmlType   = "text/html; charset=utf-8"
)

// linkPage is a page by itself: it loads nothing, and runs nothing.
var linkPage = template.Must(template.New("link").Parse(`<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>{{.Title}}</title>
<style>body{font-family:sans-serif;line-height:1.7;max-width:36em;margin:3em auto;padding:0 1em;color:#222}small{color:#666}</style>
</head>
<body>
<h1>{{.Title}}</h1>
<p>{{.Japanese}}</p>
<p lang="en">{{.English}}</p>
{{with .RequestID}}<p><small>お問い合わせ番号 / Request id: {{.}}</small></p>
{{end}}</body>
</html>
`))

// writeLinkPage sends a fault as a page in Japanese and English, with the status that its problem has.
func writeLinkPage(w http.ResponseWriter, r *http.Request, f *fault.Error) error {
	p := problemOf(f, r)
	page := struct {
		Title, Japanese, English string
		RequestID                *string
	}{
		"書類を表示できません", "ただいま書類を表示できません。しばらくしてから、もう一度お試しください。",
		"The document can't be shown at the moment. Please try again later.", p.RequestID,
	}
	if p.Status == http.StatusNotFound {
		page.Japanese = "リンクの有効期限が切れているか、書類が取り消されたか、リンクに誤りがあります。お手数ですが、メールの送信元に再送をご依頼ください。"
		page.English = "The link has expired, the document was taken back, or the link isn't right. Please ask whoever sent it to you for another one."
	}
	h := w.Header()
	h.Set("Content-Type", htmlType)
	h.Set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'")
	h.Set("Cache-Control", "no-store")
	h.Set("Vary", "Accept")
	w.WriteHeader(int(p.Status))
	if err := linkPage.Execute(w, page); err != nil {
		return fmt.Errorf("rendering a page: %w", err)
	}
	return nil
}
