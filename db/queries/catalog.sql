-- name: CreateProduct :exec
INSERT INTO products (tenant_id, id, code, name, description, created_at, updated_at)
VALUES (@tenant_id, @id, @code, @name, @description, @now, @now);

-- name: GetProduct :one
SELECT tenant_id, id, code, name, description, version, created_at, updated_at FROM products WHERE tenant_id = @tenant_id AND id = @id;

-- name: LockProduct :one
SELECT version FROM products WHERE tenant_id = @tenant_id AND id = @id FOR UPDATE;

-- name: ListProducts :many
SELECT tenant_id, id, code, name, description, version, created_at, updated_at FROM products
WHERE tenant_id = @tenant_id AND code > @after ORDER BY code LIMIT @page_limit;

-- name: UpdateProduct :exec
UPDATE products SET name = @name, description = @description, version = version + 1, updated_at = @now WHERE tenant_id = @tenant_id AND id = @id;

-- name: CreateItem :exec
INSERT INTO items (tenant_id, id, product_id, code, name, kind, status, created_at, updated_at)
VALUES (@tenant_id, @id, @product_id, @code, @name, @kind, 'on_sale', @now, @now);

-- name: GetItem :one
SELECT tenant_id, id, product_id, code, name, kind, status, latest_version, version, created_at, updated_at FROM items
WHERE tenant_id = @tenant_id AND id = @id;

-- name: GetItems :many
SELECT tenant_id, id, product_id, code, name, kind, status, latest_version, version, created_at, updated_at FROM items
WHERE tenant_id = @tenant_id AND id = ANY(@ids::uuid[]);

-- name: LockItem :one
SELECT version FROM items WHERE tenant_id = @tenant_id AND id = @id FOR UPDATE;

-- name: ListItems :many
SELECT tenant_id, id, product_id, code, name, kind, status, latest_version, version, created_at, updated_at FROM items
WHERE tenant_id = @tenant_id AND code > @after
  AND (sqlc.narg('product_id')::uuid IS NULL OR product_id = sqlc.narg('product_id')::uuid)
  AND (sqlc.narg('kind')::text IS NULL OR kind = sqlc.narg('kind')::text)
  AND (sqlc.narg('status')::text IS NULL OR status = sqlc.narg('status')::text)
ORDER BY code LIMIT @page_limit;

-- name: UpdateItem :exec
UPDATE items SET name = @name, status = @status, latest_version = @latest_version, version = version + 1, updated_at = @now
WHERE tenant_id = @tenant_id AND id = @id;

-- name: ListItemOptions :many
SELECT item_id, option_id FROM item_options WHERE tenant_id = @tenant_id AND item_id = ANY(@item_ids::uuid[]) ORDER BY item_id, option_id;

-- name: DeleteItemOptions :exec
DELETE FROM item_options WHERE tenant_id = @tenant_id AND item_id = @item_id;

-- name: CreateItemOptions :exec
INSERT INTO item_options (tenant_id, item_id, option_id) SELECT @tenant_id, @item_id, o FROM unnest(@option_ids::uuid[]) AS o;

-- name: CreateItemVersion :exec
INSERT INTO item_versions (tenant_id, id, item_id, version, on_sale_from, created_at)
VALUES (@tenant_id, @id, @item_id, @version, @on_sale_from, @now);

-- name: ListItemVersions :many
SELECT tenant_id, id, item_id, version, on_sale_from, created_at FROM item_versions
WHERE tenant_id = @tenant_id AND item_id = @item_id AND version < @before ORDER BY version DESC LIMIT @page_limit;

-- name: GetItemVersion :one
SELECT tenant_id, id, item_id, version, on_sale_from, created_at FROM item_versions
WHERE tenant_id = @tenant_id AND item_id = @item_id AND version = @version;

-- name: GetItemVersionOnSale :one
-- The newest version on sale on a day.
SELECT tenant_id, id, item_id, version, on_sale_from, created_at FROM item_versions
WHERE tenant_id = @tenant_id AND item_id = @item_id AND on_sale_from <= @on_day ORDER BY version DESC LIMIT 1;

-- name: CreateCharges :exec
INSERT INTO charges (tenant_id, version_id, position, code, name, kind, model, unit_price, scheme, currency, cycle_months, timing, start_rate, end_rate,
    change_policy, rounding, scale, tax_category, day_count, begun_month, billing_offset_months, billing_day, bill_all_at_once, day_of_supply, tax_included, usage_unit_id, aggregation, usage_rating)
SELECT r.tenant_id, r.version_id, r.position, r.code, r.name, r.kind, r.model, r.unit_price, r.scheme, r.currency, r.cycle_months, r.timing, r.start_rate, r.end_rate,
    r.change_policy, r.rounding, r.scale, r.tax_category, r.day_count, r.begun_month, r.billing_offset_months, r.billing_day, r.bill_all_at_once, r.day_of_supply, r.tax_included, r.usage_unit_id, r.aggregation, r.usage_rating
FROM jsonb_populate_recordset(NULL::charges, @rows::jsonb) AS r;

-- name: ListCharges :many
SELECT tenant_id, version_id, position, code, name, kind, model, unit_price, currency, cycle_months, timing, start_rate, end_rate,
    change_policy, rounding, scale, tax_category, scheme, day_count, begun_month, billing_offset_months, billing_day, bill_all_at_once, day_of_supply, tax_included, usage_unit_id, aggregation, usage_rating
FROM charges WHERE tenant_id = @tenant_id AND version_id = ANY(@version_ids::uuid[]) ORDER BY version_id, position;
