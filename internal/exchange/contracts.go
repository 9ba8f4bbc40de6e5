package exchange

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"maps"
	"slices"
	"strconv"
	"strings"

	"keiyaku/db"
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
	if m != nil || unread(rows, "title", "order_number", "memo", "reference", "signed_on", "billing_starts_on", "notice_days", "minimum_months") {
		return "", b.looked(ctx, cmd.TenantID, rows, m)
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

// looked tells what is wrong in rows that can't be tried as a contract: what they name that isn't there, and what is missing, beside what is known to be wrong.
func (b contracts) looked(ctx context.Context, tenant ID, rows []sheet.Row, m sheet.Mistakes) error {
	build, err := b.builder(ctx, tenant, rows)
	if err != nil {
		return err
	}
	build.contract()
	for i, r := range rows {
		if r.Value("operation") != sheet.OpStart && r.Value("operation") != "" {
			build.change(i)
		}
	}
	for _, w := range build.m {
		if !slices.ContainsFunc(m, func(had sheet.Mistake) bool { return had.Row == w.Row && had.Key == w.Key }) {
			m = append(m, w)
		}
	}
	slices.SortStableFunc(m, func(a, b sheet.Mistake) int { return cmp.Compare(a.Row, b.Row) })
	return m.Err()
}

// withLines gives the rows with the names of the items that they are about where there is but one, or where the rows that begin name none; and sees that they make a contract.
func withLines(rows []sheet.Row, m *sheet.Mistakes) []sheet.Row {
	out := make([]sheet.Row, len(rows))
	lines, taken := map[string]bool{}, map[string]bool{}
	known := true // which lines there are
	for i, r := range rows {
		r.Values = maps.Clone(r.Values)
		out[i] = r
		taken[r.Value("item_ref")] = true
		known = known && r.Reads("operation") && r.Reads("item_ref")
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
	if first != 0 && out[0].Reads("operation") {
		m.Add(0, "operation", sheet.Missing, "契約の最初の行が「契約開始」ではありません。", "「契約開始」の行を、その契約の最初に置いてください。")
		return out
	}
	var starts []sheet.Row
	var at []int
	for i, r := range out {
		op := r.Value("operation")
		if op == sheet.OpStart {
			starts, at = append(starts, r), append(at, i)
			if out[0].Reads("effective_on") && r.Value("effective_on") != out[0].Value("effective_on") {
				m.Add(i, "effective_on", sheet.Disagrees, "契約開始の行で適用日（契約開始日）が違います。", "同じ日付にするか、操作を「アイテム追加」にしてください。")
			}
			continue
		}
		for _, k := range ofContract {
			if k != "term_months" && r.Value(k) != "" && r.Reads("operation") {
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
			case !known:
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
	if len(starts) > 0 {
		agree(&own, starts, "契約", ofContract...)
	}
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
		return placed(err, sheet.Contracts, rows, build.place)
	}
	made, err := b.Contracts.Create(ctx, cmd, raw)
	if err != nil {
		return placed(err, sheet.Contracts, rows, build.place)
	}
	for n, change := range later {
		if err := b.record(ctx, cmd, made.Row.ID, made.Row.Version+n, change); err != nil {
			return placedIn(err, rows, atLater[n])
		}
	}
	return nil
}

// placedIn places what is refused of a change that is recorded alone: all of it is one row's.
func placedIn(err error, rows []sheet.Row, row int) error {
	err = placed(err, sheet.Contracts, rows[row:row+1], func(steps []string) spot {
		key, member := columnOf(steps)
		return spot{key: key, member: member}
	})
	var m sheet.Mistakes
	if !errors.As(err, &m) {
		return err
	}
	for i := range m {
		m[i].Row = row
	}
	return m
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
func (b *builder) place(steps []string) spot {
	key, member := columnOf(steps)
	at := spot{key: key, member: member}
	n := step(steps, 1)
	switch {
	case steps[0] == "items" && n < len(b.atItem):
		at.row = b.atItem[n]
		if prices := b.atPrice[n]; len(steps) > 3 && steps[2] == "charges" && step(steps, 3) < len(prices) {
			at.row = prices[step(steps, 3)]
		}
	case steps[0] == "changes" && n < len(b.atChange):
		at.row = b.atChange[n]
	}
	return at
}

// ofMember are the columns of members of a contract's request, of its items and of the operations of its changes.
var ofMember = map[string]string{
	"number": "contract_number", "start_on": "effective_on", "billing_account_id": "account_code", "customer_id": "customer_code", "external_reference": "reference", "title": "title",
	"order_number": "order_number", "signed_on": "signed_on", "billing_starts_on": "billing_starts_on", "term_months": "term_months", "minimum_months": "minimum_months", "memo": "memo",
	"effective_on": "effective_on", "end_on": "effective_on", "item_id": "item_code", "version": "item_version", "quantity": "quantity", "to": "quantity", "ref": "item_ref", "item_ref": "item_ref",
	"contract_item_ref": "item_ref", "contract_item_id": "item_ref", "parent_ref": "parent_ref", "parent_contract_item_id": "parent_ref", "policy": "policy", "charge_code": "charge_code",
	"negotiated_price": "unit_price", "op": "operation",
}

// columnOf is the column of a member of a contract's request or of a change, with the member itself where the column has JSON.
func columnOf(steps []string) (key, member string) {
	whole := steps
	switch { // a change's operations and a contract's items have columns of their own
	case steps[0] == "changes" && len(steps) > 2:
		return columnOf(steps[2:])
	case steps[0] == "changes":
		return "operation", ""
	case (steps[0] == "items" || steps[0] == "operations") && len(steps) > 2:
		steps = steps[2:]
	case steps[0] == "items":
		return "item_code", ""
	case steps[0] == "operations":
		return "operation", ""
	case steps[0] == "renewal" && len(steps) > 1:
		switch steps[1] {
		case "kind":
			return "renewal", ""
		case "term_months":
			return "renewal_months", ""
		case "notice_days":
			return "notice_days", ""
		}
		return "contract_details", strings.Join(steps, "/")
	case steps[0] == "renewal":
		return "renewal", ""
	case ofMember[steps[0]] == "":
		return "contract_details", strings.Join(steps, "/")
	}
	last := steps[len(steps)-1]
	switch {
	case len(steps) == 1 && ofMember[last] != "":
		return ofMember[last], ""
	case whole[0] == "items" && len(steps) == 3 && steps[0] == "charges" && last == "code":
		return "charge_code", ""
	case len(steps) == 3 && steps[0] == "charges" && last == "negotiated_price":
		return "unit_price", ""
	}
	return "details", strings.Join(steps, "/")
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
			return "", placedIn(err, rows, missing)
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
