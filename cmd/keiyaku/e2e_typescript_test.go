package main

import (
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"keiyaku/internal/testdb"
)

// typeScript is the client, compiled.
type typeScript struct{ node, tools, built string }

// nodePackages gives Node and where the packages of tools/package.json are. A test that needs them is skipped where they aren't there, which .ci/run counts and says.
func nodePackages(t *testing.T) (node, packages string) {
	t.Helper()
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("there is no Node")
	}
	packages, err = filepath.Abs("../../tools/node_modules")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(packages); err != nil {
		t.Skip("the packages of tools/package.json aren't installed: npm ci --prefix tools")
	}
	return node, packages
}

// compiled compiles the client, strictly; the test is skipped where there are no tools for it.
func compiled(t *testing.T) typeScript {
	t.Helper()
	node, tools := nodePackages(t)
	compiler := filepath.Join(tools, ".bin", "tsc")
	c := typeScript{node, tools, t.TempDir()}
	const project = "../../api/typescript"
	c.run(t, nil, compiler, "-p", project, "--noEmit")
	c.run(t, nil, compiler, "-p", project, "--module", "CommonJS", "--moduleResolution", "Node10", "--outDir", c.built)
	return c
}

// run gives what a program says.
func (typeScript) run(t *testing.T, env []string, name string, args ...string) string {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), name, args...)
	cmd.Env = append(os.Environ(), env...)
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%s: %v\n%s", name, err, out)
	}
	return string(out)
}

// TestTheTypeScriptClientAsksAgainWhereTheConnectionFails: an answer that is lost on its way is asked for again where that does nothing twice.
func TestTheTypeScriptClientAsksAgainWhereTheConnectionFails(t *testing.T) {
	t.Parallel()
	client := compiled(t)
	db := testdb.New(t)
	server := keiyakuServing(t, db.AppURL)
	c := tenant(t, db.AppURL, "http://"+server.addr, "2026-04-01")
	target, err := url.Parse("http://" + server.addr)
	if err != nil {
		t.Fatal(err)
	}
	var mu sync.Mutex
	asked := map[string]int{}
	through := httputil.NewSingleHostReverseProxy(target)
	lossy := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		mu.Lock()
		asked[r.Method]++
		lost := asked[r.Method] <= 2
		mu.Unlock()
		if !lost {
			through.ServeHTTP(w, r)
			return
		}
		through.ServeHTTP(httptest.NewRecorder(), r) // it is done, and nobody hears of it
		conn, _, err := http.NewResponseController(w).Hijack()
		if err != nil {
			t.Error(err)
			return
		}
		_ = conn.Close()
	}))
	t.Cleanup(lossy.Close)
	script := filepath.Join(client.built, "lost.js")
	if err := os.WriteFile(script, []byte(`
const {createClient, got, versioned} = require('./typescript/client.js');
(async () => {
  const client = createClient({baseUrl: process.env.KEIYAKU_URL, token: process.env.KEIYAKU_KEY});
  const made = await got(client.POST('/v1/customers', {body: {name: '株式会社途切れ'}}));
  const path = {params: {path: {customer_id: made.id}}};
  const {body, etag} = await versioned(client.GET('/v1/customers/{customer_id}', path));
  console.log(body.name);
  try {
    await client.PATCH('/v1/customers/{customer_id}', {params: {...path.params, header: {'If-Match': etag}}, body: {name: '株式会社変更'}});
  } catch (e) {
    console.log(e.name);
  }
  const none = createClient({baseUrl: 'http://127.0.0.1:1', token: 'x', retries: 1});
  await none.GET('/v1/customers').catch((e) => console.log(e.name));
})();
`), 0o600); err != nil {
		t.Fatal(err)
	}
	said := client.run(t, []string{"NODE_PATH=" + client.tools, "KEIYAKU_URL=" + lossy.URL, "KEIYAKU_KEY=" + c.key}, client.node, script)
	if want := "株式会社途切れ\nTypeError\nTypeError\n"; said != want {
		t.Errorf("it says %s, not %s", said, want)
	}
	if asked["POST"] != 3 || asked["GET"] != 3 || asked["PATCH"] != 1 {
		t.Errorf("it asks %v", asked)
	}
	if n := len(c.list(t, "/v1/customers?q="+url.QueryEscape("株式会社"))); n != 1 {
		t.Errorf("there are %d customers", n)
	}
}

// TestTheTypeScriptClientDoesTheWorkOfTwoScreens: the client compiles against the document's types, strictly, and its example does a salesperson's and a clerk's work
// against the real binary with a key for each.
func TestTheTypeScriptClientDoesTheWorkOfTwoScreens(t *testing.T) {
	t.Parallel()
	client := compiled(t)
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
	said := client.run(t, []string{
		"NODE_PATH=" + client.tools, "KEIYAKU_URL=" + c.base, "KEIYAKU_ITEM=" + item,
		"KEIYAKU_SALES_KEY=" + key("tenancy:read", "customers:read", "customers:write", "catalog:read", "contracts:read", "contracts:write"),
		"KEIYAKU_BILLING_KEY=" + key("tenancy:read", "contracts:read", "billing:read", "billing:write"),
	}, client.node, filepath.Join(client.built, "typescript", "example.js"))
	want := []string{"the preview: " + strings.Repeat("3300, ", 11) + "3300", "billing: forbidden", "new this month: new", "INV-000001 3300 true", "the PDF begins with %PDF-", "booked 1 time"}
	if lines := strings.Split(strings.TrimSpace(said), "\n"); strings.Join(lines, "\n") != strings.Join(want, "\n") {
		t.Errorf("the example says\n%s\nwant\n%s", said, strings.Join(want, "\n"))
	}
}
