package store

import (
	"cmp"
	"context"
	"slices"

	"keiyaku/db"
	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/timeline"

	jpholidays "github.com/rabitt1ove/jp-holidays"
)

// NilID stands for "none" where a column or a parameter can't be NULL: in keys, and before the first page of a list, since every
// id is after it.
const NilID ID = "00000000-0000-0000-0000-000000000000"

// LastID is after every id: before the first page of a list that begins with the newest.
const LastID ID = "ffffffff-ffff-ffff-ffff-ffffffffffff"

// OrNil gives the id, or NilID for none.
func OrNil(id ID) ID {
	if id == "" {
		return NilID
	}
	return id
}

// BilledAccount is a billing account as the engine takes it, with its row and its contracts.
type BilledAccount struct {
	billing.Account
	Row       db.BillingAccount
	Contracts []*Contract

	billed  map[ID]int // by contract: the version that the account's bill is known to follow
	planned map[ID]plannedWith
}

// plannedWith is what of a contract an account was last planned with, and what has been measured of it since.
type plannedWith struct{ version, usage, measured int }

// PlannedWhole tells that the account was last planned with its contracts, and what is measured of them, as they are.
func (a *BilledAccount) PlannedWhole() bool {
	return !slices.ContainsFunc(a.Contracts, func(c *Contract) bool { return !a.planned[c.ID].whole(c) })
}

func (p plannedWith) whole(c *Contract) bool { return p.version >= c.Version && p.usage >= p.measured }

// LoadAccounts reads billing accounts, with every signed contract that was, is or will be billed on them and its ledger, in a few reads however many there are. Where
// lock is true their rows are locked first, in the order of ids.
func (tx *Tx) LoadAccounts(ctx context.Context, ids []ID, lock bool) ([]*BilledAccount, error) {
	tenant := tx.Tenant.ID
	if lock {
		if err := tx.LockToBill(ctx, ids); err != nil {
			return nil, err
		}
	}
	out, err := tx.accounts(ctx, ids)
	if err != nil {
		return nil, err
	}
	byID := map[ID]*BilledAccount{}
	for _, a := range out {
		byID[a.ID] = a
	}
	on, err := tx.ListContractsOfAccounts(ctx, db.ListContractsOfAccountsParams{TenantID: tenant, AccountIds: ids})
	if err != nil || len(on) == 0 {
		return out, err
	}
	contracts := distinct(on)
	histories, err := tx.histories(ctx, contracts, tx.eventsToBill)
	if err != nil {
		return nil, err
	}
	ledger, err := tx.ledgers(ctx, contracts)
	if err != nil {
		return nil, err
	}
	contractIDs := make([]ID, len(contracts))
	for i, c := range contracts {
		contractIDs[i] = c.ID
	}
	deferred, err := tx.deferrals(ctx, contractIDs)
	if err != nil {
		return nil, err
	}
	usage, err := tx.usage(ctx, contractIDs)
	if err != nil {
		return nil, err
	}
	loaded := map[ID]*Contract{}
	rated := map[ID]billing.Contract{}
	for _, c := range histories {
		loaded[c.ID] = c
		of, err := c.Rated(tx.Tenant.Today, ledger[c.ID])
		if err != nil {
			return nil, err
		}
		of.Deferred, of.Usage = deferred[c.ID], usage[c.ID]
		rated[c.ID] = of
	}
	for _, r := range on {
		a := byID[r.AccountID]
		a.Contracts = append(a.Contracts, loaded[r.ID])
		a.Account.Contracts = append(a.Account.Contracts, rated[r.ID])
		a.billed[r.ID], a.planned[r.ID] = r.BilledVersion, plannedWith{r.PlannedVersion, r.PlannedUsage, r.UsageRevision}
	}
	for _, a := range out { // the contracts of each customer that a parent pays for stand together on the document, after its own
		own := func(customer ID) int {
			if customer == a.Row.CustomerID {
				return 0
			}
			return 1
		}
		customers := map[ID]ID{}
		for _, c := range a.Contracts {
			customers[c.ID] = c.CustomerID
		}
		slices.SortStableFunc(a.Account.Contracts, func(x, y billing.Contract) int {
			cx, cy := customers[x.ID], customers[y.ID]
			return cmp.Or(cmp.Compare(own(cx), own(cy)), cmp.Compare(cx, cy))
		})
	}
	return out, nil
}

// LoadBareAccounts reads billing accounts without their contracts: to plan one contract on.
func (tx *Tx) LoadBareAccounts(ctx context.Context, ids []ID) ([]billing.Account, error) {
	accounts, err := tx.accounts(ctx, ids)
	out := make([]billing.Account, len(accounts))
	for i, a := range accounts {
		out[i] = a.Account
	}
	return out, err
}

// accounts reads the rows of billing accounts and their holds.
func (tx *Tx) accounts(ctx context.Context, ids []ID) ([]*BilledAccount, error) {
	rows, err := tx.GetAccounts(ctx, db.GetAccountsParams{TenantID: tx.Tenant.ID, Ids: ids})
	if err != nil {
		return nil, err
	}
	reached, err := tx.RunsReached(ctx, tx.Tenant.ID)
	if err != nil {
		return nil, err
	}
	out := make([]*BilledAccount, len(rows))
	byID := map[ID]*BilledAccount{}
	for i, r := range rows {
		through := r.RunThrough
		for _, run := range reached {
			if run.CreatedAt.After(r.CreatedAt) { // it had nothing to do for the account, or has noted itself there
				through = civil.Max(through, run.UpTo)
			}
		}
		out[i] = &BilledAccount{Row: r, Account: billing.Account{
			ID: r.ID, Currency: money.Currency(r.Currency), Payment: paymentTerms(r), RunThrough: through, PerContract: r.DocumentGrouping == "contract", TaxExempt: r.TaxExempt,
		}, billed: map[ID]int{}, planned: map[ID]plannedWith{}}
		if billing.TaxMode(r.TaxMode) == billing.TaxInclusive {
			out[i].TaxMode = billing.TaxInclusive
		}
		if r.TaxCountry != nil {
			if out[i].Taxes, err = tx.TaxRates(ctx, *r.TaxCountry); err != nil {
				return nil, err
			}
		}
		if r.ClosingDay != nil {
			out[i].ClosingDay = *r.ClosingDay
		}
		byID[r.ID] = out[i]
	}
	holds, err := tx.ListHolds(ctx, db.ListHoldsParams{TenantID: tx.Tenant.ID, AccountIds: ids})
	for _, h := range holds {
		a := byID[h.AccountID]
		a.Holds = append(a.Holds, civil.Range{From: h.HeldOn, Until: h.ReleasedOn})
	}
	return out, err
}

// distinct gives each contract once: one that went from one account to another is on both.
func distinct(rows []db.ListContractsOfAccountsRow) []db.Contract {
	var out []db.Contract
	for _, r := range rows {
		if n := len(out); n > 0 && out[n-1].ID == r.ID { // they are in the order of contracts
			continue
		}
		out = append(out, db.Contract{
			TenantID: r.TenantID, ID: r.ID, Number: r.Number, CustomerID: r.CustomerID, BillingAccountID: r.BillingAccountID, Currency: r.Currency, Title: r.Title,
			OrderNumber: r.OrderNumber, ExternalReference: r.ExternalReference, Draft: r.Draft, SignedOn: r.SignedOn, StartOn: r.StartOn, Version: r.Version,
			RecordedAt: r.RecordedAt, EndsBefore: r.EndsBefore, EndBy: r.EndBy, PassedThrough: r.PassedThrough, NextDay: r.NextDay, TermUntil: r.TermUntil,
			CustomFields: r.CustomFields, Derived: r.Derived, FirstCustomerID: r.FirstCustomerID, FirstAccountID: r.FirstAccountID, RenewsOnSale: r.RenewsOnSale, DerivedDigest: r.DerivedDigest, CreatedAt: r.CreatedAt, UpdatedAt: r.UpdatedAt,
		})
	}
	return out
}

// Billed gives a contract as the engine takes it, and the accounts that it was or is billed on.
func (tx *Tx) Billed(ctx context.Context, c *Contract) (billing.Contract, []ID, error) {
	rows, err := tx.ListAccountsOfContract(ctx, db.ListAccountsOfContractParams{TenantID: tx.Tenant.ID, ContractID: c.ID})
	if err != nil {
		return billing.Contract{}, nil, err
	}
	ids := make([]ID, len(rows))
	for i, r := range rows {
		ids[i] = r.AccountID
	}
	ledger, err := tx.ledgers(ctx, []db.Contract{c.Contract})
	if err != nil {
		return billing.Contract{}, nil, err
	}
	deferred, err := tx.deferrals(ctx, []ID{c.ID})
	if err != nil {
		return billing.Contract{}, nil, err
	}
	usage, err := tx.usage(ctx, []ID{c.ID})
	if err != nil {
		return billing.Contract{}, nil, err
	}
	rated, err := c.Rated(tx.Tenant.Today, ledger[c.ID])
	rated.Deferred, rated.Usage = deferred[c.ID], usage[c.ID]
	return rated, ids, err
}

// deferrals reads what clerks hold over, by contract.
func (tx *Tx) deferrals(ctx context.Context, contracts []ID) (map[ID][]billing.Deferral, error) {
	rows, err := tx.ListDeferrals(ctx, db.ListDeferralsParams{TenantID: tx.Tenant.ID, ContractIds: contracts})
	out := map[ID][]billing.Deferral{}
	for _, r := range rows {
		out[r.ContractID] = append(out[r.ContractID], billing.Deferral{ChainID: r.ChainID, PeriodFrom: r.PeriodFrom, To: r.ToOn})
	}
	return out, err
}

// Rated gives the contract as the engine takes it: its planned timeline with its history and ledger.
func (c *Contract) Rated(today civil.Date, ledger []billing.Row) (billing.Contract, error) {
	planned, _, err := c.Planned(today)
	if err != nil {
		return billing.Contract{}, err
	}
	return billing.Contract{
		ID: c.ID, Number: c.Number, Timeline: planned, Version: c.Version, Marks: c.Marks(), Recorded: c.Recorded(), Ledger: ledger, Held: planned.HeldOn(today), Restored: c.restored(),
	}, nil
}

// MarkBilled notes up to which version each contract of the accounts has been planned and billed, so that a change whose job was lost is
// found.
func (tx *Tx) MarkBilled(ctx context.Context, accounts []*BilledAccount) error {
	var behind []map[string]any
	for _, a := range accounts {
		for _, c := range a.Contracts {
			if a.billed[c.ID] < c.Version || !a.planned[c.ID].whole(c) {
				behind = append(behind, map[string]any{
					"tenant_id": tx.Tenant.ID, "contract_id": c.ID, "account_id": a.ID, "billed_version": c.Version, "planned_usage": a.planned[c.ID].measured,
				})
			}
		}
	}
	if len(behind) == 0 {
		return nil
	}
	return tx.SetBilledVersions(ctx, db.SetBilledVersionsParams{TenantID: tx.Tenant.ID, Rows: marshal(behind)})
}

func paymentTerms(r db.BillingAccount) billing.PaymentTerms {
	out := billing.PaymentTerms{OnHoliday: timeline.HolidayRule(r.PaymentOnHoliday)}
	if r.PaymentDays != nil {
		out.Net, out.NetDays = true, *r.PaymentDays
	} else {
		out.Months, out.Day = *r.PaymentMonths, *r.PaymentDay
	}
	return out
}

// ledgers reads the ledger of contracts, each in the order of key and seq.
func (tx *Tx) ledgers(ctx context.Context, contracts []db.Contract) (map[ID][]billing.Row, error) {
	ids := make([]ID, len(contracts))
	for i, c := range contracts {
		ids[i] = c.ID
	}
	rows, err := tx.ListLedger(ctx, db.ListLedgerParams{TenantID: tx.Tenant.ID, ContractIds: ids})
	if err != nil {
		return nil, err
	}
	out := map[ID][]billing.Row{}
	for _, r := range rows {
		discount := r.DiscountID
		if discount == NilID {
			discount = ""
		}
		out[r.ContractID] = append(out[r.ContractID], billing.Row{
			Key: billing.Key{
				ChargeID: r.ChargeID, PeriodFrom: r.PeriodFrom, Kind: billing.RowKind(r.Kind), SegmentFrom: r.SegmentFrom, DiscountID: discount, AccountID: r.AccountID,
				Currency: money.Currency(r.Currency), TaxCategory: r.TaxCategory, TaxRate: r.TaxRate.String(), TaxIncluded: r.TaxIncluded,
			},
			Seq: r.Seq, ChainID: r.ChainID, Amount: r.Amount, Quantity: r.Quantity, Days: r.Days, Covers: civil.Range{From: r.CoversFrom, Until: r.CoversUntil},
			Version: r.ContractVersion, DocumentID: r.InvoiceID, Reverses: r.Reverses, ReversedOn: r.ReversedOn, UsageRevision: r.UsageRevision,
		})
	}
	return out, nil
}

// BillingSettings reads the tenant's rules that touch amounts and dates.
func (tx *Tx) BillingSettings(ctx context.Context) (billing.Settings, error) {
	s, err := tx.GetSettings(ctx, tx.Tenant.ID)
	if err != nil {
		return billing.Settings{}, err
	}
	rates, err := tx.TaxRates(ctx, s.Country)
	return billing.Settings{
		BillingDay: s.BillingDay, TaxRounding: money.Rounding(s.TaxRounding), Taxes: rates, Holiday: holidays[s.Country],
		Below: billing.Below(s.BelowZero), Minimum: s.MinimumInvoiceAmount,
	}, err
}

// TaxRates reads the rates of a country.
func (tx *Tx) TaxRates(ctx context.Context, country string) (billing.TaxRates, error) {
	rows, err := tx.ListTaxRates(ctx, country)
	out := make(billing.TaxRates, len(rows))
	for i, r := range rows {
		out[i] = billing.TaxRate{Category: r.Category, From: r.ValidFrom, Percent: r.Percent}
	}
	return out, err
}

// holidays tell the public holidays of the countries that are known. Japan's are those that the Cabinet Office has published
// (国民の祝日について); a year that isn't published yet has none.
var holidays = map[string]func(civil.Date) bool{
	"JP": func(d civil.Date) bool { return jpholidays.IsHoliday(d.Time()) },
}
