-- name: CreateSimulation :one
INSERT INTO simulations (tenant_id, id, name, status, request, first_month, months, actor_kind, actor_id, actor_name, created_at, moved_at)
VALUES (@tenant_id, @id, @name, 'planned', @request, @first_month, @months, @actor_kind, @actor_id, @actor_name, @now, @now)
RETURNING tenant_id, id, name, status, request, first_month, months, total, done, problems, result, actor_kind, actor_id, actor_name, created_at, started_at, moved_at, finished_at, failures, reason;

-- name: GetSimulation :one
SELECT tenant_id, id, name, status, request, first_month, months, total, done, problems, result, actor_kind, actor_id, actor_name, created_at, started_at, moved_at, finished_at, failures, reason
FROM simulations WHERE tenant_id = @tenant_id AND id = @id;

-- name: LockSimulation :one
-- Its shards end one after another under it, so that it gets on, ends and is cancelled between two of them.
SELECT tenant_id, id, name, status, request, first_month, months, total, done, problems, result, actor_kind, actor_id, actor_name, created_at, started_at, moved_at, finished_at, failures, reason
FROM simulations WHERE tenant_id = @tenant_id AND id = @id FOR UPDATE;

-- name: ListSimulations :many
SELECT tenant_id, id, name, status, request, first_month, months, total, done, problems, result, actor_kind, actor_id, actor_name, created_at, started_at, moved_at, finished_at, failures, reason
FROM simulations WHERE tenant_id = @tenant_id AND id < @before ORDER BY id DESC LIMIT @page_limit;

-- name: SetSimulation :exec
UPDATE simulations SET status = @status, total = @total, done = @done, problems = @problems, result = @result, reason = @reason, failures = 0, started_at = @started_at, moved_at = @moved_at, finished_at = @finished_at
WHERE tenant_id = @tenant_id AND id = @id;

-- name: ListStandingSimulations :many
-- Those that have got no further since an instant, though they aren't over.
SELECT id FROM simulations WHERE tenant_id = @tenant_id AND status IN ('planned', 'running') AND moved_at < @before ORDER BY moved_at;

-- name: CountSimulationFailure :one
UPDATE simulations SET failures = failures + 1, moved_at = @now WHERE tenant_id = @tenant_id AND id = @id RETURNING failures;

-- name: ForgetSimulations :exec
-- Those that have been over for long, with all that was found.
DELETE FROM simulations WHERE tenant_id = @tenant_id AND finished_at < @before;

-- name: ListAccountsOfContracts :many
-- Where contracts were, are, or will be billed.
SELECT DISTINCT account_id FROM contract_accounts WHERE tenant_id = @tenant_id AND contract_id = ANY(@contract_ids::uuid[]) ORDER BY account_id;

-- name: CreateSimulationShards :exec
INSERT INTO simulation_shards (tenant_id, simulation_id, shard, account_ids)
SELECT @tenant_id, @simulation_id, (n - 1) / @size::integer, array_agg(id ORDER BY n) FROM unnest(@account_ids::uuid[]) WITH ORDINALITY AS a(id, n) GROUP BY (n - 1) / @size::integer;

-- name: GetSimulationShard :one
SELECT account_ids, (sums IS NOT NULL)::boolean AS done FROM simulation_shards WHERE tenant_id = @tenant_id AND simulation_id = @simulation_id AND shard = @shard;

-- name: FinishSimulationShard :exec
UPDATE simulation_shards SET sums = @sums WHERE tenant_id = @tenant_id AND simulation_id = @simulation_id AND shard = @shard;

-- name: ListOpenSimulationShards :many
SELECT shard FROM simulation_shards WHERE tenant_id = @tenant_id AND simulation_id = @simulation_id AND sums IS NULL ORDER BY shard;

-- name: ListSimulationSums :many
SELECT coalesce(sums, '{}') AS sums FROM simulation_shards WHERE tenant_id = @tenant_id AND simulation_id = @simulation_id ORDER BY shard;

-- name: AddSimulationCustomers :exec
INSERT INTO simulation_customers AS c (tenant_id, simulation_id, currency, customer_id, total_before, total_after, mrr_before, mrr_after, months)
SELECT r.tenant_id, r.simulation_id, r.currency, r.customer_id, r.total_before, r.total_after, r.mrr_before, r.mrr_after, r.months
FROM jsonb_populate_recordset(NULL::simulation_customers, @rows::jsonb) AS r
ON CONFLICT (tenant_id, simulation_id, currency, customer_id) DO UPDATE SET total_before = c.total_before + excluded.total_before, total_after = c.total_after + excluded.total_after,
    mrr_before = c.mrr_before + excluded.mrr_before, mrr_after = c.mrr_after + excluded.mrr_after, months = c.months | excluded.months;

-- name: AddSimulationProblems :execrows
INSERT INTO simulation_problems (tenant_id, simulation_id, contract_id, hypothetical, reason)
SELECT r.tenant_id, r.simulation_id, r.contract_id, r.hypothetical, r.reason FROM jsonb_populate_recordset(NULL::simulation_problems, @rows::jsonb) AS r
ON CONFLICT (tenant_id, simulation_id, contract_id, hypothetical) DO NOTHING;

-- name: CountSimulationCustomers :many
-- How many customers are affected, by the months in which they are.
SELECT currency, months, count(*)::integer AS customers FROM simulation_customers WHERE tenant_id = @tenant_id AND simulation_id = @simulation_id GROUP BY currency, months ORDER BY currency, months;

-- name: ListSimulationCustomers :many
-- Who pays the most more first.
SELECT s.customer_id, s.currency, s.total_before, s.total_after, s.mrr_before, s.mrr_after, s.months, s.relief, c.code, c.name
FROM simulation_customers s JOIN customers c ON c.tenant_id = s.tenant_id AND c.id = s.customer_id
WHERE s.tenant_id = @tenant_id AND s.simulation_id = @simulation_id AND s.currency = @currency AND (NOT @further::boolean OR (s.relief, s.customer_id) > (@relief::numeric, @after::uuid))
ORDER BY s.relief, s.customer_id LIMIT @page_limit;

-- name: ListSimulationProblems :many
SELECT p.contract_id, p.hypothetical, p.reason, c.number, c.customer_id, u.name AS customer_name
FROM simulation_problems p
JOIN contracts c ON c.tenant_id = p.tenant_id AND c.id = p.contract_id
JOIN customers u ON u.tenant_id = c.tenant_id AND u.id = c.customer_id
WHERE p.tenant_id = @tenant_id AND p.simulation_id = @simulation_id AND (p.contract_id, p.hypothetical) > (@after::uuid, @after_hypothetical::boolean)
ORDER BY p.contract_id, p.hypothetical LIMIT @page_limit;
