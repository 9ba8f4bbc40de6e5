package main

import (
	"regexp"
	"strings"
	"testing"

	"keiyaku/internal/testdb"
)

// TestABillRunIsFollowedToItsEnd runs the command against a server: it tells how the run gets on, and ends with a status that says whether all was billed.
func TestABillRunIsFollowedToItsEnd(t *testing.T) {
	t.Parallel()
	c := sandbox(t, testdb.New(t).AppURL, "2026-04-01")
	plan := c.shop(t).plan("plan", nil, charge("base", "3000", nil))
	c.sign(t, c.account(t, "山田製作所", nil), "2026-04-01", object{"items": []object{{"item_id": plan}}})
	env := []string{"KEIYAKU_URL=" + c.base, "KEIYAKU_API_KEY=" + c.key}
	good := keiyaku(t, env, "bill-run", "--up-to=2026-04-30")
	if err := good.Wait(); err != nil || !regexp.MustCompile(`(?m)^finished: 1 of 1 accounts, \d documents$`).MatchString(good.output.String()) {
		t.Errorf("%v\n%s", err, good.output)
	}
	// A price that goes beyond all bounds with its tax can't be billed; the others are.
	huge := c.sign(t, c.account(t, "鈴木商事", nil), "2026-04-01", object{"items": []object{{"item_id": plan, "charges": []object{{"code": "base", "negotiated_price": "999999999999999"}}}}})
	bad := keiyaku(t, env, "bill-run", "--up-to=2026-04-30")
	if err := bad.Wait(); err == nil || !strings.Contains(bad.output.String(), huge.text(t, "number")) || !strings.Contains(bad.output.String(), "1 couldn't be done") {
		t.Errorf("%v\n%s", err, bad.output)
	}
	issue := keiyaku(t, env, "bill-run", "--up-to=2026-04-01", "--action=issue")
	if err := issue.Wait(); err != nil || !regexp.MustCompile(`(?m)^finished: 1 of 1 accounts, 1 documents$`).MatchString(issue.output.String()) {
		t.Errorf("%v\n%s", err, issue.output)
	}
	ahead := keiyaku(t, env, "bill-run", "--up-to=2026-04-30", "--action=issue")
	if err := ahead.Wait(); err == nil || !strings.Contains(ahead.output.String(), "up to 2026-04-01") {
		t.Errorf("%v\n%s", err, ahead.output)
	}
	unknown := keiyaku(t, []string{"KEIYAKU_URL=" + c.base, "KEIYAKU_API_KEY=kyk_x"}, "bill-run", "--up-to=2026-04-30")
	if err := unknown.Wait(); err == nil || !strings.Contains(unknown.output.String(), "API key") {
		t.Errorf("%v\n%s", err, unknown.output)
	}
}
