package crm

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
)

// maxRecords is how many records one event may have, those within others among them.
const maxRecords = 1_000

// ReadEvent reads records as Apex serializes them (JSON.serialize of an sObject, and so Flow's and REST's form): attributes.type says which kind each is; an Account and
// the OpportunityLineItems that come within an Opportunity are records of their own, and where they have no SystemModstamp they have the opportunity's. id is the id of the message
// that they came in. The body must be JSON that has been found to be strict and not deep. Its error is a *[Malformed].
func ReadEvent(id string, body []byte) (Received, error) {
	var event struct {
		OrganizationID string           `json:"organization_id"`
		Records        []map[string]any `json:"records"`
	}
	decoder := json.NewDecoder(bytes.NewReader(body))
	decoder.UseNumber()
	if err := decoder.Decode(&event); err != nil {
		return Received{}, malformed("the event can't be read: %.200s", err)
	}
	organization, err := NormalID(event.OrganizationID)
	if err != nil {
		return Received{}, malformed("organization_id: %v", err)
	}
	out := Received{OrganizationID: organization}
	for i, record := range event.Records {
		if err := out.take(id, fmt.Sprintf("/records/%d", i), record, nil); err != nil {
			return Received{}, err
		}
	}
	if len(out.Messages) == 0 {
		return Received{}, malformed("there are no records")
	}
	return out, nil
}

// take adds a record, and those within it, of which it is the parent.
func (r *Received) take(id, pointer string, record map[string]any, parent *Message) error {
	if len(r.Messages) == maxRecords {
		return malformed("there are more than %d records", maxRecords)
	}
	attributes, _ := record["attributes"].(map[string]any)
	m := Message{NotificationID: fmt.Sprintf("%s#%d", id, len(r.Messages)), Fields: map[string]string{}}
	if m.Object, _ = attributes["type"].(string); m.Object == "" || len(m.Object) > maxName {
		return malformed("%s/attributes/type doesn't say what kind of record it is", pointer)
	}
	for name, value := range record {
		if len(name) > maxName {
			return malformed("%s has a field with a name of more than %d bytes", pointer, maxName)
		}
		if text, ok := plain(value); ok {
			m.Fields[name] = text
		}
	}
	if m = m.identified(); parent != nil {
		if m.Modstamp.IsZero() {
			m.Modstamp = parent.Modstamp
		}
		if m.Object == LineItem && m.Fields["OpportunityId"] == "" {
			m.Fields["OpportunityId"] = parent.RecordID
		}
	}
	if m.Object == Opportunity && m.Fields["AccountId"] == "" {
		if account, ok := record[Account].(map[string]any); ok {
			if of, ok := account["Id"].(string); ok {
				m.Fields["AccountId"] = of
			}
		}
	}
	r.Messages = append(r.Messages, m)
	if m.Object != Opportunity || parent != nil {
		return nil
	}
	if account, ok := record[Account].(map[string]any); ok && account["Name"] != nil {
		if err := r.take(id, pointer+"/Account", account, &m); err != nil {
			return err
		}
	}
	lines, _ := record["OpportunityLineItems"].(map[string]any)
	records, _ := lines["records"].([]any)
	for i, line := range records {
		of, ok := line.(map[string]any)
		if !ok {
			return malformed("%s/OpportunityLineItems/records/%d is no record", pointer, i)
		}
		if err := r.take(id, fmt.Sprintf("%s/OpportunityLineItems/records/%d", pointer, i), of, &m); err != nil {
			return err
		}
	}
	return nil
}

// plain is a value as text; false for none, and for what has parts.
func plain(value any) (string, bool) {
	switch v := value.(type) {
	case string:
		return v, v != "" && !strings.ContainsRune(v, 0)
	case json.Number:
		return v.String(), true
	case bool:
		return fmt.Sprint(v), true
	}
	return "", false
}
