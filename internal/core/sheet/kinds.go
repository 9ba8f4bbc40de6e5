package sheet

import "regexp"

// Forms of texts, as the API's document has them.
var (
	codeForm     = &Form{regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`), "半角の英数字と . _ - だけで、英数字から始めて64文字以内で入力してください。"}
	numberForm   = &Form{regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9/._-]{0,63}$`), "半角の英数字と / . _ - だけで、英数字から始めて64文字以内で入力してください。"}
	chargeForm   = &Form{regexp.MustCompile(`^[a-z0-9][a-z0-9_-]{0,62}$`), "半角の小文字の英数字と _ - だけで入力してください。"}
	refForm      = &Form{regexp.MustCompile(`^[A-Za-z0-9](-?[A-Za-z0-9_]){0,15}$`), "半角の英数字と _ - だけで、契約の中でアイテムごとに違う番号（1、2、3 など）を入力してください。"}
	corporate    = &Form{regexp.MustCompile(`^[0-9]{13}$`), "法人番号13桁を半角の数字で入力してください。先頭の0が消えないよう、セルの書式を文字列にしてください。"}
	postal       = &Form{regexp.MustCompile(`^[0-9]{3}-?[0-9]{4}$`), "123-4567 の形で入力してください。"}
	mailForm     = &Form{regexp.MustCompile(`^[^@\s]+@[^@\s]+\.[^@\s]+$`), "name@example.co.jp の形で入力してください。"}
	currencyForm = &Form{regexp.MustCompile(`^[A-Z]{3}$`), "JPY のような3文字の通貨コードを入力してください。"}
	countryForm  = &Form{regexp.MustCompile(`^[A-Z]{2}$`), "JP のような2文字の国コードを入力してください。"}
	rateForm     = &Form{regexp.MustCompile(`^(daily_rate|full_price|monthly_rate|fixed_rate:(0(\.[0-9]{1,6})?|1))$`), "daily_rate（日割り）、full_price（満額）、monthly_rate（月割り）、fixed_rate:0.5 のいずれかを入力してください。"}
	policyForm   = &Form{regexp.MustCompile(`^((prorate|full_price|next_period|fixed_rate:(0(\.[0-9]{1,6})?|1))|by_rates|no_refund|up:(prorate|full_price|next_period|fixed_rate:(0(\.[0-9]{1,6})?|1)),down:(prorate|full_price|next_period|fixed_rate:(0(\.[0-9]{1,6})?|1)))$`), "prorate（日割り）、full_price（当期間から満額）、next_period（翌期間から）、no_refund のいずれかを入力してください。"}
	dayForm      = &Form{regexp.MustCompile(`^([1-9]|[12][0-9]|3[01]|first|last|closing)$`), "1から31までの日、first（初日）、last（末日）、closing（締め日）のいずれかを入力してください。"}
)

// Operations of the contracts' sheet, beside those of the API that it names alike.
const (
	OpStart = "start"
	OpOther = "other"
)

var (
	methods      = []Option{{"bank_transfer", "銀行振込"}, {"direct_debit", "口座振替"}, {"credit_card", "クレジットカード"}, {"other", "その他"}}
	paidBy       = []Option{{"bank_transfer", "銀行振込"}, {"direct_debit", "口座振替"}, {"credit_card", "クレジットカード"}, {"cash", "現金"}, {"credit_note", "返還請求書による充当"}, {"other", "その他"}}
	deliveries   = []Option{{"email", "メール"}, {"post", "郵送"}, {"none", "なし"}}
	taxModes     = []Option{{"exclusive", "税抜"}, {"inclusive", "税込"}}
	groupings    = []Option{{"account", "請求先ごと"}, {"contract", "契約ごと"}}
	holidays     = []Option{{"as_it_is", "そのまま"}, {"day_before", "前営業日"}, {"day_after", "翌営業日"}}
	itemKinds    = []Option{{"main", "プラン"}, {"option", "オプション"}}
	itemStatuses = []Option{{"on_sale", "販売中"}, {"discontinued", "販売終了"}}
	chargeKinds  = []Option{{"recurring", "継続"}, {"one_time", "一時"}, {"usage", "従量"}}
	models       = []Option{
		{"flat", "定額"},
		{"per_unit", "単価"},
		{"tiered_graduated", "積み上げ段階"},
		{"tiered_volume", "数量スライド"},
		{"tiered_flat", "段階定額"},
		{"package", "パッケージ"},
		{"percentage", "料率"},
		{"graduated_percentage", "段階料率"},
	}
	timings      = []Option{{"advance", "前払い"}, {"arrears", "後払い"}}
	dayCounts    = []Option{{"actual", "実日数"}, {"thirty", "30日"}}
	begunMonths  = []Option{{"counted", "数える"}, {"not_counted", "数えない"}, {"by_days", "日割り"}}
	supplies     = []Option{{"completion", "役務の完了日"}, {"by_month", "月ごと"}, {"billing_date", "請求日"}}
	roundings    = []Option{{"down", "切り捨て"}, {"up", "切り上げ"}, {"half_up", "四捨五入"}, {"half_even", "偶数への丸め"}}
	taxes        = []Option{{"standard", "標準税率"}, {"reduced", "軽減税率"}, {"export", "輸出免税"}, {"exempt", "非課税"}, {"out_of_scope", "不課税"}}
	aggregations = []Option{{"sum", "合計"}, {"max", "最大"}, {"last", "最後の値"}, {"unique", "種類の数"}}
	ratings      = []Option{{"at_end", "期末の条件"}, {"split", "期間を分けて"}}
	renewals     = []Option{{"auto", "自動更新"}, {"manual", "合意更新"}, {"none", "更新なし"}}
	operations   = []Option{
		{OpStart, "契約開始"},
		{"add_item", "アイテム追加"},
		{"change_item", "プラン変更"},
		{"change_quantity", "数量変更"},
		{"customize_item", "単価変更"},
		{"renew_item", "更新"},
		{"cancel_item", "アイテム解約"},
		{"terminate", "解約"},
		{OpOther, "その他"},
	}
)

var sheets = map[Kind]Sheet{
	Customers: {
		Kind: Customers, Name: "顧客", Keys: []string{"customer_code"},
		About: []string{
			"1行が1つの請求先です。請求先が2つ以上ある顧客は、同じ顧客コードで行を続け、顧客の列は最初の行と同じにするか空にします。請求先の列がすべて空の行は、顧客だけを登録します。",
			"同じ顧客コードがすでにあれば、その顧客を書き換えます。何も変わらない行は「変更なし」になります。ファイルにない列には触れません。空のセルは「なし」です。",
			"親顧客は、同じファイルの後の行にあってもかまいません。",
		},
		Columns: []Column{
			{Key: "customer_code", Header: "顧客コード", Type: Code, Required: true, Form: codeForm, Example: "CU-1001", About: "顧客を見分けるコード。取り込みはこのコードで同じ顧客かどうかを判断します。"},
			{Key: "customer_name", Header: "顧客名", Type: Line, Required: true, Once: true, Example: "株式会社山田製作所", About: "請求書などに表示される名前。同じ顧客コードの2行目からは空でもかまいません。"},
			{Key: "name_kana", Header: "顧客名カナ", Type: Line, Example: "ヤマダセイサクショ", About: "読み。検索に使います。"},
			{Key: "corporate_number", Header: "法人番号", Type: Code, Form: corporate, Example: "1234567890123", About: "13桁。"},
			{Key: "parent_code", Header: "親顧客コード", Type: Code, Form: codeForm, Example: "CU-1000", About: "親会社などの顧客コード。"},
			{Key: "memo", Header: "メモ", Type: Text, About: "社内のメモ。"},
			{Key: "account_code", Header: "請求先コード", Type: Code, Example: "CU-1001-01", About: "請求先を見分けるコード。空のときは顧客コードと同じになります（1顧客に1請求先のとき）。"},
			{Key: "account_name", Header: "請求先名", Type: Line, Example: "本社経理部", About: "請求先の名前。空のときは顧客名になります。"},
			{Key: "addressee", Header: "宛名", Type: Text, Example: "株式会社山田製作所", About: "請求書の宛名。セル内の改行で6行まで。空のときは顧客名になります。"},
			{Key: "postal_code", Header: "郵便番号", Type: Code, Form: postal, Example: "100-0001", About: ""},
			{Key: "prefecture", Header: "都道府県", Type: Choice, Options: prefectures, Example: "東京都"},
			{Key: "city", Header: "市区町村", Type: Line, Longest: 100, Example: "千代田区"},
			{Key: "line1", Header: "番地", Type: Line, Example: "千代田1-1"},
			{Key: "line2", Header: "建物名", Type: Line},
			{Key: "email", Header: "請求メール", Type: Line, Form: mailForm, Example: "keiri@example.co.jp", About: "請求書を送るメールアドレス。"},
			{Key: "delivery", Header: "送付方法", Type: Choice, Options: deliveries, About: "空のときは、請求メールがあればメール、なければなし。"},
			{Key: "closing_day", Header: "締め日", Type: Whole, Least: 1, Most: 31, Example: "31", About: "1から31。31は末日。空のときは事業者の設定の日。"},
			{Key: "payment_method", Header: "支払方法", Type: Choice, Options: methods, About: "空のときは銀行振込。"},
			{Key: "payment_months", Header: "支払月数", Type: Whole, Least: 0, Most: 12, Example: "1", About: "締めの何か月後に支払うか。1は翌月。支払日と一緒に使います。空のときは翌月末。"},
			{Key: "payment_day", Header: "支払日", Type: Whole, Least: 1, Most: 31, Example: "31", About: "その月の何日に支払うか。31は末日。"},
			{Key: "payment_days", Header: "支払日数", Type: Whole, Least: 0, Most: 365, About: "締めから何日後に支払うか。支払月数・支払日の代わりに使います。"},
			{Key: "on_holiday", Header: "銀行休業日", Type: Choice, Options: holidays, About: "支払日が銀行の休業日のとき。空のときはそのまま。"},
			{Key: "currency", Header: "通貨", Type: Code, Form: currencyForm, Example: "JPY", About: "空のときは事業者の通貨。登録した後は変えられません。"},
			{Key: "tax_mode", Header: "税の表示", Type: Choice, Options: taxModes, About: "請求書の合計を税抜で示すか税込で示すか。空のときは税抜。"},
			{Key: "tax_exempt", Header: "免税", Type: YesNo, About: "免税の取引先のとき「はい」。"},
			{Key: "tax_country", Header: "税の国", Type: Code, Form: countryForm, About: "空のときは事業者の国。"},
			{Key: "grouping", Header: "請求書のまとめ方", Type: Choice, Options: groupings, About: "空のときは請求先ごと。"},
			{Key: "card_reference", Header: "カード参照番号", Type: Line, About: "決済代行会社の顧客番号。"},
			{Key: "bank_account", Header: "口座振替の口座", Type: JSON, About: "書き出したときの値をそのまま使います。新しく入れるときは空にし、画面または API で登録します。"},
		},
	},
	Catalog: {
		Kind: Catalog, Name: "商品カタログ", Keys: []string{"item_code"},
		About: []string{
			"1行が、アイテム（プランまたはオプション）の1つの版の1つの課金項目です。課金項目が2つ以上ある版は、同じアイテムコードと版で行を続けます。",
			"商品とアイテムの列は、同じコードの行ではどれも同じにするか、2行目から空にします。版は1から順に続けます。登録された版は変えられません。料金を変えるときは次の版を加えます。",
			"使用可能なオプションは、同じファイルの後の行にあってもかまいません。",
		},
		Columns: []Column{
			{Key: "product_code", Header: "商品コード", Type: Code, Required: true, Form: codeForm, Example: "kintai", About: "商品を見分けるコード。なければ商品を登録します。"},
			{Key: "product_name", Header: "商品名", Type: Line, Example: "クラウド勤怠", About: "商品を新しく登録するときに要ります。"},
			{Key: "item_code", Header: "アイテムコード", Type: Code, Required: true, Form: codeForm, Example: "kintai-light", About: "プランまたはオプションを見分けるコード。"},
			{Key: "item_name", Header: "アイテム名", Type: Line, Example: "ライトプラン", About: "新しく登録するときに要ります。"},
			{Key: "item_kind", Header: "種類", Type: Choice, Options: itemKinds, Example: "プラン", About: "新しく登録するときに要ります。登録した後は変えられません。"},
			{Key: "item_status", Header: "販売状態", Type: Choice, Options: itemStatuses, About: "空のときは販売中。販売終了にしたものは戻せません。"},
			{Key: "options", Header: "使用可能なオプション", Type: List, Example: "kintai-user,kintai-support", About: "このプランと一緒に使えるオプションのアイテムコードを、カンマで区切って入力します。"},
			{Key: "version", Header: "版", Type: Whole, Least: 1, Most: 1000000, Example: "1", About: "料金の版。1から順に。"},
			{Key: "on_sale_from", Header: "販売開始日", Type: Date, Example: "2026-04-01", About: "この版を売り始める日。"},
			{Key: "charge_code", Header: "課金項目コード", Type: Code, Form: chargeForm, Example: "base", About: "版の中で課金項目を見分けるコード。次の版でも同じ項目なら同じコードにします。"},
			{Key: "charge_name", Header: "課金項目名", Type: Line, Example: "基本料", About: "請求書の明細に表示されます。"},
			{Key: "charge_kind", Header: "課金の種類", Type: Choice, Options: chargeKinds, Example: "継続"},
			{Key: "model", Header: "料金モデル", Type: Choice, Options: models, Example: "定額"},
			{Key: "unit_price", Header: "単価", Type: Amount, Example: "10000", About: "段階のある料金では空にします。"},
			{Key: "scheme", Header: "段階料金", Type: JSON, Example: `{"tiers":[{"up_to":"10","unit_price":"100"},{"unit_price":"80"}]}`, About: "段階やパッケージの内容。API の scheme と同じです。"},
			{Key: "currency", Header: "通貨", Type: Code, Form: currencyForm, Example: "JPY", About: "空のときは事業者の通貨。"},
			{Key: "cycle_months", Header: "周期(月)", Type: Whole, Least: 1, Most: 120, Example: "1", About: "何か月ごとの課金か。空のときは1。"},
			{Key: "timing", Header: "請求時期", Type: Choice, Options: timings, About: "空のときは、継続と一時は前払い、従量は後払い。"},
			{Key: "start_rate", Header: "開始時の計算", Type: Line, Form: rateForm, About: "空のときは daily_rate（日割り）。"},
			{Key: "end_rate", Header: "終了時の計算", Type: Line, Form: rateForm, About: "空のときは daily_rate（日割り）。"},
			{Key: "change_policy", Header: "変更時の計算", Type: Line, Form: policyForm, About: "空のときは prorate（日割り）。"},
			{Key: "day_count", Header: "日割りの日数", Type: Choice, Options: dayCounts, About: "空のときは実日数。"},
			{Key: "begun_month", Header: "月割りの端数", Type: Choice, Options: begunMonths},
			{Key: "billing_offset_months", Header: "請求月のずれ", Type: Whole, Least: -12, Most: 12, About: "請求する月を何か月ずらすか。"},
			{Key: "billing_day", Header: "請求日", Type: Line, Form: dayForm, About: "その月の何日に請求するか。"},
			{Key: "bill_all_at_once", Header: "一括請求", Type: YesNo, About: "契約期間分をまとめて請求するとき「はい」。"},
			{Key: "day_of_supply", Header: "売上の日", Type: Choice, Options: supplies},
			{Key: "tax_included", Header: "内税", Type: YesNo, About: "単価が税込のとき「はい」。"},
			{Key: "rounding", Header: "端数処理", Type: Choice, Options: roundings, About: "空のときは切り捨て。"},
			{Key: "scale", Header: "小数桁", Type: Whole, Least: 0, Most: 6, About: "空のときは通貨の桁。"},
			{Key: "tax_category", Header: "税区分", Type: Choice, Options: taxes, About: "空のときは標準税率。"},
			{Key: "usage_unit", Header: "使用量単位コード", Type: Code, Form: codeForm, Example: "api-call", About: "従量のとき、何を測るか。なければ登録します。"},
			{Key: "usage_unit_name", Header: "使用量単位名", Type: Line, About: "使用量単位を新しく登録するときに要ります。"},
			{Key: "aggregation", Header: "集計方法", Type: Choice, Options: aggregations, About: "使用量単位を新しく登録するときに要ります。"},
			{Key: "usage_rating", Header: "従量の条件", Type: Choice, Options: ratings},
		},
	},
	Contracts: {
		Kind: Contracts, Name: "契約", Keys: []string{"contract_number"},
		About: []string{
			"1行が、契約のアイテム1つの開始か、その後の変更1つです。同じ契約番号の行がまとめて1つの契約になり、まとめて登録されるか、まとめて登録されません。",
			"操作が「契約開始」の行はアイテムごとに1行です。契約全体の列（請求先コード、件名など）は最初の行に入力し、2行目からは同じにするか空にします。",
			"これまでの変更（数量変更、プラン変更、更新、解約など）は、適用日の順に続けて入力します。適用日が今日より後のものは変更予約になります。解約の適用日は最終日（満了日）です。",
			"よそで請求済みの期間を二重に請求しないために、請求開始日を入力します。それより前の期間は請求しません。",
			"契約番号がすでにあれば、登録されている内容と比べます。同じ行は「変更なし」、まだない変更だけを加えます。契約開始の内容が違うときは、行と列を示して登録しません。",
		},
		Columns: []Column{
			{Key: "contract_number", Header: "契約番号", Type: Code, Required: true, Form: numberForm, Example: "C-000001", About: "契約を見分ける番号。"},
			{Key: "operation", Header: "操作", Type: Choice, Required: true, Options: operations, Example: "契約開始", About: "この行が何か。"},
			{Key: "effective_on", Header: "適用日", Type: Date, Required: true, Example: "2025-04-01", About: "契約開始日、または変更が有効になる日。解約とアイテム解約では最終日。"},
			{Key: "account_code", Header: "請求先コード", Type: Code, Example: "CU-1001", About: "契約開始の最初の行に要ります。顧客の取り込みで使った請求先コード、または請求先のID。"},
			{Key: "customer_code", Header: "顧客コード", Type: Code, Form: codeForm, About: "請求先の顧客と違うとき（親会社が支払うとき）だけ。"},
			{Key: "title", Header: "件名", Type: Line, Example: "クラウド勤怠 利用契約"},
			{Key: "order_number", Header: "注文番号", Type: Line, Longest: 100, About: "顧客の注文番号。"},
			{Key: "signed_on", Header: "締結日", Type: Date, About: "空のときは契約開始日。契約開始日が今日より後なら今日。"},
			{Key: "billing_starts_on", Header: "請求開始日", Type: Date, Example: "2026-04-01", About: "これより前に始まる期間は請求しません（よそで請求済み）。空のときは契約開始日。"},
			{Key: "term_months", Header: "契約期間(月)", Type: Whole, Least: 1, Most: 600, Example: "12", About: "空のときは期間の定めなし。更新の行では次の期間の月数。"},
			{Key: "renewal", Header: "更新方法", Type: Choice, Options: renewals, About: "空のときは、契約期間があれば自動更新。"},
			{Key: "renewal_months", Header: "更新期間(月)", Type: Whole, Least: 1, Most: 600, About: "空のときは契約期間と同じ。"},
			{Key: "notice_days", Header: "解約申入期限(日前)", Type: Whole, Least: 1, Most: 730},
			{Key: "minimum_months", Header: "最低利用期間(月)", Type: Whole, Least: 1, Most: 600},
			{Key: "item_ref", Header: "アイテム行番号", Type: Code, Form: refForm, Example: "1", About: "契約の中のアイテムを指す番号。変更の行では、どのアイテムを変えるか。アイテムが1つの契約では空でもかまいません。"},
			{Key: "parent_ref", Header: "親アイテム行番号", Type: Code, Form: refForm, About: "オプションのとき、どのプランのものか。プランが1つなら空でかまいません。"},
			{Key: "item_code", Header: "アイテムコード", Type: Code, Form: codeForm, Example: "kintai-light", About: "契約開始、アイテム追加、プラン変更で要ります。"},
			{Key: "item_version", Header: "版", Type: Whole, Least: 1, Most: 1000000, About: "空のときは、その日に販売中の版。"},
			{Key: "quantity", Header: "数量", Type: Amount, Example: "20", About: "空のときは1。数量変更では変更後の数量。"},
			{Key: "charge_code", Header: "課金項目コード", Type: Code, Form: chargeForm, Example: "base", About: "個別の単価の対象。"},
			{Key: "unit_price", Header: "単価", Type: Amount, Example: "9800", About: "この契約だけの単価。空のときはカタログの単価。単価変更の行で空のときは、カタログの単価に戻します。"},
			{Key: "policy", Header: "変更時の計算", Type: Line, Form: policyForm, About: "空のときはカタログの設定。"},
			{Key: "memo", Header: "備考", Type: Text, About: "変更の理由など。"},
			{Key: "reference", Header: "変更番号", Type: Line, About: "もとのシステムでの変更（契約開始では契約）の番号。変更では、同じ番号の変更は二度登録しません。"},
			{Key: "contract_details", Header: "契約の詳細", Type: JSON, About: "割引、カスタム項目など、列のない条件。書き出したときの値をそのまま使います。契約開始の最初の行だけ。"},
			{Key: "details", Header: "行の詳細", Type: JSON, About: "列のない条件。操作が「その他」のときは操作の内容。書き出したときの値をそのまま使います。"},
		},
	},
	Usage: {
		Kind: Usage, Name: "使用量", Keys: []string{"contract_number", "usage_unit", "date", "event_id"},
		About: []string{
			"1行が、1つの契約の1日の使用量、またはイベント1件です。イベントIDがある行はイベントとして、ない行はその日の合計として記録します。",
			"同じ日の使用量をもう一度取り込むと、新しい値に置き換わります（同じ値なら変更なし）。同じイベントIDのイベントは二度記録しません。",
		},
		Columns: []Column{
			{Key: "contract_number", Header: "契約番号", Type: Code, Required: true, Form: numberForm, Example: "C-000001"},
			{Key: "usage_unit", Header: "使用量単位コード", Type: Code, Required: true, Form: codeForm, Example: "api-call"},
			{Key: "date", Header: "日付", Type: Date, Required: true, Example: "2026-04-01"},
			{Key: "quantity", Header: "数量", Type: Amount, Required: true, Example: "120"},
			{Key: "event_id", Header: "イベントID", Type: Line, About: "イベントとして記録するとき、もとのシステムでの番号。"},
			{Key: "time", Header: "時刻", Type: Time, About: "イベントの時刻。空のときは0時。"},
			{Key: "subject", Header: "対象", Type: Line, About: "種類の数を数える使用量単位で、何を数えるか（利用者のIDなど）。"},
		},
	},
	Payments: {
		Kind: Payments, Name: "入金", Keys: []string{"payment_number"},
		About: []string{
			"1行が1つの入金です。2つ以上の請求書に充てる入金は、同じ入金番号で行を続け、入金の列は最初の行と同じにするか空にします。",
			"同じ入金番号がすでにあれば、登録されている内容と比べ、同じなら「変更なし」です。登録された入金は書き換えられません。",
		},
		Columns: []Column{
			{Key: "payment_number", Header: "入金番号", Type: Code, Required: true, Example: "P-2026-0001", About: "入金を見分ける番号。"},
			{Key: "account_code", Header: "請求先コード", Type: Code, Example: "CU-1001", About: "誰の入金か。最初の行に要ります。"},
			{Key: "received_on", Header: "入金日", Type: Date, Example: "2026-04-30", About: "最初の行に要ります。"},
			{Key: "amount", Header: "入金額", Type: Amount, Positive: true, Example: "11000", About: "最初の行に要ります。"},
			{Key: "method", Header: "入金方法", Type: Choice, Options: paidBy, About: "空のときは銀行振込。"},
			{Key: "payer_name", Header: "支払人", Type: Line},
			{Key: "payer_kana", Header: "振込依頼人名", Type: Line, Longest: 100},
			{Key: "reference", Header: "参照番号", Type: Line, About: "伝票番号など。"},
			{Key: "memo", Header: "メモ", Type: Text},
			{Key: "credit_note", Header: "返還請求書番号", Type: Code, About: "入金方法が返還請求書による充当のとき。"},
			{Key: "invoice_number", Header: "請求書番号", Type: Code, Example: "INV-000001", About: "充てる請求書の番号。空のときは前受金になります。"},
			{Key: "allocated", Header: "充当額", Type: Amount, Positive: true, About: "空のときは、残っている額まで。"},
			{Key: "fee", Header: "振込手数料", Type: Amount, About: "支払人が差し引いた手数料。"},
		},
	},
}

// prefectures are the prefectures by their official codes' order (JIS X 0401).
var prefectures = func() (out []Option) {
	for _, p := range []string{
		"北海道", "青森県", "岩手県", "宮城県", "秋田県", "山形県", "福島県", "茨城県", "栃木県", "群馬県", "埼玉県", "千葉県", "東京都", "神奈川県", "新潟県", "富山県", "石川県", "福井県", "山梨県", "長野県", "岐阜県", "静岡県", "愛知県",
		"三重県", "滋賀県", "京都府", "大阪府", "兵庫県", "奈良県", "和歌山県", "鳥取県", "島根県", "岡山県", "広島県", "山口県", "徳島県", "香川県", "愛媛県", "高知県", "福岡県", "佐賀県", "長崎県", "熊本県", "大分県", "宮崎県", "鹿児島県", "沖縄県",
	} {
		out = append(out, Option{p, p})
	}
	return out
}()
