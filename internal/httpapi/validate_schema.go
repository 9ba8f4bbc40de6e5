package httpapi

import (
	"bytes"
	"encoding/json"
	"fmt"
	"sync"

	"github.com/getkin/kin-openapi/openapi3"

	"keiyaku/api"
	"keiyaku/internal/core/fault"
)

// document is the embedded API document, read once in the life of a process, when it is first asked for: reading it takes a tenth of a second, which a
// command that never looks at a body doesn't pay. Nobody may change it.
//
// It names no servers: requests are matched by path alone, whatever host they were sent to.
var document = sync.OnceValues(func() (*openapi3.T, error) {
	doc, err := api.GetSpec()
	if err != nil {
		return nil, fmt.Errorf("reading the embedded API document: %w", err)
	}
	doc.Servers = nil
	return doc, nil
})

// Schemas holds JSON that comes otherwise than as a body, from a spreadsheet, to the document's schemas, as bodies are. What doesn't is Invalid, with pointers.
func Schemas() func(schema string, raw json.RawMessage) error {
	options := append(validationOptions().SchemaValidationOptions, openapi3.MultiErrors(), openapi3.VisitAsRequest())
	return func(schema string, raw json.RawMessage) error {
		doc, err := document()
		if err != nil {
			return err
		}
		of := doc.Components.Schemas[schema]
		if of == nil {
			return fmt.Errorf("the document has no schema %s", schema)
		}
		if refused := checkJSON(raw); refused != nil {
			return refused
		}
		var v any
		decoder := json.NewDecoder(bytes.NewReader(raw))
		decoder.UseNumber()
		if err := decoder.Decode(&v); err != nil {
			return fault.Wrap(err, fault.Invalid, "it can't be read as JSON")
		}
		if err := of.Value.VisitJSON(v, options...); err != nil {
			return &fault.Error{Code: fault.Invalid, Detail: "It doesn't match the API's description.", Fields: distinct(bodyFields(err))}
		}
		return nil
	}
}
