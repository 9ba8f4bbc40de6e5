-- Finding contracts by what a clerk types, and changing many of them at once.

-- +goose Up

-- The texts that a contract or customer is found by, normalised: what it says itself, and what its customer says.
CREATE TABLE search_texts (
    tenant_id uuid NOT NULL,
    kind      text COLLATE "C" NOT NULL CHECK (kind IN ('contract', 'customer')),
    id        uuid NOT NULL,
    own       text NOT NULL,
    customer  text NOT NULL,
    PRIMARY KEY (tenant_id, kind, id)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON search_texts TO keiyaku_app;

-- Their tokens. Behind a policy only plain comparisons reach an index, so what is looked for has to be a key: a token of a text is
-- one, and the rows of a token are in the order of ids, which is that of the pages.
CREATE TABLE search_tokens (
    tenant_id uuid NOT NULL,
    kind      text COLLATE "C" NOT NULL,
    token     text COLLATE "C" NOT NULL,
    id        uuid NOT NULL,
    PRIMARY KEY (tenant_id, kind, token, id)
);
-- 株 is in half the names and 0065g0007919 in one: without the many common ones in its statistics, a plan is made for the latter.
ALTER TABLE search_tokens ALTER COLUMN token SET STATISTICS 1000;
CREATE INDEX search_tokens_id ON search_tokens (tenant_id, kind, id, token);
GRANT SELECT, INSERT, DELETE ON search_tokens TO keiyaku_app;

-- By state: those that are in it on a day close to now are found by when it ends, many by their ids (contract_states_state).
CREATE INDEX contract_states_until ON contract_states (tenant_id, state, until_on) INCLUDE (from_on, contract_id);
CREATE INDEX contracts_drafts ON contracts (tenant_id, id) WHERE signed_on IS NULL;
CREATE INDEX contracts_term ON contracts (tenant_id, term_until, id);
CREATE INDEX segments_version ON segments (tenant_id, item_id, version, contract_id, effective_from, effective_until) WHERE recorded_until = 'infinity';
-- A contract's timeline: its own entries, and documents that it shares with other contracts.
CREATE INDEX timeline_entries_contract ON timeline_entries (tenant_id, contract_id, effective_on, id) WHERE contract_id IS NOT NULL;
CREATE INDEX timeline_entries_shared ON timeline_entries (tenant_id, document_id) WHERE contract_id IS NULL AND document_id IS NOT NULL;

-- Which customers an older edition of the software indexed: the sweep does them again.
ALTER TABLE customers ADD COLUMN indexed integer NOT NULL DEFAULT 0;
CREATE INDEX customers_indexed ON customers (tenant_id, indexed, id);

CREATE TABLE bulk_changes (
    tenant_id   uuid NOT NULL REFERENCES tenants,
    id          uuid NOT NULL,
    name        text NOT NULL,
    status      text NOT NULL CHECK (status IN
        ('planned', 'previewed', 'running', 'cancelling', 'cancelled', 'finished', 'finished_with_errors', 'undoing', 'undone')),
    request     jsonb NOT NULL,
    -- Counts its beginnings, so that a job of an earlier one does nothing.
    attempt     integer NOT NULL DEFAULT 1,
    actor_kind  text NOT NULL,
    actor_id    uuid,
    actor_name  text NOT NULL,
    created_at  timestamptz NOT NULL,
    finished_at timestamptz,
    PRIMARY KEY (tenant_id, id)
);
GRANT SELECT, INSERT, UPDATE ON bulk_changes TO keiyaku_app;

CREATE TABLE bulk_change_contracts (
    tenant_id    uuid NOT NULL,
    bulk_id      uuid NOT NULL,
    contract_id  uuid NOT NULL,
    status       text COLLATE "C" NOT NULL CHECK (status IN ('planned', 'ready', 'failed', 'opted_out', 'done', 'undone')),
    effective_on date,
    change_id    uuid,
    mrr_before   numeric NOT NULL DEFAULT 0,
    mrr_after    numeric NOT NULL DEFAULT 0,
    tell_by      date,
    reason       text,
    PRIMARY KEY (tenant_id, bulk_id, contract_id),
    FOREIGN KEY (tenant_id, bulk_id) REFERENCES bulk_changes,
    FOREIGN KEY (tenant_id, contract_id) REFERENCES contracts
);
CREATE INDEX bulk_change_contracts_status ON bulk_change_contracts (tenant_id, bulk_id, status, contract_id);
GRANT SELECT, INSERT, UPDATE ON bulk_change_contracts TO keiyaku_app;

-- +goose StatementBegin
DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['search_texts', 'search_tokens', 'bulk_changes', 'bulk_change_contracts'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY tenant ON %I FOR ALL USING (tenant_id = (SELECT nullif(current_setting(''app.tenant_id'', true), '''')::uuid))', t);
    END LOOP;
END $$;
-- +goose StatementEnd
