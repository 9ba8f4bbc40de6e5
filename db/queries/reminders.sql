-- name: ListOverdueAccounts :many
-- The accounts of which something is overdue on a day, after one of them.
SELECT DISTINCT i.billing_account_id FROM invoices i
WHERE i.tenant_id = @tenant_id AND i.billing_account_id > @after AND i.kind = 'invoice' AND i.status = 'issued'
  AND (sqlc.narg('account_id')::uuid IS NULL OR i.billing_account_id = sqlc.narg('account_id')::uuid)
  AND NOT EXISTS (SELECT 1 FROM invoice_cancellations c WHERE c.tenant_id = i.tenant_id AND c.invoice_id = i.id)
  AND (SELECT s.standing FROM payment_standing(i.tenant_id, i.id, i.total, i.due_date, @today::date) s) = 'overdue'
ORDER BY i.billing_account_id LIMIT @page_limit;

-- name: CreateReminder :exec
INSERT INTO reminders (tenant_id, id, customer_id, billing_account_id, level, reminded_on, note, overdue, currency, actor_name, created_at)
VALUES (@tenant_id, @id, @customer_id, @billing_account_id, @level, @reminded_on, sqlc.narg('note'), @overdue, @currency, @actor_name, @now);

-- name: ListReminders :many
SELECT r.tenant_id, r.id, r.customer_id, r.billing_account_id, r.level, r.reminded_on, r.note, r.overdue, r.currency, r.actor_name, r.created_at FROM reminders r
WHERE r.tenant_id = @tenant_id AND r.id < @before AND (sqlc.narg('account_id')::uuid IS NULL OR r.billing_account_id = sqlc.narg('account_id')::uuid)
ORDER BY r.id DESC LIMIT @page_limit;

-- name: ListLastReminders :many
-- The newest reminder of each of some accounts.
SELECT DISTINCT ON (r.billing_account_id) r.tenant_id, r.id, r.customer_id, r.billing_account_id, r.level, r.reminded_on, r.note, r.overdue, r.currency, r.actor_name, r.created_at FROM reminders r
WHERE r.tenant_id = @tenant_id AND r.billing_account_id = ANY(@account_ids::uuid[]) ORDER BY r.billing_account_id, r.id DESC;
