// Package document makes the PDF of an invoice (適格請求書) or a credit note (適格返還請求書) from what it says. It knows no clock and no
// database: the same document gives the same bytes, on any machine.
package document

import (
	"bytes"
	"fmt"

	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
)

// Edition is that of the renderer: it goes up with every change that gives an old document other bytes. Stored documents keep theirs.
const Edition = 2

// Document is all that the PDF shows. The fields that the law asks for are those of 消費税法57条の4第1項 for an invoice (issuer and registration
// number, date, what was supplied with the mark of the reduced rate, per rate the sum and the rate, the tax per rate, the recipient) and of 第3項
// for a credit note (also the date of what is given back, and the date or period of the supply that it is given back for).
type Document struct {
	// Kind is billing.Invoice or billing.CreditNote.
	Kind billing.DocumentKind
	// Draft marks every page as not issued (下書き).
	Draft bool
	// Number is empty on a draft.
	Number      string
	BillingDate civil.Date
	DueDate     civil.Date
	// Recipient is whom it is for, a line each; 御中 is added where no line has an honorific.
	Recipient []string
	// PostalCode and Address are where it goes, above the recipient; both may be empty.
	PostalCode  string
	Address     []string
	Subject     string
	OrderNumber string
	Issuer      Issuer
	Currency    money.Currency
	// Lines are in the order in which they are shown; those of one contract stand together.
	Lines []Line
	// TaxWithin tells that the sums of rates are stated with the tax in them (税込), which the tax is then a part of; else without.
	TaxWithin bool
	// Taxes are per rate; their sums are Subtotal and Tax.
	Taxes                []Tax
	Subtotal, Tax, Total money.Amount
	// Corrects are the issued documents that this one takes back from.
	Corrects []Reference
	Notes    string
}

// Issuer is who the document is from.
type Issuer struct {
	Name string
	// RegistrationNumber is T and 13 digits; empty for who isn't registered.
	RegistrationNumber string
	PostalCode         string
	AddressLines       []string
	Phone              string
	Contact            string
	BankAccounts       []BankAccount
}

// BankAccount is where to pay (振込先).
type BankAccount struct {
	Bank, Branch string
	// Kind is 普通 or 当座.
	Kind   string
	Number string
	Holder string
}

// Line is one line of the table.
type Line struct {
	ContractNumber string
	// ContractTitle is what the contract is called; may be empty.
	ContractTitle string
	Description   string
	// Remark stands small beneath the description; may be empty.
	Remark string
	// Period is the days that the line is for.
	Period civil.Range
	// Discount lines stand indented beneath their line, without quantity and price.
	Discount bool
	// Quantity and UnitPrice are shown only where they multiply out to the amount, but for rounding: a reader checks with a calculator.
	Quantity, UnitPrice money.Amount
	// WholePeriod is what all of a service period would cost; 0 where that isn't known.
	WholePeriod money.Amount
	// Amount is with the tax in it where TaxIncluded is set (内税), else without.
	Amount      money.Amount
	TaxIncluded bool
	Category    string
}

// Tax is the sum of one rate and its tax. Category is as in the catalogue: standard, reduced, export, exempt, out_of_scope.
type Tax struct {
	Category string
	Percent  money.Amount
	Taxable  money.Amount
	Tax      money.Amount
}

// Reference is an issued document that is corrected.
type Reference struct {
	Number      string
	BillingDate civil.Date
}

// Rendered is a document as bytes.
type Rendered struct {
	Bytes []byte
	Pages int
}

// Render makes the PDF: A4, the glyphs that it uses embedded. Characters that the font lacks are shown as 〓. It has no errors of the
// document's making.
func Render(d Document) (Rendered, error) {
	p := newPrinter(d)
	sheets := compose(d, p.width)
	for _, s := range sheets {
		p.print(s, d.Draft)
	}
	var out bytes.Buffer
	if err := p.pdf.Output(&out); err != nil {
		return Rendered{}, fmt.Errorf("writing a PDF: %w", err)
	}
	return Rendered{out.Bytes(), len(sheets)}, nil
}
