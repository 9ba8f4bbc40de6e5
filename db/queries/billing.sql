-- name: ListLedger :many
SELECT contract_id, charge_id, period_from, kind, segment_from, discount_id, account_id, currency, tax_category, tax_rate, tax_included, seq, chain_id, amount, quantity, days,
    covers_from, covers_until, contract_version, invoice_id, line_id, reverses, reversed_on, usage_revision
FROM ledger_rows WHERE tenant_id = @tenant_id AND contract_id = ANY(@contract_ids::uuid[])
ORDER BY contract_id, charge_id, period_from, kind, segment_from, discount_id, account_id, currency, tax_category, tax_rate, tax_included, seq;

-- name: AppendLedger :exec
INSERT INTO ledger_rows (tenant_id, contract_id, charge_id, period_from, kind, segment_from, discount_id, account_id, currency, tax_category, tax_rate, tax_included, seq, chain_id,
    amount, quantity, days, covers_from, covers_until, contract_version, invoice_id, line_id, reverses, reversed_on, usage_revision)
SELECT r.tenant_id, r.contract_id, r.charge_id, r.period_from, r.kind, r.segment_from, r.discount_id, r.account_id, r.currency, r.tax_category, r.tax_rate, r.tax_included, r.seq, r.chain_id,
    r.amount, r.quantity, r.days, r.covers_from, r.covers_until, r.contract_version, r.invoice_id, r.line_id, coalesce(r.reverses, 0), r.reversed_on, coalesce(r.usage_revision, 0)
FROM jsonb_populate_recordset(NULL::ledger_rows, @rows::jsonb) AS r;

-- name: ListOpenInvoices :many
-- Each account is looked up: joined alone, a plan that was made while there were none reads all that is open for every shard.
SELECT i.id, i.billing_account_id, i.contract_id, i.kind, i.status, i.billing_date, i.due_date, i.digest, i.version, i.subject, i.notes, i.order_number
FROM unnest(@account_ids::uuid[]) AS a(id) CROSS JOIN LATERAL (
    SELECT o.id, o.billing_account_id, o.contract_id, o.kind, o.status, o.billing_date, o.due_date, o.digest, o.version, o.subject, o.notes, o.order_number
    FROM invoices o WHERE o.tenant_id = @tenant_id AND o.billing_account_id = a.id AND o.status <> 'issued' AND o.kind <> 'cancellation' OFFSET 0) AS i
ORDER BY i.billing_account_id, i.billing_date, i.id;

-- name: CreateInvoices :exec
INSERT INTO invoices (tenant_id, id, customer_id, billing_account_id, contract_id, tax_mode, kind, status, billing_date, due_date, currency, subtotal, tax, total, digest, created_at, updated_at)
SELECT r.tenant_id, r.id, r.customer_id, r.billing_account_id, r.contract_id, r.tax_mode, r.kind, r.status, r.billing_date, r.due_date, r.currency, r.subtotal, r.tax, r.total, r.digest, r.created_at, r.updated_at
FROM jsonb_populate_recordset(NULL::invoices, @rows::jsonb) AS r;

-- name: RemakeInvoices :exec
-- Same id, what a clerk added is kept; the version tells that it is another draft.
UPDATE invoices i SET contract_id = r.contract_id, tax_mode = r.tax_mode, kind = r.kind, status = r.status, billing_date = r.billing_date, due_date = r.due_date, subtotal = r.subtotal, tax = r.tax, total = r.total, digest = r.digest, version = i.version + 1, updated_at = r.updated_at
FROM jsonb_populate_recordset(NULL::invoices, @rows::jsonb) AS r WHERE i.tenant_id = r.tenant_id AND i.id = r.id AND i.tenant_id = @tenant_id;

-- name: DeleteInvoiceContent :exec
WITH lines AS (DELETE FROM invoice_lines l WHERE l.tenant_id = @tenant_id AND l.invoice_id = ANY(@ids::uuid[])),
     taxes AS (DELETE FROM invoice_taxes t WHERE t.tenant_id = @tenant_id AND t.invoice_id = ANY(@ids::uuid[]))
DELETE FROM invoice_corrections c WHERE c.tenant_id = @tenant_id AND c.invoice_id = ANY(@ids::uuid[]);

-- name: DeleteInvoices :exec
DELETE FROM invoices WHERE tenant_id = @tenant_id AND id = ANY(@ids::uuid[]) AND status <> 'issued';

-- name: CreateInvoiceLines :exec
INSERT INTO invoice_lines (tenant_id, invoice_id, id, position, contract_id, contract_number, contract_item_id, item_name, name, charge_id, charge_code, chain_id, kind,
    reason, period_from, period_until, segment_from, discount_id, shown_from, shown_until, covers_from, covers_until, days, quantity, unit_price, amount,
    tax_category, tax_rate, tax_included, contract_version, explanation)
SELECT r.tenant_id, r.invoice_id, r.id, r.position, r.contract_id, r.contract_number, r.contract_item_id, r.item_name, r.name, r.charge_id, r.charge_code, r.chain_id, r.kind,
    r.reason, r.period_from, r.period_until, r.segment_from, r.discount_id, r.shown_from, r.shown_until, r.covers_from, r.covers_until, r.days, r.quantity, r.unit_price, r.amount,
    r.tax_category, r.tax_rate, r.tax_included, r.contract_version, r.explanation
FROM jsonb_populate_recordset(NULL::invoice_lines, @rows::jsonb) AS r;

-- name: CreateInvoiceTaxes :exec
INSERT INTO invoice_taxes (tenant_id, invoice_id, category, percent, taxable, tax)
SELECT r.tenant_id, r.invoice_id, r.category, r.percent, r.taxable, r.tax FROM jsonb_populate_recordset(NULL::invoice_taxes, @rows::jsonb) AS r;

-- name: CreateInvoiceCorrections :exec
INSERT INTO invoice_corrections (tenant_id, invoice_id, corrected_id)
SELECT r.tenant_id, r.invoice_id, r.corrected_id FROM jsonb_populate_recordset(NULL::invoice_corrections, @rows::jsonb) AS r;

-- name: GetInvoice :one
SELECT i.tenant_id, i.id, i.customer_id, i.billing_account_id, i.kind, i.status, i.number, i.billing_date, i.due_date, i.currency, i.subtotal, i.tax, i.total, i.subject,
    i.notes, i.order_number, i.customer_name, i.addressee, i.registration_number, i.digest, i.version, i.created_at, i.updated_at, i.issued_at, i.contract_id, i.tax_mode, i.hold_reason, i.issuer, i.address
FROM invoices i WHERE i.tenant_id = @tenant_id AND i.id = @id;

-- name: GetInvoices :many
SELECT i.tenant_id, i.id, i.customer_id, i.billing_account_id, i.kind, i.status, i.number, i.billing_date, i.due_date, i.currency, i.subtotal, i.tax, i.total, i.subject,
    i.notes, i.order_number, i.customer_name, i.addressee, i.registration_number, i.digest, i.version, i.created_at, i.updated_at, i.issued_at, i.contract_id, i.tax_mode, i.hold_reason, i.issuer, i.address
FROM invoices i WHERE i.tenant_id = @tenant_id AND i.id = ANY(@ids::uuid[]) ORDER BY i.billing_date, i.id;

-- name: FilterInvoices :many
-- Of some documents those that are looked for, the newest made first.
SELECT i.tenant_id, i.id, i.customer_id, i.billing_account_id, i.kind, i.status, i.number, i.billing_date, i.due_date, i.currency, i.subtotal, i.tax, i.total, i.subject,
    i.notes, i.order_number, i.customer_name, i.addressee, i.registration_number, i.digest, i.version, i.created_at, i.updated_at, i.issued_at, i.contract_id, i.tax_mode, i.hold_reason, i.issuer, i.address
FROM invoices i
WHERE i.tenant_id = @tenant_id AND i.id = ANY(@ids::uuid[])
  AND (sqlc.narg('kind')::text IS NULL AND i.kind <> 'settlement' OR i.kind = sqlc.narg('kind')::text)
  AND (sqlc.narg('status')::text IS NULL OR sqlc.narg('status')::text = CASE
        WHEN i.status = 'draft' AND i.hold_reason IS NOT NULL THEN 'held'
        WHEN EXISTS (SELECT 1 FROM invoice_cancellations c WHERE c.tenant_id = i.tenant_id AND c.invoice_id = i.id) THEN 'cancelled'
        ELSE i.status END)
  AND (sqlc.narg('customer_id')::uuid IS NULL OR i.customer_id = sqlc.narg('customer_id')::uuid)
  AND (sqlc.narg('account_id')::uuid IS NULL OR i.billing_account_id = sqlc.narg('account_id')::uuid)
  AND (sqlc.narg('number')::text IS NULL OR i.number = sqlc.narg('number')::text)
  AND i.billing_date >= @from_on AND i.billing_date <= @until_on
  AND (sqlc.narg('contract_id')::uuid IS NULL OR EXISTS (
        SELECT 1 FROM invoice_lines l WHERE l.tenant_id = i.tenant_id AND l.invoice_id = i.id AND l.contract_id = sqlc.narg('contract_id')::uuid))
  -- As payment.Bill tells it: a test compares both.
  AND (sqlc.narg('payment_status')::text IS NULL OR i.kind = 'invoice' AND i.status = 'issued'
    AND NOT EXISTS (SELECT 1 FROM invoice_cancellations c WHERE c.tenant_id = i.tenant_id AND c.invoice_id = i.id)
    AND sqlc.narg('payment_status')::text = (SELECT s.standing FROM payment_standing(i.tenant_id, i.id, i.total, i.due_date, @today::date) s))
ORDER BY i.id DESC LIMIT @page_limit;

-- name: InvoicesByID :many
SELECT i.id FROM invoices i WHERE i.tenant_id = @tenant_id AND i.id < @before ORDER BY i.id DESC LIMIT @page_limit;

-- name: InvoicesByNumber :many
SELECT i.id FROM invoices i WHERE i.tenant_id = @tenant_id AND i.number = @number::text AND i.id < @before;

-- name: InvoicesByCustomer :many
SELECT i.id FROM invoices i WHERE i.tenant_id = @tenant_id AND i.customer_id = @customer_id AND i.id < @before ORDER BY i.id DESC LIMIT @page_limit;

-- name: InvoicesByAccount :many
-- An account has few documents, which its index has in the order of dates.
SELECT x.id::uuid AS id FROM (SELECT i.id FROM invoices i WHERE i.tenant_id = @tenant_id AND i.billing_account_id = @account_id AND i.id < @before OFFSET 0) AS x ORDER BY x.id DESC LIMIT @page_limit;

-- name: InvoicesByContract :many
SELECT DISTINCT l.invoice_id FROM invoice_lines l WHERE l.tenant_id = @tenant_id AND l.contract_id = @contract_id AND l.invoice_id < @before ORDER BY l.invoice_id DESC LIMIT @page_limit;

-- name: InvoicesUnissued :many
SELECT i.id FROM invoices i WHERE i.tenant_id = @tenant_id AND i.issued_at IS NULL AND i.id < @before ORDER BY i.id DESC LIMIT @page_limit;

-- name: InvoicesCancelled :many
SELECT c.invoice_id FROM invoice_cancellations c WHERE c.tenant_id = @tenant_id AND c.invoice_id < @before ORDER BY c.invoice_id DESC LIMIT @page_limit;

-- name: InvoicesByKind :many
-- Of the kinds that are few beside invoices.
SELECT i.id FROM invoices i WHERE i.tenant_id = @tenant_id AND i.kind = @kind AND i.kind <> 'invoice' AND i.id < @before ORDER BY i.id DESC LIMIT @page_limit;

-- name: InvoicesByDate :many
-- Those of each billing date that there is from one day until another, merged: documents are billed on few days.
WITH RECURSIVE days AS (
    (SELECT i.billing_date AS day FROM invoices i WHERE i.tenant_id = @tenant_id AND i.billing_date >= @from_on AND i.billing_date <= @until_on ORDER BY i.billing_date LIMIT 1)
    UNION ALL
    SELECT (SELECT n.billing_date FROM invoices n WHERE n.tenant_id = @tenant_id AND n.billing_date > d.day AND n.billing_date <= @until_on ORDER BY n.billing_date LIMIT 1) FROM days d WHERE d.day IS NOT NULL
)
SELECT x.id::uuid AS id FROM days d CROSS JOIN LATERAL (
    SELECT i.id FROM invoices i WHERE i.tenant_id = @tenant_id AND i.billing_date = d.day AND i.id < @before ORDER BY i.id DESC LIMIT @page_limit) AS x
ORDER BY x.id DESC LIMIT @page_limit;

-- name: ListInvoiceLines :many
SELECT tenant_id, invoice_id, id, position, contract_id, contract_number, contract_item_id, item_name, name, charge_id, charge_code, chain_id, kind, reason, period_from,
    period_until, segment_from, discount_id, shown_from, shown_until, covers_from, covers_until, days, quantity, unit_price, amount, tax_category, tax_rate,
    contract_version, explanation, tax_included
FROM invoice_lines WHERE tenant_id = @tenant_id AND invoice_id = ANY(@invoice_ids::uuid[]) ORDER BY invoice_id, position;

-- name: GetInvoiceLine :one
SELECT tenant_id, invoice_id, id, position, contract_id, contract_number, contract_item_id, item_name, name, charge_id, charge_code, chain_id, kind, reason, period_from,
    period_until, segment_from, discount_id, shown_from, shown_until, covers_from, covers_until, days, quantity, unit_price, amount, tax_category, tax_rate,
    contract_version, explanation, tax_included
FROM invoice_lines WHERE tenant_id = @tenant_id AND id = @id;

-- name: ListInvoiceTaxes :many
SELECT tenant_id, invoice_id, category, percent, taxable, tax FROM invoice_taxes WHERE tenant_id = @tenant_id AND invoice_id = @invoice_id ORDER BY percent DESC, category;

-- name: ListInvoiceCorrections :many
SELECT c.corrected_id, i.number, i.billing_date FROM invoice_corrections c JOIN invoices i ON i.tenant_id = c.tenant_id AND i.id = c.corrected_id
WHERE c.tenant_id = @tenant_id AND c.invoice_id = @invoice_id AND i.number IS NOT NULL ORDER BY i.number;

-- name: GetInvoiceNumbers :many
SELECT id, number FROM invoices WHERE tenant_id = @tenant_id AND id = ANY(@ids::uuid[]);

-- name: UpdateDraftInvoice :execrows
UPDATE invoices SET subject = @subject, notes = @notes, order_number = @order_number, version = version + 1, updated_at = @now
WHERE tenant_id = @tenant_id AND id = @id AND status <> 'issued';

-- name: SetHeld :exec
-- An account's open documents follow its hold.
UPDATE invoices SET status = CASE WHEN @held::boolean THEN 'held' ELSE 'draft' END, version = version + 1, updated_at = @now
WHERE tenant_id = @tenant_id AND billing_account_id = @account_id AND status <> 'issued' AND kind <> 'cancellation';

-- name: AppendLedgerOf :exec
-- The rows of drafts that are being issued, as billing.Document.Issue gives them: each line is the next row of its key, from the version of the contract that
-- the account's bill follows.
INSERT INTO ledger_rows (tenant_id, contract_id, charge_id, period_from, kind, segment_from, discount_id, account_id, currency, tax_category, tax_rate, tax_included, seq, chain_id,
    amount, quantity, days, covers_from, covers_until, contract_version, invoice_id, line_id, usage_revision)
SELECT l.tenant_id, l.contract_id, l.charge_id, l.period_from, l.kind, l.segment_from, l.discount_id, i.billing_account_id, i.currency, l.tax_category, l.tax_rate, l.tax_included,
    1 + coalesce((SELECT max(r.seq) FROM ledger_rows r WHERE r.tenant_id = l.tenant_id AND r.contract_id = l.contract_id AND r.charge_id = l.charge_id AND r.period_from = l.period_from
        AND r.kind = l.kind AND r.segment_from = l.segment_from AND r.discount_id = l.discount_id AND r.account_id = i.billing_account_id AND r.currency = i.currency
        AND r.tax_category = l.tax_category AND r.tax_rate = l.tax_rate AND r.tax_included = l.tax_included), 0),
    l.chain_id, l.amount, l.quantity, l.days, l.covers_from, l.covers_until, greatest(l.contract_version, a.billed_version), l.invoice_id, l.id,
    coalesce((l.explanation #>> '{rating,usage,revision}')::bigint, 0)
FROM invoice_lines l JOIN invoices i ON i.tenant_id = l.tenant_id AND i.id = l.invoice_id
JOIN contract_accounts a ON a.tenant_id = l.tenant_id AND a.contract_id = l.contract_id AND a.account_id = i.billing_account_id
WHERE l.tenant_id = @tenant_id AND l.invoice_id = ANY(@invoice_ids::uuid[]) AND i.id = ANY(@invoice_ids::uuid[]);

-- name: IssueInvoices :execrows
-- Ends the issuing of drafts: from and to whom they are is as it is now. One without a number, which nobody sees, says only whom it is for. (Named twice, so that they
-- are looked up: joined alone, a plan may go through all that is unissued.)
UPDATE invoices i SET status = 'issued', number = nullif(n.number, ''), addressee = a.addressee, customer_name = CASE WHEN n.number <> '' THEN c.name END,
    registration_number = CASE WHEN n.number <> '' THEN sqlc.narg('registration_number')::text END, issuer = CASE WHEN n.number <> '' THEN @issuer::jsonb END,
    address = CASE WHEN n.number <> '' THEN nullif(jsonb_strip_nulls(jsonb_build_object('postal_code', a.postal_code, 'prefecture', a.prefecture, 'city', a.city, 'line1', a.line1, 'line2', a.line2)), '{}') END,
    version = i.version + 1, updated_at = @now, issued_at = @now
FROM (SELECT unnest(@ids::uuid[]) AS id, unnest(@numbers::text[]) AS number) n, billing_accounts a, customers c
WHERE i.tenant_id = @tenant_id AND i.id = n.id AND i.id = ANY(@ids::uuid[]) AND i.status = 'draft' AND a.tenant_id = i.tenant_id AND a.id = i.billing_account_id AND c.tenant_id = a.tenant_id AND c.id = a.customer_id;

-- name: IssueCancellation :exec
-- It is from and to whom the document was that it takes back.
UPDATE invoices i SET status = 'issued', number = sqlc.narg('number'), customer_name = o.customer_name, addressee = o.addressee, registration_number = o.registration_number,
    issuer = o.issuer, address = o.address, version = i.version + 1, updated_at = @now, issued_at = @now
FROM invoices o WHERE i.tenant_id = @tenant_id AND i.id = @id AND i.status = 'draft' AND o.tenant_id = i.tenant_id AND o.id = @of_id;

-- name: ListToIssue :many
-- What numbers and records need of drafts, in the order of their numbers.
SELECT i.id, i.kind, i.billing_date, i.due_date, i.currency, i.total, i.billing_account_id, a.customer_id,
    (SELECT CASE WHEN min(l.contract_id::text) = max(l.contract_id::text) THEN min(l.contract_id::text) END FROM invoice_lines l WHERE l.tenant_id = i.tenant_id AND l.invoice_id = i.id)::uuid AS only_contract_id
FROM invoices i JOIN billing_accounts a ON a.tenant_id = i.tenant_id AND a.id = i.billing_account_id
WHERE i.tenant_id = @tenant_id AND i.id = ANY(@ids::uuid[])
ORDER BY i.kind, i.billing_date, i.billing_account_id, i.due_date, i.contract_id NULLS FIRST;

-- name: ListDraftsToIssue :many
SELECT id FROM invoices WHERE tenant_id = @tenant_id AND status = 'draft' AND hold_reason IS NULL AND kind NOT IN ('settlement', 'cancellation') AND billing_date <= @up_to
ORDER BY billing_date, billing_account_id, due_date, contract_id NULLS FIRST LIMIT @page_limit;

-- name: ListDraftsOfAccounts :many
-- Their open documents that would get a number, those that a hold keeps back too. The first two conditions on status and kind are those of an index, in which each
-- account is looked up.
SELECT i.id, i.billing_account_id, i.contract_id, i.status, i.kind, i.billing_date, i.due_date, i.digest, i.version, i.hold_reason
FROM unnest(@account_ids::uuid[]) AS a(id) CROSS JOIN LATERAL (
    SELECT o.id, o.billing_account_id, o.contract_id, o.status, o.kind, o.billing_date, o.due_date, o.digest, o.version, o.hold_reason FROM invoices o WHERE o.tenant_id = @tenant_id AND o.billing_account_id = a.id AND o.status <> 'issued' AND o.kind <> 'cancellation' AND o.kind <> 'settlement' AND o.billing_date <= @up_to OFFSET 0) AS i;

-- name: ListAccountsToIssue :many
SELECT DISTINCT billing_account_id FROM invoices WHERE tenant_id = @tenant_id AND status <> 'issued' AND kind <> 'cancellation' AND kind <> 'settlement' AND billing_date <= @up_to
  AND (sqlc.narg('account_ids')::uuid[] IS NULL OR billing_account_id = ANY(sqlc.narg('account_ids')::uuid[]))
ORDER BY billing_account_id;

-- name: ListInvoicesByID :many
SELECT id, billing_account_id, contract_id, status, kind, billing_date, due_date, digest, version, hold_reason FROM invoices
WHERE tenant_id = @tenant_id AND id = ANY(@ids::uuid[]) ORDER BY billing_date, id;

-- name: CreateBillRun :exec
INSERT INTO bill_runs (tenant_id, id, action, status, up_to, account_ids, actor_kind, actor_id, actor_name, created_at, automatic_on)
VALUES (@tenant_id, @id, @action, 'planned', @up_to, @account_ids, @actor_kind, @actor_id, @actor_name, @now, sqlc.narg('automatic_on'));

-- name: GetBillRun :one
SELECT r.tenant_id, r.id, r.status, r.up_to, r.account_ids, r.total, r.attempt, r.actor_kind, r.actor_id, r.actor_name, r.created_at, r.started_at, r.finished_at, r.action, r.numbered_at,
    (SELECT coalesce(sum(cardinality(s.account_ids)), 0)::bigint FROM bill_run_shards s WHERE s.tenant_id = r.tenant_id AND s.run_id = r.id AND s.status = 'done') AS done,
    (SELECT coalesce(sum(s.documents), 0)::bigint FROM bill_run_shards s WHERE s.tenant_id = r.tenant_id AND s.run_id = r.id) AS documents,
    (SELECT coalesce(sum(s.held), 0)::bigint FROM bill_run_shards s WHERE s.tenant_id = r.tenant_id AND s.run_id = r.id) AS held,
    (SELECT count(*)::bigint FROM bill_run_errors e WHERE e.tenant_id = r.tenant_id AND e.run_id = r.id) AS errors
FROM bill_runs r WHERE r.tenant_id = @tenant_id AND r.id = @id;

-- name: LockBillRun :one
SELECT status, attempt, action, up_to, numbered_at FROM bill_runs WHERE tenant_id = @tenant_id AND id = @id FOR UPDATE;

-- name: ListBillRuns :many
SELECT r.tenant_id, r.id, r.status, r.up_to, r.account_ids, r.total, r.attempt, r.actor_kind, r.actor_id, r.actor_name, r.created_at, r.started_at, r.finished_at, r.action, r.numbered_at,
    (SELECT coalesce(sum(cardinality(s.account_ids)), 0)::bigint FROM bill_run_shards s WHERE s.tenant_id = r.tenant_id AND s.run_id = r.id AND s.status = 'done') AS done,
    (SELECT coalesce(sum(s.documents), 0)::bigint FROM bill_run_shards s WHERE s.tenant_id = r.tenant_id AND s.run_id = r.id) AS documents,
    (SELECT coalesce(sum(s.held), 0)::bigint FROM bill_run_shards s WHERE s.tenant_id = r.tenant_id AND s.run_id = r.id) AS held,
    (SELECT count(*)::bigint FROM bill_run_errors e WHERE e.tenant_id = r.tenant_id AND e.run_id = r.id) AS errors
FROM bill_runs r WHERE r.tenant_id = @tenant_id AND r.id < @before ORDER BY r.id DESC LIMIT @page_limit;

-- name: ListUnfinishedBillRuns :many
SELECT id, attempt FROM bill_runs WHERE tenant_id = @tenant_id AND status IN ('planned', 'running', 'cancelling') AND created_at < @before ORDER BY id;

-- name: StartBillRun :exec
UPDATE bill_runs SET status = 'running', total = @total, started_at = coalesce(started_at, @now::timestamptz) WHERE tenant_id = @tenant_id AND id = @id;

-- name: SetBillRunStatus :exec
UPDATE bill_runs SET status = @status, attempt = @attempt, finished_at = @finished_at WHERE tenant_id = @tenant_id AND id = @id;

-- name: CreateBillRunShards :exec
-- A run's accounts, in their order, cut into shards of so many.
INSERT INTO bill_run_shards (tenant_id, run_id, shard, account_ids, status)
SELECT @tenant_id, @run_id, (u.n - 1) / @size::integer, array_agg(u.id ORDER BY u.n), 'planned' FROM unnest(@account_ids::uuid[]) WITH ORDINALITY AS u (id, n) GROUP BY 3;

-- name: LockBillRunShard :one
SELECT account_ids, status, claimed_invoices, numbers, held FROM bill_run_shards WHERE tenant_id = @tenant_id AND run_id = @run_id AND shard = @shard FOR UPDATE;

-- name: FinishBillRunShard :exec
UPDATE bill_run_shards SET status = 'done', documents = @documents, held = @held, finished_at = @now WHERE tenant_id = @tenant_id AND run_id = @run_id AND shard = @shard;

-- name: ClaimBillRunShard :exec
UPDATE bill_run_shards SET status = 'claimed', claimed_accounts = @accounts::uuid[], claimed_from = (@accounts::uuid[])[1], claimed_until = (@accounts::uuid[])[cardinality(@accounts::uuid[])], claimed_invoices = @invoices::uuid[], numbers = @numbers, held = @held
WHERE tenant_id = @tenant_id AND run_id = @run_id AND shard = @shard;

-- name: ReleaseClaims :exec
UPDATE bill_run_shards SET status = 'planned', claimed_accounts = '{}', claimed_from = NULL, claimed_until = NULL, claimed_invoices = '{}', numbers = '[]', held = 0 WHERE tenant_id = @tenant_id AND run_id = @run_id AND status = 'claimed';

-- name: CountClaims :one
-- How many shards of runs that issue have claimed drafts of one of some accounts, which lie from one id to another.
SELECT count(*)::bigint FROM bill_run_shards WHERE tenant_id = @tenant_id AND status = 'claimed' AND claimed_from <= @until_id AND claimed_until >= @from_id
  AND claimed_accounts && @account_ids::uuid[];

-- name: ListClaimedNumbers :many
SELECT shard, numbers FROM bill_run_shards WHERE tenant_id = @tenant_id AND run_id = @run_id ORDER BY shard;

-- name: SetShardNumbers :exec
UPDATE bill_run_shards s SET numbers = n.numbers FROM (SELECT unnest(@shards::integer[]) AS shard, unnest(@numbers::jsonb[]) AS numbers) n
WHERE s.tenant_id = @tenant_id AND s.run_id = @run_id AND s.shard = n.shard;

-- name: SetBillRunNumbered :exec
UPDATE bill_runs SET numbered_at = @now WHERE tenant_id = @tenant_id AND id = @id;

-- name: ListAccountsInError :many
SELECT DISTINCT account_id FROM bill_run_errors WHERE tenant_id = @tenant_id AND run_id = @run_id AND code = @code AND account_id = ANY(@account_ids::uuid[]) ORDER BY account_id;

-- name: ListBillRunShards :many
SELECT shard, status FROM bill_run_shards WHERE tenant_id = @tenant_id AND run_id = @run_id ORDER BY shard;

-- name: CreateBillRunError :exec
-- Once, however often the part of a shard is tried.
INSERT INTO bill_run_errors (tenant_id, run_id, id, account_id, contract_id, code, detail)
SELECT @tenant_id, @run_id, @id, @account_id, @contract_id, @code, @detail
WHERE NOT EXISTS (SELECT FROM bill_run_errors e WHERE e.tenant_id = @tenant_id AND e.run_id = @run_id AND e.account_id = @account_id
    AND e.contract_id IS NOT DISTINCT FROM @contract_id AND e.detail = @detail);

-- name: ListBillRunErrors :many
SELECT tenant_id, run_id, id, account_id, contract_id, code, detail FROM bill_run_errors
WHERE tenant_id = @tenant_id AND run_id = @run_id AND id > @after ORDER BY id LIMIT @page_limit;

-- name: NamesOfCharges :many
-- What earlier documents called charges that are no longer on the contract, and discounts that are no longer on them: the newest name of each.
SELECT DISTINCT ON (charge_id, discount_id) charge_id, discount_id, contract_item_id, item_name, charge_code, name FROM invoice_lines
WHERE tenant_id = @tenant_id AND contract_id = ANY(@contract_ids::uuid[]) AND charge_id = ANY(@charge_ids::uuid[]) AND name <> ''
ORDER BY charge_id, discount_id, id DESC;

-- name: ListAllInvoices :many
-- Every document of every kind with what its rows in the ledger add up to, for verification.
SELECT i.id, i.number, i.status, i.currency, i.subtotal, i.tax, i.total,
    (SELECT coalesce(sum(r.amount), 0)::numeric FROM ledger_rows r WHERE r.tenant_id = i.tenant_id AND r.invoice_id = i.id) AS ledger
FROM invoices i WHERE i.tenant_id = @tenant_id AND i.id > @after ORDER BY i.id LIMIT @page_limit;

-- name: CountNumbers :many
-- How many numbers each series of documents has given, and how many documents carry one, did while they were kept, or will
-- when the run that issues them gets to them.
SELECT s.series, s.last AS taken, s.retired, (SELECT count(*)::bigint FROM invoices i WHERE i.tenant_id = s.tenant_id AND i.kind = s.series AND i.number IS NOT NULL) AS issued,
    (SELECT coalesce(sum((n.of ->> 'n')::bigint), 0)::bigint FROM bill_run_shards h JOIN bill_runs r ON r.tenant_id = h.tenant_id AND r.id = h.run_id AND r.numbered_at IS NOT NULL,
        LATERAL jsonb_array_elements(h.numbers) AS n (of) WHERE h.tenant_id = s.tenant_id AND h.status = 'claimed' AND n.of ->> 'kind' = s.series) AS under_way
FROM number_series s WHERE s.tenant_id = @tenant_id AND s.series IN ('invoice', 'credit_note', 'cancellation') ORDER BY s.series;

-- name: ListContractCustomers :many
-- Whose each of some contracts is now, and what it is called.
SELECT c.id, c.customer_id, u.name, c.title FROM contracts c JOIN customers u ON u.tenant_id = c.tenant_id AND u.id = c.customer_id
WHERE c.tenant_id = @tenant_id AND c.id = ANY(@ids::uuid[]);

-- name: CountAutomaticRuns :one
SELECT count(*)::bigint FROM bill_runs WHERE tenant_id = @tenant_id AND automatic_on = @on_day;

-- name: HoldInvoice :execrows
UPDATE invoices SET hold_reason = sqlc.narg('reason'), version = version + 1, updated_at = @now WHERE tenant_id = @tenant_id AND id = @id AND status <> 'issued';

-- name: CreateCancellation :exec
INSERT INTO invoice_cancellations (tenant_id, invoice_id, cancellation_id, reason, cancelled_on) VALUES (@tenant_id, @invoice_id, @cancellation_id, @reason, @cancelled_on);

-- name: ListCancellations :many
-- Which of some documents were rolled back, and by which document.
SELECT c.invoice_id, c.cancellation_id, c.reason, c.cancelled_on, i.number FROM invoice_cancellations c
JOIN invoices i ON i.tenant_id = c.tenant_id AND i.id = c.cancellation_id
WHERE c.tenant_id = @tenant_id AND c.invoice_id = ANY(@ids::uuid[]);

-- name: ListCorrecting :many
-- The issued documents that correct one and stand: neither its cancellation nor rolled back themselves.
SELECT c.invoice_id FROM invoice_corrections c JOIN invoices i ON i.tenant_id = c.tenant_id AND i.id = c.invoice_id
WHERE c.tenant_id = @tenant_id AND c.corrected_id = @corrected_id AND i.status = 'issued' AND i.kind <> 'cancellation'
  AND NOT EXISTS (SELECT FROM invoice_cancellations x WHERE x.tenant_id = c.tenant_id AND (x.invoice_id = c.invoice_id OR x.cancellation_id = c.invoice_id))
ORDER BY c.invoice_id;

-- name: HoldLineOver :exec
INSERT INTO held_over_lines (tenant_id, id, contract_id, chain_id, period_from, to_on, name, reason, created_at)
VALUES (@tenant_id, @id, @contract_id, @chain_id, @period_from, @to_on, @name, @reason, @now);

-- name: DeleteHeldOverLine :one
DELETE FROM held_over_lines WHERE tenant_id = @tenant_id AND id = @id RETURNING contract_id, chain_id, period_from, to_on;

-- name: DeleteHeldOverPeriod :exec
DELETE FROM held_over_lines WHERE tenant_id = @tenant_id AND contract_id = @contract_id AND chain_id = @chain_id AND period_from = @period_from;

-- name: ListHeldOverLines :many
-- What is held over to days from one on, of all contracts.
SELECT h.tenant_id, h.id, h.contract_id, h.chain_id, h.period_from, h.to_on, h.name, h.reason, h.created_at, c.number FROM held_over_lines h
JOIN contracts c ON c.tenant_id = h.tenant_id AND c.id = h.contract_id
WHERE h.tenant_id = @tenant_id AND h.to_on >= @from_on AND h.id > @after ORDER BY h.id LIMIT @page_limit;

-- name: ListDeferrals :many
SELECT contract_id, chain_id, period_from, to_on FROM held_over_lines WHERE tenant_id = @tenant_id AND contract_id = ANY(@contract_ids::uuid[]) ORDER BY contract_id, id;
