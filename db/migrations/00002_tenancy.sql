-- Tenants, who may act for them, and what every write leaves behind.

-- +goose Up

-- What must be read across tenants, and nothing about anyone's customers: so the one table without a policy.
CREATE TABLE tenants (
    id            uuid PRIMARY KEY,
    time_zone     text NOT NULL,
    sandbox       boolean NOT NULL DEFAULT false,
    -- A sandbox's today; a live tenant's is the clock's.
    clock_on      date,
    created_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    CHECK (sandbox = (clock_on IS NOT NULL))
);
GRANT SELECT, INSERT, UPDATE ON tenants TO keiyaku_app;

-- Rates by law, the same for every tenant of a country.
CREATE TABLE tax_rates (
    country    text COLLATE "C" NOT NULL,
    category   text COLLATE "C" NOT NULL CHECK (category IN ('standard', 'reduced', 'export', 'exempt', 'out_of_scope')),
    valid_from date NOT NULL,
    percent    numeric NOT NULL CHECK (percent >= 0 AND percent < 100),
    PRIMARY KEY (country, category, valid_from)
);
GRANT SELECT ON tax_rates TO keiyaku_app;
-- 消費税法29条, 地方税法72条の83. Before 1989 there was no such tax.
INSERT INTO tax_rates (country, category, valid_from, percent) VALUES
    ('JP', 'standard', '1900-01-01', 0), ('JP', 'standard', '1989-04-01', 3), ('JP', 'standard', '1997-04-01', 5),
    ('JP', 'standard', '2014-04-01', 8), ('JP', 'standard', '2019-10-01', 10), ('JP', 'reduced', '2019-10-01', 8),
    ('JP', 'export', '1900-01-01', 0), ('JP', 'exempt', '1900-01-01', 0), ('JP', 'out_of_scope', '1900-01-01', 0);

CREATE TABLE tenant_settings (
    tenant_id                 uuid PRIMARY KEY REFERENCES tenants,
    name                      text NOT NULL,
    country                   text NOT NULL DEFAULT 'JP',
    currency                  text NOT NULL,
    billing_day               integer NOT NULL DEFAULT 31 CHECK (billing_day BETWEEN 1 AND 31),
    tax_rounding              text NOT NULL DEFAULT 'down' CHECK (tax_rounding IN ('down', 'up', 'half_up')),
    registration_number       text,
    invoice_number_prefix     text NOT NULL DEFAULT 'INV-',
    credit_note_number_prefix text NOT NULL DEFAULT 'CN-',
    contract_number_prefix    text NOT NULL DEFAULT 'C-',
    version                   bigint NOT NULL DEFAULT 1,
    created_at                timestamptz NOT NULL,
    updated_at                timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON tenant_settings TO keiyaku_app;

CREATE TABLE api_keys (
    tenant_id    uuid NOT NULL REFERENCES tenants,
    id           uuid NOT NULL,
    name         text NOT NULL,
    hash         bytea NOT NULL,
    scopes       text[] NOT NULL,
    created_at   timestamptz NOT NULL,
    expires_at   timestamptz,
    last_used_at timestamptz,
    revoked_at   timestamptz,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, hash)
);
GRANT SELECT, INSERT, UPDATE ON api_keys TO keiyaku_app;

-- The answer to a write, kept with it, so that a retry gets it again.
CREATE TABLE idempotency_keys (
    tenant_id      uuid NOT NULL REFERENCES tenants,
    principal_id   uuid NOT NULL,
    operation      text COLLATE "C" NOT NULL,
    key            text COLLATE "C" NOT NULL,
    request_digest bytea NOT NULL,
    status         integer NOT NULL,
    headers        jsonb NOT NULL,
    body           bytea NOT NULL,
    created_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (tenant_id, principal_id, operation, key)
);
CREATE INDEX idempotency_keys_age ON idempotency_keys (tenant_id, created_at);
GRANT SELECT, INSERT, DELETE ON idempotency_keys TO keiyaku_app;

CREATE TABLE audit_entries (
    tenant_id   uuid NOT NULL REFERENCES tenants,
    id          uuid NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    actor_kind  text NOT NULL CHECK (actor_kind IN ('api_key', 'system')),
    actor_id    uuid,
    actor_name  text NOT NULL,
    action      text NOT NULL,
    entity_kind text NOT NULL,
    entity_id   uuid,
    request_id  text,
    before      jsonb,
    after       jsonb,
    -- For reading only what has surely committed (feeds and sealing come later).
    xid         xid8 NOT NULL DEFAULT pg_current_xact_id(),
    PRIMARY KEY (tenant_id, id)
);
CREATE INDEX audit_entries_entity ON audit_entries (tenant_id, entity_id, id);
GRANT SELECT, INSERT ON audit_entries TO keiyaku_app;

-- Numbers that people see. Documents take theirs at issue, under the row's lock, so a series has no gap.
CREATE TABLE number_series (
    tenant_id uuid NOT NULL REFERENCES tenants,
    series    text COLLATE "C" NOT NULL,
    last      bigint NOT NULL,
    PRIMARY KEY (tenant_id, series)
);
GRANT SELECT, INSERT, UPDATE ON number_series TO keiyaku_app;

CREATE TABLE clock_advances (
    tenant_id   uuid NOT NULL REFERENCES tenants,
    id          uuid NOT NULL,
    from_on     date NOT NULL,
    to_on       date NOT NULL,
    status      text NOT NULL CHECK (status IN ('running', 'finished', 'failed')),
    error       text,
    created_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    finished_at timestamptz,
    PRIMARY KEY (tenant_id, id)
);
-- One at a time: two would race for the days.
CREATE UNIQUE INDEX clock_advances_running ON clock_advances (tenant_id) WHERE status = 'running';
GRANT SELECT, INSERT, UPDATE ON clock_advances TO keiyaku_app;
