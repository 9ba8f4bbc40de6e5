package journal

import (
	"crypto/sha256"
	"encoding/hex"
	"strconv"
	"strings"
	"unicode"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/money"
)

// System is an accounting system that takes a file.
type System string

// The systems.
const (
	// Freee takes deals (取引インポート), header and UTF-8: https://support.freee.co.jp/hc/ja/articles/202847320. Deals are income and expenses, so a file has documents
	// only: payments meet the bank's statement there.
	Freee System = "freee"
	// MoneyForward takes journal entries (マネーフォワード クラウド会計 仕訳帳インポート), header and UTF-8:
	// https://biz.moneyforward.com/support/tax-return/guide/import-books/ib01.html.
	MoneyForward System = "moneyforward"
	// Yayoi takes journal entries (弥生会計 仕訳インポート), without a header and in CP932: https://support.yayoi-kk.co.jp/subcontents.html?page_id=18545.
	Yayoi System = "yayoi"
)

// Books is how a company's books have consumption tax.
type Books string

// The ways.
const (
	TaxExcluded Books = "exclusive" // 税抜経理: amounts are entered with the tax in them, and the system takes it out
	TaxIncluded Books = "inclusive" // 税込経理
)

// Format is how a company's file is written.
type Format struct {
	System System
	Books  Books
	// Names are what the company calls classes of tax, where that isn't what the system calls them from the start.
	Names map[Class]string
}

// headers are the first rows, word for word; Yayoi's files have none.
var headers = map[System]string{
	Freee: "収支区分,管理番号,発生日,決済期日,取引先コード,取引先,勘定科目,税区分,金額,税計算区分,税額,備考,品目,部門,メモタグ（複数指定可、カンマ区切り）,セグメント1,セグメント2,セグメント3,決済日,決済口座,決済金額",
	MoneyForward: "取引No,取引日,借方勘定科目,借方補助科目,借方部門,借方取引先,借方税区分,借方インボイス,借方金額(円),借方税額,貸方勘定科目,貸方補助科目,貸方部門,貸方取引先,貸方税区分,貸方インボイス,貸方金額(円),貸方税額," +
		"摘要,仕訳メモ,タグ,MF仕訳タイプ,決算整理仕訳,作成日時,作成者,最終更新日時,最終更新者",
}

// Header is the file's first row; nil for none.
func (f Format) Header() []string {
	if h, ok := headers[f.System]; ok {
		return strings.Split(h, ",")
	}
	return nil
}

// ClassName is what the file calls a class of tax: the company's own name, or the one that the system has from the start.
func (f Format) ClassName(c Class) string {
	if c.Kind == Outside {
		c = Class{Kind: Outside}
	}
	if name, ok := f.Names[c]; ok {
		return name
	}
	back := c.Kind == Returns
	either := func(sale, returned string) string {
		if back {
			return returned
		}
		return sale
	}
	switch {
	case c.Kind == Outside || c.Category == "out_of_scope":
		return "対象外"
	case c.Category == "exempt" && f.System == MoneyForward:
		return either("非課税売上", "非課税売上-返還等")
	case c.Category == "exempt":
		return either("非課売上", "非課売返")
	case c.Category == "export" && f.System == MoneyForward:
		return either("輸出売上", "輸出売上-返還等")
	case c.Category == "export":
		return either("輸出売上", "輸出売返")
	}
	reduced := c.Category == "reduced"
	taxable := map[System]map[Kind]string{
		Freee:        {Sales: "課税売上", Returns: "課税売返", Purchases: "課対仕入"},
		MoneyForward: {Sales: "課税売上", Returns: "課税売上-返還等", Purchases: "課税仕入"},
		Yayoi:        {Sales: "課税売上", Returns: "課税売返", Purchases: "課対仕入"},
	}[f.System][c.Kind]
	switch f.System {
	case Freee:
		return taxable + c.Percent + "%" + map[bool]string{true: "(軽)"}[reduced]
	case MoneyForward:
		return taxable + " " + map[bool]string{true: "(軽)"}[reduced] + c.Percent + "%"
	default:
		handled := "内"
		if f.Books == TaxIncluded {
			handled = "込"
		}
		return taxable + handled + map[bool]string{true: "軽減"}[reduced] + c.Percent + "%"
	}
}

// Takes tells whether a file has an entry: that of a system for deals only documents that claim or give back something.
func (f Format) Takes(e Entry) bool { return f.System != Freee || e.Source == Issued && e.Number != "" }

// Rows are an entry's rows, which add up as it does, with amounts in yen and tax in them. n is the how manieth entry of the file it is, from 1 on. An entry without
// lines has none. Names of accounts that 弥生会計 would cut short are refused, but for those of customers, and so are amounts.
func (f Format) Rows(e Entry, n int) ([][]string, error) {
	if len(e.Lines) == 0 {
		return nil, nil
	}
	switch f.System {
	case Freee:
		return f.deal(e), nil
	case MoneyForward:
		return f.books(e, n), nil
	}
	return f.slip(e, n)
}

func day(d civil.Date) string { return strings.ReplaceAll(d.String(), "-", "/") }

// deal writes a document as income, of which what comes back is below zero: an expense that isn't paid would be a debt (買掛金) there, and no less of a receivable. Its
// receivable is what the deal leaves unpaid, its other sides are rows.
func (f Format) deal(e Entry) [][]string {
	var sides []Side
	for i, l := range e.Lines {
		switch {
		case i == 0: // the receivable
		case l.Credit != nil:
			sides = append(sides, *l.Credit)
		default:
			sides = append(sides, Side{l.Debit.Account, l.Debit.Class, l.Debit.Amount.Neg(), l.Debit.Tax.Neg()})
		}
	}
	var rows [][]string
	for i, s := range sides {
		row := make([]string, len(f.Header()))
		if i == 0 { // a further row of the same deal leaves it empty
			row[0] = "収入"
		}
		row[1], row[2], row[5], row[6], row[7], row[8], row[9], row[10], row[11], row[13] = e.Number, day(e.On), e.Partner, s.Account.Name, f.ClassName(s.Class), s.Amount.String(), "内税", s.Tax.String(), e.Description, s.Account.Department
		row[12] = s.Account.Sub // 品目 is freee's place for what others call a sub-account
		if !e.DueOn.IsZero() {
			row[3] = day(e.DueOn)
		}
		rows = append(rows, row)
	}
	return rows
}

// pair is one row of an entry: a debit beside a credit, either of which may be missing.
type pair struct{ debit, credit *Side }

// pairs puts an entry's debits beside its credits, in their order.
func (e Entry) pairs() (out []pair) {
	var debits, credits []*Side
	for _, l := range e.Lines {
		if l.Debit != nil {
			debits = append(debits, l.Debit)
		}
		if l.Credit != nil {
			credits = append(credits, l.Credit)
		}
	}
	for i := range max(len(debits), len(credits)) {
		var p pair
		if i < len(debits) {
			p.debit = debits[i]
		}
		if i < len(credits) {
			p.credit = credits[i]
		}
		out = append(out, p)
	}
	return out
}

// books writes an entry for マネーフォワード クラウド会計: rows of one number and day are one entry.
func (f Format) books(e Entry, n int) (rows [][]string) {
	for _, p := range e.pairs() {
		row := make([]string, len(f.Header()))
		row[0], row[1], row[18] = strconv.Itoa(n), day(e.On), strings.TrimSpace(e.Number+" "+e.Description)
		for at, s := range map[int]*Side{2: p.debit, 10: p.credit} {
			if s != nil {
				copy(row[at:], []string{s.Account.Name, s.Account.Sub, s.Account.Department, e.Partner, f.ClassName(s.Class), "", s.Amount.String(), s.Tax.String()})
			}
		}
		rows = append(rows, row)
	}
	return rows
}

// What 弥生会計 cuts: names and descriptions (摘要) beyond so many half-width letters, amounts beyond nine digits.
const (
	yayoiName        = 24
	yayoiDescription = 64
	yayoiDigits      = 9
	yayoiSlips       = 1_000_000
)

// slip writes an entry for 弥生会計: one row by itself, or the first, the middle ones and the last of a slip.
func (f Format) slip(e Entry, n int) (rows [][]string, err error) {
	pairs := e.pairs()
	for i, p := range pairs {
		flag := "2100"
		switch {
		case len(pairs) == 1:
			flag = "2111"
		case i == 0:
			flag = "2110"
		case i == len(pairs)-1:
			flag = "2101"
		}
		row := make([]string, 25)
		row[0], row[1], row[3], row[16], row[19], row[22], row[23], row[24] = flag, strconv.Itoa(n%yayoiSlips), day(e.On), cut(strings.TrimSpace(e.Number+" "+e.Partner+" "+e.Description), yayoiDescription), "3", "0", "0", "no"
		for at, s := range map[int]*Side{4: p.debit, 10: p.credit} {
			if s == nil { // the account is empty and the amount 0
				row[at+3], row[at+4] = "対象外", "0"
				continue
			}
			sub := s.Account.subWithin(yayoiName)
			for _, name := range []string{s.Account.Name, sub, s.Account.Department} {
				if halfWidths(name) > yayoiName {
					return nil, fault.New(fault.Rule, "弥生会計 takes names of accounts, sub-accounts and departments of at most %d half-width letters: %s is longer", yayoiName, name)
				}
			}
			if len(s.Amount.String()) > yayoiDigits {
				return nil, fault.New(fault.Rule, "弥生会計 takes amounts of at most %d digits: %s of %s is more", yayoiDigits, s.Amount, e.Number)
			}
			copy(row[at:], []string{s.Account.Name, sub, s.Account.Department, f.ClassName(s.Class), s.Amount.String(), tax(s.Tax)})
		}
		rows = append(rows, row)
	}
	return rows, nil
}

// tax is an amount of tax as 弥生会計 has it: empty for none.
func tax(a money.Amount) string {
	if a.IsZero() {
		return ""
	}
	return a.String()
}

// halfWidths is how many half-width letters a text takes: in CP932 a letter of ASCII and half-width kana take one, all others two.
func halfWidths(s string) (n int) {
	for _, r := range s {
		n += halfWidth(r)
	}
	return n
}

func halfWidth(r rune) int {
	if r < 0x80 || r >= 0xff61 && r <= 0xff9f {
		return 1
	}
	return 2
}

// cut is as much of a text as so many half-width letters hold, without a part of a letter (as が written as か with its mark, or ｶﾞ) and without a space at its end.
func cut(s string, widths int) string {
	if halfWidths(s) <= widths {
		return s
	}
	end, taken := 0, 0
	for i, r := range s {
		if !unicode.Is(unicode.M, r) && r != 'ﾞ' && r != 'ﾟ' {
			end = i
		}
		if taken += halfWidth(r); taken > widths {
			break
		}
	}
	return strings.TrimRight(s[:end], " 　")
}

// subWithin is a sub-account in so many half-width letters. That of a customer whose name is longer is its beginning with the customer's code behind it, or with what is
// made of a code that is too long itself: the same in every month, whichever customers are booked beside it, and another one than theirs. One that the settings name
// stays as it is.
func (a Account) subWithin(widths int) string {
	if a.Customer == "" || halfWidths(a.Sub) <= widths {
		return a.Sub
	}
	tells := a.Customer
	if halfWidths(tells) > widths/2 {
		sum := sha256.Sum256([]byte(a.Customer))
		tells = hex.EncodeToString(sum[:4])
	}
	return cut(a.Sub, widths-halfWidths(tells)-1) + " " + tells
}
