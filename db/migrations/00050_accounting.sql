-- What accounting systems have taken over.

-- +goose Up

CREATE TABLE accounting_acknowledgements (
    tenant_id       uuid NOT NULL,
    invoice_id      uuid NOT NULL,
    -- Which system says so, as its client calls it.
    system          text COLLATE "C" NOT NULL,
    -- What the document is called there.
    external_id     text NOT NULL,
    acknowledged_at timestamptz NOT NULL,
    acknowledged_by text NOT NULL,
    PRIMARY KEY (tenant_id, invoice_id, system),
    FOREIGN KEY (tenant_id, invoice_id) REFERENCES invoices
);
GRANT SELECT, INSERT, UPDATE ON accounting_acknowledgements TO keiyaku_app;
ALTER TABLE accounting_acknowledgements ENABLE ROW LEVEL SECURITY;
ALTER TABLE accounting_acknowledgements FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON accounting_acknowledgements FOR ALL USING (tenant_id = (SELECT nullif(current_setting('app.tenant_id', true), '')::uuid));
