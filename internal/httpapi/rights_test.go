package httpapi

import (
	"cmp"
	"encoding/json"
	"flag"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"slices"
	"strings"
	"testing"

	"keiyaku/internal/auth"
)

var update = flag.Bool("update", false, "write testdata/rights.txt anew")

// TestTheTableOfRightsIsWhatTheServiceGives asks every operation as every role, of the tenant and of another, and holds what is answered to a file that people review: a change
// of rights is a change of the file.
func TestTheTableOfRightsIsWhatTheServiceGives(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ids := w.everything(t)
	_, foreign := w.another(t, "よその会社")
	keys := map[string]map[auth.Role]string{"own": {}, "other": {}}
	for _, role := range auth.Roles() {
		body, err := json.Marshal(map[string]any{"name": role, "scopes": role.Scopes()})
		if err != nil {
			t.Fatal(err)
		}
		keys["own"][role] = w.ask(t, 201, "POST", "/v1/api-keys", string(body)).text(t, "key")
		keys["other"][role] = w.ask(t, 201, "POST", "/v1/api-keys", string(body), as(foreign)).text(t, "key")
	}
	all := w.calls(t, ids)
	// What reads comes first: what writes may take away what is read.
	slices.SortFunc(all, func(a, b call) int {
		if a.method != b.method && (a.method == http.MethodGet || b.method == http.MethodGet) {
			return map[bool]int{true: -1, false: 1}[a.method == http.MethodGet]
		}
		return cmp.Or(cmp.Compare(a.path, b.path), cmp.Compare(a.method, b.method))
	})
	ask := func(o call, key string) int {
		r := httptest.NewRequest(o.method, o.target, strings.NewReader(o.body))
		r.Header.Set("Authorization", "Bearer "+key)
		r.Header.Set("If-Match", `"99999"`) // of a state that never was: what would be changed stays
		if o.body != "" {
			r.Header.Set("Content-Type", o.contentType)
		}
		answer := httptest.NewRecorder()
		w.handler.ServeHTTP(answer, r)
		if answer.Code == http.StatusUnauthorized || answer.Code == http.StatusBadRequest || answer.Code >= 500 {
			t.Errorf("%s: %d %s", o.id, answer.Code, answer.Body)
		}
		return answer.Code
	}
	var table strings.Builder
	fmt.Fprintln(&table, "# Who may do what: each operation as each role, in its own tenant, and of what is another tenant's (with the other's ids in the path).")
	fmt.Fprintln(&table, "# 200: answered. yes: let in, to write. 403: the role lacks a scope. 404: of another tenant nothing is there. -: shows and takes only what is one's own.")
	fmt.Fprintln(&table, "# Written by go test ./internal/httpapi -run TableOfRights -update; see Role in openapi.yaml.")
	line := func(columns ...any) {
		fmt.Fprintf(&table, "%-34s %-28s|%5v %5v %5v %5v |%5v %5v %5v %5v\n", columns...)
	}
	line("operation", "scopes", "admin", "sales", "bill.", "view.", "admin", "sales", "bill.", "view.")
	for _, o := range all {
		columns := []any{o.id, o.scopes}
		for _, tenant := range []string{"own", "other"} {
			for _, role := range auth.Roles() {
				if tenant == "other" && !o.named() {
					columns = append(columns, "-")
					continue
				}
				got := ask(o, keys[tenant][role])
				switch {
				case got == http.StatusForbidden, got == http.StatusNotFound && tenant == "other":
					columns = append(columns, got)
				case tenant == "other":
					t.Errorf("%s answers %s of another tenant %d", o.id, role, got)
					columns = append(columns, got)
				case o.method == http.MethodGet && got != http.StatusOK:
					t.Errorf("%s answers %s %d", o.id, role, got)
				case o.method == http.MethodGet:
					columns = append(columns, got)
				default:
					columns = append(columns, "yes")
				}
			}
		}
		line(columns...)
	}
	const file = "testdata/rights.txt"
	if *update {
		if err := os.WriteFile(file, []byte(table.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if held, err := os.ReadFile(file); err != nil || string(held) != table.String() {
		t.Errorf("who may do what is other than %s says (%v): look at the difference, and write it anew with -update", file, err)
	}
}
