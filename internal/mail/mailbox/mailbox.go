// Package mailbox is a mail server for tests: it keeps what it is sent, and refuses as its addresses say.
package mailbox

import (
	"errors"
	"io"
	"mime"
	"mime/quotedprintable"
	"net"
	"net/mail"
	"strings"
	"sync"

	"github.com/emersion/go-smtp"
)

// Letter is a mail as it was taken.
type Letter struct {
	To []string
	// Subject is decoded.
	Subject string
	// Raw is all of it, headers and parts.
	Raw string
}

// Header is a header of a letter.
func (l Letter) Header(name string) string {
	m, err := mail.ReadMessage(strings.NewReader(l.Raw))
	if err != nil {
		return ""
	}
	return m.Header.Get(name)
}

// Text is the body of a letter without an attachment.
func (l Letter) Text() string {
	m, err := mail.ReadMessage(strings.NewReader(l.Raw))
	if err != nil {
		return ""
	}
	text, err := io.ReadAll(quotedprintable.NewReader(m.Body))
	if err != nil {
		return ""
	}
	return string(text)
}

// Server takes mail for anybody, but for addresses that begin with gone@ (550, for good) and, as often as it is told, with busy@ (451, for now).
type Server struct {
	mu      sync.Mutex
	letters []Letter
	busy    int
	server  *smtp.Server
	address string
}

// New makes a server on the loopback that takes a mail to busy@ only after so many attempts.
func New(busy int) (*Server, error) { return At("127.0.0.1:0", busy) }

// At is New at an address.
func At(address string, busy int) (*Server, error) {
	s := &Server{busy: busy}
	s.server = smtp.NewServer(smtp.BackendFunc(func(*smtp.Conn) (smtp.Session, error) { return &session{server: s}, nil }))
	s.server.Domain = "localhost"
	listener, err := net.Listen("tcp", address)
	if err != nil {
		return nil, err
	}
	s.address = listener.Addr().String()
	go func() { _ = s.server.Serve(listener) }()
	return s, nil
}

// URL is the server's, as KEIYAKU_SMTP_URL has it.
func (s *Server) URL() string { return "smtp://" + s.address + "?tls=none" }

// Close ends it.
func (s *Server) Close() error { return s.server.Close() }

// Letters are what it has taken.
func (s *Server) Letters() []Letter {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]Letter(nil), s.letters...)
}

type session struct {
	server *Server
	to     []string
}

func (*session) Mail(string, *smtp.MailOptions) error { return nil }

func (s *session) Rcpt(to string, _ *smtp.RcptOptions) error {
	if strings.HasPrefix(to, "gone@") {
		return &smtp.SMTPError{Code: 550, EnhancedCode: smtp.EnhancedCode{5, 1, 1}, Message: "no such mailbox"}
	}
	s.server.mu.Lock()
	defer s.server.mu.Unlock()
	if strings.HasPrefix(to, "busy@") && s.server.busy > 0 {
		s.server.busy--
		return &smtp.SMTPError{Code: 451, EnhancedCode: smtp.EnhancedCode{4, 3, 0}, Message: "try again later"}
	}
	s.to = append(s.to, to)
	return nil
}

func (s *session) Data(r io.Reader) error {
	raw, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	m, err := mail.ReadMessage(strings.NewReader(string(raw)))
	if err != nil {
		return errors.New("this is no mail")
	}
	subject, err := new(mime.WordDecoder).DecodeHeader(m.Header.Get("Subject"))
	if err != nil {
		return err
	}
	s.server.mu.Lock()
	defer s.server.mu.Unlock()
	s.server.letters = append(s.server.letters, Letter{To: s.to, Subject: subject, Raw: string(raw)})
	return nil
}

func (s *session) Reset() { s.to = nil }

func (*session) Logout() error { return nil }
