-- A CRM that pushes what was sold: who may, what came and where it stands, and what was made of it.

-- +goose Up

CREATE TABLE crm_connections (
    tenant_id            uuid NOT NULL REFERENCES tenants,
    id                   uuid NOT NULL,
    name                 text NOT NULL,
    -- Salesforce's organization, in the form of 18 characters: what says to be of another is refused. A sandbox there is one of its own.
    organization_id      text COLLATE "C" NOT NULL,
    enabled              boolean NOT NULL,
    mapping              jsonb NOT NULL,
    -- The secret in the path is only compared, so its digest is kept; that of signatures is needed itself. Those before them hold for a while.
    path_hash            bytea NOT NULL,
    signing_secret       bytea NOT NULL,
    previous_path_hash   bytea,
    previous_secret      bytea,
    previous_until       timestamptz,
    version              bigint NOT NULL DEFAULT 1,
    created_at           timestamptz NOT NULL,
    updated_at           timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id)
);
GRANT SELECT, INSERT, UPDATE ON crm_connections TO keiyaku_app;

-- The inbox: what came, once for each notification and state of its record. Nothing leaves it but with its customer.
CREATE TABLE crm_messages (
    tenant_id       uuid NOT NULL,
    id              uuid NOT NULL,
    connection_id   uuid NOT NULL,
    source          text COLLATE "C" NOT NULL CHECK (source IN ('outbound_message', 'event')),
    notification_id text COLLATE "C" NOT NULL,
    -- The record's SystemModstamp; 1970-01-01 where none was sent.
    modstamp        timestamptz NOT NULL,
    object          text COLLATE "C" NOT NULL,
    record_id       text COLLATE "C" NOT NULL,
    -- The opportunity that it belongs to, or the account: what is worked together. The account of an opportunity, or itself.
    deal_id         text COLLATE "C" NOT NULL,
    account_id      text COLLATE "C",
    fields          jsonb NOT NULL,
    state           text COLLATE "C" NOT NULL CHECK (state IN ('waiting', 'done', 'superseded', 'ignored', 'failed')),
    reason          text COLLATE "C",
    detail          text,
    -- What came of it.
    customer_id     uuid,
    contract_id     uuid,
    change_id       uuid,
    -- When it is looked at again by itself; none where something has to come first, or nothing is to be done.
    next_at         timestamptz,
    received_at     timestamptz NOT NULL,
    settled_at      timestamptz,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, connection_id, notification_id, modstamp),
    FOREIGN KEY (tenant_id, connection_id) REFERENCES crm_connections,
    FOREIGN KEY (tenant_id, customer_id) REFERENCES customers
);
CREATE INDEX crm_messages_deal ON crm_messages (tenant_id, connection_id, deal_id, id);
CREATE INDEX crm_messages_account ON crm_messages (tenant_id, connection_id, account_id, deal_id) WHERE state = 'waiting';
CREATE INDEX crm_messages_due ON crm_messages (tenant_id, next_at) WHERE next_at IS NOT NULL;
CREATE INDEX crm_messages_state ON crm_messages (tenant_id, connection_id, state, id);
CREATE INDEX crm_messages_record ON crm_messages (tenant_id, record_id, id);
CREATE INDEX crm_messages_customer ON crm_messages (tenant_id, customer_id) WHERE customer_id IS NOT NULL;
GRANT SELECT, INSERT, UPDATE ON crm_messages TO keiyaku_app;

-- What was made of a record of the CRM, written in the transaction that made it: so it is made once.
CREATE TABLE crm_links (
    tenant_id          uuid NOT NULL,
    connection_id      uuid NOT NULL,
    record_id          text COLLATE "C" NOT NULL,
    -- account, or what an opportunity was about.
    kind               text COLLATE "C" NOT NULL CHECK (kind IN ('account', 'new', 'add_on', 'renewal', 'cancellation')),
    customer_id        uuid NOT NULL,
    billing_account_id uuid,
    contract_id        uuid,
    change_id          uuid,
    -- What it was made from.
    digest             text COLLATE "C" NOT NULL,
    made_at            timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, connection_id, record_id),
    FOREIGN KEY (tenant_id, connection_id) REFERENCES crm_connections,
    FOREIGN KEY (tenant_id, customer_id) REFERENCES customers,
    FOREIGN KEY (tenant_id, contract_id) REFERENCES contracts
);
CREATE INDEX crm_links_customer ON crm_links (tenant_id, customer_id, connection_id);
CREATE INDEX crm_links_contract ON crm_links (tenant_id, contract_id) WHERE contract_id IS NOT NULL;
GRANT SELECT, INSERT, UPDATE ON crm_links TO keiyaku_app;

-- +goose StatementBegin
DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['crm_connections', 'crm_messages', 'crm_links'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY tenant ON %I FOR ALL USING (tenant_id = (SELECT nullif(current_setting(''app.tenant_id'', true), '''')::uuid))', t);
    END LOOP;
END $$;
-- +goose StatementEnd
