package invoicing

import (
	"context"
	"encoding/json"
	"slices"
	"strings"

	"keiyaku/db"
	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/comparison"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/money"
	"keiyaku/internal/store"
)

// ComparisonQuery is which two months to compare, by the billing dates of documents, and which rows of the comparison to give.
type ComparisonQuery struct {
	// Month and With are any day of the months; none is the current month, and the month before the other.
	Month, With civil.Date
	// IssuedOnly leaves drafts out. Drafts on hold never count.
	IssuedOnly bool
	// Expected puts what a run up to the later month's end would bill in the place of its drafts, also where there are none yet.
	Expected                                         bool
	CustomerID, AccountID, ContractID, Item, Product ID
	Kind, Reason                                     string
	// Least is the smallest difference, up or down, that is listed.
	Least money.Amount
}

// The kinds of rows.
const (
	KindNew     = "new"
	KindGone    = "gone"
	KindChanged = "changed"
	KindSame    = "same"
)

// Compared is one row: what two months billed of a chain of charges, or of an account's tax.
type Compared struct {
	Kind           string
	CustomerID     ID
	CustomerName   string
	ContractID     ID // none for tax
	ContractNumber string
	ChainID        ID // none for tax
	AccountID      ID // of tax
	// NameThen and NameNow are the item's and the charge's in each month; none where it wasn't billed.
	NameThen, NameNow string
	Currency          string
	Then, Now         money.Amount
	// TaxIncluded tells that amounts of the row hold the tax (税込価格); a row of tax counts only what comes on top of the others.
	TaxIncluded bool
	Reasons     []comparison.Part
	Changes     []ComparedChange

	place comparisonPlace
}

// Difference is now less then.
func (c Compared) Difference() money.Amount { return c.Now.Sub(c.Then) }

// Key is where the row stands in the list: what ComparisonQuery's list goes on after.
func (c Compared) Key() string { return c.place.String() }

// ComparedChange is a change of the contract that moved the row's bill between the two months.
type ComparedChange struct {
	ID          ID
	Operations  []string
	EffectiveOn civil.Date
	Summary     string
}

// comparisonPlace orders rows by customer, contract, chain and currency; tax stands behind a customer's contracts.
type comparisonPlace struct {
	customer, contract, chain ID
	currency                  string
}

func (p comparisonPlace) String() string {
	return strings.Join([]string{string(p.customer), string(p.contract), string(p.chain), p.currency}, " ")
}

// firstCompared is before every row.
var firstCompared = comparisonPlace{store.NilID, store.NilID, store.NilID, ""}

// comparisonPlaceOf reads what Key gave; ok is false for anything else.
func comparisonPlaceOf(key string) (comparisonPlace, bool) {
	if key == "" {
		return firstCompared, true
	}
	f := strings.Split(key, " ")
	if len(f) != 4 || len(f[0]) != 36 || len(f[1]) != 36 || len(f[2]) != 36 || len(f[3]) != 3 {
		return comparisonPlace{}, false
	}
	return comparisonPlace{ID(f[0]), ID(f[1]), ID(f[2]), f[3]}, true
}

// Months are the two months that a query compares, from their first day until the first of the next.
type Months struct{ Then, Now civil.Range }

// months fills in what the query leaves out.
func (q ComparisonQuery) months(today civil.Date) (Months, error) {
	month := func(d civil.Date) civil.Range { return civil.Range{From: d.FirstOfMonth(), Until: d.OnDay(1, 1)} }
	if q.Month.IsZero() {
		q.Month = today
	}
	m := Months{Now: month(q.Month)}
	if q.With.IsZero() {
		q.With = m.Now.From.AddMonths(-1)
	}
	m.Then = month(q.With)
	if m.Then == m.Now {
		return m, fault.At(fault.Invalid, "query:with", "A month is compared with another one.")
	}
	if latest := today.AddMonths(longestExpected); q.Expected && m.Now.From.After(latest) {
		return m, fault.At(fault.Rule, "query:month", "What is expected is compared at most %d months ahead: up to %s.", longestExpected, latest)
	}
	return m, nil
}

// longestExpected is how many months ahead of today a month that is expected may be.
const longestExpected = 24

// Comparison gives a page of a comparison, behind a place in it; none for the first page. next is the place that the next page begins behind; none where there
// is no more. A page may be shorter than was asked for although there is a next one.
func (s *Service) Comparison(ctx context.Context, tenant ID, q ComparisonQuery, after string, limit int) (rows []Compared, next string, months Months, err error) {
	place, ok := comparisonPlaceOf(after)
	if !ok {
		return nil, "", months, fault.At(fault.Invalid, "query:cursor", "This isn't a next_cursor of this list.")
	}
	rows, err = store.ReadBehind(ctx, s.store, tenant, func(tx *store.Tx) ([]Compared, error) {
		if months, err = q.months(tx.Tenant.Today); err != nil {
			return nil, err
		}
		rows, next, err = comparePage(ctx, tx, q, months, place, limit)
		return rows, err
	})
	return rows, next, months, err
}

const (
	// comparedTogether is how many customers are looked at together for a page at first, twice as many each time after, and mostCompared how many for one page.
	comparedTogether, mostCompared = 80, 240
	// filteredTogether is how many they are where all that was ever billed of contracts is looked at, for an item.
	filteredTogether = 30
	// foreseenTogether is how many they are where their bills are planned too.
	foreseenTogether = 10
)

// comparePage compares some customers at a time, in their order, until there is a page of rows: what is looked at doesn't hang on the size of the book.
func comparePage(ctx context.Context, tx *store.Tx, q ComparisonQuery, m Months, after comparisonPlace, limit int) (out []Compared, next string, err error) {
	if err := tx.PlanForTheBook(ctx); err != nil {
		return nil, "", err
	}
	settings, err := tx.BillingSettings(ctx)
	if err != nil {
		return nil, "", err
	}
	together, most := comparedTogether, mostCompared
	switch {
	case q.Expected:
		together, most = foreseenTogether, foreseenTogether
	case q.Item != "" || q.Product != "":
		together, most = filteredTogether, filteredTogether
	}
	for looked, explained := 0, 0; ; together *= 2 {
		some, err := payersFrom(ctx, tx, q, after.customer, together)
		if err != nil || len(some.accounts) == 0 {
			return out, "", err
		}
		e := expectation{accounts: some.accounts, last: some.last}
		if q.Expected {
			if e, err = expect(ctx, tx, settings, m, some); err != nil {
				return nil, "", err
			}
		}
		rows, err := tx.CompareCharges(ctx, q.charges(tx, m, e, after, explainBatch))
		if err != nil {
			return nil, "", err
		}
		of := slices.DeleteFunc(slices.Clone(rows), func(r db.CompareChargesRow) bool { return q.Kind != "" && kindOf(r) != q.Kind })
		for part := range slices.Chunk(of, limit+1) {
			compared, err := explainRows(ctx, tx, q, m, e, part)
			if err != nil {
				return nil, "", err
			}
			for _, c := range compared {
				if !q.wants(c) {
					continue
				}
				if len(out) == limit {
					return out, out[limit-1].Key(), nil
				}
				out = append(out, c)
			}
		}
		explained, looked = explained+len(of), looked+together
		switch {
		case len(rows) == explainBatch:
			last := rows[len(rows)-1]
			after = comparisonPlace{last.CustomerID, last.ContractID, last.ChainID, last.Currency}
		case some.next == "":
			return out, "", nil
		default:
			after = comparisonPlace{some.next, store.NilID, store.NilID, anyCurrency}
		}
		if looked >= most || explained >= explainBatch {
			return out, after.String(), nil
		}
	}
}

// anyCurrency is that of a place before all rows of a customer.
const anyCurrency = "AAA"

// payers are some customers with the accounts that they pay on: up to the last of them, where there is a next.
type payers struct {
	accounts  []ID
	customers map[ID]ID // by account
	last      ID
	next      ID
}

// payersFrom gives so many payers, from a customer on.
func payersFrom(ctx context.Context, tx *store.Tx, q ComparisonQuery, from ID, together int) (p payers, err error) {
	rows, err := tx.ComparePayers(ctx, db.ComparePayersParams{
		TenantID: tx.Tenant.ID, FromCustomer: from, CustomerID: q.CustomerID, AccountID: q.AccountID, ContractID: q.ContractID, PageLimit: together + 1,
	})
	if err != nil {
		return p, err
	}
	p.customers, p.last = map[ID]ID{}, store.LastID
	if len(rows) > together {
		p.next = rows[together].CustomerID
		rows = rows[:together]
		p.last = rows[together-1].CustomerID
	}
	for _, r := range rows {
		p.accounts = append(p.accounts, r.AccountIds...)
		for _, account := range r.AccountIds {
			p.customers[account] = r.CustomerID
		}
	}
	return p, nil
}

// charges asks for what two months billed, behind a place, to the customers and accounts of an expectation.
func (q ComparisonQuery) charges(tx *store.Tx, m Months, e expectation, after comparisonPlace, limit int) db.CompareChargesParams {
	return db.CompareChargesParams{
		Same: q.Kind == KindSame, Least: q.Least, AfterCustomer: after.customer, AfterContract: after.contract, AfterChain: after.chain, AfterCurrency: after.currency, PageLimit: limit,
		NowFrom: m.Now.From, NowUntil: m.Now.Until, ThenFrom: m.Then.From, ThenUntil: m.Then.Until, TenantID: tx.Tenant.ID, Drafts: !q.IssuedOnly, AccountIds: append([]ID{}, e.accounts...),
		CustomerID: q.CustomerID, AccountID: q.AccountID, ContractID: q.ContractID, ItemID: q.Item, ProductID: q.Product, LastCustomer: e.last, Planned: q.Expected, Expected: e.rows(),
	}
}

// explainBatch is how many rows are explained at a time; wholeBatch how many are read at a time where all are wanted, of wholeTogether customers.
const (
	explainBatch  = 500
	wholeBatch    = 20_000
	wholeTogether = 1000
)

// unmet passes over what is expected.
func unmet(expectation) {}

// compareAll gives all rows to yield, in their order, until it fails: some customers at a time, so that no statement hangs on the size of the book. What is expected is
// shown to meet, before the rows of it.
func compareAll(ctx context.Context, tx *store.Tx, q ComparisonQuery, m Months, meet func(expectation), yield func(Compared) error) error {
	if err := tx.PlanForTheBook(ctx); err != nil {
		return err
	}
	if q.Expected {
		return expected(ctx, tx, q, m, func(e expectation, from comparisonPlace) error {
			meet(e)
			return compareWith(ctx, tx, q, m, e, from, yield)
		})
	}
	for from := firstCompared; ; {
		some, err := payersFrom(ctx, tx, q, from.customer, wholeTogether)
		if err != nil || len(some.accounts) == 0 {
			return err
		}
		if err := compareWith(ctx, tx, q, m, expectation{accounts: some.accounts, last: some.last}, from, yield); err != nil || some.next == "" {
			return err
		}
		from = comparisonPlace{some.next, store.NilID, store.NilID, anyCurrency}
	}
}

// compareWith gives the rows behind a place of customers up to the last of an expectation.
func compareWith(ctx context.Context, tx *store.Tx, q ComparisonQuery, m Months, e expectation, after comparisonPlace, yield func(Compared) error) error {
	for {
		rows, err := tx.CompareCharges(ctx, q.charges(tx, m, e, after, wholeBatch))
		if err != nil {
			return err
		}
		for part := range slices.Chunk(rows, explainBatch) {
			explained, err := explainRows(ctx, tx, q, m, e, part)
			if err != nil {
				return err
			}
			for _, c := range explained {
				if !q.wants(c) {
					continue
				}
				if err := yield(c); err != nil {
					return err
				}
			}
		}
		if len(rows) < wholeBatch {
			return nil
		}
		last := rows[len(rows)-1]
		after = comparisonPlace{last.CustomerID, last.ContractID, last.ChainID, last.Currency}
	}
}

// wants tells whether a row is of the kind and for the reason that are asked for.
func (q ComparisonQuery) wants(c Compared) bool {
	reason := func(p comparison.Part) bool { return string(p.Reason) == q.Reason }
	return (q.Kind == "" || q.Kind == c.Kind) && (q.Reason == "" || slices.ContainsFunc(c.Reasons, reason))
}

func kindOf(r db.CompareChargesRow) string {
	switch {
	case !r.BilledThen:
		return KindNew
	case !r.BilledNow:
		return KindGone
	case r.Was.Equal(r.IsNow):
		return KindSame
	}
	return KindChanged
}

// comparedChain names a chain on a contract.
type comparedChain struct{ contract, chain ID }

// explainRows says why each of some rows differs, in a few reads however many there are.
func explainRows(ctx context.Context, tx *store.Tx, q ComparisonQuery, m Months, e expectation, rows []db.CompareChargesRow) ([]Compared, error) {
	var contracts, customers, accounts []ID
	for _, r := range rows {
		customers = append(customers, r.CustomerID)
		if r.ContractID == store.LastID {
			accounts = append(accounts, r.ChainID)
		} else if n := len(contracts); n == 0 || contracts[n-1] != r.ContractID {
			contracts = append(contracts, r.ContractID)
		}
	}
	b, err := readCompared(ctx, tx, q, m, e, contracts)
	if err != nil {
		return nil, err
	}
	names := map[ID]string{}
	named, err := tx.GetCustomerNames(ctx, db.GetCustomerNamesParams{TenantID: tx.Tenant.ID, Ids: customers})
	for _, n := range named {
		names[n.ID] = n.Name
	}
	if err != nil {
		return nil, err
	}
	accountNames, err := tx.CompareAccounts(ctx, db.CompareAccountsParams{TenantID: tx.Tenant.ID, Ids: accounts})
	for _, n := range accountNames {
		names[n.ID] = n.Name
	}
	if err != nil {
		return nil, err
	}
	out := make([]Compared, len(rows))
	for i, r := range rows {
		c := Compared{
			Kind: kindOf(r), CustomerID: r.CustomerID, CustomerName: names[r.CustomerID], Currency: r.Currency, Then: r.Was, Now: r.IsNow, TaxIncluded: r.TaxIncluded,
			place: comparisonPlace{r.CustomerID, r.ContractID, r.ChainID, r.Currency},
		}
		if r.ContractID == store.LastID {
			c.AccountID = r.ChainID
			text := "消費税等（" + names[r.ChainID] + "）"
			if r.BilledThen {
				c.NameThen = text
			}
			if r.BilledNow {
				c.NameNow = text
			}
			if d := c.Difference(); !d.IsZero() {
				c.Reasons = []comparison.Part{{Reason: comparison.Tax, Amount: d}}
			}
		} else {
			c.ContractID, c.ChainID = r.ContractID, r.ChainID
			if err := b.explain(&c, m, q.AccountID); err != nil {
				return nil, err
			}
		}
		out[i] = c
	}
	return out, nil
}

// comparedBook is what explaining rows needs of their contracts.
type comparedBook struct {
	lines   map[comparedChain][]comparedLine
	lives   map[comparedChain]civil.Range // by charge
	changes map[ID][]db.CompareChangesRow
}

// comparedLine is a line with what its document says of it.
type comparedLine struct {
	comparison.Line
	customer, account              ID
	currency, contractNumber, name string
	isNow                          bool
}

func (b comparedBook) add(contract, chain ID, l comparedLine) {
	k := comparedChain{contract, chain}
	b.lines[k] = append(b.lines[k], l)
}

func readCompared(ctx context.Context, tx *store.Tx, q ComparisonQuery, m Months, e expectation, contracts []ID) (b comparedBook, err error) {
	b = comparedBook{map[comparedChain][]comparedLine{}, map[comparedChain]civil.Range{}, map[ID][]db.CompareChangesRow{}}
	if len(contracts) == 0 {
		return b, nil
	}
	lines, err := tx.CompareLines(ctx, db.CompareLinesParams{
		TenantID: tx.Tenant.ID, ContractIds: contracts, Drafts: !q.IssuedOnly, ThenFrom: m.Then.From, ThenUntil: m.Then.Until, NowFrom: m.Now.From, NowUntil: m.Now.Until, Planned: q.Expected,
	})
	if err != nil {
		return b, err
	}
	for _, l := range lines {
		explanation, err := store.ExplanationOf(l.Explanation)
		if err != nil {
			return b, err
		}
		b.add(l.ContractID, l.ChainID, comparedLine{
			Line: comparison.Line{
				ChargeID: l.ChargeID, DiscountID: orNone(l.DiscountID), Kind: billing.RowKind(l.Kind), Reason: billing.Reason(l.Reason), Amount: l.Amount, Explain: explanation,
				Period: civil.Range{From: l.PeriodFrom, Until: l.PeriodUntil},
			},
			customer: l.CustomerID, account: l.BillingAccountID, currency: l.Currency, contractNumber: l.ContractNumber, name: strings.TrimSpace(l.ItemName + " " + l.Name), isNow: m.Now.Contains(l.BillingDate),
		})
	}
	asked := map[ID]bool{}
	for _, id := range contracts {
		asked[id] = true
	}
	for _, d := range e.documents {
		for _, l := range d.Lines {
			if !asked[l.ContractID] {
				continue
			}
			b.add(l.ContractID, l.ChainID, comparedLine{
				Line:     comparison.Line{ChargeID: l.ChargeID, DiscountID: l.DiscountID, Kind: l.Kind, Reason: l.Reason, Amount: l.Amount, Explain: l.Explain, Period: l.Period},
				customer: d.customer, account: d.AccountID, currency: string(d.Currency), contractNumber: l.ContractNumber, name: strings.TrimSpace(l.ItemName + " " + l.Name), isNow: true,
			})
		}
	}
	lives, err := tx.CompareLives(ctx, db.CompareLivesParams{TenantID: tx.Tenant.ID, ContractIds: contracts})
	if err != nil {
		return b, err
	}
	for _, l := range lives {
		b.lives[comparedChain{l.ContractID, l.ChargeID}] = civil.Range{From: l.LifeFrom, Until: l.LifeUntil}
	}
	changes, err := tx.CompareChanges(ctx, db.CompareChangesParams{
		TenantID: tx.Tenant.ID, ContractIds: contracts, FromOn: civil.Min(m.Then.From, m.Now.From), UntilOn: civil.Max(m.Then.Until, m.Now.Until),
	})
	for _, c := range changes {
		b.changes[c.ContractID] = append(b.changes[c.ContractID], c)
	}
	return b, err
}

// explain adds to a row of a chain what it was called, why it differs, and the changes behind it.
func (b comparedBook) explain(c *Compared, m Months, account ID) error {
	then, now := comparison.Side{Month: m.Then}, comparison.Side{Month: m.Now}
	facts := comparison.Facts{Life: b.lives[comparedChain{c.ContractID, c.ChainID}]} // a chain has the id of its first charge
	var charges []ID
	for _, l := range b.lines[comparedChain{c.ContractID, c.ChainID}] {
		c.ContractNumber = l.contractNumber
		if l.customer != c.CustomerID || l.currency != c.Currency || account != "" && l.account != account {
			facts.ElsewhereNow, facts.ElsewhereThen = facts.ElsewhereNow || l.isNow, facts.ElsewhereThen || !l.isNow
			continue
		}
		side, name := &then, &c.NameThen
		if l.isNow {
			side, name = &now, &c.NameNow
		}
		side.Lines = append(side.Lines, l.Line)
		if l.Kind != billing.KindDiscount || *name == "" {
			*name = l.name
		}
		charges = append(charges, l.ChargeID)
		if life, ok := b.lives[comparedChain{c.ContractID, l.ChargeID}]; ok {
			if facts.Life.Empty() {
				facts.Life = life
			}
			facts.Life = civil.Range{From: civil.Min(facts.Life.From, life.From), Until: civil.Max(facts.Life.Until, life.Until)}
		}
	}
	c.Reasons = comparison.Explain(then, now, facts)
	if c.Kind == KindSame {
		return nil
	}
	return b.changesOf(c, m, charges, append(then.Lines, now.Lines...))
}

// changesOf names the changes behind a row: those that touched one of its charges and take effect between the two months (a whole first
// month was billed on the terms of its first day), and those that adjustments on its lines were caused by.
func (b comparedBook) changesOf(c *Compared, m Months, charges []ID, lines []comparison.Line) error {
	first, until := civil.Min(m.Then.From, m.Now.From), civil.Max(m.Then.Until, m.Now.Until)
	for _, change := range b.changes[c.ContractID] {
		within := change.EffectiveOn.After(first) && change.EffectiveOn.Before(until)
		caused := slices.ContainsFunc(lines, func(l comparison.Line) bool { return l.Explain.CauseVersion == change.Version })
		touched := slices.ContainsFunc(change.Touched, func(id ID) bool { return slices.Contains(charges, id) })
		known := slices.ContainsFunc(c.Changes, func(h ComparedChange) bool { return h.ID == change.ChangeID })
		if known || !touched || !within && !caused {
			continue
		}
		var operations []struct {
			Op string `json:"op"`
		}
		if err := json.Unmarshal(change.Operations, &operations); err != nil {
			return err
		}
		named := ComparedChange{ID: change.ChangeID, EffectiveOn: change.EffectiveOn, Summary: change.Summary}
		for _, o := range operations {
			named.Operations = append(named.Operations, o.Op)
		}
		c.Changes = append(c.Changes, named)
	}
	return nil
}
