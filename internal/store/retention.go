package store

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"keiyaku/db"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
)

// Belongings are the ids of all that some customers have and that other rows refer to.
type Belongings struct {
	Customers, Accounts, Contracts, Invoices, Payments []ID
	// StatementLines are the lines of bank statements that their payments came with.
	StatementLines []ID
	// Entities are all of these, and staff, changes, attachments, reminders and alerts: what an audit entry may be about.
	Entities []ID
	// MonthsFrom is the first day of the month from which on rows of tables by month are theirs: those before it go by month.
	MonthsFrom civil.Date
}

func (b Belongings) args(tenant ID) pgx.NamedArgs {
	return pgx.NamedArgs{
		"tenant": tenant, "customers": b.Customers, "accounts": b.Accounts, "contracts": b.Contracts, "invoices": b.Invoices, "payments": b.Payments,
		"lines": b.StatementLines, "entities": b.Entities, "months_from": b.MonthsFrom,
	}
}

// BelongingsOf reads what some customers have, with rows of tables by month from a month on (its first day).
func (tx *Tx) BelongingsOf(ctx context.Context, customers []ID, monthsFrom civil.Date) (Belongings, error) {
	rows, err := tx.ListIDsOfCustomers(ctx, db.ListIDsOfCustomersParams{TenantID: tx.Tenant.ID, Customers: customers})
	b := Belongings{Customers: []ID{}, Accounts: []ID{}, Contracts: []ID{}, Invoices: []ID{}, Payments: []ID{}, StatementLines: []ID{}, Entities: []ID{}, MonthsFrom: monthsFrom}
	lists := map[string]*[]ID{"customer": &b.Customers, "account": &b.Accounts, "contract": &b.Contracts, "invoice": &b.Invoices, "payment": &b.Payments, "statement_line": &b.StatementLines}
	for _, r := range rows {
		if list := lists[r.Kind]; list != nil {
			*list = append(*list, r.ID)
		}
		b.Entities = append(b.Entities, r.ID)
	}
	return b, err
}

// Census is what a table has: how many rows, and between which days; no days where they say none.
type Census struct {
	Table          string
	Rows           int
	Oldest, Newest civil.Date
}

// Census counts the rows that customers have in each table that has some, in the order in which they are deleted.
func (tx *Tx) Census(ctx context.Context, b Belongings) ([]Census, error) {
	var parts []string
	for i, r := range OfCustomers {
		days := "NULL::date"
		if columns := r.days(tx.Tenant.Sandbox); len(columns) > 0 {
			days = "greatest(" + strings.Join(columns, ", ") + ")"
		}
		parts = append(parts, fmt.Sprintf("SELECT %d AS n, count(*) AS rows, min(x.day) AS oldest, max(x.day) AS newest FROM (SELECT %s AS day FROM %s WHERE tenant_id = @tenant AND (%s)) x",
			i, days, r.Table, r.of))
	}
	args := b.args(tx.Tenant.ID)
	args["zone"] = tx.Tenant.Zone.String()
	rows, err := tx.tx.Query(ctx, "SELECT n, rows, oldest, newest FROM ("+strings.Join(parts, " UNION ALL ")+") counted WHERE rows > 0 ORDER BY n", args)
	if err != nil {
		return nil, err
	}
	return pgx.CollectRows(rows, func(row pgx.CollectableRow) (c Census, err error) {
		var n int
		err = row.Scan(&n, &c.Rows, &c.Oldest, &c.Newest)
		c.Table = OfCustomers[n].Table
		return c, err
	})
}

// days are the columns that say how young a row is, as days of the tenant; what is open says nothing.
func (r Retained) days(sandbox bool) []string {
	var out []string
	for _, c := range r.Dates {
		out = append(out, fmt.Sprintf("CASE WHEN isfinite(%[1]s) THEN %[1]s END", c))
	}
	if r.ByCalendar && sandbox {
		return out
	}
	for _, c := range r.Instants {
		out = append(out, fmt.Sprintf("CASE WHEN isfinite(%[1]s) THEN (%[1]s AT TIME ZONE @zone::text)::date END", c))
	}
	return out
}

// Unhurried lifts the bound on how long a statement of the transaction may take: for an operator's work over years of rows.
func (tx *Tx) Unhurried(ctx context.Context) error {
	_, err := tx.tx.Exec(ctx, "SET LOCAL statement_timeout = 0")
	return err
}

// ForgetSums has the sums of metrics made anew, without what has been deleted. Only the tables' owner may.
func (tx *Tx) ForgetSums(ctx context.Context) error {
	for _, table := range []string{"mrr_days", "mrr_cohorts", "mrr_windows", "billing_days", "mrr_rollups"} {
		if _, err := tx.tx.Exec(ctx, "DELETE FROM "+pgx.Identifier{table}.Sanitize()+" WHERE tenant_id = $1", tx.Tenant.ID); err != nil {
			return err
		}
	}
	return nil
}

// RowsOf reads the rows that customers have in a table, each as an object of JSON with all its columns.
func (tx *Tx) RowsOf(ctx context.Context, r Retained, b Belongings, each func(row string) error) error {
	return tx.texts(ctx, fmt.Sprintf("SELECT to_jsonb(x)::text FROM %s AS x WHERE tenant_id = @tenant AND (%s)", r.Table, r.of), b.args(tx.Tenant.ID), each)
}

// DeleteRowsOf deletes the rows that customers have in a table and gives each as RowsOf does. Only the tables' owner may.
func (tx *Tx) DeleteRowsOf(ctx context.Context, r Retained, b Belongings, each func(row string) error) error {
	return tx.texts(ctx, fmt.Sprintf("DELETE FROM %s AS x WHERE tenant_id = @tenant AND (%s) RETURNING to_jsonb(x)::text", r.Table, r.of), b.args(tx.Tenant.ID), each)
}

func (tx *Tx) texts(ctx context.Context, sql string, args pgx.NamedArgs, each func(row string) error) error {
	rows, err := tx.tx.Query(ctx, sql, args)
	if err != nil {
		return err
	}
	var text string
	_, err = pgx.ForEachRow(rows, []any{&text}, func() error { return each(text) })
	return err
}

// CensusBefore counts a tenant's rows of a table by month that were made before a month, which is named by its first day, with the months of the first and the last.
func (tx *Tx) CensusBefore(ctx context.Context, table string, month civil.Date) (Census, error) {
	c := Census{Table: table}
	if !slices.Contains(ByMonth, table) {
		return c, fmt.Errorf("store: %s isn't kept by month", table)
	}
	err := tx.tx.QueryRow(ctx, "SELECT count(*), min(month_of(id)), max(month_of(id)) FROM "+table+" WHERE tenant_id = $1 AND id < month_bound($2)", tx.Tenant.ID, month).Scan(&c.Rows, &c.Oldest, &c.Newest)
	return c, err
}

// RowsBefore reads a tenant's rows of a table by month that were made before a month, in the order of their ids, each with the month that its id says.
func (tx *Tx) RowsBefore(ctx context.Context, table string, before civil.Date, each func(id ID, month civil.Date, row string) error) error {
	if !slices.Contains(ByMonth, table) {
		return fmt.Errorf("store: %s isn't kept by month", table)
	}
	rows, err := tx.tx.Query(ctx, "SELECT id, month_of(id), to_jsonb(x)::text FROM "+table+" AS x WHERE tenant_id = $1 AND id < month_bound($2) ORDER BY id", tx.Tenant.ID, before)
	if err != nil {
		return err
	}
	var id ID
	var month civil.Date
	var text string
	_, err = pgx.ForEachRow(rows, []any{&id, &month, &text}, func() error { return each(id, month, text) })
	return err
}

// CountRowsBetween counts a tenant's rows of a table by month from one id through another.
func (tx *Tx) CountRowsBetween(ctx context.Context, table string, from, through ID) (rows int, err error) {
	if !slices.Contains(ByMonth, table) {
		return 0, fmt.Errorf("store: %s isn't kept by month", table)
	}
	err = tx.tx.QueryRow(ctx, "SELECT count(*) FROM "+table+" WHERE tenant_id = $1 AND id BETWEEN $2 AND $3", tx.Tenant.ID, from, through).Scan(&rows)
	return rows, err
}

// DeleteRowsBetween deletes a tenant's rows of a table by month from one id through another, and gives each as RowsBefore does. Only the tables' owner may.
func (tx *Tx) DeleteRowsBetween(ctx context.Context, table string, from, through ID, each func(row string) error) error {
	if !slices.Contains(ByMonth, table) {
		return fmt.Errorf("store: %s isn't kept by month", table)
	}
	return tx.texts(ctx, "DELETE FROM "+table+" AS x WHERE tenant_id = @tenant AND id BETWEEN @from AND @through RETURNING to_jsonb(x)::text",
		pgx.NamedArgs{"tenant": tx.Tenant.ID, "from": from, "through": through}, each)
}

// WithIndexesToDelete runs fn while there is an index for every look at what still refers to rows that go. They are made and dropped beside whoever writes; those
// that something has left that ended in the middle are made anew. Only the tables' owner may.
func (s *Store) WithIndexesToDelete(ctx context.Context, fn func() error) error {
	conn, err := s.pool.Acquire(ctx)
	if err != nil {
		return translate(err)
	}
	defer conn.Release()
	if _, err := conn.Exec(ctx, "SET statement_timeout = 0"); err != nil {
		return translate(err)
	}
	drop := func(ctx context.Context) error {
		for _, i := range WhileDeleting {
			if _, err := conn.Exec(ctx, fmt.Sprintf("DROP INDEX CONCURRENTLY IF EXISTS %s_%s_deleting", i.Table, i.Column)); err != nil {
				return translate(err)
			}
		}
		return nil
	}
	if err := drop(ctx); err != nil {
		return err
	}
	for _, i := range WhileDeleting {
		if _, err = conn.Exec(ctx, fmt.Sprintf("CREATE INDEX CONCURRENTLY %[1]s_%[2]s_deleting ON %[1]s (tenant_id, %[2]s)", i.Table, i.Column)); err != nil {
			err = translate(err)
			break
		}
	}
	if err == nil {
		err = fn()
	}
	ctx = context.WithoutCancel(ctx)
	_, reset := conn.Exec(ctx, "RESET statement_timeout")
	return errors.Join(err, drop(ctx), reset)
}

// MonthPartition is a partition of a table by month: it has the rows of the months from From until before Until. No day for the first and the default, which
// begin and end nowhere.
type MonthPartition struct {
	Table, Name string
	From, Until civil.Date
}

// MonthPartitions lists the partitions by month, the oldest first.
func (s *Store) MonthPartitions(ctx context.Context) ([]MonthPartition, error) {
	rows, err := s.pool.Query(ctx, "SELECT parent, partition, from_month, until_month FROM month_partitions() ORDER BY parent, until_month NULLS LAST")
	if err != nil {
		return nil, translate(err)
	}
	return pgx.CollectRows(rows, func(row pgx.CollectableRow) (p MonthPartition, err error) {
		err = row.Scan(&p.Table, &p.Name, &p.From, &p.Until)
		return p, err
	})
}

// dropTries is how often dropping is tried that waits for somebody's reading for two seconds each: a minute.
const dropTries = 30

// DropMonths drops a partition that has as many rows as are told. Only the tables' owner may, and only what is past by law for every tenant. It is Unavailable where
// somebody reads the table all the while.
func (s *Store) DropMonths(ctx context.Context, partition string, rows int) error {
	for tried := 1; ; tried++ {
		_, err := s.pool.Exec(ctx, "SELECT drop_months($1, $2)", partition, rows)
		var busy *pgconn.PgError
		if err == nil || tried == dropTries || !errors.As(err, &busy) || busy.Code != "55P03" {
			if err != nil {
				return translate(err)
			}
			return nil
		}
	}
}

// retentionLock is the name of the lock that one archiving holds.
const retentionLock = "keiyaku retention"

// AloneInRetention runs fn while nobody else archives and deletes in the database; Conflict while somebody does.
func (s *Store) AloneInRetention(ctx context.Context, fn func() error) error {
	conn, err := s.pool.Acquire(ctx)
	if err != nil {
		return translate(err)
	}
	defer conn.Release()
	var locked bool
	if err := conn.QueryRow(ctx, "SELECT pg_try_advisory_lock(hashtextextended($1, 0))", retentionLock).Scan(&locked); err != nil {
		return translate(err)
	}
	if !locked {
		return fault.New(fault.Conflict, "what is past is being archived and deleted already")
	}
	err = fn()
	_, unlocked := conn.Exec(context.WithoutCancel(ctx), "SELECT pg_advisory_unlock(hashtextextended($1, 0))", retentionLock)
	return errors.Join(err, unlocked)
}
