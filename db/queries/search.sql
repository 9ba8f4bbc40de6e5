-- name: GetSearchText :one
SELECT own, customer FROM search_texts WHERE tenant_id = @tenant_id AND kind = @kind AND id = @id;

-- name: SaveSearchText :exec
INSERT INTO search_texts (tenant_id, kind, id, own, customer) VALUES (@tenant_id, @kind, @id, @own, @customer)
ON CONFLICT (tenant_id, kind, id) DO UPDATE SET own = excluded.own, customer = excluded.customer;

-- name: SaveSearchTokens :exec
WITH gone AS (
    DELETE FROM search_tokens t WHERE t.tenant_id = @tenant_id AND t.kind = @kind AND t.id = @id AND t.token <> ALL(@tokens::text[])
)
INSERT INTO search_tokens (tenant_id, kind, token, id) SELECT @tenant_id, @kind, x.token, @id FROM unnest(@tokens::text[]) AS x(token)
ON CONFLICT (tenant_id, kind, token, id) DO NOTHING;

-- name: GetCustomerTexts :many
-- What a customer is found by: its own words, and those of its staff.
SELECT c.name, c.name_kana, c.code, coalesce(s.name, '')::text AS staff_name, coalesce(s.name_kana, '')::text AS staff_kana, coalesce(s.email, '')::text AS staff_email,
    coalesce(s.phone, '')::text AS staff_phone
FROM customers c LEFT JOIN staff s ON s.tenant_id = c.tenant_id AND s.customer_id = c.id
WHERE c.tenant_id = @tenant_id AND c.id = @id ORDER BY s.id;

-- name: ListContractTextsOfCustomer :many
-- Of the contracts that are, were or will be the customer's, each with all whose it is, was or will be, the first first.
SELECT t.id, t.own, ARRAY(SELECT p.customer_id FROM contract_states p WHERE p.tenant_id = @tenant_id AND p.contract_id = t.id AND p.customer_id IS NOT NULL
    GROUP BY p.customer_id ORDER BY min(p.from_on))::uuid[] AS parties
FROM search_texts t
WHERE t.tenant_id = @tenant_id AND t.kind = 'contract' AND t.id IN (
    SELECT c.id FROM contracts c WHERE c.tenant_id = @tenant_id AND c.customer_id = @customer_id
    UNION SELECT s.contract_id FROM contract_states s WHERE s.tenant_id = @tenant_id AND s.customer_id = @customer_id) ORDER BY t.id;

-- name: SetCustomerIndexed :exec
UPDATE customers SET indexed = @indexed WHERE tenant_id = @tenant_id AND id = @id;

-- name: ListUnindexedCustomers :many
SELECT id FROM customers WHERE tenant_id = @tenant_id AND indexed < @edition ORDER BY indexed, id LIMIT @page_limit;

-- name: CountToken :one
-- How many are found by a token, counted to a bound: to begin with the rarest.
SELECT count(*)::integer AS n FROM (SELECT 1 FROM search_tokens t WHERE t.tenant_id = @tenant_id AND t.kind = @kind AND t.token = @token LIMIT @bound) AS x;

-- name: CountState :one
SELECT count(*)::integer AS n FROM (SELECT 1 FROM contract_states s WHERE s.tenant_id = @tenant_id AND s.state = @state AND s.from_on <= @on_day AND s.until_on > @on_day LIMIT @bound) AS x;

-- name: CountCustomer :one
SELECT count(*)::integer AS n FROM (SELECT 1 FROM contract_states s WHERE s.tenant_id = @tenant_id AND s.customer_id = @customer_id AND s.from_on <= @on_day AND s.until_on > @on_day LIMIT @bound) AS x;

-- name: CountVersion :one
SELECT count(*)::integer AS n FROM (SELECT 1 FROM segments s WHERE s.tenant_id = @tenant_id AND s.item_id = @item_id AND s.version = @version AND s.recorded_until = 'infinity'
    AND s.effective_from <= @on_day AND s.effective_until > @on_day LIMIT @bound) AS x;

-- name: CountEnds :one
SELECT count(*)::integer AS n FROM (SELECT 1 FROM contract_states s WHERE s.tenant_id = @tenant_id AND s.term_until >= @from_on AND s.term_until <= @until_on
    AND s.from_on <= @on_day AND s.until_on > @on_day LIMIT @bound) AS x;

-- name: CandidatesByToken :many
SELECT t.id FROM search_tokens t WHERE t.tenant_id = @tenant_id AND t.kind = @kind AND t.token = @token AND t.id > @after ORDER BY t.id LIMIT @page_limit;

-- name: NthOfToken :one
-- The one so many behind another that is found by a token: the further it is, the rarer the token.
SELECT t.id FROM search_tokens t WHERE t.tenant_id = @tenant_id AND t.kind = @kind AND t.token = @token AND t.id > @after ORDER BY t.id OFFSET @nth::integer LIMIT 1;

-- name: CandidatesByTokens :many
-- Those that have both of two tokens, up to one.
SELECT t.id FROM search_tokens t JOIN search_tokens x ON x.tenant_id = t.tenant_id AND x.kind = t.kind AND x.id = t.id
WHERE t.tenant_id = @tenant_id AND t.kind = @kind AND t.token = @token AND t.id > @after AND t.id <= @until
  AND x.tenant_id = @tenant_id AND x.kind = @kind AND x.token = @other AND x.id > @after AND x.id <= @until
ORDER BY t.id LIMIT @page_limit;

-- name: PlanOnce :exec
-- The statements of this transaction are planned once for the connection, for any values: what looks up many rows by their ids does so whatever else there is.
SELECT set_config('plan_cache_mode', 'force_generic_plan', true);

-- name: PlanForValues :exec
-- Until the transaction ends, plans are made for the values that they are run with: how common a token is differs a thousandfold. They go by
-- keys and by one process: what is read is a page, and lies in memory.
SELECT set_config('plan_cache_mode', 'force_custom_plan', true), set_config('random_page_cost', '1.1', true), set_config('max_parallel_workers_per_gather', '0', true);

-- name: CandidatesByState :many
SELECT s.contract_id FROM contract_states s WHERE s.tenant_id = @tenant_id AND s.state = @state AND s.contract_id > @after
    AND s.from_on <= @on_day AND s.until_on > @on_day ORDER BY s.contract_id LIMIT @page_limit;

-- name: CandidatesByDraft :many
SELECT c.id FROM contracts c WHERE c.tenant_id = @tenant_id AND c.signed_on IS NULL AND c.id > @after ORDER BY c.id LIMIT @page_limit;

-- name: CandidatesByCustomer :many
-- Those that are the customer's on the day; its drafts, and what the sweep hasn't derived anew after an upgrade, by their rows.
(SELECT s.contract_id AS id FROM contract_states s WHERE s.tenant_id = @tenant_id AND s.customer_id = @customer_id AND s.contract_id > @after
    AND s.from_on <= @on_day AND s.until_on > @on_day ORDER BY s.contract_id LIMIT @page_limit)
UNION
(SELECT c.id FROM contracts c WHERE c.tenant_id = @tenant_id AND c.customer_id = @customer_id AND c.id > @after AND (c.signed_on IS NULL OR c.derived < @edition)
ORDER BY c.id LIMIT @page_limit)
ORDER BY id LIMIT @page_limit;

-- name: CandidatesByVersion :many
SELECT DISTINCT s.contract_id FROM segments s WHERE s.tenant_id = @tenant_id AND s.item_id = @item_id AND s.version = @version AND s.recorded_until = 'infinity'
    AND s.contract_id > @after AND s.effective_from <= @on_day AND s.effective_until > @on_day ORDER BY s.contract_id LIMIT @page_limit;

-- name: CandidatesByEnds :many
(SELECT s.contract_id AS id FROM contract_states s WHERE s.tenant_id = @tenant_id AND s.term_until >= @from_on AND s.term_until <= @until_on AND s.contract_id > @after
    AND s.from_on <= @on_day AND s.until_on > @on_day ORDER BY s.contract_id LIMIT @page_limit)
UNION
(SELECT c.id FROM contracts c WHERE c.tenant_id = @tenant_id AND c.term_until >= @from_on AND c.term_until <= @until_on AND c.id > @after AND c.derived < @edition
ORDER BY c.id LIMIT @page_limit)
ORDER BY id LIMIT @page_limit;

-- name: CandidatesByEndDays :many
-- The same of some days, each in the order of its index, merged.
(SELECT x.id::uuid AS id FROM unnest(@days::date[]) AS d(day) CROSS JOIN LATERAL (
    SELECT s.contract_id AS id FROM contract_states s WHERE s.tenant_id = @tenant_id AND s.term_until = d.day AND s.contract_id > @after
        AND s.from_on <= @on_day AND s.until_on > @on_day ORDER BY s.contract_id LIMIT @page_limit) AS x ORDER BY x.id LIMIT @page_limit)
UNION
(SELECT c.id FROM contracts c WHERE c.tenant_id = @tenant_id AND c.term_until = ANY(@days::date[]) AND c.id > @after AND c.derived < @edition
ORDER BY c.id LIMIT @page_limit)
ORDER BY id LIMIT @page_limit;

-- name: CandidatesByID :many
SELECT c.id FROM contracts c WHERE c.tenant_id = @tenant_id AND c.id > @after ORDER BY c.id LIMIT @page_limit;

-- name: FilterContracts :many
-- Of some contracts those that are looked for, in the order of ids, with where they stand on the day. Names are looked up for those alone.
SELECT f.id, f.number, f.customer_id, f.billing_account_id, f.currency, f.title, f.signed_on, f.start_on, f.version, f.ends_before, f.term_until, f.state,
    coalesce((SELECT cu.name FROM customers cu WHERE cu.tenant_id = @tenant_id AND cu.id = f.customer_id), '')::text AS customer_name
FROM (
SELECT c.id, c.number, coalesce(s.customer_id, c.customer_id)::uuid AS customer_id, coalesce(s.account_id, c.billing_account_id)::uuid AS billing_account_id, c.currency, c.title,
    c.signed_on, c.start_on, c.version, c.ends_before, coalesce(s.term_until, c.term_until)::date AS term_until, coalesce(s.state, 'draft')::text AS state
FROM contracts c
LEFT JOIN contract_states s ON s.tenant_id = c.tenant_id AND s.contract_id = c.id AND s.from_on <= @on_day AND s.until_on > @on_day AND c.signed_on IS NOT NULL
WHERE c.tenant_id = @tenant_id AND c.id = ANY(@ids::uuid[])
  AND (sqlc.narg('status')::text IS NULL OR coalesce(s.state, 'draft') = sqlc.narg('status')::text)
  AND (sqlc.narg('customer_id')::uuid IS NULL OR coalesce(s.customer_id, c.customer_id) = sqlc.narg('customer_id')::uuid)
  AND (sqlc.narg('account_id')::uuid IS NULL OR coalesce(s.account_id, c.billing_account_id) = sqlc.narg('account_id')::uuid)
  AND (sqlc.narg('number')::text IS NULL OR c.number = sqlc.narg('number')::text)
  AND coalesce(s.term_until, c.term_until) >= @ends_from AND coalesce(s.term_until, c.term_until) <= @ends_until
  AND (sqlc.narg('item_id')::uuid IS NULL OR EXISTS (SELECT FROM segments g WHERE g.tenant_id = c.tenant_id AND g.contract_id = c.id AND g.item_id = sqlc.narg('item_id')::uuid
      AND g.recorded_until = 'infinity' AND g.effective_from <= @on_day AND g.effective_until > @on_day
      AND (sqlc.narg('version')::integer IS NULL OR g.version = sqlc.narg('version')::integer)))
  AND NOT EXISTS (SELECT FROM unnest(@tokens::text[]) AS o(token) WHERE NOT EXISTS
      (SELECT FROM search_tokens x WHERE x.tenant_id = c.tenant_id AND x.kind = 'contract' AND x.token = o.token AND x.id = c.id))
  AND (cardinality(@words::text[]) = 0 OR EXISTS (SELECT FROM search_texts t WHERE t.tenant_id = c.tenant_id AND t.kind = 'contract' AND t.id = c.id
      AND NOT EXISTS (SELECT FROM unnest(@words::text[]) AS w(word) WHERE strpos(t.own, w.word) = 0 AND strpos(t.customer, w.word) = 0)))
ORDER BY c.id LIMIT @page_limit
) f ORDER BY f.id;

-- name: FilterCustomers :many
SELECT c.tenant_id, c.id, c.code, c.name, c.name_kana, c.corporate_number, c.parent_id, c.memo, c.version, c.created_at, c.updated_at, c.indexed
FROM customers c
WHERE c.tenant_id = @tenant_id AND c.id = ANY(@ids::uuid[])
  AND NOT EXISTS (SELECT FROM unnest(@tokens::text[]) AS o(token) WHERE NOT EXISTS
      (SELECT FROM search_tokens x WHERE x.tenant_id = c.tenant_id AND x.kind = 'customer' AND x.token = o.token AND x.id = c.id))
  AND (cardinality(@words::text[]) = 0 OR EXISTS (SELECT FROM search_texts t WHERE t.tenant_id = c.tenant_id AND t.kind = 'customer' AND t.id = c.id
      AND NOT EXISTS (SELECT FROM unnest(@words::text[]) AS w(word) WHERE strpos(t.own, w.word) = 0)))
ORDER BY c.id LIMIT @page_limit;

-- name: ListVersionContracts :many
SELECT f.contract_id, f.contract_item_id, f.since, f.quantity, c.number, coalesce(p.customer_id, c.customer_id)::uuid AS customer_id,
    coalesce((SELECT cu.name FROM customers cu WHERE cu.tenant_id = @tenant_id AND cu.id = coalesce(p.customer_id, c.customer_id)), '')::text AS customer_name
FROM (
    SELECT s.contract_id, s.contract_item_id, min(s.effective_from)::date AS since, max(s.quantity)::numeric AS quantity
    FROM segments s
    WHERE s.tenant_id = @tenant_id AND s.item_id = @item_id AND s.version = @version AND s.recorded_until = 'infinity'
      AND (s.contract_id, s.contract_item_id) > (@after_contract::uuid, @after_item::uuid)
      AND s.effective_from <= @on_day AND s.effective_until > @on_day
    GROUP BY s.contract_id, s.contract_item_id
    ORDER BY s.contract_id, s.contract_item_id LIMIT @page_limit
) f
JOIN contracts c ON c.tenant_id = @tenant_id AND c.id = f.contract_id
LEFT JOIN contract_states p ON p.tenant_id = @tenant_id AND p.contract_id = f.contract_id AND p.from_on <= @on_day AND p.until_on > @on_day
ORDER BY f.contract_id, f.contract_item_id;
