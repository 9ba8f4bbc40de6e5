// Package gram cuts texts into the tokens that they are found by. Texts are normalised first (NFKC, lower case, katakana), so that
// half-width kana, full-width letters and hiragana find what was written otherwise. Words of Japanese characters give every
// character and every pair of neighbours; words of letters and digits every beginning. So whatever a person types leads to
// tokens that can be looked up as they are.
package gram

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// maxPrefix is the longest beginning of a word that is a token: who types more is found by the text itself.
const maxPrefix = 16

// Normalize writes a text in the one form in which it is stored and looked for.
func Normalize(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r >= 'ぁ' && r <= 'ゖ': // hiragana to katakana
			return r + ('ァ' - 'ぁ')
		case r == 'ー', unicode.IsLetter(r), unicode.IsDigit(r), unicode.Is(unicode.Mn, r):
			return unicode.ToLower(r)
		}
		return ' '
	}, norm.NFKC.String(text))
}

// Words cuts a normalised text where its kind of writing changes, and at what is no letter or digit.
func Words(normalized string) []string {
	var out []string
	for _, field := range strings.Fields(normalized) {
		start, last := 0, false
		for i, r := range field {
			wide := isWide(r)
			if i > 0 && wide != last {
				out = append(out, field[start:i])
				start = i
			}
			last = wide
		}
		out = append(out, field[start:])
	}
	return out
}

// isWide tells Japanese writing, which has no spaces between words.
func isWide(r rune) bool { return r > 0x2e7f }

// Text puts texts under each other in the form in which they are kept and looked for. What a person writes with signs between its
// parts is kept joined too: C-000123 is found as C000123.
func Text(texts ...string) string {
	var out []string
	for _, text := range texts {
		words := strings.Fields(Normalize(text))
		for _, field := range strings.Fields(norm.NFKC.String(text)) {
			joined := strings.ReplaceAll(Normalize(field), " ", "")
			if joined != "" && !isWideText(joined) && !slices.Contains(words, joined) {
				words = append(words, joined)
			}
		}
		if len(words) > 0 {
			out = append(out, strings.Join(words, " "))
		}
	}
	return strings.Join(out, "\n")
}

// Tokens gives what a kept text is found by, each once, in order. A number is found without the zeros that it begins with.
func Tokens(kept string) []string {
	var out []string
	for _, w := range Words(kept) {
		out = append(out, tokensOf(w)...)
		if short := strings.TrimLeft(w, "0"); short != "" && short != w && !isWideText(w) {
			out = append(out, prefixes(short)...)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func isWideText(word string) bool {
	return strings.ContainsFunc(word, isWide)
}

func tokensOf(word string) []string {
	if !isWideText(word) {
		return prefixes(word)
	}
	runes := []rune(word)
	out := make([]string, 0, 2*len(runes))
	for i := range runes {
		out = append(out, string(runes[i]))
		if i > 0 {
			out = append(out, string(runes[i-1:i+1]))
		}
	}
	return out
}

func prefixes(word string) []string {
	runes := []rune(word)
	out := make([]string, 0, min(len(runes), maxPrefix))
	for n := 1; n <= min(len(runes), maxPrefix); n++ {
		out = append(out, string(runes[:n]))
	}
	return out
}

// Word is a word that a person typed.
type Word struct {
	// Tokens have to be there, all of them.
	Tokens []string
	// Whole has to stand in the text itself, where the tokens don't say that they are neighbours of each other; empty where they do.
	Whole string
}

// Query gives the words that a person typed, each once.
func Query(typed string) []Word {
	var out []Word
	seen := map[string]bool{}
	for _, text := range Words(Normalize(typed)) {
		if seen[text] {
			continue
		}
		seen[text] = true
		runes := []rune(text)
		var w Word
		switch {
		case !isWideText(text):
			w.Tokens = []string{string(runes[:min(len(runes), maxPrefix)])}
			if len(runes) > maxPrefix {
				w.Whole = text
			}
		case len(runes) == 1:
			w.Tokens = []string{text}
		default:
			for i := 1; i < len(runes); i++ {
				w.Tokens = append(w.Tokens, string(runes[i-1:i+1]))
			}
			if len(runes) > 2 {
				w.Whole = text
			}
		}
		out = append(out, w)
	}
	return out
}

// Field is the token of a custom field's value, which is looked for whole.
func Field(key, value string) string {
	return "\x01" + key + "\x01" + strings.ReplaceAll(Normalize(value), " ", "")
}
