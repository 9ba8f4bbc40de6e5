// Package tenancy is about the company that uses keiyaku: its settings, its API keys, and its audit trail.
package tenancy

import (
	"context"

	"keiyaku/db"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/payment"
	"keiyaku/internal/core/registration"
	"keiyaku/internal/core/retention"
	"keiyaku/internal/store"
)

// Service reads and writes what belongs to the tenant itself.
type Service struct{ store *store.Store }

// New makes the service.
func New(s *store.Store) *Service { return &Service{store: s} }

// Tenant is a tenant with its settings, on its today.
type Tenant struct {
	db.TenantSetting
	TimeZone string
	Sandbox  bool
	Today    civil.Date
	// AlertDays are how many days ahead people are told, by kind of deadline.
	AlertDays map[string][]int
	// Issuer is what documents show of the tenant, beside its name and number.
	Issuer store.Issuer
	// Collector is who collects by direct debit; nil where nobody has said so.
	Collector *payment.Collector
}

// Warning is something about the settings that a person should look at. Pointer is the setting's.
type Warning struct{ Code, Detail, Pointer string }

// Warnings says what about the settings may be a slip, though it is accepted.
func (t Tenant) Warnings() []Warning {
	if t.RegistrationNumber == nil || registration.CheckDigitRight(*t.RegistrationNumber) {
		return nil
	}
	return []Warning{{
		"check_digit", "the first digit isn't the check digit of the other twelve, as in every corporation's number (法人番号): a digit may be mistyped", "/registration_number",
	}}
}

// Settings are what a tenant may change about itself.
type Settings struct {
	Name                   string
	BillingDay             int
	TaxRounding            money.Rounding
	RegistrationNumber     *string
	InvoiceNumberPrefix    string
	CreditNoteNumberPrefix string
	ContractNumberPrefix   string
	// CancellationNumberPrefix numbers cancellations; BelowZero is credit_note or balance; BillRunHour is nil where no run is made by itself.
	CancellationNumberPrefix string
	BelowZero                string
	MinimumInvoiceAmount     money.Amount
	BillRunHour              *int
	// RetentionYears is for how many years documents are kept: what the core's retention counts with.
	RetentionYears int
	AlertDays      map[string][]int
	Issuer         store.Issuer
	// Collector is who collects by direct debit; nil for nobody.
	Collector *payment.Collector
}

// GetTenant reads the tenant.
func (s *Service) GetTenant(ctx context.Context, tenant store.ID) (Tenant, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) (Tenant, error) { return load(ctx, tx) })
}

// UpdateTenant changes the settings by edit.
func (s *Service) UpdateTenant(ctx context.Context, cmd store.Command, match store.Match, edit func(*Settings)) (Tenant, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Tenant, error) {
		version, err := tx.LockSettings(ctx, tx.Tenant.ID)
		if err != nil {
			return Tenant{}, err
		}
		if err := match.Check(version); err != nil {
			return Tenant{}, err
		}
		before, err := load(ctx, tx)
		if err != nil {
			return Tenant{}, err
		}
		in := before.settings()
		edit(&in)
		if in.InvoiceNumberPrefix == in.CreditNoteNumberPrefix {
			return Tenant{}, fault.At(fault.Rule, "/credit_note_number_prefix", "Invoices and credit notes are numbered apart: their prefixes must differ.")
		}
		if in.CancellationNumberPrefix == in.InvoiceNumberPrefix || in.CancellationNumberPrefix == in.CreditNoteNumberPrefix {
			return Tenant{}, fault.At(fault.Rule, "/cancellation_number_prefix", "Cancellations are numbered apart: their prefix must differ from those of invoices and credit notes.")
		}
		if in.RetentionYears < retention.LeastYears {
			return Tenant{}, fault.At(fault.Rule, "/retention_years", "The law wants books, documents and copies of invoices kept for %d years at least (法人税法施行規則59条, 消費税法施行令50条, 70条の13): they can't be kept for %d.", retention.LeastYears, in.RetentionYears)
		}
		if in.Collector != nil {
			normal, err := in.Collector.Normal("/direct_debit")
			if err != nil {
				return Tenant{}, err
			}
			in.Collector = &normal
		}
		if err := tx.UpdateSettings(ctx, db.UpdateSettingsParams{
			TenantID: tx.Tenant.ID, Name: in.Name, BillingDay: in.BillingDay, TaxRounding: string(in.TaxRounding), RegistrationNumber: in.RegistrationNumber,
			InvoiceNumberPrefix: in.InvoiceNumberPrefix, CreditNoteNumberPrefix: in.CreditNoteNumberPrefix,
			ContractNumberPrefix: in.ContractNumberPrefix, CancellationNumberPrefix: in.CancellationNumberPrefix, BelowZero: in.BelowZero,
			MinimumInvoiceAmount: in.MinimumInvoiceAmount, BillRunHour: in.BillRunHour, Issuer: in.Issuer.Stored(), DirectDebit: store.StoredCollector(in.Collector), RetentionYears: in.RetentionYears, Now: tx.Tenant.Now,
		}); err != nil {
			return Tenant{}, err
		}
		if err := tx.SaveAlertDays(ctx, in.AlertDays); err != nil {
			return Tenant{}, err
		}
		after, err := load(ctx, tx)
		if err != nil {
			return Tenant{}, err
		}
		return after, tx.Record(ctx, store.Fact{
			Action: "update_tenant", Entity: "tenant", ID: tx.Tenant.ID, Before: before, After: after,
		})
	})
}

func load(ctx context.Context, tx *store.Tx) (Tenant, error) {
	row, err := tx.GetSettings(ctx, tx.Tenant.ID)
	if err != nil {
		return Tenant{}, err
	}
	issuer, err := store.IssuerOf(row.Issuer)
	if err != nil {
		return Tenant{}, err
	}
	collector, err := store.CollectorOf(row.DirectDebit)
	if err != nil {
		return Tenant{}, err
	}
	rules, err := tx.ListAlertRules(ctx, tx.Tenant.ID)
	days := map[string][]int{}
	for _, r := range rules {
		days[r.Kind] = append(days[r.Kind], r.Days)
	}
	return Tenant{TenantSetting: row, TimeZone: tx.Tenant.Zone.String(), Sandbox: tx.Tenant.Sandbox, Today: tx.Tenant.Today, AlertDays: days, Issuer: issuer, Collector: collector}, err
}

func (t Tenant) settings() Settings {
	return Settings{
		Name: t.Name, BillingDay: t.BillingDay, TaxRounding: money.Rounding(t.TaxRounding), RegistrationNumber: t.RegistrationNumber,
		InvoiceNumberPrefix: t.InvoiceNumberPrefix, CreditNoteNumberPrefix: t.CreditNoteNumberPrefix, ContractNumberPrefix: t.ContractNumberPrefix,
		CancellationNumberPrefix: t.CancellationNumberPrefix, BelowZero: t.BelowZero, MinimumInvoiceAmount: t.MinimumInvoiceAmount, BillRunHour: t.BillRunHour,
		RetentionYears: t.RetentionYears, AlertDays: t.AlertDays, Issuer: t.Issuer, Collector: t.Collector,
	}
}

// AuditEntry is one mutation and who made it.
type AuditEntry = db.ListAuditRow

// ListAudit reads the audit trail, newest first, before an entry; of one entity where one is given.
func (s *Service) ListAudit(ctx context.Context, tenant, entity, before store.ID, limit int) ([]AuditEntry, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]AuditEntry, error) {
		return tx.ListAudit(ctx, db.ListAuditParams{TenantID: tenant, Before: before, EntityID: entity, PageLimit: limit})
	})
}
