package sample

import (
	"encoding/json"
	"fmt"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/timeline"
	"keiyaku/internal/service/contract"
	"keiyaku/internal/store"
)

// life puts a contract's life on the agenda: its signing, and what becomes of it.
func (l *loader) life(i int, account store.ID) {
	// Signed over the first fourteen months, so that most have been renewed.
	start := l.first.AddDays(i * 7)
	if i%3 == 0 {
		start = start.FirstOfMonth()
	}
	start = civil.Max(start, l.first)
	plan := plans[i%len(plans)]
	seats := int64(5 + l.rnd.IntN(80))
	var id store.ID
	l.on(start, func() error {
		st, err := l.Contracts.Create(l.ctx, l.cmd, l.signing(i, account, start, plan, seats))
		id = st.Row.ID
		return err
	})
	later := func(months, days int, do func(contract.State, civil.Date) (civil.Date, []contract.Operation)) {
		on := start.AddMonths(months).AddDays(days)
		l.on(on, func() error { return l.change(id, on, do) })
	}
	if i%2 == 0 { // people come
		later(2+i%5, 9, func(s contract.State, on civil.Date) (civil.Date, []contract.Operation) {
			return on, []contract.Operation{seatsBy(s, int64(1+i%12))}
		})
	}
	if i%5 == 1 { // and go, from the next period
		later(8, 20, func(s contract.State, on civil.Date) (civil.Date, []contract.Operation) {
			return on, []contract.Operation{seatsBy(s, -2)}
		})
	}
	if i%6 == 0 && plan.code != "premium" { // a bigger plan
		later(5, 14, func(s contract.State, on civil.Date) (civil.Date, []contract.Operation) {
			return on, []contract.Operation{{Op: timeline.OpChangeItem, ContractItemID: main(s), ItemID: l.items[plans[i%len(plans)+1].code]}}
		})
	}
	if i%4 == 2 { // one more option
		later(7, 4, func(s contract.State, on civil.Date) (civil.Date, []contract.Operation) {
			return on, []contract.Operation{{Op: timeline.OpAddItem, ItemID: l.items[options[(i+4)%len(options)].code], ParentContractItemID: main(s)}}
		})
	}
	if i%8 == 5 { // an option is given up by the end of its month
		later(10, 2, l.giveUpOption)
	}
	if i%7 == 4 && i%9 != 8 { // the price revision, agreed for the renewal
		later(11, 0, func(s contract.State, _ civil.Date) (civil.Date, []contract.Operation) {
			return start.AddMonths(12), []contract.Operation{{Op: timeline.OpChangeItem, ContractItemID: main(s), ItemID: l.items[plan.code]}}
		})
	}
	if i%10 == 9 { // cancelled by the end of the term
		later(10, 10, func(contract.State, civil.Date) (civil.Date, []contract.Operation) {
			return civil.Date{}, []contract.Operation{{Op: timeline.OpTerminate, EndOn: start.AddMonths(12).AddDays(-1)}}
		})
	}
	if i == 13 || i == 23 { // a year was paid, and isn't used up: a credit note
		later(8, 10, func(_ contract.State, on civil.Date) (civil.Date, []contract.Operation) {
			return civil.Date{}, []contract.Operation{{Op: timeline.OpTerminate, EndOn: on.LastOfMonth()}}
		})
	}
	if i%5 == 2 { // a dozen reservations ahead, as the story ends
		ahead := l.today.AddDays(-3 - i%10)
		l.on(ahead, func() error { return l.change(id, ahead, l.reserve(i)) })
	}
}

// reserve plans something for one of the next months.
func (l *loader) reserve(i int) func(contract.State, civil.Date) (civil.Date, []contract.Operation) {
	return func(s contract.State, _ civil.Date) (civil.Date, []contract.Operation) {
		on := l.today.OnDay(1+i%3, 1)
		switch i % 3 {
		case 0:
			return on, []contract.Operation{seatsBy(s, 3)}
		case 1:
			return on, []contract.Operation{{Op: timeline.OpAddItem, ItemID: l.items["archive"], ParentContractItemID: main(s)}}
		}
		return civil.Date{}, []contract.Operation{{Op: timeline.OpTerminate, EndOn: on.AddDays(-1)}}
	}
}

func (l *loader) giveUpOption(s contract.State, on civil.Date) (civil.Date, []contract.Operation) {
	for _, item := range s.Timeline.Items {
		if item.Kind == timeline.Option && item.Contains(on) {
			return civil.Date{}, []contract.Operation{{Op: timeline.OpCancelItem, ContractItemID: item.ID, EndOn: on.LastOfMonth()}}
		}
	}
	return on, nil
}

// main is the contract item of the plan that a contract has.
func main(s contract.State) store.ID {
	for _, item := range s.Timeline.Items {
		if item.Kind == timeline.Main && item.Contains(s.AsOf) {
			return item.ID
		}
	}
	return ""
}

func seatsBy(s contract.State, n int64) contract.Operation {
	by := money.Int(n)
	o := contract.Operation{Op: timeline.OpChangeQuantity, ContractItemID: main(s), By: &by}
	if n < 0 {
		o.Policy = timeline.NextPeriod
	}
	return o
}

// change records what was decided on a day, as a salesperson would: on the contract as it is.
func (l *loader) change(id store.ID, on civil.Date, decide func(contract.State, civil.Date) (civil.Date, []contract.Operation)) error {
	s, err := l.Contracts.Get(l.ctx, l.cmd.TenantID, id, on, contract.KnownAt{})
	if err != nil || s.Status() != string(timeline.Active) {
		return err
	}
	effective, ops := decide(s, on)
	if len(ops) == 0 {
		return nil
	}
	b, err := json.Marshal(ops)
	if err != nil {
		return fmt.Errorf("writing operations: %w", err)
	}
	_, err = l.Contracts.Change(l.ctx, l.cmd, id, contract.ChangeRequest{EffectiveOn: effective, Operations: b, Match: store.Match{Given: true, Version: s.Row.Version}})
	return err
}
