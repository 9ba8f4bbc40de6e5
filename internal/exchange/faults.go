package exchange

import (
	"cmp"
	"context"
	"errors"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/sheet"
	"keiyaku/internal/service/transfer"
	"keiyaku/internal/store"
)

// spot is what a pointer of a refusal leads to: a row's place among those that are done together, a column's key, and, where a column has JSON, the member in it.
type spot struct {
	row         int
	key, member string
}

// placed turns a refusal of a service into mistakes of rows, by where its pointers lie. What is no refusal, or is told by row already, stays what it is.
func placed(err error, kind sheet.Kind, rows []sheet.Row, place func(steps []string) spot) error {
	var f *fault.Error
	var told sheet.Mistakes
	if err == nil || errors.As(err, &told) || !errors.As(err, &f) || f.Code == fault.Internal || f.Code == fault.Unavailable {
		return err
	}
	fields := f.Fields
	if len(fields) == 0 {
		fields = []fault.Field{{Detail: f.Detail}}
	}
	var m sheet.Mistakes
	for _, field := range fields {
		steps := strings.Split(strings.TrimPrefix(field.Pointer, "/"), "/")
		at := spot{}
		if steps[0] != "" {
			at = place(steps)
		}
		m = append(m, mistake(kind, rows, at, f.Code, field.Detail))
	}
	return m
}

// mistake tells one refusal in a sheet's own words.
func mistake(kind sheet.Kind, rows []sheet.Row, at spot, code fault.Code, said string) sheet.Mistake {
	of, _ := sheet.Of(kind)
	r, values, known := told(said)
	if known {
		if r.column != "" && of.Column(r.column) != nil && r.column != at.key {
			at.key, at.member = r.column, ""
		}
		if at.row == 0 { // a refusal of the whole names the item that it is about
			at.row = max(0, slices.IndexFunc(rows, func(row sheet.Row) bool {
				return row.Value("item_code") != "" && slices.Contains(values, row.Value("item_code")) && (at.key == "" || row.Value(at.key) != "" || at.key == "parent_ref")
			}))
		}
	} else {
		r.detail, r.mend = unknown(code)
	}
	header := "この行"
	if c := of.Column(at.key); c != nil {
		header = c.Header
		if r.says == misshapen || r.says == invalid {
			r.mend = shape(*c)
		}
		if at.member != "" && c.Type == sheet.JSON {
			r.detail = header + "の「" + at.member + "」: " + r.detail
			header = "「" + at.member + "」"
		}
	}
	for i, v := range values {
		v = cmp.Or(words[v], v)
		place := "{" + strconv.Itoa(i+1) + "}"
		r.detail, r.mend = strings.ReplaceAll(r.detail, place, v), strings.ReplaceAll(r.mend, place, v)
	}
	r.detail, r.mend = strings.ReplaceAll(r.detail, "{header}", header), strings.ReplaceAll(r.mend, "{header}", header)
	return sheet.Mistake{Row: at.row, Key: at.key, Code: sheet.AgainstRule, Detail: r.detail, Mend: r.mend, Refusal: said}
}

// misshapen and invalid are what the API's document says of a value that doesn't look as it has to.
const (
	misshapen = "must match %s"
	invalid   = "is not a valid %s"
)

// shape says how what a column takes is written.
func shape(c sheet.Column) string {
	switch {
	case c.Form != nil:
		return c.Form.Mend
	case c.Type == sheet.Amount:
		return "整数の部分は15桁まで、小数は6桁までの数値にしてください。"
	case c.Type == sheet.Date:
		return "2026/4/1 の形で、実在する日付を入力してください。"
	case c.Type == sheet.JSON:
		return "{header}を書き出したときの値に戻すか、消してください。"
	}
	return "{header}を、前後に空白のない1行の文字で入力してください。"
}

// unknown is what is said of a refusal that the table doesn't have: what its code tells.
func unknown(code fault.Code) (detail, mend string) {
	switch code {
	case fault.NotFound:
		return "参照している登録がありません。", "{header}のコードまたは番号が登録されていることを画面で確かめて直してください。"
	case fault.Duplicate:
		return "同じコードまたは番号の登録がすでにあります。", "{header}をほかで使われていない値にしてください。"
	case fault.Conflict, fault.Immutable, fault.Stale, fault.LaterChanges:
		return "登録されている状態では、この内容を登録できません。", "画面で今の状態を確かめ、この行の内容を合わせてください。"
	}
	return "業務の規則に合わないため登録できません。", "{header}の説明を説明シートで確かめて直してください。"
}

// sentence is a refusal with what finds it.
type sentence struct {
	refusal
	pattern *regexp.Regexp
	// fixed is how much of it is the same whatever its values are.
	fixed int
}

// verbs are places of values in a sentence.
var verbs = regexp.MustCompile(`%[a-z]`)

// sentences are the refusals, those with most that is fixed first: a sentence may end like another.
var sentences = func() []sentence {
	out := make([]sentence, len(refusals))
	for i, r := range refusals {
		var pattern strings.Builder
		fixed, rest := 0, strings.ReplaceAll(r.says, "%%", "\x00")
		literal := func(s string) {
			fixed += len(s)
			pattern.WriteString(regexp.QuoteMeta(strings.ReplaceAll(s, "\x00", "%")))
		}
		for at := verbs.FindStringIndex(rest); at != nil; at = verbs.FindStringIndex(rest) {
			literal(rest[:at[0]])
			if rest[at[0]:at[1]] == "%q" {
				pattern.WriteString(`["'](.*?)["']`)
			} else {
				pattern.WriteString(`(.*?)`)
			}
			rest = rest[at[1]:]
		}
		literal(rest)
		out[i] = sentence{r, regexp.MustCompile(`(?s)\A` + pattern.String() + `\z`), fixed}
	}
	slices.SortStableFunc(out, func(a, b sentence) int { return cmp.Compare(b.fixed, a.fixed) })
	return out
}()

// told finds a refusal by its sentence, with the values in it.
func told(said string) (r refusal, values []string, known bool) {
	for _, s := range sentences {
		if found := s.pattern.FindStringSubmatch(said); found != nil {
			return s.refusal, found[1:], true
		}
	}
	return refusal{}, nil, false
}

// telling is a book whose refusals are all told by row.
type telling struct {
	transfer.Book
	kind sheet.Kind
}

// Apply does what the rows say.
func (b telling) Apply(ctx context.Context, cmd store.Command, rows []sheet.Row) (transfer.Outcome, error) {
	outcome, err := b.Book.Apply(ctx, cmd, rows)
	return outcome, placed(err, b.kind, rows, func([]string) spot { return spot{} })
}

// step reads a number in a pointer; 0 where there is none.
func step(steps []string, at int) int {
	if at >= len(steps) {
		return 0
	}
	n, err := strconv.Atoi(steps[at])
	if err != nil {
		return 0
	}
	return n
}

// under is what of a pointer lies below its first steps.
func under(steps []string, from int) string {
	if from >= len(steps) {
		return ""
	}
	return strings.Join(steps[from:], "/")
}

// unread tells whether cells of rows that others depend on can't be read: what would be done without them is no trial of the rows. Without the columns given it is much the
// same.
func unread(rows []sheet.Row, but ...string) bool {
	return slices.ContainsFunc(rows, func(r sheet.Row) bool {
		for k := range r.Unread {
			if !slices.Contains(but, k) {
				return true
			}
		}
		return false
	})
}
