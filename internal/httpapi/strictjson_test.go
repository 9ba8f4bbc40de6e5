package httpapi

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"keiyaku/internal/core/fault"
)

func TestStrictJSONIsAcceptedUpToItsBounds(t *testing.T) {
	t.Parallel()
	for _, body := range []string{
		`{}`, ` [] `, `null`, `"契約"`, `-0.5`, "{\"a\":{\"a\":[1,\"\\u5951\"]}}\r\n",
		strings.Repeat("[", maxJSONDepth) + strings.Repeat("]", maxJSONDepth),
		`[` + strings.Repeat("1,", maxJSONArray-1) + `1]`,
		strings.Repeat("9", maxJSONNumber),
	} {
		if refused := checkJSON([]byte(body)); refused != nil {
			t.Errorf("%.60s: %v", body, refused)
		}
	}
}

func TestWhatIsNotStrictJSONIsPointedAt(t *testing.T) {
	t.Parallel()
	for body, pointer := range map[string]string{
		``:                     "",
		`  `:                   "",
		`{`:                    "",
		`{"a":1,}`:             "",
		`{"a":[1,{"b":}]}`:     "/a/1/b",
		`{"a":{"b":1,"b":2}}`:  "/a/b",
		`{"a":1,"\u0061":2}`:   "/a",
		`{} {}`:                "",
		`{}x`:                  "",
		`{"a":[Infinity]}`:     "/a/0",
		`{"a":01}`:             "",
		`{"a":1e5}`:            "/a",
		`{"a":["x","\u0000"]}`: "/a/1",
		"{\"a\":\"\xc3\x28\"}": "/a",
		`{"a":"\ud83d"}`:       "/a",
		"\xef\xbb\xbf{}":       "",
		`{"a":[` + `[[[` + strings.Repeat("[", maxJSONDepth): "/a" + strings.Repeat("/0", maxJSONDepth-1),
	} {
		refused := checkJSON([]byte(body))
		if refused == nil || refused.Code != fault.Invalid || len(refused.Fields) != 1 {
			t.Errorf("%.60q: %v", body, refused)
			continue
		}
		if got := refused.Fields[0]; got.Pointer != pointer || got.Detail == "" {
			t.Errorf("%.60q: %+v, not at %q", body, got, pointer)
		}
	}
}

func FuzzCheckJSON(f *testing.F) {
	for _, seed := range []string{
		`{"operations":[{"op":"terminate","end_on":"2026-04-30"}],"memo":"終了"}`,
		`{"a":1,"a":2}`, `{"a":"\u0000"}`, `[1e400]`, `[[[[[[[[]]]]]]]]`, `{"a":{}}{}`, "\"\xff\"", `{"":{"~/":[true,false,null]}}`, ``, ` `, `"`, `{"a"`, `-`,
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, body []byte) {
		refused := checkJSON(body)
		if refused != nil {
			if refused.Code != fault.Invalid || len(refused.Fields) != 1 || refused.Fields[0].Detail == "" || !utf8.ValidString(refused.Fields[0].Detail) {
				t.Fatalf("%q: %+v", body, refused)
			}
			return
		}
		// What passes must mean the same to the decoder that comes after.
		if !utf8.Valid(body) || !json.Valid(body) {
			t.Fatalf("%q passed", body)
		}
	})
}
