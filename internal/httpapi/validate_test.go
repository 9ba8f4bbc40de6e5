package httpapi

import (
	"bytes"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"net/http"
	"net/http/httptest"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/getkin/kin-openapi/routers"
	"github.com/getkin/kin-openapi/routers/legacy"
	"github.com/labstack/echo/v4"

	"keiyaku"
	"keiyaku/internal/auth"
	"keiyaku/internal/core/fault"
)

// theDocument is the embedded document, which all tests share: none may change it.
func theDocument(t testing.TB) *openapi3.T {
	t.Helper()
	doc, err := document()
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

// routesOfTheDocument finds the operation of a request. Making it validates the whole document, which is done once.
var routesOfTheDocument = sync.OnceValues(func() (routers.Router, error) {
	doc, err := document()
	if err != nil {
		return nil, err
	}
	return legacy.NewRouter(doc)
})

func TestTheDocumentIsSoundAndSoAreItsExamples(t *testing.T) {
	t.Parallel()
	written, err := openapi3.NewLoader().LoadFromData([]byte(keiyaku.OpenAPI))
	if err != nil {
		t.Fatal(err)
	}
	for name, doc := range map[string]*openapi3.T{"written": written, "embedded": theDocument(t)} {
		if err := doc.Validate(t.Context(), openapi3.EnableExamplesValidation(), openapi3.DisableSchemaDefaultsValidation()); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if doc.OpenAPI != "3.0.3" {
			t.Errorf("%s: a document of OpenAPI %s would be validated slowly and wrongly", name, doc.OpenAPI)
		}
	}
	if len(written.Paths.Map()) != len(theDocument(t).Paths.Map()) {
		t.Error("the generated code is of another document: run go generate ./...")
	}
}

func TestEveryOperationIsDocumented(t *testing.T) {
	t.Parallel()
	doc := theDocument(t)
	operations, err := operationsOf(doc)
	if err != nil {
		t.Fatal(err)
	}
	for id, op := range operations {
		o, method := op.route.Operation, op.route.Method
		complain := func(format string, args ...any) {
			t.Helper()
			t.Errorf("%s: %s", id, fmt.Sprintf(format, args...))
		}
		if o.Summary == "" || o.Description == "" || len(o.Tags) != 1 || doc.Tags.Get(o.Tags[0]) == nil {
			complain("needs a summary, a description and one known tag")
		}
		statuses := []string{"400", "401", "500", "default"}
		if op.ingress == byLink { // nobody is told that there is something that another link would open
			statuses = []string{"400", "404", "500", "default"}
		}
		if len(op.scopes) > 0 {
			statuses = append(statuses, "403")
		} else if id != "getMe" && op.ingress == "" {
			complain("needs a scope")
		}
		if len(op.path) > 0 && op.ingress == "" {
			statuses = append(statuses, "404")
		}
		if op.takesBody {
			statuses = append(statuses, "413", "415")
		}
		if op.takesBody && op.ingress == "" {
			statuses = append(statuses, "422")
		}
		preview := strings.HasPrefix(id, "preview") || strings.HasPrefix(id, "calculate") || strings.HasPrefix(id, "test") // what stores nothing
		if o.Parameters.GetByInAndName("header", "If-Match") != nil {
			statuses = append(statuses, "412", "428")
		} else if method == http.MethodPatch {
			complain("is an update and needs If-Match")
		}
		if hasKey := o.Parameters.GetByInAndName("header", "Idempotency-Key") != nil; hasKey {
			statuses = append(statuses, "409", "422")
			if preview {
				complain("is a preview and takes an idempotency key")
			}
		} else if method == http.MethodPost && !preview && op.ingress == "" { // what is pushed has ids of its own
			complain("writes and takes no idempotency key")
		}
		for _, status := range statuses {
			response, kind := o.Responses.Value(status), problemType
			if op.takesXML && !op.takesJSON { // its problems are faults of SOAP
				kind = xmlType
			}
			if response == nil || !strings.HasPrefix(response.Ref, "#/components/responses/") || response.Value.Content[kind] == nil {
				complain("needs the problem %s as a named response", status)
			}
		}
		for status, response := range o.Responses.Map() {
			if !strings.HasPrefix(status, "2") {
				continue
			}
			if response.Value.Content[fileType] != nil || response.Value.Content[xmlType] != nil || response.Value.Content["application/pdf"] != nil || response.Value.Content["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"] != nil { // a file's bytes have neither
				continue
			}
			if content := response.Value.Content["application/json"]; status != "204" &&
				(content == nil || content.Schema.Ref == "" || (content.Example == nil && len(content.Examples) == 0)) {
				complain("the answer %s needs a named schema and an example", status)
			}
			if (status == "201" || status == "202") && response.Value.Headers["Location"] == nil && id != "createApiKey" {
				complain("the answer %s needs a Location", status)
			}
		}
		for _, p := range slices.Concat(op.route.PathItem.Parameters, o.Parameters) {
			if p.Value.Description == "" {
				complain("the parameter %s needs a description", p.Value.Name)
			}
		}
		for until, from := range op.notBefore {
			if !slices.Contains(op.query, from) {
				complain("%s is not before %s, which it doesn't have", until, from)
			}
		}
		if op.takesJSON {
			content := o.RequestBody.Value.Content["application/json"]
			if content.Schema.Ref == "" || (content.Example == nil && len(content.Examples) == 0) {
				complain("the body needs a named schema and an example")
			}
			checkBounds(t, id, content.Schema, map[string]bool{})
		}
	}
	if len(operations) < 70 {
		t.Errorf("only %d operations", len(operations))
	}
}

// checkBounds complains about what a client could send without end, or under a name that nobody knows.
func checkBounds(t *testing.T, at string, ref *openapi3.SchemaRef, seen map[string]bool) {
	t.Helper()
	if ref.Ref != "" {
		if seen[ref.Ref] {
			return
		}
		seen[ref.Ref] = true
		at = ref.Ref
	}
	s := ref.Value
	for _, one := range s.OneOf {
		checkBounds(t, at, one, seen)
	}
	switch {
	case len(s.OneOf) > 0:
		if s.Discriminator == nil || len(s.Discriminator.Mapping) != len(s.OneOf) {
			t.Errorf("%s: a union needs a discriminator that maps all of it", at)
		}
	case s.Type.Is("object"):
		// What a tenant names itself is a map of a bounded size.
		if open := s.AdditionalProperties.Has == nil || *s.AdditionalProperties.Has; open && s.MaxProps == nil {
			t.Errorf("%s: an object of a request needs additionalProperties: false, or maxProperties", at)
		}
		for name, property := range s.Properties {
			checkBounds(t, at+"."+name, property, seen)
		}
	case s.Type.Is("array"):
		if s.MaxItems == nil {
			t.Errorf("%s: an array of a request needs maxItems", at)
		}
		checkBounds(t, at+"[]", s.Items, seen)
	case s.Type.Is("string"):
		if s.MaxLength == nil && s.Pattern == "" && len(s.Enum) == 0 {
			t.Errorf("%s: a text of a request needs maxLength, a pattern or an enum", at)
		}
	case s.Type.Is("integer"):
		if (s.Min == nil || s.Max == nil) && len(s.Enum) == 0 {
			t.Errorf("%s: a number of a request needs its bounds", at)
		}
	case s.Type.Is("number"):
		t.Errorf("%s: no floating-point numbers here", at)
	}
	if s.Description == "" && ref.Ref == "" && !strings.HasSuffix(at, "[]") && !s.Type.Is("array") {
		t.Errorf("%s: needs a description", at)
	}
}

func TestEveryExampleOfARequestIsAccepted(t *testing.T) {
	t.Parallel()
	operations, err := operationsOf(theDocument(t))
	if err != nil {
		t.Fatal(err)
	}
	// The gates alone, with nothing behind them.
	e := echo.New()
	e.HTTPErrorHandler = func(err error, c echo.Context) { _ = writeProblem(c.Response(), c.Request(), faultOf(err)) }
	for _, op := range operations {
		g := gate{auth: keyring{}, timeout: defaultTimeout, options: validationOptions(), now: time.Now}
		path := strings.NewReplacer("{", ":", "}", "").Replace(op.route.Path)
		e.Add(op.route.Method, path, func(c echo.Context) error { return c.NoContent(http.StatusNoContent) }, g.middleware(op))
	}
	for id, op := range operations {
		if op.ingress != "" { // who pushes is known otherwise: see the story of CRMs
			continue
		}
		target := op.route.Path
		for _, name := range op.path {
			value := someID
			if name == "version" {
				value = "1"
			}
			target = strings.ReplaceAll(target, "{"+name+"}", value)
		}
		target += requiredQuery[id]
		if id == "diffContract" {
			target += "&known_at=3"
		}
		bodies := []any{nil}
		if op.takesFile {
			bodies = []any{"%PDF-1.4"}
		} else if op.takesBody {
			content := op.route.Operation.RequestBody.Value.Content["application/json"]
			bodies = nil
			if content.Example != nil {
				bodies = append(bodies, content.Example)
			}
			for _, example := range content.Examples {
				bodies = append(bodies, example.Value.Value)
			}
		}
		for _, body := range bodies {
			var sent []byte
			if body != nil {
				if sent, err = json.Marshal(body); err != nil {
					t.Fatal(err)
				}
			}
			kind := "application/json"
			if op.takesFile {
				kind = fileType
			}
			r := httptest.NewRequest(op.route.Method, target, bytes.NewReader(sent))
			r.Header.Set("Authorization", "Bearer "+goodToken)
			if sent != nil {
				r.Header.Set("Content-Type", kind)
			}
			w := httptest.NewRecorder()
			e.ServeHTTP(w, r)
			if w.Code != http.StatusNoContent {
				t.Errorf("%s %s: got %d %s", id, sent, w.Code, w.Body)
			}
		}
	}
}

func TestEveryRouteOfTheServerHasItsGate(t *testing.T) {
	t.Parallel()
	handler, _ := serve(t, fakeAPI{})
	operations, err := operationsOf(theDocument(t))
	if err != nil {
		t.Fatal(err)
	}
	for id, op := range operations {
		r := httptest.NewRequest(op.route.Method, strings.NewReplacer("{", "", "}", "").Replace(op.route.Path), http.NoBody)
		w := httptest.NewRecorder()
		handler.ServeHTTP(w, r)
		want := http.StatusUnauthorized
		if op.ingress == byLink { // as if there were nothing
			want = http.StatusNotFound
		}
		if w.Code != want {
			t.Errorf("%s without a key: got %d %s", id, w.Code, w.Body)
		}
	}
	c := echo.New().NewContext(httptest.NewRequest("GET", "/", http.NoBody), httptest.NewRecorder())
	if _, err := requireGate(nil, "getContract")(c, nil); err == nil {
		t.Error("what came through no gate is let through")
	}
}

func TestTheScopesOfTheDocumentAreThoseOfPrincipals(t *testing.T) {
	t.Parallel()
	var documented, known []string
	for _, s := range theDocument(t).Components.Schemas["Scope"].Value.Enum {
		documented = append(documented, fmt.Sprint(s))
	}
	for _, s := range auth.Scopes() {
		known = append(known, string(s))
	}
	if !slices.Equal(documented, known) {
		t.Errorf("documented %v, known %v", documented, known)
	}
}

func TestTheCodesOfTheDocumentAreThoseOfFaults(t *testing.T) {
	t.Parallel()
	schema := theDocument(t).Components.Schemas["ProblemCode"].Value
	var documented []string
	for _, code := range schema.Enum {
		documented = append(documented, fmt.Sprint(code))
		status, title := describe(fault.Code(fmt.Sprint(code)))
		if row := fmt.Sprintf("| `%s` | %d |", code, status); !strings.Contains(schema.Description, row) || title == "" {
			t.Errorf("the description lacks the row %q", row)
		}
	}
	// The constants of package fault are its codes; there is no list of them to go stale.
	file, err := parser.ParseFile(token.NewFileSet(), "../core/fault/fault.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	var known []string
	ast.Inspect(file, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok {
			return true
		}
		if name, ok := spec.Type.(*ast.Ident); !ok || name.Name != "Code" || len(spec.Values) != 1 {
			return true
		}
		if value, ok := spec.Values[0].(*ast.BasicLit); ok {
			code, err := strconv.Unquote(value.Value)
			if err != nil {
				t.Fatal(err)
			}
			known = append(known, code)
		}
		return true
	})
	slices.Sort(documented)
	slices.Sort(known)
	if !slices.Equal(documented, known) {
		t.Errorf("documented %v, known %v", documented, known)
	}
}

func BenchmarkValidateAChange(b *testing.B) {
	operations, err := operationsOf(theDocument(b))
	if err != nil {
		b.Fatal(err)
	}
	op, options := operations["createChange"], validationOptions()
	body := `{"effective_on":"2026-05-01","operations":[{"op":"change_quantity","contract_item_id":"` + someID + `","by":"5"}],"memo":"増員"}`
	e := echo.New()
	for b.Loop() {
		r := httptest.NewRequest("POST", changesPath, strings.NewReader(body))
		r.Header.Set("Content-Type", "application/json")
		c := e.NewContext(r, nil)
		c.SetParamNames("contract_id")
		c.SetParamValues(someID)
		sent, refused := op.readBody(c)
		if refused != nil {
			b.Fatal(refused)
		}
		if refused := op.validate(c, sent, options); refused != nil {
			b.Fatal(refused)
		}
	}
}

func TestALineIsOneLineThatCanBeSeen(t *testing.T) {
	t.Parallel()
	for text, fine := range map[string]bool{
		"株式会社山田製作所": true, "髙﨑㈱": true, "👩‍👩‍👧株式会社𠮷野家": true, "ｱｲｳ": true, "a b　c": true, "é̀": true, "-": true, "": true,
		" ": false, "　": false, "\n\n": false, "\u200b\u00a0": false, "山田\n太郎": false, "山田\t太郎": false, "a\u2028b": false, "\u202eabc": false, "a\u0085": false, "a\x00": false,
	} {
		if err := checkLine(text); (err == nil) != fine {
			t.Errorf("%q: %v", text, err)
		}
	}
}

func TestANameThatCantBeSeenIsPointedAt(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.shop(t)
	for _, c := range []struct{ method, place, body, pointer string }{
		{"POST", "/v1/customers", `{"name":"\n\n"}`, "/name"},
		{"POST", "/v1/customers", `{"name":"　"}`, "/name"},
		{"POST", "/v1/customers", `{"name":"a","name_kana":"ア\nイ"}`, "/name_kana"},
		{"POST", "/v1/customers/" + s.customer + "/billing-accounts", `{"name":" ","addressee":["株式会社山田製作所","\t"]}`, "/addressee/1"},
		{"POST", "/v1/products", `{"code":"a","name":"　"}`, "/name"},
		{"POST", "/v1/contracts/preview", s.request(`,"order_number":" "`), "/order_number"},
	} {
		a := w.ask(t, 400, c.method, c.place, c.body)
		problem(t, a.ResponseRecorder, 400, fault.Invalid)
		if got := a.members("errors", "pointer"); !slices.Contains(got, c.pointer) || !strings.Contains(a.Body.String(), "visible character") {
			t.Errorf("%s %s: %s", c.place, c.body, a.Body)
		}
	}
}
