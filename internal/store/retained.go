package store

// What becomes of the rows of each table once the law no longer wants them kept: they go with their customer, by month, or stay. A test compares the lists
// with the catalogue, so that a new table, or a new date of one, is put into one of them.

// Retained is a table of which rows go with their customer.
type Retained struct {
	Table string
	// of finds the rows by the names of what the customers have (see Belongings.args).
	of string
	// Dates and Instants are the columns that say how young a row is. Apart are those that don't, though they are of dates or instants: what the row is for rather than
	// when it was, and what is derived or counted by machines.
	Dates, Instants, Apart []string
	// ByCalendar: its instants are the calendar's, also where a tenant has a test clock, so they say nothing there.
	ByCalendar bool
}

// OfCustomers are the tables whose rows go with their customer, in an order in which nothing that is left refers to what is gone.
var OfCustomers = []Retained{
	{Table: "audit_entries", of: "id >= month_bound(@months_from) AND entity_id = ANY(@entities)", Instants: []string{"recorded_at"}, ByCalendar: true},
	{Table: "events", of: "id >= month_bound(@months_from) AND (customer_id = ANY(@customers) OR contract_id = ANY(@contracts) OR type = 'alert.raised' AND alert_id = ANY(@entities))", Dates: []string{"effective_on"}, Instants: []string{"occurred_at"}},
	{Table: "alerts", of: "id = ANY(@entities)", Dates: []string{"on_date", "raised_on"}, Instants: []string{"dismissed_at", "created_at"}},
	{Table: "search_tokens", of: "kind = 'contract' AND id = ANY(@contracts) OR kind = 'customer' AND id = ANY(@customers)"},
	{Table: "search_texts", of: "kind = 'contract' AND id = ANY(@contracts) OR kind = 'customer' AND id = ANY(@customers)"},
	{Table: "external_ids", of: "kind = 'billing_account' AND id = ANY(@accounts) OR kind = 'payment' AND id = ANY(@payments)"},
	{Table: "webhook_deliveries", of: "customer_id = ANY(@customers)", Apart: []string{"next_at", "failed_at", "delivered_at", "created_at"}},
	{Table: "webhook_lanes", of: "customer_id = ANY(@customers)", Apart: []string{"leased_until"}},
	{Table: "crm_messages", of: "customer_id = ANY(@customers)", Apart: []string{"modstamp", "next_at", "received_at", "settled_at"}},
	{Table: "crm_links", of: "customer_id = ANY(@customers)", Apart: []string{"made_at"}},
	{Table: "simulation_customers", of: "customer_id = ANY(@customers)"},
	{Table: "simulation_problems", of: "contract_id = ANY(@contracts)"},
	{Table: "bulk_change_contracts", of: "contract_id = ANY(@contracts)", Dates: []string{"effective_on", "tell_by"}},
	{Table: "bill_run_errors", of: "account_id = ANY(@accounts) OR contract_id = ANY(@contracts)"},
	{Table: "usage_closes", of: "contract_id = ANY(@contracts)", Dates: []string{"through"}, Instants: []string{"changed_at"}},
	{Table: "usage_events", of: "contract_id = ANY(@contracts)", Dates: []string{"day", "recorded_on"}, Instants: []string{"occurred_at", "recorded_at"}},
	{Table: "usage_days", of: "contract_id = ANY(@contracts)", Dates: []string{"day", "recorded_on"}, Instants: []string{"recorded_at"}},
	{Table: "usage_revisions", of: "contract_id = ANY(@contracts)"},
	{Table: "held_over_lines", of: "contract_id = ANY(@contracts)", Dates: []string{"to_on"}, Instants: []string{"created_at"}, Apart: []string{"period_from"}},
	{Table: "deadlines", of: "contract_id = ANY(@contracts)", Apart: []string{"on_date"}},
	{Table: "contract_states", of: "contract_id = ANY(@contracts)", Apart: []string{"from_on", "until_on", "term_until"}},
	{Table: "reservations", of: "contract_id = ANY(@contracts)", Dates: []string{"effective_on"}},
	{Table: "mrr_movements", of: "customer_id = ANY(@customers)", Instants: []string{"recorded_at"}, Apart: []string{"on_date", "cohort"}},
	{Table: "mrr_customers", of: "customer_id = ANY(@customers)", Apart: []string{"recorded_at"}},
	{Table: "mrr_contracts", of: "contract_id = ANY(@contracts)"},
	{Table: "renewals", of: "contract_id = ANY(@contracts)", Dates: []string{"term_from"}, Instants: []string{"recorded_at"}, Apart: []string{"term_until"}},
	{Table: "segments", of: "contract_id = ANY(@contracts)", Apart: []string{"effective_from", "effective_until", "recorded_from", "recorded_until"}},
	{Table: "contract_versions", of: "contract_id = ANY(@contracts)", Dates: []string{"recorded_on"}, Instants: []string{"recorded_at"}},
	{Table: "attachment_contents", of: "attachment_id = ANY(@entities)"},
	{Table: "attachments", of: "contract_id = ANY(@contracts)", Instants: []string{"created_at", "withdrawn_at"}},
	{Table: "change_events", of: "contract_id = ANY(@contracts)", Dates: []string{"effective_on", "recorded_on"}, Instants: []string{"recorded_at"}},
	{Table: "changes", of: "contract_id = ANY(@contracts)"},
	{Table: "timeline_entries", of: "customer_id = ANY(@customers)", Dates: []string{"effective_on"}, Instants: []string{"recorded_at", "executed_at"}},
	{Table: "direct_debits", of: "billing_account_id = ANY(@accounts)"},
	{Table: "bank_statement_decisions", of: "line_id = ANY(@lines)", Instants: []string{"created_at"}},
	{Table: "bank_statement_lines", of: "id = ANY(@lines)", Dates: []string{"received_on"}, Instants: []string{"created_at"}},
	{Table: "learned_payers", of: "billing_account_id = ANY(@accounts)", Instants: []string{"created_at"}},
	{Table: "payer_accounts", of: "billing_account_id = ANY(@accounts)"},
	{Table: "reminders", of: "billing_account_id = ANY(@accounts)", Dates: []string{"reminded_on"}, Instants: []string{"created_at"}},
	{Table: "payment_allocations", of: "payment_id = ANY(@payments)", Dates: []string{"allocated_on"}, Instants: []string{"created_at"}},
	{Table: "payments", of: "id = ANY(@payments)", Dates: []string{"received_on"}, Instants: []string{"created_at"}},
	{Table: "ledger_rows", of: "contract_id = ANY(@contracts)", Dates: []string{"reversed_on"}, Apart: []string{"period_from", "segment_from", "covers_from", "covers_until", "recorded_at"}},
	{Table: "invoice_documents", of: "invoice_id = ANY(@invoices)", Apart: []string{"made_at"}}, // whoever asks first has it made, be it long after the issue
	{Table: "invoice_documents_due", of: "invoice_id = ANY(@invoices)", Apart: []string{"since"}},
	{Table: "accounting_acknowledgements", of: "invoice_id = ANY(@invoices)", Instants: []string{"acknowledged_at"}},
	{Table: "document_links", of: "invoice_id = ANY(@invoices)", Apart: []string{"expires_at", "created_at"}},
	{Table: "invoice_mails", of: "invoice_id = ANY(@invoices)", Instants: []string{"sent_at", "created_at"}, Apart: []string{"next_at", "since"}, ByCalendar: true},
	{Table: "documents_in_advance", of: "invoice_id = ANY(@invoices)", Apart: []string{"until"}},
	{Table: "invoice_instalments", of: "invoice_id = ANY(@invoices)", Dates: []string{"due_on"}, Instants: []string{"created_at"}},
	{Table: "invoice_cancellations", of: "invoice_id = ANY(@invoices)", Dates: []string{"cancelled_on"}},
	{Table: "invoice_corrections", of: "invoice_id = ANY(@invoices)"},
	{Table: "invoice_taxes", of: "invoice_id = ANY(@invoices)"},
	{
		Table: "invoice_lines", of: "invoice_id = ANY(@invoices)",
		Apart: []string{"period_from", "period_until", "segment_from", "shown_from", "shown_until", "covers_from", "covers_until"},
	},
	{Table: "invoices", of: "id = ANY(@invoices)", Dates: []string{"billing_date", "due_date"}, Instants: []string{"created_at", "updated_at", "issued_at"}},
	{Table: "contract_accounts", of: "contract_id = ANY(@contracts)", Instants: []string{"recorded_at"}},
	{
		Table: "contracts", of: "id = ANY(@contracts)", Dates: []string{"signed_on", "start_on", "ends_before"}, Instants: []string{"recorded_at", "created_at", "updated_at"},
		Apart: []string{"passed_through", "next_day", "term_until"},
	},
	{Table: "account_holds", of: "account_id = ANY(@accounts)", Dates: []string{"held_on", "released_on"}, Instants: []string{"held_at", "released_at"}},
	{Table: "billing_accounts", of: "id = ANY(@accounts)", Instants: []string{"created_at", "updated_at"}, Apart: []string{"run_through", "stamped_on", "due_on"}},
	{Table: "staff", of: "customer_id = ANY(@customers)", Instants: []string{"created_at", "updated_at"}},
	{Table: "customers", of: "id = ANY(@customers)", Instants: []string{"created_at", "updated_at"}},
}

// WhileDeleting are the columns, beside the tenant, by which rows are looked for that refer to what goes, and that no index begins with. A bill run would pay for one with
// every row, so there is one only while customers are deleted.
var WhileDeleting = []struct{ Table, Column string }{
	{"ledger_rows", "account_id"},
	{"direct_debits", "payment_id"},
	{"direct_debits", "customer_id"},
	{"reminders", "customer_id"},
	{"learned_payers", "billing_account_id"},
	{"bulk_change_contracts", "contract_id"},
	{"simulation_customers", "customer_id"},
	{"simulation_problems", "contract_id"},
}

// ByMonth are the tables whose rows go by the month of their ids, too.
var ByMonth = []string{"audit_entries", "events"}

// OfTenants are the tables whose rows stay: settings, the catalogue, and what is of several customers or of none.
var OfTenants = []string{
	"tenant_settings", "accounting_settings", "mail_settings", "api_keys", "number_series", "custom_fields", "webhook_endpoints", "crm_connections", "alert_rules", "alert_progress", "clock_advances",
	"products", "items", "item_options", "item_versions", "charges", "usage_units",
	"bill_runs", "bill_run_shards", "bulk_changes", "direct_debit_batches",
	"imports", "import_files", "import_rows", // rows and files for thirty days at most
	"simulations", "simulation_shards", // thirty days at most
	"idempotency_keys",                                                      // a day old at most
	"mrr_rollups", "mrr_days", "mrr_cohorts", "mrr_windows", "billing_days", // sums over customers, also over those who are gone
}
