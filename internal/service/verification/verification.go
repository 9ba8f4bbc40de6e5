// Package verification makes again what was derived, from what it was derived from, and tells what differs: stored segments
// from changes, amounts from explanations, documents from lines, and the ledger from documents. It changes nothing.
package verification

import (
	"context"
	"fmt"
	"slices"
	"sort"

	"keiyaku/db"
	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/timeline"
	"keiyaku/internal/store"
)

// ID is the id type of the core.
type ID = timeline.ID

// Service verifies tenants.
type Service struct{ store *store.Store }

// New makes the service over a store.
func New(s *store.Store) *Service { return &Service{s} }

const pageSize = 200

// All verifies every tenant; each finding is a sentence.
func (s *Service) All(ctx context.Context, found func(string)) error {
	tenants, err := s.store.Tenants(ctx)
	if err != nil {
		return err
	}
	for _, t := range tenants {
		if err := s.Tenant(ctx, t.ID, found); err != nil {
			return err
		}
	}
	return nil
}

// Tenant verifies one tenant.
func (s *Service) Tenant(ctx context.Context, tenant ID, found func(string)) error {
	if err := s.pages(ctx, tenant, found, contracts); err != nil {
		return err
	}
	if err := s.pages(ctx, tenant, found, documents); err != nil {
		return err
	}
	if err := s.pages(ctx, tenant, found, drafts); err != nil {
		return err
	}
	if err := s.pages(ctx, tenant, found, movements); err != nil {
		return err
	}
	if err := s.sums(ctx, tenant, found); err != nil {
		return err
	}
	return s.numbers(ctx, tenant, found)
}

// numbers counts that each series of documents is without gaps: as many are issued as numbers were taken.
func (s *Service) numbers(ctx context.Context, tenant ID, found func(string)) error {
	_, err := store.Read(ctx, s.store, tenant, func(tx *store.Tx) (struct{}, error) {
		rows, err := tx.CountNumbers(ctx, tenant)
		for _, r := range rows {
			if r.Taken != r.Issued+r.Retired+r.UnderWay {
				found(fmt.Sprintf("series %s: %d numbers were taken, %d documents carry one and %d did that are no longer kept", r.Series, r.Taken, r.Issued, r.Retired))
			}
		}
		return struct{}{}, err
	})
	return err
}

// pages reads page after page, each in a short transaction of its own.
func (s *Service) pages(ctx context.Context, tenant ID, found func(string), page func(context.Context, *store.Tx, ID, func(string)) (ID, error)) error {
	after := store.NilID
	for after != "" {
		var err error
		after, err = store.Read(ctx, s.store, tenant, func(tx *store.Tx) (ID, error) { return page(ctx, tx, after, found) })
		if err != nil {
			return err
		}
	}
	return nil
}

// contracts folds a page of contracts again and compares with the stored segments, and lists differences between what is owed
// and what was billed that nothing caused.
func contracts(ctx context.Context, tx *store.Tx, after ID, found func(string)) (ID, error) {
	rows, err := tx.ListContracts(ctx, db.ListContractsParams{TenantID: tx.Tenant.ID, After: after, PageLimit: pageSize})
	if err != nil || len(rows) == 0 {
		return "", err
	}
	for _, r := range rows {
		after = r.ID
		if r.SignedOn.IsZero() {
			continue
		}
		c, err := tx.LoadContract(ctx, r.ID)
		if err != nil {
			return "", err
		}
		folded, refused, err := c.Stored()
		if err != nil {
			return "", err
		}
		for _, f := range refused {
			found(fmt.Sprintf("contract %s: change %s no longer folds: %s", c.Number, f.ChangeID, f.Detail))
		}
		if err := segments(ctx, tx, c, folded, found); err != nil {
			return "", err
		}
		if err := derived(ctx, tx, c, folded, found); err != nil {
			return "", err
		}
		if err := exceptions(ctx, tx, c, found); err != nil {
			return "", err
		}
	}
	return after, nil
}

// drafts plans a page of accounts again whose drafts are taken to be current, and lists those that aren't; and those that no run looks at before a day on
// which there is more to do.
func drafts(ctx context.Context, tx *store.Tx, after ID, found func(string)) (ID, error) {
	ids, err := tx.ListPlannedAccounts(ctx, db.ListPlannedAccountsParams{TenantID: tx.Tenant.ID, After: after, PageLimit: pageSize})
	if err != nil || len(ids) == 0 {
		return "", err
	}
	settings, err := tx.BillingSettings(ctx)
	if err != nil {
		return "", err
	}
	current, err := tx.Current(ctx, ids, settings)
	if err != nil {
		return "", err
	}
	accounts, err := tx.LoadAccounts(ctx, ids, false)
	if err != nil {
		return "", err
	}
	open, err := tx.ListOpenInvoices(ctx, db.ListOpenInvoicesParams{TenantID: tx.Tenant.ID, AccountIds: ids})
	if err != nil {
		return "", err
	}
	planned := map[string]bool{}
	for _, a := range accounts {
		if current[a.ID] {
			for _, d := range billing.Plan(a.Account, settings, a.RunThrough).Documents {
				planned[string(a.ID)+string(store.DigestOf(d))] = true
			}
		}
	}
	for _, d := range open {
		if current[d.BillingAccountID] && !planned[string(d.BillingAccountID)+string(d.Digest)] {
			found(fmt.Sprintf("draft %s is no longer what would be billed, and would be issued", d.ID))
		}
	}
	return ids[len(ids)-1], notDue(ctx, tx, accounts, settings, open, found)
}

// notDue plans accounts up to the day before the one on which they are due again: nothing more may come of it than there is.
func notDue(ctx context.Context, tx *store.Tx, accounts []*store.BilledAccount, settings billing.Settings, open []store.OpenDocument, found func(string)) error {
	rules, err := tx.RulesNumber(ctx, tx.Tenant.ID)
	if err != nil {
		return err
	}
	drafts := map[ID]map[string]bool{}
	for _, d := range open {
		if drafts[d.BillingAccountID] == nil {
			drafts[d.BillingAccountID] = map[string]bool{}
		}
		drafts[d.BillingAccountID][string(d.Digest)] = true
	}
	for _, a := range accounts {
		if a.Row.PlannedRules < rules || a.Row.DueOn == civil.First || !a.PlannedWhole() {
			continue
		}
		left := len(drafts[a.ID])
		for _, d := range billing.Plan(a.Account, settings, a.Row.DueOn.AddDays(-1)).Documents {
			if !drafts[a.ID][string(store.DigestOf(d))] {
				found(fmt.Sprintf("billing account %s: the %s of %s isn't there, and no run looks at it before %s", a.ID, d.Kind, d.BillingDate, a.Row.DueOn))
				continue
			}
			left--
		}
		if left > 0 {
			found(fmt.Sprintf("billing account %s: %d drafts are no longer due, and no run looks at them before %s", a.ID, left, a.Row.DueOn))
		}
	}
	return nil
}

func segments(ctx context.Context, tx *store.Tx, c *store.Contract, folded timeline.Timeline, found func(string)) error {
	stored, err := tx.SegmentsNow(ctx, c.ID)
	if err != nil {
		return err
	}
	var is, ought []string
	for _, s := range stored {
		is = append(is, store.SegmentContent(s))
	}
	for _, s := range store.SegmentRows(folded, c.PassedThrough) {
		ought = append(ought, store.SegmentContent(s))
	}
	sort.Strings(is)
	sort.Strings(ought)
	for len(is) > 0 || len(ought) > 0 {
		switch {
		case len(ought) == 0 || len(is) > 0 && is[0] < ought[0]:
			found(fmt.Sprintf("contract %s: a stored segment that the changes don't fold to: %s", c.Number, is[0]))
			is = is[1:]
		case len(is) == 0 || ought[0] < is[0]:
			found(fmt.Sprintf("contract %s: a segment that isn't stored: %s", c.Number, ought[0]))
			ought = ought[1:]
		default:
			is, ought = is[1:], ought[1:]
		}
	}
	return nil
}

// derived compares the stored states of a contract with those that its changes fold to, and looks for deadlines that are missing.
func derived(ctx context.Context, tx *store.Tx, c *store.Contract, folded timeline.Timeline, found func(string)) error {
	stored, err := tx.ListContractStates(ctx, db.ListContractStatesParams{TenantID: tx.Tenant.ID, ContractID: c.ID})
	if err != nil {
		return err
	}
	var is, ought []string
	for _, s := range stored {
		is = append(is, fmt.Sprintf("%s from %s until %s with %s on %s in a term until %s", s.State, s.FromOn, s.UntilOn, s.CustomerID, s.AccountID, s.TermUntil))
	}
	for _, s := range store.StateRows(folded, c.PassedThrough) {
		ought = append(ought, fmt.Sprintf("%s from %s until %s with %s on %s in a term until %s", s.State, s.FromOn, s.UntilOn, s.CustomerID, s.AccountID, s.TermUntil))
	}
	if !slices.Equal(is, ought) && c.Derived == store.DerivedEdition {
		found(fmt.Sprintf("contract %s: its stored states are %v, its changes fold to %v", c.Number, is, ought))
	}
	if c.EndsBefore != folded.Until || c.StartOn != folded.StartOn {
		found(fmt.Sprintf("contract %s: it is listed from %s until %s, its changes fold to %s until %s", c.Number, c.StartOn, c.EndsBefore, folded.StartOn, folded.Until))
	}
	if due := c.NextDue(folded); c.NextDay != due {
		found(fmt.Sprintf("contract %s: it is looked at next on %s, and something is due on %s", c.Number, c.NextDay, due))
	}
	findable, err := tx.Findable(ctx, c, folded)
	if err != nil {
		return err
	}
	if !findable && c.Derived == store.DerivedEdition {
		found(fmt.Sprintf("contract %s: searches don't find it by what it says", c.Number))
	}
	if err := listed(ctx, tx, c, folded, found); err != nil {
		return err
	}
	kept, err := tx.ListDeadlines(ctx, db.ListDeadlinesParams{TenantID: tx.Tenant.ID, ContractID: c.ID})
	if err != nil {
		return err
	}
	if c.Derived != store.DerivedEdition {
		return nil
	}
	type deadline struct {
		kind    string
		subject ID
		on      civil.Date
	}
	has, owes := map[deadline]bool{}, map[deadline]bool{}
	for _, k := range kept {
		has[deadline{k.Kind, k.SubjectID, k.OnDate}] = true
	}
	for _, d := range c.DeadlineRows(folded, tx.Tenant.Today) {
		key := deadline{d.Kind, d.SubjectID, d.OnDate}
		if owes[key] = true; !has[key] {
			found(fmt.Sprintf("contract %s: the deadline %s on %s isn't stored", c.Number, d.Kind, d.OnDate))
		}
	}
	for _, k := range kept {
		if !k.OnDate.Before(tx.Tenant.Today) && !owes[deadline{k.Kind, k.SubjectID, k.OnDate}] {
			found(fmt.Sprintf("contract %s: the deadline %s on %s is stored and is none", c.Number, k.Kind, k.OnDate))
		}
	}
	return nil
}

// listed compares what a contract is listed by (whose it is, its term, its custom fields, its reservations) with what its changes fold to.
func listed(ctx context.Context, tx *store.Tx, c *store.Contract, folded timeline.Timeline, found func(string)) error {
	if !c.NextDay.After(tx.Tenant.Today) || c.Derived != store.DerivedEdition {
		return nil // a day that is still to be worked moves it
	}
	ought := *c
	ought.Derive(folded, c.PassedThrough, tx.Tenant.Today)
	if c.ListedAs() != ought.ListedAs() {
		found(fmt.Sprintf("contract %s: it is listed as %s, its changes fold to %s", c.Number, c.ListedAs(), ought.ListedAs()))
	}
	stored, err := tx.ListReservationsOfContract(ctx, db.ListReservationsOfContractParams{TenantID: tx.Tenant.ID, ContractID: c.ID})
	if err != nil {
		return err
	}
	var is, coming []string
	for _, r := range stored {
		is = append(is, fmt.Sprintf("%s of %s on %s is %s", r.ChangeID, r.CustomerID, r.EffectiveOn, r.Status))
	}
	for _, r := range c.ReservationRows(folded) {
		coming = append(coming, fmt.Sprintf("%s of %s on %s is %s", r.ChangeID, r.CustomerID, r.EffectiveOn, r.Status))
	}
	sort.Strings(is)
	sort.Strings(coming)
	if !slices.Equal(is, coming) {
		found(fmt.Sprintf("contract %s: its listed reservations are %v, its changes say %v", c.Number, is, coming))
	}
	return nil
}

// exceptions lists differences that nothing about the contract caused.
func exceptions(ctx context.Context, tx *store.Tx, c *store.Contract, found func(string)) error {
	rated, on, err := tx.Billed(ctx, c)
	if err != nil {
		return err
	}
	accounts, err := tx.LoadBareAccounts(ctx, on)
	if err != nil {
		return err
	}
	settings, err := tx.BillingSettings(ctx)
	if err != nil {
		return err
	}
	for _, account := range accounts {
		account.Contracts = []billing.Contract{rated}
		res := billing.Plan(account, settings, civil.Max(civil.First, account.RunThrough))
		for _, e := range res.Exceptions {
			found(fmt.Sprintf("contract %s: %s is owed from %s where %s was billed, and nothing caused the difference", c.Number, e.Owed, e.Key.PeriodFrom, e.Billed))
		}
		for _, f := range res.Failures {
			found(f.Reason)
		}
	}
	return nil
}

// documents evaluates the explanations of a page of documents, and adds up their lines, taxes and ledger rows.
func documents(ctx context.Context, tx *store.Tx, after ID, found func(string)) (ID, error) {
	rows, err := tx.ListAllInvoices(ctx, db.ListAllInvoicesParams{TenantID: tx.Tenant.ID, After: after, PageLimit: pageSize})
	if err != nil || len(rows) == 0 {
		return "", err
	}
	for _, r := range rows {
		after = r.ID
		if err := document(ctx, tx, r, found); err != nil {
			return "", err
		}
	}
	return after, nil
}

func document(ctx context.Context, tx *store.Tx, r db.ListAllInvoicesRow, found func(string)) error {
	name := string(r.ID)
	if r.Number != nil {
		name = *r.Number
	}
	lines, err := tx.ListInvoiceLines(ctx, db.ListInvoiceLinesParams{TenantID: tx.Tenant.ID, InvoiceIds: []ID{r.ID}})
	if err != nil {
		return err
	}
	var sum money.Amount
	priced := make([]billing.Line, len(lines))
	for i, l := range lines {
		sum = sum.Add(l.Amount)
		priced[i] = billing.Line{Key: billing.Key{TaxCategory: l.TaxCategory, TaxRate: l.TaxRate.String(), TaxIncluded: l.TaxIncluded}, Amount: l.Amount}
		e, err := store.ExplanationOf(l.Explanation)
		if err != nil {
			return err
		}
		if again := e.Evaluate(); !again.Equal(l.Amount) {
			found(fmt.Sprintf("document %s: line %d says %s, its explanation %s", name, l.Position, l.Amount, again))
		}
	}
	taxes, err := tx.ListInvoiceTaxes(ctx, db.ListInvoiceTaxesParams{TenantID: tx.Tenant.ID, InvoiceID: r.ID})
	if err != nil {
		return err
	}
	var net, tax money.Amount
	stated := make([]billing.TaxLine, len(taxes))
	for i, t := range taxes {
		net, tax = net.Add(t.Taxable), tax.Add(t.Tax)
		stated[i] = billing.TaxLine{Category: t.Category, Percent: t.Percent.String(), Net: t.Taxable, Tax: t.Tax}
	}
	if !billing.Taxed(priced, stated, money.Currency(r.Currency)) || !net.Equal(r.Subtotal) || !tax.Equal(r.Tax) || !r.Subtotal.Add(r.Tax).Equal(r.Total) {
		found(fmt.Sprintf("document %s doesn't add up: lines %s, taxed %s, subtotal %s, tax %s, total %s", name, sum, net, r.Subtotal, r.Tax, r.Total))
	}
	if r.Status == "issued" && !r.Ledger.Equal(sum) {
		found(fmt.Sprintf("document %s bills %s, its rows in the ledger %s", name, sum, r.Ledger))
	}
	return nil
}
