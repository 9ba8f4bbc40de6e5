-- name: CompareCharges :many
-- What two months billed of each chain of charges, and of each account's tax, by customer; taxes come behind the contracts of their
-- customer. Lines stand as they are on their documents, with or without the tax in them; the tax is what documents come to beside their
-- lines (comparison.TaxOnTop). Where drafts is false only issued documents count.
WITH documents AS MATERIALIZED (
    SELECT i.id, i.customer_id, i.billing_account_id, i.currency, i.billing_date >= @now_from::date AND i.billing_date < @now_until::date AS is_now,
        i.total - (SELECT coalesce(sum(l.amount), 0) FROM invoice_lines l WHERE l.tenant_id = i.tenant_id AND l.invoice_id = i.id) AS on_top
    FROM invoices i
    WHERE i.tenant_id = @tenant_id AND (i.status = 'issued' OR @drafts::boolean AND i.status = 'draft') AND i.customer_id >= @after_customer::uuid
      AND (i.billing_date >= @then_from::date AND i.billing_date < @then_until::date OR i.billing_date >= @now_from::date AND i.billing_date < @now_until::date)
      AND (sqlc.narg('customer_id')::uuid IS NULL OR i.customer_id = sqlc.narg('customer_id')::uuid)
      AND (sqlc.narg('account_id')::uuid IS NULL OR i.billing_account_id = sqlc.narg('account_id')::uuid)
), compared AS (
    SELECT d.customer_id, l.contract_id, l.chain_id, d.currency, coalesce(sum(l.amount) FILTER (WHERE NOT d.is_now), 0)::numeric AS was, coalesce(sum(l.amount) FILTER (WHERE d.is_now), 0)::numeric AS is_now,
        bool_or(NOT d.is_now AND l.amount <> 0) AS billed_then, bool_or(d.is_now AND l.amount <> 0) AS billed_now,
        bool_or(l.tax_included AND l.amount <> 0) AS tax_included
    FROM documents d JOIN invoice_lines l ON l.tenant_id = @tenant_id AND l.invoice_id = d.id
    WHERE (sqlc.narg('contract_id')::uuid IS NULL OR l.contract_id = sqlc.narg('contract_id')::uuid)
      AND (sqlc.narg('item_id')::uuid IS NULL OR EXISTS (SELECT FROM invoice_lines x
            JOIN segments s ON s.tenant_id = x.tenant_id AND s.contract_id = x.contract_id AND s.charge_id = x.charge_id AND s.recorded_until = 'infinity' AND s.item_id = sqlc.narg('item_id')::uuid
            WHERE x.tenant_id = @tenant_id AND x.contract_id = l.contract_id AND x.chain_id = l.chain_id))
    GROUP BY d.customer_id, l.contract_id, l.chain_id, d.currency
    UNION ALL
    SELECT d.customer_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff', d.billing_account_id, d.currency, coalesce(sum(d.on_top) FILTER (WHERE NOT d.is_now), 0), coalesce(sum(d.on_top) FILTER (WHERE d.is_now), 0),
        bool_or(NOT d.is_now AND d.on_top <> 0), bool_or(d.is_now AND d.on_top <> 0), false
    FROM documents d WHERE sqlc.narg('contract_id')::uuid IS NULL AND sqlc.narg('item_id')::uuid IS NULL
    GROUP BY d.customer_id, d.billing_account_id, d.currency
)
SELECT c.customer_id, c.contract_id, c.chain_id, c.currency, c.was, c.is_now, c.billed_then::boolean AS billed_then, c.billed_now::boolean AS billed_now, c.tax_included::boolean AS tax_included
FROM compared c
WHERE (c.billed_then OR c.billed_now) AND (@same::boolean OR c.was <> c.is_now) AND abs(c.is_now - c.was) >= @least::numeric
  AND (c.customer_id, c.contract_id, c.chain_id, c.currency) > (@after_customer::uuid, @after_contract::uuid, @after_chain::uuid, @after_currency::text)
ORDER BY c.customer_id, c.contract_id, c.chain_id, c.currency LIMIT @page_limit;

-- name: CompareTotals :many
-- What the documents of two months come to, by currency: what the rows of a comparison have to add up to.
SELECT i.currency,
    coalesce(sum(i.subtotal) FILTER (WHERE i.billing_date < @then_until::date AND i.billing_date >= @then_from::date), 0)::numeric AS net_then,
    coalesce(sum(i.tax) FILTER (WHERE i.billing_date < @then_until::date AND i.billing_date >= @then_from::date), 0)::numeric AS tax_then,
    coalesce(sum(i.subtotal) FILTER (WHERE i.billing_date < @now_until::date AND i.billing_date >= @now_from::date), 0)::numeric AS net_now,
    coalesce(sum(i.tax) FILTER (WHERE i.billing_date < @now_until::date AND i.billing_date >= @now_from::date), 0)::numeric AS tax_now
FROM invoices i
WHERE i.tenant_id = @tenant_id AND (i.status = 'issued' OR @drafts::boolean AND i.status = 'draft')
  AND (i.billing_date >= @then_from::date AND i.billing_date < @then_until::date OR i.billing_date >= @now_from::date AND i.billing_date < @now_until::date)
  AND (sqlc.narg('customer_id')::uuid IS NULL OR i.customer_id = sqlc.narg('customer_id')::uuid)
  AND (sqlc.narg('account_id')::uuid IS NULL OR i.billing_account_id = sqlc.narg('account_id')::uuid)
GROUP BY i.currency ORDER BY i.currency;

-- name: CompareLines :many
-- The lines of two months on some contracts, whoever they were billed to, with how they came about.
SELECT i.customer_id, i.billing_account_id, i.billing_date, i.currency, l.contract_id, l.contract_number, l.item_name, l.name, l.charge_id, l.chain_id, l.kind, l.reason, l.period_from, l.period_until, l.discount_id,
    l.amount, l.explanation
FROM invoice_lines l JOIN invoices i ON i.tenant_id = l.tenant_id AND i.id = l.invoice_id
WHERE l.tenant_id = @tenant_id AND l.contract_id = ANY(@contract_ids::uuid[]) AND (i.status = 'issued' OR @drafts::boolean AND i.status = 'draft')
  AND (i.billing_date >= @then_from::date AND i.billing_date < @then_until::date OR i.billing_date >= @now_from::date AND i.billing_date < @now_until::date)
ORDER BY l.contract_id, l.chain_id, i.billing_date, i.id, l.position;

-- name: CompareLives :many
-- From when until when the charges of some contracts are on.
SELECT contract_id, charge_id, min(effective_from)::date AS life_from, max(effective_until)::date AS life_until FROM segments
WHERE tenant_id = @tenant_id AND contract_id = ANY(@contract_ids::uuid[]) AND recorded_until = 'infinity' GROUP BY contract_id, charge_id;

-- name: CompareChanges :many
-- The changes of some contracts with an effect, or recorded, from one day until another: each version of theirs, with the charges whose bill it moved.
SELECT e.contract_id, e.change_id, e.effective_on, e.operations, v.version, v.touched,
    coalesce((SELECT t.summary FROM timeline_entries t WHERE t.tenant_id = e.tenant_id AND t.contract_id = e.contract_id AND t.change_id = e.change_id AND t.copy_of IS NULL ORDER BY t.id DESC LIMIT 1), '')::text AS summary
FROM contract_versions v JOIN change_events e ON e.tenant_id = v.tenant_id AND e.contract_id = v.contract_id AND e.change_id = v.change_id
WHERE v.tenant_id = @tenant_id AND v.contract_id = ANY(@contract_ids::uuid[])
  AND (e.effective_on >= @from_on::date AND e.effective_on < @until_on::date OR v.recorded_on >= @from_on::date AND v.recorded_on < @until_on::date) AND cardinality(v.touched) > 0
  AND e.status IN ('applied', 'reserved', 'executed')
  AND NOT EXISTS (SELECT FROM change_events n WHERE n.tenant_id = e.tenant_id AND n.contract_id = e.contract_id AND n.change_id = e.change_id AND n.seq > e.seq)
ORDER BY e.contract_id, e.effective_on, e.change_id, v.version;

-- name: CompareAccounts :many
SELECT id, name FROM billing_accounts WHERE tenant_id = @tenant_id AND id = ANY(@ids::uuid[]);
