-- The whole life of a contract: undoing and voiding, trials and suspension, transfers to other accounts, custom fields,
-- renewals that resolve new versions, and what lists and alerts find contracts by.

-- +goose Up

-- An applied change that was taken back as if it had never been.
ALTER TABLE change_events DROP CONSTRAINT change_events_kind_check;
ALTER TABLE change_events ADD CONSTRAINT change_events_kind_check
    CHECK (kind IN ('recorded', 'rescheduled', 'edited', 'cancelled', 'executed', 'failed', 'retried', 'undone')) NOT VALID;
ALTER TABLE change_events DROP CONSTRAINT change_events_status_check;
ALTER TABLE change_events ADD CONSTRAINT change_events_status_check
    CHECK (status IN ('applied', 'reserved', 'executed', 'failed', 'cancelled', 'undone')) NOT VALID;

-- What a change belongs to: the signing whose ramp it is a step of, or the bulk change that made it.
ALTER TABLE changes ADD COLUMN plan_id uuid;
ALTER TABLE changes ADD COLUMN bulk_change_id uuid;
CREATE INDEX changes_bulk ON changes (tenant_id, bulk_change_id, contract_id) WHERE bulk_change_id IS NOT NULL;

ALTER TABLE contracts DROP CONSTRAINT contracts_end_by_check;
ALTER TABLE contracts ADD CONSTRAINT contracts_end_by_check CHECK (end_by IN ('cancelled', 'completed', 'invalidated')) NOT VALID;
-- Derived from the planned timeline, to find and to list by: the first day after the running term, and the custom fields of today.
ALTER TABLE contracts ADD COLUMN term_until date NOT NULL DEFAULT 'infinity';
ALTER TABLE contracts ADD COLUMN custom_fields jsonb NOT NULL DEFAULT '{}';
-- Whose it was at first, and where billed: what a signing of 0.1.0 didn't say itself.
ALTER TABLE contracts ADD COLUMN first_customer_id uuid;
ALTER TABLE contracts ADD COLUMN first_account_id uuid;
-- Whether its renewals move to the version on sale, so that a new version of an item is its business.
ALTER TABLE contracts ADD COLUMN renews_on_sale boolean NOT NULL DEFAULT false;
-- Which edition of the software derived what is derived: the sweep does those behind again.
ALTER TABLE contracts ADD COLUMN derived integer NOT NULL DEFAULT 0;
-- Of what is derived beside the row, so that a recording which moves none of it writes none of it.
ALTER TABLE contracts ADD COLUMN derived_digest bytea NOT NULL DEFAULT '';
CREATE INDEX contracts_on_sale ON contracts (tenant_id, id) WHERE renews_on_sale;
CREATE INDEX contracts_underived ON contracts (tenant_id, derived, id);

-- What an automatic renewal resolved when its day came (item versions, prices): from then on this wins over the catalogue.
ALTER TABLE renewals ADD COLUMN resolved jsonb NOT NULL DEFAULT '{}';

-- Trials and suspension: what a segment's days are, and at which share of their price they are billed.
ALTER TABLE segments ADD COLUMN state text NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'in_trial', 'suspended'));
ALTER TABLE segments ADD COLUMN share numeric NOT NULL DEFAULT 1;

-- What a hold on a contract keeps back stands on a document of its own beside the account's.
DROP INDEX invoices_open;
CREATE UNIQUE INDEX invoices_open ON invoices (tenant_id, billing_account_id, billing_date, due_date, (status = 'held')) WHERE status <> 'issued';

-- The accounts that a contract was, is or will be billed on: never fewer, since what was billed somewhere is corrected there.
CREATE TABLE contract_accounts (
    tenant_id      uuid NOT NULL,
    contract_id    uuid NOT NULL,
    account_id     uuid NOT NULL,
    -- The version up to which the account's bill is known to follow the contract: behind it where a prorate job is still to come.
    billed_version bigint NOT NULL DEFAULT 0,
    version        bigint NOT NULL DEFAULT 0,
    recorded_at    timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, contract_id, account_id),
    FOREIGN KEY (tenant_id, contract_id) REFERENCES contracts,
    FOREIGN KEY (tenant_id, account_id) REFERENCES billing_accounts
);
CREATE INDEX contract_accounts_account ON contract_accounts (tenant_id, account_id, contract_id);
CREATE INDEX contract_accounts_behind ON contract_accounts (tenant_id, account_id) WHERE billed_version < version;
GRANT SELECT, INSERT, UPDATE ON contract_accounts TO keiyaku_app;

-- The state of a contract on every day, as ranges: derived with every recording, never kept in step by a clock.
CREATE TABLE contract_states (
    tenant_id   uuid NOT NULL,
    contract_id uuid NOT NULL,
    from_on     date NOT NULL,
    until_on    date NOT NULL,
    state       text COLLATE "C" NOT NULL CHECK (state IN
        ('waiting_activation', 'in_trial', 'active', 'suspended', 'waiting_cancellation', 'cancelled', 'completed', 'invalidated')),
    PRIMARY KEY (tenant_id, contract_id, from_on),
    CHECK (from_on < until_on),
    FOREIGN KEY (tenant_id, contract_id) REFERENCES contracts
);
CREATE INDEX contract_states_state ON contract_states (tenant_id, state, contract_id) INCLUDE (from_on, until_on);
GRANT SELECT, INSERT, UPDATE, DELETE ON contract_states TO keiyaku_app;

-- The days ahead that somebody wants to be told of: what alerts are raised from. Derived with every recording.
CREATE TABLE deadlines (
    tenant_id   uuid NOT NULL,
    contract_id uuid NOT NULL,
    kind        text COLLATE "C" NOT NULL CHECK (kind IN ('end', 'renewal', 'notice', 'trial_end', 'discount_end', 'reservation', 'grace_end')),
    -- The item, discount or change it is about; the nil id for the contract itself.
    subject_id  uuid NOT NULL,
    on_date     date NOT NULL,
    PRIMARY KEY (tenant_id, contract_id, kind, subject_id, on_date),
    FOREIGN KEY (tenant_id, contract_id) REFERENCES contracts
);
CREATE INDEX deadlines_date ON deadlines (tenant_id, kind, on_date, contract_id, subject_id);
GRANT SELECT, INSERT, UPDATE, DELETE ON deadlines TO keiyaku_app;

-- Existing contracts are billed on the account that they have. (Lifted for this transaction: the policy would hide them.)
ALTER TABLE contracts NO FORCE ROW LEVEL SECURITY;
INSERT INTO contract_accounts (tenant_id, contract_id, account_id, billed_version, version, recorded_at)
SELECT tenant_id, id, billing_account_id, billed_version, version, recorded_at FROM contracts WHERE signed_on IS NOT NULL;
UPDATE contracts SET first_customer_id = customer_id, first_account_id = billing_account_id;
ALTER TABLE contracts ALTER COLUMN first_customer_id SET NOT NULL, ALTER COLUMN first_account_id SET NOT NULL;
ALTER TABLE contracts FORCE ROW LEVEL SECURITY;
DROP INDEX contracts_unbilled; -- contracts.billed_version stays for binaries of 0.1.0 that still run; nothing reads it any more

-- +goose StatementBegin
DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['contract_accounts', 'contract_states', 'deadlines'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY tenant ON %I FOR ALL USING (tenant_id = (SELECT nullif(current_setting(''app.tenant_id'', true), '''')::uuid))', t);
    END LOOP;
END $$;
-- +goose StatementEnd
