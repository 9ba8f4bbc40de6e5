// Package mail sends letters by SMTP, through the server that an operator names.
package mail

import (
	"bytes"
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"net/mail"
	"net/textproto"
	"net/url"
	"strconv"
	"strings"
	"time"

	gomail "github.com/wneessen/go-mail"

	"keiyaku/internal/core/letter"
)

// Sender sends letters through one server. The zero Sender has none: it sends nothing, and says so.
type Sender struct {
	host    string
	options []gomail.Option
	timeout time.Duration
}

// sendingTime is how long one letter may take, from the connection on.
const sendingTime = 30 * time.Second

// New makes a sender of a server's URL: smtp://user:password@host:587 begins in the clear and goes on encrypted (STARTTLS), or not at all; smtps://host:465 is encrypted
// from the beginning; smtp://host:25?tls=none isn't encrypted, for a server in the same house. Empty for none. An error doesn't say the password.
func New(server string) (*Sender, error) {
	if server == "" {
		return &Sender{}, nil
	}
	u, err := url.Parse(server)
	if err != nil {
		return nil, errors.New("the URL of the mail server isn't one") // the parser's own error would tell the password
	}
	s := &Sender{host: u.Hostname(), timeout: sendingTime}
	port := 587
	switch tls := u.Query().Get("tls"); {
	case s.host == "":
		return nil, errors.New("the URL of the mail server names no host")
	case u.Scheme == "smtps" && tls == "":
		port = 465
		s.options = append(s.options, gomail.WithSSL())
	case u.Scheme == "smtp" && tls == "":
		s.options = append(s.options, gomail.WithTLSPolicy(gomail.TLSMandatory))
	case u.Scheme == "smtp" && tls == "none":
		port = 25
		s.options = append(s.options, gomail.WithTLSPolicy(gomail.NoTLS))
	default:
		return nil, errors.New("the URL of the mail server begins with smtp:// or smtps://, and smtp:// may end with ?tls=none")
	}
	if p := u.Port(); p != "" {
		if port, err = strconv.Atoi(p); err != nil {
			return nil, errors.New("the port of the mail server isn't a number")
		}
	}
	s.options = append(s.options, gomail.WithPort(port), gomail.WithTimeout(s.timeout), gomail.WithTLSConfig(&tls.Config{ServerName: s.host, MinVersion: tls.VersionTLS12}))
	if password, ok := u.User.Password(); ok {
		s.options = append(s.options, gomail.WithSMTPAuth(gomail.SMTPAuthAutoDiscover), gomail.WithUsername(u.User.Username()), gomail.WithPassword(password))
	}
	return s, nil
}

// Ready tells whether there is a server.
func (s *Sender) Ready() bool { return s.host != "" }

// CheckAddress tells what is wrong with an address; nil for nothing.
func (*Sender) CheckAddress(address string) error {
	parsed, err := mail.ParseAddress(address)
	if err != nil || parsed.Address != address {
		return fmt.Errorf("%q is no mail address", address)
	}
	return nil
}

// Send sends a letter once, and gives what stood in the way: for good, where it would go wrong again (a mailbox that isn't there).
func (s *Sender) Send(ctx context.Context, l letter.Letter) letter.Problem {
	if !s.Ready() {
		return letter.Problem{Reason: letter.NoServer}
	}
	m, err := message(l)
	if err != nil {
		return letter.Problem{Reason: letter.NotWritten, Detail: err.Error(), ForGood: true}
	}
	client, err := gomail.NewClient(s.host, s.options...)
	if err != nil {
		return letter.Problem{Reason: letter.Unreachable, Detail: err.Error()}
	}
	ctx, cancel := context.WithTimeout(ctx, s.timeout)
	defer cancel()
	if err := client.DialAndSendWithContext(ctx, m); err != nil {
		problem := letter.Problem{Detail: err.Error()}
		var sent *gomail.SendError
		var answered *textproto.Error
		switch {
		case errors.As(err, &sent):
			// A server's own refusal (5xx) stands; that it couldn't be reached, or was busy (4xx), passes.
			problem.Reason, problem.ForGood = letter.Refused(sent.ErrorCode(), sent.EnhancedStatusCode()), !sent.IsTemp() && sent.ErrorCode() >= 500
		case errors.As(err, &answered): // before the letter's turn came: as it doesn't know us, which an operator mends
			problem.Reason = letter.Refused(answered.Code, "")
		default:
			problem.Reason = letter.Unreachable
		}
		return problem
	}
	return letter.Problem{}
}

func message(l letter.Letter) (*gomail.Msg, error) {
	m := gomail.NewMsg()
	from := m.From(l.From)
	if l.FromName != "" {
		from = m.FromFormat(l.FromName, l.From)
	}
	if from != nil {
		return nil, fmt.Errorf("the sender's address: %w", from)
	}
	if l.ReplyTo != "" {
		if err := m.ReplyTo(l.ReplyTo); err != nil {
			return nil, fmt.Errorf("the address for replies: %w", err)
		}
	}
	if err := m.To(l.To...); err != nil {
		return nil, fmt.Errorf("a recipient's address: %w", err)
	}
	_, domain, _ := strings.Cut(l.From, "@")
	// The same whenever the letter is sent again, so that a mailbox can tell.
	m.SetMessageIDWithValue(l.ID + "@" + domain)
	m.Subject(l.Subject)
	m.SetDate()
	m.SetGenHeader("Auto-Submitted", "auto-generated") // RFC 3834: no out-of-office answers
	m.SetBodyString(gomail.TypeTextPlain, l.Body)
	if l.File.Bytes != nil {
		if err := m.AttachReader(l.File.Name, bytes.NewReader(l.File.Bytes), gomail.WithFileContentType("application/pdf")); err != nil {
			return nil, fmt.Errorf("attaching %s: %w", l.File.Name, err)
		}
	}
	return m, nil
}
