package accounting

import (
	"cmp"
	"context"
	"maps"
	"slices"

	"keiyaku/db"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/journal"
	"keiyaku/internal/core/money"
	"keiyaku/internal/store"
)

// Sum is an amount without tax, and the tax on it.
type Sum struct{ Net, Tax money.Amount }

func (s Sum) plus(e journal.Earning) Sum {
	return Sum{s.Net.Add(e.Amount).Sub(e.Tax), s.Tax.Add(e.Tax)}
}

// EarnedMonth is what a month earns of a document.
type EarnedMonth struct {
	// Month is its first day.
	Month civil.Date
	Sum
}

// InAdvance is a document that was billed before all of it is earned.
type InAdvance struct {
	Row db.ListBookedDocumentsRow
	// Until is the end of the days that its lines are for, exclusive.
	Until civil.Date
	// Billed is what it states; Earned is what months up to the one that is looked at have earned, Deferred what is left.
	Billed, Earned, Deferred Sum
	// Months add up to what it states. The first is that of its billing date, with what was earned before.
	Months []EarnedMonth
}

// DeferredAccount is how a currency's deferred revenue moves in a month, on an account: what stood at its beginning, what documents of the month added, what the month
// earned, and what stands at its end, which is the sum of the first two less the third.
type DeferredAccount struct {
	Currency                        string
	Account                         journal.Account
	Opening, Added, Earned, Closing Sum
}

// Ahead is what later months earn of what stands at the end of one.
type Ahead struct {
	Currency string
	Months   []EarnedMonth
}

// DeferredSummary is how deferred revenue moves in a month: by currency and account, and what each later month earns of what stands at its end, by currency.
type DeferredSummary struct {
	Month    civil.Date
	Accounts []DeferredAccount
	Ahead    []Ahead
}

// basis is by what later months' earnings are told: as the journal keeps them, or by days where it doesn't.
func (r reader) basis() journal.Deferral {
	return journal.Deferral{Basis: cmp.Or(r.settings.Deferral, journal.ByDays), Account: r.settings.Deferred}
}

// ListDeferred gives the documents that stand in advance at the end of a month, or have until its beginning, in the order of the ends of their days. next is nil at the
// end.
func (s *Service) ListDeferred(ctx context.Context, tenant ID, month civil.Date, after Place, limit int) (found []InAdvance, of civil.Date, next *Place, err error) {
	found, err = store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]InAdvance, error) {
		r, err := newReader(ctx, tx, Query{Month: month})
		if err != nil {
			return nil, err
		}
		of = r.query.Month
		rows, untils, err := r.inAdvance(ctx, of, of.AddMonths(1), after, limit+1)
		if err != nil {
			return nil, err
		}
		if len(rows) > limit {
			rows = rows[:limit]
			next = &Place{journal.Released, untils[limit-1], rows[limit-1].ID}
		}
		documents, err := r.documents(ctx, rows, r.basis())
		out := make([]InAdvance, len(rows))
		for i, d := range documents {
			out[i] = inAdvance(d, of, scaleOf(rows[i].Currency))
			out[i].Row, out[i].Until = rows[i], untils[i]
		}
		return out, err
	})
	return found, of, next, err
}

func inAdvance(d journal.Document, month civil.Date, scale int) (out InAdvance) {
	months := map[civil.Date]Sum{}
	for _, e := range journal.Earned(d, scale) {
		months[e.Month] = months[e.Month].plus(e)
		out.Billed = out.Billed.plus(e)
		if e.Month.After(month) {
			out.Deferred = out.Deferred.plus(e)
		} else {
			out.Earned = out.Earned.plus(e)
		}
	}
	out.Months = inOrder(months)
	return out
}

// SummarizeDeferred tells how deferred revenue moves in a month, by currency and account, and what each later month earns of it.
func (s *Service) SummarizeDeferred(ctx context.Context, tenant ID, month civil.Date) (DeferredSummary, error) {
	return store.ReadBehind(ctx, s.store, tenant, func(tx *store.Tx) (DeferredSummary, error) {
		r, err := newReader(ctx, tx, Query{Month: month})
		if err != nil {
			return DeferredSummary{}, err
		}
		of := r.query.Month
		sums := deferredSums{month: of, accounts: map[deferredKey]*DeferredAccount{}, ahead: map[string]map[civil.Date]Sum{}}
		for place := (Place{}); ; {
			rows, untils, err := r.inAdvance(ctx, of, of.AddMonths(1), place, together)
			if err != nil {
				return DeferredSummary{}, err
			}
			documents, err := r.documents(ctx, rows, r.basis())
			if err != nil {
				return DeferredSummary{}, err
			}
			for i, d := range documents {
				sums.add(d, rows[i].Currency)
			}
			if len(rows) < together {
				break
			}
			place = Place{journal.Released, untils[together-1], rows[together-1].ID}
		}
		return sums.ordered(), nil
	})
}

type deferredKey struct {
	currency string
	account  journal.Account
}

type deferredSums struct {
	month    civil.Date
	accounts map[deferredKey]*DeferredAccount
	ahead    map[string]map[civil.Date]Sum
}

func (s deferredSums) add(d journal.Document, currency string) {
	for _, e := range journal.Earned(d, scaleOf(currency)) {
		key := deferredKey{currency, e.Account}
		a := s.accounts[key]
		if a == nil {
			a = &DeferredAccount{Currency: currency, Account: e.Account}
			s.accounts[key] = a
		}
		before, later := d.On.Before(s.month), e.Month.After(s.month)
		if before && (later || e.Month == s.month) {
			a.Opening = a.Opening.plus(e)
		}
		if before && e.Month == s.month {
			a.Earned = a.Earned.plus(e)
		}
		if !before && later {
			a.Added = a.Added.plus(e)
		}
		if later {
			a.Closing = a.Closing.plus(e)
			if s.ahead[currency] == nil {
				s.ahead[currency] = map[civil.Date]Sum{}
			}
			s.ahead[currency][e.Month] = s.ahead[currency][e.Month].plus(e)
		}
	}
}

func (s deferredSums) ordered() DeferredSummary {
	out := DeferredSummary{Month: s.month}
	for _, a := range s.accounts {
		out.Accounts = append(out.Accounts, *a)
	}
	slices.SortFunc(out.Accounts, func(a, b DeferredAccount) int {
		return cmp.Or(cmp.Compare(a.Currency, b.Currency), a.Account.Compare(b.Account))
	})
	for _, currency := range slices.Sorted(maps.Keys(s.ahead)) {
		out.Ahead = append(out.Ahead, Ahead{currency, inOrder(s.ahead[currency])})
	}
	return out
}

// inOrder gives months by date.
func inOrder(months map[civil.Date]Sum) (out []EarnedMonth) {
	for _, m := range slices.SortedFunc(maps.Keys(months), civil.Date.Compare) {
		out = append(out, EarnedMonth{m, months[m]})
	}
	return out
}
