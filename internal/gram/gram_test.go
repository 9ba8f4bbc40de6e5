package gram_test

import (
	"slices"
	"strings"
	"testing"

	"keiyaku/internal/gram"
)

// finds tells whether what was typed finds a text, as the database would: all tokens are there, and whole words stand in it.
func finds(text, typed string) bool {
	kept := gram.Text(text)
	tokens := gram.Tokens(kept)
	for _, w := range gram.Query(typed) {
		if w.Whole != "" && !strings.Contains(kept, w.Whole) {
			return false
		}
		for _, token := range w.Tokens {
			if !slices.Contains(tokens, token) {
				return false
			}
		}
	}
	return true
}

func TestWhatAPersonTypesFindsWhatWasWrittenOtherwise(t *testing.T) {
	for _, c := range []struct {
		text, typed string
		want        bool
	}{
		{"株式会社山田製作所", "山田", true},
		{"株式会社山田製作所", "山田製作", true},
		{"株式会社山田製作所", "製作所", true},
		{"株式会社山田製作所", "田", true},
		{"株式会社山田製作所", "山製", false},
		{"山田所製作", "田製作", false}, // both pairs of neighbours need to be neighbours of each other
		{"ヤマダセイサクショ", "やまだ", true},
		{"ヤマダセイサクショ", "ﾔﾏﾀﾞ", true},
		{"ＡＢＣ商事", "abc", true},
		{"C-000123", "C-000123", true},
		{"C-000123", "c000123", true},
		{"C-000123", "123", true}, // without its zeros
		{"C-000123", "000123", true},
		{"C-000123", "23", false},
		{"hanako@example.co.jp", "hanako", true},
		{"hanako@example.co.jp", "example", true},
		{"hanako@example.co.jp", "nako", false}, // the beginning of a word of letters, not its middle
		{"03-1234-5678", "0312345678", true},
		{"averyveryverylongword1", "averyveryverylongword1", true},
		{"averyveryverylongword1", "averyveryverylongword2", false},
		{"山田 花子", "花子 山田", true},
		{"Café", "café", true},
		{"①番", "1番", true},
		{"何か", "", true},
		{"何か", "!?", true},
	} {
		if got := finds(c.text, c.typed); got != c.want {
			t.Errorf("%q finds %q: %v, want %v", c.typed, c.text, got, c.want)
		}
	}
}

func TestAFieldIsFoundByItsWholeValueAndKey(t *testing.T) {
	if gram.Field("region", "関東") == gram.Field("area", "関東") || gram.Field("region", "関東") == gram.Field("region", "関") {
		t.Error("two fields share a token")
	}
	if gram.Field("region", "Ｋanto") != gram.Field("region", "kanto") {
		t.Error("the same value has two tokens")
	}
}

// FuzzQuery: whatever is written is found by itself and by each of its words, and normalising twice changes nothing.
func FuzzQuery(f *testing.F) {
	for _, seed := range []string{"株式会社山田製作所", "C-000123", "hanako@example.co.jp", "ﾔﾏﾀﾞ ①②", "İstanbul ǅ ß", "　全角　空白　", "e\u0301", "\x00\xff"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		// The API takes text of a bounded length without control characters.
		text = strings.ReplaceAll(strings.ToValidUTF8(text[:min(len(text), 400)], ""), "\x01", "")
		normal := gram.Normalize(text)
		if again := gram.Normalize(normal); again != normal {
			t.Errorf("%q is normalised to %q, and that to %q", text, normal, again)
		}
		if !finds(text, text) {
			t.Errorf("%q isn't found by itself: %q %q", text, gram.Tokens(gram.Text(text)), gram.Query(text))
		}
		for _, word := range strings.Fields(text) {
			if !finds(text, word) {
				t.Errorf("%q isn't found by its word %q", text, word)
			}
		}
		for _, token := range gram.Tokens(gram.Text(text)) {
			if token == "" || len(token) > 100 {
				t.Errorf("a token of %q is %q", text, token)
			}
		}
	})
}
