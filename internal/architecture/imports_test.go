// Package architecture_test holds the house to its plan: who may import whom, what the core may use, what every table and every
// query looks like. It has no code of its own.
package architecture_test

import (
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"maps"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const module = "keiyaku"

// rooms are the packages below the module's root, each with the rooms that it may import. A name ending in /* stands for all
// the rooms in it, which must not import each other.
var rooms = map[string][]string{
	"":                           {}, // the document, embedded
	"api":                        {},
	"cmd/keiyaku":                {"*"},
	"db":                         {"internal/core/*"},
	"db/migrations":              {},
	"db/staging":                 {},
	"internal/architecture":      {},
	"internal/auth":              {},
	"internal/config":            {},
	"internal/core/fault":        {},
	"internal/core/civil":        {},
	"internal/core/money":        {},
	"internal/core/registration": {},
	"internal/core/retention":    {"internal/core/civil"},
	"internal/core/delivery":     {},
	"internal/core/letter":       {"internal/core/fault"},
	"internal/core/sheet":        {"internal/core/civil", "internal/core/money"},
	// The core, downwards.
	"internal/core/journal":    {"internal/core/fault", "internal/core/civil", "internal/core/money"},
	"internal/core/pricing":    {"internal/core/money"},
	"internal/core/payment":    {"internal/core/fault", "internal/core/civil", "internal/core/money"},
	"internal/core/timeline":   {"internal/core/fault", "internal/core/civil", "internal/core/money", "internal/core/pricing"},
	"internal/core/billing":    {"internal/core/fault", "internal/core/civil", "internal/core/money", "internal/core/pricing", "internal/core/timeline"},
	"internal/core/mrr":        {"internal/core/civil", "internal/core/money", "internal/core/timeline"},
	"internal/core/simulation": {"internal/core/civil", "internal/core/money", "internal/core/billing", "internal/core/mrr", "internal/core/timeline"},
	// Values that both sides of the queue know.
	"internal/core/comparison": {"internal/core/civil", "internal/core/money", "internal/core/billing"},
	"internal/core/crm":        {"internal/core/civil", "internal/core/money", "internal/core/pricing", "internal/core/timeline"},
	"internal/task":            {"internal/core/*"},
	// Spreadsheets' files, row by row.
	"internal/spreadsheet": {"internal/core/*"},
	// What the rows of spreadsheets do: the services' operations, composed.
	"internal/exchange": {"internal/service/*", "internal/store", "db", "internal/core/*"},
	// What goes out to addresses that tenants name.
	"internal/egress":       {},
	"internal/mail":         {"internal/core/letter"},
	"internal/mail/mailbox": {},
	// Texts cut into what they are found by.
	"internal/gram": {},
	// What a document says into the bytes that are sent.
	"internal/document": {"internal/core/*"},
	// Who people say they are.
	"internal/signin": {"internal/auth", "internal/core/fault"},
	// Figures as pictures.
	"internal/chart":     {},
	"internal/store":     {"db", "db/staging", "internal/core/*", "internal/auth", "internal/gram", "internal/task"},
	"internal/service/*": {"internal/store", "db", "internal/core/*", "internal/task", "internal/auth", "internal/gram", "internal/document", "internal/spreadsheet"},
	// Where what a CRM sends becomes what the services do.
	"internal/intake":  {"internal/service/*", "internal/store", "internal/core/*"},
	"internal/httpapi": {"", "api", "internal/intake", "internal/service/*", "internal/store", "internal/auth", "internal/core/*", "internal/telemetry", "internal/spreadsheet", "internal/chart"},
	"internal/jobs":    {"internal/intake", "internal/service/*", "internal/task", "internal/core/*", "internal/store", "internal/telemetry"},
	// The sample company is made by calling the services, as a client would.
	"internal/sample":    {"internal/service/*", "internal/store", "internal/core/*"},
	"internal/postgres":  {"db/migrations"},
	"internal/telemetry": {},
	"internal/testdb":    {"internal/postgres"},
}

// libraries are those that are kept to a few rooms, with these.
var libraries = map[string][]string{
	// The one door to decimals.
	"github.com/ericlagergren/decimal": {"internal/core/money"},
	// The database: the store, what is generated for it, what starts and watches a server.
	"github.com/jackc/pgx/v5":                    {"db", "internal/store", "internal/postgres", "internal/testdb", "internal/telemetry", "cmd/keiyaku"},
	"github.com/pressly/goose/v3":                {"internal/postgres"},
	"github.com/fergusstrange/embedded-postgres": {"internal/postgres"},
	// The queue: services only know the tasks.
	"github.com/riverqueue/river": {"internal/task", "internal/store", "internal/jobs", "internal/postgres", "cmd/keiyaku"},
	// Documents.
	"codeberg.org/go-pdf/fpdf": {"internal/document"},
	"golang.org/x/image":       {"internal/document"},
	// Spreadsheets.
	"github.com/xuri/excelize/v2": {"internal/spreadsheet"},
	// Webhooks' signatures: what is sent, and what a CRM sends.
	"github.com/standard-webhooks/standard-webhooks": {"internal/egress", "internal/auth"},
	"github.com/wneessen/go-mail":                    {"internal/mail"},
	// Tokens of people.
	"github.com/golang-jwt/jwt/v5":     {"internal/signin"},
	"github.com/MicahParks/keyfunc/v3": {"internal/signin"},
	// HTTP.
	"github.com/labstack/echo/v4":         {"api", "internal/httpapi"},
	"github.com/getkin/kin-openapi":       {"api", "internal/httpapi"},
	"github.com/oapi-codegen":             {"api", "internal/httpapi"},
	"github.com/prometheus/client_golang": {"internal/telemetry"},
	"github.com/alecthomas/kong":          {"cmd/keiyaku"},
}

func TestEachRoomImportsOnlyTheRoomsBelowIt(t *testing.T) {
	seen := map[string]bool{}
	for _, p := range packages(t) {
		name, allowed := roomOf(p.room)
		if name == "-" {
			t.Errorf("%s is in no room of the plan: say what it may import", p.ImportPath)
			continue
		}
		seen[name] = true
		for _, imported := range p.Imports {
			if imported != module && !strings.HasPrefix(imported, module+"/") {
				continue
			}
			to := strings.TrimPrefix(strings.TrimPrefix(imported, module), "/")
			if !slices.ContainsFunc(allowed, func(a string) bool { return within(to, a) }) {
				t.Errorf("%s must not import %s", p.ImportPath, imported)
			}
		}
	}
	for name := range maps.Keys(rooms) {
		if !seen[name] && name != "internal/architecture" {
			t.Errorf("the room %s is in the plan and not in the house", name)
		}
	}
}

func TestTheCoreUsesTheStandardLibraryAndMoneyTheDecimalsAlone(t *testing.T) {
	for _, p := range packages(t) {
		if !within(p.room, "internal/core/*") {
			continue
		}
		for _, imported := range p.Imports {
			own := strings.HasPrefix(imported, module+"/")
			decimals := p.room == "internal/core/money" && imported == "github.com/ericlagergren/decimal"
			if !own && !decimals && !standard(imported) {
				t.Errorf("%s must not import %s", p.ImportPath, imported)
			}
			if slices.Contains([]string{"os", "net", "net/http", "database/sql", "math/rand", "math/rand/v2", "crypto/rand", "log", "log/slog", "context"}, imported) {
				t.Errorf("%s does I/O, has a context or throws dice: it imports %s", p.ImportPath, imported)
			}
		}
	}
}

func TestALibraryStaysInItsRooms(t *testing.T) {
	for _, p := range packages(t) {
		for library, in := range libraries {
			uses := slices.ContainsFunc(p.Imports, func(i string) bool { return i == library || strings.HasPrefix(i, library+"/") })
			if uses && !slices.Contains(in, p.room) {
				t.Errorf("%s must not import %s: only %q do", p.ImportPath, library, in)
			}
		}
	}
}

// pkg is what the go command says of a package; tests aren't in its imports.
type pkg struct {
	ImportPath string
	Dir        string
	GoFiles    []string
	Imports    []string
	room       string
}

func packages(t *testing.T) []pkg {
	t.Helper()
	// The go command keeps a test's result until something changes that the test itself has looked at.
	for _, top := range []string{"api", "cmd", "db", "internal"} {
		if err := filepath.WalkDir(filepath.Join("../..", top), func(string, fs.DirEntry, error) error { return nil }); err != nil {
			t.Fatal(err)
		}
	}
	cmd := exec.CommandContext(t.Context(), "go", "list", "-json=ImportPath,Dir,GoFiles,Imports", module+"/...")
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	var all []pkg
	for dec := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p pkg
		err := dec.Decode(&p)
		if errors.Is(err, io.EOF) {
			return all
		}
		if err != nil {
			t.Fatal(err)
		}
		p.room = strings.TrimPrefix(strings.TrimPrefix(p.ImportPath, module), "/")
		all = append(all, p)
	}
}

// roomOf gives the plan's name for a package and what it may import; "-" where the plan doesn't know it.
func roomOf(room string) (name string, allowed []string) {
	for n, a := range rooms {
		if n == room || strings.HasSuffix(n, "/*") && within(room, n) {
			return n, a
		}
	}
	return "-", nil
}

// within tells whether a room is the one that is named, or one of those in it.
func within(room, named string) bool {
	if parent, all := strings.CutSuffix(named, "*"); all {
		return strings.HasPrefix(room, parent)
	}
	return room == named
}

func standard(path string) bool {
	first, _, _ := strings.Cut(path, "/")
	return !strings.Contains(first, ".") && first != module
}
