-- name: CreateUsageUnit :exec
INSERT INTO usage_units (tenant_id, id, code, name, aggregation, grace_days, created_at, updated_at)
VALUES (@tenant_id, @id, @code, @name, @aggregation, @grace_days, @now, @now);

-- name: GetUsageUnit :one
SELECT tenant_id, id, code, name, aggregation, grace_days, version, created_at, updated_at FROM usage_units WHERE tenant_id = @tenant_id AND id = @id;

-- name: LockUsageUnit :one
SELECT version FROM usage_units WHERE tenant_id = @tenant_id AND id = @id FOR NO KEY UPDATE;

-- name: ListUsageUnits :many
-- All of a tenant's, which are few.
SELECT tenant_id, id, code, name, aggregation, grace_days, version, created_at, updated_at FROM usage_units WHERE tenant_id = @tenant_id ORDER BY code;

-- name: UpdateUsageUnit :exec
UPDATE usage_units SET name = @name, grace_days = @grace_days, version = version + 1, updated_at = @now WHERE tenant_id = @tenant_id AND id = @id;

-- name: FindContractsForUsage :many
-- Signed contracts by id, number or external reference.
SELECT id, number, external_reference, start_on, billing_account_id FROM contracts
WHERE tenant_id = @tenant_id AND signed_on IS NOT NULL
  AND (id = ANY(@ids::uuid[]) OR number = ANY(@numbers::text[]) OR external_reference = ANY(@external_references::text[]));

-- name: NextUsageRevisions :many
-- Gives each contract the number of its next recording; in the order of ids, so that two senders can't wait for each other.
INSERT INTO usage_revisions AS v (tenant_id, contract_id, last)
SELECT @tenant_id, c.id, 1 FROM contracts c WHERE c.tenant_id = @tenant_id AND c.id = ANY(@ids::uuid[]) ORDER BY c.id
ON CONFLICT (tenant_id, contract_id) DO UPDATE SET last = v.last + 1 RETURNING v.contract_id, v.last;

-- name: MarkMeasured :exec
-- The accounts of contracts have something to be planned with that was measured.
UPDATE contract_accounts a SET usage_revision = r.last FROM usage_revisions r
WHERE a.tenant_id = @tenant_id AND a.contract_id = ANY(@contract_ids::uuid[]) AND r.tenant_id = @tenant_id AND r.tenant_id = a.tenant_id AND r.contract_id = a.contract_id;

-- name: CreateUsageDays :exec
INSERT INTO usage_days (tenant_id, contract_id, unit_id, day, revision, quantity, recorded_on, recorded_at)
SELECT r.tenant_id, r.contract_id, r.unit_id, r.day, r.revision, r.quantity, r.recorded_on, r.recorded_at FROM jsonb_populate_recordset(NULL::usage_days, @rows::jsonb) AS r;

-- name: KnownUsageEvents :many
SELECT event_id FROM usage_events WHERE tenant_id = @tenant_id AND unit_id = @unit_id AND event_id = ANY(@event_ids::text[]);

-- name: CreateUsageEvents :exec
INSERT INTO usage_events (tenant_id, unit_id, event_id, contract_id, day, occurred_at, quantity, subject, revision, recorded_on, recorded_at)
SELECT r.tenant_id, r.unit_id, r.event_id, r.contract_id, r.day, r.occurred_at, r.quantity, r.subject, r.revision, r.recorded_on, r.recorded_at
FROM jsonb_populate_recordset(NULL::usage_events, @rows::jsonb) AS r;

-- name: ListUsage :many
-- What counts on each day of contracts: the newest value for the day, else the day's events as their unit aggregates them (of different subjects, each).
WITH daily AS (
    SELECT DISTINCT ON (d.contract_id, d.unit_id, d.day) d.contract_id, d.unit_id, d.day, d.quantity, d.revision, d.recorded_on
    FROM usage_days d WHERE d.tenant_id = @tenant_id AND d.contract_id = ANY(@contract_ids::uuid[]) AND d.day >= @from_on AND d.day < @until_on
    ORDER BY d.contract_id, d.unit_id, d.day, d.revision DESC)
SELECT contract_id, unit_id, day, quantity::numeric AS quantity, ''::text AS subject, revision::bigint AS revision, recorded_on::date AS recorded_on FROM daily
UNION ALL
SELECT e.contract_id, e.unit_id, e.day,
    (CASE u.aggregation WHEN 'max' THEN max(e.quantity) WHEN 'last' THEN (array_agg(e.quantity ORDER BY e.occurred_at DESC, e.event_id DESC))[1] WHEN 'unique' THEN 1 ELSE sum(e.quantity) END)::numeric,
    (CASE WHEN u.aggregation = 'unique' THEN e.subject ELSE '' END)::text, max(e.revision)::bigint, max(e.recorded_on)::date
FROM usage_events e JOIN usage_units u ON u.tenant_id = e.tenant_id AND u.id = e.unit_id
WHERE e.tenant_id = @tenant_id AND e.contract_id = ANY(@contract_ids::uuid[]) AND e.day >= @from_on AND e.day < @until_on
  AND NOT EXISTS (SELECT 1 FROM daily d WHERE d.contract_id = e.contract_id AND d.unit_id = e.unit_id AND d.day = e.day)
GROUP BY e.contract_id, e.unit_id, e.day, u.aggregation, (CASE WHEN u.aggregation = 'unique' THEN e.subject ELSE '' END)
ORDER BY 1, 2, 3, 5;

-- name: ListUsageCloses :many
SELECT unit_id, contract_id, through FROM usage_closes WHERE tenant_id = @tenant_id AND contract_id = ANY(@contract_ids::uuid[]);

-- name: ListUsageRevisions :many
-- The number of the newest recording of each contract of which something was measured.
SELECT contract_id, last FROM usage_revisions WHERE tenant_id = @tenant_id AND contract_id = ANY(@contract_ids::uuid[]) ORDER BY contract_id;

-- name: SetUsageClose :exec
INSERT INTO usage_closes (tenant_id, unit_id, contract_id, through, changed_at) VALUES (@tenant_id, @unit_id, @contract_id, @through, @now)
ON CONFLICT (tenant_id, unit_id, contract_id) DO UPDATE SET through = excluded.through, changed_at = excluded.changed_at;

-- name: ListContractsOfUnit :many
-- The contracts that have, or had, a charge which measures a unit on a day, with what was measured of them since.
SELECT DISTINCT s.contract_id, c.number, c.customer_id FROM segments s JOIN contracts c ON c.tenant_id = s.tenant_id AND c.id = s.contract_id
WHERE s.tenant_id = @tenant_id AND s.usage_unit_id = @unit_id AND s.recorded_until = 'infinity' AND s.effective_from <= @until_on AND s.effective_until > @from_on
  AND s.contract_id > @after
ORDER BY s.contract_id LIMIT @page_limit;

-- name: ListAccountsOfUnit :many
-- The accounts of contracts with a charge that measures a unit: whose bill may change with it.
SELECT DISTINCT a.account_id FROM contract_accounts a JOIN segments s ON s.tenant_id = a.tenant_id AND s.contract_id = a.contract_id
WHERE a.tenant_id = @tenant_id AND s.usage_unit_id = @unit_id AND (sqlc.narg('contract_id')::uuid IS NULL OR a.contract_id = sqlc.narg('contract_id')::uuid)
ORDER BY a.account_id;
