package exchange

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"slices"
	"strconv"

	"keiyaku/db"
	"keiyaku/internal/core/sheet"
	"keiyaku/internal/core/timeline"
	"keiyaku/internal/store"
)

// recorded is a contract as rows that would record it again.
type recorded struct {
	starts, changes []sheet.Row
	// current are the ids of what each line is now, discounts those of discounts by their names in rows.
	current, discounts map[string]ID
	version            int
}

// codes are what ids are called in sheets.
type codes struct{ items, accounts, customers map[ID]string }

// teller writes what was asked for when a contract was recorded as rows: each line keeps its name when its plan changes.
type teller struct {
	codes
	contract *store.Contract
	// lines are the names of lines by ids of contract items; refs what requests named.
	lines, discountNames map[ID]string
	refs                 map[string]ID
	taken                map[string]bool
	out                  recorded
}

// tell writes a contract as rows; ok is false where it can't be: a draft, one that never was, one whose signing is older than its request.
func tell(c *store.Contract, of codes) (recorded, bool) {
	t := &teller{
		codes: of, contract: c, lines: map[ID]string{}, discountNames: map[ID]string{}, refs: map[string]ID{}, taken: map[string]bool{},
		out: recorded{current: map[string]ID{}, discounts: map[string]ID{}, version: c.Version},
	}
	for _, ch := range c.Changes {
		e := ch.Now()
		if store.Gone(e.Status) {
			continue
		}
		operations, err := store.OperationsOf(e)
		if err != nil || store.IsOnly(e, timeline.OpVoid) {
			return recorded{}, false
		}
		if len(operations) == 1 && operations[0].Sign != nil {
			if !t.signing(e, *operations[0].Sign) {
				return recorded{}, false
			}
			continue
		}
		t.change(e, operations)
	}
	return t.out, len(t.out.starts) > 0
}

// signing writes what a contract began with.
func (t *teller) signing(e db.ChangeEvent, sign timeline.Sign) bool {
	request, _ := decoded(string(e.Request)).(object)
	asked, _ := request["items"].([]any)
	if len(asked) == 0 {
		return false
	}
	used := map[ID]bool{}
	items, ids := make([]object, len(asked)), make([]ID, len(asked))
	for i, a := range asked {
		items[i], _ = a.(object)
		of, _ := items[i]["item_id"].(string)
		for _, made := range sign.Items {
			if made.ItemID == ID(of) && !used[made.ID] {
				used[made.ID], ids[i] = true, made.ID
				t.begin(made.ID, items[i]["ref"])
				break
			}
		}
	}
	discounts, _ := request["discounts"].([]any)
	for i, d := range discounts {
		if o, ok := d.(object); ok && i < len(sign.Discounts) {
			t.discount(sign.Discounts[i].ID, o)
		}
	}
	head := t.head(request)
	for i, item := range items {
		r := sheet.Row{Values: map[string]string{"contract_number": t.contract.Number, "operation": sheet.OpStart, "effective_on": e.EffectiveOn.String()}}
		if i == 0 {
			for k, v := range head {
				r.Values[k] = v
			}
		}
		r.Values["item_ref"] = t.lines[ids[i]]
		delete(item, "ref")
		t.item(r, item)
		t.rest(r, "details", item)
		t.out.starts = append(t.out.starts, r)
	}
	return true
}

// begin names a line.
func (t *teller) begin(id ID, ref any) {
	name, _ := ref.(string)
	if name != "" {
		t.refs[name] = id
	}
	column := sheetColumn("item_ref")
	if _, wrong := column.Read(name); wrong != nil || name == "" || t.taken[name] {
		for n := 1; ; n++ {
			if name = strconv.Itoa(n); !t.taken[name] {
				break
			}
		}
	}
	t.taken[name] = true
	t.lines[id], t.out.current[name] = name, id
}

func sheetColumn(key string) sheet.Column {
	of, _ := sheet.Of(sheet.Contracts)
	return *of.Column(key)
}

// discount names a discount, by its own name within its request or a new one.
func (t *teller) discount(id ID, asked object) {
	name, _ := asked["ref"].(string)
	if name == "" {
		name = "d" + strconv.Itoa(len(t.discountNames)+1)
		asked["ref"] = name
	}
	t.discountNames[id], t.out.discounts[name] = name, id
}

// head takes what is said of the contract as a whole out of a request.
func (t *teller) head(request object) map[string]string {
	v := map[string]string{"signed_on": t.contract.SignedOn.String()}
	take := func(o object, member, key string) {
		put(v, key, scalar(o[member]))
		delete(o, member)
	}
	account, _ := request["billing_account_id"].(string)
	v["account_code"] = cmp.Or(t.accounts[ID(account)], account)
	if customer, _ := request["customer_id"].(string); customer != "" {
		v["customer_code"] = t.customers[ID(customer)]
	}
	for _, k := range []string{"number", "start_on", "signed_on", "billing_account_id", "customer_id", "items", "changes", "preview_token"} {
		delete(request, k)
	}
	for member, key := range map[string]string{
		"title": "title", "order_number": "order_number", "billing_starts_on": "billing_starts_on", "term_months": "term_months", "minimum_months": "minimum_months", "memo": "memo",
		"external_reference": "reference",
	} {
		take(request, member, key)
	}
	if renewal, ok := request["renewal"].(object); ok {
		take(renewal, "kind", "renewal")
		take(renewal, "term_months", "renewal_months")
		take(renewal, "notice_days", "notice_days")
		if len(renewal) == 0 {
			delete(request, "renewal")
		}
	}
	r := sheet.Row{Values: v}
	t.rest(r, "contract_details", request)
	return v
}

// item takes what is said of an item that comes onto a contract out of what was asked.
func (t *teller) item(r sheet.Row, asked object) {
	if id, _ := asked["item_id"].(string); id != "" {
		r.Values["item_code"] = t.items[ID(id)]
		delete(asked, "item_id")
	}
	for member, key := range map[string]string{"version": "item_version", "quantity": "quantity"} {
		put(r.Values, key, scalar(asked[member]))
		delete(asked, member)
	}
	for _, member := range []string{"parent_ref", "parent_contract_item_id"} {
		if name, _ := asked[member].(string); name != "" {
			r.Values["parent_ref"] = t.lineOf(member, name)
			delete(asked, member)
		}
	}
	charges, _ := asked["charges"].([]any)
	if len(charges) == 0 {
		return
	}
	first, _ := charges[0].(object)
	code, price := scalar(first["code"]), scalar(first["negotiated_price"])
	if len(first) != 2 || code == "" || price == "" {
		return
	}
	r.Values["charge_code"], r.Values["unit_price"] = code, price
	asked["charges"] = charges[1:]
	if len(charges) == 1 {
		delete(asked, "charges")
	}
}

// lineOf is the name of the line that a request means by a name of its own or an id.
func (t *teller) lineOf(member, value string) string {
	id := ID(value)
	if member == "contract_item_ref" || member == "parent_ref" || member == "item_ref" {
		id = t.refs[value]
	}
	return cmp.Or(t.lines[id], value)
}

func scalar(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case json.Number:
		return v.String()
	}
	return ""
}

// rest puts what has no column into a column of JSON, with codes in the place of ids.
func (t *teller) rest(r sheet.Row, key string, left object) {
	if len(left) == 0 {
		return
	}
	if raw, err := compact(t.named(left)); err == nil {
		r.Values[key] = raw
	}
}

// compact writes JSON in the one form that sheets keep it in.
func compact(v any) (string, error) {
	raw, err := json.Marshal(v)
	return string(bytes.TrimSpace(raw)), err
}

// named gives what was asked for with codes and names of lines in the place of ids.
func (t *teller) named(v any) any {
	switch v := v.(type) {
	case []any:
		out := make([]any, len(v))
		for i, inner := range v {
			out[i] = t.named(inner)
		}
		return out
	case object:
		out := object{}
		for k, inner := range v {
			id, isText := inner.(string)
			switch {
			case inner == nil && k != "negotiated_price":
			case !isText:
				out[k] = t.named(inner)
			case k == "item_id":
				out["item_code"] = t.items[ID(id)]
			case k == "customer_id":
				out["customer_code"] = cmp.Or(t.customers[ID(id)], id)
			case k == "billing_account_id":
				out["account_code"] = cmp.Or(t.accounts[ID(id)], id)
			case k == "contract_item_id" || k == "contract_item_ref":
				out["contract_item_ref"] = t.lineOf(k, id)
			case k == "parent_contract_item_id" || k == "parent_ref":
				out["parent_ref"] = t.lineOf(k, id)
			case k == "item_ref":
				out[k] = t.lineOf(k, id)
			case k == "discount_id":
				out["discount_ref"] = cmp.Or(t.discountNames[ID(id)], id)
			default:
				out[k] = inner
			}
		}
		return out
	}
	return v
}

// change writes a change as a row: in columns where it is one operation that has them.
func (t *teller) change(e db.ChangeEvent, made []timeline.Operation) {
	asked, _ := decoded(string(e.Request)).([]any)
	r := sheet.Row{Values: map[string]string{"contract_number": t.contract.Number, "operation": sheet.OpOther, "effective_on": e.EffectiveOn.String()}}
	put(r.Values, "memo", or(e.Memo))
	put(r.Values, "reference", or(e.ExternalReference))
	for _, a := range asked {
		if o, ok := a.(object); ok {
			t.names(o, made)
		}
	}
	single, _ := one(asked)
	op, _ := single["op"].(string)
	if single == nil || !slices.Contains([]string{
		timeline.OpAddItem, timeline.OpChangeItem, timeline.OpChangeQuantity, timeline.OpCustomizeItem, timeline.OpRenewItem, timeline.OpCancelItem, timeline.OpTerminate,
	}, op) || op == timeline.OpChangeQuantity && single["to"] == nil {
		if raw, err := compact(t.named(asked)); err == nil {
			r.Values["details"] = raw
		}
		t.moved(asked, made)
		t.out.changes = append(t.out.changes, r)
		return
	}
	r.Values["operation"] = op
	delete(single, "op")
	for _, member := range []string{"contract_item_id", "contract_item_ref"} {
		if name, _ := single[member].(string); name != "" {
			r.Values["item_ref"] = t.lineOf(member, name)
			delete(single, member)
		}
	}
	put(r.Values, "policy", scalar(single["policy"]))
	delete(single, "policy")
	t.moved([]any{object{"op": op, "item_id": single["item_id"], "ref": single["ref"], "line": r.Values["item_ref"]}}, made)
	switch op {
	case timeline.OpAddItem:
		ref := single["ref"]
		delete(single, "ref")
		for id, line := range t.lines {
			if name, _ := ref.(string); name != "" && t.refs[name] == id {
				r.Values["item_ref"] = line
			}
		}
		for _, o := range made {
			if o.AddItem != nil {
				r.Values["item_ref"] = t.lines[o.AddItem.Item.ID]
			}
		}
		t.item(r, single)
	case timeline.OpChangeItem:
		delete(single, "ref")
		t.item(r, single)
	case timeline.OpChangeQuantity:
		put(r.Values, "quantity", scalar(single["to"]))
		delete(single, "to")
	case timeline.OpCustomizeItem:
		put(r.Values, "charge_code", scalar(single["charge_code"]))
		delete(single, "charge_code")
		if price, said := single["negotiated_price"]; said && (price != nil || len(single) == 1) {
			put(r.Values, "unit_price", scalar(price))
			delete(single, "negotiated_price")
		}
	case timeline.OpRenewItem:
		put(r.Values, "term_months", scalar(single["term_months"]))
		delete(single, "term_months")
	case timeline.OpCancelItem, timeline.OpTerminate:
		r.Values["effective_on"] = e.EffectiveOn.AddDays(-1).String()
		delete(single, "end_on")
	}
	t.rest(r, "details", single)
	t.out.changes = append(t.out.changes, r)
}

func one(asked []any) (object, bool) {
	if len(asked) != 1 {
		return nil, false
	}
	o, ok := asked[0].(object)
	return o, ok
}

// names notes the discounts that an operation made.
func (t *teller) names(asked object, made []timeline.Operation) {
	if asked["op"] != timeline.OpAddDiscount {
		return
	}
	for _, o := range made {
		if o.AddDiscount == nil || t.discountNames[o.AddDiscount.ID] != "" {
			continue
		}
		if name, _ := asked["name"].(string); name == o.AddDiscount.Name {
			t.discount(o.AddDiscount.ID, asked)
			return
		}
	}
}

// moved follows lines through operations: what comes onto the contract gets a line, a change to another item keeps its own.
func (t *teller) moved(asked []any, made []timeline.Operation) {
	for _, o := range made {
		var name any
		for _, a := range asked {
			if is, _ := a.(object); is != nil && is["op"] == o.Op {
				if item, _ := is["item_id"].(string); (o.AddItem != nil && o.AddItem.Item.ItemID == ID(item)) || (o.ChangeItem != nil && o.ChangeItem.To.ItemID == ID(item)) {
					name = is["ref"]
				}
			}
		}
		switch {
		case o.AddItem != nil && t.lines[o.AddItem.Item.ID] == "":
			t.begin(o.AddItem.Item.ID, name)
		case o.ChangeItem != nil:
			line := t.lines[o.ChangeItem.ContractItemID]
			id := o.ChangeItem.ContractItemID
			if t.replaces(*o.ChangeItem) {
				id = o.ChangeItem.To.ID
			}
			t.lines[id], t.out.current[line] = line, id
			if ref, _ := name.(string); ref != "" {
				t.refs[ref] = id
			}
		}
	}
}

// replaces tells a change to another item from one to another version of the same.
func (t *teller) replaces(c timeline.ChangeItem) bool {
	planned, _, err := t.contract.Stored()
	if err != nil {
		return true
	}
	return planned.Item(c.To.ID) != nil
}

// recorded reads a contract as rows.
func (b contracts) recorded(ctx context.Context, tenant, id ID) (recorded, error) {
	all, err := b.tell(ctx, tenant, []ID{id})
	if err != nil || len(all) == 0 {
		return recorded{}, err
	}
	of, _ := sheet.Of(sheet.Contracts)
	is := all[0]
	for i, r := range is.starts {
		is.starts[i] = of.Normal(r)
	}
	for i, r := range is.changes {
		is.changes[i] = of.Normal(r)
	}
	return is, nil
}

// tell reads contracts as rows; those that can't be told so are left out.
func (b contracts) tell(ctx context.Context, tenant ID, ids []ID) ([]recorded, error) {
	return reading(ctx, b.Services, tenant, func(tx *store.Tx) ([]recorded, error) {
		found, err := tx.LoadContracts(ctx, ids)
		if err != nil {
			return nil, err
		}
		of, err := namesIn(ctx, tx, found)
		if err != nil {
			return nil, err
		}
		var out []recorded
		for _, c := range found {
			if is, ok := tell(c, of); ok {
				out = append(out, is)
			}
		}
		return out, nil
	})
}

// namesIn gives the codes of everything that contracts' requests name.
func namesIn(ctx context.Context, tx *store.Tx, of []*store.Contract) (codes, error) {
	seen := map[string]map[ID]bool{"item_id": {}, "customer_id": {}, "billing_account_id": {}}
	for _, c := range of {
		for _, ch := range c.Changes {
			walk(decoded(string(ch.Now().Request)), func(key string, v any) {
				if id, ok := v.(string); ok && seen[key] != nil {
					seen[key][ID(id)] = true
				}
			})
		}
	}
	list := func(key string) []ID {
		out := []ID{}
		for id := range seen[key] {
			out = append(out, id)
		}
		return out
	}
	out := codes{items: map[ID]string{}, customers: map[ID]string{}}
	items, err := tx.GetItems(ctx, db.GetItemsParams{TenantID: tx.Tenant.ID, Ids: list("item_id")})
	if err != nil {
		return out, err
	}
	for _, i := range items {
		out.items[i.ID] = i.Code
	}
	customers, err := tx.ListCodesOfCustomers(ctx, db.ListCodesOfCustomersParams{TenantID: tx.Tenant.ID, Ids: list("customer_id")})
	if err != nil {
		return out, err
	}
	for _, c := range customers {
		out.customers[c.ID] = c.Code
	}
	out.accounts, err = names(ctx, tx, accountKind, list("billing_account_id"))
	return out, err
}

// eachContract gives the signed contracts by their numbers, some at a time.
func eachContract(ctx context.Context, s Services, tenant ID, yield func([]db.ListContractsByNumberRow) error) error {
	for after := ""; ; {
		page, err := reading(ctx, s, tenant, func(tx *store.Tx) ([]db.ListContractsByNumberRow, error) {
			return tx.ListContractsByNumber(ctx, db.ListContractsByNumberParams{TenantID: tenant, After: after, PageLimit: exportPage})
		})
		if err != nil || len(page) == 0 {
			return err
		}
		if err := yield(page); err != nil {
			return err
		}
		after = page[len(page)-1].Number
	}
}

// Export gives the signed contracts by number: what each began with, then its changes in the order in which they were recorded. Drafts and contracts that are void aren't among them.
func (b contracts) Export(ctx context.Context, tenant ID, yield func(sheet.Row) error) error {
	return eachContract(ctx, b.Services, tenant, func(page []db.ListContractsByNumberRow) error {
		ids := make([]ID, len(page))
		for i, c := range page {
			ids[i] = c.ID
		}
		all, err := b.tell(ctx, tenant, ids)
		if err != nil {
			return err
		}
		for _, is := range all {
			for _, r := range slices.Concat(is.starts, is.changes) {
				if err := yield(r); err != nil {
					return err
				}
			}
		}
		return nil
	})
}
