-- Documents by mail: how a company's letters are, and each letter with what became of it.

-- +goose Up

CREATE TABLE mail_settings (
    tenant_id  uuid PRIMARY KEY REFERENCES tenants,
    settings   jsonb NOT NULL,
    -- Whether what is issued is mailed by itself: asked with every issue.
    automatic  boolean NOT NULL DEFAULT false,
    version    bigint NOT NULL DEFAULT 1,
    updated_at timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON mail_settings TO keiyaku_app;

CREATE TABLE invoice_mails (
    tenant_id          uuid NOT NULL,
    id                 uuid NOT NULL,
    invoice_id         uuid NOT NULL,
    customer_id        uuid NOT NULL,
    billing_account_id uuid NOT NULL,
    -- 'withheld': a sandbox sends to nobody but whom its settings name; 'dropped': the document was taken back first.
    status             text COLLATE "C" NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'sent', 'failed', 'withheld', 'dropped')),
    recipients         text[] NOT NULL,
    -- As a person wrote them, or as they were sent; none where the settings' own are still to be filled in.
    subject            text,
    body               text,
    automatic          boolean NOT NULL,
    requested_by       text NOT NULL,
    attempts           integer NOT NULL DEFAULT 0,
    -- By the wall clock, also in a sandbox: mail servers live by it.
    next_at            timestamptz NOT NULL DEFAULT now(),
    -- Since when it is tried; anew where a person asked for that.
    since              timestamptz NOT NULL DEFAULT now(),
    problem            text,
    sent_at            timestamptz,
    created_at         timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, invoice_id) REFERENCES invoices,
    FOREIGN KEY (tenant_id, customer_id) REFERENCES customers,
    FOREIGN KEY (tenant_id, billing_account_id) REFERENCES billing_accounts
);
CREATE INDEX invoice_mails_due ON invoice_mails (tenant_id, next_at) WHERE status = 'pending';
CREATE INDEX invoice_mails_invoice ON invoice_mails (tenant_id, invoice_id, id);
CREATE INDEX invoice_mails_status ON invoice_mails (tenant_id, status, id);
CREATE INDEX invoice_mails_customer ON invoice_mails (tenant_id, customer_id, id);
CREATE INDEX invoice_mails_account ON invoice_mails (tenant_id, billing_account_id, id);
GRANT SELECT, INSERT, UPDATE ON invoice_mails TO keiyaku_app;

ALTER TABLE alerts DROP CONSTRAINT alerts_kind_check, ADD CONSTRAINT alerts_kind_check CHECK (kind IN
    ('end', 'renewal', 'notice', 'trial_end', 'discount_end', 'reservation', 'grace_end', 'failed_change', 'failed_job', 'webhook_disabled', 'mail_failed')) NOT VALID;

-- +goose StatementBegin
DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['mail_settings', 'invoice_mails'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY tenant ON %I FOR ALL USING (tenant_id = (SELECT nullif(current_setting(''app.tenant_id'', true), '''')::uuid))', t);
    END LOOP;
END $$;
-- +goose StatementEnd
