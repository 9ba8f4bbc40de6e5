package mrr_test

import (
	"fmt"
	"testing"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/mrr"
	"keiyaku/internal/core/timeline"

	"pgregory.net/rapid"
)

var firstDay, lastDay = date("2026-01-01"), date("2028-06-30")

// drawOperation draws an operation that moves revenue, on an item that may be there.
func drawOperation(t *rapid.T, b *book, contract mrr.ID) timeline.Operation {
	item := func() mrr.ID {
		tl, _ := b.fold(contract)
		return rapid.SampledFrom(tl.Items).Draw(t, "item").ID
	}
	price := func() string { return fmt.Sprint(rapid.IntRange(0, 9).Draw(t, "price") * 1000 / 7) }
	share := money.MustParse(rapid.SampledFrom([]string{"0", "0.5"}).Draw(t, "share"))
	switch rapid.IntRange(0, 13).Draw(t, "operation") {
	case 0:
		n := b.plan(rapid.SampledFrom([]string{"basic", "pro"}).Draw(t, "plan"), 1, price(), 1)
		if rapid.Bool().Draw(t, "trial") {
			n.Trial = &timeline.Trial{Days: rapid.IntRange(1, 40).Draw(t, "trial days"), Share: share}
		}
		return timeline.Operation{Op: timeline.OpAddItem, AddItem: &timeline.AddItem{Item: n}}
	case 1, 2:
		to := b.plan(rapid.SampledFrom([]string{"basic", "pro", "max"}).Draw(t, "to"), rapid.IntRange(1, 3).Draw(t, "version"), price(), 1)
		if rapid.Bool().Draw(t, "another code") {
			to.Charges[0].Code = "seat"
			to.Charges[0].CycleMonths = 12
		}
		return timeline.Operation{Op: timeline.OpChangeItem, ChangeItem: &timeline.ChangeItem{ContractItemID: item(), To: to, KeepNegotiated: rapid.Bool().Draw(t, "keep")}}
	case 3:
		p := money.MustParse(price())
		return timeline.Operation{Op: timeline.OpCustomizeItem, CustomizeItem: &timeline.CustomizeItem{ContractItemID: item(), NegotiatedPrice: &p}}
	case 4, 5:
		q := money.Int(int64(rapid.IntRange(0, 4).Draw(t, "quantity")))
		return timeline.Operation{Op: timeline.OpChangeQuantity, ChangeQuantity: &timeline.ChangeQuantity{ContractItemID: item(), To: &q}}
	case 6, 7:
		d := timeline.AddDiscount{ID: b.id("off"), Name: "値引", Kind: timeline.Percent, Value: money.Int(int64(rapid.IntRange(1, 100).Draw(t, "percent")))}
		if rapid.Bool().Draw(t, "amount") {
			d.Kind, d.Value = timeline.AmountOff, money.Int(int64(rapid.IntRange(1, 900).Draw(t, "off")))
		}
		if rapid.Bool().Draw(t, "on an item") {
			d.ContractItemID = item()
		}
		if rapid.Bool().Draw(t, "for periods") {
			d.Periods = rapid.IntRange(1, 4).Draw(t, "periods")
		}
		return timeline.Operation{Op: timeline.OpAddDiscount, AddDiscount: &d}
	case 8:
		return timeline.Operation{Op: timeline.OpCancelItem, CancelItem: &timeline.CancelItem{ContractItemID: item()}}
	case 9:
		s := timeline.Suspend{Share: share}
		if rapid.Bool().Draw(t, "of an item") {
			s.ContractItemID = item()
		}
		return timeline.Operation{Op: timeline.OpSuspend, Suspend: &s}
	case 10:
		return timeline.Operation{Op: timeline.OpResume, Resume: &timeline.Resume{}}
	case 11:
		customer := rapid.SampledFrom([]mrr.ID{"a", "b", "c"}).Draw(t, "customer")
		return timeline.Operation{Op: timeline.OpTransfer, Transfer: &timeline.Transfer{CustomerID: customer, AccountID: "account-" + customer}}
	case 12:
		return timeline.Operation{Op: timeline.OpTerminate, Terminate: &timeline.Terminate{}}
	default:
		return timeline.Operation{Op: timeline.OpVoid, Void: &timeline.Void{}}
	}
}

// live draws a book's life: contracts of three customers in two currencies, changed with dates in any order, and changes that are undone. told sees the book
// after each recording.
func live(t *rapid.T, told func(*book)) *book {
	b := newBook()
	var contracts []mrr.ID
	for n := range rapid.IntRange(1, 4).Draw(t, "contracts") {
		id := mrr.ID(fmt.Sprintf("contract%d", n))
		currency := rapid.SampledFrom([]money.Currency{money.JPY, money.JPY, "USD"}).Draw(t, "currency")
		renewal := rapid.SampledFrom([]timeline.Renewal{{Kind: timeline.RenewNone}, {Kind: timeline.RenewAuto}, {Kind: timeline.RenewManual, Unagreed: timeline.Grace, GraceDays: 20}}).Draw(t, "renewal")
		day := firstDay.AddDays(rapid.IntRange(0, 400).Draw(t, "start")).String()
		customer := rapid.SampledFrom([]mrr.ID{"a", "b", "c"}).Draw(t, "customer")
		if b.sign(id, customer, currency, day, renewal, rapid.SampledFrom([]int{0, 3, 12}).Draw(t, "term"), b.plan("basic", 1, fmt.Sprint(rapid.IntRange(1, 5).Draw(t, "price")*1000), 1)) {
			contracts = append(contracts, id)
			told(b)
		}
	}
	for range rapid.IntRange(0, 14).Draw(t, "changes") {
		id := rapid.SampledFrom(contracts).Draw(t, "contract")
		changes := b.contracts[id]
		if len(changes) > 1 && rapid.IntRange(0, 4).Draw(t, "undo") == 0 {
			i := rapid.IntRange(1, len(changes)-1).Draw(t, "which")
			if b.record(id, append(changes[:i:i], changes[i+1:]...)) {
				told(b)
			}
			continue
		}
		on := changes[0].EffectiveOn.AddDays(rapid.IntRange(0, 40).Draw(t, "day") * rapid.SampledFrom([]int{1, 10}).Draw(t, "far"))
		op := drawOperation(t, b, id)
		if op.Void != nil {
			on = changes[0].EffectiveOn
		}
		if b.change(id, on.String(), op) {
			told(b)
		}
	}
	return b
}

// TestMovementsAddUpToTheTimelines holds, after every recording (backdated ones and undoing included) and for every day, that what has been written of a customer
// adds up to what its contracts' timelines say afresh, and that its movements mean what its revenue did.
func TestMovementsAddUpToTheTimelines(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		live(t, func(b *book) {
			for _, customer := range []mrr.ID{"a", "b", "c"} {
				for _, currency := range []money.Currency{money.JPY, "USD"} {
					if err := b.agree(customer, currency); err != nil {
						t.Fatal(err)
					}
				}
			}
		})
	})
}

func (b *book) agree(customer mrr.ID, currency money.Currency) error {
	type moves struct {
		amount    money.Amount
		customers int
		kinds     map[mrr.Kind]money.Amount
	}
	days := map[civil.Date]moves{}
	for _, m := range mrr.Difference(nil, b.written[customer]) {
		if m.Currency != currency {
			continue
		}
		d := days[m.On]
		if d.kinds == nil {
			d.kinds = map[mrr.Kind]money.Amount{}
		}
		d.amount, d.customers = d.amount.Add(m.Amount), d.customers+m.Customers
		d.kinds[m.Kind] = d.kinds[m.Kind].Add(m.Amount)
		days[m.On] = d
	}
	var running money.Amount
	paying, ever := 0, false
	for on := firstDay; !on.After(lastDay); on = on.AddDays(1) {
		was := running
		d := days[on]
		running, paying = running.Add(d.amount), paying+d.customers
		want := b.paid(customer, currency, on)
		if !running.Equal(want) {
			return fmt.Errorf("%s in %s on %s: the movements add up to %s, the timelines to %s", customer, currency, on, running, want)
		}
		if (paying == 1) != (want.Sign() > 0) || paying < 0 || paying > 1 {
			return fmt.Errorf("%s in %s on %s pays %s and counts as %d customers", customer, currency, on, want, paying)
		}
		if moved := d.kinds[mrr.Moved]; !moved.IsZero() {
			return fmt.Errorf("%s in %s on %s: what moved between items adds up to %s", customer, currency, on, moved)
		}
		var only mrr.Kind
		switch {
		case was.Sign() == 0 && want.Sign() > 0 && !ever:
			only = mrr.New
		case was.Sign() == 0 && want.Sign() > 0:
			only = mrr.Reactivation
		case was.Sign() > 0 && want.Sign() == 0:
			only = mrr.Churn
		}
		ever = ever || want.Sign() > 0
		for kind, amount := range d.kinds {
			switch {
			case only != "" && kind != only && !amount.IsZero(), only == "" && (kind == mrr.New || kind == mrr.Churn || kind == mrr.Reactivation):
				return fmt.Errorf("%s in %s on %s went from %s to %s: %s isn't %s", customer, currency, on, was, want, amount, kind)
			case kind == mrr.Expansion && amount.Sign() < 0, kind == mrr.Contraction && amount.Sign() > 0:
				return fmt.Errorf("%s in %s on %s: %s of %s", customer, currency, on, kind, amount)
			}
		}
	}
	return nil
}

// TestFiguresAgreeWithCounting holds the figures of months, retention and cohorts against a count that goes through every customer's every month.
func TestFiguresAgreeWithCounting(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b := live(t, func(*book) {})
		totals := b.totals()
		from, to := firstDay, lastDay
		for _, currency := range []money.Currency{money.JPY, "USD"} {
			paid := func(customer mrr.ID, month civil.Date) money.Amount { // at the month's end
				return b.paid(customer, currency, month.LastOfMonth())
			}
			for _, m := range totals.Months(currency, from, to) {
				var closing mrr.Sum
				for _, customer := range []mrr.ID{"a", "b", "c"} {
					if amount := paid(customer, m.On); amount.Sign() > 0 {
						closing.Amount, closing.Customers = closing.Amount.Add(amount), closing.Customers+1
					}
				}
				if !m.Closing.Amount.Equal(closing.Amount) || m.Closing.Customers != closing.Customers {
					t.Fatalf("%s %s closes with %v, counted %v", m.On, currency, m.Closing, closing)
				}
				sum := m.Opening
				for _, kind := range mrr.Kinds {
					sum.Amount, sum.Customers = sum.Amount.Add(m.Of(kind).Amount), sum.Customers+m.Of(kind).Customers
				}
				if !sum.Amount.Equal(m.Closing.Amount) || sum.Customers != m.Closing.Customers {
					t.Fatalf("%s %s: opening and movements are %v, closing is %v", m.On, currency, sum, m.Closing)
				}
				for _, months := range mrr.Windows {
					var opening, kept, closing money.Amount
					there, still := 0, 0
					for _, customer := range []mrr.ID{"a", "b", "c"} {
						was, is := paid(customer, m.On.OnDay(-months, 1)), paid(customer, m.On)
						if was.Sign() <= 0 {
							continue
						}
						opening, closing, kept, there = opening.Add(was), closing.Add(is), kept.Add(money.Min(was, is)), there+1
						if is.Sign() > 0 {
							still++
						}
					}
					w := m.Windows[months]
					if !w.Opening.Amount.Equal(opening) || w.Opening.Customers != there || !w.Opening.Amount.Sub(w.Lost).Equal(kept) ||
						!w.Opening.Amount.Sub(w.Lost).Add(w.Gained).Equal(closing) || w.Opening.Customers-w.LostCustomers != still {
						t.Fatalf("%s %s over %d months: %+v, counted opening %s of %d, kept %s, closing %s of %d", m.On, currency, months, w, opening, there, kept, closing, still)
					}
				}
			}
			began := map[mrr.ID]civil.Date{} // the first day that a customer pays
			for _, customer := range []mrr.ID{"a", "b", "c"} {
				for on := from; began[customer].IsZero() && !on.After(to); on = on.AddDays(1) {
					if b.paid(customer, currency, on).Sign() > 0 {
						began[customer] = on
					}
				}
			}
			for _, cohort := range totals.CohortTable(currency, from, to) {
				for k, got := range cohort.Months {
					var want mrr.Sum
					for _, customer := range []mrr.ID{"a", "b", "c"} {
						if first := began[customer]; first.IsZero() || first.FirstOfMonth() != cohort.On {
							continue
						}
						if amount := paid(customer, cohort.On.OnDay(k, 1)); amount.Sign() > 0 {
							want.Amount, want.Customers = want.Amount.Add(amount), want.Customers+1
						}
					}
					if !got.Amount.Equal(want.Amount) || got.Customers != want.Customers {
						t.Fatalf("cohort %s after %d months: %v, counted %v", cohort.On, k, got, want)
					}
				}
			}
		}
	})
}

// TestTotalsOfAFewAreTakenOutAndPutInAgain holds that totals follow what changes when only those whose movements changed are touched.
func TestTotalsOfAFewAreTakenOutAndPutInAgain(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		kept, seen := mrr.NewTotals(), map[mrr.ID]int{}
		live(t, func(b *book) {
			for customer, movements := range b.written {
				if len(movements) != seen[customer] {
					kept.Remove(movements[:seen[customer]])
					kept.Add(movements)
					seen[customer] = len(movements)
				}
			}
			if got, want := fmt.Sprint(kept), fmt.Sprint(b.totals()); got != want {
				t.Fatalf("kept %s, afresh %s", got, want)
			}
		})
	})
}
