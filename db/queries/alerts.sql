-- name: ListAlertRules :many
SELECT kind, days FROM alert_rules WHERE tenant_id = @tenant_id ORDER BY kind, days DESC;

-- name: DeleteAlertRules :exec
DELETE FROM alert_rules WHERE tenant_id = @tenant_id;

-- name: CreateAlertRules :exec
INSERT INTO alert_rules (tenant_id, kind, days) SELECT r.tenant_id, r.kind, r.days FROM jsonb_populate_recordset(NULL::alert_rules, @rows::jsonb) AS r;

-- name: GetAlertProgress :one
SELECT through FROM alert_progress WHERE tenant_id = @tenant_id;

-- name: SetAlertProgress :exec
INSERT INTO alert_progress AS p (tenant_id, through) VALUES (@tenant_id, @through)
ON CONFLICT (tenant_id) DO UPDATE SET through = greatest(p.through, excluded.through);

-- name: ListDueAlerts :many
-- Deadlines whose day of telling came after one day and by another: of several that came, the nearest to the deadline alone.
SELECT d.kind, d.contract_id, d.subject_id, d.on_date, min(r.days)::integer AS days, d.subject, c.number, c.customer_id
FROM alert_rules r
JOIN deadlines d ON d.tenant_id = r.tenant_id AND d.kind = r.kind AND d.on_date > sqlc.arg('told')::date + r.days AND d.on_date <= sqlc.arg('today')::date + r.days AND d.on_date >= @today
JOIN contracts c ON c.tenant_id = d.tenant_id AND c.id = d.contract_id
WHERE r.tenant_id = @tenant_id
GROUP BY d.kind, d.contract_id, d.subject_id, d.on_date, d.subject, c.number, c.customer_id
ORDER BY d.on_date, d.contract_id, d.kind, d.subject_id;

-- name: ListDueAlertsOfContract :many
-- The same for one contract that has just been recorded, however long ago the days of telling were.
SELECT d.kind, d.contract_id, d.subject_id, d.on_date, d.subject, min(r.days)::integer AS days
FROM deadlines d
JOIN alert_rules r ON r.tenant_id = d.tenant_id AND r.kind = d.kind AND d.on_date <= sqlc.arg('today')::date + r.days
WHERE d.tenant_id = @tenant_id AND d.contract_id = @contract_id AND d.on_date >= @today
GROUP BY d.kind, d.contract_id, d.subject_id, d.on_date, d.subject ORDER BY d.on_date, d.kind, d.subject_id;

-- name: NextAlertDay :one
-- The first day after a day on which a deadline is to be told of; infinity if none is.
SELECT coalesce(min(n.on_date - n.days), 'infinity'::date)::date AS next_day FROM (
    SELECT r.days, (SELECT d.on_date FROM deadlines d WHERE d.tenant_id = r.tenant_id AND d.kind = r.kind AND d.on_date > sqlc.arg('today')::date + r.days
        ORDER BY d.on_date LIMIT 1) AS on_date
    FROM alert_rules r WHERE r.tenant_id = @tenant_id) AS n;

-- name: CreateAlerts :many
-- Gives those that are new: one that was raised before isn't raised again.
INSERT INTO alerts (tenant_id, id, kind, status, about, contract_id, customer_id, subject_id, on_date, days, seq, raised_on, detail, created_at)
SELECT r.tenant_id, r.id, r.kind, 'raised', r.about, r.contract_id, r.customer_id, r.subject_id, r.on_date, r.days, r.seq, r.raised_on, r.detail, r.created_at
FROM jsonb_populate_recordset(NULL::alerts, @alerts::jsonb) AS r
ON CONFLICT (tenant_id, about, kind, subject_id, on_date, days, seq) DO NOTHING
RETURNING id;

-- name: ResolveAlertsOfContract :exec
-- What an alert was about has moved or is gone.
UPDATE alerts a SET status = 'resolved', version = a.version + 1
WHERE a.tenant_id = @tenant_id AND a.about = @contract_id AND a.status = 'raised' AND a.kind NOT IN ('failed_change', 'failed_job')
  AND NOT EXISTS (SELECT FROM deadlines d WHERE d.tenant_id = a.tenant_id AND d.contract_id = a.about AND d.kind = a.kind AND d.subject_id = a.subject_id
      AND d.on_date = a.on_date);

-- name: ReopenAlertsOfContract :exec
-- What an alert was about is there again.
UPDATE alerts a SET status = 'raised', version = a.version + 1
WHERE a.tenant_id = @tenant_id AND a.about = @contract_id AND a.status = 'resolved' AND a.kind NOT IN ('failed_change', 'failed_job') AND a.on_date >= @today
  AND EXISTS (SELECT FROM deadlines d WHERE d.tenant_id = a.tenant_id AND d.contract_id = a.about AND d.kind = a.kind AND d.subject_id = a.subject_id
      AND d.on_date = a.on_date);

-- name: ResolveAlertsOfChange :exec
-- A change that had failed was retried, edited or cancelled.
UPDATE alerts SET status = 'resolved', version = version + 1
WHERE tenant_id = @tenant_id AND about = @contract_id AND kind = 'failed_change' AND subject_id = @change_id AND status = 'raised';

-- name: ResolvePassedAlerts :exec
UPDATE alerts SET status = 'resolved', version = version + 1
WHERE tenant_id = @tenant_id AND status = 'raised' AND on_date < @today AND kind NOT IN ('failed_change', 'failed_job');

-- name: ListAlerts :many
SELECT a.tenant_id, a.id, a.kind, a.status, a.about, a.contract_id, a.customer_id, a.subject_id, a.on_date, a.days, a.seq, a.raised_on, a.detail, a.memo, a.dismissed_by,
    a.dismissed_at, a.version, a.created_at
FROM alerts a
WHERE a.tenant_id = @tenant_id AND (a.on_date, a.id) > (@after_on::date, @after_id::uuid) AND a.on_date >= @from_on AND a.on_date <= @until_on
  AND (sqlc.narg('status')::text IS NULL OR a.status = sqlc.narg('status')::text)
  AND (sqlc.narg('kind')::text IS NULL OR a.kind = sqlc.narg('kind')::text)
  AND (sqlc.narg('customer_id')::uuid IS NULL OR a.customer_id = sqlc.narg('customer_id')::uuid)
  AND (sqlc.narg('contract_id')::uuid IS NULL OR a.contract_id = sqlc.narg('contract_id')::uuid)
ORDER BY a.on_date, a.id LIMIT @page_limit;

-- name: GetAlert :one
SELECT tenant_id, id, kind, status, about, contract_id, customer_id, subject_id, on_date, days, seq, raised_on, detail, memo, dismissed_by, dismissed_at, version, created_at
FROM alerts WHERE tenant_id = @tenant_id AND id = @id;

-- name: DismissAlert :exec
UPDATE alerts SET status = 'dismissed', memo = @memo, dismissed_by = @dismissed_by, dismissed_at = @dismissed_at, version = version + 1
WHERE tenant_id = @tenant_id AND id = @id AND status = 'raised';

-- name: CreateEvents :exec
INSERT INTO events (tenant_id, tx, id, type, occurred_at, effective_on, customer_id, contract_id, change_id, document_id, alert_id, summary, data)
SELECT r.tenant_id, (SELECT current_tx()), r.id, r.type, r.occurred_at, r.effective_on, r.customer_id, r.contract_id, r.change_id, r.document_id, r.alert_id, r.summary, r.data
FROM jsonb_populate_recordset(NULL::events, @rows::jsonb) AS r;

-- name: ListEvents :many
SELECT tx, id, type, occurred_at, effective_on, customer_id, contract_id, change_id, document_id, alert_id, summary, data
FROM events
WHERE tenant_id = @tenant_id AND (tx, id) > (@after_tx::bigint, @after_id::uuid) AND tx < (SELECT oldest_tx())
  AND (sqlc.narg('type')::text IS NULL OR type = sqlc.narg('type')::text)
  AND (sqlc.narg('customer_id')::uuid IS NULL OR customer_id = sqlc.narg('customer_id')::uuid)
  AND (sqlc.narg('contract_id')::uuid IS NULL OR contract_id = sqlc.narg('contract_id')::uuid)
ORDER BY tx, id LIMIT @page_limit;
