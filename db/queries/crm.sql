-- name: CreateCRMConnection :exec
INSERT INTO crm_connections (tenant_id, id, name, organization_id, enabled, mapping, path_hash, signing_secret, created_at, updated_at)
VALUES (@tenant_id, @id, @name, @organization_id, true, @mapping, @path_hash, @signing_secret, @now, @now);

-- name: ListCRMConnections :many
SELECT tenant_id, id, name, organization_id, enabled, mapping, path_hash, signing_secret, previous_path_hash, previous_secret, previous_until, version, created_at, updated_at
FROM crm_connections WHERE tenant_id = @tenant_id ORDER BY id;

-- name: GetCRMConnection :one
SELECT tenant_id, id, name, organization_id, enabled, mapping, path_hash, signing_secret, previous_path_hash, previous_secret, previous_until, version, created_at, updated_at
FROM crm_connections WHERE tenant_id = @tenant_id AND id = @id;

-- name: LockCRMConnection :one
SELECT tenant_id, id, name, organization_id, enabled, mapping, path_hash, signing_secret, previous_path_hash, previous_secret, previous_until, version, created_at, updated_at
FROM crm_connections WHERE tenant_id = @tenant_id AND id = @id FOR NO KEY UPDATE;

-- name: UpdateCRMConnection :exec
UPDATE crm_connections SET name = @name, enabled = @enabled, mapping = @mapping, version = version + 1, updated_at = @now WHERE tenant_id = @tenant_id AND id = @id;

-- name: RotateCRMSecrets :exec
UPDATE crm_connections SET previous_path_hash = path_hash, previous_secret = signing_secret, previous_until = @previous_until, path_hash = @path_hash, signing_secret = @signing_secret,
    version = version + 1, updated_at = @now
WHERE tenant_id = @tenant_id AND id = @id;

-- name: ReceiveCRMMessages :many
-- What has come before, in the same state of its record, is passed over.
INSERT INTO crm_messages (tenant_id, id, connection_id, source, notification_id, modstamp, object, record_id, deal_id, account_id, fields, state, reason, detail, next_at, received_at, settled_at)
SELECT r.tenant_id, r.id, r.connection_id, r.source, r.notification_id, r.modstamp, r.object, r.record_id, r.deal_id, r.account_id, r.fields, r.state, r.reason, r.detail, r.next_at, r.received_at, r.settled_at
FROM jsonb_populate_recordset(NULL::crm_messages, @content::jsonb) AS r
ON CONFLICT (tenant_id, connection_id, notification_id, modstamp) DO NOTHING
RETURNING id, deal_id, state;

-- name: ListCRMMessagesOfDeals :many
-- What came about some deals and hasn't been overtaken.
SELECT tenant_id, id, connection_id, source, notification_id, modstamp, object, record_id, deal_id, account_id, fields, state, reason, detail, customer_id, contract_id, change_id, next_at, received_at, settled_at
FROM crm_messages WHERE tenant_id = @tenant_id AND connection_id = @connection_id AND deal_id = ANY(@deal_ids::text[]) AND state <> 'superseded' ORDER BY id LIMIT @page_limit;

-- name: LockCRMMessagesOfDeal :many
SELECT id FROM crm_messages WHERE tenant_id = @tenant_id AND connection_id = @connection_id AND deal_id = @deal_id AND state <> 'superseded' ORDER BY id LIMIT @page_limit FOR NO KEY UPDATE;

-- name: SettleCRMMessages :exec
UPDATE crm_messages m SET state = s.state, reason = nullif(s.reason, ''), detail = nullif(s.detail, ''), next_at = CASE WHEN s.state = 'waiting' THEN sqlc.narg('next_at')::timestamptz END,
    settled_at = CASE WHEN s.state <> 'waiting' THEN coalesce(m.settled_at, @now::timestamptz) END,
    contract_id = CASE WHEN s.state = 'done' THEN @contract_id::uuid ELSE m.contract_id END,
    change_id = CASE WHEN s.state = 'done' THEN @change_id::uuid ELSE m.change_id END
FROM (SELECT unnest(@ids::uuid[]) AS id, unnest(@states::text[]) AS state, unnest(@reasons::text[]) AS reason, unnest(@details::text[]) AS detail) s
WHERE m.tenant_id = @tenant_id AND m.id = s.id;

-- name: RetryCRMDeal :exec
-- What failed, waits or was ignored of a deal is looked at again.
UPDATE crm_messages SET state = 'waiting', reason = 'received', detail = NULL, next_at = @now, settled_at = NULL
WHERE tenant_id = @tenant_id AND connection_id = @connection_id AND deal_id = @deal_id AND state IN ('failed', 'waiting', 'ignored') AND modstamp > '1970-01-01';

-- name: ListCRMMessages :many
SELECT tenant_id, id, connection_id, source, notification_id, modstamp, object, record_id, deal_id, account_id, fields, state, reason, detail, customer_id, contract_id, change_id, next_at, received_at, settled_at
FROM crm_messages WHERE tenant_id = @tenant_id AND id < @before
  AND (sqlc.narg('connection_id')::uuid IS NULL OR connection_id = sqlc.narg('connection_id')::uuid)
  AND (sqlc.narg('state')::text IS NULL OR state = sqlc.narg('state')::text)
  AND (sqlc.narg('record_id')::text IS NULL OR record_id = sqlc.narg('record_id')::text)
  AND (sqlc.narg('deal_id')::text IS NULL OR deal_id = sqlc.narg('deal_id')::text)
ORDER BY id DESC LIMIT @page_limit;

-- name: GetCRMMessage :one
SELECT tenant_id, id, connection_id, source, notification_id, modstamp, object, record_id, deal_id, account_id, fields, state, reason, detail, customer_id, contract_id, change_id, next_at, received_at, settled_at
FROM crm_messages WHERE tenant_id = @tenant_id AND id = @id;

-- name: CountCRMMessages :one
-- How many are in a state, counted to a bound.
SELECT count(*)::integer AS n FROM (SELECT 1 FROM crm_messages m WHERE m.tenant_id = @tenant_id AND m.connection_id = @connection_id AND m.state = @state LIMIT @bound) AS x;

-- name: ListDueCRMDeals :many
-- Deals that should have been looked at by now: whose job was lost.
SELECT DISTINCT m.connection_id, m.deal_id FROM crm_messages m WHERE m.tenant_id = @tenant_id AND m.next_at < @before LIMIT @page_limit;

-- name: ListWaitingCRMDeals :many
-- Opportunities of an account that wait for something.
SELECT DISTINCT m.deal_id FROM crm_messages m
WHERE m.tenant_id = @tenant_id AND m.connection_id = @connection_id AND m.account_id = @account_id AND m.state = 'waiting' AND m.deal_id <> @but LIMIT @page_limit;

-- name: ListCRMLinks :many
SELECT tenant_id, connection_id, record_id, kind, customer_id, billing_account_id, contract_id, change_id, digest, made_at FROM crm_links
WHERE tenant_id = @tenant_id AND connection_id = @connection_id AND record_id = ANY(@record_ids::text[]);

-- name: CreateCRMLink :exec
INSERT INTO crm_links (tenant_id, connection_id, record_id, kind, customer_id, billing_account_id, contract_id, change_id, digest, made_at)
VALUES (@tenant_id, @connection_id, @record_id, @kind, @customer_id, @billing_account_id, @contract_id, @change_id, @digest, @now);

-- name: LinkCRMAccount :execrows
-- The billing account of an account's customer, once.
UPDATE crm_links SET billing_account_id = @billing_account_id WHERE tenant_id = @tenant_id AND connection_id = @connection_id AND record_id = @record_id AND billing_account_id IS NULL;

-- name: RelinkCRMCustomer :exec
UPDATE crm_links SET digest = @digest WHERE tenant_id = @tenant_id AND connection_id = @connection_id AND record_id = @record_id;

-- name: ListCRMContractsOfCustomer :many
-- The contracts of a customer that new opportunities made.
SELECT contract_id FROM crm_links WHERE tenant_id = @tenant_id AND connection_id = @connection_id AND customer_id = @customer_id AND kind = 'new' ORDER BY record_id LIMIT @page_limit;

-- name: ListItemsByCodes :many
SELECT tenant_id, id, product_id, code, name, kind, status, latest_version, version, created_at, updated_at FROM items
WHERE tenant_id = @tenant_id AND code = ANY(@codes::text[]);

-- name: ListCRMContracts :many
-- Contracts that came from a CRM, by the opportunity that made them.
SELECT record_id, contract_id FROM crm_links
WHERE tenant_id = @tenant_id AND connection_id = @connection_id AND record_id > @after AND kind = 'new' AND contract_id IS NOT NULL
  AND (sqlc.narg('record_id')::text IS NULL OR record_id = sqlc.narg('record_id')::text)
ORDER BY record_id LIMIT @page_limit;

-- name: ListCRMLinksOfContract :many
-- What knows a contract by the opportunity that made it, and how it is told there.
SELECT l.connection_id, l.record_id, c.mapping FROM crm_links l JOIN crm_connections c ON c.tenant_id = l.tenant_id AND c.id = l.connection_id AND c.enabled
WHERE l.tenant_id = @tenant_id AND l.contract_id = @contract_id AND l.kind = 'new' ORDER BY l.connection_id;

-- name: ListContractStandings :many
-- Where contracts stand on a day, without folding them.
SELECT c.id, c.number, coalesce(c.title, '') AS title, c.signed_on, c.start_on, c.ends_before, c.version, coalesce(s.state, 'draft')::text AS state, coalesce(s.term_until, c.term_until)::date AS term_until,
    coalesce((SELECT min(d.on_date) FROM deadlines d WHERE d.tenant_id = c.tenant_id AND d.contract_id = c.id AND d.kind = 'renewal' AND d.subject_id = @nil_id AND d.on_date >= @on_day), 'infinity')::date AS renews_on
FROM contracts c
LEFT JOIN contract_states s ON s.tenant_id = c.tenant_id AND s.contract_id = c.id AND s.from_on <= @on_day AND s.until_on > @on_day AND c.signed_on IS NOT NULL
WHERE c.tenant_id = @tenant_id AND c.id = ANY(@ids::uuid[]);

-- name: GiveCRMMessages :exec
-- All that ever came about a deal goes with its customer.
UPDATE crm_messages SET customer_id = @customer_id::uuid WHERE tenant_id = @tenant_id AND connection_id = @connection_id AND deal_id = @deal_id AND customer_id IS NULL;

-- name: AnyAccount :one
-- A billing account in a currency, whoever's.
SELECT id FROM billing_accounts WHERE tenant_id = @tenant_id AND currency = @currency ORDER BY id LIMIT 1;

-- name: GetContractOfCustomerByNumber :one
SELECT id FROM contracts WHERE tenant_id = @tenant_id AND number = @number AND customer_id = @customer_id;
