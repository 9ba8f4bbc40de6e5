package crm

import (
	"context"
	"encoding/json"
	"slices"
	"strings"
	"time"

	"keiyaku/db"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/crm"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/pricing"
	"keiyaku/internal/core/timeline"
	"keiyaku/internal/store"
	"keiyaku/internal/task"
)

// maxDealMessages is how many messages that hold one deal may have.
const maxDealMessages = 2_000

// Facts are what a decision follows from, as far as the inbox, the links and the catalogue have it.
type Facts struct {
	crm.Facts
	Connection Connection
	// About are the messages about the deal alone, and States where they stand.
	About  []crm.Message
	States []crm.Outcome
	// Partial tells that more came than was read: first it is found what of it still holds.
	Partial bool
	// IDs are those of the messages in the inbox; one that is only tried has none.
	IDs []ID
	// WaitingSince is when the first of the messages came that wait; zero for none.
	WaitingSince time.Time
	// ContractIDs are those of Facts.Contracts, which are to be read by whoever has contracts.
	ContractIDs []ID
}

// LoadFacts reads what a decision about a deal follows from. Messages that are tried are taken as if they had come, long enough ago.
func (s *Service) LoadFacts(ctx context.Context, tenant, connection ID, deal string, tried []crm.Message) (Facts, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) (Facts, error) {
		c, err := get(ctx, tx, connection)
		if err != nil {
			return Facts{}, err
		}
		f := Facts{Connection: c, Facts: crm.Facts{DealID: deal, Links: map[string]crm.Link{}, Items: map[string]crm.Item{}, Now: s.now(), Today: tx.Tenant.Today}}
		if f.Mapping, err = c.Mapping(); err != nil {
			return f, err
		}
		if err := s.messages(ctx, tx, &f, tried); err != nil {
			return f, err
		}
		if err := links(ctx, tx, &f, f.account()); err != nil {
			return f, err
		}
		if err := billed(ctx, tx, &f); err != nil {
			return f, err
		}
		return f, items(ctx, tx, &f)
	})
}

func (s *Service) messages(ctx context.Context, tx *store.Tx, f *Facts, tried []crm.Message) error {
	rows, err := deals(ctx, tx, f.Connection.ID, f.DealID)
	if err != nil {
		return err
	}
	for _, row := range rows {
		m, err := messageOf(row)
		if err != nil {
			return err
		}
		f.Partial = len(rows) == maxDealMessages
		f.About, f.States, f.IDs = append(f.About, m), append(f.States, crm.Outcome(row.State)), append(f.IDs, row.ID)
		if row.State == string(crm.Waits) && (f.WaitingSince.IsZero() || row.ReceivedAt.Before(f.WaitingSince)) {
			f.WaitingSince = row.ReceivedAt
		}
		if row.ReceivedAt.After(f.QuietSince) {
			f.QuietSince = row.ReceivedAt
		}
	}
	for _, m := range tried {
		f.QuietSince = time.Time{}
		if m.DealID() == f.DealID {
			f.About, f.States = append(f.About, m), append(f.States, crm.Waits)
		}
	}
	f.Messages = slices.Clone(f.About)
	account := f.account()
	if account == "" || account == f.DealID {
		return nil
	}
	rows, err = deals(ctx, tx, f.Connection.ID, account)
	for _, row := range rows {
		m, err := messageOf(row)
		if err != nil {
			return err
		}
		f.Messages = append(f.Messages, m)
	}
	for _, m := range tried {
		if m.DealID() == account {
			f.Messages = append(f.Messages, m)
		}
	}
	return err
}

// account is the account that the deal is of; empty where nobody knows yet.
func (f Facts) account() string { return crm.Latest(f.About)[f.DealID].AccountID() }

func deals(ctx context.Context, tx *store.Tx, connection ID, ids ...string) ([]Message, error) {
	return tx.ListCRMMessagesOfDeals(ctx, db.ListCRMMessagesOfDealsParams{TenantID: tx.Tenant.ID, ConnectionID: connection, DealIds: ids, PageLimit: maxDealMessages})
}

// messageOf is a row of the inbox as the core has it.
func messageOf(row Message) (crm.Message, error) {
	m := crm.Message{NotificationID: row.NotificationID, Object: row.Object, RecordID: row.RecordID}
	if row.Modstamp.After(time.Unix(0, 0)) {
		m.Modstamp = row.Modstamp.UTC()
	}
	return m, json.Unmarshal(row.Fields, &m.Fields)
}

func links(ctx context.Context, tx *store.Tx, f *Facts, account string) error {
	rows, err := tx.ListCRMLinks(ctx, db.ListCRMLinksParams{TenantID: tx.Tenant.ID, ConnectionID: f.Connection.ID, RecordIds: []string{f.DealID, account}})
	for _, l := range rows {
		f.Links[l.RecordID] = crm.Link{CustomerID: l.CustomerID, AccountID: l.BillingAccountID, ContractID: l.ContractID, ChangeID: l.ChangeID, Digest: l.Digest}
	}
	if err != nil {
		return err
	}
	customer := f.Links[account].CustomerID
	if customer == "" {
		if err := byCode(ctx, tx, f, account); err != nil || f.ByCode.CustomerID == "" {
			return err
		}
		customer = f.ByCode.CustomerID
	}
	of, err := tx.GetCustomer(ctx, db.GetCustomerParams{TenantID: tx.Tenant.ID, ID: customer})
	if err != nil {
		return err
	}
	f.CustomerVersion = of.Version
	if f.ContractIDs, err = tx.ListCRMContractsOfCustomer(ctx, db.ListCRMContractsOfCustomerParams{TenantID: tx.Tenant.ID, ConnectionID: f.Connection.ID, CustomerID: customer, PageLimit: maxContracts}); err != nil {
		return err
	}
	field := f.Mapping.Fields.ContractNumber
	number := crm.Latest(f.About)[f.DealID].Fields[field]
	if field == "" || number == "" {
		return nil
	}
	named, err := tx.GetContractOfCustomerByNumber(ctx, db.GetContractOfCustomerByNumberParams{TenantID: tx.Tenant.ID, Number: number, CustomerID: customer})
	if store.IsNoRows(err) {
		return nil
	}
	if err == nil && !slices.Contains(f.ContractIDs, named) {
		f.ContractIDs = append(f.ContractIDs, named)
	}
	return err
}

// byCode reads the customer that has the account's code already, with its first billing account.
func byCode(ctx context.Context, tx *store.Tx, f *Facts, account string) error {
	field := f.Mapping.Fields.CustomerCode
	code := crm.Latest(f.Messages)[account].Fields[field]
	if field == "" || code == "" {
		return nil
	}
	found, err := tx.ListCustomers(ctx, db.ListCustomersParams{TenantID: tx.Tenant.ID, Code: &code, PageLimit: 1})
	if err != nil || len(found) == 0 {
		return err
	}
	f.ByCode = crm.Known{CustomerID: found[0].ID, Version: found[0].Version}
	accounts, err := tx.ListAccounts(ctx, db.ListAccountsParams{TenantID: tx.Tenant.ID, CustomerID: found[0].ID, After: store.NilID, PageLimit: 1})
	if err == nil && len(accounts) > 0 {
		f.ByCode.AccountID = accounts[0].ID
	}
	return err
}

// billed reads how the customer is billed: its billing account's currency, or the tenant's, which that would get, and where its bills are mailed.
func billed(ctx context.Context, tx *store.Tx, f *Facts) error {
	if id := f.Links[f.account()].AccountID; id != "" {
		rows, err := tx.GetAccounts(ctx, db.GetAccountsParams{TenantID: tx.Tenant.ID, Ids: []ID{id}})
		for _, row := range rows {
			f.Currency, f.AccountVersion = money.Currency(row.Currency), row.Version
			if row.Email != nil {
				f.AccountEmail = *row.Email
			}
		}
		return err
	}
	settings, err := tx.GetSettings(ctx, tx.Tenant.ID)
	f.Currency = money.Currency(settings.Currency)
	return err
}

// StandIn is the billing account of any customer who is billed in a currency, to ask what keiyaku says of a contract whose customer isn't there yet; none where there is none.
func (s *Service) StandIn(ctx context.Context, tenant ID, currency money.Currency) (ID, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) (ID, error) {
		id, err := tx.AnyAccount(ctx, db.AnyAccountParams{TenantID: tenant, Currency: string(currency)})
		if store.IsNoRows(err) {
			return "", nil
		}
		return id, err
	})
}

// maxContracts is how many contracts of a customer a later opportunity is looked up among.
const maxContracts = 50

// items reads the items that line items name.
func items(ctx context.Context, tx *store.Tx, f *Facts) error {
	var codes []string
	for _, m := range f.About {
		code := m.Fields[f.Mapping.Fields.ItemCode]
		if to, mapped := f.Mapping.Products[code]; mapped {
			code = to
		}
		if m.Object == crm.LineItem && code != "" && !slices.Contains(codes, code) {
			codes = append(codes, code)
		}
	}
	if len(codes) == 0 {
		return nil
	}
	rows, err := tx.ListItemsByCodes(ctx, db.ListItemsByCodesParams{TenantID: tx.Tenant.ID, Codes: codes})
	if err != nil {
		return err
	}
	on := f.startOn()
	if on.IsZero() {
		on = tx.Tenant.Today
	}
	for _, row := range rows {
		i := crm.Item{ID: row.ID, Kind: timeline.ItemKind(row.Kind)}
		version, err := tx.GetItemVersionOnSale(ctx, db.GetItemVersionOnSaleParams{TenantID: tx.Tenant.ID, ItemID: row.ID, OnDay: on})
		if err != nil && !store.IsNoRows(err) {
			return err
		}
		if err == nil {
			charges, err := tx.ListCharges(ctx, db.ListChargesParams{TenantID: tx.Tenant.ID, VersionIds: []ID{version.ID}})
			if err != nil {
				return err
			}
			i.Charges = priced(charges)
		}
		f.Items[row.Code] = i
	}
	return nil
}

// priced are the charges of an item that a unit price may be of.
func priced(all []db.Charge) []crm.ItemCharge {
	of := func(kind timeline.ChargeKind) (out []crm.ItemCharge) {
		for _, c := range all {
			if c.Kind == string(kind) {
				out = append(out, crm.ItemCharge{Code: c.Code, Model: pricing.Model(c.Model), Price: c.UnitPrice})
			}
		}
		return out
	}
	if recurring := of(timeline.Recurring); len(recurring) > 0 {
		return recurring
	}
	return of(timeline.OneTime)
}

// startOn is the day from which the deal holds, where it says so: its items have the prices of that day.
func (f Facts) startOn() civil.Date {
	on, err := civil.Parse(crm.Latest(f.About)[f.DealID].Fields[f.Mapping.Fields.StartOn])
	if err != nil {
		return civil.Date{}
	}
	return on
}

// Link notes what was made for a record, in the transaction that made it. Where it was made already, by whoever was faster, it is a Duplicate, and that transaction has done nothing.
func (s *Service) Link(ctx context.Context, tx *store.Tx, connection ID, c crm.Command, made crm.Link) error {
	switch c.Do {
	case crm.CreateAccount:
		n, err := tx.LinkCRMAccount(ctx, db.LinkCRMAccountParams{TenantID: tx.Tenant.ID, ConnectionID: connection, RecordID: c.RecordID, BillingAccountID: made.AccountID})
		if err == nil && n == 0 {
			err = fault.New(fault.Duplicate, "the account has its billing account already")
		}
		return err
	case crm.UpdateCustomer, crm.UpdateAccount:
		return tx.RelinkCRMCustomer(ctx, db.RelinkCRMCustomerParams{TenantID: tx.Tenant.ID, ConnectionID: connection, RecordID: c.RecordID, Digest: c.Digest})
	}
	kind := string(c.Kind)
	if kind == "" {
		kind = "account"
	}
	return tx.CreateCRMLink(ctx, db.CreateCRMLinkParams{
		TenantID: tx.Tenant.ID, ConnectionID: connection, RecordID: c.RecordID, Kind: kind, CustomerID: made.CustomerID, BillingAccountID: made.AccountID, ContractID: made.ContractID, ChangeID: made.ChangeID,
		Digest: c.Digest, Now: tx.Tenant.Now,
	})
}

// Settle notes where the messages of a deal stand after a decision. It is false where others have come since the facts were read: then the decision is made anew.
func (s *Service) Settle(ctx context.Context, tenant ID, f Facts, d crm.Decision) (settled bool, err error) {
	cmd := store.Command{TenantID: tenant, Actor: store.Actor{Kind: "system", Name: f.Connection.Name}, Operation: "settle_crm_deal"}
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (bool, error) {
		now, err := tx.LockCRMMessagesOfDeal(ctx, db.LockCRMMessagesOfDealParams{TenantID: tenant, ConnectionID: f.Connection.ID, DealID: f.DealID, PageLimit: maxDealMessages})
		if err != nil || !slices.Equal(now, f.IDs) {
			return false, err
		}
		link := f.Links[f.DealID]
		p := db.SettleCRMMessagesParams{TenantID: tenant, Now: s.now(), ContractID: link.ContractID, ChangeID: link.ChangeID}
		if !d.Until.IsZero() {
			p.NextAt = &d.Until
		}
		alerts := s.overdue(tx, f, d, &p)
		for i, to := range crm.Stand(f.About, f.States, d) {
			if to.State == f.States[i] && to.State == crm.Done {
				continue
			}
			p.Ids, p.States = append(p.Ids, f.IDs[i]), append(p.States, string(to.State))
			p.Reasons, p.Details = append(p.Reasons, to.Reason.Code), append(p.Details, to.Reason.Detail)
			if to.State == crm.Failed && f.States[i] != crm.Failed && len(alerts) == 0 { // one for the deal
				alerts = append(alerts, failure(tx, f.Connection.Name, f.IDs[i], strings.TrimSpace(f.DealID+" "+to.Reason.Detail)))
			}
		}
		if err := tx.SettleCRMMessages(ctx, p); err != nil {
			return false, err
		}
		if customer := f.Links[f.account()].CustomerID; customer != "" {
			if err := tx.GiveCRMMessages(ctx, db.GiveCRMMessagesParams{TenantID: tenant, ConnectionID: f.Connection.ID, DealID: f.DealID, CustomerID: customer}); err != nil {
				return false, err
			}
		}
		if d.Outcome == crm.Done {
			if err := s.wakeOthers(ctx, tx, f); err != nil {
				return false, err
			}
		}
		if !d.Until.IsZero() {
			if err := later(ctx, tx, f.Connection.ID, f.DealID, d.Until); err != nil {
				return false, err
			}
		}
		return true, tx.RaiseAlerts(ctx, alerts...)
	})
}

// overdue tells people, once, of a deal that has waited too long for something to come; before that it lets it be looked at when it has.
func (s *Service) overdue(tx *store.Tx, f Facts, d crm.Decision, p *db.SettleCRMMessagesParams) []store.Alert {
	if d.Outcome != crm.Waits || !d.Until.IsZero() || f.WaitingSince.IsZero() {
		return nil
	}
	if at := crm.OverdueAt(f.WaitingSince); s.now().Before(at) {
		p.NextAt = &at
		return nil
	}
	return []store.Alert{{
		Kind: store.AlertFailedJob, About: f.IDs[0], On: civil.Of(f.WaitingSince, tx.Tenant.Zone),
		Detail: "CRMからの商談が一日以上待っています（" + f.Connection.Name + "）: " + f.DealID + " " + d.Reason.Detail,
	}}
}

// wakeOthers lets the opportunities of the account be worked that waited for this.
func (s *Service) wakeOthers(ctx context.Context, tx *store.Tx, f Facts) error {
	account := f.account()
	waiting, err := tx.ListWaitingCRMDeals(ctx, db.ListWaitingCRMDealsParams{TenantID: tx.Tenant.ID, ConnectionID: f.Connection.ID, AccountID: &account, But: f.DealID, PageLimit: maxContracts})
	if err != nil {
		return err
	}
	return s.wake(ctx, tx, f.Connection.ID, waiting...)
}

// later lets a deal be worked again at an instant.
func later(ctx context.Context, tx *store.Tx, connection ID, deal string, at time.Time) error {
	on := at.Add(time.Second - 1).Truncate(time.Second) // not before it is due; jobs for the same second are one
	return tx.Enqueue(ctx, task.CRMDeal{TenantID: tx.Tenant.ID, ConnectionID: connection, DealID: deal, At: on.Unix()}, task.UniqueAt(on))
}

const (
	// lostAfter is how long a deal may be due before its job counts as lost.
	lostAfter = time.Minute
	// dealsTogether is how many deals the sweep looks after at a time.
	dealsTogether = 500
)

// Due is a deal that is to be worked.
type Due = db.ListDueCRMDealsRow

// Unworked lists deals whose jobs were lost.
func (s *Service) Unworked(ctx context.Context, tenant ID) ([]Due, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]Due, error) {
		before := s.now().Add(-lostAfter)
		return tx.ListDueCRMDeals(ctx, db.ListDueCRMDealsParams{TenantID: tenant, Before: &before, PageLimit: dealsTogether})
	})
}

// Contract is a contract as a CRM is told of it.
type Contract = store.ToldContract

// Contracts lists the contracts that opportunities of a connection made, by the ids of these, after one of them; or that of one opportunity.
func (s *Service) Contracts(ctx context.Context, tenant, connection ID, opportunity *string, after string, limit int) ([]Contract, error) {
	if opportunity != nil {
		if long, err := crm.NormalID(*opportunity); err == nil {
			opportunity = &long
		}
	}
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]Contract, error) {
		c, err := tx.GetCRMConnection(ctx, db.GetCRMConnectionParams{TenantID: tenant, ID: connection})
		if err != nil {
			return nil, store.Found(err, "CRM connection")
		}
		rows, err := tx.ListCRMContracts(ctx, db.ListCRMContractsParams{TenantID: tenant, ConnectionID: connection, After: after, RecordID: opportunity, PageLimit: limit})
		if err != nil {
			return nil, err
		}
		return tx.ToldContracts(ctx, connection, c.Mapping, rows)
	})
}
