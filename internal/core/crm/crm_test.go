package crm

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"runtime"
	"strings"
	"testing"
	"time"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/pricing"
	"keiyaku/internal/core/timeline"
)

func TestAnIDHasOneForm(t *testing.T) {
	t.Parallel()
	for id, want := range map[string]string{
		"0065g00000XyZab": "0065g00000XyZabAAF", "0065g00000XyZabAAF": "0065g00000XyZabAAF", "0065g00000XyZabaaf": "0065g00000XyZabAAF",
		"001000000000001": "001000000000001AAA", "ABCDEFGHIJKLMNO": "ABCDEFGHIJKLMNO555", "a0B3000000AbCdE": "a0B3000000AbCdEEAV",
		"0065g00000XyZabAAA": "", "0065g00000XyZabA": "", "": "", "0065g00000XyZa-": "", "0065g00000XyZab日": "",
	} {
		got, err := NormalID(id)
		if got != want || (err == nil) != (want != "") {
			t.Errorf("%q: %q %v, want %q", id, got, err, want)
		}
	}
}

func TestNumbersOfSalesforceAreRead(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"12.00": "12", "1200000.0": "1200000", "1.2E7": "12000000", "1.2345E3": "1234.5", "-1.5E1": "-15", "5.0E-4": "0.0005", "12E0": "12", "0.0": "0", "1E18": "1000000000000000000", "12.5E-1": "1.25",
		"1E19": "", "1E1000000000": "", "E7": "", "x": "", "": "", "1.2.3E1": "", "1e": "", "NaN": "", "--1E2": "",
	} {
		got, err := number(text)
		if err == nil && want != "" && !got.Equal(money.MustParse(want)) || (err == nil) != (want != "") {
			t.Errorf("%q: %s %v, want %q", text, got, err, want)
		}
	}
}

func recorded(t testing.TB) []byte {
	t.Helper()
	body, err := os.ReadFile("testdata/opportunity.xml")
	if err != nil {
		t.Fatal(err)
	}
	return body
}

func TestAnOutboundMessageIsRead(t *testing.T) {
	t.Parallel()
	got, err := ReadOutboundMessage(recorded(t))
	if err != nil || got.OrganizationID != "00D5g00000AbCdEEAV" || len(got.Messages) != 2 {
		t.Fatalf("%+v, %v", got, err)
	}
	deal, line := got.Messages[0], got.Messages[1]
	if deal.NotificationID != "04l5g00000AbCdEAAV" || deal.Object != Opportunity || deal.RecordID != "0065g00000XyZabAAF" || deal.DealID() != deal.RecordID || deal.AccountID() != "0015g00000QrStuAAF" ||
		!deal.Modstamp.Equal(time.Date(2026, 4, 1, 2, 40, 0, 0, time.UTC)) || deal.Fields["Name"] != "山田製作所 & 勤怠" {
		t.Errorf("the opportunity: %+v", deal)
	}
	if _, there := deal.Fields["NextStep"]; there {
		t.Error("a field without a value is there")
	}
	if line.Object != LineItem || line.DealID() != deal.RecordID || line.Fields["Quantity"] != "1.0" {
		t.Errorf("the line item: %+v", line)
	}
}

func TestAttacksAreRefusedAtOnceAndInLittleMemory(t *testing.T) {
	good := string(recorded(t))
	const root = "<soapenv:Envelope"
	laughs := "<!DOCTYPE lolz [<!ENTITY lol \"lol\">"
	for i := range 10 {
		laughs += fmt.Sprintf(`<!ENTITY lol%d "%s">`, i, strings.Repeat("&lol;", 10))
	}
	for what, body := range map[string]string{
		"billion laughs":      strings.Replace(good, root, laughs+"]>"+root, 1),
		"an external entity":  strings.Replace(good, root, `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>`+root, 1),
		"an unknown entity":   strings.Replace(good, "light", "&lol9;", 1),
		"an instruction":      strings.Replace(good, root, `<?php x?>`+root, 1),
		"deep nesting":        strings.Replace(good, "light", strings.Repeat("<a>", 1_000_000), 1),
		"closed nesting":      strings.Replace(good, "light", strings.Repeat("<a>", 100)+strings.Repeat("</a>", 100), 1),
		"a deep sort of that": strings.Repeat(root+` xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/">`, 50_000),
		"a huge attribute":    strings.Replace(good, "<OrganizationId>", `<OrganizationId x="`+strings.Repeat("y", 4<<20)+`">`, 1),
		"many attributes":     strings.Replace(good, "<OrganizationId>", "<OrganizationId"+strings.Repeat(` x="y"`, 100_000)+">", 1),
		"a huge text":         strings.Replace(good, "light", strings.Repeat("y", 4<<20), 1),
		"a huge name":         strings.Replace(good, "<sf:ProductCode>light</sf:ProductCode>", "<"+strings.Repeat("y", 4<<20)+"/>", 1),
		"many elements":       strings.Replace(good, "</notifications>", strings.Repeat("<ActionId/>", 500_000)+"</notifications>", 1),
		"many fields":         strings.Replace(good, "<sf:ProductCode>", strings.Join(numbered(2000), "")+"<sf:ProductCode>", 1),
		"many notifications":  strings.Replace(good, "<Notification>", strings.Repeat("<Notification><Id>04l5g00000AbCdE</Id><sObject xsi:type=\"a\"/></Notification>", 200)+"<Notification>", 1),
		"two records":         strings.Replace(good, "</Notification>", `<sObject xsi:type="sf:Lead"/></Notification>`, 1),
		"a field twice":       strings.Replace(good, "<sf:ProductCode>", "<sf:ProductCode>x</sf:ProductCode><sf:ProductCode>", 1),
		"another encoding":    strings.Replace(good, "UTF-8", "Shift_JIS", 1),
		"a second message":    good + good,
		"half":                good[:len(good)/2],
		"broken UTF-8":        strings.Replace(good, "light", "\xff\xfe", 1),
		"nothing":             "",
		"another envelope":    strings.Replace(good, "http://schemas.xmlsoap.org/soap/envelope/", "http://www.w3.org/2003/05/soap-envelope", 1),
		"no organization":     strings.Replace(good, "<OrganizationId>00D5g00000AbCdEEAV</OrganizationId>", "", 1),
		"no notification id":  strings.Replace(good, "<Id>04l5g00000AbCdEAAV</Id>", "", 1),
	} {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		_, err := ReadOutboundMessage([]byte(body))
		runtime.ReadMemStats(&after)
		var wrong *Malformed
		if !errors.As(err, &wrong) || wrong.Reason == "" || len(wrong.Reason) > 400 {
			t.Errorf("%s: %v", what, err)
		}
		if used, bound := after.TotalAlloc-before.TotalAlloc, uint64(8*len(body)+64<<20); used > bound {
			t.Errorf("%s of %d bytes took %d bytes", what, len(body), used)
		}
	}
}

func numbered(n int) (out []string) {
	for i := range n {
		out = append(out, fmt.Sprintf("<a%d>x</a%d>", i, i))
	}
	return out
}

func FuzzReadOutboundMessage(f *testing.F) {
	good := recorded(f)
	f.Add(good)
	f.Add(bytes.Replace(good, []byte("<soapenv:Envelope"), []byte(`<!DOCTYPE x [<!ENTITY e "f">]><soapenv:Envelope`), 1))
	f.Add(bytes.Replace(good, []byte("light"), []byte("<![CDATA[a]]>&#x4e;&lt;"), 1))
	f.Add(bytes.Replace(good, []byte("<sf:Quantity>1.0</sf:Quantity>"), []byte(`<sf:Quantity xsi:nil="true"/>`), 1))
	f.Add([]byte(`<a xmlns="b"/>`))
	f.Fuzz(func(t *testing.T, body []byte) {
		got, err := ReadOutboundMessage(body)
		if err != nil {
			var wrong *Malformed
			if !errors.As(err, &wrong) {
				t.Fatalf("%T", err)
			}
			return
		}
		if len(got.OrganizationID) != longID || len(got.Messages) == 0 || len(got.Messages) > MaxNotifications {
			t.Fatalf("%+v", got)
		}
		for _, m := range got.Messages {
			_ = Decide(Facts{Mapping: Default(), DealID: m.DealID(), Messages: got.Messages, Now: m.Modstamp.Add(time.Hour)})
		}
	})
}

func FuzzReadEvent(f *testing.F) {
	f.Add([]byte(`{"organization_id":"00D5g00000AbCdE","records":[{"attributes":{"type":"Opportunity"},"Id":"0065g00000XyZab","IsWon":true,"CloseDate":"2026-04-01","SystemModstamp":"2026-04-01T02:40:00.000+0000",
		"Account":{"attributes":{"type":"Account"},"Id":"0015g00000QrStu","Name":"x"},"OpportunityLineItems":{"records":[{"attributes":{"type":"OpportunityLineItem"},"Id":"00k5g00000LmNop","Quantity":1e1}]}}]}`))
	f.Add([]byte(`{"records":[null]}`))
	f.Fuzz(func(t *testing.T, body []byte) {
		got, err := ReadEvent("id", body)
		if err != nil {
			return
		}
		for _, m := range got.Messages {
			_ = Decide(Facts{Mapping: Default(), DealID: m.DealID(), Messages: got.Messages, Now: m.Modstamp.Add(time.Hour)})
		}
	})
}

// The records that the tables are about.
const (
	dealID    = "0065g00000XyZabAAF"
	accountID = "0015g00000QrStuAAF"
)

var sold = time.Date(2026, 4, 1, 2, 0, 0, 0, time.UTC)

func lineID(n int) string {
	id, err := NormalID(fmt.Sprintf("00k5g0000%06d", n))
	if err != nil {
		panic(err)
	}
	return id
}

func opportunity(more ...string) Message {
	f := map[string]string{"Id": dealID, "AccountId": accountID, "Name": "商談", "StageName": "Closed Won", "CloseDate": "2026-04-01"}
	for i := 0; i < len(more); i += 2 {
		if f[more[i]] = more[i+1]; more[i+1] == "" {
			delete(f, more[i])
		}
	}
	return Message{NotificationID: "n0", Object: Opportunity, RecordID: dealID, Modstamp: sold, Fields: f}
}

func line(n int, code, quantity, price string, more ...string) Message {
	f := map[string]string{"Id": lineID(n), "OpportunityId": dealID, "ProductCode": code, "Quantity": quantity, "UnitPrice": price}
	for i := 0; i < len(more); i += 2 {
		f[more[i]] = more[i+1]
	}
	return Message{NotificationID: fmt.Sprintf("n%d", n), Object: LineItem, RecordID: lineID(n), Modstamp: sold, Fields: f}
}

func account(name string) Message {
	return Message{NotificationID: "na", Object: Account, RecordID: accountID, Modstamp: sold, Fields: map[string]string{"Id": accountID, "Name": name}}
}

func one(model pricing.Model, price int64) []ItemCharge {
	return []ItemCharge{{Code: "base", Model: model, Price: money.Int(price)}}
}

// facts are of a catalogue with a plan, an option and what has several prices, long after everything came.
func facts(messages ...Message) Facts {
	return Facts{
		Mapping: Default(), DealID: dealID, Messages: messages, Links: map[string]Link{}, QuietSince: sold, Now: sold.Add(time.Hour), Today: civil.MustParse("2026-04-02"),
		Items: map[string]Item{
			"light": {ID: "i-light", Kind: timeline.Main, Charges: one(pricing.Flat, 3000)}, "seat": {ID: "i-seat", Kind: timeline.Option, Charges: one(pricing.PerUnit, 200)},
			"tiers": {ID: "i-tiers", Kind: timeline.Main, Charges: one(pricing.Graduated, 0)},
		},
	}
}

// known is a customer that the account became.
func (f Facts) known() Facts {
	f.Links[accountID] = Link{CustomerID: "c1", AccountID: "b1", Digest: `{"name":"山田"}`}
	f.CustomerVersion = 3
	return f
}

// mailed has the account say an address, after another was done of it, while the billing account has a third.
func (f Facts) mailed(says, done, has string) Facts {
	f.Mapping.Fields.BillingEmail, f.AccountEmail = "Mail__c", has
	f.Messages[0].Fields["Mail__c"] = says
	link := f.Links[accountID]
	if done != "" {
		link.Digest = `{"name":"山田","billing_email":"` + done + `"}`
	}
	f.Links[accountID] = link
	return f
}

func (f Facts) with(change func(*Facts)) Facts {
	change(&f)
	return f
}

// said writes a decision as a line.
func said(d Decision) string {
	out := string(d.Outcome)
	if d.Reason.Code != "" {
		out += " " + d.Reason.Code
	}
	for _, c := range d.Commands {
		out += "\n" + c.Do + " " + string(c.CustomerID) + " " + string(c.AccountID) + " " + string(c.ContractID) + " " + string(c.Request)
	}
	return out
}

func TestWhatComesOfADeal(t *testing.T) {
	t.Parallel()
	plan, seats := line(1, "light", "1.0", "3000.0"), line(2, "seat", "20.0", "180.0")
	contracts := func(of ...Contract) func(*Facts) { return func(f *Facts) { f.Contracts = of } }
	price := money.Int(200)
	running := Contract{ID: "k1", Number: "C-1", Items: []ContractItem{{ID: "ci1", Code: "light"}, {ID: "ci2", Code: "seat", ChargeCode: "base", Price: &price}}}
	count := func(f *Facts) { f.Mapping.Lines = Lines{Complete: ByCount, CountField: "Lines__c"} }
	for what, c := range map[string]struct {
		facts Facts
		want  string
	}{
		"whole, of a new account": {
			facts(opportunity(), seats, plan, account("山田")), `acting
create_customer    {"name":"山田"}
create_billing_account    {"name":"山田"}
create_contract    {"title":"商談","start_on":"2026-04-01","term_months":12,"items":[{"ref":"l` + lineID(1) + `","item_id":"i-light"},{"ref":"l` + lineID(2) + `","item_id":"i-seat","parent_ref":"l` + lineID(1) +
				`","quantity":"20","charges":[{"code":"base","negotiated_price":"180"}]}],"external_reference":"` + dealID + `"}`,
		},
		"whole, signed, at list prices": {
			facts(opportunity(), plan, line(2, "seat", "5", "1", "Discount", "10.0")).known().with(func(f *Facts) { f.Mapping.Make, f.Mapping.Price = Signed, List }), `acting
create_contract c1 b1  {"title":"商談","billing_account_id":"b1","start_on":"2026-04-01","signed_on":"2026-04-01","term_months":12,"items":[{"ref":"l` + lineID(1) + `","item_id":"i-light"},{"ref":"l` + lineID(2) +
				`","item_id":"i-seat","parent_ref":"l` + lineID(1) + `","quantity":"5"}],"discounts":[{"name":"値引き","scope":"item","item_ref":"l` + lineID(2) + `","kind":"percent","value":"10"}],"external_reference":"` + dealID + `"}`,
		},
		"its customer without a billing account": {
			facts(opportunity(), plan, account("山田")).with(func(f *Facts) { f.Links[accountID] = Link{CustomerID: "c1", Digest: `{"name":"山田"}`} }), `acting
create_billing_account c1   {"name":"山田"}
create_contract c1   {"title":"商談","start_on":"2026-04-01","term_months":12,"items":[{"ref":"l` + lineID(1) + `","item_id":"i-light"}],"external_reference":"` + dealID + `"}`,
		},
		"nothing of its account":  {facts(opportunity(), plan), "waiting account_missing"},
		"only lines":              {facts(plan), "waiting opportunity_missing"},
		"no lines":                {facts(opportunity()).known(), "waiting lines_missing"},
		"not quiet yet":           {facts(opportunity(), plan).known().with(func(f *Facts) { f.Now = sold.Add(time.Minute) }), "waiting quiet"},
		"one of two":              {facts(opportunity("Lines__c", "2.0"), plan).known().with(count), "waiting lines_missing"},
		"two of one":              {facts(opportunity("Lines__c", "1"), plan, seats).known().with(count), "failed lines_too_many"},
		"uncounted":               {facts(opportunity(), plan).known().with(count), "failed count_unreadable"},
		"not won":                 {facts(opportunity("StageName", "Negotiation"), plan), "ignored not_won"},
		"not won, by IsWon":       {facts(opportunity("IsWon", "false"), plan), "ignored not_won"},
		"a type to ignore":        {facts(opportunity("Type", "x"), plan).with(func(f *Facts) { f.Mapping.Types = map[string]Kind{"x": Ignore} }), "ignored type_ignored"},
		"an unknown type":         {facts(opportunity("Type", "x"), plan), "failed type_unknown"},
		"no account":              {facts(opportunity("AccountId", ""), plan), "failed account_unnamed"},
		"an unknown item":         {facts(opportunity(), line(1, "x", "1", "1")).known(), "failed item_unknown"},
		"no code":                 {facts(opportunity(), line(1, "", "1", "1")).known(), "failed item_unnamed"},
		"no quantity":             {facts(opportunity(), line(1, "light", "0", "1")).known(), "failed value_unreadable"},
		"a date that is none":     {facts(opportunity("CloseDate", "2026-02-30"), plan).known(), "failed value_unreadable"},
		"an option by itself":     {facts(opportunity(), seats).known(), "failed parent_unclear"},
		"another currency":        {facts(opportunity("CurrencyIsoCode", "USD"), plan).known().with(func(f *Facts) { f.Currency = money.JPY }), "failed currency_differs"},
		"a price of tiers":        {facts(opportunity(), line(1, "tiers", "1", "100")).known(), "failed price_unclear"},
		"done":                    {facts(opportunity("Name", "改名"), plan).known().with(func(f *Facts) { f.Links[dealID] = Link{ContractID: "k1", Digest: digestOf(t, plan)} }), "done"},
		"changed afterwards":      {facts(opportunity(), plan, seats).known().with(func(f *Facts) { f.Links[dealID] = Link{ContractID: "k1", Digest: digestOf(t, plan)} }), "failed changed_afterwards"},
		"no longer won":           {facts(opportunity("StageName", "Lost"), plan).known().with(func(f *Facts) { f.Links[dealID] = Link{ContractID: "k1"} }), "failed no_longer_won"},
		"an add-on to nothing":    {facts(opportunity("Type", "Add-On"), plan).known(), "waiting contract_missing"},
		"an add-on to a draft":    {facts(opportunity("Type", "Add-On"), plan).known().with(contracts(Contract{Number: "C-1", Draft: true})), "waiting contract_is_draft"},
		"an add-on to one of two": {facts(opportunity("Type", "Add-On"), plan).known().with(contracts(running, running)), "failed contract_ambiguous"},
		"an add-on, dearer":       {facts(opportunity("Type", "Add-On"), seats).known().with(contracts(running)), "failed price_differs"},
		"an add-on of what is and isn't there": {
			facts(opportunity("Type", "Add-On", "CloseDate", "2026-05-01"), line(2, "seat", "5", "200"), line(3, "tiers", "2", "0")).known().with(contracts(running)).with(func(f *Facts) { f.Mapping.Price = List }), `acting
change_contract c1  k1 {"effective_on":"2026-05-01","operations":[{"by":"5","contract_item_id":"ci2","op":"change_quantity"},{"item_id":"i-tiers","op":"add_item","quantity":"2","ref":"l` + lineID(3) +
				`"}],"external_reference":"` + dealID + `"}`,
		},
		"an add-on at a discount of what is there": {facts(opportunity("Type", "Add-On"), line(2, "seat", "5", "200", "Discount", "10.0")).known().with(contracts(running)), "failed price_unclear"},
		"a renewal at a discount of what is there": {facts(opportunity("Type", "Renewal"), line(2, "seat", "30", "200", "Discount", "0.5")).known().with(contracts(running)), "failed price_unclear"},
		"an add-on at no discount of what is there": {
			facts(opportunity("Type", "Add-On", "CloseDate", "2026-05-01"), line(2, "seat", "5", "200", "Discount", "0.0")).known().with(contracts(running)), `acting
change_contract c1  k1 {"effective_on":"2026-05-01","operations":[{"by":"5","contract_item_id":"ci2","op":"change_quantity"}],"external_reference":"` + dealID + `"}`,
		},
		"an add-on at a discount of what isn't there": {
			facts(opportunity("Type", "Add-On", "CloseDate", "2026-05-01"), line(3, "light2", "1", "3000", "Discount", "10.0")).known().with(contracts(running)).with(func(f *Facts) {
				f.Items["light2"] = f.Items["light"]
			}), `acting
change_contract c1  k1 {"effective_on":"2026-05-01","operations":[{"item_id":"i-light","op":"add_item","quantity":"1","ref":"l` + lineID(3) + `"},{"kind":"percent","name":"値引き","op":"add_discount","target":{"contract_item_ref":"l` +
				lineID(3) + `","scope":"item"},"value":"10"}],"external_reference":"` + dealID + `"}`,
		},
		"a renewal": {
			facts(opportunity("Type", "Renewal"), line(2, "seat", "30", "190")).known().with(contracts(running)), `acting
change_contract c1  k1 {"operations":[{"op":"renew_item","term_months":12},{"contract_item_id":"ci2","op":"change_quantity","to":"30"},{"charge_code":"base","contract_item_id":"ci2","negotiated_price":"190","op":"customize_item"}],"external_reference":"` + dealID + `"}`,
		},
		"a cancellation": {
			facts(opportunity("Type", "Cancellation", "CloseDate", "2027-03-31")).known().with(contracts(running)), `acting
change_contract c1  k1 {"operations":[{"end_on":"2027-03-31","op":"terminate"}],"external_reference":"` + dealID + `"}`,
		},
		"a cancellation of what has ended": {facts(opportunity("Type", "Cancellation")).known().with(contracts(Contract{Ended: true})), "waiting contract_missing"},
	} {
		if got := said(Decide(c.facts)); got != c.want {
			t.Errorf("%s:\n%s\nwant\n%s", what, got, c.want)
		}
	}
}

// digestOf is what a deal of the lines was made from.
func digestOf(t *testing.T, lines ...Message) string {
	t.Helper()
	d, reason := Default().read(opportunity(), New, lines)
	if reason.Code != "" {
		t.Fatal(reason)
	}
	return d.Digest()
}

func TestWhatComesOfAnAccount(t *testing.T) {
	t.Parallel()
	of := func(name string) Facts { return facts(account(name)).with(func(f *Facts) { f.DealID = accountID }) }
	for what, c := range map[string]struct {
		facts Facts
		want  string
	}{
		"new":       {of("山田\n商店"), "acting\ncreate_customer    {\"name\":\"山田 商店\"}\ncreate_billing_account    {\"name\":\"山田 商店\"}"},
		"as it was": {of("山田").known(), "done"},
		"renamed":   {of("山田商店").known(), "acting\nupdate_customer c1   {\"name\":\"山田商店\"}"},
		"with another address": {
			of("山田").known().mailed("new@example.jp", "old@example.jp", "old@example.jp"), "acting\nupdate_billing_account c1 b1  {\"email\":\"new@example.jp\"}",
		},
		"renamed, with another address": {
			of("山田商店").known().mailed("new@example.jp", "old@example.jp", "old@example.jp"),
			"acting\nupdate_customer c1   {\"name\":\"山田商店\"}\nupdate_billing_account c1 b1  {\"email\":\"new@example.jp\"}",
		},
		"with the address that people have given it meanwhile":     {of("山田").known().mailed("new@example.jp", "old@example.jp", "new@example.jp"), "done"},
		"with the address that it had, and people gave it another": {of("山田").known().mailed("old@example.jp", "old@example.jp", "hand@example.jp"), "done"},
		"without an address any more":                              {of("山田").known().mailed("", "old@example.jp", "old@example.jp"), "done"},
		"with one for the first time":                              {of("山田").known().mailed("new@example.jp", "", ""), "acting\nupdate_billing_account c1 b1  {\"email\":\"new@example.jp\"}"},
		"with one that the mapping doesn't have": {
			of("山田").known().mailed("new@example.jp", "", "").with(func(f *Facts) { f.Mapping.Fields.BillingEmail = "" }), "done",
		},
		"there before, by its code": {
			of("山田商店").with(func(f *Facts) {
				f.Mapping.Fields.CustomerCode, f.Messages[0].Fields["No"] = "No", "K-1"
				f.ByCode = Known{CustomerID: "c9", AccountID: "b9", Version: 2}
			}), "acting\nlink_customer c9 b9  {\"name\":\"山田商店\"}",
		},
		"there before, without a billing account": {
			of("山田商店").with(func(f *Facts) { f.ByCode = Known{CustomerID: "c9"} }), "acting\nlink_customer c9   {\"name\":\"山田商店\"}\ncreate_billing_account c9   {\"name\":\"山田商店\"}",
		},
		"without a name":       {of(" "), "failed name_missing"},
		"with too long a name": {of(strings.Repeat("長", 201)), "failed name_missing"},
		"unwanted":             {of("山田").with(func(f *Facts) { f.Mapping.Accounts = WithOpportunity }), "ignored object_not_wanted"},
		"wanted meanwhile":     {of("山田").known().with(func(f *Facts) { f.Mapping.Accounts = WithOpportunity }), "done"},
	} {
		if got := said(Decide(c.facts)); got != c.want {
			t.Errorf("%s:\n%s\nwant\n%s", what, got, c.want)
		}
	}
}

func TestWhereMessagesStand(t *testing.T) {
	t.Parallel()
	older, newer, twin := line(1, "light", "1", "1"), line(1, "light", "2", "1"), line(1, "light", "3", "1")
	older.Modstamp, twin.NotificationID = sold.Add(-time.Second), "n1a"
	lead := Message{NotificationID: "l", Object: "Lead", RecordID: lineID(1), Modstamp: sold.Add(time.Hour)}
	all := []Message{twin, newer, older, lead, line(2, "seat", "1", "1")}
	if got := Latest(all[:3])[lineID(1)]; got.Fields["Quantity"] != "3" {
		t.Errorf("of two with the same SystemModstamp holds %v", got)
	}
	before := []Outcome{Done, Done, Waits, Waits, Waits}
	for outcome, want := range map[Outcome]string{
		Done:    "[done superseded superseded failed done]",
		Failed:  "[done superseded superseded failed failed]",
		Waits:   "[done superseded superseded failed waiting]",
		Ignored: "[done superseded superseded failed ignored]",
		Acts:    "[done superseded superseded failed waiting]",
	} {
		var got []Outcome
		for _, s := range Stand(all, before, Decision{Outcome: outcome}) {
			got = append(got, s.State)
		}
		if fmt.Sprint(got) != want {
			t.Errorf("%s: %v, want %s", outcome, got, want)
		}
	}
}

func TestAnUpsertIsReadyForSalesforce(t *testing.T) {
	t.Parallel()
	c := ContractState{ID: "k1", Number: "C-1", Status: "active", StartOn: civil.MustParse("2026-04-01"), NextRenewalOn: civil.MustParse("2027-04-01"), EndOn: civil.Forever}
	u := Default().Out.Upsert(dealID, c)
	if u.Method != "PATCH" || u.Path != "/services/data/v62.0/sobjects/Opportunity/Id/"+dealID ||
		string(u.Body) != `{"Keiyaku_End__c":null,"Keiyaku_Next_Renewal__c":"2027-04-01","Keiyaku_Number__c":"C-1","Keiyaku_Status__c":"active"}` {
		t.Errorf("%+v %s", u, u.Body)
	}
	o := Out{APIVersion: "v60.0", Object: "Keiyaku__c", ExternalIDField: "Number__c", ExternalID: ByNumber, Fields: map[string]string{"number": "Number__c", "title": "Name"}}
	if u := o.Upsert(dealID, c); u.Path != "/services/data/v60.0/sobjects/Keiyaku__c/Number__c/C-1" || string(u.Body) != `{"Name":null}` {
		t.Errorf("%+v %s", u, u.Body)
	}
}
