package payment_test

import (
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"
)

// A function that PostgreSQL calls for every invoice takes 45 µs each, a second for twenty thousand; taken apart within the query it is a few look-ups.
func TestHowInvoicesStandIsLookedUpWithinTheQuery(t *testing.T) {
	t.Parallel()
	w := setup(t)
	var plan []string
	if err := pgx.BeginFunc(t.Context(), w.pool, func(tx pgx.Tx) error {
		rows, err := tx.Query(t.Context(), `EXPLAIN (VERBOSE, COSTS OFF) SELECT i.id FROM invoices i
			WHERE i.tenant_id = $1 AND (SELECT s.standing FROM payment_standing(i.tenant_id, i.id, i.total, i.due_date, '2026-04-16'::date) s) = 'overdue'`, string(w.cmd.TenantID))
		if err != nil {
			return err
		}
		plan, err = pgx.CollectRows(rows, pgx.RowTo[string])
		return err
	}); err != nil {
		t.Fatal(err)
	}
	if text := strings.Join(plan, "\n"); strings.Contains(text, "payment_standing") || !strings.Contains(text, "payment_allocations") {
		t.Errorf("the function is called for each row:\n%s", text)
	}
}
