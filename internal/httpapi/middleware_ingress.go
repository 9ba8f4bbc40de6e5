package httpapi

// Where another system pushes, it has no API key: it is known by the secret in its path, and by its signature where it can sign. It passes the same gate as others after
// that.

import (
	"bytes"
	"context"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"

	"github.com/labstack/echo/v4"

	"keiyaku/internal/auth"
	"keiyaku/internal/core/fault"
)

// xmlType is the content type of SOAP 1.1.
const xmlType = "text/xml"

// The ways in which an operation knows who pushes (x-ingress in the document).
const (
	bySecret    = "secret"    // by the secret in the path
	bySignature = "signature" // by that, and the body's signature
	byLink      = "link"      // whoever has a link to a document, by the token in its path
)

// ingressPath begins the paths that hold a secret, and linkPath those that end in a token.
const (
	ingressPath = "/v1/crm/salesforce/"
	linkPath    = "/v1/shared-documents/"
)

// instanceOf is the path of a request as it may be shown: without a secret that stands in it.
func instanceOf(r *http.Request) string {
	if strings.HasPrefix(r.URL.Path, linkPath) {
		return linkPath + "…"
	}
	rest, pushed := strings.CutPrefix(r.URL.Path, ingressPath)
	if !pushed {
		return r.URL.Path
	}
	parts := strings.Split(rest, "/")
	if len(parts) > 1 {
		parts[1] = "…"
	}
	return ingressPath + strings.Join(parts, "/")
}

// principal finds who asks for an operation.
func (g gate) principal(ctx context.Context, op *operation, c echo.Context) (auth.Principal, error) {
	if op.ingress == "" {
		return g.authenticate(ctx, c.Request())
	}
	if op.ingress == byLink {
		if prefers(c.Request().Header.Values("Accept"), "text/html") { // a browser
			c.Set(speaksHTML, true)
		}
		principal, err := g.auth.AuthenticateLink(ctx, pathParameter(c, "link_token"))
		if err != nil && fault.CodeOf(err) == fault.Unauthenticated {
			return auth.Principal{}, fault.Wrap(err, fault.NotFound, "There is no document behind this link, or the link has expired: ask whoever sent it for another.")
		}
		return principal, err
	}
	if !op.takesJSON {
		c.Set(speaksSOAP, true)
	}
	principal, secrets, err := g.auth.AuthenticateConnection(ctx, pathParameter(c, "crm_connection_id"), pathParameter(c, "secret"), g.now())
	var refused *fault.Error
	if errors.As(err, &refused) && refused.Code == fault.Unauthenticated {
		return auth.Principal{}, fault.Wrap(err, fault.Unauthenticated, "There is no connection of this id with this secret that is enabled.")
	}
	if err != nil {
		return auth.Principal{}, fmt.Errorf("authenticating a connection: %w", err)
	}
	if op.ingress == bySecret {
		return principal, nil
	}
	r := c.Request()
	body, err := io.ReadAll(io.LimitReader(r.Body, maxBody+1))
	switch {
	case err != nil:
		return auth.Principal{}, fault.Wrap(err, fault.Invalid, "The body can't be read to its end.")
	case len(body) > maxBody:
		return auth.Principal{}, tooLarge(maxBody)
	}
	keepRead(c, body)
	id, err := auth.CheckSigned(r.Header, body, secrets, g.now())
	if err != nil {
		return auth.Principal{}, fault.Wrap(err, fault.Unauthenticated, "Sign the message with the connection's signing secret (webhook-id, webhook-timestamp, webhook-signature), at most five minutes before it is sent.")
	}
	c.SetRequest(r.WithContext(context.WithValue(r.Context(), signedKey{}, id)))
	return principal, nil
}

type (
	signedKey struct{}
	bodyKey   struct{}
)

// signedID is the id of the message that a request's signature is of.
func signedID(ctx context.Context) string {
	id, _ := ctx.Value(signedKey{}).(string)
	return id
}

// withBody keeps the body of a request as it came for its handler: what is read into the document's types has lost how its numbers were written.
func withBody(ctx context.Context, body []byte) context.Context {
	return context.WithValue(ctx, bodyKey{}, body)
}

func bodyOf(ctx context.Context) []byte {
	body, _ := ctx.Value(bodyKey{}).([]byte)
	return body
}

// speaksSOAP marks a request whose problems are faults of SOAP.
const speaksSOAP = "soap"

// writeSOAPFault sends a fault as SOAP 1.1 has it: Salesforce shows its text to whoever looks after the outbound message, and sends that again.
func writeSOAPFault(w http.ResponseWriter, r *http.Request, f *fault.Error) error {
	p := problemOf(f, r)
	whose, text := "Client", p.Title
	if p.Status >= http.StatusInternalServerError {
		whose = "Server"
	}
	if p.Detail != nil {
		text += ": " + *p.Detail
	}
	var escaped bytes.Buffer
	if err := xml.EscapeText(&escaped, []byte(text)); err != nil {
		return fmt.Errorf("rendering a fault: %w", err)
	}
	h := w.Header()
	h.Set("Content-Type", xmlType)
	h.Set("Cache-Control", "no-store")
	w.WriteHeader(int(p.Status))
	_, err := fmt.Fprintf(w, `<?xml version="1.0" encoding="UTF-8"?><soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body><soapenv:Fault><faultcode>soapenv:%s</faultcode><faultstring>%s</faultstring></soapenv:Fault></soapenv:Body></soapenv:Envelope>`,
		whose, escaped.String())
	return err
}
