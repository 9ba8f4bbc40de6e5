package store

// Whether an account's drafts are still what would be billed, told from what they were planned from instead of planning them again.

import (
	"bytes"
	"context"
	"crypto/sha256"
	"io"
	"os"
	"slices"
	"strings"
	"sync"

	"keiyaku/db"
	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/timeline"
)

// stamp is everything that billing.Plan looks at for one account, or what changes whenever that does, with the drafts that it gave. The ledger is in it
// through them: a row is only ever added by issuing a draft, which is then no draft any more, or by a rollback, which moves the account's version.
type stamp struct {
	Program  string
	Settings stampedSettings
	// Account is without its contracts, and without how far runs have come, which Current looks at; Version is its row's.
	Account   billing.Account
	Version   int
	Contracts []stampedContract
	Drafts    []stampedDraft
}

type stampedSettings struct {
	BillingDay  int
	TaxRounding money.Rounding
	Taxes       billing.TaxRates
	Below       billing.Below
	Minimum     money.Amount
}

type stampedContract struct {
	ID, CustomerID ID
	Version        int
	Deferred       []billing.Deferral
	Measured       measured
}

type stampedDraft struct {
	ID                   ID
	Status               string
	BillingDate, DueDate civil.Date
	ContractID           ID
	Digest               []byte
}

// program is a digest of the program's own file: another edition may plan otherwise. Empty where the file can't be read.
var program = sync.OnceValue(func() string {
	path, err := os.Executable()
	if err != nil {
		return ""
	}
	f, err := os.Open(path)
	if err != nil {
		return ""
	}
	defer f.Close()
	sum := sha256.New()
	if _, err := io.Copy(sum, f); err != nil {
		return ""
	}
	return string(sum.Sum(nil))
})

// sum is the stamp of an account; nil where the program doesn't know itself.
func (s stamp) sum(settings billing.Settings) []byte {
	s.Program = program()
	if s.Program == "" {
		return nil
	}
	s.Settings = stampedSettings{settings.BillingDay, settings.TaxRounding, settings.Taxes, settings.Below, settings.Minimum}
	s.Account.Contracts, s.Account.RunThrough = nil, civil.Date{}
	slices.SortFunc(s.Contracts, func(a, b stampedContract) int { return strings.Compare(string(a.ID), string(b.ID)) })
	slices.SortFunc(s.Drafts, func(a, b stampedDraft) int { return strings.Compare(string(a.ID), string(b.ID)) })
	sum := sha256.Sum256(marshal(s))
	return sum[:]
}

// SetPlanned notes that accounts have been billed up to a day, what their drafts were planned from, and by account on which day there is more. Where what was
// planned hangs on the day, on which a contract is on hold or not, the stamp holds for that day alone.
func (tx *Tx) SetPlanned(ctx context.Context, accounts []*BilledAccount, settings billing.Settings, upTo civil.Date, next map[ID]civil.Date, saved Saved) error {
	ids, stamps, days, due := make([]ID, len(accounts)), make([][]byte, len(accounts)), make([]civil.Date, len(accounts)), make([]civil.Date, len(accounts))
	var contracts []ID
	for _, a := range accounts {
		for _, c := range a.Contracts {
			contracts = append(contracts, c.ID)
		}
	}
	usage, err := tx.measured(ctx, contracts)
	if err != nil {
		return err
	}
	for i, a := range accounts {
		s := stamp{Account: a.Account, Version: a.Row.Version, Drafts: saved.open[a.ID]}
		due[i] = next[a.ID]
		deferred := map[ID][]billing.Deferral{}
		for _, c := range a.Account.Contracts {
			if slices.ContainsFunc(c.Timeline.Parties, func(p timeline.Party) bool { return p.AccountID != a.ID }) { // documents of other accounts may move what it owes
				due[i] = civil.First
			}
			deferred[c.ID] = c.Deferred
			if len(c.Timeline.Holds) > 0 {
				days[i] = tx.Tenant.Today
			}
		}
		for _, c := range a.Contracts {
			s.Contracts = append(s.Contracts, stampedContract{c.ID, c.CustomerID, c.Version, deferred[c.ID], usage[c.ID]})
			if c.RenewsOnSale { // the catalogue moves what it owes
				due[i] = civil.First
			}
		}
		ids[i], stamps[i] = a.ID, s.sum(settings)
	}
	rules, err := tx.RulesNumber(ctx, tx.Tenant.ID)
	if err != nil {
		return err
	}
	return tx.Queries.SetPlanned(ctx, db.SetPlannedParams{TenantID: tx.Tenant.ID, Ids: ids, Stamps: stamps, Days: days, Due: due, RunThrough: upTo, Rules: rules})
}

// Current tells of which accounts the drafts are certainly still what would be billed; of the others only planning them can tell. The accounts must be locked.
func (tx *Tx) Current(ctx context.Context, ids []ID, settings billing.Settings) (map[ID]bool, error) {
	accounts, err := tx.accounts(ctx, ids)
	if err != nil {
		return nil, err
	}
	on, err := tx.ListVersionsOnAccounts(ctx, db.ListVersionsOnAccountsParams{TenantID: tx.Tenant.ID, AccountIds: ids})
	if err != nil {
		return nil, err
	}
	open, err := tx.ListOpenInvoices(ctx, db.ListOpenInvoicesParams{TenantID: tx.Tenant.ID, AccountIds: ids})
	if err != nil {
		return nil, err
	}
	contracts := make([]ID, len(on))
	for i, c := range on {
		contracts[i] = c.ID
	}
	deferred, err := tx.deferrals(ctx, contracts)
	if err != nil {
		return nil, err
	}
	usage, err := tx.measured(ctx, contracts)
	if err != nil {
		return nil, err
	}
	stamps := map[ID]*stamp{}
	for _, a := range accounts {
		// Runs that have come further since had nothing more to do for it before its day.
		further := a.RunThrough.After(a.Row.RunThrough) && !a.RunThrough.Before(a.Row.DueOn)
		if a.Row.PlanStamp != nil && !further && (a.Row.StampedOn.IsZero() || a.Row.StampedOn == tx.Tenant.Today) {
			stamps[a.ID] = &stamp{Account: a.Account, Version: a.Row.Version}
		}
	}
	for _, c := range on {
		switch s := stamps[c.AccountID]; {
		case s == nil:
		case c.Elsewhere || c.RenewsOnSale: // the catalogue, or documents of other accounts, move what it owes
			delete(stamps, c.AccountID)
		default:
			s.Contracts = append(s.Contracts, stampedContract{c.ID, c.CustomerID, c.Version, deferred[c.ID], usage[c.ID]})
		}
	}
	for _, d := range open {
		if s := stamps[d.BillingAccountID]; s != nil {
			s.Drafts = append(s.Drafts, stampedDraft{d.ID, d.Status, d.BillingDate, d.DueDate, d.ContractID, d.Digest})
		}
	}
	out := map[ID]bool{}
	for _, a := range accounts {
		if s := stamps[a.ID]; s != nil && bytes.Equal(s.sum(settings), a.Row.PlanStamp) {
			out[a.ID] = true
		}
	}
	return out, nil
}

// measured changes with everything that is measured of a contract: the number of the newest recording, and by unit up to when it is closed.
type measured struct {
	Revision int
	Closed   []civil.Date
}

func (tx *Tx) measured(ctx context.Context, contracts []ID) (map[ID]measured, error) {
	units, err := tx.ListUsageUnits(ctx, tx.Tenant.ID)
	if err != nil || len(units) == 0 {
		return nil, err
	}
	closes, err := tx.ListUsageCloses(ctx, db.ListUsageClosesParams{TenantID: tx.Tenant.ID, ContractIds: append([]ID{NilID}, contracts...)})
	if err != nil {
		return nil, err
	}
	revisions, err := tx.ListUsageRevisions(ctx, db.ListUsageRevisionsParams{TenantID: tx.Tenant.ID, ContractIds: contracts})
	out := make(map[ID]measured, len(contracts))
	closed := closesOf(closes)
	for _, c := range contracts {
		var m measured
		for _, u := range units {
			m.Closed = append(m.Closed, closedThrough(u, closed[c], closed[NilID], tx.Tenant.Today))
		}
		out[c] = m
	}
	for _, r := range revisions {
		m := out[r.ContractID]
		m.Revision = r.Last
		out[r.ContractID] = m
	}
	return out, err
}

// LockToBill locks accounts whose drafts are to be made, changed or issued, in the order of ids. It is Unavailable for one whose drafts a run is just issuing.
func (tx *Tx) LockToBill(ctx context.Context, ids []ID) error {
	if _, err := tx.LockAccounts(ctx, db.LockAccountsParams{TenantID: tx.Tenant.ID, Ids: ids}); err != nil {
		return err
	}
	if len(ids) == 0 {
		return nil
	}
	claims, err := tx.CountClaims(ctx, db.CountClaimsParams{TenantID: tx.Tenant.ID, AccountIds: ids, FromID: slices.Min(ids), UntilID: slices.Max(ids)})
	if err == nil && claims > 0 {
		return fault.New(fault.Unavailable, "a run is issuing drafts of the billing account: send the request again in a moment")
	}
	return err
}
