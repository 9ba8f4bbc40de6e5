-- name: CreateBulkChange :exec
INSERT INTO bulk_changes (tenant_id, id, name, status, request, actor_kind, actor_id, actor_name, created_at)
VALUES (@tenant_id, @id, @name, 'planned', @request, @actor_kind, @actor_id, @actor_name, @created_at);

-- name: GetBulkChange :one
SELECT tenant_id, id, name, status, request, attempt, actor_kind, actor_id, actor_name, created_at, finished_at FROM bulk_changes WHERE tenant_id = @tenant_id AND id = @id;

-- name: LockBulkChange :one
SELECT tenant_id, id, name, status, request, attempt, actor_kind, actor_id, actor_name, created_at, finished_at FROM bulk_changes WHERE tenant_id = @tenant_id AND id = @id FOR UPDATE;

-- name: ShareBulkChange :one
-- Held to the end of a step, so that the bulk change is stopped or turned round between two steps and never beside one.
SELECT status, attempt FROM bulk_changes WHERE tenant_id = @tenant_id AND id = @id FOR SHARE;

-- name: ListBulkChanges :many
SELECT tenant_id, id, name, status, request, attempt, actor_kind, actor_id, actor_name, created_at, finished_at FROM bulk_changes
WHERE tenant_id = @tenant_id AND id < @before ORDER BY id DESC LIMIT @page_limit;

-- name: SetBulkChange :exec
UPDATE bulk_changes SET status = @status, attempt = @attempt, finished_at = @finished_at WHERE tenant_id = @tenant_id AND id = @id;

-- name: ListOpenBulkChanges :many
SELECT id FROM bulk_changes WHERE tenant_id = @tenant_id AND status IN ('planned', 'running', 'cancelling', 'undoing') ORDER BY id;

-- name: SelectBulkContracts :many
-- The contracts that a bulk change is about: signed, not over, with the item (and version) of the day, of the customer, with the value of the field.
SELECT c.id FROM contracts c
WHERE c.tenant_id = @tenant_id AND c.signed_on IS NOT NULL AND c.ends_before > @on_day AND c.id > @after
  AND (sqlc.narg('customer_id')::uuid IS NULL OR c.customer_id = sqlc.narg('customer_id')::uuid)
  AND (cardinality(@ids::uuid[]) = 0 OR c.id = ANY(@ids::uuid[]))
  AND (sqlc.narg('item_id')::uuid IS NULL OR EXISTS (SELECT FROM segments g WHERE g.tenant_id = c.tenant_id AND g.item_id = sqlc.narg('item_id')::uuid AND g.contract_id = c.id
      AND g.recorded_until = 'infinity' AND g.effective_until > @on_day AND (sqlc.narg('version')::integer IS NULL OR g.version = sqlc.narg('version')::integer)))
  AND (sqlc.narg('field')::text IS NULL OR c.custom_fields ->> sqlc.narg('field')::text = sqlc.narg('value')::text)
ORDER BY c.id LIMIT @page_limit;

-- name: CreateBulkContracts :exec
INSERT INTO bulk_change_contracts (tenant_id, bulk_id, contract_id, status)
SELECT r.tenant_id, r.bulk_id, r.contract_id, r.status FROM jsonb_populate_recordset(NULL::bulk_change_contracts, @rows::jsonb) AS r
ON CONFLICT (tenant_id, bulk_id, contract_id) DO NOTHING;

-- name: LockBulkContract :one
SELECT tenant_id, bulk_id, contract_id, status, effective_on, change_id, mrr_before, mrr_after, tell_by, reason FROM bulk_change_contracts
WHERE tenant_id = @tenant_id AND bulk_id = @bulk_id AND contract_id = @contract_id FOR UPDATE;

-- name: SaveBulkContract :exec
UPDATE bulk_change_contracts SET status = @status, effective_on = @effective_on, change_id = @change_id, mrr_before = @mrr_before, mrr_after = @mrr_after, tell_by = @tell_by,
    reason = @reason
WHERE tenant_id = @tenant_id AND bulk_id = @bulk_id AND contract_id = @contract_id;

-- name: NextBulkContracts :many
SELECT contract_id FROM bulk_change_contracts WHERE tenant_id = @tenant_id AND bulk_id = @bulk_id AND status = @status AND contract_id > @after
ORDER BY contract_id LIMIT @page_limit;

-- name: OptOutBulkContracts :execrows
UPDATE bulk_change_contracts SET status = 'opted_out', reason = NULL
WHERE tenant_id = @tenant_id AND bulk_id = @bulk_id AND contract_id = ANY(@ids::uuid[]) AND status IN ('planned', 'ready', 'failed');

-- name: RetryBulkContracts :exec
-- What could not be recorded is tried again.
UPDATE bulk_change_contracts SET status = 'ready', reason = NULL WHERE tenant_id = @tenant_id AND bulk_id = @bulk_id AND status = 'failed';

-- name: CountBulkContracts :many
SELECT bulk_id, status, count(*)::integer AS n, coalesce(sum(mrr_before), 0)::numeric AS mrr_before, coalesce(sum(mrr_after), 0)::numeric AS mrr_after,
    coalesce(min(tell_by), 'infinity'::date)::date AS tell_by
FROM bulk_change_contracts WHERE tenant_id = @tenant_id AND bulk_id = ANY(@bulk_ids::uuid[]) GROUP BY bulk_id, status ORDER BY bulk_id, status;

-- name: ListBulkContracts :many
SELECT b.contract_id, b.status, b.effective_on, b.change_id, b.mrr_before, b.mrr_after, b.tell_by, b.reason, c.number, c.customer_id, c.currency, cu.name AS customer_name
FROM bulk_change_contracts b
JOIN contracts c ON c.tenant_id = b.tenant_id AND c.id = b.contract_id
JOIN customers cu ON cu.tenant_id = c.tenant_id AND cu.id = c.customer_id
WHERE b.tenant_id = @tenant_id AND b.bulk_id = @bulk_id AND b.contract_id > @after AND (sqlc.narg('status')::text IS NULL OR b.status = sqlc.narg('status')::text)
ORDER BY b.contract_id LIMIT @page_limit;
