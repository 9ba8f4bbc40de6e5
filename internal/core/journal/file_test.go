package journal

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
)

func TestClassNames(t *testing.T) {
	sale, back := Class{Sales, "standard", "10"}, Class{Returns, "standard", "10"}
	for _, c := range []struct {
		class                      Class
		freee, moneyforward, yayoi string
	}{
		{sale, "課税売上10%", "課税売上 10%", "課税売上内10%"},
		{Class{Sales, "reduced", "8"}, "課税売上8%(軽)", "課税売上 (軽)8%", "課税売上内軽減8%"},
		{Class{Sales, "standard", "8"}, "課税売上8%", "課税売上 8%", "課税売上内8%"},
		{Class{Purchases, "standard", "10"}, "課対仕入10%", "課税仕入 10%", "課対仕入内10%"},
		{back, "課税売返10%", "課税売上-返還等 10%", "課税売返内10%"},
		{Class{Returns, "reduced", "8"}, "課税売返8%(軽)", "課税売上-返還等 (軽)8%", "課税売返内軽減8%"},
		{Class{Sales, "exempt", "0"}, "非課売上", "非課税売上", "非課売上"},
		{Class{Returns, "exempt", "0"}, "非課売返", "非課税売上-返還等", "非課売返"},
		{Class{Sales, "export", "0"}, "輸出売上", "輸出売上", "輸出売上"},
		{Class{Returns, "export", "0"}, "輸出売返", "輸出売上-返還等", "輸出売返"},
		{Class{Sales, "out_of_scope", "0"}, "対象外", "対象外", "対象外"},
		{Class{Kind: Outside}, "対象外", "対象外", "対象外"},
	} {
		for system, want := range map[System]string{Freee: c.freee, MoneyForward: c.moneyforward, Yayoi: c.yayoi} {
			if got := (Format{System: system, Books: TaxExcluded}).ClassName(c.class); got != want {
				t.Errorf("%s calls %+v %s, not %s", system, c.class, got, want)
			}
		}
	}
	own := Format{System: MoneyForward, Names: map[Class]string{sale: "課売 10%"}}
	if got := own.ClassName(sale) + own.ClassName(back); got != "課売 10%課税売上-返還等 10%" {
		t.Errorf("a company's own names: %s", got)
	}
	included := Format{System: Yayoi, Books: TaxIncluded}
	if got := included.ClassName(sale) + included.ClassName(Class{Purchases, "standard", "10"}); got != "課税売上込10%課対仕入込10%" {
		t.Errorf("books with the tax in them: %s", got)
	}
}

// The columns as the systems' manuals have them, rows as they are read.
func TestRows(t *testing.T) {
	d := Document{
		On: civil.MustParse("2026-04-30"), DueOn: civil.MustParse("2026-05-31"), Number: "INV-7", Description: "クラウド勤怠", Partner: "株式会社山田製作所",
		Receivable: Account{Name: "売掛金", Sub: "山田"}, Total: yen(13269),
		Rates: []Rate{{"standard", "10", yen(10000), yen(1000)}, {"reduced", "8", yen(2110), yen(169)}},
		Lines: []Sold{{Account{Name: "売上高"}, "standard", "10", yen(11000), false, civil.Range{}}, {Account{Name: "売上値引"}, "standard", "10", yen(-1000), false, civil.Range{}}, {Account{Name: "売上高", Department: "営業"}, "reduced", "8", yen(2110), false, civil.Range{}}},
	}
	back := Document{
		On: civil.MustParse("2026-04-30"), Number: "CN-1", Receivable: Account{Name: "売掛金"}, Returned: true, Total: yen(-1100), Rates: []Rate{{"standard", "10", yen(-1000), yen(-100)}},
		Lines: []Sold{{Account{Name: "売上高"}, "standard", "10", yen(-1000), false, civil.Range{}}},
	}
	for _, c := range []struct {
		system System
		d      Document
		want   []string
	}{
		{Freee, d, []string{
			"収入,INV-7,2026/04/30,2026/05/31,,株式会社山田製作所,売上値引,課税売上10%,-1100,内税,-100,クラウド勤怠,,,,,,,,,",
			",INV-7,2026/04/30,2026/05/31,,株式会社山田製作所,売上高,課税売上10%,12100,内税,1100,クラウド勤怠,,,,,,,,,",
			",INV-7,2026/04/30,2026/05/31,,株式会社山田製作所,売上高,課税売上8%(軽),2279,内税,169,クラウド勤怠,,営業,,,,,,,",
		}},
		{Freee, back, []string{"収入,CN-1,2026/04/30,,,,売上高,課税売返10%,-1100,内税,-100,,,,,,,,,,"}},
		{MoneyForward, d, []string{
			"7,2026/04/30,売掛金,山田,,株式会社山田製作所,対象外,,13279,0,売上高,,,株式会社山田製作所,課税売上 10%,,12100,1100,INV-7 クラウド勤怠,,,,,,,,",
			"7,2026/04/30,売上値引,,,株式会社山田製作所,課税売上 10%,,1100,100,売上高,,営業,株式会社山田製作所,課税売上 (軽)8%,,2279,169,INV-7 クラウド勤怠,,,,,,,,",
		}},
		{Yayoi, d, []string{
			"2110,7,,2026/04/30,売掛金,山田,,対象外,13279,,売上高,,,課税売上内10%,12100,1100,INV-7 株式会社山田製作所 クラウド勤怠,,,3,,,0,0,no",
			"2101,7,,2026/04/30,売上値引,,,課税売上内10%,1100,100,売上高,,営業,課税売上内軽減8%,2279,169,INV-7 株式会社山田製作所 クラウド勤怠,,,3,,,0,0,no",
		}},
		{Yayoi, back, []string{"2111,7,,2026/04/30,売上高,,,課税売返内10%,1100,100,売掛金,,,対象外,1100,,CN-1,,,3,,,0,0,no"}},
	} {
		c.d.Total = money.Amount{}
		for _, r := range c.d.Rates {
			c.d.Total = c.d.Total.Add(r.Net).Add(r.Tax)
		}
		f := Format{System: c.system, Books: TaxExcluded}
		rows, err := f.Rows(Of(c.d, 0), 7)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, r := range rows {
			if h := f.Header(); h != nil && len(h) != len(r) {
				t.Errorf("%s: %d columns under %d headings", c.system, len(r), len(h))
			}
			got = append(got, strings.Join(r, ","))
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s:\n%s\nwant\n%s", c.system, strings.Join(got, "\n"), strings.Join(c.want, "\n"))
		}
	}
	for system, columns := range map[System]int{Freee: 21, MoneyForward: 27, Yayoi: 0} {
		if n := len((Format{System: system}).Header()); n != columns {
			t.Errorf("%s has %d headings", system, n)
		}
	}
}

func TestWhatYayoiWouldCutIsRefused(t *testing.T) {
	f := Format{System: Yayoi}
	for name, refused := range map[string]bool{"売掛金売掛金売掛金売掛金": false, "売掛金売掛金売掛金売掛金1": true, "ｱｲｳｴｵｱｲｳｴｵｱｲｳｴｵｱｲｳｴｵｱｲｳｴ": false} {
		_, err := f.Rows(OfPayment(Payment{Received: yen(1), Into: Account{Name: name}, Deposit: Account{Name: "前受金"}}), 1)
		if (err != nil) != refused {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := f.Rows(OfPayment(Payment{Received: yen(1_000_000_000)}), 1); err == nil {
		t.Error("ten digits")
	}
	for sub, refused := range map[Account]bool{{Name: "売掛金", Sub: "株式会社山田製作所東日本営業本部"}: true, {Name: "売掛金", Sub: "株式会社山田製作所東日本営業本部", Customer: "C-1"}: false} {
		if _, err := f.Rows(OfPayment(Payment{Received: yen(1), Into: sub, Deposit: Account{Name: "前受金"}}), 1); (err != nil) != refused {
			t.Errorf("%+v: %v", sub, err)
		}
	}
	if rows, err := f.Rows(Entry{}, 1); err != nil || len(rows) != 0 {
		t.Errorf("an entry without lines: %v %v", rows, err)
	}
}

// A customer's name that is too long is cut to the same sub-account in every month, and to another one than any other customer's.
func TestALongNameOfACustomerIsCutToASubAccountOfItsOwn(t *testing.T) {
	for _, c := range []struct{ name, code, want string }{
		{"株式会社山田製作所", "C-000001", "株式会社山田製作所"},
		{"株式会社山田製作所東日本", "C-000001", "株式会社山田製作所東日本"},
		{"株式会社山田製作所東日本営業本部", "C-000001", "株式会社山田製 C-000001"},
		{"株式会社山田製作所東日本営業本部", "C-000002", "株式会社山田製 C-000002"},
		{"ｶﾌﾞｼｷｶﾞｲｼｬﾔﾏﾀﾞｾｲｻｸｼﾞｮﾋｶﾞｼﾆﾎﾝ", "C-000001", "ｶﾌﾞｼｷｶﾞｲｼｬﾔﾏﾀﾞｾ C-000001"},
		{"株式会社山田製作所東日本営業本部", "yamada-seisakujo-higashi-nihon", "株式会社山田製 2f9744b5"},
		{"株式会社山田製作所東日本営業本部", "", "株式会社山田製作所東日本営業本部"},
	} {
		if got := (Account{Sub: c.name, Customer: c.code}).subWithin(yayoiName); got != c.want {
			t.Errorf("%s of %s is %s, not %s", c.name, c.code, got, c.want)
		}
	}
	long := Settings{PerCustomer: ByCode}.ReceivableOf("株式会社山田製作所", "yamada-seisakujo-higashi-nihon")
	if got := long.subWithin(yayoiName); halfWidths(got) > yayoiName || !strings.HasPrefix(got, "yamada-seisakuj ") {
		t.Errorf("a long code is %s", got)
	}
	rapid.Check(t, func(t *rapid.T) {
		name := rapid.StringOf(rapid.SampledFrom([]rune("山a 　ｶﾞがか\u3099é𠮷"))).Draw(t, "name")
		codes := rapid.SliceOfNDistinct(rapid.StringMatching(`[A-Za-z0-9][A-Za-z0-9._-]{0,30}`), 2, 2, rapid.ID).Draw(t, "codes")
		a, b := Account{Sub: name, Customer: codes[0]}.subWithin(yayoiName), Account{Sub: name, Customer: codes[1]}.subWithin(yayoiName)
		if halfWidths(a) > yayoiName || halfWidths(name) > yayoiName && a == b {
			t.Fatalf("%q of %q are %q and %q", name, codes, a, b)
		}
	})
}

// 弥生会計 takes 64 half-width letters of a description: what is beyond is left out, by whole letters, and the number of the document stays.
func TestADescriptionIsCutToWhatYayoiTakes(t *testing.T) {
	for text, want := range map[string]string{
		strings.Repeat("あ", 32): strings.Repeat("あ", 32), strings.Repeat("あ", 33): strings.Repeat("あ", 32), strings.Repeat("a", 65): strings.Repeat("a", 64),
		"a" + strings.Repeat("あ", 32): "a" + strings.Repeat("あ", 31), strings.Repeat("ｶﾞ", 33): strings.Repeat("ｶﾞ", 32), "a" + strings.Repeat("ｶﾞ", 32): "a" + strings.Repeat("ｶﾞ", 31),
		strings.Repeat("か\u3099", 17): strings.Repeat("か\u3099", 16), strings.Repeat("あ", 31) + "　" + "あ": strings.Repeat("あ", 31),
	} {
		if got := cut(text, yayoiDescription); got != want {
			t.Errorf("%s is cut to %s", text, got)
		}
	}
	d := Entry{On: civil.MustParse("2026-04-30"), Number: "INV-000042", Partner: "株式会社山田製作所東日本営業本部", Description: strings.Repeat("クラウド勤怠", 30)}
	d.debit(Account{Name: "売掛金"}, Class{Kind: Outside}, yen(1), money.Amount{})
	for system, want := range map[System]string{Yayoi: "INV-000042 株式会社山田製作所東日本営業本部 クラウド勤怠クラウド", MoneyForward: "INV-000042 " + d.Description} {
		rows, err := Format{System: system}.Rows(d, 1)
		if err != nil || !slices.Contains(rows[0], want) {
			t.Errorf("%s: %q %v", system, rows, err)
		}
	}
}
