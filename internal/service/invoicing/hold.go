package invoicing

// What a clerk holds back: a draft, or the lines of one service period, which are held over to a later day.

import (
	"context"

	"keiyaku/db"
	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/store"
)

// HoldInvoice keeps a draft from being issued, with a reason; without one it releases it. The draft goes on following its contracts.
func (s *Service) HoldInvoice(ctx context.Context, cmd store.Command, id ID, match store.Match, reason *string) (Document, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Document, error) {
		before, err := s.openDraft(ctx, tx, id, match.Check)
		if err != nil {
			return Document{}, err
		}
		if _, err := tx.Queries.HoldInvoice(ctx, db.HoldInvoiceParams{TenantID: tx.Tenant.ID, ID: id, Reason: reason, Now: tx.Tenant.Now}); err != nil {
			return Document{}, err
		}
		action := "hold_invoice"
		if reason == nil {
			action = "release_invoice"
		}
		if err := tx.Record(ctx, store.Fact{Action: action, Entity: "invoice", ID: id, Before: before.Row.HoldReason, After: reason}); err != nil {
			return Document{}, err
		}
		return s.document(ctx, tx, id)
	})
}

// openDraft reads a draft under its account's lock, which keeps a run from remaking it meanwhile.
func (s *Service) openDraft(ctx context.Context, tx *store.Tx, id ID, check func(version int) error) (Summary, error) {
	before, err := s.summary(ctx, tx, id)
	if err != nil {
		return Summary{}, err
	}
	if err := tx.LockToBill(ctx, []ID{before.Row.BillingAccountID}); err != nil {
		return Summary{}, err
	}
	if before, err = s.summary(ctx, tx, id); err != nil {
		return Summary{}, err
	}
	if check != nil {
		if err := check(before.Row.Version); err != nil {
			return Summary{}, err
		}
	}
	if before.Row.Status == "issued" {
		return Summary{}, fault.New(fault.Immutable, "the document is issued: it can't change any more")
	}
	return before, nil
}

// HeldOver is the lines of one service period that are held over to a later day.
type HeldOver = db.ListHeldOverLinesRow

// HoldOver takes the lines of a service period off the draft that one of them is on, to a later day: the next billing day of the account after
// the draft's where none is given. They are shown among the expected invoices until then.
func (s *Service) HoldOver(ctx context.Context, cmd store.Command, line ID, to civil.Date, reason string) (HeldOver, error) {
	var account ID
	out, err := store.Write(ctx, s.store, cmd, func(tx *store.Tx) (HeldOver, error) {
		row, err := tx.GetInvoiceLine(ctx, db.GetInvoiceLineParams{TenantID: tx.Tenant.ID, ID: line})
		if err != nil {
			return HeldOver{}, store.Found(err, "invoice line")
		}
		of, err := s.openDraft(ctx, tx, row.InvoiceID, nil)
		if err != nil {
			return HeldOver{}, err
		}
		account = of.Row.BillingAccountID
		if to, err = s.laterDay(ctx, tx, of, to); err != nil {
			return HeldOver{}, err
		}
		period := db.DeleteHeldOverPeriodParams{TenantID: tx.Tenant.ID, ContractID: row.ContractID, ChainID: row.ChainID, PeriodFrom: row.PeriodFrom}
		if err := tx.DeleteHeldOverPeriod(ctx, period); err != nil { // held over before, it is held over further
			return HeldOver{}, err
		}
		made := HeldOver{
			TenantID: tx.Tenant.ID, ID: store.NewID(), ContractID: row.ContractID, ChainID: row.ChainID, PeriodFrom: row.PeriodFrom, ToOn: to, Name: row.ItemName + " " + row.Name,
			Reason: reason, CreatedAt: tx.Tenant.Now, Number: row.ContractNumber,
		}
		if err := tx.HoldLineOver(ctx, db.HoldLineOverParams{
			TenantID: made.TenantID, ID: made.ID, ContractID: made.ContractID, ChainID: made.ChainID, PeriodFrom: made.PeriodFrom, ToOn: made.ToOn, Name: made.Name, Reason: reason, Now: made.CreatedAt,
		}); err != nil {
			return HeldOver{}, err
		}
		if err := tx.TouchAccount(ctx, db.TouchAccountParams{TenantID: tx.Tenant.ID, ID: account, Now: tx.Tenant.Now}); err != nil {
			return HeldOver{}, err
		}
		return made, tx.Record(ctx, store.Fact{Action: "hold_line_over", Entity: "contract", ID: row.ContractID, After: made})
	})
	if err == nil {
		err = s.remake(ctx, cmd.TenantID, account)
	}
	return out, err
}

// laterDay is the day to which a draft's lines are held over.
func (s *Service) laterDay(ctx context.Context, tx *store.Tx, of Summary, to civil.Date) (civil.Date, error) {
	if to.IsZero() {
		accounts, err := tx.GetAccounts(ctx, db.GetAccountsParams{TenantID: tx.Tenant.ID, Ids: []ID{of.Row.BillingAccountID}})
		if err != nil {
			return to, err
		}
		settings, err := tx.GetSettings(ctx, tx.Tenant.ID)
		if err != nil {
			return to, err
		}
		day := settings.BillingDay
		if accounts[0].ClosingDay != nil {
			day = *accounts[0].ClosingDay
		}
		return billing.Closing(day, of.Row.BillingDate.AddDays(1)), nil
	}
	if !to.After(of.Row.BillingDate) {
		return to, fault.At(fault.Rule, "/to", "the draft is dated %s: hold its line over to a later day", of.Row.BillingDate)
	}
	return to, nil
}

// ListHeldOver gives a page of what is held over to today or later, after one of them.
func (s *Service) ListHeldOver(ctx context.Context, tenant, after ID, limit int) ([]HeldOver, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]HeldOver, error) {
		return tx.ListHeldOverLines(ctx, db.ListHeldOverLinesParams{TenantID: tenant, FromOn: tx.Tenant.Today, After: after, PageLimit: limit})
	})
}

// BringBack ends the holding over of lines: they are billed on their own day again.
func (s *Service) BringBack(ctx context.Context, cmd store.Command, id ID) error {
	accounts, err := store.Write(ctx, s.store, cmd, func(tx *store.Tx) ([]ID, error) {
		row, err := tx.DeleteHeldOverLine(ctx, db.DeleteHeldOverLineParams{TenantID: tx.Tenant.ID, ID: id})
		if err != nil {
			return nil, store.Found(err, "held over line")
		}
		on, err := tx.ListAccountsOfContract(ctx, db.ListAccountsOfContractParams{TenantID: tx.Tenant.ID, ContractID: row.ContractID})
		if err != nil {
			return nil, err
		}
		var ids []ID
		for _, a := range on {
			ids = append(ids, a.AccountID)
			if err := tx.TouchAccount(ctx, db.TouchAccountParams{TenantID: tx.Tenant.ID, ID: a.AccountID, Now: tx.Tenant.Now}); err != nil {
				return nil, err
			}
		}
		return ids, tx.Record(ctx, store.Fact{Action: "bring_line_back", Entity: "contract", ID: row.ContractID, Before: row})
	})
	for _, account := range accounts {
		if err == nil {
			err = s.remake(ctx, cmd.TenantID, account)
		}
	}
	return err
}
