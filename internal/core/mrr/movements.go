package mrr

import (
	"cmp"
	"slices"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
)

// Kind says what a movement means for the customer, in one currency: by its recurring revenue over all its contracts, at the end of the day before and
// of the day itself. It is the customer that is new or lost, not the contract, as in the usual breakdown of MRR (ChartMogul, "MRR Movements").
type Kind string

// The kinds.
const (
	New          Kind = "new"          // the first day that it ever pays
	Expansion    Kind = "expansion"    // more from one that pays
	Contraction  Kind = "contraction"  // less from one that goes on paying
	Churn        Kind = "churn"        // to nothing
	Reactivation Kind = "reactivation" // from nothing, of one that had paid before
	// Moved is what goes from one item or version to another: over all items it adds up to 0 every day, of one item it doesn't.
	Moved Kind = "moved"
)

// Kinds are those that add up to how MRR moves, in the order in which they are listed; Moved, which adds up to nothing, isn't one.
var Kinds = []Kind{New, Expansion, Contraction, Churn, Reactivation}

// Movement is a part of a step with what it means. The movements up to a day add up to the recurring revenue on it.
type Movement struct {
	Mark
	Amount money.Amount
	// Customers is how many customers more pay from the day on: 1 on one movement of a day on which a customer comes (new, reactivation), −1 where it goes.
	Customers int
}

// Mark is what a movement is of: amounts of one mark add up. It compares with ==.
type Mark struct {
	Cause
	Kind Kind
	// Cohort is the first day of the month in which the customer first paid in the currency.
	Cohort civil.Date
	// Across tells a customer that comes into this currency, or goes from it, while it pays in another.
	Across bool
}

// ReasonShown is the reason, or that the customer moved across currencies.
func (m Mark) ReasonShown() Reason {
	if m.Across {
		return ByCurrency
	}
	return m.Reason
}

// Classify gives the movements of one customer: of the steps of all its contracts in all currencies, in any order. The result is in the order of their
// days and the same for the same steps.
func Classify(steps []Step) []Movement {
	steps = slices.Clone(steps)
	slices.SortFunc(steps, func(a, b Step) int { return a.Cause.compare(b.Cause) })
	c := classifier{paying: map[money.Currency]money.Amount{}, cohorts: map[money.Currency]civil.Date{}}
	for len(steps) > 0 {
		n := slices.IndexFunc(steps, func(s Step) bool { return s.On != steps[0].On })
		if n < 0 {
			n = len(steps)
		}
		c.day(steps[:n])
		steps = steps[n:]
	}
	return c.out
}

func (c Cause) compare(o Cause) int {
	return cmp.Or(c.On.Compare(o.On), cmp.Compare(c.Currency, o.Currency), cmp.Compare(c.ContractID, o.ContractID), cmp.Compare(c.LineID, o.LineID),
		cmp.Compare(c.Reason, o.Reason), cmp.Compare(c.ItemID, o.ItemID), cmp.Compare(c.Version, o.Version), cmp.Compare(c.ChangeID, o.ChangeID), cmp.Compare(c.CustomerID, o.CustomerID))
}

// classifier goes through a customer's days.
type classifier struct {
	// paying is what the customer pays a month, by currency, up to the day; cohorts the month in which it first did.
	paying  map[money.Currency]money.Amount
	cohorts map[money.Currency]civil.Date
	out     []Movement
}

// day classifies the steps of a day, in their order.
func (c *classifier) day(steps []Step) {
	after := map[money.Currency]money.Amount{}
	for currency, amount := range c.paying {
		after[currency] = amount
	}
	for _, s := range steps {
		after[s.Currency] = after[s.Currency].Add(s.Amount)
	}
	for len(steps) > 0 {
		currency := steps[0].Currency
		n := slices.IndexFunc(steps, func(s Step) bool { return s.Currency != currency })
		if n < 0 {
			n = len(steps)
		}
		c.currency(steps[:n], after)
		steps = steps[n:]
	}
	c.paying = after
}

// currency classifies the steps of a day in one currency.
func (c *classifier) currency(steps []Step, after map[money.Currency]money.Amount) {
	currency := steps[0].Currency
	was, is := c.paying[currency].Sign() > 0, after[currency].Sign() > 0
	mark := Mark{}
	if _, known := c.cohorts[currency]; !known && is {
		mark.Kind = New
		c.cohorts[currency] = steps[0].On.FirstOfMonth()
	} else if !was && is {
		mark.Kind = Reactivation
	} else if was && !is {
		mark.Kind = Churn
	}
	customers := 0
	switch {
	case is && !was:
		customers, mark.Across = 1, payingIn(c.paying, currency)
	case was && !is:
		customers, mark.Across = -1, payingIn(after, currency)
	}
	mark.Cohort = steps[0].On.FirstOfMonth() // where nothing was ever paid: what comes and goes on one day
	if cohort, known := c.cohorts[currency]; known {
		mark.Cohort = cohort
	}
	first := len(c.out)
	for len(steps) > 0 {
		n := slices.IndexFunc(steps, func(s Step) bool { return !s.nets(steps[0]) })
		if n < 0 {
			n = len(steps)
		}
		c.net(steps[:n], mark)
		steps = steps[n:]
	}
	if first == len(c.out) {
		return
	}
	i := first + max(0, slices.IndexFunc(c.out[first:], func(m Movement) bool { return m.Kind == mark.Kind }))
	c.out[i].Customers = customers
}

// payingIn tells whether something is paid in a currency other than one.
func payingIn(amounts map[money.Currency]money.Amount, other money.Currency) bool {
	for currency, amount := range amounts {
		if currency != other && amount.Sign() > 0 {
			return true
		}
	}
	return false
}

// nets tells whether two steps of a day are netted against each other: of one line of items of one contract, for one reason.
func (s Step) nets(o Step) bool {
	return s.ContractID == o.ContractID && s.LineID == o.LineID && s.Reason == o.Reason
}

// net gives the movements of steps that are netted: where some take away and some add, what is taken away goes over to those that add, and the
// rest alone is more or less.
func (c *classifier) net(steps []Step, mark Mark) {
	var moving money.Amount // what is taken away, below 0
	last := -1
	for i, s := range steps {
		if s.Amount.Sign() < 0 {
			moving = moving.Add(s.Amount)
		} else {
			last = i
		}
	}
	if moving.IsZero() || last < 0 {
		for _, s := range steps {
			c.add(s, mark, s.Amount)
		}
		return
	}
	left := moving.Neg()
	for i, s := range steps {
		if s.Amount.Sign() < 0 {
			c.move(s, mark, s.Amount)
			continue
		}
		over := money.Min(left, s.Amount)
		if i == last {
			over = left
		}
		left = left.Sub(over)
		c.move(s, mark, over)
		c.add(s, mark, s.Amount.Sub(over))
	}
}

// move notes what goes over to another item or version.
func (c *classifier) move(s Step, mark Mark, amount money.Amount) {
	mark.Kind = Moved
	c.add(s, mark, amount)
}

// add notes a movement of a step; more or less where the customer neither comes nor goes.
func (c *classifier) add(s Step, mark Mark, amount money.Amount) {
	if amount.IsZero() {
		return
	}
	mark.Cause = s.Cause
	if mark.Kind == "" {
		mark.Kind = Expansion
		if amount.Sign() < 0 {
			mark.Kind = Contraction
		}
	}
	c.out = append(c.out, Movement{Mark: mark, Amount: amount})
}

// StepsOf gives back the steps that movements were made of.
func StepsOf(movements []Movement) []Step {
	at := map[Cause]int{}
	var out []Step
	for _, m := range movements {
		i, ok := at[m.Cause]
		if !ok {
			i = len(out)
			at[m.Cause] = i
			out = append(out, Step{Cause: m.Cause})
		}
		out[i].Amount = out[i].Amount.Add(m.Amount)
	}
	return slices.DeleteFunc(out, func(s Step) bool { return s.Amount.IsZero() })
}

// Difference gives the movements that have to be added to some to make others of them: what is added is never taken away, so that what was
// believed earlier can still be told.
func Difference(had, want []Movement) []Movement {
	sums := map[Mark]Movement{}
	var order []Mark
	add := func(m Movement, sign int) {
		sum, ok := sums[m.Mark]
		if !ok {
			order = append(order, m.Mark)
			sum.Mark = m.Mark
		}
		if sign < 0 {
			m.Amount = m.Amount.Neg()
		}
		sum.Amount, sum.Customers = sum.Amount.Add(m.Amount), sum.Customers+sign*m.Customers
		sums[m.Mark] = sum
	}
	for _, m := range want {
		add(m, 1)
	}
	for _, m := range had {
		add(m, -1)
	}
	var out []Movement
	for _, mark := range order {
		if m := sums[mark]; !m.Amount.IsZero() || m.Customers != 0 {
			out = append(out, m)
		}
	}
	return out
}

// Reclassified gives the movements of a customer as they are once one contract's steps are others: of those that are known of its contracts, and the new ones.
func Reclassified(had []Movement, contract ID, steps []Step) []Movement {
	others := slices.DeleteFunc(StepsOf(had), func(s Step) bool { return s.ContractID == contract })
	return Classify(append(others, steps...))
}
