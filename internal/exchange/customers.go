package exchange

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"slices"
	"strconv"
	"strings"

	"keiyaku/db"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/money"
	corepayment "keiyaku/internal/core/payment"
	"keiyaku/internal/core/sheet"
	"keiyaku/internal/service/customer"
	"keiyaku/internal/service/transfer"
	"keiyaku/internal/store"
)

// customers are customers with their billing accounts, one a row.
type customers struct{ Services }

// ofCustomer and ofAccount are the columns of either.
var (
	ofCustomer = []string{"customer_name", "name_kana", "corporate_number", "parent_code", "memo"}
	ofAccount  = []string{
		"account_code", "account_name", "addressee", "postal_code", "prefecture", "city", "line1", "line2", "email", "delivery", "closing_day", "payment_method", "payment_months", "payment_day",
		"payment_days", "on_holiday", "currency", "tax_mode", "tax_exempt", "tax_country", "grouping", "card_reference", "bank_account",
	}
)

// Needs are the parents.
func (customers) Needs(rows []sheet.Row) []string {
	if p := rows[0].Value("parent_code"); p != "" && p != rows[0].Value("customer_code") {
		return []string{p}
	}
	return nil
}

// Apply makes or changes a customer and its billing accounts.
func (b customers) Apply(ctx context.Context, cmd store.Command, rows []sheet.Row) (transfer.Outcome, error) {
	var m sheet.Mistakes
	agree(&m, rows, "顧客", ofCustomer...)
	if rows[0].Value("customer_name") == "" {
		of, _ := sheet.Of(sheet.Customers)
		w := of.Column("customer_name").Needed()
		m.Add(0, "customer_name", w.Code, w.Detail, w.Mend)
	}
	parent, err := b.parent(ctx, cmd.TenantID, rows[0], &m)
	if err != nil {
		return "", err
	}
	named := map[string]int{}
	var of []int // the rows with an account that nothing is wrong with so far
	for i, r := range rows {
		if !slices.ContainsFunc(ofAccount, func(k string) bool { return r.Value(k) != "" || !r.Reads(k) }) {
			continue
		}
		before := len(m)
		if code := accountCode(r); r.Reads("account_code") {
			if first, twice := named[code]; twice {
				m.Add(i, "account_code", sheet.Disagrees, "請求先コード「"+code+"」は"+strconv.Itoa(rows[first].Number)+"行目と同じです（空のときは顧客コードと同じになります）。", "請求先ごとに違う請求先コードを入力してください。")
			} else {
				named[code] = i
			}
		}
		accountTerms(i, r, &m)
		if len(m) == before && !unread(rows[i:i+1]) {
			of = append(of, i)
		}
	}
	c, outcome, err := b.customer(ctx, cmd, rows[0], parent, &m)
	if err != nil {
		return "", err
	}
	if c.ID == "" {
		return "", m.Err()
	}
	for _, i := range of {
		became, err := b.account(ctx, cmd, c, i, rows[i], &m)
		if err != nil {
			return "", err
		}
		outcome = worse(outcome, became)
	}
	return outcome, m.Err()
}

// accountCode is what a row's billing account is known by.
func accountCode(r sheet.Row) string {
	return cmp.Or(r.Value("account_code"), r.Value("customer_code"))
}

// accountTerms sees that what a row says of its billing account goes together.
func accountTerms(i int, r sheet.Row, m *sheet.Mistakes) {
	months, day := r.Value("payment_months") != "", r.Value("payment_day") != ""
	switch {
	case (months || day) && r.Value("payment_days") != "":
		m.Add(i, "payment_days", sheet.NotUsed, "支払月数・支払日と支払日数の両方があります。", "どちらか一方だけにしてください。")
	case day && !months:
		m.Add(i, "payment_months", sheet.Missing, "支払日があるのに支払月数が空です。", "何か月後の支払かを入力してください（翌月なら1）。")
	case months && !day:
		m.Add(i, "payment_day", sheet.Missing, "支払月数があるのに支払日が空です。", "その月の何日に支払うかを入力してください（末日なら31）。")
	}
	if r.Value("delivery") == "email" && r.Value("email") == "" {
		m.Add(i, "email", sheet.Missing, "送付方法がメールなのに請求メールが空です。", "メールアドレスを入力するか、送付方法を変えてください。")
	}
	if strings.Count(r.Value("addressee"), "\n") > 5 {
		m.Add(i, "addressee", sheet.TooLong, "宛名が6行を超えています。", "6行以内にしてください。")
	}
}

// parent finds the parent that a row names.
func (b customers) parent(ctx context.Context, tenant ID, r sheet.Row, m *sheet.Mistakes) (ID, error) {
	code := r.Value("parent_code")
	if code == "" {
		return "", nil
	}
	if code == r.Value("customer_code") {
		m.Add(0, "parent_code", sheet.AgainstRule, "親顧客コードが、この顧客自身のコードです。", "親会社の顧客コードを入力するか、親会社がなければ空にしてください。")
		return "", nil
	}
	found, err := customersByCode(ctx, b.Services, tenant, code)
	if err != nil {
		return "", err
	}
	if found[code] == "" {
		*m = append(*m, sheet.Mistake{
			Key: "parent_code", Code: sheet.NotFound, Detail: "顧客コード「" + code + "」の顧客がありません。", Mend: "親の顧客を先に登録するか、同じファイルに加えてください。", Needs: code,
		})
	}
	return found[code], nil
}

func customersByCode(ctx context.Context, s Services, tenant ID, codes ...string) (map[string]ID, error) {
	return reading(ctx, s, tenant, func(tx *store.Tx) (map[string]ID, error) {
		rows, err := tx.FindCustomersByCode(ctx, db.FindCustomersByCodeParams{TenantID: tenant, Codes: codes})
		out := map[string]ID{}
		for _, r := range rows {
			out[r.Code] = r.ID
		}
		return out, err
	})
}

// customer makes or changes the customer that a row is about. One whose cells can't be read stays as it is; where there is none yet, there is none to be given.
func (b customers) customer(ctx context.Context, cmd store.Command, r sheet.Row, parent ID, m *sheet.Mistakes) (customer.Customer, transfer.Outcome, error) {
	code := r.Value("customer_code")
	found, err := customersByCode(ctx, b.Services, cmd.TenantID, code)
	if err != nil {
		return customer.Customer{}, "", err
	}
	edit := func(to *customer.Fields) {
		to.Name = r.Value("customer_name")
		if r.Names("name_kana") {
			to.NameKana = text(r, "name_kana")
		}
		if r.Names("corporate_number") {
			to.CorporateNumber = text(r, "corporate_number")
		}
		if r.Names("parent_code") {
			to.ParentID = parent
		}
		if r.Names("memo") {
			to.Memo = text(r, "memo")
		}
	}
	place := func(steps []string) spot {
		if steps[0] == "parent_id" {
			return spot{key: "parent_code"}
		}
		return spot{key: steps[0]}
	}
	if found[code] == "" {
		if !r.Reads("customer_code") || r.Value("customer_name") == "" {
			return customer.Customer{}, "", nil
		}
		in := customer.Fields{Code: code}
		edit(&in)
		made, err := b.Customers.Create(ctx, cmd, in)
		return made, transfer.Created, placed(err, sheet.Customers, []sheet.Row{r}, place)
	}
	now, err := b.Customers.Get(ctx, cmd.TenantID, found[code])
	if err != nil {
		return now, "", err
	}
	same, err := b.sameCustomer(ctx, cmd.TenantID, now, r)
	if err != nil || same || *m != nil || unread([]sheet.Row{r}) {
		return now, transfer.Unchanged, err
	}
	now, err = b.Customers.Update(ctx, cmd, now.ID, as(now.Version), edit)
	return now, transfer.Updated, placed(err, sheet.Customers, []sheet.Row{r}, place)
}

func (b customers) sameCustomer(ctx context.Context, tenant ID, now customer.Customer, r sheet.Row) (bool, error) {
	of, _ := sheet.Of(sheet.Customers)
	parents, err := b.codes(ctx, tenant, []customer.Customer{now})
	if err != nil {
		return false, err
	}
	is := of.Normal(sheet.Row{Values: customerValues(now, parents)})
	for _, k := range ofCustomer {
		if r.Names(k) && r.Value(k) != is.Value(k) {
			return false, nil
		}
	}
	return true, nil
}

// codes are the codes of customers' parents.
func (b customers) codes(ctx context.Context, tenant ID, of []customer.Customer) (map[ID]string, error) {
	var ids []ID
	for _, c := range of {
		if c.ParentID != "" {
			ids = append(ids, c.ParentID)
		}
	}
	if ids == nil {
		return nil, nil
	}
	return codesOfCustomers(ctx, b.Services, tenant, ids)
}

func codesOfCustomers(ctx context.Context, s Services, tenant ID, ids []ID) (map[ID]string, error) {
	return reading(ctx, s, tenant, func(tx *store.Tx) (map[ID]string, error) {
		rows, err := tx.ListCodesOfCustomers(ctx, db.ListCodesOfCustomersParams{TenantID: tenant, Ids: ids})
		out := map[ID]string{}
		for _, r := range rows {
			out[r.ID] = r.Code
		}
		return out, err
	})
}

func customerValues(c customer.Customer, parents map[ID]string) map[string]string {
	v := map[string]string{"customer_code": c.Code, "customer_name": c.Name}
	put(v, "name_kana", or(c.NameKana))
	put(v, "corporate_number", or(c.CorporateNumber))
	put(v, "parent_code", parents[c.ParentID])
	put(v, "memo", or(c.Memo))
	return v
}

// account makes or changes one billing account.
func (b customers) account(ctx context.Context, cmd store.Command, c customer.Customer, row int, r sheet.Row, m *sheet.Mistakes) (transfer.Outcome, error) {
	code := accountCode(r)
	found, exists, err := account(ctx, b.Services, cmd.TenantID, code)
	if err != nil {
		return "", err
	}
	if exists && found.CustomerID != c.ID {
		m.Add(row, "account_code", sheet.RecordedElse, "請求先コード「"+code+"」は別の顧客の請求先です。", "別の請求先コードを入力してください。")
		return "", nil
	}
	if !exists {
		in := customer.NewAccount{Currency: money.Currency(r.Value("currency"))}
		accountEdit(&in.AccountFields, c, r)
		made, err := b.Customers.CreateAccount(ctx, cmd, c.ID, in)
		if err != nil {
			return "", b.placedAccount(err, row, r, m)
		}
		_, err = store.Write(ctx, b.Store, cmd, func(tx *store.Tx) (struct{}, error) {
			return struct{}{}, tx.SaveExternalID(ctx, db.SaveExternalIDParams{TenantID: cmd.TenantID, Kind: accountKind, ExternalID: code, ID: made.ID})
		})
		return transfer.Created, err
	}
	if cur := r.Value("currency"); cur != "" && cur != found.Currency {
		m.Add(row, "currency", sheet.RecordedElse, "この請求先の通貨は "+found.Currency+" です。", "通貨は変えられません。"+found.Currency+" にするか、新しい請求先コードで登録してください。")
		return "", nil
	}
	now, err := b.Customers.GetAccount(ctx, cmd.TenantID, found.ID)
	if err != nil {
		return "", err
	}
	fields := fieldsOf(now)
	accountEdit(&fields, c, r)
	if b.sameAccount(now, fields, c) {
		return transfer.Unchanged, nil
	}
	if _, err = b.Customers.UpdateAccount(ctx, cmd, found.ID, as(now.Version), func(to *customer.AccountFields) { accountEdit(to, c, r) }); err != nil {
		return "", b.placedAccount(err, row, r, m)
	}
	return transfer.Updated, nil
}

// placedAccount notes what a service refuses of a row's account. Trouble that isn't the row's is an error, and so are all mistakes where the database refused: it does nothing more
// then.
func (customers) placedAccount(err error, row int, r sheet.Row, m *sheet.Mistakes) error {
	var f *fault.Error
	ended := errors.As(err, &f) && f.Cause != nil
	err = placed(err, sheet.Customers, []sheet.Row{r}, func(steps []string) spot {
		if steps[0] == "bank_account" {
			return spot{key: steps[0], member: under(steps, 1)}
		}
		return spot{key: steps[0]}
	})
	var refused sheet.Mistakes
	if !errors.As(err, &refused) {
		return err
	}
	for _, w := range refused {
		w.Row = row
		*m = append(*m, w)
	}
	if ended {
		return *m
	}
	return nil
}

// sameAccount compares an account with what it would be, as both are written into a sheet.
func (customers) sameAccount(now customer.Account, to customer.AccountFields, c customer.Customer) bool {
	of, _ := sheet.Of(sheet.Customers)
	return of.Same(of.Normal(sheet.Row{Values: accountValues(fieldsOf(now), now.Currency)}), of.Normal(sheet.Row{Values: accountValues(to, now.Currency)}))
}

func fieldsOf(a customer.Account) customer.AccountFields {
	return customer.AccountFields{
		Name: a.Name, Addressee: a.Addressee, Address: customer.Address{PostalCode: a.PostalCode, Prefecture: a.Prefecture, City: a.City, Line1: a.Line1, Line2: a.Line2}, StaffID: a.StaffID,
		ClosingDay: a.ClosingDay, PaymentMethod: a.PaymentMethod, Terms: customer.Terms{Months: a.PaymentMonths, Day: a.PaymentDay, Days: a.PaymentDays, OnHoliday: a.PaymentOnHoliday},
		Delivery: a.Delivery, Email: a.Email, TaxMode: a.TaxMode, TaxExempt: a.TaxExempt, TaxCountry: a.TaxCountry, Grouping: a.DocumentGrouping, Payer: a.Payer, CardReference: a.CardReference,
	}
}

// accountEdit makes an account what a row says of it; an empty cell is what a new account has.
func accountEdit(to *customer.AccountFields, c customer.Customer, r sheet.Row) {
	if r.Names("account_name") || to.Name == "" {
		to.Name = cmp.Or(r.Value("account_name"), c.Name)
	}
	if r.Names("addressee") || to.Addressee == nil {
		to.Addressee = []string{c.Name}
		if v := r.Value("addressee"); v != "" {
			to.Addressee = strings.FieldsFunc(v, func(r rune) bool { return r == '\n' })
		}
	}
	for key, field := range map[string]**string{
		"postal_code": &to.Address.PostalCode, "prefecture": &to.Address.Prefecture, "city": &to.Address.City, "line1": &to.Address.Line1, "line2": &to.Address.Line2, "email": &to.Email,
		"tax_country": &to.TaxCountry, "card_reference": &to.CardReference,
	} {
		if r.Names(key) {
			*field = text(r, key)
		}
	}
	for key, field := range map[string]struct {
		to    *string
		usual string
	}{
		"payment_method": {&to.PaymentMethod, "bank_transfer"}, "tax_mode": {&to.TaxMode, "exclusive"}, "grouping": {&to.Grouping, "account"},
	} {
		if r.Names(key) || *field.to == "" {
			*field.to = cmp.Or(r.Value(key), field.usual)
		}
	}
	if r.Names("delivery") || to.Delivery == "" {
		to.Delivery = r.Value("delivery")
		if to.Delivery == "" {
			to.Delivery = "none"
			if to.Email != nil {
				to.Delivery = "email"
			}
		}
	}
	if r.Names("closing_day") {
		to.ClosingDay = whole(r, "closing_day")
	}
	if r.Names("payment_months") || r.Names("payment_day") || r.Names("payment_days") {
		holiday := to.Terms.OnHoliday
		to.Terms = customer.Terms{Months: whole(r, "payment_months"), Day: whole(r, "payment_day"), Days: whole(r, "payment_days"), OnHoliday: holiday}
	}
	if to.Terms.Days == nil && to.Terms.Months == nil {
		months, last := 1, 31
		to.Terms.Months, to.Terms.Day = &months, &last
	}
	if r.Names("on_holiday") {
		if to.Terms.OnHoliday = r.Value("on_holiday"); to.Terms.OnHoliday == "as_it_is" {
			to.Terms.OnHoliday = ""
		}
	}
	if r.Names("tax_exempt") {
		to.TaxExempt = yes(r, "tax_exempt")
	}
	if r.Names("bank_account") {
		to.Payer = nil
		var p corepayment.PayerAccount
		if v := r.Value("bank_account"); v != "" && json.Unmarshal([]byte(v), &p) == nil {
			to.Payer = &p
		}
	}
}

func accountValues(a customer.AccountFields, currency string) map[string]string {
	v := map[string]string{}
	put(v, "account_name", a.Name)
	put(v, "addressee", strings.Join(a.Addressee, "\n"))
	put(v, "postal_code", or(a.Address.PostalCode))
	put(v, "prefecture", or(a.Address.Prefecture))
	put(v, "city", or(a.Address.City))
	put(v, "line1", or(a.Address.Line1))
	put(v, "line2", or(a.Address.Line2))
	put(v, "email", or(a.Email))
	put(v, "delivery", a.Delivery)
	put(v, "closing_day", wholeText(a.ClosingDay))
	put(v, "payment_method", a.PaymentMethod)
	put(v, "payment_months", wholeText(a.Terms.Months))
	put(v, "payment_day", wholeText(a.Terms.Day))
	put(v, "payment_days", wholeText(a.Terms.Days))
	put(v, "on_holiday", cmp.Or(a.Terms.OnHoliday, "as_it_is"))
	put(v, "currency", currency)
	put(v, "tax_mode", a.TaxMode)
	put(v, "tax_exempt", yesText(a.TaxExempt))
	put(v, "tax_country", or(a.TaxCountry))
	put(v, "grouping", a.Grouping)
	put(v, "card_reference", or(a.CardReference))
	if a.Payer != nil {
		if raw, err := json.Marshal(a.Payer); err == nil {
			v["bank_account"] = string(raw)
		}
	}
	return v
}

// Export gives the customers by code, each with its accounts.
func (b customers) Export(ctx context.Context, tenant ID, yield func(sheet.Row) error) error {
	for after := ""; ; {
		found, err := b.Customers.List(ctx, tenant, customer.Filter{}, after, exportPage)
		if err != nil || len(found) == 0 {
			return err
		}
		after = found[len(found)-1].Code
		if err := b.exportPage(ctx, tenant, found, yield); err != nil {
			return err
		}
	}
}

func (b customers) exportPage(ctx context.Context, tenant ID, found []customer.Customer, yield func(sheet.Row) error) error {
	parents, err := b.codes(ctx, tenant, found)
	if err != nil {
		return err
	}
	ids := make([]ID, len(found))
	for i, c := range found {
		ids[i] = c.ID
	}
	type page struct {
		accounts map[ID][]customer.Account
		codes    map[ID]string
	}
	of, err := reading(ctx, b.Services, tenant, func(tx *store.Tx) (page, error) {
		out := page{accounts: map[ID][]customer.Account{}}
		rows, err := tx.ListAccountsOfCustomers(ctx, db.ListAccountsOfCustomersParams{TenantID: tenant, CustomerIds: ids})
		if err != nil {
			return out, err
		}
		accounts := make([]ID, len(rows))
		for i, r := range rows {
			accounts[i] = r.ID
		}
		whole, err := tx.GetAccounts(ctx, db.GetAccountsParams{TenantID: tenant, Ids: accounts})
		if err != nil {
			return out, err
		}
		payers, err := tx.LoadPayers(ctx, accounts)
		if err != nil {
			return out, err
		}
		slices.SortFunc(whole, func(a, b db.BillingAccount) int { return cmp.Compare(a.ID, b.ID) })
		for _, a := range whole {
			full := customer.Account{BillingAccount: a}
			if p, has := payers[a.ID]; has {
				full.Payer = &p
			}
			out.accounts[a.CustomerID] = append(out.accounts[a.CustomerID], full)
		}
		out.codes, err = names(ctx, tx, accountKind, accounts)
		return out, err
	})
	if err != nil {
		return err
	}
	for _, c := range found {
		accounts := of.accounts[c.ID]
		if len(accounts) == 0 {
			if err := yield(sheet.Row{Values: customerValues(c, parents)}); err != nil {
				return err
			}
		}
		for _, a := range accounts {
			v := customerValues(c, parents)
			v["account_code"] = cmp.Or(of.codes[a.ID], string(a.ID))
			for key, value := range accountValues(fieldsOf(a), a.Currency) {
				v[key] = value
			}
			if err := yield(sheet.Row{Values: v}); err != nil {
				return err
			}
		}
	}
	return nil
}
