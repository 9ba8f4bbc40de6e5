-- name: CoverageReach :one
-- How far runs over the whole book have reached, and the longest service period that was ever planned: no row of the ledger begins further before its days.
SELECT coalesce((SELECT max(r.up_to) FROM bill_runs r WHERE r.tenant_id = @tenant_id AND r.account_ids IS NULL AND r.action = 'draft' AND r.status IN ('finished', 'finished_with_errors')), '1900-01-01')::date AS run_through,
    coalesce((SELECT max(s.cycle_months) FROM segments s WHERE s.tenant_id = @tenant_id), 1)::integer AS longest_cycle;

-- name: PlanForTheBook :exec
-- A statement over the whole book is planned for the month that it is asked for (for any month, each would seem to have a few rows), sorts and
-- hashes in memory, and takes less time than compiling it would.
SELECT set_config('plan_cache_mode', 'force_custom_plan', true), set_config('jit', 'off', true), set_config('work_mem', '64MB', true);

-- name: CoverageOfMonth :many
-- For each charge of the book: the days of a month on which it is on, beside the days that the ledger and the drafts cover. Rows with a
-- class and no contract are sums over the book; the others are days of one charge that a sum can't settle.
--
-- A key stands for the days that its newest row covers; a draft's line is newer than any row. The newest is found without sorting: its
-- place in the key is put before its last day in one number.
--
-- A metered period is rated once, whatever replaces its charge within it and whatever share of the price is billed: its row stands for days on
-- which other charges of its chain were on. Such days come out as strays, with the class that they are in; which chain they are of is in no table.
WITH alive AS MATERIALIZED (
    SELECT s.contract_id, s.charge_id,
        range_agg(daterange(greatest(s.effective_from, @month_from::date), least(s.effective_until, @month_until::date))) AS days,
        coalesce(range_agg(daterange(greatest(s.effective_from, @month_from::date), least(s.effective_until, @month_until::date))) FILTER (WHERE s.share = 0 AND s.state = 'in_trial' AND s.charge_kind <> 'usage'), '{}') AS trial,
        coalesce(range_agg(daterange(greatest(s.effective_from, @month_from::date), least(s.effective_until, @month_until::date))) FILTER (WHERE s.share = 0 AND s.state = 'suspended' AND s.charge_kind <> 'usage'), '{}') AS suspended,
        coalesce(range_agg(daterange(greatest(s.effective_from, @month_from::date), least(s.effective_until, @month_until::date))) FILTER (WHERE s.share = 0 AND s.state = 'active' AND s.charge_kind <> 'usage'), '{}') AS grace
    FROM segments s
    WHERE s.tenant_id = @tenant_id AND s.recorded_until = 'infinity' AND s.effective_from < @month_until::date AND s.effective_until > @month_from::date
    GROUP BY s.contract_id, s.charge_id
), keys AS MATERIALIZED (
    SELECT b.contract_id, b.charge_id, b.account_id, b.segment_from, sum(b.days) AS days, sum(b.amount) AS net, sum(b.amount) FILTER (WHERE b.kind <> 'discount') AS gross,
        (DATE '1900-01-01' + (max(b.place * 1000000 + (b.covers_until - DATE '1900-01-01')) FILTER (WHERE b.kind <> 'discount') % 1000000)::integer) AS until,
        bool_or(b.kind <> 'discount' AND b.covers_from <> b.segment_from) AS shifted, bool_or(b.status = 'draft') AS drafted, bool_or(b.status = 'held') AS held,
        bool_or(b.kind = 'usage') AS metered
    FROM (
        SELECT r.contract_id, r.charge_id, r.account_id, r.period_from, r.kind, r.segment_from, r.tax_category, r.tax_rate, r.tax_included, r.seq::bigint AS place, r.amount, r.days, r.covers_from, r.covers_until, 'issued' AS status
        FROM ledger_rows r WHERE r.tenant_id = @tenant_id AND r.segment_from >= @rows_from::date AND r.segment_from < @month_until::date
        UNION ALL
        SELECT l.contract_id, l.charge_id, i.billing_account_id, l.period_from, l.kind, l.segment_from, l.tax_category, l.tax_rate, l.tax_included, 1000000, l.amount, l.days, l.covers_from, l.covers_until, i.status
        FROM invoices i JOIN invoice_lines l ON l.tenant_id = i.tenant_id AND l.invoice_id = i.id
        WHERE i.tenant_id = @tenant_id AND i.status <> 'issued' AND l.segment_from >= @rows_from::date AND l.segment_from < @month_until::date
    ) AS b
    GROUP BY b.contract_id, b.charge_id, b.account_id, b.period_from, b.segment_from, b.tax_category, b.tax_rate, b.tax_included
    HAVING bool_or(b.kind <> 'discount')
), covering AS MATERIALIZED (
    SELECT k.contract_id, k.charge_id, range_agg(k.part) AS covered, sum(upper(k.part) - lower(k.part)) AS covered_days,
        coalesce(range_agg(k.part) FILTER (WHERE k.held), '{}') AS held, coalesce(range_agg(k.part) FILTER (WHERE k.drafted AND NOT k.held), '{}') AS drafted,
        coalesce(range_agg(k.part) FILTER (WHERE k.net = 0 AND k.gross <> 0), '{}') AS discounted, coalesce(range_agg(k.part) FILTER (WHERE k.net = 0 AND k.gross = 0), '{}') AS nothing,
        coalesce(range_agg(k.part) FILTER (WHERE k.metered), '{}') AS metered
    FROM (SELECT k.contract_id, k.charge_id, k.net, k.gross, k.drafted, k.held, k.metered, daterange(greatest(k.segment_from, @month_from::date), least(k.until, @month_until::date)) AS part
          FROM keys k WHERE k.segment_from < k.until AND k.until > @month_from::date) AS k
    GROUP BY k.contract_id, k.charge_id
), charges AS MATERIALIZED (
    SELECT coalesce(a.contract_id, c.contract_id) AS contract_id, coalesce(a.charge_id, c.charge_id) AS charge_id, coalesce(a.days, '{}') AS days, coalesce(a.trial, '{}') AS trial, coalesce(a.suspended, '{}') AS suspended, coalesce(a.grace, '{}') AS grace,
        coalesce(c.covered, '{}') AS covered, coalesce(c.covered_days, 0) AS covered_days, coalesce(c.held, '{}') AS held, coalesce(c.drafted, '{}') AS drafted,
        coalesce(c.discounted, '{}') AS discounted, coalesce(c.nothing, '{}') AS nothing, coalesce(c.metered, '{}') AS metered,
        coalesce((SELECT sum(upper(r.r) - lower(r.r)) FROM unnest(c.covered) AS r(r)), 0) AS distinct_days,
        c.held = '{}' AND c.drafted = '{}' AND c.discounted = '{}' AND c.nothing = '{}' AND a.trial = '{}' AND a.suspended = '{}' AND a.grace = '{}' AND a.days = c.covered AS plain
    FROM alive a FULL JOIN covering c ON c.contract_id = a.contract_id AND c.charge_id = a.charge_id
), split AS (
    -- Each day of a charge in one class only: the first that it fits.
    SELECT c.contract_id, c.charge_id, x.class, x.days FROM charges c, LATERAL (
        SELECT 'held'::text AS class, c.days * c.held AS days
        UNION ALL SELECT 'in_draft'::text AS class, c.days * c.drafted - c.held AS days
        UNION ALL SELECT 'suspended'::text AS class, c.days * c.covered * c.suspended - c.held - c.drafted AS days
        UNION ALL SELECT 'grace'::text AS class, c.days * c.covered * c.grace - c.held - c.drafted AS days
        UNION ALL SELECT 'fully_discounted'::text AS class, c.days * c.covered * c.discounted - c.held - c.drafted - c.suspended - c.grace AS days
        UNION ALL SELECT 'free'::text AS class, c.days * c.covered * c.nothing - c.held - c.drafted - c.suspended - c.grace - c.discounted AS days
        UNION ALL SELECT 'billed'::text AS class, c.days * c.covered - c.held - c.drafted - c.suspended - c.grace - c.discounted - c.nothing AS days
        UNION ALL SELECT 'trial'::text AS class, c.days * c.trial - c.covered AS days
    ) AS x
    WHERE c.plain IS NOT TRUE AND NOT isempty(x.days)
), strays AS MATERIALIZED (
    SELECT c.contract_id, c.charge_id, x.class, x.days FROM charges c, LATERAL (
        SELECT 'held'::text AS class, (c.metered - c.days) * c.held AS days
        UNION ALL SELECT 'in_draft'::text AS class, (c.metered - c.days) * c.drafted - c.held AS days
        UNION ALL SELECT 'fully_discounted'::text AS class, (c.metered - c.days) * c.discounted - c.held - c.drafted AS days
        UNION ALL SELECT 'free'::text AS class, (c.metered - c.days) * c.nothing - c.held - c.drafted - c.discounted AS days
        UNION ALL SELECT 'billed'::text AS class, c.metered - c.days - c.held - c.drafted - c.discounted - c.nothing AS days
    ) AS x
    WHERE c.plain IS NOT TRUE AND NOT isempty(x.days)
), rest AS MATERIALIZED (
    SELECT c.contract_id, c.charge_id, lower(part.r) AS from_on, upper(part.r) AS until_on
    FROM charges c, LATERAL unnest(c.days - c.covered - c.trial) AS part(r) WHERE c.plain IS NOT TRUE AND NOT isempty(c.days - c.covered - c.trial)
), gates AS (
    SELECT r.contract_id, r.charge_id, r.from_on, r.until_on, d.billing_on, d.billing_on > greatest(@run_through::date, g.run_through)
            AND NOT EXISTS (SELECT FROM strays t WHERE t.contract_id = r.contract_id) AS later
    FROM rest r
    JOIN LATERAL (SELECT min(s.effective_from) AS life_from, max(s.effective_until) AS life_until, bool_and(s.timing = 'arrears') AS arrears
        FROM segments s WHERE s.tenant_id = @tenant_id AND s.recorded_until = 'infinity' AND s.contract_id = r.contract_id AND s.charge_id = r.charge_id) AS life ON true
    JOIN LATERAL (SELECT s.anchor, s.cycle_months,
            extract(year FROM r.from_on)::integer * 12 + extract(month FROM r.from_on)::integer - left(s.anchor, 4)::integer * 12 - substr(s.anchor, 6, 2)::integer AS months
        FROM segments s WHERE s.tenant_id = @tenant_id AND s.recorded_until = 'infinity' AND s.contract_id = r.contract_id AND s.charge_id = r.charge_id
            AND s.effective_from <= r.from_on AND s.effective_until > r.from_on) AS s ON true
    JOIN LATERAL (SELECT coalesce(max(a.run_through), '1900-01-01') AS run_through FROM contract_accounts ca JOIN billing_accounts a ON a.tenant_id = ca.tenant_id AND a.id = ca.account_id
        WHERE ca.tenant_id = @tenant_id AND ca.contract_id = r.contract_id) AS g ON true
    -- The service period by the anchor as given, month ends clamped; which one it is follows from months, then from the day.
    JOIN LATERAL (SELECT CASE WHEN s.cycle_months > 0 THEN floor(s.months::numeric / s.cycle_months)::integer * s.cycle_months END AS step) AS n ON true
    JOIN LATERAL (SELECT CASE WHEN s.cycle_months > 0 AND coverage_boundary(s.anchor, n.step) > r.from_on THEN n.step - s.cycle_months ELSE n.step END AS step) AS k ON true
    JOIN LATERAL (SELECT CASE
            WHEN s.cycle_months = 0 THEN r.from_on
            -- In arrears from the period's first day on: the last day of the period, or of the charge. Else the first is the earliest it can be.
            WHEN life.arrears AND life.life_from <= coverage_boundary(s.anchor, k.step) THEN least(coverage_boundary(s.anchor, k.step + s.cycle_months), life.life_until) - 1
            ELSE coverage_boundary(s.anchor, k.step)
        END AS billing_on) AS d ON true
)
SELECT ''::text AS finding, s.class::text AS class, '00000000-0000-0000-0000-000000000000'::uuid AS contract_id, '00000000-0000-0000-0000-000000000000'::uuid AS charge_id,
    @month_from::date AS from_on, @month_from::date AS until_on, sum((SELECT sum(upper(r.r) - lower(r.r)) FROM unnest(s.days) AS r(r)))::bigint AS days
FROM split s GROUP BY s.class
UNION ALL
SELECT '', 'billed', '00000000-0000-0000-0000-000000000000', '00000000-0000-0000-0000-000000000000', @month_from::date, @month_from::date, sum(c.distinct_days) FROM charges c WHERE c.plain HAVING count(*) > 0
UNION ALL
SELECT '', CASE WHEN g.billing_on <= @today::date THEN 'awaiting_run' ELSE 'not_due' END, '00000000-0000-0000-0000-000000000000', '00000000-0000-0000-0000-000000000000', @month_from::date, @month_from::date,
    sum(g.until_on - g.from_on) FROM gates g WHERE g.later GROUP BY 2
UNION ALL
SELECT 'open', '', g.contract_id, g.charge_id, g.from_on, g.until_on, g.until_on - g.from_on FROM gates g WHERE NOT g.later
UNION ALL
SELECT 'unowed', '', c.contract_id, c.charge_id, lower(part.r), upper(part.r), upper(part.r) - lower(part.r)
FROM charges c, LATERAL unnest(c.covered - c.days - c.metered) AS part(r) WHERE c.plain IS NOT TRUE AND NOT isempty(c.covered - c.days - c.metered)
UNION ALL
SELECT 'stray', t.class, t.contract_id, t.charge_id, lower(part.r), upper(part.r), upper(part.r) - lower(part.r) FROM strays t, LATERAL unnest(t.days) AS part(r)
UNION ALL
SELECT 'double', '', c.contract_id, c.charge_id, lower(c.covered), upper(c.covered), c.covered_days - c.distinct_days
FROM charges c WHERE c.covered_days > c.distinct_days
UNION ALL
SELECT CASE WHEN k.days > k.until - k.segment_from THEN 'twice' ELSE 'days' END, '', k.contract_id, k.charge_id, k.segment_from, greatest(k.until, k.segment_from + 1), k.days - (k.until - k.segment_from)
FROM keys k WHERE (k.days <> k.until - k.segment_from OR k.shifted) AND (k.until > @month_from::date OR k.segment_from >= @month_from::date);

-- name: CoverageOfDocuments :many
-- The documents of a month that don't add up, or whose rows in the ledger aren't their lines.
WITH documents AS MATERIALIZED (
    -- Each document's sums by its own key: linear, whatever the statistics say.
    SELECT i.id, i.status, i.subtotal, i.tax, i.total, i.billing_account_id, l.lines, l.within,
        (SELECT coalesce(sum(t.taxable), 0) FROM invoice_taxes t WHERE t.tenant_id = i.tenant_id AND t.invoice_id = i.id) AS taxable,
        (SELECT coalesce(sum(t.tax), 0) FROM invoice_taxes t WHERE t.tenant_id = i.tenant_id AND t.invoice_id = i.id) AS taxes
    FROM invoices i, LATERAL (SELECT coalesce(sum(l.amount), 0) AS lines, coalesce(bool_or(l.tax_included), false) AS within
        FROM invoice_lines l WHERE l.tenant_id = i.tenant_id AND l.invoice_id = i.id) AS l
    WHERE i.tenant_id = @tenant_id AND i.billing_date >= @month_from::date AND i.billing_date < @month_until::date
), unbooked AS (
    SELECT l.invoice_id, l.contract_id, l.charge_id, l.covers_from, l.covers_until
    FROM documents d JOIN invoice_lines l ON l.tenant_id = @tenant_id AND l.invoice_id = d.id
    LEFT JOIN ledger_rows r ON r.tenant_id = l.tenant_id AND r.invoice_id = l.invoice_id AND r.line_id = l.id
    WHERE d.status = 'issued' AND r.tenant_id IS NULL
), rows AS (
    SELECT r.invoice_id, r.contract_id, r.charge_id, r.account_id, r.period_from, r.segment_from, r.covers_until, r.amount, r.days, r.seq, r.kind, r.discount_id, r.currency, r.tax_category, r.tax_rate,
        r.line_id, d.billing_account_id
    FROM documents d JOIN ledger_rows r ON r.tenant_id = @tenant_id AND r.invoice_id = d.id
)
SELECT 'subtotal'::text AS finding, d.id AS invoice_id, '00000000-0000-0000-0000-000000000000'::uuid AS contract_id, '00000000-0000-0000-0000-000000000000'::uuid AS charge_id,
    @month_from::date AS from_on, @month_until::date AS until_on
FROM documents d WHERE d.lines <> d.subtotal AND NOT d.within
UNION ALL
SELECT 'tax', d.id, '00000000-0000-0000-0000-000000000000', '00000000-0000-0000-0000-000000000000', @month_from::date, @month_until::date
FROM documents d WHERE d.taxable <> d.subtotal OR d.taxes <> d.tax OR d.subtotal + d.tax <> d.total
UNION ALL
SELECT 'line_without_row', u.invoice_id, u.contract_id, u.charge_id, u.covers_from, greatest(u.covers_until, u.covers_from + 1) FROM unbooked u
UNION ALL
SELECT CASE
        WHEN l.id IS NULL THEN 'row_without_line'
        WHEN r.account_id <> r.billing_account_id THEN 'account'
        WHEN r.amount <> l.amount THEN 'amount'
        ELSE 'row_differs'
    END, r.invoice_id, r.contract_id, r.charge_id, r.segment_from, greatest(r.covers_until, r.segment_from + 1)
FROM rows r LEFT JOIN invoice_lines l ON l.tenant_id = @tenant_id AND l.invoice_id = r.invoice_id AND l.id = r.line_id
WHERE l.id IS NULL OR r.account_id <> r.billing_account_id OR r.amount <> l.amount OR r.days <> l.days OR r.charge_id <> l.charge_id OR r.contract_id <> l.contract_id
    OR r.period_from <> l.period_from OR r.segment_from <> l.segment_from OR r.covers_until <> l.covers_until
UNION ALL
SELECT 'seq', r.invoice_id, r.contract_id, r.charge_id, r.segment_from, greatest(r.covers_until, r.segment_from + 1) FROM rows r
WHERE r.seq > 1 AND NOT EXISTS (SELECT FROM ledger_rows p WHERE p.tenant_id = @tenant_id AND p.contract_id = r.contract_id AND p.charge_id = r.charge_id AND p.period_from = r.period_from
    AND p.kind = r.kind AND p.segment_from = r.segment_from AND p.discount_id = r.discount_id AND p.account_id = r.account_id AND p.currency = r.currency
    AND p.tax_category = r.tax_category AND p.tax_rate = r.tax_rate AND p.seq = r.seq - 1);

-- name: CoverageOfTaxes :many
-- Of the documents of a month that have prices with the tax in them, whose subtotals aren't the sums of their lines: what the lines of each rate
-- come to without and with the tax in them, and what the documents state.
WITH documents AS MATERIALIZED (
    SELECT i.id, i.currency FROM invoices i
    WHERE i.tenant_id = @tenant_id AND i.billing_date >= @month_from::date AND i.billing_date < @month_until::date
      AND EXISTS (SELECT FROM invoice_lines l WHERE l.tenant_id = i.tenant_id AND l.invoice_id = i.id AND l.tax_included)
)
SELECT d.id, d.currency, false AS stated, l.tax_category AS category, l.tax_rate AS percent,
    coalesce(sum(l.amount) FILTER (WHERE NOT l.tax_included), 0)::numeric AS net, coalesce(sum(l.amount) FILTER (WHERE l.tax_included), 0)::numeric AS within, 0::numeric AS tax
FROM documents d JOIN invoice_lines l ON l.tenant_id = @tenant_id AND l.invoice_id = d.id GROUP BY d.id, d.currency, l.tax_category, l.tax_rate
UNION ALL
SELECT d.id, d.currency, true, t.category, t.percent, t.taxable, 0, t.tax FROM documents d JOIN invoice_taxes t ON t.tenant_id = @tenant_id AND t.invoice_id = d.id
ORDER BY 1;

-- name: CoverageNames :many
-- What the charges of findings are called, whose they are, and the account of their contract.
SELECT c.id AS contract_id, c.number, c.customer_id, u.name AS customer_name, c.billing_account_id
FROM contracts c JOIN customers u ON u.tenant_id = c.tenant_id AND u.id = c.customer_id
WHERE c.tenant_id = @tenant_id AND c.id = ANY(@contract_ids::uuid[]);

-- name: CoverageDocumentNames :many
SELECT i.id, i.number, i.customer_id, u.name AS customer_name FROM invoices i JOIN customers u ON u.tenant_id = i.tenant_id AND u.id = i.customer_id
WHERE i.tenant_id = @tenant_id AND i.id = ANY(@ids::uuid[]);

-- name: CoverageChargeNames :many
SELECT DISTINCT ON (s.charge_id) s.charge_id, s.name FROM segments s
WHERE s.tenant_id = @tenant_id AND s.contract_id = ANY(@contract_ids::uuid[]) AND s.recorded_until = 'infinity' ORDER BY s.charge_id, s.effective_from DESC;

-- name: CoverageAccounts :many
SELECT contract_id, account_id FROM contract_accounts WHERE tenant_id = @tenant_id AND contract_id = ANY(@contract_ids::uuid[]) ORDER BY account_id, contract_id;

-- name: CountLedgerOfMonth :one
-- The rows of the ledger that a month's coverage reads.
SELECT count(*)::bigint FROM ledger_rows WHERE tenant_id = @tenant_id AND segment_from >= @rows_from::date AND segment_from < @month_until::date;
