package invoicing

// Issuing all that is drafted, as a run. Its shards claim the drafts that can be issued; once all have, the documents get their numbers in the order of
// series, billing date and account, whatever the shards; then each shard issues its own.

import (
	"context"
	"encoding/json"
	"errors"
	"slices"
	"strings"

	"keiyaku/db"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/store"
)

// claimed is a shard whose drafts nobody else may change or issue: they get their numbers when all shards have claimed theirs.
const claimed = "claimed"

// issueShard claims the drafts of a shard that can be issued, or issues those that were claimed and have numbers. Accounts that are told as broken are left out.
func (s *Service) issueShard(ctx context.Context, tx *store.Tx, of shardOf, broken []ID) error {
	tx.Actor = of.Actor
	if of.Numbered {
		return s.issueClaimed(ctx, tx, of)
	}
	accounts := slices.DeleteFunc(slices.Clone(of.Accounts), func(id ID) bool { return slices.Contains(broken, id) })
	ready, held, refused, err := s.claimable(ctx, tx, accounts, of.UpTo)
	if err != nil {
		return err
	}
	if err := s.saveRefusals(ctx, tx, of.RunID, refused); err != nil {
		return err
	}
	slices.SortFunc(ready, byNumber)
	documents, on := make([]toIssue, len(ready)), make([]ID, len(ready))
	for i, d := range ready {
		documents[i], on[i] = toIssue{ID: d.ID, Kind: d.Kind, BillingDate: d.BillingDate}, d.BillingAccountID
	}
	slices.Sort(on)
	numbers, err := json.Marshal(counted(documents))
	if err != nil {
		return err
	}
	if err := tx.ClaimBillRunShard(ctx, db.ClaimBillRunShardParams{
		TenantID: tx.Tenant.ID, RunID: of.RunID, Shard: of.Shard, Accounts: slices.Compact(on), Invoices: idsOf(ready), Numbers: numbers, Held: held,
	}); err != nil {
		return err
	}
	return enqueueFinish(ctx, tx, of.RunID, of.Attempt, of.Shard, false)
}

// claimable tells which drafts of accounts up to a day can be issued, how many a hold keeps back, and why others can't be issued. The accounts are locked.
func (s *Service) claimable(ctx context.Context, tx *store.Tx, accounts []ID, upTo civil.Date) (ready []draft, held int, refused []Refusal, err error) {
	if len(accounts) == 0 {
		return nil, 0, nil, nil
	}
	if err := tx.LockToBill(ctx, accounts); err != nil {
		return nil, 0, nil, err
	}
	rows, err := tx.ListDraftsOfAccounts(ctx, db.ListDraftsOfAccountsParams{TenantID: tx.Tenant.ID, UpTo: upTo, AccountIds: accounts})
	if err != nil {
		return nil, 0, nil, err
	}
	var drafts []draft
	for _, r := range rows {
		if r.Status == "held" || r.HoldReason != nil {
			held++
			continue
		}
		drafts = append(drafts, draft(r))
	}
	ready, refused, err = s.readyOf(ctx, tx, accounts, drafts)
	return ready, held, refused, err
}

func (s *Service) saveRefusals(ctx context.Context, tx *store.Tx, run ID, refused []Refusal) error {
	if len(refused) == 0 {
		return nil
	}
	ids := make([]ID, len(refused))
	for i, r := range refused {
		ids[i] = r.InvoiceID
	}
	rows, err := tx.ListInvoicesByID(ctx, db.ListInvoicesByIDParams{TenantID: tx.Tenant.ID, Ids: ids})
	if err != nil {
		return err
	}
	accounts := map[ID]ID{}
	for _, r := range rows {
		accounts[r.ID] = r.BillingAccountID
	}
	var failures []Failure
	for _, r := range refused {
		failures = append(failures, Failure{AccountID: accounts[r.InvoiceID], Code: string(r.Code), Detail: r.Detail})
	}
	return saveErrors(ctx, tx, run, failures)
}

// claimWithout claims a shard without the accounts that keep it from being claimed, which are looked for in halves and reported.
func (s *Service) claimWithout(ctx context.Context, tenant ID, of shardOf, cause error) error {
	if of.Numbered { // what was claimed can be issued; it is no account's fault
		return cause
	}
	var broken []ID
	var look func(accounts []ID) error
	look = func(accounts []ID) error {
		_, err := store.Write(ctx, s.store, system(tenant, "bill_run_part"), func(tx *store.Tx) (struct{}, error) {
			_, _, _, err := s.claimable(ctx, tx, accounts, of.UpTo)
			return struct{}{}, err
		})
		switch {
		case err == nil || retryable(err):
			return err
		case len(accounts) == 1:
			broken = append(broken, accounts[0])
			return nil
		}
		for half := range halves(accounts) {
			if err := look(half); err != nil {
				return err
			}
		}
		return nil
	}
	if err := look(of.Accounts); err != nil {
		return err
	}
	_, err := store.Write(ctx, s.store, system(tenant, "bill_run_shard"), func(tx *store.Tx) (struct{}, error) {
		open, err := openShard(ctx, tx, of.RunID, of.Shard, of.Attempt)
		if err != nil || open.done() {
			return struct{}{}, err
		}
		var failures []Failure
		for _, id := range broken {
			failures = append(failures, Failure{AccountID: id, Code: string(fault.CodeOf(cause)), Detail: "whether the account's drafts can be issued can't be told"})
		}
		if err := saveErrors(ctx, tx, of.RunID, failures); err != nil {
			return struct{}{}, err
		}
		return struct{}{}, s.issueShard(ctx, tx, open, broken)
	})
	return err
}

// giveNumbers gives the claimed documents of a run their numbers: by series and billing date, and within those in the order of accounts, which is that of the
// shards. From here on the run goes on to the end.
func giveNumbers(ctx context.Context, tx *store.Tx, run ID, attempt int) error {
	rows, err := tx.ListClaimedNumbers(ctx, db.ListClaimedNumbersParams{TenantID: tx.Tenant.ID, RunID: run})
	if err != nil {
		return err
	}
	shards, counts := make([]int, len(rows)), make([][]count, len(rows))
	var places []*count
	for i, r := range rows {
		if err := json.Unmarshal(r.Numbers, &counts[i]); err != nil {
			return err
		}
		shards[i] = r.Shard
		for j := range counts[i] {
			places = append(places, &counts[i][j])
		}
	}
	slices.SortStableFunc(places, func(a, b *count) int {
		if byKind := strings.Compare(a.Kind, b.Kind); byKind != 0 {
			return byKind
		}
		return a.BillingDate.Compare(b.BillingDate)
	})
	for len(places) > 0 {
		kind, n := places[0].Kind, 0
		for _, p := range places {
			if p.Kind == kind {
				n += p.N
			}
		}
		next, err := takeNumbers(ctx, tx, kind, n)
		if err != nil {
			return err
		}
		for ; len(places) > 0 && places[0].Kind == kind; places = places[1:] {
			places[0].First = next
			next += places[0].N
		}
	}
	numbers := make([]json.RawMessage, len(rows))
	for i := range counts {
		if numbers[i], err = json.Marshal(counts[i]); err != nil {
			return err
		}
	}
	if err := tx.SetShardNumbers(ctx, db.SetShardNumbersParams{TenantID: tx.Tenant.ID, RunID: run, Shards: shards, Numbers: numbers}); err != nil {
		return err
	}
	if err := tx.SetBillRunNumbered(ctx, db.SetBillRunNumberedParams{TenantID: tx.Tenant.ID, ID: run, Now: &tx.Tenant.Now}); err != nil {
		return err
	}
	return enqueueShards(ctx, tx, run, attempt, shards, true)
}

// issueClaimed issues what a shard has claimed, with the numbers that it was given.
func (s *Service) issueClaimed(ctx context.Context, tx *store.Tx, of shardOf) error {
	if len(of.Claimed) == 0 {
		return shardDone(ctx, tx, of, 0, of.Held)
	}
	documents, err := tx.ListToIssue(ctx, db.ListToIssueParams{TenantID: tx.Tenant.ID, Ids: of.Claimed})
	if err != nil {
		return err
	}
	if !slices.EqualFunc(counted(documents), of.Numbers, func(a, b count) bool { return a.Kind == b.Kind && a.BillingDate == b.BillingDate && a.N == b.N }) {
		return errors.New("invoicing: what a run has claimed to issue has changed")
	}
	next := map[count]int{}
	for _, c := range of.Numbers {
		next[count{Kind: c.Kind, BillingDate: c.BillingDate}] = c.First
	}
	if err := issueNumbered(ctx, tx, documents, func(d toIssue) int {
		of := count{Kind: d.Kind, BillingDate: d.BillingDate}
		next[of]++
		return next[of] - 1
	}); err != nil {
		return err
	}
	return shardDone(ctx, tx, of, len(documents), of.Held)
}

// remakeChanged remakes the drafts of a shard's accounts that were refused because they are no longer what would be billed.
func (s *Service) remakeChanged(ctx context.Context, tenant ID, of shardOf) error {
	accounts, err := store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]ID, error) {
		return tx.ListAccountsInError(ctx, db.ListAccountsInErrorParams{TenantID: tenant, RunID: of.RunID, Code: string(fault.DraftChanged), AccountIds: of.Accounts})
	})
	for _, account := range accounts {
		err = errors.Join(err, s.remake(ctx, tenant, account))
	}
	return err
}
