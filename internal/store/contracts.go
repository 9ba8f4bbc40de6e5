package store

import (
	"bytes"
	"cmp"
	"context"
	"slices"
	"time"

	"keiyaku/db"
	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/timeline"
)

// Contract is a contract with everything that was ever recorded about it.
type Contract struct {
	db.Contract
	// Changes are in the order in which they were first recorded.
	Changes  []Change
	Versions []db.ContractVersion
	// Accounts are those that its bill is or was on, once it has been recorded or asked for.
	Accounts []ID

	editions []edition
	renewals []db.Renewal

	// recording is the instant of the recording that is being made; none before its first use.
	recording time.Time
}

// Change is a change with what became of it.
type Change struct {
	ID     ID
	Events []db.ChangeEvent
	// PlanID is the signing whose ramp it is a step of, BulkChangeID the bulk change that made it; none for others.
	PlanID, BulkChangeID ID
}

// Statuses of a change.
const (
	Applied   = "applied"
	Reserved  = "reserved"
	Executed  = "executed"
	Failed    = "failed"
	Cancelled = "cancelled"
	Undone    = "undone"
)

// Gone tells that a change with that status is no part of the contract.
func Gone(status string) bool { return status == Cancelled || status == Failed || status == Undone }

// Now is the change's latest event.
func (c Change) Now() db.ChangeEvent { return c.Events[len(c.Events)-1] }

// At is the change's latest event by a version of the contract; ok is false if it wasn't recorded yet.
func (c Change) At(version int) (e db.ChangeEvent, ok bool) {
	for _, e := range slices.Backward(c.Events) {
		if e.ContractVersion <= version {
			return e, true
		}
	}
	return db.ChangeEvent{}, false
}

// Change gives the change with that id.
func (c *Contract) Change(id ID) (Change, bool) {
	for _, ch := range c.Changes {
		if ch.ID == id {
			return ch, true
		}
	}
	return Change{}, false
}

// VersionAt gives the version that was the newest at an instant; 0 before the first.
func (c *Contract) VersionAt(t time.Time) int {
	v := 0
	for _, row := range c.Versions {
		if !row.RecordedAt.After(t) {
			v = row.Version
		}
	}
	return v
}

// FoldInput gives what the core folds: the changes as they stood at a version, applied, executed and reserved.
func (c *Contract) FoldInput(version int) ([]timeline.Change, error) {
	var out []timeline.Change
	for _, ch := range c.Changes {
		e, ok := ch.At(version)
		if !ok || Gone(e.Status) {
			continue
		}
		folded, err := c.FoldChange(e)
		if err != nil {
			return nil, err
		}
		out = append(out, folded)
	}
	return out, nil
}

// FoldChange gives a change of the core as an event left it. A signing of 0.1.0 doesn't say whose the contract was: its row does.
func (c *Contract) FoldChange(e db.ChangeEvent) (timeline.Change, error) {
	out := timeline.Change{ID: e.ChangeID, EffectiveOn: e.EffectiveOn, Version: e.OrderVersion, Reserved: e.Status == Reserved}
	var err error
	if out.Operations, err = OperationsOf(e); err != nil {
		return timeline.Change{}, err
	}
	for _, o := range out.Operations {
		if o.Sign != nil && o.Sign.AccountID == "" {
			o.Sign.CustomerID, o.Sign.AccountID = c.FirstCustomerID, c.FirstAccountID
		}
	}
	return out, nil
}

// OperationsOf gives what an event's change resolved to.
func OperationsOf(e db.ChangeEvent) ([]timeline.Operation, error) {
	var out []timeline.Operation
	err := unmarshal(e.Operations, &out)
	return out, err
}

// Horizon is how far ahead terms are played: a year beyond what may be billed ahead, since a renewal may fall into a period that begins
// before it (no cycle is longer).
func Horizon(today civil.Date) civil.Date { return PlayedFor(Ahead(today)) }

// Ahead is how far ahead a run may bill: 24 months.
func Ahead(today civil.Date) civil.Date { return today.AddMonths(24) }

// PlayedFor is how far terms are played for documents up to a date.
func PlayedFor(upTo civil.Date) civil.Date { return upTo.AddMonths(12) }

// Planned folds everything that is recorded: what was applied and what is reserved.
func (c *Contract) Planned(today civil.Date) (timeline.Timeline, []timeline.Refusal, error) {
	return c.PlannedAt(c.Version, today)
}

// PlannedAt folds what was recorded by a version.
func (c *Contract) PlannedAt(version int, today civil.Date) (timeline.Timeline, []timeline.Refusal, error) {
	changes, err := c.FoldInput(version)
	if err != nil {
		return timeline.Timeline{}, nil, err
	}
	t, refused := timeline.Fold(c.BookAt(version), changes, Horizon(today))
	return t, refused, nil
}

// Stored folds what the stored segments were made of: as far ahead as the newest recording looked.
func (c *Contract) Stored() (timeline.Timeline, []timeline.Refusal, error) {
	return c.Planned(c.recordedOn())
}

// recordedOn is the day of the newest recording.
func (c *Contract) recordedOn() civil.Date {
	if len(c.Versions) == 0 {
		return c.StartOn
	}
	return c.Versions[len(c.Versions)-1].RecordedOn
}

// Recorded gives the day on which each change was recorded as it stands, for the engine. A signing is as new as the last change
// of the start: what begins on another day than was said was found then.
func (c *Contract) Recorded() map[ID]civil.Date {
	out := map[ID]civil.Date{}
	var signing ID
	var moved civil.Date
	for _, ch := range c.Changes {
		for _, e := range ch.Events {
			if e.Kind == "recorded" || e.Kind == "edited" || e.Kind == "rescheduled" || e.Kind == "retried" {
				out[ch.ID] = e.RecordedOn
			}
		}
		now := ch.Now()
		switch {
		case IsOnly(now, timeline.OpSign):
			signing = ch.ID
		case IsOnly(now, timeline.OpChangeStart):
			moved = civil.Max(moved, now.RecordedOn)
		}
	}
	if signing != "" {
		out[signing] = civil.Max(out[signing], moved)
	}
	return out
}

// restored gives the days that came back when changes were undone which had taken days away.
func (c *Contract) restored() []billing.Restoration {
	var out []billing.Restoration
	for _, ch := range c.Changes {
		if now := ch.Now(); now.Status == Undone && takesDaysAway(now) {
			out = append(out, billing.Restoration{From: now.EffectiveOn, RecordedOn: now.RecordedOn})
		}
	}
	return out
}

// RestoredBy is what undoing a change on a day brings back; ok is false where that is no days.
func RestoredBy(e db.ChangeEvent, today civil.Date) (r billing.Restoration, ok bool) {
	return billing.Restoration{From: e.EffectiveOn, RecordedOn: today}, e.Status == Undone && takesDaysAway(e)
}

// takesDaysAway tells a change that ends something, or makes it another account's.
func takesDaysAway(e db.ChangeEvent) bool {
	ops, err := OperationsOf(e)
	return err == nil && slices.ContainsFunc(ops, func(o timeline.Operation) bool {
		switch o.Op {
		case timeline.OpTerminate, timeline.OpCancelItem, timeline.OpTransfer, timeline.OpChangeBilling, timeline.OpVoid, timeline.OpChangeStart, timeline.OpChangeTerm, timeline.OpChangeRenewal:
			return true
		}
		return false
	})
}

// IsOnly tells whether an event's change is one operation of a kind.
func IsOnly(e db.ChangeEvent, op string) bool {
	if !bytes.Contains(e.Operations, []byte(`"`+op+`"`)) { // most are told apart without being read
		return false
	}
	var ops []struct {
		Op string `json:"op"`
	}
	return unmarshal(e.Operations, &ops) == nil && len(ops) == 1 && ops[0].Op == op
}

// Marks gives the contract's versions, for the engine.
func (c *Contract) Marks() []billing.Mark {
	out := make([]billing.Mark, len(c.Versions))
	for i, v := range c.Versions {
		out[i] = billing.Mark{Version: v.Version, RecordedOn: v.RecordedOn}
		for j, charge := range v.Touched {
			out[i].Charges = append(out[i].Charges, timeline.Touch{Charge: charge, From: v.TouchedFrom[j]})
		}
	}
	return out
}

// LoadContract reads a contract with all that was recorded about it.
func (tx *Tx) LoadContract(ctx context.Context, id ID) (*Contract, error) {
	row, err := tx.GetContract(ctx, db.GetContractParams{TenantID: tx.Tenant.ID, ID: id})
	if err != nil {
		return nil, Found(err, "contract")
	}
	return tx.withHistory(ctx, row)
}

// LoadSettled reads a contract once every recording of it that is under way has ended: what is answered for an instant that
// has passed can't change afterwards, since whoever records next takes a later one.
func (tx *Tx) LoadSettled(ctx context.Context, id ID) (*Contract, error) {
	if _, err := tx.AwaitContract(ctx, db.AwaitContractParams{TenantID: tx.Tenant.ID, ID: id}); err != nil {
		return nil, Found(err, "contract")
	}
	return tx.LoadContract(ctx, id)
}

// LoadForUpdate locks a contract's row and reads the contract: recordings of one contract come one after the other.
func (tx *Tx) LoadForUpdate(ctx context.Context, id ID) (*Contract, error) {
	row, err := tx.LockContract(ctx, db.LockContractParams{TenantID: tx.Tenant.ID, ID: id})
	if err != nil {
		return nil, Found(err, "contract")
	}
	return tx.withHistory(ctx, row)
}

// LoadAllForUpdate does the same for several contracts, in a few reads; one that isn't there is left out.
func (tx *Tx) LoadAllForUpdate(ctx context.Context, ids []ID) ([]*Contract, error) {
	rows, err := tx.LockContracts(ctx, db.LockContractsParams{TenantID: tx.Tenant.ID, Ids: ids})
	if err != nil || len(rows) == 0 {
		return nil, err
	}
	return tx.histories(ctx, rows, tx.events)
}

func (tx *Tx) withHistory(ctx context.Context, row db.Contract) (*Contract, error) {
	all, err := tx.histories(ctx, []db.Contract{row}, tx.events)
	if err != nil {
		return nil, err
	}
	return all[0], nil
}

// events reads all that is known of what became of changes.
func (tx *Tx) events(ctx context.Context, contracts []ID) ([]db.ChangeEvent, error) {
	return tx.ListChangeEvents(ctx, db.ListChangeEventsParams{TenantID: tx.Tenant.ID, ContractIds: contracts})
}

// eventsToBill reads what the engine needs to know of it: half as much.
func (tx *Tx) eventsToBill(ctx context.Context, contracts []ID) ([]db.ChangeEvent, error) {
	rows, err := tx.ListEventsToBill(ctx, db.ListEventsToBillParams{TenantID: tx.Tenant.ID, ContractIds: contracts})
	out := make([]db.ChangeEvent, len(rows))
	for i, r := range rows {
		out[i] = db.ChangeEvent{
			TenantID: tx.Tenant.ID, ContractID: r.ContractID, ChangeID: r.ChangeID, Seq: r.Seq, Kind: r.Kind, Status: r.Status, EffectiveOn: r.EffectiveOn, Operations: r.Operations,
			ContractVersion: r.ContractVersion, OrderVersion: r.OrderVersion, RecordedOn: r.RecordedOn,
		}
	}
	return out, err
}

// histories reads the changes and versions of many contracts in two reads. What was recorded between the read of a contract's
// row and these is left out: a contract is as of its row's version, whole.
func (tx *Tx) histories(ctx context.Context, rows []db.Contract, read func(context.Context, []ID) ([]db.ChangeEvent, error)) ([]*Contract, error) {
	out := make([]*Contract, len(rows))
	byID := map[ID]*Contract{}
	ids := make([]ID, len(rows))
	for i, r := range rows {
		out[i] = &Contract{Contract: r}
		byID[r.ID], ids[i] = out[i], r.ID
	}
	events, err := read(ctx, ids)
	if err != nil {
		return nil, err
	}
	for _, e := range events {
		c := byID[e.ContractID]
		if e.ContractVersion > c.Version {
			continue
		}
		if n := len(c.Changes); n == 0 || c.Changes[n-1].ID != e.ChangeID {
			c.Changes = append(c.Changes, Change{ID: e.ChangeID})
		}
		last := &c.Changes[len(c.Changes)-1]
		last.Events = append(last.Events, e)
	}
	versions, err := tx.ListContractVersions(ctx, db.ListContractVersionsParams{TenantID: tx.Tenant.ID, ContractIds: ids})
	if err != nil {
		return nil, err
	}
	for _, v := range versions {
		if c := byID[v.ContractID]; v.Version <= c.Version {
			c.Versions = append(c.Versions, v)
		}
	}
	if err := tx.plansOf(ctx, byID, ids); err != nil {
		return nil, err
	}
	if err := tx.books(ctx, out); err != nil {
		return nil, err
	}
	for _, c := range out {
		slices.SortStableFunc(c.Changes, func(a, b Change) int { return cmp.Compare(a.Events[0].ContractVersion, b.Events[0].ContractVersion) })
	}
	return out, nil
}

// Recording is one new version of a contract: what happened to changes, and what they fold to now.
type Recording struct {
	// Events are new events of changes; ContractVersion, RecordedAt, RecordedOn and the actor are filled in. An event of Seq 1 makes
	// its change.
	Events []db.ChangeEvent
	// Before and After are the planned timelines, folded to the horizon of the day of recording.
	Before, After timeline.Timeline
	// PlanID and BulkChangeID are kept with the changes that the events make.
	PlanID, BulkChangeID ID
	// SignedOn is the day of signing, once there is one.
	SignedOn civil.Date
	// Through is the last day whose own events (start, renewals, end) have been recorded.
	Through civil.Date
}

// SaveDiff writes a recording: the version with what it touched, the events, the difference of old and new segments, and
// what lists and sweeps find the contract by. The contract must have been loaded for update.
func (tx *Tx) SaveDiff(ctx context.Context, c *Contract, r Recording) error {
	at := tx.RecordedAt(c)
	version := c.Version + 1
	var changeID ID
	if len(r.Events) > 0 {
		changeID = r.Events[0].ChangeID
	}
	v := db.ContractVersion{
		TenantID: tx.Tenant.ID, ContractID: c.ID, Version: version, RecordedAt: at, RecordedOn: tx.Tenant.Today, ChangeID: changeID,
		Touched: []ID{}, TouchedFrom: []civil.Date{},
	}
	for _, t := range timeline.Touched(r.Before, r.After) {
		v.Touched, v.TouchedFrom = append(v.Touched, t.Charge), append(v.TouchedFrom, t.From)
	}
	if err := tx.CreateContractVersion(ctx, db.CreateContractVersionParams(v)); err != nil {
		return err
	}
	for _, e := range r.Events {
		if err := tx.saveEvent(ctx, c, e, version, at, r); err != nil {
			return err
		}
	}
	if err := tx.saveSegments(ctx, c.ID, r.After, r.Through, at); err != nil {
		return err
	}
	if err := tx.saveMovements(ctx, c, r.After, at); err != nil {
		return err
	}
	c.Versions = append(c.Versions, v)
	c.Version, c.RecordedAt, c.UpdatedAt, c.Draft, c.SignedOn, c.StartOn = version, at, at, nil, r.SignedOn, r.After.StartOn
	c.EndsBefore, c.EndBy = r.After.Until, nil
	if by := string(r.After.EndBy); by != "" {
		c.EndBy = &by
	}
	c.recording = time.Time{}
	c.Derive(r.After, r.Through, tx.Tenant.Today)
	if err := tx.saveAccounts(ctx, c, r.After, len(v.Touched) > 0); err != nil {
		return err
	}
	if err := tx.saveDerived(ctx, c, r.After); err != nil {
		return err
	}
	return tx.SaveContractState(ctx, db.SaveContractStateParams{
		TenantID: tx.Tenant.ID, ID: c.ID, SignedOn: c.SignedOn, StartOn: c.StartOn, Version: version, RecordedAt: at, EndsBefore: c.EndsBefore, EndBy: c.EndBy,
		PassedThrough: c.PassedThrough, NextDay: c.NextDay, CustomerID: c.CustomerID, BillingAccountID: c.BillingAccountID, TermUntil: c.TermUntil,
		CustomFields: c.CustomFields, RenewsOnSale: c.RenewsOnSale, Derived: c.Derived, DerivedDigest: c.DerivedDigest,
	})
}

// RecordedAt is the instant of the contract's next recording: read from the clock once the contract's lock is held, and later
// than every earlier one. Within one recording it stays the same.
func (tx *Tx) RecordedAt(c *Contract) time.Time {
	if !c.recording.IsZero() {
		return c.recording
	}
	c.recording = tx.Instant()
	if next := c.RecordedAt.Add(time.Microsecond); next.After(c.recording) {
		c.recording = next
	}
	return c.recording
}

// Instant is now, read from the clock and not from the transaction's begin.
func (tx *Tx) Instant() time.Time {
	if now, err := tx.clock(); err == nil && now.Now.After(tx.Tenant.Now) {
		return now.Now
	}
	return tx.Tenant.Now
}

func (tx *Tx) saveEvent(ctx context.Context, c *Contract, e db.ChangeEvent, version int, at time.Time, r Recording) error {
	e.TenantID, e.ContractID, e.ContractVersion, e.RecordedAt, e.RecordedOn = tx.Tenant.ID, c.ID, version, at, tx.Tenant.Today
	e.ActorKind, e.ActorID, e.ActorName = tx.Actor.Kind, tx.Actor.ID, tx.Actor.Name
	if e.OrderVersion == 0 {
		e.OrderVersion = version
	}
	if e.Seq == 1 {
		ch := Change{ID: e.ChangeID, PlanID: r.PlanID, BulkChangeID: r.BulkChangeID}
		if ch.PlanID == e.ChangeID { // the signing itself
			ch.PlanID = ""
		}
		if err := tx.CreateChange(ctx, db.CreateChangeParams{TenantID: tx.Tenant.ID, ContractID: c.ID, ID: e.ChangeID, PlanID: ch.PlanID, BulkChangeID: ch.BulkChangeID}); err != nil {
			return err
		}
		c.Changes = append(c.Changes, ch)
	}
	if err := tx.CreateChangeEvent(ctx, db.CreateChangeEventParams(e)); err != nil {
		return err
	}
	for i := range c.Changes {
		if c.Changes[i].ID == e.ChangeID {
			c.Changes[i].Events = append(c.Changes[i].Events, e)
		}
	}
	if e.Status != Failed {
		if err := tx.ResolveAlertsOfChange(ctx, db.ResolveAlertsOfChangeParams{TenantID: tx.Tenant.ID, ContractID: c.ID, ChangeID: e.ChangeID}); err != nil {
			return err
		}
	}
	return nil
}

// NextDue is the day on which the contract is looked at next, as its changes say where it stands.
func (c *Contract) NextDue(t timeline.Timeline) civil.Date { return c.nextDay(t, c.PassedThrough) }

// nextDay is the next day on which something is due: a reservation, or by itself the start, the end of a term, the end.
func (c *Contract) nextDay(t timeline.Timeline, through civil.Date) civil.Date {
	next := t.NextOwnDay(through)
	if t.EndBy == timeline.EndInvalidated { // its reservations rest, in case the void is undone
		return next
	}
	for _, ch := range c.Changes {
		if e := ch.Now(); e.Status == Reserved {
			next = civil.Min(next, e.EffectiveOn)
		}
	}
	return next
}

// ForgetDay tells only where the contract stands and what is next: the day that was due had nothing left to record.
func (tx *Tx) ForgetDay(ctx context.Context, c *Contract, t timeline.Timeline, through civil.Date) error {
	c.Derive(t, through, tx.Tenant.Today)
	if err := tx.saveDerived(ctx, c, t); err != nil {
		return err
	}
	return tx.SaveContractDay(ctx, db.SaveContractDayParams{
		TenantID: tx.Tenant.ID, ID: c.ID, PassedThrough: c.PassedThrough, NextDay: c.NextDay, CustomerID: c.CustomerID, BillingAccountID: c.BillingAccountID,
		TermUntil: c.TermUntil, CustomFields: c.CustomFields, RenewsOnSale: c.RenewsOnSale, Derived: c.Derived, DerivedDigest: c.DerivedDigest,
	})
}

// LoadContracts loads contracts with everything that was ever recorded about them, in the order of their numbers; ids that there aren't are passed over.
func (tx *Tx) LoadContracts(ctx context.Context, ids []ID) ([]*Contract, error) {
	rows, err := tx.GetContractsByID(ctx, db.GetContractsByIDParams{TenantID: tx.Tenant.ID, Ids: ids})
	if err != nil {
		return nil, err
	}
	return tx.histories(ctx, rows, tx.events)
}
