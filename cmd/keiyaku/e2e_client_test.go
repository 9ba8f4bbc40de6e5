package main

// What the end-to-end proofs have in common: a client that knows nothing but an address and a key, a shop to sell from, and
// the life of a contract told by requests.

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
)

// client calls the API of a running keiyaku with a key.
type client struct{ base, key string }

// answer is what came back.
type answer struct {
	status int
	header http.Header
	body   string
	json   object
}

// send sends a request; body is JSON text or what is made into it, nil for none. headers are names and values in turn.
func (c client) send(method, path string, body any, headers ...string) (answer, error) {
	var reader io.Reader
	switch b := body.(type) {
	case nil:
	case string:
		reader = strings.NewReader(b)
	default:
		text, err := json.Marshal(b)
		if err != nil {
			return answer{}, err
		}
		reader = strings.NewReader(string(text))
	}
	request, err := http.NewRequest(method, c.base+path, reader)
	if err != nil {
		return answer{}, err
	}
	request.Header.Set("Authorization", "Bearer "+c.key)
	if reader != nil {
		request.Header.Set("Content-Type", "application/json")
	}
	for pair := range slices.Chunk(headers, 2) {
		request.Header.Set(pair[0], pair[1])
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return answer{}, err
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		return answer{}, err
	}
	a := answer{status: response.StatusCode, header: response.Header, body: string(text)}
	if len(text) > 0 {
		err = json.Unmarshal(text, &a.json)
	}
	return a, err
}

// ask sends a request whose answer must have the status.
func (c client) ask(t *testing.T, status int, method, path string, body any, headers ...string) answer {
	t.Helper()
	a, err := c.send(method, path, body, headers...)
	if err != nil {
		t.Fatalf("%s %s: %v", method, path, err)
	}
	if a.status != status {
		t.Fatalf("%s %s: got %d, want %d: %s", method, path, a.status, status, a.body)
	}
	return a
}

// get asks again, as often as it is told to, where a report isn't made because others are.
func (c client) get(t *testing.T, path string) answer {
	t.Helper()
	for begin := time.Now(); ; time.Sleep(200 * time.Millisecond) {
		a, err := c.send("GET", path, nil)
		switch {
		case err != nil:
			t.Fatalf("GET %s: %v", path, err)
		case a.status == http.StatusServiceUnavailable && a.header.Get("Retry-After") != "" && time.Since(begin) < 30*time.Second:
		case a.status != http.StatusOK:
			t.Fatalf("GET %s: got %d, want 200: %s", path, a.status, a.body)
		default:
			return a
		}
	}
}

// make creates something and gives its id.
func (c client) make(t *testing.T, path string, body any) string {
	t.Helper()
	return c.ask(t, http.StatusCreated, "POST", path, body).text(t, "id")
}

// list gives all elements of a list, page by page.
func (c client) list(t *testing.T, path string) []object {
	t.Helper()
	return listed(path, func(page string) answer { return c.get(t, page) })
}

// eventsBehind gives the events of the feed behind a cursor, each page of which get gives, and the cursor behind them.
func eventsBehind(cursor string, get func(page string) answer) (events []object, after string) {
	for {
		page := get("/v1/events?limit=200" + cursor)
		if page.length("items") == 0 {
			return events, cursor
		}
		for i := range page.at("items").([]any) {
			events = append(events, page.at("items", i).(object))
		}
		cursor = "&cursor=" + page.at("next_cursor").(string)
	}
}

// listed gives all elements of a list, each page of which get gives.
func listed(path string, get func(page string) answer) (all []object) {
	query := "?"
	if strings.Contains(path, "?") {
		query = "&"
	}
	for cursor := ""; ; {
		page := get(path + query + "limit=200" + cursor)
		for i := range page.at("items").([]any) {
			all = append(all, page.at("items", i).(object))
		}
		next, ok := page.at("next_cursor").(string)
		if !ok {
			return all
		}
		cursor = "&cursor=" + next
	}
}

// at walks into the body by names and indices, negative ones from the end; nil where there is nothing.
func (a answer) at(path ...any) any { return at(a.json, path...) }

func at(v any, path ...any) any {
	for _, step := range path {
		switch step := step.(type) {
		case string:
			inner, _ := v.(object)
			v = inner[step]
		case int:
			inner, _ := v.([]any)
			if step < 0 {
				step += len(inner)
			}
			if step < 0 || step >= len(inner) {
				return nil
			}
			v = inner[step]
		}
	}
	return v
}

// text is a text in the body, which has to be there.
func (a answer) text(t *testing.T, path ...any) string {
	t.Helper()
	s, ok := a.at(path...).(string)
	if !ok {
		t.Fatalf("%v isn't a text in %s", path, a.body)
	}
	return s
}

// length is how many elements a list in the body has.
func (a answer) length(path ...any) int {
	inner, _ := a.at(path...).([]any)
	return len(inner)
}

func (a answer) etag() string { return a.header.Get("ETag") }

// tenant makes a sandbox tenant whose test clock stands at today, with the command that operators use.
func tenant(t *testing.T, databaseURL, base, today string) client {
	t.Helper()
	return create(t, databaseURL, base, "--sandbox", "--today="+today)
}

// live makes a tenant that lives by the calendar.
func live(t *testing.T, databaseURL, base string) client {
	t.Helper()
	return create(t, databaseURL, base)
}

func create(t *testing.T, databaseURL, base string, args ...string) client {
	t.Helper()
	create := keiyaku(t, []string{"KEIYAKU_DATABASE_URL=" + databaseURL}, append([]string{"tenant", "create", "--name=株式会社サンプルクラウド"}, args...)...)
	err := create.Wait()
	key := regexp.MustCompile(`API key: (\S+)`).FindStringSubmatch(create.output.String())
	if err != nil || key == nil {
		t.Fatalf("making a tenant: %v\n%s", err, create.output)
	}
	return client{base, key[1]}
}

// sandbox starts a server on a database and makes a sandbox tenant there.
func sandbox(t *testing.T, databaseURL, today string, args ...string) client {
	t.Helper()
	server := keiyakuServing(t, databaseURL, args...)
	return tenant(t, databaseURL, "http://"+server.addr, today)
}

// charge is a recurring monthly charge of an item, with what differs from that.
func charge(code, price string, differs object) object {
	c := object{"code": code, "name": "月額利用料", "kind": "recurring", "model": "flat", "unit_price": price, "currency": "JPY", "cycle_months": 1}
	for name, value := range differs {
		c[name] = value
	}
	if c["kind"] == "one_time" {
		delete(c, "cycle_months")
	}
	return c
}

// shop is what a tenant sells.
type shop struct {
	client
	t       *testing.T
	product string
}

func (c client) shop(t *testing.T) shop {
	t.Helper()
	return shop{c, t, c.make(t, "/v1/products", object{"code": "kintai", "name": "クラウド勤怠"})}
}

// plan puts a plan on sale, beside which the options are allowed.
func (s shop) plan(code string, options []string, charges ...object) string {
	s.t.Helper()
	item := object{"code": code, "name": code, "kind": "main"}
	if len(options) > 0 {
		item["allowed_option_ids"] = options
	}
	return s.sell(item, charges)
}

// option puts an option on sale.
func (s shop) option(code string, charges ...object) string {
	s.t.Helper()
	return s.sell(object{"code": code, "name": code, "kind": "option"}, charges)
}

func (s shop) sell(item object, charges []object) string {
	s.t.Helper()
	item["product_id"] = s.product
	id := s.make(s.t, "/v1/items", item)
	s.make(s.t, "/v1/items/"+id+"/versions", object{"on_sale_from": "2000-01-01", "charges": charges})
	return id
}

// account makes a customer with a billing account.
func (c client) account(t *testing.T, name string, differs object) string {
	t.Helper()
	account := object{"name": "経理部"}
	for name, value := range differs {
		account[name] = value
	}
	return c.make(t, "/v1/customers/"+c.make(t, "/v1/customers", object{"name": name})+"/billing-accounts", account)
}

// sign makes a contract, signed on its first day, and gives it as it is then.
func (c client) sign(t *testing.T, account, startOn string, differs object) answer {
	t.Helper()
	contract := object{"billing_account_id": account, "start_on": startOn, "signed_on": startOn}
	for name, value := range differs {
		contract[name] = value
	}
	return c.ask(t, http.StatusCreated, "POST", "/v1/contracts", contract)
}

// change changes a contract as it is now. A date of "" is for ends, whose date follows from their last day.
func (c client) change(t *testing.T, contract, effectiveOn string, operations ...object) answer {
	t.Helper()
	body := object{"operations": operations}
	if effectiveOn != "" {
		body["effective_on"] = effectiveOn
	}
	now := c.get(t, "/v1/contracts/"+contract)
	return c.ask(t, http.StatusCreated, "POST", "/v1/contracts/"+contract+"/changes", body, "If-Match", now.etag())
}

// bill makes the drafts of all that is due by a date.
func (c client) bill(t *testing.T, upTo string) {
	t.Helper()
	c.finished(t, "/v1/bill-runs/"+c.ask(t, http.StatusAccepted, "POST", "/v1/bill-runs", object{"up_to": upTo}).text(t, "id"))
}

// advance moves the test clock.
func (c client) advance(t *testing.T, to string) {
	t.Helper()
	c.finished(t, c.begin(t, to))
}

// begin sets the test clock on its way and gives where to ask for it.
func (c client) begin(t *testing.T, to string) string {
	t.Helper()
	return "/v1/test-clock/advances/" + c.ask(t, http.StatusAccepted, "POST", "/v1/test-clock/advance", object{"to": to}).text(t, "id")
}

// finished waits for something that jobs work on, longer than it takes to notice that a worker was killed.
func (c client) finished(t *testing.T, path string) {
	t.Helper()
	for begin := time.Now(); time.Since(begin) < 150*time.Second; time.Sleep(20 * time.Millisecond) {
		switch now := c.get(t, path); now.at("status") {
		case "finished":
			return
		case "planned", "running":
		default:
			t.Fatalf("%s: %s %s", path, now.body, c.get(t, path+"/errors").body)
		}
	}
	t.Fatalf("%s isn't finished after 150 s: %s", path, c.get(t, path).body)
}

// issue numbers all drafts that are dated up to a date.
func (c client) issue(t *testing.T, upTo string) {
	t.Helper()
	issued := c.ask(t, http.StatusOK, "POST", "/v1/invoices/issue", object{"up_to": upTo})
	if issued.length("refused") > 0 {
		t.Fatalf("issuing: %s", issued.body)
	}
}

// invoices gives whole documents, the oldest first.
func (c client) invoices(t *testing.T, filter string) []object {
	t.Helper()
	var all []object
	for _, summary := range c.list(t, "/v1/invoices"+filter) {
		all = append(all, c.get(t, "/v1/invoices/"+summary["id"].(string)).json)
	}
	slices.Reverse(all)
	return all
}

// lines writes down what a document shows, as "amount first day..last day".
func lines(document any) []string {
	var all []string
	for i := range at(document, "lines").([]any) {
		line := at(document, "lines", i)
		all = append(all, fmt.Sprintf("%s %s..%s", at(line, "amount", "amount"), at(line, "part", "start_on"), at(line, "part", "end_on")))
	}
	return all
}

// natural gives a value without what differs between two tellings of the same story: ids, instants and versions of drafts.
func natural(v any) any {
	switch v := v.(type) {
	case object:
		kept := object{}
		for name, inner := range v {
			if name != "id" && name != "actor" && !strings.HasSuffix(name, "_id") && !strings.HasSuffix(name, "_at") && !strings.HasSuffix(name, "_by") {
				kept[name] = natural(inner)
			}
		}
		return kept
	case []any:
		kept := make([]any, len(v))
		for i, inner := range v {
			kept[i] = natural(inner)
		}
		return kept
	}
	return v
}

// picture is all that a tenant's clients can see of contracts, changes and documents, by natural keys, one text a thing.
func (c client) picture(t *testing.T) []string {
	t.Helper()
	var all []string
	add := func(kind string, v any) {
		text, err := json.Marshal(natural(v))
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, kind+" "+string(text))
	}
	for _, listed := range c.list(t, "/v1/contracts") {
		at := "/v1/contracts/" + listed["id"].(string)
		add("contract", c.get(t, at).json)
		for _, change := range c.list(t, at+"/changes") {
			delete(change, "resolved")
			add("change of "+listed["number"].(string), change)
		}
	}
	for _, customer := range c.list(t, "/v1/customers") {
		for _, entry := range c.list(t, "/v1/customers/"+customer["id"].(string)+"/timeline") {
			add("timeline", entry)
		}
	}
	documents := len(all)
	for _, document := range c.invoices(t, "") {
		delete(document, "version") // how often a draft was remade
		add("document", document)
	}
	slices.Sort(all[documents:]) // they are listed in the order in which they were made
	return all
}

// samePicture compares two pictures and shows where they part.
func samePicture(t *testing.T, name string, got, want []string) {
	t.Helper()
	if len(got) != len(want) {
		t.Errorf("%s: %d things, want %d", name, len(got), len(want))
	}
	shown := 0
	for i := range min(len(got), len(want)) {
		if got[i] == want[i] || shown == 3 {
			continue
		}
		shown++
		differ := 0
		for differ < min(len(got[i]), len(want[i])) && got[i][differ] == want[i][differ] {
			differ++
		}
		from := strings.LastIndexByte(got[i][:differ], '{')
		t.Errorf("%s: %.80s… has\n%.300s, want\n%.300s", name, got[i], got[i][max(0, from):], want[i][max(0, from):])
	}
}

// verified lets the operators' command look for anything that doesn't agree with itself.
func verified(t *testing.T, databaseURL string) {
	t.Helper()
	verifiedWith(t, []string{"KEIYAKU_DATABASE_URL=" + databaseURL})
}

func verifiedWith(t *testing.T, env []string) {
	t.Helper()
	verify := keiyaku(t, env, "verify")
	if err := verify.Wait(); err != nil || !strings.Contains(verify.output.String(), "nothing differs") {
		t.Errorf("verify: %v\n%s", err, verify.output)
	}
}

// nth names the n-th of something, counted from 0, so that texts sort as numbers do.
func nth(name string, n int) string { return name + strconv.Itoa(100 + n)[1:] }
