package store

import (
	"context"

	"keiyaku/db"
	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
)

// NilID stands for "none" where a column or a parameter can't be NULL: in keys, and before the first page of a list, since every
// id is after it.
const NilID ID = "00000000-0000-0000-0000-000000000000"

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
}

// LoadAccounts reads billing accounts, with every signed contract and its ledger, in a few reads however many there are. Where
// lock is true their rows are locked first, in the order of ids.
func (tx *Tx) LoadAccounts(ctx context.Context, ids []ID, lock bool) ([]*BilledAccount, error) {
	tenant := tx.Tenant.ID
	if lock {
		if _, err := tx.LockAccounts(ctx, db.LockAccountsParams{TenantID: tenant, Ids: ids}); err != nil {
			return nil, err
		}
	}
	rows, err := tx.GetAccounts(ctx, db.GetAccountsParams{TenantID: tenant, Ids: ids})
	if err != nil {
		return nil, err
	}
	out := make([]*BilledAccount, len(rows))
	byID := map[ID]*BilledAccount{}
	for i, r := range rows {
		out[i] = &BilledAccount{Row: r, Account: billing.Account{ID: r.ID, Currency: money.Currency(r.Currency), Payment: paymentTerms(r), RunThrough: r.RunThrough}}
		if r.ClosingDay != nil {
			out[i].ClosingDay = *r.ClosingDay
		}
		byID[r.ID] = out[i]
	}
	holds, err := tx.ListHolds(ctx, db.ListHoldsParams{TenantID: tenant, AccountIds: ids})
	if err != nil {
		return nil, err
	}
	for _, h := range holds {
		a := byID[h.AccountID]
		a.Holds = append(a.Holds, civil.Range{From: h.HeldOn, Until: h.ReleasedOn})
	}
	contracts, err := tx.ListContractsOfAccounts(ctx, db.ListContractsOfAccountsParams{TenantID: tenant, AccountIds: ids})
	if err != nil || len(contracts) == 0 {
		return out, err
	}
	histories, err := tx.histories(ctx, contracts)
	if err != nil {
		return nil, err
	}
	ledger, err := tx.ledgers(ctx, contracts)
	if err != nil {
		return nil, err
	}
	for _, c := range histories {
		a := byID[c.BillingAccountID]
		rated, err := c.Rated(tx.Tenant.Today, ledger[c.ID])
		if err != nil {
			return nil, err
		}
		a.Contracts = append(a.Contracts, c)
		a.Account.Contracts = append(a.Account.Contracts, rated)
	}
	return out, nil
}

// Rated gives the contract as the engine takes it: its planned timeline with its history and ledger.
func (c *Contract) Rated(today civil.Date, ledger []billing.Row) (billing.Contract, error) {
	planned, _, err := c.Planned(today)
	if err != nil {
		return billing.Contract{}, err
	}
	return billing.Contract{ID: c.ID, Number: c.Number, Timeline: planned, Version: c.Version, Marks: c.Marks(), Recorded: c.Recorded(), Ledger: ledger}, nil
}

// MarkBilled notes up to which version each contract of the accounts has been billed, so that a change whose job was lost is
// found.
func (tx *Tx) MarkBilled(ctx context.Context, accounts []*BilledAccount) error {
	var behind []map[string]any
	for _, a := range accounts {
		for _, c := range a.Contracts {
			if c.BilledVersion < c.Version {
				behind = append(behind, map[string]any{"tenant_id": tx.Tenant.ID, "id": c.ID, "billed_version": c.Version})
			}
		}
	}
	if len(behind) == 0 {
		return nil
	}
	return tx.SetBilledVersions(ctx, db.SetBilledVersionsParams{TenantID: tx.Tenant.ID, Rows: marshal(behind)})
}

func paymentTerms(r db.BillingAccount) billing.PaymentTerms {
	if r.PaymentDays != nil {
		return billing.PaymentTerms{Net: true, NetDays: *r.PaymentDays}
	}
	return billing.PaymentTerms{Months: *r.PaymentMonths, Day: *r.PaymentDay}
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
				Currency: money.Currency(r.Currency), TaxCategory: r.TaxCategory, TaxRate: r.TaxRate.String(),
			},
			Seq: r.Seq, ChainID: r.ChainID, Amount: r.Amount, Quantity: r.Quantity, Days: r.Days, Covers: civil.Range{From: r.CoversFrom, Until: r.CoversUntil},
			Version: r.ContractVersion, DocumentID: r.InvoiceID,
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
	rates, err := tx.ListTaxRates(ctx, s.Country)
	if err != nil {
		return billing.Settings{}, err
	}
	out := billing.Settings{BillingDay: s.BillingDay, TaxRounding: money.Rounding(s.TaxRounding)}
	for _, r := range rates {
		out.Taxes = append(out.Taxes, billing.TaxRate{Category: r.Category, From: r.ValidFrom, Percent: r.Percent})
	}
	return out, nil
}
