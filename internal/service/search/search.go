// Package search finds contracts and customers by what a person types and by where contracts stand. Behind a policy only plain
// comparisons reach an index, so a page is made in two steps: the rarest thing that is asked for gives candidates in the order of
// ids, and one read keeps those that have all the rest.
package search

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"keiyaku/db"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/timeline"
	"keiyaku/internal/gram"
	"keiyaku/internal/store"
)

// ID is the id type of the core.
type ID = timeline.ID

// Service searches.
type Service struct{ store *store.Store }

// New makes the service over a store.
func New(s *store.Store) *Service { return &Service{s} }

// Contract is a contract that was found, with its state on the day.
type Contract = db.FilterContractsRow

// Customer is a customer that was found.
type Customer = db.Customer

// Query is what contracts are looked for by; what is empty doesn't count.
type Query struct {
	// Text is what a person typed: company, kana, code, number, item, staff, custom field, external reference.
	Text string
	// AsOf is the day that states and versions are judged on; none means today.
	AsOf      civil.Date
	Status    string
	ItemID    ID
	Version   int
	Customer  ID
	AccountID ID
	Number    *string
	// EndsFrom and EndsUntil are the last days of running terms and of contracts that look for, both inclusive.
	EndsFrom, EndsUntil civil.Date
	// FieldKey and FieldValue are a custom field that has a value.
	FieldKey, FieldValue string
}

const (
	// rare and common are to how many something is counted: where everything has at least rare, it is counted on to common.
	rare, common = 1000, 20_000
	// batch is how many candidates are looked at together at first, and most how many for one page: a page may be shorter than was asked for, and the next one
	// goes on where it stopped.
	batch, most = 120, 7500
	// enough is how many candidates are looked at whatever else is known of what is looked for.
	enough = 60
	// fewDays are looked at day by day.
	fewDays = 7
	// window is how many that have the rarer of two common tokens are held against the other at a time, so that two that never meet take no longer in a larger book.
	window = 2000
	// draft is the status of what isn't signed, which has no states.
	draft = "draft"
)

// wanted is a query made ready.
type wanted struct {
	Query
	words       []gram.Word
	from, until civil.Date // first days after the ends
	bounded     bool
}

func (q Query) ready(today civil.Date) wanted {
	w := wanted{Query: q, from: civil.First, until: civil.Forever, bounded: !q.EndsFrom.IsZero() || !q.EndsUntil.IsZero()}
	if w.AsOf.IsZero() {
		w.AsOf = today
	}
	if !q.EndsFrom.IsZero() {
		w.from = q.EndsFrom.AddDays(1)
	}
	if !q.EndsUntil.IsZero() {
		w.until = q.EndsUntil.AddDays(1)
	} else if w.bounded {
		w.until = civil.MustParse("2199-12-31") // what never ends has no last day
	}
	w.words = gram.Query(q.Text)
	if q.FieldKey != "" {
		w.words = append(w.words, gram.Word{Tokens: []string{gram.Field(q.FieldKey, q.FieldValue)}})
	}
	return w
}

// Contracts gives a page of contracts in the order in which they were made, after one of them. next is where the next page begins;
// none where there is no more.
func (s *Service) Contracts(ctx context.Context, tenant ID, q Query, after ID, limit int) (found []Contract, next ID, err error) {
	type page struct {
		found []Contract
		next  ID
	}
	if strings.TrimSpace(q.Text) != "" && len(gram.Query(q.Text)) == 0 {
		return nil, "", nil // signs alone, which nothing is found by
	}
	p, err := store.Read(ctx, s.store, tenant, func(tx *store.Tx) (page, error) {
		w := q.ready(tx.Tenant.Today)
		give, err := w.lead(ctx, tx)
		if err != nil {
			return page{}, err
		}
		var p page
		for size, looked := batch, 0; looked < most; size = further(looked, len(p.found), limit) {
			looked += size
			ids, through, err := give(after, size)
			if err != nil {
				return p, err
			}
			rows, err := w.filter(ctx, tx, ids, limit+1-len(p.found))
			if err != nil {
				return p, err
			}
			p.found = append(p.found, rows...)
			if len(p.found) > limit {
				p.found = p.found[:limit]
				p.next = p.found[limit-1].ID
				return p, nil
			}
			if through == "" {
				return p, nil
			}
			after = through
		}
		p.next = after
		return p, nil
	})
	return p.found, p.next, err
}

// further is how many candidates are looked at next, where some of those that were looked at had all that is asked for: as many as promise the rest of the page.
func further(looked, found, limit int) int {
	if found == 0 {
		return 3 * looked
	}
	return min(3*looked, batch+looked*(limit+1-found)/found)
}

// candidates gives ids after one, ascending, and through which one it has looked; none where there are no more.
type candidates func(after ID, limit int) (ids []ID, through ID, err error)

// all makes candidates of what gives as many as it is asked for while there are any.
func all(give func(after ID, limit int) ([]ID, error)) candidates {
	return func(after ID, limit int) (ids []ID, through ID, err error) {
		if ids, err = give(after, limit); len(ids) == limit {
			through = ids[limit-1]
		}
		return ids, through, err
	}
}

// lead is something that is asked for, by which candidates are found.
type lead struct {
	// count is how many have it, counted to a bound.
	count func(bound int) (int, error)
	give  candidates
	// token is what give goes by, where the lead is a word. Of a rare one n is how many have it; of a common one reach is which one is the last of so many that
	// have it: the further, the rarer.
	token string
	n     int
	reach ID
}

// lead gives the candidates: those of the rarest of what is asked for. Leads are counted to a low bound first, and further only where
// all of several are common; the two rarest words are taken together then, for words that are common by themselves may never meet.
func (w wanted) lead(ctx context.Context, tx *store.Tx) (candidates, error) {
	if err := tx.PlanForValues(ctx); err != nil {
		return nil, err
	}
	leads, few, err := byWords(ctx, tx, store.SearchContract, w.words)
	if err != nil || few != nil {
		return few, err
	}
	places := w.byPlace(ctx, tx)
	if give, err := rarest(places, rare); give != nil || err != nil {
		return give, err
	}
	switch known := append(slices.Clone(leads), places...); {
	case len(known) == 0:
		return all(func(after ID, limit int) ([]ID, error) {
			return tx.CandidatesByID(ctx, db.CandidatesByIDParams{TenantID: tx.Tenant.ID, After: after, PageLimit: limit})
		}), nil
	case len(places) == 0:
		return bothOf(ctx, tx, store.SearchContract, leads), nil
	default:
		give, err := rarest(known, common)
		if give == nil {
			give = known[0].give
		}
		return give, err
	}
}

// rarest is who gives the fewest, where there are fewer than a bound.
func rarest(leads []lead, bound int) (give candidates, err error) {
	fewest := bound
	for _, l := range leads {
		n, err := l.count(bound)
		if err != nil {
			return nil, err
		}
		if n < fewest {
			give, fewest = l.give, n
		}
	}
	return give, nil
}

// byWords is a lead for each word, by its rarest token, or two for the only word. Where a token is rare, those that have it are the candidates, and another
// token if they are many.
func byWords(ctx context.Context, tx *store.Tx, kind string, words []gram.Word) (leads []lead, few candidates, err error) {
	var every []lead
	for _, word := range words {
		var of []lead
		for _, token := range word.Tokens {
			l := byToken(ctx, tx, kind, token)
			l.reach, err = tx.NthOfToken(ctx, db.NthOfTokenParams{TenantID: tx.Tenant.ID, Kind: kind, Token: token, After: store.NilID, Nth: rare - 1})
			if store.IsNoRows(err) {
				l.reach = store.LastID
				l.n, err = l.count(rare)
			}
			if err != nil {
				return nil, nil, err
			}
			of = append(of, l)
		}
		every = append(every, of...)
		slices.SortStableFunc(of, rarer)
		if len(words) > 1 {
			of = of[:1]
		}
		leads = append(leads, of[:min(len(of), 2)]...)
	}
	slices.SortStableFunc(every, rarer)
	if len(every) == 0 || every[0].reach != store.LastID {
		return leads, nil, nil
	}
	// Tokens that overlap stand together in most texts: one says no more than the other.
	apart := slices.IndexFunc(every, func(l lead) bool { return !strings.ContainsAny(l.token, every[0].token) })
	if every[0].n <= enough || apart < 0 {
		return leads, every[0].give, nil
	}
	return leads, bothOf(ctx, tx, kind, []lead{every[0], every[apart]}), nil
}

// rarer puts the lead by the rarer token first.
func rarer(a, b lead) int {
	return cmp.Or(strings.Compare(string(b.reach), string(a.reach)), cmp.Compare(a.n, b.n))
}

func byToken(ctx context.Context, tx *store.Tx, kind, token string) lead {
	tenant := tx.Tenant.ID
	return lead{
		token: token,
		count: func(bound int) (int, error) {
			return tx.CountToken(ctx, db.CountTokenParams{TenantID: tenant, Kind: kind, Token: token, Bound: bound})
		},
		give: all(func(after ID, limit int) ([]ID, error) {
			return tx.CandidatesByToken(ctx, db.CandidatesByTokenParams{TenantID: tenant, Kind: kind, Token: token, After: after, PageLimit: limit})
		}),
	}
}

// bothOf gives those that have both of the two rarest of common tokens.
func bothOf(ctx context.Context, tx *store.Tx, kind string, leads []lead) candidates {
	slices.SortStableFunc(leads, rarer)
	if len(leads) == 1 || leads[0].token == leads[1].token {
		return leads[0].give
	}
	one, other := leads[0].token, leads[1].token
	return func(after ID, limit int) (ids []ID, through ID, err error) {
		until, err := tx.NthOfToken(ctx, db.NthOfTokenParams{TenantID: tx.Tenant.ID, Kind: kind, Token: one, After: after, Nth: window - 1})
		if store.IsNoRows(err) {
			until, err = store.LastID, nil
		}
		if err != nil {
			return nil, "", err
		}
		ids, err = tx.CandidatesByTokens(ctx, db.CandidatesByTokensParams{TenantID: tx.Tenant.ID, Kind: kind, Token: one, Other: other, After: after, Until: until, PageLimit: limit})
		switch {
		case len(ids) == limit:
			through = ids[limit-1]
		case until != store.LastID:
			through = until
		}
		return ids, through, err
	}
}

// byPlace are whose contracts they are and where they stand.
func (w wanted) byPlace(ctx context.Context, tx *store.Tx) []lead {
	tenant := tx.Tenant.ID
	var out []lead
	if w.Customer != "" {
		out = append(out, lead{
			count: func(bound int) (int, error) {
				return tx.CountCustomer(ctx, db.CountCustomerParams{TenantID: tenant, CustomerID: w.Customer, OnDay: w.AsOf, Bound: bound})
			},
			give: all(func(after ID, limit int) ([]ID, error) {
				return tx.CandidatesByCustomer(ctx, db.CandidatesByCustomerParams{TenantID: tenant, CustomerID: w.Customer, OnDay: w.AsOf, Edition: store.DerivedEdition, After: after, PageLimit: limit})
			}),
		})
	}
	if w.Version != 0 {
		out = append(out, lead{
			count: func(bound int) (int, error) {
				return tx.CountVersion(ctx, db.CountVersionParams{TenantID: tenant, ItemID: w.ItemID, Version: w.Version, OnDay: w.AsOf, Bound: bound})
			},
			give: all(func(after ID, limit int) ([]ID, error) {
				return tx.CandidatesByVersion(ctx, db.CandidatesByVersionParams{TenantID: tenant, ItemID: w.ItemID, Version: w.Version, OnDay: w.AsOf, After: after, PageLimit: limit})
			}),
		})
	}
	if w.bounded {
		out = append(out, lead{
			count: func(bound int) (int, error) {
				return tx.CountEnds(ctx, db.CountEndsParams{TenantID: tenant, FromOn: w.from, UntilOn: w.until, OnDay: w.AsOf, Bound: bound})
			},
			give: all(func(after ID, limit int) ([]ID, error) {
				if days := w.days(); len(days) <= fewDays {
					return tx.CandidatesByEndDays(ctx, db.CandidatesByEndDaysParams{TenantID: tenant, Days: days, OnDay: w.AsOf, Edition: store.DerivedEdition, After: after, PageLimit: limit})
				}
				return tx.CandidatesByEnds(ctx, db.CandidatesByEndsParams{TenantID: tenant, FromOn: w.from, UntilOn: w.until, OnDay: w.AsOf, Edition: store.DerivedEdition, After: after, PageLimit: limit})
			}),
		})
	}
	switch w.Status {
	case "":
	case draft:
		out = append(out, lead{count: func(int) (int, error) { return 0, nil }, give: all(func(after ID, limit int) ([]ID, error) {
			return tx.CandidatesByDraft(ctx, db.CandidatesByDraftParams{TenantID: tenant, After: after, PageLimit: limit})
		})})
	default:
		out = append(out, lead{
			count: func(bound int) (int, error) {
				return tx.CountState(ctx, db.CountStateParams{TenantID: tenant, State: w.Status, OnDay: w.AsOf, Bound: bound})
			},
			give: all(func(after ID, limit int) ([]ID, error) {
				return tx.CandidatesByState(ctx, db.CandidatesByStateParams{TenantID: tenant, State: w.Status, OnDay: w.AsOf, After: after, PageLimit: limit})
			}),
		})
	}
	return out
}

// days are the first days after the ends, as far as they are few.
func (w wanted) days() (out []civil.Date) {
	for day := w.from; !day.After(w.until) && len(out) <= fewDays; day = day.AddDays(1) {
		out = append(out, day)
	}
	return out
}

// filter keeps the candidates that have all that is asked for.
func (w wanted) filter(ctx context.Context, tx *store.Tx, ids []ID, limit int) ([]Contract, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	tokens, whole := wanting(w.words)
	p := db.FilterContractsParams{
		TenantID: tx.Tenant.ID, OnDay: w.AsOf, Ids: ids, CustomerID: w.Customer, AccountID: w.AccountID, Number: w.Number, EndsFrom: w.from, EndsUntil: w.until, ItemID: w.ItemID,
		Tokens: tokens, Words: whole, PageLimit: limit,
	}
	if w.Status != "" {
		p.Status = &w.Status
	}
	if w.Version != 0 {
		p.Version = &w.Version
	}
	return tx.FilterContracts(ctx, p)
}

// wanting are the tokens of words and the words that have to stand in the text; the tokens of the latter are in it as well.
func wanting(words []gram.Word) (tokens, whole []string) {
	tokens, whole = []string{}, []string{}
	for _, w := range words {
		if w.Whole != "" {
			whole = append(whole, w.Whole)
		} else {
			tokens = append(tokens, w.Tokens...)
		}
	}
	return tokens, whole
}

// Customers gives a page of customers by what a person typed, in the order in which they were made, after one of them. next is where the next page begins;
// none where there is no more.
func (s *Service) Customers(ctx context.Context, tenant ID, typed string, after ID, limit int) (found []Customer, next ID, err error) {
	words := gram.Query(typed)
	if len(words) == 0 {
		return nil, "", nil
	}
	found, err = store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]Customer, error) {
		if err := tx.PlanForValues(ctx); err != nil {
			return nil, err
		}
		leads, give, err := byWords(ctx, tx, store.SearchCustomer, words)
		if err != nil {
			return nil, err
		}
		if give == nil {
			give = bothOf(ctx, tx, store.SearchCustomer, leads)
		}
		tokens, whole := wanting(words)
		var found []Customer
		for size, looked := batch, 0; looked < most; size = further(looked, len(found), limit) {
			looked += size
			ids, through, err := give(after, size)
			if err != nil {
				return nil, err
			}
			rows, err := tx.FilterCustomers(ctx, db.FilterCustomersParams{TenantID: tenant, Ids: ids, Tokens: tokens, Words: whole, PageLimit: limit + 1 - len(found)})
			if err != nil {
				return nil, err
			}
			if found = append(found, rows...); len(found) > limit {
				next = found[limit-1].ID
				return found[:limit], nil
			}
			if through == "" {
				return found, nil
			}
			after = through
		}
		next = after
		return found, nil
	})
	return found, next, err
}

// VersionContract is a contract item on a version of its item.
type VersionContract = db.ListVersionContractsRow

// OnVersion lists the contract items that have a version of an item on a day, by contract and item.
func (s *Service) OnVersion(ctx context.Context, tenant, item ID, version int, asOf civil.Date, afterContract, afterItem ID, limit int) ([]VersionContract, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]VersionContract, error) {
		if _, err := tx.GetItemVersion(ctx, db.GetItemVersionParams{TenantID: tenant, ItemID: item, Version: version}); err != nil {
			return nil, store.Found(err, "version")
		}
		if asOf.IsZero() {
			asOf = tx.Tenant.Today
		}
		return tx.ListVersionContracts(ctx, db.ListVersionContractsParams{
			TenantID: tenant, ItemID: item, Version: version, OnDay: asOf, AfterContract: store.OrNil(afterContract), AfterItem: store.OrNil(afterItem), PageLimit: limit,
		})
	})
}

// Index makes customers findable that an older edition of the software wrote.
func (s *Service) Index(ctx context.Context, tenant ID) error {
	for {
		cmd := store.Command{TenantID: tenant, Actor: store.System, Operation: "index_customers"}
		n, err := store.Write(ctx, s.store, cmd, func(tx *store.Tx) (int, error) {
			ids, err := tx.ListUnindexedCustomers(ctx, db.ListUnindexedCustomersParams{TenantID: tenant, Edition: store.SearchEdition, PageLimit: batch})
			for _, id := range ids {
				if err := tx.IndexCustomer(ctx, id); err != nil {
					return 0, err
				}
			}
			return len(ids), err
		})
		if err != nil || n == 0 {
			return err
		}
	}
}
