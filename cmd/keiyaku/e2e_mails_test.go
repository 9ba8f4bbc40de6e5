package main

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
	"time"

	"keiyaku/internal/mail/mailbox"
	"keiyaku/internal/testdb"
)

// mailServerVariable names the address at which the program is a mail server, and nothing else.
const mailServerVariable = "KEIYAKU_TEST_MAIL_SERVER"

// serveMail is a mail server that writes what it takes to its output, a line of JSON each, until its input ends.
func serveMail(address string) {
	box, err := mailbox.At(address, 0)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Println("ready")
	go func() {
		for n := 0; ; time.Sleep(10 * time.Millisecond) {
			for _, l := range box.Letters()[n:] {
				_ = json.NewEncoder(os.Stdout).Encode(l)
				n++
			}
		}
	}()
	_, _ = io.Copy(io.Discard, os.Stdin)
	os.Exit(0)
}

// mailServer starts a mail server of its own process.
func mailServer(t *testing.T, address string) running {
	t.Helper()
	out := new(lockedBuffer)
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), mailServerVariable+"="+address)
	cmd.Stdout, cmd.Stderr = out, out
	if _, err := cmd.StdinPipe(); err != nil { // it ends with this process
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if cmd.ProcessState == nil {
			_ = cmd.Process.Kill()
			_ = cmd.Wait()
		}
	})
	for begin := time.Now(); !strings.Contains(out.String(), "ready"); time.Sleep(5 * time.Millisecond) {
		if time.Since(begin) > 20*time.Second {
			t.Fatalf("the mail server doesn't begin: %s", out)
		}
	}
	return running{cmd, out}
}

// taken are the letters that a mail server has written down.
func (r running) taken(t *testing.T) (letters []mailbox.Letter) {
	t.Helper()
	for line := range strings.Lines(r.output.String()) {
		if strings.HasPrefix(line, "{") && strings.HasSuffix(line, "\n") {
			var l mailbox.Letter
			if err := json.Unmarshal([]byte(line), &l); err != nil {
				t.Fatal(err)
			}
			letters = append(letters, l)
		}
	}
	return letters
}

// TestDocumentsAreMailed: what is issued is mailed by itself, each letter once, though the worker that sends is killed and the mail server isn't there at first.
func TestDocumentsAreMailed(t *testing.T) {
	t.Parallel()
	db := testdb.New(t)
	address := fmt.Sprintf("127.0.0.1:%d", freePort(t))
	server := keiyakuServing(t, db.AppURL, "--no-jobs", "--smtp-url=smtp://"+address+"?tls=none")
	work := func() running {
		return keiyaku(t, []string{"KEIYAKU_DATABASE_URL=" + db.AppURL, "KEIYAKU_SMTP_URL=smtp://" + address + "?tls=none"}, "worker", "--job-timeout=5s", "--job-rescue-after=10s")
	}
	working := work()
	c := tenant(t, db.AppURL, "http://"+server.addr, storyBegins)
	set := c.get(t, "/v1/mail-settings")
	c.ask(t, http.StatusOK, "PATCH", "/v1/mail-settings", object{"from": "seikyu@example.co.jp", "sandbox_to": "test@example.co.jp", "automatic": true}, "If-Match", set.etag())
	reservations(t, c)
	for _, customer := range c.list(t, "/v1/customers") {
		for _, a := range c.list(t, "/v1/customers/"+customer["id"].(string)+"/billing-accounts") {
			place := "/v1/billing-accounts/" + a["id"].(string)
			c.ask(t, http.StatusOK, "PATCH", place, object{"email": "keiri@example.jp", "delivery": "email"}, "If-Match", c.get(t, place).etag())
		}
	}
	c.bill(t, storyBegins)
	c.issue(t, storyBegins)
	issued := c.list(t, "/v1/invoices?status=issued")
	if len(issued) == 0 {
		t.Fatal("nothing is issued")
	}
	time.Sleep(time.Second) // the server isn't there: letters wait
	if err := working.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = working.Wait()
	box := mailServer(t, address)
	work()
	var letters []mailbox.Letter
	for begin := time.Now(); len(letters) < len(issued) && time.Since(begin) < 4*time.Minute; time.Sleep(100 * time.Millisecond) {
		letters = box.taken(t)
	}
	var subjects, want, ids []string
	for _, l := range letters {
		subjects, ids = append(subjects, l.Subject), append(ids, l.Header("Message-Id"))
		if strings.Join(l.To, " ") != "test@example.co.jp" {
			t.Errorf("from a sandbox a letter goes to %q", l.To)
		}
	}
	for _, d := range issued {
		want = append(want, fmt.Sprintf("【%s】請求書のご送付（%s）", c.get(t, "/v1/tenant").text(t, "name"), d["number"]))
	}
	slices.Sort(subjects)
	slices.Sort(want)
	if !slices.Equal(subjects, want) {
		t.Errorf("%d letters of %d documents: %q, want %q", len(letters), len(issued), subjects, want)
	}
	slices.Sort(ids)
	if len(slices.Compact(ids)) != len(letters) {
		t.Errorf("%d letters have %d ids", len(letters), len(slices.Compact(ids)))
	}
	for begin := time.Now(); len(c.list(t, "/v1/mails?status=sent")) < len(issued) && time.Since(begin) < 20*time.Second; time.Sleep(50 * time.Millisecond) {
	}
	if sent := c.list(t, "/v1/mails?status=sent"); len(sent) != len(issued) {
		t.Errorf("%d letters are said to be sent", len(sent))
	}
}
