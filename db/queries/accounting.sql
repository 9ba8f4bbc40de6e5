-- name: ListAccountingEvents :many
-- What happened to documents that accounting books, as far as it has surely been committed; of one system that which it hasn't taken over, where it is asked for.
SELECT e.tx, e.id, e.type, e.occurred_at, e.effective_on, e.document_id::uuid AS document_id FROM events e
WHERE e.tenant_id = @tenant_id AND (e.tx, e.id) > (@after_tx::bigint, @after_id::uuid) AND e.tx < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
  AND e.type = ANY(@types::text[]) AND e.document_id IS NOT NULL
  AND (sqlc.narg('open_for')::text IS NULL OR NOT EXISTS (SELECT FROM accounting_acknowledgements a
      WHERE a.tenant_id = e.tenant_id AND a.invoice_id = e.document_id AND a.system = sqlc.narg('open_for')::text))
ORDER BY e.tx, e.id LIMIT @page_limit;

-- name: ListAcknowledgements :many
SELECT tenant_id, invoice_id, system, external_id, acknowledged_at, acknowledged_by FROM accounting_acknowledgements
WHERE tenant_id = @tenant_id AND invoice_id = ANY(@invoice_ids::uuid[]) ORDER BY invoice_id, system;

-- name: SaveAcknowledgement :exec
INSERT INTO accounting_acknowledgements (tenant_id, invoice_id, system, external_id, acknowledged_at, acknowledged_by)
VALUES (@tenant_id, @invoice_id, @system, @external_id, @now, @by_name)
ON CONFLICT (tenant_id, invoice_id, system) DO UPDATE SET external_id = excluded.external_id, acknowledged_at = excluded.acknowledged_at, acknowledged_by = excluded.acknowledged_by;
