package retention_test

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/riverqueue/river"
	"github.com/riverqueue/river/riverdriver/riverpgxv5"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/money"
	core "keiyaku/internal/core/payment"
	rule "keiyaku/internal/core/retention"
	"keiyaku/internal/core/timeline"
	"keiyaku/internal/postgres"
	"keiyaku/internal/service/alerting"
	"keiyaku/internal/service/attachment"
	"keiyaku/internal/service/catalog"
	"keiyaku/internal/service/clock"
	"keiyaku/internal/service/contract"
	"keiyaku/internal/service/crm"
	"keiyaku/internal/service/customer"
	"keiyaku/internal/service/invoicing"
	"keiyaku/internal/service/payment"
	"keiyaku/internal/service/retention"
	"keiyaku/internal/service/search"
	"keiyaku/internal/service/tenancy"
	"keiyaku/internal/service/usage"
	"keiyaku/internal/service/verification"
	"keiyaku/internal/store"
	"keiyaku/internal/testdb"
)

func TestMain(m *testing.M) { testdb.Main(m) }

// world is a company that sells one plan, with usage, over a database of its own; its jobs aren't worked, what they do is asked for.
type world struct {
	t         *testing.T
	db        *testdb.DB
	pool      *pgxpool.Pool
	owner     *pgxpool.Pool
	store     *store.Store
	tenancy   *tenancy.Service
	customers *customer.Service
	contracts *contract.Service
	invoicing *invoicing.Service
	clock     *clock.Service
	payments  *payment.Service
	usage     *usage.Service
	retention *retention.Service
	tenant    store.ID
	plan      store.ID
	unit      store.ID
	// now is the wall clock.
	now time.Time
}

func date(s string) civil.Date { return civil.MustParse(s) }

func newWorld(t *testing.T, clockOn string) *world {
	t.Helper()
	db := testdb.New(t)
	w := &world{t: t, db: db, pool: db.Pool(t, store.Prepare)}
	w.must(w.pool.QueryRow(t.Context(), "SELECT clock_timestamp()").Scan(&w.now)) // the clock by which the database makes its months
	wall := func() time.Time { return w.now }
	owner, err := postgres.NewOwnerPool(t.Context(), db.OwnerURL, postgres.PoolOptions{AfterConnect: store.Prepare})
	w.must(err)
	t.Cleanup(owner.Close)
	w.owner = owner
	s := store.New(w.pool, wall)
	queue, err := river.NewClient(riverpgxv5.New(w.pool), &river.Config{Schema: "river"}) // takes jobs, works none
	w.must(err)
	s.SetQueue(queue)
	w.store, w.tenancy, w.customers, w.contracts, w.invoicing = s, tenancy.New(s), customer.New(s), contract.New(s), invoicing.New(s)
	w.clock, w.payments, w.usage = clock.New(s, w.contracts.RunDays, w.contracts.Rederive), payment.New(s), usage.New(s)
	w.retention = retention.New(store.New(owner, wall))
	w.open(clockOn)
	return w
}

// open makes the company.
func (w *world) open(clockOn string) {
	w.t.Helper()
	var on civil.Date
	if clockOn != "" {
		on = date(clockOn)
	}
	var err error
	w.tenant, _, err = w.tenancy.CreateTenant(w.t.Context(), "株式会社テスト", "Asia/Tokyo", money.JPY, on)
	w.must(err)
	unit, err := w.usage.CreateUnit(w.t.Context(), w.cmd(), usage.NewUnit{Code: "calls", Name: "呼出し", Aggregation: timeline.Sum})
	w.must(err)
	cat := catalog.New(w.store)
	product, err := cat.CreateProduct(w.t.Context(), w.cmd(), catalog.NewProduct{Code: "kintai", Name: "クラウド勤怠"})
	w.must(err)
	item, err := cat.CreateItem(w.t.Context(), w.cmd(), catalog.NewItem{ProductID: product.ID, Code: "plan", Name: "プラン", Kind: "main"})
	w.must(err)
	_, err = cat.CreateVersion(w.t.Context(), w.cmd(), item.ID, catalog.NewVersion{OnSaleFrom: date("2020-01-01"), Charges: []catalog.NewCharge{
		{Code: "base", Name: "利用料", Kind: "recurring", Model: "per_unit", UnitPrice: money.Int(1000)},
		{Code: "calls", Name: "従量", Kind: "usage", Model: "per_unit", UnitPrice: money.Int(10), Timing: timeline.Arrears, BillingRules: timeline.BillingRules{UsageUnit: unit.ID}},
	}})
	w.must(err)
	w.plan, w.unit = item.ID, unit.ID
}

func (w *world) must(err error) {
	w.t.Helper()
	if err != nil {
		w.t.Fatal(err)
	}
}

func (w *world) cmd() store.Command {
	return store.Command{TenantID: w.tenant, Actor: store.Actor{Kind: "system", Name: "test"}}
}

func text(s string) *string { return &s }

// customer makes a customer with staff and an account, in a group if parent names one.
func (w *world) customer(name string, parent store.ID) (id, account store.ID) {
	w.t.Helper()
	c, err := w.customers.Create(w.t.Context(), w.cmd(), customer.Fields{Name: name, ParentID: parent})
	w.must(err)
	person, err := w.customers.CreateStaff(w.t.Context(), w.cmd(), c.ID, customer.StaffFields{Name: name + "の担当", Email: text("tanto@example.co.jp")})
	w.must(err)
	a, err := w.customers.CreateAccount(w.t.Context(), w.cmd(), c.ID, customer.NewAccount{AccountFields: customer.AccountFields{
		Name: "経理部", StaffID: person.ID, PaymentMethod: "direct_debit", Payer: &core.PayerAccount{
			Account: core.BankAccount{Bank: "9999", BankName: "サンプル", Branch: "001", BranchName: "ホンテン", Kind: core.Ordinary, Number: "1234567"}, Holder: "テスト",
		},
	}})
	w.must(err)
	return c.ID, a.ID
}

// sign signs a contract of the plan on an account.
func (w *world) sign(account store.ID, start, extra string) contract.State {
	w.t.Helper()
	st, err := w.contracts.Create(w.t.Context(), w.cmd(), json.RawMessage(fmt.Sprintf(
		`{"billing_account_id": %q, "start_on": %q, "signed_on": %q, "term_months": 12, "items": [{"item_id": %q, "quantity": "3"}]%s}`, account, start, w.today(), w.plan, extra)))
	w.must(err)
	return st
}

func (w *world) today() civil.Date {
	t, err := store.Read(w.t.Context(), w.store, w.tenant, func(tx *store.Tx) (civil.Date, error) { return tx.Tenant.Today, nil })
	w.must(err)
	return t
}

func (w *world) change(id store.ID, on, operations string) {
	w.t.Helper()
	st, err := w.contracts.Get(w.t.Context(), w.tenant, id, civil.Date{}, contract.KnownAt{})
	w.must(err)
	req := contract.ChangeRequest{Operations: json.RawMessage(operations), Match: store.Match{Given: true, Version: st.Row.Version}}
	if on != "" {
		req.EffectiveOn = date(on)
	}
	_, err = w.contracts.Change(w.t.Context(), w.cmd(), id, req)
	w.must(err)
}

// pass moves the test clock, in steps of less than ten years.
func (w *world) pass(to civil.Date) {
	w.t.Helper()
	for today := w.today(); today.Before(to); today = w.today() {
		w.must(w.clock.Pass(w.t.Context(), w.cmd(), civil.Min(to, today.AddDays(3600))))
	}
}

// bill makes all drafts up to a day and issues them.
func (w *world) bill(upTo string) {
	w.t.Helper()
	run, err := w.invoicing.CreateRun(w.t.Context(), w.cmd(), invoicing.RunRequest{UpTo: date(upTo)})
	w.must(err)
	w.must(w.invoicing.Complete(w.t.Context(), w.tenant, run.ID, 1))
	_, err = w.invoicing.IssueList(w.t.Context(), w.cmd(), nil, date(upTo))
	w.must(err)
}

// render makes the PDFs of all documents that were issued.
func (w *world) render() {
	w.t.Helper()
	var issued []store.ID
	w.asTenant(w.pool, func(tx pgx.Tx) {
		rows, err := tx.Query(w.t.Context(), `SELECT invoice_id FROM invoice_documents_due`)
		w.must(err)
		issued, err = pgx.CollectRows(rows, pgx.RowTo[store.ID])
		w.must(err)
	})
	w.must(w.invoicing.RenderDocuments(w.t.Context(), w.tenant, issued))
}

// pay settles all that an account has open, with a bank statement's credit for each amount.
func (w *world) pay(account store.ID) {
	w.t.Helper()
	type open struct{ id, amount string }
	var of []open
	w.asTenant(w.pool, func(tx pgx.Tx) {
		rows, err := tx.Query(w.t.Context(), `SELECT i.id::text, i.total::text FROM invoices i WHERE billing_account_id = $1 AND kind = 'invoice' AND status = 'issued'
			AND total > coalesce((SELECT sum(amount) FROM payment_allocations a WHERE a.invoice_id = i.id), 0) ORDER BY i.id`, account)
		w.must(err)
		of, err = pgx.CollectRows(rows, func(row pgx.CollectableRow) (o open, err error) { return o, row.Scan(&o.id, &o.amount) })
		w.must(err)
	})
	for n, o := range of {
		imported, err := w.payments.Import(w.t.Context(), w.cmd(), fmt.Appendf(nil, "日付,入金額,摘要\n%s,%s,テスト%d\n", strings.ReplaceAll(w.today().String(), "-", "/"), o.amount, n), "csv", core.Columns{})
		w.must(err)
		if imported.Added != 1 {
			w.t.Fatalf("a statement added %+v", imported)
		}
		lines, err := w.payments.Lines(w.t.Context(), w.tenant, text("open"), store.NilID, 10)
		w.must(err)
		_, err = w.payments.Confirm(w.t.Context(), w.cmd(), lines[0].ID, account, []payment.Asked{{InvoiceID: store.ID(o.id)}})
		w.must(err)
	}
	if len(of) == 0 {
		w.t.Fatal("there was nothing to pay")
	}
}

// asTenant works in a transaction of the tenant.
func (w *world) asTenant(pool *pgxpool.Pool, do func(pgx.Tx)) {
	w.t.Helper()
	w.must(pgx.BeginFunc(w.t.Context(), pool, func(tx pgx.Tx) error {
		if _, err := tx.Exec(w.t.Context(), "SELECT set_config('app.tenant_id', $1, true)", string(w.tenant)); err != nil {
			return err
		}
		do(tx)
		return nil
	}))
}

// rows are all rows of the tenant as JSON, by table.
func (w *world) rows() map[string][]string {
	w.t.Helper()
	out := map[string][]string{}
	for _, table := range testdb.Tables(w.t, w.pool) {
		w.asTenant(w.pool, func(tx pgx.Tx) {
			rows, err := tx.Query(w.t.Context(), "SELECT to_jsonb(x)::text FROM "+table+" x")
			w.must(err)
			out[table], err = pgx.CollectRows(rows, pgx.RowTo[string])
			w.must(err)
			slices.Sort(out[table])
		})
	}
	return out
}

func (w *world) planOn(day civil.Date) retention.Plan {
	w.t.Helper()
	p, err := w.retention.Plan(w.t.Context(), w.tenant, day)
	w.must(err)
	return p
}

// archived are the rows of an archive, by table.
func (w *world) archived(dir string) map[string][]string {
	w.t.Helper()
	var m retention.Manifest
	raw, err := os.ReadFile(filepath.Join(dir, retention.ManifestName))
	w.must(err)
	w.must(json.Unmarshal(raw, &m))
	out := map[string][]string{}
	for _, f := range m.Files {
		file, err := os.Open(filepath.Join(dir, f.Name))
		w.must(err)
		unzipped, err := gzip.NewReader(file)
		w.must(err)
		lines := bufio.NewScanner(unzipped)
		lines.Buffer(nil, 64<<20)
		for lines.Scan() {
			out[f.Table] = append(out[f.Table], lines.Text())
		}
		w.must(errors.Join(lines.Err(), unzipped.Close(), file.Close()))
		if len(out[f.Table]) != f.Rows {
			w.t.Errorf("%s has %d rows, the manifest says %d", f.Name, len(out[f.Table]), f.Rows)
		}
		slices.Sort(out[f.Table])
	}
	return out
}

func (w *world) verified() {
	w.t.Helper()
	w.must(verification.New(w.store).All(w.t.Context(), func(finding string) { w.t.Error(finding) }))
}

var anID = regexp.MustCompile(`[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`)

// sold notes that a customer and its contract came from a CRM.
func (w *world) sold(customer, contract store.ID) {
	w.t.Helper()
	inbox := crm.New(w.store, func() time.Time { return w.now })
	made, err := inbox.Create(w.t.Context(), w.cmd(), "00D5g00000AbCdE", crm.Fields{Name: "Salesforce"})
	w.must(err)
	_, err = inbox.Receive(w.t.Context(), w.cmd(), made.ID, crm.Event, "e", []byte(`{"organization_id": "00D5g00000AbCdE", "records": [
		{"attributes": {"type": "Account"}, "Id": "0015g00000QrStu", "Name": "株式会社むかし", "SystemModstamp": "2026-04-01T00:00:00Z"}]}`))
	w.must(err)
	w.asTenant(w.pool, func(tx pgx.Tx) {
		_, err := tx.Exec(w.t.Context(), `UPDATE crm_messages SET state = 'done', customer_id = $1, next_at = NULL`, customer)
		w.must(err)
		_, err = tx.Exec(w.t.Context(), `INSERT INTO crm_links (tenant_id, connection_id, record_id, kind, customer_id, contract_id, digest, made_at) VALUES ($1, $2, '0065g00000XyZabAAF', 'new', $3, $4, '', now())`,
			w.tenant, made.ID, customer, contract)
		w.must(err)
	})
}

// old is a customer whose contract ended and who paid, with something in every table that a customer may have rows of.
func (w *world) old() (customer store.ID) {
	w.t.Helper()
	customer, account := w.customer("株式会社むかし", "")
	st := w.sign(account, "2026-04-01", `, "renewal": {"kind": "none"}`)
	w.sold(customer, st.Row.ID)
	files := attachment.New(w.store)
	_, err := files.ToContract(w.t.Context(), w.cmd(), st.Row.ID, attachment.File{Name: "契約書.pdf", Kind: "signed_contract", Content: []byte("%PDF-1.4\n%%EOF\n")})
	w.must(err)
	_, err = w.usage.RecordDaily(w.t.Context(), w.cmd(), []usage.Daily{{Of: usage.Of{ContractID: st.Row.ID, Unit: "calls"}, Day: date("2026-04-01"), Quantity: money.Int(7)}})
	w.must(err)
	w.pass(date("2026-05-10"))
	_, err = w.usage.RecordEvents(w.t.Context(), w.cmd(), []usage.Event{{Of: usage.Of{ContractID: st.Row.ID, Unit: "calls"}, ID: "e-1", OccurredAt: date("2026-05-02").Start(time.UTC), Quantity: money.Int(5)}})
	w.must(err)
	w.change(st.Row.ID, "2026-07-01", fmt.Sprintf(`[{"op": "change_quantity", "contract_item_id": %q, "to": "5"}]`, st.Timeline.Items[0].ID))
	w.bill("2026-05-10")
	w.pass(date("2026-09-01"))
	w.bill("2026-09-01")
	_, err = w.payments.Remind(w.t.Context(), w.cmd(), payment.NewReminder{AccountID: account, Level: 1, RemindedOn: date("2026-09-01")})
	w.must(err)
	w.change(st.Row.ID, "2026-08-01", fmt.Sprintf(`[{"op": "change_quantity", "contract_item_id": %q, "to": "4"}]`, st.Timeline.Items[0].ID)) // found late: a correction
	w.pass(date("2027-06-01"))
	_, err = w.usage.SetClosed(w.t.Context(), w.cmd(), w.unit, st.Row.ID, date("2027-03-31"))
	w.must(err)
	w.bill("2027-06-01")
	w.render()
	w.pass(date("2027-07-20"))
	w.must(search.New(w.store).Index(w.t.Context(), w.tenant))
	w.must(alerting.New(w.store).JobFailed(w.t.Context(), w.tenant, "prorate", account, "内部エラー"))
	w.pay(account)
	// What of credit there is, is paid back.
	var credits []store.ID
	w.asTenant(w.pool, func(tx pgx.Tx) {
		rows, err := tx.Query(w.t.Context(), `SELECT id FROM invoices WHERE billing_account_id = $1 AND kind = 'credit_note'`, account)
		w.must(err)
		credits, err = pgx.CollectRows(rows, pgx.RowTo[store.ID])
		w.must(err)
	})
	for _, id := range credits {
		p, err := w.payments.Record(w.t.Context(), w.cmd(), payment.NewPayment{AccountID: account, ReceivedOn: w.today(), Method: "credit_note", CreditNoteID: id})
		w.must(err)
		_, err = w.payments.Refund(w.t.Context(), w.cmd(), p.ID, nil, w.today(), "返金")
		w.must(err)
	}
	return customer
}

func TestACustomerGoesAsAWholeOnTheDayAfterItsLastIsPast(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "2026-04-01")
	running, runningAccount := w.customer("株式会社いまも", "")
	w.sign(runningAccount, "2026-04-01", "")
	old := w.old()
	// One that never paid, and one whose parent goes on.
	_, unpaid := w.customer("株式会社みばらい", "")
	w.sign(unpaid, "2027-07-20", `, "renewal": {"kind": "none"}`)
	w.customer("株式会社いまもの子", running)

	last := w.today()
	through := rule.KeptThrough(last, rule.DefaultYears)
	w.pass(through)
	w.bill(through.String())
	w.pass(through.AddDays(1))
	if p := w.planOn(through); !p.Empty() {
		t.Fatalf("on %s there are past %+v", through, p.Sets)
	}
	p := w.planOn(civil.Date{})
	if len(p.Sets) != 1 || !slices.Equal(p.Sets[0].Customers, []store.ID{old}) || len(p.Months) > 0 {
		t.Fatalf("on %s there are past %+v, %+v", p.AsOf, p.Sets, p.Months)
	}
	if _, err := w.retention.Plan(t.Context(), w.tenant, w.today().AddDays(1)); !errors.Is(err, fault.New(fault.Rule, "")) {
		t.Errorf("a plan for tomorrow: %v", err)
	}
	if newest := slices.MaxFunc(p.Tables(), func(a, b store.Census) int { return a.Newest.Compare(b.Newest) }).Newest; newest != last {
		t.Errorf("its newest row is of %s, want %s", newest, last)
	}

	before := w.rows()
	dir := t.TempDir()
	if _, err := retention.New(w.store).Apply(t.Context(), "the service", []store.ID{w.tenant}, civil.Date{}, filepath.Join(dir, "service")); err == nil {
		t.Error("the service's role deletes")
	}
	done, err := w.retention.Apply(t.Context(), "経理部長", []store.ID{w.tenant}, civil.Date{}, dir)
	if err != nil || len(done) != 1 || done[0].Sets != 1 || done[0].Rows == 0 {
		t.Fatalf("applied %+v, %v", done, err)
	}
	after := w.rows()
	archived := w.archived(filepath.Join(dir, string(w.tenant), w.today().String()))

	// What is gone is what was archived, and everything else is as it was.
	gone, n := map[string]bool{}, 0
	for table, rows := range before {
		var left []string
		for _, row := range rows {
			if !slices.Contains(archived[table], row) {
				left = append(left, row)
				continue
			}
			n++
			for _, id := range anID.FindAllString(row, -1) {
				gone[id] = true
			}
		}
		got := after[table]
		switch table {
		case "audit_entries":
			got = slices.DeleteFunc(slices.Clone(got), func(row string) bool { return strings.Contains(row, retention.Action) })
			if len(got) != len(after[table])-1 {
				t.Errorf("%d audit entries tell of the deletion", len(after[table])-len(got))
			}
		case "number_series", "bill_run_shards":
			continue // numbers are counted as given, and runs looked at fewer accounts
		}
		if !slices.Equal(got, left) {
			t.Errorf("of %s %s", table, testdb.FirstDifference(left, got))
		}
	}
	if n != done[0].Rows {
		t.Errorf("%d rows are gone, %d are told", n, done[0].Rows)
	}
	// No row says anything of what is gone; what others have too isn't its.
	for table, rows := range after {
		if slices.Contains([]string{"audit_entries"}, table) {
			continue
		}
		for _, row := range rows {
			for _, id := range anID.FindAllString(row, -1) {
				delete(gone, id)
				if slices.ContainsFunc(p.Sets[0].Customers, func(c store.ID) bool { return string(c) == id }) {
					t.Errorf("%s mentions the customer: %s", table, row)
				}
			}
		}
	}
	for table, rows := range archived {
		for _, row := range rows {
			var of struct {
				ID        string `json:"id"`
				AccountID string `json:"account_id"`
			}
			w.must(json.Unmarshal([]byte(row), &of))
			for _, id := range []string{of.ID, of.AccountID} {
				if anID.MatchString(id) && !gone[id] { // an account's id of a CRM is none of ours
					t.Errorf("%s %s is gone and still mentioned", table, id)
				}
			}
		}
	}
	for _, table := range []string{
		"customers", "staff", "billing_accounts", "payer_accounts", "contracts", "changes", "segments", "timeline_entries", "events", "audit_entries", "alerts", "search_tokens",
		"attachments", "attachment_contents", "usage_days", "usage_events", "invoices", "invoice_lines", "invoice_corrections", "invoice_documents", "ledger_rows", "payments", "payment_allocations",
		"bank_statement_lines", "bank_statement_decisions", "learned_payers", "reminders", "crm_messages", "crm_links",
	} {
		if len(archived[table]) == 0 {
			t.Errorf("the story has nothing in %s", table)
		}
	}
	w.verified()

	// Again there is nothing to do, and the entry in the audit trail says who did what.
	if p := w.planOn(civil.Date{}); !p.Empty() {
		t.Errorf("still past: %+v", p)
	}
	done, err = w.retention.Apply(t.Context(), "経理部長", []store.ID{w.tenant}, civil.Date{}, dir)
	if err != nil || done[0].Rows != 0 {
		t.Errorf("applied again: %+v, %v", done, err)
	}
	w.asTenant(w.pool, func(tx pgx.Tx) {
		var by, digest string
		var invoices int
		w.must(tx.QueryRow(t.Context(), `SELECT actor_name, after ->> 'archive', (after -> 'rows' ->> 'invoices')::int FROM audit_entries WHERE action = $1`, retention.Action).Scan(&by, &digest, &invoices))
		if by != "経理部長" || digest != done[0].Archive || invoices != len(archived["invoices"]) {
			t.Errorf("the audit trail says %s, %s, %d", by, digest, invoices)
		}
	})
}

func TestWhatIsConnectedGoesTogetherOrStays(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "2026-04-01")
	parent, _ := w.customer("株式会社おや", "")
	child, _ := w.customer("株式会社こ", parent)
	_, aloneAccount := w.customer("株式会社ひとり", "")
	held, heldAccount := w.customer("株式会社とめ", "")
	w.sign(aloneAccount, "2026-04-01", "") // runs
	// What was another's, and is a running customer's now.
	_, formerAccount := w.customer("株式会社まえの", "")
	moved := w.sign(formerAccount, "2026-04-01", "")
	next, nextAccount := w.customer("株式会社つぎの", "")
	w.change(moved.Row.ID, "2026-05-01", fmt.Sprintf(`[{"op": "transfer", "customer_id": %q, "billing_account_id": %q, "policy": "prorate"}]`, next, nextAccount))
	// What ended and was billed, but not paid; and what was never billed.
	unpaid, unpaidAccount := w.customer("株式会社みばらい", "")
	unbilled, unbilledAccount := w.customer("株式会社みせいきゅう", "")
	var ended []store.ID
	for _, account := range []store.ID{unpaidAccount, unbilledAccount} {
		st := w.sign(account, "2026-04-01", `, "renewal": {"kind": "none"}`)
		w.change(st.Row.ID, "", `[{"op": "terminate", "end_on": "2026-04-30"}]`)
		ended = append(ended, st.Row.ID)
	}
	w.pass(date("2026-05-01"))
	for _, id := range ended {
		_, err := w.usage.SetClosed(t.Context(), w.cmd(), w.unit, id, date("2026-04-30"))
		w.must(err)
	}
	run, err := w.invoicing.CreateRun(t.Context(), w.cmd(), invoicing.RunRequest{UpTo: date("2026-05-01"), AccountIDs: []store.ID{unpaidAccount}})
	w.must(err)
	w.must(w.invoicing.Complete(t.Context(), w.tenant, run.ID, 1))
	_, err = w.invoicing.IssueList(t.Context(), w.cmd(), nil, date("2026-05-01"))
	w.must(err)
	_, err = w.customers.HoldAccount(t.Context(), w.cmd(), heldAccount, "確認中")
	w.must(err)
	w.pass(rule.KeptThrough(date("2026-06-01"), 10).AddDays(1))
	p := w.planOn(civil.Date{})
	if len(p.Sets) != 1 || !slices.Equal(p.Sets[0].Customers, []store.ID{parent, child}) {
		t.Errorf("there go %+v, want %s and %s together", p.Sets, parent, child)
	}
	stay := map[store.ID]string{}
	for _, k := range p.Kept {
		stay[k.Customers[0]] = strings.Join(k.Why, ", ")
	}
	want := map[store.ID]string{held: "an account is held", unpaid: "an invoice isn't paid", unbilled: "a bill has still to follow a change, something is still to be billed"}
	if !maps.Equal(stay, want) {
		t.Errorf("there stay %v, want %v", stay, want)
	}
}

// past is a world in which one customer without a contract is past.
func past(t *testing.T) (w *world, customer store.ID) {
	t.Helper()
	w = newWorld(t, "2026-04-01")
	_, account := w.customer("株式会社いまも", "")
	w.sign(account, "2026-04-01", "")
	customer, _ = w.customer("株式会社ひやかし", "")
	w.pass(rule.KeptThrough(date("2026-04-01"), rule.DefaultYears).AddDays(1))
	return w, customer
}

func (w *world) apply(dir string) ([]retention.Done, error) {
	w.t.Helper()
	return w.retention.Apply(w.t.Context(), "test", []store.ID{w.tenant}, civil.Date{}, dir)
}

func (w *world) exec(sql string) {
	w.t.Helper()
	_, err := w.owner.Exec(w.t.Context(), sql)
	w.must(err)
}

func (w *world) count(table string) (n int) {
	w.t.Helper()
	w.asTenant(w.pool, func(tx pgx.Tx) { w.must(tx.QueryRow(w.t.Context(), "SELECT count(*) FROM "+table).Scan(&n)) })
	return n
}

func TestWhatWasArchivedAndNotDeletedIsDeletedTheNextTime(t *testing.T) {
	t.Parallel()
	w, _ := past(t)
	dir := t.TempDir()
	place := filepath.Join(dir, string(w.tenant), w.today().String())
	// What an archiving that was killed has left is no archive.
	w.must(os.MkdirAll(place+".partial", 0o700))
	w.must(os.WriteFile(filepath.Join(place+".partial", "customers.jsonl.gz"), []byte("half a li"), 0o600))
	// It ends when the archive is on the disk and the rows are still there.
	w.exec(`CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'the power fails'; END $$;
		CREATE TRIGGER fails BEFORE DELETE ON customers EXECUTE FUNCTION fail()`)
	if _, err := w.apply(dir); err == nil || !strings.Contains(err.Error(), "the power fails") {
		t.Fatalf("it went on: %v", err)
	}
	if n := w.count("customers"); n != 2 {
		t.Fatalf("%d customers are left", n)
	}
	manifest, err := os.ReadFile(filepath.Join(place, retention.ManifestName))
	w.must(err)
	w.exec(`DROP TRIGGER fails ON customers`)
	done, err := w.apply(dir)
	if err != nil || done[0].Sets != 1 {
		t.Fatalf("the next time %+v, %v", done, err)
	}
	if n := w.count("customers"); n != 1 {
		t.Errorf("%d customers are left", n)
	}
	if again, err := os.ReadFile(filepath.Join(place, retention.ManifestName)); err != nil || string(again) != string(manifest) {
		t.Errorf("the archive was written again, %v", err)
	}
	w.verified()
}

func TestWhatHasChangedSinceItWasArchivedStays(t *testing.T) {
	t.Parallel()
	w, id := past(t)
	dir := t.TempDir()
	w.exec(`CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'the power fails'; END $$;
		CREATE TRIGGER fails BEFORE DELETE ON customers EXECUTE FUNCTION fail()`)
	if _, err := w.apply(dir); err == nil {
		t.Fatal("it went on")
	}
	w.exec(`DROP TRIGGER fails ON customers`)
	// By a row that is as old as the others, so that only the digest tells.
	w.asTenant(w.pool, func(tx pgx.Tx) {
		_, err := tx.Exec(t.Context(), `UPDATE staff SET phone = '03-0000-9999' WHERE customer_id = $1`, id)
		w.must(err)
	})
	if _, err := w.apply(dir); !errors.Is(err, fault.New(fault.Conflict, "")) {
		t.Errorf("it is deleted otherwise than it was archived: %v", err)
	}
	// And by one of today, which keeps it.
	_, err := w.customers.CreateStaff(t.Context(), w.cmd(), id, customer.StaffFields{Name: "新しい担当"})
	w.must(err)
	if _, err := w.apply(dir); !errors.Is(err, fault.New(fault.Conflict, "")) {
		t.Errorf("it is deleted though it is used again: %v", err)
	}
	if n := w.count("customers"); n != 2 {
		t.Errorf("%d customers are left", n)
	}
	if p := w.planOn(civil.Date{}); !p.Empty() {
		t.Errorf("there is past %+v", p.Sets)
	}
}

func TestNothingIsDeletedForAnArchiveThatIsNotWhole(t *testing.T) {
	t.Parallel()
	w, _ := past(t)
	dir := t.TempDir()
	place := filepath.Join(dir, string(w.tenant), w.today().String())
	w.must(os.MkdirAll(place, 0o700))
	if _, err := w.apply(dir); !errors.Is(err, fault.New(fault.Conflict, "")) {
		t.Errorf("into a directory that is there: %v", err)
	}
	w.must(os.Remove(place))
	w.exec(`CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'the power fails'; END $$;
		CREATE TRIGGER fails BEFORE DELETE ON customers EXECUTE FUNCTION fail()`)
	if _, err := w.apply(dir); err == nil {
		t.Fatal("it went on")
	}
	w.exec(`DROP TRIGGER fails ON customers`)
	file := filepath.Join(place, "customers.jsonl.gz")
	raw, err := os.ReadFile(file)
	w.must(err)
	w.must(os.WriteFile(file, raw[:len(raw)-1], 0o600))
	if _, err := w.apply(dir); !errors.Is(err, fault.New(fault.Conflict, "")) {
		t.Errorf("with a file that is cut off: %v", err)
	}
	if n := w.count("customers"); n != 2 {
		t.Errorf("%d customers are left", n)
	}
	// Somebody else at the same time is refused too.
	err = store.New(w.owner, nil).AloneInRetention(t.Context(), func() error {
		_, err := w.apply(t.TempDir())
		return err
	})
	if !errors.Is(err, fault.New(fault.Conflict, "")) {
		t.Errorf("two at once: %v", err)
	}
}

func TestALongerRetentionThatIsSetMeanwhileKeepsWhatWasArchived(t *testing.T) {
	t.Parallel()
	w, _ := past(t)
	dir := t.TempDir()
	w.exec(`CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'the power fails'; END $$;
		CREATE TRIGGER fails BEFORE DELETE ON customers EXECUTE FUNCTION fail()`)
	if _, err := w.apply(dir); err == nil {
		t.Fatal("it went on")
	}
	w.exec(`DROP TRIGGER fails ON customers`)
	w.years(11)
	if _, err := w.apply(dir); !errors.Is(err, fault.New(fault.Conflict, "")) || w.count("customers") != 2 {
		t.Errorf("%d customers are left, %v", w.count("customers"), err)
	}
}

// years sets for how many years the tenant keeps.
func (w *world) years(years int) {
	w.t.Helper()
	now, err := w.tenancy.GetTenant(w.t.Context(), w.tenant)
	w.must(err)
	_, err = w.tenancy.UpdateTenant(w.t.Context(), w.cmd(), store.Match{Given: true, Version: now.Version}, func(to *tenancy.Settings) { to.RetentionYears = years })
	w.must(err)
}

// madeAt is an id as it would have been made at an instant.
func madeAt(at time.Time) string {
	id := []byte(string(store.NewID()))
	copy(id, fmt.Sprintf("%012x", at.UnixMilli())[:8])
	copy(id[9:], fmt.Sprintf("%012x", at.UnixMilli())[8:])
	return string(id)
}

// happened writes an event and an audit entry of an instant.
func (w *world) happened(at time.Time) {
	w.t.Helper()
	w.asTenant(w.pool, func(tx pgx.Tx) {
		for _, sql := range []string{
			`INSERT INTO events (tenant_id, id, type, occurred_at, effective_on, summary, data) VALUES ($1, $2, 't', $3::timestamptz, $3::timestamptz::date, '', '{}')`,
			`INSERT INTO audit_entries (tenant_id, id, recorded_at, actor_kind, actor_name, action, entity_kind) VALUES ($1, $2, $3::timestamptz, 'system', 'test', 'say', 'test')`,
		} {
			_, err := tx.Exec(w.t.Context(), sql, string(w.tenant), madeAt(at), at)
			w.must(err)
		}
	})
}

// happenings are the instants of the rows that happened wrote and that are left of a table, by year.
func (w *world) happenings(table, at string) (years []int) {
	w.t.Helper()
	w.asTenant(w.pool, func(tx pgx.Tx) {
		rows, err := tx.Query(w.t.Context(), fmt.Sprintf("SELECT extract(year FROM %s)::int FROM %s WHERE %s < now() - interval '1 year' ORDER BY 1", at, table, at))
		w.must(err)
		years, err = pgx.CollectRows(rows, pgx.RowTo[int])
		w.must(err)
	})
	return years
}

func TestMonthsGoByRowsUntilTheyArePastForEveryTenantAndThenAtOnce(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "")
	this := w.now.UTC()
	year := func(back int) time.Time {
		return time.Date(this.Year()-back, this.Month(), 1, 12, 0, 0, 0, time.UTC)
	}
	// As if the tables had been kept by month for long: a partition through twelve years ago, and one after it.
	until, next := year(12).Format(time.DateOnly), this.AddDate(0, 2, 1-this.Day()).Format("2006_01")
	for _, table := range store.ByMonth {
		w.exec(fmt.Sprintf(`ALTER TABLE %[1]s DETACH PARTITION %[1]s_before_%[3]s;
			DO $$ BEGIN
				EXECUTE format('CREATE TABLE %[1]s_old PARTITION OF %[1]s FOR VALUES FROM (MINVALUE) TO (%%L)', month_bound('%[2]s'));
				EXECUTE format('ALTER TABLE %[1]s ATTACH PARTITION %[1]s_before_%[3]s FOR VALUES FROM (%%L) TO (%%L)', month_bound('%[2]s'), month_bound(to_date('%[3]s', 'YYYY_MM')));
			END $$`, table, until, next))
	}
	long := *w
	short := *w
	short.open("")
	short.years(7)
	for _, back := range []int{13, 13, 12, 9, 8, 1} {
		long.happened(year(back).AddDate(0, 0, -20))
		short.happened(year(back).AddDate(0, 0, -20))
	}
	dir := t.TempDir()
	// One tenant by itself: its rows go, no partition does.
	done, err := w.retention.Apply(t.Context(), "test", []store.ID{short.tenant}, civil.Date{}, dir)
	if err != nil || len(done) != 1 || done[0].Rows != 2*4 {
		t.Fatalf("of the one that keeps for seven years %+v, %v", done, err)
	}
	lastOf := func(back int) int { return year(back).AddDate(0, 0, -20).Year() }
	for _, c := range []struct {
		of   *world
		left []int
	}{{&short, []int{lastOf(8), lastOf(1)}}, {&long, []int{lastOf(13), lastOf(13), lastOf(12), lastOf(9), lastOf(8), lastOf(1)}}} {
		if got := c.of.happenings("events", "occurred_at"); !slices.Equal(got, c.left) {
			t.Errorf("events are left of %v, want %v", got, c.left)
		}
		if got := c.of.happenings("audit_entries", "recorded_at"); !slices.Equal(got, c.left) {
			t.Errorf("audit entries are left of %v, want %v", got, c.left)
		}
	}
	old := func() (n int) {
		w.must(w.owner.QueryRow(t.Context(), "SELECT count(*) FROM month_partitions() WHERE partition LIKE '%_old'").Scan(&n))
		return n
	}
	if old() != 2 {
		t.Error("a partition is dropped that has rows of another tenant")
	}
	// All of them: what is past for all is dropped.
	done, err = w.retention.Apply(t.Context(), "test", []store.ID{long.tenant, short.tenant}, civil.Date{}, dir)
	if err != nil || len(done) != 2 {
		t.Fatalf("of both %+v, %v", done, err)
	}
	if old() != 0 {
		t.Error("partitions that are past for every tenant are still there")
	}
	if got := long.happenings("events", "occurred_at"); !slices.Equal(got, []int{lastOf(9), lastOf(8), lastOf(1)}) {
		t.Errorf("events of the one that keeps for ten years are left of %v", got)
	}
	for _, of := range []*world{&long, &short} {
		of.asTenant(w.pool, func(tx pgx.Tx) {
			var tables []string
			rows, err := tx.Query(t.Context(), "SELECT DISTINCT entity_kind FROM audit_entries WHERE action = $1 ORDER BY 1", retention.Action)
			w.must(err)
			tables, err = pgx.CollectRows(rows, pgx.RowTo[string])
			w.must(err)
			if !slices.Equal(tables, store.ByMonth) {
				t.Errorf("the audit trail tells of deletions from %q", tables)
			}
		})
	}
	// And rows still have a place.
	short.happened(year(13))
}
