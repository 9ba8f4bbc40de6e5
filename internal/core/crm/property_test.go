package crm

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"keiyaku/internal/core/money"
)

// inbox is an inbox in memory, with what was done: what the service does in the database.
type inbox struct {
	facts  Facts
	states map[string]Standing // by notification and state of the record
	done   []string
}

func key(m Message) string { return m.NotificationID + " " + m.Modstamp.Format(time.RFC3339) }

// receive keeps a message once.
func (b *inbox) receive(m Message) {
	if _, known := b.states[key(m)]; known {
		return
	}
	b.states[key(m)] = Standing{Waits, Reason{Code: JustReceived}}
	b.facts.Messages = append(b.facts.Messages, m)
}

// work does what the deals come to, and notes where their messages stand.
func (b *inbox) work(t *rapid.T) {
	for range 2 { // what one makes, the other may wait for
		for _, deal := range []string{accountID, dealID} {
			b.facts.DealID = deal
			d := Decide(b.facts)
			for d.Outcome == Acts {
				b.do(t, d.Commands[0])
				next := Decide(b.facts)
				if want, got := kinds(d.Commands[1:]), kinds(next.Commands); !slices.Equal(want, got) {
					t.Fatalf("after %s comes %q, and %q was told", d.Commands[0].Do, got, want)
				}
				d = next
			}
			var about []Message
			var before []Outcome
			for _, m := range b.facts.Messages {
				if m.DealID() == deal {
					about, before = append(about, m), append(before, b.states[key(m)].State)
				}
			}
			for i, s := range Stand(about, before, d) {
				b.states[key(about[i])] = s
			}
		}
	}
}

func kinds(of []Command) (out []string) {
	for _, c := range of {
		out = append(out, c.Do)
	}
	return out
}

func (b *inbox) do(t *rapid.T, c Command) {
	link := b.facts.Links[c.RecordID]
	switch c.Do {
	case CreateCustomer:
		if link.CustomerID != "" {
			t.Fatalf("a customer is made twice")
		}
		link = Link{CustomerID: "c1", Digest: c.Digest}
	case UpdateCustomer:
		link.Digest = c.Digest
	case UpdateAccount:
		link.Digest, b.facts.AccountEmail = c.Digest, emailOf(t, c)
	case CreateAccount:
		if link.AccountID != "" || c.CustomerID == "" {
			t.Fatalf("a billing account is made twice, or of nobody")
		}
		link.AccountID, b.facts.AccountEmail = "b1", emailOf(t, c)
	case CreateContract:
		if link.ContractID != "" || c.AccountID == "" {
			t.Fatalf("a contract is made twice, or of nobody")
		}
		link = Link{CustomerID: c.CustomerID, ContractID: "k1", Digest: c.Digest}
	}
	b.facts.Links[c.RecordID] = link
	if c.Do == CreateContract { // what a customer is called last is what counts, and how often it was renamed depends on the order
		b.done = append(b.done, c.Do+string(c.Request))
	}
}

// emailOf is the address that a command gives a billing account.
func emailOf(t *rapid.T, c Command) string {
	var request struct {
		Email string `json:"email"`
	}
	if err := json.Unmarshal(c.Request, &request); err != nil {
		t.Fatal(err)
	}
	return request.Email
}

func (b *inbox) String() string {
	var out strings.Builder
	for _, k := range slices.Sorted(maps.Keys(b.states)) {
		fmt.Fprintf(&out, "%s: %s %s\n", k, b.states[k].State, b.states[k].Reason.Code)
	}
	links, _ := json.Marshal(b.facts.Links)
	return out.String() + string(links) + b.facts.AccountEmail + strings.Join(b.done, "\n")
}

func newInbox() *inbox {
	b := &inbox{facts: facts(), states: map[string]Standing{}}
	b.facts.Mapping.Lines = Lines{Complete: ByCount, CountField: "Lines__c"}
	b.facts.Mapping.Fields.BillingEmail = "Mail__c"
	return b
}

// story draws what a Salesforce tells of a deal: each record some times over, each time newer. Before it is won it may say anything; the lines are whole when it is.
func story(t *rapid.T) []Message {
	var out []Message
	n := rapid.IntRange(1, 4).Draw(t, "lines")
	add := func(m Message, i int) {
		m.NotificationID, m.Modstamp = fmt.Sprintf("n%03d", len(out)), sold.Add(time.Duration(i)*time.Second)
		out = append(out, m)
	}
	for i := range rapid.IntRange(0, 3).Draw(t, "before it is won") {
		add(opportunity("StageName", "Negotiation", "Lines__c", fmt.Sprint(rapid.IntRange(0, 4).Draw(t, "counted"))), i)
	}
	add(opportunity("Lines__c", fmt.Sprint(n)), 10)
	for l := range n {
		code := "seat"
		if l == 0 {
			code = "light"
		}
		add(line(l+1, code, "7", "150"), 0)
	}
	for i := range rapid.IntRange(1, 3).Draw(t, "accounts") {
		a := account(fmt.Sprint("山田", i))
		a.Fields["Mail__c"] = fmt.Sprintf("keiri%d@example.jp", rapid.IntRange(0, 1).Draw(t, "mail"))
		add(a, i)
	}
	if rapid.Bool().Draw(t, "unusable") {
		add(Message{Object: "Lead", RecordID: dealID, Fields: map[string]string{}}, 0)
	}
	return out
}

// deliver draws an order in which messages come, each once at least.
func deliver(t *rapid.T, all []Message, name string) []Message {
	order := rapid.Permutation(all).Draw(t, name)
	for range rapid.IntRange(0, len(all)).Draw(t, "again") {
		at := rapid.IntRange(0, len(order)).Draw(t, "at")
		order = slices.Insert(order, at, rapid.SampledFrom(all).Draw(t, "which"))
	}
	return order
}

// TestAnyOrderOfTheSameMessagesEndsTheSame: however they come, however often, and whenever they are worked in between.
func TestAnyOrderOfTheSameMessagesEndsTheSame(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		all := story(t)
		var ends []string
		for _, name := range []string{"first", "second"} {
			b := newInbox()
			for _, m := range deliver(t, all, name) {
				b.receive(m)
				if rapid.Bool().Draw(t, "worked") {
					b.work(t)
				}
			}
			b.work(t)
			ends = append(ends, b.String())
			if len(b.done) != 1 {
				t.Fatalf("%d contracts were made:\n%s", len(b.done), b)
			}
		}
		if ends[0] != ends[1] {
			t.Fatalf("one order ends in\n%s\nanother in\n%s", ends[0], ends[1])
		}
	})
}

// TestANumberWithAnExponentIsTheOneWithout: for any digits.
func TestANumberWithAnExponentIsTheOneWithout(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		n, e := rapid.Int64Range(-999_999, 999_999).Draw(t, "number"), rapid.IntRange(-6, 9).Draw(t, "exponent")
		got, err := number(fmt.Sprintf("%dE%d", n, e))
		want := money.Int(n)
		for range max(e, 0) {
			want = want.Mul(money.Int(10))
		}
		for range max(-e, 0) {
			want = want.Mul(money.MustParse("0.1"))
		}
		if err != nil || !got.Equal(want) {
			t.Fatalf("%s, %v, want %s", got, err, want)
		}
	})
}
