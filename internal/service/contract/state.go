package contract

import (
	"context"
	"encoding/json"
	"slices"
	"time"

	"keiyaku/db"
	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/mrr"
	"keiyaku/internal/core/timeline"
	"keiyaku/internal/store"
)

// State is a contract as it stands, or stood, on a day.
type State struct {
	Row          db.Contract
	CustomerName string
	AsOf         civil.Date
	// KnownAt is the instant whose belief it is; none for now. Version is the contract version read.
	KnownAt *time.Time
	Version int
	Today   civil.Date
	// Timeline is the actual one up to today, the planned one for later dates; ends are always the planned ones.
	Timeline timeline.Timeline
	Ends     timeline.Timeline
	// Planned tells that the day lies ahead.
	Planned      bool
	Reservations []Reserved
	// Plan is what was agreed with the signing to come after it (段階的な料金・数量), by date.
	Plan []Step
	// MRR is the monthly recurring revenue on the day.
	MRR money.Amount
	// Request is what a draft was last made from, as JSON; nil for what is signed.
	Request json.RawMessage
}

// Step is a step of a ramp, with the monthly recurring revenue from its day on.
type Step struct {
	Reserved
	MRR money.Amount
}

// Reserved is a reservation in short.
type Reserved struct {
	ChangeID    ID
	EffectiveOn civil.Date
	Status      string
	Summary     string
}

// Status is the contract's state on its day: what its main items make it, or draft.
func (s State) Status() string {
	if s.Row.SignedOn.IsZero() {
		return "draft"
	}
	return string(s.Ends.StateOn(s.AsOf))
}

// names are the names of customers, by id.
type names map[ID]string

// namesOf reads the names of the customers whose contract it is in any of the timelines.
func (s *Service) namesOf(ctx context.Context, tx *store.Tx, timelines ...timeline.Timeline) (names, error) {
	var ids []ID
	for _, t := range timelines {
		for _, p := range t.Parties {
			ids = append(ids, p.CustomerID)
		}
	}
	rows, err := tx.GetCustomerNames(ctx, db.GetCustomerNamesParams{TenantID: tx.Tenant.ID, Ids: ids})
	out := names{}
	for _, r := range rows {
		out[r.ID] = r.Name
	}
	return out, err
}

// stateOf is a contract on a day: whose it is there too.
func stateOf(c *store.Contract, t, ends timeline.Timeline, asOf, today civil.Date, n names) State {
	out := State{Row: c.Contract, AsOf: asOf, Version: c.Version, Today: today, Timeline: t, Ends: ends, Planned: asOf.After(today), MRR: mrr.On(t, asOf)}
	party := t.PartyOn(asOf)
	out.Row.CustomerID, out.Row.BillingAccountID = party.CustomerID, party.AccountID
	out.CustomerName = n[party.CustomerID]
	return out
}

// KnownAt is a past state of knowledge: an instant, or a version of the contract. Zero is now.
type KnownAt struct {
	Instant time.Time
	Version int
}

// Get answers what holds on a day, as known now or then. No day means today (or, for what was known then, that day).
func (s *Service) Get(ctx context.Context, tenant, id ID, asOf civil.Date, known KnownAt) (State, error) {
	return at(ctx, s, tenant, id, known, func(tx *store.Tx, c *store.Contract) (State, error) {
		return s.state(ctx, tx, c, asOf, known)
	})
}

// at reads a contract for a state of knowledge. An instant is answered once the recordings under way have ended.
func at[T any](ctx context.Context, s *Service, tenant, id ID, known KnownAt, read func(*store.Tx, *store.Contract) (T, error)) (T, error) {
	if known.Instant.IsZero() {
		return store.Read(ctx, s.store, tenant, func(tx *store.Tx) (T, error) {
			c, err := tx.LoadContract(ctx, id)
			if err != nil {
				var none T
				return none, err
			}
			return read(tx, c)
		})
	}
	cmd := store.Command{TenantID: tenant, Actor: store.System, Operation: "read_known_at"} // a transaction that may lock; it writes nothing
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (T, error) {
		c, err := tx.LoadSettled(ctx, id)
		if err != nil {
			var none T
			return none, err
		}
		return read(tx, c)
	})
}

func (s *Service) state(ctx context.Context, tx *store.Tx, c *store.Contract, asOf civil.Date, known KnownAt) (State, error) {
	today, version, at, err := knowledge(tx, c, known)
	if err != nil {
		return State{}, err
	}
	if asOf.IsZero() {
		asOf = today
	}
	if c.SignedOn.IsZero() {
		p, err := s.proposeSigning(ctx, tx, c)
		if err != nil {
			return State{}, err
		}
		n, err := s.namesOf(ctx, tx, p.after)
		out := stateOf(c, p.after, p.after, asOf, today, n)
		out.shows(p.recorded(), c.Version+1, p.after)
		out.Request = p.events[0].Request
		return out, err
	}
	changes, err := c.FoldInput(version)
	if err != nil {
		return State{}, err
	}
	planned, _ := timeline.Fold(c.BookAt(version), changes, civil.Max(store.Horizon(today), asOf))
	shown := planned
	if !asOf.After(today) {
		shown, _ = timeline.Fold(c.BookAt(version), timeline.Actual(changes), civil.Max(today, asOf))
	}
	n, err := s.namesOf(ctx, tx, planned)
	if err != nil {
		return State{}, err
	}
	out := stateOf(c, shown, planned, asOf, today, n)
	out.Version, out.KnownAt = version, at
	if at != nil {
		for _, v := range c.Versions {
			if v.Version == version {
				out.Row.UpdatedAt = v.RecordedAt
			}
		}
	}
	out.shows(c.Changes, version, planned)
	return out, nil
}

// shows lists what is reserved and what was agreed with the signing, as the changes stood at a version.
func (s *State) shows(changes []store.Change, version int, planned timeline.Timeline) {
	for _, ch := range changes {
		e, ok := ch.At(version)
		if !ok {
			continue
		}
		short := Reserved{ch.ID, e.EffectiveOn, e.Status, requestSummary(e.Request)}
		if (e.Status == store.Reserved || e.Status == store.Failed) && planned.EndBy != timeline.EndInvalidated { // those of a void contract rest
			s.Reservations = append(s.Reservations, short)
		}
		if ch.PlanID != "" {
			s.Plan = append(s.Plan, Step{short, mrr.On(planned, e.EffectiveOn)})
		}
	}
	slices.SortStableFunc(s.Reservations, func(a, b Reserved) int { return a.EffectiveOn.Compare(b.EffectiveOn) })
	slices.SortStableFunc(s.Plan, func(a, b Step) int { return a.EffectiveOn.Compare(b.EffectiveOn) })
}

// knowledge resolves a past state of knowledge to a version, and to what was then today.
func knowledge(tx *store.Tx, c *store.Contract, known KnownAt) (today civil.Date, version int, at *time.Time, err error) {
	switch {
	case known.Version != 0:
		for _, v := range c.Versions {
			if v.Version == known.Version {
				return v.RecordedOn, v.Version, &v.RecordedAt, nil
			}
		}
		return today, 0, nil, fault.At(fault.NotFound, "query:known_at", "the contract has no version %d", known.Version)
	case known.Instant.After(tx.Tenant.Now) && known.Instant.After(c.RecordedAt):
		return today, 0, nil, fault.At(fault.Invalid, "query:known_at", "what will be known on %s can't be told yet", known.Instant.Format(time.RFC3339))
	case !known.Instant.IsZero():
		version = c.VersionAt(known.Instant)
		if version == 0 && !c.SignedOn.IsZero() {
			return today, 0, nil, fault.At(fault.NotFound, "query:known_at", "nothing was known of the contract then")
		}
		return civil.Min(civil.Of(known.Instant, tx.Tenant.Zone), tx.Tenant.Today), version, &known.Instant, nil
	}
	return tx.Tenant.Today, c.Version, nil, nil
}

// Difference gives what differs between two days of a contract.
func (s *Service) Difference(ctx context.Context, tenant, id ID, from, until civil.Date, known KnownAt) ([]timeline.Effect, error) {
	return at(ctx, s, tenant, id, known, func(tx *store.Tx, c *store.Contract) ([]timeline.Effect, error) {
		st, err := s.state(ctx, tx, c, until, known)
		if err != nil {
			return nil, err
		}
		return timeline.Diff(st.Ends, from, until), nil
	})
}

// Segments lists the stored segments of a contract as known at an instant.
func (s *Service) Segments(ctx context.Context, tenant, id ID, asOf civil.Date, known KnownAt, after ID, limit int) ([]db.ListSegmentsRow, error) {
	return at(ctx, s, tenant, id, known, func(tx *store.Tx, c *store.Contract) ([]db.ListSegmentsRow, error) {
		_, _, at, err := knowledge(tx, c, known)
		if err != nil {
			return nil, err
		}
		instant := c.RecordedAt
		if at != nil {
			instant = *at
		}
		return tx.ListSegments(ctx, db.ListSegmentsParams{TenantID: tenant, ContractID: id, After: store.OrNil(after), KnownAt: instant, AsOf: asOf, PageLimit: limit})
	})
}

// Expected gives the documents that will be billed for the contract up to a date, if nothing more changes.
func (s *Service) Expected(ctx context.Context, tenant, id ID, upTo civil.Date) ([]billing.Document, civil.Date, error) {
	type answer struct {
		documents []billing.Document
		upTo      civil.Date
	}
	a, err := store.Read(ctx, s.store, tenant, func(tx *store.Tx) (answer, error) {
		c, err := tx.LoadContract(ctx, id)
		if err != nil {
			return answer{}, err
		}
		var p *proposal
		if c.SignedOn.IsZero() {
			if p, err = s.proposeSigning(ctx, tx, c); err != nil {
				return answer{}, err
			}
		} else if p, err = s.propose(ctx, tx, c, nil); err != nil {
			return answer{}, err
		}
		if upTo.IsZero() {
			upTo = defaultUpTo(tx.Tenant.Today, c.StartOn)
		}
		if err := p.ahead(tx, upTo, "query:up_to"); err != nil {
			return answer{}, err
		}
		documents, err := p.invoices(ctx, tx, upTo)
		return answer{documents, upTo}, err
	})
	return a.documents, a.upTo, err
}

// Changes lists a contract's changes in the order in which they were recorded.
func (s *Service) Changes(ctx context.Context, tenant, id ID) ([]ChangeResult, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]ChangeResult, error) {
		return changesOf(ctx, tx, id)
	})
}

func changesOf(ctx context.Context, tx *store.Tx, contract ID) ([]ChangeResult, error) {
	c, err := tx.LoadContract(ctx, contract)
	if err != nil {
		return nil, err
	}
	planned, _, err := c.Planned(tx.Tenant.Today)
	if err != nil {
		return nil, err
	}
	var out []ChangeResult
	for _, ch := range c.Changes {
		if !isSigning(ch.Now()) {
			out = append(out, ChangeResult{Change: ch, ContractID: c.ID, Differences: effectsOf(planned, ch.ID)})
		}
	}
	return out, nil
}

// GetChange gives one change.
func (s *Service) GetChange(ctx context.Context, tenant, id ID) (ChangeResult, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) (ChangeResult, error) {
		contract, err := tx.FindChange(ctx, db.FindChangeParams{TenantID: tenant, ID: id})
		if err != nil {
			return ChangeResult{}, store.Found(err, "change")
		}
		all, err := changesOf(ctx, tx, contract)
		if err != nil {
			return ChangeResult{}, err
		}
		for _, ch := range all {
			if ch.Change.ID == id {
				return ch, nil
			}
		}
		return ChangeResult{}, fault.New(fault.NotFound, "there is no such change")
	})
}

// ReservationFilter is which reservations to list.
type ReservationFilter struct {
	From, Until civil.Date
	CustomerID  ID
	Status      *string
	AfterOn     civil.Date
	AfterID     ID
	Limit       int
}

// Coming is a reservation in the list of all that is coming.
type Coming struct {
	db.ListReservationsRow
	Summary string
}

// Reservations lists all that is coming, by date.
func (s *Service) Reservations(ctx context.Context, tenant ID, f ReservationFilter) ([]Coming, error) {
	if f.From.IsZero() {
		f.From = civil.First
	}
	if f.Until.IsZero() {
		f.Until = civil.Forever
	}
	if f.AfterOn.IsZero() {
		f.AfterOn = civil.First
	}
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]Coming, error) {
		if err := tx.PlanForValues(ctx); err != nil {
			return nil, err
		}
		rows, err := tx.ListReservations(ctx, db.ListReservationsParams{
			TenantID: tenant, FromOn: f.From, UntilOn: f.Until, AfterOn: f.AfterOn, AfterID: store.OrNil(f.AfterID), CustomerID: f.CustomerID, Status: f.Status, PageLimit: f.Limit,
		})
		if err != nil {
			return nil, err
		}
		out := make([]Coming, 0, len(rows))
		for _, r := range rows {
			out = append(out, Coming{r, requestSummary(r.Request)})
		}
		return out, nil
	})
}
