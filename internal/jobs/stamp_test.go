package jobs_test

import (
	"fmt"
	"slices"
	"testing"

	"keiyaku/db"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/service/catalog"
	"keiyaku/internal/service/contract"
	"keiyaku/internal/service/customer"
	"keiyaku/internal/service/invoicing"
	"keiyaku/internal/service/tenancy"
	"keiyaku/internal/service/usage"
	"keiyaku/internal/store"
)

// stamped is a company with a contract that is billed in April, for which nobody works jobs, so that nothing repairs what is no longer current.
type stamped struct {
	*company
	contract contract.State
	unit     usage.Unit
}

// current tells whether the account's drafts are known to be what would be billed.
func (s stamped) current() bool {
	s.t.Helper()
	out, err := store.Read(s.t.Context(), s.store, s.tenant, func(tx *store.Tx) (bool, error) {
		settings, err := tx.BillingSettings(s.t.Context())
		if err != nil {
			return false, err
		}
		current, err := tx.Current(s.t.Context(), []store.ID{s.account}, settings)
		return current[s.account], err
	})
	s.must(err)
	return out
}

// due tells whether a run up to a day looks at the account.
func (s stamped) due(upTo string) bool {
	s.t.Helper()
	out, err := store.Read(s.t.Context(), s.store, s.tenant, func(tx *store.Tx) (bool, error) {
		rules, err := tx.RulesNumber(s.t.Context(), s.tenant)
		if err != nil {
			return false, err
		}
		due, err := tx.ListDueAccounts(s.t.Context(), db.ListDueAccountsParams{TenantID: s.tenant, Rules: rules, UpTo: date(upTo)})
		return slices.Contains(due, s.account), err
	})
	s.must(err)
	return out
}

// TestWhateverMovesABillIsSeen: after each of these the account's drafts are no longer taken to be current without planning them, and the next run looks at the
// account, whatever it is up to and whether or not the job came along that follows the change.
func TestWhateverMovesABillIsSeen(t *testing.T) {
	t.Parallel()
	base := newCompany(t, "2026-04-20", false)
	item := func(s stamped) string { return string(s.contract.Timeline.Items[0].ID) }
	op := func(s stamped, operations string) {
		_, err := s.change(s.contract.Row.ID, "2026-04-20", operations)
		s.must(err)
	}
	for name, moves := range map[string]func(s stamped){
		"a change": func(s stamped) {
			op(s, fmt.Sprintf(`[{"op": "change_quantity", "contract_item_id": %q, "to": "2"}]`, item(s)))
		},
		"a change that bills the same": func(s stamped) {
			op(s, `[{"op": "set_custom_fields", "values": {}}, {"op": "change_billing", "hold": true}]`)
		},
		"a contract that comes to the account": func(s stamped) { s.sign(s.items["plan"], "2026-04-20", "") },
		"a measurement":                        func(s stamped) { s.measure(s.contract.Row.ID, s.unit.Code, "2026-04-10", "5") },
		"a unit that is closed": func(s stamped) {
			_, err := s.usage.SetClosed(t.Context(), s.cmd(), s.unit.ID, "", date("2026-04-10"))
			s.must(err)
		},
		"a unit's time of grace": func(s stamped) {
			_, err := s.usage.UpdateUnit(t.Context(), s.cmd(), s.unit.ID, store.Match{Given: true, Version: s.unit.Version}, func(_ *string, grace **int) { *grace = ptr(1) })
			s.must(err)
		},
		"a hold of the account": func(s stamped) {
			_, err := s.customers.HoldAccount(t.Context(), s.cmd(), s.account, "与信")
			s.must(err)
		},
		"the account's terms": func(s stamped) {
			a, err := s.customers.GetAccount(t.Context(), s.tenant, s.account)
			s.must(err)
			_, err = s.customers.UpdateAccount(t.Context(), s.cmd(), s.account, store.Match{Given: true, Version: a.Version}, func(f *customer.AccountFields) { f.ClosingDay = ptr(25) })
			s.must(err)
		},
		"the tenant's rules": func(s stamped) {
			tenants := tenancy.New(s.store)
			now, err := tenants.GetTenant(t.Context(), s.tenant)
			s.must(err)
			_, err = tenants.UpdateTenant(t.Context(), s.cmd(), store.Match{Given: true, Version: now.Version}, func(x *tenancy.Settings) { x.TaxRounding = "up" })
			s.must(err)
		},
		"a line that is held over": func(s stamped) {
			// What remakes the drafts behind it is lost: only what the request itself wrote is looked at.
			line := s.documents()[0].Lines[0]
			_, err := store.Write(t.Context(), s.store, s.cmd(), func(tx *store.Tx) (struct{}, error) {
				if err := tx.HoldLineOver(t.Context(), db.HoldLineOverParams{TenantID: s.tenant, ID: store.NewID(), ContractID: line.ContractID, ChainID: line.ChainID, PeriodFrom: line.PeriodFrom, ToOn: date("2026-06-30"), Name: "x", Reason: "x", Now: tx.Tenant.Now}); err != nil {
					return struct{}{}, err
				}
				return struct{}{}, tx.TouchAccount(t.Context(), db.TouchAccountParams{TenantID: s.tenant, ID: s.account, Now: tx.Tenant.Now})
			})
			s.must(err)
		},
		"a draft that is issued": func(s stamped) {
			_, err := s.invoicing.IssueList(t.Context(), s.cmd(), []store.ID{s.documents()[0].Row.ID}, civil.Date{})
			s.must(err)
		},
	} {
		t.Run(name, func(t *testing.T) {
			s := stamped{company: base.beside("2026-04-20")}
			s.items = map[string]store.ID{}
			unit, charge := s.measured("calls")
			s.unit = unit
			s.items["plan"] = s.itemWith("plan", "main", []catalog.NewCharge{{Code: "base", Name: "利用料", Kind: "recurring", Model: "per_unit", UnitPrice: money.MustParse("1000")}, charge("3", false)})
			s.contract = s.sign(s.items["plan"], "2026-04-01", "")
			run, err := s.invoicing.CreateRun(t.Context(), s.cmd(), invoicing.RunRequest{UpTo: date("2026-04-28")})
			s.must(err)
			s.must(s.invoicing.Complete(t.Context(), s.tenant, run.ID, 1))
			if len(s.documents()) == 0 || !s.current() || s.due("2026-04-29") {
				t.Fatalf("%d documents, current: %t, due: %t", len(s.documents()), s.current(), s.due("2026-04-29"))
			}
			moves(s)
			if s.current() {
				t.Error("its drafts are still taken to be what would be billed")
			}
			if name != "a draft that is issued" && !s.due("2026-04-29") {
				t.Error("no run looks at it")
			}
			s.must(s.invoicing.Prorate(t.Context(), s.tenant, s.account))
			if name != "a draft that is issued" && name != "a hold of the account" && !s.current() {
				t.Error("billed again, they aren't")
			}
		})
	}
}
