package billing_test

import (
	"fmt"
	"slices"

	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/pricing"
	"keiyaku/internal/core/timeline"
)

// world is a contract on an account with a ledger in memory and no database near it: what the services do, by hand.
type world struct {
	t        tester
	today    civil.Date
	account  billing.Account
	settings billing.Settings
	changes  []timeline.Change
	recorded map[billing.ID]civil.Date
	marks    []billing.Mark
	version  int
	ledger   []billing.Row
	issued   []billing.Document
	restored []billing.Restoration
	deferred []billing.Deferral
	usage    []billing.Usage
	ids      int
}

var japanTaxes = billing.TaxRates{
	{Category: "standard", From: date("1989-04-01"), Percent: money.Int(3)},
	{Category: "standard", From: date("1997-04-01"), Percent: money.Int(5)},
	{Category: "standard", From: date("2014-04-01"), Percent: money.Int(8)},
	{Category: "standard", From: date("2019-10-01"), Percent: money.Int(10)},
	{Category: "reduced", From: date("2019-10-01"), Percent: money.Int(8)},
	{Category: "exempt", From: date("1989-04-01")},
}

func date(s string) civil.Date { return civil.MustParse(s) }

// tester is what a world tells of its failures: a test, or a property that shrinks them.
type tester interface {
	Helper()
	Fatal(args ...any)
	Fatalf(format string, args ...any)
}

func newWorld(t tester, today string) *world {
	return &world{
		t: t, today: date(today), recorded: map[billing.ID]civil.Date{},
		account:  billing.Account{ID: "account", Currency: money.JPY, Payment: billing.DefaultPaymentTerms},
		settings: billing.Settings{BillingDay: 31, TaxRounding: money.Down, Taxes: japanTaxes},
	}
}

func (w *world) id() billing.ID {
	w.ids++
	return billing.ID(fmt.Sprintf("id%03d", w.ids))
}

// charge is a recurring charge by the defaults.
func (w *world) charge(code, price string) timeline.ChargeSpec {
	return timeline.ChargeSpec{
		ID: w.id(), Code: code, Name: code, Kind: timeline.Recurring, Model: pricing.PerUnit, ListPrice: money.MustParse(price), CycleMonths: 1,
		Timing: timeline.Advance, StartRate: timeline.DailyRate, EndRate: timeline.DailyRate, ChangePolicy: timeline.Prorate,
		Rounding: money.Down, Scale: -1, TaxCategory: "standard",
	}
}

func (w *world) item(code string, charges ...timeline.ChargeSpec) timeline.NewItem {
	return timeline.NewItem{ID: w.id(), ItemID: billing.ID("item-" + code), Code: code, Name: code, Kind: timeline.Main, VersionID: billing.ID(code + "-1"), Version: 1, Quantity: money.Int(1), Charges: charges}
}

func (w *world) sign(start string, items ...timeline.NewItem) {
	w.t.Helper()
	w.must(w.change(start, timeline.Operation{Op: timeline.OpSign, Sign: &timeline.Sign{Currency: w.account.Currency, Renewal: timeline.Renewal{Kind: timeline.RenewNone}, Items: items}}))
}

func (w *world) must(err error) {
	w.t.Helper()
	if err != nil {
		w.t.Fatal(err)
	}
}

const horizon = "2040-01-01"

func (w *world) fold() timeline.Timeline {
	tl, refused := timeline.Fold(timeline.Book{}, w.changes, date(horizon))
	if len(refused) > 0 {
		w.t.Fatalf("a recorded change no longer folds: %+v", refused)
	}
	return tl
}

// change records a change: applied or reserved by its date, refused if it or a later one would not fold.
func (w *world) change(on string, ops ...timeline.Operation) error {
	for _, o := range ops {
		if o.Sign != nil && o.Sign.AccountID == "" {
			o.Sign.CustomerID, o.Sign.AccountID = "customer0", w.account.ID
		}
	}
	c := timeline.Change{ID: w.id(), EffectiveOn: date(on), Version: w.version + 1, Reserved: date(on).After(w.today), Operations: ops}
	return w.record(append(slices.Clone(w.changes), c), c.ID)
}

// record puts another list of changes in place, as one version of the contract.
func (w *world) record(changes []timeline.Change, change billing.ID) error {
	before, _ := timeline.Fold(timeline.Book{}, w.changes, date(horizon))
	after, refused := timeline.Fold(timeline.Book{}, changes, date(horizon))
	if len(refused) > 0 {
		return fmt.Errorf("%s", refused[0].Detail)
	}
	w.version++
	w.marks = append(w.marks, billing.Mark{Version: w.version, RecordedOn: w.today, Charges: timeline.Touched(before, after)})
	if change != "" {
		w.recorded[change] = w.today
	}
	w.changes = changes
	return nil
}

// cancel takes a reservation back.
func (w *world) cancel(id billing.ID) error {
	return w.record(slices.DeleteFunc(slices.Clone(w.changes), func(c timeline.Change) bool { return c.ID == id }), "")
}

func (w *world) plan(upTo string) billing.Result {
	w.t.Helper()
	a := w.account
	a.Contracts = []billing.Contract{{
		ID: "contract", Number: "C-1", Timeline: w.fold(), Version: w.version, Marks: w.marks, Recorded: w.recorded, Ledger: w.ledger, Restored: w.restored, Deferred: w.deferred, Usage: w.usage,
	}}
	res := billing.Plan(a, w.settings, date(upTo))
	// Where the contract went to another account, that one is planned beside it.
	second := a
	second.ID = "second"
	other := billing.Plan(second, w.settings, date(upTo))
	res.Documents, res.Exceptions, res.Failures = append(res.Documents, other.Documents...), append(res.Exceptions, other.Exceptions...), append(res.Failures, other.Failures...)
	for _, f := range res.Failures {
		w.t.Fatalf("can't be rated: %s", f.Reason)
	}
	for _, e := range res.Exceptions {
		w.t.Fatalf("a difference without a cause: %+v", e)
	}
	for _, d := range res.Documents {
		for _, l := range d.Lines {
			if got := l.Explain.Evaluate(); !got.Equal(l.Amount) {
				w.t.Fatalf("the explanation of %+v evaluates to %s, the line says %s", l.Key, got, l.Amount)
			}
		}
	}
	return res
}

// bill runs up to a date and issues all that it makes.
func (w *world) bill(upTo string) []billing.Document {
	w.t.Helper()
	docs := w.plan(upTo).Documents
	w.account.RunThrough = civil.Max(w.account.RunThrough, date(upTo))
	if w.account.Held() {
		return docs
	}
	for _, d := range docs {
		rows := d.Issue(billing.ID(fmt.Sprintf("document%d", len(w.issued)+1)), w.ledger)
		w.ledger = append(w.ledger, rows...)
		w.issued = append(w.issued, d)
	}
	return docs
}

// rollback takes back a document that was issued, unless a later one stands on it.
func (w *world) rollback(n int) []billing.ID {
	document, cancellation := billing.ID(fmt.Sprintf("document%d", n+1)), billing.ID(fmt.Sprintf("cancellation%d", n+1))
	rows, inTheWay := billing.Reverse(document, cancellation, w.today, w.ledger)
	if len(inTheWay) == 0 {
		w.ledger = append(w.ledger, rows...)
	}
	return inTheWay
}

// lines gives what the documents show, as "amount shown-from..shown-until".
func shown(docs []billing.Document) []string {
	var out []string
	for _, d := range docs {
		for _, l := range d.Lines {
			if !l.Hidden() {
				out = append(out, fmt.Sprintf("%s %s..%s", d.Currency.Format(l.Amount), l.Shown.From, l.Shown.LastDay()))
			}
		}
	}
	return out
}

func changeQuantity(item billing.ID, to string, policy timeline.Policy) timeline.Operation {
	q := money.MustParse(to)
	return timeline.Operation{Op: timeline.OpChangeQuantity, ChangeQuantity: &timeline.ChangeQuantity{ContractItemID: item, To: &q, Policy: policy}}
}

func (w *world) changeTo(item billing.ID, to timeline.NewItem, policy timeline.Policy) timeline.Operation {
	return timeline.Operation{Op: timeline.OpChangeItem, ChangeItem: &timeline.ChangeItem{ContractItemID: item, To: to, Policy: policy}}
}

func price(item billing.ID, p string, policy timeline.Policy) timeline.Operation {
	a := money.MustParse(p)
	return timeline.Operation{Op: timeline.OpCustomizeItem, CustomizeItem: &timeline.CustomizeItem{ContractItemID: item, NegotiatedPrice: &a, Policy: policy}}
}

func cancelItem(item billing.ID) timeline.Operation {
	return timeline.Operation{Op: timeline.OpCancelItem, CancelItem: &timeline.CancelItem{ContractItemID: item}}
}

func terminate() timeline.Operation {
	return timeline.Operation{Op: timeline.OpTerminate, Terminate: &timeline.Terminate{}}
}
