package exchange

import (
	"cmp"
	"context"
	"encoding/json"
	"math"
	"slices"
	"strconv"
	"strings"

	"keiyaku/db"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/pricing"
	"keiyaku/internal/core/sheet"
	"keiyaku/internal/core/timeline"
	"keiyaku/internal/service/catalog"
	"keiyaku/internal/service/transfer"
	"keiyaku/internal/service/usage"
	"keiyaku/internal/store"
)

// items are products with their items, whose versions have a row for each charge.
type items struct{ Services }

// ofItem are the columns that all rows of an item agree on, ofCharge those of a charge.
var (
	ofItem   = []string{"product_code", "product_name", "item_name", "item_kind", "item_status", "options"}
	ofCharge = []string{
		"charge_code", "charge_name", "charge_kind", "model", "unit_price", "scheme", "currency", "cycle_months", "timing", "start_rate", "end_rate", "change_policy", "day_count", "begun_month",
		"billing_offset_months", "billing_day", "bill_all_at_once", "day_of_supply", "tax_included", "rounding", "scale", "tax_category", "usage_unit", "usage_rating",
	}
)

// Needs are the options that may be sold beside a plan.
func (items) Needs(rows []sheet.Row) []string { return codesIn(rows[0].Value("options")) }

func codesIn(list string) []string {
	if list == "" {
		return nil
	}
	return strings.Split(list, ",")
}

// Apply makes or changes an item with its product and the versions that it doesn't have yet.
func (b items) Apply(ctx context.Context, cmd store.Command, rows []sheet.Row) (transfer.Outcome, error) {
	var m sheet.Mistakes
	agree(&m, rows, "アイテム", ofItem...)
	if unread(rows[:1], append([]string{"on_sale_from", "version"}, ofCharge...)...) { // what the item is isn't known
		return "", m.Err()
	}
	product, outcome, err := b.product(ctx, cmd, rows[0], &m)
	if err != nil {
		return "", err
	}
	options, err := b.options(ctx, cmd.TenantID, rows[0], &m)
	if err != nil {
		return "", err
	}
	item, became, err := b.item(ctx, cmd, rows[0], product, options, &m)
	if err != nil {
		return "", err
	}
	outcome = worse(outcome, became)
	if became, err = b.versions(ctx, cmd, item, rows, &m); err != nil {
		return "", err
	}
	if err := m.Err(); err != nil {
		return "", err
	}
	outcome = worse(outcome, became)
	if rows[0].Value("item_status") == catalog.Discontinued && item.Status != catalog.Discontinued {
		if _, err := b.Catalog.DiscontinueItem(ctx, cmd, item.ID); err != nil {
			return "", err
		}
		outcome = worse(outcome, transfer.Updated)
	}
	return outcome, nil
}

func (b items) product(ctx context.Context, cmd store.Command, r sheet.Row, m *sheet.Mistakes) (ID, transfer.Outcome, error) {
	code, name := r.Value("product_code"), r.Value("product_name")
	id, err := reading(ctx, b.Services, cmd.TenantID, func(tx *store.Tx) (ID, error) {
		id, err := tx.FindProductByCode(ctx, db.FindProductByCodeParams{TenantID: cmd.TenantID, Code: code})
		if store.IsNoRows(err) {
			return "", nil
		}
		return id, err
	})
	if err != nil {
		return "", "", err
	}
	if id == "" {
		if name == "" {
			m.Add(0, "product_name", sheet.Missing, "新しい商品なのに商品名が空です。", "商品名を入力するか、登録されている商品コードにしてください。")
			return "", "", nil
		}
		made, err := b.Catalog.CreateProduct(ctx, cmd, catalog.NewProduct{Code: code, Name: name})
		return made.ID, transfer.Created, err
	}
	now, err := b.Catalog.GetProduct(ctx, cmd.TenantID, id)
	if err != nil || name == "" || name == strings.TrimSpace(now.Name) {
		return id, transfer.Unchanged, err
	}
	_, err = b.Catalog.UpdateProduct(ctx, cmd, id, as(now.Version), func(to *catalog.ProductFields) { to.Name = name })
	return id, transfer.Updated, err
}

func itemsByCode(ctx context.Context, s Services, tenant ID, codes ...string) (map[string]ID, error) {
	return reading(ctx, s, tenant, func(tx *store.Tx) (map[string]ID, error) {
		rows, err := tx.FindItemsByCode(ctx, db.FindItemsByCodeParams{TenantID: tenant, Codes: codes})
		out := map[string]ID{}
		for _, r := range rows {
			out[r.Code] = r.ID
		}
		return out, err
	})
}

func (b items) options(ctx context.Context, tenant ID, r sheet.Row, m *sheet.Mistakes) ([]ID, error) {
	codes := codesIn(r.Value("options"))
	found, err := itemsByCode(ctx, b.Services, tenant, codes...)
	if err != nil {
		return nil, err
	}
	var out []ID
	for _, c := range codes {
		if found[c] == "" {
			*m = append(*m, sheet.Mistake{
				Key: "options", Code: sheet.NotFound, Detail: "アイテムコード「" + c + "」のオプションがありません。", Mend: "オプションを先に登録するか、同じファイルに加えてください。", Needs: c,
			})
			continue
		}
		out = append(out, found[c])
	}
	return out, nil
}

func (b items) item(ctx context.Context, cmd store.Command, r sheet.Row, product ID, options []ID, m *sheet.Mistakes) (catalog.Item, transfer.Outcome, error) {
	code, name, kind := r.Value("item_code"), r.Value("item_name"), r.Value("item_kind")
	found, err := itemsByCode(ctx, b.Services, cmd.TenantID, code)
	if err != nil {
		return catalog.Item{}, "", err
	}
	atOptions := func([]string) spot { return spot{key: "options"} }
	if found[code] == "" {
		if name == "" {
			m.Add(0, "item_name", sheet.Missing, "新しいアイテムなのにアイテム名が空です。", "アイテム名を入力してください。")
		}
		if kind == "" {
			m.Add(0, "item_kind", sheet.Missing, "新しいアイテムなのに種類が空です。", "プランかオプションかを入力してください。")
		}
		if *m != nil {
			return catalog.Item{}, "", nil
		}
		made, err := b.Catalog.CreateItem(ctx, cmd, catalog.NewItem{ProductID: product, Code: code, Name: name, Kind: kind, AllowedOptionIDs: options})
		return made, transfer.Created, placed(err, sheet.Catalog, []sheet.Row{r}, atOptions)
	}
	now, err := b.Catalog.GetItem(ctx, cmd.TenantID, found[code])
	if err != nil {
		return now, "", err
	}
	if product != "" && now.ProductID != product {
		m.Add(0, "product_code", sheet.RecordedElse, "このアイテムは別の商品に登録されています。", "登録されている商品コードにするか、別のアイテムコードにしてください。")
	}
	if kind != "" && kind != now.Kind {
		m.Add(0, "item_kind", sheet.RecordedElse, "登録されている種類と違います。", "種類は変えられません。登録されている種類にするか、別のアイテムコードにしてください。")
	}
	if r.Value("item_status") == catalog.OnSale && now.Status == catalog.Discontinued {
		m.Add(0, "item_status", sheet.RecordedElse, "販売終了のアイテムです。", "販売終了は戻せません。「販売終了」にするか、別のアイテムコードにしてください。")
	}
	if *m != nil {
		return now, "", nil
	}
	slices.Sort(options)
	had := slices.Sorted(slices.Values(now.AllowedOptionIDs))
	changed := r.Names("options") && now.Kind == catalog.Main && !slices.Equal(options, had)
	if (name == "" || name == strings.TrimSpace(now.Name)) && !changed {
		return now, transfer.Unchanged, nil
	}
	now, err = b.Catalog.UpdateItem(ctx, cmd, now.ID, as(now.Version), func(to *catalog.ItemFields) {
		to.Name = cmp.Or(name, to.Name)
		if changed {
			to.AllowedOptionIDs = options
		}
	})
	return now, transfer.Updated, placed(err, sheet.Catalog, []sheet.Row{r}, atOptions)
}

// versions makes the versions that an item doesn't have yet, in their order, and holds those that it has against what the rows say. Where something is wrong already, or can't
// be read, it only tells what is wrong with them.
func (b items) versions(ctx context.Context, cmd store.Command, item catalog.Item, rows []sheet.Row, m *sheet.Mistakes) (transfer.Outcome, error) {
	at := map[int][]int{}
	for i, r := range rows {
		if r.Value("version") != "" {
			at[*whole(r, "version")] = append(at[*whole(r, "version")], i)
			continue
		}
		for _, k := range append([]string{"on_sale_from"}, ofCharge...) {
			if r.Value(k) != "" && r.Reads("version") {
				m.Add(i, "version", sheet.Missing, "課金項目があるのに版が空です。", "何版の課金項目かを入力してください（最初は1）。")
				break
			}
		}
	}
	outcome, latest := transfer.Unchanged, item.LatestVersion
	numbers := make([]int, 0, len(at))
	for n := range at {
		numbers = append(numbers, n)
	}
	slices.Sort(numbers)
	for _, n := range numbers {
		of := at[n]
		if n <= item.LatestVersion {
			if err := b.held(ctx, cmd.TenantID, item, n, of, rows, m); err != nil {
				return "", err
			}
			continue
		}
		if n != latest+1 {
			if !slices.ContainsFunc(rows, func(r sheet.Row) bool { return !r.Reads("version") }) { // one that can't be read may be the one before
				m.Add(of[0], "version", sheet.OutOfRange, "版が続いていません。", "次の版は "+strconv.Itoa(latest+1)+" です。版を "+strconv.Itoa(latest+1)+" にするか、間の版の行も加えてください。")
			}
			break
		}
		in, err := b.version(ctx, cmd, of, rows, m)
		if err != nil {
			return "", err
		}
		latest = n
		if *m != nil || unread(rows) || item.ID == "" {
			continue
		}
		if _, err := b.Catalog.CreateVersion(ctx, cmd, item.ID, in); err != nil {
			return "", placed(err, sheet.Catalog, rows, func(steps []string) spot {
				if steps[0] != "charges" {
					return spot{row: of[0], key: steps[0]}
				}
				return spot{row: of[min(step(steps, 1), len(of)-1)], key: chargeColumn(steps), member: under(steps, 3)}
			})
		}
		outcome = transfer.Updated
	}
	return outcome, nil
}

// chargeColumn is the column of a member of a charge.
func chargeColumn(steps []string) string {
	member := steps[min(2, len(steps)-1)]
	switch member {
	case "code", "name", "kind":
		return "charge_" + member
	case "usage_unit_id":
		return "usage_unit"
	}
	if slices.Contains(ofCharge, member) {
		return member
	}
	return "scheme" // what prices in steps have
}

// held holds a version that there is against what rows say of it: where a cell is empty they say nothing.
func (b items) held(ctx context.Context, tenant ID, item catalog.Item, number int, at []int, rows []sheet.Row, m *sheet.Mistakes) error {
	v, err := b.Catalog.GetVersion(ctx, tenant, item.ID, number)
	if err != nil {
		return err
	}
	units, err := b.unitCodes(ctx, tenant)
	if err != nil {
		return err
	}
	of, _ := sheet.Of(sheet.Catalog)
	for _, i := range at {
		r := rows[i]
		c := slices.IndexFunc(v.Charges, func(c catalog.Charge) bool { return c.Code == r.Value("charge_code") })
		if c < 0 {
			m.Add(i, "charge_code", sheet.RecordedElse, "登録されている版にこの課金項目はありません。", "登録された版は変えられません。料金を変えるときは次の版を加えてください。")
			continue
		}
		is := of.Normal(sheet.Row{Values: chargeValues(v, v.Charges[c], units)})
		for _, k := range append([]string{"on_sale_from"}, ofCharge...) {
			if r.Value(k) != "" && r.Value(k) != is.Value(k) {
				m.Add(i, k, sheet.RecordedElse, "登録されている版と違います（登録: "+of.Column(k).Shown(is.Value(k))+"）。", "登録された版は変えられません。登録されている値に戻すか、次の版を加えてください。")
			}
		}
	}
	return nil
}

func (b items) unitCodes(ctx context.Context, tenant ID) (map[ID]string, error) {
	units, err := b.Usage.ListUnits(ctx, tenant)
	out := map[ID]string{}
	for _, u := range units {
		out[u.ID] = u.Code
	}
	return out, err
}

// version reads a new version.
func (b items) version(ctx context.Context, cmd store.Command, at []int, rows []sheet.Row, m *sheet.Mistakes) (catalog.NewVersion, error) {
	in := catalog.NewVersion{OnSaleFrom: day(rows[at[0]], "on_sale_from")}
	if in.OnSaleFrom.IsZero() {
		m.Add(at[0], "on_sale_from", sheet.Missing, "販売開始日が空です。", "この版を売り始める日を入力してください。")
	}
	for _, i := range at {
		r := rows[i]
		if d := day(r, "on_sale_from"); !d.IsZero() && rows[at[0]].Reads("on_sale_from") && d != in.OnSaleFrom {
			m.Add(i, "on_sale_from", sheet.Disagrees, "同じ版の最初の行と違います。", "最初の行と同じ日付にするか、空にしてください。")
		}
		for k, name := range map[string]string{"charge_code": "課金項目コード", "charge_name": "課金項目名", "charge_kind": "課金の種類", "model": "料金モデル"} {
			if r.Value(k) == "" {
				m.Add(i, k, sheet.Missing, name+"が空です。", name+"を入力してください。")
			}
		}
		unit, err := b.unit(ctx, cmd, i, r, m)
		if err != nil {
			return in, err
		}
		c := catalog.NewCharge{
			Code: r.Value("charge_code"), Name: r.Value("charge_name"), Kind: timeline.ChargeKind(r.Value("charge_kind")), Model: pricing.Model(r.Value("model")),
			UnitPrice: or(amount(r, "unit_price")), Currency: money.Currency(r.Value("currency")), CycleMonths: or(whole(r, "cycle_months")), Timing: timeline.Timing(r.Value("timing")),
			StartRate: timeline.Rate(r.Value("start_rate")), EndRate: timeline.Rate(r.Value("end_rate")), ChangePolicy: timeline.Policy(r.Value("change_policy")),
			Rounding: money.Rounding(r.Value("rounding")), Scale: whole(r, "scale"), TaxCategory: r.Value("tax_category"),
			BillingRules: timeline.BillingRules{
				DayCount: timeline.DayCount(r.Value("day_count")), BegunMonth: timeline.BegunMonth(r.Value("begun_month")), OffsetMonths: or(whole(r, "billing_offset_months")),
				AllAtOnce: yes(r, "bill_all_at_once"), Supply: timeline.DayOfSupply(r.Value("day_of_supply")), TaxIncluded: yes(r, "tax_included"), UsageUnit: unit,
				UsageRating: timeline.UsageRating(r.Value("usage_rating")),
			},
		}
		if err := c.BillingDay.UnmarshalText([]byte(r.Value("billing_day"))); err != nil {
			m.Add(i, "billing_day", sheet.WrongForm, "請求日として読めません。", "1から31までの日、first、last、closing のいずれかを入力してください。")
		}
		if v := r.Value("scheme"); v != "" {
			c.Scheme = &pricing.Scheme{}
			err := b.Validate("PriceScheme", json.RawMessage(v))
			if err == nil {
				err = json.Unmarshal([]byte(v), c.Scheme)
			}
			if err != nil {
				m.Add(i, "scheme", sheet.NotJSON, "段階料金として読めません。", "書き出したままの値を使うか、説明シートの例の形で入力してください。")
			}
		}
		in.Charges = append(in.Charges, c)
	}
	return in, nil
}

// unit finds what a metered charge measures, and makes it where a row describes it.
func (b items) unit(ctx context.Context, cmd store.Command, i int, r sheet.Row, m *sheet.Mistakes) (ID, error) {
	code := r.Value("usage_unit")
	if code == "" {
		return "", nil
	}
	units, err := b.Usage.ListUnits(ctx, cmd.TenantID)
	if err != nil {
		return "", err
	}
	for _, u := range units {
		if u.Code == code {
			return u.ID, nil
		}
	}
	if !r.Reads("usage_unit_name") || !r.Reads("aggregation") {
		return "", nil
	}
	if r.Value("usage_unit_name") == "" || r.Value("aggregation") == "" {
		m.Add(i, "usage_unit", sheet.NotFound, "使用量単位「"+code+"」がありません。", "登録されているコードにするか、使用量単位名と集計方法も入力してください。")
		return "", nil
	}
	made, err := b.Usage.CreateUnit(ctx, cmd, usage.NewUnit{Code: code, Name: r.Value("usage_unit_name"), Aggregation: timeline.Aggregation(r.Value("aggregation"))})
	return made.ID, err
}

func chargeValues(v catalog.Version, c catalog.Charge, units map[ID]string) map[string]string {
	out := map[string]string{
		"version": strconv.Itoa(v.Version), "on_sale_from": v.OnSaleFrom.String(), "charge_code": c.Code, "charge_name": c.Name, "charge_kind": c.Kind, "model": c.Model,
		"unit_price": c.UnitPrice.String(), "currency": c.Currency, "timing": c.Timing, "start_rate": c.StartRate, "end_rate": c.EndRate, "change_policy": c.ChangePolicy,
		"bill_all_at_once": yesText(c.BillAllAtOnce), "tax_included": yesText(c.TaxIncluded), "rounding": c.Rounding, "scale": strconv.Itoa(c.Scale), "tax_category": c.TaxCategory,
		"billing_offset_months": strconv.Itoa(c.BillingOffsetMonths),
	}
	if c.CycleMonths > 0 {
		out["cycle_months"] = strconv.Itoa(c.CycleMonths)
	}
	if len(c.Scheme) > 0 && string(c.Scheme) != "null" {
		out["scheme"] = string(c.Scheme)
	}
	put(out, "day_count", c.DayCount)
	put(out, "begun_month", c.BegunMonth)
	put(out, "billing_day", c.BillingDay)
	put(out, "day_of_supply", c.DayOfSupply)
	put(out, "usage_unit", units[c.UsageUnitID])
	put(out, "usage_rating", c.UsageRating)
	return out
}

// Export gives the items by code, each version's charges in their order.
func (b items) Export(ctx context.Context, tenant ID, yield func(sheet.Row) error) error {
	units, err := b.Usage.ListUnits(ctx, tenant)
	if err != nil {
		return err
	}
	codes, byID := map[ID]string{}, map[ID]usage.Unit{}
	for _, u := range units {
		codes[u.ID], byID[u.ID] = u.Code, u
	}
	for after := ""; ; {
		found, err := b.Catalog.ListItems(ctx, tenant, catalog.ItemFilter{}, after, exportPage)
		if err != nil || len(found) == 0 {
			return err
		}
		for _, item := range found {
			if err := b.exportItem(ctx, tenant, item, codes, byID, yield); err != nil {
				return err
			}
			after = item.Code
		}
	}
}

func (b items) exportItem(ctx context.Context, tenant ID, item catalog.Item, codes map[ID]string, units map[ID]usage.Unit, yield func(sheet.Row) error) error {
	product, err := b.Catalog.GetProduct(ctx, tenant, item.ProductID)
	if err != nil {
		return err
	}
	options, err := reading(ctx, b.Services, tenant, func(tx *store.Tx) ([]string, error) {
		rows, err := tx.GetItems(ctx, db.GetItemsParams{TenantID: tenant, Ids: append([]ID{}, item.AllowedOptionIDs...)})
		var out []string
		for _, r := range rows {
			out = append(out, r.Code)
		}
		slices.Sort(out)
		return out, err
	})
	if err != nil {
		return err
	}
	head := func() map[string]string {
		v := map[string]string{
			"product_code": product.Code, "product_name": product.Name, "item_code": item.Code, "item_name": item.Name, "item_kind": item.Kind, "item_status": item.Status,
		}
		put(v, "options", strings.Join(options, ","))
		return v
	}
	versions, err := b.Catalog.ListVersions(ctx, tenant, item.ID, math.MaxInt32, exportPage)
	if err != nil {
		return err
	}
	if len(versions) == 0 {
		return yield(sheet.Row{Values: head()})
	}
	slices.Reverse(versions)
	for _, version := range versions {
		for _, c := range version.Charges {
			v := head()
			for k, value := range chargeValues(version, c, codes) {
				v[k] = value
			}
			if u, metered := units[c.UsageUnitID]; metered {
				v["usage_unit_name"], v["aggregation"] = u.Name, u.Aggregation
			}
			if err := yield(sheet.Row{Values: v}); err != nil {
				return err
			}
		}
	}
	return nil
}
