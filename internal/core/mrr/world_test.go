package mrr_test

import (
	"fmt"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/mrr"
	"keiyaku/internal/core/pricing"
	"keiyaku/internal/core/timeline"
)

func date(s string) civil.Date { return civil.MustParse(s) }

// book is contracts of a few customers, told change by change, with the movements that were written along the way.
type book struct {
	contracts map[mrr.ID][]timeline.Change
	currency  map[mrr.ID]money.Currency
	written   map[mrr.ID][]mrr.Movement // of each customer
	daily     map[mrr.ID][]day          // of each contract, from firstDay on; made again when it is changed
	ids       int
}

// day is whose a contract is on a day and what it brings a month, as its timeline says.
type day struct {
	customer mrr.ID
	amount   money.Amount
}

func newBook() *book {
	return &book{contracts: map[mrr.ID][]timeline.Change{}, currency: map[mrr.ID]money.Currency{}, written: map[mrr.ID][]mrr.Movement{}, daily: map[mrr.ID][]day{}}
}

func (b *book) id(prefix string) mrr.ID {
	b.ids++
	return mrr.ID(fmt.Sprintf("%s%03d", prefix, b.ids))
}

// charge is a recurring charge by the month.
func (b *book) charge(code, price string, cycle int) timeline.ChargeSpec {
	return timeline.ChargeSpec{
		ID: b.id("charge"), Code: code, Name: code, Kind: timeline.Recurring, Model: pricing.PerUnit, ListPrice: money.MustParse(price), CycleMonths: cycle,
		Timing: timeline.Advance, StartRate: timeline.DailyRate, EndRate: timeline.DailyRate, ChangePolicy: timeline.Prorate,
		Rounding: money.Down, Scale: -1, TaxCategory: "standard",
	}
}

// plan is a main item of a quantity, with one charge.
func (b *book) plan(item string, version int, price string, quantity int64) timeline.NewItem {
	return timeline.NewItem{
		ID: b.id("line"), ItemID: mrr.ID(item), Code: item, Name: item, Kind: timeline.Main, VersionID: mrr.ID(fmt.Sprintf("%s-%d", item, version)), Version: version,
		Quantity: money.Int(quantity), Charges: []timeline.ChargeSpec{b.charge("base", price, 1)},
	}
}

func (b *book) fold(contract mrr.ID) (timeline.Timeline, []timeline.Refusal) {
	return timeline.Fold(timeline.Book{}, b.contracts[contract], date("2029-01-01"))
}

// sign begins a contract of a customer.
func (b *book) sign(contract, customer mrr.ID, currency money.Currency, on string, renewal timeline.Renewal, term int, items ...timeline.NewItem) bool {
	b.currency[contract] = currency
	sign := timeline.Sign{Currency: currency, CustomerID: customer, AccountID: "account-" + customer, TermMonths: term, Renewal: renewal, Items: items}
	return b.change(contract, on, timeline.Operation{Op: timeline.OpSign, Sign: &sign})
}

// change records a change; one that doesn't fold, or leaves another without what it stands on, isn't recorded.
func (b *book) change(contract mrr.ID, on string, ops ...timeline.Operation) bool {
	was := b.contracts[contract]
	version := len(was) + 1
	if n := len(was); n > 0 {
		version = was[n-1].Version + 1
	}
	return b.record(contract, append(was[:len(was):len(was)], timeline.Change{ID: b.id("change"), EffectiveOn: date(on), Version: version, Operations: ops}))
}

// record puts other changes in the place of a contract's and writes the movements that follow, as the store does: of each customer, the difference of what is
// written and what is so now.
func (b *book) record(contract mrr.ID, changes []timeline.Change) bool {
	was := b.contracts[contract]
	b.contracts[contract] = changes
	t, refused := b.fold(contract)
	if len(refused) > 0 {
		b.contracts[contract] = was
		return false
	}
	b.write(contract, mrr.Steps(contract, t))
	b.daily[contract] = nil
	for on := firstDay; !on.After(lastDay); on = on.AddDays(1) {
		b.daily[contract] = append(b.daily[contract], day{t.PartyOn(on).CustomerID, mrr.On(t, on)})
	}
	return true
}

// paid is what a customer pays a month in a currency on a day, by its contracts' timelines; nothing before firstDay.
func (b *book) paid(customer mrr.ID, currency money.Currency, on civil.Date) (sum money.Amount) {
	at := firstDay.Days(on)
	for id, days := range b.daily {
		if at >= 0 && b.currency[id] == currency && days[at].customer == customer {
			sum = sum.Add(days[at].amount)
		}
	}
	return sum
}

func (b *book) write(contract mrr.ID, steps []mrr.Step) {
	of := map[mrr.ID][]mrr.Step{}
	for _, s := range steps {
		of[s.CustomerID] = append(of[s.CustomerID], s)
	}
	for customer, movements := range b.written {
		for _, m := range movements {
			if m.ContractID == contract && of[customer] == nil {
				of[customer] = []mrr.Step{}
			}
		}
	}
	for customer, own := range of {
		b.written[customer] = append(b.written[customer], mrr.Difference(b.written[customer], mrr.Reclassified(b.written[customer], contract, own))...)
	}
}

// totals adds up what is written of everybody.
func (b *book) totals() mrr.Totals {
	out := mrr.NewTotals()
	for _, movements := range b.written {
		out.Add(movements)
	}
	return out
}
