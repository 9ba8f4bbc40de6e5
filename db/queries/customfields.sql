-- name: ListCustomFields :many
SELECT tenant_id, id, key, label, type, options, searchable, active, version, created_at, updated_at FROM custom_fields
WHERE tenant_id = @tenant_id ORDER BY key;

-- name: GetCustomField :one
SELECT tenant_id, id, key, label, type, options, searchable, active, version, created_at, updated_at FROM custom_fields
WHERE tenant_id = @tenant_id AND id = @id;

-- name: CreateCustomField :exec
INSERT INTO custom_fields (tenant_id, id, key, label, type, options, searchable, created_at, updated_at)
VALUES (@tenant_id, @id, @key, @label, @type, @options::text[], @searchable, @now, @now);

-- name: UpdateCustomField :exec
UPDATE custom_fields SET label = @label, options = @options::text[], active = @active, version = version + 1, updated_at = @now
WHERE tenant_id = @tenant_id AND id = @id;

-- name: CreateAttachment :exec
INSERT INTO attachments (tenant_id, contract_id, id, change_id, kind, name, content_type, size, sha256, memo, created_at, created_by)
VALUES (@tenant_id, @contract_id, @id, @change_id, @kind, @name, @content_type, @size, @sha256, @memo, @created_at, @created_by);

-- name: CreateAttachmentContent :exec
INSERT INTO attachment_contents (tenant_id, attachment_id, content) VALUES (@tenant_id, @attachment_id, @content);

-- name: ListAttachments :many
SELECT tenant_id, contract_id, id, change_id, kind, name, content_type, size, sha256, memo, created_at, created_by, withdrawn_at, withdrawn_by FROM attachments
WHERE tenant_id = @tenant_id AND contract_id = @contract_id AND (sqlc.narg('change_id')::uuid IS NULL OR change_id = sqlc.narg('change_id')::uuid) ORDER BY id;

-- name: GetAttachment :one
SELECT tenant_id, contract_id, id, change_id, kind, name, content_type, size, sha256, memo, created_at, created_by, withdrawn_at, withdrawn_by FROM attachments
WHERE tenant_id = @tenant_id AND id = @id;

-- name: GetAttachmentContent :one
SELECT content FROM attachment_contents WHERE tenant_id = @tenant_id AND attachment_id = @attachment_id;

-- name: WithdrawAttachment :exec
UPDATE attachments SET withdrawn_at = @withdrawn_at, withdrawn_by = @withdrawn_by WHERE tenant_id = @tenant_id AND id = @id AND withdrawn_at IS NULL;
