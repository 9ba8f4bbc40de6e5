package sheet

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestDatesAreReadAsPeopleWriteThem(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"2026-04-01": "2026-04-01", "2026/4/1": "2026-04-01", "2026.4.1": "2026-04-01", "2026年4月1日": "2026-04-01", "20260401": "2026-04-01", "２０２６／４／１": "2026-04-01",
		"令和8年4月1日": "2026-04-01", "令和元年5月1日": "2019-05-01", "R8.4.1": "2026-04-01", "r8/4/1": "2026-04-01", "Ｒ８．４．１": "2026-04-01", "平成31年4月30日": "2019-04-30", "昭和64年1月7日": "1989-01-07",
		"46113": "2026-04-01", "46113.0": "2026-04-01", "2026-04-01 00:00:00": "2026-04-01", "2026/4/1 0:00": "2026-04-01", "2026-04-01T00:00:00": "2026-04-01", "10000": "1927-05-18",
		"2024/2/29": "2024-02-29", "2026 年 4 月 1 日": "",
		"2026/2/30": "", "2026/13/1": "", "26/4/1": "", "令和8年4月": "", "平成元年1月7日": "", "令和元年4月30日": "", "2026-04-01 12:30": "", "4/1": "", "9999": "", "0": "", "46113.5": "", "2026": "",
		"1899-12-31": "", "2200-01-01": "", "": "", "x": "", "2026-04-01-1": "", "99999999": "", "2026/4/": "", "二〇二六年四月一日": "",
	} {
		got := ""
		if d, ok := ReadDate(text); ok {
			got = d.String()
		}
		if got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

func TestCellsAreReadForWhatTheyMean(t *testing.T) {
	t.Parallel()
	amount, whole, flag := Column{Header: "額", Type: Amount}, Column{Header: "月", Type: Whole, Least: 1, Most: 31}, Column{Header: "免税", Type: YesNo}
	choice := Column{Header: "方法", Type: Choice, Options: methods}
	for _, c := range []struct {
		column      Column
		cell, value string
		wrong       string
	}{
		{amount, "1,234,567", "1234567", ""},
		{amount, "１２３４", "1234", ""},
		{amount, "¥1,000", "1000", ""},
		{amount, "￥１，０００", "1000", ""},
		{amount, "1,000円", "1000", ""},
		{amount, "12.50", "12.5", ""},
		{amount, "0", "0", ""},
		{amount, "", "", ""},
		{amount, "12,34", "", NotANumber},
		{amount, "1e5", "", NotANumber},
		{amount, "-5", "", OutOfRange},
		{amount, "△500", "", OutOfRange},
		{amount, "千円", "", NotANumber},
		{amount, "1,2345", "", NotANumber},
		{amount, "--5", "", NotANumber},
		{amount, ",100", "", NotANumber},
		{amount, "1 000", "", NotANumber},
		{Column{Type: Amount, Positive: true}, "0", "", OutOfRange},
		{Column{Header: "額", Type: Amount, Required: true}, "  ", "", NeededValue},
		{amount, "#N/A", "", ErrorValue},
		{whole, "31", "31", ""},
		{whole, "3.0", "3", ""},
		{whole, "32", "", OutOfRange},
		{whole, "0", "", OutOfRange},
		{whole, "1.5", "", NotWhole},
		{whole, "末日", "", NotANumber},
		{flag, "はい", "yes", ""},
		{flag, "いいえ", "no", ""},
		{flag, "ＹＥＳ", "yes", ""},
		{flag, "×", "no", ""},
		{flag, "たぶん", "", NotYesNo},
		{flag, "TRUE", "yes", ""},
		{choice, "銀行振込", "bank_transfer", ""},
		{choice, "bank_transfer", "bank_transfer", ""},
		{choice, " 口座振替 ", "direct_debit", ""},
		{choice, "小切手", "", NotAChoice},
		{Column{Type: Line}, "山田\n商店", "", NotALine},
		{Column{Type: Line}, strings.Repeat("あ", 201), "", TooLong},
		{Column{Type: Line}, "'=1+2", "=1+2", ""},
		{Column{Type: Line}, "a\ufffdb", "", BrokenText},
		{Column{Type: Code, Form: corporate}, "１２３", "", WrongForm},
		{Column{Type: Code, Form: codeForm}, "CU-1", "CU-1", ""},
		{Column{Type: Code, Form: codeForm}, "ＣＵ１", "", WrongForm},
		{Column{Type: JSON}, `{ "b": 1, "a": 2.50 }`, `{"a":2.50,"b":1}`, ""},
		{Column{Type: JSON}, `{"a":}`, "", NotJSON},
		{Column{Type: JSON}, `1 2`, "", NotJSON},
		{Column{Type: List}, "a, b、c", "a,b,c", ""},
		{Column{Type: Time}, "9:30", "09:30:00", ""},
		{Column{Type: Time}, "25:00", "", NotATime},
		{Column{Type: Text}, "a\r\nb", "a\nb", ""},
		{Column{Type: Date}, "2026/2/30", "", NotADate},
	} {
		value, wrong := c.column.Read(c.cell)
		code := ""
		if wrong != nil {
			code = wrong.Code
			if wrong.Detail == "" || wrong.Mend == "" {
				t.Errorf("%q: %+v doesn't say how to mend it", c.cell, wrong)
			}
			value = ""
		}
		if value != c.value || code != c.wrong {
			t.Errorf("%s %q: got %q %q, want %q %q", c.column.Type, c.cell, value, code, c.value, c.wrong)
		}
	}
}

func TestNothingThatIsWrittenRunsAndEverythingComesBack(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		cell := rapid.OneOf(rapid.String(), rapid.StringMatching(`['=+@＝＋－＠\t\r \-0-9a]{0,6}`)).Draw(t, "cell")
		written := Neutral(cell)
		if Restored(written) != cell {
			t.Fatalf("%q is written as %q and comes back as %q", cell, written, Restored(written))
		}
		if written != "" && strings.ContainsRune(triggers, []rune(written)[0]) && !IsNumber(written) {
			t.Fatalf("%q is written as %q, which runs", cell, written)
		}
	})
}

func TestHeadersAreUnderstoodInAnyOrderAndEveryMistakeInThemIsTold(t *testing.T) {
	t.Parallel()
	of, _ := Of(Customers)
	h, problems := of.Understand(1, []string{"顧客名（必須）", "memo", "＊顧客コード", "", "問題"})
	if len(problems) != 0 {
		t.Fatal(problems)
	}
	row, problems := h.Row(2, []string{"山田", "x", "C-1"})
	if len(problems) != 0 || row.Value("customer_code") != "C-1" || row.Value("customer_name") != "山田" || !row.Names("memo") || row.Names("email") {
		t.Errorf("%+v %v", row, problems)
	}
	_, problems = of.Understand(3, []string{"顧客名", "顧客名", "電話"})
	var codes []string
	for _, p := range problems {
		codes = append(codes, p.Code+" "+p.Place())
	}
	if want := []string{"doubled_header 行3 B列", "unknown_header 行3 C列", "missing_header 行3"}; !slices.Equal(codes, want) {
		t.Errorf("got %q, want %q", codes, want)
	}
}

// Every sheet's table is whole: what a template, an explanation and a reader are made of.
func TestTheTablesOfColumnsAreWhole(t *testing.T) {
	t.Parallel()
	for _, k := range Kinds {
		s, ok := Of(k)
		if !ok || s.Kind != k || s.Name == "" || len(s.About) == 0 || len(s.Keys) == 0 {
			t.Errorf("%s isn't described", k)
		}
		seen := map[string]bool{}
		for _, c := range s.Columns {
			if seen[c.Key] || seen[bare(c.Header)] {
				t.Errorf("%s: %s is there twice", k, c.Header)
			}
			seen[c.Key], seen[bare(c.Header)] = true, true
			if (c.Type == Choice) != (len(c.Options) > 0) {
				t.Errorf("%s: %s has options %v", k, c.Header, c.Options)
			}
			if c.Example != "" {
				value, wrong := c.Read(c.Example)
				if wrong != nil {
					t.Errorf("%s: the example of %s is wrong: %+v", k, c.Header, wrong)
				}
				if again, wrong := c.Read(Neutral(c.Shown(value))); again != value || wrong != nil {
					t.Errorf("%s: the example of %s comes back as %q, %+v", k, c.Header, again, wrong)
				}
			}
		}
		for _, key := range s.Keys {
			if s.Column(key) == nil {
				t.Errorf("%s: there is no column %s", k, key)
			}
		}
	}
}

func FuzzACellIsReadOrRefusedAndComesBack(f *testing.F) {
	for _, seed := range []string{
		"2026/4/1", "令和8年4月1日", "46113", "1,234", "¥1,000", "△500", "はい", "銀行振込", "'=1+2", "=cmd|'/C calc'!A0", "{\"a\":1}", "[1e400]", "a,b、c", "9:30", "#N/A", "\ufffd", "１２３４", "　", "元年", "R0.0.0", "99999999999999999999",
		"-0", "1.0", "\u202e", strings.Repeat("9", 400), `\1000`, "2026-04-01T00:00:00Z",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, cell string) {
		for _, k := range Kinds {
			s, _ := Of(k)
			for _, c := range s.Columns {
				value, wrong := c.Read(cell)
				if wrong != nil {
					if wrong.Code == "" || wrong.Detail == "" || wrong.Mend == "" {
						t.Fatalf("%s %q: %+v", c.Key, cell, wrong)
					}
					continue
				}
				if value == "" {
					continue
				}
				again, wrong := c.Read(Neutral(c.Shown(value)))
				if wrong != nil || again != value {
					t.Fatalf("%s %q was read as %q, which comes back as %q, %+v", c.Key, cell, value, again, wrong)
				}
			}
		}
	})
}
