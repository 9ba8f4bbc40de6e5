package billing

import (
	"slices"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/timeline"
)

// ratedChain is a chain with the service periods that are looked at, what was billed in each, and what is owed as far as it was asked for.
type ratedChain struct {
	*chain
	all    []period
	ledger [][]Row
	// history tells the periods that begin before billing does (請求開始日) and what takes the place of a charge inside such a period, until that
	// period's end: they are settled elsewhere.
	history []bool
	// allowance is set where the chain is an amount off an item or the contract; under are the chains that it comes off and the amounts that
	// are taken off them before it.
	allowance *timeline.Allowance
	under     []*ratedChain

	owed  [][]owedRow
	asked []bool
}

// rate gives the chains of a contract, those of its amounts off items and the contract last, with their periods through a day and the
// ledger's rows in them; the rows are taken out of the ledger.
func rate(c *Contract, account ID, closing int, ledger map[groupKey][]Row, through civil.Date) []*ratedChain {
	chainOf := map[ID]ID{}
	var chains, allowances []*ratedChain
	for i, ch := range c.Timeline.Chains() {
		made := newChain(ch, c, account, closing, i)
		chains = append(chains, &ratedChain{chain: &made})
		for _, charge := range ch.Charges {
			chainOf[charge.ID] = ch.ID
		}
	}
	far := through
	for i, a := range c.Timeline.Allowances() {
		made := newChain(timeline.Chain{ID: a.Charge.ID, ItemID: a.ItemID, Charges: []timeline.Charge{a.Charge}}, c, account, closing, len(chains)+i)
		rc := &ratedChain{chain: &made, allowance: &a}
		if rc.all = rc.periods(through); len(rc.all) > 0 { // what it comes off may be billed later than it is
			far = civil.Max(far, rc.all[len(rc.all)-1].part.Until)
		}
		rc.under = slices.DeleteFunc(slices.Concat(chains, allowances), func(o *ratedChain) bool { return !rc.comesOff(o) })
		allowances = append(allowances, rc)
	}
	settled := map[ID]civil.Date{} // by chain: until when a cut period of history was settled elsewhere
	for _, rc := range slices.Concat(chains, allowances) {
		if rc.allowance == nil {
			rc.all = rc.periods(far)
		}
		rc.ledger = partRows(rc.ID, rc.all, ledger)
		rc.history, rc.owed, rc.asked = make([]bool, len(rc.all)), make([][]owedRow, len(rc.all)), make([]bool, len(rc.all))
		settled[rc.ID] = settled[chainOf[rc.Charges[0].Replaces]]
		for n, p := range rc.all {
			rc.history[n] = p.part.From.Before(rc.Charges[0].BillingStartsOn) || p.part.From.Before(settled[rc.ID])
			if rc.history[n] && p.part.Until.Before(p.nominal.Until) {
				settled[rc.ID] = civil.Max(settled[rc.ID], p.nominal.Until)
			}
		}
	}
	return append(chains, allowances...)
}

// comesOff tells whether an amount off an item or the contract comes off what a chain owes, or off what another such amount left of it.
func (rc *ratedChain) comesOff(o *ratedChain) bool {
	if o.allowance == nil {
		return slices.Contains(rc.allowance.Scope, o.ID)
	}
	return slices.ContainsFunc(o.allowance.Scope, func(id ID) bool { return slices.Contains(rc.allowance.Scope, id) })
}

// owedIn gives what is owed in the n-th period, at the rates of tax that tax gives for what was billed in it; nothing in one of history.
func (rc *ratedChain) owedIn(n int, tax func([]Row) taxer) ([]owedRow, error) {
	if rc.asked[n] || rc.history[n] {
		return rc.owed[n], nil
	}
	rc.asked[n] = true
	p := rc.all[n]
	if rc.allowance == nil {
		rows, err := rc.chain.owed(p, tax(rc.ledger[n]))
		rc.owed[n] = rows
		return rows, err
	}
	var under []owedRow
	for _, o := range rc.under {
		for m, other := range o.all {
			if other.part.Intersect(p.part).Empty() {
				continue
			}
			rows, err := o.owedIn(m, tax)
			if err != nil {
				return nil, err
			}
			under = append(under, rows...)
		}
	}
	rc.owed[n] = rc.owedAllowance(p, rc.allowance.Discount, under)
	return rc.owed[n], nil
}
