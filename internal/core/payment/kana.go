package payment

// Names as banks write them: half-width kana, without small letters, with what a company is in brackets.

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"keiyaku/internal/core/fault"
)

// halfWidth are the katakana of JIS X 0201 in the order of their codes, from U+FF61 (0xA1 in Shift_JIS).
var halfWidth = []rune("。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜")

// large are the letters that small ones are written as by banks.
var large = strings.NewReplacer("ァ", "ア", "ィ", "イ", "ゥ", "ウ", "ェ", "エ", "ォ", "オ", "ッ", "ツ", "ャ", "ヤ", "ュ", "ユ", "ョ", "ヨ", "ヮ", "ワ", "ヵ", "カ", "ヶ", "ケ")

// forms are what a company is, as banks abbreviate it in brackets (法人略語).
var forms = []string{"カ", "ユ", "ド", "メ", "シ", "イ", "ザイ", "シヤ", "フク", "ガク", "シユウ", "トクヒ", "ドク", "株", "有", "合", "同", "財", "社", "一社", "一財"}

// words are what a company is in full.
var words = []string{
	"カブシキガイシヤ", "カブシキカイシヤ", "ユウゲンガイシヤ", "ゴウドウガイシヤ", "ゴウメイガイシヤ", "ゴウシガイシヤ", "イツパンシヤダンホウジン", "イツパンザイダンホウジン", "シヤダンホウジン", "ザイダンホウジン",
	"シヤカイフクシホウジン", "ガツコウホウジン", "イリヨウホウジン", "株式会社", "有限会社", "合同会社", "合名会社", "合資会社",
}

// PayerKey gives what a payer is compared by: full-width katakana with voiced marks joined, small letters large, without what a company is,
// long vowels, spaces and signs. The name in a master file and the one of a bank come to the same; empty where nothing is left.
func PayerKey(name string) string {
	text := strings.ReplaceAll(large.Replace(fullWidth(name)), "ヲ", "オ") // some banks know no ヲ
	for _, f := range forms {
		text = strings.ReplaceAll(text, "("+f+")", " ")
		text = strings.TrimPrefix(text, f+")")
		text = strings.TrimSuffix(text, "("+f)
	}
	text = strings.Map(func(r rune) rune {
		if r == 'ー' || !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			return -1
		}
		return r
	}, text)
	for _, w := range words {
		if rest, ok := strings.CutPrefix(text, w); ok && rest != "" {
			text = rest
		}
		if rest, ok := strings.CutSuffix(text, w); ok && rest != "" {
			text = rest
		}
	}
	return text
}

// fullWidth gives katakana for half-width and hiragana ones, with their marks joined, and plain capital letters, digits and brackets.
func fullWidth(text string) string {
	out := make([]rune, 0, len(text))
	for _, r := range strings.TrimSpace(text) {
		switch {
		case r >= 'Ａ' && r <= 'Ｚ' || r >= 'ａ' && r <= 'ｚ' || r >= '！' && r <= '～':
			r -= '！' - '!'
		case r >= '｡' && r <= 'ﾟ':
			r = halfWidth[r-'｡']
		case r >= 'ぁ' && r <= 'ゖ':
			r += 'ァ' - 'ぁ'
		case r == '\u3099':
			r = '゛'
		case r == '\u309a':
			r = '゜'
		}
		if n := len(out); n > 0 && (r == '゛' || r == '゜') {
			if joined := voiced(out[n-1], r == '゜'); joined != 0 {
				out[n-1] = joined
				continue
			}
		}
		out = append(out, unicode.ToUpper(r))
	}
	return string(out)
}

// voiced joins a letter with its mark; 0 where it takes none.
func voiced(r rune, half bool) rune {
	switch {
	case strings.ContainsRune("ハヒフヘホ", r) && half:
		return r + 2
	case half:
		return 0
	case r == 'ウ':
		return 'ヴ'
	case strings.ContainsRune("カキクケコサシスセソタチツテトハヒフヘホ", r):
		return r + 1
	}
	return 0
}

// BankText gives a text in the letters of 全銀 files, in half-width ones of JIS X 0201, a byte each: large kana with their marks apart, capitals, digits,
// spaces and ( ) - . , / \ ｢ ｣. Kana of any width and size become such kana, ー a hyphen, ・ a point. A text with anything else, an empty one, or
// one that is longer then than length is refused at the pointer.
func BankText(pointer, text string, length int) (string, error) {
	var b strings.Builder
	for _, r := range large.Replace(fullWidth(text)) {
		letter := bankLetter(r)
		if letter == "" {
			return "", fault.At(fault.Rule, pointer, "%q isn't a letter of banks: kana, capitals, digits, spaces and ( ) - . , / \\ ｢ ｣ are", r)
		}
		b.WriteString(letter)
	}
	out := b.String()
	switch n := utf8.RuneCountInString(out); {
	case n == 0:
		return "", fault.At(fault.Rule, pointer, "at least one letter is needed")
	case n > length:
		return "", fault.At(fault.Rule, pointer, "%s has %d letters as banks write it, where voiced marks count: at most %d have room", out, n, length)
	}
	return out, nil
}

// signs are the signs that 全銀 files take, by what they are written for.
var signs = map[rune]string{
	'ー': "-", '‐': "-", '−': "-", '–': "-", '・': ".", '「': "｢", '」': "｣", '¥': `\`, '￥': `\`, '　': " ", ' ': " ", '(': "(", ')': ")", '-': "-", '.': ".", ',': ",", '/': "/", '\\': `\`,
	'゛': "ﾞ", '゜': "ﾟ",
}

// bankLetter writes a full-width katakana, or a plain sign, digit or capital, as banks do; empty where they have no letter for it.
func bankLetter(r rune) string {
	if sign, ok := signs[r]; ok {
		return sign
	}
	if r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' {
		return string(r)
	}
	for _, part := range []struct {
		base rune
		half bool
		mark string
	}{{r - 1, false, "ﾞ"}, {'ウ', false, "ﾞ"}, {r - 2, true, "ﾟ"}} {
		if voiced(part.base, part.half) == r {
			return bankLetter(part.base) + part.mark
		}
	}
	for i, full := range halfWidth {
		if full == r && (r == 'ヲ' || r >= 'ア' && r <= 'ン') {
			return string('｡' + rune(i))
		}
	}
	return ""
}
