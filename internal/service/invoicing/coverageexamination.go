package invoicing

// What one look at the tables can't settle of a month's coverage, the engine is asked.

import (
	"context"
	"maps"
	"slices"

	"keiyaku/db"
	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/timeline"
	"keiyaku/internal/store"
)

// gap is days on which a charge is on and that neither ledger nor draft covers, though runs have reached the date on which they may be due.
type gap struct {
	contract, charge ID
	civil.Range
}

// excess is days that are covered though the charge isn't on ("unowed"), or by more than one account ("twice"): what is to be given back for them may
// wait.
type excess struct {
	gap
	kind string
	days int
}

// finding is what it is unless something explains it.
func (x excess) finding(mend string) Finding {
	return Finding{Kind: x.kind, ContractID: x.contract, ChargeID: x.charge, From: x.From, Until: x.Until, Days: x.days, Mend: mend}
}

// stray is days of a metered period on which its charge isn't on, but another of its chain is.
type stray struct {
	gap
	class string
	// settled is how many of the days are those of another charge.
	settled int
}

// gapBatch is how many contracts with gaps are planned at a time.
const gapBatch = 200

// settleGaps lets the engine say what becomes of days that are covered by nothing, or by the metered period of another charge of their chain, and of
// days that are billed though the charge isn't on.
func (c *Coverage) settleGaps(ctx context.Context, tx *store.Tx, open []gap, tooMuch []excess, strays map[ID][]stray, reached civil.Date) error {
	if len(open) == 0 && len(tooMuch) == 0 && len(strays) == 0 {
		return nil
	}
	settings, err := tx.BillingSettings(ctx)
	if err != nil {
		return err
	}
	byContract := map[ID]*examination{}
	of := func(contract ID) *examination {
		if byContract[contract] == nil {
			byContract[contract] = &examination{contract: contract, to: c}
		}
		return byContract[contract]
	}
	for _, g := range open {
		of(g.contract).gaps = append(of(g.contract).gaps, g)
	}
	for _, x := range tooMuch {
		of(x.contract).tooMuch = append(of(x.contract).tooMuch, x)
	}
	for id, s := range strays {
		of(id).strays = s
	}
	for batch := range slices.Chunk(slices.Sorted(maps.Keys(byContract)), gapBatch) {
		on, err := tx.CoverageAccounts(ctx, db.CoverageAccountsParams{TenantID: tx.Tenant.ID, ContractIds: batch})
		if err != nil {
			return err
		}
		var ids []ID
		for _, r := range on {
			if n := len(ids); n == 0 || ids[n-1] != r.AccountID {
				ids = append(ids, r.AccountID)
			}
		}
		accounts, err := tx.LoadAccounts(ctx, ids, false)
		if err != nil {
			return err
		}
		plans := make([]accountPlan, len(accounts))
		for i, a := range accounts {
			plans[i] = accountPlan{account: a.Account, settings: settings, reached: civil.Max(reached, a.RunThrough), until: c.Until}
		}
		for _, id := range batch {
			e := byContract[id]
			e.today = tx.Tenant.Today
			for i := range plans {
				if at := slices.IndexFunc(plans[i].account.Contracts, func(b billing.Contract) bool { return b.ID == id }); at >= 0 {
					e.of(&plans[i], plans[i].account.Contracts[at])
				}
			}
			e.rest()
		}
	}
	return nil
}

// longestAhead is how many months after its first day a service period may be billed.
const longestAhead = 14

// accountPlan is an account as it is planned, each way at most once: whole, since what one contract is billed with may be carried for another.
type accountPlan struct {
	account        billing.Account
	settings       billing.Settings
	reached, until civil.Date
	asReached      *billing.Result
	asFar          *billing.Result
}

// now is the plan as far as runs have reached.
func (p *accountPlan) now() billing.Result {
	if p.asReached == nil {
		r := billing.Plan(p.account, p.settings, p.reached)
		p.asReached = &r
	}
	return *p.asReached
}

// later is the plan far enough ahead for all of the month to be due.
func (p *accountPlan) later() billing.Result {
	if p.asFar == nil {
		r := billing.Plan(p.account, p.settings, p.until.AddMonths(longestAhead))
		p.asFar = &r
	}
	return *p.asFar
}

// examination is one contract's days to be explained, which get fewer as reasons for them are found.
type examination struct {
	contract ID
	gaps     []gap
	tooMuch  []excess
	strays   []stray
	today    civil.Date
	to       *Coverage
	timeline timeline.Timeline
	// chains names each charge's chain.
	chains map[ID]ID
}

// of looks for the contract's days in the plans of one account.
func (e *examination) of(plan *accountPlan, contract billing.Contract) {
	e.timeline, e.chains = contract.Timeline, map[ID]ID{}
	for _, ch := range e.timeline.Chains() {
		for _, c := range ch.Charges {
			e.chains[c.ID] = ch.ID
		}
	}
	for i := range e.strays {
		s := &e.strays[i]
		e.take(func(g gap) civil.Range {
			if e.chains[g.charge] != e.chains[s.charge] {
				return civil.Range{}
			}
			return g.Intersect(s.Range)
		}, func(g gap) {
			e.to.Classes[s.class] += g.Days()
			s.settled += g.Days()
		})
	}
	account, now := plan.account.ID, plan.now()
	for _, f := range now.Failures {
		if f.ContractID != e.contract {
			continue
		}
		for _, g := range e.gaps {
			e.find(g, Finding{Kind: "unratable", AccountID: account, Mend: mendContract, Detail: f.Reason})
		}
		e.gaps = nil
	}
	for _, x := range now.Exceptions {
		charge := slices.IndexFunc(e.gaps, func(g gap) bool {
			return g.charge == x.Key.ChargeID && g.Contains(civil.Max(x.Key.SegmentFrom, g.From))
		})
		if charge >= 0 {
			g := e.gaps[charge]
			e.find(g, Finding{Kind: "without_cause", AccountID: account, Mend: mendRerate})
			e.gaps = slices.Delete(e.gaps, charge, charge+1)
		}
	}
	e.explainOpen(now.Open, func(o billing.OpenUsage, g gap) {
		e.to.Classes[classUsageOpen] += g.Days()
		if !slices.Contains(e.to.Open, o) {
			e.to.Open = append(e.to.Open, o)
		}
	})
	e.explain(now.Carried, func(_ billing.Document, g gap) { e.to.Classes[classCarried] += g.Days() })
	e.explain(now.Documents, func(d billing.Document, g gap) {
		switch {
		case d.Held:
			e.to.Classes[classHeld] += g.Days()
		case d.Kind == billing.Settlement: // a run settles it, and nobody is asked to pay
			e.to.Classes[classAwaitingRun] += g.Days()
		default:
			e.find(g, Finding{Kind: "missing", AccountID: account, Mend: mendRun, UpTo: civil.Max(plan.reached, d.BillingDate)})
		}
	})
	e.givenBack(now.Carried, nil)
	e.givenBack(now.Documents, func(d billing.Document, x excess) {
		if f := x.finding(mendRun); !d.Held {
			f.AccountID, f.UpTo = account, civil.Max(plan.reached, d.BillingDate)
			e.to.Findings = append(e.to.Findings, f)
		}
	})
	if len(e.gaps) == 0 && len(e.tooMuch) == 0 {
		return
	}
	waits := func(on civil.Date, g gap) {
		if on.After(e.today) {
			e.to.Classes[classNotDue] += g.Days()
		} else {
			e.to.Classes[classAwaitingRun] += g.Days()
		}
	}
	later := plan.later()
	e.explainOpen(later.Open, func(o billing.OpenUsage, g gap) { waits(o.BillingDate, g) })
	e.explain(later.Documents, func(d billing.Document, g gap) { waits(d.BillingDate, g) })
	e.explain(later.Carried, func(d billing.Document, g gap) { waits(d.BillingDate, g) })
	e.givenBack(later.Documents, nil)
	e.givenBack(later.Carried, nil)
}

// givenBack takes out what documents give back of what is covered too much.
func (e *examination) givenBack(documents []billing.Document, tell func(billing.Document, excess)) {
	for _, d := range documents {
		for _, l := range d.Lines {
			if l.ContractID != e.contract || l.Days >= 0 {
				continue
			}
			e.tooMuch = slices.DeleteFunc(e.tooMuch, func(x excess) bool {
				is := x.charge == l.ChargeID && !x.Intersect(l.Shown).Empty()
				if is && tell != nil {
					tell(d, x)
				}
				return is
			})
		}
	}
}

// take takes days out of the gaps: those of each that of gives, if any.
func (e *examination) take(of func(gap) civil.Range, tell func(gap)) {
	var left []gap
	for _, g := range e.gaps {
		days := of(g)
		if days.Empty() {
			left = append(left, g)
			continue
		}
		tell(gap{g.contract, g.charge, days})
		for _, r := range []civil.Range{{From: g.From, Until: days.From}, {From: days.Until, Until: g.Until}} {
			if !r.Empty() {
				left = append(left, gap{g.contract, g.charge, r})
			}
		}
	}
	e.gaps = left
}

// explainOpen takes the days of metered periods that are held back out of the gaps, of whatever charge of their chain they are.
func (e *examination) explainOpen(open []billing.OpenUsage, tell func(billing.OpenUsage, gap)) {
	for _, o := range open {
		if o.ContractID != e.contract {
			continue
		}
		e.take(func(g gap) civil.Range {
			if e.chains[g.charge] != e.chains[o.ChargeID] {
				return civil.Range{}
			}
			return g.Intersect(o.Period)
		}, func(g gap) { tell(o, g) })
	}
}

// explain takes the days that documents bill out of the gaps.
func (e *examination) explain(documents []billing.Document, tell func(billing.Document, gap)) {
	for _, d := range documents {
		for _, l := range d.Lines {
			if l.ContractID != e.contract || l.Kind == billing.KindDiscount || l.Days <= 0 {
				continue
			}
			e.take(func(g gap) civil.Range {
				if g.charge != l.ChargeID && (l.Kind != billing.KindUsage || e.chains[g.charge] != e.chains[l.ChargeID]) {
					return civil.Range{}
				}
				return g.Intersect(l.Covers)
			}, func(g gap) { tell(d, g) })
		}
	}
}

// rest is what no plan bills: history that was settled elsewhere, or days that the ledger's rows wrongly say are settled; and metered days that
// no charge of their chain was on.
func (e *examination) rest() {
	for _, s := range e.strays {
		if s.settled < s.Days() {
			e.to.Findings = append(e.to.Findings, Finding{
				Kind: "unowed", ContractID: s.contract, ChargeID: s.charge, From: s.From, Until: s.Until, Days: s.Days() - s.settled, Mend: mendRecords,
			})
		}
	}
	for _, x := range e.tooMuch {
		e.to.Findings = append(e.to.Findings, x.finding(mendRecords))
	}
	e.take(e.inTrial, func(g gap) { e.to.Classes[classTrial] += g.Days() })
	for _, g := range e.gaps {
		if e.history(g.charge, g.From, 0) {
			e.to.Classes[classBeforeBilling] += g.Days()
			continue
		}
		e.find(g, Finding{Kind: "missing", Mend: mendRecords})
	}
}

// inTrial gives the days of a gap that lie in a free trial: those of a suspension in it stand as suspended in the segments.
func (e *examination) inTrial(g gap) civil.Range {
	for _, ch := range e.timeline.Chains() {
		if slices.ContainsFunc(ch.Charges, func(c timeline.Charge) bool { return c.ID == g.charge }) {
			return g.Intersect(civil.Range{From: ch.Charges[0].From, Until: billing.PaidFrom(ch)})
		}
	}
	return civil.Range{}
}

// history tells whether a day of a charge lies in a service period that began before billing did (請求開始日), or in the rest of one that
// another charge had begun.
func (e *examination) history(charge ID, day civil.Date, depth int) bool {
	for _, ch := range e.timeline.Chains() {
		if !slices.ContainsFunc(ch.Charges, func(c timeline.Charge) bool { return c.ID == charge }) {
			continue
		}
		for _, c := range ch.Charges {
			starts := ch.Charges[0].BillingStartsOn
			for _, step := range c.Steps {
				settled := starts
				if !starts.IsZero() && step.Terms.CycleMonths > 0 {
					p, _ := step.Terms.Anchor.Period(step.Terms.CycleMonths, starts.AddDays(-1))
					settled = p.Until
				}
				if day.Before(settled) {
					return true
				}
			}
		}
		replaced := ch.Charges[0].Replaces
		return replaced != "" && depth < len(e.timeline.Items) && e.history(replaced, day, depth+1)
	}
	return false
}

func (e *examination) find(g gap, f Finding) {
	e.to.Classes[classMissing] += g.Days()
	f.ContractID, f.ChargeID, f.From, f.Until, f.Days = g.contract, g.charge, g.From, g.Until, g.Days()
	e.to.Findings = append(e.to.Findings, f)
}
