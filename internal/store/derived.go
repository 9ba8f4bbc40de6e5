package store

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"slices"

	"keiyaku/db"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/timeline"
)

// DerivedEdition counts up when what is derived from a timeline and stored beside it (states, deadlines, search tokens, movements of revenue) is made
// otherwise by a release: the sweep makes it again for contracts that an older one wrote.
const DerivedEdition = 3

// Derive puts into the contract's row what its planned timeline says today.
func (c *Contract) Derive(t timeline.Timeline, through, today civil.Date) {
	c.PassedThrough, c.NextDay, c.Derived = through, c.nextDay(t, through), DerivedEdition
	on := civil.Max(today, t.StartOn)
	party := t.PartyOn(today)
	c.CustomerID, c.BillingAccountID = party.CustomerID, party.AccountID
	c.TermUntil = t.Until
	if term, ok := t.TermOn(on); ok && !t.StandsStill() {
		c.TermUntil = civil.Min(term.Until, t.Until)
	}
	if t.EndBy == timeline.EndInvalidated { // what never was ends on no day
		c.TermUntil = civil.Forever
	}
	fields := t.FieldsOn(today)
	if fields == nil {
		fields = map[string]timeline.FieldValue{}
	}
	c.CustomFields = marshal(fields)
	c.RenewsOnSale = t.RenewsOnSale()
}

// ListedAs says what the contract's row lists it by, to compare what two say.
func (c *Contract) ListedAs() string {
	fields := map[string]any{} // jsonb comes back with its own spaces and order
	if err := json.Unmarshal(c.CustomFields, &fields); err != nil {
		fields["unreadable"] = string(c.CustomFields)
	}
	return fmt.Sprintf("customer %s, account %s, term until %s, fields %s, renewing to what is on sale %t", c.CustomerID, c.BillingAccountID, c.TermUntil, marshal(fields), c.RenewsOnSale)
}

// saveAccounts notes on which accounts the contract is billed, and whether their bills have something to follow.
func (tx *Tx) saveAccounts(ctx context.Context, c *Contract, t timeline.Timeline, follows bool) error {
	var ids []ID
	for _, p := range t.Parties {
		if !slices.Contains(ids, p.AccountID) {
			ids = append(ids, p.AccountID)
		}
	}
	err := tx.SaveContractAccounts(ctx, db.SaveContractAccountsParams{
		TenantID: tx.Tenant.ID, ContractID: c.ID, AccountIds: ids, Version: c.Version, RecordedAt: c.RecordedAt, Follows: follows,
	})
	if err != nil {
		return err
	}
	c.Accounts, err = tx.FollowContract(ctx, db.FollowContractParams{TenantID: tx.Tenant.ID, ContractID: c.ID, Version: c.Version, RecordedAt: c.RecordedAt, Follows: follows})
	return err
}

// saveDerived writes what lists, alerts and searches find the contract by, where any of it has moved.
func (tx *Tx) saveDerived(ctx context.Context, c *Contract, t timeline.Timeline) error {
	states, deadlines := marshal(StateRows(t, c.PassedThrough)), marshal(c.DeadlineRows(t, tx.Tenant.Today))
	reservations := marshal(c.ReservationRows(t))
	sum := sha256.Sum256(marshal([]any{states, deadlines, reservations, c.words(t), t.FieldsOn(tx.Tenant.Today), c.CustomerID, DerivedEdition}))
	if bytes.Equal(sum[:], c.DerivedDigest) {
		return nil
	}
	c.DerivedDigest = sum[:]
	if err := tx.SaveContractStates(ctx, db.SaveContractStatesParams{TenantID: tx.Tenant.ID, ContractID: c.ID, Rows: states}); err != nil {
		return err
	}
	if err := tx.SaveDeadlines(ctx, db.SaveDeadlinesParams{TenantID: tx.Tenant.ID, ContractID: c.ID, Rows: deadlines}); err != nil {
		return err
	}
	if err := tx.SaveReservations(ctx, db.SaveReservationsParams{TenantID: tx.Tenant.ID, ContractID: c.ID, Rows: reservations}); err != nil {
		return err
	}
	if err := tx.tellDeadlines(ctx, c); err != nil {
		return err
	}
	return tx.IndexContract(ctx, c, t)
}

// DeriveDraft writes what a draft is found by.
func (tx *Tx) DeriveDraft(ctx context.Context, c *Contract, t timeline.Timeline) error {
	if err := tx.IndexContract(ctx, c, t); err != nil {
		return err
	}
	c.Derived = DerivedEdition
	return tx.SetDerived(ctx, db.SetDerivedParams{TenantID: tx.Tenant.ID, ID: c.ID, Derived: c.Derived})
}

// StateRows gives the stored form of where a contract stands, without what says which contract it is. Terms have begun through a day.
func StateRows(t timeline.Timeline, through civil.Date) []db.ContractState {
	out := []db.ContractState{}
	for _, s := range t.States(through) {
		out = append(out, db.ContractState{FromOn: s.From, UntilOn: s.Until, State: string(s.State), CustomerID: s.Party.CustomerID, AccountID: s.Party.AccountID, TermUntil: s.TermUntil})
	}
	return out
}

// DeadlineRows gives the stored form of a contract's deadlines from a day on, with its reservations.
func (c *Contract) DeadlineRows(t timeline.Timeline, today civil.Date) []db.Deadline {
	out := []db.Deadline{}
	add := func(d timeline.Deadline) {
		out = append(out, db.Deadline{Kind: string(d.Kind), SubjectID: OrNil(d.SubjectID), Subject: d.Subject, OnDate: d.On})
	}
	for _, d := range t.Deadlines(today) {
		add(d)
	}
	for _, r := range c.ReservationRows(t) {
		if r.Status == Reserved && !r.EffectiveOn.Before(today) {
			add(timeline.Deadline{Kind: timeline.DeadlineReservation, SubjectID: r.ChangeID, On: r.EffectiveOn})
		}
	}
	return out
}

// ReservationRows gives the stored form of what is still to come, or failed to: each of the customer whose contract it is on its day. Those
// of a void contract rest.
func (c *Contract) ReservationRows(t timeline.Timeline) []db.Reservation {
	out := []db.Reservation{}
	if t.EndBy == timeline.EndInvalidated {
		return out
	}
	for _, ch := range c.Changes {
		if e := ch.Now(); e.Status == Reserved || e.Status == Failed {
			out = append(out, db.Reservation{ChangeID: ch.ID, CustomerID: t.PartyOn(e.EffectiveOn).CustomerID, Status: e.Status, EffectiveOn: e.EffectiveOn})
		}
	}
	return out
}

// plansOf reads which changes are steps of a ramp or of a bulk change.
func (tx *Tx) plansOf(ctx context.Context, contracts map[ID]*Contract, ids []ID) error {
	rows, err := tx.ListPlannedChanges(ctx, db.ListPlannedChangesParams{TenantID: tx.Tenant.ID, ContractIds: ids})
	if err != nil {
		return err
	}
	for _, r := range rows {
		c := contracts[r.ContractID]
		for i := range c.Changes {
			if ch := &c.Changes[i]; ch.ID == r.ID {
				ch.PlanID, ch.BulkChangeID = r.PlanID, r.BulkChangeID
			}
		}
	}
	return nil
}
