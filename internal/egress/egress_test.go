package egress

import (
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"testing"
	"time"

	standardwebhooks "github.com/standard-webhooks/standard-webhooks/libraries/go"
)

func loopback(t *testing.T) *Client {
	t.Helper()
	networks, err := ParseNetworks("127.0.0.0/8, ::1/128")
	if err != nil {
		t.Fatal(err)
	}
	return New(networks)
}

func TestWhatIsSentIsVerifiedByTheLibrary(t *testing.T) {
	old, fresh := []byte("0123456789abcdef0123456789abcdef"), []byte("fedcba9876543210fedcba9876543210")
	var verified int
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			t.Error(err)
		}
		for _, secret := range [][]byte{old, fresh} { // while secrets overlap, a receiver may know either
			hook, err := standardwebhooks.NewWebhookRaw(secret)
			if err != nil {
				t.Error(err)
			}
			if err := hook.Verify(body, r.Header); err != nil {
				t.Error(err)
			} else {
				verified++
			}
			if hook.Verify(append(body, ' '), r.Header) == nil {
				t.Error("a body that was changed is verified")
			}
		}
		w.WriteHeader(http.StatusNoContent)
	}))
	defer server.Close()
	status, _, problem := loopback(t).Send(t.Context(), server.URL, "m1", time.Now(), []byte(`{"type":"contract.signed"}`), [][]byte{fresh, old})
	if status != http.StatusNoContent || problem != "" || verified != 2 {
		t.Errorf("%d %s, verified %d times", status, problem, verified)
	}
}

func TestNothingIsSentToOurOwnNetworks(t *testing.T) {
	reached := false
	server := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { reached = true }))
	defer server.Close()
	send := func(c *Client, to string) (status int, problem string) {
		status, _, problem = c.Send(t.Context(), to, "m1", time.Now(), []byte("{}"), [][]byte{[]byte("secret")})
		return status, problem
	}
	// The name is looked up by the dialer, and what it connects to is looked at.
	_, port, _ := strings.Cut(strings.TrimPrefix(server.URL, "http://"), ":")
	for _, to := range []string{"https://localhost:" + port, "https://127.0.0.1:" + port, "https://[::ffff:127.0.0.1]:" + port, "https://0.0.0.0:" + port, "https://[::1]:" + port} {
		if status, problem := send(New(nil), to); problem != errInternal.Error() || reached {
			t.Errorf("%s: %d %s", to, status, problem)
		}
	}
	// Neither does an answer lead there.
	here := httptest.NewServer(http.RedirectHandler("http://169.254.169.254/latest/meta-data", http.StatusFound))
	defer here.Close()
	if status, problem := send(loopback(t), here.URL); status != http.StatusFound || problem == "" {
		t.Errorf("a redirection is followed: %d %s", status, problem)
	}
}

func TestPublic(t *testing.T) {
	for address, want := range map[string]bool{
		"8.8.8.8": true, "2606:4700::1111": true,
		"127.0.0.1": false, "10.1.2.3": false, "172.16.0.1": false, "172.31.255.255": false, "192.168.0.1": false, "169.254.169.254": false, "100.64.0.1": false, "0.0.0.0": false,
		"224.0.0.1": false, "255.255.255.255": false, "192.0.2.1": false, "198.18.0.1": false, "::1": false, "::": false, "fe80::1": false, "fc00::1": false, "fd12::1": false,
		"ff02::1": false, "64:ff9b::7f00:1": false, "2002:7f00:1::": false, "::127.0.0.1": false, "2001:db8::1": false,
	} {
		if got := public(netip.MustParseAddr(address)); got != want {
			t.Errorf("%s is public: %t", address, got)
		}
		if New(nil).allowed(netip.MustParseAddr(address)) == nil != want {
			t.Errorf("%s is allowed: %t", address, !want)
		}
	}
	if New(nil).allowed(netip.MustParseAddr("::ffff:10.0.0.1")) == nil {
		t.Error("an address of our own network is allowed under its other name")
	}
}

func TestCheckURL(t *testing.T) {
	for url, ok := range map[string]bool{
		"https://example.com/hooks": true, "https://example.com:8443/hooks?tenant=1": true,
		"http://example.com/hooks": false, "ftp://example.com": false, "https://": false, "example.com": false, "https://user:secret@example.com": false, "https://example.com/#x": false,
		"https://192.168.0.1/hooks": false, "https://[fe80::1]/hooks": false, "https://%zz": false,
	} {
		if got := New(nil).CheckURL(url) == nil; got != ok {
			t.Errorf("%s: %t", url, got)
		}
	}
	if loopback(t).CheckURL("http://127.0.0.1:8080/hooks") != nil {
		t.Error("a network that is allowed isn't")
	}
}

func TestAnAnswerIsBounded(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(http.StatusInternalServerError)
		for range 1 << 10 {
			if _, err := w.Write([]byte(strings.Repeat("だめ\x00\n", 1<<10))); err != nil {
				return
			}
		}
	}))
	defer server.Close()
	status, _, problem := loopback(t).Send(t.Context(), server.URL, "m1", time.Now(), nil, [][]byte{[]byte("secret")})
	if status != http.StatusInternalServerError || !strings.HasPrefix(problem, "answered 500: だめ") || len(problem) > 300 || strings.ContainsAny(problem, "\x00\n") {
		t.Errorf("%d %q", status, problem)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	silent := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() }))
	defer silent.Close()
	if status, took, problem := loopback(t).Send(ctx, silent.URL, "m1", time.Now(), nil, [][]byte{[]byte("secret")}); status != 0 || problem == "" || took > 5*time.Second {
		t.Errorf("%d %q after %v", status, problem, took)
	}
}

func FuzzCheckURL(f *testing.F) {
	for _, seed := range []string{"https://example.com/hooks", "https://127.0.0.1", "http://[::1]:80/", "https://user@host", "https://0x7f.1", "https://[::ffff:10.0.0.1]/"} {
		f.Add(seed)
	}
	c := New(nil)
	f.Fuzz(func(t *testing.T, text string) {
		if c.CheckURL(text) == nil && !strings.HasPrefix(strings.ToLower(text), "https://") {
			t.Errorf("%q is accepted", text)
		}
	})
}
