package exchange

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/sheet"
	"keiyaku/internal/core/timeline"
	"keiyaku/internal/store"
)

// What the rows of a contract ask for, as the API's own requests.

// builder makes the API's requests of rows.
type builder struct {
	b      contracts
	tenant ID
	today  civil.Date
	rows   []sheet.Row
	m      sheet.Mistakes
	// items, customers and accounts are ids by codes.
	items, customers, accounts map[string]ID
	// now are the names within the request of what each line is at the moment; changed counts its changes to another item.
	now     map[string]string
	changed map[string]int
	// current and discounts are the ids of a contract that there is; nil for a new one.
	current, discounts map[string]ID
	// atItem and atChange are which row each item and each change of the request comes from, atPrice those of an item's prices.
	atItem, atChange []int
	atPrice          map[int][]int
}

func (b contracts) builder(ctx context.Context, tenant ID, rows []sheet.Row) (*builder, error) {
	out := &builder{b: b, tenant: tenant, rows: rows, now: map[string]string{}, changed: map[string]int{}, accounts: map[string]ID{}, atPrice: map[int][]int{}}
	var items, customers, accounts []string
	for i, r := range rows {
		items, customers, accounts = append(items, r.Value("item_code")), append(customers, r.Value("customer_code")), append(accounts, r.Value("account_code"))
		for _, k := range []string{"details", "contract_details"} {
			if _, ok := parsed(r.Value(k)); !ok && r.Value(k) != "" {
				out.m.Add(i, k, sheet.NotJSON, "JSON として読めません。", "書き出したままの値を使うか、空にしてください。")
			}
			walk(decoded(r.Value(k)), func(key string, v any) {
				code, _ := v.(string)
				switch key {
				case "item_code":
					items = append(items, code)
				case "customer_code":
					customers = append(customers, code)
				case "account_code":
					accounts = append(accounts, code)
				}
			})
		}
	}
	var err error
	if out.items, err = itemsByCode(ctx, b.Services, tenant, items...); err != nil {
		return nil, err
	}
	if out.customers, err = customersByCode(ctx, b.Services, tenant, customers...); err != nil {
		return nil, err
	}
	for _, code := range accounts {
		if code == "" || out.accounts[code] != "" {
			continue
		}
		a, _, err := account(ctx, b.Services, tenant, code)
		if err != nil {
			return nil, err
		}
		out.accounts[code] = a.ID
	}
	out.today, err = reading(ctx, b.Services, tenant, func(tx *store.Tx) (civil.Date, error) { return tx.Tenant.Today, nil })
	return out, err
}

// parsed reads JSON with its numbers as they are written.
func parsed(text string) (any, bool) {
	if text == "" {
		return nil, true
	}
	decoder := json.NewDecoder(strings.NewReader(text))
	decoder.UseNumber()
	var v any
	return v, decoder.Decode(&v) == nil
}

func decoded(text string) any {
	v, _ := parsed(text)
	return v
}

// walk visits the members of all objects in a value.
func walk(v any, visit func(key string, v any)) {
	switch v := v.(type) {
	case object:
		for k, inner := range v {
			visit(k, inner)
			walk(inner, visit)
		}
	case []any:
		for _, inner := range v {
			walk(inner, visit)
		}
	}
}

// code gives the id of a code in a row; what isn't there is a mistake.
func (b *builder) code(row int, key, code string, ids map[string]ID, what, mend string) string {
	if code != "" && ids[code] == "" {
		b.m.Add(row, key, sheet.NotFound, what+"「"+code+"」がありません。", mend)
	}
	return string(ids[code])
}

const (
	mendItem     = "商品カタログに登録されているアイテムコードを入力するか、カタログを先に取り込んでください。"
	mendCustomer = "登録されている顧客コードを入力するか、顧客を先に取り込んでください。"
	mendAccount  = "顧客のシートで登録した請求先コードか、請求先のIDを入力してください。"
)

// request is what a value of a details column says as the API takes it: ids in the place of codes and of names of lines.
func (b *builder) request(row int, key string, v any) any {
	switch v := v.(type) {
	case []any:
		out := make([]any, len(v))
		for i, inner := range v {
			out[i] = b.request(row, key, inner)
		}
		return out
	case object:
		out := object{}
		for k, inner := range v {
			name, isText := inner.(string)
			switch {
			case !isText:
				out[k] = b.request(row, key, inner)
			case k == "item_code":
				out["item_id"] = b.code(row, key, name, b.items, "アイテムコード", mendItem)
			case k == "customer_code":
				out["customer_id"] = b.code(row, key, name, b.customers, "顧客コード", mendCustomer)
			case k == "account_code":
				out["billing_account_id"] = b.code(row, key, name, b.accounts, "請求先コード", mendAccount)
			case k == "contract_item_ref" || k == "parent_ref":
				member, value := b.line(k, name)
				out[member] = value
			case k == "item_ref":
				out[k] = name
			case k == "discount_ref" && b.discounts[name] != "":
				out["discount_id"] = b.discounts[name]
			default:
				out[k] = inner
			}
		}
		return out
	}
	return v
}

// line names a line's item within the request, or in the contract that there is.
func (b *builder) line(member, line string) (as, value string) {
	if id := b.current[line]; id != "" {
		return map[string]string{"contract_item_ref": "contract_item_id", "parent_ref": "parent_contract_item_id"}[member], string(id)
	}
	return member, cmp.Or(b.now[line], line)
}

// details is a row's JSON column as an object.
func (b *builder) details(row int, key string) object {
	v := b.request(row, key, decoded(b.rows[row].Value(key)))
	if o, ok := v.(object); ok {
		return o
	}
	return object{}
}

// set sets a member that a column has.
func set(o object, member string, r sheet.Row, key string) {
	if v := r.Value(key); v != "" {
		o[member] = v
	}
}

func setWhole(o object, member string, r sheet.Row, key string) {
	if n := whole(r, key); n != nil {
		o[member] = *n
	}
}

// contract makes the request of a new contract of the rows that begin it.
func (b *builder) contract() object {
	r := b.rows[0]
	out := b.details(0, "contract_details")
	out["number"] = r.Value("contract_number")
	out["start_on"] = r.Value("effective_on")
	out["billing_account_id"] = b.code(0, "account_code", r.Value("account_code"), b.accounts, "請求先コード", mendAccount)
	if c := r.Value("customer_code"); c != "" {
		out["customer_id"] = b.code(0, "customer_code", c, b.customers, "顧客コード", mendCustomer)
	}
	signed := civil.Min(day(r, "effective_on"), b.today)
	if d := day(r, "signed_on"); !d.IsZero() {
		signed = d
	}
	out["signed_on"] = signed.String()
	for member, key := range map[string]string{"title": "title", "order_number": "order_number", "billing_starts_on": "billing_starts_on", "external_reference": "reference", "memo": "memo"} {
		set(out, member, r, key)
	}
	setWhole(out, "term_months", r, "term_months")
	setWhole(out, "minimum_months", r, "minimum_months")
	renewal, _ := out["renewal"].(object)
	if renewal == nil {
		renewal = object{}
	}
	set(renewal, "kind", r, "renewal")
	setWhole(renewal, "term_months", r, "renewal_months")
	setWhole(renewal, "notice_days", r, "notice_days")
	if len(renewal) > 0 {
		if renewal["kind"] == nil {
			renewal["kind"] = "auto"
		}
		out["renewal"] = renewal
	}
	out["items"] = b.begin()
	return out
}

// begin makes the items that a contract begins with.
func (b *builder) begin() []object {
	var items []object
	at := map[string]int{}
	for i, r := range b.rows {
		if r.Value("operation") != sheet.OpStart {
			continue
		}
		ref := r.Value("item_ref")
		n, again := at[ref]
		if again && (r.Value("item_code") == "" || r.Value("item_code") == b.rows[b.atItem[n]].Value("item_code")) { // another price of the same
			if b.price(i, r, items[n]) {
				b.atPrice[n] = append([]int{i}, b.atPrice[n]...)
			}
			continue
		}
		if r.Value("item_code") == "" {
			b.m.Add(i, "item_code", sheet.Missing, "アイテムコードが空です。", "契約開始の行にはアイテムコードを入力してください。")
		}
		item := b.details(i, "details")
		item["ref"] = ref
		if b.item(i, r, item) {
			b.atPrice[len(items)] = []int{i}
		}
		if p := r.Value("parent_ref"); p != "" {
			item["parent_ref"] = p
		}
		at[ref] = len(items)
		b.now[ref] = ref
		b.atItem = append(b.atItem, i)
		items = append(items, item)
	}
	return items
}

// item sets what rows say of an item that comes onto a contract, and tells whether that is a price, too.
func (b *builder) item(i int, r sheet.Row, to object) (priced bool) {
	if c := r.Value("item_code"); c != "" {
		to["item_id"] = b.code(i, "item_code", c, b.items, "アイテムコード", mendItem)
	}
	setWhole(to, "version", r, "item_version")
	if r.Value("operation") != timeline.OpChangeItem {
		set(to, "quantity", r, "quantity")
	}
	return b.price(i, r, to)
}

// price adds a negotiated price, before those that the item has.
func (b *builder) price(i int, r sheet.Row, to object) bool {
	code, price := r.Value("charge_code"), r.Value("unit_price")
	switch {
	case code == "" && price == "":
		return false
	case code == "":
		b.m.Add(i, "charge_code", sheet.Missing, "単価があるのに課金項目コードが空です。", "どの課金項目の単価かを入力してください。")
		return false
	case price == "":
		b.m.Add(i, "unit_price", sheet.Missing, "課金項目コードがあるのに単価が空です。", "この契約の単価を入力するか、課金項目コードを消してください。")
		return false
	}
	charges, _ := to["charges"].([]any)
	to["charges"] = append([]any{object{"code": code, "negotiated_price": price}}, charges...)
	return true
}

// change makes the operations of a row that changes a contract; on is the day, none where an operation says it.
func (b *builder) change(i int) (operations []any, on string) {
	r := b.rows[i]
	op := r.Value("operation")
	if op == sheet.OpOther {
		switch v := b.request(i, "details", decoded(r.Value("details"))).(type) {
		case []any:
			operations = v
		case object:
			operations = []any{v}
		}
		if aloneIn(operations) {
			return operations, ""
		}
		return operations, r.Value("effective_on")
	}
	line := r.Value("item_ref")
	o := b.details(i, "details")
	o["op"] = op
	on = r.Value("effective_on")
	if op != timeline.OpAddItem && line != "" {
		member, value := b.line("contract_item_ref", line)
		o[member] = value
	}
	if op != timeline.OpTerminate {
		set(o, "policy", r, "policy")
	}
	switch op {
	case timeline.OpAddItem:
		b.item(i, r, o)
		if p := r.Value("parent_ref"); p != "" {
			member, value := b.line("parent_ref", p)
			o[member] = value
		}
		o["ref"] = line
		b.now[line] = line
	case timeline.OpChangeItem:
		b.item(i, r, o)
		b.changed[line]++
		o["ref"] = fmt.Sprintf("%s--%d", line, b.changed[line]+1)
		b.now[line] = o["ref"].(string)
	case timeline.OpChangeQuantity:
		o["to"] = r.Value("quantity")
	case timeline.OpCustomizeItem:
		set(o, "charge_code", r, "charge_code")
		if p := r.Value("unit_price"); p != "" {
			o["negotiated_price"] = p
		} else if r.Value("details") == "" {
			o["negotiated_price"] = nil
		}
	case timeline.OpRenewItem:
		setWhole(o, "term_months", r, "term_months")
	case timeline.OpCancelItem, timeline.OpTerminate:
		o["end_on"], on = on, ""
	}
	return []any{o}, on
}
