-- What is written in bulk comes by COPY, which a policy refuses, so it goes through tables of the connection's own, empty at every commit, and from
-- there into its place by one statement, which the policy checks. Made where a transaction needs them.

CREATE TEMPORARY TABLE IF NOT EXISTS staged_invoices ON COMMIT DELETE ROWS AS
SELECT tenant_id, id, customer_id, billing_account_id, contract_id, tax_mode, kind, status, billing_date, due_date, currency, subtotal, tax, total, digest, created_at, updated_at
FROM invoices LIMIT 0;

CREATE TEMPORARY TABLE IF NOT EXISTS staged_lines ON COMMIT DELETE ROWS AS
SELECT tenant_id, invoice_id, id, position, contract_id, contract_number, contract_item_id, item_name, name, charge_id, charge_code, chain_id, kind,
    reason, period_from, period_until, segment_from, discount_id, shown_from, shown_until, covers_from, covers_until, days, quantity, unit_price, amount,
    tax_category, tax_rate, tax_included, contract_version, explanation
FROM invoice_lines LIMIT 0;

CREATE TEMPORARY TABLE IF NOT EXISTS staged_taxes ON COMMIT DELETE ROWS AS
SELECT tenant_id, invoice_id, category, percent, taxable, tax FROM invoice_taxes LIMIT 0;

CREATE TEMPORARY TABLE IF NOT EXISTS staged_ledger ON COMMIT DELETE ROWS AS
SELECT tenant_id, contract_id, charge_id, period_from, kind, segment_from, discount_id, account_id, currency, tax_category, tax_rate, tax_included, seq, chain_id,
    amount, quantity, days, covers_from, covers_until, contract_version, invoice_id, line_id, reverses, reversed_on, usage_revision
FROM ledger_rows LIMIT 0;

CREATE TEMPORARY TABLE IF NOT EXISTS staged_audits ON COMMIT DELETE ROWS AS
SELECT tenant_id, id, actor_kind, actor_id, actor_name, action, entity_kind, entity_id, request_id, before, after FROM audit_entries LIMIT 0;

CREATE TEMPORARY TABLE IF NOT EXISTS staged_entries ON COMMIT DELETE ROWS AS
SELECT tenant_id, customer_id, id, kind, effective_on, recorded_at, executed_at, contract_id, change_id, document_id, billing_account_id,
    actor_kind, actor_id, actor_name, summary, memo, differences
FROM timeline_entries LIMIT 0;

CREATE TEMPORARY TABLE IF NOT EXISTS staged_events ON COMMIT DELETE ROWS AS
SELECT tenant_id, id, type, occurred_at, effective_on, customer_id, contract_id, change_id, document_id, alert_id, summary, data FROM events LIMIT 0;
