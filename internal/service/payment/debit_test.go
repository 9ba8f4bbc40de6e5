package payment_test

import (
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/riverqueue/river"
	"github.com/riverqueue/river/riverdriver/riverpgxv5"
	"golang.org/x/text/encoding/japanese"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/money"
	core "keiyaku/internal/core/payment"
	"keiyaku/internal/service/payment"
	"keiyaku/internal/store"
	"keiyaku/internal/testdb"
)

func TestMain(m *testing.M) { testdb.Main(m) }

// collectOn is a Wednesday, two weeks after the tenant's first day.
var collectOn = civil.MustParse("2026-04-15")

// world is a tenant that collects by direct debit, on 1 April 2026.
type world struct {
	*payment.Service
	store *store.Store
	pool  *pgxpool.Pool
	cmd   store.Command
}

func setup(t *testing.T) *world {
	t.Helper()
	pool := testdb.New(t).Pool(t, store.Prepare)
	st := store.New(pool, nil)
	queue, err := river.NewClient(riverpgxv5.New(pool), &river.Config{Schema: "river"}) // takes jobs, works none
	if err != nil {
		t.Fatal(err)
	}
	st.SetQueue(queue)
	w := &world{payment.New(st), st, pool, store.Command{TenantID: store.NewID(), Actor: store.System}}
	if err := st.CreateTenant(t.Context(), store.NewTenant{
		ID: w.cmd.TenantID, Name: "サンプル", TimeZone: "Asia/Tokyo", Currency: "JPY", ClockOn: civil.MustParse("2026-04-01"),
	}, func(*store.Tx) error { return nil }); err != nil {
		t.Fatal(err)
	}
	w.sql(t, `UPDATE tenant_settings SET direct_debit = '{"code":"0012345678","name":"ｶ)ｻﾝﾌﾟﾙ","account":{"bank_code":"0001","branch_code":"210","kind":"ordinary","number":"1234567"}}'`)
	w.sql(t, `INSERT INTO customers (tenant_id, id, code, name, created_at, updated_at) VALUES ($1, $1, 'K', 'K', now(), now())`, w.cmd.TenantID)
	return w
}

// sql does what other services would: in a transaction of the tenant.
func (w *world) sql(t *testing.T, sql string, args ...any) {
	t.Helper()
	if err := pgx.BeginFunc(t.Context(), w.pool, func(tx pgx.Tx) error {
		if _, err := tx.Exec(t.Context(), "SELECT set_config('app.tenant_id', $1, true)", string(w.cmd.TenantID)); err != nil {
			return err
		}
		_, err := tx.Exec(t.Context(), sql, args...)
		return err
	}); err != nil {
		t.Fatal(err)
	}
}

// one reads a number.
func (w *world) one(t *testing.T, sql string) (n int) {
	t.Helper()
	if err := pgx.BeginFunc(t.Context(), w.pool, func(tx pgx.Tx) error {
		if _, err := tx.Exec(t.Context(), "SELECT set_config('app.tenant_id', $1, true)", string(w.cmd.TenantID)); err != nil {
			return err
		}
		return tx.QueryRow(t.Context(), sql).Scan(&n)
	}); err != nil {
		t.Fatal(err)
	}
	return n
}

func (w *world) today(t *testing.T, day string) {
	t.Helper()
	w.sql(t, `UPDATE tenants SET clock_on = $2 WHERE id = $1`, w.cmd.TenantID, day)
}

// account makes a billing account that pays by direct debit.
func (w *world) account(t *testing.T) store.ID {
	t.Helper()
	id := store.NewID()
	w.sql(t, `INSERT INTO billing_accounts (tenant_id, id, customer_id, name, addressee, currency, tax_mode, payment_method, payment_months, payment_day, delivery, created_at, updated_at)
		VALUES ($1, $2, $1, 'K', '{K}', 'JPY', 'exclusive', 'direct_debit', 1, 31, 'none', now(), now())`, w.cmd.TenantID, id)
	w.sql(t, `INSERT INTO payer_accounts (tenant_id, billing_account_id, bank_code, bank_name, branch_code, branch_name, kind, number, holder, debited_before)
		VALUES ($1, $2, '0005', '', '123', '', 'ordinary', lpad((SELECT count(*) FROM payer_accounts)::text, 7, '0'), 'ﾔﾏﾀﾞ', false)`, w.cmd.TenantID, id)
	return id
}

// invoices issues as many invoices of an account, of 1,001 yen and up, due on the day of the collection.
func (w *world) invoices(t *testing.T, account store.ID, n int) {
	t.Helper()
	w.sql(t, `INSERT INTO invoices (tenant_id, id, customer_id, billing_account_id, kind, status, number, billing_date, due_date, currency, subtotal, tax, total, digest, created_at, updated_at, issued_at)
		SELECT $1, gen_random_uuid(), $1, $2::uuid, 'invoice', 'issued', 'INV-' || $2::uuid || '-' || g, '2026-04-01', '2026-04-15', 'JPY', 1000 + g, 0, 1000 + g, '\x00', now(), now(), now()
		FROM generate_series(1, $3::int) g`, w.cmd.TenantID, account, n)
}

func (w *world) batch(t *testing.T) payment.DebitBatch {
	t.Helper()
	b, err := w.CreateDebits(t.Context(), w.cmd, collectOn, "")
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// results is a batch's file with a result for each debit.
func (w *world) results(t *testing.T, b payment.DebitBatch, result func(seq int) core.DebitResult) []byte {
	t.Helper()
	asked, _, err := w.DebitRequest(t.Context(), w.cmd.TenantID, b.ID, true)
	if err != nil {
		t.Fatal(err)
	}
	text, err := japanese.ShiftJIS.NewDecoder().Bytes(asked)
	if err != nil {
		t.Fatal(err)
	}
	f, err := core.ReadDebits(string(text))
	if err != nil {
		t.Fatal(err)
	}
	for i := range f.Debits {
		d := &f.Debits[i]
		side := &f.Failed
		if d.Result = result(i + 1); d.Result == core.Collected {
			side = &f.Collected
		}
		side.Count, side.Sum = side.Count+1, side.Sum.Add(d.Amount)
	}
	out, err := japanese.ShiftJIS.NewEncoder().Bytes([]byte(strings.Join(f.Records(), "\r\n")))
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func collected(int) core.DebitResult { return core.Collected }

func is(err error, code fault.Code) bool { return errors.Is(err, fault.New(code, "")) }

func TestAnInvoiceIsInOneBatchThoughSeveralAreMadeAtOnce(t *testing.T) {
	t.Parallel()
	w := setup(t)
	for range 10 {
		w.invoices(t, w.account(t), 3)
	}
	var wait sync.WaitGroup
	for range 6 {
		wait.Go(func() {
			if _, err := w.CreateDebits(t.Context(), w.cmd, collectOn, ""); err != nil && !is(err, fault.Conflict) {
				t.Error(err)
			}
		})
	}
	wait.Wait()
	if batches, debits := w.one(t, `SELECT count(*) FROM direct_debit_batches`), w.one(t, `SELECT count(*) FROM direct_debits`); batches != 1 || debits != 30 {
		t.Errorf("%d batches of %d debits", batches, debits)
	}
}

func TestResultsThatDontFitWriteNothingAndThoseThatDoAreTakenOnce(t *testing.T) {
	t.Parallel()
	w := setup(t)
	for range 5 {
		w.invoices(t, w.account(t), 2)
	}
	b := w.batch(t)
	file := w.results(t, b, func(seq int) core.DebitResult {
		if seq%3 == 0 {
			return core.NoMandate
		}
		return core.Collected
	})
	if _, err := w.SettleDebits(t.Context(), w.cmd, b.ID, file); !is(err, fault.Rule) {
		t.Errorf("before the day: %v", err)
	}
	w.today(t, "2026-04-16")
	for name, wrong := range map[string][]byte{
		"cut off": file[:len(file)-122], "another amount": []byte(strings.Replace(string(file), "0000001001", "0000001003", 1)), "empty": {}, "no file": []byte("x"),
	} {
		if _, err := w.SettleDebits(t.Context(), w.cmd, b.ID, wrong); !is(err, fault.Rule) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if n := w.one(t, `SELECT count(*) FROM payments`) + w.one(t, `SELECT count(*) FROM direct_debits WHERE NOT open`); n != 0 {
		t.Errorf("%d rows were written", n)
	}
	var wait sync.WaitGroup
	for range 4 {
		wait.Go(func() {
			if after, err := w.SettleDebits(t.Context(), w.cmd, b.ID, file); err != nil || after.Status != "settled" {
				t.Errorf("%s, %v", after.Status, err)
			}
		})
	}
	wait.Wait()
	if n := w.one(t, `SELECT count(*) FROM payments WHERE method = 'direct_debit' AND received_on = '2026-04-15'`); n != 7 {
		t.Errorf("%d payments", n)
	}
	if open := w.one(t, `SELECT count(*) FROM invoices i WHERE (SELECT s.standing FROM payment_standing(i.tenant_id, i.id, i.total, i.due_date, '2026-04-16') s) = 'overdue'`); open != 3 {
		t.Errorf("%d are open", open)
	}
	again, err := w.PreviewDebits(t.Context(), w.cmd.TenantID, civil.MustParse("2026-04-30"))
	if err != nil || len(again.Debits) != 3 {
		t.Errorf("the next batch has %d debits, %v", len(again.Debits), err)
	}
	overdue, err := w.Overdue(t.Context(), w.cmd.TenantID, "", store.NilID, 10)
	if err != nil || len(overdue) != 3 || overdue[0].Invoices[0].Failed == nil || overdue[0].Invoices[0].Failed.Result != "no_mandate" {
		t.Errorf("overdue: %+v, %v", overdue, err)
	}
	if _, err := w.SettleDebits(t.Context(), w.cmd, b.ID, w.results(t, b, collected)); !is(err, fault.Conflict) {
		t.Errorf("another file: %v", err)
	}
}

func TestInstalmentsAreCollectedAsTheyComeDueAndABankAccountIsNewOnce(t *testing.T) {
	t.Parallel()
	w := setup(t)
	account := w.account(t)
	w.invoices(t, account, 1)
	w.sql(t, `INSERT INTO invoice_instalments (tenant_id, invoice_id, plan, position, due_on, amount, through, created_at)
		SELECT i.tenant_id, i.id, 1, p.n, p.due, p.amount, p.through, now() FROM invoices i, (VALUES (1, date '2026-04-10', 400, 400), (2, '2026-05-11', 601, 1001)) p (n, due, amount, through)`)
	b := w.batch(t)
	if b.Debits[0].Amount.String() != "400" || b.Debits[0].NewCode != "1" {
		t.Errorf("the first part: %+v", b.Debits[0])
	}
	w.today(t, "2026-04-15")
	if _, err := w.SettleDebits(t.Context(), w.cmd, b.ID, w.results(t, b, collected)); err != nil {
		t.Fatal(err)
	}
	if _, err := w.CreateDebits(t.Context(), w.cmd, collectOn, ""); !is(err, fault.Conflict) {
		t.Errorf("nothing more is due: %v", err)
	}
	w.sql(t, `UPDATE payer_accounts SET number = '7654321'`)
	b, err := w.CreateDebits(t.Context(), w.cmd, civil.MustParse("2026-05-11"), "")
	if err != nil || b.Debits[0].Amount.String() != "601" || b.Debits[0].NewCode != "2" {
		t.Fatalf("the second part: %+v, %v", b.Debits, err)
	}
	// Settled by another plan meanwhile: all that was collected is a deposit.
	amount := money.Int(601)
	if _, err := w.Record(t.Context(), w.cmd, payment.NewPayment{AccountID: account, ReceivedOn: collectOn, Amount: &amount, Method: "cash", Asked: []payment.Asked{{InvoiceID: b.Debits[0].InvoiceID}}}); err != nil {
		t.Fatal(err)
	}
	w.today(t, "2026-05-11")
	after, err := w.SettleDebits(t.Context(), w.cmd, b.ID, w.results(t, b, collected))
	if err != nil {
		t.Fatal(err)
	}
	paid, err := w.Get(t.Context(), w.cmd.TenantID, after.Debits[0].PaymentID)
	if err != nil || paid.Deposit().String() != "601" {
		t.Errorf("the deposit: %+v, %v", paid, err)
	}
}

func TestABatchIsBoundedAndTheRestIsForTheNext(t *testing.T) {
	t.Parallel()
	w := setup(t)
	for range 101 {
		w.invoices(t, w.account(t), 100)
	}
	w.sql(t, `DELETE FROM payer_accounts p WHERE p.billing_account_id = (SELECT max(id::text)::uuid FROM billing_accounts)`)
	w.invoices(t, w.account(t), 5)
	w.sql(t, `INSERT INTO invoices (tenant_id, id, customer_id, billing_account_id, kind, status, number, billing_date, due_date, currency, subtotal, tax, total, digest, created_at, updated_at, issued_at)
		SELECT $1, gen_random_uuid(), $1, min(id::text)::uuid, 'invoice', 'issued', 'BIG', '2026-04-01', '2026-04-15', 'JPY', 10000000000, 0, 10000000000, '\x00', now(), now(), now() FROM billing_accounts`, w.cmd.TenantID)
	p, err := w.PreviewDebits(t.Context(), w.cmd.TenantID, collectOn)
	if err != nil {
		t.Fatal(err)
	}
	reasons := map[string]int{}
	for _, l := range p.LeftOut {
		reasons[l.Reason]++
	}
	if len(p.Debits) != 10_000 || fmt.Sprint(reasons) != "map[next_batch:5 no_bank_account:100 too_much:1]" {
		t.Errorf("%d debits, left out %v", len(p.Debits), reasons)
	}
	b, err := w.CreateDebits(t.Context(), w.cmd, collectOn, p.Token())
	if err != nil || b.Count != 10_000 {
		t.Fatalf("%d debits, %v", b.Count, err)
	}
	w.today(t, "2026-04-15")
	if _, err := w.SettleDebits(t.Context(), w.cmd, b.ID, w.results(t, b, collected)); err != nil {
		t.Fatal(err)
	}
	if n := w.one(t, `SELECT count(*) FROM payments`); n != 10_000 {
		t.Errorf("%d payments", n)
	}
}
