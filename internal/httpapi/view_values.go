package httpapi

// How the values of the core look in the document, and back.

import (
	"time"

	"github.com/google/uuid"
	"github.com/oapi-codegen/nullable"
	openapi_types "github.com/oapi-codegen/runtime/types"

	"keiyaku/api"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/store"
)

// idView writes an id of ours, which always is one.
func idView(id store.ID) api.ID { return uuid.MustParse(string(id)) }

// optionalID leaves out an id that is none.
func optionalID(id store.ID) *api.ID {
	if id == "" {
		return nil
	}
	return pointerTo(idView(id))
}

func idOf(id api.ID) store.ID { return store.ID(id.String()) }

// idOr gives an id, and none where it was left out.
func idOr(id *api.ID) store.ID {
	if id == nil {
		return ""
	}
	return idOf(*id)
}

func idsOf(ids []api.ID) []store.ID { return list(ids, idOf) }

func dateView(d civil.Date) api.Date { return openapi_types.Date{Time: d.Time()} }

// optionalDate leaves out a date that is none, and the end of what has no end.
func optionalDate(d civil.Date) *api.Date {
	if d.IsZero() || d == civil.Forever {
		return nil
	}
	return pointerTo(dateView(d))
}

// endView writes the first day after something as its inclusive last day, and leaves it out where there is no end.
func endView(until civil.Date) *api.Date { return optionalDate(until.AddDays(-1)) }

// lifeEndView gives the last day of something with a life of its own; none also for what never had a day (a void contract, an option that its
// main item's end took away before its first day).
func lifeEndView(life civil.Range) *api.Date {
	if life.Empty() {
		return nil
	}
	return endView(life.Until)
}

func dateOf(d api.Date) civil.Date { return civil.Of(d.Time, time.UTC) }

// dateOr gives a date, and none where it was left out.
func dateOr(d *api.Date) civil.Date {
	if d == nil {
		return civil.Date{}
	}
	return dateOf(*d)
}

// instantView writes an instant the same way whatever the server's own zone is.
func instantView(t time.Time) api.Instant { return t.UTC() }

func optionalInstant(t *time.Time) *api.Instant {
	if t == nil {
		return nil
	}
	return pointerTo(t.UTC())
}

func moneyView(a money.Amount, currency string) api.Money {
	return api.Money{Amount: money.Currency(currency).Format(a), Currency: currency}
}

func actorView(kind string, id store.ID, name string) api.Actor {
	return api.Actor{Kind: api.ActorKind(kind), ID: optionalID(id), Name: name}
}

// optionalText leaves out a text that is empty.
func optionalText(text string) *string {
	if text == "" {
		return nil
	}
	return &text
}

// or gives what a pointer points to, and the zero value for nil.
func or[T any](p *T) T {
	if p == nil {
		var zero T
		return zero
	}
	return *p
}

// narrow gives an optional text in a type of another package.
func narrow[To, From ~string](p *From) *To {
	if p == nil {
		return nil
	}
	return pointerTo(To(*p))
}

func intPointer(p *int32) *int {
	if p == nil {
		return nil
	}
	return pointerTo(int(*p))
}

func int32Pointer(p *int) *int32 {
	if p == nil {
		return nil
	}
	return pointerTo(int32(*p))
}

// set changes a value where the request names it.
func set[To, From ~string](to *To, from *From) {
	if from != nil {
		*to = To(*from)
	}
}

// setOrClear changes a value where the request names it; null clears it.
func setOrClear[T any](to **T, from nullable.Nullable[T]) {
	if !from.IsSpecified() {
		return
	}
	*to = nil
	if v, err := from.Get(); err == nil {
		*to = &v
	}
}

// setOrClearAs is setOrClear for a value that becomes another.
func setOrClearAs[T, V any](to **T, from nullable.Nullable[V], as func(V) T) {
	if !from.IsSpecified() {
		return
	}
	*to = nil
	if v, err := from.Get(); err == nil {
		*to = pointerTo(as(v))
	}
}

// setOrClearInt is setOrClear for the document's numbers.
func setOrClearInt(to **int, from nullable.Nullable[int32]) {
	var n *int32
	if *to != nil {
		n = int32Pointer(*to)
	}
	setOrClear(&n, from)
	*to = intPointer(n)
}

// setID changes a reference where the request names it; null clears it.
func setID(to *store.ID, from nullable.Nullable[api.ID]) {
	if !from.IsSpecified() {
		return
	}
	*to = ""
	if id, err := from.Get(); err == nil {
		*to = idOf(id)
	}
}
