package main

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"maps"
	"net/http"
	"net/url"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"keiyaku/internal/testdb"
)

// identities is a provider of identities that runs as a process of its own.
type identities struct {
	port   int
	people map[string]object
	cmd    *exec.Cmd
}

const peopleSecret = "a-secret-of-nobody-in-particular"

// start starts it, with new keys; what ran before is ended.
func (p *identities) start(t *testing.T) {
	t.Helper()
	node, packages := nodePackages(t)
	p.stop()
	given, err := json.Marshal(p.people)
	if err != nil {
		t.Fatal(err)
	}
	said := new(lockedBuffer)
	p.cmd = exec.Command(node, filepath.Join(packages, "..", "oidc-provider.mjs"), strconv.Itoa(p.port), string(given))
	p.cmd.Stdout, p.cmd.Stderr = said, said
	if err := p.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(p.stop)
	for begin := time.Now(); !strings.Contains(said.String(), "ready"); time.Sleep(20 * time.Millisecond) {
		if time.Since(begin) > 30*time.Second {
			t.Fatalf("the provider isn't ready: %s", said)
		}
	}
}

func (p *identities) stop() {
	if p.cmd != nil {
		_ = p.cmd.Process.Kill()
		_ = p.cmd.Wait()
		p.cmd = nil
	}
}

func (p *identities) issuer() string { return "http://127.0.0.1:" + strconv.Itoa(p.port) }

// token signs a person in, for an audience.
func (p *identities) token(t *testing.T, person, audience string) string {
	t.Helper()
	request, err := http.NewRequest("POST", p.issuer()+"/token", strings.NewReader(url.Values{"grant_type": {"client_credentials"}, "resource": {audience}}.Encode()))
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	request.SetBasicAuth(person, peopleSecret)
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	var answer struct {
		Token string `json:"access_token"`
	}
	if err := json.NewDecoder(response.Body).Decode(&answer); err != nil || answer.Token == "" {
		t.Fatalf("no token for %s: %s %v", person, response.Status, err)
	}
	return answer.Token
}

// forged is a token with another header, signed by a secret that everybody knows, or not at all.
func forged(token, header string, secret []byte) string {
	_, rest, _ := strings.Cut(token, ".")
	payload, _, _ := strings.Cut(rest, ".")
	signed := base64.RawURLEncoding.EncodeToString([]byte(header)) + "." + payload
	if secret == nil {
		return signed + "."
	}
	mac := hmac.New(sha256.New, secret)
	mac.Write([]byte(signed))
	return signed + "." + base64.RawURLEncoding.EncodeToString(mac.Sum(nil))
}

// TestPeopleSignInAtTheirProvider lets people in by the tokens of a real provider: what each role may do, what is refused, keys that rotate, and a provider that is away.
func TestPeopleSignInAtTheirProvider(t *testing.T) {
	t.Parallel()
	const audience = "urn:keiyaku"
	p := &identities{port: freePort(t)}
	db := testdb.New(t)
	server := servingWith(t, []string{"KEIYAKU_DATABASE_URL=" + db.AppURL}, "--oidc-issuer="+p.issuer(), "--oidc-audience="+audience, "--oidc-skew=0s")
	machine := tenant(t, db.AppURL, "http://"+server.addr, "2026-04-01")
	tenantID := machine.get(t, "/v1/me").text(t, "tenant_id")

	person := func(differs object) object {
		claims := object{"keiyaku_tenant": tenantID, "name": "秋山 花子"}
		maps.Copy(claims, differs)
		return object{"secret": peopleSecret, "claims": claims}
	}
	with := func(o object, key string, v any) object { o[key] = v; return o }
	p.people = map[string]object{
		"admin": person(object{"keiyaku_roles": []string{"admin"}}), "sales": person(object{"keiyaku_roles": []string{"sales"}}),
		"billing": person(object{"keiyaku_roles": "billing viewer"}), "viewer": person(object{"keiyaku_roles": []string{"viewer"}}),
		"nobody": person(nil), "other": person(object{"keiyaku_roles": []string{"owner"}}),
		"stranger": person(object{"keiyaku_tenant": "0199a3c2-7b10-7c3e-9f41-2d5b8c1e0a01", "keiyaku_roles": []string{"admin"}}),
		"homeless": person(object{"keiyaku_tenant": 5, "keiyaku_roles": []string{"admin"}}),
		"brief":    with(person(object{"keiyaku_roles": []string{"viewer"}}), "ttl", 1),
		"elliptic": with(person(object{"keiyaku_roles": []string{"viewer"}}), "alg", "ES256"),
		"padded":   with(person(object{"keiyaku_roles": []string{"viewer"}}), "alg", "PS256"), // which isn't taken
	}
	as := func(name string) client { return client{machine.base, p.token(t, name, audience)} }

	// While the provider is away machines go on, and people are told to come back.
	away := client{machine.base, "a.b.c"}
	if a := away.ask(t, http.StatusServiceUnavailable, "GET", "/v1/me", nil); a.header.Get("Retry-After") == "" {
		t.Error("a provider that is away: no Retry-After")
	}
	machine.get(t, "/v1/customers")
	p.start(t)
	time.Sleep(2100 * time.Millisecond) // for so long it is left alone

	for name, c := range map[string]struct {
		roles                     []any
		reads, signs, bills, keys int // 422: let in, and told that there is no such account
	}{
		"admin":    {[]any{"admin"}, 200, 422, 202, 200},
		"sales":    {[]any{"sales"}, 200, 422, 403, 403},
		"billing":  {[]any{"billing", "viewer"}, 200, 403, 202, 403},
		"viewer":   {[]any{"viewer"}, 200, 403, 403, 403},
		"elliptic": {[]any{"viewer"}, 200, 403, 403, 403},
		"nobody":   {nil, 403, 403, 403, 403},
		"other":    {nil, 403, 403, 403, 403},
	} {
		who := as(name)
		me := who.get(t, "/v1/me")
		if me.at("kind") != "person" || me.at("name") != "秋山 花子" || me.at("tenant_id") != tenantID {
			t.Errorf("%s is %s", name, me.body)
		}
		if roles, _ := me.at("roles").([]any); !slices.Equal(roles, c.roles) {
			t.Errorf("%s has the roles %v, want %v", name, roles, c.roles)
		}
		who.ask(t, c.reads, "GET", "/v1/invoices", nil)
		who.ask(t, c.keys, "GET", "/v1/api-keys", nil)
		who.ask(t, c.bills, "POST", "/v1/bill-runs", object{"up_to": "2026-04-01"})
		a, err := who.send("POST", "/v1/products", object{"code": name, "name": name})
		if want := map[bool]int{true: 201, false: 403}[name == "admin"]; err != nil || a.status != want {
			t.Errorf("%s makes a product: %d, want %d (%v)", name, a.status, want, err)
		}
		who.ask(t, c.signs, "POST", "/v1/contracts", object{"billing_account_id": tenantID, "start_on": "2026-04-01", "signed_on": "2026-04-01", "items": []object{{"item_id": tenantID}}})
	}
	// What people do is theirs in the audit trail.
	made := as("sales").make(t, "/v1/customers", object{"name": "株式会社山田製作所", "code": "YAMADA"})
	entry := machine.get(t, "/v1/audit-entries?entity_id="+made)
	if entry.at("items", 0, "actor", "kind") != "person" || entry.at("items", 0, "actor", "name") != "秋山 花子" || entry.at("items", 0, "actor", "id") != as("sales").get(t, "/v1/me").at("id") {
		t.Errorf("the audit trail: %s", entry.body)
	}

	good, brief := p.token(t, "viewer", audience), p.token(t, "brief", audience)
	head, _, _ := strings.Cut(good, ".")
	time.Sleep(1100 * time.Millisecond)
	for why, token := range map[string]string{
		"for somebody else":        p.token(t, "viewer", "urn:other"),
		"of no tenant that exists": p.token(t, "stranger", audience),
		"of no tenant":             p.token(t, "homeless", audience),
		"over":                     brief,
		"signed otherwise":         p.token(t, "padded", audience),
		"not signed":               forged(good, `{"alg":"none"}`, nil),
		"signed by a secret":       forged(good, `{"alg":"HS256","typ":"at+jwt"}`, []byte(head)),
		"changed":                  strings.Replace(good, ".", ".e30", 1),
		"cut":                      good[:len(good)-2],
		"of somebody's own key":    forged(good, `{"alg":"RS256","kid":"mine"}`, []byte("x")),
		"no token":                 "a.b.c",
		"nothing like one":         "hello",
		"too long":                 strings.Repeat("a", 20_000) + ".b.c",
	} {
		a := client{machine.base, token}.ask(t, http.StatusUnauthorized, "GET", "/v1/me", nil)
		if strings.Contains(a.body, "urn:other") || strings.Contains(a.body, tenantID) || strings.Contains(a.body, "kid") {
			t.Errorf("a token that is %s is told more than it should: %s", why, a.body)
		}
	}
	client{machine.base, good}.get(t, "/v1/me")

	// The provider's keys are others: new tokens are good once the keys are looked up, which made-up ones above have put off, and old ones no longer.
	p.start(t)
	rotated := as("viewer")
	for begin := time.Now(); ; time.Sleep(time.Second) {
		a, err := rotated.send("GET", "/v1/me", nil)
		if err == nil && a.status == http.StatusOK {
			break
		}
		if time.Since(begin) > 25*time.Second {
			t.Fatalf("the new keys aren't taken: %s %v", a.body, err)
		}
	}
	client{machine.base, good}.ask(t, http.StatusUnauthorized, "GET", "/v1/me", nil)
	if strings.Contains(server.output.String(), good) || strings.Contains(server.output.String(), brief) {
		t.Error("a token is in the log")
	}
}
