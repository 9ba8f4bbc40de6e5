-- name: CreateDocumentsDue :exec
INSERT INTO invoice_documents_due (tenant_id, invoice_id, since) SELECT @tenant_id, id, clock_timestamp() FROM unnest(@invoice_ids::uuid[]) AS id;

-- name: ListDocumentsDue :many
-- Due for a while by the real clock, also where their tenant has a test clock: a job that is on its way isn't lost because days are passed.
SELECT invoice_id FROM invoice_documents_due WHERE tenant_id = @tenant_id AND since <= clock_timestamp() - make_interval(secs => @waited) ORDER BY invoice_id LIMIT @page_limit;

-- name: DeleteDocumentDue :exec
DELETE FROM invoice_documents_due WHERE tenant_id = @tenant_id AND invoice_id = @invoice_id;

-- name: CreateInvoiceDocument :execrows
-- Who comes second finds the same bytes made.
INSERT INTO invoice_documents (tenant_id, invoice_id, edition, pages, sha256, bytes, made_at)
VALUES (@tenant_id, @invoice_id, @edition, @pages, @sha256, @bytes, @now) ON CONFLICT DO NOTHING;

-- name: GetInvoiceDocument :one
SELECT tenant_id, invoice_id, edition, pages, sha256, bytes, made_at FROM invoice_documents WHERE tenant_id = @tenant_id AND invoice_id = @invoice_id;
