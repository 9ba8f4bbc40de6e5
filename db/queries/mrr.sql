-- Monthly recurring revenue: movements, and sums of them.

-- name: GetMRRSteps :one
SELECT digest FROM mrr_contracts WHERE tenant_id = @tenant_id AND contract_id = @contract_id;

-- name: SaveMRRSteps :exec
INSERT INTO mrr_contracts (tenant_id, contract_id, digest) VALUES (@tenant_id, @contract_id, @digest)
ON CONFLICT (tenant_id, contract_id) DO UPDATE SET digest = excluded.digest;

-- name: LockMRRCustomer :one
-- One customer's movements are made by one transaction after another.
INSERT INTO mrr_customers AS c (tenant_id, customer_id, recorded_at) VALUES (@tenant_id, @customer_id, @recorded_at)
ON CONFLICT (tenant_id, customer_id) DO UPDATE SET recorded_at = greatest(excluded.recorded_at, c.recorded_at + interval '1 microsecond')
RETURNING recorded_at;

-- name: CreateMRRMovements :exec
INSERT INTO mrr_movements (tenant_id, customer_id, id, contract_id, line_id, item_id, version, currency, on_date, kind, reason, across, cohort, change_id, amount, customers, recorded_at, tx)
SELECT r.tenant_id, r.customer_id, r.id, r.contract_id, r.line_id, r.item_id, r.version, r.currency, r.on_date, r.kind, r.reason, r.across, r.cohort, r.change_id, r.amount, r.customers, r.recorded_at, (SELECT current_tx())
FROM jsonb_populate_recordset(NULL::mrr_movements, @rows::jsonb) AS r;

-- name: ListMRRMovementsOfCustomer :many
-- What has been written of a customer, summed by what it is of.
SELECT m.contract_id, m.line_id, m.item_id, m.version, m.currency, m.on_date, m.kind, m.reason, m.across, m.cohort, m.change_id, sum(m.amount)::numeric AS amount, sum(m.customers)::integer AS customers
FROM mrr_movements m WHERE m.tenant_id = @tenant_id AND m.customer_id = @customer_id
GROUP BY m.contract_id, m.line_id, m.item_id, m.version, m.currency, m.on_date, m.kind, m.reason, m.across, m.cohort, m.change_id
HAVING sum(m.amount) <> 0 OR sum(m.customers) <> 0
ORDER BY m.on_date, m.contract_id;

-- name: ListMRRCustomersOfContract :many
SELECT DISTINCT customer_id FROM mrr_movements WHERE tenant_id = @tenant_id AND contract_id = @contract_id;

-- name: ListContractsWithoutMRR :many
-- Those of some contracts of which no movements were made yet.
SELECT c.id FROM contracts c WHERE c.tenant_id = @tenant_id AND c.id = ANY(@ids::uuid[]) AND c.signed_on IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM mrr_contracts m WHERE m.tenant_id = c.tenant_id AND m.contract_id = c.id)
ORDER BY c.id;

-- name: ListCustomersOfContracts :many
-- Whose some contracts are, were or will be.
SELECT c.customer_id FROM contracts c WHERE c.tenant_id = @tenant_id AND c.id = ANY(@ids::uuid[])
UNION SELECT c.first_customer_id::uuid FROM contracts c WHERE c.tenant_id = @tenant_id AND c.id = ANY(@ids::uuid[])
UNION SELECT s.customer_id::uuid FROM contract_states s WHERE s.tenant_id = @tenant_id AND s.contract_id = ANY(@ids::uuid[])
ORDER BY 1;

-- name: ListContractsOfCustomers :many
-- Which signed contracts are, were or will be some customers'.
SELECT c.id FROM unnest(@ids::uuid[]) AS u(id) CROSS JOIN LATERAL (
    SELECT k.id FROM contracts k WHERE k.tenant_id = @tenant_id AND k.customer_id = u.id AND k.signed_on IS NOT NULL
    UNION SELECT s.contract_id FROM contract_states s WHERE s.tenant_id = @tenant_id AND s.customer_id = u.id
) c GROUP BY c.id ORDER BY c.id;

-- name: GetMRRRollup :one
-- Up to where what is written has been added up: all of it by transactions below the horizon.
SELECT horizon, rolled_at FROM mrr_rollups WHERE tenant_id = @tenant_id;

-- name: LockMRRRollup :one
INSERT INTO mrr_rollups (tenant_id, horizon, rolled_at) VALUES (@tenant_id, 0, @rolled_at)
ON CONFLICT (tenant_id) DO UPDATE SET rolled_at = excluded.rolled_at RETURNING horizon;

-- name: SaveMRRRollup :exec
UPDATE mrr_rollups SET horizon = @horizon WHERE tenant_id = @tenant_id;

-- name: MRRToRollUp :one
-- Whether something was written since the horizon by transactions that have surely ended.
SELECT EXISTS (SELECT 1 FROM mrr_movements m WHERE m.tenant_id = @tenant_id AND m.tx >= @horizon AND m.tx < (SELECT oldest_tx()));

-- name: MRRPageEnd :one
-- The transaction that wrote the movement behind so many since the horizon.
SELECT m.tx FROM mrr_movements m WHERE m.tenant_id = @tenant_id AND m.tx >= @horizon AND m.tx < @below ORDER BY m.tx OFFSET @most::integer LIMIT 1;

-- name: ListMRRTouched :many
-- Of whom something was written by transactions from one number to below another.
SELECT DISTINCT m.customer_id FROM mrr_movements m WHERE m.tenant_id = @tenant_id AND m.tx >= @since AND m.tx < @below ORDER BY m.customer_id;

-- name: ListMRRCustomers :many
-- Everybody of whom movements were made, page by page.
SELECT c.customer_id FROM mrr_customers c WHERE c.tenant_id = @tenant_id AND c.customer_id > @after ORDER BY c.customer_id LIMIT @page_limit;

-- name: ListMRRMovementsOfCustomers :many
-- What was written of some customers by transactions below a number, and recorded by an instant: all of it, and the part that was written below an earlier number.
SELECT u.id::uuid AS customer_id, m.currency, m.on_date, m.kind, m.reason, m.across, m.cohort, m.amount, m.customers, m.had_amount, m.had_customers
FROM unnest(@ids::uuid[]) AS u(id) CROSS JOIN LATERAL (
    SELECT n.currency, n.on_date, n.kind, n.reason, n.across, n.cohort, sum(n.amount)::numeric AS amount, sum(n.customers)::integer AS customers,
        coalesce(sum(n.amount) FILTER (WHERE n.tx < @since), 0)::numeric AS had_amount, coalesce(sum(n.customers) FILTER (WHERE n.tx < @since), 0)::integer AS had_customers
    FROM mrr_movements n WHERE n.tenant_id = @tenant_id AND n.customer_id = u.id AND n.tx < @below AND n.recorded_at <= @known_at
    GROUP BY n.currency, n.on_date, n.kind, n.reason, n.across, n.cohort
) m;

-- name: AddMRRDays :exec
INSERT INTO mrr_days AS d (tenant_id, currency, on_date, kind, reason, amount, customers)
SELECT r.tenant_id, r.currency, r.on_date, r.kind, r.reason, r.amount, r.customers FROM jsonb_populate_recordset(NULL::mrr_days, @rows::jsonb) AS r
ON CONFLICT (tenant_id, currency, on_date, kind, reason) DO UPDATE SET amount = d.amount + excluded.amount, customers = d.customers + excluded.customers;

-- name: AddMRRCohorts :exec
INSERT INTO mrr_cohorts AS c (tenant_id, currency, cohort, month, amount, customers)
SELECT r.tenant_id, r.currency, r.cohort, r.month, r.amount, r.customers FROM jsonb_populate_recordset(NULL::mrr_cohorts, @rows::jsonb) AS r
ON CONFLICT (tenant_id, currency, cohort, month) DO UPDATE SET amount = c.amount + excluded.amount, customers = c.customers + excluded.customers;

-- name: AddMRRWindows :exec
INSERT INTO mrr_windows AS w (tenant_id, currency, month, months, lost, gained, lost_customers)
SELECT r.tenant_id, r.currency, r.month, r.months, r.lost, r.gained, r.lost_customers FROM jsonb_populate_recordset(NULL::mrr_windows, @rows::jsonb) AS r
ON CONFLICT (tenant_id, currency, month, months) DO UPDATE SET lost = w.lost + excluded.lost, gained = w.gained + excluded.gained, lost_customers = w.lost_customers + excluded.lost_customers;

-- name: SumMRRDays :many
-- Sums kept of the days: those before one as of another (the day before it), those from it on as of the first days of their months, or, from a later day on, as of themselves.
SELECT d.currency, (CASE WHEN d.on_date < @from_on::date THEN @opening_on::date WHEN d.on_date < @daily_from::date THEN date_trunc('month', d.on_date)::date ELSE d.on_date END)::date AS as_of,
    d.kind, d.reason, sum(d.amount)::numeric AS amount, sum(d.customers)::integer AS customers
FROM mrr_days d WHERE d.tenant_id = @tenant_id AND d.on_date < @until_on
GROUP BY 1, 2, 3, 4;

-- name: ListMRRCohorts :many
SELECT c.currency, c.cohort, c.month, c.amount, c.customers FROM mrr_cohorts c
WHERE c.tenant_id = @tenant_id AND c.cohort >= @from_on AND c.cohort < @until_on AND c.month < @until_on AND (c.amount <> 0 OR c.customers <> 0);

-- name: ListMRRWindows :many
SELECT w.currency, w.month, w.months, w.lost, w.gained, w.lost_customers FROM mrr_windows w
WHERE w.tenant_id = @tenant_id AND w.month >= @from_on AND w.month < @until_on AND (w.lost <> 0 OR w.gained <> 0 OR w.lost_customers <> 0);

-- name: ListMRRMovements :many
-- Movements between two days, both included, as known at an instant: those of one mark added up, in the order of their days.
SELECT m.on_date, m.customer_id, u.name AS customer_name, m.contract_id, c.number AS contract_number, m.line_id, m.item_id, i.name AS item_name, m.version, m.currency, m.kind, m.reason, m.across, m.cohort, m.change_id,
    concat_ws('/', m.contract_id, m.line_id, m.item_id, m.version, m.kind, m.reason, m.across, m.cohort, m.change_id)::text AS place, sum(m.amount)::numeric AS amount, sum(m.customers)::integer AS customers
FROM mrr_movements m
JOIN customers u ON u.tenant_id = m.tenant_id AND u.id = m.customer_id
JOIN contracts c ON c.tenant_id = m.tenant_id AND c.id = m.contract_id
JOIN items i ON i.tenant_id = m.tenant_id AND i.id = m.item_id
WHERE m.tenant_id = @tenant_id AND m.on_date >= @from_on AND m.on_date <= @until_on AND m.recorded_at <= @known_at
  AND (m.on_date, m.customer_id, concat_ws('/', m.contract_id, m.line_id, m.item_id, m.version, m.kind, m.reason, m.across, m.cohort, m.change_id) COLLATE "C") > (@after_on::date, @after_customer::uuid, @after_place::text)
  AND m.on_date >= @after_on::date
  AND (sqlc.narg('currency')::text IS NULL OR m.currency = sqlc.narg('currency')::text)
  AND (sqlc.narg('kind')::text IS NULL OR m.kind = sqlc.narg('kind')::text)
  AND (sqlc.narg('reason')::text IS NULL OR (CASE WHEN m.across THEN 'currency' ELSE m.reason END) = sqlc.narg('reason')::text)
  AND (sqlc.narg('cohort')::date IS NULL OR m.cohort = sqlc.narg('cohort')::date)
  AND (sqlc.narg('customer_id')::uuid IS NULL OR m.customer_id = sqlc.narg('customer_id')::uuid)
  AND (sqlc.narg('contract_id')::uuid IS NULL OR m.contract_id = sqlc.narg('contract_id')::uuid)
  AND (sqlc.narg('item_id')::uuid IS NULL OR m.item_id = sqlc.narg('item_id')::uuid)
  AND (sqlc.narg('version')::integer IS NULL OR m.version = sqlc.narg('version')::integer)
  AND (sqlc.narg('product_id')::uuid IS NULL OR i.product_id = sqlc.narg('product_id')::uuid)
GROUP BY m.on_date, m.customer_id, u.name, m.contract_id, c.number, m.line_id, m.item_id, i.name, m.version, m.currency, m.kind, m.reason, m.across, m.cohort, m.change_id
HAVING sum(m.amount) <> 0 OR sum(m.customers) <> 0
ORDER BY m.on_date, m.customer_id, concat_ws('/', m.contract_id, m.line_id, m.item_id, m.version, m.kind, m.reason, m.across, m.cohort, m.change_id) COLLATE "C" LIMIT @page_limit;

-- name: SumMRRMovements :many
-- What movements between two days come to, by currency, with the same filters.
SELECT m.currency, sum(m.amount)::numeric AS amount, sum(m.customers)::integer AS customers
FROM mrr_movements m
WHERE m.tenant_id = @tenant_id AND m.on_date >= @from_on AND m.on_date <= @until_on AND m.recorded_at <= @known_at
  AND (sqlc.narg('currency')::text IS NULL OR m.currency = sqlc.narg('currency')::text)
  AND (sqlc.narg('kind')::text IS NULL OR m.kind = sqlc.narg('kind')::text)
  AND (sqlc.narg('reason')::text IS NULL OR (CASE WHEN m.across THEN 'currency' ELSE m.reason END) = sqlc.narg('reason')::text)
  AND (sqlc.narg('cohort')::date IS NULL OR m.cohort = sqlc.narg('cohort')::date)
  AND (sqlc.narg('customer_id')::uuid IS NULL OR m.customer_id = sqlc.narg('customer_id')::uuid)
  AND (sqlc.narg('contract_id')::uuid IS NULL OR m.contract_id = sqlc.narg('contract_id')::uuid)
  AND (sqlc.narg('item_id')::uuid IS NULL OR m.item_id = sqlc.narg('item_id')::uuid)
  AND (sqlc.narg('version')::integer IS NULL OR m.version = sqlc.narg('version')::integer)
  AND (sqlc.narg('product_id')::uuid IS NULL OR EXISTS (SELECT 1 FROM items p WHERE p.tenant_id = m.tenant_id AND p.id = m.item_id AND p.product_id = sqlc.narg('product_id')::uuid))
GROUP BY m.currency ORDER BY m.currency;

-- name: ListMRRContracts :many
-- What some contracts bring a month at the end of a day, by whose they are then; those that bring nothing aren't there.
SELECT c.id AS contract_id, c.number AS contract_number, s.customer_id, u.name AS customer_name, s.currency, s.amount
FROM unnest(@ids::uuid[]) AS k(id) JOIN contracts c ON c.tenant_id = @tenant_id AND c.id = k.id
CROSS JOIN LATERAL (
    SELECT m.customer_id, m.currency, sum(m.amount)::numeric AS amount FROM mrr_movements m
    WHERE m.tenant_id = @tenant_id AND m.contract_id = c.id AND m.on_date <= @as_of AND m.recorded_at <= @known_at
      AND (sqlc.narg('currency')::text IS NULL OR m.currency = sqlc.narg('currency')::text)
      AND (sqlc.narg('cohort')::date IS NULL OR m.cohort = sqlc.narg('cohort')::date)
      AND (sqlc.narg('customer_id')::uuid IS NULL OR m.customer_id = sqlc.narg('customer_id')::uuid)
      AND (sqlc.narg('item_id')::uuid IS NULL OR m.item_id = sqlc.narg('item_id')::uuid)
      AND (sqlc.narg('version')::integer IS NULL OR m.version = sqlc.narg('version')::integer)
      AND (sqlc.narg('product_id')::uuid IS NULL OR EXISTS (SELECT 1 FROM items p WHERE p.tenant_id = m.tenant_id AND p.id = m.item_id AND p.product_id = sqlc.narg('product_id')::uuid))
    GROUP BY m.customer_id, m.currency HAVING sum(m.amount) <> 0
) s
JOIN customers u ON u.tenant_id = @tenant_id AND u.id = s.customer_id
ORDER BY c.id, s.customer_id;

-- name: ListSignedContractIDs :many
SELECT k.id FROM contracts k WHERE k.tenant_id = @tenant_id AND k.id > @after AND k.signed_on IS NOT NULL ORDER BY k.id LIMIT @page_limit;

-- name: ListMRRRetained :many
-- Those of some customers who paid at the end of the day before the first, with what they paid then and pay at the end of the last.
SELECT c.id::uuid AS customer_id, u.name AS customer_name, s.currency, s.opening, s.closing
FROM unnest(@ids::uuid[]) AS c(id)
CROSS JOIN LATERAL (
    SELECT m.currency, coalesce(sum(m.amount) FILTER (WHERE m.on_date < @from_on), 0)::numeric AS opening, sum(m.amount)::numeric AS closing FROM mrr_movements m
    WHERE m.tenant_id = @tenant_id AND m.customer_id = c.id AND m.on_date <= @until_on AND m.recorded_at <= @known_at
      AND (sqlc.narg('currency')::text IS NULL OR m.currency = sqlc.narg('currency')::text)
    GROUP BY m.currency HAVING sum(m.amount) FILTER (WHERE m.on_date < @from_on) > 0
) s
JOIN customers u ON u.tenant_id = @tenant_id AND u.id = c.id
ORDER BY c.id, s.currency;

-- name: SumMRRByItem :many
-- What each item, version of an item, or product brings a month at the end of a day, and how many customers have it.
SELECT s.currency, s.id::uuid AS id, (CASE WHEN @by_product::boolean THEN p.name ELSE i.name END)::text AS name, s.version, sum(s.amount)::numeric AS amount, count(*)::integer AS customers
FROM (
    SELECT m.currency, (CASE WHEN @by_product::boolean THEN n.product_id ELSE m.item_id END) AS id, (CASE WHEN @by_version::boolean THEN m.version ELSE 0 END)::integer AS version, m.customer_id, sum(m.amount) AS amount
    FROM mrr_movements m JOIN items n ON n.tenant_id = m.tenant_id AND n.id = m.item_id
    WHERE m.tenant_id = @tenant_id AND m.on_date <= @as_of AND m.recorded_at <= @known_at
    GROUP BY 1, 2, 3, 4 HAVING sum(m.amount) <> 0
) s
LEFT JOIN items i ON i.tenant_id = @tenant_id AND i.id = s.id LEFT JOIN products p ON p.tenant_id = @tenant_id AND p.id = s.id
GROUP BY 1, 2, 3, 4 ORDER BY 1, 5 DESC, 2, 4;

-- name: SumMRRByField :many
-- What the contracts with each value of a custom field bring a month at the end of a day, by the values of today.
SELECT s.currency, s.value, sum(s.amount)::numeric AS amount, count(*)::integer AS customers
FROM (
    SELECT m.currency, coalesce(c.custom_fields ->> @field::text, '')::text AS value, m.customer_id, sum(m.amount) AS amount FROM mrr_movements m JOIN contracts c ON c.tenant_id = m.tenant_id AND c.id = m.contract_id
    WHERE m.tenant_id = @tenant_id AND m.on_date <= @as_of AND m.recorded_at <= @known_at
    GROUP BY 1, 2, 3 HAVING sum(m.amount) <> 0
) s GROUP BY s.currency, s.value ORDER BY s.currency, amount DESC, s.value;

-- name: SumBillingSince :many
-- What documents and payments that were recorded by transactions from one number to below another add, by day.
SELECT x.currency, x.kind::text AS kind, x.on_date::date AS on_date, sum(x.amount)::numeric AS amount, sum(x.documents)::integer AS documents FROM (
    SELECT d.currency, (CASE d.kind WHEN 'invoice' THEN 'billed' WHEN 'credit_note' THEN 'credited' ELSE 'cancelled' END) AS kind, d.billing_date AS on_date, d.total AS amount, 1 AS documents
    FROM events e JOIN invoices d ON d.tenant_id = e.tenant_id AND d.id = e.document_id
    WHERE e.tenant_id = @tenant_id AND e.type IN ('invoice.issued', 'credit_note.issued', 'invoice.cancelled') AND e.tx >= @since AND e.tx < @below
    UNION ALL
    SELECT d.currency, 'open', d.due_date, d.total, 0 FROM events e JOIN invoices d ON d.tenant_id = e.tenant_id AND d.id = e.document_id
    WHERE e.tenant_id = @tenant_id AND e.type = 'invoice.issued' AND e.tx >= @since AND e.tx < @below
    UNION ALL
    SELECT o.currency, 'open', o.due_date, -o.total, 0 FROM events e JOIN invoice_cancellations c ON c.tenant_id = e.tenant_id AND c.cancellation_id = e.document_id
    JOIN invoices o ON o.tenant_id = c.tenant_id AND o.id = c.invoice_id AND o.kind = 'invoice'
    WHERE e.tenant_id = @tenant_id AND e.type = 'invoice.cancelled' AND e.tx >= @since AND e.tx < @below
    UNION ALL
    SELECT i.currency, 'open', i.due_date, -a.amount, 0 FROM payment_allocations a JOIN invoices i ON i.tenant_id = a.tenant_id AND i.id = a.invoice_id AND i.kind = 'invoice'
    WHERE a.tenant_id = @tenant_id AND a.kind IN ('payment', 'fee') AND coalesce(a.tx, 0) >= @since AND coalesce(a.tx, 0) < @below
    UNION ALL
    SELECT p.currency, 'collected', p.received_on, p.amount, 1 FROM payments p
    WHERE p.tenant_id = @tenant_id AND p.method <> 'credit_note' AND coalesce(p.tx, 0) >= @since AND coalesce(p.tx, 0) < @below
    UNION ALL
    SELECT p.currency, 'refunded', a.allocated_on, -a.amount, 1 FROM payment_allocations a JOIN payments p ON p.tenant_id = a.tenant_id AND p.id = a.payment_id
    WHERE a.tenant_id = @tenant_id AND a.kind IN ('refund', 'void') AND p.method <> 'credit_note' AND coalesce(a.tx, 0) >= @since AND coalesce(a.tx, 0) < @below
) x GROUP BY 1, 2, 3;

-- name: AddBillingDays :exec
INSERT INTO billing_days AS d (tenant_id, currency, kind, on_date, amount, documents)
SELECT r.tenant_id, r.currency, r.kind, r.on_date, r.amount, r.documents FROM jsonb_populate_recordset(NULL::billing_days, @rows::jsonb) AS r
ON CONFLICT (tenant_id, currency, kind, on_date) DO UPDATE SET amount = d.amount + excluded.amount, documents = d.documents + excluded.documents;

-- name: SumBillingMonths :many
-- Sums kept of the days of some months, as of the first days of these; and all of what is open, by when it was due.
SELECT d.currency, d.kind, (CASE WHEN d.kind = 'open' THEN d.on_date ELSE date_trunc('month', d.on_date)::date END)::date AS on_date, sum(d.amount)::numeric AS amount, sum(d.documents)::integer AS documents
FROM billing_days d WHERE d.tenant_id = @tenant_id AND (d.kind = 'open' OR d.on_date >= @from_on AND d.on_date < @until_on)
GROUP BY 1, 2, 3;

-- name: SumMRRAt :many
-- Sums kept up to the ends of three days, the first of which is the latest.
SELECT d.currency, sum(d.amount)::numeric AS amount, sum(d.customers)::integer AS customers,
    coalesce(sum(d.amount) FILTER (WHERE d.on_date <= @month_before::date), 0)::numeric AS month_amount, coalesce(sum(d.customers) FILTER (WHERE d.on_date <= @month_before::date), 0)::integer AS month_customers,
    coalesce(sum(d.amount) FILTER (WHERE d.on_date <= @year_before::date), 0)::numeric AS year_amount, coalesce(sum(d.customers) FILTER (WHERE d.on_date <= @year_before::date), 0)::integer AS year_customers
FROM mrr_days d WHERE d.tenant_id = @tenant_id AND d.on_date <= @as_of GROUP BY d.currency;

-- name: CountRaisedAlerts :many
SELECT a.kind, count(*)::integer AS alerts FROM alerts a WHERE a.tenant_id = @tenant_id AND a.status = 'raised' GROUP BY a.kind ORDER BY a.kind;

-- name: CountFailedReservations :one
SELECT count(*)::integer FROM reservations r WHERE r.tenant_id = @tenant_id AND r.status = 'failed';

-- name: CountHeldAccounts :one
SELECT count(*)::integer FROM account_holds h WHERE h.tenant_id = @tenant_id AND h.released_on = 'infinity';

-- name: BillingToRollUp :one
-- Whether a document or a payment was recorded since the horizon by a transaction that has surely ended.
SELECT EXISTS (SELECT 1 FROM events e WHERE e.tenant_id = @tenant_id AND e.type IN ('invoice.issued', 'credit_note.issued', 'invoice.cancelled', 'payment.recorded', 'payment.released', 'payment.refunded')
    AND e.tx >= @horizon AND e.tx < (SELECT oldest_tx()));
