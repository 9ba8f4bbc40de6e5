package exchange

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"keiyaku/db"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/sheet"
	"keiyaku/internal/core/timeline"
	"keiyaku/internal/service/contract"
	"keiyaku/internal/service/transfer"
	"keiyaku/internal/store"
)

// contracts are contracts with what they began with and all their changes since, a row each.
type contracts struct{ Services }

// ofContract are the columns of a contract as a whole: the first of its rows has them.
var ofContract = []string{
	"account_code", "customer_code", "title", "order_number", "signed_on", "billing_starts_on", "term_months", "renewal", "renewal_months", "notice_days", "minimum_months", "contract_details",
}

// ofLine are the columns of an item that it begins with, or of a change.
var ofLine = []string{
	"effective_on", "item_ref", "parent_ref", "item_code", "item_version", "quantity", "charge_code", "unit_price", "policy", "memo", "reference", "details", "term_months",
}

// object is JSON's.
type object = map[string]any

// Needs are none: what contracts stand on is in other sheets.
func (contracts) Needs([]sheet.Row) []string { return nil }

// Apply signs a contract with its changes; of one that there is, it records the changes that it doesn't have yet, once nothing else differs.
func (b contracts) Apply(ctx context.Context, cmd store.Command, rows []sheet.Row) (transfer.Outcome, error) {
	var m sheet.Mistakes
	rows = withLines(rows, &m)
	if err := m.Err(); err != nil {
		return "", err
	}
	number := rows[0].Value("contract_number")
	id, err := reading(ctx, b.Services, cmd.TenantID, func(tx *store.Tx) (ID, error) {
		id, err := tx.FindContractByNumber(ctx, db.FindContractByNumberParams{TenantID: cmd.TenantID, Number: number})
		if store.IsNoRows(err) {
			return "", nil
		}
		return id, err
	})
	if err != nil {
		return "", err
	}
	if id == "" {
		return transfer.Created, b.sign(ctx, cmd, rows)
	}
	return b.follow(ctx, cmd, id, rows)
}

// withLines gives the rows with the names of the items that they are about where there is but one, or where the rows that begin name none; and sees that they make a contract.
func withLines(rows []sheet.Row, m *sheet.Mistakes) []sheet.Row {
	out := make([]sheet.Row, len(rows))
	lines, taken := map[string]bool{}, map[string]bool{}
	for i, r := range rows {
		r.Values = maps.Clone(r.Values)
		out[i] = r
		taken[r.Value("item_ref")] = true
	}
	first := -1
	for i, r := range out {
		if r.Value("operation") != sheet.OpStart {
			continue
		}
		if first < 0 {
			first = i
		}
		if r.Value("item_ref") == "" {
			for n := 1; r.Value("item_ref") == ""; n++ {
				if name := strconv.Itoa(n); !taken[name] {
					r.Values["item_ref"], taken[name] = name, true
				}
			}
		}
		lines[r.Value("item_ref")] = true
	}
	if first != 0 {
		m.Add(0, "operation", sheet.Missing, "契約の最初の行が「契約開始」ではありません。", "「契約開始」の行を、その契約の最初に置いてください。")
		return out
	}
	var starts []sheet.Row
	var at []int
	for i, r := range out {
		op := r.Value("operation")
		if op == sheet.OpStart {
			starts, at = append(starts, r), append(at, i)
			if r.Value("effective_on") != out[0].Value("effective_on") {
				m.Add(i, "effective_on", sheet.Disagrees, "契約開始の行で適用日（契約開始日）が違います。", "同じ日付にするか、操作を「アイテム追加」にしてください。")
			}
			continue
		}
		for _, k := range ofContract {
			if k != "term_months" && r.Value(k) != "" {
				m.Add(i, k, sheet.NotUsed, "契約全体の列は変更の行では使えません。", "この値を消してください。変更するときは操作を「その他」にします。")
			}
		}
		if op == timeline.OpAddItem && r.Value("item_ref") == "" {
			for n := 1; r.Value("item_ref") == ""; n++ {
				if name := strconv.Itoa(n); !taken[name] {
					r.Values["item_ref"], taken[name] = name, true
				}
			}
		}
		if slices.Contains([]string{timeline.OpChangeItem, timeline.OpChangeQuantity, timeline.OpCustomizeItem, timeline.OpCancelItem}, op) {
			switch {
			case r.Value("item_ref") == "" && len(lines) == 1:
				r.Values["item_ref"] = out[0].Value("item_ref")
			case r.Value("item_ref") == "":
				m.Add(i, "item_ref", sheet.Missing, "どのアイテムの変更か分かりません。", "契約開始またはアイテム追加の行と同じアイテム行番号を入力してください。")
			case !lines[r.Value("item_ref")]:
				m.Add(i, "item_ref", sheet.NotFound, "このアイテム行番号のアイテムが、この行より前にありません。", "契約開始またはアイテム追加の行と同じアイテム行番号を入力してください。")
			}
		}
		if op == timeline.OpAddItem {
			lines[r.Value("item_ref")] = true
		}
		needed(i, r, m)
	}
	var own sheet.Mistakes
	agree(&own, starts, "契約", ofContract...)
	for _, w := range own {
		w.Row = at[w.Row]
		*m = append(*m, w)
	}
	if out[0].Value("account_code") == "" {
		m.Add(0, "account_code", sheet.Missing, "請求先コードが空です。", "契約開始の最初の行に請求先コードを入力してください。")
	}
	return out
}

// needed sees that a change has what its operation needs.
func needed(i int, r sheet.Row, m *sheet.Mistakes) {
	want := map[string]map[string]string{
		timeline.OpAddItem:        {"item_code": "アイテムコード"},
		timeline.OpChangeItem:     {"item_code": "アイテムコード"},
		timeline.OpChangeQuantity: {"quantity": "数量"},
		sheet.OpOther:             {"details": "行の詳細"},
	}[r.Value("operation")]
	for k, name := range want {
		if r.Value(k) == "" {
			m.Add(i, k, sheet.Missing, name+"が空です。", "この操作には"+name+"が要ります。入力してください。")
		}
	}
}

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
	// at is which row each item, and each change, of the request comes from.
	atItem, atChange []int
}

func (b contracts) builder(ctx context.Context, tenant ID, rows []sheet.Row) (*builder, error) {
	out := &builder{b: b, tenant: tenant, rows: rows, now: map[string]string{}, changed: map[string]int{}, accounts: map[string]ID{}}
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
			b.price(i, r, items[n])
			continue
		}
		if r.Value("item_code") == "" {
			b.m.Add(i, "item_code", sheet.Missing, "アイテムコードが空です。", "契約開始の行にはアイテムコードを入力してください。")
		}
		item := b.details(i, "details")
		item["ref"] = ref
		b.item(i, r, item)
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

// item sets what rows say of an item that comes onto a contract.
func (b *builder) item(i int, r sheet.Row, to object) {
	if c := r.Value("item_code"); c != "" {
		to["item_id"] = b.code(i, "item_code", c, b.items, "アイテムコード", mendItem)
	}
	setWhole(to, "version", r, "item_version")
	if r.Value("operation") != timeline.OpChangeItem {
		set(to, "quantity", r, "quantity")
	}
	b.price(i, r, to)
}

// price adds a negotiated price.
func (b *builder) price(i int, r sheet.Row, to object) {
	code, price := r.Value("charge_code"), r.Value("unit_price")
	switch {
	case code == "" && price == "":
		return
	case code == "":
		b.m.Add(i, "charge_code", sheet.Missing, "単価があるのに課金項目コードが空です。", "どの課金項目の単価かを入力してください。")
		return
	case price == "":
		b.m.Add(i, "unit_price", sheet.Missing, "課金項目コードがあるのに単価が空です。", "この契約の単価を入力するか、課金項目コードを消してください。")
		return
	}
	charges, _ := to["charges"].([]any)
	to["charges"] = append([]any{object{"code": code, "negotiated_price": price}}, charges...)
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

// aloneIn tells operations that can't be agreed with a signing and say their own day.
func aloneIn(operations []any) bool {
	return slices.ContainsFunc(operations, func(o any) bool {
		is, _ := o.(object)
		return is["op"] == timeline.OpChangeStart || is["op"] == timeline.OpVoid || is["op"] == "undo"
	})
}

// planned makes what the API takes for a change that is agreed with the signing, or for one alone.
func (b *builder) planned(i int) (change object, alone bool) {
	operations, on := b.change(i)
	out := object{"operations": operations}
	if on != "" {
		out["effective_on"] = on
	}
	set(out, "memo", b.rows[i], "memo")
	set(out, "external_reference", b.rows[i], "reference")
	return out, aloneIn(operations)
}

// sign signs a new contract with its changes.
func (b contracts) sign(ctx context.Context, cmd store.Command, rows []sheet.Row) error {
	build, err := b.builder(ctx, cmd.TenantID, rows)
	if err != nil {
		return err
	}
	request := build.contract()
	var changes, later []object
	var atLater []int
	for i, r := range rows {
		if r.Value("operation") == sheet.OpStart {
			continue
		}
		change, alone := build.planned(i)
		if alone {
			later, atLater = append(later, change), append(atLater, i)
			continue
		}
		changes, build.atChange = append(changes, change), append(build.atChange, i)
	}
	if changes != nil {
		request["changes"] = changes
	}
	if err := build.m.Err(); err != nil {
		return err
	}
	raw, err := json.Marshal(request)
	if err != nil {
		return err
	}
	if err := b.Validate("ContractRequest", raw); err != nil {
		return placed(err, build.place)
	}
	made, err := b.Contracts.Create(ctx, cmd, raw)
	if err != nil {
		return placed(err, build.place)
	}
	for n, change := range later {
		if err := b.record(ctx, cmd, made.Row.ID, made.Row.Version+n, change); err != nil {
			return placed(err, func(steps []string) (int, string) { return atLater[n], columnOf(steps) })
		}
	}
	return nil
}

// record records one change of a contract that there is.
func (b contracts) record(ctx context.Context, cmd store.Command, id ID, version int, change object) error {
	raw, err := json.Marshal(change)
	if err != nil {
		return err
	}
	if err := b.Validate("PlannedChange", raw); err != nil {
		return err
	}
	var asked contract.PlannedChange
	if err := json.Unmarshal(raw, &asked); err != nil {
		return err
	}
	_, err = b.Contracts.Change(ctx, cmd, id, contract.ChangeRequest{
		EffectiveOn: asked.EffectiveOn, Operations: asked.Operations, Memo: asked.Memo, ExternalReference: asked.ExternalReference, Match: as(version),
	})
	return err
}

// place finds the row and column of a pointer into a contract's request.
func (b *builder) place(steps []string) (int, string) {
	switch steps[0] {
	case "items":
		return b.atItem[min(step(steps, 1), len(b.atItem)-1)], columnOf(steps)
	case "changes":
		if len(b.atChange) > 0 {
			return b.atChange[min(step(steps, 1), len(b.atChange)-1)], columnOf(steps)
		}
	}
	return 0, columnOf(steps)
}

// columnOf is the column of a member of a contract's request.
func columnOf(steps []string) string {
	for _, s := range slices.Backward(steps) {
		switch s {
		case "number":
			return "contract_number"
		case "item_id":
			return "item_code"
		case "version":
			return "item_version"
		case "to", "quantity":
			return "quantity"
		case "code", "charge_code":
			return "charge_code"
		case "negotiated_price":
			return "unit_price"
		case "parent_ref", "parent_contract_item_id":
			return "parent_ref"
		case "contract_item_ref", "contract_item_id", "ref":
			return "item_ref"
		case "billing_account_id":
			return "account_code"
		case "customer_id":
			return "customer_code"
		case "effective_on", "end_on", "start_on":
			return "effective_on"
		case "external_reference":
			return "reference"
		case "signed_on", "billing_starts_on", "title", "order_number", "memo", "minimum_months", "policy", "renewal", "term_months":
			return s
		case "custom_fields", "discounts", "payment_terms":
			return "contract_details"
		}
	}
	switch {
	case steps[0] != "items" && steps[0] != "changes" && steps[0] != "operations":
		return ""
	case len(steps) > 2: // a member that has no column
		return "details"
	}
	return "operation"
}

// follow holds a contract that there is against its rows, and records the changes that it doesn't have.
func (b contracts) follow(ctx context.Context, cmd store.Command, id ID, rows []sheet.Row) (transfer.Outcome, error) {
	outcome := transfer.Unchanged
	for range rows { // each round records one change, on what the contract is by then
		is, err := b.recorded(ctx, cmd.TenantID, id)
		if err != nil {
			return "", err
		}
		missing, err := is.missing(rows)
		if err != nil || missing < 0 {
			return outcome, err
		}
		build, err := b.builder(ctx, cmd.TenantID, rows)
		if err != nil {
			return "", err
		}
		build.current, build.discounts = is.current, is.discounts
		change, _ := build.planned(missing)
		if err := build.m.Err(); err != nil {
			return "", err
		}
		if err := b.record(ctx, cmd, id, is.version, change); err != nil {
			return "", placed(err, func(steps []string) (int, string) { return missing, columnOf(steps) })
		}
		outcome = transfer.Updated
	}
	return outcome, nil
}

// missing gives the place of the first row whose change isn't recorded, and −1 where all are; what is recorded otherwise is a mistake.
func (is recorded) missing(rows []sheet.Row) (int, error) {
	of, _ := sheet.Of(sheet.Contracts)
	var m sheet.Mistakes
	differs := func(i int, r, was sheet.Row, keys []string) {
		for _, k := range keys {
			if r.Names(k) && r.Value(k) != was.Value(k) && (k != "signed_on" || r.Value(k) != "") {
				m.Add(i, k, sheet.RecordedElse, "登録されている契約と違います（登録: "+cmp.Or(of.Column(k).Shown(was.Value(k)), "なし")+"）。",
					"登録されている値に戻してください。内容を変えるときは、変更の行を加えます。")
			}
		}
	}
	starts := map[string]sheet.Row{}
	for _, r := range is.starts {
		starts[r.Value("item_ref")] = r
	}
	if len(is.starts) == 0 {
		m.Add(0, "contract_number", sheet.RecordedElse, "この契約番号は、まだ締結されていない見積に使われています。", "見積を締結または削除するか、別の契約番号にしてください。")
		return 0, m.Err()
	}
	taken := make([]bool, len(is.changes))
	first := -1
	for i, r := range rows {
		if r.Value("operation") == sheet.OpStart {
			was, known := starts[r.Value("item_ref")]
			if !known {
				m.Add(i, "item_ref", sheet.RecordedElse, "登録されている契約は、このアイテム行番号のアイテムで始まっていません。", "登録されている内容に戻すか、操作を「アイテム追加」にしてください。")
				continue
			}
			if i == 0 {
				differs(i, r, is.starts[0], ofContract)
			}
			keys := slices.DeleteFunc(slices.Clone(ofLine), func(k string) bool { return k == "term_months" || i > 0 && (k == "memo" || k == "reference") })
			if r.Value("item_code") == "" { // another price of the same item
				continue
			}
			differs(i, r, was, keys)
			continue
		}
		at := -1
		for n, was := range is.changes {
			if taken[n] {
				continue
			}
			same := r.Value("operation") == was.Value("operation") && !slices.ContainsFunc(ofLine, func(k string) bool { return r.Names(k) && r.Value(k) != was.Value(k) })
			if ref := r.Value("reference"); ref != "" && ref == was.Value("reference") {
				at = n
				if !same {
					differs(i, r, was, append([]string{"operation"}, ofLine...))
				}
				break
			}
			if same && at < 0 {
				at = n
			}
		}
		if at >= 0 {
			taken[at] = true
		} else if first < 0 {
			first = i
		}
	}
	return first, m.Err()
}
