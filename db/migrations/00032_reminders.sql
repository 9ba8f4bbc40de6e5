-- Reminders (督促) of what is overdue, as they were made.

-- +goose Up

-- Append-only.
CREATE TABLE reminders (
    tenant_id          uuid NOT NULL,
    id                 uuid NOT NULL,
    customer_id        uuid NOT NULL,
    billing_account_id uuid NOT NULL,
    level              integer NOT NULL CHECK (level BETWEEN 1 AND 9),
    reminded_on        date NOT NULL,
    note               text,
    -- What was overdue when it was recorded.
    overdue            numeric NOT NULL CHECK (overdue > 0),
    currency           text COLLATE "C" NOT NULL,
    actor_name         text NOT NULL,
    created_at         timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, customer_id) REFERENCES customers,
    FOREIGN KEY (tenant_id, billing_account_id) REFERENCES billing_accounts
);
CREATE INDEX reminders_account ON reminders (tenant_id, billing_account_id, id);
GRANT SELECT, INSERT ON reminders TO keiyaku_app;

ALTER TABLE reminders ENABLE ROW LEVEL SECURITY;
ALTER TABLE reminders FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON reminders FOR ALL USING (tenant_id = (SELECT nullif(current_setting('app.tenant_id', true), '')::uuid));
