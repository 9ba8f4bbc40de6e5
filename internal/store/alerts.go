package store

import (
	"cmp"
	"context"
	"fmt"

	"keiyaku/db"
	"keiyaku/internal/core/civil"
)

// The kinds of alerts that no deadline raises.
const (
	AlertFailedChange = "failed_change" // a reservation that no longer fitted when its day came
	AlertFailedJob    = "failed_job"    // a job that was given up
	// AlertWebhookDisabled: an endpoint that nothing could be delivered to for days.
	AlertWebhookDisabled = "webhook_disabled"
	// AlertMailFailed: a document that couldn't be mailed.
	AlertMailFailed = "mail_failed"
)

// Alert is something that somebody has to be told.
type Alert struct {
	Kind string
	// About is the contract, or for a failed job what it was about.
	About      ID
	ContractID ID
	CustomerID ID
	SubjectID  ID
	On         civil.Date
	// Days is how many days ahead of On it was to be told; 0 for what is told at once.
	Days int
	// Seq is which time it is, where one thing can happen again.
	Seq    int
	Detail string
}

// alertNames say what a day ahead is for.
var alertNames = map[string]string{
	"end": "契約満了日", "renewal": "契約更新日", "notice": "解約申入期限", "trial_end": "トライアル終了日", "discount_end": "割引終了日", "reservation": "変更予約日",
	"grace_end": "更新猶予期限",
}

// itemAlertNames say it where it is an item's and not the contract's.
var itemAlertNames = map[string]string{"end": "アイテム終了日", "renewal": "アイテム更新日", "notice": "アイテム解約申入期限"}

// deadlineDetail says in one line what a deadline's alert is about; subject is the item or discount that it is of.
func deadlineDetail(kind, number, subject string, on civil.Date, today civil.Date) string {
	name := alertNames[kind]
	if subject != "" {
		name, number = cmp.Or(itemAlertNames[kind], name), number+" "+subject
	}
	return fmt.Sprintf("%sまであと%d日です %s（%s）", name, today.Days(on), number, on)
}

// RaiseAlerts raises alerts that weren't raised yet, each with its event and its entry on the customer's timeline.
func (tx *Tx) RaiseAlerts(ctx context.Context, alerts ...Alert) error {
	if len(alerts) == 0 {
		return nil
	}
	rows := make([]map[string]any, len(alerts))
	byID := map[ID]Alert{}
	for i, a := range alerts {
		id := NewID()
		byID[id] = a
		rows[i] = map[string]any{
			"tenant_id": tx.Tenant.ID, "id": id, "kind": a.Kind, "about": a.About, "contract_id": a.ContractID, "customer_id": a.CustomerID, "subject_id": OrNil(a.SubjectID),
			"on_date": a.On, "days": a.Days, "seq": a.Seq, "raised_on": tx.Tenant.Today, "detail": a.Detail, "created_at": tx.Tenant.Now,
		}
	}
	raised, err := tx.CreateAlerts(ctx, marshal(rows))
	if err != nil {
		return err
	}
	var facts []Fact
	for _, id := range raised {
		a := byID[id]
		f := Fact{Action: "raise_alert", Entity: "alert", ID: id, After: map[string]any{"kind": a.Kind, "about": a.About, "on": a.On, "days": a.Days}}
		f.Entries = []Entry{{
			CustomerID: a.CustomerID, Kind: "alert_raised", EffectiveOn: tx.Tenant.Today, RecordedAt: tx.Instant(), ContractID: a.ContractID, AlertID: id, Summary: a.Detail,
		}}
		facts = append(facts, f)
	}
	return tx.Record(ctx, facts...)
}

// tellDeadlines raises the alerts of a contract's deadlines whose day of telling has come, and resolves those of deadlines that are
// gone.
func (tx *Tx) tellDeadlines(ctx context.Context, c *Contract) error {
	if err := tx.ResolveAlertsOfContract(ctx, db.ResolveAlertsOfContractParams{TenantID: tx.Tenant.ID, ContractID: c.ID}); err != nil {
		return err
	}
	if err := tx.ReopenAlertsOfContract(ctx, db.ReopenAlertsOfContractParams{TenantID: tx.Tenant.ID, ContractID: c.ID, Today: tx.Tenant.Today}); err != nil {
		return err
	}
	due, err := tx.ListDueAlertsOfContract(ctx, db.ListDueAlertsOfContractParams{TenantID: tx.Tenant.ID, ContractID: c.ID, Today: tx.Tenant.Today})
	if err != nil {
		return err
	}
	var alerts []Alert
	for _, d := range due {
		alerts = append(alerts, Alert{
			Kind: d.Kind, About: c.ID, ContractID: c.ID, CustomerID: c.CustomerID, SubjectID: d.SubjectID, On: d.OnDate, Days: d.Days,
			Detail: deadlineDetail(d.Kind, c.Number, d.Subject, d.OnDate, tx.Tenant.Today),
		})
	}
	return tx.RaiseAlerts(ctx, alerts...)
}

// alertPage is how many alerts are raised by one statement.
const alertPage = 500

// RaiseDue raises the alerts of all deadlines whose day of telling came after the last time and by today, and resolves those whose
// day has passed. What was recorded meanwhile was told when it was recorded.
func (tx *Tx) RaiseDue(ctx context.Context) error {
	today := tx.Tenant.Today
	if err := tx.ResolvePassedAlerts(ctx, db.ResolvePassedAlertsParams{TenantID: tx.Tenant.ID, Today: today}); err != nil {
		return err
	}
	through, err := tx.GetAlertProgress(ctx, tx.Tenant.ID)
	if IsNoRows(err) {
		through, err = today.AddDays(-1), nil
	}
	if err != nil || !through.Before(today) {
		return err
	}
	return tx.raiseSince(ctx, through)
}

// raiseSince raises the alerts of all deadlines whose day of telling came after a day and by today.
func (tx *Tx) raiseSince(ctx context.Context, through civil.Date) error {
	today := tx.Tenant.Today
	due, err := tx.ListDueAlerts(ctx, db.ListDueAlertsParams{TenantID: tx.Tenant.ID, Told: through, Today: today})
	if err != nil {
		return err
	}
	var alerts []Alert
	for _, d := range due {
		alerts = append(alerts, Alert{
			Kind: d.Kind, About: d.ContractID, ContractID: d.ContractID, CustomerID: d.CustomerID, SubjectID: d.SubjectID, On: d.OnDate, Days: d.Days,
			Detail: deadlineDetail(d.Kind, d.Number, d.Subject, d.OnDate, today),
		})
	}
	for len(alerts) > 0 {
		n := min(alertPage, len(alerts))
		if err := tx.RaiseAlerts(ctx, alerts[:n]...); err != nil {
			return err
		}
		alerts = alerts[n:]
	}
	return tx.SetAlertProgress(ctx, db.SetAlertProgressParams{TenantID: tx.Tenant.ID, Through: today})
}

// defaultAlertDays are how many days ahead people are told where the tenant hasn't said otherwise.
var defaultAlertDays = map[string][]int{
	"end": {60, 30, 7}, "renewal": {60, 30, 7}, "notice": {60, 30, 7}, "trial_end": {7, 1}, "discount_end": {30}, "reservation": {3}, "grace_end": {7},
}

// SaveAlertDays puts other days of telling in the place of those in force, by kind of deadline. What is due by them now is told now, once.
func (tx *Tx) SaveAlertDays(ctx context.Context, days map[string][]int) error {
	if err := tx.DeleteAlertRules(ctx, tx.Tenant.ID); err != nil {
		return err
	}
	rows := []map[string]any{}
	for kind, all := range days {
		for _, d := range all {
			rows = append(rows, map[string]any{"tenant_id": tx.Tenant.ID, "kind": kind, "days": d})
		}
	}
	if err := tx.CreateAlertRules(ctx, marshal(rows)); err != nil {
		return err
	}
	return tx.raiseSince(ctx, civil.First)
}
