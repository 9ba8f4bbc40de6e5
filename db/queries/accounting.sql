-- name: ListAccountingEvents :many
-- What happened to documents that accounting books, as far as it has surely been committed; of one system that which it hasn't taken over, where it is asked for.
SELECT e.tx, e.id, e.type, e.occurred_at, e.effective_on, e.document_id::uuid AS document_id FROM events e
WHERE e.tenant_id = @tenant_id AND (e.tx, e.id) > (@after_tx::bigint, @after_id::uuid) AND e.tx < (SELECT oldest_tx())
  AND e.type = ANY(@types::text[]) AND e.document_id IS NOT NULL
  AND (sqlc.narg('open_for')::text IS NULL OR NOT EXISTS (SELECT FROM accounting_acknowledgements a
      WHERE a.tenant_id = e.tenant_id AND a.invoice_id = e.document_id AND a.system = sqlc.narg('open_for')::text))
ORDER BY e.tx, e.id LIMIT @page_limit;

-- name: ListAcknowledgements :many
SELECT tenant_id, invoice_id, system, external_id, acknowledged_at, acknowledged_by FROM accounting_acknowledgements
WHERE tenant_id = @tenant_id AND invoice_id = ANY(@invoice_ids::uuid[]) ORDER BY invoice_id, system;

-- name: SaveAcknowledgement :exec
INSERT INTO accounting_acknowledgements (tenant_id, invoice_id, system, external_id, acknowledged_at, acknowledged_by)
VALUES (@tenant_id, @invoice_id, @system, @external_id, @now, @by_name)
ON CONFLICT (tenant_id, invoice_id, system) DO UPDATE SET external_id = excluded.external_id, acknowledged_at = excluded.acknowledged_at, acknowledged_by = excluded.acknowledged_by;

-- name: GetAccountingSettings :one
SELECT tenant_id, settings, version, updated_at FROM accounting_settings WHERE tenant_id = @tenant_id;

-- name: LockAccountingSettings :one
SELECT version FROM accounting_settings WHERE tenant_id = @tenant_id FOR UPDATE;

-- name: CreateAccountingSettings :exec
-- A tenant's first are those that every tenant begins with.
INSERT INTO accounting_settings (tenant_id, settings, updated_at) VALUES (@tenant_id, @settings, @now) ON CONFLICT (tenant_id) DO NOTHING;

-- name: SaveAccountingSettings :exec
UPDATE accounting_settings SET settings = @settings, version = version + 1, updated_at = @now WHERE tenant_id = @tenant_id;

-- name: ListUnknownItems :many
SELECT x.id::uuid AS id FROM unnest(@ids::uuid[]) AS x(id) WHERE NOT EXISTS (SELECT FROM items i WHERE i.tenant_id = @tenant_id AND i.id = x.id);

-- name: NoteInAdvance :exec
-- Of documents that are being issued those with lines for days behind the month of their date. (Named twice, as in AppendLedgerOf.)
INSERT INTO documents_in_advance (tenant_id, invoice_id, until)
SELECT i.tenant_id, i.id, max(l.shown_until) FROM invoices i JOIN invoice_lines l ON l.tenant_id = i.tenant_id AND l.invoice_id = i.id
WHERE i.tenant_id = @tenant_id AND i.id = ANY(@ids::uuid[]) AND l.invoice_id = ANY(@ids::uuid[])
  AND l.shown_from < l.shown_until AND l.shown_until > (date_trunc('month', i.billing_date::timestamp) + interval '1 month')::date
GROUP BY i.tenant_id, i.id;

-- name: ListBookedDocuments :many
-- The issued documents with a billing date in some days, after one of them.
SELECT i.id, i.kind, i.number, i.billing_date, i.due_date, i.currency, i.total, i.subject, coalesce(i.customer_name, c.name) AS customer_name, c.name AS known_as, c.code AS customer_code FROM invoices i
JOIN customers c ON c.tenant_id = i.tenant_id AND c.id = i.customer_id
WHERE i.tenant_id = @tenant_id AND i.billing_date >= @from_on AND i.billing_date < @until_on AND (i.billing_date, i.id) > (@after_on::date, @after_id::uuid) AND i.status = 'issued'
ORDER BY i.billing_date, i.id LIMIT @page_limit;

-- name: ListDocumentsInAdvance :many
-- The documents of a date before a day with lines for days behind some day, after one of them; first in the place behind that day itself.
SELECT i.id, i.kind, i.number, i.billing_date, i.due_date, i.currency, i.total, i.subject, coalesce(i.customer_name, c.name) AS customer_name, c.name AS known_as, c.code AS customer_code, a.until
FROM documents_in_advance a JOIN invoices i ON i.tenant_id = a.tenant_id AND i.id = a.invoice_id
JOIN customers c ON c.tenant_id = i.tenant_id AND c.id = i.customer_id
WHERE a.tenant_id = @tenant_id AND (a.until, a.invoice_id) > (@after_until::date, @after_id::uuid) AND i.billing_date < @before_on
ORDER BY a.until, a.invoice_id LIMIT @page_limit;

-- name: ListBookedLines :many
-- What lines of documents come to, by the item that they bill, their rate and the days that they are for.
SELECT l.invoice_id, s.item_id::uuid AS item_id, l.tax_category, l.tax_rate, l.tax_included, l.shown_from, l.shown_until, sum(l.amount)::numeric AS amount FROM invoice_lines l
LEFT JOIN LATERAL (SELECT g.item_id FROM segments g WHERE g.tenant_id = l.tenant_id AND g.contract_id = l.contract_id AND g.charge_id = l.charge_id ORDER BY g.id LIMIT 1) AS s ON true
WHERE l.tenant_id = @tenant_id AND l.invoice_id = ANY(@ids::uuid[])
GROUP BY l.invoice_id, s.item_id, l.tax_category, l.tax_rate, l.tax_included, l.shown_from, l.shown_until
ORDER BY l.invoice_id, s.item_id, l.tax_category, l.tax_rate, l.tax_included, l.shown_from, l.shown_until;

-- name: ListBookedTaxes :many
SELECT invoice_id, category, percent, taxable, tax FROM invoice_taxes WHERE tenant_id = @tenant_id AND invoice_id = ANY(@ids::uuid[]) ORDER BY invoice_id, category, percent DESC;

-- name: ListBookedPaymentDays :many
-- The days on which payments came in, or something of them was used, in some days, after one of them.
SELECT d.on_day::date AS on_day, d.payment_id::uuid AS payment_id FROM (
    (SELECT p.received_on AS on_day, p.id AS payment_id FROM payments p
     WHERE p.tenant_id = @tenant_id AND p.received_on >= @from_on AND p.received_on < @until_on AND (p.received_on, p.id) > (@after_on::date, @after_id::uuid) ORDER BY p.received_on, p.id LIMIT @page_limit)
    UNION
    (SELECT DISTINCT a.allocated_on, a.payment_id FROM payment_allocations a
     WHERE a.tenant_id = @tenant_id AND a.allocated_on >= @from_on AND a.allocated_on < @until_on AND (a.allocated_on, a.payment_id) > (@after_on::date, @after_id::uuid) ORDER BY a.allocated_on, a.payment_id LIMIT @page_limit)
) AS d ORDER BY d.on_day, d.payment_id LIMIT @page_limit;

-- name: ListCustomerCodes :many
SELECT id, name, code FROM customers WHERE tenant_id = @tenant_id AND id = ANY(@ids::uuid[]);
