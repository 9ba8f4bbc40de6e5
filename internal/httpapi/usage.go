package httpapi

import (
	"context"
	"fmt"

	"keiyaku/api"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/timeline"
	"keiyaku/internal/service/usage"
	"keiyaku/internal/store"
)

// ListUsageUnits answers listUsageUnits.
func (s *Server) ListUsageUnits(ctx context.Context, _ api.ListUsageUnitsRequestObject) (api.ListUsageUnitsResponseObject, error) {
	units, err := s.usage.ListUnits(ctx, tenantOf(ctx))
	return api.ListUsageUnits200JSONResponse{Items: list(units, usageUnitView)}, err
}

// CreateUsageUnit answers createUsageUnit.
func (s *Server) CreateUsageUnit(ctx context.Context, r api.CreateUsageUnitRequestObject) (api.CreateUsageUnitResponseObject, error) {
	return write(ctx, api.CreateUsageUnitResponseObject.VisitCreateUsageUnitResponse, func(cmd store.Command) (usage.Unit, error) {
		return s.usage.CreateUnit(ctx, cmd, usage.NewUnit{
			Code: r.Body.Code, Name: r.Body.Name, Aggregation: timeline.Aggregation(r.Body.Aggregation), GraceDays: intPointer(r.Body.GraceDays),
		})
	}, func(u usage.Unit) (api.CreateUsageUnitResponseObject, error) {
		return api.CreateUsageUnit201JSONResponse{
			Body: usageUnitView(u), Headers: api.CreateUsageUnit201ResponseHeaders{ETag: etag(u.Version), Location: "/v1/usage-units/" + string(u.ID)},
		}, nil
	})
}

// GetUsageUnit answers getUsageUnit.
func (s *Server) GetUsageUnit(ctx context.Context, r api.GetUsageUnitRequestObject) (api.GetUsageUnitResponseObject, error) {
	u, err := s.usage.GetUnit(ctx, tenantOf(ctx), idOf(r.UsageUnitID))
	if err != nil {
		return nil, err
	}
	return api.GetUsageUnit200JSONResponse{Body: usageUnitView(u), Headers: api.GetUsageUnit200ResponseHeaders{ETag: etag(u.Version)}}, nil
}

// UpdateUsageUnit answers updateUsageUnit.
func (s *Server) UpdateUsageUnit(ctx context.Context, r api.UpdateUsageUnitRequestObject) (api.UpdateUsageUnitResponseObject, error) {
	return write(ctx, api.UpdateUsageUnitResponseObject.VisitUpdateUsageUnitResponse, func(cmd store.Command) (usage.Unit, error) {
		return s.usage.UpdateUnit(ctx, cmd, idOf(r.UsageUnitID), match(r.Params.IfMatch), func(name *string, grace **int) {
			set(name, r.Body.Name)
			setOrClearInt(grace, r.Body.GraceDays)
		})
	}, func(u usage.Unit) (api.UpdateUsageUnitResponseObject, error) {
		return api.UpdateUsageUnit200JSONResponse{Body: usageUnitView(u), Headers: api.UpdateUsageUnit200ResponseHeaders{ETag: etag(u.Version)}}, nil
	})
}

// CloseUsage answers closeUsage.
func (s *Server) CloseUsage(ctx context.Context, r api.CloseUsageRequestObject) (api.CloseUsageResponseObject, error) {
	return write(ctx, api.CloseUsageResponseObject.VisitCloseUsageResponse, func(cmd store.Command) (usage.Unit, error) {
		return s.usage.SetClosed(ctx, cmd, idOf(r.UsageUnitID), idOr(r.Body.ContractID), dateOr(&r.Body.Through))
	}, func(u usage.Unit) (api.CloseUsageResponseObject, error) {
		return api.CloseUsage200JSONResponse{Body: usageUnitView(u), Headers: api.CloseUsage200ResponseHeaders{ETag: etag(u.Version)}}, nil
	})
}

// ListUsagePeriods answers listUsagePeriods.
func (s *Server) ListUsagePeriods(ctx context.Context, r api.ListUsagePeriodsRequestObject) (api.ListUsagePeriodsResponseObject, error) {
	size := pageSize(r.Params.Limit)
	after, err := cursorID(r.Params.Cursor, store.NilID)
	if err != nil {
		return nil, err
	}
	found, err := s.usage.ListPeriods(ctx, tenantOf(ctx), idOf(r.UsageUnitID), dateOr(r.Params.On), after, size+1)
	if err != nil {
		return nil, err
	}
	items, next := page(found, size, func(p usage.Period) string { return string(p.ContractID) }, func(p usage.Period) api.UsagePeriod {
		v := api.UsagePeriod{ContractID: idView(p.ContractID), ContractNumber: p.ContractNumber, UsageUnit: p.Code}
		if !p.ClosedThrough.IsZero() {
			v.ClosedThrough = pointerTo(dateView(p.ClosedThrough))
		}
		return v
	})
	return api.ListUsagePeriods200JSONResponse{Items: items, NextCursor: next}, nil
}

// ListUsage answers listUsage.
func (s *Server) ListUsage(ctx context.Context, r api.ListUsageRequestObject) (api.ListUsageResponseObject, error) {
	days, units, err := s.usage.List(ctx, tenantOf(ctx), idOf(r.ContractID), or(r.Params.UsageUnit), dateOr(r.Params.From), dateOr(r.Params.Until))
	if err != nil {
		return nil, err
	}
	return api.ListUsage200JSONResponse{Items: list(days, func(d usage.Day) api.UsageDay {
		return api.UsageDay{UsageUnit: units[d.UnitID].Code, Date: dateView(d.Day), Quantity: d.Quantity.String(), Subject: optionalText(d.Subject), RecordedOn: dateView(d.RecordedOn)}
	})}, nil
}

// RecordDailyUsage answers recordDailyUsage.
func (s *Server) RecordDailyUsage(ctx context.Context, r api.RecordDailyUsageRequestObject) (api.RecordDailyUsageResponseObject, error) {
	records := make([]usage.Daily, len(r.Body.Records))
	for i, u := range r.Body.Records {
		of, err := measuredOf(fmt.Sprintf("/records/%d", i), u.ContractID, u.ContractNumber, u.ExternalReference, u.UsageUnit)
		if err != nil {
			return nil, err
		}
		quantity, err := money.Parse(u.Quantity)
		if err != nil {
			return nil, fault.At(fault.Invalid, fmt.Sprintf("/records/%d/quantity", i), "not a decimal number")
		}
		records[i] = usage.Daily{Of: of, Day: dateOr(&u.Date), Quantity: quantity}
	}
	return write(ctx, api.RecordDailyUsageResponseObject.VisitRecordDailyUsageResponse, func(cmd store.Command) (usage.Recorded, error) {
		return s.usage.RecordDaily(ctx, cmd, records)
	}, func(out usage.Recorded) (api.RecordDailyUsageResponseObject, error) {
		return api.RecordDailyUsage200JSONResponse{Body: api.RecordedUsage{Accepted: int32(out.Accepted), Duplicates: int32(out.Duplicates)}}, nil
	})
}

// RecordUsageEvents answers recordUsageEvents.
func (s *Server) RecordUsageEvents(ctx context.Context, r api.RecordUsageEventsRequestObject) (api.RecordUsageEventsResponseObject, error) {
	events := make([]usage.Event, len(r.Body.Events))
	for i, u := range r.Body.Events {
		of, err := measuredOf(fmt.Sprintf("/events/%d", i), u.ContractID, u.ContractNumber, u.ExternalReference, u.UsageUnit)
		if err != nil {
			return nil, err
		}
		quantity := money.Int(1)
		if u.Quantity != nil {
			if quantity, err = money.Parse(*u.Quantity); err != nil {
				return nil, fault.At(fault.Invalid, fmt.Sprintf("/events/%d/quantity", i), "not a decimal number")
			}
		}
		events[i] = usage.Event{Of: of, ID: u.ID, OccurredAt: u.OccurredAt, Quantity: quantity, Subject: or(u.Subject)}
	}
	return write(ctx, api.RecordUsageEventsResponseObject.VisitRecordUsageEventsResponse, func(cmd store.Command) (usage.Recorded, error) {
		return s.usage.RecordEvents(ctx, cmd, events)
	}, func(out usage.Recorded) (api.RecordUsageEventsResponseObject, error) {
		return api.RecordUsageEvents200JSONResponse{Body: api.RecordedUsage{Accepted: int32(out.Accepted), Duplicates: int32(out.Duplicates)}}, nil
	})
}

// measuredOf reads what a record is of: a contract in exactly one way.
func measuredOf(pointer string, id *api.ID, number, reference *string, unit string) (usage.Of, error) {
	ways := 0
	for _, given := range []bool{id != nil, number != nil, reference != nil} {
		if given {
			ways++
		}
	}
	if ways != 1 {
		return usage.Of{}, fault.At(fault.Invalid, pointer, "name the contract by exactly one of contract_id, contract_number and external_reference")
	}
	return usage.Of{ContractID: idOr(id), Number: or(number), ExternalReference: or(reference), Unit: unit}, nil
}

func usageUnitView(u usage.Unit) api.UsageUnit {
	return api.UsageUnit{
		ID: idView(u.ID), Code: u.Code, Name: u.Name, Aggregation: api.Aggregation(u.Aggregation), GraceDays: int32Pointer(u.GraceDays), Version: int64(u.Version),
		CreatedAt: instantView(u.CreatedAt), UpdatedAt: instantView(u.UpdatedAt),
	}
}
