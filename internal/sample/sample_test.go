package sample_test

import (
	"context"
	"testing"

	"github.com/riverqueue/river"
	"github.com/riverqueue/river/riverdriver/riverpgxv5"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/sample"
	"keiyaku/internal/service/catalog"
	"keiyaku/internal/service/clock"
	"keiyaku/internal/service/contract"
	"keiyaku/internal/service/customer"
	"keiyaku/internal/service/invoicing"
	"keiyaku/internal/service/tenancy"
	"keiyaku/internal/service/verification"
	"keiyaku/internal/store"
	"keiyaku/internal/testdb"
)

func TestMain(m *testing.M) { testdb.Main(m) }

func TestTheSampleCompanyIsWhatTheSystemWouldHaveMade(t *testing.T) {
	t.Parallel()
	pool := testdb.New(t).Pool(t, store.Prepare)
	s := store.New(pool, nil)
	queue, err := river.NewClient(riverpgxv5.New(pool), &river.Config{Schema: "river"}) // takes jobs, works none: the drafts are made by the runs
	if err != nil {
		t.Fatal(err)
	}
	s.SetQueue(queue)
	today := civil.MustParse("2026-04-15")
	tenant, _, err := tenancy.New(s).CreateTenant(t.Context(), sample.CompanyName, "Asia/Tokyo", money.JPY, sample.Begins(today))
	if err != nil {
		t.Fatal(err)
	}
	contracts := contract.New(s)
	err = sample.Load(t.Context(), sample.Services{
		Tenancy: tenancy.New(s), Catalog: catalog.New(s), Customers: customer.New(s), Contracts: contracts, Invoicing: invoicing.New(s), Clock: clock.New(s, contracts.RunDays, contracts.Rederive),
	}, tenant, today, t.Logf)
	if err != nil {
		t.Fatal(err)
	}
	if err := verification.New(s).All(t.Context(), func(finding string) { t.Error(finding) }); err != nil {
		t.Fatal(err)
	}
	checkPages(t, invoicing.New(s), store.ID(tenant), civil.MustParse("2026-03-01"))
	count := func(sql string) (n int) {
		if _, err := pool.Exec(context.Background(), `SELECT set_config('app.tenant_id', $1, false)`, string(tenant)); err != nil {
			t.Fatal(err)
		}
		conn, err := pool.Acquire(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		defer conn.Release()
		if _, err := conn.Exec(t.Context(), `SELECT set_config('app.tenant_id', $1, false)`, string(tenant)); err != nil {
			t.Fatal(err)
		}
		if err := conn.QueryRow(t.Context(), sql).Scan(&n); err != nil {
			t.Fatal(err)
		}
		return n
	}
	for what, c := range map[string]struct {
		sql   string
		least int
	}{
		"customers":     {`SELECT count(*) FROM customers`, 60},
		"contracts":     {`SELECT count(*) FROM contracts WHERE signed_on IS NOT NULL`, 55},
		"issued":        {`SELECT count(*) FROM invoices WHERE status = 'issued' AND kind = 'invoice'`, 500},
		"drafts":        {`SELECT count(*) FROM invoices WHERE status = 'draft'`, 20},
		"credit notes":  {`SELECT count(*) FROM invoices WHERE kind = 'credit_note'`, 1},
		"renewals":      {`SELECT count(*) FROM renewals`, 30},
		"reservations":  {`SELECT count(*) FROM reservations WHERE status = 'reserved'`, 10},
		"changes":       {`SELECT count(*) FROM changes`, 120},
		"cancellations": {`SELECT count(*) FROM contracts WHERE end_by = 'cancelled'`, 4},
	} {
		n := count(c.sql)
		t.Logf("%s: %d", what, n)
		if n < c.least {
			t.Errorf("%s: %d, want at least %d", what, n, c.least)
		}
	}
}
