package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
)

// tourBlocks are the README's lines that a reader is told to run.
func tourBlocks(t *testing.T) []string {
	t.Helper()
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	var blocks []string
	for _, found := range regexp.MustCompile("(?s)```sh tour\n(.*?)```").FindAllSubmatch(readme, -1) {
		blocks = append(blocks, string(found[1]))
	}
	return blocks
}

func TestTheTourOfTheReadmeShowsWhatItsTextPromises(t *testing.T) {
	t.Parallel()
	blocks := tourBlocks(t)
	for _, program := range []string{"bash", "curl", "jq"} {
		if _, err := exec.LookPath(program); err != nil {
			t.Skipf("the %d blocks of the tour need %s, which isn't on this machine", len(blocks), program)
		}
	}
	dir := dataDir(t)
	demo := keiyaku(t, []string{"KEIYAKU_OWNER_URL="}, "demo", "--fresh", "--empty", "--today=2026-04-01", "--addr=127.0.0.1:0", "--data-dir="+dir)
	file := demoReady(t, demo, dir)

	script := strings.Join(blocks, "\n")
	bash := exec.CommandContext(t.Context(), "bash", "-euo", "pipefail", "-c", script)
	bash.Env = append(os.Environ(), "DEMO_JSON="+filepath.Join(dir, "demo.json"))
	bash.WaitDelay = time.Second
	output := new(lockedBuffer)
	bash.Stdout, bash.Stderr = output, output
	overdue := time.AfterFunc(time.Minute, func() { _ = bash.Process.Kill() })
	defer overdue.Stop()
	if err := bash.Run(); err != nil {
		t.Fatalf("%v after\n%s", err, output)
	}
	for _, promised := range []string{"契約締結", "請求書発行 INV-000001", "プラン変更", "10000\n9000\n", `"reason": "adjustment"`} {
		if !strings.Contains(output.String(), promised) {
			t.Errorf("the tour doesn't print %q", promised)
		}
	}

	c := client{file.BaseURL, file.APIKey}
	contract := c.list(t, "/v1/contracts")[0]["id"].(string)
	first, adjustment := c.invoices(t, "?status=issued"), c.invoices(t, "?billing_date_from=2026-04-30&billing_date_until=2026-04-30")
	if len(first) != 1 || at(first[0], "number") != "INV-000001" || at(first[0], "billing_date") != "2026-04-01" || at(first[0], "due_date") != "2026-05-31" ||
		at(first[0], "total", "amount") != "3300" {
		t.Errorf("issued: %v", first)
	}
	if len(adjustment) != 1 || !slices.Equal(lines(adjustment[0]), []string{"-1500 2026-04-16..2026-04-30", "5000 2026-04-16..2026-04-30"}) ||
		at(adjustment[0], "tax", "amount") != "350" || at(adjustment[0], "total", "amount") != "3850" {
		t.Errorf("the adjustment: %v", adjustment)
	}
	changes := c.list(t, "/v1/contracts/"+contract+"/changes")
	reserved := changes[len(changes)-1]
	if at(reserved, "status") != "executed" || at(reserved, "effective_on") != "2026-09-01" || at(reserved, "differences", 0, "before") != "10000" ||
		at(reserved, "differences", 0, "after") != "9000" {
		t.Errorf("the reservation: %v", reserved)
	}
	for date, price := range map[string]string{"2026-04-15": "3000", "2026-04-16": "10000", "2026-08-31": "10000", "2026-09-01": "9000"} {
		var active []any
		for _, item := range c.get(t, "/v1/contracts/"+contract+"?as_of="+date).at("items").([]any) {
			if at(item, "state") == "active" {
				active = append(active, at(item, "charges", 0, "terms", "price"))
			}
		}
		if !slices.Equal(active, []any{any(price)}) {
			t.Errorf("on %s the prices are %v, want %s", date, active, price)
		}
	}
	demo.ends(t)
}
