package customer

import (
	"cmp"
	"context"

	"keiyaku/db"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/payment"
	"keiyaku/internal/store"
)

// Ways for documents to reach the customer that a rule speaks of.
const (
	byEmail    = "email"
	byNoMeans  = "none"
	byTransfer = "bank_transfer"
)

// Account is a billing account (請求先), with its hold and the bank account that is debited for it, if it has them.
type Account struct {
	db.BillingAccount
	Hold  *Hold                 `json:"hold,omitempty"`
	Payer *payment.PayerAccount `json:"payer,omitempty"`
}

// Hold is why nothing of an account is issued, since when and by whom.
type Hold = db.ListHoldsRow

// Terms are payment terms: in the month Months later on Day (31 is the last), or where Days is given so many days after the
// closing.
type Terms struct {
	Months *int
	Day    *int
	Days   *int
	// OnHoliday is where a due date goes on which banks are closed: day_before, day_after, empty for as it is.
	OnHoliday string
}

// AccountFields are what can be changed of a billing account. ClosingDay is nil where the tenant's billing day is meant;
// StaffID is empty where documents are addressed to nobody.
type AccountFields struct {
	Name          string
	Addressee     []string
	Address       Address
	StaffID       store.ID
	ClosingDay    *int
	PaymentMethod string
	Terms         Terms
	Delivery      string
	Email         *string
	// TaxMode is exclusive or inclusive; TaxCountry is nil for the tenant's.
	TaxMode    string
	TaxExempt  bool
	TaxCountry *string
	// Grouping is account where contracts share a document, contract where each has its own.
	Grouping string
	// Payer is whose bank account is debited; nil for none. It may stay where the account is paid otherwise.
	Payer *payment.PayerAccount
	// CardReference is what the gateway knows a card's customer by; nil for none.
	CardReference *string
}

// NewAccount is a billing account to be made. Left empty: the addressee is the customer, the currency the tenant's,
// payment by bank transfer on the last day of the next month (翌月末), delivery by mail where there is an address for it.
type NewAccount struct {
	AccountFields
	Currency money.Currency
}

// GetAccount reads a billing account.
func (s *Service) GetAccount(ctx context.Context, tenant, id store.ID) (Account, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) (Account, error) { return account(ctx, tx, id) })
}

func account(ctx context.Context, tx *store.Tx, id store.ID) (Account, error) {
	rows, err := tx.GetAccounts(ctx, db.GetAccountsParams{TenantID: tx.Tenant.ID, Ids: []store.ID{id}})
	if err != nil {
		return Account{}, err
	}
	if len(rows) == 0 {
		return Account{}, fault.New(fault.NotFound, "there is no such billing account")
	}
	accounts, err := complete(ctx, tx, rows)
	if err != nil {
		return Account{}, err
	}
	return accounts[0], nil
}

// complete reads what accounts have beside their rows.
func complete(ctx context.Context, tx *store.Tx, rows []db.BillingAccount) ([]Account, error) {
	accounts, ids, at := make([]Account, len(rows)), make([]store.ID, len(rows)), make(map[store.ID]int, len(rows))
	for i, r := range rows {
		accounts[i], ids[i], at[r.ID] = Account{BillingAccount: r}, r.ID, i
	}
	holds, err := tx.ListHolds(ctx, db.ListHoldsParams{TenantID: tx.Tenant.ID, AccountIds: ids})
	for _, h := range holds {
		if h.ReleasedOn == civil.Forever {
			accounts[at[h.AccountID]].Hold = &h
		}
	}
	if err != nil {
		return nil, err
	}
	payers, err := tx.LoadPayers(ctx, ids)
	for i, id := range ids {
		if p, ok := payers[id]; ok {
			accounts[i].Payer = &p
		}
	}
	return accounts, err
}

// ListAccounts lists a customer's billing accounts in the order in which they were recorded, after one of them.
func (s *Service) ListAccounts(ctx context.Context, tenant, customerID, after store.ID, limit int) ([]Account, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]Account, error) {
		if _, err := get(ctx, tx, customerID); err != nil {
			return nil, err
		}
		rows, err := tx.ListAccounts(ctx, db.ListAccountsParams{TenantID: tenant, CustomerID: customerID, After: after, PageLimit: limit})
		if err != nil {
			return nil, err
		}
		return complete(ctx, tx, rows)
	})
}

// CreateAccount adds a billing account to a customer. Its currency stays.
func (s *Service) CreateAccount(ctx context.Context, cmd store.Command, customerID store.ID, in NewAccount) (Account, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Account, error) {
		of, err := get(ctx, tx, customerID)
		if err != nil {
			return Account{}, err
		}
		if err := in.fillIn(ctx, tx, of); err != nil {
			return Account{}, err
		}
		if _, ok := in.Currency.MinorUnit(); !ok {
			return Account{}, fault.At(fault.Rule, "/currency", "%s isn't a currency in use (ISO 4217).", in.Currency)
		}
		if err := in.check(ctx, tx, customerID); err != nil {
			return Account{}, err
		}
		id := store.NewID()
		if err := in.checkPayer(ctx, tx, id); err != nil {
			return Account{}, err
		}
		if err := tx.CreateAccount(ctx, db.CreateAccountParams{
			TenantID: tx.Tenant.ID, ID: id, CustomerID: customerID, Name: in.Name, Addressee: in.Addressee, PostalCode: in.Address.PostalCode,
			Prefecture: in.Address.Prefecture, City: in.Address.City, Line1: in.Address.Line1, Line2: in.Address.Line2, StaffID: in.StaffID,
			Currency: string(in.Currency), TaxMode: in.TaxMode, ClosingDay: in.ClosingDay, PaymentMethod: in.PaymentMethod, PaymentMonths: in.Terms.Months,
			PaymentDay: in.Terms.Day, PaymentDays: in.Terms.Days, Delivery: in.Delivery, Email: in.Email, Now: tx.Tenant.Now,
			TaxExempt: in.TaxExempt, TaxCountry: in.TaxCountry, DocumentGrouping: in.Grouping, PaymentOnHoliday: in.Terms.OnHoliday,
			CardReference: in.CardReference,
		}); err != nil {
			return Account{}, err
		}
		if err := tx.SavePayer(ctx, id, in.Payer); err != nil {
			return Account{}, err
		}
		made, err := account(ctx, tx, id)
		if err != nil {
			return Account{}, err
		}
		return made, tx.Record(ctx, store.Fact{Action: "create_billing_account", Entity: "billing_account", ID: id, After: made})
	})
}

func (in *NewAccount) fillIn(ctx context.Context, tx *store.Tx, of Customer) error {
	if in.Addressee == nil {
		in.Addressee = []string{of.Name}
	}
	in.TaxMode, in.Grouping = cmp.Or(in.TaxMode, "exclusive"), cmp.Or(in.Grouping, "account")
	if in.PaymentMethod == "" {
		in.PaymentMethod = byTransfer
	}
	if in.Terms.Days == nil && in.Terms.Months == nil {
		months, last := 1, 31
		in.Terms.Months, in.Terms.Day = &months, &last
	}
	if in.Delivery == "" {
		in.Delivery = byNoMeans
		if in.Email != nil {
			in.Delivery = byEmail
		}
	}
	if in.Currency != "" {
		return nil
	}
	settings, err := tx.GetSettings(ctx, tx.Tenant.ID)
	in.Currency = money.Currency(settings.Currency)
	return err
}

// check sees that what an account refers to is there.
func (in AccountFields) check(ctx context.Context, tx *store.Tx, customerID store.ID) error {
	if in.Delivery == byEmail && in.Email == nil {
		return fault.At(fault.Rule, "/email", "Delivery by mail needs a mail address.")
	}
	if in.TaxCountry != nil {
		rates, err := tx.ListTaxRates(ctx, *in.TaxCountry)
		if err != nil {
			return err
		}
		if len(rates) == 0 {
			return fault.At(fault.Rule, "/tax_country", "The tax rates of %s aren't known: an operator adds them to tax_rates.", *in.TaxCountry)
		}
	}
	if in.StaffID == "" {
		return nil
	}
	_, err := tx.GetStaff(ctx, db.GetStaffParams{TenantID: tx.Tenant.ID, CustomerID: customerID, ID: in.StaffID})
	if store.IsNoRows(err) {
		return fault.At(fault.Rule, "/staff_id", "There is no such person at this customer.")
	}
	return err
}

// checkPayer writes the payer in the letters of banks, and sees that no other account has its customer number.
func (in *AccountFields) checkPayer(ctx context.Context, tx *store.Tx, id store.ID) error {
	if in.Payer == nil {
		return nil
	}
	normal, err := in.Payer.Normal("/bank_account")
	if err != nil {
		return err
	}
	in.Payer = &normal
	if normal.CustomerNumber == "" {
		return nil
	}
	other, err := tx.GetPayerAccountByNumber(ctx, db.GetPayerAccountByNumberParams{TenantID: tx.Tenant.ID, CustomerNumber: normal.CustomerNumber})
	if store.IsNoRows(err) || err == nil && other == id {
		return nil
	}
	if err == nil {
		err = fault.At(fault.Duplicate, "/bank_account/customer_number", "another billing account has the customer number %s", normal.CustomerNumber)
	}
	return err
}

// UpdateAccount changes a billing account by edit. Issued documents stay as they are.
func (s *Service) UpdateAccount(ctx context.Context, cmd store.Command, id store.ID, match store.Match, edit func(*AccountFields)) (Account, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Account, error) {
		before, err := lockAccount(ctx, tx, id)
		if err != nil {
			return Account{}, err
		}
		if err := match.Check(before.Version); err != nil {
			return Account{}, err
		}
		in := AccountFields{
			Name: before.Name, Addressee: before.Addressee, Address: Address{before.PostalCode, before.Prefecture, before.City, before.Line1, before.Line2},
			StaffID: before.StaffID, ClosingDay: before.ClosingDay, PaymentMethod: before.PaymentMethod,
			Terms: Terms{before.PaymentMonths, before.PaymentDay, before.PaymentDays, before.PaymentOnHoliday}, Delivery: before.Delivery, Email: before.Email,
			TaxMode: before.TaxMode, TaxExempt: before.TaxExempt, TaxCountry: before.TaxCountry, Grouping: before.DocumentGrouping,
			Payer: before.Payer, CardReference: before.CardReference,
		}
		edit(&in)
		if err := in.check(ctx, tx, before.CustomerID); err != nil {
			return Account{}, err
		}
		if err := in.checkPayer(ctx, tx, id); err != nil {
			return Account{}, err
		}
		if err := tx.UpdateAccount(ctx, db.UpdateAccountParams{
			TenantID: tx.Tenant.ID, ID: id, Name: in.Name, Addressee: in.Addressee, PostalCode: in.Address.PostalCode, Prefecture: in.Address.Prefecture,
			City: in.Address.City, Line1: in.Address.Line1, Line2: in.Address.Line2, StaffID: in.StaffID, ClosingDay: in.ClosingDay,
			PaymentMethod: in.PaymentMethod, PaymentMonths: in.Terms.Months, PaymentDay: in.Terms.Day, PaymentDays: in.Terms.Days,
			Delivery: in.Delivery, Email: in.Email, Now: tx.Tenant.Now,
			TaxMode: in.TaxMode, TaxExempt: in.TaxExempt, TaxCountry: in.TaxCountry, DocumentGrouping: in.Grouping, PaymentOnHoliday: in.Terms.OnHoliday,
			CardReference: in.CardReference,
		}); err != nil {
			return Account{}, err
		}
		if err := tx.SavePayer(ctx, id, in.Payer); err != nil {
			return Account{}, err
		}
		after, err := account(ctx, tx, id)
		if err != nil {
			return Account{}, err
		}
		return after, tx.Record(ctx, store.Fact{Action: "update_billing_account", Entity: "billing_account", ID: id, Before: before, After: after})
	})
}

// lockAccount reads an account that stays as it is until the transaction ends.
func lockAccount(ctx context.Context, tx *store.Tx, id store.ID) (Account, error) {
	if err := tx.LockToBill(ctx, []store.ID{id}); err != nil {
		return Account{}, err
	}
	return account(ctx, tx, id)
}
