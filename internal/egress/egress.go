// Package egress sends messages to addresses that a tenant has named: signed, bounded in time and size, and never to an address of our own network. What it
// guards against is listed by OWASP under server-side request forgery.
package egress

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"strconv"
	"strings"
	"syscall"
	"time"

	standardwebhooks "github.com/standard-webhooks/standard-webhooks/libraries/go"
)

const (
	// timeout bounds one attempt, from looking up the name to the last byte of the answer.
	timeout = 15 * time.Second
	// answerSize is how much of an answer is read: nothing in it matters but its status.
	answerSize = 16 << 10
	// keptAnswer is how much of an answer that refuses is kept for the log.
	keptAnswer = 200
)

// Client sends.
type Client struct {
	http  *http.Client
	allow []netip.Prefix
}

// New makes a client that may send to public addresses, and to those of some networks of our own: for development, and for receivers in the same house.
func New(allow []netip.Prefix) *Client {
	c := &Client{allow: allow}
	dialer := &net.Dialer{Timeout: timeout, KeepAlive: 30 * time.Second, Control: c.control}
	c.http = &http.Client{
		Timeout: timeout,
		Transport: &http.Transport{
			Proxy:       nil, // one would connect in our place, to wherever it likes
			DialContext: dialer.DialContext, TLSHandshakeTimeout: timeout, ResponseHeaderTimeout: timeout, MaxResponseHeaderBytes: 64 << 10,
			MaxIdleConns: 100, MaxIdleConnsPerHost: 10, IdleConnTimeout: time.Minute, ForceAttemptHTTP2: true,
		},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
	return c
}

// ParseNetworks reads networks, as 127.0.0.0/8, with commas between them.
func ParseNetworks(text string) ([]netip.Prefix, error) {
	var out []netip.Prefix
	for part := range strings.SplitSeq(text, ",") {
		if part = strings.TrimSpace(part); part == "" {
			continue
		}
		p, err := netip.ParsePrefix(part)
		if err != nil {
			return nil, fmt.Errorf("%q isn't a network, as 127.0.0.0/8", part)
		}
		out = append(out, p.Masked())
	}
	return out, nil
}

// errInternal is why nothing is sent to an address.
var errInternal = errors.New("the address isn't a public one")

// control is called with the address that is connected to, after its name was looked up: whatever the name says the second time it is asked, this is where
// the bytes would go.
func (c *Client) control(_, address string, _ syscall.RawConn) error {
	to, err := netip.ParseAddrPort(address)
	if err != nil {
		return err
	}
	return c.allowed(to.Addr())
}

func (c *Client) allowed(to netip.Addr) error {
	to = to.Unmap().WithZone("")
	for _, p := range c.allow {
		if p.Contains(to) {
			return nil
		}
	}
	if !public(to) {
		return errInternal
	}
	return nil
}

// reserved are networks that aren't public, beside those that the library knows: shared between carriers and their customers (RFC 6598), for protocols
// (RFC 6890), documentation (RFC 5737, 3849), measurements (RFC 2544), the former class E, and those through which an IPv4 address can be reached under another
// name (RFC 6052, 3056, 4380).
var reserved = []netip.Prefix{
	netip.MustParsePrefix("0.0.0.0/8"), netip.MustParsePrefix("100.64.0.0/10"), netip.MustParsePrefix("192.0.0.0/24"), netip.MustParsePrefix("192.0.2.0/24"),
	netip.MustParsePrefix("198.18.0.0/15"), netip.MustParsePrefix("198.51.100.0/24"), netip.MustParsePrefix("203.0.113.0/24"), netip.MustParsePrefix("240.0.0.0/4"),
	netip.MustParsePrefix("64:ff9b::/96"), netip.MustParsePrefix("64:ff9b:1::/48"), netip.MustParsePrefix("2001::/32"), netip.MustParsePrefix("2001:db8::/32"), netip.MustParsePrefix("2002::/16"),
	netip.MustParsePrefix("::/96"), netip.MustParsePrefix("fec0::/10"), netip.MustParsePrefix("100::/64"),
}

// public tells that an address is of the public internet and of one machine.
func public(a netip.Addr) bool {
	if !a.IsGlobalUnicast() || a.IsPrivate() || a.IsLoopback() || a.IsLinkLocalUnicast() || a.IsMulticast() || a.IsUnspecified() {
		return false
	}
	for _, p := range reserved {
		if p.Contains(a) {
			return false
		}
	}
	return true
}

// CheckURL tells whether something can be sent to a URL: https, or http to a network that is allowed by name, without user and password. Where its host is an
// address, that one must be public.
func (c *Client) CheckURL(text string) error {
	u, err := url.Parse(text)
	switch {
	case err != nil || u.Host == "" || u.Hostname() == "":
		return errors.New("it isn't a URL, as https://example.com/hooks")
	case u.User != nil:
		return errors.New("it must hold neither a user nor a password: messages are signed")
	case u.Fragment != "":
		return errors.New("it must have no fragment")
	case u.Scheme != "https" && (u.Scheme != "http" || len(c.allow) == 0):
		return errors.New("it must begin with https://")
	}
	if a, err := netip.ParseAddr(u.Hostname()); err == nil && c.allowed(a) != nil {
		return errInternal
	}
	return nil
}

// Send sends a message, once: a body, signed with every secret, under an id that stays the same however often it is sent, and the time at which it is sent (a
// receiver refuses one that is some minutes off). It never fails: problem says what went wrong, and is empty where the answer is 200 to 299; status is 0 where
// there was none.
func (c *Client) Send(ctx context.Context, to, id string, at time.Time, body []byte, secrets [][]byte) (status int, took time.Duration, problem string) {
	begin := time.Now()
	status, err := c.send(ctx, to, id, at, body, secrets)
	if err != nil {
		problem = told(err)
	}
	return status, time.Since(begin), problem
}

func (c *Client) send(ctx context.Context, to, id string, at time.Time, body []byte, secrets [][]byte) (status int, err error) {
	if err := c.CheckURL(to); err != nil {
		return 0, err
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, to, bytes.NewReader(body))
	if err != nil {
		return 0, err
	}
	var signatures []string
	for _, secret := range secrets {
		hook, err := standardwebhooks.NewWebhookRaw(secret)
		if err != nil {
			return 0, err
		}
		signature, err := hook.Sign(id, at, body)
		if err != nil {
			return 0, err
		}
		signatures = append(signatures, signature)
	}
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("User-Agent", "keiyaku-webhooks/1")
	request.Header.Set(standardwebhooks.HeaderWebhookID, id)
	request.Header.Set(standardwebhooks.HeaderWebhookTimestamp, strconv.FormatInt(at.Unix(), 10))
	request.Header.Set(standardwebhooks.HeaderWebhookSignature, strings.Join(signatures, " "))
	answer, err := c.http.Do(request)
	if err != nil {
		return 0, err
	}
	defer answer.Body.Close()
	said, err := io.ReadAll(io.LimitReader(answer.Body, answerSize))
	switch {
	case answer.StatusCode/100 != 2:
		return answer.StatusCode, fmt.Errorf("answered %d%s", answer.StatusCode, quoted(said))
	case err != nil:
		return answer.StatusCode, err
	}
	return answer.StatusCode, nil
}

// quoted is the beginning of an answer, as far as it is text.
func quoted(said []byte) string {
	text := strings.ToValidUTF8(string(said[:min(len(said), keptAnswer)]), "")
	text = strings.TrimSpace(strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f {
			return ' '
		}
		return r
	}, text))
	if text == "" {
		return ""
	}
	return ": " + text
}

// told says what went wrong, without the URL, which may hold a secret.
func told(err error) string {
	var of *url.Error
	if errors.As(err, &of) {
		err = of.Err
	}
	if errors.Is(err, errInternal) {
		return errInternal.Error()
	}
	if t := net.Error(nil); errors.As(err, &t) && t.Timeout() {
		return fmt.Sprintf("no answer within %v", timeout)
	}
	return err.Error()
}
