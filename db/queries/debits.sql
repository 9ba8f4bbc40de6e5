-- name: ListPayerAccounts :many
SELECT tenant_id, billing_account_id, bank_code, bank_name, branch_code, branch_name, kind, number, holder, customer_number, debited_before
FROM payer_accounts WHERE tenant_id = @tenant_id AND billing_account_id = ANY(@account_ids::uuid[]) ORDER BY billing_account_id;

-- name: GetPayerAccountByNumber :one
-- The account of a customer number, whose leading zeros don't count.
SELECT billing_account_id FROM payer_accounts WHERE tenant_id = @tenant_id AND customer_number IS NOT NULL AND ltrim(customer_number, '0') = ltrim(@customer_number::text, '0');

-- name: SetPayerAccount :exec
INSERT INTO payer_accounts (tenant_id, billing_account_id, bank_code, bank_name, branch_code, branch_name, kind, number, holder, customer_number, debited_before)
VALUES (@tenant_id, @billing_account_id, @bank_code, @bank_name, @branch_code, @branch_name, @kind, @number, @holder, sqlc.narg('customer_number'), @debited_before)
ON CONFLICT (tenant_id, billing_account_id) DO UPDATE SET bank_code = excluded.bank_code, bank_name = excluded.bank_name, branch_code = excluded.branch_code, branch_name = excluded.branch_name,
    kind = excluded.kind, number = excluded.number, holder = excluded.holder, customer_number = excluded.customer_number, debited_before = excluded.debited_before;

-- name: DeletePayerAccount :exec
DELETE FROM payer_accounts WHERE tenant_id = @tenant_id AND billing_account_id = @billing_account_id;

-- name: ListDebitable :many
-- The issued invoices of accounts with direct debit of which something may be due by a day and isn't paid, and that are neither rolled back nor in an open batch.
-- Of those in instalments the parts tell what is due.
SELECT i.id, i.billing_account_id FROM invoices i
JOIN billing_accounts b ON b.tenant_id = i.tenant_id AND b.id = i.billing_account_id
WHERE i.tenant_id = @tenant_id AND b.payment_method = 'direct_debit' AND i.kind = 'invoice' AND i.status = 'issued'
  AND (i.due_date <= @due_by::date OR EXISTS (SELECT 1 FROM invoice_instalments n WHERE n.tenant_id = i.tenant_id AND n.invoice_id = i.id AND n.due_on <= @due_by::date))
  AND NOT EXISTS (SELECT 1 FROM invoice_cancellations c WHERE c.tenant_id = i.tenant_id AND c.invoice_id = i.id)
  AND NOT EXISTS (SELECT 1 FROM direct_debits d WHERE d.tenant_id = i.tenant_id AND d.invoice_id = i.id AND d.open)
  AND i.total > coalesce((SELECT sum(a.amount) FROM payment_allocations a WHERE a.tenant_id = i.tenant_id AND a.invoice_id = i.id), 0)
ORDER BY i.billing_account_id, i.due_date, i.billing_date, i.id;

-- name: ListLastDebited :many
-- The bank account that was to be debited last for each of some billing accounts; what was cancelled doesn't count.
SELECT DISTINCT ON (d.billing_account_id) d.billing_account_id, d.bank_code, d.branch_code, d.kind, d.number FROM direct_debits d
JOIN direct_debit_batches b ON b.tenant_id = d.tenant_id AND b.id = d.batch_id
WHERE d.tenant_id = @tenant_id AND d.billing_account_id = ANY(@account_ids::uuid[]) AND b.status <> 'cancelled' ORDER BY d.billing_account_id, d.batch_id DESC, d.seq DESC;

-- name: CreateDebitBatch :exec
INSERT INTO direct_debit_batches (tenant_id, id, collect_on, collector, count, total, actor_name, created_at)
VALUES (@tenant_id, @id, @collect_on, @collector, @count, @total, @actor_name, @now);

-- name: CreateDebits :exec
INSERT INTO direct_debits (tenant_id, batch_id, seq, invoice_id, customer_id, billing_account_id, bank_code, bank_name, branch_code, branch_name, kind, number, holder, customer_number, new_code, amount, open)
SELECT r.tenant_id, r.batch_id, r.seq, r.invoice_id, r.customer_id, r.billing_account_id, r.bank_code, r.bank_name, r.branch_code, r.branch_name, r.kind, r.number, r.holder, r.customer_number, r.new_code,
    r.amount, true
FROM jsonb_populate_recordset(NULL::direct_debits, @rows::jsonb) AS r;

-- name: LockDebitBatch :one
SELECT status FROM direct_debit_batches WHERE tenant_id = @tenant_id AND id = @id FOR NO KEY UPDATE;

-- name: GetDebitBatch :one
SELECT tenant_id, id, collect_on, collector, count, total, status, result_digest, reason, ended_by, ended_at, actor_name, created_at
FROM direct_debit_batches WHERE tenant_id = @tenant_id AND id = @id;

-- name: ListDebitBatches :many
SELECT tenant_id, id, collect_on, collector, count, total, status, result_digest, reason, ended_by, ended_at, actor_name, created_at
FROM direct_debit_batches WHERE tenant_id = @tenant_id AND id < @before AND (sqlc.narg('status')::text IS NULL OR status = sqlc.narg('status')::text)
ORDER BY id DESC LIMIT @page_limit;

-- name: ListDebits :many
SELECT d.tenant_id, d.batch_id, d.seq, d.invoice_id, d.customer_id, d.billing_account_id, d.bank_code, d.bank_name, d.branch_code, d.branch_name, d.kind, d.number, d.holder, d.customer_number, d.new_code,
    d.amount, d.open, d.result, d.payment_id, i.number AS invoice_number
FROM direct_debits d JOIN invoices i ON i.tenant_id = d.tenant_id AND i.id = d.invoice_id
WHERE d.tenant_id = @tenant_id AND d.batch_id = @batch_id ORDER BY d.seq;

-- name: SettleDebits :exec
UPDATE direct_debits AS d SET open = false, result = r.result, payment_id = r.payment_id
FROM jsonb_populate_recordset(NULL::direct_debits, @rows::jsonb) AS r
WHERE d.tenant_id = @tenant_id AND d.batch_id = @batch_id AND d.seq = r.seq;

-- name: CloseDebits :exec
UPDATE direct_debits SET open = false WHERE tenant_id = @tenant_id AND batch_id = @batch_id;

-- name: EndDebitBatch :exec
UPDATE direct_debit_batches SET status = @status, result_digest = @result_digest, reason = sqlc.narg('reason'), ended_by = @ended_by, ended_at = @now
WHERE tenant_id = @tenant_id AND id = @id;

-- name: GetOpenDebit :one
-- The open batch that an invoice is in.
SELECT b.id, b.collect_on FROM direct_debits d JOIN direct_debit_batches b ON b.tenant_id = d.tenant_id AND b.id = d.batch_id
WHERE d.tenant_id = @tenant_id AND d.invoice_id = @invoice_id AND d.open;

-- name: ListLastDebits :many
-- What became of the newest debit of each of some invoices, of those that there are results of.
SELECT DISTINCT ON (d.invoice_id) d.invoice_id, d.batch_id, b.collect_on, d.result::text AS result FROM direct_debits d
JOIN direct_debit_batches b ON b.tenant_id = d.tenant_id AND b.id = d.batch_id
WHERE d.tenant_id = @tenant_id AND d.invoice_id = ANY(@invoice_ids::uuid[]) AND d.result IS NOT NULL ORDER BY d.invoice_id, d.batch_id DESC;
