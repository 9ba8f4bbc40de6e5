package exchange

import (
	"context"
	"time"

	"keiyaku/db"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/sheet"
	"keiyaku/internal/service/transfer"
	"keiyaku/internal/service/usage"
	"keiyaku/internal/store"
)

// measurements are quantities of days and events.
type measurements struct{ Services }

// Needs are none.
func (measurements) Needs([]sheet.Row) []string { return nil }

// Apply records what was measured.
func (b measurements) Apply(ctx context.Context, cmd store.Command, rows []sheet.Row) (transfer.Outcome, error) {
	var m sheet.Mistakes
	for i := range rows[1:] {
		m.Add(i+1, "date", sheet.Disagrees, "同じ契約・使用量単位・日付（イベントID）の行が2つあります。", "1行にまとめるか、イベントIDを付けてください。")
	}
	r := rows[0]
	if r.Value("event_id") == "" && r.Reads("event_id") {
		for _, k := range []string{"time", "subject"} {
			if r.Value(k) != "" {
				m.Add(0, k, sheet.NotUsed, "イベントIDのない行では使えません。", "イベントIDを入力するか、この値を消してください。")
			}
		}
	}
	if m != nil || unread(rows, "quantity", "time", "subject") {
		return "", m.Err()
	}
	of := usage.Of{Number: r.Value("contract_number"), Unit: r.Value("usage_unit")}
	quantity := or(amount(r, "quantity"))
	var done usage.Recorded
	var err error
	if id := r.Value("event_id"); id != "" {
		at, zoneErr := b.instant(ctx, cmd.TenantID, r)
		if zoneErr != nil {
			return "", zoneErr
		}
		done, err = b.Usage.RecordEvents(ctx, cmd, []usage.Event{{Of: of, ID: id, OccurredAt: at, Quantity: quantity, Subject: r.Value("subject")}})
	} else {
		done, err = b.Usage.RecordDaily(ctx, cmd, []usage.Daily{{Of: of, Day: day(r, "date"), Quantity: quantity}})
	}
	if err != nil {
		return "", placed(err, sheet.Usage, rows, func(steps []string) spot {
			switch steps[len(steps)-1] {
			case "contract_number", "usage_unit", "quantity", "date", "subject":
				return spot{key: steps[len(steps)-1]}
			}
			return spot{key: "date"}
		})
	}
	if done.Accepted == 0 {
		return transfer.Unchanged, nil
	}
	return transfer.Created, nil
}

// instant is when an event was, in the tenant's zone.
func (b measurements) instant(ctx context.Context, tenant ID, r sheet.Row) (time.Time, error) {
	return reading(ctx, b.Services, tenant, func(tx *store.Tx) (time.Time, error) {
		start := day(r, "date").Start(tx.Tenant.Zone)
		clock, err := time.Parse("15:04:05", r.Value("time"))
		if err != nil {
			return start, nil
		}
		return time.Date(start.Year(), start.Month(), start.Day(), clock.Hour(), clock.Minute(), clock.Second(), 0, tx.Tenant.Zone), nil
	})
}

// Export gives what was measured of each contract by its number: the days as they stand, then the events.
func (b measurements) Export(ctx context.Context, tenant ID, yield func(sheet.Row) error) error {
	list, err := b.Usage.ListUnits(ctx, tenant)
	if err != nil {
		return err
	}
	units := map[ID]string{}
	for _, u := range list {
		units[u.ID] = u.Code
	}
	return eachContract(ctx, b.Services, tenant, func(page []db.ListContractsByNumberRow) error {
		ids := make([]ID, len(page))
		for i, c := range page {
			ids[i] = c.ID
		}
		days, err := reading(ctx, b.Services, tenant, func(tx *store.Tx) (map[ID][]db.ListLatestUsageDaysRow, error) {
			rows, err := tx.ListLatestUsageDays(ctx, db.ListLatestUsageDaysParams{TenantID: tenant, ContractIds: ids})
			out := map[ID][]db.ListLatestUsageDaysRow{}
			for _, r := range rows {
				out[r.ContractID] = append(out[r.ContractID], r)
			}
			return out, err
		})
		if err != nil {
			return err
		}
		for _, c := range page {
			for _, d := range days[c.ID] {
				if err := yield(measured(c.Number, units[d.UnitID], d.Day, d.Quantity)); err != nil {
					return err
				}
			}
			if err := b.events(ctx, tenant, c, units, yield); err != nil {
				return err
			}
		}
		return nil
	})
}

func measured(number, unit string, on civil.Date, quantity money.Amount) sheet.Row {
	return sheet.Row{Values: map[string]string{"contract_number": number, "usage_unit": unit, "date": on.String(), "quantity": quantity.String()}}
}

// eventsPage is how many events are read at a time.
const eventsPage = 2000

func (b measurements) events(ctx context.Context, tenant ID, c db.ListContractsByNumberRow, units map[ID]string, yield func(sheet.Row) error) error {
	type page struct {
		rows []db.ListUsageEventsOfRow
		zone *time.Location
	}
	p := db.ListUsageEventsOfParams{TenantID: tenant, ContractID: c.ID, AfterUnit: store.NilID, AfterDay: civil.First, PageLimit: eventsPage}
	for {
		found, err := reading(ctx, b.Services, tenant, func(tx *store.Tx) (page, error) {
			rows, err := tx.ListUsageEventsOf(ctx, p)
			return page{rows, tx.Tenant.Zone}, err
		})
		if err != nil || len(found.rows) == 0 {
			return err
		}
		for _, e := range found.rows {
			on := civil.Of(e.OccurredAt, found.zone)
			r := measured(c.Number, units[e.UnitID], on, e.Quantity)
			r.Values["event_id"], r.Values["time"] = e.EventID, e.OccurredAt.In(found.zone).Format("15:04:05")
			put(r.Values, "subject", e.Subject)
			if err := yield(r); err != nil {
				return err
			}
			p.AfterUnit, p.AfterDay, p.AfterEvent = e.UnitID, on, e.EventID
		}
	}
}
