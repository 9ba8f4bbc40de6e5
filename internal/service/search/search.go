// Package search finds contracts and customers by what a person types and by where contracts stand. Behind a policy only plain
// comparisons reach an index, so a page is made in two steps: the rarest thing that is asked for gives candidates in the order of
// ids, and one read keeps those that have all the rest.
package search

import (
	"context"
	"slices"

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
	// batch is how many candidates are looked at together, and maxBatches how often for one page: a page may be shorter than was
	// asked for, and the next one goes on where it stopped.
	batch, maxBatches = 500, 10
	// draft is the status of what isn't signed, which has no states.
	draft = "draft"
)

// wanted is a query made ready.
type wanted struct {
	Query
	tokens, words []string
	from, until   civil.Date // first days after the ends
	bounded       bool
}

func (q Query) ready(today civil.Date) wanted {
	w := wanted{Query: q, from: civil.MustParse("1900-01-01"), until: civil.Forever, bounded: !q.EndsFrom.IsZero() || !q.EndsUntil.IsZero()}
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
	w.tokens, w.words = gram.Query(q.Text)
	if q.FieldKey != "" {
		w.tokens = append(w.tokens, gram.Field(q.FieldKey, q.FieldValue))
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
	p, err := store.Read(ctx, s.store, tenant, func(tx *store.Tx) (page, error) {
		w := q.ready(tx.Tenant.Today)
		give, err := w.driver(ctx, tx)
		if err != nil {
			return page{}, err
		}
		var p page
		for range maxBatches {
			ids, err := give(after, batch)
			if err != nil || len(ids) == 0 {
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
			if len(ids) < batch {
				return p, nil
			}
			after = ids[len(ids)-1]
		}
		p.next = after
		return p, nil
	})
	return p.found, p.next, err
}

// candidates gives ids after one, ascending.
type candidates func(after ID, limit int) ([]ID, error)

// driver is something that is asked for, with how many have it, counted to a bound, and who.
type driver struct {
	count func(bound int) (int, error)
	give  candidates
}

// driver is the rarest of what is asked for: it gives the candidates. Things are counted to a low bound first, and further only where
// all are common.
func (w wanted) driver(ctx context.Context, tx *store.Tx) (candidates, error) {
	all := append(w.byTokens(ctx, tx), w.byPlace(ctx, tx)...)
	best := candidates(func(after ID, limit int) ([]ID, error) {
		return tx.CandidatesByID(ctx, db.CandidatesByIDParams{TenantID: tx.Tenant.ID, After: after, PageLimit: limit})
	})
	for _, bound := range []int{rare, common} {
		fewest := bound
		for _, d := range all {
			n, err := d.count(bound)
			if err != nil {
				return nil, err
			}
			if n < fewest {
				best, fewest = d.give, n
			}
		}
		if fewest < bound {
			return best, nil
		}
	}
	if len(all) > 0 {
		return all[0].give, nil
	}
	return best, nil
}

// byTokens are the tokens of what was typed. Who has one has to have the others too, and that is looked at where the ids are.
func (w wanted) byTokens(ctx context.Context, tx *store.Tx) []driver {
	var out []driver
	for i, token := range w.tokens {
		others := slices.Delete(slices.Clone(w.tokens), i, i+1)
		out = append(out, driver{
			func(bound int) (int, error) {
				return tx.CountToken(ctx, db.CountTokenParams{TenantID: tx.Tenant.ID, Kind: store.SearchContract, Token: token, Bound: bound})
			},
			func(after ID, limit int) ([]ID, error) {
				return tx.CandidatesByToken(ctx, db.CandidatesByTokenParams{
					TenantID: tx.Tenant.ID, Kind: store.SearchContract, Token: token, Others: nonNil(others), After: after, PageLimit: limit,
				})
			},
		})
	}
	return out
}

// byPlace are whose contracts they are and where they stand.
func (w wanted) byPlace(ctx context.Context, tx *store.Tx) []driver {
	tenant := tx.Tenant.ID
	var out []driver
	if w.Customer != "" {
		out = append(out, driver{
			func(bound int) (int, error) {
				return tx.CountCustomer(ctx, db.CountCustomerParams{TenantID: tenant, CustomerID: w.Customer, Bound: bound})
			},
			func(after ID, limit int) ([]ID, error) {
				return tx.CandidatesByCustomer(ctx, db.CandidatesByCustomerParams{TenantID: tenant, CustomerID: w.Customer, After: after, PageLimit: limit})
			},
		})
	}
	if w.Version != 0 {
		out = append(out, driver{
			func(bound int) (int, error) {
				return tx.CountVersion(ctx, db.CountVersionParams{TenantID: tenant, ItemID: w.ItemID, Version: w.Version, OnDay: w.AsOf, Bound: bound})
			},
			func(after ID, limit int) ([]ID, error) {
				return tx.CandidatesByVersion(ctx, db.CandidatesByVersionParams{TenantID: tenant, ItemID: w.ItemID, Version: w.Version, OnDay: w.AsOf, After: after, PageLimit: limit})
			},
		})
	}
	if w.bounded {
		out = append(out, driver{
			func(bound int) (int, error) {
				return tx.CountEnds(ctx, db.CountEndsParams{TenantID: tenant, FromOn: w.from, UntilOn: w.until, Bound: bound})
			},
			func(after ID, limit int) ([]ID, error) {
				return tx.CandidatesByEnds(ctx, db.CandidatesByEndsParams{TenantID: tenant, FromOn: w.from, UntilOn: w.until, After: after, PageLimit: limit})
			},
		})
	}
	switch w.Status {
	case "":
	case draft:
		out = append(out, driver{func(int) (int, error) { return 0, nil }, func(after ID, limit int) ([]ID, error) {
			return tx.CandidatesByDraft(ctx, db.CandidatesByDraftParams{TenantID: tenant, After: after, PageLimit: limit})
		}})
	default:
		out = append(out, driver{
			func(bound int) (int, error) {
				return tx.CountState(ctx, db.CountStateParams{TenantID: tenant, State: w.Status, OnDay: w.AsOf, Bound: bound})
			},
			func(after ID, limit int) ([]ID, error) {
				return tx.CandidatesByState(ctx, db.CandidatesByStateParams{TenantID: tenant, State: w.Status, OnDay: w.AsOf, After: after, PageLimit: limit})
			},
		})
	}
	return out
}

// filter keeps the candidates that have all that is asked for.
func (w wanted) filter(ctx context.Context, tx *store.Tx, ids []ID, limit int) ([]Contract, error) {
	p := db.FilterContractsParams{
		TenantID: tx.Tenant.ID, OnDay: w.AsOf, Ids: ids, CustomerID: w.Customer, AccountID: w.AccountID, Number: w.Number, EndsFrom: w.from, EndsUntil: w.until, ItemID: w.ItemID,
		Tokens: nonNil(w.tokens), Words: nonNil(w.words), PageLimit: limit,
	}
	if w.Status != "" {
		p.Status = &w.Status
	}
	if w.Version != 0 {
		p.Version = &w.Version
	}
	return tx.FilterContracts(ctx, p)
}

func nonNil(s []string) []string {
	if s == nil {
		return []string{}
	}
	return s
}

// Customers gives a page of customers by what a person typed, in the order in which they were made.
func (s *Service) Customers(ctx context.Context, tenant ID, typed string, after ID, limit int) ([]Customer, error) {
	tokens, words := gram.Query(typed)
	if len(tokens) == 0 {
		return nil, nil
	}
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]Customer, error) {
		rarest, fewest := "", rare+1
		for _, token := range tokens {
			n, err := tx.CountToken(ctx, db.CountTokenParams{TenantID: tenant, Kind: store.SearchCustomer, Token: token, Bound: rare})
			if err != nil {
				return nil, err
			}
			if n < fewest {
				rarest, fewest = token, n
			}
		}
		var found []Customer
		for range maxBatches {
			ids, err := tx.CandidatesByToken(ctx, db.CandidatesByTokenParams{TenantID: tenant, Kind: store.SearchCustomer, Token: rarest, After: after, Others: []string{}, PageLimit: batch})
			if err != nil || len(ids) == 0 {
				return found, err
			}
			rows, err := tx.FilterCustomers(ctx, db.FilterCustomersParams{TenantID: tenant, Ids: ids, Tokens: tokens, Words: nonNil(words), PageLimit: limit - len(found)})
			if err != nil {
				return nil, err
			}
			found = append(found, rows...)
			if len(found) >= limit || len(ids) < batch {
				return found, nil
			}
			after = slices.Max(ids)
		}
		return found, nil
	})
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
