package exchange

import (
	"cmp"
	"context"
	"slices"

	"keiyaku/db"
	"keiyaku/internal/core/sheet"
	"keiyaku/internal/service/payment"
	"keiyaku/internal/service/transfer"
	"keiyaku/internal/store"
)

// payments are what came in, with a row for each document that it settles.
type payments struct{ Services }

var ofPayment = []string{"account_code", "received_on", "amount", "method", "payer_name", "payer_kana", "reference", "memo", "credit_note"}

// Needs are none.
func (payments) Needs([]sheet.Row) []string { return nil }

// Apply records a payment with what it settles, once: one that is recorded is held against the rows.
func (b payments) Apply(ctx context.Context, cmd store.Command, rows []sheet.Row) (transfer.Outcome, error) {
	var m sheet.Mistakes
	agree(&m, rows, "入金", ofPayment...)
	number := rows[0].Value("payment_number")
	ids, err := known(ctx, b.Services, cmd.TenantID, paymentKind, []string{number})
	if err != nil {
		return "", err
	}
	id := ids[number]
	if id == "" && isID(number) {
		if p, err := b.Payments.Get(ctx, cmd.TenantID, ID(number)); err == nil {
			id = p.ID
		}
	}
	if id != "" {
		if err := b.held(ctx, cmd.TenantID, id, rows, &m); err != nil {
			return "", err
		}
		return transfer.Unchanged, m.Err()
	}
	in, settles, err := b.payment(ctx, cmd.TenantID, rows, &m)
	if err != nil {
		return "", err
	}
	if m != nil || unread(rows, "payer_name", "payer_kana", "reference", "memo") {
		return "", m.Err()
	}
	made, err := b.Payments.Record(ctx, cmd, in)
	if err != nil {
		return "", placed(err, sheet.Payments, rows, func(steps []string) spot {
			switch steps[0] {
			case "billing_account_id":
				return spot{key: "account_code"}
			case "credit_note_id":
				return spot{key: "credit_note"}
			case "allocations":
				key := map[string]string{"amount": "allocated", "fee": "fee"}[steps[len(steps)-1]]
				return spot{row: settles[step(steps, 1)], key: cmp.Or(key, "invoice_number")}
			}
			return spot{key: steps[0]}
		})
	}
	_, err = store.Write(ctx, b.Store, cmd, func(tx *store.Tx) (struct{}, error) {
		return struct{}{}, tx.SaveExternalID(ctx, db.SaveExternalIDParams{TenantID: cmd.TenantID, Kind: paymentKind, ExternalID: number, ID: made.ID})
	})
	return transfer.Created, err
}

// payment reads a payment, with the rows that what it settles comes from.
func (b payments) payment(ctx context.Context, tenant ID, rows []sheet.Row, m *sheet.Mistakes) (in payment.NewPayment, settles []int, err error) {
	r := rows[0]
	in = payment.NewPayment{
		ReceivedOn: day(r, "received_on"), Amount: amount(r, "amount"), Method: cmp.Or(r.Value("method"), "bank_transfer"), PayerName: text(r, "payer_name"), PayerKana: text(r, "payer_kana"),
		Reference: text(r, "reference"), Memo: text(r, "memo"),
	}
	for k, name := range map[string]string{"account_code": "請求先コード", "received_on": "入金日", "amount": "入金額"} {
		if r.Value(k) == "" && (k != "amount" || in.Method != "credit_note" && r.Reads("method")) {
			m.Add(0, k, sheet.Missing, name+"が空です。", name+"を入力してください。")
		}
	}
	if code := r.Value("account_code"); code != "" {
		a, ok, err := account(ctx, b.Services, tenant, code)
		if err != nil {
			return in, nil, err
		}
		if !ok {
			m.Add(0, "account_code", sheet.NotFound, "請求先コード「"+code+"」の請求先がありません。", "顧客のシートで登録したコードか、請求先のIDを入力してください。")
		}
		in.AccountID = a.ID
	}
	numbers := []string{r.Value("credit_note")}
	for _, r := range rows {
		numbers = append(numbers, r.Value("invoice_number"))
	}
	found, err := b.invoices(ctx, tenant, numbers)
	if err != nil {
		return in, nil, err
	}
	missing := func(row int, key, number string) {
		m.Add(row, key, sheet.NotFound, "番号「"+number+"」の請求書がありません。", "発行済みの請求書の番号を確かめて入力してください。")
	}
	if n := r.Value("credit_note"); n != "" {
		if in.CreditNoteID = found[n]; in.CreditNoteID == "" {
			missing(0, "credit_note", n)
		}
	}
	for i, r := range rows {
		n := r.Value("invoice_number")
		if !r.Reads("invoice_number") {
			continue
		}
		if n == "" {
			for _, k := range []string{"allocated", "fee"} {
				if v := r.Value(k); v != "" && v != "0" {
					m.Add(i, k, sheet.NotUsed, "請求書番号がないのに値があります。", "充てる請求書の番号を入力するか、この値を消してください。")
				}
			}
			if i > 0 {
				m.Add(i, "invoice_number", sheet.Missing, "同じ入金番号の行が2つ以上あり、この行に請求書番号がありません。", "充てる請求書の番号を入力するか、入金番号を直してください。")
			}
			continue
		}
		if found[n] == "" {
			missing(i, "invoice_number", n)
		}
		settles = append(settles, i)
		in.Asked = append(in.Asked, payment.Asked{InvoiceID: found[n], Amount: amount(r, "allocated"), Fee: or(amount(r, "fee"))})
	}
	return in, settles, nil
}

func (b payments) invoices(ctx context.Context, tenant ID, numbers []string) (map[string]ID, error) {
	return reading(ctx, b.Services, tenant, func(tx *store.Tx) (map[string]ID, error) {
		rows, err := tx.FindInvoicesByNumber(ctx, db.FindInvoicesByNumberParams{TenantID: tenant, Numbers: numbers})
		out := map[string]ID{}
		for _, r := range rows {
			out[or(r.Number)] = r.ID
		}
		return out, err
	})
}

// held holds a payment that is recorded against what rows say of it. What it settles may have moved on since.
func (b payments) held(ctx context.Context, tenant, id ID, rows []sheet.Row, m *sheet.Mistakes) error {
	is, err := b.rows(ctx, tenant, []ID{id})
	if err != nil || len(is) == 0 {
		return err
	}
	of, _ := sheet.Of(sheet.Payments)
	was := of.Normal(is[0])
	for _, k := range ofPayment {
		if k == "account_code" { // by its code or its id
			continue
		}
		if v := rows[0].Value(k); v != "" && v != was.Value(k) {
			m.Add(0, k, sheet.RecordedElse, "同じ入金番号の入金が別の内容で登録されています（登録: "+of.Column(k).Shown(was.Value(k))+"）。", "登録された入金は書き換えられません。登録どおりにするか、別の入金番号にしてください。")
		}
	}
	for i, r := range rows {
		number := r.Value("invoice_number")
		if number == "" {
			continue
		}
		same := func(was sheet.Row) bool {
			as := of.Normal(was)
			agrees := func(k string) bool { return r.Value(k) == "" || r.Value(k) == as.Value(k) }
			return as.Value("invoice_number") == number && agrees("allocated") && agrees("fee")
		}
		if !slices.ContainsFunc(is, same) {
			m.Add(i, "invoice_number", sheet.RecordedElse, "同じ入金番号の入金が登録されていますが、この請求書への充当（充当額・手数料）は登録と違います。", "登録された入金の充当は画面か API で取り消し、充て直してください。")
		}
	}
	if code := rows[0].Value("account_code"); code != "" {
		a, ok, err := account(ctx, b.Services, tenant, code)
		if err != nil {
			return err
		}
		p, err := b.Payments.Get(ctx, tenant, id)
		if err != nil {
			return err
		}
		if !ok || a.ID != p.BillingAccountID {
			m.Add(0, "account_code", sheet.RecordedElse, "同じ入金番号の入金が別の請求先で登録されています。", "登録どおりにするか、別の入金番号にしてください。")
		}
	}
	return nil
}

// rows gives payments as rows.
func (b payments) rows(ctx context.Context, tenant ID, ids []ID) ([]sheet.Row, error) {
	type page struct {
		payments        []payment.Payment
		accounts, named map[ID]string
		notes           map[ID]string
	}
	all, err := b.Payments.GetAll(ctx, tenant, ids)
	if err != nil {
		return nil, err
	}
	of, err := reading(ctx, b.Services, tenant, func(tx *store.Tx) (page, error) {
		out := page{payments: all, notes: map[ID]string{}}
		var accounts, notes []ID
		for _, p := range all {
			accounts = append(accounts, p.BillingAccountID)
			if p.CreditNoteID != "" {
				notes = append(notes, p.CreditNoteID)
			}
		}
		var err error
		if out.accounts, err = names(ctx, tx, accountKind, accounts); err != nil {
			return out, err
		}
		if out.named, err = names(ctx, tx, paymentKind, ids); err != nil {
			return out, err
		}
		for _, id := range notes {
			note, err := tx.GetInvoice(ctx, db.GetInvoiceParams{TenantID: tenant, ID: id})
			if err != nil {
				return out, err
			}
			out.notes[id] = or(note.Number)
		}
		return out, nil
	})
	if err != nil {
		return nil, err
	}
	var out []sheet.Row
	for _, p := range of.payments {
		head := func() map[string]string {
			v := map[string]string{
				"payment_number": cmp.Or(of.named[p.ID], string(p.ID)), "account_code": cmp.Or(of.accounts[p.BillingAccountID], string(p.BillingAccountID)), "received_on": p.ReceivedOn.String(),
				"amount": p.Amount.String(), "method": p.Method,
			}
			for k, field := range map[string]*string{"payer_name": p.PayerName, "payer_kana": p.PayerKana, "reference": p.Reference, "memo": p.Memo} {
				put(v, k, or(field))
			}
			put(v, "credit_note", of.notes[p.CreditNoteID])
			return v
		}
		settled := settledBy(p)
		if len(settled) == 0 {
			out = append(out, sheet.Row{Values: head()})
		}
		for _, s := range settled {
			v := head()
			v["invoice_number"] = s.number
			put(v, "allocated", s.amount)
			put(v, "fee", s.fee)
			out = append(out, sheet.Row{Values: v})
		}
	}
	return out, nil
}

// settlement is what a payment settles of a document.
type settlement struct{ number, amount, fee string }

// settledBy gives what holds of a payment's uses, by document.
func settledBy(p payment.Payment) []settlement {
	at := map[ID]int{}
	var out []settlement
	for _, u := range p.Holding() {
		if u.InvoiceID == "" || u.Kind != "payment" && u.Kind != "fee" {
			continue
		}
		i, has := at[u.InvoiceID]
		if !has {
			i = len(out)
			at[u.InvoiceID], out = i, append(out, settlement{number: or(u.Number)})
		}
		if u.Kind == "payment" {
			out[i].amount = u.Amount.String()
		} else {
			out[i].fee = u.Amount.String()
		}
	}
	return out
}

// Export gives the payments in the order in which they were recorded; those that were recorded by mistake aren't among them.
func (b payments) Export(ctx context.Context, tenant ID, yield func(sheet.Row) error) error {
	for after := store.NilID; ; {
		ids, err := reading(ctx, b.Services, tenant, func(tx *store.Tx) ([]ID, error) {
			return tx.ListPaymentsAfter(ctx, db.ListPaymentsAfterParams{TenantID: tenant, After: after, PageLimit: exportPage})
		})
		if err != nil || len(ids) == 0 {
			return err
		}
		after = ids[len(ids)-1]
		all, err := b.Payments.GetAll(ctx, tenant, ids)
		if err != nil {
			return err
		}
		var standing []ID
		for _, p := range all {
			if !p.Voided() {
				standing = append(standing, p.ID)
			}
		}
		rows, err := b.rows(ctx, tenant, standing)
		if err != nil {
			return err
		}
		for _, r := range rows {
			if err := yield(r); err != nil {
				return err
			}
		}
	}
}
