-- name: CreateContract :exec
INSERT INTO contracts (tenant_id, id, number, customer_id, billing_account_id, currency, title, order_number, external_reference, draft, signed_on, start_on,
    passed_through, version, recorded_at, created_at, updated_at, first_customer_id, first_account_id, derived)
VALUES (@tenant_id, @id, @number, @customer_id, @billing_account_id, @currency, @title, @order_number, @external_reference, @draft, @signed_on, @start_on,
    @passed_through, 0, @recorded_at, @recorded_at, @recorded_at, @customer_id, @billing_account_id, @derived);

-- name: IsNumberTaken :one
SELECT EXISTS (SELECT FROM contracts WHERE tenant_id = @tenant_id AND number = @number);

-- name: GetContract :one
SELECT tenant_id, id, number, customer_id, billing_account_id, currency, title, order_number, external_reference, draft, signed_on, start_on, version, recorded_at,
    ends_before, end_by, passed_through, next_day, billed_version, created_at, updated_at, term_until, custom_fields, first_customer_id, first_account_id, renews_on_sale, derived, derived_digest
FROM contracts WHERE tenant_id = @tenant_id AND id = @id;

-- name: LockContract :one
SELECT tenant_id, id, number, customer_id, billing_account_id, currency, title, order_number, external_reference, draft, signed_on, start_on, version, recorded_at,
    ends_before, end_by, passed_through, next_day, billed_version, created_at, updated_at, term_until, custom_fields, first_customer_id, first_account_id, renews_on_sale, derived, derived_digest
FROM contracts WHERE tenant_id = @tenant_id AND id = @id FOR NO KEY UPDATE;

-- name: LockContracts :many
-- In the order of ids, so that two who lock several can't wait for each other.
SELECT tenant_id, id, number, customer_id, billing_account_id, currency, title, order_number, external_reference, draft, signed_on, start_on, version, recorded_at,
    ends_before, end_by, passed_through, next_day, billed_version, created_at, updated_at, term_until, custom_fields, first_customer_id, first_account_id, renews_on_sale, derived, derived_digest
FROM contracts WHERE tenant_id = @tenant_id AND id = ANY(@ids::uuid[]) ORDER BY id FOR NO KEY UPDATE;

-- name: AwaitContract :one
-- Waits for whoever is recording.
SELECT id FROM contracts WHERE tenant_id = @tenant_id AND id = @id FOR SHARE;

-- name: ListContractsOfAccounts :many
-- Every signed contract that was, is or will be billed on one of the accounts, once for each.
SELECT a.account_id, c.tenant_id, c.id, c.number, c.customer_id, c.billing_account_id, c.currency, c.title, c.order_number, c.external_reference, c.draft, c.signed_on,
    c.start_on, c.version, c.recorded_at, c.ends_before, c.end_by, c.passed_through, c.next_day, c.term_until, c.custom_fields, c.derived, c.first_customer_id,
    c.first_account_id, c.renews_on_sale, c.derived_digest, c.created_at, c.updated_at, a.billed_version, a.planned_version, a.usage_revision, a.planned_usage
FROM contract_accounts a JOIN contracts c ON c.tenant_id = a.tenant_id AND c.id = a.contract_id
WHERE a.tenant_id = @tenant_id AND a.account_id = ANY(@account_ids::uuid[]) AND c.signed_on IS NOT NULL ORDER BY c.number, a.account_id;

-- name: ListVersionsOnAccounts :many
-- Every contract that was, is or will be billed on one of the accounts, with its version: what a bill was planned from. Elsewhere tells that it is billed
-- on another account too, whose documents move what it owes.
SELECT a.account_id, c.id, c.customer_id, c.version, c.renews_on_sale, a.planned_version,
    EXISTS (SELECT FROM contract_accounts o WHERE o.tenant_id = a.tenant_id AND o.contract_id = a.contract_id AND o.account_id <> a.account_id) AS elsewhere
FROM contract_accounts a JOIN contracts c ON c.tenant_id = a.tenant_id AND c.id = a.contract_id
WHERE a.tenant_id = @tenant_id AND a.account_id = ANY(@account_ids::uuid[]) AND c.signed_on IS NOT NULL ORDER BY c.id, a.account_id;

-- name: ListAccountsOfContract :many
SELECT account_id, billed_version FROM contract_accounts WHERE tenant_id = @tenant_id AND contract_id = @contract_id ORDER BY account_id;

-- name: SaveContractAccounts :exec
-- Accounts are added and never taken away. Where the bill has nothing to follow (@follows is false) and had followed all before, it
-- follows this version too.
INSERT INTO contract_accounts AS a (tenant_id, contract_id, account_id, billed_version, version, recorded_at)
SELECT @tenant_id, @contract_id, x.id, CASE WHEN @follows::boolean THEN 0 ELSE @version END, @version, @recorded_at FROM unnest(@account_ids::uuid[]) AS x(id)
ON CONFLICT (tenant_id, contract_id, account_id) DO NOTHING;

-- name: FollowContract :many
UPDATE contract_accounts SET version = @version, recorded_at = @recorded_at,
    billed_version = CASE WHEN NOT @follows::boolean AND billed_version = version THEN @version ELSE billed_version END
WHERE tenant_id = @tenant_id AND contract_id = @contract_id RETURNING account_id;

-- name: ListContracts :many
SELECT tenant_id, id, number, customer_id, billing_account_id, currency, title, order_number, external_reference, draft, signed_on, start_on, version, recorded_at,
    ends_before, end_by, passed_through, next_day, billed_version, created_at, updated_at, term_until, custom_fields, first_customer_id, first_account_id, renews_on_sale, derived, derived_digest
FROM contracts WHERE tenant_id = @tenant_id AND id > @after ORDER BY id LIMIT @page_limit;

-- name: UpdateDraft :exec
UPDATE contracts SET number = @number, billing_account_id = @billing_account_id, customer_id = @customer_id, currency = @currency, title = @title,
    order_number = @order_number, draft = @draft, start_on = @start_on, passed_through = @passed_through, version = version + 1, recorded_at = @recorded_at, updated_at = @recorded_at,
    first_customer_id = @customer_id, first_account_id = @billing_account_id
WHERE tenant_id = @tenant_id AND id = @id;

-- name: SaveContractState :exec
UPDATE contracts SET draft = NULL, signed_on = @signed_on, start_on = @start_on, version = @version, recorded_at = @recorded_at, updated_at = @recorded_at,
    ends_before = @ends_before, end_by = @end_by, passed_through = @passed_through, next_day = @next_day, customer_id = @customer_id,
    billing_account_id = @billing_account_id, term_until = @term_until, custom_fields = @custom_fields, renews_on_sale = @renews_on_sale, derived = @derived, derived_digest = @derived_digest
WHERE tenant_id = @tenant_id AND id = @id;

-- name: SaveContractDay :exec
-- What a passing day moves without a recording: where the contract stands today, and what is next.
UPDATE contracts SET passed_through = @passed_through, next_day = @next_day, customer_id = @customer_id, billing_account_id = @billing_account_id,
    term_until = @term_until, custom_fields = @custom_fields, renews_on_sale = @renews_on_sale, derived = @derived, derived_digest = @derived_digest
WHERE tenant_id = @tenant_id AND id = @id;

-- name: ListUnderived :many
-- Contracts whose derived rows an older edition of the software made, or a new version of an item has overtaken.
SELECT id FROM contracts WHERE tenant_id = @tenant_id AND derived < @edition ORDER BY derived, id LIMIT @page_limit;

-- name: SetDerived :exec
UPDATE contracts SET derived = @derived WHERE tenant_id = @tenant_id AND id = @id;

-- name: MarkUnderived :execrows
-- A new version of an item: contracts that renew to the version on sale may renew to it. Their rows stay locked, so that a recording
-- either is over by now or sees the version.
UPDATE contracts SET derived = 0 WHERE tenant_id = @tenant_id AND renews_on_sale;

-- name: ListContractStates :many
SELECT contract_id, from_on, until_on, state, customer_id, account_id, term_until FROM contract_states WHERE tenant_id = @tenant_id AND contract_id = @contract_id ORDER BY from_on;

-- name: SaveContractStates :exec
WITH gone AS (
    DELETE FROM contract_states s WHERE s.tenant_id = @tenant_id AND s.contract_id = @contract_id
        AND NOT EXISTS (SELECT FROM jsonb_populate_recordset(NULL::contract_states, @rows::jsonb) AS w WHERE w.from_on = s.from_on)
)
INSERT INTO contract_states AS s (tenant_id, contract_id, from_on, until_on, state, customer_id, account_id, term_until)
SELECT @tenant_id, @contract_id, r.from_on, r.until_on, r.state, r.customer_id, r.account_id, r.term_until FROM jsonb_populate_recordset(NULL::contract_states, @rows::jsonb) AS r
ON CONFLICT (tenant_id, contract_id, from_on) DO UPDATE
    SET until_on = excluded.until_on, state = excluded.state, customer_id = excluded.customer_id, account_id = excluded.account_id, term_until = excluded.term_until
    WHERE (s.until_on, s.state, s.customer_id, s.account_id, s.term_until) IS DISTINCT FROM (excluded.until_on, excluded.state, excluded.customer_id, excluded.account_id, excluded.term_until);

-- name: ListDeadlines :many
SELECT contract_id, kind, subject_id, on_date FROM deadlines WHERE tenant_id = @tenant_id AND contract_id = @contract_id ORDER BY on_date, kind, subject_id;

-- name: SaveDeadlines :exec
WITH gone AS (
    DELETE FROM deadlines d WHERE d.tenant_id = @tenant_id AND d.contract_id = @contract_id
        AND NOT EXISTS (SELECT FROM jsonb_populate_recordset(NULL::deadlines, @rows::jsonb) AS w WHERE w.kind = d.kind AND w.subject_id = d.subject_id AND w.on_date = d.on_date)
)
INSERT INTO deadlines AS d (tenant_id, contract_id, kind, subject_id, on_date, subject)
SELECT @tenant_id, @contract_id, r.kind, r.subject_id, r.on_date, r.subject FROM jsonb_populate_recordset(NULL::deadlines, @rows::jsonb) AS r
ON CONFLICT (tenant_id, contract_id, kind, subject_id, on_date) DO UPDATE SET subject = excluded.subject WHERE d.subject <> excluded.subject;

-- name: ListDueContracts :many
-- What has a day due, oldest first: reservations and ends of terms. An index-only look at the next days.
SELECT id, next_day FROM contracts WHERE tenant_id = @tenant_id AND next_day <= @through AND next_day <> 'infinity' ORDER BY next_day, id LIMIT @page_limit;

-- name: CreateContractVersion :exec
INSERT INTO contract_versions (tenant_id, contract_id, version, recorded_at, recorded_on, change_id, touched, touched_from)
VALUES (@tenant_id, @contract_id, @version, @recorded_at, @recorded_on, @change_id, @touched::uuid[], @touched_from::date[]);

-- name: ListContractVersions :many
SELECT tenant_id, contract_id, version, recorded_at, recorded_on, change_id, touched, touched_from FROM contract_versions
WHERE tenant_id = @tenant_id AND contract_id = ANY(@contract_ids::uuid[]) ORDER BY contract_id, version;

-- name: CreateChange :exec
INSERT INTO changes (tenant_id, contract_id, id, plan_id, bulk_change_id) VALUES (@tenant_id, @contract_id, @id, @plan_id, @bulk_change_id);

-- name: FindChange :one
SELECT contract_id FROM changes WHERE tenant_id = @tenant_id AND id = @id;

-- name: CreateChangeEvent :exec
INSERT INTO change_events (tenant_id, contract_id, change_id, seq, kind, status, effective_on, operations, request, contract_version, order_version, recorded_at,
    recorded_on, actor_kind, actor_id, actor_name, memo, external_reference, detail)
VALUES (@tenant_id, @contract_id, @change_id, @seq, @kind, @status, @effective_on, @operations, @request, @contract_version, @order_version, @recorded_at,
    @recorded_on, @actor_kind, @actor_id, @actor_name, @memo, @external_reference, @detail);

-- name: ListChangeEvents :many
SELECT tenant_id, contract_id, change_id, seq, kind, status, effective_on, operations, request, contract_version, order_version, recorded_at, recorded_on,
    actor_kind, actor_id, actor_name, memo, external_reference, detail
FROM change_events WHERE tenant_id = @tenant_id AND contract_id = ANY(@contract_ids::uuid[]) ORDER BY contract_id, change_id, seq;

-- name: ListEventsToBill :many
-- What the engine needs to know of them, and nothing of who asked for what.
SELECT contract_id, change_id, seq, kind, status, effective_on, operations, contract_version, order_version, recorded_on
FROM change_events WHERE tenant_id = @tenant_id AND contract_id = ANY(@contract_ids::uuid[]) ORDER BY contract_id, change_id, seq;

-- name: ListPlannedChanges :many
-- The changes that belong to something larger: a ramp agreed at signing, a bulk change.
SELECT contract_id, id, plan_id, bulk_change_id FROM changes
WHERE tenant_id = @tenant_id AND contract_id = ANY(@contract_ids::uuid[]) AND (plan_id IS NOT NULL OR bulk_change_id IS NOT NULL);

-- name: SaveReservations :exec
WITH gone AS (
    DELETE FROM reservations d WHERE d.tenant_id = @tenant_id AND d.contract_id = @contract_id
        AND NOT EXISTS (SELECT FROM jsonb_populate_recordset(NULL::reservations, @rows::jsonb) AS w WHERE w.change_id = d.change_id)
)
INSERT INTO reservations AS o (tenant_id, contract_id, change_id, customer_id, status, effective_on)
SELECT @tenant_id, @contract_id, r.change_id, r.customer_id, r.status, r.effective_on FROM jsonb_populate_recordset(NULL::reservations, @rows::jsonb) AS r
ON CONFLICT (tenant_id, contract_id, change_id) DO UPDATE SET customer_id = excluded.customer_id, status = excluded.status, effective_on = excluded.effective_on
    WHERE o.customer_id <> excluded.customer_id OR o.status <> excluded.status OR o.effective_on <> excluded.effective_on;

-- name: ListReservationsOfContract :many
SELECT change_id, customer_id, status, effective_on FROM reservations WHERE tenant_id = @tenant_id AND contract_id = @contract_id ORDER BY effective_on, change_id;

-- name: ListReservations :many
-- The page is found first; what is shown of each is looked up by its key alone.
SELECT r.contract_id, r.change_id, r.customer_id, r.status, r.effective_on, c.number AS contract_number, cu.name AS customer_name,
    e.request, e.memo, e.external_reference, e.detail, f.recorded_at, f.actor_kind, f.actor_id, f.actor_name
FROM (
    SELECT o.tenant_id, o.contract_id, o.change_id, o.customer_id, o.status, o.effective_on FROM reservations o
    WHERE o.tenant_id = @tenant_id AND (o.effective_on, o.change_id) > (@after_on::date, @after_id::uuid)
      AND o.effective_on >= @from_on AND o.effective_on <= @until_on
      AND (sqlc.narg('customer_id')::uuid IS NULL OR o.customer_id = sqlc.narg('customer_id')::uuid)
      AND (sqlc.narg('status')::text IS NULL OR o.status = sqlc.narg('status')::text)
    ORDER BY o.effective_on, o.change_id LIMIT @page_limit
) r
JOIN contracts c ON c.tenant_id = r.tenant_id AND c.id = r.contract_id
JOIN customers cu ON cu.tenant_id = r.tenant_id AND cu.id = r.customer_id
JOIN LATERAL (SELECT x.request, x.memo, x.external_reference, x.detail FROM change_events x
    WHERE x.tenant_id = r.tenant_id AND x.contract_id = r.contract_id AND x.change_id = r.change_id ORDER BY x.seq DESC LIMIT 1) e ON true
JOIN LATERAL (SELECT x.recorded_at, x.actor_kind, x.actor_id, x.actor_name FROM change_events x
    WHERE x.tenant_id = r.tenant_id AND x.contract_id = r.contract_id AND x.change_id = r.change_id AND x.seq = 1 LIMIT 1) f ON true
ORDER BY r.effective_on, r.change_id;

-- name: CreateRenewal :exec
INSERT INTO renewals (tenant_id, contract_id, term_from, seq, term_until, recorded_at, resolved)
SELECT @tenant_id, @contract_id, @term_from, coalesce(max(r.seq), 0) + 1, @term_until, @recorded_at, @resolved
FROM renewals r WHERE r.tenant_id = @tenant_id AND r.contract_id = @contract_id AND r.term_from = @term_from;

-- name: ListRenewals :many
SELECT tenant_id, contract_id, term_from, seq, term_until, recorded_at, resolved FROM renewals
WHERE tenant_id = @tenant_id AND contract_id = ANY(@contract_ids::uuid[]) ORDER BY contract_id, term_from, seq;

-- name: ListEditions :many
-- Every version of items with what it was made on: a fold reads those that were there when the contract was recorded.
SELECT v.item_id, v.id, v.version, v.on_sale_from, v.created_at, i.code, i.name, i.kind FROM item_versions v
JOIN items i ON i.tenant_id = v.tenant_id AND i.id = v.item_id
WHERE v.tenant_id = @tenant_id AND v.item_id = ANY(@item_ids::uuid[]) ORDER BY v.item_id, v.on_sale_from, v.version;

-- name: ListSegmentsNow :many
-- What is believed now: the rows of a contract that no later recording has ended.
SELECT tenant_id, id, contract_id, contract_item_id, charge_id, charge_code, charge_kind, item_id, effective_from, effective_until, recorded_from, planned, state, share,
    version_id, version, name, model, list_price, negotiated_price, scheme, quantity, currency, cycle_months, anchor, timing, start_rate, end_rate, change_policy,
    rounding, scale, tax_category, discounts, day_count, begun_month, billing_offset_months, billing_day, bill_all_at_once, day_of_supply, tax_included, usage_unit_id, aggregation, usage_rating
FROM segments WHERE tenant_id = @tenant_id AND contract_id = @contract_id AND recorded_until = 'infinity'
ORDER BY charge_id, effective_from;

-- name: ListSegments :many
SELECT tenant_id, id, contract_id, contract_item_id, charge_id, charge_code, charge_kind, item_id, effective_from, effective_until, recorded_from,
    (recorded_until = 'infinity')::boolean AS open, CASE WHEN recorded_until = 'infinity' THEN recorded_from ELSE recorded_until END::timestamptz AS recorded_until, planned, state, share,
    version_id, version, name, model, list_price, negotiated_price, scheme, quantity, currency, cycle_months, anchor, timing, start_rate, end_rate, change_policy,
    rounding, scale, tax_category, discounts, day_count, begun_month, billing_offset_months, billing_day, bill_all_at_once, day_of_supply, tax_included, usage_unit_id, aggregation, usage_rating
FROM segments
WHERE tenant_id = @tenant_id AND contract_id = @contract_id AND id > @after
  AND recorded_from <= @known_at AND recorded_until > @known_at
  AND (sqlc.narg('as_of')::date IS NULL OR (effective_from <= sqlc.narg('as_of')::date AND effective_until > sqlc.narg('as_of')::date))
ORDER BY id LIMIT @page_limit;

-- name: EndSegments :exec
UPDATE segments SET recorded_until = @recorded_until WHERE tenant_id = @tenant_id AND contract_id = @contract_id AND id = ANY(@ids::uuid[]) AND recorded_until = 'infinity';

-- name: CreateSegments :exec
INSERT INTO segments (tenant_id, id, contract_id, contract_item_id, charge_id, charge_code, charge_kind, item_id, effective_from, effective_until, recorded_from,
    planned, state, share, version_id, version, name, model, list_price, negotiated_price, scheme, quantity, currency, cycle_months, anchor, timing, start_rate, end_rate,
    change_policy, rounding, scale, tax_category, discounts, day_count, begun_month, billing_offset_months, billing_day, bill_all_at_once, day_of_supply, tax_included, usage_unit_id, aggregation, usage_rating)
SELECT r.tenant_id, r.id, r.contract_id, r.contract_item_id, r.charge_id, r.charge_code, r.charge_kind, r.item_id, r.effective_from, r.effective_until, r.recorded_from,
    r.planned, r.state, r.share, r.version_id, r.version, r.name, r.model, r.list_price, r.negotiated_price, r.scheme, r.quantity, r.currency, r.cycle_months, r.anchor, r.timing, r.start_rate,
    r.end_rate, r.change_policy, r.rounding, r.scale, r.tax_category, r.discounts, r.day_count, r.begun_month, r.billing_offset_months, r.billing_day, r.bill_all_at_once, r.day_of_supply, r.tax_included, r.usage_unit_id, r.aggregation, r.usage_rating
FROM jsonb_populate_recordset(NULL::segments, @rows::jsonb) AS r;

-- name: CreateTimelineEntries :exec
INSERT INTO timeline_entries (tenant_id, customer_id, id, kind, effective_on, recorded_at, executed_at, contract_id, change_id, document_id, billing_account_id,
    actor_kind, actor_id, actor_name, summary, memo, differences)
SELECT r.tenant_id, r.customer_id, r.id, r.kind, r.effective_on, r.recorded_at, r.executed_at, r.contract_id, r.change_id, r.document_id, r.billing_account_id,
    r.actor_kind, r.actor_id, r.actor_name, r.summary, r.memo, r.differences
FROM jsonb_populate_recordset(NULL::timeline_entries, @rows::jsonb) AS r;

-- name: ListTimeline :many
-- A document with lines of several contracts concerns each of them.
SELECT e.tenant_id, e.customer_id, e.id, e.kind, e.effective_on, e.recorded_at, e.executed_at, e.contract_id, e.change_id, e.document_id, e.billing_account_id,
    e.actor_kind, e.actor_id, e.actor_name, e.summary, e.memo, e.differences, e.xid::text AS xid
FROM timeline_entries e
WHERE e.tenant_id = @tenant_id AND e.customer_id = @customer_id AND (e.effective_on, e.id) > (@after_on::date, @after_id::uuid)
  AND e.effective_on >= @from_on AND e.effective_on <= @until_on AND e.recorded_at <= @known_at
  AND (sqlc.narg('contract_id')::uuid IS NULL OR e.contract_id = sqlc.narg('contract_id')::uuid OR e.contract_id IS NULL AND e.document_id IN (
      SELECT l.invoice_id FROM invoice_lines l WHERE l.tenant_id = @tenant_id AND l.contract_id = sqlc.narg('contract_id')::uuid))
  AND (cardinality(@kinds::text[]) = 0 OR e.kind = ANY(@kinds::text[]))
ORDER BY e.effective_on, e.id LIMIT @page_limit;

-- name: ListEntriesToHandOver :many
-- What is on one customer's timeline of a contract in some days, and not on another's yet.
SELECT e.id FROM timeline_entries e
WHERE e.tenant_id = @tenant_id AND e.contract_id = @contract_id AND e.customer_id = @from_customer AND e.effective_on >= @from_on AND e.effective_on <= @until_on
  AND e.copy_of IS NULL AND e.kind <> 'alert_raised'
  AND NOT EXISTS (SELECT FROM timeline_entries w WHERE w.tenant_id = @tenant_id AND w.contract_id = @contract_id AND w.customer_id = @to_customer
      AND w.effective_on = e.effective_on AND (w.copy_of = e.id OR w.kind = e.kind AND w.change_id = e.change_id AND w.recorded_at = e.recorded_at))
ORDER BY e.id;

-- name: HandOverEntries :exec
INSERT INTO timeline_entries (tenant_id, customer_id, id, kind, effective_on, recorded_at, executed_at, contract_id, change_id, document_id, billing_account_id, actor_kind,
    actor_id, actor_name, summary, memo, differences, copy_of)
SELECT e.tenant_id, @to_customer, r.id, e.kind, e.effective_on, @recorded_at, e.executed_at, e.contract_id, e.change_id, e.document_id, e.billing_account_id, e.actor_kind,
    e.actor_id, e.actor_name, e.summary, e.memo, e.differences, e.id
FROM jsonb_to_recordset(@rows::jsonb) AS r(id uuid, copy_of uuid)
JOIN timeline_entries e ON e.tenant_id = @tenant_id AND e.customer_id = @from_customer AND e.id = r.copy_of;

-- name: ListContractTimeline :many
SELECT e.tenant_id, e.customer_id, e.id, e.kind, e.effective_on, e.recorded_at, e.executed_at, e.contract_id, e.change_id, e.document_id, e.billing_account_id,
    e.actor_kind, e.actor_id, e.actor_name, e.summary, e.memo, e.differences, e.xid::text AS xid
FROM timeline_entries e
JOIN (
    (SELECT o.customer_id, o.id FROM timeline_entries o
    WHERE o.tenant_id = @tenant_id AND o.contract_id = @contract_id AND (o.effective_on, o.id) > (@after_on::date, @after_id::uuid)
      AND o.effective_on >= @from_on AND o.effective_on <= @until_on AND o.recorded_at <= @known_at AND (cardinality(@kinds::text[]) = 0 OR o.kind = ANY(@kinds::text[]))
      -- A transfer is on both customers' timelines, and happened once; what was copied to another's is there already.
      AND o.copy_of IS NULL AND NOT EXISTS (SELECT FROM timeline_entries w WHERE w.tenant_id = @tenant_id AND w.contract_id = @contract_id AND w.effective_on = o.effective_on
          AND w.kind = o.kind AND w.change_id = o.change_id AND w.recorded_at = o.recorded_at AND w.id < o.id)
    ORDER BY o.effective_on, o.id LIMIT @page_limit)
    UNION ALL
    (SELECT d.customer_id, d.id FROM timeline_entries d
    WHERE d.tenant_id = @tenant_id AND d.contract_id IS NULL
      AND d.document_id IN (SELECT l.invoice_id FROM invoice_lines l WHERE l.tenant_id = @tenant_id AND l.contract_id = @contract_id)
      AND (d.effective_on, d.id) > (@after_on::date, @after_id::uuid)
      AND d.effective_on >= @from_on AND d.effective_on <= @until_on AND d.recorded_at <= @known_at AND (cardinality(@kinds::text[]) = 0 OR d.kind = ANY(@kinds::text[]))
    ORDER BY d.effective_on, d.id LIMIT @page_limit)
) x ON x.customer_id = e.customer_id AND x.id = e.id
WHERE e.tenant_id = @tenant_id ORDER BY e.effective_on, e.id LIMIT @page_limit;

-- name: NextDueDay :one
-- The first day on which any contract has something due; infinity if none has.
SELECT coalesce(min(next_day), 'infinity')::date AS next_day FROM contracts WHERE tenant_id = @tenant_id AND next_day <> 'infinity';

-- name: SetBilledVersions :exec
UPDATE contract_accounts a SET billed_version = greatest(a.billed_version, r.billed_version), planned_version = greatest(a.planned_version, r.billed_version), planned_usage = greatest(a.planned_usage, r.planned_usage)
FROM jsonb_populate_recordset(NULL::contract_accounts, @rows::jsonb) AS r
WHERE a.tenant_id = @tenant_id AND a.tenant_id = r.tenant_id AND a.contract_id = r.contract_id AND a.account_id = r.account_id;

-- name: ListUnbilledAccounts :many
-- Those of contracts that were recorded before an instant and haven't been billed since.
SELECT DISTINCT account_id FROM contract_accounts
WHERE tenant_id = @tenant_id AND billed_version < version AND recorded_at < @before
ORDER BY account_id LIMIT @page_limit;
