// Package sample loads a believable company into a sandbox: a Japanese maker of cloud software with three plans and six
// options, sixty customers and two years of contracts. Everything is made by calling the services day by day on the test
// clock, so the data are what the system itself would have made.
package sample

import (
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/payment"
	"keiyaku/internal/core/pricing"
	"keiyaku/internal/core/timeline"
	"keiyaku/internal/service/catalog"
	"keiyaku/internal/store"
)

// CompanyName is the sample tenant's name.
const CompanyName = "株式会社クラウド勤怠"

// registrationNumber has the form of one and belongs to nobody.
const registrationNumber = "T9234567890123"

var issuer = store.Issuer{
	PostalCode: "100-0001", AddressLines: []string{"東京都千代田区千代田1-1-1", "サンプルビル 8階"}, Phone: "03-0000-1234", Contact: "経理部 請求担当",
	Notes: "恐れ入りますが、振込手数料は貴社にてご負担くださいますようお願い申し上げます。",
	BankAccounts: []store.BankAccount{
		{Bank: "サンプル銀行", Branch: "本店営業部", Kind: "ordinary", Number: "1234567", Holder: "カ）クラウドキンタイ"},
		{Bank: "見本銀行", Branch: "千代田支店", Kind: "checking", Number: "0076543", Holder: "カ）クラウドキンタイ"},
	},
}

// collector is who collects by direct debit, at a bank whose code belongs to none.
var collector = payment.Collector{
	Code: "0012345678", Name: "カ）クラウドキンタイ",
	Account: payment.BankAccount{Bank: "9999", BankName: "サンプル", Branch: "001", BranchName: "ホンテン", Kind: payment.Ordinary, Number: "1234567"},
}

// charge is a charge as the price table has it.
type charge struct {
	code, name string
	kind       timeline.ChargeKind
	model      pricing.Model
	price      string
	policy     timeline.Policy
}

func (c charge) made() catalog.NewCharge {
	return catalog.NewCharge{Code: c.code, Name: c.name, Kind: c.kind, Model: c.model, UnitPrice: money.MustParse(c.price), ChangePolicy: c.policy}
}

// item is an entry of the price table, with its editions by the years (from the first day of the story) in which they go on
// sale.
type item struct {
	code, name string
	editions   [][]charge
}

var setup = charge{"setup", "初期費用", timeline.OneTime, "flat", "30000", ""}

func seats(price string) charge {
	return charge{"base", "月額利用料", timeline.Recurring, "per_unit", price, timeline.Prorate}
}

func flat(price string) charge {
	return charge{"base", "月額利用料", timeline.Recurring, "flat", price, timeline.Prorate}
}

// plans are the main items; the second edition of each is the price revision of the second year (料金改定).
var plans = []item{
	{"light", "ライトプラン", [][]charge{{seats("300"), setup}, {seats("320"), setup}}},
	{"standard", "スタンダードプラン", [][]charge{{seats("500"), setup}, {seats("540"), setup}}},
	{"premium", "プレミアムプラン", [][]charge{{seats("800"), setup}, {seats("860"), setup}}},
}

var options = []item{
	{"workflow", "ワークフロー", [][]charge{{seats("100")}}},
	{"payroll", "給与連携", [][]charge{{flat("5000")}}},
	{"api", "API連携", [][]charge{{flat("8000")}}},
	{"phone", "電話サポート", [][]charge{{{"base", "月額利用料", timeline.Recurring, "flat", "10000", timeline.NextPeriod}}}},
	{"archive", "データ保管延長", [][]charge{{flat("2000")}}},
	{"lang", "多言語表示", [][]charge{{seats("30")}}},
}

// Customers' names are made of these: sixty different ones in all.
var (
	nameStems = []string{"山田", "東都", "北海", "関西", "中部", "瀬戸内", "富士見", "青葉", "みなと", "さくら", "大和", "日の出", "三河", "信濃", "越後"}
	nameTails = []string{"製作所", "商事", "物流", "建設"}
	nameKana  = []string{"ヤマダ", "トウト", "ホッカイ", "カンサイ", "チュウブ", "セトウチ", "フジミ", "アオバ", "ミナト", "サクラ", "ヤマト", "ヒノデ", "ミカワ", "シナノ", "エチゴ"}
	tailKana  = []string{"セイサクショ", "ショウジ", "ブツリュウ", "ケンセツ"}
	surnames  = []string{"佐藤", "鈴木", "高橋", "田中", "伊藤", "渡辺", "中村", "小林", "加藤", "吉田"}
	givens    = []string{"花子", "太郎", "恵子", "健一", "由美", "誠", "直樹", "香織"}
	departs   = []string{"経理部", "総務部", "情報システム部"}
	places    = [][2]string{{"東京都", "千代田区"}, {"大阪府", "大阪市北区"}, {"愛知県", "名古屋市中区"}, {"福岡県", "福岡市博多区"}, {"北海道", "札幌市中央区"}}
)
