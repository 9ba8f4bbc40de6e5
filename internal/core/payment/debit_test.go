package payment

import (
	"errors"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding/japanese"
	"pgregory.net/rapid"

	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/money"
)

func TestNamesAreWrittenInTheLettersOfBanks(t *testing.T) {
	for _, c := range []struct{ name, want string }{
		{"カ）ヤマダセイサクショ", "ｶ)ﾔﾏﾀﾞｾｲｻｸｼﾖ"},
		{"ｶ)ﾔﾏﾀﾞｾｲｻｸｼｮ", "ｶ)ﾔﾏﾀﾞｾｲｻｸｼﾖ"},
		{"やまだ　たろう", "ﾔﾏﾀﾞ ﾀﾛｳ"},
		{"パーティー・ヴォイス", "ﾊﾟ-ﾃｲ-.ｳﾞｵｲｽ"},
		{"Ａｂｃ－１２「サ」／￥，", "ABC-12｢ｻ｣/\\,"},
		{"ウ゛ォ", "ｳﾞｵ"},
		{"ヲンガク", "ｦﾝｶﾞｸ"},
		{" ﾞ ", "ﾞ"},
	} {
		got, err := BankText("/holder", c.name, 30)
		if err != nil || got != c.want {
			t.Errorf("%s: %q, %v, want %q", c.name, got, err, c.want)
		}
		if again, err := BankText("/holder", got, 30); err != nil || again != got {
			t.Errorf("%s again: %q, %v", got, again, err)
		}
	}
	for _, name := range []string{"山田", "", "　", "ﾔﾏﾀﾞ&ｿﾝ", "ｱ\nｲ", "ヰ", "ｱ｡", strings.Repeat("ｶﾞ", 15) + "ｱ"} {
		var f *fault.Error
		if got, err := BankText("/holder", name, 30); !errors.As(err, &f) || f.Code != fault.Rule || f.Fields[0].Pointer != "/holder" {
			t.Errorf("%q: %q, %v", name, got, err)
		}
	}
	if got, err := BankText("/holder", strings.Repeat("ｶﾞ", 15), 30); err != nil || utf8.RuneCountInString(got) != 30 {
		t.Errorf("thirty letters: %q, %v", got, err)
	}
}

// asking is a file of two debits of one account and one of another.
func asking() DebitFile {
	yamada := BankAccount{Bank: "0005", BankName: "ﾐﾂﾋﾞｼUFJ", Branch: "123", BranchName: "ｼﾌﾞﾔ", Kind: Ordinary, Number: "0012345"}
	return DebitFile{
		Collector: Collector{Code: "0012345678", Name: "ｶ)ｻﾝﾌﾟﾙｸﾗｳﾄﾞ", Account: BankAccount{Bank: "0001", BankName: "ﾐｽﾞﾎ", Branch: "210", BranchName: "ｼﾌﾞﾔ", Kind: Checking, Number: "7654321"}},
		Day:       "0527",
		Debits: []Debit{
			{yamada, "ｶ)ﾔﾏﾀﾞｾｲｻｸｼﾖ", money.Int(7260), First, "1001", Collected},
			{yamada, "ｶ)ﾔﾏﾀﾞｾｲｻｸｼﾖ", money.Int(1100), First, "1001", Collected},
			{BankAccount{Bank: "9900", Branch: "018", Kind: Ordinary, Number: "1234567"}, "ｻﾄｳ ﾊﾅｺ", money.Int(9_999_999_999), Known, "", Collected},
		},
	}
}

func TestADebitFileIsLaidOutAsBanksPublishIt(t *testing.T) {
	want := []string{
		"1910" + "0012345678" + "ｶ)ｻﾝﾌﾟﾙｸﾗｳﾄﾞ                            " + "0527" + "0001" + "ﾐｽﾞﾎ           " + "210" + "ｼﾌﾞﾔ           " + "2" + "7654321" + "                 ",
		"2" + "0005" + "ﾐﾂﾋﾞｼUFJ       " + "123" + "ｼﾌﾞﾔ           " + "    " + "1" + "0012345" + "ｶ)ﾔﾏﾀﾞｾｲｻｸｼﾖ                  " + "0000007260" + "1" + "00000000000000001001" + "0" + "        ",
		"2" + "0005" + "ﾐﾂﾋﾞｼUFJ       " + "123" + "ｼﾌﾞﾔ           " + "    " + "1" + "0012345" + "ｶ)ﾔﾏﾀﾞｾｲｻｸｼﾖ                  " + "0000001100" + "1" + "00000000000000001001" + "0" + "        ",
		"2" + "9900" + "               " + "018" + "               " + "    " + "1" + "1234567" + "ｻﾄｳ ﾊﾅｺ                       " + "9999999999" + "0" + "00000000000000000000" + "0" + "        ",
		"8" + "000003" + "010000008359" + "000000" + "000000000000" + "000000" + "000000000000" + strings.Repeat(" ", 65),
		"9" + strings.Repeat(" ", 119),
	}
	got := asking().Records()
	if !slices.Equal(got, want) {
		t.Errorf("the records\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	for i, r := range got {
		bytes, err := japanese.ShiftJIS.NewEncoder().String(r)
		if err != nil || len(bytes) != 120 {
			t.Errorf("record %d has %d bytes in Shift_JIS, %v", i+1, len(bytes), err)
		}
	}
}

// answered is the file with what became of its debits.
func answered(results ...DebitResult) DebitFile {
	f := asking()
	for i, r := range results {
		f.Debits[i].Result = r
		if r == Collected {
			f.Collected.add(f.Debits[i].Amount)
		} else {
			f.Failed.add(f.Debits[i].Amount)
		}
	}
	return f
}

func TestResultsAreHeldAgainstWhatWasAskedForWhole(t *testing.T) {
	results := []DebitResult{Collected, InsufficientFunds, NoMandate}
	for name, c := range map[string]struct {
		spoil func(*DebitFile)
		fits  bool
	}{
		"as they are": {func(*DebitFile) {}, true},
		"sorted":      {func(f *DebitFile) { slices.Reverse(f.Debits) }, true},
		"with spaces and name": {func(f *DebitFile) {
			f.Collector.Name, f.Debits[0].Holder, f.Debits[0].CustomerNumber = "X", "Y", "01001"
		}, true},
		"another collector": {func(f *DebitFile) { f.Collector.Code = "0012345679" }, false},
		"another day":       {func(f *DebitFile) { f.Day = "0528" }, false},
		"one too few":       {func(f *DebitFile) { f.Debits = f.Debits[1:]; f.Collected = Tally{} }, false},
		"one twice":         {func(f *DebitFile) { f.Debits[1] = f.Debits[2] }, false},
		"another amount":    {func(f *DebitFile) { f.Debits[0].Amount = money.Int(7261); f.Collected.Sum = money.Int(7261) }, false},
		"another account":   {func(f *DebitFile) { f.Debits[0].Account.Number = "0012346" }, false},
		"another branch":    {func(f *DebitFile) { f.Debits[0].Account.Branch = "124" }, false},
		"another number":    {func(f *DebitFile) { f.Debits[2].CustomerNumber = "1" }, false},
		"another sum":       {func(f *DebitFile) { f.Collected.Sum = money.Int(7259) }, false},
		"another count":     {func(f *DebitFile) { f.Failed.Count = 1 }, false},
		"no results":        {func(f *DebitFile) { *f = asking() }, false},
	} {
		back := answered(results...)
		c.spoil(&back)
		read, err := ReadDebits(strings.Join(back.Records(), "\r\n") + "\r\n\x1a")
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		got, err := asking().Results(read)
		if (err == nil) != c.fits || c.fits && !slices.Equal(got, results) {
			t.Errorf("%s: %v, %v", name, got, err)
		}
	}
}

func TestAFileThatIsNoFileOfDebitsIsRefusedWithItsRecord(t *testing.T) {
	good := answered(Collected, InsufficientFunds, NoMandate).Records()
	for name, c := range map[string]struct {
		spoil func([]string) []string
		want  string
	}{
		"nothing":           {func([]string) []string { return nil }, "line 1"},
		"cut off":           {func(r []string) []string { return r[:5] }, "no end record"},
		"no header":         {func(r []string) []string { return r[1:] }, "record 1"},
		"two files":         {func(r []string) []string { return append(slices.Clone(r), r...) }, "record 7"},
		"a short record":    {func(r []string) []string { r[1] = r[1][:len(r[1])-1]; return r }, "line 2"},
		"another kind":      {func(r []string) []string { r[0] = "121" + r[0][3:]; return r }, "(91)"},
		"an unknown result": {func(r []string) []string { r[1] = strings.Replace(r[1], "10010 ", "10017 ", 1); return r }, `"7" is no result`},
		"no amount":         {func(r []string) []string { r[1] = strings.Replace(r[1], "0000007260", "00000072-0", 1); return r }, "columns 81 to 90"},
		"nothing to pay":    {func(r []string) []string { r[1] = strings.Replace(r[1], "0000007260", "0000000000", 1); return r }, "a debit of nothing"},
		"a wrong trailer":   {func(r []string) []string { r[4] = strings.Replace(r[4], "000003", "000004", 1); return r }, "the trailer tells"},
		"a wrong account":   {func(r []string) []string { r[1] = strings.Replace(r[1], "20005", "2000A", 1); return r }, "no bank account"},
	} {
		if f, err := ReadDebits(strings.Join(c.spoil(slices.Clone(good)), "\r\n")); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %+v, %v", name, f, err)
		}
	}
}

func TestAPayerIsNewToTheBankOnce(t *testing.T) {
	p := PayerAccount{Account: asking().Debits[0].Account}
	other := p.Account
	other.Number = "0000001"
	named := p.Account
	named.BankName = ""
	before := PayerAccount{Account: p.Account, DebitedBefore: true}
	for _, c := range []struct {
		payer PayerAccount
		last  *BankAccount
		want  NewCode
	}{{p, nil, First}, {before, nil, Known}, {p, &named, Known}, {p, &other, Changed}, {before, &other, Changed}} {
		if got := c.payer.NewCode(c.last); got != c.want {
			t.Errorf("after %v: %s, want %s", c.last, got, c.want)
		}
	}
}

func TestWhatCantBeWrittenInAFileIsRefusedWhereItIs(t *testing.T) {
	good := PayerAccount{Account: BankAccount{Bank: "0005", BankName: "みつびし", Branch: "123", Kind: Savings, Number: "0012345"}, Holder: "ヤマダ", CustomerNumber: "0042"}
	if p, err := good.Normal("/bank_account"); err != nil || p.Holder != "ﾔﾏﾀﾞ" || p.Account.BankName != "ﾐﾂﾋﾞｼ" {
		t.Errorf("%+v, %v", p, err)
	}
	for pointer, spoil := range map[string]func(*PayerAccount){
		"/bank_account/bank_code":       func(p *PayerAccount) { p.Account.Bank = "005" },
		"/bank_account/bank_name":       func(p *PayerAccount) { p.Account.BankName = "三菱" },
		"/bank_account/branch_code":     func(p *PayerAccount) { p.Account.Branch = "12a" },
		"/bank_account/branch_name":     func(p *PayerAccount) { p.Account.BranchName = strings.Repeat("ア", 16) },
		"/bank_account/kind":            func(p *PayerAccount) { p.Account.Kind = "x" },
		"/bank_account/number":          func(p *PayerAccount) { p.Account.Number = "12345678" },
		"/bank_account/holder":          func(p *PayerAccount) { p.Holder = "山田" },
		"/bank_account/customer_number": func(p *PayerAccount) { p.CustomerNumber = "000" },
	} {
		p := good
		spoil(&p)
		var f *fault.Error
		if _, err := p.Normal("/bank_account"); !errors.As(err, &f) || f.Fields[0].Pointer != pointer {
			t.Errorf("%s: %v", pointer, err)
		}
	}
	c := Collector{Code: "123", Name: "ｱ", Account: good.Account}
	if _, err := c.Normal("/direct_debit"); err == nil {
		t.Error("a code of three digits")
	}
	c.Code, c.Name = "0123456789", "株"
	if _, err := c.Normal("/direct_debit"); err == nil {
		t.Error("a name in Chinese characters")
	}
	f := asking()
	for range 100 {
		f.Debits = append(f.Debits, f.Debits[2])
	}
	if f.CheckTotal() == nil || asking().CheckTotal() != nil {
		t.Error("the trailer has room for 12 digits")
	}
}

// anyFile draws a file that may be one with results.
func anyFile(t *rapid.T) DebitFile {
	digits := func(n int) string { return rapid.StringMatching("[0-9]{"+string(rune('0'+n%10))+"}").Draw(t, "digits") }
	name := func(max int) string {
		return rapid.Custom(func(t *rapid.T) string {
			raw := rapid.StringOfN(rapid.RuneFrom([]rune("アイヴガパッャー（）・ABz09「」　-/")), 1, -1, -1).Draw(t, "raw")
			for {
				if text, err := BankText("/x", raw, max); err == nil {
					return text
				}
				_, size := utf8.DecodeRuneInString(raw)
				if raw = raw[size:]; raw == "" {
					return "ｱ"
				}
			}
		}).Draw(t, "name")
	}
	account := func() BankAccount {
		a := BankAccount{Bank: digits(4), Branch: digits(3), Number: digits(7), Kind: rapid.SampledFrom(kindDigits).Draw(t, "kind").kind}
		if rapid.Bool().Draw(t, "named") {
			a.BankName, a.BranchName = name(15), name(15)
		}
		return a
	}
	f := DebitFile{Collector: Collector{Code: digits(5) + digits(5), Name: name(40), Account: account()}, Day: digits(4)}
	results := rapid.Bool().Draw(t, "results")
	for range rapid.IntRange(1, 20).Draw(t, "debits") {
		d := Debit{
			Account: account(), Holder: name(30), Amount: money.Int(rapid.Int64Range(1, MaxDebit).Draw(t, "amount")), New: rapid.SampledFrom([]NewCode{Known, First, Changed}).Draw(t, "new"),
			CustomerNumber: strings.TrimLeft(rapid.StringMatching("[0-9]{0,20}").Draw(t, "number"), "0"), Result: Collected,
		}
		if results {
			d.Result = rapid.SampledFrom(resultDigits).Draw(t, "result").result
			if d.Result == Collected {
				f.Collected.add(d.Amount)
			} else {
				f.Failed.add(d.Amount)
			}
		}
		f.Debits = append(f.Debits, d)
	}
	return f
}

// same compares files by what they say: amounts may be the same and look different inside.
func same(a, b DebitFile) bool {
	return slices.Equal(a.Records(), b.Records()) && reflect.DeepEqual(a.Collector, b.Collector) && a.Day == b.Day && slices.EqualFunc(a.Debits, b.Debits, func(x, y Debit) bool {
		equal := x.Amount.Equal(y.Amount)
		x.Amount, y.Amount = money.Amount{}, money.Amount{}
		return equal && reflect.DeepEqual(x, y)
	})
}

func TestAFileIsReadAsItWasWritten(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f := anyFile(t)
		records := f.Records()
		for _, r := range records {
			if utf8.RuneCountInString(r) != debitRecord {
				t.Fatalf("%q", r)
			}
		}
		for _, ends := range []string{"", "\r\n", "\n"} {
			bytes, err := japanese.ShiftJIS.NewEncoder().String(strings.Join(records, ends) + ends)
			if err != nil || len(bytes) != len(records)*(debitRecord+len(ends)) {
				t.Fatalf("%d bytes of %d records, %v", len(bytes), len(records), err)
			}
			text, err := japanese.ShiftJIS.NewDecoder().String(bytes)
			if err != nil {
				t.Fatal(err)
			}
			read, err := ReadDebits(text)
			if err != nil || !same(f, read) {
				t.Fatalf("with line ends %q:\n%+v\n%+v, %v", ends, f, read, err)
			}
		}
	})
}

func FuzzReadDebits(f *testing.F) {
	f.Add(strings.Join(asking().Records(), "\r\n"))
	f.Add(strings.Join(answered(Collected, InsufficientFunds, OtherFailure).Records(), ""))
	f.Add(strings.Join(answered(StoppedByPayer, StoppedByCollector, NoAccount).Records(), "\n") + "\n\x1a")
	f.Add("1910")
	f.Fuzz(func(t *testing.T, text string) {
		file, err := ReadDebits(text)
		if err != nil {
			if f := (*fault.Error)(nil); !errors.As(err, &f) || f.Code != fault.Rule {
				t.Fatalf("%v", err)
			}
			return
		}
		for _, d := range file.Debits {
			if d.Amount.Sign() <= 0 || d.Result == "" || d.Account.Kind == "" {
				t.Errorf("read %+v", d)
			}
		}
		if results, err := file.Results(file); err == nil && len(results) != len(file.Debits) {
			t.Errorf("%d results of %d debits", len(results), len(file.Debits))
		}
		again, err := ReadDebits(strings.Join(file.Records(), "\r\n"))
		if err != nil || !same(file, again) {
			t.Errorf("written and read again: %+v, %v", again, err)
		}
	})
}

func TestWhatIsWrittenInTheLettersOfBanksStaysAsItIs(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringOf(rapid.OneOf(rapid.RuneFrom([]rune("ｶﾞﾊﾟ゛゜\u3099\u309aウヴゥッー（）「」　ガパ")), rapid.Rune())).Draw(t, "text")
		once, err := BankText("/x", text, 40)
		if err != nil {
			return
		}
		if again, err := BankText("/x", once, 40); err != nil || again != once {
			t.Fatalf("%q, then %q, %v", once, again, err)
		}
		if bytes, err := japanese.ShiftJIS.NewEncoder().String(once); err != nil || len(bytes) != utf8.RuneCountInString(once) {
			t.Fatalf("%q has %d bytes, %v", once, len(bytes), err)
		}
	})
}
