package exchange

import (
	"errors"
	"strconv"
	"strings"

	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/sheet"
)

// placed turns a refusal of a service into mistakes of rows, by where its pointers lie: a row's place among those that are done together, and a column's key. What isn't a
// refusal, or points nowhere, stays what it is.
func placed(err error, place func(steps []string) (row int, key string)) error {
	var f *fault.Error
	if !errors.As(err, &f) || f.Code == fault.Internal || f.Code == fault.Unavailable || len(f.Fields) == 0 {
		return err
	}
	var m sheet.Mistakes
	for _, field := range f.Fields {
		row, key := place(strings.Split(strings.TrimPrefix(field.Pointer, "/"), "/"))
		detail := field.Detail
		if key == "" || strings.Contains(detail, "member") {
			detail = field.Pointer + ": " + field.Detail
		}
		m.Add(row, key, sheet.AgainstRule, "登録できません（"+detail+"）。", mendOf(key))
	}
	return m
}

// mendOf says how a cell is mended that a rule of the business stands against.
func mendOf(key string) string {
	switch key {
	case "":
		return "この行の内容を確かめて直してください。"
	case "item_code", "charge_code", "account_code", "customer_code", "options":
		return "商品カタログ・顧客の画面でコードと条件を確かめて直してください。"
	case "effective_on", "signed_on", "billing_starts_on", "received_on", "on_sale_from", "date":
		return "日付の前後関係を確かめて直してください。"
	}
	return "説明シートのこの列の説明を確かめて直してください。"
}

// step reads a number in a pointer; 0 where there is none.
func step(steps []string, at int) int {
	if at >= len(steps) {
		return 0
	}
	n, err := strconv.Atoi(steps[at])
	if err != nil {
		return 0
	}
	return n
}
