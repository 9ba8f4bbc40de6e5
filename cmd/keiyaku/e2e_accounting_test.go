package main

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"net/http"
	"testing"
	"time"

	"keiyaku/internal/core/money"
	"keiyaku/internal/testdb"
)

// books are an accounting system's own: what it has written down survives its crashes, where it is in the feed only once it has said so.
type books struct {
	t      *testing.T
	c      client
	random *rand.Rand
	cursor string
	// entries are by the invoice that they book; an entry has a number of its own.
	entries map[string]bookEntry
	crashes int
	asked   int
}

type bookEntry struct {
	number string
	total  money.Amount
}

var errCrashed = errors.New("the client crashed")

// crash lets the client end here, now and then.
func (b *books) crash() error {
	if b.random.IntN(8) == 0 {
		b.crashes++
		return errCrashed
	}
	return nil
}

// pull books what is there and isn't booked yet, a page at a time, and says so; it may crash between any two steps.
func (b *books) pull() error {
	for {
		page, err := b.c.send("GET", "/v1/accounting/invoices?limit=5&open_for=books"+b.cursor, nil)
		if err != nil || page.status != http.StatusOK {
			return errors.Join(err, errCrashed) // the server was killed: it tries again
		}
		b.asked++
		for i := range page.at("items").([]any) {
			if err := b.book(page.at("items", i).(object)); err != nil {
				return err
			}
		}
		next, _ := page.at("next_cursor").(string)
		if page.length("items") == 0 || next == "" {
			return nil
		}
		if err := b.crash(); err != nil { // everything is booked, and where it is isn't kept
			return err
		}
		b.cursor = "&cursor=" + next
	}
}

func (b *books) book(posting object) error {
	if posting["change"] == "paid" {
		return nil
	}
	id := at(posting, "invoice", "id").(string)
	if err := b.crash(); err != nil { // pulled, not booked
		return err
	}
	entry, is := b.entries[id]
	if !is { // its own reference tells it what it has booked before
		entry = bookEntry{fmt.Sprint("B-", len(b.entries)+1), money.MustParse(at(posting, "invoice", "total", "amount").(string))}
		b.entries[id] = entry
	}
	if err := b.crash(); err != nil { // booked, and didn't say so
		return err
	}
	a, err := b.c.send("POST", "/v1/invoices/"+id+"/acknowledge", object{"system": "books", "external_id": entry.number})
	if err != nil || a.status != http.StatusOK {
		if err == nil && a.status < 500 {
			b.t.Errorf("acknowledging %s as %s: %d %s", id, entry.number, a.status, a.body)
		}
		return errors.Join(err, errCrashed)
	}
	return b.crash() // said so, and doesn't know it
}

// TestAccountingBooksEverythingOnce: a client that crashes between pulling, booking, acknowledging and keeping its place, on a server that is killed, books every document
// once, while they are issued and taken back.
func TestAccountingBooksEverythingOnce(t *testing.T) {
	t.Parallel()
	db := testdb.New(t)
	addr := fmt.Sprintf("127.0.0.1:%d", freePort(t))
	serve := func() serving { return servingAt(t, []string{"KEIYAKU_DATABASE_URL=" + db.AppURL}, addr, "--no-jobs") }
	server := serve()
	keiyaku(t, []string{"KEIYAKU_DATABASE_URL=" + db.AppURL}, "worker", "--job-timeout=5s", "--job-rescue-after=10s")
	c := tenant(t, db.AppURL, "http://"+addr, storyBegins)
	reservations(t, c)
	b := &books{t: t, c: c, random: rand.New(rand.NewPCG(11, 11)), entries: map[string]bookEntry{}}
	settle := func() {
		for begin := time.Now(); ; {
			switch err := b.pull(); {
			case err == nil:
				return
			case time.Since(begin) > time.Minute:
				t.Fatal(err)
			}
		}
	}
	for month, day := range []string{storyBegins, "2026-05-31", "2026-06-30", "2026-07-31"} {
		if month > 0 {
			c.advance(t, day)
		}
		c.bill(t, day)
		c.issue(t, day)
		settle()
		if month == 1 {
			latest := c.list(t, "/v1/invoices?kind=invoice&status=issued")[0]["id"].(string)
			c.ask(t, http.StatusCreated, "POST", "/v1/invoices/"+latest+"/rollback", object{"reason": "宛名誤り"}, "If-Match", c.get(t, "/v1/invoices/"+latest).etag())
		}
		if err := server.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		_ = server.Wait()
		server = serve()
	}
	documents := map[string]object{}
	for _, list := range []string{"/v1/invoices?status=issued", "/v1/invoices?status=cancelled", "/v1/invoices?kind=cancellation"} {
		for _, d := range c.list(t, list) {
			documents[d["id"].(string)] = d
		}
	}
	// What commits late comes late: the feed waits for the oldest transaction, of any test on the same PostgreSQL.
	for begin := time.Now(); len(b.entries) < len(documents) && time.Since(begin) < time.Minute; time.Sleep(50 * time.Millisecond) {
		settle()
	}
	var booked, issued money.Amount
	numbers := map[string]bool{}
	for id, e := range b.entries {
		booked = booked.Add(e.total)
		numbers[e.number] = true
		if documents[id] == nil {
			t.Errorf("%s is booked and isn't there", id)
		}
	}
	for id, d := range documents {
		issued = issued.Add(money.MustParse(at(d, "total", "amount").(string)))
		if _, is := b.entries[id]; !is {
			t.Errorf("%s isn't booked", d["number"])
		}
	}
	if !booked.Equal(issued) || len(numbers) != len(documents) {
		t.Errorf("%d documents of %s are booked %d times as %s", len(documents), issued, len(numbers), booked)
	}
	if b.crashes < 20 || len(documents) < 20 {
		t.Errorf("only %d crashes over %d documents", b.crashes, len(documents))
	}
	if left := c.get(t, "/v1/accounting/invoices?open_for=books"); left.length("items") > 0 {
		for i := range left.at("items").([]any) {
			if left.at("items", i, "change") != "paid" {
				t.Errorf("left: %s", left.body)
			}
		}
	}
	for cursor := ""; ; {
		page := c.get(t, "/v1/accounting/invoices?limit=200"+cursor)
		for i := range page.at("items").([]any) {
			id := page.text(t, "items", i, "invoice", "id")
			if said := page.at("items", i, "acknowledgements", 0, "external_id"); page.at("items", i, "change") != "paid" && said != b.entries[id].number {
				t.Errorf("%s is acknowledged as %v, booked as %s", id, said, b.entries[id].number)
			}
		}
		if page.length("items") == 0 {
			break
		}
		cursor = "&cursor=" + page.text(t, "next_cursor")
	}
	t.Logf("%d documents, %d crashes of the client, %d pages", len(documents), b.crashes, b.asked)
}
