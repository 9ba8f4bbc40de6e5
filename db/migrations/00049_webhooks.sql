-- Webhooks: who listens, what is to be delivered to whom in which order, and how that went.

-- +goose Up

-- Whether anybody listens: read with every transaction, so that what happens is handed on at once.
ALTER TABLE tenants ADD COLUMN listened_to boolean NOT NULL DEFAULT false;

CREATE TABLE webhook_endpoints (
    tenant_id       uuid NOT NULL REFERENCES tenants,
    id              uuid NOT NULL,
    url             text NOT NULL,
    description     text,
    -- The types of events that it gets; none for all.
    types           text[] NOT NULL,
    enabled         boolean NOT NULL DEFAULT true,
    -- Why keiyaku disabled it.
    disabled_reason text,
    -- The key of its signatures, and the one before it while both sign.
    secret          bytea NOT NULL,
    previous_secret bytea,
    previous_until  timestamptz,
    -- How far the feed of events has been handed on to it.
    after_tx        bigint NOT NULL,
    after_id        uuid NOT NULL,
    -- Since when nothing has been delivered to it, how many attempts in a row that is, and when it is tried next after too many.
    failing_since   timestamptz,
    failures        integer NOT NULL DEFAULT 0,
    probe_at        timestamptz,
    version         bigint NOT NULL DEFAULT 1,
    created_at      timestamptz NOT NULL,
    updated_at      timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON webhook_endpoints TO keiyaku_app;

-- What one endpoint is told of one customer (the nil id: of none), in order: one sender at a time, and the number of the last.
CREATE TABLE webhook_lanes (
    tenant_id    uuid NOT NULL,
    endpoint_id  uuid NOT NULL,
    customer_id  uuid NOT NULL,
    last         bigint NOT NULL,
    leased_until timestamptz,
    PRIMARY KEY (tenant_id, endpoint_id, customer_id),
    FOREIGN KEY (tenant_id, endpoint_id) REFERENCES webhook_endpoints ON DELETE CASCADE
);
GRANT SELECT, INSERT, UPDATE, DELETE ON webhook_lanes TO keiyaku_app;

CREATE TABLE webhook_deliveries (
    tenant_id       uuid NOT NULL,
    endpoint_id     uuid NOT NULL,
    id              uuid NOT NULL,
    customer_id     uuid NOT NULL,
    sequence        bigint NOT NULL,
    event_tx        bigint NOT NULL,
    event_id        uuid NOT NULL,
    type            text COLLATE "C" NOT NULL,
    replay          boolean NOT NULL,
    status          text COLLATE "C" NOT NULL CHECK (status IN ('pending', 'failed', 'delivered', 'given_up')),
    -- When it is tried next; when it was first tried in vain.
    next_at         timestamptz NOT NULL,
    failed_at       timestamptz,
    attempts        integer NOT NULL DEFAULT 0,
    -- Each attempt: when, the status answered, milliseconds, what went wrong.
    log             jsonb NOT NULL DEFAULT '[]',
    delivered_at    timestamptz,
    created_at      timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, endpoint_id, customer_id, sequence),
    FOREIGN KEY (tenant_id, endpoint_id) REFERENCES webhook_endpoints ON DELETE CASCADE
);
CREATE INDEX webhook_deliveries_open ON webhook_deliveries (tenant_id, endpoint_id, customer_id, sequence) WHERE status IN ('pending', 'failed');
CREATE INDEX webhook_deliveries_due ON webhook_deliveries (tenant_id, next_at) WHERE status IN ('pending', 'failed');
CREATE INDEX webhook_deliveries_endpoint ON webhook_deliveries (tenant_id, endpoint_id, id);
CREATE INDEX webhook_deliveries_event ON webhook_deliveries (tenant_id, event_id, id);
GRANT SELECT, INSERT, UPDATE, DELETE ON webhook_deliveries TO keiyaku_app;

ALTER TABLE alerts DROP CONSTRAINT alerts_kind_check, ADD CONSTRAINT alerts_kind_check CHECK (kind IN
    ('end', 'renewal', 'notice', 'trial_end', 'discount_end', 'reservation', 'grace_end', 'failed_change', 'failed_job', 'webhook_disabled')) NOT VALID;

-- +goose StatementBegin
DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['webhook_endpoints', 'webhook_lanes', 'webhook_deliveries'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY tenant ON %I FOR ALL USING (tenant_id = (SELECT nullif(current_setting(''app.tenant_id'', true), '''')::uuid))', t);
    END LOOP;
END $$;
-- +goose StatementEnd
