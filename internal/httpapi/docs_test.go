package httpapi

import (
	"encoding/json"
	"regexp"
	"strings"
	"testing"
)

func TestTheDocumentationIsReadWithoutTheInternet(t *testing.T) {
	t.Parallel()
	handler, _ := serve(t, fakeAPI{})
	page := ask(handler, "GET", "/docs", "", without("Authorization"))
	if page.Code != 200 || !strings.HasPrefix(page.Header().Get("Content-Type"), "text/html") {
		t.Fatalf("got %d %s", page.Code, page.Header().Get("Content-Type"))
	}
	parts := regexp.MustCompile(`(?:href|src)="([^"]+)"`).FindAllStringSubmatch(page.Body.String(), -1)
	if len(parts) < 4 {
		t.Fatalf("the page has only %v", parts)
	}
	for _, part := range parts {
		if !strings.HasPrefix(part[1], "/") || strings.HasPrefix(part[1], "//") {
			t.Errorf("%s is somewhere else", part[1])
			continue
		}
		if w := ask(handler, "GET", part[1], "", without("Authorization")); w.Code != 200 || w.Body.Len() == 0 {
			t.Errorf("%s: got %d", part[1], w.Code)
		}
	}
	if policy := page.Header().Get("Content-Security-Policy"); strings.Contains(policy, "http") || !strings.Contains(policy, "default-src 'none'") {
		t.Errorf("the page may load from elsewhere: %s", policy)
	}
}

func TestTheDocumentIsServedAsItWasWrittenAndAsJSON(t *testing.T) {
	t.Parallel()
	handler, _ := serve(t, fakeAPI{})
	if w := ask(handler, "GET", "/openapi.yaml", "", without("Authorization")); w.Code != 200 || !strings.HasPrefix(w.Body.String(), "openapi: 3.0.3\n") {
		t.Errorf("got %d %.40s", w.Code, w.Body)
	}
	w := ask(handler, "GET", "/openapi.json", "", without("Authorization"))
	var doc struct {
		OpenAPI string         `json:"openapi"`
		Paths   map[string]any `json:"paths"`
	}
	if err := json.Unmarshal(w.Body.Bytes(), &doc); err != nil || w.Code != 200 || doc.OpenAPI != "3.0.3" || doc.Paths["/v1/contracts/{contract_id}/changes"] == nil {
		t.Errorf("got %d %.80s: %v", w.Code, w.Body, err)
	}
	if w := ask(handler, "GET", "/docs/", "", without("Authorization")); w.Code != 308 {
		t.Errorf("/docs/: got %d", w.Code)
	}
}
