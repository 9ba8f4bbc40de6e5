package sheet

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
)

// Bounds of cells, in characters.
const (
	longestLine = 200
	longestText = 2000
	longestCode = 100
	// longestJSON is for what has no column of its own.
	longestJSON = 20000
	// shown is how much of a cell a problem repeats.
	shown = 60
)

// Wrong is what is wrong with a cell.
type Wrong struct{ Code, Detail, Mend string }

// Read gives a cell's value in the one form that the column's type has: dates as 2026-04-01, amounts as 1234.5, whole numbers as 12, yes and no as "yes" and "no", choices as
// the API names them, lists with commas alone, JSON without blanks. Wide letters and digits, thousands' commas, yen signs and the ways in which dates are written in Japan are
// taken for what they are. An empty cell is an empty value. What is wrong is said with how to mend it; wrong is nil where nothing is.
func (c Column) Read(cell string) (value string, wrong *Wrong) {
	if strings.ContainsRune(cell, utf8.RuneError) || !utf8.ValidString(cell) {
		return "", &Wrong{BrokenText, "文字が壊れています。", "元のファイルから入力し直し、文字コードを UTF-8 にして保存してください。"}
	}
	cell = Restored(cell)
	text := strings.TrimFunc(cell, unicode.IsSpace)
	if text == "" {
		if c.Required && !c.Once {
			return "", c.Needed()
		}
		return "", nil
	}
	if slices.Contains(errorValues, text) {
		return "", &Wrong{ErrorValue, fmt.Sprintf("数式のエラー（%s）が入っています。", text), "数式を直すか、値を入力してください。"}
	}
	switch c.Type {
	case Line, Code:
		return text, c.line(text)
	case Text:
		text = strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\r", "\n")
		return text, c.length(text, longestText)
	case JSON:
		return c.json(text)
	case Date:
		d, ok := ReadDate(text)
		if !ok {
			return "", &Wrong{NotADate, "日付として読めません。", "2026/4/1、2026-04-01、令和8年4月1日 のいずれかの形で、実在する日付を入力してください。"}
		}
		return d.String(), nil
	case Time:
		return readTime(narrow(text))
	case Amount:
		return c.amount(text)
	case Whole:
		return c.whole(text)
	case YesNo:
		return readYesNo(text)
	case Choice:
		return c.choice(text)
	default: // List
		return c.list(text)
	}
}

// errorValues are what spreadsheets show where a formula went wrong.
var errorValues = []string{"#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "Err:502", "Err:504", "Err:508"}

// Needed is what is wrong with a cell that must not be empty.
func (c Column) Needed() *Wrong {
	w := &Wrong{NeededValue, c.Header + "が空です。", c.Header + "を入力してください。"}
	if c.Example != "" {
		w.Mend = fmt.Sprintf("%sを入力してください（例: %s）。", c.Header, c.Example)
	}
	return w
}

func (c Column) line(text string) *Wrong {
	for _, r := range text {
		if unicode.In(r, unicode.Cc, unicode.Zl, unicode.Zp, unicode.Bidi_Control) {
			return &Wrong{NotALine, "改行または制御文字が入っています。", "セル内の改行や制御文字を消し、1行にしてください。"}
		}
	}
	usual := longestLine
	if c.Type == Code {
		usual = longestCode
	}
	if w := c.length(text, usual); w != nil {
		return w
	}
	if c.Form != nil && !c.Form.pattern.MatchString(text) {
		return &Wrong{WrongForm, "形が正しくありません。", c.Form.Mend}
	}
	return nil
}

func (c Column) length(text string, usual int) *Wrong {
	most := usual
	if c.Longest > 0 {
		most = c.Longest
	}
	if n := utf8.RuneCountInString(text); n > most {
		return &Wrong{TooLong, fmt.Sprintf("%d文字あります。", n), fmt.Sprintf("%d文字以内にしてください。", most)}
	}
	return nil
}

func (c Column) json(text string) (string, *Wrong) {
	var v any
	decoder := json.NewDecoder(strings.NewReader(text))
	decoder.UseNumber()
	if err := decoder.Decode(&v); err != nil || decoder.More() {
		return "", &Wrong{NotJSON, "JSON として読めません。", "この列は書き出したままの値を使うか、空にしてください。"}
	}
	plain, err := json.Marshal(v)
	if err != nil {
		return "", &Wrong{NotJSON, "JSON として読めません。", "この列は書き出したままの値を使うか、空にしてください。"}
	}
	return string(plain), c.length(text, longestJSON)
}

// narrow writes wide letters, digits and marks as narrow ones.
func narrow(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r >= '！' && r <= '～':
			return r - '！' + '!'
		case r == '\u3000':
			return ' '
		case r == '−' || r == '‐' || r == '–' || r == '—':
			return '-'
		case r == '￥':
			return '¥'
		}
		return r
	}, s)
}

// eras are the eras in which people write years, by the letters and words that they use, with the day on which each began.
var eras = []struct {
	names []string
	first civil.Date
	year  int // the year before its first
}{
	{[]string{"令和", "令", "r"}, civil.MustParse("2019-05-01"), 2018},
	{[]string{"平成", "平", "h"}, civil.MustParse("1989-01-08"), 1988},
	{[]string{"昭和", "昭", "s"}, civil.MustParse("1926-12-25"), 1925},
}

// Bounds of dates: what the API takes.
const (
	firstYear = 1900
	lastYear  = 2199
)

// Day numbers of spreadsheets: 61 is 1 March 1900, the first that they and the calendar agree on. Those that are taken have five digits or more (18 May 1927 is 10000): a shorter
// number is rather a year, or a mistake.
const (
	serialOfMarch1900 = 61
	firstSerial       = 10000
)

// ReadDate reads a day as people and spreadsheets write it: 2026-04-01, 2026/4/1, 2026.4.1, 2026年4月1日, 20260401, 令和8年4月1日, R8.4.1, with a time of midnight behind it or
// without, in wide letters too, and the number of days that spreadsheets keep. ok is false for anything else, for days that there aren't, and outside 1900 to 2199.
func ReadDate(text string) (d civil.Date, ok bool) {
	s := strings.ToLower(strings.TrimSpace(narrow(text)))
	for _, sep := range []string{" ", "t"} {
		if day, clock, both := strings.Cut(s, sep); both {
			if strings.Trim(clock, "0:.z") != "" {
				return d, false
			}
			s = day
		}
	}
	if n := len(s); n > 0 && n <= 6 && strings.Trim(s, "0123456789") == "" || strings.HasSuffix(s, ".0") && strings.Count(s, ".") == 1 {
		serial, err := strconv.Atoi(strings.TrimSuffix(s, ".0"))
		if err != nil || serial < firstSerial {
			return d, false
		}
		return within(civil.MustParse("1900-03-01").AddDays(serial - serialOfMarch1900))
	}
	if len(s) == 8 && strings.Trim(s, "0123456789") == "" {
		s = s[:4] + "-" + s[4:6] + "-" + s[6:]
	}
	began, before := civil.Date{}, 0
	for _, e := range eras {
		for _, name := range e.names {
			if rest, has := strings.CutPrefix(s, name); has && began.IsZero() {
				s, began, before = strings.TrimSpace(rest), e.first, e.year
				s = strings.Replace(s, "元", "1", 1)
			}
		}
	}
	s = strings.TrimSuffix(strings.NewReplacer("年", "-", "月", "-", "/", "-", ".", "-", " ", "").Replace(s), "日")
	parts := strings.Split(s, "-")
	if len(parts) != 3 {
		return d, false
	}
	var n [3]int
	for i, p := range parts {
		if p == "" || len(p) > 4 || strings.Trim(p, "0123456789") != "" {
			return d, false
		}
		n[i], _ = strconv.Atoi(p) // up to four digits
	}
	if began.IsZero() && len(parts[0]) != 4 {
		return d, false
	}
	if d, ok = civil.New(n[0]+before, time.Month(n[1]), n[2]); !ok || !began.IsZero() && d.Before(began) {
		return civil.Date{}, false
	}
	return within(d)
}

func within(d civil.Date) (civil.Date, bool) {
	year, _, _ := d.YMD()
	if year < firstYear || year > lastYear {
		return civil.Date{}, false
	}
	return d, true
}

func readTime(s string) (string, *Wrong) {
	for _, form := range []string{"15:04:05", "15:04"} {
		if t, err := time.Parse(form, s); err == nil {
			return t.Format("15:04:05"), nil
		}
	}
	return "", &Wrong{NotATime, "時刻として読めません。", "9:30 または 09:30:00 の形で入力してください。"}
}

// readNumber reads a decimal number as people write it: wide digits, commas between thousands, a yen sign or 円, △ or ▲ for below 0.
func readNumber(text string) (money.Amount, bool) {
	s := strings.TrimSpace(narrow(text))
	s = strings.TrimSpace(strings.TrimSuffix(s, "円"))
	negative := false
	for _, sign := range []string{"△", "▲", "-"} {
		if rest, has := strings.CutPrefix(s, sign); has && !negative {
			negative, s = true, rest
		}
	}
	s = strings.TrimSpace(s)
	for _, yen := range []string{"¥", `\`} {
		s = strings.TrimSpace(strings.TrimPrefix(s, yen))
	}
	if rest, has := strings.CutPrefix(s, "-"); has && !negative {
		negative, s = true, rest
	}
	whole, _, _ := strings.Cut(s, ".")
	if strings.Contains(s, ",") {
		groups := strings.Split(whole, ",")
		for i, g := range groups {
			if i > 0 && len(g) != 3 || i == 0 && (len(g) == 0 || len(g) > 3) {
				return money.Amount{}, false
			}
		}
		s = strings.ReplaceAll(whole, ",", "") + s[len(whole):]
	}
	if !IsNumber(s) || strings.HasPrefix(s, "-") {
		return money.Amount{}, false
	}
	a, err := money.Parse(s)
	if err != nil {
		return money.Amount{}, false
	}
	if negative {
		a = a.Neg()
	}
	return a, true
}

func (c Column) amount(text string) (string, *Wrong) {
	a, ok := readNumber(text)
	switch {
	case !ok:
		return "", &Wrong{NotANumber, "数値として読めません。", "1234、1,234、1234.5 のような数値だけを入力してください。単位や文字は付けません。"}
	case a.Sign() < 0:
		return "", &Wrong{OutOfRange, "0より小さい数値です。", "0以上の数値を入力してください。"}
	case c.Positive && a.Sign() == 0:
		return "", &Wrong{OutOfRange, "0です。", "0より大きい数値を入力してください。"}
	}
	return a.String(), nil
}

func (c Column) whole(text string) (string, *Wrong) {
	a, ok := readNumber(text)
	if !ok {
		return "", &Wrong{NotANumber, "数値として読めません。", fmt.Sprintf("%dから%dまでの整数を入力してください。", c.Least, c.Most)}
	}
	if a.Scale() > 0 {
		return "", &Wrong{NotWhole, "整数ではありません。", fmt.Sprintf("%dから%dまでの整数を入力してください。", c.Least, c.Most)}
	}
	if a.Cmp(money.Int(int64(c.Least))) < 0 || a.Cmp(money.Int(int64(c.Most))) > 0 {
		return "", &Wrong{OutOfRange, "範囲の外です。", fmt.Sprintf("%dから%dまでの整数を入力してください。", c.Least, c.Most)}
	}
	return a.String(), nil
}

func readYesNo(text string) (string, *Wrong) {
	switch strings.ToLower(narrow(text)) {
	case "yes", "y", "true", "1", "はい", "有", "あり", "○", "◯", "する", "真":
		return "yes", nil
	case "no", "n", "false", "0", "いいえ", "無", "なし", "×", "しない", "偽":
		return "no", nil
	}
	return "", &Wrong{NotYesNo, "はい・いいえとして読めません。", "「はい」または「いいえ」と入力してください。"}
}

func (c Column) choice(text string) (string, *Wrong) {
	s := strings.ToLower(narrow(text))
	words := make([]string, len(c.Options))
	for i, o := range c.Options {
		if s == strings.ToLower(narrow(o.Word)) || s == o.Value {
			return o.Value, nil
		}
		words[i] = o.Word
	}
	return "", &Wrong{NotAChoice, "選択肢にない値です。", "次のいずれかを入力してください: " + strings.Join(words, "、")}
}

func (c Column) list(text string) (string, *Wrong) {
	var out []string
	for part := range strings.FieldsFuncSeq(text, func(r rune) bool { return r == ',' || r == '、' || r == '，' || r == '\n' }) {
		if part = strings.TrimFunc(part, unicode.IsSpace); part != "" {
			out = append(out, part)
		}
	}
	joined := strings.Join(out, ",")
	return joined, c.length(joined, longestText)
}

// Shown is a value as it is written into a file: choices and yes and no by their words.
func (c Column) Shown(value string) string {
	switch {
	case c.Type == YesNo && value == "yes":
		return "はい"
	case c.Type == YesNo && value == "no":
		return "いいえ"
	case c.Type == Choice:
		for _, o := range c.Options {
			if o.Value == value {
				return o.Word
			}
		}
	}
	return value
}

// shorten is a value as a problem repeats it.
func shorten(s string) string {
	if runes := []rune(s); len(runes) > shown {
		return string(runes[:shown]) + "…"
	}
	return s
}
