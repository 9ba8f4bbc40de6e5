package crm

import (
	"encoding/json"
	"net/url"

	"keiyaku/internal/core/civil"
)

// ContractState is where a contract stands, as it is told to Salesforce.
type ContractState struct {
	ID     ID
	Number string
	// Title is empty where the contract has none.
	Title  string
	Status string
	// StartOn and EndOn are inclusive; EndOn is none where nothing ends it. TermEndOn is the last day of the running term; none without a term.
	StartOn, EndOn, TermEndOn civil.Date
	// NextRenewalOn is the first day of the next term, where the contract goes on into one by itself or may; none else.
	NextRenewalOn civil.Date
	Version       int
}

// outgoing are what of a contract can be put into a field, and its value; nil for none.
var outgoing = map[string]func(ContractState) any{
	"contract_id":     func(c ContractState) any { return c.ID },
	"number":          func(c ContractState) any { return c.Number },
	"title":           func(c ContractState) any { return orNone(c.Title) },
	"status":          func(c ContractState) any { return c.Status },
	"start_on":        func(c ContractState) any { return orNoDay(c.StartOn) },
	"end_on":          func(c ContractState) any { return orNoDay(c.EndOn) },
	"term_end_on":     func(c ContractState) any { return orNoDay(c.TermEndOn) },
	"next_renewal_on": func(c ContractState) any { return orNoDay(c.NextRenewalOn) },
	"version":         func(c ContractState) any { return c.Version },
}

func orNone(text string) any {
	if text == "" {
		return nil
	}
	return text
}

func orNoDay(d civil.Date) any {
	if d.IsZero() || d == civil.Forever {
		return nil
	}
	return d.String()
}

// Upsert is a request of the REST API of Salesforce that brings one record up to date by its external id.
//
// Source: Salesforce, REST API Developer Guide, "Insert or Update (Upsert) a Record Using an External ID".
type Upsert struct {
	Method string          `json:"method"`
	Path   string          `json:"path"`
	Body   json.RawMessage `json:"body"`
}

// Upsert is how a contract that an opportunity made is told to Salesforce. A field for which the contract has nothing is emptied. The same contract gives the same bytes.
func (o Out) Upsert(opportunity string, c ContractState) Upsert {
	externalID := opportunity
	switch o.ExternalID {
	case ByContract:
		externalID = string(c.ID)
	case ByNumber:
		externalID = c.Number
	}
	fields := map[string]any{}
	for name, field := range o.Fields {
		if of, known := outgoing[name]; known && field != "" && field != o.ExternalIDField {
			fields[field] = of(c)
		}
	}
	return Upsert{
		Method: "PATCH",
		Path:   "/services/data/" + o.APIVersion + "/sobjects/" + url.PathEscape(o.Object) + "/" + url.PathEscape(o.ExternalIDField) + "/" + url.PathEscape(externalID),
		Body:   marshalled(fields),
	}
}
