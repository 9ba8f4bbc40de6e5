package store

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"

	jsonv2 "github.com/go-json-experiment/json"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
)

// Prepare teaches a connection the core's types, so that the core needs to know nothing of pgx: uuid and ID, date and
// civil.Date (NULL is no date, infinity is Forever), numeric and money.Amount.
func Prepare(_ context.Context, conn *pgx.Conn) error {
	m := conn.TypeMap()
	m.TryWrapEncodePlanFuncs = append([]pgtype.TryWrapEncodePlanFunc{wrapEncode}, m.TryWrapEncodePlanFuncs...)
	m.TryWrapScanPlanFuncs = append([]pgtype.TryWrapScanPlanFunc{wrapScan}, m.TryWrapScanPlanFuncs...)
	if jsonb, ok := m.TypeForOID(pgtype.JSONBOID); ok {
		m.RegisterType(&pgtype.Type{Name: jsonb.Name, OID: jsonb.OID, Codec: jsonbAsIs{jsonb.Codec}})
	}
	return nil
}

func wrapEncode(value any) (pgtype.WrappedEncodePlanNextSetter, any, bool) {
	switch v := value.(type) {
	case ID:
		return &encodeID{}, idValue(v), true
	case civil.Date:
		return &encodeDate{}, dateValue(v), true
	case money.Amount:
		return &encodeAmount{}, amountValue{v}, true
	}
	return nil, nil, false
}

func wrapScan(target any) (pgtype.WrappedScanPlanNextSetter, any, bool) {
	switch v := target.(type) {
	case *ID:
		return &scanID{}, (*idValue)(v), true
	case *civil.Date:
		return &scanDate{}, (*dateValue)(v), true
	case *money.Amount:
		return &scanAmount{}, &amountTarget{v}, true
	}
	return nil, nil, false
}

type idValue ID

// UUIDValue gives the id to the driver; none is NULL.
func (v idValue) UUIDValue() (pgtype.UUID, error) {
	if v == "" {
		return pgtype.UUID{}, nil
	}
	u, err := uuid.Parse(string(v))
	if err != nil {
		return pgtype.UUID{}, fmt.Errorf("%q is not an id", string(v))
	}
	return pgtype.UUID{Bytes: u, Valid: true}, nil
}

// ScanUUID takes the id from the driver.
func (v *idValue) ScanUUID(u pgtype.UUID) error {
	*v = ""
	if u.Valid {
		*v = idValue(uuid.UUID(u.Bytes).String())
	}
	return nil
}

type dateValue civil.Date

// DateValue gives the date to the driver.
func (v dateValue) DateValue() (pgtype.Date, error) {
	switch d := civil.Date(v); {
	case d.IsZero():
		return pgtype.Date{}, nil
	case d == civil.Forever:
		return pgtype.Date{Valid: true, InfinityModifier: pgtype.Infinity}, nil
	default:
		return pgtype.Date{Valid: true, Time: d.Time()}, nil
	}
}

// ScanDate takes the date from the driver.
func (v *dateValue) ScanDate(d pgtype.Date) error {
	switch {
	case !d.Valid:
		*v = dateValue{}
	case d.InfinityModifier == pgtype.Infinity:
		*v = dateValue(civil.Forever)
	case d.InfinityModifier == pgtype.NegativeInfinity:
		return fmt.Errorf("a date without a beginning isn't one of ours")
	default:
		y, m, day := d.Time.Date()
		date, ok := civil.New(y, m, day)
		if !ok {
			return fmt.Errorf("%s is outside the dates that keiyaku knows", d.Time)
		}
		*v = dateValue(date)
	}
	return nil
}

type amountValue struct{ money.Amount }

// NumericValue gives the number to the driver.
func (v amountValue) NumericValue() (pgtype.Numeric, error) {
	digits, exponent := v.Digits()
	return pgtype.Numeric{Int: digits, Exp: int32(exponent), Valid: true}, nil
}

type amountTarget struct{ to *money.Amount }

// ScanNumeric takes the number from the driver; NaN and infinities are none of ours.
func (v *amountTarget) ScanNumeric(n pgtype.Numeric) error {
	if !n.Valid || n.NaN || n.InfinityModifier != pgtype.Finite {
		return fmt.Errorf("cannot read %v as an amount", n)
	}
	a, ok := money.FromDigits(n.Int, int(n.Exp))
	if !ok {
		return fmt.Errorf("cannot read %v as an amount", n)
	}
	*v.to = a
	return nil
}

type encodeID struct{ next pgtype.EncodePlan }

// SetNext and Encode pass the wrapped value on: the driver's way of chaining plans.
func (p *encodeID) SetNext(next pgtype.EncodePlan) { p.next = next }

// Encode writes an id.
func (p *encodeID) Encode(v any, buf []byte) ([]byte, error) {
	return p.next.Encode(idValue(v.(ID)), buf)
}

type encodeDate struct{ next pgtype.EncodePlan }

// SetNext takes the plan to pass on to.
func (p *encodeDate) SetNext(next pgtype.EncodePlan) { p.next = next }

// Encode writes a date.
func (p *encodeDate) Encode(v any, buf []byte) ([]byte, error) {
	return p.next.Encode(dateValue(v.(civil.Date)), buf)
}

type encodeAmount struct{ next pgtype.EncodePlan }

// SetNext takes the plan to pass on to.
func (p *encodeAmount) SetNext(next pgtype.EncodePlan) { p.next = next }

// Encode writes a number.
func (p *encodeAmount) Encode(v any, buf []byte) ([]byte, error) {
	return p.next.Encode(amountValue{v.(money.Amount)}, buf)
}

type scanID struct{ next pgtype.ScanPlan }

// SetNext takes the plan to pass on to.
func (p *scanID) SetNext(next pgtype.ScanPlan) { p.next = next }

// Scan reads an id.
func (p *scanID) Scan(src []byte, to any) error { return p.next.Scan(src, (*idValue)(to.(*ID))) }

type scanDate struct{ next pgtype.ScanPlan }

// SetNext takes the plan to pass on to.
func (p *scanDate) SetNext(next pgtype.ScanPlan) { p.next = next }

// Scan reads a date.
func (p *scanDate) Scan(src []byte, to any) error {
	return p.next.Scan(src, (*dateValue)(to.(*civil.Date)))
}

type scanAmount struct{ next pgtype.ScanPlan }

// SetNext takes the plan to pass on to.
func (p *scanAmount) SetNext(next pgtype.ScanPlan) { p.next = next }

// Scan reads a number.
func (p *scanAmount) Scan(src []byte, to any) error {
	return p.next.Scan(src, &amountTarget{to.(*money.Amount)})
}

// jsonbAsIs is the driver's codec, but for raw JSON: what the database keeps as JSON is JSON, and the driver would read all of it to make sure.
type jsonbAsIs struct{ pgtype.Codec }

// PlanScan takes raw JSON as it is.
func (c jsonbAsIs) PlanScan(m *pgtype.Map, oid uint32, format int16, target any) pgtype.ScanPlan {
	if _, raw := target.(*json.RawMessage); raw && format == pgtype.TextFormatCode { // which the driver prefers
		return scanJSON{}
	}
	return c.Codec.PlanScan(m, oid, format, target)
}

type scanJSON struct{}

// Scan copies JSON.
func (scanJSON) Scan(src []byte, to any) error {
	*to.(*json.RawMessage) = slices.Clone(src)
	return nil
}

// marshal is for values that always marshal: our own structs and maps.
func marshal(v any) json.RawMessage {
	b, err := json.Marshal(v)
	if err != nil {
		panic(fmt.Sprintf("store: %T doesn't marshal: %v", v, err))
	}
	return b
}

// unmarshal reads what marshal wrote, in half the time that encoding/json takes: a bill run reads the operations of every contract.
func unmarshal(b []byte, to any) error {
	if err := jsonv2.Unmarshal(b, to); err != nil {
		return fmt.Errorf("reading what was stored: %w", err)
	}
	return nil
}
