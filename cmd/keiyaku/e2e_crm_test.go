package main

import (
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	standardwebhooks "github.com/standard-webhooks/standard-webhooks/libraries/go"

	"keiyaku/internal/core/crm"
	"keiyaku/internal/testdb"
)

// outbox is the queue of outbound messages of a Salesforce: each is sent until it is acknowledged, in no order, and some again after that.
type outbox struct {
	base, path string
	mu         sync.Mutex
	messages   []string
	sends      int
	refusals   int
}

// salesforceID is the nth id of a kind of records.
func salesforceID(prefix string, n int) string {
	id, err := crm.NormalID(fmt.Sprintf("%s5g0000%06d", prefix, n))
	if err != nil {
		panic(err)
	}
	return id
}

// message is an outbound message with notifications about records of one kind, by the WSDL that Salesforce gives.
func message(object string, notification int, records ...map[string]string) string {
	var b strings.Builder
	b.WriteString(`<?xml version="1.0" encoding="UTF-8"?><soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:xsd="http://www.w3.org/2001/XMLSchema" ` +
		`xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><soapenv:Body><notifications xmlns="http://soap.sforce.com/2005/09/outbound"><OrganizationId>00D5g00000AbCdEEAV</OrganizationId>` +
		`<ActionId>04k5g000000AbCdEAK</ActionId><SessionId>00D5g00000AbCdE!SESSION</SessionId><EnterpriseUrl>https://example.my.salesforce.com/services/Soap/c/62.0/00D</EnterpriseUrl>` +
		`<PartnerUrl>https://example.my.salesforce.com/services/Soap/u/62.0/00D</PartnerUrl>`)
	for i, record := range records {
		fmt.Fprintf(&b, `<Notification><Id>%s</Id><sObject xsi:type="sf:%s" xmlns:sf="urn:sobject.enterprise.soap.sforce.com">`, salesforceID("04l", notification+i), object)
		for name, value := range record {
			fmt.Fprintf(&b, "<sf:%s>%s</sf:%s>", name, value, name)
		}
		b.WriteString("</sObject></Notification>")
	}
	return b.String() + "</notifications></soapenv:Body></soapenv:Envelope>"
}

// send sends a message once, and tells whether it was acknowledged.
func (o *outbox) send(body string) (acknowledged bool, answer string) {
	o.mu.Lock()
	o.sends++
	o.mu.Unlock()
	response, err := http.Post(o.base+o.path, "text/xml; charset=utf-8", strings.NewReader(body))
	if err != nil {
		return false, err.Error()
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	return err == nil && response.StatusCode == http.StatusOK && strings.Contains(string(text), "<Ack>true</Ack>"), fmt.Sprint(response.StatusCode, " ", string(text))
}

// deliver sends everything from two senders at once, each in an order of its own, until all is acknowledged.
func (o *outbox) deliver(t *testing.T, seed uint64) {
	t.Helper()
	var sending sync.WaitGroup
	for sender := range 2 {
		random := rand.New(rand.NewPCG(seed, uint64(sender)))
		order := random.Perm(len(o.messages))
		sending.Go(func() {
			for _, i := range order {
				for begin := time.Now(); ; time.Sleep(50 * time.Millisecond) {
					ok, answer := o.send(o.messages[i])
					if ok && random.IntN(4) > 0 { // else as if the answer had been lost
						break
					}
					o.mu.Lock()
					o.refusals++
					o.mu.Unlock()
					if time.Since(begin) > time.Minute {
						t.Errorf("a message isn't taken for a minute: %s", answer)
						return
					}
				}
			}
		})
	}
	sending.Wait()
}

// TestSalesforcePushesItsDeals: outbound messages come in any order, several times and twice at once, while the server and the worker are killed; each deal is done once, nothing
// that was acknowledged is lost, and no secret is in a log.
func TestSalesforcePushesItsDeals(t *testing.T) {
	t.Parallel()
	db := testdb.New(t)
	env := []string{"KEIYAKU_DATABASE_URL=" + db.AppURL}
	server := servingWith(t, env, "--no-jobs")
	work := func() running { return keiyaku(t, env, "worker", "--job-timeout=5s", "--job-rescue-after=10s") }
	working := work()
	logs := []*lockedBuffer{server.output, working.output}
	c := tenant(t, db.AppURL, "http://"+server.addr, "2026-04-01")
	s := c.shop(t)
	seat := s.option("seat", charge("base", "200", object{"model": "per_unit"}))
	s.plan("light", []string{seat}, charge("base", "3000", nil))
	made := c.ask(t, http.StatusCreated, "POST", "/v1/crm-connections", object{
		"name": "Salesforce", "organization_id": "00D5g00000AbCdE", "mapping": object{"make": "signed", "lines": object{"complete": "count", "count_field": "Lines__c"}},
	})

	const deals = 40
	o := &outbox{base: c.base, path: made.text(t, "outbound_messages_url")}
	var accounts, opportunities, lines []map[string]string
	for n := range deals {
		account, deal := salesforceID("001", n/2), salesforceID("006", n) // two deals an account
		if n%2 == 0 {
			accounts = append(accounts, map[string]string{"Id": account, "Name": nth("株式会社顧客", n), "SystemModstamp": "2026-03-31T01:00:00.000Z"})
		}
		opportunities = append(opportunities, map[string]string{
			"Id": deal, "AccountId": account, "Name": nth("商談", n), "StageName": "Closed Won", "IsWon": "true", "CloseDate": "2026-04-01", "Lines__c": "2.0", "SystemModstamp": "2026-04-01T01:00:00.000Z",
		})
		for l, code := range []string{"light", "seat"} {
			lines = append(lines, map[string]string{
				"Id": salesforceID("00k", 2*n+l), "OpportunityId": deal, "ProductCode": code, "Quantity": strconv.Itoa(1+l*n) + ".0", "UnitPrice": []string{"3000.0", "190.0"}[l], "SystemModstamp": "2026-04-01T01:00:01.000Z",
			})
		}
		if n%5 == 0 { // what it was before it was won, told later
			older := map[string]string{"Id": deal, "AccountId": account, "StageName": "Negotiation", "IsWon": "false", "SystemModstamp": "2026-03-01T01:00:00.000Z"}
			o.messages = append(o.messages, message("Opportunity", 5000+n, older))
		}
	}
	for object, all := range map[string][]map[string]string{"Account": accounts, "Opportunity": opportunities, "OpportunityLineItem": lines} {
		at := map[string]int{"Account": 0, "Opportunity": 1000, "OpportunityLineItem": 2000}[object]
		for some := range slices.Chunk(all, 7) {
			o.messages = append(o.messages, message(object, at, some...))
			at += len(some)
		}
	}
	delivered := make(chan struct{})
	go func() { defer close(delivered); o.deliver(t, 11) }()
	for range 2 {
		time.Sleep(300 * time.Millisecond)
		for _, p := range []running{server.running, working} {
			if err := p.Process.Kill(); err != nil {
				t.Fatal(err)
			}
			_ = p.Wait()
		}
		server, working = servingAt(t, env, server.addr, "--no-jobs"), work()
		logs = append(logs, server.output, working.output)
	}
	<-delivered
	inbox := func(state string) []object { return c.list(t, "/v1/crm-messages?state="+state) }
	for begin := time.Now(); len(inbox("waiting")) > 0; time.Sleep(200 * time.Millisecond) {
		if time.Since(begin) > 3*time.Minute {
			t.Fatalf("after three minutes wait %d messages, the first of them %v", len(inbox("waiting")), inbox("waiting")[0])
		}
	}
	if done, older, failed := inbox("done"), inbox("superseded"), inbox("failed"); len(done) != deals/2+deals*3 || len(older) != deals/5 || len(failed) != 0 {
		t.Errorf("%d done, %d superseded, %d failed: %v", len(done), len(older), len(failed), failed)
	}
	contracts, customers := c.list(t, "/v1/contracts"), c.list(t, "/v1/customers")
	if len(contracts) != deals || len(customers) != deals/2 {
		t.Fatalf("%d contracts of %d customers were made of %d deals of %d accounts", len(contracts), len(customers), deals, deals/2)
	}
	seen := map[string]bool{}
	for _, told := range c.list(t, "/v1/crm-connections/"+made.text(t, "crm_connection", "id")+"/contracts") {
		full := c.get(t, "/v1/contracts/"+told["contract_id"].(string))
		if full.text(t, "status") != "active" || full.text(t, "external_reference") != told["opportunity_id"] || full.length("items") != 2 || told["next_renewal_on"] != "2027-04-01" {
			t.Errorf("told is %v, and the contract %s", told, full.body)
		}
		seen[told["opportunity_id"].(string)] = true
	}
	if len(seen) != deals {
		t.Errorf("%d contracts are told", len(seen))
	}
	t.Logf("%d deals in %d messages, sent %d times, %d of which without an answer; each was done once", deals, len(o.messages), o.sends, o.refusals)

	attacked(t, c, server, made)
	verified(t, db.AppURL)
	secret := regexp.MustCompile(`kyc_[0-9a-f]{32}_[A-Za-z0-9_-]+`).FindString(made.body)
	signing := strings.TrimPrefix(made.text(t, "signing_secret"), "whsec_")
	for _, log := range logs {
		for _, word := range []string{secret, secret[37:], signing, "SESSION"} {
			if strings.Contains(log.String(), word) {
				t.Errorf("a log has %q", word)
			}
		}
	}
}

// attacked sends what a stranger would, and what one who knows the path but not the signature, and looks at the answers and at what they cost.
func attacked(t *testing.T, c client, server serving, made answer) {
	t.Helper()
	good := message("Account", 9000, map[string]string{"Id": salesforceID("001", 9000), "Name": "x", "SystemModstamp": "2026-04-01T01:00:00.000Z"})
	before := peak(t, server.Process.Pid)
	begin := time.Now()
	post := func(path, kind, body string, headers ...string) (status int, answer string) {
		t.Helper()
		request, err := http.NewRequest("POST", c.base+path, strings.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		request.Header.Set("Content-Type", kind)
		for pair := range slices.Chunk(headers, 2) {
			request.Header.Set(pair[0], pair[1])
		}
		response, err := http.DefaultClient.Do(request)
		if err != nil {
			return 0, err.Error()
		}
		defer response.Body.Close()
		text, err := io.ReadAll(response.Body)
		if err != nil {
			t.Fatal(err)
		}
		return response.StatusCode, string(text)
	}
	laughs := `<!DOCTYPE lolz [<!ENTITY lol "lol">`
	for i := range 10 {
		laughs += fmt.Sprintf(`<!ENTITY lol%d "%s">`, i+1, strings.Repeat(fmt.Sprintf("&lol%d;", i), 10))
	}
	for what, body := range map[string]string{
		"billion laughs":   strings.Replace(good, "<soapenv:Envelope", laughs+"]><soapenv:Envelope", 1),
		"an entity":        strings.Replace(good, "<soapenv:Envelope", `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><soapenv:Envelope`, 1),
		"nesting":          strings.Replace(good, ">x<", ">"+strings.Repeat("<a>", 2<<20)+"<", 1),
		"a huge attribute": strings.Replace(good, "<OrganizationId>", `<OrganizationId x="`+strings.Repeat("y", 7<<20)+`">`, 1),
		"a huge text":      strings.Replace(good, ">x<", ">"+strings.Repeat("y", 7<<20)+"<", 1),
	} {
		for range 5 {
			if status, answer := post(made.text(t, "outbound_messages_url"), "text/xml", body); status != http.StatusBadRequest || !strings.Contains(answer, "<faultstring>") {
				t.Errorf("%s: %d %s", what, status, answer)
			}
		}
	}
	if status, _ := post(made.text(t, "outbound_messages_url"), "text/xml", strings.Repeat(" ", 9<<20)); status != http.StatusRequestEntityTooLarge {
		t.Errorf("9 MiB: %d", status)
	}
	took := time.Since(begin)
	if grown := peak(t, server.Process.Pid) - before; grown > 300<<10 || took > 20*time.Second {
		t.Errorf("26 attacks took %d KiB more memory and %v", grown, took)
	} else {
		t.Logf("26 attacks of up to 9 MiB took %d KiB more memory at most, and %v", grown, took)
	}
	// An event: signed rightly, signed by the secret of another tenant, replayed, overheard and sent later, changed.
	other := c.ask(t, http.StatusCreated, "POST", "/v1/crm-connections", object{"name": "B", "organization_id": "00D5g00000AbCdE"})
	event := `{"organization_id":"00D5g00000AbCdE","records":[{"attributes":{"type":"Account"},"Id":"` + salesforceID("001", 9001) + `","Name":"株式会社イベント","SystemModstamp":"2026-04-01T02:40:00.000+0000"}]}`
	signed := func(secret, id string, at time.Time, body string) []string {
		hook, err := standardwebhooks.NewWebhook(secret)
		signature, wrong := hook.Sign(id, at, []byte(body))
		if err := errors.Join(err, wrong); err != nil {
			t.Fatal(err)
		}
		return []string{"webhook-id", id, "webhook-timestamp", strconv.FormatInt(at.Unix(), 10), "webhook-signature", signature}
	}
	ours, events, now := made.text(t, "signing_secret"), made.text(t, "events_url"), time.Now()
	for _, e := range []struct {
		what    string
		status  int
		body    string
		headers []string
		says    string
	}{
		{"signed rightly", 200, event, signed(ours, "m1", now, event), `"kept":1`},
		{"replayed", 200, event, signed(ours, "m1", now, event), `"kept":0,"known":1`},
		{"by another's secret", 401, event, signed(other.text(t, "signing_secret"), "m2", now, event), "unauthenticated"},
		{"overheard", 401, event, signed(ours, "m3", now.Add(-10*time.Minute), event), "unauthenticated"},
		{"changed", 401, strings.Replace(event, "イベント", "他社", 1), signed(ours, "m4", now, event), "unauthenticated"},
		{"not signed", 401, event, nil, "unauthenticated"},
		{"of another organization", 403, strings.Replace(event, "AbCdE", "ZZZZZ", 1), signed(ours, "m5", now, strings.Replace(event, "AbCdE", "ZZZZZ", 1)), "forbidden"},
	} {
		if status, answer := post(events, "application/json", e.body, e.headers...); status != e.status || !strings.Contains(answer, e.says) {
			t.Errorf("%s: %d %s", e.what, status, answer)
		}
	}
	if status, answer := post(strings.Replace(made.text(t, "outbound_messages_url"), "kyc_", "kyc_0", 1), "text/xml", good); status != http.StatusUnauthorized || !strings.Contains(answer, "faultstring") {
		t.Errorf("another secret: %d %s", status, answer)
	}
}

// peak is the most memory that a process has had, in KiB.
func peak(t *testing.T, pid int) int {
	t.Helper()
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		t.Skip("what a process takes is read on Linux alone")
	}
	m := regexp.MustCompile(`VmHWM:\s+(\d+) kB`).FindSubmatch(status)
	if m == nil {
		t.Fatalf("no VmHWM in %s", status)
	}
	n, err := strconv.Atoi(string(m[1]))
	if err != nil {
		t.Fatal(err)
	}
	return n
}
