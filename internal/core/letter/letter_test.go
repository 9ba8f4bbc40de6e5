package letter

import (
	"strings"
	"testing"
)

func TestALetterIsFilledIn(t *testing.T) {
	values := Values{"customer_name": "株式会社{{total}}", "total": "¥1,100"}
	for template, want := range map[string]string{
		"{{customer_name}} 御中":  "株式会社{{total}} 御中",
		"{{ total }}と{{total}}": "¥1,100と¥1,100",
		"{{due_date}}":          "",
		"中括弧{ひとつ}は字のまま":         "中括弧{ひとつ}は字のまま",
	} {
		if err := Check("/body", template); err != nil {
			t.Errorf("%s: %v", template, err)
		}
		if got := Fill(template, values); got != want {
			t.Errorf("%s is %s, not %s", template, got, want)
		}
	}
	for _, wrong := range []string{"{{customer}}", "{{}}", "{{customer_name", "total}}", "{{ range . }}", "{{customer_name}} {{ total } }"} {
		if Check("/body", wrong) == nil {
			t.Errorf("%s passes", wrong)
		}
	}
	for _, d := range []string{DefaultSubject, DefaultBody} {
		if err := Check("", d); err != nil {
			t.Error(err)
		}
	}
	if got := Line("a\r\nBcc: b@example.com"); got != "a Bcc: b@example.com" {
		t.Errorf("a subject of two lines is %q", got)
	}
}

// A company is 御中, a person 様, and neither twice, whatever the template has behind the addressee.
func TestAnAddresseeHasOneHonorific(t *testing.T) {
	for template, want := range map[string][2]string{
		"{{addressee}}":      {"株式会社山田製作所\n経理部　御中", "株式会社山田製作所\n佐藤 花子 様"},
		"{{ addressee }} 御中": {"株式会社山田製作所\n経理部 御中", "株式会社山田製作所\n佐藤 花子 様 御中"},
		"{{addressee}}　様へ":   {"株式会社山田製作所\n経理部　様へ", "株式会社山田製作所\n佐藤 花子 様　様へ"},
	} {
		for i, lines := range [][]string{{"株式会社山田製作所", "経理部"}, {"株式会社山田製作所", "佐藤 花子 様"}} {
			if got := Fill(template, Values{"addressee": strings.Join(Addressed(lines), "\n")}); got != want[i] {
				t.Errorf("%s to %q is %q, not %q", template, lines, got, want[i])
			}
		}
	}
	if got := Addressed(nil); len(got) != 0 {
		t.Errorf("nobody is %q", got)
	}
}

// A line that has nothing to say isn't there; one without places, or with one that says something, is.
func TestABodyHasNoEmptyLinesOfPlaces(t *testing.T) {
	values := Values{"total": "-¥1,100", "billing_date": "2026年4月30日"}
	for template, want := range map[string]string{
		"請求日: {{billing_date}}\nお支払期限: {{due_date}}\n\n以上": "請求日: 2026年4月30日\n\n以上",
		"{{due_date}} {{total}}\n{{link}}":                 " -¥1,100\n",
		"":                                                 "",
	} {
		if got := FillBody(template, values); got != want {
			t.Errorf("%q is %q, not %q", template, got, want)
		}
	}
	if got := FillBody(DefaultBody, values); strings.Contains(got, "お支払期限") || !strings.Contains(got, "金額: -¥1,100") {
		t.Errorf("the letter of a credit note: %s", got)
	}
}

func FuzzFill(f *testing.F) {
	f.Add("{{customer_name}} 御中", "株式会社{{total}}")
	f.Add("{{ total }}{{", "}}")
	f.Fuzz(func(t *testing.T, template, value string) {
		if Check("/body", template) != nil {
			return
		}
		values := Values{}
		for _, p := range Places {
			values[p] = value
		}
		got := Fill(template, values)
		if !strings.Contains(template, "{{") && got != template {
			t.Errorf("%q is %q without a place", template, got)
		}
		if line := Line(got); strings.ContainsAny(line, "\r\n") {
			t.Errorf("%q breaks lines", line)
		}
	})
}
