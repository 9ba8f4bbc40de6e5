package jobs_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"sync"
	"testing"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/service/contract"
	"keiyaku/internal/service/invoicing"
	"keiyaku/internal/service/verification"
	"keiyaku/internal/store"
)

// TestChangesRunsAndIssuesAtOnce lets salespeople record changes while runs are made, drafts issued and the account held and
// released. Nobody may get anything but an answer of the business, and in the end everything adds up.
func TestChangesRunsAndIssuesAtOnce(t *testing.T) {
	t.Parallel()
	c := newCompany(t, "2026-04-10", true)
	basic := c.item("basic", "main", "1000")
	var contracts []contract.State
	for range 4 {
		contracts = append(contracts, c.sign(basic, "2026-03-01", ""))
	}
	ctx := context.Background()
	refused := func(err error) {
		if err == nil {
			return
		}
		switch code := fault.CodeOf(err); code {
		case fault.Stale, fault.Rule, fault.Conflict, fault.DraftChanged, fault.Immutable, fault.NotFound:
		default:
			t.Errorf("%s: %v", code, err)
		}
	}
	var wg sync.WaitGroup
	for w := range 6 {
		rnd := rand.New(rand.NewPCG(uint64(w), 1))
		wg.Go(func() {
			for range 12 {
				st := contracts[rnd.IntN(len(contracts))]
				switch w % 3 {
				case 0:
					now, err := c.contracts.Get(ctx, c.tenant, st.Row.ID, civil.Date{}, contract.KnownAt{})
					refused(err)
					on := date("2026-03-15").AddDays(rnd.IntN(60))
					_, err = c.contracts.Change(ctx, c.cmd(), st.Row.ID, contract.ChangeRequest{
						EffectiveOn: on, Match: store.Match{Given: true, Version: now.Row.Version},
						Operations: []byte(fmt.Sprintf(`[{"op": "change_quantity", "contract_item_id": %q, "to": "%d"}]`, st.Timeline.Items[0].ID, rnd.IntN(20))),
					})
					refused(err)
				case 1:
					r, err := c.invoicing.CreateRun(ctx, c.cmd(), invoicing.RunRequest{UpTo: date("2026-04-30").AddDays(rnd.IntN(60))})
					refused(err)
					refused(c.invoicing.Complete(ctx, c.tenant, r.ID, 1))
				case 2:
					list, _, err := c.invoicing.List(ctx, c.tenant, invoicing.Filter{Limit: 50, Status: new("draft")})
					refused(err)
					for _, d := range list {
						_, err := c.invoicing.Issue(ctx, c.cmd(), d.Row.ID, store.Match{Given: true, Version: d.Row.Version})
						refused(err)
					}
					if rnd.IntN(3) == 0 {
						_, err = c.customers.HoldAccount(ctx, c.cmd(), c.account, "確認中")
						refused(err)
						_, err = c.customers.ReleaseAccount(ctx, c.cmd(), c.account)
						refused(err)
					}
				}
			}
		})
	}
	wg.Wait()
	c.settle()
	c.run("2026-07-31")
	for range 3 {
		c.issueAll()
		c.run("2026-07-31")
	}
	if left := c.issueAll(); len(left.Documents)+len(left.Refused) != 0 {
		t.Errorf("after everything was issued %d are left, %d refused", len(left.Documents), len(left.Refused))
	}
	c.must(verification.New(c.store).Tenant(ctx, c.tenant, func(finding string) { t.Error(finding) }))
}
