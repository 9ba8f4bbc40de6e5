package crm

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
)

// The bounds of an outbound message. Salesforce puts at most 100 notifications into one; the others are far above what it sends, and keep what a stranger sends
// bounded in time and memory.
const (
	MaxNotifications = 100
	maxDepth         = 12
	maxElements      = 60_000
	maxAttributes    = 20
	maxAttribute     = 2_000
	maxText          = 140_000 // a long text area has 131,072 characters
	maxFields        = 500
	maxName          = 100
)

// The namespaces of an outbound message, as its WSDL has them.
const (
	envelopeSpace = "http://schemas.xmlsoap.org/soap/envelope/"
	outboundSpace = "http://soap.sforce.com/2005/09/outbound"
	instanceSpace = "http://www.w3.org/2001/XMLSchema-instance"
)

// Received is what came in one request.
type Received struct {
	// OrganizationID is who says to have sent it, in the form of 18 characters.
	OrganizationID string
	Messages       []Message
}

// Malformed is the error of what can't be read, with a sentence for whoever sent it.
type Malformed struct{ Reason string }

func (m *Malformed) Error() string { return m.Reason }

func malformed(format string, args ...any) error { return &Malformed{fmt.Sprintf(format, args...)} }

// ReadOutboundMessage reads the envelope of an outbound message (SOAP 1.1), by the WSDL that Salesforce gives for one. The session id, which is a key to the sender's data,
// is passed over and in nothing that it gives. Its error is a *[Malformed]. A document type, entities of one's own, instructions and whatever is deeper, longer or
// more than a message of Salesforce ever is are refused at the first such token.
//
// Source: Salesforce, "Outbound Messaging WSDL" and "Understanding Notifications" (SOAP API Developer Guide).
func ReadOutboundMessage(body []byte) (Received, error) {
	r := reader{decoder: xml.NewDecoder(bytes.NewReader(body))}
	out, err := r.envelope()
	if err == nil {
		return out, nil
	}
	var of *Malformed
	if errors.As(err, &of) {
		return Received{}, err
	}
	if errors.Is(err, io.EOF) {
		return Received{}, malformed("the message ends too early")
	}
	return Received{}, malformed("it isn't well-formed XML: %.200s", err)
}

// reader reads XML token by token and stops at the first that is out of bounds.
type reader struct {
	decoder  *xml.Decoder
	depth    int
	elements int
	began    bool
}

// next gives the next element, end of one, or text; what else there may be between them is passed over or refused.
func (r *reader) next() (xml.Token, error) {
	for {
		token, err := r.decoder.Token()
		if err != nil {
			return nil, err
		}
		first := !r.began
		r.began = true
		switch t := token.(type) {
		case xml.StartElement:
			if r.depth, r.elements = r.depth+1, r.elements+1; r.depth > maxDepth || r.elements > maxElements {
				return nil, malformed("elements are nested deeper than %d levels, or are more than %d", maxDepth, maxElements)
			}
			if len(t.Attr) > maxAttributes || len(t.Name.Local) > maxName {
				return nil, malformed("an element has more than %d attributes, or a name of more than %d bytes", maxAttributes, maxName)
			}
			for _, a := range t.Attr {
				if len(a.Value) > maxAttribute || len(a.Name.Local) > maxName {
					return nil, malformed("an attribute is longer than %d bytes", maxAttribute)
				}
			}
			return t, nil
		case xml.EndElement:
			r.depth--
			return t, nil
		case xml.CharData:
			if len(t) > maxText {
				return nil, malformed("a text is longer than %d bytes", maxText)
			}
			return t, nil
		case xml.Directive:
			return nil, malformed("a document type (DOCTYPE) isn't allowed")
		case xml.ProcInst:
			if t.Target != "xml" || !first {
				return nil, malformed("processing instructions aren't allowed")
			}
		case xml.Comment:
		}
	}
}

// child gives the next element within the one that was entered, and false at its end. Text between elements must be white space.
func (r *reader) child() (xml.StartElement, bool, error) {
	for {
		token, err := r.next()
		if err != nil {
			return xml.StartElement{}, false, err
		}
		switch t := token.(type) {
		case xml.StartElement:
			return t, true, nil
		case xml.EndElement:
			return xml.StartElement{}, false, nil
		case xml.CharData:
			if len(bytes.TrimSpace(t)) > 0 {
				return xml.StartElement{}, false, malformed("there is text between elements")
			}
		}
	}
}

// text gives the text of the element that was entered, up to its end; leaf is false where there were elements in it, which are passed over.
func (r *reader) text() (text string, leaf bool, err error) {
	var b strings.Builder
	leaf = true
	for inside := 0; ; {
		token, err := r.next()
		if err != nil {
			return "", false, err
		}
		switch t := token.(type) {
		case xml.StartElement:
			leaf = false
			inside++
		case xml.EndElement:
			if inside == 0 {
				return b.String(), leaf, nil
			}
			inside--
		case xml.CharData:
			if b.Len()+len(t) > maxText {
				return "", false, malformed("a text is longer than %d bytes", maxText)
			}
			b.Write(t)
		}
	}
}

// skip passes over the element that was entered.
func (r *reader) skip() error {
	_, _, err := r.text()
	return err
}

// enter reads up to an element of a name within the one that was entered, and passes over what comes before it.
func (r *reader) enter(space, name string, before ...string) error {
	for {
		e, ok, err := r.child()
		switch {
		case err != nil:
			return err
		case !ok:
			return malformed("there is no %s", name)
		case e.Name.Space == space && e.Name.Local == name:
			return nil
		}
		passed := false
		for _, b := range before {
			passed = passed || e.Name.Space == space && e.Name.Local == b
		}
		if !passed {
			return malformed("%s stands where %s is awaited", e.Name.Local, name)
		}
		if err := r.skip(); err != nil {
			return err
		}
	}
}

func (r *reader) envelope() (Received, error) {
	token, err := r.next()
	for blank := 0; err == nil && blank < 2; blank++ { // white space before the first element
		text, is := token.(xml.CharData)
		if !is || len(bytes.TrimSpace(text)) > 0 {
			break
		}
		token, err = r.next()
	}
	if err != nil {
		return Received{}, err
	}
	if e, ok := token.(xml.StartElement); !ok || e.Name.Space != envelopeSpace || e.Name.Local != "Envelope" {
		return Received{}, malformed("it isn't an envelope of SOAP 1.1")
	}
	if err := r.enter(envelopeSpace, "Body", "Header"); err != nil {
		return Received{}, err
	}
	if err := r.enter(outboundSpace, "notifications"); err != nil {
		return Received{}, err
	}
	out, err := r.notifications()
	if err != nil {
		return Received{}, err
	}
	// To the end, so that what is left open is seen.
	for {
		token, err := r.next()
		if errors.Is(err, io.EOF) && r.depth == 0 {
			return out, nil
		}
		if err != nil {
			return Received{}, err
		}
		if text, ok := token.(xml.CharData); ok && len(bytes.TrimSpace(text)) == 0 {
			continue
		}
		if _, ok := token.(xml.EndElement); !ok {
			return Received{}, malformed("there is more after the notifications")
		}
	}
}

func (r *reader) notifications() (Received, error) {
	var out Received
	for {
		e, ok, err := r.child()
		if err != nil {
			return out, err
		}
		if !ok {
			break
		}
		switch {
		case e.Name.Space != outboundSpace:
			return out, malformed("%s isn't part of an outbound message", e.Name.Local)
		case e.Name.Local == "OrganizationId":
			text, _, err := r.text()
			if err != nil {
				return out, err
			}
			if out.OrganizationID, err = NormalID(strings.TrimSpace(text)); err != nil {
				return out, malformed("the OrganizationId: %v", err)
			}
		case e.Name.Local == "Notification":
			if len(out.Messages) == MaxNotifications {
				return out, malformed("there are more than %d notifications", MaxNotifications)
			}
			m, err := r.notification()
			if err != nil {
				return out, err
			}
			out.Messages = append(out.Messages, m)
		default: // ActionId, SessionId, EnterpriseUrl, PartnerUrl: nothing of them is kept
			if err := r.skip(); err != nil {
				return out, err
			}
		}
	}
	switch {
	case out.OrganizationID == "":
		return out, malformed("there is no OrganizationId")
	case len(out.Messages) == 0:
		return out, malformed("there is no Notification")
	}
	return out, nil
}

func (r *reader) notification() (Message, error) {
	var m Message
	for {
		e, ok, err := r.child()
		if err != nil {
			return m, err
		}
		if !ok {
			break
		}
		switch {
		case e.Name.Space == outboundSpace && e.Name.Local == "Id":
			text, _, err := r.text()
			if err != nil {
				return m, err
			}
			if m.NotificationID, err = NormalID(strings.TrimSpace(text)); err != nil {
				return m, malformed("the Id of a Notification: %v", err)
			}
		case e.Name.Space == outboundSpace && e.Name.Local == "sObject":
			if m.Object != "" {
				return m, malformed("a Notification has two records")
			}
			m.Object = typeOf(e)
			if m.Fields, err = r.fields(); err != nil {
				return m, err
			}
		default:
			return m, malformed("%s isn't part of a Notification", e.Name.Local)
		}
	}
	switch {
	case m.NotificationID == "":
		return m, malformed("a Notification has no Id")
	case m.Object == "":
		return m, malformed("a Notification has no sObject with an xsi:type")
	}
	return m.identified(), nil
}

// identified is a message with what its fields say of its record.
func (m Message) identified() Message {
	m.RecordID = m.Fields["Id"]
	if id, err := NormalID(m.RecordID); err == nil {
		m.RecordID = id
	}
	if at, ok := instant(m.Fields["SystemModstamp"]); ok {
		m.Modstamp = at
	} else if at, ok := instant(m.Fields["LastModifiedDate"]); ok {
		m.Modstamp = at
	}
	return m
}

// typeOf is the kind of record that an sObject says to be, without the prefix of its namespace.
func typeOf(e xml.StartElement) string {
	for _, a := range e.Attr {
		if a.Name.Space == instanceSpace && a.Name.Local == "type" {
			_, local, prefixed := strings.Cut(a.Value, ":")
			if !prefixed {
				local = a.Value
			}
			if len(local) > 0 && len(local) <= maxName {
				return local
			}
		}
	}
	return ""
}

func (r *reader) fields() (map[string]string, error) {
	out := map[string]string{}
	for {
		e, ok, err := r.child()
		if err != nil || !ok {
			return out, err
		}
		if len(out) == maxFields {
			return out, malformed("a record has more than %d fields", maxFields)
		}
		if _, twice := out[e.Name.Local]; twice {
			return out, malformed("a record has the field %s twice", e.Name.Local)
		}
		text, leaf, err := r.text()
		if err != nil {
			return out, err
		}
		if strings.ContainsRune(text, 0) {
			return out, malformed("a text has a character that is none")
		}
		if leaf && text != "" && !isNil(e) { // what has parts isn't a plain value, and none that is mapped
			out[e.Name.Local] = text
		}
	}
}

func isNil(e xml.StartElement) bool {
	for _, a := range e.Attr {
		if a.Name.Space == instanceSpace && a.Name.Local == "nil" {
			return a.Value == "true" || a.Value == "1"
		}
	}
	return false
}
