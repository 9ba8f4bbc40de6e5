-- Direct debits (口座振替): whose account is debited, batches that are sent to a bank as a 全銀 file, and what became of each debit.

-- +goose Up

-- What a card's gateway knows the customer by; card numbers are kept nowhere.
ALTER TABLE billing_accounts ADD COLUMN card_reference text;

-- Who collects (委託者), as files name it; null until somebody says so.
ALTER TABLE tenant_settings ADD COLUMN direct_debit jsonb;

-- Whose account is debited for a billing account. Names are in the letters of banks.
CREATE TABLE payer_accounts (
    tenant_id          uuid NOT NULL,
    billing_account_id uuid NOT NULL,
    bank_code          text NOT NULL CHECK (bank_code ~ '^[0-9]{4}$'),
    bank_name          text NOT NULL,
    branch_code        text NOT NULL CHECK (branch_code ~ '^[0-9]{3}$'),
    branch_name        text NOT NULL,
    kind               text COLLATE "C" NOT NULL CHECK (kind IN ('ordinary', 'checking', 'tax_reserve', 'savings', 'other')),
    number             text NOT NULL CHECK (number ~ '^[0-9]{7}$'),
    holder             text NOT NULL CHECK (holder <> ''),
    -- As it was given; leading zeros don't tell two apart.
    customer_number    text COLLATE "C" CHECK (customer_number ~ '^[0-9]{1,20}$'),
    debited_before     boolean NOT NULL,
    PRIMARY KEY (tenant_id, billing_account_id),
    FOREIGN KEY (tenant_id, billing_account_id) REFERENCES billing_accounts
);
CREATE UNIQUE INDEX payer_accounts_customer_number ON payer_accounts (tenant_id, ltrim(customer_number, '0')) WHERE customer_number IS NOT NULL;
GRANT SELECT, INSERT, UPDATE, DELETE ON payer_accounts TO keiyaku_app;

CREATE TABLE direct_debit_batches (
    tenant_id     uuid NOT NULL,
    id            uuid NOT NULL,
    -- The day on which the bank collects (引落日).
    collect_on    date NOT NULL,
    -- Who collected, as it was then.
    collector     jsonb NOT NULL,
    count         integer NOT NULL CHECK (count > 0),
    total         numeric NOT NULL CHECK (total > 0),
    status        text COLLATE "C" NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'settled', 'cancelled')),
    -- Of the records of the file with results, without line ends.
    result_digest bytea,
    reason        text,
    ended_by      text,
    ended_at      timestamptz,
    actor_name    text NOT NULL,
    created_at    timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id),
    CHECK ((status = 'settled') = (result_digest IS NOT NULL)),
    CHECK ((status = 'open') = (ended_at IS NULL)),
    FOREIGN KEY (tenant_id) REFERENCES tenants
);
GRANT SELECT, INSERT, UPDATE (status, result_digest, reason, ended_by, ended_at) ON direct_debit_batches TO keiyaku_app;

-- A batch's debits, one an invoice, as they were when the batch was made.
CREATE TABLE direct_debits (
    tenant_id          uuid NOT NULL,
    batch_id           uuid NOT NULL,
    seq                integer NOT NULL CHECK (seq > 0),
    invoice_id         uuid NOT NULL,
    customer_id        uuid NOT NULL,
    billing_account_id uuid NOT NULL,
    bank_code          text NOT NULL,
    bank_name          text NOT NULL,
    branch_code        text NOT NULL,
    branch_name        text NOT NULL,
    kind               text COLLATE "C" NOT NULL,
    number             text NOT NULL,
    holder             text NOT NULL,
    customer_number    text COLLATE "C",
    new_code           text COLLATE "C" NOT NULL CHECK (new_code IN ('0', '1', '2')),
    amount             numeric NOT NULL CHECK (amount BETWEEN 1 AND 9999999999 AND amount = trunc(amount)),
    -- Whether its batch is: an invoice is in one open batch at most.
    open               boolean NOT NULL,
    result             text COLLATE "C" CHECK (result IN ('collected', 'insufficient_funds', 'no_account', 'stopped_by_payer', 'no_mandate', 'stopped_by_collector', 'other')),
    payment_id         uuid,
    PRIMARY KEY (tenant_id, batch_id, seq),
    CHECK (NOT (open AND result IS NOT NULL)),
    CHECK ((payment_id IS NOT NULL) = (result IS NOT NULL AND result = 'collected')),
    FOREIGN KEY (tenant_id, batch_id) REFERENCES direct_debit_batches,
    FOREIGN KEY (tenant_id, invoice_id) REFERENCES invoices,
    FOREIGN KEY (tenant_id, customer_id) REFERENCES customers,
    FOREIGN KEY (tenant_id, billing_account_id) REFERENCES billing_accounts,
    FOREIGN KEY (tenant_id, payment_id) REFERENCES payments
);
CREATE UNIQUE INDEX direct_debits_open ON direct_debits (tenant_id, invoice_id) WHERE open;
CREATE INDEX direct_debits_invoice ON direct_debits (tenant_id, invoice_id, batch_id);
CREATE INDEX direct_debits_account ON direct_debits (tenant_id, billing_account_id, batch_id);
GRANT SELECT, INSERT, UPDATE (open, result, payment_id) ON direct_debits TO keiyaku_app;

ALTER TABLE payer_accounts ENABLE ROW LEVEL SECURITY;
ALTER TABLE payer_accounts FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON payer_accounts FOR ALL USING (tenant_id = (SELECT nullif(current_setting('app.tenant_id', true), '')::uuid));
ALTER TABLE direct_debit_batches ENABLE ROW LEVEL SECURITY;
ALTER TABLE direct_debit_batches FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON direct_debit_batches FOR ALL USING (tenant_id = (SELECT nullif(current_setting('app.tenant_id', true), '')::uuid));
ALTER TABLE direct_debits ENABLE ROW LEVEL SECURITY;
ALTER TABLE direct_debits FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON direct_debits FOR ALL USING (tenant_id = (SELECT nullif(current_setting('app.tenant_id', true), '')::uuid));
