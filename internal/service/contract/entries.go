package contract

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	"keiyaku/db"
	"keiyaku/internal/core/timeline"
	"keiyaku/internal/store"
)

// operationNames are the field's words for the operations, as a timeline shows them.
var operationNames = map[string]string{
	timeline.OpSign:           "契約締結",
	timeline.OpAddItem:        "アイテム追加",
	timeline.OpChangeItem:     "プラン変更",
	timeline.OpCustomizeItem:  "条件変更",
	timeline.OpChangeQuantity: "数量変更",
	timeline.OpCancelItem:     "アイテム解約",
	timeline.OpAddDiscount:    "割引追加",
	timeline.OpTerminate:      "解約",
	timeline.OpRenewItem:      "更新",

	timeline.OpEndDiscount:     "割引終了",
	timeline.OpChangeStart:     "契約開始日変更",
	timeline.OpChangeTerm:      "契約期間変更",
	timeline.OpChangeRenewal:   "更新条件変更",
	timeline.OpChangeBilling:   "請求条件変更",
	timeline.OpSetCustomFields: "カスタム項目変更",
	timeline.OpSuspend:         "休止",
	timeline.OpResume:          "再開",
	timeline.OpTransfer:        "契約先の変更",
	timeline.OpVoid:            "契約の取消（無効）",
	timeline.OpOneOff:          "スポット請求",
	timeline.OpConcede:         "値引き（返金）",
	timeline.OpRebillTax:       "税の再計算",
}

// requestSummary names what was asked for.
func requestSummary(request json.RawMessage) string {
	var asked []Operation
	if json.Unmarshal(request, &asked) != nil {
		return operationNames[timeline.OpSign]
	}
	var parts []string
	for _, o := range asked {
		text := operationNames[o.Op]
		switch {
		case o.To != nil:
			text += " " + o.To.String()
		case o.By != nil && o.By.Sign() > 0:
			text += " +" + o.By.String()
		case o.By != nil:
			text += " " + o.By.String()
		case !o.EndOn.IsZero() && o.Op != timeline.OpAddDiscount:
			text += " " + o.EndOn.String()
		}
		parts = append(parts, text)
	}
	return strings.Join(parts, "、")
}

// summary names what a change does, with the items it moves between.
func summary(t timeline.Timeline, change ID) string {
	var parts []string
	for _, e := range effectsOf(t, change) {
		name := operationNames[e.Op]
		var item string
		if i := t.Item(e.ItemID); i != nil {
			item = i.Name + " "
		}
		switch e.Attribute {
		case "item":
			parts = append(parts, fmt.Sprintf("%s %s → %s", name, e.Before, e.After))
		case "quantity", "price", "cycle_months", "version":
			if e.Before != "" {
				parts = append(parts, fmt.Sprintf("%s %s%s → %s", name, item, e.Before, e.After))
			}
		case "state":
			parts = append(parts, strings.TrimSpace(name+" "+item))
		case "discount":
			parts = append(parts, name+" "+cmp.Or(e.After, e.Before))
		case "one_off", "concession":
			parts = append(parts, name+" "+e.After)
		case "fee":
			parts = append(parts, "解約金 "+e.After)
		case "customer", "account":
			parts = append(parts, name)
		case "hold":
			parts = append(parts, map[string]string{"true": "請求保留", "false": "請求保留解除"}[e.After])
		case "billing_starts_on":
			parts = append(parts, fmt.Sprintf("請求開始日 %s → %s", e.Before, e.After))
		case "term", "start", "timing", "renewal":
			parts = append(parts, fmt.Sprintf("%s %s → %s", name, e.Before, e.After))
		default:
			if key, is := strings.CutPrefix(e.Attribute, "field:"); is {
				parts = append(parts, fmt.Sprintf("%s %s %s → %s", name, key, e.Before, e.After))
			}
		}
	}
	parts = slices.Compact(parts)
	if len(parts) > 4 {
		parts = append(parts[:4], fmt.Sprintf("ほか%d件", len(parts)-4))
	}
	return strings.Join(parts, "、")
}

// eventKinds say which entry an event of a change is.
var eventKinds = map[string]string{
	"rescheduled": "change_rescheduled", "edited": "change_edited", "cancelled": "change_cancelled", "executed": "change_executed", "failed": "change_failed",
	"retried": "change_retried", "undone": "change_undone",
}

// changeEntries are the timeline entries of a change's event: one for the customer whose contract it is on the day, and where it
// takes the contract from one to another, one for each.
func changeEntries(c *store.Contract, p *proposal, e db.ChangeEvent, at time.Time) []store.Entry {
	entry := changeEntry(c, p, e, at)
	customers := []ID{entry.CustomerID}
	for _, t := range []timeline.Timeline{p.before, p.after} {
		for _, d := range effectsOf(t, e.ChangeID) {
			if d.Attribute == "customer" {
				customers = append(customers, ID(d.Before), ID(d.After))
			}
		}
	}
	slices.Sort(customers)
	var out []store.Entry
	for _, id := range slices.Compact(customers) {
		entry.CustomerID = id
		out = append(out, entry)
	}
	return out
}

func changeEntry(c *store.Contract, p *proposal, e db.ChangeEvent, at time.Time) store.Entry {
	kind := eventKinds[e.Kind]
	if e.Kind == "recorded" {
		kind = "change_applied"
		if e.Status == store.Reserved {
			kind = "change_reserved"
		}
	}
	text, differences := summary(p.after, e.ChangeID), effectsOf(p.after, e.ChangeID)
	if store.Gone(e.Status) { // what it had done
		text, differences = summary(p.before, e.ChangeID), effectsOf(p.before, e.ChangeID)
	}
	if e.Status == store.Undone { // it goes back from what it had done
		differences = slices.Clone(differences)
		for i := range differences {
			differences[i].Before, differences[i].After = differences[i].After, differences[i].Before
		}
	}
	if text == "" {
		text = requestSummary(e.Request)
	}
	if e.Status == store.Undone {
		text = "取消: " + text
	}
	memo := e.Memo
	if e.Detail != nil {
		memo = e.Detail
	}
	entry := store.Entry{
		CustomerID: p.after.PartyOn(e.EffectiveOn).CustomerID, Kind: kind, EffectiveOn: e.EffectiveOn, RecordedAt: at, ContractID: c.ID, ChangeID: e.ChangeID,
		Summary: text, Memo: memo, Differences: nonNil(differences),
	}
	if e.Status == store.Applied || e.Status == store.Executed {
		entry.ExecutedAt = &at
	}
	return entry
}

func nonNil(e []timeline.Effect) []timeline.Effect {
	if e == nil {
		return []timeline.Effect{}
	}
	return e
}

// isSigning tells the change that signing records: it is the contract's beginning, and nobody's to edit.
func isSigning(e db.ChangeEvent) bool { return store.IsOnly(e, timeline.OpSign) }
