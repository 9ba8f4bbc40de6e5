package crm

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
)

// The kinds of records that are looked at.
const (
	Account     = "Account"
	Opportunity = "Opportunity"
	LineItem    = "OpportunityLineItem"
)

// Message is one record as it was when Salesforce sent it.
type Message struct {
	// NotificationID tells a message that comes again from another one, together with Modstamp: what is sent again may have newer values.
	NotificationID string
	// Object is the kind of record, as Opportunity; RecordID its id in the form of 18 characters, or as it came where it is none.
	Object   string
	RecordID string
	// Modstamp is the record's SystemModstamp, or its LastModifiedDate where that wasn't sent; zero for none.
	Modstamp time.Time
	// Fields are the values as text; a field without a value isn't in it.
	Fields map[string]string
}

// ID is a field that holds the id of another record, in the form of 18 characters; empty for none, or what is no id.
func (m Message) ID(field string) string {
	id, err := NormalID(m.Fields[field])
	if err != nil {
		return ""
	}
	return id
}

// DealID is the record whose place in the inbox the message has: the opportunity for it and its line items, else the record itself.
func (m Message) DealID() string {
	if m.Object == LineItem {
		return m.ID("OpportunityId")
	}
	return m.RecordID
}

// AccountID is the account that the message is of: that of an opportunity, or itself.
func (m Message) AccountID() string {
	switch m.Object {
	case Account:
		return m.RecordID
	case Opportunity:
		return m.ID("AccountId")
	}
	return ""
}

// Unusable says why nothing can ever come of a message, by itself; none where something can.
func (m Message) Unusable() Reason {
	switch {
	case m.Object != Account && m.Object != Opportunity && m.Object != LineItem:
		return Reason{ObjectNotMapped, fmt.Sprintf("records of %s aren't looked at: only Account, Opportunity and OpportunityLineItem are", m.Object)}
	case m.Modstamp.IsZero():
		return Reason{ModstampMissing, "add SystemModstamp to the fields of the outbound message: without it nobody knows which of two messages is the newer one"}
	case unreadable(m.RecordID):
		return Reason{IDUnreadable, "the id of the record is none of Salesforce's"}
	case m.DealID() == "":
		return Reason{OpportunityUnnamed, "add OpportunityId to the fields of the outbound message: a line item belongs to it"}
	}
	return Reason{}
}

// unreadable tells that an id is none of Salesforce's.
func unreadable(id string) bool {
	_, err := NormalID(id)
	return err != nil
}

// Newer tells whether, of two messages about one record, m holds and not the other: that with the later SystemModstamp; of two with the same, that of the greater
// notification id, so that it is the same one whatever order they came in.
func (m Message) Newer(than Message) bool {
	if c := m.Modstamp.Compare(than.Modstamp); c != 0 {
		return c > 0
	}
	return m.NotificationID > than.NotificationID
}

// Latest gives the message that holds for each record.
func Latest(all []Message) map[string]Message {
	out := make(map[string]Message, len(all))
	for _, m := range all {
		if now, ok := out[m.RecordID]; !ok || m.Newer(now) {
			out[m.RecordID] = m
		}
	}
	return out
}

// instants are the forms in which Salesforce writes an instant: XML, REST, Apex.
var instants = []string{time.RFC3339Nano, "2006-01-02T15:04:05.999999999-0700"}

// instant reads an instant; false where it is none.
func instant(text string) (time.Time, bool) {
	for _, form := range instants {
		if t, err := time.Parse(form, text); err == nil && t.Year() >= 1970 && t.Year() < 10000 {
			return t.UTC().Truncate(time.Microsecond), true
		}
	}
	return time.Time{}, false
}

// maxExponent bounds a number with an exponent: Salesforce has at most 18 digits.
const maxExponent = 18

// number reads a number as Salesforce writes it: 12.00, 1200000.0, and from ten million on 1.2E7 where it comes as a double of XML.
func number(text string) (money.Amount, error) {
	mantissa, exponent, scientific := strings.Cut(strings.ToUpper(text), "E")
	if !scientific {
		return money.Parse(mantissa)
	}
	n, err := strconv.Atoi(exponent)
	if err != nil || n < -maxExponent || n > maxExponent || len(mantissa) > 2*maxExponent {
		return money.Amount{}, fmt.Errorf("%.40q is no number", text)
	}
	whole, fraction, _ := strings.Cut(mantissa, ".")
	sign := ""
	if strings.HasPrefix(whole, "-") {
		sign, whole = "-", whole[1:]
	}
	if whole == "" {
		return money.Amount{}, fmt.Errorf("%.40q is no number", text)
	}
	for ; n > 0; n-- {
		if fraction == "" {
			fraction = "0"
		}
		whole, fraction = whole+fraction[:1], fraction[1:]
	}
	for ; n < 0; n++ {
		if whole == "" {
			whole = "0"
		}
		fraction, whole = whole[len(whole)-1:]+fraction, whole[:len(whole)-1]
	}
	if whole == "" {
		whole = "0"
	}
	if fraction = strings.TrimRight(fraction, "0"); fraction != "" {
		whole += "." + fraction
	}
	return money.Parse(sign + whole)
}

// day reads a date of Salesforce, which has no time zone.
func day(text string) (civil.Date, error) { return civil.Parse(text) }
