-- name: CreateCustomer :exec
INSERT INTO customers (tenant_id, id, code, name, name_kana, corporate_number, parent_id, memo, created_at, updated_at)
VALUES (@tenant_id, @id, @code, @name, @name_kana, @corporate_number, @parent_id, @memo, @now, @now);

-- name: GetCustomer :one
SELECT tenant_id, id, code, name, name_kana, corporate_number, parent_id, memo, version, created_at, updated_at, indexed FROM customers
WHERE tenant_id = @tenant_id AND id = @id;

-- name: GetCustomerNames :many
SELECT id, name FROM customers WHERE tenant_id = @tenant_id AND id = ANY(@ids::uuid[]);

-- name: LockCustomer :one
SELECT version FROM customers WHERE tenant_id = @tenant_id AND id = @id FOR UPDATE;

-- name: ShareCustomer :one
-- The customer's parent, which stays what it is until the transaction ends.
SELECT parent_id FROM customers WHERE tenant_id = @tenant_id AND id = @id FOR SHARE;

-- name: HasCustomerCode :one
SELECT EXISTS (SELECT 1 FROM customers WHERE tenant_id = @tenant_id AND code = @code)::boolean AS taken;

-- name: ListCustomers :many
SELECT tenant_id, id, code, name, name_kana, corporate_number, parent_id, memo, version, created_at, updated_at, indexed FROM customers
WHERE tenant_id = @tenant_id AND code > @after
  AND (sqlc.narg('code')::text IS NULL OR code = sqlc.narg('code')::text)
  AND (sqlc.narg('parent_id')::uuid IS NULL OR parent_id = sqlc.narg('parent_id')::uuid)
ORDER BY code LIMIT @page_limit;

-- name: UpdateCustomer :exec
UPDATE customers SET code = @code, name = @name, name_kana = @name_kana, corporate_number = @corporate_number, parent_id = @parent_id, memo = @memo,
    version = version + 1, updated_at = @now
WHERE tenant_id = @tenant_id AND id = @id;

-- name: CreateStaff :exec
INSERT INTO staff (tenant_id, customer_id, id, name, name_kana, department, email, phone, postal_code, prefecture, city, line1, line2, created_at, updated_at)
VALUES (@tenant_id, @customer_id, @id, @name, @name_kana, @department, @email, @phone, @postal_code, @prefecture, @city, @line1, @line2, @now, @now);

-- name: GetStaff :one
SELECT tenant_id, customer_id, id, name, name_kana, department, email, phone, postal_code, prefecture, city, line1, line2, version, created_at, updated_at
FROM staff WHERE tenant_id = @tenant_id AND customer_id = @customer_id AND id = @id;

-- name: LockStaff :one
SELECT version FROM staff WHERE tenant_id = @tenant_id AND customer_id = @customer_id AND id = @id FOR UPDATE;

-- name: ListStaff :many
SELECT tenant_id, customer_id, id, name, name_kana, department, email, phone, postal_code, prefecture, city, line1, line2, version, created_at, updated_at
FROM staff WHERE tenant_id = @tenant_id AND customer_id = @customer_id AND id > @after ORDER BY id LIMIT @page_limit;

-- name: UpdateStaff :exec
UPDATE staff SET name = @name, name_kana = @name_kana, department = @department, email = @email, phone = @phone, postal_code = @postal_code,
    prefecture = @prefecture, city = @city, line1 = @line1, line2 = @line2, version = version + 1, updated_at = @now
WHERE tenant_id = @tenant_id AND customer_id = @customer_id AND id = @id;

-- name: DeleteStaff :execrows
DELETE FROM staff WHERE tenant_id = @tenant_id AND customer_id = @customer_id AND id = @id;

-- name: ListAccountsOfStaff :many
-- The accounts that address their documents to a person.
SELECT id FROM billing_accounts WHERE tenant_id = @tenant_id AND customer_id = @customer_id AND staff_id = @staff_id ORDER BY id;

-- name: CreateAccount :exec
INSERT INTO billing_accounts (tenant_id, id, customer_id, name, addressee, postal_code, prefecture, city, line1, line2, staff_id, currency, tax_mode, closing_day,
    payment_method, payment_months, payment_day, payment_days, delivery, email, tax_exempt, tax_country, document_grouping, payment_on_holiday, card_reference, created_at, updated_at)
VALUES (@tenant_id, @id, @customer_id, @name, @addressee::text[], @postal_code, @prefecture, @city, @line1, @line2, @staff_id, @currency, @tax_mode, @closing_day,
    @payment_method, @payment_months, @payment_day, @payment_days, @delivery, @email, @tax_exempt, @tax_country, @document_grouping, @payment_on_holiday, sqlc.narg('card_reference'), @now, @now);

-- name: GetAccounts :many
SELECT tenant_id, id, customer_id, name, addressee, postal_code, prefecture, city, line1, line2, staff_id, currency, tax_mode, closing_day,
    payment_method, payment_months, payment_day, payment_days, delivery, email, run_through, version, created_at, updated_at, tax_exempt, tax_country, document_grouping, payment_on_holiday, card_reference, plan_stamp, stamped_on, due_on, planned_rules
FROM billing_accounts WHERE tenant_id = @tenant_id AND id = ANY(@ids::uuid[]) ORDER BY id;

-- name: LockAccounts :many
-- In the order of ids, so that two runs can't wait for each other. Rows that refer to an account may be written meanwhile: a contract that comes to it
-- doesn't wait for a run that waits for the contract.
SELECT id FROM billing_accounts WHERE tenant_id = @tenant_id AND id = ANY(@ids::uuid[]) ORDER BY id FOR NO KEY UPDATE;

-- name: ListAccounts :many
SELECT tenant_id, id, customer_id, name, addressee, postal_code, prefecture, city, line1, line2, staff_id, currency, tax_mode, closing_day,
    payment_method, payment_months, payment_day, payment_days, delivery, email, run_through, version, created_at, updated_at, tax_exempt, tax_country, document_grouping, payment_on_holiday, card_reference, plan_stamp, stamped_on, due_on, planned_rules
FROM billing_accounts WHERE tenant_id = @tenant_id AND customer_id = @customer_id AND id > @after ORDER BY id LIMIT @page_limit;

-- name: UpdateAccount :exec
UPDATE billing_accounts SET name = @name, addressee = @addressee::text[], postal_code = @postal_code, prefecture = @prefecture, city = @city, line1 = @line1,
    line2 = @line2, staff_id = @staff_id, closing_day = @closing_day, payment_method = @payment_method, payment_months = @payment_months,
    payment_day = @payment_day, payment_days = @payment_days, delivery = @delivery, email = @email, tax_mode = @tax_mode, tax_exempt = @tax_exempt, tax_country = @tax_country, document_grouping = @document_grouping,
    payment_on_holiday = @payment_on_holiday, card_reference = sqlc.narg('card_reference'), due_on = '1900-01-01', version = version + 1, updated_at = @now
WHERE tenant_id = @tenant_id AND id = @id;

-- name: TouchAccount :exec
-- Something that its bills follow from has changed.
UPDATE billing_accounts SET due_on = '1900-01-01', version = version + 1, updated_at = @now WHERE tenant_id = @tenant_id AND id = @id;

-- name: SetPlanned :exec
-- What a run has reached, what the drafts were planned from, and when there is more.
UPDATE billing_accounts a SET run_through = greatest(a.run_through, @run_through::date), plan_stamp = s.stamp, stamped_on = s.stamped_on, due_on = s.due_on, planned_rules = @rules
FROM (SELECT unnest(@ids::uuid[]) AS id, unnest(@stamps::bytea[]) AS stamp, unnest(@days::date[]) AS stamped_on, unnest(@due::date[]) AS due_on) s
WHERE a.tenant_id = @tenant_id AND a.id = s.id;

-- name: ListBilledAccounts :many
-- The accounts that a signed contract is billed on, was, or will be; what it owed on one that it has left is billed there.
SELECT DISTINCT a.account_id FROM contract_accounts a WHERE a.tenant_id = @tenant_id ORDER BY a.account_id;

-- name: ListDueAccounts :many
-- Those of them for which a run up to a day may have something to do: their day has come, the tenant's rules have changed since, or one of their contracts has.
SELECT a.id FROM billing_accounts a WHERE a.tenant_id = @tenant_id AND a.planned_rules = @rules AND a.due_on <= @up_to
    AND EXISTS (SELECT FROM contract_accounts c WHERE c.tenant_id = a.tenant_id AND c.account_id = a.id)
UNION SELECT a.id FROM billing_accounts a WHERE a.tenant_id = @tenant_id AND a.planned_rules < @rules
    AND EXISTS (SELECT FROM contract_accounts c WHERE c.tenant_id = a.tenant_id AND c.account_id = a.id)
UNION SELECT c.account_id FROM contract_accounts c WHERE c.tenant_id = @tenant_id AND (c.planned_version < c.version OR c.planned_usage < c.usage_revision)
ORDER BY 1;

-- name: RulesNumber :one
-- Counts up with every change of the tenant's settings and of what it measures.
SELECT (s.version + (SELECT coalesce(sum(u.version), 0) FROM usage_units u WHERE u.tenant_id = s.tenant_id))::bigint AS rules FROM tenant_settings s WHERE s.tenant_id = @tenant_id;

-- name: RunsReached :many
-- Up to which day runs have looked at everyone's accounts, and when they were asked for: those that no later one has come as far as.
SELECT r.up_to, r.created_at FROM (
    SELECT b.up_to, b.created_at, max(b.up_to) OVER (ORDER BY b.created_at DESC, b.id DESC ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS later
    FROM bill_runs b WHERE b.tenant_id = @tenant_id AND b.account_ids IS NULL AND b.action = 'draft' AND b.status IN ('finished', 'finished_with_errors')) AS r
WHERE r.later IS NULL OR r.up_to > r.later ORDER BY r.created_at;

-- name: ListPlannedAccounts :many
SELECT id FROM billing_accounts WHERE tenant_id = @tenant_id AND planned_rules > 0 AND id > @after ORDER BY id LIMIT @page_limit;

-- name: ListHolds :many
SELECT tenant_id, account_id, id, reason, held_on, held_at, actor_kind, actor_id, actor_name, released_on
FROM account_holds WHERE tenant_id = @tenant_id AND account_id = ANY(@account_ids::uuid[]) ORDER BY account_id, held_at;

-- name: CreateHold :exec
INSERT INTO account_holds (tenant_id, account_id, id, reason, held_on, held_at, actor_kind, actor_id, actor_name)
VALUES (@tenant_id, @account_id, @id, @reason, @held_on, @held_at, @actor_kind, @actor_id, @actor_name);

-- name: ReleaseHold :execrows
UPDATE account_holds SET released_on = @released_on, released_at = @released_at WHERE tenant_id = @tenant_id AND account_id = @account_id AND released_on = 'infinity';
