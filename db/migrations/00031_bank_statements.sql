-- What bank statements tell came in, and what a person said of it (消込).

-- +goose Up

-- Append-only: credits, each once, however often its statement is sent.
CREATE TABLE bank_statement_lines (
    tenant_id    uuid NOT NULL,
    id           uuid NOT NULL,
    -- Of what it says, and which one of equal ones of a statement it is.
    fingerprint  bytea NOT NULL,
    bank_account text NOT NULL,
    received_on  date NOT NULL,
    amount       numeric NOT NULL CHECK (amount > 0),
    payer        text NOT NULL,
    -- The payer as names are compared.
    payer_key    text COLLATE "C" NOT NULL,
    reference    text NOT NULL,
    created_at   timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, fingerprint),
    FOREIGN KEY (tenant_id) REFERENCES tenants
);
GRANT SELECT, INSERT ON bank_statement_lines TO keiyaku_app;

-- Append-only: what somebody said of a line, each once: that it is to be ignored, or which payment it is (also later).
CREATE TABLE bank_statement_decisions (
    tenant_id  uuid NOT NULL,
    line_id    uuid NOT NULL,
    kind       text COLLATE "C" NOT NULL CHECK (kind IN ('confirmed', 'ignored')),
    payment_id uuid,
    reason     text,
    actor_name text NOT NULL,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, line_id, kind),
    CHECK ((kind = 'confirmed') = (payment_id IS NOT NULL)),
    FOREIGN KEY (tenant_id, line_id) REFERENCES bank_statement_lines,
    -- Decided first, recorded then: whoever comes second at the same moment waits, and is refused.
    FOREIGN KEY (tenant_id, payment_id) REFERENCES payments DEFERRABLE INITIALLY DEFERRED
);
GRANT SELECT, INSERT ON bank_statement_decisions TO keiyaku_app;

-- Append-only: whose payments came under which name, as it was confirmed.
CREATE TABLE learned_payers (
    tenant_id          uuid NOT NULL,
    payer_key          text COLLATE "C" NOT NULL,
    billing_account_id uuid NOT NULL,
    created_at         timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, payer_key, billing_account_id),
    FOREIGN KEY (tenant_id, billing_account_id) REFERENCES billing_accounts
);
GRANT SELECT, INSERT ON learned_payers TO keiyaku_app;

ALTER TABLE bank_statement_lines ENABLE ROW LEVEL SECURITY;
ALTER TABLE bank_statement_lines FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON bank_statement_lines FOR ALL USING (tenant_id = (SELECT nullif(current_setting('app.tenant_id', true), '')::uuid));
ALTER TABLE bank_statement_decisions ENABLE ROW LEVEL SECURITY;
ALTER TABLE bank_statement_decisions FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON bank_statement_decisions FOR ALL USING (tenant_id = (SELECT nullif(current_setting('app.tenant_id', true), '')::uuid));
ALTER TABLE learned_payers ENABLE ROW LEVEL SECURITY;
ALTER TABLE learned_payers FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON learned_payers FOR ALL USING (tenant_id = (SELECT nullif(current_setting('app.tenant_id', true), '')::uuid));
