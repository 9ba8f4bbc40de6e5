package exchange

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/sheet"
)

// sources are the files whose refusals a row can meet: what the books call, and what that stands on.
var sources = []string{
	"core/timeline/*.go", "core/pricing/pricing.go", "core/payment/payment.go", "core/payment/kana.go", "core/payment/debit.go", "core/billing/*.go",
	"service/contract/*.go", "service/customer/account.go", "service/customer/customer.go", "service/catalog/item.go", "service/catalog/version.go", "service/usage/record.go", "service/usage/usage.go",
	"service/payment/payment.go", "service/payment/allocate.go", "store/customfields.go", "store/store.go", "store/match.go", "httpapi/strictjson.go", "httpapi/validate.go",
}

// readsFiles is a source that reads banks' files, too: only what it says of an account is a row's.
const readsFiles = "core/payment/debit.go"

// elsewhere are sentences in those files that no row meets: of previews, drafts, bulk changes, reads, releases and refunds, of requests by HTTP, and of what isn't the rows'.
var elsewhere = []string{
	"service/contract/bulk*.go", "service/contract/reservation.go", "service/contract/state.go", "service/contract/day.go", "service/contract/rederive.go", "core/timeline/nextterm.go", // of changes of many, and of what is supposed
	"what would happen is no longer what the preview showed: look at the new preview and send its token",
	"the contract would no longer be what the preview showed: look at the new preview and send its token",
	"the contract was signed on %s", "the contract is signed: record a change instead", "the patch can't be read",
	"the payment was recorded by mistake and is void", "nothing is left of the payment, or nothing is open on the account", "a payment is void as a whole",
	"a part of the payment was paid back: it can't be void", "the payment settles nothing that could be taken back", "nothing is left of the payment: release what it settles first",
	"%s are left of the payment", "a refund lies between the payment, %s, and today",
	"Nothing of the batch was recorded: mend what errors lists, and send it again.", "The charges don't make a version; errors says where.", "What is allowed beside a main item must be options.",
	"there is no such tenant", "there is no such thing",
	"recordings are under way that this answer has to wait for: send the request again in a moment",
	"the first request with this Idempotency-Key is still running: send it again in a moment", "this Idempotency-Key was used for another request: use a new key for a new request",
	"the database can't be reached: send the request again in a moment, with the same Idempotency-Key", "the database is busy: send the request again in a moment",
	"the database can't be used for the moment: send the request again in a moment, with the same Idempotency-Key",
	"Send the ETag of what you read as If-Match, so that nobody else's update is lost.",
	"The request doesn't match the API's description; errors lists where.", "the query string isn't well encoded", "this operation doesn't have the parameter", "the parameter is there twice",
	"not UTF-8 text", "must not be before ", "the request can't be read", "a body is needed", "the body can't be read",
	"it looks at most %d months ahead, or to the end of the first term: up to %s", "the operation %s has no security that is known", "the operation %s has no list x-scopes",
	"the operation %s has the unknown scope %q", "neither an RFC 3339 instant nor a version", "the tenant's time zone: %w", "store: there is no queue to insert a job into", "enqueueing %s: %w",
	"enqueueing %d %s: %w", "true or false", "a number without an exponent", "a date, as 2026-04-01", "one of its options", "a text of at most 500 characters", // told as one
	"a JSON value is needed", "not a JSON value", "the JSON value isn't complete", "not JSON at byte %d: %s", "there is more after the JSON value",
}

// refusing are the calls that say a refusal.
var refusing = []string{
	"fault.New", "fault.At", "fault.Wrap", "bad", "fmt.Errorf", "errors.New", "say", "at", "wrong", "wrong.at", "invalidBody", "Refusal", "Fault", "fault.Field", "fmt.Sprintf",
}

// said gives the sentences of a file that its refusals are made of.
func said(t *testing.T, path string) []string {
	t.Helper()
	parsed, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	texts := func(nodes ...ast.Expr) {
		for _, n := range nodes {
			ast.Inspect(n, func(n ast.Node) bool {
				if l, ok := n.(*ast.BasicLit); ok && l.Kind == token.STRING {
					if text, err := strconv.Unquote(l.Value); err == nil && len(strings.Fields(text)) > 2 {
						out = append(out, text)
					}
				}
				return true
			})
		}
	}
	name := func(e ast.Expr) string {
		switch e := e.(type) {
		case *ast.Ident:
			return e.Name
		case *ast.SelectorExpr:
			if x, ok := e.X.(*ast.Ident); ok {
				return x.Name + "." + e.Sel.Name
			}
		}
		return ""
	}
	ast.Inspect(parsed, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.CallExpr:
			if slices.Contains(refusing, name(n.Fun)) && name(n.Fun) != "fmt.Sprintf" {
				texts(n.Args...)
			}
		case *ast.CompositeLit:
			if slices.Contains(refusing, name(n.Type)) {
				texts(n.Elts...)
			}
		}
		return true
	})
	return out
}

// Every sentence with which the services refuse is told in Japanese, or is named as one that no row meets; and none is in the table that nobody says any more.
func TestEveryRefusalOfTheServicesIsToldInTheSheetsOwnWords(t *testing.T) {
	t.Parallel()
	known := map[string]bool{}
	for _, r := range refusals {
		if known[r.says] {
			t.Errorf("%q is told twice", r.says)
		}
		known[r.says] = true
	}
	found := map[string]bool{}
	all, whole := 0, ""
	for _, source := range sources {
		paths, err := filepath.Glob(filepath.Join("..", filepath.FromSlash(source)))
		if err != nil || len(paths) == 0 {
			t.Fatalf("%s: %v", source, err)
		}
		for _, path := range paths {
			if strings.HasSuffix(path, "_test.go") {
				continue
			}
			content, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			whole += string(content)
			if slices.ContainsFunc(elsewhere, func(e string) bool {
				match, err := filepath.Match(filepath.Join("..", filepath.FromSlash(e)), path)
				return err == nil && match
			}) {
				continue
			}
			for _, text := range said(t, path) {
				found[text] = true
				all++
				if !known[text] && !slices.Contains(elsewhere, text) && source != readsFiles {
					t.Errorf("%s says %q, which sheets don't tell", path, text)
				}
			}
		}
	}
	for _, r := range refusals {
		if quoted := strings.Trim(strconv.Quote(r.says), `"`); !strings.Contains(whole, quoted) && !found[r.says] && !slices.Contains(ofTheDocument, r.says) {
			t.Errorf("nobody says %q any more", r.says)
		}
	}
	for _, e := range elsewhere {
		if !strings.HasSuffix(e, ".go") && !strings.Contains(whole, strings.Trim(strconv.Quote(e), `"`)) {
			t.Errorf("nobody says %q any more", e)
		}
	}
	if all < 150 {
		t.Errorf("only %d refusals were found", all)
	}
}

// ofTheDocument are what the library says that holds JSON to the API's document, and what is put together of parts.
var ofTheDocument = []string{
	misshapen, invalid, "must be one of %s", "value is not one of the allowed values %s", "property %q is unsupported", "property %q is missing", "value must be a %s", "value must be an %s",
	"number must be at least %s", "number must be at most %s", "number must be more than %s", "number must be less than %s", "number must be a multiple of %s", "minimum string length is %d",
	"maximum string length is %d", "minimum number of items is %d", "maximum number of items is %d", "duplicate items found",
}

// latin is a sentence, or a part of one, in another language than the clerk's.
var latin = regexp.MustCompile(`[A-Za-z']{2,}[ ,:;]+[A-Za-z']{2,}|\^\[|%!`)

func TestWhatIsToldIsJapaneseAndSaysHowToMendIt(t *testing.T) {
	t.Parallel()
	for _, r := range refusals {
		text := regexp.MustCompile(`%[a-z]`).ReplaceAllStringFunc(strings.ReplaceAll(r.says, "%%", "%"), func(verb string) string {
			if verb == "%q" {
				return `"x-1"`
			}
			return "7"
		})
		found, values, known := told(text)
		if !known || found.says != r.says {
			t.Errorf("%q is found as %q", text, found.says)
			continue
		}
		for _, kind := range sheet.Kinds {
			m := mistake(kind, []sheet.Row{{Number: 2}}, spot{}, fault.Rule, text)
			if m.Detail == "" || m.Mend == "" || latin.MatchString(m.Detail) || latin.MatchString(m.Mend) || strings.ContainsAny(strings.ReplaceAll(m.Detail+m.Mend, "{ }", ""), "{}") {
				t.Errorf("%q (%v) is told as %q, %q", text, values, m.Detail, m.Mend)
			}
			if m.Refusal != text {
				t.Errorf("the refusal of %q became %q", text, m.Refusal)
			}
		}
		if r.column != "" && !slices.ContainsFunc(sheet.Kinds, func(k sheet.Kind) bool {
			of, _ := sheet.Of(k)
			return of.Column(r.column) != nil
		}) {
			t.Errorf("%q is about %s, which no sheet has", r.says, r.column)
		}
	}
	m := mistake(sheet.Contracts, []sheet.Row{{Number: 2}}, spot{}, fault.Rule, "a sentence that nobody knows")
	if latin.MatchString(m.Detail+m.Mend) || m.Refusal == "" {
		t.Errorf("what isn't known is told as %v", m)
	}
}

func TestARefusalIsToldOfTheRowAndColumnThatItIsAbout(t *testing.T) {
	t.Parallel()
	rows := []sheet.Row{
		{Number: 2, Values: map[string]string{"item_code": "light", "item_ref": "1", "quantity": "1"}},
		{Number: 3, Values: map[string]string{"item_code": "seat", "item_ref": "2", "quantity": "5", "unit_price": "9"}},
	}
	build := &builder{rows: rows, atItem: []int{0, 1}, atChange: []int{1}, atPrice: map[int][]int{0: {1, 0}}}
	for _, c := range []struct {
		pointer, said string
		row           int
		key, detail   string
	}{
		{"/items/1/item_id", "seat is discontinued: existing contracts keep it, new ones can't have it", 1, "item_code", "アイテム「seat」は販売終了のため、新しく契約できません。"},
		{"/items/0/charges/0/negotiated_price", "base has its prices in tiers: they can't be negotiated as one", 1, "unit_price", "課金項目「base」は段階料金なので、1つの単価を決められません。"},
		{"/changes/0/operations/0", "the contract ended on 2026-03-31", 1, "effective_on", "契約は 2026-03-31 に終わっています。"},
		{"/changes/0/operations/0/to", "must match ^[0-9]+$", 1, "quantity", "形が正しくないか、長すぎます。"},
		{"/changes/0/operations/0/color", "there is no such member", 1, "details", "行の詳細の「color」: この項目はありません。"},
		{"/renewal/term_months", "number must be at least 1", 0, "renewal_months", "1 より小さい数です。"},
		{"/renewal/uplift_percent", "an uplift needs its percentage", 0, "contract_details", "契約の詳細の「renewal/uplift_percent」: 更新時の値上げの率がありません。"},
		{"", "seat base would cost 900 in a period: 800 at most, so look at its price and quantity", 1, "unit_price", "アイテム「seat」の課金項目「base」は、1期間で 900 になり、請求できる額（800）を超えます。"},
		{"", "option seat stands on old, which is no main item", 1, "parent_ref", "オプション「seat」の親の「old」はプランではありません。"},
	} {
		err := placed(fault.At(fault.Rule, c.pointer, "%s", c.said), sheet.Contracts, rows, build.place)
		var m sheet.Mistakes
		if got, ok := err.(sheet.Mistakes); ok { //nolint:errorlint // it is given as it is
			m = got
		}
		if len(m) != 1 || m[0].Row != c.row || m[0].Key != c.key || m[0].Detail != c.detail {
			t.Errorf("%s %s: %s", c.pointer, c.said, fmt.Sprintf("%+v", m))
		}
	}
}
