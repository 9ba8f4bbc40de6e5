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
