-- name: CreateImport :exec
INSERT INTO imports (tenant_id, id, kind, mode, file_name, format, status, actor_kind, actor_id, actor_name, created_at)
VALUES (@tenant_id, @id, @kind, @mode, @file_name, @format, 'reading', @actor_kind, @actor_id, @actor_name, @created_at);

-- name: CreateImportFile :exec
INSERT INTO import_files (tenant_id, import_id, content) VALUES (@tenant_id, @import_id, @content);

-- name: GetImportFile :one
SELECT content FROM import_files WHERE tenant_id = @tenant_id AND import_id = @import_id;

-- name: DeleteImportFile :exec
DELETE FROM import_files WHERE tenant_id = @tenant_id AND import_id = @import_id;

-- name: GetImport :one
SELECT tenant_id, id, kind, mode, file_name, format, status, reason, headers, header_row, attempt, ahead, actor_kind, actor_id, actor_name, created_at, finished_at
FROM imports WHERE tenant_id = @tenant_id AND id = @id;

-- name: LockImport :one
SELECT tenant_id, id, kind, mode, file_name, format, status, reason, headers, header_row, attempt, ahead, actor_kind, actor_id, actor_name, created_at, finished_at
FROM imports WHERE tenant_id = @tenant_id AND id = @id FOR UPDATE;

-- name: ListImports :many
SELECT tenant_id, id, kind, mode, file_name, format, status, reason, headers, header_row, attempt, ahead, actor_kind, actor_id, actor_name, created_at, finished_at
FROM imports WHERE tenant_id = @tenant_id AND id < @before ORDER BY id DESC LIMIT @page_limit;

-- name: ListOpenImports :many
SELECT id FROM imports WHERE tenant_id = @tenant_id AND status IN ('reading', 'checking', 'running') ORDER BY id;

-- name: SetImport :exec
UPDATE imports SET status = @status, reason = @reason, headers = @headers, header_row = @header_row, attempt = @attempt, ahead = @ahead, finished_at = @finished_at
WHERE tenant_id = @tenant_id AND id = @id;

-- name: SetImportAhead :execrows
UPDATE imports SET ahead = @ahead WHERE tenant_id = @tenant_id AND id = @id AND status = 'running';

-- name: TryImportLock :one
-- One at a time takes a kind of sheet of a tenant in: to the end of the transaction.
SELECT pg_try_advisory_xact_lock(hashtextextended('import ' || @tenant_id::text || ' ' || @kind::text, 0))::boolean AS locked;

-- name: CreateImportRows :exec
INSERT INTO import_rows (tenant_id, import_id, row, key, cells, status, problems, wrong)
SELECT r.tenant_id, r.import_id, r.row, r.key, r.cells, r.status, r.problems, r.wrong FROM jsonb_populate_recordset(NULL::import_rows, @rows::jsonb) AS r;

-- name: DeleteImportRows :exec
DELETE FROM import_rows WHERE tenant_id = @tenant_id AND import_id = @import_id;

-- name: NextImportRows :many
SELECT row, key FROM import_rows WHERE tenant_id = @tenant_id AND import_id = @import_id AND status = ANY(@statuses::text[]) AND row > @after ORDER BY row LIMIT @page_limit;

-- name: GetImportRowsByKey :many
SELECT tenant_id, import_id, row, key, cells, status, problems, wrong FROM import_rows
WHERE tenant_id = @tenant_id AND import_id = @import_id AND key = ANY(@keys::text[]) ORDER BY key, row;

-- name: SaveImportRows :exec
UPDATE import_rows AS i SET status = r.status, problems = r.problems, wrong = r.wrong
FROM jsonb_populate_recordset(NULL::import_rows, @rows::jsonb) AS r
WHERE i.tenant_id = @tenant_id AND i.import_id = @import_id AND i.row = r.row;

-- name: CountImportRows :many
SELECT import_id, status, count(*)::integer AS n, coalesce(sum(wrong), 0)::integer AS wrong FROM import_rows
WHERE tenant_id = @tenant_id AND import_id = ANY(@import_ids::uuid[]) GROUP BY import_id, status ORDER BY import_id, status;

-- name: ListWrongImportRows :many
SELECT tenant_id, import_id, row, key, cells, status, problems, wrong FROM import_rows
WHERE tenant_id = @tenant_id AND import_id = @import_id AND wrong > 0 AND row > @after ORDER BY row LIMIT @page_limit;

-- name: ListBadImportRows :many
-- The rows that aren't done, also those that are right themselves and belong to one that isn't.
SELECT tenant_id, import_id, row, key, cells, status, problems, wrong FROM import_rows
WHERE tenant_id = @tenant_id AND import_id = @import_id AND status IN ('heading', 'bad', 'failed') AND row > @after ORDER BY row LIMIT @page_limit;

-- name: SaveExternalID :exec
INSERT INTO external_ids (tenant_id, kind, external_id, id) VALUES (@tenant_id, @kind, @external_id, @id);

-- name: FindExternalIDs :many
SELECT tenant_id, kind, external_id, id FROM external_ids WHERE tenant_id = @tenant_id AND kind = @kind AND external_id = ANY(@external_ids::text[]);

-- name: ExternalIDsOf :many
SELECT tenant_id, kind, external_id, id FROM external_ids WHERE tenant_id = @tenant_id AND kind = @kind AND id = ANY(@ids::uuid[]);

-- name: FindCustomersByCode :many
SELECT id, code FROM customers WHERE tenant_id = @tenant_id AND code = ANY(@codes::text[]);

-- name: ListCodesOfCustomers :many
SELECT id, code FROM customers WHERE tenant_id = @tenant_id AND id = ANY(@ids::uuid[]);

-- name: ListAccountsOfCustomers :many
SELECT id, customer_id FROM billing_accounts WHERE tenant_id = @tenant_id AND customer_id = ANY(@customer_ids::uuid[]) ORDER BY customer_id, id;

-- name: FindProductByCode :one
SELECT id FROM products WHERE tenant_id = @tenant_id AND code = @code;

-- name: FindItemsByCode :many
SELECT id, code FROM items WHERE tenant_id = @tenant_id AND code = ANY(@codes::text[]);

-- name: FindContractByNumber :one
SELECT id FROM contracts WHERE tenant_id = @tenant_id AND number = @number;

-- name: ListContractsByNumber :many
-- Signed contracts in the order of their numbers.
SELECT id, number FROM contracts WHERE tenant_id = @tenant_id AND number > @after AND signed_on IS NOT NULL ORDER BY number LIMIT @page_limit;

-- name: GetContractsByID :many
SELECT tenant_id, id, number, customer_id, billing_account_id, currency, title, order_number, external_reference, draft, signed_on, start_on, version, recorded_at,
    ends_before, end_by, passed_through, next_day, billed_version, created_at, updated_at, term_until, custom_fields, first_customer_id, first_account_id, renews_on_sale, derived, derived_digest
FROM contracts WHERE tenant_id = @tenant_id AND id = ANY(@ids::uuid[]) ORDER BY number;

-- name: ListLatestUsageDays :many
-- The quantities of days, each as it was recorded last.
SELECT DISTINCT ON (u.contract_id, u.unit_id, u.day) u.contract_id, u.unit_id, u.day, u.quantity FROM usage_days u
WHERE u.tenant_id = @tenant_id AND u.contract_id = ANY(@contract_ids::uuid[]) ORDER BY u.contract_id, u.unit_id, u.day, u.revision DESC;

-- name: ListUsageEventsOf :many
SELECT contract_id, unit_id, event_id, occurred_at, quantity, subject FROM usage_events
WHERE tenant_id = @tenant_id AND contract_id = @contract_id AND (unit_id, day, event_id) > (@after_unit::uuid, @after_day::date, @after_event::text)
ORDER BY unit_id, day, event_id LIMIT @page_limit;

-- name: FindInvoicesByNumber :many
SELECT id, number FROM invoices WHERE tenant_id = @tenant_id AND number = ANY(@numbers::text[]);

-- name: ListPaymentsAfter :many
SELECT id FROM payments WHERE tenant_id = @tenant_id AND id > @after ORDER BY id LIMIT @page_limit;

-- name: ForgetImportRows :exec
-- What was in the sheets that were taken in a month ago, or given up.
DELETE FROM import_rows r USING imports i
WHERE r.tenant_id = @tenant_id AND i.tenant_id = @tenant_id AND i.id = r.import_id AND i.finished_at < @before AND i.status IN ('finished', 'finished_with_errors', 'refused', 'cancelled');

-- name: RetryImportRows :exec
-- What could not be done is tried again.
UPDATE import_rows SET status = 'good' WHERE tenant_id = @tenant_id AND import_id = @import_id AND status = 'failed';

-- name: CountWhatImportsFill :exec
SELECT count_what_imports_fill();
