-- name: GetMailSettings :one
SELECT tenant_id, settings, automatic, version, updated_at FROM mail_settings WHERE tenant_id = @tenant_id;

-- name: LockMailSettings :one
SELECT version FROM mail_settings WHERE tenant_id = @tenant_id FOR UPDATE;

-- name: CreateMailSettings :exec
-- A tenant's first are those that every tenant begins with.
INSERT INTO mail_settings (tenant_id, settings, updated_at) VALUES (@tenant_id, @settings, @now) ON CONFLICT (tenant_id) DO NOTHING;

-- name: SaveMailSettings :exec
UPDATE mail_settings SET settings = @settings, automatic = @automatic, version = version + 1, updated_at = @now WHERE tenant_id = @tenant_id;

-- name: MailsByItself :one
-- Whether what is issued is mailed by itself.
SELECT EXISTS (SELECT FROM mail_settings WHERE tenant_id = @tenant_id AND automatic)::boolean AS automatic;

-- name: MailIssued :execrows
-- Has documents that were just issued mailed to the accounts that want that. (Named twice, as in AppendLedgerOf.)
INSERT INTO invoice_mails (tenant_id, id, invoice_id, customer_id, billing_account_id, recipients, automatic, requested_by)
SELECT i.tenant_id, n.mail_id, i.id, i.customer_id, a.id, ARRAY[a.email], true, @requested_by
FROM (SELECT unnest(@invoice_ids::uuid[]) AS id, unnest(@ids::uuid[]) AS mail_id) n, invoices i, billing_accounts a
WHERE i.tenant_id = @tenant_id AND i.id = n.id AND i.id = ANY(@invoice_ids::uuid[]) AND i.number IS NOT NULL AND a.tenant_id = i.tenant_id AND a.id = i.billing_account_id AND a.delivery = 'email' AND a.email IS NOT NULL;

-- name: CreateMail :exec
INSERT INTO invoice_mails (tenant_id, id, invoice_id, customer_id, billing_account_id, recipients, subject, body, automatic, requested_by)
VALUES (@tenant_id, @id, @invoice_id, @customer_id, @billing_account_id, @recipients, sqlc.narg('subject'), sqlc.narg('body'), false, @requested_by);

-- name: GetMail :one
SELECT tenant_id, id, invoice_id, customer_id, billing_account_id, status, recipients, subject, body, automatic, requested_by, attempts, next_at, since, problem, sent_at, created_at, problem_detail, sent_to
FROM invoice_mails WHERE tenant_id = @tenant_id AND id = @id;

-- name: ListMailsOfInvoice :many
SELECT tenant_id, id, invoice_id, customer_id, billing_account_id, status, recipients, subject, body, automatic, requested_by, attempts, next_at, since, problem, sent_at, created_at, problem_detail, sent_to
FROM invoice_mails WHERE tenant_id = @tenant_id AND invoice_id = @invoice_id AND id < @before ORDER BY id DESC LIMIT @page_limit;

-- name: ListMailsByStatus :many
SELECT tenant_id, id, invoice_id, customer_id, billing_account_id, status, recipients, subject, body, automatic, requested_by, attempts, next_at, since, problem, sent_at, created_at, problem_detail, sent_to
FROM invoice_mails WHERE tenant_id = @tenant_id AND status = @status AND id < @before ORDER BY id DESC LIMIT @page_limit;

-- name: ListMails :many
SELECT tenant_id, id, invoice_id, customer_id, billing_account_id, status, recipients, subject, body, automatic, requested_by, attempts, next_at, since, problem, sent_at, created_at, problem_detail, sent_to
FROM invoice_mails WHERE tenant_id = @tenant_id AND id < @before ORDER BY id DESC LIMIT @page_limit;

-- name: ClaimMail :one
-- The letter that has been due longest, for as long as sending may take: should its sender be killed, it is sent again after that.
UPDATE invoice_mails m SET attempts = m.attempts + 1, next_at = now() + make_interval(secs => @lease_seconds::double precision)
WHERE m.tenant_id = @tenant_id AND m.id = (
    SELECT d.id FROM invoice_mails d WHERE d.tenant_id = @tenant_id AND d.status = 'pending' AND d.next_at <= now() ORDER BY d.next_at LIMIT 1 FOR UPDATE SKIP LOCKED)
RETURNING m.id, m.invoice_id, m.recipients, m.subject, m.body, m.attempts, m.since, now()::timestamptz AS claimed_at;

-- name: SetMailSent :execrows
UPDATE invoice_mails SET status = @status, next_at = @next_at, problem = sqlc.narg('problem'), problem_detail = sqlc.narg('problem_detail'), sent_to = sqlc.narg('sent_to')::text[], subject = sqlc.narg('subject'), body = sqlc.narg('body'), sent_at = CASE WHEN @status = 'sent' THEN now() END
WHERE tenant_id = @tenant_id AND id = @id AND attempts = @attempts AND status = 'pending';

-- name: RetryMail :execrows
UPDATE invoice_mails SET status = 'pending', next_at = now(), since = now(), problem = NULL, problem_detail = NULL, sent_to = NULL WHERE tenant_id = @tenant_id AND id = @id AND status IN ('failed', 'withheld');

-- name: NextMail :one
-- When the first letter that is pending is due, and how long that has been.
SELECT m.next_at, (m.next_at <= now() - make_interval(secs => @overdue_seconds::double precision))::boolean AS overdue, now()::timestamptz AS asked_at FROM invoice_mails m
WHERE m.tenant_id = @tenant_id AND m.status = 'pending' ORDER BY m.next_at LIMIT 1;

-- name: CreateDocumentLink :exec
INSERT INTO document_links (tenant_id, hash, invoice_id, mail_id, expires_at) VALUES (@tenant_id, @hash, @invoice_id, @mail_id, now() + make_interval(days => @days::integer));

-- name: GetLinkedDocument :one
-- The document that a link opens which hasn't expired. One that was taken back isn't to be paid any more.
SELECT l.invoice_id FROM document_links l WHERE l.tenant_id = @tenant_id AND l.hash = @hash AND l.expires_at > now()
  AND NOT EXISTS (SELECT FROM invoice_cancellations c WHERE c.tenant_id = l.tenant_id AND c.invoice_id = l.invoice_id);
