// Package invoicing makes drafts of what is due, issues them, and shows and explains them. Every amount comes from the
// engine's Plan; this room brings it accounts and keeps what it answers.
package invoicing

import (
	"context"
	"encoding/hex"
	"errors"
	"slices"

	"keiyaku/db"
	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/timeline"
	"keiyaku/internal/store"
)

// ID is the id type of the core.
type ID = timeline.ID

// Service makes and issues documents.
type Service struct {
	store *store.Store
	// shardSize is how many billing accounts a shard of a run has.
	shardSize int
}

// New makes the service over a store.
func New(s *store.Store) *Service { return &Service{s, shardSize} }

// InShardsOf is the service with shards of so many billing accounts.
func (s *Service) InShardsOf(accounts int) *Service { return &Service{s.store, accounts} }

// Failure is a contract, or an account, that couldn't be billed, with the reason.
type Failure struct {
	AccountID  ID
	ContractID ID
	Code       string
	Detail     string
}

// Billed says what billing accounts did.
type Billed struct {
	store.Saved
	Failures []Failure
	// Held is how many documents a hold keeps back.
	Held int
}

// bill plans accounts up to a date and brings their drafts to it: the one way in which drafts come about, for the bill run,
// the prorate job and what is asked for at once. A contract that can't be rated is told, and the others go on.
//
// What comes to nothing in every tax rate is settled by a run, which somebody asked for, and not by the job that follows a change: when that
// job comes along must not decide whether a later change is still the period's own bill or a correction of it.
func bill(ctx context.Context, tx *store.Tx, ids []ID, upTo civil.Date, settles bool) (Billed, error) {
	accounts, err := tx.LoadAccounts(ctx, ids, true)
	if err != nil {
		return Billed{}, err
	}
	settings, err := tx.BillingSettings(ctx)
	if err != nil {
		return Billed{}, err
	}
	of := plan(accounts, settings, upTo)
	planned := of.documents
	if !settles {
		planned = slices.DeleteFunc(planned, func(d billing.Document) bool {
			if d.Kind == billing.Settlement { // left to the next run
				of.next[d.AccountID] = civil.First
			}
			return d.Kind == billing.Settlement
		})
	}
	saved, err := tx.SaveDrafts(ctx, accounts, planned)
	if err != nil {
		return Billed{}, err
	}
	if saved.Changed() {
		if err := tx.Record(ctx, made(ids, saved)); err != nil {
			return Billed{}, err
		}
	}
	if err := tx.MarkBilled(ctx, accounts); err != nil {
		return Billed{}, err
	}
	if err := tx.SetPlanned(ctx, accounts, settings, upTo, of.next, saved); err != nil {
		return Billed{}, err
	}
	out := Billed{Saved: saved, Failures: of.failures}
	for _, d := range planned {
		if d.Held {
			out.Held++
		}
	}
	return out, nil
}

// made is the audit row of drafts: how many, and a digest of what they say.
func made(accounts []ID, saved store.Saved) store.Fact {
	f := store.Fact{Action: "make_drafts", Entity: "billing_account", After: map[string]any{
		"accounts": len(accounts), "made": saved.Made, "remade": saved.Remade, "dropped": saved.Dropped, "settled": saved.Settled,
		"digest": hex.EncodeToString(saved.Digest),
	}}
	if len(accounts) == 1 {
		f.ID = accounts[0]
	}
	return f
}

// plans is what the engine says of accounts.
type plans struct {
	documents []billing.Document
	failures  []Failure
	open      []billing.OpenUsage
	// next is by account the day before which there is nothing more.
	next map[ID]civil.Date
}

// plan runs the engine over accounts.
func plan(accounts []*store.BilledAccount, settings billing.Settings, upTo civil.Date) plans {
	out := plans{next: map[ID]civil.Date{}}
	for _, a := range accounts {
		res := billing.Plan(a.Account, settings, upTo)
		out.documents, out.open, out.next[a.ID] = append(out.documents, res.Documents...), append(out.open, res.Open...), res.Next
		for _, f := range res.Failures {
			out.failures = append(out.failures, Failure{a.ID, f.ContractID, "rule_violation", f.Reason})
		}
		for _, e := range res.Exceptions {
			out.failures = append(out.failures, Failure{a.ID, e.ContractID, "rule_violation", e.Says()})
		}
	}
	return out
}

// Prorate bills what a change moved: up to the later of today and the account's latest run, which Plan sees to.
func (s *Service) Prorate(ctx context.Context, tenant, account ID) error {
	billed, err := s.prorate(ctx, tenant, account)
	for _, f := range billed.Failures { // nobody asked for a run that would tell: the job's log does
		err = errors.Join(err, fault.New(fault.Rule, "account %s: %s", f.AccountID, f.Detail))
	}
	return err
}

// remake does the same behind a clerk's write. That is done, so a contract that can't be rated, which need not be the one it was about, doesn't make a failure
// of it: runs tell of it.
func (s *Service) remake(ctx context.Context, tenant, account ID) error {
	_, err := s.prorate(ctx, tenant, account)
	return err
}

func (s *Service) prorate(ctx context.Context, tenant, account ID) (Billed, error) {
	return store.Write(ctx, s.store, system(tenant, "prorate"), func(tx *store.Tx) (Billed, error) {
		return bill(ctx, tx, []ID{account}, tx.Tenant.Today, false)
	})
}

// Unbilled bills the accounts of contracts that were changed a while ago and not billed since, while there is more time: the sweep's part, for prorate jobs that
// were lost.
func (s *Service) Unbilled(ctx context.Context, tenant ID, more func() bool) error {
	accounts, err := store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]ID, error) {
		return tx.ListUnbilledAccounts(ctx, db.ListUnbilledAccountsParams{TenantID: tenant, Before: tx.Tenant.Now.Add(-unfinishedAfter), PageLimit: shardSize})
	})
	for _, account := range accounts {
		if !more() {
			break
		}
		err = errors.Join(err, s.Prorate(ctx, tenant, account))
	}
	return err
}

func system(tenant ID, operation string) store.Command {
	return store.Command{TenantID: tenant, Actor: store.System, Operation: operation}
}
