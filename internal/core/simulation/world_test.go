package simulation_test

import (
	"fmt"
	"slices"

	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/mrr"
	"keiyaku/internal/core/pricing"
	"keiyaku/internal/core/simulation"
	"keiyaku/internal/core/timeline"
)

type id = simulation.ID

func date(s string) civil.Date { return civil.MustParse(s) }

var through = date("2032-01-01")

// world is contracts on an account with their ledgers in memory: what the services do, by hand.
type world struct {
	today     civil.Date
	account   billing.Account
	settings  billing.Settings
	contracts []*contract
	ids       int
}

type contract struct {
	id       id
	changes  []timeline.Change
	recorded map[id]civil.Date
	marks    []billing.Mark
	version  int
	ledger   []billing.Row
}

func newWorld(today string) *world {
	return &world{
		today:   date(today),
		account: billing.Account{ID: "account", Currency: money.JPY, Payment: billing.DefaultPaymentTerms},
		settings: billing.Settings{BillingDay: 31, TaxRounding: money.Down, Taxes: billing.TaxRates{
			{Category: "standard", From: date("2019-10-01"), Percent: money.Int(10)}, {Category: "reduced", From: date("2019-10-01"), Percent: money.Int(8)},
		}},
	}
}

// clone is another world that goes on from the same facts.
func (w *world) clone() *world {
	c := *w
	c.settings.Taxes = slices.Clone(w.settings.Taxes)
	c.contracts = nil
	for _, of := range w.contracts {
		own := *of
		own.changes, own.marks, own.ledger, own.recorded = slices.Clone(of.changes), slices.Clone(of.marks), slices.Clone(of.ledger), map[id]civil.Date{}
		for k, v := range of.recorded {
			own.recorded[k] = v
		}
		c.contracts = append(c.contracts, &own)
	}
	return &c
}

func (w *world) id() id {
	w.ids++
	return id(fmt.Sprintf("id%03d", w.ids))
}

// charge is a recurring charge by the month.
func (w *world) charge(code, price string) timeline.ChargeSpec {
	return timeline.ChargeSpec{
		ID: w.id(), Code: code, Name: code, Kind: timeline.Recurring, Model: pricing.PerUnit, ListPrice: money.MustParse(price), CycleMonths: 1,
		Timing: timeline.Advance, StartRate: timeline.DailyRate, EndRate: timeline.DailyRate, ChangePolicy: timeline.Prorate,
		Rounding: money.Down, Scale: -1, TaxCategory: "standard",
	}
}

// item is version 1 of an item; an edition is any version of it in the catalogue.
func (w *world) item(code string, charges ...timeline.ChargeSpec) timeline.NewItem {
	return timeline.NewItem{
		ID: w.id(), ItemID: id("item-" + code), Code: code, Name: code, Kind: timeline.Main, VersionID: id(code + "-1"), Version: 1, Quantity: money.Int(1), Charges: charges,
	}
}

func (w *world) edition(code string, version int, charges ...timeline.ChargeSpec) timeline.Edition {
	item := w.item(code, charges...)
	item.ID, item.Version, item.VersionID = "", version, id(fmt.Sprintf("%s-%d", code, version))
	return timeline.Edition{Item: item}
}

func fold(changes []timeline.Change) (timeline.Timeline, []timeline.Refusal) {
	return timeline.Fold(timeline.Book{}, changes, through)
}

// sign begins a contract with a term that renews by itself; 0 months for one without end.
func (w *world) sign(start string, term int, items ...timeline.NewItem) *contract {
	c := &contract{id: id(fmt.Sprintf("contract%d", len(w.contracts))), recorded: map[id]civil.Date{}}
	renewal := timeline.Renewal{Kind: timeline.RenewNone}
	if term > 0 {
		renewal = timeline.Renewal{Kind: timeline.RenewAuto, TermMonths: term}
	}
	if err := w.change(c, start, timeline.Operation{Op: timeline.OpSign, Sign: &timeline.Sign{
		Currency: money.JPY, CustomerID: "customer", AccountID: w.account.ID, TermMonths: term, Renewal: renewal, Items: items,
	}}); err != nil {
		panic(err)
	}
	w.contracts = append(w.contracts, c)
	return c
}

// signedThen is sign where what has begun was recorded on the day on which it did.
func (w *world) signedThen(start string, term int, items ...timeline.NewItem) *contract {
	now := w.today
	w.today = civil.Min(now, date(start))
	defer func() { w.today = now }()
	return w.sign(start, term, items...)
}

// change records a change, unless it or a later one wouldn't fold.
func (w *world) change(c *contract, on string, ops ...timeline.Operation) error {
	ch := timeline.Change{ID: w.id(), EffectiveOn: date(on), Version: c.version + 1, Reserved: date(on).After(w.today), Operations: ops}
	return w.record(c, append(slices.Clone(c.changes), ch), ch.ID)
}

// record puts other changes in the place of a contract's, as one version of it.
func (w *world) record(c *contract, changes []timeline.Change, change id) error {
	before, _ := fold(c.changes)
	after, refused := fold(changes)
	if len(refused) > 0 {
		return fmt.Errorf("%s", refused[0].Detail)
	}
	c.version++
	c.marks = append(c.marks, billing.Mark{Version: c.version, RecordedOn: w.today, Charges: timeline.Touched(before, after)})
	c.recorded[change] = w.today
	c.changes = changes
	return nil
}

// loaded is the account as the engine takes it.
func (w *world) loaded() billing.Account {
	a := w.account
	for _, c := range w.contracts {
		t, _ := fold(c.changes)
		a.Contracts = append(a.Contracts, billing.Contract{ID: c.id, Number: string(c.id), Timeline: t, Version: c.version, Marks: c.marks, Recorded: c.recorded, Ledger: c.ledger})
	}
	return a
}

// run bills up to a date and issues all that is dated by then, as drafts are.
func (w *world) run(upTo civil.Date) billing.Result {
	res := billing.Plan(w.loaded(), w.settings, upTo)
	res.Documents = slices.DeleteFunc(res.Documents, func(d billing.Document) bool { return d.BillingDate.After(upTo) })
	w.account.RunThrough = civil.Max(w.account.RunThrough, upTo)
	for _, d := range res.Documents {
		document := w.id()
		for _, c := range w.contracts {
			own := d
			own.Lines = slices.DeleteFunc(slices.Clone(d.Lines), func(l billing.Line) bool { return l.ContractID != c.id })
			c.ledger = append(c.ledger, own.Issue(document, c.ledger)...)
		}
	}
	return res
}

// simulate tells the months as they will be and would be.
func (w *world) simulate(months int, hypotheses ...simulation.Hypothesis) simulation.Outcome {
	a := simulation.Account{
		Account: w.loaded(), CustomerID: "customer", Settings: w.settings, Recorded: map[id]simulation.Recorded{}, Hypotheses: hypotheses, Today: w.today, Through: through,
		Months: simulation.Months{First: w.today, N: months},
	}
	for i, c := range w.contracts {
		if a.Hypotheses.Concern(a.Contracts[i].Timeline, w.today) {
			a.Recorded[c.id] = simulation.Recorded{Changes: c.changes}
		}
	}
	return simulation.Run(a)
}

// live runs the months one after the other and issues each, and tells what they brought.
func (w *world) live(months int) (out []simulation.Figures, failed bool) {
	out = make([]simulation.Figures, months)
	for n := range out {
		last := w.today.OnDay(n, 31)
		res := w.run(last)
		failed = failed || len(res.Failures)+len(res.Exceptions) > 0
		for _, d := range res.Documents {
			at := 0
			for ; at < months && d.BillingDate.After(w.today.OnDay(at, 31)); at++ {
			}
			if at == months || d.Kind == billing.Settlement {
				continue
			}
			f := &out[at]
			f.Invoices++
			f.Net, f.Tax, f.Total = f.Net.Add(d.Subtotal), f.Tax.Add(d.Tax), f.Total.Add(d.Total)
		}
		for _, c := range w.contracts {
			t, _ := fold(c.changes)
			out[n].MRR = out[n].MRR.Add(mrr.On(t, last))
		}
	}
	return out, failed
}

func changeQuantity(item id, to int64) timeline.Operation {
	q := money.Int(to)
	return timeline.Operation{Op: timeline.OpChangeQuantity, ChangeQuantity: &timeline.ChangeQuantity{ContractItemID: item, To: &q}}
}

func terminate() timeline.Operation {
	return timeline.Operation{Op: timeline.OpTerminate, Terminate: &timeline.Terminate{}}
}

// say writes months as "MRR invoices total" for what is expected of them.
func say(months []simulation.Figures) (out []string) {
	for _, f := range months {
		out = append(out, fmt.Sprintf("%s %d %s", f.MRR, f.Invoices, f.Total))
	}
	return out
}
