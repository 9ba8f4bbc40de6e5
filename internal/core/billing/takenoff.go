package billing

import (
	"fmt"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
)

// TakenOff gives what a discount takes off the service period that a day lies in, 0 or more, on all accounts together, and the period's days:
// less than it was agreed at where less is owed. An error where the contract can't be rated.
func TakenOff(account Account, settings Settings, c *Contract, discount ID, day civil.Date) (off money.Amount, days civil.Range, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("contract %s can't be rated: %v", c.Number, r)
		}
	}()
	for _, rc := range rate(c, account.ID, closingDay(account, settings), map[groupKey][]Row{}, day) {
		for n, p := range rc.all {
			if !p.nominal.Contains(day) {
				continue
			}
			rows, err := rc.owedIn(n, func([]Row) taxer { return taxer{account: account, rates: taxesOf(account, settings)} })
			if err != nil {
				return off, days, err
			}
			for _, r := range rows {
				if r.key.DiscountID == discount {
					off, days = off.Sub(r.amount), p.part
				}
			}
		}
	}
	return off, days, nil
}
