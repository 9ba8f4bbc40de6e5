package payment

// What is overdue, by account, and the reminders of it (督促).

import (
	"cmp"
	"context"
	"fmt"

	"keiyaku/db"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/money"
	core "keiyaku/internal/core/payment"
	"keiyaku/internal/store"
)

// Reminder is a reminder as it was recorded.
type Reminder = db.Reminder

// Overdue is an account of which something is overdue, with the invoices, the oldest due at first, and the newest reminder; nil for none.
type Overdue struct {
	Account      db.BillingAccount
	CustomerName string
	Invoices     []OverdueInvoice
	Last         *Reminder
}

// OverdueInvoice is an invoice of which an amount is overdue since a day: its oldest part that is open was due on DueOn.
type OverdueInvoice struct {
	ID     ID
	Number string
	DueOn  civil.Date
	Days   int
	Amount money.Amount
	// Failed is its newest direct debit, where that failed; nil where none did.
	Failed *FailedDebit
}

// FailedDebit is what became of a direct debit that wasn't collected.
type FailedDebit = db.ListLastDebitsRow

// Total is all that is overdue of the account.
func (o Overdue) Total() money.Amount {
	var sum money.Amount
	for _, i := range o.Invoices {
		sum = sum.Add(i.Amount)
	}
	return sum
}

// Days is for how many days the oldest part is overdue.
func (o Overdue) Days() int {
	days := 0
	for _, i := range o.Invoices {
		days = max(days, i.Days)
	}
	return days
}

// Overdue gives a page of the accounts of which something is overdue today, after one of them; one account alone where it is named.
func (s *Service) Overdue(ctx context.Context, tenant, account, after ID, limit int) ([]Overdue, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]Overdue, error) { return overdue(ctx, tx, account, after, limit) })
}

func overdue(ctx context.Context, tx *store.Tx, account, after ID, limit int) ([]Overdue, error) {
	ids, err := tx.ListOverdueAccounts(ctx, db.ListOverdueAccountsParams{TenantID: tx.Tenant.ID, After: after, AccountID: account, Today: tx.Tenant.Today, PageLimit: limit})
	if err != nil || len(ids) == 0 {
		return nil, err
	}
	accounts, err := tx.GetAccounts(ctx, db.GetAccountsParams{TenantID: tx.Tenant.ID, Ids: ids})
	if err != nil {
		return nil, err
	}
	out, at := make([]Overdue, len(accounts)), map[ID]int{}
	customers := make([]ID, len(accounts))
	for i, a := range accounts {
		out[i], at[a.ID], customers[i] = Overdue{Account: a}, i, a.CustomerID
	}
	named, err := tx.GetCustomerNames(ctx, db.GetCustomerNamesParams{TenantID: tx.Tenant.ID, Ids: customers})
	if err != nil {
		return nil, err
	}
	names := map[ID]string{}
	for _, n := range named {
		names[n.ID] = n.Name
	}
	last, err := tx.ListLastReminders(ctx, db.ListLastRemindersParams{TenantID: tx.Tenant.ID, AccountIds: ids})
	if err != nil {
		return nil, err
	}
	for i := range last {
		out[at[last[i].BillingAccountID]].Last = &last[i]
	}
	open, err := tx.ListOpenOfAccounts(ctx, db.ListOpenOfAccountsParams{TenantID: tx.Tenant.ID, AccountIds: ids})
	if err != nil {
		return nil, err
	}
	documents, err := tx.GetInvoices(ctx, db.GetInvoicesParams{TenantID: tx.Tenant.ID, Ids: open})
	if err != nil {
		return nil, err
	}
	bills, err := tx.LoadBills(ctx, documents)
	if err != nil {
		return nil, err
	}
	debits, err := tx.ListLastDebits(ctx, db.ListLastDebitsParams{TenantID: tx.Tenant.ID, InvoiceIds: open})
	if err != nil {
		return nil, err
	}
	failed := map[ID]*FailedDebit{}
	for i, d := range debits {
		if d.Result != string(core.Collected) {
			failed[d.InvoiceID] = &debits[i]
		}
	}
	for _, d := range documents {
		b := bills[d.ID]
		if amount := b.OverdueOn(tx.Tenant.Today); amount.Sign() > 0 {
			due, _ := b.DueOn()
			o := &out[at[d.BillingAccountID]]
			o.Invoices = append(o.Invoices, OverdueInvoice{d.ID, *d.Number, due, due.Days(tx.Tenant.Today), amount, failed[d.ID]})
		}
	}
	for i := range out {
		out[i].CustomerName = names[out[i].Account.CustomerID]
	}
	return out, nil
}

// NewReminder is a reminder that was made. Level counts up: 1 to 9.
type NewReminder struct {
	AccountID  ID
	Level      int
	RemindedOn civil.Date
	Note       *string
}

// Remind records a reminder of all that is overdue of an account today; it is a conflict where nothing is. Nothing is sent and nothing charged.
func (s *Service) Remind(ctx context.Context, cmd store.Command, in NewReminder) (Reminder, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Reminder, error) {
		account, err := lock(ctx, tx, in.AccountID)
		if err != nil {
			return Reminder{}, err
		}
		if in.RemindedOn.After(tx.Tenant.Today) {
			return Reminder{}, fault.At(fault.Rule, "/reminded_on", "%s hasn't come yet: today is %s", in.RemindedOn, tx.Tenant.Today)
		}
		found, err := overdue(ctx, tx, account.ID, store.NilID, 1)
		if err != nil {
			return Reminder{}, err
		}
		if len(found) == 0 {
			return Reminder{}, fault.New(fault.Conflict, "nothing of the account is overdue")
		}
		r := Reminder{
			TenantID: tx.Tenant.ID, ID: store.NewID(), CustomerID: account.CustomerID, BillingAccountID: account.ID, Level: in.Level, RemindedOn: in.RemindedOn, Note: in.Note,
			Overdue: found[0].Total(), Currency: account.Currency, ActorName: tx.Actor.Name, CreatedAt: tx.Tenant.Now,
		}
		if err := tx.CreateReminder(ctx, db.CreateReminderParams{
			TenantID: r.TenantID, ID: r.ID, CustomerID: r.CustomerID, BillingAccountID: r.BillingAccountID, Level: r.Level, RemindedOn: r.RemindedOn, Note: r.Note, Overdue: r.Overdue,
			Currency: r.Currency, ActorName: r.ActorName, Now: r.CreatedAt,
		}); err != nil {
			return Reminder{}, err
		}
		return r, tx.Record(ctx, store.Fact{
			Action: "record_reminder", Entity: "reminder", ID: r.ID, After: r,
			Entries: []store.Entry{{
				CustomerID: r.CustomerID, Kind: "reminder_recorded", EffectiveOn: r.RemindedOn, RecordedAt: tx.Tenant.Now, BillingAccountID: r.BillingAccountID, Memo: r.Note,
				Summary: fmt.Sprintf("督促 %d回目 延滞 %s %s", r.Level, money.Currency(r.Currency).Format(r.Overdue), r.Currency),
			}},
		})
	})
}

// Reminders gives a page of reminders, the newest at first, before one of them; of one account where it is named.
func (s *Service) Reminders(ctx context.Context, tenant, account, before ID, limit int) ([]Reminder, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]Reminder, error) {
		return tx.ListReminders(ctx, db.ListRemindersParams{TenantID: tenant, AccountID: account, Before: cmp.Or(before, store.LastID), PageLimit: limit})
	})
}
