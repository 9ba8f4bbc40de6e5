-- What tells people and systems: alerts of days ahead, the feed of events, the tenant's own fields, and files beside the data.

-- +goose Up

-- How many days ahead of which kind of day somebody is to be told: several for a kind.
CREATE TABLE alert_rules (
    tenant_id uuid NOT NULL REFERENCES tenants,
    kind      text COLLATE "C" NOT NULL CHECK (kind IN ('end', 'renewal', 'notice', 'trial_end', 'discount_end', 'reservation', 'grace_end')),
    days      integer NOT NULL CHECK (days BETWEEN 0 AND 365),
    PRIMARY KEY (tenant_id, kind, days)
);
GRANT SELECT, INSERT, DELETE ON alert_rules TO keiyaku_app;
INSERT INTO alert_rules (tenant_id, kind, days)
SELECT t.id, d.kind, d.days FROM tenants t, (VALUES
    ('end', 60), ('end', 30), ('end', 7), ('renewal', 60), ('renewal', 30), ('renewal', 7), ('notice', 60), ('notice', 30), ('notice', 7),
    ('trial_end', 7), ('trial_end', 1), ('discount_end', 30), ('reservation', 3), ('grace_end', 7)) AS d (kind, days);

-- Up to which day alerts have been raised: the days after it are still to be looked at.
CREATE TABLE alert_progress (
    tenant_id uuid PRIMARY KEY REFERENCES tenants,
    through   date NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON alert_progress TO keiyaku_app;

CREATE TABLE alerts (
    tenant_id    uuid NOT NULL,
    id           uuid NOT NULL,
    kind         text COLLATE "C" NOT NULL CHECK (kind IN
        ('end', 'renewal', 'notice', 'trial_end', 'discount_end', 'reservation', 'grace_end', 'failed_change', 'failed_job')),
    status       text COLLATE "C" NOT NULL CHECK (status IN ('raised', 'dismissed', 'resolved')),
    -- The contract; for a failed job what it was about.
    about        uuid NOT NULL,
    contract_id  uuid,
    customer_id  uuid,
    -- The item, discount or change; the nil id for the contract itself.
    subject_id   uuid NOT NULL,
    on_date      date NOT NULL,
    days         integer NOT NULL,
    -- Which time it is, where one thing can happen again: the event of a change that failed.
    seq          integer NOT NULL DEFAULT 0,
    raised_on    date NOT NULL,
    detail       text NOT NULL,
    memo         text,
    dismissed_by text,
    dismissed_at timestamptz,
    version      bigint NOT NULL DEFAULT 1,
    created_at   timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, contract_id) REFERENCES contracts,
    FOREIGN KEY (tenant_id, customer_id) REFERENCES customers
);
-- Never twice for one thing, whatever is retried.
CREATE UNIQUE INDEX alerts_once ON alerts (tenant_id, about, kind, subject_id, on_date, days, seq);
CREATE INDEX alerts_status ON alerts (tenant_id, status, on_date, id);
CREATE INDEX alerts_date ON alerts (tenant_id, on_date, id);
GRANT SELECT, INSERT, UPDATE ON alerts TO keiyaku_app;

-- Append-only: everything that happened, for whoever listens. Read only below the horizon of transactions that have surely ended,
-- in the order of transactions, so that one that commits late is never missed. (The transaction's number is kept as a bigint:
-- only then can an index be used behind a policy.)
CREATE TABLE events (
    tenant_id    uuid NOT NULL,
    tx           bigint NOT NULL DEFAULT (pg_current_xact_id()::text::bigint),
    id           uuid NOT NULL,
    type         text COLLATE "C" NOT NULL,
    occurred_at  timestamptz NOT NULL,
    effective_on date NOT NULL,
    customer_id  uuid,
    contract_id  uuid,
    change_id    uuid,
    document_id  uuid,
    alert_id     uuid,
    summary      text NOT NULL,
    data         jsonb NOT NULL,
    PRIMARY KEY (tenant_id, tx, id)
);
GRANT SELECT, INSERT ON events TO keiyaku_app;

-- The fields that a tenant gives its contracts (カスタム項目).
CREATE TABLE custom_fields (
    tenant_id  uuid NOT NULL,
    id         uuid NOT NULL,
    key        text COLLATE "C" NOT NULL,
    label      text NOT NULL,
    type       text NOT NULL CHECK (type IN ('text', 'number', 'date', 'boolean', 'choice')),
    options    text[] NOT NULL DEFAULT '{}',
    searchable boolean NOT NULL,
    active     boolean NOT NULL DEFAULT true,
    version    bigint NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, key),
    FOREIGN KEY (tenant_id) REFERENCES tenants
);
GRANT SELECT, INSERT, UPDATE ON custom_fields TO keiyaku_app;

-- Files beside contracts and changes. What was attached stays: one that is withdrawn is only no longer shown as in force.
CREATE TABLE attachments (
    tenant_id    uuid NOT NULL,
    contract_id  uuid NOT NULL,
    id           uuid NOT NULL,
    change_id    uuid,
    kind         text NOT NULL CHECK (kind IN ('signed_contract', 'order_form', 'other')),
    name         text NOT NULL,
    content_type text NOT NULL,
    size         integer NOT NULL CHECK (size > 0),
    sha256       bytea NOT NULL,
    memo         text,
    created_at   timestamptz NOT NULL,
    created_by   text NOT NULL,
    withdrawn_at timestamptz,
    withdrawn_by text,
    PRIMARY KEY (tenant_id, contract_id, id),
    UNIQUE (tenant_id, id),
    FOREIGN KEY (tenant_id, contract_id) REFERENCES contracts,
    FOREIGN KEY (tenant_id, contract_id, change_id) REFERENCES changes
);
GRANT SELECT, INSERT, UPDATE (withdrawn_at, withdrawn_by) ON attachments TO keiyaku_app;
CREATE TABLE attachment_contents (
    tenant_id     uuid NOT NULL,
    attachment_id uuid NOT NULL,
    content       bytea NOT NULL,
    PRIMARY KEY (tenant_id, attachment_id),
    FOREIGN KEY (tenant_id, attachment_id) REFERENCES attachments (tenant_id, id)
);
ALTER TABLE attachment_contents ALTER COLUMN content SET STORAGE EXTERNAL; -- PDFs and pictures are compressed already
GRANT SELECT, INSERT ON attachment_contents TO keiyaku_app;

-- +goose StatementBegin
DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['alert_rules', 'alert_progress', 'alerts', 'events', 'custom_fields', 'attachments', 'attachment_contents'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY tenant ON %I FOR ALL USING (tenant_id = (SELECT nullif(current_setting(''app.tenant_id'', true), '''')::uuid))', t);
    END LOOP;
END $$;
-- +goose StatementEnd
