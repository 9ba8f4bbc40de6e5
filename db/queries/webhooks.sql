-- name: SetListenedTo :exec
UPDATE tenants SET listened_to = @listened_to WHERE id = @id AND listened_to <> @listened_to;

-- name: CurrentTransaction :one
-- The number of this transaction.
SELECT current_tx()::bigint AS number;

-- name: CreateWebhookEndpoint :exec
INSERT INTO webhook_endpoints (tenant_id, id, url, description, types, secret, after_tx, after_id, created_at, updated_at)
VALUES (@tenant_id, @id, @url, @description, @types::text[], @secret, @after_tx, @after_id, @now, @now);

-- name: ListWebhookEndpoints :many
SELECT tenant_id, id, url, description, types, enabled, disabled_reason, secret, previous_secret, previous_until, after_tx, after_id, failing_since, failures, probe_at, version, created_at, updated_at
FROM webhook_endpoints WHERE tenant_id = @tenant_id ORDER BY id;

-- name: GetWebhookEndpoint :one
SELECT tenant_id, id, url, description, types, enabled, disabled_reason, secret, previous_secret, previous_until, after_tx, after_id, failing_since, failures, probe_at, version, created_at, updated_at
FROM webhook_endpoints WHERE tenant_id = @tenant_id AND id = @id;

-- name: LockWebhookEndpoint :one
SELECT tenant_id, id, url, description, types, enabled, disabled_reason, secret, previous_secret, previous_until, after_tx, after_id, failing_since, failures, probe_at, version, created_at, updated_at
FROM webhook_endpoints WHERE tenant_id = @tenant_id AND id = @id FOR UPDATE;

-- name: UpdateWebhookEndpoint :exec
UPDATE webhook_endpoints SET url = @url, description = @description, types = @types::text[], enabled = @enabled, disabled_reason = @disabled_reason, failing_since = @failing_since, failures = @failures, probe_at = @probe_at,
    version = version + 1, updated_at = @now
WHERE tenant_id = @tenant_id AND id = @id;

-- name: RotateWebhookSecret :exec
UPDATE webhook_endpoints SET previous_secret = secret, previous_until = @previous_until, secret = @secret, version = version + 1, updated_at = @now WHERE tenant_id = @tenant_id AND id = @id;

-- name: DeleteWebhookEndpoint :execrows
DELETE FROM webhook_endpoints WHERE tenant_id = @tenant_id AND id = @id;

-- name: SetWebhookPlace :exec
UPDATE webhook_endpoints SET after_tx = @after_tx, after_id = @after_id WHERE tenant_id = @tenant_id AND id = @id;

-- name: SetWebhookStanding :exec
UPDATE webhook_endpoints SET failing_since = @failing_since, failures = @failures, probe_at = @probe_at WHERE tenant_id = @tenant_id AND id = @id;

-- name: ListEventsFrom :many
-- The feed, as far as it has surely been committed, for one who listens.
SELECT tx, id, type, customer_id FROM events
WHERE tenant_id = @tenant_id AND (tx, id) > (@after_tx::bigint, @after_id::uuid) AND tx < (SELECT oldest_tx())
ORDER BY tx, id LIMIT @page_limit;

-- name: GetEvent :one
SELECT tx, id, type, occurred_at, effective_on, customer_id, contract_id, change_id, document_id, alert_id, summary, data FROM events
WHERE tenant_id = @tenant_id AND tx = @tx AND id = @id;

-- name: TakeSequences :one
-- The next numbers of a lane; gives the last of them.
INSERT INTO webhook_lanes AS l (tenant_id, endpoint_id, customer_id, last) VALUES (@tenant_id, @endpoint_id, @customer_id, @n)
ON CONFLICT (tenant_id, endpoint_id, customer_id) DO UPDATE SET last = l.last + excluded.last RETURNING last;

-- name: CreateWebhookDeliveries :exec
INSERT INTO webhook_deliveries (tenant_id, endpoint_id, id, customer_id, sequence, event_tx, event_id, type, replay, status, next_at, created_at)
SELECT @tenant_id, @endpoint_id, d.id, d.customer_id, d.sequence, d.event_tx, d.event_id, d.type, @replay, 'pending', @now, @now
FROM (SELECT unnest(@ids::uuid[]) AS id, unnest(@customers::uuid[]) AS customer_id, unnest(@sequences::bigint[]) AS sequence, unnest(@event_txs::bigint[]) AS event_tx,
    unnest(@event_ids::uuid[]) AS event_id, unnest(@types::text[]) AS type) d;

-- name: LockWebhookLane :one
SELECT last, leased_until FROM webhook_lanes WHERE tenant_id = @tenant_id AND endpoint_id = @endpoint_id AND customer_id = @customer_id FOR UPDATE;

-- name: LeaseWebhookLane :exec
UPDATE webhook_lanes SET leased_until = @leased_until WHERE tenant_id = @tenant_id AND endpoint_id = @endpoint_id AND customer_id = @customer_id;

-- name: ListOpenDeliveries :many
-- What is still to be delivered in a lane, in order.
SELECT tenant_id, endpoint_id, id, customer_id, sequence, event_tx, event_id, type, replay, status, next_at, failed_at, attempts, log, delivered_at, created_at FROM webhook_deliveries
WHERE tenant_id = @tenant_id AND endpoint_id = @endpoint_id AND customer_id = @customer_id AND status IN ('pending', 'failed') ORDER BY sequence LIMIT @page_limit;

-- name: ListDeliveriesToReplay :many
-- What an endpoint was sent, or was to be sent: deliveries by id (which is their time), of some status, or of some events; none of them a replay of another.
SELECT id, customer_id, event_tx, event_id, type FROM webhook_deliveries
WHERE tenant_id = @tenant_id AND endpoint_id = @endpoint_id AND id >= @from_id AND id < @until_id AND NOT replay
  AND (sqlc.narg('status')::text IS NULL OR status = sqlc.narg('status')::text)
  AND (sqlc.narg('event_ids')::uuid[] IS NULL OR event_id = ANY(sqlc.narg('event_ids')::uuid[]))
ORDER BY id LIMIT @page_limit;

-- name: ListOverdueLanes :many
-- Lanes that have something due for a while: whose job was lost.
SELECT DISTINCT d.endpoint_id, d.customer_id FROM webhook_deliveries d JOIN webhook_endpoints e ON e.tenant_id = d.tenant_id AND e.id = d.endpoint_id AND e.enabled
WHERE d.tenant_id = @tenant_id AND d.next_at < @before AND d.status IN ('pending', 'failed') LIMIT @page_limit;

-- name: SaveAttempt :exec
UPDATE webhook_deliveries SET status = @status, next_at = @next_at, failed_at = @failed_at, attempts = attempts + 1, log = log || @attempt::jsonb, delivered_at = @delivered_at
WHERE tenant_id = @tenant_id AND id = @id;

-- name: ListWebhookDeliveries :many
SELECT tenant_id, endpoint_id, id, customer_id, sequence, event_tx, event_id, type, replay, status, next_at, failed_at, attempts, log, delivered_at, created_at FROM webhook_deliveries
WHERE tenant_id = @tenant_id AND id < @before
  AND (sqlc.narg('endpoint_id')::uuid IS NULL OR endpoint_id = sqlc.narg('endpoint_id')::uuid)
  AND (sqlc.narg('event_id')::uuid IS NULL OR event_id = sqlc.narg('event_id')::uuid)
  AND (sqlc.narg('status')::text IS NULL OR status = sqlc.narg('status')::text)
ORDER BY id DESC LIMIT @page_limit;

-- name: GetWebhookDelivery :one
SELECT tenant_id, endpoint_id, id, customer_id, sequence, event_tx, event_id, type, replay, status, next_at, failed_at, attempts, log, delivered_at, created_at FROM webhook_deliveries
WHERE tenant_id = @tenant_id AND id = @id;

-- name: ForgetWebhookDeliveries :exec
-- What was delivered or given up before an id (which is its time) leaves the log, so many at a time.
DELETE FROM webhook_deliveries d WHERE d.tenant_id = @tenant_id AND d.id IN (
    SELECT o.id FROM webhook_deliveries o WHERE o.tenant_id = @tenant_id AND o.id < @before_id AND o.status IN ('delivered', 'given_up') ORDER BY o.id LIMIT @page_limit);
