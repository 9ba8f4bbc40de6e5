package document

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"

	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/money"
)

func sheetsOf(d Document) *composer { return composed(d, newPrinter(d).width) }

func textOf(sheets []sheet) string {
	var b strings.Builder
	for _, s := range sheets {
		for _, t := range s.texts {
			b.WriteString(t.s + "\n")
		}
	}
	return b.String()
}

func TestAnInvoiceShowsAllThatAQualifiedInvoiceMust(t *testing.T) {
	got := textOf(sheetsOf(invoiceOf(9)).sheets)
	for _, want := range []string{
		"請求書", "INV-000123", "2026年4月30日", "株式会社山田製作所", "経理部 佐藤 花子 様", "株式会社キンタイクラウド", "登録番号　T1234567890123", "〒150-0002", "2026/04/01 – 2026/04/30",
		"福利厚生ドリンク定期便 ※", "※は軽減税率対象", "10%対象", "8%対象（軽減税率）※", "9,750", "975", "2,100", "168", "¥12,993", "2026年5月29日", "みずほ銀行　渋谷支店　普通　1234567", "口座名義　カ）キンタイクラウド",
		"PO-2026-0412", "契約番号　C-000001", "-150", "1 / 1",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("it doesn't show %q", want)
		}
	}
	if strings.Contains(got, "御中") {
		t.Error("a person (様) and 御中 at once")
	}
}

func TestACreditNoteShowsWhatItGivesBackAndOfWhichInvoices(t *testing.T) {
	got := textOf(sheetsOf(creditNote()).sheets)
	for _, want := range []string{"返還請求書", "CN-000007", "返還日", "2026年4月30日", "INV-000120（2026年3月31日）", "2026/04/01 – 2026/04/30", "登録番号　T1234567890123", "御返還金額（税込）", "¥990", "-900", "-90"} {
		if !strings.Contains(got, want) {
			t.Errorf("it doesn't show %q", want)
		}
	}
	for _, not := range []string{"お振込先", "お支払期限"} {
		if strings.Contains(got, not) {
			t.Errorf("it asks for money: %q", not)
		}
	}
}

func TestEveryRateIsCalledByItsName(t *testing.T) {
	d := invoiceOf(1)
	d.Taxes = nil
	for _, c := range []string{"standard", "reduced", "export", "exempt", "out_of_scope"} {
		d.Taxes = append(d.Taxes, Tax{Category: c, Percent: money.Int(8), Taxable: money.Int(1), Tax: money.Int(0)})
	}
	got := textOf(sheetsOf(d).sheets)
	for _, want := range []string{"8%対象\n", "8%対象（軽減税率）※\n", "免税（輸出）\n", "非課税\n", "不課税（対象外）\n"} {
		if !strings.Contains(got, want) {
			t.Errorf("it doesn't show %q", want)
		}
	}
}

func TestARecipientWithoutHonorificGetsOne(t *testing.T) {
	for want, in := range map[string][]string{
		"株式会社山田製作所　御中":     {"株式会社山田製作所"},
		"株式会社山田製作所|経理部　御中": {"株式会社山田製作所", "経理部"},
		"株式会社山田製作所|佐藤様":    {"株式会社山田製作所", "佐藤様"},
		"経理部御中":            {"", "経理部御中"},
	} {
		if got := strings.Join(addressed(in), "|"); got != want {
			t.Errorf("%q is addressed as %q, want %q", in, got, want)
		}
	}
}

func TestWhatIsCarriedOverAddsUpToTheSubtotal(t *testing.T) {
	for _, n := range []int{1, 3, 18, 19, 20, 21, 22, 23, 24, 25, 26, 60, 200} {
		d := invoiceOf(n)
		c := sheetsOf(d)
		if !c.running.Equal(d.Subtotal) {
			t.Errorf("%d lines: the lines add up to %s, the subtotal is %s", n, c.running, d.Subtotal)
		}
		if c.carries[0].in != nil || c.carries[len(c.carries)-1].out != nil {
			t.Errorf("%d lines: something is carried from nowhere, or to nowhere", n)
		}
		for i := 1; i < len(c.carries); i++ {
			out, in := c.carries[i-1].out, c.carries[i].in
			if (out == nil) != (in == nil) || out != nil && !out.Equal(*in) {
				t.Errorf("%d lines: page %d hands over %v, page %d takes over %v", n, i, out, i+1, in)
			}
		}
		if n == 200 {
			if len(c.sheets) < 5 {
				t.Errorf("200 lines are on %d pages", len(c.sheets))
			}
			for i, s := range c.sheets {
				got := textOf([]sheet{s})
				if out := c.carries[i].out; out != nil && !strings.Contains(got, "次頁へ繰越\n"+amount("JPY", *out)) {
					t.Errorf("page %d doesn't show what it hands over", i+1)
				}
				if in := c.carries[i].in; in != nil && !strings.Contains(got, "前頁繰越\n"+amount("JPY", *in)) {
					t.Errorf("page %d doesn't show what it takes over", i+1)
				}
			}
		}
	}
}

// pricedWithin lets all lines of a document, or every other one, be priced with the tax in them: 10 % of what they come to is within.
func pricedWithin(d Document, every int) Document {
	var within money.Amount
	for i := range d.Lines {
		if d.Lines[i].Category = "standard"; i%every == 0 {
			d.Lines[i].TaxIncluded = true
			within = within.Add(d.Lines[i].Amount)
		}
	}
	var all money.Amount
	for _, l := range d.Lines {
		all = all.Add(l.Amount)
	}
	taxWithin := within.Mul(money.Int(10)).MulRatio(1, 110, 0, money.Down)
	d.Subtotal = all.Sub(taxWithin)
	d.Tax = d.Subtotal.MulRatio(1, 10, 0, money.Down)
	if every == 1 {
		d.Tax = taxWithin
	}
	d.Total = d.Subtotal.Add(d.Tax)
	d.Taxes = []Tax{{Category: "standard", Percent: money.Int(10), Taxable: d.Subtotal, Tax: d.Tax}}
	return d
}

func statedWithin(d Document) Document {
	d.TaxWithin = true
	return d
}

func TestACancellationSaysWhatItTakesBack(t *testing.T) {
	for _, c := range []struct {
		total  string
		phrase string
	}{{"-990", "下記のご請求を取り消しいたします。"}, {"990", "下記のご返還を取り消しいたします。"}} {
		d := creditNote()
		d.Kind, d.Total = billing.Cancellation, money.MustParse(c.total)
		if got := textOf(sheetsOf(d).sheets); !strings.Contains(got, c.phrase) {
			t.Errorf("of %s it doesn't say %q", c.total, c.phrase)
		}
	}
}

// TestALongSubjectIsWhole holds that the longest subject and order number that the API takes are shown, and that line ends behind the notes make no page.
func TestALongSubjectIsWhole(t *testing.T) {
	d := invoiceOf(9)
	d.Subject, d.OrderNumber, d.Notes = strings.Repeat("あいうえおかきくけこ", 20), strings.Repeat("さしすせそたちつてと", 10), "備考です"+strings.Repeat("\n", 200)
	sheets := sheetsOf(d).sheets
	got := strings.ReplaceAll(textOf(sheets), "\n", "")
	if !strings.Contains(got, d.Subject) || !strings.Contains(got, d.OrderNumber) || len(sheets) > 2 {
		t.Errorf("%d pages:\n%s", len(sheets), got)
	}
	checkPlaces(t, d)
}

// TestTheColumnOfAmountsLeadsToTheTotal reads the column's title, what it comes to and the rows beneath it: for a reader with a calculator they add up.
func TestTheColumnOfAmountsLeadsToTheTotal(t *testing.T) {
	for _, c := range []struct {
		name      string
		d         Document
		want, not []string
	}{
		{"without the tax", invoiceOf(9), []string{"\n金額（税抜）\n", "小計（税抜）\n11,850", "消費税\n1,143", "対象額（税抜）", "\n9,750\n975\n"}, []string{"内税", "うち消費税", "明細合計", "対象額（税込）"}},
		{"without the tax, stated with it", statedWithin(invoiceOf(9)), []string{"\n金額（税抜）\n", "小計（税抜）\n11,850", "消費税\n1,143", "対象額（税込）", "\n10,725\n975\n"}, []string{"内税", "対象額（税抜）"}},
		{"with the tax", pricedWithin(invoiceOf(200), 1), []string{"\n金額（税込）\n", "小計（税込）\n2,690,250", "うち消費税　244,568", "¥2,690,250"}, []string{"内税", "\n金額（税抜）", "小計（税抜）"}},
		{"both", pricedWithin(invoiceOf(200), 2), []string{"内税", "明細合計\n2,690,250", "加算する消費税\n132,930", "¥2,823,180", "うち消費税　", "「内税」の金額は消費税を含み"}, []string{"小計（税抜）", "小計（税込）", "\n金額（税込）", "\n金額（税抜）"}},
	} {
		sheets := sheetsOf(c.d)
		got := textOf(sheets.sheets)
		for _, want := range c.want {
			if !strings.Contains(got, want) {
				t.Errorf("%s: it doesn't show %q in\n%s", c.name, want, got[max(0, len(got)-1500):])
			}
		}
		for _, not := range c.not {
			if strings.Contains(got, not) {
				t.Errorf("%s: it shows %q", c.name, not)
			}
		}
		sum := sheets.running
		rows, _ := sheets.totals()
		if rows[0].value != amount("JPY", sum) {
			t.Errorf("%s: the column comes to %s, beneath it stands %s", c.name, sum, rows[0].value)
		}
		checkPlaces(t, c.d)
	}
}

// TestQuantityTimesPriceIsTheAmountOrIsntShown tells which lines show a quantity and a price.
func TestQuantityTimesPriceIsTheAmountOrIsntShown(t *testing.T) {
	for _, c := range []struct {
		name, quantity, price, amount, shows, remark string
	}{
		{"all of a period", "20", "200", "4000", "20", ""},
		{"rounded", "1.5", "333", "499", "1.5", ""},
		{"given back", "20", "200", "-4000", "-20", ""},
		{"a part of a period", "20", "200", "2000", "", "1期間 4,000（数量 20）のうち今回分"},
		{"taken back without a price", "1", "0", "3000", "", ""},
		{"a correction of usage", "103", "10", "30", "", ""},
		{"tiers", "110", "10", "1050", "", ""},
	} {
		l := Line{Quantity: money.MustParse(c.quantity), UnitPrice: money.MustParse(c.price), Amount: money.MustParse(c.amount)}
		got := ""
		if quantity, ok := l.counted("JPY"); ok {
			got = quantity.String()
		}
		if got != c.shows {
			t.Errorf("%s: shows %q, want %q", c.name, got, c.shows)
		}
		if c.remark != "" {
			l.WholePeriod = l.Quantity.Mul(l.UnitPrice)
		}
		if got := l.part("JPY"); got != c.remark {
			t.Errorf("%s: remarks %q, want %q", c.name, got, c.remark)
		}
		l.Discount = true
		if _, ok := l.counted("JPY"); ok {
			t.Errorf("%s: a discount shows a quantity", c.name)
		}
	}
	if _, ok := (Line{Quantity: money.MustParse("1.5"), UnitPrice: money.MustParse("3.33"), Amount: money.MustParse("4.99")}).counted("USD"); !ok {
		t.Error("less than a cent is rounding")
	}
}

// TestNothingOfARecipientIsLeftOut gives names and addresses as long as they may be.
func TestNothingOfARecipientIsLeftOut(t *testing.T) {
	d := invoiceOf(3)
	for _, name := range []string{strings.Repeat("株式会社山田製作所", 22), strings.Repeat("W", 200), "株式会社山田製作所"} {
		d.Recipient, d.PostalCode, d.Address = []string{name, name}, "150-0002", []string{"東京都渋谷区渋谷2-21-1", "渋谷ビル 12階"}
		got := strings.ReplaceAll(textOf(sheetsOf(d).sheets[:1]), "\n", "")
		for _, want := range []string{name + name + "　御中", "〒150-0002東京都渋谷区渋谷2-21-1渋谷ビル 12階"} {
			if !strings.Contains(strings.ReplaceAll(got, "　", ""), strings.ReplaceAll(want, "　", "")) {
				t.Errorf("%.30q isn't shown whole", want)
			}
		}
		checkPlaces(t, d)
	}
}

// TestAContractIsHeadedByItsNumberAndItsTitle puts contracts with and without a title on one document.
func TestAContractIsHeadedByItsNumberAndItsTitle(t *testing.T) {
	d := invoiceOf(200)
	for i := range d.Lines {
		if d.Lines[i].ContractNumber == "C-000002" {
			d.Lines[i].ContractTitle = "大阪支店 利用契約"
		}
	}
	got := textOf(sheetsOf(d).sheets)
	for _, want := range []string{"契約番号　C-000001\n", "契約番号　C-000002　大阪支店 利用契約\n", "契約番号　C-000002　大阪支店 利用契約（続き）\n"} {
		if !strings.Contains(got, want) {
			t.Errorf("it doesn't show %q", want)
		}
	}
}

// hard is a document of which everything is as long as it can be.
func hard(s string) Document {
	d := invoiceOf(12)
	d.Number, d.Subject, d.OrderNumber, d.Notes, d.Recipient = s, s, s, strings.Repeat(s+"\n", 5), []string{s, s, s}
	d.PostalCode, d.Address = "150-0002", []string{s[:min(len(s), 500)], s[:min(len(s), 300)]}
	d.Issuer = Issuer{Name: s, RegistrationNumber: "T1234567890123", PostalCode: s, AddressLines: []string{s, s, s, s}, Phone: s, Contact: s}
	for range 5 {
		d.Issuer.BankAccounts = append(d.Issuer.BankAccounts, BankAccount{s, s, s, s, s})
	}
	for i := range d.Lines {
		d.Lines[i].Description, d.Lines[i].ContractNumber, d.Lines[i].Remark = s, s, s
		d.Lines[i].Quantity, d.Lines[i].UnitPrice, d.Lines[i].Amount = money.MustParse("123456789.123"), money.MustParse("987654321.12"), money.MustParse("-123456789012345")
		d.Lines[i].ContractTitle, d.Lines[i].TaxIncluded = s, i%2 == 0
		if i%3 == 0 {
			d.Lines[i].Amount = d.Lines[i].Quantity.Mul(d.Lines[i].UnitPrice).Round(0, money.Down)
		}
	}
	d.Subtotal, d.Total = money.MustParse("-4938271560493800"), money.MustParse("-4938271560493800")
	for range 40 {
		d.Corrects = append(d.Corrects, Reference{"INV-000001", d.BillingDate})
	}
	return d
}

func checkPlaces(t *testing.T, d Document) {
	t.Helper()
	c := sheetsOf(d)
	for n, s := range c.sheets {
		type box struct{ x1, x2, y1, y2 float64 }
		var boxes []box
		for _, x := range s.texts {
			w := c.width(x.style, x.s)
			if x.x < left-1 || x.x+w > right+1 || x.y < 10 || x.y > footer+1 {
				t.Errorf("page %d: %.30q stands at %.1f–%.1f, %.1f", n+1, x.s, x.x, x.x+w, x.y)
			}
			boxes = append(boxes, box{x.x + 0.2, x.x + w - 0.2, x.y - x.size*0.24, x.y})
		}
		for i, a := range boxes {
			for j, b := range boxes[:i] {
				if a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2 {
					t.Fatalf("page %d: %.30q (%.1f, %.1f) stands on %.30q (%.1f, %.1f)", n+1, s.texts[i].s, s.texts[i].x, s.texts[i].y, s.texts[j].s, s.texts[j].x, s.texts[j].y)
				}
			}
		}
	}
}

func TestNothingStandsOutsideThePageOrOnSomethingElse(t *testing.T) {
	for _, n := range []int{1, 3, 23, 200} {
		checkPlaces(t, invoiceOf(n))
	}
	checkPlaces(t, creditNote())
	for _, s := range []string{strings.Repeat("株式会社", 60), strings.Repeat("W", 500), strings.Repeat("long words ", 50), "x"} {
		checkPlaces(t, hard(s))
	}
}

// digest of what Render gives for a document, in a process of its own.
func TestMain(m *testing.M) {
	if os.Getenv("DOCUMENT_DIGEST") != "" {
		r, err := Render(invoiceOf(60))
		if err != nil {
			panic(err)
		}
		fmt.Printf("%x", sha256.Sum256(r.Bytes))
		os.Exit(0)
	}
	os.Exit(m.Run())
}

func TestTheSameDocumentGivesTheSameBytes(t *testing.T) {
	var group sync.WaitGroup
	digests := make([]string, 6)
	for i := range digests {
		group.Go(func() {
			if i < 4 { // at the same time in this process
				if r, err := Render(invoiceOf(60)); err == nil {
					sum := sha256.Sum256(r.Bytes)
					digests[i] = hex.EncodeToString(sum[:])
				}
				return
			}
			cmd := exec.CommandContext(t.Context(), os.Args[0])
			cmd.Env = append(os.Environ(), "DOCUMENT_DIGEST=1", "TZ=America/New_York")
			out, _ := cmd.Output()
			digests[i] = string(out)
		})
	}
	group.Wait()
	for i, d := range digests {
		if d == "" || d != digests[0] {
			t.Errorf("rendering %d gave %q, the first %q", i, d, digests[0])
		}
	}
}

func checkPDF(t *testing.T, d Document) Rendered {
	t.Helper()
	r, err := Render(d)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.HasPrefix(r.Bytes, []byte("%PDF-")) || !bytes.HasSuffix(bytes.TrimSpace(r.Bytes), []byte("%%EOF")) {
		t.Fatal("it isn't a PDF")
	}
	if got := bytes.Count(r.Bytes, []byte("<</Type /Page\n")); got != r.Pages {
		t.Fatalf("it has %d pages, and says %d", got, r.Pages)
	}
	return r
}

func TestAReaderFindsTheTextInTheFile(t *testing.T) {
	tool, err := exec.LookPath("pdftotext")
	if err != nil {
		t.Skip("there is no pdftotext here")
	}
	for _, d := range []Document{invoiceOf(200), creditNote()} {
		cmd := exec.CommandContext(t.Context(), tool, "-", "-")
		cmd.Stdin = bytes.NewReader(checkPDF(t, d).Bytes)
		out, err := cmd.Output()
		if err != nil {
			t.Fatal(err)
		}
		for _, want := range []string{Title(d.Kind), d.Number, d.Issuer.Name, d.Issuer.RegistrationNumber, d.Recipient[0], Day(d.BillingDate), d.Lines[0].Description, Headline("JPY", d.Total)} {
			if !strings.Contains(string(out), want) {
				t.Errorf("%s: a reader doesn't find %q", d.Number, want)
			}
		}
		if d.Kind == billing.Invoice && strings.Count(string(out), "前頁繰越") < 4 {
			t.Error("a reader doesn't find what is carried over")
		}
	}
}

func TestTextsAreShownAsTheFontCan(t *testing.T) {
	for in, want := range map[string]string{
		"a\x00b\tc\nd": "a b c d", "カ\u3099キ": "ガキ", "𠮷田😀": "〓田〓", "髙﨑㈱①": "髙﨑㈱①", "a\u202eb\u200d": "ab", "\xff": "〓", "神\ufe00": "神", "مرحبا": "〓〓〓〓〓",
	} {
		if got := shown(in); got != want {
			t.Errorf("%q is shown as %q, want %q", in, got, want)
		}
	}
}

func TestFiguresAreGroupedByThousands(t *testing.T) {
	for in, want := range map[string]string{"0": "0", "999": "999", "1000": "1,000", "-1234567": "-1,234,567", "1234.5678": "1,234.5678", "-100": "-100"} {
		if got := figures(in); got != want {
			t.Errorf("%s: %s, want %s", in, got, want)
		}
	}
}

func FuzzTexts(f *testing.F) {
	for _, s := range []string{"", "株式会社", "\x00\x1b\r\n()\\", "😀👩‍👩‍👧", "مرحبا بالعالم", strings.Repeat("あ", 1000), "\xff\xfe", "A\u0301", "\u3099", strings.Repeat(" ", 99), "\U0010ffff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if len(s) > 4000 {
			s = s[:4000]
		}
		checkPDF(t, hard(s))
		checkPlaces(t, hard(s))
	})
}

func BenchmarkRenderTwentyLines(b *testing.B) {
	d := invoiceOf(20)
	b.ReportAllocs()
	for b.Loop() {
		r, err := Render(d)
		if err != nil {
			b.Fatal(err)
		}
		b.ReportMetric(float64(len(r.Bytes)), "pdf-bytes")
	}
}
