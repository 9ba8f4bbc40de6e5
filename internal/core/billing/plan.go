package billing

import (
	"cmp"
	"fmt"
	"maps"
	"slices"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/timeline"
)

// Plan gives the documents that an account is to be billed, by a date: every difference between what its contracts' planned
// timelines owe and what the ledger has billed, where a gate lets it through and a cause stands behind it. A date before the
// latest run of the account counts as that run's: an earlier run takes nothing back. Calling it again on what it made
// issued gives nothing.
func Plan(account Account, settings Settings, upTo civil.Date) Result {
	upTo = civil.Max(upTo, account.RunThrough)
	p := planLines(account, settings, upTo)
	documents, carried, further := carriedOver(account, settings, group(account, settings, p.lines), upTo)
	for _, f := range further {
		if !slices.ContainsFunc(p.Failures, func(g Failure) bool { return g.ContractID == f.ContractID }) {
			p.Failures = append(p.Failures, f)
		}
	}
	documents, tooMuch := keepBounded(documents)
	p.Documents, p.Carried, p.Failures = documents, carried, append(p.Failures, tooMuch...)
	if p.hangs(account) {
		p.Next = civil.First
	}
	return p.Result
}

// hangs tells that what comes next hangs on more than dates.
func (r Result) hangs(account Account) bool {
	return account.Held() || len(r.Carried)+len(r.Exceptions)+len(r.Failures)+len(r.Open) > 0 ||
		slices.ContainsFunc(account.Contracts, func(c Contract) bool { return c.Held || len(c.Timeline.Holds) > 0 }) ||
		slices.ContainsFunc(r.Documents, func(d Document) bool { return d.Held || d.Carried })
}

// planned is what is due, before it is on documents.
type planned struct {
	Result
	lines []datedLine
}

// planLines gives all that is due by a date.
func planLines(account Account, settings Settings, upTo civil.Date) (res planned) {
	res.Next = lookedAhead(upTo).AddDays(1)
	for i := range account.Contracts {
		ls, exceptions, open, next, err := planContract(account, settings, &account.Contracts[i], i, upTo)
		if err != nil {
			res.Failures = append(res.Failures, Failure{account.Contracts[i].ID, err.Error()})
			continue
		}
		res.lines = append(res.lines, ls...)
		res.Exceptions = append(res.Exceptions, exceptions...)
		res.Open = append(res.Open, open...)
		res.Next = civil.Min(res.Next, next)
	}
	return res
}

// lookedAhead is how far periods are looked at beyond the date that is planned up to, to know when there is more.
func lookedAhead(upTo civil.Date) civil.Date { return upTo.AddMonths(1) }

// datedLine is a line with the date of its document and the documents it corrects.
type datedLine struct {
	Line
	on       civil.Date
	held     bool
	corrects []ID
	payment  PaymentTerms
}

// serviceGroup is one service period of one chain, owed and billed: it is netted whole, so that a plan change's credit and
// its counterpart never part.
type serviceGroup struct {
	chain  *chain
	period *period // none where nothing is owed for it any more
	rows   []owedRow
	ledger []Row
	// rolledBack is the latest day on which something of it was rolled back.
	rolledBack civil.Date
	// lines and on are what is to be billed, and when.
	lines []Line
	on    civil.Date
	due   bool
}

type groupKey struct {
	chain ID
	from  civil.Date
}

// planContract rates one contract. What it can't rate (a tax category without a rate on a day, a number beyond all bounds) is
// an error of this contract alone.
func planContract(account Account, settings Settings, c *Contract, order int, upTo civil.Date) (lines []datedLine, exceptions []Exception, open []OpenUsage, next civil.Date, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("contract %s can't be rated: %v", c.Number, r)
		}
	}()
	groups, next, err := serviceGroups(account, settings, c, upTo)
	if err != nil {
		return nil, nil, nil, next, err
	}
	if len(groups) > 0 && c.Timeline.Currency != "" && c.Timeline.Currency != account.Currency {
		return nil, nil, nil, next, fmt.Errorf("contract %s is in %s, its billing account in %s", c.Number, c.Timeline.Currency, account.Currency)
	}
	for _, g := range groups {
		if o, isOpen := g.openUsage(upTo); isOpen { // what isn't all measured yet is neither billed nor compared
			g.rows, g.ledger = nil, nil
			if o != nil {
				open = append(open, *o)
			}
			continue
		}
		exceptions = append(exceptions, g.difference(c)...)
		for _, l := range g.lines {
			if err := l.bounded(); err != nil {
				return nil, nil, nil, next, err
			}
		}
	}
	for _, g := range groups {
		g.date(account, settings, upTo)
	}
	joinReplacements(groups)
	for _, g := range groups {
		if !g.due {
			continue
		}
		payment := account.Payment
		if own := c.Timeline.PaymentOn(g.on); own != nil {
			payment = *own
		}
		for _, l := range g.lines {
			l.order[0] = order
			lines = append(lines, datedLine{l, g.on, account.Held() || c.Held, g.corrects(), payment})
		}
	}
	return lines, exceptions, open, next, nil
}

// serviceGroups collects what is owed and billed, period by period: every period whose billing date is reached, and every one
// that has rows in the ledger. What is history is settled elsewhere. Next is the first day, of those that are looked at, on which there are more.
func serviceGroups(account Account, settings Settings, c *Contract, upTo civil.Date) (groups []*serviceGroup, next civil.Date, err error) {
	ledger := map[groupKey][]Row{}
	chainOf := map[ID]ID{}
	for _, ch := range c.Timeline.Chains() {
		for _, charge := range ch.Charges {
			chainOf[charge.ID] = ch.ID
		}
	}
	next = civil.Forever
	through := lookedAhead(upTo)
	periodOf := func(r Row) groupKey {
		id, known := chainOf[r.ChargeID]
		if !known {
			id = r.ChainID // a plan change that was taken back: its rows belong to the chain it had continued
		}
		return groupKey{id, r.PeriodFrom}
	}
	stand, rolledBack := standing(c.Ledger, periodOf)
	for _, r := range stand {
		ledger[periodOf(r)] = append(ledger[periodOf(r)], r)
		through = civil.Max(through, civil.Max(r.SegmentFrom, r.Covers.Until))
	}
	rates := taxesOf(account, settings)
	rated := rate(c, account.ID, closingDay(account, settings), ledger, through)
	tax := func(rows []Row) taxer {
		return taxer{account: account, rates: rates, billed: rows, again: c.Timeline.TaxedAgain()}
	}
	var out []*serviceGroup
	for _, rc := range rated {
		for n, p := range rc.all {
			rows := rc.ledger[n]
			// What takes the place of a cut period is looked at before it is due: the cut period's credit waits for it.
			replaces := p.cutBy != "" || p.begins && rc.Charges[0].Replaces != ""
			if !rc.history[n] && p.billingDate.After(upTo) {
				next = civil.Min(next, p.billingDate)
			}
			if len(rows) == 0 && (rc.history[n] || p.billingDate.After(upTo) && !replaces) {
				continue
			}
			g := &serviceGroup{chain: rc.chain, period: &p, ledger: rows, rolledBack: rolledBack[groupKey{rc.ID, p.nominal.From}]}
			owed, err := rc.owedIn(n, tax)
			if err != nil {
				return nil, next, err
			}
			g.rows = slices.Clone(owed)
			out = append(out, g)
		}
	}
	for _, k := range slices.SortedFunc(maps.Keys(ledger), func(a, b groupKey) int { return cmp.Or(a.from.Compare(b.from), cmp.Compare(a.chain, b.chain)) }) {
		out = append(out, &serviceGroup{chain: chainWithID(rated, k.chain, c, account.ID), ledger: ledger[k], rolledBack: rolledBack[k]})
	}
	for _, d := range c.Deferred {
		if d.To.After(upTo) {
			next = civil.Min(next, d.To)
		}
	}
	return ofAccount(out, account.ID), next, nil
}

// ofAccount keeps what one account owes and was billed: a period that is divided between accounts, or went from one to another, is
// netted whole on each.
func ofAccount(groups []*serviceGroup, account ID) []*serviceGroup {
	return slices.DeleteFunc(groups, func(g *serviceGroup) bool {
		g.rows = slices.DeleteFunc(g.rows, func(r owedRow) bool { return r.key.AccountID != account })
		g.ledger = slices.DeleteFunc(slices.Clone(g.ledger), func(r Row) bool { return r.AccountID != account })
		return len(g.rows) == 0 && len(g.ledger) == 0
	})
}

// partRows takes a chain's rows out of the ledger and gives each of its periods its own. Cuts may have put the periods of several
// grids on one nominal start: then a row is of the last of them that begins on or before the row's segment.
func partRows(chain ID, periods []period, ledger map[groupKey][]Row) [][]Row {
	out := make([][]Row, len(periods))
	sharing := map[civil.Date][]int{}
	for n, p := range periods {
		sharing[p.nominal.From] = append(sharing[p.nominal.From], n)
	}
	for nominal, which := range sharing {
		k := groupKey{chain, nominal}
		for _, r := range ledger[k] {
			of := which[0]
			for _, n := range which {
				if !periods[n].part.From.After(r.SegmentFrom) {
					of = n
				}
			}
			out[of] = append(out[of], r)
		}
		delete(ledger, k)
	}
	return out
}

// chainWithID gives the chain, also one that is no longer on the contract.
func chainWithID(rated []*ratedChain, id ID, c *Contract, account ID) *chain {
	for _, rc := range rated {
		if rc.ID == id {
			return rc.chain
		}
	}
	return &chain{Chain: timeline.Chain{ID: id}, contract: c, accountID: account, order: len(rated)}
}

// difference is owed minus billed, key by key. In a period that has been billed a difference needs a cause: a version of the
// contract, newer than the key's newest row, that changed what the charge bills; a key newly owed there has cause by itself.
func (g *serviceGroup) difference(c *Contract) (exceptions []Exception) {
	byKey := map[Key][]Row{}
	for _, r := range g.ledger {
		byKey[r.Key] = append(byKey[r.Key], r)
	}
	reason := Regular
	if len(g.ledger) > 0 {
		reason = Adjustment
	}
	for i, row := range g.rows {
		netted := byKey[row.key]
		delete(byKey, row.key)
		line := g.line(row, c, reason)
		line.order = [3]int{0, g.chain.order, i}
		exceptions = append(exceptions, g.net(line, netted, c)...)
	}
	// What is left was billed and is owed no more.
	for _, k := range slices.SortedFunc(maps.Keys(byKey), compareKeys) {
		line := g.gone(k, byKey[k], c)
		exceptions = append(exceptions, g.net(line, byKey[k], c)...)
	}
	return exceptions
}

func compareKeys(a, b Key) int {
	return cmp.Or(a.SegmentFrom.Compare(b.SegmentFrom), cmp.Compare(a.ChargeID, b.ChargeID), -cmp.Compare(a.Kind, b.Kind), // a discount under its charge
		cmp.Compare(a.DiscountID, b.DiscountID), cmp.Compare(a.TaxRate, b.TaxRate), cmp.Compare(a.TaxCategory, b.TaxCategory))
}

// net takes the ledger's rows off a line and keeps it if anything is left: an amount, days, or the first row of its key.
func (g *serviceGroup) net(line Line, netted []Row, c *Contract) []Exception {
	var billed money.Amount
	var days int
	for _, r := range netted {
		billed = billed.Add(r.Amount)
		days += r.Days
		line.Explain.Netted = append(line.Explain.Netted, NettedRow{r.DocumentID, r.Seq, r.Amount})
	}
	owed := line.Amount
	line.Amount, line.Days = owed.Sub(billed), line.Days-days
	if len(netted) > 0 {
		if line.Amount.IsZero() && line.Days == 0 {
			return nil
		}
		newest := netted[len(netted)-1]
		mark, ok := cause(c, line.ChargeID, line.Period.Until, newest.Version)
		if measured := line.usageRevision(); measured > newest.UsageRevision {
			ok, line.Explain.CauseUsage = true, measured
		}
		if !ok {
			return []Exception{{ContractID: c.ID, Key: line.Key, Owed: owed, Billed: billed}}
		}
		line.Explain.CauseVersion = mark.Version
		line.Shown = moved(newest.Covers, line.Covers)
		if !alikeByDay(billed, newest.Covers, owed, line.Covers) {
			line.Shown = covering(newest.Covers, line.Covers)
		}
	} else if len(g.ledger) > 0 {
		if mark, ok := cause(c, line.ChargeID, line.Period.Until, 0); ok {
			line.Explain.CauseVersion = mark.Version
		}
	}
	g.lines = append(g.lines, line)
	return nil
}

// cause gives the newest version after a version that changed what a charge bills for a period that ends on a day.
func cause(c *Contract, charge ID, periodUntil civil.Date, after int) (Mark, bool) {
	for i := len(c.Marks) - 1; i >= 0 && c.Marks[i].Version > after; i-- {
		touches := func(t timeline.Touch) bool { return t.Charge == charge && t.From.Before(periodUntil) }
		if slices.ContainsFunc(c.Marks[i].Charges, touches) {
			return c.Marks[i], true
		}
	}
	return Mark{}, false
}

// moved gives the days that a correction is for: those taken back from, or added to, one end of what was billed; all of
// them where both ends stay.
func moved(was, is civil.Range) civil.Range {
	switch {
	case is.Empty():
		return was
	case was.Empty():
		return is
	case was.From == is.From && is.Until.Before(was.Until):
		return civil.Range{From: is.Until, Until: was.Until}
	case was.From == is.From && was.Until.Before(is.Until):
		return civil.Range{From: was.Until, Until: is.Until}
	case was.Until == is.Until && was.From.Before(is.From):
		return civil.Range{From: was.From, Until: is.From}
	case was.Until == is.Until && is.From.Before(was.From):
		return civil.Range{From: is.From, Until: was.From}
	}
	return is
}

// alikeByDay tells whether the days that stay cost what they cost before, but for rounding: then the difference is for the days that came or
// went. Each amount is off by less than one whole unit, so n × a − m × b is by less than n + m.
func alikeByDay(billed money.Amount, was civil.Range, owed money.Amount, is civil.Range) bool {
	n, m := int64(was.Days()), int64(is.Days())
	off := owed.Mul(money.Int(n)).Sub(billed.Mul(money.Int(m)))
	return off.Abs().Cmp(money.Int(n+m)) <= 0
}

// covering is the days from the first of two ranges to the last; an empty one has none.
func covering(a, b civil.Range) civil.Range {
	switch {
	case a.Empty():
		return b
	case b.Empty():
		return a
	}
	return civil.Range{From: civil.Min(a.From, b.From), Until: civil.Max(a.Until, b.Until)}
}

func (g *serviceGroup) line(row owedRow, c *Contract, reason Reason) Line {
	var item timeline.Item
	if on := cmp.Or(itemOf(c.Timeline, row.charge.ID), c.Timeline.Item(g.chain.ItemID)); on != nil { // what is off the whole contract is on none
		item = *on
	}
	return Line{
		Key: row.key, ContractID: c.ID, ContractNumber: c.Number, ContractItemID: item.ID, ItemName: item.Name, ChargeCode: row.charge.Code, Name: row.name, ChainID: g.chain.ID,
		Reason: reason, Amount: row.amount, Quantity: row.quantity, UnitPrice: row.price, Days: daysOf(row), Covers: row.covers,
		Period: row.period.nominal, Shown: row.explain.billedDays(row.period.part), Version: c.Version,
		Explain: Explanation{Reason: reason, Rating: &row.explain, ContractVersion: c.Version},
	}
}

// daysOf is what a row adds to the days of its charge that are settled: a discount adds none.
func daysOf(row owedRow) int {
	if row.discount > 0 {
		return 0
	}
	return row.covers.Days()
}

// gone is the line that takes back a key on which nothing is owed any more.
func (g *serviceGroup) gone(k Key, rows []Row, c *Contract) Line {
	newest := rows[len(rows)-1]
	until := k.SegmentFrom.AddDays(1)
	for _, r := range rows {
		until = civil.Max(until, r.Covers.Until)
	}
	if g.period != nil { // a change later in the period may be what takes it back
		until = civil.Max(until, g.period.nominal.Until)
	}
	line := Line{
		Key: k, ContractID: c.ID, ContractNumber: c.Number, ChainID: g.chain.ID, Reason: Adjustment, Quantity: newest.Quantity,
		Period: civil.Range{From: k.PeriodFrom, Until: until}, Shown: newest.Covers, Version: c.Version,
		Covers:  civil.Range{From: k.SegmentFrom, Until: k.SegmentFrom},
		Explain: Explanation{Reason: Adjustment, ContractVersion: c.Version},
		order:   [3]int{0, g.chain.order, len(g.rows)},
	}
	if item := itemOf(c.Timeline, k.ChargeID); item != nil {
		line.ContractItemID, line.ItemName = item.ID, item.Name
		for _, ch := range item.Charges {
			if ch.ID == k.ChargeID {
				line.ChargeCode, line.Name = ch.Code, nameOf(ch, k.DiscountID)
			}
		}
	}
	return line
}

func itemOf(t timeline.Timeline, charge ID) *timeline.Item {
	for i := range t.Items {
		for _, c := range t.Items[i].Charges {
			if c.ID == charge {
				return &t.Items[i]
			}
		}
	}
	return nil
}

func (g *serviceGroup) corrects() []ID {
	var out []ID
	for _, r := range g.ledger {
		if r.DocumentID != "" {
			out = append(out, r.DocumentID)
		}
	}
	return out
}

// joinReplacements keeps a replacement with the credit for what it replaces: the first period of a charge that took another's
// place, or of a new grid, and the cut period's difference are billed on one day, the later of the two. One that is billed in
// arrears comes when it is due: a credit doesn't wait for its end.
func joinReplacements(groups []*serviceGroup) {
	for _, g := range groups {
		if g.period == nil || len(g.ledger) > 0 || len(g.lines) == 0 {
			continue
		}
		for _, cut := range groups {
			if cut == g || len(cut.ledger) == 0 || len(cut.lines) == 0 || !g.standsInFor(cut) {
				continue
			}
			switch regular := g.period.billingDate; {
			case cut.on.After(regular):
				g.on, g.due = civil.Max(g.on, cut.on), true
			case regular == g.period.part.From:
				cut.on, cut.due = g.on, g.due
			}
		}
	}
}

// standsInFor tells whether a period begins where another was cut short for it.
func (g *serviceGroup) standsInFor(cut *serviceGroup) bool {
	from := g.period.part.From
	within := false
	for _, r := range cut.ledger {
		within = within || r.Covers.Contains(from)
	}
	if !within {
		return false
	}
	if cut.chain.ID == g.chain.ID {
		return g.period.cutBy != ""
	}
	replaces := g.chain.Charges[0].Replaces
	return g.period.begins && replaces != "" && slices.ContainsFunc(cut.chain.Charges, func(c timeline.Charge) bool { return c.ID == replaces })
}
