-- Documents, the ledger, and the runs that make them.

-- +goose Up

CREATE TABLE invoices (
    tenant_id           uuid NOT NULL,
    id                  uuid NOT NULL,
    customer_id         uuid NOT NULL,
    billing_account_id  uuid NOT NULL,
    kind                text COLLATE "C" NOT NULL CHECK (kind IN ('invoice', 'credit_note', 'settlement')),
    status              text COLLATE "C" NOT NULL CHECK (status IN ('draft', 'held', 'issued')),
    number              text COLLATE "C",
    billing_date        date NOT NULL,
    due_date            date NOT NULL,
    currency            text NOT NULL,
    subtotal            numeric NOT NULL,
    tax                 numeric NOT NULL,
    total               numeric NOT NULL,
    -- What a clerk added to a draft; kept when the draft is remade.
    subject             text,
    notes               text,
    order_number        text,
    -- As it was issued: who it says it is from and to.
    customer_name       text,
    addressee           text[],
    registration_number text,
    -- What the draft was made from, to tell whether it is current.
    digest              bytea NOT NULL,
    version             bigint NOT NULL DEFAULT 1,
    created_at          timestamptz NOT NULL,
    updated_at          timestamptz NOT NULL,
    issued_at           timestamptz,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, number),
    CHECK ((status = 'issued') = (issued_at IS NOT NULL)),
    CHECK ((number IS NOT NULL) = (status = 'issued' AND kind <> 'settlement')),
    FOREIGN KEY (tenant_id, customer_id) REFERENCES customers,
    FOREIGN KEY (tenant_id, billing_account_id) REFERENCES billing_accounts
);
-- One open document for each group.
CREATE UNIQUE INDEX invoices_open ON invoices (tenant_id, billing_account_id, billing_date, due_date) WHERE status <> 'issued';
CREATE INDEX invoices_account ON invoices (tenant_id, billing_account_id, billing_date, id);
CREATE INDEX invoices_customer ON invoices (tenant_id, customer_id, id);
GRANT SELECT, INSERT, UPDATE, DELETE ON invoices TO keiyaku_app;

CREATE TABLE invoice_lines (
    tenant_id        uuid NOT NULL,
    invoice_id       uuid NOT NULL,
    id               uuid NOT NULL,
    position         integer NOT NULL,
    contract_id      uuid NOT NULL,
    contract_number  text NOT NULL,
    contract_item_id uuid,
    item_name        text NOT NULL,
    name             text NOT NULL,
    charge_id        uuid NOT NULL,
    charge_code      text NOT NULL,
    chain_id         uuid NOT NULL,
    kind             text NOT NULL CHECK (kind IN ('recurring', 'one_time', 'discount')),
    reason           text NOT NULL CHECK (reason IN ('regular', 'late', 'adjustment')),
    period_from      date NOT NULL,
    period_until     date NOT NULL,
    segment_from     date NOT NULL,
    discount_id      uuid NOT NULL,
    shown_from       date NOT NULL,
    shown_until      date NOT NULL,
    covers_from      date NOT NULL,
    covers_until     date NOT NULL,
    days             integer NOT NULL,
    quantity         numeric NOT NULL,
    unit_price       numeric NOT NULL,
    amount           numeric NOT NULL,
    tax_category     text COLLATE "C" NOT NULL,
    tax_rate         numeric NOT NULL,
    contract_version bigint NOT NULL,
    explanation      jsonb NOT NULL,
    PRIMARY KEY (tenant_id, invoice_id, id),
    UNIQUE (tenant_id, id),
    FOREIGN KEY (tenant_id, invoice_id) REFERENCES invoices,
    FOREIGN KEY (tenant_id, contract_id) REFERENCES contracts
);
CREATE INDEX invoice_lines_contract ON invoice_lines (tenant_id, contract_id, invoice_id);
GRANT SELECT, INSERT, DELETE ON invoice_lines TO keiyaku_app;

CREATE TABLE invoice_taxes (
    tenant_id  uuid NOT NULL,
    invoice_id uuid NOT NULL,
    category   text COLLATE "C" NOT NULL,
    percent    numeric NOT NULL,
    taxable    numeric NOT NULL,
    tax        numeric NOT NULL,
    PRIMARY KEY (tenant_id, invoice_id, category, percent),
    FOREIGN KEY (tenant_id, invoice_id) REFERENCES invoices
);
GRANT SELECT, INSERT, DELETE ON invoice_taxes TO keiyaku_app;

-- Which issued documents a document corrects.
CREATE TABLE invoice_corrections (
    tenant_id    uuid NOT NULL,
    invoice_id   uuid NOT NULL,
    corrected_id uuid NOT NULL,
    PRIMARY KEY (tenant_id, invoice_id, corrected_id),
    FOREIGN KEY (tenant_id, invoice_id) REFERENCES invoices,
    FOREIGN KEY (tenant_id, corrected_id) REFERENCES invoices
);
GRANT SELECT, INSERT, DELETE ON invoice_corrections TO keiyaku_app;

-- An issued document can't change, whoever asks.
-- +goose StatementBegin
CREATE FUNCTION refuse_change_of_issued() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    issued boolean := false;
BEGIN
    IF TG_TABLE_NAME = 'invoices' THEN
        issued := OLD.status = 'issued';
    ELSE
        IF TG_OP <> 'INSERT' THEN
            issued := EXISTS (SELECT FROM invoices i WHERE i.tenant_id = OLD.tenant_id AND i.id = OLD.invoice_id AND i.status = 'issued');
        END IF;
        IF TG_OP <> 'DELETE' THEN
            issued := issued OR EXISTS (SELECT FROM invoices i WHERE i.tenant_id = NEW.tenant_id AND i.id = NEW.invoice_id AND i.status = 'issued');
        END IF;
    END IF;
    IF issued THEN
        RAISE EXCEPTION 'an issued document can''t change' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
-- +goose StatementEnd
CREATE TRIGGER issued_is_immutable BEFORE UPDATE OR DELETE ON invoices FOR EACH ROW EXECUTE FUNCTION refuse_change_of_issued();
CREATE TRIGGER issued_is_immutable BEFORE INSERT OR UPDATE OR DELETE ON invoice_lines FOR EACH ROW EXECUTE FUNCTION refuse_change_of_issued();
CREATE TRIGGER issued_is_immutable BEFORE INSERT OR UPDATE OR DELETE ON invoice_taxes FOR EACH ROW EXECUTE FUNCTION refuse_change_of_issued();
CREATE TRIGGER issued_is_immutable BEFORE INSERT OR UPDATE OR DELETE ON invoice_corrections FOR EACH ROW EXECUTE FUNCTION refuse_change_of_issued();

-- Append-only: what issued documents billed. The primary key is the key of the engine plus seq, so that two writers can't both
-- add the next row of a key.
CREATE TABLE ledger_rows (
    tenant_id        uuid NOT NULL,
    contract_id      uuid NOT NULL,
    charge_id        uuid NOT NULL,
    period_from      date NOT NULL,
    kind             text COLLATE "C" NOT NULL,
    segment_from     date NOT NULL,
    discount_id      uuid NOT NULL,
    account_id       uuid NOT NULL,
    currency         text COLLATE "C" NOT NULL,
    tax_category     text COLLATE "C" NOT NULL,
    tax_rate         numeric NOT NULL,
    seq              integer NOT NULL CHECK (seq > 0),
    chain_id         uuid NOT NULL,
    amount           numeric NOT NULL,
    quantity         numeric NOT NULL,
    days             integer NOT NULL,
    covers_from      date NOT NULL,
    covers_until     date NOT NULL,
    contract_version bigint NOT NULL,
    invoice_id       uuid NOT NULL,
    line_id          uuid NOT NULL,
    recorded_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (tenant_id, contract_id, charge_id, period_from, kind, segment_from, discount_id, account_id, currency, tax_category, tax_rate, seq),
    FOREIGN KEY (tenant_id, contract_id) REFERENCES contracts,
    FOREIGN KEY (tenant_id, account_id) REFERENCES billing_accounts,
    FOREIGN KEY (tenant_id, invoice_id, line_id) REFERENCES invoice_lines
);
CREATE INDEX ledger_rows_invoice ON ledger_rows (tenant_id, invoice_id);
GRANT SELECT, INSERT ON ledger_rows TO keiyaku_app;

CREATE TABLE bill_runs (
    tenant_id   uuid NOT NULL REFERENCES tenants,
    id          uuid NOT NULL,
    status      text NOT NULL CHECK (status IN ('planned', 'running', 'cancelling', 'cancelled', 'finished', 'finished_with_errors')),
    up_to       date NOT NULL,
    account_ids uuid[],
    total       integer,
    attempt     integer NOT NULL DEFAULT 1,
    actor_kind  text NOT NULL,
    actor_id    uuid,
    actor_name  text NOT NULL,
    created_at  timestamptz NOT NULL,
    started_at  timestamptz,
    finished_at timestamptz,
    PRIMARY KEY (tenant_id, id)
);
GRANT SELECT, INSERT, UPDATE ON bill_runs TO keiyaku_app;

CREATE TABLE bill_run_shards (
    tenant_id   uuid NOT NULL,
    run_id      uuid NOT NULL,
    shard       integer NOT NULL,
    account_ids uuid[] NOT NULL,
    status      text NOT NULL CHECK (status IN ('planned', 'done')),
    documents   integer NOT NULL DEFAULT 0,
    finished_at timestamptz,
    PRIMARY KEY (tenant_id, run_id, shard),
    FOREIGN KEY (tenant_id, run_id) REFERENCES bill_runs
);
GRANT SELECT, INSERT, UPDATE ON bill_run_shards TO keiyaku_app;

CREATE TABLE bill_run_errors (
    tenant_id   uuid NOT NULL,
    run_id      uuid NOT NULL,
    id          uuid NOT NULL,
    account_id  uuid NOT NULL,
    contract_id uuid,
    code        text NOT NULL,
    detail      text NOT NULL,
    PRIMARY KEY (tenant_id, run_id, id),
    FOREIGN KEY (tenant_id, run_id) REFERENCES bill_runs
);
GRANT SELECT, INSERT ON bill_run_errors TO keiyaku_app;
