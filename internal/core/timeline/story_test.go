package timeline_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/pricing"
	"keiyaku/internal/core/timeline"
)

const through = "2030-01-01"

func date(s string) civil.Date { return civil.MustParse(s) }

// story is a contract told change by change. Ids are given by hand, so that a test can name what it means.
type story struct {
	t       testing.TB
	changes []timeline.Change
}

// signed begins a contract without a term on a date.
func signed(t testing.TB, on string, items ...timeline.NewItem) *story {
	t.Helper()
	s := &story{t: t}
	s.change(on, sign(timeline.Sign{Items: items}))
	return s
}

// change records one more change; it has to fit.
func (s *story) change(on string, ops ...timeline.Operation) timeline.ID {
	s.t.Helper()
	c := s.next(on, ops...)
	s.changes = append(s.changes, c)
	s.fold()
	return c.ID
}

// reserve records a change that hasn't been executed.
func (s *story) reserve(on string, ops ...timeline.Operation) timeline.ID {
	s.t.Helper()
	id := s.change(on, ops...)
	s.changes[len(s.changes)-1].Reserved = true
	return id
}

func (s *story) next(on string, ops ...timeline.Operation) timeline.Change {
	version := len(s.changes) + 1
	return timeline.Change{ID: timeline.ID(fmt.Sprintf("change-%d", version)), EffectiveOn: date(on), Version: version, Operations: ops}
}

func (s *story) fold() timeline.Timeline {
	s.t.Helper()
	tl, refused := timeline.Fold(timeline.Book{}, s.changes, date(through))
	if len(refused) > 0 {
		s.t.Fatalf("a change doesn't fit: %+v", refused)
	}
	return tl
}

// refuses checks that a change doesn't fit, for that reason, at its last operation, and leaves no trace.
func (s *story) refuses(reason, on string, ops ...timeline.Operation) {
	s.t.Helper()
	c := s.next(on, ops...)
	tl, refused := timeline.Fold(timeline.Book{}, append(slices.Clone(s.changes), c), date(through))
	if len(refused) != 1 || refused[0].ChangeID != c.ID || refused[0].Operation != len(ops)-1 || !strings.Contains(refused[0].Detail, reason) {
		s.t.Errorf("refused %+v, want it for %q", refused, reason)
	}
	if got, want := written(tl), written(s.fold()); got != want {
		s.t.Errorf("a refused change left a trace:\n got %s\nwant %s", got, want)
	}
}

// written is a timeline as text, to compare whole ones.
func written(tl timeline.Timeline) string {
	b, err := json.Marshal(tl)
	if err != nil {
		panic(err)
	}
	return string(b)
}

func charge(id, price string) timeline.ChargeSpec {
	return timeline.ChargeSpec{
		ID: timeline.ID(id), Code: strings.TrimRight(id, "0123456789"), Name: id, Kind: timeline.Recurring, Model: pricing.PerUnit, ListPrice: money.MustParse(price),
		CycleMonths: 1, Timing: timeline.Advance, StartRate: timeline.DailyRate, EndRate: timeline.DailyRate, ChangePolicy: timeline.Prorate,
		Rounding: money.Down, Scale: -1, TaxCategory: "standard",
	}
}

func yearly(c timeline.ChargeSpec) timeline.ChargeSpec {
	c.CycleMonths = 12
	return c
}

func once(c timeline.ChargeSpec) timeline.ChargeSpec {
	c.Kind, c.CycleMonths = timeline.OneTime, 0
	return c
}

func negotiated(c timeline.ChargeSpec, price string) timeline.ChargeSpec {
	p := money.MustParse(price)
	c.NegotiatedPrice = &p
	return c
}

// plan is a main item; its catalogue item is named like it, without the number at the end.
func plan(id string, charges ...timeline.ChargeSpec) timeline.NewItem {
	code := strings.TrimRight(id, "0123456789")
	return timeline.NewItem{
		ID: timeline.ID(id), ItemID: timeline.ID("item-" + code), Code: code, Name: code, Kind: timeline.Main, VersionID: timeline.ID(id + "-version"), Version: 1,
		Quantity: money.Int(1), Charges: charges,
	}
}

func option(id, parent string, charges ...timeline.ChargeSpec) timeline.NewItem {
	n := plan(id, charges...)
	n.Kind, n.ParentID = timeline.Option, timeline.ID(parent)
	return n
}

func sign(s timeline.Sign) timeline.Operation {
	s.Currency = money.JPY
	if s.Renewal.Kind == "" {
		s.Renewal.Kind = timeline.RenewNone
	}
	return timeline.Operation{Op: timeline.OpSign, Sign: &s}
}

func addItem(n timeline.NewItem) timeline.Operation {
	return timeline.Operation{Op: timeline.OpAddItem, AddItem: &timeline.AddItem{Item: n}}
}

func changeItem(id string, to timeline.NewItem, how ...func(*timeline.ChangeItem)) timeline.Operation {
	op := &timeline.ChangeItem{ContractItemID: timeline.ID(id), To: to}
	for _, h := range how {
		h(op)
	}
	return timeline.Operation{Op: timeline.OpChangeItem, ChangeItem: op}
}

func keepPrices(op *timeline.ChangeItem)   { op.KeepNegotiated = true }
func billFees(op *timeline.ChangeItem)     { op.BillOneTime = true }
func nextPeriod(op *timeline.ChangeItem)   { op.Policy = timeline.NextPeriod }
func onTheDate(op *timeline.CustomizeItem) { op.OnDate = true }

func customize(id string, how ...func(*timeline.CustomizeItem)) timeline.Operation {
	op := &timeline.CustomizeItem{ContractItemID: timeline.ID(id)}
	for _, h := range how {
		h(op)
	}
	return timeline.Operation{Op: timeline.OpCustomizeItem, CustomizeItem: op}
}

func price(p string) func(*timeline.CustomizeItem) {
	a := money.MustParse(p)
	return func(op *timeline.CustomizeItem) { op.NegotiatedPrice = &a }
}

func cycle(months int) func(*timeline.CustomizeItem) {
	return func(op *timeline.CustomizeItem) { op.CycleMonths = months }
}

func anchor(y, m, d int) func(*timeline.CustomizeItem) {
	return func(op *timeline.CustomizeItem) { op.Anchor = civil.Anchor{Year: y, Month: m, Day: d} }
}

func of(code string) func(*timeline.CustomizeItem) {
	return func(op *timeline.CustomizeItem) { op.ChargeCode = code }
}

func quantityTo(id, to string) timeline.Operation {
	q := money.MustParse(to)
	return timeline.Operation{Op: timeline.OpChangeQuantity, ChangeQuantity: &timeline.ChangeQuantity{ContractItemID: timeline.ID(id), To: &q}}
}

func quantityBy(id, by string) timeline.Operation {
	q := money.MustParse(by)
	return timeline.Operation{Op: timeline.OpChangeQuantity, ChangeQuantity: &timeline.ChangeQuantity{ContractItemID: timeline.ID(id), By: &q}}
}

func cancel(id string) timeline.Operation {
	return timeline.Operation{Op: timeline.OpCancelItem, CancelItem: &timeline.CancelItem{ContractItemID: timeline.ID(id)}}
}

func terminate() timeline.Operation {
	return timeline.Operation{Op: timeline.OpTerminate, Terminate: &timeline.Terminate{}}
}

func renew(r timeline.RenewItem) timeline.Operation {
	return timeline.Operation{Op: timeline.OpRenewItem, RenewItem: &r}
}

func discount(id, item, code, until string) timeline.Operation {
	d := &timeline.AddDiscount{ID: timeline.ID(id), Name: id, Kind: timeline.Percent, Value: money.Int(10), ContractItemID: timeline.ID(item), ChargeCode: code}
	if until != "" {
		d.Until = date(until)
	}
	return timeline.Operation{Op: timeline.OpAddDiscount, AddDiscount: d}
}

// chargeOf gives a charge by its id.
func chargeOf(t testing.TB, tl timeline.Timeline, id string) timeline.Charge {
	t.Helper()
	for _, item := range tl.Items {
		for _, c := range item.Charges {
			if c.ID == timeline.ID(id) {
				return c
			}
		}
	}
	t.Fatalf("there is no charge %s", id)
	return timeline.Charge{}
}

// segments writes a charge's segments as "from..last day quantity × price", with the ids of the discounts on them.
func segments(t testing.TB, tl timeline.Timeline, id string) []string {
	t.Helper()
	var out []string
	for _, s := range chargeOf(t, tl, id).Segments() {
		text := fmt.Sprintf("%s..%s %s × %s", s.From, s.LastDay(), s.Terms.Quantity, s.Terms.Price())
		for _, d := range s.Discounts {
			text += " " + string(d.ID)
		}
		out = append(out, text)
	}
	return out
}

func wantSegments(t testing.TB, tl timeline.Timeline, id string, want ...string) {
	t.Helper()
	if got := segments(t, tl, id); !slices.Equal(got, want) {
		t.Errorf("segments of %s\n got %q\nwant %q", id, got, want)
	}
}

func wantItem(t testing.TB, tl timeline.Timeline, id, from, until string, by timeline.EndBy) {
	t.Helper()
	item := tl.Item(timeline.ID(id))
	if item == nil {
		t.Errorf("there is no item %s", id)
		return
	}
	if item.From.String() != from || item.Until.String() != until || item.EndBy != by {
		t.Errorf("item %s is there %s, ended by %q; want [%s, %s) by %q", id, item.Range, item.EndBy, from, until, by)
	}
}
