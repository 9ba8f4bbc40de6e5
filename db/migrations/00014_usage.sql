-- What is measured (使用量), and the charges that bill it.

-- +goose Up

CREATE TABLE usage_units (
    tenant_id   uuid NOT NULL REFERENCES tenants,
    id          uuid NOT NULL,
    code        text COLLATE "C" NOT NULL,
    name        text NOT NULL,
    aggregation text NOT NULL CHECK (aggregation IN ('sum', 'max', 'last', 'unique')),
    -- How many days after its last day a period is closed by itself; none where it waits to be closed.
    grace_days  integer CHECK (grace_days BETWEEN 0 AND 366),
    version     bigint NOT NULL DEFAULT 1,
    created_at  timestamptz NOT NULL,
    updated_at  timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, code)
);
GRANT SELECT, INSERT, UPDATE ON usage_units TO keiyaku_app;

ALTER TABLE charges DROP CONSTRAINT charges_kind_check, DROP CONSTRAINT charges_check;
ALTER TABLE charges
    ADD CONSTRAINT charges_kind_check CHECK (kind IN ('recurring', 'one_time', 'usage')) NOT VALID,
    ADD CONSTRAINT charges_check CHECK ((kind = 'one_time') = (cycle_months = 0) AND cycle_months >= 0) NOT VALID,
    ADD COLUMN usage_unit_id uuid,
    ADD COLUMN aggregation text NOT NULL DEFAULT '',
    ADD CONSTRAINT charges_usage_check CHECK ((kind = 'usage') = (usage_unit_id IS NOT NULL)) NOT VALID,
    ADD CONSTRAINT charges_usage_unit FOREIGN KEY (tenant_id, usage_unit_id) REFERENCES usage_units NOT VALID;
ALTER TABLE charges VALIDATE CONSTRAINT charges_kind_check;
ALTER TABLE charges VALIDATE CONSTRAINT charges_check;
ALTER TABLE charges VALIDATE CONSTRAINT charges_usage_check;
ALTER TABLE charges VALIDATE CONSTRAINT charges_usage_unit;
ALTER TABLE segments ADD COLUMN usage_unit_id uuid, ADD COLUMN aggregation text NOT NULL DEFAULT '';

ALTER TABLE invoice_lines DROP CONSTRAINT invoice_lines_kind_check;
ALTER TABLE invoice_lines ADD CONSTRAINT invoice_lines_kind_check CHECK (kind IN ('recurring', 'one_time', 'discount', 'usage'));
ALTER TABLE ledger_rows ADD COLUMN usage_revision bigint NOT NULL DEFAULT 0;

-- Counts the recordings of a contract's usage: taken under the row's lock, so that what is recorded later has a greater number.
CREATE TABLE usage_revisions (
    tenant_id   uuid NOT NULL,
    contract_id uuid NOT NULL,
    last        bigint NOT NULL,
    PRIMARY KEY (tenant_id, contract_id),
    FOREIGN KEY (tenant_id, contract_id) REFERENCES contracts
);
GRANT SELECT, INSERT, UPDATE ON usage_revisions TO keiyaku_app;

-- Append-only: a new value for a day is a new row, the one with the greatest revision counts.
CREATE TABLE usage_days (
    tenant_id   uuid NOT NULL,
    contract_id uuid NOT NULL,
    unit_id     uuid NOT NULL,
    day         date NOT NULL,
    revision    bigint NOT NULL,
    quantity    numeric NOT NULL CHECK (quantity >= 0),
    recorded_on date NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, contract_id, unit_id, day, revision),
    FOREIGN KEY (tenant_id, contract_id) REFERENCES contracts,
    FOREIGN KEY (tenant_id, unit_id) REFERENCES usage_units
);
GRANT SELECT, INSERT ON usage_days TO keiyaku_app;

-- Append-only: an event is recorded once, by its sender's id.
CREATE TABLE usage_events (
    tenant_id   uuid NOT NULL,
    unit_id     uuid NOT NULL,
    event_id    text COLLATE "C" NOT NULL,
    contract_id uuid NOT NULL,
    day         date NOT NULL,
    occurred_at timestamptz NOT NULL,
    quantity    numeric NOT NULL CHECK (quantity >= 0),
    subject     text COLLATE "C" NOT NULL,
    revision    bigint NOT NULL,
    recorded_on date NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, unit_id, event_id),
    FOREIGN KEY (tenant_id, contract_id) REFERENCES contracts,
    FOREIGN KEY (tenant_id, unit_id) REFERENCES usage_units
);
CREATE INDEX usage_events_contract ON usage_events (tenant_id, contract_id, unit_id, day);
GRANT SELECT, INSERT ON usage_events TO keiyaku_app;

-- Up to which day nothing more is awaited, for all contracts (the id of none) or one.
CREATE TABLE usage_closes (
    tenant_id   uuid NOT NULL,
    unit_id     uuid NOT NULL,
    contract_id uuid NOT NULL,
    through     date NOT NULL,
    changed_at  timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, unit_id, contract_id),
    FOREIGN KEY (tenant_id, unit_id) REFERENCES usage_units
);
GRANT SELECT, INSERT, UPDATE ON usage_closes TO keiyaku_app;

-- +goose StatementBegin
DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['usage_units', 'usage_revisions', 'usage_days', 'usage_events', 'usage_closes'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY tenant ON %I FOR ALL USING (tenant_id = (SELECT nullif(current_setting(''app.tenant_id'', true), '''')::uuid))', t);
    END LOOP;
END $$;
-- +goose StatementEnd
