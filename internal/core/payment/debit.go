package payment

// Direct debits (口座振替): the 全銀 file that asks a bank to collect, and the same file back with what became of each debit.

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"

	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/money"
)

// AccountKind is what sort of account one is (預金種目).
type AccountKind string

// The kinds of accounts.
const (
	Ordinary   AccountKind = "ordinary"    // 普通
	Checking   AccountKind = "checking"    // 当座
	TaxReserve AccountKind = "tax_reserve" // 納税準備
	Savings    AccountKind = "savings"     // 貯蓄
	OtherKind  AccountKind = "other"       // その他
)

// kindDigits are the kinds as files have them.
var kindDigits = []struct {
	kind  AccountKind
	digit string
}{{Ordinary, "1"}, {Checking, "2"}, {TaxReserve, "3"}, {Savings, "4"}, {OtherKind, "9"}}

// BankAccount is an account at a Japanese bank as files name it: the bank's code has four digits (統一金融機関コード), the branch's three, the
// account's number seven. The names, of 15 letters of banks at most, may be empty.
type BankAccount struct {
	Bank       string      `json:"bank_code"`
	BankName   string      `json:"bank_name,omitempty"`
	Branch     string      `json:"branch_code"`
	BranchName string      `json:"branch_name,omitempty"`
	Kind       AccountKind `json:"kind"`
	Number     string      `json:"number"`
}

// same tells whether both are one account, however bank and branch are called.
func (a BankAccount) same(b BankAccount) bool {
	return a.Bank == b.Bank && a.Branch == b.Branch && a.Kind == b.Kind && a.Number == b.Number
}

// normal gives the account with its names in the letters of banks.
func (a BankAccount) normal(pointer string) (BankAccount, error) {
	for _, f := range []struct {
		name, value string
		length      int
	}{{"bank_code", a.Bank, 4}, {"branch_code", a.Branch, 3}, {"number", a.Number, 7}} {
		if !allDigits(f.value, f.length) {
			return a, fault.At(fault.Rule, pointer+"/"+f.name, "%q isn't %d digits", f.value, f.length)
		}
	}
	if kindDigit(a.Kind) == "" {
		return a, fault.At(fault.Rule, pointer+"/kind", "%q is no kind of account", a.Kind)
	}
	for _, f := range []struct {
		name string
		to   *string
	}{{"bank_name", &a.BankName}, {"branch_name", &a.BranchName}} {
		if *f.to != "" {
			text, err := BankText(pointer+"/"+f.name, *f.to, 15)
			if err != nil {
				return a, err
			}
			*f.to = text
		}
	}
	return a, nil
}

// PayerAccount is whose account is debited.
type PayerAccount struct {
	Account BankAccount
	// Holder is the name of the account (預金者名), 30 letters of banks at most.
	Holder string
	// CustomerNumber is what the collector knows the payer by (顧客番号): up to 20 digits that aren't all 0; empty for none.
	CustomerNumber string
	// DebitedBefore tells that the account was debited before it came to keiyaku: its first debit here isn't new to the bank.
	DebitedBefore bool
}

// Normal gives the payer with all names in the letters of banks; what can't be written in a file is refused, at a pointer below the given one.
func (p PayerAccount) Normal(pointer string) (PayerAccount, error) {
	var err error
	if p.Account, err = p.Account.normal(pointer); err != nil {
		return p, err
	}
	if p.CustomerNumber != "" && (len(p.CustomerNumber) > 20 || !allDigits(p.CustomerNumber, len(p.CustomerNumber)) || strings.Trim(p.CustomerNumber, "0") == "") {
		return p, fault.At(fault.Rule, pointer+"/customer_number", "a customer number has up to 20 digits that aren't all 0")
	}
	p.Holder, err = BankText(pointer+"/holder", p.Holder, 30)
	return p, err
}

// Collector is who collects (委託者).
type Collector struct {
	// Code is the ten digits that the bank gave it (委託者コード), Name up to 40 letters of banks.
	Code string `json:"code"`
	Name string `json:"name"`
	// Account is where the bank pays what it collected.
	Account BankAccount `json:"account"`
}

// Normal gives the collector with all names in the letters of banks; what can't be written in a file is refused, at a pointer below the given one.
func (c Collector) Normal(pointer string) (Collector, error) {
	if !allDigits(c.Code, 10) {
		return c, fault.At(fault.Rule, pointer+"/code", "%q isn't 10 digits", c.Code)
	}
	var err error
	if c.Account, err = c.Account.normal(pointer); err != nil {
		return c, err
	}
	c.Name, err = BankText(pointer+"/name", c.Name, 40)
	return c, err
}

// NewCode tells the bank whether it knows a debit (新規コード).
type NewCode string

// The new codes.
const (
	Known   NewCode = "0" // その他
	First   NewCode = "1" // 第1回引落分
	Changed NewCode = "2" // 変更分
)

// NewCode tells how new a payer's account is to the bank: last is the account that was asked to be debited last for the same billing account, nil for none.
func (p PayerAccount) NewCode(last *BankAccount) NewCode {
	switch {
	case last == nil && !p.DebitedBefore:
		return First
	case last != nil && !last.same(p.Account):
		return Changed
	}
	return Known
}

// DebitResult is what became of a debit (振替結果コード).
type DebitResult string

// The results.
const (
	Collected          DebitResult = "collected"            // 振替済
	InsufficientFunds  DebitResult = "insufficient_funds"   // 資金不足
	NoAccount          DebitResult = "no_account"           // 預金取引なし
	StoppedByPayer     DebitResult = "stopped_by_payer"     // 預金者の都合による振替停止
	NoMandate          DebitResult = "no_mandate"           // 預金口座振替依頼書なし
	StoppedByCollector DebitResult = "stopped_by_collector" // 委託者の都合による振替停止
	OtherFailure       DebitResult = "other"                // その他
)

// resultDigits are the results as files have them.
var resultDigits = []struct {
	result DebitResult
	digit  string
}{{Collected, "0"}, {InsufficientFunds, "1"}, {NoAccount, "2"}, {StoppedByPayer, "3"}, {NoMandate, "4"}, {StoppedByCollector, "8"}, {OtherFailure, "9"}}

// Debit is one debit of a file.
type Debit struct {
	Account        BankAccount
	Holder         string
	Amount         money.Amount
	New            NewCode
	CustomerNumber string
	// Result is [Collected] in a file that only asks: 0 is both.
	Result DebitResult
}

// MaxDebit bounds a debit, and MaxDebits together with maxYen a file: what the fields hold.
const (
	MaxDebit  = 9_999_999_999
	MaxDebits = 999_999
)

// Tally is a number of debits and what they come to.
type Tally struct {
	Count int
	Sum   money.Amount
}

func (t *Tally) add(a money.Amount) { t.Count, t.Sum = t.Count+1, t.Sum.Add(a) }

// DebitFile is a file that asks for debits, or one that tells what became of them.
type DebitFile struct {
	Collector Collector
	// Day is the day of the collection (引落日), its month and day (MMDD): the file doesn't tell the year.
	Day    string
	Debits []Debit
	// Collected and Failed are what the trailer tells of the results; both are nothing in a file that asks.
	Collected, Failed Tally
}

// total adds up all debits.
func (f DebitFile) total() Tally {
	var t Tally
	for _, d := range f.Debits {
		t.add(d.Amount)
	}
	return t
}

// CheckTotal sees that the trailer has room for the file's total.
func (f DebitFile) CheckTotal() error {
	if t := f.total(); t.Count > MaxDebits || t.Sum.Cmp(money.Int(maxYen)) > 0 {
		return fault.New(fault.Rule, "%d debits of %s yen are more than a 全銀 file holds: %d of %d yen", t.Count, t.Sum, MaxDebits, maxYen)
	}
	return nil
}

// debitRecord is the length of a record in letters, each of which is a byte in Shift_JIS.
const debitRecord = 120

// Records writes the file as the Japanese Bankers Association lays it out (全銀協規定フォーマット 預金口座振替, 種別コード 91): a header, a record for each debit,
// a trailer and an end record, of 120 letters each. Numbers stand on the right after zeros, letters on the left before spaces. The layout as banks publish it:
// https://www.miyagin.co.jp/kfkdown-zengin-help (宮崎銀行), https://www.hokkokubank.co.jp/customer/webaccess/qa/dl_tran_zg.html (北國銀行); the results:
// http://www.mbskk.co.jp/faq/popup2.php.
func (f DebitFile) Records() []string {
	a := f.Collector.Account
	out := []string{"1" + "91" + "0" + f.Collector.Code + left(f.Collector.Name, 40) + f.Day + a.Bank + left(a.BankName, 15) + a.Branch + left(a.BranchName, 15) + kindDigit(a.Kind) + a.Number +
		left("", 17)}
	for _, d := range f.Debits {
		a := d.Account
		out = append(out, "2"+a.Bank+left(a.BankName, 15)+a.Branch+left(a.BranchName, 15)+left("", 4)+kindDigit(a.Kind)+a.Number+left(d.Holder, 30)+right(d.Amount.String(), 10)+
			string(d.New)+right(d.CustomerNumber, 20)+resultDigit(d.Result)+left("", 8))
	}
	trailer := "8"
	for _, t := range []Tally{f.total(), f.Collected, f.Failed} {
		trailer += right(strconv.Itoa(t.Count), 6) + right(t.Sum.String(), 12)
	}
	return append(out, left(trailer, debitRecord), left("9", debitRecord))
}

// ReadDebits reads a file that was decoded from Shift_JIS, with or without line ends: one header, one trailer, whose total is checked, and an end.
func ReadDebits(text string) (DebitFile, error) {
	records, err := debitRecords(text)
	if err != nil {
		return DebitFile{}, err
	}
	var f DebitFile
	last := ""
	for n, r := range records {
		kind := string(r[:1])
		if !strings.Contains(map[string]string{"": "1", "1": "28", "2": "28", "8": "9"}[last], kind) {
			return DebitFile{}, fault.New(fault.Rule, "record %d: a record that begins with %q doesn't come after one with %q", n+1, kind, last)
		}
		last = kind
		switch kind {
		case "1":
			err = f.readHeader(r)
		case "2":
			err = f.readDebit(r)
		case "8":
			err = f.readTrailer(r)
		}
		if err != nil {
			return DebitFile{}, fault.New(fault.Rule, "record %d: %v", n+1, err)
		}
	}
	if last != "9" {
		return DebitFile{}, fault.New(fault.Rule, "the file has no end record: it may have been cut off")
	}
	return f, nil
}

// letters is a record as letters.
type letters []rune

func debitRecords(text string) ([]letters, error) {
	var out []letters
	for line := range strings.SplitSeq(strings.ReplaceAll(strings.TrimRight(text, "\x1a\r\n"), "\r", ""), "\n") {
		rest := letters(line)
		if len(rest)%debitRecord != 0 || len(rest) == 0 {
			return nil, fault.New(fault.Rule, "line %d is %d letters long: records of direct debits have %d", len(out)+1, len(rest), debitRecord)
		}
		for ; len(rest) > 0; rest = rest[debitRecord:] {
			out = append(out, rest[:debitRecord])
		}
	}
	return out, nil
}

// text gives a field without the spaces after it.
func (r letters) text(from, length int) string {
	return strings.TrimRight(string(r[from:from+length]), " ")
}

// number gives a field of digits; spaces are zeros.
func (r letters) number(from, length int) (int64, error) {
	field := strings.TrimSpace(string(r[from : from+length]))
	if field == "" {
		return 0, nil
	}
	if !allDigits(field, len(field)) {
		return 0, fmt.Errorf("%q in columns %d to %d is no number", field, from+1, from+length)
	}
	return strconv.ParseInt(field, 10, 64)
}

// account reads a bank account: where its bank and its kind begin.
func (r letters) account(bank, kind int) (BankAccount, error) {
	a := BankAccount{
		Bank: r.text(bank, 4), BankName: r.text(bank+4, 15), Branch: r.text(bank+19, 3), BranchName: r.text(bank+22, 15), Kind: kindOf(r.text(kind, 1)), Number: r.text(kind+1, 7),
	}
	if !allDigits(a.Bank, 4) || !allDigits(a.Branch, 3) || !allDigits(a.Number, 7) || a.Kind == "" {
		return a, fmt.Errorf("%q %q %q %q is no bank account", a.Bank, a.Branch, r.text(kind, 1), a.Number)
	}
	return a, nil
}

func (f *DebitFile) readHeader(r letters) (err error) {
	if kind := r.text(1, 2); kind != "91" {
		return fmt.Errorf("the kind %q isn't that of direct debits (91)", kind)
	}
	f.Collector.Code, f.Collector.Name, f.Day = r.text(4, 10), r.text(14, 40), r.text(54, 4)
	if !allDigits(f.Collector.Code, 10) || !allDigits(f.Day, 4) {
		return fmt.Errorf("%q is no code of a collector, or %q no day", f.Collector.Code, f.Day)
	}
	f.Collector.Account, err = r.account(58, 95)
	return err
}

func (f *DebitFile) readDebit(r letters) (err error) {
	d := Debit{Holder: r.text(50, 30), New: cmp.Or(NewCode(r.text(90, 1)), Known), Result: resultOf(r.text(111, 1))}
	if d.Account, err = r.account(1, 42); err != nil {
		return err
	}
	amount, err := r.number(80, 10)
	if err != nil {
		return err
	}
	if amount == 0 {
		return fmt.Errorf("a debit of nothing")
	}
	if d.Result == "" {
		return fmt.Errorf("%q is no result of a debit (0, 1, 2, 3, 4, 8, 9)", r.text(111, 1))
	}
	if number := strings.TrimSpace(r.text(91, 20)); allDigits(number, len(number)) {
		d.CustomerNumber = strings.TrimLeft(number, "0")
	} else {
		return fmt.Errorf("%q is no customer number", number)
	}
	d.Amount = money.Int(amount)
	f.Debits = append(f.Debits, d)
	return nil
}

func (f *DebitFile) readTrailer(r letters) error {
	var tallies [3]Tally
	for i := range tallies {
		count, err := r.number(1+18*i, 6)
		if err != nil {
			return err
		}
		sum, err := r.number(7+18*i, 12)
		if err != nil {
			return err
		}
		tallies[i] = Tally{int(count), money.Int(sum)}
	}
	if told, read := tallies[0], f.total(); told.Count != read.Count || !told.Sum.Equal(read.Sum) {
		return fmt.Errorf("the trailer tells of %d debits of %s yen, the records of %d of %s", told.Count, told.Sum, read.Count, read.Sum)
	}
	f.Collected, f.Failed = tallies[1], tallies[2]
	return nil
}

// Results holds a file with results against the one that asked, whole: collector, day, number, each debit by its account, customer number and amount (in any
// order, for some banks sort), and the sums of the trailer. It gives what became of each debit that was asked for, in their order.
func (f DebitFile) Results(back DebitFile) ([]DebitResult, error) {
	switch {
	case back.Collector.Code != f.Collector.Code:
		return nil, fault.New(fault.Rule, "the file is of the collector %s, the batch of %s", back.Collector.Code, f.Collector.Code)
	case back.Day != f.Day:
		return nil, fault.New(fault.Rule, "the file is of the collection on %s, the batch of that on %s (month and day)", back.Day, f.Day)
	case len(back.Debits) != len(f.Debits):
		return nil, fault.New(fault.Rule, "the file has %d debits, the batch %d", len(back.Debits), len(f.Debits))
	}
	waiting := map[string][]int{}
	for i, d := range f.Debits {
		waiting[d.key()] = append(waiting[d.key()], i)
	}
	out := make([]DebitResult, len(f.Debits))
	var collected, failed Tally
	for n, d := range back.Debits {
		places := waiting[d.key()]
		if len(places) == 0 {
			return nil, fault.New(fault.Rule, "record %d: the batch has no (other) debit of %s yen from %s-%s %s %s with the customer number %q", n+2, d.Amount, d.Account.Bank, d.Account.Branch,
				d.Account.Kind, d.Account.Number, d.CustomerNumber)
		}
		waiting[d.key()] = places[1:]
		out[places[0]] = d.Result
		if d.Result == Collected {
			collected.add(d.Amount)
		} else {
			failed.add(d.Amount)
		}
	}
	for _, t := range []struct {
		name       string
		told, read Tally
	}{{"collected (振替済)", back.Collected, collected}, {"failed (振替不能)", back.Failed, failed}} {
		if t.told.Count != t.read.Count || !t.told.Sum.Equal(t.read.Sum) {
			return nil, fault.New(fault.Rule, "the trailer tells of %d %s of %s yen, the records of %d of %s: a file without results is none", t.told.Count, t.name, t.told.Sum, t.read.Count, t.read.Sum)
		}
	}
	return out, nil
}

// key is what a debit is found by again.
func (d Debit) key() string {
	return strings.Join([]string{d.Account.Bank, d.Account.Branch, string(d.Account.Kind), d.Account.Number, strings.TrimLeft(d.CustomerNumber, "0"), d.Amount.String()}, "|")
}

func left(text string, length int) string {
	return text + strings.Repeat(" ", length-len([]rune(text)))
}

func right(number string, length int) string { return strings.Repeat("0", length-len(number)) + number }

func allDigits(text string, length int) bool {
	return len(text) == length && strings.Trim(text, "0123456789") == ""
}

func kindDigit(kind AccountKind) string {
	for _, k := range kindDigits {
		if k.kind == kind {
			return k.digit
		}
	}
	return ""
}

func kindOf(digit string) AccountKind {
	for _, k := range kindDigits {
		if k.digit == digit {
			return k.kind
		}
	}
	return ""
}

func resultDigit(result DebitResult) string {
	for _, r := range resultDigits {
		if r.result == result {
			return r.digit
		}
	}
	return ""
}

func resultOf(digit string) DebitResult {
	for _, r := range resultDigits {
		if r.digit == digit {
			return r.result
		}
	}
	return ""
}
