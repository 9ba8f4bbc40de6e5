package jobs_test

import (
	"context"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"keiyaku/internal/core/civil"
)

func TestADocumentWhoseJobWasLostIsMadeByTheSweep(t *testing.T) {
	t.Parallel()
	c := newCompany(t, "", false)
	c.wall.set(time.Date(2026, 4, 1, 9, 0, 0, 0, tokyo))
	c.sign(c.item("basic", "main", "1000"), "2026-04-01", "")
	c.wall.set(time.Date(2026, 4, 1, 9, 5, 0, 0, tokyo))
	c.must(c.invoicing.Unbilled(t.Context(), c.tenant, always))
	c.wall.set(time.Date(2026, 4, 30, 9, 0, 0, 0, tokyo))
	out, err := c.invoicing.IssueList(t.Context(), c.cmd(), nil, civil.MustParse("2026-04-30"))
	c.must(err)
	if len(out.Documents) != 1 {
		t.Fatalf("%d documents were issued", len(out.Documents))
	}
	_, err = c.pool.Exec(t.Context(), `DELETE FROM river.river_job`)
	c.must(err)
	owner, err := pgx.Connect(t.Context(), c.db.OwnerURL)
	c.must(err)
	_, err = owner.Exec(t.Context(), "SELECT set_config('app.tenant_id', $1, false)", string(c.tenant))
	c.must(err)
	defer func() { _ = owner.Close(context.Background()) }()
	made := func() (n int) {
		c.must(owner.QueryRow(t.Context(), `SELECT count(*) FROM invoice_documents`).Scan(&n))
		return n
	}
	c.must(c.invoicing.Undocumented(t.Context(), c.tenant, always))
	if made() != 0 {
		t.Fatal("it was made before the job had its time")
	}
	_, err = owner.Exec(t.Context(), `UPDATE invoice_documents_due SET since = since - interval '1 hour'`)
	c.must(err)
	for range 2 { // the second finds nothing to do
		c.must(c.invoicing.Undocumented(t.Context(), c.tenant, always))
		if n := made(); n != 1 {
			t.Errorf("%d documents after the sweep", n)
		}
	}
}
