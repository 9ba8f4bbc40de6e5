-- Each table that is written in bulk: staged by COPY, then moved into its place.

-- name: StageInvoices :copyfrom
INSERT INTO staged_invoices (tenant_id, id, customer_id, billing_account_id, contract_id, tax_mode, kind, status, billing_date, due_date, currency, subtotal, tax, total, digest, created_at, updated_at) VALUES (@tenant_id, @id, @customer_id, @billing_account_id, @contract_id, @tax_mode, @kind, @status, @billing_date, @due_date, @currency, @subtotal, @tax, @total, @digest, @created_at, @updated_at);

-- name: MoveInvoices :exec
INSERT INTO invoices (tenant_id, id, customer_id, billing_account_id, contract_id, tax_mode, kind, status, billing_date, due_date, currency, subtotal, tax, total, digest, created_at, updated_at)
SELECT s.tenant_id, s.id, s.customer_id, s.billing_account_id, s.contract_id, s.tax_mode, s.kind, s.status, s.billing_date, s.due_date, s.currency, s.subtotal, s.tax, s.total, s.digest, s.created_at, s.updated_at FROM staged_invoices s WHERE s.tenant_id = @tenant_id;

-- name: StageInvoiceLines :copyfrom
INSERT INTO staged_lines (tenant_id, invoice_id, id, position, contract_id, contract_number, contract_item_id, item_name, name, charge_id, charge_code, chain_id, kind, reason, period_from, period_until, segment_from, discount_id, shown_from, shown_until, covers_from, covers_until, days, quantity, unit_price, amount, tax_category, tax_rate, tax_included, contract_version, explanation) VALUES (@tenant_id, @invoice_id, @id, @position, @contract_id, @contract_number, @contract_item_id, @item_name, @name, @charge_id, @charge_code, @chain_id, @kind, @reason, @period_from, @period_until, @segment_from, @discount_id, @shown_from, @shown_until, @covers_from, @covers_until, @days, @quantity, @unit_price, @amount, @tax_category, @tax_rate, @tax_included, @contract_version, @explanation);

-- name: MoveInvoiceLines :exec
INSERT INTO invoice_lines (tenant_id, invoice_id, id, position, contract_id, contract_number, contract_item_id, item_name, name, charge_id, charge_code, chain_id, kind, reason, period_from, period_until, segment_from, discount_id, shown_from, shown_until, covers_from, covers_until, days, quantity, unit_price, amount, tax_category, tax_rate, tax_included, contract_version, explanation)
SELECT s.tenant_id, s.invoice_id, s.id, s.position, s.contract_id, s.contract_number, s.contract_item_id, s.item_name, s.name, s.charge_id, s.charge_code, s.chain_id, s.kind, s.reason, s.period_from, s.period_until, s.segment_from, s.discount_id, s.shown_from, s.shown_until, s.covers_from, s.covers_until, s.days, s.quantity, s.unit_price, s.amount, s.tax_category, s.tax_rate, s.tax_included, s.contract_version, s.explanation FROM staged_lines s WHERE s.tenant_id = @tenant_id;

-- name: StageInvoiceTaxes :copyfrom
INSERT INTO staged_taxes (tenant_id, invoice_id, category, percent, taxable, tax) VALUES (@tenant_id, @invoice_id, @category, @percent, @taxable, @tax);

-- name: MoveInvoiceTaxes :exec
INSERT INTO invoice_taxes (tenant_id, invoice_id, category, percent, taxable, tax)
SELECT s.tenant_id, s.invoice_id, s.category, s.percent, s.taxable, s.tax FROM staged_taxes s WHERE s.tenant_id = @tenant_id;

-- name: StageLedger :copyfrom
INSERT INTO staged_ledger (tenant_id, contract_id, charge_id, period_from, kind, segment_from, discount_id, account_id, currency, tax_category, tax_rate, tax_included, seq, chain_id, amount, quantity, days, covers_from, covers_until, contract_version, invoice_id, line_id, reverses, reversed_on, usage_revision) VALUES (@tenant_id, @contract_id, @charge_id, @period_from, @kind, @segment_from, @discount_id, @account_id, @currency, @tax_category, @tax_rate, @tax_included, @seq, @chain_id, @amount, @quantity, @days, @covers_from, @covers_until, @contract_version, @invoice_id, @line_id, @reverses, @reversed_on, @usage_revision);

-- name: MoveLedger :exec
INSERT INTO ledger_rows (tenant_id, contract_id, charge_id, period_from, kind, segment_from, discount_id, account_id, currency, tax_category, tax_rate, tax_included, seq, chain_id, amount, quantity, days, covers_from, covers_until, contract_version, invoice_id, line_id, reverses, reversed_on, usage_revision)
SELECT s.tenant_id, s.contract_id, s.charge_id, s.period_from, s.kind, s.segment_from, s.discount_id, s.account_id, s.currency, s.tax_category, s.tax_rate, s.tax_included, s.seq, s.chain_id, s.amount, s.quantity, s.days, s.covers_from, s.covers_until, s.contract_version, s.invoice_id, s.line_id, s.reverses, s.reversed_on, s.usage_revision FROM staged_ledger s WHERE s.tenant_id = @tenant_id;

-- name: StageAudits :copyfrom
INSERT INTO staged_audits (tenant_id, id, actor_kind, actor_id, actor_name, action, entity_kind, entity_id, request_id, before, after) VALUES (@tenant_id, @id, @actor_kind, @actor_id, @actor_name, @action, @entity_kind, @entity_id, @request_id, @before, @after);

-- name: MoveAudits :exec
INSERT INTO audit_entries (tenant_id, id, actor_kind, actor_id, actor_name, action, entity_kind, entity_id, request_id, before, after)
SELECT s.tenant_id, s.id, s.actor_kind, s.actor_id, s.actor_name, s.action, s.entity_kind, s.entity_id, s.request_id, s.before, s.after FROM staged_audits s WHERE s.tenant_id = @tenant_id;

-- name: StageEntries :copyfrom
INSERT INTO staged_entries (tenant_id, customer_id, id, kind, effective_on, recorded_at, executed_at, contract_id, change_id, document_id, billing_account_id, actor_kind, actor_id, actor_name, summary, memo, differences) VALUES (@tenant_id, @customer_id, @id, @kind, @effective_on, @recorded_at, @executed_at, @contract_id, @change_id, @document_id, @billing_account_id, @actor_kind, @actor_id, @actor_name, @summary, @memo, @differences);

-- name: MoveEntries :exec
INSERT INTO timeline_entries (tenant_id, customer_id, id, kind, effective_on, recorded_at, executed_at, contract_id, change_id, document_id, billing_account_id, actor_kind, actor_id, actor_name, summary, memo, differences)
SELECT s.tenant_id, s.customer_id, s.id, s.kind, s.effective_on, s.recorded_at, s.executed_at, s.contract_id, s.change_id, s.document_id, s.billing_account_id, s.actor_kind, s.actor_id, s.actor_name, s.summary, s.memo, s.differences FROM staged_entries s WHERE s.tenant_id = @tenant_id;

-- name: StageEvents :copyfrom
INSERT INTO staged_events (tenant_id, id, type, occurred_at, effective_on, customer_id, contract_id, change_id, document_id, alert_id, summary, data) VALUES (@tenant_id, @id, @type, @occurred_at, @effective_on, @customer_id, @contract_id, @change_id, @document_id, @alert_id, @summary, @data);

-- name: MoveEvents :exec
INSERT INTO events (tenant_id, tx, id, type, occurred_at, effective_on, customer_id, contract_id, change_id, document_id, alert_id, summary, data)
SELECT s.tenant_id, (SELECT current_tx()), s.id, s.type, s.occurred_at, s.effective_on, s.customer_id, s.contract_id, s.change_id, s.document_id, s.alert_id, s.summary, s.data FROM staged_events s WHERE s.tenant_id = @tenant_id;
