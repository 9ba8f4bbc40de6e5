package store

import (
	"encoding/json"
	"slices"
	"unicode/utf8"

	"keiyaku/db"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/money"
)

// maxFieldText is the longest text of a custom field, in characters.
const maxFieldText = 500

// checkField holds one value to its definition.
func checkField(defined map[string]db.CustomField, pointer, key string, raw json.RawMessage) error {
	f, ok := defined[key]
	switch {
	case !ok:
		return fault.At(fault.Rule, pointer, "there is no custom field %q", key)
	case string(raw) == "null":
		return nil
	case !f.Active:
		return fault.At(fault.Rule, pointer, "the custom field %q is no longer in use", key)
	}
	wrong := func(what string) error { return fault.At(fault.Rule, pointer, "%s (%s) is %s", f.Label, key, what) }
	var text string
	isText := json.Unmarshal(raw, &text) == nil
	switch f.Type {
	case "boolean":
		var b bool
		if json.Unmarshal(raw, &b) != nil {
			return wrong("true or false")
		}
	case "number":
		if _, err := money.Parse(string(raw)); err != nil {
			return wrong("a number without an exponent")
		}
	case "date":
		if _, err := civil.Parse(text); !isText || err != nil {
			return wrong("a date, as 2026-04-01")
		}
	case "choice":
		if !isText || !slices.Contains(f.Options, text) {
			return wrong("one of its options")
		}
	default:
		if !isText || utf8.RuneCountInString(text) > maxFieldText {
			return wrong("a text of at most 500 characters")
		}
	}
	return nil
}
