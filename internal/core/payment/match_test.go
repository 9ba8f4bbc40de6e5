package payment

import (
	"fmt"
	"strings"
	"testing"

	"keiyaku/internal/core/money"
)

func TestNamesOfBanksAndOfMasterFilesComeToTheSame(t *testing.T) {
	for _, names := range [][]string{
		{"カブシキガイシャヤマダセイサクショ", "ｶ)ﾔﾏﾀﾞｾｲｻｸｼﾖ", "ﾔﾏﾀﾞｾｲｻｸｼﾖ(ｶ", "ヤマダ　セイサクショ（カ）", "やまだせいさくしょ", "カ）ヤマダ・セイサクショ"},
		{"ユウゲンガイシャサーバー", "ﾕ)ｻ-ﾊﾞ-", "サーバー ユウゲンガイシャ"},
		{"ゴウドウガイシャＡＢＣ", "ﾄﾞ)ABC", "ド）ａｂｃ"},
		{"株式会社山田製作所", "(株)山田製作所", "山田製作所"},
		{"ガッコウホウジンパピプ", "ｶﾞｸ)ﾊﾟﾋﾟﾌﾟ"},
		{"ウ゛ォイス", "ｳﾞｵｲｽ", "ヴォイス"},
	} {
		for _, n := range names[1:] {
			if PayerKey(n) != PayerKey(names[0]) || PayerKey(n) == "" {
				t.Errorf("%s is %q, %s is %q", n, PayerKey(n), names[0], PayerKey(names[0]))
			}
		}
	}
	if PayerKey("カ)カブ") == PayerKey("カ)カフ") {
		t.Error("voiced marks count")
	}
	if PayerKey("()- ー") != "" {
		t.Error("signs are no name")
	}
}

func TestCandidatesAreScoredByNameAndAmount(t *testing.T) {
	accounts := []OpenAccount{
		{"A", []string{"ヤマダ"}, nil, []OpenBill{{"a1", money.Int(1000), day("2026-04-30")}, {"a2", money.Int(2500), day("2026-05-31")}, {"a3", money.Int(7000), day("2026-06-30")}}},
		{"B", []string{"サトウシヨウジ"}, []string{"サトウイチロウ"}, []OpenBill{{"b1", money.Int(3500), day("2026-05-31")}}},
		{"C", nil, nil, []OpenBill{{"c1", money.Int(3500), day("2026-05-31")}, {"c2", money.Int(500), day("2026-06-30")}}},
	}
	for _, c := range []struct {
		amount int64
		payer  string
		want   string
	}{
		{3500, "ヤマダ", "A[a1 a2] same_name several_invoices 85; B[b1] other_name one_invoice 40; C[c1] other_name one_invoice 40"},
		{2500, "ヤマダ", "A[a2] same_name one_invoice 90"},
		{2060, "ヤマダ", "A[a2] fee 440 same_name less_fee 75"},
		{8000, "ヤマダ", "A[a1 a3] same_name several_invoices 85"},
		{9060, "ヤマダ", "A[] same_name other_amount 50"}, // a2 and a3 less 440, which aren't the oldest
		{10060, "ヤマダ", "A[a1 a2 a3] fee 440 same_name less_fee 75"},
		{123, "ヤマダ", "A[a1] fee 877 same_name less_fee 75"},
		{99999, "ヤマダ", "A[] same_name other_amount 50"},
		{3500, "サトウイチロウ", "B[b1] learned one_invoice 100; C[c1] other_name one_invoice 40; A[a1 a2] other_name several_invoices 35"},
		{3500, "サトウ", "B[b1] similar_name one_invoice 70; C[c1] other_name one_invoice 40; A[a1 a2] other_name several_invoices 35"},
		{4000, "", "C[c1 c2] other_name several_invoices 35"},
		{3060, "ダレカ", ""},
	} {
		var got []string
		for _, m := range Match(money.Int(c.amount), c.payer, accounts) {
			text := m.AccountID + fmt.Sprint(m.Invoices)
			if !m.Fee.IsZero() {
				text += " fee " + m.Fee.String()
			}
			got = append(got, fmt.Sprint(text, " ", m.Payer, " ", m.Fit, " ", m.Score))
		}
		if all := strings.Join(got, "; "); all != c.want {
			t.Errorf("%d of %s: %s\nwant %s", c.amount, c.payer, all, c.want)
		}
	}
}

// fixed puts fields of a record at their places; half-width kana are one byte each.
func fixed(fields map[int]string) string {
	out := []byte(strings.Repeat(" ", recordLength))
	for at, text := range fields {
		for _, r := range text {
			if r >= '｡' {
				out[at] = byte(r - '｡' + 0xa1)
			} else {
				out[at] = byte(r)
			}
			at++
		}
	}
	return string(out)
}

func notice(sum string) []string {
	return []string{
		fixed(map[int]string{0: "1010", 4: "080529080529080529", 22: "0001", 26: "ﾐｽﾞﾎ", 41: "123", 59: "1", 60: "0034567", 67: "ｶ)ｻﾝﾌﾟﾙ"}),
		fixed(map[int]string{0: "2000001", 7: "080529080529", 19: "0000007260", 29: "0000000000", 49: "ｶ)ﾔﾏﾀﾞｾｲｻｸｼﾖ", 127: " "}),
		fixed(map[int]string{0: "2000002", 7: "260528260528", 19: "0000003000", 29: "0000000000", 49: "ﾕ)ｻ-ﾊﾞ-", 127: " "}),
		fixed(map[int]string{0: "2000003", 7: "080529080529", 19: "0000000500", 29: "0000000000", 49: "ﾏﾁｶﾞｲ", 127: "1"}),
		fixed(map[int]string{0: "8000002", 7: sum, 19: "000001000000000500"}),
		fixed(map[int]string{0: "9"}),
	}
}

func details() []string {
	return []string{
		fixed(map[int]string{0: "1030", 4: "080529080529080529", 22: "0001", 41: "123", 62: "1", 63: "0000034567"}),
		fixed(map[int]string{0: "200000001", 9: "080529080529", 21: "111", 24: "000000007260", 81: "ｶ)ﾔﾏﾀﾞｾｲｻｸｼﾖ"}),
		fixed(map[int]string{0: "200000002", 9: "080529080529", 21: "211", 24: "000000000880", 159: "ﾃｽｳﾘﾖｳ"}),
		fixed(map[int]string{0: "200000003", 9: "080529080529", 21: "110", 24: "000000000100", 159: "ｹﾞﾝｷﾝ"}),
		fixed(map[int]string{0: "200000004", 9: "080529080529", 21: "119", 24: "000000000880", 159: "ﾃｽｳﾘﾖｳﾃｲｾｲ"}), // a debit taken back
		fixed(map[int]string{0: "8000003", 7: "0000000008240", 20: "000001", 26: "0000000000880"}),
		fixed(map[int]string{0: "9"}),
	}
}

func told(s Statement) string {
	var out []string
	for _, c := range s.Credits {
		out = append(out, strings.Join([]string{c.Account, c.Reference, c.ReceivedOn.String(), c.Amount.String(), c.Payer}, " "))
	}
	return fmt.Sprint(strings.Join(out, "; "), "; others ", s.Others)
}

func TestAZenginFileIsRead(t *testing.T) {
	want := "0001-123-34567 000001 2026-05-29 7260 ｶ)ﾔﾏﾀﾞｾｲｻｸｼﾖ; 0001-123-34567 000002 2026-05-28 3000 ﾕ)ｻ-ﾊﾞ-; others 1"
	for name, content := range map[string]string{
		"with line ends": strings.Join(notice("000000010260"), "\r\n") + "\r\n\x1a", "without": strings.Join(notice("000000010260"), ""), "with other line ends": strings.Join(notice("000000010260"), "\n") + "\n",
	} {
		got, err := Zengin([]byte(content), day("2026-06-01"))
		if err != nil || told(got) != want {
			t.Errorf("%s: %s, %v", name, told(got), err)
		}
	}
	got, err := Zengin([]byte(strings.Join(details(), "\r\n")), day("2026-06-01"))
	if want := "0001-123-34567 00000001 2026-05-29 7260 ｶ)ﾔﾏﾀﾞｾｲｻｸｼﾖ; 0001-123-34567 00000003 2026-05-29 100 ｹﾞﾝｷﾝ; others 2"; err != nil || told(got) != want {
		t.Errorf("入出金取引明細: %s, %v", told(got), err)
	}
}

func TestAZenginFileThatIsntWholeIsRefused(t *testing.T) {
	whole := notice("000000010260")
	for name, lines := range map[string][]string{
		"no end":           whole[:5],
		"another sum":      notice("000000010261"),
		"a line is short":  {whole[0][:199]},
		"nothing":          {""},
		"data at first":    whole[1:],
		"another kind":     {strings.Replace(whole[0], "1010", "1910", 1), whole[5]},
		"no date":          {whole[0], strings.Replace(whole[1], "080529", "081329", 1), whole[5]},
		"not yet":          {whole[0], strings.Replace(whole[1], "080529", "080609", 1), whole[2], whole[3], whole[4], whole[5]},
		"an unknown begin": {"7" + whole[0][1:], whole[5]},
	} {
		if got, err := Zengin([]byte(strings.Join(lines, "\r\n")), day("2026-06-01")); err == nil {
			t.Errorf("%s: %s", name, told(got))
		}
	}
}

func TestACSVIsReadByItsHeader(t *testing.T) {
	for _, c := range []struct {
		text    string
		columns Columns
		want    string
	}{
		{"日付,出金額,入金額,摘要\n2026/5/29,,\"7,260\",ｶ)ﾔﾏﾀﾞ\n2026年5月30日,880,,手数料\n20260531,0,¥100,サトウ\n", Columns{}, "2026-05-29 7260 ｶ)ﾔﾏﾀﾞ;   2026-05-31 100 サトウ; others 1"},
		{"日付,入金額,摘要\n2026-05-29,\"1,234,567円\",a\n2026-05-29,￥1000,b\n2026-05-29,0円,c\n2026-06-08,\"999,999,999,999\",d\n", Columns{}, "2026-05-29 1234567 a;   2026-05-29 1000 b;   2026-06-08 999999999999 d; others 1"},
		{"\ufeffdate,amount,payer,other\n2026-05-29,1,x,サトウ\n", Columns{Payer: "other"}, "2026-05-29 1 サトウ; others 0"},
	} {
		got, err := CSV(c.text, c.columns, day("2026-06-01"))
		if err != nil || strings.TrimSpace(told(got)) != c.want {
			t.Errorf("%q, %v; want %q", told(got), err, c.want)
		}
	}
	for _, text := range []string{
		"", "a,b,c\n", "日付,入金額,摘要\nいつか,1,x\n", "日付,入金額,摘要\n2026-05-29,1.5,x\n", "日付,入金額,摘要\n2026-05-29,-5,x\n", "日付,入金額,摘要\n2026-02-30,5,x\n",
		"日付,入金額,摘要\n2026-05-29,\"1,00\",x\n", "日付,入金額,摘要\n2026-05-29,\"1234,567\",x\n", "日付,入金額,摘要\n2026-05-29,\",100\",x\n", "日付,入金額,摘要\n2026-05-29,\"100,\",x\n", "日付,入金額,摘要\n2026-05-29,\"1,,000\",x\n",
		// A comma or a quotation mark out of place puts entries together, or takes them apart.
		"日付,入金額,摘要\n2026-05-29,11,000,x\n", "日付,入金額,摘要\n2026-05-29,111,\"ヤマダ\n2026-05-29,222,スズキ\n", "日付,入金額,摘要\n2026-05-29,111,ヤマ\"ダ\n", "日付,入金額,摘要\n2026-05-29,111,\"ヤマ\"ダ\n",
		"日付,入金額,摘要\n2026-05-29,111,\"ヤマダ\n2026-05-29,222,\"スズキ\n",
		"日付,入金額,摘要\n2026-05-29,1円00,x\n", "日付,入金額,摘要\n2026-05-29,+100,x\n", "日付,入金額,摘要\n2026-05-29,1000000000000,x\n", "日付,入金額,摘要\n2026-06-09,100,x\n", "日付,入金額,摘要\n2030-04-01,100,x\n",
	} {
		if got, err := CSV(text, Columns{}, day("2026-06-01")); err == nil {
			t.Errorf("%q: %s", text, told(got))
		}
	}
}

func FuzzStatement(f *testing.F) {
	f.Add([]byte(strings.Join(notice("000000010260"), "\r\n")))
	f.Add([]byte(strings.Join(details(), "")))
	f.Add([]byte("日付,入金額,摘要\n2026/5/29,\"7,260\",ｶ)ﾔﾏﾀﾞ\n"))
	f.Fuzz(func(t *testing.T, content []byte) {
		a, _ := Zengin(content, day("2026-06-01"))
		b, _ := CSV(string(content), Columns{}, day("2026-06-01"))
		for _, c := range append(a.Credits, b.Credits...) {
			if c.Amount.Sign() <= 0 || c.ReceivedOn.IsZero() || strings.ContainsAny(PayerKey(c.Payer), " ()-ー") {
				t.Errorf("a credit of %s on %s from %q", c.Amount, c.ReceivedOn, c.Payer)
			}
		}
	})
}
