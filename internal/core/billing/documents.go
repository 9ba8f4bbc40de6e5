package billing

import (
	"cmp"
	"slices"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/timeline"
)

// date decides when a period's lines are billed.
//
// A period that was never billed keeps its regular billing date, whenever the run is made, unless it was found late: its
// billing date lies before the day on which what owes it was recorded, or in a hold that has been released. A correction is
// always found: on the recorded day of its newest cause. What is found goes on the account's next billing day on or after the
// day it was found, and its draft exists at once. All of it follows from facts, never from the day of a run, so one run or
// thirty make the same documents.
func (g *serviceGroup) date(account Account, settings Settings, upTo civil.Date) {
	if len(g.lines) == 0 {
		return
	}
	defer g.holdOver(upTo)
	if len(g.ledger) > 0 {
		g.on, g.due = g.nextBillingDay(account, settings, civil.Max(g.foundOn(), g.rolledBack)), true
		return
	}
	regular := g.period.billingDate
	g.on, g.due = regular, !regular.After(upTo)
	if !g.chain.Charges[0].BilledOn.IsZero() { // put on a draft by hand: it is for that document, whatever its date
		return
	}
	found := civil.Max(g.recordedOn(), afterHold(g.holds(account), regular))
	if regular.Before(found) {
		g.on = g.nextBillingDay(account, settings, found)
		for i := range g.lines {
			g.lines[i].Reason, g.lines[i].Explain.Reason = Late, Late
		}
	}
}

// holdOver moves what a clerk holds over to its later day.
func (g *serviceGroup) holdOver(upTo civil.Date) {
	for _, d := range g.chain.contract.Deferred {
		if d.ChainID == g.chain.ID && d.PeriodFrom == g.lines[0].PeriodFrom && g.on.Before(d.To) {
			g.on, g.due = d.To, !d.To.After(upTo)
		}
	}
}

// foundOn is the recorded day of the newest version that caused one of the group's lines.
func (g *serviceGroup) foundOn() civil.Date {
	marks := g.chain.contract.Marks
	version, measured := 0, civil.Date{}
	for _, l := range g.lines {
		version = max(version, l.Explain.CauseVersion)
		if l.Explain.CauseUsage > 0 {
			measured = civil.Max(measured, g.chain.measuredOn(*g.period))
		}
	}
	if version == 0 && !measured.IsZero() {
		return measured
	}
	for _, m := range slices.Backward(marks) {
		if m.Version == version || version == 0 {
			return civil.Max(m.RecordedOn, measured)
		}
	}
	panic("billing: a difference without a cause was let through")
}

// recordedOn is the day on which the last of what makes the period owed was recorded: the change that began the chain, the
// one that put its grid here, the one that agreed the term it lies in, the one that made it this account's, the undoing of one that had
// taken it away.
func (g *serviceGroup) recordedOn() civil.Date {
	c := g.chain.contract
	latest := c.Recorded[g.chain.links[0].ChangeID]
	for _, r := range g.rows {
		latest = civil.Max(latest, c.Recorded[g.chain.party(*g.period, r.covers.From).ChangeID])
	}
	for _, r := range c.Restored {
		if r.From.Before(g.period.part.Until) {
			latest = civil.Max(latest, r.RecordedOn)
		}
	}
	if g.period.cutBy != "" {
		latest = civil.Max(latest, c.Recorded[g.period.cutBy])
	}
	if term, ok := c.Timeline.TermOn(g.period.part.From); ok && term.ChangeID != "" {
		latest = civil.Max(latest, c.Recorded[term.ChangeID])
	}
	return latest
}

// group puts lines on documents: one for each billing date and due date of the account (its currency is one), where asked one for each
// contract, and another for what a hold keeps back. Each is taxed once per rate, and its total says what kind it is.
func group(account Account, settings Settings, lines []datedLine) []Document {
	var out []Document
	type key struct {
		on, due  civil.Date
		held     bool
		contract ID
	}
	byKey := map[key]int{}
	for _, l := range lines {
		k := key{on: l.on, due: DueDate(closingDay(account, settings), l.payment, l.on, settings.Holiday), held: l.held}
		if account.PerContract {
			k.contract = l.ContractID
		}
		i, ok := byKey[k]
		if !ok {
			i = len(out)
			byKey[k] = i
			out = append(out, Document{
				AccountID: account.ID, Currency: account.Currency, BillingDate: k.on, DueDate: k.due, ContractID: k.contract, TaxMode: account.TaxMode, Held: l.held,
			})
		}
		out[i].Lines = append(out[i].Lines, l.Line)
		out[i].Corrects = append(out[i].Corrects, l.corrects...)
	}
	for i := range out {
		out[i].total(settings)
	}
	slices.SortStableFunc(out, func(a, b Document) int {
		return cmp.Or(a.BillingDate.Compare(b.BillingDate), a.DueDate.Compare(b.DueDate))
	})
	return out
}

// total orders the lines, computes the tax and the totals, and tells the kind.
func (d *Document) total(settings Settings) {
	slices.SortStableFunc(d.Lines, func(a, b Line) int {
		return cmp.Or(cmp.Compare(a.order[0], b.order[0]), cmp.Compare(a.order[1], b.order[1]), a.Period.From.Compare(b.Period.From), cmp.Compare(a.order[2], b.order[2]), compareKeys(a.Key, b.Key))
	})
	if slices.ContainsFunc(d.Lines, func(l Line) bool { return l.TaxIncluded }) {
		d.TaxMode = TaxInclusive
	}
	d.Taxes = Taxes(d.Lines, d.Currency, settings.TaxRounding)
	d.Subtotal, d.Tax = money.Amount{}, money.Amount{}
	nothing := true
	for _, t := range d.Taxes {
		d.Subtotal, d.Tax = d.Subtotal.Add(t.Net), d.Tax.Add(t.Tax)
		nothing = nothing && t.Net.IsZero() && t.Tax.IsZero()
	}
	d.Total = d.Subtotal.Add(d.Tax)
	switch {
	case nothing:
		d.Kind = Settlement
	case d.Total.Sign() < 0:
		d.Kind = CreditNote
	default:
		d.Kind = Invoice
	}
	slices.Sort(d.Corrects)
	d.Corrects = slices.Compact(d.Corrects)
}

// Of gives what documents bill of one contract: their lines of it, taxed by themselves.
func Of(contract ID, documents []Document, settings Settings) []Document {
	var out []Document
	for _, d := range documents {
		own := slices.DeleteFunc(slices.Clone(d.Lines), func(l Line) bool { return l.ContractID != contract })
		switch {
		case len(own) == len(d.Lines):
			out = append(out, d)
		case len(own) > 0:
			d.Lines = own
			d.total(settings)
			out = append(out, d)
		}
	}
	return out
}

// nameOf is what a line that takes back is called: as the charge, or as the discount on it; none where the discount is no longer on the charge.
func nameOf(ch timeline.Charge, discount ID) string {
	if discount == "" {
		return ch.LastTerms().Name
	}
	for _, d := range ch.Discounts {
		if d.ID == discount {
			return d.Name
		}
	}
	return ""
}

// Issue gives the ledger rows that issuing a document appends; seq counts on within each key from the ledger as it is.
func (d Document) Issue(id ID, ledger []Row) []Row {
	last := map[Key]int{}
	for _, r := range ledger {
		last[r.Key] = max(last[r.Key], r.Seq)
	}
	rows := make([]Row, 0, len(d.Lines))
	for _, l := range d.Lines {
		last[l.Key]++
		rows = append(rows, Row{
			Key: l.Key, Seq: last[l.Key], ChainID: l.ChainID, Amount: l.Amount, Quantity: l.Quantity, Days: l.Days, Covers: l.Covers,
			Version: l.Version, DocumentID: id, UsageRevision: l.usageRevision(),
		})
	}
	return rows
}
