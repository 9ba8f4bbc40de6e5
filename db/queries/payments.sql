-- name: CreatePayments :exec
INSERT INTO payments (tenant_id, id, customer_id, billing_account_id, received_on, amount, currency, method, payer_name, payer_kana, reference, memo, credit_note_id, actor_name, created_at)
SELECT r.tenant_id, r.id, r.customer_id, r.billing_account_id, r.received_on, r.amount, r.currency, r.method, r.payer_name, r.payer_kana, r.reference, r.memo, r.credit_note_id, r.actor_name, r.created_at
FROM jsonb_populate_recordset(NULL::payments, @rows::jsonb) AS r;

-- name: GetPayment :one
SELECT p.tenant_id, p.id, p.customer_id, p.billing_account_id, p.received_on, p.amount, p.currency, p.method, p.payer_name, p.payer_kana, p.reference, p.memo, p.credit_note_id,
    p.actor_name, p.created_at, p.tx
FROM payments p WHERE p.tenant_id = @tenant_id AND p.id = @id;

-- name: GetPayments :many
SELECT p.tenant_id, p.id, p.customer_id, p.billing_account_id, p.received_on, p.amount, p.currency, p.method, p.payer_name, p.payer_kana, p.reference, p.memo, p.credit_note_id,
    p.actor_name, p.created_at, p.tx
FROM payments p WHERE p.tenant_id = @tenant_id AND p.id = ANY(@ids::uuid[]) ORDER BY p.id;

-- name: ListPayments :many
SELECT p.tenant_id, p.id, p.customer_id, p.billing_account_id, p.received_on, p.amount, p.currency, p.method, p.payer_name, p.payer_kana, p.reference, p.memo, p.credit_note_id,
    p.actor_name, p.created_at, p.tx
FROM payments p WHERE p.tenant_id = @tenant_id AND p.id < @before
  AND (sqlc.narg('customer_id')::uuid IS NULL OR p.customer_id = sqlc.narg('customer_id')::uuid)
  AND (sqlc.narg('account_id')::uuid IS NULL OR p.billing_account_id = sqlc.narg('account_id')::uuid)
  AND (sqlc.narg('method')::text IS NULL OR p.method = sqlc.narg('method')::text)
  AND p.received_on >= @from_on AND p.received_on <= @until_on
ORDER BY p.id DESC LIMIT @page_limit;

-- name: ListAllocations :many
-- Everything that some payments were used for, and what was taken back, in the order in which it was recorded.
SELECT a.tenant_id, a.payment_id, a.seq, a.kind, a.invoice_id, a.amount, a.reverses, a.allocated_on, a.memo, a.created_at, i.number FROM payment_allocations a
LEFT JOIN invoices i ON i.tenant_id = a.tenant_id AND i.id = a.invoice_id
WHERE a.tenant_id = @tenant_id AND a.payment_id = ANY(@payment_ids::uuid[]) ORDER BY a.payment_id, a.seq;

-- name: CreateAllocations :exec
INSERT INTO payment_allocations (tenant_id, payment_id, seq, kind, invoice_id, amount, reverses, allocated_on, memo, created_at)
SELECT r.tenant_id, r.payment_id, r.seq, r.kind, r.invoice_id, r.amount, r.reverses, r.allocated_on, r.memo, r.created_at
FROM jsonb_populate_recordset(NULL::payment_allocations, @rows::jsonb) AS r;

-- name: ListSettled :many
-- What is settled of some documents: of an invoice what was allocated to it, of a credit note what was used of it (below zero, as its total is).
SELECT a.invoice_id::uuid AS id, sum(a.amount)::numeric AS settled FROM payment_allocations a
WHERE a.tenant_id = @tenant_id AND a.invoice_id = ANY(@ids::uuid[]) GROUP BY a.invoice_id
UNION ALL
SELECT p.credit_note_id::uuid, -sum(p.amount - coalesce((
    SELECT sum(a.amount) FROM payment_allocations a WHERE a.tenant_id = p.tenant_id AND a.payment_id = p.id AND a.kind = 'void'), 0))::numeric
FROM payments p WHERE p.tenant_id = @tenant_id AND p.credit_note_id = ANY(@ids::uuid[]) GROUP BY p.credit_note_id;

-- name: ListInstalments :many
-- The parts of the plan that holds, of each of some invoices that have one.
SELECT n.tenant_id, n.invoice_id, n.plan, n.position, n.due_on, n.amount, n.through, n.created_at FROM invoice_instalments n
WHERE n.tenant_id = @tenant_id AND n.invoice_id = ANY(@ids::uuid[])
  AND n.plan = (SELECT max(m.plan) FROM invoice_instalments m WHERE m.tenant_id = n.tenant_id AND m.invoice_id = n.invoice_id)
ORDER BY n.invoice_id, n.position;

-- name: CreateInstalments :exec
INSERT INTO invoice_instalments (tenant_id, invoice_id, plan, position, due_on, amount, through, created_at)
SELECT r.tenant_id, r.invoice_id, r.plan, r.position, r.due_on, r.amount, r.through, r.created_at
FROM jsonb_populate_recordset(NULL::invoice_instalments, @rows::jsonb) AS r;

-- name: ListOpenOfAccounts :many
-- The issued invoices of some accounts that aren't paid whole and weren't rolled back.
SELECT i.id FROM invoices i
WHERE i.tenant_id = @tenant_id AND i.billing_account_id = ANY(@account_ids::uuid[]) AND i.kind = 'invoice' AND i.status = 'issued'
  AND NOT EXISTS (SELECT 1 FROM invoice_cancellations c WHERE c.tenant_id = i.tenant_id AND c.invoice_id = i.id)
  AND i.total > coalesce((SELECT sum(a.amount) FROM payment_allocations a WHERE a.tenant_id = i.tenant_id AND a.invoice_id = i.id), 0)
ORDER BY i.due_date, i.billing_date, i.id;
