package httpapi

// Requests are checked against the document before any handler sees them. What an operation needs for that is looked up
// once, when the server is put together, and hung onto its route.

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/getkin/kin-openapi/openapi3filter"
	"github.com/getkin/kin-openapi/routers"
	"github.com/labstack/echo/v4"

	"keiyaku/internal/auth"
	"keiyaku/internal/core/fault"
)

// operation is what is known of one operation of the document.
type operation struct {
	id     string
	route  *routers.Route
	scopes []auth.Scope
	// query and path are the parameters that it takes, and lists those of the query that may be repeated.
	query, path, lists []string
	// notBefore has, for the last date of a range among the query parameters, the name of its first.
	notBefore map[string]string
	takesBody bool
	// takesFile says that the body is a file's bytes and no JSON.
	takesFile bool
	// takesBatch says that the body may be long.
	takesBatch bool
	// takesJSON and takesXML say in which forms a body may come; where either may, or its numbers have to stay as they were written, the handler gets the bytes too.
	takesJSON, takesXML bool
	// ingress says how it knows who pushes; none where it takes an API key.
	ingress string
	// megabytes is how large its body may be; 0 for as large as usual.
	megabytes int64
	// takesKey says whether it takes an Idempotency-Key; others ignore it.
	takesKey bool
	// report says that it looks at the whole book, and may take minutes.
	report bool
}

// operationsOf compiles the document's operations by their ids.
func operationsOf(doc *openapi3.T) (map[string]*operation, error) {
	operations := make(map[string]*operation)
	for path, item := range doc.Paths.Map() {
		for method, o := range item.Operations() {
			op := &operation{
				id:        o.OperationID,
				takesBody: o.RequestBody != nil,
				takesFile: o.RequestBody != nil && o.RequestBody.Value.Content[fileType] != nil, takesBatch: o.Extensions["x-batch"] == true, report: o.Extensions["x-report"] == true,
				takesKey:  o.Parameters.GetByInAndName(openapi3.ParameterInHeader, idempotencyHeader) != nil,
				notBefore: make(map[string]string),
				route:     &routers.Route{Spec: doc, Path: path, PathItem: item, Method: method, Operation: o},
			}
			if op.takesBody {
				op.takesJSON, op.takesXML = o.RequestBody.Value.Content["application/json"] != nil, o.RequestBody.Value.Content[xmlType] != nil
			}
			op.ingress, _ = o.Extensions["x-ingress"].(string)
			if open := o.Security != nil && len(*o.Security) == 0; open != slices.Contains([]string{bySecret, bySignature, byLink}, op.ingress) {
				return nil, fmt.Errorf("the operation %s has no security that is known", op.id)
			}
			for _, parameters := range []openapi3.Parameters{item.Parameters, o.Parameters} {
				for _, p := range parameters {
					switch p.Value.In {
					case openapi3.ParameterInQuery:
						op.query = append(op.query, p.Value.Name)
						if p.Value.Schema.Value.Type.Is(openapi3.TypeArray) {
							op.lists = append(op.lists, p.Value.Name)
						}
						if from, ok := p.Value.Extensions["x-not-before"].(string); ok {
							op.notBefore[p.Value.Name] = from
						}
					case openapi3.ParameterInPath:
						op.path = append(op.path, p.Value.Name)
					}
				}
			}
			op.megabytes = whole(o.Extensions["x-megabytes"])
			scopes, ok := o.Extensions["x-scopes"].([]any)
			if !ok {
				return nil, fmt.Errorf("the operation %s has no list x-scopes", op.id)
			}
			for _, s := range scopes {
				scope := auth.Scope(fmt.Sprint(s))
				if !scope.Known() {
					return nil, fmt.Errorf("the operation %s has the unknown scope %q", op.id, scope)
				}
				op.scopes = append(op.scopes, scope)
			}
			operations[op.id] = op
		}
	}
	return operations, nil
}

// whole reads a whole number of the document; 0 where there is none.
func whole(extension any) int64 {
	n, err := strconv.ParseInt(fmt.Sprint(extension), 10, 32)
	if err != nil {
		return 0
	}
	return n
}

// validationOptions are the same for every request. Defaults of the document are filled in, so a handler finds them. All
// mistakes are reported at once. Authentication has a middleware of its own: as part of this, a missing key would be one
// mistake among others, and a 400.
func validationOptions() *openapi3filter.Options {
	return &openapi3filter.Options{
		MultiError:         true,
		KeepValidatedValue: true,
		AuthenticationFunc: openapi3filter.NoopAuthenticationFunc,
		SchemaValidationOptions: []openapi3.SchemaValidationOption{
			openapi3.DisableSchemaErrorDetails(),
			openapi3.WithStringFormatValidator("instant-or-version", openapi3.NewCallbackValidator(checkInstantOrVersion)),
			openapi3.WithStringFormatValidator("line", openapi3.NewCallbackValidator(checkLine)),
		},
	}
}

// checkInstantOrVersion accepts what known_at takes: a version of the contract, or an RFC 3339 instant.
func checkInstantOrVersion(text string) error {
	if _, err := strconv.ParseUint(text, 10, 31); err == nil {
		return nil
	}
	if _, err := time.Parse(time.RFC3339Nano, text); err != nil {
		return errors.New("neither an RFC 3339 instant nor a version")
	}
	return nil
}

// errLine says what a line isn't.
var errLine = errors.New("must be one line with a visible character, without control characters")

// checkLine accepts what is printed or listed as one line: no line breaks, other control characters or marks that turn the direction of
// writing, and something to see. Whether it may be empty is the schema's minLength to say.
func checkLine(text string) error {
	visible := text == ""
	for _, r := range text {
		if unicode.In(r, unicode.Cc, unicode.Zl, unicode.Zp, unicode.Bidi_Control) {
			return errLine
		}
		visible = visible || unicode.In(r, unicode.L, unicode.N, unicode.P, unicode.S)
	}
	if !visible {
		return errLine
	}
	return nil
}

// validate checks a request's parameters and its body, which was read and found to be strict JSON before.
func (op *operation) validate(c echo.Context, body []byte, options *openapi3filter.Options) *fault.Error {
	fields := op.checkEncoding(c)
	if len(fields) == 0 {
		params := make(map[string]string, len(op.path))
		for _, name := range op.path {
			params[name] = pathParameter(c, name)
		}
		if op.takesXML && isPlain(c.Request().Header, xmlType) { // whoever reads it bounds it
			of := *options
			of.ExcludeRequestBody = true
			options = &of
		}
		validate := func(options *openapi3filter.Options) error {
			return openapi3filter.ValidateRequest(c.Request().Context(), &openapi3filter.RequestValidationInput{
				Request:    c.Request(),
				PathParams: params,
				Route:      op.route,
				Options:    options,
			})
		}
		var err error
		if op.takesJSON && !op.takesXML && bytes.Contains(body, []byte("null")) { // the validator puts a default in a null's place, which isn't allowed there
			of := *options
			of.SkipSettingDefaults = true
			err = validate(&of)
		}
		if err == nil {
			err = validate(options)
		}
		if errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
			return faultOf(err)
		}
		if fields = requestFields(err); len(fields) == 0 {
			fields = op.checkRanges(c.Request().URL.Query())
		}
	}
	if len(fields) == 0 {
		return nil
	}
	return &fault.Error{Code: fault.Invalid, Detail: "The request doesn't match the API's description; errors lists where.", Fields: fields}
}

// checkEncoding finds what the validator doesn't look for: parameters that the operation doesn't have or that are sent
// twice, and text that is no text. What is wrong here would only be misread by the validator.
func (op *operation) checkEncoding(c echo.Context) []fault.Field {
	query, err := url.ParseQuery(c.Request().URL.RawQuery)
	if err != nil {
		return []fault.Field{{Pointer: "query:", Detail: "the query string isn't well encoded"}}
	}
	var fields []fault.Field
	for name, values := range query {
		at := "query:" + shorten(strings.ToValidUTF8(name, "\uFFFD"))
		switch {
		case !slices.Contains(op.query, name):
			fields = append(fields, fault.Field{Pointer: at, Detail: "this operation doesn't have the parameter"})
		case len(values) > 1 && !slices.Contains(op.lists, name):
			fields = append(fields, fault.Field{Pointer: at, Detail: "the parameter is there twice"})
		case slices.ContainsFunc(values, func(v string) bool { return !isText(v) }):
			fields = append(fields, fault.Field{Pointer: at, Detail: "not UTF-8 text"})
		}
	}
	for _, name := range op.path {
		if !isText(pathParameter(c, name)) {
			fields = append(fields, fault.Field{Pointer: "path:" + name, Detail: "not UTF-8 text"})
		}
	}
	slices.SortFunc(fields, func(a, b fault.Field) int { return strings.Compare(a.Pointer, b.Pointer) })
	return fields
}

// checkRanges finds ranges that end before they begin. Dates are valid by now, and so in the order of their text.
func (op *operation) checkRanges(query url.Values) []fault.Field {
	var fields []fault.Field
	for until, from := range op.notBefore {
		if query.Has(until) && query.Has(from) && query.Get(until) < query.Get(from) {
			fields = append(fields, fault.Field{Pointer: "query:" + until, Detail: "must not be before " + from})
		}
	}
	return fields
}

// isText says whether PostgreSQL could keep a text.
func isText(s string) bool { return utf8.ValidString(s) && !strings.ContainsRune(s, 0) }

// pathParameter gives a parameter as it was meant. The router matches the path as it was sent where that has escapes.
func pathParameter(c echo.Context, name string) string {
	raw := c.Param(name)
	if c.Request().URL.RawPath == "" {
		return raw
	}
	if text, err := url.PathUnescape(raw); err == nil {
		return text
	}
	return raw
}

// requestFields translates all that the validator found.
func requestFields(err error) []fault.Field {
	var fields []fault.Field
	for _, e := range flatten(err) {
		var refused *openapi3filter.RequestError
		if !errors.As(e, &refused) {
			// The validator's own trouble, such as a body that it can't decode although it is JSON.
			fields = append(fields, fault.Field{Detail: "the request can't be read"})
			continue
		}
		if p := refused.Parameter; p != nil {
			fields = append(fields, fault.Field{Pointer: p.In + ":" + p.Name, Detail: parameterDetail(refused)})
			continue
		}
		if errors.Is(refused.Err, openapi3filter.ErrInvalidRequired) {
			fields = append(fields, fault.Field{Detail: "a body is needed"})
			continue
		}
		fields = append(fields, bodyFields(refused.Err)...)
	}
	return distinct(fields)
}

// parameterDetail says what is wrong with a parameter.
func parameterDetail(refused *openapi3filter.RequestError) string {
	var parse *openapi3filter.ParseError
	if errors.As(refused.Err, &parse) {
		return shorten("can't be read: " + parse.Error())
	}
	for _, e := range flatten(refused.Err) {
		var schema *openapi3.SchemaError
		if errors.As(e, &schema) {
			return shorten(schemaDetail(schema))
		}
	}
	return shorten(refused.Reason)
}

// bodyFields points at everything that is wrong in a body.
func bodyFields(err error) []fault.Field {
	var fields []fault.Field
	for _, e := range flatten(err) {
		var schema *openapi3.SchemaError
		if !errors.As(e, &schema) {
			fields = append(fields, fault.Field{Detail: "the body can't be read"})
			continue
		}
		pointer := pointerOf(schema.JSONPointer())
		switch schema.SchemaField {
		case "oneOf", "allOf":
			// The discriminator has chosen one schema, or there is but one; its complaints are what helps.
			var inner openapi3.MultiError
			if errors.As(schema.Origin, &inner) {
				fields = append(fields, bodyFields(inner)...)
				continue
			}
		case "discriminator":
			name := schema.Schema.Discriminator.PropertyName
			fields = append(fields, fault.Field{Pointer: pointer + "/" + name, Detail: shorten(discriminatorDetail(schema.Schema))})
			continue
		case "properties":
			object, _ := schema.Value.(map[string]any)
			for name := range object {
				if _, known := schema.Schema.Properties[name]; !known {
					fields = append(fields, fault.Field{Pointer: shorten(pointer + pointerOf([]string{name})), Detail: "there is no such member"})
				}
			}
			continue
		}
		fields = append(fields, fault.Field{Pointer: pointer, Detail: shorten(schemaDetail(schema))})
	}
	return fields
}

// discriminatorDetail lists what the member that tells schemas apart may be.
func discriminatorDetail(schema *openapi3.Schema) string {
	names := make([]string, 0, len(schema.Discriminator.Mapping))
	for name := range schema.Discriminator.Mapping {
		names = append(names, name)
	}
	slices.Sort(names)
	return "must be one of " + strings.Join(names, ", ")
}

// schemaDetail says what is wrong with a value, without repeating it.
func schemaDetail(err *openapi3.SchemaError) string {
	switch err.SchemaField {
	case "required":
		return "the member is missing"
	case "pattern":
		return "must match " + err.Schema.Pattern
	case "format":
		if err.Schema.Format == "line" {
			return errLine.Error()
		}
		return "is not a valid " + err.Schema.Format
	case "nullable":
		return "must not be null"
	default:
		return err.Reason
	}
}

// flatten gives the single errors in an error of many.
func flatten(err error) []error {
	if err == nil {
		return nil
	}
	many, ok := err.(openapi3.MultiError) //nolint:errorlint // an error that wraps many is one
	if !ok {
		return []error{err}
	}
	var all []error
	for _, e := range many {
		all = append(all, flatten(e)...)
	}
	return all
}

// pointerOf writes a JSON pointer (RFC 6901).
func pointerOf(path []string) string {
	var b strings.Builder
	for _, step := range path {
		b.WriteByte('/')
		b.WriteString(strings.NewReplacer("~", "~0", "/", "~1").Replace(step))
	}
	return b.String()
}

// distinct sorts fields by pointer and drops what is said twice.
func distinct(fields []fault.Field) []fault.Field {
	slices.SortStableFunc(fields, func(a, b fault.Field) int { return strings.Compare(a.Pointer, b.Pointer) })
	return slices.Compact(fields)
}
