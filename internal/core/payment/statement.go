package payment

// Statements of a bank account: 全銀 files of fixed width, and CSV with a header.

import (
	"encoding/csv"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/money"
)

// Credit is money that came in, as a statement tells it. Amounts are yen.
type Credit struct {
	// Account is the bank account that it came to (bank, branch, number); empty where the statement doesn't tell.
	Account    string
	ReceivedOn civil.Date
	Amount     money.Amount
	// Payer is the name as the bank wrote it, in half-width kana.
	Payer string
	// Reference is the bank's own number of the entry; empty where it gives none.
	Reference string
}

// Statement is what a statement says: credits in its order, and how many entries are something else (debits, transfers taken back).
type Statement struct {
	Credits []Credit
	Others  int
}

// MaxCredits bounds a statement.
const MaxCredits = 20000

// maxYen bounds an amount: what a field of a 全銀 file holds.
const maxYen = 999_999_999_999

// recordLength is the length in bytes of a record of both 全銀 layouts.
const recordLength = 200

// daysAhead is how far after today an entry may be dated: banks date what comes on days on which they are closed by their next open day, and the longest run
// of closed days is under a week. A later date is a slip, or a file of something else.
const daysAhead = 7

// Zengin reads a 全銀 file of 200-byte records, with or without line ends: 入出金取引明細 (種別 03) and 振込入金通知 (種別 01), as the Japanese Bankers
// Association's record formats (全銀協規定形式) lay them out; half-width kana in one byte each (JIS X 0201). Years have two digits, of the Japanese era or of the
// calendar: of both readings the one that is nearer to today is meant. The counts and sums of the trailers are checked.
//
// Places and lengths were held against what banks publish: 阿波銀行 (awabank.co.jp, 全銀協制定フォーマット 振込入金通知) for the header of 01 and its data up to the payer, きらぼし銀行
// (入出金明細(全銀) 明細ファイル・フォーマット) for the header of 03; and, for the rest of the data and the trailers, against the field lengths in public programs that read such files, which agree.
func Zengin(content []byte, today civil.Date) (Statement, error) {
	records, err := recordsOf(content)
	if err != nil {
		return Statement{}, err
	}
	var out Statement
	var kind, account string
	var count int
	var sum money.Amount
	for n, r := range records {
		bad := func(format string, args ...any) error {
			return fault.New(fault.Rule, "record %d: %s", n+1, fmt.Sprintf(format, args...))
		}
		switch r.text(0, 1) {
		case "1":
			kind = r.text(1, 2)
			switch kind {
			case "01":
				account = r.text(22, 4) + "-" + r.text(41, 3) + "-" + strings.TrimLeft(r.text(60, 7), "0")
			case "03":
				account = r.text(22, 4) + "-" + r.text(41, 3) + "-" + strings.TrimLeft(r.text(63, 10), "0")
			default:
				return Statement{}, bad("the kind %q is neither 入出金取引明細 (03) nor 振込入金通知 (01)", kind)
			}
			count, sum = 0, money.Amount{}
		case "2":
			if kind == "" {
				return Statement{}, bad("data before a header")
			}
			c, in, err := r.credit(kind, today)
			if err != nil {
				return Statement{}, bad("%v", err)
			}
			if !in {
				out.Others++
				continue
			}
			c.Account = account
			count, sum = count+1, sum.Add(c.Amount)
			if kind == "03" && r.text(22, 2) == correction {
				out.Others++
				continue
			}
			if out.Credits = append(out.Credits, c); len(out.Credits) > MaxCredits {
				return Statement{}, bad("more than %d entries", MaxCredits)
			}
		case "8":
			if err := r.trailer(kind, count, sum); err != nil {
				return Statement{}, bad("%v", err)
			}
		case "9":
		default:
			return Statement{}, bad("%q begins no record", r.text(0, 1))
		}
	}
	if len(records) == 0 || records[len(records)-1].text(0, 1) != "9" {
		return Statement{}, fault.New(fault.Rule, "the file has no end record: it may have been cut off")
	}
	return out, nil
}

// correction (訂正) is the 取引区分 of an entry of 入出金取引明細 that takes back another: one of a debit comes in, and nobody paid it.
const correction = "19"

// record is one record's bytes.
type record []byte

func recordsOf(content []byte) ([]record, error) {
	content = []byte(strings.TrimRight(string(content), "\x1a\r\n"))
	var out []record
	for line := range strings.SplitSeq(strings.ReplaceAll(string(content), "\r", ""), "\n") {
		if len(line)%recordLength != 0 || line == "" {
			return nil, fault.New(fault.Rule, "line %d is %d bytes long: records of a 全銀 file have %d", len(out)+1, len(line), recordLength)
		}
		for ; line != ""; line = line[recordLength:] {
			out = append(out, record(line[:recordLength]))
		}
	}
	return out, nil
}

// text gives a field without the spaces around it. Bytes that are no letter of JIS X 0201 come as a replacement character.
func (r record) text(from, length int) string {
	var b strings.Builder
	for _, c := range r[from : from+length] {
		switch {
		case c >= 0xa1 && c <= 0xdf:
			b.WriteRune('｡' + rune(c) - 0xa1)
		case c >= 0x20 && c < 0x7f:
			b.WriteByte(c)
		default:
			b.WriteRune('\ufffd')
		}
	}
	return strings.TrimSpace(b.String())
}

// credit reads a data record; false for one that isn't money that came in.
func (r record) credit(kind string, today civil.Date) (Credit, bool, error) {
	at := struct{ reference, day, amount, amountLen, payer int }{1, 7, 19, 10, 49}
	in := r.text(127, 1) != "1" // 取消区分
	if kind == "03" {
		at.day, at.amount, at.amountLen, at.payer = 9, 24, 12, 81
		in = r.text(21, 1) == "1" // 入払区分
	}
	if !in {
		return Credit{}, false, nil
	}
	day, err := eraDay(r.text(at.day, 6), today)
	if err != nil {
		return Credit{}, false, err
	}
	amount, err := strconv.ParseInt(r.text(at.amount, at.amountLen), 10, 64)
	if err != nil || amount <= 0 {
		return Credit{}, false, fmt.Errorf("%q is no amount", r.text(at.amount, at.amountLen))
	}
	payer := r.text(at.payer, 48)
	if kind == "03" && payer == "" {
		payer = r.text(159, 20) // 摘要内容: what came in otherwise than by transfer
	}
	return Credit{ReceivedOn: day, Amount: money.Int(amount), Payer: payer, Reference: r.text(at.reference, at.day-at.reference)}, true, nil
}

// trailer checks the count and the sum of what came in.
func (r record) trailer(kind string, count int, sum money.Amount) error {
	number := func(from, length int) (int64, error) { return strconv.ParseInt(r.text(from, length), 10, 64) }
	n, err := number(1, 6)
	total, err2 := number(7, 12)
	if kind == "03" {
		total, err2 = number(7, 13)
	}
	if err != nil || err2 != nil || n != int64(count) || !sum.Equal(money.Int(total)) {
		return fmt.Errorf("the trailer tells of other credits than the %d of %s yen that were read", count, sum)
	}
	return nil
}

// eraDay reads YYMMDD: 08 is 2008, or the year 8 of Reiwa, 2026.
func eraDay(text string, today civil.Date) (civil.Date, error) {
	n, err := strconv.Atoi(text)
	if err != nil || len(text) != 6 || n < 0 {
		return civil.Date{}, fmt.Errorf("%q is no date", text)
	}
	var best civil.Date
	for _, year := range []int{2000, 2018} {
		d, ok := civil.New(year+n/10000, time.Month(n/100%100), n%100)
		if ok && (best.IsZero() || apart(d, today) < apart(best, today)) {
			best = d
		}
	}
	if best.IsZero() {
		return best, fmt.Errorf("%q is no date", text)
	}
	return best, arrived(best, today)
}

// arrived refuses the date of an entry that can't have been made yet.
func arrived(day, today civil.Date) error {
	if day.After(today.AddDays(daysAhead)) {
		return fmt.Errorf("%s is more than %d days ahead: today is %s", day, daysAhead, today)
	}
	return nil
}

func apart(a, b civil.Date) int { return max(a.Days(b), b.Days(a)) }

// Columns are the headers of a CSV's columns; an empty one is looked for by the names that banks give it.
type Columns struct{ Date, Amount, Payer string }

// usual are the names of columns that banks use, the first that is there.
var usual = struct{ date, amount, payer []string }{
	[]string{"入金日", "日付", "取引日", "お取引日", "勘定日", "date"},
	[]string{"入金金額", "入金額", "お預入金額", "預入金額", "お預り金額", "入金", "amount"},
	[]string{"振込依頼人名", "振込人名", "依頼人名", "お取引内容", "摘要内容", "摘要", "内容", "payer"},
}

// CSV reads a statement with a header line, in UTF-8. A line without an amount that came in is something else.
func CSV(text string, columns Columns, today civil.Date) (Statement, error) {
	reader := csv.NewReader(strings.NewReader(strings.TrimPrefix(text, "\ufeff")))
	reader.FieldsPerRecord = -1
	rows, err := reader.ReadAll()
	if err != nil || len(rows) == 0 {
		return Statement{}, fault.New(fault.Rule, "the file is no CSV with a header line: %v", err)
	}
	for n, row := range rows {
		if err := plainRow(row, len(rows[0])); err != nil {
			return Statement{}, fault.New(fault.Rule, "line %d: %v", n+1, err)
		}
	}
	date, err := columnOf(rows[0], columns.Date, usual.date)
	if err != nil {
		return Statement{}, err
	}
	amount, err := columnOf(rows[0], columns.Amount, usual.amount)
	if err != nil {
		return Statement{}, err
	}
	payer, err := columnOf(rows[0], columns.Payer, usual.payer)
	if err != nil {
		return Statement{}, err
	}
	var out Statement
	for n, row := range rows[1:] {
		value := func(at int) string {
			if at < len(row) {
				return strings.TrimSpace(row[at])
			}
			return ""
		}
		came := strings.TrimSuffix(strings.TrimLeft(value(amount), `¥￥\ `), "円")
		if came == "" || came == "0" || came == "-" {
			out.Others++
			continue
		}
		yen, ok := yenOf(came)
		if !ok {
			return Statement{}, fault.New(fault.Rule, "line %d: %q is no amount of yen", n+2, value(amount))
		}
		day, err := csvDay(value(date))
		if err == nil {
			err = arrived(day, today)
		}
		if err != nil {
			return Statement{}, fault.New(fault.Rule, "line %d: %v", n+2, err)
		}
		name := []rune(value(payer))
		if out.Credits = append(out.Credits, Credit{ReceivedOn: day, Amount: money.Int(yen), Payer: string(name[:min(len(name), 100)])}); len(out.Credits) > MaxCredits {
			return Statement{}, fault.New(fault.Rule, "more than %d entries", MaxCredits)
		}
	}
	return out, nil
}

// plainRow refuses a row that a comma or a quotation mark out of place has put together or taken apart: no bank's field goes over lines, and none is
// without a name.
func plainRow(row []string, named int) error {
	for i, field := range row {
		switch {
		case strings.ContainsAny(field, "\r\n"):
			return errors.New("a field goes over lines: a quotation mark isn't closed")
		case i >= named && strings.TrimSpace(field) != "":
			return errors.New("there are more fields than the header names: a number with commas in it has to be quoted")
		}
	}
	return nil
}

// yenOf reads digits, all in one or in threes from the right with commas between them: 1,00 is a decimal comma or a slip, and no hundred yen.
func yenOf(text string) (int64, bool) {
	threes := strings.Split(text, ",")
	for i, group := range threes {
		if len(threes) > 1 && (len(group) > 3 || len(group) == 0 || i > 0 && len(group) != 3) || strings.Trim(group, "0123456789") != "" {
			return 0, false
		}
	}
	yen, err := strconv.ParseInt(strings.Join(threes, ""), 10, 64)
	return yen, err == nil && yen > 0 && yen <= maxYen
}

func columnOf(header []string, named string, usual []string) (int, error) {
	if named != "" {
		usual = []string{named}
	}
	for _, name := range usual {
		if at := slices.IndexFunc(header, func(h string) bool { return strings.TrimSpace(h) == name }); at >= 0 {
			return at, nil
		}
	}
	return 0, fault.New(fault.Rule, "the header names no column %s", strings.Join(usual, ", "))
}

// csvDay reads 2026-05-29, 2026/5/29, 2026年5月29日 and 20260529.
func csvDay(text string) (civil.Date, error) {
	plain := strings.NewReplacer("/", "-", "年", "-", "月", "-", "日", "", ".", "-").Replace(text)
	parts := strings.Split(plain, "-")
	if len(plain) == 8 && len(parts) == 1 {
		parts = []string{plain[:4], plain[4:6], plain[6:]}
	}
	if len(parts) == 3 {
		var n [3]int
		var bad error
		for i, p := range parts {
			v, err := strconv.Atoi(p)
			if err != nil {
				bad = err
			}
			n[i] = v
		}
		if d, ok := civil.New(n[0], time.Month(n[1]), n[2]); bad == nil && ok && n[0] >= 1900 && n[0] < 2200 {
			return d, nil
		}
	}
	return civil.Date{}, fmt.Errorf("%.20q is no date", text)
}
