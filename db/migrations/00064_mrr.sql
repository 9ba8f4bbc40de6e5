-- Monthly recurring revenue: its movements, written with the changes that make them, and sums of them that are kept.

-- +goose Up

-- Append-only: a correction is a row that adds to what an earlier one said, so that what was believed at any time is the sum of what had been recorded by then.
CREATE TABLE mrr_movements (
    tenant_id   uuid NOT NULL,
    customer_id uuid NOT NULL,
    id          uuid NOT NULL,
    contract_id uuid NOT NULL,
    -- The contract item that began a line of them, each of which took the place of the one before.
    line_id     uuid NOT NULL,
    item_id     uuid NOT NULL,
    version     integer NOT NULL,
    currency    text COLLATE "C" NOT NULL,
    on_date     date NOT NULL,
    kind        text COLLATE "C" NOT NULL CHECK (kind IN ('new', 'expansion', 'contraction', 'churn', 'reactivation', 'moved')),
    reason      text COLLATE "C" NOT NULL CHECK (reason IN ('contract', 'item', 'plan', 'price', 'quantity', 'terms', 'discount', 'trial', 'suspension', 'transfer')),
    -- A customer that comes into the currency, or goes from it, while it pays in another.
    across      boolean NOT NULL,
    -- The first day of the month in which the customer first paid in the currency.
    cohort      date NOT NULL,
    change_id   uuid,
    amount      numeric NOT NULL,
    customers   integer NOT NULL,
    recorded_at timestamptz NOT NULL,
    tx          bigint NOT NULL DEFAULT pg_current_xact_id()::text::bigint,
    PRIMARY KEY (tenant_id, customer_id, id),
    FOREIGN KEY (tenant_id, customer_id) REFERENCES customers,
    FOREIGN KEY (tenant_id, contract_id) REFERENCES contracts
);
CREATE INDEX mrr_movements_day ON mrr_movements (tenant_id, on_date, customer_id, id);
CREATE INDEX mrr_movements_contract ON mrr_movements (tenant_id, contract_id, on_date);
CREATE INDEX mrr_movements_tx ON mrr_movements (tenant_id, tx, customer_id);
GRANT SELECT, INSERT ON mrr_movements TO keiyaku_app;

-- Whose row is locked while movements of the customer are made, so that they are made one after another; and when the last were.
CREATE TABLE mrr_customers (
    tenant_id   uuid NOT NULL,
    customer_id uuid NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, customer_id),
    FOREIGN KEY (tenant_id, customer_id) REFERENCES customers
);
GRANT SELECT, INSERT, UPDATE ON mrr_customers TO keiyaku_app;

-- A digest of the steps from which a contract's movements were made; none yet for contracts of a release that made none.
CREATE TABLE mrr_contracts (
    tenant_id   uuid NOT NULL,
    contract_id uuid NOT NULL,
    digest      bytea NOT NULL,
    PRIMARY KEY (tenant_id, contract_id),
    FOREIGN KEY (tenant_id, contract_id) REFERENCES contracts
);
GRANT SELECT, INSERT, UPDATE ON mrr_contracts TO keiyaku_app;

-- Sums over all customers of what transactions below the horizon wrote: those that come after are added when they are read.
CREATE TABLE mrr_rollups (
    tenant_id uuid PRIMARY KEY REFERENCES tenants,
    horizon   bigint NOT NULL,
    rolled_at timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON mrr_rollups TO keiyaku_app;

CREATE TABLE mrr_days (
    tenant_id uuid NOT NULL REFERENCES tenants,
    currency  text COLLATE "C" NOT NULL,
    on_date   date NOT NULL,
    kind      text COLLATE "C" NOT NULL,
    reason    text COLLATE "C" NOT NULL,
    amount    numeric NOT NULL,
    customers integer NOT NULL,
    PRIMARY KEY (tenant_id, currency, on_date, kind, reason)
);
GRANT SELECT, INSERT, UPDATE ON mrr_days TO keiyaku_app;

CREATE TABLE mrr_cohorts (
    tenant_id uuid NOT NULL REFERENCES tenants,
    currency  text COLLATE "C" NOT NULL,
    cohort    date NOT NULL,
    month     date NOT NULL,
    amount    numeric NOT NULL,
    customers integer NOT NULL,
    PRIMARY KEY (tenant_id, currency, cohort, month)
);
GRANT SELECT, INSERT, UPDATE ON mrr_cohorts TO keiyaku_app;

CREATE TABLE mrr_windows (
    tenant_id      uuid NOT NULL REFERENCES tenants,
    currency       text COLLATE "C" NOT NULL,
    month          date NOT NULL,
    months         integer NOT NULL,
    lost           numeric NOT NULL,
    gained         numeric NOT NULL,
    lost_customers integer NOT NULL,
    PRIMARY KEY (tenant_id, currency, month, months)
);
GRANT SELECT, INSERT, UPDATE ON mrr_windows TO keiyaku_app;

-- +goose StatementBegin
DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['mrr_movements', 'mrr_customers', 'mrr_contracts', 'mrr_rollups', 'mrr_days', 'mrr_cohorts', 'mrr_windows'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY tenant ON %I FOR ALL USING (tenant_id = (SELECT nullif(current_setting(''app.tenant_id'', true), '''')::uuid))', t);
    END LOOP;
END $$;
-- +goose StatementEnd

-- A long import fills these too.
-- +goose StatementBegin
CREATE OR REPLACE FUNCTION count_what_imports_fill() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['customers', 'billing_accounts', 'staff', 'search_tokens', 'search_texts', 'contracts', 'changes', 'change_events', 'contract_versions', 'contract_accounts',
        'contract_states', 'segments', 'deadlines', 'external_ids', 'payments', 'payment_allocations', 'usage_events', 'usage_days', 'items', 'item_versions', 'charges', 'products',
        'mrr_movements', 'mrr_customers', 'mrr_contracts'] LOOP
        EXECUTE format('ANALYZE (SKIP_LOCKED) %I', t);
    END LOOP;
END $$;
-- +goose StatementEnd
