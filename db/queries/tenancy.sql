-- name: EnterTenant :exec
-- Binds the policies to a tenant until the transaction ends.
SELECT set_config('app.tenant_id', @tenant_id::text, true);

-- name: EnterToWrite :exec
-- The same for a write, which gets its number before it reads the clock: whoever looks below the oldest number running has all that was
-- recorded by then.
SELECT set_config('app.tenant_id', @tenant_id::text, true), pg_current_xact_id()::text;

-- name: Fresh :one
-- Whether this server has, but for some seconds, all that was committed: the primary, or a copy that has applied all that it got, or what was committed lately.
SELECT (NOT pg_is_in_recovery() OR coalesce(pg_last_wal_receive_lsn() = pg_last_wal_replay_lsn(), false)
    OR coalesce(pg_last_xact_replay_timestamp() > now() - make_interval(secs => @seconds::integer), false))::boolean AS fresh;

-- name: NextTransaction :one
-- A number of its own, after those of all that are running. (A snapshot's xmax is no such number: it may be that of one that runs.)
SELECT current_tx()::bigint AS number;

-- name: OldestTransaction :one
-- The number of the oldest transaction that runs; the next one's where none does.
SELECT oldest_tx()::bigint AS number;

-- name: IsOnAnotherServer :one
-- Whether the server is another than before; not on a copy that follows another, and where the role may not know.
SELECT coalesce(server_now() <> coalesce((SELECT i.server FROM installation i), ''), false)::boolean AS another;

-- name: FollowServer :one
-- Makes the numbers of transactions go on behind all that were ever given, if the server is another than before (a dump that was loaded, a backup that was taken back
-- to an instant, a copy that took over); whether it was.
SELECT follow_server()::boolean AS moved;

-- name: KeepMonthsAhead :one
-- Makes the partitions of the months to come, of what is kept by month; how many were made.
SELECT keep_months_ahead()::integer AS made;

-- name: GetTenant :one
SELECT id, time_zone, sandbox, clock_on, created_at, listened_to FROM tenants WHERE id = @id;

-- name: ListTenants :many
-- Every tenant, for the daily close: the one read across tenants.
SELECT id, time_zone, sandbox, clock_on, created_at, listened_to FROM tenants ORDER BY id;

-- name: CreateTenant :exec
INSERT INTO tenants (id, time_zone, sandbox, clock_on) VALUES (@id, @time_zone, @sandbox, @clock_on);

-- name: LockTenant :one
SELECT id FROM tenants WHERE id = @id FOR UPDATE;

-- name: SetClock :exec
UPDATE tenants SET clock_on = @clock_on WHERE id = @id AND sandbox;

-- name: CreateSettings :exec
INSERT INTO tenant_settings (tenant_id, name, currency, created_at, updated_at) VALUES (@tenant_id, @name, @currency, @now, @now);

-- name: GetSettings :one
SELECT tenant_id, name, country, currency, billing_day, tax_rounding, registration_number, invoice_number_prefix, credit_note_number_prefix,
    contract_number_prefix, version, created_at, updated_at, cancellation_number_prefix, below_zero, minimum_invoice_amount, bill_run_hour, issuer, direct_debit, retention_years
FROM tenant_settings WHERE tenant_id = @tenant_id;

-- name: LockSettings :one
SELECT version FROM tenant_settings WHERE tenant_id = @tenant_id FOR UPDATE;

-- name: UpdateSettings :exec
UPDATE tenant_settings SET name = @name, billing_day = @billing_day, tax_rounding = @tax_rounding, registration_number = @registration_number,
    invoice_number_prefix = @invoice_number_prefix, credit_note_number_prefix = @credit_note_number_prefix,
    contract_number_prefix = @contract_number_prefix, cancellation_number_prefix = @cancellation_number_prefix, below_zero = @below_zero,
    minimum_invoice_amount = @minimum_invoice_amount, bill_run_hour = @bill_run_hour, issuer = @issuer, direct_debit = @direct_debit, retention_years = @retention_years, version = version + 1, updated_at = @now
WHERE tenant_id = @tenant_id;

-- name: ListTaxRates :many
SELECT country, category, valid_from, percent FROM tax_rates WHERE country = @country ORDER BY category, valid_from;

-- name: CreateAPIKey :one
-- Keys live on the real clock, also where their tenant is a sandbox: a secret isn't safer because a test says so.
INSERT INTO api_keys (tenant_id, id, name, hash, scopes, created_at, expires_at)
VALUES (@tenant_id, @id, @name, @hash, @scopes::text[], clock_timestamp(), @expires_at)
RETURNING created_at;

-- name: GetAPIKeyByHash :one
-- used is false where a minute has passed since the key was marked as used: to see that a key is in use that is enough,
-- and it spares a write with every read.
SELECT id, name, scopes, (revoked_at IS NULL AND coalesce(expires_at > clock_timestamp(), true))::boolean AS valid,
    coalesce(last_used_at > clock_timestamp() - interval '1 minute', false)::boolean AS used
FROM api_keys WHERE tenant_id = @tenant_id AND hash = @hash;

-- name: TouchAPIKey :exec
UPDATE api_keys SET last_used_at = clock_timestamp() WHERE tenant_id = @tenant_id AND id = @id;

-- name: ListAPIKeys :many
SELECT id, name, scopes, created_at, expires_at, last_used_at, revoked_at FROM api_keys
WHERE tenant_id = @tenant_id AND id < @before ORDER BY id DESC LIMIT @page_limit;

-- name: GetAPIKey :one
SELECT id, name, scopes, created_at, expires_at, last_used_at, revoked_at FROM api_keys WHERE tenant_id = @tenant_id AND id = @id;

-- name: RevokeAPIKey :execrows
UPDATE api_keys SET revoked_at = clock_timestamp() WHERE tenant_id = @tenant_id AND id = @id AND revoked_at IS NULL;

-- name: TryIdempotencyLock :one
-- Held until the transaction ends: a second request with the key is told to wait, instead of waiting.
SELECT pg_try_advisory_xact_lock(hashtextextended(@name::text, 0))::boolean AS locked;

-- name: GetIdempotencyKey :one
SELECT request_digest, status, headers, body FROM idempotency_keys
WHERE tenant_id = @tenant_id AND principal_id = @principal_id AND operation = @operation AND key = @key AND created_at > @since;

-- name: SaveIdempotencyKey :exec
INSERT INTO idempotency_keys (tenant_id, principal_id, operation, key, request_digest, status, headers, body)
VALUES (@tenant_id, @principal_id, @operation, @key, @request_digest, @status, @headers, @body);

-- name: DeleteIdempotencyKeys :execrows
-- Answers are kept for a day; a key may then be used again.
DELETE FROM idempotency_keys WHERE tenant_id = @tenant_id AND created_at <= @before;

-- name: DeleteIdempotencyKey :exec
DELETE FROM idempotency_keys WHERE tenant_id = @tenant_id AND principal_id = @principal_id AND operation = @operation AND key = @key AND created_at <= @before;

-- name: SaveAudit :exec
INSERT INTO audit_entries (tenant_id, id, actor_kind, actor_id, actor_name, action, entity_kind, entity_id, request_id, before, after)
SELECT r.tenant_id, r.id, r.actor_kind, r.actor_id, r.actor_name, r.action, r.entity_kind, r.entity_id, r.request_id, r.before, r.after
FROM jsonb_populate_recordset(NULL::audit_entries, @rows::jsonb) AS r;

-- name: ListAudit :many
SELECT id, recorded_at, actor_kind, actor_id, actor_name, action, entity_kind, entity_id, request_id, before, after
FROM audit_entries WHERE tenant_id = @tenant_id AND id < @before AND (sqlc.narg('entity_id')::uuid IS NULL OR entity_id = sqlc.narg('entity_id')::uuid)
ORDER BY id DESC LIMIT @page_limit;

-- name: TakeNumbers :one
-- The last of n numbers of a series; the row's lock is held until the transaction ends, so a series has no gap.
INSERT INTO number_series AS s (tenant_id, series, last) VALUES (@tenant_id, @series, @n)
ON CONFLICT (tenant_id, series) DO UPDATE SET last = s.last + excluded.last RETURNING last;

-- name: CreateClockAdvance :exec
INSERT INTO clock_advances (tenant_id, id, from_on, to_on, status) VALUES (@tenant_id, @id, @from_on, @to_on, 'running');

-- name: GetClockAdvance :one
SELECT tenant_id, id, from_on, to_on, status, error, created_at, finished_at FROM clock_advances WHERE tenant_id = @tenant_id AND id = @id;

-- name: GetRunningClockAdvance :one
SELECT id FROM clock_advances WHERE tenant_id = @tenant_id AND status = 'running';

-- name: EndClockAdvance :exec
UPDATE clock_advances SET status = @status, error = @error, finished_at = clock_timestamp() WHERE tenant_id = @tenant_id AND id = @id AND status = 'running';
