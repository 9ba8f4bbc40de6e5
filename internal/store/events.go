package store

import "keiyaku/internal/core/timeline"

// EventTypes say which event an entry of the timeline is: everything on a timeline is one.
var EventTypes = map[string]string{
	"contract_signed":              "contract.signed",
	"change_applied":               "change.applied",
	"change_reserved":              "change.reserved",
	"change_rescheduled":           "change.rescheduled",
	"change_edited":                "change.edited",
	"change_cancelled":             "change.cancelled",
	"change_executed":              "change.executed",
	"change_failed":                "change.failed",
	"change_undone":                "change.undone",
	"change_retried":               "change.retried",
	"event_withdrawn":              "contract.event_withdrawn",
	"invoice_issued":               "invoice.issued",
	"credit_note_issued":           "credit_note.issued",
	"invoice_cancelled":            "invoice.cancelled",
	"reminder_recorded":            "reminder.recorded",
	"debit_failed":                 "direct_debit.failed",
	"payment_recorded":             "payment.recorded",
	"payment_released":             "payment.released",
	"payment_refunded":             "payment.refunded",
	"invoice_paid":                 "invoice.paid",
	"invoice_mailed":               "invoice.mailed",
	"invoice_mail_failed":          "invoice.mail_failed",
	"account_held":                 "billing_account.held",
	"account_released":             "billing_account.released",
	"alert_raised":                 "alert.raised",
	"attachment_added":             "attachment.added",
	"attachment_withdrawn":         "attachment.withdrawn",
	string(timeline.OwnStart):      "contract.started",
	string(timeline.OwnRenewal):    "contract.renewed",
	string(timeline.OwnEnd):        "contract.ended",
	string(timeline.OwnTrialEnd):   "trial.ended",
	string(timeline.OwnResumption): "contract.resumed",
	string(timeline.OwnGrace):      "contract.grace_began",
	string(timeline.OwnItemTerm):   "item.renewed",
	string(timeline.OwnItemEnd):    "item.ended",
}

// eventRowOf is an entry of the timeline as the feed has it.
func (tx *Tx) eventRowOf(e Entry) eventRow {
	return eventRow{
		TenantID: tx.Tenant.ID, ID: NewID(), Type: EventTypes[e.Kind], OccurredAt: e.RecordedAt, EffectiveOn: e.EffectiveOn, CustomerID: e.CustomerID,
		ContractID: e.ContractID, ChangeID: e.ChangeID, DocumentID: e.DocumentID, AlertID: e.AlertID, Summary: e.Summary,
		Data: marshal(map[string]any{"differences": e.Differences, "memo": e.Memo}),
	}
}
