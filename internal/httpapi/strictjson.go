package httpapi

// The request validator reads JSON as encoding/json does: it lets broken UTF-8, repeated member names and a second
// value after the first pass. A client that sends those means something else than we would understand, so a guard goes
// over the bytes first, and bounds what reading them can cost.

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"keiyaku/internal/core/fault"
)

// The bounds of a body, well above what any operation needs.
const (
	maxJSONDepth       = 32
	maxJSONArray       = 10_000
	maxJSONNumber      = 32  // characters
	maxJSONMemberName  = 256 // bytes
	maxJSONMemberCount = 1_000
)

// checkJSON says what is wrong with a body as strict JSON, with a pointer to it, or nil. It accepts exactly one value.
func checkJSON(body []byte) *fault.Error { return checkNumbers(body, false) }

// checkNumbers is checkJSON, with exponents where others write the numbers and whoever reads them bounds these.
func checkNumbers(body []byte, exponents bool) *fault.Error {
	dec := jsontext.NewDecoder(bytes.NewReader(body))
	for first := true; first || dec.StackDepth() > 0; first = false {
		token, err := dec.ReadToken()
		if err != nil {
			return syntaxFault(err)
		}
		if reason := checkToken(dec, token, exponents); reason != "" {
			return invalidBody(string(dec.StackPointer()), reason)
		}
	}
	if _, err := dec.ReadToken(); !errors.Is(err, io.EOF) {
		return invalidBody("", "there is more after the JSON value")
	}
	return nil
}

// checkToken says what is wrong with the token that was just read, or nothing.
func checkToken(dec *jsontext.Decoder, token jsontext.Token, exponents bool) string {
	depth := dec.StackDepth()
	if depth > maxJSONDepth {
		return fmt.Sprintf("nested deeper than %d levels", maxJSONDepth)
	}
	kind, length := dec.StackIndex(depth)
	isName := false
	switch kind {
	case '[':
		if length > maxJSONArray {
			return fmt.Sprintf("an array of more than %d values", maxJSONArray)
		}
	case '{':
		// Names and values are counted alike: after a name the count is odd.
		if length > 2*maxJSONMemberCount {
			return fmt.Sprintf("an object of more than %d members", maxJSONMemberCount)
		}
		isName = length%2 == 1
	}
	switch token.Kind() {
	case '"':
		text := token.String()
		if isName && len(text) > maxJSONMemberName {
			return fmt.Sprintf("a member name of more than %d bytes", maxJSONMemberName)
		}
		// PostgreSQL can't keep it in a text, and no text of ours has a use for it.
		if strings.ContainsRune(text, 0) {
			return "the character U+0000 is not allowed"
		}
	case '0':
		literal := token.String()
		if len(literal) > maxJSONNumber {
			return fmt.Sprintf("a number of more than %d characters", maxJSONNumber)
		}
		// The only numbers of our own are small integers; an exponent can only be a trap (1e1000000000).
		if !exponents && strings.ContainsAny(literal, "eE") {
			return "write the number without an exponent"
		}
	}
	return ""
}

// syntaxFault translates what the decoder refuses.
func syntaxFault(err error) *fault.Error {
	if errors.Is(err, io.EOF) {
		return invalidBody("", "a JSON value is needed")
	}
	var syntax *jsontext.SyntacticError
	if !errors.As(err, &syntax) {
		return invalidBody("", "not a JSON value")
	}
	pointer := string(syntax.JSONPointer)
	switch {
	case errors.Is(err, jsontext.ErrDuplicateName):
		return invalidBody(pointer, "the member is there twice")
	case errors.Is(err, io.ErrUnexpectedEOF):
		return invalidBody(pointer, "the JSON value isn't complete")
	default:
		return invalidBody(pointer, fmt.Sprintf("not JSON at byte %d: %s", syntax.ByteOffset, syntax.Err))
	}
}

// invalidBody is the fault of a body that is wrong at a pointer.
func invalidBody(pointer, detail string) *fault.Error {
	return &fault.Error{
		Code:   fault.Invalid,
		Detail: "The body isn't the JSON that this operation takes.",
		Fields: []fault.Field{{Pointer: shorten(pointer), Detail: shorten(detail)}},
	}
}
