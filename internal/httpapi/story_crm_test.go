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

	"github.com/google/uuid"
	standardwebhooks "github.com/standard-webhooks/standard-webhooks/libraries/go"

	"keiyaku/internal/core/crm"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/store"
)

// The ids of a Salesforce that the stories are about.
const (
	organization = "00D5g00000AbCdEEAV"
	accountID    = "0015g00000QrStuAAF"
	dealID       = "0065g00000XyZabAAF"
)

// salesforce is a Salesforce that pushes to a connection.
type salesforce struct {
	w                    *world
	id, outbound, events string
	secret, etag         string
	sent                 int
}

// connect makes a connection; mapping is JSON, empty for the default.
func (w *world) connect(t *testing.T, mapping string) *salesforce {
	t.Helper()
	if mapping != "" {
		mapping = `,"mapping":` + mapping
	}
	a := w.ask(t, 201, "POST", "/v1/crm-connections", `{"name":"Salesforce 本番","organization_id":"00D5g00000AbCdE"`+mapping+`}`)
	return &salesforce{
		w: w, id: a.text(t, "crm_connection.id"), outbound: a.text(t, "outbound_messages_url"), events: a.text(t, "events_url"), secret: a.text(t, "signing_secret"), etag: a.Header().Get("ETag"),
	}
}

// fields are the values of a record.
type fields map[string]string

// notification writes a notification about a record, as Salesforce does.
func (s *salesforce) notification(id, object string, f fields) string {
	var b strings.Builder
	fmt.Fprintf(&b, `<Notification><Id>%s</Id><sObject xsi:type="sf:%s" xmlns:sf="urn:sobject.enterprise.soap.sforce.com">`, id, object)
	names := make([]string, 0, len(f))
	for name := range f {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		fmt.Fprintf(&b, `<sf:%s>%s</sf:%s>`, name, f[name], name)
	}
	return b.String() + `</sObject></Notification>`
}

// nextID is the id of the next notification.
func (s *salesforce) nextID() string {
	s.sent++
	id, err := crm.NormalID(fmt.Sprintf("04l5g0000%06d", s.sent))
	if err != nil {
		panic(err)
	}
	return id
}

func envelope(of string, notifications ...string) string {
	return `<?xml version="1.0" encoding="UTF-8"?><soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:xsd="http://www.w3.org/2001/XMLSchema" ` +
		`xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><soapenv:Body><notifications xmlns="http://soap.sforce.com/2005/09/outbound"><OrganizationId>` + of +
		`</OrganizationId><ActionId>04k5g000000AbCdEAK</ActionId><SessionId>00D5g00000AbCdE!AQEAQ.SECRET</SessionId><EnterpriseUrl>https://example.my.salesforce.com/services/Soap/c/62.0/00D</EnterpriseUrl>` +
		`<PartnerUrl>https://example.my.salesforce.com/services/Soap/u/62.0/00D</PartnerUrl>` + strings.Join(notifications, "") + `</notifications></soapenv:Body></soapenv:Envelope>`
}

// push sends an envelope and checks that it is answered with the status, and as the document says.
func (s *salesforce) push(t *testing.T, status int, body string, change ...func(*http.Request)) answer {
	t.Helper()
	r := httptest.NewRequest("POST", s.outbound, strings.NewReader(body))
	r.Header.Set("Content-Type", "text/xml; charset=utf-8")
	r.Header.Set("SOAPAction", `""`)
	for _, f := range change {
		f(r)
	}
	a := answer{ResponseRecorder: httptest.NewRecorder()}
	s.w.handler.ServeHTTP(a, r)
	if a.Code != status || a.Header().Get("Content-Type") != xmlType {
		t.Fatalf("got %d, want %d: %s", a.Code, status, a.Body)
	}
	if status == 200 && !strings.Contains(a.Body.String(), "<Ack>true</Ack>") || status != 200 && !strings.Contains(a.Body.String(), "<faultstring>") {
		t.Errorf("answered %s", a.Body)
	}
	return a
}

// tell sends records in an outbound message of their own each.
func (s *salesforce) tell(t *testing.T, object string, records ...fields) {
	t.Helper()
	for _, f := range records {
		s.push(t, 200, envelope(organization, s.notification(s.nextID(), object, f)))
	}
}

// event sends a signed event and gives the answer.
func (s *salesforce) event(t *testing.T, status int, id string, at time.Time, body string, change ...func(*http.Request)) answer {
	t.Helper()
	hook, err := standardwebhooks.NewWebhook(s.secret)
	if err != nil {
		t.Fatal(err)
	}
	signature, err := hook.Sign(id, at, []byte(body))
	if err != nil {
		t.Fatal(err)
	}
	sign := func(r *http.Request) {
		r.Header.Del("Authorization")
		r.Header.Set("webhook-id", id)
		r.Header.Set("webhook-timestamp", strconv.FormatInt(at.Unix(), 10))
		r.Header.Set("webhook-signature", signature)
	}
	return s.w.ask(t, status, "POST", s.events, body, slices.Insert(change, 0, sign)...)
}

// work works all deals of the inbox that are due, as jobs would.
func (s *salesforce) work(t *testing.T) {
	t.Helper()
	for range 3 { // what one makes, another may have waited for
		deals := map[string]bool{}
		for _, m := range s.messages(t, "") {
			if m.text(t, "state") == "waiting" {
				deals[m.text(t, "deal_id")] = true
			}
		}
		for deal := range deals {
			if err := s.w.Desk.Work(t.Context(), s.w.tenant, store.ID(s.id), deal); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// messages are those of the inbox, newest first.
func (s *salesforce) messages(t *testing.T, query string) (out []answer) {
	t.Helper()
	a := s.w.ask(t, 200, "GET", "/v1/crm-messages?limit=200&crm_connection_id="+s.id+query, "")
	for i := range a.JSON["items"].([]any) {
		out = append(out, a.object(t, "items", i))
	}
	return out
}

// standing writes where each message stands, oldest first: "object state reason".
func (s *salesforce) standing(t *testing.T) []string {
	t.Helper()
	var out []string
	for _, m := range s.messages(t, "") {
		line := m.text(t, "object") + " " + m.text(t, "state")
		if m.JSON["reason"] != nil {
			line += " " + m.text(t, "reason.code")
		}
		out = append(out, line)
	}
	slices.Reverse(out)
	return out
}

// crmMessage makes a connection with a message in its inbox, and gives the ids of both.
func (w *world) crmMessage(t *testing.T) (connection, message string) {
	t.Helper()
	s := w.connect(t, "")
	s.tell(t, "Account", account("株式会社山田製作所"))
	return s.id, s.messages(t, "")[0].text(t, "id")
}

func account(name string) fields {
	return fields{"Id": accountID, "Name": name, "SystemModstamp": "2026-04-01T01:00:00.000Z"}
}

func opportunity(more fields) fields {
	f := fields{"Id": dealID, "AccountId": accountID, "Name": "山田製作所 勤怠", "StageName": "Closed Won", "IsWon": "true", "CloseDate": "2026-04-01", "Line_Count__c": "2.0", "SystemModstamp": "2026-04-01T02:00:00.000Z"}
	for name, value := range more {
		f[name] = value
	}
	return f
}

// line is a line item of the deal, the nth.
func line(n int, code, quantity, price string) fields {
	id, err := crm.NormalID(fmt.Sprintf("00k5g0000%06d", n))
	if err != nil {
		panic(err)
	}
	return fields{"Id": id, "OpportunityId": dealID, "ProductCode": code, "Quantity": quantity, "UnitPrice": price, "SystemModstamp": "2026-04-01T02:00:01.000Z"}
}

const (
	byCount = `{"make":"signed","lines":{"complete":"count","count_field":"Line_Count__c"},"types":{"Add-On":"add_on","Renewal":"renewal","Cancellation":"cancellation"},"fields":{"contract_number":"Contract_Number__c"}}`
)

func TestAnOpportunityThatWasWonBecomesAContract(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.shop(t)
	s := w.connect(t, byCount)
	s.tell(t, "OpportunityLineItem", line(1, "light", "1.0", "3000.0"))
	s.tell(t, "Opportunity", opportunity(nil))
	s.work(t)
	same(t, "with one line of two", s.standing(t), "OpportunityLineItem waiting lines_missing", "Opportunity waiting lines_missing")
	s.tell(t, "OpportunityLineItem", line(2, "seat", "20.0", "180.0"))
	s.work(t)
	same(t, "without the account", s.standing(t), "OpportunityLineItem waiting account_missing", "Opportunity waiting account_missing", "OpportunityLineItem waiting account_missing")
	s.tell(t, "Account", account("株式会社山田製作所&amp;商事"))
	s.work(t)
	same(t, "whole", s.standing(t), "OpportunityLineItem done", "Opportunity done", "OpportunityLineItem done", "Account done")
	deal := s.messages(t, "&record_id=0065g00000XyZab")[0]
	contract := w.ask(t, 200, "GET", "/v1/contracts/"+deal.text(t, "contract_id"), "")
	if contract.text(t, "status") != "active" || contract.text(t, "signed_on") != "2026-04-01" || contract.text(t, "title") != "山田製作所 勤怠" ||
		contract.text(t, "external_reference") != dealID || contract.text(t, "customer_name") != "株式会社山田製作所&商事" || contract.text(t, "term.end_on") != "2027-03-31" {
		t.Errorf("the contract: %s", contract.Body)
	}
	seats := contract.object(t, "items", 1)
	if seats.text(t, "item_code") != "seat" || seats.text(t, "quantity") != "20" || !strings.Contains(contract.Body.String(), `"negotiated":true,"price":"180"`) {
		t.Errorf("the seats: %s", contract.Body)
	}

	// It comes again, in any order: nothing more happens.
	before := w.ask(t, 200, "GET", "/v1/contracts", "").Body.String()
	s.sent = 0
	s.tell(t, "OpportunityLineItem", line(1, "light", "1.0", "3000.0"))
	s.tell(t, "Opportunity", opportunity(nil))
	s.work(t)
	if after := w.ask(t, 200, "GET", "/v1/contracts", "").Body.String(); after != before || len(s.messages(t, "")) != 4 {
		t.Errorf("after it came again: %s", after)
	}

	// An older state that comes late is superseded; a newer one that asks for something else is told.
	s.sent = 100
	s.tell(t, "Opportunity", opportunity(fields{"StageName": "Negotiation", "IsWon": "false", "SystemModstamp": "2026-04-01T01:30:00.000Z"}))
	s.work(t)
	if m := s.messages(t, "")[0]; m.text(t, "state") != "superseded" {
		t.Errorf("an older state: %v", m.JSON)
	}
	s.tell(t, "OpportunityLineItem", line(2, "seat", "25.0", "180.0"))
	again := line(2, "seat", "25.0", "180.0")
	again["SystemModstamp"] = "2026-04-02T02:00:00.000Z"
	s.tell(t, "OpportunityLineItem", again)
	s.work(t)
	if m := s.messages(t, "")[0]; m.text(t, "state") != "failed" || m.text(t, "reason.code") != "changed_afterwards" {
		t.Errorf("a line that changed afterwards: %v", m.JSON)
	}
	if alerts := w.ask(t, 200, "GET", "/v1/alerts?kind=failed_job", ""); !strings.Contains(alerts.Body.String(), "CRM") {
		t.Errorf("nobody is told: %s", alerts.Body)
	}
	if c := w.ask(t, 200, "GET", "/v1/crm-connections/"+s.id, ""); c.JSON["failed"] != 1.0 {
		t.Errorf("the connection: %s", c.Body)
	}
}

func TestLaterOpportunitiesChangeTheContract(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.shop(t)
	s := w.connect(t, byCount)
	later := func(id string, more fields, lines ...fields) {
		id, err := crm.NormalID(id)
		if err != nil {
			t.Fatal(err)
		}
		more["Id"], more["Line_Count__c"] = id, strconv.Itoa(len(lines))
		s.tell(t, "Opportunity", opportunity(more))
		for _, l := range lines {
			l["OpportunityId"] = id
			s.tell(t, "OpportunityLineItem", l)
		}
		s.work(t)
	}
	// An add-on that comes before what it adds to waits for it.
	later("0065g0000AddOn1", fields{"Type": "Add-On", "CloseDate": "2026-05-01"}, line(11, "seat", "5", "200"))
	same(t, "an add-on to nothing", s.standing(t), "Opportunity waiting contract_missing", "OpportunityLineItem waiting contract_missing")
	s.tell(t, "Account", account("株式会社山田製作所"))
	later("0065g00000XyZab", fields{}, line(1, "light", "1", "3000"), line(2, "seat", "20", "200"))
	for _, m := range s.messages(t, "") {
		if m.text(t, "state") != "done" {
			t.Fatalf("%s: %v", m.text(t, "object"), m.JSON)
		}
	}
	contracts := w.ask(t, 200, "GET", "/v1/contracts", "")
	at := "/v1/contracts/" + contracts.object(t, "items", 0).text(t, "id")
	if may := w.ask(t, 200, "GET", at+"?as_of=2026-05-01", ""); may.object(t, "items", 1).text(t, "quantity") != "25" {
		t.Errorf("in May: %s", may.Body)
	}
	later("0065g0000Renew1", fields{"Type": "Renewal", "Contract_Number__c": "C-000001"}, line(21, "seat", "30", "190"))
	if next := w.ask(t, 200, "GET", at+"?as_of=2027-04-01", ""); next.object(t, "items", 1).text(t, "quantity") != "30" || next.text(t, "term.end_on") != "2028-03-31" {
		t.Errorf("renewed: %s", next.Body)
	}
	later("0065g0000Other1", fields{"Type": "Renewal", "Contract_Number__c": "C-9"})
	if m := s.messages(t, "")[0]; m.text(t, "reason.code") != "contract_unknown" {
		t.Errorf("another contract: %v", m.JSON)
	}
	later("0065g0000Price1", fields{"Type": "Add-On"}, line(31, "seat", "1", "500"))
	if m := s.messages(t, "")[0]; m.text(t, "reason.code") != "price_differs" {
		t.Errorf("an add-on at another price: %v", m.JSON)
	}
	discounted := line(41, "seat", "1", "200")
	discounted["Discount"] = "10"
	later("0065g0000Disco1", fields{"Type": "Add-On", "Contract_Number__c": "C-000001"}, discounted)
	if m := s.messages(t, "")[0]; m.text(t, "state") != "failed" || m.text(t, "reason.code") != "price_unclear" || !strings.Contains(m.text(t, "reason.detail"), "discount of 10 %") {
		t.Errorf("an add-on at a discount of what is there: %v", m.JSON)
	}
	if changed := w.ask(t, 200, "GET", at+"?as_of=2027-04-01", ""); changed.object(t, "items", 1).text(t, "quantity") != "30" {
		t.Errorf("what is refused changes the contract: %s", changed.Body)
	}
	later("0065g0000Cance1", fields{"Type": "Cancellation", "CloseDate": "2028-03-31"})
	if end := w.ask(t, 200, "GET", at, ""); end.text(t, "end_on") != "2028-03-31" {
		t.Errorf("cancelled: %s", end.Body)
	}
	later("0065g0000Type01", fields{"Type": "引越し"})
	failed := s.messages(t, "&state=failed")
	if m := failed[0]; m.text(t, "reason.code") != "type_unknown" {
		t.Errorf("a type that nobody knows: %v", m.JSON)
	}
	// The mapping is mended, and it is tried again.
	w.edit(t, 200, "/v1/crm-connections/"+s.id, `{"mapping":`+strings.Replace(byCount, `"types":{`, `"types":{"引越し":"ignore",`, 1)+`}`)
	w.ask(t, 200, "POST", "/v1/crm-messages/"+failed[0].text(t, "id")+"/retry", "")
	s.work(t)
	if m := w.ask(t, 200, "GET", "/v1/crm-messages/"+failed[0].text(t, "id"), ""); m.text(t, "state") != "ignored" || m.text(t, "reason.code") != "type_ignored" {
		t.Errorf("after it was mended: %s", m.Body)
	}
	problem(t, w.ask(t, 409, "POST", "/v1/crm-messages/"+s.messages(t, "&state=done")[0].text(t, "id")+"/retry", "").ResponseRecorder, 409, fault.Conflict)
}

// event is the shape in which Apex sends an opportunity with what belongs to it.
const apex = `{"organization_id":"00D5g00000AbCdE","records":[{"attributes":{"type":"Opportunity","url":"/services/data/v62.0/sobjects/Opportunity/0065g00000XyZabAAF"},
	"Id":"0065g00000XyZabAAF","Name":"山田製作所 勤怠","AccountId":"0015g00000QrStuAAF","StageName":"Closed Won","IsWon":true,"CloseDate":"2026-04-01","SystemModstamp":"2026-04-01T02:40:00.000+0000",
	"Account":{"attributes":{"type":"Account"},"Id":"0015g00000QrStuAAF","Name":"株式会社山田製作所"},
	"OpportunityLineItems":{"totalSize":2,"done":true,"records":[
		{"attributes":{"type":"OpportunityLineItem"},"Id":"00k5g00000LmNopAAF","ProductCode":"light","Quantity":1.00,"UnitPrice":3000},
		{"attributes":{"type":"OpportunityLineItem"},"Id":"00k5g00000LmNoqAAF","ProductCode":"seat","Quantity":2E1,"UnitPrice":200.00,"Discount":10}]}}]}`

func TestASignedEventIsTriedTakenAndKnown(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.shop(t)
	s := w.connect(t, `{"lines":{"complete":"quiet","quiet_seconds":60}}`)
	tried := w.ask(t, 200, "POST", "/v1/crm-connections/"+s.id+"/test", apex)
	var would []string
	for _, trial := range tried.JSON["items"].([]any) {
		for _, c := range trial.(map[string]any)["commands"].([]any) {
			would = append(would, c.(map[string]any)["do"].(string))
		}
	}
	same(t, "it would", would, "create_customer", "create_billing_account", "create_contract", "create_customer", "create_billing_account")
	if n := len(s.messages(t, "")); n != 0 || tried.object(t, "items", 0).JSON["checked"] != true {
		t.Fatalf("trying wrote %d messages: %s", n, tried.Body)
	}
	wrong := w.ask(t, 200, "POST", "/v1/crm-connections/"+s.id+"/test", strings.Replace(apex, `"CloseDate":"2026-04-01"`, `"CloseDate":"1900-01-01"`, 1)).object(t, "items", 0)
	if wrong.text(t, "outcome") != "failed" || wrong.text(t, "reason.code") != "price_unclear" && wrong.text(t, "reason.code") != "refused" {
		t.Errorf("a contract from before anything was on sale: %v", wrong.JSON)
	}
	now := w.wall.now()
	if a := s.event(t, 200, "msg_1", now, apex); a.JSON["kept"] != 4.0 || a.JSON["known"] != 0.0 {
		t.Errorf("taken: %s", a.Body)
	}
	if a := s.event(t, 200, "msg_1", now, apex); a.JSON["kept"] != 0.0 || a.JSON["known"] != 4.0 {
		t.Errorf("replayed: %s", a.Body)
	}
	s.work(t)
	same(t, "at once", s.standing(t)[:3], "Opportunity waiting quiet", "Account done", "OpportunityLineItem waiting quiet")
	w.wall.pass(61 * time.Second)
	s.work(t)
	same(t, "once it is quiet", s.standing(t), "Opportunity done", "Account done", "OpportunityLineItem done", "OpportunityLineItem done")
	draft := w.ask(t, 200, "GET", "/v1/contracts/"+s.messages(t, "&deal_id="+dealID)[0].text(t, "contract_id"), "")
	if draft.text(t, "status") != "draft" || draft.object(t, "discounts", 0).text(t, "value") != "10" || draft.object(t, "items", 1).text(t, "quantity") != "20" {
		t.Errorf("the draft: %s", draft.Body)
	}
	// What would come of it now is what came of it.
	if again := w.ask(t, 200, "POST", "/v1/crm-connections/"+s.id+"/test", apex); again.object(t, "items", 0).text(t, "outcome") != "done" {
		t.Errorf("tried again: %s", again.Body)
	}

	// Nobody else's signature, no changed body, no old one.
	other := w.connect(t, "")
	stranger := *s
	stranger.secret = other.secret
	problem(t, stranger.event(t, 401, "msg_2", w.wall.now(), apex).ResponseRecorder, 401, fault.Unauthenticated)
	s.event(t, 401, "msg_2", w.wall.now().Add(-6*time.Minute), apex)
	s.event(t, 401, "msg_2", w.wall.now().Add(6*time.Minute), apex)
	s.event(t, 401, "msg_2", w.wall.now(), apex, header("webhook-id", "msg_3"))
	s.event(t, 401, "msg_2", w.wall.now(), apex, header("webhook-signature", "v1,"+strings.Repeat("A", 44)))
	s.event(t, 401, "msg_2", w.wall.now(), apex, func(r *http.Request) { r.Header.Del("webhook-timestamp") })
	s.event(t, 401, "msg_2", w.wall.now(), apex, func(r *http.Request) {
		changed := strings.Replace(apex, "3000", "3", 1)
		r.Body, r.ContentLength = http.NoBody, 0
		*r = *httptest.NewRequest("POST", r.URL.String(), strings.NewReader(changed)).WithContext(r.Context())
		r.Header.Set("Content-Type", "application/json")
	})
	problem(t, s.event(t, 400, "msg_4", w.wall.now(), `{"organization_id":"00D5g00000AbCdE","records":[{"Id":"x"}]}`).ResponseRecorder, 400, fault.Invalid)
	problem(t, s.event(t, 403, "msg_5", w.wall.now(), strings.Replace(apex, "00D5g00000AbCdE", "00D5g00000ZZZZZ", 1)).ResponseRecorder, 403, fault.Forbidden)
	leaked := s.event(t, 401, "msg_6", w.wall.now().Add(-time.Hour), apex).Body.String()
	if secret := strings.Split(s.events, "/")[5]; strings.Contains(leaked, secret) || !strings.Contains(leaked, "…") {
		t.Errorf("the problem has the secret: %s", leaked)
	}
}

func TestAnOutboundMessageIsTakenWholeOrRefusedClearly(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.connect(t, "")
	// A hundred notifications in one; twice, of which the second time is known.
	var all []string
	for i := range 100 {
		id, err := crm.NormalID(fmt.Sprintf("0015g0000%06d", i))
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, s.notification(s.nextID(), "Account", fields{"Id": id, "Name": "顧客", "SystemModstamp": "2026-04-01T01:00:00.000Z"}))
	}
	s.push(t, 200, envelope(organization, all...))
	s.push(t, 200, envelope(organization, all...))
	if n := len(s.messages(t, "")); n != 100 {
		t.Errorf("%d messages", n)
	}
	s.push(t, 400, envelope(organization, append(all, all[0])...))
	// What can't be used stands in the inbox with why.
	s.push(t, 200, envelope(organization, s.notification(s.nextID(), "Lead", fields{"Id": "00Q5g00000AbCdEEAV", "SystemModstamp": "2026-04-01T01:00:00.000Z"}), s.notification(s.nextID(), "Opportunity", fields{"Id": dealID})))
	if failed := s.messages(t, "&state=failed"); len(failed) != 2 || failed[1].text(t, "reason.code") != "object_not_mapped" || failed[0].text(t, "reason.code") != "modstamp_missing" {
		t.Errorf("what can't be used: %v", failed)
	}
	if strings.Contains(w.ask(t, 200, "GET", "/v1/crm-messages", "").Body.String(), "SECRET") {
		t.Error("the session id is kept")
	}
	var kept int
	if err := w.db.Pool(t).QueryRow(t.Context(), `SELECT count(*) FROM crm_messages m WHERE m::text LIKE '%SECRET%'`).Scan(&kept); err != nil || kept != 0 {
		t.Errorf("the session id is in %d rows, %v", kept, err)
	}
	good := envelope(organization, all[0])
	for what, c := range map[string]struct {
		status int
		body   string
	}{
		"another organization": {403, envelope("00D5g00000ZZZZZ", all[0])},
		"entities":             {400, strings.Replace(good, "<soapenv:Envelope", `<!DOCTYPE e [<!ENTITY x SYSTEM "file:///etc/passwd">]><soapenv:Envelope`, 1)},
		"laughs":               {400, strings.Replace(good, "<soapenv:Envelope", `<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><soapenv:Envelope`, 1)},
		"an entity":            {400, strings.Replace(good, "顧客", "&lol;", 1)},
		"nesting":              {400, strings.Replace(good, "顧客", strings.Repeat("<a>", 100_000), 1)},
		"an attribute":         {400, strings.Replace(good, "<OrganizationId>", `<OrganizationId a="`+strings.Repeat("x", 1<<20)+`">`, 1)},
		"attributes":           {400, strings.Replace(good, "<OrganizationId>", `<OrganizationId`+strings.Repeat(` a="x"`, 1000)+`>`, 1)},
		"a text":               {400, strings.Replace(good, "顧客", strings.Repeat("x", 1<<20), 1)},
		"nothing":              {400, "<a/>"},
		"half":                 {400, good[:len(good)/2]},
		"too much":             {413, good + strings.Repeat(" ", 9<<20)},
		"no notification":      {400, envelope(organization)},
		"another encoding":     {400, strings.Replace(good, "UTF-8", "ISO-2022-JP", 1)},
	} {
		begin := time.Now()
		s.push(t, c.status, c.body)
		if took := time.Since(begin); took > 2*time.Second {
			t.Errorf("%s took %v", what, took)
		}
	}
	s.push(t, 415, good, header("Content-Type", "application/json"))
	s.push(t, 415, good, header("Content-Encoding", "gzip"))
	if n := len(s.messages(t, "")); n != 102 {
		t.Errorf("what was refused is kept: %d", n)
	}
	// Another's secret, none, and a connection that is disabled are told alike.
	right := s.outbound
	other := w.connect(t, "")
	for _, wrong := range []string{
		strings.Replace(right, s.id, other.id, 1), strings.Replace(right, s.id, uuid.NewString(), 1), right[:len(right)-len("/outbound-messages")-1] + "/outbound-messages",
		strings.Replace(right, "kyc_", "kyk_", 1), strings.Replace(right, s.id, "x", 1),
	} {
		s.outbound = wrong
		s.push(t, 401, good)
	}
	s.outbound = right
	rotated := w.ask(t, 200, "POST", "/v1/crm-connections/"+s.id+"/rotate-secrets", `{"overlap_hours":1}`, header("If-Match", s.etag))
	s.push(t, 200, good)
	w.wall.pass(2 * time.Hour)
	s.push(t, 401, good)
	s.outbound = rotated.text(t, "outbound_messages_url")
	s.push(t, 200, good)
	w.edit(t, 200, "/v1/crm-connections/"+s.id, `{"enabled":false}`)
	s.push(t, 401, good)
	audit := w.ask(t, 200, "GET", "/v1/audit-entries?entity_id="+s.id, "").Body.String()
	if strings.Contains(audit, "kyc_") || strings.Contains(audit, "path_hash\":\"") || strings.Contains(audit, "signing_secret\":\"") {
		t.Errorf("the audit trail has secrets: %s", audit)
	}
}

func TestAContractIsToldToSalesforce(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.shop(t)
	s := w.connect(t, byCount)
	r := newReceiver(t)
	w.listen(t, r, `,"types":["contract.signed"]`)
	s.tell(t, "Account", account("株式会社山田製作所"))
	s.tell(t, "Opportunity", opportunity(fields{"Line_Count__c": "1"}))
	s.tell(t, "OpportunityLineItem", line(1, "light", "1", "3000"))
	s.work(t)
	told := w.ask(t, 200, "GET", "/v1/crm-connections/"+s.id+"/contracts?opportunity_id=0065g00000XyZab", "").object(t, "items", 0)
	if told.text(t, "next_renewal_on") != "2027-04-01" || told.text(t, "status") != "active" || told.text(t, "upsert.path") != "/services/data/v62.0/sobjects/Opportunity/Id/"+dealID {
		t.Errorf("told: %v", told.JSON)
	}
	want, err := json.Marshal(map[string]any{"Keiyaku_Status__c": "active", "Keiyaku_Number__c": "C-000001", "Keiyaku_Next_Renewal__c": "2027-04-01", "Keiyaku_End__c": nil})
	if err != nil {
		t.Fatal(err)
	}
	body, err := json.Marshal(told.JSON["upsert"].(map[string]any)["body"])
	if err != nil || !bytes.Equal(body, want) {
		t.Errorf("the upsert is %s, want %s", body, want)
	}
	w.deliver(t)
	r.mu.Lock()
	defer r.mu.Unlock()
	if len(r.got) != 1 || len(r.got[0].Crm) != 1 || r.got[0].Crm[0].OpportunityID != dealID || r.got[0].Crm[0].Upsert.Body["Keiyaku_Next_Renewal__c"] != "2027-04-01" {
		t.Errorf("pushed: %+v", r.got)
	}
}

// TestADealIsDoneOnceThoughSeveralWorkIt: and its account becomes one customer, though two deals need it at once.
func TestADealIsDoneOnceThoughSeveralWorkIt(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.shop(t)
	s := w.connect(t, byCount)
	second, err := crm.NormalID("0065g00000Secon")
	if err != nil {
		t.Fatal(err)
	}
	s.tell(t, "Account", account("株式会社山田製作所"))
	s.tell(t, "Opportunity", opportunity(fields{"Line_Count__c": "1"}), opportunity(fields{"Line_Count__c": "1", "Id": second}))
	other := line(2, "light", "1", "3000")
	other["OpportunityId"] = second
	s.tell(t, "OpportunityLineItem", line(1, "light", "1", "3000"), other)
	var working sync.WaitGroup
	for i := range 12 {
		working.Go(func() {
			if err := w.Desk.Work(t.Context(), w.tenant, store.ID(s.id), []string{dealID, second, accountID}[i%3]); err != nil {
				t.Error(err)
			}
		})
	}
	working.Wait()
	s.work(t)
	same(t, "after all have worked", s.standing(t), "Account done", "Opportunity done", "Opportunity done", "OpportunityLineItem done", "OpportunityLineItem done")
	contracts, customers := w.ask(t, 200, "GET", "/v1/contracts", ""), w.ask(t, 200, "GET", "/v1/customers", "")
	if n, m := len(contracts.JSON["items"].([]any)), len(customers.JSON["items"].([]any)); n != 2 || m != 2 { // one customer was there
		t.Errorf("%d contracts of %d customers", n, m)
	}
}

// TestWhatLostItsJobIsFound: by the sweep, and no sooner than it is due.
func TestWhatLostItsJobIsFound(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.connect(t, "")
	s.tell(t, "Account", account("株式会社山田製作所"))
	due := func() int {
		t.Helper()
		found, err := w.Desk.Inbox.Unworked(t.Context(), w.tenant)
		if err != nil {
			t.Fatal(err)
		}
		return len(found)
	}
	if n := due(); n != 0 {
		t.Errorf("%d deals count as lost at once", n)
	}
	w.wall.pass(2 * time.Minute)
	if n := due(); n != 1 {
		t.Errorf("%d deals count as lost after two minutes", n)
	}
	s.work(t)
	if n := due(); n != 0 {
		t.Errorf("%d deals are lost after they were worked", n)
	}
}

// TestACustomerThatWasThereBeforeIsFoundByItsCode: and a contract that was made by hand by its number.
func TestACustomerThatWasThereBeforeIsFoundByItsCode(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	shop := w.shop(t)
	byHand := w.sign(t, shop, "")
	code := w.ask(t, 200, "GET", "/v1/customers/"+shop.customer, "").text(t, "code")
	s := w.connect(t, strings.Replace(byCount, `"fields":{`, `"fields":{"customer_code":"AccountNumber",`, 1))
	a := account("株式会社山田製作所（新）")
	a["AccountNumber"] = code
	s.tell(t, "Account", a)
	s.tell(t, "Opportunity", opportunity(fields{"Type": "Cancellation", "Line_Count__c": "0", "Contract_Number__c": byHand.text(t, "number"), "CloseDate": "2027-03-31"}))
	s.work(t)
	same(t, "an account and a cancellation", s.standing(t), "Account done", "Opportunity done")
	if c := w.ask(t, 200, "GET", "/v1/customers/"+shop.customer, ""); c.text(t, "name") != "株式会社山田製作所（新）" || c.text(t, "code") != code {
		t.Errorf("the customer: %s", c.Body)
	}
	if c := w.ask(t, 200, "GET", byHand.Header().Get("Location"), ""); c.text(t, "end_on") != "2027-03-31" {
		t.Errorf("the contract: %s", c.Body)
	}
	if all := w.ask(t, 200, "GET", "/v1/customers", ""); len(all.JSON["items"].([]any)) != 1 {
		t.Errorf("customers: %s", all.Body)
	}
}

// TestALaterAccountMovesWhereBillsGo: only where the mapping has the address and Salesforce has another one; what people changed since stays until then.
func TestALaterAccountMovesWhereBillsGo(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.connect(t, `{"fields":{"billing_email":"Billing_Mail__c"}}`)
	hour := 0
	tell := func(name, mail string) {
		t.Helper()
		hour++
		a := account(name)
		a["SystemModstamp"] = fmt.Sprintf("2026-04-01T%02d:00:00.000Z", hour)
		if mail != "" {
			a["Billing_Mail__c"] = mail
		}
		s.tell(t, "Account", a)
		s.work(t)
		if all := s.standing(t); all[len(all)-1] != "Account done" {
			t.Errorf("%q", all)
		}
	}
	account := func() answer {
		t.Helper()
		customer := w.ask(t, 200, "GET", "/v1/customers", "").object(t, "items", 0).text(t, "id")
		return w.ask(t, 200, "GET", "/v1/customers/"+customer+"/billing-accounts", "").object(t, "items", 0)
	}
	mailed := func(when, want string) {
		t.Helper()
		if got := account().text(t, "email"); got != want {
			t.Errorf("%s bills go to %s, not %s", when, got, want)
		}
	}
	tell("株式会社山田製作所", "keiri@example.jp")
	mailed("at first", "keiri@example.jp")
	tell("株式会社山田製作所（新）", "zaimu@example.jp")
	mailed("after a later message", "zaimu@example.jp")
	tell("株式会社山田製作所", "")
	mailed("after a message without an address", "zaimu@example.jp")
	w.edit(t, 200, "/v1/billing-accounts/"+account().text(t, "id"), `{"email":"tencho@example.jp"}`)
	tell("株式会社山田製作所（新）", "zaimu@example.jp")
	mailed("after people changed it", "tencho@example.jp")
	tell("株式会社山田製作所（新）", "keiri@example.jp")
	mailed("after Salesforce has another one", "keiri@example.jp")
	if c := w.ask(t, 200, "GET", "/v1/customers", "").object(t, "items", 0); c.text(t, "name") != "株式会社山田製作所（新）" {
		t.Errorf("the customer: %v", c.JSON)
	}
}

// TestPeopleAreToldOfWhatWaitsForADay: once, and not sooner.
func TestPeopleAreToldOfWhatWaitsForADay(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.shop(t)
	s := w.connect(t, byCount)
	s.tell(t, "OpportunityLineItem", line(1, "light", "1", "3000"))
	told := func() int { return len(w.ask(t, 200, "GET", "/v1/alerts?kind=failed_job", "").JSON["items"].([]any)) }
	s.work(t)
	w.wall.pass(23 * time.Hour)
	s.work(t)
	if n := told(); n != 0 {
		t.Errorf("%d alerts before a day", n)
	}
	w.wall.pass(2 * time.Hour)
	if due, err := w.Desk.Inbox.Unworked(t.Context(), w.tenant); err != nil || len(due) != 1 {
		t.Errorf("%v, %v are due", due, err)
	}
	s.work(t)
	s.work(t)
	if n := told(); n != 1 {
		t.Errorf("%d alerts after a day", n)
	}
}

// TestWhatKeiyakuRefusesIsToldAndRetried: a rule of the catalogue stands against the deal until somebody mends it, and the dry run says so before.
func TestWhatKeiyakuRefusesIsToldAndRetried(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	shop := w.shop(t)
	lone := w.ask(t, 201, "POST", "/v1/items", fmt.Sprintf(`{"product_id":%q,"code":"lone","name":"別のプラン","kind":"main"}`, shop.product)).text(t, "id")
	s := w.connect(t, byCount)
	message := envelope(organization, s.notification(s.nextID(), "Opportunity", opportunity(nil)))
	withAccount := strings.Replace(message, "</notifications>", s.notification(s.nextID(), "Account", account("株式会社山田製作所"))+"</notifications>", 1)
	s.push(t, 200, envelope(organization, s.notification(s.nextID(), "OpportunityLineItem", line(1, "lone", "1", "3000")), s.notification(s.nextID(), "OpportunityLineItem", line(2, "seat", "1", "200"))))
	try := func() answer {
		t.Helper()
		return w.ask(t, 200, "POST", "/v1/crm-connections/"+s.id+"/test", withAccount, header("Content-Type", "text/xml")).object(t, "items", 0)
	}
	if told := try(); told.text(t, "outcome") != "failed" || told.text(t, "reason.code") != "price_unclear" {
		t.Errorf("an item without a version: %v", told.JSON)
	}
	w.ask(t, 201, "POST", "/v1/items/"+lone+"/versions", `{"on_sale_from":"2020-01-01","charges":[{"code":"base","name":"月額料金","kind":"recurring","model":"flat","unit_price":"3000","currency":"JPY"}]}`)
	if told := try(); told.text(t, "outcome") != "failed" || told.text(t, "reason.code") != "refused" || told.JSON["checked"] != true {
		t.Errorf("an option that isn't sold with it: %v", told.JSON)
	}
	s.push(t, 200, message)
	s.tell(t, "Account", account("株式会社山田製作所"))
	s.work(t)
	failed := s.messages(t, "&state=failed")
	if len(failed) != 3 || failed[0].text(t, "reason.code") != "refused" || !strings.Contains(failed[0].text(t, "reason.detail"), "seat") {
		t.Fatalf("what was refused: %v", s.standing(t))
	}
	item := w.ask(t, 200, "GET", "/v1/items/"+lone, "")
	w.ask(t, 200, "PATCH", "/v1/items/"+lone, fmt.Sprintf(`{"allowed_option_ids":[%q]}`, shop.seat), header("If-Match", item.Header().Get("ETag")))
	if told := try(); told.text(t, "outcome") != "acting" || told.JSON["checked"] != true {
		t.Errorf("after it was mended: %v", told.JSON)
	}
	w.ask(t, 200, "POST", "/v1/crm-messages/"+failed[0].text(t, "id")+"/retry", "")
	s.work(t)
	same(t, "after it was retried", s.standing(t), "OpportunityLineItem done", "OpportunityLineItem done", "Opportunity done", "Account done")
}

// TestEveryReasonIsInTheDocument: the codes that the core gives are those that the document lists.
func TestEveryReasonIsInTheDocument(t *testing.T) {
	t.Parallel()
	file, err := parser.ParseFile(token.NewFileSet(), "../core/crm/decide.go", nil, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	var known []string
	for _, d := range file.Decls {
		of, ok := d.(*ast.GenDecl)
		if !ok || of.Tok != token.CONST || !strings.HasPrefix(of.Doc.Text(), "The codes of reasons.") {
			continue
		}
		for _, s := range of.Specs {
			code, err := strconv.Unquote(s.(*ast.ValueSpec).Values[0].(*ast.BasicLit).Value)
			if err != nil {
				t.Fatal(err)
			}
			known = append(known, code)
		}
	}
	var documented []string
	schema := theDocument(t).Components.Schemas["CrmReasonCode"].Value
	for _, code := range schema.Enum {
		documented = append(documented, fmt.Sprint(code))
		if !strings.Contains(schema.Description, "`"+fmt.Sprint(code)+"`") {
			t.Errorf("%s isn't described", code)
		}
	}
	slices.Sort(known)
	slices.Sort(documented)
	if len(known) < 20 || !slices.Equal(known, documented) {
		t.Errorf("known %q, documented %q", known, documented)
	}
}
