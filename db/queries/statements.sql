-- name: CreateStatementLines :execrows
-- Those that aren't there yet.
INSERT INTO bank_statement_lines (tenant_id, id, fingerprint, bank_account, received_on, amount, payer, payer_key, reference, created_at)
SELECT r.tenant_id, r.id, r.fingerprint, r.bank_account, r.received_on, r.amount, r.payer, r.payer_key, r.reference, r.created_at
FROM jsonb_populate_recordset(NULL::bank_statement_lines, @rows::jsonb) AS r
ON CONFLICT (tenant_id, fingerprint) DO NOTHING;

-- name: GetStatementLine :one
SELECT l.tenant_id, l.id, l.fingerprint, l.bank_account, l.received_on, l.amount, l.payer, l.payer_key, l.reference, l.created_at
FROM bank_statement_lines l WHERE l.tenant_id = @tenant_id AND l.id = @id;

-- name: ListStatementLines :many
SELECT l.tenant_id, l.id, l.fingerprint, l.bank_account, l.received_on, l.amount, l.payer, l.payer_key, l.reference, l.created_at
FROM bank_statement_lines l WHERE l.tenant_id = @tenant_id AND l.id > @after
  AND (sqlc.narg('status')::text IS NULL OR sqlc.narg('status')::text = coalesce((
        SELECT CASE d.kind WHEN 'reopened' THEN 'open' ELSE d.kind END FROM bank_statement_decisions d
        WHERE d.tenant_id = l.tenant_id AND d.line_id = l.id ORDER BY d.seq DESC LIMIT 1), 'open'))
ORDER BY l.id LIMIT @page_limit;

-- name: ListStatementDecisions :many
SELECT d.tenant_id, d.line_id, d.kind, d.payment_id, d.reason, d.actor_name, d.created_at, d.seq FROM bank_statement_decisions d
WHERE d.tenant_id = @tenant_id AND d.line_id = ANY(@line_ids::uuid[]) ORDER BY d.line_id, d.seq;

-- name: DecideStatementLine :execrows
-- Waits for whoever says something of the line at this moment; nothing where the line isn't in one of the states any more.
INSERT INTO bank_statement_decisions (tenant_id, line_id, seq, kind, payment_id, reason, actor_name, created_at)
SELECT @tenant_id, @line_id, coalesce(max(d.seq), 0) + 1, @kind, sqlc.narg('payment_id'), sqlc.narg('reason'), @actor_name, @now
FROM bank_statement_decisions d WHERE d.tenant_id = @tenant_id AND d.line_id = @line_id
HAVING coalesce((array_agg(d.kind ORDER BY d.seq DESC))[1], 'reopened') = ANY(@states::text[])
ON CONFLICT (tenant_id, line_id, seq) DO NOTHING;

-- name: ReopenStatementLine :exec
-- The line that a payment was confirmed as, if it is one.
INSERT INTO bank_statement_decisions (tenant_id, line_id, seq, kind, reason, actor_name, created_at)
SELECT d.tenant_id, d.line_id, d.seq + 1, 'reopened', @reason, @actor_name, @now FROM bank_statement_decisions d
WHERE d.tenant_id = @tenant_id AND d.payment_id = @payment_id;

-- name: LearnPayer :exec
INSERT INTO learned_payers (tenant_id, payer_key, billing_account_id, created_at) VALUES (@tenant_id, @payer_key, @billing_account_id, @now)
ON CONFLICT (tenant_id, payer_key, billing_account_id) DO NOTHING;

-- name: ListLearnedPayers :many
-- As far as a confirmation by that name stands.
SELECT p.payer_key, p.billing_account_id FROM learned_payers p WHERE p.tenant_id = @tenant_id AND p.payer_key = ANY(@keys::text[])
  AND EXISTS (SELECT 1 FROM bank_statement_lines l
    JOIN bank_statement_decisions d ON d.tenant_id = l.tenant_id AND d.line_id = l.id
    JOIN payments y ON y.tenant_id = d.tenant_id AND y.id = d.payment_id
    WHERE l.tenant_id = p.tenant_id AND l.payer_key = p.payer_key AND y.billing_account_id = p.billing_account_id
      AND NOT EXISTS (SELECT 1 FROM bank_statement_decisions later WHERE later.tenant_id = d.tenant_id AND later.line_id = d.line_id AND later.seq > d.seq))
ORDER BY p.payer_key, p.billing_account_id;

-- name: ListOpenToMatch :many
-- Every issued invoice in a currency that isn't paid whole and wasn't rolled back, with the names that may pay it, the oldest due at first.
SELECT i.id, i.number, i.billing_account_id, i.due_date, c.name AS customer_name, c.name_kana, b.name AS account_name,
    (i.total - coalesce((SELECT sum(a.amount) FROM payment_allocations a WHERE a.tenant_id = i.tenant_id AND a.invoice_id = i.id), 0))::numeric AS open
FROM invoices i
JOIN billing_accounts b ON b.tenant_id = i.tenant_id AND b.id = i.billing_account_id
JOIN customers c ON c.tenant_id = i.tenant_id AND c.id = i.customer_id
WHERE i.tenant_id = @tenant_id AND i.kind = 'invoice' AND i.status = 'issued' AND i.currency = @currency
  AND NOT EXISTS (SELECT 1 FROM invoice_cancellations x WHERE x.tenant_id = i.tenant_id AND x.invoice_id = i.id)
  AND i.total > coalesce((SELECT sum(a.amount) FROM payment_allocations a WHERE a.tenant_id = i.tenant_id AND a.invoice_id = i.id), 0)
ORDER BY i.billing_account_id, i.due_date, i.id;
