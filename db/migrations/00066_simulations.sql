-- Simulations: what the months to come bring as the contracts are, and as they would be with hypothetical changes. They read the book and write only here, and are deleted
-- some time after they are done.

-- +goose Up

CREATE TABLE simulations (
    tenant_id   uuid NOT NULL REFERENCES tenants,
    id          uuid NOT NULL,
    name        text NOT NULL,
    status      text COLLATE "C" NOT NULL CHECK (status IN ('planned', 'running', 'finished', 'cancelled')),
    request     jsonb NOT NULL,
    -- The first day of the first month, and how many months there are.
    first_month date NOT NULL,
    months      integer NOT NULL CHECK (months BETWEEN 1 AND 24),
    -- How many billing accounts there are, once it is cut into shards, and how many are done.
    total       integer,
    done        integer NOT NULL DEFAULT 0,
    problems    integer NOT NULL DEFAULT 0,
    -- The sums over all shards, once all are done.
    result      jsonb,
    actor_kind  text NOT NULL,
    actor_id    uuid,
    actor_name  text NOT NULL,
    created_at  timestamptz NOT NULL,
    started_at  timestamptz,
    -- When it last got on.
    moved_at    timestamptz NOT NULL,
    finished_at timestamptz,
    PRIMARY KEY (tenant_id, id)
);
CREATE INDEX simulations_open ON simulations (tenant_id, moved_at) WHERE status IN ('planned', 'running');
CREATE INDEX simulations_over ON simulations (tenant_id, finished_at) WHERE finished_at IS NOT NULL;

CREATE TABLE simulation_shards (
    tenant_id     uuid NOT NULL,
    simulation_id uuid NOT NULL,
    shard         integer NOT NULL,
    account_ids   uuid[] NOT NULL,
    -- The sums over its accounts, once it is done.
    sums          jsonb,
    PRIMARY KEY (tenant_id, simulation_id, shard),
    FOREIGN KEY (tenant_id, simulation_id) REFERENCES simulations ON DELETE CASCADE
);

-- The customers that pay or bring something else with the hypotheses.
CREATE TABLE simulation_customers (
    tenant_id     uuid NOT NULL,
    simulation_id uuid NOT NULL,
    currency      text COLLATE "C" NOT NULL,
    customer_id   uuid NOT NULL,
    total_before  numeric NOT NULL,
    total_after   numeric NOT NULL,
    mrr_before    numeric NOT NULL,
    mrr_after     numeric NOT NULL,
    -- The months that are others, as bits from the first on.
    months        integer NOT NULL,
    -- How much less it pays: who pays the most more comes first.
    relief        numeric NOT NULL GENERATED ALWAYS AS (total_before - total_after) STORED,
    PRIMARY KEY (tenant_id, simulation_id, currency, customer_id),
    FOREIGN KEY (tenant_id, simulation_id) REFERENCES simulations ON DELETE CASCADE,
    FOREIGN KEY (tenant_id, customer_id) REFERENCES customers
);
CREATE INDEX simulation_customers_hit ON simulation_customers (tenant_id, simulation_id, currency, relief, customer_id);

CREATE TABLE simulation_problems (
    tenant_id     uuid NOT NULL,
    simulation_id uuid NOT NULL,
    contract_id   uuid NOT NULL,
    -- Whether it can be billed as it is.
    hypothetical  boolean NOT NULL,
    reason        text NOT NULL,
    PRIMARY KEY (tenant_id, simulation_id, contract_id, hypothetical),
    FOREIGN KEY (tenant_id, simulation_id) REFERENCES simulations ON DELETE CASCADE,
    FOREIGN KEY (tenant_id, contract_id) REFERENCES contracts
);

-- What was found goes with its simulation.
GRANT SELECT, INSERT, UPDATE, DELETE ON simulations TO keiyaku_app;
GRANT SELECT, INSERT, UPDATE ON simulation_shards, simulation_customers TO keiyaku_app;
GRANT SELECT, INSERT ON simulation_problems TO keiyaku_app;

-- +goose StatementBegin
DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['simulations', 'simulation_shards', 'simulation_customers', 'simulation_problems'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY tenant ON %I FOR ALL USING (tenant_id = (SELECT nullif(current_setting(''app.tenant_id'', true), '''')::uuid))', t);
    END LOOP;
END $$;
-- +goose StatementEnd
