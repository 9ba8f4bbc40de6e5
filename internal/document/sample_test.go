package document

import (
	"fmt"

	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
)

// invoiceOf is an invoice with a number of lines on three contracts, every seventh of the reduced rate, every fifth with a discount beneath it.
func invoiceOf(lines int) Document {
	d := Document{
		Kind: billing.Invoice, Number: "INV-000123", BillingDate: civil.MustParse("2026-04-30"), DueDate: civil.MustParse("2026-05-29"),
		Recipient: []string{"株式会社山田製作所", "経理部 佐藤 花子 様"}, Subject: "クラウド勤怠 2026年4月ご利用分", OrderNumber: "PO-2026-0412",
		Issuer: Issuer{
			Name: "株式会社キンタイクラウド", RegistrationNumber: "T1234567890123", PostalCode: "150-0002", AddressLines: []string{"東京都渋谷区渋谷2-21-1", "渋谷ビル 12階"},
			Phone: "03-0000-1234", Contact: "経理部 請求担当",
			BankAccounts: []BankAccount{
				{"みずほ銀行", "渋谷支店", "普通", "1234567", "カ）キンタイクラウド"}, {"三井住友銀行", "渋谷駅前支店", "当座", "7654321", "カ）キンタイクラウド"},
			},
		},
		Currency: "JPY", Notes: "恐れ入りますが、振込手数料は貴社にてご負担くださいますようお願い申し上げます。",
	}
	taxable := map[string]money.Amount{}
	for i := range lines {
		l := Line{
			ContractNumber: fmt.Sprintf("C-%06d", 1+i*3/lines), Description: "クラウド勤怠 スタンダードプラン 月額利用料", Period: civil.Range{From: civil.MustParse("2026-04-01"), Until: civil.MustParse("2026-05-01")},
			Quantity: money.Int(int64(1 + i%130)), UnitPrice: money.Int(300), Category: "standard",
		}
		l.Amount = l.Quantity.Mul(l.UnitPrice)
		switch {
		case i%7 == 6:
			l.Category, l.Description = "reduced", "福利厚生ドリンク定期便"
		case i%5 == 4:
			l.Discount, l.Description, l.Amount = true, "長期契約割引", money.Int(-150)
		case i%5 == 1:
			l.Period.From, l.Remark = civil.MustParse("2026-04-16"), "契約変更に伴う差額"
		}
		taxable[l.Category] = taxable[l.Category].Add(l.Amount)
		d.Lines = append(d.Lines, l)
	}
	for _, t := range []Tax{{Category: "standard", Percent: money.Int(10)}, {Category: "reduced", Percent: money.Int(8)}} {
		if base, ok := taxable[t.Category]; ok {
			t.Taxable, t.Tax = base, base.Mul(t.Percent).MulRatio(1, 100, 0, money.Down)
			d.Taxes, d.Subtotal, d.Tax = append(d.Taxes, t), d.Subtotal.Add(t.Taxable), d.Tax.Add(t.Tax)
		}
	}
	d.Total = d.Subtotal.Add(d.Tax)
	return d
}

func creditNote() Document {
	d := invoiceOf(2)
	d.Kind, d.Number = billing.CreditNote, "CN-000007"
	d.Corrects = []Reference{{"INV-000120", civil.MustParse("2026-03-31")}}
	for i := range d.Lines {
		d.Lines[i].Amount = d.Lines[i].Amount.Neg()
	}
	d.Taxes[0].Taxable, d.Taxes[0].Tax = d.Taxes[0].Taxable.Neg(), d.Taxes[0].Tax.Neg()
	d.Subtotal, d.Tax, d.Total = d.Subtotal.Neg(), d.Tax.Neg(), d.Total.Neg()
	return d
}
