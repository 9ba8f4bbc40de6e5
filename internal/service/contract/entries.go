package contract

import (
	"encoding/json"
	"fmt"
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
			parts = append(parts, name+" "+e.After)
		case "term":
			parts = append(parts, fmt.Sprintf("%s %s → %s", name, e.Before, e.After))
		}
	}
	if len(parts) > 4 {
		parts = append(parts[:4], fmt.Sprintf("ほか%d件", len(parts)-4))
	}
	return strings.Join(parts, "、")
}

// eventKinds say which entry an event of a change is.
var eventKinds = map[string]string{
	"rescheduled": "change_rescheduled", "edited": "change_edited", "cancelled": "change_cancelled", "executed": "change_executed", "failed": "change_failed",
	"retried": "change_reserved",
}

// changeEntry is the timeline entry of a change's event.
func changeEntry(c *store.Contract, p *proposal, e db.ChangeEvent, at time.Time) store.Entry {
	kind := eventKinds[e.Kind]
	if e.Kind == "recorded" {
		kind = "change_applied"
		if e.Status == store.Reserved {
			kind = "change_reserved"
		}
	}
	text, differences := summary(p.after, e.ChangeID), effectsOf(p.after, e.ChangeID)
	if text == "" {
		text = requestSummary(e.Request)
	}
	memo := e.Memo
	if e.Detail != nil {
		memo = e.Detail
	}
	entry := store.Entry{
		CustomerID: c.CustomerID, Kind: kind, EffectiveOn: e.EffectiveOn, RecordedAt: at, ContractID: c.ID, ChangeID: e.ChangeID,
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
func isSigning(e db.ChangeEvent) bool {
	var ops []timeline.Operation
	return json.Unmarshal(e.Operations, &ops) == nil && len(ops) == 1 && ops[0].Op == timeline.OpSign
}
