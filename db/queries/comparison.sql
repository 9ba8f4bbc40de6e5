-- name: CompareCharges :many
-- What two months billed of each chain of charges, and of each account's tax, by customer; taxes come behind the contracts of their
-- customer. Lines stand as they are on their documents, with or without the tax in them; the tax is what documents come to beside their
-- lines (comparison.TaxOnTop). Where drafts is false only issued documents count.
--
-- Where planned is given, it takes the place of the later month's drafts: lines that are expected, and taxes as lines of no contract.
--
-- Where accounts are given, only what is billed to them is looked at: those of the customers from the one on until the other.
WITH documents AS MATERIALIZED (
    SELECT i.id, i.customer_id, i.billing_account_id, i.currency, i.billing_date >= @now_from::date AND i.billing_date < @now_until::date AS is_now,
        i.total - (SELECT coalesce(sum(l.amount), 0) FROM invoice_lines l WHERE l.tenant_id = i.tenant_id AND l.invoice_id = i.id) AS on_top
    FROM invoices i
    WHERE i.tenant_id = @tenant_id AND (i.status = 'issued' OR @drafts::boolean AND i.status = 'draft') AND i.customer_id >= @after_customer::uuid AND i.customer_id <= @last_customer::uuid
      AND (i.billing_date >= @then_from::date AND i.billing_date < @then_until::date OR i.billing_date >= @now_from::date AND i.billing_date < @now_until::date)
      AND (sqlc.narg('customer_id')::uuid IS NULL OR i.customer_id = sqlc.narg('customer_id')::uuid)
      AND (sqlc.narg('account_id')::uuid IS NULL OR i.billing_account_id = sqlc.narg('account_id')::uuid)
      AND (cardinality(@account_ids::uuid[]) = 0 OR i.billing_account_id = ANY(@account_ids::uuid[]))
      AND (i.status = 'issued' OR NOT (@planned::boolean AND i.billing_date >= @now_from::date AND i.billing_date < @now_until::date))
), lines AS (
    SELECT d.customer_id, l.contract_id, l.chain_id, l.charge_id, d.currency, d.is_now, l.amount, l.tax_included
    FROM documents d JOIN invoice_lines l ON l.tenant_id = @tenant_id AND l.invoice_id = d.id
    WHERE sqlc.narg('contract_id')::uuid IS NULL OR l.contract_id = sqlc.narg('contract_id')::uuid
    UNION ALL
    SELECT d.customer_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff', d.billing_account_id, d.billing_account_id, d.currency, d.is_now, d.on_top, false FROM documents d
    WHERE sqlc.narg('contract_id')::uuid IS NULL AND sqlc.narg('item_id')::uuid IS NULL AND sqlc.narg('product_id')::uuid IS NULL
    UNION ALL
    SELECT e.customer_id, e.contract_id, e.chain_id, e.charge_id, e.currency, true, e.amount, e.tax_included
    FROM jsonb_to_recordset(@expected::jsonb) AS e(customer_id uuid, contract_id uuid, chain_id uuid, charge_id uuid, currency text, amount numeric, tax_included boolean)
    WHERE (sqlc.narg('contract_id')::uuid IS NULL OR e.contract_id = sqlc.narg('contract_id')::uuid)
      AND (e.contract_id <> 'ffffffff-ffff-ffff-ffff-ffffffffffff' OR sqlc.narg('item_id')::uuid IS NULL AND sqlc.narg('product_id')::uuid IS NULL)
), sold AS (
    -- The chains with a charge that is, or once billed was, of the item or the product.
    SELECT DISTINCT l.contract_id, l.chain_id
    FROM (SELECT contract_id, chain_id, charge_id FROM lines
          UNION SELECT x.contract_id, x.chain_id, x.charge_id FROM invoice_lines x WHERE x.tenant_id = @tenant_id AND x.contract_id IN (SELECT contract_id FROM lines)) AS l
    -- Charge by charge: how many segments the book has of an item says nothing of how many are looked at.
    CROSS JOIN LATERAL (SELECT g.item_id FROM segments g WHERE g.tenant_id = @tenant_id AND g.contract_id = l.contract_id AND g.charge_id = l.charge_id AND g.recorded_until = 'infinity' OFFSET 0) AS s
    JOIN items i ON i.tenant_id = @tenant_id AND i.id = s.item_id
    WHERE (sqlc.narg('item_id')::uuid IS NULL OR s.item_id = sqlc.narg('item_id')::uuid) AND (sqlc.narg('product_id')::uuid IS NULL OR i.product_id = sqlc.narg('product_id')::uuid)
), compared AS (
    SELECT l.customer_id, l.contract_id, l.chain_id, l.currency, coalesce(sum(l.amount) FILTER (WHERE NOT l.is_now), 0)::numeric AS was, coalesce(sum(l.amount) FILTER (WHERE l.is_now), 0)::numeric AS is_now,
        bool_or(NOT l.is_now AND l.amount <> 0) AS billed_then, bool_or(l.is_now AND l.amount <> 0) AS billed_now, bool_or(l.tax_included AND l.amount <> 0) AS tax_included
    FROM lines l
    WHERE sqlc.narg('item_id')::uuid IS NULL AND sqlc.narg('product_id')::uuid IS NULL OR (l.contract_id, l.chain_id) IN (SELECT contract_id, chain_id FROM sold)
    GROUP BY l.customer_id, l.contract_id, l.chain_id, l.currency
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
  AND (i.status = 'issued' OR NOT (@planned::boolean AND i.billing_date >= @now_from::date AND i.billing_date < @now_until::date))
  AND (sqlc.narg('customer_id')::uuid IS NULL OR i.customer_id = sqlc.narg('customer_id')::uuid)
  AND (sqlc.narg('account_id')::uuid IS NULL OR i.billing_account_id = sqlc.narg('account_id')::uuid)
GROUP BY i.currency ORDER BY i.currency;

-- name: CompareLines :many
-- The lines of two months on some contracts, whoever they were billed to, with how they came about. The documents of the accounts that the contracts are or were
-- billed to are few beside all that was ever billed of them.
SELECT i.customer_id, i.billing_account_id, i.billing_date, i.currency, l.contract_id, l.contract_number, l.item_name, l.name, l.charge_id, l.chain_id, l.kind, l.reason, l.period_from, l.period_until, l.discount_id,
    l.amount, l.explanation
FROM (SELECT DISTINCT a.account_id FROM contract_accounts a WHERE a.tenant_id = @tenant_id AND a.contract_id = ANY(@contract_ids::uuid[])) AS x
JOIN invoices i ON i.tenant_id = @tenant_id AND i.billing_account_id = x.account_id
JOIN invoice_lines l ON l.tenant_id = i.tenant_id AND l.invoice_id = i.id
WHERE l.tenant_id = @tenant_id AND l.contract_id = ANY(@contract_ids::uuid[]) AND (i.status = 'issued' OR @drafts::boolean AND i.status = 'draft')
  AND (i.status = 'issued' OR NOT (@planned::boolean AND i.billing_date >= @now_from::date AND i.billing_date < @now_until::date))
  AND (i.billing_date >= @then_from::date AND i.billing_date < @then_until::date OR i.billing_date >= @now_from::date AND i.billing_date < @now_until::date)
ORDER BY l.contract_id, l.chain_id, i.billing_date, i.id, l.position;

-- name: ComparePayers :many
-- The billing accounts of customers from one on, by customer.
SELECT a.customer_id, array_agg(a.id ORDER BY a.id)::uuid[] AS account_ids FROM billing_accounts a
WHERE a.tenant_id = @tenant_id AND a.customer_id >= @from_customer::uuid
  AND (sqlc.narg('customer_id')::uuid IS NULL OR a.customer_id = sqlc.narg('customer_id')::uuid) AND (sqlc.narg('account_id')::uuid IS NULL OR a.id = sqlc.narg('account_id')::uuid)
  AND (sqlc.narg('contract_id')::uuid IS NULL OR a.id IN (SELECT x.account_id FROM contract_accounts x WHERE x.tenant_id = @tenant_id AND x.contract_id = sqlc.narg('contract_id')::uuid))
GROUP BY a.customer_id ORDER BY a.customer_id LIMIT @page_limit;

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
