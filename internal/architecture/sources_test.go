package architecture_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// No float comes near money, and no clock near a decision: what day it is, is a value that is passed in.
func TestCoreAndServicesUseNoFloatsAndNoClock(t *testing.T) {
	clock := []string{"Now", "Since", "Until", "After", "Tick", "NewTimer", "NewTicker", "AfterFunc", "Sleep"}
	files := 0
	for _, p := range packages(t) {
		if !within(p.room, "internal/core/*") && !within(p.room, "internal/service/*") {
			continue
		}
		for _, name := range p.GoFiles {
			files++
			set := token.NewFileSet()
			file, err := parser.ParseFile(set, filepath.Join(p.Dir, name), nil, parser.SkipObjectResolution)
			if err != nil {
				t.Fatal(err)
			}
			ast.Inspect(file, func(n ast.Node) bool {
				switch n := n.(type) {
				case *ast.Ident:
					if n.Name == "float32" || n.Name == "float64" || n.Name == "ParseFloat" || n.Name == "Float64" {
						t.Errorf("%s: %s", set.Position(n.Pos()), n.Name)
					}
				case *ast.BasicLit:
					if n.Kind == token.FLOAT {
						t.Errorf("%s: %s is a float", set.Position(n.Pos()), n.Value)
					}
				case *ast.SelectorExpr:
					if pkg, ok := n.X.(*ast.Ident); ok && pkg.Name == "time" && slices.Contains(clock, n.Sel.Name) {
						t.Errorf("%s: time.%s", set.Position(n.Pos()), n.Sel.Name)
					}
				}
				return true
			})
		}
	}
	if files < 20 {
		t.Errorf("only %d files were looked at", files)
	}
}

// acrossTenants are the queries that read or write no tenant's rows, or must work before a tenant is known.
var acrossTenants = []string{
	"EnterTenant", "EnterToWrite", "NextTransaction", "OldestTransaction", "GetTenant", "ListTenants", "CreateTenant", "LockTenant", "SetClock", "SetListenedTo", "CurrentTransaction", // of tenants, the table without customers' data
	"Fresh",                     // of the server
	"ListTaxRates",              // rates by law
	"TryIdempotencyLock",        // an advisory lock by name
	"PlanForValues", "PlanOnce", // settings of the transaction
	"PlanForTheBook",                    // settings of the transaction
	"KeepMonthsAhead",                   // partitions
	"IsOnAnotherServer", "FollowServer", // the numbers of transactions
	"CountWhatImportsFill", // statistics
}

// untenanted are the tables without a tenant.
var untenanted = []string{"tenants", "tax_rates", "schema_versions", "installation"}

func TestEveryQueryNamesTheTenant(t *testing.T) {
	var named []string
	for _, q := range queries(t) {
		if slices.Contains(acrossTenants, q.name) {
			named = append(named, q.name)
			for _, table := range q.reads {
				if !slices.Contains(untenanted, table) {
					t.Errorf("%s: %s reads %s without a tenant", q.file, q.name, table)
				}
			}
			continue
		}
		// Rows that are inserted in bulk carry their tenant, which the policy compares.
		if !strings.Contains(q.sql, "@tenant_id") && !strings.Contains(q.sql, "r.tenant_id") {
			t.Errorf("%s: %s names no tenant", q.file, q.name)
		}
		if held := strings.Count(q.sql, "tenant_id = "); held < len(q.reads) {
			t.Errorf("%s: %s reads %q and holds only %d of them to the tenant", q.file, q.name, q.reads, held)
		}
	}
	for _, name := range acrossTenants {
		if !slices.Contains(named, name) {
			t.Errorf("the query %s is listed as one without a tenant, and isn't there", name)
		}
	}
}

// A transaction is of one tenant: it is bound to it where it begins, in three places that each do that once, and nothing else sets whose rows policies show.
func TestNoTransactionSpansTenants(t *testing.T) {
	begin := map[string]string{"Write": "EnterToWrite", "enter": "EnterTenant", "Authenticate": "EnterTenant"}
	found := map[string]int{}
	for _, p := range packages(t) {
		if p.room == "internal/testdb" || !within(p.room, "internal/*") && !within(p.room, "api") {
			continue
		}
		for _, name := range p.GoFiles {
			set := token.NewFileSet()
			file, err := parser.ParseFile(set, filepath.Join(p.Dir, name), nil, parser.SkipObjectResolution)
			if err != nil {
				t.Fatal(err)
			}
			for _, d := range file.Decls {
				in := ""
				if f, ok := d.(*ast.FuncDecl); ok {
					in = f.Name.Name
				}
				loops := 0
				ast.Inspect(d, func(n ast.Node) bool {
					switch n := n.(type) {
					case *ast.ForStmt, *ast.RangeStmt:
						loops++
					case *ast.BasicLit:
						if n.Kind == token.STRING && strings.Contains(n.Value, "app.tenant_id") {
							t.Errorf("%s: sets whose rows policies show, in words", set.Position(n.Pos()))
						}
					case *ast.CallExpr:
						s, ok := n.Fun.(*ast.SelectorExpr)
						if !ok || s.Sel.Name != "EnterTenant" && s.Sel.Name != "EnterToWrite" {
							return true
						}
						found[in]++
						if p.room != "internal/store" || begin[in] != s.Sel.Name || loops > 0 {
							t.Errorf("%s: %s binds a transaction to a tenant", set.Position(n.Pos()), in)
						}
					}
					return true
				})
			}
		}
	}
	for in, call := range begin {
		if found[in] != 1 {
			t.Errorf("%s calls %s %d times, want once", in, call, found[in])
		}
	}
}

func TestQueriesListTheirColumns(t *testing.T) {
	for _, q := range queries(t) {
		if regexp.MustCompile(`(?i)(select|returning)\s+(\w+\.)?\*`).MatchString(q.sql) {
			t.Errorf("%s: %s selects *: a migration that adds a column would break it", q.file, q.name)
		}
	}
}

type query struct {
	file, name, sql string
	// reads are the tables that it reads or changes rows of, each time it does.
	reads []string
}

func queries(t *testing.T) []query {
	t.Helper()
	files, err := filepath.Glob("../../db/queries/*.sql")
	if err != nil || len(files) == 0 {
		t.Fatalf("no queries: %v", err)
	}
	// Not an INSERT's own table, nor functions that give rows.
	from := regexp.MustCompile(`\b(?:FROM|JOIN|UPDATE|USING)\s+([a-z_]+)\b(\(|\.)?`)
	// What a query names itself is read from tables that it holds to the tenant where it reads them.
	own := regexp.MustCompile(`(?:\bWITH(?: RECURSIVE)?|,)\s+([a-z_]+) AS (?:MATERIALIZED )?\(`)
	var out []query
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, part := range strings.Split(string(text), "-- name: ")[1:] {
			head, sql, _ := strings.Cut(part, "\n")
			name, _, _ := strings.Cut(head, " ")
			q := query{file: filepath.Base(file), name: name}
			for line := range strings.Lines(sql) {
				if !strings.HasPrefix(line, "--") {
					q.sql += line
				}
			}
			var named []string
			for _, found := range own.FindAllStringSubmatch(q.sql, -1) {
				named = append(named, found[1])
			}
			for _, found := range from.FindAllStringSubmatch(q.sql, -1) {
				if table := found[1]; found[2] == "" && !slices.Contains(named, table) && table != "unnest" && table != "jsonb_populate_recordset" {
					q.reads = append(q.reads, table)
				}
			}
			out = append(out, q)
		}
	}
	return out
}
