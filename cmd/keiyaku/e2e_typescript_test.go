package main

import (
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"keiyaku/internal/testdb"
)

// TestTheTypeScriptClientDoesTheWorkOfTwoScreens: the client compiles against the document's types, strictly, and its example does a salesperson's and a clerk's work
// against the real binary with a key for each.
func TestTheTypeScriptClientDoesTheWorkOfTwoScreens(t *testing.T) {
	t.Parallel()
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("there is no Node")
	}
	tools, err := filepath.Abs("../../tools/node_modules")
	if err != nil {
		t.Fatal(err)
	}
	compiler := filepath.Join(tools, ".bin", "tsc")
	if _, err := os.Stat(compiler); err != nil {
		t.Skip("the packages of tools/package.json aren't installed: npm ci --prefix tools")
	}
	run := func(env []string, name string, args ...string) string {
		t.Helper()
		cmd := exec.CommandContext(t.Context(), name, args...)
		cmd.Env = append(os.Environ(), env...)
		out, err := cmd.CombinedOutput()
		if err != nil {
			t.Fatalf("%s: %v\n%s", name, err, out)
		}
		return string(out)
	}
	const project = "../../api/typescript"
	run(nil, compiler, "-p", project, "--noEmit")
	built := t.TempDir()
	run(nil, compiler, "-p", project, "--module", "CommonJS", "--moduleResolution", "Node10", "--outDir", built)

	db := testdb.New(t)
	server := keiyakuServing(t, db.AppURL)
	c := tenant(t, db.AppURL, "http://"+server.addr, "2026-04-01")
	product := c.ask(t, http.StatusCreated, "POST", "/v1/products", object{"code": "kintai", "name": "クラウド勤怠"}).text(t, "id")
	item := c.ask(t, http.StatusCreated, "POST", "/v1/items", object{"product_id": product, "code": "light", "name": "ライトプラン", "kind": "main"}).text(t, "id")
	c.ask(t, http.StatusCreated, "POST", "/v1/items/"+item+"/versions", object{"on_sale_from": "2026-01-01", "charges": []object{{
		"code": "base", "name": "月額料金", "kind": "recurring", "model": "flat", "unit_price": "3000", "currency": "JPY",
	}}})
	key := func(scopes ...string) string {
		return c.ask(t, http.StatusCreated, "POST", "/v1/api-keys", object{"name": "画面", "scopes": scopes}).text(t, "key")
	}
	said := run([]string{
		"NODE_PATH=" + tools, "KEIYAKU_URL=" + c.base, "KEIYAKU_ITEM=" + item,
		"KEIYAKU_SALES_KEY=" + key("tenancy:read", "customers:read", "customers:write", "catalog:read", "contracts:read", "contracts:write"),
		"KEIYAKU_BILLING_KEY=" + key("tenancy:read", "contracts:read", "billing:read", "billing:write"),
	}, node, filepath.Join(built, "typescript", "example.js"))
	want := []string{"the preview: " + strings.Repeat("3300, ", 11) + "3300", "billing: forbidden", "new this month: new", "INV-000001 3300 true", "the PDF begins with %PDF-", "booked 1 time"}
	if lines := strings.Split(strings.TrimSpace(said), "\n"); strings.Join(lines, "\n") != strings.Join(want, "\n") {
		t.Errorf("the example says\n%s\nwant\n%s", said, strings.Join(want, "\n"))
	}
}
